import { TAGS, wrongTag } from './private/tags';
import { InvalidValueError, expectOptions, kinds, optionTable } from '../../core/inside';

/** How the provider is made. */
export interface AwsOidcProviderOptions {
  /**
   * Audiences that it takes besides those of the roles in its account.
   *
   * @default - none
   */
  readonly audiences?: string[];
  /**
   * Its tags.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
}

/** The OpenID Connect provider by which an account knows tokens of GitHub. An account has one for each issuer, whoever made it. */
export class AwsOidcProvider {
  /** The account has it already, with the audience that the roles ask for. */
  public static existing(): AwsOidcProvider {
    return new AwsOidcProvider(false, {});
  }

  /**
   * It is made with the roles, and stays when the stack is deleted, because other roles may depend on it. Where the account has one already the deployment
   * fails. Thumbprints are left out: AWS does not ask for them.
   *
   * @param options audiences and tags
   */
  public static create(options: AwsOidcProviderOptions = {}): AwsOidcProvider {
    expectOptions('AwsOidcProvider.create', undefined, options, OPTIONS);
    const wrong = wrongTag(options.tags ?? {});
    if (wrong) throw new InvalidValueError('call/aws-tags', 'AwsOidcProvider.create({ tags })', wrong, { option: 'tags', given: options.tags });
    return new AwsOidcProvider(true, options);
  }

  /** @internal */
  public readonly _create: boolean;
  /** @internal */
  public readonly _options: AwsOidcProviderOptions;

  private constructor(create: boolean, options: AwsOidcProviderOptions) {
    this._create = create;
    this._options = options;
  }
}

const OPTIONS = optionTable({
  audiences: kinds.list(kinds.made((value) => typeof value === 'string' && value.length > 0 && value.length <= 255, 'an audience of 1 to 255 characters')),
  tags: TAGS,
});
