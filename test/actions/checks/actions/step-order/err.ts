import { Cache, Checkout, CodeqlAnalyze, CompositeAction, Goreleaser, GoogleAuth, HardenRunner, Hadolint, SetupNode, SetupPnpm, DockerBuildPush, Trufflehog } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = (id: string) => new Job(ci, id);
  const cache = new Cache({ path: ['node_modules'], key: `modules-${Functions.hashFiles('package-lock.json')}` }); // finding
  job('hashed').use(cache, new Checkout());
  const early = job('early');
  early.use(new SetupNode({ nodeVersion: '24', cache: 'npm' })); // finding
  early.use(new Checkout());
  const pnpm = job('pnpm');
  pnpm.use(new Checkout());
  pnpm.use(new SetupNode({ nodeVersion: '24', cache: 'pnpm' })); // finding
  pnpm.use(new SetupPnpm({ version: '10' }));
  const signedIn = job('signed-in');
  signedIn.use(new GoogleAuth({ workloadIdentityProvider: 'projects/1/locations/global/workloadIdentityPools/p/providers/g' })); // finding
  signedIn.use(new Checkout());
  // What holds for one release holds for the older ones.
  const old = job('old');
  old.use(new UsesStep(`actions/setup-node@${SHA}`, { version: 'v4.0.0', inputs: { Cache: 'npm' } })); // finding
  old.use(new Checkout());

  job('none').use(new Hadolint({ dockerfile: 'Dockerfile' })); // finding
  const analyze = job('analyze');
  analyze.use(new Checkout(), new CodeqlAnalyze()); // finding
  const shallow = job('shallow');
  shallow.use(new Checkout(), new Trufflehog()); // finding
  shallow.use(new Goreleaser({ args: 'release' })); // finding
  const build = job('build');
  build.use(new Checkout(), new DockerBuildPush({ context: '.', cacheTo: ['type=gha'] })); // finding
  const watched = job('watched');
  watched.use(new Checkout());
  watched.use(new HardenRunner({ egressPolicy: 'audit' })); // finding

  // A checkout of another repository is none of this one.
  const foreign = job('foreign');
  foreign.use(new Checkout({ repository: 'acme/tools' }));
  foreign.use(new Hadolint({ dockerfile: 'Dockerfile' })); // finding

  const tools = new CompositeAction(delivery, 'tools', { description: 'Installs what is needed.', inputs: { cache: { description: 'What is cached.', defaultValue: 'npm' } } });
  tools.use(new SetupNode({ nodeVersion: '24', cache: tools.input('cache').toString() })); // finding
  const inside = job('inside');
  inside.use(tools.step());
  inside.use(new Checkout());
}
