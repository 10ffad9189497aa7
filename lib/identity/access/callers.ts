import { Claims, PolicyTrustModel } from '../model';
import { Caller, Verdict, actionFits, evaluateCaller, mostOpen, providerIn } from './evaluate-trust';
import { claimNamed, conditionsOf } from './trust-condition';
import { TrustDocument, documentOf } from './trust-document';
import { NamedPrincipal, accountOf, isEverybody, principalsOf, samePrincipal } from './trust-principal';

/** Somebody whom a trust policy names who is no job of GitHub: an account, a role, a service, whoever signs in elsewhere. */
export interface OtherPrincipal {
  /** As a message calls them: `the AWS account 123456789012`. */
  readonly who: string;
  /** As the policy names them. */
  readonly principal: string;
  /** Whether they are of the account of the role: those who manage it decide who they are. */
  readonly own: boolean;
  readonly verdict: Verdict;
}

const ASSUME = 'sts:AssumeRole';
const SAML = 'sts:AssumeRoleWithSAML';
const WEB_IDENTITY = 'sts:AssumeRoleWithWebIdentity';

/** What a principal element can name, and what they call to assume a role. `sts:TagSession` and `sts:SetSourceIdentity` go along with a call, and are none. */
interface Kind {
  readonly action: string;
  readonly who: string;
  readonly issuer?: string;
}

/**
 * All those whom the statements of a policy let in besides jobs of GitHub.
 *
 * @param roleArn whose policy it is
 * @param issuers whose tokens are asked about elsewhere: those of GitHub
 */
export function otherPrincipals(trust: PolicyTrustModel, roleArn: string, issuers: readonly string[]): readonly OtherPrincipal[] {
  const policy = documentOf(trust);
  const found = new Map<string, OtherPrincipal>();
  for (const statement of policy.Statement.filter(({ Effect }) => Effect === 'Allow')) {
    for (const entry of [...allowedBy(statement), ...allowedBy(statement).some(isEverybody) ? sparedBy(policy) : []]) {
      for (const kind of kindsOf(entry, issuers, statement).filter(({ action }) => actionFits(statement, action))) {
        if (found.has(kind.who)) continue;
        const account = accountOf(entry.text) ?? (entry.kind === 'Service' || (entry.kind === 'Federated' && kind.action === SAML) ? accountOf(roleArn) : undefined);
        const verdict = mostOpen(audiencesOf(policy, kind.issuer).map((claims) => evaluateCaller(policy, callerOf(entry, kind, claims))));
        found.set(kind.who, { who: kind.who, principal: entry.text, own: isDeleted(entry) || (kind.issuer === undefined && !isEverybody(entry) && account === accountOf(roleArn)), verdict });
      }
    }
  }
  return [...found.values()].filter(({ verdict }) => verdict.outcome !== 'denied');
}

/** Who is named, where those are named who are left out: everybody else. */
function allowedBy(statement: TrustDocument['Statement'][number]): readonly NamedPrincipal[] {
  const { not, entries } = principalsOf(statement);
  return not ? (entries.some(isEverybody) ? [] : [{ kind: '*', text: '*' }]) : entries;
}

/** Who is denied nothing where all others are: they are among everybody. */
function sparedBy({ Statement }: TrustDocument): readonly NamedPrincipal[] {
  return Statement.flatMap((statement) => (statement.Effect === 'Deny' && principalsOf(statement).not ? principalsOf(statement).entries.filter((entry) => !isEverybody(entry)) : []));
}

function kindsOf(entry: NamedPrincipal, issuers: readonly string[], statement: TrustDocument['Statement'][number]): readonly Kind[] {
  const { kind, text } = entry;
  const isOther = (issuer: string) => !issuers.some((one) => one.toLowerCase() === issuer.toLowerCase());
  if (isEverybody(entry) || (kind === 'Federated' && /[*?]/.test(text))) {
    const asked = conditionsOf(statement).flatMap(({ key }) => (key.split(':')[0].includes('.') ? [key.slice(0, key.lastIndexOf(':'))] : []));
    return [
      ...isEverybody(entry) ? [{ action: ASSUME, who: 'anybody with an AWS account' }] : [],
      ...[...new Set(asked)].filter(isOther).map((issuer) => ({ action: WEB_IDENTITY, who: `whoever has a token of ${issuer}`, issuer })),
      { action: WEB_IDENTITY, who: 'whoever has a token of another provider', issuer: 'another.provider' },
      { action: SAML, who: 'whoever signs in by SAML' },
    ];
  }
  if (kind === 'Service') return [{ action: ASSUME, who: `the AWS service ${text}` }];
  if (kind === 'Federated') {
    if (/^arn:[^:]*:iam::[^:]*:saml-provider\//.test(text)) return [{ action: SAML, who: `whoever signs in by ${text}` }];
    const issuer = providerIn(text) ?? text;
    return isOther(issuer) ? [{ action: WEB_IDENTITY, who: `whoever has a token of ${issuer}`, issuer }] : [];
  }
  return [{ action: ASSUME, who: calledInAws(text) }];
}

/** AWS writes the id of a role or user in place of its name when it is deleted: nobody is it any more. */
function isDeleted({ kind, text }: NamedPrincipal): boolean {
  return kind === 'AWS' && /^A(?:ROA|IDA)\w+$/.test(text);
}

function calledInAws(text: string): string {
  const [, account, kind, name] = /^arn:[^:]*:(?:iam|sts)::(\d{12}):([\w-]+)\/?(.*)$/s.exec(text) ?? [];
  if (/^\d{12}$/.test(text) || kind === 'root') return `the AWS account ${account ?? text}`;
  return kind === undefined ? `the AWS principal ${text}` : `the ${kind.replace('-', ' ')} ${name} of the AWS account ${account}`;
}

/** The entry itself asks. What it says in conditions nobody here knows, but for the audience, which whoever asks for a token chooses. */
function callerOf(own: NamedPrincipal, { action, issuer = '', who }: Kind, claims: Claims): Caller {
  return { action, called: who, issuer, claims, untold: 'all', names: (entry) => namesOther(own, entry) };
}

function namesOther(own: NamedPrincipal, entry: NamedPrincipal): boolean | undefined {
  if (isEverybody(entry)) return true;
  // Everybody is also whoever is named nowhere.
  if (isEverybody(own)) return false;
  if (entry.kind !== own.kind) return false;
  if (samePrincipal(entry.text, own.text)) return true;
  if (/[*?]/.test(entry.text)) return undefined;
  // A role is of its account, and an account is more than one of its roles.
  return own.kind === 'AWS' && accountOf(entry.text) !== undefined && accountOf(entry.text) === accountOf(own.text) ? undefined : false;
}

function audiencesOf({ Statement }: TrustDocument, issuer: string | undefined): readonly Claims[] {
  if (issuer === undefined) return [{}];
  const named = Statement.flatMap((statement) => conditionsOf(statement).filter(({ key }) => claimNamed(key, issuer) === 'aud').flatMap(({ values }) => values));
  return ['any-audience', ...named.map((text) => text.replace(/\*/g, 'any').replace(/\?/g, 'x'))].map((aud) => ({ aud }));
}
