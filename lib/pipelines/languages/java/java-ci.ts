import { JavaBuildTool } from './build-tool';
import { JAVA, JAVA_PARTS, JavaCiProps } from './java-options';
import { SetupJavaDistribution } from '../../../actions/inside';
import { expectOptions } from '../../../core/inside';
import { IStep, Workflow } from '../../../workflows/inside';
import { addChecks, scriptCheck } from '../setup/checks';
import { jobName } from '../setup/job-name';
import { LanguagePipeline } from '../setup/language-pipeline';
import { expectMeasured, reportTests } from '../setup/report-tests';
import { SetupRequest } from '../setup/setup';
import { wanted } from '../setup/without';

/**
 * What is checked of a project of Java before a change to it is merged, with Maven or Gradle. Jobs: `quality` where goals or tasks for it are named, `test` for every version and
 * machine, and `build`.
 */
export class JavaCi extends LanguagePipeline {
  private readonly props: JavaCiProps;
  private readonly tool: JavaBuildTool;

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props build tool, Java and what is judged
   */
  public constructor(scope: Workflow, id: string, props: JavaCiProps = {}) {
    super(scope, id, expectOptions('new JavaCi', id, props, JAVA));
    this.props = props;
    this.tool = props.buildTool ?? JavaBuildTool.maven();
    const { quality = [], coverage, codecov, without } = props;
    const wants = quality.length > 0 ? (part: string) => !without?.includes(part) : wanted('new JavaCi', id, JAVA_PARTS, without);
    const measured = coverage !== undefined ? 'coverage' : codecov ? 'codecov' : undefined;
    if (measured && !wants('test')) expectMeasured('new JavaCi', id, measured, `'${measured}' is about tests, which 'without' leaves out`);
    if (quality.length > 0) addChecks(this._addLanguageJob('quality', { name: jobName(this._id, 'quality') }).job, quality.map((task) => scriptCheck(task, this.tool._run(task))));
    if (wants('test')) this.addTest(measured !== undefined);
    if (wants('build')) this._addLanguageJob('build', { name: jobName(this._id, 'build') }).job.run(this.tool._build(), { name: 'Build' });
  }

  /** Its language. */
  protected override get title(): string {
    return 'Java';
  }

  protected defaultSetup(request: SetupRequest): IStep[] {
    const { distribution = SetupJavaDistribution.TEMURIN, versionFile = '.java-version' } = this.props;
    return this.tool._setup(request, { distribution, versionFile });
  }

  private addTest(measures: boolean): void {
    const added = this._addLanguageJob('test', { name: jobName(this._id, 'tests'), everywhere: true });
    const after = added.job.run(this.tool._test(measures), { name: 'Test' });
    reportTests(this, added, { after, junit: this.tool._junit, coverage: measures ? this.tool._coverage : [], minimum: this.props.coverage });
  }
}
