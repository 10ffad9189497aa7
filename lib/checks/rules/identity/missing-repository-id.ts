import { defectRule } from '../../private/defect-rule';

/** Trust names the repository by its ids, and they are not known. */
export const missingRepositoryId = defectRule('identity/missing-repository-id');
