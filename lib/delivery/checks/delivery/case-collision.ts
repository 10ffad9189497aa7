import { Rule, filesOf } from '../../../checks/inside';
import { Severity, WrittenFile } from '../../../core/inside';

/** Two files of one path, or of paths that macOS and Windows hold to be one. */
export const caseCollision: Rule = {
  id: 'delivery/case-collision',
  severity: Severity.ERROR,
  fatal: true,
  delivery(model, report) {
    const seen = new Map<string, WrittenFile[]>();
    for (const thing of filesOf(model).written) {
      const key = thing.file.toLowerCase();
      const before = seen.get(key) ?? [];
      const first = before.find((other) => !shareable(thing, other));
      seen.set(key, [...before, thing]);
      if (!first) continue;
      report({
        message: messageOf(thing, first),
        at: [thing, { origin: first.origin, note: 'the other one' }],
        fix: fixOf(thing, first),
      });
    }
  },
};

/** Parts of one file stand side by side when their marks differ. */
function shareable(one: WrittenFile, other: WrittenFile): boolean {
  return one.section !== undefined && other.section !== undefined && one.section !== other.section && one.file === other.file;
}

function messageOf(thing: WrittenFile, first: WrittenFile): string {
  if (first.file !== thing.file) return `'${thing.file}' and '${first.file}' differ in case only: on macOS and Windows they are one file.`;
  if (thing.section !== undefined && first.section === thing.section) return `Two parts of '${thing.file}' have the mark '${thing.section}': one would overwrite the other.`;
  return first.what === thing.what ? `Two ${thing.what}s would be written to '${thing.file}'.` : `The ${thing.what} and the ${first.what} would be written to '${thing.file}'.`;
}

function fixOf(thing: WrittenFile, first: WrittenFile): string {
  if (thing.section !== undefined || first.section !== undefined) return 'Give one of them another id, or another { file }.';
  if (first.what === thing.what && thing.id === undefined) return 'There is one such file in a repository: declare it once.';
  return first.what === thing.what ? `Give one of the ${thing.what}s another id.` : 'Give one of them another id or file.';
}
