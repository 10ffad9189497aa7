import { lastingDefectRule } from '../../../checks/inside';

/** An input of an action of the repository has a value inside that action only. */
export const otherAction = lastingDefectRule('references/other-action');
