import { posix } from 'path';
import { ActionModel, DeclaredActions } from '../../../actions/inside';
import { DeliveryModel, Report, Rule, filesOf, keyOf } from '../../../checks/inside';
import { Severity, similar } from '../../../core/inside';
import { DeclaredWorkflows, StepsJobModel, UsesStepModel, WorkflowModel, actionOf, flatSteps, parseUses } from '../../../workflows/inside';

/** A file of the repository that a workflow or an action names, and that neither is there nor would be written. */
export const missingFile: Rule = {
  id: 'delivery/missing-file',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { isThere } = filesOf(model);
    if (!isThere) return;
    const made = new Set([...filesOf(model).written.map(({ file }) => file), ...filesOf(model).taken]);
    const isMissing = (...files: readonly string[]) => files.every((file) => !made.has(file) && !isThere(file));
    for (const workflow of DeclaredWorkflows.of(model)) checkWorkflow(workflow, isMissing, model, report);
    for (const action of DeclaredActions.of(model)) checkAction(action, isMissing, report);
  },
};

type IsMissing = (...files: readonly string[]) => boolean;

function checkWorkflow({ jobs }: WorkflowModel, isMissing: IsMissing, model: DeliveryModel, report: Report): void {
  for (const job of jobs) {
    if (job.kind === 'steps') {
      checkSteps(job, isMissing, model, report);
      continue;
    }
    const uses = parseUses(job.uses);
    if (job.calls !== undefined || uses.kind !== 'local' || !isMissing(uses.path)) continue;
    report({
      message: `The job '${job.id}' calls '${job.uses}', but there is no file '${uses.path}': GitHub refuses the whole workflow.`,
      at: keyOf(job, 'uses'),
      fix: nearest(uses.path, model) ?? 'Correct the path, add the file, or declare the workflow as a ReusableWorkflow and call it with call(…).',
      fixInYaml: nearest(uses.path, model) ?? 'Correct the path, or add the file.',
    });
  }
}

function checkSteps(job: StepsJobModel, isMissing: IsMissing, model: DeliveryModel, report: Report): void {
  const steps = flatSteps(job.steps).filter((step): step is UsesStepModel => step.kind === 'uses');
  // What a checkout puts beside the repository, or instead of it, is not known here.
  const foreign = steps.some((step) => actionOf(step) === 'actions/checkout' && ['repository', 'path', 'ref'].some((input) => step.inputs[input] !== undefined));
  for (const step of steps) {
    const uses = parseUses(step.uses);
    if (step.calls !== undefined || uses.kind !== 'local' || (foreign && !step.uses.startsWith('$/'))) continue;
    const inFolder = ['action.yml', 'action.yaml', 'Dockerfile'].map((file) => posix.join(uses.path, file));
    if (!isMissing(...inFolder)) continue;
    report({
      message: `The step '${step.label}' in the job '${job.id}' uses '${step.uses}', but there is no ${inFolder[0]}, action.yaml or Dockerfile.`,
      at: keyOf(step, 'uses'),
      fix: nearest(uses.path, model, '/action.yml') ?? 'Correct the path, add the file, or declare the action and use action.step(…).',
      fixInYaml: nearest(uses.path, model, '/action.yml') ?? 'Correct the path, or add the file.',
    });
  }
}

/** A file beside it, or one that is written with it, whose name is nearly the same. */
function nearest(path: string, model: DeliveryModel, ending = ''): string | undefined {
  const { files, written, taken } = filesOf(model);
  const folder = posix.dirname(path);
  const made = [...written.map(({ file }) => file), ...taken].filter((file) => file.endsWith(ending)).map((file) => file.slice(0, file.length - ending.length));
  const there = [...new Set([...(files?.list(folder) ?? []), ...made.filter((file) => posix.dirname(file) === folder).map((file) => posix.basename(file))])];
  const name = posix.basename(path);
  // The two endings of YAML are more than a slip of the finger.
  const near = there.find((other) => other.replace(/\.ya?ml$/, '') === name.replace(/\.ya?ml$/, '') && other !== name) ?? similar(name, there);
  return near === undefined ? undefined : `Did you mean '${posix.join(folder, near)}'?`;
}

function checkAction(action: ActionModel, isMissing: IsMissing, report: Report): void {
  for (const [key, name] of programsOf(action)) {
    const file = posix.join(posix.dirname(action.file), name);
    if (!isMissing(file)) continue;
    report({
      message: `\`${key}\` of the action '${action.id}' is '${name}', but there is no file '${file}': a step that uses the action fails.`,
      at: action,
      fix: 'Correct the path from the folder of the action, or build the program and commit it.',
    });
  }
}

/** The files that an action brings with it. */
function programsOf({ runs }: ActionModel): (readonly [key: string, file: string])[] {
  if (runs.using === 'composite') return [];
  const named = runs.using === 'docker' ? (runs.image.startsWith('docker://') ? {} : { image: runs.image }) : { main: runs.main, pre: runs.pre, post: runs.post };
  return Object.entries(named).flatMap(([key, file]) => (file === undefined ? [] : [[key, file] as const]));
}
