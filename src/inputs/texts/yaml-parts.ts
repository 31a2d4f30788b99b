/** What is used of the library for YAML: a file of its own in the bundles, which the first text of YAML loads (`yaml-library.ts`). */
export {
  Composer,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Pair,
  Parser,
  Scalar,
  stringify,
  YAMLParseError,
  YAMLSeq,
} from 'yaml'
