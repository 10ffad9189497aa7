import { existsSync, readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { GROUPS } from '../../scripts/mutation/groups';
import { filesOf } from '../../scripts/mutation/matching';
import { total } from '../../scripts/mutation/score';
import { storedScores } from '../../scripts/mutation/stored';
import { rows } from '../../scripts/mutation/table';

const ROOT = join(__dirname, '../..');
const stored = readdirSync(__dirname).filter((name) => name.endsWith('.json')).map((name) => [name.replace('.json', ''), storedScores(ROOT, name.replace('.json', ''))] as const);

test('every group has files, and no file is in two', () => {
  const files = Object.values(GROUPS).flatMap(({ mutate }) => mutate.map((pattern) => filesOf(ROOT, [pattern])));
  expect(files.filter((found) => found.length === 0)).toEqual([]);
  expect(files.flat().sort()).toEqual([...new Set(files.flat())].sort());
});

test('every test that a group asks or leaves out is there', () => {
  for (const { tests, without = [] } of Object.values(GROUPS)) {
    for (const name of [...tests, ...without]) {
      const [path, ...titles] = name.split(' › ');
      expect({ path, there: existsSync(join(ROOT, path)) }).toEqual({ path, there: true });
      if (without.includes(name) && titles.length > 0) expect(readFileSync(join(ROOT, path), 'utf8')).toContain(titles[titles.length - 1]);
    }
  }
});

/** Survivors that nobody has looked at yet. The numbers only go down. */
const NOT_LOOKED_AT: Readonly<Record<string, number>> = {};

describe.each(stored)('the scores of %s', (name, scores) => {
  const survivors = Object.values(scores).flatMap((score) => score.survivors);

  test('are those of its files', () => {
    expect(filesOf(ROOT, GROUPS[name].mutate)).toEqual(expect.arrayContaining(Object.keys(scores)));
  });

  test('have a sentence for every change that may survive', () => {
    expect(survivors.filter(({ why }) => why !== '' && !/^[A-Z`].+\.$/.test(why))).toEqual([]);
    expect(survivors.filter(({ why }) => why === '')).toHaveLength(NOT_LOOKED_AT[name] ?? 0);
  });

  test('are what the numbers say', () => {
    for (const { score, killed, timedOut, survived, survivors: listed } of Object.values(scores)) {
      expect(score).toBe(total({ it: { score, killed, timedOut, survived, survivors: [] } }));
      expect(listed.reduce((sum, { times = 1 }) => sum + times, 0)).toBe(survived);
    }
  });
});

test('the table for contributors tells the scores of every group', () => {
  expect(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')).toContain(`|---|---|---|---|\n${rows(ROOT).join('\n')}\n\n`);
});
