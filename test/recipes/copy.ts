import { execFileSync, spawnSync } from 'child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Edit, Recipe, edited } from './recipe';

const ROOT = join(__dirname, '../..');
const COPIED = ['lib', 'scripts', 'test', 'docs/checks', 'data', 'tsconfig.dev.json', 'tsconfig.json', 'jest.config.json', '.dependency-cruiser.cjs', 'ARCHITECTURE.md', 'package.json'];

/** What is compiled or bundled beside its source would be found before the source; a recipe's own folder is nothing that it touches. */
const isSource = (path: string) => (!/\.(js|d\.ts)$/.test(path) || path.includes('vendor')) && !/[\\/]test[\\/]recipes(?:[\\/]|$)/.test(path);

/** A copy of the repository in which recipes are followed. */
export class Copy {
  public readonly folder = mkdtempSync(join(tmpdir(), 'slipway-recipe-'));

  public constructor() {
    for (const path of COPIED) cpSync(join(ROOT, path), join(this.folder, path), { recursive: true, filter: isSource });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
  }

  public follow({ folder, edits }: Recipe): void {
    if (folder !== undefined) cpSync(join(__dirname, folder, 'files'), this.folder, { recursive: true });
    for (const edit of edits) this.edit(edit);
  }

  public edit(edit: Edit): void {
    writeFileSync(join(this.folder, edit[0]), edited(this.read(edit[0]), edit));
  }

  public read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  public tsx(...args: string[]): string {
    return execFileSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), ...args], { cwd: this.folder, encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: 'tsconfig.dev.json' } });
  }

  /** What the compiler says about some files and all that they import. */
  public typeErrors(files: readonly string[]): string {
    const config = { extends: './tsconfig.dev.json', compilerOptions: { noUnusedLocals: false }, include: [], exclude: [], files };
    writeFileSync(join(this.folder, 'tsconfig.recipe.json'), JSON.stringify(config));
    return spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.recipe.json'], { cwd: this.folder, encoding: 'utf8' }).stdout;
  }

  /** Runs tests of the copy: how many passed, and what the others said. */
  public jest(...args: string[]): { readonly passed: number; readonly failed: readonly string[] } {
    const program = join(ROOT, 'node_modules/jest/bin/jest.js');
    const { stdout } = spawnSync(process.execPath, [program, '--json', '--runInBand', ...args], { cwd: this.folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    const { numPassedTests, testResults } = JSON.parse(stdout) as { numPassedTests: number; testResults: readonly Suite[] };
    const failed = testResults.flatMap(({ message, assertionResults }) => {
      const names = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join('\n')}`);
      return names.length === 0 && assertionResults.length === 0 ? [message] : names;
    });
    return { passed: numPassedTests, failed };
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

interface Suite {
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[];
}
