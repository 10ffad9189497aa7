import { readFileSync } from 'fs';
import { join } from 'path';

/** A step of a workflow, as it stands in its file. */
export interface StepText {
  readonly 'name': string;
  readonly 'uses'?: string;
  readonly 'run'?: string;
  readonly 'if'?: string;
  readonly 'with'?: Record<string, any>;
  readonly 'env'?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
}

/** The minutes after which GitHub has ended the steps whose names look like this, all of them. A step that nothing ends makes it fail. */
export function minutesOf(steps: readonly StepText[], called: RegExp): number {
  const found = steps.filter(({ name }) => called.test(name));
  if (found.length === 0) throw new Error(`No step is called like ${called}: ${steps.map(({ name }) => name).join(' | ')}`);
  return found.reduce((sum, { name, 'timeout-minutes': minutes }) => {
    if (minutes === undefined) throw new Error(`Nothing ends the step '${name}'`);
    return sum + minutes;
  }, 0);
}

/** What a script takes at most on a real API server, in seconds, as `npm run test:kubernetes` measures it, with a margin: the file says which. */
export function secondsOf(script: string): number {
  const { seconds } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'kubernetes', 'script-times.json'), 'utf8')) as { readonly seconds: Readonly<Record<string, number>> };
  const known = seconds[script];
  if (known === undefined) throw new Error(`Nobody measured '${script}': ${Object.keys(seconds).join(', ')}`);
  return known;
}
