import { othersIn } from './others';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { IDS_UNDECLARED } from '../../access/access-of';
import { DeclaredIdentities } from '../../declared-identities';

const MOST = 8;

/** Whether somebody who was not meant can assume a role depends on more than is known here. */
export const uncertainAccess: Rule = {
  id: 'identity/uncertain-access',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const principal of DeclaredIdentities.of(model).principals) {
      // Of a policy that asks for ids which nobody declared, and of subjects that only a run can tell, nothing is known at all: the matrix says so.
      if (principal.trust.kind !== 'policy') continue;
      const found = othersIn(model, principal).filter(({ outcome, claims, reason, stranger }) => outcome === 'unknown' && reason !== IDS_UNDECLARED && (claims !== undefined || stranger.outside));
      if (found.length === 0) continue;
      const who = found.map(({ stranger }) => stranger.who);
      report({
        message: `Whether '${principal.id}' can be assumed by others than those it was made for depends on more than their tokens: ${who.slice(0, MOST).join(', ')}${who.length > MOST ? ` and ${who.length - MOST} more` : ''}: ${found[0].reason}.`,
        at: principal,
        fix: 'Let its trust policy ask for exact claims with StringEquals: sub, repository_id and repository_owner_id. What else it asks for comes on top of that, and cannot take its place.',
      });
    }
  },
};
