/** What is used of Prettier, which the build makes one CommonJS file of. */
interface Prettier {
  readonly babel: object;
  readonly estree: object;
  format(text: string, options: object): Promise<string>;
}

/** As most TypeScript looks, and as the examples of Slipway do. */
const STYLE = { parser: 'babel-ts', singleQuote: true, trailingComma: 'all', printWidth: 120 };

/** TypeScript as a person would lay it out. It is loaded on first use: a quarter of a second that only those wait for who write programs. */
export async function formatted(text: string): Promise<string> {
  const { babel, estree, format } = require('./vendor/prettier.cjs') as Prettier;
  return format(text, { ...STYLE, plugins: [babel, estree] });
}
