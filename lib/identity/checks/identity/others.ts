import { accessIn, attemptsIn, meantEnvironments } from './access';
import { DeliveryModel } from '../../../checks/inside';
import { OtherPrincipal } from '../../access/callers';
import { Attempt, isMeant } from '../../access/strangers';
import { documentOf } from '../../access/trust-document';
import { samePrincipal } from '../../access/trust-principal';
import { Claims, PrincipalModel } from '../../model';

/** The strangers who get a token, and get in with it or may, unless a rule of their own tells of them, or a run that was meant has the same token. */
export function othersIn(model: DeliveryModel, principal: PrincipalModel): readonly Attempt[] {
  const rows = accessIn(model).filter((row) => row.principal === principal && (row.access === 'yes' || row.access === 'some'));
  const meant = rows.filter(({ run }) => isMeant(principal, run)).flatMap(({ run }) => run.claims);
  const environments = meantEnvironments(model, principal);
  return attemptsIn(model, principal).filter(({ stranger, outcome, claims, other }) => {
    if (other || outcome === 'denied') return false;
    // That any branch can name an environment that is meant, and that a name can be taken over, is told by rules of their own.
    if (stranger.environment !== undefined && environments.has(stranger.environment.toLowerCase())) return false;
    if (stranger.byName && (principal.cloud === 'azure' || meant.some(({ sub }) => stranger.claims.some((one) => one.sub === sub)))) return false;
    return !claims || !meant.some((one) => isSameKindOfRun(one, claims));
  });
}

/** Whether two tokens are of the same kind of run: one that was meant stands for the other. */
function isSameKindOfRun(one: Claims, other: Claims): boolean {
  return (['sub', 'repository_id', 'environment', 'ref'] as const).every((claim) => one[claim] === other[claim]);
}

/** Accounts, roles, services and other providers that get in or may, and that nobody said were meant. */
export function undeclaredPrincipals(model: DeliveryModel, principal: PrincipalModel): readonly OtherPrincipal[] {
  const declared = principal.otherPrincipals ?? [];
  return attemptsIn(model, principal).flatMap(({ other }) => (other && !declared.some((one) => samePrincipal(one, other.principal)) ? [other] : []));
}

/** Whether a reader has to be told which of the statements it is. */
export function severalStatements({ trust }: PrincipalModel): boolean {
  return trust.kind === 'policy' && documentOf(trust).Statement.length > 1;
}
