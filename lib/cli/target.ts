import { API_OF_GITHUB, apiUrlOf, sameApi } from './api-url';
import { Options } from './options';
import { Remote, remoteOf } from './remote';
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
  if (options.apiUrl === undefined) expectSamePlace(options.file, declared?.api_url, terminal);
  const apiUrl = options.apiUrl === undefined ? API_OF_GITHUB : apiUrlOf(options.apiUrl);
  return { ...repositoryOf(options, declared, apiUrl, terminal), apiUrl };
}

/**
 * Only who runs the command says where its token goes. A document or a variable that speaks of another GitHub is no instruction, but it is a reason to
 * stop: one of the two is not what was meant.
 */
function expectSamePlace(file: string, declared: string | undefined, { env }: Terminal): void {
  const running = env.GITHUB_API_URL?.trim();
  for (const [who, other] of [[`'${printable(file)}' is for the GitHub whose API is`, declared], ['$GITHUB_API_URL is', running]]) {
    if (!other || sameApi(other, API_OF_GITHUB)) continue;
    throw new UsageError(`${who} ${printable(other, 200)}, and as long as --api-url says nothing else this command talks to ${API_OF_GITHUB}. If the token may go there, say so with --api-url ${printable(other, 200)}; in a workflow, --api-url "$GITHUB_API_URL".`);
  }
}

function repositoryOf({ repository }: Options, declared: DesiredState['repository'], apiUrl: string, terminal: Terminal): { owner: string; name: string } {
  if (repository !== undefined) {
    const found = OWNER_AND_NAME.exec(repository);
    if (!found) throw new UsageError(`--repository '${printable(repository)}': it takes owner/name, such as acme/app.`);
    return { owner: found[1], name: found[2] };
  }
  if (declared) return { owner: declared.owner, name: declared.name };
  const running = OWNER_AND_NAME.exec(terminal.env.GITHUB_REPOSITORY ?? '');
  if (running) return { owner: running[1], name: running[2] };
  const remote = remoteOf(terminal.run('git', ['remote', 'get-url', 'origin']) ?? '');
  if (!remote) throw new UsageError("It is not known which repository is meant. Say so with --repository owner/name, or declare it: new GithubRepository(delivery, 'owner/name').");
  expectRemoteAt(apiUrl, remote);
  return { owner: remote.owner, name: remote.name };
}

/** A name without a dot stands for another one in the configuration of ssh: which one is not known here. */
function expectRemoteAt(apiUrl: string, { host, owner, name }: Remote): void {
  const [there, here] = [host.toLowerCase().replace(/^(?:ssh|www)\./, ''), new URL(apiUrl).hostname.replace(/^api\./, '')];
  if (there === here || !there.includes('.')) return;
  throw new UsageError(`The remote origin is at ${printable(host, 200)}, and this command talks to ${apiUrl}: '${owner}/${name}' there is another repository. Say which one is meant with --repository owner/name, and with --api-url where it is.`);
}
