import { GROUP_KIND } from './alerts/alert-group';
import { ALERT_KIND } from './alerts/alert-rule';
import { RECORDING_KIND } from './alerts/recording-rule';
import { resolveGroups } from './alerts/resolve';
import { shapeManifest, shapeRules } from './alerts/shape';
import { shapeTests } from './alerts/shape-tests';
import { RULES } from './checks';
import { OBSERVABILITY } from './declared-observability';
import { CATALOGUE_KIND } from './metrics/catalogue-scope';
import { METRIC_KIND } from './metrics/metric';
import { resolveCatalogues } from './metrics/resolve';
import { AlertGroupModel, AlertRoutingModel, NotificationModel, ObservabilityModel } from './model';
import { NOTIFICATION_KIND } from './notify/notification';
import { resolveNotifications } from './notify/resolve';
import { shapeProgram, shapeTable } from './notify/shape';
import { ROUTING_KIND } from './routing/alert-routing';
import { RECEIVER_KIND } from './routing/receiver';
import { resolveReceivers, resolveRoutings } from './routing/resolve';
import { shapeRouting } from './routing/shape';
import { shapeRoutingTests } from './routing/shape-tests';
import { Room } from '../checks/inside';
import { DocumentSource } from '../core/inside';

export const ROOM: Room<ObservabilityModel> = {
  key: OBSERVABILITY,
  kinds: [CATALOGUE_KIND, METRIC_KIND, GROUP_KIND, ALERT_KIND, RECORDING_KIND, RECEIVER_KIND, ROUTING_KIND, NOTIFICATION_KIND],
  resolve: (declared) => ({
    catalogues: resolveCatalogues(declared),
    groups: resolveGroups(declared),
    receivers: resolveReceivers(declared),
    routings: resolveRoutings(declared),
    notifications: resolveNotifications(declared),
  }),
  defects: () => [],
  documents: ({ groups, routings, notifications }) => [...groups.flatMap(documentsOfGroup), ...routings.flatMap(documentsOfRouting), ...notifications.flatMap(documentsOfNotification)],
  rules: RULES,
};

function documentsOfGroup(group: AlertGroupModel): DocumentSource[] {
  const { id, origin } = group;
  return [
    { what: 'alerts', id, file: group.file, origin, shape: () => shapeManifest(group) },
    { what: 'alerts', id, file: group.rulesFile, origin, shape: () => shapeRules(group) },
    // A file without tests would pass, and prove nothing.
    ...(group.alerts.some(({ tests }) => tests.length > 0) ? [{ what: 'tests of alerts', id, file: group.testFile, origin, shape: () => shapeTests(group) }] : []),
  ];
}

function documentsOfRouting(routing: AlertRoutingModel): DocumentSource[] {
  const { id, origin } = routing;
  return [
    { what: 'routing of alerts', id, file: routing.file, origin, shape: () => shapeRouting(routing) },
    { what: 'tests of the routing', id, file: routing.testFile, origin, shape: () => shapeRoutingTests(routing) },
  ];
}

function documentsOfNotification(notification: NotificationModel): DocumentSource[] {
  const { id, origin } = notification;
  return [
    { what: 'table of a notification', id, file: notification.tableFile, origin, shape: () => shapeTable(notification) },
    { what: 'program of a notification', id, file: notification.programFile, origin, shape: () => shapeProgram(notification) },
  ];
}
