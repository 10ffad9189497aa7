import { FORK, NIGHTLY, ON_MAIN, OURS, workflow } from './support/runs';
import { jobOf, scriptsOf, stepUsing, workflowsOf } from './support/written';
import { jobsThatRun } from '../examples/support/simulation';
import { DatabaseMigrations, MigrationDatabase, MigrationTool } from 'slipway/pipelines';

describe('database migrations', () => {
  const flyway = MigrationTool.flyway({ version: '11.14.1', folders: ['db/migrations'], placeholders: { owner: 'app' }, outOfOrder: true });
  const alembic = MigrationTool.alembic({ pythonVersion: '3.12', requirements: 'requirements.txt', folder: 'migrations/versions' });
  const declared = (tool = flyway, database = MigrationDatabase.timescale('2.17.2-pg16')) => workflow((ci) => {
    new DatabaseMigrations(ci, 'migrations', { tool, database, mayChange: ['db/migrations/V1__*'] });
  });

  test('GL-19: Flyway migrates, validates and shows an empty TimescaleDB, and one as the base left it', () => {
    const migrate = jobOf(declared(), 'migrations-migrate');
    expect(migrate.services.database).toMatchObject({ image: 'timescale/timescaledb:2.17.2-pg16', ports: ['5432:5432'], options: expect.stringContaining('pg_isready') });
    expect(scriptsOf(migrate)).toContain('flyway:migrate flyway:validate flyway:info');
    expect(migrate.env).toMatchObject({ FLYWAY_PLACEHOLDERS_OWNER: 'app', FLYWAY_OUT_OF_ORDER: 'true', FLYWAY_URL: 'jdbc:postgresql://localhost:5432/migrations' });
    expect(scriptsOf(jobOf(declared(), 'migrations-upgrade'))).toMatch(/git worktree add --detach "\$RUNNER_TEMP\/base" HEAD\^1[^]*flyway:migrate\n[^]*flyway:migrate flyway:validate/);
  });

  test('the upgrade is for pull requests, from a fork as well: there is nothing to steal', () => {
    const jobs = (happening: object) => jobsThatRun(workflowsOf(declared()), 'ci.yml', happening as never);
    for (const happening of [OURS, FORK]) expect(jobs(happening)).toEqual(['migrations-history', 'migrations-migrate', 'migrations-upgrade']);
    for (const happening of [ON_MAIN, NIGHTLY]) expect(jobs(happening)).toEqual(['migrations-history', 'migrations-migrate']);
    expect(declared().synthText('.github/workflows/ci.yml')).not.toContain('secrets.');
  });

  test('the program is told what is looked at, and how', () => {
    expect(stepUsing(jobOf(declared(), 'migrations-history'), './.github/actions/migration-history').with).toEqual({ 'folders': '["db/migrations"]', 'tool': 'flyway', 'out-of-order': true, 'may-change': '["db/migrations/V1__*"]' });
  });

  test('Alembic goes up, is compared with the models, goes down and up again', () => {
    const migrate = jobOf(declared(alembic, MigrationDatabase.postgres('16.4')), 'migrations-migrate');
    expect(scriptsOf(migrate)).toMatch(/alembic --config alembic\.ini heads[^]*upgrade head\nalembic --config alembic\.ini check[^]*downgrade base\nalembic --config alembic\.ini upgrade head/);
    expect(migrate.env.DATABASE_URL).toBe('postgresql+psycopg://migrations:migrations@localhost:5432/migrations');
    const once = MigrationTool.alembic({ pythonVersion: '3.12', requirements: 'requirements.txt', folder: 'versions', config: 'db/alembic.ini', downgrade: false });
    expect(scriptsOf(jobOf(declared(once), 'migrations-migrate'))).not.toContain('downgrade');
  });

  test('MySQL counts as ready when it answers over the network', () => {
    expect(jobOf(declared(flyway, MigrationDatabase.mysql('8.4')), 'migrations-migrate').services.database).toMatchObject({ image: 'mysql:8.4', options: expect.stringContaining('--protocol=tcp') });
    expect(scriptsOf(jobOf(declared(flyway, MigrationDatabase.mysql('8.4')), 'migrations-migrate'))).toContain('<artifactId>flyway-mysql</artifactId><version>11.14.1</version>');
  });

  test('a tag that moves, and a tool without folders, are refused', () => {
    for (const tag of ['latest', '', 'alpine', '16@sha256:1']) expect(() => MigrationDatabase.postgres(tag)).toThrow(/tag/);
    expect(MigrationDatabase.postgres(`16.4@sha256:${'a'.repeat(64)}`)).toBeDefined();
    expect(() => declared(MigrationTool.flyway({ version: '11.14.1', folders: [] }))).toThrow(/no folders/);
  });
});
