import { promptsBy } from './code-inputs';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { actionOf, inputOf, ownerOf } from '../../../workflows/inside';
import { sourcesOfText } from '../../values/flow';
import { STRANGERS_TEXT } from '../../values/strangers-text';
import { isUses, stepsIn, worldOf } from '../../values/world';

/** The input by which an agent works for people who may not write to the repository, when it is a star. Without it, it refuses them. */
const OPENS: ReadonlyMap<string, string> = new Map([['anthropics/claude-code-action', 'allowed_non_write_users']]);

/** The text of a stranger must not tell an agent what to do. */
export const untrustedPrompt: Rule = {
  id: 'security/untrusted-prompt',
  severity: Severity.ERROR,
  delivery(model, report) {
    const world = worldOf(model);
    for (const { step, place } of stepsIn(world, isUses)) {
      const opens = OPENS.get(actionOf(step)!);
      const open = opens === undefined ? undefined : inputOf(step, opens);
      // Whom it names, somebody chose; a star is everybody.
      if (opens === undefined || String(open).trim() !== '*') continue;
      for (const [input, value] of Object.entries(step.inputs)) {
        const source = promptsBy(step, input) ? sourcesOfText(value, place, world, STRANGERS_TEXT)[0] : undefined;
        if (!source) continue;
        report({
          message: `Anybody can write '${source.path}', and '${input}' of the step '${step.label}' in ${ownerOf(place)} hands it to an agent that works for everybody (${opens}: '*'): whoever writes it tells the agent what to do, with the token and the secrets of the job.`,
          at: [step, ...source.through],
          fix: `Leave '${opens}' out, or hand the agent only what GitHub writes, such as the number of the issue, and give the job a token that may read and do nothing else.`,
        });
      }
    }
  },
};
