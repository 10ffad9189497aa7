/** A text that strangers wrote, in a cell of a table: as it is, whatever Markdown or HTML would make of it. */
export function cell(text: string, most = 200): string {
  const shown = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').slice(0, most);
  return shown.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!).replace(/[\\`*_{}[\]()#+!|~@$:]/g, '\\$&');
}

const UNITS = [['d', 86_400], ['h', 3_600], ['min', 60]] as const;

/** A length of time, as people say it: of two units, because nobody wants to know of a week how many seconds it had. */
export function span(seconds: number): string {
  const whole = Math.round(seconds);
  for (const [at, [unit, size]] of UNITS.entries()) {
    if (whole < size) continue;
    const [, smaller] = UNITS[at + 1] ?? ['s', 1];
    const rounded = Math.round(whole / smaller) * smaller;
    if (at > 0 && rounded >= UNITS[at - 1][1]) return span(rounded);
    const rest = Math.round((rounded % size) / smaller);
    return `${Math.floor(rounded / size)} ${unit}${rest > 0 ? ` ${rest} ${UNITS[at + 1]?.[0] ?? 's'}` : ''}`;
  }
  return `${whole} s`;
}

/** At most two digits behind the point. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A table in Markdown, whose first row is its head. What follows the first column stands on the right when it is numbers. */
export function table(rows: readonly (readonly string[])[], numbers = true): string {
  const [head, ...rest] = rows;
  return [head, head.map((_, at) => (at === 0 || !numbers ? '---' : '---:')), ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
