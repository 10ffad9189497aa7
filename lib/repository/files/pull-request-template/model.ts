import { Origin } from '../../../core/inside';

/** @internal */
export interface PullRequestTemplateModel {
  readonly kind: 'pull-request-template';
  /** Undefined: the one that every pull request begins with. */
  readonly name?: string;
  readonly id: string;
  readonly origin: Origin;
  readonly file: string;
  readonly introduction?: string;
  readonly sections: readonly TemplateSectionModel[];
}

/** @internal */
export interface TemplateSectionModel {
  readonly heading: string;
  readonly text?: string;
  /** A note for the author of the pull request, which does not show. */
  readonly hint?: string;
  readonly items: readonly string[];
}
