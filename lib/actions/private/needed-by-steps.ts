import { isJobToken, printed } from './values';
import { isRegistryLogin, mayPushToGithub, OwnActions, PERMISSION_SCOPES, PermissionLevel, Permissions, RunStep, Step, StepNeeds, UsesStep } from '../../workflows/inside';

/** Actions whose steps are being looked at: two that use each other must not go on for ever. A rule reports them. */
const open = new Set<unknown>();

/** What the steps of a composite action need of the token of the job around them. */
export function neededBySteps(steps: readonly Step[], owner: unknown, actions: OwnActions): StepNeeds {
  if (open.has(owner)) return { permissions: Permissions.none(), known: true };
  open.add(owner);
  try {
    const asked = steps.map((step) => askedBy(step, actions));
    const loggedIn = steps.some((step, i) => step instanceof UsesStep && isRegistryLogin(step._action()) && grantsPackages(asked[i].permissions));
    const pushed = loggedIn && steps.some(mayPush) ? [Permissions.of({ packages: PermissionLevel.WRITE })] : [];
    return { permissions: union([...asked.map(({ permissions }) => permissions), ...pushed]), known: asked.every(({ known }) => known) };
  } finally {
    open.delete(owner);
  }
}

function grantsPackages(permissions: Permissions | undefined): boolean {
  return permissions?._model.kind === 'scopes' && permissions._model.scopes.packages !== undefined;
}

function mayPush(step: Step): boolean {
  if (!(step instanceof RunStep) || step._props.permissions !== undefined) return false;
  const env = Object.entries(step._props.env ?? {}).map(([name, value]): [string, string] => [name, printed(value)]);
  return mayPushToGithub(printed(step._script), Object.fromEntries(env));
}

function askedBy(step: Step, actions: OwnActions): StepNeeds {
  if (step instanceof UsesStep) return actions.neededBy(step);
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
