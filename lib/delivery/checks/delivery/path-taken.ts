import { filesOf, Rule } from '../../../checks/inside';
import { Severity, WrittenFile } from '../../../core/inside';

/** A path that another part of the project writes: whoever writes last would win, silently. */
export const pathTaken: Rule = {
  id: 'delivery/path-taken',
  severity: Severity.ERROR,
  fatal: true,
  delivery(model, report) {
    if (filesOf(model).taken.size === 0) return;
    const taken = new Map([...filesOf(model).taken].map((path) => [path.toLowerCase(), path]));
    for (const thing of filesOf(model).written) {
      const other = taken.get(thing.file.toLowerCase()) ?? fileOnTheWay(thing.file, taken);
      if (other === undefined) continue;
      report({
        message: `The ${thing.what}${thing.id === undefined ? '' : ` '${thing.id}'`} would be written to '${thing.file}', but the project writes ${other === thing.file ? 'that file' : `'${other}'`} already.`,
        at: thing,
        fix: fixOf(thing),
      });
    }
  },
};

function fixOf(thing: WrittenFile): string {
  if (thing.section !== undefined) return 'Name a file that people write, with { file }.';
  const other = thing.id === undefined ? 'Switch' : `Give the ${thing.what} another id, or switch`;
  const options = thing.what === 'Dependabot' ? '{ dependabot: false } and { depsUpgrade: false }' : thing.what === 'pull request template' ? '{ pullRequestTemplate: false }' : '{ buildWorkflow: false, release: false }';
  return `${other} the other writer off: projen's own files have options such as ${options}.`;
}

/** A file where a folder is needed. */
function fileOnTheWay(file: string, taken: ReadonlyMap<string, string>): string | undefined {
  const parts = file.toLowerCase().split('/');
  for (let n = 1; n < parts.length; n++) {
    const found = taken.get(parts.slice(0, n).join('/'));
    if (found !== undefined) return found;
  }
  return undefined;
}
