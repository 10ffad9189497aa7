import { isDeepStrictEqual } from 'util';
import { declaredBy } from './declares';
import { Said, called, variable } from './said';
import { isRecord, overridden, plainOf } from '../../core/inside';
import { CodeOwnersModel, FILE_KINDS, RepositoryFileModel, RepositoryModel } from '../../repository/inside';

/** Statements that declare exactly what was read; or why there are none: the end of a sentence. */
export type Exact = { readonly statements: readonly Said[] } | { readonly why: string };

/** Who owns what, in which order, and where the file lies. */
export function exactOwners(read: CodeOwnersModel, statements: readonly Said[]): Exact {
  return proven(statements, ({ owners }) => owners.length === 1 && isDeepStrictEqual(ownersOf(owners[0]), ownersOf(read)));
}

function ownersOf({ file, comment = '', groups }: CodeOwnersModel): unknown {
  return { file, comment, rules: groups.flatMap(({ rules }) => rules.map((rule) => [rule.pattern, rule.owners, rule.comment ?? ''])) };
}

/**
 * A file with the same values. What the options of a noun have no words for is an override.
 *
 * @param on the variable that takes overrides; undefined where the noun has none
 */
export function exactFile(read: RepositoryFileModel, statements: readonly Said[], on?: string): Exact {
  const wanted = valuesOf(read);
  const declared = declaredBy(statements);
  if ('why' in declared) return declared;
  const found = fileIn(declared, read);
  if (found === undefined) return { why: `it is written to another path; '${read.file}' is none that a program writes` };
  const overrides = on === undefined ? [] : overridesFor(valuesOf(found), wanted, [], variable(on));
  return proven([...statements, ...overrides], (model) => isDeepStrictEqual(valuesOf(fileIn(model, read)!), wanted));
}

function proven(statements: readonly Said[], isSame: (model: RepositoryModel) => boolean): Exact {
  const declared = declaredBy(statements);
  if ('why' in declared) return declared;
  return isSame(declared) ? { statements } : { why: 'what would be declared is not the same' };
}

function fileIn({ files }: RepositoryModel, { kind, file }: RepositoryFileModel): RepositoryFileModel | undefined {
  return files.find((one) => one.kind === kind && one.file === file);
}

/** What a reader of the file gets, with the comments that a program can say. */
function valuesOf(model: RepositoryFileModel): unknown {
  const shaped = (FILE_KINDS[model.kind] as { shape(of: RepositoryFileModel): ReturnType<(typeof FILE_KINDS)['dependabot']['shape']> }).shape(model);
  if (!('kind' in shaped)) return shaped.map(({ text }) => text);
  return { values: plainOf('overrides' in model ? overridden(shaped, model.overrides) : shaped), comment: 'comment' in model ? model.comment : undefined };
}

/** What has to change for the one to be the other, as few keys as possible. */
function overridesFor(has: unknown, wants: unknown, above: readonly string[], on: Said): Said[] {
  if (above.length === 0) return overridesFor((has as { values: unknown }).values, (wants as { values: unknown }).values, ['.'], on);
  if (isDeepStrictEqual(has, wants)) return [];
  const keys = above.slice(1);
  const path = keys.map((key) => key.replace(/\./g, '\\.')).join('.');
  const isList = Array.isArray(has) && Array.isArray(wants) && has.length === wants.length;
  if (!isList && !(isRecord(has) && isRecord(wants) && !Array.isArray(has) && !Array.isArray(wants))) return keys.length === 0 ? [] : [called(on, 'addOverride', path, wants)];
  const [from, to] = [has, wants] as unknown as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => {
    if (key in to) return overridesFor(from[key], to[key], [...above, key], on);
    return [called(on, 'addDeletionOverride', [...keys, key].map((one) => one.replace(/\./g, '\\.')).join('.'))];
  });
}
