import { Severity } from '../../../core';
import { isMeant, judged, strangersOf } from '../../../identity';
import { accessIn, runLabel } from '../../private/access';
import { Rule } from '../../rule';

/** A role lets somebody in whom its author did not name. */
export const unintendedAccess: Rule = {
  id: 'identity/unintended-access',
  severity: Severity.ERROR,
  delivery(model, report) {
    const strangers = model.identity.principals.length === 0 ? [] : strangersOf(model.repository);
    for (const principal of model.identity.principals) {
      const rows = accessIn(model).filter((row) => row.principal === principal && (row.access === 'yes' || row.access === 'some'));
      const meant = new Set(rows.filter(({ run }) => isMeant(principal, run)).flatMap(({ run }) => run.claims.map(({ sub }) => sub)));
      const jobs = rows.filter(({ run }) => !isMeant(principal, run));
      // Azure compares nothing but the subject; a name that is taken today gets subjects with ids, except on a server of one's own.
      const bySubject = principal.cloud === 'azure' && model.repository.facts?.server.kind !== 'server';
      const others = strangers.filter(({ claims, byName }) => !(bySubject && byName) && claims.some((one) => !meant.has(one.sub) && judged(principal.trust, one).outcome === 'allowed'));
      const who = [...new Set([...others.map((stranger) => stranger.who), ...jobs.map(({ run }) => runLabel(run))])];
      if (who.length === 0) continue;
      const shown = who.length > 8 ? `${who.slice(0, 8).join(', ')} and ${who.length - 8} more` : who.join(', ');
      report({
        message: `'${principal.id}' can be assumed by others than those it was made for: ${shown}.`,
        at: [principal, ...[...new Map(jobs.map(({ run }) => [run.origin.path, run])).values()].slice(0, 8).map(({ origin }) => ({ origin, note: 'this job can assume it' }))],
        fix: others.length > 0
          ? 'Let its trust policy ask for exact claims with StringEquals: sub, repository_id and repository_owner_id. An AwsRole writes such a policy.'
          : 'Name them in trustedBy, if they may. If not, give the jobs that may an environment of their own and trust that: Trusted.environment(…).',
      });
    }
  },
};
