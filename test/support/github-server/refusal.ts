/** An answer that is not a success, with the body that GitHub gives. */
export class Refusal extends Error {
  public constructor(
    public readonly status: number,
    message: string,
    public readonly errors?: readonly unknown[],
    public readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  public get body(): object {
    return {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

export const notFound = (message = 'Not Found'): Refusal => new Refusal(404, message);

export const invalid = (...errors: readonly (string | object)[]): Refusal => new Refusal(422, 'Validation Failed', errors);
