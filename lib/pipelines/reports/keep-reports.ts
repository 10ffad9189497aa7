import { UploadArtifact } from '../../actions/inside';
import { Job, Step } from '../../workflows/inside';

/** What is kept of a job. @internal */
export interface KeptReports {
  readonly paths: string[];
  /** What its leg is told by, where it has several. */
  readonly leg?: string;
  /** The step that writes them: they are kept whenever it ran, above all when it failed. */
  readonly after: Step;
}

const called = (kind: string, job: Job, leg?: string) => [kind, job.jobId, ...(leg === undefined ? [] : [leg])].join('-');

/** The name of the artifact with the JUnit reports of a job. @internal */
export const testResultsOf = (job: Job, leg?: string): string => called('test-results', job, leg);

/** The name of the artifact with the coverage of a job. @internal */
export const coverageOf = (job: Job, leg?: string): string => called('coverage', job, leg);

/** Keeps the JUnit reports of a job for `TestSummary`. @internal */
export function keepTestResults(job: Job, { paths, leg, after }: KeptReports): void {
  job.use(new UploadArtifact({ name: 'Keep the test results', condition: after.ran(), artifactName: testResultsOf(job, leg), path: paths }));
}

/** Keeps the coverage reports of a job, for people and for `Gate.coverage`. @internal */
export function keepCoverage(job: Job, { paths, leg, after }: KeptReports): void {
  job.use(new UploadArtifact({ name: 'Keep the coverage', condition: after.ran(), artifactName: coverageOf(job, leg), path: paths }));
}
