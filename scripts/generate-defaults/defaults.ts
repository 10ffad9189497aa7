import { SAFE_DEFAULTS } from '../generate-actions/safe-defaults';

/** What stands in a file because nobody said anything of it. */
export interface Default {
  readonly of: 'workflow' | 'job' | 'step';
  readonly key: string;
  /** As it stands in the file, or what it depends on. */
  readonly value: string;
  readonly why: string;
  readonly change: string;
}

const OF_WORKFLOWS: readonly Default[] = [
  {
    of: 'workflow', key: 'permissions', value: '`{}`',
    why: 'Without the key the settings of the repository decide what every token may do, and in many that is to write everything.',
    change: '`permissions` of the workflow, or of the defaults of the delivery',
  },
  {
    of: 'workflow', key: 'concurrency', value: 'of the runs for new commits of one pull request, the newest cancels the older one; every other run is alone in its group',
    why: 'What a run says of commits that were replaced is of no use to anybody, and costs minutes. Not where such a run deploys, and not in a reusable workflow, which would lock up with its caller.',
    change: '`concurrency` of the workflow, or `cancelSuperseded: false` in the defaults of the delivery',
  },
];

const OF_JOBS: readonly Default[] = [
  {
    of: 'job', key: 'permissions', value: 'what its steps, or the jobs of the workflow that it calls, need; each with a comment that says which',
    why: 'A token that can do more than its job needs is what an attacker looks for.',
    change: '`permissions` of the job, or of a step that needs more than is known',
  },
  { of: 'job', key: 'runs-on', value: '`ubuntu-latest`', why: 'GitHub asks for a machine, and this one is there for everybody and costs least.', change: '`runsOn` of the job, or of the defaults of the delivery' },
  {
    of: 'job', key: 'timeout-minutes', value: '`30`; `15` on `ubuntu-slim`, which stops by itself then', why: "GitHub's own limit of 360 lets a job that hangs burn six hours.",
    change: '`timeout` of the job, or of the defaults of the delivery',
  },
  {
    of: 'job', key: 'concurrency', value: 'a group of the environment, which never cancels; legs, services and calls of one run each have their own', why: 'Two deployments into one place at one time leave behind what neither of them meant; one that is cancelled half-way does, too.',
    change: '`concurrency` of the job, or `deploymentGroups: false` in the defaults of the delivery',
  },
];

const OF_STEPS: readonly Default[] = [
  {
    of: 'step', key: 'shell', value: '`bash`, for the scripts of a composite action, and for those that read an expression where the labels of the runner do not say which system it has', why: 'GitHub asks for one in an action. Elsewhere, what a variable is called depends on the shell: bash can be had on every system, and where it is not there, the step fails at once.', change: '`shell` of the step, or of the defaults of the delivery',
  },
];

/** What is no key that could be counted. */
export const BESIDES: readonly (readonly string[])[] = [
  ['actions of the catalogue', 'pinned to a full commit, the release in a comment', 'a tag can be moved to other code', '[`ActionPins`](how-to/pins.md)'],
  ['expressions in a script', 'travel in variables of the step', '[they would be code](concepts/references.md#in-a-script)', 'nothing: a script never holds them'],
  ['an environment with reviewers', 'nobody approves their own run', 'that is what a review is', '`preventSelfReview: false`'],
  ['settings of a repository, as soon as `RepositorySettings` is declared', 'pinned actions, a token that reads, approval for runs of outside contributors', 'what GitHub sets for a new repository is more', 'its options'],
  ['files', 'read-only, with the name of the program in the first line', 'an edit by hand would be lost', 'nothing: the program is where they are edited'],
];

const inCode = (text: string) => `\`${text}\``;

/** Inputs of actions of the catalogue. Those that stand there only beside another input say so. */
const OF_ACTIONS: readonly (Default & { readonly action: string })[] = Object.entries(SAFE_DEFAULTS).flatMap(([action, { inputs = {} }]) => Object.entries(inputs).map(([key, { value, when, because }]) => ({
  action, of: 'step' as const, key, value: inCode(String(value)) + beside(when), why: because, change: 'the option of that name',
})));

function beside(when: Readonly<Record<string, string | true>> | undefined): string {
  return when === undefined ? '' : `, where ${Object.entries(when).map(([input, wanted]) => (wanted === true ? `${inCode(input)} is given` : `${inCode(input)} is ${inCode(wanted)}`)).join(' and ')}`;
}

/** Everything that is added, in the order in which it is told. */
export const DEFAULTS: readonly Default[] = [...OF_WORKFLOWS, ...OF_JOBS, ...OF_STEPS, ...OF_ACTIONS];

/** The page that says what and why. */
export function defaultsPage(): string {
  const section = (title: string, defaults: readonly Default[]) => [`## ${title}`, '', ...rows(['key', 'what', 'why', 'how to change it'], defaults.map(({ key, value, why, change }) => [inCode(key), value, why, change])), ''];
  return [
    '# Defaults',
    '',
    'What Slipway writes where the program says nothing. A synthesis counts it in one line, `delivery.synth().defaults` lists it, and whatever is said in the program holds instead.',
    '',
    'For a whole delivery: `new Delivery(project, undefined, { defaults: { timeout: Duration.minutes(15), shell: \'bash\' } })`. What a workflow or a job says of its own comes before that; workflows that are called have the defaults of the delivery that declares them.',
    '',
    ...section('Workflows', OF_WORKFLOWS),
    ...section('Jobs', OF_JOBS),
    ...section('Steps', OF_STEPS),
    '## Inputs of actions',
    '',
    ...rows(['action', 'input', 'what', 'why'], OF_ACTIONS.map(({ action, key, value, why }) => [inCode(action), inCode(key), value, why])),
    '',
    'Steps of the catalogue also hand over the token of the job where their action reads it from a variable and has no input for it:',
    '',
    ...rows(['action', 'variable'], Object.entries(SAFE_DEFAULTS).flatMap(([action, { env = {} }]) => Object.keys(env).map((name) => [inCode(action), inCode(name)]))),
    '',
    '## Besides',
    '',
    ...rows(['what', 'by default', 'why', 'how to change it'], BESIDES),
    '',
  ].join('\n');
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
}
