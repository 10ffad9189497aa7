import { jobOf, workflowsOf } from './support/written';
import { jobsThatRun, started } from '../examples/support/simulation';
import { Delivery } from 'slipway/delivery';
import { DependencyReviewCheck, DependencyReviewCheckProps, FindingSeverity } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'PSF-2.0'];

function declare(props?: DependencyReviewCheckProps, triggers = [Trigger.pullRequest()]) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers });
  return { delivery, check: new DependencyReviewCheck(ci, 'dependencies', props) };
}

test('GL-28: critical and high weaknesses block, only these licences are allowed, and a comment says what changes', () => {
  const { delivery, check } = declare({ allowLicenses: ALLOWED });
  const job = jobOf(delivery, 'dependencies-review');
  expect(check.review.jobId).toBe('dependencies-review');
  expect(job.steps).toHaveLength(1);
  expect(job.steps[0].with).toEqual({
    'fail-on-severity': 'high',
    'allow-licenses': 'MIT,Apache-2.0,BSD-2-Clause,BSD-3-Clause,ISC,PSF-2.0',
    'comment-summary-in-pr': "${{ case(github.event.pull_request.head.repo.fork == false, 'always', 'never') }}",
  });
  expect(job.permissions).toEqual({ 'contents': 'read', 'pull-requests': 'write' });
  expect([job.if, job['continue-on-error']]).toEqual([undefined, undefined]);
});

test('without a comment it may write nothing', () => {
  const { delivery } = declare({ comment: false, failOn: FindingSeverity.MEDIUM, denyLicenses: ['GPL-3.0-only'], exemptPackages: ['pkg:pypi/numpy'], acceptedAdvisories: ['GHSA-xvch-5gv4-984h'] });
  const job = jobOf(delivery, 'dependencies-review');
  expect(job.permissions).toEqual({ contents: 'read' });
  expect(job.steps[0].with).toEqual({ 'fail-on-severity': 'moderate', 'deny-licenses': 'GPL-3.0-only', 'allow-dependencies-licenses': 'pkg:pypi/numpy', 'allow-ghsas': 'GHSA-xvch-5gv4-984h' });
});

test('it runs where there are two commits to compare, and nowhere else', () => {
  const { delivery } = declare({}, [Trigger.push({ branches: ['main'], tags: ['v*'] }), Trigger.pullRequest(), Trigger.mergeGroup(), Trigger.schedule({ cron: '0 2 * * *' }), Trigger.workflowDispatch()]);
  const run = (event: string, ref: string) => jobsThatRun(workflowsOf(delivery), 'ci.yml', { event, ref, values: { 'github.event_name': event } });
  expect(run('pull_request', 'refs/pull/1/merge')).toEqual(['dependencies-review']);
  expect(run('merge_group', 'refs/heads/gh-readonly-queue/main/pr-1')).toEqual(['dependencies-review']);
  for (const [event, ref] of [['push', 'refs/heads/main'], ['push', 'refs/tags/v1'], ['schedule', 'refs/heads/main'], ['workflow_dispatch', 'refs/heads/main']]) expect(run(event, ref)).toEqual([]);
  expect(started(workflowsOf(delivery), { event: 'push', ref: 'refs/heads/topic' })).toEqual([]);
});

test.each<[string, DependencyReviewCheckProps, RegExp]>([
  ['both lists', { allowLicenses: ['MIT'], denyLicenses: ['GPL-3.0-only'] }, /exclude each other: what is not allowed is denied already; leave denyLicenses out/],
  ['a name that is no identifier', { allowLicenses: ['MIT License'] }, /identifiers of SPDX, such as 'Apache-2.0'; 'MIT License' is none/],
  ['two identifiers in one', { denyLicenses: ['GPL-2.0,GPL-3.0'] }, /is none/],
  ['a list of nothing', { allowLicenses: [] }, /must not be empty/],
  ['an advisory by another name', { acceptedAdvisories: ['CVE-2026-1'] }, /ids such as 'GHSA-xvch-5gv4-984h'; 'CVE-2026-1' is none/],
  ['a severity that there is not', { failOn: 'moderate' as never }, /'critical', 'high', 'medium', 'low'/],
])('%s: refused', (_, props, message) => {
  expect(() => declare(props)).toThrow(message);
});
