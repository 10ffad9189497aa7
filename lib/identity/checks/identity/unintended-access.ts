import { accessIn, attemptsIn, meantEnvironments, runLabel } from './access';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { UNTOLD, judged } from '../../access/access-of';
import { isMeant } from '../../access/strangers';
import { DeclaredIdentities } from '../../declared-identities';
import { Claims, PossibleRunModel, PrincipalModel } from '../../model';

const MOST = 8;

/** A role lets somebody in whom its author did not name. */
export const unintendedAccess: Rule = {
  id: 'identity/unintended-access',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const principal of DeclaredIdentities.of(model).principals) {
      const rows = accessIn(model).filter((row) => row.principal === principal && (row.access === 'yes' || row.access === 'some'));
      const meant = rows.filter(({ run }) => isMeant(principal, run)).flatMap(({ run }) => run.claims);
      const jobs = rows.filter(({ run }) => !isMeant(principal, run));
      const environments = meantEnvironments(model, principal);
      const others = attemptsIn(model, principal).flatMap(({ stranger, outcome, claims }) => {
        // That any branch can name an environment that is meant, and that a name can be taken over, is told by rules of their own.
        if (stranger.environment !== undefined && environments.has(stranger.environment.toLowerCase())) return [];
        if (stranger.byName && (principal.cloud === 'azure' || meant.some(({ sub }) => stranger.claims.some((one) => one.sub === sub)))) return [];
        return outcome === 'allowed' && claims && !meant.some((one) => isSameKindOfRun(one, claims)) ? [`${stranger.who} (as ${claims.sub})`] : [];
      });
      const who = [...new Set([...others, ...jobs.map(({ run }) => `${runLabel(run)} (as ${subjectOf(run, principal)})`)])];
      if (who.length === 0) continue;
      const shown = who.length > MOST ? `${who.slice(0, MOST).join(', ')} and ${who.length - MOST} more` : who.join(', ');
      report({
        message: `'${principal.id}' can be assumed by others than those it was made for: ${shown}.`,
        at: [principal, ...[...new Map(jobs.map(({ run }) => [run.origin.path, run])).values()].slice(0, MOST).map(({ origin }) => ({ origin, note: 'this job can assume it' }))],
        fix: [...others.length > 0 ? [closing(principal)] : [], ...jobs.length > 0 ? [NAMING] : []].join(' '),
      });
    }
  },
};

/** The subject that lets a run in. It may be let in from some of its refs only. */
function subjectOf({ claims }: PossibleRunModel, { trust }: PrincipalModel): string {
  return claims.find((one) => judged(trust, one, UNTOLD).outcome === 'allowed')!.sub;
}

/** Whether two tokens are of the same kind of run: one that was meant stands for the other. */
function isSameKindOfRun(one: Claims, other: Claims): boolean {
  return (['sub', 'repository_id', 'environment', 'ref'] as const).every((claim) => one[claim] === other[claim]);
}

const NAMING = 'Name the jobs in trustedBy, if they may. If not, give the jobs that may an environment of their own and trust that: Trusted.environment(…).';

function closing({ trust }: PrincipalModel): string {
  return trust.kind === 'policy'
    ? 'Let its trust policy ask for exact claims with StringEquals: sub, repository_id and repository_owner_id. An AwsRole writes such a policy.'
    : 'Trust an environment with a branch policy: Trusted.environment(…).';
}
