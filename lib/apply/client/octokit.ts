import { BrokenAnswer } from './broken-answer';
import { Stopped } from './flight';
import { shownRequest } from './request';
import { Octokit, Plugin, vendor } from './vendor';
import { wholeAnswer } from './whole-answer';
import { Pace, Surroundings, sleep } from '../surroundings';

/** Answers that another attempt would not change. 429 is left to the plugin that knows rate limits. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** Answers after which there is another attempt only because GitHub asked for a pause. */
const PAUSING = [403, 429];

/** How often a rate limit may be waited for in one request. */
const PAUSES = 3;

/** Octokit with its own plugins for rate limits and for failures. The order matters: what waits for rate limits must be the outermost. */
export function octokit(surroundings: Surroundings, pace: Pace): Octokit {
  const { Core, Bottleneck, retry, throttling } = vendor();
  const { token, apiUrl, log } = surroundings;
  const mayPause = (kind: string) => (seconds: number, _options: object, _octokit: object, pauses: number) => {
    if (pauses >= PAUSES || seconds > pace.patience) return false;
    log(`GitHub asks for a pause (${kind}): going on in ${seconds} s.`);
    return true;
  };
  return new (Core.plugin(attemptPlugin(surroundings, pace), retry, throttling))({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'slipway',
    log: SILENT,
    // The body is there already, read.
    request: { log: SILENT, parseSuccessResponseBody: false, fetch: wholeAnswer(surroundings.fetch ?? fetch, pace.timeout) },
    retry: { doNotRetry: FINAL, retries: pace.attempts - 1, retryAfterBaseValue: pace.second },
    throttle: {
      retryAfterBaseValue: pace.second,
      global: new Bottleneck.Group({ id: 'requests', maxConcurrent: pace.atOnce }),
      write: new Bottleneck.Group({ id: 'writes', maxConcurrent: 1, minTime: pace.betweenWrites }),
      notifications: new Bottleneck.Group({ id: 'notifications', maxConcurrent: 1, minTime: pace.betweenWrites }),
      onRateLimit: mayPause('rate limit'),
      onSecondaryRateLimit: mayPause('secondary rate limit'),
    },
  });
}

function ignore(): void { /* Octokit's own words are not ours: what went wrong is said once, at the end. */ }

const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** The innermost of the plugins: it sees every attempt. */
function attemptPlugin({ log, random, stop }: Surroundings, pace: Pace): Plugin {
  return (client) => {
    client.hook.wrap('request', async (request, options) => {
      const { flight } = options.request;
      if (flight.unanswered > 0 && !stop?.aborted) {
        log(`No answer from GitHub: trying ${shownRequest({ route: `${options.method} ${options.url}`, parameters: options })} again (${flight.unanswered + 1} of ${pace.attempts}).`);
        // Clients that failed together must not come back together.
        await sleep(random() * pace.second, stop);
      }
      if (stop?.aborted) throw new Stopped();
      try {
        return await flight.during(() => request(options));
      } catch (error) {
        // Octokit would try again whatever it cannot read. As itself it goes through: another attempt is not made after an answer that cannot be GitHub's.
        if ((error as Error).cause instanceof BrokenAnswer) throw (error as Error).cause;
        flight.unanswered = PAUSING.includes((error as { status: number }).status) ? 0 : flight.unanswered + 1;
        throw error;
      }
    });
    return {};
  };
}
