import { Origin } from '../../../core/inside';

/** Who is paid: `.github/FUNDING.yml`. */
export interface FundingModel {
  /** What kind of thing this is. */
  readonly kind: 'funding';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path from the root of the repository. */
  readonly file: string;
  /** `github`: users and organizations. */
  readonly github: string[];
  /** `custom`: other addresses. */
  readonly custom: string[];
}
