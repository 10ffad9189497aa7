import { PermissionsModel } from './model';
import { PERMISSION_SCOPES, PermissionScopes } from './permission-scopes.data';
import { expectOptions, kinds, optionTable } from '../core/inside';

/**
 * The permissions of a run's token. Slipway computes them from what the steps need, so they seldom have to be written down.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export class Permissions {
  /**
   * Scope by scope; what is not named is not granted.
   *
   * @param scopes the scopes and their levels
   */
  public static of(scopes: PermissionScopes): Permissions {
    expectOptions('Permissions.of', undefined, scopes, SCOPES);
    const given = scopes as Readonly<Record<string, 'none' | 'read' | 'write' | undefined>>;
    const entries = PERMISSION_SCOPES.flatMap(({ prop, key }) => (given[prop] ? [[key, given[prop]] as const] : []));
    return new Permissions({ kind: 'scopes', scopes: Object.fromEntries(entries) });
  }

  /** `permissions: {}`: the token can do nothing. */
  public static none(): Permissions {
    return new Permissions({ kind: 'scopes', scopes: {} });
  }

  /** `permissions: read-all`. More than any job needs. */
  public static readAll(): Permissions {
    return new Permissions({ kind: 'read-all', scopes: {} });
  }

  /** `permissions: write-all`. More than any job should have. */
  public static writeAll(): Permissions {
    return new Permissions({ kind: 'write-all', scopes: {} });
  }

  /** @internal */
  public readonly _model: PermissionsModel;

  private constructor(model: PermissionsModel) {
    this._model = model;
  }
}

const LEVEL = kinds.oneOf(['none', 'read', 'write']);

const SCOPES = optionTable(Object.fromEntries(PERMISSION_SCOPES.map(({ prop }) => [prop, LEVEL])));
