import { COMMAND_GROUPS } from './commands';

/** What stands below the list of commands: where to begin, and what holds for all of them. */
export function programHelp(): string {
  return `
Where to begin:
${COMMAND_GROUPS.map(({ title, names }) => `  ${title.padEnd(28)}${names.join(', ')}`).join('\n')}

Examples:
  slipway init                                  a first program for this repository
  slipway check                                 what the rules say of the workflows that are there
  slipway check --fix --dry-run                 what of that could be mended, as a patch
  slipway import --dry-run                      what program would come of them, and that it says the same
  slipway diff                                  what a run of the program would change
  slipway why .github/workflows/ci.yml:14       who wrote this line
  slipway graph --format mermaid                the jobs as a diagram
  slipway add octo/lint                         a typed class of an action
  slipway update --dry-run                      newer releases of what is used
  source <(slipway completion bash)             commands and options by the tab key

Exit codes: 0 fine, 1 failure (also of usage), 2 differences, or findings. The help of each command says what counts.

Environment:
  GH_TOKEN, GITHUB_TOKEN        the token for github.com and ghe.com, for commands that ask GitHub; else gh auth token is asked
  GH_ENTERPRISE_TOKEN           the token for a server of one's own, which only --api-url names
  GITHUB_REPOSITORY             the repository, for commands that ask GitHub about it; else the remote origin
  XDG_CACHE_HOME                where check keeps what it found, outside of projects of Node.js
  NO_COLOR, FORCE_COLOR         without colours, or with them wherever the text goes`;
}
