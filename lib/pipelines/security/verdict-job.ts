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

/** The steps that judge. They go on whatever happened before: what is missing is then a scanner that did not run. */
export function addVerdict(job: Job, scans: readonly PlacedScan[], { policy, codeScanning, comment, header }: VerdictOptions): LocalActionStep {
  const going = Status.cancelled().negate();
  const artifacts = scans.map(({ artifact }) => artifact);
  const step = ProgramAction.of(job.workflow, SCAN_VERDICT).step({
    name: 'Judge what was found',
    condition: going,
    inputs: { configuration: configurationOf(scans, policy._data, { codeScanning, elsewhere: job.workflow.file }), outcomes: outcomesOf(scans), reports: REPORTS },
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
