import { defectRule } from '../../../checks/inside';

/** Trust names the repository by its ids, and they are not known. */
export const missingRepositoryId = defectRule('identity/missing-repository-id');
