import { LANGUAGES, Language } from './languages';
import { Lines, indented, map, under } from './lines';
import { Random } from './random';
import { checkout, odd, ref, run, use } from './steps';

export interface JobOptions {
  readonly needs?: readonly string[];
  readonly condition?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: Lines;
  readonly services?: Lines;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly runsOn?: string;
  readonly container?: string;
}

/** A job with its steps. What few people say is said by few. */
export function job(random: Random, steps: ReadonlyArray<Lines>, options: JobOptions = {}): string[] {
  const { needs = [], condition, environment, permissions = {}, strategy = [], services = [], outputs = {}, env = {}, runsOn, container } = options;
  return [
    ...random.chance(0.25) ? [`name: ${random.pick(['Build', 'Test', 'Check', 'Run', 'Verify'])} ${random.pick(['all', 'packages', 'the app', 'everything'])}`] : [],
    ...condition ? [`if: ${condition}`] : [],
    ...needs.length === 0 ? [] : needs.length === 1 ? [`needs: ${needs[0]}`] : [`needs: [${needs.join(', ')}]`],
    `runs-on: ${runsOn ?? random.weighted([[85, 'ubuntu-latest'], [10, 'ubuntu-22.04'], [3, 'macos-latest'], [2, '[self-hosted, linux]']])}`,
    ...random.chance(0.15) ? [`timeout-minutes: ${random.pick([5, 10, 15, 30, 60])}`] : [],
    ...under('permissions', map(permissions)),
    ...environment ? [`environment: ${environment}`] : [],
    ...container ? [`container: ${container}`] : [],
    ...under('strategy', strategy), ...under('services', services), ...under('outputs', map(outputs)), ...under('env', map(env)),
    'steps:',
    ...spaced(random, withOwnIds(steps)),
  ];
}

/** GitHub refuses a job with an id twice: the second step of it has none. */
function withOwnIds(steps: ReadonlyArray<Lines>): ReadonlyArray<Lines> {
  const ids = new Set<string>();
  return steps.map((step) => step.filter((line) => !/^(?:- |  )id: /.test(line) || (!ids.has(line.slice(2)) && ids.add(line.slice(2)))));
}

/** Some people indent the items of a list, some leave a line between steps, some write what a step does. */
function spaced(random: Random, steps: ReadonlyArray<Lines>): string[] {
  const [apart, flat, told] = [random.chance(0.3), random.chance(0.1), random.chance(0.2)];
  const lines = steps.flatMap((step, i) => [...apart && i > 0 ? [''] : [], ...told && random.chance(0.3) ? ['# ' + random.pick(['needed since the last release', 'see the wiki', 'do not change without asking'])] : [], ...step]);
  return flat ? lines : indented(lines);
}

const SERVICES: ReadonlyArray<Lines> = [
  ['postgres:', '  image: postgres:15', '  env:', '    POSTGRES_PASSWORD: postgres', '  ports:', '    - 5432:5432', '  options: >-', '    --health-cmd pg_isready', '    --health-interval 10s', '    --health-retries 5'],
  ['redis:', '  image: redis', '  ports: ["6379:6379"]'],
  ['mysql:', '  image: mysql:8.0', '  env:', '    MYSQL_ROOT_PASSWORD: root', '  ports:', '    - 3306:3306'],
];

/** Builds and tests one language, often for several versions of it. */
export function testJob(random: Random, language: Language = random.pick(LANGUAGES), options: JobOptions = {}): string[] {
  const matrix = random.chance(0.45);
  const systems = matrix && random.chance(0.35);
  const strategy = matrix ? [
    ...random.chance(0.5) ? ['fail-fast: false'] : [],
    ...under('matrix', [
      ...systems ? ['os: [ubuntu-latest, macos-latest, windows-latest]'] : [],
      `${language.axis}: [${random.some(language.versions, 2, 4).join(', ')}]`,
      ...systems && random.chance(0.3) ? ['exclude:', '  - os: windows-latest', `    ${language.axis}: ${language.versions[0]}`] : [],
    ]),
  ] : [];
  const version = matrix ? `\${{ matrix.${language.axis} }}` : random.pick(language.versions);
  const steps = [checkout(random), ...language.steps(random, version)];
  for (let i = random.weighted([[60, 0], [25, 1], [10, 2], [5, 4]]); i > 0; i--) steps.splice(random.whole(1, steps.length), 0, odd(random));
  return job(random, steps, { strategy, services: random.chance(0.12) ? random.pick(SERVICES) : [], ...systems ? { runsOn: '${{ matrix.os }}' } : {}, ...options });
}

/** Builds an image, and pushes it from the branch. */
export function imageJob(random: Random, options: JobOptions = {}): string[] {
  const registry = random.chance(0.6);
  const image = registry ? 'ghcr.io/${{ github.repository }}' : 'acme/app';
  return job(random, [
    checkout(random),
    ...random.chance(0.4) ? [use(ref(random, 'docker/setup-qemu-action', 'v3'))] : [],
    use(ref(random, 'docker/setup-buildx-action', 'v3')),
    use(ref(random, 'docker/login-action', 'v3'), {
      condition: "github.event_name != 'pull_request'",
      inputs: registry ? { registry: 'ghcr.io', username: '${{ github.actor }}', password: '${{ secrets.GITHUB_TOKEN }}' } : { username: '${{ secrets.DOCKERHUB_USERNAME }}', password: '${{ secrets.DOCKERHUB_TOKEN }}' },
    }),
    use(ref(random, 'docker/metadata-action', 'v5'), { id: 'meta', inputs: { images: image } }),
    use(ref(random, 'docker/build-push-action', random.pick(['v5', 'v6'])), {
      name: 'Build and push', inputs: {
        'context': '.', 'push': "${{ github.event_name != 'pull_request' }}", 'tags': '${{ steps.meta.outputs.tags }}', 'labels': '${{ steps.meta.outputs.labels }}', 'cache-from': 'type=gha', 'cache-to': 'type=gha,mode=max',
      },
    }),
  ], { ...random.chance(0.6) ? { permissions: { contents: 'read', packages: 'write' } } : {}, ...options });
}

/** Brings what was built to where it runs. */
export function deployJob(random: Random, stage: string, options: JobOptions = {}): string[] {
  const cloud = random.chance(0.5);
  const login = cloud
    ? use(ref(random, 'aws-actions/configure-aws-credentials', 'v4'), { inputs: random.chance(0.5)
      ? { 'role-to-assume': '${{ secrets.AWS_ROLE }}', 'aws-region': 'eu-west-1' }
      : { 'aws-access-key-id': '${{ secrets.AWS_ACCESS_KEY_ID }}', 'aws-secret-access-key': '${{ secrets.AWS_SECRET_ACCESS_KEY }}', 'aws-region': 'us-east-1' } })
    : run(['mkdir -p ~/.kube', 'echo "${{ secrets.KUBECONFIG }}" | base64 -d > ~/.kube/config'], { name: 'Configure kubectl' });
  return job(random, [
    checkout(random),
    login,
    cloud ? run([`aws s3 sync ./dist s3://acme-${stage} --delete`, `aws cloudfront create-invalidation --distribution-id \${{ vars.${stage.toUpperCase()}_DISTRIBUTION }} --paths "/*"`], { name: `Deploy to ${stage}` })
      : run([`helm upgrade --install app ./chart -n ${stage} --set image.tag=\${{ github.sha }}`, `kubectl rollout status deployment/app -n ${stage} --timeout=300s`], { name: `Deploy to ${stage}` }),
    ...random.chance(0.4) ? [use(ref(random, '8398a7/action-slack', 'v3'), { condition: 'failure()', inputs: { status: '${{ job.status }}' }, env: { SLACK_WEBHOOK_URL: '${{ secrets.SLACK_WEBHOOK }}' } })] : [],
  ], { environment: random.chance(0.7) ? stage : undefined, ...cloud && random.chance(0.5) ? { permissions: { 'id-token': 'write', 'contents': 'read' } } : {}, ...options });
}
