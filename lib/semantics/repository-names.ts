const PULL_REQUEST = String.raw`github\.event\.pull_request`;
const PART = String.raw`(?:repo\.(full_name|id|node_id|owner\.(?:login|id))|user\.(login|id))`;

const OF_PULL_REQUEST = new RegExp(`^${PULL_REQUEST}\\.head\\.${PART}$`);
const OF_RUN = /^github\.event\.workflow_run\.head_repository\.(full_name|id|node_id|owner\.(?:login|id))$/;
const OF_BASE = new RegExp(`^${PULL_REQUEST}\\.base\\.${PART}$`);
const OF_REPOSITORY = /^github\.event\.repository\.(full_name|id|node_id|owner\.(?:login|id))$/;

/** By other names. */
const OWN: Readonly<Record<string, string | undefined>> = {
  'github.repository': 'full_name',
  'github.repository_id': 'id',
  'github.repository_owner': 'owner.login',
  'github.repository_owner_id': 'owner.id',
};

/** Which property of the repository that the code of a run comes from a path is, in lower case; undefined when it is none, or the event has no such thing. */
export function strangersRepositoryPart(path: string, event: string): string | undefined {
  return partOf(event.startsWith('pull_request') ? OF_PULL_REQUEST.exec(path) : event === 'workflow_run' ? OF_RUN.exec(path) : null);
}

/** Which property of the repository of the run a path is. */
export function ownRepositoryPart(path: string, event: string): string | undefined {
  return OWN[path] ?? partOf(OF_REPOSITORY.exec(path)) ?? (event.startsWith('pull_request') ? partOf(OF_BASE.exec(path)) : undefined);
}

function partOf(found: RegExpExecArray | null): string | undefined {
  const [, repository, user] = found ?? [];
  return repository ?? (user === undefined ? undefined : `owner.${user}`);
}
