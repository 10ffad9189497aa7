import { betterFileName, fileNameProblem, filePathProblem } from './file-name';
import { Report, Rule, filesOf } from '../../../checks/inside';
import { Severity, WrittenFile, printable } from '../../../core/inside';

/** Ids become names of files: what could leave its folder, or could not be checked out somewhere, is never written. */
export const hostileName: Rule = {
  id: 'delivery/hostile-name',
  severity: Severity.ERROR,
  fatal: true,
  delivery(model, report) {
    for (const thing of filesOf(model).written) {
      if (thing.id === undefined) reportPath(thing, report);
      else reportId(thing, thing.id, report);
    }
  },
};

function reportId(thing: WrittenFile, id: string, report: Report): void {
  const problem = fileNameProblem(thing.what === 'workflow' ? id.replace(/^\.(?=\w)/, '') : id);
  if (problem === undefined) return;
  const better = betterFileName(id, thing.what.split(' ').pop()!);
  const named = thing.what === 'workflow' || thing.what === 'action' ? "; { name: '…' } sets what GitHub shows" : '';
  report({
    message: `The id '${printable(id, 60)}' of the ${thing.what} becomes the name of a ${thing.what === 'action' ? 'folder' : 'file'}, but it ${problem}. Allowed are letters, digits, '-', '_' and '.', beginning with a letter, a digit or '_'.`,
    at: thing,
    fix: better ? `Call it '${better}'${named}.` : `Give it a plain id${named}.`,
  });
}

/** A path that was given as a whole. */
function reportPath(thing: WrittenFile, report: Report): void {
  const problem = filePathProblem(thing.file);
  if (problem === undefined) return;
  report({
    message: `The ${thing.what} would be written to '${printable(thing.file, 100)}', but ${problem}. Paths begin at the root of the repository and stay in it; names are made of letters, digits, '-', '_' and '.'.`,
    at: thing,
    fix: "Give a plain path, such as 'docs/status.md'.",
  });
}
