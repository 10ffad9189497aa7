import { defectRule } from '../../../checks/inside';

/** A statement that AWS would refuse, or that can never match. */
export const awsStatement = defectRule('identity/aws-statement');
