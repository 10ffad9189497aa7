import type { InputData, OutputData } from '../actions-data';
import { CLOUD_PHRASES } from './clouds';
import { CONTAINER_PHRASES } from './containers';
import { LANGUAGE_PHRASES } from './languages';
import { ODD_PHRASES } from './odd';
import type { PhraseTable } from './phrases';
import { REPORT_PHRASES } from './reports';
import { SECURITY_PHRASES } from './security';
import { formOf, inputSentence, oneOf, outputSentence } from './sentence';
import { SOURCE_PHRASES } from './source';

export const PHRASES: PhraseTable = {
  ...SOURCE_PHRASES, ...LANGUAGE_PHRASES, ...CONTAINER_PHRASES, ...CLOUD_PHRASES, ...SECURITY_PHRASES, ...REPORT_PHRASES, ...ODD_PHRASES,
};

/** What a name means in every action that has it. */
const COMMON: Readonly<Record<string, string>> = {
  'architecture': 'The processor architecture to install for.',
  'cache-dependency-path': 'The files whose content keys the cache.',
  'check-latest': 'Looks for the newest version that satisfies the request, instead of the one on the runner.',
  'github-api-url': 'The address of the REST API.',
  'version-file': 'A file that names the version.',
  'working-directory': 'The folder it works in.',
  'working_directory': 'The folder it works in.',
};

/** What an input is for, what it allows and how it is written. `props`: the properties of all inputs of the action. */
export function inputPhrase(action: string, input: string, data: InputData, props: ReadonlyMap<string, string>): string {
  const { values = [], format, evaluates } = data;
  const own = ownPhrase(action, input, data);
  const sentence = own ?? inputSentence(input, data, props);
  return [
    sentence,
    ...(values.some((value) => !sentence.includes(`\`${value}\``)) ? [oneOf(values)] : []),
    // A sentence with an example or a number shows the form already.
    ...(format !== undefined && values.length === 0 && !/[`\d]/.test(own ?? '') ? [formOf(format)] : []),
    ...(evaluates !== undefined && evaluates !== 'prompt' ? [`It runs as ${LANGUAGE[evaluates] ?? evaluates}: put nothing into it that a stranger can write.`] : []),
    ...(evaluates === 'prompt' ? ['A model follows it: put nothing into it that a stranger can write.'] : []),
  ].join(' ');
}

const LANGUAGE: Readonly<Record<string, string>> = { bash: 'a Bash script', javascript: 'JavaScript', python: 'Python', rego: 'Rego' };

function ownPhrase(action: string, input: string, data: InputData): string | undefined {
  const own = PHRASES[action]?.inputs?.[input];
  if (own) return own;
  if (action === 'actions/create-github-app-token' && input.startsWith('permission-')) {
    return `What the token may do with ${input.slice('permission-'.length).replaceAll('-', ' ')}, as far as the app may.`;
  }
  if (/token$/i.test(input) && data.does === 'token') return data.default?.includes('github.token') ? 'The token it calls the GitHub API with.' : 'The token it works with. It is a secret.';
  return COMMON[input];
}

export function outputPhrase(action: string, output: string, data: OutputData, props: ReadonlyMap<string, string>): string {
  return PHRASES[action]?.outputs?.[output] ?? outputSentence(data, props);
}
