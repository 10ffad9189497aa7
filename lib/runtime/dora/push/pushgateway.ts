import { Answer, NoAnswerError, Question, ask as askServer } from '../../common/ask';

/** Where to push to. */
export interface Pushgateway {
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
}

export type Ask = (question: Question) => Promise<Answer>;

/** The labels of a group, its job first. */
export type Group = readonly (readonly [string, string])[];

/** Why nothing was pushed, or nothing could be read. */
export class PushError extends Error {}

/** Replaces a group: what it does not hold any more is gone. */
export async function push(gateway: Pushgateway, group: Group, text: string, ask: Ask = askServer): Promise<void> {
  const headers = { ...authorization(gateway), 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };
  const { status, body } = await answered(ask({ url: `${base(gateway)}/metrics/${pathOf(group)}`, method: 'PUT', headers, body: text }));
  if (status < 200 || status > 299) throw new PushError(`the Pushgateway says ${status}${firstLine(body, gateway)}`);
}

/** Whether it has a group with these labels. */
export async function hasGroup(gateway: Pushgateway, group: Group, ask: Ask = askServer): Promise<boolean> {
  const { status, body } = await answered(ask({ url: `${base(gateway)}/api/v1/metrics`, headers: authorization(gateway) }));
  if (status !== 200) throw new PushError(`the Pushgateway says ${status}${firstLine(body, gateway)}`);
  return groupsIn(body).some((labels) => Object.keys(labels).length === group.length && group.every(([label, value]) => labels[label] === value));
}

function groupsIn(body: Buffer): Record<string, unknown>[] {
  try {
    const { data } = JSON.parse(body.toString()) as { data?: { labels?: Record<string, unknown> }[] };
    return (data ?? []).map(({ labels = {} }) => labels);
  } catch {
    throw new PushError('the Pushgateway answers with something that is no JSON');
  }
}

/** The job stands for itself; every other value may hold a slash, so all of them are encoded. */
function pathOf(group: Group): string {
  return group.map(([label, value]) => (label === 'job' ? `job/${encodeURIComponent(value)}` : `${label}@base64/${Buffer.from(value).toString('base64url') || '='}`)).join('/');
}

const base = ({ url }: Pushgateway) => url.replace(/\/+$/, '');

function authorization({ user, password }: Pushgateway): Record<string, string> {
  return user === undefined && password === undefined ? {} : { authorization: `Basic ${Buffer.from(`${user ?? ''}:${password ?? ''}`).toString('base64')}` };
}

/** What it says is shown to people who may not see everything: one line of it, not a long one, and none that repeats what it was sent to sign in with. */
function firstLine(body: Buffer, gateway: Pushgateway): string {
  const line = body.subarray(0, 2_000).toString().split('\n')[0].trim().slice(0, 300);
  const secrets = [gateway.password, authorization(gateway).authorization?.replace('Basic ', '')];
  return line === '' || secrets.some((secret) => secret !== undefined && secret !== '' && line.includes(secret)) ? '' : `: ${line}`;
}

async function answered(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NoAnswerError) throw new PushError(`the Pushgateway: ${error.message}`);
    throw error;
  }
}
