// What Slipway takes from the grammar of Python: the parser, whose trees know their own way around.
export { parser } from '@lezer/python';
