import { Options } from './options';
import { wayUp } from './root';
import { targetOf } from './target';
import { Terminal } from './terminal';
import { expectToken, hostOf, tokenFor } from './token';
import { UsageError } from './usage-error';
import { DesiredState, GithubClient, SETTINGS_FILE, readDocument } from '../apply/inside';

/** What a command works with: the document, and GitHub's API for its repository. */
export interface Session {
  readonly desired: DesiredState;
  readonly client: GithubClient;
  /** A client for the same repository with another token. */
  clientWith(token: string): GithubClient;
  /** No longer listens for Ctrl+C. */
  end(): void;
}

/** Within a repository the document lies at its root, wherever one stands. A path that was given is meant as it is. */
function readAtRoot({ file }: Options, terminal: Terminal): string | undefined {
  const up = file === SETTINGS_FILE ? wayUp(terminal) : '';
  return up === '' ? undefined : terminal.read(`${up}${file}`);
}

/** The settings document, if it is there. */
export function findDocument(options: Options, terminal: Terminal): DesiredState | undefined {
  const text = terminal.read(options.file) ?? readAtRoot(options, terminal);
  return text === undefined ? undefined : readDocument(text, options.file);
}

export function openSession(options: Options, terminal: Terminal): Session {
  const desired = findDocument(options, terminal);
  if (desired === undefined) throw new UsageError(`There is no '${options.file}'. Run the program that declares the settings (npx projen), or say with --file where the document is.`);
  return sessionOf(desired, options, terminal);
}

/** The same, with a document that was read already. */
export function sessionOf(desired: DesiredState, options: Options, terminal: Terminal): Session {
  const { owner, name, apiUrl } = targetOf(options, desired, terminal);
  const stop = new AbortController();
  const end = terminal.onInterrupt(() => {
    terminal.err('\nStopping after the request that is under way. Press Ctrl+C again to end at once.\n');
    stop.abort();
  });
  const clientWith = (token: string) =>
    new GithubClient({ token: expectToken(token, hostOf(apiUrl), 'SLIPWAY_ISSUE_TOKEN'), apiUrl, log: (line) => terminal.err(`${line}\n`), random: terminal.random, stop: stop.signal, pace: terminal.pace }, owner, name);
  return { desired, client: clientWith(tokenFor(apiUrl, terminal)), clientWith, end };
}
