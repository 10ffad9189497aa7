import { PreCommitConfigModel, PreCommitHookModel, PreCommitRepositoryModel } from './model';
import { ResolvedPreCommit } from './resolve';
import { DocumentSource, MaybeEntry, TreeMap, escapeRegExp, overridden, treeList, treeMap, treeOf } from '../../core/inside';
import { fileErrors } from '../../repository/inside';

const COMMIT = /^[\da-f]{40}$/;

export function preCommitDocuments(configs: readonly PreCommitConfigModel[]): DocumentSource[] {
  return configs.map((model) => {
    const { file, origin, comment, overrides } = model;
    return {
      what: 'configuration of pre-commit',
      file,
      origin,
      mistakes: (plain) => fileErrors('pre-commit', plain),
      shape: () => ({ path: file, origin, comment, root: overridden(shapeConfig(model as ResolvedPreCommit), [...overrides]) }),
    };
  });
}

function shapeConfig(model: ResolvedPreCommit): TreeMap {
  const { languageVersions, stages, installTypes, failFast, minimumVersion, repositories } = model;
  const exclude = excluded(model);
  return treeMap([
    ['minimum_pre_commit_version', minimumVersion],
    ['default_install_hook_types', installTypes.length > 0 ? treeList(installTypes, true) : undefined],
    ['default_language_version', Object.keys(languageVersions).length > 0 ? treeOf(languageVersions) : undefined],
    ['default_stages', stages.length > 0 ? treeList(stages, true) : undefined],
    ['exclude', exclude.length > 0 ? `(?x)^(\n${exclude.map((one) => `    ${one}`).join('|\n')}\n)\n` : undefined],
    ['fail_fast', failFast || undefined],
    ['repos', treeList(repositories.map(shapeRepository)), { blankBefore: true }],
  ]);
}

/** What the user excludes, and what is written by the delivery: files of one folder that holds nothing else as well as one by one. */
function excluded({ exclude, checkGenerated, written }: ResolvedPreCommit): string[] {
  return [...exclude, ...checkGenerated ? [] : [...new Set(written())].sort().map((file) => `${verbose(file)}$`)];
}

/** A path in an expression that is written over several lines, where spaces and `#` say nothing unless they are escaped. */
const verbose = (path: string) => escapeRegExp(path).replace(/[\s#]/g, '\\$&');

function shapeRepository({ repo, rev, release, hooks }: PreCommitRepositoryModel): TreeMap {
  const frozen = rev !== undefined && COMMIT.test(rev) && release !== undefined;
  return treeMap([
    ['repo', repo],
    ['rev', rev, frozen ? { trailingComment: `frozen: ${release}` } : {}],
    ['hooks', treeList(hooks.map(shapeHook))],
  ]);
}

function shapeHook({ id, settings }: PreCommitHookModel): TreeMap {
  return treeMap([['id', id], ...Object.entries(settings).map(([key, value]): MaybeEntry => [key, Array.isArray(value) ? treeList(value as readonly string[], true) : value as string | boolean])]);
}
