import { ActionPins } from './action-pins';
import { catalogueEntry } from './catalogue-entry';
import { CatalogueEntry } from './catalogue-facts';
import { ActionManifest } from './facts/action-manifest';
import { manifestEntry } from './facts/manifest-entry';
import { InputValue } from './input-value';
import { Duration, InvalidValueError, asWritten, listed } from '../core/inside';
import { Expression } from '../expressions/inside';
import { isAsWritten, Permissions, UsesStep, UsesStepProps, WorkStepProps } from '../workflows/inside';
import { expectInputs } from './private/expect-inputs';
import { Given } from './private/given';
import { neededByFacts } from './private/needed-by-facts';
import { needsOf } from './private/needs';
import { onlyIdentity } from './private/only-identity';
import { stepName } from './private/step-name';
import { printed, Value } from './private/values';

/** What every step of the catalogue may say besides its inputs. */
export interface ActionStepProps extends WorkStepProps {
  /**
   * The step fails when it takes longer. An expression gives minutes.
   *
   * @default - as long as the job may run
   */
  readonly timeout?: Duration | Expression;
  /**
   * What the step needs from the token of the run; added to the permissions of the job.
   *
   * @default - what its inputs ask for
   */
  readonly permissions?: Permissions;
}

/**
 * A step that runs an action by a class of its own: pinned to a full commit, with the inputs that were given and what they need of the token.
 *
 * For an action that the catalogue does not have, `slipway add owner/repo` writes such a class; there is `new UsesStep('owner/repo@ref')` as well.
 */
export abstract class ActionStep extends UsesStep {
  /** @internal */
  public readonly _entry: CatalogueEntry;
  /** Without what is safe, and what the action cannot do without. */
  private readonly given: { readonly inputs: Readonly<Record<string, Value>>; readonly env: ActionStepProps['env'] };
  /** @internal */
  public readonly _manifest?: ActionManifest;

  /**
   * @param action `owner/repository`, or `owner/repository/path`
   * @param props its inputs, and what every step may say
   * @param manifest what is known of the action; that of the catalogue when left out
   */
  protected constructor(action: string, props: ActionStepProps, manifest?: ActionManifest) {
    const entry = manifest === undefined ? catalogueEntry(action) : manifestEntry(`new ${new.target.name}`, action, manifest);
    if (!entry) throw new InvalidValueError('call/unknown-action', `new ${new.target.name}`, `the action ${asWritten(action)} is not in the catalogue; use new UsesStep(…) for it, or let slipway add write a class`, { given: action });
    // A class of the user's own that extends one of the catalogue may hand on options of its own.
    expectInputs(`new ${new.target.name}`, action, entry, props, Object.getPrototypeOf(new.target) !== ActionStep);
    const inputs = inputsOf(entry, props as unknown as Readonly<Record<string, unknown>>);
    super(`${action}@${entry.sha}`, {
      ...props,
      inputs: withSafeValues(entry, inputs),
      env: withOwn(`new ${new.target.name}`, entry, props.env),
      version: entry.version || undefined,
    });
    this._entry = entry;
    this.given = { inputs, env: props.env };
    this._manifest = manifest;
  }

  /** @internal */
  public override _known(): object | undefined {
    return this._manifest && this._entry;
  }

  /** @internal */
  public override _said(): Pick<UsesStepProps, 'inputs' | 'env'> {
    return this.given;
  }

  /** Those that its file will have. @internal */
  public override get _inputs(): Readonly<Record<string, Value>> {
    return this.isAsWritten ? this.given.inputs : super._inputs;
  }

  private get isAsWritten(): boolean {
    return this._owner !== undefined && isAsWritten(this._owner);
  }

  /** @internal */
  public override _pinned(): { uses: string; version?: string } {
    const builtIn = { sha: this._entry.sha, version: this._entry.version || undefined };
    return ActionPins._resolve(this._owner, this._action(), builtIn);
  }

  /** @internal */
  public override _byDefault(): string[] {
    const given = this._props as unknown as Readonly<Record<string, unknown>>;
    return Object.entries(this._entry.inputs).flatMap(([name, { prop, safe }]) => (safe !== undefined && name in this._inputs && given[prop ?? ''] === undefined ? [name] : []));
  }

  /** What the action does, where GitHub would show its pin. @internal */
  public override _shownName(): string | Expression | undefined {
    return this._base.name ?? (stepName(this._entry.stepName, this._inputs) || undefined);
  }

  /** @internal */
  public override _permissions(): Permissions | undefined {
    if (this._props.permissions) return this._props.permissions;
    const { env = {} } = this.isAsWritten ? this.given : this._props;
    const given = new Given(this._entry, this._inputs, env instanceof Expression ? {} : env);
    const scopes = this._manifest === undefined ? needsOf(this._action())(given) : saidIn(this._manifest) ? neededByFacts(given) : undefined;
    if (!scopes) return undefined;
    return Permissions.of(given.usesOtherToken() ? onlyIdentity(scopes) : scopes);
  }
}

/** Whether somebody has said what the action asks of the token. */
function saidIn({ facts }: ActionManifest): boolean {
  return facts?.permissions !== undefined || facts?.conditionalPermissions !== undefined;
}

/** In the order of the action's own documentation, so that the file does not change with the order of the program. */
function inputsOf(entry: CatalogueEntry, props: Readonly<Record<string, unknown>>): Record<string, Value> {
  const inputs: Record<string, Value> = {};
  for (const [name, { prop, separator }] of Object.entries(entry.inputs)) {
    const given = prop === undefined ? undefined : props[prop];
    const value = given instanceof InputValue ? given.value : given;
    if (Array.isArray(value)) {
      // Several lines end in a newline, as people write them: `tags: |`.
      if (value.length > 0) inputs[name] = value.join(separator) + (separator === '\n' && value.length > 1 ? separator : '');
    } else if (value !== undefined) {
      inputs[name] = value as Value;
    }
  }
  return inputs;
}

function withSafeValues(entry: CatalogueEntry, given: Readonly<Record<string, Value>>): Record<string, Value> {
  const inputs: Record<string, Value> = {};
  for (const [name, { safe }] of Object.entries(entry.inputs)) {
    const conditions = Object.entries(safe?.when ?? {});
    const holds = conditions.every(([other, wanted]) => other in given && (wanted === true || printed(given[other]).toLowerCase() === wanted));
    const value = given[name] ?? (safe && holds ? safe.value : undefined);
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}

/** The variables of a step, besides those that its action cannot do without. */
function withOwn(call: string, entry: CatalogueEntry, env: ActionStepProps['env']): ActionStepProps['env'] {
  if (!entry.env) return env;
  if (!(env instanceof Expression)) return { ...entry.env, ...env };
  throw new InvalidValueError('call/contradiction', `${call}({ env: an Expression })`, `the action needs ${listed(Object.keys(entry.env))} beside what the expression gives: name the variables one by one`, { option: 'env', given: env });
}
