import { existsSync, readFileSync, readdirSync, writeFileSync } from 'fs';
import { join, relative } from 'path';
import { Rule } from 'slipway/checks/inside';
import { LINTER_RULES } from 'slipway/linter/inside';
import { conduct } from '../../lib/delivery/conduct';
import { givenFiles } from '../../lib/delivery/given-files';
import { allRooms } from '../../lib/delivery/load-rooms';
import { ROOMS } from '../../lib/delivery/rooms';
import { everyRule, knownRules } from '../../lib/delivery/rules';
import { Finding, Place } from 'slipway/core';
import { Delivery } from 'slipway/delivery';

const ROOT = join(__dirname, '..', '..');

interface Fixture {
  /** Paths that other parts of the project write. */
  readonly taken?: readonly string[];
  /** Files of the user's. */
  readonly existing?: Readonly<Record<string, string>>;
  /** What stands on the way to files, by the path of it. */
  readonly obstacles?: Readonly<Record<string, string>>;
  declare(delivery: Delivery): void;
}

/** The rules with the room that each belongs to: `delivery` has those on files of all rooms. */
const BY_ROOM: readonly (readonly [room: string, rules: readonly Rule[]])[] = [
  ...ROOMS.map((door) => [door.room, allRooms([door])[0].rules] as const),
  ['delivery', (require('../../lib/delivery/checks') as { RULES: readonly Rule[] }).RULES],
];

const RULES = BY_ROOM.flatMap(([room, rules]) => rules.map((rule) => ({ room, rule })));

/** The files below a folder, relative to it, without their ending. */
function names(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts'))
    .map((file) => file.slice(0, -ending.length).replace(/\\/g, '/'))
    .sort();
}

/** The lines of a fixture that carry the mark `// finding`. */
function marked(file: string): number[] {
  return readFileSync(file, 'utf8').split('\n').flatMap((line, i) => (line.includes('// finding') ? [i + 1] : []));
}

/** A token of an expression: another one in every process. */
const TOKEN = /Slipway\[[^\]]*\]/g;

/** The findings of a rule as a reader sees them: line by line, with what else they point at and what to do. */
function wordsOf(file: string, findings: readonly Finding[]): string {
  const line = ({ origin }: Place) => (origin.location?.file === file ? `${origin.location.line}` : origin.path);
  return findings.map(({ message, fix, places: [cause, ...related] }) => [
    `${line(cause)}: ${message}`,
    ...related.map((place) => `  see ${line(place)}${place.note === undefined ? '' : `: ${place.note}`}`),
    ...(fix === undefined ? [] : [`  fix: ${fix}`]),
  ].join('\n')).map((text) => `${text}\n`.replace(TOKEN, 'Slipway[…]')).sort().join('');
}

const ids = RULES.map(({ rule }) => rule.id).sort();

test('no two rules have one id', () => {
  expect(ids).toEqual([...new Set(ids)]);
});

test('the conductor asks every rule of every room', () => {
  expect(everyRule().map(({ id }) => id)).toEqual(ids);
});

test.each(BY_ROOM)('the list of the room %s is in the order of the ids', (_, rules) => {
  expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
});

test('every rule has a page, and every page has a rule', () => {
  const pages = names(join(ROOT, 'docs/checks'), '.md').filter((name) => name !== 'README');
  expect(pages).toEqual([...knownRules().map(({ id }) => id), ...LINTER_RULES].sort());
  for (const page of pages) expect(readFileSync(join(ROOT, 'docs/checks', `${page}.md`), 'utf8')).toMatch(new RegExp(`^# ${page}\n\n\\*\\*(Error|Warning|Note)\\.\\*\\* `));
});

test('every folder of fixtures belongs to a rule of its room', () => {
  for (const [room, rules] of BY_ROOM) {
    const folder = join(ROOT, 'test', room, 'checks');
    const fixtures = names(folder, '/err.ts');
    expect(fixtures).toEqual(rules.map(({ id }) => id).sort());
  }
});

describe.each(RULES.map(({ room, rule }) => [rule.id, room, rule] as const))('%s', (id, room, rule) => {
  const load = (kind: 'ok' | 'err') => {
    const file = join(ROOT, 'test', room, 'checks', id, `${kind}.ts`);
    if (!existsSync(file)) throw new Error(`${relative(ROOT, file)} is missing: a program that ${kind === 'ok' ? 'the rule says nothing about' : 'the rule finds something in, at every line with \`// finding\`'}.`);
    const delivery = Delivery.standalone();
    const { declare, taken, existing = {}, obstacles = {} } = require(file) as Fixture;
    const isThere = Object.keys(existing).length === 0 ? undefined : (path: string) => path in existing;
    const obstacleAt = (path: string) => Object.entries(obstacles).flatMap(([part, what]) => (path === part || path.startsWith(`${part}/`) ? [{ part, what }] : []))[0];
    declare(delivery);
    return { file, findings: conduct(delivery, { taken: new Set(taken), existing: (path) => ({ text: existing[path] ?? '' }), isThere, obstacleAt, files: isThere && givenFiles(existing) }).findings };
  };

  test('stands in the file that its id says, in its room', () => {
    expect(existsSync(join(ROOT, 'lib', room, 'checks', `${id}.ts`))).toBe(true);
  });

  test('says nothing about the ok fixture, and nor does any other rule that stops a synthesis', () => {
    const { findings } = load('ok');
    expect(findings.filter((f) => f.id === id || f.severity === 'error').map((f) => `${f.id}: ${f.message}`)).toEqual([]);
  });

  test('finds every marked line of the err fixture, and no other', () => {
    const { file, findings } = load('err');
    const own = findings.filter((f) => f.id === id);
    const lines = own.map((f) => `${relative(ROOT, f.places[0].origin.location?.file ?? '?')}:${f.places[0].origin.location?.line}`);
    expect([...new Set(lines)].sort()).toEqual(marked(file).map((line) => `${relative(ROOT, file)}:${line}`).sort());
    expect(marked(file).length).toBeGreaterThan(0);
    for (const finding of own) {
      expect(finding.severity).toBe(rule.severity);
      expect(finding.message).toMatch(/[.?!`')]$/);
      expect(finding.message.length).toBeGreaterThan(30);
    }
  });

  test('says of the err fixture, word for word, what stands beside it', () => {
    const { file, findings } = load('err');
    const said = wordsOf(file, findings.filter((f) => f.id === id));
    const beside = file.replace(/\.ts$/, '.txt');
    if (process.env.UPDATE_MESSAGES !== undefined) writeFileSync(beside, said);
    if (!existsSync(beside)) throw new Error(`${relative(ROOT, beside)} is missing: UPDATE_MESSAGES=1 npx jest test/checks/rules.test.ts -t ${id} writes it.`);
    expect(said).toBe(readFileSync(beside, 'utf8'));
  });
});
