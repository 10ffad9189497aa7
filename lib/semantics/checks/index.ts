import { impossibleComparison } from './expressions/impossible-comparison';
import { objectInText } from './expressions/object-in-text';
import { otherEvent } from './expressions/other-event';
import { textAsBoolean } from './expressions/text-as-boolean';
import { textAsObject } from './expressions/text-as-object';
import { unknownProperty } from './expressions/unknown-property';
import { maskedOutput } from './references/masked-output';
import { expressionInScript } from './security/expression-in-script';
import { pullRequestTargetCheckout } from './security/pull-request-target-checkout';
import { secretBuildArgument } from './security/secret-build-argument';
import { selfHostedOnFork } from './security/self-hosted-on-fork';
import { unclearUse } from './security/unclear-use';
import { untrustedArtifact } from './security/untrusted-artifact';
import { untrustedInput } from './security/untrusted-input';
import { untrustedPrompt } from './security/untrusted-prompt';
import { concurrencyDeadlock } from './workflows/concurrency-deadlock';
import { concurrencyEmpty } from './workflows/concurrency-empty';
import { concurrencySameRun } from './workflows/concurrency-same-run';
import { concurrencyTwoWorkflows } from './workflows/concurrency-two-workflows';
import { forkBranch } from './workflows/fork-branch';
import { readOnlyToken } from './workflows/read-only-token';
import { secretNotThere } from './workflows/secret-not-there';
import { skippedAncestor } from './workflows/skipped-ancestor';
import { tokenStartsNothing } from './workflows/token-starts-nothing';
import { unknownWorkflow } from './workflows/unknown-workflow';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  impossibleComparison,
  objectInText,
  otherEvent,
  textAsBoolean,
  textAsObject,
  unknownProperty,
  maskedOutput,
  expressionInScript,
  pullRequestTargetCheckout,
  secretBuildArgument,
  selfHostedOnFork,
  unclearUse,
  untrustedArtifact,
  untrustedInput,
  untrustedPrompt,
  concurrencyDeadlock,
  concurrencyEmpty,
  concurrencySameRun,
  concurrencyTwoWorkflows,
  forkBranch,
  readOnlyToken,
  secretNotThere,
  skippedAncestor,
  tokenStartsNothing,
  unknownWorkflow,
];
