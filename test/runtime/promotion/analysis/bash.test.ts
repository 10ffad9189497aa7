import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { bashIn } from '../../../../lib/runtime/promotion/bash';

let workspace: string;
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-bash-')));
  mkdirSync(join(workspace, 'release'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

test('a command that measures runs where the release is checked out, without the token of the job', async () => {
  const variables = { PATH: process.env.PATH, GITHUB_TOKEN: 'secret', STAGE: 'production' };
  const script = 'echo "$PWD ${GITHUB_TOKEN:-none} $STAGE"';
  expect(await bashIn(workspace, { ...variables, PROMOTION_FOLDER: 'release' })(script)).toBe(`${workspace}/release none production\n`);
  expect(await bashIn(workspace, variables)(script)).toBe(`${workspace} none production\n`);
});

test('one that fails, anywhere in a pipe, has said nothing', async () => {
  expect(await bashIn(workspace, { PATH: process.env.PATH })('echo 1; false | cat')).toBeUndefined();
});
