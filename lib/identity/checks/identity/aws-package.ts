import { defectRule } from '../../../checks/inside';

/** Templates are made with a package that only those install who need it. */
export const awsPackage = defectRule('identity/aws-package');
