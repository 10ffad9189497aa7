import { MadeUpStrategy, MadeUpTarget } from './shop';
import { Checkout, DockerBuildPush } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Release, ReleaseRecordOptions } from 'slipway/promotion';
import { DeploymentEnvironment, DeploymentEnvironmentProps } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** What fixtures of rules begin with: a shop that CI tests, builds and records, and environments that only its default branch may deploy to. */
export function shopIn(delivery: Delivery, { record = {}, triggers = [Trigger.push({ branches: ['main'] })], condition, recorded = true }: { readonly record?: ReleaseRecordOptions; readonly triggers?: Trigger[]; readonly condition?: Expression; readonly recorded?: boolean } = {}) {
  const release = new Release(delivery, 'shop', { images: { api: 'ghcr.io/acme/api' } });
  const ci = new Workflow(delivery, 'ci', { triggers });
  const test = new Job(ci, 'test');
  test.use(new Checkout());
  const build = new Job(ci, 'build', { needs: [test], condition });
  const push = new DockerBuildPush({ context: '.', push: true, tags: ['ghcr.io/acme/api:main'] });
  build.use(new Checkout(), push);
  if (recorded) build.use(release.record({ digests: { api: push.digest }, ...record }));
  const environment = (name: string, props: DeploymentEnvironmentProps = {}) => new DeploymentEnvironment(delivery, name, { branches: ['main'], ...props });
  return { release, ci, test, build, push, environment };
}

/** Where and how a stage deploys, when that is not what it is about. */
export function deployed() {
  return { targets: [new MadeUpTarget()], strategies: [new MadeUpStrategy('rolling')] };
}
