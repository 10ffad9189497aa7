import { AlertRouteModel, LabelMatcherModel } from './model';

/** Values of labels, as far as they are known. */
type Labels = Readonly<Record<string, string>>;

/** Whether an alert with these labels is one of those; undefined where that depends on a label whose value is not known. */
export function fits(labels: Labels, matchers: readonly LabelMatcherModel[]): boolean | undefined {
  const answers = matchers.map(({ label, values }) => (Object.hasOwn(labels, label) ? values.includes(labels[label]) : undefined));
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** The lines that are about an alert for sure, and those that may be. */
export function linesFor(labels: Labels, routes: readonly AlertRouteModel[]): { readonly taken: AlertRouteModel[]; readonly possible: AlertRouteModel[] } {
  const taken: AlertRouteModel[] = [];
  const possible: AlertRouteModel[] = [];
  for (const route of routes) {
    const answer = fits(labels, route.matchers);
    if (answer === undefined) possible.push(route);
    if (!answer) continue;
    // Behind a line that may have taken it already, nothing is sure.
    if (possible.some(({ continues }) => !continues)) possible.push(route);
    else taken.push(route);
    if (!route.continues) break;
  }
  return { taken, possible };
}

/** Who is told of an alert that has these labels and no others, in order. */
export function toldOf(labels: Labels, routes: readonly AlertRouteModel[], defaultReceiver: string): string[] {
  const told: string[] = [];
  for (const route of routes) {
    if (!fits(labels, route.matchers)) continue;
    told.push(...route.receivers);
    if (!route.continues) break;
  }
  return told.length > 0 ? told : [defaultReceiver];
}
