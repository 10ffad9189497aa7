import { workflowsOf } from './written';
import { Happening, jobsThatRun, started, Values } from '../../examples/support/simulation';
import { Delivery } from 'slipway/delivery';
import { Trigger, Workflow } from 'slipway/workflows';

const TRIGGERS = () => [Trigger.push({ branches: ['main'] }), Trigger.pullRequest(), Trigger.schedule({ cron: '17 4 * * *' }), Trigger.workflowDispatch()];

/** A delivery with one workflow, on all that a pipeline may be started by. */
export function workflow(declare: (ci: Workflow, delivery: Delivery) => void): Delivery {
  const delivery = Delivery.standalone();
  declare(new Workflow(delivery, 'ci', { triggers: TRIGGERS() }), delivery);
  return delivery;
}

export const ON_MAIN = { event: 'push', ref: 'refs/heads/main' };
export const OURS = { event: 'pull_request', ref: 'refs/pull/1/merge', values: { 'github.repository': 'acme/app', 'github.event.pull_request.head.repo.full_name': 'acme/app' } };
export const FORK = { ...OURS, values: { ...OURS.values, 'github.event.pull_request.head.repo.full_name': 'eve/app' } };
export const NIGHTLY = { event: 'schedule', ref: 'refs/heads/main' };

/** The jobs of a run in which these parts have changed. */
export function runs(delivery: Delivery, find: string, happening: Happening, parts: readonly string[], more: Values = {}): string[] {
  const values = { ...happening.values, [`needs.${find}.outputs.any`]: String(parts.length > 0), [`needs.${find}.outputs.parts`]: JSON.stringify(parts), ...more };
  expect(started(workflowsOf(delivery), happening)).toEqual(['ci.yml']);
  return jobsThatRun(workflowsOf(delivery), 'ci.yml', { ...happening, values });
}
