import { SCAN_VERDICT } from './program';
import { configurationOf, outcomesOf } from './program-inputs';
import { PlacedScan } from './scan-job';
import { SeverityPolicy } from './severity-policy';
import { Checkout, DownloadArtifact, LocalActionStep, StickyPullRequestComment, UploadSarif } from '../../actions/inside';
import { Github, Status } from '../../expressions/inside';
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

/** Each job's reports have a folder of their own. In one folder for all, a job whose tools were exchanged could put a clean report over that of another scanner. */
function fetching(folder: string, scans: readonly PlacedScan[]): DownloadArtifact {
  const artifacts = scans.map(({ artifact }) => artifact);
  return new DownloadArtifact({
    name: `Fetch what ${scans.map(({ scanner }) => scanner._parts.title).join(', ')} found`,
    artifactIds: artifacts,
    path: `${REPORTS}/${folder}`,
    mergeMultiple: artifacts.length > 1 ? true : undefined,
    condition: artifacts.reduce((any, one) => any.orElse(one)).notEqualTo(''),
  });
}

/** The steps that judge. They go on whatever happened before: what is missing is then a scanner that did not run. */
export function addVerdict(job: Job, scans: readonly PlacedScan[], { policy, codeScanning, comment, header }: VerdictOptions): LocalActionStep {
  const going = Status.cancelled().negate();
  const step = ProgramAction.of(job.workflow, SCAN_VERDICT).step({
    name: 'Judge what was found',
    condition: going,
    inputs: { configuration: configurationOf(scans, policy._data, { codeScanning, elsewhere: job.workflow.file }), outcomes: outcomesOf(scans), reports: REPORTS },
    ...codeScanning && { permissions: Permissions.of({ securityEvents: PermissionLevel.READ }) },
  });
  job.use(
    new Checkout(),
    ...[...new Set(scans.map(({ folder }) => folder))].map((folder) => fetching(folder, scans.filter((scan) => scan.folder === folder))),
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
