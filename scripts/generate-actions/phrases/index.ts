import type { InputData } from '../actions-data';
import { CLOUD_PHRASES } from './clouds';
import { CONTAINER_PHRASES } from './containers';
import { LANGUAGE_PHRASES } from './languages';
import type { PhraseTable } from './phrases';
import { REPORT_PHRASES } from './reports';
import { SECURITY_PHRASES } from './security';
import { SOURCE_PHRASES } from './source';

export const PHRASES: PhraseTable = {
  ...SOURCE_PHRASES, ...LANGUAGE_PHRASES, ...CONTAINER_PHRASES, ...CLOUD_PHRASES, ...SECURITY_PHRASES, ...REPORT_PHRASES,
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

export function inputPhrase(action: string, input: string, data: InputData): string {
  const own = PHRASES[action]?.inputs?.[input];
  if (own) return own;
  if (action === 'actions/create-github-app-token' && input.startsWith('permission-')) {
    return `What the token may do with ${input.slice('permission-'.length).replaceAll('-', ' ')}: \`read\`, \`write\` or \`admin\`, as far as the app may.`;
  }
  if (/token$/i.test(input) && data.default?.includes('github.token')) return 'The token it calls the GitHub API with.';
  return COMMON[input] ?? `The \`${input}\` input of ${action}.`;
}

export function outputPhrase(action: string, output: string): string {
  return PHRASES[action]?.outputs?.[output] ?? `The \`${output}\` output of ${action}.`;
}
