/** What an input is called that is run as code, or as part of a command line, whichever action it belongs to. */
const USUAL = new Set(['run', 'script', 'command', 'commands', 'cmd', 'args', 'shell', 'entrypoint', 'inline-script', 'inlinescript', 'on_retry_command']);

/** Inputs with other names that known actions run, by the name of the action in lower case. */
const CODE_INPUTS: Readonly<Record<string, string>> = {
  'cardinalby/js-eval-action': 'expression',
  'devcontainers/ci': 'runcmd',
  'docker/bake-action': 'set',
  'vmactions/freebsd-vm': 'prepare',
};

/** Whether an action runs the value of this input. */
export function runsInput(uses: string, input: string): boolean {
  const name = input.toLowerCase();
  return USUAL.has(name) || CODE_INPUTS[uses.split('@')[0].toLowerCase()] === name;
}
