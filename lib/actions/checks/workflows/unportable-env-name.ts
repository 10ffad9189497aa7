import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { envMaps } from '../env-maps';

const PORTABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** What `workflows/env-name` refuses anyway. */
const IMPOSSIBLE = /^$|[=\s\u0000-\u001f\u007f]/;

/** A variable that a shell cannot read: `$MY-VAR` is `$MY` followed by text. Programs in containers do take such names, and actions: their inputs reach them in `INPUT_MY-NAME`. */
export const unportableEnvName: Rule = {
  id: 'workflows/unportable-env-name',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const map of envMaps(model)) {
      if (map.container || map.action) continue;
      for (const name of Object.keys(map.env)) {
        if (PORTABLE.test(name) || IMPOSSIBLE.test(name) || name.includes('${{')) continue;
        report({
          message: `The environment variable '${name}' of ${map.owner()} cannot be read in a shell script. Letters, digits and '_' work everywhere, not beginning with a digit.`,
          at: map,
          fix: `Call it '${name.replace(/[^A-Za-z0-9]+/g, '_').replace(/^(?=[0-9])/, '_').toUpperCase()}'.`,
        });
      }
    }
  },
};
