import ts from 'typescript';

/** Code that says with `// =>` what it comes to. */
export interface Example {
  /** Where it is. */
  readonly title: string;
  readonly code: string;
}

const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true);

const ownerOf = (node: ts.Node): string =>
  ts.isVariableStatement(node)
    ? (node.declarationList.declarations[0]?.name.getText() ?? '')
    : (ts.getNameOfDeclaration(node as ts.Declaration)?.getText() ?? 'the file');

const examplesOfNode = (node: ts.Node): readonly Example[] =>
  node
    .getChildren()
    .flatMap((child) =>
      ts.isJSDoc(child)
        ? (child.tags ?? [])
            .filter((tag) => tag.tagName.text === 'example')
            .map((tag) => ({ title: ownerOf(node), code: ts.getTextOfJSDocComment(tag.comment) ?? '' }))
        : examplesOfNode(child),
    );

/** The `@example`s of a source text. */
export const examplesOfSource = (text: string): readonly Example[] => examplesOfNode(parse(text));

/** The TypeScript blocks of a Markdown text that claim something. */
export const examplesOfPage = (text: string): readonly Example[] =>
  [...text.matchAll(/^```(?:ts|typescript)\n(.*?)^```/gms)]
    .map(({ index, 1: code = '' }) => ({ title: `line ${text.slice(0, index).split('\n').length}`, code }))
    .filter(({ code }) => code.includes('// =>'));

/** What a statement comes to, by the comment behind or below it; further lines of the comment are indented. */
const claimIn = (gap: string): string | undefined =>
  /^\s*;?\s*\/\/ =>(.*(?:\n[ \t]*\/\/ {3,}.*)*)/
    .exec(gap)?.[1]
    ?.replace(/\n[ \t]*\/\//g, '\n')
    .trim();

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name.text];
  if (!ts.isImportDeclaration(statement) || statement.importClause?.phaseModifier !== undefined) return [];
  const bindings = statement.importClause?.namedBindings;
  if (bindings === undefined) return [];
  return ts.isNamespaceImport(bindings)
    ? [bindings.name.text]
    : bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text);
};

const valueOf = (statement: ts.Statement): string | undefined =>
  ts.isExpressionStatement(statement)
    ? statement.expression.getText()
    : ts.isVariableStatement(statement)
      ? namesOf(statement)[0]
      : undefined;

/** An example as a program. */
export interface Program {
  readonly imports: readonly string[];
  /** How many claims it makes. */
  readonly claims: number;
  /** The body of an async function that calls `claim(actual, expected)`, and answers what the example declares. */
  readonly body: string;
}

/** Makes a program of an example. Refuses a claim that nothing would check. */
export const programOf = ({ code }: Example): Program => {
  const file = parse(code);
  const statements = file.statements.map((statement, index) => {
    const gap = code.slice(statement.getEnd(), file.statements[index + 1]?.getStart() ?? code.length);
    return { statement, value: valueOf(statement), claimed: claimIn(gap) };
  });
  const claims = statements.filter(
    ({ value, claimed }) => value !== undefined && claimed !== undefined,
  ).length;
  if (claims !== code.split('// =>').length - 1)
    throw new Error(`A "// =>" must be behind an expression, or on the line below it:\n${code}`);
  if (claims === 0) throw new Error(`An example says with "// =>" what it comes to:\n${code}`);
  const lines = statements.flatMap(({ statement, value, claimed }) => [
    ...(claimed === undefined || !ts.isExpressionStatement(statement) ? [statement.getText()] : []),
    ...(claimed === undefined || value === undefined ? [] : [`claim((${value}), (${claimed}));`]),
  ]);
  const answer = `return { ${file.statements.flatMap(namesOf).join(', ')} };`;
  const { outputText } = ts.transpileModule([...lines, answer].join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const imports = file.statements
    .filter(ts.isImportDeclaration)
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text);
  // In a block of its own, so that a declaration may take a name of the scope.
  return { imports, claims, body: `'use strict'; { ${outputText} }` };
};
