import { CicdAlertOptions } from './cicd-alert-options';
import { Metric } from '../../metrics/metric';
import { Runbook } from '../../runbooks/runbook';
import { AlertRuleProps } from '../alert-rule';

/** What an alert is, and what a user said about it. */
export function withOptions(props: AlertRuleProps & { readonly runbook: Runbook }, { severity, labels, runbook, dashboardUrl, workflow }: CicdAlertOptions): AlertRuleProps {
  const page = runbook ?? props.runbook;
  return { ...props, severity: severity ?? props.severity, labels, runbook: { ...page, dashboardUrl: dashboardUrl ?? page.dashboardUrl, workflow: workflow ?? page.workflow } };
}

/** The repository of tests. */
export const REPOSITORY = 'acme/app';

/** A value that a label may have in a test: the wanted one, unless it never is. */
export function valueFor({ _labels }: Metric, label: string, wanted: string): string {
  const allowed = _labels.get(label);
  return allowed && !allowed.includes(wanted) ? allowed[0] : wanted;
}
