import { BrokenAnswer } from './broken-answer';
import { printable } from '../../core/inside';

/** Statuses that send on; of those, the ones that keep the method and the body. */
const SENDS_ON = [300, 301, 302, 303, 305, 307, 308];
const KEEPS_METHOD = [307, 308];
const FOR_QUESTIONS = [301, 302, ...KEEPS_METHOD];

export function sendsOn({ status }: Response): boolean {
  return SENDS_ON.includes(status);
}

/**
 * Where GitHub sends on who asks for a repository by the name that it had before: from `/repos/{owner}/{repo}/…` to `/repositories/{id}/…` of the same
 * origin, with the same rest. Nothing else is followed, because the token would go there, or what somebody else says would be taken for GitHub's word.
 *
 * @throws BrokenAnswer for every other address
 */
export function renamedAddress(asked: string, method: string, { status, headers }: Response): string {
  const given = headers.get('location') ?? '';
  const from = new URL(asked);
  const to = URL.canParse(given, asked) ? new URL(given, asked) : undefined;
  const [, base, rest] = /^(.*?)\/repos\/[^/]+\/[^/]+((?:\/.*)?)$/.exec(from.pathname) ?? [];
  const isRenamed = to !== undefined && base !== undefined && to.origin === from.origin && to.username === '' && to.password === ''
    && to.pathname.startsWith(`${base}/repositories/`) && /^\d{1,16}$/.test(to.pathname.slice(`${base}/repositories/`.length, to.pathname.length - rest.length)) && to.pathname.endsWith(rest);
  const mayFollow = (method === 'GET' ? FOR_QUESTIONS : KEEPS_METHOD).includes(status);
  if (!isRenamed || !mayFollow) throw new BrokenAnswer(`it sends on (${status}) to ${where(from, to, given)}, where the token does not go`);
  return `${to.origin}${to.pathname}${from.search}`;
}

function where(from: URL, to: URL | undefined, given: string): string {
  if (!to) return given === '' ? 'nowhere' : `'${printable(given, 100)}'`;
  return `'${printable(to.origin === from.origin ? to.pathname : to.protocol === 'http:' || to.protocol === 'https:' ? to.origin : to.protocol, 100)}'`;
}
