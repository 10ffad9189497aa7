import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { CiGate } from 'slipway/repository';
import { DispatchInput, Job, Trigger, Workflow } from 'slipway/workflows';
import { Alert, Channel } from './alert';
import { deploy } from './deploy';
import { Targets } from './environments';
import { declareImage, IMAGE } from './image';
import { PythonEnv } from './python-env';
import { declareRollback } from './rollback';
import { declareQuality, declareTests } from './verify';

const NOTICE = Duration.minutes(5);

/** `ci-cd.yml`: verify, build, deploy to staging, deploy to production; and the way back. */
export function declareCiCd(delivery: Delivery, python: PythonEnv, targets: Targets): Workflow {
  const ci = new Workflow(delivery, 'ci-cd', {
    name: 'CI/CD',
    comment: [
      'Every push and pull request is verified. main and develop make an image; main goes on to staging and production.',
      'Started by hand, it rolls an environment back and does nothing else.',
    ].join('\n'),
    triggers: [
      Trigger.push({ branches: ['**'], tags: ['v*'] }),
      Trigger.pullRequest(),
      Trigger.workflowDispatch({
        environment: DispatchInput.choice({ description: 'The environment to roll back', options: ['staging', 'production'], required: true }),
        revision: DispatchInput.number({ description: 'The Helm revision to go back to; 0 is the one before the current', defaultValue: 0 }),
      }),
    ],
  });

  const quality = declareQuality(ci, python);
  const tests = declareTests(ci, python);
  new CiGate(ci, 'ci-gate', { name: 'CI gate', guards: [quality, tests] });

  const { job: image, push } = declareImage(ci, [quality, tests]);

  const version = { image: IMAGE, digest: push.digest };
  const staging = deploy(ci, { ...targets.staging, ...version });
  const comment = 'Who must approve, and how long it waits, is a rule of the environment.';
  const production = deploy(ci, { ...targets.production, ...version, after: [staging], comment });
  const rollback = declareRollback(ci, targets);

  new Job(ci, 'notify-build-failure', {
    name: 'Notify of a failed build',
    comment: 'The author of a pull request sees its checks; a red branch concerns everybody.',
    needs: [quality, tests, image],
    timeout: NOTICE,
    condition: Status.failure().andAlso(Github.isEvent('push')),
  }).use(new Alert('The build failed', [Channel.SLACK, Channel.EMAIL]));

  new Job(ci, 'notify-deployed', {
    name: 'Notify of a deployment',
    needs: [production],
    timeout: NOTICE,
  }).use(new Alert('A new version is in production', [Channel.SLACK]));

  new Job(ci, 'notify-deploy-failure', {
    name: 'Notify of a failed deployment',
    timeout: NOTICE,
    condition: Status.anyFailed(staging, production, rollback),
  }).use(new Alert('A deployment failed', [Channel.PAGERDUTY, Channel.SLACK, Channel.EMAIL]));

  return ci;
}
