import { cut } from './cut';
import { HoistProblem } from './types';
import { asWritten } from './written';
import { contextPath, parseExpression, walk } from '../../expressions/inside';
import { Hole, Slots, UNKNOWN_SHELL, Verdict, fillMarks, follow, isFollowed, isHarmlessValue } from '../../scripts/inside';

const SHOWN = 120;
/** Wider, because it is there to be copied. */
const REWRITTEN = 300;
/** For each line that is mended the script is followed once more. Of a long one with many such lines, the last are shown as they are. */
const MOST_FOLLOWED = 300_000;

/** The problems of a script, each with its line as written and as it should be. `env` has the variables that the step does not have yet. */
export function describeProblems(text: string, slots: Slots, verdicts: ReadonlyMap<string, Verdict>, env: Readonly<Record<string, string>>, shell: string | undefined): HoistProblem[] {
  const problems: HoistProblem[] = [];
  let followed = 0;
  const holds = (mended: string, line: string, bad: readonly Hole[]) => {
    if (followed > MOST_FOLLOWED) return false;
    followed += text.length;
    return holdsWhenApplied(mended, line, bad, { text, slots, verdicts, shell });
  };
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
  const carried = bad.filter(({ expression }) => !isHarmlessValue(expression));
  const strangers = new Set(carried.filter(({ expression }) => mayBeAnybodys(expression)).map(({ variable }) => variable));
  return follow(script, shell, carried.map(({ variable }) => variable)).uses.every(({ variable, role, language, why }) => (
    !strangers.has(variable) && (role === 'code' ? language === undefined : why !== 'language' && why !== 'quoted' && why !== 'unread')));
}

/** What an event brings, and what outputs and variables hand on, may be anybody's: where such a text chooses a program or becomes an option, the line is no better for the quotes. */
function mayBeAnybodys(expression: string): boolean {
  const parsed = parseExpression(expression);
  if (!parsed.ok) return true;
  let found = false;
  walk(parsed.root, (node) => {
    found ||= /^(?:steps|needs|jobs|env)\.|^github\.(?:event|head_ref)\b/i.test(contextPath(node)?.join('.') ?? '');
  });
  return found;
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
