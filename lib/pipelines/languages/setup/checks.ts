import { Expression } from '../../../expressions/inside';
import { Job, RunStep, RunStepProps, Step } from '../../../workflows/inside';

/** One way to judge the code. @internal */
export interface LanguageCheck {
  readonly name: string;
  /** Made when the job takes it in. */
  step(props: { readonly name: string; readonly condition?: Expression }): Step;
}

/** A check that a script makes. @internal */
export function scriptCheck(name: string, script: string, more: RunStepProps = {}): LanguageCheck {
  return { name, step: (props) => new RunStep(script, { ...more, ...props }) };
}

/** Adds checks that say all that they have to say: each runs although one before it found something, unless what stands before all of them went wrong. @internal */
export function addChecks(job: Job, checks: readonly LanguageCheck[]): void {
  let first: Step | undefined;
  for (const { name, step } of checks) {
    const made = step({ name, condition: first?.ran() });
    first ??= made;
    job.use(made);
  }
}
