import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { AzureCredentialModel } from '../../azure/model';
import { namedSubjects } from '../../azure/named-subjects';
import { DeclaredIdentities } from '../../declared-identities';

/** Azure's limit for one application or managed identity. */
const CREDENTIALS = 20;

/** Azure would refuse the credentials. */
export const azureLimits: Rule = {
  id: 'identity/azure-limits',
  severity: Severity.ERROR,
  delivery(model, report) {
    const holders = new Map<string, AzureCredentialModel[]>();
    for (const credential of DeclaredIdentities.of(model).azure) {
      holders.set(credential.holder.id.toLowerCase(), [...(holders.get(credential.holder.id.toLowerCase()) ?? []), credential]);
      if (!/^[A-Za-z\d][\w-]{2,116}$/.test(credential.id)) {
        report({
          message: `The credential '${credential.id}' cannot be the beginning of a name in Azure, which takes 3 to 120 letters, digits, '-' and '_', the first a letter or a digit.`,
          fix: 'Give it another id.',
          at: credential,
        });
      }
    }
    for (const credentials of holders.values()) {
      const names = credentials.flatMap((credential) => namedSubjects(credential).map(([name]) => ({ name: name.toLowerCase(), credential })));
      const twice = names.find(({ name }, i) => names.findIndex((other) => other.name === name) < i);
      if (twice) {
        const first = names.find(({ name }) => name === twice.name)!;
        report({
          message: `Two federated credentials of the ${holderNoun(twice.credential)} '${twice.credential.holder.id}' would be called '${twice.name}'; Azure takes a name once. A credential with several subjects numbers them: 'deploy-1', 'deploy-2'.`,
          fix: 'Give one of them another id.',
          at: [twice.credential, { origin: first.credential.origin, note: 'has the name' }],
        });
      }
      const count = credentials.reduce((sum, { subjects }) => sum + subjects.length, 0);
      if (count <= CREDENTIALS) continue;
      const [last, ...others] = [...credentials].reverse();
      report({
        message: `The ${holderNoun(last)} '${last.holder.id}' would have ${count} federated credentials, one for each subject; Azure takes ${CREDENTIALS}.`,
        fix: 'Trust an environment, which is one subject, instead of many jobs; or use a second application or identity.',
        at: [last, ...others.map(({ origin }) => ({ origin, note: 'shares it' }))],
      });
    }
  },
};

function holderNoun({ holder }: AzureCredentialModel): string {
  return holder.kind === 'application' ? 'application' : 'managed identity';
}
