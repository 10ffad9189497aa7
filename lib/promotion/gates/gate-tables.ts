import { AlertLevel, AlertTool } from './gate-options';
import { isMoment } from './moment';
import { Weekday, kinds, optionTable } from '../../core/inside';
import { PromQl } from '../../observability/inside';
import { BaseJob, Workflow, isTimeZone } from '../../workflows/inside';
import { A_LIMIT, A_REASON, COUNT, COUNT_OR_NONE, LENGTH, LOGIN, SHARE, VARIABLE, atMost } from '../option-kinds';

/** What the program calls its own gates: that it was verified before, and that nobody froze the stage. */
const TAKEN = ['upstream', 'frozen', 'recorded', 'all'];
const ID = kinds.made((value) => typeof value === 'string' && /^[a-z](?:[a-z\d-]{0,48}[a-z\d])?$/.test(value) && !TAKEN.includes(value), "at most 50 letters in lower case, digits and -, such as 'business-hours', and none of 'upstream', 'frozen', 'recorded' and 'all'");
const TIME = kinds.made((value) => typeof value === 'string' && /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value), "a time of day, such as '09:00'");
const DAY = kinds.oneOf(Object.values(Weekday));
const MOMENT = kinds.made((value) => isMoment(value), "a date and time with an offset, by ISO 8601, such as '2027-01-04T06:00:00+01:00'");
const some = (item: Parameters<typeof kinds.list>[0], noun: string) => ({
  misfit: (value: unknown) => kinds.list(item).misfit(value) ?? ((value as readonly unknown[]).length > 0 ? undefined : { at: '', value, why: `must have at least one ${noun}`, code: 'call/empty-list' }),
});

export const ZONE = kinds.made((value) => typeof value === 'string' && isTimeZone(value), "an IANA time zone, such as 'Europe/Berlin'");
export const PROMQL = kinds.made((value) => value instanceof PromQl, "PromQL, such as requests.rate(Duration.minutes(5)), or PromQl.raw('…')");
export const SAMPLES = kinds.struct(optionTable({ query: PROMQL, minimum: COUNT }, ['query', 'minimum']), 'an object', '{ query: requests.increase(Duration.minutes(5)).sum(), minimum: 100 }');
export const JOBS = some(kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its name'), 'job');
export const A_JOB = kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its name');
export { SHARE, LENGTH };

const common = { gateId: ID, overridable: kinds.flag };
const patterns = kinds.list(kinds.made((value) => typeof value === 'string' && /^(?!refs\/(?:heads|tags)\/)[^\s~^:\\]+$/.test(value), "a name or a pattern without 'refs/heads/' and 'refs/tags/', such as 'main' or 'release/*'"));

export const GATE = {
  plain: optionTable(common),
  alerts: optionTable({ ...common, tool: kinds.oneOf(Object.values(AlertTool)), levels: some(kinds.oneOf(Object.values(AlertLevel)), 'level'), most: COUNT_OR_NONE }),
  window: optionTable({ ...common, days: some(DAY, 'day'), opens: TIME, closes: TIME, timeZone: ZONE }, ['timeZone']),
  freeze: optionTable({ ...common, starts: MOMENT, until: MOMENT, reason: A_REASON }, ['until', 'reason']),
  approvals: optionTable({ ...common, minimum: atMost(50), approvers: some(LOGIN, 'login'), expires: LENGTH, preventSelf: kinds.flag }, ['approvers']),
  attestation: optionTable({ ...common, signers: some(kinds.made((value) => value instanceof Workflow, 'a Workflow'), 'workflow') }),
  metric: optionTable({ ...common, query: PROMQL, below: A_LIMIT, above: A_LIMIT, addressVariable: VARIABLE, samples: SAMPLES }, ['query']),
  ref: optionTable({ ...common, branches: patterns, tags: patterns }),
};
