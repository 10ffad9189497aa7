import { defectRule } from '../../../checks/inside';

/** A secret or a variable of an environment is read by something that does not run there. */
export const foreignEnvironmentValue = defectRule('repository/foreign-environment-value');
