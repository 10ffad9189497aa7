import { CatalogueEntry } from '../catalogue-facts';
import { isJobToken, printed, Value } from './values';

/** The inputs and variables of a step, in the questions that permissions depend on. */
export class Given {
  public constructor(
    public readonly entry: CatalogueEntry,
    private readonly inputs: Readonly<Record<string, Value>>,
    private readonly env: Readonly<Record<string, Value>>,
  ) {}

  /** The value given, or the action's own default. */
  public value(input: string): Value | undefined {
    return this.inputs[input] ?? this.entry.inputs[input]?.default;
  }

  public has(input: string): boolean {
    return !['', undefined].includes(this.text(input));
  }

  /** On, or an expression that may be on. */
  public on(input: string): boolean {
    return !['', 'false', undefined].includes(this.text(input));
  }

  public text(input: string): string | undefined {
    const value = this.value(input);
    return value === undefined ? undefined : printed(value);
  }

  public variable(name: string): string | undefined {
    return this.env[name] === undefined ? undefined : printed(this.env[name]);
  }

  public holdsJobToken(input: string): boolean {
    const value = this.value(input);
    return value !== undefined && isJobToken(value);
  }

  /** Another token than the job's does the work, so the job's need not be able to. */
  public usesOtherToken(): boolean {
    const inputs = Object.entries(this.inputs).filter(([name]) => this.entry.inputs[name]?.default?.includes('github.token'));
    const variables = Object.entries(this.env).filter(([name]) => this.entry.env?.[name]?.includes('github.token'));
    return [...inputs, ...variables].some(([, value]) => !isJobToken(value));
  }
}
