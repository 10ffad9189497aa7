import { readFileSync } from 'fs';
import { join } from 'path';
import { deadPaths, documentsOf } from './documents';

const ROOT = join(__dirname, '../..');

test.each(documentsOf(ROOT))('every path that %s names exists', (document) => {
  expect(deadPaths(ROOT, document, readFileSync(join(ROOT, document), 'utf8'))).toEqual([]);
});

describe('a path in a text', () => {
  const dead = (text: string) => deadPaths(ROOT, 'docs/made-up.md', text).length;

  test('is alive when it exists from the root or from the folder of the text', () => {
    expect(dead('See `lib/core/origin.ts`, [the rules](checks) and [the rooms](../lib/index.ts#L1).')).toBe(0);
  });

  test.each(['[gone](gone.md)', '`lib/core/gone.ts`', '`gone-for-good.ts`', '`test/gone/`'])('is dead in %s', (text) => expect(dead(text)).toBe(1));

  test.each([
    '`.github/workflows/ci.yml`', '`actions/checkout`', '`slipway/workflows`', '[site](https://example.com/a)', '[above](#above)', '`docs/checks/<id>.md`', '`lib/**/*.ts`',
    '```ts\nimport `lib/gone.ts`\n```',
  ])('is not meant by %s', (text) => expect(dead(text)).toBe(0));
});
