import { impossibleComparison } from './expressions/impossible-comparison';
import { unknownProperty } from './expressions/unknown-property';
import { pullRequestTargetCheckout } from './security/pull-request-target-checkout';
import { selfHostedOnFork } from './security/self-hosted-on-fork';
import { untrustedInput } from './security/untrusted-input';
import { concurrencyEmpty } from './workflows/concurrency-empty';
import { concurrencySameRun } from './workflows/concurrency-same-run';
import { concurrencyTwoWorkflows } from './workflows/concurrency-two-workflows';
import { skippedAncestor } from './workflows/skipped-ancestor';
import { tokenStartsNothing } from './workflows/token-starts-nothing';
import { unknownWorkflow } from './workflows/unknown-workflow';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  impossibleComparison,
  unknownProperty,
  pullRequestTargetCheckout,
  selfHostedOnFork,
  untrustedInput,
  concurrencyEmpty,
  concurrencySameRun,
  concurrencyTwoWorkflows,
  skippedAncestor,
  tokenStartsNothing,
  unknownWorkflow,
];
