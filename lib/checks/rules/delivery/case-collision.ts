import { Severity } from '../../../core';
import { Rule } from '../../rule';

/** Two files of one path, or of paths that macOS and Windows hold to be one. */
export const caseCollision: Rule = {
  id: 'delivery/case-collision',
  severity: Severity.ERROR,
  fatal: true,
  delivery(model, report) {
    const things = [...model.workflows, ...model.actions];
    const seen = new Map<string, (typeof things)[number]>();
    for (const thing of things) {
      const key = thing.file.toLowerCase();
      const first = seen.get(key);
      if (!first) {
        seen.set(key, thing);
        continue;
      }
      report({
        message: first.file === thing.file
          ? `Two ${thing.kind}s would be written to '${thing.file}'.`
          : `'${thing.file}' and '${first.file}' differ in case only: on macOS and Windows they are one file.`,
        at: [thing, { origin: first.origin, note: 'the other one' }],
        fix: `Give one of the ${thing.kind}s another id.`,
      });
    }
  },
};
