import { readFileSync } from 'fs';
import { join } from 'path';
import { programsOf } from './programs';
import { documentsOf } from '../architecture/documents';

export const ROOT = join(__dirname, '../..');

/** Pages on rules and READMEs of rooms may show a piece of a program, where the whole would hide the point. Everywhere else a reader copies and runs. */
const MAY_SHOW_PIECES = /^(docs\/checks\/|docs\/decisions\/|lib\/)/;

/** Documents whose blocks are for people who work on Slipway itself. */
const INSIDE = /^(CONTRIBUTING|ARCHITECTURE)\.md$|^(bench|data|examples|test)\//;

/** What all documents for users hold. */
export function readDocuments() {
  const read = documentsOf(ROOT).filter((path) => !INSIDE.test(path)).map((path) => ({ path, ...programsOf(path, readFileSync(join(ROOT, path), 'utf8')) }));
  return {
    programs: read.flatMap(({ programs }) => programs),
    pieces: read.flatMap(({ pieces }) => pieces),
    there: read.flatMap(({ there }) => there),
    said: read.flatMap(({ said }) => said),
    /** Blocks that no test could find wrong. */
    unproven: read.flatMap(({ path, pieces, unclear }) => (MAY_SHOW_PIECES.test(path) ? [] : [...pieces, ...unclear])),
  };
}
