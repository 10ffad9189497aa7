import { clearMocks, enter } from './globals';
import { patiently } from './patience';
import type { Circus } from '@jest/types';
import * as circus from 'jest-circus';

export interface Outcome {
  readonly id: string;
  readonly milliseconds: number;
  /** Why it failed. */
  readonly failure?: string;
}

/** Told what runs: the tests that are about to, all at once for a hook that is there for several. */
export type Watcher = (ids: readonly string[]) => void;

/** The tests of one file. They can run as often as one likes. */
export class Suite {
  /**
   * Loads the file, which declares them.
   *
   * @param chosen whether a test is wanted at all, by its path and titles
   */
  public static load(file: string, name: string, chosen: (title: string) => boolean = () => true): Suite {
    circus.resetState();
    enter(file);
    require(file);
    return new Suite(file, name, circus.getState().rootDescribeBlock, chosen);
  }

  private readonly ids = new Map<Circus.TestEntry, string>();

  private constructor(private readonly file: string, name: string, private readonly root: Circus.DescribeBlock, chosen: (title: string) => boolean) {
    const times = new Map<string, number>();
    for (const entry of entriesOf(root).filter(({ mode }) => mode !== 'skip')) {
      const title = `${name} › ${titlesOf(entry).join(' › ')}`;
      const nth = (times.get(title) ?? 0) + 1;
      times.set(title, nth);
      if (chosen(title)) this.ids.set(entry, nth === 1 ? title : `${title} #${nth}`);
    }
  }

  /** Runs some of the tests, up to the first that fails unless all are wanted. */
  public async run(wanted: (id: string) => boolean, all: boolean, watch: Watcher = () => undefined): Promise<Outcome[]> {
    enter(this.file);
    const outcomes: Outcome[] = [];
    const stopped = () => !all && outcomes.some(({ failure }) => failure !== undefined);
    const visit = async (block: Circus.DescribeBlock, before: readonly Circus.Hook[], after: readonly Circus.Hook[]) => {
      const inside = entriesOf(block).map((entry) => this.ids.get(entry)!).filter((id) => id !== undefined && wanted(id));
      if (inside.length === 0 || stopped()) return;
      const hooks = (type: Circus.Hook['type']) => block.hooks.filter((hook) => hook.type === type);
      watch(inside);
      const broken = await failureOf(hooks('beforeAll').map(({ fn }) => fn));
      if (broken !== undefined) outcomes.push({ id: inside[0], milliseconds: 0, failure: broken });
      const [befores, afters] = [[...before, ...hooks('beforeEach')], [...hooks('afterEach'), ...after]];
      for (const child of block.children) {
        if (stopped()) break;
        if (child.type === 'describeBlock') {
          await visit(child, befores, afters);
          continue;
        }
        const id = this.ids.get(child);
        if (id === undefined || !wanted(id)) continue;
        watch([id]);
        outcomes.push(await outcomeOf(id, [...befores, { fn: child.fn! }], afters));
      }
      await failureOf(hooks('afterAll').map(({ fn }) => fn));
    };
    await visit(this.root, [], []);
    watch([]);
    return outcomes;
  }
}

type Callable = { readonly fn: Circus.HookFn };

async function outcomeOf(id: string, steps: readonly Callable[], after: readonly Callable[]): Promise<Outcome> {
  clearMocks();
  const began = performance.now();
  const failure = await failureOf(steps.map(({ fn }) => fn));
  const late = await failureOf(after.map(({ fn }) => fn));
  return { id, milliseconds: performance.now() - began, failure: failure ?? late };
}

/** Runs one after the other, until one fails. */
async function failureOf(steps: readonly Circus.HookFn[]): Promise<string | undefined> {
  for (const step of steps) {
    try {
      await patiently(step as () => unknown);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return undefined;
}

function entriesOf(block: Circus.DescribeBlock): Circus.TestEntry[] {
  return block.children.flatMap((child) => (child.type === 'describeBlock' ? entriesOf(child) : [child]));
}

function titlesOf(entry: Circus.TestEntry): string[] {
  const titles = [entry.name];
  for (let block: Circus.DescribeBlock | undefined = entry.parent; block?.parent; block = block.parent) titles.unshift(block.name);
  return titles;
}
