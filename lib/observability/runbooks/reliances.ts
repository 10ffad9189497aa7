import { addressOf } from './resolve';
import { Reliance, RepositoryModel } from '../../repository/inside';
import { AlertGroupModel } from '../alerts/model';

/** Alerts say where their pages are, and pages where workflows are. */
export function reliancesOfRunbooks(groups: readonly AlertGroupModel[], facts: RepositoryModel['facts']): Reliance[] {
  if (!facts) return [];
  const address = `${addressOf(facts)}/`;
  return groups.flatMap(({ id, file, alerts }) => {
    const links = alerts.flatMap(({ annotations: { runbook_url: url }, runbook }) => [url, runbook?.workflow?.url].filter((one) => one?.startsWith(address)));
    if (links.length === 0) return [];
    const named = links.some((link) => link!.startsWith(`${address}blob/`)) ? ['default_branch' as const] : [];
    return [{ what: `the links to runbooks of the alerts '${id}'`, file, facts: ['owner', 'name', ...named], otherwise: 'they lead elsewhere, or nowhere', severity: 'note' }];
  });
}
