import { execFileSync, spawn, spawnSync } from 'child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { createServer, AddressInfo } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { GitHistory } from './support/history';
import { Machines } from './support/machine';
import { runProgram } from './support/program';
import { MIGRATION_HISTORY } from '../../../lib/pipelines/database/program';
import { provenWith } from '../../support/proven-with';
import { Delivery } from 'slipway/delivery';
import { DatabaseMigrations, MigrationDatabase, MigrationTool } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const POSTGRES = '/usr/lib/postgresql/15/bin';
const MISSING = !existsSync(POSTGRES) ? 'PostgreSQL 15' : spawnSync('mvn', ['--version']).error ? 'Maven' : undefined;
jest.setTimeout(300_000);

describe('GL-19: the history of migrations, as git has it', () => {
  let history: GitHistory;
  let base: string;
  beforeEach(() => {
    history = new GitHistory();
    base = history.commit({ 'db/V1__init.sql': 'a', 'db/V2__users.sql': 'b', 'db/R__views.sql': 'c', 'other/V1__x.sql': 'd' });
  });
  afterEach(() => history.remove());

  function judged(changes: Readonly<Record<string, string | null>>, event = 'pull_request') {
    history.git('checkout', '--quiet', '-b', 'topic', base);
    history.commit(changes);
    history.git('checkout', '--quiet', 'main');
    const { payload, ref } = history.pullRequest('topic');
    return runProgram(MIGRATION_HISTORY.text().lines, { INPUT_FOLDERS: '["db"]', INPUT_TOOL: 'flyway' }, { cwd: history.checkout(ref, 2), event, payload });
  }

  test('a new migration and a changed view are well, whatever happens in other folders', () => {
    const { status, summary } = judged({ 'db/V3__more.sql': 'e', 'db/R__views.sql': 'f', 'other/V1__x.sql': 'g' });
    expect([status, summary]).toEqual([0, expect.stringContaining('4 files, and nothing is wrong with their history.')]);
  });

  test('a migration that has been applied and is changed, renamed or overtaken is an error each', () => {
    const { status, log } = judged({ 'db/V2__users.sql': null, 'db/V2__people.sql': 'b', 'db/V1__init.sql': 'changed', 'db/V1.1__late.sql': 'e' });
    expect(status).toBe(1);
    expect(log.match(/^::error::.*$/gm)).toEqual([
      '::error::"db/V1__init.sql" was changed, and has been applied: write a new migration.',
      '::error::"db/V2__users.sql" is gone or has another name, and has been applied: write a new migration.',
      '::error::"db/V1.1__late.sql" comes before 2, which has been applied: give it a higher version.',
    ]);
  });

  test('a folder in which there is nothing is an error, and what cannot be compared is said', () => {
    expect(judged({ db: null })).toMatchObject({ status: 1, log: expect.stringContaining('There are no migrations in db/.') });
    history.git('branch', '--quiet', '-D', 'topic');
    expect(judged({ 'db/V1__init.sql': 'changed' }, 'schedule')).toMatchObject({ status: 0, log: expect.stringContaining('cannot be said: nothing changed by schedule itself.') });
  });
});

/** Flyway of Maven, and a PostgreSQL where the service of the job would be. */
provenWith(MISSING, describe)('GL-19: Flyway, on PostgreSQL', () => {
  let server: Server;
  let history: GitHistory;
  let machines: Machines;
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'database', { triggers: [Trigger.pullRequest()] });
  new DatabaseMigrations(ci, 'migrations', { tool: MigrationTool.flyway({ version: '11.14.1', folders: ['db'], placeholders: { owner: 'migrations' } }), database: MigrationDatabase.postgres('15.4') });

  beforeAll(async () => { server = await Server.start(); });
  afterAll(() => server.stop());
  beforeEach(() => {
    history = new GitHistory();
    machines = new Machines();
    history.commit({ 'db/V1__init.sql': 'create table users (id int primary key);\nalter table users owner to ${owner};\ninsert into users values (1);\n' });
  });
  afterEach(() => {
    history.remove();
    machines.remove();
  });

  async function run(part: string, changes: Readonly<Record<string, string | null>>) {
    history.git('checkout', '--quiet', '-B', 'topic', 'main');
    history.commit(changes);
    history.git('checkout', '--quiet', 'main');
    const repository = history.checkout(history.pullRequest('topic').ref, 2, false);
    mkdirSync(join(repository, '.github/workflows'), { recursive: true });
    server.fresh();
    const variables = { PATH: process.env.PATH!, HOME: process.env.HOME! };
    // Where the service of the job would be, somebody else's may be.
    writeFileSync(join(repository, '.github/workflows/database.yml'), delivery.synthText('.github/workflows/database.yml').replace(/localhost:5432/g, `localhost:${server.port}`));
    return machines.run('database', `migrations-${part}`, { repository, event: 'pull_request', variables });
  }

  test('what the base has is migrated first, then the change, and what the base wrote is still there', async () => {
    const outcome = await run('upgrade', { 'db/V2__name.sql': "alter table users add column name text not null default '';\n" });
    expect(outcome.failed && outcome.log).toBe(false);
    expect(outcome.log).toMatch(/Successfully applied 1 migration to schema "public"[^]*Successfully applied 1 migration to schema "public"[^]*Successfully validated 2 migrations/);
    expect(server.query('select count(*), max(name) from users')).toBe('1|');
  });

  test('all migrations make a database of an empty one, and one that breaks fails', async () => {
    expect(await run('migrate', { 'db/V2__name.sql': 'alter table users add column name text;\n' })).toMatchObject({ failed: false, log: expect.stringMatching(/Successfully applied 2 migrations/) });
    expect(await run('migrate', { 'db/V2__name.sql': 'alter table nobody add column name text;\n' })).toMatchObject({ failed: true, log: expect.stringMatching(/relation "nobody" does not exist/) });
  });

  test('a migration that was changed after it was applied fails the upgrade', async () => {
    expect(await run('upgrade', { 'db/V1__init.sql': 'create table users (id bigint primary key);\n' })).toMatchObject({ failed: true, log: expect.stringMatching(/checksum mismatch/i) });
  });
});

/** A PostgreSQL of its own: it does not run for root. */
class Server {
  public static async start(): Promise<Server> {
    const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
    chmodSync(folder, 0o777);
    const port = await freePort();
    const server = new Server(folder, port);
    server.as('initdb', '--pgdata', join(folder, 'data'), '--auth=trust', '--username=migrations');
    spawn('runuser', ['-u', 'postgres', '--', join(POSTGRES, 'pg_ctl'), '--pgdata', join(folder, 'data'), '--wait', '--log', join(folder, 'log'), '--options', `-p ${port} -k ${folder}`, 'start'], { stdio: 'ignore' });
    for (let tried = 0; spawnSync(join(POSTGRES, 'pg_isready'), ['--host=localhost', `--port=${port}`]).status !== 0; tried++) {
      if (tried > 300) throw new Error('PostgreSQL does not start');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return server;
  }

  private constructor(private readonly folder: string, public readonly port: number) {}

  /** A database that nobody has used. */
  public fresh(): void {
    this.query('drop database if exists migrations', 'postgres');
    this.query('create database migrations', 'postgres');
  }

  public query(text: string, database = 'migrations'): string {
    return execFileSync(join(POSTGRES, 'psql'), ['--host=localhost', `--port=${this.port}`, '--username=migrations', `--dbname=${database}`, '--no-align', '--tuples-only', '--quiet', '--command', text], { encoding: 'utf8' }).trim();
  }

  public stop(): void {
    this.as('pg_ctl', '--pgdata', join(this.folder, 'data'), '--mode=immediate', 'stop');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private as(program: string, ...args: string[]): void {
    execFileSync('runuser', ['-u', 'postgres', '--', join(POSTGRES, program), ...args], { stdio: 'pipe' });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
