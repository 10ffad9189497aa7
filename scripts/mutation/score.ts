import type { MutantResult } from '@stryker-mutator/api/core' with { 'resolution-mode': 'import' };

/** A change that no test notices. It has no line: it is the same when code above it moves. */
export interface Survivor {
  readonly was: string;
  readonly now: string;
  /** So many times in the file, when it is more than once. */
  readonly times?: number;
  /** Why it may stay. */
  readonly why: string;
}

/** What became of the changes of a file. */
export interface FileScore {
  /** Percent of the changes that a test noticed. */
  readonly score: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly survivors: readonly Survivor[];
}

/** What is stored about a group, by file. */
export interface Scores { readonly [file: string]: FileScore }

/** The scores of a run. Reasons are taken over from what was stored before. */
export function scoresOf(results: readonly MutantResult[], textOf: (result: MutantResult) => string, before: Scores): Scores {
  const files = [...new Set(results.map(({ fileName }) => fileName))].sort();
  return Object.fromEntries(files.map((file) => [file, scoreOf(results.filter(({ fileName }) => fileName === file), textOf, before[file])]));
}

/** Percent over all files. */
export function total(scores: Scores): number {
  const sum = (of: (score: FileScore) => number) => Object.values(scores).reduce((all, score) => all + of(score), 0);
  return percent(sum(({ killed, timedOut }) => killed + timedOut), sum(({ killed, timedOut, survived }) => killed + timedOut + survived));
}

/** What is worse than what was stored, one sentence each. Of a file that was never stored, everything that survives. */
export function worse(now: Scores, stored: Scores): string[] {
  return Object.entries(now).flatMap(([file, score]) => {
    const before = stored[file];
    const listed = new Map(before?.survivors.map((survivor) => [keyOf(survivor), survivor.times ?? 1]));
    return [
      ...(before && score.score < before.score ? [`The score of ${file} is ${score.score} %. It was ${before.score} %.`] : []),
      ...score.survivors.filter((survivor) => (survivor.times ?? 1) > (listed.get(keyOf(survivor)) ?? 0))
        .map(({ was, now: becomes }) => `No test of the group fails when in ${file}\n    ${was}\n  becomes\n    ${becomes === '' ? '(nothing)' : becomes}`),
    ];
  });
}

function scoreOf(results: readonly MutantResult[], textOf: (result: MutantResult) => string, before: FileScore | undefined): FileScore {
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timedOut, survived] = [count('Killed', 'RuntimeError', 'CompileError'), count('Timeout'), count('Survived', 'NoCoverage')];
  const reasons = new Map(before?.survivors.map((survivor) => [keyOf(survivor), survivor.why]));
  const found = new Map<string, Survivor>();
  for (const result of results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')) {
    const survivor = { was: short(textOf(result)), now: short(result.replacement) };
    const key = keyOf(survivor);
    const times = (found.get(key)?.times ?? (found.has(key) ? 1 : 0)) + 1;
    found.set(key, { ...survivor, ...(times > 1 ? { times } : {}), why: reasons.get(key) ?? '' });
  }
  const survivors = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, survivor]) => survivor);
  return { score: percent(killed + timedOut, killed + timedOut + survived), killed, timedOut, survived, survivors };
}

function keyOf({ was, now }: Pick<Survivor, 'was' | 'now'>): string {
  return `${was}\0${now}`;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10;
}

/** On one line, and not longer than a line. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}
