import { Origin } from '../core/inside';
import { JobAddress } from '../repository/inside';

/** Whom the author of a principal meant. @internal */
export type TrustedModel =
  | { readonly kind: 'environment'; readonly name: string; readonly origin: Origin }
  | { readonly kind: 'job'; readonly job: JobAddress; readonly origin: Origin }
  /** `file` of a reusable workflow of this repository, and the exact refs of the runs that may call it; without refs those of its callers. */
  | { readonly kind: 'reusable'; readonly workflow: string; readonly refs?: readonly string[]; readonly origin: Origin };
