import { NotificationModel } from './model';
import { notifyProgram } from './program';
import { TextDocument, TreeDocument, treeList, treeMap } from '../../core/inside';

/** Who is told of what, as the program reads it. */
export function shapeTable({ tableFile: path, origin, events, receivers }: NotificationModel): TreeDocument {
  return {
    path,
    origin,
    json: { headerKey: '//' },
    root: treeMap([
      ['events', treeMap(events.map((event) => [event.name, treeList(event.receivers)]))],
      ['receivers', treeMap(receivers.map(({ name, kind, endpoint }) => [name, treeMap([['kind', kind], ['endpoint', endpoint]])]))],
    ]),
  };
}

/** The program, as it was built and tested. */
export function shapeProgram({ programFile: path, origin }: NotificationModel): TextDocument {
  return { kind: 'text', path, origin, comment: 'slashes', lines: notifyProgram().lines.map((text) => ({ text })) };
}
