/** What is wrong with a value that stands at a place; undefined when nothing is. It is shown to people, so it says nothing of what stands in the value. */
export type Shape = (value: unknown, at: string) => string | undefined;

/** A test with words: `is no time of day such as 09:30`. */
export function such(test: (value: unknown) => boolean, wrong: string): Shape {
  return (value, at) => (value === undefined ? `${at} is missing` : test(value) ? undefined : `${at} ${wrong}`);
}

export const text = (longest: number, pattern?: RegExp, wrong = `is no text of at most ${longest} characters`): Shape =>
  such((value) => typeof value === 'string' && value !== '' && value.length <= longest && (pattern?.test(value) ?? true), wrong);

export const integer = (least: number, most: number): Shape =>
  such((value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most, `is no whole number from ${least} to ${most}`);

export const number = (least = -Number.MAX_VALUE, most = Number.MAX_VALUE): Shape =>
  such((value) => typeof value === 'number' && value >= least && value <= most, least === -Number.MAX_VALUE ? 'is no number' : `is no number from ${least} to ${most}`);

export const boolean: Shape = such((value) => typeof value === 'boolean', 'is neither true nor false');

export const oneOf = (...values: readonly (string | number)[]): Shape => such((value) => values.includes(value as string), `is none of ${values.join(', ')}`);

export const either = (...shapes: readonly Shape[]): Shape => (value, at) => {
  const wrong = shapes.map((shape) => shape(value, at));
  return wrong.includes(undefined) ? undefined : wrong[0];
};

export function list(most: number, shape: Shape, least = 0): Shape {
  return (value, at) => {
    if (value === undefined) return `${at} is missing`;
    if (!Array.isArray(value) || value.length > most || value.length < least) return `${at} is no list of ${least > 0 ? `${least} to` : 'at most'} ${most}`;
    return first(value.map((item, index) => () => shape(item, `${at}[${index}]`)));
  };
}

export function map(most: number, key: RegExp, shape: Shape): Shape {
  return (value, at) => {
    if (value === undefined) return `${at} is missing`;
    if (!isObject(value) || Object.keys(value).length > most) return `${at} is no object of at most ${most} names`;
    // A name could be `__proto__`, which is no name of anything.
    if (!Object.keys(value).every((name) => key.test(name))) return `${at} has a name that there cannot be`;
    return first(Object.entries(value).map(([name, item]) => () => shape(item, `${at}.${name}`)));
  };
}

/** An object with these fields. Those that end with `?` may be missing; what is not named is not looked at. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  const all = Object.entries(fields).map(([field, shape]) => ({ name: field.replace('?', ''), optional: field.endsWith('?'), shape }));
  return (value, at) => {
    if (value === undefined) return `${at} is missing`;
    if (!isObject(value)) return `${at} is no object`;
    return first(all.map(({ name, optional, shape }) => () => {
      const own = Object.hasOwn(value, name) ? value[name] : undefined;
      return optional && own === undefined ? undefined : shape(own, at === '' ? name : `${at}.${name}`);
    }));
  };
}

/** An object whose fields depend on what one of them says. */
export function byKind(field: string, kinds: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    const kind = isObject(value) ? value[field] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return shape ? shape(value, at) : `${at === '' ? '' : `${at}.`}${field} is none of ${Object.keys(kinds).join(', ')}`;
  };
}

/** The JSON object that a text is; undefined when it is none. */
export function parsedObject(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    // The reason is a position in a text that nobody wants to see.
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first(tests: readonly (() => string | undefined)[]): string | undefined {
  for (const test of tests) {
    const wrong = test();
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
