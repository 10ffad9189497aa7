import { Origin } from '../../core/inside';

/** Where zizmor looks for its settings. @internal */
export const ZIZMOR_FILE = '.github/zizmor.yml';

/** Where actionlint looks. @internal */
export const ACTIONLINT_FILE = '.github/actionlint.yaml';

/** What the linters of workflows are told. */
export interface WorkflowLintersModel {
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** What zizmor lets pass: an audit, with each the files and why. */
  readonly accepted: AcceptedAuditModel[];
  /** Labels of machines that are the user's own, which actionlint would take for slips. */
  readonly ownLabels: string[];
  /** What stands in the workflows that actionlint does not know yet: beginnings of its messages. */
  readonly unknownYet: string[];
}

/** What zizmor lets pass. */
export interface AcceptedAuditModel {
  /** Its id: `unpinned-images`. */
  readonly audit: string;
  /** Names of files. */
  readonly files: string[];
  /** Why. */
  readonly reason: string;
}
