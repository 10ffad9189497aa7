import { posix } from 'path';
import { Gap, ProgramSource } from './units';
import { ActionModel, readAction } from '../../actions/inside';
import { RepositoryFiles } from '../../checks/inside';
import { isActionFile } from '../../expressions/inside';
import { WorkflowModel, ownPath, readWorkflow } from '../../workflows/inside';

/** What could be read of some files, and what could not. */
export interface ReadSource extends ProgramSource {
  readonly gaps: readonly (Gap & { readonly line?: number; readonly column?: number })[];
}

/** What a step needs of the token is worked out when the program runs. */
const UNASKED = () => ({ required: [], complete: false });

/** The workflows and actions among some files, as models. */
export function readSource(paths: readonly string[], files: RepositoryFiles): ReadSource {
  const [workflows, actions]: [WorkflowModel[], ActionModel[]] = [[], []];
  const gaps: ReadSource['gaps'][number][] = [];
  const there = new Set(paths);
  const around = {
    actionFile: (uses: string) => ['action.yml', 'action.yaml'].map((name) => posix.join(ownPath(uses) ?? '', name)).find((path) => ownPath(uses) !== undefined && there.has(path)),
    workflowFile: (uses: string) => [ownPath(uses)].find((path) => path !== undefined && there.has(path)),
    needed: UNASKED,
  };
  for (const path of paths) {
    const file = files.read(path);
    if (!file) {
      gaps.push({ file: path, why: 'it is not there' });
    } else if (file.text === undefined) {
      gaps.push({ file: path, why: file.problem ?? 'it cannot be read' });
    } else {
      const read = isActionFile(path) ? readAction({ path, shown: path, text: file.text }, around) : readWorkflow({ path, shown: path, text: file.text }, around);
      if ('problem' in read) gaps.push({ file: path, why: read.problem, line: read.line, column: read.column });
      else if (read.kind === 'action') actions.push(read);
      else workflows.push(read);
    }
  }
  return { workflows, actions, gaps };
}
