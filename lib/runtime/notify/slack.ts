import { Notice, Status, factsOf } from './notice';

const COLOURS: Readonly<Record<Status, string>> = { success: '#2eb67d', failure: '#e01e5a', cancelled: '#9aa0a6', warning: '#ecb22e', info: '#36c5f0' };

/**
 * What an incoming webhook of Slack takes. The title and the text are plain, where nothing stands for a mention, a link or a letter in bold; what is not plain is escaped.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function slackMessage(notice: Notice): object {
  const { title, text, link, status } = notice;
  const plain = (content: string, most: number) => ({ type: 'plain_text', text: escaped(content, most), emoji: false });
  const facts = factsOf(notice).map(([name, value]) => plain(`${name}: ${value}`, 300));
  const blocks = [
    { type: 'section', text: plain(title, 500) },
    ...(text === '' ? [] : [{ type: 'section', text: plain(text, 3000) }]),
    { type: 'context', elements: facts },
    ...(link === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', verbatim: true, text: `<${linkTarget(link)}|${linkText(notice)}>` } }]),
  ];
  // What a telephone shows before it shows the message.
  return { text: escaped(title, 500), attachments: [{ color: COLOURS[status], blocks }] };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** `<!channel>` calls everybody, `<@…>` somebody, and `<…|…>` is a link that says that it leads somewhere else. Slack counts what is escaped, and refuses a message that is too long as a whole. */
function escaped(text: string, most = Infinity): string {
  let made = '';
  for (const character of text) {
    const next = ESCAPES[character] ?? character;
    if (made.length + next.length >= most) return `${made}…`;
    made += next;
  }
  return made;
}

/** An address ends at `|` and `>`. */
function linkTarget(link: string): string {
  return escaped(link.replace(/[|<>]/g, encodeURIComponent));
}

function linkText({ link, run }: Notice): string {
  return link === run ? 'Open the run' : 'Read on';
}
