import { InputCondition } from '../catalogue-facts';

/** What a condition asks of the inputs of a step: their text as it will stand in the file, given or by default. */
export interface AskedInputs {
  text(input: string): string | undefined;
}

/** Undefined: that depends on the run. */
export function holds(condition: InputCondition, given: AskedInputs): boolean | undefined {
  if ('all' in condition) return every(condition.all.map((part) => holds(part, given)));
  if ('any' in condition) return negated(every(condition.any.map((part) => negated(holds(part, given)))));
  if (!('input' in condition)) return undefined;
  const text = given.text(condition.input) ?? '';
  // Whoever hands over a secret means to set it, though it may be empty in a run.
  if ('set' in condition) return (text !== '') === condition.set;
  if ('contains' in condition && text.includes(condition.contains)) return true;
  if ('lacks' in condition && text.includes(condition.lacks)) return false;
  if (text.includes('${{')) return undefined;
  if ('contains' in condition) return false;
  if ('lacks' in condition) return true;
  if ('is' in condition) return text === condition.is;
  return 'in' in condition ? condition.in.includes(text) : text !== condition.isNot;
}

function every(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
