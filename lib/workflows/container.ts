import { Expression } from '../expressions';

/** The container that the steps of a job run in. */
export interface Container {
  /** The image, best pinned to a digest: `postgres:15@sha256:…`. */
  readonly image: string | Expression;
  /**
   * How to log in to the registry of the image. The password must be a secret.
   *
   * @default - no login
   */
  readonly credentials?: ContainerCredentials;
  /**
   * Environment variables of the container.
   *
   * @default - none
   */
  readonly env?: { [name: string]: string | number | boolean | Expression };
  /**
   * Ports to open: `5432`, or `8080:80` for host and container.
   *
   * @default - none
   */
  readonly ports?: (string | number | Expression)[];
  /**
   * Volumes: `source:target`.
   *
   * @default - none
   */
  readonly volumes?: (string | Expression)[];
  /**
   * Further options of `docker create`, such as `--health-cmd pg_isready`. One per line is fine.
   *
   * @default - none
   */
  readonly options?: string | Expression;
}

/** A container that runs beside a job: a database, a queue. */
export interface ServiceContainer extends Container {
  /**
   * Replaces the image's `ENTRYPOINT`.
   *
   * @default - the image's own
   */
  readonly entrypoint?: string | Expression;
  /**
   * Replaces the image's `CMD`.
   *
   * @default - the image's own
   */
  readonly command?: string | Expression;
}

/** A login to a container registry. */
export interface ContainerCredentials {
  /** The user. */
  readonly username: string | Expression;
  /** The password: a secret, such as `Secrets.get('REGISTRY_TOKEN')`. */
  readonly password: string | Expression;
}
