import { Delivery } from 'slipway/delivery';
import { CallJob, Permissions, PermissionLevel, Trigger, Workflow } from 'slipway/workflows';

/** Files of others. */
export const existing = {
  '.github/workflows/said.yml': 'on: workflow_call\njobs:\n  a:\n    permissions: { contents: write }\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/deploy@v1\n',
  '.github/workflows/all.yml': 'on: workflow_call\npermissions: { contents: read }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/deploy@v1\n',
  '.github/workflows/plain.yml': 'on: workflow_call\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
  '.github/workflows/unknown.yml': 'on: workflow_call\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/deploy@v1\n',
};

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new CallJob(ci, 'said', { uses: './.github/workflows/said.yml' });
  new CallJob(ci, 'all', { uses: './.github/workflows/all.yml' });
  new CallJob(ci, 'plain', { uses: './.github/workflows/plain.yml' });
  new CallJob(ci, 'unknown', { uses: './.github/workflows/unknown.yml', permissions: Permissions.of({ contents: PermissionLevel.READ }) });
}
