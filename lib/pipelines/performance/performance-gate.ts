import { PerformanceSource } from './performance-source';
import { BENCHMARK_GATE } from './program';
import { measuring } from './sources';
import { Checkout, DownloadArtifact, StickyPullRequestComment, UploadArtifact, UploadArtifactIfNoFilesFound } from '../../actions/inside';
import { Duration, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression, Functions, Github, Status } from '../../expressions/inside';
import { PermissionLevel, Permissions, Step, Workflow } from '../../workflows/inside';
import { ISetup } from '../languages/setup/setup';
import { Pipeline } from '../pipeline/pipeline';
import { PipelineProps } from '../pipeline/pipeline-options';
import { PIPELINE } from '../pipeline/pipeline-tables';
import { ProgramAction } from '../programs/program-action';

/** What is measured, and how much worse it may be. */
export interface PerformanceGateProps extends PipelineProps {
  /** What measures. */
  readonly source: PerformanceSource;
  /**
   * How much slower something may be than on the default branch, in percent.
   *
   * @default 10
   */
  readonly maximumRegression?: number;
  /**
   * Differences up to so many nanoseconds are noise, however large a share they are.
   *
   * @default 1000
   */
  readonly noiseFloor?: number;
  /**
   * What is compared of pytest-benchmark: `median`, `mean`, `min`.
   *
   * @default 'median'
   */
  readonly statistic?: string;
  /**
   * Whether what is worse is only a warning. A report that cannot be read fails all the same.
   *
   * @default false
   */
  readonly advisory?: boolean;
  /**
   * Whether a pull request passes while no run of the default branch has left a report.
   *
   * @default false
   */
  readonly allowMissingBaseline?: boolean;
  /**
   * Whether the table is a comment on pull requests of the repository as well, one that is kept up to date.
   *
   * @default false
   */
  readonly comment?: boolean;
  /**
   * What stands at the beginning of the job that measures, instead of the checkout and the toolchain.
   *
   * @default - those of the source
   */
  readonly setup?: ISetup;
}

/**
 * Measures, in the part `measure`, and compares with limits and with what the last run of this workflow measured that succeeded on the default branch, in the part `compare`.
 *
 * The baseline is the artifact of that run. A pull request cannot write it: whatever its own run leaves belongs to that run, and the program looks at the branch, the repository, the event and the result of a run before it reads
 * anything of it.
 */
export class PerformanceGate extends Pipeline {
  /** The artifact with the report, of which that of the default branch is the baseline. */
  public readonly reportArtifact: string;
  private readonly gate: Step;

  /**
   * @param scope the workflow, which has to run on the default branch too
   * @param id its id, with which the ids of its jobs begin
   * @param props what is measured
   */
  public constructor(scope: Workflow, id: string, props: PerformanceGateProps) {
    super(scope, id, expectOptions('new PerformanceGate', id, props, PERFORMANCE_GATE));
    const { source: { _model: source }, comment, setup } = props;
    const measure = this.addJob('measure', { name: 'Performance' });
    this.reportArtifact = `benchmarks-${measure.jobId}`;
    measure.use(...setup?.setupSteps({ part: 'measure', caches: true }) ?? source.setup());
    if (source.install !== undefined) measure.run(source.install, { name: 'Install', shell: 'bash' });
    const run = measuring(source);
    measure.use(run, new UploadArtifact({ name: 'Keep the report', condition: run.ran(), artifactName: this.reportArtifact, path: [source.report], ifNoFilesFound: UploadArtifactIfNoFilesFound.ERROR }));

    // The code of a pull request runs in the other job: this one has a token, and only reads. A load test that failed has a report, which says why.
    const action = ProgramAction.of(scope, BENCHMARK_GATE);
    const compare = this.addJob('compare', { name: 'Performance gate', needs: [measure], condition: Status.cancelled().negate().andAlso(measure.result.notEqualTo('skipped')), timeout: Duration.minutes(10) });
    this.gate = action.step({ name: 'Compare', inputs: inputsOf(props, this.reportArtifact), ...isCompared(props) && { permissions: Permissions.of({ actions: PermissionLevel.READ }) } });
    compare.use(new Checkout({ sparseCheckout: [action._folder] }), new DownloadArtifact({ name: 'The report', artifactName: this.reportArtifact, path: 'report' }), this.gate);
    if (comment) compare.use(new StickyPullRequestComment({ name: 'Say it on the pull request', condition: ofOwn(this.gate), header: id, path: this.commentFile }));
  }

  /** `passed`, `warned` or `failed`. */
  public get result(): Expression {
    return this.gate.output('result');
  }

  /** How many measurements are worse than they may be. */
  public get regressions(): Expression {
    return this.gate.output('regressions');
  }

  /** A file in the job `compare` with the table. */
  public get commentFile(): Expression {
    return this.gate.output('comment-file');
  }
}

/** Where there are only limits, no run of before is asked for. */
const isCompared = ({ source: { _model: { compared } } }: PerformanceGateProps) => compared === undefined || compared.length > 0;

/** A run for a fork may not write. */
const ofOwn = (gate: Step) => Functions.allOf(gate.ran(), Github.isEvent('pull_request'), Github.event('pull_request.head.repo.full_name').equalTo(Github.repository));

function inputsOf(props: PerformanceGateProps, artifact: string) {
  const { source: { _model: source }, maximumRegression, noiseFloor = 1000, statistic, advisory, allowMissingBaseline } = props;
  return {
    'report': `report/${source.report}`,
    'format': source.format,
    ...statistic !== undefined && { statistic },
    ...isCompared(props) && { baseline: artifact },
    ...maximumRegression !== undefined && { 'maximum-regression': maximumRegression },
    'noise-floor': noiseFloor,
    ...source.limits.length > 0 && { limits: JSON.stringify(source.limits) },
    ...source.compared !== undefined && source.compared.length > 0 && { compared: JSON.stringify(source.compared) },
    ...advisory && { advisory: true },
    ...allowMissingBaseline && { 'allow-missing-baseline': true },
  };
}

const upTo = (most: number, noun: string) => kinds.made((value) => typeof value === 'number' && value >= 0 && value <= most && Math.round(value * 1e6) === value * 1e6, noun);

const PERFORMANCE_GATE = optionTable({
  ...PIPELINE,
  source: kinds.made((value) => value instanceof PerformanceSource, "a PerformanceSource, such as PerformanceSource.pytest({ marker: 'performance' })"),
  maximumRegression: kinds.made((value) => value === 0 || (typeof value === 'number' && value >= 1 && value <= 1000), 'a percentage, 0 or from 1 to 1000: 10, and not 0.1'),
  noiseFloor: upTo(1e9, 'a number of nanoseconds from 0 to 1000000000'),
  statistic: kinds.oneOf(['median', 'mean', 'min']),
  advisory: kinds.flag,
  allowMissingBaseline: kinds.flag,
  comment: kinds.flag,
  setup: kinds.made((value) => typeof (value as ISetup | undefined)?.setupSteps === 'function', 'a setup, such as new ActionSetup(action)'),
}, ['source']);
