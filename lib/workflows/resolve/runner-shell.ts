import { MatrixModel, RunnerModel } from '../model';

/**
 * The shell of a step that names none: bash on Linux and macOS, PowerShell on Windows. Undefined when the system cannot be told.
 * A matrix of known systems is told by its values.
 */
export function runnerShell(runner: RunnerModel, matrix: MatrixModel | undefined): string | undefined {
  const shells = new Set(labelsOf(runner, matrix).map(shellOf));
  if (shells.size === 1) return [...shells][0];
  shells.delete(undefined);
  // `self-hosted, windows`: one label tells, the others say nothing. A matrix of several systems has no single shell.
  return shells.size === 1 && runner.expression === undefined && !runner.labels.some((l) => l.includes('${{')) ? [...shells][0] : undefined;
}

function shellOf(label: string): string | undefined {
  if (/windows/i.test(label)) return 'pwsh';
  return /ubuntu|linux|macos|debian/i.test(label) ? 'bash' : undefined;
}

/** `${{ matrix.os }}`, or `matrix.os` as the whole of `runs-on`. */
const AXIS = /^(?:\$\{\{\s*)?matrix\.([A-Za-z_][\w-]*)(?:\s*\}\})?$/;

function labelsOf(runner: RunnerModel, matrix: MatrixModel | undefined): string[] {
  return [...runner.labels, ...(runner.expression ? [runner.expression] : [])].flatMap((label) => {
    const axis = AXIS.exec(label)?.[1];
    if (axis === undefined) return [label];
    const values = [matrix?.axes[axis] ?? [], ...(Array.isArray(matrix?.include) ? matrix.include.map((entry) => entry[axis] ?? []) : [])].flat();
    return values.length > 0 && values.every((v) => typeof v === 'string' && !v.includes('${{')) ? (values as string[]) : [label];
  });
}
