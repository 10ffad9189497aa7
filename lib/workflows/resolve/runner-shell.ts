import { axisTexts } from '../axis-values';
import { isContained } from '../in-container';
import { legTexts } from '../leg-texts';
import { ContainerModel, MatrixModel, RunnerModel } from '../model';

/**
 * The shell of a step that names none: bash on Linux, in a container and on macOS, PowerShell on Windows. Undefined when the system cannot be told.
 * A matrix of known systems is told by its values.
 */
export function runnerShell(runner: RunnerModel, container: ContainerModel | undefined, matrix: MatrixModel | undefined): string | undefined {
  const contained = isContained(container, matrix);
  if (contained === 'always') return 'bash';
  // Containers run on Linux alone: where Windows is not named, there is no other system to think of.
  if (contained === 'maybe' && !labelsOf(runner, matrix).some((label) => shellOf(label) === 'pwsh')) return 'bash';
  const shells = new Set(labelsOf(runner, matrix).map(shellOf));
  if (shells.size === 1) return [...shells][0];
  shells.delete(undefined);
  // `self-hosted, windows`: one label tells, the others say nothing. A matrix of several systems has no single shell.
  return shells.size === 1 && runner.expression === undefined && !runner.labels.some((l) => l.includes('${{')) ? [...shells][0] : undefined;
}

/** The shell to ask for where `runnerShell` knows none: bash, unless a label says that it is one of Windows as well. */
export function likelyShell(runner: RunnerModel, matrix: MatrixModel | undefined): string | undefined {
  return labelsOf(runner, matrix).some((label) => shellOf(label) === 'pwsh') ? undefined : 'bash';
}

function shellOf(label: string): string | undefined {
  if (/windows/i.test(label)) return 'pwsh';
  return /ubuntu|linux|macos|debian/i.test(label) ? 'bash' : undefined;
}

function labelsOf(runner: RunnerModel, matrix: MatrixModel | undefined): string[] {
  return [...runner.labels, ...(runner.expression ? [runner.expression] : [])].flatMap((label) => axisTexts(label, matrix) ?? legTexts(label, matrix).map((text) => text ?? label));
}
