import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { addWorkflow, emptyFolder, projectIn, removeFolders } from './project';
import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';

afterEach(removeFolders);

test('what a delivery says that it would write is what its project writes: lock file and header included', () => {
  const folder = emptyFolder();
  const sha = 'a'.repeat(40);
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, '.github/slipway.lock.json'), JSON.stringify({ 'actions/checkout': { version: 'v9.0.0', sha } }));
  const project = projectIn(folder);
  const delivery = new Delivery(project);
  addWorkflow(delivery).use(new Checkout());
  const said = delivery.synthText('.github/workflows/ci.yml');
  project.synth();
  expect(readFileSync(join(folder, '.github/workflows/ci.yml'), 'utf8')).toBe(said);
  expect(said).toContain(`actions/checkout@${sha} # v9.0.0`);
});
