import { jobOf, stepUsing, workflowsOf } from './support/written';
import { jobsThatRun, started } from '../examples/support/simulation';
import { SetupNode } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { PackageBuild, PackageBuildProps } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';

function declare(props: Partial<PackageBuildProps> = {}) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.pullRequest(), Trigger.workflowDispatch()] });
  return { delivery, ci, built: new PackageBuild(ci, 'app', { paths: ['agents', 'config'], ...props }) };
}

const packing = (job: any) => job.steps.find(({ name }: { name?: string }) => name === 'Put the package together');

test('GE-5: every event makes a package, and all but pull requests attest it', () => {
  const { delivery } = declare();
  const workflows = workflowsOf(delivery);
  for (const happening of [
    { event: 'push', ref: 'refs/heads/main' }, { event: 'push', ref: 'refs/heads/x' }, { event: 'push', ref: 'refs/tags/v1.2.3' },
    { event: 'pull_request', ref: 'refs/pull/7/merge' }, { event: 'workflow_dispatch', ref: 'refs/heads/main' },
  ]) {
    expect(started(workflows, happening)).toEqual(['ci.yml']);
    expect(jobsThatRun(workflows, 'ci.yml', happening)).toEqual(['app-package']);
  }
  expect(stepUsing(jobOf(delivery, 'app-package'), 'actions/attest').if).toBe("${{ !(github.event_name == 'pull_request') }}");
});

test('GE-5: the archive, its checksum and its manifest are kept under the name of the package and the version', () => {
  const upload = stepUsing(jobOf(declare({ retention: Duration.days(30) }).delivery, 'app-package'), 'actions/upload-artifact');
  expect(upload.with.name).toBe('${{ steps.put-the-package-together.outputs.artifact }}');
  expect(upload.with.path.trim().split('\n')).toEqual(['${{ steps.put-the-package-together.outputs.file }}', '${{ steps.put-the-package-together.outputs.file }}.sha256', 'dist/manifest.json']);
  expect(upload.with['retention-days']).toBe(30);
});

test('other jobs get its version, its artifact and its checksum', () => {
  const { delivery, ci, built } = declare({ versionInFileName: true });
  new Job(ci, 'deploy').run(`./deploy.sh ${built.version} ${built.artifactName} ${built.checksum} ${built.packageFile}`);
  expect(jobOf(delivery, 'app-package').outputs).toEqual({
    version: '${{ steps.work-out-the-version.outputs.version }}',
    artifact: '${{ steps.put-the-package-together.outputs.artifact }}',
    checksum: '${{ steps.put-the-package-together.outputs.checksum }}',
    file: '${{ steps.put-the-package-together.outputs.file }}',
  });
  expect(jobOf(delivery, 'deploy').needs).toBe('app-package');
  expect(declare().built.packageFile).toBe('dist/app.tar.gz');
  expect(built.manifestFile).toBe('dist/manifest.json');
});

test('what is built first stands before the packing, and knows the version', () => {
  const { delivery } = declare({ before: ['npm run build'], preparation: { packageSteps: () => [new SetupNode({ nodeVersion: '22' })] }, paths: ['build'], packageName: 'site', versionInFileName: true });
  const { steps } = jobOf(delivery, 'app-package');
  expect(steps.map(({ name, run }: { name?: string; run?: string }) => name ?? run)).toEqual([
    'Check out the code', 'Work out the version', 'Set up Node.js 22', 'npm run build', 'Put the package together', 'Attest where the package comes from', 'Keep the package',
  ]);
  expect(steps[3].env.VERSION).toBe('${{ steps.work-out-the-version.outputs.version }}');
  expect(packing(jobOf(delivery, 'app-package')).env).toMatchObject({ NAME: 'site', PATHS: 'build', VERSION_IN_NAME: true });
});

test('without an attestation no identity is asked for, and a version that is said is not worked out', () => {
  const job = jobOf(declare({ attest: false, version: '2.0.0' }).delivery, 'app-package');
  expect(job.permissions).toEqual({ contents: 'read' });
  expect(packing(job).env.VERSION).toBe('2.0.0');
  expect(job.steps).toHaveLength(3);
});

test.each<[string, Partial<PackageBuildProps>, RegExp]>([
  ['a package of nothing', { paths: [] }, /its paths must not be an empty list/],
  ['a path above the repository', { paths: ['src/../..'] }, /a path from the root of the repository/],
  ['a path that tar reads as an option', { paths: ['--checkpoint-action=exec=sh'] }, /a path from the root of the repository/],
  ['an absolute path', { paths: ['/etc'] }, /a path from the root of the repository/],
  ['the whole repository, and the archive with it', { paths: ['.'] }, /a path from the root of the repository/],
  ['a path of two lines', { paths: ['src\n/etc'] }, /with no line break/],
  ['what the archive is written into', { paths: ['dist/app'] }, /lie in each other; say another outputDirectory/],
  ['a name that is none of a file', { packageName: 'a/b' }, /the name of a file/],
  ['a version that is none', { version: '1.2.3 final' }, /its version must be at most 100/],
  ['a prefix that is a pattern', { tagPrefix: 'v*' }, /the beginning of tags/],
  ['hours, where GitHub counts days', { retention: Duration.hours(5) }, /from 1 to 400/],
])('%s is refused', (_, props, message) => {
  expect(() => declare(props)).toThrow(message);
});
