import { archivedNames } from './archived-actions';
import { Rule } from '../../../checks/inside';
import { Severity, slipsBetween } from '../../../core/inside';
import { parseUses } from '../../../workflows/inside';
import { catalogueEntry, catalogueNames } from '../../catalogue-entry';
import { usesSteps } from '../uses-steps';

/** Whoever registers a name that looks like a known one gets to run in the workflows of all who mistype. */
export const misspeltAction: Rule = {
  id: 'actions/misspelt-action',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { step } of usesSteps(model)) {
      const uses = parseUses(step.uses);
      if (uses.kind !== 'repository' || catalogueEntry(uses.name)) continue;
      const meant = meantBy(uses.name);
      if (meant === undefined) continue;
      const [owner, right] = [uses.name, meant].map((name) => name.split('/')[0]);
      report({
        message: `The step '${step.label}' uses '${step.uses.split('@')[0]}', which is not '${meant}' but looks like it: ${owner === right.toLowerCase() ? 'no repository of that name is known, and whatever it is' : `'${owner}' is somebody else, whose code`} runs with what the job may do.`,
        at: step,
        fix: `Did you mean '${meant}'? ${catalogueEntry(meant) ? 'Its class in slipway/actions is pinned to a commit. ' : ''}Acknowledge it where the other one is meant.`,
      });
    }
  },
};

/** The known action that differs by a slip in the owner alone, or in the repository alone. */
function meantBy(action: string): string | undefined {
  const [owner, repository] = action.split('/');
  const names = known();
  const owners = names.get(repository) ?? [];
  const nearOwner = owners.some((one) => one.toLowerCase() === owner) ? undefined : owners.find((one) => slipsBetween(owner, one) <= (one.length < 6 ? 1 : 2));
  if (nearOwner !== undefined) return `${nearOwner}/${repository}`;
  // An owner has actions that nobody here knows: of these only one letter in a long name is a slip.
  const own = [...names].filter(([, all]) => all.some((one) => one.toLowerCase() === owner)).map(([name]) => name);
  const near = own.includes(repository) ? undefined : own.find((one) => one.length > 6 && slipsBetween(repository, one) === 1);
  return near === undefined ? undefined : `${owner}/${near}`;
}

/** Repositories of known actions, with their owners. */
let table: ReadonlyMap<string, readonly string[]> | undefined;

function known(): ReadonlyMap<string, readonly string[]> {
  if (table) return table;
  const found = new Map<string, string[]>();
  for (const name of [...catalogueNames(), ...archivedNames()]) {
    const [owner, repository] = name.split('/');
    const owners = found.get(repository.toLowerCase()) ?? [];
    found.set(repository.toLowerCase(), owners.includes(owner) ? owners : [...owners, owner]);
  }
  return (table = found);
}
