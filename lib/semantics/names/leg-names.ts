import { Known, LegContexts, Text, evaluatedText, printed } from './evaluated-text';
import { legsOf } from './legs';
import { JobModel, MatrixValueModel, MatrixValues } from '../../workflows/inside';

/** One run of a job, under the name it shows. */
export interface LegName {
  readonly name: string;
  readonly contexts: LegContexts;
}

const LONGEST = 100;

/** The legs of a job with their names, or why these are not known. */
export function legNames(job: JobModel, inputs: Known): { readonly legs: readonly LegName[] } | { readonly unknown: string } {
  const made = legsOf(job, inputs);
  if ('unknown' in made) return made;
  const legs: LegName[] = [];
  for (const { named, contexts } of made) {
    const name = nameOf(job, named, contexts);
    if ('unknown' in name) return name;
    legs.push({ name: name.text, contexts });
  }
  return { legs };
}

/** An expression is evaluated for the leg and used as it is; every other name gets the values of the leg behind it. */
function nameOf(job: JobModel, named: MatrixValues, contexts: LegContexts): Text {
  if (job.name?.includes('${{')) {
    const evaluated = evaluatedText(job.name, contexts);
    if ('unknown' in evaluated) return { unknown: `the name of the job '${job.id}' is made when it runs: ${evaluated.unknown}` };
    if (evaluated.text.length > LONGEST) return { unknown: `the name of the job '${job.id}' is an expression that gives more than ${LONGEST} characters, and how GitHub shortens it is not known` };
    if (evaluated.text !== '') return evaluated;
    return withValues(job.id, named, job);
  }
  return withValues(job.name || job.id, named, job);
}

function withValues(name: string, named: MatrixValues, job: JobModel): Text {
  const segments = Object.values(named).flatMap(scalarsOf).filter((segment) => segment !== '');
  return cutName(segments.length === 0 ? name : `${name} (${segments.join(', ')})`, job);
}

/** A longer name ends in `...`. GitHub counts as JavaScript does, where some characters count twice; what it makes of half of one is not known. */
export function cutName(name: string, job: JobModel): Text {
  if (name.length <= LONGEST) return { text: name };
  const beginning = name.slice(0, LONGEST - 3);
  if (/[\uD800-\uDBFF]$/.test(beginning)) return { unknown: `the name of the job '${job.id}' has more than ${LONGEST} characters, and GitHub would cut it in the middle of one` };
  return { text: `${beginning}...` };
}

/** The scalars of a value in the order in which they were written. */
function scalarsOf(value: MatrixValueModel | null | undefined): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((part) => scalarsOf(part as MatrixValueModel | null)) : [printed(value)];
}
