import { Delivery } from 'slipway/delivery';
import { PreCommitConfig, PreCommitHook, PreCommitStage } from 'slipway/pipelines';

/** GE-13: what runs on one's own machine, before a commit and before a push: `pre-commit install`. */
export function declarePreCommit(delivery: Delivery): void {
  const exclude = '^tests/';
  new PreCommitConfig(delivery, {
    defaultLanguageVersion: { python: 'python3.12' },
    defaultStages: [PreCommitStage.PRE_COMMIT, PreCommitStage.PRE_PUSH],
    installTypes: [PreCommitStage.PRE_COMMIT, PreCommitStage.PRE_PUSH],
    exclude: ['venv/', '\\.venv/', 'SE-Agent/'],
    hooks: [
      PreCommitHook.general({ maximumFileSize: 1000 }),
      PreCommitHook.black({ lineLength: 100 }),
      PreCommitHook.isort({ lineLength: 100 }),
      PreCommitHook.ruff(),
      PreCommitHook.mypy({ exclude }),
      PreCommitHook.bandit({ severity: 'medium', exclude }),
      PreCommitHook.detectSecrets(),
      PreCommitHook.interrogate({ failUnder: 60 }),
      PreCommitHook.markdownlint(),
      PreCommitHook.yamllint(),
      PreCommitHook.shellcheck(),
      PreCommitHook.hadolint(),
    ],
  });
}
