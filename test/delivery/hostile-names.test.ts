import { createHash } from 'crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Project, TextFile } from 'projen';
import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

let outer: string;
let root: string;

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'slipway-names-'));
  root = join(outer, 'projects', 'app');
  mkdirSync(root, { recursive: true });
  process.env.PROJEN_DISABLE_POST = 'true';
});

afterEach(() => {
  rmSync(outer, { recursive: true, force: true });
  delete process.env.PROJEN_DISABLE_POST;
});

/** A project with a subproject, each with a file of its own; `version` is in both, so that a synthesis would change them. */
function projects(version: string): { project: Project; delivery: Delivery } {
  const project = new Project({ name: 'app', outdir: root, logging: { level: 0 } as never });
  const sub = new Project({ name: 'sub', parent: project, outdir: 'packages/sub', logging: { level: 0 } as never });
  for (const each of [project, sub]) new TextFile(each, 'version.txt', { lines: [version] });
  return { project, delivery: new Delivery(project) };
}

function workflow(delivery: Delivery, id: string): void {
  new Job(new Workflow(delivery, id, { triggers: [Trigger.push()] }), 'test').run('make test');
}

function action(delivery: Delivery, id: string): void {
  new CompositeAction(delivery, id, { description: 'Sets up.' }).run('make setup');
}

/** What an earlier synthesis has left, and a file that nobody but the user knows. */
function before(): void {
  const { project, delivery } = projects('1');
  workflow(delivery, 'old');
  project.synth();
  writeFileSync(join(root, 'packages', 'sub', 'mine.txt'), 'mine');
}

/** Every file below the folder that holds the project, with its content: a file beside the project is seen, too. */
function tree(): Record<string, string> {
  const files = readdirSync(outer, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

/** Declares with the next version of everything, without the old workflow, and gives the message. Nothing may have changed. */
function refused(declare: (delivery: Delivery, project: Project) => void): string {
  before();
  const was = tree();
  expect(Object.keys(was)).toContain(join(root, '.github', 'workflows', 'old.yml'));
  let message = '';
  try {
    const { project, delivery } = projects('2');
    declare(delivery, project);
    project.synth();
  } catch (error) {
    message = (error as Error).message;
  }
  expect(tree()).toEqual(was);
  return message;
}

/** What would disturb a terminal; a report has line breaks of its own. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;

const NAMES: [string, string][] = [
  ['../../x', 'path separator'],
  ['../../../../../tmp/x', 'path separator'],
  ['/etc/x', 'path separator'],
  ['a/b', 'path separator'],
  ['..\\..\\x', 'path separator'],
  ['.', 'means a folder'],
  ['..', 'means a folder'],
  ['con', 'device on Windows'],
  ['NUL', 'device on Windows'],
  ['aux.x', 'device on Windows'],
  ['a'.repeat(101), '101 characters'],
  ['a'.repeat(300), '300 characters'],
  ['🚀', 'different ways'],
  ['prüfung', 'different ways'],
  ['-rf', "begins with '-'"],
  ['dot.', "ends with '.'"],
  ['blank ', "ends with ' '"],
  ['two words', "holds ' '"],
  ['a\0b', 'control character'],
  ['a\nb', 'control character'],
  ['\u001b[31mred', 'control character'],
  ['a:b', "holds ':'"],
  ['$(id)', "holds '$'"],
];

test.each(NAMES)('a workflow called %j is refused and nothing is touched', (name, why) => {
  const message = refused((delivery) => workflow(delivery, name));
  expect(message).toContain('delivery/hostile-name');
  expect(message).toContain(why);
  expect(message).not.toMatch(CONTROL);
});

test.each(['', ' ', '__proto__', 'constructor', 'toString'])('a workflow called %j is refused where it is declared', (name) => {
  expect(refused((delivery) => workflow(delivery, name))).toMatch(/^new Workflow\(…, '.*'\): (its id must not be empty|this name is reserved by JavaScript)/);
});

test.each(NAMES.map(([name]) => name))('an action called %j is refused and nothing is touched', (name) => {
  const message = refused((delivery) => action(delivery, name));
  expect(message).toMatch(/delivery\/hostile-name|its id is the name of a folder/);
  expect(message).not.toMatch(CONTROL);
});

test.each(['', '__proto__', 'constructor'])('an action called %j is refused where it is declared', (name) => {
  expect(refused((delivery) => action(delivery, name))).toMatch(/^new CompositeAction\(…, '.*'\): (its id must not be empty|this name is reserved by JavaScript)/);
});

test.each(['a/b', '🚀', '1st', '-x', '__x', 'a b', 'a'.repeat(100), 'a\nb'])('a job called %j is refused and nothing is touched', (name) => {
  const message = refused((delivery) => new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), name).run('make'));
  expect(message).toContain('workflows/invalid-id');
});

test.each(['', '__proto__', 'constructor'])('a job called %j is refused where it is declared', (name) => {
  const message = refused((delivery) => new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), name).run('make'));
  expect(message).toMatch(/^new Job\(…, '.*'\): (its id must not be empty|this name is reserved by JavaScript)/);
});

test('two workflows that differ in case only are refused and nothing is touched', () => {
  const message = refused((delivery) => {
    workflow(delivery, 'ci');
    workflow(delivery, 'CI');
  });
  expect(message).toContain('delivery/case-collision');
});

test.each(['.github/workflows/ci.yml', '.github/workflows/CI.yml', '.github/workflows'])('a workflow at a place where the project writes %j is refused', (path) => {
  const message = refused((delivery, project) => {
    new TextFile(project, path, { lines: ['mine'] });
    workflow(delivery, 'ci');
  });
  expect(message).toContain('delivery/path-taken');
});

test('a path that a subproject writes below its own folder is not taken', () => {
  const { project, delivery } = projects('1');
  new TextFile(project.subprojects[0], '.github/workflows/ci.yml', { lines: ['mine'] });
  workflow(delivery, 'ci');
  project.synth();
  expect(readFileSync(join(root, '.github', 'workflows', 'ci.yml'), 'utf8')).toContain('make test');
});

test('after a refusal, the corrected program writes its files and removes the old one', () => {
  refused((delivery) => workflow(delivery, '../x'));
  const { project, delivery } = projects('3');
  workflow(delivery, 'x');
  project.synth();
  expect(readdirSync(join(root, '.github', 'workflows'))).toEqual(['x.yml']);
  expect(readFileSync(join(root, 'packages', 'sub', 'mine.txt'), 'utf8')).toBe('mine');
});

test('a second synthesis of the same project does not find its own files in the way', () => {
  const { project, delivery } = projects('1');
  workflow(delivery, 'ci');
  project.synth();
  workflow(delivery, 'release');
  project.synth();
  expect(readdirSync(join(root, '.github', 'workflows')).sort()).toEqual(['ci.yml', 'release.yml']);
});
