/** Inputs of known actions that are run as code, or as part of a command line, by the name of the action in lower case. */
const CODE_INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/github-script': ['script'],
  'azure/cli': ['inlinescript'],
  'azure/powershell': ['inlinescript'],
  'amadevus/pwsh-script': ['script'],
  'appleboy/ssh-action': ['script'],
  'cardinalby/js-eval-action': ['expression'],
  'cross-platform-actions/action': ['run'],
  'devcontainers/ci': ['runcmd'],
  'docker/bake-action': ['set'],
  'goreleaser/goreleaser-action': ['args'],
  'mikefarah/yq': ['cmd'],
  'nick-fields/retry': ['command', 'on_retry_command'],
  'vmactions/freebsd-vm': ['run', 'prepare'],
};

/** What an input of an action that nobody knows is called when it is run. */
const USUAL = new Set(['run', 'script', 'command', 'commands', 'cmd', 'args', 'shell', 'entrypoint', 'inline-script', 'inlinescript', 'on_retry_command']);

/** Whether an action runs the value of this input. */
export function runsInput(uses: string, input: string): boolean {
  const action = uses.split('@')[0].toLowerCase();
  return (Object.hasOwn(CODE_INPUTS, action) && CODE_INPUTS[action].includes(input.toLowerCase())) || USUAL.has(input.toLowerCase());
}
