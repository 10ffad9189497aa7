import { declaration } from './bash-declare';
import { mendCodeIn, mendHeredoc, mendWith } from './bash-mends';
import { ARITHMETIC, DELIMITER, NAME, NESTED, PARAMETER, Place, SEQUENCE, SUBSCRIPT, TILDE, TOP, TRANSLATED, Trouble, singleQuoted, withTrouble, verdictAt } from './bash-place';
import { Alone } from './bash-words';
import { markAt } from './slots';
import { Hole, Slots, Verdict } from './types';
import { CommandCode, commandCode } from '../commands/command-code';
import { CODE_CONTEXT } from '../commands/language';
import { HeredocDelimiter, ShellNode, unbash } from '../private/unbash';

/** Finds the innermost place of every hole: outer pieces are noted first, and the pieces in them correct the note. */
export class BashWalk {
  private readonly places = new Map<string, Place>();

  /** @param posix whether the shell knows only what every shell knows */
  public constructor(private readonly source: string, private readonly slots: Slots, private readonly posix: boolean) {}

  public script(root: ShellNode): void {
    this.visit(root, TOP);
  }

  public verdict(hole: Hole): Verdict {
    const place = this.places.get(hole.mark);
    if (place) return verdictAt(place, hole, this.source, this.posix);
    // What belongs to no word is a comment, or something the parser does not show.
    if (this.isInComment(hole)) return { read: `\${${hole.variable}}` };
    return { read: `"\${${hole.variable}}"`, context: 'a place that Slipway does not understand', mend: mendWith((v) => `"\${${v}}"`) };
  }

  private isInComment({ mark }: Hole): boolean {
    const at = markAt(this.source, mark);
    return /(?:^|[\s;&|()`<>])#/.test(this.source.slice(this.source.lastIndexOf('\n', at) + 1, at));
  }

  private note(text: unknown, place: Place, trouble?: Trouble): void {
    if (typeof text !== 'string') return;
    for (const hole of this.slots.in(text)) this.places.set(hole.mark, trouble ? { ...place, trouble } : place);
  }

  private children(node: ShellNode, place: Place): void {
    unbash().forEachChild(node, (child) => this.visit(child, place));
  }

  private visit(node: ShellNode, place: Place): void {
    switch (node.type) {
      case 'Command': return this.command(node, place);
      case 'Pipeline': return this.pipeline(node, place);
      case 'Redirected': return unbash().forEachChild(node, (child) => this.fed(child, place, stdinOf(node)));
      case 'Word': return this.word(node, place);
      case 'LocaleString':
        // Bash reads `$"` as `$` and a quote there.
        return this.noted(node, { ...place, quoting: 'double', trouble: place.quoting === 'heredoc' ? TRANSLATED : place.trouble });
      case 'DoubleQuoted': return this.noted(node, { ...place, quoting: 'double' });
      case 'SingleQuoted':
      case 'AnsiCQuoted': return this.note(node.text, singleQuoted(place, node.text!, this.slots));
      case 'SimpleExpansion': return this.variable(node, place);
      case 'ParameterExpansion': return this.parameter(node, place);
      case 'CommandExpansion':
      case 'ProcessSubstitution':
      case 'ArithmeticCommandExpansion': return this.substitution(node, place);
      case 'BraceExpansion':
      case 'ExtendedGlob': return this.pattern(node, place);
      case 'Assignment': return this.assignment(node, place);
      case 'HereDoc': return this.heredoc(node, place);
      case 'TestBinary': return this.children(node, /^-(?:eq|ne|lt|le|gt|ge)$/.test(node.operator!) ? { ...place, trouble: ARITHMETIC } : place);
      case 'TestUnary': return this.children(node, /^-[vR]$/.test(node.operator!) ? { ...place, trouble: NAME } : place);
      case 'For':
      case 'Select':
      case 'Function':
      case 'Coproc': return this.named(node, place);
      case 'FileDescriptorVariable': return this.note(node.name, place, NAME);
      default:
        // `for (( … ))` has a body as well, which is no arithmetic.
        if (node.type.startsWith('Arithmetic') && node.type !== 'ArithmeticFor') return this.arithmetic(node, place);
        return this.noted(node, place);
    }
  }

  private noted(node: ShellNode, place: Place): void {
    this.note(node.text, place);
    this.children(node, place);
  }

  private word(node: ShellNode, place: Place): void {
    const text = node.text!;
    // Most words have none. Those with a substitution are looked at, because it may be one that cannot be read.
    if (this.slots.in(text).length === 0 && !/[(`]/.test(text)) return;
    const bare = place.quoting === 'bare' && !place.trouble;
    const tilde = bare && text.startsWith('~') ? this.slots.in(text.split('/', 1)[0]) : [];
    this.noted(node, place);
    for (const hole of tilde) this.places.set(hole.mark, { ...place, trouble: TILDE });
  }

  private command(node: ShellNode, place: Place): void {
    const suffix = node.suffix ?? [];
    const name = node.name as ShellNode | undefined;
    const args = suffix.filter((item) => item.type === 'Word' || item.type === 'Assignment');
    const words = name ? [name, ...args].map((word) => (word.type === 'Word' ? String(word.value) : word.text!)) : [];
    const code = commandCode(words);
    const prints = place.feeds && /^(?:echo|printf|cat)$/.test(words[0] ?? '') ? place.feeds : undefined;
    const declares = declaration(words);
    const numbers = new Map(args.map((arg, i) => [arg, i + 1]));
    unbash().forEachChild(node, (child) => {
      const index = numbers.get(child) ?? 0;
      if (index > 0) {
        const trouble = declares?.(index) ?? nameArgument(words, index);
        this.visit(child, this.alone(child, this.argumentPlace(place, code, index, prints, trouble, words), argumentAt(words, index)));
      } else {
        this.fed(child, child === name ? this.alone(child, place, 'command') : place, code.stdin ?? prints);
      }
    });
  }

  private alone(node: ShellNode, place: Place, alone: Alone | undefined): Place {
    return alone !== undefined && node.type === 'Word' && this.slots.in(node.text!)[0]?.mark === node.text ? { ...place, alone } : place;
  }

  /** A part of a command that runs what it is fed. */
  private fed(node: ShellNode, place: Place, code: Place['code']): void {
    if (node.type === 'HereDoc' || node.type === 'HereString') return this.visit(node, { ...place, feeds: undefined, code });
    // `bash < <(echo …)` runs what is printed, and not what a file is called.
    this.visit(node, node.target?.text!.startsWith('<(') ? { ...place, feeds: code } : place);
  }

  private argumentPlace(place: Place, code: CommandCode, index: number, prints: Place['code'], trouble: Trouble | undefined, words: readonly string[]): Place {
    const language = code.argument(index) ?? prints;
    // `bash <(echo …)` and `source <(echo …)` run what is printed.
    const runsFile = index === 1 && words[1].startsWith('<(') && /^(?:source|\.|(?:ba|da|z)?sh)$/.test(words[0]) ? 'shell' : undefined;
    return { ...place, code: language, feeds: language ?? runsFile, trouble: trouble ?? place.trouble };
  }

  private pipeline(node: ShellNode, place: Place): void {
    let feeds = place.feeds;
    // From the end, because what a command prints matters to those after it.
    for (const command of [...node.commands!].reverse()) {
      this.visit(command, { ...place, feeds });
      feeds = stdinOf(command) ?? feeds;
    }
  }

  /** `$FOO` and an expression behind it: what bash would have taken for one long name is two variables. */
  private variable(node: ShellNode, place: Place): void {
    const nameless = this.slots.in(node.text!).some(({ mark }) => node.text!.startsWith(`$${mark}`));
    this.note(node.text, place, nameless ? PARAMETER : undefined);
  }

  private parameter(node: ShellNode, place: Place): void {
    this.note(node.text, place, PARAMETER);
    if (node.index) this.visit(node.index, { ...place, trouble: SUBSCRIPT });
    const operation = node.operation;
    if (!operation) return;
    if (operation.type === 'Default') this.children(operation, place);
    // Patterns have quotes of their own, even inside double quotes.
    else if (/^(?:Remove|Replace|CaseModification)$/.test(operation.type)) this.children(operation, { ...place, quoting: 'bare' });
    else this.children(operation, { ...place, trouble: operation.type === 'Slice' ? ARITHMETIC : PARAMETER });
  }

  private substitution(node: ShellNode, place: Place): void {
    const script = node.script;
    // The parser stops somewhere, as the stack does.
    if (!script) throw new RangeError();
    // The parser decoded what is inside backticks: quotes that look plain there may be escaped in the script.
    if (script.source !== undefined && script.source !== node.text!.slice(1, -1)) return this.note(node.text, TOP, NESTED);
    this.children(script, { quoting: 'bare', feeds: place.code ?? place.feeds });
  }

  private pattern(node: ShellNode, place: Place): void {
    this.note(node.text, place, /^\{.*\.\./.test(node.text!) && node.type === 'BraceExpansion' ? SEQUENCE : undefined);
    this.children(node, place);
  }

  private assignment(node: ShellNode, place: Place): void {
    this.note(node.text, place, NAME);
    const value = node.value as ShellNode;
    if (node.index) this.visit(node.index, { ...place, trouble: SUBSCRIPT });
    // What these hold is run before each prompt or traced command.
    const code = /^(?:PS[0-4]|PROMPT_COMMAND)$/.test(String(node.name)) ? 'shell' : place.code;
    for (const word of value.elements ?? [value]) {
      const subscript = value.elements ? /^\[.*?\]\+?=/.exec(word.text!)?.[0] : undefined;
      this.visit(word, value.elements ? this.alone(word, { ...place, code }, 'argument') : { ...place, code });
      for (const hole of subscript ? this.slots.in(subscript) : []) this.places.set(hole.mark, { ...place, trouble: SUBSCRIPT });
    }
  }

  private heredoc(node: ShellNode, place: Place): void {
    const delimiter: HeredocDelimiter | undefined = node.delimiter;
    this.note(delimiter?.text, place, DELIMITER);
    const body = node.body as ShellNode;
    const inside: Place = { ...place, quoting: 'heredoc' };
    if (!delimiter?.quoted) return this.noted(body, inside);
    const context = place.code ? CODE_CONTEXT[place.code] : 'a heredoc whose delimiter is quoted';
    // A quoted heredoc reaches the program as it is written, like single quotes.
    const mend = place.code ? mendCodeIn(place.code, 'verbatim') : mendHeredoc(delimiter.text, delimiter.value);
    this.note(body.text, withTrouble({ ...inside, code: undefined }, context, mend));
  }

  private arithmetic(node: ShellNode, place: Place): void {
    const inside = { ...place, trouble: ARITHMETIC };
    for (const text of [node.text, node.value, node.body]) this.note(text, inside);
    this.children(node, inside);
  }

  private named(node: ShellNode, place: Place): void {
    unbash().forEachChild(node, (child) => this.visit(child, child === node.name ? { ...place, trouble: NAME } : node.wordlist?.includes(child) ? this.alone(child, place, 'argument') : place));
  }
}

const GROUP = new Set(['Subshell', 'BraceGroup', 'CompoundList', 'Statement', 'AndOr', 'Pipeline', 'Redirected']);

/** The language that a command runs what it is fed as; of several in a group, the first that does. */
function stdinOf(node: ShellNode): Place['code'] {
  if (GROUP.has(node.type)) {
    let found: Place['code'];
    unbash().forEachChild(node, (child) => (found ??= stdinOf(child)));
    return found;
  }
  if (node.type !== 'Command' || !node.name) return undefined;
  const words = [node.name as ShellNode, ...(node.suffix ?? []).filter((item) => item.type === 'Word')];
  return commandCode(words.map((word) => String(word.value))).stdin;
}

/** What an argument is to those who read the line. A test takes its operands one by one, and `echo` joins what it is given. */
function argumentAt(words: readonly string[], index: number): Alone | undefined {
  if (/^(?:test|\[|echo)$/.test(words[0])) return undefined;
  return /^-(?!-?$)[^=]+$/.test(words[index - 1]) ? 'value of an option' : 'argument';
}

/** `test -v NAME` and `printf -v NAME` take the name of a variable. */
function nameArgument(words: readonly string[], index: number): Trouble | undefined {
  return /^(?:test|\[|printf|wait)$/.test(words[0]) && /^-[vRp]$/.test(words[index - 1]) ? NAME : undefined;
}
