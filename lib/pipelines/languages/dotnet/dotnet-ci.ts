import { DOTNET, DOTNET_PARTS, DotnetCiProps } from './dotnet-options';
import { Checkout, SetupDotnet } from '../../../actions/inside';
import { expectOptions } from '../../../core/inside';
import { IStep, RunStep, Workflow } from '../../../workflows/inside';
import { addChecks, scriptCheck } from '../setup/checks';
import { inFolder } from '../setup/in-folder';
import { jobName } from '../setup/job-name';
import { LanguagePipeline } from '../setup/language-pipeline';
import { expectMeasured, reportTests } from '../setup/report-tests';
import { SetupRequest } from '../setup/setup';
import { wanted } from '../setup/without';

/** A report for each test project and framework. */
const JUNIT = "--logger 'junit;LogFileName={assembly}.{framework}.xml' --results-directory reports";

/**
 * What is checked of a solution of .NET before a change to it is merged. Jobs: `quality` (`dotnet format`), `test` for every version and machine, and `build`.
 */
export class DotnetCi extends LanguagePipeline {
  private readonly props: DotnetCiProps;

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props solution, SDK and configuration
   */
  public constructor(scope: Workflow, id: string, props: DotnetCiProps = {}) {
    super(scope, id, expectOptions('new DotnetCi', id, props, DOTNET));
    this.props = props;
    const wants = wanted('new DotnetCi', id, DOTNET_PARTS, props.without);
    const measured = props.coverage !== undefined ? 'coverage' : props.codecov ? 'codecov' : undefined;
    if (measured && !wants('test')) expectMeasured('new DotnetCi', id, measured, `'${measured}' is about tests, which 'without' leaves out`);
    if (wants('format')) addChecks(this._addLanguageJob('quality', { name: jobName(this._id, 'quality') }).job, [scriptCheck('Formatting', this.command('format', '--no-restore', '--verify-no-changes'))]);
    if (wants('test')) this.addTest(measured !== undefined);
    if (wants('build')) this._addLanguageJob('build', { name: jobName(this._id, 'build') }).job.run(this.build(), { name: 'Build' });
  }

  /** Its language. */
  protected override get title(): string {
    return '.NET';
  }

  protected defaultSetup(request: SetupRequest): IStep[] {
    const { version, workingDirectory, caches } = request;
    const { versionFile = 'global.json', lockedMode = true } = this.props;
    return [
      new Checkout(),
      new SetupDotnet({
        ...version === undefined ? { globalJsonFile: inFolder(workingDirectory, versionFile) } : { dotnetVersion: version },
        // The key of the cache is made of lock files.
        ...caches && lockedMode && { cache: true, cacheDependencyPath: [inFolder(workingDirectory, '**/packages.lock.json')] },
      }),
      new RunStep(this.command('restore', ...lockedMode ? ['--locked-mode'] : []), { name: 'Restore the packages' }),
    ];
  }

  private addTest(measures: boolean): void {
    const added = this._addLanguageJob('test', { name: jobName(this._id, 'tests'), everywhere: true });
    added.job.run(this.build(), { name: 'Build' });
    const test = this.command('test', '--no-build', '--configuration', this.configuration, JUNIT, ...measures ? ["--collect 'XPlat Code Coverage'"] : []);
    const after = added.job.run(test, { name: 'Test' });
    reportTests(this, added, { after, junit: ['reports/*.xml'], coverage: measures ? ['reports/**/coverage.cobertura.xml'] : [], minimum: this.props.coverage });
  }

  private get configuration(): string {
    return this.props.configuration ?? 'Release';
  }

  private build(): string {
    return this.command('build', '--no-restore', '--configuration', this.configuration);
  }

  private command(verb: string, ...args: string[]): string {
    return ['dotnet', verb, ...this.props.solution === undefined ? [] : [this.props.solution], ...args].join(' ');
  }
}
