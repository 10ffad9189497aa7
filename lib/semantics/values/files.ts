import { posix } from 'node:path';
import type { Variable } from './variable';
import { Place, World, oncePerStep, stepsBefore } from './world';
import { remembered } from '../../core/inside';
import { fileIn, follow, listsFiles, mentions, pathOfFile } from '../../scripts/inside';
import { RunStepModel } from '../../workflows/inside';

/** How the name of a file may stand behind what writes it. Only files whose names stand somewhere later are followed. */
const WRITTEN = /(?:>>?\|?|\btee\b(?:\s+-a|\s+--append)?|\bof=|\b(?:open|Path|writeFileSync|appendFileSync)\(|\b(?:cp|mv)\b[^\n;|&]*\s|-o\s|-(?:File)?Path\s)\s*["']?([^\s"'|&;<>(),]+)/g;

const mayWrite = remembered((script): readonly string[] => [...new Set([...script.matchAll(WRITTEN)].map(([, path]) => path.replace(/^.*\//, '')))].filter((name) => name !== 'null' && !/GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\}?$/.test(name)));

const leftOnce = oncePerStep<readonly Variable[]>();

/** The files that steps before this one left with the text of variables in them, each like a variable whose name is told by `pathOfFile`. */
export function filesBefore(place: Place, world: World, variablesOf: (place: Place, world: World) => readonly Variable[]): readonly Variable[] {
  const { step: reader } = place;
  return stepsBefore(place).flatMap((step) => {
    if (step.kind !== 'run' || !mayWrite(step.script).some((name) => reader?.kind !== 'run' || reader.script.includes(name) || listsFiles(reader.script))) return [];
    const at = { ...place, step };
    const found = leftOnce(step, world, () => left(step, at, variablesOf(at, world)));
    return reader?.kind === 'run' ? found.map((one) => ({ ...one, name: fileIn(one.name, (path) => posix.relative(folderOf(reader), path)) })).filter(({ name }) => mentions(reader.script, name)) : found;
  });
}

function left(step: RunStepModel, place: Place, readable: readonly Variable[]): readonly Variable[] {
  const { files } = follow(step.script, step.effectiveShell, readable.map(({ name }) => name));
  const names = [...new Set(files.map(({ name }) => name))];
  return names.map((name) => {
    const of = readable.filter((variable) => files.some((file) => file.name === name && file.variable === variable.name));
    return { name: fileIn(name, (path) => posix.join(folderOf(step), path)), value: '', place, through: [], made: { by: step, of, how: `in the file ${pathOfFile(name)}` } };
  });
}

/** Below the workspace, as far as that is known. */
function folderOf({ workingDirectory = '' }: RunStepModel): string {
  return posix.normalize(workingDirectory || '.');
}
