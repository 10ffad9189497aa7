import { basename } from 'path';
import { AlertGroupModel, AlertMomentModel, AlertRuleModel, AlertTestModel } from './model';
import { TreeDocument, TreeMap, treeList, treeMap } from '../../core/inside';

/**
 * What `promtool test rules` reads. It is asked for the series `ALERTS` that Prometheus keeps of every alert, by the labels that a test names: so a test does not have to repeat the texts of the alert.
 *
 * @see https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
 */
export function shapeTests({ testFile: path, rulesFile, origin, alerts }: AlertGroupModel): TreeDocument {
  const tests = alerts.flatMap((alert) => alert.tests.map((test) => shapeTest(alert, test)));
  return { path, origin, root: treeMap([['rule_files', treeList([basename(rulesFile)])], ['tests', treeList(tests)]]) };
}

function shapeTest(alert: AlertRuleModel, { name, interval, series, moments }: AlertTestModel): TreeMap {
  const input = Object.entries(series).map(([selector, values]) => treeMap([['series', selector], ['values', values]]));
  return treeMap([
    ['name', `${alert.name}: ${name}`], ['interval', interval], ['input_series', treeList(input)], ['promql_expr_test', treeList(moments.map((moment) => shapeMoment(alert, moment)))],
  ], alert.origin);
}

function shapeMoment({ name, labels: { severity } }: AlertRuleModel, { at, firing }: AlertMomentModel): TreeMap {
  const names = Object.keys(firing[0]?.labels ?? {}).sort();
  const by = names.length === 0 ? '' : ` by (${names.join(', ')}) `;
  const expression = `group${by}(ALERTS{alertname="${name}", alertstate="firing", severity="${severity}"})\n`;
  const samples = firing.map(({ labels }) => treeMap([['labels', `{${names.map((label) => `${label}=${JSON.stringify(labels[label])}`).join(', ')}}`], ['value', 1]]));
  return treeMap([['expr', expression], ['eval_time', at], ['exp_samples', treeList(samples, samples.length === 0)]]);
}
