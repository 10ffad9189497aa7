import { GithubFailure } from './client/failure';
import { GithubClient } from './client/github-client';

/** What became of the issue. */
export interface DriftIssue {
  readonly action: 'none' | 'opened' | 'reopened' | 'updated' | 'unchanged' | 'closed';
  readonly url?: string;
}

interface Issue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly body?: string | null;
  readonly html_url: string;
  readonly pull_request?: object;
}

const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = `${ISSUES}/{issue_number}`;
const LABEL = 'slipway-drift';
/** Nobody sees it; whoever renames the issue or takes its label away does not get a second one. */
const MARKER = '<!-- slipway: drift of the settings -->';
const TITLE = 'The settings of the repository are not as declared';
/** GitHub takes 65,536 characters. */
const MAX_LENGTH = 60_000;

/**
 * Keeps one issue that says how the repository differs from what was declared: opens it, keeps it up to date, closes it.
 *
 * @param difference what differs, as text; undefined: nothing does
 */
export async function keepDriftIssue(client: GithubClient, difference: string | undefined): Promise<DriftIssue> {
  const issues = await driftIssues(client);
  const open = issues.filter(({ state }) => state === 'open');
  if (difference === undefined) {
    for (const issue of open) await closeIssue(client, issue.number, 'There is no difference any more.');
    return open.length > 0 ? { action: 'closed', url: open[0].html_url } : { action: 'none' };
  }
  const body = issueBody(difference);
  const [kept, ...doubles] = open;
  for (const double of doubles) await closeIssue(client, double.number, `See #${kept.number}.`);
  if (kept) {
    if (kept.body?.replace(/\r\n/g, '\n') === body) return { action: 'unchanged', url: kept.html_url };
    await client.write(`PATCH ${ISSUE}`, { issue_number: kept.number }, { body });
    return { action: 'updated', url: kept.html_url };
  }
  const [closed] = issues;
  if (closed) {
    await client.write(`PATCH ${ISSUE}`, { issue_number: closed.number }, { state: 'open', body });
    return { action: 'reopened', url: closed.html_url };
  }
  return { action: 'opened', url: await openIssue(client, body) };
}

/** The oldest first. */
async function driftIssues(client: GithubClient): Promise<Issue[]> {
  const labelled = await client.list<Issue>(ISSUES, { state: 'all', labels: LABEL });
  const found = withMarker(labelled);
  if (found.length > 0) return found;
  // Without its label it is still found, as long as it is not old.
  return withMarker(await client.get<Issue[]>(ISSUES, { state: 'all', sort: 'created', direction: 'desc', per_page: 100 }));
}

function withMarker(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ body, pull_request: isPullRequest }) => !isPullRequest && body?.includes(MARKER)).sort((a, b) => a.number - b.number);
}

async function openIssue(client: GithubClient, body: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await client.write<Issue>(`POST ${ISSUES}`, {}, { title: TITLE, body, labels: [LABEL] })).html_url;
    } catch (error) {
      if (!(error instanceof GithubFailure) || !error.uncertain || attempt >= client.pace.attempts) throw error;
      await client.backoff(attempt);
      // Only the answer may have been lost.
      const [made] = await driftIssues(client);
      if (made) return made.html_url;
    }
  }
}

/** Closed first: a comment that is missing does less harm than one that comes twice. */
async function closeIssue(client: GithubClient, number: number, why: string): Promise<void> {
  await client.write(`PATCH ${ISSUE}`, { issue_number: number }, { state: 'closed', state_reason: 'completed' });
  await client.write(`POST ${ISSUE}/comments`, { issue_number: number }, { body: why });
}

function issueBody(difference: string): string {
  const text = difference.length > MAX_LENGTH ? `${difference.slice(0, MAX_LENGTH)}\n… and more: run \`slipway plan\`.` : difference;
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [
    MARKER,
    'What stands in `.github/slipway.settings.json` and what GitHub has are not the same. Somebody changed a setting by hand, or a change was merged and not applied.',
    `${fence}diff\n${text}\n${fence}`,
    'To go back to what was declared, run `npx slipway apply`. To keep what GitHub has, declare it. This issue is closed by the next check that finds no difference.',
  ].join('\n\n');
}
