import { Sought, sourcesOfText, sourcesOfVariable } from './flow';
import { readsVariable, variablesOf } from './variables';
import { Place, World } from './world';
import { follow } from '../../scripts/inside';
import { RunStepModel, StepModel, UsesStepModel, actionOf, inputOf } from '../../workflows/inside';

/** The run that was before this one. */
const RUN_BEFORE: Sought = { path: (names) => (/^github\.event\.workflow_run\.id$/i.test(names.join('.')) ? names.join('.') : undefined) };

/** Actions that download what another run left, with the input that says which. */
const RUN_OF: ReadonlyMap<string, string> = new Map([['actions/download-artifact', 'run-id'], ['dawidd6/action-download-artifact', 'run_id']]);

const DOWNLOAD = /\bgh\s+run\s+download\b([^\n;&|]*)/;

/** The folder in which a step puts the files of the run before; undefined when it brings none, or nobody knows where. */
export function folderOfRunBefore(step: StepModel, place: Place, world: World): string | undefined {
  return step.kind === 'run' ? broughtByScript(step, place, world) : step.kind === 'uses' ? broughtByAction(step, place, world) : undefined;
}

function broughtByAction(step: UsesStepModel, place: Place, world: World): string | undefined {
  const run = RUN_OF.get(actionOf(step) ?? '');
  if (run === undefined || sourcesOfText(inputOf(step, run), place, world, RUN_BEFORE).length === 0) return undefined;
  return pathIn(String(inputOf(step, 'path') ?? '.'));
}

function broughtByScript(step: RunStepModel, place: Place, world: World): string | undefined {
  const command = DOWNLOAD.exec(step.script)?.[1];
  if (command === undefined) return undefined;
  const variables = variablesOf(place, world);
  const { holders } = follow(step.script, step.effectiveShell, variables.map(({ name }) => name));
  const read = variables.filter((variable) => [...holders.get(variable.name) ?? [variable.name]].some((name) => readsVariable(command, name)));
  return read.some((variable) => sourcesOfVariable(variable, world, RUN_BEFORE).length > 0) ? pathIn(/\s(?:-D|--dir)[\s=]*("[^"]*"|\S+)/.exec(command)?.[1] ?? '.') : undefined;
}

/** A path as it is known again wherever it stands: relative to the workspace, or below a folder of the runner. Undefined when only the run knows it. */
export function pathIn(text: string): string | undefined {
  const plain = text.replace(/["']/g, '')
    .replace(/\$\{\{\s*github\.workspace\s*\}\}|\$\{?(?:GITHUB_WORKSPACE|PWD)\b\}?/g, '.')
    .replace(/\$\{\{\s*runner\.temp\s*\}\}|\$\{?RUNNER_TEMP\b\}?/g, '/{temp}');
  if (plain.includes('$') || plain.includes('..')) return undefined;
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.');
  return (plain.startsWith('/') ? '/' : '') + parts.join('/');
}

/** Whether a path is a folder, or below it. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' ? !path.startsWith('/') : path === folder || path.startsWith(`${folder}/`);
}
