import { EcosystemGroupModel } from './model';

/** Updates of several package managers in one pull request. Made by `dependabot.addEcosystemGroup(…)`. */
export class DependabotEcosystemGroup {
  /** @internal */
  public static _of(model: EcosystemGroupModel): DependabotEcosystemGroup {
    return new DependabotEcosystemGroup(model);
  }

  /** The name, for branches and titles. */
  public readonly groupName: string;
  /** @internal */
  public readonly _model: EcosystemGroupModel;

  private constructor(model: EcosystemGroupModel) {
    this.groupName = model.name;
    this._model = model;
  }
}
