import { Checkout, SnykNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const scan = new Job(ci, 'scan', { env: { SNYK: Secrets.get('SNYK_TOKEN') } });
  scan.use(new Checkout({ fetchDepth: 0 }), new SnykNode()); // finding
  scan.use(new UsesStep(`gitleaks/gitleaks-action@${SHA}`)); // finding
  scan.use(new UsesStep(`goreleaser/goreleaser-action@${SHA}`, { inputs: { args: 'release --clean' } })); // finding
}
