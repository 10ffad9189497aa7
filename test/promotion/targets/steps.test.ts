import { parse } from 'yaml';
import { makeShop } from '../support/shop';
import { Duration } from 'slipway/core';
import { Secrets, Vars } from 'slipway/expressions';
import { AwsAccount, AwsRole, Trusted } from 'slipway/identity';
import { ArgoCdTarget, BlueGreen, Canary, Cluster, DeploymentTarget, DockerTarget, GitOpsFormat, HelmTarget, HelmValue, KubernetesTarget, Rolling, ShellTarget, Strategy, TrafficRouter, Verification } from 'slipway/promotion';
import { GithubRepository } from 'slipway/repository';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
}

const cluster = (name = 'shop') => Cluster.kubeconfig({ name, secret: Secrets.get('KUBECONFIG') });
const kubernetes = (more: object = {}) => new KubernetesTarget({ cluster: cluster(), deployment: 'web', service: 'web', images: { web: 'api' }, ...more });
const VERSION = '${{ steps.decide-once-more.outputs.version }}';
const IMAGE = '${{ steps.decide-once-more.outputs.image-api }}';

/** The jobs of the workflow that deploys to staging. */
function deployed(targets: DeploymentTarget[] | ((shop: ReturnType<typeof makeShop>) => DeploymentTarget[]), strategy: Strategy = new Rolling(), verification: Verification[] = []) {
  const shop = makeShop();
  const made = typeof targets === 'function' ? targets(shop) : targets;
  shop.stage('staging', { targets: made, strategies: [strategy], verification });
  const { jobs } = parse(shop.delivery.synthText('.github/workflows/deploy-staging.yml')) as { jobs: Record<string, { steps: Step[] }> };
  const ours = (job: string) => jobs[job].steps.filter(({ uses = '' }) => uses.includes('/deploy-'));
  return { ...shop, jobs, ours, names: jobs.deploy.steps.map(({ name }) => name) };
}

describe('Kubernetes', () => {
  test('GE-6: blue-green is visible step by step, with smoke tests before the traffic and a time to look on at each weight', () => {
    const { names } = deployed([kubernetes()], new BlueGreen({ router: TrafficRouter.gatewayApi({ route: 'shop' }) }), [Verification.smoke('./smoke.sh'), Verification.http('https://shop.example.com')]);
    expect(names.slice(3, -2)).toEqual([
      'Write the kubeconfig of shop',
      `Bring up ${VERSION} beside what serves in web (shop)`,
      'Smoke tests before the traffic',
      `Shift 10 % to ${VERSION} in web (shop)`,
      'Observe web (shop) at 10 % for 2 minutes',
      `Shift 50 % to ${VERSION} in web (shop)`,
      'Observe web (shop) at 50 % for 2 minutes',
      `Shift 100 % to ${VERSION} in web (shop)`,
      'Observe web (shop) at 100 % for 5 minutes',
      `Complete ${VERSION} in web (shop)`,
      'Smoke tests',
      'Ask whether it answers',
    ]);
  });

  test('smoke tests find the slot, and the cluster that it is in', () => {
    const { jobs } = deployed([kubernetes()], new BlueGreen({ router: TrafficRouter.serviceSelector() }), [Verification.smoke('./smoke.sh')]);
    const [before, after] = jobs.deploy.steps.filter(({ run }) => run === './smoke.sh');
    expect(before.env).toMatchObject({ SLOT: '${{ steps.deploy-kubernetes.outputs.slot }}', SLOT_SERVICE: '${{ steps.deploy-kubernetes.outputs.service }}', KUBECONFIG: '${{ runner.temp }}/slipway/kubeconfig-web-shop' });
    expect(after.env).not.toHaveProperty('SLOT');
  });

  test('a rolling update has its surge, and a release goes in by its digest', () => {
    const { ours } = deployed([kubernetes({ namespace: 'shop', manifests: 'deploy' })], new Rolling({ minReady: Duration.seconds(10) }));
    expect(ours('deploy').map(({ with: inputs }) => inputs)).toEqual([
      { 'operation': 'deploy', 'record': '${{ inputs.record }}', 'namespace': 'shop', 'deployment': 'web', 'service': 'web', 'timeout': 600, 'release': '${{ steps.decide-once-more.outputs.release }}', 'images': `web=${IMAGE}`, 'manifests': 'release/deploy', 'max-surge': '25%', 'max-unavailable': '0', 'min-ready': 10 },
      { operation: 'undo', record: '${{ inputs.record }}', namespace: 'shop', deployment: 'web', service: 'web', timeout: 600 },
    ]);
  });

  test('GL-25: a rollback takes the release or the revision of the record, no manifests, and as long as an undo may', () => {
    const { ours } = deployed([kubernetes({ manifests: 'deploy', undoTimeout: Duration.seconds(90) })]);
    const [{ with: inputs, 'timeout-minutes': most }] = ours('roll-back');
    expect(inputs).toMatchObject({ operation: 'rollback', images: `web=${IMAGE}`, revision: '${{ steps.decide-once-more.outputs.revision }}', timeout: 90 });
    expect(inputs).not.toHaveProperty('manifests');
    expect(most).toBe(4);
  });

  test.each([
    ['service-selector', TrafficRouter.serviceSelector(), { router: 'selector' }],
    ['replica-ratio', TrafficRouter.replicaRatio(), { router: 'replicas' }],
    ['gateway-api', TrafficRouter.gatewayApi({ route: 'shop' }), { router: 'gateway', route: 'shop' }],
    ['smi', TrafficRouter.smi({ split: 'shop' }), { router: 'smi', route: 'shop' }],
    ['argo-rollouts', TrafficRouter.argoRollouts(), { router: 'rollouts' }],
  ])('the router %s is one that the script knows', (_, router, inputs) => {
    const { ours } = deployed([kubernetes({ replicas: 20 })], new Canary({ router, steps: [{ weight: 100 }] }));
    expect(ours('deploy').map((step) => step.with)).toEqual(['prepare', 'shift', 'complete', 'undo'].map((operation) => expect.objectContaining({ operation, 'keep-warm': false, ...inputs })));
  });

  test('GE-6: what served before is retired by a job of its own, and a rolling update leaves nothing', () => {
    expect(deployed([kubernetes()], new BlueGreen({ router: TrafficRouter.serviceSelector() })).ours('retire').map((step) => step.with!.operation)).toEqual(['retire']);
    expect(deployed([kubernetes()]).jobs).not.toHaveProperty('retire');
  });

  test('ST-4: two clusters in one stage are deployed to in order and undone in reverse, each with a kubeconfig of its own', () => {
    const { ours } = deployed([kubernetes({ cluster: cluster('primary') }), kubernetes({ cluster: cluster('failover') })]);
    expect(ours('deploy').map(({ with: inputs, env }) => `${inputs!.operation} ${env!.KUBECONFIG.split('/').pop()}`)).toEqual(['deploy kubeconfig-web-primary', 'deploy kubeconfig-web-failover', 'undo kubeconfig-web-failover', 'undo kubeconfig-web-primary']);
  });

  test('a strategy that shifts traffic needs a Service', () => {
    expect(() => deployed([kubernetes({ service: undefined })], new Canary({ router: TrafficRouter.replicaRatio() }))).toThrow("web (shop) has no Service whose traffic canary could shift: give it { service: '…' }");
  });
});

describe('clusters', () => {
  test('ML-3: EKS: the credentials of the role reach the steps that speak to the cluster, and no others', () => {
    const { jobs } = deployed(({ delivery, staging }) => {
      new GithubRepository(delivery, 'acme/app', { repositoryId: 1, ownerId: 2, createdAt: '2026-01-01' });
      const role = new AwsRole(delivery, 'deploy', { account: new AwsAccount(delivery, 'acme', { accountId: '123456789012', region: 'us-east-1' }), trustedBy: [Trusted.environment(staging)] });
      return [kubernetes({ cluster: Cluster.eks({ name: 'ml-platform-staging', region: 'us-east-1', role }) })];
    });
    const [assume, write, deploy] = jobs.deploy.steps.slice(3);
    expect(assume.with).toMatchObject({ 'output-credentials': true, 'output-env-credentials': false });
    expect(write).toMatchObject({ name: 'Write the kubeconfig of ml-platform-staging', run: expect.stringMatching(/^umask 077\n[\s\S]*aws eks update-kubeconfig/) });
    expect(deploy.env).toMatchObject({ AWS_REGION: 'us-east-1', AWS_SECRET_ACCESS_KEY: expect.stringContaining('outputs.aws-secret-access-key') });
  });

  test('a kubeconfig of a secret is written where nobody else reads it, and never printed', () => {
    const { jobs } = deployed([kubernetes({ cluster: Cluster.kubeconfig({ name: 'shop', secret: Secrets.get('KUBECONFIG'), context: 'shop' }) })]);
    expect(jobs.deploy.steps[3].run).toBe('umask 077\nmkdir -p "$(dirname "$TARGET")"\nprintf \'%s\\n\' "$CONTENT" > "$TARGET"\nkubectl --kubeconfig "$TARGET" config use-context "$CONTEXT"\n');
  });
});

describe('other targets', () => {
  test('Helm: values become what they take of an image', () => {
    const { ours } = deployed([new HelmTarget({ cluster: cluster(), release: 'shop', chart: 'charts/shop', values: ['charts/staging.yaml'], images: { 'image.digest': HelmValue.digest('api'), 'image.repository': HelmValue.repository('api') } })]);
    expect(ours('deploy')[0].with).toEqual({ 'operation': 'deploy', 'record': '${{ inputs.record }}', 'helm-release': 'shop', 'timeout': 600, 'release': '${{ steps.decide-once-more.outputs.release }}', 'chart': 'release/charts/shop', 'values': 'release/charts/staging.yaml', 'images': `image.digest digest ${IMAGE}\nimage.repository repository ${IMAGE}` });
  });

  test('GL-33: Argo CD: synced from CI, or by a pull request that a stage has one of', () => {
    const argo = { server: 'argocd.example.com', authToken: Secrets.get('ARGOCD_TOKEN'), application: 'shop-staging', images: { 'ghcr.io/acme/api': 'api' } };
    const [sync] = deployed([new ArgoCdTarget({ ...argo, revision: true })]).ours('deploy');
    expect(sync).toMatchObject({ name: `Sync ${VERSION} in shop-staging`, with: { operation: 'deploy', application: 'shop-staging', images: `ghcr.io/acme/api=${IMAGE}`, commit: '${{ steps.decide-once-more.outputs.sha }}' }, env: { ARGOCD_SERVER: 'argocd.example.com', ARGOCD_AUTH_TOKEN: '${{ secrets.ARGOCD_TOKEN }}' } });
    const pullRequest = { repository: 'acme/deployments', file: 'staging/release.json', format: GitOpsFormat.HELM, token: Secrets.get('GITOPS_TOKEN') };
    const [propose] = deployed([new ArgoCdTarget({ ...argo, images: { api: 'api' }, pullRequest })]).ours('deploy');
    expect(propose.with).toMatchObject({ 'repository': 'acme/deployments', 'base': 'main', 'branch': 'promote/staging', 'file': 'staging/release.json', 'format': 'helm', 'merge-timeout': 1800 });
    expect(propose.env).toMatchObject({ GH_TOKEN: '${{ secrets.GITOPS_TOKEN }}' });
  });

  test('GE-12: Docker Compose: the key and the keys of the machine come in by variables', () => {
    const machine = { destination: 'deploy@shop.example.com', privateKey: Secrets.get('SSH_KEY'), knownHosts: Vars.get('KNOWN_HOSTS') };
    const [step] = deployed([new DockerTarget({ project: 'shop', file: 'compose.yaml', images: { web: 'api' }, machine })]).ours('deploy');
    expect(step).toMatchObject({ with: { operation: 'deploy', project: 'shop', file: 'release/compose.yaml', images: `web=${IMAGE}` }, env: { DOCKER_DESTINATION: 'deploy@shop.example.com', SSH_PRIVATE_KEY: '${{ secrets.SSH_KEY }}', SSH_KNOWN_HOSTS: '${{ vars.KNOWN_HOSTS }}' } });
  });

  test("commands of one's own get the release in variables, and may shift traffic", () => {
    const target = new ShellTarget({ name: 'fleet', deploy: './deploy.sh "$API_IMAGE"', undo: './undo.sh "$PREVIOUS_API_IMAGE"', shift: './shift.sh "$WEIGHT"', images: { API_IMAGE: 'api' } });
    const { jobs } = deployed([target], new Canary({ router: TrafficRouter.smi({ split: 'fleet' }), steps: [{ weight: 10 }, { weight: 100 }] }));
    const shift = jobs.deploy.steps.filter(({ run }) => run === './shift.sh "$WEIGHT"');
    expect(shift.map(({ env }) => env!.WEIGHT)).toEqual(['10', '100']);
    expect(shift[0].env).toMatchObject({ API_IMAGE: IMAGE, PREVIOUS_API_IMAGE: '${{ steps.decide-once-more.outputs.previous-image-api }}', RECORD: '${{ inputs.record }}' });
    expect(() => deployed([new ShellTarget({ name: 'fleet', deploy: 'true', undo: 'true' })], new Canary({ router: TrafficRouter.smi({ split: 'fleet' }) }))).toThrow('fleet cannot shift traffic, which canary does');
  });
});

test('an action is written once, with the scripts as they are tested', () => {
  const { delivery } = deployed([kubernetes(), kubernetes({ deployment: 'api' })]);
  const files = delivery.synth().documents.map(({ path }) => path).filter((path) => path.startsWith('.github/actions/deploy-'));
  expect(files.sort()).toEqual(['action.yml', 'cluster.sh', 'common.sh', 'config-map.sh', 'deploy.sh', 'manifests.sh', 'rolling.sh', 'rollouts.sh', 'slots.sh', 'state.sh', 'traffic.sh', 'workload.sh'].map((file) => `.github/actions/deploy-kubernetes/${file}`));
});

describe('what is refused in the call', () => {
  test.each<[string, () => unknown, string]>([
    ['a Deployment without images and manifests', () => kubernetes({ images: {} }), 'nothing would change'],
    ['a path that leaves the repository', () => kubernetes({ manifests: '../elsewhere' }), 'a path from the root of the repository'],
    ['a name that is no name of an object', () => kubernetes({ deployment: 'Web' }), 'the name of a Deployment'],
    ['weights that fall', () => new BlueGreen({ router: TrafficRouter.replicaRatio(), steps: [{ weight: 50 }, { weight: 10 }, { weight: 100 }] }), 'the weights of its steps do not rise'],
    ['weights that end early', () => new Canary({ router: TrafficRouter.replicaRatio(), steps: [{ weight: 50 }] }), 'the weight of its last step is not 100'],
    ['a rolling update that can replace nothing', () => new Rolling({ maxSurge: '0', maxUnavailable: '0%' }), 'nothing could be replaced'],
    ['a surge that is none', () => new Rolling({ maxSurge: '25 %' }), 'a number or a share as text'],
    ['two charts', () => new HelmTarget({ cluster: cluster(), release: 'shop', chart: 'a', releaseChart: 'b', images: {} }), 'it deploys one chart'],
    ['a path of a value that Helm would take apart', () => new HelmTarget({ cluster: cluster(), release: 'shop', chart: 'a', images: { 'a,b': HelmValue.digest('api') } }), 'paths of values as keys'],
    ['a parameter of an image that it does not have', () => new ArgoCdTarget({ server: 'a.example', authToken: Secrets.get('A'), application: 'a', images: { api: 'api' }, parameters: { 'image.digest': 'web' } }), "the parameter 'image.digest' is that of 'web', which is none of its images: api"],
    ['a machine without a user', () => new DockerTarget({ project: 'shop', file: 'compose.yaml', images: { web: 'api' }, machine: { destination: 'shop.example.com', privateKey: Secrets.get('A'), knownHosts: 'a' } }), 'a user and a machine'],
    ['a cluster with two roles', () => Cluster.eks({ name: 'a', region: 'us-east-1' }), 'one role deploys'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
