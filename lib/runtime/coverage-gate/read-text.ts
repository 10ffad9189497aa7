import { Lines } from './lines';
import { UnreadableFileError } from '../common/files';

/** A report in lines of text: a profile of Go, or LCOV, which Jest, Vitest, c8 and cargo-llvm-cov write. */
export function readText(file: string, text: string, lines: Lines): void {
  if (/^mode: (?:set|count|atomic)\s*$/m.test(text.slice(0, 40))) goProfile(file, text, lines);
  else if (/^SF:/m.test(text)) lcov(file, text, lines);
  else throw new UnreadableFileError(`${file} is a report neither of LCOV, of Cobertura, of JaCoCo nor of Go`);
}

/** `name.go:line.column,line.column statements count`, once for every block that the compiler counts. */
function goProfile(file: string, text: string, lines: Lines): void {
  for (const line of text.split(/\r?\n/)) {
    if (line === '' || line.startsWith('mode: ')) continue;
    const [, source, block, statements, count] = /^(.+):(\d+\.\d+,\d+\.\d+) (\d{1,9}) (\d{1,20})$/.exec(line) ?? [];
    if (source === undefined) throw new UnreadableFileError(`${file} holds a line that is none of a profile: ${line.slice(0, 80)}`);
    lines.add(source, block, { weight: Number(statements), reached: /[1-9]/.test(count) ? Number(statements) : 0 });
  }
}

/** @see https://manpages.debian.org/lcov/geninfo.1.en.html#FILES */
function lcov(file: string, text: string, lines: Lines): void {
  let source: string | undefined;
  let [named, found, hit] = [0, 0, 0];
  for (const line of text.split(/\r?\n/)) {
    const [, key, value] = /^(SF|DA|LF|LH):(.*)$/.exec(line) ?? [];
    if (key === 'SF') {[source, named, found, hit] = [value, 0, 0, 0];} else if (key === 'DA') {
      const [, number, count] = /^(\d{1,9}),(-?\d{1,20})/.exec(value) ?? [];
      if (source === undefined || number === undefined) throw new UnreadableFileError(`${file} holds a line that is none of LCOV: ${line.slice(0, 80)}`);
      named++;
      lines.add(source, number, { weight: 1, reached: /^\d*[1-9]/.test(count) ? 1 : 0 });
    } else if (key === 'LF') {found = whole(file, value);} else if (key === 'LH') {hit = whole(file, value);} else if (line === 'end_of_record') {
      // Some tools count without naming.
      if (source !== undefined && named === 0 && found > 0) lines.add(source, 'all', { weight: found, reached: Math.min(hit, found) });
      source = undefined;
    }
  }
  // Whoever was stopped while writing may have left out what nobody reaches.
  if (source !== undefined) throw new UnreadableFileError(`${file} ends within what it says of a file`);
}

function whole(file: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new UnreadableFileError(`${file} counts '${text.slice(0, 20)}', which is no whole number`);
  return Number(text);
}
