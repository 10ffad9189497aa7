import { CLASSES, SURFACE } from '../support/calls';
import { callsOf, complaints } from '../support/hostile-calls';
import { Call } from '../support/surface';
import { INSTANCES } from '../support/world';
import { Duration } from 'slipway/core';
import { Expression } from 'slipway/expressions';

const { calls } = SURFACE;

test('the calls are those of every room, and every class whose methods are called has an instance', () => {
  const tried = callsOf(() => true);
  expect(tried).toHaveLength(calls.filter(({ parameters }) => parameters.length > 0).length);
  expect(tried.length).toBeGreaterThan(300);
  const owners = new Set(calls.filter(({ kind }) => kind === 'method').map(({ owner }) => owner));
  expect(Object.keys(INSTANCES).filter((name) => !owners.has(name))).toEqual([]);
});

describe('the test itself notices', () => {
  const made: Call = { owner: 'Made', generated: false, kind: 'static', name: 'up', parameters: [{ name: 'text', type: 'string', optional: false, rest: false }] };
  const noticed = (up: (text: string) => unknown) => {
    CLASSES.set('Made', { up } as never);
    return complaints(made);
  };
  afterAll(() => CLASSES.delete('Made'));

  test('an error of JavaScript', () => expect(noticed((text) => text.trim()).join('\n')).toContain('Made.up with null as text, in the call: TypeError: Cannot read properties of null'));

  test('an error that does not name the call', () => expect(noticed(() => Duration.minutes(-1))).toContainEqual(expect.stringContaining('(does not name the call)')));

  test('what breaks later', () => expect(noticed((text) => Expression._path(text)).join('\n')).toContain('in the synthesis: TypeError'));

  test('and nothing else', () => expect(noticed((text) => Expression.of(`${typeof text}`))).toEqual([]));
});
