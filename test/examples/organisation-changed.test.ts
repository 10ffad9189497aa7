import { readFileSync } from 'fs';
import { join } from 'path';
import { Example } from './example';
import { KNOWN_OWNERS, VERSIONS } from '../../examples/organisation/constructs';

const FOLDER = join(__dirname, '..', '..', 'examples', 'organisation');

/** The shared constructs are another release: a newer Node.js and Go, and an owner of actions more. */
const examples = new Map<string, Example>();
beforeAll(() => {
  Object.assign(VERSIONS, { node: '26', go: '1.27' });
  KNOWN_OWNERS.push('hashicorp');
  for (const name of ['billing', 'catalogue']) examples.set(name, new Example(`organisation/${name}`));
});

/** The lines of a file that are not what is committed, without what is around them. */
function changed(name: string, path: string): string[] {
  const before = readFileSync(join(FOLDER, name, path), 'utf8').split('\n');
  return examples.get(name)!.text(path).split('\n').filter((line) => !before.includes(line)).map((line) => line.trim());
}

const filesThatChange = (name: string) => [...examples.get(name)!.made.keys()].filter((path) => changed(name, path).length > 0);

test('a new release of the shared constructs reaches both repositories, and changes nothing else in them', () => {
  const version = (key: string, tool: string, value: string, jobs: number) => [...Array(jobs)].flatMap(() => [`- name: Set up ${tool} ${value}`, `${key}: '${value}'`]);
  expect(changed('billing', '.github/workflows/ci.yml')).toEqual(version('node-version', 'Node.js', '26', 3));
  expect(changed('catalogue', '.github/workflows/ci.yml')).toEqual(version('go-version', 'Go', '1.27', 3));
  // A workflow of the service's own has the Go of all.
  expect(changed('catalogue', '.github/workflows/fuzz.yml')).toEqual(version('go-version', 'Go', '1.27', 1));
  for (const name of ['billing', 'catalogue']) expect(changed(name, '.github/slipway.settings.json')).toEqual(['"sigstore/*",', '"hashicorp/*"']);
  expect(filesThatChange('billing')).toEqual(['.github/slipway.settings.json', '.github/workflows/ci.yml', 'docs/delivery/setup.md', 'docs/delivery/troubleshooting.md']);
  expect(filesThatChange('catalogue')).toEqual(['.github/slipway.settings.json', '.github/workflows/ci.yml', '.github/workflows/fuzz.yml', 'docs/delivery/setup.md', 'docs/delivery/troubleshooting.md']);
});
