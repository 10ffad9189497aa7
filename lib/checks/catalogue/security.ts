import { Rule } from '../rule';
import { botCondition } from '../rules/security/bot-condition';
import { cachePoisoning } from '../rules/security/cache-poisoning';
import { hardcodedPassword } from '../rules/security/hardcoded-password';
import { hardcodedToken } from '../rules/security/hardcoded-token';
import { insecureCommands } from '../rules/security/insecure-commands';
import { pullRequestTargetCheckout } from '../rules/security/pull-request-target-checkout';
import { secretsInherit } from '../rules/security/secrets-inherit';
import { selfHostedOnFork } from '../rules/security/self-hosted-on-fork';
import { untrustedInput } from '../rules/security/untrusted-input';

export const SECURITY: readonly Rule[] = [
  botCondition,
  cachePoisoning,
  hardcodedPassword,
  hardcodedToken,
  insecureCommands,
  pullRequestTargetCheckout,
  secretsInherit,
  selfHostedOnFork,
  untrustedInput,
];
