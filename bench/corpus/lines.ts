/** Lines of YAML, without the indentation of what they stand in. */
export type Lines = readonly string[];

/** One level deeper. Empty lines stay empty. */
export function indented(lines: Lines): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** A key with what stands below it; nothing where that is nothing. */
export function under(key: string, lines: Lines): string[] {
  return lines.length === 0 ? [] : [`${key}:`, ...indented(lines)];
}

/** An item of a list. */
export function item(lines: Lines): string[] {
  return lines.map((line, i) => (i === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}

/** A map of plain values. */
export function map(values: Readonly<Record<string, string | number | boolean>>): string[] {
  return Object.entries(values).map(([key, value]) => `${key}: ${value}`);
}

/** A script, in one line where it has one. */
export function script(text: Lines): string[] {
  return text.length === 1 && !/: |#/.test(text[0]) ? [`run: ${text[0]}`] : ['run: |', ...indented(text)];
}
