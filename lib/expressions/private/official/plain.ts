import { actionsLanguage, type Data } from './bundle';

/** The plain JavaScript value of a value inside GitHub's evaluator. */
export function toPlain(value: Data | undefined): unknown {
  // The evaluator gives undefined where GitHub's runner gives null, for instance for an index before the start of an array.
  if (value === undefined) return null;
  const { Kind } = actionsLanguage().data;
  switch (value.kind) {
    case Kind.String:
      return value.coerceString();
    case Kind.Number:
      return value.number();
    case Kind.Boolean:
      return value.value;
    case Kind.Array:
      return value.values!().map(toPlain);
    case Kind.Dictionary:
    case Kind.CaseSensitiveDictionary:
      return Object.fromEntries(value.pairs!().map((pair) => [pair.key, toPlain(pair.value)]));
    default:
      return null;
  }
}

/** The value that GitHub's evaluator works on. What JSON cannot say, such as a function, becomes null. */
export function toData(value: unknown): Data {
  return JSON.parse(JSON.stringify(value) ?? 'null', actionsLanguage().data.reviver) as Data;
}
