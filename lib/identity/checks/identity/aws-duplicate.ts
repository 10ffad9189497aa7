import { Report, Rule } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { DeclaredIdentities } from '../../declared-identities';

/** What an account has once is made twice: the second deployment would fail, or take the first one's place. */
export const awsDuplicate: Rule = {
  id: 'identity/aws-duplicate',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { aws } = DeclaredIdentities.of(model);
    const roles = aws.flatMap((account) => account.roles.map((role) => ({ account, role })));
    // AWS does not distinguish the case of names, and nor does it look at the path.
    reportTwice(roles, ({ account, role }) => `${account.accountId}/${role.name.toLowerCase()}`, ({ role }, first) => report({
      message: `The roles '${first.role.id}' and '${role.id}' would both be called '${role.name}' in the account ${first.account.accountId}.`,
      at: [role, firstOfThem(first.role)],
      fix: "Give one of them another name: { roleName: '…' }.",
    }));
    reportTwice(roles, ({ account, role }) => `${account.id}/${role.logicalId}`, ({ account, role }, first) => report({
      message: `The roles '${first.role.id}' and '${role.id}' would both be '${role.logicalId}' in the template of the account '${account.id}', where ids have letters and digits only.`,
      at: [role, firstOfThem(first.role)],
      fix: 'Give one of them another id; { roleName } keeps what AWS calls it.',
    }));
    reportTwice(aws.filter(({ provider }) => provider.create), ({ accountId, issuer }) => `${accountId}/${issuer}`, (account, first) => report({
      message: `The accounts '${first.id}' and '${account.id}' are both ${account.accountId} and both make its OpenID Connect provider; an account has one for '${account.issuer}'.`,
      at: [account, firstOfThem(first)],
      fix: 'Leave one of them at AwsOidcProvider.existing(), or declare the account once.',
    }));
  },
};

function reportTwice<T>(things: readonly T[], key: (thing: T) => string, found: (thing: T, first: T) => ReturnType<Report>): void {
  const seen = new Map<string, T>();
  for (const thing of things) {
    const first = seen.get(key(thing));
    if (first === undefined) seen.set(key(thing), thing);
    else found(thing, first);
  }
}

function firstOfThem({ origin }: { readonly origin: Origin }) {
  return { origin, note: 'the first of them' };
}
