import { labelsIn } from './recorded';
import { Rule } from '../../../checks/inside';
import { Origin, Severity, listed } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { labelsRead } from '../../promql/read-labels';

/** What a rule of Prometheus gives: alerts, or a recorded series. */
interface Given {
  readonly name: string;
  readonly expression: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly origin: Origin;
}

/** An alert is known by its labels alone, and so is a series: of two that have the same ones nobody can tell which it is. */
export const duplicateRule: Rule = {
  id: 'observability/duplicate-rule',
  severity: Severity.WARNING,
  delivery(model, report) {
    const observability = model._part(OBSERVABILITY);
    const kept = labelsIn(observability);
    const isOne = ({ expression }: Given) => labelsRead(expression, kept)?.length === 0;
    const twin = (rule: Given, before: readonly Given[]) => before.find((other) => (
      other.name === rule.name && written(other) === written(rule) && (other.expression === rule.expression || (isOne(other) && isOne(rule)))
    ));
    const look = (rules: readonly Given[], messageOf: (rule: Given) => string, fix: string) => {
      for (const [at, rule] of rules.entries()) {
        const first = twin(rule, rules.slice(0, at));
        if (first) report({ message: messageOf(rule), at: [rule, { origin: first.origin, note: 'the first one' }], fix });
      }
    };
    look(
      observability.groups.flatMap(({ alerts }) => alerts),
      (rule) => `Two alerts are called '${rule.name}' and have the same labels, ${listed(Object.entries(rule.labels).map(([label, value]) => `${label}="${value}"`))}: to Alertmanager they are one, which ends when either of them does.`,
      'Give one of them another name, or a label that says what it is about: { labels: { … } }; a DeploymentMonitoring has { alertLabels: { … } }.',
    );
    look(
      observability.groups.flatMap(({ recordings }) => recordings),
      (rule) => `The series '${rule.name}' is recorded twice, with the same labels: Prometheus keeps the value of one of them, and drops the other.`,
      'Record it once, and read it where it is needed; or give one of them another name, or labels.',
    );
  },
};

function written({ labels }: Given): string {
  return JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
