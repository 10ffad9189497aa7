import { existsSync, readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { GROUPS } from '../../scripts/mutation/groups';
import { filesOf } from '../../scripts/mutation/matching';
import { Scores } from '../../scripts/mutation/score';

const ROOT = join(__dirname, '../..');
const stored = readdirSync(__dirname).filter((name) => name.endsWith('.json')).map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as Scores] as const);

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

describe.each(stored)('the scores of %s', (name, scores) => {
  test('are those of its files', () => {
    expect(filesOf(ROOT, GROUPS[name].mutate)).toEqual(expect.arrayContaining(Object.keys(scores)));
  });

  test('have a reason for every change that survives', () => {
    expect(Object.entries(scores).flatMap(([file, { survivors }]) => survivors.filter(({ why }) => !/^[A-Z].+\.$/.test(why)).map(({ was, now }) => ({ file, was, now })))).toEqual([]);
  });

  test('are what the numbers say', () => {
    for (const { score, killed, timedOut, survived, survivors } of Object.values(scores)) {
      expect(score).toBe(Math.floor(((killed + timedOut) / (killed + timedOut + survived)) * 1000) / 10);
      expect(survivors.reduce((sum, { times = 1 }) => sum + times, 0)).toBe(survived);
    }
  });
});
