import { impossibleComparison } from './expressions/impossible-comparison';
import { unknownProperty } from './expressions/unknown-property';
import { pullRequestTargetCheckout } from './security/pull-request-target-checkout';
import { selfHostedOnFork } from './security/self-hosted-on-fork';
import { unclearUse } from './security/unclear-use';
import { untrustedInput } from './security/untrusted-input';
import { skippedAncestor } from './workflows/skipped-ancestor';
import { unknownWorkflow } from './workflows/unknown-workflow';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  impossibleComparison,
  unknownProperty,
  pullRequestTargetCheckout,
  selfHostedOnFork,
  unclearUse,
  untrustedInput,
  skippedAncestor,
  unknownWorkflow,
];
