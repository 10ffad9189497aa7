import * as fc from 'fast-check';
import { EVENTS } from 'slipway/workflows/inside';
import { declareDelivery } from './support/delivery';
import { Draw } from './support/draw';
import { everyTrigger } from './support/triggers';
import { parseWorkflowText } from '../../lib/expressions/inside';
import { Delivery } from 'slipway/delivery';
import { Job, Workflow } from 'slipway/workflows';

test('GitHub takes every file of a delivery in which everything is meant well, and no rule stops it', () => {
  fc.assert(fc.property(fc.gen(), (g) => {
    const { documents, findings } = declareDelivery(new Draw(g)).synth();
    expect(findings.filter(({ severity }) => severity === 'error').map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
    for (const { path, text } of documents) expect(parseWorkflowText(path, text)).toEqual([]);
  }), { numRuns: 120 });
});

test('the drawn triggers are all that there are', () => {
  fc.assert(fc.property(fc.gen(), (g) => {
    const workflow = new Workflow(Delivery.standalone(), 'all', { triggers: everyTrigger(new Draw(g)) });
    new Job(workflow, 'a').run('make');
    expect(workflow._props.triggers.map((t) => t._event).concat('workflow_call').sort()).toEqual(Object.keys(EVENTS).sort());
  }), { numRuns: 5 });
});
