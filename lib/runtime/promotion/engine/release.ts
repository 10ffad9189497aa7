/** What moves: everything that was built of one commit, each part by its digest. `release.json` holds it. */
export interface Release {
  readonly v: 1;
  /** Its id: a version, or `dev-` and the beginning of the commit. */
  readonly release: string;
  readonly pipeline: string;
  readonly repository: string;
  readonly commit: string;
  /** `refs/heads/main` or `refs/tags/v1.2.3`. */
  readonly ref: string;
  /** ISO. */
  readonly createdAt: string;
  readonly run: RunPlace;
  /** The file of the workflow that made it. */
  readonly workflow: string;
  /** `ghcr.io/acme/api@sha256:…` by name. */
  readonly images: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<string, Chart>>;
  /** `sha256:…` by file. */
  readonly artifacts: Readonly<Record<string, string>>;
  readonly tests?: Tests;
  /** Between 0 and 1. */
  readonly coverage?: number;
  readonly database?: { readonly reversible: boolean; readonly migration?: string };
}

export interface Chart {
  readonly reference: string;
  readonly version: string;
  readonly digest?: string;
}

export interface Tests {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A run of a workflow, and which attempt of it. */
export interface RunPlace {
  readonly id: number;
  readonly attempt: number;
}
