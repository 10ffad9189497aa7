/**
 * What a role may do or must not do: anything that can say so as JSON. `AwsStatement` does, and so does `PolicyStatement` of aws-cdk-lib.
 */
export interface IStatement {
  /** The statement as it stands in a policy: an object with `Effect`, `Action`, `Resource` and what else it has. */
  toStatementJson(): any;
}
