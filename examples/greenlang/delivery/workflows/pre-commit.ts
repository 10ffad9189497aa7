import { Delivery } from 'slipway/delivery';
import { PreCommitCi, PreCommitConfig, PreCommitHook } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';

/** Those of pre-commit-hooks that are not there anyway. */
const GENERAL = [
  'check-ast', 'check-builtin-literals', 'check-docstring-first', 'check-executables-have-shebangs', 'check-shebang-scripts-are-executable', 'check-symlinks', 'check-toml', 'check-xml', 'check-vcs-permalinks',
  'debug-statements', 'destroyed-symlinks', 'fix-byte-order-marker', 'forbid-submodules', 'mixed-line-ending', 'name-tests-test',
];

/** GL-13: what runs before a commit, and the same once more for those who have not installed it: security, quality, infrastructure, documentation. */
export function declarePreCommit(delivery: Delivery): CiGate {
  new PreCommitConfig(delivery, {
    defaultLanguageVersion: { python: 'python3.11' },
    hooks: [
      PreCommitHook.general({ maximumFileSize: 1000, more: GENERAL }),
      PreCommitHook.black({ lineLength: 100 }),
      PreCommitHook.isort(),
      PreCommitHook.ruff(),
      PreCommitHook.mypy({ filePattern: '^greenlang/' }),
      PreCommitHook.bandit({ configurationFile: 'pyproject.toml' }),
      PreCommitHook.detectSecrets(),
      PreCommitHook.interrogate({ failUnder: 60, paths: ['greenlang'] }),
      PreCommitHook.markdownlint(),
      PreCommitHook.yamllint(),
      PreCommitHook.shellcheck(),
      PreCommitHook.hadolint(),
      PreCommitHook.local('terraform-fmt', { entry: 'terraform fmt -check', types: ['terraform'] }),
      PreCommitHook.local('no-hardcoded-factors', { entry: 'python scripts/check_emission_factors.py', types: ['python'], filePattern: '^greenlang/' }),
    ],
  });
  const workflow = new Workflow(delivery, 'pre-commit', { name: 'Pre-commit', triggers: [Trigger.pullRequest({ branches: ['main', 'master'] })] });
  new PreCommitCi(workflow, 'hooks', { jobs: { run: { jobId: 'pre-commit' } } });
  return new CiGate(workflow, 'pre-commit-gate', { name: 'Pre-commit gate' });
}
