import { spawnSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { DRILL_STEPS } from '../../../lib/pipelines/drill/drill-scripts';
import { provenWith } from '../../support/proven-with';

const has = (program: string) => spawnSync('which', [program]).status === 0;
const proven = provenWith(['bash', 'jq'].find((program) => !has(program)), test);

/** A GitHub with two deployments, of which one is verified; runs that it is asked for are done after `$TOOK` seconds, with the result `$ENDS`. */
const GH = `#!/usr/bin/env bash
set -euo pipefail
case "$*" in
'api --method GET repos/acme/shop/deployments '*) printf '12\\n11\\n' ;;
'api repos/acme/shop/deployments/12/statuses '*) echo failure ;;
'api repos/acme/shop/deployments/11/statuses '*) echo "\${STATE:-success}" ;;
'api repos/acme/shop/deployments/11 '*) jq --raw-output "\${4}" <<< '{"payload": "{\\"release\\": \\"1.4.0\\"}"}' ;;
'workflow run '*) jq --compact-output . > "$DRILL/asked" ;;
'run list '*) echo "\${RUN-501}" ;;
'run watch 501 '*) [[ \${ENDS:-success} == success ]] ;;
'run view 501 '*) echo "\${TOOK:-42}" ;;
*) echo "gh knows no $*" >&2; exit 1 ;;
esac
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drill-'));
  for (const [name, text] of [['gh', GH], ['sleep', '#!/bin/sh\n']] as const) writeFileSync(join(folder, name), text, { mode: 0o755 });
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(step: keyof typeof DRILL_STEPS, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', DRILL_STEPS[step]], {
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env.PATH}`,
      DRILL: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_SERVER_URL: 'https://github.com',
      GH_REPO: 'acme/shop',
      ENVIRONMENT: 'staging',
      RELEASE: '1.4.0',
      REASON: 'a "drill" of $HOME',
      WORKFLOW: 'rollback.yml',
      INPUTS: '{"environment":"staging","target":"last-verified","reason":"<reason>","release":"<release>"}',
      MOST: '60',
      ...env,
    },
  });
  return { status, log: `${stdout}${stderr}`, output: readFileSync(join(folder, 'output'), 'utf8') };
}

proven('the newest release that is verified serves, and none that failed', () => {
  expect(run('note')).toMatchObject({ status: 0, output: 'release=1.4.0\n' });
});

proven('where nothing serves there is nothing to exercise with', () => {
  expect(run('note', { STATE: 'inactive' })).toMatchObject({ status: 1, output: '', log: expect.stringContaining('No verified release serves in staging') });
});

proven('what is to be filled in is filled in as text, and the run is waited for', () => {
  expect(run('rollback').status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'asked'), 'utf8'))).toEqual({ environment: 'staging', target: 'last-verified', reason: 'a "drill" of $HOME', release: '1.4.0' });
});

proven.each([
  ['that fails', { ENDS: 'failure' }, ''],
  ['that takes too long', { TOOK: '61' }, 'took 61 seconds, and 60 are allowed'],
  ['that GitHub never shows', { RUN: '' }, 'shows no run of rollback.yml'],
])('a rollback %s fails the drill', (_, env, log) => {
  const outcome = run('rollback', env);
  expect(outcome.status).not.toBe(0);
  expect(outcome.log).toContain(log);
});
