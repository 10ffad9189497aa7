import { Construct } from 'constructs';
import { DashboardAnnotation } from './dashboard-annotation';
import { DashboardManifest } from './dashboard-manifest';
import { DashboardVariable } from './dashboard-variable';
import { FILLED } from './filled';
import { InvalidValueError, OptionKind, asWritten, constructId, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';
import { NAME_RULE, isKubernetesName } from '../kubernetes/names';
import { WINDOW } from '../promql/prometheus-duration';

const made = <T>(noun: { readonly name: string; readonly prototype: T }, example: string): OptionKind => kinds.list(kinds.made((value) => value instanceof (noun as unknown as new () => object), `a ${noun.name}, such as ${example}`));

/** What a browser follows without running anything: an address, a path, or a variable that holds one. */
const TARGET = kinds.made((value) => typeof value === 'string' && /^(?:https?:\/\/|\/(?!\/)|\$\{?\w)/i.test(value), "an address, such as 'https://wiki.example.com', or a path on the same Grafana, such as '/d/shop'");

const LINK = optionTable({ title: FILLED, url: TARGET, tooltip: FILLED, keepTime: kinds.flag, keepVariables: kinds.flag }, ['title', 'url']);

/** The options that every dashboard takes, whoever chose its title. */
export const DASHBOARD_OPTIONS = {
  title: FILLED,
  description: FILLED,
  tags: kinds.list(FILLED),
  variables: made(DashboardVariable, "DashboardVariable.label(metric, 'environment')"),
  annotations: made(DashboardAnnotation, "DashboardAnnotation.moments('Deployments', gauge)"),
  links: kinds.list(kinds.struct(LINK, 'a link', '{ title, url }')),
  range: WINDOW,
  refresh: WINDOW,
  grafanaUrl: kinds.made((value) => typeof value === 'string' && /^https?:\/\/[^\s?#]+$/i.test(value), "the address of Grafana, such as 'https://grafana.example.com'"),
  uid: kinds.made((value) => typeof value === 'string' && /^[\w-]{8,40}$/.test(value), '8 to 40 letters, digits, - and _'),
  manifests: made(DashboardManifest, 'DashboardManifest.configMap()'),
};

/** What no dashboard has twice. */
interface Named {
  readonly variables?: readonly DashboardVariable[];
  readonly annotations?: readonly DashboardAnnotation[];
  readonly manifests?: readonly DashboardManifest[];
}

const DASHBOARD = optionTable(DASHBOARD_OPTIONS, ['title', 'description']);

/** Asked before the dashboard is part of any tree. A dashboard of one's own may have options of its own. */
export function expectDashboard(call: string, scope: Construct, id: string, props: Named): string {
  const { variables = [], annotations = [], manifests = [] } = expectOptions(call, id, props, DASHBOARD, call !== 'new GrafanaDashboard');
  const node = nodeIdOf(call, scope, constructId(call, id), 'dashboard:');
  const written = `${call}(…, ${asWritten(id)})`;
  if (!isKubernetesName(id)) throw new InvalidValueError('call/wrong-value', written, NAME_RULE, { option: 'id', given: id });
  expectOnce(written, 'variables', variables.map(({ variableName }) => variableName));
  expectOnce(written, 'annotations', annotations.map(({ annotationName }) => annotationName));
  expectOnce(written, 'manifests', manifests.map(({ _type }) => _type));
  return node;
}

function expectOnce(call: string, option: string, names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw new InvalidValueError('call/duplicate-item', call, `its ${option} have '${twice}' twice`, { option, given: twice });
}
