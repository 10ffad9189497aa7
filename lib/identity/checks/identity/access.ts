import { DeliveryModel, Rule } from '../../../checks/inside';
import { DeclaredRepository, PUBLIC_ISSUER } from '../../../repository/inside';
import { workflowsOf } from '../../../workflows/inside';
import { AccessModel, accessOf } from '../../access/access-of';
import { actionFits, nameOf, principalFits } from '../../access/evaluate-trust';
import { possibleRuns, refsInTrust } from '../../access/possible-runs';
import { Attempt, attemptsOn, isMeant } from '../../access/strangers';
import { TrustCondition, claimNamed, conditionsOf } from '../../access/trust-condition';
import { documentOf } from '../../access/trust-document';
import { DeclaredIdentities } from '../../declared-identities';
import { PossibleRunModel, PrincipalModel } from '../../model';

const known = new WeakMap<DeliveryModel, readonly AccessModel[]>();

/** Every run with every principal. Several rules ask. */
export function accessIn(model: DeliveryModel): readonly AccessModel[] {
  let rows = known.get(model);
  if (!rows) {
    const identity = DeclaredIdentities.of(model);
    const repository = DeclaredRepository.of(model);
    rows = accessOf(identity, possibleRuns(workflowsOf(model), repository, { interest: refsInTrust(identity) }), repository.facts);
    known.set(model, rows);
  }
  return rows;
}

const tried = new WeakMap<PrincipalModel, readonly Attempt[]>();

/** What strangers are told by a principal. */
export function attemptsIn(model: DeliveryModel, principal: PrincipalModel): readonly Attempt[] {
  let attempts = tried.get(principal);
  if (!attempts) {
    const runs = accessIn(model).flatMap((row) => (row.principal === principal ? [row.run] : []));
    tried.set(principal, (attempts = attemptsOn(principal, { repository: DeclaredRepository.of(model), workflows: workflowsOf(model) }, runs)));
  }
  return attempts;
}

/** How a message calls a run: `ci.yml/deploy on pull_request`. */
export function runLabel({ label, event, ref }: PossibleRunModel): string {
  return `'${label}' on ${event}${ref === '*' || event.startsWith('pull_request') ? '' : ` of ${ref}`}`;
}

/** The environments of the jobs that the author of a principal meant, in lower case. */
export function meantEnvironments(model: DeliveryModel, principal: PrincipalModel): ReadonlySet<string> {
  const trusted = principal.trusted.flatMap((one) => (one.kind === 'environment' ? [one.name] : []));
  const used = accessIn(model).flatMap((row) => (row.principal === principal && row.run.environment !== undefined && isMeant(principal, row.run) ? [row.run.environment] : []));
  return new Set([...trusted, ...used].map((name) => name.toLowerCase()));
}

/** A statement that lets tokens of GitHub in or keeps them out. */
export interface TrustStatement {
  readonly principal: PrincipalModel;
  readonly issuer: string;
  readonly allow: boolean;
  /** `statement 2`, or its name. */
  readonly name: string;
  readonly conditions: readonly TrustCondition[];
}

/** The statements on tokens of GitHub in all trust policies. Whoever has a provider of their own for an enterprise may trust the public one as well. */
export function trustStatements(model: DeliveryModel): readonly TrustStatement[] {
  const { facts } = DeclaredRepository.of(model);
  const issuers = [...new Set([facts?.server.issuer ?? PUBLIC_ISSUER, PUBLIC_ISSUER])];
  return DeclaredIdentities.of(model).principals.flatMap((principal) => (principal.trust.kind !== 'policy' ? [] : documentOf(principal.trust).Statement.flatMap((statement, i) => {
    const issuer = issuers.find((one) => principalFits(statement, one));
    if (issuer === undefined || !actionFits(statement)) return [];
    return [{ principal, issuer, allow: statement.Effect === 'Allow', name: nameOf(statement, i), conditions: conditionsOf(statement) }];
  })));
}

/** A rule on the statements of trust policies: what is wrong with one of them. */
export function statementRule(id: string, severity: Rule['severity'], judge: (statement: TrustStatement) => { readonly message: string; readonly fix: string } | undefined): Rule {
  return {
    id,
    severity,
    delivery(model, report) {
      for (const statement of trustStatements(model)) {
        const wrong = judge(statement);
        if (wrong) report({ message: `In the trust policy of '${statement.principal.id}' ${statement.name} ${wrong.message}`, fix: wrong.fix, at: statement.principal });
      }
    },
  };
}

/** A rule on the statements that let somebody in. What is wrong with them does no harm in one that keeps somebody out. */
export function grantRule(id: string, severity: Rule['severity'], judge: Parameters<typeof statementRule>[2]): Rule {
  return statementRule(id, severity, (statement) => (statement.allow ? judge(statement) : undefined));
}

/** The patterns that a statement compares the subject with. */
export function subjectPatterns({ conditions, issuer }: TrustStatement): readonly string[] {
  return conditions.filter(({ test, key }) => test === 'StringLike' && claimNamed(key, issuer) === 'sub').flatMap(({ values }) => values);
}

/** Whether a statement says which texts a claim may be. */
export function asksFor({ conditions, issuer }: TrustStatement, claim: string): boolean {
  return conditions.some(({ test, key }) => claimNamed(key, issuer) === claim && ['StringEquals', 'StringLike', 'StringEqualsIgnoreCase'].includes(test));
}
