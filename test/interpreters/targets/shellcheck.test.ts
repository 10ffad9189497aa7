import { execFileSync } from 'child_process';
import { existsSync, mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { emitted } from './support/emitted';
import { shellcheck } from '../../../scripts/conformance/tools';
import { provenWith } from '../../support/proven-with';

const missing = existsSync(shellcheck.path) ? undefined : 'npm run conformance installs it';
if (missing) console.warn(`Not proven: that shellcheck has nothing to say about the scripts of targets. It is not here: ${missing}.`);

provenWith(missing, test)('shellcheck has nothing to say about the scripts of any target', () => {
  for (const kind of ['argocd', 'docker', 'helm', 'kubernetes']) {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-shellcheck-'));
    try {
      expect(execFileSync(shellcheck.path, ['--external-sources', emitted(kind, folder)], { cwd: folder, encoding: 'utf8' })).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});
