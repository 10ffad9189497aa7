import { provenWith } from '../../../support/proven-with';
import { lacks, LanguageProject } from '../support/language-project';
import { RustCi, RustTestRunner } from 'slipway/pipelines';

// They install, and the machine may be busy.
jest.setTimeout(600_000);

const missing = lacks('cargo --version', 'cargo fmt --version', 'cargo clippy --version', 'rustup --version');
if (missing) console.warn(`Not proven: that the jobs of RustCi do what they say: ${missing}.`);
const withoutCoverage = missing ?? lacks('cargo llvm-cov --version');
if (withoutCoverage) console.warn(`Not proven: that cargo-llvm-cov writes the report that RustCi judges: ${withoutCoverage}.`);
const withoutNextest = withoutCoverage ?? lacks('cargo nextest --version');
if (withoutNextest) console.warn(`Not proven: that cargo-nextest writes the reports that RustCi keeps: ${withoutNextest}.`);

const GOOD = {
  'Cargo.toml': '[package]\nname = "greeting"\nversion = "0.1.0"\nedition = "2021"\nrust-version = "1.95"\n\n[features]\ntls = []\n',
  'Cargo.lock': 'version = 4\n\n[[package]]\nname = "greeting"\nversion = "0.1.0"\n',
  'rust-toolchain.toml': '[toolchain]\nchannel = "1.95.0"\n',
  'src/lib.rs': `/// Greets somebody.
///
/// \`\`\`
/// assert_eq!(greeting::to("you"), "Hello, you");
/// \`\`\`
pub fn to(name: &str) -> String {
    format!("Hello, {name}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn greets() {
        assert_eq!(super::to("you"), "Hello, you");
    }
}
`,
};
const UNTESTED = '\n/// Nobody tests it.\npub fn twice(n: u32) -> u32 {\n    n * 2\n}\n';
const WRONG_TEST = { 'src/lib.rs': GOOD['src/lib.rs'].replace('super::to("you"), "Hello, you"', 'super::to("you"), "Good day, you"') };

provenWith(missing, describe)('the jobs of RustCi', () => {
  let project: LanguageProject;
  beforeEach(() => {
    project = new LanguageProject((ci) => new RustCi(ci, 'rust', { minimumVersion: '1.95' }), GOOD);
  });
  afterEach(() => project.remove());

  test('ST-1: pass on what is in order', async () => {
    for (const job of ['rust-quality', 'rust-test', 'rust-build', 'rust-minimum-version']) expect([job, await project.run(job)]).toEqual([job, expect.objectContaining({ failed: false })]);
  });

  test('say all that the tools found: formatting, a lint of Clippy, a link of the documentation that leads nowhere', async () => {
    project.write({ 'src/lib.rs': '/// See [nothing].\npub fn to(name: &str) -> String {\n  return name.to_string();\n}\n' });
    const { failed, log } = await project.run('rust-quality');
    expect(failed).toBe(true);
    expect(log).toMatch(/^Diff in .*lib\.rs/m);
    expect(log).toContain('unneeded `return` statement');
    expect(log).toContain('unresolved link to `nothing`');
  });

  test('ST-1: fail with a test', async () => {
    const { failed, log } = await project.write(WRONG_TEST).run('rust-test');
    expect(failed).toBe(true);
    expect(log).toContain('test tests::greets ... FAILED');
  });

  test('fail where the lock file would have to change', async () => {
    const { failed, log } = await project.write({ 'Cargo.lock': GOOD['Cargo.lock'].replaceAll('0.1.0', '0.0.9') }).run('rust-build');
    expect(failed).toBe(true);
    expect(log).toMatch(/lock file .*needs to be updated but --locked was passed|cannot update the lock file .*because --locked was passed/s);
  });

  test('fail where Cargo.toml promises another compiler than the one that is tried', async () => {
    const { failed, log } = await project.write({ 'Cargo.toml': GOOD['Cargo.toml'].replace('"1.95"', '"1.85"') }).run('rust-minimum-version');
    expect(failed).toBe(true);
    expect(log).toContain('::error file=Cargo.toml::it promises Rust 1.85, and this job builds with 1.95');
  });

  test('build with the compiler that is asked for, and not with that of rust-toolchain.toml', async () => {
    project.write({ 'rust-toolchain.toml': '[toolchain]\nchannel = "1.2.3"\n' });
    expect(await project.run('rust-quality')).toMatchObject({ failed: true, log: expect.stringContaining('1.2.3') });
    expect(await project.run('rust-minimum-version')).toMatchObject({ failed: false, log: expect.not.stringContaining('1.2.3') });
  });
});

provenWith(withoutCoverage, describe)('the job of RustCi that measures the coverage', () => {
  test('passes where tests reach enough, and fails where they do not', async () => {
    const project = new LanguageProject((ci) => new RustCi(ci, 'rust', { coverage: 80 }), GOOD);
    try {
      expect(await project.run('rust-coverage')).toMatchObject({ failed: false, kept: { 'coverage-rust-coverage': ['lcov.info'] }, log: expect.stringContaining('Tests reach 100.00 % of the code') });
      const { failed, log } = await project.write({ 'src/lib.rs': GOOD['src/lib.rs'].replace('\n#[cfg(test)]', `${UNTESTED}\n#[cfg(test)]`) }).run('rust-coverage');
      expect(failed).toBe(true);
      expect(log).toMatch(/::error::Tests reach \d+\.\d\d %25 of the code/);
    } finally {
      project.remove();
    }
  });
});

provenWith(withoutNextest, describe)('the jobs of RustCi with cargo-nextest', () => {
  let project: LanguageProject;
  beforeEach(() => {
    project = new LanguageProject((ci) => new RustCi(ci, 'rust', { testRunner: RustTestRunner.nextest('0.9.151'), coverage: 80 }), GOOD);
  });
  afterEach(() => project.remove());

  test('keep reports of JUnit, of tests that pass and of one that fails', async () => {
    expect(await project.run('rust-test')).toMatchObject({ failed: false, kept: { 'test-results-rust-test': ['target/nextest/default/junit.xml'] }, log: expect.stringContaining('Doc-tests greeting') });
    expect(await project.write(WRONG_TEST).run('rust-test')).toMatchObject({ failed: true, kept: { 'test-results-rust-test': ['target/nextest/default/junit.xml'] } });
  });

  test('measure the coverage, and fail where it is less than was agreed', async () => {
    const good = await project.run('rust-coverage');
    expect(good).toMatchObject({ failed: false, kept: { 'coverage-rust-coverage': ['lcov.info'], 'test-results-rust-coverage': ['target/nextest/default/junit.xml'] } });
    const { failed, log } = await project.write({ 'src/lib.rs': GOOD['src/lib.rs'].replace('\n#[cfg(test)]', `${UNTESTED}\n#[cfg(test)]`) }).run('rust-coverage');
    expect(failed).toBe(true);
    expect(log).toMatch(/::error::Tests reach \d+\.\d\d %25 of the code/);
  });
});
