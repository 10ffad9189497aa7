import { Finding, Severity, listed, similar } from '../core';
import { Acknowledgement } from './checks';
import { LEFT_TOKEN_RULE } from './left-token';
import { catalogue } from './load';
import { OFFICIAL_RULE } from './official';
import { SCHEMA_RULE } from './schema';

/** The rule that speaks of acknowledgements themselves. */
const UNUSED = 'checks/unused-acknowledgement';

/** Marks the findings that were accepted, and adds one for every acceptance that matches nothing. */
export function acknowledged(findings: readonly Finding[], acknowledgements: readonly Acknowledgement[]): Finding[] {
  if (acknowledgements.length === 0) return [...findings];
  const fatal = new Set([...catalogue().filter((rule) => rule.fatal).map((rule) => rule.id), LEFT_TOKEN_RULE]);
  const used = new Set<Acknowledgement>();
  const marked = findings.map((finding) => {
    const by = fatal.has(finding.id) ? undefined : acknowledgements.find((a) => a.id === finding.id && covers(a.path, finding.places[0].origin.path));
    if (!by) return finding;
    used.add(by);
    return { ...finding, acknowledged: by.reason };
  });
  return [...marked, ...acknowledgements.filter((a) => !used.has(a)).map((a) => unused(a, fatal.has(a.id)))];
}

/** Whether a place lies in the subtree of a path. The path of the delivery itself is empty: it covers all. */
function covers(scope: string, place: string): boolean {
  return scope === '' || place === scope || place.startsWith(`${scope}/`);
}

/** The rules of the same group, or the groups. */
function neighbours(id: string, ids: readonly string[]): string {
  const group = `${id.split('/')[0]}/`;
  const same = ids.filter((known) => known.startsWith(group));
  if (same.length > 0) return `In its group there are ${listed(same, 60)}.`;
  return `The groups are ${listed([...new Set(ids.map((known) => known.split('/')[0]))])}.`;
}

function unused(a: Acknowledgement, fatal: boolean): Finding {
  const ids = [...catalogue().map((rule) => rule.id), OFFICIAL_RULE, SCHEMA_RULE, LEFT_TOKEN_RULE];
  const known = ids.includes(a.id);
  const near = known ? undefined : similar(a.id, ids);
  return {
    id: UNUSED,
    severity: known ? Severity.WARNING : Severity.ERROR,
    message: known
      ? fatal
        ? `'${a.id}' cannot be acknowledged: without it the files could not be written safely.`
        : `The acknowledgement of '${a.id}' matches nothing in ${a.path === '' ? 'the delivery' : `'${a.path}'`}: the reason it was given for is gone, or it sits on the wrong construct.`
      : `Checks.acknowledge('${a.id}', …): there is no such rule.${near ? '' : ` ${neighbours(a.id, ids)}`}`,
    fix: near ? `Did you mean '${near}'?` : 'Take it out.',
    places: [{ origin: a.origin }],
  };
}
