import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

/** What package.json contributes, and the others' grammars that ours meets, as far as a test needs them. */
const grammars: Readonly<Record<string, string>> = {
  'text.mail.ndr-lens': readFileSync('syntaxes/eml.tmLanguage.json', 'utf8'),
  'text.report.ndr-lens': readFileSync('syntaxes/ndr.tmLanguage.json', 'utf8'),
  'text.decoded.ndr-lens': readFileSync('syntaxes/ndr-decoded.tmLanguage.json', 'utf8'),
  'injection.mail.ndr-lens': readFileSync('syntaxes/eml-injection.tmLanguage.json', 'utf8'),
  // VS Code brings the real one; here it only shows where HTML begins and ends, and what an attribute ends with.
  'text.html.basic': JSON.stringify({
    scopeName: 'text.html.basic',
    patterns: [{ begin: '<', end: '>', name: 'meta.tag.html', patterns: [{ include: '#attribute' }] }],
    repository: {
      attribute: {
        patterns: [
          {
            begin: 'href',
            end: '(?=\\s*+[^=\\s])',
            name: 'meta.attribute.href.html',
            patterns: [{ include: '#interior' }],
          },
          { match: '"[^\\s>]+', name: 'invalid.illegal.character-not-allowed-here.html' },
        ],
      },
      interior: {
        patterns: [
          {
            begin: '=',
            end: '(?<=[^\\s=])(?!\\s*=)|(?=/?>)',
            patterns: [
              { match: '[^\\s"=<>]+', name: 'string.unquoted.html' },
              { begin: '"', end: '"', name: 'string.quoted.double.html' },
            ],
          },
        ],
      },
    },
  }),
  'source.css': JSON.stringify({ scopeName: 'source.css', patterns: [] }),
  // The root grammar of another extension that claims .eml: it takes a whole line at once.
  'text.eml': JSON.stringify({
    scopeName: 'text.eml',
    patterns: [{ match: '^.+$', name: 'other.line.eml' }],
  }),
};

/** One run of chars with the same scopes, innermost last. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

let registry: Registry | undefined;

async function open(scopeName: string): Promise<IGrammar> {
  if (!registry) {
    await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
    registry = new Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (sources) => createOnigScanner(sources),
        createOnigString: (text) => createOnigString(text),
      }),
      loadGrammar: (name) => {
        const json = grammars[name];
        return Promise.resolve(json ? parseRawGrammar(json, `${name}.json`) : null);
      },
      getInjections: (name) => (name === 'text.eml' ? ['injection.mail.ndr-lens'] : undefined),
    });
  }
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar ${scopeName}`);
  return grammar;
}

/** The tokens of each line, as VS Code's own tokenizer makes them. */
export async function tokenize(scopeName: string, lines: readonly string[]): Promise<Token[][]> {
  const grammar = await open(scopeName);
  let state = INITIAL;
  return lines.map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: endIndex, scopes }));
  });
}
