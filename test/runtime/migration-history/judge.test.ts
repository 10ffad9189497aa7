import { taking } from '../../../lib/runtime/common/patterns';
import { History, Manner, judge } from '../../../lib/runtime/migration-history/judge';
import { compareVersions, isMisnamed, migrationOf } from '../../../lib/runtime/migration-history/migrations';

const MANNER: Manner = { tool: 'flyway', outOfOrder: false, mayChange: taking([]) };
const BASE = ['db/V1__init.sql', 'db/V2__users.sql', 'db/R__views.sql', 'db/U2__users.sql'];
const wrong = (history: Partial<History>, manner: Partial<Manner> = {}) => judge({ before: BASE, after: BASE, changed: [], ...history }, { ...MANNER, ...manner }).map(({ path, why }) => `${path} ${why}`);

test('GL-19: a migration that has been applied is neither changed, nor deleted, nor renamed', () => {
  expect(wrong({ changed: ['db/V2__users.sql'] })).toEqual(['db/V2__users.sql was changed, and has been applied: write a new migration']);
  expect(wrong({ after: BASE.slice(1), changed: ['db/V1__init.sql'] })).toEqual(['db/V1__init.sql is gone or has another name, and has been applied: write a new migration']);
});

test('what is applied again or takes back may change, and so may what is named', () => {
  expect(wrong({ changed: ['db/R__views.sql', 'db/U2__users.sql'] })).toEqual([]);
  expect(wrong({ changed: ['db/V2__users.sql'] }, { mayChange: taking(['db/V2__*']) })).toEqual([]);
});

test('a new migration comes after those that have been applied, unless the order does not matter', () => {
  const late = { after: [...BASE, 'db/V1.5__late.sql'], changed: ['db/V1.5__late.sql'] };
  expect(wrong(late)).toEqual(['db/V1.5__late.sql comes before 2, which has been applied: give it a higher version']);
  expect(wrong(late, { outOfOrder: true })).toEqual([]);
  expect(wrong({ after: [...BASE, 'db/V10__next.sql'], changed: ['db/V10__next.sql'] })).toEqual([]);
});

test('no version is there twice, however it is written', () => {
  expect(wrong({ after: [...BASE, 'db/V02.0__again.sql'] })).toEqual(['db/V02.0__again.sql has the version 2, which db/V2__users.sql has']);
});

test('a file that Flyway would pass over without a word is named, and a callback is none', () => {
  expect(['V3_one_underscore.sql', 'v3__small.sql', 'V3__.sql', 'V3__a.SQL', '3__no_letter.sql', 'notes.sql'].filter((name) => !isMisnamed(`db/${name}`))).toEqual([]);
  expect(['afterMigrate__refresh.sql', 'beforeEachMigrate.sql', 'README.md', 'V3__a.sql', 'B3__all.sql', 'R__v.sql'].filter((name) => isMisnamed(`db/${name}`))).toEqual([]);
});

test('where nobody knows what the base was, names and versions are looked at all the same', () => {
  expect(wrong({ before: undefined, after: [...BASE, 'db/V2__other.sql', 'db/bad.sql'] })).toHaveLength(2);
});

test('of Alembic, a revision that is there does not change', () => {
  const history = { before: ['m/1_a.py'], after: ['m/1_a.py', 'm/2_b.py', 'm/x.sql'], changed: ['m/1_a.py', 'm/2_b.py'] };
  expect(judge(history, { ...MANNER, tool: 'alembic' }).map(({ path }) => path)).toEqual(['m/1_a.py']);
});

test('versions are compared as numbers, however long they are', () => {
  expect(compareVersions('20260101120000123', '20260101120000124')).toBeLessThan(0);
  expect(compareVersions('1.10', '1.9')).toBeGreaterThan(0);
  expect(compareVersions('1', '1.0')).toBe(0);
  expect(migrationOf('db/V001_020__x.sql')?.version).toBe('1.20');
});
