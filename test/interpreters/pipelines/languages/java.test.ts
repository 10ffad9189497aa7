import { provenWith } from '../../../support/proven-with';
import { lacks, LanguageProject } from '../support/language-project';
import { JavaBuildTool, JavaCi } from 'slipway/pipelines';

// They install, and the machine may be busy.
jest.setTimeout(600_000);

const missing = lacks('mvn --version', 'javac --version');
if (missing) console.warn(`Not proven: that the jobs of JavaCi do what they say: ${missing}.`);

const plugin = (group: string, name: string, version: string) => `<plugin><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></plugin>`;
const MAVEN = 'org.apache.maven.plugins';
const GOOD = {
  'pom.xml': `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>greeting</artifactId>
  <version>1.0.0</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.11.4</version><scope>test</scope></dependency>
  </dependencies>
  <build><plugins>
    ${plugin(MAVEN, 'maven-compiler-plugin', '3.13.0')}
    ${plugin(MAVEN, 'maven-surefire-plugin', '3.5.2')}
    ${plugin(MAVEN, 'maven-enforcer-plugin', '3.5.0').replace('</plugin>', '<configuration><rules><bannedDependencies><excludes><exclude>org.banned</exclude></excludes></bannedDependencies></rules></configuration></plugin>')}
  </plugins></build>
</project>
`,
  'src/main/java/example/Greeting.java': `package example;

public final class Greeting {
  private Greeting() {}

  public static String to(String name) {
    return "Hello, " + name;
  }
}
`,
  'src/test/java/example/GreetingTest.java': `package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GreetingTest {
  @Test
  void greets() {
    assertEquals("Hello, you", Greeting.to("you"));
  }
}
`,
};
const REPORT = ['target/surefire-reports/TEST-example.GreetingTest.xml'];

provenWith(missing, describe)('the jobs of JavaCi with Maven', () => {
  let project: LanguageProject;
  beforeEach(() => {
    const buildTool = JavaBuildTool.maven({ wrapper: false, jacocoVersion: '0.8.12' });
    project = new LanguageProject((ci) => new JavaCi(ci, 'java', { buildTool, version: '17', coverage: 50, quality: ['enforcer:enforce'] }), GOOD);
  });
  afterEach(() => project.remove());

  test('pass on what is in order, and keep reports', async () => {
    const [quality, tests, build] = [await project.run('java-quality'), await project.run('java-test'), await project.run('java-build')];
    expect([quality, tests, build].map(({ failed, log }) => (failed ? log : ''))).toEqual(['', '', '']);
    expect(tests.kept).toEqual({ 'test-results-java-test': REPORT, 'coverage-java-test': ['target/site/jacoco/jacoco.xml'] });
    expect(tests.log).toContain('Tests reach 100.00 % of the code (1 of 1 lines); at least 50 % are asked for.');
  });

  test('fail with what a goal finds', async () => {
    project.write({ 'pom.xml': GOOD['pom.xml'].replace('org.banned', 'org.junit.jupiter') });
    const { failed, log } = await project.run('java-quality');
    expect([failed, /BannedDependencies.*failed/.test(log)]).toEqual([true, true]);
  });

  test('fail with a test, and keep its report', async () => {
    project.write({ 'src/test/java/example/GreetingTest.java': GOOD['src/test/java/example/GreetingTest.java'].replace('"Hello, you"', '"Good day, you"') });
    const { failed, log, kept } = await project.run('java-test');
    expect([failed, log.includes('GreetingTest.greets')]).toEqual([true, true]);
    expect(kept['test-results-java-test']).toEqual(REPORT);
  });

  test('fail where tests reach less than was agreed', async () => {
    const more = '  public static int twice(int n) {\n    int twice = 2 * n;\n    return twice;\n  }\n}\n';
    project.write({ 'src/main/java/example/Greeting.java': GOOD['src/main/java/example/Greeting.java'].replace(/}\n$/, more) });
    const { failed, log, summary } = await project.run('java-test');
    expect(failed).toBe(true);
    expect(log).toContain('::error::Tests reach 33.33 %25 of the code (1 of 3 lines), and at least 50 %25 are asked for.');
    expect(summary).toContain('| example/Greeting.java | 3 | 2 | 33.33 % |');
  });

  test('fail with what does not compile', async () => {
    project.write({ 'src/main/java/example/Greeting.java': GOOD['src/main/java/example/Greeting.java'].replace('"Hello, " + name', '1') });
    const { failed, log } = await project.run('java-build');
    expect([failed, log.includes('int cannot be converted to java.lang.String')]).toEqual([true, true]);
  });
});
