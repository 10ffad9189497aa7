import { cut } from './cut';
import { HoistProblem } from './types';
import { Hole, Slots, Verdict, fillMarks, follow, isFollowed, isHarmlessValue, UNKNOWN_SHELL } from '../../scripts/inside';

const SHOWN = 120;
/** Wider, because it is there to be copied. */
const REWRITTEN = 300;

/** The problems of a script, each with its line as written and as it should be. `env` has the variables that the step does not have yet. */
export function describeProblems(text: string, slots: Slots, verdicts: ReadonlyMap<string, Verdict>, env: Readonly<Record<string, string>>, shell: string | undefined): HoistProblem[] {
  const problems: HoistProblem[] = [];
  const holds = (mended: string, line: string, bad: readonly Hole[]) => holdsWhenApplied(mended, line, bad, { text, slots, verdicts, shell });
  for (const line of new Set(text.split('\n'))) {
    const holes = slots.in(line);
    const bad = holes.filter((hole) => verdicts.get(hole.mark)!.context !== undefined);
    if (bad.length === 0) continue;
    const { shown, starts } = asWritten(line, slots);
    const mended = mendedLine(line, bad, slots, verdicts);
    const rewrite = mended !== undefined && holds(mended, line, bad) ? mended : undefined;
    const needed = Object.fromEntries(holes.filter(({ variable }) => Object.hasOwn(env, variable)).map(({ variable }) => [variable, env[variable]]));
    const told = new Set<string>();
    for (const hole of bad) {
      const { expression, variable } = hole;
      const context = verdicts.get(hole.mark)!.context!;
      if (told.has(`${variable} ${context}`)) continue;
      told.add(`${variable} ${context}`);
      problems.push({ expression, variable, context, rewrite: shortened(rewrite, variable), line: cut(shown, starts.get(hole)!, SHOWN), env: needed });
    }
  }
  // The shell is not known for the whole of it, and one thing mends it.
  return problems.filter((problem, i) => problem.context !== UNKNOWN_SHELL || i === 0);
}

interface Script {
  readonly text: string;
  readonly slots: Slots;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly shell: string | undefined;
}

/** Whether the values are no code any more, when the line is written as it is shown. What is only described, with a note behind it, is not tried. */
function holdsWhenApplied(mended: string, line: string, bad: readonly Hole[], { text, slots, verdicts, shell }: Script): boolean {
  if (shell === undefined || !isFollowed(shell) || / {3}# /.test(mended)) return true;
  // What is broken elsewhere is not mended by a line.
  if (bad.some((hole) => verdicts.get(hole.mark)!.context!.startsWith('a script that does not parse'))) return true;
  const at = `\n${text}\n`.indexOf(`\n${line}\n`);
  const fill = (piece: string) => fillMarks(piece, slots, (hole) => verdicts.get(hole.mark)!);
  const script = fill(text.slice(0, at)) + mended + fill(text.slice(at + line.length));
  const variables = bad.filter(({ expression }) => !isHarmlessValue(expression)).map(({ variable }) => variable);
  return follow(script, shell, variables).uses.every(({ role, language, why }) => (role === 'code' ? language === undefined : why !== 'language' && why !== 'quoted' && why !== 'unread'));
}

/** The line with its expressions, and where each of them starts. */
function asWritten(line: string, slots: Slots): { shown: string; starts: Map<Hole, number> } {
  const starts = new Map<Hole, number>();
  let grown = 0;
  let at = 0;
  const shown = fillMarks(line, slots, (hole) => {
    at = line.indexOf(hole.mark, at);
    starts.set(hole, at + grown);
    const written = `\${{ ${hole.expression.replace(/\s*[\r\n]\s*/g, ' ')} }}`;
    grown += written.length - hole.mark.length;
    return written;
  });
  return { shown, starts };
}

function shortened(rewrite: string | undefined, variable: string): string | undefined {
  return rewrite?.split('\n').map((line) => cut(line, Math.max(0, line.indexOf(variable)), REWRITTEN)).join('\n');
}

/** One text for all problems of a line: a user who copies it is done with the line. */
function mendedLine(line: string, bad: readonly Hole[], slots: Slots, verdicts: ReadonlyMap<string, Verdict>): string | undefined {
  let out: string | undefined = line;
  for (const hole of bad) {
    // The mend of an earlier hole may have dealt with its neighbours in the same string.
    if (out.includes(hole.mark)) out = verdicts.get(hole.mark)!.mend?.(out, hole);
    if (out === undefined) return undefined;
  }
  return fillMarks(out, slots, (hole) => verdicts.get(hole.mark)!);
}
