import { lastingDefectRule } from '../../../checks/inside';

/** A job reads its own result or output, which exist when it is over. */
export const ownJob = lastingDefectRule('references/own-job');
