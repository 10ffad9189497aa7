import { DeploymentStuckOptions, HelmLintFailedOptions, PipelineFailureRateOptions } from './cicd-alert-options';
import { REPOSITORY, withOptions } from './with-options';
import { Duration } from '../../../core/inside';
import { Workflow } from '../../../workflows/inside';
import { CicdMetrics } from '../../metrics/cicd-metrics';
import { FAILED_CONCLUSIONS } from '../../metrics/failed-conclusions';
import { SeriesValues } from '../../metrics/series-values';
import { PromQl } from '../../promql/promql';
import { AlertExpectation } from '../alert-expectation';
import { AlertRuleProps } from '../alert-rule';
import { AlertSeverity } from '../alert-severity';
import { crossingTest } from '../made-tests/crossing-test';
import { minutesOf } from '../made-tests/minutes';
import { percentOf, shareTests } from '../made-tests/share-tests';

const { hours, minutes } = Duration;
const { constant } = SeriesValues;

const of = (expression: PromQl, workflows: readonly Workflow[] | undefined) => (workflows ? expression.where({ workflow: workflows.map(({ workflowName }) => workflowName) }) : expression);

export function pipelineFailureRate({ workflowRunsCompleted: runs }: CicdMetrics, options: PipelineFailureRateOptions): AlertRuleProps {
  const { threshold = 0.2, window = hours(1), minimumRuns: minimum = 3, pendingFor = minutes(5), workflows } = options;
  const completed = (conclusion: string[]) => of(runs.increase(window).where({ conclusion }), workflows).by('repository');
  const all = completed(['success', ...FAILED_CONCLUSIONS]);
  const workflow = workflows?.[0].workflowName ?? 'CI';
  return withOptions({
    expression: completed(FAILED_CONCLUSIONS).dividedBy(all).greaterThan(threshold).andAlso(all.atLeast(minimum - 0.5)),
    pendingFor,
    severity: AlertSeverity.CRITICAL,
    summary: `More than ${percentOf(threshold)} of the runs of {{ $labels.repository }} failed within ${window}.`,
    description: 'The share of failed runs is {{ $value | humanizePercentage }}. Look at the latest failures: one cause is more likely than many.',
    runbook: {
      meaning: 'Pipelines fail more often than changes can explain. Until it is mended nobody can merge or deploy with confidence, and real failures drown among the others.',
      causes: [
        'A change on the default branch broke the build or a test, and every run since has it.',
        'Something that runs need is down: a registry, a package index, a cloud, GitHub itself.',
        'A test that fails now and then, and got worse.',
        'A secret or a token expired, or its rights were changed.',
        'The image of the runners, or an action that is not pinned, was updated.',
      ],
      look: [
        'Which workflows and jobs fail: `gh run list --status failure --limit 20`.',
        'Whether they fail at the same step, and since which commit: `gh run view <id> --log-failed`.',
        'Whether GitHub has an incident: https://www.githubstatus.com.',
      ],
      steps: [
        'Compare the failed steps of three runs. One step: one cause.',
        'When a commit broke it, revert the commit, and mend it afterwards.',
        'When a service is down, say so where people ask, and run again when it is back: `gh run rerun <id> --failed`.',
        'When one test is to blame, take it out of the required checks with an issue that brings it back.',
        'The alert ends by itself, when enough runs have passed.',
      ],
    },
    tests: shareTests({
      what: 'runs',
      threshold,
      minimum,
      window,
      pendingFor,
      labels: { repository: REPOSITORY },
      series: ({ failed, passed }) => [runs.series({ repository: REPOSITORY, workflow, conclusion: 'failure' }, failed), runs.series({ repository: REPOSITORY, workflow, conclusion: 'success' }, passed)],
    }),
  }, options);
}

export function deploymentStuck({ workflowRuns: runs }: CicdMetrics, options: DeploymentStuckOptions): AlertRuleProps {
  const { pendingFor = minutes(15), workflows } = options;
  const labels = { repository: REPOSITORY, workflow: workflows?.[0].workflowName ?? 'Deploy' };
  return withOptions({
    expression: of(runs.current().where({ status: ['queued', 'pending'] }), workflows).max('repository', 'workflow').greaterThan(0),
    pendingFor,
    severity: AlertSeverity.WARNING,
    summary: `{{ $labels.workflow }} has been waiting for ${pendingFor}.`,
    description: 'No runner takes it, or another run of its group does not end. Look at the runners, and at what runs in the same concurrency group.',
    runbook: {
      meaning: 'A run was asked for and has not begun. What it would deploy is not deployed, and whoever waits for it does not know why.',
      causes: [
        'Another run of the same concurrency group has not ended: it hangs, or it waits for an approval.',
        'No runner with the labels of the job is online, or all of them are busy.',
        'The limit of jobs that run at once, or of minutes that were paid for, is reached.',
        'GitHub has an incident.',
      ],
      look: [
        'What waits, and what runs: `gh run list --status queued` and `gh run list --status in_progress`.',
        'Which group the run belongs to: `concurrency` of its workflow.',
        'Self-hosted runners: whether they are online and idle, in the settings of the repository or the organization.',
        'Whether GitHub has an incident: https://www.githubstatus.com.',
      ],
      steps: [
        'When another run blocks the group and hangs, look at what it did last, and cancel it: `gh run cancel <id>`. A deployment that was cut short has to be finished or rolled back.',
        'When it waits for an approval, ask those who may give it.',
        'When runners are missing, start them again, or let the job run on runners of GitHub.',
        'When nothing of that is so, cancel the waiting run and start it again.',
      ],
    },
    tests: [crossingTest({ name: `${pendingFor} fire, less is silent, and the start ends it`, pendingFor, labels, series: (phases) => [runs.series({ ...labels, status: 'pending' }, phases.level(0, 1))] })],
  }, options);
}

export function helmLintFailed({ workflowRunsCompleted: runs }: CicdMetrics, options: HelmLintFailedOptions): AlertRuleProps {
  const { workflow: linter, workflowName: workflow = linter?.workflowName ?? 'Helm lint', window = hours(1) } = options;
  const once = constant(0, minutes(20)).followedBy(constant(1, minutes(minutesOf(window) + 40)));
  return withOptions({
    expression: runs.increase(window).where({ workflow, conclusion: 'failure' }).by('repository').greaterThan(0),
    severity: AlertSeverity.WARNING,
    summary: 'The charts of {{ $labels.repository }} do not pass the linter.',
    description: 'What is deployed next may not render. The log of the run names the chart and the line.',
    runbook: {
      meaning: 'A chart does not render, or not to what Kubernetes takes. What runs goes on running; the next deployment of this chart would fail, perhaps half way.',
      causes: [
        'A template was changed, and a value that it asks for was not given for every environment.',
        'The version of the chart, of a dependency or of the linter itself was changed.',
        'A kind that Kubernetes does not serve any more: the cluster is newer than the chart.',
      ],
      look: ['The log of the failed run: it names the chart, the file and the line.', 'What was changed in the charts since the last run that passed: `git log -- \'**/Chart.yaml\' \'**/templates/**\' \'**/values*.yaml\'`.'],
      steps: [
        'Do what the workflow did, with the values of the environment that it names:\n\n```sh\nhelm lint <chart> --values <values>\nhelm template <chart> --values <values>\n```',
        'Mend the chart, or revert what broke it. Until then deploy nothing of it.',
        `The alert ends ${window} after the last failure.`,
      ],
    },
    tests: [{
      name: `a failure of the linter fires for ${window}, one of another workflow is silent`,
      series: [runs.series({ repository: REPOSITORY, workflow, conclusion: 'failure' }, once), runs.series({ repository: 'acme/other', workflow: `not ${workflow}`, conclusion: 'failure' }, once)],
      expectations: [AlertExpectation.silent(minutes(15)), AlertExpectation.fires(minutes(23), { repository: REPOSITORY }), AlertExpectation.silent(minutes(minutesOf(window) + 30))],
    }],
  }, options);
}
