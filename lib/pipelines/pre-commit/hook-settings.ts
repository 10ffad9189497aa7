import { PreCommitHookOptions } from './hook-options';
import { PreCommitHookModel } from './model';

type Settings = PreCommitHookModel['settings'];

/** The keys of a hook, in the order in which pre-commit documents them. */
export function settingsOf(options: PreCommitHookOptions): Settings {
  const settings: Record<keyof PreCommitHookOptions, string> = {
    alias: 'alias',
    name: 'name',
    languageVersion: 'language_version',
    filePattern: 'files',
    exclude: 'exclude',
    types: 'types',
    typesOr: 'types_or',
    excludeTypes: 'exclude_types',
    args: 'args',
    stages: 'stages',
    additionalDependencies: 'additional_dependencies',
    alwaysRun: 'always_run',
    passFilenames: 'pass_filenames',
    requireSerial: 'require_serial',
    verbose: 'verbose',
  };
  const given = Object.entries(settings).map(([option, key]) => [key, options[option as keyof PreCommitHookOptions]] as const);
  return Object.fromEntries(given.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
