import { listed, OptionKind, similar } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { CatalogueInput } from '../catalogue-facts';
import { InputValue } from '../input-value';
import { formMisfit } from './input-forms';
import { plainText, Value } from './values';

/** What is wrong with a value. */
type Wrong = ReturnType<OptionKind['misfit']>;

/**
 * What the property of an input takes. What only a run knows is judged there: an `Expression`, or a text with one in it.
 *
 * @param action `owner/repository/path`
 * @param name of the input, in the action's own spelling
 * @param input what is known about it
 */
export function inputKind(action: string, name: string, input: CatalogueInput): OptionKind {
  const one: OptionKind = { misfit: (value) => (isLater(value) ? undefined : misfitOf(value, `${action} ${name}`, input)) };
  return input.separator === undefined ? one : listKind(one, input);
}

function isLater(value: unknown): boolean {
  return value instanceof Expression || (typeof value === 'string' && plainText(value) === undefined);
}

/** Several values are a list of them, or all in one text. */
function listKind(item: OptionKind, { separator = '\n' }: CatalogueInput): OptionKind {
  const itemOf = (value: unknown, at: string): Wrong => {
    const misfit = item.misfit(value);
    return misfit && { ...misfit, at: `${at}${misfit.at}` };
  };
  return {
    misfit(value) {
      if (Array.isArray(value)) return value.map((each, i) => itemOf(each, `[${i}]`)).find((misfit) => misfit !== undefined);
      if (typeof value !== 'string') return item.misfit(value);
      // The text of a list may come with blanks and empty lines.
      return value.split(separator).map((each) => each.trim()).filter(Boolean).map((each) => itemOf(each, '')).find((misfit) => misfit !== undefined);
    },
  };
}

function misfitOf(value: unknown, id: string, input: CatalogueInput): Wrong {
  if (value instanceof InputValue) return chosenElsewhere(value, id, input);
  if (!TAKES[input.type ?? 'text'](value, input)) return { at: '', value, why: `must be ${wanted(input)}${explained(value, id, input)}` };
  return unknownValue(value as Value, input) ?? outOfRange(value, input) ?? formMisfit(value, input.form);
}

/**
 * What is certainly wrong with a value as it stands in a file: a slip of the finger, or a text of the wrong form. Whether another value exists in another release,
 * nobody knows; types are gone there.
 *
 * @param value without expressions
 * @param input what is known about it
 */
export function slipIn(value: Value, input: CatalogueInput): Wrong {
  const items = input.separator === undefined ? [value] : String(value).split(input.separator).map((item) => item.trim()).filter(Boolean);
  return items.map((item) => unknownValue(item, { ...input, separator: '' }) ?? formMisfit(item, input.form)).find((misfit) => misfit !== undefined);
}

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

const TAKES: Readonly<Record<NonNullable<CatalogueInput['type']> | 'text', (value: unknown, input: CatalogueInput) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  flexible: (value) => typeof value === 'boolean' || typeof value === 'string',
  scalar: isScalar,
  // A number among the words of a choice, such as a count of retries.
  text: (value, { values = [] }) => typeof value === 'string' || (typeof value === 'number' && values.includes(String(value))),
};

function wanted({ type, separator, choices }: CatalogueInput): string {
  if (type === 'boolean') return 'true, false or an Expression';
  if (type === 'number') return 'a number or an Expression';
  if (type === 'scalar') return 'a string, a number, a boolean or an Expression';
  const words = choices === undefined ? '' : ` one of ${choices},`;
  if (type === 'flexible') return `true, false, a string,${words} or an Expression`.replace(/string, or/, 'string or');
  return separator === undefined && choices !== undefined ? `a string,${words} or an Expression` : 'a string or an Expression';
}

/** `3.10` is the number 3.1 before anybody can ask what was meant. */
function explained(value: unknown, id: string, { type }: CatalogueInput): string {
  if (type === 'boolean' && (value === 'true' || value === 'false')) return `: write ${value} without quotes`;
  if (type !== undefined || typeof value !== 'number') return '';
  return /version|toolchain|release|tag|ref/i.test(id.split(' ')[1]) ? `: as a number, 3.10 is 3.1; write '${value}', or what it was before it became a number` : `: write '${value}'`;
}

function chosenElsewhere(value: InputValue, id: string, { choices }: CatalogueInput): Wrong {
  if (value._input === id) return undefined;
  const [action, input] = value._input.split(' ');
  return { at: '', value, why: `must be ${choices === undefined ? 'a string or an Expression' : `one of ${choices}`}; this is a value of the input '${input}' of ${action}` };
}

/** Whether actions read words without regard to case, their manifests do not say: only another word is wrong. */
function unknownValue(value: Value, { values, separator, choices }: CatalogueInput): Wrong {
  if (values === undefined || typeof value === 'boolean') return undefined;
  const text = String(value);
  if (values.some((known) => known.toLowerCase() === text.toLowerCase())) return undefined;
  const near = similar(text, values.filter((known) => known !== ''));
  // A list may hold more than is known: a slip of the finger is what is certain.
  if (separator !== undefined) return near === undefined ? undefined : { at: '', value, why: `is not known; did you mean '${near}'? There are ${listed(values, 20)}`, code: 'call/not-one-of', allowed: values };
  const meant = near === undefined ? '' : `; did you mean '${near}'?`;
  const more = choices === undefined ? '' : `${meant ? ' ' : '; '}${choices}.of(…) takes a value that is newer than the catalogue`;
  return { at: '', value, why: `must be one of ${listed(values, 20)}${meant}${more}`, code: 'call/not-one-of', allowed: values };
}

function outOfRange(value: unknown, { range }: CatalogueInput): Wrong {
  if (range === undefined || typeof value !== 'number' || (value >= range[0] && value <= range[1])) return undefined;
  return { at: '', value, why: `must be a number from ${range[0]} to ${range[1]}` };
}
