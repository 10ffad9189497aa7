import { knownAction, placesOf, surroundedSteps } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { parseUses } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';

/** The first release of an action that a server does not have. */
const SINCE: Readonly<Record<string, number>> = { 'actions/upload-artifact': 4, 'actions/download-artifact': 4, 'actions/upload-pages-artifact': 3 };

/** Some actions call what only GitHub itself has. */
export const actionOnServer: Rule = {
  id: 'repository/action-on-server',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { facts } = DeclaredRepository.of(model);
    if (facts?.server.kind !== 'server') return;
    const said = new Set<string>();
    for (const around of surroundedSteps(model)) {
      const { step } = around.at;
      const uses = step.kind === 'uses' ? parseUses(step.uses) : undefined;
      if (step.kind !== 'uses' || uses?.kind !== 'repository' || said.has(step.origin.path)) continue;
      if (!knownAction(step)?.needs?.some(({ kind }) => kind === 'dotcom')) continue;
      const since = SINCE[uses.name];
      const [, major] = /^v?(\d+)/.exec(step.version ?? uses.ref) ?? [];
      if (since !== undefined && (major === undefined || (uses.pinned && step.version === undefined) || Number(major) < since)) continue;
      said.add(step.origin.path);
      report({
        message: `The step '${step.label}' in the job '${around.job.id}' uses '${uses.name}'${since === undefined ? '' : ` in release v${major}`}, which calls what GitHub itself has, and the repository lives on '${facts.server.host}': GitHub Enterprise Server does not answer.`,
        at: [...placesOf(around), { origin: facts.origin, note: 'the server' }],
        fix: since === undefined ? 'Leave it out there.' : `Use release v${since - 1} by its commit: new UsesStep('${uses.name}@<full commit>', { version: 'v${since - 1}' }).`,
      });
    }
  },
};
