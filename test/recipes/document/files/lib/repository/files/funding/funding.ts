import { Construct } from 'constructs';
import { Kind, Origin, constructScope, declare, expectOptions, freeId, kinds, optionTable } from '../../../core/inside';

/** What marks one. @internal */
export const FUNDING_KIND = new Kind<Funding>('funding');

/** Who is paid, and how. */
export interface FundingProps {
  /** Users and organizations on GitHub Sponsors. */
  readonly github: string[];
  /**
   * Other addresses.
   *
   * @default - none
   */
  readonly custom?: string[];
}

/**
 * The button `Sponsor` of the repository: `.github/FUNDING.yml`.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/displaying-a-sponsor-button-in-your-repository
 */
export class Funding extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string = '.github/FUNDING.yml';
  /** @internal */
  public readonly _props: FundingProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param props who is paid
   */
  public constructor(scope: Construct, props: FundingProps) {
    super(constructScope('new Funding', scope), nodeId(scope, props));
    this._props = props;
    this._origin = declare(this, FUNDING_KIND);
  }
}

const FUNDING = optionTable({ github: kinds.list(kinds.text), custom: kinds.list(kinds.text) }, ['github']);

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, props: FundingProps): string {
  expectOptions('new Funding', undefined, props, FUNDING);
  return freeId(scope, 'github:funding', 'new Funding', 'there is one already, and GitHub reads one file only');
}
