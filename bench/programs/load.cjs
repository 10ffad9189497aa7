/** What `require('slipway')` takes when projen and constructs are there already. */
require('projen');
require('constructs');
const started = performance.now();
require('slipway');
const ms = performance.now() - started;
process.stdout.write(`\n${JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 })}\n`);
