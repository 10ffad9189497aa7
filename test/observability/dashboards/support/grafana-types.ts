import type * as bargauge from '@grafana/grafana-foundation-sdk/bargauge';
import type * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import type * as gauge from '@grafana/grafana-foundation-sdk/gauge';
import type * as heatmap from '@grafana/grafana-foundation-sdk/heatmap';
import type * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import type * as stat from '@grafana/grafana-foundation-sdk/stat';
import type * as table from '@grafana/grafana-foundation-sdk/table';
import type * as text from '@grafana/grafana-foundation-sdk/text';
import type * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';

/** What Grafana's own package says of a dashboard, under names that nobody else has: schemas are made of them. */
export type GrafanaDashboardJson = dashboard.Dashboard;
export type GrafanaTargetJson = prometheus.Dataquery;
export type GrafanaOptionsOf_bargauge = bargauge.Options;
export type GrafanaOptionsOf_gauge = gauge.Options;
export type GrafanaOptionsOf_heatmap = heatmap.Options;
export type GrafanaOptionsOf_stat = stat.Options;
export type GrafanaOptionsOf_table = table.Options;
export type GrafanaOptionsOf_text = text.Options;
export type GrafanaOptionsOf_timeseries = timeseries.Options;
export type GrafanaCustomOf_heatmap = heatmap.FieldConfig;
export type GrafanaCustomOf_table = table.FieldConfig;
export type GrafanaCustomOf_timeseries = timeseries.FieldConfig;
