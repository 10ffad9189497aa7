import { CombinedCoverage } from './combined-coverage';
import { PytestSuite } from './pytest-suite';
import { PYTHON_CI, PythonCiProps } from './python-ci-options';
import { PythonPackages } from './python-packages';
import { TestPart, testPartsOf } from './test-parts';
import { asWritten, expectOptions, InvalidValueError } from '../../../core/inside';
import { Expression } from '../../../expressions/inside';
import { IStep, Job, Step, Workflow } from '../../../workflows/inside';
import { keepTestResults } from '../../reports/keep-reports';
import { addChecks, scriptCheck } from '../setup/checks';
import { inFolder } from '../setup/in-folder';
import { jobName } from '../setup/job-name';
import { LanguagePipeline } from '../setup/language-pipeline';
import { SetupRequest } from '../setup/setup';

/** Verifies a Python project: tools that judge the code, tests by pytest, and the coverage of all of them together. */
export class PythonCi extends LanguagePipeline {
  /** The jobs that run tests, for `TestSummary`. */
  public readonly testJobs: Job[] = [];
  private readonly packages: PythonPackages;
  private readonly combined?: CombinedCoverage;

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin: `python`
   * @param props tools, tests and coverage
   */
  public constructor(scope: Workflow, id: string, props: PythonCiProps = {}) {
    super(scope, id, expectOptions('new PythonCi', id, props, PYTHON_CI), 'Python');
    const { packages = PythonPackages.pip(), quality = [], tests = [new PytestSuite('test')], coverage } = props;
    if (quality.length + tests.length === 0) throw new InvalidValueError('call/contradiction', `new PythonCi(${asWritten(id)}, …)`, "it has neither tools nor tests, so nothing would be verified; give it 'quality', or leave 'tests' out for all that pytest finds", { option: 'tests', given: tests });
    this.packages = packages;
    const parts = testPartsOf(`new PythonCi(${asWritten(id)}, …)`, tests);
    if (coverage) this.combined = CombinedCoverage.of(id, coverage, parts, props);
    if (quality.length > 0) this.addQuality();
    for (const part of parts) this.addTests(part);
    this.combined?.addOwnJob(() => this._addLanguageJob('coverage', { name: jobName(id, 'coverage') }).job, this.packages._prefix);
  }

  /**
   * The coverage in percent, with two digits behind the point, such as `91.25`: for later jobs, for a release and for metrics.
   *
   * @throws InvalidValueError when it is not measured
   */
  public get coverage(): Expression {
    const { percentage } = this.combined ?? {};
    if (percentage) return percentage;
    throw new InvalidValueError('call/missing-option', `${asWritten(this._id)}.coverage`, "it is not measured; give the pipeline 'coverage', such as PythonCoverage.atLeast(80)", { option: 'coverage' });
  }

  protected defaultSetup(request: SetupRequest): IStep[] {
    return this.packages._setup(request);
  }

  private addQuality(): void {
    const { quality = [] } = this._language as PythonCiProps;
    const { job } = this._addLanguageJob('quality', { name: jobName(this._id, 'quality') });
    addChecks(job, quality.map(({ _name: name, _command: command }) => scriptCheck(name, `${this.packages._prefix}${command}`)));
  }

  private addTests({ part, suites, everywhere }: TestPart): void {
    const { codecov, workingDirectory } = this._language;
    const [{ _legs: legs }] = suites;
    const varies = legs.length > 0 ? { axes: { group: legs.map(({ group }) => group) }, include: legs.map((leg) => ({ ...leg })) } : undefined;
    const { job, leg, matrix } = this._addLanguageJob(part, { name: this.titleOf(suites), everywhere, varies });
    this.testJobs.push(job);
    let first: Step | undefined;
    for (const suite of suites) {
      const { options, env } = this.combined?.optionsOf(suite, leg, codecov !== undefined) ?? { options: [], env: {} };
      // pytest reads it as a shell would, on every machine.
      const variables = { ...env, ...matrix && legs.length > 0 && { PYTEST_ADDOPTS: matrix.get('select') } };
      // Every suite runs although one before it failed.
      const step = job.run(`${this.packages._prefix}${suite._command(`test-results/${suite.suiteName}.xml`, options)}`, {
        name: suite._title,
        ...Object.keys(variables).length > 0 && { env: variables },
        ...first && { condition: first.ran() },
      });
      first ??= step;
    }
    keepTestResults(job, { paths: [inFolder(workingDirectory, 'test-results/*.xml')], leg, after: first! });
    this.combined?.addTo(job, { part, suites, leg, after: first!, prefix: this.packages._prefix });
  }

  /** One suite gives its job its name. */
  private titleOf(suites: readonly PytestSuite[]): string {
    const [{ _props: { title }, suiteName }] = suites;
    if (suites.length > 1) return jobName(this._id, 'tests');
    return title ?? jobName(this._id, suiteName === 'test' ? 'tests' : `${suiteName.replace(/[-_]/g, ' ')} tests`);
  }
}
