import { spawn } from 'child_process';
import { once } from 'events';
import { join } from 'path';

const MAIN = join(__dirname, '..', '..', 'lib', 'cli', 'main.ts');

test('a reader that stops listening, as in `slipway --help | head -1`, is no error', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect({ code, said }).toEqual({ code: 0, said: '' });
}, 20_000);
