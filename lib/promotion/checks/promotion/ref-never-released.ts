import { examplesOf, recordStarts, refsTaken } from './released-refs';
import { gatesIn, named } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, passesFilter } from '../../../core/inside';
import { exampleOf } from '../../../semantics/inside';

interface RefGate {
  readonly branches: readonly string[];
  readonly tags: readonly string[];
}

/** A gate that takes tags alone, of a release that is recorded on a branch, is one that nothing passes. */
export const refNeverReleased: Rule = {
  id: 'promotion/ref-never-released',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { gate, told, pipeline, stages } of gatesIn<RefGate>(model, 'ref')) {
      const starts = recordStarts(pipeline, model).filter(({ start }) => !start.fork);
      const refs = [...told.branches.map((name) => `refs/heads/${exampleOf(name)}`), ...told.tags.map((name) => `refs/tags/${exampleOf(name)}`)];
      if (starts.length === 0 || starts.some((start) => refsTaken(start, [...refs, ...examplesOf(start)]).some((ref) => passes(ref, told)))) continue;
      const taken = starts.filter((start) => refsTaken(start, examplesOf(start)).length > 0);
      const made = [...new Set((taken.length > 0 ? taken : starts).map(({ start: { ref } }) => ref))];
      report({
        message: `The gate '${gate.id}' of ${named(stages)} never opens: it takes releases of ${inWords(told)}, and they are recorded on ${made.join(', ')} alone.`,
        at: [gate, ...[...new Set(starts.map(({ record }) => record))].map(({ origin }) => ({ origin, note: 'where it is recorded' })), ...stages.map(({ origin }) => ({ origin, note: 'the stage' }))],
        fix: 'Record releases on a branch or a tag that the gate takes, by a trigger of that workflow such as Trigger.push({ tags: […] }), or let the gate take what is recorded.',
      });
    }
  },
};

function passes(ref: string, { branches, tags }: RefGate): boolean {
  const [, space, ...name] = ref.split('/');
  return passesFilter(name.join('/'), space === 'tags' ? tags : space === 'heads' ? branches : []);
}

function inWords({ branches, tags }: RefGate): string {
  return [...branches.map((name) => `the branch '${name}'`), ...tags.map((name) => `the tag '${name}'`)].join(' or ');
}
