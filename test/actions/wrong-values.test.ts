import * as fc from 'fast-check';
import { resolveActions } from 'slipway/actions/inside';
import { Checkout, CompositeAction, DockerAction, DockerBuildPush, NodeAction, UploadArtifact } from 'slipway/actions';
import { InvalidValueError } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** A value that the types would refuse, as JavaScript and `any` hand it over. */
const wrong = (value: unknown) => value as never;

const action = () => new CompositeAction(Delivery.standalone(), 'tools', { description: 'x' });

const CALLS: [call: string, () => unknown, ...fragments: string[]][] = [
  ['an input by the name in the file', () => new Checkout(wrong({ ref: 'x' })), "new Checkout({ ref: 'x' }): there is no option 'ref'; did you mean 'gitRef'?"],
  ['an input by its key', () => new Checkout(wrong({ 'fetch-depth': 0 })), "new Checkout({ 'fetch-depth': 0 }): there is no option 'fetch-depth'; did you mean 'fetchDepth'?"],
  ['the key of the inputs', () => new Checkout(wrong({ with: {} })), "there is no option 'with'"],
  ['a condition by its key', () => new Checkout(wrong({ if: 'x' })), "did you mean 'condition'?"],
  ['a slip of the pen', () => new UploadArtifact(wrong({ path: ['a'], artifactNam: 'x' })), "did you mean 'artifactName'?"],
  ['an object as an input', () => new Checkout(wrong({ token: {} })), 'token must be a string or an Expression'],
  ['null as an input', () => new Checkout(wrong({ token: null })), 'token must be'],
  ['a list for a single value', () => new Checkout(wrong({ gitRef: ['a'] })), 'gitRef must be a string'],
  ['an object in a list', () => new DockerBuildPush(wrong({ tags: [{}] })), 'tags[0] must be a string or an Expression'],
  ['a number of minutes', () => new Checkout(wrong({ timeout: 5 })), 'timeout must be a Duration'],
  ['null as options', () => new Checkout(wrong(null)), 'new Checkout(null): its options are an object'],
  ['an action without a description', () => new CompositeAction(Delivery.standalone(), 'a', wrong({})), "the option 'description' is missing"],
  ['an action in nothing', () => new CompositeAction(wrong(undefined), 'a', { description: 'x' }), 'new CompositeAction(undefined): its first argument'],
  ['an unknown option of an action', () => new NodeAction(Delivery.standalone(), 'a', wrong({ description: 'x', main: 'a.js', using: 'node24' })), "did you mean 'runtime'?"],
  ['a condition of an action as text', () => new NodeAction(Delivery.standalone(), 'a', wrong({ description: 'x', main: 'a.js', preCondition: 'x' })), 'preCondition must be an Expression'],
  ['arguments as text', () => new DockerAction(Delivery.standalone(), 'a', wrong({ description: 'x', image: 'Dockerfile', args: 'a b' })), 'args must be a list'],
  ['an output as text', () => new DockerAction(Delivery.standalone(), 'a', wrong({ description: 'x', image: 'Dockerfile', outputs: { a: 'x' } })), 'outputs.a must be an object'],
  ['an input without a description', () => new CompositeAction(Delivery.standalone(), 'a', wrong({ description: 'x', inputs: { a: {} } })), 'inputs.a.description is missing'],
  ['an output without a value', () => action().addOutput('a', wrong({ description: 'x' }), { description: 'x' }), 'the value must be a string or an Expression'],
  ['an output without a description', () => action().addOutput('a', 'x', wrong({})), "the option 'description' is missing"],
  ['a step that is none', () => action().use(wrong('make')), "action.use('make'): it takes steps"],
  ['inputs of a local action that are no values', () => action().step(wrong({ inputs: { a: [] } })), 'inputs.a must be'],
  ['an unknown option of a local action', () => action().step(wrong({ if: 'x' })), "did you mean 'condition'?"],
];

test.each(CALLS)('%s is refused in the call that passes it', (_, call, ...fragments) => {
  let thrown: Error | undefined;
  try {
    call();
  } catch (error) {
    thrown = error as Error;
  }
  expect(thrown).toBeInstanceOf(InvalidValueError);
  for (const fragment of fragments) expect(thrown!.message).toContain(fragment);
});

test('an action that is refused leaves nothing behind in the tree', () => {
  const delivery = Delivery.standalone();
  expect(() => new CompositeAction(delivery, 'a/b', { description: 'x' })).toThrow(InvalidValueError);
  expect(() => new NodeAction(delivery, 'a', wrong({ description: 'x' }))).toThrow(InvalidValueError);
  expect(delivery.node.children).toEqual([]);
});

test('an action of another copy of the library is not taken for a container', () => {
  const delivery = Delivery.standalone();
  const foreign = new Workflow(delivery, 'ci', { triggers: [] });
  const declared = { root: delivery, of: <T>() => [foreign] as unknown as T[], only: () => true };
  expect(() => resolveActions(declared)).toThrow(/npm ls slipway/);
});

test('a class of the user that extends one of the catalogue may hand on options of its own', () => {
  class DeepCheckout extends Checkout {
    public constructor(props: { readonly team: string }) {
      super({ fetchDepth: 0, ...props });
    }
  }
  expect(new DeepCheckout({ team: 'a' })._props.inputs).toMatchObject({ 'fetch-depth': 0 });
});

const names = fc.constantFrom('gitRef', 'ref', 'token', 'fetchDepth', 'sparseCheckout', 'name', 'env', 'timeout', 'condition', 'stepId', 'permissions', 'clean', 'path', 'background');

test('whatever JSON is passed to a step is declared or refused, and nothing breaks later', () => {
  fc.assert(fc.property(fc.oneof(fc.dictionary(names, fc.jsonValue(), { maxKeys: 3 }), fc.jsonValue()), (props) => {
    const delivery = Delivery.standalone();
    const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test');
    try {
      job.use(new Checkout(wrong(props)));
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidValueError);
    }
    delivery.synth();
  }), { numRuns: 300 });
});
