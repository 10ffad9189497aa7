import { DEFAULT_VARIABLES } from './default-variables';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { Scalar } from '../../../workflows/inside';
import { EnvMap, envMaps } from '../env-maps';

/** An environment variable that can never arrive: no system has such a name, or the runner overwrites it. */
export const envName: Rule = {
  id: 'workflows/env-name',
  severity: Severity.ERROR,
  lasting: true,
  delivery(model, report) {
    for (const map of envMaps(model)) {
      for (const name of Object.keys(map.env)) {
        const wrong = problemOf(name, map);
        if (wrong) report({ message: `The environment variable ${JSON.stringify(name)} of ${map.owner()} ${wrong.what}.`, at: map, fix: wrong.fix });
      }
    }
  },
};

function problemOf(name: string, { container, env }: EnvMap): { what: string; fix: string } | undefined {
  // What an expression makes of a name is seen when it runs.
  if (name.includes('${{')) return undefined;
  if (name === '') return { what: 'has no name', fix: 'Name it.' };
  const bad = /[=\s\u0000-\u001f\u007f]/.exec(name)?.[0];
  if (bad !== undefined) {
    return {
      what: `has ${JSON.stringify(bad)} in its name; '=', blanks and control characters cannot be part of one`,
      fix: `Call it '${name.replace(/[^A-Za-z0-9_]+/g, '_').toUpperCase()}'; what follows a '=' belongs into its value.`,
    };
  }
  // A service or an image of its own may be told anything: the runner hands it over as it is.
  if (!container && DEFAULT_VARIABLES.has(name) && !isItself(name, env[name])) {
    return { what: 'is set by the runner itself, after every env: this value is never seen', fix: 'Choose another name, and read that in the script.' };
  }
  return undefined;
}

/** `GITHUB_SHA: ${{ github.sha }}` is what the runner sets anyway. */
function isItself(name: string, value: Scalar): boolean {
  return `\${{ ${name.toLowerCase().replace('_', '.')} }}` === String(value).toLowerCase();
}
