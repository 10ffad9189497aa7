import { PreCommitBanditOptions, PreCommitDetectSecretsOptions, PreCommitGeneralOptions, PreCommitHookOptions, PreCommitInterrogateOptions, PreCommitLocalHookOptions, PreCommitPythonFormatOptions } from './hook-options';
import { HOOK_REPOSITORIES, HookRepository } from './hook-repositories';
import { settingsOf } from './hook-settings';
import { BANDIT, DETECT_SECRETS, FORMAT_HOOK, GENERAL, HOOK, INTERROGATE, LOCAL_HOOK, oneLine } from './hook-tables';
import { PreCommitHookModel, PreCommitRepositoryModel } from './model';
import { expectArgument, expectOptions, kinds } from '../../core/inside';

const address = kinds.made((value) => typeof value === 'string' && /^(?:https:\/\/\S+|ssh:\/\/\S+|git@\S+:\S+)$/.test(value), "the address of a Git repository, such as 'https://github.com/acme/hooks'; for commands of your own there is PreCommitHook.local(…)");
const revision = kinds.made((value) => typeof value === 'string' && /^[\w./+-]+$/.test(value) && !/^(?:main|master|head|develop|trunk)$/i.test(value), 'a full commit or a tag: a branch moves, and pre-commit would not follow it');

/**
 * A hook, or several of one repository. Those that have a method come in a release that was looked up; `PreCommitHook.of(…)` takes any other.
 *
 * @see https://pre-commit.com/hooks.html
 */
export class PreCommitHook {
  /**
   * Any hook.
   *
   * @param repo the address of its repository
   * @param rev the full commit, or a tag
   * @param id the hook
   * @param options what it is told
   */
  public static of(repo: string, rev: string, id: string, options: PreCommitHookOptions = {}): PreCommitHook {
    expectArgument('PreCommitHook.of', repo, address, 'the repository');
    expectArgument('PreCommitHook.of', rev, revision, 'the revision');
    expectArgument('PreCommitHook.of', id, oneLine, 'the id');
    return new PreCommitHook({ repo, rev, hooks: [hook(id, expectOptions('PreCommitHook.of', id, options, HOOK))] });
  }

  /**
   * A command of the repository itself.
   *
   * @param id the hook
   * @param options what runs
   */
  public static local(id: string, options: PreCommitLocalHookOptions): PreCommitHook {
    expectArgument('PreCommitHook.local', id, oneLine, 'the id');
    const { entry, language = 'system', name = id, ...rest } = expectOptions('PreCommitHook.local', id, options, LOCAL_HOOK);
    return new PreCommitHook({ repo: 'local', hooks: [{ id, settings: { name, entry, language, ...settingsOf(rest) } }] });
  }

  /** pre-commit's own: every hook applies to some file, and every pattern that excludes something does. */
  public static meta(): PreCommitHook {
    return new PreCommitHook({ repo: 'meta', hooks: [{ id: 'check-hooks-apply', settings: {} }, { id: 'check-useless-excludes', settings: {} }] });
  }

  /**
   * Spaces and ends of files, syntax of YAML and JSON, large files, conflicts, private keys, names that differ in their case only.
   *
   * @param options what is a large file
   */
  public static general(options: PreCommitGeneralOptions = {}): PreCommitHook {
    const { maximumFileSize = 500, more = [] } = expectOptions('PreCommitHook.general', undefined, options, GENERAL);
    const ids = ['trailing-whitespace', 'end-of-file-fixer', 'check-yaml', 'check-json', 'check-added-large-files', 'check-merge-conflict', 'check-case-conflict', 'detect-private-key'];
    const own: Readonly<Record<string, PreCommitHookOptions>> = {
      'check-yaml': { args: ['--allow-multiple-documents'] },
      'check-added-large-files': { args: [`--maxkb=${maximumFileSize}`] },
    };
    return known(HOOK_REPOSITORIES.general, ...[...ids, ...more.filter((id) => !ids.includes(id))].map((id) => hook(id, own[id] ?? {})));
  }

  /**
   * Black formats Python.
   *
   * @param options its longest line
   */
  public static black(options: PreCommitPythonFormatOptions = {}): PreCommitHook {
    return known(HOOK_REPOSITORIES.black, hook('black', formatting('black', options)));
  }

  /**
   * isort sorts imports, as Black would have them.
   *
   * @param options its longest line
   */
  public static isort(options: PreCommitPythonFormatOptions = {}): PreCommitHook {
    return known(HOOK_REPOSITORIES.isort, hook('isort', formatting('isort', options, '--profile=black')));
  }

  /**
   * Ruff lints Python and mends what it can.
   *
   * @param options what it is told
   */
  public static ruff(options: PreCommitHookOptions = {}): PreCommitHook {
    return known(HOOK_REPOSITORIES.ruff, hook('ruff-check', { args: ['--fix'], ...expectOptions('PreCommitHook.ruff', undefined, options, HOOK) }));
  }

  /**
   * Ruff formats Python: instead of Black and isort, or behind `ruff`.
   *
   * @param options what it is told
   */
  public static ruffFormat(options: PreCommitHookOptions = {}): PreCommitHook {
    return known(HOOK_REPOSITORIES.ruff, hook('ruff-format', expectOptions('PreCommitHook.ruffFormat', undefined, options, HOOK)));
  }

  /**
   * mypy checks types. It runs in an environment of its own: types of libraries are `additionalDependencies`.
   *
   * @param options what it is told
   */
  public static mypy(options: PreCommitHookOptions = {}): PreCommitHook {
    return known(HOOK_REPOSITORIES.mypy, hook('mypy', { args: ['--ignore-missing-imports', '--scripts-are-modules'], ...expectOptions('PreCommitHook.mypy', undefined, options, HOOK) }));
  }

  /**
   * Bandit looks for weaknesses in Python.
   *
   * @param options from which severity on
   */
  public static bandit(options: PreCommitBanditOptions = {}): PreCommitHook {
    const { severity = 'medium', configurationFile, ...rest } = expectOptions('PreCommitHook.bandit', undefined, options, BANDIT);
    return known(HOOK_REPOSITORIES.bandit, hook('bandit', { args: [`--severity-level=${severity}`, ...configurationFile === undefined ? [] : [`--configfile=${configurationFile}`]], ...rest }));
  }

  /**
   * detect-secrets finds secrets that are not in its baseline.
   *
   * @param options where the baseline is
   */
  public static detectSecrets(options: PreCommitDetectSecretsOptions = {}): PreCommitHook {
    const { baseline = '.secrets.baseline', ...rest } = expectOptions('PreCommitHook.detectSecrets', undefined, options, DETECT_SECRETS);
    return known(HOOK_REPOSITORIES.detectSecrets, hook('detect-secrets', { args: ['--baseline', baseline], ...rest }));
  }

  /**
   * interrogate measures how much of the code has docstrings.
   *
   * @param options how much it has to be
   */
  public static interrogate(options: PreCommitInterrogateOptions = {}): PreCommitHook {
    const { failUnder = 80, paths = [], ...rest } = expectOptions('PreCommitHook.interrogate', undefined, options, INTERROGATE);
    // A share is one of the whole: of the files of a commit it would say nothing.
    return known(HOOK_REPOSITORIES.interrogate, hook('interrogate', { args: ['--quiet', `--fail-under=${failUnder}`, ...paths], passFilenames: false, ...rest }));
  }

  /**
   * markdownlint mends Markdown, and says what it cannot.
   *
   * @param options what it is told
   */
  public static markdownlint(options: PreCommitHookOptions = {}): PreCommitHook {
    return known(HOOK_REPOSITORIES.markdownlint, hook('markdownlint', { args: ['--fix'], ...expectOptions('PreCommitHook.markdownlint', undefined, options, HOOK) }));
  }

  /**
   * yamllint looks at YAML, as `.yamllint` says.
   *
   * @param options what it is told
   */
  public static yamllint(options: PreCommitHookOptions = {}): PreCommitHook {
    return known(HOOK_REPOSITORIES.yamllint, hook('yamllint', expectOptions('PreCommitHook.yamllint', undefined, options, HOOK)));
  }

  /**
   * ShellCheck looks at scripts of shells.
   *
   * @param options what it is told
   */
  public static shellcheck(options: PreCommitHookOptions = {}): PreCommitHook {
    return known(HOOK_REPOSITORIES.shellcheck, hook('shellcheck', expectOptions('PreCommitHook.shellcheck', undefined, options, HOOK)));
  }

  /**
   * hadolint looks at Dockerfiles. It runs in Docker, so that nobody has to install it.
   *
   * @param options what it is told
   */
  public static hadolint(options: PreCommitHookOptions = {}): PreCommitHook {
    return known(HOOK_REPOSITORIES.hadolint, hook('hadolint-docker', expectOptions('PreCommitHook.hadolint', undefined, options, HOOK)));
  }

  /** @internal */
  public static _of(model: PreCommitRepositoryModel): PreCommitHook {
    return new PreCommitHook(model);
  }

  private constructor(
    /** @internal */
    public readonly _model: PreCommitRepositoryModel,
  ) {}
}

const known = ({ repo, rev, release }: HookRepository, ...hooks: PreCommitHookModel[]) => PreCommitHook._of({ repo, rev, release, hooks });

const hook = (id: string, options: PreCommitHookOptions): PreCommitHookModel => ({ id, settings: settingsOf(options) });

function formatting(call: string, options: PreCommitPythonFormatOptions, ...always: string[]): PreCommitHookOptions {
  const { lineLength, ...rest } = expectOptions(`PreCommitHook.${call}`, undefined, options, FORMAT_HOOK);
  const args = [...always, ...lineLength === undefined ? [] : [`--line-length=${lineLength}`]];
  return { ...args.length > 0 && { args }, ...rest };
}
