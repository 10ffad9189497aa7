import { Duration, markdownText } from '../../core/inside';
import { code } from '../../observability/inside';
import { GateModel } from '../gates/model';

/** What a gate was told, whatever its kind. */
interface Told {
  readonly names: readonly string[];
  readonly tool: string;
  readonly severities: readonly string[];
  readonly most: number;
  readonly minimum: number;
  readonly seconds: number;
  readonly allow: boolean;
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly timeZone: string;
  readonly starts?: string;
  readonly until: string;
  readonly reason: string;
  readonly approvers: readonly string[];
  readonly expires: number;
  readonly preventSelf: boolean;
  readonly signers: readonly string[];
  readonly query: string;
  readonly below?: number;
  readonly above?: number;
  readonly branches: readonly string[];
  readonly tags: readonly string[];
}

/** What a gate asks, as Markdown in a cell of a table. */
export function gateWords({ kind, configuration }: GateModel): string {
  const told = JSON.parse(configuration) as Told;
  return Object.hasOwn(WORDS, kind) ? WORDS[kind](told) : '';
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const WORDS: Readonly<Record<string, (told: Told) => string>> = {
  'checks': ({ names }) => `${codes(names)} succeeded for the commit of the release`,
  'alerts': ({ tool, severities, most }) => `${most === 0 ? 'no' : `at most ${most}`} open ${severities.join(' or ')} ${most <= 1 ? 'alert' : 'alerts'} of ${tool === 'dependabot' ? 'Dependabot' : 'code scanning'}`,
  'pass-rate': ({ minimum }) => `at least ${percent(minimum)} of the tests passed`,
  'coverage': ({ minimum }) => `at least ${percent(minimum)} of the code is covered`,
  'soak': ({ seconds }) => `verified for ${Duration.seconds(seconds)} in the stages before`,
  'window': ({ allow, ...told }) => `${allow ? 'only' : 'not'} ${windowWords(told)}`,
  'freeze': ({ starts, until, reason }) => `not ${starts === undefined ? '' : `from ${moment(starts)} `}until ${moment(until)}: ${markdownText(reason)}`,
  'approvals': ({ minimum, approvers, expires, preventSelf }) => `${minimum} of ${approvers.map((login) => `@${login}`).join(', ')} said yes within ${Duration.seconds(expires)}${preventSelf ? '; whoever made the release does not count' : ''}`,
  'attestation': ({ signers }) => `attested by ${codes(signers)}`,
  'metric': ({ query, below, above }) => `${code(query)} is ${[...above === undefined ? [] : [`above ${above}`], ...below === undefined ? [] : [`below ${below}`]].join(' and ')}`,
  'ref': ({ branches, tags }) => `made of ${[...branches.length > 0 ? [`a branch ${codes(branches, 'or')}`] : [], ...tags.length > 0 ? [`a tag ${codes(tags, 'or')}`] : []].join(', or of ')}`,
};

function windowWords({ days, opens, closes, timeZone }: Pick<Told, 'days' | 'opens' | 'closes' | 'timeZone'>): string {
  const wholeDay = opens === '00:00' && closes === '24:00';
  const when = days.length === 7 ? 'every day' : daysWords(days);
  return `${when}${wholeDay ? '' : ` from ${opens} to ${closes}${closes <= opens ? ' of the next day' : ''}`}, ${timeZone}`;
}

/** Days that follow each other are named by the first and the last. */
function daysWords(days: readonly number[]): string {
  const inOneGo = days.length > 2 && days.every((day, at) => at === 0 || day === days[at - 1] + 1);
  return inOneGo ? `${DAYS[days[0] - 1]} to ${DAYS[days.at(-1)! - 1]}` : days.map((day) => DAYS[day - 1]).join(', ');
}

function codes(names: readonly string[], last = 'and'): string {
  return names.length < 2 ? names.map(code).join('') : `${names.slice(0, -1).map(code).join(', ')} ${last} ${code(names.at(-1)!)}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}

function moment(iso: string): string {
  return iso.replace('T', ' ');
}
