import { LoadedRoom, RoomDoor } from './load-rooms';

/*
 * Every room that declares, in the order in which they resolve: a room may ask for the models of those above it. A new room is its folder and a line here.
 *
 * A room is loaded when something of its own was declared; what nearly every program needs is loaded at once.
 */
export const ROOMS: readonly RoomDoor[] = [
  { room: 'workflows', always: true, load: () => require('../workflows/room') as LoadedRoom },
  { room: 'actions', always: true, load: () => require('../actions/room') as LoadedRoom },
  { room: 'semantics', always: true, load: () => require('../semantics/room') as LoadedRoom },
  { room: 'repository', load: () => require('../repository/room') as LoadedRoom },
  { room: 'identity', load: () => require('../identity/room') as LoadedRoom },
  { room: 'observability', load: () => require('../observability/room') as LoadedRoom },
  { room: 'promotion', load: () => require('../promotion/room') as LoadedRoom },
  { room: 'pipelines', load: () => require('../pipelines/room') as LoadedRoom },
];
