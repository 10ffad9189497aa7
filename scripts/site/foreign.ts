import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { execFileSync } from 'child_process';
import { Block, blocksOf } from './blocks';

const FLAGS = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'node16', '--moduleResolution', 'node16', '--types', 'node'];

/** The blocks of the guides that the tests leave to others, in order. */
export function foreignBlocks(root: string): Block[] {
  const guides = readdirSync(join(root, 'docs/how-to')).map((name) => `docs/how-to/${name}`);
  return guides.flatMap((path) => blocksOf(path, readFileSync(join(root, path), 'utf8'))).filter(({ role }) => role === 'foreign');
}

/** Compiles and runs what the guides show of other libraries, each program in a folder of its own. Returns where they stand. */
export function runForeign(root: string): string[] {
  const programs = foreignBlocks(root).filter(({ language }) => language === 'ts');
  const work = join(root, 'site', '.foreign');
  try {
    programs.forEach(({ text }, i) => {
      const folder = join(work, String(i));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'program.ts'), text);
      execFileSync('npx', ['tsc', ...FLAGS, 'program.ts'], { cwd: folder, stdio: 'inherit' });
      execFileSync('npx', ['tsx', 'program.ts'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return programs.map(({ at }) => at);
}
