import { Quoting, mendCode } from './code-reads';
import { fillMarks } from './slots';
import { Mend, Slots } from './types';
import { Language } from '../commands/language';

/** Inside single quotes nothing is read: the string becomes a double-quoted one, or is interrupted where that would change its text. */
export function mendSingleQuoted(string: string, slots: Slots): Mend {
  const inner = string.replace(/^\$?'|'$/g, '');
  const plain = !/["$`\\!\r\n]/.test(inner) && /^'/.test(string);
  return (line, hole) => {
    if (plain && line.includes(string)) return line.replace(string, () => `"${fillMarks(inner, slots, (h) => `\${${h.variable}}`)}"`);
    const reopen = string.startsWith('$') ? "$'" : "'";
    return line.replace(hole.mark, () => `'"\${${hole.variable}}"${reopen}`);
  };
}

/** The lines of a quoted heredoc are not read: its delimiter loses the quotes. */
export function mendHeredoc(written: string, delimiter: string): Mend {
  return (line, hole) => {
    const done = line.replace(hole.mark, () => `\${${hole.variable}}`);
    // Shown once, even if the line has several expressions.
    return done.startsWith('<<') ? done : `<<${delimiter}   # without the quotes of ${written}\n${done}`;
  };
}

/** A value that only holds digits is harmless where bash evaluates text. */
export const mendArithmetic: Mend = (line, hole) => {
  const indent = /^[ \t]*/.exec(line)![0];
  return `${indent}case "\${${hole.variable}}" in ('' | *[!0-9]*) exit 1 ;; esac\n${line.replace(new RegExp(`\\$?${hole.mark}`), () => hole.variable)}`;
};

export function mendCodeIn(language: Language, quoting: Quoting): Mend {
  if (language === 'arithmetic') return mendArithmetic;
  if (language === 'name') return mendName;
  if (language === 'shell') return mendShellCode(quoting);
  return (line, hole) => mendCode(language, quoting, line, hole.mark, hole.variable);
}

/** The code of `bash -c` gets the value as an argument. What `eval` runs has no safe form. */
function mendShellCode(quoting: Quoting): Mend {
  return (line, hole) => {
    if (/\beval\s/.test(line)) return undefined;
    return asArgument(line, hole) ?? mendCode('shell', quoting, line, hole.mark, hole.variable);
  };
}

const SHELL_CODE = /\b(?:ba|da|z|k)?sh(?:\s+-\S+)*?\s+-[a-z]*c\s+('[^']*'|"(?:\\.|[^"\\])*")((?:\s+_(?:\s+"\$\{\w+\}")+)?)(?=\s*(?:$|[;&|)<>]))/g;

/** `bash -c 'echo "$1"' _ "${NAME}"`, if the code has no arguments yet and is all on this line. */
function asArgument(line: string, { mark, variable }: { readonly mark: string; readonly variable: string }): string | undefined {
  for (const match of line.matchAll(SHELL_CODE)) {
    const [whole, code, args] = match;
    if (!code.includes(mark)) continue;
    const inner = code.slice(1, -1);
    const own = code.startsWith("'") || /^(?:[^$`\\!']|\\")*$/.test(inner) ? inner : undefined;
    // Without arguments of ours the numbers would be those of somebody else.
    if (own === undefined || (args === '' && /\$\{?[\d@*#]/.test(own))) return undefined;
    const text = code.startsWith("'") ? own : own.replace(/\\"/g, '"');
    const number = (args.match(/"\$\{/g)?.length ?? 0) + 1;
    const quoted = (text.slice(0, text.indexOf(mark)).match(/"/g)?.length ?? 0) % 2 === 1;
    const done = `'${text.replace(mark, () => (quoted ? `\${${number}}` : `"$${number}"`))}'${args === '' ? ' _' : args} "\${${variable}}"`;
    return line.slice(0, match.index) + whole.slice(0, whole.length - code.length - args.length) + done + line.slice(match.index + whole.length);
  }
  return undefined;
}

/** A name that a value decides: bash has no safe way of using it, so the value becomes a key. */
export const mendName: Mend = (line, hole) => {
  const indent = /^[ \t]*/.exec(line)![0];
  return `${indent}case "\${${hole.variable}}" in ('' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\n${line.replace(hole.mark, () => `"\${${hole.variable}}"`)}`;
};

/** `${NAME}` where a name of a parameter was put together: bash reads it through another variable. */
export const mendParameter: Mend = (line, hole) => {
  const direct = new RegExp(`\\$\\{?${hole.mark}\\}?`);
  // `$${{ x }}` was meant as a plain dollar or as the variable of that name; the second is what bash would have done.
  return mendName(line.replace(direct, () => `\${!${hole.variable}}`), hole);
};

export function mendWith(text: (variable: string) => string): Mend {
  return (line, hole) => line.replace(hole.mark, () => text(hole.variable));
}

/** A backslash in front of the variable would switch it off. */
export function mendBackslash(quoted: boolean): Mend {
  return (line, hole) => line.replace(new RegExp(`\\\\?${hole.mark}`), () => (quoted ? `\\\\\${${hole.variable}}` : `"\${${hole.variable}}"`));
}
