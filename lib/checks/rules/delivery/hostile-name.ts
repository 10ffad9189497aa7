import { Severity, printable } from '../../../core';
import { betterFileName, fileNameProblem } from '../../private/file-name';
import { Rule } from '../../rule';

/** Ids of workflows and actions become names of files: what could leave its folder, or could not be checked out somewhere, is never written. */
export const hostileName: Rule = {
  id: 'delivery/hostile-name',
  severity: Severity.ERROR,
  fatal: true,
  delivery(model, report) {
    for (const thing of [...model.workflows, ...model.actions]) {
      const problem = fileNameProblem(thing.id);
      if (problem === undefined) continue;
      const better = betterFileName(thing.id, thing.kind);
      report({
        message: `The id '${printable(thing.id, 60)}' of the ${thing.kind} becomes the name of a ${thing.kind === 'workflow' ? 'file' : 'folder'}, but it ${problem}. Allowed are letters, digits, '-', '_' and '.', beginning with a letter, a digit or '_'.`,
        at: thing,
        fix: better ? `Call it '${better}'; { name: '…' } sets what GitHub shows.` : "Give it a plain id; { name: '…' } sets what GitHub shows.",
      });
    }
  },
};
