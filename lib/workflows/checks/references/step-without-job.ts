import { defectRule } from '../../../checks/inside';

/** The output of a step is read, but no job runs the step. */
export const stepWithoutJob = defectRule('references/step-without-job');
