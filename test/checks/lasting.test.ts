import { dirname, join } from 'path';
import { Finding } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { cutsOf, fixtures, run } from './support/cut';
import { conduct } from '../../lib/delivery/conduct';
import { lastingErrors } from '../../lib/delivery/lasting';
import { EverythingVerified } from '../../lib/delivery/read-back/verified';
import { everyRule } from '../../lib/delivery/rules';

interface Fixture {
  readonly taken?: readonly string[];
  readonly existing?: Readonly<Record<string, string>>;
  declare(delivery: Delivery): void;
}

const CATALOGUE = everyRule();
const verified = new EverythingVerified();
const lasting = CATALOGUE.filter((rule) => rule.lasting).map(({ id }) => id);

function findingsOf(file: string, text: string): readonly Finding[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const there = (path: string): unknown => require(path.startsWith('.') ? join(dirname(file), path) : path);
  const { declare, taken, existing = {} } = run<Fixture>(text, there);
  const delivery = Delivery.standalone();
  declare(delivery);
  return conduct(delivery, { taken: new Set(taken), verified, existing: (path) => ({ text: existing[path] ?? '' }) }).findings;
}

const placed = ({ id, places: [{ origin }] }: Finding) => `${id} at ${origin.path}`;

/** What only the program that broke off is said to have wrong. */
function vanished(file: string, select: (findings: readonly Finding[]) => readonly Finding[]): string[] {
  const cuts = cutsOf(file).map(({ text }) => select(findingsOf(file, text)).map(placed));
  const whole = new Set(cuts.pop());
  return [...new Set(cuts.flat())].filter((found) => !whole.has(found));
}

test('a rule that is lasting stops the synthesis', () => {
  expect(CATALOGUE.filter((rule) => rule.lasting && rule.severity !== 'error').map(({ id }) => id)).toEqual([]);
  expect(lasting.length).toBeGreaterThan(30);
});

// Lasting rules read workflows and actions: the fixtures on settings and clouds have little of these.
const groups = [...new Set(lasting.map((id) => id.split('/')[0]))];
const ok = fixtures().filter((file) => file.endsWith('ok.ts') && groups.some((group) => file.includes(join('checks', group))));
const err = fixtures().filter((file) => lasting.some((id) => file.endsWith(join('checks', id, 'err.ts'))));

test.each([['right', ok], ['wrong', err]])('what a lasting rule finds in a %s program that broke off anywhere, it finds in the whole as well', (_, files) => {
  expect(files.length).toBeGreaterThan(lasting.length - 1);
  expect(files.flatMap((file) => vanished(file, lastingErrors).map((found) => `${file}: ${found}`))).toEqual([]);
}, 240_000);

test('a rule that misses what may still come is noticed', () => {
  const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');
  const [first] = err;
  expect(vanished(first, errors)).toContainEqual(expect.stringMatching(/^workflows\/no-(?:steps|jobs) at /));
});
