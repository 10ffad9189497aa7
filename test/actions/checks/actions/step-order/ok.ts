import { Cache, Checkout, CompositeAction, DockerBuildPush, DownloadArtifact, GoogleAuth, Goreleaser, HardenRunner, Hadolint, SetupBuildx, SetupGo, SetupNode, SetupPnpm, Trufflehog } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions, Github } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.workflowDispatch()] });
  const job = (id: string) => new Job(ci, id);
  job('right').use(
    new HardenRunner({ egressPolicy: 'audit' }), new Checkout({ fetchDepth: 0 }), new SetupPnpm({ version: '10' }), new SetupNode({ nodeVersion: '24', cache: 'pnpm' }),
    new Cache({ path: ['x'], key: `x-${Functions.hashFiles('x')}` }), new GoogleAuth({ workloadIdentityProvider: 'projects/1/locations/global/workloadIdentityPools/p/providers/g' }),
    new SetupBuildx(), new DockerBuildPush({ context: '.', cacheTo: ['type=gha'] }), new Trufflehog(), new Goreleaser({ args: 'release' }),
  );
  // Without files of the repository it does as well, as long as no checkout comes after it.
  job('alone').use(new SetupNode({ nodeVersion: '24' }), new SetupGo({ goVersion: '1.25' }), new GoogleAuth({ workloadIdentityProvider: 'projects/1/locations/global/workloadIdentityPools/p/providers/g' }));
  job('tool').use(new SetupGo({ goVersion: '1.25' }));
  // Something else may have done it: another step under a condition, a script, files of a job before, or an action that nobody knows.
  const maybe = job('maybe');
  maybe.use(new Checkout({ condition: Github.isEvent('push') }), new Hadolint({ dockerfile: 'Dockerfile' }));
  const script = job('script');
  script.run('git clone https://github.com/acme/app .');
  script.use(new Hadolint({ dockerfile: 'Dockerfile' }));
  script.run('corepack enable');
  script.use(new SetupNode({ nodeVersion: '24', cache: 'pnpm' }));
  job('files').use(new DownloadArtifact({ artifactName: 'sources', path: '.', runId: '1', githubToken: Github.token }), new Hadolint({ dockerfile: 'Dockerfile' }));
  job('unknown').use(new UsesStep(`acme/sources@${SHA}`), new Hadolint({ dockerfile: 'Dockerfile' }));
  // A build that nobody gets needs no history; what an expression says, only the run knows.
  job('snapshot').use(new Checkout(), new Goreleaser({ args: 'release --snapshot' }));
  job('depth').use(new Checkout({ fetchDepth: Functions.fromJson('0') }), new Trufflehog());

  const tools = new CompositeAction(delivery, 'tools', { description: 'Installs what is needed.', inputs: { cache: { description: 'What is cached.' } } });
  tools.use(new SetupNode({ nodeVersion: '24', cache: tools.input('cache').toString() }));
  job('inside').use(new Checkout(), tools.step({ inputs: { cache: 'npm' } }));
}
