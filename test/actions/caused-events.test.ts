import { catalogueEntry, catalogueNames } from 'slipway/actions/inside';
import { CAUSES } from '../../lib/actions/private/caused-events';

test('of every action that the catalogue says pushes or triggers something, it is written down what', () => {
  const flagged = catalogueNames().filter((name) => catalogueEntry(name)!.pushesOrTriggers);
  expect(Object.keys(CAUSES).sort()).toEqual(flagged.map((name) => name.toLowerCase()).sort());
  expect(flagged.length).toBeGreaterThan(15);
});

/** Of releases before the one that the catalogue knows. */
const OLDER = ['publish'];

test('the tokens and inputs that it names are inputs of the action, or variables', () => {
  for (const [name, { token, otherwise = [], events }] of Object.entries(CAUSES)) {
    const asked: string[] = [];
    events((input) => {
      asked.push(input);
      return '';
    });
    const { inputs } = catalogueEntry(name)!;
    for (const input of [...token === 'checkout' ? [] : token.filter((one) => !/^[A-Z_]+$/.test(one)), ...otherwise, ...asked.filter((one) => !OLDER.includes(one))]) expect([name, Object.keys(inputs)]).toEqual([name, expect.arrayContaining([input])]);
  }
});

test('a draft is no release, and of an expression nobody knows', () => {
  const events = (draft: string) => CAUSES['softprops/action-gh-release'].events((input) => (input === 'draft' ? draft : '')).map(({ event }) => event);
  expect([events(''), events('false'), events('true'), events('${{ inputs.draft }}')]).toEqual([['release', 'push'], ['release', 'push'], [], []]);
});
