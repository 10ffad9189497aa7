import { undeclaredPrincipals } from './others';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { DeclaredIdentities } from '../../declared-identities';

/** A role lets in somebody of AWS, or may let in whoever signs in elsewhere, and nobody said that they are meant. */
export const otherPrincipal: Rule = {
  id: 'identity/other-principal',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const principal of DeclaredIdentities.of(model).principals) {
      // Whoever gets in for certain and is of no account of yours is an error: identity/unintended-access.
      const found = undeclaredPrincipals(model, principal).filter(({ own, verdict }) => own || verdict.outcome === 'unknown');
      if (found.length === 0) continue;
      const certain = found.every(({ verdict }) => verdict.outcome === 'allowed');
      report({
        message: `'${principal.id}' ${certain ? 'can' : 'may'} be assumed by more than jobs of GitHub: ${found.map(({ who, verdict }) => `${who} (${verdict.reason})`).join(', ')}.`,
        at: principal,
        fix: `If they may, say so: otherPrincipals: [${listed([...new Set(found.map((one) => one.principal))])}]. If not, take them out of the trust policy, and give them a role of their own.`,
      });
    }
  },
};
