/** What an answer has to be before it is used. It is strict on the types of what is read, and does not look at the rest: GitHub adds to its answers as it likes. */
export interface Shape<T> {
  /** What is wrong with a value at a place, such as `'environments[0].name' must be a text, and is a number`; undefined when nothing is. */
  readonly problem: (value: unknown, at: string) => string | undefined;
  /** Never there: it only carries the type. */
  readonly of?: T;
}

export type Of<S> = S extends Shape<infer T> ? T : never;

type Fields = { readonly [name: string]: Shape<unknown> };

function such<T>(test: (value: unknown) => boolean, expected: string): Shape<T> {
  return { problem: (value, at) => (test(value) ? undefined : `${place(at)} must be ${expected}, and is ${kindOf(value)}`) };
}

export const flag = such<boolean>((value) => typeof value === 'boolean', 'true or false');
export const whole = such<number>(Number.isSafeInteger, 'a whole number');
export const id = such<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0, 'an id');
/** An answer without a body. */
export const nothing = such<''>((value) => value === '', 'without a body');
/** Something that is not read in detail. */
export const map = such<{ readonly [name: string]: unknown }>(isMap, 'an object');

/** @param most characters; what is longer is none that GitHub takes */
export function text(most = 1_024, pattern?: RegExp): Shape<string> {
  return such((value) => typeof value === 'string' && value.length <= most && (pattern?.test(value) ?? true), pattern ? `a text like ${String(pattern)}` : `a text of at most ${most} characters`);
}

/** A name: GitHub has none that are empty. */
export const name = such<string>((value) => typeof value === 'string' && value !== '' && value.length <= 1_024, 'a name of 1 to 1024 characters');

export function oneOf<const T extends string>(...words: readonly T[]): Shape<T> {
  return such((value) => words.includes(value as T), words.map((word) => `'${word}'`).join(' or '));
}

/** It may be missing. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return { problem: (value, at) => (value === undefined ? undefined : shape.problem(value, at)) };
}

/** It may be missing, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null | undefined> {
  return { problem: (value, at) => (value === undefined || value === null ? undefined : shape.problem(value, at)) };
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    problem: (value, at) => {
      if (!Array.isArray(value)) return `${place(at)} must be a list, and is ${kindOf(value)}`;
      for (const [i, one] of value.entries()) {
        const wrong = item.problem(one, `${at}[${i}]`);
        if (wrong !== undefined) return wrong;
      }
      return undefined;
    },
  };
}

export function object<const F extends Fields>(fields: F): Shape<{ readonly [K in keyof F]: Of<F[K]> }> {
  return {
    problem: (value, at) => {
      if (!isMap(value)) return `${place(at)} must be an object, and is ${kindOf(value)}`;
      for (const [key, shape] of Object.entries(fields)) {
        const wrong = shape.problem(Object.hasOwn(value, key) ? value[key] : undefined, at === '' ? key : `${at}.${key}`);
        if (wrong !== undefined) return wrong;
      }
      return undefined;
    },
  };
}

/** All of them. */
export function both<A, B>(a: Shape<A>, b: Shape<B>): Shape<A & B> {
  return { problem: (value, at) => a.problem(value, at) ?? b.problem(value, at) };
}

export function isMap(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function place(at: string): string {
  return at === '' ? 'it' : `'${at}'`;
}

/** Not the value itself: it is somebody else's, and may be long. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'another text' : typeof value === 'object' ? 'an object' : typeof value === 'boolean' ? String(value) : 'a number';
}
