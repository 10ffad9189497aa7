import { DeliveryModel } from '../../../checks/inside';
import { JobModel, StepModel, StepsJobModel, UsesStepModel, WorkflowModel, calledBy, callersOf, flatSteps, parseUses, workflowsOf } from '../../../workflows/inside';
import { catalogueEntry } from '../../catalogue-entry';
import { actionsOf } from '../../declared-actions';
import { ActionModel } from '../../model';

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

  const enterWorkflow = (workflow: WorkflowModel, trail: readonly JobModel[]) => {
    for (const job of workflow.jobs) {
      if (job.kind === 'steps') {enterSteps(job.steps, { workflow, job, trail: [...trail, job] }, new Set());} else if (trail.length < 10 && steps.length < MOST) {
        const target = calledBy(job, workflowsOf(model));
        if (target) enterWorkflow(target, [...trail, job]);
        else open = true;
      }
    }
  };
  const enterSteps = (list: readonly StepModel[], where: Pick<ArtifactStep, 'workflow' | 'job' | 'trail'>, inside: ReadonlySet<ActionModel>, outer?: StepModel) => {
    for (const step of flatSteps(list)) {
      if (step.kind !== 'uses') continue;
      const uses = parseUses(step.uses);
      const action = calledBy(step, actionsOf(model));
      if (action?.runs.using === 'composite') {
        if (!inside.has(action)) enterSteps(action.steps, where, new Set([...inside, action]), outer ?? step);
        continue;
      }
      const known = uses.kind === 'repository' && step.inputsExpression === undefined ? artifactOf(uses.name, step) : undefined;
      if (known) steps.push({ ...known, ...where, step, outer: outer ?? step });
      else if (uses.kind === 'repository' ? !catalogueEntry(uses.name) || UPLOADERS.has(uses.name) || step.inputsExpression !== undefined : uses.kind === 'local') open = true;
    }
  };
  enterWorkflow(root, []);
  return { workflow: root, steps, open };
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
