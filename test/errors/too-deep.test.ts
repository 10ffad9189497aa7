import { InvalidValueError } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github } from 'slipway/expressions';
import { Matrix, MatrixValue, ParallelSteps, RunStep, Step, Job, Trigger, Workflow } from 'slipway/workflows';

/** Puts a thing into itself, many times. */
function nested<T>(times: number, first: T, wrap: (inner: T) => T): T {
  let value = first;
  for (let i = 0; i < times; i++) value = wrap(value);
  return value;
}

type Use = (job: Job, times: number) => void;

/** How often most things may be put into themselves, and the values of a matrix: GitHub reads a file that is nested 50 deep. */
const DEEP = 190;
const DEEP_IN_MATRIX = 43;

const WAYS: [what: string, call: string, use: Use, deep: number][] = [
  ['a property', 'expression.property', (job, times) => job.run('make', { condition: nested<Expression>(times, Github.ref, (e) => e.property('a')) }), DEEP],
  ['a negation', 'expression.negate', (job, times) => job.run('make', { condition: nested<Expression>(times, Github.ref, (e) => e.negate()) }), DEEP],
  ['a comparison', 'expression.equalTo', (job, times) => job.run('make', { condition: nested<Expression>(times, Github.ref, (e) => e.equalTo('a')) }), DEEP],
  ['a call', 'toJSON', (job, times) => job.run('make', { env: { A: nested<Expression>(times, Github.ref, (e) => Functions.toJson(e)) } }), DEEP],
  ['a text in a text', 'format', (job, times) => job.run('make', { env: { A: nested<Expression>(times, Github.ref, (e) => Expression.of(`x${e}`)) } }), DEEP],
  ['a list of a matrix', 'MatrixValue.list', (job, times) => void new Job(job.workflow, 'b', { matrix: new Matrix({ axes: { a: [nested(times, MatrixValue.list('a'), (v) => MatrixValue.list(v))] } }) }), DEEP_IN_MATRIX],
  ['an object of a matrix', 'MatrixValue.object', (job, times) => void new Job(job.workflow, 'b', { matrix: new Matrix({ axes: { a: [nested(times, MatrixValue.list('a'), (a) => MatrixValue.object({ a }))] } }) }), DEEP_IN_MATRIX],
  ['steps in parallel', 'new ParallelSteps', (job, times) => job.use(nested<Step>(times, new RunStep('make'), (step) => new ParallelSteps(step))), DEEP],
  ['the value of an override', 'addOverride', (job, times) => job.workflow.addOverride('env', nested<unknown>(times, 1, (value) => [value])), DEEP],
  ['the path of an override', 'addOverride', (job, times) => job.workflow.addOverride(Array(times + 1).fill('a').join('.'), 1), DEEP],
];

const job = () => new Job(new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push()] }), 'test');

test.each(WAYS)('%s that is nested without end is refused in the call, before anything walks through it', (_, call, use) => {
  for (const times of [300, 20_000]) {
    const error = (() => {
      try {
        return use(job(), times);
      } catch (thrown) {
        return thrown as InvalidValueError;
      }
    })();
    expect(error).toBeInstanceOf(InvalidValueError);
    expect(error!.message).toContain(`${call}(`);
    expect(['call/too-deep', 'call/not-json']).toContain(error!.code);
  }
});

test.each(WAYS)('%s that is nested as deep as it may be comes to an end in the synthesis', (_, __, use, deep) => {
  const declared = job();
  use(declared, deep);
  expect(() => declared.node.root.node.children.forEach((delivery) => (delivery as Delivery).synth())).not.toThrow();
});
