import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Admission } from '../engine/admit';
import { writeRelease } from '../engine/read-release';
import { StageRecord } from '../engine/records';
import { Release } from '../engine/release';
import { RecordedRelease } from '../engine/state';
import { Surroundings } from '../surroundings';

/** The outputs of a job that deploys: what it deploys, and what serves until then. */
export function giveRelease(surroundings: Surroundings, { record, release, previous, irreversible }: Admission): void {
  const { output } = surroundings.runner;
  const { sha, strategy, reason, revision } = record!;
  const called = release?.id ?? nameOf(record!);
  output('release', called);
  output('version', called);
  output('sha', sha);
  output('ref', release?.release.ref ?? '');
  output('strategy', strategy ?? '');
  output('reason', reason ?? '');
  output('revision', revision === undefined ? '' : String(revision));
  output('previous', previous?.id ?? '');
  output('release-file', fileOf(surroundings, 'release.json', release));
  output('previous-file', fileOf(surroundings, 'previous.json', previous));
  for (const [name, image] of Object.entries(imagesOf(record!, release, previous))) output(`image-${name}`, image);
  for (const [name, image] of Object.entries(previous?.release.images ?? {})) output(`previous-image-${name}`, image);
  // An image that somebody names goes into the chart that serves.
  for (const [name, { reference, version }] of Object.entries((release ?? previous)?.release.charts ?? {})) {
    output(`chart-${name}`, reference);
    output(`chart-${name}-version`, version);
  }
  output('database-reversible', reversible(record!, release?.release, previous?.release, irreversible.length === 0));
}

/** What is no release is called by what it is: whoever deploys and tells of it needs a name. */
function nameOf({ revision, images = {} }: StageRecord): string {
  if (revision !== undefined) return `revision-${revision}`;
  const [image = ''] = Object.values(images);
  const [, digest, tag = 'image'] = /@sha256:([0-9a-f]{12})|:([^:/@]+)$/.exec(image) ?? [];
  return digest === undefined ? tag : `sha256-${digest}`;
}

/** Of a rollback whether there is a way back for the database, of all that lies in between; of a deployment whether there will be. Empty where no release speaks of a database. */
function reversible({ kind }: StageRecord, release: Release | undefined, previous: Release | undefined, all: boolean): string {
  if (kind === 'rollback') return previous?.database === undefined && all ? '' : String(all);
  return release?.database === undefined ? '' : String(release.database.reversible);
}

/** An image that somebody names replaces one of those that serve, and the others stay. */
function imagesOf(record: StageRecord, release: RecordedRelease | undefined, previous: RecordedRelease | undefined): Readonly<Record<string, string>> {
  return record.images === undefined ? release?.release.images ?? {} : { ...previous?.release.images, ...record.images };
}

function fileOf({ folder }: Surroundings, name: string, release: RecordedRelease | undefined): string {
  if (!release) return '';
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, writeRelease(release.release));
  return file;
}
