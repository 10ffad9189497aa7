/** Throws whatever one asks it. */
function touchy(target: object): object {
  const refuse = () => {
    throw new Error('do not touch');
  };
  return new Proxy(target, { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse });
}

/** Has a getter that throws under every name that somebody might read. */
function withGetters(names: readonly string[]): object {
  const getter = { enumerable: true, get: () => { throw new Error('no such luck'); } };
  return Object.defineProperties({}, Object.fromEntries(['id', 'name', 'value', 'node', 'toString', 'toSteps', 'length', ...names].map((name) => [name, getter])));
}

function circular(): object {
  const self: Record<string, unknown> = {};
  self.self = self;
  return self;
}

/** What JavaScript can hand over where the types would not let it, by what a report calls it. Made anew, so that nothing remembers the last one. */
export function hostileValues(names: readonly string[] = []): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ['undefined', undefined],
    ['null', null],
    ['zero', 0],
    ['minus one', -1],
    ['not a number', NaN],
    ['a bigint', BigInt(7)],
    ['false', false],
    ['an empty text', ''],
    ['a blank', ' '],
    ['a text', 'text'],
    ['a text of many lines', 'a\nb\u0000${{ x }}'],
    ['__proto__', '__proto__'],
    ['an empty object', {}],
    ['an object', { a: { b: [1] } }],
    ['an object without a prototype', Object.create(null)],
    ['an object that holds itself', circular()],
    ['an empty list', []],
    ['a list of nothing', [undefined, null]],
    ['a list of objects', [{}]],
    ['a map of nothing', { a: null }],
    ['a symbol', Symbol('x')],
    ['a list of symbols', [Symbol('x')]],
    ['a map of symbols', { a: Symbol('x') }],
    ['a function', () => undefined],
    ['a class', class Hostile {}],
    ['a date', new Date(NaN)],
    ['getters that throw', withGetters(names)],
    ['a list of getters that throw', [withGetters(names)]],
    ['a map of getters that throw', { a: withGetters(names) }],
    ['a proxy that throws', touchy({})],
    ['a list of proxies that throw', [touchy({})]],
    ['a map of proxies that throw', { a: touchy({}) }],
    ['a function that throws', touchy(() => undefined)],
  ]);
}
