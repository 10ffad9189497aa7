import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows } from '../../../workflows/inside';
import { PIPELINES } from '../../declared-pipelines';

/** Somebody mends a title after the check failed, or spoils one after it passed: GitHub tells workflows of it only when they ask. */
export const unseenEdit: Rule = {
  id: 'pipelines/unseen-edit',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { id, origin, workflow: name } of model._part(PIPELINES).conventions.filter(({ readsText }) => readsText)) {
      const workflow = DeclaredWorkflows.of(model).find((one) => one.id === name);
      const triggers = workflow?.triggers.filter(({ event }) => /^pull_request(?:_target)?$/.test(event)) ?? [];
      if (triggers.length === 0 || triggers.some(({ types }) => types?.includes('edited'))) continue;
      report({
        message: `The conventions '${id}' look at what people write, and the workflow '${name}' does not run when they edit it.`,
        at: { origin },
        fix: `Give ${triggers[0].event} of '${name}' its types, with EDITED among them: OPENED, EDITED, SYNCHRONIZE, REOPENED.`,
      });
    }
  },
};
