import { defectRule } from '../../private/defect-rule';

/** Which repository it is, and how it is set up, is said once. */
export const settingsTwice = defectRule('repository/settings-twice');
