import { Construct } from 'constructs';
import { DeploymentEnvironment } from './deployment-environment';
import { tableValue } from './references';
import { PLAIN_VALUE } from './values';
import { InvalidValueError, Kind, Origin, asWritten, constructScope, declare, expectDeclared, expectOptions, kinds, listed, nodeIdOf, optionTable, similar } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/** What marks one. @internal */
export const ENVIRONMENT_TABLE_KIND = new Kind<EnvironmentTable>('environment-table');

/** The columns and rows of a table. */
export interface EnvironmentTableProps {
  /** The environments: the columns. */
  readonly environments: DeploymentEnvironment[];
  /**
   * Name of a variable to its values, one for each environment by its name: `{ LOG_LEVEL: { staging: 'debug', production: 'info' } }`. A row of `true` and `false` is a
   * feature flag.
   */
  readonly rows: { [name: string]: { [environment: string]: string | number | boolean } };
}

/**
 * Variables and feature flags whose values differ between environments, side by side. They become variables of each environment, and jobs that run in
 * one of them read the value that it has there.
 *
 * A job whose environment is known only when it runs, as in a reusable workflow with an input, reads the same expression.
 */
export class EnvironmentTable extends Construct {
  /** @internal */
  public readonly _environments: readonly DeploymentEnvironment[];
  /** @internal */
  public readonly _rows: { readonly [name: string]: string[] };
  /** @internal */
  public readonly _origin: Origin;
  private readonly label: string;
  private readonly flags: readonly string[];

  /**
   * @param scope the delivery
   * @param id what the table is called in messages
   * @param props environments and rows
   * @throws when a row lacks the value of an environment, or names one that the table has not
   */
  public constructor(scope: Construct, id: string, props: EnvironmentTableProps) {
    super(constructScope('new EnvironmentTable', scope), nodeId(scope, id, props));
    this.label = `the table '${id}'`;
    this.flags = rowsOf(props).filter(([, values]) => Object.values(values).every((value) => typeof value === 'boolean')).map(([name]) => name);
    this._environments = [...props.environments];
    this._rows = Object.fromEntries(rowsOf(props).map(([name, values]) => [name, props.environments.map(({ environmentName }) => String(values[environmentName]))]));
    this._origin = declare(this, ENVIRONMENT_TABLE_KIND);
  }

  /**
   * The value of a variable in the environment of the job. It has its value in `env`, in steps and in their conditions; the condition of the job, its
   * matrix and its runner are read before.
   *
   * @param name a row of the table
   * @throws when the table has none of this name
   */
  public value(name: string): Expression {
    expectDeclared('table.value', 'variable', name, Object.keys(this._rows), this.label, '{ rows: { … } }');
    return this.read(name);
  }

  /**
   * Whether a feature flag is on in the environment of the job: `vars.NAME == 'true'`, for `env` and for conditions of steps.
   *
   * @param name a row of `true` and `false`
   * @throws when the table has none of this name
   */
  public flag(name: string): Expression {
    expectDeclared('table.flag', 'flag', name, this.flags, this.label, '{ rows: { NAME: { … } } }: every value of a flag is true or false');
    return this.read(name).equalTo('true');
  }

  private read(name: string): Expression {
    return Expression._reference(tableValue(name, this._environments));
  }
}

const TABLE = optionTable({
  environments: kinds.list(kinds.made((value) => value instanceof DeploymentEnvironment, "a DeploymentEnvironment, such as new DeploymentEnvironment(delivery, 'staging')")),
  rows: kinds.map(kinds.map(PLAIN_VALUE)),
}, ['environments', 'rows'], { columns: 'environments', flags: 'rows', variables: 'rows', values: 'rows' });

type Row = readonly [name: string, values: Readonly<Record<string, string | number | boolean>>];

function rowsOf({ rows }: EnvironmentTableProps): Row[] {
  return Object.entries(rows).filter(([, values]) => values !== undefined);
}

/** Asked before the table is part of any tree. */
function nodeId(scope: Construct, id: string, props: EnvironmentTableProps): string {
  expectOptions('new EnvironmentTable', id, props, TABLE);
  const { environments } = props;
  const names = environments.map(({ environmentName }) => environmentName);
  const wrong = [
    ...(names.length === 0 ? ['environments is empty: it takes at least one'] : []),
    ...environments.filter((environment, i) => environments.indexOf(environment) < i).map(({ environmentName }) => `environments has '${environmentName}' twice`),
    ...rowsOf(props).flatMap((row) => oddValues(row, names)),
    ...sameNames(rowsOf(props)),
  ];
  if (wrong.length > 0) throw new InvalidValueError('call/environment-table', `new EnvironmentTable(…, ${asWritten(id)}, { … })`, wrong.join('; '));
  return nodeIdOf('new EnvironmentTable', scope, id, 'environment-table:', 'there is one of this id already: add the rows to that one, or choose another id');
}

function oddValues([name, values]: Row, environments: readonly string[]): string[] {
  const given = Object.keys(values).filter((environment) => values[environment] !== undefined);
  const missing = new Set(environments.filter((environment) => !given.includes(environment)));
  const strange = given.filter((environment) => !environments.includes(environment)).map((environment) => {
    const near = similar(environment, [...missing]);
    missing.delete(near ?? '');
    return `rows.${name} names '${environment}', which is no environment of the table${near ? `: did you mean '${near}'?` : `; there are ${listed(environments)}`}`;
  });
  return [...strange, ...(missing.size > 0 ? [`rows.${name} has no value for ${listed([...missing])}`] : [])];
}

function sameNames(rows: readonly Row[]): string[] {
  const seen = new Map<string, string>();
  return rows.flatMap(([name]) => {
    const first = seen.get(name.toUpperCase());
    seen.set(name.toUpperCase(), name);
    return first === undefined ? [] : [`rows.${first} and rows.${name} are one variable to GitHub, which ignores the case`];
  });
}
