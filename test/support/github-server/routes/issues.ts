import { invalid, notFound } from '../refusal';
import { Call, REPO, Route } from '../route';
import { Plain } from '../schemas';
import { IssueState } from '../state';
import { userOf, whoever } from './people';

function shown({ contract, state }: Call, { author, ...issue }: IssueState): Plain {
  return contract.complete('issue', {
    ...issue,
    id: 5000 + issue.number,
    comments: issue.comments.length,
    user: whoever(contract, state, author ?? state.users[0].login),
    assignees: (issue.assignees ?? []).map((login) => whoever(contract, state, login)),
    html_url: `https://github.test/acme/shop/issues/${issue.number}`,
    labels: issue.labels.map((name, i) => ({ id: i + 1, name, color: 'ededed' })),
    state_reason: issue.state === 'closed' ? 'completed' : null,
    pull_request: issue.pull_request ? { url: null, html_url: null, diff_url: null, patch_url: null } : undefined,
  });
}

function issueIn({ state, params }: Call): IssueState {
  const found = state.issues.find(({ number }) => number === Number(params.issue_number));
  if (found === undefined) throw notFound();
  return found;
}

const labelsOf = (labels: readonly (string | { name: string })[] | undefined): string[] => (labels ?? []).map((label) => typeof label === 'string' ? label : label.name);

export const ISSUES: readonly Route[] = [
  {
    operation: `GET ${REPO}/issues`,
    permission: 'issues=read',
    handle: (call) => {
      const [state, labels] = [call.query.get('state') ?? 'open', call.query.get('labels')?.split(',') ?? []];
      const seen = call.state.issues.filter((issue) => (state === 'all' || issue.state === state) && labels.every((label) => issue.labels.includes(label)));
      return { status: 200, list: { items: seen.reverse().map((issue) => shown(call, issue)) } };
    },
  },
  {
    operation: `POST ${REPO}/issues`,
    permission: 'issues=write',
    handle: (call) => {
      const { title, body, labels, assignees = [] } = call.body;
      const unknown = (assignees as string[]).filter((login) => !call.state.users.some((user) => user.login === login));
      if (unknown.length > 0) throw invalid({ value: unknown, resource: 'Issue', field: 'assignees', code: 'invalid' });
      if (String(title).length > 256) throw invalid({ resource: 'Issue', field: 'title', code: 'custom', message: 'title is too long (maximum is 256 characters)' });
      if (String(body ?? '').length > 65_536) throw invalid({ resource: 'Issue', field: 'body', code: 'custom', message: 'body is too long (maximum is 65536 characters)' });
      const issue: IssueState = {
        number: call.state.issues.length + 1, title: String(title), body: (body ?? '') as string, state: 'open', labels: labelsOf(labels as string[]), assignees: assignees as string[], comments: [], author: call.actor,
      };
      call.state.issues.push(issue);
      return { status: 201, body: shown(call, issue) };
    },
  },
  {
    operation: `PATCH ${REPO}/issues/{issue_number}`,
    permission: 'issues=write',
    handle: (call) => {
      const issue = issueIn(call);
      const { title, body, state, labels } = call.body;
      Object.assign(issue, {
        title: title ?? issue.title, body: body ?? issue.body, state: state ?? issue.state, labels: labels === undefined ? issue.labels : labelsOf(labels as string[]),
      });
      return { status: 200, body: shown(call, issue) };
    },
  },
  {
    operation: `POST ${REPO}/issues/{issue_number}/comments`,
    permission: 'issues=write',
    handle: (call) => {
      const issue = issueIn(call);
      issue.comments.push(call.body.body as string);
      return { status: 201, body: call.contract.complete('issue-comment', { id: issue.comments.length, body: call.body.body, user: userOf(call.contract, call.state.users[0]) }) };
    },
  },
];
