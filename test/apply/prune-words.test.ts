import './no-idling';
import { isNamed, isPruned, mayPrune, pruneProblems } from '../../lib/apply/prune';

const OTHERS = [{ kind: 'environment', name: 'old' }, { kind: 'environment', name: 'preview 1' }, { kind: 'ruleset', name: 'forgotten' }, { kind: 'branch protection', name: 'next' }, { kind: 'variable', name: 'production/BY_HAND' }];
const DECLARED = [{ kind: 'environment', name: 'production' }, { kind: 'ruleset', name: 'main' }];

const pruned = (...words: string[]) => OTHERS.filter((one) => isPruned(words, one)).map(({ name }) => name);
const problems = (...words: string[]) => pruneProblems(words, OTHERS, DECLARED);

describe('--prune', () => {
  test.each([
    [['environment:old'], ['old']], [['environment'], ['old', 'preview 1']], [['environment:preview 1', 'branch-protection:next'], ['preview 1', 'next']], [['variable:production/BY_HAND'], ['production/BY_HAND']],
    [['environment:OLD'], ['old']], [['ruleset:Forgotten'], []], [[], []],
  ])('F4: %j takes %j and nothing else', (words, names) => {
    expect(pruned(...words)).toEqual(names);
  });

  test('F4: without words takes everything or nothing', () => {
    expect(OTHERS.every((one) => isPruned(true, one))).toBe(true);
    expect(OTHERS.some((one) => isPruned(false, one))).toBe(false);
    expect([pruneProblems(true, [], []), pruneProblems(false, [], [])]).toEqual([[], []]);
  });

  test('F4: of names that are there is no mistake', () => {
    expect(problems('environment:old', 'ruleset', 'environment:Preview 1')).toEqual([]);
  });

  test.each([
    ['environment:odl', '--prune=environment:odl: there is no such environment; did you mean environment:old?'],
    ['ruleset:zzzzzzzzz', '--prune=ruleset:zzzzzzzzz: there is no such ruleset; not declared are ruleset:forgotten.'],
    ['ruleset:Forgotten', '--prune=ruleset:Forgotten: there is no such ruleset; did you mean ruleset:forgotten?'],
    ['environment:production', '--prune=environment:production: it is declared. Take it out of the program first, and have the document written again.'],
    ['environment:Production', '--prune=environment:Production: it is declared. Take it out of the program first, and have the document written again.'],
    ['environment:', '--prune=environment:: there is no such environment; did you mean environment:old?'],
    ['secret:TOKEN', '--prune=secret:TOKEN: it takes environment:<name>, ruleset:<name>, branch-protection:<name>, variable:<name>; of variables the name is <environment>/<NAME>.'],
    ['', '--prune=: it takes environment:<name>, ruleset:<name>, branch-protection:<name>, variable:<name>; of variables the name is <environment>/<NAME>.'],
  ])('F4: %j is a slip, and a slip deletes nothing', (word, message) => {
    expect(problems(word)).toEqual([message]);
    expect(problems('environment:old', word)).toEqual([message]);
    expect(pruned(word)).toEqual([]);
  });

  test('F4: of a kind of which nothing is there says so', () => {
    expect(pruneProblems(['ruleset', 'ruleset:x'], [], [])).toEqual(['--prune=ruleset: there is no ruleset that is not declared.', '--prune=ruleset:x: there is no such ruleset; there is no ruleset that is not declared.']);
  });

  test('F4: asks what there is only of the kinds that it names', () => {
    expect([mayPrune(['environment:old'], 'environment'), mayPrune(['environment:old'], 'ruleset'), mayPrune(true, 'ruleset'), mayPrune(false, 'ruleset')]).toEqual([true, false, true, false]);
    // Of a kind that the document says nothing about, only what is named.
    expect([isNamed(['ruleset:x'], 'ruleset'), isNamed(true, 'ruleset'), isNamed(false, 'ruleset')]).toEqual([true, false, false]);
  });
});
