import { placeOfFile, saidOf } from './unread-file';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows, HAND_WRITTEN_WORKFLOWS, callsOf, ownPath } from '../../../workflows/inside';

/** A workflow beside those of the delivery of which nothing is known. One that is called is the matter of another rule. */
export const unreadWorkflow: Rule = {
  id: 'delivery/unread-workflow',
  severity: Severity.WARNING,
  ofProgram: true,
  delivery(model, report) {
    const own = DeclaredWorkflows.of(model);
    const called = new Set(own.flatMap((workflow) => callsOf(workflow).map(({ uses }) => ownPath(uses))));
    for (const file of model._part(HAND_WRITTEN_WORKFLOWS).unread) {
      if (called.has(file.path) || own.length === 0) continue;
      report({
        message: `'${file.path}', which lies beside the workflows of this delivery, ${saidOf(file)}. Whether it shares a name, a check or a concurrency group with one of them, or calls one, nobody can say.`,
        at: [own[0], { origin: placeOfFile(file), note: 'the file' }],
        fix: 'Correct the file, or delete it if nobody needs it.',
      });
    }
  },
};
