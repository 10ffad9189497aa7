import { FILLED } from './filled';
import { InvalidValueError, asWritten, expectArgument, kinds, listed } from '../../core/inside';
import { isLabel } from '../promql/series';

/** Names that a variable may have. `datasource` is the one by which every dashboard chooses its Prometheus. */
export const VARIABLE_NAME = kinds.made((value) => isLabel(value) && value !== 'datasource', "a name: letters, digits and _, no __ in front, and not 'datasource', which every dashboard has");


/** The options of every variable. */
export const VARIABLE_OPTIONS = { title: FILLED, defaultValue: FILLED, multiple: kinds.flag, all: kinds.flag };

interface Choice {
  readonly title?: string;
  readonly defaultValue?: string;
  readonly multiple?: boolean;
  readonly all?: boolean;
}

/** How a variable is chosen, with all that was not said. */
export function labelled(call: string, name: string, { title = titleOf(name), defaultValue, multiple = true, all = true }: Choice) {
  // A label may be a name of its own that no variable can have.
  expectArgument(call, name, VARIABLE_NAME, 'the name');
  return { title, defaultValue, multiple, all };
}

/** `result_code` → `Result code`. */
function titleOf(name: string): string {
  const words = name.replace(/_+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Values that somebody can choose from. */
export function expectValues(call: string, name: string, values: readonly string[], chosen: string | undefined): void {
  expectArgument(call, values, kinds.list(FILLED), 'the values', name);
  const refuse = (code: string, why: string) => new InvalidValueError(code, `${call}(${asWritten(name)}, ${asWritten(values)})`, why, { option: 'values', given: values });
  if (values.length === 0) throw refuse('call/empty-list', 'it has no value to choose from');
  const twice = values.find((value, at) => values.indexOf(value) < at);
  if (twice !== undefined) throw refuse('call/duplicate-item', `the value ${asWritten(twice)} is there twice`);
  if (chosen !== undefined && !values.includes(chosen)) throw refuse('call/not-one-of', `its defaultValue ${asWritten(chosen)} is none of them; there are ${listed(values)}`);
}
