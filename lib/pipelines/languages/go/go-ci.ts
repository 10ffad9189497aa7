import { GO, GO_PARTS, GoCiProps } from './go-options';
import { Checkout, GolangciLint, SetupGo } from '../../../actions/inside';
import { expectOptions } from '../../../core/inside';
import { Github } from '../../../expressions/inside';
import { IStep, Workflow } from '../../../workflows/inside';
import { addChecks, LanguageCheck, scriptCheck } from '../setup/checks';
import { inFolder } from '../setup/in-folder';
import { jobName } from '../setup/job-name';
import { LanguagePipeline } from '../setup/language-pipeline';
import { expectMeasured, reportTests } from '../setup/report-tests';
import { SetupRequest } from '../setup/setup';
import { wanted } from '../setup/without';

/** gofmt lists files and calls that a success. What others wrote below `vendor` is theirs. */
const GOFMT = `unformatted="$(git ls-files -z -- '*.go' ':!:vendor/**' ':!:**/vendor/**' | xargs -0 -r gofmt -l)"
if [ -n "$unformatted" ]; then
  printf 'gofmt would change these:\\n%s\\n' "$unformatted"
  exit 1
fi`;

/**
 * What is checked of a module of Go before a change to it is merged. Jobs: `quality` (go.mod and go.sum, gofmt, `go vet`, golangci-lint), `test` for every version and machine, and
 * `build`.
 */
export class GoCi extends LanguagePipeline {
  private readonly props: GoCiProps;

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props packages, tags and tools
   */
  public constructor(scope: Workflow, id: string, props: GoCiProps = {}) {
    super(scope, id, expectOptions('new GoCi', id, props, GO));
    this.props = props;
    const wants = wanted('new GoCi', id, GO_PARTS, props.without);
    const measured = props.coverage !== undefined ? 'coverage' : props.codecov ? 'codecov' : undefined;
    if (measured && !wants('test')) expectMeasured('new GoCi', id, measured, `'${measured}' is about tests, which 'without' leaves out`);
    const judged = this.checks().filter(([part]) => wants(part)).map(([, check]) => check);
    if (judged.length > 0) addChecks(this._addLanguageJob('quality', { name: jobName(this._id, 'quality') }).job, judged);
    if (wants('test')) this.addTest();
    if (wants('build')) this._addLanguageJob('build', { name: jobName(this._id, 'build') }).job.run(`go build ${this.selected()}`, { name: 'Build' });
  }

  /** Its language. */
  protected override get title(): string {
    return 'Go';
  }

  protected defaultSetup(request: SetupRequest): IStep[] {
    const { version, workingDirectory, caches } = request;
    const { versionFile = 'go.mod' } = this.props;
    return [
      new Checkout(),
      new SetupGo({
        ...version === undefined ? { goVersionFile: inFolder(workingDirectory, versionFile) } : { goVersion: version },
        cache: caches,
        ...caches && workingDirectory !== undefined && { cacheDependencyPath: [inFolder(workingDirectory, 'go.sum')] },
      }),
    ];
  }

  private checks(): (readonly [part: string, check: LanguageCheck])[] {
    const { golangciLintVersion: version = 'v2.15.0', workingDirectory, tags = [] } = this.props;
    const lint: LanguageCheck = {
      name: 'golangci-lint',
      step: (props) => new GolangciLint({
        ...props,
        version,
        ...workingDirectory !== undefined && { workingDirectory },
        ...tags.length > 0 && { args: `--build-tags=${tags.join(',')}` },
        ...this.caches ? { skipSaveCache: Github.isBranch('main').negate() } : { skipCache: true },
      }),
    };
    return [
      ['modules', scriptCheck('Modules', 'go mod tidy -diff\ngo mod verify')],
      ['format', scriptCheck('Formatting', GOFMT, { shell: 'bash' })],
      ['vet', scriptCheck('go vet', `go vet ${this.selected()}`)],
      ['lint', lint],
    ];
  }

  private addTest(): void {
    const { gotestsumVersion = 'v1.13.0', race = true, coverage: minimum } = this.props;
    const added = this._addLanguageJob('test', { name: jobName(this._id, 'tests'), everywhere: true });
    const measured = `${race ? '-race -covermode=atomic' : '-covermode=set'} -coverprofile=coverage.out`;
    const after = added.job.run(`go run gotest.tools/gotestsum@${gotestsumVersion} --format=testname --junitfile=junit.xml -- ${measured} ${this.selected()}`, { name: 'Test' });
    reportTests(this, added, { after, junit: ['junit.xml'], coverage: ['coverage.out'], minimum });
  }

  /** Build tags and packages, as every command of Go takes them. */
  private selected(): string {
    const { tags = [], packages = ['./...'] } = this.props;
    return [...tags.length > 0 ? [`-tags=${tags.join(',')}`] : [], ...packages].join(' ');
  }
}
