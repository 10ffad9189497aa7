import { defectRule } from '../../private/defect-rule';

/** Templates are made with a package that only those install who need it. */
export const awsPackage = defectRule('identity/aws-package');
