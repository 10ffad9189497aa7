import { BashWalk } from './bash-walk';
import { beginning } from './bash-words';
import { Hole, ShellReader, ShellReading, Slots, Verdict } from './types';
import { ShellNode, parseShell } from '../private/unbash';

/** Reads a script of bash: which quotes, commands and expansions each hole stands in. */
export const readBash: ShellReader = (text, slots) => read(text, slots, false);

/** The same for `sh`, which has no arrays. */
export const readSh: ShellReader = (text, slots) => read(text, slots, true);

function read(text: string, slots: Slots, posix: boolean): ShellReading {
  const walk = new BashWalk(text, slots, posix);
  const trouble = readable(text, (root) => walk.script(root));
  const verdicts = new Map<string, Verdict>();
  for (const hole of slots.holes) {
    verdicts.set(hole.mark, trouble === undefined ? walk.verdict(hole) : unread(hole, trouble));
  }
  const needs = [...new Set([...verdicts.values()].flatMap((verdict) => verdict.needs ?? []))];
  return { verdicts, insert: needs.length > 0 ? { at: beginning(text), text: needs.join('') } : undefined };
}

/** Why the script cannot be read. Whatever a parser does with hostile text must not stop a synthesis. */
function readable(source: string, walk: (root: ShellNode) => void): string | undefined {
  try {
    const root = parseShell(source);
    const error = root.errors?.[0];
    if (error) return `${error.message}, line ${source.slice(0, error.pos).split('\n').length}`;
    walk(root);
    return undefined;
  } catch (error) {
    return error instanceof RangeError ? 'nested too deeply' : String((error as Error).message);
  }
}

function unread(hole: Hole, message: string): Verdict {
  return {
    read: `\${${hole.variable}}`,
    context: `a script that does not parse as bash (${message})`,
    mend: (line) => line.replace(hole.mark, () => `"\${${hole.variable}}"`),
  };
}
