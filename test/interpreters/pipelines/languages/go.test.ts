import { provenWith } from '../../../support/proven-with';
import { lacks, LanguageProject } from '../support/language-project';
import { GoCi } from 'slipway/pipelines';

// They install, and the machine may be busy.
jest.setTimeout(600_000);

const missing = lacks('go version');
if (missing) console.warn(`Not proven: that the jobs of GoCi do what they say: ${missing}.`);

const GOOD = {
  'go.mod': 'module example.com/greeting\n\ngo 1.24\n',
  'greeting.go': '// Package greeting says hello.\npackage greeting\n\n// To greets somebody.\nfunc To(name string) string {\n\treturn "Hello, " + name\n}\n',
  'greeting_test.go': 'package greeting\n\nimport "testing"\n\nfunc TestTo(t *testing.T) {\n\tif To("you") != "Hello, you" {\n\t\tt.Fatal(To("you"))\n\t}\n}\n',
};
const UNTESTED = '\n// Twice is not tested.\nfunc Twice(n int) int {\n\treturn 2 * n\n}\n';

provenWith(missing, describe)('the jobs of GoCi', () => {
  let linted: string[];
  let project: LanguageProject;
  beforeEach(() => {
    linted = [];
    project = new LanguageProject((ci) => new GoCi(ci, 'go', { coverage: 80 }), GOOD, {}, { 'golangci/golangci-lint-action': ({ version }) => linted.push(version) });
  });
  afterEach(() => project.remove());

  test('pass on what is in order, and keep reports', async () => {
    const [quality, tests, build] = [await project.run('go-quality'), await project.run('go-test'), await project.run('go-build')];
    expect([quality, tests, build].map(({ failed, log }) => (failed ? log : ''))).toEqual(['', '', '']);
    expect(linted).toEqual(['v2.15.0']);
    expect(tests.kept).toEqual({ 'test-results-go-test': ['junit.xml'], 'coverage-go-test': ['coverage.out'] });
    expect(tests.log).toContain('Tests reach 100.00 % of the code (1 of 1 lines); at least 80 % are asked for.');
  });

  test('say all that the tools found: a module that nobody needs, a file that gofmt would change, what go vet does not believe', async () => {
    project.write({
      'go.mod': `${GOOD['go.mod']}\nrequire golang.org/x/text v0.17.0\n`,
      'greeting.go': 'package greeting\n\nimport "fmt"\n\nfunc To(name string) string {\n  return fmt.Sprintf("Hello, %d", name)\n}\n',
    });
    const { failed, log } = await project.run('go-quality');
    expect(failed).toBe(true);
    expect(log).toContain('-require golang.org/x/text v0.17.0');
    expect(log).toContain('gofmt would change these:\ngreeting.go');
    expect(log).toMatch(/fmt\.Sprintf format %d has arg name of wrong type string/);
    expect(linted).toHaveLength(1);
  });

  test('fail with a test, and keep its report', async () => {
    project.write({ 'greeting_test.go': GOOD['greeting_test.go'].replace('"Hello, you"', '"Good day, you"') });
    const { failed, log, kept } = await project.run('go-test');
    expect(failed).toBe(true);
    expect(log).toMatch(/FAIL.*TestTo/);
    expect(kept['test-results-go-test']).toEqual(['junit.xml']);
    expect(log).not.toContain('at least 80 %');
  });

  test('fail with a data race that no test would see', async () => {
    project.write({ 'race_test.go': 'package greeting\n\nimport "testing"\n\nfunc TestRace(t *testing.T) {\n\tn := 0\n\tdone := make(chan bool)\n\tgo func() { n++; done <- true }()\n\tn++\n\t<-done\n}\n' });
    const { failed, log } = await project.run('go-test');
    expect([failed, /DATA RACE/.test(log)]).toEqual([true, true]);
  });

  test('fail where tests reach less than was agreed, with what they do not reach', async () => {
    project.write({ 'greeting.go': GOOD['greeting.go'] + UNTESTED });
    const { failed, log, summary } = await project.run('go-test');
    expect(failed).toBe(true);
    expect(log).toContain('::error::Tests reach 50.00 %25 of the code (1 of 2 lines), and at least 80 %25 are asked for.');
    expect(summary).toContain('| example.com/greeting/greeting.go | 2 | 1 | 50.00 % |');
  });

  test('fail with what does not compile', async () => {
    project.write({ 'greeting.go': 'package greeting\n\nfunc To(name string) string { return 1 }\n' });
    expect(await project.run('go-build')).toMatchObject({ failed: true, log: expect.stringMatching(/cannot use 1/) });
  });
});
