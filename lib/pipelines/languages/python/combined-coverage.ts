import { PytestSuite } from './pytest-suite';
import { PythonCoverage } from './python-coverage';
import { TestPart } from './test-parts';
import { DownloadArtifact, UploadArtifact } from '../../../actions/inside';
import { InvalidValueError } from '../../../core/inside';
import { Expression } from '../../../expressions/inside';
import { Job, Step } from '../../../workflows/inside';
import { keepCoverage } from '../../reports/keep-reports';
import { inFolder } from '../setup/in-folder';
import { LanguagePipelineProps } from '../setup/language-options';

/** What a job of tests leaves behind. @internal */
export interface Measured {
  readonly part: string;
  readonly suites: readonly PytestSuite[];
  readonly leg?: string;
  readonly after: Step;
  readonly prefix: string;
}

/** Every suite, in every leg, leaves data of its own; they are added up once, where all of them are. @internal */
export class CombinedCoverage {
  public static of(id: string, coverage: PythonCoverage, parts: readonly TestPart[], props: LanguagePipelineProps): CombinedCoverage {
    const measured = parts.filter(({ suites }) => suites.some(isMeasured));
    if (measured.length === 0) {
      throw new InvalidValueError('call/contradiction', `new PythonCi('${id}', …)`, "'coverage' is asked for, and no suite is measured; take 'measured: false' from one, or leave the coverage out", { option: 'coverage' });
    }
    const [{ everywhere, suites }] = measured;
    const once = measured.length === 1 && !(everywhere && props.matrix) && !suites.some(({ _props }) => _props.groups);
    return new CombinedCoverage(id, coverage, coverage._ownJob || !once, props);
  }

  /** What came out, once the step is there. */
  public percentage?: Expression;
  private readonly jobs: Job[] = [];

  private constructor(private readonly id: string, private readonly coverage: PythonCoverage, private readonly ownJob: boolean, private readonly props: LanguagePipelineProps) {}

  /** What pytest is told for a suite: where its data goes, and its report when Codecov gets one. */
  public optionsOf(suite: PytestSuite, leg: string | undefined, codecov: boolean): { options: string[]; env: Record<string, string> } {
    if (!isMeasured(suite)) return { options: [], env: {} };
    const file = ['.coverage', [suite.suiteName, ...leg === undefined ? [] : [leg]].join('-')].join('.');
    return { options: this.coverage._options(codecov ? reportOf(suite) : undefined), env: { COVERAGE_FILE: file } };
  }

  /** What a job of tests does with what it measured. */
  public addTo(job: Job, { part, suites, leg, after, prefix }: Measured): void {
    const { workingDirectory, codecov } = this.props;
    const measured = suites.filter(isMeasured);
    if (measured.length === 0) return;
    this.jobs.push(job);
    if (!this.ownJob) {
      this.addUp(job, prefix, after);
    } else {
      job.use(new UploadArtifact({
        name: 'Keep what was measured',
        condition: after.ran(),
        artifactName: [`${this.data}${part}`, ...leg === undefined ? [] : [leg]].join('-'),
        path: [inFolder(workingDirectory, '.coverage.*')],
        // The names of the files begin with a point.
        includeHiddenFiles: true,
      }));
    }
    if (codecov) job.use(codecov._step({ flag: job.jobId, files: measured.map((suite) => inFolder(workingDirectory, reportOf(suite))), after }));
  }

  /** The job that adds up what several left. */
  public addOwnJob(declare: () => Job, prefix: string): void {
    if (!this.ownJob) return;
    const job = declare();
    job.addNeeds(...this.jobs);
    job.use(new DownloadArtifact({ name: 'Collect what was measured', pattern: `${this.data}*`, path: this.props.workingDirectory ?? '.', mergeMultiple: true }));
    this.addUp(job, prefix);
  }

  private addUp(job: Job, prefix: string, tests?: Step): void {
    const minimum = this.coverage._percentage;
    const step = job.run(this.coverage._script(prefix), { name: minimum === undefined ? 'Coverage' : `Coverage of at least ${minimum} %`, shell: 'bash', ...tests && { condition: tests.ran() } });
    this.percentage = step.output('percentage');
    const { workingDirectory } = this.props;
    keepCoverage(job, { paths: ['coverage.xml', 'htmlcov'].map((path) => inFolder(workingDirectory, path)), after: step });
  }

  /** The point ends the id: another pipeline may have one that begins with it. */
  private get data(): string {
    return `coverage-data-${this.id}.`;
  }
}

const isMeasured = ({ _props: { measured = true } }: PytestSuite): boolean => measured;
const reportOf = ({ suiteName }: PytestSuite): string => `coverage-${suiteName}.xml`;
