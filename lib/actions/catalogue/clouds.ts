// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `aws-actions/amazon-ecr-login`, and what every step may say.
 */
export interface AmazonEcrLoginProps extends ActionStepProps {
  /**
   * The proxy for the SDK. Form: URL.
   *
   * @default - none
   */
  readonly httpProxy?: string | Expression;
  /**
   * Masks the password in logs.
   *
   * @default true
   */
  readonly maskPassword?: boolean | Expression;
  /**
   * Accounts whose registries to log in to. Form: comma-separated account ids.
   *
   * @default - none
   */
  readonly registries?: (string | Expression)[] | Expression;
  /**
   * `private` or `public`.
   *
   * @default 'private'
   */
  readonly registryType?: string | AmazonEcrLoginRegistryType | Expression;
  /**
   * Stays logged in when the job ends.
   *
   * @default false
   */
  readonly skipLogout?: boolean | Expression;
}

/**
 * Logs in to Amazon ECR with the AWS credentials of the job.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * @see https://github.com/aws-actions/amazon-ecr-login
 */
export class AmazonEcrLogin extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AmazonEcrLoginProps = {}) {
    super('aws-actions/amazon-ecr-login', props);
  }

  /** The host of the registry, for the names of images. Output `registry`. */
  public get registry(): Expression {
    return this.output('registry');
  }
}

/**
 * Values of the input `registry-type` of `aws-actions/amazon-ecr-login`.
 */
export class AmazonEcrLoginRegistryType extends InputValue {
  /** `private` */
  public static readonly PRIVATE = AmazonEcrLoginRegistryType.of('private');
  /** `public` */
  public static readonly PUBLIC = AmazonEcrLoginRegistryType.of('public');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AmazonEcrLoginRegistryType {
    return new AmazonEcrLoginRegistryType(value);
  }

  private constructor(value: string) {
    super('aws-actions/amazon-ecr-login registry-type', value);
  }
}

/**
 * Inputs of `aws-actions/amazon-ecs-deploy-task-definition`, and what every step may say.
 */
export interface AmazonEcsDeployTaskDefinitionProps extends ActionStepProps {
  /**
   * The task definition file.
   */
  readonly taskDefinition: string | Expression;
  /**
   * The number of tasks.
   *
   * @default - none
   */
  readonly desiredCount?: number | Expression;
  /**
   * The service; without it the definition is only registered.
   *
   * @default - none
   */
  readonly service?: string | Expression;
  /**
   * The cluster; default when left out.
   *
   * @default - none
   */
  readonly cluster?: string | Expression;
  /**
   * Whether to wait until the service is stable.
   *
   * @default - none
   */
  readonly waitForServiceStability?: boolean | Expression;
  /**
   * The longest wait in minutes, at most 360.
   *
   * @default - none
   */
  readonly waitForMinutes?: number | Expression;
  /**
   * The longest time between looks.
   *
   * @default - none
   */
  readonly waitMaxDelaySeconds?: number | Expression;
  /**
   * The AppSpec file.
   *
   * @default - none
   */
  readonly codedeployAppspec?: string | Expression;
  /**
   * The CodeDeploy application.
   *
   * @default - none
   */
  readonly codedeployApplication?: string | Expression;
  /**
   * The CodeDeploy group.
   *
   * @default - none
   */
  readonly codedeployDeploymentGroup?: string | Expression;
  /**
   * The description. Form: at most 512 characters.
   *
   * @default - none
   */
  readonly codedeployDeploymentDescription?: string | Expression;
  /**
   * The CodeDeploy configuration.
   *
   * @default - none
   */
  readonly codedeployDeploymentConfig?: string | Expression;
  /**
   * Whether to deploy although nothing changed.
   *
   * @default - none
   */
  readonly forceNewDeployment?: boolean | Expression;
  /**
   * The volume of the service.
   *
   * @default - none
   */
  readonly serviceManagedEbsVolumeName?: string | Expression;
  /**
   * The settings of that volume.
   *
   * @default - none
   */
  readonly serviceManagedEbsVolume?: string | Expression;
  /**
   * Whether to run a single task first.
   *
   * @default - none
   */
  readonly runTask?: boolean | Expression;
  /**
   * The overrides of the task, command included.
   *
   * @default - none
   */
  readonly runTaskContainerOverrides?: string | Expression;
  /**
   * The security groups. Form: comma separated.
   *
   * @default - none
   */
  readonly runTaskSecurityGroups?: (string | Expression)[] | Expression;
  /**
   * The subnets. Form: comma separated.
   *
   * @default - none
   */
  readonly runTaskSubnets?: (string | Expression)[] | Expression;
  /**
   * The public address of the task. One of `ENABLED` and `DISABLED`.
   *
   * @default - none
   */
  readonly runTaskAssignPublicIp?: string | AmazonEcsDeployTaskDefinitionRunTaskAssignPublicIp | Expression;
  /**
   * The capacity providers.
   *
   * @default - none
   */
  readonly runTaskCapacityProviderStrategy?: string | Expression;
  /**
   * Where the task runs. One of `FARGATE` and `EC2`.
   *
   * @default - none
   */
  readonly runTaskLaunchType?: string | AmazonEcsDeployTaskDefinitionRunTaskLaunchType | Expression;
  /**
   * The startedBy tag.
   *
   * @default - none
   */
  readonly runTaskStartedBy?: string | Expression;
  /**
   * The tags.
   *
   * @default - none
   */
  readonly runTaskTags?: string | Expression;
  /**
   * The volume of the task.
   *
   * @default - none
   */
  readonly runTaskManagedEbsVolumeName?: string | Expression;
  /**
   * The settings of that volume.
   *
   * @default - none
   */
  readonly runTaskManagedEbsVolume?: string | Expression;
  /**
   * Whether to wait for the task.
   *
   * @default - none
   */
  readonly waitForTaskStopped?: boolean | Expression;
  /**
   * Whether to let ECS set tags.
   *
   * @default - none
   */
  readonly enableEcsManagedTags?: boolean | Expression;
  /**
   * Where tags come from. One of `SERVICE`, `TASK_DEFINITION` and `NONE`.
   *
   * @default - none
   */
  readonly propagateTags?: string | AmazonEcsDeployTaskDefinitionPropagateTags | Expression;
  /**
   * The keys kept although empty. Form: comma separated.
   *
   * @default - none
   */
  readonly keepNullValueKeys?: (string | Expression)[] | Expression;
  /**
   * The retries of AWS calls.
   *
   * @default - none
   */
  readonly maxRetries?: number | Expression;
}

/**
 * Registers a task definition of Amazon ECS, and deploys a service or runs a task of it.
 *
 * @see https://github.com/aws-actions/amazon-ecs-deploy-task-definition
 */
export class AmazonEcsDeployTaskDefinition extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AmazonEcsDeployTaskDefinitionProps) {
    super('aws-actions/amazon-ecs-deploy-task-definition', props);
  }

  /** The ARN of the registered definition. Output `task-definition-arn`. */
  public get taskDefinitionArn(): Expression {
    return this.output('task-definition-arn');
  }

  /** The CodeDeploy deployment. Output `codedeploy-deployment-id`. */
  public get codedeployDeploymentId(): Expression {
    return this.output('codedeploy-deployment-id');
  }

  /** The ARNs of started tasks. Output `run-task-arn`. */
  public get runTaskArn(): Expression {
    return this.output('run-task-arn');
  }
}

/**
 * Values of the input `run-task-assign-public-IP` of `aws-actions/amazon-ecs-deploy-task-definition`.
 */
export class AmazonEcsDeployTaskDefinitionRunTaskAssignPublicIp extends InputValue {
  /** `ENABLED` */
  public static readonly ENABLED = AmazonEcsDeployTaskDefinitionRunTaskAssignPublicIp.of('ENABLED');
  /** `DISABLED` */
  public static readonly DISABLED = AmazonEcsDeployTaskDefinitionRunTaskAssignPublicIp.of('DISABLED');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AmazonEcsDeployTaskDefinitionRunTaskAssignPublicIp {
    return new AmazonEcsDeployTaskDefinitionRunTaskAssignPublicIp(value);
  }

  private constructor(value: string) {
    super('aws-actions/amazon-ecs-deploy-task-definition run-task-assign-public-IP', value);
  }
}

/**
 * Values of the input `run-task-launch-type` of `aws-actions/amazon-ecs-deploy-task-definition`.
 */
export class AmazonEcsDeployTaskDefinitionRunTaskLaunchType extends InputValue {
  /** `FARGATE` */
  public static readonly FARGATE = AmazonEcsDeployTaskDefinitionRunTaskLaunchType.of('FARGATE');
  /** `EC2` */
  public static readonly EC2 = AmazonEcsDeployTaskDefinitionRunTaskLaunchType.of('EC2');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AmazonEcsDeployTaskDefinitionRunTaskLaunchType {
    return new AmazonEcsDeployTaskDefinitionRunTaskLaunchType(value);
  }

  private constructor(value: string) {
    super('aws-actions/amazon-ecs-deploy-task-definition run-task-launch-type', value);
  }
}

/**
 * Values of the input `propagate-tags` of `aws-actions/amazon-ecs-deploy-task-definition`.
 */
export class AmazonEcsDeployTaskDefinitionPropagateTags extends InputValue {
  /** `SERVICE` */
  public static readonly SERVICE = AmazonEcsDeployTaskDefinitionPropagateTags.of('SERVICE');
  /** `TASK_DEFINITION` */
  public static readonly TASK_DEFINITION = AmazonEcsDeployTaskDefinitionPropagateTags.of('TASK_DEFINITION');
  /** `NONE` */
  public static readonly NONE = AmazonEcsDeployTaskDefinitionPropagateTags.of('NONE');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AmazonEcsDeployTaskDefinitionPropagateTags {
    return new AmazonEcsDeployTaskDefinitionPropagateTags(value);
  }

  private constructor(value: string) {
    super('aws-actions/amazon-ecs-deploy-task-definition propagate-tags', value);
  }
}

/**
 * Inputs of `aws-actions/amazon-ecs-render-task-definition`, and what every step may say.
 */
export interface AmazonEcsRenderTaskDefinitionProps extends ActionStepProps {
  /**
   * The task definition file; this, the ARN or the family.
   *
   * @default - none
   */
  readonly taskDefinition?: string | Expression;
  /**
   * The ARN to start from.
   *
   * @default - none
   */
  readonly taskDefinitionArn?: string | Expression;
  /**
   * The family to start from.
   *
   * @default - none
   */
  readonly taskDefinitionFamily?: string | Expression;
  /**
   * The revision of the family.
   *
   * @default - none
   */
  readonly taskDefinitionRevision?: number | Expression;
  /**
   * The containers to change. Form: comma separated.
   */
  readonly containerName: (string | Expression)[] | Expression;
  /**
   * The image to put in. Form: image reference.
   */
  readonly image: string | Expression;
  /**
   * The variables. Form: KEY=value, one a line.
   *
   * @default - none
   */
  readonly environmentVariables?: string | Expression;
  /**
   * The log driver.
   *
   * @default - none
   */
  readonly logConfigurationLogDriver?: string | Expression;
  /**
   * The log options. Form: key=value, one a line.
   *
   * @default - none
   */
  readonly logConfigurationOptions?: string | Expression;
  /**
   * The labels. Form: key=value, one a line.
   *
   * @default - none
   */
  readonly dockerLabels?: string | Expression;
  /**
   * The command of the container. Form: space separated.
   *
   * @default - none
   */
  readonly command?: string | Expression;
  /**
   * The task role.
   *
   * @default - none
   */
  readonly taskRoleArn?: string | Expression;
  /**
   * The execution role.
   *
   * @default - none
   */
  readonly executionRoleArn?: string | Expression;
  /**
   * The S3 ARNs of environment files.
   *
   * @default - none
   */
  readonly envFiles?: string | Expression;
  /**
   * The secrets by ARN. Form: KEY=valueFrom, one a line.
   *
   * @default - none
   */
  readonly secrets?: string | Expression;
}

/**
 * Puts an image into a task definition of Amazon ECS.
 *
 * @see https://github.com/aws-actions/amazon-ecs-render-task-definition
 */
export class AmazonEcsRenderTaskDefinition extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AmazonEcsRenderTaskDefinitionProps) {
    super('aws-actions/amazon-ecs-render-task-definition', props);
  }

  /** The path of the rendered file. Output `task-definition`. */
  public get taskDefinition(): Expression {
    return this.output('task-definition');
  }
}

/**
 * Inputs of `aws-actions/aws-cloudformation-github-deploy`, and what every step may say.
 */
export interface AwsCloudformationGithubDeployProps extends ActionStepProps {
  /**
   * Whether to make a change set, run one, or both. One of `create-and-execute`, `create-only` and `execute-only`.
   *
   * @default 'create-and-execute'
   */
  readonly mode?: string | AwsCloudformationGithubDeployMode | Expression;
  /**
   * The stack. Form: letters, digits and -.
   */
  readonly stackName: string | Expression;
  /**
   * The template. Form: path or https URL.
   *
   * @default - none
   */
  readonly template?: string | Expression;
  /**
   * The capabilities to grant. Form: comma separated: CAPABILITY_IAM, CAPABILITY_NAMED_IAM, CAPABILITY_AUTO_EXPAND.
   *
   * @default ['CAPABILITY_IAM']
   */
  readonly capabilities?: (string | Expression)[] | Expression;
  /**
   * The parameters. Form: Name=value comma separated, YAML or JSON object, or a file:// URL.
   *
   * @default - none
   */
  readonly parameterOverrides?: string | Expression;
  /**
   * Whether to leave the change set for review.
   *
   * @default false
   */
  readonly noExecuteChangeset?: boolean | Expression;
  /**
   * Whether to keep a failed change set.
   *
   * @default false
   */
  readonly noDeleteFailedChangeset?: boolean | Expression;
  /**
   * Whether to fail when nothing changes.
   *
   * @default false
   */
  readonly failOnEmptyChangeset?: boolean | Expression;
  /**
   * Whether to keep a failed stack, on creation.
   *
   * @default false
   */
  readonly disableRollback?: boolean | Expression;
  /**
   * The time limit, on creation.
   *
   * @default - none
   */
  readonly timeoutInMinutes?: number | Expression;
  /**
   * The SNS topics. Form: comma separated.
   *
   * @default - none
   */
  readonly notificationArns?: (string | Expression)[] | Expression;
  /**
   * The role CloudFormation uses.
   *
   * @default - none
   */
  readonly roleArn?: string | Expression;
  /**
   * The tags. Form: array of Key and Value.
   *
   * @default - none
   */
  readonly tags?: string | Expression;
  /**
   * Whether to protect the stack, on creation.
   *
   * @default false
   */
  readonly terminationProtection?: boolean | Expression;
  /**
   * The proxy. Form: URL.
   *
   * @default - none
   */
  readonly httpProxy?: string | Expression;
  /**
   * The name of the change set.
   *
   * @default - none
   */
  readonly changeSetName?: string | Expression;
  /**
   * Include nested stacks. Form: 0, 1, true or false.
   *
   * @default '0'
   */
  readonly includeNestedStacksChangeSet?: string | Expression;
  /**
   * The change set to run.
   *
   * @default - none
   */
  readonly executeChangeSetId?: string | Expression;
  /**
   * The bucket for the template.
   *
   * @default - none
   */
  readonly s3Bucket?: string | Expression;
  /**
   * The prefix in the bucket.
   *
   * @default - none
   */
  readonly s3Prefix?: string | Expression;
  /**
   * Whether to revert drift. Only `REVERT_DRIFT` is allowed.
   *
   * @default - none
   */
  readonly deploymentMode?: string | AwsCloudformationGithubDeployDeploymentMode | Expression;
}

/**
 * Deploys a stack of AWS CloudFormation.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * Its input `name` is `stackName` here.
 *
 * @see https://github.com/aws-actions/aws-cloudformation-github-deploy
 */
export class AwsCloudformationGithubDeploy extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AwsCloudformationGithubDeployProps) {
    super('aws-actions/aws-cloudformation-github-deploy', props);
  }

  /** The stack id. Output `stack-id`. */
  public get stackId(): Expression {
    return this.output('stack-id');
  }

  /** The change set id. Output `change-set-id`. */
  public get changeSetId(): Expression {
    return this.output('change-set-id');
  }

  /** The change set name. Output `change-set-name`. */
  public get changeSetName(): Expression {
    return this.output('change-set-name');
  }

  /** The anything to change. Output `has-changes`. */
  public get hasChanges(): Expression {
    return this.output('has-changes');
  }

  /** The number of changes. Output `changes-count`. */
  public get changesCount(): Expression {
    return this.output('changes-count');
  }

  /** The changes. Output `changes-summary`. */
  public get changesSummary(): Expression {
    return this.output('changes-summary');
  }

  /** The changes as Markdown. Output `changes-markdown`. */
  public get changesMarkdown(): Expression {
    return this.output('changes-markdown');
  }
}

/**
 * Values of the input `mode` of `aws-actions/aws-cloudformation-github-deploy`.
 */
export class AwsCloudformationGithubDeployMode extends InputValue {
  /** `create-and-execute` */
  public static readonly CREATE_AND_EXECUTE = AwsCloudformationGithubDeployMode.of('create-and-execute');
  /** `create-only` */
  public static readonly CREATE_ONLY = AwsCloudformationGithubDeployMode.of('create-only');
  /** `execute-only` */
  public static readonly EXECUTE_ONLY = AwsCloudformationGithubDeployMode.of('execute-only');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AwsCloudformationGithubDeployMode {
    return new AwsCloudformationGithubDeployMode(value);
  }

  private constructor(value: string) {
    super('aws-actions/aws-cloudformation-github-deploy mode', value);
  }
}

/**
 * Values of the input `deployment-mode` of `aws-actions/aws-cloudformation-github-deploy`.
 */
export class AwsCloudformationGithubDeployDeploymentMode extends InputValue {
  /** `REVERT_DRIFT` */
  public static readonly REVERT_DRIFT = AwsCloudformationGithubDeployDeploymentMode.of('REVERT_DRIFT');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AwsCloudformationGithubDeployDeploymentMode {
    return new AwsCloudformationGithubDeployDeploymentMode(value);
  }

  private constructor(value: string) {
    super('aws-actions/aws-cloudformation-github-deploy deployment-mode', value);
  }
}

/**
 * Inputs of `azure/login`, and what every step may say.
 */
export interface AzureLoginProps extends ActionStepProps {
  /**
   * A service principal with a secret, as JSON. Prefer `clientId`: OpenID Connect needs no secret.
   *
   * @default - none
   */
  readonly creds?: string | Expression;
  /**
   * The id of the app registration or managed identity.
   *
   * @default - none
   */
  readonly clientId?: string | Expression;
  /**
   * The tenant.
   *
   * @default - none
   */
  readonly tenantId?: string | Expression;
  /**
   * The subscription.
   *
   * @default - none
   */
  readonly subscriptionId?: string | Expression;
  /**
   * Whether to sign Azure PowerShell in too.
   *
   * @default false
   */
  readonly enableAzPsSession?: boolean | Expression;
  /**
   * The cloud. One of `azurecloud`, `azurestack`, `azureusgovernment`, `azurechinacloud` and `azuregermancloud`.
   *
   * @default 'azurecloud'
   */
  readonly environment?: string | AzureLoginEnvironment | Expression;
  /**
   * Whether to accept tenants without a subscription.
   *
   * @default false
   */
  readonly allowNoSubscriptions?: boolean | Expression;
  /**
   * The audience of the OpenID Connect token.
   *
   * @default 'api://AzureADTokenExchange'
   */
  readonly audience?: string | Expression;
  /**
   * The service principal or managed identity. One of `SERVICE_PRINCIPAL` and `IDENTITY`.
   *
   * @default 'SERVICE_PRINCIPAL'
   */
  readonly authType?: string | AzureLoginAuthType | Expression;
}

/**
 * Logs in to Azure, best with OpenID Connect.
 *
 * @see https://github.com/azure/login
 */
export class AzureLogin extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AzureLoginProps = {}) {
    super('azure/login', props);
  }
}

/**
 * Values of the input `environment` of `azure/login`.
 */
export class AzureLoginEnvironment extends InputValue {
  /** `azurecloud` */
  public static readonly AZURECLOUD = AzureLoginEnvironment.of('azurecloud');
  /** `azurestack` */
  public static readonly AZURESTACK = AzureLoginEnvironment.of('azurestack');
  /** `azureusgovernment` */
  public static readonly AZUREUSGOVERNMENT = AzureLoginEnvironment.of('azureusgovernment');
  /** `azurechinacloud` */
  public static readonly AZURECHINACLOUD = AzureLoginEnvironment.of('azurechinacloud');
  /** `azuregermancloud` */
  public static readonly AZUREGERMANCLOUD = AzureLoginEnvironment.of('azuregermancloud');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AzureLoginEnvironment {
    return new AzureLoginEnvironment(value);
  }

  private constructor(value: string) {
    super('azure/login environment', value);
  }
}

/**
 * Values of the input `auth-type` of `azure/login`.
 */
export class AzureLoginAuthType extends InputValue {
  /** `SERVICE_PRINCIPAL` */
  public static readonly SERVICE_PRINCIPAL = AzureLoginAuthType.of('SERVICE_PRINCIPAL');
  /** `IDENTITY` */
  public static readonly IDENTITY = AzureLoginAuthType.of('IDENTITY');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AzureLoginAuthType {
    return new AzureLoginAuthType(value);
  }

  private constructor(value: string) {
    super('azure/login auth-type', value);
  }
}

/**
 * Inputs of `azure/webapps-deploy`, and what every step may say.
 */
export interface AzureWebappsDeployProps extends ActionStepProps {
  /**
   * The web app.
   */
  readonly appName: string | Expression;
  /**
   * Publish profile (XML); instead of azure/login. It is a secret.
   *
   * @default - none
   */
  readonly publishProfile?: string | Expression;
  /**
   * The slot.
   *
   * @default 'production'
   */
  readonly slotName?: string | Expression;
  /**
   * The package or directory. Form: zip, war, jar or directory; glob allowed.
   *
   * @default '.'
   */
  readonly packagePath?: string | Expression;
  /**
   * The container images. Form: image references.
   *
   * @default - none
   */
  readonly images?: string | Expression;
  /**
   * The Docker Compose file.
   *
   * @default - none
   */
  readonly configurationFile?: string | Expression;
  /**
   * The start command.
   *
   * @default - none
   */
  readonly startupCommand?: string | Expression;
  /**
   * The resource group.
   *
   * @default - none
   */
  readonly resourceGroupName?: string | Expression;
  /**
   * The kind of deployment. One of `JAR`, `WAR`, `EAR`, `ZIP` and `Static`.
   *
   * @default - none
   */
  readonly type?: string | AzureWebappsDeployType | Expression;
  /**
   * The path in the app.
   *
   * @default - none
   */
  readonly targetPath?: string | Expression;
  /**
   * Whether to empty the target first.
   *
   * @default - none
   */
  readonly clean?: boolean | Expression;
  /**
   * Whether to restart afterwards.
   *
   * @default - none
   */
  readonly restart?: boolean | Expression;
  /**
   * The sidecar containers.
   *
   * @default - none
   */
  readonly sitecontainersConfig?: string | Expression;
}

/**
 * Deploys to an Azure web app.
 *
 * Its input `package` is `packagePath` here.
 *
 * @see https://github.com/azure/webapps-deploy
 */
export class AzureWebappsDeploy extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AzureWebappsDeployProps) {
    super('azure/webapps-deploy', props);
  }

  /** The address of the app. Output `webapp-url`. */
  public get webappUrl(): Expression {
    return this.output('webapp-url');
  }
}

/**
 * Values of the input `type` of `azure/webapps-deploy`.
 */
export class AzureWebappsDeployType extends InputValue {
  /** `JAR` */
  public static readonly JAR = AzureWebappsDeployType.of('JAR');
  /** `WAR` */
  public static readonly WAR = AzureWebappsDeployType.of('WAR');
  /** `EAR` */
  public static readonly EAR = AzureWebappsDeployType.of('EAR');
  /** `ZIP` */
  public static readonly ZIP = AzureWebappsDeployType.of('ZIP');
  /** `Static` */
  public static readonly STATIC = AzureWebappsDeployType.of('Static');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AzureWebappsDeployType {
    return new AzureWebappsDeployType(value);
  }

  private constructor(value: string) {
    super('azure/webapps-deploy type', value);
  }
}

/**
 * Inputs of `aws-actions/configure-aws-credentials`, and what every step may say.
 */
export interface ConfigureAwsCredentialsProps extends ActionStepProps {
  /**
   * The region of the commands that follow. Form: lower-case letters, digits and -.
   */
  readonly awsRegion: string | Expression;
  /**
   * Write a profile file instead of variables.
   *
   * @default - none
   */
  readonly awsProfile?: string | Expression;
  /**
   * Whether to replace a profile of that name.
   *
   * @default - none
   */
  readonly overwriteAwsProfile?: boolean | Expression;
  /**
   * The ARN of the role. With nothing else the job proves who it is with OpenID Connect. Form: ARN, or a role name with access keys.
   *
   * @default - none
   */
  readonly roleToAssume?: string | Expression;
  /**
   * A static key. Prefer a role: a static key does not expire.
   *
   * @default - none
   */
  readonly awsAccessKeyId?: string | Expression;
  /**
   * The secret of the static key.
   *
   * @default - none
   */
  readonly awsSecretAccessKey?: string | Expression;
  /**
   * The session token that belongs to a temporary key.
   *
   * @default - none
   */
  readonly awsSessionToken?: string | Expression;
  /**
   * A file that holds an identity token, instead of the one of GitHub.
   *
   * @default - none
   */
  readonly webIdentityTokenFile?: string | Expression;
  /**
   * Assumes the role with the credentials of a step before.
   *
   * @default - none
   */
  readonly roleChaining?: boolean | Expression;
  /**
   * The audience of the OpenID Connect token.
   *
   * @default 'sts.amazonaws.com'
   */
  readonly audience?: string | Expression;
  /**
   * The proxy for the SDK. Form: URL.
   *
   * @default - none
   */
  readonly httpProxy?: string | Expression;
  /**
   * The hosts without proxy. Form: comma-separated.
   *
   * @default - none
   */
  readonly noProxy?: string | Expression;
  /**
   * Masks the account id in logs.
   *
   * @default - none
   */
  readonly maskAwsAccountId?: boolean | Expression;
  /**
   * How long the credentials last, in seconds. Form: seconds; default 3600.
   *
   * @default - none
   */
  readonly roleDurationSeconds?: number | Expression;
  /**
   * The external id that the trust policy asks for.
   *
   * @default - none
   */
  readonly roleExternalId?: string | Expression;
  /**
   * The name of the session, as CloudTrail shows it. Form: 2 to 64 of letters, digits, _ + = , . @ -.
   *
   * @default - none
   */
  readonly roleSessionName?: string | Expression;
  /**
   * Does not tag the session with repository, branch and run.
   *
   * @default - none
   */
  readonly roleSkipSessionTagging?: boolean | Expression;
  /**
   * The session tags that pass on, one a line.
   *
   * @default - none
   */
  readonly transitiveTagKeys?: (string | Expression)[] | Expression;
  /**
   * A policy that narrows the session, as JSON.
   *
   * @default - none
   */
  readonly inlineSessionPolicy?: string | Expression;
  /**
   * ARNs of policies that narrow the session.
   *
   * @default - none
   */
  readonly managedSessionPolicies?: (string | Expression)[] | Expression;
  /**
   * Makes the credentials outputs of the step. Prefer the environment, which does so by itself.
   *
   * @default - none
   */
  readonly outputCredentials?: boolean | Expression;
  /**
   * Whether to put the credentials into the environment; on unless `awsProfile` is set.
   *
   * @default - none
   */
  readonly outputEnvCredentials?: boolean | Expression;
  /**
   * Forgets credentials of steps before.
   *
   * @default - none
   */
  readonly unsetCurrentCredentials?: boolean | Expression;
  /**
   * Whether to try once only.
   *
   * @default - none
   */
  readonly disableRetry?: boolean | Expression;
  /**
   * How often to try; default 12.
   *
   * @default - none
   */
  readonly retryMaxAttempts?: number | Expression;
  /**
   * Whether to retry until the key has no special characters.
   *
   * @default - none
   */
  readonly specialCharactersWorkaround?: boolean | Expression;
  /**
   * Does nothing when the environment holds valid credentials.
   *
   * @default - none
   */
  readonly useExistingCredentials?: boolean | Expression;
  /**
   * Fails when the credentials belong to another account. Form: comma-separated account ids.
   *
   * @default - none
   */
  readonly allowedAccountIds?: (string | Expression)[] | Expression;
  /**
   * Never asks for an OpenID Connect token.
   *
   * @default - none
   */
  readonly forceSkipOidc?: boolean | Expression;
  /**
   * The time limit. Form: seconds; 0 for none.
   *
   * @default - none
   */
  readonly actionTimeoutS?: number | Expression;
  /**
   * More session tags. Form: JSON object, keys to 128 and values to 256 characters.
   *
   * @default - none
   */
  readonly customTags?: string | Expression;
  /**
   * Another STS endpoint. Form: URL.
   *
   * @default - none
   */
  readonly stsEndpoint?: string | Expression;
}

/**
 * Gets AWS credentials for the steps that follow, best by assuming a role with OpenID Connect.
 *
 * @see https://github.com/aws-actions/configure-aws-credentials
 */
export class ConfigureAwsCredentials extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ConfigureAwsCredentialsProps) {
    super('aws-actions/configure-aws-credentials', props);
  }

  /** The account that the credentials belong to. Output `aws-account-id`. */
  public get awsAccountId(): Expression {
    return this.output('aws-account-id');
  }

  /** The access key. Only with `outputCredentials`. Output `aws-access-key-id`. */
  public get awsAccessKeyId(): Expression {
    return this.output('aws-access-key-id');
  }

  /** The secret of the access key. Only with `outputCredentials`. Output `aws-secret-access-key`. */
  public get awsSecretAccessKey(): Expression {
    return this.output('aws-secret-access-key');
  }

  /** The session token. Only with `outputCredentials`. Output `aws-session-token`. */
  public get awsSessionToken(): Expression {
    return this.output('aws-session-token');
  }

  /** When the credentials end. Output `aws-expiration`. */
  public get awsExpiration(): Expression {
    return this.output('aws-expiration');
  }

  /** The ARN of the caller; masked with `maskAwsAccountId`. Output `authenticated-arn`. */
  public get authenticatedArn(): Expression {
    return this.output('authenticated-arn');
  }
}

/**
 * Inputs of `google-github-actions/deploy-cloudrun`, and what every step may say.
 */
export interface DeployCloudrunProps extends ActionStepProps {
  /**
   * The service; this, job or metadata.
   *
   * @default - none
   */
  readonly service?: string | Expression;
  /**
   * The job; this, service or metadata.
   *
   * @default - none
   */
  readonly job?: string | Expression;
  /**
   * The YAML description of the service.
   *
   * @default - none
   */
  readonly metadata?: string | Expression;
  /**
   * The image. Form: image reference.
   *
   * @default - none
   */
  readonly image?: string | Expression;
  /**
   * The directory to build from.
   *
   * @default - none
   */
  readonly source?: string | Expression;
  /**
   * The text after the revision name.
   *
   * @default - none
   */
  readonly suffix?: string | Expression;
  /**
   * The variables. Form: KEY=VALUE, comma or line separated.
   *
   * @default - none
   */
  readonly envVars?: string | Expression;
  /**
   * Whether to keep or drop other variables. One of `merge` and `overwrite`.
   *
   * @default 'merge'
   */
  readonly envVarsUpdateStrategy?: string | DeployCloudrunEnvVarsUpdateStrategy | Expression;
  /**
   * The secrets. Form: KEY=VALUE, comma or line separated.
   *
   * @default - none
   */
  readonly secrets?: string | Expression;
  /**
   * Whether to keep or drop other secrets. One of `merge` and `overwrite`.
   *
   * @default 'merge'
   */
  readonly secretsUpdateStrategy?: string | DeployCloudrunSecretsUpdateStrategy | Expression;
  /**
   * The labels. Form: KEY=VALUE, comma or line separated.
   *
   * @default - none
   */
  readonly labels?: string | Expression;
  /**
   * Whether not to add labels of this action.
   *
   * @default false
   */
  readonly skipDefaultLabels?: boolean | Expression;
  /**
   * The traffic tag of the revision.
   *
   * @default - none
   */
  readonly tag?: string | Expression;
  /**
   * The request time limit. Form: such as 10m5s.
   *
   * @default - none
   */
  readonly requestTimeout?: string | Expression;
  /**
   * Further gcloud flags. Form: space separated.
   *
   * @default - none
   */
  readonly flags?: string | Expression;
  /**
   * Whether to send no traffic to the new revision.
   *
   * @default false
   */
  readonly noTraffic?: boolean | Expression;
  /**
   * Whether to run the job and wait.
   *
   * @default false
   */
  readonly wait?: boolean | Expression;
  /**
   * The traffic by revision. Form: comma separated name=percent.
   *
   * @default - none
   */
  readonly revisionTraffic?: (string | Expression)[] | Expression;
  /**
   * The traffic by tag; excludes `revisionTraffic`. Form: comma separated name=percent.
   *
   * @default - none
   */
  readonly tagTraffic?: (string | Expression)[] | Expression;
  /**
   * Further flags of update-traffic. Form: space separated.
   *
   * @default - none
   */
  readonly updateTrafficFlags?: string | Expression;
  /**
   * The project.
   *
   * @default - none
   */
  readonly projectId?: string | Expression;
  /**
   * The region. Form: comma separated when metadata has several.
   *
   * @default ['us-central1']
   */
  readonly region?: (string | Expression)[] | Expression;
  /**
   * The gcloud version.
   *
   * @default - none
   */
  readonly gcloudVersion?: string | Expression;
  /**
   * The gcloud component. One of `alpha` and `beta`.
   *
   * @default - none
   */
  readonly gcloudComponent?: string | DeployCloudrunGcloudComponent | Expression;
}

/**
 * Deploys a service, or a job, to Google Cloud Run.
 *
 * Its input `timeout` is `requestTimeout` here.
 *
 * @see https://github.com/google-github-actions/deploy-cloudrun
 */
export class DeployCloudrun extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DeployCloudrunProps = {}) {
    super('google-github-actions/deploy-cloudrun', props);
  }

  /** The address of the service. Output `url`. */
  public get url(): Expression {
    return this.output('url');
  }
}

/**
 * Values of the input `env_vars_update_strategy` of `google-github-actions/deploy-cloudrun`.
 */
export class DeployCloudrunEnvVarsUpdateStrategy extends InputValue {
  /** `merge` */
  public static readonly MERGE = DeployCloudrunEnvVarsUpdateStrategy.of('merge');
  /** `overwrite` */
  public static readonly OVERWRITE = DeployCloudrunEnvVarsUpdateStrategy.of('overwrite');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DeployCloudrunEnvVarsUpdateStrategy {
    return new DeployCloudrunEnvVarsUpdateStrategy(value);
  }

  private constructor(value: string) {
    super('google-github-actions/deploy-cloudrun env_vars_update_strategy', value);
  }
}

/**
 * Values of the input `secrets_update_strategy` of `google-github-actions/deploy-cloudrun`.
 */
export class DeployCloudrunSecretsUpdateStrategy extends InputValue {
  /** `merge` */
  public static readonly MERGE = DeployCloudrunSecretsUpdateStrategy.of('merge');
  /** `overwrite` */
  public static readonly OVERWRITE = DeployCloudrunSecretsUpdateStrategy.of('overwrite');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DeployCloudrunSecretsUpdateStrategy {
    return new DeployCloudrunSecretsUpdateStrategy(value);
  }

  private constructor(value: string) {
    super('google-github-actions/deploy-cloudrun secrets_update_strategy', value);
  }
}

/**
 * Values of the input `gcloud_component` of `google-github-actions/deploy-cloudrun`.
 */
export class DeployCloudrunGcloudComponent extends InputValue {
  /** `alpha` */
  public static readonly ALPHA = DeployCloudrunGcloudComponent.of('alpha');
  /** `beta` */
  public static readonly BETA = DeployCloudrunGcloudComponent.of('beta');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DeployCloudrunGcloudComponent {
    return new DeployCloudrunGcloudComponent(value);
  }

  private constructor(value: string) {
    super('google-github-actions/deploy-cloudrun gcloud_component', value);
  }
}

/**
 * Inputs of `google-github-actions/get-gke-credentials`, and what every step may say.
 */
export interface GetGkeCredentialsProps extends ActionStepProps {
  /**
   * The cluster. Form: name, or projects/P/locations/L/clusters/C.
   */
  readonly clusterName: string | Expression;
  /**
   * The region or zone; not needed with a full `clusterName`.
   *
   * @default - none
   */
  readonly location?: string | Expression;
  /**
   * The project; from `clusterName` or GCLOUD_PROJECT when left out.
   *
   * @default - none
   */
  readonly projectId?: string | Expression;
  /**
   * The name of the kubectl context.
   *
   * @default - none
   */
  readonly contextName?: string | Expression;
  /**
   * The namespace of the context.
   *
   * @default - none
   */
  readonly kubernetesNamespace?: string | Expression;
  /**
   * Whether to use the gcloud plugin instead of a short-lived token.
   *
   * @default false
   */
  readonly useAuthProvider?: boolean | Expression;
  /**
   * Whether to connect to the internal address; excludes the other two endpoints.
   *
   * @default false
   */
  readonly useInternalIp?: boolean | Expression;
  /**
   * Whether to connect through Connect Gateway; excludes the other two endpoints.
   *
   * @default false
   */
  readonly useConnectGateway?: boolean | Expression;
  /**
   * Whether to connect to the DNS endpoint; excludes the other two endpoints.
   *
   * @default false
   */
  readonly useDnsBasedEndpoint?: boolean | Expression;
  /**
   * The fleet membership for Connect Gateway. Form: projects/P/locations/L/memberships/M.
   *
   * @default - none
   */
  readonly fleetMembershipName?: string | Expression;
  /**
   * The project charged for quota.
   *
   * @default - none
   */
  readonly quotaProjectId?: string | Expression;
}

/**
 * Writes a kubeconfig for a GKE cluster.
 *
 * Its input `namespace` is `kubernetesNamespace` here.
 *
 * @see https://github.com/google-github-actions/get-gke-credentials
 */
export class GetGkeCredentials extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GetGkeCredentialsProps) {
    super('google-github-actions/get-gke-credentials', props);
  }

  /** The path of the kubeconfig file. Output `kubeconfig_path`. */
  public get kubeconfigPath(): Expression {
    return this.output('kubeconfig_path');
  }
}

/**
 * Inputs of `google-github-actions/get-secretmanager-secrets`, and what every step may say.
 */
export interface GetSecretmanagerSecretsProps extends ActionStepProps {
  /**
   * The secrets to read. Form: output:project/secret[/version], comma or line separated.
   */
  readonly secrets: string | Expression;
  /**
   * The shortest line that is masked.
   *
   * @default 4
   */
  readonly minMaskLength?: number | Expression;
  /**
   * Whether to export as variables too.
   *
   * @default false
   */
  readonly exportToEnvironment?: boolean | Expression;
  /**
   * The encoding of the output. Form: a Node.js buffer encoding: utf8, base64, hex ....
   *
   * @default 'utf8'
   */
  readonly encoding?: string | Expression;
  /**
   * The host name of another universe.
   *
   * @default 'googleapis.com'
   */
  readonly universe?: string | Expression;
}

/**
 * Reads secrets of Google Secret Manager into outputs.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * @see https://github.com/google-github-actions/get-secretmanager-secrets
 */
export class GetSecretmanagerSecrets extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GetSecretmanagerSecretsProps) {
    super('google-github-actions/get-secretmanager-secrets', props);
  }

  /** The declared only; each secret has its own output. Runners hide it in logs and drop it from the outputs of a job: use it in the job that makes it. Output `secrets`. */
  public get secrets(): Expression {
    return this.output('secrets');
  }
}

/**
 * Inputs of `google-github-actions/auth`, and what every step may say.
 */
export interface GoogleAuthProps extends ActionStepProps {
  /**
   * The project of the commands that follow.
   *
   * @default - none
   */
  readonly projectId?: string | Expression;
  /**
   * The full name of the provider: `projects/…/providers/…`.
   *
   * @default - none
   */
  readonly workloadIdentityProvider?: string | Expression;
  /**
   * The e-mail address of the service account to act as. Form: email or unique id.
   *
   * @default - none
   */
  readonly serviceAccount?: string | Expression;
  /**
   * The audience of the OIDC token; the provider by default.
   *
   * @default - none
   */
  readonly audience?: string | Expression;
  /**
   * A service account key. Prefer `workloadIdentityProvider`: a key does not expire.
   *
   * @default - none
   */
  readonly credentialsJson?: string | Expression;
  /**
   * Whether to write a credentials file into the workspace.
   *
   * @default true
   */
  readonly createCredentialsFile?: boolean | Expression;
  /**
   * Whether to export project and credentials variables to later steps.
   *
   * @default true
   */
  readonly exportEnvironmentVariables?: boolean | Expression;
  /**
   * Makes a token an output: `access_token` or `id_token`.
   *
   * @default - none
   */
  readonly tokenFormat?: string | GoogleAuthTokenFormat | Expression;
  /**
   * The service accounts of an impersonation chain. Form: comma or line separated.
   *
   * @default - none
   */
  readonly delegates?: (string | Expression)[] | Expression;
  /**
   * The host name of another Google Cloud universe.
   *
   * @default 'googleapis.com'
   */
  readonly universe?: string | Expression;
  /**
   * The reason recorded in audit logs.
   *
   * @default - none
   */
  readonly requestReason?: string | Expression;
  /**
   * Whether to remove the written file in the post step.
   *
   * @default true
   */
  readonly cleanupCredentials?: boolean | Expression;
  /**
   * The lifetime of the access token. Form: seconds with a trailing s, such as 3600s.
   *
   * @default '3600s'
   */
  readonly accessTokenLifetime?: string | Expression;
  /**
   * The OAuth scopes of the access token. Form: comma or line separated.
   *
   * @default ['https://www.googleapis.com/auth/cloud-platform']
   */
  readonly accessTokenScopes?: (string | Expression)[] | Expression;
  /**
   * The user for domain-wide delegation.
   *
   * @default - none
   */
  readonly accessTokenSubject?: string | Expression;
  /**
   * The audience of the id token; required with `tokenFormat` id_token.
   *
   * @default - none
   */
  readonly idTokenAudience?: string | Expression;
  /**
   * Whether to put the email into the id token.
   *
   * @default false
   */
  readonly idTokenIncludeEmail?: boolean | Expression;
}

/**
 * Authenticates to Google Cloud, best with workload identity federation.
 *
 * @see https://github.com/google-github-actions/auth
 */
export class GoogleAuth extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GoogleAuthProps = {}) {
    super('google-github-actions/auth', props);
  }

  /** The project. Output `project_id`. */
  public get projectId(): Expression {
    return this.output('project_id');
  }

  /** The path of the credentials file. Output `credentials_file_path`. */
  public get credentialsFilePath(): Expression {
    return this.output('credentials_file_path');
  }

  /** The federated token. Runners hide it in logs and drop it from the outputs of a job: use it in the job that makes it. Output `auth_token`. */
  public get authToken(): Expression {
    return this.output('auth_token');
  }

  /** The access token. Only with `tokenFormat`. Output `access_token`. */
  public get accessToken(): Expression {
    return this.output('access_token');
  }

  /** The identity token. Only with `tokenFormat`. Output `id_token`. */
  public get idToken(): Expression {
    return this.output('id_token');
  }
}

/**
 * Values of the input `token_format` of `google-github-actions/auth`.
 */
export class GoogleAuthTokenFormat extends InputValue {
  /** `access_token` */
  public static readonly ACCESS_TOKEN = GoogleAuthTokenFormat.of('access_token');
  /** `id_token` */
  public static readonly ID_TOKEN = GoogleAuthTokenFormat.of('id_token');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): GoogleAuthTokenFormat {
    return new GoogleAuthTokenFormat(value);
  }

  private constructor(value: string) {
    super('google-github-actions/auth token_format', value);
  }
}

/**
 * Inputs of `1password/load-secrets-action`, and what every step may say.
 */
export interface OnePasswordLoadSecretsProps extends ActionStepProps {
  /**
   * Whether to remove variables set by an earlier use.
   *
   * @default false
   */
  readonly unsetPrevious?: boolean | Expression;
  /**
   * Whether to export secrets as variables instead of outputs.
   *
   * @default false
   */
  readonly exportEnv?: boolean | Expression;
  /**
   * The 1Password CLI version. Form: latest, latest-beta or a version.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
}

/**
 * Reads secrets of 1Password. Which ones, the environment variables of the step say, as `op://vault/item/field`.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * @see https://github.com/1password/load-secrets-action
 */
export class OnePasswordLoadSecrets extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: OnePasswordLoadSecretsProps = {}) {
    super('1password/load-secrets-action', props);
  }
}

/**
 * Inputs of `pulumi/actions`, and what every step may say.
 */
export interface PulumiProps extends ActionStepProps {
  /**
   * The command; without it only the CLI is installed. One of `up`, `update`, `refresh`, `destroy`, `preview` and `output`.
   *
   * @default - none
   */
  readonly command?: string | PulumiCommand | Expression;
  /**
   * The stack; required with command. Form: [org/][project/]stack.
   *
   * @default - none
   */
  readonly stackName?: string | Expression;
  /**
   * The CLI version; excludes `pulumiVersionFile`. Form: semver range.
   *
   * @default - none
   */
  readonly pulumiVersion?: string | Expression;
  /**
   * The file with the version.
   *
   * @default - none
   */
  readonly pulumiVersionFile?: string | Expression;
  /**
   * The directory of the project.
   *
   * @default './'
   */
  readonly workDir?: string | Expression;
  /**
   * Whether to comment on the pull request.
   *
   * @default false
   */
  readonly commentOnPr?: boolean | Expression;
  /**
   * Another pull request.
   *
   * @default - none
   */
  readonly commentOnPrNumber?: number | Expression;
  /**
   * Whether to write to the job summary.
   *
   * @default false
   */
  readonly commentOnSummary?: boolean | Expression;
  /**
   * The token for comments.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The backend. Form: URL.
   *
   * @default - none
   */
  readonly cloudUrl?: string | Expression;
  /**
   * The provider of encryption. Form: default, passphrase, awskms://, azurekeyvault://, gcpkms://, hashivault://.
   *
   * @default - none
   */
  readonly secretsProvider?: string | Expression;
  /**
   * The operations at once.
   *
   * @default - none
   */
  readonly parallel?: number | Expression;
  /**
   * The message of the update.
   *
   * @default - none
   */
  readonly message?: string | Expression;
  /**
   * The configuration. Form: YAML: key: `{value, secret}`.
   *
   * @default - none
   */
  readonly configMap?: string | Expression;
  /**
   * Whether to fail on any change.
   *
   * @default false
   */
  readonly expectNoChanges?: boolean | Expression;
  /**
   * Whether to show a rich diff.
   *
   * @default false
   */
  readonly diff?: boolean | Expression;
  /**
   * The resources to replace. Form: URNs, one a line.
   *
   * @default - none
   */
  readonly replace?: string | Expression;
  /**
   * The resources to leave out. Form: URNs, one a line.
   *
   * @default - none
   */
  readonly exclude?: string | Expression;
  /**
   * Whether to leave their dependents out.
   *
   * @default false
   */
  readonly excludeDependents?: boolean | Expression;
  /**
   * The resources to update. Form: URNs, one a line.
   *
   * @default - none
   */
  readonly target?: string | Expression;
  /**
   * Whether to update their dependents.
   *
   * @default false
   */
  readonly targetDependents?: boolean | Expression;
  /**
   * The policy packs. Form: comma or line separated.
   *
   * @default - none
   */
  readonly policyPacks?: (string | Expression)[] | Expression;
  /**
   * The policy configurations. Form: comma or line separated paths.
   *
   * @default - none
   */
  readonly policyPackConfigs?: (string | Expression)[] | Expression;
  /**
   * Whether to refresh first.
   *
   * @default false
   */
  readonly refresh?: boolean | Expression;
  /**
   * Whether to make the stack when missing.
   *
   * @default false
   */
  readonly upsert?: boolean | Expression;
  /**
   * Whether to remove the stack after destroy.
   *
   * @default false
   */
  readonly remove?: boolean | Expression;
  /**
   * Whether to change the old comment.
   *
   * @default true
   */
  readonly editPrComment?: boolean | Expression;
  /**
   * The colours. One of `always`, `never`, `raw` and `auto`.
   *
   * @default 'auto'
   */
  readonly color?: string | PulumiColor | Expression;
  /**
   * Whether to leave protected resources, on destroy.
   *
   * @default false
   */
  readonly excludeProtected?: boolean | Expression;
  /**
   * The update plan to write or read.
   *
   * @default - none
   */
  readonly plan?: string | Expression;
  /**
   * Whether not to show outputs.
   *
   * @default false
   */
  readonly suppressOutputs?: boolean | Expression;
  /**
   * When on: no progress dots.
   *
   * @default false
   */
  readonly suppressProgress?: boolean | Expression;
  /**
   * Whether to cut long comments at the front.
   *
   * @default false
   */
  readonly alwaysIncludeSummary?: boolean | Expression;
  /**
   * Whether to go on after errors.
   *
   * @default false
   */
  readonly continueAfterErrors?: boolean | Expression;
  /**
   * The log level. Form: 1 to 11.
   *
   * @default - none
   */
  readonly logVerbosity?: number | Expression;
  /**
   * Whether to pass log settings on.
   *
   * @default false
   */
  readonly logFlow?: boolean | Expression;
  /**
   * When on: debug output.
   *
   * @default false
   */
  readonly debug?: boolean | Expression;
}

/**
 * Runs Pulumi, or installs it.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * Its input `continue-on-error` is `continueAfterErrors` here.
 *
 * @see https://github.com/pulumi/actions
 */
export class Pulumi extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: PulumiProps = {}) {
    super('pulumi/actions', props);
  }

  /** The text of the command. Output `output`. */
  public get commandOutput(): Expression {
    return this.output('output');
  }
}

/**
 * Values of the input `command` of `pulumi/actions`.
 */
export class PulumiCommand extends InputValue {
  /** `up` */
  public static readonly UP = PulumiCommand.of('up');
  /** `update` */
  public static readonly UPDATE = PulumiCommand.of('update');
  /** `refresh` */
  public static readonly REFRESH = PulumiCommand.of('refresh');
  /** `destroy` */
  public static readonly DESTROY = PulumiCommand.of('destroy');
  /** `preview` */
  public static readonly PREVIEW = PulumiCommand.of('preview');
  /** `output` */
  public static readonly OUTPUT = PulumiCommand.of('output');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PulumiCommand {
    return new PulumiCommand(value);
  }

  private constructor(value: string) {
    super('pulumi/actions command', value);
  }
}

/**
 * Values of the input `color` of `pulumi/actions`.
 */
export class PulumiColor extends InputValue {
  /** `always` */
  public static readonly ALWAYS = PulumiColor.of('always');
  /** `never` */
  public static readonly NEVER = PulumiColor.of('never');
  /** `raw` */
  public static readonly RAW = PulumiColor.of('raw');
  /** `auto` */
  public static readonly AUTO = PulumiColor.of('auto');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PulumiColor {
    return new PulumiColor(value);
  }

  private constructor(value: string) {
    super('pulumi/actions color', value);
  }
}

/**
 * Inputs of `google-github-actions/setup-gcloud`, and what every step may say.
 */
export interface SetupGcloudProps extends ActionStepProps {
  /**
   * The gcloud version or constraint. Form: version, semver range, or latest.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The default project of gcloud.
   *
   * @default - none
   */
  readonly projectId?: string | Expression;
  /**
   * Extra gcloud components. Form: comma separated.
   *
   * @default - none
   */
  readonly installComponents?: (string | Expression)[] | Expression;
  /**
   * Whether to use the gcloud of the runner; then no components can be added.
   *
   * @default false
   */
  readonly skipInstall?: boolean | Expression;
  /**
   * Whether to keep the download in the tool cache; useful on own runners only.
   *
   * @default false
   */
  readonly cache?: boolean | Expression;
}

/**
 * Installs the gcloud command line.
 *
 * @see https://github.com/google-github-actions/setup-gcloud
 */
export class SetupGcloud extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupGcloudProps = {}) {
    super('google-github-actions/setup-gcloud', props);
  }

  /** The installed version. Output `version`. */
  public get version(): Expression {
    return this.output('version');
  }
}

/**
 * Inputs of `infracost/actions/setup`, and what every step may say.
 */
export interface SetupInfracostProps extends ActionStepProps {
  /**
   * The Infracost key. It is a secret.
   */
  readonly apiKey: string | Expression;
  /**
   * The CLI version. Form: semver range, such as 0.10.x.
   *
   * @default '0.10.x'
   */
  readonly version?: string | Expression;
  /**
   * The currency of the report. Form: ISO 4217 code.
   *
   * @default 'USD'
   */
  readonly currency?: string | Expression;
  /**
   * The own pricing API. Form: URL.
   *
   * @default - none
   */
  readonly pricingApiEndpoint?: string | Expression;
  /**
   * Whether to send results to the dashboard.
   *
   * @default - none
   */
  readonly enableDashboard?: boolean | Expression;
  /**
   * The token to list CLI releases.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Installs Infracost, which prices a Terraform plan.
 *
 * @see https://github.com/infracost/actions/tree/fb736a8f219195d6efdca58682069b16fe1bc280/setup
 */
export class SetupInfracost extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupInfracostProps) {
    super('infracost/actions/setup', props);
  }
}

/**
 * Inputs of `hashicorp/setup-terraform`, and what every step may say.
 */
export interface SetupTerraformProps extends ActionStepProps {
  /**
   * The host that the token is for.
   *
   * @default 'app.terraform.io'
   */
  readonly cliConfigCredentialsHostname?: string | Expression;
  /**
   * The token for HCP Terraform: a secret.
   *
   * @default - none
   */
  readonly cliConfigCredentialsToken?: string | Expression;
  /**
   * A version or range: `1.11.0`, `~1.11`.
   *
   * @default 'latest'
   */
  readonly terraformVersion?: string | Expression;
  /**
   * Wraps the program, so that its output, errors and exit code become outputs of the step. Form: true or false.
   *
   * @default false - because the wrapper adds lines to the output that scripts read, and hides the exit code of `plan -detailed-exitcode`; the action's own default is true
   */
  readonly terraformWrapper?: boolean | Expression;
}

/**
 * Installs Terraform.
 *
 * @see https://github.com/hashicorp/setup-terraform
 */
export class SetupTerraform extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupTerraformProps = {}) {
    super('hashicorp/setup-terraform', props);
  }
}

/**
 * Inputs of `terraform-linters/setup-tflint`, and what every step may say.
 */
export interface SetupTflintProps extends ActionStepProps {
  /**
   * The TFLint version. Form: tag with v, or latest.
   *
   * @default 'latest'
   */
  readonly tflintVersion?: string | Expression;
  /**
   * The file with the version; used when `tflintVersion` is latest. Form: .tool-versions or plain.
   *
   * @default - none
   */
  readonly tflintVersionFile?: string | Expression;
  /**
   * The token to look up the newest release.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Whether to turn stdout, stderr and exit code into step outputs.
   *
   * @default false
   */
  readonly tflintWrapper?: boolean | Expression;
  /**
   * The accepted SHA-256 sums.
   *
   * @default - none
   */
  readonly checksums?: string | Expression;
  /**
   * Whether to cache plugins.
   *
   * @default false
   */
  readonly cache?: boolean | Expression;
  /**
   * The configuration files in the cache key.
   *
   * @default '.tflint.hcl'
   */
  readonly tflintConfigPath?: string | Expression;
  /**
   * The plugin directory.
   *
   * @default '~/.tflint.d/plugins'
   */
  readonly pluginDir?: string | Expression;
}

/**
 * Installs TFLint, which lints Terraform.
 *
 * @see https://github.com/terraform-linters/setup-tflint
 */
export class SetupTflint extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupTflintProps = {}) {
    super('terraform-linters/setup-tflint', props);
  }

  /** The installed version. Output `tflint-version`. */
  public get tflintVersion(): Expression {
    return this.output('tflint-version');
  }

  /** The plugins came from the cache. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** Of a later tflint step, with the wrapper. Output `stdout`. */
  public get stdout(): Expression {
    return this.output('stdout');
  }

  /** Of a later tflint step, with the wrapper. Output `stderr`. */
  public get stderr(): Expression {
    return this.output('stderr');
  }

  /** Of a later tflint step, with the wrapper. Output `exitcode`. */
  public get exitcode(): Expression {
    return this.output('exitcode');
  }
}

/**
 * Inputs of `hashicorp/vault-action`, and what every step may say.
 */
export interface VaultProps extends ActionStepProps {
  /**
   * The Vault address. Form: URL.
   */
  readonly url: string | Expression;
  /**
   * The secrets to read. Form: path key [| NAME] ; separated by semicolons.
   *
   * @default - none
   */
  readonly secrets?: string | Expression;
  /**
   * The certificates to make; not with secrets. Form: path JSON ; separated by semicolons.
   *
   * @default - none
   */
  readonly pki?: string | Expression;
  /**
   * The Vault namespace.
   *
   * @default - none
   */
  readonly vaultNamespace?: string | Expression;
  /**
   * How to sign in. One of `token`, `approle`, `github`, `jwt`, `kubernetes`, `ldap` and `userpass`.
   *
   * @default 'token'
   */
  readonly method?: string | VaultMethod | Expression;
  /**
   * The role.
   *
   * @default - none
   */
  readonly role?: string | Expression;
  /**
   * The mount path of the method.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * The Vault token. It is a secret.
   *
   * @default - none
   */
  readonly token?: string | Expression;
  /**
   * The AppRole id.
   *
   * @default - none
   */
  readonly roleId?: string | Expression;
  /**
   * The AppRole secret.
   *
   * @default - none
   */
  readonly secretId?: string | Expression;
  /**
   * The GitHub token. It is a secret.
   *
   * @default - none
   */
  readonly githubToken?: string | Expression;
  /**
   * The service account token.
   *
   * @default '/var/run/secrets/kubernetes.io/serviceaccount/token'
   */
  readonly kubernetesTokenPath?: string | Expression;
  /**
   * The user name.
   *
   * @default - none
   */
  readonly username?: string | Expression;
  /**
   * The password. It is a secret.
   *
   * @default - none
   */
  readonly password?: string | Expression;
  /**
   * The payload of a custom method.
   *
   * @default - none
   */
  readonly authPayload?: string | Expression;
  /**
   * Extra headers. Form: Name: value, one a line.
   *
   * @default - none
   */
  readonly extraHeaders?: string | Expression;
  /**
   * Whether to export secrets as variables.
   *
   * @default true
   */
  readonly exportEnv?: boolean | Expression;
  /**
   * Whether to export VAULT_TOKEN.
   *
   * @default false
   */
  readonly exportToken?: boolean | Expression;
  /**
   * Whether to set the vault_token output.
   *
   * @default false
   */
  readonly outputToken?: boolean | Expression;
  /**
   * The CA certificate. Form: base64.
   *
   * @default - none
   */
  readonly caCertificate?: string | Expression;
  /**
   * The client certificate. Form: base64.
   *
   * @default - none
   */
  readonly clientCertificate?: string | Expression;
  /**
   * The client key. It is a secret. Form: base64.
   *
   * @default - none
   */
  readonly clientKey?: string | Expression;
  /**
   * Whether not to check the certificate.
   *
   * @default false
   */
  readonly tlsSkipVerify?: boolean | Expression;
  /**
   * The key to sign a JWT. It is a secret. Form: base64.
   *
   * @default - none
   */
  readonly jwtPrivateKey?: string | Expression;
  /**
   * The password of that key. It is a secret.
   *
   * @default - none
   */
  readonly jwtKeyPassword?: string | Expression;
  /**
   * The audience of the OIDC token.
   *
   * @default - none
   */
  readonly jwtGithubAudience?: string | Expression;
  /**
   * The lifetime of the JWT in seconds.
   *
   * @default 3600
   */
  readonly jwtTtl?: number | Expression;
  /**
   * How to decode secrets. One of `base64`, `hex` and `utf8`.
   *
   * @default - none
   */
  readonly secretEncodingType?: string | VaultSecretEncodingType | Expression;
  /**
   * Whether to go on when a secret is missing.
   *
   * @default false
   */
  readonly ignoreNotFound?: boolean | Expression;
}

/**
 * Reads secrets of HashiCorp Vault into variables and outputs.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * Its input `namespace` is `vaultNamespace` here.
 *
 * @see https://github.com/hashicorp/vault-action
 */
export class Vault extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: VaultProps) {
    super('hashicorp/vault-action', props);
  }

  /** The Vault token, with `outputToken`. Runners hide it in logs and drop it from the outputs of a job: use it in the job that makes it. Output `vault_token`. */
  public get vaultToken(): Expression {
    return this.output('vault_token');
  }
}

/**
 * Values of the input `method` of `hashicorp/vault-action`.
 */
export class VaultMethod extends InputValue {
  /** `token` */
  public static readonly TOKEN = VaultMethod.of('token');
  /** `approle` */
  public static readonly APPROLE = VaultMethod.of('approle');
  /** `github` */
  public static readonly GITHUB = VaultMethod.of('github');
  /** `jwt` */
  public static readonly JWT = VaultMethod.of('jwt');
  /** `kubernetes` */
  public static readonly KUBERNETES = VaultMethod.of('kubernetes');
  /** `ldap` */
  public static readonly LDAP = VaultMethod.of('ldap');
  /** `userpass` */
  public static readonly USERPASS = VaultMethod.of('userpass');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): VaultMethod {
    return new VaultMethod(value);
  }

  private constructor(value: string) {
    super('hashicorp/vault-action method', value);
  }
}

/**
 * Values of the input `secretEncodingType` of `hashicorp/vault-action`.
 */
export class VaultSecretEncodingType extends InputValue {
  /** `base64` */
  public static readonly BASE64 = VaultSecretEncodingType.of('base64');
  /** `hex` */
  public static readonly HEX = VaultSecretEncodingType.of('hex');
  /** `utf8` */
  public static readonly UTF8 = VaultSecretEncodingType.of('utf8');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): VaultSecretEncodingType {
    return new VaultSecretEncodingType(value);
  }

  private constructor(value: string) {
    super('hashicorp/vault-action secretEncodingType', value);
  }
}

/**
 * Inputs of `cloudflare/wrangler-action`, and what every step may say.
 */
export interface WranglerProps extends ActionStepProps {
  /**
   * The Cloudflare token. It is a secret.
   *
   * @default - none
   */
  readonly apiToken?: string | Expression;
  /**
   * The Cloudflare account.
   *
   * @default - none
   */
  readonly accountId?: string | Expression;
  /**
   * When on: less output.
   *
   * @default false
   */
  readonly quiet?: boolean | Expression;
  /**
   * The environment of the configuration.
   *
   * @default - none
   */
  readonly environment?: string | Expression;
  /**
   * The directory.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The Wrangler version.
   *
   * @default - none
   */
  readonly wranglerVersion?: string | Expression;
  /**
   * The names of variables to upload as secrets.
   *
   * @default - none
   */
  readonly secrets?: string | Expression;
  /**
   * The commands before. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly preCommands?: string | Expression;
  /**
   * The commands after. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly postCommands?: string | Expression;
  /**
   * The Wrangler commands; deploy by default. Form: one a line, without the word wrangler.
   *
   * @default - none
   */
  readonly command?: string | Expression;
  /**
   * The names of variables to bind.
   *
   * @default - none
   */
  readonly vars?: string | Expression;
  /**
   * The package manager. One of `npm`, `pnpm`, `yarn` and `bun`.
   *
   * @default - none
   */
  readonly packageManager?: string | WranglerPackageManager | Expression;
  /**
   * The token to record a deployment. It is a secret.
   *
   * @default - none
   */
  readonly gitHubToken?: string | Expression;
}

/**
 * Deploys to Cloudflare with Wrangler.
 *
 * @see https://github.com/cloudflare/wrangler-action
 */
export class Wrangler extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: WranglerProps = {}) {
    super('cloudflare/wrangler-action', props);
  }

  /** The output of the command. Output `command-output`. */
  public get commandOutput(): Expression {
    return this.output('command-output');
  }

  /** The error output. Output `command-stderr`. */
  public get commandStderr(): Expression {
    return this.output('command-stderr');
  }

  /** The address of the deployment. Output `deployment-url`. */
  public get deploymentUrl(): Expression {
    return this.output('deployment-url');
  }

  /** The alias of a Pages deployment. Output `pages-deployment-alias-url`. */
  public get pagesDeploymentAliasUrl(): Expression {
    return this.output('pages-deployment-alias-url');
  }

  /** The id of a Pages deployment. Output `pages-deployment-id`. */
  public get pagesDeploymentId(): Expression {
    return this.output('pages-deployment-id');
  }

  /** The production or preview. Output `pages-environment`. */
  public get pagesEnvironment(): Expression {
    return this.output('pages-environment');
  }

  /** The old name of the alias output. Output `deployment-alias-url`. */
  public get deploymentAliasUrl(): Expression {
    return this.output('deployment-alias-url');
  }
}

/**
 * Values of the input `packageManager` of `cloudflare/wrangler-action`.
 */
export class WranglerPackageManager extends InputValue {
  /** `npm` */
  public static readonly NPM = WranglerPackageManager.of('npm');
  /** `pnpm` */
  public static readonly PNPM = WranglerPackageManager.of('pnpm');
  /** `yarn` */
  public static readonly YARN = WranglerPackageManager.of('yarn');
  /** `bun` */
  public static readonly BUN = WranglerPackageManager.of('bun');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): WranglerPackageManager {
    return new WranglerPackageManager(value);
  }

  private constructor(value: string) {
    super('cloudflare/wrangler-action packageManager', value);
  }
}
