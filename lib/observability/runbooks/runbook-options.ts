import { isWhole } from './blocks';
import { kinds, optionTable } from '../../core/inside';
import { Workflow } from '../../workflows/inside';

/** What somebody can open in a browser. */
export const ADDRESS = kinds.made((value) => typeof value === 'string' && /^https?:\/\/[^\s<>]+$/i.test(value), "an address, such as 'https://runbooks.example.com/stuck'");

/** Markdown that ends where it should: what is left open would swallow the rest of the page, and a heading would begin another part of it. */
const MARKDOWN = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && isWhole(value), 'Markdown without headings, whose blocks of code and comments end');

const LIST = kinds.made((value) => Array.isArray(value) && value.length > 0, 'a list with at least one item');

const items = { misfit: (value: unknown) => LIST.misfit(value) ?? kinds.list(MARKDOWN).misfit(value) };

/** What a runbook says. */
export const RUNBOOK = kinds.struct(optionTable({
  meaning: MARKDOWN,
  causes: items,
  look: items,
  steps: items,
  dashboardUrl: ADDRESS,
  workflow: kinds.made((value) => value instanceof Workflow, 'a Workflow'),
}, ['meaning', 'causes', 'look', 'steps']), 'a runbook', '{ meaning, causes, look, steps }');
