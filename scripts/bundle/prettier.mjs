// What Slipway takes from Prettier: one language, printed from a text in memory.
export * as estree from 'prettier/plugins/estree';
export * as babel from 'prettier/plugins/babel';
export { format } from 'prettier/standalone';
