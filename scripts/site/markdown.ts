import { relative, sep } from 'path';
import { siteLink } from './links';
import { labelOf } from './block-label';

/** The part of markdown-it that is used here; VitePress brings it along and does not hand out its types. */
interface Token {
  readonly type: string;
  info: string;
  readonly content: string;
  readonly children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}
type Rule = (tokens: Token[], index: number, options: object, env: Env, self: object) => string;
interface Env {
  readonly path?: string;
  readonly realPath?: string;
}
export interface Markdown {
  readonly core: { readonly ruler: { push(name: string, rule: (state: { tokens: Token[]; env: Env }) => void): void } };
  readonly renderer: { readonly rules: Record<string, Rule | undefined> };
  readonly utils: { escapeHtml(text: string): string };
}

/** Makes pages of the site from files that are written to be read in the repository. */
export function forSite(md: Markdown, root: string): void {
  md.core.ruler.push('links of the repository', ({ tokens, env }) => {
    const path = env.realPath ?? env.path;
    if (path === undefined) return; // A title, read without its page.
    const file = relative(root, path).split(sep).join('/');
    for (const link of tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'link_open')) {
      link.attrSet('href', siteLink(root, file, link.attrGet('href') ?? ''));
    }
  });
  md.core.ruler.push('tables for a phone', ({ tokens }) => labelCells(tokens));
  const { table_open: table } = md.renderer.rules;
  md.renderer.rules.table_open = (tokens, index, ...rest) => {
    const kind = tokens[index].attrGet('class');
    return table!(tokens, index, ...rest).replace('<table', kind === null ? '<table' : `<table class="${kind}"`);
  };
  // Two braces are code to Vue, and text to everybody else.
  for (const kind of ['text', 'code_inline']) {
    const rule = md.renderer.rules[kind]!;
    md.renderer.rules[kind] = (...args) => rule(...args).replace(/\{\{/g, '&#123;&#123;');
  }
  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const label = labelOf(tokens[index].info);
    // The highlighter has no grammar of it, and says so every time.
    tokens[index].info = tokens[index].info.replace(/^promql\b/, 'txt');
    return `${label === undefined ? '' : `<p class="block-label">${md.utils.escapeHtml(label)}</p>`}${fence!(tokens, index, ...rest)}`;
  };
}

/** A table of many columns becomes a list on a phone: every cell knows what its column is called. */
function labelCells(tokens: readonly Token[]): void {
  let heads: string[] = [];
  let column = 0;
  let table: Token | undefined;
  tokens.forEach((token, i) => {
    if (token.type === 'table_open') [table, heads] = [token, []];
    if (token.type === 'tr_open') column = 0;
    if (token.type === 'th_open') heads.push(tokens[i + 1].content);
    if (token.type === 'thead_close' && heads.length > 3) table?.attrSet('class', 'many-columns');
    if (token.type === 'td_open') token.attrSet('data-label', heads[column++]);
  });
}
