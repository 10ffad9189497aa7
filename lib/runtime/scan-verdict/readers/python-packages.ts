import { Finding, Report } from '../finding';
import { levelOf } from '../levels';
import { asText, field, json, listed, texts, titled } from './parts';
import { list, object, such, text } from '../../common/shape';

const ANY = such(() => true, '');

interface Audited {
  readonly name: string;
  readonly version?: string;
  readonly skip_reason?: string;
  readonly vulns?: readonly { readonly id: string; readonly aliases?: unknown; readonly description?: unknown }[];
}

const AUDIT = object({ dependencies: list(50_000, object({ 'name': text(500), 'skip_reason?': text(2_000), 'vulns?': list(10_000, object({ id: text(200) })) }), 1) });

/** `pip-audit --format json`. It says of no weakness how grave it is, and of a package that it does not know that it skipped it. A report of no package is one of a place where it found none. */
export function readPipAudit(content: string): Report {
  const { dependencies } = json<{ readonly dependencies: readonly Audited[] }>(content, AUDIT);
  const findings = dependencies.flatMap(({ name, version, vulns = [] }) => vulns.map(({ id, aliases, description }): Finding => ({
    id, aliases: texts(aliases), level: undefined, title: titled(description, id), place: packageOf(name, version),
  })));
  listed(findings.length);
  return { findings, missed: dependencies.flatMap(({ name, skip_reason: reason }) => (reason === undefined ? [] : [`${name}: ${reason}`])), hidden: 0 };
}

interface Vulnerability {
  readonly vulnerability_id: string;
  readonly package_name: string;
  readonly analyzed_version?: unknown;
  readonly advisory?: unknown;
  readonly CVE?: unknown;
  readonly severity?: unknown;
}

const SAFETY = object({ report_meta: object({}), vulnerabilities: list(50_000, object({ 'vulnerability_id': text(200), 'package_name': text(500), 'analyzed_version?': ANY })) });

/** `safety check --output json`. Only those who pay are told how grave something is. */
export function readSafety(content: string): Report {
  const { vulnerabilities } = json<{ readonly vulnerabilities: readonly Vulnerability[] }>(content, SAFETY);
  const ignored = field(JSON.parse(content), 'ignored_vulnerabilities');
  return {
    findings: vulnerabilities.map(({ vulnerability_id: id, package_name: name, analyzed_version: version, advisory, CVE: cve, severity }) => ({
      id,
      aliases: [cve].flatMap((one) => asText(one) ?? []),
      level: levelOf(field(severity, 'cvssv3', 'base_severity')) ?? levelOf(field(severity, 'cvssv3', 'base_score')) ?? levelOf(severity),
      title: titled(advisory, id),
      place: packageOf(name, asText(version)),
    })),
    missed: [],
    hidden: Array.isArray(ignored) ? ignored.length : 0,
  };
}

export const packageOf = (name: string, version: string | undefined): string => (version === undefined ? name : `${name} ${version}`);
