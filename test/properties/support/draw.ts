import * as fc from 'fast-check';
import { Expression, Functions, Github, Vars } from 'slipway/expressions';

/** Texts that are hard on YAML and mean nothing to GitHub. */
export const SANE_TEXTS = [
  'build', 'Deploy: staging', 'a # b', "it's", '"quoted"', '*star', '&anchor', '!tag', '%percent', '@at', '`tick`', 'yes', 'on', '0123', '1e3', '0x1f', '1:30', '~', 'null',
  'two\nlines', ' indented\nlines\n', 'trailing \nblank', 'tab\there', '\u{1F600} rocket', 'ümlaut', '- dash', '? key', '{flow}', '[list]', '| pipe', '2026-11-20', '#', ': ', 'a: b',
];

/** Makes the choices of a declaration, one by one: what is drawn later may depend on what was declared before. */
export class Draw {
  public constructor(private readonly g: fc.GeneratorValue, private readonly texts: readonly string[] = SANE_TEXTS) {}

  public one<T>(values: readonly T[]): T {
    return values[this.g(fc.nat, values.length - 1)];
  }

  public chance(percent = 50): boolean {
    // So that a failure shrinks towards fewer things.
    return this.g(fc.nat, 99) >= 100 - percent;
  }

  /** The value, now and then. */
  public maybe<T>(make: () => T, percent = 30): T | undefined {
    return this.chance(percent) ? make() : undefined;
  }

  public int(min: number, max: number): number {
    return min + this.g(fc.nat, max - min);
  }

  public some<T>(values: readonly T[], percent = 40): T[] {
    return values.filter(() => this.chance(percent));
  }

  public list<T>(max: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.int(0, max) }, (_, i) => make(i));
  }

  public text(): string {
    return this.one(this.texts);
  }

  /** One line, for what GitHub shows in one. */
  public line(): string {
    return this.text().replace(/\s*\n\s*/g, ' ').trim() || 'line';
  }

  public map<T>(max: number, name: (index: number) => string, make: () => T): { [name: string]: T } {
    return Object.fromEntries(this.list(max, (i) => [name(i), make()]));
  }

  /** Good wherever expressions are. */
  public anywhere(): Expression {
    const simple = () => this.one([Github.refName, Github.sha, Github.runId, Vars.get('REGION'), Expression.raw("github.event.repository.custom_properties['a b'] || 'none'")]);
    return this.one([
      () => simple(),
      () => simple().equalTo("it's"),
      () => Functions.format('{{0}} {0}', simple()),
      () => Expression.choose(simple().startsWith('refs/tags/'), simple(), 'main'),
      () => simple().contains('x').andAlso(simple().notEqualTo(1).negate()),
    ])();
  }

  /** For the whole of a map or a list. */
  public whole(): Expression {
    return this.one([() => Functions.fromJson(Vars.get('WHOLE')), () => Functions.fromJson(Expression.choose(Github.refName.equalTo('main'), Vars.get('WHOLE'), '{}'))])();
  }

  /** A name, or one that is told when it runs. */
  public key(name: string): string {
    return this.chance(20) ? `${name}_${Vars.get('KEY')}` : name;
  }

  /** A number, a yes or no, a text, an expression, or a text with expressions in it. */
  public value(more: readonly Expression[] = []): string | number | boolean | Expression {
    return this.one<() => string | number | boolean | Expression>([
      () => this.text(), () => this.int(0, 9), () => this.chance(), () => this.anywhere(), () => `v${this.anywhere()}-${this.text()}`,
      ...more.flatMap((expression) => [() => expression, () => `${expression}!`]),
    ])();
  }
}
