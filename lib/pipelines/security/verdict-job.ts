import { PlacedScan } from './scan-job';
import { SCAN_VERDICT } from './program';
import { SeverityPolicy } from './severity-policy';
import { Checkout, DownloadArtifact, LocalActionStep, StickyPullRequestComment, UploadSarif } from '../../actions/inside';
import { Expression, Github, Status } from '../../expressions/inside';
import { Job, PermissionLevel, Permissions } from '../../workflows/inside';
import { ProgramAction } from '../programs/program-action';

const REPORTS = 'scan-reports';

export interface VerdictOptions {
  readonly policy: SeverityPolicy;
  readonly codeScanning: boolean;
  readonly comment: boolean;
  /** What the comment is known by. */
  readonly header: string;
}

/** The steps that judge. They go on whatever happened before: what is missing is then a scanner that did not run. */
export function addVerdict(job: Job, scans: readonly PlacedScan[], { policy, codeScanning, comment, header }: VerdictOptions): LocalActionStep {
  const going = Status.cancelled().negate();
  const artifacts = scans.map(({ artifact }) => artifact);
  const step = ProgramAction.of(job.workflow, SCAN_VERDICT).step({
    name: 'Judge what was found',
    condition: going,
    inputs: { configuration: configurationOf(scans, policy, codeScanning, job.workflow.file), outcomes: outcomesOf(scans), reports: REPORTS },
    ...codeScanning && { permissions: Permissions.of({ securityEvents: PermissionLevel.READ }) },
  });
  job.use(
    new Checkout(),
    new DownloadArtifact({ name: 'Fetch the reports', artifactIds: artifacts, path: REPORTS, mergeMultiple: true, condition: artifacts.reduce((any, one) => any.orElse(one)).notEqualTo('') }),
    step,
  );
  const sarif = step.output('sarif-file');
  if (codeScanning && scans.some(({ uploaded }) => !uploaded)) job.use(new UploadSarif({ name: 'Upload what has no SARIF of its own to code scanning', sarifFile: sarif, condition: going.andAlso(sarif.notEqualTo('')) }));
  if (comment) {
    const page = step.output('page-file');
    const own = Github.event('pull_request.head.repo.fork').equalTo(false).andAlso(Github.event('pull_request.user.login').notEqualTo('dependabot[bot]'));
    job.use(new StickyPullRequestComment({ name: 'Comment on the pull request', header, path: page, condition: going.andAlso(Github.isEvent('pull_request')).andAlso(own).andAlso(page.notEqualTo('')) }));
  }
  return step;
}

/** JSON of words that GitHub chooses: no value of anybody's is in it. */
function outcomesOf(scans: readonly PlacedScan[]): string {
  const rows = scans.map(({ scanner, outcome, condition }) => `  "${scanner.scannerName}": { "wanted": "${condition ? Expression.choose(condition, 'true', 'false').toString() : 'true'}", "outcome": "${outcome.toString()}" }`);
  return `{\n${rows.join(',\n')}\n}\n`;
}

function configurationOf(scans: readonly PlacedScan[], policy: SeverityPolicy, codeScanning: boolean, workflowFile: string): string {
  const entries = scans.map(({ scanner, condition, uploaded }) => {
    const { _parts: { title, format, level, shownAt, licenses, unless }, _options: { mayMissParts }, scannerName: name, _file: file } = scanner;
    const elsewhere = format === 'zap' ? workflowFile : shownAt;
    return {
      name,
      title,
      format,
      file,
      uploaded,
      ...elsewhere !== undefined && { shownAt: elsewhere },
      ...level !== undefined && { level },
      ...mayMissParts && { partial: true },
      ...condition && { unless: unless ?? 'its condition does not hold' },
      ...licenses && { licenses },
    };
  });
  return readable({ codeScanning, policy: policy._data, scans: entries });
}

/** JSON with a line for each rule, each finding that is accepted, and each scanner. */
export function readable(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  const nested = (one: unknown) => typeof one === 'object' && one !== null && Object.values(one).some((part) => typeof part === 'object');
  const shown = (one: unknown) => (nested(one) && indent.length < 4 ? readable(one, inner) : JSON.stringify(one));
  if (Array.isArray(value)) return `[\n${value.map((one) => `${inner}${JSON.stringify(one)}`).join(',\n')}\n${indent}]`;
  return `{\n${Object.entries(value as object).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${shown(one)}`).join(',\n')}\n${indent}}`;
}
