import { Delivery } from 'slipway/delivery';
import { PreCommitConfig, PreCommitHook } from 'slipway/pipelines';
import { PY } from './packages';

/** What is looked at before a commit. Types and linters of packages need what the packages depend on, so those run in CI. */
export function declareHooks(delivery: Delivery): void {
  new PreCommitConfig(delivery, {
    defaultLanguageVersion: { python: 'python3.12' },
    hooks: [
      PreCommitHook.general({ maximumFileSize: 512 }),
      PreCommitHook.ruff({ filePattern: `^${PY.folder}/` }),
      PreCommitHook.ruffFormat({ filePattern: `^${PY.folder}/` }),
      PreCommitHook.detectSecrets(),
      PreCommitHook.markdownlint(),
      PreCommitHook.yamllint(),
    ],
  });
}
