import { accessIn, attemptsIn } from './access';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../../repository/inside';
import { isMeant } from '../../access/strangers';
import { DeclaredIdentities } from '../../declared-identities';

/** Trust in names without ids: whoever takes the name gets the trust. */
export const recycledName: Rule = {
  id: 'identity/recycled-name',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { facts } = DeclaredRepository.of(model);
    for (const principal of DeclaredIdentities.of(model).principals) {
      // Azure compares nothing but the subject, and of a server of one's own AWS reads nothing else: there is no id to ask for.
      if (principal.trust.kind !== 'policy' || !facts || facts.server.kind === 'server') continue;
      const taken = attemptsIn(model, principal).find(({ stranger, outcome }) => stranger.byName && outcome === 'allowed')?.claims!.sub;
      const meant = accessIn(model).some((row) => row.principal === principal && isMeant(principal, row.run) && row.run.claims.some(({ sub }) => sub === taken));
      // A form of the subject that nobody needs is more than a risk of tomorrow: identity/unintended-access tells that.
      if (!meant) continue;
      report({
        message: `'${principal.id}' knows this repository by its name alone: whoever takes the name ${facts.owner}/${facts.name} after you gave it up can assume it, as ${taken}.`,
        at: principal,
        fix: `Add the id, which nobody else can have, to StringEquals: '${facts.server.issuer}:repository_id': '${facts.repositoryId}'. An AwsRole does.`,
      });
    }
  },
};
