import { defectRule } from '../../../checks/inside';

/** Trust in jobs of this repository needs to know which repository this is. */
export const missingIdentityRepository = defectRule('identity/missing-repository');
