import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { ROOT } from './documents';
import { Program } from './programs';
import { Finding } from '../../lib/core';
import { Delivery } from '../../lib/delivery';

/** What became of a program. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** The findings as its user reads them. */
  readonly report: string;
  readonly deliveries: number;
  readonly raised?: Error;
  readonly printed: string;
  /** The text of a file that it made. */
  file(path: string): string | undefined;
}

/** Every delivery that a program declares, so that it is synthesized even where the program does not. */
const declared: Delivery[] = [];
jest.doMock('../../lib/delivery', () => {
  class Watched extends Delivery {
    public constructor(...args: ConstructorParameters<typeof Delivery>) {
      super(...args);
      declared.push(this);
    }
  }
  Watched.standalone = (options) => {
    const made = Delivery.standalone(options);
    declared.push(made);
    return made;
  };
  return { ...jest.requireActual<object>('../../lib/delivery'), Delivery: Watched };
});

/** Runs a program as its reader would: as `.projenrc.ts`, in an empty folder. */
export function run({ text, beside }: Pick<Program, 'text' | 'beside'>): Outcome {
  const home = process.cwd();
  const before = { post: process.env.PROJEN_DISABLE_POST, write: process.stderr.write, log: console.log };
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-document-')));
  const printed: unknown[][] = [];
  declared.length = 0;
  try {
    for (const [path, content] of [...beside, ['.projenrc.ts', text]]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    process.chdir(folder);
    process.env.PROJEN_DISABLE_POST = 'true'; // Nothing is installed.
    process.stderr.write = () => true;
    console.log = (...words) => printed.push(words);
    const raised = errorOf(() => require(join(folder, '.projenrc.ts')) as unknown);
    const results = declared.map((delivery) => delivery.synth());
    const findings = results.flatMap((result) => result.findings);
    const documents = new Map(results.flatMap((result) => result.documents).map((document) => [document.path, document.text]));
    const files = filesOf(folder);
    return {
      findings,
      report: Delivery.report(findings, folder),
      deliveries: results.length,
      raised,
      printed: printed.map((words) => `${words.join(' ')}\n`).join(''),
      file: (path) => files.get(path) ?? documents.get(path),
    };
  } finally {
    process.chdir(home);
    if (before.post === undefined) delete process.env.PROJEN_DISABLE_POST;
    else process.env.PROJEN_DISABLE_POST = before.post;
    process.stderr.write = before.write;
    console.log = before.log;
    rmSync(folder, { recursive: true });
  }
}

function errorOf(work: () => unknown): Error | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

function filesOf(folder: string, below = ''): Map<string, string> {
  return new Map(readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return [...filesOf(folder, path)];
    return entry.isFile() ? [[path, readFileSync(join(folder, path), 'utf8')]] : [];
  }));
}
