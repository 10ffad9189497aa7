import { Options } from './options';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { DesiredState } from '../apply/inside';
import { printable } from '../core/inside';

/** Which repository, and where. */
export interface Target {
  readonly owner: string;
  readonly name: string;
  readonly apiUrl: string;
}

const OWNER_AND_NAME = /^([\w-]+)\/([\w.-]+)$/;

export function targetOf(options: Options, { repository: declared }: DesiredState, terminal: Terminal): Target {
  return { ...repositoryOf(options, declared, terminal), apiUrl: apiUrlOf(options, declared?.api_url, terminal) };
}

function repositoryOf({ repository }: Options, declared: DesiredState['repository'], { env, run }: Terminal): { owner: string; name: string } {
  if (repository !== undefined) {
    const found = OWNER_AND_NAME.exec(repository);
    if (!found) throw new UsageError(`--repository '${printable(repository)}': it takes owner/name, such as acme/app.`);
    return { owner: found[1], name: found[2] };
  }
  if (declared) return declared;
  const found = OWNER_AND_NAME.exec(env.GITHUB_REPOSITORY ?? '') ?? /[/:]([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(run('git', ['remote', 'get-url', 'origin']) ?? '');
  if (!found) throw new UsageError("It is not known which repository is meant. Say so with --repository owner/name, or declare it: new GithubRepository(delivery, 'owner/name').");
  return { owner: found[1], name: found[2] };
}

function apiUrlOf({ apiUrl }: Options, declared: string | undefined, { env }: Terminal): string {
  const running = env.GITHUB_API_URL;
  // In a workflow run the token belongs to the GitHub that runs it. A document that was changed in a pull request must not send it elsewhere.
  if (apiUrl === undefined && declared !== undefined && running && withoutEndingSlash(running) !== withoutEndingSlash(declared)) {
    throw new UsageError(`The document names the API ${printable(declared)}, and this run belongs to ${printable(running)}. If the token may go there, say so with --api-url ${printable(declared)}.`);
  }
  const url = apiUrl ?? declared ?? running ?? 'https://api.github.com';
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(parsed?.hostname ?? '');
  if (!parsed || parsed.username !== '' || parsed.password !== '' || (parsed.protocol !== 'https:' && !(parsed.protocol === 'http:' && isLocal))) {
    throw new UsageError(`--api-url '${printable(url)}': it takes an address that begins with https://, such as https://api.github.com.`);
  }
  return withoutEndingSlash(url);
}

function withoutEndingSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
