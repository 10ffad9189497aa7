import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { textOf } from '../../dashboards/shape/manifests';
import { OBSERVABILITY } from '../../declared-observability';

/** All that a ConfigMap holds, its names included. @see https://kubernetes.io/docs/concepts/configuration/configmap/ */
const MOST = 1024 * 1024;

/** Kubernetes refuses it when somebody applies it. */
export const largeConfigMap: Rule = {
  id: 'observability/large-config-map',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const dashboard of model._part(OBSERVABILITY).dashboards) {
      if (!dashboard.manifests.some(({ type }) => type === 'configmap')) continue;
      const size = Buffer.byteLength(textOf(dashboard));
      if (size < MOST) continue;
      const message = `The dashboard '${dashboard.title}' has ${size} bytes; a ConfigMap holds less than ${MOST}.`;
      report({ message, at: dashboard, fix: 'Make several dashboards of it; or let Grafana read the file itself, without DashboardManifest.configMap(…).' });
    }
  },
};
