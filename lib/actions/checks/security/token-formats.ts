/** Credentials that their service lets everybody recognize, so that one can be told from any other text. Where there is no such form, nothing is guessed. */
const FORMATS: readonly (readonly [what: string, form: string])[] = [
  ['a token of GitHub', String.raw`\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{60,}`],
  ['a token of GitLab', String.raw`\bglpat-[\w-]{20,}`],
  ['the id of an access key of AWS', String.raw`\bAKIA(?![A-Z2-7]{9}EXAMPLE\b)[A-Z2-7]{16}\b`],
  ['a key of Google', String.raw`\bAIza[\w-]{35}`],
  ['a token of Slack', String.raw`\bxox[abeoprs]-[\w-]{20,}|https://hooks\.slack\.com/services/T\w+/B\w+/\w{16,}`],
  ['a token of npm', String.raw`\bnpm_[A-Za-z0-9]{36,}`],
  ['a token of PyPI', String.raw`\bpypi-AgE[\w-]{50,}`],
  ['a token of Docker Hub', String.raw`\bdckr_(?:pat|oat)_[\w-]{20,}`],
  ['a key of Stripe', String.raw`\b[rs]k_live_[A-Za-z0-9]{20,}`],
  ['a private key', String.raw`-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----`],
];

/** One look for all: nearly every text has none. */
const ANY = new RegExp(FORMATS.map(([, form]) => form).join('|'), 'g');

/** What stands in a text that should be a secret; undefined for nothing that can be recognized. */
export function tokenIn(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.search(ANY) < 0) return undefined;
  return FORMATS.find(([, form]) => new RegExp(form).test(text))?.[0];
}

/** The text as it may stand in a report, which ends up in logs. Of a label that was cut off, half a token may be left. */
export function withoutTokens(text: string): string {
  return text.replace(ANY, (token) => `${token.slice(0, 4)}…`).replace(/[\w-]{8,}…/g, '…');
}
