import { accessIn, runLabel } from './access';
import { othersIn, severalStatements, undeclaredPrincipals } from './others';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { UNTOLD, judged } from '../../access/access-of';
import { isMeant } from '../../access/strangers';
import { DeclaredIdentities } from '../../declared-identities';
import { PossibleRunModel, PrincipalModel } from '../../model';

const MOST = 8;

/** A role lets somebody in whom its author did not name. */
export const unintendedAccess: Rule = {
  id: 'identity/unintended-access',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const principal of DeclaredIdentities.of(model).principals) {
      const rows = accessIn(model).filter((row) => row.principal === principal && (row.access === 'yes' || row.access === 'some'));
      const jobs = rows.filter(({ run }) => !isMeant(principal, run));
      const strangers = othersIn(model, principal).filter(({ outcome, claims }) => outcome === 'allowed' && claims);
      const others = strangers.map(({ stranger, claims, reason }) => `${stranger.who} (as ${claims!.sub}${severalStatements(principal) ? `: ${reason}` : ''})`);
      const principals = undeclaredPrincipals(model, principal).filter(({ own, verdict }) => !own && verdict.outcome === 'allowed').map(({ who, verdict }) => `${who} (${verdict.reason})`);
      const who = [...new Set([...principals, ...others, ...jobs.map(({ run }) => `${runLabel(run)} (as ${subjectOf(run, principal)})`)])];
      if (who.length === 0) continue;
      const shown = who.length > MOST ? `${who.slice(0, MOST).join(', ')} and ${who.length - MOST} more` : who.join(', ');
      report({
        message: `'${principal.id}' can be assumed by others than those it was made for: ${shown}.`,
        at: [principal, ...[...new Map(jobs.map(({ run }) => [run.origin.path, run])).values()].slice(0, MOST).map(({ origin }) => ({ origin, note: 'this job can assume it' }))],
        fix: [...principals.length > 0 ? [NAMING_PRINCIPALS] : [], ...others.length > 0 ? [closing(principal)] : [], ...jobs.length > 0 ? [NAMING] : []].join(' '),
      });
    }
  },
};

/** The subject that lets a run in. It may be let in from some of its refs only. */
function subjectOf({ claims }: PossibleRunModel, { trust }: PrincipalModel): string {
  return claims.find((one) => judged(trust, one, UNTOLD).outcome === 'allowed')!.sub;
}

const NAMING = 'Name the jobs in trustedBy, if they may. If not, give the jobs that may an environment of their own and trust that: Trusted.environment(…).';

const NAMING_PRINCIPALS = "Take their principal out of that statement, or, if they may, name it: new ExternalRole(…, { otherPrincipals: ['…'] }). Everybody, which is '*', can only be taken out.";

function closing({ trust }: PrincipalModel): string {
  return trust.kind === 'policy'
    ? 'Let its trust policy ask for exact claims with StringEquals: sub, repository_id and repository_owner_id. An AwsRole writes such a policy.'
    : 'Trust an environment with a branch policy: Trusted.environment(…).';
}
