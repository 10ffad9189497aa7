import { isObject, Shape } from '../../common/shape';
import { MOST_FINDINGS, UnreadableError } from '../finding';

/** The JSON of a report, when it has the shape. What stands in it is not in the message: a scanner of secrets may have written it. */
export function json<T>(text: string, shape: Shape): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableError('its report is no JSON');
  }
  const wrong = shape(value, '');
  if (wrong !== undefined) throw new UnreadableError(`its report is not what it should be: ${wrong}`);
  return value as T;
}

/** A list of at most as many as anybody reads. */
export function listed(count: number): void {
  if (count > MOST_FINDINGS) throw new UnreadableError(`its report has more than ${MOST_FINDINGS} findings`);
}

/** What a field of an object holds, never what it inherits. */
export function field(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => (isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined), value);
}

export const asText = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const texts = (value: unknown): string[] => asList(value).flatMap((one) => asText(one) ?? []);

/** The first line, not too long: a title for a table. */
export const titled = (value: unknown, otherwise: string): string => (asText(value)?.split(/\r?\n/, 1)[0] ?? otherwise).slice(0, 300);

/** Any object, any text, any list: what the reader looks at itself. */
export const anything: Shape = () => undefined;
