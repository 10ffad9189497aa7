import { SoFar } from 'slipway/expressions/inside';
import { holdsIn, readCondition, runsAfter } from 'slipway/semantics/inside';

test.each<[string | undefined, string[], string[]]>([
  [undefined, [], []], ['', [], []], ['   ', [], []], ['github.event.pull_request.draft  == false', ['github.event.pull_request.draft'], []], ["failure() && GITHUB.Event.Action  == 'x'", ['github.event.action'], ['failure']],
  ['always()  ||  cancelled()', [], ['always', 'cancelled']], ["contains(github.event.label.name,  'x') && inputs.dry", ['github.event.label.name', 'inputs.dry'], []],
])('the condition %j reads %j, and asks %j', (text, paths, asks) => {
  const read = readCondition(text)!;
  expect({ paths: read.paths, asks: [...read.asks] }).toEqual({ paths, asks });
});

test('one that does not parse may hold', () => {
  expect(readCondition('github  ==')).toBeUndefined();
  expect(holdsIn('github  ==', { soFar: ['well'], valuesOf: () => undefined })).toBe('maybe');
});

test.each<[string | undefined, SoFar, boolean]>([
  [undefined, 'well', true], [undefined, 'failed', false], [' always() ', 'failed', true], [' failure() ', 'well', false], [' failure() ', 'failed', true], [" github.ref == 'x' ", 'failed', false], [" github.ref == 'x' ", 'well', true],
  [" github.ref == 'x' && !cancelled() ", 'failed', true], [' !cancelled() ', 'cancelled', false],
])('a job with the condition %j runs after a run that went %s: %s', (text, soFar, runs) => {
  expect(runsAfter(text, soFar)).toBe(runs);
});
