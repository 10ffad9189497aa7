import { UnfoldedStep, unfoldedSteps } from '../../../actions/inside';
import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { StepModel, StepsJobModel, UsesStepModel, WorkflowModel, actionOf, inputOf, short, workflowsOf } from '../../../workflows/inside';
import { OpenStart, openStarts } from '../../causes';
import { keepsStrangersOut } from '../../strangers';
import { lineWorkingIn, usesOfFiles } from '../../values/file-uses';
import { folderOfRunBefore, isBelow, pathIn } from '../../values/strangers-files';
import { World, worldOf } from '../../values/world';

/** What a stranger's run left must not be run where secrets are, nor decide what later steps do. */
export const untrustedArtifact: Rule = {
  id: 'security/untrusted-artifact',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = workflowsOf(model);
    const world = worldOf(model);
    for (const workflow of workflows) {
      const [start] = openStarts(workflow, ['workflow_run'], workflows);
      if (!start) continue;
      for (const job of workflow.jobs) {
        if (job.kind === 'steps' && !keepsStrangersOut(start, job.condition)) judge(job, { workflow, start, world }, report);
      }
    }
  },
};

interface Around {
  readonly workflow: WorkflowModel;
  readonly start: OpenStart;
  readonly world: World;
}

function judge(job: StepsJobModel, { workflow, start, world }: Around, report: Report): void {
  const steps = unfoldedSteps(job.steps, world.actions).filter((one) => !keepsStrangersOut(start, ...conditionsOf(one)));
  for (const [i, one] of steps.entries()) {
    const action = one.uses.at(-1)?.action;
    const folder = folderOfRunBefore(one.step, action ? { kind: 'action', action, step: one.step } : { kind: 'workflow', workflow, job, step: one.step }, world);
    if (folder === undefined) continue;
    const later = steps.slice(i + (one.step.kind === 'run' ? 0 : 1));
    const emptied = later.findIndex(({ step }) => empties(step, folder));
    const found = later.slice(0, emptied < 0 ? undefined : emptied).map((by) => ({ by, does: doneBy(by, folder) })).find(({ does }) => does !== undefined);
    if (!found) continue;
    const { by: { step, outer } } = found;
    report({
      message: `The step '${outer.label}' in the job '${job.id}' ${found.does}. It comes from the run before, which a stranger may have made: whatever is in it acts with the secrets of this run and its token.`,
      at: [outer, ...step === outer ? [] : [{ origin: step.origin, note: 'in the action' }], ...step === one.step ? [] : [{ origin: one.step.origin, note: 'brings the files' }]],
      fix: 'Unpack it below runner.temp, run nothing of it, and check every value that is taken out of it before it is handed on: [[ "$number" =~ ^[0-9]+$ ]] || exit 1.',
    });
  }
}

/** Of a step, and of the uses of actions that lead to it. */
function conditionsOf({ step, uses }: UnfoldedStep): readonly (string | undefined)[] {
  return [step, ...uses.map((use) => use.step)].map((each) => ('condition' in each ? each.condition : undefined));
}

/** A checkout into a folder throws away what is there. */
function empties(step: StepModel, folder: string): boolean {
  if (step.kind !== 'uses' || actionOf(step) !== 'actions/checkout') return false;
  const path = pathIn(String(inputOf(step, 'path') ?? '.'));
  return path !== undefined && isBelow(folder, path);
}

/** What builds and tests a project runs what the files of its folder say. */
const BUILDS = /(?:^|[\s;&|(])(?:(?:npm|pnpm|yarn|bun|npx|make|just|task|rake|bundle|composer|poetry|uv|tox|nox|pytest|pre-commit|mvn|gradle|ant|sbt|cargo|go|dotnet|cmake|ninja|bazel|terraform|tofu|docker\s+(?:build|buildx|compose))\s+\S|(?:make|yarn|pytest|tox|gradle)\s*(?:$|[;&|)]))/m;

/** What a step does with the files, as the rest of a sentence; undefined when that is harmless, or not known. */
function doneBy({ step, uses }: UnfoldedStep, folder: string): string | undefined {
  const replaced = [...uses.map((use) => use.step), step].find((one) => one.kind === 'uses' && one.uses.startsWith('./') && isBelow(pathIn(one.uses) ?? '/', folder));
  if (replaced) return `uses the action '${(replaced as UsesStepModel).uses}', which an artifact may have replaced`;
  if (step.kind !== 'run') return undefined;
  const lines = step.script.split('\n');
  const files = usesOfFiles(step, folder);
  const code = files.uses.find(({ role }) => role === 'code');
  if (code) return `runs a file of an artifact: '${short(lines[code.line] ?? '')}'`;
  const entry = files.entries.find(({ file }) => file !== 'STATE');
  if (entry) return `${entry.file === 'OUTPUT' ? 'makes an output of' : `adds to GITHUB_${entry.file}`} what stands in a file of an artifact, as it is: '${short(lines[entry.line] ?? '')}'`;
  const built = lineWorkingIn(step, folder, BUILDS);
  return built === undefined ? undefined : `builds where an artifact was unpacked: '${short(built.trim())}'`;
}
