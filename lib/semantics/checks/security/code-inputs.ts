import { catalogueEntry } from '../../../actions/inside';
import { UsesStepModel, actionOf } from '../../../workflows/inside';

/** What an input is called that is run as code, or as part of a command line, whichever action it belongs to. */
const USUAL = new Set([
  'run', 'script', 'command', 'commands', 'cmd', 'args', 'shell', 'entrypoint', 'inline-script', 'inlinescript', 'on_retry_command', 'pre_retry_command', 'precommands', 'postcommands',
  'install-command', 'build-command', 'start-command', 'pre-emulator-launch-script', 'before-script-linux', 'new_command_on_retry',
]);

/** Inputs with other names that known actions run, by the name of the action in lower case. */
const CODE_INPUTS: Readonly<Record<string, readonly string[]>> = {
  '8398a7/action-slack': ['custom_payload'],
  'cardinalby/js-eval-action': ['expression'],
  'changesets/action': ['publish', 'version'],
  'cycjimmy/semantic-release-action': ['semantic_version', 'extra_plugins'],
  'cypress-io/github-action': ['start', 'build', 'install-command', 'start-windows', 'wait-on'],
  'devcontainers/ci': ['runcmd'],
  'docker/bake-action': ['set'],
  'gradle/gradle-build-action': ['arguments'],
  'gradle/actions/setup-gradle': ['arguments'],
  'vmactions/freebsd-vm': ['prepare'],
};

/** What an action does with the value of an input that makes it dangerous. */
export function runsInput(step: UsesStepModel, input: string): string | undefined {
  const name = input.toLowerCase();
  const action = actionOf(step)?.toLowerCase() ?? step.uses.split('@')[0].toLowerCase();
  if (USUAL.has(name) || CODE_INPUTS[action]?.includes(name)) return 'is run as code';
  const evaluates = Object.entries(catalogueEntry(action)?.inputs ?? {}).find(([key]) => key.toLowerCase() === name)?.[1].evaluates;
  if (evaluates === 'prompt') return obeysStrangers(step) ? 'is what an agent is told, which runs for people without rights' : undefined;
  return evaluates === undefined ? undefined : 'is run as code';
}

/** An agent that works for whoever asks. Others refuse those who may not write. */
function obeysStrangers({ inputs }: UsesStepModel): boolean {
  return String(inputs.allowed_non_write_users ?? '') !== '';
}
