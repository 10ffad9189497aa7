import { addedToWorkflows } from './added-defaults';
import { RULES } from './checks';
import { walkWorkflows } from './checks/walk';
import { HAND_WRITTEN_WORKFLOWS, WORKFLOWS } from './declared-workflows';
import { WorkflowModel } from './model';
import { handWrittenWorkflows } from './read/hand-written';
import { reasonsOfWorkflow } from './reasons';
import { resolveWorkflows } from './resolve';
import { shapeWorkflow } from './shape';
import { WORKFLOW_KIND } from './workflow';
import { ModelKey, Room } from '../checks/inside';

/** Whether its file is called after its id, in which the tree of constructs replaces a slash. */
function isNamedById({ id, file }: WorkflowModel): boolean {
  return file === `.github/workflows/${id.replace(/\//g, '--')}.yml`;
}

export const ROOM: Room<WorkflowModel[]> = {
  key: WORKFLOWS,
  kinds: [WORKFLOW_KIND],
  resolve: (declared, _model, { files }) => resolveWorkflows(declared, handWrittenWorkflows(declared, files)),
  beside: (declared, _model, { files }) => new Map([[HAND_WRITTEN_WORKFLOWS as ModelKey<unknown>, handWrittenWorkflows(declared, files)]]),
  subject: (model) => {
    const { workflows, unread } = model._part(HAND_WRITTEN_WORKFLOWS);
    return new Map<ModelKey<unknown>, unknown>([[WORKFLOWS, workflows], [HAND_WRITTEN_WORKFLOWS, { workflows: [], unread }]]);
  },
  defects: (workflows) => workflows.flatMap(({ defects }) => defects),
  documents: (workflows) => workflows.map((workflow) => ({
    what: 'workflow', id: isNamedById(workflow) ? workflow.id : undefined, file: workflow.file, origin: workflow.origin, reader: 'github', reasons: () => reasonsOfWorkflow(workflow), shape: () => shapeWorkflow(workflow),
  })),
  byDefault: addedToWorkflows,
  rules: RULES,
  walk: walkWorkflows,
};
