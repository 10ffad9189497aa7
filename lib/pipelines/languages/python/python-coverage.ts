import { expectArgument, expectOptions, kinds, optionTable } from '../../../core/inside';
import { optionKinds } from '../../../workflows/inside';

/** What is measured of the tests. */
export interface PythonCoverageOptions {
  /**
   * Packages and folders that are measured: `['src']`.
   *
   * @default - what the configuration of coverage.py says
   */
  readonly sources?: string[];
  /**
   * Whether branches are measured besides lines.
   *
   * @default - what the configuration of coverage.py says
   */
  readonly branches?: boolean;
  /**
   * Adds it up in a job of its own, the part `coverage`, also where one job alone runs all tests once.
   *
   * @default false - where one job runs all, it is a step of that job
   */
  readonly ownJob?: boolean;
}

/** The coverage of all suites together, and how much there has to be. */
export class PythonCoverage {
  /**
   * Fails when less of the code is covered.
   *
   * @param minimum a share, such as 0.8
   * @param options what is measured
   */
  public static atLeast(minimum: number, options: PythonCoverageOptions = {}): PythonCoverage {
    expectArgument('PythonCoverage.atLeast', minimum, SHARE, 'the share');
    return new PythonCoverage(minimum, expectOptions('PythonCoverage.atLeast', minimum, options, TABLE));
  }

  /**
   * Measures, and fails for nothing.
   *
   * @param options what is measured
   */
  public static measured(options: PythonCoverageOptions = {}): PythonCoverage {
    return new PythonCoverage(undefined, expectOptions('PythonCoverage.measured', undefined, options, TABLE));
  }

  private constructor(private readonly minimum: number | undefined, private readonly options: PythonCoverageOptions) {}

  /** @internal */
  public get _ownJob(): boolean {
    return this.options.ownJob ?? false;
  }

  /** What pytest is told. @param report the file for Codecov, where it gets one @internal */
  public _options(report: string | undefined): string[] {
    const { sources = [], branches } = this.options;
    return [...sources.length > 0 ? sources.map((source) => `--cov=${source}`) : ['--cov'], ...branches ? ['--cov-branch'] : [], `--cov-report=${report === undefined ? '' : `xml:${report}`}`];
  }

  /** The percentage, as people write it. @internal */
  public get _percentage(): number | undefined {
    return this.minimum === undefined ? undefined : Number((this.minimum * 100).toFixed(2));
  }

  /** Adds up what the suites left, writes the reports, and judges last, so that the reports are there when it fails. @internal */
  public _script(prefix: string): string {
    const percentage = this._percentage;
    // A limit in the configuration would end it before the reports are written, and without a precision 94.6 counts as 95.
    return [
      'coverage combine',
      'coverage html --fail-under=0',
      'coverage xml --fail-under=0',
      'coverage report --fail-under=0 --format=markdown >> "$GITHUB_STEP_SUMMARY"',
      'percentage=$(coverage report --fail-under=0 --format=total --precision=2)',
      'echo "percentage=$percentage" >> "$GITHUB_OUTPUT"',
      `coverage report --precision=2${percentage === undefined ? '' : ` --fail-under=${percentage}`}`,
    ].map((line) => (line.startsWith('coverage') ? `${prefix}${line}` : line.replace('$(coverage', `$(${prefix}coverage`))).join('\n');
  }
}

const SHARE = kinds.made((value) => typeof value === 'number' && value > 0 && value <= 1, 'a share above 0 and up to 1, such as 0.8');
const TABLE = optionTable({ sources: optionKinds.texts, branches: kinds.flag, ownJob: kinds.flag });
