import { Deployment } from './deployment';

/** Something that changes what is known of an environment. */
export type Moment =
  | { readonly at: number; readonly id: string; readonly what: 'end' | 'retry'; readonly deployment: Deployment }
  | { readonly at: number; readonly id: string; readonly what: 'recovery' | 'incident'; readonly environment: string };

/** In the same second, what was deployed comes first: an incident is about it. */
const ORDER = { end: 0, retry: 1, recovery: 2, incident: 3 };

export function compareMoments(a: Moment, b: Moment): number {
  return a.at - b.at || ORDER[a.what] - ORDER[b.what] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
