import { HelmCiProps } from './helm-options';
import { asWritten, Duration, InvalidValueError, kinds, optionTable } from '../../core/inside';
import { PATTERN } from '../changed-parts/changed-part';
import { PIPELINE } from '../pipeline/pipeline-tables';
import { PLAIN_PATH, VERSION } from '../plain-values';

const WORD = /^[a-z0-9][a-z0-9-]*$/i;
const ADDRESS = kinds.made((value) => typeof value === 'string' && /^https:\/\/[^\s,=]+$/.test(value), 'an address that begins with https://');
const LOCATION = kinds.made((value) => typeof value === 'string' && /^[\w{][^\s'"$`\\]*$/.test(value), "a folder of the repository or an address, such as 'schemas/{{.ResourceKind}}.json', or 'default'");

/** @internal */
export const HELM = optionTable({
  ...PIPELINE,
  charts: kinds.list(PATTERN),
  helmVersion: VERSION,
  kubernetesVersion: kinds.made((value) => typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value), "a version of Kubernetes with three numbers, such as '1.34.0'"),
  values: kinds.map(PLAIN_PATH),
  repositories: kinds.map(ADDRESS),
  changedWith: kinds.list(PATTERN),
  kubeconformVersion: VERSION,
  schemaLocations: kinds.list(LOCATION),
  skipKinds: kinds.list(kinds.made((value) => typeof value === 'string' && /^\w+$/.test(value), "a kind of Kubernetes, such as 'ServiceMonitor'")),
  install: kinds.flag,
  versionBump: kinds.flag,
  chartTestingConfig: PLAIN_PATH,
  installTimeout: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.minutes(10)'),
}, ['charts', 'helmVersion', 'kubernetesVersion']);

/** What no table can say: names that become folders and words of a command. @internal */
export function expectHelm(id: string, { charts, values = {}, repositories = {} }: HelmCiProps): void {
  const call = `new HelmCi(${asWritten(id)}, …)`;
  if (charts.length === 0) throw new InvalidValueError('call/empty-list', call, 'it has no charts', { option: 'charts', given: charts, allowed: ["at least one pattern, such as 'charts/*'"] });
  for (const [option, names] of [['values', Object.keys(values)], ['repositories', Object.keys(repositories)]] as const) {
    const wrong = names.find((name) => !WORD.test(name));
    if (wrong !== undefined) throw new InvalidValueError('call/wrong-value', call, `a name in ${option} must be letters, digits and '-'`, { option, given: wrong, allowed: ['letters, digits and -'] });
  }
  if (Object.keys(values).includes('own')) throw new InvalidValueError('call/duplicate-name', call, "no environment can be called 'own': that is what a chart is with its own values", { option: 'values', given: 'own' });
}
