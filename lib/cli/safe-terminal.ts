import { Terminal } from './terminal';
import { printableLines } from '../core/inside';

/** What our own colours are made of, and the way back to the beginning of a line: exactly these, and only on a terminal. */
const COLOURS = /(\u001b\[(?:1|2|22|3[1-3]|39)m)/;
const COLOURS_AND_RETURN = /(\u001b\[(?:1|2|22|3[1-3]|39)m|\r\u001b\[K)/;

/**
 * The terminal, to which nothing goes but what is safe to show, wherever it came from: an answer, a document, an argument, a program that was called.
 * Who prints spells names out where they stand (`printable`), so that they cannot hold a colour either; this is the door behind all of them.
 */
export function safeTerminal(terminal: Terminal): Terminal {
  const shown = (text: string) => (terminal.hasColours || terminal.isInteractive ? withCodes(text, terminal.isInteractive ? COLOURS_AND_RETURN : COLOURS) : printableLines(text));
  const safe = terminal.env.GITHUB_ACTIONS === 'true' ? (text: string) => withoutCommands(shown(text)) : shown;
  return {
    ...terminal,
    out: (text) => terminal.out(safe(text)),
    err: (text) => terminal.err(safe(text)),
    verbatim: (text) => (terminal.isShown ? terminal.out(safe(text)) : terminal.verbatim(text)),
    ask: async (question) => terminal.ask(safe(question)),
  };
}

function withCodes(text: string, codes: RegExp): string {
  return text.split(codes).map((part, i) => (i % 2 === 1 ? part : printableLines(part))).join('');
}

/** The runner of a job takes a line that begins with `::` for a command, and `##[` wherever it stands. Within JSON both stay what they are. */
function withoutCommands(text: string): string {
  return text.replace(/^( *):(?=:)/gm, '$1\\u003a').replace(/#(?=#\[)/g, '\\u0023');
}
