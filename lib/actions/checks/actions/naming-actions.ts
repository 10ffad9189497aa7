import { catalogueEntry, catalogueNames } from '../../catalogue-entry';

/** What a fix says, for whoever has no classes: `Use CreateGithubAppToken` names the action, and where it is named behind the class, the class goes. */
export function namingActions(fix: string): string {
  return fix.replace(/\b([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)*)(: (?=[\w.-]+\/))?/g, (whole, name: string, named: string | undefined) => {
    const action = named !== undefined || /^.[a-z0-9]+[A-Z]/.test(name) ? actionOfClass(name) : undefined;
    return action === undefined ? whole : named === undefined ? action : '';
  });
}

function actionOfClass(name: string): string | undefined {
  return catalogueNames().find((action) => catalogueEntry(action)!.className === name);
}
