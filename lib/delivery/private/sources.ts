import { shapeAction } from '../../actions';
import { DeliveryModel } from '../../checks';
import { Origin, TreeDocument } from '../../core';
import { shapeWorkflow } from '../../workflows';

/** Where a document comes from. Its tree is made when it is needed, and not kept: it is several times the size of the text. */
export interface Source {
  readonly origin: Origin;
  shape(): TreeDocument;
}

/** The documents of a model, in the order of their declaration. */
export function sourcesOf(model: DeliveryModel): Source[] {
  return [
    ...model.workflows.map((workflow) => ({ origin: workflow.origin, shape: () => shapeWorkflow(workflow) })),
    ...model.actions.map((action) => ({ origin: action.origin, shape: () => shapeAction(action) })),
  ];
}
