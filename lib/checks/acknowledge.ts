import { Acknowledgement } from './checks';
import { pageOf } from './report/page';
import { Finding, Severity, listed, similar } from '../core/inside';

/** The rule that speaks of acknowledgements themselves. */
export const UNUSED_ACKNOWLEDGEMENT = 'checks/unused-acknowledgement';

/** What can be acknowledged, or not. */
export interface KnownRule {
  readonly id: string;
  readonly fatal?: boolean;
}

/**
 * Marks the findings that were accepted, and adds one for every acceptance that matches nothing.
 *
 * @param known every rule there is; asked for only when an acceptance matches nothing
 */
export function acknowledged(findings: readonly Finding[], acknowledgements: readonly Acknowledgement[], known: () => readonly KnownRule[]): Finding[] {
  if (acknowledgements.length === 0) return [...findings];
  const used = new Set<Acknowledgement>();
  const marked = findings.map((finding) => {
    const by = finding.fatal ? undefined : acknowledgements.find((a) => a.id === finding.id && covers(a.path, finding.places[0].origin.path));
    if (!by) return finding;
    used.add(by);
    return { ...finding, acknowledged: by.reason };
  });
  const idle = acknowledgements.filter((a) => !used.has(a));
  return idle.length === 0 ? marked : [...marked, ...idle.map((a) => unused(a, known()))];
}

/** Whether a place lies in the subtree of a path. The path of the delivery itself is empty: it covers all. */
export function covers(scope: string, place: string): boolean {
  return scope === '' || place === scope || place.startsWith(`${scope}/`);
}

/** The rules of the same group, or the groups. */
function neighbours(id: string, ids: readonly string[]): string {
  const group = `${id.split('/')[0]}/`;
  const same = ids.filter((known) => known.startsWith(group));
  if (same.length > 0) return `In its group there are ${listed(same, 60)}.`;
  return `The groups are ${listed([...new Set(ids.map((known) => known.split('/')[0]))])}.`;
}

function unused(a: Acknowledgement, rules: readonly KnownRule[]): Finding {
  const ids = rules.map((rule) => rule.id);
  const rule = rules.find(({ id }) => id === a.id);
  const near = rule ? undefined : similar(a.id, ids);
  return {
    id: UNUSED_ACKNOWLEDGEMENT,
    severity: rule ? Severity.WARNING : Severity.ERROR,
    message: rule ? idleMessage(a, rule) : `Checks.acknowledge('${a.id}', …): there is no such rule.${near ? '' : ` ${neighbours(a.id, ids)}`}`,
    fix: near ? `Did you mean '${near}'?` : 'Take it out.',
    places: [{ origin: a.origin }],
    page: pageOf(UNUSED_ACKNOWLEDGEMENT),
    fatal: true,
  };
}

function idleMessage(a: Acknowledgement, { fatal }: KnownRule): string {
  if (fatal) return `'${a.id}' cannot be acknowledged: without it the files could not be written safely.`;
  return `The acknowledgement of '${a.id}' matches nothing in ${a.path === '' ? 'the delivery' : `'${a.path}'`}: the reason it was given for is gone, or it sits on the wrong construct.`;
}
