// What Slipway takes from sucrase: TypeScript without its types, for programs of projects that have no compiler.
export { transform } from 'sucrase';
