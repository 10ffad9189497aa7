import { Refusal, notFound } from '../refusal';
import { Call, Route, done } from '../route';
import { ENVIRONMENT, environmentIn } from './environments';
import { DATES } from './repository';

/** GitHub keeps names in upper case. */
function existing(call: Call): string {
  const name = call.params.name.toUpperCase();
  if (!(name in environmentIn(call).variables)) throw notFound();
  return name;
}

export const VARIABLES: readonly Route[] = [
  {
    operation: `GET ${ENVIRONMENT}/variables`,
    permission: 'environments=read',
    handle: (call) => ({
      status: 200,
      list: { key: 'variables', perPage: 10, max: 30, items: Object.entries(environmentIn(call).variables).map(([name, value]) => ({ name, value, ...DATES })) },
    }),
  },
  {
    operation: `GET ${ENVIRONMENT}/variables/{name}`,
    permission: 'environments=read',
    handle: (call) => ({ status: 200, body: { name: existing(call), value: environmentIn(call).variables[existing(call)], ...DATES } }),
  },
  {
    operation: `POST ${ENVIRONMENT}/variables`,
    permission: 'environments=write',
    handle: (call) => {
      const { variables } = environmentIn(call);
      const name = (call.body.name as string).toUpperCase();
      if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/.test(name)) throw new Refusal(422, 'Variable names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_).');
      if (name in variables) throw new Refusal(409, 'Already exists - Variable already exists');
      variables[name] = call.body.value as string ?? '';
      return { status: 201, body: {} };
    },
  },
  {
    operation: `PATCH ${ENVIRONMENT}/variables/{name}`,
    permission: 'environments=write',
    handle: (call) => {
      const { variables } = environmentIn(call);
      const name = existing(call);
      const value = call.body.value as string ?? variables[name];
      if (call.body.name !== undefined && call.body.name !== name) delete variables[name];
      variables[(call.body.name as string ?? name).toUpperCase()] = value;
      return done;
    },
  },
  {
    operation: `DELETE ${ENVIRONMENT}/variables/{name}`,
    permission: 'environments=write',
    handle: (call) => {
      delete environmentIn(call).variables[existing(call)];
      return done;
    },
  },
];
