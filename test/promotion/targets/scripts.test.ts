import { execFileSync } from 'child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { provenWith } from '../../support/proven-with';
import { emitted } from './support/emitted';
import { scriptsOf } from '../../../lib/promotion/targets/scripts';
import { shellcheck } from '../../../scripts/conformance/tools';

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

const missing = existsSync(shellcheck.path) ? undefined : 'npm run conformance installs it';
if (missing) console.warn(`Not proven: that shellcheck has nothing to say about the scripts of targets. It is not here: ${missing}.`);

provenWith(missing, test)('shellcheck has nothing to say about the scripts of any target', () => {
  for (const kind of KINDS) {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-shellcheck-'));
    try {
      expect(execFileSync(shellcheck.path, ['--external-sources', emitted(kind, folder)], { cwd: folder, encoding: 'utf8' })).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});
