import { commands, declared } from './support';
import { jobOf, scriptsOf, stepUsing } from '../support/written';
import { RustCi, RustTestRunner, TestMatrix } from 'slipway/pipelines';

describe('RustCi', () => {
  test('the lock file stays as it is, warnings are faults, and documentation is built', () => {
    const delivery = declared((ci) => new RustCi(ci, 'engine'));
    expect(commands(delivery, 'engine-quality')).toEqual([
      'rustup toolchain install --no-self-update', 'rustup component add rustfmt clippy', 'cargo fmt --all --check',
      'cargo clippy --locked --workspace --all-features --all-targets -- -D warnings', 'cargo doc --locked --workspace --all-features --no-deps',
    ]);
    expect(commands(delivery, 'engine-test')).toEqual(['rustup toolchain install --no-self-update', 'cargo test --locked --workspace --all-features --no-fail-fast']);
    expect(stepUsing(jobOf(delivery, 'engine-build'), 'Swatinem/rust-cache').with['save-if']).toBe("${{ github.ref == 'refs/heads/main' }}");
  });

  test('a version that is asked for goes before the one of rust-toolchain.toml, in every leg', () => {
    const delivery = declared((ci) => new RustCi(ci, 'engine', { matrix: new TestMatrix({ versions: ['1.95.0', '1.90.0'] }), minimumVersion: '1.85' }));
    expect(jobOf(delivery, 'engine-test').env.RUSTUP_TOOLCHAIN).toBe('${{ matrix.version }}');
    expect(commands(delivery, 'engine-test')[0]).toBe('rustup toolchain install "$RUSTUP_TOOLCHAIN" --profile minimal --no-self-update');
    expect(jobOf(delivery, 'engine-quality').env.RUSTUP_TOOLCHAIN).toBe('1.95.0');
    expect(commands(delivery, 'engine-quality')[0]).toMatch(/ --component rustfmt --component clippy$/);
    expect(jobOf(delivery, 'engine-minimum-version')).toMatchObject({ name: 'Engine on Rust 1.85', env: { RUSTUP_TOOLCHAIN: '1.85' } });
    expect(jobOf(declared((ci) => new RustCi(ci, 'engine')), 'engine-test').env).toEqual({ CARGO_TERM_COLOR: 'always' });
  });

  test('features are those that are named, or none', () => {
    const features = (list: string[]) => commands(declared((ci) => new RustCi(ci, 'engine', { features: list })), 'engine-build')[1];
    expect([features(['tls', 'serde/derive']), features([])]).toEqual(['cargo build --locked --workspace --features=tls,serde/derive --release', 'cargo build --locked --workspace --release']);
  });

  test('nextest writes its report where no file of the repository has to say so, and documentation is tested besides', () => {
    const delivery = declared((ci) => new RustCi(ci, 'engine', { testRunner: RustTestRunner.nextest('0.9.151', { profile: 'ci' }) }));
    const job = jobOf(delivery, 'engine-test');
    expect(stepUsing(job, 'taiki-e/install-action').with).toEqual({ tool: 'nextest@0.9.151', fallback: 'none' });
    expect(scriptsOf(job)).toContain('--profile ci --no-fail-fast --tool-config-file "slipway:$RUNNER_TEMP/nextest.toml"');
    expect(stepUsing(job, 'actions/upload-artifact').with.path).toBe('target/nextest/ci/junit.xml');
    expect(job.steps.at(-1)).toMatchObject({ run: expect.stringMatching(/--doc$/), if: "${{ !cancelled() && steps.test.outcome != 'skipped' }}" });
  });

  test('coverage is measured in a job of its own', () => {
    const delivery = declared((ci) => new RustCi(ci, 'engine', { coverage: 80 }));
    expect(commands(delivery, 'engine-coverage')).toContain('cargo llvm-cov --locked --workspace --all-features --no-fail-fast --lcov --output-path lcov.info');
    expect(stepUsing(jobOf(delivery, 'engine-coverage'), 'taiki-e/install-action').with.tool).toMatch(/^cargo-llvm-cov@\d+\.\d+\.\d+$/);
    expect(stepUsing(jobOf(delivery, 'engine-coverage'), './.github/actions/coverage-gate').with.minimum).toBe('80');
  });

  test.each([
    [() => RustTestRunner.nextest('latest'), /a whole version, such as 0\.9\.151/],
    [() => RustTestRunner.nextest('0.9.151', { profile: 'a b' }), /the name of a profile/],
    [() => declared((ci) => new RustCi(ci, 'engine', { minimumVersion: 'stable' })), /a version of Rust, such as 1\.85/],
    [() => declared((ci) => new RustCi(ci, 'engine', { features: ['a b'] })), /the name of a feature/],
    [() => declared((ci) => new RustCi(ci, 'engine', { coverage: 80, without: ['test'] })), /'coverage' is about tests/],
  ])('what cannot be meant is refused: %s', (call, why) => {
    expect(call).toThrow(why);
  });
});
