import { Room } from '../checks/inside';
import { treeMap } from '../core/inside';
import { RULES } from './checks';
import { GREETING_KIND } from './greeting';
import { GREETINGS, GreetingModel } from './model';

export const ROOM: Room<readonly GreetingModel[]> = {
  key: GREETINGS,
  kinds: [GREETING_KIND],
  resolve: (declared) => declared.of(GREETING_KIND).map(({ node, _text: text, _origin: origin }) => ({ id: node.id, file: `.github/greetings/${node.id}.yml`, text, origin })),
  defects: () => [],
  documents: (greetings) => greetings.map(({ id, file, text, origin }) => ({
    what: 'greeting', id, file, origin, shape: () => ({ path: file, origin, root: treeMap([['text', text]]) }),
  })),
  rules: RULES,
};
