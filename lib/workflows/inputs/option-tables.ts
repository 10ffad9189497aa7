import { kinds, optionTable } from '../../core/inside';

const common = { description: kinds.text, required: kinds.flag };

/** The options of an input by its type. */
export const INPUT_OPTIONS = {
  string: optionTable({ ...common, defaultValue: kinds.text }),
  boolean: optionTable({ ...common, defaultValue: kinds.flag }),
  number: optionTable({ ...common, defaultValue: kinds.amount }),
  choice: optionTable({ ...common, defaultValue: kinds.text, options: kinds.list(kinds.text) }, ['options']),
};
