import { scoreOfVector } from '../cvss';
import { Finding, Report } from '../finding';
import { levelOf } from '../levels';
import { asList, asText, field, json, texts, titled } from './parts';
import { packageOf } from './python-packages';
import { isObject, list, object, such, text } from '../../common/shape';

const ANY = such(() => true, '');
const ADVISORY = object({ 'id': text(100), 'title?': ANY });
const ENTRY = object({ advisory: ADVISORY, package: object({ name: text(300), version: text(100) }) });
const SHAPE = object({ lockfile: object({}), vulnerabilities: object({ list: list(50_000, ENTRY) }) });

interface Entry {
  readonly advisory: { readonly id: string; readonly title?: unknown; readonly cvss?: unknown; readonly aliases?: unknown };
  readonly package: { readonly name: string; readonly version: string };
}

/** `cargo audit --json`. What is unsound, unmaintained or yanked is a warning to it, and low here. */
export function readCargoAudit(content: string): Report {
  const report = json<{ readonly vulnerabilities: { readonly list: readonly Entry[] } }>(content, SHAPE);
  const warnings = field(report, 'warnings');
  const warned = (isObject(warnings) ? Object.values(warnings) : []).flatMap(asList).filter((one) => ENTRY(one, '') === undefined) as Entry[];
  return { findings: [...report.vulnerabilities.list.map((one) => readEntry(one)), ...warned.map((one): Finding => ({ ...readEntry(one), level: 'low' }))], missed: [], hidden: 0 };
}

function readEntry({ advisory: { id, title, cvss, aliases }, package: { name, version } }: Entry): Finding {
  return { id, aliases: texts(aliases), level: levelOf(scoreOfVector(asText(cvss) ?? '')), title: titled(title, id), place: packageOf(name, version) };
}
