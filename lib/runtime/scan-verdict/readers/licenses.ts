import { Licenses } from '../configuration';
import { Finding, Report, UnreadableError } from '../finding';
import { json, listed, texts } from './parts';
import { packageOf } from './python-packages';
import { isObject, list, map, object, such, text } from '../../common/shape';

/** A package, and what its licence is called. */
interface Licensed {
  readonly place: string;
  readonly license: string;
}

const ANY = such(() => true, '');
const PIP = list(50_000, object({ 'Name': text(500), 'Version?': ANY, 'License': text(50_000) }), 1);
const CARGO = list(50_000, object({ 'name': text(500), 'version?': ANY, 'license?': ANY }), 1);
const NPM = map(50_000, /^@?[^\s@]{1,300}@[^\s@]{1,100}$/, object({}));

/** `pip-licenses --format json` */
export const pipLicenses = (content: string): Licensed[] => json<{ Name: string; Version?: string; License: string }[]>(content, PIP)
  .map(({ Name: name, Version: version, License: license }) => ({ place: packageOf(name, version), license }));

/** `cargo license --json` */
export const cargoLicenses = (content: string): Licensed[] => json<{ name: string; version?: string; license?: string | null }[]>(content, CARGO)
  .map(({ name, version, license }) => ({ place: packageOf(name, version), license: license ?? '' }));

/** `license-checker-rseidelsohn --json`: a name, or a list of them. */
export const npmLicenses = (content: string): Licensed[] => Object.entries(json<Record<string, unknown>>(content, NPM)).map(([place, entry]) => {
  const said = isObject(entry) ? entry.licenses : undefined;
  return { place, license: typeof said === 'string' ? said : texts(said).join(' AND ') };
});

/** `go-licenses report`: module, address, licence. */
export function goLicenses(content: string): Licensed[] {
  return content.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const columns = line.trim().split(',');
    if (columns.length < 3) throw new UnreadableError('its report has a line that is not of three columns');
    return { place: columns[0], license: columns[columns.length - 1] };
  });
}

/** What of it is not allowed. */
export function judgeLicenses(packages: readonly Licensed[], licenses: Licenses): Report {
  listed(packages.length);
  if (packages.length === 0) throw new UnreadableError('its report is of no package');
  return { findings: packages.flatMap((one) => judged(one, licenses) ?? []), missed: [], hidden: 0 };
}

function judged({ place, license }: Licensed, { allow, deny = [] }: Licenses): Finding | undefined {
  const finding = (level: Finding['level'], title: string): Finding => ({ id: `license:${license.slice(0, 200) || 'unknown'}`, aliases: [], level, title, place });
  if (/^(?:unknown|custom:.*|unlicensed|)$/i.test(license.trim())) return finding('medium', 'Nobody says under which licence it is');
  const choices = choicesOf(license);
  if (choices.every((all) => all.some((one) => deny.some((denied) => isOf(one, denied))))) return finding('high', 'Its licence is one of those that are denied');
  const allowed = new Set(allow?.map((one) => one.toLowerCase()));
  return allow === undefined || choices.some((all) => all.every((one) => allowed.has(one.toLowerCase()))) ? undefined : finding('high', 'Its licence is none of those that are allowed');
}

/** Of `A OR B` one may choose; `A AND B` and `A; B` hold together. Where brackets mix the two, everything holds. */
function choicesOf(license: string): string[][] {
  const plain = license.replace(/^\((.*)\)$/s, (outer, inner: string) => (/[()]/.test(inner) ? outer : inner));
  const mixed = /\(.*\b(?:OR|AND)\b.*\)/s.test(plain);
  const parts = (whole: string, by: RegExp) => whole.split(by).map((one) => one.trim()).filter((one) => one !== '');
  return mixed ? [parts(plain.replace(/[()]/g, ' '), /\s(?:OR|AND)\s|;/)] : parts(plain, /\sOR\s/).map((one) => parts(one, /\sAND\s|;/));
}

/** Whether a name begins a word of the licence: `GPL-3.0` is in `GPL-3.0-only`, and not in `LGPL-3.0`. */
function isOf(license: string, denied: string): boolean {
  const [name, words] = [denied.toLowerCase(), license.toLowerCase()];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) if (at === 0 || !/[a-z\d]/.test(words[at - 1])) return true;
  return false;
}
