import { matrixOfNothing } from './pipelines/matrix-of-nothing';
import { unknownPart } from './pipelines/unknown-part';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  matrixOfNothing,
  unknownPart,
];
