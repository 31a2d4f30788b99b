#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 2613: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 5317: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
 },
 6982: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 },
 4434: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 9896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 8611: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 5692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 9278: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 4573: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 7598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 3024: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 1455: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 },
 7067: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 4708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 },
 7030: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 8161: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 },
 6760: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 1708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 },
 7075: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 7830: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");
 },
 1692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 3136: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 7975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 8522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 6928: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 },
 932: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 3480: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");
 },
 2203: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 },
 4756: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 2018: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
 },
 7016: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 },
 9023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 8167: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");
 },
 7349: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  var YAMLMap = __nccwpck_require__(4454);
  var YAMLSeq = __nccwpck_require__(2223);
  var resolveBlockMap = __nccwpck_require__(7103);
  var resolveBlockSeq = __nccwpck_require__(334);
  var resolveFlowCollection = __nccwpck_require__(3142);
  function resolveCollection(CN, ctx, token, onError, tagName, tag) {
   const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
   const Coll = coll.constructor;
   if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
   }
   if (tagName) coll.tag = tagName;
   return coll;
  }
  function composeCollection(CN, ctx, token, props, onError) {
   const tagToken = props.tag;
   const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
   if (token.type === "block-seq") {
    const {anchor: anchor, newlineAfterProp: nl} = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
     const message = "Missing newline after block sequence props";
     onError(lastProp, "MISSING_CHAR", message);
    }
   }
   const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
   if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN, ctx, token, onError, tagName);
   }
   let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
   if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
     ctx.schema.tags.push(Object.assign({}, kt, {
      default: false
     }));
     tag = kt;
    } else {
     if (kt) {
      onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
     } else {
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
     }
     return resolveCollection(CN, ctx, token, onError, tagName);
    }
   }
   const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
   const res = tag.resolve?.(coll, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
   const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
   node.range = coll.range;
   node.tag = tagName;
   if (tag?.format) node.format = tag.format;
   return node;
  }
  exports.composeCollection = composeCollection;
 },
 3683: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Document = __nccwpck_require__(3021);
  var composeNode = __nccwpck_require__(5937);
  var resolveEnd = __nccwpck_require__(7788);
  var resolveProps = __nccwpck_require__(4631);
  function composeDoc(options, directives, {offset: offset, start: start, value: value, end: end}, onError) {
   const opts = Object.assign({
    _directives: directives
   }, options);
   const doc = new Document.Document(undefined, opts);
   const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
   };
   const props = resolveProps.resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset: offset,
    onError: onError,
    parentIndent: 0,
    startOnNewline: true
   });
   if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
   }
   doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
   const contentEnd = doc.contents.range[2];
   const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
   if (re.comment) doc.comment = re.comment;
   doc.range = [ offset, contentEnd, re.offset ];
   return doc;
  }
  exports.composeDoc = composeDoc;
 },
 5937: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(4065);
  var identity = __nccwpck_require__(1127);
  var composeCollection = __nccwpck_require__(7349);
  var composeScalar = __nccwpck_require__(5413);
  var resolveEnd = __nccwpck_require__(7788);
  var utilEmptyScalarPosition = __nccwpck_require__(2599);
  const CN = {
   composeNode: composeNode,
   composeEmptyNode: composeEmptyNode
  };
  function composeNode(ctx, token, props, onError) {
   const atKey = ctx.atKey;
   const {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag} = props;
   let node;
   let isSrcToken = true;
   switch (token.type) {
   case "alias":
    node = composeAlias(ctx, token, onError);
    if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
    break;

   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "block-scalar":
    node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) node.anchor = anchor.source.substring(1);
    break;

   case "block-map":
   case "block-seq":
   case "flow-collection":
    try {
     node = composeCollection.composeCollection(CN, ctx, token, props, onError);
     if (anchor) node.anchor = anchor.source.substring(1);
    } catch (error) {
     const message = error instanceof Error ? error.message : String(error);
     onError(token, "RESOURCE_EXHAUSTION", message);
    }
    break;

   default:
    {
     const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
     onError(token, "UNEXPECTED_TOKEN", message);
     isSrcToken = false;
    }
   }
   node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
   if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) {
    if (token.type === "scalar" && token.source === "") node.comment = comment; else node.commentBefore = comment;
   }
   if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
   return node;
  }
  function composeEmptyNode(ctx, offset, before, pos, {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag, end: end}, onError) {
   const token = {
    type: "scalar",
    offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
   };
   const node = composeScalar.composeScalar(ctx, token, tag, onError);
   if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) {
    node.comment = comment;
    node.range[2] = end;
   }
   return node;
  }
  function composeAlias({options: options}, {offset: offset, source: source, end: end}, onError) {
   const alias = new Alias.Alias(source.substring(1));
   if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
   if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
   const valueEnd = offset + source.length;
   const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
   alias.range = [ offset, valueEnd, re.offset ];
   if (re.comment) alias.comment = re.comment;
   return alias;
  }
  exports.composeEmptyNode = composeEmptyNode;
  exports.composeNode = composeNode;
 },
 5413: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  var resolveBlockScalar = __nccwpck_require__(8913);
  var resolveFlowScalar = __nccwpck_require__(6842);
  function composeScalar(ctx, token, tagToken, onError) {
   const {value: value, type: type, comment: comment, range: range} = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
   const tagName = tagToken ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
   let tag;
   if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[identity.SCALAR];
   } else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError); else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError); else tag = ctx.schema[identity.SCALAR];
   let scalar;
   try {
    const res = tag.resolve(value, msg => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
   } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar.Scalar(value);
   }
   scalar.range = range;
   scalar.source = value;
   if (type) scalar.type = type;
   if (tagName) scalar.tag = tagName;
   if (tag.format) scalar.format = tag.format;
   if (comment) scalar.comment = comment;
   return scalar;
  }
  function findScalarTagByName(schema, value, tagName, tagToken, onError) {
   if (tagName === "!") return schema[identity.SCALAR];
   const matchWithTest = [];
   for (const tag of schema.tags) {
    if (!tag.collection && tag.tag === tagName) {
     if (tag.default && tag.test) matchWithTest.push(tag); else return tag;
    }
   }
   for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
   const kt = schema.knownTags[tagName];
   if (kt && !kt.collection) {
    schema.tags.push(Object.assign({}, kt, {
     default: false,
     test: undefined
    }));
    return kt;
   }
   onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
   return schema[identity.SCALAR];
  }
  function findScalarTagByTest({atKey: atKey, directives: directives, schema: schema}, value, token, onError) {
   const tag = schema.tags.find(tag => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
   if (schema.compat) {
    const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
    if (tag.tag !== compat.tag) {
     const ts = directives.tagString(tag.tag);
     const cs = directives.tagString(compat.tag);
     const msg = `Value may be parsed as either ${ts} or ${cs}`;
     onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
   }
   return tag;
  }
  exports.composeScalar = composeScalar;
 },
 9984: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  var directives = __nccwpck_require__(1342);
  var Document = __nccwpck_require__(3021);
  var errors = __nccwpck_require__(1464);
  var identity = __nccwpck_require__(1127);
  var composeDoc = __nccwpck_require__(3683);
  var resolveEnd = __nccwpck_require__(7788);
  function getErrorPos(src) {
   if (typeof src === "number") return [ src, src + 1 ];
   if (Array.isArray(src)) return src.length === 2 ? src : [ src[0], src[1] ];
   const {offset: offset, source: source} = src;
   return [ offset, offset + (typeof source === "string" ? source.length : 1) ];
  }
  function parsePrelude(prelude) {
   let comment = "";
   let atComment = false;
   let afterEmptyLine = false;
   for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
    case "#":
     comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
     atComment = true;
     afterEmptyLine = false;
     break;

    case "%":
     if (prelude[i + 1]?.[0] !== "#") i += 1;
     atComment = false;
     break;

    default:
     if (!atComment) afterEmptyLine = true;
     atComment = false;
    }
   }
   return {
    comment: comment,
    afterEmptyLine: afterEmptyLine
   };
  }
  class Composer {
   constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
     const pos = getErrorPos(source);
     if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message)); else this.errors.push(new errors.YAMLParseError(pos, code, message));
    };
    this.directives = new directives.Directives({
     version: options.version || "1.2"
    });
    this.options = options;
   }
   decorate(doc, afterDoc) {
    const {comment: comment, afterEmptyLine: afterEmptyLine} = parsePrelude(this.prelude);
    if (comment) {
     const dc = doc.contents;
     if (afterDoc) {
      doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
     } else if (afterEmptyLine || doc.directives.docStart || !dc) {
      doc.commentBefore = comment;
     } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
      let it = dc.items[0];
      if (identity.isPair(it)) it = it.key;
      const cb = it.commentBefore;
      it.commentBefore = cb ? `${comment}\n${cb}` : comment;
     } else {
      const cb = dc.commentBefore;
      dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
     }
    }
    if (afterDoc) {
     for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
     for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
    } else {
     doc.errors = this.errors;
     doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
   }
   streamInfo() {
    return {
     comment: parsePrelude(this.prelude).comment,
     directives: this.directives,
     errors: this.errors,
     warnings: this.warnings
    };
   }
   * compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens) yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
   }
   * next(token) {
    if (node_process.env.LOG_STREAM) console.dir(token, {
     depth: null
    });
    switch (token.type) {
    case "directive":
     this.directives.add(token.source, (offset, message, warning) => {
      const pos = getErrorPos(token);
      pos[0] += offset;
      this.onError(pos, "BAD_DIRECTIVE", message, warning);
     });
     this.prelude.push(token.source);
     this.atDirectives = true;
     break;

    case "document":
     {
      const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
      if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
      this.decorate(doc, false);
      if (this.doc) yield this.doc;
      this.doc = doc;
      this.atDirectives = false;
      break;
     }

    case "byte-order-mark":
    case "space":
     break;

    case "comment":
    case "newline":
     this.prelude.push(token.source);
     break;

    case "error":
     {
      const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
      const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
      if (this.atDirectives || !this.doc) this.errors.push(error); else this.doc.errors.push(error);
      break;
     }

    case "doc-end":
     {
      if (!this.doc) {
       const msg = "Unexpected doc-end without preceding document";
       this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
       break;
      }
      this.doc.directives.docEnd = true;
      const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
      this.decorate(this.doc, true);
      if (end.comment) {
       const dc = this.doc.comment;
       this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
      }
      this.doc.range[2] = end.offset;
      break;
     }

    default:
     this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
   }
   * end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
     this.decorate(this.doc, true);
     yield this.doc;
     this.doc = null;
    } else if (forceDoc) {
     const opts = Object.assign({
      _directives: this.directives
     }, this.options);
     const doc = new Document.Document(undefined, opts);
     if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
     doc.range = [ 0, endOffset, endOffset ];
     this.decorate(doc, false);
     yield doc;
    }
   }
  }
  exports.Composer = Composer;
 },
 7103: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Pair = __nccwpck_require__(7165);
  var YAMLMap = __nccwpck_require__(4454);
  var resolveProps = __nccwpck_require__(4631);
  var utilContainsNewline = __nccwpck_require__(9499);
  var utilFlowIndentCheck = __nccwpck_require__(4051);
  var utilMapIncludes = __nccwpck_require__(1187);
  const startColMsg = "All mapping items must start at the same column";
  function resolveBlockMap({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bm, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
   const map = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   let offset = bm.offset;
   let commentEnd = null;
   for (const collItem of bm.items) {
    const {start: start, key: key, sep: sep, value: value} = collItem;
    const keyProps = resolveProps.resolveProps(start, {
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset: offset,
     onError: onError,
     parentIndent: bm.indent,
     startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
     if (key) {
      if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
     }
     if (!keyProps.anchor && !keyProps.tag && !sep) {
      commentEnd = keyProps.end;
      if (keyProps.comment) {
       if (map.comment) map.comment += "\n" + keyProps.comment; else map.comment = keyProps.comment;
      }
      continue;
     }
     if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
      onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
     }
    } else if (keyProps.found?.indent !== bm.indent) {
     onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps.resolveProps(sep ?? [], {
     indicator: "map-value-ind",
     next: value,
     offset: keyNode.range[2],
     onError: onError,
     parentIndent: bm.indent,
     startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
     if (implicitKey) {
      if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
      if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
     }
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
     if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
     offset = valueNode.range[2];
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    } else {
     if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
     if (valueProps.comment) {
      if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     }
     const pair = new Pair.Pair(keyNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    }
   }
   if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
   map.range = [ bm.offset, offset, commentEnd ?? offset ];
   return map;
  }
  exports.resolveBlockMap = resolveBlockMap;
 },
 8913: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  function resolveBlockScalar(ctx, scalar, onError) {
   const start = scalar.offset;
   const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
   if (!header) return {
    value: "",
    type: null,
    comment: "",
    range: [ start, start, start ]
   };
   const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
   const lines = scalar.source ? splitLines(scalar.source) : [];
   let chompStart = lines.length;
   for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r") chompStart = i; else break;
   }
   if (chompStart === 0) {
    const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end = start + header.length;
    if (scalar.source) end += scalar.source.length;
    return {
     value: value,
     type: type,
     comment: header.comment,
     range: [ start, end, end ]
    };
   }
   let trimIndent = scalar.indent + header.indent;
   let offset = scalar.offset + header.length;
   let contentStart = 0;
   for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
     if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
    } else {
     if (indent.length < trimIndent) {
      const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
      onError(offset + indent.length, "MISSING_CHAR", message);
     }
     if (header.indent === 0) trimIndent = indent.length;
     contentStart = i;
     if (trimIndent === 0 && !ctx.atRoot) {
      const message = "Block scalar values in collections must be indented";
      onError(offset, "BAD_INDENT", message);
     }
     break;
    }
    offset += indent.length + content.length + 1;
   }
   for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent) chompStart = i + 1;
   }
   let value = "";
   let sep = "";
   let prevMoreIndented = false;
   for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
   for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf) content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
     const src = header.indent ? "explicit indentation indicator" : "first line";
     const message = `Block scalar lines must not be less indented than their ${src}`;
     onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
     indent = "";
    }
    if (type === Scalar.Scalar.BLOCK_LITERAL) {
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "\t") {
     if (sep === " ") sep = "\n"; else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
     prevMoreIndented = true;
    } else if (content === "") {
     if (sep === "\n") value += "\n"; else sep = "\n";
    } else {
     value += sep + content;
     sep = " ";
     prevMoreIndented = false;
    }
   }
   switch (header.chomp) {
   case "-":
    break;

   case "+":
    for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
    if (value[value.length - 1] !== "\n") value += "\n";
    break;

   default:
    value += "\n";
   }
   const end = start + header.length + scalar.source.length;
   return {
    value: value,
    type: type,
    comment: header.comment,
    range: [ start, end, end ]
   };
  }
  function parseBlockScalarHeader({offset: offset, props: props}, strict, onError) {
   if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
   }
   const {source: source} = props[0];
   const mode = source[0];
   let indent = 0;
   let chomp = "";
   let error = -1;
   for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+")) chomp = ch; else {
     const n = Number(ch);
     if (!indent && n) indent = n; else if (error === -1) error = offset + i;
    }
   }
   if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
   let hasSpace = false;
   let comment = "";
   let length = source.length;
   for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
    case "space":
     hasSpace = true;

    case "newline":
     length += token.source.length;
     break;

    case "comment":
     if (strict && !hasSpace) {
      const message = "Comments must be separated from other tokens by white space characters";
      onError(token, "MISSING_CHAR", message);
     }
     length += token.source.length;
     comment = token.source.substring(1);
     break;

    case "error":
     onError(token, "UNEXPECTED_TOKEN", token.message);
     length += token.source.length;
     break;

    default:
     {
      const message = `Unexpected token in block scalar header: ${token.type}`;
      onError(token, "UNEXPECTED_TOKEN", message);
      const ts = token.source;
      if (ts && typeof ts === "string") length += ts.length;
     }
    }
   }
   return {
    mode: mode,
    indent: indent,
    chomp: chomp,
    comment: comment,
    length: length
   };
  }
  function splitLines(source) {
   const split = source.split(/\n( *)/);
   const first = split[0];
   const m = first.match(/^( *)/);
   const line0 = m?.[1] ? [ m[1], first.slice(m[1].length) ] : [ "", first ];
   const lines = [ line0 ];
   for (let i = 1; i < split.length; i += 2) lines.push([ split[i], split[i + 1] ]);
   return lines;
  }
  exports.resolveBlockScalar = resolveBlockScalar;
 },
 334: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var YAMLSeq = __nccwpck_require__(2223);
  var resolveProps = __nccwpck_require__(4631);
  var utilFlowIndentCheck = __nccwpck_require__(4051);
  function resolveBlockSeq({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bs, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
   const seq = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = bs.offset;
   let commentEnd = null;
   for (const {start: start, value: value} of bs.items) {
    const props = resolveProps.resolveProps(start, {
     indicator: "seq-item-ind",
     next: value,
     offset: offset,
     onError: onError,
     parentIndent: bs.indent,
     startOnNewline: true
    });
    if (!props.found) {
     if (props.anchor || props.tag || value) {
      if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column"); else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
     } else {
      commentEnd = props.end;
      if (props.comment) seq.comment = props.comment;
      continue;
     }
    }
    const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq.items.push(node);
   }
   seq.range = [ bs.offset, offset, commentEnd ?? offset ];
   return seq;
  }
  exports.resolveBlockSeq = resolveBlockSeq;
 },
 7788: (__unused_webpack_module, exports) => {
  function resolveEnd(end, offset, reqSpace, onError) {
   let comment = "";
   if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
     const {source: source, type: type} = token;
     switch (type) {
     case "space":
      hasSpace = true;
      break;

     case "comment":
      {
       if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
       const cb = source.substring(1) || " ";
       if (!comment) comment = cb; else comment += sep + cb;
       sep = "";
       break;
      }

     case "newline":
      if (comment) sep += source;
      hasSpace = true;
      break;

     default:
      onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
     }
     offset += source.length;
    }
   }
   return {
    comment: comment,
    offset: offset
   };
  }
  exports.resolveEnd = resolveEnd;
 },
 3142: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var YAMLMap = __nccwpck_require__(4454);
  var YAMLSeq = __nccwpck_require__(2223);
  var resolveEnd = __nccwpck_require__(7788);
  var resolveProps = __nccwpck_require__(4631);
  var utilContainsNewline = __nccwpck_require__(9499);
  var utilMapIncludes = __nccwpck_require__(1187);
  const blockMsg = "Block collections are not allowed within flow collections";
  const isBlock = token => token && (token.type === "block-map" || token.type === "block-seq");
  function resolveFlowCollection({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, fc, onError, tag) {
   const isMap = fc.start.source === "{";
   const fcName = isMap ? "flow map" : "flow sequence";
   const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
   const coll = new NodeClass(ctx.schema);
   coll.flow = true;
   const atRoot = ctx.atRoot;
   if (atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = fc.offset + fc.start.source.length;
   for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const {start: start, key: key, sep: sep, value: value} = collItem;
    const props = resolveProps.resolveProps(start, {
     flow: fcName,
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset: offset,
     onError: onError,
     parentIndent: fc.indent,
     startOnNewline: false
    });
    if (!props.found) {
     if (!props.anchor && !props.tag && !sep && !value) {
      if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`); else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
      if (props.comment) {
       if (coll.comment) coll.comment += "\n" + props.comment; else coll.comment = props.comment;
      }
      offset = props.end;
      continue;
     }
     if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
    }
    if (i === 0) {
     if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
     if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
     if (props.comment) {
      let prevItemComment = "";
      loop: for (const st of start) {
       switch (st.type) {
       case "comma":
       case "space":
        break;

       case "comment":
        prevItemComment = st.source.substring(1);
        break loop;

       default:
        break loop;
       }
      }
      if (prevItemComment) {
       let prev = coll.items[coll.items.length - 1];
       if (identity.isPair(prev)) prev = prev.value ?? prev.key;
       if (prev.comment) prev.comment += "\n" + prevItemComment; else prev.comment = prevItemComment;
       props.comment = props.comment.substring(prevItemComment.length + 1);
      }
     }
    }
    if (!isMap && !sep && !props.found) {
     const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
     coll.items.push(valueNode);
     offset = valueNode.range[2];
     if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
     ctx.atKey = true;
     const keyStart = props.end;
     const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
     if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
     ctx.atKey = false;
     const valueProps = resolveProps.resolveProps(sep ?? [], {
      flow: fcName,
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError: onError,
      parentIndent: fc.indent,
      startOnNewline: false
     });
     if (valueProps.found) {
      if (!isMap && !props.found && ctx.options.strict) {
       if (sep) for (const st of sep) {
        if (st === valueProps.found) break;
        if (st.type === "newline") {
         onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
         break;
        }
       }
       if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
      }
     } else if (value) {
      if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`); else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
     }
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
     if (valueNode) {
      if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
     } else if (valueProps.comment) {
      if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     }
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     if (isMap) {
      const map = coll;
      if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
      map.items.push(pair);
     } else {
      const map = new YAMLMap.YAMLMap(ctx.schema);
      map.flow = true;
      map.items.push(pair);
      const endRange = (valueNode ?? keyNode).range;
      map.range = [ keyNode.range[0], endRange[1], endRange[2] ];
      coll.items.push(map);
     }
     offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
   }
   const expectedEnd = isMap ? "}" : "]";
   const [ce, ...ee] = fc.end;
   let cePos = offset;
   if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length; else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1) ee.unshift(ce);
   }
   if (ee.length > 0) {
    const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
     if (coll.comment) coll.comment += "\n" + end.comment; else coll.comment = end.comment;
    }
    coll.range = [ fc.offset, cePos, end.offset ];
   } else {
    coll.range = [ fc.offset, cePos, cePos ];
   }
   return coll;
  }
  exports.resolveFlowCollection = resolveFlowCollection;
 },
 6842: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var resolveEnd = __nccwpck_require__(7788);
  function resolveFlowScalar(scalar, strict, onError) {
   const {offset: offset, type: type, source: source, end: end} = scalar;
   let _type;
   let value;
   const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
   switch (type) {
   case "scalar":
    _type = Scalar.Scalar.PLAIN;
    value = plainValue(source, _onError);
    break;

   case "single-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_SINGLE;
    value = singleQuotedValue(source, _onError);
    break;

   case "double-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_DOUBLE;
    value = doubleQuotedValue(source, _onError);
    break;

   default:
    onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
    return {
     value: "",
     type: null,
     comment: "",
     range: [ offset, offset + source.length, offset + source.length ]
    };
   }
   const valueEnd = offset + source.length;
   const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
   return {
    value: value,
    type: _type,
    comment: re.comment,
    range: [ offset, valueEnd, re.offset ]
   };
  }
  function plainValue(source, onError) {
   let badChar = "";
   switch (source[0]) {
   case "\t":
    badChar = "a tab character";
    break;

   case ",":
    badChar = "flow indicator character ,";
    break;

   case "%":
    badChar = "directive indicator character %";
    break;

   case "|":
   case ">":
    {
     badChar = `block scalar indicator ${source[0]}`;
     break;
    }

   case "@":
   case "`":
    {
     badChar = `reserved character ${source[0]}`;
     break;
    }
   }
   if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
   return unfoldLines(source);
  }
  function singleQuotedValue(source, onError) {
   if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
   return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
  }
  function unfoldLines(source) {
   const line = /(.*?)\r?\n/sy;
   let match = line.exec(source);
   if (!match) return source;
   let trimEnd, trimBoth;
   try {
    trimEnd = new RegExp("(?<![ \t])[ \t]+$");
    trimBoth = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
   } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
   }
   let res = match[1].replace(trimEnd, "");
   let sep = " ";
   let pos = line.lastIndex;
   while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
     if (sep === "\n") res += sep; else sep = "\n";
    } else {
     res += sep + lm;
     sep = " ";
    }
    pos = line.lastIndex;
   }
   const last = /[ \t]*(.*)/sy;
   last.lastIndex = pos;
   match = last.exec(source);
   return res + sep + (match?.[1] ?? "");
  }
  function doubleQuotedValue(source, onError) {
   let res = "";
   for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n") continue;
    if (ch === "\n") {
     const {fold: fold, offset: offset} = foldNewline(source, i);
     res += fold;
     i = offset;
    } else if (ch === "\\") {
     let next = source[++i];
     const cc = escapeCodes[next];
     if (cc) res += cc; else if (next === "\n") {
      next = source[i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "\r" && source[i + 1] === "\n") {
      next = source[++i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "x" || next === "u" || next === "U") {
      const length = next === "x" ? 2 : next === "u" ? 4 : 8;
      res += parseCharCode(source, i + 1, length, onError);
      i += length;
     } else {
      const raw = source.substr(i - 1, 2);
      onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
      res += raw;
     }
    } else if (ch === " " || ch === "\t") {
     const wsStart = i;
     let next = source[i + 1];
     while (next === " " || next === "\t") next = source[++i + 1];
     if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
     res += ch;
    }
   }
   if (source[source.length - 1] !== '"' || source.length === 1) onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
   return res;
  }
  function foldNewline(source, offset) {
   let fold = "";
   let ch = source[offset + 1];
   while (ch === " " || ch === "\t" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n") break;
    if (ch === "\n") fold += "\n";
    offset += 1;
    ch = source[offset + 1];
   }
   if (!fold) fold = " ";
   return {
    fold: fold,
    offset: offset
   };
  }
  const escapeCodes = {
   0: "\0",
   a: "",
   b: "\b",
   e: "",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   v: "\v",
   N: "",
   _: " ",
   L: "\u2028",
   P: "\u2029",
   " ": " ",
   '"': '"',
   "/": "/",
   "\\": "\\",
   "\t": "\t"
  };
  function parseCharCode(source, offset, length, onError) {
   const cc = source.substr(offset, length);
   const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
   const code = ok ? parseInt(cc, 16) : NaN;
   try {
    return String.fromCodePoint(code);
   } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
   }
  }
  exports.resolveFlowScalar = resolveFlowScalar;
 },
 4631: (__unused_webpack_module, exports) => {
  function resolveProps(tokens, {flow: flow, indicator: indicator, next: next, offset: offset, onError: onError, parentIndent: parentIndent, startOnNewline: startOnNewline}) {
   let spaceBefore = false;
   let atNewline = startOnNewline;
   let hasSpace = startOnNewline;
   let comment = "";
   let commentSep = "";
   let hasNewline = false;
   let reqSpace = false;
   let tab = null;
   let anchor = null;
   let tag = null;
   let newlineAfterProp = null;
   let comma = null;
   let found = null;
   let start = null;
   for (const token of tokens) {
    if (reqSpace) {
     if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
     reqSpace = false;
    }
    if (tab) {
     if (atNewline && token.type !== "comment" && token.type !== "newline") {
      onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
     }
     tab = null;
    }
    switch (token.type) {
    case "space":
     if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("\t")) {
      tab = token;
     }
     hasSpace = true;
     break;

    case "comment":
     {
      if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
      const cb = token.source.substring(1) || " ";
      if (!comment) comment = cb; else comment += commentSep + cb;
      commentSep = "";
      atNewline = false;
      break;
     }

    case "newline":
     if (atNewline) {
      if (comment) comment += token.source; else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
     } else commentSep += token.source;
     atNewline = true;
     hasNewline = true;
     if (anchor || tag) newlineAfterProp = token;
     hasSpace = true;
     break;

    case "anchor":
     if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
     if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
     anchor = token;
     start ?? (start = token.offset);
     atNewline = false;
     hasSpace = false;
     reqSpace = true;
     break;

    case "tag":
     {
      if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
      tag = token;
      start ?? (start = token.offset);
      atNewline = false;
      hasSpace = false;
      reqSpace = true;
      break;
     }

    case indicator:
     if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
     if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
     found = token;
     atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
     hasSpace = false;
     break;

    case "comma":
     if (flow) {
      if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
      comma = token;
      atNewline = false;
      hasSpace = false;
      break;
     }

    default:
     onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
     atNewline = false;
     hasSpace = false;
    }
   }
   const last = tokens[tokens.length - 1];
   const end = last ? last.offset + last.source.length : offset;
   if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
   }
   if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
   return {
    comma: comma,
    found: found,
    spaceBefore: spaceBefore,
    comment: comment,
    hasNewline: hasNewline,
    anchor: anchor,
    tag: tag,
    newlineAfterProp: newlineAfterProp,
    end: end,
    start: start ?? end
   };
  }
  exports.resolveProps = resolveProps;
 },
 9499: (__unused_webpack_module, exports) => {
  function containsNewline(key) {
   if (!key) return null;
   switch (key.type) {
   case "alias":
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    if (key.source.includes("\n")) return true;
    if (key.end) for (const st of key.end) if (st.type === "newline") return true;
    return false;

   case "flow-collection":
    for (const it of key.items) {
     for (const st of it.start) if (st.type === "newline") return true;
     if (it.sep) for (const st of it.sep) if (st.type === "newline") return true;
     if (containsNewline(it.key) || containsNewline(it.value)) return true;
    }
    return false;

   default:
    return true;
   }
  }
  exports.containsNewline = containsNewline;
 },
 2599: (__unused_webpack_module, exports) => {
  function emptyScalarPosition(offset, before, pos) {
   if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
     let st = before[i];
     switch (st.type) {
     case "space":
     case "comment":
     case "newline":
      offset -= st.source.length;
      continue;
     }
     st = before[++i];
     while (st?.type === "space") {
      offset += st.source.length;
      st = before[++i];
     }
     break;
    }
   }
   return offset;
  }
  exports.emptyScalarPosition = emptyScalarPosition;
 },
 4051: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var utilContainsNewline = __nccwpck_require__(9499);
  function flowIndentCheck(indent, fc, onError) {
   if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
     const msg = "Flow end indicator should be more indented than parent";
     onError(end, "BAD_INDENT", msg, true);
    }
   }
  }
  exports.flowIndentCheck = flowIndentCheck;
 },
 1187: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  function mapIncludes(ctx, items, search) {
   const {uniqueKeys: uniqueKeys} = ctx.options;
   if (uniqueKeys === false) return false;
   const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
   return items.some(pair => isEqual(pair.key, search));
  }
  exports.mapIncludes = mapIncludes;
 },
 3021: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(4065);
  var Collection = __nccwpck_require__(101);
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var toJS = __nccwpck_require__(4043);
  var Schema = __nccwpck_require__(5840);
  var stringifyDocument = __nccwpck_require__(6829);
  var anchors = __nccwpck_require__(1596);
  var applyReviver = __nccwpck_require__(3661);
  var createNode = __nccwpck_require__(2404);
  var directives = __nccwpck_require__(1342);
  class Document {
   constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.DOC
    });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
     _replacer = replacer;
    } else if (options === undefined && replacer) {
     options = replacer;
     replacer = undefined;
    }
    const opt = Object.assign({
     intAsBigInt: false,
     keepSourceTokens: false,
     logLevel: "warn",
     prettyErrors: true,
     strict: true,
     stringKeys: false,
     uniqueKeys: true,
     version: "1.2"
    }, options);
    this.options = opt;
    let {version: version} = opt;
    if (options?._directives) {
     this.directives = options._directives.atDocument();
     if (this.directives.yaml.explicit) version = this.directives.yaml.version;
    } else this.directives = new directives.Directives({
     version: version
    });
    this.setSchema(version, options);
    this.contents = value === undefined ? null : this.createNode(value, _replacer, options);
   }
   clone() {
    const copy = Object.create(Document.prototype, {
     [identity.NODE_TYPE]: {
      value: identity.DOC
     }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives) copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   add(value) {
    if (assertCollection(this.contents)) this.contents.add(value);
   }
   addIn(path, value) {
    if (assertCollection(this.contents)) this.contents.addIn(path, value);
   }
   createAlias(node, name) {
    if (!node.anchor) {
     const prev = anchors.anchorNames(this);
     node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
    }
    return new Alias.Alias(node.anchor);
   }
   createNode(value, replacer, options) {
    let _replacer = undefined;
    if (typeof replacer === "function") {
     value = replacer.call({
      "": value
     }, "", value);
     _replacer = replacer;
    } else if (Array.isArray(replacer)) {
     const keyToStr = v => typeof v === "number" || v instanceof String || v instanceof Number;
     const asStr = replacer.filter(keyToStr).map(String);
     if (asStr.length > 0) replacer = replacer.concat(asStr);
     _replacer = replacer;
    } else if (options === undefined && replacer) {
     options = replacer;
     replacer = undefined;
    }
    const {aliasDuplicateObjects: aliasDuplicateObjects, anchorPrefix: anchorPrefix, flow: flow, keepUndefined: keepUndefined, onTagObj: onTagObj, tag: tag} = options ?? {};
    const {onAnchor: onAnchor, setAnchors: setAnchors, sourceObjects: sourceObjects} = anchors.createNodeAnchors(this, anchorPrefix || "a");
    const ctx = {
     aliasDuplicateObjects: aliasDuplicateObjects ?? true,
     keepUndefined: keepUndefined ?? false,
     onAnchor: onAnchor,
     onTagObj: onTagObj,
     replacer: _replacer,
     schema: this.schema,
     sourceObjects: sourceObjects
    };
    const node = createNode.createNode(value, tag, ctx);
    if (flow && identity.isCollection(node)) node.flow = true;
    setAnchors();
    return node;
   }
   createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair.Pair(k, v);
   }
   delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
   }
   deleteIn(path) {
    if (Collection.isEmptyPath(path)) {
     if (this.contents == null) return false;
     this.contents = null;
     return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
   }
   get(key, keepScalar) {
    return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : undefined;
   }
   getIn(path, keepScalar) {
    if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
    return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : undefined;
   }
   has(key) {
    return identity.isCollection(this.contents) ? this.contents.has(key) : false;
   }
   hasIn(path) {
    if (Collection.isEmptyPath(path)) return this.contents !== undefined;
    return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
   }
   set(key, value) {
    if (this.contents == null) {
     this.contents = Collection.collectionFromPath(this.schema, [ key ], value);
    } else if (assertCollection(this.contents)) {
     this.contents.set(key, value);
    }
   }
   setIn(path, value) {
    if (Collection.isEmptyPath(path)) {
     this.contents = value;
    } else if (this.contents == null) {
     this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
     this.contents.setIn(path, value);
    }
   }
   setSchema(version, options = {}) {
    if (typeof version === "number") version = String(version);
    let opt;
    switch (version) {
    case "1.1":
     if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new directives.Directives({
      version: "1.1"
     });
     opt = {
      resolveKnownTags: false,
      schema: "yaml-1.1"
     };
     break;

    case "1.2":
    case "next":
     if (this.directives) this.directives.yaml.version = version; else this.directives = new directives.Directives({
      version: version
     });
     opt = {
      resolveKnownTags: true,
      schema: "core"
     };
     break;

    case null:
     if (this.directives) delete this.directives;
     opt = null;
     break;

    default:
     {
      const sv = JSON.stringify(version);
      throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
     }
    }
    if (options.schema instanceof Object) this.schema = options.schema; else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
   }
   toJS({json: json, jsonArg: jsonArg, mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
    const ctx = {
     anchors: new Map,
     doc: this,
     keep: !json,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
   toJSON(jsonArg, onAnchor) {
    return this.toJS({
     json: true,
     jsonArg: jsonArg,
     mapAsMap: false,
     onAnchor: onAnchor
    });
   }
   toString(options = {}) {
    if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
     const s = JSON.stringify(options.indent);
     throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument.stringifyDocument(this, options);
   }
  }
  function assertCollection(contents) {
   if (identity.isCollection(contents)) return true;
   throw new Error("Expected a YAML collection as document contents");
  }
  exports.Document = Document;
 },
 1596: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var visit = __nccwpck_require__(204);
  function anchorIsValid(anchor) {
   if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
   }
   return true;
  }
  function anchorNames(root) {
   const anchors = new Set;
   visit.visit(root, {
    Value(_key, node) {
     if (node.anchor) anchors.add(node.anchor);
    }
   });
   return anchors;
  }
  function findNewAnchor(prefix, exclude) {
   for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name)) return name;
   }
  }
  function createNodeAnchors(doc, prefix) {
   const aliasObjects = [];
   const sourceObjects = new Map;
   let prevAnchors = null;
   return {
    onAnchor: source => {
     aliasObjects.push(source);
     prevAnchors ?? (prevAnchors = anchorNames(doc));
     const anchor = findNewAnchor(prefix, prevAnchors);
     prevAnchors.add(anchor);
     return anchor;
    },
    setAnchors: () => {
     for (const source of aliasObjects) {
      const ref = sourceObjects.get(source);
      if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
       ref.node.anchor = ref.anchor;
      } else {
       const error = new Error("Failed to resolve repeated object (this should not happen)");
       error.source = source;
       throw error;
      }
     }
    },
    sourceObjects: sourceObjects
   };
  }
  exports.anchorIsValid = anchorIsValid;
  exports.anchorNames = anchorNames;
  exports.createNodeAnchors = createNodeAnchors;
  exports.findNewAnchor = findNewAnchor;
 },
 3661: (__unused_webpack_module, exports) => {
  function applyReviver(reviver, obj, key, val) {
   if (val && typeof val === "object") {
    if (Array.isArray(val)) {
     for (let i = 0, len = val.length; i < len; ++i) {
      const v0 = val[i];
      const v1 = applyReviver(reviver, val, String(i), v0);
      if (v1 === undefined) delete val[i]; else if (v1 !== v0) val[i] = v1;
     }
    } else if (val instanceof Map) {
     for (const k of Array.from(val.keys())) {
      const v0 = val.get(k);
      const v1 = applyReviver(reviver, val, k, v0);
      if (v1 === undefined) val.delete(k); else if (v1 !== v0) val.set(k, v1);
     }
    } else if (val instanceof Set) {
     for (const v0 of Array.from(val)) {
      const v1 = applyReviver(reviver, val, v0, v0);
      if (v1 === undefined) val.delete(v0); else if (v1 !== v0) {
       val.delete(v0);
       val.add(v1);
      }
     }
    } else {
     for (const [k, v0] of Object.entries(val)) {
      const v1 = applyReviver(reviver, val, k, v0);
      if (v1 === undefined) delete val[k]; else if (v1 !== v0) val[k] = v1;
     }
    }
   }
   return reviver.call(obj, key, val);
  }
  exports.applyReviver = applyReviver;
 },
 2404: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(4065);
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  const defaultTagPrefix = "tag:yaml.org,2002:";
  function findTagObject(value, tagName, tags) {
   if (tagName) {
    const match = tags.filter(t => t.tag === tagName);
    const tagObj = match.find(t => !t.format) ?? match[0];
    if (!tagObj) throw new Error(`Tag ${tagName} not found`);
    return tagObj;
   }
   return tags.find(t => t.identify?.(value) && !t.format);
  }
  function createNode(value, tagName, ctx) {
   if (identity.isDocument(value)) value = value.contents;
   if (identity.isNode(value)) return value;
   if (identity.isPair(value)) {
    const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
    map.items.push(value);
    return map;
   }
   if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
   }
   const {aliasDuplicateObjects: aliasDuplicateObjects, onAnchor: onAnchor, onTagObj: onTagObj, schema: schema, sourceObjects: sourceObjects} = ctx;
   let ref = undefined;
   if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
     ref.anchor ?? (ref.anchor = onAnchor(value));
     return new Alias.Alias(ref.anchor);
    } else {
     ref = {
      anchor: null,
      node: null
     };
     sourceObjects.set(value, ref);
    }
   }
   if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
   let tagObj = findTagObject(value, tagName, schema.tags);
   if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
     value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
     const node = new Scalar.Scalar(value);
     if (ref) ref.node = node;
     return node;
    }
    tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
   }
   if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
   }
   const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
   if (tagName) node.tag = tagName; else if (!tagObj.default) node.tag = tagObj.tag;
   if (ref) ref.node = node;
   return node;
  }
  exports.createNode = createNode;
 },
 1342: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var visit = __nccwpck_require__(204);
  const escapeChars = {
   "!": "%21",
   ",": "%2C",
   "[": "%5B",
   "]": "%5D",
   "{": "%7B",
   "}": "%7D"
  };
  const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
  class Directives {
   constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, Directives.defaultTags, tags);
   }
   clone() {
    const copy = new Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
   }
   atDocument() {
    const res = new Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
    case "1.1":
     this.atNextDocument = true;
     break;

    case "1.2":
     this.atNextDocument = false;
     this.yaml = {
      explicit: Directives.defaultYaml.explicit,
      version: "1.2"
     };
     this.tags = Object.assign({}, Directives.defaultTags);
     break;
    }
    return res;
   }
   add(line, onError) {
    if (this.atNextDocument) {
     this.yaml = {
      explicit: Directives.defaultYaml.explicit,
      version: "1.1"
     };
     this.tags = Object.assign({}, Directives.defaultTags);
     this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
    case "%TAG":
     {
      if (parts.length !== 2) {
       onError(0, "%TAG directive should contain exactly two parts");
       if (parts.length < 2) return false;
      }
      const [handle, prefix] = parts;
      this.tags[handle] = prefix;
      return true;
     }

    case "%YAML":
     {
      this.yaml.explicit = true;
      if (parts.length !== 1) {
       onError(0, "%YAML directive should contain exactly one part");
       return false;
      }
      const [version] = parts;
      if (version === "1.1" || version === "1.2") {
       this.yaml.version = version;
       return true;
      } else {
       const isValid = /^\d+\.\d+$/.test(version);
       onError(6, `Unsupported YAML version ${version}`, isValid);
       return false;
      }
     }

    default:
     onError(0, `Unknown directive ${name}`, true);
     return false;
    }
   }
   tagName(source, onError) {
    if (source === "!") return "!";
    if (source[0] !== "!") {
     onError(`Not a valid tag: ${source}`);
     return null;
    }
    if (source[1] === "<") {
     const verbatim = source.slice(2, -1);
     if (verbatim === "!" || verbatim === "!!") {
      onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
      return null;
     }
     if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
     return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix) onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
     try {
      return prefix + decodeURIComponent(suffix);
     } catch (error) {
      onError(String(error));
      return null;
     }
    }
    if (handle === "!") return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
   }
   tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
     if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
   }
   toString(doc) {
    const lines = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
     const tags = {};
     visit.visit(doc.contents, (_key, node) => {
      if (identity.isNode(node) && node.tag) tags[node.tag] = true;
     });
     tagNames = Object.keys(tags);
    } else tagNames = [];
    for (const [handle, prefix] of tagEntries) {
     if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
     if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
   }
  }
  Directives.defaultYaml = {
   explicit: false,
   version: "1.2"
  };
  Directives.defaultTags = {
   "!!": "tag:yaml.org,2002:"
  };
  exports.Directives = Directives;
 },
 1464: (__unused_webpack_module, exports) => {
  class YAMLError extends Error {
   constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
   }
  }
  class YAMLParseError extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
   }
  }
  class YAMLWarning extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
   }
  }
  const prettifyError = (src, lc) => error => {
   if (error.pos[0] === -1) return;
   error.linePos = error.pos.map(pos => lc.linePos(pos));
   const {line: line, col: col} = error.linePos[0];
   error.message += ` at line ${line}, column ${col}`;
   let ci = col - 1;
   let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
   if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
   }
   if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
   if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
   }
   if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
     count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:\n\n${lineStr}\n${pointer}\n`;
   }
  };
  exports.YAMLError = YAMLError;
  exports.YAMLParseError = YAMLParseError;
  exports.YAMLWarning = YAMLWarning;
  exports.prettifyError = prettifyError;
 },
 8815: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var __webpack_unused_export__;
  var composer = __nccwpck_require__(9984);
  var Document = __nccwpck_require__(3021);
  var Schema = __nccwpck_require__(5840);
  var errors = __nccwpck_require__(1464);
  var Alias = __nccwpck_require__(4065);
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var Scalar = __nccwpck_require__(3301);
  var YAMLMap = __nccwpck_require__(4454);
  var YAMLSeq = __nccwpck_require__(2223);
  var cst = __nccwpck_require__(3461);
  var lexer = __nccwpck_require__(361);
  var lineCounter = __nccwpck_require__(6628);
  var parser = __nccwpck_require__(3456);
  var publicApi = __nccwpck_require__(4047);
  var visit = __nccwpck_require__(204);
  __webpack_unused_export__ = composer.Composer;
  __webpack_unused_export__ = Document.Document;
  __webpack_unused_export__ = Schema.Schema;
  __webpack_unused_export__ = errors.YAMLError;
  __webpack_unused_export__ = errors.YAMLParseError;
  __webpack_unused_export__ = errors.YAMLWarning;
  __webpack_unused_export__ = Alias.Alias;
  __webpack_unused_export__ = identity.isAlias;
  __webpack_unused_export__ = identity.isCollection;
  __webpack_unused_export__ = identity.isDocument;
  __webpack_unused_export__ = identity.isMap;
  __webpack_unused_export__ = identity.isNode;
  __webpack_unused_export__ = identity.isPair;
  __webpack_unused_export__ = identity.isScalar;
  __webpack_unused_export__ = identity.isSeq;
  __webpack_unused_export__ = Pair.Pair;
  __webpack_unused_export__ = Scalar.Scalar;
  __webpack_unused_export__ = YAMLMap.YAMLMap;
  __webpack_unused_export__ = YAMLSeq.YAMLSeq;
  __webpack_unused_export__ = cst;
  __webpack_unused_export__ = lexer.Lexer;
  __webpack_unused_export__ = lineCounter.LineCounter;
  __webpack_unused_export__ = parser.Parser;
  exports.qg = publicApi.parse;
  __webpack_unused_export__ = publicApi.parseAllDocuments;
  __webpack_unused_export__ = publicApi.parseDocument;
  __webpack_unused_export__ = publicApi.stringify;
  __webpack_unused_export__ = visit.visit;
  __webpack_unused_export__ = visit.visitAsync;
 },
 7249: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  function debug(logLevel, ...messages) {
   if (logLevel === "debug") console.log(...messages);
  }
  function warn(logLevel, warning) {
   if (logLevel === "debug" || logLevel === "warn") {
    if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning); else console.warn(warning);
   }
  }
  exports.debug = debug;
  exports.warn = warn;
 },
 4065: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var anchors = __nccwpck_require__(1596);
  var visit = __nccwpck_require__(204);
  var identity = __nccwpck_require__(1127);
  var Node = __nccwpck_require__(6673);
  var toJS = __nccwpck_require__(4043);
  class Alias extends Node.NodeBase {
   constructor(source) {
    super(identity.ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
     set() {
      throw new Error("Alias nodes cannot have tags");
     }
    });
   }
   resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
     nodes = ctx.aliasResolveCache;
    } else {
     nodes = [];
     visit.visit(doc, {
      Node: (_key, node) => {
       if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
      }
     });
     if (ctx) ctx.aliasResolveCache = nodes;
    }
    let found = undefined;
    for (const node of nodes) {
     if (node === this) break;
     if (node.anchor === this.source) found = node;
    }
    if (found && ctx) {
     const {anchors: anchors, doc: doc, maxAliasCount: maxAliasCount} = ctx;
     let data = anchors.get(found);
     if (!data) {
      toJS.toJS(found, null, ctx);
      data = anchors.get(found);
     }
     if (data?.res === undefined) {
      const msg = "This should not happen: Alias anchor was not resolved?";
      throw new ReferenceError(msg);
     }
     if (maxAliasCount >= 0) {
      data.count += 1;
      if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
      if (data.count * data.aliasCount > maxAliasCount) {
       const msg = "Excessive alias count indicates a resource exhaustion attack";
       throw new ReferenceError(msg);
      }
     }
    }
    return found;
   }
   toJSON(_arg, ctx) {
    if (!ctx) return {
     source: this.source
    };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
     const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
     throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
   }
   toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
     anchors.anchorIsValid(this.source);
     if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new Error(msg);
     }
     if (ctx.implicitKey) return `${src} `;
    }
    return src;
   }
  }
  function getAliasCount(doc, node, anchors) {
   if (identity.isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
   } else if (identity.isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
     const c = getAliasCount(doc, item, anchors);
     if (c > count) count = c;
    }
    return count;
   } else if (identity.isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
   }
   return 1;
  }
  exports.Alias = Alias;
 },
 101: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(2404);
  var identity = __nccwpck_require__(1127);
  var Node = __nccwpck_require__(6673);
  function collectionFromPath(schema, path, value) {
   let v = value;
   for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
     const a = [];
     a[k] = v;
     v = a;
    } else {
     v = new Map([ [ k, v ] ]);
    }
   }
   return createNode.createNode(v, undefined, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
     throw new Error("This should not happen, please report a bug.");
    },
    schema: schema,
    sourceObjects: new Map
   });
  }
  const isEmptyPath = path => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
  class Collection extends Node.NodeBase {
   constructor(type, schema) {
    super(type);
    Object.defineProperty(this, "schema", {
     value: schema,
     configurable: true,
     enumerable: false,
     writable: true
    });
   }
   clone(schema) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema) copy.schema = schema;
    copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   addIn(path, value) {
    if (isEmptyPath(path)) this.add(value); else {
     const [key, ...rest] = path;
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.addIn(rest, value); else if (node === undefined && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
   deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.delete(key);
    const node = this.get(key, true);
    if (identity.isCollection(node)) return node.deleteIn(rest); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
   }
   getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node; else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
   }
   hasAllNullValues(allowScalar) {
    return this.items.every(node => {
     if (!identity.isPair(node)) return false;
     const n = node.value;
     return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
   }
   hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.has(key);
    const node = this.get(key, true);
    return identity.isCollection(node) ? node.hasIn(rest) : false;
   }
   setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
     this.set(key, value);
    } else {
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.setIn(rest, value); else if (node === undefined && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
  }
  exports.Collection = Collection;
  exports.collectionFromPath = collectionFromPath;
  exports.isEmptyPath = isEmptyPath;
 },
 6673: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var applyReviver = __nccwpck_require__(3661);
  var identity = __nccwpck_require__(1127);
  var toJS = __nccwpck_require__(4043);
  class NodeBase {
   constructor(type) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: type
    });
   }
   clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   toJS(doc, {mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
    if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
    const ctx = {
     anchors: new Map,
     doc: doc,
     keep: true,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this, "", ctx);
    if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
  }
  exports.NodeBase = NodeBase;
 },
 7165: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(2404);
  var stringifyPair = __nccwpck_require__(9748);
  var addPairToJSMap = __nccwpck_require__(7104);
  var identity = __nccwpck_require__(1127);
  function createPair(key, value, ctx) {
   const k = createNode.createNode(key, undefined, ctx);
   const v = createNode.createNode(value, undefined, ctx);
   return new Pair(k, v);
  }
  class Pair {
   constructor(key, value = null) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.PAIR
    });
    this.key = key;
    this.value = value;
   }
   clone(schema) {
    let {key: key, value: value} = this;
    if (identity.isNode(key)) key = key.clone(schema);
    if (identity.isNode(value)) value = value.clone(schema);
    return new Pair(key, value);
   }
   toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? new Map : {};
    return addPairToJSMap.addPairToJSMap(ctx, pair, this);
   }
   toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
   }
  }
  exports.Pair = Pair;
  exports.createPair = createPair;
 },
 3301: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Node = __nccwpck_require__(6673);
  var toJS = __nccwpck_require__(4043);
  const isScalarValue = value => !value || typeof value !== "function" && typeof value !== "object";
  class Scalar extends Node.NodeBase {
   constructor(value) {
    super(identity.SCALAR);
    this.value = value;
   }
   toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
   }
   toString() {
    return String(this.value);
   }
  }
  Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
  Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
  Scalar.PLAIN = "PLAIN";
  Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
  Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
  exports.Scalar = Scalar;
  exports.isScalarValue = isScalarValue;
 },
 4454: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyCollection = __nccwpck_require__(1212);
  var addPairToJSMap = __nccwpck_require__(7104);
  var Collection = __nccwpck_require__(101);
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var Scalar = __nccwpck_require__(3301);
  function findPair(items, key) {
   const k = identity.isScalar(key) ? key.value : key;
   for (const it of items) {
    if (identity.isPair(it)) {
     if (it.key === key || it.key === k) return it;
     if (identity.isScalar(it.key) && it.key.value === k) return it;
    }
   }
   return undefined;
  }
  class YAMLMap extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:map";
   }
   constructor(schema) {
    super(identity.MAP, schema);
    this.items = [];
   }
   static from(schema, obj, ctx) {
    const {keepUndefined: keepUndefined, replacer: replacer} = ctx;
    const map = new this(schema);
    const add = (key, value) => {
     if (typeof replacer === "function") value = replacer.call(obj, key, value); else if (Array.isArray(replacer) && !replacer.includes(key)) return;
     if (value !== undefined || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
     for (const [key, value] of obj) add(key, value);
    } else if (obj && typeof obj === "object") {
     for (const key of Object.keys(obj)) add(key, obj[key]);
    }
    if (typeof schema.sortMapEntries === "function") {
     map.items.sort(schema.sortMapEntries);
    }
    return map;
   }
   add(pair, overwrite) {
    let _pair;
    if (identity.isPair(pair)) _pair = pair; else if (!pair || typeof pair !== "object" || !("key" in pair)) {
     _pair = new Pair.Pair(pair, pair?.value);
    } else _pair = new Pair.Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
     if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
     if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value; else prev.value = _pair.value;
    } else if (sortEntries) {
     const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
     if (i === -1) this.items.push(_pair); else this.items.splice(i, 0, _pair);
    } else {
     this.items.push(_pair);
    }
   }
   delete(key) {
    const it = findPair(this.items, key);
    if (!it) return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
   }
   has(key) {
    return !!findPair(this.items, key);
   }
   set(key, value) {
    this.add(new Pair.Pair(key, value), true);
   }
   toJSON(_, ctx, Type) {
    const map = Type ? new Type : ctx?.mapAsMap ? new Map : {};
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
    return map;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    for (const item of this.items) {
     if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
     allNullValues: true
    });
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "",
     flowChars: {
      start: "{",
      end: "}"
     },
     itemIndent: ctx.indent || "",
     onChompKeep: onChompKeep,
     onComment: onComment
    });
   }
  }
  exports.YAMLMap = YAMLMap;
  exports.findPair = findPair;
 },
 2223: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(2404);
  var stringifyCollection = __nccwpck_require__(1212);
  var Collection = __nccwpck_require__(101);
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  var toJS = __nccwpck_require__(4043);
  class YAMLSeq extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:seq";
   }
   constructor(schema) {
    super(identity.SEQ, schema);
    this.items = [];
   }
   add(value) {
    this.items.push(value);
   }
   delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return undefined;
    const it = this.items[idx];
    return !keepScalar && identity.isScalar(it) ? it.value : it;
   }
   has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
   }
   set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value; else this.items[idx] = value;
   }
   toJSON(_, ctx) {
    const seq = [];
    if (ctx?.onCreate) ctx.onCreate(seq);
    let i = 0;
    for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
    return seq;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "- ",
     flowChars: {
      start: "[",
      end: "]"
     },
     itemIndent: (ctx.indent || "") + "  ",
     onChompKeep: onChompKeep,
     onComment: onComment
    });
   }
   static from(schema, obj, ctx) {
    const {replacer: replacer} = ctx;
    const seq = new this(schema);
    if (obj && Symbol.iterator in Object(obj)) {
     let i = 0;
     for (let it of obj) {
      if (typeof replacer === "function") {
       const key = obj instanceof Set ? it : String(i++);
       it = replacer.call(obj, key, it);
      }
      seq.items.push(createNode.createNode(it, undefined, ctx));
     }
    }
    return seq;
   }
  }
  function asItemIndex(key) {
   let idx = identity.isScalar(key) ? key.value : key;
   if (idx && typeof idx === "string") idx = Number(idx);
   return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
  }
  exports.YAMLSeq = YAMLSeq;
 },
 7104: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var log = __nccwpck_require__(7249);
  var merge = __nccwpck_require__(452);
  var stringify = __nccwpck_require__(2148);
  var identity = __nccwpck_require__(1127);
  var toJS = __nccwpck_require__(4043);
  function addPairToJSMap(ctx, map, {key: key, value: value}) {
   if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value); else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value); else {
    const jsKey = toJS.toJS(key, "", ctx);
    if (map instanceof Map) {
     map.set(jsKey, toJS.toJS(value, jsKey, ctx));
    } else if (map instanceof Set) {
     map.add(jsKey);
    } else {
     const stringKey = stringifyKey(key, jsKey, ctx);
     const jsValue = toJS.toJS(value, stringKey, ctx);
     if (stringKey in map) Object.defineProperty(map, stringKey, {
      value: jsValue,
      writable: true,
      enumerable: true,
      configurable: true
     }); else map[stringKey] = jsValue;
    }
   }
   return map;
  }
  function stringifyKey(key, jsKey, ctx) {
   if (jsKey === null) return "";
   if (typeof jsKey !== "object") return String(jsKey);
   if (identity.isNode(key) && ctx?.doc) {
    const strCtx = stringify.createStringifyContext(ctx.doc, {});
    strCtx.anchors = new Set;
    for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
     let jsonStr = JSON.stringify(strKey);
     if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
     log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
     ctx.mapKeyWarned = true;
    }
    return strKey;
   }
   return JSON.stringify(jsKey);
  }
  exports.addPairToJSMap = addPairToJSMap;
 },
 1127: (__unused_webpack_module, exports) => {
  const ALIAS = Symbol.for("yaml.alias");
  const DOC = Symbol.for("yaml.document");
  const MAP = Symbol.for("yaml.map");
  const PAIR = Symbol.for("yaml.pair");
  const SCALAR = Symbol.for("yaml.scalar");
  const SEQ = Symbol.for("yaml.seq");
  const NODE_TYPE = Symbol.for("yaml.node.type");
  const isAlias = node => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
  const isDocument = node => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
  const isMap = node => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
  const isPair = node => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
  const isScalar = node => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
  const isSeq = node => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
  function isCollection(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case MAP:
   case SEQ:
    return true;
   }
   return false;
  }
  function isNode(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case ALIAS:
   case MAP:
   case SCALAR:
   case SEQ:
    return true;
   }
   return false;
  }
  const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor;
  exports.ALIAS = ALIAS;
  exports.DOC = DOC;
  exports.MAP = MAP;
  exports.NODE_TYPE = NODE_TYPE;
  exports.PAIR = PAIR;
  exports.SCALAR = SCALAR;
  exports.SEQ = SEQ;
  exports.hasAnchor = hasAnchor;
  exports.isAlias = isAlias;
  exports.isCollection = isCollection;
  exports.isDocument = isDocument;
  exports.isMap = isMap;
  exports.isNode = isNode;
  exports.isPair = isPair;
  exports.isScalar = isScalar;
  exports.isSeq = isSeq;
 },
 4043: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  function toJS(value, arg, ctx) {
   if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
   if (value && typeof value.toJSON === "function") {
    if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
    const data = {
     aliasCount: 0,
     count: 1,
     res: undefined
    };
    ctx.anchors.set(value, data);
    ctx.onCreate = res => {
     data.res = res;
     delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate) ctx.onCreate(res);
    return res;
   }
   if (typeof value === "bigint" && !ctx?.keep) return Number(value);
   return value;
  }
  exports.toJS = toJS;
 },
 110: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var resolveBlockScalar = __nccwpck_require__(8913);
  var resolveFlowScalar = __nccwpck_require__(6842);
  var errors = __nccwpck_require__(1464);
  var stringifyString = __nccwpck_require__(3069);
  function resolveAsScalar(token, strict = true, onError) {
   if (token) {
    const _onError = (pos, code, message) => {
     const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
     if (onError) onError(offset, code, message); else throw new errors.YAMLParseError([ offset, offset + 1 ], code, message);
    };
    switch (token.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);

    case "block-scalar":
     return resolveBlockScalar.resolveBlockScalar({
      options: {
       strict: strict
      }
     }, token, _onError);
    }
   }
   return null;
  }
  function createScalarToken(value, context) {
   const {implicitKey: implicitKey = false, indent: indent, inFlow: inFlow = false, offset: offset = -1, type: type = "PLAIN"} = context;
   const source = stringifyString.stringifyString({
    type: type,
    value: value
   }, {
    implicitKey: implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow: inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   const end = context.end ?? [ {
    type: "newline",
    offset: -1,
    indent: indent,
    source: "\n"
   } ];
   switch (source[0]) {
   case "|":
   case ">":
    {
     const he = source.indexOf("\n");
     const head = source.substring(0, he);
     const body = source.substring(he + 1) + "\n";
     const props = [ {
      type: "block-scalar-header",
      offset: offset,
      indent: indent,
      source: head
     } ];
     if (!addEndtoBlockProps(props, end)) props.push({
      type: "newline",
      offset: -1,
      indent: indent,
      source: "\n"
     });
     return {
      type: "block-scalar",
      offset: offset,
      indent: indent,
      props: props,
      source: body
     };
    }

   case '"':
    return {
     type: "double-quoted-scalar",
     offset: offset,
     indent: indent,
     source: source,
     end: end
    };

   case "'":
    return {
     type: "single-quoted-scalar",
     offset: offset,
     indent: indent,
     source: source,
     end: end
    };

   default:
    return {
     type: "scalar",
     offset: offset,
     indent: indent,
     source: source,
     end: end
    };
   }
  }
  function setScalarValue(token, value, context = {}) {
   let {afterKey: afterKey = false, implicitKey: implicitKey = false, inFlow: inFlow = false, type: type} = context;
   let indent = "indent" in token ? token.indent : null;
   if (afterKey && typeof indent === "number") indent += 2;
   if (!type) switch (token.type) {
   case "single-quoted-scalar":
    type = "QUOTE_SINGLE";
    break;

   case "double-quoted-scalar":
    type = "QUOTE_DOUBLE";
    break;

   case "block-scalar":
    {
     const header = token.props[0];
     if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
     type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
     break;
    }

   default:
    type = "PLAIN";
   }
   const source = stringifyString.stringifyString({
    type: type,
    value: value
   }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow: inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   switch (source[0]) {
   case "|":
   case ">":
    setBlockScalarValue(token, source);
    break;

   case '"':
    setFlowScalarValue(token, source, "double-quoted-scalar");
    break;

   case "'":
    setFlowScalarValue(token, source, "single-quoted-scalar");
    break;

   default:
    setFlowScalarValue(token, source, "scalar");
   }
  }
  function setBlockScalarValue(token, source) {
   const he = source.indexOf("\n");
   const head = source.substring(0, he);
   const body = source.substring(he + 1) + "\n";
   if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
    header.source = head;
    token.source = body;
   } else {
    const {offset: offset} = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [ {
     type: "block-scalar-header",
     offset: offset,
     indent: indent,
     source: head
    } ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : undefined)) props.push({
     type: "newline",
     offset: -1,
     indent: indent,
     source: "\n"
    });
    for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
    Object.assign(token, {
     type: "block-scalar",
     indent: indent,
     props: props,
     source: body
    });
   }
  }
  function addEndtoBlockProps(props, end) {
   if (end) for (const st of end) switch (st.type) {
   case "space":
   case "comment":
    props.push(st);
    break;

   case "newline":
    props.push(st);
    return true;
   }
   return false;
  }
  function setFlowScalarValue(token, source, type) {
   switch (token.type) {
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    token.type = type;
    token.source = source;
    break;

   case "block-scalar":
    {
     const end = token.props.slice(1);
     let oa = source.length;
     if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
     for (const tok of end) tok.offset += oa;
     delete token.props;
     Object.assign(token, {
      type: type,
      source: source,
      end: end
     });
     break;
    }

   case "block-map":
   case "block-seq":
    {
     const offset = token.offset + source.length;
     const nl = {
      type: "newline",
      offset: offset,
      indent: token.indent,
      source: "\n"
     };
     delete token.items;
     Object.assign(token, {
      type: type,
      source: source,
      end: [ nl ]
     });
     break;
    }

   default:
    {
     const indent = "indent" in token ? token.indent : -1;
     const end = "end" in token && Array.isArray(token.end) ? token.end.filter(st => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
     for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
     Object.assign(token, {
      type: type,
      indent: indent,
      source: source,
      end: end
     });
    }
   }
  }
  exports.createScalarToken = createScalarToken;
  exports.resolveAsScalar = resolveAsScalar;
  exports.setScalarValue = setScalarValue;
 },
 1733: (__unused_webpack_module, exports) => {
  const stringify = cst => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
  function stringifyToken(token) {
   switch (token.type) {
   case "block-scalar":
    {
     let res = "";
     for (const tok of token.props) res += stringifyToken(tok);
     return res + token.source;
    }

   case "block-map":
   case "block-seq":
    {
     let res = "";
     for (const item of token.items) res += stringifyItem(item);
     return res;
    }

   case "flow-collection":
    {
     let res = token.start.source;
     for (const item of token.items) res += stringifyItem(item);
     for (const st of token.end) res += st.source;
     return res;
    }

   case "document":
    {
     let res = stringifyItem(token);
     if (token.end) for (const st of token.end) res += st.source;
     return res;
    }

   default:
    {
     let res = token.source;
     if ("end" in token && token.end) for (const st of token.end) res += st.source;
     return res;
    }
   }
  }
  function stringifyItem({start: start, key: key, sep: sep, value: value}) {
   let res = "";
   for (const st of start) res += st.source;
   if (key) res += stringifyToken(key);
   if (sep) for (const st of sep) res += st.source;
   if (value) res += stringifyToken(value);
   return res;
  }
  exports.stringify = stringify;
 },
 7715: (__unused_webpack_module, exports) => {
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove item");
  function visit(cst, visitor) {
   if ("type" in cst && cst.type === "document") cst = {
    start: cst.start,
    value: cst.value
   };
   _visit(Object.freeze([]), cst, visitor);
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  visit.itemAtPath = (cst, path) => {
   let item = cst;
   for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
     item = tok.items[index];
    } else return undefined;
   }
   return item;
  };
  visit.parentCollection = (cst, path) => {
   const parent = visit.itemAtPath(cst, path.slice(0, -1));
   const field = path[path.length - 1][0];
   const coll = parent?.[field];
   if (coll && "items" in coll) return coll;
   throw new Error("Parent collection not found");
  };
  function _visit(path, item, visitor) {
   let ctrl = visitor(item, path);
   if (typeof ctrl === "symbol") return ctrl;
   for (const field of [ "key", "value" ]) {
    const token = item[field];
    if (token && "items" in token) {
     for (let i = 0; i < token.items.length; ++i) {
      const ci = _visit(Object.freeze(path.concat([ [ field, i ] ])), token.items[i], visitor);
      if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
       token.items.splice(i, 1);
       i -= 1;
      }
     }
     if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
    }
   }
   return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
  }
  exports.visit = visit;
 },
 3461: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var cstScalar = __nccwpck_require__(110);
  var cstStringify = __nccwpck_require__(1733);
  var cstVisit = __nccwpck_require__(7715);
  const BOM = "\ufeff";
  const DOCUMENT = "";
  const FLOW_END = "";
  const SCALAR = "";
  const isCollection = token => !!token && "items" in token;
  const isScalar = token => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
  function prettyToken(token) {
   switch (token) {
   case BOM:
    return "<BOM>";

   case DOCUMENT:
    return "<DOC>";

   case FLOW_END:
    return "<FLOW_END>";

   case SCALAR:
    return "<SCALAR>";

   default:
    return JSON.stringify(token);
   }
  }
  function tokenType(source) {
   switch (source) {
   case BOM:
    return "byte-order-mark";

   case DOCUMENT:
    return "doc-mode";

   case FLOW_END:
    return "flow-error-end";

   case SCALAR:
    return "scalar";

   case "---":
    return "doc-start";

   case "...":
    return "doc-end";

   case "":
   case "\n":
   case "\r\n":
    return "newline";

   case "-":
    return "seq-item-ind";

   case "?":
    return "explicit-key-ind";

   case ":":
    return "map-value-ind";

   case "{":
    return "flow-map-start";

   case "}":
    return "flow-map-end";

   case "[":
    return "flow-seq-start";

   case "]":
    return "flow-seq-end";

   case ",":
    return "comma";
   }
   switch (source[0]) {
   case " ":
   case "\t":
    return "space";

   case "#":
    return "comment";

   case "%":
    return "directive-line";

   case "*":
    return "alias";

   case "&":
    return "anchor";

   case "!":
    return "tag";

   case "'":
    return "single-quoted-scalar";

   case '"':
    return "double-quoted-scalar";

   case "|":
   case ">":
    return "block-scalar-header";
   }
   return null;
  }
  exports.createScalarToken = cstScalar.createScalarToken;
  exports.resolveAsScalar = cstScalar.resolveAsScalar;
  exports.setScalarValue = cstScalar.setScalarValue;
  exports.stringify = cstStringify.stringify;
  exports.visit = cstVisit.visit;
  exports.BOM = BOM;
  exports.DOCUMENT = DOCUMENT;
  exports.FLOW_END = FLOW_END;
  exports.SCALAR = SCALAR;
  exports.isCollection = isCollection;
  exports.isScalar = isScalar;
  exports.prettyToken = prettyToken;
  exports.tokenType = tokenType;
 },
 361: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var cst = __nccwpck_require__(3461);
  function isEmpty(ch) {
   switch (ch) {
   case undefined:
   case " ":
   case "\n":
   case "\r":
   case "\t":
    return true;

   default:
    return false;
   }
  }
  const hexDigits = new Set("0123456789ABCDEFabcdef");
  const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
  const flowIndicatorChars = new Set(",[]{}");
  const invalidAnchorChars = new Set(" ,[]{}\n\r\t");
  const isNotAnchorChar = ch => !ch || invalidAnchorChars.has(ch);
  class Lexer {
   constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
   }
   * lex(source, incomplete = false) {
    if (source) {
     if (typeof source !== "string") throw TypeError("source is not a string");
     this.buffer = this.buffer ? this.buffer + source : source;
     this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
   }
   atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "\t") ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n") return true;
    if (ch === "\r") return this.buffer[i + 1] === "\n";
    return false;
   }
   charAt(n) {
    return this.buffer[this.pos + n];
   }
   continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
     let indent = 0;
     while (ch === " ") ch = this.buffer[++indent + offset];
     if (ch === "\r") {
      const next = this.buffer[indent + offset + 1];
      if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
     }
     return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
     const dt = this.buffer.substr(offset, 3);
     if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
    }
    return offset;
   }
   getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
     end = this.buffer.indexOf("\n", this.pos);
     this.lineEndPos = end;
    }
    if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r") end -= 1;
    return this.buffer.substring(this.pos, end);
   }
   hasChars(n) {
    return this.pos + n <= this.buffer.length;
   }
   setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
   }
   peek(n) {
    return this.buffer.substr(this.pos, n);
   }
   * parseNext(next) {
    switch (next) {
    case "stream":
     return yield* this.parseStream();

    case "line-start":
     return yield* this.parseLineStart();

    case "block-start":
     return yield* this.parseBlockStart();

    case "doc":
     return yield* this.parseDocument();

    case "flow":
     return yield* this.parseFlowCollection();

    case "quoted-scalar":
     return yield* this.parseQuotedScalar();

    case "block-scalar":
     return yield* this.parseBlockScalar();

    case "plain-scalar":
     return yield* this.parsePlainScalar();
    }
   }
   * parseStream() {
    let line = this.getLine();
    if (line === null) return this.setNext("stream");
    if (line[0] === cst.BOM) {
     yield* this.pushCount(1);
     line = line.substring(1);
    }
    if (line[0] === "%") {
     let dirEnd = line.length;
     let cs = line.indexOf("#");
     while (cs !== -1) {
      const ch = line[cs - 1];
      if (ch === " " || ch === "\t") {
       dirEnd = cs - 1;
       break;
      } else {
       cs = line.indexOf("#", cs + 1);
      }
     }
     while (true) {
      const ch = line[dirEnd - 1];
      if (ch === " " || ch === "\t") dirEnd -= 1; else break;
     }
     const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     this.pushNewline();
     return "stream";
    }
    if (this.atLineEnd()) {
     const sp = yield* this.pushSpaces(true);
     yield* this.pushCount(line.length - sp);
     yield* this.pushNewline();
     return "stream";
    }
    yield cst.DOCUMENT;
    return yield* this.parseLineStart();
   }
   * parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd) return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
     if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
     const s = this.peek(3);
     if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
      yield* this.pushCount(3);
      this.indentValue = 0;
      this.indentNext = 0;
      return s === "---" ? "doc" : "stream";
     }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
   }
   * parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd) return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
     const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
     this.indentNext = this.indentValue + 1;
     this.indentValue += n;
     return "block-start";
    }
    return "doc";
   }
   * parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null) return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
    case "#":
     yield* this.pushCount(line.length - n);

    case undefined:
     yield* this.pushNewline();
     return yield* this.parseLineStart();

    case "{":
    case "[":
     yield* this.pushCount(1);
     this.flowKey = false;
     this.flowLevel = 1;
     return "flow";

    case "}":
    case "]":
     yield* this.pushCount(1);
     return "doc";

    case "*":
     yield* this.pushUntil(isNotAnchorChar);
     return "doc";

    case '"':
    case "'":
     return yield* this.parseQuotedScalar();

    case "|":
    case ">":
     n += (yield* this.parseBlockScalarHeader());
     n += (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     yield* this.pushNewline();
     return yield* this.parseBlockScalar();

    default:
     return yield* this.parsePlainScalar();
    }
   }
   * parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
     nl = yield* this.pushNewline();
     if (nl > 0) {
      sp = yield* this.pushSpaces(false);
      this.indentValue = indent = sp;
     } else {
      sp = 0;
     }
     sp += (yield* this.pushSpaces(true));
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null) return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
     const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
     if (!atFlowEndMarker) {
      this.flowLevel = 0;
      yield cst.FLOW_END;
      return yield* this.parseLineStart();
     }
    }
    let n = 0;
    while (line[n] === ",") {
     n += (yield* this.pushCount(1));
     n += (yield* this.pushSpaces(true));
     this.flowKey = false;
    }
    n += (yield* this.pushIndicators());
    switch (line[n]) {
    case undefined:
     return "flow";

    case "#":
     yield* this.pushCount(line.length - n);
     return "flow";

    case "{":
    case "[":
     yield* this.pushCount(1);
     this.flowKey = false;
     this.flowLevel += 1;
     return "flow";

    case "}":
    case "]":
     yield* this.pushCount(1);
     this.flowKey = true;
     this.flowLevel -= 1;
     return this.flowLevel ? "flow" : "doc";

    case "*":
     yield* this.pushUntil(isNotAnchorChar);
     return "flow";

    case '"':
    case "'":
     this.flowKey = true;
     return yield* this.parseQuotedScalar();

    case ":":
     {
      const next = this.charAt(1);
      if (this.flowKey || isEmpty(next) || next === ",") {
       this.flowKey = false;
       yield* this.pushCount(1);
       yield* this.pushSpaces(true);
       return "flow";
      }
     }

    default:
     this.flowKey = false;
     return yield* this.parsePlainScalar();
    }
   }
   * parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
     while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
    } else {
     while (end !== -1) {
      let n = 0;
      while (this.buffer[end - 1 - n] === "\\") n += 1;
      if (n % 2 === 0) break;
      end = this.buffer.indexOf('"', end + 1);
     }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
     while (nl !== -1) {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = qb.indexOf("\n", cs);
     }
     if (nl !== -1) {
      end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
     }
    }
    if (end === -1) {
     if (!this.atEnd) return this.setNext("quoted-scalar");
     end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
   }
   * parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
     const ch = this.buffer[++i];
     if (ch === "+") this.blockScalarKeep = true; else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1; else if (ch !== "-") break;
    }
    return yield* this.pushUntil(ch => isEmpty(ch) || ch === "#");
   }
   * parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i = this.pos; ch = this.buffer[i]; ++i) {
     switch (ch) {
     case " ":
      indent += 1;
      break;

     case "\n":
      nl = i;
      indent = 0;
      break;

     case "\r":
      {
       const next = this.buffer[i + 1];
       if (!next && !this.atEnd) return this.setNext("block-scalar");
       if (next === "\n") break;
      }

     default:
      break loop;
     }
    }
    if (!ch && !this.atEnd) return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
     if (this.blockScalarIndent === -1) this.indentNext = indent; else {
      this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
     }
     do {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = this.buffer.indexOf("\n", cs);
     } while (nl !== -1);
     if (nl === -1) {
      if (!this.atEnd) return this.setNext("block-scalar");
      nl = this.buffer.length;
     }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ") ch = this.buffer[++i];
    if (ch === "\t") {
     while (ch === "\t" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
     nl = i - 1;
    } else if (!this.blockScalarKeep) {
     do {
      let i = nl - 1;
      let ch = this.buffer[i];
      if (ch === "\r") ch = this.buffer[--i];
      const lastChar = i;
      while (ch === " ") ch = this.buffer[--i];
      if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i; else break;
     } while (true);
    }
    yield cst.SCALAR;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
   }
   * parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
     if (ch === ":") {
      const next = this.buffer[i + 1];
      if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
      end = i;
     } else if (isEmpty(ch)) {
      let next = this.buffer[i + 1];
      if (ch === "\r") {
       if (next === "\n") {
        i += 1;
        ch = "\n";
        next = this.buffer[i + 1];
       } else end = i;
      }
      if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
      if (ch === "\n") {
       const cs = this.continueScalar(i + 1);
       if (cs === -1) break;
       i = Math.max(i, cs - 2);
      }
     } else {
      if (inFlow && flowIndicatorChars.has(ch)) break;
      end = i;
     }
    }
    if (!ch && !this.atEnd) return this.setNext("plain-scalar");
    yield cst.SCALAR;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
   }
   * pushCount(n) {
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos += n;
     return n;
    }
    return 0;
   }
   * pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
     yield s;
     this.pos += s.length;
     return s.length;
    } else if (allowEmpty) yield "";
    return 0;
   }
   * pushIndicators() {
    let n = 0;
    loop: while (true) {
     switch (this.charAt(0)) {
     case "!":
      n += (yield* this.pushTag());
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "&":
      n += (yield* this.pushUntil(isNotAnchorChar));
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "-":
     case "?":
     case ":":
      {
       const inFlow = this.flowLevel > 0;
       const ch1 = this.charAt(1);
       if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
        if (!inFlow) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
        n += (yield* this.pushCount(1));
        n += (yield* this.pushSpaces(true));
        continue loop;
       }
      }
     }
     break loop;
    }
    return n;
   }
   * pushTag() {
    if (this.charAt(1) === "<") {
     let i = this.pos + 2;
     let ch = this.buffer[i];
     while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
     return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
     let i = this.pos + 1;
     let ch = this.buffer[i];
     while (ch) {
      if (tagChars.has(ch)) ch = this.buffer[++i]; else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
       ch = this.buffer[i += 3];
      } else break;
     }
     return yield* this.pushToIndex(i, false);
    }
   }
   * pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n") return yield* this.pushCount(1); else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
   }
   * pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
     ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "\t");
    const n = i - this.pos;
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos = i;
    }
    return n;
   }
   * pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch)) ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
   }
  }
  exports.Lexer = Lexer;
 },
 6628: (__unused_webpack_module, exports) => {
  class LineCounter {
   constructor() {
    this.lineStarts = [];
    this.addNewLine = offset => this.lineStarts.push(offset);
    this.linePos = offset => {
     let low = 0;
     let high = this.lineStarts.length;
     while (low < high) {
      const mid = low + high >> 1;
      if (this.lineStarts[mid] < offset) low = mid + 1; else high = mid;
     }
     if (this.lineStarts[low] === offset) return {
      line: low + 1,
      col: 1
     };
     if (low === 0) return {
      line: 0,
      col: offset
     };
     const start = this.lineStarts[low - 1];
     return {
      line: low,
      col: offset - start + 1
     };
    };
   }
  }
  exports.LineCounter = LineCounter;
 },
 3456: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  var cst = __nccwpck_require__(3461);
  var lexer = __nccwpck_require__(361);
  function includesToken(list, type) {
   for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
   return false;
  }
  function findNonEmptyIndex(list) {
   for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
    case "space":
    case "comment":
    case "newline":
     break;

    default:
     return i;
    }
   }
   return -1;
  }
  function isFlowToken(token) {
   switch (token?.type) {
   case "alias":
   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "flow-collection":
    return true;

   default:
    return false;
   }
  }
  function getPrevProps(parent) {
   switch (parent.type) {
   case "document":
    return parent.start;

   case "block-map":
    {
     const it = parent.items[parent.items.length - 1];
     return it.sep ?? it.start;
    }

   case "block-seq":
    return parent.items[parent.items.length - 1].start;

   default:
    return [];
   }
  }
  function getFirstKeyStartProps(prev) {
   if (prev.length === 0) return [];
   let i = prev.length;
   loop: while (--i >= 0) {
    switch (prev[i].type) {
    case "doc-start":
    case "explicit-key-ind":
    case "map-value-ind":
    case "seq-item-ind":
    case "newline":
     break loop;
    }
   }
   while (prev[++i]?.type === "space") {}
   return prev.splice(i, prev.length);
  }
  function arrayPushArray(target, source) {
   if (source.length < 1e5) Array.prototype.push.apply(target, source); else for (let i = 0; i < source.length; ++i) target.push(source[i]);
  }
  function fixFlowSeqItems(fc) {
   if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
     if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
      if (it.key) it.value = it.key;
      delete it.key;
      if (isFlowToken(it.value)) {
       if (it.value.end) arrayPushArray(it.value.end, it.sep); else it.value.end = it.sep;
      } else arrayPushArray(it.start, it.sep);
      delete it.sep;
     }
    }
   }
  }
  class Parser {
   constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new lexer.Lexer;
    this.onNewLine = onNewLine;
   }
   * parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0) this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
    if (!incomplete) yield* this.end();
   }
   * next(source) {
    this.source = source;
    if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
    if (this.atScalar) {
     this.atScalar = false;
     yield* this.step();
     this.offset += source.length;
     return;
    }
    const type = cst.tokenType(source);
    if (!type) {
     const message = `Not a YAML token: ${source}`;
     yield* this.pop({
      type: "error",
      offset: this.offset,
      message: message,
      source: source
     });
     this.offset += source.length;
    } else if (type === "scalar") {
     this.atNewLine = false;
     this.atScalar = true;
     this.type = "scalar";
    } else {
     this.type = type;
     yield* this.step();
     switch (type) {
     case "newline":
      this.atNewLine = true;
      this.indent = 0;
      if (this.onNewLine) this.onNewLine(this.offset + source.length);
      break;

     case "space":
      if (this.atNewLine && source[0] === " ") this.indent += source.length;
      break;

     case "explicit-key-ind":
     case "map-value-ind":
     case "seq-item-ind":
      if (this.atNewLine) this.indent += source.length;
      break;

     case "doc-mode":
     case "flow-error-end":
      return;

     default:
      this.atNewLine = false;
     }
     this.offset += source.length;
    }
   }
   * end() {
    while (this.stack.length > 0) yield* this.pop();
   }
   get sourceToken() {
    const st = {
     type: this.type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
    return st;
   }
   * step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
     while (this.stack.length > 0) yield* this.pop();
     this.stack.push({
      type: "doc-end",
      offset: this.offset,
      source: this.source
     });
     return;
    }
    if (!top) return yield* this.stream();
    switch (top.type) {
    case "document":
     return yield* this.document(top);

    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return yield* this.scalar(top);

    case "block-scalar":
     return yield* this.blockScalar(top);

    case "block-map":
     return yield* this.blockMap(top);

    case "block-seq":
     return yield* this.blockSequence(top);

    case "flow-collection":
     return yield* this.flowCollection(top);

    case "doc-end":
     return yield* this.documentEnd(top);
    }
    yield* this.pop();
   }
   peek(n) {
    return this.stack[this.stack.length - n];
   }
   * pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
     const message = "Tried to pop an empty stack";
     yield {
      type: "error",
      offset: this.offset,
      source: "",
      message: message
     };
    } else if (this.stack.length === 0) {
     yield token;
    } else {
     const top = this.peek(1);
     if (token.type === "block-scalar") {
      token.indent = "indent" in top ? top.indent : 0;
     } else if (token.type === "flow-collection" && top.type === "document") {
      token.indent = 0;
     }
     if (token.type === "flow-collection") fixFlowSeqItems(token);
     switch (top.type) {
     case "document":
      top.value = token;
      break;

     case "block-scalar":
      top.props.push(token);
      break;

     case "block-map":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) {
        top.items.push({
         start: [],
         key: token,
         sep: []
        });
        this.onKeyLine = true;
        return;
       } else if (it.sep) {
        it.value = token;
       } else {
        Object.assign(it, {
         key: token,
         sep: []
        });
        this.onKeyLine = !it.explicitKey;
        return;
       }
       break;
      }

     case "block-seq":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) top.items.push({
        start: [],
        value: token
       }); else it.value = token;
       break;
      }

     case "flow-collection":
      {
       const it = top.items[top.items.length - 1];
       if (!it || it.value) top.items.push({
        start: [],
        key: token,
        sep: []
       }); else if (it.sep) it.value = token; else Object.assign(it, {
        key: token,
        sep: []
       });
       return;
      }

     default:
      yield* this.pop();
      yield* this.pop(token);
     }
     if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
      const last = token.items[token.items.length - 1];
      if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every(st => st.type !== "comment" || st.indent < token.indent))) {
       if (top.type === "document") top.end = last.start; else top.items.push({
        start: last.start
       });
       token.items.splice(-1, 1);
      }
     }
    }
   }
   * stream() {
    switch (this.type) {
    case "directive-line":
     yield {
      type: "directive",
      offset: this.offset,
      source: this.source
     };
     return;

    case "byte-order-mark":
    case "space":
    case "comment":
    case "newline":
     yield this.sourceToken;
     return;

    case "doc-mode":
    case "doc-start":
     {
      const doc = {
       type: "document",
       offset: this.offset,
       start: []
      };
      if (this.type === "doc-start") doc.start.push(this.sourceToken);
      this.stack.push(doc);
      return;
     }
    }
    yield {
     type: "error",
     offset: this.offset,
     message: `Unexpected ${this.type} token in YAML stream`,
     source: this.source
    };
   }
   * document(doc) {
    if (doc.value) return yield* this.lineEnd(doc);
    switch (this.type) {
    case "doc-start":
     {
      if (findNonEmptyIndex(doc.start) !== -1) {
       yield* this.pop();
       yield* this.step();
      } else doc.start.push(this.sourceToken);
      return;
     }

    case "anchor":
    case "tag":
    case "space":
    case "comment":
    case "newline":
     doc.start.push(this.sourceToken);
     return;
    }
    const bv = this.startBlockValue(doc);
    if (bv) this.stack.push(bv); else {
     yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML document`,
      source: this.source
     };
    }
   }
   * scalar(scalar) {
    if (this.type === "map-value-ind") {
     const prev = getPrevProps(this.peek(2));
     const start = getFirstKeyStartProps(prev);
     let sep;
     if (scalar.end) {
      sep = scalar.end;
      sep.push(this.sourceToken);
      delete scalar.end;
     } else sep = [ this.sourceToken ];
     const map = {
      type: "block-map",
      offset: scalar.offset,
      indent: scalar.indent,
      items: [ {
       start: start,
       key: scalar,
       sep: sep
      } ]
     };
     this.onKeyLine = true;
     this.stack[this.stack.length - 1] = map;
    } else yield* this.lineEnd(scalar);
   }
   * blockScalar(scalar) {
    switch (this.type) {
    case "space":
    case "comment":
    case "newline":
     scalar.props.push(this.sourceToken);
     return;

    case "scalar":
     scalar.source = this.source;
     this.atNewLine = true;
     this.indent = 0;
     if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
       this.onNewLine(this.offset + nl);
       nl = this.source.indexOf("\n", nl) + 1;
      }
     }
     yield* this.pop();
     break;

    default:
     yield* this.pop();
     yield* this.step();
    }
   }
   * blockMap(map) {
    const it = map.items[map.items.length - 1];
    switch (this.type) {
    case "newline":
     this.onKeyLine = false;
     if (it.value) {
      const end = "end" in it.value ? it.value.end : undefined;
      const last = Array.isArray(end) ? end[end.length - 1] : undefined;
      if (last?.type === "comment") end?.push(this.sourceToken); else map.items.push({
       start: [ this.sourceToken ]
      });
     } else if (it.sep) {
      it.sep.push(this.sourceToken);
     } else {
      it.start.push(this.sourceToken);
     }
     return;

    case "space":
    case "comment":
     if (it.value) {
      map.items.push({
       start: [ this.sourceToken ]
      });
     } else if (it.sep) {
      it.sep.push(this.sourceToken);
     } else {
      if (this.atIndentedComment(it.start, map.indent)) {
       const prev = map.items[map.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        map.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;
    }
    if (this.indent >= map.indent) {
     const atMapIndent = !this.onKeyLine && this.indent === map.indent;
     const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
     let start = [];
     if (atNextItem && it.sep && !it.value) {
      const nl = [];
      for (let i = 0; i < it.sep.length; ++i) {
       const st = it.sep[i];
       switch (st.type) {
       case "newline":
        nl.push(i);
        break;

       case "space":
        break;

       case "comment":
        if (st.indent > map.indent) nl.length = 0;
        break;

       default:
        nl.length = 0;
       }
      }
      if (nl.length >= 2) start = it.sep.splice(nl[1]);
     }
     switch (this.type) {
     case "anchor":
     case "tag":
      if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start: start
       });
       this.onKeyLine = true;
      } else if (it.sep) {
       it.sep.push(this.sourceToken);
      } else {
       it.start.push(this.sourceToken);
      }
      return;

     case "explicit-key-ind":
      if (!it.sep && !it.explicitKey) {
       it.start.push(this.sourceToken);
       it.explicitKey = true;
      } else if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start: start,
        explicitKey: true
       });
      } else {
       this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: [ this.sourceToken ],
         explicitKey: true
        } ]
       });
      }
      this.onKeyLine = true;
      return;

     case "map-value-ind":
      if (it.explicitKey) {
       if (!it.sep) {
        if (includesToken(it.start, "newline")) {
         Object.assign(it, {
          key: null,
          sep: [ this.sourceToken ]
         });
        } else {
         const start = getFirstKeyStartProps(it.start);
         this.stack.push({
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [ {
           start: start,
           key: null,
           sep: [ this.sourceToken ]
          } ]
         });
        }
       } else if (it.value) {
        map.items.push({
         start: [],
         key: null,
         sep: [ this.sourceToken ]
        });
       } else if (includesToken(it.sep, "map-value-ind")) {
        this.stack.push({
         type: "block-map",
         offset: this.offset,
         indent: this.indent,
         items: [ {
          start: start,
          key: null,
          sep: [ this.sourceToken ]
         } ]
        });
       } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
        const start = getFirstKeyStartProps(it.start);
        const key = it.key;
        const sep = it.sep;
        sep.push(this.sourceToken);
        delete it.key;
        delete it.sep;
        this.stack.push({
         type: "block-map",
         offset: this.offset,
         indent: this.indent,
         items: [ {
          start: start,
          key: key,
          sep: sep
         } ]
        });
       } else if (start.length > 0) {
        it.sep = it.sep.concat(start, this.sourceToken);
       } else {
        it.sep.push(this.sourceToken);
       }
      } else {
       if (!it.sep) {
        Object.assign(it, {
         key: null,
         sep: [ this.sourceToken ]
        });
       } else if (it.value || atNextItem) {
        map.items.push({
         start: start,
         key: null,
         sep: [ this.sourceToken ]
        });
       } else if (includesToken(it.sep, "map-value-ind")) {
        this.stack.push({
         type: "block-map",
         offset: this.offset,
         indent: this.indent,
         items: [ {
          start: [],
          key: null,
          sep: [ this.sourceToken ]
         } ]
        });
       } else {
        it.sep.push(this.sourceToken);
       }
      }
      this.onKeyLine = true;
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (atNextItem || it.value) {
        map.items.push({
         start: start,
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       } else if (it.sep) {
        this.stack.push(fs);
       } else {
        Object.assign(it, {
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       }
       return;
      }

     default:
      {
       const bv = this.startBlockValue(map);
       if (bv) {
        if (bv.type === "block-seq") {
         if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
          yield* this.pop({
           type: "error",
           offset: this.offset,
           message: "Unexpected block-seq-ind on same line with key",
           source: this.source
          });
          return;
         }
        } else if (atMapIndent) {
         map.items.push({
          start: start
         });
        }
        this.stack.push(bv);
        return;
       }
      }
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * blockSequence(seq) {
    const it = seq.items[seq.items.length - 1];
    switch (this.type) {
    case "newline":
     if (it.value) {
      const end = "end" in it.value ? it.value.end : undefined;
      const last = Array.isArray(end) ? end[end.length - 1] : undefined;
      if (last?.type === "comment") end?.push(this.sourceToken); else seq.items.push({
       start: [ this.sourceToken ]
      });
     } else it.start.push(this.sourceToken);
     return;

    case "space":
    case "comment":
     if (it.value) seq.items.push({
      start: [ this.sourceToken ]
     }); else {
      if (this.atIndentedComment(it.start, seq.indent)) {
       const prev = seq.items[seq.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        seq.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;

    case "anchor":
    case "tag":
     if (it.value || this.indent <= seq.indent) break;
     it.start.push(this.sourceToken);
     return;

    case "seq-item-ind":
     if (this.indent !== seq.indent) break;
     if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({
      start: [ this.sourceToken ]
     }); else it.start.push(this.sourceToken);
     return;
    }
    if (this.indent > seq.indent) {
     const bv = this.startBlockValue(seq);
     if (bv) {
      this.stack.push(bv);
      return;
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
     let top;
     do {
      yield* this.pop();
      top = this.peek(1);
     } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
     switch (this.type) {
     case "comma":
     case "explicit-key-ind":
      if (!it || it.sep) fc.items.push({
       start: [ this.sourceToken ]
      }); else it.start.push(this.sourceToken);
      return;

     case "map-value-ind":
      if (!it || it.value) fc.items.push({
       start: [],
       key: null,
       sep: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      });
      return;

     case "space":
     case "comment":
     case "newline":
     case "anchor":
     case "tag":
      if (!it || it.value) fc.items.push({
       start: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (!it || it.value) fc.items.push({
        start: [],
        key: fs,
        sep: []
       }); else if (it.sep) this.stack.push(fs); else Object.assign(it, {
        key: fs,
        sep: []
       });
       return;
      }

     case "flow-map-end":
     case "flow-seq-end":
      fc.end.push(this.sourceToken);
      return;
     }
     const bv = this.startBlockValue(fc);
     if (bv) this.stack.push(bv); else {
      yield* this.pop();
      yield* this.step();
     }
    } else {
     const parent = this.peek(2);
     if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
      yield* this.pop();
      yield* this.step();
     } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      fixFlowSeqItems(fc);
      const sep = fc.end.splice(1, fc.end.length);
      sep.push(this.sourceToken);
      const map = {
       type: "block-map",
       offset: fc.offset,
       indent: fc.indent,
       items: [ {
        start: start,
        key: fc,
        sep: sep
       } ]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map;
     } else {
      yield* this.lineEnd(fc);
     }
    }
   }
   flowScalar(type) {
    if (this.onNewLine) {
     let nl = this.source.indexOf("\n") + 1;
     while (nl !== 0) {
      this.onNewLine(this.offset + nl);
      nl = this.source.indexOf("\n", nl) + 1;
     }
    }
    return {
     type: type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
   }
   startBlockValue(parent) {
    switch (this.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return this.flowScalar(this.type);

    case "block-scalar-header":
     return {
      type: "block-scalar",
      offset: this.offset,
      indent: this.indent,
      props: [ this.sourceToken ],
      source: ""
     };

    case "flow-map-start":
    case "flow-seq-start":
     return {
      type: "flow-collection",
      offset: this.offset,
      indent: this.indent,
      start: this.sourceToken,
      items: [],
      end: []
     };

    case "seq-item-ind":
     return {
      type: "block-seq",
      offset: this.offset,
      indent: this.indent,
      items: [ {
       start: [ this.sourceToken ]
      } ]
     };

    case "explicit-key-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      start.push(this.sourceToken);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
        explicitKey: true
       } ]
      };
     }

    case "map-value-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
        key: null,
        sep: [ this.sourceToken ]
       } ]
      };
     }
    }
    return null;
   }
   atIndentedComment(start, indent) {
    if (this.type !== "comment") return false;
    if (this.indent <= indent) return false;
    return start.every(st => st.type === "newline" || st.type === "space");
   }
   * documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
     if (docEnd.end) docEnd.end.push(this.sourceToken); else docEnd.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
   * lineEnd(token) {
    switch (this.type) {
    case "comma":
    case "doc-start":
    case "doc-end":
    case "flow-seq-end":
    case "flow-map-end":
    case "map-value-ind":
     yield* this.pop();
     yield* this.step();
     break;

    case "newline":
     this.onKeyLine = false;

    case "space":
    case "comment":
    default:
     if (token.end) token.end.push(this.sourceToken); else token.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
  }
  exports.Parser = Parser;
 },
 4047: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var composer = __nccwpck_require__(9984);
  var Document = __nccwpck_require__(3021);
  var errors = __nccwpck_require__(1464);
  var log = __nccwpck_require__(7249);
  var identity = __nccwpck_require__(1127);
  var lineCounter = __nccwpck_require__(6628);
  var parser = __nccwpck_require__(3456);
  function parseOptions(options) {
   const prettyErrors = options.prettyErrors !== false;
   const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter || null;
   return {
    lineCounter: lineCounter$1,
    prettyErrors: prettyErrors
   };
  }
  function parseAllDocuments(source, options = {}) {
   const {lineCounter: lineCounter, prettyErrors: prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   const docs = Array.from(composer$1.compose(parser$1.parse(source)));
   if (prettyErrors && lineCounter) for (const doc of docs) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   if (docs.length > 0) return docs;
   return Object.assign([], {
    empty: true
   }, composer$1.streamInfo());
  }
  function parseDocument(source, options = {}) {
   const {lineCounter: lineCounter, prettyErrors: prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   let doc = null;
   for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
    if (!doc) doc = _doc; else if (doc.options.logLevel !== "silent") {
     doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
     break;
    }
   }
   if (prettyErrors && lineCounter) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   return doc;
  }
  function parse(src, reviver, options) {
   let _reviver = undefined;
   if (typeof reviver === "function") {
    _reviver = reviver;
   } else if (options === undefined && reviver && typeof reviver === "object") {
    options = reviver;
   }
   const doc = parseDocument(src, options);
   if (!doc) return null;
   doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
   if (doc.errors.length > 0) {
    if (doc.options.logLevel !== "silent") throw doc.errors[0]; else doc.errors = [];
   }
   return doc.toJS(Object.assign({
    reviver: _reviver
   }, options));
  }
  function stringify(value, replacer, options) {
   let _replacer = null;
   if (typeof replacer === "function" || Array.isArray(replacer)) {
    _replacer = replacer;
   } else if (options === undefined && replacer) {
    options = replacer;
   }
   if (typeof options === "string") options = options.length;
   if (typeof options === "number") {
    const indent = Math.round(options);
    options = indent < 1 ? undefined : indent > 8 ? {
     indent: 8
    } : {
     indent: indent
    };
   }
   if (value === undefined) {
    const {keepUndefined: keepUndefined} = options ?? replacer ?? {};
    if (!keepUndefined) return undefined;
   }
   if (identity.isDocument(value) && !_replacer) return value.toString(options);
   return new Document.Document(value, _replacer, options).toString(options);
  }
  exports.parse = parse;
  exports.parseAllDocuments = parseAllDocuments;
  exports.parseDocument = parseDocument;
  exports.stringify = stringify;
 },
 5840: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var map = __nccwpck_require__(7451);
  var seq = __nccwpck_require__(1706);
  var string = __nccwpck_require__(6464);
  var tags = __nccwpck_require__(18);
  const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  class Schema {
   constructor({compat: compat, customTags: customTags, merge: merge, resolveKnownTags: resolveKnownTags, schema: schema, sortMapEntries: sortMapEntries, toStringDefaults: toStringDefaults}) {
    this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
    this.name = typeof schema === "string" && schema || "core";
    this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
    this.tags = tags.getTags(customTags, this.name, merge);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, identity.MAP, {
     value: map.map
    });
    Object.defineProperty(this, identity.SCALAR, {
     value: string.string
    });
    Object.defineProperty(this, identity.SEQ, {
     value: seq.seq
    });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
   }
   clone() {
    const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
   }
  }
  exports.Schema = Schema;
 },
 7451: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var YAMLMap = __nccwpck_require__(4454);
  const map = {
   collection: "map",
   default: true,
   nodeClass: YAMLMap.YAMLMap,
   tag: "tag:yaml.org,2002:map",
   resolve(map, onError) {
    if (!identity.isMap(map)) onError("Expected a mapping for this tag");
    return map;
   },
   createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
  };
  exports.map = map;
 },
 3632: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  const nullTag = {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^(?:~|[Nn]ull|NULL)?$/,
   resolve: () => new Scalar.Scalar(null),
   stringify: ({source: source}, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
  };
  exports.nullTag = nullTag;
 },
 1706: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var YAMLSeq = __nccwpck_require__(2223);
  const seq = {
   collection: "seq",
   default: true,
   nodeClass: YAMLSeq.YAMLSeq,
   tag: "tag:yaml.org,2002:seq",
   resolve(seq, onError) {
    if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
    return seq;
   },
   createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
  };
  exports.seq = seq;
 },
 6464: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyString = __nccwpck_require__(3069);
  const string = {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({
     actualString: true
    }, ctx);
    return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
   }
  };
  exports.string = string;
 },
 3959: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  const boolTag = {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
   resolve: str => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
   stringify({source: source, value: value}, ctx) {
    if (source && boolTag.test.test(source)) {
     const sv = source[0] === "t" || source[0] === "T";
     if (value === sv) return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
   }
  };
  exports.boolTag = boolTag;
 },
 8405: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var stringifyNumber = __nccwpck_require__(8689);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 },
 9874: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(8689);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  const intResolve = (str, offset, radix, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
  function intStringify(node, radix, prefix) {
   const {value: value} = node;
   if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
   return stringifyNumber.stringifyNumber(node);
  }
  const intOct = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^0o[0-7]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
   stringify: node => intStringify(node, 8, "0o")
  };
  const int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber.stringifyNumber
  };
  const intHex = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^0x[0-9a-fA-F]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  exports.int = int;
  exports.intHex = intHex;
  exports.intOct = intOct;
 },
 896: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(7451);
  var _null = __nccwpck_require__(3632);
  var seq = __nccwpck_require__(1706);
  var string = __nccwpck_require__(6464);
  var bool = __nccwpck_require__(3959);
  var float = __nccwpck_require__(8405);
  var int = __nccwpck_require__(9874);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.boolTag, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float ];
  exports.schema = schema;
 },
 3559: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var map = __nccwpck_require__(7451);
  var seq = __nccwpck_require__(1706);
  function intIdentify(value) {
   return typeof value === "bigint" || Number.isInteger(value);
  }
  const stringifyJSON = ({value: value}) => JSON.stringify(value);
  const jsonScalars = [ {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify: stringifyJSON
  }, {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^null$/,
   resolve: () => null,
   stringify: stringifyJSON
  }, {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^true$|^false$/,
   resolve: str => str === "true",
   stringify: stringifyJSON
  }, {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^-?(?:0|[1-9][0-9]*)$/,
   resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
   stringify: ({value: value}) => intIdentify(value) ? value.toString() : JSON.stringify(value)
  }, {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
   resolve: str => parseFloat(str),
   stringify: stringifyJSON
  } ];
  const jsonError = {
   default: true,
   tag: "",
   test: /^/,
   resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
   }
  };
  const schema = [ map.map, seq.seq ].concat(jsonScalars, jsonError);
  exports.schema = schema;
 },
 18: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(7451);
  var _null = __nccwpck_require__(3632);
  var seq = __nccwpck_require__(1706);
  var string = __nccwpck_require__(6464);
  var bool = __nccwpck_require__(3959);
  var float = __nccwpck_require__(8405);
  var int = __nccwpck_require__(9874);
  var schema = __nccwpck_require__(896);
  var schema$1 = __nccwpck_require__(3559);
  var binary = __nccwpck_require__(6083);
  var merge = __nccwpck_require__(452);
  var omap = __nccwpck_require__(303);
  var pairs = __nccwpck_require__(8385);
  var schema$2 = __nccwpck_require__(5913);
  var set = __nccwpck_require__(1528);
  var timestamp = __nccwpck_require__(6752);
  const schemas = new Map([ [ "core", schema.schema ], [ "failsafe", [ map.map, seq.seq, string.string ] ], [ "json", schema$1.schema ], [ "yaml11", schema$2.schema ], [ "yaml-1.1", schema$2.schema ] ]);
  const tagsByName = {
   binary: binary.binary,
   bool: bool.boolTag,
   float: float.float,
   floatExp: float.floatExp,
   floatNaN: float.floatNaN,
   floatTime: timestamp.floatTime,
   int: int.int,
   intHex: int.intHex,
   intOct: int.intOct,
   intTime: timestamp.intTime,
   map: map.map,
   merge: merge.merge,
   null: _null.nullTag,
   omap: omap.omap,
   pairs: pairs.pairs,
   seq: seq.seq,
   set: set.set,
   timestamp: timestamp.timestamp
  };
  const coreKnownTags = {
   "tag:yaml.org,2002:binary": binary.binary,
   "tag:yaml.org,2002:merge": merge.merge,
   "tag:yaml.org,2002:omap": omap.omap,
   "tag:yaml.org,2002:pairs": pairs.pairs,
   "tag:yaml.org,2002:set": set.set,
   "tag:yaml.org,2002:timestamp": timestamp.timestamp
  };
  function getTags(customTags, schemaName, addMergeTag) {
   const schemaTags = schemas.get(schemaName);
   if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
   }
   let tags = schemaTags;
   if (!tags) {
    if (Array.isArray(customTags)) tags = []; else {
     const keys = Array.from(schemas.keys()).filter(key => key !== "yaml11").map(key => JSON.stringify(key)).join(", ");
     throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
   }
   if (Array.isArray(customTags)) {
    for (const tag of customTags) tags = tags.concat(tag);
   } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
   }
   if (addMergeTag) tags = tags.concat(merge.merge);
   return tags.reduce((tags, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
     const tagName = JSON.stringify(tag);
     const keys = Object.keys(tagsByName).map(key => JSON.stringify(key)).join(", ");
     throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags.includes(tagObj)) tags.push(tagObj);
    return tags;
   }, []);
  }
  exports.coreKnownTags = coreKnownTags;
  exports.getTags = getTags;
 },
 6083: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_buffer = __nccwpck_require__(181);
  var Scalar = __nccwpck_require__(3301);
  var stringifyString = __nccwpck_require__(3069);
  const binary = {
   identify: value => value instanceof Uint8Array,
   default: false,
   tag: "tag:yaml.org,2002:binary",
   resolve(src, onError) {
    if (typeof node_buffer.Buffer === "function") {
     return node_buffer.Buffer.from(src, "base64");
    } else if (typeof atob === "function") {
     const str = atob(src.replace(/[\n\r]/g, ""));
     const buffer = new Uint8Array(str.length);
     for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
     return buffer;
    } else {
     onError("This environment does not support reading binary tags; either Buffer or atob is required");
     return src;
    }
   },
   stringify({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
    if (!value) return "";
    const buf = value;
    let str;
    if (typeof node_buffer.Buffer === "function") {
     str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
    } else if (typeof btoa === "function") {
     let s = "";
     for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
     str = btoa(s);
    } else {
     throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
     const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
     const n = Math.ceil(str.length / lineWidth);
     const lines = new Array(n);
     for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
      lines[i] = str.substr(o, lineWidth);
     }
     str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString.stringifyString({
     comment: comment,
     type: type,
     value: str
    }, ctx, onComment, onChompKeep);
   }
  };
  exports.binary = binary;
 },
 8398: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  function boolStringify({value: value, source: source}, ctx) {
   const boolObj = value ? trueTag : falseTag;
   if (source && boolObj.test.test(source)) return source;
   return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
  const trueTag = {
   identify: value => value === true,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
   resolve: () => new Scalar.Scalar(true),
   stringify: boolStringify
  };
  const falseTag = {
   identify: value => value === false,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
   resolve: () => new Scalar.Scalar(false),
   stringify: boolStringify
  };
  exports.falseTag = falseTag;
  exports.trueTag = trueTag;
 },
 5782: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var stringifyNumber = __nccwpck_require__(8689);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str.replace(/_/g, "")),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
     const f = str.substring(dot + 1).replace(/_/g, "");
     if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
    }
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 },
 873: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(8689);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  function intResolve(str, offset, radix, {intAsBigInt: intAsBigInt}) {
   const sign = str[0];
   if (sign === "-" || sign === "+") offset += 1;
   str = str.substring(offset).replace(/_/g, "");
   if (intAsBigInt) {
    switch (radix) {
    case 2:
     str = `0b${str}`;
     break;

    case 8:
     str = `0o${str}`;
     break;

    case 16:
     str = `0x${str}`;
     break;
    }
    const n = BigInt(str);
    return sign === "-" ? BigInt(-1) * n : n;
   }
   const n = parseInt(str, radix);
   return sign === "-" ? -1 * n : n;
  }
  function intStringify(node, radix, prefix) {
   const {value: value} = node;
   if (intIdentify(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
   }
   return stringifyNumber.stringifyNumber(node);
  }
  const intBin = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "BIN",
   test: /^[-+]?0b[0-1_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
   stringify: node => intStringify(node, 2, "0b")
  };
  const intOct = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^[-+]?0[0-7_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
   stringify: node => intStringify(node, 8, "0")
  };
  const int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9][0-9_]*$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber.stringifyNumber
  };
  const intHex = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^[-+]?0x[0-9a-fA-F_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  exports.int = int;
  exports.intBin = intBin;
  exports.intHex = intHex;
  exports.intOct = intOct;
 },
 452: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  const MERGE_KEY = "<<";
  const merge = {
   identify: value => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
   default: "key",
   tag: "tag:yaml.org,2002:merge",
   test: /^<<$/,
   resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
   }),
   stringify: () => MERGE_KEY
  };
  const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
  function addMergeToJSMap(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it); else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it); else mergeValue(ctx, map, source);
  }
  function mergeValue(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
   const srcMap = source.toJSON(null, ctx, Map);
   for (const [key, value] of srcMap) {
    if (map instanceof Map) {
     if (!map.has(key)) map.set(key, value);
    } else if (map instanceof Set) {
     map.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
     Object.defineProperty(map, key, {
      value: value,
      writable: true,
      enumerable: true,
      configurable: true
     });
    }
   }
   return map;
  }
  function resolveAliasValue(ctx, value) {
   return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
  }
  exports.addMergeToJSMap = addMergeToJSMap;
  exports.isMergeKey = isMergeKey;
  exports.merge = merge;
 },
 303: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var toJS = __nccwpck_require__(4043);
  var YAMLMap = __nccwpck_require__(4454);
  var YAMLSeq = __nccwpck_require__(2223);
  var pairs = __nccwpck_require__(8385);
  class YAMLOMap extends YAMLSeq.YAMLSeq {
   constructor() {
    super();
    this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
    this.tag = YAMLOMap.tag;
   }
   toJSON(_, ctx) {
    if (!ctx) return super.toJSON(_);
    const map = new Map;
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const pair of this.items) {
     let key, value;
     if (identity.isPair(pair)) {
      key = toJS.toJS(pair.key, "", ctx);
      value = toJS.toJS(pair.value, key, ctx);
     } else {
      key = toJS.toJS(pair, "", ctx);
     }
     if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
     map.set(key, value);
    }
    return map;
   }
   static from(schema, iterable, ctx) {
    const pairs$1 = pairs.createPairs(schema, iterable, ctx);
    const omap = new this;
    omap.items = pairs$1.items;
    return omap;
   }
  }
  YAMLOMap.tag = "tag:yaml.org,2002:omap";
  const omap = {
   collection: "seq",
   identify: value => value instanceof Map,
   nodeClass: YAMLOMap,
   default: false,
   tag: "tag:yaml.org,2002:omap",
   resolve(seq, onError) {
    const pairs$1 = pairs.resolvePairs(seq, onError);
    const seenKeys = [];
    for (const {key: key} of pairs$1.items) {
     if (identity.isScalar(key)) {
      if (seenKeys.includes(key.value)) {
       onError(`Ordered maps must not include duplicate keys: ${key.value}`);
      } else {
       seenKeys.push(key.value);
      }
     }
    }
    return Object.assign(new YAMLOMap, pairs$1);
   },
   createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
  };
  exports.YAMLOMap = YAMLOMap;
  exports.omap = omap;
 },
 8385: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var Scalar = __nccwpck_require__(3301);
  var YAMLSeq = __nccwpck_require__(2223);
  function resolvePairs(seq, onError) {
   if (identity.isSeq(seq)) {
    for (let i = 0; i < seq.items.length; ++i) {
     let item = seq.items[i];
     if (identity.isPair(item)) continue; else if (identity.isMap(item)) {
      if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
      const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
      if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
      if (item.comment) {
       const cn = pair.value ?? pair.key;
       cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
      }
      item = pair;
     }
     seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
    }
   } else onError("Expected a sequence for this tag");
   return seq;
  }
  function createPairs(schema, iterable, ctx) {
   const {replacer: replacer} = ctx;
   const pairs = new YAMLSeq.YAMLSeq(schema);
   pairs.tag = "tag:yaml.org,2002:pairs";
   let i = 0;
   if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
    if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
    let key, value;
    if (Array.isArray(it)) {
     if (it.length === 2) {
      key = it[0];
      value = it[1];
     } else throw new TypeError(`Expected [key, value] tuple: ${it}`);
    } else if (it && it instanceof Object) {
     const keys = Object.keys(it);
     if (keys.length === 1) {
      key = keys[0];
      value = it[key];
     } else {
      throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
     }
    } else {
     key = it;
    }
    pairs.items.push(Pair.createPair(key, value, ctx));
   }
   return pairs;
  }
  const pairs = {
   collection: "seq",
   default: false,
   tag: "tag:yaml.org,2002:pairs",
   resolve: resolvePairs,
   createNode: createPairs
  };
  exports.createPairs = createPairs;
  exports.pairs = pairs;
  exports.resolvePairs = resolvePairs;
 },
 5913: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(7451);
  var _null = __nccwpck_require__(3632);
  var seq = __nccwpck_require__(1706);
  var string = __nccwpck_require__(6464);
  var binary = __nccwpck_require__(6083);
  var bool = __nccwpck_require__(8398);
  var float = __nccwpck_require__(5782);
  var int = __nccwpck_require__(873);
  var merge = __nccwpck_require__(452);
  var omap = __nccwpck_require__(303);
  var pairs = __nccwpck_require__(8385);
  var set = __nccwpck_require__(1528);
  var timestamp = __nccwpck_require__(6752);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.trueTag, bool.falseTag, int.intBin, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float, binary.binary, merge.merge, omap.omap, pairs.pairs, set.set, timestamp.intTime, timestamp.floatTime, timestamp.timestamp ];
  exports.schema = schema;
 },
 1528: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var YAMLMap = __nccwpck_require__(4454);
  class YAMLSet extends YAMLMap.YAMLMap {
   constructor(schema) {
    super(schema);
    this.tag = YAMLSet.tag;
   }
   add(key) {
    let pair;
    if (identity.isPair(key)) pair = key; else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null); else pair = new Pair.Pair(key, null);
    const prev = YAMLMap.findPair(this.items, pair.key);
    if (!prev) this.items.push(pair);
   }
   get(key, keepPair) {
    const pair = YAMLMap.findPair(this.items, key);
    return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
   }
   set(key, value) {
    if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = YAMLMap.findPair(this.items, key);
    if (prev && !value) {
     this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
     this.items.push(new Pair.Pair(key));
    }
   }
   toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
     allNullValues: true
    }), onComment, onChompKeep); else throw new Error("Set items must all have null values");
   }
   static from(schema, iterable, ctx) {
    const {replacer: replacer} = ctx;
    const set = new this(schema);
    if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
     if (typeof replacer === "function") value = replacer.call(iterable, value, value);
     set.items.push(Pair.createPair(value, null, ctx));
    }
    return set;
   }
  }
  YAMLSet.tag = "tag:yaml.org,2002:set";
  const set = {
   collection: "map",
   identify: value => value instanceof Set,
   nodeClass: YAMLSet,
   default: false,
   tag: "tag:yaml.org,2002:set",
   createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
   resolve(map, onError) {
    if (identity.isMap(map)) {
     if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet, map); else onError("Set items must all have null values");
    } else onError("Expected a mapping for this tag");
    return map;
   }
  };
  exports.YAMLSet = YAMLSet;
  exports.set = set;
 },
 6752: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(8689);
  function parseSexagesimal(str, asBigInt) {
   const sign = str[0];
   const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
   const num = n => asBigInt ? BigInt(n) : Number(n);
   const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
   return sign === "-" ? num(-1) * res : res;
  }
  function stringifySexagesimal(node) {
   let {value: value} = node;
   let num = n => n;
   if (typeof value === "bigint") num = n => BigInt(n); else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
   let sign = "";
   if (value < 0) {
    sign = "-";
    value *= num(-1);
   }
   const _60 = num(60);
   const parts = [ value % _60 ];
   if (value < 60) {
    parts.unshift(0);
   } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
     value = (value - parts[0]) / _60;
     parts.unshift(value);
    }
   }
   return sign + parts.map(n => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
  }
  const intTime = {
   identify: value => typeof value === "bigint" || Number.isInteger(value),
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
   resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => parseSexagesimal(str, intAsBigInt),
   stringify: stringifySexagesimal
  };
  const floatTime = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
   resolve: str => parseSexagesimal(str, false),
   stringify: stringifySexagesimal
  };
  const timestamp = {
   identify: value => value instanceof Date,
   default: true,
   tag: "tag:yaml.org,2002:timestamp",
   test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + "(?:" + "(?:t|T|[ \\t]+)" + "([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)" + "(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?" + ")?$"),
   resolve(str) {
    const match = str.match(timestamp.test);
    if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
     let d = parseSexagesimal(tz, false);
     if (Math.abs(d) < 30) d *= 60;
     date -= 6e4 * d;
    }
    return new Date(date);
   },
   stringify: ({value: value}) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
  };
  exports.floatTime = floatTime;
  exports.intTime = intTime;
  exports.timestamp = timestamp;
 },
 4475: (__unused_webpack_module, exports) => {
  const FOLD_FLOW = "flow";
  const FOLD_BLOCK = "block";
  const FOLD_QUOTED = "quoted";
  function foldFlowLines(text, indent, mode = "flow", {indentAtStart: indentAtStart, lineWidth: lineWidth = 80, minContentWidth: minContentWidth = 20, onFold: onFold, onOverflow: onOverflow} = {}) {
   if (!lineWidth || lineWidth < 0) return text;
   if (lineWidth < minContentWidth) minContentWidth = 0;
   const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
   if (text.length <= endStep) return text;
   const folds = [];
   const escapedFolds = {};
   let end = lineWidth - indent.length;
   if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0); else end = lineWidth - indentAtStart;
   }
   let split = undefined;
   let prev = undefined;
   let overflow = false;
   let i = -1;
   let escStart = -1;
   let escEnd = -1;
   if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1) end = i + endStep;
   }
   for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
     escStart = i;
     switch (text[i + 1]) {
     case "x":
      i += 3;
      break;

     case "u":
      i += 5;
      break;

     case "U":
      i += 9;
      break;

     default:
      i += 1;
     }
     escEnd = i;
    }
    if (ch === "\n") {
     if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
     end = i + indent.length + endStep;
     split = undefined;
    } else {
     if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "\t") {
      const next = text[i + 1];
      if (next && next !== " " && next !== "\n" && next !== "\t") split = i;
     }
     if (i >= end) {
      if (split) {
       folds.push(split);
       end = split + endStep;
       split = undefined;
      } else if (mode === FOLD_QUOTED) {
       while (prev === " " || prev === "\t") {
        prev = ch;
        ch = text[i += 1];
        overflow = true;
       }
       const j = i > escEnd + 1 ? i - 2 : escStart - 1;
       if (escapedFolds[j]) return text;
       folds.push(j);
       escapedFolds[j] = true;
       end = j + endStep;
       split = undefined;
      } else {
       overflow = true;
      }
     }
    }
    prev = ch;
   }
   if (overflow && onOverflow) onOverflow();
   if (folds.length === 0) return text;
   if (onFold) onFold();
   let res = text.slice(0, folds[0]);
   for (let i = 0; i < folds.length; ++i) {
    const fold = folds[i];
    const end = folds[i + 1] || text.length;
    if (fold === 0) res = `\n${indent}${text.slice(0, end)}`; else {
     if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
     res += `\n${indent}${text.slice(fold + 1, end)}`;
    }
   }
   return res;
  }
  function consumeMoreIndentedLines(text, i, indent) {
   let end = i;
   let start = i + 1;
   let ch = text[start];
   while (ch === " " || ch === "\t") {
    if (i < start + indent) {
     ch = text[++i];
    } else {
     do {
      ch = text[++i];
     } while (ch && ch !== "\n");
     end = i;
     start = i + 1;
     ch = text[start];
    }
   }
   return end;
  }
  exports.FOLD_BLOCK = FOLD_BLOCK;
  exports.FOLD_FLOW = FOLD_FLOW;
  exports.FOLD_QUOTED = FOLD_QUOTED;
  exports.foldFlowLines = foldFlowLines;
 },
 2148: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var anchors = __nccwpck_require__(1596);
  var identity = __nccwpck_require__(1127);
  var stringifyComment = __nccwpck_require__(9799);
  var stringifyString = __nccwpck_require__(3069);
  function createStringifyContext(doc, options) {
   const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment.stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
   }, doc.schema.toStringOptions, options);
   let inFlow;
   switch (opt.collectionStyle) {
   case "block":
    inFlow = false;
    break;

   case "flow":
    inFlow = true;
    break;

   default:
    inFlow = null;
   }
   return {
    anchors: new Set,
    doc: doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow: inFlow,
    options: opt
   };
  }
  function getTagObject(tags, item) {
   if (item.tag) {
    const match = tags.filter(t => t.tag === item.tag);
    if (match.length > 0) return match.find(t => t.format === item.format) ?? match[0];
   }
   let tagObj = undefined;
   let obj;
   if (identity.isScalar(item)) {
    obj = item.value;
    let match = tags.filter(t => t.identify?.(obj));
    if (match.length > 1) {
     const testMatch = match.filter(t => t.test);
     if (testMatch.length > 0) match = testMatch;
    }
    tagObj = match.find(t => t.format === item.format) ?? match.find(t => !t.format);
   } else {
    obj = item;
    tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
   }
   if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
   }
   return tagObj;
  }
  function stringifyProps(node, tagObj, {anchors: anchors$1, doc: doc}) {
   if (!doc.directives) return "";
   const props = [];
   const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
   if (anchor && anchors.anchorIsValid(anchor)) {
    anchors$1.add(anchor);
    props.push(`&${anchor}`);
   }
   const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
   if (tag) props.push(doc.directives.tagString(tag));
   return props.join(" ");
  }
  function stringify(item, ctx, onComment, onChompKeep) {
   if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
   if (identity.isAlias(item)) {
    if (ctx.doc.directives) return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
     throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
     if (ctx.resolvedAliases) ctx.resolvedAliases.add(item); else ctx.resolvedAliases = new Set([ item ]);
     item = item.resolve(ctx.doc);
    }
   }
   let tagObj = undefined;
   const node = identity.isNode(item) ? item : ctx.doc.createNode(item, {
    onTagObj: o => tagObj = o
   });
   tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
   const props = stringifyProps(node, tagObj, ctx);
   if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
   const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
   if (!props) return str;
   return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
  }
  exports.createStringifyContext = createStringifyContext;
  exports.stringify = stringify;
 },
 1212: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var stringify = __nccwpck_require__(2148);
  var stringifyComment = __nccwpck_require__(9799);
  function stringifyCollection(collection, ctx, options) {
   const flow = ctx.inFlow ?? collection.flow;
   const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
   return stringify(collection, ctx, options);
  }
  function stringifyBlockCollection({comment: comment, items: items}, ctx, {blockItemPrefix: blockItemPrefix, flowChars: flowChars, itemIndent: itemIndent, onChompKeep: onChompKeep, onComment: onComment}) {
   const {indent: indent, options: {commentString: commentString}} = ctx;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    type: null
   });
   let chompKeep = false;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (!chompKeep && item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (!chompKeep && ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
     }
    }
    chompKeep = false;
    let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    if (chompKeep && comment) chompKeep = false;
    lines.push(blockItemPrefix + str);
   }
   let str;
   if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
   } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
     const line = lines[i];
     str += line ? `\n${indent}${line}` : "\n";
    }
   }
   if (comment) {
    str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
    if (onComment) onComment();
   } else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  function stringifyFlowCollection({items: items}, ctx, {flowChars: flowChars, itemIndent: itemIndent}) {
   const {indent: indent, indentStep: indentStep, flowCollectionPadding: fcPadding, options: {commentString: commentString}} = ctx;
   itemIndent += indentStep;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
   });
   let reqNewline = false;
   let linesAtValue = 0;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, false);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, false);
      if (ik.comment) reqNewline = true;
     }
     const iv = identity.isNode(item.value) ? item.value : null;
     if (iv) {
      if (iv.comment) comment = iv.comment;
      if (iv.commentBefore) reqNewline = true;
     } else if (item.value == null && ik?.comment) {
      comment = ik.comment;
     }
    }
    if (comment) reqNewline = true;
    let str = stringify.stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
     str += ",";
    } else if (ctx.options.trailingComma) {
     if (ctx.options.lineWidth > 0) {
      reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
     }
     if (reqNewline) {
      str += ",";
     }
    }
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
   }
   const {start: start, end: end} = flowChars;
   if (lines.length === 0) {
    return start + end;
   } else {
    if (!reqNewline) {
     const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
     reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
     let str = start;
     for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
     return `${str}\n${indent}${end}`;
    } else {
     return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
   }
  }
  function addCommentBefore({indent: indent, options: {commentString: commentString}}, lines, comment, chompKeep) {
   if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
   if (comment) {
    const ic = stringifyComment.indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
   }
  }
  exports.stringifyCollection = stringifyCollection;
 },
 9799: (__unused_webpack_module, exports) => {
  const stringifyComment = str => str.replace(/^(?!$)(?: $)?/gm, "#");
  function indentComment(comment, indent) {
   if (/^\n+$/.test(comment)) return comment.substring(1);
   return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
  }
  const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
  exports.indentComment = indentComment;
  exports.lineComment = lineComment;
  exports.stringifyComment = stringifyComment;
 },
 6829: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var stringify = __nccwpck_require__(2148);
  var stringifyComment = __nccwpck_require__(9799);
  function stringifyDocument(doc, options) {
   const lines = [];
   let hasDirectives = options.directives === true;
   if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
     lines.push(dir);
     hasDirectives = true;
    } else if (doc.directives.docStart) hasDirectives = true;
   }
   if (hasDirectives) lines.push("---");
   const ctx = stringify.createStringifyContext(doc, options);
   const {commentString: commentString} = ctx.options;
   if (doc.commentBefore) {
    if (lines.length !== 1) lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(stringifyComment.indentComment(cs, ""));
   }
   let chompKeep = false;
   let contentComment = null;
   if (doc.contents) {
    if (identity.isNode(doc.contents)) {
     if (doc.contents.spaceBefore && hasDirectives) lines.push("");
     if (doc.contents.commentBefore) {
      const cs = commentString(doc.contents.commentBefore);
      lines.push(stringifyComment.indentComment(cs, ""));
     }
     ctx.forceBlockIndent = !!doc.comment;
     contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? undefined : () => chompKeep = true;
    let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
     lines[lines.length - 1] = `--- ${body}`;
    } else lines.push(body);
   } else {
    lines.push(stringify.stringify(doc.contents, ctx));
   }
   if (doc.directives?.docEnd) {
    if (doc.comment) {
     const cs = commentString(doc.comment);
     if (cs.includes("\n")) {
      lines.push("...");
      lines.push(stringifyComment.indentComment(cs, ""));
     } else {
      lines.push(`... ${cs}`);
     }
    } else {
     lines.push("...");
    }
   } else {
    let dc = doc.comment;
    if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
    if (dc) {
     if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
     lines.push(stringifyComment.indentComment(commentString(dc), ""));
    }
   }
   return lines.join("\n") + "\n";
  }
  exports.stringifyDocument = stringifyDocument;
 },
 8689: (__unused_webpack_module, exports) => {
  function stringifyNumber({format: format, minFractionDigits: minFractionDigits, tag: tag, value: value}) {
   if (typeof value === "bigint") return String(value);
   const num = typeof value === "number" ? value : Number(value);
   if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
   let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
   if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
     i = n.length;
     n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0) n += "0";
   }
   return n;
  }
  exports.stringifyNumber = stringifyNumber;
 },
 9748: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  var stringify = __nccwpck_require__(2148);
  var stringifyComment = __nccwpck_require__(9799);
  function stringifyPair({key: key, value: value}, ctx, onComment, onChompKeep) {
   const {allNullValues: allNullValues, doc: doc, indent: indent, indentStep: indentStep, options: {commentString: commentString, indentSeq: indentSeq, simpleKeys: simpleKeys}} = ctx;
   let keyComment = identity.isNode(key) && key.comment || null;
   if (simpleKeys) {
    if (keyComment) {
     throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
     const msg = "With simple keys, collection cannot be used as a key value";
     throw new Error(msg);
    }
   }
   let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
   ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
   });
   let keyCommentDone = false;
   let chompKeep = false;
   let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
   if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
   }
   if (ctx.inFlow) {
    if (allNullValues || value == null) {
     if (keyCommentDone && onComment) onComment();
     return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
   } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
     str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep) onChompKeep();
    return str;
   }
   if (keyCommentDone) keyComment = null;
   if (explicitKey) {
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}\n${indent}:`;
   } else {
    str = `${str}:`;
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
   }
   let vsb, vcb, valueComment;
   if (identity.isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
   } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object") value = doc.createNode(value);
   }
   ctx.implicitKey = false;
   if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
   chompKeep = false;
   if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
   }
   let valueCommentDone = false;
   const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
   let ws = " ";
   if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
     const cs = commentString(vcb);
     ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
     if (ws === "\n" && valueComment) ws = "\n\n";
    } else {
     ws += `\n${ctx.indent}`;
    }
   } else if (!explicitKey && identity.isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
     let hasPropsLine = false;
     if (hasNewline && (vs0 === "&" || vs0 === "!")) {
      let sp0 = valueStr.indexOf(" ");
      if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
       sp0 = valueStr.indexOf(" ", sp0 + 1);
      }
      if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
     }
     if (!hasPropsLine) ws = `\n${ctx.indent}`;
    }
   } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
   }
   str += ws + valueStr;
   if (ctx.inFlow) {
    if (valueCommentDone && onComment) onComment();
   } else if (valueComment && !valueCommentDone) {
    str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
   } else if (chompKeep && onChompKeep) {
    onChompKeep();
   }
   return str;
  }
  exports.stringifyPair = stringifyPair;
 },
 3069: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var foldFlowLines = __nccwpck_require__(4475);
  const getFoldOptions = (ctx, isBlock) => ({
   indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
   lineWidth: ctx.options.lineWidth,
   minContentWidth: ctx.options.minContentWidth
  });
  const containsDocumentMarker = str => /^(%|---|\.\.\.)/m.test(str);
  function lineLengthOverLimit(str, lineWidth, indentLength) {
   if (!lineWidth || lineWidth < 0) return false;
   const limit = lineWidth - indentLength;
   const strLen = str.length;
   if (strLen <= limit) return false;
   for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
     if (i - start > limit) return true;
     start = i + 1;
     if (strLen - start <= limit) return false;
    }
   }
   return true;
  }
  function doubleQuotedString(value, ctx) {
   const json = JSON.stringify(value);
   if (ctx.options.doubleQuotedAsJSON) return json;
   const {implicitKey: implicitKey} = ctx;
   const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   let str = "";
   let start = 0;
   for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
     str += json.slice(start, i) + "\\ ";
     i += 1;
     start = i;
     ch = "\\";
    }
    if (ch === "\\") switch (json[i + 1]) {
    case "u":
     {
      str += json.slice(start, i);
      const code = json.substr(i + 2, 4);
      switch (code) {
      case "0000":
       str += "\\0";
       break;

      case "0007":
       str += "\\a";
       break;

      case "000b":
       str += "\\v";
       break;

      case "001b":
       str += "\\e";
       break;

      case "0085":
       str += "\\N";
       break;

      case "00a0":
       str += "\\_";
       break;

      case "2028":
       str += "\\L";
       break;

      case "2029":
       str += "\\P";
       break;

      default:
       if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2); else str += json.substr(i, 6);
      }
      i += 5;
      start = i + 1;
     }
     break;

    case "n":
     if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
      i += 1;
     } else {
      str += json.slice(start, i) + "\n\n";
      while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
       str += "\n";
       i += 2;
      }
      str += indent;
      if (json[i + 2] === " ") str += "\\";
      i += 1;
      start = i + 1;
     }
     break;

    default:
     i += 1;
    }
   }
   str = start ? str + json.slice(start) : json;
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
  }
  function singleQuotedString(value, ctx) {
   if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
   return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function quotedString(value, ctx) {
   const {singleQuote: singleQuote} = ctx.options;
   let qs;
   if (singleQuote === false) qs = doubleQuotedString; else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle) qs = singleQuotedString; else if (hasSingle && !hasDouble) qs = doubleQuotedString; else qs = singleQuote ? singleQuotedString : doubleQuotedString;
   }
   return qs(value, ctx);
  }
  let blockEndNewlines;
  try {
   blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
  } catch {
   blockEndNewlines = /\n+(?!\n|$)/g;
  }
  function blockString({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
   const {blockQuote: blockQuote, commentString: commentString, lineWidth: lineWidth} = ctx.options;
   if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
   }
   const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
   const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
   if (!value) return literal ? "|\n" : ">\n";
   let chomp;
   let endStart;
   for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "\t" && ch !== " ") break;
   }
   let end = value.substring(endStart);
   const endNlPos = end.indexOf("\n");
   if (endNlPos === -1) {
    chomp = "-";
   } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep) onChompKeep();
   } else {
    chomp = "";
   }
   if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n") end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
   }
   let startWithSpace = false;
   let startEnd;
   let startNlPos = -1;
   for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ") startWithSpace = true; else if (ch === "\n") startNlPos = startEnd; else break;
   }
   let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
   if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
   }
   const indentSize = indent ? "2" : "1";
   let header = (startWithSpace ? indentSize : "") + chomp;
   if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment) onComment();
   }
   if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
     foldOptions.onOverflow = () => {
      literalFallback = true;
     };
    }
    const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
    if (!literalFallback) return `>${header}\n${indent}${body}`;
   }
   value = value.replace(/\n+/g, `$&${indent}`);
   return `|${header}\n${indent}${start}${value}${end}`;
  }
  function plainString(item, ctx, onComment, onChompKeep) {
   const {type: type, value: value} = item;
   const {actualString: actualString, implicitKey: implicitKey, indent: indent, indentStep: indentStep, inFlow: inFlow} = ctx;
   if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
   }
   if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
   }
   if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
   }
   if (containsDocumentMarker(value)) {
    if (indent === "") {
     ctx.forceBlockIndent = true;
     return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
     return quotedString(value, ctx);
    }
   }
   const str = value.replace(/\n+/g, `$&\n${indent}`);
   if (actualString) {
    const test = tag => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const {compat: compat, tags: tags} = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
   }
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function stringifyString(item, ctx, onComment, onChompKeep) {
   const {implicitKey: implicitKey, inFlow: inFlow} = ctx;
   const ss = typeof item.value === "string" ? item : Object.assign({}, item, {
    value: String(item.value)
   });
   let {type: type} = item;
   if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
   }
   const _stringify = _type => {
    switch (_type) {
    case Scalar.Scalar.BLOCK_FOLDED:
    case Scalar.Scalar.BLOCK_LITERAL:
     return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);

    case Scalar.Scalar.QUOTE_DOUBLE:
     return doubleQuotedString(ss.value, ctx);

    case Scalar.Scalar.QUOTE_SINGLE:
     return singleQuotedString(ss.value, ctx);

    case Scalar.Scalar.PLAIN:
     return plainString(ss, ctx, onComment, onChompKeep);

    default:
     return null;
    }
   };
   let res = _stringify(type);
   if (res === null) {
    const {defaultKeyType: defaultKeyType, defaultStringType: defaultStringType} = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null) throw new Error(`Unsupported default string type ${t}`);
   }
   return res;
  }
  exports.stringifyString = stringifyString;
 },
 204: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove node");
  function visit(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else visit_(null, node, visitor_, Object.freeze([]));
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  function visit_(key, node, visitor, path) {
   const ctrl = callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") {
    if (identity.isCollection(node)) {
     path = Object.freeze(path.concat(node));
     for (let i = 0; i < node.items.length; ++i) {
      const ci = visit_(i, node.items[i], visitor, path);
      if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
       node.items.splice(i, 1);
       i -= 1;
      }
     }
    } else if (identity.isPair(node)) {
     path = Object.freeze(path.concat(node));
     const ck = visit_("key", node.key, visitor, path);
     if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
     const cv = visit_("value", node.value, visitor, path);
     if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
    }
   }
   return ctrl;
  }
  async function visitAsync(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else await visitAsync_(null, node, visitor_, Object.freeze([]));
  }
  visitAsync.BREAK = BREAK;
  visitAsync.SKIP = SKIP;
  visitAsync.REMOVE = REMOVE;
  async function visitAsync_(key, node, visitor, path) {
   const ctrl = await callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") {
    if (identity.isCollection(node)) {
     path = Object.freeze(path.concat(node));
     for (let i = 0; i < node.items.length; ++i) {
      const ci = await visitAsync_(i, node.items[i], visitor, path);
      if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
       node.items.splice(i, 1);
       i -= 1;
      }
     }
    } else if (identity.isPair(node)) {
     path = Object.freeze(path.concat(node));
     const ck = await visitAsync_("key", node.key, visitor, path);
     if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
     const cv = await visitAsync_("value", node.value, visitor, path);
     if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
    }
   }
   return ctrl;
  }
  function initVisitor(visitor) {
   if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
     Alias: visitor.Node,
     Map: visitor.Node,
     Scalar: visitor.Node,
     Seq: visitor.Node
    }, visitor.Value && {
     Map: visitor.Value,
     Scalar: visitor.Value,
     Seq: visitor.Value
    }, visitor.Collection && {
     Map: visitor.Collection,
     Seq: visitor.Collection
    }, visitor);
   }
   return visitor;
  }
  function callVisitor(key, node, visitor, path) {
   if (typeof visitor === "function") return visitor(key, node, path);
   if (identity.isMap(node)) return visitor.Map?.(key, node, path);
   if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
   if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
   if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
   if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
   return undefined;
  }
  function replaceNode(key, path, node) {
   const parent = path[path.length - 1];
   if (identity.isCollection(parent)) {
    parent.items[key] = node;
   } else if (identity.isPair(parent)) {
    if (key === "key") parent.key = node; else parent.value = node;
   } else if (identity.isDocument(parent)) {
    parent.contents = node;
   } else {
    const pt = identity.isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
   }
  }
  exports.visit = visit;
  exports.visitAsync = visitAsync;
 },
 3986: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
    var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
    var node_util__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7975);
    var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9570);
    var _decisions_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7593);
    var _engine_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1173);
    var _inputs_table_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9140);
    var _report_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3299);
    var _report_file_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8267);
    var _signals_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4937);
    var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
     if (value !== null && value !== void 0) {
      if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
      var dispose, inner;
      if (async) {
       if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
       dispose = value[Symbol.asyncDispose];
      }
      if (dispose === void 0) {
       if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
       dispose = value[Symbol.dispose];
       if (async) inner = dispose;
      }
      if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
      if (inner) dispose = function() {
       try {
        inner.call(this);
       } catch (e) {
        return Promise.reject(e);
       }
      };
      env.stack.push({
       value: value,
       dispose: dispose,
       async: async
      });
     } else if (async) {
      env.stack.push({
       async: true
      });
     }
     return value;
    };
    var __disposeResources = undefined && undefined.__disposeResources || function(SuppressedError) {
     return function(env) {
      function fail(e) {
       env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
       env.hasError = true;
      }
      var r, s = 0;
      function next() {
       while (r = env.stack.pop()) {
        try {
         if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
         if (r.dispose) {
          var result = r.dispose.call(r.value);
          if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
           fail(e);
           return next();
          });
         } else s |= 1;
        } catch (e) {
         fail(e);
        }
       }
       if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
       if (env.hasError) throw env.error;
      }
      return next();
     };
    }(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
     var e = new Error(message);
     return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    const READY = _inputs_table_js__WEBPACK_IMPORTED_MODULE_7__.mc.filter(({ready: ready, name: name}) => ready && name !== "mode" && name !== "summary");
    const [command = "help", ...rest] = process.argv.slice(2);
    if (command === "sandbox") await sandbox(rest); else if (command === "help" || command === "--help" || command === "-h") help(); else await runMode(command, rest);
    async function runMode(mode, args) {
     const raw = readOptions(args);
     if (!raw) return;
     const {json: json, ...inputs} = raw;
     const ending = await (0, _engine_js__WEBPACK_IMPORTED_MODULE_6__.e)({
      raw: {
       ...inputs,
       mode: mode
      },
      runner: terminal(),
      context: {
       fork: false,
       dependabot: false,
       mayAskIdToken: Boolean(process.env.ACTIONS_ID_TOKEN_REQUEST_URL)
      },
      signal: (0, _signals_js__WEBPACK_IMPORTED_MODULE_10__.P)()
     });
     const report = (0, _conclude_js__WEBPACK_IMPORTED_MODULE_4__.E)(ending);
     report.outputs.report = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, 
     node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, 
     node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "run-iam-deploy-")), "report.json");
     await (0, _report_file_js__WEBPACK_IMPORTED_MODULE_9__.a)(report, "refused" in ending ? ending.refused.reportPath : ending.course.config.reportPath);
     process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_8__.b)(report));
     process.exitCode = (0, _decisions_verdict_js__WEBPACK_IMPORTED_MODULE_5__.I$)(report);
    }
    function readOptions(args) {
     const options = Object.fromEntries(READY.map(({name: name}) => [ name.replaceAll("_", "-"), {
      type: "string"
     } ]));
     try {
      const bare = args.map((arg, at) => isBareBoolean(arg, args[at + 1]) ? `${arg}=true` : arg);
      const {values: values} = (0, node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
       args: bare,
       options: {
        ...options,
        json: {
         type: "boolean"
        }
       }
      });
      return Object.fromEntries(Object.entries(values).map(([name, value]) => [ name.replaceAll("-", "_"), String(value) ]));
     } catch (error) {
      return misused(error);
     }
    }
    function misused(error) {
     console.error(`${error instanceof Error ? error.message : error}\nSee: run-iam-deploy help`);
     process.exitCode = 2;
    }
    function isBareBoolean(arg, next) {
     const input = READY.find(({name: name}) => `--${name.replaceAll("_", "-")}` === arg);
     const boolean = input && "default" in input && (input.default === "true" || input.default === "false");
     return Boolean(boolean && (next === undefined || next.startsWith("--")));
    }
    function terminal() {
     const secrets = [];
     const say = prefix => text => process.stderr.write(`${secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), prefix + text)}\n`);
     const mask = secret => {
      if (secret) secrets.push(secret);
     };
     const log = {
      info: say(""),
      debug: process.env.RUNNER_DEBUG === "1" ? say("") : () => {},
      notice: say("Notice: "),
      warning: say("Warning: "),
      error: say("Error: "),
      mask: mask,
      group: async (title, body) => {
       say("")(`${title} ...`);
       return body();
      }
     };
     const idToken = () => Promise.reject(new Error("Outside GitHub Actions there is no ID token of a job."));
     return {
      env: process.env,
      log: log,
      mask: mask,
      idToken: idToken
     };
    }
    async function sandbox(args) {
     const env_1 = {
      stack: [],
      error: void 0,
      hasError: false
     };
     try {
      const {listScenarios: listScenarios, startSandbox: startSandbox} = await Promise.all([ __nccwpck_require__.e(337), __nccwpck_require__.e(953), __nccwpck_require__.e(947) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9947));
      const {credentialFile: credentialFile} = await __nccwpck_require__.e(260).then(__nccwpck_require__.bind(__nccwpck_require__, 9260));
      const names = listScenarios().map(({name: name}) => name);
      const scenario = readScenario(args);
      if (scenario === undefined) return;
      if (!names.includes(scenario)) return misused(`There is no scenario "${scenario}". There are: ${names.join(", ")}.`);
      const stop = (0, _signals_js__WEBPACK_IMPORTED_MODULE_10__.P)();
      const cloud = __addDisposableResource(env_1, await startSandbox(scenario), true);
      const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "run-iam-deploy-sandbox-"));
      const _ = __addDisposableResource(env_1, {
       [Symbol.asyncDispose]: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
        recursive: true,
        force: true
       })
      }, true);
      const credentials = credentialFile(cloud);
      const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "credentials.json");
      if (credentials) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(credentials), {
       mode: 384
      });
      const project = cloud.world.projects.keys().next().value ?? "";
      const env = {
       ...cloud.env,
       CLOUDSDK_CORE_PROJECT: project,
       ...credentials && {
        GOOGLE_APPLICATION_CREDENTIALS: file,
        CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: file
       }
      };
      for (const [name, value] of Object.entries(env)) console.log(`export ${name}='${value.replaceAll("'", `'\\''`)}'`);
      console.error(`The embedded Google Cloud is up (scenario ${scenario}, project ${project}). Ctrl-C ends it.`);
      await new Promise(resolve => stop.addEventListener("abort", () => resolve(), {
       once: true
      }));
     } catch (e_1) {
      env_1.error = e_1;
      env_1.hasError = true;
     } finally {
      const result_1 = __disposeResources(env_1);
      if (result_1) await result_1;
     }
    }
    function readScenario(args) {
     try {
      return (0, node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
       args: args,
       options: {
        scenario: {
         type: "string",
         default: "open-project"
        }
       }
      }).values.scenario;
     } catch (error) {
      return misused(error);
     }
    }
    function help() {
     const width = Math.max(...READY.map(({name: name}) => name.length)) + 4;
     const rows = READY.map(({name: name, help: help}) => `  --${name.replaceAll("_", "-").padEnd(width)}${help.replaceAll("`", "")}`);
     console.log(`Usage: run-iam-deploy deploy --service NAME --source . --region REGION --access public\n       run-iam-deploy preflight ...      what would be done, what would fail and how to fix it\n       run-iam-deploy sandbox            starts the embedded Google Cloud and prints the environment to use it\n\nCredentials are your Application Default Credentials. --json prints the whole report.\n\n${rows.join("\n")}`);
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 },
 9570: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => conclude
  });
  var checks_access = __nccwpck_require__(6212);
  var decide = __nccwpck_require__(9451);
  function mismatches(checks, resource, accessChanged) {
   return checks.filter(({status: status}) => status === "fail").map(({name: name, expected: expected, found: found, evidence: evidence}) => ({
    id: "verification-mismatch",
    status: accessChanged ? "fail" : "warn",
    resource: resource,
    reason: `${name} the service should have been ${expected}, and the answer was: ${found}.`,
    evidence: evidence,
    remedies: []
   }));
  }
  var settle = __nccwpck_require__(4117);
  var verdict = __nccwpck_require__(7593);
  var names = __nccwpck_require__(4008);
  function outputsOf({project: project, tag: tag, access: access, service: service, revision: revision, image: image, build: build, sourceDigest: sourceDigest}) {
   const serviceUrl = service?.uri;
   const tagUrl = tag ? service?.trafficStatuses?.find(status => status.tag === tag)?.uri : undefined;
   const url = tagUrl ?? serviceUrl;
   const digest = build?.digest ?? /@(sha256:[0-9a-f]{64})$/.exec(image ?? "")?.[1];
   return {
    ...url && {
     url: url
    },
    ...serviceUrl && {
     service_url: serviceUrl,
     audience: serviceUrl
    },
    ...tagUrl && {
     tag_url: tagUrl
    },
    ...revision && {
     revision: revision.split("/").at(-1) ?? revision
    },
    ...image && {
     image: image
    },
    ...digest && {
     image_digest: digest
    },
    ...build && {
     build_id: build.id,
     ...build.logUrl && {
      build_log_url: build.logUrl
     }
    },
    ...sourceDigest && {
     source_digest: sourceDigest
    },
    ...access && {
     access: access
    },
    ...project && {
     project_id: project
    }
   };
  }
  function makeReport(mode, verdict, progress, outputs) {
   const changes = progress.changes ?? [];
   return {
    version: 1,
    mode: mode,
    verdict: verdict,
    target: progress.target ?? {},
    identity: progress.identity ?? {
     method: "none"
    },
    findings: progress.findings ?? [],
    decisions: progress.decisions ?? [],
    plan: progress.plan ?? [],
    changes: changes,
    checks: progress.checks ?? [],
    timings: progress.timings ?? [],
    outputs: {
     ...outputs,
     changed: String(changes.some(change => change.done)),
     verdict: verdict
    }
   };
  }
  function conclude(ending) {
   return "refused" in ending ? refusedReport(ending.refused) : courseReport(ending.course);
  }
  function refusedReport({mode: mode, target: target, problems: problems, notices: notices}) {
   const findings = [ ...problems.map(({input: input, problem: problem, example: example}) => ({
    id: "invalid-input",
    status: "fail",
    reason: `${input}: ${problem.replace(/[.]?$/, ".")} Example: ${example}`,
    evidence: [ {
     call: `input ${input}`,
     resource: "",
     answer: problem
    } ],
    remedies: []
   })), ...notices.map(({input: input, text: text}) => ({
    id: "ignored-input",
    status: "skipped",
    reason: `${input}: ${text}`,
    evidence: [],
    remedies: []
   })) ];
   return makeReport(mode, "blocked", {
    findings: findings,
    target: target
   }, {});
  }
  function courseReport(course) {
   const {config: config, google: google, results: results, changes: changes, checks: checks} = course;
   const findings = [ ...mismatchesOf(course), ...findingsOf(course) ];
   const plan = results ?? course.plan.map(planned);
   const project = course.facts?.projectId ?? config.project;
   return makeReport(config.mode, (0, verdict.Vj)(findings, plan), {
    target: targetOf(course, project),
    ...google && {
     identity: google.identity,
     timings: google.timings
    },
    findings: findings,
    decisions: course.decisions ? decisionsOf(course.decisions, course) : [],
    plan: plan,
    changes: changes,
    checks: checks
   }, outputsOf(resultsOf(course, project)));
  }
  function planned({kind: kind, title: title, target: target, changes: changes, needs: needs}) {
   return {
    kind: kind,
    title: title,
    target: target,
    changes: changes,
    needs: needs,
    state: "planned"
   };
  }
  function targetOf({config: config, facts: facts}, project) {
   const number = facts?.projectNumber.known ? facts.projectNumber.value : undefined;
   return {
    ...project && {
     project: project
    },
    ...number && {
     projectNumber: number
    },
    region: config.region,
    service: config.service
   };
  }
  function mismatchesOf({checks: checks, decisions: decisions, facts: facts, made: made, config: config}) {
   const project = facts?.projectId ?? config.project ?? "";
   const created = facts?.service.known === true && facts.service.value === null;
   const changed = Boolean(made.access?.changed) || created || made.checkCleared === true;
   const resource = names.fq.service((0, names.fe)(project, config.region, config.service));
   return decisions ? mismatches(checks, resource, changed) : [];
  }
  function findingsOf({config: config, facts: facts, decisions: decisions, made: made, findings: findings}) {
   if (!facts || !decisions || !made.checkCleared) return findings;
   const saidBy = access => (0, checks_access.T)(config, facts, {
    ...decisions,
    access: access
   }, []);
   const outdated = new Set(saidBy(decisions.access).map(({id: id, reason: reason}) => `${id} ${reason}`));
   return [ ...findings.filter(({id: id, reason: reason}) => !outdated.has(`${id} ${reason}`)), ...saidBy((0, 
   settle.c)(decisions.access, made)) ];
  }
  function decisionsOf(decisions, {made: made}) {
   const held = (0, settle.c)(decisions.access, made);
   const access = made.access ? (0, settle.u)(held, made.access.attempts) : held;
   return (0, decide.u)({
    ...decisions,
    access: access
   });
  }
  function resultsOf(course, project) {
   const {config: config, made: made, facts: facts, results: results} = course;
   const service = made.service ?? (facts?.service.known ? facts.service.value : undefined);
   const {build: build, begun: begun, source: source, revision: revision} = made;
   const image = build?.image ?? (results && config.origin.kind === "image" ? config.origin.image : undefined);
   const access = accessOf(course);
   return {
    ...project && {
     project: project
    },
    ...config.tag && {
     tag: config.tag
    },
    ...access && {
     access: access
    },
    ...service && {
     service: service
    },
    ...revision?.name && {
     revision: revision.name
    },
    ...image && {
     image: image
    },
    ...(build ?? begun) && {
     build: build ?? begun
    },
    ...source && {
     sourceDigest: source.digest
    }
   };
  }
  function accessOf({results: results, made: made, decisions: decisions, facts: facts}) {
   const through = results?.every(({state: state}) => state === "done");
   const state = made.access?.state ?? (through && decisions ? (0, settle.c)(decisions.access, made).target : undefined);
   const isNew = facts?.service.known === true && facts.service.value === null;
   return state === "unchanged" && isNew ? "oidc-only" : state;
  }
 },
 8615: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $q: () => leftoverAllUsers,
   XK: () => notPublic,
   cb: () => leftOpen,
   ki: () => otherRolesOpen,
   x$: () => allAuthenticatedOpen,
   z5: () => serviceOf
  });
  var _facts_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4008);
  var _report_remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6419);
  var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9372);
  var _ways_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7070);
  const serviceOf = (config, facts) => _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.service((0, 
  _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.fe)(facts.projectId, config.region, config.service));
  function notPublic(config, facts, open, status) {
   const reasons = _ways_js__WEBPACK_IMPORTED_MODULE_3__.Nr.map(mechanism => open[mechanism].because).join("; ");
   const outcome = status === "fail" ? "Nothing was changed, since on_public_denied is fail." : "It is deployed for callers with an ID token and an invoker role.";
   return {
    id: "public-access-blocked",
    status: status,
    resource: serviceOf(config, facts),
    reason: `The service cannot be made public: ${reasons}. ${outcome}`,
    evidence: _ways_js__WEBPACK_IMPORTED_MODULE_3__.Nr.flatMap(mechanism => open[mechanism].evidence),
    remedies: unblocking(config, facts)
   };
  }
  function leftOpen(config, facts, way) {
   const how = way.mechanism === "all-users" ? "allUsers holds an invoker role" : "its invoker check is disabled";
   return {
    id: "public-access-left",
    status: "warn",
    resource: serviceOf(config, facts),
    reason: `The service stays public as it was, because ${how}; that way would not be chosen now: ${way.because}.`,
    evidence: way.evidence,
    remedies: []
   };
  }
  function leftoverAllUsers(config, facts, present) {
   const resource = serviceOf(config, facts);
   return {
    id: "leftover-all-users",
    status: "warn",
    principal: "allUsers",
    role: present.allUsersRoles[0] ?? "roles/run.invoker",
    resource: resource,
    reason: "The service is public by its disabled invoker check, and allUsers holds an invoker role besides. The binding has no " + "effect now, but opens the service again should the check be enabled. It was left alone.",
    evidence: present.evidence,
    remedies: present.allUsersRoles.flatMap(role => (0, _report_remedies_js__WEBPACK_IMPORTED_MODULE_1__.iw)(resource, role))
   };
  }
  function allAuthenticatedOpen(config, facts, present) {
   return {
    id: "public-access-left",
    status: "warn",
    principal: "allAuthenticatedUsers",
    resource: serviceOf(config, facts),
    reason: "allAuthenticatedUsers holds an invoker role: anybody with any Google account can call the service. It was left " + "alone; remove it, or set invokers with invokers_update_strategy: overwrite.",
    evidence: present.evidence,
    remedies: []
   };
  }
  function otherRolesOpen(config, facts, present) {
   const roles = [ ...new Set(present.otherOpenRoles) ].join(", ");
   return {
    id: "public-access-left",
    status: "warn",
    resource: serviceOf(config, facts),
    reason: `Everybody holds ${roles} on the service. Such a role may let them call it; it is not an invoker role and was left alone.`,
    evidence: present.evidence,
    remedies: []
   };
  }
  function unblocking(config, facts) {
   const constraints = [];
   const allUsers = (0, _policies_js__WEBPACK_IMPORTED_MODULE_2__.e)(facts.policies, facts.tags);
   const required = (0, _policies_js__WEBPACK_IMPORTED_MODULE_2__.b)(facts.policies);
   if (config.publicVia !== "all-users" && required.answer === "yes") constraints.push(...required.constraints);
   if (config.publicVia !== "no-invoker-iam-check" && allUsers.answer === "no") constraints.push(...allUsers.constraints);
   return constraints.flatMap(constraint => (0, _report_remedies_js__WEBPACK_IMPORTED_MODULE_1__.jV)(facts.projectId, constraint));
  }
 },
 6212: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   T: () => access
  });
  var _facts_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7127);
  var _facts_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4008);
  var _report_remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6419);
  var _access_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8615);
  var _policies_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9372);
  var _present_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3387);
  const access = (config, facts, {access: decision}) => [ ...decision.warnings, ...config.access === "public" ? unreadablePolicies(facts) : [], ...releaseRefused(config, facts), ...decision.target === "all-users" || decision.target === "no-invoker-iam-check" ? behind(config, facts) : [] ];
  function unreadablePolicies(facts) {
   return _facts_facts_js__WEBPACK_IMPORTED_MODULE_4__.SI.flatMap(constraint => {
    const fact = facts.policies[constraint];
    if (fact.known || fact.evidence.some(({status: status}) => status === 404)) return [];
    const resource = _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.project(facts.projectId);
    const member = facts.identity.principal;
    return [ {
     id: "policy-unreadable",
     status: "unknown",
     resource: `//orgpolicy.googleapis.com/projects/${facts.projectId}/policies/${constraint}`,
     reason: `The organisation policy ${constraint} could not be read: ${fact.why.trim().replace(/\.$/, "")}. What it says is learned by trying.`,
     evidence: fact.evidence,
     remedies: member ? (0, _report_remedies_js__WEBPACK_IMPORTED_MODULE_1__.gb)({
      member: member,
      role: "roles/orgpolicy.policyViewer",
      resource: resource
     }) : []
    } ];
   });
  }
  function releaseRefused(config, facts) {
   const required = (0, _policies_js__WEBPACK_IMPORTED_MODULE_3__.b)(facts.policies);
   if (config.access !== "keep" || (0, _present_js__WEBPACK_IMPORTED_MODULE_5__.i)(facts).checkDisabled !== "yes" || required.answer !== "yes") return [];
   return [ {
    id: "policy-blocks-deploy",
    status: "warn",
    resource: (0, _access_findings_js__WEBPACK_IMPORTED_MODULE_2__.z5)(config, facts),
    reason: `The service's invoker check is disabled, while ${required.because}: Google may refuse every change of the service. ` + "access: keep leaves it so; access: authenticated would enable the check, and access: public would where a release is refused for it.",
    evidence: [ ...required.evidence, ...facts.service.evidence ],
    remedies: []
   } ];
  }
  const INGRESS = {
   INGRESS_TRAFFIC_INTERNAL_ONLY: "its ingress is internal",
   INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "its ingress is internal and load balancers",
   INGRESS_TRAFFIC_NONE: "its ingress lets nothing through"
  };
  function behind(config, facts) {
   const ingress = INGRESS[String(wanted(config, facts, "ingress"))];
   const reasons = [ ...ingress ? [ `${ingress}, so that callers from outside get 404` ] : [], ...wanted(config, facts, "iapEnabled") === true ? [ "IAP asks every caller to sign in" ] : [], ...wanted(config, facts, "defaultUriDisabled") === true ? [ "its run.app URL is switched off" ] : [] ];
   if (reasons.length === 0) return [];
   return [ {
    id: "public-behind-ingress",
    status: "warn",
    resource: (0, _access_findings_js__WEBPACK_IMPORTED_MODULE_2__.z5)(config, facts),
    reason: `IAM lets everybody call the service, yet not everybody reaches it: ${reasons.join("; ")}.`,
    evidence: facts.service.evidence,
    remedies: []
   } ];
  }
  function wanted(config, facts, path) {
   const edit = config.edits.findLast(one => one.path === path && (one.op === "set" || one.op === "clear"));
   if (edit) return edit.op === "set" ? edit.value : undefined;
   return facts.service.known && facts.service.value?.[path] || undefined;
  }
 },
 8540: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Mr: () => orMissing,
   XG: () => ifItExists,
   zl: () => maybeMissing
  });
  var _facts_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4008);
  function maybeMissing(facts, {need: need}) {
   const {place: place, who: who} = need;
   const roles = [ ...place.kind === "account" ? [ place.who ] : [], who ];
   for (const role of roles) {
    if (role !== "build-account" && role !== "runtime-account") continue;
    const [account, state] = role === "build-account" ? [ facts.buildAccount, facts.buildAccountState ] : [ facts.runtimeAccount, facts.runtimeAccountState ];
    if (!account.known || !account.value || state.known) continue;
    const refused = state.evidence.some(({status: status, reason: reason = PLAIN}) => status === 403 && reason === PLAIN);
    const itself = (0, _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(account.value);
    if (!refused || itself === facts.identity.principal || hasActed(facts, itself)) continue;
    return account.value;
   }
   return undefined;
  }
  const PLAIN = "IAM_PERMISSION_DENIED";
  const hasActed = ({answers: answers}, member) => answers.some(({method: method, principal: principal}) => method === "impersonation" && principal === member);
  const orMissing = email => `Or the account ${email} does not exist: Google refuses to say (403), which it does in both cases.`;
  const ifItExists = (remedies, email) => remedies.map(remedy => ({
   ...remedy,
   title: `${remedy.title}, if ${email} exists`
  }));
 },
 4885: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Iv: () => ID_OF,
   Pw: () => WHO,
   pw: () => judgeNeeds,
   P: () => permissions
  });
  var names = __nccwpck_require__(4008);
  var remedies = __nccwpck_require__(6419);
  function customRoleRemedies(role) {
   const {project: project, id: id, permissions: permissions, member: member, unsupported: unsupported, apart: apart} = role;
   const count = `${permissions.length} ${permissions.length === 1 ? "permission" : "permissions"}`;
   const left = unsupported.length > 0 ? `; custom roles may not hold ${unsupported.join(", ")}` : "";
   const title = `Or a custom role with exactly the ${count} needed, for the whole project${left}`;
   const resource = `//cloudresourcemanager.googleapis.com/projects/${project}`;
   const others = kind => apart.flatMap(grant => (0, remedies.gb)(grant).flatMap(remedy => remedy.kind === kind ? [ remedy.text ] : []));
   const create = (0, remedies.G5)([ ...[ "iam", "roles", "create", id, `--project=${project}`, `--title=${role.title}`, "--stage=GA" ], `--permissions=${permissions.join(",")}`, "--quiet" ]);
   const grant = (0, remedies.gb)({
    member: member,
    role: `projects/${project}/roles/${id}`,
    resource: resource
   });
   return [ {
    kind: "gcloud",
    title: title,
    text: [ create, ...grant.flatMap(({kind: kind, text: text}) => kind === "gcloud" ? [ text ] : []), ...others("gcloud") ].join("\n"),
    alternative: true
   }, {
    kind: "terraform",
    title: title,
    text: [ inTerraform(role), ...others("terraform") ].join("\n\n"),
    alternative: true
   } ];
  }
  function inTerraform({project: project, id: id, title: title, permissions: permissions, member: member}) {
   const name = (0, remedies.Cv)(id);
   return [ `resource "google_project_iam_custom_role" "${name}" {`, `  project = ${(0, 
   remedies.aq)(project)}`, `  role_id = ${(0, remedies.aq)(id)}`, `  title   = ${(0, 
   remedies.aq)(title)}`, "  permissions = [", ...permissions.map(permission => `    ${(0, 
   remedies.aq)(permission)},`), "  ]", "}", "", `resource "google_project_iam_member" "${name}" {`, `  project = ${(0, 
   remedies.aq)(project)}`, `  role    = google_project_iam_custom_role.${name}.id`, `  member  = ${(0, 
   remedies.aq)(member)}`, "}" ].join("\n");
  }
  var decisions_grants = __nccwpck_require__(4757);
  var roles = __nccwpck_require__(6809);
  const UNSUPPORTED = /^resourcemanager\.(projects\.list$|folders\.|organizations\.)/;
  const APART = (0, roles.mm)("secretmanager.versions.access");
  const NAMES = {
   deployer: [ "deployer", "deploys" ],
   "build-account": [ "builder", "builds" ],
   "runtime-account": [ "runner", "runs" ]
  };
  function customRoleFor(asked, projectId, service) {
   const [first] = asked;
   const [part, does] = (first && NAMES[first.who]) ?? [];
   if (!first || !part) return undefined;
   const project = names.fq.project(projectId);
   const fits = ({permission: permission, resource: resource}) => resource === project || (0, 
   decisions_grants.B)(resource, project) && (0, roles.mm)(permission) < APART;
   const inside = asked.filter(fits);
   const permissions = sorted(inside.filter(({permission: permission}) => !UNSUPPORTED.test(permission)));
   if (!inside.some(({missing: missing, permission: permission}) => missing && permissions.includes(permission))) return undefined;
   const apart = asked.flatMap(one => one.missing && one.grant && !fits(one) ? [ one.grant ] : []);
   return {
    project: projectId,
    id: `run_iam_deploy_${part}_${service}`.replace(/[^A-Za-z0-9_.]+/g, "_").slice(0, 64),
    title: `What ${does} ${service}`.slice(0, 100),
    permissions: permissions,
    member: first.principal,
    unsupported: sorted(inside.filter(({permission: permission}) => UNSUPPORTED.test(permission))),
    apart: [ ...new Map(apart.map(grant => [ JSON.stringify(grant), grant ])).values() ]
   };
  }
  const sorted = asked => [ ...new Set(asked.map(({permission: permission}) => permission)) ].sort();
  var existence = __nccwpck_require__(8540);
  function permissions(config, facts, _decisions, plan) {
   if (config.preflight === "off") return [];
   return withCustomRoles(judgeNeeds(facts, plan).filter(isNews(facts.projectId)), facts.projectId, config.service);
  }
  const isNews = project => ({needs: needs, answer: answer, finding: finding}) => finding.status !== "unknown" || !needs.every(({who: who}) => who === "run-agent" || who === "build-agent") || answer?.resource !== undefined && !isIn(answer.resource, names.fq.project(project));
  const isIn = (resource, project) => resource === project || (0, decisions_grants.B)(resource, project);
  function withCustomRoles(judged, project, service) {
   const asked = judged.flatMap(({needs: [need], answer: answer, grant: grant}) => need && answer?.principal && answer.resource ? [ {
    who: need.who,
    permission: need.permission,
    principal: answer.principal,
    resource: answer.resource,
    missing: answer.verdict === "denied",
    grant: grant
   } ] : []);
   const offered = new Set;
   return judged.map(({finding: finding, grant: grant}) => {
    const {principal: principal} = finding;
    if (!grant || !principal || offered.has(principal)) return finding;
    offered.add(principal);
    const role = customRoleFor(asked.filter(one => one.principal === principal), project, service);
    return role ? {
     ...finding,
     remedies: [ ...finding.remedies, ...customRoleRemedies(role) ]
    } : finding;
   });
  }
  function judgeNeeds(facts, plan) {
   const questions = gatherQuestions(plan, facts.answers);
   const missing = questions.filter(({answer: answer}) => answer?.verdict === "denied" && !answer.barred && answer.principal && answer.resource);
   const grants = (0, decisions_grants.vj)(missing.map(({needs: needs, answer: answer}) => ({
    who: needs[0].who,
    permission: needs[0].permission,
    member: answer?.principal ?? "",
    resource: answer?.resource ?? ""
   })), names.fq.project(facts.projectId), facts.roleTable);
   return questions.map(question => {
    const grant = grants[missing.indexOf(question)];
    const doubtful = question.answer && (0, existence.zl)(facts, question.answer);
    return {
     ...question,
     grant: grant,
     finding: inDoubt(finding(question, grant), doubtful)
    };
   });
  }
  function gatherQuestions(plan, answers) {
   const byNeed = new Map(answers.map(answer => [ needKey(answer.need), answer ]));
   const questions = new Map;
   for (const need of plan.flatMap(({needs: needs}) => needs)) {
    const answer = byNeed.get(needKey(need));
    const key = answer?.principal ? JSON.stringify([ answer.principal, need.permission, answer.resource ?? need.place ]) : needKey(need);
    const question = questions.get(key);
    if (question) question.needs.push(need); else questions.set(key, {
     needs: [ need ],
     answer: answer
    });
   }
   return [ ...questions.values() ];
  }
  const needKey = ({who: who, permission: permission, place: place}) => JSON.stringify([ who, permission, place ]);
  function finding({needs: needs, answer: answer}, grant) {
   const [first] = needs;
   const required = needs.some(({level: level}) => level === "required");
   const status = statusOf(answer, required);
   return {
    id: idOf(first),
    status: status,
    ...answer?.principal && {
     principal: answer.principal
    },
    permission: first.permission,
    ...status !== "pass" && grant && {
     role: grant.role
    },
    ...answer?.resource && {
     resource: answer.resource
    },
    ...answer && answer.method !== "none" && {
     method: answer.method
    },
    reason: reason(needs, answer, status),
    evidence: answer?.evidence ?? [ nobodyAsked(first) ],
    remedies: grant ? (0, remedies.gb)(grant) : []
   };
  }
  function inDoubt(finding, account) {
   if (!account || finding.status === "pass") return finding;
   const {reason: reason, remedies: remedies} = finding;
   return {
    ...finding,
    reason: `${reason} ${(0, existence.Mr)(account)}`,
    remedies: (0, existence.XG)(remedies, account)
   };
  }
  function statusOf(answer, required) {
   if (answer?.verdict === "granted") return "pass";
   if (answer?.verdict === "denied") return required ? "fail" : "warn";
   return "unknown";
  }
  function idOf({who: who, permission: permission, place: place}) {
   if (who === "deployer" && permission === "iam.serviceAccounts.actAs" && place.kind === "account") return place.who === "build-account" ? "act-as-build-account" : "act-as-runtime-account";
   return ID_OF[who];
  }
  const ID_OF = {
   deployer: "deployer-permission",
   "build-account": "build-account-permission",
   "build-agent": "build-account-permission",
   "runtime-account": "runtime-account-permission",
   "run-agent": "runtime-account-permission"
  };
  const WHO = {
   deployer: "The deployer",
   "build-account": "The build account",
   "build-agent": "Cloud Build's service agent",
   "runtime-account": "The runtime account",
   "run-agent": "Cloud Run's service agent"
  };
  const WITHOUT = {
   "run-agent": "Google gives it roles/run.serviceAgent when Cloud Run is first used, and without that no revision starts",
   "build-agent": "Google gives it roles/cloudbuild.serviceAgent when Cloud Build is first used, and without that no build starts"
  };
  function reason(needs, answer, status) {
   const [first] = needs;
   const purpose = [ ...new Set(needs.map(({to: to}) => to)) ].join(", and to ");
   const what = `${first.permission} to ${purpose}`;
   const subject = WHO[first.who];
   const learned = answer ? LEARNED[answer.method] : "";
   const open = answer?.why ? ` ${sentence(answer.why)}` : "";
   switch (status) {
   case "pass":
    return `${subject} has ${what}${learned}.${open}`;

   case "fail":
    return `${subject} lacks ${what}${learned}.${open}`;

   case "warn":
    return `${subject} lacks ${what}${learned}; ${WITHOUT[first.who] ?? "the deploy works without it"}.${open}`;

   default:
    return answer?.verdict === "conditional" ? `${subject} has ${what} under a condition that could not be evaluated${learned}.${open}` : `It is not known whether ${lower(subject)} has ${what}.${open}`;
   }
  }
  const LEARNED = {
   caller: " (asked as itself)",
   impersonation: " (asked by impersonating it)",
   troubleshooter: " (says Policy Troubleshooter)",
   policy: " (read from allow policies; groups, deny policies and folders out of sight are not seen)",
   none: ""
  };
  const nobodyAsked = ({permission: permission, place: place}) => ({
   call: "none",
   resource: place.kind,
   answer: `${permission} was not asked about`
  });
  const sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  const lower = words => words.replace(/^The/, "the");
 },
 9451: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L: () => decide,
   u: () => listDecisions
  });
  var access_findings = __nccwpck_require__(8615);
  var policies = __nccwpck_require__(9372);
  var decisions_present = __nccwpck_require__(3387);
  var ways = __nccwpck_require__(7070);
  function decideAccess(config, facts) {
   const decision = decideOnce(config, facts, false);
   if (config.access === "keep" || (0, decisions_present.i)(facts).checkDisabled !== "yes") return decision;
   return {
    ...decision,
    ifCheckRequired: decideOnce(config, withRefusal(config, facts), true)
   };
  }
  function decideOnce(config, facts, refused) {
   const present = (0, decisions_present.i)(facts);
   const open = (0, ways.LN)(config, facts);
   const situation = {
    config: config,
    facts: facts,
    present: present,
    open: open,
    refused: refused
   };
   const choice = {
    keep: keep,
    authenticated: authenticated,
    public: makePublic
   }[config.access](situation);
   const tries = choice.tries ?? [];
   return {
    id: "access",
    question: "Who can reach the service?",
    choice: choice.blocked ? "fail" : choice.target,
    fallback: choice.target === "oidc-only" ? "oidc-only" : "unchanged",
    blocked: false,
    removes: [],
    warnings: [],
    ...choice,
    tries: tries,
    byTrial: tries.some(mechanism => open[mechanism].policy === "unknown"),
    alternatives: alternatives(situation),
    evidence: evidence(situation)
   };
  }
  function withRefusal(config, facts) {
   const constraint = "run.managed.requireInvokerIam";
   const learned = {
    known: true,
    value: {
     spec: {
      rules: [ {
       enforce: true
      } ]
     }
    },
    evidence: [ ...facts.policies[constraint].evidence, {
     call: "the release, sent while the invoker check is disabled",
     resource: (0, access_findings.z5)(config, facts),
     answer: "refused for requireInvokerIam"
    } ]
   };
   return {
    ...facts,
    policies: {
     ...facts.policies,
     [constraint]: learned
    }
   };
  }
  function keep({present: present}) {
   if (present.exists === "no") return {
    target: "oidc-only",
    because: "A new service is for authenticated callers only, since access is keep."
   };
   return {
    target: "unchanged",
    because: present.exists === "yes" ? `The workflow leaves access as it is: ${stateOf(present)}.` : "The workflow leaves access as it is."
   };
  }
  function authenticated(situation) {
   const {present: present} = situation;
   const removes = [];
   if (present.exists !== "no") {
    if (present.checkDisabled !== "no") removes.push("no-invoker-iam-check");
    if (present.allUsers !== "no" || present.partlyPublic) removes.push("all-users");
   }
   const warnings = [ ...present.allAuthenticatedUsers ? [ (0, access_findings.x$)(situation.config, situation.facts, present) ] : [], ...present.otherOpenRoles.length > 0 ? [ (0, 
   access_findings.ki)(situation.config, situation.facts, present) ] : [] ];
   const because = "The workflow asks for access: authenticated, so that only callers with an invoker role get in.";
   return {
    target: "oidc-only",
    because: because,
    removes: removes,
    warnings: warnings
   };
  }
  function makePublic(situation) {
   return keepWhatIsOpen(situation) ?? openOne(situation) ?? leaveOpen(situation) ?? denied(situation);
  }
  function keepWhatIsOpen(situation) {
   const {present: present, open: open} = situation;
   const mayStay = mechanism => !open[mechanism].excluded && open[mechanism].policy !== "no";
   if (present.checkDisabled === "yes" && mayStay("no-invoker-iam-check")) return {
    target: "no-invoker-iam-check",
    because: `It is public already, because its invoker check is disabled${staysBecause(open["no-invoker-iam-check"])}.`,
    warnings: leftover(situation)
   };
   if (present.allUsers === "yes" && mayStay("all-users")) return {
    target: "all-users",
    because: `It is public already, because allUsers holds an invoker role${staysBecause(open["all-users"])}.`,
    ...withoutCheckFlag(situation)
   };
   return undefined;
  }
  function openOne(situation) {
   const {config: config, present: present, open: open, refused: refused} = situation;
   const [first, ...others] = ways.Nr.filter(mechanism => open[mechanism].usable !== "no");
   if (!first) return undefined;
   const staysOpen = present.allUsers === "yes" || present.checkDisabled === "yes" && !refused;
   const closed = refused || knownPrivate(situation);
   const otherwise = config.onPublicDenied === "fail" ? "fail" : closed ? "oidc-only" : "unchanged";
   const {removes: removes, warnings: warnings} = withoutCheckFlag(situation);
   return {
    target: first,
    tries: [ first, ...others ],
    fallback: staysOpen ? "unchanged" : otherwise,
    because: openBecause(open[first], open["all-users"]),
    removes: removes,
    warnings: [ ...warnings, ...first === "no-invoker-iam-check" ? leftover(situation) : [] ]
   };
  }
  function leaveOpen(situation) {
   const {config: config, present: present, facts: facts, open: open, refused: refused} = situation;
   if (present.checkDisabled === "yes" && !refused) {
    const way = open["no-invoker-iam-check"];
    const why = way.excluded ? "which public_via excludes" : "which policy does not allow any more";
    return {
     target: "unchanged",
     because: `It is public by its disabled invoker check, ${why}, and no other way is open: it is left so.`,
     warnings: [ (0, access_findings.cb)(config, facts, way), ...leftover(situation) ]
    };
   }
   if (present.allUsers !== "yes") return undefined;
   const left = (0, access_findings.cb)(config, facts, open["all-users"]);
   const why = open["all-users"].excluded ? "which public_via excludes" : "which could not be granted any more";
   if (!refused) return {
    target: "unchanged",
    because: `It is public by allUsers, ${why}, and no other way is open: it is left so.`,
    warnings: [ left ]
   };
   return {
    target: "all-users",
    because: `Its invoker check has to be enabled again by policy; it stays public by allUsers, ${why}.`,
    removes: [ "no-invoker-iam-check" ],
    warnings: [ left ]
   };
  }
  function denied(situation) {
   const {config: config, facts: facts, open: open, refused: refused} = situation;
   const reasons = ways.Nr.map(mechanism => open[mechanism].because).join("; ");
   if (config.onPublicDenied === "fail") return {
    target: "unchanged",
    fallback: "fail",
    blocked: true,
    because: `It cannot be made public, and on_public_denied: fail stops the run: ${reasons}.`,
    warnings: [ (0, access_findings.XK)(config, facts, open, "fail") ]
   };
   const warnings = [ (0, access_findings.XK)(config, facts, open, "warn") ];
   if (refused || knownPrivate(situation)) return {
    target: "oidc-only",
    because: `It cannot be made public, so only authenticated callers get in: ${reasons}.`,
    removes: refused ? [ "no-invoker-iam-check" ] : [],
    warnings: warnings
   };
   return {
    target: "unchanged",
    because: `It cannot be made public, and who reaches it now is not fully known, so that it is left as it is: ${reasons}.`,
    warnings: warnings
   };
  }
  function withoutCheckFlag({config: config, present: present, facts: facts, open: open, refused: refused}) {
   if (present.checkDisabled !== "yes") return {
    removes: [],
    warnings: []
   };
   const way = open["no-invoker-iam-check"];
   const mayEnable = way.mayChange !== "no" || refused;
   return mayEnable ? {
    removes: [ way.mechanism ],
    warnings: []
   } : {
    removes: [],
    warnings: [ (0, access_findings.cb)(config, facts, way) ]
   };
  }
  function leftover({config: config, present: present, facts: facts}) {
   return present.allUsers === "yes" || present.partlyPublic ? [ (0, access_findings.$q)(config, facts, present) ] : [];
  }
  function knownPrivate({present: present}) {
   return present.exists === "no" || present.allUsers === "no" && present.checkDisabled === "no" && !present.partlyPublic;
  }
  const staysBecause = way => way.policy === "unknown" ? `; ${way.because}` : ", and that is still allowed";
  function openBecause(first, allUsers) {
   const why = first === allUsers ? first.because : `${allUsers.because}; ${first.because}`;
   if (first.policy === "unknown") return `Tried after the release, since only Google's answer can tell: ${why}.`;
   const what = first === allUsers ? "allUsers gets the invoker role" : "the invoker check is disabled";
   return `The workflow asks for access: public, so ${what}: ${why}.`;
  }
  function stateOf(present) {
   if (present.checkDisabled === "yes") return "public, its invoker check is disabled";
   if (present.allUsers === "yes") return "public, allUsers holds an invoker role";
   if (present.allUsers === "unknown") return "its IAM policy could not be read";
   if (present.allAuthenticatedUsers) return "open to every Google account (allAuthenticatedUsers)";
   return present.partlyPublic ? "public in part, allUsers holds an invoker role under a condition" : "not public";
  }
  function alternatives(situation) {
   const {config: config, present: present, open: open} = situation;
   const because = `The workflow says access: ${config.access}.`;
   const isNew = present.exists === "no";
   const missing = {
    choice: "unchanged",
    possible: false,
    because: "The service does not exist yet."
   };
   if (config.access !== "public") return [ ...ways.Nr.map(choice => ({
    choice: choice,
    possible: false,
    because: because
   })), {
    choice: "oidc-only",
    possible: config.access === "authenticated" || isNew,
    because: because
   }, isNew ? missing : {
    choice: "unchanged",
    possible: config.access === "keep",
    because: because
   } ];
   const denied = (choice, what) => ({
    choice: choice,
    possible: config.onPublicDenied === choice,
    because: `on_public_denied: ${config.onPublicDenied}. ${what}`
   });
   return [ ...ways.Nr.map(mechanism => (0, ways.c5)(open[mechanism])), denied("oidc-only", "Without an open way to be public, oidc-only would deploy for authenticated callers."), denied("fail", "Without an open way to be public, fail would stop the run."), isNew ? missing : {
    choice: "unchanged",
    possible: true,
    because: "Only where the service is public by a way that would not be opened now, and no other is open."
   } ];
  }
  function evidence({config: config, facts: facts, present: present, open: open}) {
   const resource = `services/${config.service}`;
   const inputs = [ [ "access", config.access ], [ "public_via", config.publicVia ], [ "on_public_denied", config.onPublicDenied ] ];
   const asked = (config.access === "public" ? inputs : inputs.slice(0, 1)).map(([name, answer]) => ({
    call: `input ${name}`,
    resource: resource,
    answer: answer
   }));
   const all = [ ...asked, ...present.evidence ];
   if (config.access === "public") all.push(...ways.Nr.flatMap(mechanism => open[mechanism].evidence));
   if (config.access === "authenticated" && present.checkDisabled === "yes") all.push(...(0, 
   policies.b)(facts.policies).evidence);
   return [ ...new Map(all.map(piece => [ JSON.stringify(piece), piece ])).values() ];
  }
  var names = __nccwpck_require__(4008);
  var build = __nccwpck_require__(6782);
  function decideBuild(config, facts, source) {
   const given = config.origin.kind === "source" ? config.origin.given : ".";
   const evidence = [ {
    call: "input source",
    resource: given,
    answer: source.dockerfile ? "has a Dockerfile" : "has no Dockerfile"
   } ];
   const live = facts.service.known ? facts.service.value : null;
   const base = config.build.baseImage ?? live?.buildConfig?.baseImage ?? build.sb;
   const kind = source.dockerfile ? "docker" : "buildpacks";
   const file = `${given} ${source.dockerfile ? "holds a" : "holds no"} Dockerfile.`;
   const descriptor = source.projectToml ? " project.toml describes the build." : "";
   return {
    id: "build",
    question: "How is the source built?",
    choice: kind,
    kind: kind,
    because: source.dockerfile ? file : `${file} Buildpacks find out how to build it, on ${base}.${descriptor}`,
    alternatives: [ {
     choice: "docker",
     possible: source.dockerfile,
     because: file
    }, {
     choice: "buildpacks",
     possible: !source.dockerfile,
     because: source.dockerfile ? "A Dockerfile goes before buildpacks." : file
    } ],
    evidence: evidence
   };
  }
  function decideBuildAccount(config, facts) {
   const live = facts.service.known ? facts.service.value : null;
   const cleared = config.build.clear?.includes("serviceAccount") ?? false;
   const remembered = live?.buildConfig?.serviceAccount;
   const named = (0, names.Bm)(config, cleared ? null : live);
   const from = named?.from === "input" ? "input" : named ? "service" : "default";
   const learned = facts.buildAccount.known ? facts.buildAccount.value : undefined;
   const account = named && (0, names.tv)(named.name) ? learned : named?.name ?? learned;
   const fact = facts.buildAccount;
   return {
    id: "build-account",
    question: "As which account does the build run?",
    choice: account ?? (account === null ? "none" : "unknown"),
    from: from,
    ...account !== undefined && {
     account: account
    },
    because: accountBecause(from, account),
    alternatives: [ build_option("build_service_account", config.build.serviceAccount, "The input names none."), build_option("that of the last build", remembered ? (0, 
    names.Ob)(remembered) : undefined, cleared ? "The workflow clears it." : "The service remembers none.", cleared), from === "default" && !fact.known ? {
     choice: "the project's default",
     possible: "unknown",
     because: fact.why
    } : {
     choice: "the project's default",
     possible: from !== "default" || account !== null,
     because: from === "default" ? accountBecause(from, account) : "Only where nothing else names one."
    } ],
    evidence: [ ...from === "input" ? [ {
     call: "input build_service_account",
     resource: `projects/${facts.projectId}`,
     answer: account ?? ""
    } ] : [], ...from === "service" ? facts.service.evidence : [], ...from === "default" ? fact.evidence : [] ]
   };
  }
  function accountBecause(from, account) {
   if (from === "input") return "The input build_service_account names it.";
   if (from === "service") return "The service's last build ran as it.";
   if (account === undefined) return "The project's default build account could not be read.";
   if (account === null) return "The project has no default build account, and nothing names one.";
   const legacy = (0, names.hE)(account) ? " It is the legacy Cloud Build account." : "";
   return `It is the project's default for builds.${legacy}`;
  }
  function build_option(choice, email, otherwise, ruledOut = false) {
   const possible = email !== undefined && !ruledOut;
   return {
    choice: choice,
    possible: possible,
    because: possible ? `It is ${email}.` : otherwise
   };
  }
  var traffic = __nccwpck_require__(5739);
  function decideTraffic(config, facts) {
   const live = facts.service.known ? facts.service.value : null;
   const {noTraffic: noTraffic, tag: tag} = config;
   const wanted = noTraffic && !facts.service.known ? {
    effect: "pinned"
   } : (0, traffic.Do)(live, {
    noTraffic: noTraffic,
    ...tag && {
     tag: tag
    }
   });
   const {effect: effect, problem: problem, lapsed: lapsed} = wanted;
   const serving = live ? (0, names.qJ)(live) : undefined;
   return {
    id: "traffic",
    question: "Which revision serves after this run?",
    choice: problem ? "none" : effect,
    effect: effect,
    ...problem && {
     problem: problem
    },
    because: problem ? PROBLEMS[problem] : because(wanted, serving ?? "the revision that serves now", tag),
    alternatives: traffic_alternatives(config, effect, facts.service.known ? live !== null : "unknown", live?.labels?.[traffic.vT] ?? undefined, lapsed),
    evidence: [ {
     call: "input no_traffic",
     resource: `services/${config.service}`,
     answer: String(noTraffic)
    }, ...facts.service.evidence ]
   };
  }
  function because({effect: effect, lapsed: lapsed}, serving, tag) {
   const reason = BECAUSE[effect](serving, tag);
   if (effect !== "kept" || !lapsed) return reason;
   return `${reason} An earlier run with no_traffic had left it on a revision, but that is history. ${lapsed}`;
  }
  const BECAUSE = {
   latest: (_, tag) => `The new revision gets the traffic${tag ? `, and the tag ${tag}` : ""}.`,
   restored: serving => `An earlier run with no_traffic left the traffic on ${serving}; this one gives it back to the latest revision.`,
   pinned: (serving, tag) => `no_traffic leaves the traffic on ${serving}${tag ? `; the new revision is reached by the tag ${tag}` : ""}.`,
   kept: serving => `Traffic is pinned to revisions, not by this action: it stays on ${serving}.`
  };
  const PROBLEMS = {
   "new-service": "A service that does not exist yet has no revision that could keep the traffic.",
   "never-ready": "The service has no revision that was ever ready, so that none could keep the traffic."
  };
  function traffic_alternatives(config, effect, exists, label, lapsed) {
   return [ {
    choice: "latest",
    possible: !config.noTraffic && effect !== "kept",
    because: config.noTraffic ? "no_traffic: true." : effect === "kept" ? "Traffic is pinned to revisions." : "The latest revision serves."
   }, {
    choice: "restored",
    possible: effect === "restored",
    because: label ? `The label ${traffic.vT} says ${label}${lapsed ? `, which holds no more: ${lower(lapsed)}` : "."}` : `No label ${traffic.vT} on the service.`
   }, {
    choice: "pinned",
    possible: config.noTraffic && exists,
    because: `no_traffic: ${config.noTraffic}.`
   }, {
    choice: "kept",
    possible: effect === "kept",
    because: effect === "kept" ? "Traffic names revisions only." : "No pin of the user stands in the way."
   } ];
  }
  const lower = sentence => sentence.charAt(0).toLowerCase() + sentence.slice(1);
  function decide(config, facts, source) {
   const decisions = {
    access: decideAccess(config, facts),
    traffic: decideTraffic(config, facts)
   };
   if (config.origin.kind !== "source") return decisions;
   decisions.buildAccount = decideBuildAccount(config, facts);
   if (source) {
    decisions.source = source;
    decisions.build = decideBuild(config, facts, source);
   }
   return decisions;
  }
  function listDecisions({access: access, build: build, buildAccount: buildAccount, traffic: traffic}) {
   return [ access, build, buildAccount, traffic ].filter(decision => decision !== undefined).map(({id: id, question: question, choice: choice, because: because, alternatives: alternatives, evidence: evidence}) => ({
    id: id,
    question: question,
    choice: choice,
    because: because,
    alternatives: alternatives,
    evidence: evidence
   }));
  }
 },
 4757: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   B: () => inherits,
   I: () => kindOf,
   vj: () => grantsFor
  });
  var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6809);
  const ROLES = {
   "run.services.setIamPolicy": {
    service: "roles/run.admin",
    project: "roles/run.admin",
    because: "the only Cloud Run role that may set who calls a service; run.developer and run.sourceDeveloper may not"
   },
   "run.services.create": {
    project: "roles/run.developer",
    service: "roles/run.developer",
    because: "create and update"
   },
   "run.services.update": {
    project: "roles/run.developer",
    service: "roles/run.developer",
    because: "create and update"
   },
   "run.services.get": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.services.getIamPolicy": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.services.listEffectiveTags": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.revisions.get": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.revisions.list": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.operations.get": {
    project: "roles/run.viewer",
    because: "read only"
   },
   "run.routes.invoke": {
    project: "roles/run.servicesInvoker",
    service: "roles/run.servicesInvoker",
    because: "calls services, and no jobs"
   },
   "cloudbuild.builds.create": {
    project: "roles/cloudbuild.builds.editor",
    because: "starts builds"
   },
   "cloudbuild.builds.get": {
    project: "roles/cloudbuild.builds.viewer",
    because: "read only"
   },
   "cloudbuild.operations.get": {
    project: "roles/cloudbuild.builds.viewer",
    because: "read only"
   },
   "cloudbuild.workerpools.use": {
    project: "roles/cloudbuild.workerPoolUser",
    because: "uses private pools, no more"
   },
   "storage.objects.get": {
    bucket: "roles/storage.objectViewer",
    project: "roles/run.builder",
    because: "reads objects; Editor and Owner do not contain it",
    rather: {
     "roles/storage.legacyObjectReader": "a legacy role, there to mirror access lists",
     "roles/storage.objectViewer": "where the bucket is not there yet, nor is the repository: run.builder is made for the account that builds and spares a second grant"
    }
   },
   "storage.objects.create": {
    bucket: "roles/storage.objectCreator",
    project: "roles/storage.objectCreator",
    because: "writes objects, and may neither read nor delete them"
   },
   "storage.buckets.get": {
    bucket: "roles/storage.legacyBucketReader",
    project: "roles/storage.bucketViewer",
    because: "reads the bucket itself",
    rather: {
     "roles/cloudbuild.builds.builder": "for accounts that build; bucketViewer is beta, and holds two permissions instead of 78"
    }
   },
   "storage.buckets.list": {
    project: "roles/storage.bucketViewer",
    because: "reads buckets themselves",
    rather: {
     "roles/storage.viewer": "generally available, and reads more than buckets; bucketViewer is beta and reads nothing else"
    }
   },
   "storage.buckets.create": {
    project: "roles/run.sourceDeveloper",
    because: "the role for source deploys, which the next steps need too",
    rather: {
     "roles/cloudbuild.builds.builder": "for accounts that build: it may also delete objects and push images, and may not deploy"
    }
   },
   "artifactregistry.repositories.get": {
    repository: "roles/artifactregistry.reader",
    project: "roles/artifactregistry.reader",
    because: "read only"
   },
   "artifactregistry.repositories.downloadArtifacts": {
    repository: "roles/artifactregistry.reader",
    project: "roles/artifactregistry.reader",
    because: "read only"
   },
   "artifactregistry.repositories.uploadArtifacts": {
    repository: "roles/artifactregistry.writer",
    project: "roles/run.builder",
    because: "pushes and pulls images"
   },
   "artifactregistry.repositories.create": {
    project: "roles/run.sourceDeveloper",
    because: "the role for source deploys, which the next steps need too",
    rather: {
     "roles/artifactregistry.editor": "it may also delete every repository and image of the project, and may not deploy"
    }
   },
   "logging.logEntries.create": {
    project: "roles/logging.logWriter",
    because: "writes logs, no more"
   },
   "logging.logEntries.list": {
    project: "roles/logging.viewer",
    because: "read only"
   },
   "iam.serviceAccounts.actAs": {
    account: "roles/iam.serviceAccountUser",
    because: "on the one account: on the project it would mean every account"
   },
   "iam.serviceAccounts.get": {
    account: "roles/iam.serviceAccountViewer",
    because: "read only"
   },
   "serviceusage.services.use": {
    project: "roles/serviceusage.serviceUsageConsumer",
    because: "uses enabled APIs"
   },
   "serviceusage.services.get": {
    project: "roles/serviceusage.serviceUsageConsumer",
    because: "uses enabled APIs",
    rather: {
     "roles/serviceusage.serviceUsageViewer": "it may not use the APIs, which a deploy needs besides"
    }
   },
   "serviceusage.services.list": {
    project: "roles/serviceusage.serviceUsageConsumer",
    because: "uses enabled APIs",
    rather: {
     "roles/serviceusage.serviceUsageViewer": "it may not use the APIs, which a deploy needs besides"
    }
   },
   "serviceusage.services.enable": {
    project: "roles/serviceusage.serviceUsageAdmin",
    because: "enables APIs"
   },
   "orgpolicy.policy.get": {
    project: "roles/orgpolicy.policyViewer",
    because: "read only"
   },
   "secretmanager.versions.access": {
    secret: "roles/secretmanager.secretAccessor",
    project: "roles/secretmanager.secretAccessor",
    because: "reads the value of this secret, no other"
   },
   "secretmanager.secrets.get": {
    secret: "roles/secretmanager.viewer",
    because: "reads what the secret is, not its value"
   },
   "cloudsql.instances.connect": {
    project: "roles/cloudsql.client",
    because: "connects to instances, no more"
   },
   "cloudsql.instances.get": {
    project: "roles/cloudsql.client",
    because: "connects to instances, no more"
   },
   "vpcaccess.connectors.get": {
    project: "roles/vpcaccess.user",
    because: "uses connectors, and may not change them"
   },
   "compute.networks.get": {
    project: "roles/compute.networkViewer",
    because: "read only",
    rather: {
     "roles/compute.networkUser": "shorter, and may use networks where looking is enough"
    }
   },
   "compute.subnetworks.get": {
    subnetwork: "roles/compute.networkUser",
    project: "roles/compute.networkUser",
    because: "uses the network, and may not change it"
   },
   "compute.subnetworks.use": {
    subnetwork: "roles/compute.networkUser",
    project: "roles/compute.networkUser",
    because: "uses the network, and may not change it"
   },
   "resourcemanager.projects.get": {
    project: "roles/browser",
    because: "read only",
    rather: {
     "roles/binaryauthorization.attestorsViewer": "of a service that has nothing to do with it"
    }
   }
  };
  const PARTS = [ {
   who: "build-account",
   role: "roles/run.builder",
   covers: oneOf("storage.objects.get", "artifactregistry.repositories.uploadArtifacts", "artifactregistry.repositories.downloadArtifacts", "logging.logEntries.create")
  }, {
   who: "deployer",
   role: "roles/run.sourceDeveloper",
   covers: oneOf("run.services.create", "run.services.update", "run.services.get", "run.operations.get", "cloudbuild.builds.create", "cloudbuild.builds.get", "cloudbuild.operations.get", "storage.buckets.get", "storage.buckets.list", "storage.buckets.create", "storage.objects.create", "artifactregistry.repositories.get", "artifactregistry.repositories.create", "artifactregistry.repositories.downloadArtifacts", "serviceusage.services.use", "serviceusage.services.get")
  } ];
  function grantsFor(missing, project, table = null) {
   const single = missing.map(one => grantToAgent(one, project) ?? grantFor(one, table));
   const parts = PARTS.flatMap(part => {
    const members = new Set(missing.filter(({who: who}) => who === part.who).map(({member: member}) => member));
    return [ ...members ].flatMap(member => {
     const of = missing.filter(one => one.member === member && one.who === part.who && part.covers(one.permission) && (one.resource === project || inherits(one.resource, project)));
     const several = new Set(of.map(one => JSON.stringify(single[missing.indexOf(one)] ?? one.permission))).size > 1;
     return several ? [ {
      of: of,
      grant: {
       member: member,
       role: part.role,
       resource: project
      }
     } ] : [];
    });
   });
   const chosen = missing.map((one, index) => parts.find(({of: of}) => of.includes(one))?.grant ?? single[index]);
   return table ? withoutNeedless(missing, chosen, table) : chosen;
  }
  function withoutNeedless(missing, chosen, table) {
   const covers = (grant, {member: member, permission: permission, resource: resource}, own) => sameGrant(grant, own) || grant.member === member && (table.get(grant.role)?.permissions.has(permission) ?? false) && (grant.resource === resource || inherits(resource, grant.resource) && (0, 
   _roles_js__WEBPACK_IMPORTED_MODULE_0__.mm)(permission) < TOO_WIDE);
   const grants = chosen.filter(grant => grant !== undefined);
   const count = grant => missing.filter((one, index) => covers(grant, one, chosen[index])).length;
   const byReach = [ ...grants ].sort((a, b) => count(b) - count(a));
   return missing.map((one, index) => byReach.find(grant => covers(grant, one, chosen[index])) ?? chosen[index]);
  }
  const TOO_WIDE = (0, _roles_js__WEBPACK_IMPORTED_MODULE_0__.mm)("iam.serviceAccounts.actAs");
  const sameGrant = (a, b) => a.member === b?.member && a.role === b.role && a.resource === b.resource;
  function inherits(resource, project) {
   const id = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(project)?.[1];
   if (!id) return false;
   return resource.startsWith("//storage.") || resource.split("/").slice(3, 5).join("/") === `projects/${id}`;
  }
  function grantFor({member: member, permission: permission, resource: lacking}, table) {
   const resource = whereToGrant(lacking);
   const kind = kindOf(resource);
   if (!kind) return undefined;
   const computed = table && !(kind === "project" && (0, _roles_js__WEBPACK_IMPORTED_MODULE_0__.mm)(permission) >= TOO_WIDE);
   const role = ROLES[permission]?.[kind] ?? (computed ? (0, _roles_js__WEBPACK_IMPORTED_MODULE_0__.AE)([ permission ], kind, table)[0]?.role : undefined);
   return role ? {
    member: member,
    role: role,
    resource: resource
   } : undefined;
  }
  const AGENT_ROLES = {
   "run-agent": "roles/run.serviceAgent",
   "build-agent": "roles/cloudbuild.serviceAgent"
  };
  function grantToAgent({who: who, member: member, permission: permission, resource: resource}, project) {
   const role = AGENT_ROLES[who];
   if (!role) return undefined;
   if (resource === project || inherits(resource, project)) return {
    member: member,
    role: role,
    resource: project
   };
   const mints = permission === "iam.serviceAccounts.getAccessToken" && kindOf(resource) === "account";
   return mints ? {
    member: member,
    role: "roles/iam.serviceAccountTokenCreator",
    resource: resource
   } : undefined;
  }
  function whereToGrant(resource) {
   const project = /^\/\/(?:cloudsql|vpcaccess|cloudbuild|compute)\.googleapis\.com\/projects\/([^/]+)\//.exec(resource)?.[1];
   return project && !kindOf(resource) ? `//cloudresourcemanager.googleapis.com/projects/${project}` : resource;
  }
  function kindOf(resource) {
   if (resource.startsWith("//cloudresourcemanager.")) return "project";
   if (resource.startsWith("//storage.")) return "bucket";
   if (resource.startsWith("//artifactregistry.")) return "repository";
   if (resource.startsWith("//run.")) return "service";
   if (resource.startsWith("//iam.")) return "account";
   if (resource.startsWith("//secretmanager.")) return "secret";
   if (/^\/\/compute\..*\/subnetworks\//.test(resource)) return "subnetwork";
   return undefined;
  }
  function oneOf(...names) {
   const all = new Set(names);
   return permission => all.has(permission);
  }
 },
 9372: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   b: () => requireInvokerIam,
   e: () => allUsersAllowed
  });
  function requireInvokerIam(policies) {
   const readings = [ "run.managed.requireInvokerIam", "run.requireInvokerIam" ].map(constraint => read(constraint, policies[constraint], enforced, {
    yes: "is enforced",
    no: "is not enforced",
    unknown: "depends on a condition"
   }));
   return combine(readings, "yes", policies);
  }
  function allUsersAllowed(policies, tags) {
   const words = {
    yes: "lets allUsers through",
    no: "does not let allUsers through",
    unknown: "cannot be judged"
   };
   const judgement = combine([ read("iam.allowedPolicyMemberDomains", policies["iam.allowedPolicyMemberDomains"], domainsLetAllUsers, words), read("iam.managed.allowedPolicyMembers", policies["iam.managed.allowedPolicyMembers"], membersLetAllUsers, words) ], "no", policies);
   if (judgement.answer !== "no" || !tags.known) return judgement;
   const names = Object.entries(tags.value).map(([key, value]) => `${key}=${value}`);
   if (names.length === 0) return judgement;
   return {
    ...judgement,
    answer: "unknown",
    because: `${judgement.because} for the project, but the service carries tags (${names.join(", ")}) that may exempt it`,
    evidence: [ ...judgement.evidence, ...tags.evidence ]
   };
  }
  function combine(readings, settles, policies) {
   const wanted = [ settles, "unknown" ].find(answer => readings.some(reading => reading.answer === answer));
   const telling = wanted ? readings.filter(reading => reading.answer === wanted) : readings;
   return {
    answer: wanted ?? (settles === "yes" ? "no" : "yes"),
    because: telling.map(({because: because}) => because).join(", and "),
    constraints: telling.map(({constraint: constraint}) => constraint),
    evidence: readings.flatMap(({constraint: constraint}) => policies[constraint].evidence)
   };
  }
  function read(constraint, fact, judge, words) {
   const absent = !fact.known && fact.evidence.some(({status: status}) => status === 404);
   if (!fact.known && !absent) return {
    constraint: constraint,
    answer: "unknown",
    because: `${constraint} could not be read: ${withoutStop(fact.why)}`
   };
   const answer = judge(fact.known ? fact.value.spec?.rules ?? [] : []);
   return {
    constraint: constraint,
    answer: answer,
    because: `${constraint} ${words[answer]}`
   };
  }
  function enforced(rules) {
   const answer = rules.some(rule => rule.enforce && !conditional(rule)) ? "yes" : "no";
   const open = rules.some(rule => conditional(rule) && rule.enforce === true !== (answer === "yes"));
   return open ? "unknown" : answer;
  }
  function domainsLetAllUsers(rules) {
   if (rules.length === 0) return "yes";
   const answers = rules.filter(rule => !conditional(rule)).map(listLetsAllUsers);
   const answer = answers.includes("no") ? "no" : answers.length > 0 && answers.every(one => one === "yes") ? "yes" : "unknown";
   const open = rules.some(rule => conditional(rule) && listLetsAllUsers(rule) !== answer);
   return open ? "unknown" : answer;
  }
  function listLetsAllUsers(rule) {
   if (rule.denyAll) return "no";
   if (rule.allowAll) return "yes";
   const {allowedValues: allowedValues = [], deniedValues: deniedValues = []} = rule.values ?? {};
   if (deniedValues.some(namesEverybody)) return "no";
   if (allowedValues.some(namesEverybody)) return "yes";
   return allowedValues.length > 0 ? "no" : "unknown";
  }
  function membersLetAllUsers(rules) {
   const judge = rule => !rule.enforce || parameterValues(rule).some(namesEverybody) ? "yes" : "no";
   const answer = rules.some(rule => !conditional(rule) && judge(rule) === "no") ? "no" : "yes";
   const open = rules.some(rule => conditional(rule) && judge(rule) !== answer);
   return open ? "unknown" : answer;
  }
  function parameterValues(rule) {
   const {allowedMemberSubjects: allowedMemberSubjects = [], allowedPrincipalSets: allowedPrincipalSets = []} = rule.parameters ?? {};
   return [ allowedMemberSubjects, allowedPrincipalSets ].flat().filter(value => typeof value === "string");
  }
  const EVERYBODY = new Set([ "allUsers", "//goog/public:all", "principalSet://goog/public:all" ]);
  const namesEverybody = value => EVERYBODY.has(value.replace(/^(is|in|under):/, ""));
  const conditional = rule => Boolean(rule.condition?.expression);
  const withoutStop = sentence => sentence.trim().replace(/\.$/, "");
 },
 3387: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   D: () => INVOKER_ROLES,
   i: () => presentAccess
  });
  const INVOKER_ROLES = [ "roles/run.invoker", "roles/run.servicesInvoker" ];
  function presentAccess({service: service, servicePolicy: servicePolicy}) {
   const exists = service.known ? service.value ? "yes" : "no" : "unknown";
   const bindings = servicePolicy.known ? servicePolicy.value?.bindings ?? [] : [];
   const invokers = bindings.filter(({role: role}) => INVOKER_ROLES.includes(role));
   const open = bindings.filter(binding => has(binding, "allUsers") || has(binding, "allAuthenticatedUsers"));
   const bound = invokers.filter(binding => has(binding, "allUsers") && !binding.condition);
   return {
    exists: exists,
    allUsers: exists === "no" ? "no" : servicePolicy.known ? bound.length > 0 ? "yes" : "no" : "unknown",
    partlyPublic: invokers.some(binding => has(binding, "allUsers") && binding.condition !== undefined),
    allUsersRoles: [ ...new Set(bound.map(({role: role}) => role)) ],
    checkDisabled: service.known ? service.value?.invokerIamDisabled ? "yes" : "no" : "unknown",
    allAuthenticatedUsers: invokers.some(binding => has(binding, "allAuthenticatedUsers")),
    otherOpenRoles: open.map(({role: role}) => role).filter(role => !INVOKER_ROLES.includes(role)),
    evidence: exists === "no" ? service.evidence : [ ...service.evidence, ...servicePolicy.evidence ]
   };
  }
  const has = (binding, member) => binding.members?.includes(member) ?? false;
 },
 6809: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AE: () => narrowest,
   XB: () => isBasicRole,
   mm: () => weightOf
  });
  function weightOf(permission) {
   if (TAKES_OVER.test(permission)) return 1e4;
   if (/\.(delete|destroy|purge)\w*$|^secretmanager\.versions\.access$/.test(permission)) return 100;
   return READS.test(permission) ? 1 : 10;
  }
  const TAKES_OVER = new RegExp([ String.raw`\.setIamPolicy$`, String.raw`^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|sign\w+)$`, String.raw`^iam\.serviceAccountKeys\.create$|^storage\.hmacKeys\.create$`, String.raw`^iam\.(roles|googleapis\.com\/workloadIdentityPoolProviders)\.(create|update)$`, String.raw`^orgpolicy\.policy\.set$`, String.raw`\.ssh(Read|Root)$` ].join("|"));
  const READS = /\.(get|list|search|view|read|query|analyze|describe|downloadArtifacts|resolve)\w*$/;
  const isBasicRole = role => /^roles\/(owner|editor|viewer|admin|writer|reader)$/.test(role);
  const isAgentRole = role => /serviceAgent$/i.test(role);
  function grantable(role, permissions, kind) {
   if (kind === "project") return !/^roles\/(storage\.legacy|resourcemanager\.(organization|folder))/.test(role);
   const at = OWN[kind];
   return at !== undefined && role.startsWith(`roles/${at.service}.`) && [ ...permissions ].some(name => at.own.test(name));
  }
  const OWN = {
   bucket: {
    service: "storage",
    own: /^storage\.(?!buckets\.(create|list)$)/
   },
   repository: {
    service: "artifactregistry",
    own: /^artifactregistry\.(?!repositories\.(create|list)$|locations\.)/
   },
   service: {
    service: "run",
    own: /^run\.(services|routes|revisions)\.(?!create$)/
   },
   account: {
    service: "iam",
    own: /^iam\.serviceAccount(s|Keys)\.(?!create$)/
   },
   secret: {
    service: "secretmanager",
    own: /^secretmanager\.(secrets|versions)\.(?!create$)/
   },
   subnetwork: {
    service: "compute",
    own: /^compute\.subnetworks\.(?!create$)/
   }
  };
  function narrowest(permissions, kind, table) {
   const needed = new Set(permissions);
   return [ ...table ].filter(([role, {permissions: held}]) => {
    if (isBasicRole(role) || isAgentRole(role)) return false;
    return permissions.every(name => held.has(name)) && grantable(role, held, kind);
   }).map(([role, {permissions: held, unlisted: unlisted, stage: stage}]) => {
    const beyond = [ ...held ].filter(name => !needed.has(name));
    const weight = beyond.reduce((sum, name) => sum + weightOf(name), unlisted * UNLISTED);
    return {
     role: role,
     stage: stage,
     beyond: beyond,
     unlisted: unlisted,
     weight: weight
    };
   }).sort((a, b) => Number(a.stage !== "GA") - Number(b.stage !== "GA") || a.weight - b.weight || a.beyond.length + a.unlisted - (b.beyond.length + b.unlisted) || (a.role < b.role ? -1 : 1));
  }
  const UNLISTED = 10;
 },
 4117: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => heldAccess,
   u: () => settleAccess
  });
  function heldAccess(decision, made) {
   return made.checkCleared && decision.ifCheckRequired || decision;
  }
  function settleAccess(decision, tried) {
   if (tried.length === 0) return decision;
   const accepted = tried.find(one => one.accepted);
   const target = accepted?.mechanism ?? (decision.fallback === "oidc-only" ? "oidc-only" : "unchanged");
   const learned = tried.map(({mechanism: mechanism, accepted: accepted, evidence: evidence}) => {
    const answer = evidence.at(-1)?.answer;
    return `${mechanism} was ${accepted ? "accepted" : `refused${answer ? ` (${answer})` : ""}`}`;
   });
   const because = decision.byTrial || !accepted || accepted !== tried[0] ? `Learned by trying: ${learned.join(", ")}.` : decision.because;
   return {
    ...decision,
    target: target,
    choice: !accepted && decision.fallback === "fail" ? "fail" : target,
    because: because,
    alternatives: decision.alternatives.map(alternative => {
     const one = tried.find(({mechanism: mechanism}) => mechanism === alternative.choice);
     if (!one) return alternative;
     const said = one.accepted ? "Tried and accepted." : "Tried and refused.";
     return {
      ...alternative,
      possible: one.accepted,
      because: `${said} ${alternative.because}`
     };
    }),
    evidence: [ ...decision.evidence, ...tried.flatMap(({evidence: evidence}) => evidence) ]
   };
  }
 },
 7593: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I$: () => exitCode,
   KG: () => underPreflight,
   Vj: () => verdictOf,
   ub: () => blocking
  });
  var _checks_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4885);
  const OF_PREFLIGHT = new Set([ "api-disabled", "deployer-permission", "build-account-permission", "runtime-account-permission", "act-as-runtime-account", "act-as-build-account" ]);
  function underPreflight(findings, preflight) {
   if (preflight === "enforce") return [ ...findings ];
   return findings.map(finding => finding.status === "fail" && OF_PREFLIGHT.has(finding.id) ? {
    ...finding,
    status: "warn"
   } : finding);
  }
  const blocking = findings => findings.filter(({status: status}) => status === "fail");
  const blocks = findings => blocking(findings).length > 0;
  function verdictOf(findings, plan = []) {
   const begun = plan.some(({state: state}) => state === "done" || state === "failed");
   const failed = blocks(findings) || plan.some(({state: state}) => state === "failed");
   if (failed) return begun ? "failed" : "blocked";
   const warned = findings.some(({id: id, status: status}) => status === "warn" && id !== "over-granted");
   const open = findings.some(finding => finding.status === "unknown" && !dispensable(finding, plan));
   return warned || open && !begun ? "warning" : "ok";
  }
  function dispensable({id: id, permission: permission}, plan) {
   const needs = plan.flatMap(step => step.needs).filter(need => need.permission === permission && _checks_permissions_js__WEBPACK_IMPORTED_MODULE_0__.Iv[need.who] === id);
   return needs.length > 0 && needs.every(({level: level}) => level === "advisory");
  }
  const exitCode = ({verdict: verdict}) => verdict === "ok" || verdict === "warning" ? 0 : 1;
 },
 7070: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   LN: () => ways,
   Nr: () => MECHANISMS,
   c5: () => alternative,
   tg: () => MECHANISM_PERMISSIONS
  });
  var _policies_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9372);
  const MECHANISMS = [ "all-users", "no-invoker-iam-check" ];
  const MECHANISM_PERMISSIONS = {
   "all-users": [ "run.services.setIamPolicy" ],
   "no-invoker-iam-check": [ "run.services.setIamPolicy", "run.services.create", "run.services.update" ]
  };
  function ways(config, facts) {
   const required = (0, _policies_js__WEBPACK_IMPORTED_MODULE_0__.b)(facts.policies);
   return {
    "all-users": way(config, facts, "all-users", (0, _policies_js__WEBPACK_IMPORTED_MODULE_0__.e)(facts.policies, facts.tags)),
    "no-invoker-iam-check": way(config, facts, "no-invoker-iam-check", {
     ...required,
     answer: NOT[required.answer]
    })
   };
  }
  function way(config, facts, mechanism, policy) {
   const permission = mayDeployer(facts, MECHANISM_PERMISSIONS[mechanism]);
   const excluded = config.publicVia !== "auto" && config.publicVia !== mechanism;
   const mayChange = permission.answer === "no" ? afterPreflight(config) : permission.answer;
   const usable = excluded || policy.answer === "no" || mayChange === "no" ? "no" : weaker(policy.answer, mayChange);
   const because = [ ...excluded ? [ `public_via: ${config.publicVia} excludes it` ] : [], policy.because, ...permission.answer === "yes" && policy.answer !== "yes" ? [] : [ permission.because ] ];
   return {
    mechanism: mechanism,
    excluded: excluded,
    policy: policy.answer,
    permission: permission.answer,
    mayChange: mayChange,
    usable: usable,
    because: because.join("; "),
    evidence: [ ...policy.evidence, ...permission.evidence ]
   };
  }
  function afterPreflight(config) {
   if (config.preflight === "enforce") return "yes";
   if (config.grantMissing && config.preflight === "warn") return "yes";
   return config.waitForGrants ? "unknown" : "no";
  }
  function mayDeployer({answers: answers}, permissions) {
   const each = permissions.map(permission => {
    const found = answers.filter(({need: need}) => need.who === "deployer" && need.permission === permission && (need.place.kind === "service" || need.place.kind === "project"));
    const verdicts = found.map(({verdict: verdict}) => verdict);
    const answer = verdicts.includes("granted") ? "yes" : verdicts.length > 0 && verdicts.every(verdict => verdict === "denied") ? "no" : "unknown";
    return {
     permission: permission,
     answer: answer,
     evidence: found.flatMap(({evidence: evidence}) => evidence)
    };
   });
   const answer = [ "no", "unknown" ].find(wanted => each.some(one => one.answer === wanted)) ?? "yes";
   const names = each.filter(one => one.answer === answer).map(({permission: permission}) => permission);
   return {
    answer: answer,
    because: `${SAID[answer]} ${names.join(", ")}`,
    evidence: each.flatMap(({evidence: evidence}) => evidence)
   };
  }
  const SAID = {
   yes: "the deployer has",
   no: "the deployer lacks",
   unknown: "it is not known whether the deployer has"
  };
  const NOT = {
   yes: "no",
   no: "yes",
   unknown: "unknown"
  };
  const weaker = (one, other) => one === "yes" ? other : one;
  function alternative({mechanism: mechanism, usable: usable, permission: permission, because: because}) {
   const possible = usable === "no" || permission === "no" ? false : usable === "yes" ? true : "unknown";
   return {
    choice: mechanism,
    possible: possible,
    because: capitalised(because)
   };
  }
  const capitalised = words => /^[\w.]+\.\w/.test(words) ? `${words}.` : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
 },
 1173: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => run
  });
  var decide = __nccwpck_require__(9451);
  const RISK = {
   source: "Building it here would run a stranger's code with this repository's rights.",
   image: "An image that was made from it, or is named by it, would run a stranger's code with this service's rights.",
   template: "Deploying for it here would let a stranger start changes with this repository's rights."
  };
  const PERMISSIONS = "permissions:\n  contents: read\n  id-token: write";
  function judgeTrigger(config, context) {
   const federated = config.credentials.kind === "workload-identity-federation";
   const privileged = context.event === "pull_request_target" || context.event === "workflow_run";
   if (privileged && context.fork) return stop(false, {
    id: "foreign-head",
    status: "fail",
    reason: `The workflow was started by ${context.event} for the head of ${context.headRepository ?? "a deleted fork"}, which is not ` + `${context.repository ?? "this repository"}. ${RISK[config.origin.kind]} ` + "Use the pull_request event, which gives forks no credentials, or deploy after merging.",
    evidence: [ {
     call: `event ${context.event}`,
     resource: context.repository ?? "",
     answer: `head repository ${context.headRepository ?? "unknown"}`
    } ],
    remedies: []
   });
   if (!federated || context.mayAskIdToken) return {
    go: true
   };
   const evidence = [ {
    call: "environment ACTIONS_ID_TOKEN_REQUEST_URL",
    resource: context.repository ?? "",
    answer: "not set by the runner"
   } ];
   if (context.fork || context.dependabot) return stop(true, {
    id: "fork-without-token",
    status: "skipped",
    reason: `GitHub gives no credentials to ${context.dependabot ? "runs that Dependabot starts" : "pull requests from forks"}, so nothing was ` + "deployed. A maintainer can deploy the change from a branch of this repository.",
    evidence: evidence,
    remedies: []
   });
   return stop(false, {
    id: "id-token-permission",
    status: "fail",
    reason: `The job may not ask GitHub for an ID token. Add these lines to the job or the workflow:\n\n${PERMISSIONS}`,
    evidence: evidence,
    remedies: []
   });
  }
  const stop = (skip, finding) => ({
   go: false,
   skip: skip,
   finding: finding
  });
  var verdict = __nccwpck_require__(7593);
  var external_node_fs_ = __nccwpck_require__(3024);
  const disk = {
   get workingDirectory() {
    return process.cwd();
   },
   kind: path => {
    const found = (0, external_node_fs_.statSync)(path, {
     throwIfNoEntry: false
    });
    return found === undefined ? "absent" : found.isDirectory() ? "directory" : "file";
   },
   isEmptyDirectory: path => (0, external_node_fs_.readdirSync)(path).length === 0,
   readText: path => (0, external_node_fs_.readFileSync)(path, "utf8")
  };
  var access = __nccwpck_require__(6212);
  var facts_names = __nccwpck_require__(4008);
  const WITHOUT_POLICY = new Set([ "network", "connector", "worker-pool", "sql-instance" ]);
  function namedPlace(place) {
   switch (place.kind) {
   case "secret":
    return {
     resource: facts_names.fq.secret(place.project, place.secret),
     project: place.project
    };

   case "sql-instance":
    return {
     resource: facts_names.fq.sqlInstance(place.project, place.instance),
     project: place.project
    };

   case "repository":
    return place.name === undefined ? undefined : within(facts_names.fq.repository(place.name), place.name);

   case "subnetwork":
    return within(facts_names.fq.subnetwork(place.name), place.name);

   case "network":
    return within(facts_names.fq.network(place.name), place.name);

   case "connector":
    return within(facts_names.fq.connector(place.name), place.name);

   case "worker-pool":
    return within(facts_names.fq.workerPool(place.name), place.name);

   default:
    return undefined;
   }
  }
  const within = (resource, name) => ({
   resource: resource,
   project: (0, facts_names.L9)(name) ?? ""
  });
  function inProject(place, project) {
   if ("name" in place && place.name !== undefined) return {
    ...place,
    name: place.name.replace(/^projects\/-\//, `projects/${project}/`)
   };
   return "project" in place && place.project === "-" ? {
    ...place,
    project: project
   } : place;
  }
  const OF_PLACE = {
   secret: "secretmanager.googleapis.com",
   "sql-instance": "sqladmin.googleapis.com",
   connector: "vpcaccess.googleapis.com",
   network: "compute.googleapis.com",
   subnetwork: "compute.googleapis.com"
  };
  function apisOf(needs, project) {
   const hosts = needs.flatMap(({place: place}) => {
    const host = OF_PLACE[place.kind];
    return host && namedPlace(place)?.project === project ? [ host ] : [];
   });
   return [ ...new Set(hosts) ];
  }
  var report_remedies = __nccwpck_require__(6419);
  function notKnown(id, resource, what, fact) {
   const why = fact.why.trim().replace(/\.$/, "");
   return {
    id: id,
    status: "unknown",
    resource: resource,
    reason: `${what} could not be checked: ${why}.`,
    evidence: fact.evidence,
    remedies: []
   };
  }
  const inputEvidence = (input, resource, answer) => ({
   call: `input ${input}`,
   resource: resource,
   answer: answer
  });
  const ALWAYS = [ "run.googleapis.com" ];
  const FOR_BUILDS = [ "cloudbuild.googleapis.com", "artifactregistry.googleapis.com", "storage.googleapis.com" ];
  const apis = (config, facts, _decisions, plan) => {
   if (config.preflight === "off") return [];
   const {apis: fact, projectId: projectId} = facts;
   const forOptions = apisOf(plan.flatMap(({needs: needs}) => needs), projectId);
   const needed = [ ...ALWAYS, ...config.origin.kind === "source" ? FOR_BUILDS : [], ...forOptions ];
   if (!fact.known) return [ notKnown("api-disabled", facts_names.fq.project(projectId), "Which APIs are enabled", fact) ];
   return needed.flatMap(host => {
    const enabled = fact.value[host];
    if (enabled !== false || host === "storage.googleapis.com" && facts.bucket.known) return [];
    const resource = facts_names.fq.api(projectId, host);
    return [ {
     id: "api-disabled",
     status: "fail",
     resource: resource,
     reason: `${host} is not enabled in the project ${projectId}, and the deploy needs it.`,
     evidence: fact.evidence,
     remedies: (0, report_remedies.yz)(projectId, host)
    } ];
   });
  };
  function accountState(id, role, email, state, project) {
   if (!state.known) return [];
   const {value: value, evidence: evidence} = state;
   if (value && !value.disabled) return [];
   const reason = value ? `${role} ${email} is disabled.` : `${role} ${email} does not exist. A deleted account can be restored for 30 days; one of the same name made anew has none of its roles.`;
   const resource = facts_names.fq.account(email, project);
   return [ {
    id: id,
    status: "fail",
    principal: (0, facts_names.C5)(email),
    resource: resource,
    reason: reason,
    evidence: evidence,
    remedies: value ? [ enable(email, resource) ] : []
   } ];
  }
  function enable(email, resource) {
   const project = resource.split("/")[4] ?? "";
   const text = (0, report_remedies.G5)([ "iam", "service-accounts", "enable", email, `--project=${project}` ]);
   return {
    kind: "gcloud",
    title: `Enable ${email}`,
    text: text
   };
  }
  const buildAccount = (_config, facts, {buildAccount: decision}) => {
   if (!decision) return [];
   const resource = facts_names.fq.project(facts.projectId);
   if (decision.account === undefined) return facts.buildAccount.known ? [] : [ notKnown("no-default-build-account", resource, "The default build account", facts.buildAccount) ];
   if (decision.account === null) return [ {
    id: "no-default-build-account",
    status: "fail",
    resource: resource,
    reason: "The project has no default build account, so that a build has to name one: set build_service_account to the email " + `of an account that has roles/run.builder on the project. ${whyNone(facts.defaultAccountPolicies)}`,
    evidence: [ ...facts.buildAccount.evidence, ...facts.defaultAccountPolicies?.evidence ?? [] ],
    remedies: []
   } ];
   return accountState("build-account-missing", "The build account", decision.account, facts.buildAccountState, facts.projectId);
  };
  const DECIDES = "Organisation policies (cloudbuild.useBuildServiceAccount, cloudbuild.useComputeServiceAccount, " + "cloudbuild.disableCreateDefaultServiceAccount) decide whether a project has a default";
  function whyNone(policies) {
   if (!policies?.known) return `${DECIDES}.`;
   const read = Object.entries(policies.value).flatMap(([name, policy]) => policy.known ? [ `${name} is ${policy.value.spec?.rules?.some(({enforce: enforce}) => enforce) ? "" : "not "}enforced` ] : []);
   return read.length > 0 ? `${DECIDES}: here ${read.join(", ")}.` : `${DECIDES}; they could not be read.`;
  }
  const inputs = ({notices: notices, service: service}) => notices.map(({input: input, text: text, level: level}) => ({
   id: "ignored-input",
   status: level === "warning" ? "warn" : "skipped",
   reason: `${input}: ${text}`,
   evidence: [ inputEvidence(input, `services/${service}`, text) ],
   remedies: []
  }));
  const KIND = {
   secret: "secret",
   repository: "repository",
   subnetwork: "subnetwork"
  };
  const missing = (_config, {answers: answers}, _decisions, plan) => {
   const planned = new Set(plan.flatMap(({needs: needs}) => needs).flatMap(({place: place}) => namedPlace(place)?.resource ?? []));
   const found = new Map;
   for (const answer of answers) {
    const resource = namedPlace(answer.need.place)?.resource;
    if (answer.absent && resource && planned.has(resource) && !found.has(resource)) found.set(resource, answer);
   }
   return [ ...found ].map(([resource, {need: need, evidence: evidence}]) => {
    const {project: project = ""} = namedPlace(need.place) ?? {};
    const name = resource.split("/").at(-1) ?? resource;
    return {
     id: "resource-missing",
     status: "fail",
     resource: resource,
     reason: `The ${KIND[need.place.kind] ?? "resource"} ${name} does not exist in the project ${project}; it is needed to ${need.to}.`,
     evidence: evidence.filter(({status: status}) => status === 404),
     remedies: []
    };
   });
  };
  var decisions_grants = __nccwpck_require__(4757);
  var roles = __nccwpck_require__(6809);
  const overGranted = (config, facts, {buildAccount: buildAccount}, plan) => {
   if (config.preflight === "off") return [];
   return subjects(facts, buildAccount?.account ?? undefined).flatMap(subject => {
    const needed = neededBy(subject, plan);
    const thorough = config.mode === "preflight" || !subject.runs;
    const excess = subject.held.filter(one => isTooMuch(one, subject, needed, thorough));
    return excess.map(one => finding(one, excess, subject, facts, plan));
   });
  };
  function subjects({identity: identity, runtimeAccount: runtimeAccount, ...facts}, builder) {
   const runner = runtimeAccount.known ? runtimeAccount.value : undefined;
   const unconditional = fact => fact.known ? fact.value.filter(one => !one.conditional) : [];
   const all = [];
   if (builder && facts.buildAccount.known && facts.buildAccount.value === builder) {
    const fact = facts.buildAccountRoles;
    all.push({
     email: builder,
     builds: true,
     runs: builder === runner,
     held: unconditional(fact),
     fact: fact
    });
   }
   if (runner && runner !== builder) {
    const fact = facts.runtimeAccountRoles;
    all.push({
     email: runner,
     builds: false,
     runs: true,
     held: unconditional(fact),
     fact: fact
    });
   }
   return all.filter(({email: email}) => (0, facts_names.C5)(email) !== identity.principal);
  }
  function neededBy({builds: builds, runs: runs}, plan) {
   const parts = [ ...builds ? [ "build-account" ] : [], ...runs ? [ "runtime-account" ] : [] ];
   return plan.flatMap(({needs: needs}) => needs.filter(({who: who}) => parts.includes(who)));
  }
  function isTooMuch({role: role, permissions: permissions}, {builds: builds}, needs, thorough) {
   if (isEditor(role)) return true;
   if (!builds || !permissions || (0, roles.XB)(role)) return false;
   if (powers({
    permissions: permissions
   }, needs).length > 0) return true;
   return thorough && OF_BUILDS.test(role) && !needs.some(({permission: permission}) => permissions.has(permission));
  }
  const isEditor = role => role === "roles/owner" || role === "roles/editor";
  const OF_BUILDS = /^roles\/(storage|artifactregistry|cloudbuild|source)\./;
  const POWERS = [ [ /^resourcemanager\.projects\.setIamPolicy$/, "give anybody any role in the project" ], [ /^iam\.(serviceAccounts\.(actAs|getAccessToken|implicitDelegation|signBlob|signJwt|setIamPolicy)|serviceAccountKeys\.create)$/, "act as other service accounts", true ], [ /^run\.services\.setIamPolicy$/, "open services to everybody", true ], [ /^run\.(services|jobs|workerpools)\.(create|update|delete)$/, "deploy, change and delete services and jobs", true ], [ /^(storage\.buckets|artifactregistry\.repositories|secretmanager\.secrets)\.setIamPolicy$/, "change who may read and write what is stored" ] ];
  function powers({permissions: permissions}, needs) {
   const needed = new Set(needs.map(({permission: permission}) => permission));
   const held = [ ...permissions ?? [] ].filter(permission => !needed.has(permission));
   return POWERS.filter(([pattern]) => held.some(permission => pattern.test(permission)));
  }
  function finding({role: role, resource: resource, permissions: permissions}, excess, subject, facts, plan) {
   const member = (0, facts_names.C5)(subject.email);
   const keep = keepers({
    role: role,
    permissions: permissions
   }, excess, subject, facts, plan);
   return {
    id: "over-granted",
    status: "warn",
    principal: member,
    role: role,
    resource: resource,
    method: "policy",
    reason: reason({
     role: role,
     resource: resource,
     permissions: permissions
    }, subject, neededBy(subject, plan)),
    evidence: subject.fact.evidence,
    remedies: (0, report_remedies.Tt)({
     member: member,
     role: role,
     resource: resource
    }, keep)
   };
  }
  function reason({role: role, resource: resource, permissions: permissions}, subject, needs) {
   const {email: email, builds: builds, runs: runs} = subject;
   const who = builds ? runs ? "The account that builds and runs the service" : "The build account" : "The runtime account";
   const holds = `${who}, ${email}, holds ${role} on ${(0, report_remedies.fp)(resource)}`;
   const own = runs ? " Whatever else runs as it may rely on the role: an account of its own for the service is the safe way out." : "";
   if (isEditor(role)) {
    const what = builds ? "a build step, or a dependency that it installs," : "whoever takes over the service";
    return `${holds}: ${what} could change nearly everything there and act as its other accounts. The deploy does not need that.${own}`;
   }
   const mine = runs ? " Whether the service itself does is not known here." : "";
   const held = powers({
    permissions: permissions
   }, needs);
   if (held.length > 0) {
    const could = listed(held.map(([, words]) => words));
    const unless = held.some(([, , deploying]) => deploying) ? " It is right only where a build step itself deploys." : "";
    return `${holds}, which the build does not need: a build step, or a dependency that it installs, could ${could}.${unless}${mine}`;
   }
   const unless = /^roles\/storage\./.test(role) ? ", unless its logs or artifacts go to a bucket" : "";
   return `${holds}, which the build does not need${unless}.${mine}`;
  }
  function keepers({role: role, permissions: permissions}, excess, subject, facts, plan) {
   const stays = subject.held.filter(one => !excess.includes(one));
   const project = facts_names.fq.project(facts.projectId);
   const member = (0, facts_names.C5)(subject.email);
   const lost = neededBy(subject, plan).flatMap(need => {
    const resource = facts.answers.find(({need: {who: who, permission: permission, place: place}}) => who === need.who && permission === need.permission && JSON.stringify(place) === JSON.stringify(need.place))?.resource;
    if (!resource) return [];
    const kept = stays.some(one => one.permissions?.has(need.permission) && [ project, resource ].includes(one.resource));
    const gone = isEditor(role) || permissions?.has(need.permission);
    return gone && !kept ? [ {
     who: need.who,
     member: member,
     permission: need.permission,
     resource: resource
    } ] : [];
   });
   const grants = (0, decisions_grants.vj)(lost, project).filter(grant => grant !== undefined);
   return [ ...new Map(grants.map(grant => [ JSON.stringify(grant), grant ])).values() ];
  }
  function listed(items) {
   return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${items.at(-1)}` : items[0] ?? "";
  }
  var permissions = __nccwpck_require__(4885);
  const project = (_config, {project: fact, projectId: projectId}) => {
   const resource = facts_names.fq.project(projectId);
   if (!fact.known) return [ unreadable(resource, projectId, fact) ];
   const {state: state} = fact.value;
   if (state === undefined || state === "ACTIVE" || state === "STATE_UNSPECIFIED") return [];
   const reason = `The project ${projectId} is in the state ${state}. A project that was deleted can be restored for 30 days.`;
   return [ {
    id: "project-unreachable",
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: fact.evidence,
    remedies: []
   } ];
  };
  function unreadable(resource, projectId, fact) {
   if (!fact.evidence.some(({status: status}) => status === 404)) return notKnown("project-unreachable", resource, `The project ${projectId}`, fact);
   const reason = `There is no project ${projectId}. project_id takes the project's id, which is neither its name nor its number.`;
   return {
    id: "project-unreachable",
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: fact.evidence,
    remedies: []
   };
  }
  const reachable = ({region: region, service: name}, {service: fact, projectId: projectId}) => {
   if (fact.known || fact.evidence.length === 0) return [];
   if (fact.evidence.some(({status: status}) => status !== undefined)) return [];
   const [{call: call, answer: answer} = {
    call: "",
    answer: ""
   }] = fact.evidence;
   const host = / ([^/ ]+)/.exec(call)?.[1] ?? "run.googleapis.com";
   return [ {
    id: "api-error",
    status: "fail",
    resource: facts_names.fq.service((0, facts_names.fe)(projectId, region, name)),
    reason: `Cloud Run (${host}) did not answer, so that nothing can be deployed: ${answer.trim().replace(/\.$/, "")}. ` + "Check the proxy that the runner goes through (https_proxy, no_proxy), its firewall and name servers, whether " + "CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN is set and right, and https://status.cloud.google.com for an outage.",
    evidence: fact.evidence,
    remedies: []
   } ];
  };
  const repository = (config, facts) => {
   const fact = facts.repository;
   if (config.origin.kind !== "source" || !fact.known) return [];
   const live = facts.service.known ? facts.service.value : null;
   const {name: name, from: from} = (0, facts_names.QJ)(config, facts.projectId, live);
   const finding = (reason, remedies = []) => [ {
    id: "repository-missing",
    status: "fail",
    resource: facts_names.fq.repository(name),
    reason: reason,
    evidence: fact.evidence,
    remedies: remedies
   } ];
   const format = fact.value?.format;
   if (format && format !== "DOCKER") return finding(`The repository ${name} holds ${format} packages; images need DOCKER.`);
   if (fact.value || from === "default") return [];
   const who = from === "input" ? "artifact_repository names it" : "the service's last build used it";
   return finding(`The repository ${name} does not exist: ${who}, and only the default one is made by a deploy.`, [ create(name) ]);
  };
  function create(name) {
   const [, project = "", , location = "", , id = ""] = name.split("/");
   const place = [ `--project=${project}`, `--location=${location}` ];
   const text = (0, report_remedies.G5)([ "artifacts", "repositories", "create", id, ...place, "--repository-format=docker" ]);
   return {
    kind: "gcloud",
    title: `Create the repository ${id}`,
    text: text
   };
  }
  const runtimeAccount = (_config, {runtimeAccount: email, runtimeAccountState: runtimeAccountState, projectId: projectId}) => email.known ? accountState("runtime-account-missing", "The runtime account", email.value, runtimeAccountState, projectId) : [];
  var facts_facts = __nccwpck_require__(7127);
  const sharing = (_config, facts, {buildAccount: buildAccount}) => {
   const {"build-account": builds, "runtime-account": runs} = facts.sharing ?? {};
   const used = [ ...buildAccount && builds ? [ builds ] : [], ...runs ? [ runs ] : [] ];
   const found = new Map;
   for (const fact of used) if (fact.known && fact.value) found.set(fact.value.account, fact.value);
   return [ ...found.values() ].flatMap(({account: account, project: project, policy: policy}) => {
    if (!policy.known || !policy.value.spec?.rules?.some(({enforce: enforce}) => enforce === true)) return [];
    return [ {
     id: "policy-blocks-deploy",
     status: "fail",
     principal: (0, facts_names.C5)(account),
     resource: facts_names.fq.project(project),
     reason: `${account} belongs to the project ${project}, whose organisation policy ${facts_facts.F3} keeps its accounts from being used in other projects.`,
     evidence: policy.evidence,
     remedies: (0, report_remedies.jV)(project, facts_facts.F3)
    } ];
   });
  };
  const SHOWN = 10;
  const some = names => names.slice(0, SHOWN).join(", ") + (names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "");
  const source = (config, _facts, {source: summary, build: build}) => {
   if (!summary || config.origin.kind !== "source") return [];
   const {given: given} = config.origin;
   const findings = [];
   const say = (id, status, reason, input, answer) => findings.push({
    id: id,
    status: status,
    reason: reason,
    evidence: [ inputEvidence(input, given, answer) ],
    remedies: []
   });
   const {suspicious: suspicious = [], credentials: credentials = [], leftOut: leftOut = [], outsideLinks: outsideLinks = []} = summary;
   const {ineffective: ineffective = [], dockerfileIgnored: dockerfileIgnored} = summary;
   if (summary.ignoreFile === null && suspicious.length > 0) {
    const names = some(suspicious);
    const reason = `${given} has neither .gcloudignore nor .gitignore, so that this goes up too: ${names}. Add a .gcloudignore to ${given}.`;
    say("source-unignored", "warn", reason, "source", names);
   }
   if (credentials.length > 0) {
    const names = some(credentials);
    const reason = `Kept out of the upload, since they look like credentials: ${names}.`;
    say("credentials-excluded", "warn", reason, "source", names);
   }
   if (dockerfileIgnored) {
    const reason = `${dockerfileIgnored} keeps the Dockerfile out of the upload, so that buildpacks build the source. Take the rule out to build with the Dockerfile.`;
    say("dockerfile-ignored", "warn", reason, "source", dockerfileIgnored);
   }
   if (leftOut.length > 0) {
    const names = some(leftOut);
    const reason = `Not uploaded, since they are links without a target, or no files: ${names}.`;
    say("source-left-out", "warn", reason, "source", names);
   }
   if (outsideLinks.length > 0) {
    const names = some(outsideLinks);
    const reason = `Not uploaded, since they are links to what is outside ${given}: ${names}. Put a copy in their place, or set source to the folder that holds both.`;
    say("source-left-out", "warn", reason, "source", names);
   }
   if (ineffective.length > 0) {
    const rules = some(ineffective);
    say("source-left-out", "warn", `These rules of ${summary.ignoreFile} can never match: ${rules}.`, "source", rules);
   }
   if (build?.kind !== "docker") return findings;
   if (config.build.baseImage) say("invalid-input", "fail", `base_image is for buildpacks, and ${given} is built by its Dockerfile, which names its own. Leave base_image out.`, "base_image", config.build.baseImage);
   const names = Object.keys(config.build.env);
   if (names.length > 0) say("ignored-input", "warn", "build_env_vars reaches buildpacks only; a Dockerfile build has no use for it.", "build_env_vars", names.join(", "));
   return findings;
  };
  const sourceBucket = (config, facts) => {
   if (config.origin.kind !== "source") return [];
   const live = facts.service.known ? facts.service.value : null;
   const {name: name, from: from} = (0, facts_names.g2)(config, facts.projectId, live);
   if (from === "input") return [];
   const {bucket: bucket, projectNumber: projectNumber} = facts;
   const finding = (status, reason) => [ {
    id: "bucket-foreign",
    status: status,
    resource: facts_names.fq.bucket(name),
    reason: reason,
    evidence: bucket.evidence,
    remedies: []
   } ];
   if (!bucket.known) {
    const forbidden = bucket.evidence.some(({status: status}) => status === 403);
    return forbidden ? finding("unknown", `It is not known whose the bucket ${name} is: ${bucket.why.trim().replace(/\.$/, "")}.`) : [];
   }
   const owner = bucket.value?.projectNumber;
   if (owner === undefined) return [];
   if (!projectNumber.known) return finding("unknown", `The bucket ${name} belongs to project ${owner}; this project's number is not known.`);
   if (owner === projectNumber.value) return [];
   return finding("fail", `The bucket ${name} belongs to project ${owner}, not to ${facts.projectId} (${projectNumber.value}): the source would go to ` + "somebody else. Set source_bucket to a bucket of this project, or to a name that is free.");
  };
  var access_findings = __nccwpck_require__(8615);
  const LONGEST = 46;
  const tag = (config, facts) => {
   const {tag: name, service: service} = config;
   if (!name || name.length + service.length <= LONGEST) return [];
   const resource = (0, access_findings.z5)(config, facts);
   const left = LONGEST - service.length;
   const shorten = left > 0 ? `Shorten the tag to ${left} characters, e.g. ${name.slice(0, left).replace(/-+$/, "")}.` : "Rename the service.";
   return [ {
    id: "tag-too-long",
    status: "fail",
    resource: resource,
    reason: `The tag ${name} and the service name ${service} have ${name.length + service.length} characters together, and Cloud Run takes ${LONGEST}. ${shorten}`,
    evidence: [ inputEvidence("tag", resource, name) ],
    remedies: []
   } ];
  };
  const traffic = (config, facts, {traffic: decision}) => {
   const resource = (0, access_findings.z5)(config, facts);
   const finding = (id, status, reason, remedies = []) => [ {
    id: id,
    status: status,
    resource: resource,
    reason: reason,
    evidence: decision.evidence,
    remedies: remedies
   } ];
   if (decision.problem) return finding("traffic-new-service", "fail", `no_traffic is not possible: ${lower(decision.because)} Deploy once without no_traffic, then with it.`);
   const exists = !facts.service.known || facts.service.value !== null;
   if (config.mode === "preview" && !exists) return [ {
    id: "traffic-new-service",
    status: "fail",
    resource: resource,
    reason: `A preview by tag needs the service ${config.service}, which does not exist yet: its first revision would serve ` + "production. Deploy it once with mode: deploy, then make previews.",
    evidence: [ inputEvidence("mode", resource, config.mode), ...facts.service.evidence ],
    remedies: []
   } ];
   if (decision.effect !== "kept" || config.noTraffic) return [];
   const text = (0, report_remedies.G5)([ ...[ "run", "services", "update-traffic", config.service, "--to-latest" ], ...[ `--project=${facts.projectId}`, `--region=${config.region}` ] ]);
   const remedy = {
    kind: "gcloud",
    title: "Give the traffic to the latest revision",
    text: text
   };
   return finding("traffic-pinned", "warn", `${decision.because} The new revision gets none of it.`, [ remedy ]);
  };
  const lower = sentence => sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const CHECKS = [ project, reachable, apis, traffic, tag, buildAccount, runtimeAccount, sharing, sourceBucket, repository, missing, permissions.P, access.T, source, inputs, overGranted ];
  function check(config, facts, decisions, plan) {
   return underPreflight(judge(config, facts, decisions, plan), config.preflight);
  }
  function judge(config, facts, decisions, plan) {
   return CHECKS.flatMap(one => one(config, facts, decisions, plan));
  }
  const TAKES = {
   project: policyOf("resourcemanager.projects", "roles/resourcemanager.projectIamAdmin"),
   bucket: policyOf("storage.buckets", "roles/storage.admin"),
   repository: policyOf("artifactregistry.repositories", "roles/artifactregistry.admin"),
   service: policyOf("run.services", "roles/run.admin"),
   account: policyOf("iam.serviceAccounts", "roles/iam.serviceAccountAdmin"),
   secret: policyOf("secretmanager.secrets", "roles/secretmanager.admin")
  };
  const ENABLE = {
   permission: "serviceusage.services.enable",
   role: "roles/serviceusage.serviceUsageAdmin"
  };
  function policyOf(collection, role) {
   return {
    permissions: [ `${collection}.getIamPolicy`, `${collection}.setIamPolicy` ],
    role: role
   };
  }
  function mayNotGrant(grants, deployer, known) {
   const [first] = grants;
   const takes = TAKES[(0, decisions_grants.I)(first.resource) ?? ""];
   const permission = known.permission ?? takes?.permissions[1];
   const where = (0, report_remedies.fp)(first.resource);
   return {
    id: "not-granted",
    status: "fail",
    ...deployer && {
     principal: deployer
    },
    ...permission && {
     permission: permission
    },
    ...takes && {
     role: takes.role
    },
    resource: first.resource,
    reason: `The deployer may not grant ${list([ ...new Set(grants.map(({role: role}) => role)) ])} on ${where}: it lacks ${permission ?? "the right to"}. ` + `${takes ? `Whoever has ${takes.role} or Owner there` : "An Owner"} may, once, and nothing else is needed. ` + "Or they give the deployer that role, and with it the right to grant any role there.",
    evidence: [],
    remedies: [ ...grants.flatMap(report_remedies.gb), ...takes && deployer ? letDeployer({
     member: deployer,
     role: takes.role,
     resource: first.resource
    }, "grant roles there") : [] ],
    ...known
   };
  }
  function mayNotEnable(project, hosts, deployer, known) {
   const resource = facts_names.fq.project(project);
   return {
    id: "not-granted",
    status: "fail",
    ...deployer && {
     principal: deployer
    },
    permission: ENABLE.permission,
    role: ENABLE.role,
    resource: resource,
    reason: `The deployer may not enable ${list(hosts)} in the project ${project}: it lacks ${ENABLE.permission}. ` + `Whoever has ${ENABLE.role}, Editor or Owner there may, once, and nothing else is needed. Or they give the deployer that role.`,
    evidence: [],
    remedies: [ ...hosts.flatMap(host => (0, report_remedies.yz)(project, host)), ...deployer ? letDeployer({
     member: deployer,
     role: ENABLE.role,
     resource: resource
    }, "enable APIs") : [] ],
    ...known
   };
  }
  const letDeployer = (grant, what) => (0, report_remedies.gb)(grant).filter(({kind: kind}) => kind === "gcloud").map(remedy => ({
   ...remedy,
   title: `Or ${grant.role}, with which it may ${what} itself,`,
   alternative: true
  }));
  const list = items => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
  function decideGranting(question) {
   const {config: config, facts: facts, findings: findings, fork: fork, granted: granted} = question;
   const failing = findings.filter(({status: status}) => status === "fail");
   const none = {
    hosts: [],
    cures: [],
    findings: [ ...findings ],
    pending: []
   };
   if (!mayGrant(config, false) || failing.length === 0) {
    const pending = notAnswering(facts, granted?.hosts ?? []);
    if (pending.length > 0) return {
     kind: "wait",
     ...none,
     findings: [ ...findings, ...pending ],
     pending: pending
    };
    return {
     kind: "nothing",
     ...none
    };
   }
   const refuse = (...refused) => ({
    kind: "refused",
    ...none,
    findings: [ ...findings, ...refused ]
   });
   if (fork) return refuse(untouched("the code comes from a fork, and a stranger’s change shall not move anybody’s rights"));
   const cured = curesOf(question);
   const incurable = failing.filter(finding => !cured.has(finding));
   const [first] = incurable;
   if (first) {
    const more = incurable.length > 1 ? ` (and ${incurable.length - 1} more)` : "";
    return refuse(untouched(`something stands in the way that it cannot cure${more}: ${first.reason}`));
   }
   const denied = deniedTo(question, [ ...cured.values() ]);
   if (denied.length > 0) return refuse(...denied);
   const open = [ ...cured.values() ].filter(({done: done}) => !done);
   const cures = merge(open.flatMap(({cure: cure}) => cure ?? []));
   const retold = new Map(findings.map(finding => [ finding, told(finding, cured.get(finding) ?? besides(question, finding, cures)) ]));
   return {
    kind: open.length > 0 ? "grant" : "wait",
    hosts: [ ...new Set(open.flatMap(({host: host}) => host ?? [])) ],
    cures: cures,
    findings: [ ...retold.values() ],
    pending: failing.flatMap(finding => cured.get(finding)?.done ? retold.get(finding) ?? [] : [])
   };
  }
  const mayGrant = ({grantMissing: grantMissing, preflight: preflight}, fork) => grantMissing && preflight !== "off" && !fork;
  function notAnswering(facts, hosts) {
   const asked = [ ...Object.values(facts), ...Object.values(facts.policies), ...facts.answers ];
   const evidence = asked.flatMap(evidenceOf);
   return hosts.flatMap(host => {
    const refused = evidence.filter(({reason: reason, call: call}) => reason === "SERVICE_DISABLED" && call.includes(host));
    if (refused.length === 0) return [];
    return [ {
     id: "api-disabled",
     status: "unknown",
     resource: facts_names.fq.api(facts.projectId, host),
     reason: `This run has enabled ${host}, which does not answer yet.`,
     evidence: refused.slice(0, 1),
     remedies: []
    } ];
   });
  }
  const evidenceOf = fact => typeof fact === "object" && fact !== null && "evidence" in fact ? fact.evidence : [];
  function curesOf({facts: facts, plan: plan, findings: findings, granted: granted}) {
   const judged = (0, permissions.pw)(facts, plan);
   return new Map(findings.flatMap(finding => {
    if (finding.status !== "fail") return [];
    if (finding.id === "api-disabled") {
     const host = finding.resource?.split("/services/")[1];
     return host ? [ [ finding, {
      host: host,
      done: granted?.hosts.includes(host) ?? false
     } ] ] : [];
    }
    const {principal: principal, permission: permission, resource: resource} = finding;
    const {grant: grant, answer: answer} = judged.find(one => same(one.finding, finding)) ?? {};
    if (!principal || !permission || !resource || !grant || answer?.barred) return [];
    if ((0, roles.XB)(grant.role) || !TAKES[(0, decisions_grants.I)(grant.resource) ?? ""]) return [];
    const lack = {
     principal: principal,
     permission: permission,
     resource: resource
    };
    const made = granted?.cures.find(({settles: settles}) => settles.some(settled => same(settled, lack)));
    return [ [ finding, {
     cure: made ?? {
      grant: grant,
      settles: [ lack ]
     },
     done: made !== undefined
    } ] ];
   }));
  }
  function besides({facts: facts, plan: plan}, finding, cures) {
   if (finding.status !== "warn") return undefined;
   const grant = (0, permissions.pw)(facts, plan).find(one => same(one.finding, finding))?.grant;
   const cure = grant && cures.find(one => keyOf(one.grant) === keyOf(grant));
   return cure && {
    cure: cure,
    done: false
   };
  }
  const same = (a, b) => a.principal === b.principal && a.permission === b.permission && a.resource === b.resource;
  const keyOf = ({member: member, role: role, resource: resource}) => JSON.stringify([ member, role, resource ]);
  function merge(cures) {
   const groups = Map.groupBy(cures, ({grant: grant}) => keyOf(grant));
   return [ ...groups.values() ].map(group => ({
    grant: group[0].grant,
    settles: group.flatMap(({settles: settles}) => settles)
   }));
  }
  function deniedTo({facts: facts}, cured) {
   const open = cured.filter(({done: done}) => !done);
   const denial = (permission, resource) => facts.answers.find(answer => answer.need.who === "deployer" && answer.need.permission === permission && answer.resource === resource && answer.verdict === "denied");
   const deployer = facts.identity.principal;
   const project = facts_names.fq.project(facts.projectId);
   const hosts = open.flatMap(({host: host}) => host ?? []);
   const enabling = hosts.length > 0 ? denial(ENABLE.permission, project) : undefined;
   const cures = Map.groupBy(merge(open.flatMap(({cure: cure}) => cure ?? [])), ({grant: grant}) => grant.resource);
   return [ ...enabling ? [ mayNotEnable(facts.projectId, hosts, deployer, {
    status: "warn",
    evidence: enabling.evidence,
    ...enabling.method !== "none" && {
     method: enabling.method
    }
   }) ] : [], ...[ ...cures ].flatMap(([resource, group]) => {
    const {permissions: permissions = []} = TAKES[(0, decisions_grants.I)(resource) ?? ""] ?? {};
    const answer = permissions.map(permission => denial(permission, resource)).find(found => found !== undefined);
    if (!answer) return [];
    const known = {
     status: "warn",
     permission: answer.need.permission,
     evidence: answer.evidence
    };
    const method = answer.method !== "none" && {
     method: answer.method
    };
    return [ mayNotGrant(group.map(({grant: grant}) => grant), deployer, {
     ...known,
     ...method
    }) ];
   }) ];
  }
  function untouched(why) {
   return {
    id: "not-granted",
    status: "warn",
    reason: `grant_missing granted nothing: ${why}`.replace(/([^.!?])$/, "$1."),
    evidence: [ {
     call: "input grant_missing",
     resource: "",
     answer: "true"
    } ],
    remedies: []
   };
  }
  function told(finding, cured) {
   if (!cured) return finding;
   const {cure: cure, host: host, done: done} = cured;
   const what = cure ? `grants ${cure.grant.role} on ${(0, report_remedies.fp)(cure.grant.resource)}` : `enables ${host}`;
   if (!done) return {
    ...finding,
    status: "warn",
    reason: `${finding.reason} grant_missing: the deploy ${what} first.`,
    remedies: []
   };
   const did = cure ? `granted ${cure.grant.role} on ${(0, report_remedies.fp)(cure.grant.resource)}` : `enabled ${host}`;
   return {
    ...finding,
    reason: `${finding.reason} This run has ${did}, which has not come into effect yet. That takes two minutes as a rule, seven or longer at times: run the job again, there is nothing left to grant. Where it never does, a deny policy stands in the way.`,
    remedies: []
   };
  }
  var errors = __nccwpck_require__(9473);
  const RUN_MS = 60 * 6e4;
  function accessOf(permission, place, resource, circumstances) {
   const {now: now, service: service} = circumstances;
   const span = {
    from: now,
    until: now + RUN_MS
   };
   const bucket = place.kind === "bucket" ? (0, facts_names.oh)(resource) : undefined;
   if (bucket && permission.startsWith("storage.objects.")) {
    const names = [ `projects/_/buckets/${bucket}/objects/services/${service}/` ];
    return {
     ...span,
     resource: {
      service: "storage.googleapis.com",
      type: "storage.googleapis.com/Object",
      names: names,
      open: true
     }
    };
   }
   if (bucket && permission.startsWith("storage.buckets.")) {
    const names = [ `projects/_/buckets/${bucket}` ];
    return {
     ...span,
     resource: {
      service: "storage.googleapis.com",
      type: "storage.googleapis.com/Bucket",
      names: names,
      open: false
     }
    };
   }
   if (place.kind === "secret" && permission.startsWith("secretmanager.versions.")) {
    const {project: project, projectNumber: projectNumber} = circumstances;
    if (place.project !== project || !projectNumber) return span;
    const names = [ project, projectNumber ].map(owner => `projects/${owner}/secrets/${place.secret}/versions/`);
    const type = "secretmanager.googleapis.com/SecretVersion";
    return {
     ...span,
     resource: {
      service: "secretmanager.googleapis.com",
      type: type,
      names: names,
      open: true
     }
    };
   }
   if (place.kind === "sql-instance") {
    const names = [ `projects/${place.project}/instances/${place.instance}` ];
    return {
     ...span,
     resource: {
      service: "sqladmin.googleapis.com",
      type: "sqladmin.googleapis.com/Instance",
      names: names,
      open: false
     }
    };
   }
   return span;
  }
  const isBelow = permission => /^(storage\.objects|secretmanager\.versions)\./.test(permission);
  var api_error = __nccwpck_require__(1325);
  async function ask(call, resource, question, summarise) {
   try {
    const value = await question();
    return known(value, (0, api_error.zR)(call, resource, summarise(value)));
   } catch (error) {
    if (!(error instanceof api_error.hD) || error.status === 401) throw error;
    return unknown(whyNot(error), (0, api_error.zR)(call, resource, error));
   }
  }
  function whyNot(error) {
   const {status: status, reason: reason, permission: permission, service: service, message: message} = error;
   if (reason === "SERVICE_DISABLED") return `The API ${service ?? ""} is not enabled.`.replace("  ", " ");
   if (status === 403) return permission ? `The permission ${permission} is missing.` : `Not permitted: ${sentence(message)}`;
   if (status === 404) return "Not found.";
   if (status === 0 || status === 408 || status === 429 || status >= 500) {
    return `Not reachable${status ? ` (${status})` : ""}: ${sentence(message)}`;
   }
   return `Refused (${status}): ${sentence(message)}`;
  }
  const known = (value, ...evidence) => ({
   known: true,
   value: value,
   evidence: evidence
  });
  const unknown = (why, ...evidence) => ({
   known: false,
   why: why,
   evidence: evidence
  });
  function andThen(fact, then) {
   return fact.known ? {
    ...fact,
    value: then(fact.value)
   } : fact;
  }
  const sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  function evaluateCondition(expression, {resource: resource, from: from, until: until}) {
   const names = resource ? resource.names : [ undefined ];
   const results = names.flatMap(name => [ from, until ].map(time => {
    try {
     const values = {
      time: time
     };
     if (resource && name !== undefined) {
      values.name = {
       text: name,
       open: resource.open
      };
      values.type = {
       text: resource.type,
       open: false
      };
      values.service = {
       text: resource.service,
       open: false
      };
     }
     return parse(tokens(expression), values);
    } catch (error) {
     if (error instanceof NotUnderstood) return "unknown";
     throw error;
    }
   }));
   const [first = "unknown"] = results;
   return results.every(result => result === first) ? first : "unknown";
  }
  class NotUnderstood extends Error {}
  const TOKEN = /\s*(?:("(?:[^"\\]|\\["'\\])*"|'(?:[^'\\]|\\["'\\])*')|([A-Za-z_]\w*)|(&&|\|\||==|!=|<=|>=|[()[\],.!<>])|(\d+))/y;
  function tokens(expression) {
   const found = [];
   TOKEN.lastIndex = 0;
   const text = expression.trimEnd();
   while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw new NotUnderstood;
    found.push(match[0].trim());
   }
   return found;
  }
  function parse(list, values) {
   let at = 0;
   const peek = () => list[at];
   const take = token => {
    if (list[at] !== token) return false;
    at += 1;
    return true;
   };
   const expect = token => {
    if (!take(token)) throw new NotUnderstood;
   };
   const or = () => {
    let left = and();
    while (take("||")) left = either(truth(left), truth(and()));
    return left;
   };
   const and = () => {
    let left = relation();
    while (take("&&")) left = both(truth(left), truth(relation()));
    return left;
   };
   const relation = () => {
    const left = unary();
    const operator = peek();
    if (operator === "in" || /^([=!<>]=|[<>])$/.test(operator ?? "")) {
     at += 1;
     return compare(operator ?? "", left, unary());
    }
    return left;
   };
   const unary = () => {
    if (take("!")) return not(truth(unary()));
    return member();
   };
   const member = () => {
    let value = primary();
    while (take(".")) {
     const name = list[at++] ?? "";
     value = take("(") ? callMethod(value, name, list_(")")) : undefined;
    }
    return value;
   };
   const list_ = end => {
    const items = [];
    if (take(end)) return items;
    do {
     items.push(or());
    } while (take(","));
    expect(end);
    return items;
   };
   const primary = () => {
    const token = list[at++];
    if (token === undefined) throw new NotUnderstood;
    if (token === "(") {
     const value = or();
     expect(")");
     return value;
    }
    if (token === "[") return list_("]");
    if (token === "true" || token === "false") return token === "true";
    if (/^["']/.test(token)) return {
     text: token.slice(1, -1).replace(/\\(.)/g, "$1"),
     open: false
    };
    if (/^\d/.test(token)) return undefined;
    if (/^[A-Za-z_]/.test(token)) return variable(token);
    throw new NotUnderstood;
   };
   const variable = root => {
    if (take("(")) return callFunction(root, list_(")"));
    if (peek() !== ".") return undefined;
    const field = list[at + 1] ?? "";
    if (list[at + 2] === "(") return undefined;
    at += 2;
    if (root === "request" && field === "time") return {
     time: values.time
    };
    if (root === "resource" && (field === "name" || field === "type" || field === "service")) return values[field];
    return undefined;
   };
   const result = truth(or());
   if (at < list.length) throw new NotUnderstood;
   return result;
  }
  const truth = value => typeof value === "boolean" ? value : "unknown";
  const conditions_known = value => value === "unknown" ? undefined : value;
  const either = (a, b) => conditions_known(a === true || b === true ? true : a === false && b === false ? false : "unknown");
  const both = (a, b) => conditions_known(a === false || b === false ? false : a === true && b === true ? true : "unknown");
  const not = a => conditions_known(a === "unknown" ? a : !a);
  const isText = value => typeof value === "object" && "text" in value;
  const isTime = value => typeof value === "object" && "time" in value;
  function compare(operator, left, right) {
   if (operator === "in") {
    if (!Array.isArray(right) || !isText(left)) return undefined;
    return right.reduce((found, one) => either(truth(found), truth(compare("==", left, one))), false);
   }
   if (operator === "!=") return not(truth(compare("==", left, right)));
   if (isText(left) && isText(right)) return operator === "==" ? sameText(left, right) : undefined;
   if (isTime(left) && isTime(right)) {
    if (operator === "<") return left.time < right.time;
    if (operator === "<=") return left.time <= right.time;
    if (operator === ">") return left.time > right.time;
    if (operator === ">=") return left.time >= right.time;
    return left.time === right.time;
   }
   return undefined;
  }
  function sameText(a, b) {
   if (!a.open && !b.open) return a.text === b.text;
   if (a.open && b.open) return undefined;
   const [begun, whole] = a.open ? [ a.text, b.text ] : [ b.text, a.text ];
   return whole.startsWith(begun) && whole !== begun ? undefined : false;
  }
  function callMethod(on, name, args) {
   const [argument] = args;
   if (!isText(on) || args.length !== 1 || !isText(argument) || argument.open) return undefined;
   const {text: text, open: open} = on;
   const other = argument.text;
   switch (name) {
   case "startsWith":
    if (text.startsWith(other)) return true;
    return open && other.startsWith(text) ? undefined : false;

   case "endsWith":
    return open ? undefined : text.endsWith(other);

   case "contains":
    return text.includes(other) || (open ? undefined : false);

   case "extract":
    return extract(on, other);

   default:
    return undefined;
   }
  }
  function extract({text: text, open: open}, template) {
   const [, before, after] = /^([^{}]*)\{\w+\}([^{}]*)$/.exec(template) ?? [];
   if (before === undefined || after === undefined) return undefined;
   const start = text.indexOf(before);
   const end = start < 0 || after === "" ? -1 : text.indexOf(after, start + before.length);
   if (end >= 0) return {
    text: text.slice(start + before.length, end),
    open: false
   };
   if (open) return undefined;
   return {
    text: start >= 0 && after === "" ? text.slice(start + before.length) : "",
    open: false
   };
  }
  function callFunction(name, args) {
   const [argument] = args;
   if (name !== "timestamp" || args.length !== 1 || !isText(argument)) return undefined;
   const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(argument.text) ? Date.parse(argument.text) : Number.NaN;
   return Number.isNaN(time) ? undefined : {
    time: time
   };
  }
  const CONVENIENCE = {
   "roles/owner": "projectOwner",
   "roles/editor": "projectEditor",
   "roles/viewer": "projectViewer"
  };
  function membersFor(member, project, projectPolicy) {
   const itself = anyOf(member);
   const basic = (projectPolicy?.bindings ?? []).filter(binding => !binding.condition && names(binding, itself)).flatMap(({role: role}) => CONVENIENCE[role] ? [ `${CONVENIENCE[role]}:${project}` ] : []);
   return new Set([ ...itself, ...basic ]);
  }
  function holdsBasicRole(member, projectPolicy) {
   return (projectPolicy.bindings ?? []).some(b => CONVENIENCE[b.role] && (names(b, anyOf(member)) || b.members?.some(isCrowd)));
  }
  function rolesOf(policies, members) {
   return new Set(policies.flatMap(({policy: policy}) => (policy.bindings ?? []).filter(b => names(b, members) || b.members?.some(isCrowd)).map(b => b.role)));
  }
  function readGrants(policies, members, permission, lookUp, access) {
   const reading = {
    granted: [],
    conditional: [],
    outside: [],
    unseen: [],
    unreadRoles: []
   };
   for (const {resource: resource, policy: policy} of policies) {
    for (const binding of policy.bindings ?? []) {
     const {role: role, condition: condition} = binding;
     const named = names(binding, members);
     const crowds = (binding.members ?? []).filter(isCrowd);
     if (!named && crowds.length === 0) continue;
     const permissions = lookUp(role);
     if (!permissions) reading.unreadRoles.push(role);
     if (!permissions?.has(permission)) continue;
     const holds = condition ? evaluateCondition(condition.expression ?? "", access) : true;
     if (!named) {
      if (holds !== false) reading.unseen.push(...crowds.map(member => ({
       role: role,
       resource: resource,
       member: member
      })));
      continue;
     }
     const grant = condition ? {
      role: role,
      resource: resource,
      ...grants_told(condition)
     } : undefined;
     if (!grant || holds === true) reading.granted.push(grant ?? {
      role: role,
      resource: resource
     }); else reading[holds === false ? "outside" : "conditional"].push(grant);
    }
   }
   return {
    ...reading,
    unreadRoles: [ ...new Set(reading.unreadRoles) ]
   };
  }
  const grants_told = ({title: title, expression: expression = ""}) => ({
   condition: title || expression || "unnamed",
   looksAtResource: expression === "" || /\b(resource|api|destination)\./.test(expression)
  });
  const names = ({members: members = []}, wanted) => members.some(member => wanted.has(spelt(member)));
  const anyOf = member => new Set([ spelt(member), "allUsers", "allAuthenticatedUsers" ]);
  const spelt = member => member.replace(/^(serviceAccount|user):(.*)$/, (_, kind, email) => `${kind}:${email.toLowerCase()}`);
  const isCrowd = member => /^(group:|domain:|principalSet:)/.test(member);
  const TESTABLE = {
   project: "",
   bucket: "storage.",
   repository: "artifactregistry.",
   service: "run.",
   account: "iam.serviceAccounts.",
   secret: "secretmanager."
  };
  const testable = (spot, permission) => permission.startsWith(TESTABLE[spot.kind]);
  function testPermissions(google, spot, names) {
   const {call: call, resource: resource, question: question} = request(google, spot, names);
   return ask(call, resource, question, ({granted: granted}) => `holds ${[ ...granted ].join(", ") || "none"} of ${names.join(", ")}`);
  }
  function held(tested, permission) {
   if (!tested.known) return tested;
   const {granted: granted, untestable: untestable} = tested.value;
   const value = granted.has(permission) ? "held" : untestable.has(permission) ? "untestable" : granted.size > 0 ? "not-held" : "nothing-held";
   const evidence = tested.evidence.map(piece => ({
    ...piece,
    answer: `${permission}: ${SAID[value]}`
   }));
   return {
    known: true,
    value: value,
    evidence: evidence
   };
  }
  const SAID = {
   held: "held",
   "not-held": "not held",
   "nothing-held": "not held, nor any other that was asked",
   untestable: "not testable on this resource"
  };
  function nameOfSpot(spot) {
   switch (spot.kind) {
   case "project":
    return facts_names.fq.project(spot.project);

   case "bucket":
    return facts_names.fq.bucket(spot.bucket);

   case "repository":
    return facts_names.fq.repository(spot.name);

   case "service":
    return facts_names.fq.service(spot.name);

   case "account":
    return facts_names.fq.account(spot.email, spot.project);

   case "secret":
    return facts_names.fq.secret(spot.project, spot.secret);
   }
  }
  function request(google, spot, names) {
   const resource = nameOfSpot(spot);
   switch (spot.kind) {
   case "project":
    return {
     call: `POST cloudresourcemanager.googleapis.com/v3/projects/${spot.project}:testIamPermissions`,
     resource: resource,
     question: () => google.resourceManager.testPermissions(spot.project, names)
    };

   case "bucket":
    return {
     call: `GET storage.googleapis.com/storage/v1/b/${spot.bucket}/iam/testPermissions`,
     resource: resource,
     question: () => google.storage.testPermissions(spot.bucket, names)
    };

   case "repository":
    return {
     call: `POST artifactregistry.googleapis.com/v1/${spot.name}:testIamPermissions`,
     resource: resource,
     question: () => google.artifactRegistry.testPermissions(spot.name, names)
    };

   case "service":
    return {
     call: `POST run.googleapis.com/v2/${spot.name}:testIamPermissions`,
     resource: resource,
     question: () => google.run.testPermissions(spot.name, names)
    };

   case "account":
    return {
     call: `POST iam.googleapis.com/v1/projects/${spot.home ?? "-"}/serviceAccounts/${spot.email}:testIamPermissions`,
     resource: resource,
     question: () => google.iam.testPermissions(spot.email, names, spot.home)
    };

   case "secret":
    {
     const name = `projects/${spot.project}/secrets/${spot.secret}`;
     return {
      call: `POST secretmanager.googleapis.com/v1/${name}:testIamPermissions`,
      resource: resource,
      question: () => google.secretManager.testPermissions(name, names)
     };
    }
   }
  }
  const APIS = [ "run", "iam", "iamcredentials", "cloudresourcemanager", "orgpolicy", "policytroubleshooter" ];
  const BUILD_APIS = [ "cloudbuild", "artifactregistry", "storage", "logging" ];
  function readProject(google, project) {
   return ask(`GET cloudresourcemanager.googleapis.com/v3/projects/${project}`, facts_names.fq.project(project), () => google.resourceManager.getProject(project), found => `${found.projectId}, ${found.name}${found.state ? `, ${found.state}` : ""}`);
  }
  function readApis(google, project, building, more = []) {
   const hosts = [ ...[ ...APIS, ...building ? BUILD_APIS : [] ].map(api => `${api}.googleapis.com`), ...more ];
   return ask(`GET serviceusage.googleapis.com/v1/projects/${project}/services:batchGet`, facts_names.fq.project(project), () => google.serviceUsage.enabled(project, hosts), enabled => {
    const off = Object.keys(enabled).filter(host => !enabled[host]);
    return off.length > 0 ? `not enabled: ${off.join(", ")}` : "all enabled";
   });
  }
  function readProjectPolicy(google, project) {
   return ask(`POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getIamPolicy`, facts_names.fq.project(project), () => google.resourceManager.getPolicy(project), summarisePolicy);
  }
  const summarisePolicy = ({bindings: bindings = []}) => `${bindings.length} bindings`;
  async function learnProjectNumber(project, buildAccount, policies) {
   const own = findProjectNumber(await project);
   if (own.known) return own;
   const [account, ...effective] = await Promise.all([ buildAccount, ...policies ]);
   return findProjectNumber(await project, account, effective);
  }
  function findProjectNumber(project, buildAccount, policies = []) {
   const own = project.known ? /^projects\/(\d+)$/.exec(project.value.name)?.[1] : undefined;
   if (own) return known(own, ...project.evidence);
   for (const policy of policies) {
    const number = policy.known ? /^projects\/(\d+)\//.exec(policy.value.name ?? "")?.[1] : undefined;
    if (number) return known(number, ...policy.evidence);
   }
   const email = buildAccount?.known && buildAccount.value || "";
   const number = /^(\d+)(-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1];
   if (buildAccount && number) return known(number, ...buildAccount.evidence);
   const why = project.known ? `its name is ${project.value.name}` : project.why;
   return unknown(`The project's number could not be learned: ${why}`, ...project.evidence);
  }
  async function findBuildAccount(config, service, standard) {
   const asked = (0, facts_names.Bm)(config);
   if (asked) return known(asked.name, fromInput("build_service_account", asked.name));
   const found = await service;
   const remembered = (0, facts_names.Bm)(config, found.known ? found.value : null);
   return remembered ? known(remembered.name, ...found.evidence) : standard;
  }
  async function findRuntimeAccount(config, service, serving, projectNumber) {
   const asked = (0, facts_names.Id)(config);
   if (asked) return {
    account: known(asked, fromInput("service_account of the service", asked)),
    late: false
   };
   const live = await service;
   if (asked === undefined && !live.known) return {
    account: live,
    late: false
   };
   if (asked === undefined && live.known && live.value) {
    const {template: template, latestCreatedRevision: latestCreatedRevision} = live.value;
    const name = (0, facts_names.qJ)(live.value);
    if (name && latestCreatedRevision && !latestCreatedRevision.endsWith(`/${name}`)) {
     const revision = await serving;
     if (!revision.known) return {
      account: revision,
      late: true
     };
     const account = revision.value?.serviceAccount;
     if (account) return {
      account: known(account, ...revision.evidence),
      late: true
     };
    } else if (template?.serviceAccount) {
     return {
      account: known(template.serviceAccount, ...live.evidence),
      late: false
     };
    }
   }
   return {
    account: andThen(await projectNumber, facts_names.pA),
    late: false
   };
  }
  async function readAccount(google, {email: email, project: project, home: home}) {
   if ((0, facts_names.hE)(email)) return unknown(LEGACY);
   return ask(`GET iam.googleapis.com/v1/projects/${home ?? "-"}/serviceAccounts/${email}`, facts_names.fq.account(email, project), () => google.iam.getServiceAccount(email, home), found => found ? found.disabled ? "disabled" : "exists" : "does not exist");
  }
  function readAccountPolicy(google, {email: email, project: project, home: home}) {
   return ask(`POST iam.googleapis.com/v1/projects/${home ?? "-"}/serviceAccounts/${email}:getIamPolicy`, facts_names.fq.account(email, project), () => google.iam.getPolicy(email, home), summarisePolicy);
  }
  function impersonate(google, email, project) {
   return ask(`POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`, facts_names.fq.account(email, project), () => google.actAs(email), () => "a token for 5 minutes");
  }
  const LEGACY = "It is Cloud Build's legacy account, which Google keeps: it can be neither described nor impersonated.";
  function fromInput(input, value) {
   return {
    call: `input ${input}`,
    resource: value,
    answer: value
   };
  }
  function once(call, keyOf = (...args) => args.join(" ")) {
   const seen = new Map;
   return (...args) => {
    const key = keyOf(...args);
    const entry = seen.get(key) ?? {
     made: call(...args)
    };
    seen.set(key, entry);
    return entry.made;
   };
  }
  function combine(question) {
   const {need: need, principal: principal, resource: resource, standing: standing, parent: parent, note: note} = question;
   const heard = {
    reasons: [],
    evidence: [],
    denyUnseen: false
   };
   const tested = ruleOwn(question, heard) ?? ruleTroubleshooter(question, heard);
   const ruling = ruleIdle(question, heard) ?? ruleMissing(question) ?? (tested && underConditions(question, tested, heard)) ?? rulePolicies(question, heard) ?? {
    verdict: "unknown",
    method: lastWay(question)
   };
   const why = [ ...heard.reasons, ruling.why, note ].filter(Boolean).join(" ");
   return {
    need: need,
    ...principal ? {
     principal: principal
    } : {},
    resource: standing === "absent" && parent && !hasToBeThere(need) ? parent : resource,
    verdict: ruling.verdict,
    method: ruling.method,
    ...ruling.barred ? {
     barred: true
    } : {},
    ...standing === "absent" ? {
     absent: true
    } : {},
    ...why ? {
     why: why
    } : {},
    evidence: heard.evidence
   };
  }
  function ruleIdle({idle: idle, own: own}, heard) {
   if (!idle || own.way !== null) return undefined;
   heard.evidence.push(...idle.evidence);
   return {
    verdict: "unknown",
    method: "none",
    why: idle.why
   };
  }
  function ruleMissing({need: need, standing: standing}) {
   if (standing !== "absent" || !hasToBeThere(need)) return undefined;
   return {
    verdict: "unknown",
    method: "none",
    why: "It does not exist."
   };
  }
  const hasToBeThere = ({place: place}) => place.kind === "account" || namedPlace(place) !== undefined;
  function underConditions({policies: policies, need: need, standing: standing}, ruling, heard) {
   const elsewhere = isBelow(need.permission) || WITHOUT_POLICY.has(need.place.kind) || standing !== "exists";
   if (!elsewhere || !policies?.known || ruling.barred || ruling.method === "policy") return ruling;
   const {granted: granted, conditional: conditional, outside: outside} = policies.value;
   const underOne = granted.flatMap(grant => "condition" in grant ? [ grant ] : []);
   if (underOne.length < granted.length) return ruling;
   const others = {
    denied: [ ...underOne, ...conditional ],
    granted: [ ...outside, ...conditional ]
   };
   const candidates = ruling.verdict === "denied" || ruling.verdict === "granted" ? others[ruling.verdict] : [];
   const grant = candidates.find(({looksAtResource: looksAtResource}) => looksAtResource);
   if (!grant || ruling.verdict === "granted" && underOne.length > 0) return ruling;
   heard.evidence.push(...policies.evidence);
   return {
    verdict: "conditional",
    method: ruling.method,
    why: `${grant.role} grants it under a condition (${grant.condition}), which sees more than could be asked about here.`
   };
  }
  function unanswered(need, why, evidence, known = {}) {
   return {
    need: need,
    ...known,
    verdict: "unknown",
    method: "none",
    why: why,
    evidence: evidence
   };
  }
  function ruleOwn(question, heard) {
   const {own: own, standing: standing, need: need} = question;
   heard.evidence.push(...own.way ? [ own.resource, own.parent ].flatMap(fact => fact?.evidence ?? []) : own.evidence);
   if (own.way === null) {
    heard.reasons.push(own.why);
    return undefined;
   }
   const method = own.way;
   const here = said(own.resource);
   const above = said(own.parent);
   const no = answer => answer === "not-held" || answer === "nothing-held";
   const granted = why => ({
    verdict: "granted",
    method: method,
    ...why ? {
     why: why
    } : {}
   });
   const denied = why => ({
    verdict: "denied",
    method: method,
    why: why
   });
   if (standing === "absent") {
    if (above === "held") return granted("The resource does not exist yet; the permission is held on the project.");
    if (no(above)) {
     return maybeLegacy(question, method) ?? denied("The resource does not exist yet, and the permission is not held on the project either.");
    }
   } else {
    if (here === "held") return granted();
    if (here === "not-held" || standing === "exists" && no(here)) return denied(`${need.permission} is not held there.`);
    if (here === "nothing-held" && no(above)) {
     return maybeLegacy(question, method) ?? denied("The resource could not be read; the permission is held neither on it nor on the project.");
    }
    if (here !== "nothing-held" && above === "held" && question.reaches) return granted("It is held on the project, and so on everything in it.");
    if (no(above) && hasOnlyItsProject(need.place)) return denied("It has no policy of its own, and the project does not grant it.");
   }
   heard.reasons.push(whyUndecided(question, own, here, above));
   return undefined;
  }
  function ruleTroubleshooter(question, heard) {
   const {troubleshooter: troubleshooter, standing: standing, parent: parent} = question;
   const method = "troubleshooter";
   if (!troubleshooter) return undefined;
   heard.evidence.push(...troubleshooter.evidence);
   if ("way" in troubleshooter) {
    heard.reasons.push(troubleshooter.why);
    return undefined;
   }
   if (!troubleshooter.known) {
    heard.reasons.push(`Policy Troubleshooter gave no answer: ${troubleshooter.why}`);
    return undefined;
   }
   const absent = standing === "absent" && parent ? "The resource does not exist yet; asked on the project." : undefined;
   const {overallAccessState: state, allowPolicyExplanation: allow, denyPolicyExplanation: deny} = troubleshooter.value;
   if (state === "CANNOT_ACCESS" && deny?.denyAccessState === "DENY_ACCESS_STATE_DENIED") {
    const roles = allow?.allowAccessState === "ALLOW_ACCESS_STATE_GRANTED" ? "Its roles grant it" : "Whatever its roles";
    return {
     verdict: "denied",
     method: method,
     barred: true,
     why: `${roles}, and a deny policy forbids it: no further role helps.`
    };
   }
   if (state === "CAN_ACCESS") return {
    verdict: "granted",
    method: method,
    ...absent ? {
     why: absent
    } : {}
   };
   if (state === "CANNOT_ACCESS") {
    const legacy = absent ? maybeLegacy(question, method) : undefined;
    return legacy ?? {
     verdict: "denied",
     method: method,
     ...absent ? {
      why: absent
     } : {}
    };
   }
   if (state === "UNKNOWN_CONDITIONAL") {
    return {
     verdict: "conditional",
     method: method,
     why: "It depends on a condition that Policy Troubleshooter could not decide."
    };
   }
   heard.denyUnseen = allow?.allowAccessState === "ALLOW_ACCESS_STATE_GRANTED";
   heard.reasons.push(heard.denyUnseen ? "Policy Troubleshooter finds that allow policies grant it, and could not see whether a deny policy forbids it." : "Policy Troubleshooter could not see every policy that matters.");
   return undefined;
  }
  function rulePolicies({policies: policies, resource: resource}, heard) {
   if (!policies) return undefined;
   heard.evidence.push(...policies.evidence);
   if (!policies.known) {
    heard.reasons.push(`The allow policies could not be read: ${policies.why}`);
    return undefined;
   }
   const {granted: granted, conditional: conditional, outside: outside, unseen: unseen, unreadRoles: unreadRoles} = policies.value;
   const grant = granted.find(one => !("condition" in one)) ?? granted[0];
   const method = "policy";
   const where = of => of.resource === resource ? "the resource" : "the project";
   if (grant && heard.denyUnseen) return {
    verdict: "unknown",
    method: method,
    why: `${grant.role} on ${where(grant)} grants it, unless a deny policy forbids it.`
   };
   if (grant) {
    const under = "condition" in grant ? ` under a condition that holds (${grant.condition})` : "";
    return {
     verdict: "granted",
     method: method,
     why: `${grant.role} on ${where(grant)} grants it${under}; deny policies could not be seen.`
    };
   }
   const [condition] = conditional;
   if (condition) {
    return {
     verdict: "conditional",
     method: method,
     why: `${condition.role} grants it under a condition (${condition.condition}).`
    };
   }
   const notes = [ ...unseen.slice(0, 3).map(one => `${one.member} has it by ${one.role} on ${where(one)}; who is in there cannot be seen.`), ...outside.slice(0, 1).map(one => `${one.role} grants it under a condition that does not hold here (${one.condition}).`), ...unreadRoles.length > 0 ? [ `The contents of ${unreadRoles.join(", ")} could not be read.` ] : [] ];
   const why = "No binding that could be read grants it; groups, folders and the organisation are out of sight.";
   return {
    verdict: "unknown",
    method: method,
    why: [ why, ...notes ].join(" ")
   };
  }
  const hasOnlyItsProject = ({kind: kind}) => WITHOUT_POLICY.has(kind) && kind !== "sql-instance";
  function maybeLegacy({need: need, basicRole: basicRole}, method) {
   if (!basicRole || !legacyProbe(need)) return undefined;
   const why = "The bucket may not exist yet. The account may be an Owner, Editor or Viewer of the project, who get this from the bucket itself.";
   return {
    verdict: "unknown",
    method: method,
    why: why
   };
  }
  function legacyProbe({place: place, permission: permission}) {
   if (place.kind !== "bucket") return undefined;
   if (/^storage\.(buckets\.get|objects\.(get|list))$/.test(permission)) return "storage.buckets.list";
   return /^storage\.(buckets|objects|managedFolders|multipartUploads)\./.test(permission) ? "storage.buckets.create" : undefined;
  }
  const said = fact => fact === null ? "not-asked" : fact.known ? fact.value : "silent";
  function whyUndecided({standing: standing}, {resource: resource, parent: parent}, here, above) {
   const silent = [ resource, parent ].flatMap(fact => fact && !fact.known ? [ fact.why ] : []);
   if (silent.length > 0) return `The test of the permission failed: ${[ ...new Set(silent) ].join(" ")}`;
   if (here === "untestable" || here === "not-asked" && above === "untestable") {
    return "The permission cannot be tested on this kind of resource.";
   }
   if (here === "nothing-held") {
    return "The resource answers that nothing is held, and could not be read: it may not exist, or may lie in another project.";
   }
   if (standing === "absent") return "The resource does not exist.";
   return "The resource itself cannot be asked, and the project does not grant it.";
  }
  function lastWay({own: own, troubleshooter: troubleshooter}) {
   if (troubleshooter && "known" in troubleshooter && troubleshooter.known) return "troubleshooter";
   if (own.way && (own.resource?.known || own.parent?.known)) return own.way;
   return "none";
  }
  async function locate(ground, need) {
   const {place: place} = need;
   const named = namedPlace(place);
   if (named) {
    const thing = ground.named.get(named.resource);
    return known({
     resource: named.resource,
     parent: named.project,
     ...thing && {
      thing: thing,
      ...thing.spot && {
       spot: thing.spot
      }
     }
    });
   }
   switch (place.kind) {
   case "project":
    return known({
     resource: facts_names.fq.project(ground.project),
     spot: {
      kind: "project",
      project: ground.project
     }
    });

   case "account":
    {
     const account = ground.accounts[place.who];
     if (!account) return unknown("Nothing is built, so no account builds.");
     return locateAccount(ground, account);
    }

   case "bucket":
   case "repository":
   case "service":
    {
     const thing = ground.things[place.kind];
     if (!thing) return unknown("Nothing is built, so this was not asked.");
     const spot = await thing.spot;
     return andThen(spot, value => ({
      resource: nameOfSpot(value),
      spot: value,
      thing: thing,
      ...places_inProject(value, ground.project)
     }));
    }

   default:
    return unknown("It is not known where this is.");
   }
  }
  async function locateAccount(ground, account) {
   const email = await account.email;
   if (!email.known) return email;
   if (email.value === null) return unknown("The project has no default build account.", ...email.evidence);
   const owner = (0, facts_names.E4)(email.value);
   const number = owner && /^\d+$/.test(owner) ? await ground.projectNumber : undefined;
   const home = (0, facts_names.uF)(email.value, ground.project, number?.known ? number.value : undefined);
   const spot = {
    kind: "account",
    email: email.value,
    project: ground.project,
    ...home && {
     home: home
    }
   };
   const legacy = (0, facts_names.hE)(email.value);
   const elsewhere = (0, facts_names.l5)(email.value, ground.project, number?.known ? number.value : undefined);
   const late = await account.late;
   if (elsewhere && owner) ground.projectPolicy(owner).catch(() => undefined);
   return known({
    resource: nameOfSpot(spot),
    ...late && {
     late: late
    },
    ...legacy ? {
     note: LEGACY
    } : {
     spot: spot
    },
    thing: {
     state: account.state,
     policy: legacy || late ? null : account.policy
    },
    ...elsewhere ? {
     note: `The account lives in the project ${owner}.`,
     ...owner && {
      project: owner
     }
    } : {
     parent: ground.project
    }
   }, ...email.evidence);
  }
  function places_inProject(spot, project) {
   if (spot.kind !== "repository") return {
    parent: project
   };
   const owner = (0, facts_names.L9)(spot.name);
   return owner === project ? {
    parent: project
   } : {
    ...owner && {
     project: owner
    }
   };
  }
  async function standingOf(thing) {
   if (!thing) return "exists";
   const state = await thing.state;
   return state.known ? state.value === null ? "absent" : "exists" : "unreadable";
  }
  async function isOwn({things: things, projectNumber: projectNumber}, place) {
   if (place.kind !== "bucket" || !things.bucket) return true;
   const [state, number] = await Promise.all([ things.bucket.state, projectNumber ]);
   if (!state.known) return false;
   return state.value === null || number.known && state.value.projectNumber === number.value;
  }
  async function idleness(ground, who) {
   if (who !== "build-account" && who !== "runtime-account") return undefined;
   const account = ground.accounts[who];
   const [email, state] = await Promise.all([ account?.email, account?.state ]);
   if (!email?.known || !email.value || !state?.known) return undefined;
   if (state.value === null) return {
    why: `The account ${email.value} does not exist.`,
    state: state
   };
   if (state.value.disabled) return {
    why: `The account ${email.value} is disabled, so that it may do nothing.`,
    state: state
   };
   return undefined;
  }
  async function principalOf(ground, who) {
   switch (who) {
   case "deployer":
    return known(ground.google.identity.principal);

   case "run-agent":
    return andThen(await ground.projectNumber, number => (0, facts_names.C5)((0, facts_names.JN)(number)));

   case "build-agent":
    return andThen(await ground.projectNumber, number => (0, facts_names.C5)((0, facts_names.mU)(number)));

   default:
    {
     const email = await (ground.accounts[who]?.email);
     if (!email) return unknown("Nothing is built, so no account builds.");
     if (!email.known) return email;
     if (email.value === null) return unknown("The project has no default build account.", ...email.evidence);
     return known((0, facts_names.C5)(email.value), ...email.evidence);
    }
   }
  }
  function roleReader(google) {
   const askOnce = once(name => askForRole(google, name));
   return async (names, mayAsk) => {
    const table = await predefinedRoles();
    const missing = [ ...new Set(names) ].filter(name => !table.has(name));
    const found = new Map(mayAsk ? await Promise.all(missing.map(name => askOnce(name))) : []);
    return role => table.get(role)?.permissions ?? found.get(role);
   };
  }
  let table;
  function predefinedRoles() {
   table ??= __nccwpck_require__.e(953).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7953, 17)).then(({default: data}) => tableOf(data));
   return table;
  }
  function tableOf({roles: roles, unlisted: unlisted, stages: stages}) {
   return new Map(Object.entries(roles).map(([name, permissions]) => [ name, {
    permissions: new Set(permissions),
    unlisted: unlisted[name] ?? 0,
    stage: stages[name] ?? "GA"
   } ]));
  }
  async function askForRole(google, name) {
   const role = await ask(`GET iam.googleapis.com/v1/${name}`, `//iam.googleapis.com/${name}`, () => google.iam.getRole(name), found => `${found?.includedPermissions?.length ?? 0} permissions`);
   return [ name, role.known && role.value ? new Set(role.value.includedPermissions ?? []) : undefined ];
  }
  async function answerNeeds(ground, roles = roleReader(ground.google)) {
   const tests = testsOf(ground);
   const clients = clientsOf(ground);
   const started = [ ...ground.guesses.map(spot => tests("deployer", ground.google, spot)), ...unique(ground.needs.map(need => need.who)).map(clients) ];
   const shoot = once((email, permission, resource, seen) => troubleshoot(ground.google, email, permission, resource, seen), (email, permission, resource) => `${email} ${permission} ${resource}`);
   const answers = ground.needs.map(need => answer(ground, need, {
    tests: tests,
    clients: clients,
    shoot: shoot,
    roles: roles
   }));
   await Promise.allSettled([ ...started, ...answers ]);
   await Promise.all(started);
   return Promise.all(answers);
  }
  async function answer(ground, need, ways) {
   const [principal, located] = await Promise.all([ principalOf(ground, need.who), locate(ground, need) ]);
   if (!principal.known) return unanswered(need, principal.why, principal.evidence);
   const member = principal.value ? {
    principal: principal.value
   } : {};
   if (!located.known) return unanswered(need, located.why, located.evidence, member);
   const {place: place} = need;
   const {resource: resource, parent: parent, thing: thing, note: note} = located.value;
   const email = principal.value ? (0, facts_names.Ob)(principal.value) : undefined;
   const atOnce = email && need.who !== "deployer" && place.kind === "sql-instance";
   const early = atOnce ? shootAt(ground, need, email, located.value, ways.shoot) : null;
   const own = await ownTests(need, ways, located.value);
   const shooting = own.way === null && email && need.who !== "deployer";
   const about = {
    need: need,
    located: located.value,
    member: principal.value
   };
   const [standing, basic, troubleshooter, read, reaches, idle] = await Promise.all([ standingOf(thing), basicRole(ground, need, own, principal.value), early ?? (shooting ? shootAt(ground, need, email, located.value, ways.shoot) : null), own.way === null ? readPolicies(ground, ways.roles, about, !located.value.late) : conditionsBeside(ground, ways.roles, about), isOwn(ground, place), idleness(ground, need.who), need.who === "deployer" ? null : thing?.policy?.() ]);
   const question = {
    need: need,
    ...member,
    resource: resource,
    standing: shooting && place.kind === "account" && standing === "absent" ? "unreadable" : standing,
    ...parent ? {
     parent: facts_names.fq.project(parent)
    } : {},
    own: own,
    troubleshooter: troubleshooter,
    policies: read,
    basicRole: basic,
    reaches: reaches,
    ...idle && {
     idle: {
      why: idle.why,
      evidence: idle.state.evidence
     }
    },
    ...note ? {
     note: note
    } : {}
   };
   const first = combine(question);
   if (first.verdict !== "unknown" || read) return first;
   return combine({
    ...question,
    policies: await readPolicies(ground, ways.roles, about, false)
   });
  }
  async function conditionsBeside(ground, roles, about) {
   const {place: place, permission: permission} = about.need;
   if (place.kind === "account") return null;
   const elsewhere = isBelow(permission) || WITHOUT_POLICY.has(place.kind) || await standingOf(about.located.thing) !== "exists";
   return elsewhere ? readPolicies(ground, roles, about, false) : null;
  }
  function clientsOf(ground) {
   const tokens = once(email => impersonate(ground.google, email, ground.project));
   return once(async who => {
    if (who === "deployer") return {
     way: "caller",
     google: ground.google
    };
    if (who === "run-agent" || who === "build-agent") return answers_closed("Google's own agents cannot be impersonated.");
    const account = ground.accounts[who];
    const email = await (account?.email);
    if (!account || !email?.known || !email.value) return answers_closed("The account is not known.");
    if ((0, facts_names.C5)(email.value) === ground.google.identity.principal) return {
     way: "caller",
     google: ground.google
    };
    if ((0, facts_names.hE)(email.value)) return answers_closed(LEGACY);
    if (await account.late) return answers_closed("It is named only by the revision that serves, too late to be impersonated.");
    const token = await tokens(email.value);
    if (token.known) return {
     way: "impersonation",
     google: token.value
    };
    return answers_closed(`Impersonation was not possible: ${token.why}`, token.evidence);
   });
  }
  async function ownTests(need, ways, {spot: spot, parent: parent}) {
   const client = await ways.clients(need.who);
   if (client.way === null) return client;
   const {permission: permission} = need;
   const here = spot && testable(spot, permission) ? ways.tests(need.who, client.google, spot) : null;
   const above = parent ? ways.tests(need.who, client.google, {
    kind: "project",
    project: parent
   }) : null;
   const [own, inherited] = await Promise.all([ here, above ]);
   const probe = legacyProbe(need);
   return {
    way: client.way,
    resource: own && held(own, permission),
    parent: inherited && held(inherited, permission),
    ...probe && inherited?.known ? {
     basic: inherited.value.granted.has(probe)
    } : {}
   };
  }
  function testsOf(ground) {
   return once((who, google, spot) => {
    const names = namesFor(ground, who, spot);
    return names.length > 0 ? testPermissions(google, spot, names) : null;
   }, (who, _, spot) => `${who} ${nameOfSpot(spot)}`);
  }
  function namesFor(ground, who, spot) {
   const own = ground.needs.filter(need => need.who === who);
   if (spot.kind !== "project") {
    return unique(own.filter(({place: place}) => concerns(place, spot)).map(n => n.permission)).filter(n => testable(spot, n));
   }
   const here = own.filter(({place: place}) => (namedPlace(place)?.project ?? ground.project) === spot.project);
   return unique(here.flatMap(need => [ need.permission, legacyProbe(need) ]).filter(name => name !== undefined));
  }
  function concerns(place, spot) {
   const named = namedPlace(place);
   return named ? named.resource === nameOfSpot(spot) : place.kind === spot.kind;
  }
  async function basicRole(ground, need, own, member) {
   const probe = legacyProbe(need);
   if (!probe) return false;
   if (own.way && own.basic !== undefined) return own.basic;
   const policy = await ground.projectPolicy(ground.project);
   return !policy.known || !member || holdsBasicRole(member, policy.value);
  }
  async function shootAt(ground, need, email, located, shoot) {
   const absent = need.place.kind !== "account" && await standingOf(located.thing) === "absent";
   const {parent: parent, resource: resource} = located;
   const seen = absent ? undefined : await seenBy(ground, need, resource);
   return shoot(email, need.permission, absent && parent ? facts_names.fq.project(parent) : resource, seen);
  }
  async function seenBy(ground, {permission: permission, place: place}, resource) {
   if (!isBelow(permission)) return undefined;
   const {resource: seen} = accessOf(permission, place, resource, await circumstances(ground));
   const name = seen?.names.at(-1);
   return seen && name ? {
    service: seen.service,
    type: seen.type,
    name: `${name}${seen.open ? BELOW[place.kind] : ""}`
   } : undefined;
  }
  const BELOW = {
   bucket: "source.zip",
   secret: "1"
  };
  async function circumstances({project: project, service: service, now: now, projectNumber: projectNumber}) {
   const number = await projectNumber;
   return {
    project: project,
    service: service,
    now: now(),
    ...number.known && {
     projectNumber: number.value
    }
   };
  }
  function troubleshoot(google, email, permission, resource, seen) {
   return ask("POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot", resource, () => google.troubleshooter.troubleshoot(email, permission, resource, ...seen ? [ seen ] : []), ({overallAccessState: overallAccessState = "no state"}) => `${permission}: ${overallAccessState}`);
  }
  async function readPolicies(ground, roles, {need: need, located: located, member: member}, mayAsk) {
   if (!member) return unknown("The credentials do not say who they are.");
   const {resource: resource, parent: parent, thing: thing} = located;
   const owner = located.project ?? parent ?? (need.place.kind === "project" ? ground.project : undefined);
   const reaches = await isOwn(ground, need.place);
   const asked = [ ...owner && reaches ? [ {
    name: facts_names.fq.project(owner),
    answer: ground.projectPolicy(owner)
   } ] : [], ...thing?.policy ? [ {
    name: resource,
    answer: thing.policy()
   } ] : [] ];
   const answers = await Promise.all(asked.map(async ({name: name, answer: answer}) => ({
    name: name,
    answer: await answer
   })));
   const readable = answers.flatMap(({name: name, answer: answer}) => answer.known ? [ {
    resource: name,
    policy: answer.value
   } ] : []);
   const evidence = answers.flatMap(({answer: answer}) => answer.evidence);
   if (readable.length === 0) {
    const [refused] = answers.flatMap(({answer: answer}) => answer.known ? [] : [ answer.why ]);
    return unknown(refused ?? "There is none that could be asked for.", ...evidence);
   }
   const ofOwner = readable.find(read => owner && read.resource === facts_names.fq.project(owner));
   const members = membersFor(member, owner ?? ground.project, ofOwner?.policy);
   const lookUp = await roles(rolesOf(readable, members), mayAsk);
   const access = accessOf(need.permission, need.place, resource, await circumstances(ground));
   return known(readGrants(readable, members, need.permission, lookUp, access), ...evidence);
  }
  const answers_closed = (why, evidence = []) => ({
   way: null,
   why: why,
   evidence: evidence
  });
  const unique = list => [ ...new Set(list) ];
  const CLIENTS = [ ...[ "resourceManager", "run", "cloudBuild", "storage", "artifactRegistry", "iam", "secretManager" ], ...[ "compute", "orgPolicy", "troubleshooter", "logging" ] ];
  function watchApis(google) {
   const off = new Map;
   const note = error => {
    if (!(error instanceof api_error.hD) || error.reason !== "SERVICE_DISABLED" || !error.service) return;
    const consumer = consumerOf(error);
    const evidence = (0, api_error.zR)(error.call, error.service, error);
    if (!off.has(error.service)) off.set(error.service, {
     ...consumer && {
      consumer: consumer
     },
     evidence: evidence
    });
   };
   return {
    google: watched(google, note),
    off: off
   };
  }
  function watched(google, note) {
   const noted = answer => {
    if (answer instanceof Promise) answer.catch(note);
    return answer;
   };
   const copies = CLIENTS.map(name => [ name, withNotes(google[name], noted) ]);
   const actAs = email => noted(google.actAs(email)).then(other => watched(other, note));
   return {
    ...google,
    ...Object.fromEntries(copies),
    actAs: actAs
   };
  }
  function withNotes(client, noted) {
   return new Proxy(client, {
    get(target, name) {
     const method = Reflect.get(target, name);
     return typeof method === "function" ? (...args) => noted(Reflect.apply(method, target, args)) : method;
    }
   });
  }
  function consumerOf({details: details}) {
   for (const {metadata: metadata} of details) {
    const consumer = metadata && typeof metadata === "object" && "consumer" in metadata ? metadata.consumer : undefined;
    if (typeof consumer === "string") return consumer;
   }
   return undefined;
  }
  function withNoticed(apis, off, project, projectNumber) {
   const own = [ project, ...projectNumber.known ? [ projectNumber.value ] : [] ].map(id => `projects/${id}`);
   const noticed = [ ...off ].filter(([host, {consumer: consumer}]) => host !== "serviceusage.googleapis.com" && (consumer === undefined || own.includes(consumer) || !projectNumber.known && /^projects\/\d+$/.test(consumer)));
   if (noticed.length === 0) return apis;
   const evidence = noticed.map(([host, found]) => ({
    ...found.evidence,
    resource: facts_names.fq.api(project, host)
   }));
   return {
    known: true,
    value: {
     ...apis.known ? apis.value : {},
     ...Object.fromEntries(noticed.map(([host]) => [ host, false ]))
    },
    evidence: [ ...apis.evidence, ...evidence ]
   };
  }
  function readBucket(google, bucket) {
   return ask(`GET storage.googleapis.com/storage/v1/b/${bucket}`, facts_names.fq.bucket(bucket), () => google.storage.getBucket(bucket), found => found ? `of project ${found.projectNumber ?? "?"}, in ${found.location ?? "?"}` : "does not exist");
  }
  function readBucketPolicy(google, bucket) {
   return ask(`GET storage.googleapis.com/storage/v1/b/${bucket}/iam`, facts_names.fq.bucket(bucket), () => google.storage.getPolicy(bucket), summarisePolicy);
  }
  function readRepository(google, name) {
   return ask(`GET artifactregistry.googleapis.com/v1/${name}`, facts_names.fq.repository(name), () => google.artifactRegistry.getRepository(name), found => found ? `${found.format ?? "?"} repository` : "does not exist");
  }
  function readRepositoryPolicy(google, name) {
   return ask(`GET artifactregistry.googleapis.com/v1/${name}:getIamPolicy`, facts_names.fq.repository(name), () => google.artifactRegistry.getPolicy(name), summarisePolicy);
  }
  function readDefaultBuildAccount(google, project, region) {
   return ask(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${region}/defaultServiceAccount`, facts_names.fq.project(project), () => google.cloudBuild.defaultServiceAccount(project, region), email => email ?? "none");
  }
  function heldRoles(policies, member, lookUp) {
   const held = policies.flatMap(({resource: resource, policy: policy}) => (policy.bindings ?? []).filter(({members: members = []}) => members.includes(member)).map(({role: role, condition: condition}) => ({
    role: role,
    resource: resource,
    conditional: condition !== undefined && condition !== null
   }))).sort((a, b) => Number(a.conditional) - Number(b.conditional));
   const first = new Map(held.toReversed().map(one => [ `${one.role} ${one.resource}`, one ]));
   return held.filter(one => first.get(`${one.role} ${one.resource}`) === one).map(one => ({
    ...one,
    permissions: lookUp(one.role) ?? null
   }));
  }
  async function readHeldRoles(email, policies, roles) {
   const [account, ...named] = await Promise.all([ email, ...policies.map(async one => ({
    resource: await one.resource,
    policy: await one.policy
   })) ]);
   if (!account.known) return account;
   if (account.value === null) return unknown("There is no such account.", ...account.evidence);
   const member = (0, facts_names.C5)(account.value);
   const read = named.flatMap(({resource: resource, policy: policy}) => resource.known && policy.known ? [ {
    resource: resource.value,
    policy: policy.value,
    evidence: policy.evidence
   } ] : []);
   if (read.length === 0) {
    const [refused] = named.flatMap(({policy: policy}) => policy.known ? [] : [ policy ]);
    return unknown(refused?.why ?? "No allow policy was asked for.", ...refused?.evidence ?? []);
   }
   const names = heldRoles(read, member, () => undefined).map(({role: role}) => role);
   const lookUp = roles && names.length > 0 ? await roles(names, true) : () => undefined;
   return known(heldRoles(read, member, lookUp), ...read.flatMap(({evidence: evidence}) => evidence));
  }
  function readNamed(google, needs, project, projectPolicy) {
   const named = new Map;
   const asked = [];
   for (const {place: place} of needs) {
    const at = namedPlace(place);
    if (!at) continue;
    const others = needs.some(need => need.who !== "deployer" && namedPlace(need.place)?.resource === at.resource);
    if (others && at.project !== project) asked.push(projectPolicy(at.project));
    if (named.has(at.resource)) continue;
    const thing = read(google, place, at.resource, others);
    if (!thing) continue;
    named.set(at.resource, thing);
    asked.push(thing.state);
   }
   return {
    named: named,
    asked: asked
   };
  }
  function read(google, place, resource, others) {
   switch (place.kind) {
   case "secret":
    {
     const name = `projects/${place.project}/secrets/${place.secret}`;
     const call = `GET secretmanager.googleapis.com/v1/${name}:getIamPolicy`;
     const policy = ask(call, resource, () => google.secretManager.getPolicy(name), summarisePolicy);
     const {project: project, secret: secret} = place;
     return {
      spot: {
       kind: "secret",
       project: project,
       secret: secret
      },
      state: stateBy(policy),
      policy: () => policy
     };
    }

   case "repository":
    {
     const {name: name = ""} = place;
     const policy = others ? readRepositoryPolicy(google, name) : undefined;
     return {
      spot: {
       kind: "repository",
       name: name
      },
      state: readRepository(google, name),
      policy: policy ? () => policy : null
     };
    }

   case "subnetwork":
    {
     const call = `GET compute.googleapis.com/compute/v1/${place.name}/getIamPolicy`;
     const policy = ask(call, resource, () => google.compute.getSubnetworkPolicy(place.name), summarisePolicy);
     return {
      state: stateBy(policy),
      policy: () => policy
     };
    }

   default:
    return undefined;
   }
  }
  async function stateBy(policy) {
   const fact = await policy;
   if (fact.known) return known(true, ...fact.evidence);
   return fact.evidence.some(({status: status}) => status === 404) ? known(null, ...fact.evidence) : unknown(fact.why, ...fact.evidence);
  }
  function readAccessPolicies(google, project) {
   const entries = facts_facts.SI.map(constraint => [ constraint, readPolicy(google, project, constraint) ]);
   return Object.fromEntries(entries);
  }
  async function readDefaultAccountPolicies(google, project, standard) {
   const account = await standard;
   if (!account.known || account.value !== null) return unknown("There is a default build account, or it is not known.");
   const answers = await Promise.all(facts_facts.fD.map(async name => [ name, await readPolicy(google, project, name) ]));
   const policies = Object.fromEntries(answers);
   return known(policies, ...answers.flatMap(([, {evidence: evidence}]) => evidence));
  }
  async function readSharing(google, project, email, projectNumber) {
   const [account, number] = await Promise.all([ email, projectNumber ]);
   if (!account.known) return account;
   const owner = account.value && (0, facts_names.E4)(account.value);
   if (!account.value || !owner || !(0, facts_names.l5)(account.value, project, number.known ? number.value : undefined)) return known(null, ...account.evidence);
   const policy = await readPolicy(google, owner, facts_facts.F3);
   return known({
    account: account.value,
    project: owner,
    policy: policy
   }, ...policy.evidence);
  }
  function readPolicy(google, project, constraint) {
   return ask(`GET orgpolicy.googleapis.com/v2/projects/${project}/policies/${constraint}:getEffectivePolicy`, facts_names.fq.project(project), () => google.orgPolicy.effective(project, constraint), policy => summariseRules(policy.spec?.rules ?? []));
  }
  function summariseRules(rules) {
   if (rules.length === 0) return "no rules";
   return rules.map(summariseRule).join("; ");
  }
  function summariseRule(rule) {
   const {allowedValues: allowedValues = [], deniedValues: deniedValues = []} = rule.values ?? {};
   const parts = [ rule.enforce === undefined ? "" : rule.enforce ? "enforced" : "not enforced", rule.allowAll ? "all allowed" : "", rule.denyAll ? "all denied" : "", allowedValues.length > 0 ? `allowed: ${allowedValues.join(", ")}` : "", deniedValues.length > 0 ? `denied: ${deniedValues.join(", ")}` : "", rule.parameters ? `parameters: ${JSON.stringify(rule.parameters)}` : "", rule.condition?.expression ? `if ${rule.condition.expression}` : "" ];
   return parts.filter(Boolean).join(", ") || "an empty rule";
  }
  function readService(google, name) {
   return ask(`GET run.googleapis.com/v2/${name}`, facts_names.fq.service(name), () => google.run.getService(name), found => found ? `generation ${found.generation ?? "?"}` : "does not exist");
  }
  async function readServicePolicy(google, name, service) {
   const asked = ask(`GET run.googleapis.com/v2/${name}:getIamPolicy`, facts_names.fq.service(name), () => google.run.getPolicy(name), summarisePolicy);
   const [policy, found] = await Promise.all([ asked, service ]);
   return found.known && found.value === null ? known(null, ...found.evidence) : policy;
  }
  async function readServing(google, name, service) {
   const found = await service;
   if (!found.known) return found;
   const revision = found.value ? (0, facts_names.qJ)(found.value) : undefined;
   if (!revision) return known(null, ...found.evidence);
   const path = `${name}/revisions/${revision}`;
   return ask(`GET run.googleapis.com/v2/${path}`, facts_names.fq.service(path), () => google.run.getRevision(path), answer => answer ? revision : "does not exist");
  }
  async function readTags(google, place, service, projectNumber) {
   const [found, number] = await Promise.all([ service, projectNumber ]);
   if (found.known && found.value === null) return known({}, ...found.evidence);
   if (!number.known) return unknown(number.why, ...number.evidence);
   const parent = facts_names.fq.service(`projects/${number.value}/locations/${place.region}/services/${place.service}`);
   const tags = await ask(`GET ${place.region}-cloudresourcemanager.googleapis.com/v3/effectiveTags`, parent, () => google.resourceManager.effectiveTags(parent, place.region), all => all.length > 0 ? all.map(({key: key, value: value}) => `${key}=${value}`).join(", ") : "none");
   if (!tags.known) return tags;
   return {
    ...tags,
    value: Object.fromEntries(tags.value.map(({key: key, value: value}) => [ key, value ]))
   };
  }
  async function gather(config, caller, wanted, signal) {
   signal.throwIfAborted();
   const {google: google, off: off} = watchApis(caller);
   const project = config.project ?? google.project;
   if (!project) throw noProject();
   const needs = wanted.map(need => ({
    ...need,
    place: inProject(need.place, project)
   }));
   const name = (0, facts_names.fe)(project, config.region, config.service);
   const building = config.origin.kind === "source";
   const projectFact = readProject(google, project);
   const service = readService(google, name);
   const policies = readAccessPolicies(google, project);
   const policyOf = once(id => readProjectPolicy(google, id));
   const projectPolicy = needs.length > 0 ? policyOf(project) : NOT_NEEDED;
   const {named: named, asked: asked} = readNamed(google, needs, project, policyOf);
   const servicePolicy = readServicePolicy(google, name, service);
   const standardBuildAccount = building && !config.build.serviceAccount ? readDefaultBuildAccount(google, project, config.region) : NOT_BUILT;
   const projectNumber = learnProjectNumber(projectFact, standardBuildAccount, Object.values(policies));
   const serving = readServing(google, name, service);
   const runtime = findRuntimeAccount(config, service, serving, projectNumber);
   const runtimeEmail = runtime.then(({account: account}) => account);
   const accountOf = accountReader(google, project, projectNumber);
   const runtimeAccount = accountOf(runtimeEmail, runtime.then(({late: late}) => late));
   const buildName = building ? findBuildAccount(config, service, standardBuildAccount) : undefined;
   const remembersId = buildName?.then(found => found.known && (0, facts_names.tv)(found.value ?? "") && found.value !== config.build.serviceAccount);
   const buildAccount = buildName && accountOf(buildName, remembersId);
   const built = building ? build({
    config: config,
    google: google,
    project: project,
    needs: needs,
    service: service
   }) : undefined;
   const ground = {
    google: google,
    project: project,
    service: config.service,
    needs: needs,
    projectNumber: projectNumber,
    projectPolicy: policyOf,
    things: {
     service: {
      spot: Promise.resolve({
       known: true,
       value: {
        kind: "service",
        name: name
       },
       evidence: []
      }),
      state: service,
      policy: () => servicePolicy.then(fact => andThen(fact, policy => policy ?? {}))
     },
     ...built ? {
      bucket: built.bucket.thing,
      repository: built.repository.thing
     } : {}
    },
    named: named,
    now: Date.now,
    accounts: {
     "runtime-account": runtimeAccount,
     ...buildAccount ? {
      "build-account": buildAccount
     } : {}
    },
    guesses: [ {
     kind: "project",
     project: project
    }, {
     kind: "service",
     name: name
    }, ...built?.guesses ?? [] ]
   };
   const roles = roleReader(google);
   const answers = answerNeeds(ground, roles);
   const ofProject = {
    resource: Promise.resolve(known(facts_names.fq.project(project))),
    policy: projectPolicy
   };
   const ofBuild = [ built?.bucket, built?.repository ].flatMap(part => {
    const policy = part?.thing.policy?.();
    return part && policy ? [ {
     resource: part.thing.spot.then(spot => andThen(spot, nameOfSpot)),
     policy: policy
    } ] : [];
   });
   const facts = {
    identity: Promise.resolve(google.identity),
    projectId: Promise.resolve(project),
    project: projectFact,
    projectNumber: projectNumber,
    apis: readApis(google, project, building, apisOf(needs, project)),
    service: service,
    servicePolicy: servicePolicy,
    serving: serving,
    bucket: built?.bucket.state ?? NOT_BUILT,
    repository: built?.repository.state ?? NOT_BUILT,
    buildAccount: buildAccount?.email ?? NOT_BUILT,
    buildAccountState: buildAccount?.state ?? NOT_BUILT,
    runtimeAccount: runtimeEmail,
    runtimeAccountState: runtimeAccount.state,
    policies: settle(policies),
    defaultAccountPolicies: readDefaultAccountPolicies(google, project, standardBuildAccount),
    sharing: settle({
     "build-account": buildAccount ? readSharing(google, project, buildAccount.email, projectNumber) : NOT_BUILT,
     "runtime-account": readSharing(google, project, runtimeEmail, projectNumber)
    }),
    tags: readTags(google, config, service, projectNumber),
    buildAccountRoles: buildAccount ? readHeldRoles(buildAccount.email, [ ofProject, ...ofBuild ], roles) : NOT_BUILT,
    runtimeAccountRoles: readHeldRoles(runtimeEmail, [ ofProject ], null),
    answers: answers,
    roleTable: answers.then(all => all.some(({verdict: verdict}) => verdict === "denied") ? predefinedRoles() : null)
   };
   const late = [ runtimeAccount, ...buildAccount ? [ buildAccount ] : [] ].map(account => account.late);
   const more = [ projectPolicy, standardBuildAccount, runtime, ...late, ...asked, ...built?.asked ?? [] ];
   const all = await settle(facts, more);
   return {
    ...all,
    apis: withNoticed(all.apis, off, project, all.projectNumber)
   };
  }
  function build({config: config, google: google, project: project, needs: needs, service: service}) {
   const concerns = kind => needs.some(({place: place}) => place.kind === kind);
   const bucket = remembered({
    choose: live => (0, facts_names.g2)(config, project, live).name,
    service: service,
    read: name => readBucket(google, name),
    readPolicy: concerns("bucket") ? name => readBucketPolicy(google, name) : null,
    spot: name => ({
     kind: "bucket",
     bucket: name
    })
   });
   const repository = remembered({
    choose: live => (0, facts_names.QJ)(config, project, live).name,
    service: service,
    read: name => readRepository(google, name),
    readPolicy: concerns("repository") ? name => readRepositoryPolicy(google, name) : null,
    spot: name => ({
     kind: "repository",
     name: name
    })
   });
   return {
    bucket: bucket,
    repository: repository,
    guesses: [ bucket.guess, repository.guess ],
    asked: [ ...bucket.asked, ...repository.asked ]
   };
  }
  function remembered({choose: choose, service: service, read: read, readPolicy: readPolicy, spot: spot}) {
   const likely = choose(null);
   const likelyState = read(likely);
   const likelyPolicy = readPolicy?.(likely);
   const name = service.then(found => choose(found.known ? found.value : null));
   const state = name.then(chosen => chosen === likely ? likelyState : read(chosen));
   const policy = readPolicy && name.then(chosen => chosen === likely && likelyPolicy ? likelyPolicy : readPolicy(chosen));
   const thing = {
    spot: name.then(chosen => known(spot(chosen))),
    state: state,
    policy: policy && (() => policy)
   };
   const asked = [ likelyState, likelyPolicy, policy, thing.spot ].filter(promise => promise != null);
   return {
    thing: thing,
    state: state,
    guess: spot(likely),
    asked: asked
   };
  }
  function accountReader(google, project, projectNumber) {
   const asked = async email => {
    const number = /^\d+$/.test((0, facts_names.E4)(email) ?? "") ? await projectNumber : undefined;
    return {
     email: email,
     project: project,
     home: (0, facts_names.uF)(email, project, number?.known ? number.value : undefined)
    };
   };
   const readState = once(async email => readAccount(google, await asked(email)));
   const readPolicy = once(async email => readAccountPolicy(google, await asked(email)));
   return (name, late = Promise.resolve(false)) => {
    const state = name.then(found => {
     if (!found.known) return found;
     return found.value === null ? known(null, ...found.evidence) : readState(found.value);
    });
    const email = emailFor(name, state);
    const policy = async () => {
     const found = await email;
     if (!found.known) return found;
     return found.value === null ? unknown("There is no such account.") : readPolicy(found.value);
    };
    return {
     email: email,
     late: late,
     state: state,
     policy: policy
    };
   };
  }
  async function emailFor(name, state) {
   const found = await name;
   if (!found.known || found.value === null || !(0, facts_names.tv)(found.value)) return found;
   const account = await state;
   if (account.known && account.value?.email) return known((0, facts_names.Ob)(account.value.email), ...account.evidence);
   return unknown(`Whose unique id ${found.value} is could not be learned.`, ...account.evidence);
  }
  async function settle(questions, others = []) {
   const keys = Object.keys(questions);
   const promises = keys.map(key => questions[key]);
   await Promise.allSettled([ ...promises, ...others ]);
   await Promise.all(others);
   const values = await Promise.all(promises);
   return Object.fromEntries(keys.map((key, index) => [ key, values[index] ]));
  }
  const NOT_BUILT = Promise.resolve(unknown("Nothing is built, so this was not asked."));
  const NOT_NEEDED = Promise.resolve(unknown("No permission is in question, so this was not asked."));
  function noProject() {
   return new errors.y([ {
    id: "project-unreachable",
    status: "fail",
    reason: "No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.",
    evidence: [],
    remedies: []
   } ]);
  }
  function enableApis(project, hosts, needs) {
   const target = facts_names.fq.project(project);
   return {
    kind: "enable-api",
    title: `Enable ${hosts.join(", ")}`,
    target: target,
    changes: hosts.map(host => ({
     target: facts_names.fq.api(project, host),
     path: "state",
     before: "DISABLED",
     after: "ENABLED",
     done: false
    })),
    needs: needs,
    async apply({google: google, made: made}) {
     try {
      await google.serviceUsage.enable(project, hosts);
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 403 || error.constraint || error.service) throw error;
      const evidence = [ (0, api_error.zR)(error.call, target, error) ];
      throw new errors.y([ mayNotEnable(project, hosts, google.identity.principal, {
       evidence: evidence
      }) ], {
       cause: error
      });
     }
     const {cures: cures = [], hosts: before = []} = made.granted ?? {};
     made.granted = {
      cures: cures,
      hosts: [ ...before, ...hosts ]
     };
     return undefined;
    }
   };
  }
  var present = __nccwpck_require__(3387);
  var pause = __nccwpck_require__(5669);
  const systemClock = {
   now: () => performance.now(),
   sleep: pause.v7
  };
  function backoff(first, factor, most) {
   let next = first;
   return () => {
    const now = next;
    next = Math.min(next * factor, most);
    return now;
   };
  }
  function inWords(ms) {
   if (ms > 0 && ms < 950) return `${(Math.ceil(ms / 100) / 10).toFixed(1)}s`;
   const seconds = Math.max(0, Math.round(ms / 1e3));
   const minutes = Math.floor(seconds / 60);
   return minutes === 0 ? `${seconds}s` : seconds % 60 === 0 ? `${minutes}m` : `${minutes}m ${seconds % 60}s`;
  }
  const CONFLICTS = 6;
  async function changePolicy({google: google, signal: signal, log: log, clock: clock = systemClock}, target, change) {
   const holder = holderOf(google, target);
   const pause = backoff(500, 2, 8e3);
   let sent = [];
   for (let conflicts = 0; ;) {
    const policy = await holder.getPolicy();
    const before = policy.bindings ?? [];
    const after = change(structuredClone(before));
    const rows = changesOf(target, before, after);
    if (rows.length === 0) return sent;
    try {
     await holder.setPolicy({
      ...policy,
      version: 3,
      bindings: after
     });
     return rows.map(row => ({
      ...row,
      done: true
     }));
    } catch (error) {
     if (!isConflict(error) || ++conflicts >= CONFLICTS) throw error;
     sent = rows.map(row => ({
      ...row,
      done: true
     }));
     log.info("The IAM policy was changed by somebody else at the same moment: reading it again.");
     await clock.sleep(pause(), signal);
    }
   }
  }
  function holderOf(google, target) {
   const [, , api = "", ...path] = target.split("/");
   const of = (client, name) => ({
    getPolicy: () => client.getPolicy(name),
    setPolicy: policy => client.setPolicy(name, policy)
   });
   switch (api) {
   case "cloudresourcemanager.googleapis.com":
    return of(google.resourceManager, path[1] ?? "");

   case "storage.googleapis.com":
    return of(google.storage, path.at(-1) ?? "");

   case "artifactregistry.googleapis.com":
    return of(google.artifactRegistry, path.join("/"));

   case "run.googleapis.com":
    return of(google.run, path.join("/"));

   case "iam.googleapis.com":
    return ofAccount(google, path.at(-1) ?? "", path[1] ?? "");

   case "secretmanager.googleapis.com":
    return of(google.secretManager, path.join("/"));
   }
   throw new Error(`There is no policy to change on ${target}`);
  }
  function ofAccount({iam: iam}, email, project) {
   const home = (0, facts_names.uF)(email, project, undefined);
   return {
    getPolicy: () => iam.getPolicy(email, home),
    setPolicy: policy => iam.setPolicy(email, policy, home)
   };
  }
  function isConflict(error) {
   if (!(error instanceof api_error.hD)) return false;
   return error.status === 409 || error.status === 412 && error.constraint === undefined;
  }
  function changesOf(target, before, after) {
   const key = ({role: role, condition: condition}) => condition ? `bindings[${role}, if ${condition.title ?? condition.expression ?? ""}]` : `bindings[${role}]`;
   const [old, next] = [ byKey(before, key), byKey(after, key) ];
   return [ ...new Set([ ...old.keys(), ...next.keys() ]) ].flatMap(path => {
    const [was, is] = [ old.get(path) ?? [], next.get(path) ?? [] ];
    if (was.length === is.length && was.every(member => is.includes(member))) return [];
    return [ {
     target: target,
     path: path,
     ...was.length > 0 && {
      before: was
     },
     ...is.length > 0 && {
      after: is
     },
     done: false
    } ];
   });
  }
  function byKey(bindings, key) {
   const found = new Map;
   for (const binding of bindings) found.set(key(binding), [ ...new Set([ ...found.get(key(binding)) ?? [], ...binding.members ?? [] ]) ]);
   return found;
  }
  function withMember(bindings, role, member) {
   const at = bindings.findIndex(binding => binding.role === role && !binding.condition);
   if (at < 0) return [ ...bindings, {
    role: role,
    members: [ member ]
   } ];
   return bindings.map((binding, index) => index === at && !binding.members?.includes(member) ? {
    ...binding,
    members: [ ...binding.members ?? [], member ]
   } : binding);
  }
  function withoutMember(bindings, member, from = () => true) {
   return bindings.map(binding => present.D.includes(binding.role) && from(binding) ? {
    ...binding,
    members: (binding.members ?? []).filter(candidate => candidate !== member)
   } : binding).filter(({role: role, members: members}) => !present.D.includes(role) || (members ?? []).length > 0);
  }
  function grantRole(cure, needs) {
   const {member: member, role: role, resource: target} = cure.grant;
   return {
    kind: "grant-role",
    title: `Grant ${role} on ${(0, report_remedies.fp)(target)} to ${member}`,
    target: target,
    changes: [ {
     target: target,
     path: `bindings[${role}]`,
     after: member,
     done: false
    } ],
    needs: needs,
    async apply(world) {
     const {google: google, made: made} = world;
     try {
      const done = await changePolicy(world, target, bindings => withMember(bindings, role, member));
      world.record?.(done);
      const {cures: before = [], hosts: hosts = []} = made.granted ?? {};
      made.granted = {
       cures: [ ...before, cure ],
       hosts: hosts
      };
      return done.length === 0 ? "It has been granted already." : undefined;
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 403 || error.constraint || error.service) throw error;
      const known = {
       evidence: [ (0, api_error.zR)(error.call, target, error) ]
      };
      const permission = error.permission && {
       permission: error.permission
      };
      throw new errors.y([ mayNotGrant([ cure.grant ], google.identity.principal, {
       ...known,
       ...permission
      }) ], {
       cause: error
      });
     }
    }
   };
  }
  function resourcesOf(config, facts) {
   const project = facts?.projectId ?? config.project ?? "-";
   const live = facts?.service.known ? facts.service.value : null;
   const number = facts?.projectNumber.known ? facts.projectNumber.value : undefined;
   const repository = (0, facts_names.QJ)(config, project, live);
   const buildAccount = facts?.buildAccount.known ? facts.buildAccount.value : undefined;
   const runtimeAccount = facts?.runtimeAccount.known ? facts.runtimeAccount.value : number && (0, 
   facts_names.pA)(number);
   return {
    project: project,
    ...number && {
     projectNumber: number
    },
    parent: (0, facts_names.zb)(project, config.region),
    service: (0, facts_names.fe)(project, config.region, config.service),
    bucket: (0, facts_names.g2)(config, project, live),
    repository: repository,
    image: (0, facts_names.tO)(repository.name, config.service),
    ...buildAccount && {
     buildAccount: buildAccount
    },
    ...runtimeAccount && {
     runtimeAccount: runtimeAccount
    }
   };
  }
  function placeName(place, resources) {
   switch (place.kind) {
   case "project":
    return facts_names.fq.project(resources.project);

   case "bucket":
    return facts_names.fq.bucket(resources.bucket.name);

   case "repository":
    return facts_names.fq.repository(place.name ?? resources.repository.name);

   case "service":
    return facts_names.fq.service(resources.service);

   case "account":
    {
     const email = place.who === "build-account" ? resources.buildAccount : resources.runtimeAccount;
     return email && facts_names.fq.account(email, resources.project);
    }

   default:
    return namedPlace(place)?.resource;
   }
  }
  const PROJECT = {
   kind: "project"
  };
  const POLICIES = "docs.cloud.google.com/iam/docs/granting-changing-revoking-access";
  const SERVICES = "docs.cloud.google.com/service-usage/docs/enable-disable";
  function grantSteps(granting, needs, resources) {
   if (granting.kind !== "grant") return [];
   const places = placesOf(needs);
   const enabling = granting.hosts.length > 0 ? [ enableApis(resources.project, granting.hosts, enableNeeds()) ] : [];
   return [ ...enabling, ...granting.cures.map(cure => {
    const place = places.find(one => placeName(one, resources) === cure.grant.resource);
    return grantRole(cure, place ? policyNeedsOf(place) : []);
   }) ];
  }
  const grantingNeeds = needs => [ ...enableNeeds(), ...placesOf(needs).flatMap(policyNeedsOf) ];
  function placesOf(needs) {
   const places = [ PROJECT, ...needs.map(({place: place}) => place) ];
   return [ ...new Map(places.map(place => [ JSON.stringify(place), place ])).values() ];
  }
  const policyNeedsOf = place => (TAKES[place.kind]?.permissions ?? []).map(permission => ({
   who: "deployer",
   permission: permission,
   place: place,
   level: "required",
   to: "grant what is missing there",
   source: POLICIES
  }));
  const enableNeeds = () => [ {
   who: "deployer",
   permission: ENABLE.permission,
   place: PROJECT,
   level: "required",
   to: "enable APIs",
   source: SERVICES
  } ];
  var ways = __nccwpck_require__(7070);
  const needs_PROJECT = {
   kind: "project"
  };
  const BUCKET = {
   kind: "bucket"
  };
  const REPOSITORY = {
   kind: "repository"
  };
  const SERVICE = {
   kind: "service"
  };
  const CALLS = "the calls of a source deploy (wire recordings; the methods’ reference pages)";
  const BUILD_ACCOUNT_PAGE = "docs.cloud.google.com/run/docs/configuring/services/build-service-account";
  const ACCESS_PAGE = "docs.cloud.google.com/run/docs/securing/managing-access";
  const IMAGE_PAGE = "docs.cloud.google.com/artifact-registry/docs/integrate-cloud-run";
  const IDENTITY_PAGE = "docs.cloud.google.com/run/docs/configuring/services/service-identity";
  const BUILD_IDENTITY_PAGE = "cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts";
  function need(permission, place, to, source, {who: who = "deployer", level: level = "required"} = {}) {
   return {
    who: who,
    permission: permission,
    place: place,
    level: level,
    to: to,
    source: source
   };
  }
  const advisory = {
   level: "advisory"
  };
  const createBucketNeeds = () => [ need("storage.buckets.create", needs_PROJECT, "create the bucket for the source", CALLS) ];
  const createRepositoryNeeds = () => [ need("artifactregistry.repositories.create", needs_PROJECT, "create the repository for the image", CALLS) ];
  const uploadNeeds = named => [ ...named ? [] : [ need("storage.buckets.get", BUCKET, "see whose bucket it is", CALLS) ], need("storage.objects.create", BUCKET, "upload the source", CALLS) ];
  const buildNeeds = ({named: named, agentSettled: agentSettled, options: options, foreignPool: foreignPool}) => [ need("serviceusage.services.use", needs_PROJECT, "use the project’s APIs", BUILD_ACCOUNT_PAGE), need("serviceusage.services.get", needs_PROJECT, "see whether the APIs are enabled", BUILD_ACCOUNT_PAGE, advisory), need("artifactregistry.repositories.get", REPOSITORY, "see whether the repository exists", CALLS), need("cloudbuild.builds.create", needs_PROJECT, "start the build", "role contents of roles/cloudbuild.builds.editor"), need("cloudbuild.builds.get", needs_PROJECT, named ? "follow the build" : "read the default build account and follow the build", "cloud.google.com/build/docs/api/reference/rest/v1/projects.locations/getDefaultServiceAccount"), need("cloudbuild.operations.get", needs_PROJECT, "follow the build as gcloud does", "role contents of roles/cloudbuild.builds.viewer", advisory), need("iam.serviceAccounts.actAs", {
   kind: "account",
   who: "build-account"
  }, "run the build as the build account", "reports from the field; cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts"), need("storage.objects.get", BUCKET, "read the source", BUILD_ACCOUNT_PAGE, {
   who: "build-account"
  }), need("artifactregistry.repositories.uploadArtifacts", REPOSITORY, "push the image", BUILD_ACCOUNT_PAGE, {
   who: "build-account"
  }), need("artifactregistry.repositories.downloadArtifacts", REPOSITORY, "read layers of earlier images", BUILD_ACCOUNT_PAGE, {
   who: "build-account"
  }), need("logging.logEntries.create", needs_PROJECT, "write the log of the build", BUILD_ACCOUNT_PAGE, {
   who: "build-account",
   ...advisory
  }), need("iam.serviceAccounts.getAccessToken", {
   kind: "account",
   who: "build-account"
  }, "run the build as the build account", `${BUILD_IDENTITY_PAGE}; role contents of roles/cloudbuild.serviceAgent`, {
   who: "build-agent",
   level: agentSettled ? "required" : "advisory"
  }), ...options.workerPool ? poolNeeds(options.workerPool, foreignPool) : [], ...options.baseImageRepository ? [ need("artifactregistry.repositories.downloadArtifacts", {
   kind: "repository",
   name: options.baseImageRepository
  }, "read the base image", "docs.cloud.google.com/run/docs/configuring/services/automatic-base-image-updates", {
   who: "build-account"
  }) ] : [] ];
  function poolNeeds(name, foreign) {
   const place = {
    kind: "worker-pool",
    name: name
   };
   return [ ...foreign ? [ need("cloudbuild.workerpools.use", place, "build in a worker pool of another project", "docs.cloud.google.com/run/docs/configuring/services/build-worker-pools", {
    who: "run-agent"
   }) ] : [], need("cloudbuild.workerpools.use", place, "build in the worker pool where Cloud Run’s own way of building is not to be had", "cloud.google.com/build/docs/private-pools/run-builds-in-private-pool", advisory) ];
  }
  const deployNeeds = ({exists: exists, built: built, agentSettled: agentSettled, foreignImage: foreignImage, options: options}) => [ need("run.services.get", SERVICE, "read the service", CALLS), ...exists === true ? [] : [ need("run.services.create", needs_PROJECT, "create the service", CALLS) ], ...exists === false ? [] : [ need("run.services.update", SERVICE, "update the service", CALLS) ], need("run.operations.get", needs_PROJECT, "wait for the release", CALLS, advisory), need("iam.serviceAccounts.actAs", {
   kind: "account",
   who: "runtime-account"
  }, "deploy a service that runs as the runtime account", BUILD_ACCOUNT_PAGE), need("iam.serviceAccounts.getAccessToken", {
   kind: "account",
   who: "runtime-account"
  }, "run the containers as the runtime account", `${IDENTITY_PAGE}; role contents of roles/run.serviceAgent`, {
   who: "run-agent",
   level: agentSettled ? "required" : "advisory"
  }), ...imageNeeds(built, options.imageRepository, foreignImage), ...options.secrets.map(secret => need("secretmanager.versions.access", {
   kind: "secret",
   ...secret
  }, `read the secret ${secret.secret}`, "docs.cloud.google.com/run/docs/configuring/services/secrets", {
   who: "runtime-account"
  })), ...options.sqlInstances.flatMap(sqlNeeds), ...networkNeeds(options) ];
  function imageNeeds(built, repository, foreign) {
   if (!built && !repository) return [];
   const place = built ? REPOSITORY : {
    kind: "repository",
    ...repository && {
     name: repository
    }
   };
   const download = "artifactregistry.repositories.downloadArtifacts";
   return [ need(download, place, "deploy the image", `docs.cloud.google.com/run/docs/deploying; ${IMAGE_PAGE}`), ...foreign === false ? [] : [ need(download, place, "import an image of another project", IMAGE_PAGE, {
    who: "run-agent"
   }) ] ];
  }
  function sqlNeeds(instance) {
   const place = {
    kind: "sql-instance",
    ...instance
   };
   const page = "cloud.google.com/sql/docs/postgres/connect-run; role contents of roles/cloudsql.client";
   const to = `connect to the Cloud SQL instance ${instance.instance}`;
   return [ "cloudsql.instances.connect", "cloudsql.instances.get" ].map(permission => need(permission, place, to, page, {
    who: "runtime-account"
   }));
  }
  function networkNeeds({connector: connector, network: network, subnetwork: subnetwork}) {
   const agent = {
    who: "run-agent"
   };
   const page = "docs.cloud.google.com/run/docs/configuring/shared-vpc-direct-vpc (the permissions of the service agent)";
   return [ ...connector ? [ need("vpcaccess.connectors.get", {
    kind: "connector",
    name: connector
   }, "send traffic through the connector", "cloud.google.com/run/docs/configuring/connecting-shared-vpc; role contents of roles/vpcaccess.user", agent) ] : [], ...network ? [ need("compute.networks.get", {
    kind: "network",
    name: network
   }, "see the network", page, agent) ] : [], ...subnetwork ? [ "compute.subnetworks.get", "compute.subnetworks.use" ].map(permission => need(permission, {
    kind: "subnetwork",
    name: subnetwork
   }, "send traffic through the subnetwork", page, agent)) : [] ];
  }
  const policyNeeds = to => [ need("run.services.getIamPolicy", SERVICE, "read who may call the service", CALLS), need("run.services.setIamPolicy", SERVICE, to, ACCESS_PAGE) ];
  const mechanismNeeds = (mechanism, to) => [ ...mechanism === "all-users" ? policyNeeds(to) : [], ...ways.tg[mechanism].map(permission => need(permission, permission === "run.services.create" ? needs_PROJECT : SERVICE, to, ACCESS_PAGE)) ];
  const decisionNeeds = () => [ need("orgpolicy.policy.get", needs_PROJECT, "read the organisation policies that decide about public access", "role contents of roles/orgpolicy.policyViewer", advisory), need("run.services.listEffectiveTags", SERVICE, "read the tags that policies may look at", "role contents of roles/run.viewer", advisory) ];
  function needsOf(plan) {
   const found = new Map;
   for (const one of plan.flatMap(({needs: needs}) => needs)) {
    const key = JSON.stringify([ one.who, one.permission, one.place ]);
    const before = found.get(key);
    if (!before) found.set(key, one); else if (one.level === "required" && before.level === "advisory") found.set(key, {
     ...before,
     level: "required"
    });
   }
   return [ ...found.values() ];
  }
  var plan_build = __nccwpck_require__(6782);
  var existence = __nccwpck_require__(8540);
  const refused_call_PROJECT = {
   kind: "project"
  };
  const refused_call_BUCKET = {
   kind: "bucket"
  };
  const refused_call_REPOSITORY = {
   kind: "repository"
  };
  const refused_call_SERVICE = {
   kind: "service"
  };
  const refused_call_CALLS = [ [ "GET", "storage", /\/b\/[^/]+$/, "storage.buckets.get", refused_call_BUCKET ], [ "POST", "storage", /\/b$/, "storage.buckets.create", refused_call_PROJECT ], [ "POST", "storage", /^\/upload\/|\/o$/, "storage.objects.create", refused_call_BUCKET ], [ "PUT", "storage", /^\/upload\/|\/o$/, "storage.objects.create", refused_call_BUCKET ], [ "GET", "storage", /\/iam$/, "storage.buckets.getIamPolicy", refused_call_BUCKET ], [ "PUT", "storage", /\/iam$/, "storage.buckets.setIamPolicy", refused_call_BUCKET ], [ "GET", "artifactregistry", /\/repositories\/[^/:]+$/, "artifactregistry.repositories.get", refused_call_REPOSITORY ], [ "POST", "artifactregistry", /\/repositories$/, "artifactregistry.repositories.create", refused_call_PROJECT ], [ "POST", "run", /\/builds:submit$/, "cloudbuild.builds.create", refused_call_PROJECT ], [ "POST", "cloudbuild", /\/builds$/, "cloudbuild.builds.create", refused_call_PROJECT ], [ "GET", "cloudbuild", /\/builds\/[^/:]+$|\/defaultServiceAccount$/, "cloudbuild.builds.get", refused_call_PROJECT ], [ "GET", "cloudbuild", /\/operations\/[^/:]+$/, "cloudbuild.operations.get", refused_call_PROJECT ], [ "GET", "run", /\/services\/[^/:]+$/, "run.services.get", refused_call_SERVICE ], [ "POST", "run", /\/services$/, "run.services.create", refused_call_PROJECT ], [ "PATCH", "run", /\/services\/[^/:]+$/, "run.services.update", refused_call_SERVICE ], [ "GET", "run", /\/services\/[^/:]+:getIamPolicy$/, "run.services.getIamPolicy", refused_call_SERVICE ], [ "POST", "run", /\/services\/[^/:]+:setIamPolicy$/, "run.services.setIamPolicy", refused_call_SERVICE ], [ "GET", "run", /\/revisions\/[^/:]+$/, "run.revisions.get", refused_call_SERVICE ], [ "POST", "run", /\/operations\/[^/:]+:wait$/, "run.operations.get", refused_call_PROJECT ], [ "GET", "serviceusage", /\/services:batchGet$/, "serviceusage.services.get", refused_call_PROJECT ], [ "POST", "serviceusage", /\/services:batchEnable$/, "serviceusage.services.enable", refused_call_PROJECT ], [ "GET", "cloudresourcemanager", /\/projects\/[^/:]+$/, "resourcemanager.projects.get", refused_call_PROJECT ], [ "POST", "cloudresourcemanager", /:getIamPolicy$/, "resourcemanager.projects.getIamPolicy", refused_call_PROJECT ], [ "POST", "cloudresourcemanager", /:setIamPolicy$/, "resourcemanager.projects.setIamPolicy", refused_call_PROJECT ] ];
  function takenBy(call) {
   const [, method, host, path = ""] = /^(\S+) ([^/]+)(\/\S*)$/.exec(call) ?? [];
   const api = /([a-z]+)\.[^.]+\.[^.]+$/.exec(host ?? "")?.[1];
   const row = refused_call_CALLS.find(([verb, of, pattern]) => verb === method && of === api && pattern.test(path));
   return row && {
    permission: row[3],
    place: row[4]
   };
  }
  function diagnose(said, setting) {
   if (setting.speaker === "build-log") return permission(said, setting) ?? [];
   for (const row of ROWS) {
    const findings = row(said, setting);
    if (findings) return findings;
   }
   return [];
  }
  const ROWS = [ apiDisabled, perimeter, organisationPolicy, quota, actAs, agentWithoutTokens, secrets, diagnose_image, encryptionKey, missingRoles, permission, nameless ];
  const OFF = /has not been used in project (\S+) before or it is disabled.*?\/apis\/(?:api|library)\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/s;
  function apiDisabled(said, {resources: resources}) {
   const [, inProject, inText] = OFF.exec(said.text) ?? [];
   const host = said.service ?? inText;
   if (!host) return undefined;
   const project = projectOf(/in project ([\w:.-]+) before/.exec(said.text)?.[1] ?? inProject, resources);
   return [ {
    id: "api-disabled",
    status: "fail",
    resource: facts_names.fq.api(project, host),
    reason: `${host} is not enabled in the project ${project}, and the deploy needs it. ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: (0, report_remedies.yz)(project, host)
   } ];
  }
  const PERIMETER = /vpcServiceControlsUniqueIdentifier|VPC Service Controls/;
  function perimeter(said, {resources: resources, deployer: deployer}) {
   if (said.reason !== "SECURITY_POLICY_VIOLATED" && !PERIMETER.test(said.text)) return undefined;
   const id = /vpcServiceControlsUniqueIdentifier:? ([\w-]+)/.exec(said.text)?.[1];
   return [ {
    id: "policy-blocks-deploy",
    status: "fail",
    ...deployer && {
     principal: deployer
    },
    resource: facts_names.fq.project(resources.project),
    reason: `A VPC Service Controls perimeter does not let this request in: the runner is outside of it. No role changes that. Ask who keeps the perimeter for an ` + `access level or an ingress rule for ${deployer ?? "the deployer"}, or use a runner inside.${id ? ` The violation has the id ${id}.` : ""} ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: []
   } ];
  }
  function organisationPolicy(said, {resources: resources}) {
   const {constraint: constraint} = said;
   if (!constraint) return undefined;
   return [ {
    id: "policy-blocks-deploy",
    status: "fail",
    resource: said.evidence.resource || facts_names.fq.project(resources.project),
    reason: `The organisation policy ${constraint} refused this. ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: (0, report_remedies.jV)(resources.project, constraint)
   } ];
  }
  const QUOTA = /quota exceeded|due to quota restrictions|insufficient quota|exceeded (?:your|the) .*quota|RESOURCE_EXHAUSTED/i;
  function quota(said, {resources: resources}) {
   const used = said.status === 429 || said.code === "RESOURCE_EXHAUSTED" || QUOTA.test(said.text);
   if (!used) return undefined;
   return [ {
    id: "quota-exceeded",
    status: "fail",
    resource: facts_names.fq.project(resources.project),
    reason: `A quota of the project ${resources.project} stands in the way. ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: (0, report_remedies.am)(resources.project)
   } ];
  }
  const ACT_AS = /iam\.serviceaccounts\.actAs|permission to act as service account/i;
  function actAs(said, setting) {
   if (!ACT_AS.test(said.text) && said.permission !== "iam.serviceAccounts.actAs") return undefined;
   const {resources: resources, deployer: deployer, speaker: speaker} = setting;
   const {buildAccount: buildAccount, runtimeAccount: runtimeAccount} = resources;
   const named = emailIn(said.text) ?? emailIn(said.resource ?? "");
   const builds = speaker === "build" || named !== undefined && named === buildAccount && named !== runtimeAccount;
   const account = named ?? (builds ? buildAccount : runtimeAccount);
   const use = builds ? "start a build that runs as" : "deploy a service that runs as";
   const lacking = lack("deployer", "iam.serviceAccounts.actAs", said, setting, {
    member: deployer,
    resource: account && facts_names.fq.account(account, resources.project),
    reason: grant => `The deployer may not ${use} ${account ?? "that account"}: it lacks iam.serviceAccounts.actAs on it${/may not exist/i.test(said.text) ? ", or the account does not exist" : ""}.${advice(grant)}`
   });
   const id = builds ? "act-as-build-account" : "act-as-runtime-account";
   const doubtful = /may not exist/i.test(said.text) && account;
   return [ {
    ...lacking,
    id: id,
    ...doubtful && {
     remedies: (0, existence.XG)(lacking.remedies, doubtful)
    }
   } ];
  }
  const NO_TOKENS = /(Cloud Run|Cloud Build) Service Agent does not have permission to get access tokens for the service account (\S+@\S+?\.com)\b.*?Please give (\S+@\S+?\.com) permission/is;
  function agentWithoutTokens(said, setting) {
   const [, agent, account, email] = NO_TOKENS.exec(said.text) ?? [];
   if (!account || !email) return undefined;
   const who = agent === "Cloud Build" ? "build-agent" : "run-agent";
   const resource = facts_names.fq.account(account, setting.resources.project);
   return [ lack(who, "iam.serviceAccounts.getAccessToken", said, setting, {
    member: (0, facts_names.C5)(email),
    resource: resource
   }) ];
  }
  const SECRET = /Permission denied on secret:? projects\/([^/\s]+)\/secrets\/([^/\s]+)\S* for Revision service account (\S+@\S+?\.com)\b/g;
  function secrets(said, setting) {
   const {resources: resources} = setting;
   const named = [ ...said.text.matchAll(SECRET) ].map(([, project = "", secret = "", account = ""]) => ({
    place: {
     project: projectOf(project, resources),
     secret: secret
    },
    account: account
   }));
   const {runtimeAccount: runtimeAccount} = resources;
   const unnamed = said.reason === "SECRETS_ACCESS_CHECK_FAILED" && runtimeAccount && /permission|denied/i.test(said.text);
   const found = named.length > 0 || !unnamed ? named : (setting.secrets ?? []).map(place => ({
    place: place,
    account: runtimeAccount
   }));
   if (found.length === 0) return undefined;
   return found.map(({place: place, account: account}) => lack("runtime-account", "secretmanager.versions.access", said, setting, {
    member: (0, facts_names.C5)(account),
    resource: facts_names.fq.secret(place.project, place.secret)
   }));
  }
  const IMAGE = /(?:Service Agent (\S+@\S+?\.com)|User) must have permission to read the image,? (\S+?)\.?(?:\s|$)/;
  const UNREADABLE = new Set([ "CONTAINER_PERMISSION_DENIED", "CONTAINER_IMAGE_UNAUTHORIZED", "CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED" ]);
  function diagnose_image(said, setting) {
   const [matched, agent, named] = IMAGE.exec(said.text) ?? [];
   if (!matched && !UNREADABLE.has(said.reason ?? "")) return undefined;
   const {projectNumber: projectNumber} = setting.resources;
   const byDeployer = matched !== undefined && agent === undefined;
   const email = agent ?? (projectNumber && (0, facts_names.JN)(projectNumber));
   const repository = (0, facts_names.j5)(named ?? setting.image);
   return [ lack(byDeployer ? "deployer" : "run-agent", "artifactregistry.repositories.downloadArtifacts", said, setting, {
    member: byDeployer ? setting.deployer : email && (0, facts_names.C5)(email),
    resource: repository && facts_names.fq.repository(repository)
   }) ];
  }
  const KEY = /(projects\/[^/\s']+\/locations\/[^/\s']+\/keyRings\/[^/\s']+\/cryptoKeys\/[^/\s']+)/;
  function encryptionKey(said, setting) {
   const permission = said.permission ?? (said.reason === "ENCRYPTION_KEY_PERMISSION_DENIED" ? USE_KEY : undefined);
   if (!permission?.startsWith("cloudkms.")) return undefined;
   const {projectNumber: projectNumber} = setting.resources;
   const email = emailIn(said.text) ?? (projectNumber && (0, facts_names.JN)(projectNumber));
   const key = KEY.exec(said.resource ?? "")?.[1] ?? KEY.exec(said.text)?.[1];
   const role = "roles/cloudkms.cryptoKeyEncrypterDecrypter";
   const resource = key && `//cloudkms.googleapis.com/${key}`;
   const member = email && (0, facts_names.C5)(email);
   return [ lack("run-agent", permission, said, setting, {
    member: member,
    resource: resource,
    role: role
   }) ];
  }
  const USE_KEY = "cloudkms.cryptoKeyVersions.useToEncrypt";
  const MISSING_ROLES = /service account is missing required IAM permissions|has insufficient permission to execute the build/i;
  function missingRoles(said, setting) {
   if (!MISSING_ROLES.test(said.text)) return undefined;
   const {resources: resources} = setting;
   const account = resources.buildAccount ?? emailIn(said.text);
   const resource = facts_names.fq.project(resources.project);
   const grant = account && {
    member: (0, facts_names.C5)(account),
    role: "roles/run.builder",
    resource: resource
   };
   return [ {
    id: "build-account-permission",
    status: "fail",
    ...grant && {
     principal: grant.member,
     role: grant.role
    },
    resource: resource,
    reason: `The build account${account ? ` ${account}` : ""} lacks permissions that a build needs.${advice(grant || undefined)} ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: grant ? (0, report_remedies.gb)(grant) : []
   } ];
  }
  const OF_BUILD_ACCOUNT = new Set([ "storage.objects.get", "artifactregistry.repositories.uploadArtifacts", "artifactregistry.repositories.downloadArtifacts" ]);
  const REFUSED = /denied|does not have|do not have|forbidden|not authorized|required|missing|lacks/i;
  function permission(said, setting) {
   const {text: text, permission: permission} = said;
   if (!permission || !REFUSED.test(text)) return undefined;
   if (setting.speaker === "build-log" && !OF_BUILD_ACCOUNT.has(permission)) return undefined;
   const {who: who, member: member} = subjectOf(said, permission, setting);
   return [ lack(who, permission, said, setting, {
    member: member,
    resource: resourceOf(said, permission, setting)
   }) ];
  }
  function nameless(said, setting) {
   if (said.status !== 403 || !said.call || said.reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT") return undefined;
   const taken = takenBy(said.call);
   if (!taken) return undefined;
   const resource = placeName(taken.place, setting.resources);
   return [ lack("deployer", taken.permission, said, setting, {
    member: setting.deployer,
    resource: resource,
    reason: grant => `The deployer was refused, and Google does not say what is missing; the call ${said.call} takes ${taken.permission}${where(resource)}.${advice(grant)}`
   }) ];
  }
  function subjectOf({text: text}, permission, {speaker: speaker, resources: resources, deployer: deployer}) {
   const {buildAccount: buildAccount, runtimeAccount: runtimeAccount} = resources;
   const ofBuild = (speaker === "build" || speaker === "build-log") && OF_BUILD_ACCOUNT.has(permission);
   const named = speaker === "build-log" || permission.startsWith("iam.") ? undefined : emailIn(text);
   if (named && (0, facts_names.C5)(named) !== deployer) {
    const member = (0, facts_names.C5)(named);
    if (named.endsWith("@serverless-robot-prod.iam.gserviceaccount.com")) return {
     who: "run-agent",
     member: member
    };
    if (named.endsWith("@gcp-sa-cloudbuild.iam.gserviceaccount.com")) return {
     who: "build-agent",
     member: member
    };
    if (ofBuild || named === buildAccount || (0, facts_names.hE)(named)) return {
     who: "build-account",
     member: member
    };
    if (named === runtimeAccount || speaker === "release") return {
     who: "runtime-account",
     member: member
    };
    return {
     who: "deployer",
     member: member
    };
   }
   if (ofBuild && !named) return {
    who: "build-account",
    member: buildAccount && (0, facts_names.C5)(buildAccount)
   };
   return {
    who: "deployer",
    member: deployer
   };
  }
  function resourceOf(said, permission, {resources: resources}) {
   const given = [ said.resource ?? "", said.text ];
   const named = pattern => given.map(text => pattern.exec(text)?.[1]).find(found => found !== undefined);
   const [api, collection, verb] = permission.split(".");
   if (verb === "create" && collection !== "objects") return facts_names.fq.project(resources.project);
   switch (`${api}.${collection}`) {
   case "storage.objects":
   case "storage.buckets":
    {
     const bucket = named(/projects\/_\/buckets\/([a-z0-9][\w.-]+)/) ?? /\/b\/([a-z0-9][\w.-]+)/.exec(said.call ?? "")?.[1];
     return verb === "list" && collection === "buckets" ? facts_names.fq.project(resources.project) : facts_names.fq.bucket(bucket ?? resources.bucket.name);
    }

   case "artifactregistry.repositories":
    {
     const repository = named(/(projects\/[^/\s'"]+\/locations\/[^/\s'"]+\/repositories\/[^/\s'")]+)/);
     return facts_names.fq.repository(byId(repository ?? resources.repository.name, resources));
    }

   case "run.services":
   case "run.revisions":
   case "run.routes":
    return facts_names.fq.service(resources.service);

   case "iam.serviceAccounts":
    {
     const account = given.map(emailIn).find(found => found !== undefined);
     return account && facts_names.fq.account(account, resources.project);
    }

   case "secretmanager.secrets":
   case "secretmanager.versions":
    {
     const [, project = "", secret = ""] = /projects\/([^/\s'"]+)\/secrets\/([^/\s'"]+)/.exec(given.join(" ")) ?? [];
     return secret ? facts_names.fq.secret(projectOf(project, resources), secret) : undefined;
    }

   case "compute.subnetworks":
    {
     const name = named(/(projects\/[^/\s'"]+\/regions\/[^/\s'"]+\/subnetworks\/[^/\s'"]+)/);
     return name && facts_names.fq.subnetwork(byId(name, resources));
    }
   }
   return facts_names.fq.project(resources.project);
  }
  function lack(who, permission, said, setting, about) {
   const {member: member, resource: resource} = about;
   const project = facts_names.fq.project(setting.resources.project);
   const chosen = member && resource ? (0, decisions_grants.vj)([ {
    who: who,
    member: member,
    permission: permission,
    resource: resource
   } ], project, setting.table ?? null)[0] : undefined;
   const grant = about.role && member && resource ? {
    member: member,
    role: about.role,
    resource: resource
   } : chosen;
   const account = who === "deployer" || !member ? "" : ` ${member.replace(/^serviceAccount:/, "")}`;
   const reason = about.reason?.(grant) ?? `${permissions.Pw[who]}${account} lacks ${permission}${where(resource)}.${advice(grant)}`;
   const role = grant?.role ?? about.role;
   return {
    id: permissions.Iv[who],
    status: "fail",
    ...member && {
     principal: member
    },
    permission: permission,
    ...role && {
     role: role
    },
    ...resource && {
     resource: resource
    },
    reason: `${reason} ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: grant ? (0, report_remedies.gb)(grant) : []
   };
  }
  const where = resource => resource ? ` on ${(0, report_remedies.fp)(resource)}` : "";
  const advice = grant => grant ? ` Grant it ${grant.role} on ${(0, report_remedies.fp)(grant.resource)}.` : "";
  const quoted = ({text: text}) => {
   const words = text.replace(/\s+/g, " ").trim();
   return `Google said: ${words.length > 400 ? `${words.slice(0, 399)}…` : words}`;
  };
  const EMAIL = /[\w.-]+@[\w.-]+\.gserviceaccount\.com/;
  const emailIn = text => EMAIL.exec(text)?.[0];
  const projectOf = (name, {project: project, projectNumber: projectNumber}) => !name || name === projectNumber ? project : name;
  const byId = (name, resources) => name.replace(/^projects\/([^/]+)/, (_, project) => `projects/${projectOf(project, resources)}`);
  function saidBy(error, resource) {
   const {status: status, code: code, reason: reason, permission: permission, constraint: constraint, service: service, call: call, message: message} = error;
   const evidence = (0, api_error.zR)(call, resource, error);
   return {
    ...{
     text: message,
     evidence: evidence,
     status: status,
     code: code,
     reason: reason,
     permission: permission,
     constraint: constraint,
     service: service,
     call: call
    },
    resource: error.resource
   };
  }
  const saidIn = (text, evidence, reason) => {
   const {permission: permission, resource: resource, constraint: constraint} = (0, 
   api_error.PC)(text);
   return {
    text: text,
    evidence: evidence,
    permission: permission,
    resource: resource,
    constraint: constraint,
    reason: reason
   };
  };
  function diagnosed(error, resource, setting) {
   return asError(diagnose(saidBy(error, resource), setting), error) ?? error;
  }
  function asError(findings, cause) {
   const [first, ...others] = findings;
   return first && new errors.y([ first, ...others ], {
    cause: cause
   });
  }
  const LOG_LINES = 15;
  async function failedBuild(world, resources, build) {
   const {google: google, log: log} = world;
   const said = build_failure_unique([ build.failureInfo?.detail, build.statusDetail ]);
   const id = build.id ?? build.name?.split("/").at(-1) ?? "";
   const lines = id ? await lastLines(world, resources, id) : [];
   if (lines.length > 0) {
    await log.group(`Last ${lines.length} lines of the build log`, async () => {
     for (const line of lines) log.info(inert(line));
    });
   }
   const evidence = {
    call: `GET cloudbuild.googleapis.com/v1/${build.name ?? `builds/${id}`}`,
    resource: facts_names.fq.project(resources.project),
    answer: [ build.status ?? "no status", ...said ].join(": ").slice(0, 600)
   };
   const about = said.join(" ");
   const setting = {
    speaker: "build",
    resources: resources,
    deployer: google.identity.principal
   };
   const told = diagnose(saidIn(about, evidence), setting);
   const causes = told.length > 0 ? told : causesInLog(lines, setting, logEvidence(resources, id, lines));
   const failed = {
    id: "build-failed",
    status: "fail",
    resource: facts_names.fq.repository(resources.repository.name),
    reason: `${ENDINGS[build.status ?? ""] ?? "The build failed"}${about ? `: ${build_failure_sentence(about)}` : "."}${lastWords(lines, about)} Nothing was deployed.`,
    evidence: [ evidence, ...lines.length > 0 ? [ logEvidence(resources, id, lines) ] : [] ],
    remedies: logLink(build)
   };
   const [cause, ...others] = [ ...causes, failed ];
   return new errors.y([ cause ?? failed, ...others ]);
  }
  function causesInLog(lines, setting, evidence) {
   for (const line of lines.toReversed()) {
    const found = diagnose(saidIn(line, evidence), {
     ...setting,
     speaker: "build-log"
    });
    if (found.length > 0) return found;
   }
   return [];
  }
  const refusedBuild = (error, resources, deployer) => diagnosed(error, facts_names.fq.project(resources.project), {
   speaker: "build",
   resources: resources,
   deployer: deployer
  });
  function slowBuild(seconds, resources, build) {
   return new errors.y([ {
    id: "build-failed",
    status: "fail",
    resource: facts_names.fq.repository(resources.repository.name),
    reason: `The build took longer than build_timeout (${seconds}s) and was cancelled. Nothing was deployed. Raise build_timeout, or look at the log for what takes so long.`,
    evidence: [],
    remedies: logLink(build)
   } ]);
  }
  async function lastLines({google: google, log: log}, resources, id) {
   try {
    return await google.logging.buildLog(resources.project, id, LOG_LINES);
   } catch (error) {
    log.debug(`The build log could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return [];
   }
  }
  const ENDINGS = {
   CANCELLED: "The build was cancelled by somebody",
   TIMEOUT: "The build ran into its time limit",
   EXPIRED: "The build waited too long for a machine",
   INTERNAL_ERROR: "Cloud Build failed by an error of its own; run the workflow again",
   SUCCESS: "The build succeeded, but names no image"
  };
  function logEvidence(resources, id, lines) {
   return {
    call: "POST logging.googleapis.com/v2/entries:list",
    resource: `${facts_names.fq.project(resources.project)}/builds/${id}`,
    answer: lines.join("\n").slice(-4e3)
   };
  }
  function logLink(build) {
   return build.logUrl ? [ {
    kind: "console",
    title: "Read the build log",
    text: build.logUrl
   } ] : [];
  }
  const inert = line => `| ${line.replaceAll("##[", "# #[").replaceAll("\r", " ")}`;
  const lastWords = (lines, about) => {
   const last = lines.findLast(line => /error|fail|denied|not found|non-zero/i.test(line) && !about.includes(line.replace(/^ERROR:?\s*/, "")));
   return last ? ` The log says: ${build_failure_sentence(last.slice(0, 300))}` : "";
  };
  const build_failure_unique = texts => [ ...new Set(texts.filter(text => Boolean(text))) ];
  const build_failure_sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  const POLL = {
   firstMs: 2e3,
   factor: 1.4,
   mostMs: 1e4
  };
  function buildImage(resources, settings, service, needs) {
   const target = facts_names.fq.repository(resources.repository.name);
   const how = settings.kind === "docker" ? "with its Dockerfile" : "with buildpacks";
   return {
    kind: "build-image",
    title: `Build the image ${how}`,
    target: target,
    changes: [ {
     target: target,
     path: `images[${service}]`,
     after: settings.image,
     done: false
    } ],
    needs: needs,
    async apply(world) {
     const source = world.made.source?.object;
     if (!source) throw new Error("build-image runs after upload-source");
     const submitted = await build_image_submit(world, resources, settings, service, source);
     const {log: log} = world;
     const name = nameOf(submitted.build, resources);
     const {logUrl: logUrl} = submitted.build;
     world.made.begun = {
      id: submitted.build.id ?? name.split("/").at(-1) ?? "",
      ...logUrl && {
       logUrl: logUrl
      }
     };
     if (logUrl) log.info(`Build log: ${logUrl}`);
     const build = await follow(world, resources, settings, submitted, name);
     const digest = build.results?.images?.[0]?.digest;
     if (build.status !== "SUCCESS" || !digest) throw await failedBuild(world, resources, {
      ...submitted.build,
      ...build
     });
     const image = `${settings.image}@${digest}`;
     world.made.build = {
      id: build.id ?? name.split("/").at(-1) ?? "",
      name: name,
      image: image,
      digest: digest,
      ...(build.logUrl ?? submitted.build.logUrl) && {
       logUrl: build.logUrl ?? submitted.build.logUrl ?? ""
      },
      ...submitted.baseImageUri && {
       baseImageUri: submitted.baseImageUri
      }
     };
     world.record?.([ {
      target: target,
      path: `images[${service}]`,
      after: image,
      done: true
     } ]);
     return `Built ${image}`;
    }
   };
  }
  async function build_image_submit(world, resources, settings, service, source) {
   const {google: google, log: log} = world;
   try {
    const answer = await google.run.submitBuild(resources.parent, (0, plan_build.Ig)(settings, service, source));
    if (answer.baseImageWarning) log.warning(answer.baseImageWarning);
    const operation = answer.buildOperation;
    return {
     operation: operation,
     build: operation.metadata?.build ?? {},
     ...answer.baseImageUri && {
      baseImageUri: answer.baseImageUri
     }
    };
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    if (error.status !== 404 || settings.automaticUpdates) throw refusedBuild(error, resources, google.identity.principal);
    log.info("Cloud Run’s build API is not available to this account (404): building with Cloud Build itself.");
   }
   const location = /\/locations\/([^/]+)\//.exec(settings.workerPool ?? "")?.[1] ?? "global";
   try {
    const build = (0, plan_build.f1)(settings, service, source);
    const operation = await google.cloudBuild.createBuild(resources.project, location, build);
    return {
     operation: operation,
     build: operation.metadata?.build ?? {}
    };
   } catch (error) {
    throw error instanceof api_error.hD ? refusedBuild(error, resources, google.identity.principal) : error;
   }
  }
  async function follow(world, resources, settings, {operation: operation, build: build}, name) {
   const {clock: clock = systemClock, signal: signal, log: log} = world;
   const began = clock.now();
   const pause = backoff(POLL.firstMs, POLL.factor, POLL.mostMs);
   const read = reader(world, operation, build, name);
   let said = build.status;
   try {
    for (;;) {
     const {done: done, build: seen} = await read();
     if (seen.status && seen.status !== said) log.info(`Build ${seen.id ?? build.id ?? ""}: ${seen.status}`);
     said = seen.status ?? said;
     if (done) return seen;
     const limit = settings.timeoutSeconds;
     if (limit !== undefined && clock.now() - began > limit * 1e3) {
      await cancel(world, name);
      throw slowBuild(limit, resources, build);
     }
     await clock.sleep(pause(), signal);
    }
   } catch (error) {
    if (signal.aborted || error instanceof errors.c) await stopOrLeave(world, name);
    throw error;
   }
  }
  function reader({google: google}, operation, build, name) {
   let byOperation = true;
   const operationName = name.replace(/\/builds\/([^/]+)$/, "/operations/$1");
   let first = operation.done ? operation : undefined;
   return async () => {
    if (byOperation) try {
     const current = first ?? await google.cloudBuild.getOperation(operationName);
     first = undefined;
     const seen = current.response ?? current.metadata?.build ?? build;
     if (!current.done) return {
      done: false,
      build: seen
     };
     return {
      done: true,
      build: {
       ...build,
       ...current.metadata?.build,
       ...current.response
      }
     };
    } catch (error) {
     if (!(error instanceof api_error.hD) || error.status !== 403 && error.status !== 404) throw error;
     byOperation = false;
    }
    const seen = await google.cloudBuild.getBuild(name);
    return {
     done: ENDED.has(seen.status ?? ""),
     build: seen
    };
   };
  }
  const ENDED = new Set([ "SUCCESS", "FAILURE", "INTERNAL_ERROR", "TIMEOUT", "CANCELLED", "EXPIRED" ]);
  async function stopOrLeave(world, name) {
   if (world.config.onCancel === "cancel-build") await cancel(world, name); else tell(world, `The build ${name} goes on (on_cancel: leave).`, []);
  }
  async function cancel(world, name) {
   const call = `POST cloudbuild.googleapis.com/v1/${name}:cancel`;
   try {
    await world.google.cloudBuild.cancel(name);
    tell(world, `The build ${name} was cancelled.`, [ {
     call: call,
     resource: name,
     answer: "200 accepted"
    } ]);
   } catch (error) {
    const evidence = error instanceof api_error.hD ? (0, api_error.zR)(call, name, error) : {
     call: call,
     resource: name,
     answer: String(error)
    };
    tell(world, `The build ${name} could not be cancelled and may still be running: ${evidence.answer}`, [ evidence ]);
   }
  }
  function tell({made: made, log: log}, reason, evidence) {
   log.info(reason);
   made.findings = [ ...made.findings ?? [], {
    id: "cancelled",
    status: "warn",
    reason: reason,
    evidence: evidence,
    remedies: []
   } ];
  }
  function nameOf(build, resources) {
   const [, location, ofName] = /\/locations\/([^/]+)\/builds\/([^/]+)$/.exec(build.name ?? "") ?? [];
   const id = build.id ?? ofName;
   if (!id) throw new errors.y([ {
    id: "build-failed",
    status: "fail",
    reason: "The build was accepted, but the answer does not name it, so that it cannot be followed. Run the job again.",
    evidence: [],
    remedies: []
   } ]);
   const parent = location ? `projects/${resources.project}/locations/${location}` : resources.parent;
   return `${parent}/builds/${id}`;
  }
  function mustBeOurs(bucket, resources, region) {
   const {name: name} = resources.bucket;
   const evidence = {
    call: `GET storage.googleapis.com/storage/v1/b/${name}`,
    resource: facts_names.fq.bucket(name),
    answer: bucket ? `projectNumber ${bucket.projectNumber ?? "not told"}` : "not readable"
   };
   if (bucket?.projectNumber && bucket.projectNumber === resources.projectNumber) return;
   const why = bucket?.projectNumber && resources.projectNumber ? `belongs to the project number ${bucket.projectNumber}, not to ${resources.project} (${resources.projectNumber})` : "could not be shown to belong to this project";
   const own = `${resources.project.replace(/[:.]/g, "-")}-sources-${region}`;
   throw new errors.y([ {
    id: "bucket-foreign",
    status: "fail",
    resource: facts_names.fq.bucket(name),
    reason: `The staging bucket ${name} ${why}, so no source is uploaded to it. ` + "Make a bucket of your own and name it in the input source_bucket.",
    evidence: [ evidence ],
    remedies: [ {
     kind: "gcloud",
     title: `Make a bucket, then set source_bucket: ${own}`,
     text: (0, report_remedies.G5)([ ...[ "storage", "buckets", "create", `gs://${own}`, `--project=${resources.project}` ], ...[ `--location=${region}`, "--uniform-bucket-level-access" ] ])
    } ]
   } ]);
  }
  function createBucket(resources, region) {
   const {name: name} = resources.bucket;
   const target = facts_names.fq.bucket(name);
   return {
    kind: "create-bucket",
    title: `Create the bucket ${name}`,
    target: target,
    changes: [ {
     target: target,
     path: "name",
     after: name,
     done: false
    } ],
    needs: createBucketNeeds(),
    async apply(world) {
     try {
      await world.google.storage.createBucket(resources.project, name, region);
      return undefined;
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 409) throw error;
      mustBeOurs(await readable(world, name), resources, region);
      world.record?.([]);
      return "It exists already.";
     }
    }
   };
  }
  async function readable({google: google}, name) {
   try {
    return await google.storage.getBucket(name);
   } catch (error) {
    if (error instanceof api_error.hD && error.status === 403) return null;
    throw error;
   }
  }
  function createRepository(resources) {
   const target = facts_names.fq.repository(resources.repository.name);
   return {
    kind: "create-repository",
    title: `Create the repository ${facts_names.nu}`,
    target: target,
    changes: [ {
     target: target,
     path: "name",
     after: facts_names.nu,
     done: false
    } ],
    needs: createRepositoryNeeds(),
    async apply({google: google, record: record}) {
     try {
      await google.artifactRegistry.createRepository(resources.parent, facts_names.nu, "Cloud Run Source Deployments");
      return undefined;
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 409) throw error;
      record?.([]);
      return "It exists already.";
     }
    }
   };
  }
  const isObject = value => typeof value === "object" && value !== null && !Array.isArray(value);
  function objectAt(parent, key) {
   const found = parent[key];
   if (isObject(found)) return found;
   const made = {};
   parent[key] = made;
   return made;
  }
  function listAt(parent, key) {
   const found = parent[key];
   if (Array.isArray(found)) return found;
   const made = [];
   parent[key] = made;
   return made;
  }
  function sameJson(a, b) {
   if (a === b) return true;
   if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
   if (!isObject(a) || !isObject(b)) return false;
   const keys = Object.keys(a);
   return keys.length === Object.keys(b).length && keys.every(key => key in b && sameJson(a[key], b[key]));
  }
  function setAt(root, parts, value) {
   const [last = "", before = []] = [ parts.at(-1), parts.slice(0, -1) ];
   let at = root;
   before.forEach((part, index) => {
    const next = parts[index + 1] ?? "";
    const found = child(at, part);
    if (typeof found === "object" && found !== null) {
     at = found;
     return;
    }
    const made = isPlace(next) ? [] : {};
    put(at, part, made);
    at = made;
   });
   put(at, last, value);
  }
  function clearAt(root, parts) {
   let at = root;
   for (const part of parts.slice(0, -1)) at = typeof at === "object" && at !== null ? child(at, part) : undefined;
   const last = parts.at(-1) ?? "";
   if (Array.isArray(at)) at.splice(Number(last), 1); else if (isObject(at)) delete at[last];
  }
  const isPlace = part => /^\d+$/.test(part);
  const child = (at, part) => Array.isArray(at) ? at[Number(part)] : Object.hasOwn(at, part) ? at[part] : undefined;
  function put(at, part, value) {
   if (!Array.isArray(at)) at[part] = value; else at[Math.min(Number(part), at.length)] = value;
  }
  const SHARED_FIELDS = [ "labels", "annotations", "scaling", "vpcAccess", "timeout", "serviceAccount", "containers", "volumes", "executionEnvironment", "encryptionKey", "maxInstanceRequestConcurrency", "serviceMesh", "encryptionKeyRevocationAction", "encryptionKeyShutdownDuration", "sessionAffinity", "nodeSelector", "gpuZonalRedundancyDisabled" ];
  const RESERVED = /^((run|cloud)\.googleapis\.com|(serving|autoscaling)\.knative\.dev)\//;
  function startingTemplate(live, serving) {
   const template = structuredClone(live.template ?? {});
   const production = servesOlder(live);
   if (!production || shortName(serving?.name) !== production) return clean(template);
   const revision = structuredClone(serving);
   const fields = new Set([ ...SHARED_FIELDS, ...Object.keys(template) ]);
   const untold = Object.entries(template).filter(([field]) => !SHARED_FIELDS.includes(field));
   const told = Object.entries(revision).filter(([field]) => fields.has(field));
   return clean(Object.fromEntries([ ...untold, ...told ]));
  }
  function servesOlder(live) {
   const serving = (0, facts_names.qJ)(live);
   return serving && serving !== shortName(live.latestCreatedRevision ?? live.latestReadyRevision) ? serving : undefined;
  }
  function clean(template) {
   delete template.revision;
   for (const key of [ "labels", "annotations" ]) if (isObject(template[key])) withoutReserved(template[key]);
   if (Array.isArray(template.containers)) for (const container of template.containers) if (isObject(container)) delete container.buildInfo;
   return template;
  }
  function withoutReserved(map) {
   for (const key of Object.keys(map)) if (RESERVED.test(key)) delete map[key];
  }
  function revisionName(service, suffix) {
   return `${service.slice(0, 62 - suffix.length)}-${suffix}`;
  }
  function nextSuffix(live, letters) {
   return `${String(Number(live?.generation ?? 0) + 1).padStart(5, "0")}-${letters.slice(0, 3)}`;
  }
  const shortName = name => name?.split("/").at(-1) || undefined;
  const CLIENT = "run-iam-deploy";
  const VERSION = "1.0.0";
  const NOISE = new Set([ "template.labels.client.knative.dev/nonce", "client", "clientVersion", "etag", "name" ]);
  function diffService(before, after, fields, target) {
   const rows = fields.flatMap(field => diffValue(field, before[field], after[field]));
   return rows.filter(({path: path}) => !NOISE.has(path)).map(row => ({
    target: target,
    ...row,
    done: false
   }));
  }
  const HIDDEN = /\.(args|command)$|\.httpHeaders\[\d+\]\.value$/;
  function diff_hidden(value, word = "set") {
   if (value === undefined) return undefined;
   return Array.isArray(value) ? `${word} (${value.length} ${value.length === 1 ? "part" : "parts"})` : word;
  }
  function diffValue(path, before, after) {
   if (sameJson(before, after)) return [];
   if (/^template\.containers\[[^\]]*\]\.env$/.test(path)) return diffVariables(path, before, after);
   if (path === "buildConfig.environmentVariables") return diffBuildVariables(path, before, after);
   if (HIDDEN.test(path)) return [ row(path, diff_hidden(before), before === undefined ? diff_hidden(after) : diff_hidden(after, "changed")) ];
   if (isKeyed(before, after)) return diffItems(path, toItems(path, before), toItems(path, after));
   if (isMap(before) && isMap(after)) {
    const [old, next] = [ before ?? {}, after ?? {} ];
    return keysOf(old, next).flatMap(key => diffValue(`${path}.${key}`, old[key], next[key]));
   }
   return [ row(path, before, after) ];
  }
  function diffItems(path, before, after) {
   const [old, next] = [ Object.fromEntries(before), Object.fromEntries(after) ];
   return keysOf(old, next).flatMap(key => diffValue(`${path}[${key}]`, old[key], next[key]));
  }
  function diffVariables(path, before, after) {
   const [old, next] = [ variables(before), variables(after) ];
   return keysOf(old, next).flatMap(name => {
    if (sameJson(old[name], next[name])) return [];
    const shown = show(next[name]);
    return [ row(`${path}[${name}]`, show(old[name]), shown === "set" && name in old ? "changed" : shown) ];
   });
  }
  function diffBuildVariables(path, before, after) {
   const [old, next] = [ isObject(before) ? before : {}, isObject(after) ? after : {} ];
   return keysOf(old, next).flatMap(name => {
    if (sameJson(old[name], next[name])) return [];
    const is = name in next ? name in old ? "changed" : "set" : undefined;
    return [ row(`${path}[${name}]`, name in old ? "set" : undefined, is) ];
   });
  }
  function show(variable) {
   if (!isObject(variable)) return undefined;
   const source = isObject(variable.valueSource) ? variable.valueSource.secretKeyRef : undefined;
   return isObject(source) ? `${String(source.secret)}:${String(source.version ?? "latest")}` : "set";
  }
  function variables(env) {
   const list = Array.isArray(env) ? env.filter(isObject) : [];
   return Object.fromEntries(list.map(variable => [ String(variable.name), variable ]));
  }
  const isAbsent = value => value === undefined || value === null;
  function isKeyed(before, after) {
   const lists = [ before, after ].filter(list => !isAbsent(list));
   return lists.every(list => Array.isArray(list) && list.every(item => isObject(item) && !("percent" in item || "tag" in item)));
  }
  const KEYS = {
   volumes: "name",
   volumeMounts: "mountPath",
   items: "path"
  };
  function toItems(path, list) {
   const key = KEYS[/\w+$/.exec(path)?.[0] ?? ""] ?? "";
   return (Array.isArray(list) ? list : []).map((item, at) => [ String((isObject(item) ? item[key] : undefined) ?? at), item ]);
  }
  const isMap = value => isAbsent(value) || isObject(value);
  const keysOf = (a, b) => [ ...new Set([ ...Object.keys(a), ...Object.keys(b) ]) ];
  function row(path, before, after) {
   return {
    path: path,
    ...before !== undefined && {
     before: before
    },
    ...after !== undefined && {
     after: after
    }
   };
  }
  function editSecrets(template, container, edit) {
   if (edit.op === "set") return [ "secrets are a list of NAME=SECRET:VERSION" ];
   const entries = edit.op === "put" ? Object.entries(edit.entries) : [];
   const removed = edit.op === "remove" ? edit.keys : [];
   const dropsRest = edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite";
   const isMount = key => key.startsWith("/");
   editSecretVariables(container, entries.filter(([key]) => !isMount(key)), name => dropsRest || removed.includes(name));
   const files = entries.filter(([key]) => isMount(key));
   removeFiles(template, container, removed.filter(isMount));
   if (dropsRest) dropMounts(template, container, new Set(files.map(([path]) => split(path).directory)));
   return mountFiles(template, container, files, dropsRest);
  }
  function secretsOf(edits) {
   const values = edits.flatMap(edit => edit.path === "container.secrets" && edit.op === "put" ? Object.values(edit.entries) : []);
   return [ ...new Set(values.map(value => volumes_parse(value).secret)) ];
  }
  function editCloudSql(template, container, edit) {
   if (edit.op === "set") return [ "instances are a list of PROJECT:REGION:INSTANCE" ];
   const volumes = listAt(template, "volumes");
   const volume = volumes.find(candidate => isObject(candidate.cloudSqlInstance));
   const live = isObject(volume?.cloudSqlInstance) ? volume.cloudSqlInstance.instances : undefined;
   let instances = Array.isArray(live) ? live.map(String) : [];
   if (edit.op === "clear") instances = [];
   if (edit.op === "remove") instances = instances.filter(name => !edit.keys.includes(name));
   if (edit.op === "put") {
    const asked = Object.keys(edit.entries);
    const kept = edit.strategy === "merge" ? instances : instances.filter(name => asked.includes(name));
    instances = [ ...new Set([ ...kept, ...asked ]) ];
   }
   const name = String(volume?.name ?? freeName("cloudsql", volumes));
   if (instances.length === 0) {
    removeMounts(container, mount => mount.name === name);
    pruneVolumes(template, [ name ]);
   } else {
    if (volume) objectAt(volume, "cloudSqlInstance").instances = instances; else volumes.push({
     name: name,
     cloudSqlInstance: {
      instances: instances
     }
    });
    const mounts = listAt(container, "volumeMounts");
    if (!mounts.some(mount => mount.name === name)) mounts.push({
     name: name,
     mountPath: "/cloudsql"
    });
   }
   tidy(template, container);
   return [];
  }
  function editSecretVariables(container, entries, drops) {
   const asked = new Map(entries);
   const env = listAt(container, "env").filter(variable => {
    const name = String(variable.name);
    return !isObject(variable.valueSource) || asked.has(name) || !drops(name);
   });
   for (const [name, value] of asked) {
    const at = env.findIndex(variable => variable.name === name);
    const {value: _, ...rest} = env[at] ?? {};
    const source = isObject(rest.valueSource) ? rest.valueSource : {};
    const reference = isObject(source.secretKeyRef) ? source.secretKeyRef : {};
    const variable = {
     ...rest,
     name: name,
     valueSource: {
      ...source,
      secretKeyRef: {
       ...reference,
       ...volumes_parse(value)
      }
     }
    };
    if (at < 0) env.push(variable); else env[at] = variable;
   }
   if (env.length > 0) container.env = env; else delete container.env;
  }
  function mountFiles(template, container, files, alone) {
   const problems = [];
   const byDirectory = Map.groupBy(files, ([path]) => split(path).directory);
   for (const [directory, group] of byDirectory) {
    const wanted = group.map(([path, value]) => ({
     path: split(path).file,
     ...volumes_parse(value)
    }));
    const secret = wanted[0]?.secret ?? "";
    if (directory === "" || wanted.some(({path: path}) => path === "")) {
     problems.push(`${group.map(([path]) => path).join(", ")} is no /DIRECTORY/FILE`);
     continue;
    }
    if (wanted.some(other => other.secret !== secret)) {
     problems.push(`${directory} can hold the versions of one secret only`);
     continue;
    }
    const problem = mountDirectory(template, container, directory, secret, wanted, alone);
    if (problem) problems.push(problem);
   }
   tidy(template, container);
   return problems;
  }
  function mountDirectory(template, container, directory, secret, wanted, alone) {
   const volumes = listAt(template, "volumes");
   const mounts = listAt(container, "volumeMounts");
   const paths = new Set(wanted.map(({path: path}) => path));
   let mount = mounts.find(candidate => candidate.mountPath === directory);
   let volume = volumes.find(candidate => candidate.name === mount?.name);
   if (mount && !isObject(volume?.secret)) return `${directory} is the mount of a volume that holds no secret`;
   if (volume && mountsOf(template, String(volume.name)).length > 1) {
    volume = {
     ...structuredClone(volume),
     name: freeName(secret, volumes)
    };
    volumes.push(volume);
    if (mount) mount.name = String(volume.name);
   }
   if (!volume) {
    volume = {
     name: freeName(secret, volumes),
     secret: {
      secret: secret
     }
    };
    volumes.push(volume);
   }
   if (!mount) {
    mount = {
     name: String(volume.name),
     mountPath: directory
    };
    mounts.push(mount);
   }
   const source = objectAt(volume, "secret");
   const items = listAt(source, "items");
   const others = alone ? [] : items.filter(item => !paths.has(String(item.path)));
   if (source.secret !== secret && others.length > 0) return `${directory} holds files of the secret ${String(source.secret)}, and a directory can hold those of one secret only`;
   source.secret = secret;
   source.items = [ ...items.filter(item => paths.has(String(item.path)) || others.includes(item)) ];
   for (const {path: path, version: version} of wanted) {
    const item = source.items.find(candidate => candidate.path === path);
    if (item) item.version = version; else source.items.push({
     path: path,
     version: version
    });
   }
   return undefined;
  }
  function removeFiles(template, container, paths) {
   for (const path of paths) {
    const {directory: directory, file: file} = split(path);
    const volumes = listAt(template, "volumes");
    const mount = listAt(container, "volumeMounts").find(candidate => candidate.mountPath === directory);
    let volume = volumes.find(candidate => candidate.name === mount?.name && isObject(candidate.secret));
    if (!mount || !volume) continue;
    if (mountsOf(template, String(volume.name)).length > 1) {
     volume = {
      ...structuredClone(volume),
      name: freeName(String(volume.name), volumes)
     };
     volumes.push(volume);
     mount.name = String(volume.name);
    }
    const source = objectAt(volume, "secret");
    source.items = listAt(source, "items").filter(item => item.path !== file);
    if (listAt(source, "items").length > 0) continue;
    removeMounts(container, candidate => candidate === mount);
    pruneVolumes(template, [ String(volume.name) ]);
   }
   tidy(template, container);
  }
  function dropMounts(template, container, kept) {
   const secrets = new Set(listAt(template, "volumes").flatMap(volume => isObject(volume.secret) ? [ String(volume.name) ] : []));
   const gone = mount => secrets.has(String(mount.name)) && !kept.has(String(mount.mountPath));
   const names = listAt(container, "volumeMounts").filter(gone).map(mount => String(mount.name));
   removeMounts(container, gone);
   pruneVolumes(template, names);
  }
  function removeMounts(container, gone) {
   container.volumeMounts = listAt(container, "volumeMounts").filter(mount => !gone(mount));
  }
  function pruneVolumes(template, names) {
   const unused = new Set(names.filter(name => mountsOf(template, name).length === 0));
   template.volumes = listAt(template, "volumes").filter(volume => !unused.has(String(volume.name)));
  }
  function mountsOf(template, volume) {
   return listAt(template, "containers").flatMap(container => Array.isArray(container.volumeMounts) ? container.volumeMounts.filter(mount => mount.name === volume) : []);
  }
  function tidy(template, container) {
   if (listAt(template, "volumes").length === 0) delete template.volumes;
   if (listAt(container, "volumeMounts").length === 0) delete container.volumeMounts;
  }
  function freeName(from, volumes) {
   const base = (from.split("/").at(-1) ?? "").toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 58).replace(/-+$/, "") || "secret";
   const taken = new Set(volumes.map(volume => volume.name));
   let name = base;
   for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
   return name;
  }
  function volumes_parse(value) {
   const long = /^(projects\/[^/]+\/secrets\/[^/:]+)(?:\/versions\/|:)?(.*)$/.exec(value);
   if (long) return {
    secret: long[1] ?? "",
    version: long[2] || "latest"
   };
   const [secret = "", version = ""] = value.split(":");
   return {
    secret: secret,
    version: version || "latest"
   };
  }
  function split(path) {
   const at = path.lastIndexOf("/");
   return {
    directory: path.slice(0, at),
    file: path.slice(at + 1)
   };
  }
  const OURS = /^run-iam-deploy-/;
  function applyEdits(service, edits) {
   return edits.flatMap(edit => applyEdit(service, edit).map(problem => `${edit.from}: ${problem}`));
  }
  function mainContainer(template) {
   const containers = listAt(template, "containers");
   const withPorts = containers.find(container => Array.isArray(container.ports) && container.ports.length > 0);
   const found = withPorts ?? containers[0];
   if (found) return found;
   const made = {};
   containers.push(made);
   return made;
  }
  function applyEdit(service, edit) {
   const template = objectAt(service, "template");
   const [first = "", ...rest] = edit.path.split(".");
   if (first !== "container") {
    applyPlain(service, [ first, ...rest ], edit);
    return [];
   }
   const container = mainContainer(template);
   if (edit.path === "container.secrets") return editSecrets(template, container, edit);
   if (edit.path === "container.cloudSqlInstances") return editCloudSql(template, container, edit);
   if (edit.path === "container.env") editEnv(container, edit); else if (rest[0] === "ports") editPorts(container, rest, edit); else applyPlain(container, rest, edit);
   return [];
  }
  function applyPlain(root, parts, edit) {
   if (edit.op === "set") setAt(root, parts, structuredClone(edit.value)); else if (edit.op === "clear" && parts.at(-1) !== "labels") clearAt(root, parts); else editMap(parts.slice(0, -1).reduce(objectAt, root), parts.at(-1) ?? "", edit);
  }
  function editMap(parent, key, edit) {
   const map = objectAt(parent, key);
   const drops = edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite";
   if (drops) for (const name of Object.keys(map)) if (!(key === "labels" && OURS.test(name))) delete map[name];
   if (edit.op === "put") Object.assign(map, edit.entries);
   if (edit.op === "remove") for (const name of edit.keys) delete map[name];
   if (Object.keys(map).length === 0) delete parent[key];
  }
  function editEnv(container, edit) {
   const env = listAt(container, "env");
   const isLiteral = variable => !("valueSource" in variable);
   const drops = variable => {
    if (edit.op === "clear") return isLiteral(variable);
    if (edit.op === "remove") return isLiteral(variable) && edit.keys.includes(String(variable.name));
    if (edit.op !== "put" || edit.strategy === "merge") return false;
    return isLiteral(variable) && !Object.hasOwn(edit.entries, String(variable.name));
   };
   const kept = env.filter(variable => !drops(variable));
   for (const [name, value] of edit.op === "put" ? Object.entries(edit.entries) : []) {
    const at = kept.findIndex(variable => variable.name === name);
    const {valueSource: _, ...rest} = kept[at] ?? {};
    const variable = {
     ...rest,
     name: name,
     value: value
    };
    if (at < 0) kept.push(variable); else kept[at] = variable;
   }
   if (kept.length > 0) container.env = kept; else delete container.env;
  }
  function editPorts(container, parts, edit) {
   const before = portOf(container);
   applyPlain(container, parts, edit);
   if (!Array.isArray(container.ports) || container.ports.length === 0) {
    delete container.ports;
    return;
   }
   const port = container.ports[0];
   if (isObject(port) && port.containerPort === undefined) port.containerPort = 8080;
   const after = portOf(container);
   const probe = isObject(container.startupProbe) ? container.startupProbe.tcpSocket : undefined;
   if (isObject(probe) && probe.port === before && after !== undefined) probe.port = after;
  }
  function portOf(container) {
   const port = Array.isArray(container.ports) ? container.ports[0] : undefined;
   return isObject(port) && typeof port.containerPort === "number" ? port.containerPort : undefined;
  }
  var plan_traffic = __nccwpck_require__(5739);
  function wantedService(live, config, context) {
   const before = live ?? {};
   const start = live ? startingTemplate(live, context.serving) : newTemplate();
   const after = {
    ...structuredClone(before),
    template: structuredClone(start)
   };
   const template = objectAt(after, "template");
   setImage(mainContainer(template), context);
   const problems = applyEdits(after, config.edits);
   if (!live && context.image === undefined) problems.push("a service that does not exist yet needs an image or a source");
   keepRequestBasedCpu(start, template);
   const revision = nameRevision(live, config, context.nonce);
   if (revision) template.revision = revision; else objectAt(template, "labels")["client.knative.dev/nonce"] = context.nonce;
   const traffic = (0, plan_traffic.Do)(live, {
    noTraffic: config.noTraffic,
    ...config.tag && {
     tag: config.tag
    },
    ...revision && {
     revision: revision
    }
   });
   if (traffic.traffic) after.traffic = traffic.traffic;
   setOwnLabel(after, traffic.label);
   if (context.build) {
    const {settings: settings, sourceLocation: sourceLocation} = context.build;
    after.buildConfig = (0, plan_build.Q7)(live, settings, sourceLocation);
   }
   after.client = CLIENT;
   after.clientVersion = VERSION;
   keepInvokerCheck(before, after, context.clearCheck ?? false);
   const fields = touched(before, after);
   const name = (0, facts_names.fe)(context.project, config.region, config.service);
   return {
    service: live ? patchBody(live, after, fields) : withoutIdentity(after),
    updateMask: live ? fields : [],
    changes: diffService(before, after, fields, facts_names.fq.service(name)),
    ...revision && {
     revision: revision
    },
    traffic: traffic,
    problems: problems
   };
  }
  const newTemplate = () => ({
   containers: [ {
    resources: {
     cpuIdle: true,
     startupCpuBoost: true
    }
   } ]
  });
  function setImage(container, {image: image, build: build}) {
   if (image === undefined) return;
   container.image = image;
   delete container.sourceCode;
   if (build?.baseImageUri && build.settings.automaticUpdates) container.baseImageUri = build.baseImageUri; else if (build) delete container.baseImageUri;
  }
  function keepRequestBasedCpu(before, template) {
   const had = at => {
    const container = Array.isArray(before.containers) ? before.containers[at] : undefined;
    return isObject(container) && isObject(container.resources);
   };
   const containers = Array.isArray(template.containers) ? template.containers : [];
   containers.forEach((container, at) => {
    if (!isObject(container) || !isObject(container.resources) || had(at)) return;
    container.resources.cpuIdle ??= true;
   });
  }
  function nameRevision(live, config, nonce) {
   if (config.suffix) return revisionName(config.service, config.suffix);
   return config.tag ? revisionName(config.service, nextSuffix(live, nonce)) : undefined;
  }
  function setOwnLabel(after, label) {
   if (label) objectAt(after, "labels")[plan_traffic.vT] = label; else if (label === null && isObject(after.labels)) delete after.labels[plan_traffic.vT];
  }
  function keepInvokerCheck(before, after, clear) {
   if (clear) after.invokerIamDisabled = false;
   if (after.invokerIamDisabled === false && before.invokerIamDisabled === true) return;
   if (before.invokerIamDisabled === undefined) delete after.invokerIamDisabled; else after.invokerIamDisabled = before.invokerIamDisabled;
  }
  function touched(before, after) {
   const fields = [ ...new Set([ ...Object.keys(after), ...Object.keys(before) ]) ];
   return fields.filter(field => field === "template" || !sameJson(before[field], after[field]));
  }
  function patchBody(live, after, fields) {
   const body = {
    name: live.name ?? ""
   };
   if (live.etag) body.etag = live.etag;
   for (const field of fields) {
    const value = after[field];
    if (value === undefined) continue;
    body[field] = value;
    if (field === "labels" && isObject(value)) withoutReserved(value);
   }
   return body;
  }
  function withoutIdentity({name: _, etag: __, ...service}) {
   return service;
  }
  function optionsOf(config, project, live) {
   const {edits: edits, origin: origin, region: region, build: build} = config;
   const fromSource = origin.kind === "source";
   const connector = lastSet(edits, "template.vpcAccess.connector");
   const image = origin.kind === "image" ? privateRepository(origin.image) : undefined;
   const base = fromSource ? privateRepository(build.baseImage) : undefined;
   return {
    secrets: secretsOf(edits).map(name => {
     const [, owner = project, , secret = name] = name.includes("/") ? name.split("/") : [];
     return {
      project: owner,
      secret: secret
     };
    }),
    sqlInstances: instancesOf(edits).map(name => {
     const [, owner = project, instance = name] = /^(.+):[^:]+:([^:]+)$/.exec(name) ?? [];
     return {
      project: owner,
      instance: instance
     };
    }),
    ...connector && {
     connector: connector
    },
    ...networksOf(edits, project, region, live),
    ...image && {
     imageRepository: image
    },
    ...fromSource && build.workerPool && {
     workerPool: build.workerPool
    },
    ...base && {
     baseImageRepository: base
    }
   };
  }
  const INTERFACE = "template.vpcAccess.networkInterfaces.0";
  function networksOf(edits, project, region, live) {
   const network = lastSet(edits, `${INTERFACE}.network`);
   const kept = live?.template?.vpcAccess?.networkInterfaces?.[0]?.subnetwork;
   const subnetwork = lastSet(edits, `${INTERFACE}.subnetwork`) ?? (network && !kept ? last(network) : undefined);
   const host = (network && owner(network)) ?? project;
   return {
    ...network && {
     network: `projects/${host}/global/networks/${last(network)}`
    },
    ...subnetwork && {
     subnetwork: `projects/${owner(subnetwork) ?? host}/regions/${/regions\/([^/]+)/.exec(subnetwork)?.[1] ?? region}/subnetworks/${last(subnetwork)}`
    }
   };
  }
  function lastSet(edits, path) {
   const edit = edits.findLast(one => path === one.path || one.op === "clear" && path.startsWith(`${one.path}.`));
   return edit?.op === "set" && typeof edit.value === "string" && edit.value !== "" ? edit.value : undefined;
  }
  function instancesOf(edits) {
   const put = edits.flatMap(edit => edit.path === "container.cloudSqlInstances" && edit.op === "put" ? Object.keys(edit.entries) : []);
   return [ ...new Set(put) ];
  }
  const PUBLIC_PROJECTS = new Set([ "cloudrun", "google-samples", "serverless-runtimes", "buildpacks" ]);
  function privateRepository(image) {
   const repository = (0, facts_names.j5)(image);
   return repository && !PUBLIC_PROJECTS.has((0, facts_names.L9)(repository) ?? "") ? repository : undefined;
  }
  const owner = name => /(?:^|\/)projects\/([^/]+)\//.exec(name)?.[1];
  const last = name => name.split("/").at(-1) ?? name;
  const SETTLE_MS = 5 * 6e4;
  async function settled(world, service) {
   const {google: google, signal: signal, clock: clock = systemClock} = world;
   const pause = backoff(1e3, 1.4, 1e4);
   const until = clock.now() + SETTLE_MS;
   let current = service;
   while (isMoving(current) && clock.now() < until) {
    await clock.sleep(pause(), signal);
    current = await google.run.getService(service.name ?? "") ?? current;
   }
   return current;
  }
  function isMoving({reconciling: reconciling, terminalCondition: terminalCondition}) {
   const state = terminalCondition?.state;
   return reconciling === true || state === "CONDITION_PENDING" || state === "CONDITION_RECONCILING";
  }
  const isReady = service => !isMoving(service) && (service.terminalCondition?.state ?? "CONDITION_SUCCEEDED") === "CONDITION_SUCCEEDED";
  function failedRelease(world, resources, service, said) {
   const condition = worst(service);
   const message = condition?.message ?? said ?? "the service did not become ready in time";
   const name = facts_names.fq.service(resources.service);
   const evidence = {
    call: `GET run.googleapis.com/v2/${resources.service}`,
    resource: name,
    answer: [ reasonOf(condition), message ].filter(Boolean).join(": ").slice(0, 600)
   };
   const {google: google, config: config} = world;
   const image = service.template?.containers?.find(container => container.image)?.image;
   const account = service.template?.serviceAccount;
   const causes = diagnose(saidIn(message, evidence, reasonOf(condition)), {
    speaker: "release",
    resources: account ? {
     ...resources,
     runtimeAccount: account
    } : resources,
    deployer: google.identity.principal,
    image: image,
    secrets: optionsOf(config, resources.project, service).secrets
   });
   const fix = causes.length > 0 ? {} : fixFor(reasonOf(condition), message);
   const still = service.latestReadyRevision ? ` ${service.latestReadyRevision.split("/").at(-1)} goes on serving.` : " Nothing serves yet.";
   const finding = {
    id: "release-failed",
    status: "fail",
    resource: name,
    reason: `The new revision is not ready: ${release_sentence(message)}${still}${fix.advice ? ` ${fix.advice}` : ""}`,
    evidence: [ evidence ],
    remedies: logsLink(resources, service, fix.logs)
   };
   const [cause, ...others] = [ ...causes, finding ];
   return new errors.y([ cause ?? finding, ...others ]);
  }
  function fixFor(reason, message) {
   switch (reason) {
   case "CONTAINER_MISSING":
    return {
     advice: "Check the name and the tag or digest in the input image."
    };

   case "SECRETS_ACCESS_CHECK_FAILED":
    return {
     advice: "See that each secret has the version that is named, and that it is enabled."
    };

   case "ENCRYPTION_KEY_CHECK_FAILED":
    return {
     advice: "See that the key is enabled, and that the Cloud Run service agent has roles/cloudkms.cryptoKeyEncrypterDecrypter on it."
    };

   case "VPC_NETWORK_NOT_FOUND":
    return {
     advice: "Check the names of network and subnet, and that they are in the service’s region."
    };

   case "ACTIVE_REVISION_LIMIT_REACHED":
    return {
     advice: "Delete revisions that no longer serve, or lower their minimum number of instances."
    };

   case "MIN_INSTANCES_NOT_PROVISIONED":
    return {
     advice: "Lower the minimum number of instances, or ask for more quota in this region."
    };

   case "HEALTH_CHECK_CONTAINER_ERROR":
   case "PROGRESS_DEADLINE_EXCEEDED":
    return START;
   }
   if (/image .*not found/i.test(message)) return {
    advice: "Check the name and the tag or digest in the input image."
   };
   return /failed to start|listen|health check|startup probe/i.test(message) ? START : {
    logs: true
   };
  }
  const START = {
   advice: "The container has to listen on the port in PORT (8080 by default) on 0.0.0.0 within four minutes; its log tells more.",
   logs: true
  };
  function worst({terminalCondition: terminalCondition, conditions: conditions}) {
   const failed = (conditions ?? []).filter(({state: state}) => state === "CONDITION_FAILED");
   const telling = failed.find(condition => reasonOf(condition) && reasonOf(condition) !== "REVISION_FAILED");
   if (terminalCondition?.state !== "CONDITION_FAILED") return telling;
   const reason = reasonOf(terminalCondition);
   if (reason && reason !== "REVISION_FAILED") return terminalCondition;
   return telling ? {
    ...terminalCondition,
    ...telling,
    message: terminalCondition.message ?? telling.message ?? ""
   } : terminalCondition;
  }
  const reasonOf = condition => condition?.revisionReason ?? condition?.reason;
  function logsLink(resources, service, logs) {
   if (!logs) return [];
   const revision = service.latestCreatedRevision?.split("/").at(-1);
   const [, project = "", , location = "", , name = ""] = resources.service.split("/");
   const query = `resource.type="cloud_run_revision" resource.labels.service_name="${name}"${revision ? ` resource.labels.revision_name="${revision}"` : ""} resource.labels.location="${location}"`;
   const page = `https://console.cloud.google.com/logs/query;query=${encodeURIComponent(query)}?project=${encodeURIComponent(project)}`;
   return [ {
    kind: "console",
    title: "Read the container’s log",
    text: page
   } ];
  }
  const release_sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  const deploy_service_CONFLICTS = 5;
  function deployService(config, deploy) {
   const verb = deploy.live === undefined ? "Deploy" : deploy.live ? "Update" : "Create";
   return {
    kind: "deploy-service",
    title: `${verb} the service ${config.service}`,
    target: facts_names.fq.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => release(world, deploy)
   };
  }
  async function release(world, deploy) {
   const {operation: operation, wanted: wanted} = await send(world, deploy);
   world.record?.(wanted.changes.map(change => ({
    ...change,
    done: true
   })));
   const {service: service, said: said} = await finish(world, deploy, operation);
   world.made.service = service;
   if (service.latestCreatedRevision) world.made.revision = {
    name: service.latestCreatedRevision
   };
   if (said !== undefined || !isReady(service)) throw failedRelease(world, deploy.resources, service, said);
   const revision = service.latestCreatedRevision?.split("/").at(-1) ?? "The new revision";
   const {effect: effect} = wanted.traffic;
   if (effect === "pinned") return `${revision} is ready and gets no traffic.`;
   if (effect === "restored") return `${revision} is ready and serves; the traffic that no_traffic had left behind follows again.`;
   return effect === "kept" ? `${revision} is ready; traffic stays where it is pinned.` : `${revision} is ready and serves.`;
  }
  async function send(world, deploy) {
   const {google: google, log: log, signal: signal, clock: clock = systemClock} = world;
   const pause = backoff(500, 2, 8e3);
   let live = world.made.build || deploy.live === undefined ? await google.run.getService(deploy.resources.service) : deploy.live;
   let clearCheck = false;
   for (let conflicts = 0; ;) {
    const wanted = await want(world, deploy, live, clearCheck);
    try {
     const operation = await write(world, deploy, live, wanted);
     if (clearCheck) world.made.checkCleared = true;
     return {
      wanted: wanted,
      operation: operation
     };
    } catch (error) {
     if (!(error instanceof api_error.hD)) throw error;
     if (!clearCheck && deploy.ifCheckRequired && isCheckRequired(error)) {
      const {blocked: blocked, warnings: warnings} = deploy.ifCheckRequired;
      const [first, ...rest] = warnings;
      if (blocked && first) {
       const refused = (0, api_error.zR)(error.call, facts_names.fq.service(deploy.resources.service), error);
       throw new errors.y([ {
        ...first,
        evidence: [ ...first.evidence, refused ]
       }, ...rest ], {
        cause: error
       });
      }
      clearCheck = true;
      log.warning("A policy requires the invoker check: the release is sent again with the check enabled.");
      continue;
     }
     if (!deploy_service_isConflict(error, live) || ++conflicts >= deploy_service_CONFLICTS) throw refusal(world, deploy, error);
     log.info("The service was changed by somebody else at the same moment: reading it again.");
     await clock.sleep(pause(), signal);
     live = await google.run.getService(deploy.resources.service);
    }
   }
  }
  async function want(world, deploy, live, clearCheck) {
   const {config: config, made: made, google: google} = world;
   const older = live && servesOlder(live);
   const serving = !older ? null : deploy.serving?.name?.endsWith(`/${older}`) ? deploy.serving : await google.run.getRevision(`${deploy.resources.service}/revisions/${older}`);
   const image = made.build?.image ?? (config.origin.kind === "image" ? config.origin.image : undefined);
   const source = made.source?.object;
   const wanted = wantedService(live, config, {
    project: deploy.resources.project,
    serving: serving,
    ...image !== undefined && {
     image: image
    },
    ...deploy.settings && source && {
     build: {
      settings: deploy.settings,
      sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}`,
      ...made.build?.baseImageUri && {
       baseImageUri: made.build.baseImageUri
      }
     }
    },
    nonce: letters(10),
    clearCheck: clearCheck
   });
   const problem = problemOf(wanted, config, deploy);
   if (problem) throw new errors.y([ problem ]);
   return wanted;
  }
  function write({google: google, config: config}, {resources: resources}, live, wanted) {
   if (!live) return google.run.createService(resources.parent, config.service, wanted.service);
   return google.run.patchService(wanted.service, wanted.updateMask);
  }
  async function finish(world, {resources: resources}, operation) {
   const {google: google} = world;
   try {
    return {
     service: await settled(world, await google.run.wait(operation))
    };
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    const service = await google.run.getService(resources.service);
    if (!service) throw error;
    if (error.status === 403 && /operations/.test(error.permission ?? error.message)) return {
     service: await settled(world, service)
    };
    return {
     service: service,
     said: error.message
    };
   }
  }
  function deploy_service_isConflict(error, live) {
   if (error.status !== 409 && error.status !== 412) return false;
   if (/revision named/i.test(error.message)) return false;
   return live ? error.status === 409 || /etag|conflict/i.test(error.message) : error.status === 409;
  }
  const isCheckRequired = error => /^run\.(managed\.)?requireInvokerIam$/.test(error.constraint ?? "");
  function refusal({google: google, config: config}, {resources: resources}, error) {
   const resource = facts_names.fq.service(resources.service);
   const said = saidBy(error, resource);
   const {principal: principal} = google.identity;
   const known = asError(diagnose(said, {
    speaker: "api",
    resources: resources,
    deployer: principal
   }), error);
   if (known) return known;
   const finding = (id, reason) => new errors.y([ {
    id: id,
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: [ said.evidence ],
    remedies: []
   } ], {
    cause: error
   });
   if (/revision named/i.test(error.message)) return finding("release-failed", `${deploy_service_sentence(error.message)} A revision's name can be used once: take another suffix, for instance with the number of the run's attempt.`);
   if (error.status === 409) return finding("release-failed", `The service ${config.service} was changed by somebody else again and again: ${deploy_service_sentence(error.message)} Give the workflow a concurrency group, so that its deploys take turns.`);
   return error;
  }
  function problemOf({problems: problems, traffic: traffic}, config, {resources: resources}) {
   const resource = facts_names.fq.service(resources.service);
   const finding = (id, reason) => ({
    id: id,
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: [],
    remedies: []
   });
   if (problems.length > 0) return finding("invalid-input", `The service cannot be changed as asked: ${problems.join("; ")}.`);
   if (traffic.problem === "new-service") return finding("traffic-new-service", `The service ${config.service} does not exist yet, so that no_traffic would leave it with nothing that serves. Deploy it once without no_traffic.`);
   if (traffic.problem === "never-ready") return finding("traffic-new-service", `No revision of ${config.service} was ever ready, so that there is none for no_traffic to leave the traffic on. Deploy it once without no_traffic.`);
   return undefined;
  }
  function letters(count) {
   const bytes = crypto.getRandomValues(new Uint8Array(count));
   return String.fromCharCode(...bytes.map(byte => 97 + byte % 26));
  }
  const deploy_service_sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  var decisions_settle = __nccwpck_require__(4117);
  const FIRST_MS = 2e3;
  const MOST_MS = 3e4;
  const ABOUT_PERMISSIONS = new Set([ "deployer-permission", "build-account-permission", "runtime-account-permission", "act-as-runtime-account", "act-as-build-account" ]);
  function lacksPermission(error) {
   if (error instanceof errors.y) return error.findings.some(({id: id}) => ABOUT_PERMISSIONS.has(id));
   if (!(error instanceof api_error.hD) || error.constraint || error.reason === "SERVICE_DISABLED") return false;
   return error.status === 403;
  }
  function isOnItsWay(error, {granted: granted}) {
   if (!granted) return false;
   const covers = permission => granted.cures.some(({settles: settles}) => permission === undefined || settles.some(lack => lack.permission === permission));
   if (error instanceof errors.y) return error.findings.some(({id: id, permission: permission, resource: resource}) => id === "api-disabled" ? granted.hosts.some(host => resource?.endsWith(`/services/${host}`)) : ABOUT_PERMISSIONS.has(id) && covers(permission));
   if (error instanceof api_error.hD && error.service) return granted.hosts.includes(error.service);
   return error instanceof api_error.hD && lacksPermission(error) && covers(error.permission);
  }
  async function untilGranted(world, what, body) {
   const {config: config, log: log, signal: signal, clock: clock = systemClock} = world;
   const next = backoff(FIRST_MS, 1.5, MOST_MS);
   const patience = world.patience ?? {};
   for (;;) {
    try {
     return await body();
    } catch (error) {
     const announced = config.waitForGrants && lacksPermission(error);
     if (!announced && !isOnItsWay(error, world.made)) throw error;
     patience.until ??= clock.now() + config.propagationTimeoutMs;
     const left = patience.until - clock.now();
     if (left <= 0) throw error;
     const ms = Math.min(next(), left);
     log.info(`${what}: not permitted yet (${words(error)}). Waiting ${inWords(ms)} for the grant to arrive; giving up in ${inWords(left)}.`);
     await clock.sleep(ms, signal);
    }
   }
  }
  function words(error) {
   if (error instanceof api_error.hD && error.permission) return error.permission;
   if (error instanceof errors.y) {
    const names = error.findings.flatMap(({permission: permission, resource: resource}) => permission ?? resource?.split("/").at(-1) ?? []);
    const [first, ...others] = [ ...new Set(names) ];
    if (first) return others.length > 0 ? `${first} and ${others.length} more` : first;
   }
   return error instanceof Error ? error.message.split("\n", 1)[0]?.slice(0, 200) ?? "" : String(error);
  }
  function enableInvokerCheck(resources) {
   const target = facts_names.fq.service(resources.service);
   return {
    kind: "set-invoker-check",
    title: "Enable the invoker check",
    target: target,
    changes: [ {
     target: target,
     path: "invokerIamDisabled",
     before: true,
     after: false,
     done: false
    } ],
    needs: mechanismNeeds("no-invoker-iam-check", "close the service to the public"),
    async apply(world) {
     const done = await setInvokerCheck(world, resources, {
      disabled: false
     });
     world.record?.(done);
     world.made.access = {
      attempts: [],
      changed: done.length > 0 || (world.made.access?.changed ?? false)
     };
     return done.length === 0 ? "It is enabled already." : undefined;
    }
   };
  }
  async function setInvokerCheck({google: google, made: made}, {service: service}, {disabled: disabled}) {
   const live = made.service ?? await google.run.getService(service);
   const before = live?.invokerIamDisabled ?? false;
   if (before === disabled) return [];
   const operation = await google.run.patchService(...checkPatch(service, live, disabled));
   try {
    made.service = await google.run.wait(operation);
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    const now = await google.run.getService(service);
    if ((now?.invokerIamDisabled ?? false) !== disabled) throw error;
    if (now) made.service = now;
   }
   return [ {
    target: facts_names.fq.service(service),
    path: "invokerIamDisabled",
    before: before,
    after: disabled,
    done: true
   } ];
  }
  function checkPatch(name, live, disabled) {
   const change = {
    name: name,
    invokerIamDisabled: disabled
   };
   const label = live && (0, plan_traffic.qY)(live);
   if (!label) return [ change, [ "invokerIamDisabled" ] ];
   const labels = {
    ...live.labels,
    [plan_traffic.vT]: label
   };
   withoutReserved(labels);
   return [ {
    ...change,
    labels: labels,
    ...live.etag && {
     etag: live.etag
    }
   }, [ "invokerIamDisabled", "labels" ] ];
  }
  const ROLE = "roles/run.invoker";
  const EVERYBODY = "allUsers";
  function removePublicBinding(resources) {
   const target = facts_names.fq.service(resources.service);
   return {
    kind: "set-public-binding",
    title: "Remove allUsers from the invokers",
    target: target,
    changes: [ {
     target: target,
     path: `bindings[${ROLE}]`,
     before: EVERYBODY,
     done: false
    } ],
    needs: mechanismNeeds("all-users", "close the service to the public"),
    async apply(world) {
     const done = await unbindEverybody(world, resources);
     world.record?.(done);
     world.made.access = {
      attempts: [],
      changed: done.length > 0 || (world.made.access?.changed ?? false)
     };
     return done.length === 0 ? "It has been removed already." : undefined;
    }
   };
  }
  const bindEverybody = (world, {service: service}) => changePolicy(world, facts_names.fq.service(service), bindings => withMember(bindings, ROLE, EVERYBODY));
  const unbindEverybody = (world, {service: service}) => changePolicy(world, facts_names.fq.service(service), bindings => withoutMember(bindings, EVERYBODY));
  function openAccess(resources, opening) {
   const first = opening.tries[0] ?? opening.removes[0] ?? "all-users";
   return {
    kind: first === "all-users" ? "set-public-binding" : "set-invoker-check",
    title: titleOf(opening),
    target: facts_names.fq.service(resources.service),
    changes: [ ...opening.tries.slice(0, 1).map(way => opened(resources, way)), ...opening.removes.map(way => open_access_closed(resources, way)) ],
    needs: [ ...needsOfWays(opening), ...decisionNeeds() ],
    apply: world => open_access_open(world, resources, (0, decisions_settle.c)(opening, world.made))
   };
  }
  function needsOfWays({tries: tries, removes: removes}) {
   const [first, ...standBy] = tries;
   const certain = [ ...first ? [ first ] : [], ...removes ].flatMap(way => mechanismNeeds(way, "make the service public"));
   const spare = standBy.flatMap(way => mechanismNeeds(way, "make the service public in another way"));
   return [ ...certain, ...spare.map(need => ({
    ...need,
    level: "advisory"
   })) ];
  }
  function titleOf({tries: tries, byTrial: byTrial}) {
   if (!tries[0]) return "Settle access, should a policy require the invoker check";
   const how = tries[0] === "all-users" ? "give allUsers the invoker role" : "disable the invoker check";
   return byTrial ? `Try to make it public: ${how}` : `Make it public: ${how}`;
  }
  async function open_access_open(world, resources, opening) {
   const attempts = [];
   for (const mechanism of opening.tries) {
    const {attempt: attempt, changes: changes} = await tryOnce(world, resources, mechanism);
    attempts.push(attempt);
    if (!attempt.accepted) {
     world.log.info(`${NAMES[mechanism]} was refused: ${attempt.answer}`);
     continue;
    }
    const undone = await closeOthers(world, resources, opening.removes.filter(way => way !== mechanism));
    world.record?.([ ...changes, ...undone ]);
    world.made.access = {
     state: mechanism,
     attempts: attempts,
     changed: changes.length + undone.length > 0
    };
    return `The service is public: ${NAMES[mechanism]} was accepted.`;
   }
   if (attempts.length === 0) {
    const done = [];
    for (const way of opening.removes) done.push(...await open_access_close(world, resources, way));
    world.record?.(done);
    world.made.access = {
     attempts: attempts,
     changed: done.length > 0
    };
    return done.length > 0 ? "What the policies no longer allow was closed." : "Nothing had to be done.";
   }
   world.record?.([]);
   const state = opening.fallback === "oidc-only" ? "oidc-only" : "unchanged";
   world.made.access = {
    state: state,
    attempts: attempts,
    changed: false
   };
   const finding = refused(resources, attempts, opening.fallback);
   if (opening.fallback === "fail") throw new errors.y([ finding ]);
   world.made.findings = [ ...world.made.findings ?? [], finding ];
   world.log.warning(finding.reason);
   return "Every way to make it public was refused; access is as it was.";
  }
  async function tryOnce(world, resources, mechanism) {
   const target = facts_names.fq.service(resources.service);
   try {
    const changes = await untilGranted(world, NAMES[mechanism], () => mechanism === "all-users" ? bindEverybody(world, resources) : setInvokerCheck(world, resources, {
     disabled: true
    }));
    const answer = changes.length > 0 ? "accepted" : "so already";
    return {
     attempt: {
      mechanism: mechanism,
      accepted: true,
      answer: answer,
      evidence: [ accepted(resources, mechanism, answer) ]
     },
     changes: changes
    };
   } catch (error) {
    if (!(error instanceof api_error.hD) || !isRefusal(error)) throw error;
    const evidence = [ (0, api_error.zR)(error.call, target, error) ];
    const attempt = {
     mechanism: mechanism,
     accepted: false,
     answer: error.message,
     evidence: evidence
    };
    return {
     attempt: error.constraint ? {
      ...attempt,
      constraint: error.constraint
     } : attempt,
     changes: []
    };
   }
  }
  const isRefusal = ({status: status, code: code, constraint: constraint}) => constraint !== undefined || status === 403 || status === 412 || status === 400 && code === "FAILED_PRECONDITION";
  async function closeOthers(world, resources, ways) {
   const done = [];
   for (const way of ways) try {
    done.push(...await open_access_close(world, resources, way));
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    world.log.warning(`The service is public as decided, but the other way could not be closed: ${error.message}`);
    done.push(open_access_closed(resources, way));
   }
   return done;
  }
  const open_access_close = (world, resources, way) => way === "all-users" ? unbindEverybody(world, resources) : setInvokerCheck(world, resources, {
   disabled: false
  });
  const NAMES = {
   "all-users": "Granting the invoker role to allUsers",
   "no-invoker-iam-check": "Disabling the invoker check"
  };
  function opened({service: service}, way) {
   const target = facts_names.fq.service(service);
   return way === "all-users" ? {
    target: target,
    path: "bindings[roles/run.invoker]",
    after: "allUsers",
    done: false
   } : {
    target: target,
    path: "invokerIamDisabled",
    before: false,
    after: true,
    done: false
   };
  }
  function open_access_closed({service: service}, way) {
   const target = facts_names.fq.service(service);
   return way === "all-users" ? {
    target: target,
    path: "bindings[roles/run.invoker]",
    before: "allUsers",
    done: false
   } : {
    target: target,
    path: "invokerIamDisabled",
    before: true,
    after: false,
    done: false
   };
  }
  function accepted({service: service}, mechanism, answer) {
   const call = mechanism === "all-users" ? `POST run.googleapis.com/v2/${service}:setIamPolicy` : `PATCH run.googleapis.com/v2/${service}?updateMask=invokerIamDisabled`;
   return {
    call: call,
    resource: facts_names.fq.service(service),
    answer: answer,
    status: 200
   };
  }
  function refused(resources, attempts, fallback) {
   const said = attempts.map(({mechanism: mechanism, answer: answer}) => `${NAMES[mechanism]} was refused (${answer})`).join("; ");
   const then = fallback === "fail" ? "on_public_denied: fail makes the run fail; the release stands, and nothing was opened." : fallback === "oidc-only" ? "The service is deployed for callers with an ID token and an invoker role." : "Who can reach the service was left as it was.";
   const constraints = new Set(attempts.flatMap(({constraint: constraint}) => constraint ?? []));
   return {
    id: "public-access-blocked",
    status: fallback === "fail" ? "fail" : "warn",
    resource: facts_names.fq.service(resources.service),
    reason: `The service could not be made public: ${said}. ${then}`,
    evidence: attempts.flatMap(({evidence: evidence}) => evidence),
    remedies: [ ...constraints ].flatMap(constraint => (0, report_remedies.jV)(resources.project, constraint))
   };
  }
  const set_invokers_ROLE = "roles/run.invoker";
  const set_invokers_EVERYBODY = "allUsers";
  function setInvokers(config, resources, changes) {
   const {invokers: invokers, invokersUpdateStrategy: invokersUpdateStrategy} = config;
   const target = facts_names.fq.service(resources.service);
   return {
    kind: "set-invokers",
    title: invokersUpdateStrategy === "overwrite" ? "Set the invokers" : "Add invokers",
    target: target,
    changes: changes,
    needs: policyNeeds("set who may call the service"),
    async apply(world) {
     try {
      const done = await changePolicy(world, target, bindings => wantedInvokers(bindings, invokers, invokersUpdateStrategy));
      world.record?.(done);
      world.made.invokers = invokers;
      return done.length === 0 ? "They are set already." : undefined;
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 400 && !error.constraint) throw error;
      throw set_invokers_refused(error, target, invokers);
     }
    }
   };
  }
  function wantedInvokers(bindings, invokers, strategy) {
   const holds = binding => present.D.includes(binding.role) && !binding.condition;
   let wanted = bindings;
   if (strategy === "overwrite") {
    const others = bindings.filter(holds).flatMap(({members: members}) => members ?? []);
    for (const member of others) if (!invokers.includes(member) && member !== set_invokers_EVERYBODY) wanted = withoutMember(wanted, member, holds);
   }
   const held = new Set(wanted.filter(holds).flatMap(({members: members}) => members ?? []));
   for (const member of invokers) if (!held.has(member)) wanted = withMember(wanted, set_invokers_ROLE, member);
   return wanted;
  }
  function set_invokers_refused(error, target, invokers) {
   const why = error.constraint ? `the organisation policy ${error.constraint} does not allow one of them` : "Google does not know one of them";
   return new errors.y([ {
    id: "invokers-not-set",
    status: "fail",
    role: set_invokers_ROLE,
    resource: target,
    reason: `The service is deployed, but its invokers could not be set (${invokers.join(", ")}): ${why}. ${error.message}`,
    evidence: [ (0, api_error.zR)(error.call, target, error) ],
    remedies: []
   } ], {
    cause: error
   });
  }
  const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
  var external_node_zlib_ = __nccwpck_require__(8522);
  var promises_ = __nccwpck_require__(1455);
  function sourceProblem(where, reason, cause) {
   return new errors.y([ {
    id: "source-unreadable",
    status: "fail",
    reason: reason,
    evidence: [ {
     call: "read the source",
     resource: where,
     answer: codeOf(cause) ?? "not usable"
    } ],
    remedies: []
   } ], cause === undefined ? {} : {
    cause: cause
   });
  }
  function codeOf(error) {
   return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  }
  const LARGEST_WHOLE = 4 * 1024 * 1024;
  const FILES_AHEAD = 16;
  const BYTES_AHEAD = 32 * 1024 * 1024;
  const SLOW_STRETCH = 256;
  const PIECE = 1024 * 1024;
  async function* contentsOf(files) {
   const ahead = [];
   let bytesAhead = 0;
   let next = 0;
   let slowUntil = SLOW_STRETCH;
   try {
    while (next < files.length || ahead.length > 0) {
     while (next < Math.min(slowUntil, files.length) && ahead.length < FILES_AHEAD && bytesAhead <= BYTES_AHEAD) {
      const reading = startReading(files[next++]);
      ahead.push(reading);
      bytesAhead += reading.file.size;
     }
     const first = ahead.shift();
     if (first !== undefined) {
      bytesAhead -= first.file.size;
      yield {
       file: first.file,
       bytes: await first.bytes
      };
     } else {
      const file = files[next++];
      const started = performance.now();
      const bytes = isLarge(file) ? undefined : readNow(file);
      if (bytes !== undefined && isSlow(file, performance.now() - started)) slowUntil = next + SLOW_STRETCH;
      yield {
       file: file,
       bytes: bytes
      };
     }
    }
   } finally {
    await Promise.allSettled(ahead.map(({bytes: bytes}) => bytes));
   }
  }
  const isLarge = file => file.size > LARGEST_WHOLE;
  const isSlow = (file, milliseconds) => milliseconds > .1 + file.size / 2e6;
  function startReading(file) {
   const bytes = isLarge(file) ? undefined : readInBackground(file);
   bytes?.catch(() => {});
   return {
    file: file,
    bytes: bytes
   };
  }
  function readNow(file) {
   try {
    const bytes = (0, external_node_fs_.readFileSync)(file.absolute);
    if (bytes.length === file.size) return bytes;
    throw changed(file, bytes.length);
   } catch (error) {
    throw contents_unreadable(file, error);
   }
  }
  async function* piecesOf(file) {
   const handle = await (0, promises_.open)(file.absolute).catch(error => {
    throw contents_unreadable(file, error);
   });
   try {
    let total = 0;
    for (;;) {
     const piece = Buffer.allocUnsafeSlow(PIECE);
     let filled = 0;
     while (filled < PIECE) {
      const {bytesRead: bytesRead} = await handle.read(piece, filled, PIECE - filled, total + filled).catch(error => {
       throw contents_unreadable(file, error);
      });
      if (bytesRead === 0) break;
      filled += bytesRead;
     }
     total += filled;
     if (total > file.size || filled < PIECE && total !== file.size) throw changed(file, total);
     if (filled > 0) yield piece.subarray(0, filled);
     if (filled < PIECE) return;
    }
   } finally {
    await handle.close();
   }
  }
  function readInBackground(file) {
   return new Promise((resolve, reject) => {
    const descriptor = (0, external_node_fs_.openSync)(file.absolute, "r");
    const buffer = Buffer.allocUnsafeSlow(file.size + 1);
    (0, external_node_fs_.read)(descriptor, buffer, 0, buffer.length, 0, (error, count) => {
     try {
      if (error) throw error;
      const total = count < file.size ? readRest(descriptor, buffer, count) : count;
      if (total === file.size) resolve(buffer.subarray(0, total)); else reject(changed(file, total));
     } catch (failure) {
      reject(contents_unreadable(file, failure));
     } finally {
      (0, external_node_fs_.closeSync)(descriptor);
     }
    });
   }).catch(error => {
    throw contents_unreadable(file, error);
   });
  }
  function readRest(descriptor, buffer, count) {
   let total = count;
   while (total < buffer.length) {
    const more = (0, external_node_fs_.readSync)(descriptor, buffer, total, buffer.length - total, total);
    if (more === 0) break;
    total += more;
   }
   return total;
  }
  function changed(file, bytes) {
   const now = bytes > file.size ? "more" : `${bytes}`;
   return sourceProblem(file.path, `${file.path} changed while the source was being packed: it had ${file.size} bytes when it was listed and has ${now} now. ` + "Let what writes it end before the deploy, or leave the file out with a line in .gcloudignore.");
  }
  function contents_unreadable(file, error) {
   const code = codeOf(error);
   if (code === undefined) return error;
   const why = code === "ENOENT" ? "was removed while the source was being packed" : `cannot be read (${code})`;
   return sourceProblem(file.path, `${file.path} ${why}. See to it that the file stays and that the runner's user may read it, or leave it out with a line in .gcloudignore.`, error);
  }
  const STORED = 0;
  const DEFLATED = 8;
  const MAX32 = 4294967295;
  const MAX16 = 65535;
  const UTF8 = 1 << 11;
  const STREAMED = 1 << 3;
  const TIME = 0;
  const DATE = 2 << 5 | 1;
  const zip_VERSION = 20;
  const VERSION_ZIP64 = 45;
  const MADE_ON_UNIX = 3 << 8;
  const MS_DOS_DIRECTORY = 16;
  const needsZip64 = size => size > 4026531840;
  function localHeader(entry) {
   const extra = entry.zip64 ? 20 : 0;
   const known = entry.streamed ? {
    crc: 0,
    compressed: 0,
    size: 0
   } : entry;
   const record = Buffer.alloc(30 + entry.name.length + extra);
   record.writeUInt32LE(67324752, 0);
   writeCommon(record, 4, entry, known);
   record.writeUInt16LE(extra, 28);
   record.set(entry.name, 30);
   if (entry.zip64) writeZip64(record, 30 + entry.name.length, [ known.size, known.compressed ]);
   return record;
  }
  function dataDescriptor({crc: crc, compressed: compressed, size: size, zip64: zip64}) {
   const record = Buffer.alloc(zip64 ? 24 : 16);
   record.writeUInt32LE(134695760, 0);
   record.writeUInt32LE(crc, 4);
   if (zip64) {
    record.writeBigUInt64LE(BigInt(compressed), 8);
    record.writeBigUInt64LE(BigInt(size), 16);
   } else {
    record.writeUInt32LE(compressed, 8);
    record.writeUInt32LE(size, 12);
   }
   return record;
  }
  function centralHeader(entry) {
   const far = entry.offset >= MAX32;
   const wide = [ ...entry.zip64 ? [ entry.size, entry.compressed ] : [], ...far ? [ entry.offset ] : [] ];
   const extra = wide.length === 0 ? 0 : 4 + 8 * wide.length;
   const record = Buffer.alloc(46 + entry.name.length + extra);
   record.writeUInt32LE(33639248, 0);
   record.writeUInt16LE(MADE_ON_UNIX | VERSION_ZIP64, 4);
   writeCommon(record, 6, entry, entry, far);
   record.writeUInt16LE(extra, 30);
   const directory = entry.name.at(-1) === 47;
   record.writeUInt32LE((entry.mode << 16 | (directory ? MS_DOS_DIRECTORY : 0)) >>> 0, 38);
   record.writeUInt32LE(far ? MAX32 : entry.offset, 42);
   record.set(entry.name, 46);
   if (extra > 0) writeZip64(record, 46 + entry.name.length, wide);
   return record;
  }
  function endOfArchive(count, offset, size) {
   const zip64 = count >= MAX16 || offset >= MAX32 || size >= MAX32;
   const wide = zip64 ? 56 + 20 : 0;
   const record = Buffer.alloc(wide + 22);
   if (zip64) {
    record.writeUInt32LE(101075792, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeUInt16LE(MADE_ON_UNIX | VERSION_ZIP64, 12);
    record.writeUInt16LE(VERSION_ZIP64, 14);
    record.writeBigUInt64LE(BigInt(count), 24);
    record.writeBigUInt64LE(BigInt(count), 32);
    record.writeBigUInt64LE(BigInt(size), 40);
    record.writeBigUInt64LE(BigInt(offset), 48);
    record.writeUInt32LE(117853008, 56);
    record.writeBigUInt64LE(BigInt(offset + size), 64);
    record.writeUInt32LE(1, 72);
   }
   record.writeUInt32LE(101010256, wide);
   record.writeUInt16LE(Math.min(count, MAX16), wide + 8);
   record.writeUInt16LE(Math.min(count, MAX16), wide + 10);
   record.writeUInt32LE(Math.min(size, MAX32), wide + 12);
   record.writeUInt32LE(Math.min(offset, MAX32), wide + 16);
   return record;
  }
  function writeCommon(record, at, entry, known, far = false) {
   record.writeUInt16LE(entry.zip64 || far ? VERSION_ZIP64 : zip_VERSION, at);
   record.writeUInt16LE(UTF8 | (entry.streamed ? STREAMED : 0), at + 2);
   record.writeUInt16LE(entry.method, at + 4);
   record.writeUInt16LE(TIME, at + 6);
   record.writeUInt16LE(DATE, at + 8);
   record.writeUInt32LE(known.crc, at + 10);
   record.writeUInt32LE(entry.zip64 ? MAX32 : known.compressed, at + 14);
   record.writeUInt32LE(entry.zip64 ? MAX32 : known.size, at + 18);
   record.writeUInt16LE(entry.name.length, at + 22);
  }
  function writeZip64(record, at, numbers) {
   record.writeUInt16LE(1, at);
   record.writeUInt16LE(8 * numbers.length, at + 2);
   for (const [index, number] of numbers.entries()) record.writeBigUInt64LE(BigInt(number), at + 4 + 8 * index);
  }
  const REGULAR_FILE = 32768;
  const DIRECTORY = 16877;
  const LEVEL = 1;
  const CHUNK = 1024 * 1024;
  const SAMPLE = 64 * 1024;
  const WORTHWHILE = .97;
  async function* archive(listing) {
   yield* inChunks(records(listing));
  }
  async function* inChunks(parts) {
   let waiting = [];
   let size = 0;
   for await (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size < CHUNK) continue;
    yield waiting.length === 1 ? part : Buffer.concat(waiting, size);
    waiting = [];
    size = 0;
   }
   if (size > 0) yield Buffer.concat(waiting, size);
  }
  async function* records({files: files, directories: directories}) {
   const central = [];
   let offset = 0;
   for (const path of directories) {
    const entry = newEntry(`${path}/`, DIRECTORY, offset);
    const header = localHeader(entry);
    offset += header.length;
    central.push(centralHeader(entry));
    yield header;
   }
   for await (const {file: file, bytes: bytes} of contentsOf(files)) {
    const entry = newEntry(file.path, REGULAR_FILE | file.mode, offset);
    if (bytes === undefined) {
     for await (const part of streamed(entry, file)) {
      offset += part.length;
      yield part;
     }
    } else {
     const data = whole(entry, bytes);
     const header = localHeader(entry);
     offset += header.length + data.length;
     yield header;
     yield data;
    }
    central.push(centralHeader(entry));
   }
   let size = 0;
   for (const header of central) {
    size += header.length;
    yield header;
   }
   yield endOfArchive(central.length, offset, size);
  }
  function newEntry(path, mode, offset) {
   const name = Buffer.from(path);
   if (name.length > 65535) {
    throw sourceProblem(path.slice(0, 80), `A path of ${name.length} bytes does not fit into a zip archive: ${path.slice(0, 80)}…`);
   }
   return {
    name: name,
    mode: mode,
    method: STORED,
    streamed: false,
    zip64: false,
    crc: 0,
    compressed: 0,
    size: 0,
    offset: offset
   };
  }
  function whole(entry, bytes) {
   const deflated = worthDeflating(bytes) ? deflate(bytes) : bytes;
   const data = deflated.length < bytes.length ? deflated : bytes;
   Object.assign(entry, {
    method: data === bytes ? STORED : DEFLATED,
    crc: (0, external_node_zlib_.crc32)(bytes),
    compressed: data.length,
    size: bytes.length
   });
   return data;
  }
  async function* streamed(entry, file) {
   Object.assign(entry, {
    streamed: true,
    zip64: needsZip64(file.size)
   });
   const pieces = piecesOf(file);
   try {
    const first = (await pieces.next()).value;
    entry.method = worthDeflating(first) ? DEFLATED : STORED;
    yield localHeader(entry);
    const counted = count(entry, first, pieces);
    for await (const part of entry.method === DEFLATED ? deflatedStream(counted) : counted) {
     entry.compressed += part.length;
     yield part;
    }
   } finally {
    await pieces.return(undefined);
   }
   yield dataDescriptor(entry);
  }
  async function* count(entry, first, rest) {
   const add = piece => {
    entry.crc = (0, external_node_zlib_.crc32)(piece, entry.crc);
    entry.size += piece.length;
    return piece;
   };
   yield add(first);
   for await (const piece of rest) yield add(piece);
  }
  async function* deflatedStream(pieces) {
   const stream = (0, external_node_zlib_.createDeflateRaw)({
    level: LEVEL,
    chunkSize: 256 * 1024
   });
   const feeding = (0, promises_namespaceObject.pipeline)(pieces, stream);
   feeding.catch(() => {});
   yield* stream;
   await feeding;
  }
  function deflate(bytes) {
   return (0, external_node_zlib_.deflateRawSync)(bytes, {
    level: LEVEL,
    chunkSize: Math.max(64, bytes.length + 64)
   });
  }
  function worthDeflating(bytes) {
   if (bytes.length < 32) return false;
   return bytes.length <= SAMPLE || deflate(bytes.subarray(0, SAMPLE)).length < SAMPLE * WORTHWHILE;
  }
  var external_node_crypto_ = __nccwpck_require__(7598);
  const SURROGATE = /[\ud800-\udfff]/;
  function comparePaths(a, b) {
   if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
   return a < b ? -1 : a > b ? 1 : 0;
  }
  const byPath = (a, b) => comparePaths(a.path, b.path);
  async function sourceDigest(listing) {
   const records = emptyFolders(listing).map(path => ({
    path: path,
    record: `040000 - ${path}\0`
   }));
   for await (const {file: file, bytes: bytes} of contentsOf(listing.files)) {
    const content = bytes === undefined ? await digestOfPieces(file) : (0, external_node_crypto_.hash)("sha256", bytes);
    const mode = (file.mode & 64) === 0 ? "100644" : "100755";
    records.push({
     path: file.path,
     record: `${mode} ${content} ${file.path}\0`
    });
   }
   const whole = (0, external_node_crypto_.createHash)("sha256").update("run-iam-deploy source 1\n");
   for (const {record: record} of records.sort(byPath)) whole.update(record);
   return `sha256:${whole.digest("hex")}`;
  }
  function emptyFolders({files: files, directories: directories}) {
   const parent = path => path.slice(0, Math.max(0, path.lastIndexOf("/")));
   const filled = new Set([ ...files.map(({path: path}) => parent(path)), ...directories.map(parent) ]);
   return directories.filter(path => !filled.has(path));
  }
  async function digestOfPieces(file) {
   const content = (0, external_node_crypto_.createHash)("sha256");
   for await (const piece of piecesOf(file)) content.update(piece);
   return content.digest("hex");
  }
  function uploadSource(resources, service, listing, owned) {
   const {name: bucket} = resources.bucket;
   const target = facts_names.fq.bucket(bucket);
   return {
    kind: "upload-source",
    title: `Upload the source to ${bucket}`,
    target: target,
    changes: [ {
     target: target,
     path: "objects",
     after: `services/${service}/….zip`,
     done: false
    } ],
    needs: uploadNeeds(resources.bucket.from === "input"),
    async apply(world) {
     const {google: google, config: config, made: made, signal: signal, log: log} = world;
     if (!listing) throw new Error("The plan was made without the source.");
     if (!owned) mustBeOurs(await google.storage.getBucket(bucket), resources, config.region);
     const digest = await sourceDigest(listing);
     const name = objectName(service);
     log.info(`Uploading ${listing.files.length} files (${megabytes(listing.bytes)}) to gs://${bucket}/${name}`);
     const object = await google.storage.upload(bucket, name, stopping(archive(listing), signal), "application/zip");
     made.source = {
      object: object,
      digest: digest,
      files: listing.files.length,
      bytes: listing.bytes
     };
     world.record?.([ {
      target: target,
      path: "objects",
      after: name,
      done: true
     } ]);
     return `${listing.files.length} files, ${megabytes(listing.bytes)}, ${digest}`;
    }
   };
  }
  function objectName(service) {
   const seconds = (Date.now() / 1e3).toFixed(6);
   return `services/${service}/${seconds}-${crypto.randomUUID().replaceAll("-", "")}.zip`;
  }
  async function* stopping(chunks, signal) {
   for await (const chunk of chunks) {
    signal.throwIfAborted();
    yield chunk;
   }
  }
  const megabytes = bytes => bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  const NO_SOURCE = {
   dockerfile: false,
   projectToml: false
  };
  function makePlan(config, facts, decisions, source = NO_SOURCE) {
   const resources = resourcesOf(config, facts);
   const live = facts?.service.known ? facts.service.value : undefined;
   const settings = config.origin.kind === "source" ? (0, plan_build.s9)(config, resources.project, live ?? null, source) : undefined;
   return [ ...buildSteps(config, facts, resources, settings, "files" in source ? source : undefined), ...releases(config, live) ? [ deployStep(config, facts, decisions, resources, live, settings) ] : [], ...accessSteps(config, facts, decisions, resources, releases(config, live)) ];
  }
  function planProblems(config, facts, source = NO_SOURCE) {
   const resources = resourcesOf(config, facts);
   const finding = reason => ({
    id: "invalid-input",
    status: "fail",
    reason: reason,
    evidence: [],
    remedies: []
   });
   if (!facts.service.known) return [];
   const live = facts.service.value;
   const settings = config.origin.kind === "source" ? (0, plan_build.s9)(config, resources.project, live, source) : undefined;
   const problems = releases(config, live) ? preview(config, facts, resources, live, settings).problems : [];
   return problems.map(problem => finding(`The service cannot be changed as asked: ${problem}.`));
  }
  function buildSteps(config, facts, resources, settings, listing) {
   if (config.origin.kind !== "source" || !settings) return [];
   const bucket = facts?.bucket;
   const repository = facts?.repository;
   const bucketAbsent = !facts || bucket?.known && bucket.value === null;
   const repositoryAbsent = !facts || repository?.known && repository.value === null;
   const makesRepository = repositoryAbsent && resources.repository.from === "default";
   const owner = bucket?.known ? bucket.value?.projectNumber : undefined;
   const named = resources.bucket.from === "input";
   const owned = Boolean(bucketAbsent) || named || owner !== undefined && owner === resources.projectNumber;
   return [ ...bucketAbsent ? [ createBucket(resources, config.region) ] : [], ...makesRepository ? [ createRepository(resources) ] : [], uploadSource(resources, config.service, listing, owned), buildImage(resources, settings, config.service, buildNeedsOf(config, facts, resources, settings)) ];
  }
  function releases({origin: origin, edits: edits, suffix: suffix, tag: tag, noTraffic: noTraffic}, live) {
   return !live || origin.kind !== "template" || edits.length > 0 || Boolean(suffix || tag || noTraffic);
  }
  function deployStep(config, facts, decisions, resources, live, settings) {
   const ifCheckRequired = decisions?.access.ifCheckRequired;
   const changes = facts && live !== undefined ? preview(config, facts, resources, live, settings).changes : [];
   return deployService(config, {
    resources: resources,
    live: facts ? live : undefined,
    serving: facts?.serving.known ? facts.serving.value : null,
    changes: changes,
    needs: [ ...deployNeedsOf(config, resources, live), ...config.access === "keep" ? [] : decisionNeeds() ],
    ...settings && {
     settings: settings
    },
    ...ifCheckRequired && {
     ifCheckRequired: ifCheckRequired
    }
   });
  }
  function buildNeedsOf(config, facts, resources, settings) {
   const live = facts?.service.known ? facts.service.value : undefined;
   const {project: project, projectNumber: projectNumber, buildAccount: buildAccount} = resources;
   const options = optionsOf(config, project, live);
   const built = Boolean(live?.buildConfig?.imageUri);
   const needs = buildNeeds({
    named: settings.serviceAccount !== undefined,
    agentSettled: built || buildAccount !== undefined && (0, facts_names.l5)(buildAccount, project, projectNumber),
    options: options,
    foreignPool: options.workerPool !== undefined && !isOf(options.workerPool, resources)
   });
   const legacy = buildAccount !== undefined && (0, facts_names.hE)(buildAccount);
   return legacy ? needs.filter(({who: who}) => who !== "build-agent") : needs;
  }
  function deployNeedsOf(config, resources, live) {
   const {project: project, projectNumber: projectNumber, runtimeAccount: runtimeAccount, repository: repository} = resources;
   const options = optionsOf(config, project, live);
   const built = config.origin.kind === "source";
   const image = built ? repository.name : options.imageRepository;
   const open = built && live === undefined && repository.from !== "input";
   return deployNeeds({
    exists: live === undefined ? undefined : live !== null,
    built: built,
    agentSettled: Boolean(live) || runtimeAccount !== undefined && (0, facts_names.l5)(runtimeAccount, project, projectNumber),
    foreignImage: open ? undefined : image !== undefined && !isOf(image, resources),
    options: options
   });
  }
  const isOf = (name, {project: project, projectNumber: projectNumber}) => [ project, projectNumber ].includes((0, 
  facts_names.L9)(name) ?? "");
  function preview(config, facts, resources, live, settings) {
   const image = config.origin.kind === "image" ? config.origin.image : settings?.image;
   return wantedService(live, config, {
    project: resources.project,
    serving: facts.serving.known ? facts.serving.value : null,
    ...image !== undefined && {
     image: image
    },
    ...settings && {
     build: {
      settings: settings,
      sourceLocation: `gs://${settings.bucket}/services/${config.service}/….zip`
     }
    },
    nonce: "aaaaaaaaaa"
   });
  }
  function accessSteps(config, facts, decisions, resources, releasing) {
   const invokers = config.invokers.length > 0 ? [ setInvokers(config, resources, invokerChanges(config, facts, resources)) ] : [];
   return [ ...invokers, ...decisions ? decided(decisions.access, resources, releasing) : thinkable(config, resources) ];
  }
  function decided(access, resources, releasing) {
   if (access.blocked) return [];
   const later = releasing ? access.ifCheckRequired?.tries.length ?? 0 : 0;
   if (access.tries.length > 0 || later > 0) return [ openAccess(resources, access) ];
   return access.removes.map(way => way === "all-users" ? removePublicBinding(resources) : enableInvokerCheck(resources));
  }
  function thinkable(config, resources) {
   if (config.access === "keep") return [];
   if (config.access === "authenticated") return [ removePublicBinding(resources), enableInvokerCheck(resources) ];
   const tries = [ "all-users", "no-invoker-iam-check" ].filter(way => config.publicVia === "auto" || config.publicVia === way);
   return [ openAccess(resources, {
    tries: tries,
    removes: [],
    fallback: "oidc-only",
    byTrial: true
   }) ];
  }
  function invokerChanges(config, facts, resources) {
   if (!facts?.servicePolicy.known) return [];
   const target = facts_names.fq.service(resources.service);
   const bindings = facts.servicePolicy.value?.bindings ?? [];
   const wanted = wantedInvokers(structuredClone(bindings), config.invokers, config.invokersUpdateStrategy);
   const members = list => [ ...new Set(list.filter(({condition: condition}) => !condition).flatMap(binding => binding.members ?? [])) ];
   const [before, after] = [ members(bindings), members(wanted) ];
   const added = after.filter(member => !before.includes(member));
   const gone = before.filter(member => !after.includes(member));
   return [ ...added.map(member => ({
    target: target,
    path: "bindings[roles/run.invoker]",
    after: member,
    done: false
   })), ...gone.map(member => ({
    target: target,
    path: "bindings[roles/run.invoker]",
    before: member,
    done: false
   })) ];
  }
  var external_node_path_ = __nccwpck_require__(6760);
  const GIT_FOLDER = ".git";
  const CREDENTIAL_FILE_NAME = /^gha-creds-.*\.json$/;
  const LARGEST_CREDENTIAL = 32 * 1024;
  function deniedPaths(env) {
   const named = [ "GOOGLE_GHA_CREDS_PATH", "GOOGLE_APPLICATION_CREDENTIALS", "CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE", "GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY" ].map(name => env[name]);
   const commands = env.RUNNER_TEMP ? (0, external_node_path_.join)(env.RUNNER_TEMP, "_runner_file_commands") : undefined;
   return [ ...named, commands ].filter(path => path !== undefined && path !== "");
  }
  function credentialName(name) {
   return CREDENTIAL_FILE_NAME.test(name) ? "written by google-github-actions/auth" : undefined;
  }
  function credentialContent(absolute, name, size) {
   if (!/\.json$/i.test(name) || size > LARGEST_CREDENTIAL || size < 20) return undefined;
   const content = readStart(absolute, size);
   if (content === undefined || !/service_account|external_account|authorized_user/.test(content)) return undefined;
   return credentialKind(content);
  }
  function credentialKind(text) {
   let value;
   try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
   } catch {
    return undefined;
   }
   if (typeof value !== "object" || value === null) return undefined;
   const {type: type, private_key: private_key, refresh_token: refresh_token} = value;
   if (type === "service_account" && typeof private_key === "string") return "a service account key";
   if (type === "external_account") return "a Workload Identity Federation credential";
   if (type === "authorized_user" && typeof refresh_token === "string") return "a user's credential";
   return undefined;
  }
  function readStart(absolute, size) {
   let descriptor;
   try {
    descriptor = (0, external_node_fs_.openSync)(absolute, "r");
    const buffer = Buffer.alloc(size);
    return buffer.toString("utf8", 0, (0, external_node_fs_.readSync)(descriptor, buffer));
   } catch {
    return undefined;
   } finally {
    if (descriptor !== undefined) (0, external_node_fs_.closeSync)(descriptor);
   }
  }
  function nameMatcher(pattern) {
   if (!/[*?[]/.test(pattern)) return name => name === pattern;
   const tokens = tokensOf(Array.from(pattern));
   const [first, ...rest] = tokens;
   if (first === "star" && rest.every(token => typeof token === "string" && !isWildcard(token))) {
    const end = rest.map(unquote).join("");
    return name => name.endsWith(end);
   }
   return name => matches(tokens, Array.from(name));
  }
  const literal = character => `=${character}`;
  const unquote = token => token.slice(1);
  const isWildcard = token => token === "any" || token === "star";
  function tokensOf(pattern) {
   const tokens = [];
   let at = 0;
   while (at < pattern.length) {
    const character = pattern[at++];
    if (character === "*") {
     if (tokens.at(-1) !== "star") tokens.push("star");
    } else if (character === "?") tokens.push("any"); else if (character === "[") {
     const end = endOfClass(pattern, at);
     if (end === undefined) tokens.push(literal("[")); else {
      tokens.push(classOf(pattern.slice(at, end)));
      at = end + 1;
     }
    } else tokens.push(literal(character));
   }
   return tokens;
  }
  function endOfClass(pattern, start) {
   let at = start;
   if (pattern[at] === "!") at++;
   if (pattern[at] === "]") at++;
   const end = pattern.indexOf("]", at);
   return end < 0 ? undefined : end;
  }
  function classOf(content) {
   const chunks = cutAtRanges(content);
   for (let index = chunks.length - 1; index > 0; index--) {
    const [before, after] = [ chunks[index - 1], chunks[index] ];
    if (codePoint(before.at(-1)) > codePoint(after[0])) {
     chunks.splice(index - 1, 2, [ ...before.slice(0, -1), ...after.slice(1) ]);
    }
   }
   const negated = chunks[0]?.[0] === "!";
   if (negated) chunks[0]?.shift();
   const singles = chunks.flat().map(character => [ codePoint(character), codePoint(character) ]);
   const ranges = chunks.slice(1).map((after, index) => [ codePoint(chunks[index]?.at(-1)), codePoint(after[0]) ]);
   return {
    negated: negated,
    ranges: [ ...singles, ...ranges ]
   };
  }
  function cutAtRanges(content) {
   if (!content.includes("-")) return [ [ ...content ] ];
   const chunks = [];
   let start = 0;
   let search = content[0] === "!" ? 2 : 1;
   for (;;) {
    const hyphen = content.indexOf("-", search);
    if (hyphen < 0) break;
    chunks.push(content.slice(start, hyphen));
    start = hyphen + 1;
    search = hyphen + 3;
   }
   if (start < content.length) chunks.push(content.slice(start)); else chunks.at(-1)?.push("-");
   return chunks;
  }
  const codePoint = character => character?.codePointAt(0) ?? -1;
  function matches(tokens, name) {
   let token = 0;
   let at = 0;
   let star = -1;
   let starAt = 0;
   while (at < name.length) {
    const current = tokens[token];
    if (current === "star") {
     star = token++;
     starAt = at;
    } else if (current !== undefined && matchesOne(current, name[at])) {
     token++;
     at++;
    } else if (star >= 0) {
     token = star + 1;
     at = ++starAt;
    } else return false;
   }
   while (tokens[token] === "star") token++;
   return token === tokens.length;
  }
  function matchesOne(token, character) {
   if (token === "any") return true;
   if (typeof token === "string") return unquote(token) === character;
   const point = codePoint(character);
   return token.ranges.some(([low, high]) => low <= point && point <= high) !== token.negated;
  }
  const DEFAULTS = "gcloud's defaults";
  function parseIgnoreFile(file, text, include) {
   return rulesOf(linesOf(file, text, include));
  }
  function defaultIgnoreRules(gitignore) {
   const own = [ ".gcloudignore", ".git", ".gitignore" ].map(line => ({
    text: line,
    from: DEFAULTS
   }));
   const theirs = gitignore === null ? [] : linesOf(".gitignore", gitignore, undefined);
   return rulesOf([ ...own, ...theirs ]);
  }
  const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
  const INCLUDE = /^#(?:[^\S\ufeff]|\x1f)*!include:(.*)$/s;
  function linesOf(file, text, include) {
   return text.split(LINE_END).flatMap((line, index) => {
    const from = `${file}:${index + 1}`;
    const name = INCLUDE.exec(line)?.[1];
    if (name === undefined) return line.startsWith("#") ? [] : [ {
     text: line,
     from: from
    } ];
    if (name.includes("/")) throw badInclude(from, name, "only files of the same folder can be included");
    if (include === undefined) return [];
    const included = include(name);
    if (included === null) {
     throw badInclude(from, name, `there is no file ${JSON.stringify(name)} beside ${file} that can be read`);
    }
    return linesOf(name, included, undefined);
   });
  }
  function badInclude(from, name, why) {
   const wanted = name.trim().replace(/^.*\//, "");
   const blank = name === name.trim() ? "" : " (blanks around the name count as part of it)";
   const write = wanted === "" ? "write the name of a file after it" : `write "#!include:${wanted}" and have ${wanted} there`;
   return sourceProblem(from, `${from}: "#!include:${name}" cannot be followed: ${why}${blank}. Either ${write}, or delete the line.`);
  }
  function rulesOf(lines) {
   const ineffective = [];
   const rules = [];
   for (const line of lines) {
    const compiled = compile(line);
    if (compiled === undefined) continue;
    if (typeof compiled !== "string") rules.push(compiled);
    const why = typeof compiled === "string" ? compiled : neverMatches(compiled);
    if (why !== undefined) ineffective.push({
     text: line.text,
     from: line.from,
     why: why
    });
   }
   const level = (path, isDirectory) => {
    const names = path.split("/");
    const rule = rules.findLast(({directoriesOnly: directoriesOnly, parts: parts}) => (isDirectory || !directoriesOnly) && ignore_matches(parts, names));
    return {
     ignored: rule !== undefined && !rule.negated,
     rule: rule && shown(rule)
    };
   };
   const all = (path, isDirectory) => {
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
     const parent = level(path.slice(0, slash), true);
     if (parent.ignored) return parent;
    }
    return level(path, isDirectory);
   };
   return Object.assign(all, {
    level: level,
    ineffective: ineffective
   });
  }
  const shown = ({text: text, from: from, negated: negated}) => ({
   text: text,
   from: from,
   negated: negated
  });
  function compile({text: text, from: from}) {
   const negated = text.startsWith("!");
   const body = negated ? text.slice(1) : text;
   const directoriesOnly = body.endsWith("/");
   const trimmed = trimBlanks(directoriesOnly ? body.slice(0, -1) : body);
   if (/(?<!\\)\\(\\\\)*$/.test(trimmed)) return "it ends in a backslash that escapes nothing";
   const pattern = unescapePattern(trimmed);
   if (pattern === "") return undefined;
   const names = pattern.split("/");
   if (names.includes("**") && names[0] !== "") names.unshift("");
   const parts = names.map(name => ({
    text: name,
    matches: nameMatcher(name)
   }));
   return {
    text: text.replace(/ +$/, ""),
    from: from,
    negated: negated,
    directoriesOnly: directoriesOnly,
    parts: parts
   };
  }
  function trimBlanks(text) {
   const tokens = text.match(/\\.|./gsu) ?? [];
   return tokens.slice(0, tokens.findLastIndex(token => token !== " ") + 1).join("").replaceAll("\\ ", " ");
  }
  const unescapePattern = text => text.replace(/\\([^\\])/gu, "$1").replaceAll("\\\\", "\\");
  function neverMatches({parts: parts, text: text}) {
   if (text.startsWith("\ufeff")) return "it begins with a byte order mark; save the file as UTF-8 without one";
   if (parts.some((part, index) => part.text === "" && index > 0)) {
    return "a slash is followed by a blank or another slash; write the pattern without what follows the first";
   }
   if (parts.some(part => part.text === "." || part.text === "..")) {
    return 'paths hold no "." or ".."; write it from the top folder with a leading slash';
   }
   return undefined;
  }
  function ignore_matches(parts, names) {
   const last = parts.at(-1);
   if (last.text !== "**" && !last.matches(names.at(-1))) return false;
   let depths = [ names.length ];
   for (let index = parts.length - 1; index >= 0 && depths.length > 0; index--) {
    const part = parts[index];
    if (part.text === "**") {
     const deepest = Math.max(...depths);
     depths = Array.from({
      length: deepest + 1
     }, (_, depth) => depth);
    } else {
     const matching = depths.filter(depth => depth >= 0 && part.matches(depth === 0 ? "" : names[depth - 1]) && !(index === 0 && part.text === "*" && isTooDeep(names, depth)));
     depths = matching.map(depth => depth - 1);
    }
   }
   return depths.length > 0;
  }
  function isTooDeep(names, depth) {
   return depth > 2 || depth === 2 && Array.from(names[0]).length > 1;
  }
  function readIgnoreRules(root) {
   const own = readText(root, ".gcloudignore");
   if (own !== null) {
    const rules = parseIgnoreFile(".gcloudignore", own, name => readText(root, name));
    return {
     rules: rules,
     file: ".gcloudignore"
    };
   }
   if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, ".gitignore"))) {
    const text = readText(root, ".gitignore");
    if (text === null) {
     throw sourceProblem(".gitignore", ".gitignore is not a file. Replace it by one, or write a .gcloudignore instead.");
    }
    return {
     rules: defaultIgnoreRules(text),
     file: ".gitignore"
    };
   }
   if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, ".git"))) return {
    rules: defaultIgnoreRules(null),
    file: undefined
   };
   return {
    rules: noRules(),
    file: undefined
   };
  }
  const noRules = () => parseIgnoreFile("", "", () => null);
  function readText(root, name) {
   let bytes;
   try {
    bytes = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(root, name));
   } catch (error) {
    if ([ "ENOENT", "EISDIR", "ENOTDIR", "ELOOP", "EINVAL" ].includes(codeOf(error) ?? "")) return null;
    throw sourceProblem(name, `${name} cannot be read (${codeOf(error)}). Give the runner's user the right to read it.`, error);
   }
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch (error) {
    throw sourceProblem(name, `${name} is not UTF-8 text, as ignore files have to be. Save it in that encoding.`, error);
   }
  }
  const SUSPECT = /^(node_modules|\.venv|venv|__pycache__|\.env.*)$/;
  const TEMPLATE = /\.(example|sample|template|dist|defaults?)$/;
  function suspiciousPaths(listing) {
   const folders = listing.directories.filter(isSuspect);
   const inside = new Set;
   const topFolders = folders.filter(path => {
    const nested = suspicious_isBelow(path, inside);
    inside.add(path);
    return !nested;
   });
   const files = listing.files.map(({path: path}) => path).filter(path => isSuspect(path) && !suspicious_isBelow(path, inside));
   return [ ...topFolders, ...files ].sort(comparePaths);
  }
  function isSuspect(path) {
   const name = path.slice(path.lastIndexOf("/") + 1);
   return SUSPECT.test(name) && !TEMPLATE.test(name);
  }
  function suspicious_isBelow(path, folders) {
   for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    if (folders.has(path.slice(0, slash))) return true;
   }
   return false;
  }
  async function listSource(directory, options = {}) {
   const root = (0, external_node_path_.resolve)(directory);
   requireFolder(root, directory);
   const {rules: rules, file: file} = options.ignoreFiles === false ? {
    rules: noRules(),
    file: undefined
   } : readIgnoreRules(root);
   const listing = {
    root: root,
    files: [],
    directories: [],
    excluded: [],
    credentials: [],
    brokenLinks: [],
    outsideLinks: [],
    special: [],
    ignoreFile: file,
    ineffective: rules.ineffective,
    suspicious: [],
    bytes: 0,
    dockerfile: false,
    projectToml: false
   };
   const denied = (options.denied ?? deniedPaths(process.env)).map(realPath);
   await listFolder({
    realRoot: (0, external_node_fs_.realpathSync)(root),
    denied: denied,
    rules: rules,
    listing: listing
   }, "");
   return listing_finish(listing);
  }
  function listing_finish(listing) {
   for (const list of [ listing.files, listing.excluded, listing.credentials ]) list.sort(byPath);
   for (const list of [ listing.directories, listing.brokenLinks, listing.outsideLinks, listing.special ]) list.sort(comparePaths);
   const has = path => listing.files.some(file => file.path === path);
   return {
    ...listing,
    bytes: listing.files.reduce((sum, {size: size}) => sum + size, 0),
    suspicious: listing.ignoreFile === undefined ? suspiciousPaths(listing) : [],
    dockerfile: has("Dockerfile"),
    projectToml: has("project.toml")
   };
  }
  async function listFolder(walk, folder) {
   const absolute = (0, external_node_path_.join)(walk.listing.root, folder);
   let entries;
   try {
    entries = await (0, promises_.readdir)(absolute, {
     withFileTypes: true
    });
   } catch (error) {
    throw listing_unreadable(folder, error);
   }
   const below = entries.flatMap(entry => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return listEntry(walk, path, (0, external_node_path_.join)(absolute, entry.name), entry) ? [ path ] : [];
   });
   await Promise.all(below.map(path => listFolder(walk, path)));
  }
  function listEntry(walk, path, absolute, entry) {
   const {listing: listing} = walk;
   const link = entry.isSymbolicLink();
   const stats = statsOf(path, absolute, link);
   if (stats === "gone") return false;
   const directory = stats?.isDirectory() ?? false;
   const {ignored: ignored, rule: rule} = walk.rules.level(path, directory);
   if (ignored) listing.excluded.push({
    path: path,
    rule: rule?.text ?? "",
    from: rule?.from ?? ""
   }); else if (entry.name === GIT_FOLDER) listing.excluded.push({
    path: path,
    rule: GIT_FOLDER,
    from: "always"
   }); else if (stats === undefined) listing.brokenLinks.push(path); else if (directory && link) listing[leaves(walk, absolute) ? "outsideLinks" : "directories"].push(path); else if (!directory && !stats.isFile()) listing[link && leaves(walk, absolute) ? "outsideLinks" : "special"].push(path); else {
    const why = whyDenied(walk, path, absolute, link, stats);
    if (why !== undefined) listing.credentials.push({
     path: path,
     why: why
    }); else if (link && leaves(walk, absolute)) listing.outsideLinks.push(path); else if (directory) {
     listing.directories.push(path);
     return true;
    } else listing.files.push(sourceFile(path, absolute, stats));
   }
   return false;
  }
  function sourceFile(path, absolute, stats) {
   const mode = (stats.mode & 64) === 0 ? 420 : 493;
   return {
    path: path,
    absolute: absolute,
    size: stats.size,
    mode: mode,
    mtimeMs: stats.mtimeMs
   };
  }
  function statsOf(path, absolute, link) {
   try {
    return link ? (0, external_node_fs_.statSync)(absolute) : (0, external_node_fs_.lstatSync)(absolute);
   } catch (error) {
    const code = codeOf(error) ?? "";
    if (link && [ "ENOENT", "ELOOP", "ENOTDIR", "EACCES" ].includes(code)) return undefined;
    if (code !== "ENOENT") throw listing_unreadable(path, error);
    if (path.includes("�")) {
     throw sourceProblem(path, `The name of ${path} is not UTF-8, and an archive cannot hold it. Rename it, or ignore its folder.`);
    }
    return "gone";
   }
  }
  function whyDenied(walk, path, absolute, link, stats) {
   const real = link ? realPath(absolute) : (0, external_node_path_.join)(walk.realRoot, path);
   if (walk.denied.some(denied => real === denied || real.startsWith(denied + external_node_path_.sep))) {
    return "named by the environment as a credential or a file of the runner";
   }
   if (stats.isDirectory()) return undefined;
   if (link && real.split(external_node_path_.sep).includes(GIT_FOLDER)) return "a link into git's folder, which can hold tokens";
   for (const name of new Set([ (0, external_node_path_.basename)(path), (0, external_node_path_.basename)(real) ])) {
    const why = credentialName(name) ?? credentialContent(absolute, name, stats.size);
    if (why !== undefined) return why;
   }
   return undefined;
  }
  function leaves({realRoot: realRoot}, link) {
   const real = realPath(link);
   return real !== realRoot && !real.startsWith(realRoot.endsWith(external_node_path_.sep) ? realRoot : realRoot + external_node_path_.sep);
  }
  function realPath(path) {
   try {
    return (0, external_node_fs_.realpathSync)(path);
   } catch {
    return (0, external_node_path_.resolve)(path);
   }
  }
  function requireFolder(root, given) {
   let stats;
   try {
    stats = (0, external_node_fs_.statSync)(root);
   } catch (error) {
    if (codeOf(error) !== "ENOENT") throw listing_unreadable(given, error);
    throw sourceProblem(given, `The source folder ${given} does not exist. Correct \`source\`, or check out the code before.`);
   }
   if (stats.isDirectory()) return;
   throw sourceProblem(given, `The source ${given} is not a folder. Set \`source\` to the folder that holds the code.`);
  }
  function listing_unreadable(path, error) {
   const name = path === "" ? "The source folder" : path;
   const reason = `${name} cannot be read (${codeOf(error) ?? error}). Give the runner's user the right to read it, or ignore it.`;
   return sourceProblem(path === "" ? "." : path, reason, error);
  }
  function summariseSource(listing) {
   const {dockerfile: dockerfile, projectToml: projectToml, ignoreFile: ignoreFile, suspicious: suspicious, brokenLinks: brokenLinks, outsideLinks: outsideLinks, special: special} = listing;
   const {ineffective: ineffective, excluded: excluded} = listing;
   const ignored = excluded.find(({path: path}) => path === "Dockerfile");
   return {
    dockerfile: dockerfile,
    projectToml: projectToml,
    ignoreFile: ignoreFile ?? null,
    credentials: listing.credentials.map(({path: path}) => path),
    suspicious: suspicious,
    leftOut: [ ...brokenLinks, ...special ],
    outsideLinks: outsideLinks,
    ineffective: ineffective.map(({text: text, from: from, why: why}) => `${text} (${from}: ${why})`),
    ...ignored && {
     dockerfileIgnored: `The rule ${ignored.rule} (${ignored.from})`
    }
   };
  }
  async function examineUntilReady(course, world, place) {
   let lacking;
   try {
    await untilGranted(world, "Preflight", async () => {
     await examine(course, world, place);
     const [first, ...others] = (0, verdict.ub)(course.findings);
     lacking = first && new errors.y([ first, ...others ]);
     if (lacking?.findings.every(finding => lacksPermission(new errors.y([ finding ])))) throw lacking;
    });
   } catch (error) {
    if (error !== lacking) throw error;
   }
  }
  async function examine(course, {google: google, signal: signal}, {runner: runner, context: context}) {
   const {config: config, made: made} = course;
   const {fork: fork} = context;
   const widest = needsOf(makePlan(config, null, null));
   const asked = mayGrant(config, fork) ? needsOf([ {
    needs: [ ...widest, ...grantingNeeds(widest) ]
   } ]) : widest;
   const [facts, listing] = await Promise.all([ gather(config, google, asked, signal), readSource(course, runner) ]);
   const source = listing && summariseSource(listing);
   const decisions = (0, decide.L)(config, facts, source);
   const plan = makePlan(config, facts, decisions, listing);
   const found = [ ...planProblems(config, facts, listing), ...judge(config, facts, decisions, plan) ];
   const {granted: granted} = made;
   const granting = decideGranting({
    config: config,
    facts: facts,
    plan: plan,
    findings: found,
    fork: fork,
    ...granted && {
     granted: granted
    }
   });
   const steps = grantSteps(granting, needsOf(plan), resourcesOf(config, facts));
   const toGrant = (0, permissions.P)(config, facts, decisions, steps).filter(finding => !found.some(isAbout(finding)));
   Object.assign(course, {
    ...{
     facts: facts,
     decisions: decisions,
     found: found,
     granting: granting,
     plan: [ ...steps, ...plan ],
     grantSteps: steps.length
    },
    findings: (0, verdict.KG)([ ...granting.findings, ...toGrant ], config.preflight),
    ...listing && {
     listing: listing
    }
   });
  }
  const isAbout = a => b => a.principal === b.principal && a.permission === b.permission && a.resource === b.resource;
  async function readSource(course, runner) {
   const {origin: origin} = course.config;
   if (origin.kind !== "source") return undefined;
   return course.listing ?? listSource(origin.directory, {
    denied: deniedPaths(runner.env)
   });
  }
  function explain(error, known) {
   if (error instanceof errors.y) return error.findings;
   if (error instanceof errors.c) return [ {
    id: "cancelled",
    status: "fail",
    reason: error.message,
    evidence: [],
    remedies: []
   } ];
   if (error instanceof api_error.hD) return explainApi(error, known);
   return undefined;
  }
  function explainApi(error, {identity: identity, resources: resources, resource: resource, table: table}) {
   const said = saidBy(error, resource ?? facts_names.fq.project(resources.project));
   const {principal: principal} = identity ?? {};
   const found = diagnose(said, {
    speaker: "api",
    resources: resources,
    deployer: principal,
    table: table
   });
   if (found.length > 0) return found;
   const finding = (id, reason, remedies = []) => [ {
    id: id,
    status: "fail",
    ...principal && {
     principal: principal
    },
    reason: reason,
    evidence: [ said.evidence ],
    remedies: remedies
   } ];
   if (error.status === 401 && identity?.method === "direct-federation") return finding("federation-unsupported", `This API does not accept a federated identity. Give the input service_account, so that the job acts as that account. Google said: ${error.message}`);
   if (error.status === 403) return finding("api-error", failure_refused(error, principal), LOOK_UP);
   return finding("api-error", `${error.call} answered ${error.status || "nothing"} ${error.code}: ${error.message}`);
  }
  function failure_refused({call: call, reason: reason, message: message}, principal) {
   const who = principal ?? "The deployer";
   if (reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT") return `${who} was refused ${call}: its token is not for Google Cloud as a whole. Sign in with the scope https://www.googleapis.com/auth/cloud-platform. Google said: ${message}`;
   return `${who} was refused ${call}${reason ? ` (${reason})` : ""}, and Google does not say which permission is missing. Its page on permissions tells what the method takes. Google said: ${message}`;
  }
  const LOOK_UP = [ {
   kind: "console",
   title: "Look up what the method takes",
   text: "https://docs.cloud.google.com/iam/docs/permissions-reference"
  } ];
  function literalValues({edits: edits, build: build}) {
   return [ ...edits.flatMap(valuesOf), ...Object.values(build.env) ];
  }
  function valuesOf(edit) {
   if (edit.op === "put") return edit.path === "container.env" ? Object.values(edit.entries) : [];
   if (edit.op !== "set" || !Array.isArray(edit.value)) return [];
   const parts = edit.value.filter(part => typeof part === "string");
   if (edit.path === "container.args") return parts;
   return edit.path === "container.command" ? parts.slice(1) : [];
  }
  async function orNull(answer) {
   try {
    return await answer;
   } catch (error) {
    if (error instanceof api_error.hD && error.status === 404) return null;
    throw error;
   }
  }
  const PACE = {
   firstMs: 500,
   factor: 1.4,
   mostMs: 1e4
  };
  async function poll(read, done, signal, pace = PACE) {
   for (let waitMs = pace.firstMs; ;waitMs = Math.min(waitMs * pace.factor, pace.mostMs)) {
    const value = await read();
    if (done(value)) return value;
    await (0, pause.v7)(waitMs, signal);
   }
  }
  async function waitFor(operation, wait, signal) {
   let current = operation;
   for (let waitMs = 250; !current.done; waitMs = Math.min(waitMs * PACE.factor, 5e3)) {
    const before = performance.now();
    current = await wait(operation.name);
    if (!current.done && performance.now() - before < 1e3) await (0, pause.v7)(waitMs, signal);
   }
   return current;
  }
  function resultOf(operation, call) {
   if (operation.error) throw (0, api_error.aD)(operation.error, call);
   const {"@type": _, ...result} = operation.response ?? {};
   return result;
  }
  const MOST = 100;
  async function permissions_testPermissions(names, ask, testable) {
   const unique = [ ...new Set(names) ];
   const groups = [];
   for (let at = 0; at < unique.length; at += MOST) groups.push(unique.slice(at, at + MOST));
   return permissions_merge(await Promise.all(groups.map(group => askGroup(group, ask, testable))));
  }
  const FEW = 2;
  const PAGES = 3;
  function testableOn({send: send}, fullResourceName) {
   return async () => {
    const found = new Set;
    let pageToken;
    try {
     for (let page = 0; page < PAGES; page++) {
      const body = {
       fullResourceName: fullResourceName,
       pageSize: 1e3,
       ...pageToken && {
        pageToken: pageToken
       }
      };
      const path = "/v1/permissions:queryTestablePermissions";
      const answer = await send({
       api: "iam",
       method: "POST",
       path: path,
       body: body,
       safe: true
      });
      for (const {name: name} of answer.permissions ?? []) if (name) found.add(name);
      pageToken = answer.nextPageToken || undefined;
      if (!pageToken) return found;
     }
    } catch (error) {
     if (!(error instanceof api_error.hD)) throw error;
    }
    return undefined;
   };
  }
  function testIamPermissions(transport, api, path, names) {
   const ask = async permissions => {
    const call = {
     api: api,
     method: "POST",
     path: `${path}:testIamPermissions`,
     safe: true
    };
    const answer = await transport.send({
     ...call,
     body: {
      permissions: permissions
     }
    });
    return answer.permissions ?? [];
   };
   if (api === "cloudresourcemanager") return permissions_testPermissions(names, ask);
   return permissions_testPermissions(names, ask, testableOn(transport, `//${api}.googleapis.com${path.replace(/^\/v\d+/, "")}`));
  }
  const guarded = ({etag: etag}) => ({
   safe: etag !== undefined
  });
  async function askGroup(names, ask, testable) {
   if (names.length === 0) return {
    granted: new Set,
    untestable: new Set
   };
   try {
    return {
     granted: new Set(await ask(names)),
     untestable: new Set
    };
   } catch (error) {
    if (!(error instanceof api_error.hD) || error.status !== 400 || error.code === "FAILED_PRECONDITION") throw error;
    if (names.length === 1) return {
     granted: new Set,
     untestable: new Set(names)
    };
    const named = names.filter(name => mentions(error.message, name));
    if (named.length > 0 && named.length < names.length) {
     return without(named, names, ask, testable);
    }
    const list = names.length > FEW ? await (testable?.()) : undefined;
    const unlisted = list ? names.filter(name => !list.has(name)) : [];
    if (unlisted.length > 0 && unlisted.length < names.length) return without(unlisted, names, ask);
    const middle = Math.ceil(names.length / 2);
    return permissions_merge(await Promise.all([ names.slice(0, middle), names.slice(middle) ].map(half => askGroup(half, ask))));
   }
  }
  async function without(bad, names, ask, testable) {
   const rest = await askGroup(names.filter(name => !bad.includes(name)), ask, testable);
   return permissions_merge([ rest, {
    granted: new Set,
    untestable: new Set(bad)
   } ]);
  }
  const mentions = (message, name) => new RegExp(`(?<![\\w.])${name.replaceAll(".", "\\.")}(?![\\w]|\\.\\w)`).test(message);
  function permissions_merge(answers) {
   return {
    granted: new Set(answers.flatMap(answer => [ ...answer.granted ])),
    untestable: new Set(answers.flatMap(answer => [ ...answer.untestable ]))
   };
  }
  function policyCalls(transport, api, version) {
   const {send: send} = transport;
   return {
    getPolicy: name => send({
     api: api,
     method: "GET",
     path: `/${version}/${name}:getIamPolicy`,
     query: {
      "options.requestedPolicyVersion": 3
     }
    }),
    setPolicy: (name, policy) => send({
     api: api,
     method: "POST",
     path: `/${version}/${name}:setIamPolicy`,
     body: {
      policy: policy
     },
     ...guarded(policy)
    }),
    testPermissions: (name, names) => testIamPermissions(transport, api, `/${version}/${name}`, names)
   };
  }
  var google_quotes = __nccwpck_require__(5021);
  var google_retry = __nccwpck_require__(3344);
  const TIMEOUT_MS = 6e4;
  const USER_AGENT = `${CLIENT}/${VERSION}`;
  function makeTransport(options) {
   const {quotes: quotes = (0, google_quotes.s)()} = options;
   const exchange = call => {
    quotes.learn(call.body, call.path);
    return exchangeWithRetries(options, call, quotes);
   };
   return {
    exchange: exchange,
    send: async call => {
     const {text: text} = await exchange(call);
     const answer = text ? parseAnswer(text, options, call, quotes) : undefined;
     if (call.api === "run") quotes.learn(answer, call.path);
     return quotes.hideIn(answer);
    },
    signal: options.signal,
    endpoints: options.endpoints
   };
  }
  const callName = (endpoints, call) => `${call.method} ${endpoints.host(call.api, call.location)}${call.path}`;
  async function exchangeWithRetries(options, call, quotes) {
   const signal = call.evenWhenCancelled ? AbortSignal.timeout(5e3) : options.signal;
   const repeatable = call.safe || call.method === "GET";
   let renewed = false;
   for (let retry = 0; ;retry++) {
    if (signal.aborted) throw (0, pause.KW)(signal);
    const result = await attempt(options, call, signal);
    if ("answer" in result) {
     const {answer: answer} = result;
     if (answer.status >= 200 && answer.status < 300 || call.accept?.includes(answer.status)) return answer;
     const error = (0, api_error.a5)(answer.status, answer.text, callName(options.endpoints, call), quotes.hide);
     if (answer.status === 401 && !renewed) {
      renewed = true;
      options.credentials.renew(result.authorization);
      continue;
     }
     const again = repeatable ? (0, google_retry.dg)(answer.status) : answer.status === 429;
     if (call.once || !again || retry + 1 >= google_retry.Qm) throw explained(options, error);
     await (0, pause.v7)((0, google_retry.eS)(retry, answer.headers.get("retry-after")), signal);
    } else {
     if (signal.aborted) throw (0, pause.KW)(signal);
     const failure = (0, google_retry.Dx)(result.failure);
     const again = failure === "not-sent" || failure === "maybe-sent" && repeatable;
     if (call.once || !again || retry + 1 >= google_retry.DU) {
      const host = new URL(address(options, call)).host;
      throw (0, api_error.nL)(result.failure, callName(options.endpoints, call), host);
     }
     await (0, pause.v7)((0, google_retry.eS)(retry, null), signal);
    }
   }
  }
  async function attempt(options, call, signal) {
   const credentials = await options.credentials.headers();
   const startMs = performance.now();
   let outcome = "no answer";
   try {
    const answer = await options.http({
     url: address(options, call),
     method: call.method,
     headers: headers(options, call, credentials),
     ...body(call),
     signal: signal,
     timeoutMs: call.timeoutMs ?? TIMEOUT_MS
    });
    outcome = String(answer.status);
    return {
     answer: answer,
     authorization: credentials.authorization
    };
   } catch (failure) {
    return {
     failure: failure
    };
   } finally {
    const name = `${callName(options.endpoints, call)} ${outcome}`;
    options.timings.push({
     name: name,
     startMs: Math.round(startMs),
     durationMs: Math.round(performance.now() - startMs)
    });
   }
  }
  function headers(options, call, credentials) {
   return {
    accept: "application/json",
    "user-agent": USER_AGENT,
    ...call.body !== undefined && {
     "content-type": "application/json"
    },
    ...options.requestReason && {
     "x-goog-request-reason": options.requestReason
    },
    ...call.headers,
    ...credentials
   };
  }
  function body(call) {
   if (call.content) return {
    body: call.content
   };
   return call.body === undefined ? {} : {
    body: JSON.stringify(call.body)
   };
  }
  function address(options, call) {
   if (call.url) return call.url;
   const url = new URL(options.endpoints.base(call.api, call.location) + call.path);
   for (const [name, value] of Object.entries(call.query ?? {})) {
    for (const item of Array.isArray(value) ? value : [ value ]) {
     if (item !== undefined) url.searchParams.append(name, String(item));
    }
   }
   return url.href;
  }
  const explained = (options, error) => options.credentials.explain?.(error) ?? error;
  function parseAnswer(text, options, call, {hide: hide}) {
   try {
    return JSON.parse(text);
   } catch {
    throw (0, api_error.a5)(502, `The answer is no JSON: ${hide(text).slice(0, 100)}`, callName(options.endpoints, call));
   }
  }
  const API = "artifactregistry";
  function makeArtifactRegistry(transport) {
   const {send: send, signal: signal, endpoints: endpoints} = transport;
   return {
    getRepository: name => orNull(send({
     api: API,
     method: "GET",
     path: `/v1/${name}`
    })),
    createRepository: async (parent, id, description) => {
     const path = `/v1/${parent}/repositories`;
     const create = {
      api: API,
      method: "POST",
      path: path
     };
     const body = {
      name: `${parent}/repositories/${id}`,
      format: "DOCKER",
      description: description
     };
     const started = await send({
      ...create,
      query: {
       repositoryId: id
      },
      body: body
     });
     const read = () => send({
      api: API,
      method: "GET",
      path: `/v1/${started.name}`
     });
     const operation = started.done ? started : await poll(read, ({done: done}) => done === true, signal);
     return resultOf(operation, callName(endpoints, create));
    },
    ...policyCalls(transport, API, "v1")
   };
  }
  const MOST_BYTES = 64 * 1024;
  const ask_TIMEOUT_MS = 6e4;
  const TRIES = 3;
  async function ask_ask(context, url, authorization) {
   const {http: http, signal: signal, timings: timings} = context;
   const headers = {
    accept: "*/*",
    "user-agent": USER_AGENT,
    ...authorization && {
     authorization: authorization
    }
   };
   const call = `GET ${new URL(url).host}${new URL(url).pathname}`;
   for (let tried = 0; ;tried++) {
    if (signal.aborted) throw (0, pause.KW)(signal);
    const startMs = performance.now();
    try {
     const answer = await http({
      url: url,
      method: "GET",
      headers: headers,
      signal: signal,
      timeoutMs: ask_TIMEOUT_MS,
      most: MOST_BYTES
     });
     const durationMs = Math.round(performance.now() - startMs);
     timings.push({
      name: `${call} ${answer.status}`,
      startMs: Math.round(startMs),
      durationMs: durationMs
     });
     return {
      status: answer.status,
      headers: answer.headers,
      body: answer.text
     };
    } catch (failure) {
     if (signal.aborted) throw (0, pause.KW)(signal);
     if (tried + 1 >= TRIES || (0, google_retry.Dx)(failure) === "final") {
      throw (0, api_error.nL)(failure, call, new URL(url).host);
     }
     await (0, pause.v7)((0, google_retry.eS)(tried, null), signal);
    }
   }
  }
  var external_node_http_ = __nccwpck_require__(7067);
  var external_node_os_ = __nccwpck_require__(8161);
  function readClaims(jwt) {
   try {
    const payload = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof payload === "object" && payload !== null ? payload : {};
   } catch {
    return {};
   }
  }
  function readProvider(name) {
   const match = /projects\/([^/]+)\/locations\/[^/]+\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)/.exec(name);
   return {
    name: name,
    number: match?.[1] ?? "",
    pool: match?.[2] ?? "",
    provider: match?.[3] ?? ""
   };
  }
  const poolName = ({number: number, pool: pool}) => `principal://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${pool}`;
  const subjectPrincipal = (provider, claims) => claims.sub === undefined ? undefined : `${poolName(provider)}/subject/${claims.sub}`;
  const repositoryPrincipal = (provider, claims) => claims.repository === undefined ? undefined : `${poolName(provider).replace("principal:", "principalSet:")}/attribute.repository/${claims.repository}`;
  function describeClaims(claims) {
   const {sub: sub, repository: repository, ref: ref, environment: environment, event_name: event_name, iss: iss} = claims;
   return Object.entries({
    sub: sub,
    repository: repository,
    ref: ref,
    environment: environment,
    event_name: event_name,
    iss: iss
   }).filter(([, value]) => value !== undefined).map(([name, value]) => `${name} "${value}"`).join(", ");
  }
  function userError(id, reason, more = {}, cause) {
   const {evidence: evidence = [], remedies: remedies = [], principal: principal, resource: resource} = more;
   const finding = {
    id: id,
    status: "fail",
    reason: reason,
    evidence: evidence,
    remedies: remedies
   };
   if (principal !== undefined) finding.principal = principal;
   if (resource !== undefined) finding.resource = resource;
   return new errors.y([ finding ], {
    cause: cause
   });
  }
  function idTokenRefused(error, env) {
   const said = oneLine(error);
   const absent = !env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN || /env variable/.test(said);
   const pull = env.GITHUB_EVENT_NAME === "pull_request";
   const reason = absent ? `GitHub gave this job no ID token, so it cannot sign in to Google Cloud. Add to the job (or the workflow):\n\npermissions:\n  id-token: write\n\nThe block replaces the defaults: add "contents: read" for actions/checkout.${pull ? " Pull requests from forks and from Dependabot get no ID token whatever the permissions are." : ""}` : `GitHub did not answer the request for an ID token: ${said}. The job may ask for one, so this is most likely a passing fault: run the job again. If it stays, look at https://www.githubstatus.com.`;
   return userError("id-token-permission", reason, {
    evidence: [ requestEvidence(said) ]
   }, error);
  }
  const requestEvidence = answer => ({
   call: "GET ACTIONS_ID_TOKEN_REQUEST_URL",
   resource: "GitHub OIDC token",
   answer: answer
  });
  function exchangeRefused(error, provider, claims, audience) {
   if (error.service) return auth_errors_apiDisabled(error, provider.number);
   if (error.status === 0 || error.status >= 500) return signInFailed(error);
   const resource = `//iam.googleapis.com/${provider.name}`;
   const show = (0, report_remedies.G5)([ ...[ "iam", "workload-identity-pools", "providers", "describe", provider.provider, `--project=${provider.number}` ], ...[ "--location=global", `--workload-identity-pool=${provider.pool}` ] ]);
   const look = {
    kind: "gcloud",
    title: "See the provider",
    text: show
   };
   const change = (title, ...flags) => ({
    kind: "gcloud",
    title: title,
    text: `${show.replace(" describe ", " update-oidc ")} ${flags.join(" ")}`
   });
   const {why: why, remedies: remedies} = whyRefused(error, provider, claims, audience, change);
   const reason = `Google's token service refused the job's ID token (${error.code}: ${oneLine(error.message)}). ${why}`;
   const evidence = [ (0, api_error.zR)(error.call, resource, error) ];
   const principal = subjectPrincipal(provider, claims);
   return userError("workload-identity-provider", reason, {
    evidence: evidence,
    remedies: [ ...remedies, look ],
    principal: principal,
    resource: resource
   }, error);
  }
  function whyRefused(error, provider, claims, audience, change) {
   const text = error.message;
   if (error.constraint === "iam.workloadIdentityPoolProviders" || /workloadIdentityPoolProviders/.test(text)) {
    const why = "The organisation policy constraints/iam.workloadIdentityPoolProviders does not allow this issuer: an organisation policy administrator has to add it to the allowed values.";
    return {
     why: why,
     remedies: []
    };
   }
   if (/attribute condition/i.test(text)) {
    const why = `The provider's attribute condition is false for this job: ${describeClaims(claims)}. Conditions compare letter case, GitHub does not: write names as GitHub shows them here.`;
    return {
     why: why,
     remedies: []
    };
   }
   if (/issuer/i.test(text) && !/audience/i.test(text)) {
    const why = `The token comes from the issuer ${claims.iss ?? "that GitHub uses"}; the provider expects another one, or Google cannot reach it. GitHub Enterprise has issuers of its own.`;
    const issuer = claims.iss ? [ change("Set the issuer of the provider", `--issuer-uri=${claims.iss}`) ] : [];
    return {
     why: why,
     remedies: issuer
    };
   }
   if (/audience/i.test(text) && error.code !== "invalid_target") {
    const why = `The token was made for the audience "${claims.aud ?? audience}", which is not among the provider's allowed audiences. Leave the input audience out, or add its value to the provider.`;
    return {
     why: why,
     remedies: [ change("Allow the audience", `--allowed-audiences=${claims.aud ?? audience}`) ]
    };
   }
   if (/google\.subject.*(exceeds|size)|127 bytes/i.test(text)) {
    const why = `The subject "${claims.sub ?? ""}" is longer than the 127 bytes that google.subject may have. Map a shorter value, such as assertion.repository_id + ":" + assertion.ref.`;
    return {
     why: why,
     remedies: []
    };
   }
   if (error.status === 429 || error.code === "quota_exceeded") {
    return {
     why: "Too many exchanges at a time in this project, also after waiting: run the job again.",
     remedies: []
    };
   }
   if (error.code === "invalid_target") {
    const number = /^\d+$/.test(provider.number) ? "" : ` "${provider.number}" is a project id: the path needs the project number.`;
    const why = `The provider ${provider.name} does not exist, is disabled or was deleted (a new one can take 5 minutes).${number}`;
    return {
     why: why,
     remedies: []
    };
   }
   const why = `Hold the provider's settings against the job's claims: ${describeClaims(claims)}.`;
   return {
    why: why,
    remedies: []
   };
  }
  function impersonationDenied(error, email, delegates, source) {
   const project = auth_errors_projectOf(email);
   if (error.service) return auth_errors_apiDisabled(error, project ?? consumer(error));
   if (![ 400, 401, 403, 404 ].includes(error.status)) return signInFailed(error);
   const resource = `//iam.googleapis.com/projects/${project ?? "-"}/serviceAccounts/${email}`;
   const evidence = [ (0, api_error.zR)(error.call, resource, error) ];
   if (/lifetime/i.test(error.message)) {
    const reason = `Google refused a token for ${email}: ${oneLine(error.message)}. Tokens of 55 minutes are always allowed, so the clock of this machine is most likely wrong: synchronise it.`;
    return userError("impersonation-denied", reason, {
     evidence: evidence,
     resource: resource
    }, error);
   }
   const {federated: federated} = source;
   const role = federated ? "roles/iam.workloadIdentityUser" : "roles/iam.serviceAccountTokenCreator";
   const subject = federated && subjectPrincipal(federated.provider, federated.claims);
   const member = federated ? repositoryPrincipal(federated.provider, federated.claims) ?? subject : source.member;
   const chain = delegates.length > 0 ? ` The chain is ${[ ...delegates, email ].join(" -> ")}: each account needs roles/iam.serviceAccountTokenCreator on the next.` : "";
   const narrower = subject && member !== subject ? ` To admit only jobs like this one, grant it to ${subject} instead.` : "";
   const reason = `${subject ?? source.member ?? "The signed-in identity"} may not act as ${email} (${oneLine(error.message)}). Grant it ${role} on that account, and check that the account exists.${narrower}${chain} A new grant takes about 2 minutes, at times more than 7: wait_for_grants: true makes the run wait for it.`;
   const grantee = delegates[0] ?? email;
   const on = `//iam.googleapis.com/projects/${auth_errors_projectOf(grantee) ?? "-"}/serviceAccounts/${grantee}`;
   const remedies = member ? (0, report_remedies.gb)({
    member: member,
    role: role,
    resource: on
   }) : [];
   return userError("impersonation-denied", reason, {
    evidence: evidence,
    remedies: remedies,
    principal: subject ?? source.member,
    resource: resource
   }, error);
  }
  function signInFailed(error) {
   const {call: call, status: status, code: code} = error;
   const reason = `Signing in failed: ${call} answered ${status || "nothing"} (${code}: ${oneLine(error.message)}). If it is not a passing fault of Google's, which another run will tell: look whether a firewall or proxy lets this host through, and at the CLOUDSDK_API_ENDPOINT_OVERRIDES_ variables.`;
   return userError("api-error", reason, {
    evidence: [ (0, api_error.zR)(call, call.split(" ")[1] ?? call, error) ]
   }, error);
  }
  function federationUnsupported(error) {
   const host = /^\S+ ([^/]+)/.exec(error.call)?.[1] ?? "The API";
   const reason = `${host} does not accept the federated identity of this job (401: ${oneLine(error.message)}). Cloud Run does not support direct federation everywhere: let the job impersonate a service account by the input service_account.`;
   return userError("federation-unsupported", reason, {
    evidence: [ (0, api_error.zR)(error.call, host, error) ]
   }, error);
  }
  function credentialsMissing(where, what, cause) {
   const reason = `No usable Google credentials: ${what} In a workflow, set workload_identity_provider and service_account; on a laptop, run: gcloud auth application-default login`;
   const evidence = [ {
    call: `read ${where}`,
    resource: where,
    answer: what
   } ];
   return userError("credentials-missing", reason, {
    evidence: evidence
   }, cause);
  }
  function auth_errors_apiDisabled(error, project) {
   const host = error.service ?? "";
   const reason = `The API ${host} is not enabled in the project ${project || "of the credentials"}, and signing in needs it. Enable it; it takes a few minutes to be usable.`;
   const resource = `//serviceusage.googleapis.com/projects/${project}/services/${host}`;
   const remedies = project ? (0, report_remedies.yz)(project, host) : [];
   return userError("api-disabled", reason, {
    evidence: [ (0, api_error.zR)(error.call, resource, error) ],
    remedies: remedies,
    resource: resource
   }, error);
  }
  function consumer({details: details, message: message}) {
   const named = details.map(({metadata: metadata}) => metadata?.consumer);
   const consumer = named.find(value => typeof value === "string") ?? message;
   return /\bprojects?[ /]([a-z0-9-]+)/.exec(String(consumer))?.[1] ?? "";
  }
  function auth_errors_projectOf(email) {
   const [, id, domain] = /@([^.]+)(?:\.(.+))?\.iam\.gserviceaccount\.com$/.exec(email) ?? [];
   return id && domain ? `${domain}:${id}` : id;
  }
  const oneLine = value => (value instanceof Error ? value.message : String(value)).replace(/\s+/g, " ").trim().replace(/\.$/, "");
  function libraryCredentials(options) {
   const {client: client, signal: signal, mask: mask, call: call} = options;
   let last;
   const headers = async () => {
    const startMs = performance.now();
    const asked = client.getRequestHeaders();
    const got = await (signal.aborted ? asked : (0, pause.ZC)(asked, signal)).catch(error => {
     throw isFromLibrary(error) ? options.refused(readError(error, call)) : error;
    });
    const authorization = got.get("authorization") ?? "";
    if (authorization !== last) {
     last = authorization;
     mask(authorization.replace(/^Bearer /, ""));
     const durationMs = Math.round(performance.now() - startMs);
     options.timings.push({
      name: call,
      startMs: Math.round(startMs),
      durationMs: durationMs
     });
    }
    const quota = got.get("x-goog-user-project");
    return {
     authorization: authorization,
     ...quota && {
      "x-goog-user-project": quota
     }
    };
   };
   return {
    identity: options.identity,
    ...options.project !== undefined && {
     project: options.project
    },
    headers: headers,
    renew: used => {
     if (used === last) client.setCredentials({
      ...client.credentials,
      access_token: null,
      expiry_date: 1
     });
    },
    idToken: async audience => {
     const jwt = await (options.idToken?.(audience).catch(() => null));
     if (jwt) mask(jwt);
     return jwt ?? null;
    }
   };
  }
  const isFromLibrary = error => !(error instanceof Error && /^(UserError|Cancelled)$/.test(error.name));
  function readError(error, call) {
   const {response: response, config: config} = error;
   if (response?.status) {
    const {data: data, status: status} = response;
    return (0, api_error.a5)(status, typeof data === "string" ? data : JSON.stringify(data ?? ""), call);
   }
   const host = config?.url instanceof URL ? config.url.host : /^\S+ ([^/]+)/.exec(call)?.[1] ?? call;
   return (0, api_error.nL)(error instanceof Error && error.cause instanceof Error ? error.cause : error, call, host);
  }
  var external_node_https_ = __nccwpck_require__(4708);
  const POOL = {
   keepAlive: true,
   maxSockets: 64,
   scheduling: "lifo",
   timeout: 15e3
  };
  function makeRoutes(env) {
   const http = new external_node_http_.Agent(POOL);
   const https = new external_node_https_.Agent(POOL);
   return url => {
    const proxy = proxyFor(url, env);
    return proxy ? {
     proxy: proxy
    } : {
     agent: url.protocol === "http:" ? http : https
    };
   };
  }
  function proxyFor(url, env) {
   const either = name => env[name] || env[name.toLowerCase()] || undefined;
   const proxy = either(url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY");
   if (!proxy || exempt(url, either("NO_PROXY") ?? "")) return undefined;
   return proxy.includes("://") ? proxy : `http://${proxy}`;
  }
  function exempt(url, noProxy) {
   const host = url.hostname.toLowerCase();
   const port = url.port || (url.protocol === "https:" ? "443" : "80");
   return noProxy.toLowerCase().split(/[\s,]+/).filter(Boolean).some(rule => {
    if (rule === "*") return true;
    const [, name = "", ofPort] = /^(.*?)(?::(\d+))?$/.exec(rule) ?? [];
    if (ofPort && ofPort !== port) return false;
    const domain = name.replace(/^\*?\.?/, "");
    return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
   });
  }
  const STS_CALL = "POST sts.googleapis.com/v1/token";
  const JWT_TYPE = "urn:ietf:params:oauth:token-type:jwt";
  const ENOUGH_SECONDS = 120;
  const afterIt = body => new Promise(resolve => setImmediate(resolve)).then(body);
  async function federated(provider, audience, context) {
   const idToken = idTokenSource(audience, context);
   const asked = idToken();
   const [first, {PoolClient: PoolClient}] = await Promise.all([ asked, afterIt(() => Promise.all([ __nccwpck_require__.e(810), __nccwpck_require__.e(142), __nccwpck_require__.e(960), __nccwpck_require__.e(232) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6232))) ]);
   let subjectToken = first;
   const {endpoints: endpoints, signal: signal, requestReason: requestReason} = context;
   const tokenUrl = `${endpoints.base("sts")}/v1/token`;
   const client = new PoolClient({
    audience: `//iam.${endpoints.universe}/${provider}`,
    subject_token_type: JWT_TYPE,
    token_url: tokenUrl,
    universe_domain: endpoints.universe,
    subject_token_supplier: {
     getSubjectToken: idToken
    }
   }, {
    signal: signal,
    headers: requestReason ? {
     "x-goog-request-reason": requestReason
    } : {},
    direct: directOrigins([ tokenUrl ], context),
    seen: token => {
     subjectToken = token;
    }
   });
   const identity = {
    method: "direct-federation",
    through: provider
   };
   const parts = readProvider(provider);
   const principal = subjectPrincipal(parts, readClaims(first));
   if (principal !== undefined) identity.principal = principal;
   const credentials = libraryCredentials({
    ...context,
    client: client,
    identity: identity,
    call: STS_CALL.replace("googleapis.com", endpoints.universe),
    refused: error => exchangeRefused(error, parts, readClaims(subjectToken), audience)
   });
   return {
    credentials: {
     ...credentials,
     explain: error => error.status === 401 ? federationUnsupported(error) : error
    },
    federated: {
     provider: provider,
     subjectToken: () => subjectToken
    }
   };
  }
  const directOrigins = (addresses, {env: env}) => addresses.flatMap(address => URL.canParse(address) ? [ new URL(address) ] : []).filter(url => !proxyFor(url, env));
  function idTokenSource(audience, context) {
   let last;
   return async () => {
    const left = (last?.claims.exp ?? 0) - Date.now() / 1e3;
    if (last && left > ENOUGH_SECONDS) return last.token;
    const token = await askRunner(audience, context);
    context.mask(token);
    last = {
     token: token,
     claims: readClaims(token)
    };
    return token;
   };
  }
  const RUNNER_TRIES = 3;
  async function askRunner(audience, context) {
   for (let tried = 1; ;tried++) {
    try {
     return await (0, pause.ZC)(context.runnerToken(audience), context.signal);
    } catch (error) {
     if (context.signal.aborted) throw error;
     const said = error instanceof Error ? error.message : String(error);
     const final = /env variable|Error Code\s*:\s*4(?!08|29)\d\d/.test(said);
     if (final || tried >= RUNNER_TRIES) throw idTokenRefused(error, context.env);
     await (0, pause.v7)(500 * tried, context.signal);
    }
   }
  }
  const iamcredentials_API = "iamcredentials";
  const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
  const account = email => `projects/-/serviceAccounts/${email}`;
  const chain = delegates => ({
   ...delegates.length > 0 && {
    delegates: delegates.map(name => name.includes("/") ? name : account(name))
   }
  });
  async function generateAccessToken({send: send}, email, options) {
   const answer = await send({
    api: iamcredentials_API,
    method: "POST",
    path: `/v1/${account(email)}:generateAccessToken`,
    body: {
     scope: [ SCOPE ],
     lifetime: `${options.lifetimeSeconds}s`,
     ...chain(options.delegates ?? [])
    },
    safe: true
   });
   return {
    token: answer.accessToken,
    expiresAt: Date.parse(answer.expireTime)
   };
  }
  async function generateIdToken({send: send}, email, audience, delegates = []) {
   const answer = await send({
    api: iamcredentials_API,
    method: "POST",
    path: `/v1/${account(email)}:generateIdToken`,
    body: {
     audience: audience,
     includeEmail: true,
     ...chain(delegates)
    },
    safe: true
   });
   return answer.token;
  }
  function impersonation_impersonate(source, options) {
   const {email: email, delegates: delegates, mask: mask} = options;
   let current;
   let pending;
   const fetch = async () => {
    current = await whileRefused(options, source.signal, () => generateAccessToken(source, email, options));
    mask(current.token);
    return current;
   };
   const token = () => {
    if (current && !isOld(current, options.lifetimeSeconds)) return Promise.resolve(current);
    pending ??= fetch().finally(() => {
     pending = undefined;
    });
    return pending;
   };
   return {
    identity: options.identity,
    ...options.project !== undefined && {
     project: options.project
    },
    headers: async () => ({
     authorization: `Bearer ${(await token()).token}`
    }),
    renew: used => {
     if (current && used === `Bearer ${current.token}`) current = undefined;
    },
    idToken: async audience => {
     try {
      const jwt = await generateIdToken(source, email, audience, delegates);
      mask(jwt);
      return jwt;
     } catch (error) {
      if (error instanceof api_error.hD && error.status >= 400 && error.status < 500) return null;
      throw error;
     }
    }
   };
  }
  const isOld = ({expiresAt: expiresAt}, lifetimeSeconds) => Date.now() > expiresAt - Math.min(3e5, lifetimeSeconds * 200);
  async function whileRefused(options, signal, ask) {
   const {wait: wait, email: email} = options;
   const start = Date.now();
   for (let waitMs = 1e3; ;waitMs = Math.min(waitMs * 1.5, 15e3)) {
    try {
     return await ask();
    } catch (error) {
     if (!(error instanceof api_error.hD)) throw error;
     const passed = Date.now() - start;
     const notYet = error.status === 403 && error.service === undefined;
     if (!wait || !notYet || passed + waitMs > wait.upToMs) throw options.refused?.(error) ?? error;
     const most = Math.round(wait.upToMs / 1e3);
     wait.say(`${email} may not be impersonated yet; waiting for the grant (${Math.round(passed / 1e3)} s of ${most} s).`);
     await (0, pause.v7)(waitMs, signal);
    }
   }
  }
  const LIFETIME_SECONDS = 3300;
  function impersonated(source, email, delegates, config, context) {
   const {identity: identity} = source.credentials;
   const method = identity.method === "direct-federation" ? "workload-identity-federation" : identity.method;
   const project = auth_errors_projectOf(email);
   return impersonation_impersonate(sourceTransport(source.credentials, context), {
    email: email,
    delegates: delegates,
    lifetimeSeconds: LIFETIME_SECONDS,
    identity: {
     ...identity,
     method: method,
     principal: `serviceAccount:${email}`
    },
    ...project !== undefined && {
     project: project
    },
    mask: context.mask,
    refused: error => impersonationDenied(error, email, delegates, whoAsked(source)),
    ...config.waitForGrants && {
     wait: {
      upToMs: config.propagationTimeoutMs,
      say: context.say
     }
    }
   });
  }
  function sourceTransport(credentials, context) {
   const {explain: _, ...plain} = credentials;
   return makeTransport({
    ...context,
    credentials: plain
   });
  }
  function whoAsked({credentials: credentials, federated: federated}) {
   const token = federated?.subjectToken();
   if (!federated || token === undefined) return {
    member: credentials.identity.principal
   };
   return {
    federated: {
     provider: readProvider(federated.provider),
     claims: readClaims(token)
    }
   };
  }
  const SCOPES = [ "https://www.googleapis.com/auth/cloud-platform" ];
  async function fromFile(path, variable, config, context, method = "exported-credentials") {
   const json = credential_file_parse(await credential_file_read(path, variable), path, variable);
   return fromJson(json, {
    where: variable,
    path: path,
    method: method,
    config: config,
    context: context
   });
  }
  async function credential_file_read(path, variable) {
   try {
    return await (0, promises_.readFile)(path, "utf8");
   } catch (error) {
    const what = (0, api_error.xU)(error) === "ENOENT" ? "does not exist" : "cannot be read";
    throw credentialsMissing(variable, `the file ${path} that ${variable} names ${what}.`, error);
   }
  }
  function credential_file_parse(text, path, variable) {
   try {
    const json = JSON.parse(text);
    if (typeof json === "object" && json !== null) return json;
   } catch {}
   throw credentialsMissing(variable, `the file ${path} that ${variable} names holds no JSON object.`);
  }
  async function fromJson(json, origin) {
   switch (json.type) {
   case "external_account":
    return fromExternalAccount(json, origin);

   case "service_account":
    return fromKey(json, origin);

   case "authorized_user":
   case "external_account_authorized_user":
    return fromUser(json, origin);

   case "impersonated_service_account":
    return fromImpersonated(json, origin);

   default:
    throw unusable(origin, `has the type "${String(json.type).slice(0, 40)}", which is not known here.`);
   }
  }
  const unusable = ({where: where, path: path}, what, cause) => credentialsMissing(where, `the credentials in ${path} (${where}) cannot be used: the file ${what}`, cause);
  const credential_file_text = value => typeof value === "string" && value !== "" ? value : undefined;
  const object = value => typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  async function fromExternalAccount(json, origin) {
   const {context: context} = origin;
   const {endpoints: endpoints, signal: signal, env: env, mask: mask} = context;
   const {service_account_impersonation_url: impersonationUrl, ...rest} = json;
   const audience = credential_file_text(json.audience) ?? "";
   const provider = readProvider(audience);
   const source = object(json.credential_source) ?? {};
   for (const value of Object.values(object(source.headers) ?? {})) if (credential_file_text(value)) mask(String(value).replace(/^bearer /i, ""));
   const tokenUrl = endpoints.override("sts") ? `${endpoints.override("sts")}/v1/token` : credential_file_text(json.token_url) ?? `${endpoints.base("sts")}/v1/token`;
   const options = {
    universe_domain: endpoints.universe,
    ...rest,
    token_url: tokenUrl
   };
   const identity = {
    method: origin.method,
    through: `${origin.where} (${audience})`
   };
   let subjectToken;
   const seen = token => {
    mask(token);
    subjectToken = token;
    const principal = subjectPrincipal(provider, readClaims(token));
    if (principal !== undefined && provider.pool) identity.principal = principal;
   };
   const refused = error => {
    if (subjectToken !== undefined) return exchangeRefused(error, provider, readClaims(subjectToken), audience);
    return credential_file_text(source.url) ? idTokenRefused(error, env) : unusable(origin, `leads to no token: ${error.message}`, error);
   };
   const make = async () => {
    if (source.environment_id !== undefined || source.executable !== undefined) {
     const {ExternalAccountClient: ExternalAccountClient} = await Promise.all([ __nccwpck_require__.e(810), __nccwpck_require__.e(142), __nccwpck_require__.e(960), __nccwpck_require__.e(323) ]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8323, 19));
     return ExternalAccountClient.fromJSON(options);
    }
    const {PoolClient: PoolClient} = await Promise.all([ __nccwpck_require__.e(810), __nccwpck_require__.e(142), __nccwpck_require__.e(960), __nccwpck_require__.e(232) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6232));
    const direct = directOrigins([ tokenUrl, credential_file_text(source.url) ?? "" ], context);
    return new PoolClient(options, {
     signal: signal,
     headers: {},
     direct: direct,
     seen: seen
    });
   };
   const client = await make().catch(error => {
    throw unusable(origin, `is incomplete: ${error instanceof Error ? error.message : error}`, error);
   });
   if (!client) throw unusable(origin, "is no external account.");
   const credentials = libraryCredentials({
    ...context,
    client: client,
    identity: identity,
    call: callOf(tokenUrl),
    refused: refused
   });
   const made = {
    credentials: {
     ...credentials,
     explain: error => error.status === 401 ? federationUnsupported(error) : error
    },
    federated: {
     provider: audience.replace(/^\/\/[^/]+\//, ""),
     subjectToken: () => subjectToken
    }
   };
   return impersonationUrl === undefined ? made : behind(made, impersonationUrl, [], origin);
  }
  async function fromKey(json, origin) {
   const {JWT: JWT} = await Promise.all([ __nccwpck_require__.e(810), __nccwpck_require__.e(91), __nccwpck_require__.e(277) ]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5277, 19));
   const client = new JWT({
    scopes: SCOPES
   });
   client.useJWTAccessWithScope = true;
   try {
    client.fromJSON(json);
   } catch (error) {
    throw unusable(origin, `is incomplete: ${error instanceof Error ? error.message : error}`, error);
   }
   origin.context.mask(String(json.private_key));
   const project = credential_file_text(json.project_id);
   return {
    credentials: libraryCredentials({
     ...origin.context,
     client: client,
     identity: {
      method: origin.method,
      principal: `serviceAccount:${json.client_email}`,
      through: origin.where
     },
     ...project !== undefined && {
      project: project
     },
     call: "sign a token with the key",
     refused: error => unusable(origin, `holds a key that cannot be used: ${error.message}`, error),
     idToken: audience => client.fetchIdToken(audience)
    })
   };
  }
  async function fromUser(json, origin) {
   for (const name of [ "refresh_token", "client_secret" ]) if (credential_file_text(json[name])) origin.context.mask(String(json[name]));
   const client = await (json.type === "authorized_user" ? userClient(json) : workforceClient(json)).catch(error => {
    throw unusable(origin, `is incomplete: ${error instanceof Error ? error.message : error}`, error);
   });
   const account = credential_file_text(json.account);
   return {
    credentials: libraryCredentials({
     ...origin.context,
     client: client,
     identity: {
      method: origin.method,
      through: origin.where,
      ...account && {
       principal: `user:${account}`
      }
     },
     call: callOf(credential_file_text(json.token_url) ?? "https://oauth2.googleapis.com/token"),
     refused: error => error.status === 0 || error.status >= 500 ? signInFailed(error) : unusable(origin, `holds a sign-in that has ended (${error.message}): sign in again.`, error)
    })
   };
  }
  async function userClient(json) {
   const {UserRefreshClient: UserRefreshClient} = await Promise.all([ __nccwpck_require__.e(810), __nccwpck_require__.e(91), __nccwpck_require__.e(807) ]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9807, 19));
   const client = new UserRefreshClient;
   client.fromJSON(json);
   return client;
  }
  async function workforceClient(json) {
   const module = await Promise.all([ __nccwpck_require__.e(810), __nccwpck_require__.e(142), __nccwpck_require__.e(240) ]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4240, 19));
   const {ExternalAccountAuthorizedUserClient: Client} = module;
   return new Client(json);
  }
  async function fromImpersonated(json, origin) {
   const inner = object(json.source_credentials);
   if (!inner) throw unusable(origin, "has no source_credentials.");
   const delegates = Array.isArray(json.delegates) ? json.delegates.map(String) : [];
   return behind(await fromJson(inner, origin), json.service_account_impersonation_url, delegates, origin);
  }
  function behind(source, url, delegates, origin) {
   const email = /serviceAccounts\/([^/:]+):generateAccessToken$/.exec(credential_file_text(url) ?? "")?.[1];
   if (!email) throw unusable(origin, "names no service account in service_account_impersonation_url.");
   const credentials = impersonated(source, decodeURIComponent(email), delegates, origin.config, origin.context);
   return {
    credentials: credentials
   };
  }
  const callOf = url => `POST ${URL.canParse(url) ? new URL(url).host + new URL(url).pathname : url}`;
  var external_node_stream_ = __nccwpck_require__(7075);
  function makeHttp(route) {
   let loading;
   return async request => {
    loading ??= loadClient();
    const client = await loading;
    const {url: url, method: method, headers: headers, body: body, most: most} = request;
    const deadline = AbortSignal.timeout(request.timeoutMs);
    try {
     const response = await client.request({
      url: url,
      method: method,
      headers: new Headers(headers),
      ...body !== undefined && {
       body: body
      },
      ...route(new URL(url)),
      redirect: "manual",
      retry: false,
      responseType: most === undefined ? "text" : "stream",
      validateStatus: () => true,
      signal: AbortSignal.any([ request.signal, deadline ])
     });
     const text = most === undefined ? String(response.data) : await readSome(response.data, most);
     return {
      status: response.status,
      headers: new Headers([ ...response.headers ]),
      text: text
     };
    } catch (error) {
     if (deadline.aborted && !request.signal.aborted) throw deadline.reason;
     throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
    }
   };
  }
  async function loadClient() {
   const {PassThroughClient: PassThroughClient} = await Promise.all([ __nccwpck_require__.e(810), __nccwpck_require__.e(45) ]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2045, 19));
   return new PassThroughClient({
    useAuthRequestParameters: false
   });
  }
  async function readSome(body, most) {
   if (!(body instanceof external_node_stream_.Readable)) return "";
   const chunks = [];
   let size = 0;
   for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
   }
   return Buffer.concat(chunks).subarray(0, most).toString("utf8");
  }
  const CHAIN = "Application Default Credentials";
  async function applicationDefault(config, context) {
   const path = wellKnownFile(context.env);
   const exists = await (0, promises_.access)(path).then(() => true, () => false);
   if (exists) return fromFile(path, CHAIN, config, context, "application-default");
   const machine = await askMetadata(context);
   if (machine) return fromMachine(machine, context);
   throw credentialsMissing(CHAIN, `there is no file ${path}, and no metadata server answers on this machine.`);
  }
  function wellKnownFile(env) {
   const windows = process.platform === "win32" && env.APPDATA ? (0, external_node_path_.join)(env.APPDATA, "gcloud") : undefined;
   const folder = env.CLOUDSDK_CONFIG || windows || (0, external_node_path_.join)(env.HOME || (0, 
   external_node_os_.homedir)(), ".config", "gcloud");
   return (0, external_node_path_.join)(folder, "application_default_credentials.json");
  }
  async function askMetadata(context) {
   const agent = new external_node_http_.Agent;
   const http = makeHttp(() => ({
    agent: agent
   }));
   const host = context.env.GCE_METADATA_HOST || "169.254.169.254";
   const ask = async path => {
    const url = `http://${host}/computeMetadata/v1/${path}`;
    const headers = {
     "metadata-flavor": "Google"
    };
    const answer = await http({
     url: url,
     method: "GET",
     headers: headers,
     signal: context.signal,
     timeoutMs: 3e3
    });
    const google = answer.status === 200 && answer.headers.get("metadata-flavor") === "Google";
    return google ? answer.text.trim() : undefined;
   };
   try {
    const [email, project] = await Promise.all([ ask("instance/service-accounts/default/email"), ask("project/project-id") ]);
    return email ? {
     email: email,
     ...project && {
      project: project
     }
    } : undefined;
   } catch {
    if (context.signal.aborted) throw (0, pause.KW)(context.signal);
    return undefined;
   }
  }
  async function fromMachine({email: email, project: project}, context) {
   const {Compute: Compute} = await Promise.all([ __nccwpck_require__.e(810), __nccwpck_require__.e(91), __nccwpck_require__.e(977) ]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 977, 19));
   const client = new Compute({
    universeDomain: context.endpoints.universe
   });
   const principal = `serviceAccount:${email}`;
   const identity = {
    method: "application-default",
    principal: principal,
    through: "metadata server"
   };
   return {
    credentials: libraryCredentials({
     ...context,
     client: client,
     identity: identity,
     ...project !== undefined && {
      project: project
     },
     call: "GET metadata server token",
     refused: error => credentialsMissing(CHAIN, `the metadata server gave no token: ${error.message}.`, error),
     idToken: audience => client.fetchIdToken(encodeURIComponent(audience))
    })
   };
  }
  async function authenticate(config, context) {
   const {credentials: way} = config;
   const source = await auth_readSource(config, context);
   const email = way.serviceAccount;
   if (!email || source.credentials.identity.principal === `serviceAccount:${email}`) return source.credentials;
   return impersonated(source, email, way.delegates, config, context);
  }
  function auth_readSource(config, context) {
   const {credentials: way} = config;
   switch (way.kind) {
   case "workload-identity-federation":
    return federated(way.provider, way.audience, context);

   case "file":
    return fromFile(way.path, way.variable, config, context);

   case "application-default":
    return applicationDefault(config, context);
   }
  }
  const cloudbuild_API = "cloudbuild";
  function makeCloudBuild({send: send}) {
   return {
    defaultServiceAccount: async (project, location) => {
     const path = `/v1/projects/${project}/locations/${location}/defaultServiceAccount`;
     const {serviceAccountEmail: serviceAccountEmail} = await send({
      api: cloudbuild_API,
      method: "GET",
      path: path
     });
     return serviceAccountEmail?.split("/").pop() || null;
    },
    createBuild: (project, location, build) => send({
     api: cloudbuild_API,
     method: "POST",
     path: `/v1/projects/${project}/locations/${location}/builds`,
     body: build
    }),
    getBuild: name => send({
     api: cloudbuild_API,
     method: "GET",
     path: `/v1/${name}`
    }),
    getOperation: name => send({
     api: cloudbuild_API,
     method: "GET",
     path: `/v1/${name}`
    }),
    cancel: async name => {
     await send({
      api: cloudbuild_API,
      method: "POST",
      path: `/v1/${name}:cancel`,
      body: {},
      evenWhenCancelled: true
     });
    }
   };
  }
  const compute_API = "compute";
  function makeCompute({send: send}) {
   return {
    getSubnetworkPolicy: name => send({
     api: compute_API,
     method: "GET",
     path: `/compute/v1/${name}/getIamPolicy`,
     query: {
      optionsRequestedPolicyVersion: 3
     }
    })
   };
  }
  const endpoints_APIS = [ ...[ "run", "cloudbuild", "storage", "artifactregistry", "cloudresourcemanager", "iam", "iamcredentials" ], ...[ "sts", "orgpolicy", "policytroubleshooter", "cloudscheduler", "serviceusage", "cloudasset", "logging" ], ...[ "secretmanager", "compute" ] ];
  const AUTH_OVERRIDES = new Set([ "sts", "iam", "iamcredentials" ]);
  const OWN_PATH = {
   storage: /\/storage\/v1$/,
   compute: /\/compute\/v1$/
  };
  function makeEndpoints(env, universe) {
   const read = new Map(endpoints_APIS.map(api => [ api, readOverride(env, api) ]));
   const [first, ...others] = [ ...read.values() ].flatMap(value => value && "bad" in value ? [ badOverride(value.bad) ] : []);
   if (first) throw new errors.y([ first, ...others ]);
   const override = api => {
    const value = read.get(api);
    return value && "url" in value ? value.url : undefined;
   };
   const host = (api, location) => location && location !== "global" ? `${location}-${api}.${universe}` : `${api}.${universe}`;
   return {
    universe: universe,
    host: host,
    base: (api, location) => override(api) ?? `https://${host(api, location)}`,
    override: override
   };
  }
  function readOverride(env, api) {
   const variables = [ `CLOUDSDK_API_ENDPOINT_OVERRIDES_${api.toUpperCase()}` ];
   if (AUTH_OVERRIDES.has(api)) variables.push(`GHA_ENDPOINT_OVERRIDE_${api}`);
   const variable = variables.find(name => env[name]?.trim());
   if (!variable) return undefined;
   const value = env[variable]?.trim() ?? "";
   const url = URL.canParse(value) ? new URL(value) : undefined;
   if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) return {
    bad: variable
   };
   const path = url.pathname.replace(/\/+$/, "");
   return {
    url: url.origin + path.replace(OWN_PATH[api] ?? /$^/, "")
   };
  }
  const badOverride = variable => ({
   id: "invalid-input",
   status: "fail",
   reason: `The environment variable ${variable} is not an address that begins with http:// or https:// and has no query. Example: ${variable}=https://run-example.p.googleapis.com/`,
   evidence: [],
   remedies: []
  });
  const iam_API = "iam";
  const iam_account = (email, project = "-") => `/v1/projects/${project}/serviceAccounts/${email}`;
  function makeIam(transport) {
   const {send: send} = transport;
   return {
    getServiceAccount: (email, project) => orNull(send({
     api: iam_API,
     method: "GET",
     path: iam_account(email, project)
    })),
    getPolicy: (email, project) => send({
     api: iam_API,
     method: "POST",
     path: `${iam_account(email, project)}:getIamPolicy`,
     query: {
      "options.requestedPolicyVersion": 3
     },
     safe: true
    }),
    setPolicy: (email, policy, project) => send({
     api: iam_API,
     method: "POST",
     path: `${iam_account(email, project)}:setIamPolicy`,
     body: {
      policy: policy
     },
     ...guarded(policy)
    }),
    testPermissions: (email, names, project) => testIamPermissions(transport, iam_API, iam_account(email, project), names),
    getRole: name => orNull(send({
     api: iam_API,
     method: "GET",
     path: `/v1/${name}`
    }))
   };
  }
  function makeLogging({send: send}) {
   return {
    buildLog: async (project, buildId, lines) => {
     const {entries: entries} = await send({
      api: "logging",
      method: "POST",
      path: "/v2/entries:list",
      body: {
       resourceNames: [ `projects/${project}` ],
       filter: `resource.type="build" AND resource.labels.build_id=${JSON.stringify(buildId)}`,
       orderBy: "timestamp desc",
       pageSize: lines
      },
      safe: true
     });
     return (entries ?? []).flatMap(({textPayload: textPayload}) => textPayload ?? []).reverse();
    }
   };
  }
  function makeOrgPolicy({send: send}) {
   return {
    effective: (project, constraint) => {
     const name = `projects/${project}/policies/${constraint.replace(/^constraints\//, "")}`;
     return send({
      api: "orgpolicy",
      method: "GET",
      path: `/v2/${name}:getEffectivePolicy`
     });
    }
   };
  }
  const resourcemanager_API = "cloudresourcemanager";
  function makeResourceManager(transport) {
   const {send: send} = transport;
   return {
    getProject: project => send({
     api: resourcemanager_API,
     method: "GET",
     path: `/v3/projects/${project}`
    }),
    getPolicy: project => send({
     api: resourcemanager_API,
     method: "POST",
     path: `/v1/projects/${project}:getIamPolicy`,
     body: {
      options: {
       requestedPolicyVersion: 3
      }
     },
     safe: true
    }),
    setPolicy: (project, policy) => send({
     api: resourcemanager_API,
     method: "POST",
     path: `/v1/projects/${project}:setIamPolicy`,
     body: {
      policy: policy
     },
     ...guarded(policy)
    }),
    testPermissions: (project, names) => testIamPermissions(transport, resourcemanager_API, `/v3/projects/${project}`, names),
    effectiveTags: async (fullName, location) => {
     const tags = [];
     let pageToken;
     do {
      const query = {
       parent: fullName,
       pageSize: 300,
       pageToken: pageToken
      };
      const page = await send({
       api: resourcemanager_API,
       location: location,
       method: "GET",
       path: "/v3/effectiveTags",
       query: query
      });
      tags.push(...page.effectiveTags ?? []);
      pageToken = page.nextPageToken || undefined;
     } while (pageToken);
     return tags.map(tag => ({
      key: tag.namespacedTagKey ?? "",
      value: tag.namespacedTagValue?.split("/").pop() ?? "",
      keyId: tag.tagKey ?? "",
      valueId: tag.tagValue ?? ""
     }));
    }
   };
  }
  const run_API = "run";
  const HOLD = "30s";
  function makeRun(transport) {
   const {send: send, signal: signal, endpoints: endpoints} = transport;
   const wait = name => ({
    api: run_API,
    method: "POST",
    path: `/v2/${name}:wait`,
    body: {
     timeout: HOLD
    }
   });
   return {
    getService: name => orNull(send({
     api: run_API,
     method: "GET",
     path: `/v2/${name}`
    })),
    createService: (parent, id, service, {validateOnly: validateOnly} = {}) => send({
     api: run_API,
     method: "POST",
     path: `/v2/${parent}/services`,
     query: {
      serviceId: id,
      validateOnly: validateOnly || undefined
     },
     body: service
    }),
    patchService: (service, updateMask, {validateOnly: validateOnly} = {}) => send({
     api: run_API,
     method: "PATCH",
     path: `/v2/${service.name}`,
     query: {
      updateMask: updateMask.join(","),
      validateOnly: validateOnly || undefined
     },
     body: service,
     safe: service.etag !== undefined || !updateMask.some(path => /^(template|buildConfig)\b/.test(path))
    }),
    getRevision: name => orNull(send({
     api: run_API,
     method: "GET",
     path: `/v2/${name}`
    })),
    wait: async operation => {
     const ask = name => send({
      ...wait(name),
      safe: true
     });
     return resultOf(await waitFor(operation, ask, signal), callName(endpoints, wait(operation.name)));
    },
    ...policyCalls(transport, run_API, "v2"),
    submitBuild: (parent, request) => send({
     api: run_API,
     location: /\/locations\/([^/]+)$/.exec(parent)?.[1],
     method: "POST",
     path: `/v2/${parent}/builds:submit`,
     body: request
    })
   };
  }
  const makeSecretManager = transport => policyCalls(transport, "secretmanager", "v1");
  const serviceusage_API = "serviceusage";
  const MOST_READ = 30;
  const MOST_ENABLED = 20;
  function makeServiceUsage({send: send, signal: signal, endpoints: endpoints}) {
   const batchGet = async (project, hosts) => {
    const names = hosts.map(host => `projects/${project}/services/${host}`);
    const path = `/v1/projects/${project}/services:batchGet`;
    const {services: services} = await send({
     api: serviceusage_API,
     method: "GET",
     path: path,
     query: {
      names: names
     }
    });
    return Object.fromEntries((services ?? []).map(({name: name, state: state}) => [ name?.split("/").pop(), state === "ENABLED" ]));
   };
   const getOne = async (project, host) => {
    const path = `/v1/projects/${project}/services/${host}`;
    const {state: state} = await send({
     api: serviceusage_API,
     method: "GET",
     path: path
    });
    return [ host, state === "ENABLED" ];
   };
   const getSome = async (project, hosts) => {
    try {
     return await batchGet(project, hosts);
    } catch (error) {
     if (!(error instanceof api_error.hD) || ![ 400, 403, 404, 501 ].includes(error.status)) throw error;
     const answers = await Promise.allSettled(hosts.map(host => getOne(project, host)));
     const known = answers.flatMap(answer => answer.status === "fulfilled" ? [ answer.value ] : []);
     const failed = answers.find(answer => answer.status === "rejected");
     if (known.length === 0 && failed) throw failed.reason;
     return Object.fromEntries(known);
    }
   };
   const enableSome = async (project, hosts) => {
    const start = {
     api: serviceusage_API,
     method: "POST",
     path: `/v1/projects/${project}/services:batchEnable`
    };
    const started = await send({
     ...start,
     body: {
      serviceIds: hosts
     },
     safe: true
    });
    const read = () => send({
     api: serviceusage_API,
     method: "GET",
     path: `/v1/${started.name}`
    });
    const operation = started.done ? started : await poll(read, ({done: done}) => done === true, signal);
    resultOf(operation, callName(endpoints, start));
   };
   return {
    enabled: async (project, hosts) => {
     const answers = await Promise.all(inGroups(hosts, MOST_READ).map(group => getSome(project, group)));
     return Object.assign({}, ...answers);
    },
    enable: async (project, hosts) => {
     await Promise.all(inGroups(hosts, MOST_ENABLED).map(group => enableSome(project, group)));
    }
   };
  }
  function inGroups(items, most) {
   const groups = [];
   for (let at = 0; at < items.length; at += most) groups.push(items.slice(at, at + most));
   return groups;
  }
  const POLYNOMIAL = 2197175160;
  const TABLE = Uint32Array.from({
   length: 256
  }, (_, byte) => {
   let value = byte;
   for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ POLYNOMIAL : value >>> 1;
   return value;
  });
  function crc32c(bytes, before = 0) {
   let crc = ~before;
   for (let at = 0; at < bytes.length; at++) crc = crc >>> 8 ^ TABLE[(crc ^ bytes[at]) & 255];
   return ~crc >>> 0;
  }
  function crc32cText(value) {
   const bytes = Buffer.alloc(4);
   bytes.writeUInt32BE(value);
   return bytes.toString("base64");
  }
  const upload_CHUNK = 8 * 1024 * 1024;
  const CHUNK_TIMEOUT_MS = 3e5;
  async function upload(transport, target, content) {
   const source = chunks(content);
   const sent = {
    bytes: 0,
    crc: 0
   };
   const first = await source.next();
   const chunk = first.done ? {
    bytes: new Uint8Array,
    last: true
   } : first.value;
   if (chunk.last) {
    note(sent, chunk.bytes);
    return verified(transport, target, sent, await sendWhole(transport, target, chunk.bytes, sent));
   }
   const session = await openSession(transport, target);
   for (let next = chunk; next; ) {
    const start = sent.bytes;
    note(sent, next.bytes);
    const object = await sendChunk(transport, target, session, next, start);
    if (object) return verified(transport, target, sent, object);
    const following = await source.next();
    next = following.done ? undefined : following.value;
   }
   throw mismatch(transport, target, "the session did not end with the last chunk");
  }
  async function* chunks(content) {
   const buffer = Buffer.allocUnsafe(upload_CHUNK);
   let filled = 0;
   for await (const piece of content) {
    for (let rest = piece; rest.length > 0; ) {
     const part = rest.subarray(0, upload_CHUNK - filled);
     buffer.set(part, filled);
     filled += part.length;
     rest = rest.subarray(part.length);
     if (filled < upload_CHUNK) continue;
     yield {
      bytes: buffer,
      last: false
     };
     filled = 0;
    }
   }
   yield {
    bytes: buffer.subarray(0, filled),
    last: true
   };
  }
  function note(sent, bytes) {
   sent.crc = crc32c(bytes, sent.crc);
   sent.bytes += bytes.length;
  }
  const uploadCall = ({bucket: bucket}) => ({
   api: "storage",
   method: "POST",
   path: `/upload/storage/v1/b/${encodeURIComponent(bucket)}/o`
  });
  async function sendWhole(transport, target, bytes, sent) {
   try {
    return await transport.send({
     ...uploadCall(target),
     query: {
      uploadType: "media",
      name: target.name,
      ifGenerationMatch: 0
     },
     content: bytes,
     headers: {
      "content-type": target.contentType
     },
     timeoutMs: CHUNK_TIMEOUT_MS,
     safe: true
    });
   } catch (error) {
    if (!(error instanceof api_error.hD) || error.status !== 412) throw error;
    const path = `/storage/v1/b/${encodeURIComponent(target.bucket)}/o/${encodeURIComponent(target.name)}`;
    const object = await transport.send({
     api: "storage",
     method: "GET",
     path: path
    });
    if (object.crc32c === undefined || object.crc32c !== crc32cText(sent.crc)) throw error;
    return object;
   }
  }
  async function openSession(transport, target) {
   const {headers: headers} = await transport.exchange({
    ...uploadCall(target),
    query: {
     uploadType: "resumable",
     name: target.name,
     ifGenerationMatch: 0
    },
    body: {
     contentType: target.contentType
    },
    headers: {
     "x-upload-content-type": target.contentType
    },
    safe: true
   });
   const location = headers.get("location");
   if (!location) throw mismatch(transport, target, "the upload session has no address");
   const {endpoints: endpoints} = transport;
   const session = new URL(location, endpoints.base("storage"));
   if (endpoints.override("storage") && session.hostname === endpoints.host("storage")) {
    return endpoints.base("storage") + session.pathname + session.search;
   }
   return session.href;
  }
  async function sendChunk(transport, target, session, chunk, start) {
   const end = start + chunk.bytes.length;
   const total = chunk.last ? String(end) : "*";
   let from = start;
   let asking = false;
   for (let failures = 0; ;) {
    const sending = !asking && from < end;
    const answer = await upload_put(transport, target, session, {
     range: sending ? `${from}-${end - 1}/${total}` : `*/${total}`,
     content: sending ? chunk.bytes.subarray(from - start) : new Uint8Array
    });
    if (!(answer instanceof api_error.hD)) {
     if (answer.status !== 308) return JSON.parse(answer.text);
     const reached = received(answer);
     if (reached < start || reached > end) throw mismatch(transport, target, `the server has ${reached} bytes of it`);
     if (reached === end && !chunk.last) return undefined;
     const advanced = reached > from;
     const asked = asking;
     from = reached;
     asking = false;
     if (advanced) failures = 0;
     if (advanced || asked) continue;
    } else {
     asking = true;
    }
    failures++;
    if (failures >= google_retry.Qm) {
     throw answer instanceof api_error.hD ? answer : mismatch(transport, target, "the server takes no more of it");
    }
    await (0, pause.v7)((0, google_retry.eS)(failures - 1, null), transport.signal);
   }
  }
  async function upload_put(transport, target, session, {range: range, content: content}) {
   try {
    return await transport.exchange({
     ...uploadCall(target),
     method: "PUT",
     url: session,
     content: content,
     headers: {
      "content-range": `bytes ${range}`,
      "content-type": target.contentType
     },
     accept: [ 308 ],
     timeoutMs: CHUNK_TIMEOUT_MS,
     once: true
    });
   } catch (failure) {
    if (failure instanceof api_error.hD && (failure.status === 0 || (0, google_retry.dg)(failure.status))) return failure;
    throw failure;
   }
  }
  const received = ({headers: headers}) => Number(/-(\d+)$/.exec(headers.get("range") ?? "")?.[1] ?? -1) + 1;
  function verified(transport, target, sent, object) {
   if (object.crc32c !== undefined && object.crc32c !== crc32cText(sent.crc)) {
    throw mismatch(transport, target, "its checksum is not that of what was sent");
   }
   if (object.size !== undefined && Number(object.size) !== sent.bytes) {
    throw mismatch(transport, target, `${object.size} bytes arrived of ${sent.bytes}`);
   }
   return object;
  }
  function mismatch(transport, target, what) {
   const message = `The upload of gs://${target.bucket}/${target.name} failed: ${what}. Run again.`;
   return new api_error.hD(0, callName(transport.endpoints, uploadCall(target)), {
    code: "DATA_LOSS",
    message: message,
    details: []
   });
  }
  const storage_API = "storage";
  const bucketPath = name => `/storage/v1/b/${encodeURIComponent(name)}`;
  const CORS = [ {
   method: [ "GET" ],
   origin: [ "https://*.cloud.google.com", "https://*.corp.google.com", "https://*.corp.google.com:*", "https://*.cloud.google", "https://*.byoid.goog" ]
  } ];
  function makeStorage(transport) {
   const {send: send} = transport;
   return {
    getBucket: name => orNull(send({
     api: storage_API,
     method: "GET",
     path: bucketPath(name)
    })),
    createBucket: (project, name, location) => send({
     api: storage_API,
     method: "POST",
     path: "/storage/v1/b",
     query: {
      project: project,
      enableObjectRetention: false
     },
     body: {
      name: name,
      location: location,
      iamConfiguration: {
       uniformBucketLevelAccess: {
        enabled: true
       }
      },
      cors: CORS
     }
    }),
    getPolicy: bucket => send({
     api: storage_API,
     method: "GET",
     path: `${bucketPath(bucket)}/iam`,
     query: {
      optionsRequestedPolicyVersion: 3
     }
    }),
    setPolicy: (bucket, policy) => send({
     api: storage_API,
     method: "PUT",
     path: `${bucketPath(bucket)}/iam`,
     body: policy,
     ...guarded(policy)
    }),
    testPermissions: (bucket, names) => {
     const ask = async permissions => {
      const path = `${bucketPath(bucket)}/iam/testPermissions`;
      const answer = await send({
       api: storage_API,
       method: "GET",
       path: path,
       query: {
        permissions: permissions
       }
      });
      return answer.permissions ?? [];
     };
     return permissions_testPermissions(names, ask, testableOn(transport, `//storage.googleapis.com/projects/_/buckets/${bucket}`));
    },
    upload: (bucket, name, content, contentType) => upload(transport, {
     bucket: bucket,
     name: name,
     contentType: contentType
    }, content)
   };
  }
  function makeTroubleshooter({send: send}) {
   return {
    troubleshoot: (principal, permission, fullResourceName, seen) => send({
     api: "policytroubleshooter",
     method: "POST",
     path: "/v3/iam:troubleshoot",
     body: {
      accessTuple: {
       principal: principal,
       fullResourceName: fullResourceName,
       permission: permission,
       conditionContext: {
        request: {
         receiveTime: (new Date).toISOString()
        },
        ...seen && {
         resource: seen
        }
       }
      }
     },
     safe: true
    })
   };
  }
  const BORROWED_SECONDS = 300;
  async function connect(config, runner, signal) {
   const {env: env} = runner;
   const context = {
    env: env,
    http: makeHttp(makeRoutes(env)),
    endpoints: makeEndpoints(env, config.universe),
    signal: signal,
    timings: [],
    requestReason: config.requestReason,
    mask: secret => {
     if (secret) runner.mask(secret);
    },
    say: text => runner.log?.info(text),
    runnerToken: audience => runner.idToken(audience)
   };
   return clients(await authenticate(config, context), context, context.timings, (0, 
   google_quotes.s)(literalValues(config)));
  }
  function clients(credentials, context, timings, quotes) {
   const transport = makeTransport({
    ...context,
    credentials: credentials,
    quotes: quotes
   });
   const google = {
    identity: credentials.identity,
    resourceManager: makeResourceManager(transport),
    serviceUsage: makeServiceUsage(transport),
    run: makeRun(transport),
    cloudBuild: makeCloudBuild(transport),
    storage: makeStorage(transport),
    artifactRegistry: makeArtifactRegistry(transport),
    iam: makeIam(transport),
    secretManager: makeSecretManager(transport),
    compute: makeCompute(transport),
    orgPolicy: makeOrgPolicy(transport),
    troubleshooter: makeTroubleshooter(transport),
    logging: makeLogging(transport),
    actAs: async email => {
     const {method: method, principal: principal} = credentials.identity;
     const borrowed = impersonation_impersonate(transport, {
      email: email,
      delegates: [],
      lifetimeSeconds: BORROWED_SECONDS,
      identity: {
       method: method,
       principal: `serviceAccount:${email}`,
       through: principal ?? "the deployer"
      },
      mask: context.mask
     });
     await borrowed.headers();
     return clients(borrowed, context, timings, quotes);
    },
    idToken: audience => credentials.idToken(audience),
    ask: (url, authorization) => ask_ask(context, url, authorization),
    timings: timings
   };
   if (credentials.project !== undefined) google.project = credentials.project;
   return google;
  }
  const WAITS_FOR = {
   "create-bucket": [ "enable-api", "grant-role" ],
   "create-repository": [ "enable-api", "grant-role" ],
   "upload-source": [ "enable-api", "grant-role", "create-bucket" ]
  };
  async function applyPlan(plan, world) {
   const run = {
    stop: new AbortController,
    patience: world.patience ?? {}
   };
   const runs = [];
   for (const [at, step] of plan.entries()) {
    const kinds = WAITS_FOR[step.kind];
    const before = plan.slice(0, at).flatMap((other, index) => (!kinds || kinds.includes(other.kind) ? runs[index] : undefined) ?? []);
    runs.push(runStep(step, before, world, run));
   }
   const results = await Promise.all(runs);
   const changes = results.flatMap(result => result.changes);
   return run.failure ? {
    results: results,
    changes: changes,
    failure: run.failure
   } : {
    results: results,
    changes: changes
   };
  }
  async function runStep(step, before, world, run) {
   await Promise.all(before);
   if (run.failure) return result(step, "skipped", step.changes, "Not begun, since an earlier step failed.");
   const {log: log, clock: clock = systemClock} = world;
   const signal = AbortSignal.any([ world.signal, run.stop.signal ]);
   let recorded;
   const own = {
    ...world,
    signal: signal,
    patience: run.patience,
    record: changes => recorded = changes
   };
   const began = clock.now();
   try {
    if (world.signal.aborted) throw (0, pause.KW)(world.signal);
    log.info(`${step.title} ...`);
    const note = await untilGranted(own, step.title, () => step.apply(own));
    log.info(`${step.title}: done in ${inWords(clock.now() - began)}${note ? `. ${note}` : ""}`);
    return result(step, "done", recorded ?? step.changes.map(change => ({
     ...change,
     done: true
    })), note);
   } catch (error) {
    const beside = run.failure !== undefined && (error instanceof errors.c || signal.aborted);
    run.failure ??= {
     step: step,
     error: error
    };
    run.stop.abort(new errors.c(`Stopped, since "${run.failure.step.title}" failed.`));
    const note = beside ? "Stopped, since another step failed." : error instanceof Error ? error.message : String(error);
    log.info(`${step.title}: ${beside ? "stopped" : "failed"} after ${inWords(clock.now() - began)}`);
    return result(step, "failed", recorded ?? step.changes, note);
   }
  }
  function result(step, state, changes, note) {
   const {kind: kind, title: title, target: target, needs: needs} = step;
   return {
    kind: kind,
    title: title,
    target: target,
    needs: needs,
    changes: changes,
    state: state,
    ...note && {
     note: note
    }
   };
  }
  async function grantMissing(course, world, place) {
   const {config: config, made: made} = course;
   const {log: log, clock: clock = systemClock} = world;
   const done = [];
   while (course.granting?.kind === "grant") {
    const {plan: plan} = course;
    const steps = plan.slice(0, course.grantSteps ?? 0);
    const applied = await log.group("Grant what is missing", () => applyPlan(steps, world));
    done.push(...applied.results);
    course.results = [ ...done, ...plan.slice(steps.length).map(notBegun) ];
    course.changes.push(...applied.changes);
    if (applied.failure) {
     course.failedOn = applied.failure.step.target;
     course.findings = (0, verdict.KG)(course.found ?? [], config.preflight);
     throw applied.failure.error;
    }
    world.patience = {
     until: clock.now() + config.propagationTimeoutMs
    };
    await log.group("Wait until it is in effect", () => examineUntilGranted(course, world, place));
    course.results = [ ...done, ...course.plan.map(notBegun) ];
   }
   if (made.granted && course.granting?.kind === "nothing") log.info("Everything that was missing is there now.");
   return done;
  }
  async function examineUntilGranted(course, world, place) {
   let pending;
   try {
    await untilGranted(world, "Preflight", async () => {
     await examine(course, world, place);
     const [first, ...others] = course.granting?.pending ?? [];
     pending = first && course.granting?.kind === "wait" ? new errors.y([ first, ...others ]) : undefined;
     if (pending) throw pending;
    });
   } catch (error) {
    if (error !== pending) throw error;
   }
  }
  const notBegun = ({kind: kind, title: title, target: target, changes: changes, needs: needs}) => {
   const note = "Not begun, since the preflight did not pass.";
   return {
    kind: kind,
    title: title,
    target: target,
    changes: changes,
    needs: needs,
    state: "skipped",
    note: note
   };
  };
  class ParseError extends Error {
   name="ParseError";
   position;
   constructor(message, position) {
    super(position === undefined ? message : `${message} at position ${position}`);
    this.position = position;
   }
  }
  const ENTRY_SEPARATORS = new Set([ ",", "\n", "\r", "\u2028", "\u2029" ]);
  function parseKeyValues(text) {
   const trimmed = text.trim();
   if (trimmed === "") return undefined;
   const result = {};
   if (trimmed === "{}") return result;
   let key = "";
   let value;
   const push = () => {
    if (key !== "") result[key.trim()] = (value ?? "").trim();
    key = "";
    value = undefined;
   };
   for (let i = 0; i < trimmed.length; i++) {
    let char = trimmed.charAt(i);
    if (ENTRY_SEPARATORS.has(char)) {
     push();
     continue;
    }
    if (char === "=" && value === undefined) {
     if (key === "") throw new ParseError('"=" without a key before it', i);
     value = "";
     continue;
    }
    if (char === "\\") {
     if (i + 1 === trimmed.length) throw new ParseError("a backslash with nothing to escape", i);
     char = trimmed.charAt(++i);
    }
    if (value === undefined) key += char; else value += char;
   }
   push();
   return result;
  }
  function parseCommaList(text) {
   if (text.trim() === "") return [];
   return text.split(/(?<!\\),/).map(item => item.replaceAll("\\,", ",").trim());
  }
  function parseLines(text) {
   return text.split(/\r\n|\n|\r/).flatMap(parseCommaList).filter(item => item !== "");
  }
  const TRUE = new Set([ "1", "t", "T", "true", "True", "TRUE" ]);
  const FALSE = new Set([ "0", "f", "F", "false", "False", "FALSE" ]);
  function parseBoolean(text, ifEmpty = false) {
   const trimmed = text.trim();
   if (trimmed === "") return ifEmpty;
   if (TRUE.has(trimmed)) return true;
   if (FALSE.has(trimmed)) return false;
   throw new ParseError("not a boolean");
  }
  function parseLooseBoolean(text) {
   return text.trim().toLowerCase() === "true";
  }
  const UNIT_SECONDS = {
   h: 3600,
   m: 60,
   s: 1
  };
  function parseDuration(text) {
   const trimmed = text.trim();
   let total = 0;
   let digits = "";
   for (const [i, char] of [ ...trimmed ].entries()) {
    const unit = UNIT_SECONDS[char];
    if (char >= "0" && char <= "9") digits += char; else if (unit !== undefined) {
     total += Number(digits) * unit;
     digits = "";
    } else if (char !== " " && char !== ",") throw new ParseError("a character that is no part of a duration", i);
   }
   return total + Number(digits);
  }
  const FLAG_SEPARATORS = new Set([ " ", "\r", "\n" ]);
  function parseFlags(text) {
   const tokens = [];
   let token = "";
   let split = false;
   const push = () => {
    if (token !== "") tokens.push(parse_unquote(token));
    token = "";
    split = false;
   };
   for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (FLAG_SEPARATORS.has(char)) push(); else if (char === "=" && !split && token.startsWith("-")) {
     push();
     split = true;
    } else if (char === '"' || char === "'") {
     const end = closingQuote(text, i);
     token += text.slice(i, end + 1);
     i = end;
    } else token += char;
   }
   push();
   return tokens;
  }
  function closingQuote(text, start) {
   const quote = text.charAt(start);
   for (let i = start + 1; i < text.length; i++) {
    if (text.charAt(i) === "\\") i++; else if (text.charAt(i) === quote) return i;
   }
   throw new ParseError(`a ${quote === '"' ? "double" : "single"} quote without its pair`, start);
  }
  function parse_unquote(token) {
   const first = token.charAt(0);
   const quoted = token.length > 1 && (first === '"' || first === "'") && token.endsWith(first);
   return quoted ? parse_unquote(token.slice(1, -1)) : token;
  }
  function parseGcloudList(text) {
   let delimiter = ",";
   let rest = text;
   if (text.startsWith("^") && text.indexOf("^", 1) > 0) {
    const end = text.indexOf("^", 1);
    delimiter = text.slice(1, end);
    rest = text.slice(end + 1);
    if (delimiter === "") throw new ParseError('an empty delimiter between the two "^"');
   }
   if (rest === "") return [];
   const items = rest.split(delimiter);
   if (rest.endsWith(delimiter)) items.pop();
   return items;
  }
  function parseGcloudMap(text) {
   const result = {};
   for (const [i, item] of parseGcloudList(text).entries()) {
    const equals = item.indexOf("=");
    const key = item.slice(0, equals).trim();
    if (equals < 1 || key === "") throw new ParseError(`an entry (number ${i + 1}) that is not KEY=VALUE`);
    result[key] = item.slice(equals + 1);
   }
   return result;
  }
  function parseGcloudDuration(text) {
   const trimmed = text.trim();
   if (/^\d+$/.test(trimmed)) return Number(trimmed);
   const part = unit => `(?:(\\d+(?:\\.\\d+)?)${unit})?`;
   const match = new RegExp(`^(?:PT)?(?=\\d)${[ "d", "h", "m", "s" ].map(part).join("")}$`, "i").exec(trimmed);
   if (!match) throw new ParseError("a value that is not a duration");
   const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(digits => Number(digits ?? 0));
   return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  }
  var dist = __nccwpck_require__(8815);
  const ESCAPES = {
   n: "\n",
   r: "\r",
   t: "\t"
  };
  function parseDotenv(text) {
   const whole = jsonObject(text);
   if (whole) return whole;
   const result = {};
   let at = 0;
   while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (line.trim() === "" || line.trimStart().startsWith("#")) {
     at = end + 1;
     continue;
    }
    const match = /^\s*(?:export\s+)?([^\s="'`#][^\s="'`]*)[^\S\n]*=[^\S\n]*/.exec(line);
    if (!match?.[1]) throw new ParseError(`something on line ${lineNumber(text, at)} that is not KEY=VALUE`);
    const value = readValue(text, at + match[0].length);
    result[match[1]] = value.text;
    at = value.next;
   }
   return result;
  }
  function readValue(text, start) {
   const first = text.charAt(start);
   if (first === '"' || first === "'" || first === "`") return dotenv_quoted(text, start);
   if (first === "{" || first === "[") {
    const json = jsonValue(text, start);
    if (json) return json;
   }
   const end = lineEnd(text, start);
   const bare = text.slice(start, end);
   const comment = /(?:^|\s)#/.exec(bare);
   return {
    text: bare.slice(0, comment ? comment.index : undefined).trim(),
    next: end + 1
   };
  }
  function dotenv_quoted(text, start) {
   const quote = text.charAt(start);
   let value = "";
   for (let i = start + 1; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === quote) return {
     text: value,
     next: restOfLine(text, i + 1)
    };
    if (char === "\\" && quote === '"' && i + 1 < text.length) {
     const escaped = text.charAt(++i);
     value += ESCAPES[escaped] ?? escaped;
    } else value += char;
   }
   throw new ParseError(`a quote on line ${lineNumber(text, start)} that is never closed`);
  }
  function jsonValue(text, start) {
   let depth = 0;
   let inString = false;
   for (let i = start; i < text.length; i++) {
    const char = text.charAt(i);
    if (inString) {
     if (char === "\\") i++; else if (char === '"') inString = false;
    } else if (char === '"') inString = true; else if (char === "{" || char === "[") depth++; else if ((char === "}" || char === "]") && --depth === 0) {
     const json = text.slice(start, i + 1);
     return isJson(json) ? {
      text: json,
      next: restOfLine(text, i + 1)
     } : undefined;
    }
   }
   return undefined;
  }
  function isJson(text) {
   try {
    JSON.parse(text);
    return true;
   } catch {
    return false;
   }
  }
  function jsonObject(text) {
   if (!text.trimStart().startsWith("{")) return undefined;
   try {
    const parsed = JSON.parse(text);
    return Object.fromEntries(Object.entries(parsed).map(([key, value]) => [ key, typeof value === "string" ? value : JSON.stringify(value) ]));
   } catch {
    throw new ParseError('text that begins with "{" and is not a JSON object');
   }
  }
  function restOfLine(text, start) {
   const end = lineEnd(text, start);
   if (!/^\s*(?:#.*)?$/.test(text.slice(start, end))) throw new ParseError(`text after the closing quote or bracket on line ${lineNumber(text, start)}`);
   return end + 1;
  }
  function lineEnd(text, start) {
   const end = text.indexOf("\n", start);
   return end === -1 ? text.length : end;
  }
  function lineNumber(text, at) {
   return text.slice(0, at).split("\n").length;
  }
  function readPairs(text, syntax) {
   const trimmed = text.trim();
   if (trimmed === "") return undefined;
   if (trimmed === "{}") return {
    values: {},
    emptied: true,
    warnings: []
   };
   if (syntax === "dotenv") return {
    values: parseDotenv(trimmed),
    emptied: false,
    warnings: []
   };
   return pairs_tidy(parseKeyValues(trimmed) ?? {});
  }
  function readPairsFile(text, syntax) {
   const trimmed = text.trim();
   if (trimmed === "" || trimmed === "{}") return readPairs(trimmed, syntax);
   if (/^[[{]/.test(trimmed)) return {
    values: jsonStrings(trimmed),
    emptied: false,
    warnings: []
   };
   const firstLine = trimmed.split(/\r\n|\n|\r/, 1)[0] ?? "";
   if (syntax === "dotenv" || /^.+=/.test(firstLine)) return readPairs(trimmed, syntax);
   return {
    values: yamlStrings(trimmed),
    emptied: false,
    warnings: []
   };
  }
  function yamlStrings(text) {
   let parsed;
   try {
    parsed = (0, dist.qg)(text);
   } catch {
    throw new ParseError("a file that is not valid YAML");
   }
   return strings(parsed, "a YAML map of KEY: VALUE");
  }
  function jsonStrings(text) {
   let parsed;
   try {
    parsed = JSON.parse(text);
   } catch {
    throw new ParseError("a file that is not valid JSON");
   }
   const values = strings(parsed, "a JSON object");
   for (const [key, value] of Object.entries(values)) if (value === "") throw new ParseError(`an empty value for the key ${pairs_name(key)}`);
   return values;
  }
  function strings(parsed, wanted) {
   if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new ParseError(`a file that is not ${wanted}`);
   const result = {};
   for (const [key, value] of Object.entries(parsed)) {
    if (typeof value !== "string") throw new ParseError(`a value that is not a string for the key ${pairs_name(key)}; put it in quotes`);
    result[key] = value.trim();
   }
   return result;
  }
  function pairs_tidy(parsed) {
   const values = {};
   const warnings = [];
   for (const [key, value] of Object.entries(parsed)) {
    if (key === "") {
     if (value !== "") throw new ParseError('"=" with only white space before it');
     warnings.push("An entry of only white space was dropped.");
    } else if (key.startsWith("#")) {
     warnings.push('An entry that starts with "#" was dropped: there are no comments in this list (kv_syntax: dotenv has them).');
    } else {
     values[key] = value;
     if (isQuoted(value)) warnings.push(`The value of ${pairs_name(key)} begins and ends with a quote, and the quotes are part of it. Leave them out, or set kv_syntax: dotenv.`);
    }
   }
   return {
    values: values,
    emptied: false,
    warnings: warnings
   };
  }
  function isQuoted(value) {
   return value.length > 1 && (value.startsWith('"') || value.startsWith("'")) && value.endsWith(value.charAt(0));
  }
  function pairs_name(key) {
   return `"${key.length > 40 ? `${key.slice(0, 37)}...` : key}"`;
  }
  var inputs_table = __nccwpck_require__(9140);
  function makeReader(raw, replaced) {
   const text = name => (replaced.get(name)?.value ?? raw[name] ?? "").trim() || ((0, 
   inputs_table.bd)(name).default ?? "");
   const reader = {
    problems: [],
    notices: [],
    text: text,
    optional: name => text(name) || undefined,
    oneOf: (name, values) => {
     const value = text(name);
     const found = values.find(candidate => candidate === value);
     if (found === undefined) reader.problem(name, `${pairs_name(value)} is not one of ${values.join(", ")}`);
     return found ?? values[0];
    },
    boolean: name => {
     const value = text(name);
     try {
      return parseBoolean(value);
     } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      reader.problem(name, `${pairs_name(value)} is not true or false`);
      return false;
     }
    },
    parsed: (name, parse) => {
     const value = text(name);
     if (value === "") return undefined;
     try {
      return parse(value);
     } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      reader.problem(name, `has ${error.message}`);
      return undefined;
     }
    },
    origin: name => {
     const flag = replaced.get(name)?.flag;
     return flag ? `flags ${flag}` : name;
    },
    problem: (name, problem, example = (0, inputs_table.bd)(name).example) => {
     const input = reader.origin(name);
     const known = reader.problems.some(other => other.input === input && other.problem === problem);
     if (!known) reader.problems.push({
      input: input,
      problem: problem,
      example: example
     });
    },
    notice: (input, message, level = "notice") => {
     reader.notices.push({
      input: input,
      text: message,
      level: level
     });
    }
   };
   return reader;
  }
  function defined(fields) {
   return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  }
  const DNS_LABEL = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
  const MAX_TAG_AND_SERVICE = 46;
  function serviceFault(service) {
   if (service.length > 49) return `has ${service.length} characters; 49 is the most`;
   if (!DNS_LABEL.test(service)) return "must be lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen";
   return undefined;
  }
  function tagFault(tag, service) {
   if (!DNS_LABEL.test(tag)) return "must be lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen";
   const together = tag.length + service.length;
   if (together > MAX_TAG_AND_SERVICE) return `and the service name have ${together} characters together; Cloud Run allows ${MAX_TAG_AND_SERVICE}`;
   return undefined;
  }
  function suffixFault(suffix) {
   if (suffix.length > 61) return `has ${suffix.length} characters; a revision name has at most 63 in all`;
   if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(suffix)) return "must be lower-case letters, digits and hyphens, and not begin or end with a hyphen";
   return undefined;
  }
  function regionFault(region) {
   if (/^[a-z]+(-[a-z]+)+\d+-[a-z]$/.test(region)) return `is a zone; the region is ${pairs_name(region.slice(0, -2))}`;
   if (!/^[a-z]+(-[a-z0-9]+)*-[a-z]+\d+$/.test(region)) return "is not the name of a region";
   return undefined;
  }
  function pathFault(path) {
   if (!path.startsWith("/")) return 'does not begin with "/"';
   if (path.startsWith("//")) return 'begins with "//", which stands for another host';
   if (path.includes("\\")) return 'has a backslash, which URLs take for "/"';
   if (/\p{Cc}/u.test(path)) return "has a control character";
   if (path.includes("#")) return "has a fragment (#), which is never sent";
   return undefined;
  }
  function projectFault(project) {
   if (/^projects\//.test(project)) return "is a resource name; give the id alone";
   if (!/^(\d+|([a-z0-9.-]+:)?[a-z][-a-z0-9]{4,28}[a-z0-9])$/.test(project)) return "is not a project id or number";
   return undefined;
  }
  const RESERVED_VARIABLES = new Set([ "PORT", "K_SERVICE", "K_REVISION", "K_CONFIGURATION" ]);
  function variableFault(key) {
   if (RESERVED_VARIABLES.has(key)) return "is set by Cloud Run itself and cannot be given";
   if (key.startsWith("X_GOOGLE_")) return "is reserved: keys that start with X_GOOGLE_ cannot be given";
   if (key.includes("=")) return 'has "=" in it';
   return undefined;
  }
  const SYSTEM_LABELS = /^(.+\.)?(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//;
  function labelFault(key, value) {
   if (SYSTEM_LABELS.test(key)) return "is a label that only Cloud Run itself sets";
   if (key.length > 63 || value.length > 63) return "is too long: 63 characters is the most for a key and for a value";
   if (/\p{Lu}/u.test(key + value)) return "has capital letters: labels are lower-case";
   return undefined;
  }
  function secretReference(key, value) {
   if (key.startsWith("/") && !isMountPath(key)) throw new ParseError(`the path ${pairs_name(key)}, which must be /DIRECTORY/FILE without "." and ".."`);
   const long = /^(projects\/[a-z0-9.:-]+\/secrets\/[\w-]{1,255})(?:(?::|\/versions\/)([\w-]+))?$/.exec(value);
   if (long) return `${long[1]}:${long[2] ?? "latest"}`;
   if (/^[\w-]{1,255}:[\w-]+$/.test(value)) return value;
   if (/^[\w-]{1,255}$/.test(value)) throw new ParseError(`no version of the secret for ${pairs_name(key)}; add ":latest" or a version number`);
   throw new ParseError(`a value for ${pairs_name(key)} that is not SECRET:VERSION`);
  }
  function isMountPath(path) {
   const parts = path.split("/").slice(1);
   return parts.length > 1 && parts.every(part => part !== "" && part !== "." && part !== "..");
  }
  function isServiceAccountEmail(text) {
   return /^[^@\s/:]+@[^@\s/:]+\.[^@\s/:]+$/.test(text);
  }
  const checkVariables = entries => {
   for (const key of Object.keys(entries)) refuse(key, variableFault(key));
   return entries;
  };
  const checkLabels = entries => {
   for (const [key, value] of Object.entries(entries)) refuse(key, labelFault(key, value));
   return entries;
  };
  const checkSecrets = entries => Object.fromEntries(Object.entries(entries).map(([key, value]) => [ key, secretReference(key, value) ]));
  const checkBuildVariables = entries => {
   for (const key of Object.keys(entries)) refuse(key, key.startsWith("X_GOOGLE_") ? "is reserved: keys that start with X_GOOGLE_ cannot be given" : undefined);
   return entries;
  };
  function refuse(key, fault) {
   if (fault) throw new ParseError(`the key ${pairs_name(key)}, which ${fault}`);
  }
  const STRATEGIES = [ "merge", "overwrite" ];
  function readServiceSettings(reader, disk) {
   const syntax = reader.oneOf("kv_syntax", [ "peer", "dotenv" ]);
   const settings = {
    edits: [],
    strategies: []
   };
   const put = (input, family, path, pairs, strategy) => {
    if (!pairs) return;
    settings.strategies.push({
     family: family,
     variant: strategy === "merge" ? "change" : "set",
     input: input
    });
    if (Object.keys(pairs.values).length > 0) settings.edits.push({
     from: input,
     path: path,
     op: "put",
     entries: pairs.values,
     strategy: strategy
    }); else if (strategy === "overwrite" && pairs.emptied) settings.edits.push({
     from: input,
     path: path,
     op: "clear"
    }); else reader.notice(input, 'An empty list changes nothing; to remove all, add the strategy overwrite to "{}".');
   };
   const strategy = reader.oneOf("env_vars_update_strategy", STRATEGIES);
   put("env_vars", "env-vars", "container.env", readVariables(reader, disk, syntax), strategy);
   const secrets = checked(reader, "secrets", syntax, checkSecrets);
   put("secrets", "secrets", "container.secrets", secrets, reader.oneOf("secrets_update_strategy", STRATEGIES));
   const labels = checked(reader, "labels", syntax, checkLabels);
   if (labels && Object.keys(labels.values).length === 0) reader.notice("labels", "An empty list changes nothing."); else if (labels) settings.edits.push(...labelEdits("labels", labels.values));
   const timeout = reader.parsed("timeout", requestTimeout);
   if (timeout !== undefined) settings.edits.push({
    from: reader.origin("timeout"),
    path: "template.timeout",
    op: "set",
    value: `${timeout}s`
   });
   return settings;
  }
  function defaultLabels(reader, env) {
   const skip = reader.boolean("skip_default_labels");
   if (skip || env.GITHUB_ACTIONS !== "true") return [];
   const sha = (env.GITHUB_SHA ?? "").trim().toLowerCase();
   return labelEdits("skip_default_labels", {
    "managed-by": "github-actions",
    ...sha ? {
     "commit-sha": sha
    } : {}
   });
  }
  function labelEdits(from, entries) {
   return [ "labels", "template.labels" ].map(path => ({
    from: from,
    path: path,
    op: "put",
    entries: entries,
    strategy: "merge"
   }));
  }
  function readVariables(reader, disk, syntax) {
   const file = reader.parsed("env_vars_file", path => {
    const pairs = readPairsFile(readFileOf(disk, path), syntax);
    return pairs && {
     ...pairs,
     values: checkVariables(pairs.values)
    };
   });
   warn(reader, "env_vars_file", file);
   const inline = checked(reader, "env_vars", syntax, checkVariables);
   if (!file) return inline;
   return {
    values: {
     ...file.values,
     ...inline?.values
    },
    emptied: inline?.emptied ?? file.emptied,
    warnings: []
   };
  }
  function checked(reader, input, syntax, check) {
   const pairs = reader.parsed(input, text => {
    const read = readPairs(text, syntax);
    return read && {
     ...read,
     values: check(read.values)
    };
   });
   warn(reader, input, pairs);
   return pairs;
  }
  function warn(reader, input, pairs) {
   for (const warning of pairs?.warnings ?? []) reader.notice(input, warning, "warning");
  }
  function readFileOf(disk, path) {
   const absolute = (0, external_node_path_.resolve)(disk.workingDirectory, path);
   const kind = disk.kind(absolute);
   if (kind !== "file") throw new ParseError(kind === "absent" ? `${pairs_name(path)}, a file that does not exist` : `${pairs_name(path)}, which is a folder`);
   try {
    return disk.readText(absolute);
   } catch {
    throw new ParseError(`${pairs_name(path)}, a file that cannot be read`);
   }
  }
  function requestTimeout(text) {
   const seconds = parseGcloudDuration(text);
   if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3600) throw new ParseError("a request timeout that is not between 1s and 60m (for the build there is build_timeout)");
   return seconds;
  }
  const ONLY_FOR_SOURCE = [ "build_service_account", "build_env_vars", "build_worker_pool", "build_timeout", "source_bucket", "artifact_repository" ];
  function readBuild(reader, changes, fromSource) {
   const inline = checked(reader, "build_env_vars", reader.oneOf("kv_syntax", [ "peer", "dotenv" ]), checkBuildVariables);
   if (!fromSource) for (const input of ONLY_FOR_SOURCE) if (reader.optional(input)) reader.notice(input, "It has no effect without source.");
   const strategies = changes.flatMap(change => change.envStrategy ?? []);
   const removed = changes.flatMap(change => change.envRemove ?? []);
   const cleared = changes.flatMap(change => change.clear ?? []);
   return defined({
    serviceAccount: reader.parsed("build_service_account", accountEmail),
    env: Object.assign({}, inline?.values, ...changes.map(change => change.env)),
    envStrategy: strategies.includes("overwrite") ? "overwrite" : undefined,
    envRemove: removed.length > 0 ? removed : undefined,
    clear: cleared.length > 0 ? cleared : undefined,
    workerPool: reader.parsed("build_worker_pool", workerPool),
    timeoutSeconds: reader.parsed("build_timeout", buildTimeout),
    baseImage: reader.optional("base_image"),
    bucket: reader.parsed("source_bucket", bucketName),
    repository: reader.parsed("artifact_repository", repositoryName),
    functionTarget: changes.find(change => change.functionTarget !== undefined)?.functionTarget
   });
  }
  function accountEmail(text) {
   const account = (/^projects\/[^/]+\/serviceAccounts\/([^/]+)$/.exec(text)?.[1] ?? text).replace(/^serviceAccount:/, "");
   if (!isServiceAccountEmail(account) && !/^\d{15,25}$/.test(account)) throw new ParseError("a value that is not the email or full name of a service account");
   return account.toLowerCase();
  }
  function workerPool(text) {
   if (!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(text)) throw new ParseError("a value that is not projects/PROJECT/locations/REGION/workerPools/POOL");
   return text;
  }
  function buildTimeout(text) {
   const seconds = parseGcloudDuration(text);
   if (!Number.isInteger(seconds) || seconds < 1 || seconds > 86400) throw new ParseError("a build timeout that is not between 1s and 24h");
   return seconds;
  }
  function bucketName(text) {
   const bucket = text.replace(/^gs:\/\//, "").replace(/\/$/, "");
   if (bucket.includes("/")) throw new ParseError("a path in it; give the bucket alone");
   if (!/^[a-z0-9][-_.a-z0-9]{1,220}[a-z0-9]$/.test(bucket)) throw new ParseError("a value that is not the name of a bucket");
   return bucket;
  }
  function repositoryName(text) {
   const address = /^([a-z0-9-]+)-docker\.pkg\.dev\/([^/]+)\/([^/]+)$/.exec(text);
   if (address) return `projects/${address[2]}/locations/${address[1]}/repositories/${address[3]}`;
   if (/^projects\/[^/]+\/locations\/[^/]+\/repositories\/[^/]+$/.test(text)) return text;
   if (!/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text)) throw new ParseError("a value that is not the name of a repository");
   return text;
  }
  const flag_kinds_last = values => values.at(-1) ?? "";
  const edits = (...list) => ({
   kind: "edits",
   edits: list
  });
  const set = (path, value) => ({
   path: path,
   op: "set",
   value: value
  });
  const clear = path => ({
   path: path,
   op: "clear"
  });
  function field(name, path, example, help, convert) {
   const effect = values => {
    const value = convert(flag_kinds_last(values));
    return edits(value === undefined ? clear(path) : set(path, value));
   };
   return {
    name: name,
    takes: "value",
    example: example,
    help: help,
    sets: path,
    effect: effect
   };
  }
  function listField(name, path, example, help) {
   const effect = values => {
    const items = listOf(values);
    return edits(items.length === 0 || items.length === 1 && items[0] === "" ? clear(path) : set(path, items));
   };
   return {
    name: name,
    takes: "value",
    example: example,
    help: help,
    sets: path,
    effect: effect
   };
  }
  function toggle(name, path, help, convert) {
   const effect = values => edits(set(path, convert(flag_kinds_last(values) === "true")));
   return {
    name: name,
    takes: "switch",
    example: "",
    help: help,
    sets: path,
    effect: effect
   };
  }
  function alone(name, sets, help, effect) {
   return {
    name: name,
    takes: "alone",
    example: "",
    help: help,
    sets: sets,
    effect: effect
   };
  }
  function input(name, target, example, help) {
   const effect = values => ({
    kind: "inputs",
    values: {
     [target]: flag_kinds_last(values)
    }
   });
   return {
    name: name,
    takes: "value",
    example: example,
    help: help,
    sets: `input \`${target}\``,
    effect: effect
   };
  }
  function ignored(name, takes, example) {
   return {
    name: name,
    takes: takes,
    example: example,
    help: "Accepted, without effect.",
    sets: "",
    effect: () => ({
     kind: "none"
    })
   };
  }
  function inFamily(family, variant, flag, phase) {
   return {
    ...flag,
    family: {
     name: family,
     variant: variant
    },
    ...phase ? {
     phase: phase
    } : {}
   };
  }
  const anyText = value => value;
  const emptyClears = value => value === "" ? undefined : value;
  function nonEmpty(value) {
   if (value === "") throw new ParseError("an empty value");
   return value;
  }
  function choice(choices) {
   return value => {
    if (!Object.hasOwn(choices, value)) throw new ParseError(`${pairs_name(value)}, not one of ${Object.keys(choices).join(", ")}`);
    return choices[value] ?? "";
   };
  }
  function matching(pattern, what) {
   return value => {
    if (!pattern.test(value)) throw new ParseError(`${pairs_name(value)}, not ${what}`);
    return value;
   };
  }
  function integer(lowest, highest = Number.MAX_SAFE_INTEGER) {
   const range = highest === Number.MAX_SAFE_INTEGER ? `from ${lowest}` : `from ${lowest} to ${highest}`;
   return value => {
    if (!/^\d+$/.test(value) || Number(value) < lowest || Number(value) > highest) throw new ParseError(`${pairs_name(value)}, not a whole number ${range}`);
    return Number(value);
   };
  }
  function orDefault(convert) {
   return value => value === "default" ? undefined : convert(value);
  }
  const fewest = value => value === "default" || /^0+$/.test(value) ? undefined : integer(0)(value);
  function mapOf(values) {
   const result = {};
   for (const value of values) for (const [key, item] of Object.entries(parseGcloudMap(value))) {
    if (Object.hasOwn(result, key)) throw new ParseError(`the key ${pairs_name(key)} twice`);
    result[key] = item;
   }
   return result;
  }
  const listOf = values => values.flatMap(parseGcloudList);
  function mapFamily(noun, what, path, example, check) {
   const put = (name, help, strategy) => ({
    name: name,
    takes: "value",
    example: example,
    help: help,
    sets: path,
    effect: values => {
     const entries = check(mapOf(values));
     return Object.keys(entries).length === 0 ? {
      kind: "none"
     } : edits({
      path: path,
      op: "put",
      entries: entries,
      strategy: strategy
     });
    }
   });
   const remove = {
    name: `--remove-${noun}`,
    takes: "value",
    example: example.split("=")[0] ?? "",
    help: `Remove ${what} by key.`,
    sets: path,
    effect: values => edits({
     path: path,
     op: "remove",
     keys: listOf(values).map(key => key.trimStart())
    })
   };
   const clearAll = alone(`--clear-${noun}`, path, `Remove all ${what}.`, () => edits(clear(path)));
   return [ inFamily(noun, "change", put(`--update-${noun}`, `Set ${what}; others stay.`, "merge")), inFamily(noun, "set", put(`--set-${noun}`, `Set ${what}; others are removed.`, "overwrite")), inFamily(noun, "change", remove, "before"), inFamily(noun, "clear", clearAll, "before") ];
  }
  function labelFlags() {
   const both = body => edits(body("labels"), body("template.labels"));
   const put = (name, help) => ({
    name: name,
    takes: "value",
    example: "team=web",
    help: help,
    sets: "labels",
    effect: values => {
     const entries = checkLabels(mapOf(values));
     return both(path => ({
      path: path,
      op: "put",
      entries: entries,
      strategy: "merge"
     }));
    }
   });
   const remove = {
    name: "--remove-labels",
    takes: "value",
    example: "team",
    help: "Remove labels by key.",
    sets: "labels",
    effect: values => both(path => ({
     path: path,
     op: "remove",
     keys: listOf(values)
    }))
   };
   return [ inFamily("labels to set", "update", put("--update-labels", "Set labels of service and revision; others stay.")), inFamily("labels to set", "labels", put("--labels", "The same as `--update-labels`.")), inFamily("labels to remove", "remove", remove, "before"), inFamily("labels to remove", "clear", alone("--clear-labels", "labels", "Remove all labels.", () => both(clear)), "before") ];
  }
  const SQL = "container.cloudSqlInstances";
  const SQL_SETS = "a volume of Cloud SQL instances, mounted at `/cloudsql`";
  function cloudSqlFlags() {
   const flag = (verb, help, edit) => inFamily("cloudsql-instances", verb, {
    name: `--${verb}-cloudsql-instances`,
    takes: "value",
    example: "my-project:europe-west1:my-db",
    help: help,
    sets: SQL_SETS,
    effect: values => ({
     kind: "placed-edits",
     edits: place => [ edit(listOf(values).map(instance => connectionName(instance, place))) ]
    })
   });
   const put = strategy => names => ({
    path: SQL,
    op: "put",
    entries: Object.fromEntries(names.map(name => [ name, "" ])),
    strategy: strategy
   });
   return [ flag("add", "Connect to more Cloud SQL instances.", put("merge")), flag("set", "Connect to these Cloud SQL instances and no others.", put("overwrite")), flag("remove", "Disconnect from Cloud SQL instances.", keys => ({
    path: SQL,
    op: "remove",
    keys: keys
   })), inFamily("cloudsql-instances", "clear", alone("--clear-cloudsql-instances", SQL_SETS, "Disconnect from all Cloud SQL instances.", () => edits(clear(SQL)))) ];
  }
  function connectionName(instance, place) {
   if (/^([a-z0-9.-]+\.[a-z]+:)?[^:\s]+:[^:\s]+:[^:\s]+$/.test(instance)) return instance;
   if (instance === "" || instance.includes(":")) throw new ParseError(`${pairs_name(instance)}, not PROJECT:REGION:INSTANCE`);
   return `${knownProject(instance, place)}:${place.region}:${instance}`;
  }
  function connectorName(connector, place) {
   if (/^projects\/[^/]+\/locations\/[^/]+\/connectors\/[^/]+$/.test(connector)) return connector;
   if (!/^[a-z][-a-z0-9]*$/.test(connector)) throw new ParseError(`${pairs_name(connector)}, not the name of a connector`);
   return `projects/${knownProject(connector, place)}/locations/${place.region}/connectors/${connector}`;
  }
  function knownProject(short, place) {
   if (!place.project) throw new ParseError(`${pairs_name(short)}, a short name; set project_id, or write the name in full`);
   return place.project;
  }
  const flag_families_build = change => ({
   kind: "build",
   change: change
  });
  const BUILD_ENV = "build-env-vars";
  function buildFlags() {
   const variables = "buildConfig.environmentVariables";
   const put = (name, help, envStrategy) => ({
    name: name,
    takes: "value",
    example: "GOOGLE_NODE_RUN_SCRIPTS=build",
    help: help,
    sets: variables,
    effect: values => {
     const env = checkBuildVariables(mapOf(values));
     return Object.keys(env).length === 0 ? {
      kind: "none"
     } : flag_families_build({
      env: env,
      envStrategy: envStrategy
     });
    }
   });
   const remove = {
    name: "--remove-build-env-vars",
    takes: "value",
    example: "GOOGLE_NODE_RUN_SCRIPTS",
    help: "Remove variables of the build by key.",
    sets: variables,
    effect: values => flag_families_build({
     envRemove: listOf(values)
    })
   };
   const setting = (noun, cleared, own, help) => [ inFamily(noun, "set", {
    ...own,
    effect: values => flag_kinds_last(values) === "" ? flag_families_build({
     clear: cleared
    }) : own.effect(values, () => "")
   }), inFamily(noun, "clear", alone(`--clear-${noun}`, `buildConfig.${cleared}`, help, () => flag_families_build({
    clear: cleared
   }))) ];
   const pool = "projects/my-project/locations/europe-west1/workerPools/my-pool";
   const account = "projects/my-project/serviceAccounts/builder@my-project.iam.gserviceaccount.com";
   return [ inFamily(BUILD_ENV, "change", put("--update-build-env-vars", "Set variables of the build; others stay.", "merge")), inFamily(BUILD_ENV, "set", put("--set-build-env-vars", "Set variables of the build; others are removed.", "overwrite")), inFamily(BUILD_ENV, "change", remove, "before"), inFamily(BUILD_ENV, "clear", alone("--clear-build-env-vars", variables, "Remove all variables of the build.", () => flag_families_build({
    envStrategy: "overwrite"
   })), "before"), ...setting("build-service-account", "serviceAccount", input("--build-service-account", "build_service_account", account, "Account that builds."), "Build as the project's default account again."), ...setting("build-worker-pool", "workerPool", input("--build-worker-pool", "build_worker_pool", pool, "Private pool to build in."), "Build in the default pool again."), ...setting("base-image", "baseImage", input("--base-image", "base_image", "nodejs22", "Base image with automatic updates."), "No automatic updates of the base image."), inFamily("entry point", "function", {
    name: "--function",
    takes: "value",
    example: "hello",
    help: "The source is a function with this entry point.",
    sets: "buildConfig.functionTarget",
    effect: values => flag_families_build({
     functionTarget: flag_kinds_last(values)
    })
   }) ];
  }
  const LIMITS = "container.resources.limits";
  const CONNECTOR = "template.vpcAccess.connector";
  const EGRESS = "template.vpcAccess.egress";
  const INTERFACES = "template.vpcAccess.networkInterfaces";
  const flags_INTERFACE = `${INTERFACES}.0`;
  const ACCOUNT = "runtime@my-project.iam.gserviceaccount.com";
  const flags_IMAGE = "europe-west1-docker.pkg.dev/my-project/my-repo/api:v1";
  const memory = matching(/^\d+(\.\d+)?(k|M|G|T|Ki|Mi|Gi|Ti)?$/, "an amount of memory");
  const cpu = matching(/^(\d+(\.\d+)?|\.\d+|\d+m)$/, "an amount of CPU");
  const port = value => value === "default" ? 8080 : integer(1, 65535)(value);
  const environment = choice({
   gen1: "EXECUTION_ENVIRONMENT_GEN1",
   gen2: "EXECUTION_ENVIRONMENT_GEN2"
  });
  const egress = choice({
   "all-traffic": "ALL_TRAFFIC",
   "private-ranges-only": "PRIVATE_RANGES_ONLY",
   all: "ALL_TRAFFIC"
  });
  const ingress = choice({
   all: "INGRESS_TRAFFIC_ALL",
   internal: "INGRESS_TRAFFIC_INTERNAL_ONLY",
   "internal-and-cloud-load-balancing": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
  });
  const deployment = [ input("--image", "image", flags_IMAGE, "Container image."), input("--source", "source", ".", "Folder to build."), input("--project", "project_id", "my-project", "Google Cloud project."), input("--region", "region", "europe-west1", "Region."), input("--tag", "tag", "canary", "Traffic tag of the new revision."), input("--revision-suffix", "suffix", "v1", "Suffix of the new revision."), alone("--no-traffic", "input `no_traffic`", "No traffic to the new revision.", () => ({
   kind: "inputs",
   values: {
    no_traffic: "true"
   }
  })) ];
  const container = [ field("--port", "container.ports.0.containerPort", "8080", "Port that the container listens on.", port), toggle("--use-http2", "container.ports.0.name", "HTTP/2 to the container.", on => on ? "h2c" : "http1"), field("--memory", `${LIMITS}.memory`, "512Mi", "Memory limit.", memory), field("--cpu", `${LIMITS}.cpu`, "1", "CPU limit.", cpu), toggle("--cpu-throttling", "container.resources.cpuIdle", "CPU only while requests are served.", on => on), toggle("--cpu-boost", "container.resources.startupCpuBoost", "More CPU while starting.", on => on), inFamily("entry point", "command", listField("--command", "container.command", "node,server.js", "Entry point; empty for the image's own.")), listField("--args", "container.args", "serve,8080", "Arguments; empty for the image's own."), ...mapFamily("env-vars", "environment variables", "container.env", "LOG_LEVEL=info", checkVariables), inFamily("env-vars", "file", {
   name: "--env-vars-file",
   takes: "value",
   example: "env.yaml",
   help: "Environment variables from a YAML file; others are removed.",
   sets: "container.env",
   effect: (values, readText) => {
    const entries = checkVariables(yamlStrings(readText(flag_kinds_last(values))));
    return edits({
     path: "container.env",
     op: "put",
     entries: entries,
     strategy: "overwrite"
    });
   }
  }), ...mapFamily("secrets", "secrets", "container.secrets", "API_KEY=api-key:latest", checkSecrets), ...cloudSqlFlags() ];
  const revision = [ field("--service-account", "template.serviceAccount", ACCOUNT, "Account that the service runs as.", nonEmpty), field("--concurrency", "template.maxInstanceRequestConcurrency", "80", "Requests at a time in one instance, or `default`.", orDefault(integer(1))), input("--timeout", "timeout", "5m", "How long a request may take."), field("--min-instances", "template.scaling.minInstanceCount", "1", "Fewest instances of the revision, or `default`.", fewest), field("--max-instances", "template.scaling.maxInstanceCount", "10", "Most instances of the revision, or `default`.", orDefault(integer(0))), field("--execution-environment", "template.executionEnvironment", "gen2", "`gen1` or `gen2`.", environment), toggle("--session-affinity", "template.sessionAffinity", "Requests of one client go to one instance.", on => on) ];
  const network = [ {
   name: "--vpc-connector",
   takes: "value",
   example: "my-connector",
   help: "VPC Access connector.",
   sets: CONNECTOR,
   effect: values => ({
    kind: "placed-edits",
    edits: place => [ set(CONNECTOR, connectorName(flag_kinds_last(values), place)) ]
   })
  }, {
   ...alone("--clear-vpc-connector", CONNECTOR, "No VPC Access connector.", () => edits(clear(CONNECTOR), clear(EGRESS))),
   phase: "after"
  }, field("--vpc-egress", EGRESS, "private-ranges-only", "`all-traffic` or `private-ranges-only`.", egress), inFamily("network", "use", field("--network", `${flags_INTERFACE}.network`, "my-network", "VPC network for direct egress.", emptyClears)), inFamily("network", "use", field("--subnet", `${flags_INTERFACE}.subnetwork`, "my-subnet", "Subnetwork for direct egress.", emptyClears)), inFamily("network", "use", listField("--network-tags", `${flags_INTERFACE}.tags`, "web,api", "Network tags.")), inFamily("network", "use", alone("--clear-network-tags", `${flags_INTERFACE}.tags`, "No network tags.", () => edits(clear(`${flags_INTERFACE}.tags`))), "before"), inFamily("network", "clear", alone("--clear-network", INTERFACES, "No direct egress.", () => edits(clear(INTERFACES), clear(EGRESS))), "after") ];
  const service = [ field("--ingress", "ingress", "internal", "`all`, `internal` or `internal-and-cloud-load-balancing`.", ingress), field("--min", "scaling.minInstanceCount", "1", "Fewest instances of the whole service, or `default`.", fewest), field("--max", "scaling.maxInstanceCount", "10", "Most instances of the whole service, or `default`.", orDefault(integer(0))), field("--description", "description", "Public-API", "Description of the service.", anyText), toggle("--default-url", "defaultUriDisabled", "The service's run.app URL.", on => !on), ...labelFlags() ];
  const flags_access = [ {
   name: "--allow-unauthenticated",
   takes: "switch",
   example: "",
   help: "The same as `access: public`; with `--no-` as `access: authenticated`.",
   sets: "input `access`",
   effect: values => ({
    kind: "inputs",
    values: {
     access: flag_kinds_last(values) === "true" ? "public" : "authenticated"
    }
   })
  }, {
   name: "--invoker-iam-check",
   takes: "switch",
   example: "",
   help: "Switches the check on; with `--no-` the same as `access: public` with `public_via: no-invoker-iam-check`.",
   sets: "`invokerIamDisabled`, or the inputs `access` and `public_via`",
   effect: values => flag_kinds_last(values) === "true" ? edits(set("invokerIamDisabled", false)) : {
    kind: "inputs",
    values: {
     access: "public",
     public_via: "no-invoker-iam-check"
    }
   }
  } ];
  const withoutEffect = [ {
   ...ignored("--platform", "value", "managed"),
   effect: values => {
    if (flag_kinds_last(values) !== "managed") throw new ParseError('a value other than "managed", the only platform');
    return {
     kind: "none"
    };
   }
  }, ignored("--quiet", "alone", ""), ignored("--format", "value", "json"), ignored("--verbosity", "value", "info") ];
  const FLAGS = [ ...deployment, ...container, ...revision, ...network, ...service, ...flags_access, ...buildFlags(), ...withoutEffect ];
  const NOT_YET = `--account --add-custom-audiences --add-volume --add-volume-mount\n  --allow-unencrypted-build --async --automatic-updates --billing-project --binary-authorization --breakglass\n  --build-env-vars-file --clear-binary-authorization --clear-custom-audiences --clear-encryption-key-shutdown-hours --clear-key\n  --clear-post-key-revocation-action-type --clear-volume-mounts --clear-volumes --client-name --client-version --configuration\n  --container --depends-on --deploy-health-check --encryption-key-shutdown-hours --flags-file --flatten --gpu --gpu-type\n  --gpu-zonal-redundancy --iap --impersonate-service-account --key --liveness-probe --log-http --mesh --namespace\n  --no-allow-unencrypted-build --no-automatic-updates --no-deploy-health-check --no-gpu-zonal-redundancy --no-iap\n  --post-key-revocation-action-type --regions --remove-containers --remove-custom-audiences --remove-volume\n  --remove-volume-mount --scaling --set-custom-audiences --startup-probe --trace-token --user-output-enabled`.split(/\s+/);
  const EXAMPLE = "--memory=512Mi --cpu=1";
  const byName = new Map;
  for (const flag of FLAGS) {
   byName.set(flag.name, {
    flag: flag,
    on: true
   });
   if (flag.takes === "switch") byName.set(flag.name.replace("--", "--no-"), {
    flag: flag,
    on: false
   });
   if (flag.name === "--quiet") byName.set("-q", {
    flag: flag,
    on: true
   });
  }
  function readFlags(text, readText) {
   const result = {
    inputs: new Map,
    edits: () => ({
     before: [],
     after: [],
     problems: []
    }),
    build: [],
    families: new Map,
    idle: [],
    problems: []
   };
   const complain = (problem, example = EXAMPLE) => result.problems.push({
    input: "flags",
    problem: problem,
    example: example
   });
   let tokens;
   try {
    tokens = parseFlags(text);
   } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    complain(`has ${error.message}`);
    return result;
   }
   const given = collect(tokens, complain);
   const later = [];
   for (const flag of inOrder(given)) {
    const rival = flag.family && result.families.get(flag.family.name);
    if (flag.family && rival && rival.variant !== flag.family.variant) complain(`has ${rival.flag} and ${flag.name}, of which gcloud takes only one`, usage(flag));
    if (flag.family) result.families.set(flag.family.name, {
     variant: flag.family.variant,
     flag: flag.name
    });
    let effect;
    try {
     effect = flag.effect(given.get(flag) ?? [], readText);
    } catch (error) {
     if (!(error instanceof ParseError)) throw error;
     complain(`${flag.name} has ${error.message}`, usage(flag));
     continue;
    }
    if (effect.kind === "edits") later.push({
     flag: flag,
     edits: () => effect.edits
    }); else if (effect.kind === "placed-edits") later.push({
     flag: flag,
     edits: effect.edits
    }); else if (effect.kind === "build") result.build.push(effect.change); else if (effect.kind === "none") result.idle.push(flag.name); else for (const [name, value] of Object.entries(effect.values)) result.inputs.set(name, {
     value: value,
     flag: flag.name
    });
   }
   result.edits = place => placed(later, place);
   return result;
  }
  function collect(tokens, complain) {
   const given = new Map;
   let before = "";
   for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? "";
    if (!looksLikeFlag(token)) {
     complain(stray(token, before));
     continue;
    }
    const equals = token.indexOf("=");
    const name = equals === -1 ? token : token.slice(0, equals);
    const known = byName.get(name);
    before = name;
    const next = tokens[i + 1];
    const follows = equals === -1 && next !== undefined && !looksLikeFlag(next);
    if (!known) {
     complain(...command_line_unknown(name));
     if (follows) i++;
     continue;
    }
    const {flag: flag, on: on} = known;
    const values = given.get(flag) ?? [];
    given.set(flag, values);
    if (flag.takes !== "value") {
     if (equals !== -1) complain(`${name} takes no value`, name);
     values.push(String(on));
    } else if (equals !== -1) values.push(token.slice(equals + 1)); else if (follows) {
     values.push(next);
     i++;
    } else {
     given.delete(flag);
     complain(next === undefined ? `${name} has no value` : `${name} has no value: what follows it begins with "-"; if it is the value, quote flag and value together`, next === undefined ? usage(flag) : `"${name}=-VALUE"`);
    }
   }
   return given;
  }
  function looksLikeFlag(token) {
   if (!token.startsWith("-") || token.length === 1) return false;
   if (byName.has(token)) return true;
   return !/^-\d+$|^-\d*\.\d+$/.test(token) && (!token.includes(" ") || byName.has(token.split("=")[0] ?? ""));
  }
  function stray(token, before) {
   if (token === "#") return 'has "#": there are no comments in flags';
   if (token.includes("\t")) return "has a tab between flags; separate them by spaces or lines";
   return before === "" ? "begins with text that is no flag" : `has text after ${before} that belongs to no flag`;
  }
  function command_line_unknown(name) {
   if (NOT_YET.includes(name)) return [ `${name} is a flag of gcloud that this version does not support yet`, EXAMPLE ];
   const names = [ ...byName.keys() ];
   const longer = names.find(candidate => name.length > 3 && candidate.startsWith(name));
   if (longer) return [ `${name} is not a flag; flags are not abbreviated`, longer ];
   const [nearest = "--memory"] = names.toSorted((a, b) => distance(a, name) - distance(b, name));
   return [ `${name} is not a flag that is known here; the nearest is ${nearest}`, usage(byName.get(nearest)?.flag, nearest) ];
  }
  function usage(flag, name = flag?.name ?? "") {
   return flag?.takes === "value" ? `${name}=${flag.example}` : name;
  }
  function inOrder(given) {
   const rank = flag => flag.phase === "before" ? 0 : flag.phase === "after" ? 2 : 1;
   return FLAGS.filter(flag => given.has(flag)).toSorted((a, b) => rank(a) - rank(b));
  }
  function placed(later, place) {
   const result = {
    before: [],
    after: [],
    problems: []
   };
   for (const {flag: flag, edits: bodies} of later) {
    try {
     const list = flag.phase === "before" ? result.before : result.after;
     list.push(...bodies(place).map(body => ({
      from: `flags ${flag.name}`,
      ...body
     })));
    } catch (error) {
     if (!(error instanceof ParseError)) throw error;
     result.problems.push({
      input: "flags",
      problem: `${flag.name} has ${error.message}`,
      example: usage(flag)
     });
    }
   }
   return result;
  }
  function distance(a, b) {
   let row = Array.from({
    length: b.length + 1
   }, (_, i) => i);
   for (let i = 1; i <= a.length; i++) {
    const next = [ i ];
    for (let j = 1; j <= b.length; j++) {
     const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
     next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
   }
   return row[b.length] ?? 0;
  }
  const PROVIDER = /^projects\/([^/]+)\/locations\/([^/]+)\/workloadIdentityPools\/([^/]+)(?:\/providers\/([^/]+))?$/;
  const FILE_VARIABLES = [ "CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE", "GOOGLE_GHA_CREDS_PATH", "GOOGLE_APPLICATION_CREDENTIALS" ];
  const PROJECT_VARIABLES = [ "CLOUDSDK_CORE_PROJECT", "CLOUDSDK_PROJECT", "GCLOUD_PROJECT", "GCP_PROJECT", "GOOGLE_CLOUD_PROJECT" ];
  function readCredentials(reader, env) {
   const serviceAccount = reader.optional("service_account");
   if (serviceAccount && !isServiceAccountEmail(serviceAccount) && !/^\d+$/.test(serviceAccount)) reader.problem("service_account", `${pairs_name(serviceAccount)} is not the email of a service account`);
   const delegates = reader.parsed("delegates", parseLines) ?? [];
   if (delegates.length > 0 && !serviceAccount) reader.problem("delegates", "is given without service_account, to which the delegates lead");
   const common = defined({
    serviceAccount: serviceAccount,
    delegates: delegates
   });
   const provider = reader.optional("workload_identity_provider");
   const audience = reader.optional("audience");
   if (provider) {
    const fault = providerFault(provider);
    if (fault) reader.problem("workload_identity_provider", fault);
    return {
     kind: "workload-identity-federation",
     provider: provider,
     audience: audience ?? `https://iam.googleapis.com/${provider}`,
     ...common
    };
   }
   if (audience) reader.notice("audience", "It has no effect without workload_identity_provider.");
   for (const variable of FILE_VARIABLES) {
    const path = env[variable];
    if (path) return {
     kind: "file",
     path: path,
     variable: variable,
     ...common
    };
   }
   return {
    kind: "application-default",
    ...common
   };
  }
  function providerFault(provider) {
   if (/^(https?:)?\/\//.test(provider)) return 'begins with a host; write it from "projects/" on';
   const match = PROVIDER.exec(provider);
   if (!match) return "is not projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER";
   const [, project = "", , pool = "", id] = match;
   if (!/^\d+$/.test(project)) return `has the project id ${pairs_name(project)} where the project number belongs (gcloud projects describe ${projectFault(project) ? "PROJECT" : project} --format="value(projectNumber)")`;
   if (id === undefined) return `names the pool ${pairs_name(pool)} only; add /providers/PROVIDER`;
   return undefined;
  }
  function credentials_readProject(reader, env) {
   const given = reader.optional("project_id");
   if (given) {
    const fault = projectFault(given);
    if (fault) reader.problem("project_id", `${pairs_name(given)} ${fault}`);
    return given;
   }
   const derived = credentials_projectOf(reader.text("service_account"));
   if (derived) return derived;
   return PROJECT_VARIABLES.map(variable => env[variable]?.trim()).find(project => project);
  }
  function credentials_projectOf(email) {
   const match = /@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email);
   if (!match?.[1]) return undefined;
   return match[2] ? `${match[2]}:${match[1]}` : match[1];
  }
  const KINDS = [ "user", "serviceAccount", "group", "domain" ];
  function readInvokers(reader) {
   const members = new Set;
   for (const entry of reader.parsed("invokers", parseLines) ?? []) {
    const member = isServiceAccountEmail(entry) ? `serviceAccount:${entry}` : entry;
    const fault = memberFault(member);
    if (fault) reader.problem("invokers", `${pairs_name(entry)} ${fault}`);
    if (member === "allAuthenticatedUsers") reader.notice("invokers", "allAuthenticatedUsers lets anybody with a Google account call the service.", "warning");
    members.add(member);
   }
   return [ ...members ];
  }
  function memberFault(member) {
   if (member === "allUsers") return "is not listed here: set access: public";
   if (member === "allAuthenticatedUsers") return undefined;
   if (/^principal(Set)?:\/\/[^\s]+$/.test(member)) return undefined;
   const [kind = "", ...rest] = member.split(":");
   const value = rest.join(":");
   const known = KINDS.find(candidate => candidate.toLowerCase() === kind.toLowerCase());
   if (!known) return `is not an email, nor ${KINDS.map(k => `${k}:...`).join(", ")}, principal:// or principalSet://`;
   if (known !== kind) return `begins with ${pairs_name(kind)}; it is written "${known}"`;
   if (known === "domain") return /^[^\s@]+\.[^\s@]+$/.test(value) ? undefined : 'has no domain after "domain:"';
   return isServiceAccountEmail(value) || isWorkloadMember(value) ? undefined : `has no email after "${known}:"`;
  }
  function isWorkloadMember(value) {
   return /^[^\s[\]]+\.svc\.id\.goog\[[^\s[\]]+\]$/.test(value);
  }
  const MODES = [ "deploy", "preflight", "preview", "cleanup", "drift", "rollback", "diagnose" ];
  const config_NOT_YET = "is not supported by this version yet";
  function readGrantMissing(reader) {
   const grantMissing = reader.boolean("grant_missing");
   if (grantMissing && reader.text("preflight") === "off") reader.notice("grant_missing", "It has no effect with preflight: off, which does not look for what is missing.", "warning");
   return grantMissing;
  }
  function readConfig(raw, env, disk) {
   const line = readFlags((raw.flags ?? "").trim(), path => readFileOf(disk, path));
   const reader = makeReader(raw, line.inputs);
   refuseUnready(reader);
   const mode = readMode(reader);
   const project = credentials_readProject(reader, env);
   const region = readRegion(reader, raw);
   const service = config_readService(reader);
   const settings = readServiceSettings(reader, disk);
   refuseContradictions(reader, raw, line, settings);
   const fromFlags = line.edits({
    project: project,
    region: region
   });
   reader.problems.push(...line.problems, ...fromFlags.problems);
   const edits = [ ...settings.edits, ...fromFlags.after ];
   const access = reader.oneOf("access", [ "keep", "public", "authenticated" ]);
   const invokers = readInvokers(reader);
   const strategy = reader.oneOf("invokers_update_strategy", [ "merge", "overwrite" ]);
   if (strategy === "overwrite" && invokers.length === 0) reader.notice("invokers_update_strategy", "It has no effect without invokers.");
   const origin = readOrigin(reader, disk);
   const changesSomething = edits.length + fromFlags.before.length > 0 || access !== "keep" || invokers.length > 0;
   if (origin.kind === "template" && !changesSomething && !reader.optional("job") && !reader.optional("metadata")) reader.problem("source", "is missing, and so is image; and nothing else is given that would change the service");
   const labels = defaultLabels(reader, env);
   if (origin.kind !== "template" || edits.length + fromFlags.before.length > 0) edits.unshift(...labels);
   edits.unshift(...fromFlags.before);
   tellIdle(reader, line);
   const config = {
    mode: mode,
    dryRun: reader.boolean("dry_run"),
    credentials: readCredentials(reader, env),
    universe: readUniverse(reader),
    region: region,
    service: service,
    origin: origin,
    noTraffic: parseLooseBoolean(reader.text("no_traffic")),
    edits: edits,
    access: access,
    publicVia: reader.oneOf("public_via", [ "auto", "all-users", "no-invoker-iam-check" ]),
    onPublicDenied: reader.oneOf("on_public_denied", [ "oidc-only", "fail" ]),
    invokers: invokers,
    invokersUpdateStrategy: invokers.length > 0 ? strategy : "merge",
    preflight: reader.oneOf("preflight", [ "enforce", "warn", "off" ]),
    grantMissing: readGrantMissing(reader),
    waitForGrants: reader.boolean("wait_for_grants"),
    propagationTimeoutMs: readMilliseconds(reader, "propagation_timeout", 0),
    build: readBuild(reader, line.build, origin.kind === "source"),
    verify: reader.boolean("verify"),
    verifyPath: readVerifyPath(reader),
    runTimeoutMs: readMilliseconds(reader, "run_timeout", 1e3),
    onCancel: reader.oneOf("on_cancel", [ "cancel-build", "leave" ]),
    language: readLanguage(reader),
    summary: reader.boolean("summary"),
    notices: reader.notices,
    ...defined({
     requestReason: reader.optional("request_reason"),
     project: project,
     suffix: readSuffix(reader),
     tag: readTag(reader, service),
     reportPath: reader.optional("report_path"),
     commit: env.GITHUB_SHA || undefined
    })
   };
   if (reader.problems.length === 0) return {
    config: config
   };
   return {
    problems: reader.problems,
    mode: mode,
    target: defined({
     project: project,
     region: region,
     service: service || undefined
    }),
    notices: reader.notices,
    summary: config.summary,
    ...defined({
     reportPath: config.reportPath
    })
   };
  }
  function refuseUnready(reader) {
   for (const input of inputs_table.mc) {
    const fallback = "default" in input ? input.default : undefined;
    if (input.ready || reader.text(input.name) === (fallback ?? "")) continue;
    reader.problem(input.name, config_NOT_YET, fallback ?? "leave it out");
   }
  }
  function readMode(reader) {
   const given = MODES.find(mode => mode === reader.text("mode"));
   if (given && given !== "deploy" && given !== "preflight") reader.problem("mode", `${pairs_name(given)} ${config_NOT_YET}`, "deploy");
   return given ?? reader.oneOf("mode", [ "deploy", "preflight" ]);
  }
  function readLanguage(reader) {
   if (reader.text("language") !== "ja") return reader.oneOf("language", [ "en" ]);
   reader.problem("language", `${pairs_name("ja")} ${config_NOT_YET}`);
   return "ja";
  }
  function config_readService(reader) {
   const service = reader.text("service");
   if (service === "") {
    if (!reader.optional("job") && !reader.optional("metadata")) reader.problem("service", "is missing");
    return service;
   }
   const fault = serviceFault(service);
   if (fault) reader.problem("service", `${pairs_name(service)} ${fault}`);
   return service;
  }
  function readRegion(reader, raw) {
   if (raw.region?.trim() === "" && reader.origin("region") === "region") reader.problem("region", "is missing");
   const regions = parseCommaList(reader.text("region")).filter(region => region !== "");
   const [region = ""] = regions;
   if (regions.length > 1) reader.problem("region", `has ${regions.length} regions; more than one ${config_NOT_YET}`);
   const fault = regionFault(region);
   if (fault) reader.problem("region", `${pairs_name(region)} ${fault}`);
   return region;
  }
  function readSuffix(reader) {
   const suffix = reader.optional("suffix");
   const fault = suffix && suffixFault(suffix);
   if (fault) reader.problem("suffix", `${pairs_name(suffix)} ${fault}`);
   return suffix;
  }
  function readTag(reader, service) {
   const tag = reader.optional("tag");
   const fault = tag && tagFault(tag, service);
   if (fault) reader.problem("tag", `${pairs_name(tag)} ${fault}`);
   return tag;
  }
  function readUniverse(reader) {
   const universe = reader.text("universe");
   if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(universe)) reader.problem("universe", `${pairs_name(universe)} is not a domain`);
   return universe;
  }
  function readVerifyPath(reader) {
   const path = reader.text("verify_path");
   const fault = pathFault(path);
   if (fault) reader.problem("verify_path", `${pairs_name(path)} ${fault}`);
   return path;
  }
  function readMilliseconds(reader, name, lowest) {
   const milliseconds = reader.parsed(name, text => parseDuration(text) * 1e3);
   if (milliseconds === undefined) return 0;
   if (milliseconds < lowest) reader.problem(name, "is not longer than no time at all");
   return milliseconds;
  }
  function readOrigin(reader, disk) {
   const image = reader.optional("image");
   const given = reader.optional("source");
   if (image && given) {
    reader.problem("source", "is given together with image; to name the repository of the built image, use artifact_repository");
   }
   if (given) {
    const directory = (0, external_node_path_.resolve)(disk.workingDirectory, given);
    const kind = disk.kind(directory);
    if (kind === "absent") reader.problem("source", `${pairs_name(given)} does not exist (has the checkout step run?)`); else if (kind === "file") reader.problem("source", `${pairs_name(given)} is a file; give the folder`); else if (disk.isEmptyDirectory(directory)) reader.problem("source", `${pairs_name(given)} is an empty folder (has the checkout step run?)`);
    return {
     kind: "source",
     directory: directory,
     given: given
    };
   }
   if (!image) return {
    kind: "template"
   };
   if (/\s|^[a-z]+:\/\//.test(image)) reader.problem("image", `${pairs_name(image)} is not an image reference`);
   return {
    kind: "image",
    image: image
   };
  }
  function refuseContradictions(reader, raw, line, settings) {
   const access = line.inputs.get("access");
   const given = (raw.access ?? "").trim() || "keep";
   if (access && given !== "keep" && given !== access.value) reader.problem("access", `is ${access.value} by this flag, and ${given} by the input access; keep one`, given);
   for (const {family: family, variant: variant, input: input} of settings.strategies) {
    const rival = line.families.get(family);
    if (rival && rival.variant !== variant) reader.problem(input, `is given together with ${rival.flag} in flags, which contradicts it; keep one`);
   }
  }
  function tellIdle(reader, line) {
   for (const input of [ "gcloud_version", "gcloud_component" ]) if (reader.optional(input)) reader.notice(input, "It has no effect: gcloud is not used.");
   if (![ "", "alpha", "beta" ].includes(reader.text("gcloud_component"))) reader.problem("gcloud_component", `${pairs_name(reader.text("gcloud_component"))} is not alpha or beta`);
   if (line.idle.length > 0) reader.notice("flags", `Without effect here: ${line.idle.join(", ")}.`);
  }
  var headline = __nccwpck_require__(6758);
  var report_names = __nccwpck_require__(9563);
  function seenLines(seen) {
   const {project: project, projectNumber: projectNumber, service: service, region: region, exists: exists, source: source} = seen;
   const existing = exists === undefined ? "not known whether it exists" : exists ? "exists" : "does not exist yet";
   const rows = [ [ "Project", projectNumber ? `${project} (${projectNumber})` : project ], [ "Service", `${service} in ${region}: ${existing}` ], [ "Source", source && describeSource(source) ], [ "Deploys as", seen.deployer && (0, 
   report_names.pF)(seen.deployer) ], [ "Builds as", seen.buildAccount ], [ "Runs as", seen.runtimeAccount ] ];
   return rows.flatMap(([name, value]) => value ? [ `${name.padEnd(12)}${value}` ] : []);
  }
  function describeSource({files: files, bytes: bytes, dockerfile: dockerfile, ignoreFile: ignoreFile}) {
   const rules = ignoreFile ? `rules of ${ignoreFile}` : "no ignore rules";
   return `${files} ${files === 1 ? "file" : "files"}, ${inBytes(bytes)}, ${dockerfile ? "with a Dockerfile" : "for buildpacks"}, ${rules}`;
  }
  function preflightLines(findings) {
   const answers = findings.filter(({id: id}) => report_names.$R[id]);
   if (answers.length === 0) return [];
   const passed = answers.filter(({status: status}) => status === "pass");
   const ways = [ ...new Set(passed.flatMap(({method: method}) => method ? [ report_names.J8[method] ] : [])) ];
   const how = ways.length > 0 ? ` (${ways.join(", ")})` : "";
   return [ `${passed.length} of ${answers.length} permissions are there${how}.`, ...answers.filter(({status: status}) => status !== "pass").map(finding => `${report_names.j7[finding.status]} ${(0, 
   headline.c1)(finding)}`) ];
  }
  function decisionLines(decisions) {
   return decisions.map(({question: question, choice: choice, because: because}) => `${question} ${choice}. ${because}`);
  }
  function planLines(plan) {
   return plan.length === 0 ? [ "Nothing is to be changed." ] : plan.map(({title: title}, at) => `${at + 1}. ${title}`);
  }
  function inBytes(bytes) {
   const units = [ "B", "kB", "MB", "GB", "TB" ];
   let value = bytes;
   let unit = 0;
   for (;value >= 1e3 && unit < units.length - 1; unit++) value /= 1e3;
   return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
  }
  var signals = __nccwpck_require__(4937);
  const answers_REFUSED = /Your client does not have permission to (get URL|the requested URL)|client does not have permission to the requested URL/i;
  const NOT_FOUND = /requested URL(?:\s*<code>[^<]*<\/code>)?\s*was not found on this server/i;
  const FRAME = /<body text="?#000000"? bgcolor="?#ffffff"?>|<title>Error 40[134] \([^)]*\)!!1<\/title>/i;
  const GENERIC = /^(?:[\s:.,!]|error|40[134]|forbidden|unauthorized|page|not found|access denied)*$/i;
  function doorOf({status: status, headers: headers, body: body}) {
   if (headers.has("x-goog-iap-generated-response")) return "closed";
   const challenge = headers.get("www-authenticate") ?? "";
   const fromGoogle = answers_REFUSED.test(body) || NOT_FOUND.test(body) || FRAME.test(body);
   if (status === 401 && (fromGoogle || INVALID_TOKEN.test(challenge))) return "rejected";
   if (status === 403 && (fromGoogle || INSUFFICIENT_SCOPE.test(challenge))) return "closed";
   if (status === 404 && fromGoogle) return "hidden";
   if (status === 401 || status === 403 || status === 404) {
    const page = /html/i.test(headers.get("content-type") ?? "text/html") || body.trim() === "";
    const generic = page && GENERIC.test(body.replace(/<title>.*?<\/title>|<[^>]*>/gis, " "));
    return generic ? DOOR_OF[status] : "open";
   }
   return status === 429 || status >= 500 ? "unclear" : "open";
  }
  const DOOR_OF = {
   401: "rejected",
   403: "closed",
   404: "hidden"
  };
  const INVALID_TOKEN = /^Bearer error="invalid_token".*access token could not be verified/i;
  const INSUFFICIENT_SCOPE = /^Bearer error="insufficient_scope"/i;
  const UNCLEAR_MS = 6e4;
  const SILENT_MS = 8e3;
  const audienceOf = service => service.uri ?? service.urls?.[0];
  function accessAfter({made: made}, decision) {
   return made.access?.state ?? (0, decisions_settle.c)(decision, made).target;
  }
  function urlOf(uri, path) {
   const url = new URL(uri);
   const [pathname = "/", search] = path.split(/\?(.*)/s);
   url.pathname = `/${pathname.replace(/^[/\\]+/, "")}`;
   url.search = search ?? "";
   return url.href;
  }
  async function verify(world, facts, decisions) {
   const {config: config, google: google, made: made, log: log} = world;
   const service = made.service ?? (facts.service.known ? facts.service.value : null);
   const uri = service && audienceOf(service);
   if (!config.verify || !service || !uri) return [];
   const url = urlOf(uri, config.verifyPath);
   const open = isPublic(accessAfter(world, decisions.access), facts);
   const absent = facts.service.known && facts.service.value === null;
   const patient = Boolean(made.access?.changed) || absent || made.checkCleared === true;
   if (config.access === "keep" && !patient && !made.invokers?.length) return [];
   const hidden = hiddenBecause(service);
   if (hidden) return [ skipped("without a token", url, hidden), skipped("with an ID token", url, hidden) ];
   return Promise.all([ verify_check(world, url, undefined, withoutToken(open), patient), google.idToken(uri).then(token => token ? verify_check(world, url, `Bearer ${token}`, withToken(open, isInvoker(world)), patient || Boolean(made.invokers?.length)) : skipped("with an ID token", url, "This identity can have no ID token."), error => {
    if (error instanceof errors.c) throw error;
    log.debug(`No ID token: ${String(error)}`);
    return skipped("with an ID token", url, "No ID token could be had for this identity.");
   }) ]);
  }
  async function verify_check(world, url, authorization, {name: name, expected: expected, judge: judge}, patient) {
   const {config: config, log: log, signal: signal, clock: clock = systemClock} = world;
   const pause = backoff(1e3, 1.5, 15e3);
   const began = clock.now();
   const evidence = [];
   for (;;) {
    const seen = await look(world, url, authorization);
    const before = evidence.at(-1);
    if (!before || before.answer !== seen.evidence.answer) evidence.push(seen.evidence);
    const status = judge(seen.door);
    const patience = seen.silent ? SILENT_MS : tellsNothing(seen.door) ? UNCLEAR_MS : Number.POSITIVE_INFINITY;
    const left = began + Math.min(patience, config.propagationTimeoutMs) - clock.now();
    if (status === "pass" || !patient || left <= 0) return {
     name: name,
     expected: expected,
     found: seen.words,
     status: status,
     evidence: evidence
    };
    const ms = Math.min(pause(), left);
    log.info(`${name}: ${seen.words}; expected: ${expected}. A change of access can take minutes: asking again in ${inWords(ms)}, for ${inWords(left)} at most.`);
    await clock.sleep(ms, signal);
   }
  }
  async function look({google: google, signal: signal}, url, authorization) {
   const call = `GET ${url}${authorization ? " with an ID token" : " without a token"}`;
   try {
    const answer = await google.ask(url, authorization);
    const door = doorOf(answer);
    const words = `${answer.status}, ${WHO[door]}`;
    return {
     door: door,
     words: words,
     evidence: {
      call: call,
      resource: url,
      answer: words,
      status: answer.status
     }
    };
   } catch (error) {
    if (signal.aborted || error instanceof errors.c) throw error;
    const words = `no answer: ${error instanceof Error ? error.message : String(error)}`;
    return {
     door: "unclear",
     silent: true,
     words: words,
     evidence: {
      call: call,
      resource: url,
      answer: words
     }
    };
   }
  }
  const WHO = {
   open: "answered by the app",
   closed: "refused by Cloud Run",
   rejected: "the token was rejected by Cloud Run",
   hidden: "no such page, says Google’s front end",
   unclear: "which tells nothing about access"
  };
  function withoutToken(open) {
   const name = "Without a token";
   if (open === undefined) return {
    name: name,
    expected: "nothing in particular: access was left as it was and is not fully known",
    judge: () => "skipped"
   };
   if (open) return {
    name: name,
    expected: "answered by the app",
    judge: door => VERDICT[door === "open" ? "yes" : unsure(door)]
   };
   return {
    name: name,
    expected: "refused by Cloud Run",
    judge: door => VERDICT[door === "closed" || door === "rejected" ? "yes" : unsure(door)]
   };
  }
  function withToken(open, invoker) {
   const name = "With an ID token";
   const sure = open === true || invoker;
   return {
    name: name,
    expected: sure ? "answered by the app" : "answered by the app, if the deployer is an invoker",
    judge: door => {
     if (door === "open") return "pass";
     if (door === "rejected") return "fail";
     return sure ? VERDICT[unsure(door)] : "skipped";
    }
   };
  }
  const VERDICT = {
   yes: "pass",
   no: "fail",
   unsure: "unknown"
  };
  const tellsNothing = door => door === "unclear" || door === "hidden";
  const unsure = door => tellsNothing(door) ? "unsure" : "no";
  function isPublic(state, facts) {
   if (state !== "unchanged") return state !== "oidc-only";
   const {service: service, servicePolicy: servicePolicy} = facts;
   if (service.known && service.value?.invokerIamDisabled) return true;
   if (!service.known || !servicePolicy.known) return undefined;
   const everybody = (servicePolicy.value?.bindings ?? []).filter(({members: members}) => members?.includes("allUsers"));
   if (everybody.some(({role: role, condition: condition}) => !condition && /^roles\/run\.(invoker|servicesInvoker|admin)$/.test(role))) return true;
   return everybody.length > 0 ? undefined : false;
  }
  function isInvoker({google: google, made: made}) {
   const {principal: principal} = google.identity;
   return principal !== undefined && (made.invokers?.includes(principal) ?? false);
  }
  function hiddenBecause(service) {
   if (service.ingress && service.ingress !== "INGRESS_TRAFFIC_ALL" && service.ingress !== "INGRESS_TRAFFIC_UNSPECIFIED") return `Not reachable from here: its ingress is ${service.ingress}.`;
   if (service.defaultUriDisabled) return "Not reachable from here: its default URL is disabled.";
   return service.iapEnabled ? "Identity-Aware Proxy stands before it, which asks people to sign in." : undefined;
  }
  function skipped(how, url, why) {
   const name = how.charAt(0).toUpperCase() + how.slice(1);
   return {
    name: name,
    expected: "not asked",
    found: why,
    status: "skipped",
    evidence: [ {
     call: `GET ${url}`,
     resource: url,
     answer: "not asked"
    } ]
   };
  }
  async function run({raw: raw, runner: runner, context: context, signal: signal}) {
   const read = readConfig(raw, runner.env, disk);
   if ("problems" in read) return {
    refused: read
   };
   const course = {
    config: read.config,
    plan: [],
    grantSteps: 0,
    findings: [],
    changes: [],
    checks: [],
    made: {}
   };
   const deadline = (0, signals.N)(signal, read.config.runTimeoutMs);
   try {
    await pursue(course, {
     runner: runner,
     context: context
    }, deadline);
   } catch (error) {
    const findings = explain(deadline.aborted ? deadline.reason : error, engine_circumstances(course));
    course.findings.unshift(...findings ?? [ mistake(error) ]);
    if (!findings) runner.log.info(error instanceof Error ? error.stack ?? error.message : String(error));
   }
   return {
    course: course
   };
  }
  const mistake = error => ({
   id: "internal-error",
   status: "fail",
   reason: `${error instanceof Error ? error.message : String(error)}. This is a mistake in run-iam-deploy, not in your workflow. Please report it with the stack in the log.`,
   evidence: [],
   remedies: []
  });
  async function pursue(course, place, signal) {
   const {config: config} = course;
   const {runner: runner, context: context} = place;
   const {log: log} = runner;
   const trigger = judgeTrigger(config, context);
   if (!trigger.go) {
    course.findings.push(trigger.finding);
    return;
   }
   const google = await connect(config, {
    ...runner,
    log: log
   }, signal);
   course.google = google;
   const world = {
    google: google,
    config: config,
    signal: signal,
    log: log,
    made: course.made,
    patience: {}
   };
   await log.group("Look around", async () => {
    await examineUntilReady(course, world, place);
    for (const line of seenLines(seen(course))) log.info(line);
   });
   await engine_tell(log, "Preflight", preflightLines(course.findings));
   await engine_tell(log, "Decide", course.decisions ? decisionLines((0, decide.u)(course.decisions)) : []);
   await engine_tell(log, "Plan", planLines(course.plan));
   if ((0, verdict.ub)(course.findings).length > 0 || config.mode === "preflight" || config.dryRun) return;
   const granted = await grantMissing(course, world, place);
   if ((0, verdict.ub)(course.findings).length > 0) return;
   const applied = await applyPlan(course.plan, world);
   course.results = [ ...granted, ...applied.results ];
   course.changes.push(...applied.changes);
   course.findings.push(...course.made.findings ?? []);
   if (applied.failure) {
    course.failedOn = applied.failure.step.target;
    throw applied.failure.error;
   }
   if (course.facts && course.decisions) {
    const {facts: facts, decisions: decisions} = course;
    course.checks = await log.group("Verify", async () => {
     const checks = await verify(world, facts, decisions);
     for (const {name: name, found: found, status: status} of checks) log.info(`${name}: ${found} (${status})`);
     if (checks.length === 0) log.info("Nothing to ask: access was left alone, or verify is false.");
     return checks;
    });
   }
  }
  async function engine_tell(log, title, lines) {
   if (lines.length === 0) return;
   await log.group(title, async () => {
    for (const line of lines) log.info(line);
   });
  }
  function seen({config: config, facts: facts, listing: listing, google: google}) {
   const value = fact => fact?.known ? fact.value : undefined;
   const service = value(facts?.service);
   const number = value(facts?.projectNumber);
   const built = value(facts?.buildAccount);
   const runs = value(facts?.runtimeAccount);
   const deployer = facts?.identity.principal ?? google?.identity.principal;
   return {
    project: facts?.projectId ?? config.project ?? "",
    ...number && {
     projectNumber: number
    },
    service: config.service,
    region: config.region,
    ...service !== undefined && {
     exists: service !== null
    },
    ...deployer && {
     deployer: deployer
    },
    ...built && {
     buildAccount: built
    },
    ...runs && {
     runtimeAccount: runs
    },
    ...listing && {
     source: {
      ...about(listing),
      files: listing.files.length
     }
    }
   };
  }
  const about = ({bytes: bytes, dockerfile: dockerfile, ignoreFile: ignoreFile}) => ({
   bytes: bytes,
   dockerfile: dockerfile,
   ...ignoreFile && {
    ignoreFile: ignoreFile
   }
  });
  function engine_circumstances({google: google, config: config, facts: facts, failedOn: failedOn}) {
   const project = config.project ?? google?.project;
   return {
    resources: resourcesOf(project ? {
     ...config,
     project: project
    } : config, facts ?? null),
    ...google && {
     identity: google.identity
    },
    ...failedOn && {
     resource: failedOn
    },
    ...facts?.roleTable && {
     table: facts.roleTable
    }
   };
  }
 },
 9473: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => Cancelled,
   y: () => UserError
  });
  class UserError extends Error {
   name="UserError";
   findings;
   constructor(findings, options) {
    super(findings[0].reason, options);
    this.findings = findings;
   }
  }
  class Cancelled extends Error {
   name="Cancelled";
  }
 },
 7127: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   F3: () => SHARING,
   SI: () => ACCESS_CONSTRAINTS,
   fD: () => DEFAULT_ACCOUNT_CONSTRAINTS
  });
  const ACCESS_CONSTRAINTS = [ "run.managed.requireInvokerIam", "run.requireInvokerIam", "iam.allowedPolicyMemberDomains", "iam.managed.allowedPolicyMembers" ];
  const DEFAULT_ACCOUNT_CONSTRAINTS = [ "cloudbuild.useBuildServiceAccount", "cloudbuild.useComputeServiceAccount", "cloudbuild.disableCreateDefaultServiceAccount" ];
  const SHARING = "iam.disableCrossProjectServiceAccountUsage";
 },
 4008: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bm: () => namedBuildAccount,
   C5: () => memberOf,
   E4: () => projectOfAccount,
   Id: () => askedRuntimeAccount,
   JN: () => runAgent,
   L9: () => projectIn,
   Ob: () => emailOf,
   QJ: () => chooseRepository,
   UT: () => chooseWorkerPool,
   fe: () => serviceName,
   fq: () => fullName,
   g2: () => chooseBucket,
   hE: () => isLegacyBuildAccount,
   j5: () => repositoryOfImage,
   l5: () => isElsewhere,
   mU: () => buildAgent,
   nu: () => DEFAULT_REPOSITORY,
   oh: () => bucketOfFullName,
   pA: () => defaultRuntimeAccount,
   qJ: () => servingRevision,
   tO: () => imageName,
   tv: () => isUniqueId,
   uF: () => homeOfAccount,
   zb: () => locationName
  });
  const DEFAULT_REPOSITORY = "cloud-run-source-deploy";
  const locationName = (project, region) => `projects/${project}/locations/${region}`;
  const serviceName = (project, region, service) => `${locationName(project, region)}/services/${service}`;
  const repositoryName = (project, region, repository = DEFAULT_REPOSITORY) => repository.includes("/") ? repository : `${locationName(project, region)}/repositories/${repository}`;
  function bucketName(project, region) {
   return `run-sources-${project.replace(/[:.]/g, "_").replaceAll("google", "elgoog")}-${region}`;
  }
  function chooseBucket(config, project, service) {
   if (config.build.bucket) return {
    name: config.build.bucket,
    from: "input"
   };
   const previous = /^gs:\/\/([^/]+)\//.exec(service?.buildConfig?.sourceLocation ?? "")?.[1];
   if (previous) return {
    name: previous,
    from: "service"
   };
   return {
    name: bucketName(project, config.region),
    from: "default"
   };
  }
  function chooseRepository(config, project, service) {
   if (config.build.repository) {
    return {
     name: repositoryName(project, config.region, config.build.repository),
     from: "input"
    };
   }
   const previous = repositoryOfImage(service?.buildConfig?.imageUri);
   const standard = repositoryName(project, config.region);
   if (previous && previous !== standard) return {
    name: previous,
    from: "service"
   };
   return {
    name: standard,
    from: "default"
   };
  }
  function repositoryOfImage(image) {
   const match = /^([a-z0-9-]+)-docker\.pkg\.dev\/(?:([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/)?([^/:@]+)\/([^/:@]+)/.exec(image ?? "");
   const [, location, domain, project, repository] = match ?? [];
   if (!location || !project || !repository) return undefined;
   return repositoryName(domain ? `${domain}:${project}` : project, location, repository);
  }
  function imageName(repository, service) {
   const [, project = "", , location = "", , id = ""] = repository.split("/");
   return `${location}-docker.pkg.dev/${project.replace(":", "/")}/${id}/${service}`;
  }
  function namedBuildAccount(config, service) {
   if (config.build.serviceAccount) return {
    name: emailOf(config.build.serviceAccount),
    from: "input"
   };
   const previous = service?.buildConfig?.serviceAccount;
   return previous ? {
    name: emailOf(previous),
    from: "service"
   } : undefined;
  }
  function chooseWorkerPool(config, service) {
   if (config.build.workerPool) return {
    name: config.build.workerPool,
    from: "input"
   };
   const previous = service?.buildConfig?.workerPool;
   return previous ? {
    name: previous,
    from: "service"
   } : undefined;
  }
  function servingRevision(service) {
   const targets = service.trafficStatuses?.length ? service.trafficStatuses : service.traffic ?? [];
   const latest = lastPart(service.latestReadyRevision);
   const most = [ ...targets ].sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0))[0];
   if (!most || (most.percent ?? 0) === 0) return latest;
   return most.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? lastPart(most.revision) : latest;
  }
  function askedRuntimeAccount(config) {
   const edit = config.edits.findLast(({path: path}) => path === "template.serviceAccount");
   if (edit?.op === "clear") return null;
   if (edit?.op !== "set" || typeof edit.value !== "string") return undefined;
   return edit.value === "" ? null : emailOf(edit.value);
  }
  const defaultRuntimeAccount = projectNumber => `${projectNumber}-compute@developer.gserviceaccount.com`;
  const runAgent = projectNumber => `service-${projectNumber}@serverless-robot-prod.iam.gserviceaccount.com`;
  const buildAgent = projectNumber => `service-${projectNumber}@gcp-sa-cloudbuild.iam.gserviceaccount.com`;
  const isLegacyBuildAccount = email => /^\d+@cloudbuild\.gserviceaccount\.com$/.test(email);
  const emailOf = account => account.trim().replace(/^.*\/serviceAccounts\//, "").replace(/^serviceAccount:/i, "").toLowerCase();
  const isUniqueId = account => /^\d{15,25}$/.test(account);
  const projectIn = name => /^projects\/([^/]+)\//.exec(name)?.[1];
  const memberOf = email => `serviceAccount:${email}`;
  function projectOfAccount(email) {
   const [name = "", domain = ""] = email.split("@");
   if (domain === "appspot.gserviceaccount.com") return name;
   const owner = /^(.+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1];
   if (owner) {
    if (/^service-\d+$/.test(name)) return undefined;
    const [project = "", ...dots] = owner.split(".");
    return dots.length > 0 ? `${dots.join(".")}:${project}` : project;
   }
   return /^(\d+)(?:-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1];
  }
  function homeOfAccount(email, project, projectNumber) {
   const owner = projectOfAccount(email);
   if (owner !== undefined && /^\d+$/.test(owner)) return owner === projectNumber ? project : undefined;
   if (email.endsWith("@appspot.gserviceaccount.com")) return owner === project ? project : undefined;
   return owner;
  }
  function isElsewhere(email, project, projectNumber) {
   const owner = projectOfAccount(email);
   if (owner === undefined || owner === project) return false;
   return /^\d+$/.test(owner) ? projectNumber !== undefined && owner !== projectNumber : true;
  }
  const fullName = {
   project: project => `//cloudresourcemanager.googleapis.com/projects/${project}`,
   bucket: bucket => `//storage.googleapis.com/projects/_/buckets/${bucket}`,
   repository: name => `//artifactregistry.googleapis.com/${name}`,
   service: name => `//run.googleapis.com/${name}`,
   account: (email, project) => `//iam.googleapis.com/projects/${idOfAccount(email) ?? project}/serviceAccounts/${email}`,
   secret: (project, secret) => `//secretmanager.googleapis.com/projects/${project}/secrets/${secret}`,
   subnetwork: name => `//compute.googleapis.com/${name}`,
   network: name => `//compute.googleapis.com/${name}`,
   connector: name => `//vpcaccess.googleapis.com/${name}`,
   workerPool: name => `//cloudbuild.googleapis.com/${name}`,
   sqlInstance: (project, instance) => `//cloudsql.googleapis.com/projects/${project}/instances/${instance}`,
   api: (project, host) => `//serviceusage.googleapis.com/projects/${project}/services/${host}`
  };
  const bucketOfFullName = name => /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/([^/]+)/.exec(name)?.[1];
  function idOfAccount(email) {
   const project = projectOfAccount(email);
   return project && !/^\d+$/.test(project) ? project : undefined;
  }
  const lastPart = name => name?.split("/").at(-1) || undefined;
 },
 1325: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   PC: () => factsIn,
   a5: () => errorFromResponse,
   aD: () => errorFromOperation,
   hD: () => ApiError,
   nL: () => errorFromNetwork,
   xU: () => systemCode,
   zR: () => toEvidence
  });
  var _quotes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5021);
  class ApiError extends Error {
   name="ApiError";
   status;
   code;
   reason;
   permission;
   resource;
   constraint;
   service;
   call;
   details;
   constructor(status, call, facts, options) {
    super(facts.message, options);
    this.status = status;
    this.call = call;
    this.code = facts.code;
    this.reason = facts.reason;
    this.permission = facts.permission;
    this.resource = facts.resource;
    this.constraint = facts.constraint;
    this.service = facts.service;
    this.details = facts.details;
   }
  }
  const CODE_OF_STATUS = {
   400: "INVALID_ARGUMENT",
   401: "UNAUTHENTICATED",
   403: "PERMISSION_DENIED",
   404: "NOT_FOUND",
   408: "DEADLINE_EXCEEDED",
   409: "ALREADY_EXISTS",
   412: "FAILED_PRECONDITION",
   429: "RESOURCE_EXHAUSTED",
   499: "CANCELLED",
   500: "INTERNAL",
   501: "UNIMPLEMENTED",
   503: "UNAVAILABLE",
   504: "DEADLINE_EXCEEDED"
  };
  const CODES = [ [ "OK", 200 ], [ "CANCELLED", 499 ], [ "UNKNOWN", 500 ], [ "INVALID_ARGUMENT", 400 ], [ "DEADLINE_EXCEEDED", 504 ], [ "NOT_FOUND", 404 ], [ "ALREADY_EXISTS", 409 ], [ "PERMISSION_DENIED", 403 ], [ "RESOURCE_EXHAUSTED", 429 ], [ "FAILED_PRECONDITION", 400 ], [ "ABORTED", 409 ], [ "OUT_OF_RANGE", 400 ], [ "UNIMPLEMENTED", 501 ], [ "INTERNAL", 500 ], [ "UNAVAILABLE", 503 ], [ "DATA_LOSS", 500 ], [ "UNAUTHENTICATED", 401 ] ];
  function errorFromResponse(status, body, call, hide = text => text) {
   const facts = readBody(status, parse(body) ? body : hide(body));
   return new ApiError(status, call, {
    ...facts,
    message: hide(facts.message),
    details: (0, _quotes_js__WEBPACK_IMPORTED_MODULE_0__.x)(facts.details, hide)
   });
  }
  function errorFromOperation(error, call) {
   const [code, status] = CODES[error.code] ?? [ "UNKNOWN", 500 ];
   return new ApiError(status, call, interpret(status, code, error.message, details(error.details), []));
  }
  const factsIn = text => interpret(403, "PERMISSION_DENIED", text, [], []);
  function errorFromNetwork(cause, call, host) {
   const system = systemCode(cause);
   const deadline = system === "TimeoutError";
   const said = (cause instanceof Error ? cause.message : String(cause)).replace(/^request to \S+ failed, reason: ?/, "");
   const message = deadline ? `${host} did not answer in time.` : `${host} could not be reached: ${oneLine(said) || (system ?? "no answer")}.${CERTIFICATE.test(system ?? "") ? CERTIFICATE_HINT : ""}`;
   const facts = {
    code: deadline ? "DEADLINE_EXCEEDED" : "UNAVAILABLE",
    message: message,
    details: []
   };
   return new ApiError(0, call, system ? {
    ...facts,
    reason: system
   } : facts, {
    cause: cause
   });
  }
  const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;
  const CERTIFICATE_HINT = " Its certificate is not trusted: behind an inspecting proxy, set NODE_EXTRA_CA_CERTS to the file of its CA.";
  function systemCode(error) {
   for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, 
   depth++) {
    const {code: code} = at;
    if (typeof code === "string") return code;
    if (at.name === "TimeoutError") return at.name;
   }
   return undefined;
  }
  function toEvidence(call, resource, answer) {
   if (typeof answer === "string") return {
    call: call,
    resource: resource,
    answer: shorten(answer)
   };
   return {
    call: answer.call || call,
    resource: resource,
    answer: shorten(answer.message),
    ...answer.status > 0 && {
     status: answer.status
    },
    ...answer.reason !== undefined && {
     reason: answer.reason
    }
   };
  }
  const oneLine = text => text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  const shorten = (text, most = 600) => text.length > most ? `${text.slice(0, most - 1)}…` : text;
  function readBody(status, body) {
   const parsed = parse(body);
   const error = parsed?.error;
   if (typeof error === "string") {
    const description = text(parsed?.error_description);
    return {
     ...interpret(status, error, description ?? error, [], []),
     code: error
    };
   }
   const known = object(error);
   if (!known) return {
    code: codeOf(status),
    message: plain(status, body),
    details: []
   };
   const message = text(known.message) ?? `HTTP ${status}`;
   return interpret(status, text(known.status) ?? codeOf(status), message, details(known.details), list(known.errors));
  }
  function interpret(status, code, message, found, errors) {
   const info = found.find(detail => detail["@type"].endsWith("google.rpc.ErrorInfo"));
   const metadata = object(info?.metadata) ?? {};
   const old = errors.map(object).find(error => text(error?.reason));
   const facts = {
    code: code,
    message: message,
    details: found
   };
   const service = disabledService(message, text(info?.reason) ?? text(old?.reason), metadata);
   const reason = service ? "SERVICE_DISABLED" : text(info?.reason) ?? text(old?.reason);
   const permission = text(metadata.permission) ?? permissionIn(message);
   const resource = text(metadata.resource) ?? resourceIn(message);
   const constraint = constraintIn(status, message, metadata, found);
   if (reason) facts.reason = reason;
   if (permission) facts.permission = canonical(permission);
   if (resource) facts.resource = resource;
   if (constraint) facts.constraint = constraint;
   if (service) facts.service = service;
   return facts;
  }
  const NAME = String.raw`([a-z][a-zA-Z]*(?:\.[a-zA-Z]+){2,})`;
  const PERMISSION = [ new RegExp(String.raw`[Pp]ermissions? ['"\[\x60]*${NAME}['"\]\x60]* (?:is )?(?:denied|required|missing)`), new RegExp(String.raw`does not have ['"\x60]?${NAME}['"\x60]? access`), new RegExp(String.raw`(?:[Mm]issing|[Rr]equire[sd]?|lacks)(?: the)?(?: necessary| required)? permissions?:? ['"\[\x60]*${NAME}`) ];
  function permissionIn(message) {
   for (const pattern of PERMISSION) {
    const match = pattern.exec(message);
    if (match) return match[1];
   }
   return undefined;
  }
  const canonical = permission => permission.replace(/^iam\.serviceaccounts\./, "iam.serviceAccounts.");
  function resourceIn(message) {
   const quoted = /denied (?:on|for)(?: the)? resource:? ['"`]([^'"`]+)['"`]/.exec(message);
   return (quoted ?? /denied on service account (\S+@\S+)/.exec(message))?.[1];
  }
  const DOMAIN_RESTRICTION = /do not belong to a permitted customer/i;
  function constraintIn(status, message, metadata, found) {
   if (status !== 400 && status !== 403 && status !== 412) return undefined;
   const violations = found.filter(detail => detail["@type"].endsWith("google.rpc.PreconditionFailure")).flatMap(detail => list(detail.violations).map(object)).map(violation => text(violation?.type));
   const named = [ text(metadata.customConstraints), text(metadata.constraint), ...violations, message ];
   for (const candidate of named) {
    const match = /(?:constraints|customConstraints)\/([a-zA-Z][\w.-]*\w)/.exec(candidate ?? "");
    if (match) return match[1];
   }
   return DOMAIN_RESTRICTION.test(message) ? "iam.allowedPolicyMemberDomains" : undefined;
  }
  function disabledService(message, reason, metadata) {
   if (reason !== "SERVICE_DISABLED" && reason !== "accessNotConfigured") return undefined;
   const linked = /apis\/(?:api|library)\/([a-z0-9.-]+\.[a-z]+)/.exec(message)?.[1];
   return text(metadata.service) ?? linked ?? /\b([a-z]+\.googleapis\.com)\b/.exec(message)?.[1];
  }
  function plain(status, body) {
   const title = /<title>([^<]*)<\/title>/i.exec(body)?.[1];
   const words = (title ?? body.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ").trim();
   return words ? shorten(words, 200) : `HTTP ${status} without a message`;
  }
  const codeOf = status => CODE_OF_STATUS[status] ?? (status >= 500 ? "UNKNOWN" : `HTTP_${status}`);
  const text = value => typeof value === "string" && value !== "" ? value : undefined;
  const list = value => Array.isArray(value) ? value : [];
  const object = value => typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  const details = value => list(value).filter(item => text(object(item)?.["@type"]) !== undefined);
  function parse(body) {
   try {
    return object(JSON.parse(body));
   } catch {
    return undefined;
   }
  }
 },
 5669: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   ZC: () => abortable,
   KW: () => cancelled,
   v7: () => pause
  });
  const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
  var errors = __nccwpck_require__(9473);
  async function pause(ms, signal) {
   try {
    await (0, promises_namespaceObject.setTimeout)(ms, undefined, {
     signal: signal
    });
   } catch {
    throw cancelled(signal);
   }
  }
  function cancelled(signal) {
   return signal.reason instanceof errors.c ? signal.reason : new errors.c("The run was told to stop.", {
    cause: signal.reason
   });
  }
  async function abortable(promise, signal) {
   if (signal.aborted) throw cancelled(signal);
   const {promise: stopped, reject: reject} = Promise.withResolvers();
   const stop = () => reject(cancelled(signal));
   signal.addEventListener("abort", stop, {
    once: true
   });
   try {
    return await Promise.race([ promise, stopped ]);
   } finally {
    signal.removeEventListener("abort", stop);
   }
  }
 },
 5021: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   s: () => makeQuotes,
   x: () => hideDeep
  });
  const LEAST = 4;
  const LEAST_LINE = 8;
  const ORDINARY = new Set([ ...[ "true", "false", "none", "null", "auto", "default", "enabled", "disabled" ], ...[ "debug", "info", "notice", "warn", "warning", "error", "trace", "verbose" ], ...[ "production", "prod", "staging", "stage", "preview", "development", "testing", "test", "local", "localhost" ], ...[ "http", "https", "json", "text", "utf-8", "utf8" ] ].map(word => word.toLowerCase()));
  const REGION = /^(africa|asia|australia|europe|me|northamerica|southamerica|us)-(central|(north|south)?(east|west)|north|south)\d+(-[a-z])?$/;
  function makeQuotes(known = []) {
   const values = new Set(known.filter(isTelling));
   const shown = new Set;
   let sorted;
   const hide = text => {
    sorted ??= [ ...values ].filter(value => !shown.has(value)).flatMap(spellings).sort((a, b) => b.length - a.length);
    return sorted.reduce((left, value) => left.replaceAll(value, "***"), text);
   };
   return {
    hide: hide,
    learn(message, path) {
     for (const part of path.split(/[/:?]/)) shown.add(decoded(part));
     for (const value of valuesIn(message)) if (isTelling(value)) values.add(value);
     sorted = undefined;
    },
    hideIn: answer => {
     hideWords(answer, hide);
     return answer;
    }
   };
  }
  function isTelling(value) {
   return value.trim().length >= LEAST && !ORDINARY.has(value.toLowerCase()) && !REGION.test(value);
  }
  function spellings(value) {
   const lines = value.split(/\r\n|\r|\n/).filter(line => line.length >= LEAST_LINE);
   const texts = [ value, value.trim(), ...lines ].filter(text => text.length >= LEAST);
   return [ ...new Set(texts.flatMap(text => [ text, JSON.stringify(text).slice(1, -1) ])) ];
  }
  const object = value => typeof value === "object" && value !== null ? value : undefined;
  const strings = value => Array.isArray(value) ? value.filter(item => typeof item === "string") : [];
  const isLong = value => value.length >= LEAST_LINE;
  function valuesIn(message) {
   const fields = object(message);
   if (!fields) return [];
   return Object.entries(fields).flatMap(([name, value]) => {
    switch (name) {
    case "env":
    case "httpHeaders":
     return Array.isArray(value) ? strings(value.map(item => object(item)?.value)) : [];

    case "environmentVariables":
     return strings(Object.values(object(value) ?? {}));

    case "steps":
     return [];

    case "args":
     return strings(value).filter(isLong);

    case "command":
     return strings(value).slice(1).filter(isLong);

    default:
     return valuesIn(value);
    }
   });
  }
  const SPEAKING = [ "error", "response", "metadata", "build", "terminalCondition", "conditions", "failureInfo", "entries" ];
  const WORDS = [ "message", "detail", "statusDetail", "textPayload" ];
  function hideWords(answer, hide) {
   if (Array.isArray(answer)) for (const item of answer) hideWords(item, hide);
   const fields = object(answer);
   if (!fields) return;
   for (const [name, value] of Object.entries(fields)) {
    if (WORDS.includes(name) && typeof value === "string") fields[name] = hide(value); else if (name === "details") fields[name] = hideDeep(value, hide); else if (SPEAKING.includes(name)) hideWords(value, hide);
   }
  }
  function hideDeep(value, hide) {
   if (typeof value === "string") return hide(value);
   if (Array.isArray(value)) return value.map(item => hideDeep(item, hide));
   const fields = object(value);
   if (!fields) return value;
   return Object.fromEntries(Object.entries(fields).map(([name, item]) => [ name, hideDeep(item, hide) ]));
  }
  function decoded(part) {
   try {
    return decodeURIComponent(part);
   } catch {
    return part;
   }
  }
 },
 3344: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   DU: () => CONNECT_TRIES,
   Dx: () => connectionFailure,
   Qm: () => TRIES,
   dg: () => isTransient,
   eS: () => delayMs
  });
  var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1325);
  const LONGEST_MS = 3e4;
  const FIRST_MS = 400;
  const CAP_MS = 12e3;
  const TRIES = 6;
  const CONNECT_TRIES = 4;
  const isTransient = status => status === 408 || status === 429 || status >= 500 && status !== 501;
  const NOT_SENT = new Set([ "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ENETDOWN" ]);
  const FINAL = /^(?:ERR_TLS_|ERR_SSL_|ERR_INVALID_|EPROTO|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_)/;
  function connectionFailure(error) {
   const code = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.xU)(error) ?? "";
   if (FINAL.test(code)) return "final";
   if (NOT_SENT.has(code)) return "not-sent";
   const said = error instanceof Error ? error.message : "";
   return /before secure TLS connection was established/.test(said) ? "not-sent" : "maybe-sent";
  }
  function delayMs(retry, retryAfter, random = Math.random) {
   const asked = retryAfterMs(retryAfter);
   if (asked !== undefined) return Math.min(asked, LONGEST_MS);
   const step = Math.min(FIRST_MS * 2 ** retry, CAP_MS);
   return step / 2 + random() * step / 2;
  }
  function retryAfterMs(value) {
   if (!value) return undefined;
   const seconds = Number(value);
   if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
   const date = Date.parse(value);
   return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
  }
 },
 9140: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   bd: () => inputRow,
   mc: () => INPUTS
  });
  const INPUTS = [ {
   name: "mode",
   default: "deploy",
   help: "`deploy` does the whole thing. `preflight` changes nothing: it says what would be done, what would fail and how to fix it.",
   example: "preflight",
   group: "What to deploy",
   ready: true
  }, {
   name: "service",
   help: "Name of the Cloud Run service. It is created if it does not exist.",
   example: "api",
   group: "What to deploy",
   ready: true
  }, {
   name: "source",
   help: "Folder to build and deploy: with a Dockerfile, or with a language that buildpacks know. Not together with `image`.",
   example: ".",
   group: "What to deploy",
   ready: true
  }, {
   name: "image",
   help: "Container image to deploy. Not together with `source`.",
   example: "europe-west1-docker.pkg.dev/my-project/my-repo/api:v1",
   group: "What to deploy",
   ready: true
  }, {
   name: "project_id",
   help: "Google Cloud project. Without it: the project in the email of `service_account`, then `CLOUDSDK_CORE_PROJECT` and its siblings, then the credentials.",
   example: "my-project",
   group: "What to deploy",
   ready: true
  }, {
   name: "region",
   default: "us-central1",
   help: "Region of the service.",
   example: "europe-west1",
   group: "What to deploy",
   ready: true
  }, {
   name: "env_vars",
   help: "Environment variables, `KEY=VALUE` on lines or between commas. A backslash makes the next character literal; quotes are kept as they are.",
   example: "LOG_LEVEL=info",
   group: "The service",
   ready: true
  }, {
   name: "env_vars_file",
   help: "File with environment variables: JSON, YAML or `KEY=VALUE` lines. `env_vars` wins on the same key.",
   example: "deploy/env.yaml",
   group: "The service",
   ready: true
  }, {
   name: "env_vars_update_strategy",
   default: "merge",
   help: '`merge` keeps variables that are not listed; `overwrite` drops them. `env_vars: "{}"` with `overwrite` removes all.',
   example: "overwrite",
   group: "The service",
   ready: true
  }, {
   name: "secrets",
   help: "Secrets, `KEY=SECRET:VERSION` on lines or between commas. A key that starts with `/` is the path of a file, any other an environment variable.",
   example: "API_KEY=api-key:latest",
   group: "The service",
   ready: true
  }, {
   name: "secrets_update_strategy",
   default: "merge",
   help: "`merge` keeps secrets that are not listed; `overwrite` drops them.",
   example: "overwrite",
   group: "The service",
   ready: true
  }, {
   name: "labels",
   help: "Labels, `KEY=VALUE` on lines or between commas, put on the service and on the new revision. Other labels stay.",
   example: "team=web",
   group: "The service",
   ready: true
  }, {
   name: "skip_default_labels",
   default: "false",
   help: "`true` leaves out the labels `managed-by=github-actions` and `commit-sha`.",
   example: "true",
   group: "The service",
   ready: true
  }, {
   name: "suffix",
   help: "Suffix of the new revision: `v1` makes `SERVICE-v1`. A suffix can be used once.",
   example: "v1",
   group: "The service",
   ready: true
  }, {
   name: "tag",
   help: "Traffic tag for the new revision; it gets a URL of its own, which is then the output `url`. Tag and service name together have at most 46 characters.",
   example: "canary",
   group: "The service",
   ready: true
  }, {
   name: "no_traffic",
   default: "false",
   help: "`true` sends no traffic to the new revision. Not possible for a service that does not exist yet.",
   example: "true",
   group: "The service",
   ready: true
  }, {
   name: "timeout",
   help: "How long a request may take, up to one hour. For the build see `build_timeout`.",
   example: "5m",
   group: "The service",
   ready: true
  }, {
   name: "flags",
   help: "Flags of `gcloud run deploy`, separated by spaces or lines. They are understood natively, see the table of flags; they win over inputs.",
   example: "--memory=512Mi --cpu=1",
   group: "The service",
   ready: true
  }, {
   name: "kv_syntax",
   default: "peer",
   help: "How `KEY=VALUE` lists are read. `peer`: as deploy-cloudrun reads them. `dotenv`: one a line, with quotes, comments, JSON and values of several lines.",
   example: "dotenv",
   group: "The service",
   ready: true
  }, {
   name: "access",
   default: "keep",
   help: "`public`: reachable without a Google identity, as far as policies allow. `authenticated`: callers need `run.routes.invoke`. `keep`: an existing service stays as it is, a new one is `authenticated`.",
   example: "public",
   group: "Who may call it",
   ready: true
  }, {
   name: "public_via",
   default: "auto",
   help: "Which way of being public may be used: `all-users`, `no-invoker-iam-check`, or `auto` for the one that policies allow.",
   example: "all-users",
   group: "Who may call it",
   ready: true
  }, {
   name: "on_public_denied",
   default: "oidc-only",
   help: "When policies forbid every allowed way: `oidc-only` deploys for authenticated callers and warns, `fail` stops before anything is changed.",
   example: "fail",
   group: "Who may call it",
   ready: true
  }, {
   name: "invokers",
   help: "Members that may call the service, on lines or between commas. A bare email is a service account.",
   example: "frontend@my-project.iam.gserviceaccount.com",
   group: "Who may call it",
   ready: true
  }, {
   name: "invokers_update_strategy",
   default: "merge",
   help: "`merge` adds to the callers that are there; `overwrite` makes the list the only ones.",
   example: "overwrite",
   group: "Who may call it",
   ready: true
  }, {
   name: "workload_identity_provider",
   help: "Workload Identity Federation provider, with the project number. Without it: the credentials of an earlier auth step, then Application Default Credentials.",
   example: "projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo",
   group: "Authentication",
   ready: true
  }, {
   name: "service_account",
   help: "Service account to deploy as. Without it the federated identity deploys itself.",
   example: "deployer@my-project.iam.gserviceaccount.com",
   group: "Authentication",
   ready: true
  }, {
   name: "audience",
   help: "Audience of GitHub's ID token, if the provider does not take the default one.",
   example: "https://example.com/my-audience",
   group: "Authentication",
   ready: true
  }, {
   name: "delegates",
   help: "Service accounts to go through on the way to `service_account`, on lines or between commas.",
   example: "first@my-project.iam.gserviceaccount.com",
   group: "Authentication",
   ready: true
  }, {
   name: "universe",
   default: "googleapis.com",
   help: "Host suffix of Google's APIs.",
   example: "googleapis.com",
   group: "Authentication",
   ready: true
  }, {
   name: "request_reason",
   help: "Text for the header `X-Goog-Request-Reason`, which audit logs show.",
   example: "ticket 1234",
   group: "Authentication",
   ready: true
  }, {
   name: "preflight",
   default: "enforce",
   help: "`enforce`: a missing permission stops the run before anything is uploaded. `warn` goes on. `off` does not look.",
   example: "warn",
   group: "Safety and waiting",
   ready: true
  }, {
   name: "grant_missing",
   default: "false",
   help: "`true` grants what the preflight found missing, and enables APIs: the narrowest role on the narrowest resource, never Owner, Editor or Viewer, never for the code of a fork. Then it waits for the grants to take effect and deploys. The deployer has to be allowed to grant.",
   example: "true",
   group: "Safety and waiting",
   ready: true
  }, {
   name: "wait_for_grants",
   default: "false",
   help: "`true` takes a refusal as perhaps not yet in effect, and tries again until `propagation_timeout`.",
   example: "true",
   group: "Safety and waiting",
   ready: true
  }, {
   name: "propagation_timeout",
   default: "7m",
   help: "How long to wait for a grant to take effect: one that `grant_missing` made or `wait_for_grants` announces.",
   example: "7m",
   group: "Safety and waiting",
   ready: true
  }, {
   name: "verify",
   default: "true",
   help: "After a change of access, call the URL without and with an ID token and compare with what was decided.",
   example: "false",
   group: "Safety and waiting",
   ready: true
  }, {
   name: "verify_path",
   default: "/",
   help: "Path that `verify` calls.",
   example: "/healthz",
   group: "Safety and waiting",
   ready: true
  }, {
   name: "dry_run",
   default: "false",
   help: "`true` plans and reports, and changes nothing.",
   example: "true",
   group: "Safety and waiting",
   ready: true
  }, {
   name: "build_service_account",
   help: "Service account that builds, as email or full name. Default: the one of the service's last build, else the project's.",
   example: "builder@my-project.iam.gserviceaccount.com",
   group: "The build",
   ready: true
  }, {
   name: "build_env_vars",
   help: "Environment variables of the build, as a `KEY=VALUE` list. Those of the last build that are not listed stay.",
   example: "GOOGLE_NODE_RUN_SCRIPTS=build",
   group: "The build",
   ready: true
  }, {
   name: "build_worker_pool",
   help: "Private pool of Cloud Build to build in.",
   example: "projects/my-project/locations/europe-west1/workerPools/my-pool",
   group: "The build",
   ready: true
  }, {
   name: "build_timeout",
   help: "How long the build may take.",
   example: "20m",
   group: "The build",
   ready: true
  }, {
   name: "base_image",
   help: "Base image of a build with buildpacks, which then gets automatic updates.",
   example: "nodejs22",
   group: "The build",
   ready: true
  }, {
   name: "source_bucket",
   help: "Bucket for the uploaded source. Default: `run-sources-PROJECT-REGION`, made if absent.",
   example: "my-source-bucket",
   group: "The build",
   ready: true
  }, {
   name: "artifact_repository",
   help: "Artifact Registry repository for the built image; one that you name must exist. Default: `cloud-run-source-deploy`, made if absent.",
   example: "my-repo",
   group: "The build",
   ready: true
  }, {
   name: "run_timeout",
   default: "60m",
   help: "How long the whole run may take.",
   example: "30m",
   group: "The run",
   ready: true
  }, {
   name: "on_cancel",
   default: "cancel-build",
   help: "When the run is cancelled: `cancel-build` cancels the build, `leave` lets it finish.",
   example: "leave",
   group: "The run",
   ready: true
  }, {
   name: "report_path",
   help: "Also write the report, a JSON document, to this file.",
   example: "report.json",
   group: "The run",
   ready: true
  }, {
   name: "summary",
   default: "true",
   help: "Write the job summary.",
   example: "false",
   group: "The run",
   ready: true
  }, {
   name: "language",
   default: "en",
   help: "Language of the summary and messages: `en`.",
   example: "en",
   group: "The run",
   ready: true
  }, {
   name: "gcloud_version",
   help: "Has no effect: gcloud is not used.",
   example: "latest",
   group: "Accepted for compatibility",
   ready: true
  }, {
   name: "gcloud_component",
   help: "Has no effect: gcloud is not used. `alpha` or `beta`.",
   example: "beta",
   group: "Accepted for compatibility",
   ready: true
  }, later("job", "Jobs", "Name of a Cloud Run job to deploy.", "nightly"), later("wait", "Jobs", "Run the job and wait for it.", "true", "false"), later("metadata", "What to deploy", "Path of a Knative-style YAML file.", "service.yaml"), later("revision_traffic", "Traffic", "Traffic by revision.", "LATEST=100"), later("tag_traffic", "Traffic", "Traffic by tag.", "canary=10"), later("update_traffic_flags", "Traffic", "Flags of `gcloud run services update-traffic`.", "--clear-tags"), later("traffic_steps", "Traffic", "Gradual rollout, in percent.", "10,50,100"), later("traffic_interval", "Traffic", "Time between two steps of the rollout.", "2m", "2m"), later("reuse_build", "The build", "Reuse the image of the same source.", "always", "auto"), later("resource_tags", "The service", "Resource tags to bind to the service.", "123456789012/env=prod"), later("callers", "Who may call it", "Services or accounts that call this service.", "frontend"), later("allow_fork_source", "Safety and waiting", "Build the head of a fork.", "true", "false"), later("environment", "The run", "GitHub environment of the deployment.", "production"), later("github_token", "The run", "Token for comments, deployments and issues.", `\${{ github.token }}`), later("sarif_file", "The run", "Write findings as SARIF 2.1.0.", "findings.sarif"), later("comment", "Previews", "Comment on the pull request.", "true", "true"), later("preview_strategy", "Previews", "`tag` or `service`.", "service", "tag"), later("preview_ttl", "Previews", "Age at which `cleanup` removes a preview.", "14d", "14d"), later("schedule", "Schedule", "Cron expression of a Cloud Scheduler job that calls the service.", "0 3 * * *"), later("schedule_name", "Schedule", "Name of the Cloud Scheduler job.", "api-nightly"), later("schedule_time_zone", "Schedule", "Time zone of the schedule.", "Europe/Berlin", "Etc/UTC"), later("schedule_path", "Schedule", "Path to call.", "/tasks/nightly", "/"), later("schedule_method", "Schedule", "HTTP method.", "GET", "POST"), later("schedule_body", "Schedule", "Body of the request.", '{"full": true}'), later("schedule_headers", "Schedule", "Headers of the request.", "Content-Type=application/json"), later("schedule_service_account", "Schedule", "Account that calls.", "caller@my-project.iam.gserviceaccount.com"), later("schedule_audience", "Schedule", "Audience of the ID token.", "https://api.example.com"), later("schedule_deadline", "Schedule", "Deadline of an attempt.", "3m"), later("schedule_retries", "Schedule", "Retries after a failed attempt.", "3"), later("schedule_test", "Schedule", "Run the job once and follow the attempt.", "true"), later("schedule_target", "Schedule", "What to call instead of the service.", "function hello"), later("drift_fail", "Drift", "Drift makes the step red.", "false", "true"), later("drift_issue", "Drift", "Keep one issue about the drift.", "true", "false"), later("scope", "Drift", "Project, folder or organisation to look at.", "projects/my-project"), later("drift_baseline", "Drift", "YAML file of accepted findings.", "drift.yaml"), later("fix", "Drift", "Apply what is safe to apply.", "true", "false"), later("url", "The run", "URL to diagnose.", "https://api-abc-ew.a.run.app") ];
  function later(name, group, help, example, fallback) {
   return {
    name: name,
    group: group,
    help: help,
    example: example,
    ready: false,
    ...fallback === undefined ? {} : {
     default: fallback
    }
   };
  }
  const byName = new Map(INPUTS.map(input => [ input.name, input ]));
  function inputRow(name) {
   const row = byName.get(name);
   if (!row) throw new Error(`no input ${name}`);
   return row;
  }
  const OUTPUTS = {
   url: "The tag's URL when `tag` is given, else the service's.",
   service_url: "URL of the service.",
   tag_url: "URL of the tagged revision.",
   revision: "Name of the new revision.",
   image: "The deployed image: by digest where this run built it, else as given.",
   image_digest: "Digest of the image, where it is known.",
   build_id: "Id of the Cloud Build build.",
   build_log_url: "Page with the build's log.",
   source_digest: "Digest of the source that was built.",
   access: "The resulting state: `all-users`, `no-invoker-iam-check`, `oidc-only`, or `unchanged`.",
   audience: "The audience that an OIDC caller must use.",
   changed: "`true` if anything was changed.",
   verdict: "`ok`, `warning`, `blocked` or `failed`.",
   report: "Path of the report, a JSON document.",
   project_id: "The project that was used."
  };
 },
 6782: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ig: () => submitRequest,
   Q7: () => buildConfigOf,
   f1: () => fallbackBuild,
   s9: () => chooseBuild,
   sb: () => DEFAULT_BASE_IMAGE
  });
  var _facts_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4008);
  const DEFAULT_BASE_IMAGE = "gcr.io/buildpacks/google-22/run";
  function chooseBuild(config, project, live, source) {
   const {build: build} = config;
   const clears = setting => build.clear?.includes(setting) ?? false;
   const account = (0, _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(config, clears("serviceAccount") ? null : live);
   const pool = (0, _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.UT)(config, clears("workerPool") ? null : live);
   const settings = {
    kind: source.dockerfile ? "docker" : "buildpacks",
    bucket: (0, _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.g2)(config, project, live).name,
    image: (0, _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.tO)((0, _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.QJ)(config, project, live).name, config.service),
    automaticUpdates: false,
    env: {},
    ...account && {
     serviceAccount: accountName(account.name, project)
    },
    ...pool && {
     workerPool: pool.name
    },
    ...build.timeoutSeconds !== undefined && {
     timeoutSeconds: build.timeoutSeconds
    }
   };
   if (source.dockerfile) return settings;
   const remembered = clears("baseImage") ? undefined : live?.buildConfig?.baseImage;
   const baseImage = build.baseImage ?? (remembered || DEFAULT_BASE_IMAGE);
   return {
    ...settings,
    baseImage: baseImage,
    automaticUpdates: updatesAutomatically(live, baseImage, clears("baseImage") && !build.baseImage),
    env: buildVariables(config, live),
    ...build.functionTarget && {
     functionTarget: build.functionTarget
    },
    ...source.projectToml && {
     projectDescriptor: "project.toml"
    }
   };
  }
  function updatesAutomatically(live, baseImage, cleared) {
   if (cleared) return false;
   return live ? live.buildConfig?.enableAutomaticUpdates === true : baseImage !== DEFAULT_BASE_IMAGE;
  }
  function buildVariables({build: build}, live) {
   const before = build.envStrategy === "overwrite" ? {} : {
    ...live?.buildConfig?.environmentVariables
   };
   for (const name of build.envRemove ?? []) delete before[name];
   return {
    ...before,
    ...build.env
   };
  }
  function submitRequest(settings, service, source) {
   const {bucket: bucket, name: object, generation: generation} = source;
   return {
    storageSource: {
     bucket: bucket,
     object: object,
     generation: generation
    },
    imageUri: settings.image,
    ...settings.kind === "docker" ? {
     dockerBuild: {}
    } : {
     buildpackBuild: buildpacks(settings)
    },
    tags: [ `service_${service}` ],
    ...settings.serviceAccount && {
     serviceAccount: settings.serviceAccount
    },
    ...settings.workerPool && {
     workerPool: settings.workerPool
    }
   };
  }
  function buildpacks(settings) {
   return {
    ...settings.baseImage && {
     baseImage: settings.baseImage
    },
    enableAutomaticUpdates: settings.automaticUpdates,
    ...Object.keys(settings.env).length > 0 && {
     environmentVariables: settings.env
    },
    ...settings.functionTarget && {
     functionTarget: settings.functionTarget
    },
    ...settings.projectDescriptor && {
     projectDescriptor: settings.projectDescriptor
    }
   };
  }
  function fallbackBuild(settings, service, source) {
   const location = `gs://${source.bucket}/${source.name}#${source.generation}`;
   const {bucket: bucket, name: object, generation: generation} = source;
   return {
    source: {
     storageSource: {
      bucket: bucket,
      object: object,
      generation: generation
     }
    },
    steps: settings.kind === "docker" ? dockerSteps(settings.image, location) : packSteps(settings, location),
    images: [ settings.image ],
    tags: [ `service_${service}` ],
    options: {
     logging: "CLOUD_LOGGING_ONLY",
     ...settings.workerPool && {
      pool: {
       name: settings.workerPool
      }
     }
    },
    ...settings.serviceAccount && {
     serviceAccount: settings.serviceAccount
    },
    ...settings.timeoutSeconds !== undefined && {
     timeout: `${settings.timeoutSeconds}s`
    }
   };
  }
  function dockerSteps(image, location) {
   const args = [ "build", "--network", "cloudbuild", "--no-cache", "-t", image, ".", "--label", `google.source=${location}` ];
   return [ {
    name: "gcr.io/cloud-builders/docker",
    args: args
   } ];
  }
  function packSteps(settings, location) {
   const env = {
    ...settings.env,
    ...settings.functionTarget && {
     GOOGLE_FUNCTION_TARGET: settings.functionTarget
    },
    GOOGLE_LABEL_SOURCE: location
   };
   const pack = args => ({
    name: "gcr.io/k8s-skaffold/pack",
    entrypoint: "pack",
    args: args
   });
   return [ pack([ "config", "default-builder", "gcr.io/buildpacks/builder:latest" ]), pack([ "build", settings.image, "--network", "cloudbuild", ...Object.entries(env).flatMap(([name, value]) => [ "--env", `${name}=${value}` ]) ]) ];
  }
  function buildConfigOf(live, settings, sourceLocation) {
   const {name: _, baseImage: __, environmentVariables: ___, ...rest} = live?.buildConfig ?? {};
   delete rest.serviceAccount;
   delete rest.workerPool;
   delete rest.functionTarget;
   delete rest.enableAutomaticUpdates;
   return {
    ...rest,
    sourceLocation: sourceLocation,
    imageUri: settings.image,
    ...settings.baseImage && settings.baseImage !== DEFAULT_BASE_IMAGE && {
     baseImage: settings.baseImage
    },
    ...settings.automaticUpdates && {
     enableAutomaticUpdates: true
    },
    ...settings.serviceAccount && {
     serviceAccount: settings.serviceAccount
    },
    ...settings.workerPool && {
     workerPool: settings.workerPool
    },
    ...Object.keys(settings.env).length > 0 && {
     environmentVariables: settings.env
    },
    ...settings.functionTarget && {
     functionTarget: settings.functionTarget
    }
   };
  }
  function accountName(email, project) {
   const owner = (0, _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.E4)(email);
   return `projects/${owner && !/^\d+$/.test(owner) ? owner : project}/serviceAccounts/${email}`;
  }
 },
 5739: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Do: () => wantedTraffic,
   qY: () => pinKept,
   vT: () => NO_TRAFFIC_LABEL
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
  const NO_TRAFFIC_LABEL = "run-iam-deploy-no-traffic";
  const LATEST = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST";
  const REVISION = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";
  function wantedTraffic(live, wish) {
   if (!live && wish.noTraffic) return {
    effect: "latest",
    problem: "new-service"
   };
   const before = live?.traffic?.length ? live.traffic : [ {
    type: LATEST,
    percent: 100
   } ];
   const remembered = live ? readPin(live) : undefined;
   const ours = remembered && "pin" in remembered ? remembered.pin : undefined;
   const moved = wish.noTraffic ? pin(before, shortName(live?.latestReadyRevision), ours) : restore(before, ours);
   const {pin: made, ...result} = moved;
   if (result.problem) return result;
   const traffic = wish.tag && wish.revision ? tagged(moved.traffic ?? before, wish.tag, wish.revision) : moved.traffic;
   return {
    ...result,
    ...traffic && {
     traffic: traffic
    },
    ...made ? {
     label: mark(traffic ?? before, made, nextGeneration(live))
    } : remembered && {
     label: null
    },
    ...remembered && "lapsed" in remembered && {
     lapsed: remembered.lapsed
    }
   };
  }
  function pinKept(live) {
   const remembered = readPin(live);
   return remembered && "pin" in remembered ? mark(live.traffic ?? [], remembered.pin, nextGeneration(live)) : undefined;
  }
  function readPin(live) {
   const label = live.labels?.[NO_TRAFFIC_LABEL];
   if (!label) return undefined;
   const [, generation, percent] = /^g(\d+)-p(\d+)-/.exec(label) ?? [];
   const now = live.generation ?? "0";
   if (generation !== undefined && generation !== now) return {
    lapsed: `The service was changed since (generation ${generation} then, ${now} now).`
   };
   const traffic = live.traffic ?? [];
   const pins = traffic.map(target => ({
    revision: shortName(target.revision) ?? "",
    percent: Number(percent)
   }));
   const pin = pins.find(each => mark(traffic, each, now) === label);
   return pin ? {
    pin: pin
   } : {
    lapsed: "The traffic is another than the one that was left behind."
   };
  }
  function mark(traffic, {revision: revision, percent: percent}, generation) {
   const targets = traffic.filter(target => target.percent || target.tag).map(({type: type, revision: name, percent: share, tag: tag}) => [ type === REVISION ? shortName(name) ?? "" : LATEST, share ?? 0, tag ?? "" ].join(" "));
   const text = [ generation, `${revision} ${percent}`, ...targets.sort() ].join("\n");
   return `g${generation}-p${percent}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
  }
  const nextGeneration = live => String(Number(live?.generation ?? 0) + 1);
  function pin(traffic, ready, ours) {
   if (ours) return {
    effect: "pinned",
    pin: ours
   };
   if (!traffic.some(servesLatest)) return {
    effect: "kept"
   };
   if (!ready) return {
    effect: "latest",
    problem: "never-ready"
   };
   const percent = traffic.filter(servesLatest).reduce((sum, target) => sum + (target.percent ?? 0), 0);
   const rest = traffic.flatMap(target => {
    if (!servesLatest(target)) return [ target ];
    const {percent: _, ...bare} = target;
    return target.tag ? [ bare ] : [];
   });
   return {
    effect: "pinned",
    traffic: addPercent(rest, ready, percent),
    pin: {
     revision: ready,
     percent: percent
    }
   };
  }
  function restore(traffic, ours) {
   const from = ours && traffic.find(({revision: revision, percent: percent}) => isFor(revision, ours) && (percent ?? 0) >= ours.percent);
   if (!from) return {
    effect: traffic.some(servesLatest) ? "latest" : "kept"
   };
   const left = (from.percent ?? 0) - ours.percent;
   const rest = traffic.flatMap(target => {
    if (target !== from) return [ target ];
    const {percent: _, ...bare} = target;
    return left > 0 ? [ {
     ...bare,
     percent: left
    } ] : target.tag ? [ bare ] : [];
   });
   return {
    effect: "restored",
    traffic: [ {
     type: LATEST,
     percent: ours.percent
    }, ...rest ]
   };
  }
  const isFor = (revision, pin) => shortName(revision) === pin.revision;
  function addPercent(traffic, revision, percent) {
   const same = traffic.find(target => shortName(target.revision) === revision && Boolean(target.percent));
   if (!same) return [ {
    type: REVISION,
    revision: revision,
    percent: percent
   }, ...traffic ];
   return traffic.map(target => target === same ? {
    ...target,
    percent: (target.percent ?? 0) + percent
   } : target);
  }
  function tagged(traffic, tag, revision) {
   const others = traffic.flatMap(target => {
    if (target.tag !== tag) return [ target ];
    const {tag: _, ...bare} = target;
    return target.percent ? [ bare ] : [];
   });
   return [ ...others, {
    type: REVISION,
    revision: revision,
    tag: tag
   } ];
  }
  const servesLatest = target => target.type !== REVISION && Boolean(target.percent);
  const shortName = name => name?.split("/").at(-1) || undefined;
 },
 8267: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => saveReport
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
  async function saveReport(report, alsoAt) {
   const text = `${JSON.stringify(report, null, 2)}\n`;
   for (const path of [ report.outputs.report, alsoAt ]) {
    if (!path) continue;
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)), {
     recursive: true
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
   }
  }
 },
 6758: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c1: () => cause,
   Pl: () => headline
  });
  const FINDINGS = {
   "invalid-input": {
    title: "Invalid input",
    severity: "fail"
   },
   "ignored-input": {
    title: "Input without effect",
    severity: "warn"
   },
   "id-token-permission": {
    title: "The job may not ask for an ID token",
    severity: "fail"
   },
   "fork-without-token": {
    title: "Pull request without credentials",
    severity: "warn"
   },
   "foreign-head": {
    title: "Code of a fork, with the rights of this repository",
    severity: "fail"
   },
   "workload-identity-provider": {
    title: "Workload Identity Federation refused the token",
    severity: "fail"
   },
   "impersonation-denied": {
    title: "The deployer account may not be impersonated",
    severity: "fail"
   },
   "federation-unsupported": {
    title: "An API does not accept federated identities",
    severity: "fail"
   },
   "credentials-missing": {
    title: "No credentials found",
    severity: "fail"
   },
   "project-unreachable": {
    title: "Project not found or not readable",
    severity: "fail"
   },
   "api-disabled": {
    title: "API not enabled",
    severity: "fail"
   },
   "deployer-permission": {
    title: "Permission of the deployer",
    severity: "fail"
   },
   "build-account-permission": {
    title: "Permission of the build account",
    severity: "fail"
   },
   "runtime-account-permission": {
    title: "Permission of the runtime account",
    severity: "fail"
   },
   "act-as-runtime-account": {
    title: "Deploying as the runtime account",
    severity: "fail"
   },
   "act-as-build-account": {
    title: "Building as the build account",
    severity: "fail"
   },
   "not-granted": {
    title: "Nothing was granted",
    severity: "warn"
   },
   "build-account-missing": {
    title: "Build account does not exist or is disabled",
    severity: "fail"
   },
   "no-default-build-account": {
    title: "Project has no default build account",
    severity: "fail"
   },
   "runtime-account-missing": {
    title: "Runtime account does not exist or is disabled",
    severity: "fail"
   },
   "bucket-foreign": {
    title: "Staging bucket belongs to another project",
    severity: "fail"
   },
   "over-granted": {
    title: "Role that is not needed",
    severity: "warn"
   },
   "resource-missing": {
    title: "Something that the deploy uses does not exist",
    severity: "fail"
   },
   "repository-missing": {
    title: "Artifact Registry repository cannot take the image",
    severity: "fail"
   },
   "source-unreadable": {
    title: "The source cannot be packed",
    severity: "fail"
   },
   "source-unignored": {
    title: "Source without ignore rules",
    severity: "warn"
   },
   "source-left-out": {
    title: "Parts of the source that do not go up",
    severity: "warn"
   },
   "dockerfile-ignored": {
    title: "The Dockerfile is kept out of the upload",
    severity: "warn"
   },
   "credentials-excluded": {
    title: "Credentials kept out of the upload",
    severity: "warn"
   },
   "public-access-blocked": {
    title: "Public access is not possible",
    severity: "fail"
   },
   "public-access-left": {
    title: "Public access left as it was",
    severity: "warn"
   },
   "policy-unreadable": {
    title: "Organisation policy not readable",
    severity: "warn"
   },
   "policy-blocks-deploy": {
    title: "Organisation policy stops the deploy",
    severity: "fail"
   },
   "leftover-all-users": {
    title: "allUsers beside a disabled invoker check",
    severity: "warn"
   },
   "public-behind-ingress": {
    title: "Public, but not reachable from outside",
    severity: "warn"
   },
   "traffic-pinned": {
    title: "Traffic is pinned",
    severity: "warn"
   },
   "traffic-new-service": {
    title: "A new service needs its traffic",
    severity: "fail"
   },
   "tag-too-long": {
    title: "Traffic tag and service name are too long together",
    severity: "fail"
   },
   "build-failed": {
    title: "Build failed",
    severity: "fail"
   },
   "release-failed": {
    title: "Release failed",
    severity: "fail"
   },
   "invokers-not-set": {
    title: "Invokers not set",
    severity: "fail"
   },
   "verification-mismatch": {
    title: "The service does not answer as decided",
    severity: "fail"
   },
   "quota-exceeded": {
    title: "Quota exceeded",
    severity: "fail"
   },
   "api-error": {
    title: "A Google API refused",
    severity: "fail"
   },
   "internal-error": {
    title: "A mistake of this action",
    severity: "fail"
   },
   cancelled: {
    title: "Cancelled",
    severity: "fail"
   }
  };
  var names = __nccwpck_require__(9563);
  const ACCESS = {
   "all-users": {
    short: "public",
    plain: "Everyone on the internet can call it.",
    how: "everyone: allUsers holds the invoker role"
   },
   "no-invoker-iam-check": {
    short: "public",
    plain: "Everyone on the internet can call it.",
    how: "everyone: the invoker IAM check is disabled"
   },
   "oidc-only": {
    short: "for authenticated callers",
    plain: "Only callers with an ID token and the invoker role can call it.",
    how: "callers with an ID token and the invoker role"
   },
   unchanged: {
    short: "access left as it was",
    plain: "Who can call it was left as it was.",
    how: "as before"
   }
  };
  const accessText = report => ACCESS[report.outputs.access];
  const failures = report => report.findings.filter(finding => finding.status === "fail");
  function headline(report) {
   const service = report.target.service ?? "the service";
   const failed = failures(report);
   const first = failed[0];
   if (first) return failedHeadline(report, service, first, failed.length);
   const access = accessText(report);
   const because = report.decisions.find(decision => decision.id === "access")?.because;
   if (report.findings.some(finding => finding.id === "fork-without-token")) return {
    mark: "➖",
    title: "Nothing deployed: GitHub gives this run no credentials",
    sentence: reason(report, "fork-without-token")
   };
   if (report.plan.length > 0 && report.plan.every(step => step.state === "planned")) return {
    mark: report.verdict === "warning" ? "⚠️" : "✅",
    title: `Ready: ${service} can be deployed`,
    sentence: `Nothing was changed. ${because ?? ""}`.trim()
   };
   return {
    mark: report.verdict === "warning" ? "⚠️" : "✅",
    title: doneTitle(report, capitalise(service), access?.short),
    sentence: [ access?.plain, report.verdict === "ok" ? undefined : because ].filter(Boolean).join(" ")
   };
  }
  function doneTitle(report, service, access) {
   if (report.plan.length === 0) return `${service} is as the workflow wants it: nothing was changed`;
   if (!report.plan.some(({kind: kind}) => kind === "deploy-service")) return `Who can call ${service} is settled`;
   return `${service} is deployed${access ? `, ${access}` : ""}`;
  }
  const SAYS_LITTLE = new Set([ "invalid-input", "api-disabled", "api-error", "build-failed", "release-failed", "policy-blocks-deploy", "verification-mismatch", "internal-error" ]);
  function failedHeadline(report, service, first, count) {
   const name = capitalise(service);
   const before = report.mode === "preflight" ? `${name} cannot be deployed` : report.verdict === "blocked" ? `${name} was not deployed` : `Deploying ${service} failed`;
   const others = count > 1 ? ` (and ${count - 1} more)` : "";
   const said = SAYS_LITTLE.has(first.id) && !first.permission ? `: ${clause(first.reason)}` : "";
   const fix = first.remedies.find(({kind: kind}) => kind === "gcloud") ?? first.remedies[0];
   return {
    mark: "❌",
    title: `${before}: ${cause(first)}${said}${others}${fix ? `. Fix: ${lowerFirst(fix.title)}` : ""}`,
    sentence: first.reason
   };
  }
  function clause(reason) {
   const [sentence = ""] = reason.split(/(?<=[.!?])\s|\n/, 1);
   const bare = sentence.replace(/[.!?]$/, "");
   return bare.length > 140 ? `${bare.slice(0, 139)}…` : bare;
  }
  function cause(finding) {
   if (finding.permission && finding.principal) {
    const on = finding.resource ? ` on ${(0, names.VW)(finding.resource)}` : "";
    const role = (0, names.BU)(finding);
    const who = role ? `the ${role.toLowerCase()}` : (0, names.pF)(finding.principal);
    return finding.status === "unknown" ? `whether ${who} has ${finding.permission}${on}` : `${who} lacks ${finding.permission}${on}`;
   }
   return lowerFirst(FINDINGS[finding.id].title);
  }
  function lowerFirst(words) {
   return /^[A-Z](?:[A-Z]|\S+ [A-Z])/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
  }
  const reason = (report, id) => report.findings.find(finding => finding.id === id)?.reason ?? "";
  const capitalise = words => words === "the service" ? "The service" : words;
 },
 9563: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $R: () => PERMISSION_FINDINGS,
   BU: () => partOf,
   J8: () => METHODS,
   VW: () => shortResource,
   j7: () => MARKS,
   pF: () => shortMember
  });
  function shortResource(fullName) {
   const parts = fullName.replace(/^\/\/[^/]+\//, "").split("/");
   const name = parts.at(-1) ?? fullName;
   const kind = KINDS[parts.at(-2) ?? ""];
   return kind ? `${kind} ${name}` : fullName;
  }
  const KINDS = {
   projects: "project",
   folders: "folder",
   organizations: "organisation",
   services: "service",
   jobs: "job",
   buckets: "bucket",
   repositories: "repository",
   serviceAccounts: "account",
   secrets: "secret",
   revisions: "revision",
   builds: "build",
   subnetworks: "subnetwork",
   networks: "network",
   connectors: "connector",
   workerPools: "worker pool",
   instances: "instance"
  };
  const shortMember = member => member.replace(/^(serviceAccount|user|group|domain):/, "");
  const METHODS = {
   caller: "asked as itself",
   impersonation: "asked by impersonating it",
   troubleshooter: "Policy Troubleshooter",
   policy: "read from allow policies"
  };
  const MARKS = {
   pass: "✅",
   fail: "❌",
   warn: "⚠️",
   unknown: "❔",
   skipped: "➖"
  };
  const PERMISSION_FINDINGS = {
   "deployer-permission": "Deployer",
   "act-as-runtime-account": "Deployer",
   "act-as-build-account": "Deployer",
   "build-account-permission": "Build account",
   "runtime-account-permission": "Runtime account"
  };
  function partOf({id: id, principal: principal = ""}) {
   const part = PERMISSION_FINDINGS[id];
   return part && /@(?:gcp-sa-|serverless-robot-prod)/.test(principal) ? "Service agent" : part;
  }
 },
 6419: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Cv: () => identifier,
   G5: () => command,
   Tt: () => removeGrant,
   am: () => quotas,
   aq: () => hcl,
   fp: () => placeWords,
   gb: () => remediesFor,
   iw: () => removeAllUsers,
   jV: () => unblockPolicy,
   yz: () => enableApi
  });
  function remediesFor(grant) {
   const target = parse(grant.resource);
   if (!target) return [];
   const title = `Grant ${grant.role} on ${words(target)}`;
   return [ {
    kind: "gcloud",
    title: title,
    text: grantCommand(target, grant)
   }, {
    kind: "terraform",
    title: title,
    text: grantResource(target, grant)
   }, {
    kind: "console",
    title: `${title} in the console`,
    text: consoleLink(target)
   } ];
  }
  function removeGrant({member: member, role: role, resource: resource}, keep) {
   const target = parse(resource);
   if (!target) return [];
   const args = [ ...grantWords(target, "remove-iam-policy-binding"), `--member=${member}`, `--role=${role}` ];
   const kept = keep.flatMap(grant => remediesFor(grant).filter(({kind: kind}) => kind === "gcloud"));
   const lines = [ ...new Set([ ...kept.map(({text: text}) => text), command([ ...args, "--condition=None" ]) ]) ];
   return [ {
    kind: "gcloud",
    title: `Remove ${role} from ${words(target)}`,
    text: lines.join("\n")
   } ];
  }
  function parse(fullName) {
   const [, , api = "", ...path] = fullName.split("/");
   const at = name => path[path.indexOf(name) + 1] ?? "";
   const [project, location] = [ at("projects"), at("locations") ];
   switch (api) {
   case "cloudresourcemanager.googleapis.com":
    return path[0] === "projects" ? {
     kind: "project",
     project: project
    } : undefined;

   case "storage.googleapis.com":
    return {
     kind: "bucket",
     bucket: at("buckets")
    };

   case "artifactregistry.googleapis.com":
    return {
     kind: "repository",
     project: project,
     location: location,
     repository: at("repositories")
    };

   case "run.googleapis.com":
    return path[4] === "services" ? {
     kind: "service",
     project: project,
     location: location,
     service: at("services")
    } : undefined;

   case "iam.googleapis.com":
    return path[2] === "serviceAccounts" ? {
     kind: "account",
     project: project,
     email: at("serviceAccounts")
    } : undefined;

   case "secretmanager.googleapis.com":
    return {
     kind: "secret",
     project: project,
     secret: at("secrets")
    };

   case "compute.googleapis.com":
    return path[4] === "subnetworks" ? {
     kind: "subnetwork",
     project: project,
     region: at("regions"),
     subnetwork: at("subnetworks")
    } : undefined;
   }
   return undefined;
  }
  function placeWords(fullName) {
   const target = parse(fullName);
   return target ? words(target) : fullName;
  }
  function words(target) {
   switch (target.kind) {
   case "project":
    return `the project ${target.project}`;

   case "bucket":
    return `the bucket ${target.bucket}`;

   case "repository":
    return `the repository ${target.repository}`;

   case "service":
    return `the service ${target.service}`;

   case "account":
    return `the account ${target.email}`;

   case "secret":
    return `the secret ${target.secret}`;

   case "subnetwork":
    return `the subnetwork ${target.subnetwork}`;
   }
  }
  function grantCommand(target, {member: member, role: role}) {
   return command([ ...grantWords(target, "add-iam-policy-binding"), `--member=${member}`, `--role=${role}`, ...target.kind === "subnetwork" ? [] : [ "--condition=None" ] ]);
  }
  function grantWords(target, verb) {
   switch (target.kind) {
   case "project":
    return [ "projects", verb, target.project ];

   case "bucket":
    return [ "storage", "buckets", verb, `gs://${target.bucket}` ];

   case "repository":
    return [ ...[ "artifacts", "repositories", verb, target.repository ], ...[ `--project=${target.project}`, `--location=${target.location}` ] ];

   case "service":
    return [ "run", "services", verb, target.service, `--project=${target.project}`, `--region=${target.location}` ];

   case "account":
    return [ "iam", "service-accounts", verb, target.email, `--project=${target.project}` ];

   case "secret":
    return [ "secrets", verb, target.secret, `--project=${target.project}` ];

   case "subnetwork":
    return [ ...[ "compute", "networks", "subnets", verb, target.subnetwork ], ...[ `--project=${target.project}`, `--region=${target.region}` ] ];
   }
  }
  function grantResource(target, {member: member, role: role}) {
   const [type, where] = terraformPlace(target);
   return terraform(type, `${localPart(member)}_${role.replace(/^.*roles\//, "")}`, {
    ...where,
    role: role,
    member: member
   });
  }
  function terraformPlace(target) {
   switch (target.kind) {
   case "project":
    return [ "google_project_iam_member", {
     project: target.project
    } ];

   case "bucket":
    return [ "google_storage_bucket_iam_member", {
     bucket: target.bucket
    } ];

   case "repository":
    {
     const {project: project, location: location, repository: repository} = target;
     return [ "google_artifact_registry_repository_iam_member", {
      project: project,
      location: location,
      repository: repository
     } ];
    }

   case "service":
    {
     const {project: project, location: location, service: service} = target;
     return [ "google_cloud_run_v2_service_iam_member", {
      project: project,
      location: location,
      name: service
     } ];
    }

   case "account":
    {
     const name = `projects/${target.project}/serviceAccounts/${target.email}`;
     return [ "google_service_account_iam_member", {
      service_account_id: name
     } ];
    }

   case "secret":
    return [ "google_secret_manager_secret_iam_member", {
     project: target.project,
     secret_id: target.secret
    } ];

   case "subnetwork":
    {
     const {project: project, region: region, subnetwork: subnetwork} = target;
     return [ "google_compute_subnetwork_iam_member", {
      project: project,
      region: region,
      subnetwork: subnetwork
     } ];
    }
   }
  }
  function consoleLink(target) {
   switch (target.kind) {
   case "project":
    return link("iam-admin/iam", target.project);

   case "bucket":
    return link(`storage/browser/${encodeURIComponent(target.bucket)};tab=permissions`);

   case "repository":
    return link(`artifacts/docker/${path(target.project, target.location, target.repository)}`, target.project);

   case "service":
    return link(`run/detail/${path(target.location, target.service)}/security`, target.project);

   case "account":
    return link(`iam-admin/serviceaccounts/details/${path(target.email)}/permissions`, target.project);

   case "secret":
    return link(`security/secret-manager/secret/${path(target.secret)}/versions`, target.project);

   case "subnetwork":
    return link(`networking/subnetworks/details/${path(target.region, target.subnetwork)}`, target.project);
   }
  }
  function enableApi(project, host) {
   const title = `Enable ${host}`;
   return [ {
    kind: "gcloud",
    title: title,
    text: command([ "services", "enable", host, `--project=${project}` ])
   }, {
    kind: "terraform",
    title: title,
    text: terraform("google_project_service", host, {
     project: project,
     service: host
    })
   }, {
    kind: "console",
    title: `${title} in the console`,
    text: link(`apis/library/${path(host)}`, project)
   } ];
  }
  const quotas = project => [ {
   kind: "console",
   title: "See quotas, and ask for more",
   text: link("iam-admin/quotas", project)
  } ];
  function removeAllUsers(resource, role) {
   const target = parse(resource);
   if (target?.kind !== "service") return [];
   const {service: service, project: project, location: location} = target;
   const title = `Remove allUsers from the service ${service}`;
   const place = [ `--project=${project}`, `--region=${location}` ];
   const text = command([ ...[ "run", "services", "remove-iam-policy-binding", service, ...place ], ...[ "--member=allUsers", `--role=${role}` ] ]);
   return [ {
    kind: "gcloud",
    title: title,
    text: text
   } ];
  }
  const LISTS = new Set([ "iam.allowedPolicyMemberDomains", ...[ "run.allowedIngress", "run.allowedVPCEgress", "run.allowedBinaryAuthorizationPolicies" ], ...[ "gcp.resourceLocations", "gcp.restrictServiceUsage", "gcp.restrictNonCmekServices" ], ...[ "gcp.restrictCmekCryptoKeyProjects", "cloudbuild.allowedWorkerPools", "cloudbuild.allowedIntegrations" ] ]);
  function unblockPolicy(project, constraint) {
   const title = `Ask an organisation policy administrator to exempt the project from ${constraint}`;
   const name = `projects/${project}/policies/${constraint}`;
   const list = LISTS.has(constraint);
   const policy = JSON.stringify({
    name: name,
    spec: {
     rules: [ list ? {
      allowAll: true
     } : {
      enforce: false
     } ]
    }
   });
   const rules = list ? '    allow_all = "TRUE"' : '    enforce = "FALSE"';
   return [ {
    kind: "gcloud",
    title: title,
    text: `echo ${quote(policy)} > policy.json\n${command([ "org-policies", "set-policy", "policy.json" ])}`
   }, {
    kind: "terraform",
    title: title,
    text: terraform("google_org_policy_policy", constraint, {
     name: name,
     parent: `projects/${project}`
    }, [ "  spec {", "    rules {", `  ${rules}`, "    }", "  }" ])
   }, {
    kind: "console",
    title: `${constraint} in the console`,
    text: link(`iam-admin/orgpolicies/${path(constraint.replace(/\./g, "-"))}`, project)
   } ];
  }
  const command = args => [ "gcloud", ...args ].map(quote).join(" ");
  function quote(word) {
   if (/^[A-Za-z0-9_/:=@.,+%-]+$/.test(word)) return word;
   if (!/[\u0000-\u001f\u007f]/.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
   const escaped = word.replace(/[\\']/g, "\\$&");
   const code = char => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
   return `$'${escaped.replace(/[\u0000-\u001f\u007f]/g, code)}'`;
  }
  function terraform(type, name, values, rest = []) {
   const width = Math.max(...Object.keys(values).map(key => key.length));
   const lines = Object.entries(values).map(([key, value]) => `  ${key.padEnd(width)} = ${hcl(value)}`);
   return [ `resource "${type}" "${identifier(name)}" {`, ...lines, ...rest, "}" ].join("\n");
  }
  function hcl(value) {
   const escapes = {
    "\\b": "\\u0008",
    "\\f": "\\u000c"
   };
   return JSON.stringify(value).replace(/\\[\\bf]/g, escaped => escapes[escaped] ?? escaped).replace(/([$%])\{/g, "$1$1{");
  }
  const identifier = name => name.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^(?=\d)/, "_");
  const localPart = member => member.replace(/^[^:]*:(\/\/)?/, "").replace(/@.*$/, "");
  const path = (...parts) => parts.map(encodeURIComponent).join("/");
  const link = (page, project) => `https://console.cloud.google.com/${page}${project ? `?project=${encodeURIComponent(project)}` : ""}`;
 },
 3299: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   b: () => renderTerminal
  });
  var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6758);
  var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9563);
  function renderTerminal(report) {
   const {mark: mark, title: title, sentence: sentence} = (0, _headline_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(report);
   const url = report.outputs.url;
   const lines = [ `${mark} ${title}`, indent(sentence), ...url ? [ `  ${url}` ] : [] ];
   const open = report.findings.filter(({status: status}) => status === "fail" || status === "warn");
   if (open.length > 0) lines.push("", ...open.flatMap(finding => [ `${_names_js__WEBPACK_IMPORTED_MODULE_1__.j7[finding.status]} ${(0, 
   _headline_js__WEBPACK_IMPORTED_MODULE_0__.c1)(finding)}`, indent(finding.reason), ...finding.remedies.filter(({kind: kind, alternative: alternative}) => kind === "gcloud" && !alternative).map(({text: text}) => indent(text, 4)) ]));
   const unknown = report.findings.filter(({status: status}) => status === "unknown");
   if (unknown.length > 0) lines.push("", `${_names_js__WEBPACK_IMPORTED_MODULE_1__.j7.unknown} Unknown: ${unknown.map(_headline_js__WEBPACK_IMPORTED_MODULE_0__.c1).join("; ")}`);
   const answers = report.findings.filter(({id: id}) => _names_js__WEBPACK_IMPORTED_MODULE_1__.$R[id]);
   if (answers.length > 0) lines.push("", `Preflight: ${answers.filter(({status: status}) => status === "pass").length} of ${answers.length} permissions are there.`);
   if (report.plan.length > 0) lines.push("", ...report.plan.map(step => `${step.state.padEnd(8)} ${step.title}${step.note ? `: ${step.note}` : ""}`));
   for (const check of report.checks) lines.push(`${check.status.padEnd(8)} ${check.name}: expected ${check.expected}, found ${check.found}`);
   return `${lines.filter(line => line !== undefined).map(clean).join("\n")}\n`;
  }
  const indent = (text, by = 2) => text.split("\n").map(line => line ? " ".repeat(by) + line : line).join("\n");
  const clean = line => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
 },
 4937: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   N: () => withDeadline,
   P: () => abortOnSignals
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
  function abortOnSignals() {
   const controller = new AbortController;
   for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.c(`Cancelled: the run got ${name}.`)));
   return controller.signal;
  }
  function withDeadline(signal, ms) {
   const controller = new AbortController;
   const timer = setTimeout(() => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.c(`Stopped: the run took longer than run_timeout (${ms % 6e4 ? `${ms / 1e3}s` : `${ms / 6e4}m`}).`)), ms);
   timer.unref();
   const follow = () => controller.abort(signal.reason);
   if (signal.aborted) follow(); else signal.addEventListener("abort", follow, {
    once: true
   });
   return controller.signal;
  }
 }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== undefined) {
  return cachedModule.exports;
 }
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 var resolveQueue = queue => {
  if (queue && queue.d < 1) {
   queue.d = 1;
   queue.forEach(fn => fn.r--);
   queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
 };
 var wrapDeps = deps => deps.map(dep => {
  if (dep !== null && typeof dep === "object") {
   if (dep[webpackQueues]) return dep;
   if (dep.then) {
    var queue = [];
    queue.d = 0;
    dep.then(r => {
     obj[webpackExports] = r;
     resolveQueue(queue);
    }, e => {
     obj[webpackError] = e;
     resolveQueue(queue);
    });
    var obj = {};
    obj[webpackQueues] = fn => fn(queue);
    return obj;
   }
  }
  var ret = {};
  ret[webpackQueues] = x => {};
  ret[webpackExports] = dep;
  return ret;
 });
 __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var depQueues = new Set;
  var exports = module.exports;
  var currentDeps;
  var outerResolve;
  var reject;
  var promise = new Promise((resolve, rej) => {
   reject = rej;
   outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  module.exports = promise;
  body(deps => {
   currentDeps = wrapDeps(deps);
   var fn;
   var getResult = () => currentDeps.map(d => {
    if (d[webpackError]) throw d[webpackError];
    return d[webpackExports];
   });
   var promise = new Promise(resolve => {
    fn = () => resolve(getResult);
    fn.r = 0;
    var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
    q.push(fn)));
    currentDeps.map(dep => dep[webpackQueues](fnQueue));
   });
   return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
 };
})();

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
   Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  }
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) {
   if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
    Object.defineProperty(exports, key, {
     enumerable: true,
     get: definition[key]
    });
   }
  }
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => "" + chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
   Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
  }
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) {
   if (__nccwpck_require__.o(modules, moduleId)) {
    __nccwpck_require__.m[moduleId] = modules[moduleId];
   }
  }
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
    installedChunks[chunkId][0]();
   }
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  if (installedChunkData !== 0) {
   if (installedChunkData) {
    promises.push(installedChunkData[1]);
   } else {
    if (true) {
     var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
      if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
      throw e;
     });
     var promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
     promises.push(installedChunkData[1] = promise);
    }
   }
  }
 };
})();

var __webpack_exports__ = __nccwpck_require__(3986);

__webpack_exports__ = await __webpack_exports__;