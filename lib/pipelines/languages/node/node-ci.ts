import { NODE, NODE_PARTS, NodeCiProps, NodeScripts } from './node-options';
import { ALL_WORKSPACES, NodePackageManager } from './package-manager';
import { expectOptions } from '../../../core/inside';
import { IStep, RunStep, Workflow } from '../../../workflows/inside';
import { addChecks, scriptCheck } from '../setup/checks';
import { jobName } from '../setup/job-name';
import { LanguagePipeline } from '../setup/language-pipeline';
import { expectMeasured, reportTests } from '../setup/report-tests';
import { SetupRequest } from '../setup/setup';
import { wanted } from '../setup/without';

const SCRIPTS = { lint: 'lint', typeCheck: 'type-check', format: 'format:check', test: 'test', bundle: 'build' };

const QUALITY = [['lint', 'Lint', 'lint'], ['type-check', 'Types', 'typeCheck'], ['format', 'Formatting', 'format']] as const;

/** A step that says what is wrong beside the change, and lets the job go on. */
function warning(name: string, command: string, message: string): RunStep {
  return new RunStep(`if ! ${command}; then\n  echo "::warning title=${name}::${message}"\nfi`, { name: `${name} (a warning)`, shell: 'bash' });
}

/**
 * What is checked of a project of Node.js before a change to it is merged. Jobs: `quality` (linter, types, formatting), `test` for every version and machine, and `build`. Each runs
 * scripts of package.json, so a developer runs the same.
 */
export class NodeCi extends LanguagePipeline {
  private readonly manager: NodePackageManager;
  private readonly props: NodeCiProps;

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props package manager, scripts and reports
   */
  public constructor(scope: Workflow, id: string, props: NodeCiProps = {}) {
    super(scope, id, expectOptions('new NodeCi', id, props, NODE), 'Node.js');
    this.props = props;
    this.manager = props.packageManager ?? NodePackageManager.npm();
    const wants = wanted('new NodeCi', id, NODE_PARTS, props.without);
    this.expectReports(id, wants);
    const judged = QUALITY.filter(([part]) => wants(part)).map(([, name, script]) => scriptCheck(name, this.command(script)));
    if (judged.length > 0) addChecks(this._addLanguageJob('quality', { name: jobName(this._id, 'quality') }).job, judged);
    if (wants('test')) this.addTest();
    if (wants('build')) this.addBuild();
  }

  protected defaultSetup(request: SetupRequest): IStep[] {
    const { versionFile = 'package.json', installScripts = true } = this.props;
    return this.manager._setup(request, { versionFile, scripts: installScripts });
  }

  private addTest(): void {
    const { testRunner, coverage: minimum, codecov, workspaces = [] } = this.props;
    const added = this._addLanguageJob('test', { name: jobName(this._id, 'tests'), everywhere: true });
    const { args = [], coverageArgs = [], env, junit, coverage } = testRunner?._reporting ?? {};
    const measures = minimum !== undefined || codecov !== undefined;
    const after = added.job.run(this.command('test', [...args, ...measures ? coverageArgs : []]), { name: 'Test', env });
    // A package of the repository writes its reports in its own folder.
    const paths = (path: string | undefined) => (path === undefined ? [] : workspaces.length > 0 ? [`**/${path}`, '!**/node_modules/**'] : [path]);
    reportTests(this, added, { after, junit: paths(junit), coverage: measures ? paths(coverage) : [], minimum });
  }

  private addBuild(): void {
    const { scripts: { bundleSize } = {}, outdated = false } = this.props;
    const { job } = this._addLanguageJob('build', { name: jobName(this._id, 'build') });
    job.run(this.command('bundle'), { name: 'Build' });
    if (bundleSize !== undefined) job.use(warning('Bundle size', this.command('bundleSize'), 'It is larger than agreed, or nobody could say; see the log of this step.'));
    if (outdated) job.use(warning('Outdated dependencies', `${this.manager._name} outdated`, 'There are newer versions, or nobody could say; see the log of this step.'));
  }

  private command(part: keyof NodeScripts, args: readonly string[] = []): string {
    const { scripts = {}, workspaces = [] } = this.props;
    return this.manager._run({ ...SCRIPTS, ...scripts }[part]!, workspaces.includes(ALL_WORKSPACES) ? [ALL_WORKSPACES] : workspaces, args);
  }

  /** What is asked for and would never be done is refused. */
  private expectReports(id: string, wants: (part: string) => boolean): void {
    const { testRunner, coverage, codecov, outdated, scripts: { bundleSize } = {} } = this.props;
    const refuse = (option: string, why: string) => expectMeasured('new NodeCi', id, option, why);
    const measured = coverage !== undefined ? 'coverage' : codecov ? 'codecov' : undefined;
    if (measured && !wants('test')) refuse(measured, `'${measured}' is about tests, which 'without' leaves out`);
    if (measured && testRunner?._reporting.coverage === undefined) refuse(measured, `'${measured}' needs a report of the coverage; say by 'testRunner' what runs the tests, and where it writes one`);
    if ((bundleSize !== undefined || outdated) && !wants('build')) refuse(bundleSize !== undefined ? 'scripts' : 'outdated', `the job 'build' ${bundleSize !== undefined ? 'looks at the size' : 'lists what is outdated'}, and 'without' leaves it out`);
    if (outdated && !this.manager._tellsOutdated) refuse('outdated', `${this.manager._name} has no command that lists what is outdated; leave it to Dependabot`);
  }
}
