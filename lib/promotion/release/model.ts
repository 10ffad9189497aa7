import { Origin } from '../../core/inside';

/** What moves through the stages. */
export interface ReleaseModel {
  /** Its id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** The folder of the program. */
  readonly folder: string;
  /** Name to repository of every image. */
  readonly images: { readonly [name: string]: string };
  /** Name to reference of every chart. */
  readonly charts: { readonly [name: string]: string };
  /** Paths of its files. */
  readonly artifacts: string[];
  /** Who records it. */
  readonly records: ReleaseRecordModel[];
}

/** A job that records a release. */
export interface ReleaseRecordModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path of the workflow. */
  readonly workflow: string;
  /** Id of the job. */
  readonly job: string;
  /** Whether it says how the tests went. */
  readonly tests: boolean;
  /** Whether it says how much of the code they cover. */
  readonly coverage: boolean;
  /** Whether it is attested. */
  readonly attested: boolean;
  /**
   * Whether its migration of the database can be undone, or that the run says so.
   *
   * @default - nobody says
   */
  readonly database?: 'reversible' | 'irreversible' | 'said-by-run';
}
