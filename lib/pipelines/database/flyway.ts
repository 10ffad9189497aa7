import { MavenArtifact, MigrationDatabase, SCRATCH } from './migration-database';
import { FlywayOptions } from './migration-tool';
import { SetupJava, SetupJavaDistribution } from '../../actions/inside';
import { Job } from '../../workflows/inside';

const JAVA = '21';

/** A project of Maven that is nothing but the plugin: which release of it and of the driver, and where from, is Maven's to say. */
function project({ version }: FlywayOptions, { _parts: { drivers } }: MigrationDatabase): string {
  const dependency = ({ group, name, version: release = version }: MavenArtifact) => `          <dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${release}</version></dependency>`;
  return `mkdir -p "$RUNNER_TEMP/flyway"
cat > "$RUNNER_TEMP/flyway/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>migrations</groupId>
  <artifactId>migrations</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <groupId>org.flywaydb</groupId>
        <artifactId>flyway-maven-plugin</artifactId>
        <version>${version}</version>
        <dependencies>
${drivers.map(dependency).join('\n')}
        </dependencies>
      </plugin>
    </plugins>
  </build>
</project>
XML`;
}

/** Flyway reads the rest from variables. */
const flyway = (...goals: string[]) => `mvn --batch-mode --no-transfer-progress --strict-checksums --file "$RUNNER_TEMP/flyway/pom.xml" ${goals.map((goal) => `flyway:${goal}`).join(' ')}`;

const locations = (folders: readonly string[], root: string) => folders.map((folder) => `filesystem:${root}/${folder}`).join(',');

/** What Flyway is told of the database and of the migrations. @internal */
export function flywayVariables({ placeholders = {}, outOfOrder }: FlywayOptions, database: MigrationDatabase): Record<string, string> {
  return {
    FLYWAY_URL: database._parts.jdbc,
    FLYWAY_USER: SCRATCH,
    FLYWAY_PASSWORD: SCRATCH,
    FLYWAY_VALIDATE_MIGRATION_NAMING: 'true',
    ...outOfOrder && { FLYWAY_OUT_OF_ORDER: 'true' },
    ...Object.fromEntries(Object.entries(placeholders).map(([name, value]) => [`FLYWAY_PLACEHOLDERS_${name.toUpperCase()}`, value])),
  };
}

/** @internal */
export function flywaySetup(job: Job, tool: FlywayOptions, database: MigrationDatabase): void {
  job.use(new SetupJava({ javaVersion: JAVA, distribution: SetupJavaDistribution.TEMURIN }));
  job.run(project(tool, database), { name: 'Say which Flyway' });
}

/** Everything from the beginning, and what the database says of it afterwards. @internal */
export function flywayMigrate(job: Job, { folders }: FlywayOptions): void {
  job.run(`export FLYWAY_LOCATIONS="${locations(folders, '$GITHUB_WORKSPACE')}"\n${flyway('migrate', 'validate', 'info')}`, { name: 'Migrate an empty database' });
}

/** What a database has that was there before, and then the change. @internal */
export function flywayUpgrade(job: Job, { folders }: FlywayOptions): void {
  // Git keeps no empty folder: one that is new with the change was empty before.
  job.run(`git worktree add --detach "$RUNNER_TEMP/base" HEAD^1
mkdir -p ${folders.map((folder) => `"$RUNNER_TEMP/base/${folder}"`).join(' ')}
export FLYWAY_LOCATIONS="${locations(folders, '$RUNNER_TEMP/base')}"
${flyway('migrate')}`, { name: 'Migrate as the base does' });
  job.run(`export FLYWAY_LOCATIONS="${locations(folders, '$GITHUB_WORKSPACE')}"\n${flyway('migrate', 'validate', 'info')}`, { name: 'Migrate what the change adds' });
}
