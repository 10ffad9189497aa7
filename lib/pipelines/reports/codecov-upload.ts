import { Codecov } from '../../actions/inside';
import { expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { optionKinds, Step } from '../../workflows/inside';

/** How reports go to Codecov. */
export interface CodecovUploadOptions {
  /**
   * An upload that fails is a failure of the job. For a pull request of a fork, which sees no secrets, it never is.
   *
   * @default false - whether Codecov answers says nothing about the code
   */
  readonly required?: boolean;
  /**
   * What stands before the name of the job in its flag: `backend-`, for two pipelines in one repository.
   *
   * @default - nothing
   */
  readonly flagPrefix?: string;
}

/** What an upload is of. @internal */
export interface CodecovReport {
  /** The job, or the suite in it. */
  readonly flag: string;
  readonly files: string[];
  readonly after: Step;
}

/** Uploads the coverage of each job to Codecov under a flag of its own, which is by what Codecov tells unit tests from integration tests. */
export class CodecovUpload {
  /**
   * By the token of the repository.
   *
   * @param token such as `Secrets.get('CODECOV_TOKEN')`
   * @param options what an upload that fails means
   */
  public static token(token: Expression, options: CodecovUploadOptions = {}): CodecovUpload {
    expectArgument('CodecovUpload.token', token, optionKinds.expression, 'the token');
    return new CodecovUpload(token, expectOptions('CodecovUpload.token', undefined, options, TABLE));
  }

  /**
   * By the identity of the job: no secret to keep. The job gets `id-token: write`.
   *
   * @param options what an upload that fails means
   */
  public static oidc(options: CodecovUploadOptions = {}): CodecovUpload {
    return new CodecovUpload(undefined, expectOptions('CodecovUpload.oidc', undefined, options, TABLE));
  }

  private constructor(private readonly secret: Expression | undefined, private readonly options: CodecovUploadOptions) {}

  /** The step of one job. @internal */
  public _step({ flag, files, after }: CodecovReport): Codecov {
    const { required = false, flagPrefix = '' } = this.options;
    return new Codecov({
      condition: after.ran(),
      // It knows no patterns: where there are some, it looks for what is named as reports usually are.
      ...!files.some((file) => file.includes('*')) && { files, disableSearch: true },
      flags: [`${flagPrefix}${flag}`],
      ...this.secret ? { token: this.secret } : { useOidc: true },
      // Of a fork there is neither a secret nor an identity, and the upload without either is one that Codecov may refuse.
      ...required && { failCiIfError: Github.event('pull_request.head.repo.fork').notEqualTo(true) },
    });
  }
}

const TABLE = optionTable({ required: kinds.flag, flagPrefix: kinds.text });
