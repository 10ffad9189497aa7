import { JobModel, PermissionsModel, WorkflowModel } from '../../model';

export type Level = 'none' | 'read' | 'write';

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

/** What a block of permissions grants in a scope. */
export function levelIn(permissions: PermissionsModel, scope: string): Level {
  switch (permissions.kind) {
    // An identity token can only be asked for by name.
    case 'read-all': return scope === 'id-token' ? 'none' : 'read';
    // The setting of the repository may be as wide as the shorthand, but for the token that is only asked for by name.
    case 'default': return scope === 'id-token' ? 'none' : levelIn({ kind: 'write-all', scopes: {} }, scope);
    case 'write-all': return scope === 'models' || scope === 'vulnerability-alerts' ? 'read' : 'write';
    case 'scopes': return Object.hasOwn(permissions.scopes, scope) ? permissions.scopes[scope] : 'none';
  }
}

export function isLess(level: Level, than: Level): boolean {
  return RANK[level] < RANK[than];
}

/** What the token of a job may do in the end. */
export function grantedTo(job: JobModel, workflow: WorkflowModel): PermissionsModel {
  return job.permissions.granted ?? workflow.permissions;
}

/** A block of permissions as a person writes it: `{ contents: read, packages: write }`. */
export function printed(permissions: PermissionsModel): string {
  if (permissions.kind === 'default') return 'that the settings of the repository give';
  if (permissions.kind !== 'scopes') return permissions.kind;
  const scopes = Object.entries(permissions.scopes).filter(([, level]) => level !== 'none');
  return scopes.length === 0 ? '{ }' : `{ ${scopes.map(([scope, level]) => `${scope}: ${level}`).join(', ')} }`;
}

/** A block of permissions in the words of the API: `Permissions.of({ contents: PermissionLevel.READ })`. */
export function inApi(scopes: Iterable<readonly [string, Level]>): string {
  const entries = [...scopes].map(([scope, level]) => `${scope.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}: PermissionLevel.${level.toUpperCase()}`);
  return entries.length === 0 ? 'Permissions.none()' : `Permissions.of({ ${entries.join(', ')} })`;
}
