import { GithubFailure } from './client/failure';
import { GithubClient } from './client/github-client';
import { VIEWER } from './client/shapes/answers';
import { untilCertain } from './until-certain';

/** What became of the issue. */
export interface DriftIssue {
  readonly action: 'none' | 'opened' | 'reopened' | 'updated' | 'unchanged' | 'closed';
  readonly url?: string;
  /** Issues that look like it and that somebody else opened: they are neither believed nor touched. */
  readonly strangers: readonly { readonly url: string; readonly author: string }[];
}

interface Issue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly body?: string | null;
  readonly html_url: string;
  readonly pull_request?: object;
  readonly user?: { readonly login: string; readonly id: number } | null;
}

const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = `${ISSUES}/{issue_number}`;
const LABEL = 'slipway-drift';
/** Nobody sees it. Anybody can write it into an issue of their own: it says what an issue is about, and not whose it is. */
const MARKER = '<!-- slipway: drift of the settings -->';
const TITLE = 'The settings of the repository are not as declared';
/** GitHub takes 65,536 characters. */
const MAX_LENGTH = 60_000;

/**
 * Keeps one issue that says how the repository differs from what was declared: opens it, keeps it up to date, closes it. It is known by its mark, its label and its author,
 * who is whoever the token belongs to.
 *
 * @param difference what differs, as text; undefined: nothing does
 */
export async function keepDriftIssue(client: GithubClient, difference: string | undefined): Promise<DriftIssue> {
  const { own, strangers } = await driftIssues(client);
  return { ...await kept(client, own, difference), strangers };
}

async function kept(client: GithubClient, issues: readonly Issue[], difference: string | undefined): Promise<Omit<DriftIssue, 'strangers'>> {
  const open = issues.filter(({ state }) => state === 'open');
  if (difference === undefined) {
    for (const issue of open) await closeIssue(client, issue.number, 'There is no difference any more.');
    return open.length > 0 ? { action: 'closed', url: open[0].html_url } : { action: 'none' };
  }
  const body = issueBody(difference);
  const [first, ...doubles] = open;
  for (const double of doubles) await closeIssue(client, double.number, `See #${first.number}.`);
  if (first) {
    if (bodyText(first.body) === body) return { action: 'unchanged', url: first.html_url };
    await changeIssue(client, first.number, { body });
    return { action: 'updated', url: first.html_url };
  }
  const [closed] = issues;
  if (closed) {
    await changeIssue(client, closed.number, { state: 'open', body });
    return { action: 'reopened', url: closed.html_url };
  }
  return { action: 'opened', url: await openIssue(client, body) };
}

/** The oldest first. Whoever may give labels can give this one to an issue of their own, and whoever may write can take it from ours: then there is a second one, and nothing else. */
async function driftIssues(client: GithubClient): Promise<{ readonly own: Issue[]; readonly strangers: DriftIssue['strangers'] }> {
  const labelled = await client.list<Issue>(ISSUES, { state: 'all', labels: LABEL });
  const alike = labelled.filter(({ body, pull_request: isPullRequest }) => !isPullRequest && body?.startsWith(MARKER)).sort((a, b) => a.number - b.number);
  if (alike.length === 0) return { own: [], strangers: [] };
  const isOwn = await ownership(client);
  return { own: alike.filter(isOwn), strangers: alike.filter((issue) => !isOwn(issue)).map(({ html_url: url, user }) => ({ url, author: user?.login ?? 'nobody' })) };
}

/** Whose the token is: a person, the app of an installation, or `github-actions[bot]`. Only GraphQL tells it to all of them. */
async function ownership(client: GithubClient): Promise<(issue: Issue) => boolean> {
  const { viewer } = await client.query('{ viewer { login databaseId } }', VIEWER);
  const { login, databaseId } = viewer ?? {};
  // What is not known is nobody's.
  if (typeof databaseId === 'number') return ({ user }) => user?.id === databaseId;
  if (typeof login !== 'string' || login === '') throw new GithubFailure('POST /graphql: GitHub does not say whose the token is, so it is not known which issue about the settings is ours: none was touched.', { status: 422 });
  return ({ user }) => user?.login.toLowerCase() === login.toLowerCase();
}

/** Only the answer may have been lost: then there is one of ours already. */
async function openIssue(client: GithubClient, body: string): Promise<string> {
  const open = async () => (await client.write<Issue>(`POST ${ISSUES}`, {}, { title: TITLE, body, labels: [LABEL] })).html_url;
  return untilCertain(client, open, async () => (await driftIssues(client)).own[0]?.html_url);
}

async function changeIssue(client: GithubClient, number: number, to: { readonly [key: string]: string }): Promise<void> {
  const change = async () => {
    await client.write(`PATCH ${ISSUE}`, { issue_number: number }, to);
    return true;
  };
  await untilCertain(client, change, async () => {
    const { state, body } = await client.get<Issue>(ISSUE, { issue_number: number });
    const there: { readonly [key: string]: string | undefined } = { ...to, state, body: bodyText(body) };
    return Object.entries(to).every(([key, value]) => there[key] === value) ? true : undefined;
  });
}

/** Closed first: a comment that is missing does less harm than one that comes twice. */
async function closeIssue(client: GithubClient, number: number, why: string): Promise<void> {
  await changeIssue(client, number, { state: 'closed', state_reason: 'completed' });
  await client.write(`POST ${ISSUE}/comments`, { issue_number: number }, { body: why });
}

/** GitHub's pages end lines in another way. */
function bodyText(body: Issue['body']): string | undefined {
  return body?.replace(/\r\n/g, '\n');
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
