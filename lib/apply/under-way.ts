import { GithubFailure } from './client/failure';
import { GithubClient } from './client/github-client';
import { untilCertain } from './until-certain';
import { printable } from '../core/inside';

const VARIABLES = '/repos/{owner}/{repo}/actions/variables';
const NAME = 'SLIPWAY_APPLY';
const VARIABLE = `${VARIABLES}/{name}`;
const AT = { name: NAME };

/** Statuses that say that a token may not do this, or that there is no such thing here. */
const REFUSED = [403, 404, 422];

interface VariableAnswer {
  readonly value: string;
  readonly updated_at?: string;
}

/** Another application of settings began while this one was at work. */
export class Overtaken extends Error {
  /** @param doubtful what was written last: the other one may have seen what was before */
  public constructor(doubtful?: string) {
    super('Another slipway apply of this repository began while this one was at work: this one stops, and writes nothing more.'
      + (doubtful === undefined ? '' : ` What it wrote last, ${doubtful}, may have been overwritten.`) + ' Plan again when the other one is done.');
    this.name = 'Overtaken';
  }
}

/**
 * A variable of the repository that says which application of settings is under way. Whoever begins puts its own mark there, whatever was there before, and looks before every write, and
 * in the end, whether it is still its own. GitHub has no condition on a write; with this, of two that are at work at once one always notices: the one that began first, because its mark is
 * gone. What the other one reads after its own mark, and then writes over, can be nothing that the first one wrote before it last saw its mark. A mark that was left behind by one that was killed
 * keeps nobody from anything.
 */
export class UnderWay {
  /** Undefined: the token may not write it. */
  public static async begin(client: GithubClient, attempt = 1): Promise<{ readonly mark?: UnderWay; readonly note?: string }> {
    const value = `slipway apply ${client.id}`;
    try {
      const other = await put(client, value);
      return {
        mark: new UnderWay(client, value),
        ...(other === undefined ? {} : { note: `Another slipway apply of this repository has not ended, or was stopped${other.updated_at === undefined ? '' : ` (it began at ${printable(other.updated_at, 40)})`}. If it is at work, it stops before its next write.` }),
      };
    } catch (error) {
      // Somebody else began in the same moment: whose mark is there is seen before the first write.
      if (error instanceof GithubFailure && error.status === 409 && attempt < client.pace.attempts) return UnderWay.begin(client, attempt + 1);
      if (!(error instanceof GithubFailure) || !REFUSED.includes(error.status)) throw error;
      return { note: `Two that apply at the same time are told apart by the variable ${NAME} of the repository, which the token may not write (Variables: write): each resource is compared with the plan right before it is written, and that is all.` };
    }
  }

  private constructor(private readonly client: GithubClient, private readonly value: string) {}

  public async isOurs(): Promise<boolean> {
    return (await found(this.client))?.value === this.value;
  }

  public async end(): Promise<void> {
    const remove = async () => {
      await this.client.write(`DELETE ${VARIABLE}`, AT);
      return true;
    };
    // By now it may be somebody else's.
    await untilCertain(this.client, remove, async () => await this.isOurs() ? undefined : true);
  }
}

async function found(client: GithubClient): Promise<VariableAnswer | undefined> {
  return client.find<VariableAnswer>(VARIABLE, AT);
}

/** Puts a mark there, and says whose was there before. */
async function put(client: GithubClient, value: string): Promise<VariableAnswer | undefined> {
  let there = await found(client);
  let other = there;
  const write = async () => {
    if (there === undefined) await client.write(`POST ${VARIABLES}`, {}, { name: NAME, value });
    else await client.write(`PATCH ${VARIABLE}`, AT, { value });
    return true;
  };
  await untilCertain(client, write, async () => {
    there = await found(client);
    if (there?.value === value) return true;
    other = there ?? other;
    return undefined;
  });
  return other;
}
