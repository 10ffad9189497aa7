import { Notice, Status, cut, factsOf } from './notice';

const COLOURS: Readonly<Record<Status, string>> = { success: 'Good', failure: 'Attention', cancelled: 'Default', warning: 'Warning', info: 'Accent' };

/**
 * What a workflow of Teams takes that posts a card. Texts stand in runs, in which no Markdown is read: in blocks of text a stranger could write links.
 *
 * @see https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 * @see https://adaptivecards.io/explorer/TextRun.html
 */
export function teamsMessage(notice: Notice): object {
  const { title, text, link, run, status } = notice;
  const block = (...inlines: object[]) => ({ type: 'RichTextBlock', inlines });
  const words = (content: string, more: object = {}) => ({ type: 'TextRun', text: content, ...more });
  const body = [
    block(words(cut(title, 500), { weight: 'Bolder', size: 'Medium', color: COLOURS[status] })),
    ...(text === '' ? [] : [block(words(cut(text, 5000)))]),
    ...factsOf(notice).map(([name, value]) => block(words(`${name}: `, { isSubtle: true }), words(cut(value, 300)))),
  ];
  const actions = link === '' ? [] : [{ type: 'Action.OpenUrl', title: link === run ? 'Open the run' : 'Read on', url: link }];
  const card = { $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', type: 'AdaptiveCard', version: '1.4', body, actions, msteams: { width: 'Full' } };
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }] };
}
