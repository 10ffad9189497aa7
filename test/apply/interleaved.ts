import './no-idling';
import { quick } from './harness';
import { Applied, GithubClient, applyPlan, makePlan } from '../../lib/apply/inside';
import { GithubServer } from '../support/github-server';

export const wants = (has_wiki: boolean, description: string) => ({ version: 1 as const, settings: { repository: { has_wiki, description } } });

/** Two that apply at the same time; whose request goes next is said by the bits of `order`. */
async function interleaved(order: number, bits: number): Promise<{ readonly results: Applied[]; readonly lost: boolean }> {
  const github = await GithubServer.start();
  const waiting: (() => void)[][] = [[], []];
  const over = [false, false];
  const clientOf = (who: number) => new GithubClient({
    token: github.token,
    apiUrl: github.url,
    log: () => undefined,
    random: () => (who + 1) / 10,
    pace: quick(),
    fetch: async (...request) => {
      await new Promise<void>((resolve) => { waiting[who].push(resolve); });
      return github.fetch(...request);
    },
  }, 'acme', 'shop');
  const written: string[] = [];
  github.after = ({ method, body }) => { if (method === 'PATCH' && body?.description) written.push(body.description as string); };
  const runs = [0, 1].map(async (who) => {
    const client = clientOf(who);
    // Both saw the same before.
    const applied = await applyPlan(client, await makePlan(client, wants(false, who === 0 ? 'first' : 'second'), false), () => undefined);
    over[who] = true;
    return applied;
  });
  for (let step = 0; !over.every(Boolean); step++) {
    for (let look = 0; look < 50 && waiting.some((list, who) => list.length === 0 && !over[who]); look++) await new Promise((resolve) => { setImmediate(resolve); });
    // While both plan, and when the bits are used up, they take turns.
    const turn = step < 2 || step >= bits + 2 ? step % 2 : (order >> (step - 2)) & 1;
    const next = waiting[turn].length > 0 ? waiting[turn] : waiting[1 - turn];
    next.shift()?.();
  }
  const results = await Promise.all(runs);
  const last = github.state.repository.description as string;
  await github.stop();
  // Written by both: what the earlier one wrote is gone.
  return { results, lost: new Set(written).size === 2 && last !== written[0] };
}

const isSilent = ({ failed, left, done }: Applied) => failed.length === 0 && left.length === 0 && done.length > 0;

/** Each has about nine requests: the bits say who goes first in the first ten, then they take turns. */
export const ORDERS = 1024;

/** Fails for an order in which one overwrites what the other wrote, and neither says so; how often one was overwritten. */
export async function expectNothingLost(every: number): Promise<number> {
  let overwritten = 0;
  for (let order = 0; order < ORDERS; order += every) {
    const { results, lost } = await interleaved(order, 10);
    if (lost) overwritten++;
    expect({ order, lostSilently: lost && results.every(isSilent) }).toEqual({ order, lostSilently: false });
  }
  return overwritten;
}
