// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a queue of words to come, and three
// moves. Words are numbered from 1; 0 is the root, which takes exactly one word, at the end.

/** What a move does: take the next word onto the stack, hang the top under the next word, or under the word below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** A half-built tree. `nobody` (one past the last word) stands wherever there is no word. */
export class Arcs {
  readonly length: number;
  readonly nobody: number;
  readonly head: Int32Array;
  readonly relation: Int32Array;
  /** The outermost dependents on either side, and those hung before them. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly stack: Int32Array;
  depth = 1;
  next = 1;

  constructor(length: number) {
    const column = () => new Int32Array(length + 2).fill(length + 1);
    this.length = length;
    this.nobody = length + 1;
    this.head = column();
    this.relation = column();
    this.left = column();
    this.left2 = column();
    this.right = column();
    this.right2 = column();
    this.stack = new Int32Array(length + 2);
  }

  get done(): boolean {
    return this.next > this.length && this.depth === 1;
  }

  /** The word `below` the top of the stack (0 is the top itself). */
  top(below: number): number {
    return this.depth > below ? this.stack[this.depth - 1 - below]! : this.nobody;
  }

  /** The word `after` the next one. */
  coming(after: number): number {
    return Math.min(this.next + after, this.nobody);
  }

  may(move: number): boolean {
    const waiting = this.next <= this.length;
    if (move === SHIFT) return waiting;
    if (move === LEFT) return waiting && this.depth > 1;
    return this.depth > 2 || (this.depth === 2 && !waiting);
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Takes the top off the stack and hangs it where the move says; gives its new head. */
  reduce(move: number, relation: number): number {
    const word = this.stack[--this.depth]!;
    const head = move === LEFT ? this.next : this.stack[this.depth - 1]!;
    const [outer, inner] = word < head ? [this.left, this.left2] : [this.right, this.right2];
    this.head[word] = head;
    this.relation[word] = relation;
    inner[head] = outer[head]!;
    outer[head] = word;
    return head;
  }
}
