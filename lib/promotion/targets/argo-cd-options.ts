import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/** How a file of a pull request says which images there are. Both are JSON, which is YAML. */
export enum GitOpsFormat {
  /** A component of kustomize with `images`, that a kustomization names under `components`. */
  KUSTOMIZE = 'kustomize',
  /** Values of Helm: `images.<name>.repository`, `.digest` and `.reference`, a file that the Application names under `valueFiles`. */
  HELM = 'helm',
}

/** Who merges a pull request. */
export enum GitOpsMerge {
  /** The job, as soon as the branch allows it. */
  AUTOMATIC = 'automatic',
  /** People. The job waits for them. */
  PEOPLE = 'people',
}

/** The pull request that brings a release. */
export interface GitOpsPullRequest {
  /** The repository that Argo reads: `acme/deployments`. */
  readonly repository: string;
  /** The file that says which images there are, from its root. It belongs to Slipway alone, and is written as a whole. */
  readonly file: string;
  /** A token that may write contents and pull requests there, such as that of a GitHub App. The token of the run reaches no other repository. */
  readonly token: Expression;
  /**
   * The branch that Argo reads.
   *
   * @default 'main'
   */
  readonly base?: string;
  /**
   * What the file is.
   *
   * @default GitOpsFormat.KUSTOMIZE
   */
  readonly format?: GitOpsFormat;
  /**
   * Who merges it.
   *
   * @default GitOpsMerge.AUTOMATIC
   */
  readonly merge?: GitOpsMerge;
  /**
   * How long the job waits until it is merged.
   *
   * @default Duration.minutes(30)
   */
  readonly mergeTimeout?: Duration;
}

/** The program `argocd`, as its project publishes it. */
export interface ArgoCdCli {
  /** Its version, which should be that of the server: `3.1.0`. */
  readonly version: string;
  /** The checksum of `argocd-linux-amd64`, from `cli_checksums.txt` of the version. */
  readonly sha256: string;
}

/** Which Application is deployed, and how. */
export interface ArgoCdTargetProps {
  /** The address of Argo CD without a scheme: `argocd.example.com`. */
  readonly server: string;
  /** A token of a project role or an account that may get, sync and update the Application. */
  readonly authToken: Expression;
  /** The name of the Application. */
  readonly application: string;
  /** The image of the release for each image of the Application, by the name that kustomize knows it by, or that `parameters` say. */
  readonly images: { [name: string]: string };
  /**
   * Parameters of Helm that are set instead of overrides of kustomize, by their paths, with the name of one of `images`: `{ 'image.digest': 'api' }`. One whose path ends in `digest` gets the digest alone.
   *
   * @default - the images are overrides of kustomize
   */
  readonly parameters?: { [path: string]: string };
  /**
   * A pull request brings the release.
   *
   * @default - the Application itself is changed
   */
  readonly pullRequest?: GitOpsPullRequest;
  /**
   * Whether the Application is moved to the commit of the release as well. Its source is this repository then.
   *
   * @default false
   */
  readonly revision?: boolean;
  /**
   * The program `argocd` that a step installs.
   *
   * @default - the runner has it
   */
  readonly cli?: ArgoCdCli;
  /**
   * How long it waits until the Application is synced and healthy.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
  /**
   * What people call it, in the names of its steps.
   *
   * @default - the name of the Application
   */
  readonly name?: string;
}
