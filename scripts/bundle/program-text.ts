import { createHash } from 'node:crypto';

/** A module that hands a program over as a text, line by line as a document holds it, with the checksum of the program as it was built. */
export function programText(program: string): string {
  const lines = program.trimEnd().split('\n');
  return `"use strict";\nexports.sha256 = ${JSON.stringify(createHash('sha256').update(`${lines.join('\n')}\n`).digest('hex'))};\nexports.lines = ${JSON.stringify(lines, null, 1)};\n`;
}
