/** The variables of a script that hold what a variable held before. */
export interface Carriers {
  readonly names: readonly string[];
  /** Whether one of them is in a line that writes an output; in any, when the name of the output is not known. */
  writes(output: string | undefined): boolean;
}

/** Anywhere in a line, because an assignment may stand behind `if`, `&&` or another assignment. */
const ASSIGNMENT = /(?<!\w)(\w+)\s*\+?=(?!=)/g;

/** Follows a variable through the assignments of a script of a shell. */
export function carriersOf(script: string, variable: string): Carriers {
  const lines = script.replace(/\\\n/g, '').split('\n');
  const names = [variable];
  for (let i = 0; i < names.length; i++) {
    const use = useOf(names[i]);
    for (const line of lines) {
      for (const { 0: { length }, 1: assigned, index } of line.matchAll(ASSIGNMENT)) {
        if (use.test(line.slice(index + length)) && !names.includes(assigned)) names.push(assigned);
      }
    }
  }
  return {
    names,
    writes: (output) => lines.some((line, i) => {
      if (!/GITHUB_OUTPUT\b/.test(line)) return false;
      const written = [...groupEndingAt(lines, i), line].join('\n');
      const isNamed = output === undefined || output === '*' || new RegExp(`(?<![\\w-])${output.replace(/\W/g, '\\$&')}(?:=|<<)`, 'i').test(written);
      return isNamed && names.some((name) => useOf(name).test(written));
    }),
  };
}

/** How a shell reads a variable. */
export function useOf(variable: string): RegExp {
  return new RegExp(`\\$\\{?(?:env:)?${variable.replace(/\W/g, '\\$&')}(?!\\w)`, 'i');
}

/** The lines of a `{ … } >> "$GITHUB_ENV"` that ends on the line. */
export function groupEndingAt(lines: readonly string[], end: number): readonly string[] {
  if (!/^\s*\}/.test(lines[end])) return [];
  for (let start = end - 1; start >= 0; start--) if (/(?:^|[\s)])\{\s*$/.test(lines[start])) return lines.slice(start + 1, end);
  return [];
}
