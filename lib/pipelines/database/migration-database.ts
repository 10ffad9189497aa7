import { asWritten, Duration, expectArgument, InvalidValueError, kinds } from '../../core/inside';
import { HealthCheck, ServiceContainer } from '../../workflows/inside';

/** A library of Maven, and its release. @internal */
export interface MavenArtifact {
  readonly group: string;
  readonly name: string;
  /** That of Flyway when it is left out. */
  readonly version?: string;
}

/** What a database is made of. @internal */
interface Parts {
  readonly image: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly port: number;
  readonly health: string;
  readonly jdbc: string;
  readonly drivers: readonly MavenArtifact[];
  /** How a library of Python names it. */
  readonly scheme: string;
}

/** What it is called in the jobs, who they are to it, and their password: it lives as long as a job, and nobody else reaches it. @internal */
export const SCRATCH = 'migrations';

/** A database that lives as long as a job: what migrations are tried on. Take the image that production has. */
export class MigrationDatabase {
  /**
   * PostgreSQL.
   *
   * @param tag of the image `postgres`: `16.4`
   */
  public static postgres(tag: string): MigrationDatabase {
    return MigrationDatabase.postgresLike('MigrationDatabase.postgres', 'postgres', tag);
  }

  /**
   * TimescaleDB. It is there in the image, and a migration creates the extension.
   *
   * @param tag of the image `timescale/timescaledb`: `2.17.2-pg16`
   */
  public static timescale(tag: string): MigrationDatabase {
    return MigrationDatabase.postgresLike('MigrationDatabase.timescale', 'timescale/timescaledb', tag);
  }

  /**
   * MySQL.
   *
   * @param tag of the image `mysql`: `8.4`
   */
  public static mysql(tag: string): MigrationDatabase {
    return new MigrationDatabase({
      image: imageOf('MigrationDatabase.mysql', 'mysql', tag),
      variables: { MYSQL_DATABASE: SCRATCH, MYSQL_USER: SCRATCH, MYSQL_PASSWORD: SCRATCH, MYSQL_RANDOM_ROOT_PASSWORD: 'yes' },
      port: 3306,
      // Over the network: while it prepares itself, it answers on its own socket already.
      health: `mysqladmin ping --protocol=tcp --host=127.0.0.1 --user=${SCRATCH} --password=${SCRATCH}`,
      jdbc: `jdbc:mysql://localhost:3306/${SCRATCH}`,
      drivers: [{ group: 'org.flywaydb', name: 'flyway-mysql' }, { group: 'com.mysql', name: 'mysql-connector-j', version: '9.4.0' }],
      scheme: 'mysql+pymysql',
    });
  }

  private static postgresLike(call: string, image: string, tag: string): MigrationDatabase {
    return new MigrationDatabase({
      image: imageOf(call, image, tag),
      variables: { POSTGRES_DB: SCRATCH, POSTGRES_USER: SCRATCH, POSTGRES_PASSWORD: SCRATCH },
      port: 5432,
      health: `pg_isready --username=${SCRATCH} --dbname=${SCRATCH} --host=127.0.0.1`,
      jdbc: `jdbc:postgresql://localhost:5432/${SCRATCH}`,
      drivers: [{ group: 'org.flywaydb', name: 'flyway-database-postgresql' }, { group: 'org.postgresql', name: 'postgresql', version: '42.7.8' }],
      scheme: 'postgresql+psycopg',
    });
  }

  /** @internal */
  public readonly _parts: Parts;

  private constructor(parts: Parts) {
    this._parts = parts;
  }

  /** @internal */
  public _service(): ServiceContainer {
    const { image, variables, port, health } = this._parts;
    const healthCheck: HealthCheck = { command: health, interval: Duration.seconds(5), timeout: Duration.seconds(5), retries: 20 };
    return { image, env: { ...variables }, ports: [`${port}:${port}`], healthCheck };
  }

  /** As a library of Python reads it. @internal */
  public get _url(): string {
    const { scheme, port } = this._parts;
    return `${scheme}://${SCRATCH}:${SCRATCH}@localhost:${port}/${SCRATCH}`;
  }
}

const TAG = kinds.text;

function imageOf(call: string, image: string, tag: string): string {
  expectArgument(call, tag, TAG, 'the tag');
  if (/^\d[\w.-]*$/.test(tag)) return `${image}:${tag}`;
  if (/^[\w.-]+@sha256:[0-9a-f]{64}$/.test(tag)) return `${image}:${tag}`;
  throw new InvalidValueError('call/wrong-value', `${call}(${asWritten(tag)})`, 'the tag must name a release, with a digest or without', { option: 'tag', given: tag, allowed: ["such as '16.4' or '16.4@sha256:…'"] });
}
