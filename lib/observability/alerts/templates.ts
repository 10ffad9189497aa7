/** What stands between `{{` and `}}` in a text of an alert, or around it. */
export interface TemplatePart {
  readonly kind: 'text' | 'action';
  /** The text, or what stands between the braces, without white space around it. */
  readonly text: string;
}

/** Braces and what is in them: texts in quotes may hold braces themselves. Every character can be read in one way only, so that no text takes long. */
const ACTION = /\{\{-?((?:"(?:\\.|[^"\\])*"|`[^`]*`|\/\*(?:[^*]|\*(?!\/))*\*\/|(?!\{\{|-?\}\}|\/\*)[^"`])*)-?\}\}/g;

/** The parts of a text of an alert, in order. */
export function templateParts(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(ACTION)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'action', text: match[1].trim() });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/**
 * Variables that Prometheus defines for the texts of an alert.
 *
 * @see https://prometheus.io/docs/prometheus/latest/configuration/template_reference/#annotation-templating
 */
export const TEMPLATE_VARIABLES: readonly string[] = ['labels', 'externalLabels', 'externalURL', 'value'];

/** What the actions of a text ask for. */
export interface TemplateReading {
  /** Labels of the alert. */
  readonly labels: readonly string[];
  /** Variables that nobody defines, without `$`: Prometheus refuses the whole file. */
  readonly undefinedVariables: readonly string[];
  /** Whether braces are opened and never closed. */
  readonly open: boolean;
}

export function readTemplates(text: string): TemplateReading {
  const parts = templateParts(text);
  const actions = parts.filter(({ kind }) => kind === 'action').map((part) => part.text.replace(/\/\*[\s\S]*?\*\//g, ''));
  const unquoted = actions.map((action) => action.replace(/"(?:\\.|[^"\\])*"|`[^`]*`/g, '""'));
  const found = (from: readonly string[], pattern: RegExp) => from.flatMap((action) => [...action.matchAll(pattern)].flatMap(([, ...names]) => names.filter((name) => name !== undefined)));
  // In a loop or with another dot, `.Labels` are those of something else.
  const dot = unquoted.some((action) => /^(?:range|with|define|block)\b/.test(action)) ? [] : found(unquoted, /(?:^|[\s(|])\.Labels\.([A-Za-z_]\w*)/g);
  const own = found(unquoted, /\$([A-Za-z_]\w*)(?:\s*,\s*\$([A-Za-z_]\w*))?\s*:=/g);
  return {
    labels: [...new Set([...found(unquoted, /\$labels\.([A-Za-z_]\w*)/g), ...found(actions, /\bindex\s+\$labels\s+"(\w+)"/g), ...dot])],
    undefinedVariables: [...new Set(found(unquoted, /\$([A-Za-z_]\w*)/g))].filter((name) => ![...TEMPLATE_VARIABLES, ...own].includes(name)),
    open: parts.some(({ kind, text: outside }) => kind === 'text' && outside.includes('{{')),
  };
}
