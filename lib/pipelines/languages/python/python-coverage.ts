import { expectArgument, expectOptions, kinds, optionTable } from '../../../core/inside';
import { optionKinds } from '../../../workflows/inside';
import { percentKind } from '../../reports/percentage';

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
   * @param minimum the least share of the lines that tests reach, in percent: 80
   * @param options what is measured
   */
  public static atLeast(minimum: number, options: PythonCoverageOptions = {}): PythonCoverage {
    expectArgument('PythonCoverage.atLeast', minimum, percentKind, 'the percentage');
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

  /** The least percentage. @internal */
  public get _percentage(): number | undefined {
    return this.minimum;
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

const TABLE = optionTable({ sources: optionKinds.texts, branches: kinds.flag, ownJob: kinds.flag });
