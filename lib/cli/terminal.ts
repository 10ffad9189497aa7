import { Pace } from '../apply/inside';

/** What a command takes from the machine, so that a test can stand in for it. */
export interface Terminal {
  readonly env: { readonly [name: string]: string | undefined };
  /** Somebody sits before it and can be asked. */
  readonly isInteractive: boolean;
  readonly hasColours: boolean;
  /** How fast, how often and how long. */
  readonly pace?: Partial<Pace>;
  /** Results. */
  out(text: string): void;
  /** Progress, questions and errors. */
  err(text: string): void;
  ask(question: string): Promise<string>;
  /** The text of a file; undefined when there is none. */
  read(path: string): string | undefined;
  /** What another program prints; undefined when it fails or is not there. */
  run(program: string, args: readonly string[]): string | undefined;
  random(): number;
  /** Called when somebody presses Ctrl+C; the second time ends the program. Returns how to stop listening. */
  onInterrupt(listener: () => void): () => void;
}
