import { AutomaticPromotion } from './automatic-promotion';
import { Upstream } from './upstream';
import { kinds, optionTable } from '../../core/inside';
import { DeploymentMonitoring, IDeploymentRecorder, Notification } from '../../observability/inside';
import { Reviewer } from '../../repository/inside';
import { Runner } from '../../workflows/inside';
import { Gate } from '../gates/gate';
import { AN_ENVIRONMENT, LENGTH, TIMEOUT, atMost } from '../option-kinds';
import { A_HOOK, RollbackPolicy } from '../rollback/rollback-policy';
import { Strategy } from '../strategies/strategy';
import { DeploymentTarget } from '../targets/deployment-target';
import { Verification } from '../verification/verification';
import { PromotionWorkflow } from '../workflows/promotion-workflow';

const listOf = (made: (value: unknown) => boolean, noun: string) => kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every(made), `a list of ${noun}, of which there is at least one`);

const OVERRIDE = kinds.struct(optionTable({
  reviewers: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.length <= 6 && value.every((item) => item instanceof Reviewer), "a list of one to six reviewers, such as [Reviewer.team('release')]"),
  expires: LENGTH,
}, ['reviewers']), 'an object', "{ reviewers: [Reviewer.team('release')] }");

const NOTIFICATIONS = kinds.struct(optionTable({
  notification: kinds.made((value) => value instanceof Notification, "a Notification, such as new Notification(delivery, 'notify', { … })"),
  verified: kinds.text,
  failed: kinds.text,
  rolledBack: kinds.text,
}, ['notification']), 'an object', "{ notification, failed: 'deploy-failure' }");

export const STAGE = optionTable({
  environment: AN_ENVIRONMENT,
  targets: listOf((value) => value instanceof DeploymentTarget, 'targets'),
  after: kinds.made((value) => value instanceof Upstream, 'an Upstream, such as Upstream.all(staging)'),
  strategies: listOf((value) => value instanceof Strategy, 'strategies'),
  gates: kinds.list(kinds.made((value) => value instanceof Gate, 'a Gate, such as Gate.soak(Duration.hours(1))')),
  verification: kinds.list(kinds.made((value) => value instanceof Verification, "a Verification, such as Verification.smoke('./smoke.sh')")),
  production: kinds.flag,
  automatic: kinds.oneOf(Object.values(AutomaticPromotion)),
  attempts: atMost(10),
  rollback: kinds.made((value) => value instanceof RollbackPolicy, 'a RollbackPolicy, such as RollbackPolicy.automatic()'),
  monitoring: kinds.made((value) => value instanceof DeploymentMonitoring, 'a DeploymentMonitoring'),
  override: OVERRIDE,
  backup: A_HOOK,
  preDeploy: A_HOOK,
  migration: A_HOOK,
  notifications: NOTIFICATIONS,
  recorder: kinds.made((value) => typeof (value as Partial<IDeploymentRecorder> | undefined)?.record === 'function', 'whoever keeps a record of deployments, such as DoraMetrics'),
  timeout: TIMEOUT,
  runsOn: kinds.made((value) => value instanceof Runner, 'a Runner, such as Runner.UBUNTU_LATEST'),
  workflow: kinds.made((value) => value instanceof PromotionWorkflow, "a PromotionWorkflow, such as new PromotionWorkflow(pipeline, 'production-deploy', { … })"),
}, ['environment', 'targets', 'strategies'], { upstream: 'after', strategy: 'strategies', target: 'targets', verifications: 'verification' });
