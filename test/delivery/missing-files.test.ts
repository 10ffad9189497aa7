import { mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { emptyFolder, projectIn, removeFolders } from './project';
import { Delivery } from 'slipway/delivery';
import { CallJob, Trigger, Workflow } from 'slipway/workflows';

afterEach(removeFolders);

const FILE = '.github/workflows/by-hand.yml';

/** What a project says whose workflow calls a file that nobody declares. */
function warnings(folder: string): string {
  const said: string[] = [];
  const project = projectIn(folder, said);
  const ci = new Workflow(new Delivery(project), 'ci', { triggers: [Trigger.push()] });
  new CallJob(ci, 'call', { uses: `./${FILE}` });
  project.synth();
  return said.join('\n');
}

test('a project looks for what its workflows call in its own folder', () => {
  const folder = emptyFolder();
  expect(warnings(folder)).toContain(`there is no file '${FILE}'`);
  mkdirSync(dirname(join(folder, FILE)), { recursive: true });
  writeFileSync(join(folder, FILE), 'on: workflow_call\njobs: { test: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n');
  expect(warnings(folder)).not.toContain('delivery/missing-file');
});

test('without a project nobody can say what is there', () => {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new CallJob(ci, 'call', { uses: `./${FILE}` });
  expect(delivery.synth().findings.map(({ id }) => id)).not.toContain('delivery/missing-file');
});
