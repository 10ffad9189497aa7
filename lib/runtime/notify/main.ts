import { readFileSync } from 'fs';
import { join } from 'path';
import { notify } from './notify';
import { Table } from './table';
import { PATIENCE } from '../common/ask';
import { runnerOf } from '../common/runner';

async function main(): Promise<void> {
  const runner = runnerOf(process.env);
  try {
    // It lies beside the program, which is where the action stands.
    const table = JSON.parse(readFileSync(join(__dirname, 'receivers.json'), 'utf8')) as Table;
    if (!await notify(process.env, table, runner, { ...PATIENCE, retries: 2 })) process.exitCode = 1;
  } catch (error) {
    // What went wrong may hold anything, a secret among it: only its kind is told.
    const required = process.env.NOTIFY_REQUIRED === 'true';
    (required ? runner.fail : runner.warn)(`Nobody was told: ${(error as Error).name}.`);
    if (required) process.exitCode = 1;
  }
}

void main();
