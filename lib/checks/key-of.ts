import { Located } from './rule';

/**
 * The place of a part of something: its key in a file that was read, such as `uses` of a step, so that a reader sees the line that is meant. Where a program declares it, its
 * place is all that is known.
 *
 * @param key such as `runs-on` or `with.cache`; where there is none, the nearest that it would belong to
 */
export function keyOf({ origin }: Located, key: string): Located {
  return { origin: origin._at(key) };
}
