import { parse } from 'yaml';
import { Delivery } from 'slipway/delivery';
import { Secrets, Vars } from 'slipway/expressions';
import { AwsAccount } from 'slipway/identity';
import { CicdMetrics, DoraLedger, DoraMetrics, DoraMetricsProps } from 'slipway/observability';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export const PUSHGATEWAY = { url: Vars.get('PUSHGATEWAY_URL'), user: Vars.get('PUSHGATEWAY_USER'), password: Secrets.get('PUSHGATEWAY_PASSWORD') };

export const BUCKET = { bucket: 'acme-dora', prefix: 'acme/shop' };

/** A delivery that measures what it deploys to staging and production, in artifacts unless something else is said. */
export function makeDora(props: Partial<DoraMetricsProps> | ((account: AwsAccount) => Partial<DoraMetricsProps>) = {}) {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, 'acme/shop', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01' });
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name, { branches: ['main'] }));
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [staging, production] });
  const given = typeof props === 'function' ? props(new AwsAccount(delivery, 'main', { accountId: '123456789012', region: 'eu-central-1' })) : props;
  const dora = new DoraMetrics(delivery, 'dora', { metrics, ledgers: [DoraLedger.artifact()], ...given });
  let deploy: Workflow | undefined;
  const workflow = () => (deploy ??= new Workflow(delivery, 'deploy', { name: 'Deploy', triggers: [Trigger.push({ branches: ['main'] })] }));
  const text = (path: string) => delivery.synthText(path);
  const yaml = (path: string) => parse(text(path)) as any;
  return {
    delivery,
    staging,
    production,
    metrics,
    dora,
    /** The workflow that deploys. A delivery without it has nothing to deploy. */
    get deploy() {
      return workflow();
    },
    /** Its job. */
    get job() {
      return new Job(workflow(), 'deploy-production', { environment: production });
    },
    text,
    action: (id = 'dora-record') => yaml(`.github/actions/${id}/action.yml`),
    workflow: () => yaml('.github/workflows/dora-metrics.yml'),
    steps: () => yaml('.github/workflows/deploy.yml').jobs['deploy-production'].steps as any[],
    permissions: () => yaml('.github/workflows/deploy.yml').jobs['deploy-production'].permissions as Record<string, string>,
    configuration: () => JSON.parse(text('.github/actions/dora-record/dora.json')) as any,
  };
}
