import { readFileSync } from 'fs';
import { join } from 'path';
import { INDEX, indexPage } from '../../scripts/generate-checks/index-page';

test('the index of the rules is what `npm run generate` writes', () => {
  expect(readFileSync(join(__dirname, '..', '..', INDEX), 'utf8')).toBe(indexPage());
});
