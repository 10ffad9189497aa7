/** A text in quotes, or a variable: `$x`, `${x}`, `${x:regex}`. A `$` in front of anything else is the end of a pattern. */
const QUOTED_OR_VARIABLE = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|\$(?:\{([A-Za-z_]\w*)[^}]*\}|([A-Za-z_]\w*))/g;
const VARIABLE = /\$(?:\{([A-Za-z_]\w*)[^}]*\}|([A-Za-z_]\w*))/g;

/**
 * Variables that every dashboard has, with what stands for them when an expression is read without Grafana.
 *
 * @see https://grafana.com/docs/grafana/latest/dashboards/variables/add-template-variables/#global-variables
 */
const GLOBAL: Readonly<Record<string, string>> = {
  __interval: '5m', __interval_ms: '300000', __rate_interval: '5m', __rate_interval_ms: '300000', __range: '7d', __range_s: '604800', __range_ms: '604800000', __from: '0', __to: '0', __dashboard: '1', __org: '1', __user: '1', __timezone: '1',
};

/** Whether every dashboard has the variable. */
export function isGlobal(name: string): boolean {
  return Object.hasOwn(GLOBAL, name);
}

/** The variables that a text speaks of, in quotes or not, each once. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map(([, braced, bare]) => braced ?? bare))];
}

/** Whether Prometheus alone could not read it: a variable stands where no text does. In quotes a `$` is one of its own. */
export function needsGrafana(text: string): boolean {
  return [...text.matchAll(QUOTED_OR_VARIABLE)].some(([, braced, bare]) => (braced ?? bare) !== undefined);
}

/** An expression as Prometheus could get it. It is as long as before, so that a place in it is the same place. */
export function withoutVariables(text: string): string {
  if (!text.includes('$')) return text;
  return text.replace(QUOTED_OR_VARIABLE, (found: string, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    return name === undefined ? found : (Object.hasOwn(GLOBAL, name) ? GLOBAL[name] : '1').padEnd(found.length);
  });
}

/**
 * An expression as Prometheus gets it from a dashboard, with everything chosen that there is to choose.
 *
 * @param text of the panel
 * @param values of the variables, as patterns
 */
export function withValues(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(VARIABLE, (found: string, braced?: string, bare?: string) => values.get((braced ?? bare)!) ?? found);
}
