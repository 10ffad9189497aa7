import { NotificationModel } from './model';
import { shapeProgram, shapeTable } from './shape';
import { DocumentSource } from '../../core/inside';

/** What stands beside the action: the table, and the program that reads it. */
export function notificationDocuments(notifications: readonly NotificationModel[]): DocumentSource[] {
  return notifications.flatMap((notification) => {
    const { id, origin, tableFile, programFile } = notification;
    return [
      { what: 'table of a notification', id, file: tableFile, origin, shape: () => shapeTable(notification) },
      { what: 'program of a notification', id, file: programFile, origin, shape: () => shapeProgram(notification) },
    ];
  });
}
