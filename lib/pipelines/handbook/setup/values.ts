import { fenced } from '../../../observability/inside';
import { typed } from '../../../promotion/inside';

/**
 * Variables whose values are declared, and secrets that are asked for where they are not there yet.
 *
 * @param environment whose they are; undefined for the repository
 */
export function valueLines(environment: string | undefined, variables: Readonly<Record<string, string>>, secrets: readonly string[], unknown: readonly string[] = []): string[] {
  const where = environment === undefined ? [] : ['--env', environment];
  return [
    ...Object.entries(variables).map(([name, value]) => typed('gh', 'variable', 'set', name, ...where, `--body=${value}`)),
    ...unknown.map((name) => askedFor('variable', name, where)),
    ...secrets.map((name) => askedFor('secret', name, where)),
  ];
}

function askedFor(kind: 'secret' | 'variable', name: string, where: readonly string[]): string {
  return `${typed('gh', kind, 'list', ...where, '--json', 'name', '--jq', '.[].name')} | ${typed('grep', '-Fxq', '--', name)} || ${typed('gh', kind, 'set', name, ...where)}`;
}

/** What the repository itself holds. What its organization holds for it need not be asked for. */
export function valueBlocks(secrets: readonly string[] = [], variables: readonly string[] = []): string[][] {
  if (secrets.length + variables.length === 0) return [];
  return [
    ['## Secrets and variables of the repository'],
    ['The values are asked for. What the organization hands to this repository need not be set again: leave it out.'],
    fenced('sh', valueLines(undefined, {}, secrets, variables).join('\n')),
  ];
}
