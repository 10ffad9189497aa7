import { Command } from 'commander';
import { SETTINGS_FILE } from '../apply/inside';

/** What all commands about settings take. */
export interface Options {
  readonly file: string;
  readonly repository?: string;
  readonly apiUrl?: string;
  readonly json?: boolean;
  readonly prune?: boolean;
}

export function withOptions(command: Command): Command {
  return command
    .option('--file <path>', 'the settings document', SETTINGS_FILE)
    .option('--repository <owner/name>', 'the repository (default: that of the document, else $GITHUB_REPOSITORY, else the remote origin)')
    .option('--api-url <url>', "GitHub's API, to which the token goes (default: https://api.github.com; no document and no variable says otherwise)")
    .option('--prune', 'also what exists and is not declared: environments, rulesets, branch protection, variables of environments; only of kinds that the document declares')
    .option('--json', 'print JSON');
}

export const TOKEN_HELP = `
For github.com and ghe.com the token is taken from $GH_TOKEN or $GITHUB_TOKEN; for any other server, which only --api-url names, from $GH_ENTERPRISE_TOKEN
or $GITHUB_ENTERPRISE_TOKEN first. Without any, 'gh auth token' is asked for the one of that host. It needs the permissions of the repository
Administration, Actions, Environments, Secrets and Variables: read to plan, write to apply; of the organization Members: read, if teams are named.
The token of a workflow run cannot have Administration: use a GitHub App or a fine-grained token.`;

export const EXIT_HELP = `
Exit code: 0 no difference, 2 differences (also secrets and variables that are not set), 1 failure.`;
