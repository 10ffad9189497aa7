import { CodeqlAnalyze, CodeqlInit } from '../../../actions/inside';
import { CodeqlOptions } from '../scanner-options';
import { ScannerParts } from '../scanner-parts';

/** What CodeQL calls the languages that share an extractor, which is how it names its report. */
const SHORT: Readonly<Record<string, string>> = { 'javascript-typescript': 'javascript', 'java-kotlin': 'java', 'c-cpp': 'cpp' };

export function codeql({ language, queries, buildSteps, buildMode = buildSteps ? 'manual' : 'none' }: CodeqlOptions): ScannerParts {
  return {
    name: `codeql-${language}`,
    title: `CodeQL (${language})`,
    format: 'sarif',
    report: `codeql/${SHORT[language] ?? language}.sarif`,
    minutes: 60,
    uploads: true,
    setup: () => [new CodeqlInit({ languages: [language], buildMode, ...queries && { queries } }), ...buildSteps ?? []],
    scan: (step, { codeScanning }) => new CodeqlAnalyze({ ...step, category: `/language:${language}`, output: 'codeql', ...!codeScanning && { upload: 'never' } }),
  };
}
