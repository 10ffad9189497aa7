import { filesOf, hasCode } from '../../scripts/mutation/matching';
import { Scores, scoresOf, total, worse } from '../../scripts/mutation/score';

type Result = Parameters<typeof scoresOf>[0][number];

const FILE = 'lib/a.ts';

/** A change of `x > 1`, and what became of it. */
function result(status: Result['status'], replacement: string, fileName = FILE): Result {
  return { id: '1', mutatorName: 'EqualityOperator', location: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } }, fileName, replacement, status };
}

const scored = (results: readonly Result[], before: Scores = {}) => scoresOf(results, () => 'x > 1', before);

describe('the score of a file', () => {
  test('counts what fails and what never ends for the tests, and what they do not come by against them', () => {
    const scores = scored([result('Killed', 'a'), result('Timeout', 'b'), result('Survived', 'c'), result('NoCoverage', 'd')]);
    expect(scores[FILE]).toMatchObject({ score: 50, killed: 1, timedOut: 1, survived: 2 });
    expect(scores[FILE].survivors).toEqual([{ was: 'x > 1', now: 'c', why: '' }, { was: 'x > 1', now: 'd', why: '' }]);
  });

  test('does not count what was left out, and is never rounded up', () => {
    expect(scored([...Array<Result>(1999).fill(result('Killed', 'a')), result('Survived', 'b'), result('Ignored', 'c')])[FILE].score).toBe(99.9);
  });

  test('counts the same change at several places', () => {
    expect(scored([result('Survived', 'c'), result('Survived', 'c'), result('Survived', 'c')])[FILE].survivors).toEqual([{ was: 'x > 1', now: 'c', times: 3, why: '' }]);
  });

  test('takes over the reason of a survivor that was known', () => {
    const before = { [FILE]: { ...scored([result('Survived', 'c')])[FILE], survivors: [{ was: 'x > 1', now: 'c', why: 'It is the same.' }] } };
    expect(scored([result('Survived', 'c'), result('Survived', 'd')], before)[FILE].survivors.map(({ why }) => why)).toEqual(['It is the same.', '']);
  });

  test('becomes that of all files by the number of their changes', () => {
    expect(total(scored([result('Killed', 'a'), result('Killed', 'b'), result('Killed', 'c', 'lib/b.ts'), result('Survived', 'd', 'lib/b.ts')]))).toBe(75);
  });
});

describe('what is worse than what was stored', () => {
  const stored = scored([result('Killed', 'a'), result('Survived', 'c')]);

  test('is nothing when the same survives', () => {
    expect(worse(stored, stored)).toEqual([]);
  });

  test('is nothing when less survives', () => {
    expect(worse(scored([result('Killed', 'a'), result('Killed', 'c')]), stored)).toEqual([]);
  });

  test('is a lower score', () => {
    expect(worse(scored([result('Survived', 'c')]), stored)).toEqual([`The score of ${FILE} is 0 %. It was 50 %.`]);
  });

  test('is a survivor that is not listed, with the change', () => {
    expect(worse(scored([result('Killed', 'c'), result('Survived', '')]), stored)).toEqual([`No test of the group fails when in ${FILE}\n    x > 1\n  becomes\n    (nothing)`]);
  });

  test('is a survivor at one more place than is listed', () => {
    expect(worse(scored([result('Killed', 'a'), result('Killed', 'b'), result('Survived', 'c'), result('Survived', 'c')]), stored)).toHaveLength(1);
  });

  test('is everything that survives in a file that was never stored', () => {
    expect(worse(scored([result('Killed', 'a'), result('Survived', 'c')]), {})).toHaveLength(1);
  });
});

test('a pattern names files by a part of the name, by folders, or by one of several', () => {
  const root = `${__dirname}/../..`;
  expect(filesOf(root, ['lib/checks/acknow*.ts'])).toEqual(['lib/checks/acknowledge.ts']);
  expect(filesOf(root, ['lib/*/trust*d.ts'])).toEqual(['lib/identity/trusted.ts']);
  expect(filesOf(root, ['lib/{identity,checks}/**/{subject-pattern,trusted}.ts'])).toEqual(['lib/identity/checks/identity/subject-pattern.ts', 'lib/identity/trusted.ts']);
});

test('a file without anything to change is in no group, although a pattern names it', () => {
  expect(filesOf(`${__dirname}/../..`, ['lib/workflows/hoist/{types,cut}.ts'])).toEqual(['lib/workflows/hoist/cut.ts']);
});

test.each([
  ["import { a } from './a';\nexport type { b } from './b';\nexport * from './c';\n", false], ['/** A. */\nexport interface A { readonly a: string }\n', false], ["type A = 'a' | 'b';\n", false], ['', false],
  ["import { a } from './a';\nexport const b = a;\n", true], ['export interface A {}\nexport class B {}\n', true], ['function a() {}\n', true], ["import { a } from './a';\na();\n", true], ['enum A { B }\n', false], ["export enum A { B = 'b' }\nexport const c = A.B;\n", true], ['export default 1;\n', true],
])('there is something to change in a file unless it only declares types and enums, and hands names on: %j', (source, expected) => {
  expect(hasCode(source)).toBe(expected);
});
