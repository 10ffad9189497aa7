import { Construct, RootConstruct } from 'constructs';
import { CLASSES, SURFACE, fitting, title } from './support/calls';
import { makeWorld } from './support/world';
import { thrownBy } from '../support/thrown';
import { InvalidValueError } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const nouns = SURFACE.calls.filter(({ kind, parameters }) => kind === 'constructor' && parameters[0]?.name === 'scope');

test('the nouns of all rooms are asked', () => {
  expect(nouns.map(({ name }) => name)).toEqual(expect.arrayContaining(['Workflow', 'Job', 'CompositeAction', 'DeploymentEnvironment', 'Ruleset', 'Dependabot', 'AwsRole', 'Delivery']));
});

test.each(nouns.map((call) => [title(call), call] as const))('G5: a second %s of one id is refused, with the line of the first one, and leaves nothing behind', (name, call) => {
  const Noun = CLASSES.get(call.owner)!;
  const args = fitting(call, makeWorld());
  const first = new Noun(...args) as Construct;
  const before = first.node.root.node.findAll();
  const error = thrownBy(() => new Noun(...args));
  expect(error).toBeInstanceOf(InvalidValueError);
  expect(error.code).toBe('call/duplicate-id');
  expect(error.message).toContain(name);
  expect(error.message).toMatch(/there is one|declared already/);
  const [line, related] = [error.origin.location!.line, error.related[0].origin.location!.line];
  expect([error.origin.location!.file, line - related]).toEqual([__filename, 2]);
  expect(error.findings[0].places.map(({ note }) => note)).toEqual([undefined, 'the first one']);
  expect(first.node.root.node.findAll()).toEqual(before);
});

test('an id that a construct of the user has is taken as well, and is shown by its path', () => {
  const delivery = Delivery.standalone();
  new Construct(delivery, 'ci');
  const error = thrownBy(() => new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }));
  expect(error.code).toBe('call/duplicate-id');
  expect(error.related[0].origin).toMatchObject({ path: 'ci', location: undefined });
});

test('ids that the tree writes alike are one id', () => {
  const ci = new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'a/b');
  expect(thrownBy(() => new Job(ci, 'a--b')).code).toBe('call/duplicate-id');
});

test('a scope that is closed takes nothing more', () => {
  const root = new RootConstruct();
  const delivery = new Delivery(root);
  delivery.node.lock();
  const error = thrownBy(() => new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }));
  expect([error.code, error.message]).toEqual(['call/locked-scope', "new Workflow(…, 'ci'): its scope takes nothing more, because the synthesis has begun; declare it before."]);
});
