import { PythonNode, childrenOf } from '../private/python-grammar';

/** What the names that a script imports stand for: `sp` for `subprocess`, `system` for `os.system`. */
export function importsIn(statement: PythonNode, textOf: (node: PythonNode) => string): readonly (readonly [name: string, path: string])[] {
  const words = childrenOf(statement).map(textOf);
  const from = words[0] === 'from' ? words.slice(1, words.indexOf('import')).join('') : undefined;
  const listed = words.slice(words.indexOf('import') + 1).join(' ').replace(/[()]/g, ' ').replace(/ ?\. ?/g, '.').split(',');
  return listed.flatMap((one): [string, string][] => {
    const [name, as] = one.trim().split(/\s+as\s+/);
    if (!name) return [];
    if (name === '*') return from === 'os' ? ['system', 'popen', 'environ', 'getenv'].map((each): [string, string] => [each, `os.${each}`]) : from === 'subprocess' ? ['run', 'call', 'check_call', 'check_output', 'Popen', 'getoutput'].map((each): [string, string] => [each, `subprocess.${each}`]) : [];
    if (from !== undefined) return [[as ?? name, `${from}.${name}`]];
    return as === undefined ? [[name.split('.')[0], name.split('.')[0]]] : [[as, name]];
  });
}

/** The text of a literal, as far as its quotes and common escapes go. */
export function literalText(written: string): string {
  const [, prefix, quotes] = /^([A-Za-z]*)("""|'''|"|')/.exec(written) ?? ['', '', ''];
  const inner = written.slice(prefix.length + quotes.length, written.endsWith(quotes) ? -quotes.length || undefined : undefined);
  return /r/i.test(prefix) ? inner : unescaped(inner);
}

export function unescaped(text: string): string {
  return text.replace(/\\([\\'"nrt]|\n)/g, (_, sign: string) => ({ 'n': '\n', 'r': '\r', 't': '\t', '\n': '' } as Record<string, string>)[sign] ?? sign);
}
