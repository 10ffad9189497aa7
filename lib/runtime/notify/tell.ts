import { Notice } from './notice';
import { requestOf } from './request';
import { Addressee } from './table';
import { Answer, NoAnswerError, Patience, ask } from '../common/ask';

/** Why somebody was not told; nothing when they were. In words that hold no secret. */
export async function tell(receiver: Addressee, notice: Notice, secret: string, patience: Patience): Promise<string | undefined> {
  if (secret === '') return 'its secret is empty: nobody has set it, or the run may not read it, as that of a pull request of a fork';
  const { url, body } = requestOf(receiver, notice, secret);
  if (!isSafe(url)) return 'its address does not begin with https://';
  try {
    const answer = await ask({ url, method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'slipway-notify' }, body: JSON.stringify(body) }, patience);
    return problemOf(answer, secret);
  } catch (error) {
    return error instanceof NoAnswerError ? error.message : 'it cannot be told';
  }
}

/** Only encrypted, or to a server on the same machine. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

function problemOf({ status, body }: Answer, secret: string): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return `it answers ${status}, which leads somewhere else: what is secret goes nowhere else`;
  // The word of a service, such as `channel_is_archived`. Anything longer could hold what was sent.
  const word = body.toString('utf8').trim();
  const said = /^[\w .-]{1,60}$/.test(word) && !word.includes(secret) ? ` (${word})` : '';
  return `it answers ${status}${said}`;
}
