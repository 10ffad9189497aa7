import { OtherState } from '../../support/github-server';

/** Commits that differ in their first digits: `sha('a1')`. */
export const sha = (start: string): string => start.padEnd(40, '0');

/** An action as people publish one: two releases on the default branch, one of them also as `v1`, and an older line on a branch of its own. */
export function action(more: Partial<OtherState> = {}): OtherState {
  return {
    owner: 'octo',
    ownerId: 71,
    name: 'lint',
    id: 72,
    defaultBranch: 'main',
    branches: { 'main': [sha('a3'), sha('a2'), sha('a1')], 'dependabot/npm': [sha('d1')], 'releases/v0': [sha('b1')] },
    tags: { 'v1.1.0': { sha: sha('a2') }, 'v1': { sha: sha('a2'), annotated: sha('e2') }, 'v1.0.0': { sha: sha('a1') }, 'v0.9.0': { sha: sha('b1') } },
    files: { [`${sha('a2')}:action.yml`]: 'name: Lint\nruns:\n  using: node24\n  main: index.js\n' },
    releases: [{ tag: 'v1.1.0', published: '2026-11-02T10:00:00Z', immutable: true }, { tag: 'v1.0.0', published: '2026-09-01T10:00:00Z' }, { tag: 'v0.9.0', published: '2026-08-01T10:00:00Z' }],
    attested: [sha('a2')],
    ofForks: [sha('f1')],
    ...more,
  };
}
