import { randomUUID } from 'crypto';
import { appendFileSync } from 'fs';

/** What a program reads of the job that it runs in. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Where a step speaks to the runner. */
export interface Runner {
  /** Something that people should see on the page of the run. */
  warn(message: string): void;
  /** Why the step fails. */
  fail(message: string): void;
  /** A line of the log. */
  log(message: string): void;
  /** Stars wherever it would stand in the log. */
  mask(secret: string): void;
  /** `steps.<id>.outputs.<name>`. */
  output(name: string, value: string): void;
  /** Markdown on the page of the run. */
  summary(markdown: string): void;
}

/**
 * The runner of this job. Outside of one, everything that it would write to a file is printed.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function runnerOf(variables: Variables, print: (line: string) => void = console.log): Runner {
  const annotation = (kind: string, message: string) => print(`::${kind}::${escaped(message)}`);
  const append = (file: string | undefined, text: string, otherwise: string) => (file ? appendFileSync(file, text) : print(otherwise));
  return {
    warn: (message) => annotation('warning', message),
    fail: (message) => annotation('error', message),
    // What strangers wrote could begin with `::`, which is a command, and hold `##[`, which is one wherever it stands.
    log: (message) => print(message.replace(/^\s*(?=::)/gm, '| ').replace(/##(?=\[)/g, '## ')),
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/).filter((part) => part.trim() !== '')) annotation('add-mask', line);
    },
    output: (name, value) => {
      // Nobody can know the delimiter beforehand, so no value can end it and set another output.
      const end = `end-${randomUUID()}`;
      append(variables.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`, `${name}=${escaped(value)}`);
    },
    summary: (markdown) => append(variables.GITHUB_STEP_SUMMARY, `${markdown}\n`, markdown),
  };
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
