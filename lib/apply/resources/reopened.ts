import { Context } from '../context';
import { obsoleteProtection, protectionResource } from './branch-protection';
import { environmentResource, obsoleteEnvironment } from './environment';
import { obsoleteVariable } from './environment-parts';
import { Resource } from './resource';
import { obsoleteRuleset, rulesetResource } from './ruleset';
import { bodyOf } from './ruleset-body';
import { settingResource } from './settings';
import { DesiredEnvironment, DesiredProtection, DesiredRuleset, Json } from '../../repository/inside';
import { JsonMap, isMap } from '../compare/json';

/** What a plan holds of a resource. */
export interface Stored {
  readonly kind: string;
  readonly name: string;
  /** See `Resource.source`. */
  readonly source: Json;
  readonly current?: JsonMap;
  /** It shall not exist. */
  readonly obsolete: boolean;
}

/** The resource of a plan again, without a question to GitHub; undefined when there is no such kind. */
export async function reopened(context: Context, { kind, name, source, current, obsolete }: Stored): Promise<Resource | undefined> {
  if (obsolete) {
    const resource = isMap(source) ? obsoleteOne(context, kind, name, source) : undefined;
    return resource && { ...resource, current };
  }
  switch (kind) {
    case 'environment': return environmentResource(context, source as unknown as DesiredEnvironment, current);
    case 'ruleset': return rulesetResource(context, source as unknown as DesiredRuleset, await bodyOf(context, source as unknown as DesiredRuleset), current);
    case 'branch protection': return protectionResource(context, source as unknown as DesiredProtection, current);
    default: return settingResource(context, kind, source as JsonMap, current);
  }
}

function obsoleteOne(context: Context, kind: string, name: string, { ruleset_id: id, environment_name: environment, name: variable }: JsonMap): Resource | undefined {
  switch (kind) {
    case 'environment': return obsoleteEnvironment(context, name);
    case 'ruleset': return typeof id === 'number' ? obsoleteRuleset(context, name, id) : undefined;
    case 'branch protection': return obsoleteProtection(context, name);
    case 'variable': return typeof environment === 'string' && typeof variable === 'string' ? obsoleteVariable(context, environment, variable) : undefined;
    default: return undefined;
  }
}
