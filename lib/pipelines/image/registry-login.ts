import { AmazonEcrLogin, ConfigureAwsCredentials, DockerLogin, GoogleAuth } from '../../actions/inside';
import { expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { IStep, optionKinds } from '../../workflows/inside';

/** What signs a job in to a registry. Implement it for a registry of your own. */
export interface IRegistryLogin {
  /** New steps, each time: they stand in every job that pushes. */
  loginSteps(): IStep[];
}

/** A user and a password. */
export interface PasswordLoginOptions {
  /** The host: `registry.example.com`. */
  readonly registry: string;
  /** The user. */
  readonly username: string | Expression;
  /** The password or token: a secret. */
  readonly password: Expression;
}

/** Amazon ECR by an identity token. */
export interface EcrLoginOptions {
  /** The role that the job becomes. */
  readonly role: string | Expression;
  /** The region of the registry. */
  readonly region: string | Expression;
}

/** Artifact Registry by workload identity. */
export interface ArtifactRegistryLoginOptions {
  /** The host: `europe-west1-docker.pkg.dev`. */
  readonly registry: string;
  /** The full name of the provider of workload identity. */
  readonly workloadIdentityProvider: string | Expression;
  /** The account that the job becomes. */
  readonly serviceAccount: string | Expression;
}

/** How a job that pushes signs in to the registry. */
export class RegistryLogin implements IRegistryLogin {
  /** GitHub's registry, by the token of the job. */
  public static github(): RegistryLogin {
    return new RegistryLogin(() => [new DockerLogin({ registry: 'ghcr.io' })]);
  }

  /** @param options user and password, for registries that know no identity tokens */
  public static password(options: PasswordLoginOptions): RegistryLogin {
    const { registry, username, password } = expectOptions('RegistryLogin.password', undefined, options, PASSWORD);
    return new RegistryLogin(() => [new DockerLogin({ registry, username, password })]);
  }

  /** @param options the role, by an identity token: no key is stored */
  public static ecr(options: EcrLoginOptions): RegistryLogin {
    const { role, region } = expectOptions('RegistryLogin.ecr', undefined, options, ECR);
    return new RegistryLogin(() => [new ConfigureAwsCredentials({ roleToAssume: role, awsRegion: region, roleSessionName: `image-${Github.runId.toString()}` }), new AmazonEcrLogin()]);
  }

  /** @param options the account, by workload identity: no key is stored */
  public static artifactRegistry(options: ArtifactRegistryLoginOptions): RegistryLogin {
    const { registry, workloadIdentityProvider, serviceAccount } = expectOptions('RegistryLogin.artifactRegistry', undefined, options, ARTIFACT_REGISTRY);
    return new RegistryLogin(() => {
      const identity = new GoogleAuth({ workloadIdentityProvider, serviceAccount, tokenFormat: 'access_token' });
      return [identity, new DockerLogin({ registry, username: 'oauth2accesstoken', password: identity.accessToken })];
    });
  }

  private constructor(private readonly make: () => IStep[]) {}

  /** New steps that sign in. */
  public loginSteps(): IStep[] {
    return this.make();
  }
}

const PASSWORD = optionTable({ registry: kinds.text, username: optionKinds.phrase, password: optionKinds.expression }, ['registry', 'username', 'password']);
const ECR = optionTable({ role: optionKinds.phrase, region: optionKinds.phrase }, ['role', 'region']);
const ARTIFACT_REGISTRY = optionTable({ registry: kinds.text, workloadIdentityProvider: optionKinds.phrase, serviceAccount: optionKinds.phrase }, ['registry', 'workloadIdentityProvider', 'serviceAccount']);
