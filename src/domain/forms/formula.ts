import { addDecimals, type Decimal, divideDecimals, multiplyDecimals, subtractDecimals } from '#domain/decimal.ts';

type Sign = '+' | '-' | '*' | '/';

/** A parsed formula; `code` names another indicator of the same form. */
export type Formula =
  | { readonly kind: 'figure'; readonly value: Decimal }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'operation'; readonly sign: Sign; readonly left: Formula; readonly right: Formula };

/** Where reading stopped, counted in letters from 1, and what stood there; the text's end is ''. */
export interface FormulaFault {
  readonly at: number;
  readonly found: string;
}

export type ParsedFormula =
  { readonly ok: true; readonly formula: Formula } | { readonly ok: false; readonly fault: FormulaFault };

interface Token {
  readonly text: string;
  readonly at: number;
}

const TOKEN = /\d+(?:[.,]\d+)?|[A-Z][A-Z0-9]*(?:[._][A-Z0-9]+)*|[-+*/()×:]|\S/g;
const SIGNS: Readonly<Record<string, Sign>> = { '+': '+', '-': '-', '*': '*', '×': '*', '/': '/', ':': '/' };
/** No real formula comes near; a deeper one would only exhaust the reader. */
const LONGEST = 1000;

class Fault extends Error {
  readonly token: Token;

  constructor(token: Token) {
    super('formula');
    this.token = token;
  }
}

/**
 * Reads a formula over indicator codes: figures, + − × ÷ and brackets, 'HO_NGHEO / TONG_HO * 100'. Decimals are written with a
 * comma or a dot. `*` and `/` bind before `+` and `-`; equal signs from the left.
 */
export function parseFormula(text: string): ParsedFormula {
  const tokens = [...text.slice(0, LONGEST).matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index + 1 }));
  const reader = new FormulaReader(tokens, { text: '', at: text.length + 1 });
  try {
    return { ok: true, formula: reader.readWhole() };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ok: false, fault: { at: fault.token.at, found: fault.token.text } };
  }
}

class FormulaReader {
  #next = 0;
  #depth = 0;
  readonly #tokens: readonly Token[];
  readonly #end: Token;

  constructor(tokens: readonly Token[], end: Token) {
    this.#tokens = tokens;
    this.#end = end;
  }

  readWhole(): Formula {
    const formula = this.#readChain('+-', () => this.#readProduct());
    if (this.#peek() !== this.#end) throw new Fault(this.#peek());
    return formula;
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? this.#end;
  }

  #readProduct(): Formula {
    return this.#readChain('*/', () => this.#readOne());
  }

  #readChain(signs: string, readPart: () => Formula): Formula {
    let left = readPart();
    for (;;) {
      const sign = SIGNS[this.#peek().text];
      if (sign === undefined || !signs.includes(sign)) return left;
      this.#next += 1;
      left = { kind: 'operation', sign, left, right: readPart() };
    }
  }

  #readOne(): Formula {
    const token = this.#peek();
    this.#next += 1;
    if (token.text === '(') return this.#readBracket(token);
    if (/^\d/.test(token.text)) return { kind: 'figure', value: plain(token.text) };
    if (/^[A-Z]/.test(token.text)) return { kind: 'indicator', code: token.text };
    throw new Fault(token);
  }

  #readBracket(open: Token): Formula {
    this.#depth += 1;
    if (this.#depth > 50) throw new Fault(open);
    const inner = this.#readChain('+-', () => this.#readProduct());
    const close = this.#peek();
    if (close.text !== ')') throw new Fault(close);
    this.#next += 1;
    this.#depth -= 1;
    return inner;
  }
}

function plain(figure: string): Decimal {
  return figure.replace(',', '.').replace(/^0+(?=\d)/, '');
}

/** The indicators that a formula asks for, each once, in the order of first mention. */
export function codesInFormula(formula: Formula): string[] {
  if (formula.kind === 'figure') return [];
  if (formula.kind === 'indicator') return [formula.code];
  return [...new Set([...codesInFormula(formula.left), ...codesInFormula(formula.right)])];
}

/** Reckons exactly (quotients to 20 decimals). Null where a figure is missing or is divided by zero: nothing is made of nothing. */
export function computeFormula(formula: Formula, figureOf: (code: string) => Decimal | null): Decimal | null {
  if (formula.kind === 'figure') return formula.value;
  if (formula.kind === 'indicator') return figureOf(formula.code);
  const left = computeFormula(formula.left, figureOf);
  const right = computeFormula(formula.right, figureOf);
  if (left === null || right === null) return null;
  return operations[formula.sign](left, right);
}

const operations: Readonly<Record<Sign, (left: Decimal, right: Decimal) => Decimal | null>> = {
  '+': addDecimals,
  '-': subtractDecimals,
  '*': multiplyDecimals,
  '/': divideDecimals,
};
