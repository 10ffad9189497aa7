import { Expression, RunnerContext } from '../../expressions/inside';
import { RunStep } from '../../workflows/inside';

/** A folder that belongs to the job alone: no artifact and no checkout reaches into it. */
export const pathOf = (file: string): string => `${RunnerContext.temp}/slipway/${file}`;

interface FileStep {
  readonly name: string;
  readonly env?: Readonly<Record<string, string | Expression>>;
}

/**
 * A step whose commands write the kubeconfig to `$TARGET`. Nobody else on the runner reads it.
 *
 * @param file its name
 * @param commands what writes it
 */
export function fileStep(file: string, commands: readonly string[], { name, env }: FileStep): RunStep {
  return new RunStep(['umask 077', 'mkdir -p "$(dirname "$TARGET")"', ...commands].join('\n'), { name, shell: 'bash', env: { TARGET: pathOf(file), ...env } });
}
