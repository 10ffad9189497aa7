import { RULES } from './checks';
import { allRooms } from './load-rooms';
import { DEFECTS, DeliveryModel, KnownRule, Room, Rule, SLIPWAY_CHECKS } from '../checks/inside';
import { FOREIGN_FILE_RULE } from './first-run/foreign-files';
import { LEFT_TOKEN_RULE } from './read-back/left-token';
import { OFFICIAL_RULE } from './read-back/parser/official';
import { SCHEMA_RULE } from './read-back/schema';
import { ROOMS } from './rooms';

/** The rules of some rooms and of the files of a delivery, in the order of their ids. */
export function rulesOf(rooms: readonly Room[]): readonly Rule[] {
  return [...RULES, ...rooms.flatMap(({ rules }) => rules)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rules that can have something to say: those of the rooms, and all where a resolver met something that it could not do, whoever reports it. */
export function rulesFor(model: DeliveryModel, rooms: readonly Room[]): readonly Rule[] {
  return model._part(DEFECTS).length === 0 ? rulesOf(rooms) : everyRule();
}

/** Every rule there is. It loads every room. */
export function everyRule(): readonly Rule[] {
  return rulesOf(allRooms(ROOMS));
}

/** Every rule that can be spoken of, those that read finished texts included. */
export function knownRules(): readonly KnownRule[] {
  return [...everyRule(), { id: OFFICIAL_RULE }, { id: SCHEMA_RULE }, { id: LEFT_TOKEN_RULE, fatal: true }, { id: FOREIGN_FILE_RULE, fatal: true }, ...SLIPWAY_CHECKS];
}
