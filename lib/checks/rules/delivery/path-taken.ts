import { Severity } from '../../../core';
import { Rule } from '../../rule';

/** A path that another part of the project writes: whoever writes last would win, silently. */
export const pathTaken: Rule = {
  id: 'delivery/path-taken',
  severity: Severity.ERROR,
  fatal: true,
  delivery(model, report) {
    if (model.taken.size === 0) return;
    const taken = new Map([...model.taken].map((path) => [path.toLowerCase(), path]));
    for (const thing of [...model.workflows, ...model.actions]) {
      const other = taken.get(thing.file.toLowerCase()) ?? fileOnTheWay(thing.file, taken);
      if (other === undefined) continue;
      report({
        message: `The ${thing.kind} '${thing.id}' would be written to '${thing.file}', but the project writes ${other === thing.file ? 'that file' : `'${other}'`} already.`,
        at: thing,
        fix: `Give the ${thing.kind} another id, or switch the other writer off: projen's own workflows have options such as { buildWorkflow: false, release: false }.`,
      });
    }
  },
};

/** A file where a folder is needed. */
function fileOnTheWay(file: string, taken: ReadonlyMap<string, string>): string | undefined {
  const parts = file.toLowerCase().split('/');
  for (let n = 1; n < parts.length; n++) {
    const found = taken.get(parts.slice(0, n).join('/'));
    if (found !== undefined) return found;
  }
  return undefined;
}
