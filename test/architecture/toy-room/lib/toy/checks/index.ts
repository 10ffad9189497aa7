import { Rule } from '../../checks/inside';
import { loudGreeting } from './toy/loud-greeting';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  loudGreeting,
];
