import type { BundledPackage } from './licences';

const RULE = '-'.repeat(80);

/** The text of NOTICE: what is inside the vendored bundles, in which version, under which licence. */
export function notice(outputs: readonly string[], packages: readonly BundledPackage[]): string {
  return [
    'Slipway',
    '',
    'This package contains code of the packages below. Where they publish ES modules only, the build turns them',
    'into CommonJS files so that they can be loaded synchronously:',
    '',
    ...outputs.map((output) => `  ${output}`),
    '',
    'Changes: the code is minified, and the descriptions in the schemas, which only editors show, are removed.',
    'This file is written by scripts/bundle.ts.',
    ...packages.flatMap(({ name, version, licence, text }) => ['', RULE, `${name} ${version} (${licence})`, RULE, '', text]),
    '',
  ].join('\n');
}
