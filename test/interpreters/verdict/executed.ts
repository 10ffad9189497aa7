import { Emitted, emit } from '../execution/declare';
import { JobRuns, runJobs } from '../execution/run-jobs';
import { Case, EXPRESSION } from '../grammar/case';
import { hostileFor } from '../grammar/hostile';

/** A job whose text did harm though nothing was said. */
export interface Executed {
  readonly of: Case;
  readonly emitted: Emitted;
  /** What it did, and with which text. */
  readonly did: string;
  readonly text: string;
}

export interface Judged {
  readonly executed: readonly Executed[];
  /** Jobs about which something was said: none of them is run. */
  readonly refused: number;
  readonly runs: number;
}

const STRANGERS = Object.values(EXPRESSION);

/** Runs every job of which nothing was said, with each hostile text, until one does harm. */
export async function judgeExecution(cases: readonly Case[], { all = false, emitted = emit(cases) } = {}): Promise<Judged> {
  const silent = cases.map((of, index) => ({ of, emitted: emitted[index] })).filter((one) => one.emitted.findings.length === 0);
  const values = silent.map(({ of }) => hostileFor(of, all));
  const ran = await runJobs(silent.map(({ of, emitted: { steps } }, index) => ({ steps, expressions: STRANGERS, values: values[index], intended: of.intended, git: of.git })));
  return {
    executed: silent.flatMap((one, index) => harmOf(ran[index], values[index]).map((harm) => ({ ...one, ...harm }))),
    refused: cases.length - silent.length,
    runs: ran.reduce((sum, { count }) => sum + count, 0),
  };
}

function harmOf({ runs, count }: JobRuns, values: readonly string[]): { did: string; text: string }[] {
  const { did } = runs[runs.length - 1];
  return did === null ? [] : [{ did, text: values[count - 1] }];
}
