import { GithubFailure } from '../client/failure';

/** What the token may not see: it is named, and never taken for not there. */
export class Unseen {
  public readonly notes: string[] = [];

  /** An answer; undefined where GitHub shows none to this token. */
  public async shown<T>(what: string, ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof GithubFailure) || error.fatal || ![403, 404].includes(error.status)) throw error;
      this.notes.push(`${what}: not shown to this token (${error.status}); nothing is said of it.`);
      return undefined;
    }
  }
}
