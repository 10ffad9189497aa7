import { Language } from '../commands/language';

/** The quotes of the shell around a piece of code. `verbatim` is a heredoc whose delimiter is quoted. */
export type Quoting = 'bare' | 'single' | 'double' | 'heredoc' | 'verbatim';

/** How a language reads an environment variable, and joins strings. */
interface Access {
  readonly read: (variable: string) => string;
  readonly join: string;
}

const ACCESS: Partial<Record<Language, Access>> = {
  python: { read: (v) => `os.environ["${v}"]`, join: ' + ' },
  node: { read: (v) => `process.env.${v}`, join: ' + ' },
  perl: { read: (v) => `$ENV{${v}}`, join: ' . ' },
  ruby: { read: (v) => `ENV["${v}"]`, join: ' + ' },
  php: { read: (v) => `getenv("${v}")`, join: ' . ' },
  powershell: { read: (v) => `$env:${v}`, join: ' + ' },
  awk: { read: (v) => `ENVIRON["${v}"]`, join: ' ' },
  jq: { read: (v) => `env.${v}`, join: ' + ' },
  yq: { read: (v) => `strenv(${v})`, join: ' + ' },
};

/** Writes the line with a reading of the variable that the other program makes itself, so that its code never holds the value. Undefined where it cannot. */
export function mendCode(language: Language, quoting: Quoting, line: string, mark: string, variable: string): string | undefined {
  const at = line.indexOf(mark);
  const before = line.slice(0, at);
  const after = line.slice(at + mark.length);
  const access = ACCESS[language];
  if (!access) {
    const read = shellRead(language, quoting, openString(before, quoting), variable, delimiterIn(before));
    return read === undefined ? undefined : before + read + after;
  }
  const inShell = (code: string) => escapeFor(quoting, code);
  const open = openString(before, quoting);
  const read = access.read(variable);
  const imported = language === 'python' ? (text: string) => text.replace(/(-[A-Za-z]*c\s+["'])(?!import os)/, '$1import os; ') : (text: string) => text;
  if (open === undefined) return imported(before) + (quoting === 'bare' ? `'${read}'` : inShell(read)) + after;
  const exact = before.endsWith(open) && after.startsWith(open);
  if (exact) return imported(before.slice(0, -open.length)) + inShell(read) + after.slice(open.length);
  return imported(before) + open + access.join + inShell(read) + access.join + open + after;
}

/**
 * The code of a shell reads the variable itself; for sed and for another machine the value is escaped on the way.
 *
 * @param open the quote of a string of the code that is open there
 * @param delimiter of a command of sed
 */
function shellRead(language: Language, quoting: Quoting, open: string | undefined, variable: string, delimiter: string): string | undefined {
  if (language === 'other') return undefined;
  if (language === 'sed' || language === 'remote') {
    // What is quoted for a shell means something else inside quotes of that shell; and in a heredoc that is not read here, nothing is escaped.
    if (language === 'remote' && open !== undefined) return undefined;
    const escaped = language === 'sed'
      ? `$(printf '%s' "\${${variable}}" | sed 's/[&${delimiter}\\]/\\\\&/g')`
      : `$(printf '%s\\n' "\${${variable}}" | sed "s/'/'\\\\\\\\''/g; 1s/^/'/; \\$s/\\$/'/")`;
    const read: Partial<Record<Quoting, string>> = { bare: `"${escaped}"`, single: `'"${escaped}"'`, double: escaped, heredoc: escaped };
    return read[quoting];
  }
  const quoted = `"\${${variable}}"`;
  const read = open === undefined ? quoted : open === "'" ? `'${quoted}'` : `\${${variable}}`;
  return quoting === 'bare' ? `'${read}'` : escapeFor(quoting, read);
}

/** What stands between the parts of the last command `s` of sed. */
function delimiterIn(before: string): string {
  return /.*(?<![\w\\])s([^\w\s\\&])/.exec(before)?.[1] ?? '/';
}

/** Code as it is written inside quotes of the shell. */
function escapeFor(quoting: Quoting, code: string): string {
  if (quoting === 'double') return code.replace(/[\\"$`]/g, '\\$&');
  return quoting === 'heredoc' ? code.replace(/[\\$`]/g, '\\$&') : code;
}

/** The quote, as written, of the string of the other language that is still open at the end of a piece of a line. */
function openString(before: string, quoting: Quoting): string | undefined {
  if (quoting === 'bare') return undefined;
  const inner = quoting === 'single' ? before.slice(before.lastIndexOf("'") + 1) : before;
  const quotes = quoting === 'double' ? /\\"|'/g : /"|'/g;
  let open: string | undefined;
  for (const [quote] of inner.matchAll(quotes)) open = open === undefined ? quote : open === quote ? undefined : open;
  return open;
}
