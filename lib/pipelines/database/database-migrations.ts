import { alembicMigrate, alembicSetup, alembicUpgrade } from './alembic';
import { flywayMigrate, flywaySetup, flywayUpgrade, flywayVariables } from './flyway';
import { MigrationDatabase } from './migration-database';
import { MigrationTool } from './migration-tool';
import { MIGRATION_HISTORY } from './program';
import { Checkout } from '../../actions/inside';
import { asWritten, Duration, expectOptions, InvalidValueError, kinds, optionTable } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { Job, JobProps, Workflow } from '../../workflows/inside';
import { PATTERN } from '../changed-parts/changed-part';
import { Pipeline } from '../pipeline/pipeline';
import { PipelineProps } from '../pipeline/pipeline-options';
import { PIPELINE } from '../pipeline/pipeline-tables';
import { ProgramAction } from '../programs/program-action';

/** Which migrations, and what they are tried on. */
export interface DatabaseMigrationsProps extends PipelineProps {
  /** What applies them, and where they are. */
  readonly tool: MigrationTool;
  /** What they are tried on. */
  readonly database: MigrationDatabase;
  /**
   * Migrations that may change although they were applied, as patterns from the root of the repository. Somebody has to repair what they left.
   *
   * @default - none
   */
  readonly mayChange?: string[];
}

/**
 * Migrations of a database: that none was changed which has been applied, that all of them make a database of an empty one, and that a change makes of the database that there is what it should.
 *
 * Its parts are `history`, `migrate`, and `upgrade`, which runs for pull requests: it applies what the base has, and then the change.
 */
export class DatabaseMigrations extends Pipeline {
  private readonly database: MigrationDatabase;

  /**
   * @param scope the workflow
   * @param id its id: `migrations`
   * @param props which migrations, and what they are tried on
   */
  public constructor(scope: Workflow, id: string, props: DatabaseMigrationsProps) {
    super(scope, id, expectOptions('new DatabaseMigrations', id, props, DATABASE, new.target !== DatabaseMigrations));
    this.database = props.database;
    const { _tool: { flyway, alembic }, _folders: folders } = props.tool;
    if (folders.length === 0) throw new InvalidValueError('call/empty-list', `new DatabaseMigrations(${asWritten(id)}, …)`, 'its tool has no folders', { option: 'tool', given: folders, allowed: ['at least one'] });
    this.addHistory(scope, props);
    const env = flyway ? flywayVariables(flyway, this.database) : { DATABASE_URL: this.database._url };
    const migrate = this.addTrial('migrate', { name: 'Migrate from nothing', env }, new Checkout());
    const upgrade = this.addTrial('upgrade', { name: 'Migrate from the base', env, condition: Github.isEvent('pull_request') }, new Checkout({ fetchDepth: 2 }));
    if (flyway) {
      for (const job of [migrate, upgrade]) flywaySetup(job, flyway, this.database);
      flywayMigrate(migrate, flyway);
      flywayUpgrade(upgrade, flyway);
    } else {
      for (const job of [migrate, upgrade]) alembicSetup(job, alembic!);
      alembicMigrate(migrate, alembic!);
      alembicUpgrade(upgrade, alembic!);
    }
  }

  private addHistory(scope: Workflow, { tool, mayChange = [] }: DatabaseMigrationsProps): void {
    const action = ProgramAction.of(scope, MIGRATION_HISTORY);
    const { flyway } = tool._tool;
    this.addJob('history', { name: 'History of the migrations', timeout: Duration.minutes(5) }).use(
      new Checkout({ fetchDepth: Expression.choose(Github.isEvent('push', 'merge_group'), 0, 2), sparseCheckout: [action._folder] }),
      action.step({
        name: 'Look at the history of the migrations',
        inputs: {
          folders: JSON.stringify(tool._folders),
          tool: flyway ? 'flyway' : 'alembic',
          ...flyway?.outOfOrder && { 'out-of-order': true },
          ...mayChange.length > 0 && { 'may-change': JSON.stringify(mayChange) },
        },
      }),
    );
  }

  /** A job with a database that nobody has used. */
  private addTrial(part: string, props: JobProps, checkout: Checkout): Job {
    const job = this.addJob(part, { timeout: Duration.minutes(15), services: { database: this.database._service() }, ...props });
    job.use(checkout);
    return job;
  }
}

const DATABASE = optionTable({
  ...PIPELINE,
  tool: kinds.made((value) => value instanceof MigrationTool, "a MigrationTool, such as MigrationTool.flyway({ version: '11.14.1', folders: ['db/migrations'] })"),
  database: kinds.made((value) => value instanceof MigrationDatabase, "a MigrationDatabase, such as MigrationDatabase.postgres('16.4')"),
  mayChange: kinds.list(PATTERN),
}, ['tool', 'database']);
