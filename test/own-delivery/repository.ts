import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { parse } from 'yaml';

export const ROOT = join(__dirname, '..', '..');

/** The committed text of a file. */
export function committed(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What the program of this repository makes now, by path. It runs in another folder, so that nothing of the checkout is touched. */
export function made(): ReadonlyMap<string, string> {
  const [before, post] = [process.cwd(), process.env.PROJEN_DISABLE_POST];
  const folder = mkdtempSync(join(tmpdir(), 'slipway-itself-'));
  process.env.PROJEN_DISABLE_POST = '1';
  try {
    // projen keeps the versions that an installation found, and a README that is there.
    for (const file of ['package.json', 'README.md']) copyFileSync(join(ROOT, file), join(folder, file));
    process.chdir(folder);
    jest.requireActual(join(ROOT, '.projenrc'));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replace(/\\/g, '/'));
    return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  } finally {
    process.chdir(before);
    if (post === undefined) delete process.env.PROJEN_DISABLE_POST;
    else process.env.PROJEN_DISABLE_POST = post;
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface StepText {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, any>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface JobText {
  readonly 'name'?: string;
  readonly 'uses'?: string;
  readonly 'if'?: string;
  readonly 'needs'?: string | string[];
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly 'environment'?: { readonly name: string };
  readonly 'permissions': Readonly<Record<string, string>>;
  readonly 'strategy'?: { readonly 'matrix': Readonly<Record<string, string[]>>; readonly 'fail-fast': boolean };
  readonly 'steps'?: readonly StepText[];
}

export interface WorkflowText {
  readonly on: Readonly<Record<string, any>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env?: unknown;
  readonly defaults?: unknown;
  readonly jobs: Readonly<Record<string, JobText>>;
}

/** The committed workflows, by their ids. */
export function workflows(): ReadonlyMap<string, WorkflowText> {
  const files = readdirSync(join(ROOT, '.github/workflows')).sort();
  return new Map(files.map((file) => [file.replace(/\.yml$/, ''), parse(committed(`.github/workflows/${file}`)) as WorkflowText]));
}

export function workflow(id: string): WorkflowText {
  return workflows().get(id)!;
}

export const stepsOf = ({ steps = [] }: JobText): readonly StepText[] => steps;
export const scriptsOf = (job: JobText): string[] => stepsOf(job).flatMap(({ run }) => run ?? []);
export const needsOf = ({ needs = [] }: JobText): string[] => [needs].flat();
export const usesOf = (job: JobText, action: string): StepText[] => stepsOf(job).filter(({ uses }) => uses?.startsWith(`${action}@`));

/** The settings that `slipway apply` brings to GitHub. */
export function settings(): any {
  return JSON.parse(committed('.github/slipway.settings.json'));
}
