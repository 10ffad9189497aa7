import { notFound } from '../refusal';
import { REPO, Route } from '../route';
import { DATES } from './repository';

/** Secrets of Dependabot and of codespaces, which are none of Actions. */
function secretsOf(app: 'dependabot' | 'codespaces'): Route[] {
  return [
    {
      operation: `GET ${REPO}/${app}/secrets`,
      permission: `${app}_secrets=read`,
      handle: ({ state }) => ({ status: 200, list: { key: 'secrets', items: state.secrets_of[app].secrets.map((name) => ({ name, ...DATES })) } }),
    },
    {
      operation: `GET /orgs/{org}/${app}/secrets`,
      permission: `organization_${app}_secrets=read`,
      handle: ({ state }) => {
        if (state.owner.type !== 'Organization') throw notFound();
        return { status: 200, list: { key: 'secrets', items: state.secrets_of[app].organization.map(({ name, visibility }) => ({ name, visibility, ...DATES })) } };
      },
    },
    {
      operation: `GET /orgs/{org}/${app}/secrets/{secret_name}/repositories`,
      permission: `organization_${app}_secrets=read`,
      handle: ({ state, params }) => {
        const found = state.secrets_of[app].organization.find(({ name }) => name === params.secret_name);
        if (found?.visibility !== 'selected') throw notFound();
        return { status: 200, list: { key: 'repositories', items: (found.selected ?? []).map((id) => ({ id, name: `repository-${id}` })) } };
      },
    },
  ];
}

export const SECRETS_OF_APPS: readonly Route[] = [...secretsOf('dependabot'), ...secretsOf('codespaces')];
