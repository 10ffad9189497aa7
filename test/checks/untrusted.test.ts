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

describe('F8: what a stranger writes is found', () => {
  test.each([
    'github.head_ref',
    'github.event.issue.title', 'github.event.issue.body',
    'github.event.pull_request.title', 'github.event.pull_request.body', 'github.event.pull_request.head.ref', 'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch', 'github.event.pull_request.head.repo.description', 'github.event.pull_request.head.repo.homepage',
    'github.event.comment.body', 'github.event.review.body',
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
    // What no list names, and the schema knows to be a text without a format or a choice.
    'github.event.workflow_run.head_commit.committer.name', 'github.event.answer.body', 'github.event.forkee.description', 'github.event.commit.commit.message', 'github.event.merge_group.head_commit.message',
    'github.event.pages[0].summary', 'github.event.comment.path', 'github.event.comment.diff_hunk', 'github.event.changes.old_issue.title', 'github.event.pull_request.auto_merge.commit_message',
    'github.event.check_run.name', 'github.event.check_suite.head_commit.message', 'github.event.check_run.details_url', 'github.event.sender.name', 'github.event.issue.issue_field_values[0].value',
  ])('%s', (path) => {
    expect(found(path)).toEqual([expect.stringContaining(path.replace('[0]', '.*'))]);
    // GitHub reads names without case, and in brackets.
    expect(found(path.toUpperCase().replace('GITHUB', 'github'))).toHaveLength(1);
    expect(found(path.replace(/\.(\w+)$/, "['$1']"))).toHaveLength(1);
  });

  test('the names of the files of a commit', () => {
    for (const files of ['added', 'modified', 'removed']) expect(found(`join(github.event.head_commit.${files}, ' ')`)).toEqual([expect.stringContaining(`github.event.head_commit.${files}`)]);
    expect(found('github.event.commits[0].added[0]')).toEqual([expect.stringContaining('github.event.commits.*.added.*')]);
  });

  test.each(['github.event', 'github.event.workflow_run', 'github.event.workflow_run.head_commit', 'github.event.commits', 'github.event.forkee', 'github'])('%s, with all that is in it', (path) => {
    expect(found(`toJSON(${path})`)).toHaveLength(1);
  });
});

describe('what GitHub writes is not', () => {
  test.each([
    'github.ref', 'github.sha', 'github.event_name', 'github.event.issue.number', 'github.event.pull_request.head.sha', 'github.event.pull_request.base.ref',
    'github.event.comment.id', 'github.event.commits[0].id', 'github.event.workflow_run.id', 'github.event.workflow_run.head_sha', 'github.event.workflow_run.event',
    'github.event.workflow_run.head_repository.id', 'github.event.workflow_run.pull_requests[0].number', 'github.event.before', 'github.event.pull_request.head.user.login', 'github.event.pull_request.html_url',
    'github.event.pull_request.head.repo.full_name', 'github.event.pull_request.head.repo.name', 'github.event.forkee.full_name', 'github.event.workflow_run.head_repository.full_name', 'github.event.pull_request.author_association',
    'github.event.review.state', 'github.event.comment.created_at', 'github.event.issue.node_id', 'github.event.action', 'github.event.pull_request.draft', "contains(github.event.workflow_run.display_title, 'x')",
  ])('%s', (path) => {
    expect(found(path)).toEqual([]);
  });
});

/** People who may write to the repository write these, and so does whoever sends a `repository_dispatch`. */
describe('what people with rights write is not', () => {
  test.each([
    'github.event.repository.description', 'github.event.repository.default_branch', 'github.event.issue.labels[0].name', 'github.event.label.name', 'github.event.issue.milestone.title', 'github.event.milestone.title',
    'github.event.release.body', 'github.event.release.tag_name', 'github.event.deployment.ref', 'github.event.deployment.payload.x', 'github.event.deployment_status.environment_url', 'github.event.ref', 'github.event.base_ref',
    'github.event.merge_group.head_ref', 'github.event.discussion.category.name', 'github.event.client_payload.command', 'github.event.inputs.text', 'github.event.pull_request.base.repo.description',
    'github.event.pull_request.requested_teams[0].description', 'github.event.workflow.name', 'github.event.workflow_run.repository.description', 'github.event.branches[0].name', 'github.event.schedule',
    'toJSON(github.event.repository)', 'toJSON(github.event.client_payload)', 'toJSON(github.event.issue.labels)',
  ])('%s', (path) => {
    expect(found(path)).toEqual([]);
  });
});

describe('a text of one line', () => {
  const intoEnv = (path: string) => {
    const delivery = Delivery.standalone();
    new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.issues()] }), 'job').run('echo "V=$T" >> "$GITHUB_ENV"', { env: { T: Expression.raw(path) } });
    return delivery.synth().findings.some(({ id }) => id === 'security/untrusted-input');
  };

  test.each([
    'github.head_ref', 'github.event.issue.title', 'github.event.changes.title.from', 'github.event.pull_request.head.ref', 'github.event.pull_request.head.label', 'github.event.forkee.default_branch', 'github.event.head_commit.author.email',
    'github.event.workflow_run.head_branch', 'github.event.workflow_run.name', 'github.event.forkee.homepage', 'github.event.check_run.details_url', 'github.event.pages[0].page_name',
  ])('is %s', (path) => {
    expect(intoEnv(path)).toBe(false);
  });

  test.each([
    'github.event.issue.body', 'github.event.changes.body.from', 'github.event.head_commit.message', 'github.event.comment.diff_hunk', 'github.event.pages[0].summary', 'github.event.comment.path', 'github.event.commits[0].added[0]',
    'toJSON(github.event.pull_request.head)', 'github.event.issue.issue_field_values[0].value',
  ])('is not %s', (path) => {
    expect(intoEnv(path)).toBe(true);
  });
});
