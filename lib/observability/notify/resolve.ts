import { NotificationModel } from './model';
import { NOTIFICATION_KIND, Notification } from './notification';
import { Declared } from '../../core/inside';

export function resolveNotifications(declared: Declared): NotificationModel[] {
  return declared.of(NOTIFICATION_KIND).map(resolveNotification);
}

function resolveNotification(notification: Notification): NotificationModel {
  const { _id: id, _origin: origin, action, programFile, tableFile, _inputs: { event: eventInput }, _props: { events, defaultEvent }, _receivers: receivers } = notification;
  return {
    id,
    origin,
    actionFile: action.file,
    programFile,
    tableFile,
    eventInput,
    defaultEvent,
    events: Object.entries(events).map(([name, told]) => ({ name, receivers: told.map(({ receiverName }) => receiverName) })),
    receivers: receivers.map(({ receiverName: name, _channel: { kind }, _endpoint: endpoint }) => ({ name, kind, endpoint })),
  };
}
