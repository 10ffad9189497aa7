import type { PhraseTable } from './phrases';

/** Where the few words of the data make no sentence. */
export const ODD_PHRASES: PhraseTable = {
  'actions/stale': { inputs: { 'sort-by': 'What the issues and pull requests are sorted by before it looks at them.' } },
  'azure/k8s-deploy': { inputs: { 'force': 'Whether to pass `--force` to `kubectl apply`.', 'private-cluster': 'Whether it is an AKS cluster without a public address.' } },
  'Swatinem/rust-cache': { inputs: { 'cache-provider': 'Which service keeps the cache.' } },
};
