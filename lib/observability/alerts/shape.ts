import { AlertGroupModel, AlertRuleModel, RecordingRuleModel } from './model';
import { TreeDocument, TreeMap, treeList, treeMap, treeOf } from '../../core/inside';

/** What the Prometheus operator reads. */
export function shapeManifest(group: AlertGroupModel): TreeDocument {
  const { file: path, origin, id, namespace, labels } = group;
  const metadata = treeMap([['name', id], ['namespace', namespace], ['labels', mapOf(labels)]]);
  const spec = treeMap([['groups', treeList([shapeGroup(group)])]]);
  return { path, origin, root: treeMap([['apiVersion', 'monitoring.coreos.com/v1'], ['kind', 'PrometheusRule'], ['metadata', metadata], ['spec', spec]]) };
}

/** What Prometheus itself reads. */
export function shapeRules(group: AlertGroupModel): TreeDocument {
  return { path: group.rulesFile, origin: group.origin, root: treeMap([['groups', treeList([shapeGroup(group)])]]) };
}

function shapeGroup({ id, interval, recordings, alerts }: AlertGroupModel): TreeMap {
  const rules = [...recordings.map(shapeRecording), ...alerts.map(shapeAlert)];
  return treeMap([['name', id], ['interval', interval], ['rules', treeList(rules, rules.length === 0)]]);
}

function shapeRecording({ name, origin, expression, labels }: RecordingRuleModel): TreeMap {
  return treeMap([['record', name], ['expr', block(expression)], ['labels', mapOf(labels)]], origin);
}

function shapeAlert({ name, origin, expression, pendingFor, keepFiringFor, labels, annotations }: AlertRuleModel): TreeMap {
  return treeMap([
    ['alert', name], ['expr', block(expression)], ['for', pendingFor], ['keep_firing_for', keepFiringFor], ['labels', mapOf(labels)], ['annotations', mapOf(annotations)],
  ], origin);
}

/** A block: nothing in an expression must be quoted, and a change of one line is one line. */
function block(expression: string): string {
  return `${expression}\n`;
}

/** Absent when it is empty. */
function mapOf(values: Readonly<Record<string, string>>) {
  return Object.keys(values).length === 0 ? undefined : treeOf(values);
}
