import { GithubClient, OtherRepositories } from '../../apply/inside';
import { printable } from '../../core/inside';
import { API_OF_GITHUB, apiUrlOf, sameApi } from '../api-url';
import { Terminal } from '../terminal';
import { tokenFor } from '../token';
import { UsageError } from '../usage-error';

/** GitHub, asked about the repositories of actions. */
export interface OpenOthers {
  readonly others: OtherRepositories;
  /** Takes the token out of what is printed. */
  redacted(text: string): string;
  /** No longer listens for Ctrl+C. */
  end(): void;
}

/** @param said what `--api-url` says; nothing else says where the token goes */
export function openOthers(said: string | undefined, terminal: Terminal): OpenOthers {
  const running = terminal.env.GITHUB_API_URL?.trim();
  if (said === undefined && running && !sameApi(running, API_OF_GITHUB)) {
    throw new UsageError(`$GITHUB_API_URL is ${printable(running, 200)}, and as long as --api-url says nothing else this command talks to ${API_OF_GITHUB}. If the token may go there, say so with --api-url "$GITHUB_API_URL".`);
  }
  const apiUrl = said === undefined ? API_OF_GITHUB : apiUrlOf(said);
  const token = tokenFor(apiUrl, terminal);
  const stop = new AbortController();
  const end = terminal.onInterrupt(() => stop.abort());
  const client = new GithubClient({ token, apiUrl, log: (line) => terminal.err(`${line}\n`), random: terminal.random, stop: stop.signal, pace: terminal.pace }, 'slipway', 'slipway');
  return { others: new OtherRepositories(client), redacted: (text) => client.redacted(text), end };
}

export const OTHERS_HELP = `
The token is taken from $GH_TOKEN or $GITHUB_TOKEN, else 'gh auth token' is asked; it needs no permission beyond reading what is public, and of private actions
Contents: read. It goes to https://api.github.com, or to what --api-url names ($GH_ENTERPRISE_TOKEN first), and nowhere else.`;
