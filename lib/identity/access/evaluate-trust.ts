import { rememberedOf } from '../../core/inside';
import { Claims } from '../model';
import { Untold, conditionsOf, conditionHolds } from './trust-condition';
import { TrustDocument } from './trust-document';
import { NamedPrincipal, Truth, isAbout, isEverybody, principalsOf, textsOf } from './trust-principal';
import { matchesWild } from './wildcard';

/** What a trust policy says to a token. */
export interface Verdict {
  /** `unknown`: it depends on more than the token, such as the address that the request comes from. */
  readonly outcome: 'allowed' | 'denied' | 'unknown';
  readonly reason: string;
}

interface Judged {
  readonly matches: Truth;
  /** What does not hold, or cannot be known. */
  readonly because: readonly string[];
}

/** Somebody who asks for a role. */
export interface Caller {
  /** What they call: `sts:AssumeRoleWithWebIdentity`. */
  readonly action: string;
  /** Whether an entry of a principal names them. */
  readonly names: (entry: NamedPrincipal) => Truth;
  /** What a reason calls whom they are not: `the provider of token.actions.githubusercontent.com`. */
  readonly called: string;
  /** Whose keys conditions see: the provider of a token. Empty for who has none. */
  readonly issuer: string;
  readonly claims: Claims;
  /** Claims that are not known where they are not given. */
  readonly untold: Untold;
}

const WEB_IDENTITY = 'sts:AssumeRoleWithWebIdentity';

/**
 * Whether a token may assume a role: somebody must be allowed, and nobody may be denied. Within a statement all conditions must hold, and of several values of a
 * condition one is enough, or none for a negated one.
 *
 * @param untold claims that are not known where they are not given; without it the token has no others
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateTrust(policy: TrustDocument, claims: Claims, untold: Untold = []): Verdict {
  const issuer = issuerOf(claims);
  const named = providersOf(policy).filter((arn) => isProvider(arn, issuer));
  // A token comes by one provider: what is said to that of another account is not said to it.
  const providers = named.length > 1 ? named : [undefined];
  return mostOpen(providers.map((arn) => evaluateCaller(policy, { action: WEB_IDENTITY, names: (entry) => namesToken(entry, issuer, arn), called: `the provider of ${issuer}`, issuer, claims, untold })));
}

/** The verdict that lets in, or else one that may. */
export function mostOpen<T extends Verdict>(verdicts: readonly T[]): T {
  return verdicts.find(({ outcome }) => outcome === 'allowed') ?? verdicts.find(({ outcome }) => outcome === 'unknown') ?? verdicts[0];
}

/** What a policy says to somebody who asks for the role, with a token or without. */
export function evaluateCaller(policy: TrustDocument, caller: Caller): Verdict {
  const judged = policy.Statement.map((statement, i) => ({ ...judge(statement, caller, policy.Version), allow: statement.Effect === 'Allow', name: nameOf(statement, i) }));
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

function judge(statement: TrustDocument['Statement'][number], { action, names, called, issuer, claims, untold }: Caller, version: string): Judged {
  const about = isAbout(statement, names);
  const wrong = [
    ...about !== false ? [] : [`its principal is not ${called}`],
    ...actionFits(statement, action) ? [] : [`it is not about ${action}`],
  ];
  if (wrong.length > 0) return { matches: false, because: wrong };
  const conditions = conditionsOf(statement).map((condition) => conditionHolds(condition, claims, issuer, version, untold));
  const failing = conditions.filter(({ truth }) => truth === false);
  if (failing.length > 0) return { matches: false, because: failing.map(({ because }) => because) };
  const open = [...about === undefined ? [UNCLEAR] : [], ...conditions.flatMap(({ truth, because }) => (truth === undefined ? [because] : []))];
  return { matches: open.length > 0 ? undefined : true, because: open };
}

/** Why it is open whom a statement is about. */
const UNCLEAR = 'whom AWS takes its principal for';

/** `https://` stands in the token, but not in a policy. */
export function issuerOf(claims: Claims): string {
  return (claims.iss ?? 'token.actions.githubusercontent.com').replace(/^https:\/\//, '');
}

/** The providers that are named anywhere in a policy. */
const providersOf = rememberedOf(({ Statement }: TrustDocument) => [...new Set(Statement.flatMap((statement) => principalsOf(statement).entries.flatMap(({ kind, text }) => (kind === 'Federated' ? [text] : []))))]);

/** Whether a statement may speak of the tokens of an issuer. */
export function principalFits(statement: TrustDocument['Statement'][number], issuer: string): boolean {
  return isAbout(statement, (entry) => namesToken(entry, issuer)) !== false;
}

/** @param provider by which the token comes; undefined where only one is named */
function namesToken(entry: NamedPrincipal, issuer: string, provider?: string): Truth {
  if (isEverybody(entry)) return true;
  if (entry.kind !== 'Federated') return false;
  // AWS takes no pattern there; whoever does would let in all that fit.
  if (/[*?]/.test(entry.text)) return undefined;
  return provider === undefined ? isProvider(entry.text, issuer) : entry.text === provider;
}

function isProvider(arn: string, issuer: string): boolean {
  return providerIn(arn)?.toLowerCase() === issuer.toLowerCase();
}

/** The address of the provider that an ARN is of: `token.actions.githubusercontent.com`. */
export function providerIn(arn: string): string | undefined {
  return /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.*)$/s.exec(arn)?.[1];
}

/** Whether a statement is about an action, by default that of assuming a role with a token. */
export function actionFits({ Action, NotAction }: TrustDocument['Statement'][number], action = WEB_IDENTITY): boolean {
  const names = (text: string) => matchesWild(text.toLowerCase(), action.toLowerCase());
  return NotAction === undefined ? textsOf(Action).some(names) : !textsOf(NotAction).some(names);
}
