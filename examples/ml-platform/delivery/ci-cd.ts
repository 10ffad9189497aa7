import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { Release } from 'slipway/promotion';
import { CiGate } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { Alert, Channel } from './alert';
import { declareImage, declareRelease } from './image';
import { PythonEnv } from './python-env';
import { declareQuality, declareTests } from './verify';

const NOTICE = Duration.minutes(5);

/** `ci-cd.yml`: verify, build, and record what main made: `promotion.ts` takes it from there. */
export function declareCiCd(delivery: Delivery, python: PythonEnv): Release {
  const ci = new Workflow(delivery, 'ci-cd', {
    name: 'CI/CD',
    comment: 'Every push and pull request is verified. main and develop make an image; that of main is a release, which promote-environment.yml takes to staging and production.',
    triggers: [Trigger.push({ branches: ['**'], tags: ['v*'] }), Trigger.pullRequest()],
  });

  const quality = declareQuality(ci, python);
  const tests = declareTests(ci, python);
  new CiGate(ci, 'ci-gate', { name: 'CI gate', guards: [quality, tests] });

  const { job: image, push } = declareImage(ci, [quality, tests]);

  const release = declareRelease(delivery, image, push);

  new Job(ci, 'notify-build-failure', {
    name: 'Notify of a failed build',
    comment: 'The author of a pull request sees its checks; a red branch concerns everybody.',
    needs: [quality, tests, image],
    timeout: NOTICE,
    condition: Status.failure().andAlso(Github.isEvent('push')),
  }).use(new Alert('The build failed', [Channel.SLACK, Channel.EMAIL]));

  return release;
}
