interface Result {
  readonly rules: number;
  readonly documents: readonly { readonly path: string; readonly text: string }[];
  readonly findings: readonly { readonly severity: string; readonly acknowledged?: string }[];
}

/** Listens to a synthesis with a clock in hand: the library itself has none. */
export class Watch {
  private readonly started = performance.now();
  private readonly stages = new Map<string, number>();
  private begun = 0;
  private result?: Result;

  public constructor(delivery: { _listen(listener: object): void }) {
    delivery._listen({
      begin: () => { this.begun = performance.now(); },
      end: (stage: string) => this.stages.set(stage, performance.now() - this.begun),
      done: (result: Result) => { this.result = result; },
    });
  }

  public print(folder: string): void {
    const total = performance.now() - this.started;
    const { documents, findings, rules } = this.result!;
    console.log(`\n${folder.split('/').slice(-2).join('/')}\n`);
    for (const { path, text } of documents) console.log(`  wrote    ${path.padEnd(48)} ${String(text.split('\n').length - 1).padStart(4)} lines`);
    const open = findings.filter((f) => f.acknowledged === undefined);
    console.log(`  checked  ${rules} rules, then GitHub's own parser on every file: ${open.length} findings, ${findings.length - open.length} acknowledged`);
    const staged = [...this.stages].map(([name, ms]) => `${name} ${ms.toFixed(0)}`).join(' · ');
    console.log(`  took     ${total.toFixed(0)} ms, loading included (${staged} ms)`);
  }
}
