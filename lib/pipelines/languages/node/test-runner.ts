import { expectOptions, kinds, optionTable } from '../../../core/inside';

/** How a runner that has no name here is told to report. Paths are from the folder of the package that is tested. */
export interface NodeTestReporting {
  /**
   * What the command gets when tests run, word by word: `['--reporter', 'junit']`.
   *
   * @default - none
   */
  readonly args?: string[];
  /**
   * What it gets besides when coverage is measured.
   *
   * @default - none
   */
  readonly coverageArgs?: string[];
  /**
   * Variables of the step.
   *
   * @default - none
   */
  readonly env?: { [name: string]: string };
  /** The JUnit report that it writes. */
  readonly junit: string;
  /**
   * The coverage report that it writes, of LCOV or Cobertura.
   *
   * @default - it measures none
   */
  readonly coverage?: string;
}

/** What runs the tests of a project of Node.js: it says how the script `test` is told to report. */
export class NodeTestRunner {
  /** Jest, with the package `jest-junit` among the dependencies of the project. */
  public static readonly JEST = new NodeTestRunner({
    args: ['--ci', '--reporters=default', '--reporters=jest-junit'],
    coverageArgs: ['--coverage', '--coverageDirectory=coverage', '--coverageReporters=lcovonly', '--coverageReporters=text'],
    env: { JEST_JUNIT_OUTPUT_FILE: 'reports/junit.xml', JEST_JUNIT_ADD_FILE_ATTRIBUTE: 'true' },
    junit: 'reports/junit.xml',
    coverage: 'coverage/lcov.info',
  });

  /** Vitest. For coverage, the package `@vitest/coverage-v8` is among the dependencies of the project. */
  public static readonly VITEST = new NodeTestRunner({
    args: ['--run', '--reporter=default', '--reporter=junit', '--outputFile.junit=reports/junit.xml'],
    coverageArgs: ['--coverage.enabled', '--coverage.reportsDirectory=coverage', '--coverage.reporter=lcovonly', '--coverage.reporter=text'],
    junit: 'reports/junit.xml',
    coverage: 'coverage/lcov.info',
  });

  /** The one of Node.js itself. The script says `node --test` and names no files behind it: what follows a name is no option to Node.js. */
  public static readonly NODE = new NodeTestRunner({
    args: ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=junit', '--test-reporter-destination=junit.xml'],
    coverageArgs: ['--experimental-test-coverage', '--test-reporter=lcov', '--test-reporter-destination=lcov.info'],
    junit: 'junit.xml',
    coverage: 'lcov.info',
  });

  /**
   * Any other.
   *
   * @param reporting how it is told to report
   */
  public static reporting(reporting: NodeTestReporting): NodeTestRunner {
    return new NodeTestRunner(expectOptions('NodeTestRunner.reporting', undefined, reporting, TABLE));
  }

  /** @internal */
  public readonly _reporting: NodeTestReporting;

  private constructor(reporting: NodeTestReporting) {
    this._reporting = reporting;
  }
}

const TABLE = optionTable({ args: kinds.list(kinds.text), coverageArgs: kinds.list(kinds.text), env: kinds.map(kinds.text), junit: kinds.text, coverage: kinds.text }, ['junit']);
