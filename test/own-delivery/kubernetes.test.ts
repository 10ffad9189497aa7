import { scriptsOf, workflow } from './repository';

const { on, jobs } = workflow('kubernetes');

test('scripts for clusters run on a real Kubernetes when they or the lab change, and every week', () => {
  expect(Object.keys(on).sort()).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
  for (const event of ['push', 'pull_request']) expect((on[event] as { paths: string[] }).paths).toEqual(expect.arrayContaining(['lib/promotion/targets/**', 'scripts/lab/**', 'test/kubernetes/**']));
});

test('its programs are built before, where no earlier run has left them, with a token that reads', () => {
  expect(scriptsOf(jobs.kubernetes).filter((script) => script.startsWith('npm run'))).toEqual(['npm run lab', 'npm run test:kubernetes']);
  expect(jobs.kubernetes.permissions).toEqual({ contents: 'read' });
});
