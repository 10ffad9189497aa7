import { readdirSync } from 'fs';
import { join, resolve } from 'path';
import { provideGlobals, restoreMocks } from './globals';
import { Sources } from './sources';
import { Outcome, Suite } from './suite';
import { Worth } from './worth';
import type { InstrumenterContext, MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core' with { 'resolution-mode': 'import' };
import type { DryRunOptions, DryRunResult, MutantRunOptions, MutantRunResult, TestRunner } from '@stryker-mutator/api/test-runner' with { 'resolution-mode': 'import' };

/** What the runner is told besides Stryker's own options. */
export interface InProcessOptions {
  /** Where compiled sources are kept between processes. */
  readonly cache: string;
  readonly tests: readonly string[];
  readonly without: readonly string[];
  /** Loaded before the tests: what a module does when it is loaded belongs to no test. */
  readonly mutated: readonly string[];
}

/**
 * Runs the tests in the process of Stryker that asks, where the library stays loaded from one mutant to the next. Its runner for jest loads all of it again for each, which takes
 * some thousand times longer than the tests that tell.
 *
 * The answer is that of a fresh process: a mutant that survives is tried once more in modules that are loaded while it is active, and a test that fails must pass without it.
 */
export class InProcess implements TestRunner {
  public static inject = ['options'] as const;

  private readonly root = process.cwd();
  private readonly options: InProcessOptions;
  private readonly sources: Sources;
  private readonly worth = new Worth();
  private suites = new Map<string, Suite>();

  public constructor(options: StrykerOptions) {
    this.options = options.inProcess as InProcessOptions;
    this.sources = new Sources(this.root, resolve(this.options.cache));
  }

  public capabilities() {
    return { reloadEnvironment: true };
  }

  public async init(): Promise<void> {
    process.env.NODE_ENV = 'test';
    // Tests that try thousands of values try hundreds.
    process.env.SLIPWAY_MUTATION = '1';
    this.sources.install();
    provideGlobals(this.sources);
    // A promise that a mutant left behind fails in the middle of another test.
    process.on('unhandledRejection', () => undefined);
    process.on('uncaughtException', () => undefined);
  }

  public async dryRun(_: DryRunOptions): Promise<DryRunResult> {
    const context = this.context();
    const coverage: MutantCoverage = { static: {}, perTest: {} };
    context.mutantCoverage = coverage;
    const outcomes: Outcome[] = [];
    this.preload();
    for (const file of this.files()) {
      outcomes.push(...await this.suite(file).run(() => true, true, (ids) => {
        shareHooks(coverage);
        context.currentTestId = ids.length > 1 ? HOOKS + ids.join('\0') : ids[0];
      }));
    }
    shareHooks(coverage);
    delete context.mutantCoverage;
    return {
      status: 'complete',
      mutantCoverage: coverage,
      tests: outcomes.map(({ id, milliseconds, failure }) => {
        const result = { id, name: id, fileName: fileOf(id), timeSpentMs: Math.round(milliseconds) };
        return failure === undefined ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure };
      }),
    } as DryRunResult;
  }

  public async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }: MutantRunOptions): Promise<MutantRunResult> {
    const tried = (fresh: boolean) => this.tryMutant(activeMutant.id, testFilter, hitLimit, fresh);
    if (reloadEnvironment || mutantActivation === 'static') return tried(true);
    const result = await tried(false);
    if (result.status === 'killed' && await this.passes(result.killedBy[0])) return result;
    return result.status === 'timeout' ? result : tried(true);
  }

  private async tryMutant(id: string, filter: readonly string[] | undefined, hitLimit: number | undefined, fresh: boolean): Promise<MutantRunResult> {
    const context = this.context();
    if (fresh) this.forget();
    const wanted = filter && new Set(filter);
    const files = wanted ? this.files().filter((file) => filter.some((test) => fileOf(test) === file)) : this.files();
    if (!fresh) files.forEach((file) => this.suite(file));
    Object.assign(context, { activeMutant: id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    let nrOfTests = 0;
    try {
      if (fresh) this.preload();
      for (const file of this.worth.bestFirst(files)) {
        const began = performance.now();
        const outcomes = await this.suite(file).run((test) => wanted?.has(test) ?? true, false);
        this.worth.learn(file, performance.now() - began, outcomes.some(({ failure }) => failure !== undefined));
        nrOfTests += outcomes.length;
        if (hitLimit !== undefined && context.hitCount! > hitLimit) return { status: 'timeout', reason: 'It runs in a circle.' } as MutantRunResult;
        const failed = outcomes.find(({ failure }) => failure !== undefined);
        if (failed) return killed(failed.id, failed.failure!, nrOfTests);
      }
    } catch (error) {
      return killed('loading the sources', String(error), nrOfTests);
    } finally {
      Object.assign(context, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
      if (fresh) this.forget();
    }
    return { status: 'survived', nrOfTests } as MutantRunResult;
  }

  /** Whether a test that failed passes without the mutant. When it does not, an earlier mutant left something behind. */
  private async passes(id: string): Promise<boolean> {
    const outcomes = await this.suite(fileOf(id)).run((test) => test === id, false);
    return outcomes.every(({ failure }) => failure === undefined);
  }

  private suite(file: string): Suite {
    const known = this.suites.get(file);
    if (known) return known;
    const loaded = Suite.load(join(this.root, file), file, (title) => this.chooses(title));
    this.suites.set(file, loaded);
    return loaded;
  }

  private preload(): void {
    for (const file of this.options.mutated) require(join(this.root, file));
  }

  private forget(): void {
    restoreMocks();
    this.sources.forget();
    this.suites = new Map();
  }

  private chooses(title: string): boolean {
    const { tests, without } = this.options;
    return tests.some((start) => title.startsWith(start)) && !without.includes(title);
  }

  private files(): string[] {
    const { tests, without } = this.options;
    return readdirSync(join(this.root, 'test'), { recursive: true, encoding: 'utf8' }).map((file) => `test/${file.replace(/\\/g, '/')}`)
      .filter((file) => file.endsWith('.test.ts') && tests.some((start) => file.startsWith(fileOf(start))) && !without.includes(file)).sort();
  }

  /** What the mutated sources and the runner tell each other. */
  private context(): InstrumenterContext {
    const holder = globalThis as { __stryker__?: InstrumenterContext };
    return (holder.__stryker__ ??= {});
  }
}

/** Before the names of the tests that a hook is there for. */
const HOOKS = 'before all of: ';

/** What a hook runs, each of its tests relies on. */
function shareHooks({ perTest }: MutantCoverage): void {
  for (const key of Object.keys(perTest).filter((id) => id.startsWith(HOOKS))) {
    for (const id of key.slice(HOOKS.length).split('\0')) {
      const own = perTest[id] ??= {};
      for (const [mutant, times] of Object.entries(perTest[key])) own[mutant] = (own[mutant] ?? 0) + times;
    }
    delete perTest[key];
  }
}

function fileOf(testId: string): string {
  return testId.split(' › ', 1)[0];
}

function killed(test: string, failureMessage: string, nrOfTests: number): MutantRunResult {
  return { status: 'killed', killedBy: [test], failureMessage, nrOfTests } as MutantRunResult;
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
