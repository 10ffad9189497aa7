import { defectRule } from '../../../checks/inside';

/** A job is required whose check has a name that is made when it runs. */
export const requiredUnknownName = defectRule('repository/required-unknown-name');
