import { GROUP_KIND } from './alerts/alert-group';
import { ALERT_KIND } from './alerts/alert-rule';
import { CICD_ALERTS_KIND } from './alerts/cicd/cicd-alerts';
import { MONITORING_KIND } from './alerts/monitoring/deployment-monitoring';
import { resolveMonitorings } from './alerts/monitoring/resolve';
import { RECORDING_KIND } from './alerts/recording-rule';
import { resolveGroups } from './alerts/resolve';
import { shapeManifest, shapeRules } from './alerts/shape';
import { shapeTests } from './alerts/shape-tests';
import { RULES } from './checks';
import { OBSERVABILITY } from './declared-observability';
import { CATALOGUE_KIND } from './metrics/catalogue-scope';
import { METRIC_KIND } from './metrics/metric';
import { resolveCatalogues } from './metrics/resolve';
import { ObservabilityModel } from './model';
import { runbookDocuments } from './runbooks/documents';
import { Room } from '../checks/inside';
import { DeclaredRepository } from '../repository/inside';

export const ROOM: Room<ObservabilityModel> = {
  key: OBSERVABILITY,
  kinds: [CATALOGUE_KIND, METRIC_KIND, GROUP_KIND, ALERT_KIND, RECORDING_KIND, CICD_ALERTS_KIND, MONITORING_KIND],
  resolve: (declared, model) => ({ catalogues: resolveCatalogues(declared), groups: resolveGroups(declared, DeclaredRepository.of(model).facts), monitorings: resolveMonitorings(declared) }),
  defects: () => [],
  documents: (model) => [...model.groups.flatMap((group) => [
    { what: 'alerts', id: group.id, file: group.file, origin: group.origin, shape: () => shapeManifest(group) },
    { what: 'alerts', id: group.id, file: group.rulesFile, origin: group.origin, shape: () => shapeRules(group) },
    // A file without tests would pass, and prove nothing.
    ...(group.alerts.some(({ tests }) => tests.length > 0) ? [{ what: 'tests of alerts', id: group.id, file: group.testFile, origin: group.origin, shape: () => shapeTests(group) }] : []),
  ]), ...runbookDocuments(model)],
  rules: RULES,
};
