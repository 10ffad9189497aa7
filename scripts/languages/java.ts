import { createHash } from 'crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { delimiter, join } from 'path';
import { Language } from './language';
import { CONSTRUCTS, JSII, PROJEN, ROOT, WORK, once, pack, repositoryOf } from './workplace';
import { output } from '../check';

const FOLDER = join(WORK, 'java');
const DEPENDENCIES: readonly (readonly [group: string, artifact: string, version: string])[] = [
  ['software.constructs', 'constructs', CONSTRUCTS],
  ['software.amazon.jsii', 'jsii-runtime', JSII],
  ['javax.annotation', 'javax.annotation-api', '1.3.2'],
];

/** What Maven Central has. */
function libraries(): string {
  const version = createHash('sha256').update(JSON.stringify(DEPENDENCIES)).digest('hex').slice(0, 12);
  return once(join(FOLDER, `libraries-${version}`), (folder) => {
    const wanted = DEPENDENCIES.map(([group, artifact, number]) => `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${number}</version></dependency>`);
    writeFileSync(join(folder, 'pom.xml'), `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>dev.slipway</groupId><artifactId>test</artifactId><version>1</version><dependencies>${wanted.join('')}</dependencies></project>\n`);
    output('mvn', ['--quiet', '--batch-mode', 'dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'jars')}`], folder);
  });
}

/** Compiles what jsii-pacmak wrote, as Maven does, but without the archives of the sources and of the documentation, which take most of the time. */
function compile(code: string, classes: string, classPath: readonly string[]): void {
  const sources = join(code, 'java', 'src', 'main', 'java');
  const list = join(code, 'sources');
  writeFileSync(list, readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.java')).map((file) => JSON.stringify(join(sources, file).replace(/\\/g, '/'))).join('\n'));
  output('javac', ['-nowarn', '-proc:none', '-encoding', 'UTF-8', '--release', '8', '-cp', classPath.join(delimiter), '-d', classes, `@${list}`], code);
}

const resources = (code: string, classes: string) => cpSync(join(code, 'java', 'src', 'main', 'resources'), classes, { recursive: true });

/** The class path of a user. projen is built of the package of npm that the library is tested with. */
function classPath(): string[] {
  const path = [join(libraries(), 'jars', '*')];
  const projen = once(join(FOLDER, `projen-${PROJEN}`), (folder) => {
    pack('java', join(folder, 'code'), '--code-only', '--force-target', join(ROOT, 'node_modules', 'projen'));
    mkdirSync(join(folder, 'classes'));
    compile(join(folder, 'code'), join(folder, 'classes'), path);
    resources(join(folder, 'code'), join(folder, 'classes'));
    rmSync(join(folder, 'code'), { recursive: true });
  });
  path.push(join(projen, 'classes'));
  // What is compiled follows from the assembly; the library itself lies beside it as a resource.
  const assembly = createHash('sha256').update(readFileSync(join(ROOT, '.jsii'))).digest('hex').slice(0, 12);
  const code = join(FOLDER, 'slipway');
  rmSync(code, { recursive: true, force: true });
  pack('java', code, '--code-only', '--force');
  for (const old of readdirSync(FOLDER).filter((name) => name.startsWith('classes-') && name !== `classes-${assembly}`)) rmSync(join(FOLDER, old), { recursive: true });
  const classes = once(join(FOLDER, `classes-${assembly}`), (folder) => compile(code, folder, path));
  resources(code, classes);
  return [...path, classes];
}

export const JAVA: Language = {
  name: 'java',
  program: 'src/test/java/projenrc.java',
  slipway: 'npx --yes slipway@0.0.0',
  runs: 'mvn --quiet test-compile exec:java -Dexec.mainClass=projenrc -Dexec.classpathScope=test',
  knowsLines: true,
  prepare: () => {
    const repository = repositoryOf('java');
    const path = classPath();
    const target = join(repository, 'target');
    mkdirSync(target);
    output('javac', ['-proc:none', '-cp', path.join(delimiter), '-d', target, join(repository, JAVA.program)], repository);
    return { repository, command: ['java', '-cp', [...path, target].join(delimiter), 'projenrc'] };
  },
};
