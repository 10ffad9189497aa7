import { LookUp, brokenSections } from './render/sections';
import { DEFECTS, DeliveryModel, FILES, ModelKey, Obstacle, RepositoryFiles, Room, RoomSurroundings } from '../checks/inside';
import { AddedDefault, Declared, DocumentSource, SectionDocument, WrittenFile, countedDefaults } from '../core/inside';

/** What there is of files before a delivery writes its own. */
export interface FilesAround {
  /** Paths that other parts of the project write. */
  readonly taken: ReadonlySet<string>;
  /** A file of the user's of which a part is ours. */
  readonly existing: LookUp;
  /** The files that others write; undefined where there is no folder to look into. */
  readonly files?: RepositoryFiles;
  /** Whether a file is there; undefined where there is no folder to look into. */
  readonly isThere?: (path: string) => boolean;
  /** What keeps a path from being written; undefined where there is no folder to look into. */
  readonly obstacleAt?: (path: string) => Obstacle | undefined;
}

/** A delivery, resolved: the models of its rooms, and the documents that they will be. */
export interface Resolved {
  readonly model: DeliveryModel;
  readonly sources: readonly DocumentSource[];
  readonly sections: readonly SectionDocument[];
  /** What stands in the files because nobody said anything of it. */
  readonly defaults: readonly AddedDefault[];
}

/** Every room in turn; a room sees the models of those before it. */
export function resolveRooms(rooms: readonly Room[], declared: Declared, surroundings: RoomSurroundings): Map<ModelKey<unknown>, unknown> {
  const parts = new Map<ModelKey<unknown>, unknown>();
  const model = DeliveryModel._of(parts);
  for (const room of rooms) room.prepare?.(declared, surroundings);
  for (const room of rooms) {
    parts.set(room.key, room.resolve(declared, model, surroundings));
    for (const [key, read] of room.beside?.(declared, model, surroundings) ?? []) parts.set(key, read);
  }
  return parts;
}

/** The models with what all rooms have in common: what could not be resolved, and the files that they will be. */
export function completed(rooms: readonly Room[], parts: Map<ModelKey<unknown>, unknown>, { taken, existing, files, isThere, obstacleAt }: FilesAround): Resolved {
  const of = (room: Room) => parts.get(room.key);
  const model = DeliveryModel._of(parts);
  const sources = rooms.flatMap((room) => room.documents(of(room), model));
  const sections = rooms.flatMap((room) => room.sections?.(of(room)) ?? []);
  const written: WrittenFile[] = [...sources, ...sections.map(({ path, name, what, origin }) => ({ what, file: path, origin, section: name }))];
  for (const room of rooms) for (const [key, said] of room.says?.(of(room), model) ?? []) parts.set(key, joined(parts.get(key), said));
  parts.set(DEFECTS, rooms.flatMap((room) => room.defects(of(room))));
  parts.set(FILES, { written, taken, files, isThere, obstacleAt, brokenSections: brokenSections(sections, existing) });
  const defaults = countedDefaults(rooms.flatMap((room) => [...room.byDefault?.(of(room)) ?? []]));
  return { model, sources, sections, defaults };
}

function joined(before: unknown, said: unknown): unknown {
  return Array.isArray(before) && Array.isArray(said) ? [...before as unknown[], ...said as unknown[]] : said;
}
