import { expectOptions, kinds, optionTable } from '../../core/inside';
import { PLAIN_PATH, VERSION } from '../plain-values';

/** How Flyway migrates. */
export interface FlywayOptions {
  /** Its version, such as `11.14.1`. */
  readonly version: string;
  /** The folders of the migrations, from the root of the repository. */
  readonly folders: string[];
  /**
   * What stands for `${name}` in migrations.
   *
   * @default - nothing
   */
  readonly placeholders?: { [name: string]: string };
  /**
   * Migrations that are older than what was applied are applied all the same.
   *
   * @default false
   */
  readonly outOfOrder?: boolean;
}

/** How Alembic migrates. It reads the address of the database from the variable `DATABASE_URL`. */
export interface AlembicOptions {
  /** The version of Python, such as `3.12`. */
  readonly pythonVersion: string;
  /** What is installed, with versions and hashes: a file of requirements, from the root of the repository. */
  readonly requirements: string;
  /** The folder of the revisions, from the root of the repository: `migrations/versions`. */
  readonly folder: string;
  /**
   * Its configuration, from the root of the repository.
   *
   * @default alembic.ini
   */
  readonly config?: string;
  /**
   * Each revision is taken back to the first and applied again.
   *
   * @default true
   */
  readonly downgrade?: boolean;
}

/** What applies the migrations. */
export class MigrationTool {
  /**
   * Flyway, by its plugin for Maven, which the machines of GitHub have.
   *
   * @param options its version and the folders
   */
  public static flyway(options: FlywayOptions): MigrationTool {
    return new MigrationTool({ flyway: expectOptions('MigrationTool.flyway', undefined, options, FLYWAY) });
  }

  /**
   * Alembic.
   *
   * @param options where it is, and what it needs
   */
  public static alembic(options: AlembicOptions): MigrationTool {
    return new MigrationTool({ alembic: expectOptions('MigrationTool.alembic', undefined, options, ALEMBIC) });
  }

  private constructor(/** @internal */ public readonly _tool: { readonly flyway?: FlywayOptions; readonly alembic?: AlembicOptions }) {}

  /** The folders of the migrations. @internal */
  public get _folders(): string[] {
    return this._tool.flyway?.folders ?? [this._tool.alembic!.folder];
  }
}

const FLYWAY = optionTable({ version: VERSION, folders: kinds.list(PLAIN_PATH), placeholders: kinds.map(kinds.text), outOfOrder: kinds.flag }, ['version', 'folders']);
const ALEMBIC = optionTable({ pythonVersion: VERSION, requirements: PLAIN_PATH, folder: PLAIN_PATH, config: PLAIN_PATH, downgrade: kinds.flag }, ['pythonVersion', 'requirements', 'folder']);
