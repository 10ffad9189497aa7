/** What `slipway check` finds in a repository of so many files, without a disk. Arguments: the file with the texts as JSON. */
const { readFileSync } = require('fs');
const { checkRepository } = require('../../lib/linter/inside');
const { givenFiles } = require('../../lib/delivery/given-files');
const { measured } = require('./measured.cjs');

const files = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const actions = Object.keys(files).filter((path) => path.endsWith('/action.yml')).sort();
measured(() => checkRepository({ ...givenFiles(files), actions: () => actions }));
