import { GROUP_KIND } from './alerts/alert-group';
import { ALERT_KIND } from './alerts/alert-rule';
import { CICD_ALERTS_KIND } from './alerts/cicd/cicd-alerts';
import { alertDocuments } from './alerts/documents';
import { MONITORING_KIND } from './alerts/monitoring/deployment-monitoring';
import { resolveMonitorings } from './alerts/monitoring/resolve';
import { RECORDING_KIND } from './alerts/recording-rule';
import { resolveGroups } from './alerts/resolve';
import { DASHBOARD_KIND, ROW_KIND } from './dashboards/dashboard-scope';
import { dashboardDocuments } from './dashboards/documents';
import { PANEL_KIND } from './dashboards/panels/panel';
import { resolveDashboards } from './dashboards/resolve';
import { doraDocuments } from './dora/documents';
import { DORA_KIND } from './dora/dora-metrics';
import { resolveDora } from './dora/resolve';
import { Feature } from './feature';
import { CATALOGUE_KIND } from './metrics/catalogue-scope';
import { METRIC_KIND } from './metrics/metric';
import { resolveCatalogues } from './metrics/resolve';
import { notificationDocuments } from './notify/documents';
import { NOTIFICATION_KIND } from './notify/notification';
import { resolveNotifications } from './notify/resolve';
import { pageDocuments } from './pages/documents';
import { MONITORING_PAGES_KIND } from './pages/monitoring-pages';
import { resolvePages } from './pages/resolve';
import { ROUTING_KIND } from './routing/alert-routing';
import { routingDocuments } from './routing/documents';
import { RECEIVER_KIND } from './routing/receiver';
import { resolveReceivers, resolveRoutings } from './routing/resolve';
import { runbookDocuments } from './runbooks/documents';
import { DeclaredRepository } from '../repository/inside';

/** What this room can, feature by feature. */
export const FEATURES: readonly Feature[] = [
  {
    kinds: [CATALOGUE_KIND, METRIC_KIND],
    resolve: (declared) => ({ catalogues: resolveCatalogues(declared) }),
    documents: () => [],
  },
  {
    kinds: [GROUP_KIND, ALERT_KIND, RECORDING_KIND, CICD_ALERTS_KIND, MONITORING_KIND],
    resolve: (declared, model) => ({ groups: resolveGroups(declared, DeclaredRepository.of(model).facts), monitorings: resolveMonitorings(declared) }),
    documents: (model) => [...alertDocuments(model.groups), ...runbookDocuments(model)],
  },
  {
    kinds: [DASHBOARD_KIND, ROW_KIND, PANEL_KIND],
    resolve: (declared) => ({ dashboards: resolveDashboards(declared) }),
    documents: ({ dashboards }) => dashboardDocuments(dashboards),
  },
  {
    kinds: [RECEIVER_KIND, ROUTING_KIND],
    resolve: (declared) => ({ receivers: resolveReceivers(declared), routings: resolveRoutings(declared) }),
    documents: ({ routings }) => routingDocuments(routings),
  },
  {
    kinds: [NOTIFICATION_KIND],
    resolve: (declared) => ({ notifications: resolveNotifications(declared) }),
    documents: ({ notifications }) => notificationDocuments(notifications),
  },
  {
    kinds: [DORA_KIND],
    resolve: (declared, model) => ({ dora: resolveDora(declared, model) }),
    documents: ({ dora }) => doraDocuments(dora),
  },
  {
    kinds: [MONITORING_PAGES_KIND],
    resolve: (declared) => ({ pages: resolvePages(declared) }),
    documents: pageDocuments,
  },
];
