import { inOtherLanguage } from './private/host-frame';

/** What the program of the user is written in. `other` is a language of jsii that nobody here has tried. */
export type HostLanguage = 'javascript' | 'python' | 'java' | 'go' | 'other';

/** How jsii's runtimes present themselves to the process that they start: `Python/3.13.1`, `Java/21.0.2`, `go1.26.1/linux/amd64`. */
const AGENTS: readonly (readonly [agent: RegExp, language: HostLanguage])[] = [[/^python\b/i, 'python'], [/^java\b/i, 'java'], [/^(?:devel )?go\d/, 'go']];

/** The language of the program. It is a property of the program, not of the machine: the same program gets the same answer everywhere. */
export function hostLanguage(): HostLanguage {
  if (!inOtherLanguage()) return 'javascript';
  const agent = process.env.JSII_AGENT ?? '';
  return AGENTS.find(([pattern]) => pattern.test(agent))?.[1] ?? 'other';
}

/**
 * How the program `slipway` is called where that program was installed for: from the packages of npm, from the environment of Python. Packages for Java and Go
 * carry no programs, so there it is fetched from npm, in the very version that wrote the line.
 */
export function slipwayCommand(): string {
  const language = hostLanguage();
  if (language === 'python') return 'slipway';
  // `--no`: what is not installed is not fetched from anywhere.
  if (language === 'javascript') return 'npx --no slipway';
  return `npx --yes slipway@${(require('../../package.json') as { version: string }).version}`;
}
