import { matrixOfNothing } from './pipelines/matrix-of-nothing';
import { unknownPart } from './pipelines/unknown-part';
import { unseenEdit } from './pipelines/unseen-edit';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  matrixOfNothing,
  unknownPart,
  unseenEdit,
];
