import { Finding, Report, UnreadableError } from '../finding';
import { levelOf } from '../levels';
import { asList, asText, field, json, listed, titled } from './parts';
import { integer, map, object, such } from '../../common/shape';

const SHAPE = object({ auditReportVersion: integer(2, 2), vulnerabilities: map(50_000, /^[^\s]{1,300}$/, object({ via: such(Array.isArray, 'is no list') })) });

/** `npm audit --json`. A package that is only reached through another one that is weak is no finding of its own. */
export function readNpmAudit(content: string): Report {
  const { vulnerabilities } = json<{ readonly vulnerabilities: Readonly<Record<string, unknown>> }>(content, SHAPE);
  const found = new Map<string, Finding>();
  for (const [name, vulnerability] of Object.entries(vulnerabilities)) {
    for (const advisory of asList(field(vulnerability, 'via')).filter((via) => typeof via !== 'string')) {
      const finding = readAdvisory(advisory, name);
      found.set(`${finding.id} ${finding.place}`, finding);
    }
  }
  listed(found.size);
  return { findings: [...found.values()], missed: [], hidden: 0 };
}

function readAdvisory(advisory: unknown, name: string): Finding {
  const source = field(advisory, 'source');
  const url = asText(field(advisory, 'url'));
  const id = /GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/.exec(url ?? '')?.[0] ?? (typeof source === 'number' || typeof source === 'string' ? `npm-${source}` : undefined);
  if (id === undefined) throw new UnreadableError('its report has a weakness without a name');
  return { id, aliases: [], level: levelOf(field(advisory, 'severity')), title: titled(field(advisory, 'title'), id), place: asText(field(advisory, 'name')) ?? name };
}
