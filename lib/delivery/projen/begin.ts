import { spawnSync } from 'child_process';
import { join } from 'path';
import type { InitProject } from 'projen';

/** The command `slipway`, beside this in the package. */
const COMMAND = join(__dirname, '..', '..', 'cli', 'main.js');

/**
 * What `projen new --from slipway` writes is what `slipway init` writes: the command looks at what is there, writes the program and runs it. projen waits for it, because
 * it commits afterwards what was written.
 */
export function begin(folder: string, { args, synth }: InitProject): void {
  const { outdir: _, ...options } = args;
  const { status, error } = spawnSync('node', [COMMAND, 'init', '--folder', folder, '--options', JSON.stringify(options), ...synth === false ? ['--no-run'] : []], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error('The project was not made: slipway init says why, above.');
}
