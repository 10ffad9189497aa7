import { defectRule } from '../../../checks/inside';

/** Which repository it is, and how it is set up, is said once. */
export const settingsTwice = defectRule('repository/settings-twice');
