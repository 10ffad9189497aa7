import { posix } from 'path';
import { GivenText, ReadFile } from '../../workflows/inside';
import { PullRequestTemplateModel, TemplateSectionModel } from '../files/pull-request-template/model';
import { shapePullRequestTemplate } from '../files/pull-request-template/shape';

/** Folders in which GitHub looks for templates. */
const FOLDERS = ['.github', '', 'docs'];

/** The template that every pull request begins with: GitHub takes the first that it finds, whatever the case of its name. */
export const TEMPLATE_FILE = /^pull_request_template\.(?:md|txt)$/i;
/** Of several, each is asked for by its name. */
export const TEMPLATE_FOLDER = /^pull_request_template$/i;
export const TEMPLATE_FOLDERS: readonly string[] = FOLDERS;

/** A template as its parts, where the file is no more than them; else the whole text, which is the introduction of nothing. */
export function readPullRequestTemplate({ path, shown, text }: GivenText): PullRequestTemplateModel {
  const name = TEMPLATE_FOLDER.test(posix.basename(posix.dirname(path))) ? posix.basename(path).replace(/\.\w+$/, '') : undefined;
  const model: PullRequestTemplateModel = {
    kind: 'pull-request-template',
    name,
    id: name ?? 'pull_request_template',
    origin: new ReadFile(path, shown).origin('', { line: 1, column: 1 }),
    file: path,
    sections: [],
    handWritten: true,
  };
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').trim();
  const parts = { ...model, ...partsOf(whole) };
  const same = shapePullRequestTemplate(parts).map((line) => line.text).join('\n') === whole;
  return same ? parts : { ...model, introduction: whole === '' ? undefined : whole };
}

function partsOf(text: string): Pick<PullRequestTemplateModel, 'introduction' | 'sections'> {
  const [introduction, ...sections] = text.split(/^## +(?=\S)/m);
  return { introduction: introduction.trim() === '' ? undefined : introduction.trim(), sections: sections.map(sectionOf) };
}

const HINT = /^<!--([^]*?)-->(?:\n\n|$)/;
const ITEMS = /(?:^|\n\n)(- \[ \] [^]*)$/;

function sectionOf(text: string): TemplateSectionModel {
  const [heading, ...lines] = text.split('\n');
  let rest = lines.join('\n').trim();
  const [hintBlock = '', hint] = HINT.exec(rest) ?? [];
  rest = rest.slice(hintBlock.length).trim();
  const [listBlock = '', list = ''] = ITEMS.exec(rest) ?? [];
  rest = rest.slice(0, rest.length - listBlock.length).trim();
  const items = list.split(/^- \[ \] /m).slice(1).map((item) => item.replace(/\n {6}/g, '\n').trim());
  return { heading: heading.trim(), text: rest === '' ? undefined : rest, hint: hint === undefined ? undefined : hint.trim(), items };
}
