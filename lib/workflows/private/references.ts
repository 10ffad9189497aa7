import { Origin } from '../../core/inside';
import { Reference } from '../../expressions/inside';

/*
 * What an expression can point at. The targets are opaque here, so that the nouns that make references need not know each other;
 * `resolve/reference-types.ts` gives them their types back, where the place of use is known. `asked` is where somebody asked for a name that was not declared then, and may
 * never be.
 */

/** @internal */
export function stepOutput(step: object, output: string): Reference {
  return reference({ referenceKind: 'step-output', step, output });
}

/** @internal */
export function stepResult(step: object, result: 'outcome' | 'conclusion'): Reference {
  return reference({ referenceKind: 'step-result', step, result });
}

/** The output of one leg of a matrix job. @internal */
export function legOutput(step: object, output: string, leg: Readonly<Record<string, string | number | boolean>>): Reference {
  return reference({ referenceKind: 'leg-output', step, output, leg });
}

/** @internal */
export function jobOutput(job: object, output: string, asked?: Origin): Reference {
  return reference({ referenceKind: 'job-output', job, output, asked });
}

/** @internal */
export function jobResult(job: object): Reference {
  return reference({ referenceKind: 'job-result', job });
}

/** @internal */
export function callOutput(call: object, output: string, asked?: Origin): Reference {
  return reference({ referenceKind: 'call-output', call, output, asked });
}

/** @internal */
export function matrixValue(matrix: object, key: string, asked?: Origin): Reference {
  return reference({ referenceKind: 'matrix', matrix, key, asked });
}

/** @internal */
export function workflowInput(workflow: object, input: string): Reference {
  return reference({ referenceKind: 'input', workflow, input });
}

/** @internal */
export function callSecret(workflow: object, secret: string): Reference {
  return reference({ referenceKind: 'call-secret', workflow, secret });
}

function reference<T extends Reference>(value: T): Reference {
  return value;
}
