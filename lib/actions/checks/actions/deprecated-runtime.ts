import { insteadOfArchived } from './archived-actions';
import { namingActions } from './naming-actions';
import { firstLivingMajor, replacementOf } from './outdated-actions';
import { Rule, keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { UsesStepModel, parseUses } from '../../../workflows/inside';
import { DeclaredActions } from '../../declared-actions';
import { knownAction } from '../../known-action';
import { usesSteps } from '../uses-steps';

/** An action whose runtime is gone, or whose maintainers have given it up, stops working some day without a change of yours. */
export const deprecatedRuntime: Rule = {
  id: 'actions/deprecated-runtime',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const action of DeclaredActions.of(model)) {
      const [, version] = /^node(12|16|20)$/.exec(action.runs.using) ?? [];
      if (version === undefined) continue;
      report({
        message: `The action '${action.id}' runs on Node.js ${version}, which is past its end of life. Runners have 'node24'.`,
        at: keyOf(action, 'runs.using'),
        fix: 'Declare it with { runtime: NodeRuntime.NODE24 }.',
        fixInYaml: 'Write `using: node24` below `runs`.',
      });
    }
    for (const { step } of usesSteps(model)) {
      const uses = parseUses(step.uses);
      if (uses.kind !== 'repository') continue;
      const problem = problemOf(step, uses.name, /^v?(\d+)/.exec(step.version ?? uses.ref)?.[1], uses.pinned && step.version === undefined);
      if (problem) report({ message: `The step '${step.label}' uses '${uses.name}', ${problem.what}.`, at: keyOf(step, 'uses'), fix: problem.fix, fixInYaml: problem.fixInYaml ?? namingActions(problem.fix) });
    }
  },
};

function problemOf(step: UsesStepModel, name: string, major: string | undefined, unknownRelease: boolean): { readonly what: string; readonly fix: string; readonly fixInYaml?: string } | undefined {
  const entry = knownAction(step);
  const living = firstLivingMajor(name);
  if (living !== undefined && major !== undefined && !unknownRelease && Number(major) < living) {
    return { what: `release v${major}, which was made for a Node.js that runners no longer have`, fix: `Use v${living} or later${entry ? `; the class in slipway/actions is pinned to ${entry.version}` : ''}.`, fixInYaml: `Use v${living} or later${entry?.sha ? `: \`uses: ${name}@${entry.sha} # ${entry.version}\`` : ''}.` };
  }
  const replacement = replacementOf(name);
  const archived = insteadOfArchived(name);
  if (archived !== undefined || entry?.status === 'archived') return { what: 'which is archived: nobody repairs it any more, whatever is found in it', fix: archived ?? replacement ?? 'Look for an action that is still maintained.' };
  if (entry?.status === 'deprecated') return { what: 'which its maintainers have deprecated', fix: replacement ?? (entry.instead === undefined ? 'See its documentation for what replaces it.' : `${entry.instead[0].toUpperCase()}${entry.instead.slice(1)}.`) };
  if (/^node1\d$/.test(entry?.using ?? '')) return { what: `which runs on Node.js ${entry!.using.slice(4)}, and no later release does better`, fix: replacement ?? 'Look for an action that is still maintained, or call its service from a script.' };
  return undefined;
}
