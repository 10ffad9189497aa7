import { join, relative } from 'path';
import { Command } from 'commander';
import { paintFor } from './paint';
import { documentsOf } from './program/documents-of';
import { lineIn } from './program/line-in';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { printable, printableLines } from '../core/inside';
import { isGenerated } from '../delivery/inside';
import type { LineOrigin, ObservedRepository, ProgramLine } from '../delivery/inside';

interface WhyOptions {
  readonly folder: string;
  readonly json?: boolean;
}

const HELP = `
Says which construct the line belongs to, which line of the program declared it, and what else had a part in it: a default, the reference that asked for an output or a need,
the step that needs a permission, the expression that a variable carries. The program is run for that; nothing is written.

Examples:
  slipway why .github/workflows/ci.yml:14       one line
  slipway why .github/workflows/ci.yml:14-20    some lines
  slipway why .github/workflows/ci.yml          every line that its declaration alone does not explain

Exit codes: 0 explained, 1 failure, also when nothing is known of the line.
Environment: NO_COLOR takes the colours away. The program gets the environment, without tokens.`;

/** `slipway why`: who wrote a line. */
export function whyCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('why')
    .description('Say who wrote a line of a generated file: the construct, the line of the program, and the default or reference that added it.')
    .argument('<file[:line]>', 'a file that the program writes, and a line in it')
    .option('--folder <path>', 'the root of the repository', '.')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (asked: string, options: WhyOptions) => exit(await why(asked, options, terminal)));
}

async function why(asked: string, { folder, json }: WhyOptions, terminal: Terminal): Promise<number> {
  const { path, first, last } = placeOf(asked);
  const { repositories } = await documentsOf(folder, terminal, { linesOf: path });
  const repository = repositories.find(({ lines }) => lines !== undefined);
  if (!repository) throw new UsageError(notWritten(path, repositories));
  const generated = repository.documents.find((document) => document.path === path)!.text.split('\n');
  const there = terminal.read(join(repository.folder, path));
  const found = first === undefined ? withReasons(repository.lines!.lines) : linesAsked(first, last!, generated, there, repository.lines!.lines, path);
  if (json) terminal.out(`${printableLines(JSON.stringify(found.map((line) => ({ ...line, text: generated[line.line - 1] })), undefined, 2))}\n`);
  else terminal.out(found.map((line) => told(line, generated[line.line - 1], path, repository, terminal)).join('\n'));
  return 0;
}

function placeOf(asked: string): { readonly path: string; readonly first?: number; readonly last?: number } {
  const [, file, from, to] = /^(.*?)(?::(\d+)(?:-(\d+))?(?::\d+)?)?$/.exec(asked)!;
  const path = file.replace(/\\/g, '/').replace(/^(?:\.\/)+/, '');
  if (from === undefined) return { path };
  const [first, last] = [Number(from), Number(to ?? from)];
  if (first < 1 || last < first) throw new UsageError(`'${printable(asked)}' names no lines: they count from 1, and the second comes after the first.`);
  return { path, first, last };
}

function notWritten(path: string, repositories: readonly ObservedRepository[]): string {
  const projects = repositories.some(({ projects: files }) => files.some((file) => file.path === path));
  if (projects) return `'${printable(path)}' is written by projen itself, which does not say where its lines come from.`;
  if (repositories.some(({ documents }) => documents.some((file) => file.path === path))) return `Only a part of '${printable(path)}' is kept up to date, between two marks: the rest is yours.`;
  const names = repositories.flatMap(({ documents }) => documents.map((file) => file.path));
  return `The program does not write '${printable(path)}'. It writes ${names.slice(0, 12).map((name) => `'${printable(name)}'`).join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}.`;
}

function linesAsked(first: number, last: number, generated: readonly string[], there: string | undefined, lines: readonly LineOrigin[], path: string): LineOrigin[] {
  const wanted = new Set<number>();
  for (let line = first; line <= last; line++) {
    const now = lineIn(generated, there, line);
    if (now === undefined) throw new UsageError(`'${printable(path)}' is not what the program writes, and line ${line} of it stands nowhere in what it would write. slipway diff shows how they differ.`);
    wanted.add(now);
  }
  const found = lines.filter(({ line }) => wanted.has(line));
  if (found.length > 0) return found;
  // A comment and an empty line belong to what follows them.
  const next = lines.find(({ line }) => line > Math.max(...wanted));
  const [single] = wanted;
  if (isGenerated(generated[single - 1] ?? '')) throw new UsageError(`Line ${first} says which program writes the file; no construct has a part in it.`);
  if (next) return [next];
  throw new UsageError(`Line ${first} of '${printable(path)}' stands for nothing.`);
}

/** What is explained by its declaration needs no line. */
function withReasons(lines: readonly LineOrigin[]): LineOrigin[] {
  const seen = new Set<string>();
  return lines.filter(({ reasons, key }) => {
    const isNew = reasons.length > 0 && !seen.has(JSON.stringify(reasons));
    seen.add(JSON.stringify(reasons));
    return isNew && key !== '';
  });
}

function told({ line, key, construct, declared, reasons }: LineOrigin, text: string, path: string, { folder }: ObservedRepository, terminal: Terminal): string {
  const paint = paintFor(terminal);
  const label = (name: string) => paint.faint(name.padEnd(10));
  const shownAt = (place: ProgramLine) => printable(`${relative(folder, place.file)}:${place.line}:${place.column}`);
  const code = (place: ProgramLine): string[] => {
    const source = terminal.read(place.file)?.split('\n')[place.line - 1]?.trim();
    return source === undefined || source === '' ? [] : [`  ${' '.repeat(10)} ${paint.faint('|')} ${printable(source, 120)}`];
  };
  const because = reasons.flatMap(({ text: reason, asked, change }) => [
    `  ${label('because')} ${printable(reason)}`,
    ...asked === undefined || isSame(asked, declared) ? [] : [`  ${label('asked at')} ${shownAt(asked)}`, ...code(asked)],
    ...change === undefined ? [] : [`  ${label('change it')} ${printable(change)}`],
  ]);
  return `${[
    `${paint.strong(`${printable(path)}:${line}`)}  ${printable(text.trim(), 120)}`,
    '',
    ...key === '' ? [] : [`  ${label('what')} ${printable(key)}`],
    `  ${label('construct')} ${printable(construct)}`,
    ...declared === undefined ? [] : [`  ${label('declared')} ${shownAt(declared)}`, ...code(declared)],
    ...because,
  ].join('\n')}\n`;
}

function isSame(one: ProgramLine, other: ProgramLine | undefined): boolean {
  return one.file === other?.file && one.line === other.line;
}
