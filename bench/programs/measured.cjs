/** Runs the work and prints its time in milliseconds and the peak memory of the process in megabytes, as JSON. */
exports.measured = (work, stages) => {
  process.env.PROJEN_DISABLE_POST = 'true';
  const started = performance.now();
  work();
  const ms = performance.now() - started;
  process.stdout.write(`\n${JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024, stages })}\n`);
};

/** The same of work that ends later. */
exports.measuredLater = async (work) => {
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  process.stdout.write(`\n${JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 })}\n`);
};
