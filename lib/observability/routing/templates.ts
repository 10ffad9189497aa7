/**
 * What a message says. Alertmanager's own texts list labels, and leave out what the author of the alert wrote: its summary, its description, its runbook.
 *
 * @see https://prometheus.io/docs/alerting/latest/notifications/
 */

/** How many fire, and what. */
export const TITLE = '[{{ .Status | toUpper }}{{ if eq .Status "firing" }}:{{ .Alerts.Firing | len }}{{ end }}] {{ .GroupLabels.SortedPairs.Values | join " " }}';

/** One sentence for each alert of the group. */
export const DESCRIPTIONS = [
  '{{ range .Alerts }}{{ with .Annotations.summary }}{{ . }}{{ else }}{{ .Labels.alertname }}{{ end }}',
  '{{ with .Annotations.description }}{{ . }}',
  '{{ end }}{{ with .Annotations.runbook_url }}Runbook: {{ . }}',
  '{{ end }}',
  '{{ end }}',
].join('\n');

/** The sentence that all alerts of the group have in common. */
export const SUMMARY = '{{ with .CommonAnnotations.summary }}{{ . }}{{ else }}{{ template "pagerduty.default.description" . }}{{ end }}';

/** PagerDuty refuses an event whose severity it does not know, and alerts of others may have any. */
export const SEVERITY = '{{ if or (eq .CommonLabels.severity "warning") (eq .CommonLabels.severity "info") }}{{ .CommonLabels.severity }}{{ else }}critical{{ end }}';
