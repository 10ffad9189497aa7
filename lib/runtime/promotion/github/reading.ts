import { Page, recordsOf } from './page';
import { PageWanted, pagesQuery, variablesOf } from './query';
import { Github, GithubError } from '../../common/github';
import { DeploymentRecord } from '../engine/records';

/**
 * Until when an environment is read. It is asked after every page, with all that was read of it, the newest first.
 *
 * @param last there is no further page that would be read
 */
export type Enough = (records: readonly DeploymentRecord[], last: boolean) => boolean;

/** How large a page is at first, and at least when GitHub takes too long for it. */
const SIZES = [100, 50, 25, 10];

/** Environments of one question: GitHub gives up what takes longer than ten seconds. */
const AT_ONCE = 10;

/** A thousand deployments of an environment. Who wants to know more than that wants something that is not there. */
export const MOST_PAGES = 10;

/** Why what was recorded cannot be read to the end. */
export class EndlessHistoryError extends Error {}

/**
 * The deployments of environments, as far back as it takes.
 *
 * @param wanted until when each is read
 * @throws EndlessHistoryError when the end is not reached: half a history is never taken for all of it
 */
export async function readDeployments(github: Github, wanted: ReadonlyMap<string, Enough>): Promise<DeploymentRecord[]> {
  const read = new Map<string, DeploymentRecord[]>();
  const after = new Map<string, string>();
  let open = [...wanted.keys()];
  let size = SIZES[0];
  for (let pages = 0; open.length > 0; pages++) {
    if (pages >= MOST_PAGES) throw new EndlessHistoryError(endless(open, read));
    const next: string[] = [];
    for (let at = 0; at < open.length; at += AT_ONCE) {
      const names = open.slice(at, at + AT_ONCE);
      const answer = await askedFor(github, names.map((environment) => ({ environment, after: after.get(environment) })), size);
      size = answer.size;
      for (const [i, name] of names.entries()) {
        const page = answer.pages[i];
        const known = [...read.get(name) ?? [], ...await recordsOf(github, page)];
        read.set(name, known);
        if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null || wanted.get(name)!(known, pages === MOST_PAGES - 1)) continue;
        after.set(name, page.pageInfo.endCursor);
        next.push(name);
      }
    }
    open = next;
  }
  return unique([...read.values()].flat());
}

/** When GitHub says that it took too long, it is asked for less. */
async function askedFor(github: Github, wanted: readonly PageWanted[], first: number): Promise<{ pages: Page[]; size: number }> {
  for (const size of SIZES.filter((one) => one <= first)) {
    try {
      const { repository } = await github.query<{ repository?: Record<string, Page> | null }>(pagesQuery(wanted.length, size), variablesOf(github.repository, wanted));
      if (!repository) throw new GithubError(`GitHub does not know the repository ${github.repository}, or the token may not see it`);
      return { pages: wanted.map((_, i) => pageIn(repository[`page${i}`])), size };
    } catch (error) {
      if (size === SIZES.at(-1) || !(error instanceof GithubError) || !tookTooLong(error)) throw error;
    }
  }
  throw new GithubError('GitHub was asked for nothing');
}

const tookTooLong = ({ status, message }: GithubError): boolean => (status !== undefined && status >= 500) || /timed? ?out|Something went wrong|did not answer within/i.test(message);

/** What is no page is not an empty one. */
function pageIn(page: Page | null | undefined): Page {
  if (!page || !Array.isArray(page.nodes) || typeof page.pageInfo?.hasNextPage !== 'boolean') throw new GithubError('GitHub (graphql): the answer is no page of deployments');
  return page;
}

/** What was deployed while it was read may have moved something to the next page. */
const unique = (records: readonly DeploymentRecord[]): DeploymentRecord[] => [...new Map(records.map((record) => [record.id, record])).values()];

function endless(open: readonly string[], read: ReadonlyMap<string, readonly DeploymentRecord[]>): string {
  const all = open.map((name) => `'${name}' (${read.get(name)?.length ?? 0})`).join(', ');
  return `The last deployments of ${all} do not say what serves there and what was decided: they are of something else. Nothing is promoted. Look at them, and delete those that no pipeline recorded, or give the pipeline environments of its own`;
}
