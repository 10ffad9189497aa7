import { calledAs } from '../../lib/core/called-as';
import { fromUserFrame } from '../../lib/core/private/user-frame';
import { anotherCopy } from '../support/another-copy';
import { thrownBy } from '../support/thrown';
import { Duration, InvalidValueError, SlipwayError, SynthesisError, isSlipwayError } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Expression, Secrets } from 'slipway/expressions';
import { Job, RunStep, Trigger, Workflow } from 'slipway/workflows';

const workflow = () => new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push()] });
const refused = (props: object) => thrownBy(() => new Job(workflow(), 'test', props));

test('the first line of the stack is the user’s, also where the value is judged far below the call', () => {
  const ci = workflow();
  const [message, first] = thrownBy(() => new Job(ci, 'test', { tiemout: 3 } as object)).stack!.split('\n');
  expect(message).toBe("InvalidValueError: new Job('test', { tiemout: 3 }): there is no option 'tiemout'; did you mean 'timeout'?");
  expect(first).toContain(`${__filename}:15:`);
});

test('where no line is the user’s, the stack stays as it is', () => {
  const stack = `Error: no\n    at Job (${require.resolve('../../lib/workflows/job')}:1:1)\n    at node:internal/main:2:3`;
  expect(fromUserFrame(stack)).toBe(stack);
});

test('the line is found however deep the call lies below it', () => {
  // What a dependency would do: twenty calls that have no line of the user's.
  const deep = new Function('call', 'return (function down(n) { return n === 0 ? call() : down(n - 1); })(40);\n//# sourceURL=/home/me/node_modules/x/index.js') as (call: () => unknown) => unknown;
  const inner = new Function('Duration', 'return () => Duration.minutes(-1);\n//# sourceURL=/home/me/node_modules/x/inner.js') as (duration: typeof Duration) => () => unknown;
  expect(thrownBy(() => deep(inner(Duration))).origin.location).toMatchObject({ file: __filename });
});

describe('the fields of an error', () => {
  test('of an option that there is not: what there is instead', () => {
    const { code, option, given, allowed, findings } = refused({ tiemout: 3 });
    expect({ code, option, given }).toEqual({ code: 'call/unknown-option', option: 'tiemout', given: '3' });
    expect(allowed).toEqual([...allowed].sort());
    expect(allowed).toContain('timeout');
    expect(findings[0].fix).toMatch(/^The options are 'cancelTimeout', 'comment', .*'timeout'\.$/);
  });

  test('of a part of an option: where in it, and the part as it was written', () => {
    const { code, option, given, allowed } = refused({ needs: [workflow(), 'build'] });
    expect({ code, option, given, allowed }).toEqual({ code: 'call/wrong-value', option: 'needs[0]', given: 'a Workflow', allowed: ['a job: the object, not its id'] });
    expect(refused({ container: {} })).toMatchObject({ code: 'call/missing-option', option: 'container.image', given: 'undefined', allowed: [] });
    expect(refused({ container: { image: 'a', port: 1 } })).toMatchObject({ code: 'call/unknown-option', option: 'container' });
    expect(refused({ concurrency: { group: 'a', queue: 'many' } })).toMatchObject({ code: 'call/not-one-of', option: 'concurrency.queue', given: "'many'", allowed: ['single', 'max'] });
  });

  test('of an argument: its name, or none when it is the only one', () => {
    const job = new Job(workflow(), 'test');
    expect(thrownBy(() => job.addOutput(1 as never, 'a'))).toMatchObject({ code: 'call/wrong-value', option: 'name', given: '1', allowed: ['a string'] });
    expect(thrownBy(() => job.addNeeds('a' as never))).toMatchObject({ option: undefined, given: "'a'" });
    expect(thrownBy(() => Duration.minutes(-1))).toMatchObject({ code: 'call/wrong-duration', option: 'amount', given: '-1' });
  });

  test('are in a finding, too', () => {
    const error = refused({ timeout: 10 });
    expect(error.findings).toEqual([{ id: 'call/wrong-value', severity: 'error', message: error.message, fix: undefined, places: [{ origin: error.origin }], page: expect.stringMatching(/docs\/errors\.md$/) as string, fatal: true }]);
    expect(Delivery.report(error.findings, __dirname)).toMatch(
      /^invalid-value-error\.test\.ts:11:\d+ {2}error {2}call\/wrong-value\n {2}new Job\('test', \{ timeout: 10 \}\): timeout must be a Duration, .*\n {2}more {4}https:\S+\/docs\/errors\.md\n\n1 error\. Nothing was written\.$/);
  });

  test('are not what Node.js shows below the stack', () => {
    expect(Object.keys(refused({ timeout: 10 }))).toEqual([]);
  });
});

test('both errors are SlipwayErrors, and so is one of another copy, where instanceof fails', () => {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test', { condition: Expression.raw('a =') }).run('make');
  const stopped = thrownBy(() => delivery.synthText('.github/workflows/ci.yml'));
  expect([SlipwayError, InvalidValueError, SynthesisError].map((kind) => refused({ timeout: 10 }) instanceof kind)).toEqual([true, true, false]);
  expect([SlipwayError, InvalidValueError, SynthesisError].map((kind) => stopped instanceof kind)).toEqual([true, false, true]);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const other = anotherCopy(() => require('slipway/core') as typeof import('slipway/core'));
  const foreign = thrownBy(() => other.Duration.minutes(-1));
  expect([foreign instanceof SlipwayError, isSlipwayError(foreign), isSlipwayError(new Error('x')), isSlipwayError(null)]).toEqual([false, true, false, false]);
});

test('a synthesis that is stopped has the report as its message, and all findings', () => {
  const delivery = Delivery.standalone();
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test');
  job.run('make', { condition: Expression.raw('a ='), env: { 'MY-VAR': Secrets.get('TOKEN') } });
  const { code, name, message, findings } = thrownBy(() => delivery.synthText('.github/workflows/ci.yml'));
  expect([code, name]).toEqual(['synthesis/errors', 'SynthesisError']);
  expect(message).toBe(Delivery.report(findings));
  expect(findings.map(({ id }) => id)).toEqual(['workflows/unportable-env-name', 'expressions/syntax']);
  expect(findings).toEqual(delivery.synth().findings.map(({ places: _, ...finding }) => expect.objectContaining(finding)));
});

test('what is made on behalf of another call is refused in the words of that one', () => {
  const make = (inner: string) => thrownBy(() => calledAs('job.run', inner, () => new RunStep('make', { shel: 'x' } as object)));
  expect(make('new RunStep')).toMatchObject({ message: "job.run('make', { shel: 'x' }): there is no option 'shel'; did you mean 'shell'?", option: 'shel', origin: { location: { file: __filename } } });
  expect(make('new UsesStep').message).toMatch(/^new RunStep\(/);
  expect(() => calledAs('job.run', 'new RunStep', () => { throw new TypeError('mine'); })).toThrow(new TypeError('mine'));
});

describe('in a program of another language', () => {
  const shared = globalThis as Record<symbol, unknown>;
  const [FOLDER, FRAMES] = [Symbol.for('jsii.context.hostDirName'), Symbol.for('jsii.context.hostStackTrace')];
  beforeEach(() => {
    shared[FOLDER] = '/tmp/jsii/lib';
  });
  afterEach(() => {
    delete shared[FOLDER];
    delete shared[FRAMES];
  });

  test('no line and no stack of JavaScript is shown', () => {
    const error = refused({ timeout: 10 });
    expect(error.origin.location).toBeUndefined();
    expect(error.stack).toBe(`InvalidValueError: ${error.message}`);
    expect(workflow()._origin.location).toBeUndefined();
  });

  test('the line is that of the caller, where the language tells it', () => {
    shared[FRAMES] = [['/usr/lib/python3/site-packages/slipway/workflows/__init__.py', 1, 0, '__init__'], ['/home/me/.projenrc.py', 7, 0, '<module>']];
    const [ci, error] = [workflow(), refused({ timeout: 10 })];
    shared[FRAMES] = undefined;
    expect(ci._origin.location).toEqual({ file: '/home/me/.projenrc.py', line: 7, column: 1 });
    expect(error.origin.location).toEqual({ file: '/home/me/.projenrc.py', line: 7, column: 1 });
  });
});
