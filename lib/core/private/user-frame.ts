import { dirname, sep } from 'path';
import { fileURLToPath } from 'url';
import { SourceLocation } from '../source-location';

/** The folder of Slipway's own code: `lib/` of the checkout or of the installed package. */
const OWN = dirname(dirname(__dirname)) + sep;

/** Both shapes that V8 prints: `at f (file:1:2)` and `at file:1:2`. A folder may have parentheses in its name. */
const FRAME = /^\s*at (?:async )?(?:(?!\/|file:|[A-Za-z]:\\).*? \()?(.+?):(\d+):(\d+)\)?$/;

/** The innermost frame that is neither ours nor a dependency's: the line that the user wrote. */
export function userFrameOf(stack: string): SourceLocation | undefined {
  for (const text of stack.split('\n')) {
    const match = FRAME.exec(text);
    if (!match) continue;
    const file = fileOf(match);
    if (file.startsWith(OWN) || file.startsWith('node:') || file.includes(`${sep}node_modules${sep}`) || file === '<anonymous>') continue;
    return { file, line: Number(match[2]), column: Number(match[3]) };
  }
  return undefined;
}

/** The stack without our own frames, so that the first line is the user's. As it is where no line is the user's. */
export function fromUserFrame(stack: string): string {
  if (userFrameOf(stack) === undefined) return stack;
  const isOwn = (line: string) => {
    const match = FRAME.exec(line);
    return match !== null && fileOf(match).startsWith(OWN);
  };
  return stack.split('\n').filter((line) => !isOwn(line)).join('\n');
}

function fileOf(match: RegExpExecArray): string {
  return match[1].startsWith('file://') ? fileURLToPath(match[1]) : match[1];
}
