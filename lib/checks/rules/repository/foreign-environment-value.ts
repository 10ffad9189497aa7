import { defectRule } from '../../private/defect-rule';

/** A secret or a variable of an environment is read by something that does not run there. */
export const foreignEnvironmentValue = defectRule('repository/foreign-environment-value');
