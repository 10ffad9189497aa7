import { Fact } from './team';

/** The totals that there must be after some of what happened, by the series of Prometheus. */
export function totalsOf(facts: readonly Fact[]): Map<string, number> {
  const totals = new Map<string, number>();
  const add = (series: string, value: number) => totals.set(series, (totals.get(series) ?? 0) + value);
  for (const { metric, labels, seconds = 0 } of facts) {
    const { environment, reason, result, workflow, conclusion, scanner } = labels;
    switch (metric) {
      case 'deployment': add(`cicd_deployments_total ${environment} ${result}`, 1); break;
      case 'failure': add(`cicd_deploy_failures_total ${environment} ${reason}`, 1); break;
      case 'rework': add(`cicd_deployment_rework_total ${environment}`, 1); break;
      case 'lead': add(`cicd_lead_time_seconds_sum ${environment}`, seconds); add(`cicd_lead_time_seconds_count ${environment}`, 1); break;
      case 'recovery': add(`cicd_mttr_seconds_sum ${environment}`, seconds); add(`cicd_mttr_seconds_count ${environment}`, 1); break;
      case 'scan': add(`cicd_security_scans_completed_total ${scanner} ${result}`, 1); break;
      case 'run':
        add(`github_workflow_runs_completed_total ${workflow} ${conclusion}`, 1);
        add(`github_workflow_duration_seconds_sum ${workflow}`, seconds);
        add(`github_workflow_duration_seconds_count ${workflow}`, 1);
        break;
    }
  }
  return totals;
}

const LABELS = ['environment', 'workflow', 'scanner', 'reason', 'result', 'conclusion'];

/** The same, of what was pushed; without what is zero, and without the buckets. */
export function pushedTotals(series: ReadonlyMap<string, string>): Map<string, number> {
  const totals = new Map<string, number>();
  for (const [text, value] of series) {
    const [, name, labels] = /^(\w+)\{(.*)\}$/.exec(text)!;
    if (!/_total$|_sum$|_count$/.test(name) || Number(value) === 0) continue;
    const known = new Map([...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, label, given]) => [label, given]));
    totals.set([name, ...LABELS.flatMap((label) => known.get(label) ?? [])].join(' '), Number(value));
  }
  return totals;
}
