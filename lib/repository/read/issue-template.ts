import { posix } from 'path';
import { listOf } from './issue-form';
import { RefusedFile } from './refused';
import { isRecord } from '../../core/inside';
import { readRubyYaml } from '../../expressions/inside';
import { GivenText, ReadFile, plainNode } from '../../workflows/inside';
import { IssueTemplateModel } from '../files/issue-template/model';

/** A template in Markdown. Without a head that names it, the chooser does not show it. */
export function readIssueTemplate({ path, shown, text }: GivenText): IssueTemplateModel | RefusedFile {
  const refused = (message: string, line = 1, column = 1): RefusedFile => ({ path, shown, what: 'issue template', mistakes: [{ message, line, column }] });
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [found, head, body] = /^---[ \t]*\n([^]*?)(?:^|\n)---[ \t]*(?:\n([^]*))?$/.exec(whole) ?? [];
  if (found === undefined) return refused("it has no head between two lines of '---': GitHub shows no template without 'name' and 'about'");
  const { errors: [error], root } = readRubyYaml(head);
  if (error) return refused(error.message, (error.line ?? 1) + 1, error.column);
  const values: unknown = root && plainNode(root);
  const { name, about, title, labels, assignees, type } = (isRecord(values) ? values : {}) as Readonly<Record<string, unknown>>;
  if (!isFilled(name) || !isFilled(about)) return refused(`its head has no '${isFilled(name) ? 'about' : 'name'}': GitHub does not show it`);
  return {
    kind: 'issue-template',
    id: posix.basename(path).replace(/\.md$/, ''),
    origin: new ReadFile(path, shown).origin('', { line: 1, column: 1 }),
    file: path,
    name,
    about,
    title: isFilled(title) ? title : undefined,
    labels: namesOf(labels),
    assignees: namesOf(assignees),
    type: isFilled(type) ? type : undefined,
    body: (body ?? '').replace(/^\n+|\s+$/g, ''),
    handWritten: true,
  };
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return listOf(value);
  return Array.isArray(value) ? value.filter((name) => name !== null).map(String) : [];
}
