import { Command } from 'commander';
import { SETTINGS_FILE } from '../apply/inside';

/** What all commands about settings take. */
export interface Options {
  readonly file: string;
  readonly repository?: string;
  readonly apiUrl?: string;
  readonly only?: readonly string[];
  readonly json?: boolean;
  /** True: everything; else words such as `environment:staging`. */
  readonly prune?: boolean | readonly string[];
}

export function withOptions(command: Command): Command {
  return command
    .option('--file <path>', 'the settings document', SETTINGS_FILE)
    .option('--repository <owner/name>', 'the repository (default: that of the document, else $GITHUB_REPOSITORY, else the remote origin)')
    .option('--api-url <url>', "GitHub's API, to which the token goes (default: https://api.github.com; no document and no variable says otherwise)")
    .option(
      '--prune [kind:name]',
      'also what exists and is not declared: everything of the kinds that the document declares, or what is named, such as environment:staging, ruleset:old, branch-protection:main, variable:production/REGION; repeatable',
      (word: string, before: boolean | readonly string[] | undefined) => (before === true ? true : [...before || [], word]),
    )
    .option('--only <kind[:name]>', 'nothing but this, such as environment:staging, ruleset or actions-permissions; repeat it for more', repeated)
    .option('--json', 'print JSON');
}

function repeated(word: string, before: readonly string[] = []): readonly string[] {
  return [...before, word];
}

/** Of commands that end with 2 at a difference. */
export interface ExitOptions {
  readonly exitZeroOnUnsetSecrets?: boolean;
}

export function withExitOptions(command: Command): Command {
  return command.option('--exit-zero-on-unset-secrets', 'secrets and variables that are not set are listed, and are no difference');
}

/** What counts as a difference. */
export function unsetOf({ exitZeroOnUnsetSecrets }: ExitOptions): 'counts' | 'is left' {
  return exitZeroOnUnsetSecrets ? 'is left' : 'counts';
}

/** Which Slipway this is: a plan is applied by the one that made it. */
export const VERSION = (require('../../package.json') as { version: string }).version;

export const TOKEN_HELP = `
For github.com and ghe.com the token is taken from $GH_TOKEN or $GITHUB_TOKEN; for any other server, which only --api-url names, from $GH_ENTERPRISE_TOKEN
or $GITHUB_ENTERPRISE_TOKEN first. Without any, 'gh auth token' is asked for the one of that host. It needs the permissions of the repository
Administration, Actions, Environments, Secrets and Variables: read to plan, write to apply (Variables for the mark that an apply is under way);
Dependabot secrets and Codespaces secrets: read, if there are any; of the organization Members: read, if teams are named.
The token of a workflow run cannot have Administration: use a GitHub App or a fine-grained token.`;

export const EXIT_HELP = `
Exit codes: 0 no difference, 2 differences (also secrets and variables that are not set, unless --exit-zero-on-unset-secrets says otherwise,
and what was declared of the repository and is not so), 1 failure.`;
