import { Checkout, GithubScript } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** What the rule says of an expression that becomes part of a program. */
function found(expression: string): string[] {
  const delivery = Delivery.standalone();
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.issues()] }), 'job');
  job.use(new Checkout(), new GithubScript({ script: `core.info('${Expression.raw(expression)}')` }));
  return delivery.synth().findings.filter(({ id }) => id === 'security/untrusted-input').map(({ message }) => message);
}

describe('what a stranger writes is found', () => {
  test.each([
    'github.head_ref',
    'github.event.issue.title', 'github.event.issue.body',
    'github.event.pull_request.title', 'github.event.pull_request.body', 'github.event.pull_request.head.ref', 'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch', 'github.event.pull_request.head.repo.description', 'github.event.pull_request.head.repo.homepage',
    'github.event.comment.body', 'github.event.review.body', 'github.event.review_comment.body',
    'github.event.discussion.title', 'github.event.discussion.body',
    'github.event.changes.title.from', 'github.event.changes.body.from',
    'github.event.pages[0].page_name', 'github.event.pages.*.title',
    'github.event.commits[0].message', 'github.event.commits[0].author.email', 'github.event.commits[0].author.name',
    'github.event.commits[0].committer.email', 'github.event.commits[0].committer.name',
    'github.event.head_commit.message', 'github.event.head_commit.author.email', 'github.event.head_commit.author.name',
    'github.event.head_commit.committer.email', 'github.event.head_commit.committer.name',
    'github.event.workflow_run.head_branch', 'github.event.workflow_run.display_title', 'github.event.workflow_run.head_commit.message',
    'github.event.workflow_run.head_commit.author.email', 'github.event.workflow_run.head_commit.author.name',
    'github.event.workflow_run.head_repository.description', 'github.event.workflow_run.pull_requests[0].head.ref',
  ])('%s', (path) => {
    expect(found(path)).toEqual([expect.stringContaining(path.replace('[0]', '.*'))]);
    // GitHub reads names without case, and in brackets.
    expect(found(path.toUpperCase().replace('GITHUB', 'github'))).toHaveLength(1);
    expect(found(path.replace(/\.(\w+)$/, "['$1']"))).toHaveLength(1);
  });

  test.each(['github.event', 'github.event.workflow_run', 'github.event.workflow_run.head_commit', 'github.event.commits'])('%s, with all that is in it', (path) => {
    expect(found(`toJSON(${path})`)).toHaveLength(1);
  });
});

describe('what GitHub writes is not', () => {
  test.each([
    'github.ref', 'github.sha', 'github.event_name', 'github.event.issue.number', 'github.event.pull_request.head.sha', 'github.event.pull_request.base.ref',
    'github.event.comment.id', 'github.event.commits[0].id', 'github.event.workflow_run.id', 'github.event.workflow_run.head_sha', 'github.event.workflow_run.event',
    'github.event.workflow_run.head_repository.id', 'github.event.workflow_run.pull_requests[0].number', "contains(github.event.workflow_run.display_title, 'x')",
  ])('%s', (path) => {
    expect(found(path)).toEqual([]);
  });
});
