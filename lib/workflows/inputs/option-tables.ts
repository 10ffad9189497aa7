import { kinds, optionTable } from '../../core/inside';
import { optionKinds } from '../private/kinds';

const common = { description: kinds.text, required: kinds.flag };

/** The options of an input by its type. */
export const INPUT_OPTIONS = {
  string: optionTable({ ...common, defaultValue: kinds.text }),
  boolean: optionTable({ ...common, defaultValue: kinds.flag }),
  number: optionTable({ ...common, defaultValue: kinds.amount }),
  choice: optionTable({ ...common, defaultValue: kinds.text, options: kinds.list(kinds.text) }, ['options']),
};

/** Those of an input of a call, whose default is read when the call is made. */
export const CALL_INPUT_OPTIONS = {
  string: optionTable({ ...common, defaultValue: optionKinds.phrase }),
  boolean: optionTable({ ...common, defaultValue: optionKinds.flag }),
  number: optionTable({ ...common, defaultValue: optionKinds.amount }),
};
