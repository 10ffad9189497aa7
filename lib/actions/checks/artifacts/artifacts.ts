import { DeliveryModel } from '../../../checks/inside';
import { JobModel, StepModel, StepsJobModel, UsesStepModel, WorkflowModel, calledBy, callersOf, parseUses, workflowsOf } from '../../../workflows/inside';
import { catalogueEntry } from '../../catalogue-entry';
import { actionsOf } from '../../declared-actions';
import { ActionUse, unfoldedSteps } from '../../unfolded-steps';

/** A step that uploads or downloads an artifact, and the jobs that lead to it from the workflow that was started: calls first, its own job last. */
export interface ArtifactStep {
  readonly kind: 'upload' | 'download';
  /** The text of the name; it may hold expressions. Undefined: everything, or chosen by other means. */
  readonly name?: string;
  /** Of a download that takes all whose names match. */
  readonly pattern?: string;
  readonly step: UsesStepModel;
  readonly trail: readonly JobModel[];
  readonly job: StepsJobModel;
  readonly workflow: WorkflowModel;
  /** The step of the job: where a composite action holds the upload, the step that uses the action. */
  readonly outer: StepModel;
}

/** All artifact steps of one run, called workflows and composite actions included. */
export interface Run {
  readonly workflow: WorkflowModel;
  readonly steps: readonly ArtifactStep[];
  /** Whether something in it may upload an artifact that nobody can see: an unknown action, a workflow of another repository. */
  readonly open: boolean;
}

const runs = new WeakMap<DeliveryModel, readonly Run[]>();

/** One run for every workflow that something other than a call of this delivery can start. */
export function runsOf(model: DeliveryModel): readonly Run[] {
  let found = runs.get(model);
  if (!found) {
    const workflows = workflowsOf(model);
    const roots = workflows.filter((workflow) => callersOf(workflow, workflows).length === 0 || workflow.triggers.some((trigger) => trigger.event !== 'workflow_call'));
    runs.set(model, (found = roots.map((workflow) => runOf(workflow, model))));
  }
  return found;
}

/** A run of a thousand calls says nothing that the first few did not say. */
const MOST = 2_000;

function runOf(root: WorkflowModel, model: DeliveryModel): Run {
  const steps: ArtifactStep[] = [];
  // A workflow that only callers of another repository start may find artifacts of theirs.
  let open = root.triggers.every((trigger) => trigger.event === 'workflow_call');
  let entered = 0;

  const enterWorkflow = (workflow: WorkflowModel, trail: readonly JobModel[]) => {
    for (const job of workflow.jobs) {
      if (job.kind === 'steps') {
        enterSteps({ workflow, job, trail: [...trail, job] });
      } else {
        const target = trail.length < 10 && steps.length < MOST && entered++ < MOST ? calledBy(job, workflowsOf(model)) : undefined;
        if (target) enterWorkflow(target, [...trail, job]);
        else open = true;
      }
    }
  };
  const enterSteps = (where: Pick<ArtifactStep, 'workflow' | 'job' | 'trail'>) => {
    for (const { step, outer, uses: within } of unfoldedSteps(where.job.steps, actionsOf(model))) {
      if (step.kind !== 'uses') continue;
      const uses = parseUses(step.uses);
      const known = uses.kind === 'repository' && step.inputsExpression === undefined ? artifactOf(uses.name, step) : undefined;
      if (known) steps.push({ ...known, ...where, step, outer });
      else if (uses.kind === 'repository' ? !catalogueEntry(uses.name) || UPLOADERS.has(uses.name) || step.inputsExpression !== undefined : isClosed(step, within, model)) open = true;
    }
  };
  enterWorkflow(root, []);
  return { workflow: root, steps, open };
}

/** Whether nobody looked into what a step uses. What uses itself holds nothing that was not looked at. */
function isClosed(step: UsesStepModel, within: readonly ActionUse[], model: DeliveryModel): boolean {
  const action = calledBy(step, actionsOf(model));
  return action === undefined ? parseUses(step.uses).kind === 'local' : action.runs.using !== 'composite' || !within.some((use) => use.action === action);
}

/** Actions that upload something under a name of their own making. */
const UPLOADERS = new Set(['anchore/sbom-action', 'docker/build-push-action', 'gitleaks/gitleaks-action', 'zaproxy/action-baseline', 'zaproxy/action-full-scan', 'gradle/actions/setup-gradle', 'github/codeql-action/analyze', 'github/codeql-action/init']);

function artifactOf(action: string, { inputs }: UsesStepModel): Pick<ArtifactStep, 'kind' | 'name' | 'pattern'> | undefined {
  const text = (input: string) => (inputs[input] === undefined || inputs[input] === '' ? undefined : String(inputs[input]));
  switch (action) {
    case 'actions/upload-artifact': return { kind: 'upload', name: text('name') ?? 'artifact' };
    case 'actions/upload-pages-artifact': return { kind: 'upload', name: text('name') ?? 'github-pages' };
    case 'actions/deploy-pages': return { kind: 'download', name: text('artifact_name') ?? 'github-pages' };
    case 'actions/download-artifact': {
      // An artifact of another run, or one chosen by its number, is beyond what can be seen.
      const elsewhere = ['run-id', 'github-token', 'repository', 'artifact-ids'].some((input) => text(input) !== undefined);
      return elsewhere ? undefined : { kind: 'download', name: text('name'), pattern: text('name') === undefined ? text('pattern') : undefined };
    }
    default: return undefined;
  }
}
