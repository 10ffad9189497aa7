// What Slipway takes from the bash parser: the tree and the way to walk it, not the printer.
export { forEachChild, parse } from 'unbash';
