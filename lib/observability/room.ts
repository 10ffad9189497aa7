import { GROUP_KIND } from './alerts/alert-group';
import { ALERT_KIND } from './alerts/alert-rule';
import { RECORDING_KIND } from './alerts/recording-rule';
import { resolveGroups } from './alerts/resolve';
import { shapeManifest, shapeRules } from './alerts/shape';
import { shapeTests } from './alerts/shape-tests';
import { RULES } from './checks';
import { DASHBOARD_KIND, ROW_KIND } from './dashboards/dashboard-scope';
import { dashboardDocuments } from './dashboards/documents';
import { PANEL_KIND } from './dashboards/panels/panel';
import { resolveDashboards } from './dashboards/resolve';
import { OBSERVABILITY } from './declared-observability';
import { CATALOGUE_KIND } from './metrics/catalogue-scope';
import { METRIC_KIND } from './metrics/metric';
import { resolveCatalogues } from './metrics/resolve';
import { ObservabilityModel } from './model';
import { Room } from '../checks/inside';

export const ROOM: Room<ObservabilityModel> = {
  key: OBSERVABILITY,
  kinds: [CATALOGUE_KIND, METRIC_KIND, GROUP_KIND, ALERT_KIND, RECORDING_KIND, DASHBOARD_KIND, ROW_KIND, PANEL_KIND],
  resolve: (declared) => ({ catalogues: resolveCatalogues(declared), groups: resolveGroups(declared), dashboards: resolveDashboards(declared) }),
  defects: () => [],
  documents: ({ groups, dashboards }) => [...groups.flatMap((group) => [
    { what: 'alerts', id: group.id, file: group.file, origin: group.origin, shape: () => shapeManifest(group) },
    { what: 'alerts', id: group.id, file: group.rulesFile, origin: group.origin, shape: () => shapeRules(group) },
    // A file without tests would pass, and prove nothing.
    ...(group.alerts.some(({ tests }) => tests.length > 0) ? [{ what: 'tests of alerts', id: group.id, file: group.testFile, origin: group.origin, shape: () => shapeTests(group) }] : []),
  ]), ...dashboardDocuments(dashboards)],
  rules: RULES,
};
