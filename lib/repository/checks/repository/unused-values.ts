import { ValueKind } from './declared-values';
import { DeployingJob, deploysElsewhere, jobsIn } from './deploying-jobs';
import { DeliveryModel, Report, Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { parseExpression, walk } from '../../../expressions/inside';
import { DeclaredWorkflows, ExpressionUse, readsOf, workflowsOf } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';

/** A rule on what was declared and nobody reads. Silent where somebody may read what nobody sees, and where a read could not be resolved. */
export function unusedRule(id: string, kind: ValueKind): Rule {
  return {
    id,
    severity: Severity.WARNING,
    delivery(model, report) {
      if (DeclaredWorkflows.of(model).length === 0 || deploysElsewhere(model) || DeclaredWorkflows.of(model).some(({ overrides, defects }) => overrides.length > 0 || defects.length > 0)) return;
      ofRepository(kind, model, report);
      ofEnvironments(kind, model, report);
      if (kind === 'vars') ofTables(model, report);
    },
  };
}

function ofRepository(kind: ValueKind, model: DeliveryModel, report: Report): void {
  const reads = readNames(workflowsOf(model).flatMap(({ expressions }) => expressions), kind);
  if (!reads) return;
  for (const settings of DeclaredRepository.of(model).settings) {
    reportUnused(kind, (kind === 'secrets' ? settings.secrets : settings.variables).filter((name) => !reads.has(name.toUpperCase())), 'of the repository', 'no workflow', settings, report);
  }
}

function ofEnvironments(kind: ValueKind, model: DeliveryModel, report: Report): void {
  for (const environment of DeclaredRepository.of(model).environments) {
    const jobs = jobsIn(environment.name, model);
    const reads = readNames(usesOf(jobs), kind);
    // An environment without a job is the matter of another rule.
    if (jobs.length === 0 || !reads) continue;
    const names = kind === 'secrets' ? environment.secrets : Object.keys(environment.variables);
    reportUnused(kind, names.filter((name) => !reads.has(name.toUpperCase())), `of the environment '${environment.name}'`, 'no job that runs there', environment, report);
  }
}

function ofTables(model: DeliveryModel, report: Report): void {
  for (const table of DeclaredRepository.of(model).tables) {
    const jobs = table.environments.flatMap((name) => jobsIn(name, model));
    const reads = readNames(usesOf(jobs), 'vars');
    if (jobs.length === 0 || !reads) continue;
    reportUnused('vars', Object.keys(table.rows).filter((name) => !reads.has(name.toUpperCase())), `of the table '${table.id}'`, 'no job that runs in its environments', table, report);
  }
}

function reportUnused(kind: ValueKind, names: readonly string[], whose: string, who: string, at: Parameters<Report>[0]['at'], report: Report): void {
  if (names.length === 0) return;
  const noun = kind === 'secrets' ? 'secret' : 'variable';
  report({
    message: `The ${noun}${names.length === 1 ? '' : 's'} ${listed(names, 100)} ${whose} ${names.length === 1 ? 'is' : 'are'} read by ${who}.`,
    at,
    fix: kind === 'secrets' ? 'Leave it out and delete it on GitHub: what nobody needs can only leak. Or read it by secret(…).' : 'Leave it out, or read it where it is meant.',
  });
}

function usesOf(jobs: readonly DeployingJob[]): ExpressionUse[] {
  return jobs.flatMap(({ job, workflow }) => workflow.expressions.filter((use) => use.job === job.id || use.job === undefined));
}

/** Upper case; undefined when the whole context is read, or a name that is computed. */
function readNames(uses: readonly ExpressionUse[], kind: ValueKind): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { text } of uses) {
    if (!text.toLowerCase().includes(kind)) continue;
    if (readsComputed(text, kind)) return undefined;
    for (const path of readsOf(text, kind)) names.add(path[1].toUpperCase());
  }
  return names;
}

function readsComputed(text: string, kind: ValueKind): boolean {
  const parsed = parseExpression(text);
  let computed = false;
  if (parsed.ok) {
    walk(parsed.root, (node, parent) => {
      if (node.kind !== 'context' || node.name !== kind) return;
      computed ||= !(parent?.kind === 'index' && parent.object === node && parent.index.kind === 'literal' && typeof parent.index.value === 'string');
    });
  }
  return computed;
}
