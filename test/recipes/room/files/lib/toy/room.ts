import { RULES } from './checks';
import { GREETINGS } from './declared-greetings';
import { GREETING_KIND } from './greeting';
import { GreetingModel } from './model';
import { resolveGreetings } from './resolve';
import { shapeGreeting } from './shape';
import { Room } from '../checks/inside';

export const ROOM: Room<GreetingModel[]> = {
  key: GREETINGS,
  kinds: [GREETING_KIND],
  resolve: resolveGreetings,
  defects: () => [],
  documents: (greetings) => greetings.map((greeting) => ({ what: 'greeting', id: greeting.id, file: greeting.file, origin: greeting.origin, shape: () => shapeGreeting(greeting) })),
  rules: RULES,
};
