import { Checkout, PathsFilter, SetupGo, SetupNode } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { CiGate } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** What a change has to touch for a part to be looked at. The lock file of all packages touches each of them. */
const FILTERS = `
web:
  - 'apps/web/**'
  - 'packages/**'
  - 'pnpm-lock.yaml'
api:
  - 'services/api/**'
  - 'go.work*'
`.trim();

/** Each part is looked at when a change touches it; main asks for one check only. */
export function declareCi(delivery: Delivery): CiGate {
  const workflow = new Workflow(delivery, 'ci', { name: 'CI', triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });

  const changes = new Job(workflow, 'changes', { name: 'What changed', timeout: Duration.minutes(5) });
  const filter = new PathsFilter({ filters: FILTERS });
  changes.use(new Checkout(), filter);

  const web = new Job(workflow, 'web', { name: 'Web', condition: filter.output('web').equalTo('true') });
  web.use(new Checkout(), new SetupNode({ nodeVersion: '24', packageManagerCache: false }));
  web.run('corepack enable\npnpm install --frozen-lockfile\npnpm --filter web... run lint\npnpm --filter web... run test', { name: 'Install, lint and test' });

  const api = new Job(workflow, 'api', { name: 'API', condition: filter.output('api').equalTo('true'), defaults: { workingDirectory: 'services/api' } });
  api.use(new Checkout(), new SetupGo({ goVersionFile: 'services/api/go.mod', cacheDependencyPath: ['services/api/go.sum'] }));
  api.run('go vet ./...\ngo test -race ./...', { name: 'Vet and test' });

  return new CiGate(workflow, 'gate', { name: 'CI passed', maySkip: [web, api] });
}
