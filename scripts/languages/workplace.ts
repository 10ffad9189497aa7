import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { output } from '../check';

export const ROOT = join(__dirname, '..', '..');
/** What is built and installed, and kept for the next time. */
export const WORK = join(ROOT, '.tools', 'languages');
/** The programs of the test. */
export const PROGRAMS = join(ROOT, 'test', 'languages');

const versions = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: Readonly<Record<string, string>> }).devDependencies;
/** The peers with which the library is tested: other languages get the same. */
export const PROJEN = versions.projen;
export const CONSTRUCTS = versions.constructs;
/** The runtime for which the packages are made. */
export const JSII = (JSON.parse(readFileSync(join(ROOT, 'node_modules', 'jsii-pacmak', 'package.json'), 'utf8')) as { version: string }).version;

/** What every program of a user is run with: nothing is installed behind it, and Node.js says nothing about its age. */
export const QUIET = { PROJEN_DISABLE_POST: 'true', JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: 'true' };

/** Makes the packages of a language from the compiled library; `--code-only` where they are compiled by what is installed here. */
export function pack(language: string, outdir: string, ...options: readonly string[]): void {
  output('npx', ['jsii-pacmak', '--target', language, '--outdir', outdir, ...options], ROOT, QUIET);
}

/** Makes something that depends on a version alone, unless it is there. It is complete, or it is not there. */
export function once(folder: string, make: (folder: string) => void): string {
  if (existsSync(join(folder, 'complete'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  make(folder);
  writeFileSync(join(folder, 'complete'), '');
  return folder;
}

/** A folder in which a program of the test lies as in the repository of a user. */
export function repositoryOf(language: string): string {
  const folder = join(WORK, language, 'repository');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(PROGRAMS, language), folder, { recursive: true });
  return folder;
}
