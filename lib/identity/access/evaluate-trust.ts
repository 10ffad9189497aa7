import { Claims } from '../model';
import { conditionsOf, conditionHolds } from './trust-condition';
import { TrustDocument } from './trust-document';
import { matchesWild } from './wildcard';

/** What a trust policy says to a token. */
export interface Verdict {
  /** `unknown`: it depends on more than the token, such as the address that the request comes from. */
  readonly outcome: 'allowed' | 'denied' | 'unknown';
  readonly reason: string;
}

/** True, false, or undefined where it cannot be known. */
type Truth = boolean | undefined;

interface Judged {
  readonly matches: Truth;
  /** What does not hold, or cannot be known. */
  readonly because: readonly string[];
}

const ACTION = 'sts:AssumeRoleWithWebIdentity';

/**
 * Whether a token may assume a role: somebody must be allowed, and nobody may be denied. Within a statement all conditions must hold, and of several values of a
 * condition one is enough, or none for a negated one.
 *
 * @param untold claims that are not known where they are not given; without it the token has no others
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateTrust(policy: TrustDocument, claims: Claims, untold: readonly string[] = []): Verdict {
  const judged = policy.Statement.map((statement, i) => ({ ...judge(statement, claims, policy.Version, untold), allow: statement.Effect === 'Allow', name: nameOf(statement, i) }));
  const denying = judged.find(({ allow, matches }) => !allow && matches === true);
  if (denying) return { outcome: 'denied', reason: `${denying.name} denies it` };
  const allowing = judged.find(({ allow, matches }) => allow && matches === true);
  const perhapsDenying = judged.find(({ allow, matches }) => !allow && matches === undefined);
  if (allowing && !perhapsDenying) return { outcome: 'allowed', reason: `${allowing.name} allows it` };
  const perhaps = perhapsDenying && allowing ? perhapsDenying : judged.find(({ allow, matches }) => allow && matches === undefined);
  if (perhaps) return { outcome: 'unknown', reason: `${perhaps.name} depends on ${perhaps.because.join(' and ')}` };
  const allows = judged.filter(({ allow }) => allow);
  if (allows.length === 0) return { outcome: 'denied', reason: 'no statement allows anything' };
  // The statement with the fewest reasons is the one that was meant.
  const nearest = allows.reduce((best, next) => (next.because.length < best.because.length ? next : best));
  return { outcome: 'denied', reason: `${nearest.name}: ${nearest.because.join('; ')}` };
}

/** What messages call a statement: its name, or its place. */
export function nameOf({ Sid }: TrustDocument['Statement'][number], i: number): string {
  return typeof Sid === 'string' && Sid !== '' ? `statement '${Sid}'` : `statement ${i + 1}`;
}

function judge(statement: TrustDocument['Statement'][number], claims: Claims, version: string, untold: readonly string[]): Judged {
  const issuer = issuerOf(claims);
  const wrong = [
    ...principalFits(statement, issuer) ? [] : [`its principal is not the provider of ${issuer}`],
    ...actionFits(statement) ? [] : [`it is not about ${ACTION}`],
  ];
  if (wrong.length > 0) return { matches: false, because: wrong };
  const conditions = conditionsOf(statement).map((condition) => conditionHolds(condition, claims, issuer, version, untold));
  const failing = conditions.filter(({ truth }) => truth === false);
  const open = conditions.filter(({ truth }) => truth === undefined);
  return { matches: failing.length > 0 ? false : open.length > 0 ? undefined : true, because: (failing.length > 0 ? failing : open).map(({ because }) => because) };
}

/** `https://` stands in the token, but not in a policy. */
export function issuerOf(claims: Claims): string {
  return (claims.iss ?? 'token.actions.githubusercontent.com').replace(/^https:\/\//, '');
}

/** Whether a statement speaks of the tokens of an issuer. */
export function principalFits({ Principal, NotPrincipal }: TrustDocument['Statement'][number], issuer: string): boolean {
  if (NotPrincipal !== undefined) return !federated(NotPrincipal).some((arn) => isProvider(arn, issuer));
  return federated(Principal).some((arn) => isProvider(arn, issuer));
}

/** Whom an element names, of those that can be a provider; `*` is everybody. */
function federated(element: unknown): readonly string[] {
  if (element === '*') return ['*'];
  const { Federated, AWS } = (element ?? {}) as { readonly Federated?: unknown; readonly AWS?: unknown };
  return [...texts(Federated), ...texts(AWS).filter((text) => text === '*')];
}

function isProvider(arn: string, issuer: string): boolean {
  return arn === '*' || (/^arn:[^:]*:iam::[^:]*:oidc-provider\//.test(arn) && arn.slice(arn.indexOf('oidc-provider/') + 'oidc-provider/'.length).toLowerCase() === issuer.toLowerCase());
}

/** Whether a statement is about assuming a role with a token. */
export function actionFits({ Action, NotAction }: TrustDocument['Statement'][number]): boolean {
  const names = (text: string) => matchesWild(text.toLowerCase(), ACTION.toLowerCase());
  return NotAction === undefined ? texts(Action).some(names) : !texts(NotAction).some(names);
}

function texts(value: unknown): readonly string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string');
}
