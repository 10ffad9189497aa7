import { GithubFailure } from './client/failure';

/** All results, or all that went wrong: who mends three names wants to hear of the three. */
export async function allOrFailures<const T extends readonly Promise<unknown>[]>(promises: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(promises);
  const failed = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
  if (failed.length > 0) throw joinedFailure(failed);
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never;
}

function joinedFailure(failed: readonly Error[]): Error {
  // An error that is none of GitHub's is a mistake of the program, or the wish to stop: its place matters.
  const other = failed.find((error) => !(error instanceof GithubFailure));
  // One may itself be several that were joined.
  const messages = [...new Set(failed.flatMap(({ message }) => message.split('\n')))];
  if (other || messages.length === 1) return other ?? failed[0];
  return new GithubFailure(messages.join('\n'), failed[0] as GithubFailure);
}
