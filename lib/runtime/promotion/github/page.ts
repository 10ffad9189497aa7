import { STATUSES } from './query';
import { Github, GithubError, secondsOf } from '../../common/github';
import { DeploymentRecord, StatusRecord } from '../engine/records';

/** As GitHub answers, as far as we look. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (Node | null)[];
}

interface Actor { readonly __typename: string; readonly login: string }

interface Node {
  readonly databaseId: number;
  readonly environment: string | null;
  readonly task: string | null;
  readonly commitOid: string;
  readonly createdAt: string;
  readonly payload: string | null;
  readonly creator: Actor | null;
  readonly statuses: { readonly totalCount: number; readonly nodes: readonly (Status | null)[] } | null;
}

interface Status {
  readonly state: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly creator: Actor | null;
}

/** The records of a page, in its order. */
export async function recordsOf(github: Github, page: Page): Promise<DeploymentRecord[]> {
  const records: DeploymentRecord[] = [];
  for (const node of page.nodes) {
    // What GitHub leaves out was deleted in between. What has no number cannot be spoken of.
    if (!node || !Number.isSafeInteger(node.databaseId)) continue;
    const { databaseId: id, environment, task, commitOid: sha, createdAt, payload, creator } = node;
    records.push({
      id, environment: environment ?? '', task: task ?? '', sha, creator: loginOf(creator), createdAt: secondsOf(createdAt), payload: plain(payload), statuses: await statusesOf(github, node),
    });
  }
  return records;
}

async function statusesOf(github: Github, { databaseId, statuses }: Node): Promise<StatusRecord[]> {
  if (!statuses || statuses.totalCount > STATUSES) return allStatuses(github, databaseId);
  return statuses.nodes.flatMap((status) => status ?? []).map(({ state, description, createdAt, creator }) => (
    { state: state.toLowerCase(), description: description ?? '', createdAt: secondsOf(createdAt), creator: loginOf(creator) }
  ));
}

const MOST_STATUSES = 1_000;

async function allStatuses(github: Github, id: number): Promise<StatusRecord[]> {
  const statuses: StatusRecord[] = [];
  type Listed = { state: string; description?: string | null; created_at: string; creator?: { login?: string } | null };
  for await (const { state, description, created_at, creator } of github.all<Listed>(`/deployments/${id}/statuses`)) {
    statuses.push({ state, description: description ?? '', createdAt: secondsOf(created_at), creator: creator?.login ?? '' });
    if (statuses.length > MOST_STATUSES) throw new GithubError(`The deployment ${id} has more than ${MOST_STATUSES} statuses, so nobody knows what became of it: delete it`);
  }
  return statuses;
}

/** An app is called `github-actions` here, and so may be a user: only a bot gets the name that ends with `[bot]`. */
function loginOf(actor: Actor | null): string {
  if (!actor) return '';
  const name = actor.login.replace(/\[bot\]$/, '');
  return actor.__typename === 'Bot' ? `${name}[bot]` : name;
}

/** GitHub gives the JSON of what was stored. Where that was a text, it was JSON already. */
function plain(payload: string | null): string {
  try {
    const value: unknown = JSON.parse(payload ?? '""');
    return typeof value === 'string' ? value : payload!;
  } catch {
    return payload ?? '';
  }
}
