import { Schema, anyText, closed, flag, listOf, mapOf, matching, needsOneOf, oneOf, text } from './parts';

/* `.pre-commit-config.yaml`. Written from https://pre-commit.com/#adding-pre-commit-plugins-to-your-project */

const STAGES = ['commit-msg', 'manual', 'post-checkout', 'post-commit', 'post-merge', 'post-rewrite', 'pre-commit', 'pre-merge-commit', 'pre-push', 'pre-rebase', 'prepare-commit-msg'];
const words = listOf(anyText);
const stages = listOf(oneOf(...STAGES));

const HOOK = {
  id: text,
  alias: text,
  name: text,
  entry: text,
  language: text,
  language_version: text,
  files: anyText,
  exclude: anyText,
  types: words,
  types_or: words,
  exclude_types: words,
  args: words,
  stages,
  additional_dependencies: words,
  always_run: flag,
  fail_fast: flag,
  pass_filenames: flag,
  require_serial: flag,
  verbose: flag,
  log_file: text,
  description: anyText,
  minimum_pre_commit_version: text,
};

const remote = closed({ repo: matching('^(?!local$|meta$)\\S+$', 'must be the address of a repository'), rev: text, hooks: listOf(closed(HOOK, ['id']), { minItems: 1 }) }, ['repo', 'rev', 'hooks']);
const local = closed({ repo: { const: 'local' }, hooks: listOf(closed(HOOK, ['id', 'name', 'entry', 'language']), { minItems: 1 }) }, ['repo', 'hooks']);
const meta = closed({ repo: { const: 'meta' }, hooks: listOf(closed({ ...HOOK, id: oneOf('check-hooks-apply', 'check-useless-excludes', 'identity') }, ['id']), { minItems: 1 }) }, ['repo', 'hooks']);

export const preCommit: Schema = closed({
  minimum_pre_commit_version: matching('^\\d+(\\.\\d+){0,2}$', 'must be a version'),
  default_install_hook_types: listOf(oneOf(...STAGES.filter((stage) => stage !== 'manual'))),
  default_language_version: mapOf(text),
  default_stages: stages,
  files: anyText,
  exclude: anyText,
  fail_fast: flag,
  ci: mapOf({}),
  repos: listOf({
    ...needsOneOf(['repo'], 'must name a repository'),
    if: { properties: { repo: { const: 'local' } } },
    then: local,
    else: { if: { properties: { repo: { const: 'meta' } } }, then: meta, else: remote },
  }, { minItems: 1 }),
}, ['repos']);
