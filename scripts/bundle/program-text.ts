import { createHash } from 'node:crypto';
import type { BundledPackage } from './licences';

/**
 * A module that hands a program over as a text, line by line as a document holds it, with the checksum of the program as it was built. The licences of what
 * is in it go where it goes.
 */
export function programText(program: string, packages: readonly BundledPackage[]): string {
  const licences = packages.flatMap(({ name, version, licence, text }) => ['', `${name} ${version} (${licence})`, '', ...text.split('\n')]);
  const lines = [...program.trimEnd().split('\n'), ...licences.map((line) => `// ${line}`.trimEnd())];
  return `"use strict";\nexports.sha256 = ${JSON.stringify(createHash('sha256').update(`${lines.join('\n')}\n`).digest('hex'))};\nexports.lines = ${JSON.stringify(lines, null, 1)};\n`;
}
