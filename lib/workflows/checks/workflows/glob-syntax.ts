import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';
import { GLOB_KEYS, globProblem } from './glob';

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
          if (problem) report({ message: `The pattern '${pattern}' in ${where} never matches as it is meant: ${problem}.`, at: trigger, fix: fixFor(pattern, kind) });
        }
        if (!key.endsWith('-ignore') && patterns.length > 0 && patterns.every((pattern) => pattern.startsWith('!'))) {
          report({
            message: `${where} has only patterns that take away (${patterns.join(', ')}): nothing is left, and the trigger never starts a run.`,
            at: trigger,
            fix: `Put a pattern that takes everything first: '**'; or use ${camel(key)}Ignore without the \`!\`.`,
          });
        }
      }
    }
  },
};

function fixFor(pattern: string, kind: string): string | undefined {
  if (pattern.trim() !== pattern && pattern.trim() !== '') return `Write '${pattern.trim()}'.`;
  if (kind === 'path' && /^!?(?:\.?\/)/.test(pattern)) return `Write '${pattern.replace(/^(!?)(?:\.?\/)+/, '$1')}'.`;
  if (kind === 'path' && pattern.endsWith('/')) return `Write '${pattern}**' for everything in the folder.`;
  if (kind === 'ref' && /^!?refs\//.test(pattern)) return `Write '${pattern.replace(/refs\/(?:heads|tags)\//, '')}'.`;
  if (/[[\]?+\\(){}$^]/.test(pattern)) return 'A character that is meant as itself needs a `\\` in front of it.';
  return "Correct the pattern, or leave it out: 'main', 'release/**' and 'src/**' are patterns.";
}

function camel(key: string): string {
  return key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
