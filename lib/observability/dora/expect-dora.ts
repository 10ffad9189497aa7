import { Construct } from 'constructs';
import { DoraLeadTime } from './dora-event';
import { DoraLedger } from './dora-ledger';
import { DoraMetricsProps } from './dora-metrics-props';
import { PUSHGATEWAY } from './pushgateway';
import { TARGETS } from './targets';
import { InvalidValueError, asWritten, constructId, expectOptions, freeId, kinds, listed, optionTable } from '../../core/inside';
import { DeploymentEnvironment } from '../../repository/inside';
import { IEnvironment, Runner, Workflow } from '../../workflows/inside';
import { CicdMetrics } from '../metrics/cicd-metrics';

export const A_WORKFLOW = kinds.made((value) => value instanceof Workflow, "a Workflow, such as new Workflow(delivery, 'deploy', { … })");

const SCHEDULE = kinds.struct(optionTable({ cron: kinds.text, timezone: kinds.text }, ['cron']), 'an object', "{ cron: '17 5 * * 1' }");
const environment = (value: unknown) => typeof (value as Partial<IEnvironment> | undefined)?.environmentName === 'string';

const DORA = optionTable({
  metrics: kinds.made((value) => value instanceof CicdMetrics, "a CicdMetrics, such as new CicdMetrics(delivery, 'cicd', { environments: [production] })"),
  ledgers: kinds.made(isLedgers, 'a list of one DoraLedger, or of one of each kind, such as [DoraLedger.artifact()]'),
  production: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every(environment), 'a list of environments, such as [new DeploymentEnvironment(…)], of which there is at least one'),
  targets: TARGETS,
  pushgateway: PUSHGATEWAY,
  leadTime: kinds.oneOf(Object.values(DoraLeadTime)),
  strict: kinds.flag,
  after: kinds.list(A_WORKFLOW),
  environment: kinds.made(environment, "an environment, such as new DeploymentEnvironment(delivery, 'telemetry')"),
  schedule: SCHEDULE,
  reportSchedule: SCHEDULE,
  runsOn: kinds.made((value) => value instanceof Runner, 'a Runner, such as Runner.UBUNTU_LATEST'),
}, ['metrics', 'ledgers']);

function isLedgers(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => item instanceof DoraLedger)) return false;
  const known = value.map(({ _parts: parts }) => parts.kind);
  return new Set(known).size === known.length;
}

/** The id of the node, when it can be made like that. Asked before it is part of any tree. */
export function expectDora(call: string, scope: Construct, id: string, props: DoraMetricsProps, open: boolean): string {
  expectOptions(call, id, props, DORA, open);
  constructId(call, id);
  const written = `${call}(…, ${asWritten(id)})`;
  expectEnvironments(written, props);
  expectSchedules(written, props);
  const first = scope.node.children.find((child) => child.node.id.startsWith(PREFIX));
  return freeId(scope, first?.node.id ?? `${PREFIX}${id}`, written, 'there is one already, whose action and workflow have the names that this one would take; hand that object to whoever needs it');
}

const PREFIX = 'dora:';

/** By its cron expression a run knows why it started. */
function expectSchedules(written: string, { schedule, reportSchedule }: DoraMetricsProps): void {
  const { cron } = { ...SCHEDULES.report, ...reportSchedule };
  if (cron === { ...SCHEDULES.adding, ...schedule }.cron) throw new InvalidValueError('call/contradiction', written, `it adds up and reports at '${cron}', so that a run could not tell for which of the two it started; move one of them by a minute`, { option: 'reportSchedule', given: cron });
}

/** When it is added up, and when it is reported, unless somebody says so. */
export const SCHEDULES = { adding: { cron: '17 5 * * 1' }, report: { cron: '43 5 1 * *' } };

/** What is measured must be known beforehand, and somewhere users must see it. */
function expectEnvironments(written: string, props: DoraMetricsProps): void {
  const { metrics, ledgers, production } = props;
  const environments = metrics._environments;
  if (!environments) throw new InvalidValueError('call/missing-option', written, 'its metrics say nothing of environments; give new CicdMetrics(…) the ones that are deployed to, { environments }', { option: 'metrics' });
  const names = environments.map(({ environmentName: name }) => name);
  const stranger = (production ?? []).find(({ environmentName: name }) => !names.includes(name));
  if (stranger) throw new InvalidValueError('call/wrong-value', written, `its metrics do not have the environment '${stranger.environmentName}': there are ${listed(names)}`, { option: 'production', given: stranger.environmentName, allowed: names });
  if (!production && !names.includes('production')) throw new InvalidValueError('call/missing-option', written, `no environment is called 'production'; say which of ${listed(names)} users see: { production: […] }`, { option: 'production' });
  const untrusted = environments.find((one) => !(one instanceof DeploymentEnvironment));
  if (untrusted && ledgers.some(({ _parts: parts }) => parts.kind === 's3' && parts.options.account)) {
    throw new InvalidValueError('call/wrong-value', written, `jobs in the environment '${untrusted.environmentName}' of its metrics take a role that is made in the account, and it is not declared here; declare it with new DeploymentEnvironment(…), or take a role that exists, { role }`, { option: 'metrics', given: untrusted.environmentName });
  }
}
