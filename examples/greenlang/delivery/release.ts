import { Checkout, DockerBuildPush, DockerLogin, SetupBuildx } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Release } from 'slipway/promotion';
import { Job } from 'slipway/workflows';
import { Verification } from './verify';

const IMAGE = 'ghcr.io/acme/greenlang';

/** What moves: the image of a commit of main whose tests passed, by its digest. */
export function declareRelease(delivery: Delivery, { ci, test }: Verification): Release {
  const release = new Release(delivery, 'greenlang', { images: { api: IMAGE } });
  const job = new Job(ci, 'release', { name: 'Release', needs: [test], condition: Github.isEvent('push') });
  const push = new DockerBuildPush({ context: '.', push: true, tags: [`${IMAGE}:${Github.sha}`] });
  job.use(new Checkout(), new SetupBuildx(), new DockerLogin({ registry: 'ghcr.io' }), push, release.record({ digests: { api: push.digest } }));
  return release;
}
