import { Room } from '../checks/inside';
import { Declared } from '../core/inside';

/** What the `room.ts` of a room exports. */
export interface LoadedRoom {
  readonly ROOM: Room<never>;
}

/** How a room is found. */
export interface RoomDoor {
  /** The name of its folder. */
  readonly room: string;
  /** Whether it is loaded although nothing of it was declared. */
  readonly always?: boolean;
  load(): LoadedRoom;
}

/** All rooms, loaded. */
export function allRooms(doors: readonly RoomDoor[]): readonly Room[] {
  return doors.map(({ load }) => load().ROOM as unknown as Room);
}

/**
 * The rooms that a tree needs. Rooms for settings and identities are hundreds of files: as long as all that was declared belongs to the rooms that are always
 * there, they stay out. When they are needed, all are: rules look across rooms.
 */
export function roomsFor(declared: Declared, doors: readonly RoomDoor[]): readonly Room[] {
  const always = allRooms(doors.filter((door) => door.always));
  return declared.only(always.flatMap(({ kinds }) => kinds)) ? always : allRooms(doors);
}
