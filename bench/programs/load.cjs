/** What it takes to load the rooms that every program with workflows uses, when projen and constructs are there already. */
require('projen');
require('constructs');
const started = performance.now();
for (const room of ['expressions', 'workflows', 'actions', 'delivery']) require(`slipway/${room}`);
const ms = performance.now() - started;
process.stdout.write(`\n${JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 })}\n`);
