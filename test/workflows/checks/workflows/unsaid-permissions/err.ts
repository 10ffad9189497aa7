import { Delivery } from 'slipway/delivery';
import { CallJob, Permissions, PermissionLevel, Trigger, Workflow } from 'slipway/workflows';

/** Files of others. */
export const existing = {
  '.github/workflows/unknown.yml': 'on: workflow_call\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/deploy@v1\n',
  '.github/workflows/script.yml': 'on: workflow_call\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh release create v1\n        env: { GH_TOKEN: "${{ github.token }}" }\n',
  '.github/workflows/nested.yml': 'on: workflow_call\njobs:\n  c:\n    uses: ./.github/workflows/script.yml\n',
};

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new CallJob(ci, 'unknown', { uses: './.github/workflows/unknown.yml' }); // finding
  new CallJob(ci, 'script', { uses: './.github/workflows/script.yml' }); // finding
  new CallJob(ci, 'nested', { uses: './.github/workflows/nested.yml' }); // finding
  new CallJob(ci, 'said', { uses: './.github/workflows/script.yml', permissions: Permissions.of({ contents: PermissionLevel.WRITE }) });
}
