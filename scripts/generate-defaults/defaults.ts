import { DEFAULT_REASONS, DefaultReason } from '../../lib/workflows/default-reasons';
import { SAFE_DEFAULTS } from '../generate-actions/safe-defaults';

type Default = DefaultReason;

/** What is no key that could be counted. */
export const BESIDES: readonly (readonly string[])[] = [
  ['actions of the catalogue', 'pinned to a full commit, the release in a comment', 'a tag can be moved to other code', '[`ActionPins`](how-to/pins.md)'],
  ['expressions in a script', 'travel in variables of the step', '[they would be code](concepts/references.md#in-a-script)', '`asWritten`, for a script that was written by hand'],
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
export const DEFAULTS: readonly Default[] = [...DEFAULT_REASONS, ...OF_ACTIONS];

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
    'None of them stands in a file that is declared as it was written: `{ asWritten: true }` of a workflow or an action, or of the defaults of the delivery for all that say nothing of it. Such a file says what the program says, and nothing else: no name, permissions, timeout, group, shell, name of a step or input of an action that the program does not give, and no comment that says which step needs a permission. Expressions stay in the scripts that they were written in, byte for byte. `ActionPins.of(workflow).ref(\'actions/checkout\', \'v4\')` has a step of the catalogue use a tag as it stands. What follows from a reference is still there, because the program says the reference: the id of a step that is read, the output of its job, `needs`.',
    '',
    'That is for files that were written by hand and are moved into a program without a change. What such a file lacks is told by the rules: [missing-permissions](checks/workflows/missing-permissions.md), [missing-timeout](checks/workflows/missing-timeout.md), [missing-name](checks/workflows/missing-name.md), [expression-in-script](checks/security/expression-in-script.md), [persisted-credentials](checks/security/persisted-credentials.md), [unpinned-action](checks/actions/unpinned-action.md); each can be acknowledged until its turn comes. When all are done, take `asWritten` away.',
    '',
    ...section('Workflows', DEFAULT_REASONS.filter(({ of }) => of === 'workflow')),
    ...section('Jobs', DEFAULT_REASONS.filter(({ of }) => of === 'job')),
    ...section('Steps', DEFAULT_REASONS.filter(({ of }) => of === 'step')),
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
