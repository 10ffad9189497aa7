/** Texts that nobody means to harm with. Where GitHub pastes them, some become several words, none, or something that the shell reads: that is compared. */
export const BENIGN: readonly string[] = [
  'v1.2.3', '', 'two words', '42', '007', 'docs/read me.txt', '*.txt', "it's", 'say "hi"', 'a=b', '-n', '--flag value', '50%', 'a,b;c', 'a\\tb', 'true', 'x#y', '~', 'é',
];
