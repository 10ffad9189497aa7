import { DashboardVariable } from './dashboard-variable';
import { GrafanaWindow } from '../promql/grafana-window';
import { PromQlTree, adapted, withSelectors } from '../promql/node';
import { printPromQl } from '../promql/print';
import { PromQl } from '../promql/promql';

/**
 * An expression as a panel asks it: for what was chosen at the top of the dashboard, and over windows that suit what is seen.
 *
 * @param expression as it was declared
 * @param variables that narrow it
 */
export function narrowed(expression: PromQl, variables: readonly DashboardVariable[]): string {
  const tree = adapted(expression._tree, GrafanaWindow.RATE_INTERVAL._text);
  return printPromQl(variables.reduce(narrowedBy, tree));
}

/** What is said of the label already is kept: a panel about production stays one about production. */
function narrowedBy(tree: PromQlTree, { variableName, _narrows: label }: DashboardVariable): PromQlTree {
  if (label === undefined) return tree;
  return withSelectors(tree, (selector) => {
    if (!selector.series.labels.has(label) || selector.matchers.some((matcher) => matcher.label === label)) return selector;
    return { ...selector, matchers: [...selector.matchers, { label, operator: '=~', value: `$${variableName}` }] };
  });
}
