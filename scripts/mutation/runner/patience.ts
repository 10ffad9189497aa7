/** How long something may do nothing at all, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Waits for something, unless it waits itself for what never comes. Only time in which the process has nothing to do counts: on a machine that others keep busy, everything takes longer,
 * and nothing is idle.
 */
export async function patiently(begin: () => unknown, patience: number = PATIENCE): Promise<void> {
  let timer: NodeJS.Timeout;
  const before = performance.eventLoopUtilization();
  const never = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (performance.eventLoopUtilization(before).idle > patience) reject(new Error(`did nothing for ${patience} ms, and did not end`));
    }, Math.min(500, patience));
  });
  try {
    await Promise.race([Promise.resolve().then(begin), never]);
  } finally {
    clearInterval(timer!);
  }
}
