import { readTemplates, templateParts, TEMPLATE_VARIABLES } from './templates';
import { listed, similar } from '../../core/inside';

/**
 * What a text of an alert may call: the functions of Go's templates, and those of Prometheus, the newest among them.
 *
 * @see https://pkg.go.dev/text/template#hdr-Functions
 * @see https://prometheus.io/docs/prometheus/latest/configuration/template_reference/#functions
 */
const FUNCTIONS: readonly string[] = [
  'and', 'call', 'eq', 'ge', 'gt', 'html', 'index', 'js', 'le', 'len', 'lt', 'ne', 'not', 'or', 'print', 'printf', 'println', 'slice', 'urlquery',
  'args', 'externalURL', 'first', 'graphLink', 'humanize', 'humanize1024', 'humanizeDuration', 'humanizePercentage', 'humanizeTimestamp', 'label', 'match', 'now', 'parseDuration', 'pathPrefix', 'query',
  'reReplaceAll', 'safeHtml', 'sortByLabel', 'stripDomain', 'stripPort', 'strvalue', 'tableLink', 'title', 'toDuration', 'toLower', 'toTime', 'toUpper', 'urlQueryEscape', 'value',
];

const BLOCKS = ['if', 'range', 'with', 'define', 'block'];
const KEYWORDS = [...BLOCKS, 'else', 'end', 'template', 'break', 'continue', 'nil', 'true', 'false'];

/** Why Prometheus would refuse a text, and the whole file with it; undefined when it takes it. */
export function templateProblem(text: string): string | undefined {
  const { undefinedVariables: [unknown], open } = readTemplates(text);
  if (open) return 'opens {{ and never closes it';
  if (/\{\{\s+\/\*|\*\/\s+\}\}/.test(text)) return 'has white space between braces and a comment: it is {{/* … */}}';
  if (unknown !== undefined) return `speaks of $${unknown}, which Prometheus does not know: there are ${TEMPLATE_VARIABLES.map((name) => `$${name}`).join(', ')}`;
  // What is in quotes is not read by the template.
  const actions = templateParts(text).filter(({ kind }) => kind === 'action').map((part) => part.text.replace(/"(?:\\.|[^"\\])*"|`[^`]*`/g, '""')).filter((action) => !action.startsWith('/*'));
  return actions.map(actionProblem).find((problem) => problem !== undefined) ?? blockProblem(actions);
}

function actionProblem(action: string): string | undefined {
  const written = `{{ ${action} }}`;
  const words = [...action.matchAll(/(?<![\w.$])[A-Za-z_]\w*/g)].map(([word]) => word);
  const stranger = words.find((word) => !FUNCTIONS.includes(word) && !KEYWORDS.includes(word));
  if (stranger !== undefined) {
    const near = similar(stranger, FUNCTIONS);
    return `calls '${stranger}', which is no function of Prometheus: ${near ? `did you mean '${near}'?` : 'a label is {{ $labels.name }}, and the value {{ $value }}'}`;
  }
  const odd = /[^\w\s.$|():=,"+-]|[+-](?!\d)|(?<![\s(|eE])[+-]/.exec(` ${action}`);
  if (odd) return `has '${odd[0]}' in ${written}, which a template does not know: it calls functions, such as {{ index $labels "name" }}, and computes nothing`;
  if (/^(?:(?:else\s+)?(?:if|range|with))?$/.test(action) || /(?:^|[|(])\s*(?:$|[|)])/.test(action)) return `has nothing to show in ${written}`;
  return action.split('(').length === action.split(')').length ? undefined : `has parentheses in ${written} that do not match`;
}

/** What begins must end, and what ends must have begun. */
function blockProblem(actions: readonly string[]): string | undefined {
  const open: string[] = [];
  for (const [word] of actions.map((action) => /^[a-z]*/.exec(action)!)) {
    if (BLOCKS.includes(word)) open.push(word);
    if (word === 'else' && !['if', 'range', 'with'].includes(open.at(-1)!)) return 'has an {{ else }} of nothing';
    if (word === 'end' && open.pop() === undefined) return 'has an {{ end }} of nothing';
    if (['break', 'continue'].includes(word) && !open.includes('range')) return `has a {{ ${word} }} outside of {{ range … }}`;
  }
  return open.length > 0 ? `has ${listed(open.map((word) => `{{ ${word} … }}`))} without its {{ end }}` : undefined;
}
