import { RUST, RUST_PARTS, RustCiProps } from './rust-options';
import { RustTestRunner } from './rust-runner';
import { cargoTools, rustSetup } from './rust-setup';
import { expectOptions } from '../../../core/inside';
import { Expression } from '../../../expressions/inside';
import { IStep, RunStep, Workflow } from '../../../workflows/inside';
import { addChecks, LanguageCheck, scriptCheck } from '../setup/checks';
import { inFolder } from '../setup/in-folder';
import { jobName } from '../setup/job-name';
import { LanguageJob, LanguagePipeline } from '../setup/language-pipeline';
import { expectMeasured, reportTests } from '../setup/report-tests';
import { SetupRequest } from '../setup/setup';
import { wanted } from '../setup/without';

/**
 * What is checked of a project of Rust before a change to it is merged, with `Cargo.lock` as it is. Jobs: `quality` (rustfmt, Clippy, documentation), `test` for every version and
 * machine, `coverage` and `minimum-version` where they are asked for, and `build`.
 */
export class RustCi extends LanguagePipeline {
  private readonly props: RustCiProps;
  private readonly runner: RustTestRunner;
  /** What every command of cargo gets that builds. */
  private readonly flags: string;

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props features, tests and what is promised
   */
  public constructor(scope: Workflow, id: string, props: RustCiProps = {}) {
    super(scope, id, expectOptions('new RustCi', id, props, RUST));
    this.props = props;
    this.runner = props.testRunner ?? RustTestRunner.CARGO;
    const { features, coverage, codecov, minimumVersion } = props;
    this.flags = ['--locked', '--workspace', ...features === undefined ? ['--all-features'] : features.length > 0 ? [`--features=${features.join(',')}`] : []].join(' ');
    const wants = wanted('new RustCi', id, RUST_PARTS, props.without);
    const measured = coverage !== undefined ? 'coverage' : codecov ? 'codecov' : undefined;
    if (measured && !wants('test')) expectMeasured('new RustCi', id, measured, `'${measured}' is about tests, which 'without' leaves out`);
    const judged = this.checks().filter(([part]) => wants(part)).map(([, check]) => check);
    if (judged.length > 0) addChecks(this._addLanguageJob('quality', { name: jobName(this._id, 'quality'), env: this.env() }).job, judged);
    if (wants('test')) this.addTest();
    if (measured) this.addCoverage();
    if (minimumVersion !== undefined) this.addMinimumVersion(minimumVersion);
    if (wants('build')) this._addLanguageJob('build', { name: jobName(this._id, 'build'), env: this.env() }).job.run(`cargo build ${this.flags} --release`, { name: 'Build' });
  }

  /** Its language. */
  protected override get title(): string {
    return 'Rust';
  }

  protected defaultSetup(request: SetupRequest): IStep[] {
    const { minimumVersion } = this.props;
    return rustSetup(request.part === 'minimum-version' ? { ...request, version: minimumVersion } : request);
  }

  /** A version that is asked for here goes before the one of rust-toolchain.toml, which cargo would follow otherwise. */
  private env(everywhere = false): Record<string, string | Expression> {
    const { version, matrix } = this.props;
    const toolchain = everywhere && matrix?._props.versions ? Expression.raw('matrix.version') : version ?? matrix?._version;
    return { CARGO_TERM_COLOR: 'always', ...toolchain !== undefined && { RUSTUP_TOOLCHAIN: toolchain } };
  }

  private checks(): (readonly [part: string, check: LanguageCheck])[] {
    return [
      ['format', scriptCheck('Formatting', 'cargo fmt --all --check')],
      ['lint', scriptCheck('Clippy', `cargo clippy ${this.flags} --all-targets -- -D warnings`)],
      ['docs', scriptCheck('Documentation', `cargo doc ${this.flags} --no-deps`, { env: { RUSTDOCFLAGS: '-D warnings' } })],
    ];
  }

  private addTest(): void {
    const added = this._addLanguageJob('test', { name: jobName(this._id, 'tests'), everywhere: true, env: this.env(true) });
    if (this.runner._version === undefined) {
      added.job.run(`cargo test ${this.flags} --no-fail-fast`, { name: 'Test' });
      return;
    }
    added.job.use(cargoTools(`nextest@${this.runner._version}`));
    const after = this.nextest(added, 'cargo nextest run');
    added.job.run(`cargo test ${this.flags} --no-fail-fast --doc`, { name: 'Test the documentation', condition: after.ran() });
  }

  /** Where nextest writes its report is said in a file of lower rank than the one of the repository. */
  private nextest(added: LanguageJob, command: string, more = ''): RunStep {
    const { _profile: profile } = this.runner;
    const script = [
      'printf \'[profile.default.junit]\\npath = "junit.xml"\\n\' > "$RUNNER_TEMP/nextest.toml"',
      `${command} ${this.flags} --profile ${profile} --no-fail-fast --tool-config-file "slipway:$RUNNER_TEMP/nextest.toml"${more}`,
    ];
    const after = added.job.run(script.join('\n'), { name: 'Test', shell: 'bash' });
    const measures = more !== '';
    reportTests(this, added, { after, junit: [`target/nextest/${profile}/junit.xml`], coverage: measures ? ['lcov.info'] : [], minimum: this.props.coverage });
    return after;
  }

  private addCoverage(): void {
    const { llvmCovVersion = '0.9.1', coverage: minimum } = this.props;
    const added = this._addLanguageJob('coverage', { name: jobName(this._id, 'coverage'), env: this.env() });
    const measure = `cargo-llvm-cov@${llvmCovVersion}`;
    if (this.runner._version !== undefined) {
      added.job.use(cargoTools(measure, `nextest@${this.runner._version}`));
      this.nextest(added, 'cargo llvm-cov nextest', ' --lcov --output-path lcov.info');
      return;
    }
    added.job.use(cargoTools(measure));
    const after = added.job.run(`cargo llvm-cov ${this.flags} --no-fail-fast --lcov --output-path lcov.info`, { name: 'Test' });
    reportTests(this, added, { after, junit: [], coverage: ['lcov.info'], minimum });
  }

  /** A compiler that is older than what is promised would not even start; one that is newer would prove nothing. */
  private addMinimumVersion(version: string): void {
    const { job } = this._addLanguageJob('minimum-version', { name: jobName(this._id, `on Rust ${version}`), env: { ...this.env(), RUSTUP_TOOLCHAIN: version } });
    const manifest = inFolder(this.props.workingDirectory, 'Cargo.toml');
    job.run([
      'promised="$(cargo metadata --no-deps --format-version 1 | jq --raw-output \'[.packages[].rust_version // empty] | unique | join(" ")\')"',
      'for one in $promised; do',
      '  if [ "$one" != "$MINIMUM_VERSION" ]; then',
      `    echo "::error file=${manifest}::it promises Rust $one, and this job builds with $MINIMUM_VERSION"`,
      '    exit 1',
      '  fi',
      'done',
    ].join('\n'), { name: 'Compare with what is promised', shell: 'bash', env: { MINIMUM_VERSION: version } });
    job.run(`cargo check ${this.flags}`, { name: 'Build with the oldest compiler' });
  }
}
