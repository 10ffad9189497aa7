import { corpus } from '../../bench/corpus';
import { parseActionText, parseWorkflowText } from '../../lib/expressions/inside';

test('GitHub accepts every file of the corpus that speed is measured on: nothing is read sooner because it is refused', () => {
  const refused = Object.entries(corpus(100)).flatMap(([path, text]) => (path.endsWith('/action.yml') ? parseActionText : parseWorkflowText)(path, text).map(({ message, line }) => `${path}:${line}: ${message}`));
  expect(refused).toEqual([]);
});
