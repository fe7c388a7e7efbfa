// Absurd but well-formed values of every wire type, made from the generated types themselves: a type that is added or
// changed is met here without anybody thinking of it.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as ts from "typescript";

const MOMENTS = [0, -1, 253_402_207_199_999, 8.64e15, 8.64e15 + 1, -9e15, Number.MAX_SAFE_INTEGER];
const NUMBERS = [0, -1, 1, 1e21, Number.MAX_SAFE_INTEGER, 0.5, 4_294_967_295];
const STRINGS = ["", "🕰", "Not/A_Zone", "Etc/GMT+99", "<b>&amp;", "\u202eabc", "x".repeat(5_000), "9999-99-99", "25:61", "+999 20 5550 140"];
/** What the client refuses unless it is written in one way: absurd within that. */
const WRITTEN: Readonly<Record<string, readonly unknown[]>> = {
  Moment: MOMENTS,
  Month: ["9999-12", "1970-01"],
  Country: ["X1", "ZZ", "AQ"],
  Language: ["zz", "x-unknown", "tlh"],
};
/** Deeper than this nothing optional is filled in. */
const DEEP = 8;

/** Where a type comes from: the client's view, or the interface. */
export type Source = "client" | "api";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

function readClient(): Map<string, ts.TypeNode> {
  const folder = here("./client/types/");
  const found = new Map<string, ts.TypeNode>();
  for (const name of readdirSync(folder)) {
    for (const statement of parse(folder + name).statements) {
      if (ts.isTypeAliasDeclaration(statement)) found.set(statement.name.text, statement.type);
    }
  }
  return found;
}

function readApi(): Map<string, ts.TypeNode> {
  const found = new Map<string, ts.TypeNode>();
  const member = (node: ts.Node, name: string): ts.Node | undefined => {
    let inner: ts.Node | undefined;
    node.forEachChild((child) => {
      if (ts.isPropertySignature(child) && child.name.getText() === name) inner = child.type;
    });
    return inner;
  };
  for (const statement of parse(here("./api/schema.d.ts")).statements) {
    const isComponents = (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === "components";
    const schemas = isComponents && member(ts.isTypeAliasDeclaration(statement) ? statement.type : statement, "schemas");
    if (!schemas) continue;
    schemas.forEachChild((child) => {
      if (ts.isPropertySignature(child) && child.type) found.set(child.name.getText().replaceAll('"', ""), child.type);
    });
  }
  return found;
}

const TYPES: Readonly<Record<Source, Map<string, ts.TypeNode>>> = { client: readClient(), api: readApi() };

/** The names of all wire types of a source. */
export function namesOf(source: Source): string[] {
  return [...TYPES[source].keys()].toSorted();
}

/** Makes values; each choice goes on to the next possibility every time that it is met. */
export class Extremes {
  /** The types of which a value was made. */
  readonly made: Readonly<Record<Source, Set<string>>> = { client: new Set(), api: new Set() };
  readonly #turns = new Map<ts.Node | string, number>();

  /** A value of a type of the client's view. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what is made
  client<T>(name: string): T {
    return this.#named("client", name, 0) as T;
  }

  /** A value of a type of the interface. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what is made
  api<T>(name: string): T {
    return this.#named("api", name, 0) as T;
  }

  #next<T>(key: ts.Node | string, from: readonly T[]): T {
    const turn = this.#turns.get(key) ?? 0;
    this.#turns.set(key, turn + 1);
    return from[turn % from.length] as T;
  }

  #named(source: Source, name: string, depth: number): unknown {
    const type = TYPES[source].get(name);
    if (!type) throw new Error(`no type ${name} of ${source}`);
    this.made[source].add(name);
    const written = WRITTEN[name];
    return written ? this.#next(name, written) : this.#make(source, type, depth + 1);
  }

  #make(source: Source, type: ts.TypeNode, depth: number): unknown {
    const make = (node: ts.TypeNode) => this.#make(source, node, depth);
    if (ts.isParenthesizedTypeNode(type)) return make(type.type);
    if (ts.isUnionTypeNode(type)) {
      const flat = depth > DEEP ? type.types.filter((one) => ts.isLiteralTypeNode(one)) : [];
      return make(this.#next(type, flat.length > 0 ? flat : type.types));
    }
    if (ts.isIntersectionTypeNode(type)) return Object.assign({}, ...type.types.map(make)) as unknown;
    if (ts.isLiteralTypeNode(type)) return readLiteral(type.literal);
    if (ts.isArrayTypeNode(type)) return this.#many(source, type.elementType, type, depth);
    if (ts.isTupleTypeNode(type)) return type.elements.map((one) => make(ts.isNamedTupleMember(one) ? one.type : one));
    if (ts.isTypeLiteralNode(type)) return this.#object(source, type, depth);
    if (ts.isMappedTypeNode(type)) return type.type && depth <= DEEP ? { "🕰": make(type.type) } : {};
    if (ts.isIndexedAccessTypeNode(type)) return this.#named("api", readLiteral((type.indexType as ts.LiteralTypeNode).literal) as string, depth);
    if (ts.isTypeReferenceNode(type)) {
      const [name, inner] = [type.typeName.getText(), type.typeArguments?.[0]];
      if (name === "Array" && inner) return this.#many(source, inner, type, depth);
      if (name === "Record" && type.typeArguments?.[1]) return { "🕰": make(type.typeArguments[1]) };
      if (name === "Partial" && inner) return make(inner);
      return this.#named(source, name, depth);
    }
    switch (type.kind) {
      case ts.SyntaxKind.StringKeyword:
        return this.#next("string", STRINGS);
      case ts.SyntaxKind.NumberKeyword:
      case ts.SyntaxKind.BigIntKeyword:
        return this.#next("number", NUMBERS);
      case ts.SyntaxKind.BooleanKeyword:
        return this.#next(type, [true, false]);
      case ts.SyntaxKind.NeverKeyword:
      case ts.SyntaxKind.UndefinedKeyword:
        return undefined;
      case ts.SyntaxKind.UnknownKeyword:
        return null;
      default:
        throw new Error(`not understood: ${type.getText()}`);
    }
  }

  #many(source: Source, inner: ts.TypeNode, key: ts.Node, depth: number): unknown[] {
    if (depth > DEEP) return [];
    return Array.from({ length: this.#next(key, [1, 2, 0]) }, () => this.#make(source, inner, depth));
  }

  #object(source: Source, type: ts.TypeLiteralNode, depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const member of type.members) {
      if (ts.isIndexSignatureDeclaration(member)) made["🕰"] = this.#make(source, member.type, depth);
      if (!ts.isPropertySignature(member) || !member.type) continue;
      const left = member.questionToken !== undefined && (depth > DEEP || !this.#next(member, [true, false]));
      if (!left) made[member.name.getText().replaceAll('"', "")] = this.#make(source, member.type, depth);
    }
    return made;
  }
}

function readLiteral(literal: ts.Node): unknown {
  if (literal.kind === ts.SyntaxKind.NullKeyword) return null;
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isStringLiteral(literal)) return literal.text;
  return Number(literal.getText());
}
