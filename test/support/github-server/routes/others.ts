import { Contract } from '../contract';
import { Refusal, notFound } from '../refusal';
import { Answer } from '../route';
import { GithubState, OtherState } from '../state';
import { userOf } from './people';

/** What is asked of a repository that is not the server's own; undefined: it knows none of this name, or the question is about something else. */
export function answerOfOther(state: GithubState, contract: Contract, method: string, { pathname, searchParams }: URL): Answer | undefined {
  if (method === 'GET' && pathname === '/advisories') return { status: 200, list: { items: advisories(state, searchParams) } };
  const parts = pathname.split('/').slice(1).map(decodeURIComponent);
  const byId = parts[0] === 'repositories';
  const [owner, name] = byId ? [] : parts.slice(1);
  const same = (one: string) => one.toLowerCase() === `${owner}/${name}`.toLowerCase();
  const other = byId ? state.others.find(({ id }) => String(id) === parts[1]) : parts[0] === 'repos' ? state.others.find((one) => same(`${one.owner}/${one.name}`) || one.formerly?.some(same)) : undefined;
  if (!other) return undefined;
  if (method !== 'GET') throw new Refusal(403, 'Must have push access to repository');
  if (other.blocked) throw new Refusal(451, 'Repository access blocked');
  const rest = parts.slice(byId ? 2 : 3);
  // Encoded again: GitHub sends on with the rest as it was asked.
  if (!byId && !same(`${other.owner}/${other.name}`)) throw new Refusal(301, 'Moved Permanently', undefined, { location: `/repositories/${[other.id, ...rest.map(encodeURIComponent)].join('/')}` });
  return answer(other, contract, rest, searchParams);
}

function answer(other: OtherState, contract: Contract, [first, ...rest]: string[], query: URLSearchParams): Answer {
  if (first === undefined) return { status: 200, body: repository(other, contract) };
  if (first === 'git' && rest[0] === 'ref') return { status: 200, body: { ref: `refs/${rest[1]}`, object: refOf(other, rest[1]) } };
  if (first === 'git' && rest[0] === 'tags') return { status: 200, body: { sha: rest[1], object: { type: 'commit', sha: found(Object.values(other.tags).find((tag) => tag.annotated === rest[1])).sha } } };
  if (first === 'git' && rest[0] === 'commits') return { status: 200, body: { sha: found(commits(other).find((sha) => sha === rest[1])) } };
  if (first === 'branches') return { status: 200, list: { items: Object.keys(other.branches).map((name) => ({ name })) } };
  if (first === 'compare') return { status: 200, body: compared(other, rest[0]) };
  if (first === 'contents') return { status: 200, body: { type: 'file', encoding: 'base64', content: Buffer.from(found(other.files[`${query.get('ref')}:${rest[0]}`])).toString('base64') } };
  if (first === 'releases') return { status: 200, list: { items: other.releases.map(({ tag, published, ...more }) => ({ tag_name: tag, draft: false, prerelease: false, published_at: published ?? null, immutable: false, html_url: `https://github.test/${other.owner}/${other.name}/releases/tag/${tag}`, ...more })) } };
  if (first === 'tags') return { status: 200, list: { items: Object.entries(other.tags).map(([name, { sha }]) => ({ name, commit: { sha } })) } };
  if (first === 'attestations') return { status: 200, body: { attestations: found(other.attested?.find((sha) => `sha1:${sha}` === rest[0])) && [{ bundle: {} }] } };
  throw notFound();
}

function repository({ owner, ownerId, name, id, archived = false, defaultBranch }: OtherState, contract: Contract): unknown {
  return contract.complete('full-repository', { id, name, full_name: `${owner}/${name}`, owner: userOf(contract, { login: owner, id: ownerId }), archived, default_branch: defaultBranch, private: false, visibility: 'public', permissions: { admin: false, push: false, pull: true } });
}

function refOf(other: OtherState, ref: string): object {
  const [kind, ...name] = ref.split('/');
  if (kind === 'heads') return { type: 'commit', sha: found(other.branches[name.join('/')])[0] };
  const { sha, annotated } = found(other.tags[name.join('/')]);
  return annotated === undefined ? { type: 'commit', sha } : { type: 'tag', sha: annotated };
}

/** Those of forks as well: GitHub shows them under the name of every repository of the network. */
function commits({ branches, tags, ofForks = [] }: OtherState): string[] {
  return [...Object.values(branches).flat(), ...Object.values(tags).map(({ sha }) => sha), ...ofForks];
}

function compared(other: OtherState, basehead: string): object {
  const [base, head] = basehead.split('...');
  const history = found(other.branches[base]);
  const at = history.indexOf(head);
  return at < 0 ? { status: 'diverged', ahead_by: 1, behind_by: 1 } : { status: at === 0 ? 'identical' : 'behind', ahead_by: 0, behind_by: at };
}

function advisories({ advisories: all }: GithubState, query: URLSearchParams): object[] {
  return all.filter(({ affects }) => affects.includes(query.get('affects')!.toLowerCase())).map(({ affects, patched, ...one }) => ({
    summary: 'It can be made to say what it should not.',
    severity: 'high',
    withdrawn_at: null,
    html_url: `https://github.test/advisories/${one.ghsa_id}`,
    vulnerabilities: [{ package: { ecosystem: 'actions', name: affects[0].split('@')[0] }, vulnerable_version_range: '< 99', first_patched_version: patched ?? null }],
    ...one,
  }));
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}
