import { Route } from '../route';
import { ACTIONS } from './actions';
import { DEPLOYMENTS } from './deployments';
import { ENVIRONMENTS } from './environments';
import { EVIDENCE } from './evidence';
import { GRAPHQL } from './graphql';
import { ISSUES } from './issues';
import { PEOPLE } from './people';
import { PROTECTIONS } from './protection';
import { REPOSITORY } from './repository';
import { RULESETS } from './rulesets';
import { RUNS } from './runs';
import { SECRETS_OF_APPS } from './secrets-of-apps';
import { VARIABLES } from './variables';

/** Everything that this GitHub can be asked. */
export const ROUTES: readonly Route[] = [...REPOSITORY, ...ACTIONS, ...ENVIRONMENTS, ...VARIABLES, ...RULESETS, ...PROTECTIONS, ...PEOPLE, ...ISSUES,
  ...DEPLOYMENTS, ...SECRETS_OF_APPS, ...RUNS, ...EVIDENCE, ...GRAPHQL];
