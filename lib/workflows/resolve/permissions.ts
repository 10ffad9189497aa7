import { holdsJobToken } from '../../expressions/inside';
import { DeliveryDefaults } from '../delivery-defaults';
import { JobPermissionsModel, PermissionsModel, RequiredPermission } from '../model';
import { OwnActions } from '../own-action';
import { PERMISSION_SCOPES } from '../permission-scopes.data';
import { RunStep } from '../run-step';
import { Step } from '../step';
import { UsesStep } from '../uses-step';
import { mayPushToGithub } from './image-push';
import { OpenStep } from './steps';

/** What a list of steps asks of the token, and whether that is all. @internal */
export interface RequiredPermissions {
  readonly required: RequiredPermission[];
  readonly complete: boolean;
}

const NOTHING: readonly RequiredPermission[] = [];

/**
 * What the steps say they need. A script that is given the token without saying so makes the list incomplete.
 *
 * A login to GitHub's registry asks to read from it. Where something after it may push there, it is asked to write: a push that cannot be decided counts as one.
 */
export function requiredBy(steps: readonly OpenStep[], actions: OwnActions): RequiredPermissions {
  const { required, complete } = saidBy(steps, actions);
  const loggedIn = required.some(({ scope, by }) => scope === 'packages' && isRegistryLogin(by));
  return { required: loggedIn ? [...required, ...pushers(steps, actions)] : required, complete };
}

/** @param action without its ref */
export function isRegistryLogin(action: string): boolean {
  return action.toLowerCase() === 'docker/login-action';
}

/** Steps that may push an image without saying where. */
function pushers(steps: readonly OpenStep[], actions: OwnActions): RequiredPermission[] {
  return steps.flatMap(({ step, model, parts }) => {
    if (parts) return pushers(parts, actions);
    const write = (by: string): RequiredPermission[] => [{ scope: 'packages', level: 'write', by, origin: step._origin }];
    if (step instanceof RunStep && model.kind === 'run' && step._props.permissions === undefined) return mayPushToGithub(model.script, model.env) ? write(scriptName(step)) : [];
    return step instanceof UsesStep && step._action().toLowerCase() === 'docker/build-push-action' && !actions.neededBy(step).known ? write(step._action()) : [];
  });
}

function scriptName(step: RunStep): string {
  return step._base.name === undefined ? 'a script' : step._label();
}

function saidBy(steps: readonly OpenStep[], actions: OwnActions): RequiredPermissions {
  const required: RequiredPermission[] = [];
  let complete = true;
  for (const { step, model, parts } of steps) {
    if (parts) {
      const inner = saidBy(parts, actions);
      required.push(...inner.required);
      complete &&= inner.complete;
    } else if (step instanceof UsesStep) {
      const { permissions, known } = actions.neededBy(step);
      required.push(...entries(permissions?._model, step._action(), step));
      complete &&= known;
    } else if (step instanceof RunStep && model.kind === 'run') {
      required.push(...entries(step._props.permissions?._model, scriptName(step), step));
      complete &&= step._props.permissions !== undefined || ![...Object.values(model.env), model.envExpression ?? ''].some((value) => holdsJobToken(String(value)));
    }
  }
  return { required, complete };
}

function entries(model: PermissionsModel | undefined, by: string, step: Step): readonly RequiredPermission[] {
  if (model === undefined) return NOTHING;
  return Object.entries(scopesOf(model)).flatMap(([scope, level]) => (level === 'none' ? [] : [{ scope, level, by, origin: step._origin }]));
}

/** A shorthand on a step asks for every scope that has the level. */
function scopesOf(model: PermissionsModel): Readonly<Record<string, 'none' | 'read' | 'write'>> {
  if (model.kind === 'scopes') return model.scopes;
  const wanted = model.kind === 'write-all' ? (['write', 'read'] as const) : (['read'] as const);
  return Object.fromEntries(PERMISSION_SCOPES.map(({ key, levels }) => [key, wanted.find((level) => levels.includes(level)) ?? 'none']));
}

/** What a job has of its workflow. */
interface Inherited {
  readonly permissions: PermissionsModel;
  readonly given: DeliveryDefaults;
}

/**
 * The permissions of a job: as declared, or what it inherits from the workflow together with the highest level that anything asks for in every scope.
 * Nothing is granted at the job when the block of the workflow is enough, and where the file says what the program says and nothing else.
 */
export function jobPermissions(declared: PermissionsModel | undefined, needed: RequiredPermissions, { permissions, given }: Inherited): JobPermissionsModel {
  const asked = given.asWritten ? undefined : union(needed.required, permissions);
  return { granted: declared ?? asked, declared: declared !== undefined, ...needed };
}

function union(required: readonly RequiredPermission[], inherited: PermissionsModel): PermissionsModel | undefined {
  if (required.every(({ scope, level }) => covers(levelOf(inherited, scope), level))) return undefined;
  // A shorthand cannot be widened by one scope: the job then gets what it needs, and no more.
  const scopes: Record<string, 'none' | 'read' | 'write'> = inherited.kind === 'scopes' ? { ...inherited.scopes } : {};
  for (const { scope, level } of required) if (!covers(scopes[scope], level)) scopes[scope] = level;
  return { kind: 'scopes', scopes: Object.fromEntries(Object.entries(scopes).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function levelOf(granted: PermissionsModel, scope: string): string | undefined {
  if (granted.kind === 'scopes') return granted.scopes[scope];
  return granted.kind === 'write-all' ? 'write' : 'read';
}

function covers(granted: string | undefined, level: 'read' | 'write'): boolean {
  return granted === 'write' || granted === level;
}
