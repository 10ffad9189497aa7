import { Checkout, Gitleaks, SnykNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const env = { SNYK_TOKEN: Secrets.get('SNYK_TOKEN') };
  new Job(ci, 'step').use(new Checkout({ fetchDepth: 0 }), new SnykNode({ env }), new Gitleaks());
  new Job(ci, 'job', { env }).use(new Checkout(), new SnykNode());
  const script = new Job(ci, 'script');
  script.use(new Checkout());
  script.run('echo "SNYK_TOKEN=$(cat token)" >> "$GITHUB_ENV"');
  script.use(new SnykNode());
  new Job(ci, 'unknown').use(new Checkout(), new UsesStep(`acme/secrets@${SHA}`), new SnykNode());
  new Job(ci, 'built').use(new Checkout(), new UsesStep(`goreleaser/goreleaser-action@${SHA}`, { inputs: { args: 'build --snapshot' } }));
}
