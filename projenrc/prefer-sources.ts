/**
 * Imported first: from here on a folder is imported by its `index.ts`, not by the `index.js` that a build left beside it. With some of the sources and some of
 * what was compiled of them, there would be two of every class.
 */
const { '.js': load, ...others } = require.extensions;
for (const extension of Object.keys(require.extensions)) delete require.extensions[extension];
Object.assign(require.extensions, others, { '.js': load });
