import { defectRule } from '../../private/defect-rule';

/** A statement that AWS would refuse, or that can never match. */
export const awsStatement = defectRule('identity/aws-statement');
