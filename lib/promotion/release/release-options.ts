import { Expression } from '../../expressions/inside';

/** A chart of Helm that belongs to a release. */
export interface ReleaseChart {
  /** Where it is kept: `oci://ghcr.io/acme/charts/shop`, or the address of a repository of charts. */
  readonly reference: string;
}

/** What moves through the stages. */
export interface ReleaseProps {
  /**
   * Images by the names that targets know them by, each with its repository, without tag and digest: `{ api: 'ghcr.io/acme/api' }`.
   *
   * @default - none
   */
  readonly images?: { [name: string]: string };
  /**
   * Charts by the names that targets know them by.
   *
   * @default - none
   */
  readonly charts?: { [name: string]: ReleaseChart };
  /**
   * Files whose checksums are recorded, from the root of the repository: `dist/app.tar.gz`.
   *
   * @default - none
   */
  readonly artifacts?: string[];
}

/** The version of a chart that was published. */
export interface RecordedChart {
  /** Its version. */
  readonly version: string | Expression;
  /**
   * `sha256:…`, for those in a registry.
   *
   * @default - the version alone says which it is
   */
  readonly digest?: string | Expression;
}

/** What a release does to the database. */
export interface DatabaseChange {
  /** Whether what it changes can be undone without loss. */
  readonly reversible: boolean | Expression;
  /**
   * What people call it: the name of the migration.
   *
   * @default - none
   */
  readonly migration?: string | Expression;
}

/** What is known of a release when it is made. */
export interface ReleaseRecordOptions {
  /**
   * What people call it: `1.2.3`. Letters, digits, `.`, `_`, `+` and `-`, at most 100.
   *
   * @default - of a tag `v1.2.3`: `1.2.3`; of a branch: `dev-` and the first seven digits of the commit
   */
  readonly version?: string | Expression;
  /**
   * The digest of every image, as the step that pushed it says: `sha256:…`.
   *
   * @default - the release has no images
   */
  readonly digests?: { [image: string]: string | Expression };
  /**
   * The version of every chart.
   *
   * @default - the release has no charts
   */
  readonly charts?: { [chart: string]: RecordedChart };
  /**
   * Patterns of the reports of the tests, as JUnit writes them: `reports/**\/*.xml`. What `Gate.passRate` asks for.
   *
   * @default - nothing is known of tests
   */
  readonly tests?: string[];
  /**
   * A report of the coverage, by Cobertura or LCOV, or the share itself. What `Gate.coverage` asks for.
   *
   * @default - nothing is known of the coverage
   */
  readonly coverage?: string | Expression;
  /**
   * What it does to the database.
   *
   * @default - nothing
   */
  readonly database?: DatabaseChange;
  /**
   * Whether the release and its images are attested. In a private repository that takes GitHub Enterprise.
   *
   * @default true
   */
  readonly attest?: boolean;
}
