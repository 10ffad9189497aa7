import { BrokenAnswer } from './broken-answer';
import { likelyCause } from './likely-cause';
import { Request, isWrite, methodOf, shownRequest } from './request';
import { Answer } from './vendor';
import { isRecord, printable } from '../../core/inside';

/** A request that GitHub refused or did not answer, in words for the user. */
export class GithubFailure extends Error {
  public readonly status: number;
  /** It may have been done all the same. */
  public readonly uncertain: boolean;
  /** The next request would fail in the same way. */
  public readonly fatal: boolean;
  /** What answered does not answer as GitHub does: nothing may be concluded from it, and nothing may be written after it. */
  public readonly isContradiction: boolean;

  public constructor(message: string, { status, uncertain = false, fatal = false, isContradiction = false }: { status: number; uncertain?: boolean; fatal?: boolean; isContradiction?: boolean }) {
    super(message);
    this.name = 'GithubFailure';
    this.status = status;
    this.uncertain = uncertain;
    this.fatal = fatal;
    this.isContradiction = isContradiction;
  }

  /** The same, said of what needed the answer. One may be several that were joined, a line for each. */
  public about(title: string): GithubFailure {
    return new GithubFailure(this.message.split('\n').map((line) => `${title}: ${line}`).join('\n'), this);
  }
}

/** What Octokit throws. */
interface RequestError extends Error {
  readonly status?: number;
  readonly response?: Answer;
}

/** The status is none: an answer that cannot be GitHub's does not say either that something is not there. */
export function contradictionOf(request: Request, wrong: string): GithubFailure {
  return new GithubFailure(`${shownRequest(request)}: what answered does not answer as GitHub does: ${wrong}. Nothing is concluded from it, and nothing is written after it.`, { status: 0, fatal: true, isContradiction: true });
}

export function failureOf(thrown: unknown, request: Request, attempts: number): GithubFailure {
  if (thrown instanceof BrokenAnswer) return contradictionOf(request, thrown.message);
  const { response, message } = thrown as RequestError;
  const at = shownRequest(request);
  if (!response) {
    const tried = isWrite(request) ? '' : ` after ${attempts} attempts`;
    return new GithubFailure(`${at}: GitHub did not answer${tried}: ${printable(message, 300)}`, { status: 0, uncertain: isWrite(request), fatal: true });
  }
  const { status, data } = response;
  // A refusal of GitHub's says why. When GitHub is not well, another machine speaks for it.
  if (status < 500 && !isRateLimit(response) && !(isRecord(data) && typeof data.message === 'string')) return contradictionOf(request, `it refuses (${status}) and does not say why`);
  const text = [`${at}: ${explanation(response, request)}`, likelyCause(status, githubsMessage(response), request)].filter(Boolean).join(' ');
  return new GithubFailure(text, { status, uncertain: status >= 500 && isWrite(request), fatal: status === 401 || status >= 500 || isRateLimit(response) });
}

function explanation(answer: Answer, request: Request): string {
  const { status, headers } = answer;
  const own = `GitHub says: ${githubsMessage(answer)}`;
  if (status === 401) return `GitHub refused the token (401). Give a valid one in GH_TOKEN, or run 'gh auth login'. ${own}`;
  if (isRateLimit(answer)) return `the rate limit is reached (${status})${retryTime(answer)}. Run the command again then: it goes on where it stopped. ${own}`;
  if (status === 403) return `the token may not do this (403)${neededPermission(headers)}. ${own}`;
  if (status === 404) return `not found, or not visible to the token (404)${neededPermission(headers)}. ${own}`;
  if (status >= 500) return `GitHub failed (${status}). Run the command again: it goes on where it stopped. ${own}`;
  return methodOf(request) === 'GET' ? `${own} (${status})` : `GitHub refused it (${status}). ${own}`;
}

function isRateLimit({ status, headers, data }: Answer): boolean {
  if (status !== 403) return status === 429;
  return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /\brate limit\b/i.test(String((data as { message?: unknown } | null)?.message));
}

function retryTime({ headers }: Answer): string {
  if (headers['retry-after']) return `: it asks to wait ${printable(headers['retry-after'], 20)} s`;
  const reset = Number(headers['x-ratelimit-reset']);
  return reset > 0 && reset < 1e11 ? `: it is lifted at ${clockTime(reset)}` : '';
}

/** `14:05:09 UTC`, from seconds since 1970: a day has the same length in all of them. */
function clockTime(seconds: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${two((seconds / 3600) % 24)}:${two((seconds / 60) % 60)}:${two(seconds % 60)} UTC`;
}

/** Which permission it would have needed: fine-grained tokens and apps are told the one, classic tokens the other. */
function neededPermission(headers: Answer['headers']): string {
  const needs: string[] = [];
  const fine = headers['x-accepted-github-permissions'];
  if (fine) needs.push(`the permission ${printable(fine, 200).split(';').map((one) => one.trim().replace(/=/g, ': ').replace(/_/g, ' ').replace(/,\s*/g, ' and ')).join(' or ')}`);
  const scopes = headers['x-accepted-oauth-scopes'];
  if (scopes && headers['x-oauth-scopes'] !== undefined) needs.push(`the scope ${printable(scopes, 200)} (it has: ${printable(headers['x-oauth-scopes'], 200) || 'none'})`);
  const sso = /url=(\S+)/.exec(headers['x-github-sso'] ?? '');
  if (sso) needs.push(`to be authorized for the organization: ${printable(sso[1], 300)}`);
  return needs.length > 0 ? `: it needs ${needs.join(', and ')}` : '';
}

/** GitHub's own message with its details, on one line. */
function githubsMessage({ data, status }: Answer): string {
  if (typeof data !== 'object' || data === null) return `status ${status}`;
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors) ? errors.map(errorText) : typeof errors === 'string' ? [errors] : [];
  return printable([String(message ?? `status ${status}`), ...details].join('; '), 600);
}

function errorText(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { message, resource, field, code } = error as { [key: string]: unknown };
  return message ? String(message) : [resource, field, code].filter(Boolean).join(' ');
}
