import { TreeList, TreeMap, TreeValue, treeList, treeMap, treeOf } from '../../core/inside';
import { ConcurrencyModel, JobPermissionsModel, PermissionsModel, RequiredPermission, RunDefaultsModel, ScalarMap } from '../model';

/** The width up to which a list stands on one line. */
const LINE = 80;

/** Short lists of words on one line, as people write them: `[main, develop]`. */
export function shortList(values: readonly (string | number)[]): TreeList {
  const plain = values.every((v) => typeof v === 'number' || /^[\w./@*!+-]+$/.test(v));
  return treeList(values, plain && values.join(', ').length <= LINE);
}

/**
 * A condition without `${{ }}`, unless YAML would need quotes for it: `${{ !cancelled() }}` reads better than `'!cancelled()'`, and means the same.
 */
export function condition(text: string | undefined): string | undefined {
  return text === undefined || /^[A-Za-z(][^#]*$/.test(text) && !/: |\n/.test(text) || text.startsWith('${{') ? text : `\${{ ${text} }}`;
}

/** A map of the user's: keys untouched. Absent when empty. */
export function userMap(map: ScalarMap | undefined): TreeMap | undefined {
  const entries = Object.entries(map ?? {});
  return entries.length === 0 ? undefined : treeMap(entries);
}

/** A value that the model knows, where the file says it as well. */
export function unlessUnsaid<T extends TreeValue>({ unsaid }: { readonly unsaid?: readonly string[] }, key: string, value: T | undefined): T | undefined {
  return unsaid?.includes(key) ? undefined : value;
}

export function permissions(model: PermissionsModel | undefined): TreeValue | undefined {
  if (!model || model.kind === 'default') return undefined;
  return model.kind === 'scopes' ? treeOf(model.scopes) : model.kind;
}

/** What a job is granted, with the steps that asked for it: a reviewer sees why a permission is there. In a file as it was written nobody is told. */
export function jobPermissions({ granted, required }: JobPermissionsModel, asWritten = false): TreeValue | undefined {
  if (granted?.kind !== 'scopes' || asWritten) return permissions(granted);
  return treeMap(Object.entries(granted.scopes).map(([scope, level]) => [scope, level, { trailingComment: askers(scope, level, required) }]));
}

function askers(scope: string, level: string, required: readonly RequiredPermission[]): string | undefined {
  const names = required.filter((r) => r.scope === scope && r.level === level).map((r) => r.by);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

export function concurrency(model: ConcurrencyModel | undefined): TreeMap | undefined {
  return model && treeMap([
    ['group', model.group],
    ['cancel-in-progress', model.cancelInProgress],
    ['queue', model.queue],
  ]);
}

export function defaults(model: RunDefaultsModel | undefined): TreeMap | undefined {
  return model && treeMap([['run', treeMap([
    ['shell', model.shell],
    ['working-directory', model.workingDirectory],
  ])]]);
}
