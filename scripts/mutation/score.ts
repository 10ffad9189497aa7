import type { MutantResult } from '@stryker-mutator/api/core' with { 'resolution-mode': 'import' };

/** A change that no test notices. It has no line: it is the same when code above it moves. */
export interface Survivor {
  readonly file: string;
  readonly was: string;
  readonly now: string;
  /** So many times in the file, when it is more than once. */
  readonly times?: number;
  /** Why it may stay. */
  readonly why: string;
}

/** What is stored about a group. */
export interface Score {
  /** Percent of the changes that a test noticed. */
  readonly score: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly survivors: readonly Survivor[];
}

/** The score of a run. Reasons are taken over from what was stored before. */
export function scoreOf(results: readonly MutantResult[], textOf: (result: MutantResult) => string, before: Score | undefined): Score {
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timedOut, survived] = [count('Killed', 'RuntimeError', 'CompileError'), count('Timeout'), count('Survived', 'NoCoverage')];
  const reasons = new Map(before?.survivors.map((survivor) => [keyOf(survivor), survivor.why]));
  const found = new Map<string, Survivor>();
  for (const result of results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')) {
    const survivor = { file: result.fileName, was: short(textOf(result)), now: short(result.replacement) };
    const key = keyOf(survivor);
    const times = (found.get(key)?.times ?? (found.has(key) ? 1 : 0)) + 1;
    found.set(key, { ...survivor, ...(times > 1 ? { times } : {}), why: reasons.get(key) ?? '' });
  }
  const survivors = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, survivor]) => survivor);
  return { score: percent(killed + timedOut, killed + timedOut + survived), killed, timedOut, survived, survivors };
}

/** What is worse than what was stored, one sentence each. */
export function worse(now: Score, stored: Score): string[] {
  const listed = new Map(stored.survivors.map((survivor) => [keyOf(survivor), survivor.times ?? 1]));
  return [
    ...(now.score < stored.score ? [`The score is ${now.score} %. It was ${stored.score} %.`] : []),
    ...now.survivors.filter((survivor) => (survivor.times ?? 1) > (listed.get(keyOf(survivor)) ?? 0))
      .map(({ file, was, now: replacement }) => `No test of the group fails when in ${file}\n    ${was}\n  becomes\n    ${replacement === '' ? '(nothing)' : replacement}`),
  ];
}

function keyOf({ file, was, now }: Pick<Survivor, 'file' | 'was' | 'now'>): string {
  return [file, was, now].join('\0');
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10;
}

/** On one line, and not longer than a line. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}
