import { isHarmlessClass, takesAllHarm, takesOnlyHarmless } from './harmless';
import { Argument } from './shell';
import { joined } from './state';
import { Foreign, NOTHING, Value, concat, foreign, isTainted, mixed, outlineOf, sourcesIn, textOf, unknown } from './value';

/** What `echo` prints. */
export function echoed(args: readonly Argument[], escapes: boolean): Value {
  const values = args.map(({ value }) => value);
  let [expands, newline] = [escapes, true];
  while (/^-[neE]+$/.test(textOf(values[0] ?? NOTHING) ?? '')) {
    const flags = textOf(values.shift()!)!;
    if (flags.includes('n')) newline = false;
    if (flags.includes('e')) expands = true;
    if (flags.includes('E')) expands = false;
  }
  const text = joined(values);
  return concat(expands ? expanded(text) : text, newline ? ['\n'] : NOTHING);
}

function expanded(value: Value): Value {
  return value.map((piece) => (typeof piece === 'string' ? decoded(piece) : { ...piece, escapes: piece.from.length > 0 }));
}

function decoded(text: string): string {
  return text.replace(/\\([\\nrt])/g, (_, sign: string) => ({ 'n': '\n', 'r': '\r', 't': '\t', '\\': '\\' })[sign]!);
}

/** What `printf` prints: its format is used again until the arguments are used up. */
export function formatted([format, ...args]: readonly Argument[]): Value {
  if (!format) return NOTHING;
  const out: Value[] = [];
  let next = 0;
  const take = (): Value => args[next++]?.value ?? NOTHING;
  do {
    const before = next;
    for (const piece of format.value) {
      if (typeof piece !== 'string') out.push(expanded([piece]));
      else for (const part of piece.split(/(%%|%[-+ #0]*(?:\*|\d+)?(?:\.\d*)?[a-zA-Z]|%\([^)]*\)T)/)) out.push(part.startsWith('%') && part.length > 1 ? converted(part, take) : [decoded(part)]);
    }
    if (next === before) break;
  } while (next < args.length && next < 200);
  return concat(...out);
}

function converted(conversion: string, take: () => Value): Value {
  if (conversion === '%%') return ['%'];
  if (conversion.endsWith('T')) return unknown();
  const value = take();
  switch (conversion[conversion.length - 1]) {
    case 's': return conversion === '%s' ? value : mixed(value);
    case 'q': return isTainted(value) ? foreign(sourcesIn(value), { form: 'bash', oneLine: true }) : value;
    case 'b': return expanded(value);
    case 'c': return mixed(value);
    default: return unknown();
  }
}

/** What a filter makes of its input, as far as that matters. */
export function filtered(name: string, args: readonly Argument[], input: Value): Value {
  const words = args.map(({ value }) => outlineOf(value, '\0'));
  const options = words.filter((word) => word.startsWith('-')).join(' ');
  const operands = words.filter((word) => !word.startsWith('-'));
  const given = isTainted(input) ? input : concat(input, ...args.map(({ value }) => value));
  switch (name) {
    case 'tr': return translated(operands, options, given);
    case 'sed': return edited(words, given);
    case 'grep': case 'egrep': case 'rg':
      if (/(?:^| )-\w*o/.test(options) && takesOnlyHarmless(operands[0] ?? '.')) return unknown();
      // What it prints are lines that it reads.
      return mixed(input, /-m ?1\b|--max-count=1/.test(words.join(' ')) ? { oneLine: true } : {});
    case 'head': case 'tail': return /-(?:n ?)?1\b|--lines=1\b/.test(words.join(' ')) ? mixed(given, { oneLine: true }) : mixed(given);
    case 'jq': case 'gojq': case 'jaq': return json(options, given, args);
    case 'base64': case 'base32': return /-(?:d|D|-decode)/.test(options) ? mixed(given) : mixed(given, { oneLine: /-w ?0|--wrap=0/.test(words.join(' ')) || undefined });
    case 'seq': return /(?:^| )-\w*[fs]|--(?:format|separator)/.test(options) ? mixed(given) : unknown();
    case 'numfmt': case 'factor': return unknown();
    case 'basename': case 'dirname': return mixed(given);
    case 'xargs': return mixed(given, { oneLine: true });
    default: return mixed(given);
  }
}

/** `tr -cd a-z0-9` leaves nothing that does harm, and `tr -d '\n'` no line. */
function translated([first = '', second = '']: readonly string[], options: string, input: Value): Value {
  const deletes = /-\w*d/.test(options);
  if (/-\w*[cC]/.test(options) && isHarmlessClass(first) && (deletes || isHarmlessClass(second))) return unknown();
  return mixed(input, /\\n|\[:(?:space|cntrl):\]|\n/.test(first) && !/-\w*c/.test(options) && (deletes || !/\\n|\n/.test(second)) ? { oneLine: true } : {});
}

/** In single quotes, for any shell. */
const QUOTES = /^s\/'\/'\\\\+''\/g; ?1s\/\^\/'\/; ?\$s\/\$\/'\/$/;
/** With a backslash before all that means something in a replacement. */
const FOR_SED = /^s\/\[([^\]]*)\]\/\\\\&\/g$/;

function edited(words: readonly string[], input: Value): Value {
  const program = words.find((word) => !/^-[nErsuz]*e?$|^--/.test(word)) ?? '';
  const [only] = input.filter((piece) => typeof piece !== 'string' || piece.trim() !== '');
  if (QUOTES.test(program)) return foreign(sourcesIn(input), { form: 'posix' });
  const escaped = FOR_SED.exec(program)?.[1];
  if (escaped !== undefined && ['&', '\\'].every((sign) => escaped.includes(sign)) && typeof only === 'object') return [{ ...(only as Foreign), form: 'sed', label: escaped }];
  const replaced = /^s([/|#,])(.*?)\1(.*?)\1g$/.exec(program);
  if (replaced && takesAllHarm(replaced[2]) && isHarmlessClass(replaced[3])) return unknown();
  if (/^:a;N;\$!ba;s\/\\n\//.test(program) || /^1q$|^1p$/.test(program)) return mixed(input, { oneLine: true });
  return mixed(input);
}

/** JSON has no line break in a text, unless it is printed raw. */
function json(options: string, input: Value, args: readonly Argument[]): Value {
  const raw = /(?:^| )-\w*[rj]|--raw-output|--join-output/.test(options);
  const program = args.map(({ value }) => textOf(value) ?? '').join(' ');
  if (/(?:^|[|\s(])length\b[^|]*$/.test(program)) return unknown();
  if (/@sh\b/.test(program) && raw) return foreign(sourcesIn(input), { form: 'posix' });
  return mixed(input, raw ? {} : { oneLine: true });
}
