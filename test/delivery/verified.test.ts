import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { addWorkflow, emptyFolder, projectIn, removeFolders, state } from './project';
import * as expressions from '../../lib/expressions/private/official/documents';
import { Delivery } from 'slipway/delivery';

const parse = jest.spyOn(expressions, 'parseWorkflowText');
afterEach(removeFolders);

/** How many files GitHub's parser read in one synthesis of these scripts. */
function read(folder: string, ...scripts: string[]): number {
  parse.mockClear();
  const project = projectIn(folder);
  const delivery = new Delivery(project);
  scripts.forEach((script, i) => addWorkflow(delivery, `ci${i}`, script));
  project.synth();
  return parse.mock.calls.length;
}

function folderWithModules(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'node_modules'));
  return folder;
}

test('a text that GitHub’s parser accepted once is not read again', () => {
  const folder = folderWithModules();
  expect([read(folder, 'a', 'b'), read(folder, 'a', 'b')]).toEqual([2, 0]);
});

test('a text that changed is read again, and the old one is forgotten', () => {
  const folder = folderWithModules();
  expect([read(folder, 'a', 'b'), read(folder, 'a', 'c'), read(folder, 'a', 'b')]).toEqual([2, 1, 1]);
});

test('a memory that cannot be read as one is no memory', () => {
  const folder = folderWithModules();
  read(folder, 'a');
  const [name] = readdirSync(join(folder, 'node_modules/.cache/slipway'));
  const path = join(folder, 'node_modules/.cache/slipway', name);
  const digests = readFileSync(path, 'utf8');
  writeFileSync(path, 'nonsense\n');
  expect(read(folder, 'a')).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe(digests);
});

test('a project without node_modules remembers nothing and leaves nothing behind', () => {
  const folder = emptyFolder();
  expect([read(folder, 'a'), read(folder, 'a')]).toEqual([1, 1]);
  expect(Object.keys(state(folder)).filter((path) => path.includes('cache'))).toEqual([]);
});

test.each([
  ['a file where its folder should be', (folder: string) => writeFileSync(join(folder, 'node_modules/.cache'), '')],
  ['a folder where its file should be', (folder: string) => {
    read(folder, 'first');
    const cache = join(folder, 'node_modules/.cache/slipway');
    for (const name of readdirSync(cache)) {
      rmSync(join(cache, name));
      mkdirSync(join(cache, name));
    }
  }],
])('a memory that cannot be kept never stops a synthesis: %s', (_, spoil) => {
  const folder = folderWithModules();
  spoil(folder);
  expect(read(folder, 'a')).toBe(1);
  expect(readFileSync(join(folder, '.github/workflows/ci0.yml'), 'utf8')).toContain('run: a');
});
