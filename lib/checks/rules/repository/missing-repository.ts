import { defectRule } from '../../private/defect-rule';

/** Addresses of badges begin with the repository. */
export const missingRepository = defectRule('repository/missing-repository');
