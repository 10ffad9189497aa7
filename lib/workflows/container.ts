import { Duration } from '../core/inside';
import { Expression } from '../expressions/inside';

/** The container that the steps of a job run in. */
export interface Container {
  /** The image, best pinned to a digest: `postgres:15@sha256:…`. */
  readonly image: string | Expression;
  /**
   * How to log in to the registry of the image. The password must be a secret. An expression that gives a JSON object, by `Functions.fromJson(…)`, may stand for both.
   *
   * @default - no login
   */
  readonly credentials?: ContainerCredentials | Expression;
  /**
   * Environment variables of the container. An expression that gives a JSON object, by `Functions.fromJson(…)`, may stand for all of them.
   *
   * @default - none
   */
  readonly env?: { [name: string]: string | number | boolean | Expression } | Expression;
  /**
   * Ports to open: `5432`, or `8080:80` for host and container. An expression that gives a JSON list, by `Functions.fromJson(…)`, may stand for all of them.
   *
   * @default - none
   */
  readonly ports?: (string | number | Expression)[] | Expression;
  /**
   * Volumes: `source:target`. An expression that gives a JSON list, by `Functions.fromJson(…)`, may stand for all of them.
   *
   * @default - none
   */
  readonly volumes?: (string | Expression)[] | Expression;
  /**
   * Further options of `docker create`, such as `--memory 2g`. One per line is fine.
   *
   * @default - none
   */
  readonly options?: string | Expression;
}

/** A container that runs beside a job: a database, a queue. */
export interface ServiceContainer extends Container {
  /**
   * Lines above the service in the file, for its reader.
   *
   * @default - none
   */
  readonly comment?: string;
  /**
   * How to tell that it is ready. The steps of the job begin when every service with such a check is healthy.
   *
   * @default - the image's own; the steps begin as soon as the container runs when it has none
   */
  readonly healthCheck?: HealthCheck;
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

/**
 * How to tell that a service is ready.
 *
 * @see https://docs.docker.com/reference/cli/docker/container/run/
 */
export interface HealthCheck {
  /** What is run inside the container, and succeeds when the service is ready: `pg_isready`. */
  readonly command: string | Expression;
  /**
   * How long it waits between two runs.
   *
   * @default - Docker's own: 30 seconds
   */
  readonly interval?: Duration;
  /**
   * A run that takes longer has failed.
   *
   * @default - Docker's own: 30 seconds
   */
  readonly timeout?: Duration;
  /**
   * How long the service may take to start: runs that fail before do not count.
   *
   * @default - Docker's own: no time
   */
  readonly startPeriod?: Duration;
  /**
   * How many runs in a row must fail before the service counts as broken, and the job fails.
   *
   * @default - Docker's own: 3
   */
  readonly retries?: number;
}

/** A login to a container registry. */
export interface ContainerCredentials {
  /** The user. */
  readonly username: string | Expression;
  /** The password: a secret, such as `Secrets.get('REGISTRY_TOKEN')`. */
  readonly password: string | Expression;
}
