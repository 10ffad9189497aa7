import { defectRule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** An expression without quotes, whose value may be several words, or none. */
export const splitWords = defectRule('workflows/split-words', Severity.WARNING, false);
