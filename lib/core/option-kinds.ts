import { isRecord } from './is-record';
import { Misfit, OptionKind, OptionTable, noSuchOption } from './options';

const simple = (fits: (value: unknown) => boolean, why: string): OptionKind => ({
  misfit: (value) => (fits(value) ? undefined : { at: '', value, why }),
});

/** What the values of the types in the table are, and what the reader is told when one is not. */
export const kinds = {
  text: simple((value) => typeof value === 'string', 'must be a string'),
  flag: simple((value) => typeof value === 'boolean', 'must be true or false'),
  /** Not a number and infinity are numbers to JavaScript: what they mean here is for the checks to say. */
  amount: simple((value) => typeof value === 'number', 'must be a number'),

  /**
   * @param fits whether it is one
   * @param noun with its article, and how to make one
   */
  made(fits: (value: unknown) => boolean, noun: string): OptionKind {
    return simple(fits, `must be ${noun}`);
  },

  /** @param allowed the values */
  oneOf(allowed: readonly string[]): OptionKind {
    const why = `must be one of ${allowed.map((v) => `'${v}'`).join(', ')}`;
    return { misfit: (value) => (allowed.includes(value as string) ? undefined : { at: '', value, why, code: 'call/not-one-of', allowed }) };
  },

  /** @param item what each item is */
  list(item: OptionKind): OptionKind {
    return { misfit: (value) => (Array.isArray(value) ? listMisfit(value, item) : { at: '', value, why: 'must be a list' }) };
  },

  /** A map whose keys are the user's. @param item what each value is */
  map(item: OptionKind): OptionKind {
    return { misfit: (value) => (isRecord(value) ? mapMisfit(value, item) : { at: '', value, why: 'must be an object of names and values' }) };
  },

  /** Options within an option. @param table what they are @param noun such as `a container` @param example how one is written */
  struct(table: OptionTable, noun: string, example: string): OptionKind {
    return { misfit: (value) => (isRecord(value) ? structMisfit(value, table) : { at: '', value, why: `must be ${noun}, such as ${example}` }) };
  },

  /** The first kind that takes the value decides; what is wrong is said by the last one. */
  either(first: OptionKind, last: OptionKind): OptionKind {
    return { misfit: (value) => (first.misfit(value) ? last.misfit(value) : undefined) };
  },
};

function listMisfit(list: readonly unknown[], item: OptionKind): Misfit | undefined {
  for (let i = 0; i < list.length; i++) {
    const misfit = item.misfit(list[i]);
    if (misfit) return { ...misfit, at: `[${i}]${misfit.at}` };
  }
  return undefined;
}

function mapMisfit(map: Readonly<Record<string, unknown>>, item: OptionKind): Misfit | undefined {
  for (const name in map) {
    const misfit = map[name] === undefined ? undefined : item.misfit(map[name]);
    if (misfit) return { ...misfit, at: `.${name}${misfit.at}` };
  }
  return undefined;
}

function structMisfit(options: Readonly<Record<string, unknown>>, table: OptionTable): Misfit | undefined {
  for (const name in options) {
    const value = options[name];
    if (value === undefined) continue;
    const kind = table.kinds[name];
    if (!kind) {
      const { code, why, allowed } = noSuchOption(name, table);
      return { at: '', value, why: `has an unknown part: ${why}`, code, allowed };
    }
    const misfit = kind.misfit(value);
    if (misfit) return { ...misfit, at: `.${name}${misfit.at}` };
  }
  const missing = table.required.find((name) => options[name] === undefined);
  return missing === undefined ? undefined : { at: `.${missing}`, value: undefined, why: 'is missing', code: 'call/missing-option', allowed: [] };
}
