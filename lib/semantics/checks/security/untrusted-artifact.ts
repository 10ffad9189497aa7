import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows, StepModel, StepsJobModel, WorkflowModel, actionOf, flatSteps, inputOf, short } from '../../../workflows/inside';
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
    const workflows = DeclaredWorkflows.of(model);
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
  const steps = flatSteps(job.steps);
  const runs = (step: StepModel) => !('condition' in step) || !keepsStrangersOut(start, step.condition);
  for (const [i, step] of steps.entries()) {
    const folder = folderOfRunBefore(step, { kind: 'workflow', workflow, job, step }, world);
    if (folder === undefined || !runs(step)) continue;
    const later = steps.slice(i + (step.kind === 'run' ? 0 : 1));
    const emptied = later.findIndex((one) => empties(one, folder));
    const found = later.slice(0, emptied < 0 ? undefined : emptied).filter(runs).map((one) => ({ by: one, does: doneBy(one, folder) })).find(({ does }) => does !== undefined);
    if (!found) continue;
    report({
      message: `The step '${found.by.label}' in the job '${job.id}' ${found.does}. It comes from the run before, which a stranger may have made: whatever is in it acts with the secrets of this run and its token.`,
      at: [found.by, ...found.by === step ? [] : [{ origin: step.origin, note: 'brings the files' }]],
      fix: 'Unpack it below runner.temp, run nothing of it, and check every value that is taken out of it before it is handed on: [[ "$number" =~ ^[0-9]+$ ]] || exit 1.',
    });
  }
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
function doneBy(step: StepModel, folder: string): string | undefined {
  if (step.kind === 'uses') {
    const path = step.uses.startsWith('./') ? pathIn(step.uses) : undefined;
    return path !== undefined && isBelow(path, folder) ? `uses the action '${step.uses}', which an artifact may have replaced` : undefined;
  }
  if (step.kind !== 'run') return undefined;
  const lines = step.script.split('\n');
  const { uses, entries } = usesOfFiles(step, folder);
  const code = uses.find(({ role }) => role === 'code');
  if (code) return `runs a file of an artifact: '${short(lines[code.line] ?? '')}'`;
  const entry = entries.find(({ file }) => file !== 'STATE');
  if (entry) return `${entry.file === 'OUTPUT' ? 'makes an output of' : `adds to GITHUB_${entry.file}`} what stands in a file of an artifact, as it is: '${short(lines[entry.line] ?? '')}'`;
  const built = lineWorkingIn(step, folder, BUILDS);
  return built === undefined ? undefined : `builds where an artifact was unpacked: '${short(built.trim())}'`;
}
