import { Origin } from '../../../core/inside';
import { OverrideModel } from '../../../workflows/inside';

/** @internal */
export interface ReleaseNotesModel {
  readonly kind: 'release-notes';
  readonly id: string;
  readonly origin: Origin;
  readonly file: string;
  readonly comment?: string;
  readonly exclude: ExclusionModel;
  readonly categories: readonly ReleaseCategoryModel[];
  readonly overrides: readonly OverrideModel[];
}

/** @internal */
export interface ReleaseCategoryModel {
  readonly origin: Origin;
  readonly title: string;
  readonly labels: readonly string[];
  readonly exclude: ExclusionModel;
}

/** @internal */
export interface ExclusionModel {
  readonly labels: readonly string[];
  readonly authors: readonly string[];
}
