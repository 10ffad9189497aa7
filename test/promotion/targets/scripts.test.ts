import { existsSync, readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { scriptsOf } from '../../../lib/promotion/targets/scripts';

const KINDS = ['argocd', 'docker', 'helm', 'kubernetes'];
const SOURCES = join(__dirname, '../../../lib/promotion/targets/scripts');

test.each(KINDS)('the scripts of %s are those that stand in the sources, as npx tsx scripts/bundle.ts packs them', (kind) => {
  for (const [file, lines] of Object.entries(scriptsOf(kind))) {
    const source = [join(SOURCES, kind, file), join(SOURCES, 'common', file)].find(existsSync)!;
    expect(`${lines.join('\n')}\n`).toBe(readFileSync(source, 'utf8'));
  }
});

test('every script is part of an action', () => {
  const all = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sh')).map((file) => file.split('/').pop()!);
  expect(new Set(KINDS.flatMap((kind) => Object.keys(scriptsOf(kind))))).toEqual(new Set(all));
});

test.each(KINDS)('the scripts of %s take nothing apart that they should not: no eval, and errors end them', (kind) => {
  const text = Object.values(scriptsOf(kind)).flat().join('\n');
  expect(text).not.toMatch(/\beval\b/);
  expect(scriptsOf(kind)['deploy.sh'].join('\n')).toMatch(/^set -euo pipefail\nshopt -s inherit_errexit$/m);
});
