import { parse } from 'yaml';
import { jobOf, scriptsOf, stepUsing, workflowsOf } from './support/written';
import { jobsThatRun, started } from '../examples/support/simulation';
import { Delivery } from 'slipway/delivery';
import { LabelRule, PullRequestConventions, PullRequestConventionsProps } from 'slipway/pipelines';
import { PullRequestActivity, PullRequestTargetActivity, Trigger, Workflow } from 'slipway/workflows';

const { OPENED, EDITED, SYNCHRONIZE, REOPENED } = PullRequestActivity;
const ON_PULL_REQUESTS = Trigger.pullRequest({ types: [OPENED, EDITED, SYNCHRONIZE, REOPENED] });
const ON_TARGET = Trigger.pullRequestTarget({ types: [PullRequestTargetActivity.OPENED, PullRequestTargetActivity.SYNCHRONIZE] });

function declare(props: PullRequestConventionsProps, triggers: Trigger[] = [ON_PULL_REQUESTS]) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers });
  return { delivery, conventions: new PullRequestConventions(ci, 'pr', props) };
}

const LABELS = [LabelRule.paths('documentation', 'docs/**', '*.md'), LabelRule.headBranch('hotfix', '^hotfix/'), LabelRule.baseBranch('backport', '^release/'), LabelRule.paths('hotfix', 'fixes/**')];

describe('on each event', () => {
  const everything: PullRequestConventionsProps = { title: {}, labels: LABELS };
  const values = (head: string) => ({ 'github.repository': 'acme/app', 'github.event.pull_request.head.repo.full_name': head });
  const runs = (event: string, ref: string, head = 'acme/app', triggers?: Trigger[]) => {
    const declared = workflowsOf(declare(everything, triggers).delivery);
    return started(declared, { event, ref }).length === 0 ? [] : jobsThatRun(declared, 'ci.yml', { event, ref, values: values(head) });
  };

  test('ML-12: a pull request of the repository is checked and labelled', () => expect(runs('pull_request', 'refs/pull/7/merge')).toEqual(['pr-check', 'pr-label']));
  test('one of a fork is checked, and not labelled, because its token may not write', () => expect(runs('pull_request', 'refs/pull/7/merge', 'stranger/app')).toEqual(['pr-check']));
  test('with pull_request_target, labels are given there, to forks too, and nothing is checked twice', () => {
    expect(runs('pull_request_target', 'refs/heads/main', 'stranger/app', [ON_PULL_REQUESTS, ON_TARGET])).toEqual(['pr-label']);
    expect(runs('pull_request', 'refs/pull/7/merge', 'acme/app', [ON_PULL_REQUESTS, ON_TARGET])).toEqual(['pr-check']);
  });
  test('pushes, tags and schedules start nothing', () => {
    for (const [event, ref] of [['push', 'refs/heads/main'], ['push', 'refs/tags/v1'], ['schedule', 'refs/heads/main'], ['workflow_dispatch', 'refs/heads/main']]) expect(runs(event, ref)).toEqual([]);
  });
  test('a merge queue that waits for the check gets it as skipped, which is as good as passed', () => {
    expect(runs('merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', 'acme/app', [ON_PULL_REQUESTS, Trigger.mergeGroup()])).toEqual([]);
  });
});

test('the check has no rights and sees no code, and what strangers wrote comes in variables', () => {
  const { delivery } = declare({ title: {}, description: {}, size: { maximumLines: 500, exemptLabel: 'large' } });
  const job = jobOf(delivery, 'pr-check');
  expect(job.permissions).toEqual({});
  expect(job.steps.some(({ uses }: { uses?: string }) => uses !== undefined)).toBe(false);
  expect(scriptsOf(job)).not.toContain('${{');
  expect(job.steps.map(({ if: condition }: { if?: string }) => condition)).toEqual([undefined, '${{ !cancelled() }}', '${{ !cancelled() }}']);
});

test('labels are given without a checkout, also with the rights of pull_request_target', () => {
  const { delivery } = declare({ labels: LABELS, size: { labels: { 'size/L': 500, 'size/S': 0 } } }, [ON_TARGET]);
  const job = jobOf(delivery, 'pr-label');
  expect(job.permissions).toEqual({ 'contents': 'read', 'pull-requests': 'write' });
  expect(stepUsing(job, 'actions/labeler').with).toEqual(undefined);
  expect(job.steps.some(({ uses }: { uses?: string }) => uses?.startsWith('actions/checkout'))).toBe(false);
  expect(job.steps[1].env.SIZES).toBe('0 size/S\n500 size/L');
});

test('the file of labels has an entry a label, with all of its rules', () => {
  const { delivery } = declare({ labels: LABELS, syncLabels: true, labelsFile: '.github/labels.yml' });
  expect(parse(delivery.synthText('.github/labels.yml'))).toEqual({
    documentation: [{ 'changed-files': [{ 'any-glob-to-any-file': ['docs/**', '*.md'] }] }],
    hotfix: [{ 'head-branch': ['^hotfix/'] }, { 'changed-files': [{ 'any-glob-to-any-file': ['fixes/**'] }] }],
    backport: [{ 'base-branch': ['^release/'] }],
  });
  expect(stepUsing(jobOf(delivery, 'pr-label'), 'actions/labeler').with).toEqual({ 'configuration-path': '.github/labels.yml', 'sync-labels': true });
});

describe('the pattern of a title', () => {
  // What bash reads as POSIX, JavaScript reads alike, but for the names of classes.
  const fits = (title: string, options: PullRequestConventionsProps['title'] = {}) =>
    new RegExp(jobOf(declare({ title: options }).delivery, 'pr-check').steps[0].env.PATTERN.replace(/\[:space:\]/g, '\\s')).test(title);

  test.each(['feat: add a way', 'fix(auth)!: close it', 'docs(api,core): say more', 'chore: a'])('takes %s', (title) => expect(fits(title)).toBe(true));
  test.each(['Add a way', 'feat add', 'feat:add', 'feat: ', 'feat: add.', 'feature: add', 'feat(): add', 'feat(a b): add', ' feat: add', 'feat:  add'])('refuses %s', (title) => expect(fits(title)).toBe(false));
  test('ML-12: knows the types, and asks for a scope where there must be one', () => {
    const options = { types: ['feat', 'fix'], scopes: ['auth', 'api.v1'], scopeRequired: true };
    expect(['feat(auth): add', 'fix(api.v1): mend', 'feat: add', 'feat(other): add', 'docs(auth): say', 'fix(apiXv1): mend'].map((title) => fits(title, options))).toEqual([true, true, false, false, false, false]);
  });
  test('has the subject that somebody asks for', () => {
    expect(['feat: add', 'feat: Add'].map((title) => fits(title, { subjectPattern: '[a-z].*' }))).toEqual([true, false]);
  });
});

describe('refused', () => {
  const call = (props: PullRequestConventionsProps, triggers?: Trigger[]) => () => declare(props, triggers);
  test('conventions that ask for nothing', () => expect(call({ size: { exemptLabel: 'x' } })).toThrow(/nothing is asked of a pull request/));
  test('a workflow without pull requests', () => expect(call({ title: {} }, [Trigger.push()])).toThrow(/'ci' does not run on pull requests/));
  test('a file of labels without labels', () => expect(call({ title: {}, labelsFile: '.github/x.yml' })).toThrow(/there are none: add 'labels'/));
  test('types that would be a pattern', () => expect(call({ title: { types: ['feat|.*'] } })).toThrow(/title/));
  test('sizes that are no numbers', () => expect(call({ size: { labels: { 'size/S': -1 } } })).toThrow(/numbers of lines/));
  test('labels with commas or without patterns', () => {
    expect(() => LabelRule.paths('a,b', 'x')).toThrow(/without commas/);
    expect(() => LabelRule.headBranch('a')).toThrow(/at least one/);
  });
});
