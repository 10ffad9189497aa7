export interface Benign {
  readonly text: string;
  /** What a shell that finds it pasted in bare words makes of it. */
  readonly kind: 'plain' | 'empty' | 'several words' | 'pattern' | 'home folder' | 'quotes' | 'backslash';
}

const b = (kind: Benign['kind'], ...texts: string[]): Benign[] => texts.map((text) => ({ kind, text }));

/** Texts that nobody means to harm with. Where GitHub pastes them, some become several words, none, or something that the shell reads: that is compared. */
export const BENIGN: readonly Benign[] = [
  ...b('plain', 'v1.2.3', '42', '007', 'a=b', '-n', 'x#y'),
  ...b('empty', ''),
  ...b('several words', 'two words', '--flag value', 'docs/read me.txt'),
  ...b('pattern', '*.txt'),
  ...b('home folder', '~'),
  ...b('quotes', "it's", 'say "hi"'),
  ...b('backslash', 'a\\tb'),
];

/** Those that no shell reads as anything but words. */
export const LISTED: string[] = BENIGN.filter(({ kind }) => kind === 'plain' || kind === 'empty' || kind === 'several words').map(({ text }) => text);
