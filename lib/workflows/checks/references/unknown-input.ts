import { lastingDefectRule } from '../../../checks/inside';

/** A workflow or an action has no input of the name that is read. */
export const unknownInput = lastingDefectRule('references/unknown-input');
