import { writeSync } from 'fs';
import { isMainThread } from 'worker_threads';
import { reportText } from '../../checks/inside';
import { Finding, SlipwayError, isSlipwayError } from '../../core/inside';

/** A program that declares a delivery in a project. */
export interface Program {
  /** The folder of the project, which file names are shown relative to. */
  readonly folder: string;
  /** What is certain of all that was declared so far, and stops a synthesis. */
  lastingErrors(): readonly Finding[];
}

/** Shared by every copy of the library in one process: one of them tells. */
const PROGRAMS = Symbol.for('slipway.programs');
const shared = process as unknown as { [PROGRAMS]?: WeakRef<Program>[] };

/**
 * From now on, an error of Slipway that nobody catches is told as a finding is, and the process ends with 1: Node.js would show a line of the library, the stack and
 * its own version around it. Any other error is told by Node.js as ever, and where the program has a word of its own for uncaught errors, it has the last one.
 */
export function tellUncaught(program: Program): void {
  // A test makes a project for each of its cases: none is kept for the sake of an error that does not come.
  const reference = new WeakRef(program);
  if (shared[PROGRAMS]) {
    shared[PROGRAMS].push(reference);
    return;
  }
  shared[PROGRAMS] = [reference];
  process.on('uncaughtExceptionMonitor', (thrown) => {
    if (!isSlipwayError(thrown) || !isMainThread || process.listenerCount('uncaughtException') > 0 || process.hasUncaughtExceptionCaptureCallback()) return;
    write(`\n${lastWords(thrown, shared[PROGRAMS]!.flatMap((known) => known.deref() ?? []))}\n`);
    process.exit(1);
  });
}

function lastWords(error: SlipwayError, programs: readonly Program[]): string {
  // The message of a stopped synthesis is the report already.
  if (error.code === 'synthesis/errors') return error.message;
  const before = programs.flatMap(soFar);
  return `${reportText([...error.findings, ...before], programs[0]?.folder)} The program ended at the call shown first: what it would have declared after it was not looked at.`;
}

/** At once: what is written to a pipe in the usual way may be lost when the process ends. */
function write(text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(process.stderr.fd, rest));
    } catch (error) {
      // A pipe that is full takes more when its reader has read; one that is closed has no reader.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
    }
  }
}

/** Nothing may come between the error and its reader. */
function soFar(program: Program): readonly Finding[] {
  try {
    return program.lastingErrors();
  } catch {
    return [];
  }
}
