import { catalogueInput, knownAction } from '../../../actions/inside';
import { UsesStepModel, actionOf } from '../../../workflows/inside';

/** What an input is called that is run as code, or as part of a command line, whichever action it belongs to. */
const USUAL = new Set([
  'run', 'script', 'command', 'commands', 'cmd', 'args', 'shell', 'entrypoint', 'inline-script', 'inlinescript', 'on_retry_command', 'pre_retry_command', 'precommands', 'postcommands',
  'install-command', 'build-command', 'start-command', 'pre-emulator-launch-script', 'before-script-linux', 'new_command_on_retry',
]);

/** The same of actions that the catalogue does not have, by their names in lower case, as their manifests and sources say it. */
const BEYOND_THE_CATALOGUE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  '8398a7/action-slack': ['custom_payload'],
  'burrunan/gradle-cache-action': ['arguments'],
  'cardinalby/js-eval-action': ['expression'],
  'cypress-io/github-action': ['build', 'command-prefix', 'install-command', 'start', 'start-windows'],
  'devcontainers/ci': ['runcmd'],
  'gradle/actions/setup-gradle': ['arguments'],
  'gradle/gradle-build-action': ['arguments'],
  'reactivecircus/android-emulator-runner': ['pre-emulator-launch-script'],
  'vmactions/freebsd-vm': ['prepare'],
  'wandalen/wretry.action': ['pre_retry_command'],
}));

/** Of an action of the catalogue, by other names in other releases. */
const RENAMED: ReadonlyMap<string, readonly string[]> = new Map([['changesets/action', ['publish', 'version']], ['docker/bake-action', ['set']]]);

/** What a language model reads, and what a policy engine does, run no command of its author's. */
const NO_CODE = new Set(['prompt', 'rego']);

/** Whether an action runs the value of this input. */
export function runsInput(step: UsesStepModel, input: string): boolean {
  const [action, name] = [actionOf(step)!, input.toLowerCase()];
  if (USUAL.has(name) || BEYOND_THE_CATALOGUE.get(action)?.includes(name) || RENAMED.get(action)?.includes(name)) return true;
  const language = evaluates(step, name);
  return language !== undefined && !NO_CODE.has(language);
}

/** Whether an agent does what the value of this input says. */
export function promptsBy(step: UsesStepModel, input: string): boolean {
  return evaluates(step, input) === 'prompt';
}

function evaluates(step: UsesStepModel, input: string): string | undefined {
  return catalogueInput(knownAction(step), input)?.evaluates;
}
