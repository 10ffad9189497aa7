import { defectRule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** An expression where a language with numbers calculates, though its value is read as a text. */
export const numberAsText = defectRule('workflows/number-as-text', Severity.WARNING, false);
