import { isJobToken } from './values';
import { PERMISSION_SCOPES, PermissionLevel, Permissions, RunStep, Step, UsesStep } from '../../workflows';

/** What the steps of a composite action need of the token of the job around them. */
export interface NeededBySteps {
  readonly permissions: Permissions;
  readonly known: boolean;
}

/** Actions whose steps are being looked at: two that use each other must not go on for ever. A rule reports them. */
const open = new Set<unknown>();

export function neededBySteps(steps: readonly Step[], owner: unknown): NeededBySteps {
  if (open.has(owner)) return { permissions: Permissions.none(), known: true };
  open.add(owner);
  try {
    const asked = steps.map(askedBy);
    return { permissions: union(asked.map(({ permissions }) => permissions)), known: asked.every(({ known }) => known) };
  } finally {
    open.delete(owner);
  }
}

function askedBy(step: Step): { permissions?: Permissions; known: boolean } {
  if (step instanceof UsesStep) {
    const permissions = step._permissions();
    const known = step._permissionsKnown() ?? permissions !== undefined;
    return { permissions, known };
  }
  if (!(step instanceof RunStep)) return { known: true };
  const { permissions, env = {} } = step._props;
  return { permissions, known: permissions !== undefined || ![step._script, ...Object.values(env)].some(isJobToken) };
}

/** The highest level that anything asks for in every scope. */
function union(all: readonly (Permissions | undefined)[]): Permissions {
  const models = all.flatMap((permissions) => (permissions ? [permissions._model] : []));
  const widest = models.find(({ kind }) => kind === 'write-all') ?? models.find(({ kind }) => kind === 'read-all');
  if (widest) return widest.kind === 'write-all' ? Permissions.writeAll() : Permissions.readAll();
  const levels = (key: string) => models.map((model) => (model.kind === 'scopes' ? model.scopes[key] : undefined));
  return Permissions.of(Object.fromEntries(PERMISSION_SCOPES.flatMap(({ prop, key }) => {
    const asked = levels(key);
    return asked.includes('write') ? [[prop, PermissionLevel.WRITE]] : asked.includes('read') ? [[prop, PermissionLevel.READ]] : [];
  })));
}
