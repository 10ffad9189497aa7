/** The variable that says where a program under observation leaves what it would write. */
export const OBSERVED_FILE = 'SLIPWAY_OBSERVED_FILE';

/** The variable that says of which file the lines are asked for. */
export const LINES_OF = 'SLIPWAY_OBSERVED_LINES_OF';

/**
 * A module that is loaded before a program, in every process of Node.js that the program starts: that of its compiler, and that of the kernel behind a program in Python, Java or
 * Go. It says that somebody looks on; whoever declares a delivery then hands over what would be written, and writes nothing.
 */
export const OBSERVER = `'use strict';
const { appendFileSync } = require('node:fs');
const file = process.env.${OBSERVED_FILE};
globalThis[Symbol.for('slipway.observer')] = {
  linesOf: process.env.${LINES_OF} || undefined,
  take: (observed) => appendFileSync(file, JSON.stringify(observed) + '\\n'),
};
`;

/**
 * Runs a program in TypeScript where its project has nothing that could: types are taken out, lines stay where they are. What a project without packages imports of Slipway and
 * its peers is that of the command.
 *
 * @param sucrase the path of the transformer
 * @param home a file of the package of this command
 * @param isAlone whether those of the command come first: what lies around the folder of the program is anybody's
 */
export function typescriptLoader(sucrase: string, home: string, isAlone: boolean): string {
  return `'use strict';
const Module = require('node:module');
const { readFileSync } = require('node:fs');
const { dirname, resolve, sep } = require('node:path');
const { transform } = require(${JSON.stringify(sucrase)});
for (const ending of ['.ts', '.mts', '.cts']) {
  Module._extensions[ending] = (module, file) => module._compile(transform(readFileSync(file, 'utf8'), { filePath: file, transforms: ['typescript', 'imports'] }).code, file);
}
const own = Module.createRequire(${JSON.stringify(home)});
const ours = /^(?:slipway|projen|constructs)(?:\\/|$)/;
const program = resolve(process.argv[2]);
const asEver = Module._resolveFilename;
let asking = false;
const ofOurs = (request) => {
  asking = true;
  try {
    return own.resolve(request);
  } finally {
    asking = false;
  }
};
Module._resolveFilename = function (request, parent, ...rest) {
  if (asking || !ours.test(request)) return asEver.call(this, request, parent, ...rest);
  if (${isAlone} && typeof parent?.filename === 'string' && parent.filename.startsWith(dirname(program) + sep)) return ofOurs(request);
  try {
    return asEver.call(this, request, parent, ...rest);
  } catch {
    return ofOurs(request);
  }
};
require(program);
`;
}
