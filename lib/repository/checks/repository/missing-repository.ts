import { defectRule } from '../../../checks/inside';

/** Addresses of badges begin with the repository. */
export const missingRepository = defectRule('repository/missing-repository');
