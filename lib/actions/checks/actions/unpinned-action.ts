import { keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { WorkflowRule, parseUses, ownerOf } from '../../../workflows/inside';
import { catalogueEntry } from '../../catalogue-entry';
import { isLockedUse } from '../../lock/locked-uses';

/** A tag or a branch can be moved to other code at any time; a commit cannot. */
export const unpinnedAction: WorkflowRule = {
  id: 'actions/unpinned-action',
  severity: Severity.ERROR,
  step(step, scope, report) {
    if (step.kind !== 'uses') return;
    const uses = parseUses(step.uses);
    if (uses.kind !== 'repository' || uses.pinned || isLockedUse(step)) return;
    const known = catalogueEntry(uses.name);
    const what = /^[0-9a-f]{7,40}$/i.test(uses.ref) ? 'a commit, but not in its full form' : 'a tag or branch, which can be moved to other code';
    report({
      message: `The step '${step.label}' in ${ownerOf(scope)} uses '${step.uses}': '${uses.ref}' is ${what}. An action is pinned to a full commit of 40 hexadecimal digits in lower case.`,
      at: keyOf(step, 'uses'),
      fix: known
        ? `Use the class for '${uses.name}' from slipway/actions: it is pinned to ${known.version} where no ActionPins.ref(…) says otherwise.`
        : `Write new UsesStep('${step.uses.split('@')[0]}@<full commit>'${/^v?\d+(\.\d+)*$/.test(uses.ref) ? `, { version: '${uses.ref}' }` : ''}).`,
      fixInYaml: `Write the commit, with its release behind it: \`uses: ${uses.name}@<full commit of ${uses.ref}> # ${uses.ref}\`.${known ? ` The latest that Slipway knows is \`uses: ${uses.name}@${known.sha} # ${known.version}\`.` : ''}`,
    });
  },
};
