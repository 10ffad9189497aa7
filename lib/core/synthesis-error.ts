import { Finding } from './finding';
import { ErrorBase, addFields, nameErrors } from './private/error-base';
import { SlipwayError } from './slipway-error';

/** A synthesis that checks stopped: thrown before anything is written. Its message is the whole report, and `findings` are all of them, warnings and acknowledged ones included. */
export type SynthesisError = SlipwayError;

/** What makes it: the report as a person reads it, and the findings. */
export const SynthesisError: {
  readonly prototype: SynthesisError;
  new (report: string, findings: readonly Finding[]): SynthesisError;
} = class extends ErrorBase {
  declare public readonly code: string;
  declare public readonly findings: Finding[];

  public constructor(report: string, findings: readonly Finding[]) {
    super(report);
    addFields(this, { code: 'synthesis/errors', findings: [...findings] });
    // In place of a stack, which would show the library, the report, which shows the program of the user. The last line has the form of a frame: without one, Node.js
    // puts the whole in brackets.
    this.stack = `SynthesisError\n\n${report}\n    at synthesis, before anything was written`;
  }
};

nameErrors(SynthesisError, 'SynthesisError');
