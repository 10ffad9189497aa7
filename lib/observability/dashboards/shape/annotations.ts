import { DATASOURCE } from './datasource';
import { DashboardAnnotationModel, GrafanaDashboardModel } from '../model';

/** What every dashboard has: annotations that somebody writes by hand, and the alerts of Grafana. */
const BUILT_IN = { builtIn: 1, datasource: { type: 'grafana', uid: '-- Grafana --' }, enable: true, hide: true, iconColor: 'rgba(0, 211, 255, 1)', name: 'Annotations & Alerts', type: 'dashboard' };

export function annotationList({ annotations }: GrafanaDashboardModel): object[] {
  return [BUILT_IN, ...annotations.map(shapeAnnotation)];
}

/** @see https://grafana.com/docs/grafana/latest/datasources/prometheus/annotations/ */
function shapeAnnotation({ name, expression, moments, title, tagLabels, color }: DashboardAnnotationModel): object {
  return {
    datasource: DATASOURCE, enable: true, hide: false, iconColor: color, name, expr: expression, step: '60s', titleFormat: title, tagKeys: tagLabels.join(','), textFormat: '', useValueForTime: moments,
  };
}
