import { spawnSync } from 'child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '../..');
const LIB = join(ROOT, 'lib');

/** What a program said and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A folder of a user who installed the library: compiled, below `node_modules`, beside the packages it needs. Compiled file by file and without types, which takes a
 * second; `npm run tarball` does the same with the real package.
 */
export class Installed {
  public readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-installed-')));

  public constructor() {
    const target = join(this.folder, 'node_modules', 'slipway');
    const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).map((file) => join(LIB, file));
    buildSync({ entryPoints: sources, outdir: join(target, 'lib'), outbase: LIB, format: 'cjs', platform: 'node', target: 'node20', tsconfig: join(ROOT, 'tsconfig.dev.json'), logLevel: 'error' });
    for (const file of files.filter((name) => name.endsWith('.cjs'))) cpSync(join(LIB, file), join(target, 'lib', file));
    const { name, version, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(target, 'package.json'), JSON.stringify({ name, version, exports }));
    for (const entry of readdirSync(join(ROOT, 'node_modules'))) if (entry !== 'slipway' && entry !== '.cache') symlinkSync(join(ROOT, 'node_modules', entry), join(this.folder, 'node_modules', entry));
  }

  /** A project of the user's: a folder of its own, below the packages. */
  public project(name: string, files: Readonly<Record<string, string>>): string {
    const folder = join(this.folder, name);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  /** Runs a program of `node_modules/.bin` or of the machine. */
  public run(folder: string, program: string, ...args: readonly string[]): Outcome {
    const bin = join(this.folder, 'node_modules', '.bin');
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, PROJEN_DISABLE_POST: 'true', NO_COLOR: '1', FORCE_COLOR: '0', NODE_OPTIONS: '' };
    const { status, stdout, stderr } = spawnSync(program === 'node' ? process.execPath : program, args, { cwd: folder, encoding: 'utf8', env });
    return { status, stdout, stderr };
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
