/** What it takes to load all that the rooms for workflows offer, when projen and constructs are there already. A room loads its nouns when they are touched, so all are. */
require('projen');
require('constructs');
const started = performance.now();
for (const room of ['expressions', 'workflows', 'actions', 'delivery']) Object.values(require(`slipway/${room}`));
const ms = performance.now() - started;
process.stdout.write(`\n${JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 })}\n`);
