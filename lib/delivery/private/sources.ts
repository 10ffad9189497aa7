import { repositoryRoom } from './rooms';
import { shapeAction } from '../../actions';
import { DeliveryModel, isPlain } from '../../checks';
import { Origin, TextDocument, TreeDocument } from '../../core';
import { FileSchema } from '../../repository';
import { shapeWorkflow } from '../../workflows';

/** Where a document comes from. Its tree is made when it is needed, and not kept: it is several times the size of the text. */
export interface Source {
  readonly origin: Origin;
  /** Whether GitHub's own parser of workflows and actions reads it. */
  readonly reader?: 'github';
  /** The schema that it must meet. */
  readonly schema?: FileSchema;
  shape(): TreeDocument | TextDocument;
}

/** The documents of a model, in the order of their declaration. */
export function sourcesOf(model: DeliveryModel): Source[] {
  return [
    ...model.workflows.map((workflow) => ({ origin: workflow.origin, reader: 'github' as const, shape: () => shapeWorkflow(workflow) })),
    ...model.actions.map((action) => ({ origin: action.origin, reader: 'github' as const, shape: () => shapeAction(action) })),
    ...(isPlain(model) ? [] : repositoryRoom().shapeRepository(model.repository)),
    ...model.identity.files,
  ];
}
