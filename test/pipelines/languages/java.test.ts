import { commands, declared } from './support';
import { jobOf, stepUsing, workflowOf } from '../support/written';
import { JavaBuildTool, JavaCi } from 'slipway/pipelines';

describe('JavaCi', () => {
  test('Maven tests everything, although some of it fails', () => {
    const delivery = declared((ci) => new JavaCi(ci, 'shop', { version: '21', quality: ['spotless:check', 'checkstyle:check'] }));
    expect(commands(delivery, 'shop-quality')).toEqual(['./mvnw --batch-mode --no-transfer-progress spotless:check', './mvnw --batch-mode --no-transfer-progress checkstyle:check']);
    expect(commands(delivery, 'shop-test')).toEqual(['./mvnw --batch-mode --no-transfer-progress --fail-at-end verify']);
    expect(commands(delivery, 'shop-build')).toEqual(['./mvnw --batch-mode --no-transfer-progress -DskipTests package']);
    expect(stepUsing(jobOf(delivery, 'shop-test'), 'actions/setup-java').with).toEqual({ 'java-version': '21', 'distribution': 'temurin', 'cache': 'maven', 'cache-dependency-path': '**/pom.xml' });
  });

  test('JaCoCo is that of pom.xml, or of a version that is named', () => {
    const test = (jacocoVersion?: string) => commands(declared((ci) => new JavaCi(ci, 'shop', { coverage: 80, buildTool: JavaBuildTool.maven({ wrapper: false, args: ['-Pci', '-Dname=a b'], jacocoVersion }) })), 'shop-test')[0];
    expect(test()).toBe("mvn --batch-mode --no-transfer-progress -Pci '-Dname=a b' --fail-at-end verify");
    expect(test('0.8.13')).toMatch(/--fail-at-end org\.jacoco:jacoco-maven-plugin:0\.8\.13:prepare-agent verify org\.jacoco:jacoco-maven-plugin:0\.8\.13:report$/);
  });

  test('Gradle goes on after a failure, and its wrapper is looked at before it runs', () => {
    const delivery = declared((ci) => new JavaCi(ci, 'shop', { buildTool: JavaBuildTool.gradle(), coverage: 80 }));
    const job = jobOf(delivery, 'shop-test');
    expect(commands(delivery, 'shop-test')).toEqual(['./gradlew --continue check jacocoTestReport']);
    expect(stepUsing(job, 'gradle/actions/setup-gradle').with?.['validate-wrappers']).not.toBe(false);
    expect(stepUsing(job, 'actions/setup-java').with).toEqual({ 'java-version-file': '.java-version', 'distribution': 'temurin' });
  });

  test('with goals alone, tests and build can be left out', () => {
    expect(Object.keys(workflowOf(declared((ci) => new JavaCi(ci, 'shop', { quality: ['spotless:check'], without: ['test', 'build'] }))).jobs)).toEqual(['shop-quality']);
    expect(() => declared((ci) => new JavaCi(ci, 'shop', { without: ['test', 'build'] }))).toThrow(/'without' leaves nothing to do/);
    expect(() => declared((ci) => new JavaCi(ci, 'shop', { quality: ['a && b'] }))).toThrow(/a goal or task/);
  });
});
