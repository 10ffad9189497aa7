import { DoraCfrHighOptions, DoraLeadTimeHighOptions } from './cicd-alert-options';
import { REPOSITORY, valueFor, withOptions } from './with-options';
import { Duration } from '../../../core/inside';
import { IEnvironment } from '../../../workflows/inside';
import { CicdMetrics } from '../../metrics/cicd-metrics';
import { Metric } from '../../metrics/metric';
import { SeriesValues } from '../../metrics/series-values';
import { PromQl } from '../../promql/promql';
import { AlertExpectation } from '../alert-expectation';
import { AlertRuleProps } from '../alert-rule';
import { AlertSeverity } from '../alert-severity';
import { minutesOf } from '../made-tests/minutes';
import { percentOf, shareTests } from '../made-tests/share-tests';

const { days, hours, minutes } = Duration;
const { changing } = SeriesValues;

const BY = ['environment', 'repository'];

function to(expression: PromQl, environments: readonly IEnvironment[] | undefined): PromQl {
  return environments ? expression.where({ environment: environments.map(({ environmentName }) => environmentName) }) : expression;
}

/** The labels of tests. */
function labelsFor(metric: Metric, environments: readonly IEnvironment[] | undefined) {
  return { repository: REPOSITORY, environment: environments?.[0].environmentName ?? valueFor(metric, 'environment', 'production') };
}

export function doraCfrHigh({ deployments, deployFailures }: CicdMetrics, options: DoraCfrHighOptions): AlertRuleProps {
  const { threshold = 0.15, window = days(7), minimumDeployments: minimum = 5, pendingFor = minutes(15), keepFiringFor = hours(1), environments } = options;
  const total = to(deployments.increase(window), environments).by(...BY);
  const labels = labelsFor(deployments, environments);
  return withOptions({
    expression: to(deployFailures.increase(window), environments).by(...BY).dividedBy(total).clampMax(1).greaterThan(threshold).andAlso(total.atLeast(minimum - 0.5)),
    pendingFor,
    keepFiringFor,
    severity: AlertSeverity.WARNING,
    summary: `More than ${percentOf(threshold)} of the deployments to {{ $labels.environment }} failed within ${window}.`,
    description: 'The change fail rate is {{ $value | humanizePercentage }}. What failed, and what had to be rolled back or fixed in a hurry, counts.',
    runbook: {
      meaning: 'Of the changes that reach this environment, too many have to be remedied afterwards. It is no incident of its own: it says that what happens before a deployment does not find what it should.',
      causes: [
        'Changes are too large: one deployment carries many of them.',
        'What breaks is found nowhere before: staging differs from production, or nothing looks at it there.',
        'One service, or one kind of change such as migrations, is behind most of the failures.',
        'The same failure was counted again and again, because it was deployed again and again.',
      ],
      look: ['The failed deployments of the window, and by which reason they count: `deploy`, `rollback`, `hotfix` or `incident`.', 'Which service, which kind of change, and how large each was.', 'What would have found it: a test, a check of health, a smaller share of the traffic.'],
      steps: [
        'Go through the failures together, one by one, and write down what would have found each.',
        'Deploy smaller changes until the rate is below the limit again.',
        'Put what was missing in front of the deployment: a gate, a canary, a test against a copy of the data.',
        'When what was counted is wrong, mend what records it: a number that nobody believes helps nobody.',
      ],
    },
    tests: shareTests({
      what: 'deployments',
      threshold,
      minimum,
      window,
      pendingFor,
      keepFiringFor,
      labels,
      series: ({ failed, all }) => [deployments.series({ ...labels, result: 'success' }, all), deployFailures.series({ ...labels, reason: 'rollback' }, failed)],
    }),
  }, options);
}

export function doraLeadTimeHigh({ leadTime }: CicdMetrics, options: DoraLeadTimeHighOptions): AlertRuleProps {
  const { threshold = hours(24), window = days(7), pendingFor = minutes(15), keepFiringFor = hours(1), environments } = options;
  const labels = labelsFor(leadTime, environments);
  const seconds = threshold.toSeconds();
  const [slow, quick, between] = [minutesOf(pendingFor) + 15, 10, minutesOf(keepFiringFor) + 5];
  // One change a minute, and afterwards many at once that take a quarter of what is allowed.
  const [count, more] = [slow, 3 * slow];
  const took = (share: number) => [leadTime.sumSeries(labels, changing(0, count * share * seconds, minutes(slow))), leadTime.countSeries(labels, changing(0, count, minutes(slow)))];
  const [sum, many] = [count * 1.25 * seconds, more * 0.25 * seconds];
  const then = (from: number, end: number) => changing(0, from, minutes(slow)).followedBy(changing(from, end, minutes(quick))).followedBy(SeriesValues.constant(end, minutes(between)));
  return withOptions({
    expression: to(leadTime.mean(window), environments).by(...BY).greaterThan(seconds),
    pendingFor,
    keepFiringFor,
    severity: AlertSeverity.WARNING,
    summary: `A change takes more than ${threshold} to {{ $labels.environment }}.`,
    description: `The mean of ${window} is {{ $value | humanizeDuration }}. Look for where changes wait: for a review, for a queue, for an approval.`,
    runbook: {
      meaning: 'From a commit to the environment a change takes longer than was agreed on. The longer it takes, the more changes lie in one deployment, and the later somebody learns that one of them is wrong.',
      causes: [
        'Reviews wait: few people may give them, or changes are large.',
        'Deployments wait: for an approval, for a window, for a run of the same group.',
        'Pipelines have become slow, or have to be started again and again.',
        'One branch that lived for long was merged: the mean knows no outliers.',
      ],
      look: ['The slowest changes of the window, and where each spent its time: from the commit to the review, to the merge, to the deployment.', 'How long pipelines took, and how many had to be run again.', 'How many deployments waited, and for whom.'],
      steps: [
        'When it is one old branch, do nothing: it leaves the window by itself.',
        'Shorten what takes the longest first: it is seldom the pipeline.',
        'Let more people review and approve, or ask for it only where it is needed.',
        'Deploy what is merged at once, in small changes.',
      ],
    },
    tests: [
      { name: `a mean of 1.25 times ${threshold} fires, and many short changes end it`, series: [leadTime.sumSeries(labels, then(sum, sum + many)), leadTime.countSeries(labels, then(count, count + more))], expectations: [AlertExpectation.fires(minutes(slow), labels), AlertExpectation.silent(minutes(slow + quick + between))] },
      { name: `a mean of three quarters of ${threshold} is silent`, series: took(0.75), expectations: [AlertExpectation.silent(minutes(slow))] },
    ],
  }, options);
}
