import { Fault, Run, Stage } from './stand-ins';

/** What a script works on, and what can be seen of it. */
export interface World {
  /** What serves, in a form that can be compared. */
  serves(): unknown;
  /** Moments at which nobody served. */
  gaps(): number;
  save(): () => void;
}

/** An operation and its variables. */
export interface Call {
  readonly operation: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A whole deployment: its calls in order, what serves before the first of them, and what must not serve alone until the last is through. */
export interface Deployment {
  readonly calls: readonly Call[];
  /** What undoes it. */
  readonly undo: Call;
}

/** One that did not end as it should. */
export interface Broken {
  readonly at: string;
  readonly why: string;
  readonly text: string;
}

export interface Swept {
  /** How many runs there were, so that a sweep of nothing does not pass. */
  readonly runs: number;
  readonly broken: Broken[];
  /** The calls of the run in which nothing failed. */
  readonly clean: readonly Run[];
  /** What served after each of them. */
  readonly served: readonly unknown[];
}

const READING: readonly Fault[] = ['fails', 'kills', 'terminates', 'fails from then on'];
const FAULTS: readonly Fault[] = [...READING, 'fails afterwards'];

/**
 * Every call with every fault; or, for a test that people wait for, the calls that change something with one fault each, in turn: between two of them the cluster is the same.
 */
function casesOf({ calls, changes }: Run, thorough: boolean, turn: number): { kind: Fault; at: number }[] {
  if (!thorough) return changes.map((at, i) => ({ kind: FAULTS[(i + turn) % FAULTS.length], at }));
  return calls.flatMap((_, at) => (changes.includes(at) ? FAULTS : READING).map((kind) => ({ kind, at })));
}

/**
 * Lets every call of every step of a deployment fail in every way, and looks at what serves afterwards: an operation that ends with 0 did what it should; one that ends with 1 left what
 * served before; after every other end an undo brings that back; and a second undo does no harm. Where an operation ended with 0, the undo that follows is that of a verification that failed.
 *
 * @param thorough every call with every fault
 */
export async function sweep(stage: Stage, world: World, { calls, undo }: Deployment, thorough: boolean): Promise<Swept> {
  const old = world.serves();
  const broken: Broken[] = [];
  const clean: Run[] = [];
  const served: unknown[] = [];
  let runs = 0;
  const start = world.save();
  for (const { operation, env } of calls) {
    const reset = world.save();
    const unharmed = await stage.run(operation, env);
    if (unharmed.status !== 0) throw new Error(`${operation} fails by itself: ${unharmed.text}`);
    clean.push(unharmed);
    served.push(world.serves());
    const done = world.save();
    const expected = JSON.stringify(world.serves());
    for (const { kind, at } of casesOf(unharmed, thorough, clean.length)) {
      reset();
      const gaps = world.gaps();
      const wrong = (why: string, run: Run) => broken.push({ at: `${operation}: call ${at} (${unharmed.calls[at].slice(0, 120)}) ${kind}`, why, text: run.text });
      const run = await stage.run(operation, env, { at, kind });
      runs++;
      const status = run.status ?? 128;
      if (status === 0 && JSON.stringify(world.serves()) !== expected) wrong(`it ended well, and ${JSON.stringify(world.serves())} serves`, run);
      if (status === 1 && JSON.stringify(world.serves()) !== JSON.stringify(old)) wrong(`it said that what served before serves, and ${JSON.stringify(world.serves())} does`, run);
      if (![0, 1, 3].includes(status) && status < 128) wrong(`it ended with ${status}`, run);
      // After one that undid itself this is the second undo already.
      for (const time of status === 1 || status === 0 ? ['only'] : ['first', 'second']) {
        const undone = await stage.run(undo.operation, undo.env);
        if (undone.status !== 0) wrong(`the ${time} undo ended with ${undone.status}`, undone);
        if (JSON.stringify(world.serves()) !== JSON.stringify(old)) wrong(`after the ${time} undo ${JSON.stringify(world.serves())} serves`, undone);
      }
      if (world.gaps() > gaps) wrong('there was a moment at which nobody served', run);
    }
    done();
  }
  start();
  return { runs, broken, clean, served };
}
