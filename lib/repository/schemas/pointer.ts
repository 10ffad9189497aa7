/** Keys and indices from the top of a value down. */
export type ValuePath = readonly (string | number)[];

const unescaped = (step: string) => step.replace(/~1/g, '/').replace(/~0/g, '~');

function steps(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescaped);
}

/** A JSON pointer into a value as keys; a digit is an index where the value has a list. */
export function keysOf(pointer: string, value: unknown): ValuePath {
  let part = value;
  return steps(pointer).map((step) => {
    const key = Array.isArray(part) ? Number(step) : step;
    part = (part as Readonly<Record<string | number, unknown>>)[key];
    return key;
  });
}

/** `updates[0].schedule`. */
export function pathText(path: ValuePath): string {
  return path.map((key, i) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[\w-]+$/.test(key) ? `${i === 0 ? '' : '.'}${key}` : `['${key}']`;
  }).join('');
}

/** The keywords that stand beside the one that a pointer into a schema ends with. */
export function inSchema(schema: unknown, pointer: string): Readonly<Record<string, unknown>> {
  return steps(decodeURIComponent(pointer.replace(/^[^#]*#/, ''))).slice(0, -1)
    .reduce<unknown>((part, step) => (part as Readonly<Record<string, unknown>>)[step], schema) as Readonly<Record<string, unknown>>;
}
