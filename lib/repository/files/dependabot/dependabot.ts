import { Construct } from 'constructs';
import { DependabotEcosystem } from './ecosystem';
import { DependabotEcosystemGroup } from './ecosystem-group';
import { ecosystemGroupOf, updateOf } from './from-options';
import { DependabotRegistryModel, DependabotUpdateModel } from './model';
import { DependabotRegistry } from './registry';
import { DependabotSchedule } from './schedule';
import { ECOSYSTEM_GROUP, UPDATE } from './tables';
import { DependabotPullRequestOptions, DependabotUpdateOptions } from './update-options';
import { InvalidValueError, Kind, Origin, constructPath, constructScope, declare, expectArgument, expectOptions, freeId, kinds, listed, optionTable } from '../../../core/inside';
import { Overrides } from '../../../workflows/inside';

/** What marks one. @internal */
export const DEPENDABOT_KIND = new Kind<Dependabot>('dependabot');

/** What all updates share. */
export interface DependabotProps {
  /**
   * Private registries that every update reads, unless it names its own.
   *
   * @default - none
   */
  readonly registries?: DependabotRegistry[];
  /**
   * Lines at the top of the file, for its reader.
   *
   * @default - none
   */
  readonly comment?: string;
}

/** Updates of several package managers in one pull request. */
export interface DependabotEcosystemGroupOptions extends DependabotPullRequestOptions {
  /**
   * How often to look.
   *
   * @default DependabotSchedule.weekly()
   */
  readonly schedule?: DependabotSchedule;
}

/**
 * What Dependabot keeps up to date: `.github/dependabot.yml`, one for a repository.
 *
 * @see https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
export class Dependabot extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string = '.github/dependabot.yml';
  /** @internal */
  public readonly _props: DependabotProps;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _updates: DependabotUpdateModel[] = [];
  /** Those that name no directory. @internal */
  public readonly _anywhere = new Set<DependabotUpdateModel>();
  /** @internal */
  public readonly _groups: DependabotEcosystemGroup[] = [];
  /** @internal */
  public readonly _registries = new Map<string, DependabotRegistryModel>();
  /** @internal */
  public readonly _overrides = new Overrides();

  /**
   * @param scope the delivery
   * @param props what all updates share
   */
  public constructor(scope: Construct, props: DependabotProps = {}) {
    super(constructScope('new Dependabot', scope), nodeId(scope, props));
    this._props = props;
    this._origin = declare(this, DEPENDABOT_KIND);
    for (const registry of props.registries ?? []) this.know(registry, 'new Dependabot');
  }

  /**
   * Keeps the dependencies of one package manager up to date.
   *
   * @param ecosystem the package manager
   * @param options where, how often, and how pull requests look
   */
  public addUpdate(ecosystem: DependabotEcosystem, options: DependabotUpdateOptions = {}): void {
    const call = 'dependabot.addUpdate';
    expectArgument(call, ecosystem, kinds.made((value) => value instanceof DependabotEcosystem, 'a DependabotEcosystem, such as DependabotEcosystem.NPM'), 'its first argument');
    expectOptions(call, ecosystem.ecosystem, options, UPDATE);
    if (options.ecosystemGroup && !this._groups.includes(options.ecosystemGroup)) {
      const allowed = this._groups.map((group) => group.groupName);
      const why = `the group '${options.ecosystemGroup.groupName}' belongs to another Dependabot; there are ${listed(allowed)}`;
      throw new InvalidValueError('call/foreign-group', `${call}('${ecosystem.ecosystem}', …)`, why, { option: 'ecosystemGroup', given: options.ecosystemGroup.groupName, allowed });
    }
    for (const registry of options.registries ?? []) this.know(registry, call);
    const update = updateOf(ecosystem, { ...options, registries: options.registries ?? this._props.registries }, Origin.here(`${constructPath(this)}/updates[${this._updates.length}]`));
    this._updates.push(update);
    if (options.directory === undefined && options.directories === undefined) this._anywhere.add(update);
  }

  /**
   * Updates of several package managers in one pull request: hand the group to `addUpdate(…, { ecosystemGroup })`.
   *
   * @param name for branches and titles: letters, digits, `_` and `-`
   * @param options how often, and how pull requests look
   */
  public addEcosystemGroup(name: string, options: DependabotEcosystemGroupOptions = {}): DependabotEcosystemGroup {
    const call = 'dependabot.addEcosystemGroup';
    expectArgument(call, name, kinds.made((value) => typeof value === 'string' && /^[A-Za-z](?:[\w|-]*[A-Za-z\d])?$/.test(value), 'of letters, digits, _ and -, and begin with a letter'), 'its name');
    expectOptions(call, name, options, ECOSYSTEM_GROUP);
    if (this._groups.some((group) => group.groupName === name)) {
      throw new InvalidValueError('call/duplicate-name', `${call}('${name}')`, 'there is such a group already', { option: 'name', given: name });
    }
    const group = DependabotEcosystemGroup._of(ecosystemGroupOf(name, options, Origin.here(`${constructPath(this)}/${name}`)));
    this._groups.push(group);
    return group;
  }

  /**
   * Sets a value in the rendered document, for what the API cannot say. The schema of the file still holds.
   *
   * @param path keys joined by dots: `updates.0.schedule.interval`
   * @param value plain JSON
   */
  public addOverride(path: string, value: any): void {
    this._overrides.add(path, value, constructPath(this));
  }

  /**
   * Takes a key out of the rendered document.
   *
   * @param path keys joined by dots, as in `addOverride`
   */
  public addDeletionOverride(path: string): void {
    this._overrides.add(path, undefined, constructPath(this));
  }

  private know({ registryName: name, _model: model }: DependabotRegistry, call: string): void {
    const known = this._registries.get(name);
    if (known && known !== model) throw otherRegistry(call, name);
    this._registries.set(name, model);
  }
}

function otherRegistry(call: string, name: string): Error {
  const why = `there is another registry of the name '${name}'; make it once and hand the object around, or give it another name`;
  return new InvalidValueError('call/duplicate-name', `${call}(…, { registries: [… '${name}' …] })`, why, { option: 'registries', given: name });
}

const DEPENDABOT = optionTable({
  registries: kinds.list(kinds.made((value) => value instanceof DependabotRegistry, "a DependabotRegistry, such as DependabotRegistry.npm('acme', { … })")),
  comment: kinds.text,
});

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, props: DependabotProps): string {
  const { registries = [] } = expectOptions('new Dependabot', undefined, props, DEPENDABOT);
  const twice = registries.find(({ registryName, _model }) => registries.some((other) => other.registryName === registryName && other._model !== _model));
  if (twice) throw otherRegistry('new Dependabot', twice.registryName);
  return freeId(scope, 'github:dependabot', 'new Dependabot', 'there is one already, and GitHub reads one file only: add your updates to that one');
}
