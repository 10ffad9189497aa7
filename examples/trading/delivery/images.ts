import { Checkout, DockerBuildPush, DockerLogin, SetupBuildx } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Release } from 'slipway/promotion';
import { Job } from 'slipway/workflows';
import { Ci } from './ci';
import { SERVICES, imageOf } from './services';

/** What moves: one image for each service, by digest, built once for each commit of main. */
export function declareImages(delivery: Delivery, { workflow, gate }: Ci): Release {
  const release = new Release(delivery, 'trading', { images: Object.fromEntries(SERVICES.map((service) => [service.name, imageOf(service)])) });
  const job = new Job(workflow, 'images', { name: 'Images', needs: [gate], condition: Github.isEvent('push'), timeout: Duration.minutes(30) });
  job.use(new Checkout(), new SetupBuildx(), new DockerLogin({ registry: 'ghcr.io' }));
  const digests = Object.fromEntries(SERVICES.map((service) => {
    const push = new DockerBuildPush({ name: `Build and push ${service.name}`, context: `./${service.folder}`, push: true, tags: [`${imageOf(service)}:${Github.sha}`] });
    job.use(push);
    return [service.name, push.digest];
  }));
  const migration = job.run('echo "reversible=$(./scripts/deployment/migrate.sh is-reversible)" >> "$GITHUB_OUTPUT"', { name: 'Ask whether the migration can be undone' });
  job.use(release.record({ digests, database: { reversible: migration.output('reversible') } }));
  return release;
}
