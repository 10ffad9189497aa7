import { CicdAlertOptions, CoverageDroppedOptions, DependencyVulnerabilityOptions } from './cicd-alert-options';
import { REPOSITORY, withOptions } from './with-options';
import { Duration } from '../../../core/inside';
import { CicdMetrics } from '../../metrics/cicd-metrics';
import { SeriesValues } from '../../metrics/series-values';
import { AlertExpectation } from '../alert-expectation';
import { AlertRuleProps } from '../alert-rule';
import { AlertSeverity } from '../alert-severity';
import { crossingTest } from '../made-tests/crossing-test';
import { minutesOf } from '../made-tests/minutes';

const { hours, minutes } = Duration;
const { constant } = SeriesValues;

export function securityScanFailed({ securityScans: scans }: CicdMetrics, options: CicdAlertOptions): AlertRuleProps {
  const labels = { repository: REPOSITORY, scanner: 'trivy' };
  return withOptions({
    expression: scans.current().where({ result: ['fail', 'error'] }).max('repository', 'scanner').exactly(1),
    severity: AlertSeverity.CRITICAL,
    summary: 'The latest scan by {{ $labels.scanner }} of {{ $labels.repository }} did not pass.',
    description: 'It found something, or it did not run to its end. Its report is in code scanning.',
    runbook: {
      meaning: 'Either something that can be attacked is in the default branch, or nobody knows whether it is, because the scanner did not finish. Both have to be known before the next deployment.',
      causes: [
        'A dependency, a base image or a change brought a finding above the limit.',
        'A weakness became known in something that was there before: nothing has changed but the database of the scanner.',
        'The scanner could not load its database, ran out of memory or was stopped by its timeout.',
      ],
      look: [
        'The findings: `gh api \'repos/{owner}/{repo}/code-scanning/alerts?state=open\' --jq \'.[] | [.rule.severity, .rule.id, .html_url] | @tsv\'`.',
        'The log of the run, when the scanner did not finish.',
      ],
      steps: [
        'Did it finish? When not, run it again; when it fails again, mend the scan first.',
        'Update what has the finding to the release that is without it, or rebuild on the new base image.',
        'When there is no such release, decide with those who answer for security: take it out, shield it, or accept it with a reason and a date.',
        'Deploy what is mended. The alert ends with the next scan that passes.',
      ],
    },
    tests: [crossingTest({
      name: 'a failed scan fires, and the next one that passes ends it',
      labels,
      series: (phases) => [scans.series({ ...labels, result: 'pass' }, phases.level(1, 0)), scans.series({ ...labels, result: 'fail' }, phases.level(0, 1)), scans.series({ ...labels, result: 'error' }, phases.level(0, 0))],
    })],
  }, options);
}

export function coverageDropped({ testCoverage: coverage }: CicdMetrics, options: CoverageDroppedOptions): AlertRuleProps {
  const { threshold = 85, pendingFor = minutes(10) } = options;
  const labels = { repository: REPOSITORY, suite: 'unit' };
  return withOptions({
    expression: coverage.current().lessThan(threshold),
    pendingFor,
    severity: AlertSeverity.WARNING,
    summary: `Coverage of {{ $labels.repository }} is below ${threshold} %.`,
    description: 'The last build of the default branch covered {{ $value | printf "%.1f" }} %. Look at what was merged since it was higher.',
    runbook: {
      meaning: 'Less of the default branch is run by its tests than was agreed on. Nothing is broken yet; what breaks next is found later.',
      causes: [
        'Code was merged without tests, past the gate or below it.',
        'Tests were skipped, taken out or not found any more: a pattern or a folder was renamed.',
        'What counts was changed: a folder is included that was not, or the other way round.',
      ],
      look: ['When it fell: the value of each build of the default branch.', 'What was merged then, and its report of coverage: which files lost.', 'How many tests were run before and after.'],
      steps: [
        'When fewer tests were run than before, bring them back first.',
        'Write the tests that are missing, with those who wrote the code.',
        'When the files that count were changed on purpose, change the limit as well, in the same review.',
      ],
    },
    tests: [crossingTest({
      name: `${pendingFor} below ${threshold} % fire, less is silent, and a build with ${threshold} % ends it`,
      labels,
      pendingFor,
      series: (phases) => [coverage.series(labels, phases.level(threshold, Math.max(0, threshold - 1)))],
    })],
  }, options);
}

export function dependencyVulnerability({ openCves }: CicdMetrics, options: DependencyVulnerabilityOptions): AlertRuleProps {
  const { window = hours(1), keepFiringFor = hours(1) } = options;
  const until = 30 + minutesOf(window, keepFiringFor);
  const one = constant(1, minutes(30)).followedBy(constant(2, minutes(until)));
  return withOptions({
    expression: openCves.change(window).where({ severity: 'critical' }).greaterThan(0),
    keepFiringFor,
    severity: AlertSeverity.CRITICAL,
    summary: '{{ $labels.repository }} has a new critical weakness.',
    description: `Within ${window} more became known than were mended. The alerts of Dependabot name the package and the release without it.`,
    runbook: {
      meaning: 'A critical weakness became known in something that this repository uses. Attackers read the same announcement.',
      causes: ['An advisory was published for a dependency that has been there for long.', 'A dependency was added or updated that brings one along.', 'A scanner learned to look at something that it did not see before.'],
      look: [
        'The open ones: `gh api \'repos/{owner}/{repo}/dependabot/alerts?state=open&severity=critical\' --jq \'.[] | [.dependency.package.name, .security_vulnerability.first_patched_version.identifier, .html_url] | @tsv\'`.',
        'Whether the weak part is reached at all, and from where: the advisory says which function it is.',
        'Which environments run a version that has it.',
      ],
      steps: [
        'Update to the release without it; Dependabot has a pull request where it can.',
        'When there is none, take the dependency out, or shield what reaches it: a rule of the firewall, a feature that is switched off.',
        'Deploy to every environment that has it, production first.',
        'When it does not concern you, dismiss the alert with the reason.',
      ],
    },
    tests: [{
      name: `a new one fires for ${window} and ${keepFiringFor} more, one that is known is silent, and so is one that is not critical`,
      series: [openCves.series({ repository: REPOSITORY, severity: 'critical' }, one), openCves.series({ repository: 'acme/other', severity: 'high' }, one)],
      expectations: [AlertExpectation.silent(minutes(25)), AlertExpectation.fires(minutes(33), { repository: REPOSITORY }), AlertExpectation.silent(minutes(until + 15))],
    }],
  }, options);
}
