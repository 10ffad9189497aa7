import { isLiteral, mayBe, mayMatch } from './artifact-names';
import { ArtifactStep, Run, runsOf } from './artifacts';
import { Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { StepModel } from '../../../workflows/inside';

/** A download can only find what the same run uploads. */
export const unknownArtifact: Rule = {
  id: 'artifacts/unknown-artifact',
  severity: Severity.ERROR,
  delivery(model, report) {
    // A workflow that is part of several runs is fine when one of them has what it wants.
    const missing = new Map<StepModel, { readonly wanted: ArtifactStep; readonly names: readonly string[] } | undefined>();
    for (const run of runsOf(model)) {
      const names = [...new Set(run.steps.flatMap((one) => (one.kind === 'upload' ? [one.name!] : [])))];
      for (const one of run.steps) {
        if (one.kind !== 'download') continue;
        if (isUploaded(one, names, run)) missing.set(one.step, undefined);
        else if (!missing.has(one.step)) missing.set(one.step, { wanted: one, names });
      }
    }
    for (const entry of missing.values()) {
      if (!entry) continue;
      const { wanted: { step, name, pattern, job, workflow }, names } = entry;
      const near = name === undefined ? undefined : similar(name, names);
      report({
        message: `The step '${step.label}' in the job '${job.id}' downloads ${name === undefined ? `the artifacts that match '${pattern}'` : `the artifact '${name}'`}, but no step of the workflow '${workflow.id}' uploads ${name === undefined ? 'one' : 'it'}. Uploaded are ${listed(names)}.`,
        at: step,
        fix: near ? `Did you mean '${near}'?` : 'Upload it in a job that this one needs, or give runId when it belongs to another run.',
        fixInYaml: near ? undefined : 'Upload it in a job that this one needs, or write `run-id` and `github-token` when it belongs to another run.',
      });
    }
  },
};

function isUploaded({ name, pattern }: ArtifactStep, names: readonly string[], run: Run): boolean {
  const wanted = name ?? pattern;
  if (wanted === undefined || !isLiteral(wanted)) return true;
  if (names.some((uploaded) => (name === undefined ? mayMatch(uploaded, pattern!) : mayBe(uploaded, name)))) return true;
  // Something unseen may upload it, unless it looks like a slip of the finger.
  return run.open && !(name !== undefined && names.some((uploaded) => Math.abs(uploaded.length - name.length) <= 2 && similar(name, [uploaded]) !== undefined));
}
