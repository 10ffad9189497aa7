import type { InputData, OutputData } from '../actions-data';
import { ADVERBS, THINGS_TOO, VERBS } from './verbs';

/** What a few words of the data say as a sentence: what an input is for. */
export function inputSentence(input: string, { type, does, ...facts }: InputData, props: ReadonlyMap<string, string>): string {
  const text = withProperties(does, props, input);
  const switches = type === 'boolean' || /^true, false or /.test(facts.format ?? '');
  const command = isCommand(text, switches);
  if (text.startsWith('old') && facts.useInstead !== undefined && props.has(facts.useInstead)) return `The old name of \`${props.get(facts.useInstead)}\`.`;
  const sentence = command && (switches || type === 'choice') ? whether(text) : switches ? whenOn(text) : phrase(text, command);
  const token = facts.default?.includes('github.token');
  return `${sentence}.${type === 'secret' && !token && !/secret/i.test(sentence) ? ' It is a secret.' : ''}`;
}

/** What an output holds. */
export function outputSentence({ type, does, masked, maskedWhen }: OutputData, props: ReadonlyMap<string, string>): string {
  const said = withProperties(does, props);
  const text = type === 'boolean' && /^(?:all|any|only) /.test(said) ? `whether ${said}` : said;
  return `${/^"/.test(text) ? `It is ${text}` : phrase(text, false)}.${masked && !maskedWhen ? ' Runners hide it in logs and drop it from the outputs of a job: use it in the job that makes it.' : ''}`;
}

/** How a value is written: `Form: comma separated`. Braces and angle brackets mean something to the readers of Markdown. */
export function formOf(format: string): string {
  return `Form: ${marked(format)}.`;
}

/** `a`, `b` or `c` */
export function oneOf(values: readonly string[]): string {
  const shown = values.map((value) => (value === '' ? 'an empty text' : `\`${value}\``));
  if (shown.length === 1) return `Only ${shown[0]} is allowed.`;
  return `One of ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}.`;
}

/** Begins with what the action does: `look for …`, `also cache …`, `do not …`. What may be a thing as well is a verb before `the`, or where it is about on and off. */
function isCommand(text: string, switches: boolean): boolean {
  const [first, second] = text.split(' ');
  if (ADVERBS.has(first)) return VERBS.has(second) || THINGS_TOO.has(second);
  return VERBS.has(first) || (THINGS_TOO.has(first) && (switches || /^(?:a|all|an|as|for|in|out|the|this)$/.test(second)));
}

function whether(text: string): string {
  if (text.startsWith('do not ')) return `Whether not to ${text.slice('do not '.length)}`;
  const [first, second, ...rest] = text.split(' ');
  // `only install` reads as `install only`, but before an object the word stays where it is.
  return ADVERBS.has(first) && rest.length === 0 ? `Whether to ${second} ${first}`.replace('also', 'too') : `Whether to ${text}`;
}

function whenOn(text: string): string {
  return /^(?:a|an|the|that|any) \S+ .*\b(?:is|are|must|wins|protects)\b|^\S+ (?:is|are) /.test(text) ? `Whether ${text}` : /^(?:does|ignored|removed|old|internal|whether|meant|same|for)\b/.test(text) ? phrase(text, false) : `When on: ${text}`;
}

/** A thing gets its article; what asks or limits has none. */
function phrase(text: string, command: boolean): string {
  const [first, ...rest] = text.split(' ');
  if (first === 'other' && !rest[0]?.endsWith('s')) return ['Another', ...rest].join(' ');
  return command || BARE.test(text) ? text[0].toUpperCase() + text.slice(1) : `The ${text}`;
}

const BARE = new RegExp(`^(?:${[
  'a', 'added', 'all', 'also', 'an', 'any', 'at', 'between', 'does', 'each', 'every', 'extra', 'for', 'further', 'how', 'ignored', 'internal', 'just', 'meant', 'more', 'must',
  'needed', 'newly', 'no', 'not', 'of', 'one', 'only', 'other', 'removed', 'same', 'several', 'tells', 'the', 'these', 'warn', 'what', 'when', 'where', 'whether', 'which', 'who',
].join('|')})\\b`);

/** Other inputs go by their properties. Plain words stay: `version` is a word before it is an input. */
function withProperties(text: string, props: ReadonlyMap<string, string>, except?: string): string {
  const names = [...props.keys()].filter((name) => name !== except && /[-_]|[a-z][A-Z]/.test(name)).sort((a, b) => b.length - a.length);
  return marked(names.reduce((result, name) => result.replace(new RegExp(`(?<![\\w\`./-])${name}(?![\\w\`/-])`, 'g'), `\`${props.get(name)}\``), text));
}

function marked(text: string): string {
  return text.replace(/(?<!`)\S*(?:\$?\{+[^{}]*\}+|<\w[^<>]*>)\S*/g, (part) => `\`${part.replace(/[,;.]$/, '')}\`${/[,;]$/.test(part) ? part.at(-1) : ''}`);
}
