import { Variables } from './runner';

/** Why a command cannot do what it was asked. */
export class UsageError extends Error {}

/** The whole number in a variable. */
export function integer(variables: Variables, name: string): number {
  const value = variables[name] ?? '';
  if (!/^\d{1,15}$/.test(value)) throw new UsageError(`${name} is '${value}', which is no whole number.`);
  return Number(value);
}

/** What a variable says; undefined when it says nothing. */
export function given(variables: Variables, name: string): string | undefined {
  const value = variables[name]?.trim() ?? '';
  return value === '' ? undefined : value;
}

/** What a variable says, which has to be set. */
export function required(variables: Variables, name: string): string {
  const value = given(variables, name);
  if (value === undefined) throw new UsageError(`${name} is not set.`);
  return value;
}

/** What the JSON of a variable says; undefined when there is none. */
export function json(variables: Variables, name: string): unknown {
  const text = given(variables, name);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is no JSON.`);
  }
}

/** The texts of a JSON list. */
export function texts(variables: Variables, name: string): string[] {
  const value = json(variables, name) ?? [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && item !== '')) throw new UsageError(`${name} is no list of texts.`);
  return value as string[];
}

/** Names with commas between them. No name has one. */
export function names(variables: Variables, name: string): string[] {
  return (variables[name] ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');
}
