/** A text between single quotes, as TypeScript reads it; one of several lines between backticks. */
export function textLiteral(text: string): string {
  if (/\n./.test(text) && !/[\u2028\u2029\r]/.test(text)) return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
  return `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'").replace(/[\u2028\u2029]/g, (line) => `\\u${line.charCodeAt(0).toString(16)}`)}'`;
}

/** Any JSON as TypeScript. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return textLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return record(Object.entries(value).map(([key, one]) => [key, literal(one)]));
  return String(value);
}

/** An object of code; a value that is undefined has no entry. */
export function record(entries: readonly (readonly [key: string, code: string | undefined])[]): string {
  const given = entries.filter(([, code]) => code !== undefined);
  return given.length === 0 ? '{}' : `{ ${given.map(([key, code]) => (key === code ? key : `${keyCode(key)}: ${code}`)).join(', ')} }`;
}

function keyCode(key: string): string {
  // What has the name of the prototype would set it.
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : textLiteral(key);
}
