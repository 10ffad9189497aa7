import { Checkout } from '../../../lib/actions';
import { Delivery } from '../../../lib/delivery';
import { conduct } from '../../../lib/delivery/conduct';
import { explained } from '../../../lib/delivery/explain/explain';
import { CodeOwners } from '../../../lib/repository';
import { Job, Trigger, Workflow } from '../../../lib/workflows';

/** The lines of a file, by their text. */
function linesOf(delivery: Delivery, path: string) {
  const { documents, sources } = conduct(delivery);
  const at = documents.findIndex((document) => document.path === path);
  const text = documents[at].text.split('\n');
  const { lines } = explained(documents[at], sources[at]);
  return (wanted: string) => lines.find(({ line }) => text[line - 1].trim() === wanted)!;
}

describe('X-8: every line knows where it comes from', () => {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.pullRequest()] });
  const build = new Job(ci, 'build');
  build.use(new Checkout());
  const version = build.run('echo "v=1" >> "$GITHUB_OUTPUT"', { stepId: 'version' }).output('v');
  const deploy = new Job(ci, 'deploy');
  deploy.run(`echo ${version}`);
  ci.addOverride('jobs.deploy.env', { A: 'b' });
  const at = linesOf(delivery, '.github/workflows/ci.yml');

  test('its keys, its construct and the line of the program', () => {
    const line = at('runs-on: ubuntu-latest');
    expect(line).toMatchObject({ key: 'jobs.build.runs-on', construct: 'ci/build', declared: { file: __filename } });
    expect(line.declared!.line).toBeGreaterThan(10);
    expect(at('- name: Check out the code')).toMatchObject({ key: 'jobs.build.steps[0].name', construct: 'ci/build/steps[0]' });
  });

  test('what was added by default, why, and what changes it', () => {
    expect(at('permissions: {}').reasons).toEqual([{ text: expect.stringMatching(/^It was added by default\. Without the key/), asked: undefined, change: 'permissions of the workflow, or of the defaults of the delivery' }]);
    expect(at('timeout-minutes: 30').reasons[0].text).toContain('GitHub\'s own limit of 360');
    expect(at('persist-credentials: false').reasons[0]).toMatchObject({ text: expect.stringContaining('because it is safe'), change: expect.stringContaining('persist-credentials') });
  });

  test('which reference asked for a need and for an output', () => {
    const { declared } = at('deploy:');
    expect(at('needs: build').reasons).toEqual([{ text: "It waits for 'build'.", asked: expect.objectContaining({ file: __filename, line: declared!.line + 1 }), change: undefined }]);
    expect(at('v: ${{ steps.version.outputs.v }}').reasons).toEqual([{ text: "Job 'deploy' reads it.", asked: expect.objectContaining({ line: declared!.line + 1 }), change: undefined }]);
  });

  test('which step needs a permission, and which expression a variable carries', () => {
    expect(at('contents: read # actions/checkout').reasons.map(({ text }) => text)).toContain('actions/checkout needs contents: read.');
    expect(at('V: ${{ needs.build.outputs.v }}').reasons).toEqual([expect.objectContaining({ text: expect.stringMatching(/^It carries \$\{\{ needs\.build\.outputs\.v \}\} into the script/) })]);
  });

  test('who changed the finished file', () => {
    expect(at('A: b').reasons).toEqual([expect.objectContaining({ text: "addOverride('jobs.deploy.env', …) puts it here, whatever else was declared.", asked: expect.objectContaining({ file: __filename }) })]);
  });

  test('a text that is no tree knows the construct of its lines', () => {
    new CodeOwners(delivery).own('*', ['@acme/platform']);
    expect(linesOf(delivery, '.github/CODEOWNERS')('* @acme/platform')).toMatchObject({ key: '', declared: { file: __filename } });
  });
});
