import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { UnreadableFileError, checksumOf } from '../../common/files';
import { UsageError, given, json, required, texts } from '../../common/variables';
import { bookOf } from '../book';
import { NoReleaseError, digestOf, isSame, readRelease, writeRelease } from '../engine/read-release';
import { Release } from '../engine/release';
import { Recorder } from '../github/recorder';
import { recorded } from '../recorded';
import { coverageOf } from '../release/coverage';
import { testsOf } from '../release/tests';
import { RefusedError, Surroundings, ownActor, ownRun } from '../surroundings';

/** Records what a run of the repository made as a release, once, and writes `release.json` for whoever attests it. */
export async function release(surroundings: Surroundings): Promise<void> {
  const { github, configuration, runner, folder } = surroundings;
  const made = await releaseOf(surroundings);
  const { ledger } = await recorded(github, configuration);
  const known = ledger.byId.get(made.release);
  if (known && !isSame(known.release, made)) {
    throw new RefusedError(`The release ${made.release} is recorded already, and consists of something else (commit ${known.release.commit}): give this one a version of its own`);
  }
  // Who attempts the run again gets the file that was attested the first time.
  const release_ = known?.release ?? made;
  if (!known) {
    await new Recorder(bookOf(surroundings)).record({ v: 1, pipeline: configuration.pipeline, kind: 'release', by: ownActor(surroundings), run: ownRun(surroundings), release: release_ });
  }
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'release.json');
  writeFileSync(file, writeRelease(release_));
  runner.output('release', release_.release);
  runner.output('release-file', file);
  runner.output('digest', digestOf(release_));
  runner.log(`${known ? 'Recorded already' : 'Recorded'}: release ${release_.release} of ${release_.commit}, ${digestOf(release_)}.`);
}

async function releaseOf(surroundings: Surroundings): Promise<Release> {
  const { variables, github, configuration, now, workspace } = surroundings;
  const [commit, ref] = [required(variables, 'GITHUB_SHA'), required(variables, 'GITHUB_REF')];
  const [patterns, coverage] = [texts(variables, 'PROMOTION_TESTS'), given(variables, 'PROMOTION_COVERAGE')];
  try {
    return readRelease({
      v: 1,
      release: given(variables, 'PROMOTION_VERSION') ?? versionOf(ref, commit),
      pipeline: configuration.pipeline,
      repository: github.repository,
      commit,
      ref,
      createdAt: new Date(now * 1000).toISOString().replace('.000Z', 'Z'),
      run: ownRun(surroundings),
      workflow: workflowOf(required(variables, 'GITHUB_WORKFLOW_REF'), github.repository),
      images: json(variables, 'PROMOTION_IMAGES') ?? {},
      charts: json(variables, 'PROMOTION_CHARTS') ?? {},
      artifacts: await checksums(workspace, texts(variables, 'PROMOTION_ARTIFACTS')),
      tests: patterns.length > 0 ? testsOf(workspace, patterns) : undefined,
      coverage: coverage === undefined ? undefined : coverageOf(workspace, coverage),
      database: json(variables, 'PROMOTION_DATABASE'),
    });
  } catch (error) {
    if (error instanceof NoReleaseError) throw new UsageError(`This is no release: ${error.message}.`);
    if (error instanceof UnreadableFileError) throw new UsageError(`This cannot be recorded: ${error.message}.`);
    throw error;
  }
}

/** A tag `v1.2.3` is the version 1.2.3; anything else goes by its commit. */
function versionOf(ref: string, commit: string): string {
  const [, tagged] = /^refs\/tags\/v(\d+\.\d+\.\d+[A-Za-z0-9._+-]*)$/.exec(ref) ?? [];
  return tagged ?? `dev-${commit.slice(0, 7)}`;
}

/** `acme/shop/.github/workflows/ci.yml@refs/heads/main` */
function workflowOf(reference: string, repository: string): string {
  const [path] = reference.split('@');
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
}

async function checksums(workspace: string, files: readonly string[]): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const file of files) sums[file.replace(/^(\.\/)+/, '')] = await checksumOf(workspace, file);
  return sums;
}
