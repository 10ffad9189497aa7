import { readFileSync } from 'fs';
import { join } from 'path';
import { givenFiles } from '../../../lib/delivery/given-files';
import { Difference, WrittenProgram, differences, readSource, rehearse, writeProgram } from '../../../lib/importer/inside';
import { Delivery } from 'slipway/delivery';
import { Finding } from 'slipway/core';

/** What comes of some files: the program, and what it writes. */
export interface Imported {
  readonly program: WrittenProgram;
  readonly gaps: readonly { readonly file: string; readonly why: string }[];
  readonly refused: readonly string[];
  readonly written: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly differences: readonly (Difference & { readonly file: string })[];
}

/** Imports files, by their paths, and declares what the program declares. */
export function imported(files: Readonly<Record<string, string>>, exact = true): Imported {
  const source = readSource(Object.keys(files), givenFiles(files));
  const program = writeProgram(source, { exact, sharedPins: true });
  const delivery = Delivery.standalone();
  const { refused } = rehearse(program, delivery);
  const { documents, findings } = delivery.synth();
  const written = Object.fromEntries(documents.map(({ path, text }) => [path, text]));
  return {
    program, written, findings,
    gaps: [...source.gaps, ...program.gaps],
    refused: [...refused.values()],
    differences: program.units.flatMap(({ model: { file } }) => differences(files[file], written[file] ?? '', file).map((difference) => ({ ...difference, file }))),
  };
}

export const workflow = (text: string, name = 'ci'): Readonly<Record<string, string>> => ({ [`.github/workflows/${name}.yml`]: text });

/** A file of the fixtures. */
export function fixture(name: string): string {
  return readFileSync(join(__dirname, '../fixtures', name), 'utf8');
}
