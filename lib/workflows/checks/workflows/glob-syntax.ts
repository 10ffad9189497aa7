import { Severity, listed, printable } from '../../../core/inside';
import { WorkflowRule } from '../rule';
import { GLOB_KEYS, GlobKind, globProblem } from './glob';
import { globsOfRegex } from './globs-of-regex';

/** A filter pattern must be able to match something. */
export const globSyntax: WorkflowRule = {
  id: 'workflows/glob-syntax',
  severity: Severity.ERROR,
  lasting: true,
  workflow(workflow, report) {
    for (const trigger of workflow.triggers) {
      for (const [key, patterns] of Object.entries(trigger.filters)) {
        const kind = Object.hasOwn(GLOB_KEYS, key) ? GLOB_KEYS[key] : undefined;
        if (!kind) continue;
        const where = `\`${key}\` of the trigger '${trigger.event}' in the workflow '${workflow.id}'`;
        for (const pattern of patterns) {
          const problem = globProblem(pattern, kind);
          if (problem) report({ message: `The pattern '${printable(pattern)}' in ${where} never matches as it is meant: ${problem}.`, at: trigger, fix: fixFor(pattern, kind) });
        }
        if (!key.endsWith('-ignore') && patterns.length > 0 && patterns.every((pattern) => pattern.startsWith('!'))) {
          report({
            message: `${where} has only patterns that take away (${patterns.map((pattern) => printable(pattern)).join(', ')}): nothing is left, and the trigger never starts a run.`,
            at: trigger,
            fix: `Put a pattern that takes everything first: '**'; or use ${camel(key)}Ignore without the \`!\`.`,
          });
        }
      }
    }
  },
};

function fixFor(pattern: string, kind: GlobKind): string | undefined {
  const meant = globsOfRegex(pattern);
  if (meant && meant.every((glob) => globProblem(glob, kind) === undefined)) return meant.length === 1 ? `Write '${meant[0]}'.` : `Write a pattern for each: ${listed(meant)}.`;
  if (kind === 'path' && /^!?(?:\.\.?\/?|\/)+$/.test(pattern)) return `Write '${pattern.startsWith('!') ? '!' : ''}**' for everything in the repository.`;
  if (pattern.trim() !== pattern && pattern.trim() !== '') return `Write '${pattern.trim()}'.`;
  if (kind === 'path' && /^!?(?:[.~]?\/)/.test(pattern)) return `Write '${pattern.replace(/^(!?)(?:[.~]?\/)+/, '$1')}'.`;
  if (kind === 'path' && pattern.endsWith('/')) return `Write '${pattern}**' for everything in the folder.`;
  if (kind === 'ref' && /^!?refs\//.test(pattern)) return `Write '${pattern.replace(/refs\/(?:heads|tags)\//, '')}'.`;
  if (/[[\]?+\\(){}$^]/.test(pattern)) return 'A character that is meant as itself needs a `\\` in front of it.';
  return "Correct the pattern, or leave it out: 'main', 'release/**' and 'src/**' are patterns.";
}

function camel(key: string): string {
  return key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
