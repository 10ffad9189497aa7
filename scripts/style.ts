/** Style and types: eslint and the compiler keep one core busy each, so they run side by side, eslint once for the library and once for its tests. What each has to say stands together. */
import { spawn } from 'child_process';

const eslint = (...folders: readonly string[]) => ['eslint', '--ext', '.ts', '--fix', ...folders];
const CHECKS = [eslint('lib', 'projenrc', '.projenrc.ts'), eslint('test'), ['tsc', '--noEmit', '-p', 'tsconfig.dev.json']];
// As the task `eslint` of projen has it.
const ENV = { ...process.env, ESLINT_USE_FLAT_CONFIG: 'false', NODE_NO_WARNINGS: '1' };

interface Outcome {
  readonly command: string;
  readonly status: number;
  readonly text: string;
}

function run([program, ...args]: readonly string[]): Promise<Outcome> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    // npm puts its programs on the path; on Windows they are scripts, which only a shell starts.
    const child = spawn(program, args, { shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'], env: ENV });
    const said: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => said.push(data));
    child.stderr.on('data', (data: Buffer) => said.push(data));
    child.on('error', reject);
    child.on('close', (code) => resolve({
      command: `${program} ${args.join(' ')} (${Math.round((performance.now() - began) / 1000)} s)`,
      status: code ?? 1,
      text: Buffer.concat(said).toString(),
    }));
  });
}

async function main(): Promise<void> {
  for (const { command, status, text } of await Promise.all(CHECKS.map(run))) {
    console.log(`${status === 0 ? 'ok    ' : 'FAIL  '}${command}\n${text}`);
    if (status !== 0) process.exitCode = 1;
  }
}

void main();
