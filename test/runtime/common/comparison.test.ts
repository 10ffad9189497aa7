import { comparisonOf } from '../../../lib/runtime/common/comparison';
import { Git } from '../../../lib/runtime/common/git';

const git = (parents: readonly string[], isBefore = true): Git => ({ head: () => ({ commit: 'head', parents }), isBefore: () => isBefore, changed: () => [], files: () => [], text: () => '' });

test('a pull request compares its merge with the first parent of it, and only when the second is its head', () => {
  const payload = { pull_request: { head: { sha: 'topic' } } };
  expect(comparisonOf('pull_request', payload, git(['base', 'topic']))).toEqual({ before: 'base', after: 'head' });
  for (const other of [['base', 'other'], ['base'], [], ['base', 'topic', 'third']]) expect(comparisonOf('pull_request', payload, git(other))).toHaveProperty('unknown');
  expect(comparisonOf('pull_request', {}, git(['base', 'topic']))).toHaveProperty('unknown');
});

test('a push compares its two ends, when the first leads to what is checked out', () => {
  const payload = { before: 'b', after: 'head', forced: false };
  expect(comparisonOf('push', payload, git([]))).toEqual({ before: 'b', after: 'head' });
  expect(comparisonOf('push', payload, git([], false))).toHaveProperty('unknown');
  expect(comparisonOf('push', { ...payload, before: 7 }, git([]))).toEqual({ unknown: 'the branch or tag is new' });
  expect(comparisonOf('push', { ...payload, forced: undefined }, git([]))).toHaveProperty('unknown');
});

test('what compares nothing says why', () => {
  expect(comparisonOf('schedule', {}, git([]))).toEqual({ unknown: 'nothing changed by schedule itself' });
  expect(comparisonOf('pull_request_target', {}, git([]))).toHaveProperty('unknown');
});
