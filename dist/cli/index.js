#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	181: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
	}),
	5317: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
	}),
	6982: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	4589: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
	}),
	6698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	7540: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3053: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
	}),
	8474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
	}),
	4708: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	8161: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
	}),
	1708: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
	}),
	1792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	6466: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
	}),
	7830: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	3429: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
	}),
	5919: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	6928: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
	}),
	932: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
	}),
	3480: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");
	}),
	2203: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
	}),
	3193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	3557: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	2018: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
	}),
	7016: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	8167: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");
	}),
	7349: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
			const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
			if (token.type === "block-seq") {
				const { anchor, newlineAfterProp: nl } = props;
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
			let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
			if (!tag) {
				const kt = ctx.schema.knownTags[tagName];
				if (kt?.collection === expType) {
					ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
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
			const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
			const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
			node.range = coll.range;
			node.tag = tagName;
			if (tag?.format) node.format = tag.format;
			return node;
		}
		exports.composeCollection = composeCollection;
	}),
	3683: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Document = __nccwpck_require__(3021);
		var composeNode = __nccwpck_require__(5937);
		var resolveEnd = __nccwpck_require__(7788);
		var resolveProps = __nccwpck_require__(4631);
		function composeDoc(options, directives, { offset, start, value, end }, onError) {
			const opts = Object.assign({ _directives: directives }, options);
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
				offset,
				onError,
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
			doc.range = [
				offset,
				contentEnd,
				re.offset
			];
			return doc;
		}
		exports.composeDoc = composeDoc;
	}),
	5937: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Alias = __nccwpck_require__(4065);
		var identity = __nccwpck_require__(1127);
		var composeCollection = __nccwpck_require__(7349);
		var composeScalar = __nccwpck_require__(5413);
		var resolveEnd = __nccwpck_require__(7788);
		var utilEmptyScalarPosition = __nccwpck_require__(2599);
		const CN = {
			composeNode,
			composeEmptyNode
		};
		function composeNode(ctx, token, props, onError) {
			const atKey = ctx.atKey;
			const { spaceBefore, comment, anchor, tag } = props;
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
				default: {
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
				if (token.type === "scalar" && token.source === "") node.comment = comment;
				else node.commentBefore = comment;
			}
			if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
			return node;
		}
		function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
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
		function composeAlias({ options }, { offset, source, end }, onError) {
			const alias = new Alias.Alias(source.substring(1));
			if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
			if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
			const valueEnd = offset + source.length;
			const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
			alias.range = [
				offset,
				valueEnd,
				re.offset
			];
			if (re.comment) alias.comment = re.comment;
			return alias;
		}
		exports.composeEmptyNode = composeEmptyNode;
		exports.composeNode = composeNode;
	}),
	5413: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		var Scalar = __nccwpck_require__(3301);
		var resolveBlockScalar = __nccwpck_require__(8913);
		var resolveFlowScalar = __nccwpck_require__(6842);
		function composeScalar(ctx, token, tagToken, onError) {
			const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
			const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
			let tag;
			if (ctx.options.stringKeys && ctx.atKey) {
				tag = ctx.schema[identity.SCALAR];
			} else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
			else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
			else tag = ctx.schema[identity.SCALAR];
			let scalar;
			try {
				const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
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
					if (tag.default && tag.test) matchWithTest.push(tag);
					else return tag;
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
		function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
			const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
			if (schema.compat) {
				const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
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
	}),
	9984: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_process = __nccwpck_require__(932);
		var directives = __nccwpck_require__(1342);
		var Document = __nccwpck_require__(3021);
		var errors = __nccwpck_require__(1464);
		var identity = __nccwpck_require__(1127);
		var composeDoc = __nccwpck_require__(3683);
		var resolveEnd = __nccwpck_require__(7788);
		function getErrorPos(src) {
			if (typeof src === "number") return [src, src + 1];
			if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
			const { offset, source } = src;
			return [offset, offset + (typeof source === "string" ? source.length : 1)];
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
				comment,
				afterEmptyLine
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
					if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
					else this.errors.push(new errors.YAMLParseError(pos, code, message));
				};
				this.directives = new directives.Directives({ version: options.version || "1.2" });
				this.options = options;
			}
			decorate(doc, afterDoc) {
				const { comment, afterEmptyLine } = parsePrelude(this.prelude);
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
			*compose(tokens, forceDoc = false, endOffset = -1) {
				for (const token of tokens) yield* this.next(token);
				yield* this.end(forceDoc, endOffset);
			}
			*next(token) {
				if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
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
					case "document": {
						const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
						if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
						this.decorate(doc, false);
						if (this.doc) yield this.doc;
						this.doc = doc;
						this.atDirectives = false;
						break;
					}
					case "byte-order-mark":
					case "space": break;
					case "comment":
					case "newline":
						this.prelude.push(token.source);
						break;
					case "error": {
						const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
						const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
						if (this.atDirectives || !this.doc) this.errors.push(error);
						else this.doc.errors.push(error);
						break;
					}
					case "doc-end": {
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
					default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
				}
			}
			*end(forceDoc = false, endOffset = -1) {
				if (this.doc) {
					this.decorate(this.doc, true);
					yield this.doc;
					this.doc = null;
				} else if (forceDoc) {
					const opts = Object.assign({ _directives: this.directives }, this.options);
					const doc = new Document.Document(undefined, opts);
					if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
					doc.range = [
						0,
						endOffset,
						endOffset
					];
					this.decorate(doc, false);
					yield doc;
				}
			}
		}
		exports.Composer = Composer;
	}),
	7103: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Pair = __nccwpck_require__(7165);
		var YAMLMap = __nccwpck_require__(4454);
		var resolveProps = __nccwpck_require__(4631);
		var utilContainsNewline = __nccwpck_require__(9499);
		var utilFlowIndentCheck = __nccwpck_require__(4051);
		var utilMapIncludes = __nccwpck_require__(1187);
		const startColMsg = "All mapping items must start at the same column";
		function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
			const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
			const map = new NodeClass(ctx.schema);
			if (ctx.atRoot) ctx.atRoot = false;
			let offset = bm.offset;
			let commentEnd = null;
			for (const collItem of bm.items) {
				const { start, key, sep, value } = collItem;
				const keyProps = resolveProps.resolveProps(start, {
					indicator: "explicit-key-ind",
					next: key ?? sep?.[0],
					offset,
					onError,
					parentIndent: bm.indent,
					startOnNewline: true
				});
				const implicitKey = !keyProps.found;
				if (implicitKey) {
					if (key) {
						if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
						else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
					}
					if (!keyProps.anchor && !keyProps.tag && !sep) {
						commentEnd = keyProps.end;
						if (keyProps.comment) {
							if (map.comment) map.comment += "\n" + keyProps.comment;
							else map.comment = keyProps.comment;
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
					onError,
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
						if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
						else keyNode.comment = valueProps.comment;
					}
					const pair = new Pair.Pair(keyNode);
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
					map.items.push(pair);
				}
			}
			if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
			map.range = [
				bm.offset,
				offset,
				commentEnd ?? offset
			];
			return map;
		}
		exports.resolveBlockMap = resolveBlockMap;
	}),
	8913: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301);
		function resolveBlockScalar(ctx, scalar, onError) {
			const start = scalar.offset;
			const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
			if (!header) return {
				value: "",
				type: null,
				comment: "",
				range: [
					start,
					start,
					start
				]
			};
			const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
			const lines = scalar.source ? splitLines(scalar.source) : [];
			let chompStart = lines.length;
			for (let i = lines.length - 1; i >= 0; --i) {
				const content = lines[i][1];
				if (content === "" || content === "\r") chompStart = i;
				else break;
			}
			if (chompStart === 0) {
				const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
				let end = start + header.length;
				if (scalar.source) end += scalar.source.length;
				return {
					value,
					type,
					comment: header.comment,
					range: [
						start,
						end,
						end
					]
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
				} else if (indent.length > trimIndent || content[0] === "	") {
					if (sep === " ") sep = "\n";
					else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
					value += sep + indent.slice(trimIndent) + content;
					sep = "\n";
					prevMoreIndented = true;
				} else if (content === "") {
					if (sep === "\n") value += "\n";
					else sep = "\n";
				} else {
					value += sep + content;
					sep = " ";
					prevMoreIndented = false;
				}
			}
			switch (header.chomp) {
				case "-": break;
				case "+":
					for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
					if (value[value.length - 1] !== "\n") value += "\n";
					break;
				default: value += "\n";
			}
			const end = start + header.length + scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		function parseBlockScalarHeader({ offset, props }, strict, onError) {
			if (props[0].type !== "block-scalar-header") {
				onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
				return null;
			}
			const { source } = props[0];
			const mode = source[0];
			let indent = 0;
			let chomp = "";
			let error = -1;
			for (let i = 1; i < source.length; ++i) {
				const ch = source[i];
				if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
				else {
					const n = Number(ch);
					if (!indent && n) indent = n;
					else if (error === -1) error = offset + i;
				}
			}
			if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
			let hasSpace = false;
			let comment = "";
			let length = source.length;
			for (let i = 1; i < props.length; ++i) {
				const token = props[i];
				switch (token.type) {
					case "space": hasSpace = true;
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
					default: {
						const message = `Unexpected token in block scalar header: ${token.type}`;
						onError(token, "UNEXPECTED_TOKEN", message);
						const ts = token.source;
						if (ts && typeof ts === "string") length += ts.length;
					}
				}
			}
			return {
				mode,
				indent,
				chomp,
				comment,
				length
			};
		}
		function splitLines(source) {
			const split = source.split(/\n( *)/);
			const first = split[0];
			const m = first.match(/^( *)/);
			const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
			const lines = [line0];
			for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
			return lines;
		}
		exports.resolveBlockScalar = resolveBlockScalar;
	}),
	334: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var YAMLSeq = __nccwpck_require__(2223);
		var resolveProps = __nccwpck_require__(4631);
		var utilFlowIndentCheck = __nccwpck_require__(4051);
		function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
			const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
			const seq = new NodeClass(ctx.schema);
			if (ctx.atRoot) ctx.atRoot = false;
			if (ctx.atKey) ctx.atKey = false;
			let offset = bs.offset;
			let commentEnd = null;
			for (const { start, value } of bs.items) {
				const props = resolveProps.resolveProps(start, {
					indicator: "seq-item-ind",
					next: value,
					offset,
					onError,
					parentIndent: bs.indent,
					startOnNewline: true
				});
				if (!props.found) {
					if (props.anchor || props.tag || value) {
						if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
						else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
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
			seq.range = [
				bs.offset,
				offset,
				commentEnd ?? offset
			];
			return seq;
		}
		exports.resolveBlockSeq = resolveBlockSeq;
	}),
	7788: ((__unused_webpack_module, exports) => {
		function resolveEnd(end, offset, reqSpace, onError) {
			let comment = "";
			if (end) {
				let hasSpace = false;
				let sep = "";
				for (const token of end) {
					const { source, type } = token;
					switch (type) {
						case "space":
							hasSpace = true;
							break;
						case "comment": {
							if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
							const cb = source.substring(1) || " ";
							if (!comment) comment = cb;
							else comment += sep + cb;
							sep = "";
							break;
						}
						case "newline":
							if (comment) sep += source;
							hasSpace = true;
							break;
						default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
					}
					offset += source.length;
				}
			}
			return {
				comment,
				offset
			};
		}
		exports.resolveEnd = resolveEnd;
	}),
	3142: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		var Pair = __nccwpck_require__(7165);
		var YAMLMap = __nccwpck_require__(4454);
		var YAMLSeq = __nccwpck_require__(2223);
		var resolveEnd = __nccwpck_require__(7788);
		var resolveProps = __nccwpck_require__(4631);
		var utilContainsNewline = __nccwpck_require__(9499);
		var utilMapIncludes = __nccwpck_require__(1187);
		const blockMsg = "Block collections are not allowed within flow collections";
		const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
		function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
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
				const { start, key, sep, value } = collItem;
				const props = resolveProps.resolveProps(start, {
					flow: fcName,
					indicator: "explicit-key-ind",
					next: key ?? sep?.[0],
					offset,
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (!props.found) {
					if (!props.anchor && !props.tag && !sep && !value) {
						if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
						else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
						if (props.comment) {
							if (coll.comment) coll.comment += "\n" + props.comment;
							else coll.comment = props.comment;
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
								case "space": break;
								case "comment":
									prevItemComment = st.source.substring(1);
									break loop;
								default: break loop;
							}
						}
						if (prevItemComment) {
							let prev = coll.items[coll.items.length - 1];
							if (identity.isPair(prev)) prev = prev.value ?? prev.key;
							if (prev.comment) prev.comment += "\n" + prevItemComment;
							else prev.comment = prevItemComment;
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
						onError,
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
						if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
						else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
					}
					const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
					if (valueNode) {
						if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
					} else if (valueProps.comment) {
						if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
						else keyNode.comment = valueProps.comment;
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
						map.range = [
							keyNode.range[0],
							endRange[1],
							endRange[2]
						];
						coll.items.push(map);
					}
					offset = valueNode ? valueNode.range[2] : valueProps.end;
				}
			}
			const expectedEnd = isMap ? "}" : "]";
			const [ce, ...ee] = fc.end;
			let cePos = offset;
			if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
			else {
				const name = fcName[0].toUpperCase() + fcName.substring(1);
				const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
				onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
				if (ce && ce.source.length !== 1) ee.unshift(ce);
			}
			if (ee.length > 0) {
				const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
				if (end.comment) {
					if (coll.comment) coll.comment += "\n" + end.comment;
					else coll.comment = end.comment;
				}
				coll.range = [
					fc.offset,
					cePos,
					end.offset
				];
			} else {
				coll.range = [
					fc.offset,
					cePos,
					cePos
				];
			}
			return coll;
		}
		exports.resolveFlowCollection = resolveFlowCollection;
	}),
	6842: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301);
		var resolveEnd = __nccwpck_require__(7788);
		function resolveFlowScalar(scalar, strict, onError) {
			const { offset, type, source, end } = scalar;
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
						range: [
							offset,
							offset + source.length,
							offset + source.length
						]
					};
			}
			const valueEnd = offset + source.length;
			const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
			return {
				value,
				type: _type,
				comment: re.comment,
				range: [
					offset,
					valueEnd,
					re.offset
				]
			};
		}
		function plainValue(source, onError) {
			let badChar = "";
			switch (source[0]) {
				case "	":
					badChar = "a tab character";
					break;
				case ",":
					badChar = "flow indicator character ,";
					break;
				case "%":
					badChar = "directive indicator character %";
					break;
				case "|":
				case ">": {
					badChar = `block scalar indicator ${source[0]}`;
					break;
				}
				case "@":
				case "`": {
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
				trimEnd = new RegExp("(?<![ 	])[ 	]+$");
				trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
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
					if (sep === "\n") res += sep;
					else sep = "\n";
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
					const { fold, offset } = foldNewline(source, i);
					res += fold;
					i = offset;
				} else if (ch === "\\") {
					let next = source[++i];
					const cc = escapeCodes[next];
					if (cc) res += cc;
					else if (next === "\n") {
						next = source[i + 1];
						while (next === " " || next === "	") next = source[++i + 1];
					} else if (next === "\r" && source[i + 1] === "\n") {
						next = source[++i + 1];
						while (next === " " || next === "	") next = source[++i + 1];
					} else if (next === "x" || next === "u" || next === "U") {
						const length = next === "x" ? 2 : next === "u" ? 4 : 8;
						res += parseCharCode(source, i + 1, length, onError);
						i += length;
					} else {
						const raw = source.substr(i - 1, 2);
						onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
						res += raw;
					}
				} else if (ch === " " || ch === "	") {
					const wsStart = i;
					let next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
					if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
				} else {
					res += ch;
				}
			}
			if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
			return res;
		}
		function foldNewline(source, offset) {
			let fold = "";
			let ch = source[offset + 1];
			while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
				if (ch === "\r" && source[offset + 2] !== "\n") break;
				if (ch === "\n") fold += "\n";
				offset += 1;
				ch = source[offset + 1];
			}
			if (!fold) fold = " ";
			return {
				fold,
				offset
			};
		}
		const escapeCodes = {
			"0": "\0",
			a: "\x07",
			b: "\b",
			e: "\x1B",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			N: "",
			_: "\xA0",
			L: "\u2028",
			P: "\u2029",
			" ": " ",
			"\"": "\"",
			"/": "/",
			"\\": "\\",
			"	": "	"
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
	}),
	4631: ((__unused_webpack_module, exports) => {
		function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
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
						if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
							tab = token;
						}
						hasSpace = true;
						break;
					case "comment": {
						if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = token.source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += commentSep + cb;
						commentSep = "";
						atNewline = false;
						break;
					}
					case "newline":
						if (atNewline) {
							if (comment) comment += token.source;
							else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
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
					case "tag": {
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
					case "comma": if (flow) {
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
				comma,
				found,
				spaceBefore,
				comment,
				hasNewline,
				anchor,
				tag,
				newlineAfterProp,
				end,
				start: start ?? end
			};
		}
		exports.resolveProps = resolveProps;
	}),
	9499: ((__unused_webpack_module, exports) => {
		function containsNewline(key) {
			if (!key) return null;
			switch (key.type) {
				case "alias":
				case "scalar":
				case "double-quoted-scalar":
				case "single-quoted-scalar":
					if (key.source.includes("\n")) return true;
					if (key.end) {
						for (const st of key.end) if (st.type === "newline") return true;
					}
					return false;
				case "flow-collection":
					for (const it of key.items) {
						for (const st of it.start) if (st.type === "newline") return true;
						if (it.sep) {
							for (const st of it.sep) if (st.type === "newline") return true;
						}
						if (containsNewline(it.key) || containsNewline(it.value)) return true;
					}
					return false;
				default: return true;
			}
		}
		exports.containsNewline = containsNewline;
	}),
	2599: ((__unused_webpack_module, exports) => {
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
	}),
	4051: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
	}),
	1187: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		function mapIncludes(ctx, items, search) {
			const { uniqueKeys } = ctx.options;
			if (uniqueKeys === false) return false;
			const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
			return items.some((pair) => isEqual(pair.key, search));
		}
		exports.mapIncludes = mapIncludes;
	}),
	3021: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
				Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
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
				let { version } = opt;
				if (options?._directives) {
					this.directives = options._directives.atDocument();
					if (this.directives.yaml.explicit) version = this.directives.yaml.version;
				} else this.directives = new directives.Directives({ version });
				this.setSchema(version, options);
				this.contents = value === undefined ? null : this.createNode(value, _replacer, options);
			}
			clone() {
				const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
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
					value = replacer.call({ "": value }, "", value);
					_replacer = replacer;
				} else if (Array.isArray(replacer)) {
					const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
					const asStr = replacer.filter(keyToStr).map(String);
					if (asStr.length > 0) replacer = replacer.concat(asStr);
					_replacer = replacer;
				} else if (options === undefined && replacer) {
					options = replacer;
					replacer = undefined;
				}
				const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
				const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
				const ctx = {
					aliasDuplicateObjects: aliasDuplicateObjects ?? true,
					keepUndefined: keepUndefined ?? false,
					onAnchor,
					onTagObj,
					replacer: _replacer,
					schema: this.schema,
					sourceObjects
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
					this.contents = Collection.collectionFromPath(this.schema, [key], value);
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
						if (this.directives) this.directives.yaml.version = "1.1";
						else this.directives = new directives.Directives({ version: "1.1" });
						opt = {
							resolveKnownTags: false,
							schema: "yaml-1.1"
						};
						break;
					case "1.2":
					case "next":
						if (this.directives) this.directives.yaml.version = version;
						else this.directives = new directives.Directives({ version });
						opt = {
							resolveKnownTags: true,
							schema: "core"
						};
						break;
					case null:
						if (this.directives) delete this.directives;
						opt = null;
						break;
					default: {
						const sv = JSON.stringify(version);
						throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
					}
				}
				if (options.schema instanceof Object) this.schema = options.schema;
				else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
				else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
			}
			toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				const ctx = {
					anchors: new Map(),
					doc: this,
					keep: !json,
					mapAsMap: mapAsMap === true,
					mapKeyWarned: false,
					maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
				};
				const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
				if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
				return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
			}
			toJSON(jsonArg, onAnchor) {
				return this.toJS({
					json: true,
					jsonArg,
					mapAsMap: false,
					onAnchor
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
	}),
	1596: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
			const anchors = new Set();
			visit.visit(root, { Value(_key, node) {
				if (node.anchor) anchors.add(node.anchor);
			} });
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
			const sourceObjects = new Map();
			let prevAnchors = null;
			return {
				onAnchor: (source) => {
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
				sourceObjects
			};
		}
		exports.anchorIsValid = anchorIsValid;
		exports.anchorNames = anchorNames;
		exports.createNodeAnchors = createNodeAnchors;
		exports.findNewAnchor = findNewAnchor;
	}),
	3661: ((__unused_webpack_module, exports) => {
		function applyReviver(reviver, obj, key, val) {
			if (val && typeof val === "object") {
				if (Array.isArray(val)) {
					for (let i = 0, len = val.length; i < len; ++i) {
						const v0 = val[i];
						const v1 = applyReviver(reviver, val, String(i), v0);
						if (v1 === undefined) delete val[i];
						else if (v1 !== v0) val[i] = v1;
					}
				} else if (val instanceof Map) {
					for (const k of Array.from(val.keys())) {
						const v0 = val.get(k);
						const v1 = applyReviver(reviver, val, k, v0);
						if (v1 === undefined) val.delete(k);
						else if (v1 !== v0) val.set(k, v1);
					}
				} else if (val instanceof Set) {
					for (const v0 of Array.from(val)) {
						const v1 = applyReviver(reviver, val, v0, v0);
						if (v1 === undefined) val.delete(v0);
						else if (v1 !== v0) {
							val.delete(v0);
							val.add(v1);
						}
					}
				} else {
					for (const [k, v0] of Object.entries(val)) {
						const v1 = applyReviver(reviver, val, k, v0);
						if (v1 === undefined) delete val[k];
						else if (v1 !== v0) val[k] = v1;
					}
				}
			}
			return reviver.call(obj, key, val);
		}
		exports.applyReviver = applyReviver;
	}),
	2404: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Alias = __nccwpck_require__(4065);
		var identity = __nccwpck_require__(1127);
		var Scalar = __nccwpck_require__(3301);
		const defaultTagPrefix = "tag:yaml.org,2002:";
		function findTagObject(value, tagName, tags) {
			if (tagName) {
				const match = tags.filter((t) => t.tag === tagName);
				const tagObj = match.find((t) => !t.format) ?? match[0];
				if (!tagObj) throw new Error(`Tag ${tagName} not found`);
				return tagObj;
			}
			return tags.find((t) => t.identify?.(value) && !t.format);
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
			const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
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
			if (tagName) node.tag = tagName;
			else if (!tagObj.default) node.tag = tagObj.tag;
			if (ref) ref.node = node;
			return node;
		}
		exports.createNode = createNode;
	}),
	1342: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
		const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
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
					case "%TAG": {
						if (parts.length !== 2) {
							onError(0, "%TAG directive should contain exactly two parts");
							if (parts.length < 2) return false;
						}
						const [handle, prefix] = parts;
						this.tags[handle] = prefix;
						return true;
					}
					case "%YAML": {
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
				const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
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
					if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
				}
				return lines.join("\n");
			}
		}
		Directives.defaultYaml = {
			explicit: false,
			version: "1.2"
		};
		Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
		exports.Directives = Directives;
	}),
	1464: ((__unused_webpack_module, exports) => {
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
		const prettifyError = (src, lc) => (error) => {
			if (error.pos[0] === -1) return;
			error.linePos = error.pos.map((pos) => lc.linePos(pos));
			const { line, col } = error.linePos[0];
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
	}),
	8815: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
		exports.Dk = composer.Composer;
		__webpack_unused_export__ = Document.Document;
		__webpack_unused_export__ = Schema.Schema;
		__webpack_unused_export__ = errors.YAMLError;
		exports.XT = errors.YAMLParseError;
		__webpack_unused_export__ = errors.YAMLWarning;
		__webpack_unused_export__ = Alias.Alias;
		exports.Vj = identity.isAlias;
		__webpack_unused_export__ = identity.isCollection;
		__webpack_unused_export__ = identity.isDocument;
		exports.jh = identity.isMap;
		exports.Ll = identity.isNode;
		exports.tO = identity.isPair;
		exports.jn = identity.isScalar;
		exports.oP = identity.isSeq;
		exports.Rm = Pair.Pair;
		__webpack_unused_export__ = Scalar.Scalar;
		__webpack_unused_export__ = YAMLMap.YAMLMap;
		__webpack_unused_export__ = YAMLSeq.YAMLSeq;
		__webpack_unused_export__ = cst;
		exports.JG = lexer.Lexer;
		exports.HN = lineCounter.LineCounter;
		exports.iX = parser.Parser;
		__webpack_unused_export__ = publicApi.parse;
		__webpack_unused_export__ = publicApi.parseAllDocuments;
		__webpack_unused_export__ = publicApi.parseDocument;
		__webpack_unused_export__ = publicApi.stringify;
		__webpack_unused_export__ = visit.visit;
		__webpack_unused_export__ = visit.visitAsync;
	}),
	7249: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_process = __nccwpck_require__(932);
		function debug(logLevel, ...messages) {
			if (logLevel === "debug") console.log(...messages);
		}
		function warn(logLevel, warning) {
			if (logLevel === "debug" || logLevel === "warn") {
				if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
				else console.warn(warning);
			}
		}
		exports.debug = debug;
		exports.warn = warn;
	}),
	4065: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var anchors = __nccwpck_require__(1596);
		var visit = __nccwpck_require__(204);
		var identity = __nccwpck_require__(1127);
		var Node = __nccwpck_require__(6673);
		var toJS = __nccwpck_require__(4043);
		class Alias extends Node.NodeBase {
			constructor(source) {
				super(identity.ALIAS);
				this.source = source;
				Object.defineProperty(this, "tag", { set() {
					throw new Error("Alias nodes cannot have tags");
				} });
			}
			resolve(doc, ctx) {
				if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
				let nodes;
				if (ctx?.aliasResolveCache) {
					nodes = ctx.aliasResolveCache;
				} else {
					nodes = [];
					visit.visit(doc, { Node: (_key, node) => {
						if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
					} });
					if (ctx) ctx.aliasResolveCache = nodes;
				}
				let found = undefined;
				for (const node of nodes) {
					if (node === this) break;
					if (node.anchor === this.source) found = node;
				}
				if (found && ctx) {
					const { anchors, doc, maxAliasCount } = ctx;
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
				if (!ctx) return { source: this.source };
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
	}),
	101: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
					v = new Map([[k, v]]);
				}
			}
			return createNode.createNode(v, undefined, {
				aliasDuplicateObjects: false,
				keepUndefined: false,
				onAnchor: () => {
					throw new Error("This should not happen, please report a bug.");
				},
				schema,
				sourceObjects: new Map()
			});
		}
		const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
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
				copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
				if (this.range) copy.range = this.range.slice();
				return copy;
			}
			addIn(path, value) {
				if (isEmptyPath(path)) this.add(value);
				else {
					const [key, ...rest] = path;
					const node = this.get(key, true);
					if (identity.isCollection(node)) node.addIn(rest, value);
					else if (node === undefined && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
					else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
			}
			deleteIn(path) {
				const [key, ...rest] = path;
				if (rest.length === 0) return this.delete(key);
				const node = this.get(key, true);
				if (identity.isCollection(node)) return node.deleteIn(rest);
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
			getIn(path, keepScalar) {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
				else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
			}
			hasAllNullValues(allowScalar) {
				return this.items.every((node) => {
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
					if (identity.isCollection(node)) node.setIn(rest, value);
					else if (node === undefined && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
					else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
			}
		}
		exports.Collection = Collection;
		exports.collectionFromPath = collectionFromPath;
		exports.isEmptyPath = isEmptyPath;
	}),
	6673: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var applyReviver = __nccwpck_require__(3661);
		var identity = __nccwpck_require__(1127);
		var toJS = __nccwpck_require__(4043);
		class NodeBase {
			constructor(type) {
				Object.defineProperty(this, identity.NODE_TYPE, { value: type });
			}
			clone() {
				const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				if (this.range) copy.range = this.range.slice();
				return copy;
			}
			toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
				const ctx = {
					anchors: new Map(),
					doc,
					keep: true,
					mapAsMap: mapAsMap === true,
					mapKeyWarned: false,
					maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
				};
				const res = toJS.toJS(this, "", ctx);
				if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
				return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
			}
		}
		exports.NodeBase = NodeBase;
	}),
	7165: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
				Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
				this.key = key;
				this.value = value;
			}
			clone(schema) {
				let { key, value } = this;
				if (identity.isNode(key)) key = key.clone(schema);
				if (identity.isNode(value)) value = value.clone(schema);
				return new Pair(key, value);
			}
			toJSON(_, ctx) {
				const pair = ctx?.mapAsMap ? new Map() : {};
				return addPairToJSMap.addPairToJSMap(ctx, pair, this);
			}
			toString(ctx, onComment, onChompKeep) {
				return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
			}
		}
		exports.Pair = Pair;
		exports.createPair = createPair;
	}),
	3301: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		var Node = __nccwpck_require__(6673);
		var toJS = __nccwpck_require__(4043);
		const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
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
	}),
	4454: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
				const { keepUndefined, replacer } = ctx;
				const map = new this(schema);
				const add = (key, value) => {
					if (typeof replacer === "function") value = replacer.call(obj, key, value);
					else if (Array.isArray(replacer) && !replacer.includes(key)) return;
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
				if (identity.isPair(pair)) _pair = pair;
				else if (!pair || typeof pair !== "object" || !("key" in pair)) {
					_pair = new Pair.Pair(pair, pair?.value);
				} else _pair = new Pair.Pair(pair.key, pair.value);
				const prev = findPair(this.items, _pair.key);
				const sortEntries = this.schema?.sortMapEntries;
				if (prev) {
					if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
					if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
					else prev.value = _pair.value;
				} else if (sortEntries) {
					const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
					if (i === -1) this.items.push(_pair);
					else this.items.splice(i, 0, _pair);
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
				const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
				if (ctx?.onCreate) ctx.onCreate(map);
				for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
				return map;
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this);
				for (const item of this.items) {
					if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
				}
				if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
				return stringifyCollection.stringifyCollection(this, ctx, {
					blockItemPrefix: "",
					flowChars: {
						start: "{",
						end: "}"
					},
					itemIndent: ctx.indent || "",
					onChompKeep,
					onComment
				});
			}
		}
		exports.YAMLMap = YAMLMap;
		exports.findPair = findPair;
	}),
	2223: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
				if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
				else this.items[idx] = value;
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
					onChompKeep,
					onComment
				});
			}
			static from(schema, obj, ctx) {
				const { replacer } = ctx;
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
	}),
	7104: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var log = __nccwpck_require__(7249);
		var merge = __nccwpck_require__(452);
		var stringify = __nccwpck_require__(2148);
		var identity = __nccwpck_require__(1127);
		var toJS = __nccwpck_require__(4043);
		function addPairToJSMap(ctx, map, { key, value }) {
			if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
			else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
			else {
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
					});
					else map[stringKey] = jsValue;
				}
			}
			return map;
		}
		function stringifyKey(key, jsKey, ctx) {
			if (jsKey === null) return "";
			if (typeof jsKey !== "object") return String(jsKey);
			if (identity.isNode(key) && ctx?.doc) {
				const strCtx = stringify.createStringifyContext(ctx.doc, {});
				strCtx.anchors = new Set();
				for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
				strCtx.inFlow = true;
				strCtx.inStringifyKey = true;
				const strKey = key.toString(strCtx);
				if (!ctx.mapKeyWarned) {
					let jsonStr = JSON.stringify(strKey);
					if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
					log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
					ctx.mapKeyWarned = true;
				}
				return strKey;
			}
			return JSON.stringify(jsKey);
		}
		exports.addPairToJSMap = addPairToJSMap;
	}),
	1127: ((__unused_webpack_module, exports) => {
		const ALIAS = Symbol.for("yaml.alias");
		const DOC = Symbol.for("yaml.document");
		const MAP = Symbol.for("yaml.map");
		const PAIR = Symbol.for("yaml.pair");
		const SCALAR = Symbol.for("yaml.scalar");
		const SEQ = Symbol.for("yaml.seq");
		const NODE_TYPE = Symbol.for("yaml.node.type");
		const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
		const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
		const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
		const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
		const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
		const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
		function isCollection(node) {
			if (node && typeof node === "object") switch (node[NODE_TYPE]) {
				case MAP:
				case SEQ: return true;
			}
			return false;
		}
		function isNode(node) {
			if (node && typeof node === "object") switch (node[NODE_TYPE]) {
				case ALIAS:
				case MAP:
				case SCALAR:
				case SEQ: return true;
			}
			return false;
		}
		const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
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
	}),
	4043: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
				ctx.onCreate = (res) => {
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
	}),
	110: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var resolveBlockScalar = __nccwpck_require__(8913);
		var resolveFlowScalar = __nccwpck_require__(6842);
		var errors = __nccwpck_require__(1464);
		var stringifyString = __nccwpck_require__(3069);
		function resolveAsScalar(token, strict = true, onError) {
			if (token) {
				const _onError = (pos, code, message) => {
					const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
					if (onError) onError(offset, code, message);
					else throw new errors.YAMLParseError([offset, offset + 1], code, message);
				};
				switch (token.type) {
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
					case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
				}
			}
			return null;
		}
		function createScalarToken(value, context) {
			const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
			const source = stringifyString.stringifyString({
				type,
				value
			}, {
				implicitKey,
				indent: indent > 0 ? " ".repeat(indent) : "",
				inFlow,
				options: {
					blockQuote: true,
					lineWidth: -1
				}
			});
			const end = context.end ?? [{
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			}];
			switch (source[0]) {
				case "|":
				case ">": {
					const he = source.indexOf("\n");
					const head = source.substring(0, he);
					const body = source.substring(he + 1) + "\n";
					const props = [{
						type: "block-scalar-header",
						offset,
						indent,
						source: head
					}];
					if (!addEndtoBlockProps(props, end)) props.push({
						type: "newline",
						offset: -1,
						indent,
						source: "\n"
					});
					return {
						type: "block-scalar",
						offset,
						indent,
						props,
						source: body
					};
				}
				case "\"": return {
					type: "double-quoted-scalar",
					offset,
					indent,
					source,
					end
				};
				case "'": return {
					type: "single-quoted-scalar",
					offset,
					indent,
					source,
					end
				};
				default: return {
					type: "scalar",
					offset,
					indent,
					source,
					end
				};
			}
		}
		function setScalarValue(token, value, context = {}) {
			let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
			let indent = "indent" in token ? token.indent : null;
			if (afterKey && typeof indent === "number") indent += 2;
			if (!type) switch (token.type) {
				case "single-quoted-scalar":
					type = "QUOTE_SINGLE";
					break;
				case "double-quoted-scalar":
					type = "QUOTE_DOUBLE";
					break;
				case "block-scalar": {
					const header = token.props[0];
					if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
					type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
					break;
				}
				default: type = "PLAIN";
			}
			const source = stringifyString.stringifyString({
				type,
				value
			}, {
				implicitKey: implicitKey || indent === null,
				indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
				inFlow,
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
				case "\"":
					setFlowScalarValue(token, source, "double-quoted-scalar");
					break;
				case "'":
					setFlowScalarValue(token, source, "single-quoted-scalar");
					break;
				default: setFlowScalarValue(token, source, "scalar");
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
				const { offset } = token;
				const indent = "indent" in token ? token.indent : -1;
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, "end" in token ? token.end : undefined)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type: "block-scalar",
					indent,
					props,
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
				case "block-scalar": {
					const end = token.props.slice(1);
					let oa = source.length;
					if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
					for (const tok of end) tok.offset += oa;
					delete token.props;
					Object.assign(token, {
						type,
						source,
						end
					});
					break;
				}
				case "block-map":
				case "block-seq": {
					const offset = token.offset + source.length;
					const nl = {
						type: "newline",
						offset,
						indent: token.indent,
						source: "\n"
					};
					delete token.items;
					Object.assign(token, {
						type,
						source,
						end: [nl]
					});
					break;
				}
				default: {
					const indent = "indent" in token ? token.indent : -1;
					const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
					for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
					Object.assign(token, {
						type,
						indent,
						source,
						end
					});
				}
			}
		}
		exports.createScalarToken = createScalarToken;
		exports.resolveAsScalar = resolveAsScalar;
		exports.setScalarValue = setScalarValue;
	}),
	1733: ((__unused_webpack_module, exports) => {
		const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
		function stringifyToken(token) {
			switch (token.type) {
				case "block-scalar": {
					let res = "";
					for (const tok of token.props) res += stringifyToken(tok);
					return res + token.source;
				}
				case "block-map":
				case "block-seq": {
					let res = "";
					for (const item of token.items) res += stringifyItem(item);
					return res;
				}
				case "flow-collection": {
					let res = token.start.source;
					for (const item of token.items) res += stringifyItem(item);
					for (const st of token.end) res += st.source;
					return res;
				}
				case "document": {
					let res = stringifyItem(token);
					if (token.end) for (const st of token.end) res += st.source;
					return res;
				}
				default: {
					let res = token.source;
					if ("end" in token && token.end) for (const st of token.end) res += st.source;
					return res;
				}
			}
		}
		function stringifyItem({ start, key, sep, value }) {
			let res = "";
			for (const st of start) res += st.source;
			if (key) res += stringifyToken(key);
			if (sep) for (const st of sep) res += st.source;
			if (value) res += stringifyToken(value);
			return res;
		}
		exports.stringify = stringify;
	}),
	7715: ((__unused_webpack_module, exports) => {
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
			for (const field of ["key", "value"]) {
				const token = item[field];
				if (token && "items" in token) {
					for (let i = 0; i < token.items.length; ++i) {
						const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
						if (typeof ci === "number") i = ci - 1;
						else if (ci === BREAK) return BREAK;
						else if (ci === REMOVE) {
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
	}),
	3461: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var cstScalar = __nccwpck_require__(110);
		var cstStringify = __nccwpck_require__(1733);
		var cstVisit = __nccwpck_require__(7715);
		const BOM = "﻿";
		const DOCUMENT = "";
		const FLOW_END = "";
		const SCALAR = "";
		const isCollection = (token) => !!token && "items" in token;
		const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
		function prettyToken(token) {
			switch (token) {
				case BOM: return "<BOM>";
				case DOCUMENT: return "<DOC>";
				case FLOW_END: return "<FLOW_END>";
				case SCALAR: return "<SCALAR>";
				default: return JSON.stringify(token);
			}
		}
		function tokenType(source) {
			switch (source) {
				case BOM: return "byte-order-mark";
				case DOCUMENT: return "doc-mode";
				case FLOW_END: return "flow-error-end";
				case SCALAR: return "scalar";
				case "---": return "doc-start";
				case "...": return "doc-end";
				case "":
				case "\n":
				case "\r\n": return "newline";
				case "-": return "seq-item-ind";
				case "?": return "explicit-key-ind";
				case ":": return "map-value-ind";
				case "{": return "flow-map-start";
				case "}": return "flow-map-end";
				case "[": return "flow-seq-start";
				case "]": return "flow-seq-end";
				case ",": return "comma";
			}
			switch (source[0]) {
				case " ":
				case "	": return "space";
				case "#": return "comment";
				case "%": return "directive-line";
				case "*": return "alias";
				case "&": return "anchor";
				case "!": return "tag";
				case "'": return "single-quoted-scalar";
				case "\"": return "double-quoted-scalar";
				case "|":
				case ">": return "block-scalar-header";
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
	}),
	361: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var cst = __nccwpck_require__(3461);
		function isEmpty(ch) {
			switch (ch) {
				case undefined:
				case " ":
				case "\n":
				case "\r":
				case "	": return true;
				default: return false;
			}
		}
		const hexDigits = new Set("0123456789ABCDEFabcdef");
		const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
		const flowIndicatorChars = new Set(",[]{}");
		const invalidAnchorChars = new Set(" ,[]{}\n\r	");
		const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
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
			*lex(source, incomplete = false) {
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
				while (ch === " " || ch === "	") ch = this.buffer[++i];
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
			*parseNext(next) {
				switch (next) {
					case "stream": return yield* this.parseStream();
					case "line-start": return yield* this.parseLineStart();
					case "block-start": return yield* this.parseBlockStart();
					case "doc": return yield* this.parseDocument();
					case "flow": return yield* this.parseFlowCollection();
					case "quoted-scalar": return yield* this.parseQuotedScalar();
					case "block-scalar": return yield* this.parseBlockScalar();
					case "plain-scalar": return yield* this.parsePlainScalar();
				}
			}
			*parseStream() {
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
						if (ch === " " || ch === "	") {
							dirEnd = cs - 1;
							break;
						} else {
							cs = line.indexOf("#", cs + 1);
						}
					}
					while (true) {
						const ch = line[dirEnd - 1];
						if (ch === " " || ch === "	") dirEnd -= 1;
						else break;
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
			*parseLineStart() {
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
			*parseBlockStart() {
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
			*parseDocument() {
				yield* this.pushSpaces(true);
				const line = this.getLine();
				if (line === null) return this.setNext("doc");
				let n = yield* this.pushIndicators();
				switch (line[n]) {
					case "#": yield* this.pushCount(line.length - n);
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
					case "\"":
					case "'": return yield* this.parseQuotedScalar();
					case "|":
					case ">":
						n += yield* this.parseBlockScalarHeader();
						n += yield* this.pushSpaces(true);
						yield* this.pushCount(line.length - n);
						yield* this.pushNewline();
						return yield* this.parseBlockScalar();
					default: return yield* this.parsePlainScalar();
				}
			}
			*parseFlowCollection() {
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
					sp += yield* this.pushSpaces(true);
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
					n += yield* this.pushCount(1);
					n += yield* this.pushSpaces(true);
					this.flowKey = false;
				}
				n += yield* this.pushIndicators();
				switch (line[n]) {
					case undefined: return "flow";
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
					case "\"":
					case "'":
						this.flowKey = true;
						return yield* this.parseQuotedScalar();
					case ":": {
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
			*parseQuotedScalar() {
				const quote = this.charAt(0);
				let end = this.buffer.indexOf(quote, this.pos + 1);
				if (quote === "'") {
					while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
				} else {
					while (end !== -1) {
						let n = 0;
						while (this.buffer[end - 1 - n] === "\\") n += 1;
						if (n % 2 === 0) break;
						end = this.buffer.indexOf("\"", end + 1);
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
			*parseBlockScalarHeader() {
				this.blockScalarIndent = -1;
				this.blockScalarKeep = false;
				let i = this.pos;
				while (true) {
					const ch = this.buffer[++i];
					if (ch === "+") this.blockScalarKeep = true;
					else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
					else if (ch !== "-") break;
				}
				return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
			}
			*parseBlockScalar() {
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
						case "\r": {
							const next = this.buffer[i + 1];
							if (!next && !this.atEnd) return this.setNext("block-scalar");
							if (next === "\n") break;
						}
						default: break loop;
					}
				}
				if (!ch && !this.atEnd) return this.setNext("block-scalar");
				if (indent >= this.indentNext) {
					if (this.blockScalarIndent === -1) this.indentNext = indent;
					else {
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
				if (ch === "	") {
					while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
					nl = i - 1;
				} else if (!this.blockScalarKeep) {
					do {
						let i = nl - 1;
						let ch = this.buffer[i];
						if (ch === "\r") ch = this.buffer[--i];
						const lastChar = i;
						while (ch === " ") ch = this.buffer[--i];
						if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
						else break;
					} while (true);
				}
				yield cst.SCALAR;
				yield* this.pushToIndex(nl + 1, true);
				return yield* this.parseLineStart();
			}
			*parsePlainScalar() {
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
			*pushCount(n) {
				if (n > 0) {
					yield this.buffer.substr(this.pos, n);
					this.pos += n;
					return n;
				}
				return 0;
			}
			*pushToIndex(i, allowEmpty) {
				const s = this.buffer.slice(this.pos, i);
				if (s) {
					yield s;
					this.pos += s.length;
					return s.length;
				} else if (allowEmpty) yield "";
				return 0;
			}
			*pushIndicators() {
				let n = 0;
				loop: while (true) {
					switch (this.charAt(0)) {
						case "!":
							n += yield* this.pushTag();
							n += yield* this.pushSpaces(true);
							continue loop;
						case "&":
							n += yield* this.pushUntil(isNotAnchorChar);
							n += yield* this.pushSpaces(true);
							continue loop;
						case "-":
						case "?":
						case ":": {
							const inFlow = this.flowLevel > 0;
							const ch1 = this.charAt(1);
							if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
								if (!inFlow) this.indentNext = this.indentValue + 1;
								else if (this.flowKey) this.flowKey = false;
								n += yield* this.pushCount(1);
								n += yield* this.pushSpaces(true);
								continue loop;
							}
						}
					}
					break loop;
				}
				return n;
			}
			*pushTag() {
				if (this.charAt(1) === "<") {
					let i = this.pos + 2;
					let ch = this.buffer[i];
					while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
					return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
				} else {
					let i = this.pos + 1;
					let ch = this.buffer[i];
					while (ch) {
						if (tagChars.has(ch)) ch = this.buffer[++i];
						else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
							ch = this.buffer[i += 3];
						} else break;
					}
					return yield* this.pushToIndex(i, false);
				}
			}
			*pushNewline() {
				const ch = this.buffer[this.pos];
				if (ch === "\n") return yield* this.pushCount(1);
				else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
				else return 0;
			}
			*pushSpaces(allowTabs) {
				let i = this.pos - 1;
				let ch;
				do {
					ch = this.buffer[++i];
				} while (ch === " " || allowTabs && ch === "	");
				const n = i - this.pos;
				if (n > 0) {
					yield this.buffer.substr(this.pos, n);
					this.pos = i;
				}
				return n;
			}
			*pushUntil(test) {
				let i = this.pos;
				let ch = this.buffer[i];
				while (!test(ch)) ch = this.buffer[++i];
				return yield* this.pushToIndex(i, false);
			}
		}
		exports.Lexer = Lexer;
	}),
	6628: ((__unused_webpack_module, exports) => {
		class LineCounter {
			constructor() {
				this.lineStarts = [];
				this.addNewLine = (offset) => this.lineStarts.push(offset);
				this.linePos = (offset) => {
					let low = 0;
					let high = this.lineStarts.length;
					while (low < high) {
						const mid = low + high >> 1;
						if (this.lineStarts[mid] < offset) low = mid + 1;
						else high = mid;
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
	}),
	3456: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
					case "newline": break;
					default: return i;
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
				case "flow-collection": return true;
				default: return false;
			}
		}
		function getPrevProps(parent) {
			switch (parent.type) {
				case "document": return parent.start;
				case "block-map": {
					const it = parent.items[parent.items.length - 1];
					return it.sep ?? it.start;
				}
				case "block-seq": return parent.items[parent.items.length - 1].start;
				default: return [];
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
					case "newline": break loop;
				}
			}
			while (prev[++i]?.type === "space") {}
			return prev.splice(i, prev.length);
		}
		function arrayPushArray(target, source) {
			if (source.length < 1e5) Array.prototype.push.apply(target, source);
			else for (let i = 0; i < source.length; ++i) target.push(source[i]);
		}
		function fixFlowSeqItems(fc) {
			if (fc.start.type === "flow-seq-start") {
				for (const it of fc.items) {
					if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
						if (it.key) it.value = it.key;
						delete it.key;
						if (isFlowToken(it.value)) {
							if (it.value.end) arrayPushArray(it.value.end, it.sep);
							else it.value.end = it.sep;
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
				this.lexer = new lexer.Lexer();
				this.onNewLine = onNewLine;
			}
			*parse(source, incomplete = false) {
				if (this.onNewLine && this.offset === 0) this.onNewLine(0);
				for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
				if (!incomplete) yield* this.end();
			}
			*next(source) {
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
						message,
						source
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
						case "flow-error-end": return;
						default: this.atNewLine = false;
					}
					this.offset += source.length;
				}
			}
			*end() {
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
			*step() {
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
					case "document": return yield* this.document(top);
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return yield* this.scalar(top);
					case "block-scalar": return yield* this.blockScalar(top);
					case "block-map": return yield* this.blockMap(top);
					case "block-seq": return yield* this.blockSequence(top);
					case "flow-collection": return yield* this.flowCollection(top);
					case "doc-end": return yield* this.documentEnd(top);
				}
				yield* this.pop();
			}
			peek(n) {
				return this.stack[this.stack.length - n];
			}
			*pop(error) {
				const token = error ?? this.stack.pop();
				if (!token) {
					const message = "Tried to pop an empty stack";
					yield {
						type: "error",
						offset: this.offset,
						source: "",
						message
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
						case "block-map": {
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
						case "block-seq": {
							const it = top.items[top.items.length - 1];
							if (it.value) top.items.push({
								start: [],
								value: token
							});
							else it.value = token;
							break;
						}
						case "flow-collection": {
							const it = top.items[top.items.length - 1];
							if (!it || it.value) top.items.push({
								start: [],
								key: token,
								sep: []
							});
							else if (it.sep) it.value = token;
							else Object.assign(it, {
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
						if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
							if (top.type === "document") top.end = last.start;
							else top.items.push({ start: last.start });
							token.items.splice(-1, 1);
						}
					}
				}
			}
			*stream() {
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
					case "doc-start": {
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
			*document(doc) {
				if (doc.value) return yield* this.lineEnd(doc);
				switch (this.type) {
					case "doc-start": {
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
				if (bv) this.stack.push(bv);
				else {
					yield {
						type: "error",
						offset: this.offset,
						message: `Unexpected ${this.type} token in YAML document`,
						source: this.source
					};
				}
			}
			*scalar(scalar) {
				if (this.type === "map-value-ind") {
					const prev = getPrevProps(this.peek(2));
					const start = getFirstKeyStartProps(prev);
					let sep;
					if (scalar.end) {
						sep = scalar.end;
						sep.push(this.sourceToken);
						delete scalar.end;
					} else sep = [this.sourceToken];
					const map = {
						type: "block-map",
						offset: scalar.offset,
						indent: scalar.indent,
						items: [{
							start,
							key: scalar,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(scalar);
			}
			*blockScalar(scalar) {
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
			*blockMap(map) {
				const it = map.items[map.items.length - 1];
				switch (this.type) {
					case "newline":
						this.onKeyLine = false;
						if (it.value) {
							const end = "end" in it.value ? it.value.end : undefined;
							const last = Array.isArray(end) ? end[end.length - 1] : undefined;
							if (last?.type === "comment") end?.push(this.sourceToken);
							else map.items.push({ start: [this.sourceToken] });
						} else if (it.sep) {
							it.sep.push(this.sourceToken);
						} else {
							it.start.push(this.sourceToken);
						}
						return;
					case "space":
					case "comment":
						if (it.value) {
							map.items.push({ start: [this.sourceToken] });
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
								case "space": break;
								case "comment":
									if (st.indent > map.indent) nl.length = 0;
									break;
								default: nl.length = 0;
							}
						}
						if (nl.length >= 2) start = it.sep.splice(nl[1]);
					}
					switch (this.type) {
						case "anchor":
						case "tag":
							if (atNextItem || it.value) {
								start.push(this.sourceToken);
								map.items.push({ start });
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
									start,
									explicitKey: true
								});
							} else {
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: [this.sourceToken],
										explicitKey: true
									}]
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
											sep: [this.sourceToken]
										});
									} else {
										const start = getFirstKeyStartProps(it.start);
										this.stack.push({
											type: "block-map",
											offset: this.offset,
											indent: this.indent,
											items: [{
												start,
												key: null,
												sep: [this.sourceToken]
											}]
										});
									}
								} else if (it.value) {
									map.items.push({
										start: [],
										key: null,
										sep: [this.sourceToken]
									});
								} else if (includesToken(it.sep, "map-value-ind")) {
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
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
										items: [{
											start,
											key,
											sep
										}]
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
										sep: [this.sourceToken]
									});
								} else if (it.value || atNextItem) {
									map.items.push({
										start,
										key: null,
										sep: [this.sourceToken]
									});
								} else if (includesToken(it.sep, "map-value-ind")) {
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start: [],
											key: null,
											sep: [this.sourceToken]
										}]
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
						case "double-quoted-scalar": {
							const fs = this.flowScalar(this.type);
							if (atNextItem || it.value) {
								map.items.push({
									start,
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
						default: {
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
									map.items.push({ start });
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
			*blockSequence(seq) {
				const it = seq.items[seq.items.length - 1];
				switch (this.type) {
					case "newline":
						if (it.value) {
							const end = "end" in it.value ? it.value.end : undefined;
							const last = Array.isArray(end) ? end[end.length - 1] : undefined;
							if (last?.type === "comment") end?.push(this.sourceToken);
							else seq.items.push({ start: [this.sourceToken] });
						} else it.start.push(this.sourceToken);
						return;
					case "space":
					case "comment":
						if (it.value) seq.items.push({ start: [this.sourceToken] });
						else {
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
						if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
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
			*flowCollection(fc) {
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
							if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
							else it.start.push(this.sourceToken);
							return;
						case "map-value-ind":
							if (!it || it.value) fc.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (it.sep) it.sep.push(this.sourceToken);
							else Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							return;
						case "space":
						case "comment":
						case "newline":
						case "anchor":
						case "tag":
							if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
							else if (it.sep) it.sep.push(this.sourceToken);
							else it.start.push(this.sourceToken);
							return;
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": {
							const fs = this.flowScalar(this.type);
							if (!it || it.value) fc.items.push({
								start: [],
								key: fs,
								sep: []
							});
							else if (it.sep) this.stack.push(fs);
							else Object.assign(it, {
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
					if (bv) this.stack.push(bv);
					else {
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
							items: [{
								start,
								key: fc,
								sep
							}]
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
					type,
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
					case "double-quoted-scalar": return this.flowScalar(this.type);
					case "block-scalar-header": return {
						type: "block-scalar",
						offset: this.offset,
						indent: this.indent,
						props: [this.sourceToken],
						source: ""
					};
					case "flow-map-start":
					case "flow-seq-start": return {
						type: "flow-collection",
						offset: this.offset,
						indent: this.indent,
						start: this.sourceToken,
						items: [],
						end: []
					};
					case "seq-item-ind": return {
						type: "block-seq",
						offset: this.offset,
						indent: this.indent,
						items: [{ start: [this.sourceToken] }]
					};
					case "explicit-key-ind": {
						this.onKeyLine = true;
						const prev = getPrevProps(parent);
						const start = getFirstKeyStartProps(prev);
						start.push(this.sourceToken);
						return {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								explicitKey: true
							}]
						};
					}
					case "map-value-ind": {
						this.onKeyLine = true;
						const prev = getPrevProps(parent);
						const start = getFirstKeyStartProps(prev);
						return {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						};
					}
				}
				return null;
			}
			atIndentedComment(start, indent) {
				if (this.type !== "comment") return false;
				if (this.indent <= indent) return false;
				return start.every((st) => st.type === "newline" || st.type === "space");
			}
			*documentEnd(docEnd) {
				if (this.type !== "doc-mode") {
					if (docEnd.end) docEnd.end.push(this.sourceToken);
					else docEnd.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
				}
			}
			*lineEnd(token) {
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
					case "newline": this.onKeyLine = false;
					case "space":
					case "comment":
					default:
						if (token.end) token.end.push(this.sourceToken);
						else token.end = [this.sourceToken];
						if (this.type === "newline") yield* this.pop();
				}
			}
		}
		exports.Parser = Parser;
	}),
	4047: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var composer = __nccwpck_require__(9984);
		var Document = __nccwpck_require__(3021);
		var errors = __nccwpck_require__(1464);
		var log = __nccwpck_require__(7249);
		var identity = __nccwpck_require__(1127);
		var lineCounter = __nccwpck_require__(6628);
		var parser = __nccwpck_require__(3456);
		function parseOptions(options) {
			const prettyErrors = options.prettyErrors !== false;
			const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
			return {
				lineCounter: lineCounter$1,
				prettyErrors
			};
		}
		function parseAllDocuments(source, options = {}) {
			const { lineCounter, prettyErrors } = parseOptions(options);
			const parser$1 = new parser.Parser(lineCounter?.addNewLine);
			const composer$1 = new composer.Composer(options);
			const docs = Array.from(composer$1.compose(parser$1.parse(source)));
			if (prettyErrors && lineCounter) for (const doc of docs) {
				doc.errors.forEach(errors.prettifyError(source, lineCounter));
				doc.warnings.forEach(errors.prettifyError(source, lineCounter));
			}
			if (docs.length > 0) return docs;
			return Object.assign([], { empty: true }, composer$1.streamInfo());
		}
		function parseDocument(source, options = {}) {
			const { lineCounter, prettyErrors } = parseOptions(options);
			const parser$1 = new parser.Parser(lineCounter?.addNewLine);
			const composer$1 = new composer.Composer(options);
			let doc = null;
			for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
				if (!doc) doc = _doc;
				else if (doc.options.logLevel !== "silent") {
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
			doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
			if (doc.errors.length > 0) {
				if (doc.options.logLevel !== "silent") throw doc.errors[0];
				else doc.errors = [];
			}
			return doc.toJS(Object.assign({ reviver: _reviver }, options));
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
				options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
			}
			if (value === undefined) {
				const { keepUndefined } = options ?? replacer ?? {};
				if (!keepUndefined) return undefined;
			}
			if (identity.isDocument(value) && !_replacer) return value.toString(options);
			return new Document.Document(value, _replacer, options).toString(options);
		}
		exports.parse = parse;
		exports.parseAllDocuments = parseAllDocuments;
		exports.parseDocument = parseDocument;
		exports.stringify = stringify;
	}),
	5840: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		var map = __nccwpck_require__(7451);
		var seq = __nccwpck_require__(1706);
		var string = __nccwpck_require__(6464);
		var tags = __nccwpck_require__(18);
		const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
		class Schema {
			constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
				this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
				this.name = typeof schema === "string" && schema || "core";
				this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
				this.tags = tags.getTags(customTags, this.name, merge);
				this.toStringOptions = toStringDefaults ?? null;
				Object.defineProperty(this, identity.MAP, { value: map.map });
				Object.defineProperty(this, identity.SCALAR, { value: string.string });
				Object.defineProperty(this, identity.SEQ, { value: seq.seq });
				this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
			}
			clone() {
				const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
				copy.tags = this.tags.slice();
				return copy;
			}
		}
		exports.Schema = Schema;
	}),
	7451: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
	}),
	3632: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301);
		const nullTag = {
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^(?:~|[Nn]ull|NULL)?$/,
			resolve: () => new Scalar.Scalar(null),
			stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
		};
		exports.nullTag = nullTag;
	}),
	1706: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
	}),
	6464: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyString = __nccwpck_require__(3069);
		const string = {
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify(item, ctx, onComment, onChompKeep) {
				ctx = Object.assign({ actualString: true }, ctx);
				return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
			}
		};
		exports.string = string;
	}),
	3959: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301);
		const boolTag = {
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
			resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
			stringify({ source, value }, ctx) {
				if (source && boolTag.test.test(source)) {
					const sv = source[0] === "t" || source[0] === "T";
					if (value === sv) return source;
				}
				return value ? ctx.options.trueStr : ctx.options.falseStr;
			}
		};
		exports.boolTag = boolTag;
	}),
	8405: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301);
		var stringifyNumber = __nccwpck_require__(8689);
		const floatNaN = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
			stringify: stringifyNumber.stringifyNumber
		};
		const floatExp = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
			resolve: (str) => parseFloat(str),
			stringify(node) {
				const num = Number(node.value);
				return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
			}
		};
		const float = {
			identify: (value) => typeof value === "number",
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
	}),
	9874: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyNumber = __nccwpck_require__(8689);
		const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
		const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
		function intStringify(node, radix, prefix) {
			const { value } = node;
			if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
			return stringifyNumber.stringifyNumber(node);
		}
		const intOct = {
			identify: (value) => intIdentify(value) && value >= 0,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^0o[0-7]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
			stringify: (node) => intStringify(node, 8, "0o")
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
			identify: (value) => intIdentify(value) && value >= 0,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "HEX",
			test: /^0x[0-9a-fA-F]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
			stringify: (node) => intStringify(node, 16, "0x")
		};
		exports.int = int;
		exports.intHex = intHex;
		exports.intOct = intOct;
	}),
	896: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var map = __nccwpck_require__(7451);
		var _null = __nccwpck_require__(3632);
		var seq = __nccwpck_require__(1706);
		var string = __nccwpck_require__(6464);
		var bool = __nccwpck_require__(3959);
		var float = __nccwpck_require__(8405);
		var int = __nccwpck_require__(9874);
		const schema = [
			map.map,
			seq.seq,
			string.string,
			_null.nullTag,
			bool.boolTag,
			int.intOct,
			int.int,
			int.intHex,
			float.floatNaN,
			float.floatExp,
			float.float
		];
		exports.schema = schema;
	}),
	3559: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301);
		var map = __nccwpck_require__(7451);
		var seq = __nccwpck_require__(1706);
		function intIdentify(value) {
			return typeof value === "bigint" || Number.isInteger(value);
		}
		const stringifyJSON = ({ value }) => JSON.stringify(value);
		const jsonScalars = [
			{
				identify: (value) => typeof value === "string",
				default: true,
				tag: "tag:yaml.org,2002:str",
				resolve: (str) => str,
				stringify: stringifyJSON
			},
			{
				identify: (value) => value == null,
				createNode: () => new Scalar.Scalar(null),
				default: true,
				tag: "tag:yaml.org,2002:null",
				test: /^null$/,
				resolve: () => null,
				stringify: stringifyJSON
			},
			{
				identify: (value) => typeof value === "boolean",
				default: true,
				tag: "tag:yaml.org,2002:bool",
				test: /^true$|^false$/,
				resolve: (str) => str === "true",
				stringify: stringifyJSON
			},
			{
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				test: /^-?(?:0|[1-9][0-9]*)$/,
				resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
				stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
			},
			{
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
				resolve: (str) => parseFloat(str),
				stringify: stringifyJSON
			}
		];
		const jsonError = {
			default: true,
			tag: "",
			test: /^/,
			resolve(str, onError) {
				onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
				return str;
			}
		};
		const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
		exports.schema = schema;
	}),
	18: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
		const schemas = new Map([
			["core", schema.schema],
			["failsafe", [
				map.map,
				seq.seq,
				string.string
			]],
			["json", schema$1.schema],
			["yaml11", schema$2.schema],
			["yaml-1.1", schema$2.schema]
		]);
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
				if (Array.isArray(customTags)) tags = [];
				else {
					const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
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
					const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
					throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
				}
				if (!tags.includes(tagObj)) tags.push(tagObj);
				return tags;
			}, []);
		}
		exports.coreKnownTags = coreKnownTags;
		exports.getTags = getTags;
	}),
	6083: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_buffer = __nccwpck_require__(181);
		var Scalar = __nccwpck_require__(3301);
		var stringifyString = __nccwpck_require__(3069);
		const binary = {
			identify: (value) => value instanceof Uint8Array,
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
			stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
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
					comment,
					type,
					value: str
				}, ctx, onComment, onChompKeep);
			}
		};
		exports.binary = binary;
	}),
	8398: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301);
		function boolStringify({ value, source }, ctx) {
			const boolObj = value ? trueTag : falseTag;
			if (source && boolObj.test.test(source)) return source;
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
		const trueTag = {
			identify: (value) => value === true,
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
			resolve: () => new Scalar.Scalar(true),
			stringify: boolStringify
		};
		const falseTag = {
			identify: (value) => value === false,
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
			resolve: () => new Scalar.Scalar(false),
			stringify: boolStringify
		};
		exports.falseTag = falseTag;
		exports.trueTag = trueTag;
	}),
	5782: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301);
		var stringifyNumber = __nccwpck_require__(8689);
		const floatNaN = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
			stringify: stringifyNumber.stringifyNumber
		};
		const floatExp = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
			resolve: (str) => parseFloat(str.replace(/_/g, "")),
			stringify(node) {
				const num = Number(node.value);
				return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
			}
		};
		const float = {
			identify: (value) => typeof value === "number",
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
	}),
	873: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyNumber = __nccwpck_require__(8689);
		const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
		function intResolve(str, offset, radix, { intAsBigInt }) {
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
			const { value } = node;
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
			stringify: (node) => intStringify(node, 2, "0b")
		};
		const intOct = {
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^[-+]?0[0-7_]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
			stringify: (node) => intStringify(node, 8, "0")
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
			stringify: (node) => intStringify(node, 16, "0x")
		};
		exports.int = int;
		exports.intBin = intBin;
		exports.intHex = intHex;
		exports.intOct = intOct;
	}),
	452: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		var Scalar = __nccwpck_require__(3301);
		const MERGE_KEY = "<<";
		const merge = {
			identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
			default: "key",
			tag: "tag:yaml.org,2002:merge",
			test: /^<<$/,
			resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
			stringify: () => MERGE_KEY
		};
		const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
		function addMergeToJSMap(ctx, map, value) {
			const source = resolveAliasValue(ctx, value);
			if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
			else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
			else mergeValue(ctx, map, source);
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
						value,
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
	}),
	303: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
				const map = new Map();
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
				const omap = new this();
				omap.items = pairs$1.items;
				return omap;
			}
		}
		YAMLOMap.tag = "tag:yaml.org,2002:omap";
		const omap = {
			collection: "seq",
			identify: (value) => value instanceof Map,
			nodeClass: YAMLOMap,
			default: false,
			tag: "tag:yaml.org,2002:omap",
			resolve(seq, onError) {
				const pairs$1 = pairs.resolvePairs(seq, onError);
				const seenKeys = [];
				for (const { key } of pairs$1.items) {
					if (identity.isScalar(key)) {
						if (seenKeys.includes(key.value)) {
							onError(`Ordered maps must not include duplicate keys: ${key.value}`);
						} else {
							seenKeys.push(key.value);
						}
					}
				}
				return Object.assign(new YAMLOMap(), pairs$1);
			},
			createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
		};
		exports.YAMLOMap = YAMLOMap;
		exports.omap = omap;
	}),
	8385: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		var Pair = __nccwpck_require__(7165);
		var Scalar = __nccwpck_require__(3301);
		var YAMLSeq = __nccwpck_require__(2223);
		function resolvePairs(seq, onError) {
			if (identity.isSeq(seq)) {
				for (let i = 0; i < seq.items.length; ++i) {
					let item = seq.items[i];
					if (identity.isPair(item)) continue;
					else if (identity.isMap(item)) {
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
			const { replacer } = ctx;
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
	}),
	5913: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
		const schema = [
			map.map,
			seq.seq,
			string.string,
			_null.nullTag,
			bool.trueTag,
			bool.falseTag,
			int.intBin,
			int.intOct,
			int.int,
			int.intHex,
			float.floatNaN,
			float.floatExp,
			float.float,
			binary.binary,
			merge.merge,
			omap.omap,
			pairs.pairs,
			set.set,
			timestamp.intTime,
			timestamp.floatTime,
			timestamp.timestamp
		];
		exports.schema = schema;
	}),
	1528: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
				if (identity.isPair(key)) pair = key;
				else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
				else pair = new Pair.Pair(key, null);
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
				if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
				else throw new Error("Set items must all have null values");
			}
			static from(schema, iterable, ctx) {
				const { replacer } = ctx;
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
			identify: (value) => value instanceof Set,
			nodeClass: YAMLSet,
			default: false,
			tag: "tag:yaml.org,2002:set",
			createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
			resolve(map, onError) {
				if (identity.isMap(map)) {
					if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
					else onError("Set items must all have null values");
				} else onError("Expected a mapping for this tag");
				return map;
			}
		};
		exports.YAMLSet = YAMLSet;
		exports.set = set;
	}),
	6752: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyNumber = __nccwpck_require__(8689);
		function parseSexagesimal(str, asBigInt) {
			const sign = str[0];
			const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
			const num = (n) => asBigInt ? BigInt(n) : Number(n);
			const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
			return sign === "-" ? num(-1) * res : res;
		}
		function stringifySexagesimal(node) {
			let { value } = node;
			let num = (n) => n;
			if (typeof value === "bigint") num = (n) => BigInt(n);
			else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
			let sign = "";
			if (value < 0) {
				sign = "-";
				value *= num(-1);
			}
			const _60 = num(60);
			const parts = [value % _60];
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
			return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
		}
		const intTime = {
			identify: (value) => typeof value === "bigint" || Number.isInteger(value),
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
			resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
			stringify: stringifySexagesimal
		};
		const floatTime = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
			resolve: (str) => parseSexagesimal(str, false),
			stringify: stringifySexagesimal
		};
		const timestamp = {
			identify: (value) => value instanceof Date,
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
			stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
		};
		exports.floatTime = floatTime;
		exports.intTime = intTime;
		exports.timestamp = timestamp;
	}),
	4475: ((__unused_webpack_module, exports) => {
		const FOLD_FLOW = "flow";
		const FOLD_BLOCK = "block";
		const FOLD_QUOTED = "quoted";
		function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
			if (!lineWidth || lineWidth < 0) return text;
			if (lineWidth < minContentWidth) minContentWidth = 0;
			const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
			if (text.length <= endStep) return text;
			const folds = [];
			const escapedFolds = {};
			let end = lineWidth - indent.length;
			if (typeof indentAtStart === "number") {
				if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
				else end = lineWidth - indentAtStart;
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
			for (let ch; ch = text[i += 1];) {
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
						default: i += 1;
					}
					escEnd = i;
				}
				if (ch === "\n") {
					if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
					end = i + indent.length + endStep;
					split = undefined;
				} else {
					if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
						const next = text[i + 1];
						if (next && next !== " " && next !== "\n" && next !== "	") split = i;
					}
					if (i >= end) {
						if (split) {
							folds.push(split);
							end = split + endStep;
							split = undefined;
						} else if (mode === FOLD_QUOTED) {
							while (prev === " " || prev === "	") {
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
				if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
				else {
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
			while (ch === " " || ch === "	") {
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
	}),
	2148: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
				default: inFlow = null;
			}
			return {
				anchors: new Set(),
				doc,
				flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
				indent: "",
				indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
				inFlow,
				options: opt
			};
		}
		function getTagObject(tags, item) {
			if (item.tag) {
				const match = tags.filter((t) => t.tag === item.tag);
				if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
			}
			let tagObj = undefined;
			let obj;
			if (identity.isScalar(item)) {
				obj = item.value;
				let match = tags.filter((t) => t.identify?.(obj));
				if (match.length > 1) {
					const testMatch = match.filter((t) => t.test);
					if (testMatch.length > 0) match = testMatch;
				}
				tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
			} else {
				obj = item;
				tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
			}
			if (!tagObj) {
				const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
				throw new Error(`Tag not resolved for ${name} value`);
			}
			return tagObj;
		}
		function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
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
					if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
					else ctx.resolvedAliases = new Set([item]);
					item = item.resolve(ctx.doc);
				}
			}
			let tagObj = undefined;
			const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
			tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
			const props = stringifyProps(node, tagObj, ctx);
			if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
			const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
			if (!props) return str;
			return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
		}
		exports.createStringifyContext = createStringifyContext;
		exports.stringify = stringify;
	}),
	1212: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		var stringify = __nccwpck_require__(2148);
		var stringifyComment = __nccwpck_require__(9799);
		function stringifyCollection(collection, ctx, options) {
			const flow = ctx.inFlow ?? collection.flow;
			const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
			return stringify(collection, ctx, options);
		}
		function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
			const { indent, options: { commentString } } = ctx;
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
		function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
			const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
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
			const { start, end } = flowChars;
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
		function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
			if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
			if (comment) {
				const ic = stringifyComment.indentComment(commentString(comment), indent);
				lines.push(ic.trimStart());
			}
		}
		exports.stringifyCollection = stringifyCollection;
	}),
	9799: ((__unused_webpack_module, exports) => {
		const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
		function indentComment(comment, indent) {
			if (/^\n+$/.test(comment)) return comment.substring(1);
			return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
		}
		const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
		exports.indentComment = indentComment;
		exports.lineComment = lineComment;
		exports.stringifyComment = stringifyComment;
	}),
	6829: ((__unused_webpack_module, exports, __nccwpck_require__) => {
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
			const { commentString } = ctx.options;
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
	}),
	8689: ((__unused_webpack_module, exports) => {
		function stringifyNumber({ format, minFractionDigits, tag, value }) {
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
	}),
	9748: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		var Scalar = __nccwpck_require__(3301);
		var stringify = __nccwpck_require__(2148);
		var stringifyComment = __nccwpck_require__(9799);
		function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
			const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
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
	}),
	3069: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(3301);
		var foldFlowLines = __nccwpck_require__(4475);
		const getFoldOptions = (ctx, isBlock) => ({
			indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
			lineWidth: ctx.options.lineWidth,
			minContentWidth: ctx.options.minContentWidth
		});
		const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
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
			const { implicitKey } = ctx;
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
								default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
								else str += json.substr(i, 6);
							}
							i += 5;
							start = i + 1;
						}
						break;
					case "n":
						if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) {
							i += 1;
						} else {
							str += json.slice(start, i) + "\n\n";
							while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
								str += "\n";
								i += 2;
							}
							str += indent;
							if (json[i + 2] === " ") str += "\\";
							i += 1;
							start = i + 1;
						}
						break;
					default: i += 1;
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
			const { singleQuote } = ctx.options;
			let qs;
			if (singleQuote === false) qs = doubleQuotedString;
			else {
				const hasDouble = value.includes("\"");
				const hasSingle = value.includes("'");
				if (hasDouble && !hasSingle) qs = singleQuotedString;
				else if (hasSingle && !hasDouble) qs = doubleQuotedString;
				else qs = singleQuote ? singleQuotedString : doubleQuotedString;
			}
			return qs(value, ctx);
		}
		let blockEndNewlines;
		try {
			blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
		} catch {
			blockEndNewlines = /\n+(?!\n|$)/g;
		}
		function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
			const { blockQuote, commentString, lineWidth } = ctx.options;
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
				if (ch !== "\n" && ch !== "	" && ch !== " ") break;
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
				if (ch === " ") startWithSpace = true;
				else if (ch === "\n") startNlPos = startEnd;
				else break;
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
			const { type, value } = item;
			const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
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
				const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
				const { compat, tags } = ctx.doc.schema;
				if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
			}
			return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
		}
		function stringifyString(item, ctx, onComment, onChompKeep) {
			const { implicitKey, inFlow } = ctx;
			const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
			let { type } = item;
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
			}
			const _stringify = (_type) => {
				switch (_type) {
					case Scalar.Scalar.BLOCK_FOLDED:
					case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
					case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
					case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
					case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
					default: return null;
				}
			};
			let res = _stringify(type);
			if (res === null) {
				const { defaultKeyType, defaultStringType } = ctx.options;
				const t = implicitKey && defaultKeyType || defaultStringType;
				res = _stringify(t);
				if (res === null) throw new Error(`Unsupported default string type ${t}`);
			}
			return res;
		}
		exports.stringifyString = stringifyString;
	}),
	204: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(1127);
		const BREAK = Symbol("break visit");
		const SKIP = Symbol("skip children");
		const REMOVE = Symbol("remove node");
		function visit(node, visitor) {
			const visitor_ = initVisitor(visitor);
			if (identity.isDocument(node)) {
				const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
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
						if (typeof ci === "number") i = ci - 1;
						else if (ci === BREAK) return BREAK;
						else if (ci === REMOVE) {
							node.items.splice(i, 1);
							i -= 1;
						}
					}
				} else if (identity.isPair(node)) {
					path = Object.freeze(path.concat(node));
					const ck = visit_("key", node.key, visitor, path);
					if (ck === BREAK) return BREAK;
					else if (ck === REMOVE) node.key = null;
					const cv = visit_("value", node.value, visitor, path);
					if (cv === BREAK) return BREAK;
					else if (cv === REMOVE) node.value = null;
				}
			}
			return ctrl;
		}
		async function visitAsync(node, visitor) {
			const visitor_ = initVisitor(visitor);
			if (identity.isDocument(node)) {
				const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
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
						if (typeof ci === "number") i = ci - 1;
						else if (ci === BREAK) return BREAK;
						else if (ci === REMOVE) {
							node.items.splice(i, 1);
							i -= 1;
						}
					}
				} else if (identity.isPair(node)) {
					path = Object.freeze(path.concat(node));
					const ck = await visitAsync_("key", node.key, visitor, path);
					if (ck === BREAK) return BREAK;
					else if (ck === REMOVE) node.key = null;
					const cv = await visitAsync_("value", node.value, visitor, path);
					if (cv === BREAK) return BREAK;
					else if (cv === REMOVE) node.value = null;
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
				if (key === "key") parent.key = node;
				else parent.value = node;
			} else if (identity.isDocument(parent)) {
				parent.contents = node;
			} else {
				const pt = identity.isAlias(parent) ? "alias" : "scalar";
				throw new Error(`Cannot replace node with ${pt} parent`);
			}
		}
		exports.visit = visit;
		exports.visitAsync = visitAsync;
	}),
	3986: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
				var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
				var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
				var node_util__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7975);
				var _decisions_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7593);
				var _files_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9836);
				var _files_read_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8766);
				var _files_write_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4011);
				var _github_context_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9009);
				var _inputs_table_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9140);
				var _report_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3299);
				var _run_conclude_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3601);
				var _run_engine_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(4001);
				var _run_report_file_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(1069);
				var _run_signals_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(9035);
				var _words_error_text_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(3606);
				var _words_log_lines_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(9742);
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
							value,
							dispose,
							async
						});
					} else if (async) {
						env.stack.push({ async: true });
					}
					return value;
				};
				var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
				})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
					var e = new Error(message);
					return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
				});
				const READY = _inputs_table_js__WEBPACK_IMPORTED_MODULE_9__.mc.filter(({ ready, name }) => ready && name !== "mode" && name !== "summary");
				const [command = "help", ...rest] = process.argv.slice(2);
				const NODE = 24;
				if (Number(process.versions.node.split(".")[0]) < NODE) tooOld();
				else if ([command, ...rest].some((word) => word === "--help" || word === "-h") || command === "help") help();
				else if (command === "sandbox") await sandbox(rest);
				else if (command === "migrate") await migrateFile(rest);
				else await runMode(command, rest);
				function tooOld() {
					console.error(`run-iam-deploy needs Node.js ${NODE} or newer, and this is ${process.versions.node}. In a clone, "npm start" installs one, which runs it as: npx node dist/cli/index.js`);
					process.exitCode = 2;
				}
				async function runMode(mode, args) {
					const raw = readOptions(args);
					if (!raw) return;
					const { json, ...inputs } = raw;
					const runner = terminal();
					(0, _run_signals_js__WEBPACK_IMPORTED_MODULE_14__.Xn)(runner.log);
					const ending = await (0, _run_engine_js__WEBPACK_IMPORTED_MODULE_12__.e)({
						raw: {
							...inputs,
							mode
						},
						runner,
						context: (0, _github_context_js__WEBPACK_IMPORTED_MODULE_8__.f)(process.env),
						signal: (0, _run_signals_js__WEBPACK_IMPORTED_MODULE_14__.PB)()
					});
					const report = (0, _run_conclude_js__WEBPACK_IMPORTED_MODULE_11__.E)(ending);
					report.outputs.report = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "run-iam-deploy-")), "report.json");
					(0, _run_report_file_js__WEBPACK_IMPORTED_MODULE_13__.a5)(report, "refused" in ending ? ending.refused.reportPath : ending.course.config.reportPath, runner);
					(0, _run_report_file_js__WEBPACK_IMPORTED_MODULE_13__.GL)(ending, report.outputs.report, runner.log);
					process.stdout.write(json ? (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_10__.h)(report) : (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_10__.b)(report));
					await (0, _run_signals_js__WEBPACK_IMPORTED_MODULE_14__.qG)((0, _decisions_verdict_js__WEBPACK_IMPORTED_MODULE_4__.I$)(report));
				}
				function readOptions(args) {
					const options = Object.fromEntries(READY.map(({ name }) => [name.replaceAll("_", "-"), { type: "string" }]));
					try {
						const bare = args.map((arg, at) => isBareBoolean(arg, args[at + 1]) ? `${arg}=true` : arg);
						const { values } = (0, node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
							args: bare,
							options: {
								...options,
								json: { type: "boolean" }
							}
						});
						return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replaceAll("-", "_"), String(value)]));
					} catch (error) {
						return misused(error);
					}
				}
				function misused(error) {
					console.error(`${(0, _words_error_text_js__WEBPACK_IMPORTED_MODULE_15__.k)(error)}\nSee: run-iam-deploy help`);
					process.exitCode = 2;
				}
				function isBareBoolean(arg, next) {
					const input = READY.find(({ name }) => `--${name.replaceAll("_", "-")}` === arg);
					const boolean = input && "default" in input && (input.default === "true" || input.default === "false");
					return Boolean(boolean && (next === undefined || next.startsWith("--")));
				}
				function terminal() {
					const secrets = [];
					const say = (text) => process.stderr.write(`${secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text)}\n`);
					const mask = (secret) => {
						if (secret) secrets.push(secret);
					};
					const log = {
						info: (text) => say((0, _words_log_lines_js__WEBPACK_IMPORTED_MODULE_16__.e$)(text)),
						quote: (text) => say((0, _words_log_lines_js__WEBPACK_IMPORTED_MODULE_16__.Y0)(text)),
						debug: process.env.RUNNER_DEBUG === "1" ? (text) => say((0, _words_log_lines_js__WEBPACK_IMPORTED_MODULE_16__.e$)(text)) : () => {},
						notice: (text) => say((0, _words_log_lines_js__WEBPACK_IMPORTED_MODULE_16__.e$)(`Notice: ${text}`)),
						warning: (text) => say((0, _words_log_lines_js__WEBPACK_IMPORTED_MODULE_16__.e$)(`Warning: ${text}`)),
						error: (text) => say((0, _words_log_lines_js__WEBPACK_IMPORTED_MODULE_16__.e$)(`Error: ${text}`)),
						mask,
						group: async (title, body) => {
							say((0, _words_log_lines_js__WEBPACK_IMPORTED_MODULE_16__.e$)(`${title} ...`));
							return body();
						}
					};
					const idToken = () => Promise.reject(new Error("Outside GitHub Actions there is no ID token of a job."));
					return {
						env: process.env,
						log,
						mask,
						idToken
					};
				}
				async function sandbox(args) {
					const env_1 = {
						stack: [],
						error: void 0,
						hasError: false
					};
					try {
						const { listScenarios, startSandbox } = await Promise.all([
							__nccwpck_require__.e(814),
							__nccwpck_require__.e(337),
							__nccwpck_require__.e(953),
							__nccwpck_require__.e(926)
						]).then(__nccwpck_require__.bind(__nccwpck_require__, 3926));
						const { credentialFile } = await __nccwpck_require__.e(520).then(__nccwpck_require__.bind(__nccwpck_require__, 2520));
						const names = listScenarios().map(({ name }) => name);
						const scenario = readScenario(args);
						if (scenario === undefined) return;
						if (!names.includes(scenario)) return misused(`There is no scenario "${scenario}". There are: ${names.join(", ")}.`);
						const stop = (0, _run_signals_js__WEBPACK_IMPORTED_MODULE_14__.PB)();
						const cloud = __addDisposableResource(env_1, await startSandbox(scenario), true);
						const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "run-iam-deploy-sandbox-"));
						const _ = __addDisposableResource(env_1, { [Symbol.asyncDispose]: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
							recursive: true,
							force: true
						}) }, true);
						const credentials = credentialFile(cloud);
						const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "credentials.json");
						if (credentials) (0, _files_write_js__WEBPACK_IMPORTED_MODULE_7__.x)(file, JSON.stringify(credentials), { mode: 384 });
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
						await new Promise((resolve) => stop.addEventListener("abort", () => resolve(), { once: true }));
					} catch (e_1) {
						env_1.error = e_1;
						env_1.hasError = true;
					} finally {
						const result_1 = __disposeResources(env_1);
						if (result_1) await result_1;
					}
				}
				async function migrateFile(args) {
					const options = {
						diff: { type: "boolean" },
						write: { type: "boolean" }
					};
					let given;
					try {
						given = (0, node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
							args,
							options,
							allowPositionals: true
						});
					} catch (error) {
						return misused(error);
					}
					const [path, ...others] = given.positionals;
					if (path === undefined || others.length > 0) return misused("Give one workflow file: run-iam-deploy migrate .github/workflows/deploy.yml");
					const [{ migrate }, { lineDiff, renderNotes }] = await Promise.all([__nccwpck_require__.e(886).then(__nccwpck_require__.bind(__nccwpck_require__, 886)), __nccwpck_require__.e(884).then(__nccwpck_require__.bind(__nccwpck_require__, 5884))]);
					try {
						const before = (0, _files_read_js__WEBPACK_IMPORTED_MODULE_6__.yR)(path, { workspace: process.cwd() });
						const { text, notes } = migrate(before);
						if (given.values.write) (0, _files_write_js__WEBPACK_IMPORTED_MODULE_7__.x)(path, text, { workspace: process.cwd() });
						if (given.values.diff) process.stdout.write(lineDiff(before, text, path));
						else if (!given.values.write) process.stdout.write(text);
						process.stderr.write(renderNotes(notes));
					} catch (error) {
						console.error(`${path}: ${error instanceof _files_fault_js__WEBPACK_IMPORTED_MODULE_5__.L ? "the file " : ""}${(0, _words_error_text_js__WEBPACK_IMPORTED_MODULE_15__.k)(error)}`);
						process.exitCode = 1;
					}
				}
				function readScenario(args) {
					try {
						return (0, node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
							args,
							options: { scenario: {
								type: "string",
								default: "open-project"
							} }
						}).values.scenario;
					} catch (error) {
						return misused(error);
					}
				}
				function help() {
					const width = Math.max(...READY.map(({ name }) => name.length)) + 4;
					const row = ({ name, help }) => `  --${name.replaceAll("_", "-").padEnd(width)}${help.replaceAll("`", "")}`;
					const groups = Map.groupBy(READY, ({ group }) => group);
					const idle = "Accepted for compatibility";
					const ordered = [...groups].toSorted(([a], [b]) => Number(a === idle) - Number(b === idle));
					console.log(`Usage: run-iam-deploy deploy --service NAME --source . --region REGION --access public
       run-iam-deploy preflight ...      what would be done, what would fail and how to fix it
       run-iam-deploy rollback ...       all traffic back to the last good revision
       run-iam-deploy drift ...          where the live service differs from these options
       run-iam-deploy cleanup ...        removes previews that are left over
       run-iam-deploy migrate FILE       rewrites a workflow that uses google-github-actions/auth and deploy-cloudrun:
                                         prints it, or the difference with --diff; --write changes the file
       run-iam-deploy sandbox            starts the embedded Google Cloud and prints the environment to use it;
                                         --scenario NAME for another than open-project

Credentials are your Application Default Credentials (gcloud auth application-default login). --json prints the whole report.

${ordered.map(([group, inputs]) => `${group}\n${inputs.map(row).join("\n")}`).join("\n\n")}`);
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	6505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$q: () => leftoverAllUsers,
			FD: () => losesAccess,
			XK: () => notPublic,
			cb: () => leftOpen,
			ki: () => otherRolesOpen,
			x$: () => allAuthenticatedOpen,
			z5: () => serviceOf
		});
		var _iam_mechanisms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1774);
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8210);
		var _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2188);
		var _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3015);
		var _words_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3102);
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1204);
		var _gates_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5535);
		const serviceOf = (config, facts) => _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.service((0, _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.fe)(facts.projectId, config.region, config.service));
		function notPublic(config, facts, open, status) {
			const reasons = _iam_mechanisms_js__WEBPACK_IMPORTED_MODULE_0__.N.map((mechanism) => open[mechanism].because).join("; ");
			const outcome = status === "fail" ? "Nothing was changed, since on_public_denied is fail." : "It is deployed for callers with an ID token and an invoker role.";
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.hD)("public-access-blocked", status, `The service cannot be made public: ${reasons}. ${outcome}`, {
				resource: serviceOf(config, facts),
				evidence: _iam_mechanisms_js__WEBPACK_IMPORTED_MODULE_0__.N.flatMap((mechanism) => open[mechanism].evidence),
				remedies: unblocking(config, facts)
			});
		}
		function leftOpen(config, facts, way) {
			const how = way.mechanism === "all-users" ? "allUsers holds an invoker role" : "its invoker check is disabled";
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("public-access-left", `The service stays public as it was, because ${how}; that way is no longer allowed: ${way.because}.`, {
				resource: serviceOf(config, facts),
				evidence: way.evidence
			});
		}
		function leftoverAllUsers(config, facts, present) {
			const resource = serviceOf(config, facts);
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("leftover-all-users", "The service is public by its disabled invoker check, and allUsers holds an invoker role besides. The binding has no " + "effect now, but opens the service again should the check be enabled. It was left alone.", {
				principal: "allUsers",
				role: present.allUsersRoles[0] ?? "roles/run.invoker",
				resource,
				evidence: present.evidence,
				remedies: present.allUsersRoles.flatMap((role) => (0, _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__.iw)(resource, role))
			});
		}
		function losesAccess(config, facts, present) {
			const open = present.allUsers === "yes" || present.partlyPublic || present.checkDisabled === "yes";
			const tags = tagsOf(facts);
			const where = tags.length > 0 ? `, at its URL and at those of its tags (${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_6__.zN)(tags, 5)})` : "";
			const lost = `everyone without a Google identity${present.partlyPublic && present.checkDisabled !== "yes" && present.allUsers !== "yes" ? ", where the condition let them in," : ""} loses access${where}`;
			const stay = membersAfter(config, facts);
			const remain = stay === undefined ? "Whoever holds an invoker role by name keeps it; who that is could not be read." : stay.length > 0 ? `${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_6__.zN)(stay, 5)} ${stay.length === 1 ? "keeps or gets" : "keep or get"} an invoker role.` : "No other member holds an invoker role on the service: only who may call by a role on the project or above gets in. Name callers in the inputs invokers or callers.";
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.hD)("access-narrowed", open ? "warn" : "unknown", open ? `access: authenticated closes a public service: ${lost}. ${remain}` : `Who can call the service now is not fully known; should it be public, ${lost}. ${remain}`, {
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function membersAfter(config, facts) {
			if (!facts.servicePolicy.known) return undefined;
			const after = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.f6)(config, facts, { removes: ["all-users"] }, "oidc-only") ?? [];
			return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.ju)(after).map(({ member }) => member);
		}
		const tagsOf = ({ service }) => [...new Set((service.known ? service.value?.traffic ?? [] : []).flatMap(({ tag }) => tag || []))];
		function allAuthenticatedOpen(config, facts, present) {
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("public-access-left", "allAuthenticatedUsers holds an invoker role: anybody with any Google account can call the service. It was left " + "alone; remove it, or set invokers with invokers_update_strategy: overwrite.", {
				principal: "allAuthenticatedUsers",
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function otherRolesOpen(config, facts, present) {
			const roles = [...new Set(present.otherOpenRoles)].join(", ");
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("public-access-left", `Everybody holds ${roles} on the service. Such a role may let them call it; it is not an invoker role and was left alone.`, {
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function unblocking(config, facts) {
			const constraints = [];
			const allUsers = (0, _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__.eK)(facts);
			const required = (0, _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__.bM)(facts);
			if (config.publicVia !== "all-users" && required.answer === "yes") constraints.push(...required.constraints);
			if (config.publicVia !== "no-invoker-iam-check" && allUsers.answer === "no") constraints.push(...allUsers.constraints);
			return constraints.flatMap((constraint) => (0, _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__.jV)(facts.projectId, constraint));
		}
	}),
	5535: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			dK: () => isHidden,
			f6: () => bindingsAfter,
			j2: () => fieldAfter,
			ju: () => invokersOf,
			og: () => gatesOf
		});
		var _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5846);
		var _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2903);
		var _live_access_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8772);
		function gatesOf(config, facts, decision, { state, service, bindings = bindingsAfter(config, facts, decision, state) }) {
			if (!service && !facts.service.known) return undefined;
			const field = (path) => service ? service[path] : fieldAfter(config, facts, path);
			const live = service ?? (facts.service.known ? facts.service.value : undefined);
			return {
				ingress: INGRESS[String(field("ingress"))] ?? "all",
				defaultUrl: field("defaultUriDisabled") !== true,
				iap: field("iapEnabled") === true,
				invokerCheck: service ? service.invokerIamDisabled !== true : checkAfter(facts, decision, state),
				...live?.customAudiences?.length && { audiences: live.customAudiences },
				...bindings && { invokers: invokersOf(bindings) }
			};
		}
		const isHidden = ({ ingress, iap, defaultUrl }) => ingress !== "all" || iap || !defaultUrl;
		function isOpen({ invokerCheck, invokers }) {
			if (!invokerCheck) return true;
			return invokers?.some(({ member, conditional }) => member === "allUsers" && !conditional);
		}
		const INGRESS = {
			INGRESS_TRAFFIC_INTERNAL_ONLY: "internal",
			INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "internal-and-cloud-load-balancing",
			INGRESS_TRAFFIC_NONE: "none"
		};
		function fieldAfter(config, facts, path) {
			const edit = config.edits.findLast((one) => one.path === path && (one.op === "set" || one.op === "clear"));
			if (edit) return edit.op === "set" ? edit.value : undefined;
			return facts.service.known && facts.service.value?.[path] || undefined;
		}
		function checkAfter(facts, { removes }, state) {
			if (state === "no-invoker-iam-check") return false;
			return removes.includes("no-invoker-iam-check") || (0, _live_access_js__WEBPACK_IMPORTED_MODULE_1__.t)(facts).checkDisabled !== "yes";
		}
		function bindingsAfter(config, facts, { removes }, state) {
			const { service, servicePolicy } = facts;
			const isNew = service.known && service.value === null;
			if (!servicePolicy.known && !isNew) return undefined;
			const before = servicePolicy.known && servicePolicy.value?.bindings || [];
			const named = (0, _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__.t)(config, facts);
			const invited = named.length > 0 ? (0, _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__.lo)(before, named, config.invokersUpdateStrategy) : before;
			const closed = removes.includes("all-users") ? (0, _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__.t4)(invited, "allUsers") : invited;
			const open = closed.some(({ role, members, condition }) => isInvoker(role) && !condition && has(members, "allUsers"));
			return state === "all-users" && !open ? (0, _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__.RV)(closed, "roles/run.invoker", "allUsers") : closed;
		}
		function invokersOf(bindings) {
			const found = new Map();
			for (const { role, members = [], condition } of bindings) if (isInvoker(role)) for (const member of members) found.set(member, (found.get(member) ?? true) && condition !== undefined);
			return [...found].map(([member, conditional]) => ({
				member,
				...conditional && { conditional }
			}));
		}
		const isInvoker = (role) => _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__.D8.includes(role);
		const has = (members, member) => members?.includes(member) ?? false;
	}),
	8772: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { t: () => liveAccess });
		var _iam_bindings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5846);
		function liveAccess({ service, servicePolicy }) {
			const exists = service.known ? service.value ? "yes" : "no" : "unknown";
			const bindings = servicePolicy.known ? servicePolicy.value?.bindings ?? [] : [];
			const invokers = bindings.filter(({ role }) => _iam_bindings_js__WEBPACK_IMPORTED_MODULE_0__.D8.includes(role));
			const open = bindings.filter((binding) => has(binding, "allUsers") || has(binding, "allAuthenticatedUsers"));
			const bound = invokers.filter((binding) => has(binding, "allUsers") && !binding.condition);
			return {
				exists,
				allUsers: exists === "no" ? "no" : servicePolicy.known ? bound.length > 0 ? "yes" : "no" : "unknown",
				partlyPublic: invokers.some((binding) => has(binding, "allUsers") && binding.condition !== undefined),
				allUsersRoles: [...new Set(bound.map(({ role }) => role))],
				checkDisabled: service.known ? service.value?.invokerIamDisabled ? "yes" : "no" : "unknown",
				allAuthenticatedUsers: invokers.some((binding) => has(binding, "allAuthenticatedUsers")),
				otherOpenRoles: open.map(({ role }) => role).filter((role) => !_iam_bindings_js__WEBPACK_IMPORTED_MODULE_0__.D8.includes(role)),
				evidence: exists === "no" ? service.evidence : [...service.evidence, ...servicePolicy.evidence]
			};
		}
		const has = (binding, member) => binding.members?.includes(member) ?? false;
	}),
	1095: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			T: () => accessInForce,
			t: () => accessOutcome
		});
		function accessInForce(decision, made) {
			return made.checkCleared && decision.ifCheckRequired || decision;
		}
		function accessOutcome(decision, tried) {
			if (tried.length === 0) return decision;
			const accepted = tried.find((one) => one.accepted);
			const target = accepted?.mechanism ?? (decision.fallback === "oidc-only" ? "oidc-only" : "unchanged");
			const learned = tried.map(({ mechanism, accepted, evidence }) => {
				const answer = evidence.at(-1)?.answer;
				return `${mechanism} was ${accepted ? "accepted" : `refused${answer ? ` (${answer})` : ""}`}`;
			});
			const because = decision.byTrial || !accepted || accepted !== tried[0] ? `Learned by trying: ${learned.join(", ")}.` : decision.because;
			return {
				...decision,
				target,
				choice: !accepted && decision.fallback === "fail" ? "fail" : target,
				because,
				alternatives: decision.alternatives.map((alternative) => {
					const one = tried.find(({ mechanism }) => mechanism === alternative.choice);
					if (!one) return alternative;
					const said = one.accepted ? "Tried and accepted." : "Tried and refused.";
					return {
						...alternative,
						possible: one.accepted,
						because: `${said} ${alternative.because}`
					};
				}),
				evidence: [...decision.evidence, ...tried.flatMap(({ evidence }) => evidence)]
			};
		}
	}),
	6212: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { T: () => access });
		var _iam_constraints_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5210);
		var _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2903);
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8210);
		var _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2188);
		var _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3015);
		var _words_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3102);
		var _access_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6505);
		var _access_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5535);
		var _access_live_access_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8772);
		const access = (config, facts, { access: decision }) => [
			...decision.warnings,
			...config.access === "public" ? unreadablePolicies(facts) : [],
			...releaseRefused(config, facts),
			...decision.target === "all-users" || decision.target === "no-invoker-iam-check" ? behind(config, facts) : [],
			...behindIap(config, facts, decision)
		];
		function unreadablePolicies(facts) {
			return _iam_constraints_js__WEBPACK_IMPORTED_MODULE_7__.SI.flatMap((constraint) => {
				const fact = facts.policies[constraint];
				if (fact.known || fact.evidence.some(({ status }) => status === 404)) return [];
				const resource = _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.project(facts.projectId);
				const member = facts.identity.principal;
				return [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.L5)("policy-unreadable", `The organisation policy ${constraint} could not be read: ${fact.why.trim().replace(/\.$/, "")}. What it says is learned by trying.`, {
					resource: `//orgpolicy.googleapis.com/projects/${facts.projectId}/policies/${constraint}`,
					evidence: fact.evidence,
					remedies: member ? (0, _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__.gb)({
						member,
						role: "roles/orgpolicy.policyViewer",
						resource
					}) : []
				})];
			});
		}
		function releaseRefused(config, facts) {
			const required = (0, _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__.bM)(facts);
			if (config.access !== "keep" || (0, _access_live_access_js__WEBPACK_IMPORTED_MODULE_8__.t)(facts).checkDisabled !== "yes" || required.answer !== "yes") return [];
			return [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("policy-blocks-deploy", `The service's invoker check is disabled, while ${required.because}: Google may refuse every change of the service. ` + "access: keep leaves it so; access: authenticated would enable the check, and access: public would where a release is refused for it.", {
				resource: (0, _access_findings_js__WEBPACK_IMPORTED_MODULE_5__.z5)(config, facts),
				evidence: [...required.evidence, ...facts.service.evidence]
			})];
		}
		function behind(config, facts) {
			const ingress = INGRESS[String((0, _access_gates_js__WEBPACK_IMPORTED_MODULE_6__.j2)(config, facts, "ingress"))];
			const reasons = [...ingress ? [`${ingress}, so callers from outside get 404`] : [], ...(0, _access_gates_js__WEBPACK_IMPORTED_MODULE_6__.j2)(config, facts, "defaultUriDisabled") === true ? ["its run.app URL is switched off, so only a load balancer or a custom domain leads to it"] : []];
			if (reasons.length === 0) return [];
			return [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("public-behind-ingress", `IAM lets everybody call the service, yet not everybody reaches it: ${reasons.join("; ")}.`, {
				resource: (0, _access_findings_js__WEBPACK_IMPORTED_MODULE_5__.z5)(config, facts),
				evidence: facts.service.evidence
			})];
		}
		const INGRESS = {
			INGRESS_TRAFFIC_INTERNAL_ONLY: "its ingress is internal",
			INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "its ingress is internal and load balancers",
			INGRESS_TRAFFIC_NONE: "its ingress lets nothing through"
		};
		function behindIap(config, facts, decision) {
			if (config.access === "keep" && !(0, _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__.y)(config)) return [];
			if ((0, _access_gates_js__WEBPACK_IMPORTED_MODULE_6__.j2)(config, facts, "iapEnabled") !== true) return [];
			const number = facts.projectNumber.known ? facts.projectNumber.value : undefined;
			const agent = number && (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.C5)((0, _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(number));
			const gates = (0, _access_gates_js__WEBPACK_IMPORTED_MODULE_6__.og)(config, facts, decision, { state: decision.target });
			const holds = ({ member }) => member === agent || member === "allUsers";
			const lacks = gates?.invokerCheck === true && agent && gates.invokers && !gates.invokers.some(holds);
			const open = decision.target === "all-users" || decision.target === "no-invoker-iam-check";
			const named = (0, _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__.y)(config);
			if (!open && !named && !lacks) return [];
			const resource = (0, _access_findings_js__WEBPACK_IMPORTED_MODULE_5__.z5)(config, facts);
			const reasons = [
				"Identity-Aware Proxy asks every caller to sign in first and lets in who holds roles/iap.httpsResourceAccessor",
				...open ? ["that IAM lets everybody call the service changes nothing about it"] : [],
				...named ? ["invokers that are not IAP users do not get past it, not even with an ID token for the service"] : [],
				lacks ? `IAP calls the service as ${agent}, which holds no invoker role on the service: unless it has one on the project, nobody gets in` : "IAP itself calls the service as its agent, which needs an invoker role while the invoker check is enabled"
			];
			return [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("behind-iap", `${reasons.join("; ")}.`, {
				...lacks && {
					principal: agent,
					role: "roles/run.invoker"
				},
				resource,
				evidence: [...facts.service.evidence, ...facts.servicePolicy.evidence],
				remedies: lacks ? (0, _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__.gb)({
					member: agent,
					role: "roles/run.invoker",
					resource
				}) : []
			})];
		}
	}),
	6054: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U: () => drift,
			M: () => driftFindings
		});
		var findings = __nccwpck_require__(3102);
		var access_findings = __nccwpck_require__(6505);
		;
		function shown({ path, before, after }) {
			if (path === "service") return "The service does not exist, and the workflow deploys it.";
			if (/\.env\[|environmentVariables\[/.test(path)) {
				if (before === undefined) return `${path} is missing.`;
				return after === undefined ? `${path} is set, and the workflow does not have it.` : `${path} has another value.`;
			}
			if (before === undefined) return `${path} is missing: it should be ${value(after)}.`;
			if (after === undefined) return `${path} is ${value(before)}, and the workflow does not have it.`;
			return `${path} is ${value(before)} and should be ${value(after)}.`;
		}
		function value(json) {
			const text = Array.isArray(json) && json.every((item) => typeof item === "string") ? json.join(", ") : JSON.stringify(json);
			return text.length > 200 ? `${text.slice(0, 199)}…` : text;
		}
		;
		const drift = (config, facts, decisions) => (decisions.drift?.unknown ?? []).map(({ text, blind }) => (0, findings.hD)("drift-unknown", blind ? "fail" : "unknown", text, {
			resource: (0, access_findings.z5)(config, facts),
			evidence: facts.service.evidence
		}));
		const driftFindings = (left, { fail, fix }) => left.map((difference) => (0, findings.hD)("drift", fail ? "fail" : "warn", `${shown(difference)}${difference.fix && !fix ? " fix: true would apply that." : ""}`, { resource: difference.target }));
	}),
	8540: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Mr: () => orMissing,
			XG: () => ifItExists,
			zl: () => maybeMissing
		});
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8210);
		function maybeMissing(facts, { need }) {
			const { place, who } = need;
			const roles = [...place.kind === "account" ? [place.who] : [], who];
			for (const role of roles) {
				if (role !== "build-account" && role !== "runtime-account") continue;
				const [account, state] = role === "build-account" ? [facts.buildAccount, facts.buildAccountState] : [facts.runtimeAccount, facts.runtimeAccountState];
				if (!account.known || !account.value || state.known) continue;
				const refused = state.evidence.some(({ status, reason = PLAIN }) => status === 403 && reason === PLAIN);
				const itself = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(account.value);
				if (!refused || itself === facts.identity.principal || hasActed(facts, itself)) continue;
				return account.value;
			}
			return undefined;
		}
		const PLAIN = "IAM_PERMISSION_DENIED";
		const hasActed = ({ answers }, member) => answers.some(({ method, principal }) => method === "impersonation" && principal === member);
		const orMissing = (email) => `Or the account ${email} does not exist: Google refuses to say (403), which it does in both cases.`;
		const ifItExists = (remedies, email) => remedies.map((remedy) => ({
			...remedy,
			title: `${remedy.title}, if ${email} exists`
		}));
	}),
	8490: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GR: () => finalRefusals,
			Rm: () => isFinalRefusal,
			Kx: () => withoutEchoes
		});
		;
		const everyEvidence = ({ roleTable: _, ...facts }) => evidenceIn(facts, 0);
		function evidenceIn(value, depth) {
			if (typeof value !== "object" || value === null || depth > 4) return [];
			if ("evidence" in value && Array.isArray(value.evidence)) return value.evidence;
			return Object.values(value).flatMap((part) => evidenceIn(part, depth + 1));
		}
		var names = __nccwpck_require__(8210);
		var perimeter = __nccwpck_require__(5337);
		var project_standing = __nccwpck_require__(2908);
		var findings = __nccwpck_require__(3102);
		var sentences = __nccwpck_require__(1204);
		;
		const ofStanding = (standing) => ({
			id: standing,
			is: ({ answer, reason, status = 0 }) => status >= 400 && (0, project_standing.qV)({
				text: status === 403 ? answer : "",
				reason
			}) === standing,
			reason: ({ project, hosts }) => `${(0, project_standing.zt)(standing, project)} Refused by ${hosts}.`,
			remedies: (project) => (0, project_standing.B0)(standing, project)
		});
		const KINDS = [
			{
				id: "policy-blocks-deploy",
				is: ({ answer: text, reason, status }) => status === 403 && (0, perimeter.X)({
					text,
					reason
				}),
				reason: ({ deployer, hosts, answer }) => (0, perimeter.Q)({ text: answer }, `${deployer} to ${hosts}`)
			},
			ofStanding("billing-disabled"),
			ofStanding("project-suspended")
		];
		const hostOf = ({ call }) => / ([^/ ]+)/.exec(call)?.[1] ?? call;
		const apiOf = (resource) => /^\/\/([^/]+)/.exec(resource)?.[1] ?? "";
		const ADVISERS = /^(orgpolicy|policytroubleshooter|cloudasset|logging)\./;
		const READS_POLICY = /:getIamPolicy\b|\/b\/[^/]+\/iam(?:\?|$)/;
		const TESTS_RIGHTS = /:testIamPermissions\b|\/iam\/testPermissions\b/;
		function indispensable(facts, plan) {
			const written = new Set(plan.map(({ target }) => apiOf(target)));
			const used = [facts.bucket, facts.repository].flatMap(({ evidence }) => evidence).filter(({ resource }) => written.has(apiOf(resource)));
			const target = [
				facts.live,
				facts.service,
				...facts.knative ? [facts.knative] : []
			].flatMap((one) => one.evidence);
			const rights = facts.answers.filter(({ need, verdict }) => need.who === "deployer" && need.level === "required" && verdict === "unknown").flatMap(({ evidence }) => evidence.filter(({ call }) => TESTS_RIGHTS.test(call)));
			return [
				...target,
				...used,
				...rights
			].filter(({ call }) => !READS_POLICY.test(call));
		}
		function isOwn(resource, { projectId, projectNumber }, region) {
			const bucket = /\/projects\/_\/buckets\/([^/]+)/.exec(resource)?.[1];
			if (bucket) return bucket === (0, names.EL)(projectId, region) || undefined;
			const project = /\/projects\/([^/]+)/.exec(resource)?.[1];
			return project === projectId || projectNumber.known && project === projectNumber.value;
		}
		const finalRefusals = (config, facts, _decisions, plan) => {
			const needed = indispensable(facts, plan);
			const looks = everyEvidence(facts).filter(({ call, resource }) => !READS_POLICY.test(call) && !ADVISERS.test(apiOf(resource)));
			return KINDS.flatMap(({ id, is, reason, remedies }) => {
				const counts = (evidence) => {
					const own = isOwn(evidence.resource, facts, config.region);
					return is(evidence) && (id === "policy-blocks-deploy" ? own !== false : own === true);
				};
				if (!needed.some(counts)) return [];
				const found = [...needed, ...looks].filter(counts);
				const [first] = found;
				if (!first) return [];
				const about = {
					project: facts.projectId,
					deployer: facts.identity.principal ?? "the deployer",
					hosts: (0, sentences.p_)([...new Set(found.map(hostOf))]),
					answer: first.answer
				};
				return [(0, findings.fJ)(id, `${reason(about)} Google said: ${(0, sentences.em)(first.answer)}`, {
					resource: names.fq.project(facts.projectId),
					evidence: [...new Map(found.map((evidence) => [hostOf(evidence), evidence])).values()],
					remedies: remedies?.(facts.projectId) ?? []
				})];
			});
		};
		const isFinalRefusal = ({ id, evidence }) => KINDS.some((kind) => kind.id === id && evidence.some(kind.is));
		function withoutEchoes(findings) {
			const told = KINDS.filter(({ is }) => findings.some(({ status, evidence }) => status === "fail" && evidence.some(is)));
			const echoes = ({ status, evidence }) => (status === "unknown" || status === "warn") && evidence.some((one) => told.some(({ is }) => is(one)));
			return findings.filter((finding) => !echoes(finding));
		}
	}),
	2718: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Iv: () => ID_OF,
			Pw: () => WHO,
			pw: () => judgeNeeds,
			P: () => permissions
		});
		var sentences = __nccwpck_require__(1204);
		var iam_remedies = __nccwpck_require__(2188);
		;
		function customRoleRemedies(role) {
			const { project, id, permissions, member, unsupported, apart } = role;
			const size = (0, sentences.U9)(permissions.length, "permission");
			const left = unsupported.length > 0 ? `; custom roles cannot hold ${unsupported.join(", ")}` : "";
			const title = `Or a custom role with exactly the ${size} needed, for the whole project${left}`;
			const resource = `//cloudresourcemanager.googleapis.com/projects/${project}`;
			const others = (kind) => apart.flatMap((grant) => (0, iam_remedies.gb)(grant).flatMap((remedy) => remedy.kind === kind ? [remedy.text] : []));
			const create = (0, iam_remedies.G5)([
				...[
					"iam",
					"roles",
					"create",
					id,
					`--project=${project}`,
					`--title=${role.title}`,
					"--stage=GA"
				],
				`--permissions=${permissions.join(",")}`,
				"--quiet"
			]);
			const grant = (0, iam_remedies.gb)({
				member,
				role: `projects/${project}/roles/${id}`,
				resource
			});
			return [{
				kind: "gcloud",
				title,
				text: [
					create,
					...grant.flatMap(({ kind, text }) => kind === "gcloud" ? [text] : []),
					...others("gcloud")
				].join("\n"),
				alternative: true
			}, {
				kind: "terraform",
				title,
				text: [inTerraform(role), ...others("terraform")].join("\n\n"),
				alternative: true
			}];
		}
		function inTerraform({ project, id, title, permissions, member }) {
			const name = (0, iam_remedies.Cv)(id);
			return [
				`resource "google_project_iam_custom_role" "${name}" {`,
				`  project = ${(0, iam_remedies.aq)(project)}`,
				`  role_id = ${(0, iam_remedies.aq)(id)}`,
				`  title   = ${(0, iam_remedies.aq)(title)}`,
				"  permissions = [",
				...permissions.map((permission) => `    ${(0, iam_remedies.aq)(permission)},`),
				"  ]",
				"}",
				"",
				`resource "google_project_iam_member" "${name}" {`,
				`  project = ${(0, iam_remedies.aq)(project)}`,
				`  role    = google_project_iam_custom_role.${name}.id`,
				`  member  = ${(0, iam_remedies.aq)(member)}`,
				"}"
			].join("\n");
		}
		var names = __nccwpck_require__(8210);
		var role_choice = __nccwpck_require__(8334);
		var role_weight = __nccwpck_require__(7985);
		;
		const UNSUPPORTED = /^resourcemanager\.(projects\.list$|folders\.|organizations\.)/;
		const APART = (0, role_weight.mm)("secretmanager.versions.access");
		const NAMES = {
			deployer: ["deployer", "deploys"],
			"build-account": ["builder", "builds"],
			"runtime-account": ["runner", "runs"]
		};
		function customRoleFor(asked, projectId, service) {
			const [first] = asked;
			const [part, does] = (first && NAMES[first.who]) ?? [];
			if (!first || !part) return undefined;
			const project = names.fq.project(projectId);
			const fits = ({ permission, resource, apart }) => resource === project || !apart && (0, role_choice.B)(resource, project) && (0, role_weight.mm)(permission) < APART;
			const inside = asked.filter(fits);
			const permissions = sorted(inside.filter(({ permission }) => !UNSUPPORTED.test(permission)));
			if (!inside.some(({ missing, permission }) => missing && permissions.includes(permission))) return undefined;
			const apart = asked.flatMap((one) => one.missing && one.grant && !fits(one) ? [one.grant] : []);
			return {
				project: projectId,
				id: `run_iam_deploy_${part}_${service}`.replace(/[^A-Za-z0-9_.]+/g, "_").slice(0, 64),
				title: `What ${does} ${service}`.slice(0, 100),
				permissions,
				member: first.principal,
				unsupported: sorted(inside.filter(({ permission }) => UNSUPPORTED.test(permission))),
				apart: [...new Map(apart.map((grant) => [JSON.stringify(grant), grant])).values()]
			};
		}
		const sorted = (asked) => [...new Set(asked.map(({ permission }) => permission))].sort();
		var findings = __nccwpck_require__(3102);
		var existence = __nccwpck_require__(8540);
		;
		function permissions(config, facts, _decisions, plan) {
			if (config.preflight === "off") return [];
			return withCustomRoles(judgeNeeds(facts, plan).filter(isNews(facts.projectId)), facts.projectId, config.service);
		}
		const isNews = (project) => ({ needs, answer, finding }) => finding.status !== "unknown" || !needs.every(({ who, permission }) => who.endsWith("-agent") && (0, role_choice.lM)(permission)) || answer?.resource !== undefined && !isIn(answer.resource, names.fq.project(project));
		const isIn = (resource, project) => resource === project || (0, role_choice.B)(resource, project);
		function withCustomRoles(judged, project, service) {
			const asked = judged.flatMap(({ needs: [need], answer, grant }) => need && answer?.principal && answer.resource ? [{
				who: need.who,
				permission: need.permission,
				principal: answer.principal,
				resource: answer.resource,
				missing: answer.verdict === "denied" && !answer.overridden,
				apart: isApart(need),
				grant
			}] : []);
			const offered = new Set();
			return judged.map(({ finding, grant }) => {
				const { principal } = finding;
				if (!grant || !principal || offered.has(principal)) return finding;
				offered.add(principal);
				const role = customRoleFor(asked.filter((one) => one.principal === principal), project, service);
				return role ? {
					...finding,
					remedies: [...finding.remedies, ...customRoleRemedies(role)]
				} : finding;
			});
		}
		function judgeNeeds(facts, plan) {
			const questions = gatherQuestions(plan, facts.answers);
			const missing = questions.filter(({ answer }) => answer?.verdict === "denied" && !answer.barred && !answer.overridden && answer.principal && answer.resource);
			const grants = (0, role_choice.vj)(missing.map(({ needs, answer }) => ({
				who: needs[0].who,
				permission: needs[0].permission,
				member: answer?.principal ?? "",
				resource: answer?.resource ?? "",
				apart: isApart(needs[0])
			})), names.fq.project(facts.projectId), facts.roleTable);
			return questions.map((question) => {
				const grant = grants[missing.indexOf(question)];
				const doubtful = question.answer && (0, existence.zl)(facts, question.answer);
				return {
					...question,
					grant,
					finding: inDoubt(finding(question, grant), doubtful)
				};
			});
		}
		function gatherQuestions(plan, answers) {
			const byNeed = new Map(answers.map((answer) => [needKey(answer.need), answer]));
			const questions = new Map();
			for (const need of plan.flatMap(({ needs }) => needs)) {
				const answer = byNeed.get(needKey(need));
				const key = answer?.principal ? JSON.stringify([
					answer.principal,
					need.permission,
					answer.resource ?? need.place
				]) : needKey(need);
				const question = questions.get(key);
				if (question) question.needs.push(need);
				else questions.set(key, {
					needs: [need],
					answer
				});
			}
			return [...questions.values()];
		}
		const isApart = ({ place }) => place.kind === "volume-bucket";
		const needKey = ({ who, permission, place }) => JSON.stringify([
			who,
			permission,
			place
		]);
		function finding({ needs, answer }, grant) {
			const [first] = needs;
			const required = needs.some(({ level }) => level === "required");
			const status = statusOf(answer, required);
			return (0, findings.hD)(idOf(first), status, reason(needs, answer, status), {
				principal: answer?.principal,
				permission: first.permission,
				role: answer?.byRole ?? (status === "pass" ? undefined : grant?.role),
				resource: answer?.resource,
				method: answer?.method === "none" ? undefined : answer?.method,
				evidence: answer?.evidence ?? [nobodyAsked(first)],
				remedies: grant ? remediesOf(grant, first, answer) : []
			});
		}
		function remediesOf(grant, { place }, answer) {
			const remedies = (0, iam_remedies.gb)(grant);
			if (!answer?.absent || place.kind !== "client-account" || grant.resource !== answer.resource) return remedies;
			return (0, iam_remedies.Up)(place.project, grant.resource.split("/").at(-1) ?? "", remedies);
		}
		function inDoubt(finding, account) {
			if (!account || finding.status === "pass") return finding;
			const { reason, remedies } = finding;
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
		function idOf({ who, permission, place }) {
			if (who === "deployer" && permission === "iam.serviceAccounts.actAs" && place.kind === "account") return place.who === "build-account" ? "act-as-build-account" : "act-as-runtime-account";
			return ID_OF[who];
		}
		const ID_OF = {
			deployer: "deployer-permission",
			"build-account": "build-account-permission",
			"build-agent": "build-account-permission",
			"runtime-account": "runtime-account-permission",
			"run-agent": "runtime-account-permission",
			"scheduler-agent": "scheduler-permission"
		};
		const WHO = {
			deployer: "The deployer",
			"build-account": "The build account",
			"build-agent": "Cloud Build's service agent",
			"runtime-account": "The runtime account",
			"run-agent": "Cloud Run's service agent",
			"scheduler-agent": "Cloud Scheduler's service agent"
		};
		const WITHOUT = {
			"run-agent": "Google gives it roles/run.serviceAgent when Cloud Run is first used, and without that no revision starts",
			"scheduler-agent": "Google gives it roles/cloudscheduler.serviceAgent when Cloud Scheduler is enabled, and without that no call is made",
			"build-agent": "Google gives it roles/cloudbuild.serviceAgent when Cloud Build is first used, and without that no build starts"
		};
		function reason(needs, answer, status) {
			const [first] = needs;
			const purpose = [...new Set(needs.map(({ to }) => to))].join(", and to ");
			const what = `${first.permission} to ${purpose}`;
			const subject = WHO[first.who];
			const learned = answer ? LEARNED[answer.method] : "";
			const open = answer?.why ? ` ${(0, sentences.em)(answer.why)}` : "";
			switch (status) {
				case "pass": return `${subject} has ${what}${learned}.${open}`;
				case "fail":
					if (answer?.overridden) return `${overridden(subject, what, answer.overridden)}${open}`;
					return `${subject} lacks ${what}${learned}.${open}`;
				case "warn": return `${subject} lacks ${what}${learned}; ${WITHOUT[first.who] ?? "the deploy works without it"}.${open}`;
				default:
					if (answer?.byRole) return `${subject} has ${what} by the allow policies that could be read, unless a deny policy that this run cannot see forbids it.${open}`;
					return answer?.verdict === "conditional" ? `${subject} has ${what} under a condition that could not be evaluated${learned}.${open}` : `It is not known whether ${(0, sentences.ib)(subject)} has ${what}.${open}`;
			}
		}
		const overridden = (subject, what, { role, resource }) => `${subject} is refused ${what}, although it holds ${role} on ${(0, iam_remedies.fp)(resource)}, which contains it: no role is missing. ` + "A deny policy or a principal access boundary policy overrides the role, or the grant is only minutes old (7 and more are possible).";
		const LEARNED = {
			caller: " (asked as itself)",
			impersonation: " (asked by impersonating it)",
			troubleshooter: " (says Policy Troubleshooter)",
			policy: " (read from allow policies)",
			none: ""
		};
		const nobodyAsked = ({ permission, place }) => ({
			call: "none",
			resource: place.kind,
			answer: `${permission} was not asked about`
		});
	}),
	8064: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EJ: () => unexplained,
			K3: () => servingOf,
			Nv: () => decideCleanup,
			eL: () => isLatest,
			eU: () => latestStays
		});
		var _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7);
		var _words_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6606);
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1204);
		function decideCleanup(config, facts, now) {
			const found = facts.previews?.known ? facts.previews.value : [];
			const live = facts.service.known ? facts.service.value : null;
			return [...found].sort((a, b) => a.pullRequest - b.pullRequest).map((preview) => decideOne(config, preview, live, now, facts.previews?.evidence ?? []));
		}
		function decideOne({ previews }, preview, live, now, evidence) {
			const pull = now.pulls.get(preview.pullRequest);
			const ageMs = preview.made ? now.time - Date.parse(preview.made) : undefined;
			const old = ageMs !== undefined && ageMs > previews.ttlMs;
			const closed = pull?.known === true && pull.value === "closed";
			const over = closed || old;
			const held = over ? holding(preview, live) : undefined;
			const because = [
				held ?? why(closed, old),
				pull ? pull.known ? `The pull request is ${pull.value}.` : `Whether the pull request is closed could not be read: ${pull.why}` : "",
				ageMs === undefined ? "" : `It is ${inDays(ageMs)} old; preview_ttl is ${inDays(previews.ttlMs)}.`
			];
			const choice = over && !held ? "remove" : "keep";
			return {
				id: `preview-${(0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.gz)(preview.pullRequest)}`,
				question: `Is the preview ${(0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.gz)(preview.pullRequest)} still wanted?`,
				choice,
				because: because.filter(Boolean).join(" "),
				alternatives: [],
				evidence: [...evidence, ...pull?.evidence ?? []],
				preview,
				...choice === "remove" && { over: closed ? "closed" : "old" },
				...held && { notable: true }
			};
		}
		function why(closed, old) {
			if (closed) return "Its pull request is over.";
			return old ? "It is older than preview_ttl." : "It is newer than preview_ttl, and its pull request is not known to be closed.";
		}
		function unexplained({ service }, live, decided) {
			const seen = new Set();
			return decided.filter(({ choice }) => choice === "remove").flatMap(({ preview, over }) => {
				const { pullRequest, revisions, service: own } = preview;
				const ours = own ? [[own, (0, _words_names_js__WEBPACK_IMPORTED_MODULE_1__.EU)(own) === (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.W1)(service, pullRequest)]] : revisions.map((name) => [name, (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.RU)(service, pullRequest, name) && !serves(live, name)]);
				return ours.flatMap(([name, known]) => {
					const again = seen.has(name);
					seen.add(name);
					return known && over && !again ? [] : [(0, _words_names_js__WEBPACK_IMPORTED_MODULE_1__.EU)(name) ?? name];
				});
			});
		}
		function holding({ revisions, tag, service }, live) {
			if (service) return undefined;
			const serving = servingOf({ revisions }, live);
			if (serving) return `It stays: ${serving} serves production.`;
			const [first] = revisions;
			if (tag || !first || revisions.some((name) => !isLatest(live, name))) return undefined;
			return `What is left of it stays: ${latestStays(first)} It has neither traffic nor a tag, and goes with a cleanup after the next deploy.`;
		}
		const latestStays = (revision) => `${revision} is the newest revision of the service, or the newest that is ready, which is never deleted.`;
		const isLatest = (live, revision) => [live?.latestCreatedRevision, live?.latestReadyRevision].some((name) => (0, _words_names_js__WEBPACK_IMPORTED_MODULE_1__.EU)(name) === revision);
		const servingOf = ({ revisions }, live) => revisions.find((name) => serves(live, name));
		function serves(live, revision) {
			return [...live?.traffic ?? [], ...live?.trafficStatuses ?? []].some(({ percent, revision: name }) => Boolean(percent && (name ? (0, _words_names_js__WEBPACK_IMPORTED_MODULE_1__.EU)(name) === revision : isLatest(live, revision))));
		}
		function inDays(ms) {
			const hours = Math.max(0, Math.floor(ms / 36e5));
			const [number, unit] = hours >= 48 || hours >= 24 && hours % 24 === 0 ? [Math.floor(hours / 24), "day"] : [hours, "hour"];
			return `${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.U9)(number, unit)}`;
		}
	}),
	9555: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L: () => decide,
			u: () => listDecisions
		});
		var list = __nccwpck_require__(8935);
		var mechanisms = __nccwpck_require__(1774);
		var policies = __nccwpck_require__(3015);
		var findings = __nccwpck_require__(6505);
		var live_access = __nccwpck_require__(8772);
		var sentences = __nccwpck_require__(1204);
		;
		function publicMethods(config, facts) {
			const required = (0, policies.bM)(facts);
			return {
				"all-users": way(config, facts, "all-users", (0, policies.eK)(facts)),
				"no-invoker-iam-check": way(config, facts, "no-invoker-iam-check", {
					...required,
					answer: NOT[required.answer]
				})
			};
		}
		function way(config, facts, mechanism, policy) {
			const permission = mayDeployer(facts, mechanisms.t[mechanism]);
			const excluded = config.publicVia !== "auto" && config.publicVia !== mechanism;
			const mayChange = permission.answer === "no" ? afterPreflight(config) : permission.answer;
			const usable = excluded || policy.answer === "no" || mayChange === "no" ? "no" : weaker(policy.answer, mayChange);
			const because = [
				...excluded ? [`public_via: ${config.publicVia} excludes it`] : [],
				policy.because,
				...permission.answer === "yes" && policy.answer !== "yes" ? [] : [permission.because]
			];
			return {
				mechanism,
				excluded,
				policy: policy.answer,
				permission: permission.answer,
				mayChange,
				usable,
				because: because.join("; "),
				evidence: [...policy.evidence, ...permission.evidence]
			};
		}
		function afterPreflight(config) {
			if (config.preflight === "enforce") return "yes";
			if (config.grantMissing && config.preflight === "warn") return "yes";
			return config.waitForGrants ? "unknown" : "no";
		}
		function mayDeployer({ answers }, permissions) {
			const each = permissions.map((permission) => {
				const found = answers.filter(({ need }) => need.who === "deployer" && need.permission === permission && (need.place.kind === "service" || need.place.kind === "project"));
				const verdicts = found.map(({ verdict }) => verdict);
				const answer = verdicts.includes("granted") ? "yes" : verdicts.length > 0 && verdicts.every((verdict) => verdict === "denied") ? "no" : "unknown";
				return {
					permission,
					answer,
					evidence: found.flatMap(({ evidence }) => evidence)
				};
			});
			const answer = ["no", "unknown"].find((wanted) => each.some((one) => one.answer === wanted)) ?? "yes";
			const names = each.filter((one) => one.answer === answer).map(({ permission }) => permission);
			return {
				answer,
				because: `${SAID[answer]} ${names.join(", ")}`,
				evidence: each.flatMap(({ evidence }) => evidence)
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
		function alternative({ mechanism, usable, permission, because }) {
			const possible = usable === "no" || permission === "no" ? false : usable === "yes" ? true : "unknown";
			return {
				choice: mechanism,
				possible,
				because: (0, sentences.em)((0, sentences.sK)(because))
			};
		}
		;
		function decideAccess(config, facts) {
			const decision = decideOnce(config, facts, false);
			if (config.access === "keep" || (0, live_access.t)(facts).checkDisabled !== "yes") return decision;
			return {
				...decision,
				ifCheckRequired: decideOnce(config, withRefusal(config, facts), true)
			};
		}
		function decideOnce(config, facts, refused) {
			const present = (0, live_access.t)(facts);
			const open = publicMethods(config, facts);
			const situation = {
				config,
				facts,
				present,
				open,
				refused
			};
			const choice = {
				keep,
				authenticated,
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
				tries,
				byTrial: tries.some((mechanism) => open[mechanism].policy === "unknown"),
				alternatives: alternatives(situation),
				evidence: evidence(situation)
			};
		}
		function withRefusal(config, facts) {
			const constraint = "run.managed.requireInvokerIam";
			const learned = {
				known: true,
				value: { spec: { rules: [{ enforce: true }] } },
				evidence: [...facts.policies[constraint].evidence, {
					call: "the release, sent while the invoker check is disabled",
					resource: (0, findings.z5)(config, facts),
					answer: "refused for requireInvokerIam"
				}]
			};
			const told = { [constraint]: learned.value.spec?.rules ?? [] };
			return {
				...facts,
				policies: {
					...facts.policies,
					[constraint]: learned
				},
				learned: told
			};
		}
		function keep({ present }) {
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
			const { present } = situation;
			const removes = [];
			if (present.exists !== "no") {
				if (present.checkDisabled !== "no") removes.push("no-invoker-iam-check");
				if (present.allUsers !== "no" || present.partlyPublic) removes.push("all-users");
			}
			const { config, facts } = situation;
			const warnings = [...removes.length > 0 ? [(0, findings.FD)(config, facts, present)] : [], ...stillOpen(situation)];
			const because = "The workflow asks for access: authenticated, so only callers with an invoker role get in.";
			return {
				target: "oidc-only",
				because,
				removes,
				warnings
			};
		}
		function stillOpen({ config, facts, present }) {
			return [...present.allAuthenticatedUsers ? [(0, findings.x$)(config, facts, present)] : [], ...present.otherOpenRoles.length > 0 ? [(0, findings.ki)(config, facts, present)] : []];
		}
		function makePublic(situation) {
			return keepWhatIsOpen(situation) ?? openOne(situation) ?? leaveOpen(situation) ?? denied(situation);
		}
		function keepWhatIsOpen(situation) {
			const { present, open } = situation;
			const mayStay = (mechanism) => !open[mechanism].excluded && open[mechanism].policy !== "no";
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
			const { config, present, open, refused } = situation;
			const [first, ...others] = mechanisms.N.filter((mechanism) => open[mechanism].usable !== "no");
			if (!first) return undefined;
			const staysOpen = present.allUsers === "yes" || present.checkDisabled === "yes" && !refused;
			const closed = refused || knownPrivate(situation);
			const otherwise = config.onPublicDenied === "fail" ? "fail" : closed ? "oidc-only" : "unchanged";
			const { removes, warnings } = withoutCheckFlag(situation);
			return {
				target: first,
				tries: [first, ...others],
				fallback: staysOpen ? "unchanged" : otherwise,
				because: openBecause(open[first], open["all-users"]),
				removes,
				warnings: [...warnings, ...first === "no-invoker-iam-check" ? leftover(situation) : []]
			};
		}
		function leaveOpen(situation) {
			const { config, present, facts, open, refused } = situation;
			if (present.checkDisabled === "yes" && !refused) {
				const way = open["no-invoker-iam-check"];
				const why = way.excluded ? "which public_via excludes" : "which policy does not allow any more";
				return {
					target: "unchanged",
					because: `It is public by its disabled invoker check, ${why}, and no other way is open: it is left so.`,
					warnings: [(0, findings.cb)(config, facts, way), ...leftover(situation)]
				};
			}
			if (present.allUsers !== "yes") return undefined;
			const left = (0, findings.cb)(config, facts, open["all-users"]);
			const why = open["all-users"].excluded ? "which public_via excludes" : "which could not be granted any more";
			if (!refused) return {
				target: "unchanged",
				because: `It is public by allUsers, ${why}, and no other way is open: it is left so.`,
				warnings: [left]
			};
			return {
				target: "all-users",
				because: `Its invoker check has to be enabled again by policy; it stays public by allUsers, ${why}.`,
				removes: ["no-invoker-iam-check"],
				warnings: [left]
			};
		}
		function denied(situation) {
			const { config, facts, open, refused } = situation;
			const reasons = mechanisms.N.map((mechanism) => open[mechanism].because).join("; ");
			if (config.onPublicDenied === "fail") return {
				target: "unchanged",
				fallback: "fail",
				blocked: true,
				because: `It cannot be made public, and on_public_denied: fail stops the run: ${reasons}.`,
				warnings: [(0, findings.XK)(config, facts, open, "fail")]
			};
			const warnings = [(0, findings.XK)(config, facts, open, "warn")];
			if (refused || knownPrivate(situation)) return {
				target: "oidc-only",
				because: `It cannot be made public, so only authenticated callers get in: ${reasons}.`,
				removes: refused ? ["no-invoker-iam-check"] : [],
				warnings: [...warnings, ...stillOpen(situation)]
			};
			return {
				target: "unchanged",
				because: `It cannot be made public, and who reaches it now is not fully known, so it is left as it is: ${reasons}.`,
				warnings
			};
		}
		function withoutCheckFlag({ config, present, facts, open, refused }) {
			if (present.checkDisabled !== "yes") return {
				removes: [],
				warnings: []
			};
			const way = open["no-invoker-iam-check"];
			const mayEnable = way.mayChange !== "no" || refused;
			return mayEnable ? {
				removes: [way.mechanism],
				warnings: []
			} : {
				removes: [],
				warnings: [(0, findings.cb)(config, facts, way)]
			};
		}
		function leftover({ config, present, facts }) {
			return present.allUsers === "yes" || present.partlyPublic ? [(0, findings.$q)(config, facts, present)] : [];
		}
		function knownPrivate({ present }) {
			return present.exists === "no" || present.allUsers === "no" && present.checkDisabled === "no" && !present.partlyPublic;
		}
		const staysBecause = (way) => way.policy === "unknown" ? `; ${way.because}` : ", and that is still allowed";
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
			const { config, present, open } = situation;
			const because = `The workflow says access: ${config.access}.`;
			const isNew = present.exists === "no";
			const missing = {
				choice: "unchanged",
				possible: false,
				because: "The service does not exist yet."
			};
			if (config.access !== "public") return [
				...mechanisms.N.map((choice) => ({
					choice,
					possible: false,
					because
				})),
				{
					choice: "oidc-only",
					possible: config.access === "authenticated" || isNew,
					because
				},
				isNew ? missing : {
					choice: "unchanged",
					possible: config.access === "keep",
					because
				}
			];
			const denied = (choice, what) => ({
				choice,
				possible: config.onPublicDenied === choice,
				because: `on_public_denied: ${config.onPublicDenied}. ${what}`
			});
			return [
				...mechanisms.N.map((mechanism) => alternative(open[mechanism])),
				denied("oidc-only", "Without an open way to be public, oidc-only would deploy for authenticated callers."),
				denied("fail", "Without an open way to be public, fail would stop the run."),
				isNew ? missing : {
					choice: "unchanged",
					possible: true,
					because: "Only where the service is public by a way that would not be opened now, and no other is open."
				}
			];
		}
		function evidence({ config, facts, present, open }) {
			const resource = `services/${config.service}`;
			const inputs = [
				["access", config.access],
				["public_via", config.publicVia],
				["on_public_denied", config.onPublicDenied]
			];
			const asked = (config.access === "public" ? inputs : inputs.slice(0, 1)).map(([name, answer]) => ({
				call: `input ${name}`,
				resource,
				answer
			}));
			const all = [...asked, ...present.evidence];
			if (config.access === "public") all.push(...mechanisms.N.flatMap((mechanism) => open[mechanism].evidence));
			if (config.access === "authenticated" && present.checkDisabled === "yes") all.push(...(0, policies.bM)(facts).evidence);
			return [...new Map(all.map((piece) => [JSON.stringify(piece), piece])).values()];
		}
		var names = __nccwpck_require__(8210);
		var build = __nccwpck_require__(6300);
		;
		function decideBuild(config, facts, source) {
			const given = config.origin.kind === "source" ? config.origin.given : ".";
			const evidence = [{
				call: "input source",
				resource: given,
				answer: source.dockerfile ? "has a Dockerfile" : "has no Dockerfile"
			}];
			const live = facts.service.known ? facts.service.value : null;
			const base = config.build.baseImage ?? live?.buildConfig?.baseImage ?? build.sb;
			const kind = source.dockerfile ? "docker" : "buildpacks";
			const file = `${given} ${source.dockerfile ? "holds a" : "holds no"} Dockerfile.`;
			const descriptor = source.projectToml ? " project.toml describes the build." : "";
			return {
				id: "build",
				question: "How is the source built?",
				choice: kind,
				kind,
				because: source.dockerfile ? file : `${file} Buildpacks find out how to build it, on ${base}.${descriptor}`,
				alternatives: [{
					choice: "docker",
					possible: source.dockerfile,
					because: file
				}, {
					choice: "buildpacks",
					possible: !source.dockerfile,
					because: source.dockerfile ? "A Dockerfile goes before buildpacks." : file
				}],
				evidence
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
				from,
				...account !== undefined && { account },
				because: accountBecause(from, account),
				alternatives: [
					build_option("build_service_account", config.build.serviceAccount, "The input names none."),
					build_option("that of the last build", remembered ? (0, names.Ob)(remembered) : undefined, cleared ? "The workflow clears it." : "The service remembers none.", cleared),
					from === "default" && !fact.known ? {
						choice: "the project's default",
						possible: "unknown",
						because: fact.why
					} : {
						choice: "the project's default",
						possible: from !== "default" || account !== null,
						because: from === "default" ? accountBecause(from, account) : "Only where nothing else names one."
					}
				],
				evidence: [
					...from === "input" ? [{
						call: "input build_service_account",
						resource: `projects/${facts.projectId}`,
						answer: account ?? ""
					}] : [],
					...from === "service" ? facts.service.evidence : [],
					...from === "default" ? fact.evidence : []
				]
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
				choice,
				possible,
				because: possible ? `It is ${email}.` : otherwise
			};
		}
		var cleanup = __nccwpck_require__(8064);
		var drift = __nccwpck_require__(8714);
		var schedule = __nccwpck_require__(6315);
		var releases = __nccwpck_require__(1384);
		var traffic = __nccwpck_require__(7845);
		var traffic_shares = __nccwpck_require__(9562);
		var rollback = __nccwpck_require__(5270);
		;
		const NEW = "the-new-revision";
		function decideTraffic(config, facts) {
			if (config.mode === "rollback") return traffic_rollback(config, facts);
			if (config.manifest) return manifestTraffic(config, config.manifest);
			const live = facts.service.known ? facts.service.value : null;
			const { noTraffic, tag } = config;
			const wanted = noTraffic && !facts.service.known ? { effect: "pinned" } : (0, traffic.Do)(live, {
				...(0, traffic.H_)(config),
				...tag && { revision: NEW }
			});
			const { problem, lapsed } = wanted;
			const change = facts.service.known ? divide(config, live, wanted) : {};
			const effect = effectOf(config, wanted);
			const serving = live ? (0, names.qJ)(live) : undefined;
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: problem ? "none" : effect,
				effect,
				...problem && { problem },
				...change,
				because: problem ? PROBLEMS[problem] : because({
					...wanted,
					effect
				}, config, serving ?? "the revision that serves now", change.after, live),
				alternatives: traffic_alternatives(config, effect, facts.service.known ? live !== null : "unknown", live?.labels?.[traffic.vT] ?? undefined, lapsed),
				evidence: [{
					call: "input no_traffic",
					resource: `services/${config.service}`,
					answer: String(noTraffic)
				}, ...facts.service.evidence]
			};
		}
		function manifestTraffic(config, { given, traffic }) {
			const named = traffic === "named";
			const divided = config.trafficChange?.shares !== undefined;
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: divided ? "shares" : named ? "as written" : "latest",
				effect: divided ? "shares" : "latest",
				because: divided ? "The inputs say where the traffic goes, once the manifest is in place." : named ? `spec.traffic in ${given} gives the traffic to revisions by name.` : "The new revision gets the traffic, as the manifest says or leaves it.",
				alternatives: [],
				evidence: [{
					call: "input metadata",
					resource: `services/${config.service}`,
					answer: `traffic: ${traffic}`
				}]
			};
		}
		function effectOf({ rollout, trafficChange, noTraffic }, { effect }) {
			if (trafficChange?.shares) return "shares";
			return rollout && effect === "pinned" && !noTraffic ? "gradual" : effect;
		}
		function divide(config, live, wanted) {
			const left = (0, traffic_shares.t7)(wanted.traffic ?? live?.traffic);
			const { trafficChange } = config;
			if (!trafficChange) return {};
			const own = (0, releases.D)(config, live) ? {
				revision: NEW,
				newest: true
			} : undefined;
			const changed = (0, traffic_shares.Cf)(left, trafficChange, own);
			return "problem" in changed ? { impossible: changed.problem } : { after: changed.traffic };
		}
		function because({ effect, lapsed }, config, serving, after, live) {
			if (effect === "gradual") return `The new revision gets the traffic in steps of ${config.rollout?.steps.join(", ")} percent, while its health is watched; when it fails, all returns to ${serving}.`;
			if (effect === "shares") return `The inputs say where the traffic goes${after ? `: ${(0, traffic_shares.r4)(after)}` : ""}.`;
			if (effect === "latest") return latest(live, config.tag);
			if (effect === "rollback") return "";
			const reason = BECAUSE[effect](serving, config.tag);
			if (effect !== "kept" || !lapsed) return reason;
			return `${reason} An earlier run with no_traffic had left it on a revision, but that is history. ${lapsed}`;
		}
		function latest(live, tag) {
			const floating = (0, traffic_shares.t7)(live?.traffic).filter(({ type }) => type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION");
			const share = floating.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
			const what = share < 100 ? `the ${share} percent of the traffic that are the latest revision's` : "the traffic";
			return `The new revision gets ${what}${tag ? `, and the tag ${tag}` : ""}.`;
		}
		const BECAUSE = {
			restored: (serving) => `An earlier run with no_traffic left the traffic on ${serving}; this one gives it back to the latest revision.`,
			pinned: (serving, tag) => `no_traffic leaves the traffic on ${serving}${tag ? `; the new revision is reached by the tag ${tag}` : ""}.`,
			kept: (serving) => `Traffic is pinned to revisions, not by this action: it stays on ${serving}.`
		};
		const PROBLEMS = {
			"new-service": "A service that does not exist yet has no revision that could keep the traffic.",
			"never-ready": "No revision of the service was ever ready, so none could keep the traffic."
		};
		function traffic_rollback({ trafficChange, service }, facts) {
			const [asked] = Object.keys(trafficChange?.shares?.percent ?? {});
			const back = (0, rollback.h)(facts, asked);
			const { to, none } = back;
			const live = facts.service.known ? facts.service.value : null;
			const changed = to && (0, traffic_shares.Cf)((0, traffic_shares.t7)(live?.traffic), { shares: {
				by: "revision",
				percent: { [to]: 100 }
			} });
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: none || !to ? "none" : to,
				effect: "rollback",
				because: back.because,
				back,
				...changed && "traffic" in changed && { after: changed.traffic },
				alternatives: [...back.from.filter((name) => name !== to).map((name) => ({
					choice: name,
					possible: true,
					because: "It serves now: it is what to go back from."
				})), ...back.others.map((other) => ({
					choice: other.revision,
					possible: false,
					because: other.because
				}))],
				evidence: [{
					call: "input mode",
					resource: `services/${service}`,
					answer: "rollback"
				}, ...back.evidence]
			};
		}
		function traffic_alternatives(config, effect, exists, label, lapsed) {
			return [
				{
					choice: "latest",
					possible: !config.noTraffic && effect !== "kept",
					because: config.noTraffic ? "no_traffic: true." : effect === "kept" ? "Traffic is pinned to revisions." : effect === "gradual" ? "traffic_steps moves the traffic bit by bit." : effect === "shares" ? "The inputs divide the traffic." : "The latest revision serves."
				},
				{
					choice: "restored",
					possible: effect === "restored",
					because: label ? `The label ${traffic.vT} says ${label}${lapsed ? `, which holds no more: ${(0, sentences.ib)(lapsed)}` : "."}` : `No label ${traffic.vT} on the service.`
				},
				{
					choice: "pinned",
					possible: config.noTraffic && exists,
					because: `no_traffic: ${config.noTraffic}.`
				},
				{
					choice: "kept",
					possible: effect === "kept",
					because: effect === "kept" ? "Traffic names revisions only." : "No pin of the user stands in the way."
				}
			];
		}
		;
		function decide(config, facts, source, now) {
			const { kind } = config;
			const decisions = {
				kind,
				access: decideAccess(config, facts),
				traffic: decideTraffic(config, facts)
			};
			if (now) decisions.cleanup = (0, cleanup.Nv)(config, facts, now);
			else if (config.preview?.do === "remove") decisions.cleanup = [];
			if (config.mode === "drift") decisions.drift = (0, drift.L1)(config, facts, decisions.access);
			if (config.schedules.length > 0) decisions.schedules = (0, schedule.$r)(config, facts);
			if (config.origin.kind !== "source") return decisions;
			decisions.buildAccount = decideBuildAccount(config, facts);
			if (source) {
				decisions.source = source;
				decisions.build = decideBuild(config, facts, source);
			}
			return decisions;
		}
		function listDecisions(decisions) {
			const { kind, access, build, buildAccount, traffic, cleanup, drift, schedules = [] } = decisions;
			const all = list.GW[kind].requests ? [
				access,
				build,
				buildAccount,
				traffic,
				...schedules
			] : [
				build,
				buildAccount,
				...schedules
			];
			return (cleanup ?? (drift ? [access] : all)).filter((decision) => decision !== undefined).map(({ id, question, choice, because, alternatives, evidence }) => ({
				id,
				question,
				choice,
				because,
				alternatives,
				evidence
			}));
		}
	}),
	8714: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L1: () => findDrift,
			_W: () => keptMembers,
			bj: () => safeEdits
		});
		var iam_bindings = __nccwpck_require__(5846);
		var invokers = __nccwpck_require__(2903);
		var names = __nccwpck_require__(8210);
		;
		const BYTES = {
			"": 1,
			K: 1e3,
			M: 1e6,
			G: 1e9,
			T: 0xe8d4a51000,
			Ki: 2 ** 10,
			Mi: 2 ** 20,
			Gi: 2 ** 30,
			Ti: 2 ** 40
		};
		function sameQuantity({ path, before, after }) {
			if (/\.limits\.cpu$/.test(path)) return same(cpus(before), cpus(after));
			if (/\.limits\.memory$/.test(path)) return same(bytes(before), bytes(after));
			if (/[tT]imeout$/.test(path)) return same(seconds(before), seconds(after));
			return isNothing(before) && isNothing(after);
		}
		const same = (a, b) => a !== undefined && a === b;
		const isNothing = (value) => value === undefined || value === null || value === false || value === 0 || value === "" || Array.isArray(value) && value.length === 0;
		function cpus(value) {
			const [, number, milli] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value ?? "")) ?? [];
			return number === undefined ? undefined : Number(number) / (milli ? 1e3 : 1);
		}
		function bytes(value) {
			const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([KMGT]i?)?$/.exec(String(value ?? "")) ?? [];
			return number === undefined ? undefined : Number(number) * (BYTES[unit] ?? 1);
		}
		function seconds(value) {
			const number = /^(\d+(?:\.\d+)?)s$/.exec(String(value ?? ""))?.[1];
			return number === undefined ? undefined : Number(number);
		}
		var service_template = __nccwpck_require__(7140);
		var service_wanted = __nccwpck_require__(9469);
		;
		function findDrift(config, facts, access) {
			const target = names.fq.service((0, names.fe)(facts.projectId, config.region, config.service));
			const nothing = {
				differences: [],
				unknown: [],
				pinned: false
			};
			if (!facts.service.known) return {
				...nothing,
				unknown: [{
					text: `The service could not be read: ${facts.service.why}`,
					blind: true
				}]
			};
			const live = facts.service.value;
			if (!live) return {
				...nothing,
				differences: [{
					target,
					path: "service",
					before: "does not exist",
					after: "deployed",
					done: false
				}]
			};
			const settings = ofService(config, facts, live);
			return {
				differences: [
					...settings.differences,
					...ofInvokers(config, facts, target),
					...ofAccess(access, target)
				],
				unknown: [...settings.unknown, ...unreadPolicy(config, facts)],
				pinned: settings.pinned
			};
		}
		const MOVED = [
			/^(template\.)?labels\.(commit-sha|client\.knative\.dev\/nonce|run-iam-deploy-.+)$/,
			/^(traffic|client|clientVersion|buildConfig|template\.revision)\b/,
			/\.(baseImageUri|buildInfo)$/
		];
		function ofService(config, facts, live) {
			const unknown = [];
			const serving = facts.serving.known ? facts.serving.value : null;
			const template = (0, service_template.PE)(live, serving);
			const base = {
				...live,
				template
			};
			const blind = (0, service_template.BC)(live) !== undefined && serving === null;
			if (blind) unknown.push({ text: "The revision that serves production could not be read, so its settings were not compared." });
			const image = config.origin.kind === "image" ? { image: config.origin.image } : {};
			const wanted = (0, service_wanted.N)(base, config, {
				project: facts.projectId,
				serving: null,
				...image,
				nonce: "aaaaaaaaaa"
			});
			const rows = wanted.changes.filter((row) => !MOVED.some((moved) => moved.test(row.path)) && !sameQuantity(row));
			const pinned = wanted.traffic.effect === "kept";
			const differences = rows.flatMap((row) => {
				if (blind && row.path.startsWith("template.")) return [];
				if (/^template\.containers\[[^\]]*\]\.image$/.test(row.path) && isSameByTag(row)) {
					unknown.push({ text: `The workflow names the image ${String(row.after)} by tag, and the service runs ${String(row.before)}: whether that is the same was not looked up.` });
					return [];
				}
				return [isSafe(row, pinned) ? {
					...row,
					fix: "release"
				} : row];
			});
			return {
				differences,
				unknown,
				pinned
			};
		}
		function isSameByTag({ before, after }) {
			const [was, is] = [String(before ?? ""), String(after ?? "")];
			const repository = (image) => image.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:[^:/]+$/, "");
			return was.includes("@") !== is.includes("@") && repository(was) === repository(is);
		}
		const INGRESS = [
			"INGRESS_TRAFFIC_ALL",
			"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
			"INGRESS_TRAFFIC_INTERNAL_ONLY",
			"INGRESS_TRAFFIC_NONE"
		];
		function isSafe({ path, before, after }, pinned) {
			if (/^labels\./.test(path)) return !pinned;
			if (path === "ingress") return !pinned && INGRESS.indexOf(String(after)) > INGRESS.indexOf(String(before ?? INGRESS[0]));
			if (pinned) return false;
			if (/^template\.labels\./.test(path)) return true;
			return /^template\.containers\[[^\]]*\]\.env\[/.test(path) && isLiteral(before) && isLiteral(after);
		}
		const isLiteral = (shown) => shown === undefined || shown === "set" || shown === "changed";
		function ofInvokers(config, facts, target) {
			if (!(0, invokers.y)(config) || !facts.servicePolicy.known) return [];
			const bindings = facts.servicePolicy.value?.bindings ?? [];
			const members = (0, invokers.t)(config, facts);
			const kept = keptMembers(config, facts);
			const narrowed = (0, iam_bindings.lo)(structuredClone(bindings), kept, config.invokersUpdateStrategy);
			const wanted = (0, iam_bindings.lo)(structuredClone(narrowed), members, config.invokersUpdateStrategy);
			return [...(0, iam_bindings.fs)(target, bindings, narrowed).map((row) => ({
				...row,
				fix: "remove-invokers"
			})), ...(0, iam_bindings.fs)(target, narrowed, wanted)];
		}
		function keptMembers(config, facts) {
			const bindings = facts.servicePolicy.known ? facts.servicePolicy.value?.bindings ?? [] : [];
			return (0, invokers.t)(config, facts).filter((member) => (0, iam_bindings.fs)("", bindings, (0, iam_bindings.lo)(structuredClone(bindings), [member], "merge")).length === 0);
		}
		function ofAccess({ tries, removes, blocked }, target) {
			if (blocked) return [];
			const [first] = tries;
			const row = (way, opens) => way === "all-users" ? {
				target,
				path: "bindings[roles/run.invoker]",
				[opens ? "after" : "before"]: "allUsers",
				done: false
			} : {
				target,
				path: "invokerIamDisabled",
				before: !opens,
				after: opens,
				done: false
			};
			return [...first ? [row(first, true)] : [], ...removes.map((way) => first ? row(way, false) : {
				...row(way, false),
				fix: "close"
			})];
		}
		function unreadPolicy(config, { servicePolicy }) {
			if (servicePolicy.known || config.access === "keep" && !(0, invokers.y)(config)) return [];
			return [{ text: `Who may call the service could not be compared: ${servicePolicy.why}` }];
		}
		function safeEdits(config, { differences }) {
			const paths = differences.filter(({ fix }) => fix === "release").map(({ path }) => path);
			const unsafe = differences.filter(({ fix }) => fix !== "release").map(({ path }) => path);
			const wants = (pattern) => paths.some((path) => pattern.test(path));
			const named = (name) => unsafe.some((path) => path.endsWith(`.env[${name}]`));
			return config.edits.flatMap((edit) => {
				if (edit.path === "ingress") return wants(/^ingress$/) ? [edit] : [];
				if (edit.path === "labels" || edit.path === "template.labels") return wants(/^(template\.)?labels\./) ? [without(edit, (name) => name === "commit-sha")] : [];
				if (edit.path === "container.env") return wants(/\.env\[/) ? [without(edit, named)] : [];
				return [];
			});
		}
		function without(edit, drop) {
			if (edit.op === "put") return {
				...edit,
				entries: Object.fromEntries(Object.entries(edit.entries).filter(([name]) => !drop(name)))
			};
			return edit.op === "remove" ? {
				...edit,
				keys: edit.keys.filter((name) => !drop(name))
			} : edit;
		}
	}),
	5889: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OZ: () => ANSWERED,
			R8: () => WITHOUT_TOKEN,
			dk: () => WITH_WRONG_TOKEN,
			gm: () => unproven,
			ln: () => REFUSED,
			vJ: () => mismatches
		});
		var _words_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);
		const REFUSED = "refused by Cloud Run";
		const ANSWERED = "answered by the app";
		const WITHOUT_TOKEN = "Without a token";
		const WITH_WRONG_TOKEN = "With an ID token for another audience";
		function mismatches(checks, resource, { accessChanged, closed }) {
			return checks.filter(({ status }) => status === "fail").map(({ name, expected, closes, found, evidence }) => (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_0__.hD)("verification-mismatch", accessChanged || closed && closes ? "fail" : "warn", `${name} the service should have been ${expected}, and the answer was: ${found}.`, {
				resource,
				evidence
			}));
		}
		function unproven(checks, resource, gates) {
			const through = checks.some(({ name, closes, status }) => name === WITH_WRONG_TOKEN && !closes && status === "pass");
			return checks.filter((each) => isOpenQuestion(each) && !through).map(({ name, found, closes, evidence }) => (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_0__.R8)("verification-unclear", `${name} the answer of the service was: ${found}. That does not show ${closes ? "that strangers are kept out" : "that everybody gets in"}. ${known(gates)} To have it proven, set verify_path to a path that the app answers without a login.`, {
				resource,
				evidence
			}));
		}
		function isOpenQuestion({ name, status, expected, closes, evidence }) {
			const answer = evidence.at(-1)?.status;
			if (name !== WITHOUT_TOKEN || status !== "unknown" || answer === undefined) return false;
			return closes === true || expected === ANSWERED && (answer === 401 || answer === 403);
		}
		function known(gates) {
			if (gates?.invokerCheck === false) return "What is known: its invoker check is disabled, so Cloud Run asks nobody for a token.";
			if (!gates?.invokers) return "Who holds an invoker role on it could not be read either.";
			const everybody = gates.invokers.find(({ member }) => member === "allUsers");
			if (everybody && !everybody.conditional) return "What is known: allUsers holds an invoker role on it.";
			if (everybody) return "What is known: allUsers holds an invoker role on it under a condition.";
			return "What is known: its invoker check is on, and none of the usual invoker roles on it is held by allUsers. A custom role or a grant on the project may let them in all the same.";
		}
	}),
	5270: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			I: () => isFailed,
			h: () => decideRollback
		});
		var _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7);
		function decideRollback(facts, asked) {
			const { service, revisions } = facts;
			const evidence = [...service.evidence, ...revisions?.evidence ?? []];
			const way = (because, more = {}) => ({
				because,
				from: [],
				others: [],
				evidence,
				...more
			});
			if (service.known && !service.value) return way("The service does not exist, so there is nothing to go back to.", { none: "no-service" });
			const live = service.known ? service.value : null;
			const from = live ? servingOf(live) : [];
			if (asked && !revisions?.known) return way(`revision_traffic names ${asked}.`, {
				to: asked,
				from
			});
			if (!live || !revisions?.known) return way("The revisions of the service could not be read; revision_traffic can name the one to go back to.", {
				from,
				none: "no-revisions"
			});
			const byName = new Map(revisions.value.map((revision) => [nameOf(revision), revision]));
			if (asked) return named(asked, byName.get(asked), from, way);
			const bad = newest(from.flatMap((name) => byName.get(name) ?? []));
			if (!bad) return way("No revision of the service serves.", {
				from,
				none: "nothing-older"
			});
			const last = newest(revisions.value.filter((revision) => !isPreview(revision) && !revision.deleteTime));
			if (last && madeAt(last) > madeAt(bad)) return way(idle(nameOf(last), nameOf(bad), live), {
				from,
				none: "newest-idle"
			});
			const older = [...byName.values()].filter((revision) => madeAt(revision) < madeAt(bad)).sort((a, b) => later(b, a));
			const judged = older.map((revision) => ({
				revision,
				because: whyNot(revision)
			}));
			const fit = judged.filter(({ because }) => because === undefined).map(({ revision }) => nameOf(revision));
			const to = from.find((name) => fit.includes(name)) ?? fit[0];
			const others = judged.flatMap(({ revision, because }) => because === undefined ? [] : [{
				revision: nameOf(revision),
				because
			}]);
			if (!to) return way(`No revision older than ${nameOf(bad)} is ready.`, {
				from,
				others,
				none: "nothing-older"
			});
			const shares = from.includes(to);
			return way(shares ? `${to} shares the traffic with ${nameOf(bad)} and is the older one.` : `${to} is the newest ready revision that was made before ${nameOf(bad)}.`, {
				to,
				from,
				others
			});
		}
		function idle(last, serving, { traffic }) {
			const byName = traffic?.some(({ percent }) => percent) && !traffic.some(servesLatest);
			const found = byName ? `The traffic is on ${serving} already, and the newer ${last} gets none.` : `The newest revision, ${last}, does not serve: ${serving} goes on serving.`;
			return `${found} To go back further, name the revision by revision_traffic.`;
		}
		const servesLatest = ({ type, percent }) => type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" && Boolean(percent);
		function named(asked, revision, from, way) {
			if (!revision) return way(`The service has no revision ${asked}.`, {
				from,
				none: "not-there"
			});
			if (isFailed(revision)) return way(`${asked} is not ready: ${messageOf(revision)}`, {
				from,
				none: "not-ready"
			});
			return way(`revision_traffic names ${asked}.`, {
				to: asked,
				from
			});
		}
		function servingOf(live) {
			const latest = live.latestReadyRevision?.split("/").at(-1);
			const targets = live.trafficStatuses?.length ? live.trafficStatuses : live.traffic ?? [];
			const serving = targets.filter(({ percent }) => percent).sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
			const names = serving.map((target) => target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? target.revision?.split("/").at(-1) : latest);
			const found = names.length > 0 ? names : [latest];
			return [...new Set(found.filter((name) => name !== undefined))];
		}
		function whyNot(revision) {
			if (isPreview(revision)) return "A preview of a pull request.";
			if (revision.deleteTime) return "It is being deleted.";
			const ready = readyOf(revision);
			return ready?.state === "CONDITION_SUCCEEDED" ? undefined : `It is not ready. ${ready?.message ?? ""}`.trim();
		}
		const readyOf = (revision) => revision.conditions?.find(({ type }) => type === "Ready");
		const isFailed = (revision) => readyOf(revision)?.state === "CONDITION_FAILED";
		const messageOf = (revision) => readyOf(revision)?.message ?? "Cloud Run does not say why.";
		function isPreview(revision) {
			const own = revision.labels?.[_iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.AV];
			return Boolean(revision.labels?.[_iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.W7]) && (own === undefined || own === nameOf(revision));
		}
		const nameOf = (revision) => revision.name?.split("/").at(-1) ?? "";
		const madeAt = (revision) => Date.parse(revision.createTime ?? "") || 0;
		const later = (a, b) => madeAt(a) - madeAt(b);
		const newest = (revisions) => [...revisions].sort(later).at(-1);
	}),
	6315: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$r: () => decideSchedules,
			Lp: () => CODES,
			Nm: () => explainAttempt,
			r4: () => inWords
		});
		var _iam_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6172);
		const DAYS = [
			"Sunday",
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday"
		];
		function inWords({ cron, timeZone }) {
			if (cron === null) return "never";
			return `${words(cron) ?? cron} (${timeZone})`;
		}
		function words(cron) {
			const [minute = "", hour = "", day, month, weekday = ""] = cron.trim().split(/\s+/);
			if (month !== "*") return undefined;
			const number = /^\d+$/;
			const time = number.test(minute) && number.test(hour) ? `${pad(hour)}:${pad(minute)}` : undefined;
			if (day === "*" && weekday === "*") {
				const every = /^\*\/(\d+)$/.exec(minute)?.[1];
				if (every && hour === "*") return `every ${every} minutes`;
				if (minute === "*" && hour === "*") return "every minute";
				if (number.test(minute) && hour === "*") return `every hour at minute ${Number(minute)}`;
				return time && `every day at ${time}`;
			}
			if (time && day === "*" && /^[0-7]$/.test(weekday)) return `every ${DAYS[Number(weekday) % 7]} at ${time}`;
			if (time && day === "*" && /^(1-5|mon-fri)$/i.test(weekday)) return `Monday to Friday at ${time}`;
			if (time && number.test(day ?? "") && weekday === "*") return `on day ${Number(day)} of every month at ${time}`;
			return undefined;
		}
		const pad = (text) => text.padStart(2, "0");
		function decideSchedules(config, facts) {
			return config.schedules.map((schedule) => {
				const { name, cron, test, next = [], from } = schedule;
				const fact = facts.schedules?.find(({ schedule: other }) => other.name === name);
				const evidence = [{
					call: `input ${from}`,
					resource: name,
					answer: cron ?? "none"
				}, ...fact?.job.evidence ?? []];
				const rest = {
					id: `schedule:${name}`,
					question: `When does Cloud Scheduler call (job ${name})?`,
					alternatives: []
				};
				if (cron === null) return {
					...rest,
					choice: "never",
					because: "schedule says none: the job is deleted.",
					evidence
				};
				const caller = (0, _iam_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.$U)(schedule, facts.projectId);
				const times = next.map((time) => inZone(time, schedule.timeZone)).join(", ");
				return {
					...rest,
					choice: inWords(schedule),
					because: `${from} says ${cron}. ${what(schedule, config)} is called as ${caller}${times ? `; next: ${times}` : ""}.${test ? " It is run once at the end of this run." : ""}`,
					evidence
				};
			});
		}
		function what({ target, method, path }, { service }) {
			if (target.kind === "run") return `The job ${service}`;
			return `${method} ${path} of the ${target.kind === "function" ? `function ${target.name}` : `service ${service}`}`;
		}
		function inZone(time, timeZone) {
			const format = new Intl.DateTimeFormat("sv-SE", {
				timeZone,
				dateStyle: "short",
				timeStyle: "short"
			});
			return format.format(new Date(time));
		}
		function explainAttempt({ status, httpStatus, arrived }, { schedule, caller, agent }) {
			const mint = `Cloud Scheduler's agent${agent ? ` ${agent}` : ""} cannot mint a token of ${caller} (it needs roles/cloudscheduler.serviceAgent on the project)`;
			const called = schedule.target.kind === "run" ? "run.jobs.run on the job" : "the invoker role on the service";
			switch (httpStatus ?? HTTP_OF[status]) {
				case 401: return schedule.audience ? `The ID token was refused (401): its audience ${schedule.audience} is neither the URL of the service nor one of its custom audiences. Leave schedule_audience out.` : "The ID token was refused (401): by the application itself, or by Identity-Aware Proxy, whose audience is an OAuth client id (schedule_audience).";
				case 403:
					if (arrived === false) return `The request never reached the service (403): ${mint}.`;
					if (arrived) return `The request reached the service and was refused (403): ${caller} lacks ${called}, or the grant is not in effect yet.`;
					return `It was refused (403): ${caller} lacks ${called} or does not have it yet; or ${mint}.`;
				case 404: return schedule.target.kind === "run" ? "The job was not found (404)." : `Nothing answers there (404): the path ${schedule.path} is not one of the application's, or ingress or a disabled URL keeps Cloud Scheduler out.`;
				case 504: return "No answer came in time (504): the deadline of an attempt is schedule_deadline, 3 minutes by default.";
				case 429: return "There was no instance free to take the request (429).";
				default: return `The application answered ${httpStatus ?? status}: only 2xx counts as success.`;
			}
		}
		const HTTP_OF = {
			UNAUTHENTICATED: 401,
			PERMISSION_DENIED: 403,
			NOT_FOUND: 404,
			DEADLINE_EXCEEDED: 504,
			RESOURCE_EXHAUSTED: 429
		};
		const CODES = {
			0: "OK",
			2: "UNKNOWN",
			3: "INVALID_ARGUMENT",
			4: "DEADLINE_EXCEEDED",
			5: "NOT_FOUND",
			7: "PERMISSION_DENIED",
			8: "RESOURCE_EXHAUSTED",
			10: "ABORTED",
			13: "INTERNAL",
			14: "UNAVAILABLE",
			16: "UNAUTHENTICATED"
		};
	}),
	7593: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			I$: () => exitCode,
			KG: () => underPreflight,
			Vj: () => verdictOf,
			ub: () => blocking
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5933);
		var _checks_final_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8490);
		var _checks_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2718);
		const OF_PREFLIGHT = new Set([
			"api-disabled",
			"deployer-permission",
			"build-account-permission",
			"runtime-account-permission",
			"act-as-runtime-account",
			"act-as-build-account"
		]);
		const isOfPreflight = (finding) => OF_PREFLIGHT.has(finding.id) || (0, _checks_final_refusals_js__WEBPACK_IMPORTED_MODULE_1__.Rm)(finding);
		function underPreflight(findings, preflight) {
			if (preflight === "enforce") return [...findings];
			return findings.map((finding) => finding.status === "fail" && isOfPreflight(finding) ? {
				...finding,
				status: "warn"
			} : finding);
		}
		const blocking = (findings) => findings.filter(({ status }) => status === "fail");
		const blocks = (findings) => blocking(findings).length > 0;
		const LOOKS = new Set(["find-previews", "compare-service"]);
		function verdictOf(findings, plan = []) {
			const begun = plan.some(({ kind, state }) => state === "done" && !LOOKS.has(kind) || state === "failed");
			const failed = findings.some(({ id, status }) => status === "fail" && id !== "drift") || plan.some(({ state }) => state === "failed");
			if (failed) return begun ? "failed" : "blocked";
			if (findings.some(({ id }) => id === "drift")) return "drift";
			const warned = findings.some(({ id, status }) => status === "warn" && id !== "over-granted");
			const open = findings.some((finding) => finding.status === "unknown" && !(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.N)(finding) && !dispensable(finding, plan));
			return warned || open && !begun ? "warning" : "ok";
		}
		function dispensable({ id, permission }, plan) {
			const needs = plan.flatMap((step) => step.needs).filter((need) => need.permission === permission && _checks_permissions_js__WEBPACK_IMPORTED_MODULE_2__.Iv[need.who] === id);
			return needs.length > 0 && needs.every(({ level }) => level === "advisory");
		}
		const exitCode = ({ verdict, findings }) => verdict === "ok" || verdict === "warning" || verdict === "drift" && !blocks(findings ?? []) ? 0 : 1;
	}),
	9473: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			c: () => Cancelled,
			y: () => UserError
		});
		class UserError extends Error {
			name = "UserError";
			findings;
			constructor(findings, options) {
				super(findings[0].reason, options);
				this.findings = findings;
			}
		}
		class Cancelled extends Error {
			name = "Cancelled";
		}
	}),
	4737: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L5: () => unknown,
			eO: () => known,
			hg: () => andThen,
			kA: () => ask
		});
		var _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2606);
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1204);
		async function ask(call, resource, question, summarise) {
			try {
				const value = await question();
				return known(value, (0, _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_0__.zR)(call, resource, summarise(value)));
			} catch (error) {
				if (!(error instanceof _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_0__.hD) || error.status === 401) throw error;
				return unknown(whyNot(error), (0, _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_0__.zR)(call, resource, error));
			}
		}
		function whyNot(error) {
			const { status, reason, permission, service, message } = error;
			if (reason === "SERVICE_DISABLED") return `The API ${service ?? ""} is not enabled.`.replace("  ", " ");
			if (status === 403) return permission ? `The permission ${permission} is missing.` : `Not permitted: ${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.em)(message)}`;
			if (status === 404) return "Not found.";
			if (status === 0 || status === 408 || status === 429 || status >= 500) {
				return `Not reachable${status ? ` (${status})` : ""}: ${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.em)(message)}`;
			}
			return `Refused (${status}): ${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.em)(message)}`;
		}
		const known = (value, ...evidence) => ({
			known: true,
			value,
			evidence
		});
		const unknown = (why, ...evidence) => ({
			known: false,
			why,
			evidence
		});
		function andThen(fact, then) {
			return fact.known ? {
				...fact,
				value: then(fact.value)
			} : fact;
		}
	}),
	5072: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B9: () => readSharing,
			cp: () => readDeployPolicies,
			hR: () => deployConstraintsOf,
			l0: () => readAccessPolicies,
			r: () => readDefaultAccountPolicies
		});
		var _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5210);
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8210);
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8935);
		var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4737);
		function readAccessPolicies(google, project) {
			const entries = _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.SI.map((constraint) => [constraint, readPolicy(google, project, constraint)]);
			return Object.fromEntries(entries);
		}
		function deployConstraintsOf({ mode, kind, origin, edits, preview }) {
			const deploys = [
				"deploy",
				"preflight",
				"preview"
			].includes(mode) && preview?.do !== "remove";
			if (!deploys || origin.kind === "template" && edits.length === 0) return [];
			return _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.Bi.filter((constraint) => {
				if (constraint.startsWith("run.")) return _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[kind].policies.includes(constraint);
				return constraint !== "cloudbuild.allowedWorkerPools" || origin.kind === "source";
			});
		}
		async function readDeployPolicies(google, project, config) {
			const answers = deployConstraintsOf(config).map(async (constraint) => [constraint, await readPolicy(google, project, constraint)]);
			return Object.fromEntries(await Promise.all(answers));
		}
		async function readDefaultAccountPolicies(google, project, standard) {
			const account = await standard;
			if (!account.known || account.value !== null) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.L5)("There is a default build account, or it is not known.");
			const answers = await Promise.all(_iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.fD.map(async (name) => [name, await readPolicy(google, project, name)]));
			const policies = Object.fromEntries(answers);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.eO)(policies, ...answers.flatMap(([, { evidence }]) => evidence));
		}
		async function readSharing(google, project, email, projectNumber) {
			const [account, number] = await Promise.all([email, projectNumber]);
			if (!account.known) return account;
			const owner = account.value && (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.E4)(account.value);
			if (!account.value || !owner || !(0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.l5)(account.value, project, number.known ? number.value : undefined)) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.eO)(null, ...account.evidence);
			const policy = await readPolicy(google, owner, _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.F3);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
				account: account.value,
				project: owner,
				policy
			}, ...policy.evidence);
		}
		function readPolicy(google, project, constraint) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(`GET orgpolicy.googleapis.com/v2/projects/${project}/policies/${constraint}:getEffectivePolicy`, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.project(project), () => google.orgPolicy.effective(project, constraint), (policy) => summariseRules(policy.spec?.rules ?? []));
		}
		function summariseRules(rules) {
			if (rules.length === 0) return "no rules";
			return rules.map(summariseRule).join("; ");
		}
		function summariseRule(rule) {
			const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
			const parts = [
				rule.enforce === undefined ? "" : rule.enforce ? "enforced" : "not enforced",
				rule.allowAll ? "all allowed" : "",
				rule.denyAll ? "all denied" : "",
				allowedValues.length > 0 ? `allowed: ${allowedValues.join(", ")}` : "",
				deniedValues.length > 0 ? `denied: ${deniedValues.join(", ")}` : "",
				rule.parameters ? `parameters: ${JSON.stringify(rule.parameters)}` : "",
				rule.condition?.expression ? `if ${rule.condition.expression}` : ""
			];
			return parts.filter(Boolean).join(", ") || "an empty rule";
		}
	}),
	630: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			TN: () => keyOf,
			d8: () => readTagValues,
			pP: () => wantedTags,
			u0: () => tagWords
		});
		var _inputs_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4162);
		var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4737);
		function readTagValues(google, tags) {
			return new Map(tags.map((tag) => {
				const name = (0, _inputs_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.B)(tag);
				const path = name.startsWith("tagValues/") ? name : `tagValues/namespaced?name=${name}`;
				const resource = `//cloudresourcemanager.googleapis.com/${name.startsWith("tagValues/") ? name : `tagValues/${name}`}`;
				return [name, (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(`GET cloudresourcemanager.googleapis.com/v3/${path}`, resource, () => google.resourceManager.tagValue(name), (found) => `${found.namespacedName ?? "?"} is ${found.name ?? "?"} of ${found.parent ?? "?"}`)];
			}));
		}
		const wantedTags = (tags, values) => Promise.all(tags.map(async (tag) => ({
			tag,
			found: await values.get((0, _inputs_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.B)(tag))
		})));
		function keyOf({ tag, found }) {
			if (!tag.key.startsWith("tagKeys/")) return tag.key;
			return found.known ? found.value.namespacedName?.replace(/\/[^/]*$/, "") : undefined;
		}
		function tagWords(wanted) {
			const key = keyOf(wanted);
			const value = wanted.found.known ? wanted.found.value.shortName : undefined;
			return `${key ?? wanted.tag.key}=${value ?? wanted.tag.value}`;
		}
	}),
	3523: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			e: () => setOn,
			x: () => readSetPolicies
		});
		var _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5210);
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4737);
		var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5072);
		function setOn({ listed, asked }, constraint) {
			if (listed.known) {
				const found = listed.value.find(({ name }) => name?.endsWith(`/policies/${constraint}`));
				return {
					...listed,
					value: found ?? null
				};
			}
			return asked[constraint] ?? (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.L5)(listed.why, ...listed.evidence);
		}
		const DRY_RUN_OF_ACCESS = ["run.managed.requireInvokerIam", "iam.managed.allowedPolicyMembers"];
		const DRY_RUN_OF_DEPLOY = "gcp.restrictServiceUsage";
		async function readSetPolicies(google, projectId, { project, tags }, config) {
			const opens = config.access === "public" && (0, _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.JC)(config).requests === true;
			const deploys = (0, _policies_js__WEBPACK_IMPORTED_MODULE_2__.hR)(config).length > 0;
			if (!opens && !deploys) return [];
			const wanted = [...opens ? DRY_RUN_OF_ACCESS : [], ...deploys ? [DRY_RUN_OF_DEPLOY] : []];
			const tagged = async () => {
				if (!opens) return [];
				if (config.resourceTags.length > 0) return _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.SI;
				const found = await tags;
				return found.known && found.value.some(({ inherited }) => !inherited) ? _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.SI : [];
			};
			const readNode = async (node) => {
				const listed = await list(google, node);
				if (listed.known) return {
					node,
					listed,
					asked: {}
				};
				const byName = (constraints) => Promise.all(constraints.map(async (constraint) => [constraint, await get(google, node, constraint)]));
				const [first, more] = await Promise.all([byName(wanted), tagged().then((found) => byName(found.filter((constraint) => !wanted.includes(constraint))))]);
				return {
					node,
					listed,
					asked: Object.fromEntries([...first, ...more])
				};
			};
			const own = readNode(`projects/${projectId}`);
			const above = project.then((found) => found.known && found.value.parent ? readNode(found.value.parent) : undefined);
			const nodes = await Promise.all([own, above]);
			return nodes.filter((node) => node !== undefined);
		}
		const list = (google, node) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(`GET orgpolicy.googleapis.com/v2/${node}/policies`, `//cloudresourcemanager.googleapis.com/${node}`, () => google.orgPolicy.list(node), (all) => all.length === 0 ? "none is set there" : `${all.length} are set there`);
		const get = (google, node, constraint) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(`GET orgpolicy.googleapis.com/v2/${node}/policies/${constraint}`, `//orgpolicy.googleapis.com/${node}/policies/${constraint}`, () => google.orgPolicy.get(node, constraint), (set) => set ? set.dryRunSpec ? "has a dry run" : "has no dry run" : "is not set there");
	}),
	9836: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => codeOf,
			L: () => FileFault
		});
		class FileFault extends Error {
			name = "FileFault";
			kind;
			code;
			constructor(kind, message, code) {
				super(message);
				this.kind = kind;
				this.code = code;
			}
		}
		function codeOf(error) {
			return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
		}
	}),
	5875: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			Gm: () => isOfGit,
			Kl: () => faultOf,
			T2: () => placeOfFile,
			UO: () => isWithin,
			Ye: () => realPath,
			eF: () => realOrSame,
			o5: () => checkoutOf,
			t5: () => lookAt
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9836);
		function placeOf(path, workspace) {
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			const real = realPath(absolute);
			const root = realOrSame(workspace);
			const from = [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), root].find((folder) => isWithin(absolute, folder));
			const bound = from === undefined ? root : checkoutOf(absolute, from, root);
			if (isWithin(real, bound)) return {
				real: notOfGit(real, root),
				beyond: false
			};
			if (from !== undefined) throw outside(real, bound === root ? workspace : bound);
			return {
				real,
				beyond: true
			};
		}
		function checkoutOf(path, from, root) {
			let bound = root;
			let at = from;
			for (const name of (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
				at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name);
				const here = realOrSame(at);
				if (!isWithin(here, bound)) break;
				if (lookAt((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, ".git"))) bound = here;
			}
			return bound;
		}
		function placeOfFile(path, workspace) {
			const place = placeOf(path, workspace);
			if (!place.beyond) return place;
			const folder = realPath((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)));
			if (!isWithin(place.real, folder)) throw outside(place.real, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
			return {
				...place,
				real: notOfGit(place.real, folder)
			};
		}
		function isWithin(path, folder) {
			return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
		}
		function isOfGit(real, root) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((name) => name.toLowerCase() === ".git");
		}
		function notOfGit(real, root) {
			if (isOfGit(real, root)) throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__.L("git", "is in git's folder, which can hold tokens");
			return real;
		}
		const outside = (real, folder) => new _fault_js__WEBPACK_IMPORTED_MODULE_2__.L("outside", `is reached by a link that leads to ${shortened(real)}, outside of ${shortened(folder)}`);
		const shortened = (path) => path.length > 120 ? `${path.slice(0, 117)}...` : path;
		function realPath(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
			} catch (error) {
				const fault = faultOf(error);
				throw fault.kind === "absent" && isLink(path) ? new _fault_js__WEBPACK_IMPORTED_MODULE_2__.L("dangling", NOWHERE, fault.code) : fault;
			}
		}
		const NOWHERE = "is a link that leads nowhere";
		const isLink = (path) => lookAt(path)?.isSymbolicLink() ?? false;
		function lookAt(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
			} catch (error) {
				const fault = faultOf(error);
				if (fault.kind === "absent") return undefined;
				throw fault;
			}
		}
		function realOrSame(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
			} catch {
				return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			}
		}
		function faultOf(error) {
			const code = (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.$)(error);
			switch (code) {
				case undefined: throw error;
				case "ENOENT":
				case "ENOTDIR": return new _fault_js__WEBPACK_IMPORTED_MODULE_2__.L("absent", "does not exist", code);
				case "ELOOP": return new _fault_js__WEBPACK_IMPORTED_MODULE_2__.L("dangling", NOWHERE, code);
				case "EISDIR": return new _fault_js__WEBPACK_IMPORTED_MODULE_2__.L("folder", "is a folder", code);
				default: return new _fault_js__WEBPACK_IMPORTED_MODULE_2__.L("unusable", `cannot be read (${code})`, code);
			}
		}
	}),
	8766: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GS: () => fill,
			io: () => readBytes,
			nE: () => openNow,
			yR: () => readText
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9836);
		var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5875);
		const MAX_TEXT = 1024 * 1024;
		const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
		function readText(path, bounds = {}) {
			return readBytes(path, bounds).toString("utf8");
		}
		function readBytes(path, { workspace, limit = MAX_TEXT } = {}) {
			const real = workspace === undefined ? (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.Ye)(path) : (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.T2)(path, workspace).real;
			try {
				mustBeFile((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real));
				const descriptor = openNow(real);
				try {
					mustBeFile((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));
					return readUpTo(descriptor, limit);
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
				}
			} catch (error) {
				throw error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__.L ? error : (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.Kl)(error);
			}
		}
		function openNow(real) {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
		}
		function fill(descriptor, buffer, position = 0, expected = -1) {
			let total = 0;
			while (total < buffer.length && total !== expected) {
				const count = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, total, buffer.length - total, position + total);
				if (count === 0) break;
				total += count;
			}
			return total;
		}
		function mustBeFile(stats) {
			if (stats.isDirectory()) throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__.L("folder", "is a folder");
			if (!stats.isFile()) throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__.L("special", "is a pipe, a socket or a device");
		}
		function readUpTo(descriptor, limit) {
			const pieces = [];
			let total = 0;
			for (let size = 64 * 1024;; size *= 2) {
				const piece = Buffer.allocUnsafeSlow(Math.min(size, limit + 1 - total));
				const count = fill(descriptor, piece, total);
				total += count;
				if (total > limit) throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__.L("too-large", `is larger than ${megabytes(limit)}`);
				pieces.push(piece.subarray(0, count));
				if (count < piece.length) return Buffer.concat(pieces, total);
			}
		}
		const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MiB`;
	}),
	4011: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J: () => mayWrite,
			x: () => writeText
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
		var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9836);
		var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5875);
		function writeText(path, text, options = {}) {
			const { target, mode } = targetOf(path, options);
			const beside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 40)}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
			let started = false;
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
				started = true;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(beside, text, {
					flag: "wx",
					mode: options.mode ?? 438
				});
				if (mode !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(beside, options.mode ?? mode);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, target);
			} catch (error) {
				if (started) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
				throw notWritten(error);
			}
		}
		function mayWrite(path, options = {}) {
			targetOf(path, options);
		}
		function targetOf(path, { workspace, replaceLink }) {
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
			const stats = (0, _place_js__WEBPACK_IMPORTED_MODULE_4__.t5)(absolute);
			if (stats?.isDirectory()) throw new _fault_js__WEBPACK_IMPORTED_MODULE_3__.L("folder", "is a folder");
			if (stats?.isSymbolicLink()) {
				if (!replaceLink) throw new _fault_js__WEBPACK_IMPORTED_MODULE_3__.L("outside", "is a link, and nothing is written through links");
			} else if (stats && !stats.isFile()) throw new _fault_js__WEBPACK_IMPORTED_MODULE_3__.L("special", "is a pipe, a socket or a device");
			const { folder, missing } = deepest((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolute));
			const real = workspace === undefined ? (0, _place_js__WEBPACK_IMPORTED_MODULE_4__.Ye)(folder) : (0, _place_js__WEBPACK_IMPORTED_MODULE_4__.$t)(folder, workspace).real;
			const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, ...missing, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(absolute));
			return stats?.isFile() ? {
				target,
				mode: stats.mode & 511
			} : { target };
		}
		function deepest(folder) {
			const missing = [];
			let at = folder;
			while ((0, _place_js__WEBPACK_IMPORTED_MODULE_4__.t5)(at) === undefined && (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) !== at) {
				missing.unshift((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(at));
				at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at);
			}
			return {
				folder: at,
				missing
			};
		}
		function notWritten(error) {
			const { code } = (0, _place_js__WEBPACK_IMPORTED_MODULE_4__.Kl)(error);
			return new _fault_js__WEBPACK_IMPORTED_MODULE_3__.L("unusable", `cannot be written (${code})`, code);
		}
	}),
	7951: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Nd: () => ownerOfHead,
			rC: () => codeOwner,
			wJ: () => ownerOfBase
		});
		var _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2683);
		const BY_WRITERS = new Set([...[
			"branch_protection_rule",
			"create",
			"delete",
			"dynamic",
			"image_version",
			"label",
			"merge_group",
			"milestone"
		], ...[
			"page_build",
			"public",
			"push",
			"registry_package",
			"release",
			"repository_dispatch",
			"schedule",
			"workflow_dispatch"
		]]);
		const BY_ANYBODY = new Set([...[
			"discussion",
			"discussion_comment",
			"fork",
			"gollum",
			"issues",
			"watch"
		]]);
		const TELLING_RUNS = new Set([...[
			"create",
			"delete",
			"merge_group",
			"pull_request",
			"push",
			"release",
			"repository_dispatch",
			"schedule",
			"workflow_dispatch"
		]]);
		function codeOwner(event, payload, repository) {
			if (event === undefined) return { whose: "ours" };
			if (payload === undefined) return {
				whose: "unknown",
				why: "The file with the event (GITHUB_EVENT_PATH) cannot be read."
			};
			const pull = (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(payload.pull_request) ?? (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__.Ik)((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(payload.client_payload)?.pull_request);
			if (pull) return ofHead((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(pull.head)?.repo, repository);
			if (event.startsWith("pull_request")) return {
				whose: "unknown",
				why: "The event does not name its pull request."
			};
			if (event === "issue_comment") return ofComment((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(payload.issue));
			if (event === "workflow_run") return ofRun((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(payload.workflow_run), repository);
			if (BY_WRITERS.has(event)) return { whose: "ours" };
			if (BY_ANYBODY.has(event)) return { whose: "base" };
			return {
				whose: "unknown",
				why: `The event ${event} does not say whose code the run is about.`
			};
		}
		function ownerOfBase(sha, checkedOut) {
			if (checkedOut === null || checkedOut !== undefined && checkedOut === sha) return { whose: "ours" };
			const found = checkedOut === undefined ? "cannot be read" : `is ${checkedOut}`;
			return {
				whose: "unknown",
				why: `Anybody can start this event, and the commit of the workspace ${found}, which is not that of the default branch.`
			};
		}
		function ownerOfHead({ repository: head, sha, mergeSha }, repository, checkedOut) {
			const owner = ofHead(head === undefined ? undefined : { full_name: head }, repository);
			if (owner.whose !== "ours" || checkedOut === null || checkedOut === sha || checkedOut === mergeSha) return owner;
			const found = checkedOut === undefined ? "The commit of the workspace cannot be read" : `The workspace holds ${checkedOut}`;
			return {
				whose: "unknown",
				why: `${found}, and the pull request's head is ${sha}. Check that commit out.`
			};
		}
		function ofHead(repo, repository) {
			const head = (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(repo)?.full_name);
			if (head !== undefined && head.toLowerCase() === repository?.toLowerCase()) return { whose: "ours" };
			return {
				whose: "foreign",
				...head !== undefined && { head }
			};
		}
		function ofComment(issue) {
			const number = issue?.number;
			if (typeof number !== "number") return {
				whose: "unknown",
				why: "The event does not name its issue."
			};
			return issue?.pull_request ? {
				whose: "ask",
				pullRequest: number
			} : { whose: "base" };
		}
		function ofRun(run, repository) {
			const owner = ofHead(run?.head_repository, repository);
			if (owner.whose !== "ours") return owner;
			const by = (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(run?.event);
			if (by !== undefined && TELLING_RUNS.has(by)) return owner;
			return {
				whose: "unknown",
				why: `The workflow run before this one was started by ${by ?? "an unknown event"}, so the code it worked on can be anybody's.`
			};
		}
	}),
	9009: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { f: () => readContext });
		var _files_read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8766);
		var _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2683);
		var _code_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7951);
		function readContext(env) {
			const event = env.GITHUB_EVENT_NAME;
			const payload = readPayload(env.GITHUB_EVENT_PATH);
			const pull = (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.Ik)(payload?.pull_request);
			const number = typeof pull?.number === "number" ? pull.number : undefined;
			return {
				...event && { event },
				...env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY },
				code: (0, _code_owner_js__WEBPACK_IMPORTED_MODULE_1__.rC)(event, payload, env.GITHUB_REPOSITORY),
				dependabot: env.GITHUB_ACTOR === "dependabot[bot]",
				...number !== undefined && { pullRequest: number },
				...(payload?.action === "closed" || pull?.state === "closed") && pull && { pullRequestClosed: true },
				mayAskIdToken: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
			};
		}
		function docsAddress(env) {
			const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref = "main", GITHUB_SERVER_URL: server } = env;
			return repository && server ? `${server}/${repository}/blob/${ref}/docs/findings` : undefined;
		}
		const MAX_EVENT = 32 * 1024 * 1024;
		function readPayload(path) {
			if (!path) return undefined;
			try {
				return (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.Ik)(JSON.parse((0, _files_read_js__WEBPACK_IMPORTED_MODULE_0__.yR)(path, { limit: MAX_EVENT })));
			} catch {
				return undefined;
			}
		}
	}),
	2606: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			PC: () => factsIn,
			a5: () => errorFromResponse,
			aD: () => errorFromOperation,
			hD: () => ApiError,
			nL: () => errorFromNetwork,
			xU: () => systemCode,
			zR: () => toEvidence
		});
		var _words_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3606);
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1204);
		var _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2683);
		var _hide_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7024);
		class ApiError extends Error {
			name = "ApiError";
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
		const CODES = [
			["OK", 200],
			["CANCELLED", 499],
			["UNKNOWN", 500],
			["INVALID_ARGUMENT", 400],
			["DEADLINE_EXCEEDED", 504],
			["NOT_FOUND", 404],
			["ALREADY_EXISTS", 409],
			["PERMISSION_DENIED", 403],
			["RESOURCE_EXHAUSTED", 429],
			["FAILED_PRECONDITION", 400],
			["ABORTED", 409],
			["OUT_OF_RANGE", 400],
			["UNIMPLEMENTED", 501],
			["INTERNAL", 500],
			["UNAVAILABLE", 503],
			["DATA_LOSS", 500],
			["UNAUTHENTICATED", 401]
		];
		const LONGEST_MESSAGE = 8e3;
		const LONGEST_PAGE = 64e3;
		function errorFromResponse(status, body, call, hide = (text) => text) {
			const tell = (text) => (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.ml)(hide(text), LONGEST_MESSAGE);
			const facts = readBody(status, parse(body) ? body : hide(body.slice(0, LONGEST_PAGE)));
			return new ApiError(status, call, {
				...facts,
				message: tell(facts.message),
				details: (0, _hide_values_js__WEBPACK_IMPORTED_MODULE_0__.x)(facts.details, tell)
			});
		}
		function errorFromOperation(error, call) {
			const [code, status] = CODES[error.code] ?? ["UNKNOWN", 500];
			return new ApiError(status, call, interpret(status, code, (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.ml)(error.message, LONGEST_MESSAGE), details(error.details), []));
		}
		const factsIn = (text) => interpret(403, "PERMISSION_DENIED", text, [], []);
		function errorFromNetwork(cause, call, host) {
			const system = systemCode(cause);
			const deadline = system === "TimeoutError";
			const said = (0, _words_error_text_js__WEBPACK_IMPORTED_MODULE_2__.k)(cause).replace(/^request to \S+ failed, reason: ?/, "");
			const message = deadline ? `${host} did not answer in time.` : `${host} could not be reached: ${oneLine(said) || (system ?? "no answer")}.${CERTIFICATE.test(system ?? "") ? CERTIFICATE_HINT : ""}`;
			const facts = {
				code: deadline ? "DEADLINE_EXCEEDED" : "UNAVAILABLE",
				message,
				details: []
			};
			return new ApiError(0, call, system ? {
				...facts,
				reason: system
			} : facts, { cause });
		}
		const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;
		const CERTIFICATE_HINT = " Its certificate is not trusted: behind an inspecting proxy, set NODE_EXTRA_CA_CERTS to the file of its CA.";
		function systemCode(error) {
			for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
				const { code } = at;
				if (typeof code === "string") return code;
				if (at.name === "TimeoutError") return at.name;
			}
			return undefined;
		}
		const LONGEST = 600;
		function toEvidence(call, resource, answer) {
			if (typeof answer === "string") return {
				call,
				resource,
				answer: (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.ml)(answer, LONGEST)
			};
			return {
				call: answer.call || call,
				resource,
				answer: (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.ml)(answer.message, LONGEST),
				...answer.status > 0 && { status: answer.status },
				...answer.reason !== undefined && { reason: answer.reason }
			};
		}
		const oneLine = (text) => text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
		function readBody(status, body) {
			const parsed = parse(body);
			const error = parsed?.error;
			if (typeof error === "string") {
				const description = (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(parsed?.error_description);
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
			const message = (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(known.message) ?? `HTTP ${status}`;
			return interpret(status, (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(known.status) ?? codeOf(status), message, details(known.details), list(known.errors));
		}
		function interpret(status, code, message, found, errors) {
			const info = found.find((detail) => detail["@type"].endsWith("google.rpc.ErrorInfo"));
			const metadata = object(info?.metadata) ?? {};
			const old = errors.map(object).find((error) => (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(error?.reason));
			const facts = {
				code,
				message,
				details: found
			};
			const service = disabledService(message, (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(info?.reason) ?? (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(old?.reason), metadata);
			const reason = service ? "SERVICE_DISABLED" : (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(info?.reason) ?? (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(old?.reason);
			const permission = (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(metadata.permission) ?? permissionIn(message);
			const resource = (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(metadata.resource) ?? resourceIn(message);
			const constraint = constraintIn(status, message, metadata, found);
			if (reason) facts.reason = reason;
			if (permission) facts.permission = canonical(permission);
			if (resource) facts.resource = resource;
			if (constraint) facts.constraint = constraint;
			if (service) facts.service = service;
			return facts;
		}
		const NAME = String.raw`([a-z][a-zA-Z]*(?:\.[a-zA-Z]+){2,})`;
		const PERMISSION = [
			new RegExp(String.raw`[Pp]ermissions? ['"\[\x60]*${NAME}['"\]\x60]* (?:is )?(?:denied|required|missing)`),
			new RegExp(String.raw`does not have ['"\x60]?${NAME}['"\x60]? access`),
			new RegExp(String.raw`(?:[Mm]issing|[Rr]equire[sd]?|lacks)(?: the)?(?: necessary| required)?(?: IAM)? permissions?:? ['"\[\x60]*${NAME}`)
		];
		function permissionIn(message) {
			for (const pattern of PERMISSION) {
				const match = pattern.exec(message);
				if (match) return match[1];
			}
			return undefined;
		}
		const canonical = (permission) => permission.replace(/^iam\.serviceaccounts\./, "iam.serviceAccounts.");
		function resourceIn(message) {
			const quoted = /(?:denied (?:on|for)(?: the)?|" for the) resource:? ['"`]([^'"`]+)['"`]/.exec(message);
			return (quoted ?? /denied on service account (\S+@\S+)/.exec(message))?.[1];
		}
		const DOMAIN_RESTRICTION = /do not belong to a permitted customer/i;
		function constraintIn(status, message, metadata, found) {
			if (status !== 400 && status !== 403 && status !== 412) return undefined;
			const violations = found.filter((detail) => detail["@type"].endsWith("google.rpc.PreconditionFailure")).flatMap((detail) => list(detail.violations).map(object)).map((violation) => (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(violation?.type));
			const named = [
				(0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(metadata.customConstraints),
				(0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(metadata.constraint),
				...violations,
				message
			];
			for (const candidate of named) {
				const match = /(?:constraints|customConstraints)\/([a-zA-Z][\w.-]*\w)/.exec(candidate ?? "");
				if (match) return match[1];
			}
			return DOMAIN_RESTRICTION.test(message) ? "iam.allowedPolicyMemberDomains" : undefined;
		}
		function disabledService(message, reason, metadata) {
			if (reason !== "SERVICE_DISABLED" && reason !== "accessNotConfigured") return undefined;
			const linked = /apis\/(?:api|library)\/([a-z0-9.-]+\.[a-z]+)/.exec(message)?.[1];
			return (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(metadata.service) ?? linked ?? /\b([a-z]+\.googleapis\.com)\b/.exec(message)?.[1];
		}
		function plain(status, body) {
			const title = /<title>([^<]*)<\/title>/i.exec(body)?.[1];
			const words = (title ?? body.replace(/<[^<>]*>/g, " ")).replace(/\s+/g, " ").trim();
			return words ? (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.ml)(words, 200) : `HTTP ${status} without a message`;
		}
		const codeOf = (status) => CODE_OF_STATUS[status] ?? (status >= 500 ? "UNKNOWN" : `HTTP_${status}`);
		const list = (value) => Array.isArray(value) ? value : [];
		const object = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
		const details = (value) => list(value).filter((item) => (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(object(item)?.["@type"]) !== undefined);
		function parse(body) {
			try {
				return object(JSON.parse(body));
			} catch {
				return undefined;
			}
		}
	}),
	7024: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			s: () => makeQuotes,
			x: () => hideDeep
		});
		const LEAST = 4;
		const LONGEST = 64e3;
		const LEAST_LINE = 8;
		const ORDINARY = new Set([
			...[
				"true",
				"false",
				"none",
				"null",
				"auto",
				"default",
				"enabled",
				"disabled"
			],
			...[
				"debug",
				"info",
				"notice",
				"warn",
				"warning",
				"error",
				"trace",
				"verbose"
			],
			...[
				"production",
				"prod",
				"staging",
				"stage",
				"preview",
				"development",
				"testing",
				"test",
				"local",
				"localhost"
			],
			...[
				"http",
				"https",
				"json",
				"text",
				"utf-8",
				"utf8"
			]
		].map((word) => word.toLowerCase()));
		const REGION = /^(africa|asia|australia|europe|me|northamerica|southamerica|us)-(central|(north|south)?(east|west)|north|south)\d+(-[a-z])?$/;
		function makeQuotes(known = []) {
			const values = new Set(known.filter(isTelling));
			const shown = new Set();
			let sorted;
			const hide = (text) => {
				sorted ??= [...values].filter((value) => !shown.has(value)).flatMap(spellings).sort((a, b) => b.length - a.length);
				const longest = sorted[0]?.length ?? 0;
				const read = text.slice(0, LONGEST + longest);
				const left = sorted.reduce((left, value) => left.replaceAll(value, "***"), read);
				return left.slice(0, read.length < text.length ? Math.min(LONGEST, Math.max(0, left.length - longest)) : LONGEST);
			};
			return {
				hide,
				learn(message, path) {
					for (const part of path.split(/[/:?]/)) shown.add(decoded(part));
					for (const value of valuesIn(message)) if (isTelling(value)) values.add(value);
					sorted = undefined;
				},
				hideIn: (answer) => {
					hideWords(answer, hide);
					return answer;
				}
			};
		}
		function isTelling(value) {
			return value.trim().length >= LEAST && !ORDINARY.has(value.toLowerCase()) && !REGION.test(value);
		}
		function spellings(value) {
			const lines = value.split(/\r\n|\r|\n/).filter((line) => line.length >= LEAST_LINE);
			const texts = [
				value,
				value.trim(),
				...lines
			].filter((text) => text.length >= LEAST);
			return [...new Set(texts.flatMap(encodings))];
		}
		function encodings(text) {
			const json = inJson(text);
			const url = text.isWellFormed() ? encodeURIComponent(text) : text;
			return [
				...[
					text,
					json,
					inJson(json),
					json.replaceAll("/", "\\/")
				],
				json.replace(/[<>&='\u007f-\uffff]/g, inHex),
				json.replace(/[<>&=']/g, inHex),
				...[
					url,
					url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
					url.replaceAll("%20", "+")
				],
				url.replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
				text.replace(/[&<>"']/g, (mark) => HTML[mark] ?? mark),
				...inBase64(text)
			];
		}
		const inJson = (text) => JSON.stringify(text).slice(1, -1);
		const inHex = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
		const HTML = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		const LEAST_BASE64 = 5;
		function inBase64(text) {
			const bytes = Buffer.from(text);
			return [
				0,
				1,
				2
			].flatMap((shift) => {
				const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
				const own = whole.slice(Math.ceil(shift * 8 / 6), Math.floor((shift + bytes.length) * 8 / 6));
				return own.length < LEAST_BASE64 ? [] : [own, own.replaceAll("+", "-").replaceAll("/", "_")];
			});
		}
		const object = (value) => typeof value === "object" && value !== null ? value : undefined;
		const strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
		const isLong = (value) => value.length >= LEAST_LINE;
		function valuesIn(message) {
			const fields = object(message);
			if (!fields) return [];
			return Object.entries(fields).flatMap(([name, value]) => {
				switch (name) {
					case "env": return scalarsBelow(value);
					case "httpHeaders": return Array.isArray(value) ? strings(value.map((item) => object(item)?.value)) : [];
					case "environmentVariables": return strings(Object.values(object(value) ?? {}));
					case "steps": return [];
					case "args": return strings(value).filter(isLong);
					case "command": return strings(value).slice(1).filter(isLong);
					default: return valuesIn(value);
				}
			});
		}
		const NAMES = new Set([
			"name",
			"valueFrom",
			"valueSource"
		]);
		function scalarsBelow(value) {
			if (typeof value === "string") return [value, .../^\w+=(.+)$/s.exec(value)?.slice(1) ?? []];
			if (typeof value === "number") return [String(value)];
			if (Array.isArray(value)) return value.flatMap(scalarsBelow);
			return Object.entries(object(value) ?? {}).flatMap(([name, item]) => NAMES.has(name) ? [] : scalarsBelow(item));
		}
		const SPEAKING = [...[
			"error",
			"response",
			"metadata",
			"build",
			"terminalCondition",
			"conditions",
			"failureInfo"
		], ...["entries", "jsonPayload"]];
		const WORDS = [
			"message",
			"detail",
			"statusDetail",
			"textPayload",
			"debugInfo"
		];
		function hideWords(answer, hide) {
			if (Array.isArray(answer)) for (const item of answer) hideWords(item, hide);
			const fields = object(answer);
			if (!fields) return;
			for (const [name, value] of Object.entries(fields)) {
				if (WORDS.includes(name) && typeof value === "string") fields[name] = hide(value);
				else if (name === "details") fields[name] = hideDeep(value, hide);
				else if (SPEAKING.includes(name)) hideWords(value, hide);
			}
		}
		function hideDeep(value, hide) {
			if (typeof value === "string") return hide(value);
			if (Array.isArray(value)) return value.map((item) => hideDeep(item, hide));
			const fields = object(value);
			if (!fields) return value;
			return Object.fromEntries(Object.entries(fields).map(([name, item]) => [name, hideDeep(item, hide)]));
		}
		function decoded(part) {
			try {
				return decodeURIComponent(part);
			} catch {
				return part;
			}
		}
	}),
	3547: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			KW: () => cancelled,
			ZC: () => abortable,
			dn: () => withinTime,
			v7: () => pause
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
		async function pause(ms, signal) {
			try {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal });
			} catch {
				throw cancelled(signal);
			}
		}
		function cancelled(signal) {
			return signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.c ? signal.reason : new _errors_js__WEBPACK_IMPORTED_MODULE_1__.c("The run was told to stop.", { cause: signal.reason });
		}
		async function abortable(promise, signal) {
			if (signal.aborted) {
				promise.catch(() => undefined);
				throw cancelled(signal);
			}
			const { promise: stopped, reject } = Promise.withResolvers();
			const stop = () => reject(cancelled(signal));
			signal.addEventListener("abort", stop, { once: true });
			try {
				return await Promise.race([promise, stopped]);
			} finally {
				signal.removeEventListener("abort", stop);
			}
		}
		async function withinTime(promise, ms, what, signal) {
			const deadline = new AbortController();
			const late = () => deadline.abort(new DOMException(`${what} did not answer within ${ms / 1e3} seconds`, "TimeoutError"));
			const timer = setTimeout(late, ms);
			try {
				return await abortable(promise, AbortSignal.any([signal, deadline.signal]));
			} catch (error) {
				throw deadline.signal.aborted && !signal.aborted ? deadline.signal.reason : error;
			} finally {
				clearTimeout(timer);
			}
		}
	}),
	2303: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DU: () => CONNECT_TRIES,
			Dx: () => connectionFailure,
			Qm: () => TRIES,
			dg: () => isTransient,
			eS: () => delayMs
		});
		var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2606);
		const LONGEST_MS = 3e4;
		const FIRST_MS = 400;
		const CAP_MS = 12e3;
		const TRIES = 6;
		const CONNECT_TRIES = 4;
		const isTransient = (status) => status === 408 || status === 429 || status >= 500 && status !== 501;
		const NOT_SENT = new Set([
			"ECONNREFUSED",
			"ENOTFOUND",
			"EAI_AGAIN",
			"EHOSTUNREACH",
			"ENETUNREACH",
			"ENETDOWN"
		]);
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
	}),
	5846: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C4: () => SERVICES_INVOKER,
			D8: () => INVOKER_ROLES,
			RV: () => withMember,
			fs: () => changesOf,
			lo: () => wantedInvokers,
			t4: () => withoutMember
		});
		const INVOKER_ROLES = ["roles/run.invoker", "roles/run.servicesInvoker"];
		const SERVICES_INVOKER = "roles/run.servicesInvoker";
		const EVERYBODY = "allUsers";
		function wantedInvokers(bindings, invokers, strategy, role = SERVICES_INVOKER) {
			const holds = (binding) => INVOKER_ROLES.includes(binding.role) && !binding.condition;
			let wanted = bindings;
			if (strategy === "overwrite") {
				const others = bindings.filter(holds).flatMap(({ members }) => members ?? []);
				for (const member of others) if (!invokers.includes(member) && member !== EVERYBODY) wanted = withoutMember(wanted, member, holds);
			}
			const lets = (binding) => holds(binding) && (role === SERVICES_INVOKER || binding.role === role);
			const held = new Set(wanted.filter(lets).flatMap(({ members }) => members ?? []));
			for (const member of invokers) if (!held.has(member)) wanted = withMember(wanted, role, member);
			return wanted;
		}
		function changesOf(target, before, after) {
			const key = ({ role, condition }) => condition ? `bindings[${role}, if ${condition.title ?? condition.expression ?? ""}]` : `bindings[${role}]`;
			const [old, next] = [byKey(before, key), byKey(after, key)];
			return [...new Set([...old.keys(), ...next.keys()])].flatMap((path) => {
				const [was, is] = [old.get(path) ?? [], next.get(path) ?? []];
				if (was.length === is.length && was.every((member) => is.includes(member))) return [];
				return [{
					target,
					path,
					...was.length > 0 && { before: was },
					...is.length > 0 && { after: is },
					done: false
				}];
			});
		}
		function byKey(bindings, key) {
			const found = new Map();
			for (const binding of bindings) found.set(key(binding), [...new Set([...found.get(key(binding)) ?? [], ...binding.members ?? []])]);
			return found;
		}
		function withMember(bindings, role, member) {
			const at = bindings.findIndex((binding) => binding.role === role && !binding.condition);
			if (at < 0) return [...bindings, {
				role,
				members: [member]
			}];
			return bindings.map((binding, index) => index === at && !binding.members?.includes(member) ? {
				...binding,
				members: [...binding.members ?? [], member]
			} : binding);
		}
		function withoutMember(bindings, member, from = () => true) {
			return bindings.map((binding) => INVOKER_ROLES.includes(binding.role) && from(binding) ? {
				...binding,
				members: (binding.members ?? []).filter((candidate) => candidate !== member)
			} : binding).filter(({ role, members }) => !INVOKER_ROLES.includes(role) || (members ?? []).length > 0);
		}
	}),
	5210: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bi: () => DEPLOY_CONSTRAINTS,
			F3: () => SHARING,
			SI: () => ACCESS_CONSTRAINTS,
			fD: () => DEFAULT_ACCOUNT_CONSTRAINTS
		});
		const ACCESS_CONSTRAINTS = [
			"run.managed.requireInvokerIam",
			"run.requireInvokerIam",
			"iam.allowedPolicyMemberDomains",
			"iam.managed.allowedPolicyMembers"
		];
		const DEFAULT_ACCOUNT_CONSTRAINTS = [
			"cloudbuild.useBuildServiceAccount",
			"cloudbuild.useComputeServiceAccount",
			"cloudbuild.disableCreateDefaultServiceAccount"
		];
		const DEPLOY_CONSTRAINTS = [
			"run.allowedIngress",
			"run.allowedVPCEgress",
			"run.allowedBinaryAuthorizationPolicies",
			"gcp.resourceLocations",
			"gcp.restrictServiceUsage",
			"cloudbuild.allowedWorkerPools"
		];
		const SHARING = "iam.disableCrossProjectServiceAccountUsage";
	}),
	2903: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			t: () => wantedMembers,
			y: () => namesInvokers
		});
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8210);
		function wantedMembers({ invokers }, facts) {
			const callers = (facts?.callers ?? []).flatMap(({ account }) => account.known && account.value !== null ? [(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(account.value)] : []);
			const scheduled = (facts?.schedules ?? []).flatMap(({ schedule, caller }) => callsTarget(schedule) ? [(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(caller)] : []);
			return [...new Set([
				...invokers,
				...callers,
				...scheduled
			])];
		}
		const namesInvokers = ({ invokers, callers, schedules }) => invokers.length + callers.length > 0 || schedules.some(callsTarget);
		const callsTarget = ({ cron, target }) => cron !== null && target.kind !== "function";
	}),
	1774: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => MECHANISMS,
			t: () => MECHANISM_PERMISSIONS
		});
		const MECHANISMS = ["all-users", "no-invoker-iam-check"];
		const MECHANISM_PERMISSIONS = {
			"all-users": ["run.services.setIamPolicy"],
			"no-invoker-iam-check": [
				"run.services.setIamPolicy",
				"run.services.create",
				"run.services.update"
			]
		};
	}),
	8210: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bm: () => namedBuildAccount,
			C5: () => memberOf,
			E4: () => projectOfAccount,
			EL: () => bucketName,
			Id: () => askedRuntimeAccount,
			JN: () => runAgent,
			L9: () => projectIn,
			Ob: () => emailOf,
			QJ: () => chooseRepository,
			Sn: () => iapAgent,
			UT: () => chooseWorkerPool,
			fe: () => serviceName,
			fq: () => fullName,
			g2: () => chooseBucket,
			hE: () => isLegacyBuildAccount,
			j5: () => repositoryOfImage,
			je: () => targetName,
			l5: () => isElsewhere,
			mU: () => buildAgent,
			nu: () => DEFAULT_REPOSITORY,
			oh: () => bucketOfFullName,
			pA: () => defaultRuntimeAccount,
			pS: () => sourceFolder,
			qJ: () => servingRevision,
			tO: () => imageName,
			tv: () => isUniqueId,
			uF: () => homeOfAccount,
			zb: () => locationName
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		const DEFAULT_REPOSITORY = "cloud-run-source-deploy";
		const locationName = (project, region) => `projects/${project}/locations/${region}`;
		const serviceName = (project, region, service) => `${locationName(project, region)}/services/${service}`;
		const targetName = (project, { region, kind, service }) => `${locationName(project, region)}/${_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].collection}/${service}`;
		function sourceFolder(name) {
			const [collection = "", id = ""] = name.split("/").slice(-2);
			return `${collection.toLowerCase()}/${id}`;
		}
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
			const most = [...targets].sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0))[0];
			if (!most || (most.percent ?? 0) === 0) return latest;
			return most.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? lastPart(most.revision) : latest;
		}
		function askedRuntimeAccount(config) {
			const edit = config.edits.findLast(({ path }) => path === "template.serviceAccount");
			if (edit?.op === "clear") return null;
			if (edit?.op !== "set" || typeof edit.value !== "string") return undefined;
			return edit.value === "" ? null : emailOf(edit.value);
		}
		const defaultRuntimeAccount = (projectNumber) => `${projectNumber}-compute@developer.gserviceaccount.com`;
		const runAgent = (projectNumber) => `service-${projectNumber}@serverless-robot-prod.iam.gserviceaccount.com`;
		const iapAgent = (projectNumber) => `service-${projectNumber}@gcp-sa-iap.iam.gserviceaccount.com`;
		const buildAgent = (projectNumber) => `service-${projectNumber}@gcp-sa-cloudbuild.iam.gserviceaccount.com`;
		const isLegacyBuildAccount = (email) => /^\d+@cloudbuild\.gserviceaccount\.com$/.test(email);
		const emailOf = (account) => account.trim().replace(/^.*\/serviceAccounts\//, "").replace(/^serviceAccount:/i, "").toLowerCase();
		const isUniqueId = (account) => /^\d{15,25}$/.test(account);
		const projectIn = (name) => /^projects\/([^/]+)\//.exec(name)?.[1];
		const memberOf = (email) => `serviceAccount:${email}`;
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
			project: (project) => `//cloudresourcemanager.googleapis.com/projects/${project}`,
			bucket: (bucket) => `//storage.googleapis.com/projects/_/buckets/${bucket}`,
			repository: (name) => `//artifactregistry.googleapis.com/${name}`,
			service: (name) => `//run.googleapis.com/${name}`,
			account: (email, project) => `//iam.googleapis.com/projects/${idOfAccount(email) ?? project}/serviceAccounts/${email}`,
			tagValue: (name) => `//cloudresourcemanager.googleapis.com/${name}`,
			schedulerJob: (name) => `//cloudscheduler.googleapis.com/${name}`,
			cryptoKey: (name) => `//cloudkms.googleapis.com/${name}`,
			secret: (project, secret) => `//secretmanager.googleapis.com/projects/${project}/secrets/${secret}`,
			subnetwork: (name) => `//compute.googleapis.com/${name}`,
			network: (name) => `//compute.googleapis.com/${name}`,
			connector: (name) => `//vpcaccess.googleapis.com/${name}`,
			workerPool: (name) => `//cloudbuild.googleapis.com/${name}`,
			sqlInstance: (project, instance) => `//cloudsql.googleapis.com/projects/${project}/instances/${instance}`,
			api: (project, host) => `//serviceusage.googleapis.com/projects/${project}/services/${host}`
		};
		const bucketOfFullName = (name) => /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/([^/]+)/.exec(name)?.[1];
		function idOfAccount(email) {
			const project = projectOfAccount(email);
			return project && !/^\d+$/.test(project) ? project : undefined;
		}
		const lastPart = (name) => name?.split("/").at(-1) || undefined;
	}),
	5337: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Q: () => perimeterReason,
			X: () => isOfPerimeter
		});
		const WORDS = /vpcServiceControlsUniqueIdentifier|VPC Service Controls|Request is prohibited by organization's policy/;
		const isOfPerimeter = ({ text, reason }) => reason === "SECURITY_POLICY_VIOLATED" || WORDS.test(text);
		function perimeterReason({ text }, admit) {
			const id = /vpcServiceControlsUniqueIdentifier:? ([\w-]+)/.exec(text)?.[1];
			return "A VPC Service Controls perimeter does not let this request in: the runner is outside of it. No role changes that. " + `Ask who keeps the perimeter for an access level or an ingress rule for ${admit}, or use a runner inside.` + (id ? ` The violation has the id ${id}.` : "");
		}
	}),
	7: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AV: () => PREVIEW_REVISION_LABEL,
			BK: () => previewOfService,
			OK: () => repositoryMark,
			RU: () => isPreviewRevisionName,
			UO: () => isOfOtherRepository,
			US: () => previewSuffix,
			W1: () => previewService,
			W7: () => PREVIEW_LABEL,
			Wu: () => mayBeOldPreview,
			X1: () => isTagPreview,
			_n: () => pullRequestOf,
			dG: () => PREVIEW_REPOSITORY_LABEL,
			eU: () => PREVIEW_OF_LABEL,
			gz: () => previewName,
			nk: () => previewOfRevision
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
		const PREVIEW_LABEL = "run-iam-deploy-preview";
		const PREVIEW_REVISION_LABEL = "run-iam-deploy-preview-revision";
		const PREVIEW_OF_LABEL = "run-iam-deploy-preview-of";
		const PREVIEW_REPOSITORY_LABEL = "run-iam-deploy-preview-repository";
		const isTagPreview = ({ preview, service }) => preview?.do === "deploy" && preview.of === service;
		const previewName = (pullRequest) => `pr-${pullRequest}`;
		const LONGEST_SERVICE = 49;
		const HASH = 8;
		function previewService(service, pullRequest) {
			const end = `-${previewName(pullRequest)}`;
			if (service.length + end.length <= LONGEST_SERVICE) return `${service}${end}`;
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(service).digest("hex").slice(0, HASH);
			return `${service.slice(0, LONGEST_SERVICE - end.length - HASH - 1)}-${hash}${end}`;
		}
		const repositoryMark = (repository) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 16);
		function pullRequestOf(name) {
			const digits = /^pr-([1-9]\d*)$/.exec(name ?? "")?.[1];
			return digits === undefined ? undefined : Number(digits);
		}
		const previewSuffix = (pullRequest, suffix) => `${previewName(pullRequest)}-${suffix}`;
		function isPreviewRevisionName(service, pullRequest, revision) {
			const mark = `-${previewName(pullRequest)}-`;
			const heads = Array.from(service, (_, index) => service.slice(0, index + 1));
			return heads.some((head) => {
				const whole = revision.startsWith(head + mark) && revision.length > head.length + mark.length;
				return whole && (head === service ? revision.length <= 63 : revision.length === 63);
			});
		}
		function previewOfRevision(service, revision, labels) {
			const pullRequest = pullRequestOf(labels?.[PREVIEW_LABEL]);
			if (pullRequest === undefined || labels?.[PREVIEW_REVISION_LABEL] !== revision) return undefined;
			const agrees = labels[PREVIEW_LABEL] === previewName(pullRequest);
			return agrees && isPreviewRevisionName(service, pullRequest, revision) ? pullRequest : undefined;
		}
		function previewOfService(of, service, labels) {
			const pullRequest = pullRequestOf(labels?.[PREVIEW_LABEL]);
			if (pullRequest === undefined || service === of || labels?.[PREVIEW_OF_LABEL] !== of) return undefined;
			return service === previewService(of, pullRequest) && labels[PREVIEW_LABEL] === previewName(pullRequest) ? pullRequest : undefined;
		}
		const isOfOtherRepository = (labels, mark) => Boolean(mark && labels?.[PREVIEW_REPOSITORY_LABEL] && labels[PREVIEW_REPOSITORY_LABEL] !== mark);
		const mayBeOldPreview = (pullRequest, labels) => labels?.[PREVIEW_LABEL] === previewName(pullRequest) && labels[PREVIEW_REVISION_LABEL] === undefined;
	}),
	2908: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B0: () => standingRemedies,
			qV: () => standingIn,
			zt: () => standingReason
		});
		const BILLING = /\bbilling (?:account|must be enabled|to be enabled)/i;
		const SUSPENDED = /\bConsumer\b.* has been suspended|project has been suspended/i;
		const BY_REASON = {
			BILLING_DISABLED: "billing-disabled",
			UREQ_PROJECT_BILLING_NOT_FOUND: "billing-disabled",
			UREQ_PROJECT_BILLING_NOT_OPEN: "billing-disabled",
			accountDisabled: "billing-disabled",
			CONSUMER_SUSPENDED: "project-suspended"
		};
		function standingIn({ text, reason }) {
			return BY_REASON[reason ?? ""] ?? (BILLING.test(text) ? "billing-disabled" : SUSPENDED.test(text) ? "project-suspended" : undefined);
		}
		const REASON = {
			"billing-disabled": (project) => `The project ${project} has no open billing account, and Cloud Run, Cloud Build, Artifact Registry and Cloud Storage work only with one. No role changes that. Link a billing account to the project; it takes a few minutes to be usable.`,
			"project-suspended": (project) => `The project ${project} is suspended, so Google's APIs refuse every call for it. No role changes that. Its owners got an email from Google that says why, and can appeal in the console.`
		};
		const standingReason = (standing, project) => REASON[standing](project);
		function standingRemedies(standing, project) {
			const id = encodeURIComponent(project);
			return standing === "billing-disabled" ? [{
				kind: "console",
				title: "Link a billing account",
				text: `https://console.cloud.google.com/billing/linkedaccount?project=${id}`
			}] : [{
				kind: "console",
				title: "Appeal",
				text: `https://console.cloud.google.com/appeal?project=${id}`
			}];
		}
	}),
	2188: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Cv: () => identifier,
			G5: () => command,
			Tt: () => removeGrant,
			Up: () => withAccount,
			am: () => quotas,
			aq: () => hcl,
			fp: () => placeWords,
			gb: () => remediesFor,
			iw: () => removeAllUsers,
			jV: () => unblockPolicy,
			yz: () => enableApi
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		function remediesFor(grant) {
			const target = parse(grant.resource);
			if (!target) return [];
			const title = `Grant ${grant.role} on ${words(target)}`;
			return [
				{
					kind: "gcloud",
					title,
					text: grantCommand(target, grant)
				},
				{
					kind: "terraform",
					title,
					text: grantResource(target, grant)
				},
				{
					kind: "console",
					title: `${title} in the console`,
					text: consoleLink(target)
				}
			];
		}
		function removeGrant({ member, role, resource }, keep) {
			const target = parse(resource);
			if (!target) return [];
			const args = [
				...grantWords(target, "remove-iam-policy-binding"),
				`--member=${member}`,
				`--role=${role}`
			];
			const kept = keep.flatMap((grant) => remediesFor(grant).filter(({ kind }) => kind === "gcloud"));
			const lines = [...new Set([...kept.map(({ text }) => text), command([...args, "--condition=None"])])];
			return [{
				kind: "gcloud",
				title: `Remove ${role} from ${words(target)}`,
				text: lines.join("\n")
			}];
		}
		function parse(fullName) {
			const [, , api = "", ...path] = fullName.split("/");
			const at = (name) => path[path.indexOf(name) + 1] ?? "";
			const [project, location] = [at("projects"), at("locations")];
			switch (api) {
				case "cloudresourcemanager.googleapis.com":
					if (path[0] === "tagValues") return {
						kind: "tag-value",
						name: path.join("/")
					};
					return path[0] === "projects" ? {
						kind: "project",
						project
					} : undefined;
				case "storage.googleapis.com": return {
					kind: "bucket",
					bucket: at("buckets")
				};
				case "artifactregistry.googleapis.com": return {
					kind: "repository",
					project,
					location,
					repository: at("repositories")
				};
				case "run.googleapis.com": {
					const traits = Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).find(({ collection }) => collection === path[4]);
					const { invokers } = traits ?? {};
					return traits && invokers && {
						kind: "run",
						traits,
						invokers,
						project,
						location,
						name: path[5] ?? ""
					};
				}
				case "iam.googleapis.com": return path[2] === "serviceAccounts" ? {
					kind: "account",
					project,
					email: at("serviceAccounts")
				} : undefined;
				case "secretmanager.googleapis.com": return {
					kind: "secret",
					project,
					secret: at("secrets")
				};
				case "cloudkms.googleapis.com": return path[6] === "cryptoKeys" ? {
					kind: "key",
					project,
					location,
					ring: at("keyRings"),
					key: at("cryptoKeys")
				} : undefined;
				case "compute.googleapis.com": return path[4] === "subnetworks" ? {
					kind: "subnetwork",
					project,
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
				case "project": return `the project ${target.project}`;
				case "bucket": return `the bucket ${target.bucket}`;
				case "repository": return `the repository ${target.repository}`;
				case "run": return `the ${target.traits.words} ${target.name}`;
				case "account": return `the account ${target.email}`;
				case "secret": return `the secret ${target.secret}`;
				case "key": return `the key ${target.key}`;
				case "subnetwork": return `the subnetwork ${target.subnetwork}`;
				case "tag-value": return `the tag value ${target.name}`;
			}
		}
		function grantCommand(target, { member, role }) {
			return command([
				...grantWords(target, "add-iam-policy-binding"),
				`--member=${member}`,
				`--role=${role}`,
				...knowsConditions(target) ? ["--condition=None"] : []
			]);
		}
		const knowsConditions = (target) => target.kind === "run" ? target.invokers.conditions : target.kind !== "subnetwork";
		function grantWords(target, verb) {
			switch (target.kind) {
				case "project": return [
					"projects",
					verb,
					target.project
				];
				case "bucket": return [
					"storage",
					"buckets",
					verb,
					`gs://${target.bucket}`
				];
				case "repository": return [...[
					"artifacts",
					"repositories",
					verb,
					target.repository
				], ...[`--project=${target.project}`, `--location=${target.location}`]];
				case "run": {
					const { invokers, name, project, location } = target;
					return [
						"run",
						invokers.gcloud,
						verb,
						name,
						`--project=${project}`,
						`--region=${location}`
					];
				}
				case "account": return [
					"iam",
					"service-accounts",
					verb,
					target.email,
					`--project=${target.project}`
				];
				case "secret": return [
					"secrets",
					verb,
					target.secret,
					`--project=${target.project}`
				];
				case "key": {
					const { project, location, ring, key } = target;
					return [
						"kms",
						"keys",
						verb,
						key,
						`--project=${project}`,
						`--location=${location}`,
						`--keyring=${ring}`
					];
				}
				case "subnetwork": return [...[
					"compute",
					"networks",
					"subnets",
					verb,
					target.subnetwork
				], ...[`--project=${target.project}`, `--region=${target.region}`]];
				case "tag-value": return [
					"resource-manager",
					"tags",
					"values",
					verb,
					target.name
				];
			}
		}
		function grantResource(target, { member, role }) {
			const [type, where] = terraformPlace(target);
			return terraform(type, `${localPart(member)}_${role.replace(/^.*roles\//, "")}`, {
				...where,
				role,
				member
			});
		}
		function terraformPlace(target) {
			switch (target.kind) {
				case "project": return ["google_project_iam_member", { project: target.project }];
				case "bucket": return ["google_storage_bucket_iam_member", { bucket: target.bucket }];
				case "repository": {
					const { project, location, repository } = target;
					return ["google_artifact_registry_repository_iam_member", {
						project,
						location,
						repository
					}];
				}
				case "run": {
					const { invokers, project, location, name } = target;
					return [invokers.terraform, {
						project,
						location,
						name
					}];
				}
				case "account": {
					const name = `projects/${target.project}/serviceAccounts/${target.email}`;
					return ["google_service_account_iam_member", { service_account_id: name }];
				}
				case "secret": return ["google_secret_manager_secret_iam_member", {
					project: target.project,
					secret_id: target.secret
				}];
				case "key": {
					const { project, location, ring, key } = target;
					const name = `projects/${project}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`;
					return ["google_kms_crypto_key_iam_member", { crypto_key_id: name }];
				}
				case "subnetwork": {
					const { project, region, subnetwork } = target;
					return ["google_compute_subnetwork_iam_member", {
						project,
						region,
						subnetwork
					}];
				}
				case "tag-value": return ["google_tags_tag_value_iam_member", { tag_value: target.name }];
			}
		}
		function consoleLink(target) {
			switch (target.kind) {
				case "project": return link("iam-admin/iam", target.project);
				case "bucket": return link(`storage/browser/${encodeURIComponent(target.bucket)};tab=permissions`);
				case "repository": return link(`artifacts/docker/${path(target.project, target.location, target.repository)}`, target.project);
				case "run": return link(`${target.invokers.console}/${path(target.location, target.name)}/security`, target.project);
				case "account": return link(`iam-admin/serviceaccounts/details/${path(target.email)}/permissions`, target.project);
				case "secret": return link(`security/secret-manager/secret/${path(target.secret)}/versions`, target.project);
				case "key": {
					const { project, location, ring, key } = target;
					return link(`security/kms/key/manage/${path(location, ring, key)}`, project);
				}
				case "subnetwork": return link(`networking/subnetworks/details/${path(target.region, target.subnetwork)}`, target.project);
				case "tag-value": return link("iam-admin/tags");
			}
		}
		function withAccount(project, email, grants) {
			const id = email.replace(/@.*$/, "");
			const texts = {
				gcloud: command([
					"iam",
					"service-accounts",
					"create",
					id,
					`--project=${project}`
				]),
				terraform: terraform("google_service_account", id, {
					project,
					account_id: id
				})
			};
			return grants.map((remedy) => {
				const made = texts[remedy.kind];
				const joint = remedy.kind === "terraform" ? "\n\n" : "\n";
				return made ? {
					...remedy,
					title: `Make ${id}; ${remedy.title}`,
					text: `${made}${joint}${remedy.text}`
				} : remedy;
			});
		}
		function enableApi(project, host) {
			const title = `Enable ${host}`;
			return [
				{
					kind: "gcloud",
					title,
					text: command([
						"services",
						"enable",
						host,
						`--project=${project}`
					])
				},
				{
					kind: "terraform",
					title,
					text: terraform("google_project_service", host, {
						project,
						service: host
					})
				},
				{
					kind: "console",
					title: `${title} in the console`,
					text: link(`apis/library/${path(host)}`, project)
				}
			];
		}
		const quotas = (project) => [{
			kind: "console",
			title: "See quotas, and ask for more",
			text: link("iam-admin/quotas", project)
		}];
		function removeAllUsers(resource, role) {
			const target = parse(resource);
			if (target?.kind !== "run" || !target.traits.requests) return [];
			const title = `Remove allUsers from ${words(target)}`;
			const args = ["--member=allUsers", `--role=${role}`];
			const text = command([...grantWords(target, "remove-iam-policy-binding"), ...args]);
			return [{
				kind: "gcloud",
				title,
				text
			}];
		}
		const LISTS = new Set([
			"iam.allowedPolicyMemberDomains",
			...[
				"run.allowedIngress",
				"run.allowedVPCEgress",
				"run.allowedBinaryAuthorizationPolicies"
			],
			...[
				"gcp.resourceLocations",
				"gcp.restrictServiceUsage",
				"gcp.restrictNonCmekServices"
			],
			...[
				"gcp.restrictCmekCryptoKeyProjects",
				"cloudbuild.allowedWorkerPools",
				"cloudbuild.allowedIntegrations"
			]
		]);
		function unblockPolicy(project, constraint) {
			const title = `Ask an organisation policy administrator to exempt the project from ${constraint}`;
			const name = `projects/${project}/policies/${constraint}`;
			const list = LISTS.has(constraint);
			const policy = JSON.stringify({
				name,
				spec: { rules: [list ? { allowAll: true } : { enforce: false }] }
			});
			const rules = list ? "    allow_all = \"TRUE\"" : "    enforce = \"FALSE\"";
			return [
				{
					kind: "gcloud",
					title,
					text: `echo ${quote(policy)} > policy.json\n${command([
						"org-policies",
						"set-policy",
						"policy.json"
					])}`
				},
				{
					kind: "terraform",
					title,
					text: terraform("google_org_policy_policy", constraint, {
						name,
						parent: `projects/${project}`
					}, [
						"  spec {",
						"    rules {",
						`  ${rules}`,
						"    }",
						"  }"
					])
				},
				{
					kind: "console",
					title: `${constraint} in the console`,
					text: link(`iam-admin/orgpolicies/${path(constraint.replace(/\./g, "-"))}`, project)
				}
			];
		}
		const command = (args) => ["gcloud", ...args].map(quote).join(" ");
		function quote(word) {
			if (/^[A-Za-z0-9_/:=@.,+%-]+$/.test(word)) return word;
			if (!/[\u0000-\u001f\u007f]/.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
			const escaped = word.replace(/[\\']/g, "\\$&");
			const code = (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
			return `$'${escaped.replace(/[\u0000-\u001f\u007f]/g, code)}'`;
		}
		function terraform(type, name, values, rest = []) {
			const width = Math.max(...Object.keys(values).map((key) => key.length));
			const lines = Object.entries(values).map(([key, value]) => `  ${key.padEnd(width)} = ${hcl(value)}`);
			return [
				`resource "${type}" "${identifier(name)}" {`,
				...lines,
				...rest,
				"}"
			].join("\n");
		}
		function hcl(value) {
			const escapes = {
				"\\b": "\\u0008",
				"\\f": "\\u000c"
			};
			return JSON.stringify(value).replace(/\\[\\bf]/g, (escaped) => escapes[escaped] ?? escaped).replace(/([$%])\{/g, "$1$1{");
		}
		const identifier = (name) => name.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^(?=\d)/, "_");
		const localPart = (member) => member.replace(/^[^:]*:(\/\/)?/, "").replace(/@.*$/, "");
		const path = (...parts) => parts.map(encodeURIComponent).join("/");
		const link = (page, project) => `https://console.cloud.google.com/${page}${project ? `?project=${encodeURIComponent(project)}` : ""}`;
	}),
	9484: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Dn: () => namedPlace,
			Nj: () => isDeployed,
			cu: () => WITHOUT_POLICY,
			nF: () => apisOf,
			nO: () => inProject
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8210);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6172);
		const WITHOUT_POLICY = new Set([
			"network",
			"connector",
			"worker-pool",
			"sql-instance"
		]);
		const DEPLOYED = new Set(Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).map(({ role }) => role));
		const isDeployed = ({ kind }) => DEPLOYED.has(kind);
		function namedPlace(place) {
			switch (place.kind) {
				case "volume-bucket": return { resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.fq.bucket(place.bucket) };
				case "secret": return {
					resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.fq.secret(place.project, place.secret),
					project: place.project
				};
				case "sql-instance": return {
					resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.fq.sqlInstance(place.project, place.instance),
					project: place.project
				};
				case "repository": return place.name === undefined ? undefined : within(_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.repository(place.name), place.name);
				case "client-account": {
					const email = place.email ?? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.HD)(place.project);
					return {
						resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.fq.account(email, place.project),
						project: place.project
					};
				}
				case "called-service": return within(_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.service(place.name), place.name);
				case "crypto-key": return within(_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.cryptoKey(place.name), place.name);
				case "subnetwork": return within(_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.subnetwork(place.name), place.name);
				case "network": return within(_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.network(place.name), place.name);
				case "connector": return within(_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.connector(place.name), place.name);
				case "worker-pool": return within(_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.workerPool(place.name), place.name);
				default: return undefined;
			}
		}
		const within = (resource, name) => ({
			resource,
			project: (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.L9)(name) ?? ""
		});
		function inProject(place, project) {
			if ("name" in place && place.name !== undefined) return {
				...place,
				name: place.name.replace(/^projects\/-\//, `projects/${project}/`)
			};
			return "project" in place && place.project === "-" ? {
				...place,
				project
			} : place;
		}
		const OF_PLACE = {
			secret: "secretmanager.googleapis.com",
			"crypto-key": "cloudkms.googleapis.com",
			"client-account": _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.Ju,
			"sql-instance": "sqladmin.googleapis.com",
			connector: "vpcaccess.googleapis.com",
			network: "compute.googleapis.com",
			subnetwork: "compute.googleapis.com"
		};
		function apisOf(needs, project) {
			const hosts = needs.flatMap(({ place }) => {
				const host = OF_PLACE[place.kind];
				return host && namedPlace(place)?.project === project ? [host] : [];
			});
			return [...new Set(hosts)];
		}
	}),
	8334: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => inherits,
			I: () => kindOf,
			lM: () => isOfAgentRole,
			vj: () => grantsFor
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		var _role_weight_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7985);
		function rowsOf({ permissions, role, invokers }) {
			const row = (name) => ({
				project: name,
				...invokers && { [role]: name }
			});
			const read = row("roles/run.viewer");
			const write = row("roles/run.developer");
			return {
				[`run.${permissions}.get`]: read,
				[`run.${permissions}.create`]: write,
				[`run.${permissions}.update`]: write,
				...invokers && {
					[`run.${permissions}.getIamPolicy`]: read,
					[`run.${permissions}.setIamPolicy`]: row("roles/run.admin")
				}
			};
		}
		const ROLES = {
			...Object.assign({}, ...Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).map(rowsOf)),
			"run.services.listEffectiveTags": {
				project: "roles/run.viewer",
				service: "roles/run.viewer"
			},
			"run.jobs.run": {
				project: "roles/run.jobsExecutor",
				job: "roles/run.jobsExecutor"
			},
			"run.executions.get": {
				project: "roles/run.viewer",
				job: "roles/run.viewer"
			},
			"run.tasks.list": {
				project: "roles/run.viewer",
				job: "roles/run.viewer"
			},
			"run.revisions.get": {
				project: "roles/run.viewer",
				service: "roles/run.viewer"
			},
			"run.revisions.list": {
				project: "roles/run.viewer",
				service: "roles/run.viewer"
			},
			"run.operations.get": { project: "roles/run.viewer" },
			"run.routes.invoke": {
				project: "roles/run.servicesInvoker",
				service: "roles/run.servicesInvoker"
			},
			"cloudbuild.builds.create": { project: "roles/cloudbuild.builds.editor" },
			"cloudbuild.builds.get": { project: "roles/cloudbuild.builds.viewer" },
			"cloudbuild.operations.get": { project: "roles/cloudbuild.builds.viewer" },
			"cloudbuild.workerpools.use": { project: "roles/cloudbuild.workerPoolUser" },
			"storage.objects.get": {
				bucket: "roles/storage.objectViewer",
				project: "roles/run.builder"
			},
			"storage.objects.create": {
				bucket: "roles/storage.objectCreator",
				project: "roles/storage.objectCreator"
			},
			"storage.objects.list": { bucket: "roles/storage.objectViewer" },
			"storage.objects.delete": { bucket: "roles/storage.objectUser" },
			"storage.buckets.get": {
				bucket: "roles/storage.legacyBucketReader",
				project: "roles/storage.bucketViewer"
			},
			"storage.buckets.list": { project: "roles/storage.bucketViewer" },
			"storage.buckets.create": { project: "roles/run.sourceDeveloper" },
			"artifactregistry.repositories.get": {
				repository: "roles/artifactregistry.reader",
				project: "roles/artifactregistry.reader"
			},
			"artifactregistry.repositories.downloadArtifacts": {
				repository: "roles/artifactregistry.reader",
				project: "roles/artifactregistry.reader"
			},
			"artifactregistry.repositories.uploadArtifacts": {
				repository: "roles/artifactregistry.writer",
				project: "roles/run.builder"
			},
			"artifactregistry.repositories.create": { project: "roles/run.sourceDeveloper" },
			"logging.logEntries.create": { project: "roles/logging.logWriter" },
			"logging.logEntries.list": { project: "roles/logging.viewer" },
			"iam.serviceAccounts.actAs": { account: "roles/iam.serviceAccountUser" },
			"iam.serviceAccounts.get": { account: "roles/iam.serviceAccountViewer" },
			"serviceusage.services.use": { project: "roles/serviceusage.serviceUsageConsumer" },
			"serviceusage.services.get": { project: "roles/serviceusage.serviceUsageConsumer" },
			"serviceusage.services.list": { project: "roles/serviceusage.serviceUsageConsumer" },
			"serviceusage.services.enable": { project: "roles/serviceusage.serviceUsageAdmin" },
			"run.services.createTagBinding": {
				service: "roles/run.admin",
				project: "roles/resourcemanager.tagUser"
			},
			"run.services.deleteTagBinding": {
				service: "roles/run.admin",
				project: "roles/resourcemanager.tagUser"
			},
			"resourcemanager.tagValueBindings.create": { "tag-value": "roles/resourcemanager.tagUser" },
			"resourcemanager.tagValues.get": { "tag-value": "roles/resourcemanager.tagViewer" },
			"orgpolicy.policy.get": { project: "roles/orgpolicy.policyViewer" },
			"secretmanager.versions.access": {
				secret: "roles/secretmanager.secretAccessor",
				project: "roles/secretmanager.secretAccessor"
			},
			"secretmanager.secrets.get": { secret: "roles/secretmanager.viewer" },
			"cloudsql.instances.connect": { project: "roles/cloudsql.client" },
			"cloudsql.instances.get": { project: "roles/cloudsql.client" },
			"vpcaccess.connectors.get": { project: "roles/vpcaccess.user" },
			"compute.networks.get": { project: "roles/compute.networkViewer" },
			"compute.subnetworks.get": {
				subnetwork: "roles/compute.networkUser",
				project: "roles/compute.networkUser"
			},
			"compute.subnetworks.use": {
				subnetwork: "roles/compute.networkUser",
				project: "roles/compute.networkUser"
			},
			"cloudkms.cryptoKeyVersions.useToEncrypt": { "crypto-key": "roles/cloudkms.cryptoKeyEncrypterDecrypter" },
			"cloudkms.cryptoKeyVersions.useToDecrypt": { "crypto-key": "roles/cloudkms.cryptoKeyEncrypterDecrypter" },
			"iam.serviceAccounts.create": { project: "roles/iam.serviceAccountCreator" },
			"cloudscheduler.jobs.get": { project: "roles/cloudscheduler.viewer" },
			"cloudscheduler.jobs.create": { project: "roles/cloudscheduler.admin" },
			"cloudscheduler.jobs.update": { project: "roles/cloudscheduler.admin" },
			"cloudscheduler.jobs.delete": { project: "roles/cloudscheduler.admin" },
			"cloudscheduler.jobs.run": { project: "roles/cloudscheduler.jobRunner" },
			"resourcemanager.projects.get": { project: "roles/browser" }
		};
		const PARTS = [{
			who: "build-account",
			role: "roles/run.builder",
			covers: oneOf("storage.objects.get", "artifactregistry.repositories.uploadArtifacts", "artifactregistry.repositories.downloadArtifacts", "logging.logEntries.create")
		}, {
			who: "deployer",
			role: "roles/run.sourceDeveloper",
			covers: oneOf("run.services.create", "run.services.update", "run.services.get", "run.jobs.create", "run.jobs.update", "run.jobs.get", "run.jobs.run", "run.executions.get", "run.tasks.list", "run.workerpools.create", "run.workerpools.update", "run.workerpools.get", "run.operations.get", "cloudbuild.builds.create", "cloudbuild.builds.get", "cloudbuild.operations.get", "storage.buckets.get", "storage.buckets.list", "storage.buckets.create", "storage.objects.create", "artifactregistry.repositories.get", "artifactregistry.repositories.create", "artifactregistry.repositories.downloadArtifacts", "serviceusage.services.use", "serviceusage.services.get")
		}];
		function grantsFor(missing, project, table = null) {
			const single = missing.map((one) => grantToAgent(one, project) ?? grantFor(one, table));
			const parts = PARTS.flatMap((part) => {
				const members = new Set(missing.filter(({ who }) => who === part.who).map(({ member }) => member));
				return [...members].flatMap((member) => {
					const of = missing.filter((one) => one.member === member && one.who === part.who && part.covers(one.permission) && (one.resource === project || !one.apart && inherits(one.resource, project)));
					const several = new Set(of.map((one) => JSON.stringify(single[missing.indexOf(one)] ?? one.permission))).size > 1;
					return several ? [{
						of,
						grant: {
							member,
							role: part.role,
							resource: project
						}
					}] : [];
				});
			});
			const chosen = missing.map((one, index) => parts.find(({ of }) => of.includes(one))?.grant ?? single[index]);
			return table ? withoutNeedless(missing, chosen, table) : chosen;
		}
		function withoutNeedless(missing, chosen, table) {
			const covers = (grant, { member, permission, resource, apart }, own) => sameGrant(grant, own) || grant.member === member && (table.get(grant.role)?.permissions.has(permission) ?? false) && (grant.resource === resource || !apart && inherits(resource, grant.resource) && (0, _role_weight_js__WEBPACK_IMPORTED_MODULE_1__.mm)(permission) < TOO_WIDE);
			const grants = chosen.filter((grant) => grant !== undefined);
			const count = (grant) => missing.filter((one, index) => covers(grant, one, chosen[index])).length;
			const byReach = [...grants].sort((a, b) => count(b) - count(a));
			return missing.map((one, index) => byReach.find((grant) => covers(grant, one, chosen[index])) ?? chosen[index]);
		}
		const TOO_WIDE = (0, _role_weight_js__WEBPACK_IMPORTED_MODULE_1__.mm)("iam.serviceAccounts.actAs");
		const sameGrant = (a, b) => a.member === b?.member && a.role === b.role && a.resource === b.resource;
		function inherits(resource, project) {
			const id = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(project)?.[1];
			if (!id) return false;
			return resource.startsWith("//storage.") || resource.split("/").slice(3, 5).join("/") === `projects/${id}`;
		}
		function grantFor({ member, permission, resource: lacking }, table) {
			const resource = whereToGrant(lacking);
			const kind = kindOf(resource);
			if (!kind) return undefined;
			const computed = table && !(kind === "project" && (0, _role_weight_js__WEBPACK_IMPORTED_MODULE_1__.mm)(permission) >= TOO_WIDE);
			const role = ROLES[permission]?.[kind] ?? (computed ? (0, _role_weight_js__WEBPACK_IMPORTED_MODULE_1__.AE)([permission], kind, table)[0]?.role : undefined);
			return role ? {
				member,
				role,
				resource
			} : undefined;
		}
		const AGENT_ROLES = {
			"run-agent": "roles/run.serviceAgent",
			"build-agent": "roles/cloudbuild.serviceAgent",
			"scheduler-agent": "roles/cloudscheduler.serviceAgent"
		};
		const isOfAgentRole = (permission) => !permission.startsWith("cloudkms.");
		function grantToAgent({ who, member, permission, resource }, project) {
			const role = AGENT_ROLES[who];
			if (!role || !isOfAgentRole(permission)) return undefined;
			if (resource === project || inherits(resource, project)) return {
				member,
				role,
				resource: project
			};
			const mints = permission === "iam.serviceAccounts.getAccessToken" && kindOf(resource) === "account";
			return mints ? {
				member,
				role: "roles/iam.serviceAccountTokenCreator",
				resource
			} : undefined;
		}
		function whereToGrant(resource) {
			const project = /^\/\/(?:cloudsql|vpcaccess|cloudbuild|compute|run)\.googleapis\.com\/projects\/([^/]+)\//.exec(resource)?.[1];
			return project && !kindOf(resource) ? `//cloudresourcemanager.googleapis.com/projects/${project}` : resource;
		}
		function kindOf(resource) {
			if (resource.startsWith("//cloudresourcemanager.googleapis.com/tagValues/")) return "tag-value";
			if (resource.startsWith("//cloudresourcemanager.")) return "project";
			if (resource.startsWith("//storage.")) return "bucket";
			if (resource.startsWith("//artifactregistry.")) return "repository";
			if (resource.startsWith("//run.")) return RUN_KINDS.get(resource.split("/")[7] ?? "");
			if (resource.startsWith("//iam.")) return "account";
			if (resource.startsWith("//secretmanager.")) return "secret";
			if (/^\/\/cloudkms\..*\/cryptoKeys\//.test(resource)) return "crypto-key";
			if (/^\/\/compute\..*\/subnetworks\//.test(resource)) return "subnetwork";
			return undefined;
		}
		const RUN_KINDS = new Map(Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).flatMap(({ collection, role, invokers }) => invokers ? [[collection, role]] : []));
		function oneOf(...names) {
			const all = new Set(names);
			return (permission) => all.has(permission);
		}
	}),
	7985: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AE: () => narrowest,
			XB: () => isBasicRole,
			mm: () => weightOf
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		function weightOf(permission) {
			if (TAKES_OVER.test(permission)) return 1e4;
			if (/\.(delete|destroy|purge)\w*$|^secretmanager\.versions\.access$/.test(permission)) return 100;
			return READS.test(permission) ? 1 : 10;
		}
		const TAKES_OVER = new RegExp([
			String.raw`\.setIamPolicy$`,
			String.raw`^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|sign\w+)$`,
			String.raw`^iam\.serviceAccountKeys\.create$|^storage\.hmacKeys\.create$`,
			String.raw`^iam\.(roles|googleapis\.com\/workloadIdentityPoolProviders)\.(create|update)$`,
			String.raw`^orgpolicy\.policy\.set$`,
			String.raw`\.ssh(Read|Root)$`
		].join("|"));
		const READS = /\.(get|list|search|view|read|query|analyze|describe|downloadArtifacts|resolve)\w*$/;
		const isBasicRole = (role) => /^roles\/(owner|editor|viewer|admin|writer|reader)$/.test(role);
		const isAgentRole = (role) => /serviceAgent$/i.test(role);
		function grantable(role, permissions, kind) {
			if (kind === "project") return !/^roles\/(storage\.legacy|resourcemanager\.(organization|folder))/.test(role);
			const at = OWN[kind];
			return at !== undefined && role.startsWith(`roles/${at.service}.`) && [...permissions].some((name) => at.own.test(name));
		}
		function ownOf({ role, permissions, parts, invokers }) {
			const own = new RegExp(`^run\\.(${[permissions, ...parts].join("|")})\\.(?!create$)`);
			return invokers ? [[role, {
				service: "run",
				own
			}]] : [];
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
			...Object.fromEntries(Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).flatMap(ownOf)),
			account: {
				service: "iam",
				own: /^iam\.serviceAccount(s|Keys)\.(?!create$)/
			},
			secret: {
				service: "secretmanager",
				own: /^secretmanager\.(secrets|versions)\.(?!create$)/
			},
			"crypto-key": {
				service: "cloudkms",
				own: /^cloudkms\.(cryptoKeyVersions\.|cryptoKeys\.(?!(create|list)$))/
			},
			"tag-value": {
				service: "resourcemanager",
				own: /^resourcemanager\.tagValue(s\.(?!(create|list)$)|Bindings\.)/
			},
			subnetwork: {
				service: "compute",
				own: /^compute\.subnetworks\.(?!create$)/
			}
		};
		function narrowest(permissions, kind, table) {
			const needed = new Set(permissions);
			return [...table].filter(([role, { permissions: held }]) => {
				if (isBasicRole(role) || isAgentRole(role)) return false;
				return permissions.every((name) => held.has(name)) && grantable(role, held, kind);
			}).map(([role, { permissions: held, unlisted, stage }]) => {
				const beyond = [...held].filter((name) => !needed.has(name));
				const weight = beyond.reduce((sum, name) => sum + weightOf(name), unlisted * UNLISTED);
				return {
					role,
					stage,
					beyond,
					unlisted,
					weight
				};
			}).sort((a, b) => Number(a.stage !== "GA") - Number(b.stage !== "GA") || a.weight - b.weight || a.beyond.length + a.unlisted - (b.beyond.length + b.unlisted) || (a.role < b.role ? -1 : 1));
		}
		const UNLISTED = 10;
	}),
	6172: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$U: () => callerOf,
			HD: () => defaultCaller,
			Ju: () => SCHEDULER_HOST,
			YP: () => DEFAULT_CALLER_ID,
			_H: () => schedulerJobName,
			bc: () => schedulerAgent,
			e_: () => functionService
		});
		const DEFAULT_CALLER = "cloud-scheduler-invoker";
		function defaultCaller(project) {
			const [domain, id] = project.includes(":") ? project.split(":") : [undefined, project];
			return `${DEFAULT_CALLER}@${domain ? `${id}.${domain}` : id}.iam.gserviceaccount.com`;
		}
		const DEFAULT_CALLER_ID = DEFAULT_CALLER;
		const callerOf = ({ serviceAccount }, project) => serviceAccount ?? defaultCaller(project);
		const schedulerJobName = (project, location, job) => `projects/${project}/locations/${location}/jobs/${job}`;
		const functionService = (name) => name.toLowerCase().replaceAll("_", "-");
		const SCHEDULER_HOST = "cloudscheduler.googleapis.com";
		const schedulerAgent = (projectNumber) => `service-${projectNumber}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`;
	}),
	188: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { u: () => readFlags });
		var list = __nccwpck_require__(8935);
		var parse = __nccwpck_require__(9515);
		var flag_kinds = __nccwpck_require__(2438);
		var name_rules = __nccwpck_require__(5459);
		var pairs = __nccwpck_require__(5117);
		var flag_families = __nccwpck_require__(49);
		;
		const TIMES = [
			"timeoutSeconds",
			"periodSeconds",
			"failureThreshold"
		];
		const HTTP_AND_GRPC = [
			"httpGet.port",
			"httpGet.path",
			"grpc.port",
			"grpc.service"
		];
		const TEXTS = new Set(["httpGet.path", "grpc.service"]);
		function probe(name, field, example, help, keys) {
			const path = `container.${field}`;
			return {
				name,
				takes: "value",
				example,
				help,
				sets: path,
				items: true,
				effect: (values) => {
					const settings = (0, flag_kinds.A7)(values.slice(-1));
					return (0, flag_kinds.en)(Object.keys(settings).length === 0 ? (0, flag_kinds.IU)(path) : (0, flag_kinds.hZ)(path, probeOf(settings, keys)));
				}
			};
		}
		function probeOf(settings, keys) {
			const result = {};
			for (const [key, text] of Object.entries(settings)) {
				if (!keys.includes(key)) throw new parse.mB(`${(0, pairs.UU)(key)}, which is not one of ${keys.join(", ")}`);
				const [action, field] = key.split(".");
				const value = TEXTS.has(key) ? text : text === "" ? undefined : number(key, text);
				if (field === undefined) {
					if (value !== undefined) result[key] = value;
					continue;
				}
				const of = result[action ?? ""] ?? {};
				result[action ?? ""] = value === undefined ? of : {
					...of,
					[field]: value
				};
			}
			const actions = [
				"httpGet",
				"tcpSocket",
				"grpc"
			].filter((action) => action in result);
			if (actions.length > 1) throw new parse.mB(`${actions.join(" and ")}; a probe asks in one way`);
			return result;
		}
		function number(key, text) {
			if (!/^\d+$/.test(text)) throw new parse.mB(`a value for ${key} that is not a whole number`);
			return Number(text);
		}
		function probeFlags() {
			const startup = "httpGet.path=/ready,httpGet.port=8080,periodSeconds=3";
			const health = "httpGet.path=/health,periodSeconds=30";
			return (0, flag_kinds.Zf)(probe("--startup-probe", "startupProbe", startup, "Tells when the container has started; empty for the default.", [
				"initialDelaySeconds",
				...TIMES,
				...HTTP_AND_GRPC,
				"tcpSocket.port"
			]), probe("--liveness-probe", "livenessProbe", health, "Tells whether the container is still alive; empty for none.", [
				"initialDelaySeconds",
				...TIMES,
				...HTTP_AND_GRPC
			]), ...(0, flag_kinds.uE)("ALPHA", probe("--readiness-probe", "readinessProbe", health, "Tells whether the container can take requests; empty for none.", [...TIMES, ...HTTP_AND_GRPC])));
		}
		var gcloud_values = __nccwpck_require__(5475);
		;
		const VOLUMES = "template.volumes";
		const MOUNTS = "container.volumeMounts";
		const readOnly = ({ readonly }) => readonly?.toLowerCase() === "true" ? { readOnly: true } : {};
		const TYPES = {
			"in-memory": {
				required: [],
				optional: ["size-limit"],
				source: (settings) => ({ emptyDir: {
					medium: "MEMORY",
					...settings["size-limit"] && { sizeLimit: settings["size-limit"] }
				} })
			},
			nfs: {
				required: ["location"],
				optional: ["readonly"],
				source: (settings) => {
					const [server, path] = /^(.*?):(\/.*)$/.exec(settings.location ?? "")?.slice(1) ?? [];
					if (server === undefined || path === undefined) throw new parse.mB("a location that is not SERVER:/PATH");
					return { nfs: {
						server,
						path,
						...readOnly(settings)
					} };
				}
			},
			"cloud-storage": {
				required: [],
				optional: [
					"bucket",
					"readonly",
					"mount-options",
					"dynamic-mounting"
				],
				source: (settings) => {
					const dynamic = settings["dynamic-mounting"]?.toLowerCase() === "true";
					if (dynamic === (settings.bucket !== undefined)) throw new parse.mB("a volume of cloud-storage that needs either a bucket or dynamic-mounting=true");
					const options = settings["mount-options"];
					const bucket = dynamic ? "_" : settings.bucket ?? "";
					return { gcs: {
						bucket,
						...readOnly(settings),
						...options && { mountOptions: options.split(";") }
					} };
				}
			},
			secret: {
				required: [
					"secret",
					"version",
					"path"
				],
				optional: [],
				source: ({ secret = "", version = "", path = "" }) => ({ secret: {
					secret,
					items: [{
						version,
						path
					}]
				} })
			},
			cloudsql: {
				required: ["instances"],
				optional: [],
				source: ({ instances = "" }) => {
					const names = instances.split(";").map((instance) => instance.trim());
					if (names.some((name) => name.split(":").length !== 3)) throw new parse.mB("an instance that is not PROJECT:REGION:INSTANCE");
					return { cloudSqlInstance: { instances: names } };
				}
			}
		};
		function volumeOf(text) {
			const { name, type, ...settings } = (0, gcloud_values.UP)(text);
			if (!name || !type) throw new parse.mB("a volume without name or type");
			const kind = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
			if (!kind) throw new parse.mB(`a volume of type ${(0, pairs.UU)(type)}, which is not one of ${Object.keys(TYPES).join(", ")}`);
			const foreign = Object.keys(settings).find((key) => ![...kind.required, ...kind.optional].includes(key));
			if (foreign) throw new parse.mB(`${(0, pairs.UU)(foreign)}, which a volume of type ${type} does not have`);
			const missing = kind.required.filter((key) => !(key in settings));
			if (missing.length > 0) throw new parse.mB(`a volume of type ${type} without ${missing.join(", ")}`);
			return {
				name,
				...kind.source(settings)
			};
		}
		function mountOf(text) {
			const { volume, "mount-path": path, ...rest } = (0, gcloud_values.UP)(text);
			const foreign = Object.keys(rest)[0];
			if (foreign) throw new parse.mB(`${(0, pairs.UU)(foreign)}; a mount has volume and mount-path`);
			if (!volume || !path) throw new parse.mB("a mount without volume or mount-path");
			if (!path.startsWith("/")) throw new parse.mB("a mount-path that does not begin with \"/\"");
			return [path, volume];
		}
		function volumeFlags() {
			const added = {
				name: "--add-volume",
				takes: "value",
				example: "name=cache,type=in-memory,size-limit=64Mi",
				help: `Add a volume; can be given several times. Types: ${Object.keys(TYPES).map((type) => `\`${type}\``).join(", ")}.`,
				sets: VOLUMES,
				items: true,
				effect: (values) => (0, flag_kinds.en)(...values.map((text) => ({
					path: VOLUMES,
					op: "add",
					item: volumeOf(text)
				})))
			};
			return [
				{
					...removal("--remove-volume", VOLUMES, "cache", "Remove volumes by name."),
					phase: "before"
				},
				{
					...(0, flag_kinds.QR)("--clear-volumes", VOLUMES, "Remove all volumes, those of secrets too.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(VOLUMES))),
					phase: "before"
				},
				added
			];
		}
		function mountFlags() {
			return (0, flag_kinds.Zf)({
				...removal("--remove-volume-mount", MOUNTS, "/cache", "Remove mounts by path."),
				phase: "before"
			}, {
				...(0, flag_kinds.QR)("--clear-volume-mounts", MOUNTS, "Remove all mounts of the container.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(MOUNTS))),
				phase: "before"
			}, {
				name: "--add-volume-mount",
				takes: "value",
				example: "volume=cache,mount-path=/cache",
				help: "Mount a volume; can be given several times.",
				sets: MOUNTS,
				items: true,
				effect: (values) => (0, flag_kinds.en)({
					path: MOUNTS,
					op: "put",
					entries: Object.fromEntries(values.map(mountOf)),
					strategy: "merge"
				})
			});
		}
		function removal(name, path, example, help) {
			const effect = (values) => (0, flag_kinds.en)({
				path,
				op: "remove",
				keys: (0, flag_kinds.c3)(values)
			});
			return {
				name,
				takes: "value",
				example,
				help,
				sets: path,
				items: true,
				effect
			};
		}
		;
		const LIMITS = "container.resources.limits";
		const memory = (0, flag_kinds.wC)(/^\d+(\.\d+)?(k|M|G|T|Ki|Mi|Gi|Ti)?$/, "an amount of memory");
		const cpu = (0, flag_kinds.wC)(/^(\d+(\.\d+)?|\.\d+|\d+m)$/, "an amount of CPU");
		const port = (value) => value === "default" ? 8080 : (0, flag_kinds.nd)(1, 65535)(value);
		function gpuFlags() {
			const limit = "container.gpu";
			return [
				...(0, flag_kinds.Zf)({
					name: "--gpu",
					takes: "value",
					example: "1",
					help: "Number of GPUs; 0 for none.",
					sets: `${LIMITS}.nvidia.com/gpu`,
					effect: (values) => {
						const count = (0, flag_kinds.nd)(0)((0, flag_kinds.HV)(values));
						return count === 0 ? (0, flag_kinds.en)((0, flag_kinds.IU)(limit), (0, flag_kinds.IU)("template.nodeSelector")) : (0, flag_kinds.en)((0, flag_kinds.hZ)(limit, String(count)));
					}
				}),
				(0, flag_kinds.ZZ)("--gpu-type", "template.nodeSelector.accelerator", "nvidia-l4", "Kind of GPU.", flag_kinds.hq),
				(0, flag_kinds.L$)("--gpu-zonal-redundancy", "template.gpuZonalRedundancyDisabled", "Keep GPUs ready in several zones.", (on) => !on)
			];
		}
		function containerFlags() {
			return [
				{
					name: "--container",
					takes: "value",
					example: "app --port=8080 --image=app --container=proxy --image=proxy",
					help: "The container flags that follow apply to the container of this name. The run creates it if it does not exist.",
					sets: "template.containers",
					effect: () => ({ kind: "none" })
				},
				{
					name: "--remove-containers",
					takes: "value",
					example: "proxy",
					help: "Remove containers by name.",
					sets: "template.containers",
					items: true,
					phase: "before",
					effect: (values) => (0, flag_kinds.en)({
						path: "template.containers",
						op: "remove",
						keys: (0, flag_kinds.c3)(values)
					})
				},
				...volumeFlags().filter(({ phase }) => phase === "before"),
				...(0, flag_kinds.Zf)((0, flag_kinds.ZZ)("--memory", `${LIMITS}.memory`, "512Mi", "Memory limit.", memory), (0, flag_kinds.ZZ)("--cpu", `${LIMITS}.cpu`, "1", "CPU limit.", cpu), (0, flag_kinds.WD)("entry point", "command", (0, flag_kinds.FZ)("--command", "container.command", "node,server.js", "Entry point; empty for the image's own.")), (0, flag_kinds.FZ)("--args", "container.args", "serve,8080", "Arguments; empty for the image's own."), ...(0, flag_kinds.lI)("env-vars", "environment variables", "container.env", "LOG_LEVEL=info", name_rules.kL), (0, flag_kinds.WD)("env-vars", "file", {
					name: "--env-vars-file",
					takes: "value",
					example: "env.yaml",
					help: "Environment variables from a YAML file; others are removed.",
					sets: "container.env",
					effect: (values, readText) => {
						const entries = (0, name_rules.kL)((0, pairs.m)(readText((0, flag_kinds.HV)(values))));
						return (0, flag_kinds.en)({
							path: "container.env",
							op: "put",
							entries,
							strategy: "overwrite"
						});
					}
				}), ...(0, flag_kinds.lI)("secrets", "secrets", "container.secrets", "API_KEY=api-key:latest", name_rules.KK), {
					name: "--depends-on",
					takes: "value",
					example: "proxy",
					help: "Containers that must be up before this one starts; empty for none.",
					sets: "container.dependsOn",
					items: true,
					phase: "after",
					effect: (values) => {
						const names = [...new Set((0, flag_kinds.c3)(values))].filter((name) => name !== "").sort();
						return (0, flag_kinds.en)(names.length === 0 ? (0, flag_kinds.IU)("container.dependsOn") : (0, flag_kinds.hZ)("container.dependsOn", names));
					}
				}),
				...volumeFlags().filter(({ phase }) => phase !== "before"),
				...mountFlags(),
				...(0, flag_kinds.j6)("requests", ...probeFlags()),
				...(0, flag_kinds.Zf)(...(0, flag_kinds.j6)("requests", (0, flag_kinds.ZZ)("--port", "container.ports.0.containerPort", "8080", "Port that the container listens on.", port), (0, flag_kinds.L$)("--use-http2", "container.ports.0.name", "HTTP/2 to the container.", (on) => on ? "h2c" : "http1"))),
				...gpuFlags(),
				...(0, flag_kinds.j6)("requests", {
					...(0, flag_kinds.L$)("--cpu-throttling", "container.resources.cpuIdle", "CPU only while requests are served.", (on) => on),
					phase: "after"
				}, {
					...(0, flag_kinds.L$)("--cpu-boost", "container.resources.startupCpuBoost", "More CPU while starting.", (on) => on),
					phase: "after"
				}),
				...(0, flag_families.he)(),
				{
					...(0, flag_kinds.ZZ)("--execution-environment", "template.executionEnvironment", "gen2", "`gen1` or `gen2`.", (0, flag_kinds.Yq)({
						gen1: "EXECUTION_ENVIRONMENT_GEN1",
						gen2: "EXECUTION_ENVIRONMENT_GEN2"
					})),
					for: "environments"
				}
			];
		}
		var gcloud_flags = __nccwpck_require__(8314);
		;
		function taskTimeout(text) {
			const seconds = (0, gcloud_values.Od)(text);
			if (!Number.isInteger(seconds) || seconds < 1) throw new parse.mB("a time that is not whole seconds from 1");
			return `${seconds}s`;
		}
		function jobFlags() {
			const count = (0, flag_kinds.nd)(0);
			return (0, flag_kinds.j6)("executions", (0, flag_kinds.ZZ)("--tasks", "execution.taskCount", "10", "Number of tasks of one execution.", (0, flag_kinds.nd)(1)), {
				name: "--parallelism",
				takes: "value",
				example: "3",
				help: "Maximum number of tasks at a time; 0 for as many as possible.",
				sets: "execution.parallelism",
				effect: (values) => {
					const parallelism = count((0, flag_kinds.HV)(values));
					return (0, flag_kinds.en)(parallelism === 0 ? (0, flag_kinds.IU)("execution.parallelism") : (0, flag_kinds.hZ)("execution.parallelism", parallelism));
				}
			}, (0, flag_kinds.ZZ)("--max-retries", "template.maxRetries", "3", "How often to retry a failed task.", count), (0, flag_kinds.ZZ)("--task-timeout", "template.timeout", "10m", "How long one try of a task can take.", taskTimeout), (0, flag_kinds.QR)("--execute-now", "an execution", "Run the job after its deploy.", () => ({
				kind: "execution",
				execution: "start"
			})), (0, flag_kinds.QR)("--wait", "an execution", "The same as the input `wait`: run the job and wait for its end.", () => ({
				kind: "execution",
				execution: "wait"
			})));
		}
		;
		const KEY = "template.encryptionKey";
		const ACTION = "template.encryptionKeyRevocationAction";
		const SHUTDOWN = "template.encryptionKeyShutdownDuration";
		const POLICY = "binaryAuthorization";
		const AUDIENCES = "customAudiences";
		function keyFlags() {
			const key = "projects/my-project/locations/europe-west1/keyRings/my-ring/cryptoKeys/my-key";
			const hours = (0, flag_kinds.nd)(1);
			return [(0, flag_kinds.WD)("key", "set", (0, flag_kinds.ZZ)("--key", KEY, key, "Key of Cloud KMS that the container is encrypted with.", flag_kinds.hq)), ...(0, flag_kinds.j6)("requests", (0, flag_kinds.WD)("key", "clear", (0, flag_kinds.QR)("--clear-key", KEY, "No key of your own, and no settings for its revocation.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(KEY), (0, flag_kinds.IU)(ACTION), (0, flag_kinds.IU)(SHUTDOWN))), "after"), (0, flag_kinds.WD)("revocation of the key", "set", (0, flag_kinds.ZZ)("--post-key-revocation-action-type", ACTION, "prevent-new", "What happens when the key is revoked: `prevent-new` or `shut-down`.", (0, flag_kinds.Yq)({
				"prevent-new": "PREVENT_NEW",
				"shut-down": "SHUTDOWN"
			}))), (0, flag_kinds.WD)("revocation of the key", "clear", (0, flag_kinds.QR)("--clear-post-key-revocation-action-type", ACTION, "The default action, at once.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(ACTION), (0, flag_kinds.IU)(SHUTDOWN))), "after"), (0, flag_kinds.WD)("shutdown of the key", "set", (0, flag_kinds.ZZ)("--encryption-key-shutdown-hours", SHUTDOWN, "24", "Hours until a revoked key shuts the service down.", (text) => `${hours(text) * 3600}s`)), (0, flag_kinds.WD)("shutdown of the key", "clear", (0, flag_kinds.QR)("--clear-encryption-key-shutdown-hours", SHUTDOWN, "No such hours.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(SHUTDOWN))), "after"))];
		}
		function binaryAuthorizationFlags() {
			return [
				(0, flag_kinds.WD)("binary-authorization", "set", {
					name: "--binary-authorization",
					takes: "value",
					example: "default",
					help: "Policy of Binary Authorization: `default`, or the name of a policy.",
					sets: POLICY,
					effect: (values) => {
						const policy = String((0, flag_kinds.hq)((0, flag_kinds.HV)(values)));
						return policy === "default" ? (0, flag_kinds.en)((0, flag_kinds.IU)(`${POLICY}.policy`), (0, flag_kinds.hZ)(`${POLICY}.useDefault`, true)) : (0, flag_kinds.en)((0, flag_kinds.IU)(`${POLICY}.useDefault`), (0, flag_kinds.hZ)(`${POLICY}.policy`, policy));
					}
				}),
				...(0, flag_kinds.j6)("requests", (0, flag_kinds.WD)("binary-authorization", "clear", (0, flag_kinds.QR)("--clear-binary-authorization", POLICY, "No Binary Authorization.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(POLICY))))),
				(0, flag_kinds.ZZ)("--breakglass", `${POLICY}.breakglassJustification`, "incident-42", "Why this one deploy can bypass Binary Authorization.", flag_kinds.hq)
			];
		}
		function audienceFlags() {
			const flag = (verb, help, edit) => (0, flag_kinds.WD)("custom-audiences", verb, {
				name: `--${verb}-custom-audiences`,
				takes: "value",
				example: "https://api.example.com",
				help,
				sets: AUDIENCES,
				items: true,
				effect: (values) => (0, flag_kinds.en)(edit((0, flag_kinds.c3)(values)))
			});
			const put = (strategy) => (names) => ({
				path: AUDIENCES,
				op: "put",
				entries: Object.fromEntries(names.map((name) => [name, ""])),
				strategy
			});
			return (0, flag_kinds.j6)("requests", flag("add", "Audiences that ID tokens can name besides the URL; others stay.", put("merge")), flag("set", "The same; others are removed.", put("overwrite")), flag("remove", "Remove audiences.", (keys) => ({
				path: AUDIENCES,
				op: "remove",
				keys
			})), (0, flag_kinds.WD)("custom-audiences", "clear", (0, flag_kinds.QR)("--clear-custom-audiences", AUDIENCES, "Remove all audiences.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(AUDIENCES)))));
		}
		function protectionFlags() {
			return [
				...keyFlags(),
				...binaryAuthorizationFlags(),
				...audienceFlags(),
				...(0, flag_kinds.j6)("requests", ...(0, flag_kinds.uE)("BETA", (0, flag_kinds.L$)("--iap", "iapEnabled", "Identity-Aware Proxy in front of the service.", (on) => on)))
			];
		}
		;
		const CONNECTOR = "template.vpcAccess.connector";
		const EGRESS = "template.vpcAccess.egress";
		const INTERFACES = "template.vpcAccess.networkInterfaces";
		const INTERFACE = `${INTERFACES}.0`;
		const ACCOUNT = "runtime@my-project.iam.gserviceaccount.com";
		const IMAGE = "europe-west1-docker.pkg.dev/my-project/my-repo/api:v1";
		const egress = (0, flag_kinds.Yq)({
			"all-traffic": "ALL_TRAFFIC",
			"private-ranges-only": "PRIVATE_RANGES_ONLY",
			all: "ALL_TRAFFIC"
		});
		const ingress = (0, flag_kinds.Yq)({
			all: "INGRESS_TRAFFIC_ALL",
			internal: "INGRESS_TRAFFIC_INTERNAL_ONLY",
			"internal-and-cloud-load-balancing": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
		});
		const deployment = [
			...(0, flag_kinds.Zf)((0, flag_kinds.hF)("--image", "image", IMAGE, "Container image."), (0, flag_kinds.hF)("--source", "source", ".", "Folder to build.")),
			(0, flag_kinds.hF)("--region", "region", "europe-west1", "Region."),
			...(0, flag_kinds.j6)("requests", (0, flag_kinds.hF)("--tag", "tag", "canary", "Traffic tag of the new revision."), (0, flag_kinds.hF)("--revision-suffix", "suffix", "v1", "Suffix of the new revision."), (0, flag_kinds.QR)("--no-traffic", "input `no_traffic`", "No traffic to the new revision.", () => ({
				kind: "inputs",
				values: { no_traffic: "true" }
			})))
		];
		const revision = [(0, flag_kinds.ZZ)("--service-account", "template.serviceAccount", ACCOUNT, "Account that the containers run as.", flag_kinds.hq), ...(0, flag_kinds.j6)("requests", (0, flag_kinds.ZZ)("--concurrency", "template.maxInstanceRequestConcurrency", "80", "Maximum number of requests at a time in one instance, or `default`.", (0, flag_kinds.pQ)((0, flag_kinds.nd)(1))), (0, flag_kinds.hF)("--timeout", "timeout", "5m", "How long a request can take."), (0, flag_kinds.ZZ)("--min-instances", "template.scaling.minInstanceCount", "1", "Minimum number of instances of the revision, or `default`.", flag_kinds.xB), (0, flag_kinds.ZZ)("--max-instances", "template.scaling.maxInstanceCount", "10", "Maximum number of instances of the revision, or `default`.", (0, flag_kinds.pQ)((0, flag_kinds.nd)(0))), (0, flag_kinds.L$)("--session-affinity", "template.sessionAffinity", "Requests of one client go to one instance.", (on) => on), ...(0, flag_kinds.uE)("BETA", (0, flag_kinds.L$)("--deploy-health-check", "template.healthCheckDisabled", "Check of a new revision before it serves.", (on) => !on), {
			name: "--mesh",
			takes: "value",
			example: "my-mesh",
			help: "Cloud Service Mesh of the service, by its name or the full one; empty for none.",
			sets: "template.serviceMesh.mesh",
			effect: (values) => ({
				kind: "placed-edits",
				edits: (place) => {
					const mesh = (0, flag_kinds.HV)(values);
					return [mesh === "" ? (0, flag_kinds.IU)("template.serviceMesh") : (0, flag_kinds.hZ)("template.serviceMesh.mesh", (0, flag_families.v4)(mesh, place))];
				}
			})
		}))];
		const network = [
			{
				name: "--vpc-connector",
				takes: "value",
				example: "my-connector",
				help: "VPC Access connector.",
				sets: CONNECTOR,
				effect: (values) => ({
					kind: "placed-edits",
					edits: (place) => [(0, flag_kinds.hZ)(CONNECTOR, (0, flag_families.LU)((0, flag_kinds.HV)(values), place))]
				})
			},
			{
				...(0, flag_kinds.QR)("--clear-vpc-connector", CONNECTOR, "No VPC Access connector.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(CONNECTOR), (0, flag_kinds.IU)(EGRESS))),
				phase: "after"
			},
			(0, flag_kinds.ZZ)("--vpc-egress", EGRESS, "private-ranges-only", "`all-traffic` or `private-ranges-only`.", egress),
			(0, flag_kinds.WD)("network", "use", (0, flag_kinds.ZZ)("--network", `${INTERFACE}.network`, "my-network", "VPC network for direct egress.", flag_kinds.y2)),
			(0, flag_kinds.WD)("network", "use", (0, flag_kinds.ZZ)("--subnet", `${INTERFACE}.subnetwork`, "my-subnet", "Subnetwork for direct egress.", flag_kinds.y2)),
			(0, flag_kinds.WD)("network", "use", (0, flag_kinds.FZ)("--network-tags", `${INTERFACE}.tags`, "web,api", "Network tags.")),
			(0, flag_kinds.WD)("network", "use", (0, flag_kinds.QR)("--clear-network-tags", `${INTERFACE}.tags`, "No network tags.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(`${INTERFACE}.tags`))), "before"),
			(0, flag_kinds.WD)("network", "clear", (0, flag_kinds.QR)("--clear-network", INTERFACES, "No direct egress.", () => (0, flag_kinds.en)((0, flag_kinds.IU)(INTERFACES), (0, flag_kinds.IU)(EGRESS))), "after")
		];
		const mostInstances = (0, flag_kinds.pQ)((0, flag_kinds.nd)(0));
		const scaling = [...["--min", "--service-min-instances"].map((name) => (0, flag_kinds.ZZ)(name, "scaling.minInstanceCount", "1", "Minimum number of instances of the whole service, or `default`.", flag_kinds.xB)), ...(0, flag_kinds.uE)("BETA", ...["--max", "--service-max-instances"].map((name) => (0, flag_kinds.WD)("scaling by hand", "most instances", (0, flag_kinds.ZZ)(name, "scaling.maxInstanceCount", "10", "Maximum number of instances of the whole service, or `default`.", mostInstances))), {
			name: "--scaling",
			takes: "value",
			example: "auto",
			help: "`auto`, or a fixed number of instances.",
			sets: "scaling.scalingMode",
			for: "instances",
			phase: "after",
			effect: (values) => ({
				kind: "placed-edits",
				edits: ({ kind }) => scalingEdits((0, flag_kinds.HV)(values), kind)
			})
		})];
		function scalingEdits(value, kind = list.qN) {
			const count = "scaling.manualInstanceCount";
			const mode = (name) => list.GW[kind].requests ? [(0, flag_kinds.hZ)("scaling.scalingMode", name)] : [];
			if (value === "auto") return [(0, flag_kinds.IU)(count), ...mode("AUTOMATIC")];
			const instances = (0, flag_kinds.nd)(0)(value);
			return [
				(0, flag_kinds.IU)("scaling.minInstanceCount"),
				(0, flag_kinds.IU)("scaling.maxInstanceCount"),
				...mode("MANUAL"),
				(0, flag_kinds.hZ)(count, instances)
			];
		}
		const service = [
			...(0, flag_kinds.j6)("requests", (0, flag_kinds.ZZ)("--ingress", "ingress", "internal", "`all`, `internal` or `internal-and-cloud-load-balancing`.", ingress), ...scaling, {
				...(0, flag_kinds.ZZ)("--description", "description", "Public-API", "Description of the service.", flag_kinds.Ae),
				for: "instances"
			}, ...(0, flag_kinds.uE)("BETA", (0, flag_kinds.L$)("--default-url", "defaultUriDisabled", "The service's run.app URL.", (on) => !on))),
			...(0, flag_families.gX)(),
			{
				name: "--update-annotations",
				takes: "value",
				example: "owner=team-web",
				help: "Set annotations of your own; others stay.",
				sets: "annotations",
				items: true,
				effect: (values) => {
					const entries = (0, flag_kinds.A7)(values);
					for (const key of Object.keys(entries)) if ((0, name_rules.N$)(key)) throw new parse.mB(`the key ${(0, pairs.UU)(key)}, which has a flag of its own or is Cloud Run's`);
					return (0, flag_kinds.en)({
						path: "annotations",
						op: "put",
						entries,
						strategy: "merge"
					});
				}
			},
			(0, flag_kinds.ZZ)("--client-name", "client", "my-ci", "Name of the client that the service shows.", flag_kinds.Ae),
			(0, flag_kinds.ZZ)("--client-version", "clientVersion", "1.2", "Its version.", flag_kinds.Ae)
		];
		const access = [{
			name: "--allow-unauthenticated",
			takes: "switch",
			example: "",
			help: "The same as `access: public`; with `--no-` as `access: authenticated`.",
			sets: "input `access`",
			effect: (values) => ({
				kind: "inputs",
				values: { access: (0, flag_kinds.HV)(values) === "true" ? "public" : "authenticated" }
			})
		}, {
			name: "--invoker-iam-check",
			for: "requests",
			takes: "switch",
			example: "",
			help: "Switches the check on; with `--no-` the same as `access: public` with `public_via: no-invoker-iam-check`.",
			sets: "`invokerIamDisabled`, or the inputs `access` and `public_via`",
			effect: (values) => (0, flag_kinds.HV)(values) === "true" ? (0, flag_kinds.en)((0, flag_kinds.hZ)("invokerIamDisabled", false)) : {
				kind: "inputs",
				values: {
					access: "public",
					public_via: "no-invoker-iam-check"
				}
			}
		}];
		const FLAGS = [
			...deployment,
			...containerFlags(),
			...revision,
			...network,
			...service,
			...protectionFlags(),
			...jobFlags(),
			...access,
			...(0, flag_families.Aw)(),
			...(0, gcloud_flags.z)(),
			...(0, gcloud_flags.j)()
		];
		var given_flags = __nccwpck_require__(5598);
		;
		const NAMES = (0, given_flags.eZ)(FLAGS);
		const EXAMPLE = "--memory=512Mi --cpu=1";
		const MOST_CONTAINERS = 10;
		function readFlags(text, readText) {
			const result = {
				inputs: new Map(),
				edits: () => ({
					before: [],
					after: [],
					problems: []
				}),
				containers: [],
				build: [],
				families: new Map(),
				given: new Set(),
				idle: [],
				idleBecause: [],
				problems: []
			};
			const complain = (problem, example = EXAMPLE) => {
				if (!result.problems.some((other) => other.problem === problem)) result.problems.push({
					input: "flags",
					problem,
					example
				});
			};
			const groups = (0, given_flags.Q8)(text, NAMES, readText, complain);
			result.given = new Set(groups.flatMap(({ given }) => [...given.keys()].map(({ name }) => name)));
			judgeGroups(groups, complain);
			const later = groups.flatMap((group) => effectsOf(group, result, readText, complain));
			result.edits = (place) => placed(inRank(later), misfits(result.given, place.kind), place);
			return result;
		}
		function effectsOf(group, result, readText, complain) {
			const later = [];
			const families = group.container === undefined ? result.families : new Map();
			const named = group.container === undefined ? undefined : {
				name: group.container,
				built: false,
				ingress: false
			};
			if (named) result.containers.push(named);
			for (const flag of inOrder(group.given)) {
				const rival = flag.family && families.get(flag.family.name);
				if (flag.family && rival && rival.variant !== flag.family.variant) complain(`has ${rival.flag} and ${flag.name}, of which gcloud takes only one`, (0, given_flags.CI)(flag));
				if (flag.family) families.set(flag.family.name, {
					variant: flag.family.variant,
					flag: flag.name
				});
				if (flag.refused) {
					complain(`has ${flag.name}, which ${flag.refused}`);
					continue;
				}
				let effect;
				try {
					effect = flag.effect(group.given.get(flag) ?? [], readText);
				} catch (error) {
					if (!(error instanceof parse.mB)) throw error;
					complain(`${flag.name} has ${error.message}`, (0, given_flags.CI)(flag));
					continue;
				}
				const of = named ? { container: named.name } : {};
				if (effect.kind === "edits") later.push({
					flag,
					...of,
					edits: () => effect.edits
				});
				else if (effect.kind === "placed-edits") later.push({
					flag,
					...of,
					edits: effect.edits
				});
				else if (effect.kind === "build") result.build.push(effect.change);
				else if (effect.kind === "unencrypted-build") result.unencryptedBuild = effect.allowed;
				else if (effect.kind === "execution") result.execution = result.execution === "wait" ? "wait" : effect.execution;
				else if (effect.kind === "none") {
					if (flag.name !== "--flags-file") result.idle.push(flag.name);
					if (effect.why) result.idleBecause.push(`${flag.name} (${effect.why})`);
				} else if (named && effect.values.image !== undefined) named.image = effect.values.image;
				else for (const [name, value] of Object.entries(effect.values)) {
					if (named && name === "source") named.built = true;
					result.inputs.set(name, {
						value,
						flag: flag.name
					});
				}
			}
			if (named) named.ingress = [...group.given.keys()].some(({ name }) => name === "--port" || name === "--use-http2");
			return later;
		}
		function judgeGroups(groups, complain) {
			const [common, ...named] = groups;
			if (!common || named.length === 0) return;
			for (const flag of common.given.keys()) if (flag.perContainer) complain(`has ${flag.name} before the first --container; flags of containers stand after their --container`);
			for (const { container = "", given } of named) for (const flag of given.keys()) if (!flag.perContainer) complain(`has ${flag.name} after --container ${container}; it is of no container and stands before the first one`);
			if (named.length > MOST_CONTAINERS) complain(`has ${named.length} containers; ${MOST_CONTAINERS} is the most`);
			const has = (name) => named.filter(({ given }) => [...given.keys()].some((flag) => flag.name === name));
			if (new Set([...has("--port"), ...has("--use-http2")]).size > 1) complain("has --port or --use-http2 for several containers; one of them takes the requests", "--container=app --port=8080");
			if (has("--source").length > 1) complain("has --source for several containers; one of them can be built");
		}
		const rank = (flag) => flag.phase === "before" ? 0 : flag.phase === "after" ? 2 : 1;
		function inOrder(given) {
			return FLAGS.filter((flag) => given.has(flag)).toSorted((a, b) => rank(a) - rank(b));
		}
		const inRank = (later) => later.toSorted((a, b) => rank(a.flag) - rank(b.flag));
		function misfits(given, kind = list.qN) {
			return FLAGS.flatMap((flag) => {
				if ((0, flag_kinds.lA)(flag, list.GW[kind]) || !given.has(flag.name)) return [];
				const of = (0, list._l)((traits) => (0, flag_kinds.lA)(flag, traits));
				const problem = `has ${flag.name}, which is a flag of ${of}, and a ${list.GW[kind].words} is deployed`;
				return [{
					input: "flags",
					problem,
					example: "leave it out"
				}];
			});
		}
		function placed(later, problems, place) {
			const result = {
				before: [],
				after: [],
				problems: [...problems]
			};
			for (const { flag, container, edits: bodies } of later) {
				try {
					const list = flag.phase === "before" ? result.before : result.after;
					for (const body of bodies(place)) {
						const of = container !== undefined && body.path.startsWith("container") ? { container } : {};
						list.push({
							from: `flags ${flag.name}`,
							...body,
							...of
						});
					}
				} catch (error) {
					if (!(error instanceof parse.mB)) throw error;
					result.problems.push({
						input: "flags",
						problem: `${flag.name} has ${error.message}`,
						example: (0, given_flags.CI)(flag)
					});
				}
			}
			const preview = later.find(({ flag }) => flag.stage === "ALPHA") ?? later.find(({ flag }) => flag.stage);
			if (preview?.flag.stage) result.after.push({
				from: `flags ${preview.flag.name}`,
				path: "launchStage",
				op: "set",
				value: preview.flag.stage
			});
			return result;
		}
	}),
	49: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Aw: () => buildFlags,
			LU: () => connectorName,
			gX: () => labelFlags,
			he: () => cloudSqlFlags,
			v4: () => meshName
		});
		var _name_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5459);
		var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5117);
		var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9515);
		var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2438);
		function labelFlags() {
			const both = (body) => (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.en)(body("labels"), body("template.labels"));
			const put = (name, help) => ({
				name,
				takes: "value",
				example: "team=web",
				help,
				sets: "labels",
				items: true,
				effect: (values) => {
					const entries = (0, _name_rules_js__WEBPACK_IMPORTED_MODULE_0__.C)((0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.A7)(values));
					return both((path) => ({
						path,
						op: "put",
						entries,
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
				items: true,
				effect: (values) => both((path) => ({
					path,
					op: "remove",
					keys: (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.c3)(values)
				}))
			};
			return [
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)("labels to set", "update", put("--update-labels", "Set labels of service and revision; others stay.")),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)("labels to set", "labels", put("--labels", "The same as `--update-labels`.")),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)("labels to remove", "remove", remove, "before"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)("labels to remove", "clear", (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.QR)("--clear-labels", "labels", "Remove all labels.", () => both(_flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.IU)), "before")
			];
		}
		const SQL = "container.cloudSqlInstances";
		const SQL_SETS = "a volume of Cloud SQL instances, mounted at `/cloudsql`";
		function cloudSqlFlags() {
			const flag = (verb, help, edit) => (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)("cloudsql-instances", verb, {
				name: `--${verb}-cloudsql-instances`,
				takes: "value",
				example: "my-project:europe-west1:my-db",
				help,
				sets: SQL_SETS,
				items: true,
				effect: (values) => ({
					kind: "placed-edits",
					edits: (place) => [edit((0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.c3)(values).map((instance) => connectionName(instance, place)))]
				})
			});
			const put = (strategy) => (names) => ({
				path: SQL,
				op: "put",
				entries: Object.fromEntries(names.map((name) => [name, ""])),
				strategy
			});
			return [
				flag("add", "Connect to more Cloud SQL instances.", put("merge")),
				flag("set", "Connect to these Cloud SQL instances and no others.", put("overwrite")),
				flag("remove", "Disconnect from Cloud SQL instances.", (keys) => ({
					path: SQL,
					op: "remove",
					keys
				})),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)("cloudsql-instances", "clear", (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.QR)("--clear-cloudsql-instances", SQL_SETS, "Disconnect from all Cloud SQL instances.", () => (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.en)((0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.IU)(SQL))))
			];
		}
		function connectionName(instance, place) {
			if (/^([a-z0-9.-]+\.[a-z]+:)?[^:\s]+:[^:\s]+:[^:\s]+$/.test(instance)) return instance;
			if (instance === "" || instance.includes(":")) throw new _parse_js__WEBPACK_IMPORTED_MODULE_2__.mB(`${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_1__.UU)(instance)}, not PROJECT:REGION:INSTANCE`);
			return `${knownProject(instance, place)}:${place.region}:${instance}`;
		}
		function connectorName(connector, place) {
			if (/^projects\/[^/]+\/locations\/[^/]+\/connectors\/[^/]+$/.test(connector)) return connector;
			if (!/^[a-z][-a-z0-9]*$/.test(connector)) throw new _parse_js__WEBPACK_IMPORTED_MODULE_2__.mB(`${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_1__.UU)(connector)}, not the name of a connector`);
			return `projects/${knownProject(connector, place)}/locations/${place.region}/connectors/${connector}`;
		}
		function meshName(mesh, place) {
			return mesh.includes("/") ? mesh : `projects/${knownProject(mesh, place)}/locations/global/meshes/${mesh}`;
		}
		function knownProject(short, place) {
			if (!place.project) throw new _parse_js__WEBPACK_IMPORTED_MODULE_2__.mB(`${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_1__.UU)(short)}, a short name; set project_id, or write the name in full`);
			return place.project;
		}
		const build = (change) => ({
			kind: "build",
			change
		});
		const BUILD_ENV = "build-env-vars";
		function buildFlags() {
			const variables = "buildConfig.environmentVariables";
			const put = (name, help, envStrategy) => ({
				name,
				takes: "value",
				example: "GOOGLE_NODE_RUN_SCRIPTS=build",
				help,
				sets: variables,
				items: true,
				effect: (values) => {
					const env = (0, _name_rules_js__WEBPACK_IMPORTED_MODULE_0__.UO)((0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.A7)(values));
					return Object.keys(env).length === 0 ? { kind: "none" } : build({
						env,
						envStrategy
					});
				}
			});
			const remove = {
				name: "--remove-build-env-vars",
				takes: "value",
				example: "GOOGLE_NODE_RUN_SCRIPTS",
				help: "Remove variables of the build by key.",
				sets: variables,
				items: true,
				effect: (values) => build({ envRemove: (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.c3)(values) })
			};
			const setting = (noun, cleared, own, help) => [(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)(noun, "set", {
				...own,
				effect: (values) => (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.HV)(values) === "" ? build({ clear: cleared }) : own.effect(values, () => "")
			}), (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)(noun, "clear", (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.QR)(`--clear-${noun}`, `buildConfig.${cleared}`, help, () => build({ clear: cleared })))];
			const pool = "projects/my-project/locations/europe-west1/workerPools/my-pool";
			const account = "projects/my-project/serviceAccounts/builder@my-project.iam.gserviceaccount.com";
			return (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Zf)((0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)(BUILD_ENV, "change", put("--update-build-env-vars", "Set variables of the build; others stay.", "merge")), (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)(BUILD_ENV, "set", put("--set-build-env-vars", "Set variables of the build; others are removed.", "overwrite")), (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)(BUILD_ENV, "file", {
				name: "--build-env-vars-file",
				takes: "value",
				example: "build-env.yaml",
				help: "Variables of the build from a YAML file; others are removed.",
				sets: variables,
				effect: (values, readText) => build({
					env: (0, _name_rules_js__WEBPACK_IMPORTED_MODULE_0__.UO)((0, _pairs_js__WEBPACK_IMPORTED_MODULE_1__.m)(readText((0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.HV)(values)))),
					envStrategy: "overwrite"
				})
			}), (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)(BUILD_ENV, "change", remove, "before"), (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)(BUILD_ENV, "clear", (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.QR)("--clear-build-env-vars", variables, "Remove all variables of the build.", () => build({ envStrategy: "overwrite" })), "before"), ...setting("build-service-account", "serviceAccount", (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.hF)("--build-service-account", "build_service_account", account, "The build account."), "Build as the project's default account again."), ...setting("build-worker-pool", "workerPool", (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.hF)("--build-worker-pool", "build_worker_pool", pool, "Private pool to build in."), "Build in the default pool again."), ...(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.j6)("requests", ...setting("base-image", "baseImage", (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.hF)("--base-image", "base_image", "nodejs22", "Base image with automatic updates."), "No automatic updates of the base image."), {
				name: "--automatic-updates",
				takes: "switch",
				example: "",
				help: "Automatic updates of the base image of a build with buildpacks.",
				sets: "buildConfig.enableAutomaticUpdates",
				effect: (values) => build({ automaticUpdates: (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.HV)(values) === "true" })
			}, (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.WD)("entry point", "function", {
				name: "--function",
				takes: "value",
				example: "hello",
				help: "The source is a function with this entry point.",
				sets: "buildConfig.functionTarget",
				effect: (values) => build({ functionTarget: (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__.HV)(values) })
			})));
		}
	}),
	2438: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A7: () => mapOf,
			Ae: () => anyText,
			FZ: () => listField,
			HV: () => last,
			IU: () => clear,
			L$: () => toggle,
			PP: () => ignored,
			QR: () => alone,
			WD: () => inFamily,
			Yq: () => choice,
			ZZ: () => field,
			Zf: () => perContainer,
			c3: () => listOf,
			en: () => edits,
			hF: () => input,
			hZ: () => set,
			hq: () => nonEmpty,
			j6: () => only,
			lA: () => fits,
			lI: () => mapFamily,
			nd: () => integer,
			pQ: () => orDefault,
			uE: () => inStage,
			wC: () => matching,
			x5: () => refusal,
			xB: () => fewest,
			y2: () => emptyClears
		});
		var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5117);
		var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9515);
		var _gcloud_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5475);
		const last = (values) => values.at(-1) ?? "";
		const edits = (...list) => ({
			kind: "edits",
			edits: list
		});
		const set = (path, value) => ({
			path,
			op: "set",
			value
		});
		const clear = (path) => ({
			path,
			op: "clear"
		});
		function field(name, path, example, help, convert) {
			const effect = (values) => {
				const value = convert(last(values));
				return edits(value === undefined ? clear(path) : set(path, value));
			};
			return {
				name,
				takes: "value",
				example,
				help,
				sets: path,
				effect
			};
		}
		function listField(name, path, example, help) {
			const effect = (values) => {
				const items = listOf(values);
				return edits(items.length === 0 || items.length === 1 && items[0] === "" ? clear(path) : set(path, items));
			};
			return {
				name,
				takes: "value",
				example,
				help,
				sets: path,
				items: true,
				effect
			};
		}
		function toggle(name, path, help, convert) {
			const effect = (values) => edits(set(path, convert(last(values) === "true")));
			return {
				name,
				takes: "switch",
				example: "",
				help,
				sets: path,
				effect
			};
		}
		function alone(name, sets, help, effect) {
			return {
				name,
				takes: "alone",
				example: "",
				help,
				sets,
				effect
			};
		}
		function input(name, target, example, help) {
			const effect = (values) => ({
				kind: "inputs",
				values: { [target]: last(values) }
			});
			return {
				name,
				takes: "value",
				example,
				help,
				sets: `input \`${target}\``,
				effect
			};
		}
		function ignored(name, takes, example, why) {
			const help = why ? `Accepted, without effect: ${why}.` : "Accepted, without effect.";
			return {
				name,
				takes,
				example,
				help,
				sets: "",
				effect: () => ({
					kind: "none",
					...why && { why }
				})
			};
		}
		function refusal(name, takes, refused) {
			return {
				name,
				takes,
				example: "",
				help: `Refused: it ${refused}.`,
				sets: "",
				refused,
				effect: () => ({ kind: "none" })
			};
		}
		const perContainer = (...flags) => flags.map((flag) => ({
			...flag,
			perContainer: true
		}));
		const only = (trait, ...flags) => flags.map((flag) => ({
			for: trait,
			...flag
		}));
		const fits = (flag, traits) => flag.for === undefined || traits[flag.for] === true;
		const inStage = (stage, ...flags) => flags.map((flag) => ({
			...flag,
			stage
		}));
		function inFamily(family, variant, flag, phase) {
			return {
				...flag,
				family: {
					name: family,
					variant
				},
				...phase ? { phase } : {}
			};
		}
		const anyText = (value) => value;
		const emptyClears = (value) => value === "" ? undefined : value;
		function nonEmpty(value) {
			if (value === "") throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB("an empty value");
			return value;
		}
		function choice(choices) {
			return (value) => {
				if (!Object.hasOwn(choices, value)) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_0__.UU)(value)}, not one of ${Object.keys(choices).join(", ")}`);
				return choices[value] ?? "";
			};
		}
		function matching(pattern, what) {
			return (value) => {
				if (!pattern.test(value)) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_0__.UU)(value)}, not ${what}`);
				return value;
			};
		}
		function integer(lowest, highest = Number.MAX_SAFE_INTEGER) {
			const range = highest === Number.MAX_SAFE_INTEGER ? `from ${lowest}` : `from ${lowest} to ${highest}`;
			return (value) => {
				if (!/^\d+$/.test(value) || Number(value) < lowest || Number(value) > highest) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_0__.UU)(value)}, not a whole number ${range}`);
				return Number(value);
			};
		}
		function orDefault(convert) {
			return (value) => value === "default" ? undefined : convert(value);
		}
		const fewest = (value) => value === "default" || /^0+$/.test(value) ? undefined : integer(0)(value);
		function mapOf(values) {
			const result = {};
			for (const value of values) for (const [key, item] of Object.entries((0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_2__.UP)(value))) {
				if (Object.hasOwn(result, key)) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`the key ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_0__.UU)(key)} twice`);
				result[key] = item;
			}
			return result;
		}
		const listOf = (values) => values.flatMap(_gcloud_values_js__WEBPACK_IMPORTED_MODULE_2__.OJ);
		function mapFamily(noun, what, path, example, check) {
			const put = (name, help, strategy) => ({
				name,
				takes: "value",
				example,
				help,
				sets: path,
				items: true,
				effect: (values) => {
					const entries = check(mapOf(values));
					return Object.keys(entries).length === 0 ? { kind: "none" } : edits({
						path,
						op: "put",
						entries,
						strategy
					});
				}
			});
			const remove = {
				name: `--remove-${noun}`,
				takes: "value",
				example: example.split("=")[0] ?? "",
				help: `Remove ${what} by key.`,
				sets: path,
				items: true,
				effect: (values) => edits({
					path,
					op: "remove",
					keys: listOf(values).map((key) => key.trimStart())
				})
			};
			const clearAll = alone(`--clear-${noun}`, path, `Remove all ${what}.`, () => edits(clear(path)));
			return [
				inFamily(noun, "change", put(`--update-${noun}`, `Set ${what}; others stay.`, "merge")),
				inFamily(noun, "set", put(`--set-${noun}`, `Set ${what}; others are removed.`, "overwrite")),
				inFamily(noun, "change", remove, "before"),
				inFamily(noun, "clear", clearAll, "before")
			];
		}
	}),
	8314: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			j: () => gcloudWideFlags,
			z: () => deployOnlyFlags
		});
		var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9515);
		var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2438);
		var _gcloud_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5475);
		function gcloudWideFlags() {
			const credentials = "concerns credentials that gcloud keeps; here they come by workload_identity_provider or an earlier auth step";
			return [
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.hF)("--project", "project_id", "my-project", "Google Cloud project."),
				{
					name: "--impersonate-service-account",
					takes: "value",
					example: "deployer@my-project.iam.gserviceaccount.com",
					help: "Account to deploy as. In a list, each account impersonates the next.",
					sets: "inputs `service_account` and `delegates`",
					items: true,
					effect: (values) => {
						const accounts = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_2__.OJ)((0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.HV)(values));
						const account = accounts.pop();
						if (!account) throw new _parse_js__WEBPACK_IMPORTED_MODULE_0__.mB("an empty value");
						return {
							kind: "inputs",
							values: {
								service_account: account,
								...accounts.length > 0 && { delegates: accounts.join(",") }
							}
						};
					}
				},
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.hF)("--universe-domain", "universe", "googleapis.com", "Host suffix of Google's APIs."),
				{
					name: "--flags-file",
					takes: "value",
					example: "flags.yaml",
					help: "YAML file with flags, as a mapping or a list of mappings; it can name further files.",
					sets: "what the flags in it set",
					effect: () => ({ kind: "none" })
				},
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--quiet", "alone", ""),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--format", "value", "json"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--verbosity", "value", "info"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--flatten", "value", "spec", "it shapes what gcloud prints"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--log-http", "switch", "", "no gcloud runs here; a debug run of the workflow logs the requests"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--user-output-enabled", "switch", "", "it is about what gcloud prints"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--trace-token", "value", "token", "it traces requests of gcloud"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--http-timeout", "value", "60", "requests here have time limits of their own"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--billing-project", "value", "my-project", "quota is charged as the credentials say"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--account", "value", credentials),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--configuration", "value", "names settings of an installed gcloud; give them as inputs"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--access-token-file", "value", credentials),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--authorization-token-file", "value", credentials),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--authority-selector", "value", credentials),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--credential-file-override", "value", credentials),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--help", "alone", "prints help of gcloud and deploys nothing"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--document", "value", "prints help of gcloud and deploys nothing")
			];
		}
		function deployOnlyFlags() {
			const anthos = "is for Knative on a Kubernetes cluster; gcloud refuses it on Cloud Run, too";
			const noField = "is an alpha feature without a field in the v2 API";
			const maps = [
				"set",
				"update",
				"remove"
			].map((verb) => (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)(`--${verb}-config-maps`, "value", anthos));
			return [
				{
					...(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--platform", "value", "managed"),
					effect: (values) => {
						if ((0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.HV)(values) !== "managed") throw new _parse_js__WEBPACK_IMPORTED_MODULE_0__.mB("a value other than \"managed\", the only platform");
						return { kind: "none" };
					}
				},
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--async", "alone", "", "a run waits until the release is done, for its outputs and for the proof of access"),
				{
					...(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--allow-unencrypted-build", "switch", ""),
					help: "Consent to a build that `--key` does not cover: with a source, the key is for the deployed container only.",
					sets: "nothing: without it, a source together with `--key` is refused",
					effect: (values) => ({
						kind: "unencrypted-build",
						allowed: (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.HV)(values) === "true"
					})
				},
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.PP)("--delegate-builds", "switch", "", "builds always go through the API of Cloud Run"),
				...[
					"--namespace",
					"--cluster",
					"--cluster-location",
					"--connectivity",
					"--context",
					"--kubeconfig"
				].map((name) => (0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)(name, "value", anthos)),
				...maps,
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--clear-config-maps", "alone", anthos),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--regions", "value", "makes one service of several regions, which is not supported yet; for a service in each region, list them in the input region"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--no-build", "alone", "skips the build: give the ready image by the input image"),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--overflow-scaling", "switch", noField),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--max-surge", "value", noField),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--max-unavailable", "value", noField),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--runtime", "value", noField),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--identity", "value", noField),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--mesh-dataplane", "value", noField),
				(0, _flag_kinds_js__WEBPACK_IMPORTED_MODULE_1__.x5)("--enable-workload-certificate", "switch", noField)
			];
		}
	}),
	5475: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OJ: () => parseGcloudList,
			Od: () => parseGcloudDuration,
			UP: () => parseGcloudMap
		});
		var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9515);
		function parseGcloudList(text) {
			let delimiter = ",";
			let rest = text;
			if (text.startsWith("^") && text.indexOf("^", 1) > 0) {
				const end = text.indexOf("^", 1);
				delimiter = text.slice(1, end);
				rest = text.slice(end + 1);
				if (delimiter === "") throw new _parse_js__WEBPACK_IMPORTED_MODULE_0__.mB("an empty delimiter between the two \"^\"");
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
				if (equals < 1 || key === "") throw new _parse_js__WEBPACK_IMPORTED_MODULE_0__.mB(`an entry (number ${i + 1}) that is not KEY=VALUE`);
				(0, _parse_js__WEBPACK_IMPORTED_MODULE_0__.SP)(result, key, item.slice(equals + 1));
			}
			return result;
		}
		function parseGcloudDuration(text) {
			const trimmed = text.trim();
			if (/^\d+$/.test(trimmed)) return Number(trimmed);
			const part = (unit) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`;
			const match = new RegExp(`^(?:PT)?(?=\\d)${[
				"d",
				"h",
				"m",
				"s"
			].map(part).join("")}$`, "i").exec(trimmed);
			if (!match) throw new _parse_js__WEBPACK_IMPORTED_MODULE_0__.mB("a value that is not a duration");
			const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
			return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
		}
	}),
	5598: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			eZ: () => namesOf,
			Q8: () => readGiven,
			CI: () => usage
		});
		var nearest = __nccwpck_require__(9864);
		var pairs = __nccwpck_require__(5117);
		var parse = __nccwpck_require__(9515);
		var dist = __nccwpck_require__(8815);
		var yaml = __nccwpck_require__(3697);
		;
		const NESTED = "--flags-file";
		const DELIMITER = "";
		function readFlagsFile(path, readText, within = []) {
			if (within.includes(path)) throw new parse.mB(`${(0, pairs.UU)(path)}, a file that names itself`);
			const top = contentsOf(path, readText(path));
			const groups = (0, dist.oP)(top) ? top.items : [top];
			return groups.flatMap((group) => {
				if (!(0, dist.jh)(group)) throw new parse.mB(`${(0, pairs.UU)(path)}, which must be a YAML mapping of flags, or a list of them`);
				return group.items.flatMap(({ key, value }) => {
					const flag = flags_file_text(key, path);
					if (flag !== NESTED) return [flagOf(flag, value, path)];
					const files = (0, dist.oP)(value) ? value.items : [value];
					return files.flatMap((file) => readFlagsFile(flags_file_text(file, path), readText, [...within, path]));
				});
			});
		}
		const OPTIONS = { version: "1.1" };
		function contentsOf(path, content) {
			try {
				const [document, ...others] = (0, yaml.Ou)(content, OPTIONS);
				if (!document) return null;
				const fault = others.length > 0 ? "more than one YAML document" : (0, yaml.Kl)(document);
				if (fault !== undefined) throw new parse.mB(fault);
				(0, yaml.sD)(document, OPTIONS);
				return document.contents;
			} catch (error) {
				throw error instanceof parse.mB ? new parse.mB(`${(0, pairs.UU)(path)}, a file with ${error.message}`) : error;
			}
		}
		function flagOf(flag, value, path) {
			if (!flag.startsWith("-")) throw new parse.mB(`${(0, pairs.UU)(path)}, a file with ${(0, pairs.UU)(flag)}, which is not a flag`);
			if ((0, dist.oP)(value)) return {
				flag,
				value: joined(value.items.map((item) => flags_file_text(item, path))),
				items: true
			};
			if ((0, dist.jh)(value)) {
				const pairs = value.items.map((pair) => `${flags_file_text(pair.key, path)}=${flags_file_text(pair.value, path)}`);
				return {
					flag,
					value: joined(pairs),
					items: true
				};
			}
			if (!(0, dist.jn)(value) || value.value === null || value.value === true) return { flag };
			if (value.value === false) throw new parse.mB(`${(0, pairs.UU)(path)}, a file with "${flag}: false", which gcloud reads as ${flag}; write ${flag.replace("--", "--no-")}`);
			return {
				flag,
				value: flags_file_text(value, path)
			};
		}
		function flags_file_text(node, path) {
			if (!(0, dist.jn)(node)) throw new parse.mB(`${(0, pairs.UU)(path)}, a file with a list or mapping where a text belongs`);
			if (typeof node.value === "string") return node.value;
			return node.value === null ? "" : node.source ?? String(node.value);
		}
		const joined = (items) => items.length === 0 ? "" : `^${DELIMITER}^${items.map((item) => item + DELIMITER).join("")}`;
		;
		function namesOf(flags) {
			const names = new Map();
			for (const flag of flags) {
				names.set(flag.name, {
					flag,
					on: true
				});
				if (flag.takes !== "value" && !flag.name.startsWith("--no-")) names.set(flag.name.replace("--", "--no-"), {
					flag,
					on: false
				});
				if (flag.name === "--quiet") names.set("-q", {
					flag,
					on: true
				});
				if (flag.name === "--help") names.set("-h", {
					flag,
					on: true
				});
			}
			return names;
		}
		function readGiven(text, names, readText, complain) {
			try {
				return collect(withFiles((0, parse.bQ)(text), readText, complain), names, complain);
			} catch (error) {
				if (!(error instanceof parse.mB)) throw error;
				complain(`has ${error.message}`);
				return [];
			}
		}
		function withFiles(tokens, readText, complain) {
			const words = [];
			for (let i = 0; i < tokens.length; i++) {
				const token = tokens[i] ?? "";
				const inline = token.startsWith("--flags-file=");
				const next = tokens[i + 1];
				if (!inline && (token !== "--flags-file" || next === undefined)) {
					words.push(token);
					continue;
				}
				if (!inline) i++;
				try {
					words.push(...readFlagsFile(inline ? token.slice("--flags-file=".length) : next ?? "", readText));
				} catch (error) {
					if (!(error instanceof parse.mB)) throw error;
					complain(`--flags-file has ${error.message}`, "--flags-file=flags.yaml");
				}
			}
			return words;
		}
		function collect(words, names, complain) {
			const groups = [{ given: new Map() }];
			let given = groups[0]?.given ?? new Map();
			let before = "";
			for (let i = 0; i < words.length; i++) {
				const word = words[i] ?? "";
				const file = typeof word === "string" ? undefined : word;
				const token = typeof word === "string" ? word : word.flag;
				if (!file && !looksLikeFlag(token, names)) {
					complain(stray(token, before));
					continue;
				}
				const equals = file ? -1 : token.indexOf("=");
				const name = equals === -1 ? token : token.slice(0, equals);
				const known = names.get(name);
				before = name;
				const next = file ? undefined : words[i + 1];
				const follows = equals === -1 && typeof next === "string" && !looksLikeFlag(next, names);
				if (!known) {
					complain(...unknown(name, names));
					if (follows) i++;
					continue;
				}
				const { flag, on } = known;
				const value = file ? file.value : equals !== -1 ? token.slice(equals + 1) : undefined;
				if (flag.takes !== "value") {
					if (value !== undefined) complain(`${name} takes no value`, name);
					if (flag.takes === "alone" && !on) given.delete(flag);
					else given.set(flag, [...given.get(flag) ?? [], String(on)]);
					continue;
				}
				if (value === undefined && !follows) {
					complain(next === undefined ? `${name} has no value` : `${name} has no value: what follows it begins with "-"; if it is the value, quote flag and value together`, next === undefined ? usage(flag) : `"${name}=-VALUE"`);
					continue;
				}
				if (value === undefined) i++;
				const text = value ?? String(next);
				if (file?.items && !flag.items) complain(`${name} has a list or mapping in the flags file, and takes one value`, usage(flag));
				else if (name === "--container") {
					if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text) || text.length > 63) complain(`--container has ${(0, pairs.UU)(text)}, which is not the name of a container`, "--container=app");
					const known = groups.find(({ container }) => container === text);
					const group = known ?? {
						container: text,
						given: new Map()
					};
					if (!known) groups.push(group);
					given = group.given;
				} else given.set(flag, [...given.get(flag) ?? [], text]);
			}
			return groups;
		}
		function looksLikeFlag(token, names) {
			if (!token.startsWith("-") || token.length === 1) return false;
			if (names.has(token)) return true;
			return !/^-\d+$|^-\d*\.\d+$/.test(token) && (!token.includes(" ") || names.has(token.split("=")[0] ?? ""));
		}
		function stray(token, before) {
			if (token === "#") return "has \"#\": there are no comments in flags";
			if (token.includes("	")) return "has a tab between flags; separate them by spaces or lines";
			return before === "" ? "begins with text that is not a flag" : `has text after ${before} that belongs to no flag`;
		}
		function unknown(name, names) {
			const known = [...names.keys()];
			const longer = known.find((candidate) => name.length > 3 && candidate.startsWith(name));
			if (longer) return [`${name} is not a flag; flags are not abbreviated`, longer];
			const close = (0, nearest.p)(name, known.filter((each) => each.startsWith("--")));
			return [`${name} is not a flag that is known here; the nearest is ${close}`, usage(close === undefined ? undefined : names.get(close)?.flag, close)];
		}
		function usage(flag, name = flag?.name ?? "") {
			return flag?.takes === "value" ? `${name}=${flag.example}` : name;
		}
	}),
	3685: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ss: () => editManifest,
			TF: () => remove,
			ef: () => setAt
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8935);
		var _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5506);
		function editManifest(document, kind, edits) {
			const container = (0, _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Qf)(document, kind);
			if (!container) return edits.length > 0 ? [{
				from: "metadata",
				problem: "has no container to change"
			}] : [];
			return edits.flatMap((edit) => {
				const problem = editOne(document, kind, container, edit);
				return problem === undefined ? [] : [{
					from: edit.from,
					problem
				}];
			});
		}
		function editOne(document, kind, container, edit) {
			if (edit.path === "container.env" && !edit.container) return editVariables(document, [...container, "env"], edit);
			if (edit.path === "container.secrets" && !edit.container) return editSecrets(document, kind, container, edit);
			const labels = LABELS[edit.path];
			if (labels) return editMap(document, labels, edit);
			const place = edit.container ? undefined : placeOf(edit.path, kind, container);
			if (!place || edit.op !== "set" && edit.op !== "clear") return ELSEWHERE;
			if (edit.op === "clear") remove(document, place.path);
			else setAt(document, place.path, place.write(edit.value));
			return undefined;
		}
		const ELSEWHERE = "is given together with metadata, whose file says it in its own way; write it there";
		const LABELS = {
			labels: ["metadata", "labels"],
			"template.labels": [
				"spec",
				"template",
				"metadata",
				"labels"
			]
		};
		function placeOf(path, kind, container) {
			const pod = (0, _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__.HW)(kind);
			const same = (to) => ({
				path: to,
				write: (value) => value
			});
			const note = (key, words = {}, at = [
				"spec",
				"template",
				"metadata"
			]) => ({
				path: [
					...at,
					"annotations",
					key
				],
				write: (value) => words[String(value)] ?? String(value)
			});
			const limit = /^container\.resources\.limits\.(.+)$/.exec(path)?.[1];
			if (limit) return same([
				...container,
				"resources",
				"limits",
				limit
			]);
			switch (path) {
				case "template.timeout": return {
					path: [...pod, "timeoutSeconds"],
					write: (value) => Number(String(value).replace(/s$/, ""))
				};
				case "template.serviceAccount": return same([...pod, "serviceAccountName"]);
			}
			if (_kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[kind].executions) {
				if (path === "template.maxRetries") return same([...pod, "maxRetries"]);
				const count = /^execution\.(taskCount|parallelism)$/.exec(path)?.[1];
				return count ? same([
					"spec",
					"template",
					"spec",
					count
				]) : undefined;
			}
			switch (path) {
				case "template.maxInstanceRequestConcurrency": return same([...pod, "containerConcurrency"]);
				case "template.scaling.minInstanceCount": return note("autoscaling.knative.dev/minScale");
				case "template.scaling.maxInstanceCount": return note("autoscaling.knative.dev/maxScale");
				case "ingress": return note("run.googleapis.com/ingress", INGRESS, ["metadata"]);
			}
			return undefined;
		}
		const INGRESS = {
			INGRESS_TRAFFIC_ALL: "all",
			INGRESS_TRAFFIC_INTERNAL_ONLY: "internal",
			INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "internal-and-cloud-load-balancing"
		};
		function editMap(document, path, edit) {
			if (edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite") remove(document, path);
			if (edit.op === "put") for (const [key, value] of Object.entries(edit.entries)) setAt(document, [...path, key], value);
			else if (edit.op === "remove") for (const key of edit.keys) remove(document, [...path, key]);
			else if (edit.op !== "clear") return ELSEWHERE;
			return undefined;
		}
		const isSecret = (item) => item.has("valueFrom");
		const nameOf = (item) => String(item.get("name"));
		function editVariables(document, path, edit) {
			if (edit.op === "set" || edit.op === "add") return ELSEWHERE;
			const put = edit.op === "put" ? edit.entries : {};
			dropItems(document, path, (item) => {
				const name = nameOf(item);
				if (isSecret(item) || Object.hasOwn(put, name)) return false;
				if (edit.op === "remove") return edit.keys.includes(name);
				return edit.op === "clear" || edit.strategy === "overwrite";
			});
			for (const [name, value] of Object.entries(put)) {
				const item = itemAt(document, path, name);
				item.delete("valueFrom");
				item.set("value", value);
			}
			prune(document, path);
			return undefined;
		}
		function editSecrets(document, kind, container, edit) {
			const path = [...container, "env"];
			if (edit.op === "clear" || edit.op === "remove") {
				const gone = (name) => edit.op === "clear" || edit.keys.includes(name);
				if (edit.op === "remove" && edit.keys.some((key) => key.startsWith("/"))) return ELSEWHERE;
				dropItems(document, path, (item) => isSecret(item) && gone(nameOf(item)));
				prune(document, path);
				return edit.op === "clear" && mountsSecrets(document, kind) ? "cannot take away the files of secrets that are in the file of metadata; remove their volumes there" : undefined;
			}
			if (edit.op !== "put") return ELSEWHERE;
			const files = Object.entries(edit.entries).filter(([key]) => key.startsWith("/"));
			if (edit.strategy === "overwrite" && mountsSecrets(document, kind)) return "with secrets_update_strategy: overwrite cannot take away the files of secrets that are in the file of metadata; remove their volumes there";
			const unlike = Object.values(edit.entries).find((value) => value.startsWith("projects/"));
			if (unlike !== undefined) return "names a secret of another project by its full name; in a manifest that takes the annotation run.googleapis.com/secrets: write it there";
			dropItems(document, path, (item) => isSecret(item) && edit.strategy === "overwrite" && !Object.hasOwn(edit.entries, nameOf(item)));
			for (const [name, value] of Object.entries(edit.entries)) {
				if (name.startsWith("/")) continue;
				const item = itemAt(document, path, name);
				item.delete("value");
				item.set("valueFrom", document.createNode({ secretKeyRef: reference(value) }));
			}
			prune(document, path);
			return mountFiles(document, kind, container, files);
		}
		function reference(value) {
			const [name = "", version = ""] = value.split(":");
			return {
				name,
				key: version || "latest"
			};
		}
		function mountsSecrets(document, kind) {
			const volumes = (0, _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__.y1)(document, [...(0, _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__.HW)(kind), "volumes"]);
			return Array.isArray(volumes) && volumes.some((volume) => (0, _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__.nK)(volume) && volume.secret !== undefined);
		}
		function mountFiles(document, kind, container, files) {
			const byDirectory = Map.groupBy(files, ([path]) => path.slice(0, path.lastIndexOf("/")));
			for (const [directory, group] of byDirectory) {
				const mounts = (0, _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__.y1)(document, [...container, "volumeMounts"]);
				const taken = Array.isArray(mounts) && mounts.some((mount) => (0, _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__.nK)(mount) && mount.mountPath === directory);
				if (taken) return `mounts into ${directory}, which the file of metadata mounts already; write it there`;
				const wanted = group.map(([path, value]) => ({
					file: path.slice(directory.length + 1),
					...reference(value)
				}));
				const secret = wanted[0]?.name ?? "";
				if (directory === "" || wanted.some(({ file }) => file === "")) return "has a mount path that is not /DIRECTORY/FILE";
				if (wanted.some(({ name }) => name !== secret)) return `${directory} can hold the versions of one secret only`;
				const volumes = seqAt(document, [...(0, _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__.HW)(kind), "volumes"]);
				const name = freeName(secret, volumes.toJSON());
				volumes.add(document.createNode({
					name,
					secret: {
						secretName: secret,
						items: wanted.map(({ key, file }) => ({
							key,
							path: file
						}))
					}
				}));
				seqAt(document, [...container, "volumeMounts"]).add(document.createNode({
					name,
					mountPath: directory
				}));
			}
			return undefined;
		}
		function freeName(secret, volumes) {
			const base = secret.toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 58) || "secret";
			const taken = new Set(volumes.map(({ name }) => name));
			let name = base;
			for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
			return name;
		}
		function setAt(document, path, value) {
			for (let length = 1; length < path.length; length++) {
				const at = path.slice(0, length);
				if (document.getIn(at) == null) document.setIn(at, document.createNode({}));
			}
			document.setIn(path, typeof value === "object" ? document.createNode(value) : value);
		}
		function remove(document, path) {
			if (document.hasIn(path)) document.deleteIn(path);
		}
		function seqAt(document, path) {
			const found = document.getIn(path);
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(found)) return found;
			const made = document.createNode([]);
			document.setIn(path, made);
			return made;
		}
		const itemsAt = (document, path) => {
			const list = document.getIn(path);
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(list) ? list.items.filter((item) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(item)) : [];
		};
		function itemAt(document, path, name) {
			const found = itemsAt(document, path).find((item) => nameOf(item) === name);
			if (found) return found;
			const made = document.createNode({ name });
			seqAt(document, path).add(made);
			return made;
		}
		function dropItems(document, path, gone) {
			const list = document.getIn(path);
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(list)) list.items = list.items.filter((item) => !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(item) || !gone(item));
		}
		function prune(document, path) {
			const list = document.getIn(path);
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(list) && list.items.length === 0) document.deleteIn(path);
		}
	}),
	5506: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			HW: () => podPath,
			Qf: () => mainContainerPath,
			WI: () => readManifest,
			nK: () => isPlainMap,
			y1: () => plainAt
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8935);
		var _name_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5459);
		var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5117);
		var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9515);
		var _service_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2705);
		var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5181);
		const FORMS = _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.y2.flatMap(([kind, { manifest }]) => manifest ? [{
			kind,
			name: manifest.kind,
			apiVersion: manifest.apiVersion
		}] : []);
		function readManifest(reader, disk) {
			const given = reader.optional("metadata");
			if (given === undefined) return undefined;
			return reader.parsed("metadata", () => judge(given, (0, _text_js__WEBPACK_IMPORTED_MODULE_6__.N)((0, _service_settings_js__WEBPACK_IMPORTED_MODULE_5__.mH)(disk, given)), reader));
		}
		function judge(given, document, reader) {
			const text = (path) => {
				const value = document.getIn(path);
				return value === undefined || value === null ? undefined : String(value);
			};
			const said = text(["kind"]);
			const form = FORMS.find(({ name }) => name === said);
			if (!form) throw new _parse_js__WEBPACK_IMPORTED_MODULE_4__.mB(`a file whose kind is ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_3__.UU)(said ?? "")}; it must be ${FORMS.map(({ name }) => name).join(" or ")}`);
			const { kind, apiVersion } = form;
			const version = text(["apiVersion"]);
			if (version !== apiVersion) throw new _parse_js__WEBPACK_IMPORTED_MODULE_4__.mB(`a file whose apiVersion is ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_3__.UU)(version ?? "")}; a ${said} has ${apiVersion}`);
			const name = text(["metadata", "name"]);
			if (!name) throw new _parse_js__WEBPACK_IMPORTED_MODULE_4__.mB("a file without metadata.name");
			const fault = (0, _name_rules_js__WEBPACK_IMPORTED_MODULE_2__.IY)(kind, name);
			if (fault) throw new _parse_js__WEBPACK_IMPORTED_MODULE_4__.mB(`a file whose metadata.name ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_3__.UU)(name)} ${fault}`);
			const pod = podPath(kind);
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(document.getIn(pod))) throw new _parse_js__WEBPACK_IMPORTED_MODULE_4__.mB(`a file without ${pod.join(".")}`);
			const bare = bareValue(document, kind);
			if (bare) throw new _parse_js__WEBPACK_IMPORTED_MODULE_4__.mB(`a file whose ${bare} is not a string; put its value in quotes`);
			for (const { input } of Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW)) {
				const other = input.name;
				const named = reader.optional(other);
				if (named === undefined) continue;
				if (other !== _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[kind].input.name) reader.problem(other, `is given, and metadata is a file of kind ${said}`, "leave it out");
				else if (named !== name) reader.problem(other, `is ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_3__.UU)(named)}, and metadata.name in the file of metadata is ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_3__.UU)(name)}`, name);
			}
			document.delete("status");
			stripOwnLabels(document, kind, reader);
			const region = text([
				"metadata",
				"labels",
				"cloud.googleapis.com/location"
			]);
			return {
				given,
				kind,
				name,
				document,
				...region && { region }
			};
		}
		function stripOwnLabels(document, kind, reader) {
			const templates = [["spec", "template"], podPath(kind).slice(0, -1)];
			for (const path of [[], ...templates].map((at) => [
				...at,
				"metadata",
				"labels"
			])) {
				const labels = asMap(plainAt(document, path));
				const ours = Object.keys(labels).filter(_name_rules_js__WEBPACK_IMPORTED_MODULE_2__.jQ);
				if (ours.length === 0) continue;
				for (const key of ours) document.deleteIn([...path, key]);
				const said = `${path.join(".")} with the label ${ours.map(_pairs_js__WEBPACK_IMPORTED_MODULE_3__.UU).join(", ")}: labels that begin with "run-iam-deploy-" are for this action alone`;
				reader.notice("metadata", `The file has ${said}. It was left out.`, "warning");
			}
		}
		function bareValue(document, kind) {
			const maps = [["metadata"], [
				"spec",
				"template",
				"metadata"
			]].flatMap((path) => [[...path, "labels"], [...path, "annotations"]]);
			for (const path of maps) for (const [key, value] of Object.entries(asMap(plainAt(document, path)))) if (typeof value !== "string") return `${path.join(".")}[${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_3__.UU)(key)}]`;
			const containers = plainAt(document, [...podPath(kind), "containers"]);
			for (const container of Array.isArray(containers) ? containers : []) {
				const variables = asList(asMap(container).env);
				(0, _name_rules_js__WEBPACK_IMPORTED_MODULE_2__.jn)(variables.length);
				for (const variable of variables) {
					const { name, value } = asMap(variable);
					if (value !== undefined && typeof value !== "string") return `variable ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_3__.UU)(String(name))}`;
				}
			}
			return undefined;
		}
		const asMap = (value) => isPlainMap(value) ? value : {};
		const asList = (value) => Array.isArray(value) ? value : [];
		const podPath = (kind) => _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[kind].manifest?.pod ?? [];
		function mainContainerPath(document, kind) {
			const path = [...podPath(kind), "containers"];
			const containers = plainAt(document, path);
			if (!Array.isArray(containers) || containers.length === 0) return undefined;
			const withPorts = containers.findIndex((one) => isPlainMap(one) && Array.isArray(one.ports) && one.ports.length > 0);
			return [...path, Math.max(withPorts, 0)];
		}
		function plainAt(document, path) {
			let at = document.toJS();
			for (const key of path) {
				if (Array.isArray(at)) at = at[Number(key)];
				else if (isPlainMap(at)) at = at[key];
				else return undefined;
			}
			return at;
		}
		const isPlainMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	}),
	5181: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { N: () => parseManifest });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
		var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9515);
		var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3697);
		const OPTIONS = { version: "1.1" };
		const MOST_NODES = 2e4;
		function parseManifest(text) {
			const [document, ...others] = (0, _yaml_js__WEBPACK_IMPORTED_MODULE_2__.Ou)(text, OPTIONS).filter(holdsSomething);
			if (!document) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB("a file that holds nothing");
			if (others.length > 0) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`a file with ${others.length + 1} documents; one is deployed at a time`);
			const fault = (0, _yaml_js__WEBPACK_IMPORTED_MODULE_2__.Kl)(document);
			if (fault !== undefined) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`a file with ${fault}`);
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(document.contents)) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB("a file that is not a YAML map with apiVersion, kind, metadata, spec");
			if ((0, _yaml_js__WEBPACK_IMPORTED_MODULE_2__.sD)(document, OPTIONS) > MOST_NODES) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`a file of more than ${MOST_NODES} parts`);
			return document;
		}
		const holdsSomething = ({ contents, errors }) => errors.length > 0 || !(contents === null || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(contents) && contents.value === null);
	}),
	5459: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bp: () => regionFault,
			C: () => checkLabels,
			IP: () => suffixFault,
			IY: () => nameFault,
			K7: () => projectFault,
			KK: () => checkSecrets,
			N$: () => isSystemKey,
			UO: () => checkBuildVariables,
			Ut: () => serviceFault,
			a9: () => pathFault,
			dS: () => isServiceAccountEmail,
			jQ: () => isOwnLabel,
			jn: () => limitVariables,
			kL: () => checkVariables,
			kt: () => headerFault,
			nJ: () => tagFault,
			op: () => jobFault
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5117);
		var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9515);
		const OWN_KEYS = "run-iam-deploy-";
		const isOwnLabel = (key) => key.startsWith(OWN_KEYS);
		const DNS_LABEL = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
		const MAX_TAG_AND_SERVICE = 46;
		const nameFault = (kind, name) => _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].requests ? serviceFault(name) : jobFault(name);
		function serviceFault(service) {
			if (service.length > 49) return `has ${service.length} characters; 49 is the most`;
			if (!DNS_LABEL.test(service)) return "must be lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen";
			return undefined;
		}
		function jobFault(name) {
			if (name.length > 63) return `has ${name.length} characters; 63 is the most`;
			if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)) return "must be lower-case letters, digits and hyphens, and not begin or end with a hyphen";
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
			if (/^[a-z]+(-[a-z]+)+\d+-[a-z]$/.test(region)) return `is a zone; the region is ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_1__.UU)(region.slice(0, -2))}`;
			if (!/^[a-z]+(-[a-z0-9]+)*-[a-z]+\d+$/.test(region)) return "is not the name of a region";
			return undefined;
		}
		function headerFault(value) {
			if (/[\r\n]/.test(value)) return "has more than one line";
			if (!/^[\x20-\x7e]*$/.test(value)) return "has characters that a header cannot carry; plain ASCII works";
			if (value.length > 1e3) return `has ${value.length} characters; 1000 is the most`;
			return undefined;
		}
		function pathFault(path) {
			if (!path.startsWith("/")) return "does not begin with \"/\"";
			if (path.startsWith("//")) return "begins with \"//\", which stands for another host";
			if (path.includes("\\")) return "has a backslash, which URLs take for \"/\"";
			if (/\p{Cc}/u.test(path)) return "has a control character";
			if (path.includes("#")) return "has a fragment (#), which is never sent";
			return undefined;
		}
		function projectFault(project) {
			if (/^projects\//.test(project)) return "is a resource name; give the id alone";
			if (!/^(\d+|([a-z0-9.-]+:)?[a-z][-a-z0-9]{4,28}[a-z0-9])$/.test(project)) return "is not a project id or number";
			return undefined;
		}
		const RESERVED_VARIABLES = new Set([
			"PORT",
			"K_SERVICE",
			"K_REVISION",
			"K_CONFIGURATION"
		]);
		function variableFault(key) {
			if (RESERVED_VARIABLES.has(key)) return "is set by Cloud Run itself and cannot be given";
			if (key.startsWith("X_GOOGLE_")) return "is reserved: keys that start with X_GOOGLE_ cannot be given";
			if (key.includes("=")) return "has \"=\" in it";
			return undefined;
		}
		const SYSTEM_LABELS = /^(.+\.)?(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//;
		const isSystemKey = (key) => SYSTEM_LABELS.test(key);
		function labelFault(key, value) {
			if (isSystemKey(key)) return "is a label that only Cloud Run itself sets";
			if (isOwnLabel(key)) return "is reserved: by labels that begin with \"run-iam-deploy-\" this action knows what it made itself; take another name";
			if (key.length > 63 || value.length > 63) return "is too long: 63 characters is the most for a key and for a value";
			if (/\p{Lu}/u.test(key + value)) return "has capital letters: labels are lower-case";
			return undefined;
		}
		function secretReference(key, value) {
			if (key.startsWith("/") && !isMountPath(key)) throw new _parse_js__WEBPACK_IMPORTED_MODULE_2__.mB(`the path ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_1__.UU)(key)}, which must be /DIRECTORY/FILE without "." and ".."`);
			const long = /^(projects\/[a-z0-9.:-]+\/secrets\/[\w-]{1,255})(?:(?::|\/versions\/)([\w-]+))?$/.exec(value);
			if (long) return `${long[1]}:${long[2] ?? "latest"}`;
			if (/^[\w-]{1,255}:[\w-]+$/.test(value)) return value;
			if (/^[\w-]{1,255}$/.test(value)) throw new _parse_js__WEBPACK_IMPORTED_MODULE_2__.mB(`no version of the secret for ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_1__.UU)(key)}; add ":latest" or a version number`);
			throw new _parse_js__WEBPACK_IMPORTED_MODULE_2__.mB(`a value for ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_1__.UU)(key)} that is not SECRET:VERSION`);
		}
		function isMountPath(path) {
			const parts = path.split("/").slice(1);
			return parts.length > 1 && parts.every((part) => part !== "" && part !== "." && part !== "..");
		}
		function isServiceAccountEmail(text) {
			return /^[^@\s/:]+@[^@\s/:]+\.[^@\s/:]+$/.test(text);
		}
		const MOST_VARIABLES = 1e3;
		function limitVariables(count) {
			if (count > MOST_VARIABLES) throw new _parse_js__WEBPACK_IMPORTED_MODULE_2__.mB(`${count} variables; Cloud Run allows a container ${MOST_VARIABLES}`);
		}
		const checkVariables = (entries) => {
			limitVariables(Object.keys(entries).length);
			for (const key of Object.keys(entries)) refuse(key, variableFault(key));
			return entries;
		};
		const checkLabels = (entries) => {
			for (const [key, value] of Object.entries(entries)) refuse(key, labelFault(key, value));
			return entries;
		};
		const checkSecrets = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, secretReference(key, value)]));
		const checkBuildVariables = (entries) => {
			for (const key of Object.keys(entries)) refuse(key, key.startsWith("X_GOOGLE_") ? "is reserved: keys that start with X_GOOGLE_ cannot be given" : undefined);
			return entries;
		};
		function refuse(key, fault) {
			if (fault) throw new _parse_js__WEBPACK_IMPORTED_MODULE_2__.mB(`the key ${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_1__.UU)(key)}, which ${fault}`);
		}
	}),
	5117: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			UU: () => pairs_name,
			SX: () => readPairs,
			wN: () => readPairsFile,
			m: () => yamlStrings
		});
		var parse = __nccwpck_require__(9515);
		;
		const ESCAPES = {
			n: "\n",
			r: "\r",
			t: "	"
		};
		function parseDotenv(text) {
			const whole = jsonObject(text);
			if (whole) return whole;
			const result = {};
			const patience = { steps: MOST_STEPS };
			let at = 0;
			while (at < text.length) {
				const end = lineEnd(text, at);
				const line = text.slice(at, end);
				if (line.trim() === "" || line.trimStart().startsWith("#")) {
					at = end + 1;
					continue;
				}
				const match = /^\s*(?:export\s+)?([^\s="'`#][^\s="'`]*)[^\S\n]*=[^\S\n]*/.exec(line);
				if (!match?.[1]) throw new parse.mB(`something on line ${lineNumber(text, at)} that is not KEY=VALUE`);
				const value = readValue(text, at + match[0].length, patience);
				(0, parse.SP)(result, match[1], value.text);
				at = value.next;
			}
			return result;
		}
		const MOST_STEPS = 2e7;
		function readValue(text, start, patience) {
			const first = text.charAt(start);
			if (first === "\"" || first === "'" || first === "`") return quoted(text, start);
			if (first === "{" || first === "[") {
				const json = jsonValue(text, start, patience);
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
		function quoted(text, start) {
			const quote = text.charAt(start);
			let value = "";
			for (let i = start + 1; i < text.length; i++) {
				const char = text.charAt(i);
				if (char === quote) return {
					text: value,
					next: restOfLine(text, i + 1)
				};
				if (char === "\\" && quote === "\"" && i + 1 < text.length) {
					const escaped = text.charAt(++i);
					value += ESCAPES[escaped] ?? escaped;
				} else value += char;
			}
			throw new parse.mB(`a quote on line ${lineNumber(text, start)} that is never closed`);
		}
		function jsonValue(text, start, patience) {
			let depth = 0;
			let inString = false;
			for (let i = start; i < text.length; i++) {
				if (--patience.steps < 0) throw new parse.mB(`too many brackets that are not closed, up to line ${lineNumber(text, start)}`);
				const char = text.charAt(i);
				if (inString) {
					if (char === "\\") i++;
					else if (char === "\"") inString = false;
				} else if (char === "\"") inString = true;
				else if (char === "{" || char === "[") depth++;
				else if ((char === "}" || char === "]") && --depth === 0) {
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
			let parsed;
			try {
				parsed = JSON.parse(text);
			} catch {
				throw new parse.mB("text that begins with \"{\" and is not a JSON object");
			}
			const result = {};
			for (const [key, value] of Object.entries(parsed)) (0, parse.SP)(result, key, typeof value === "string" ? value : JSON.stringify(value));
			return result;
		}
		function restOfLine(text, start) {
			const end = lineEnd(text, start);
			if (!/^\s*(?:#.*)?$/.test(text.slice(start, end))) throw new parse.mB(`text after the closing quote or bracket on line ${lineNumber(text, start)}`);
			return end + 1;
		}
		function lineEnd(text, start) {
			const end = text.indexOf("\n", start);
			return end === -1 ? text.length : end;
		}
		function lineNumber(text, at) {
			return text.slice(0, at).split("\n").length;
		}
		var yaml = __nccwpck_require__(3697);
		;
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
			const bare = new Set();
			const pairs = tidy((0, parse.Hl)(trimmed, bare) ?? {});
			const kept = [...bare].filter((key) => Object.hasOwn(pairs.values, key));
			return kept.length > 0 ? {
				...pairs,
				bare: kept
			} : pairs;
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
			return strings((0, yaml.gB)(text, { version: "1.2" }), "a YAML map of KEY: VALUE");
		}
		function jsonStrings(text) {
			let parsed;
			try {
				parsed = JSON.parse(text);
			} catch {
				throw new parse.mB("a file that is not valid JSON");
			}
			const values = strings(parsed, "a JSON object");
			for (const [key, value] of Object.entries(values)) if (value === "") throw new parse.mB(`an empty value for the key ${pairs_name(key)}`);
			return values;
		}
		function strings(parsed, wanted) {
			if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new parse.mB(`a file that is not ${wanted}`);
			const result = {};
			for (const [key, value] of Object.entries(parsed)) {
				if (typeof value !== "string") throw new parse.mB(`a value that is not a string for the key ${pairs_name(key)}; put it in quotes`);
				(0, parse.SP)(result, key, value.trim());
			}
			return result;
		}
		function tidy(parsed) {
			const values = {};
			const warnings = [];
			for (const [key, value] of Object.entries(parsed)) {
				if (key === "") {
					if (value !== "") throw new parse.mB("\"=\" with only white space before it");
					warnings.push("An entry of only white space was dropped.");
				} else if (key.startsWith("#")) {
					warnings.push("An entry that starts with \"#\" was dropped: there are no comments in this list (kv_syntax: dotenv has them).");
				} else {
					values[key] = value;
					if (isQuoted(value)) warnings.push(`The value of ${pairs_name(key)} begins and ends with a quote, and the quotes are part of it. Leave them out, or set kv_syntax: dotenv.`);
				}
			}
			return {
				values,
				emptied: false,
				warnings
			};
		}
		function isQuoted(value) {
			return value.length > 1 && (value.startsWith("\"") || value.startsWith("'")) && value.endsWith(value.charAt(0));
		}
		function pairs_name(key) {
			return `"${key.length > 40 ? `${key.slice(0, 37)}...` : key}"`;
		}
	}),
	9515: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E9: () => parseDuration,
			Hl: () => parseKeyValues,
			Li: () => parseLines,
			SP: () => putEntry,
			Xw: () => parseCommaList,
			bQ: () => parseFlags,
			mB: () => ParseError,
			mH: () => parseLooseBoolean,
			yG: () => parseBoolean
		});
		class ParseError extends Error {
			name = "ParseError";
			position;
			constructor(message, position) {
				super(position === undefined ? message : `${message} at position ${position}`);
				this.position = position;
			}
		}
		function putEntry(map, key, value) {
			if (key === "__proto__") throw new ParseError("the key \"__proto__\", which cannot be given");
			map[key] = value;
		}
		const ENTRY_SEPARATORS = new Set([
			",",
			"\n",
			"\r",
			"\u2028",
			"\u2029"
		]);
		function parseKeyValues(text, bare) {
			const trimmed = text.trim();
			if (trimmed === "") return undefined;
			const result = {};
			if (trimmed === "{}") return result;
			let key = "";
			let value;
			const push = () => {
				if (key !== "") putEntry(result, key.trim(), (value ?? "").trim());
				if (key !== "" && value === undefined) bare?.add(key.trim());
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
					if (key === "") throw new ParseError("\"=\" without a key before it", i);
					value = "";
					continue;
				}
				if (char === "\\") {
					if (i + 1 === trimmed.length) throw new ParseError("a backslash with nothing to escape", i);
					char = trimmed.charAt(++i);
				}
				if (value === undefined) key += char;
				else value += char;
			}
			push();
			return result;
		}
		function parseCommaList(text) {
			if (text.trim() === "") return [];
			return text.split(/(?<!\\),/).map((item) => item.replaceAll("\\,", ",").trim());
		}
		function parseLines(text) {
			return text.split(/\r\n|\n|\r/).flatMap(parseCommaList).filter((item) => item !== "");
		}
		const TRUE = new Set([
			"1",
			"t",
			"T",
			"true",
			"True",
			"TRUE"
		]);
		const FALSE = new Set([
			"0",
			"f",
			"F",
			"false",
			"False",
			"FALSE"
		]);
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
			for (const [i, char] of [...trimmed].entries()) {
				const unit = UNIT_SECONDS[char];
				if (char >= "0" && char <= "9") digits += char;
				else if (unit !== undefined) {
					total += Number(digits) * unit;
					digits = "";
				} else if (char !== " " && char !== ",") throw new ParseError("a character that does not belong in a duration such as 5m or 1h30m", i);
			}
			return total + Number(digits);
		}
		const FLAG_SEPARATORS = new Set([
			" ",
			"\r",
			"\n"
		]);
		function parseFlags(text) {
			const tokens = [];
			let token = "";
			let split = false;
			const push = () => {
				if (token !== "") tokens.push(unquote(token));
				token = "";
				split = false;
			};
			for (let i = 0; i < text.length; i++) {
				const char = text.charAt(i);
				if (FLAG_SEPARATORS.has(char)) push();
				else if (char === "=" && !split && token.startsWith("-")) {
					push();
					split = true;
				} else if (char === "\"" || char === "'") {
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
				if (text.charAt(i) === "\\") i++;
				else if (text.charAt(i) === quote) return i;
			}
			throw new ParseError(`a ${quote === "\"" ? "double" : "single"} quote without its pair`, start);
		}
		function unquote(token) {
			const first = token.charAt(0);
			const quoted = token.length > 1 && (first === "\"" || first === "'") && token.endsWith(first);
			return quoted ? unquote(token.slice(1, -1)) : token;
		}
	}),
	4162: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => tagValueName,
			Y: () => readResourceTags
		});
		var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5117);
		var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9515);
		const MOST = 50;
		const NAMESPACED = /^[a-z0-9][a-z0-9.:-]*\/[A-Za-z0-9](?:[\w.-]{0,254}[A-Za-z0-9])?$/;
		const SHORT = /^[^\s"'/\\]([^"'/\\]{0,254}[^\s"'/\\])?$/;
		function readResourceTags(reader) {
			const entries = Object.entries(reader.parsed("resource_tags", _parse_js__WEBPACK_IMPORTED_MODULE_1__.Hl) ?? {});
			for (const [key, value] of entries) {
				const fault = faultOf(key, value);
				if (fault) reader.problem("resource_tags", `${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_0__.UU)(`${key}=${value}`)} ${fault}`);
			}
			if (entries.length > MOST) reader.problem("resource_tags", `has ${entries.length} tags; a service carries ${MOST}`);
			return entries.map(([key, value]) => ({
				key,
				value
			}));
		}
		function faultOf(key, value) {
			if (/^tagKeys\/\d+$/.test(key)) return /^tagValues\/\d+$/.test(value) ? undefined : "names its key by id and its value by name; write tagKeys/123=tagValues/456";
			if (!NAMESPACED.test(key)) return "has no namespaced key before \"=\"; write the number of the organisation, or the id of the project, and the key";
			if (/^tagValues\/\d+$/.test(value)) return "names its value by id and its key by name; write tagKeys/123=tagValues/456";
			return SHORT.test(value) ? undefined : "has no short name of a value after \"=\"";
		}
		const tagValueName = ({ key, value }) => key.startsWith("tagKeys/") ? value : `${key}/${value}`;
	}),
	2705: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$j: () => readServiceSettings,
			FC: () => onDisk,
			KD: () => checked,
			Nm: () => defaultLabels,
			mH: () => readFileOf
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
		var _files_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9836);
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8935);
		var _flags_gcloud_values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5475);
		var _name_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5459);
		var _pairs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5117);
		var _parse_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9515);
		const STRATEGIES = ["merge", "overwrite"];
		function readServiceSettings(reader, disk, kind) {
			const syntax = reader.oneOf("kv_syntax", ["peer", "dotenv"]);
			const settings = {
				edits: [],
				strategies: []
			};
			const put = (input, family, path, pairs, strategy) => {
				if (!pairs) return;
				settings.strategies.push({
					family,
					variant: strategy === "merge" ? "change" : "set",
					input
				});
				if (Object.keys(pairs.values).length > 0) settings.edits.push({
					from: input,
					path,
					op: "put",
					entries: pairs.values,
					strategy
				});
				else if (strategy === "overwrite" && pairs.emptied) settings.edits.push({
					from: input,
					path,
					op: "clear"
				});
				else reader.notice(input, "An empty list changes nothing; to remove all, add the strategy overwrite to \"{}\".");
			};
			const strategy = reader.oneOf("env_vars_update_strategy", STRATEGIES);
			put("env_vars", "env-vars", "container.env", readVariables(reader, disk, syntax), strategy);
			const secrets = checked(reader, "secrets", syntax, _name_rules_js__WEBPACK_IMPORTED_MODULE_4__.KK);
			put("secrets", "secrets", "container.secrets", secrets, reader.oneOf("secrets_update_strategy", STRATEGIES));
			const labels = checked(reader, "labels", syntax, _name_rules_js__WEBPACK_IMPORTED_MODULE_4__.C);
			if (labels && Object.keys(labels.values).length === 0) reader.notice("labels", "An empty list changes nothing.");
			else if (labels) settings.edits.push(...labelEdits("labels", labels.values));
			const timeout = reader.parsed("timeout", requestTimeout);
			if (timeout !== undefined && _kinds_list_js__WEBPACK_IMPORTED_MODULE_2__.GW[kind].requests) settings.edits.push({
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
				...sha ? { "commit-sha": sha } : {}
			});
		}
		function labelEdits(from, entries) {
			return ["labels", "template.labels"].map((path) => ({
				from,
				path,
				op: "put",
				entries,
				strategy: "merge"
			}));
		}
		function readVariables(reader, disk, syntax) {
			const file = reader.parsed("env_vars_file", (path) => {
				const pairs = (0, _pairs_js__WEBPACK_IMPORTED_MODULE_5__.wN)(readFileOf(disk, path), syntax);
				return pairs && {
					...pairs,
					values: (0, _name_rules_js__WEBPACK_IMPORTED_MODULE_4__.kL)(pairs.values)
				};
			});
			warn(reader, "env_vars_file", file);
			const inline = checked(reader, "env_vars", syntax, _name_rules_js__WEBPACK_IMPORTED_MODULE_4__.kL);
			tellBare(reader, "env_vars", inline);
			tellBare(reader, "env_vars_file", file);
			if (!file) return inline;
			const values = {
				...file.values,
				...inline?.values
			};
			reader.parsed("env_vars_file", () => (0, _name_rules_js__WEBPACK_IMPORTED_MODULE_4__.jn)(Object.keys(values).length));
			return {
				values,
				emptied: inline?.emptied ?? file.emptied,
				warnings: []
			};
		}
		function tellBare(reader, input, pairs) {
			const bare = pairs?.bare ?? [];
			const spaced = Object.keys(pairs?.values ?? {}).some((key) => /\s/.test(key));
			if (spaced || bare.length > 0) reader.problem(input, "has an entry without \"=\", or with white space in its name, and it is not shown because it can be a secret. Write KEY=VALUE, one a line (KEY= for an empty value): neither YAML nor JSON works here", "LOG_LEVEL=info");
		}
		function checked(reader, input, syntax, check) {
			const pairs = reader.parsed(input, (text) => {
				const read = (0, _pairs_js__WEBPACK_IMPORTED_MODULE_5__.SX)(text, syntax);
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
			return onDisk(path, () => disk.readText((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(disk.workingDirectory, path)));
		}
		function onDisk(path, ask) {
			try {
				return ask();
			} catch (error) {
				if (!(error instanceof _files_fault_js__WEBPACK_IMPORTED_MODULE_1__.L)) throw error;
				const what = error.kind === "folder" || error.kind === "special" ? "which" : "a file that";
				throw new _parse_js__WEBPACK_IMPORTED_MODULE_6__.mB(`${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_5__.UU)(path)}, ${what} ${error.message}`);
			}
		}
		function requestTimeout(text) {
			const seconds = (0, _flags_gcloud_values_js__WEBPACK_IMPORTED_MODULE_3__.Od)(text);
			if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3600) throw new _parse_js__WEBPACK_IMPORTED_MODULE_6__.mB("a request timeout that is not between 1s and 60m (for the build there is build_timeout)");
			return seconds;
		}
	}),
	9140: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			bd: () => inputRow,
			mc: () => INPUTS
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		const NAMES = Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).map(({ input }) => ({
			...input,
			group: "What to deploy",
			ready: true
		}));
		const INPUTS = [
			{
				name: "mode",
				default: "deploy",
				help: "`deploy` deploys. `preflight` changes nothing: it says what a deploy would do, what would fail and how to fix it. `preview` deploys a preview of the pull request, and removes it when the pull request is closed. `cleanup` removes previews that are left over. `drift` says where the live service differs from the workflow. `rollback` sends all traffic back to the last good revision.",
				example: "preflight",
				group: "What to deploy",
				ready: true
			},
			...NAMES,
			{
				name: "source",
				help: "Folder to build and deploy, with a Dockerfile or in a language that buildpacks know. Not together with `image`.",
				example: ".",
				group: "What to deploy",
				ready: true
			},
			{
				name: "image",
				help: "Container image to deploy. Not together with `source`.",
				example: "europe-west1-docker.pkg.dev/my-project/my-repo/api:v1",
				group: "What to deploy",
				ready: true
			},
			{
				name: "project_id",
				help: "Google Cloud project. Without it: the project in the email of `service_account`, then `CLOUDSDK_CORE_PROJECT` and its siblings, then the credentials.",
				example: "my-project",
				group: "What to deploy",
				ready: true
			},
			{
				name: "region",
				default: "us-central1",
				help: "Region of the service, or several between commas: one run deploys to all of them.",
				example: "europe-west1",
				group: "What to deploy",
				ready: true
			},
			{
				name: "env_vars",
				help: "Environment variables, `KEY=VALUE` on lines or between commas. A backslash makes the next character literal; quotes are kept as they are.",
				example: "LOG_LEVEL=info",
				group: "The service",
				ready: true
			},
			{
				name: "env_vars_file",
				help: "File with environment variables: JSON, YAML or `KEY=VALUE` lines. `env_vars` wins on the same key.",
				example: "deploy/env.yaml",
				group: "The service",
				ready: true
			},
			{
				name: "env_vars_update_strategy",
				default: "merge",
				help: "`merge` keeps variables that are not listed; `overwrite` drops them. `env_vars: \"{}\"` with `overwrite` removes all.",
				example: "overwrite",
				group: "The service",
				ready: true
			},
			{
				name: "secrets",
				help: "Secrets, `KEY=SECRET:VERSION` on lines or between commas. A key that starts with `/` is the path of a file, any other an environment variable.",
				example: "API_KEY=api-key:latest",
				group: "The service",
				ready: true
			},
			{
				name: "secrets_update_strategy",
				default: "merge",
				help: "`merge` keeps secrets that are not listed; `overwrite` drops them.",
				example: "overwrite",
				group: "The service",
				ready: true
			},
			{
				name: "labels",
				help: "Labels of the service and of the new revision, `KEY=VALUE` on lines or between commas. Other labels stay.",
				example: "team=web",
				group: "The service",
				ready: true
			},
			{
				name: "skip_default_labels",
				default: "false",
				help: "`true` leaves out the labels `managed-by=github-actions` and `commit-sha`.",
				example: "true",
				group: "The service",
				ready: true
			},
			{
				name: "suffix",
				help: "Suffix of the new revision: `v1` makes `SERVICE-v1`. Each suffix works once.",
				example: "v1",
				group: "The service",
				ready: true
			},
			{
				name: "tag",
				help: "Traffic tag for the new revision, which gives it a URL of its own: the output `url` is then that URL. Tag and service name together have at most 46 characters.",
				example: "canary",
				group: "The service",
				ready: true
			},
			{
				name: "no_traffic",
				default: "false",
				help: "`true` sends no traffic to the new revision. Not possible for a service that does not exist yet.",
				example: "true",
				group: "The service",
				ready: true
			},
			{
				name: "timeout",
				help: "How long a request can take, up to one hour. For the build see `build_timeout`.",
				example: "5m",
				group: "The service",
				ready: true
			},
			{
				name: "flags",
				help: "Flags of `gcloud run deploy`, separated by spaces or line breaks. The run reads them without gcloud, see the page on gcloud flags. They win over inputs.",
				example: "--memory=512Mi --cpu=1",
				group: "The service",
				ready: true
			},
			{
				name: "kv_syntax",
				default: "peer",
				help: "How `KEY=VALUE` lists are read. `peer`: as deploy-cloudrun reads them. `dotenv`: one entry per line, with quotes, comments, JSON and values of several lines.",
				example: "dotenv",
				group: "The service",
				ready: true
			},
			{
				name: "wait",
				default: "false",
				help: "`true` runs the job after the deploy and waits for its end; the run fails when the job fails.",
				example: "true",
				group: "Jobs",
				ready: true
			},
			{
				name: "access",
				default: "keep",
				help: "`public`: reachable without a Google identity, as far as policies allow. `authenticated`: callers need `run.routes.invoke`. `keep`: an existing service stays as it is, a new one is `authenticated`.",
				example: "public",
				synonyms: {
					private: "authenticated",
					restricted: "authenticated",
					false: "authenticated",
					everyone: "public",
					allusers: "public",
					unauthenticated: "public",
					true: "public"
				},
				group: "Who can call it",
				ready: true
			},
			{
				name: "public_via",
				default: "auto",
				help: "How the run can make the service public: `all-users`, `no-invoker-iam-check`, or `auto` for the way that policies allow.",
				example: "all-users",
				group: "Who can call it",
				ready: true
			},
			{
				name: "on_public_denied",
				default: "oidc-only",
				help: "What to do if policies forbid that: `oidc-only` deploys for authenticated callers and warns, `fail` stops before it changes anything.",
				example: "fail",
				group: "Who can call it",
				ready: true
			},
			{
				name: "invokers",
				help: "Members that can call the service, on lines or between commas: `user:`, `group:`, or the email of a service account.",
				example: "frontend@my-project.iam.gserviceaccount.com",
				group: "Who can call it",
				ready: true
			},
			{
				name: "invokers_update_strategy",
				default: "merge",
				help: "`merge` adds to the existing callers; `overwrite` makes `invokers` and `callers` the only ones, except `allUsers` and grants under a condition.",
				example: "overwrite",
				group: "Who can call it",
				ready: true
			},
			{
				name: "callers",
				help: "Cloud Run services that call this one, `NAME` or `PROJECT/REGION/NAME`, or emails of accounts, on lines or between commas. The account that each of them runs as can then call this service.",
				example: "frontend",
				group: "Who can call it",
				ready: true
			},
			{
				name: "workload_identity_provider",
				help: "Workload Identity Federation provider, with the project number. Without it: the credentials of an earlier auth step, then Application Default Credentials.",
				example: "projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo",
				group: "Authentication",
				ready: true
			},
			{
				name: "service_account",
				help: "Service account to deploy as. Without it the federated identity deploys itself.",
				example: "deployer@my-project.iam.gserviceaccount.com",
				group: "Authentication",
				ready: true
			},
			{
				name: "audience",
				help: "Audience of GitHub's ID token, if the provider does not accept the default one.",
				example: "https://example.com/my-audience",
				group: "Authentication",
				ready: true
			},
			{
				name: "delegates",
				help: "Service accounts between the identity of the job and `service_account`, each of which impersonates the next, on lines or between commas.",
				example: "first@my-project.iam.gserviceaccount.com",
				group: "Authentication",
				ready: true
			},
			{
				name: "universe",
				default: "googleapis.com",
				help: "Host suffix of Google's APIs.",
				example: "googleapis.com",
				group: "Authentication",
				ready: true
			},
			{
				name: "request_reason",
				help: "Text for the header `X-Goog-Request-Reason`, which audit logs show.",
				example: "ticket 1234",
				group: "Authentication",
				ready: true
			},
			{
				name: "preflight",
				default: "enforce",
				help: "`enforce`: a missing permission stops the run before it uploads anything. `warn`: the run goes on. `off`: the run does not check.",
				example: "warn",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "grant_missing",
				default: "false",
				help: "`true` grants what the preflight found missing, and enables APIs: the narrowest role on the narrowest resource, never Owner, Editor or Viewer, never for code from a fork. Then the run waits for the grants to take effect and deploys. The deployer must be allowed to grant.",
				example: "true",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "wait_for_grants",
				default: "false",
				help: "`true`: a refusal can mean that a grant has not taken effect yet, so the run tries again until `propagation_timeout`.",
				example: "true",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "propagation_timeout",
				default: "7m",
				help: "How long to wait for a grant to take effect: one that `grant_missing` made or `wait_for_grants` announces.",
				example: "7m",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "verify",
				default: "true",
				help: "Ask the URL without a token, with an ID token and with one for another audience, and compare the answers with the decision about access.",
				example: "false",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "verify_path",
				default: "/",
				help: "Path that `verify` and a gradual rollout ask.",
				example: "/status",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "dry_run",
				default: "false",
				help: "`true` plans and reports, and changes nothing.",
				example: "true",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "build_service_account",
				help: "Build account, as email or full name. Default: that of the service's last build, else the project's.",
				example: "builder@my-project.iam.gserviceaccount.com",
				group: "The build",
				ready: true
			},
			{
				name: "build_env_vars",
				help: "Environment variables of the build, as a `KEY=VALUE` list. Those of the last build that are not listed stay.",
				example: "GOOGLE_NODE_RUN_SCRIPTS=build",
				group: "The build",
				ready: true
			},
			{
				name: "build_worker_pool",
				help: "Private pool of Cloud Build to build in.",
				example: "projects/my-project/locations/europe-west1/workerPools/my-pool",
				group: "The build",
				ready: true
			},
			{
				name: "build_timeout",
				help: "How long the build can take.",
				example: "20m",
				group: "The build",
				ready: true
			},
			{
				name: "base_image",
				help: "Base image of a build with buildpacks. It also turns on automatic updates of that image.",
				example: "nodejs22",
				group: "The build",
				ready: true
			},
			{
				name: "source_bucket",
				help: "Bucket for the uploaded source. Default: `run-sources-PROJECT-REGION`, which the run creates if it does not exist.",
				example: "my-source-bucket",
				group: "The build",
				ready: true
			},
			{
				name: "artifact_repository",
				help: "Artifact Registry repository for the built image; it must exist. Default: `cloud-run-source-deploy`, which the run creates if it does not exist.",
				example: "my-repo",
				group: "The build",
				ready: true
			},
			{
				name: "run_timeout",
				default: "60m",
				help: "How long the whole run can take.",
				example: "30m",
				group: "The run",
				ready: true
			},
			{
				name: "on_cancel",
				default: "cancel-build",
				help: "When the run is cancelled: `cancel-build` cancels the build, `leave` lets it finish.",
				example: "leave",
				group: "The run",
				ready: true
			},
			{
				name: "report_path",
				help: "Also write the report, a JSON document, to this file.",
				example: "report.json",
				group: "The run",
				ready: true
			},
			{
				name: "summary",
				default: "true",
				help: "Write the job summary.",
				example: "false",
				group: "The run",
				ready: true
			},
			{
				name: "language",
				default: "en",
				help: "Language of the summary and messages: `en`.",
				example: "en",
				group: "The run",
				ready: true
			},
			{
				name: "create_credentials_file",
				help: "Has no effect: no credential file is written.",
				example: "true",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "export_environment_variables",
				help: "Has no effect: no variables are exported to later steps.",
				example: "true",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "cleanup_credentials",
				help: "Has no effect: there is no credential file.",
				example: "true",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "access_token_lifetime",
				help: "Has no effect: no token is handed out.",
				example: "300s",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "access_token_scopes",
				help: "Has no effect: no token is handed out.",
				example: "https://www.googleapis.com/auth/cloud-platform",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "id_token_include_email",
				help: "Has no effect: no token is handed out.",
				example: "true",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "gcloud_version",
				help: "Has no effect: gcloud is not used.",
				example: "latest",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "gcloud_component",
				help: "Has no effect: gcloud is not used. `alpha` or `beta`.",
				example: "beta",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "preview_strategy",
				help: "`tag` (the default): a preview is a revision of the service without traffic, with a tag and a URL of its own; access, account and secrets are those of the service. `service`: a preview is a service of its own, `SERVICE-pr-N`. With `mode: preflight`: also check whether previews would work.",
				example: "service",
				group: "Previews",
				ready: true
			},
			{
				name: "preview_ttl",
				help: "Age at which `cleanup` removes a preview, `14d` by default. With `mode: preflight`: also check whether `cleanup` would work.",
				example: "14d",
				group: "Previews",
				ready: true
			},
			{
				name: "comment",
				default: "true",
				help: "One comment on the pull request with the address of its preview, edited in place. If the run cannot write it, it warns.",
				example: "false",
				group: "Previews",
				ready: true
			},
			{
				name: "github_token",
				default: `\${{ github.token }}`,
				help: "Token for the comment on the pull request (`pull-requests: write`), and for `cleanup` to ask whether a pull request is closed (`pull-requests: read`). Without the permission, only the age decides.",
				example: `\${{ github.token }}`,
				group: "Previews",
				ready: true
			},
			{
				name: "drift_fail",
				default: "true",
				help: "`true`: drift makes the step red. `false`: each difference is a warning.",
				example: "false",
				group: "Drift",
				ready: true
			},
			{
				name: "fix",
				default: "false",
				help: "`true`: `drift` applies what is safe: labels, environment variables, and whatever reduces who can call the service. It never makes anything public.",
				example: "true",
				group: "Drift",
				ready: true
			},
			{
				name: "metadata",
				help: "YAML file of a service or job in Knative form, deployed as `gcloud run services replace` and `jobs replace` do. If you give `image` or `source`, `env_vars`, `secrets`, `labels`, `suffix` or `timeout`, the run puts them into it.",
				example: "service.yaml",
				group: "What to deploy",
				ready: true
			},
			{
				name: "revision_traffic",
				help: "Shares of the traffic by revision, `REVISION=PERCENT` between commas; `LATEST` is the revision that this run makes. The rest of the 100 percent goes to the other revisions that serve, in proportion. With `mode: rollback`: the revision to go back to.",
				example: "api-00041-abc=90,LATEST=10",
				group: "Traffic",
				ready: true
			},
			{
				name: "tag_traffic",
				help: "Shares of the traffic by tag, `TAG=PERCENT` between commas. Not together with `revision_traffic`.",
				example: "canary=10",
				group: "Traffic",
				ready: true
			},
			{
				name: "update_traffic_flags",
				help: "Flags of `gcloud run services update-traffic`, read without gcloud: `--to-latest`, `--to-revisions`, `--to-tags`, `--set-tags`, `--update-tags`, `--remove-tags`, `--clear-tags`. They take effect after the deploy, or without one.",
				example: "--update-tags=stable=LATEST",
				group: "Traffic",
				ready: true
			},
			{
				name: "traffic_steps",
				help: "Gradual rollout: the new revision gets its traffic in these steps, in percent. The run watches its health before and between them; if it fails, all traffic returns to what served before. The last step is what remains: 100 for all.",
				example: "10,50,100",
				group: "Traffic",
				ready: true
			},
			{
				name: "traffic_interval",
				default: "2m",
				help: "Time between two steps of a gradual rollout. The run watches the new revision meanwhile.",
				example: "5m",
				group: "Traffic",
				ready: true
			},
			later("reuse_build", "The build", "Reuse the image of the same source.", "always", "auto"),
			{
				name: "resource_tags",
				help: "Resource tags of the service, as `KEY=VALUE` with namespaced keys (`123456789012/env=prod`, or `tagKeys/123=tagValues/456`). The run binds them after the release and before it makes the service public, so that an organisation policy with a tag condition can allow that. Other tags stay.",
				example: "123456789012/allUsersIngress=True",
				group: "The service",
				ready: true
			},
			{
				name: "allow_fork_source",
				default: "false",
				help: "Deploy code that is, or may be, from a fork although the run has credentials. Needs `environment`. Only for jobs that a person approves each time.",
				example: "true",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "environment",
				help: "The GitHub environment of the job, for `allow_fork_source`. The job has to run in it: its ID token says so.",
				example: "previews-of-forks",
				group: "Safety and waiting",
				ready: true
			},
			later("sarif_file", "The run", "Write findings as SARIF 2.1.0.", "findings.sarif"),
			{
				name: "schedule",
				help: "When Cloud Scheduler calls the service (or runs the job): unix-cron, or words such as `every 10 minutes`. `none` deletes the Cloud Scheduler job; without the input, an existing one stays as it is. For several schedules give a YAML list of mappings with the names below, without `schedule_`.",
				example: "0 3 * * *",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_name",
				help: "Name of the Cloud Scheduler job. Default: `SERVICE-schedule`.",
				example: "api-nightly",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_time_zone",
				default: "Etc/UTC",
				help: "Time zone of the schedule, by its name in the tz database.",
				example: "Europe/Berlin",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_path",
				default: "/",
				help: "Path to call, with its query.",
				example: "/tasks/nightly",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_method",
				default: "POST",
				help: "HTTP method of the call.",
				example: "GET",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_body",
				help: "Body of the call, for POST, PUT and PATCH.",
				example: "{\"full\": true}",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_headers",
				help: "Headers of the call, `KEY=VALUE` on lines or between commas. Give the `Content-Type` of a body: the default is `application/octet-stream`.",
				example: "Content-Type=application/json",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_service_account",
				help: "Account that calls. It must be in the same project. Default: `cloud-scheduler-invoker@PROJECT.iam.gserviceaccount.com`, which the run creates if it does not exist.",
				example: "caller@my-project.iam.gserviceaccount.com",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_audience",
				help: "Audience of the ID token. Default: the URL of the service, which is right with every path.",
				example: "https://api.example.com",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_deadline",
				help: "Deadline of one attempt, 15 seconds to 30 minutes. Cloud Scheduler’s default is 3 minutes.",
				example: "10m",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_retries",
				help: "How often to try again after a failed attempt, 0 to 5.",
				example: "3",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_test",
				default: "false",
				help: "`true`: run the Cloud Scheduler job once after the deploy and follow the attempt to its end.",
				example: "true",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_target",
				help: "`function NAME`: call this function instead of the service. It must be a Cloud Run service.",
				example: "function hello",
				group: "Schedule",
				ready: true
			},
			later("drift_issue", "Drift", "Keep one issue about the drift.", "true", "false"),
			later("scope", "Drift", "Project, folder or organisation to look at.", "projects/my-project"),
			later("drift_baseline", "Drift", "YAML file of accepted findings.", "drift.yaml"),
			later("url", "The run", "URL to diagnose.", "https://api-abc-ew.a.run.app"),
			later("credentials_json", "Accepted for compatibility", "Refused: no service account keys are used.", "leave it out"),
			later("token_format", "Accepted for compatibility", "Refused: no tokens are handed out.", "access_token"),
			later("access_token_subject", "Accepted for compatibility", "Refused: no tokens are handed out.", "me@example.com"),
			later("id_token_audience", "Accepted for compatibility", "Refused: no tokens are handed out.", "https://example.com")
		];
		function later(name, group, help, example, fallback) {
			return {
				name,
				group,
				help,
				example,
				ready: false,
				...fallback === undefined ? {} : { default: fallback }
			};
		}
		const byName = new Map(INPUTS.map((input) => [input.name, input]));
		function inputRow(name) {
			const row = byName.get(name);
			if (!row) throw new Error(`no input ${name}`);
			return row;
		}
		const OUTPUTS = {
			url: "The tag's URL when `tag` is given, else the service's.",
			service_url: "URL of the service.",
			tag_url: "URL of the tagged revision.",
			preview_url: "URL of the preview.",
			revision: "Name of the new revision.",
			image: "The deployed image: by digest where this run built it, else as given.",
			image_digest: "Digest of the image, if known.",
			build_id: "Id of the Cloud Build build.",
			build_log_url: "Page with the build's log.",
			source_digest: "Digest of the source that was built.",
			access: "The resulting state: `all-users`, `no-invoker-iam-check`, `oidc-only`, or `unchanged`.",
			audience: "The audience that an ID token for the service must carry.",
			changed: "`true` if anything was changed.",
			verdict: "`ok`, `warning`, `blocked`, `failed` or `drift`.",
			drift: "Mode `drift`: `true` if differences are left.",
			drift_count: "Mode `drift`: the number of differences that are left.",
			report: "Path of the report, a JSON document.",
			project_id: "The project that was used."
		};
	}),
	2623: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$r: () => targetOf,
			_E: () => readTarget,
			re: () => refuseForeign
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		var _name_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5459);
		var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5117);
		function readTarget(reader) {
			const given = _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.y2.filter(([, { input }]) => reader.optional(input.name));
			const [[kind, traits] = [_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.qN, _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.qN]], ...others] = given;
			const input = traits.input.name;
			for (const [, other] of others) reader.problem(other.input.name, `is given together with ${input}; one run deploys one of them`);
			const name = reader.text(input);
			if (name === "") {
				if (!reader.optional("metadata")) reader.problem("service", "is missing (a Cloud Run job is named by job, a worker pool by worker_pool)");
				return {
					kind,
					service: name
				};
			}
			const fault = (0, _name_rules_js__WEBPACK_IMPORTED_MODULE_1__.IY)(kind, name);
			if (fault) reader.problem(input, `${(0, _pairs_js__WEBPACK_IMPORTED_MODULE_2__.UU)(name)} ${fault}`);
			return {
				kind,
				service: name
			};
		}
		const targetOf = (kind, name) => name === "" ? {} : { [_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].target]: name };
		const OF_REQUESTS = {
			suffix: "It has no effect",
			tag: "It has no effect",
			no_traffic: "It has no effect",
			timeout: "It has no effect (it is the timeout of requests)",
			verify_path: "It has no effect"
		};
		const TRAFFIC = [
			"revision_traffic",
			"tag_traffic",
			"update_traffic_flags",
			"traffic_steps"
		];
		function refuseForeign(reader, kind, access) {
			const { words, requests, traffic, tags, invokers, executions } = _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind];
			const it = `a ${words}`;
			if (!executions && reader.boolean("wait")) reader.notice("wait", `It has no effect on ${it}: it runs jobs.`, "warning");
			if (!requests) {
				for (const [input, said] of Object.entries(OF_REQUESTS)) if (differs(reader, input)) reader.notice(input, `${said} on ${it}: it is a service's.`, "warning");
			}
			if (!traffic) {
				for (const input of TRAFFIC) if (differs(reader, input)) reader.problem(input, `is given with ${it}, which has no traffic`, "leave it out, or deploy a service");
			}
			if (!requests && access !== "keep") reader.problem("access", `is ${access}, and ${it} has no URL that could be ${access}${invokers ? `: who may ${invokers.verb} it is said by invokers` : ""}`, "keep");
			if (!tags && reader.optional("resource_tags")) reader.problem("resource_tags", `is given with ${it}; tags are bound to services`, "leave it out");
			if (!invokers && reader.optional("invokers")) reader.problem("invokers", `is given with ${it}, which nobody can call`, "leave it out");
		}
		const differs = (reader, input) => reader.text(input) !== reader.fallback(input);
	}),
	3697: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Kl: () => faultOf,
			Ou: () => yamlDocuments,
			gB: () => plainYaml,
			sD: () => writeOut
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
		var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9515);
		const LONGEST = 1024 * 1024;
		const MOST_TOKENS = 15e4;
		const MOST_COPIES = 2e4;
		const DEEPEST = 100;
		const MOST_DOCUMENTS = 100;
		const LINES = new WeakMap();
		function yamlDocuments(text, { version }) {
			if (text.length > LONGEST) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`a text of more than ${LONGEST} characters`);
			const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Dk({
				version,
				uniqueKeys: false,
				prettyErrors: false,
				logLevel: "silent"
			});
			const documents = [];
			for (const document of composer.compose(tokensOf(text, lines), false, text.length)) {
				if (document.errors.length === 0) document.errors.push(...faultsOfMaps(document));
				const [first] = document.errors;
				if (first) first.linePos = [lines.linePos(first.pos[0])];
				LINES.set(document, lines);
				documents.push(document);
			}
			return documents;
		}
		function plainYaml(text, options) {
			const [document, ...others] = yamlDocuments(text, options);
			if (document === undefined) return undefined;
			if (others.length > 0) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`${others.length + 1} YAML documents, where one is expected`);
			const fault = faultOf(document);
			if (fault !== undefined) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(fault);
			writeOut(document, options);
			return document.toJS();
		}
		function faultOf({ errors: [first] }) {
			if (!first) return undefined;
			const line = first.linePos ? ` (line ${first.linePos[0].line})` : "";
			return first.code === "DUPLICATE_KEY" ? `a key that is there twice${line}` : `text that is not valid YAML${line}`;
		}
		function* tokensOf(text, lines) {
			const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.iX(lines.addNewLine);
			lines.addNewLine(0);
			let count = 0;
			let documents = 0;
			let depth = 0;
			for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.JG().lex(text)) {
				if (lexeme === "[" || lexeme === "{") depth++;
				else if (lexeme === "]" || lexeme === "}") depth--;
				else if (lexeme === "---" || lexeme.startsWith("%")) documents++;
				if (depth > DEEPEST) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`lists or maps that are more than ${DEEPEST} levels deep`);
				if (documents > MOST_DOCUMENTS) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`more than ${MOST_DOCUMENTS} YAML documents`);
				if (++count > MOST_TOKENS) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB("more parts than any file of settings; it is not read to its end");
				yield* parser.next(lexeme);
			}
			yield* parser.end();
		}
		function faultsOfMaps(document) {
			const left = [{
				node: document.contents,
				depth: 0
			}];
			for (let next = left.pop(); next !== undefined; next = left.pop()) {
				const { node } = next;
				const depth = next.depth + 1;
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(node)) left.push({
					node: node.key,
					depth
				}, {
					node: node.value,
					depth
				});
				else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) for (const item of node.items) left.push({
					node: item,
					depth
				});
				if (depth > 2 * DEEPEST) return [fault(node, "BAD_INDENT")];
				const twice = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? doubleKey(node.items) : undefined;
				if (twice !== undefined) return [fault(twice, "DUPLICATE_KEY")];
			}
			return [];
		}
		function doubleKey(items) {
			const seen = new Set();
			for (const { key } of items) {
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) continue;
				if (seen.has(key.value)) return key;
				seen.add(key.value);
			}
			return undefined;
		}
		function fault(node, code) {
			const [start = 0, end = 0] = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) && node.range || [];
			return new yaml__WEBPACK_IMPORTED_MODULE_0__.XT([start, end], code, "");
		}
		function writeOut(document, { version }) {
			const writer = new Writer(document, version === "1.1");
			document.contents = writer.written(document.contents);
			return writer.nodes;
		}
		class Writer {
			#anchors = new Map();
			#targets = new Map();
			#within = new Set();
			#merges;
			#lines;
			nodes = 0;
			#aliases = 0;
			#copies = 0;
			constructor(document, merges) {
				this.#merges = merges;
				this.#lines = LINES.get(document);
				this.#find(document.contents);
			}
			#find(root) {
				const left = [root];
				while (left.length > 0) {
					const node = left.pop();
					if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(node)) left.push(node.value, node.key);
					if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) continue;
					if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
						const target = this.#anchors.get(node.source);
						if (target) this.#targets.set(node, target);
						continue;
					}
					const { anchor } = node;
					if (anchor !== undefined) this.#anchors.set(anchor, node);
					if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) for (const item of node.items.toReversed()) left.push(item);
				}
			}
			written(node) {
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(node)) return this.#pair(node);
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) return node;
				this.nodes++;
				if (this.#aliases > 0 && ++this.#copies > MOST_COPIES) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`aliases (*) that come to more than ${MOST_COPIES} parts`);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return this.#target(node);
				const copy = shallow(node);
				delete copy.anchor;
				this.#within.add(node);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(copy)) copy.items = copy.items.map((item) => this.written(item));
				else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(copy)) copy.items = this.#merges ? this.#merged(copy.items) : copy.items.map((pair) => this.#pair(pair));
				this.#within.delete(node);
				return copy;
			}
			#target(alias) {
				const target = this.#targets.get(alias);
				if (!target || this.#within.has(target)) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`an alias (*)${this.#lineOf(alias)} for which nothing is complete before it; put a text that begins with "*" in quotes`);
				this.#aliases++;
				const copy = this.written(target);
				this.#aliases--;
				delete copy.comment;
				delete copy.commentBefore;
				return copy;
			}
			#merged(items) {
				const own = items.filter(({ key }) => !isMerge(key)).map((pair) => this.#pair(pair));
				const keys = new Set(own.map(({ key }) => identity(key)));
				for (const { value } of items.filter(({ key }) => isMerge(key))) {
					const written = this.written(value);
					for (const base of (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(written) ? written.items : [written]) {
						if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(base)) throw new _parse_js__WEBPACK_IMPORTED_MODULE_1__.mB(`"<<" before something that is not a mapping${this.#lineOf(base)}`);
						for (const pair of base.items) {
							if (keys.has(identity(pair.key))) continue;
							keys.add(identity(pair.key));
							own.push(pair);
						}
					}
				}
				return own;
			}
			#lineOf(node) {
				const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] : undefined;
				return start === undefined || !this.#lines ? "" : ` on line ${this.#lines.linePos(start).line}`;
			}
			#pair({ key, value }) {
				return new yaml__WEBPACK_IMPORTED_MODULE_0__.Rm(this.written(key), this.written(value));
			}
		}
		function shallow(node) {
			return Object.create(Object.getPrototypeOf(node), Object.getOwnPropertyDescriptors(node));
		}
		const identity = (key) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key.value : key;
		const isMerge = (key) => {
			const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key.value : key;
			return value === "<<" && !((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && key.type?.startsWith("QUOTE_")) || typeof value === "symbol";
		};
	}),
	8935: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			y2: () => ALL,
			qN: () => DEFAULT,
			GW: () => KINDS,
			_l: () => pluralOf,
			JC: () => traitsOf
		});
		;
		const job = {
			words: "job",
			plural: "jobs",
			input: {
				name: "job",
				help: "Name of the Cloud Run job, instead of a service. The run creates it if it does not exist.",
				example: "nightly"
			},
			target: "job",
			role: "job",
			collection: "jobs",
			idParameter: "jobId",
			permissions: "jobs",
			parts: ["executions", "tasks"],
			buildTag: "job",
			template: ["template", "template"],
			update: "whole",
			policies: [
				"run.allowedVPCEgress",
				"run.allowedBinaryAuthorizationPolicies",
				"gcp.resourceLocations"
			],
			environments: true,
			executions: true,
			invokers: {
				verb: "run",
				role: "roles/run.invoker",
				gcloud: "jobs",
				conditions: false,
				terraform: "google_cloud_run_v2_job_iam_member",
				console: "run/jobs/details"
			},
			schedule: "run",
			manifest: {
				kind: "Job",
				apiVersion: "run.googleapis.com/v1",
				plural: "jobs",
				pod: [
					"spec",
					"template",
					"spec",
					"template",
					"spec"
				]
			}
		};
		;
		const service = {
			words: "service",
			plural: "services",
			input: {
				name: "service",
				help: "Name of the Cloud Run service. The run creates it if it does not exist.",
				example: "api"
			},
			target: "service",
			role: "service",
			collection: "services",
			idParameter: "serviceId",
			permissions: "services",
			parts: ["routes", "revisions"],
			buildTag: "service",
			template: ["template"],
			update: "fields",
			policies: [
				"run.allowedIngress",
				"run.allowedVPCEgress",
				"run.allowedBinaryAuthorizationPolicies",
				"gcp.resourceLocations"
			],
			requests: true,
			traffic: true,
			instances: true,
			environments: true,
			builds: true,
			tags: true,
			invokers: {
				verb: "call",
				role: "roles/run.servicesInvoker",
				gcloud: "services",
				conditions: true,
				terraform: "google_cloud_run_v2_service_iam_member",
				console: "run/detail"
			},
			schedule: "request",
			manifest: {
				kind: "Service",
				apiVersion: "serving.knative.dev/v1",
				plural: "services",
				pod: [
					"spec",
					"template",
					"spec"
				],
				regionalPath: true
			}
		};
		;
		const workerPool = {
			words: "worker pool",
			plural: "worker pools",
			input: {
				name: "worker_pool",
				help: "Name of the Cloud Run worker pool, instead of a service: containers that run without requests. (The pool that a build runs in is `build_worker_pool`.)",
				example: "consumer"
			},
			target: "workerPool",
			role: "run-worker-pool",
			collection: "workerPools",
			idParameter: "workerPoolId",
			permissions: "workerpools",
			parts: ["revisions"],
			buildTag: "workerpool",
			template: ["template"],
			update: "fields",
			policies: [],
			instances: true
		};
		;
		const LIST = {
			service,
			job,
			"worker-pool": workerPool
		};
		const KINDS = LIST;
		const ALL = Object.entries(LIST);
		const DEFAULT = "service";
		const traitsOf = ({ kind }) => KINDS[kind];
		const pluralOf = (which) => ALL.flatMap(([, traits]) => which(traits) ? traits.plural : []).join(" and ");
	}),
	5933: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => isHeldUnlessForbidden,
			T: () => FINDINGS
		});
		const isHeldUnlessForbidden = ({ status, method, role }) => status === "unknown" && method === "policy" && role !== undefined;
		const FINDINGS = {
			"invalid-input": { title: "Invalid input" },
			"ignored-input": { title: "Check this input" },
			"id-token-permission": { title: "The job cannot ask for an ID token" },
			"fork-without-token": { title: "Pull request without credentials" },
			"foreign-head": { title: "Code from a fork, with the rights of this repository" },
			"workload-identity-provider": { title: "Workload Identity Federation refused the token" },
			"impersonation-denied": { title: "The deployer cannot be impersonated" },
			"federation-unsupported": { title: "An API does not accept federated identities" },
			"credentials-missing": { title: "No credentials found" },
			"project-unreachable": { title: "Project not found or not readable" },
			"billing-disabled": { title: "Project without billing" },
			"project-suspended": { title: "Project is suspended" },
			"api-disabled": { title: "API not enabled" },
			"deployer-permission": { title: "Permission of the deployer" },
			"build-account-permission": { title: "Permission of the build account" },
			"runtime-account-permission": { title: "Permission of the runtime account" },
			"act-as-runtime-account": { title: "Permission to act as the runtime account" },
			"act-as-build-account": { title: "Permission to act as the build account" },
			"not-granted": { title: "Nothing was granted" },
			"build-account-missing": { title: "Build account does not exist or is disabled" },
			"no-default-build-account": { title: "Project has no default build account" },
			"runtime-account-missing": { title: "Runtime account does not exist or is disabled" },
			"bucket-foreign": { title: "Staging bucket belongs to another project" },
			"over-granted": { title: "Role that is not needed" },
			"resource-missing": { title: "Missing resource" },
			"repository-missing": { title: "Artifact Registry repository cannot take the image" },
			"source-unreadable": { title: "Source cannot be packed" },
			"source-unignored": { title: "Source without ignore rules" },
			"source-left-out": { title: "Parts of the source are not uploaded" },
			"dockerfile-ignored": { title: "Dockerfile is not uploaded" },
			"credentials-excluded": { title: "Credentials left out of the upload" },
			"secrets-uploaded": { title: "Source holds what looks like secrets" },
			"public-access-blocked": { title: "Public access is not possible" },
			"public-access-left": { title: "Public access left as it was" },
			"policy-unreadable": { title: "Organisation policy not readable" },
			"policy-dry-run": { title: "Organisation policy in dry run" },
			"policy-blocks-deploy": { title: "Organisation policy blocks the deploy" },
			"leftover-all-users": { title: "allUsers grant beside a disabled invoker check" },
			"public-behind-ingress": { title: "Public, but not reachable from the internet" },
			"traffic-pinned": { title: "Traffic is pinned" },
			"traffic-new-service": { title: "A new service needs traffic" },
			"traffic-target": { title: "Traffic cannot be set as asked" },
			"traffic-failed": { title: "Traffic did not move" },
			"rollout-failed": { title: "Gradual rollout stopped" },
			"rollout-unwatched": { title: "Rollout was not monitored" },
			"rollback-impossible": { title: "Nothing to roll back to" },
			"tag-too-long": { title: "Traffic tag and service name are too long together" },
			"preview-impossible": { title: "Preview is not possible" },
			"preview-kept": { title: "Preview kept" },
			drift: { title: "The live service differs from the workflow" },
			"drift-unknown": { title: "Could not check for drift" },
			"build-failed": { title: "Build failed" },
			"job-failed": { title: "The job failed" },
			"release-failed": { title: "Release failed" },
			"scheduler-permission": { title: "Permission of Cloud Scheduler" },
			"schedule-failed": { title: "Scheduled call failed" },
			"schedule-kept": { title: "Schedule left as it was" },
			"caller-unknown": { title: "Caller not found" },
			"access-narrowed": { title: "Callers lose access" },
			"behind-iap": { title: "Identity-Aware Proxy is in front of the service" },
			"tags-not-bound": { title: "Resource tags not bound" },
			"invokers-not-set": { title: "Invokers not set" },
			"verification-mismatch": { title: "The service does not answer as expected" },
			"verification-unclear": { title: "Access could not be proven" },
			"quota-exceeded": { title: "Quota exceeded" },
			"api-error": { title: "A Google API refused a request" },
			"internal-error": { title: "Error in this action" },
			cancelled: { title: "Cancelled" }
		};
	}),
	5335: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => resourcesOf,
			f: () => placeName
		});
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8210);
		var _iam_resource_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9484);
		function resourcesOf(config, facts) {
			const project = facts?.projectId ?? config.project ?? "-";
			const live = facts?.service.known ? facts.service.value : null;
			const number = facts?.projectNumber.known ? facts.projectNumber.value : undefined;
			const repository = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.QJ)(config, project, live);
			const buildAccount = facts?.buildAccount.known ? facts.buildAccount.value : undefined;
			const runtimeAccount = facts?.runtimeAccount.known ? facts.runtimeAccount.value : number && (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.pA)(number);
			return {
				project,
				...number && { projectNumber: number },
				parent: (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.zb)(project, config.region),
				service: (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.je)(project, config),
				bucket: (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.g2)(config, project, live),
				repository,
				image: (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.tO)(repository.name, config.service),
				...buildAccount && { buildAccount },
				...runtimeAccount && { runtimeAccount }
			};
		}
		function placeName(place, resources) {
			if ((0, _iam_resource_roles_js__WEBPACK_IMPORTED_MODULE_1__.Nj)(place)) return _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.service(resources.service);
			switch (place.kind) {
				case "project": return _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.project(resources.project);
				case "bucket": return _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.bucket(resources.bucket.name);
				case "repository": return _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.repository(place.name ?? resources.repository.name);
				case "account": {
					const email = place.who === "build-account" ? resources.buildAccount : resources.runtimeAccount;
					return email && _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.account(email, resources.project);
				}
				default: return (0, _iam_resource_roles_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(place)?.resource;
			}
		}
	}),
	3015: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			eK: () => allUsersAllowed,
			ZH: () => mayBlock,
			bM: () => requireInvokerIam
		});
		var set_policies = __nccwpck_require__(3523);
		;
		function parseCondition(expression) {
			const tokens = tokensOf(expression);
			if (!tokens || tokens.filter(({ kind }) => kind === "call").length > MOST_TERMS) return undefined;
			const parser = {
				tokens,
				at: 0
			};
			const condition = readJoined(parser, 0);
			return parser.at === tokens.length ? condition : undefined;
		}
		const MOST_TERMS = 10;
		function holds(expression, view) {
			const condition = parseCondition(expression);
			return condition ? evaluate(condition, view) : "unknown";
		}
		function evaluate(condition, view) {
			if ("terms" in condition) {
				const settles = condition.op === "and" ? "no" : "yes";
				const answers = condition.terms.map((term) => evaluate(term, view));
				if (answers.includes(settles)) return settles;
				return answers.includes("unknown") ? "unknown" : settles === "no" ? "yes" : "no";
			}
			return evaluateCall(condition, view);
		}
		function evaluateCall(condition, view) {
			const byId = condition.op === "matchTagId" || condition.op === "hasTagKeyId";
			const answers = view.tags.map((tag) => {
				const same = byId ? sameText(tag.keyId, condition.key) : sameKey(tag.key, condition.key);
				if (same === "no" || !("value" in condition)) return same;
				const value = sameText(byId ? tag.valueId : tag.value, condition.value);
				return same === "yes" || value === "no" ? value : "unknown";
			});
			const own = answers[view.tags.findIndex((tag) => (byId ? tag.keyId : tag.key) === condition.key)];
			return own ?? (answers.includes("yes") ? "yes" : answers.includes("unknown") || !view.complete ? "unknown" : "no");
		}
		const sameText = (one, other) => one === undefined ? "unknown" : one === other ? "yes" : "no";
		function sameKey(one, other) {
			const same = sameText(one, other);
			if (one === undefined || same !== "no") return same;
			const [[parent = "", key], [otherParent = "", otherKey]] = [one.split("/"), other.split("/")];
			return key === otherKey && /^\d+$/.test(parent) !== /^\d+$/.test(otherParent) ? "unknown" : "no";
		}
		const CALL = /^resource\s*\.\s*(matchTag|matchTagId|hasTagKey|hasTagKeyId)\s*\(\s*('[^'"\\]*'|"[^'"\\]*")\s*(?:,\s*('[^'"\\]*'|"[^'"\\]*")\s*)?\)/;
		const MARKS = {
			"&&": "and",
			"||": "or",
			"(": "open",
			")": "close"
		};
		function tokensOf(expression) {
			const tokens = [];
			let rest = expression.trim();
			while (rest) {
				const mark = Object.keys(MARKS).find((each) => rest.startsWith(each));
				const call = mark ? null : CALL.exec(rest);
				if (mark) tokens.push({ kind: MARKS[mark] });
				else {
					const read = call && callOf(call);
					if (!read) return undefined;
					tokens.push({
						kind: "call",
						call: read
					});
				}
				rest = rest.slice(mark?.length ?? call?.[0].length).trimStart();
			}
			return tokens;
		}
		function callOf([, name, first = "", second]) {
			const key = first.slice(1, -1);
			if (name === "matchTag" || name === "matchTagId") return second === undefined ? undefined : {
				op: name,
				key,
				value: second.slice(1, -1)
			};
			return second === undefined ? {
				op: name,
				key
			} : undefined;
		}
		const LEVELS = ["or", "and"];
		function readJoined(parser, level) {
			const op = LEVELS[level];
			if (op === undefined) return readTerm(parser);
			const terms = [];
			do {
				if (terms.length > 0) parser.at++;
				const term = readJoined(parser, level + 1);
				if (!term) return undefined;
				terms.push(term);
			} while (parser.tokens[parser.at]?.kind === op);
			return terms.length === 1 ? terms[0] : {
				op,
				terms
			};
		}
		function readTerm(parser) {
			const token = parser.tokens[parser.at++];
			if (token?.kind === "call") return token.call;
			if (token?.kind !== "open") return undefined;
			const inner = readJoined(parser, 0);
			return parser.tokens[parser.at++]?.kind === "close" ? inner : undefined;
		}
		;
		function onService(question) {
			const set = inForce(question);
			if (!set) return undefined;
			const each = set.map((one) => judgeSet(one, question));
			const answers = each.map(({ answer }) => answer);
			const [first = question.judge([])] = answers;
			return {
				answer: answers.every((answer) => answer === first) ? first : "unknown",
				matched: each.flatMap(({ matched }) => matched),
				conditions: each.flatMap(({ conditions }) => conditions),
				evidence: set.flatMap(({ evidence }) => evidence)
			};
		}
		function inForce({ constraint, nodes, whole, list }) {
			const found = [];
			for (const one of nodes) {
				const policy = (0, set_policies.e)(one, constraint);
				if (!policy.known) return undefined;
				const spec = policy.value?.spec;
				if (!spec) continue;
				found.push({
					node: one.node,
					spec,
					evidence: policy.evidence
				});
				if (spec.reset || !list || !spec.inheritFromParent) return found;
			}
			return whole && found.length === 0 ? found : undefined;
		}
		const MOST_DOUBTS = 5;
		function judgeSet({ node, spec }, { view, judge, list }) {
			const rules = spec.reset ? [] : spec.rules ?? [];
			const plain = rules.filter((rule) => !rule.condition?.expression);
			const conditional = rules.flatMap(({ condition, ...rule }) => condition?.expression ? [{
				rule,
				expression: condition.expression,
				holds: holds(condition.expression, view)
			}] : []);
			const certain = conditional.filter((one) => one.holds === "yes").map(({ rule }) => rule);
			const doubts = conditional.filter((one) => one.holds === "unknown").map(({ rule }) => rule);
			const worlds = doubts.length > MOST_DOUBTS ? undefined : subsets(doubts).map((some) => [...certain, ...some]);
			const answers = worlds?.map((matched) => judgeWorld(matched, plain, judge, list)) ?? ["unknown"];
			const [first = "unknown"] = answers;
			return {
				answer: answers.every((answer) => answer === first) ? first : "unknown",
				matched: conditional.filter((one) => one.holds !== "no").map(({ expression }) => ({
					expression,
					node
				})),
				conditions: conditional.map(({ expression }) => expression)
			};
		}
		function judgeWorld(matched, plain, judge, list) {
			if (matched.length === 0) return judge(plain);
			const answers = matched.map((rule) => judge([rule]));
			const [first = "unknown"] = answers;
			if (!answers.every((answer) => answer === first)) return "unknown";
			const open = list && first === "no" && judge(plain) === "yes" && !matched.some((rule) => rule.denyAll);
			return open ? "unknown" : first;
		}
		function subsets(items) {
			const [first, ...others] = items;
			if (first === undefined) return [[]];
			const without = subsets(others);
			return [...without, ...without.map((some) => [first, ...some])];
		}
		var resource_tags = __nccwpck_require__(630);
		;
		function tagsOfService({ tags, wantedTags = [], service }) {
			const coming = wantedTags.map(asOwn);
			const replaced = (tag) => coming.some((one) => one.key !== undefined && one.key === tag.key || one.keyId !== undefined && one.keyId === tag.keyId);
			const present = (tags.known ? tags.value : []).filter((tag) => !replaced(tag) || isThere(coming, tag));
			const stays = present.filter(({ inherited }) => !inherited);
			const own = [...stays.map(({ key, value, keyId, valueId }) => ({
				key,
				value,
				keyId,
				valueId,
				words: `${key}=${value}`,
				coming: false
			})), ...coming.filter((one) => !stays.some((tag) => sameTag(one, tag)))];
			const complete = tags.known && !(service.known && service.value === null);
			const inherited = present.filter((tag) => tag.inherited && !replaced(tag));
			return {
				own,
				view: {
					tags: [...own, ...inherited],
					complete
				},
				evidence: [...tags.evidence, ...wantedTags.flatMap(({ found }) => found.evidence)]
			};
		}
		function asOwn(wanted) {
			const { tag, found } = wanted;
			const byId = tag.key.startsWith("tagKeys/");
			const key = (0, resource_tags.TN)(wanted);
			const value = (found.known ? found.value.shortName : undefined) ?? (byId ? undefined : tag.value);
			const keyId = (found.known ? found.value.parent : undefined) ?? (byId ? tag.key : undefined);
			const valueId = (found.known ? found.value.name : undefined) ?? (byId ? tag.value : undefined);
			return {
				...key !== undefined && { key },
				...value !== undefined && { value },
				...keyId !== undefined && { keyId },
				...valueId !== undefined && { valueId },
				words: (0, resource_tags.u0)(wanted),
				coming: true
			};
		}
		const sameTag = (one, other) => one.key !== undefined && one.key === other.key && one.value === other.value || one.valueId !== undefined && one.valueId === other.valueId;
		const isThere = (coming, tag) => coming.some((one) => sameTag(one, tag));
		function wordsOf(own) {
			const names = (coming) => own.filter((tag) => tag.coming === coming).map(({ words }) => words);
			const [there, later] = [names(false), names(true)];
			return [...there.length > 0 ? [`carries ${there.join(", ")}`] : [], ...later.length > 0 ? [`will carry ${later.join(", ")}`] : []].join(" and ");
		}
		function why({ matched, conditions }, own) {
			if (conditions.length === 0) return "";
			if (matched.length === 0) return `: no condition of it holds for the service (${conditions.join("; ")}), which ${wordsOf(own)}`;
			const asked = own.filter(({ key, keyId }) => matched.some(({ expression }) => [key, keyId].some((name) => name !== undefined && expression.includes(`${name}`))));
			const those = matched.map(({ expression, node }) => `${expression} on ${node}`);
			return ` by the condition ${those.join("; ")}, because the service ${wordsOf(asked.length > 0 ? asked : own)}`;
		}
		;
		function requireInvokerIam(facts) {
			const words = {
				yes: "is enforced",
				no: "is not enforced",
				unknown: "depends on a condition"
			};
			const readings = ["run.managed.requireInvokerIam", "run.requireInvokerIam"].map((constraint) => read(constraint, facts, enforced, words));
			return combine(readings, "yes");
		}
		function allUsersAllowed(facts) {
			const words = {
				yes: "lets allUsers through",
				no: "does not let allUsers through",
				unknown: "cannot be judged"
			};
			return combine([read("iam.allowedPolicyMemberDomains", facts, domainsLetAllUsers, words), read("iam.managed.allowedPolicyMembers", facts, membersLetAllUsers, words)], "no");
		}
		function combine(readings, settles) {
			const wanted = [settles, "unknown"].find((answer) => readings.some((reading) => reading.answer === answer));
			const telling = wanted ? readings.filter((reading) => reading.answer === wanted) : readings;
			return {
				answer: wanted ?? (settles === "yes" ? "no" : "yes"),
				because: telling.map(({ because }) => because).join(", and "),
				constraints: telling.map(({ constraint }) => constraint),
				evidence: readings.flatMap(({ evidence }) => evidence)
			};
		}
		function read(constraint, facts, judge, words) {
			const fact = facts.policies[constraint];
			const said = facts.learned?.[constraint];
			if (said) {
				const answer = judge(said);
				return {
					constraint,
					answer,
					because: `${constraint} ${words[answer]}`,
					evidence: fact.evidence
				};
			}
			const ofProject = readEffective(constraint, fact, judge, words);
			return withTags(ofProject, facts, judge, words);
		}
		function readEffective(constraint, fact, judge, words) {
			const { evidence } = fact;
			const absent = !fact.known && evidence.some(({ status }) => status === 404);
			if (!fact.known && !absent) {
				const because = `${constraint} could not be read: ${withoutStop(fact.why)}`;
				return {
					constraint,
					answer: "unknown",
					because,
					evidence
				};
			}
			const answer = judge(fact.known ? fact.value.spec?.rules ?? [] : []);
			return {
				constraint,
				answer,
				because: `${constraint} ${words[answer]}`,
				evidence
			};
		}
		function withTags(ofProject, facts, judge, words) {
			const { constraint } = ofProject;
			const tagged = tagsOfService(facts);
			if (tagged.own.length === 0 && facts.tags.known) return ofProject;
			const nodes = facts.setPolicies ?? [];
			const list = constraint === "iam.allowedPolicyMemberDomains";
			const alone = facts.project.known && facts.project.value.parent === undefined;
			const whole = nodes.length > 0 && (alone || nodes.at(-1)?.node.startsWith("organizations/") === true);
			const found = onService({
				constraint,
				nodes,
				whole,
				view: tagged.view,
				judge,
				list
			});
			if (tagged.own.length === 0) {
				if (!found || found.conditions.length === 0 || found.answer !== "unknown") return ofProject;
				const because = `${ofProject.because} for the project, and its tags, which could not be read, may decide (${found.conditions.join("; ")})`;
				return {
					constraint,
					answer: "unknown",
					because,
					evidence: [...ofProject.evidence, ...found.evidence]
				};
			}
			const evidence = [
				...ofProject.evidence,
				...found?.evidence ?? [],
				...tagged.evidence
			];
			if (!found || found.answer === "unknown") {
				if (ofProject.answer === "unknown") return {
					...ofProject,
					evidence
				};
				return {
					...{
						constraint,
						answer: "unknown",
						evidence
					},
					because: `${ofProject.because} for the project, but the service ${wordsOf(tagged.own)}, on which a condition may hang`
				};
			}
			return {
				constraint,
				answer: found.answer,
				because: `${constraint} ${words[found.answer]}${why(found, tagged.own)}`,
				evidence
			};
		}
		function enforced(rules) {
			const answer = rules.some((rule) => rule.enforce && !conditional(rule)) ? "yes" : "no";
			const open = rules.some((rule) => conditional(rule) && rule.enforce === true !== (answer === "yes"));
			return open ? "unknown" : answer;
		}
		function domainsLetAllUsers(rules) {
			if (rules.length === 0) return "yes";
			const answers = rules.filter((rule) => !conditional(rule)).map(listLetsAllUsers);
			const answer = answers.includes("no") ? "no" : answers.length > 0 && answers.every((one) => one === "yes") ? "yes" : "unknown";
			const open = rules.some((rule) => conditional(rule) && listLetsAllUsers(rule) !== answer);
			return open ? "unknown" : answer;
		}
		function listLetsAllUsers(rule) {
			if (rule.denyAll) return "no";
			if (rule.allowAll) return "yes";
			const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
			if (deniedValues.some(namesEverybody)) return "no";
			if (allowedValues.some(namesEverybody)) return "unknown";
			return allowedValues.length > 0 ? "no" : "unknown";
		}
		function membersLetAllUsers(rules) {
			const judge = (rule) => !rule.enforce || parameterValues(rule).some(namesEverybody) ? "yes" : "no";
			const answer = rules.some((rule) => !conditional(rule) && judge(rule) === "no") ? "no" : "yes";
			const open = rules.some((rule) => conditional(rule) && judge(rule) !== answer);
			return open ? "unknown" : answer;
		}
		function parameterValues(rule) {
			const { allowedMemberSubjects = [], allowedPrincipalSets = [] } = rule.parameters ?? {};
			return [allowedMemberSubjects, allowedPrincipalSets].flat().filter((value) => typeof value === "string");
		}
		function mayBlock(constraint, rules) {
			if (constraint === "run.managed.requireInvokerIam") return enforced(rules);
			return {
				yes: "no",
				no: "yes",
				unknown: "unknown"
			}[membersLetAllUsers(rules)];
		}
		const EVERYBODY = new Set([
			"allUsers",
			"//goog/public:all",
			"principalSet://goog/public:all"
		]);
		const namesEverybody = (value) => EVERYBODY.has(value.replace(/^(is|in|under):/, ""));
		const conditional = (rule) => Boolean(rule.condition?.expression);
		const withoutStop = (sentence) => sentence.trim().replace(/\.$/, "");
	}),
	5132: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			c1: () => cause,
			Pl: () => headline
		});
		var access_gates = __nccwpck_require__(5535);
		var list = __nccwpck_require__(8935);
		var model = __nccwpck_require__(5933);
		var names = __nccwpck_require__(6606);
		var sentences = __nccwpck_require__(1204);
		;
		function modeHeadline(report, service) {
			const failed = report.findings.some(({ id, status }) => status === "fail" && id !== "drift");
			if (failed || report.findings.some(({ id }) => id === "fork-without-token")) return undefined;
			switch (report.mode) {
				case "preview": return preview(report, service);
				case "cleanup": return cleanup(report, service);
				case "drift": return drift(report, service);
				default: return undefined;
			}
		}
		function attempt({ mode, verdict, plan }, service) {
			const removing = !plan.some(({ kind }) => kind === "deploy-service");
			if (mode === "cleanup") return `Previews of ${service} were not cleaned up`;
			if (mode === "drift") return `${service} was not compared with the workflow`;
			if (mode === "rollback") return `${service} was not rolled back`;
			if (mode !== "preview") return undefined;
			if (removing && plan.length > 0) return `The preview of ${service} was not removed`;
			return verdict === "blocked" ? `The preview of ${service} was not deployed` : `Deploying the preview of ${service} failed`;
		}
		const mark = ({ verdict }) => verdict === "warning" ? "⚠️" : "✅";
		const isPlanned = ({ plan }) => plan.length > 0 && plan.every(({ state }) => state === "planned");
		function preview(report, service) {
			const planned = isPlanned(report);
			const removal = report.plan.find(({ kind }) => kind === "remove-preview");
			if (report.plan.length === 0) return {
				mark: "➖",
				title: `No preview of ${service} to remove`,
				sentence: "The pull request is closed, and it has none."
			};
			if (removal) return {
				mark: mark(report),
				title: `The preview of ${service} ${planned ? "would be" : "is"} removed`,
				sentence: planned ? "Nothing was changed." : removal.note ?? ""
			};
			return {
				mark: mark(report),
				title: planned ? `Ready: the preview of ${service} can be deployed` : `The preview of ${service} is deployed`,
				sentence: planned ? "Nothing was changed." : access(report)
			};
		}
		const access = ({ outputs }) => outputs.tag_url ? "Production was not touched. Whoever may call the service may call its preview." : "";
		function cleanup(report, service) {
			const planned = isPlanned(report);
			const removed = report.plan.filter(({ kind, state }) => kind === "remove-preview" && (planned || state === "done")).length;
			const kept = report.decisions.filter(({ choice }) => choice === "keep").length;
			const left = `${(0, sentences.U9)(kept, "preview is", "previews are")} kept.`;
			return {
				mark: mark(report),
				title: removed === 0 ? `No preview of ${service} is over` : `${(0, sentences.U9)(removed, "preview")} of ${service} ${planned ? "would be" : removed === 1 ? "was" : "were"} removed`,
				sentence: kept > 0 ? left : "None is left."
			};
		}
		function drift(report, service) {
			const found = report.findings.filter(({ id }) => id === "drift");
			const fixed = report.changes.filter(({ done }) => done).length;
			const applied = fixed > 0 ? `${(0, sentences.U9)(fixed, "change was", "changes were")} applied. ` : "";
			const [first] = found;
			if (!first) return {
				mark: mark(report),
				title: `${service} is as the workflow says`,
				sentence: applied || "Nothing differs."
			};
			return {
				mark: first.status === "fail" ? "❌" : "⚠️",
				title: `${service} differs from the workflow in ${(0, sentences.U9)(found.length, "place")}`,
				sentence: `${applied}${first.reason}`
			};
		}
		var report_names = __nccwpck_require__(9563);
		;
		const ACCESS = {
			"all-users": {
				short: "public",
				plain: "Everyone on the internet can call it.",
				how: "everyone: allUsers holds the invoker role"
			},
			"no-invoker-iam-check": {
				short: "public",
				plain: "Everyone on the internet can call it.",
				how: "everyone: the invoker check is disabled"
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
		function accessText({ outputs, gates }) {
			const text = ACCESS[outputs.access];
			if (text?.short === "public" && gates && (0, access_gates.dK)(gates)) return {
				short: "open to whoever reaches it",
				plain: "IAM lets everyone call it, but not everyone reaches it.",
				how: `${text.how}; not everyone reaches it`
			};
			const google = gates?.invokers?.some(({ member, conditional }) => member === "allAuthenticatedUsers" && !conditional);
			return outputs.access === "oidc-only" && google ? EVERY_GOOGLE_ACCOUNT : text;
		}
		const EVERY_GOOGLE_ACCOUNT = {
			short: "for every Google account",
			plain: "Anybody with a Google account can call it, with an ID token.",
			how: "every Google account: allAuthenticatedUsers holds an invoker role"
		};
		const failures = (report) => report.findings.filter((finding) => finding.status === "fail");
		function headline(report) {
			const { target } = report;
			const service = nameIn(target) ?? "the service";
			const own = modeHeadline(report, service);
			if (own) return own;
			const failed = failures(report);
			const first = failed[0];
			if (first) return failedHeadline(report, service, first, failed.length);
			const access = accessText(report);
			const because = report.decisions.find((decision) => decision.id === "access")?.because;
			if (report.findings.some((finding) => finding.id === "fork-without-token")) return {
				mark: "➖",
				title: "Nothing deployed: GitHub gives this run no credentials",
				sentence: reason(report, "fork-without-token")
			};
			if (report.plan.length > 0 && report.plan.every((step) => step.state === "planned")) return {
				mark: report.verdict === "warning" ? "⚠️" : "✅",
				title: `Ready: ${service} can be deployed`,
				sentence: `Nothing was changed. ${because ?? ""}`.trim()
			};
			return {
				mark: report.verdict === "warning" ? "⚠️" : "✅",
				title: doneTitle(report, capitalise(service), access?.short),
				sentence: (report.verdict === "ok" ? undefined : because) ?? access?.plain ?? ""
			};
		}
		function doneTitle(report, service, access) {
			if (report.plan.length === 0) return `${service} is as the workflow wants it: nothing was changed`;
			const planned = new Set(report.plan.map(({ kind }) => kind));
			if (planned.has("run-job")) {
				const ran = report.plan.some(({ kind, note }) => kind === "run-job" && note?.includes("succeeded"));
				const how = ran ? "its execution succeeded" : "its execution has begun";
				return RELEASES.some((kind) => planned.has(kind)) ? `${service} is deployed, and ${how}` : `${service} was run: ${how}`;
			}
			if (!RELEASES.some((kind) => planned.has(kind))) return `Who can ${verbOf(report.target)} ${service} is settled`;
			return `${service} is deployed${access ? `, ${access}` : ""}`;
		}
		const RELEASES = list.y2.map(([kind]) => `deploy-${kind}`);
		const nameIn = (target) => Object.values(list.GW).flatMap((kind) => target[kind.target] ?? [])[0];
		const verbOf = (target) => Object.values(list.GW).find((kind) => target[kind.target])?.invokers?.verb ?? "call";
		const SAYS_LITTLE = new Set([
			"invalid-input",
			"api-disabled",
			"api-error",
			"build-failed",
			"release-failed",
			"policy-blocks-deploy",
			"verification-mismatch",
			"internal-error"
		]);
		function failedHeadline(report, service, first, count) {
			const name = capitalise(service);
			const before = attempt(report, service) ?? (report.mode === "preflight" ? `${name} cannot be deployed` : report.verdict === "blocked" ? `${name} was not deployed` : `Deploying ${service} failed`);
			if (first.id === "job-failed") return {
				mark: "❌",
				title: `Running ${service} failed: ${(0, sentences.ib)(clause(first.reason))}`,
				sentence: first.reason
			};
			const others = count > 1 ? ` (and ${count - 1} more)` : "";
			const said = SAYS_LITTLE.has(first.id) && !first.permission ? `: ${clause(first.reason)}` : "";
			const fix = first.remedies.find(({ kind }) => kind === "gcloud") ?? first.remedies[0];
			return {
				mark: "❌",
				title: `${capitalise(before)}: ${cause(first)}${said}${others}${fix ? `. Fix: ${(0, sentences.ib)(fix.title)}` : ""}`,
				sentence: first.reason
			};
		}
		function clause(reason) {
			const [sentence = ""] = reason.split(/(?<=[.!?])\s|\n/, 1);
			const bare = sentence.replace(/[.!?]$/, "");
			return (0, sentences.ml)(bare, 140);
		}
		function cause(finding) {
			if (finding.permission && finding.principal) {
				const on = finding.resource ? ` on ${(0, names.VW)(finding.resource)}` : "";
				const role = (0, report_names.BU)(finding);
				const who = role ? `the ${role.toLowerCase()}` : (0, names.pF)(finding.principal);
				return finding.status === "unknown" ? `whether ${who} has ${finding.permission}${on}` : `${who} lacks ${finding.permission}${on}`;
			}
			return (0, sentences.ib)(model.T[finding.id].title);
		}
		const reason = (report, id) => report.findings.find((finding) => finding.id === id)?.reason ?? "";
		const capitalise = (words) => words.replace(/^the service\b/, "The service");
	}),
	9563: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$R: () => PERMISSION_FINDINGS,
			BU: () => partOf,
			J8: () => METHODS,
			j7: () => MARKS
		});
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
		function partOf({ id, principal = "" }) {
			const part = PERMISSION_FINDINGS[id];
			return part && /@(?:gcp-sa-|serverless-robot-prod)/.test(principal) ? "Service agent" : part;
		}
	}),
	1881: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			"in": () => elsewhereSentence,
			uw: () => withRealHosts
		});
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1204);
		const CALL = /\b(?:GET|POST|PUT|PATCH|DELETE) ((?:[a-z0-9-]+\.)+[a-z]+)(\/[^\s,;()"]*[^\s,;().:"])?/g;
		const NAMESPACED = /^\/(?:apis\/|v1\/namespaces\/)/;
		function withRealHosts(report, elsewhere) {
			if (elsewhere.length === 0) return report;
			const hosts = new Map(elsewhere.map(({ api, host }) => [api, host]));
			const { findings, decisions, plan, checks, timings } = report;
			const named = namedIn({
				findings,
				decisions,
				plan,
				checks,
				timings
			}, (text) => text.replace(CALL, (call, host, path = "") => {
				const real = NAMESPACED.test(path) && hosts.get(host) || hosts.get(host.replace(/^[a-z]+-[a-z]+\d+-/, ""));
				return real ? `${call} at ${real}` : call;
			}));
			return {
				...report,
				elsewhere: [...elsewhere],
				...named
			};
		}
		function elsewhereSentence(elsewhere) {
			if (elsewhere.length === 0) return undefined;
			const parts = [...byHostname(elsewhere)].map(([host, apis]) => `for ${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__.p_)(apis)} go to ${host}`);
			const variables = [...new Set(elsewhere.map(({ variable }) => variable.replace(/_[A-Za-z]+$/, "_...")))];
			return `Requests, and the tokens of this run with them, ${parts.join("; ")}: ${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__.p_)(variables)} in the environment ${variables.length > 1 ? "say" : "says"} so.`;
		}
		function byHostname(elsewhere) {
			const groups = Map.groupBy(elsewhere, ({ host }) => host.replace(/:\d+$/, ""));
			return new Map([...groups].map(([name, items]) => {
				const hosts = new Set(items.map(({ host }) => host));
				return [hosts.size > 1 ? name : [...hosts][0] ?? name, items.map(({ api }) => api)];
			}));
		}
		const AS_IS = new Set([
			"remedies",
			"changes",
			"needs",
			"resource",
			"target",
			"id"
		]);
		function namedIn(value, name) {
			if (typeof value === "string") return name(value);
			if (Array.isArray(value)) return value.map((item) => namedIn(item, name));
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, AS_IS.has(key) ? item : namedIn(item, name)]));
		}
	}),
	3299: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			b: () => renderTerminal,
			h: () => renderJson
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5933);
		var _words_log_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9742);
		var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5132);
		var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9563);
		function renderTerminal(report) {
			const { mark, title, sentence } = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(report);
			const url = report.outputs.url;
			const lines = [
				`${mark} ${title}`,
				indent(sentence),
				...url ? [`  ${url}`] : []
			];
			for (const { region, verdict, outputs } of report.regions ?? []) lines.push(`  ${region}: ${verdict}${outputs.url ? `, ${outputs.url}` : ""}`);
			const open = report.findings.filter(({ status }) => status === "fail" || status === "warn");
			if (open.length > 0) lines.push("", ...open.flatMap((finding) => [
				`${_names_js__WEBPACK_IMPORTED_MODULE_2__.j7[finding.status]} ${(0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.c1)(finding)}`,
				...finding.reason === sentence ? [] : [indent(finding.reason)],
				...finding.remedies.filter(({ kind, alternative }) => kind === "gcloud" && !alternative).map(({ text }) => indent(text, 4))
			]));
			const unknown = report.findings.filter((finding) => finding.status === "unknown" && !(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.N)(finding));
			if (unknown.length > 0) lines.push("", `${_names_js__WEBPACK_IMPORTED_MODULE_2__.j7.unknown} Unknown: ${unknown.map(_headline_js__WEBPACK_IMPORTED_MODULE_1__.c1).join("; ")}`);
			const answers = report.findings.filter(({ id }) => _names_js__WEBPACK_IMPORTED_MODULE_2__.$R[id]);
			const likely = answers.filter(_model_js__WEBPACK_IMPORTED_MODULE_0__.N).length;
			const more = likely > 0 ? `, and ${likely} more unless a deny policy that cannot be seen forbids them` : "";
			if (answers.length > 0) lines.push("", `Preflight: ${answers.filter(({ status }) => status === "pass").length} of ${answers.length} permissions are there${more}.`);
			if (report.plan.length > 0) lines.push("", ...report.plan.map((step) => `${step.state.padEnd(8)} ${step.title}${step.note ? `: ${step.note}` : ""}`));
			for (const check of report.checks) lines.push(`${check.status.padEnd(8)} ${check.name}: expected ${check.expected}, found ${check.found}`);
			return `${lines.join("\n").split(/\r\n|\r|\n/).map((line) => (0, _words_log_lines_js__WEBPACK_IMPORTED_MODULE_3__.su)((0, _words_log_lines_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(line))).join("\n")}\n`;
		}
		const renderJson = (report) => `${JSON.stringify(report, null, 2).replaceAll("##[", "##\\u005b")}\n`;
		const indent = (text, by = 2) => text.split("\n").map((line) => line ? " ".repeat(by) + line : line).join("\n");
	}),
	3601: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { E: () => conclude });
		var access_gates = __nccwpck_require__(5535);
		var outcome = __nccwpck_require__(1095);
		var checks_access = __nccwpck_require__(6212);
		var drift = __nccwpck_require__(6054);
		var decide = __nccwpck_require__(9555);
		var proof_findings = __nccwpck_require__(5889);
		var decisions_verdict = __nccwpck_require__(7593);
		var names = __nccwpck_require__(8210);
		var target = __nccwpck_require__(2623);
		var list = __nccwpck_require__(8935);
		;
		function outputsOf({ project, tag, preview, access, service, revision, image, build, sourceDigest }) {
			const serviceUrl = service?.uri;
			const tagUrl = tag ? service?.trafficStatuses?.find((status) => status.tag === tag)?.uri : undefined;
			const url = tagUrl ?? serviceUrl;
			const digest = build?.digest ?? /@(sha256:[0-9a-f]{64})$/.exec(image ?? "")?.[1];
			return {
				...url && { url },
				...serviceUrl && {
					service_url: serviceUrl,
					audience: serviceUrl
				},
				...tagUrl && { tag_url: tagUrl },
				...preview && url && (tagUrl || !tag) && { preview_url: url },
				...revision && { revision: revision.split("/").at(-1) ?? revision },
				...image && { image },
				...digest && { image_digest: digest },
				...build && {
					build_id: build.id,
					...build.logUrl && { build_log_url: build.logUrl }
				},
				...sourceDigest && { source_digest: sourceDigest },
				...access && { access },
				...project && { project_id: project }
			};
		}
		var real_hosts = __nccwpck_require__(1881);
		;
		function mergeReports(reports) {
			const [first, ...others] = reports;
			if (!first) throw new Error("no region");
			if (others.length === 0) return first;
			const findings = together(reports);
			const plan = reports.flatMap((report) => report.plan);
			const verdict = (0, decisions_verdict.Vj)(findings, plan);
			const changed = String(reports.some(({ outputs }) => outputs.changed === "true"));
			return {
				...first,
				verdict,
				target: {
					...first.target,
					region: reports.map(regionOf).join(",")
				},
				findings,
				decisions: reports.flatMap((report) => report.decisions.map(inRegion(regionOf(report)))),
				plan,
				changes: reports.flatMap((report) => report.changes),
				checks: reports.flatMap((report) => report.checks.map((check) => ({
					...check,
					name: `${regionOf(report)}: ${check.name}`
				}))),
				outputs: {
					...first.outputs,
					changed,
					verdict
				},
				regions: reports.map(resultOf)
			};
		}
		const regionOf = ({ target }) => target.region ?? "?";
		function resultOf(report) {
			const { verdict, outputs, plan } = report;
			const idle = plan.length > 0 && plan.every(({ state }) => state === "skipped");
			const own = idle && verdict !== "failed" ? "blocked" : verdict;
			return {
				region: regionOf(report),
				verdict: own,
				outputs: {
					...outputs,
					verdict: own
				}
			};
		}
		const inRegion = (region) => (decision) => ({
			...decision,
			question: `${region}: ${decision.question}`
		});
		function together(reports) {
			const all = new Map();
			for (const report of reports) for (const finding of report.findings) {
				const { id, status, principal, permission, resource, reason } = finding;
				const key = JSON.stringify([
					id,
					status,
					principal,
					permission,
					resource,
					reason
				]);
				const found = all.get(key) ?? {
					finding,
					regions: []
				};
				found.regions.push(regionOf(report));
				all.set(key, found);
			}
			return [...all.values()].map(({ finding, regions }) => {
				if (finding.resource !== undefined || regions.length === reports.length) return finding;
				return {
					...finding,
					reason: `${regions.join(", ")}: ${finding.reason}`
				};
			});
		}
		var log_lines = __nccwpck_require__(9742);
		;
		const EMPTY = {
			target: {},
			identity: { method: "none" },
			findings: [],
			decisions: [],
			plan: [],
			changes: [],
			checks: [],
			timings: []
		};
		function makeReport(mode, verdict, progress, outputs) {
			const changed = progress.changes?.some(({ done }) => done) ?? false;
			return {
				version: 1,
				mode,
				verdict,
				...EMPTY,
				...progress,
				outputs: {
					...outputs,
					changed: String(changed),
					verdict
				}
			};
		}
		const LONGEST = 16e3;
		const withBoundedTexts = (report) => ({
			...bounded(report),
			outputs: report.outputs
		});
		function bounded(value) {
			if (typeof value === "string") return (0, log_lines.Jj)(value, LONGEST);
			if (Array.isArray(value)) return value.map(bounded);
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bounded(item)]));
		}
		var words_findings = __nccwpck_require__(3102);
		;
		function conclude(ending) {
			if ("refused" in ending) return withBoundedTexts(refusedReport(ending.refused));
			const { course, others = [] } = ending;
			return withBoundedTexts(others.length === 0 ? courseReport(course) : mergeReports([course, ...others].map(courseReport)));
		}
		function refusedReport({ mode, target, problems, notices }) {
			const findings = [...problems.map(({ input, problem, example }) => (0, words_findings.fJ)("invalid-input", `${input}: ${problem.replace(/[.?]?$/, (end) => end || ".")} Example: ${example}`, { evidence: [{
				call: `input ${input}`,
				resource: "",
				answer: problem
			}] })), ...notices.map(({ input, text }) => (0, words_findings.hT)("ignored-input", `${input}: ${text}`))];
			return makeReport(mode, "blocked", {
				findings,
				target
			}, {});
		}
		function courseReport(course) {
			const { config, google, results, changes, checks } = course;
			const left = differencesLeft(course);
			const findings = [
				...proofOf(course),
				...findingsOf(course),
				...(0, drift.M)(left ?? [], config.drift)
			];
			const plan = results ?? course.plan.map(planned);
			const project = course.facts?.projectId ?? config.project;
			const report = makeReport(config.mode, (0, decisions_verdict.Vj)(findings, plan), {
				target: targetOf(course, project),
				...google && {
					identity: google.identity,
					timings: google.timings
				},
				findings,
				decisions: course.decisions ? decisionsOf(course.decisions, course) : [],
				...gatesOfCourse(course),
				plan,
				changes,
				checks
			}, {
				...outputsOf(resultsOf(course, project)),
				...left && {
					drift: String(left.length > 0),
					drift_count: String(left.length)
				}
			});
			return (0, real_hosts.uw)(report, google?.elsewhere ?? []);
		}
		const FIXED_BY = {
			release: ["deploy-service"],
			"remove-invokers": ["set-invokers"],
			close: ["set-public-binding", "set-invoker-check"]
		};
		function differencesLeft({ config, decisions, results }) {
			const { drift } = decisions ?? {};
			if (!drift || drift.unknown.some(({ blind }) => blind)) return undefined;
			const done = new Set(results?.filter(({ state }) => state === "done").map(({ kind }) => kind));
			const fixed = ({ fix }) => config.drift.fix && fix && FIXED_BY[fix].some((kind) => done.has(kind));
			return drift.differences.filter((difference) => !fixed(difference));
		}
		function planned({ kind, title, target, changes, needs }) {
			return {
				kind,
				title,
				target,
				changes,
				needs,
				state: "planned"
			};
		}
		function targetOf({ config, facts }, project) {
			const number = facts?.projectNumber.known ? facts.projectNumber.value : undefined;
			return {
				...project && { project },
				...number && { projectNumber: number },
				region: config.region,
				...(0, target.$r)(config.kind, config.service)
			};
		}
		function proofOf(course) {
			const { checks, decisions, facts, made, config } = course;
			const project = facts?.projectId ?? config.project ?? "";
			const created = facts?.service.known === true && facts.service.value === null;
			const accessChanged = Boolean(made.access?.changed) || created || made.checkCleared === true;
			const resource = names.fq.service((0, names.je)(project, config));
			if (!decisions) return [];
			return [...(0, proof_findings.vJ)(checks, resource, {
				accessChanged,
				closed: config.access === "authenticated"
			}), ...(0, proof_findings.gm)(checks, resource, gatesOfCourse(course).gates)];
		}
		function findingsOf({ config, facts, decisions, made, findings }) {
			if (!facts || !decisions || !made.checkCleared) return findings;
			const saidBy = (access) => (0, checks_access.T)(config, facts, {
				...decisions,
				access
			}, []);
			const outdated = new Set(saidBy(decisions.access).map(({ id, reason }) => `${id} ${reason}`));
			return [...findings.filter(({ id, reason }) => !outdated.has(`${id} ${reason}`)), ...saidBy((0, outcome.T)(decisions.access, made))];
		}
		function decisionsOf(decisions, { made }) {
			const held = (0, outcome.T)(decisions.access, made);
			const access = made.access ? (0, outcome.t)(held, made.access.attempts) : held;
			return (0, decide.u)({
				...decisions,
				access
			});
		}
		function gatesOfCourse(course) {
			const { config, facts, decisions, made, results } = course;
			if (!facts || !decisions || !(0, list.JC)(config).requests) return {};
			const held = (0, outcome.T)(decisions.access, made);
			const state = results ? accessOf(course) : held.target;
			if (!state) return {};
			const attempts = made.access?.attempts ?? [];
			const removes = attempts.length === 0 || attempts.some(({ accepted }) => accepted) ? held.removes : [];
			const reached = results ? {
				state,
				service: made.service,
				bindings: made.bindings
			} : { state };
			const gates = (0, access_gates.og)(config, facts, { removes }, reached);
			return gates ? { gates } : {};
		}
		function resultsOf(course, project) {
			const { config, made, facts, results } = course;
			if (config.mode === "cleanup" || config.mode === "drift" || config.preview?.do === "remove") return { ...project && { project } };
			const service = made.service ?? (facts?.service.known ? facts.service.value : undefined);
			const { build, begun, source, revision } = made;
			const image = build?.image ?? (results && config.origin.kind === "image" ? config.origin.image : undefined);
			const access = accessOf(course);
			return {
				...project && { project },
				...config.tag && { tag: config.tag },
				...config.preview && { preview: true },
				...access && { access },
				...service && { service },
				...revision?.name && { revision: revision.name },
				...image && { image },
				...(build ?? begun) && { build: build ?? begun },
				...source && { sourceDigest: source.digest }
			};
		}
		function accessOf({ config, results, made, decisions, facts }) {
			if (!(0, list.JC)(config).requests) return undefined;
			const through = results?.every(({ state }) => state === "done");
			const state = made.access?.state ?? (through && decisions ? (0, outcome.T)(decisions.access, made).target : undefined);
			const isNew = facts?.service.known === true && facts.service.value === null;
			return state === "unchanged" && isNew ? "oidc-only" : state;
		}
	}),
	1981: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { N: () => heldByDeployer });
		const heldByDeployer = ({ found = [], google }) => new Set(found.flatMap(({ status, principal, permission }) => status === "pass" && permission && principal === google?.identity.principal ? [permission] : []));
	}),
	4001: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e: () => run });
		var preview_names = __nccwpck_require__(7);
		var findings = __nccwpck_require__(3102);
		;
		const LONGEST_REVISION = 63;
		const LONGEST_SUFFIX = LONGEST_REVISION - 2;
		function aim(given, context) {
			if (given.mode === "rollback") return { config: bare(given) };
			if (given.mode !== "preview" && given.mode !== "cleanup" && given.mode !== "drift") return { config: given };
			const { trafficChange: _, rollout: __, ...rest } = given;
			const { repository } = context;
			const previews = {
				...given.previews,
				...repository && { repository: (0, preview_names.OK)(repository) }
			};
			const config = {
				...rest,
				previews
			};
			if (config.mode === "cleanup") return { config: bare(config) };
			if (config.mode === "drift") return { config: toCompare(config) };
			return aimPreview(config, context);
		}
		function bare(config) {
			const { tag: _, suffix: __, manifest: ___, ...rest } = config;
			const none = {
				origin: { kind: "template" },
				edits: [],
				access: "keep",
				invokers: [],
				callers: []
			};
			return {
				...rest,
				...none,
				edits: [],
				invokers: [],
				callers: [],
				resourceTags: [],
				noTraffic: false,
				invokersUpdateStrategy: "merge"
			};
		}
		function toCompare(config) {
			const { tag: _, suffix: __, ...rest } = config;
			return {
				...rest,
				noTraffic: false,
				...config.origin.kind === "source" && { origin: { kind: "template" } }
			};
		}
		function aimPreview(config, context) {
			const { pullRequest, event } = context;
			if (pullRequest === undefined) return refuse(config, `A preview belongs to a pull request, and this run was started by ${event ?? "no event of GitHub"}. Start the workflow with "on: pull_request", types: [opened, synchronize, reopened, closed].`);
			const preview = {
				pullRequest,
				of: config.service
			};
			if (context.pullRequestClosed) return { config: asRemoval({
				...config,
				preview: {
					...preview,
					do: "remove"
				}
			}) };
			if (config.origin.kind === "template" && config.edits.length === 0) return refuse(config, "There is nothing to preview: give source or image.");
			const made = {
				...config,
				preview: {
					...preview,
					do: "deploy"
				}
			};
			return config.previews.strategy === "tag" ? underTag(made, pullRequest) : asService(made, pullRequest);
		}
		function asRemoval(config) {
			const { preview, previews, service } = config;
			const own = previews.strategy === "service" && preview;
			return {
				...bare(config),
				service: own ? (0, preview_names.W1)(service, preview.pullRequest) : service
			};
		}
		function underTag(config, pullRequest) {
			const name = (0, preview_names.gz)(pullRequest);
			const { suffix } = config;
			if (suffix && (0, preview_names.US)(pullRequest, suffix).length > LONGEST_SUFFIX) return refuse(config, `The revision of a preview is named SERVICE-${name}-SUFFIX, and the suffix "${suffix}" leaves no room for that in ${LONGEST_REVISION} characters. Use a shorter suffix, or none.`);
			const mine = config.edits.filter(({ path }) => /^(template|container)\b/.test(path));
			const left = config.edits.filter((edit) => !mine.includes(edit) && edit.path !== "labels");
			const notices = [
				...left.map(({ from }) => ({
					input: from,
					text: "A preview by tag leaves it: it is a setting of the whole service."
				})),
				...config.access === "keep" ? [] : [{
					input: "access",
					text: "A preview by tag can be called by whoever may call the service: its access was left as it is."
				}],
				...config.invokers.length + config.callers.length === 0 ? [] : [{
					input: "invokers",
					text: "A preview by tag leaves those who may call the service as they are."
				}]
			];
			const aimed = {
				...config,
				tag: name,
				noTraffic: true,
				edits: [
					{
						from: "mode",
						path: "template.scaling.minInstanceCount",
						op: "clear"
					},
					...mine,
					label("template.labels", {
						[preview_names.W7]: name,
						...ofRepository(config)
					})
				],
				...{
					access: "keep",
					invokers: [],
					invokersUpdateStrategy: "merge",
					callers: [],
					resourceTags: []
				},
				notices: [...config.notices, ...once(notices).map((notice) => ({
					...notice,
					level: "notice"
				}))]
			};
			return { config: aimed };
		}
		function asService(config, pullRequest) {
			const service = (0, preview_names.W1)(config.service, pullRequest);
			const ours = {
				[preview_names.W7]: (0, preview_names.gz)(pullRequest),
				[preview_names.eU]: config.service,
				...ofRepository(config)
			};
			const { tag: _, ...rest } = config;
			const edits = [
				...config.edits,
				label("labels", ours),
				label("template.labels", ours)
			];
			return { config: {
				...rest,
				service,
				noTraffic: false,
				edits
			} };
		}
		const ofRepository = ({ previews: { repository } }) => repository ? { [preview_names.dG]: repository } : {};
		const label = (path, entries) => ({
			from: "mode",
			path,
			op: "put",
			entries,
			strategy: "merge"
		});
		const once = (items) => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
		function refuse({ mode, service }, reason) {
			const evidence = [{
				call: "input mode",
				resource: `services/${service}`,
				answer: mode
			}];
			return { finding: (0, findings.fJ)("preview-impossible", reason, { evidence }) };
		}
		;
		const RISK = {
			source: "Building it here would run a stranger's code with this repository's rights.",
			image: "An image that was made from it, or that it names, would run a stranger's code with this service's rights.",
			template: "Deploying for it here would let a stranger start changes with this repository's rights."
		};
		const PERMISSIONS = "permissions:\n  contents: read\n  id-token: write";
		const REVIEWED = "environment: previews-of-forks   # of the job; with required reviewers in the settings of the repository\n" + "steps:\n  - uses: org/run-iam-deploy@v1\n    with:\n      environment: previews-of-forks\n      allow_fork_source: true";
		function judgeTrigger(config, context) {
			const { code, dependabot, mayAskIdToken } = context;
			const federated = config.credentials.kind === "workload-identity-federation";
			const hasCredentials = !federated || mayAskIdToken;
			if (code.whose !== "ours" && hasCredentials && !(config.forkEnvironment && federated)) return refuseCode(config, context);
			if (hasCredentials) return { go: true };
			const evidence = [{
				call: "environment ACTIONS_ID_TOKEN_REQUEST_URL",
				resource: context.repository ?? "",
				answer: "not set by the runner"
			}];
			if (code.whose !== "ours" || dependabot) return stop(true, (0, findings.hT)("fork-without-token", `${withoutToken(context)}, so nothing was deployed. A maintainer can deploy the change from a branch of this repository.`, { evidence }));
			return stop(false, (0, findings.fJ)("id-token-permission", `The job is not allowed to ask GitHub for an ID token. Add these lines to the job or the workflow:\n\n${PERMISSIONS}`, { evidence }));
		}
		function withoutToken({ code, dependabot }) {
			if (dependabot) return "GitHub gives no credentials to runs that Dependabot starts";
			if (code.whose === "foreign") return "GitHub gives no credentials to pull requests from forks";
			return "The run has no credentials, and its code is not known to be of this repository";
		}
		function refuseCode({ origin, forkEnvironment }, { event, repository, code }) {
			const ours = repository ?? "this repository";
			const head = code.whose === "foreign" ? code.head ?? "a deleted fork" : "unknown";
			const whose = code.whose === "foreign" ? `The event ${event} is about code of ${head}, which is not ${ours}.` : `It is not known whose code this run is about. ${code.whose === "unknown" ? code.why : ""}`.trimEnd();
			const keyless = forkEnvironment ? " allow_fork_source does not help here: only with workload_identity_provider does an ID token prove the environment of the job." : "";
			return stop(false, (0, findings.fJ)("foreign-head", `${whose} ${RISK[origin.kind]} ` + `Use the pull_request event, which gives forks no credentials, or deploy after merging.${keyless}`, {
				evidence: [{
					call: `event ${event}`,
					resource: repository ?? "",
					answer: `head repository ${head}`
				}],
				remedies: [{
					kind: "workflow",
					alternative: true,
					title: "To deploy such code all the same, after a person has approved each run",
					text: REVIEWED
				}]
			}));
		}
		const stop = (skip, finding) => ({
			go: false,
			skip,
			finding
		});
		;
		function literalValues({ edits, build, schedules }) {
			const sent = schedules.flatMap(({ headers = {}, body }) => [...Object.values(headers), ...body ? [body] : []]);
			return [
				...edits.flatMap(valuesOf),
				...Object.values(build.env),
				...sent
			];
		}
		function valuesOf(edit) {
			if (edit.op === "put") return edit.path === "container.env" ? Object.values(edit.entries) : [];
			if (edit.op !== "set" || !Array.isArray(edit.value)) return [];
			const parts = edit.value.filter((part) => typeof part === "string");
			if (edit.path === "container.args") return parts;
			return edit.path === "container.command" ? parts.slice(1) : [];
		}
		var api_error = __nccwpck_require__(2606);
		;
		const MOST = 100;
		async function testPermissions(names, ask, testable) {
			const unique = [...new Set(names)];
			const groups = [];
			for (let at = 0; at < unique.length; at += MOST) groups.push(unique.slice(at, at + MOST));
			return merge(await Promise.all(groups.map((group) => askGroup(group, ask, testable))));
		}
		const FEW = 2;
		const PAGES = 3;
		function testableOn({ send }, fullResourceName) {
			return async () => {
				const found = new Set();
				let pageToken;
				try {
					for (let page = 0; page < PAGES; page++) {
						const body = {
							fullResourceName,
							pageSize: 1e3,
							...pageToken && { pageToken }
						};
						const path = "/v1/permissions:queryTestablePermissions";
						const answer = await send({
							api: "iam",
							method: "POST",
							path,
							body,
							safe: true
						});
						for (const { name } of answer.permissions ?? []) if (name) found.add(name);
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
			const ask = async (permissions) => {
				const call = {
					api,
					method: "POST",
					path: `${path}:testIamPermissions`,
					safe: true
				};
				const answer = await transport.send({
					...call,
					body: { permissions }
				});
				return answer.permissions ?? [];
			};
			if (api === "cloudresourcemanager") return testPermissions(names, ask);
			return testPermissions(names, ask, testableOn(transport, `//${api}.googleapis.com${path.replace(/^\/v\d+/, "")}`));
		}
		const guarded = ({ etag }) => ({ safe: etag !== undefined });
		async function askGroup(names, ask, testable) {
			if (names.length === 0) return {
				granted: new Set(),
				untestable: new Set()
			};
			try {
				return {
					granted: new Set(await ask(names)),
					untestable: new Set()
				};
			} catch (error) {
				if (!(error instanceof api_error.hD) || error.status !== 400 || error.code === "FAILED_PRECONDITION") throw error;
				if (names.length === 1) return {
					granted: new Set(),
					untestable: new Set(names)
				};
				const named = names.filter((name) => mentions(error.message, name));
				if (named.length > 0 && named.length < names.length) {
					return without(named, names, ask, testable);
				}
				const list = names.length > FEW ? await testable?.() : undefined;
				const unlisted = list ? names.filter((name) => !list.has(name)) : [];
				if (unlisted.length > 0 && unlisted.length < names.length) return without(unlisted, names, ask);
				const middle = Math.ceil(names.length / 2);
				return merge(await Promise.all([names.slice(0, middle), names.slice(middle)].map((half) => askGroup(half, ask))));
			}
		}
		async function without(bad, names, ask, testable) {
			const rest = await askGroup(names.filter((name) => !bad.includes(name)), ask, testable);
			return merge([rest, {
				granted: new Set(),
				untestable: new Set(bad)
			}]);
		}
		const mentions = (message, name) => new RegExp(`(?<![\\w.])${name.replaceAll(".", "\\.")}(?![\\w]|\\.\\w)`).test(message);
		function merge(answers) {
			return {
				granted: new Set(answers.flatMap((answer) => [...answer.granted])),
				untestable: new Set(answers.flatMap((answer) => [...answer.untestable]))
			};
		}
		;
		function policyCalls(transport, api, version) {
			const { send } = transport;
			return {
				getPolicy: (name) => send({
					api,
					method: "GET",
					path: `/${version}/${name}:getIamPolicy`,
					query: { "options.requestedPolicyVersion": 3 }
				}),
				setPolicy: (name, policy) => send({
					api,
					method: "POST",
					path: `/${version}/${name}:setIamPolicy`,
					body: { policy },
					...guarded(policy)
				}),
				testPermissions: (name, names) => testIamPermissions(transport, api, `/${version}/${name}`, names)
			};
		}
		;
		async function orNull(answer) {
			try {
				return await answer;
			} catch (error) {
				if (error instanceof api_error.hD && error.status === 404) return null;
				throw error;
			}
		}
		var pause = __nccwpck_require__(3547);
		;
		const PACE = {
			firstMs: 500,
			factor: 1.4,
			mostMs: 1e4
		};
		async function poll(read, done, signal, pace = PACE) {
			for (let waitMs = pace.firstMs;; waitMs = Math.min(waitMs * pace.factor, pace.mostMs)) {
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
			const { "@type": _, ...result } = operation.response ?? {};
			return result;
		}
		var version = __nccwpck_require__(8508);
		var hide_values = __nccwpck_require__(7024);
		var wire_level_retry = __nccwpck_require__(2303);
		;
		const TIMEOUT_MS = 6e4;
		const USER_AGENT = `${version.G}/${version.x}`;
		function makeTransport(options) {
			const { quotes = (0, hide_values.s)() } = options;
			const exchange = (call) => {
				quotes.learn(call.body, call.path);
				return exchangeWithRetries(options, call, quotes);
			};
			return {
				exchange,
				send: async (call) => {
					const got = await exchange(call);
					const answer = got.text ? parseAnswer(got, options, call, quotes) : undefined;
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
			const url = address(options, call);
			let renewed = false;
			for (let retry = 0;; retry++) {
				if (signal.aborted) throw (0, pause.KW)(signal);
				const result = await attempt(options, call, url, signal);
				if ("answer" in result) {
					const { answer } = result;
					if (answer.status >= 200 && answer.status < 300 || call.accept?.includes(answer.status)) return answer;
					const error = (0, api_error.a5)(answer.status, answer.text, callName(options.endpoints, call), quotes.hide);
					if (answer.status === 401 && !renewed && call.url === undefined) {
						renewed = true;
						options.credentials.renew(result.authorization);
						continue;
					}
					const again = repeatable ? (0, wire_level_retry.dg)(answer.status) : answer.status === 429;
					if (call.once || !again || retry + 1 >= wire_level_retry.Qm) throw explained(options, error);
					await (0, pause.v7)((0, wire_level_retry.eS)(retry, answer.headers.get("retry-after")), signal);
				} else {
					if (signal.aborted) throw (0, pause.KW)(signal);
					const failure = (0, wire_level_retry.Dx)(result.failure);
					const again = failure === "not-sent" || failure === "maybe-sent" && repeatable;
					if (call.once || !again || retry + 1 >= wire_level_retry.DU) {
						throw (0, api_error.nL)(result.failure, callName(options.endpoints, call), new URL(url).host);
					}
					await (0, pause.v7)((0, wire_level_retry.eS)(retry, null), signal);
				}
			}
		}
		async function attempt(options, call, url, signal) {
			const credentials = call.url === undefined ? await (0, pause.ZC)(options.credentials.headers(), signal) : {};
			const startMs = performance.now();
			let outcome = "no answer";
			try {
				const answer = await options.http({
					url,
					method: call.method,
					headers: headers(options, call, credentials),
					...body(call),
					signal,
					timeoutMs: call.timeoutMs ?? TIMEOUT_MS
				});
				outcome = String(answer.status);
				return {
					answer,
					authorization: credentials.authorization
				};
			} catch (failure) {
				return { failure };
			} finally {
				const name = `${callName(options.endpoints, call)} ${outcome}`;
				options.timings.push({
					name,
					startMs: Math.round(startMs),
					durationMs: Math.round(performance.now() - startMs)
				});
			}
		}
		function headers(options, call, credentials) {
			return {
				accept: "application/json",
				"user-agent": USER_AGENT,
				...call.body !== undefined && { "content-type": "application/json" },
				...options.requestReason && { "x-goog-request-reason": options.requestReason },
				...call.headers,
				...credentials
			};
		}
		function body(call) {
			if (call.content) return { body: call.content };
			return call.body === undefined ? {} : { body: JSON.stringify(call.body) };
		}
		function address(options, call) {
			if (call.url !== undefined) return call.url;
			const { endpoints } = options;
			const base = call.regionInHost && call.location ? endpoints.baseInRegion(call.api, call.location) : endpoints.base(call.api, call.location);
			const url = new URL(base + call.path);
			if (url.origin !== new URL(base).origin) throw new Error(`The path ${call.path} leads away from ${new URL(base).host}`);
			for (const [name, value] of Object.entries(call.query ?? {})) {
				for (const item of Array.isArray(value) ? value : [value]) {
					if (item !== undefined) url.searchParams.append(name, String(item));
				}
			}
			return url.href;
		}
		const explained = (options, error) => options.credentials.explain?.(error) ?? error;
		function parseAnswer({ text, cut }, options, call, { hide }) {
			try {
				return JSON.parse(text);
			} catch {
				throw (0, api_error.a5)(502, cut ? "The answer is larger than is read of one." : `The answer is not JSON: ${hide(text).slice(0, 100)}`, callName(options.endpoints, call));
			}
		}
		;
		const API = "artifactregistry";
		function makeArtifactRegistry(transport) {
			const { send, signal, endpoints } = transport;
			return {
				getRepository: (name) => orNull(send({
					api: API,
					method: "GET",
					path: `/v1/${name}`
				})),
				createRepository: async (parent, id, description) => {
					const path = `/v1/${parent}/repositories`;
					const create = {
						api: API,
						method: "POST",
						path
					};
					const body = {
						name: `${parent}/repositories/${id}`,
						format: "DOCKER",
						description
					};
					const started = await send({
						...create,
						query: { repositoryId: id },
						body
					});
					const read = () => send({
						api: API,
						method: "GET",
						path: `/v1/${started.name}`
					});
					const operation = started.done ? started : await poll(read, ({ done }) => done === true, signal);
					return resultOf(operation, callName(endpoints, create));
				},
				...policyCalls(transport, API, "v1")
			};
		}
		;
		const MOST_BYTES = 64 * 1024;
		const ask_service_TIMEOUT_MS = 6e4;
		const TRIES = 3;
		async function ask(context, url, authorization) {
			const { http, signal, timings } = context;
			const headers = {
				accept: "*/*",
				"user-agent": USER_AGENT,
				...authorization && { authorization }
			};
			const call = `GET ${new URL(url).host}${new URL(url).pathname}`;
			for (let tried = 0;; tried++) {
				if (signal.aborted) throw (0, pause.KW)(signal);
				const startMs = performance.now();
				try {
					const answer = await http({
						url,
						method: "GET",
						headers,
						signal,
						timeoutMs: ask_service_TIMEOUT_MS,
						most: MOST_BYTES
					});
					const durationMs = Math.round(performance.now() - startMs);
					timings.push({
						name: `${call} ${answer.status}`,
						startMs: Math.round(startMs),
						durationMs
					});
					return {
						status: answer.status,
						headers: answer.headers,
						body: answer.text
					};
				} catch (failure) {
					if (signal.aborted) throw (0, pause.KW)(signal);
					if (tried + 1 >= TRIES || (0, wire_level_retry.Dx)(failure) === "final") {
						throw (0, api_error.nL)(failure, call, new URL(url).host);
					}
					await (0, pause.v7)((0, wire_level_retry.eS)(tried, null), signal);
				}
			}
		}
		;
		const cloudbuild_API = "cloudbuild";
		function makeCloudBuild({ send }) {
			return {
				defaultServiceAccount: async (project, location) => {
					const path = `/v1/projects/${project}/locations/${location}/defaultServiceAccount`;
					const { serviceAccountEmail } = await send({
						api: cloudbuild_API,
						method: "GET",
						path
					});
					return serviceAccountEmail?.split("/").pop() || null;
				},
				createBuild: (project, location, build) => send({
					api: cloudbuild_API,
					method: "POST",
					path: `/v1/projects/${project}/locations/${location}/builds`,
					body: build
				}),
				getBuild: (name) => send({
					api: cloudbuild_API,
					method: "GET",
					path: `/v1/${name}`
				}),
				getOperation: (name) => send({
					api: cloudbuild_API,
					method: "GET",
					path: `/v1/${name}`
				}),
				buildsTagged: async (project, location, tag) => {
					const { builds } = await send({
						api: cloudbuild_API,
						method: "GET",
						path: `/v1/projects/${project}/locations/${location}/builds`,
						query: {
							filter: `tags=${JSON.stringify(tag)}`,
							pageSize: 100
						},
						evenWhenCancelled: true
					});
					return builds ?? [];
				},
				cancel: async (name) => {
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
		;
		const compute_API = "compute";
		function makeCompute({ send }) {
			return { getSubnetworkPolicy: (name) => send({
				api: compute_API,
				method: "GET",
				path: `/compute/v1/${name}/getIamPolicy`,
				query: { optionsRequestedPolicyVersion: 3 }
			}) };
		}
		;
		const iam_API = "iam";
		const account = (email, project = "-") => `/v1/projects/${project}/serviceAccounts/${email}`;
		function makeIam(transport) {
			const { send } = transport;
			return {
				getServiceAccount: (email, project) => orNull(send({
					api: iam_API,
					method: "GET",
					path: account(email, project)
				})),
				getPolicy: (email, project) => send({
					api: iam_API,
					method: "POST",
					path: `${account(email, project)}:getIamPolicy`,
					query: { "options.requestedPolicyVersion": 3 },
					safe: true
				}),
				setPolicy: (email, policy, project) => send({
					api: iam_API,
					method: "POST",
					path: `${account(email, project)}:setIamPolicy`,
					body: { policy },
					...guarded(policy)
				}),
				testPermissions: (email, names, project) => testIamPermissions(transport, iam_API, account(email, project), names),
				createServiceAccount: (project, id, displayName) => send({
					api: iam_API,
					method: "POST",
					path: `/v1/projects/${project}/serviceAccounts`,
					body: {
						accountId: id,
						serviceAccount: { displayName }
					}
				}),
				getRole: (name) => orNull(send({
					api: iam_API,
					method: "GET",
					path: `/v1/${name}`
				}))
			};
		}
		;
		const makeKms = (transport) => policyCalls(transport, "cloudkms", "v1");
		;
		function makeLogging({ send }) {
			const entriesOf = async (project, filter, most) => {
				const { entries } = await send({
					api: "logging",
					method: "POST",
					path: "/v2/entries:list",
					body: {
						resourceNames: [`projects/${project}`],
						filter,
						orderBy: "timestamp desc",
						pageSize: most
					},
					safe: true
				});
				return (entries ?? []).reverse();
			};
			const last = async (project, filter, lines) => (await entriesOf(project, filter, lines)).flatMap(({ textPayload }) => textPayload ?? []);
			return {
				buildLog: (project, buildId, lines) => last(project, `resource.type="build" AND resource.labels.build_id=${JSON.stringify(buildId)}`, lines),
				executionLog: (name, lines) => {
					const [, project = "", , location = "", , job = "", , execution = ""] = name.split("/");
					const filter = [
						"resource.type=\"cloud_run_job\"",
						`resource.labels.job_name=${JSON.stringify(job)}`,
						`resource.labels.location=${JSON.stringify(location)}`,
						`labels."run.googleapis.com/execution_name"=${JSON.stringify(execution)}`
					];
					return last(project, filter.join(" AND "), lines);
				},
				attempts: async (name, since) => {
					const [, project = "", , location = "", , job = ""] = name.split("/");
					const filter = [
						"resource.type=\"cloud_scheduler_job\"",
						`resource.labels.job_id=${JSON.stringify(job)}`,
						`resource.labels.location=${JSON.stringify(location)}`,
						`timestamp>=${JSON.stringify(since)}`
					];
					return (await entriesOf(project, filter.join(" AND "), SOME)).flatMap(attemptIn);
				},
				scheduledCalls: async (name, since) => {
					const [, project = "", , location = "", , service = ""] = name.split("/");
					const filter = [
						"resource.type=\"cloud_run_revision\"",
						`resource.labels.service_name=${JSON.stringify(service)}`,
						`resource.labels.location=${JSON.stringify(location)}`,
						"httpRequest.userAgent=\"Google-Cloud-Scheduler\"",
						`timestamp>=${JSON.stringify(since)}`
					];
					return (await entriesOf(project, filter.join(" AND "), SOME)).length;
				}
			};
		}
		const SOME = 20;
		function attemptIn({ jsonPayload = {}, httpRequest }) {
			if (!jsonPayload["@type"]?.endsWith(".AttemptFinished")) return [];
			const { status = "OK", debugInfo } = jsonPayload;
			return [{
				status,
				...httpRequest?.status && { httpStatus: httpRequest.status },
				...debugInfo && { debug: debugInfo }
			}];
		}
		;
		function makeOrgPolicy({ send }) {
			return {
				effective: (project, constraint) => {
					const name = `projects/${project}/policies/${constraint.replace(/^constraints\//, "")}`;
					return send({
						api: "orgpolicy",
						method: "GET",
						path: `/v2/${name}:getEffectivePolicy`
					});
				},
				list: async (node) => {
					const policies = [];
					let pageToken;
					do {
						const page = await send({
							api: "orgpolicy",
							method: "GET",
							path: `/v2/${node}/policies`,
							query: { pageToken }
						});
						policies.push(...page.policies ?? []);
						pageToken = page.nextPageToken || undefined;
					} while (pageToken);
					return policies;
				},
				get: (node, constraint) => orNull(send({
					api: "orgpolicy",
					method: "GET",
					path: `/v2/${node}/policies/${constraint}`
				}))
			};
		}
		;
		const resourcemanager_API = "cloudresourcemanager";
		function makeResourceManager(transport) {
			const { send, signal, endpoints } = transport;
			const end = async (start) => {
				const started = await send(start);
				const { api, location } = start;
				const read = () => send({
					api,
					...location && { location },
					method: "GET",
					path: `/v3/${started.name}`
				});
				const operation = started.done ? started : await poll(read, ({ done }) => done === true, signal);
				resultOf(operation, callName(endpoints, start));
			};
			return {
				getProject: (project) => send({
					api: resourcemanager_API,
					method: "GET",
					path: `/v3/projects/${project}`
				}),
				getPolicy: (project) => send({
					api: resourcemanager_API,
					method: "POST",
					path: `/v1/projects/${project}:getIamPolicy`,
					body: { options: { requestedPolicyVersion: 3 } },
					safe: true
				}),
				setPolicy: (project, policy) => send({
					api: resourcemanager_API,
					method: "POST",
					path: `/v1/projects/${project}:setIamPolicy`,
					body: { policy },
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
							pageToken
						};
						const page = await send({
							api: resourcemanager_API,
							location,
							method: "GET",
							path: "/v3/effectiveTags",
							query
						});
						tags.push(...page.effectiveTags ?? []);
						pageToken = page.nextPageToken || undefined;
					} while (pageToken);
					return tags.map((tag) => ({
						key: tag.namespacedTagKey ?? "",
						value: tag.namespacedTagValue?.split("/").pop() ?? "",
						keyId: tag.tagKey ?? "",
						valueId: tag.tagValue ?? "",
						inherited: tag.inherited ?? false
					}));
				},
				tagValue: (name) => /^tagValues\/\d+$/.test(name) ? send({
					api: resourcemanager_API,
					method: "GET",
					path: `/v3/${name}`
				}) : send({
					api: resourcemanager_API,
					method: "GET",
					path: "/v3/tagValues/namespaced",
					query: { name }
				}),
				testTagValue: (name, names) => testIamPermissions(transport, resourcemanager_API, `/v3/${name}`, names),
				bindTag: (parent, tagValue, location) => {
					const value = /^tagValues\/\d+$/.test(tagValue) ? { tagValue } : { tagValueNamespacedName: tagValue };
					return end({
						api: resourcemanager_API,
						location,
						method: "POST",
						path: "/v3/tagBindings",
						body: {
							parent,
							...value
						}
					});
				},
				unbindTag: (parent, tagValue, location) => {
					const path = `/v3/tagBindings/${encodeURIComponent(parent)}/${tagValue}`;
					return end({
						api: resourcemanager_API,
						location,
						method: "DELETE",
						path
					});
				}
			};
		}
		var kinds_list = __nccwpck_require__(8935);
		;
		const run_API = "run";
		const HOLD = "30s";
		function knativePath({ kind, project, region, name }, overridden, list = false) {
			const { manifest } = kinds_list.GW[kind];
			const path = overridden && manifest?.regionalPath ? `/v1/projects/${project}/locations/${region}/${manifest.plural}` : `/apis/${manifest?.apiVersion}/namespaces/${project}/${manifest?.plural}`;
			return list ? path : `${path}/${name}`;
		}
		function regionOf({ kind, region }, endpoints) {
			const override = endpoints.override(run_API);
			if (kinds_list.GW[kind].manifest?.regionalPath || !override) return {};
			return endpoints.baseInRegion(run_API, region) === override ? { headers: { "x-goog-request-params": `location=${region}` } } : { regionInHost: true };
		}
		function regionalHosts({ kind, manifest, regions }, endpoints) {
			const run = endpoints.elsewhere.find(({ api }) => api === endpoints.host(run_API));
			if (!run || !manifest) return [];
			return regions.flatMap((region) => {
				const { regionInHost } = regionOf({
					kind,
					region,
					project: "",
					name: ""
				}, endpoints);
				const host = new URL(endpoints.baseInRegion(run_API, region)).host;
				return regionInHost ? {
					...run,
					api: endpoints.host(run_API, region),
					host
				} : [];
			});
		}
		function makeRun(transport) {
			const { send, signal, endpoints } = transport;
			const overridden = endpoints.override(run_API) !== undefined;
			const wait = (name) => ({
				api: run_API,
				method: "POST",
				path: `/v2/${name}:wait`,
				body: { timeout: HOLD }
			});
			const end = async (operation) => {
				const ask = (name) => send({
					...wait(name),
					safe: true
				});
				return resultOf(await waitFor(operation, ask, signal), callName(endpoints, wait(operation.name)));
			};
			const remove = async (name, query) => {
				await end(await send({
					api: run_API,
					method: "DELETE",
					path: `/v2/${name}`,
					...query && { query }
				}));
			};
			const all = async (path, field) => {
				const found = [];
				for (let pageToken;;) {
					const page = await send({
						api: run_API,
						method: "GET",
						path,
						query: { pageToken }
					});
					found.push(...page[field] ?? []);
					pageToken = page.nextPageToken || undefined;
					if (!pageToken) return found;
				}
			};
			return {
				getService: (name, { evenWhenCancelled = false } = {}) => orNull(send({
					api: run_API,
					method: "GET",
					path: `/v2/${name}`,
					evenWhenCancelled
				})),
				getKnative: (place) => {
					const path = knativePath(place, overridden);
					return orNull(send({
						api: run_API,
						location: place.region,
						method: "GET",
						path,
						...regionOf(place, endpoints)
					}));
				},
				saveKnative: (place, body, create) => {
					const path = knativePath(place, overridden, create);
					return send({
						api: run_API,
						location: place.region,
						method: create ? "POST" : "PUT",
						path,
						body,
						...regionOf(place, endpoints)
					});
				},
				createService: (parent, id, service, { validateOnly } = {}) => send({
					api: run_API,
					method: "POST",
					path: `/v2/${parent}/services`,
					query: {
						serviceId: id,
						validateOnly: validateOnly || undefined
					},
					body: service
				}),
				patchService: (service, updateMask, { validateOnly, evenWhenCancelled = false } = {}) => send({
					api: run_API,
					method: "PATCH",
					path: `/v2/${service.name}`,
					query: {
						updateMask: updateMask.join(","),
						validateOnly: validateOnly || undefined
					},
					body: service,
					evenWhenCancelled,
					safe: service.etag !== undefined || !updateMask.some((path) => /^(template|buildConfig)\b/.test(path))
				}),
				listServices: (parent) => all(`/v2/${parent}/services`, "services"),
				deleteService: (name, etag) => remove(name, { etag }),
				listRevisions: (name) => all(`/v2/${name}/revisions`, "revisions"),
				deleteRevision: (name, etag) => remove(name, { etag }),
				getRevision: (name) => orNull(send({
					api: run_API,
					method: "GET",
					path: `/v2/${name}`
				})),
				wait: end,
				getResource: (name) => orNull(send({
					api: run_API,
					method: "GET",
					path: `/v2/${name}`
				})),
				createResource: (kind, parent, id, body) => {
					const { collection, idParameter } = kinds_list.GW[kind];
					return send({
						api: run_API,
						method: "POST",
						path: `/v2/${parent}/${collection}`,
						query: { [idParameter]: id },
						body
					});
				},
				updateResource: (body, updateMask) => send({
					api: run_API,
					method: "PATCH",
					path: `/v2/${body.name}`,
					query: { updateMask: updateMask?.join(",") },
					body,
					safe: body.etag !== undefined
				}),
				runJob: (name) => send({
					api: run_API,
					method: "POST",
					path: `/v2/${name}:run`,
					body: {}
				}),
				getExecution: (name) => orNull(send({
					api: run_API,
					method: "GET",
					path: `/v2/${name}`
				})),
				listTasks: (execution) => all(`/v2/${execution}/tasks`, "tasks"),
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
		;
		const scheduler_API = "cloudscheduler";
		function makeScheduler({ send }) {
			return {
				getJob: (name) => orNull(send({
					api: scheduler_API,
					method: "GET",
					path: `/v1/${name}`
				})),
				createJob: (parent, job) => send({
					api: scheduler_API,
					method: "POST",
					path: `/v1/${parent}/jobs`,
					body: job
				}),
				patchJob: (job, updateMask) => send({
					api: scheduler_API,
					method: "PATCH",
					path: `/v1/${job.name}`,
					query: { updateMask: updateMask.join(",") },
					body: job,
					safe: true
				}),
				deleteJob: async (name) => {
					await send({
						api: scheduler_API,
						method: "DELETE",
						path: `/v1/${name}`
					});
				},
				runJob: (name) => send({
					api: scheduler_API,
					method: "POST",
					path: `/v1/${name}:run`,
					body: {}
				})
			};
		}
		;
		const makeSecretManager = (transport) => policyCalls(transport, "secretmanager", "v1");
		;
		const serviceusage_API = "serviceusage";
		const MOST_READ = 30;
		const MOST_ENABLED = 20;
		function makeServiceUsage({ send, signal, endpoints }) {
			const batchGet = async (project, hosts) => {
				const names = hosts.map((host) => `projects/${project}/services/${host}`);
				const path = `/v1/projects/${project}/services:batchGet`;
				const { services } = await send({
					api: serviceusage_API,
					method: "GET",
					path,
					query: { names }
				});
				return Object.fromEntries((services ?? []).map(({ name, state }) => [name?.split("/").pop(), state === "ENABLED"]));
			};
			const getOne = async (project, host) => {
				const path = `/v1/projects/${project}/services/${host}`;
				const { state } = await send({
					api: serviceusage_API,
					method: "GET",
					path
				});
				return [host, state === "ENABLED"];
			};
			const getSome = async (project, hosts) => {
				try {
					return await batchGet(project, hosts);
				} catch (error) {
					if (!(error instanceof api_error.hD) || ![
						400,
						403,
						404,
						501
					].includes(error.status)) throw error;
					const answers = await Promise.allSettled(hosts.map((host) => getOne(project, host)));
					const known = answers.flatMap((answer) => answer.status === "fulfilled" ? [answer.value] : []);
					const failed = answers.find((answer) => answer.status === "rejected");
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
					body: { serviceIds: hosts },
					safe: true
				});
				const read = () => send({
					api: serviceusage_API,
					method: "GET",
					path: `/v1/${started.name}`
				});
				const operation = started.done ? started : await poll(read, ({ done }) => done === true, signal);
				resultOf(operation, callName(endpoints, start));
			};
			return {
				enabled: async (project, hosts) => {
					const answers = await Promise.all(inGroups(hosts, MOST_READ).map((group) => getSome(project, group)));
					return Object.assign({}, ...answers);
				},
				enable: async (project, hosts) => {
					await Promise.all(inGroups(hosts, MOST_ENABLED).map((group) => enableSome(project, group)));
				}
			};
		}
		function inGroups(items, most) {
			const groups = [];
			for (let at = 0; at < items.length; at += most) groups.push(items.slice(at, at + most));
			return groups;
		}
		var promises_ = __nccwpck_require__(1455);
		var external_node_http_ = __nccwpck_require__(7067);
		var external_node_os_ = __nccwpck_require__(8161);
		var external_node_path_ = __nccwpck_require__(6760);
		var external_node_stream_ = __nccwpck_require__(7075);
		;
		const MOST_JSON = 16e6;
		const MOST_PAGE = 64e3;
		function makeHttp(route) {
			let loading;
			return async (request) => {
				loading ??= loadClient();
				const client = await loading;
				const { url, method, headers, body } = request;
				const deadline = AbortSignal.timeout(request.timeoutMs);
				try {
					const response = await client.request({
						url,
						method,
						headers: new Headers(headers),
						...body !== undefined && { body },
						...route(new URL(url)),
						redirect: "manual",
						retry: false,
						responseType: "stream",
						validateStatus: () => true,
						signal: AbortSignal.any([request.signal, deadline])
					});
					const answered = new Headers([...response.headers]);
					const isPage = /\b(?:html|xml)\b/.test(answered.get("content-type") ?? "");
					const read = await readSome(response.data, request.most ?? (isPage ? MOST_PAGE : MOST_JSON));
					return {
						status: response.status,
						headers: answered,
						...read
					};
				} catch (error) {
					if (deadline.aborted && !request.signal.aborted) throw deadline.reason;
					throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
				}
			};
		}
		async function loadClient() {
			const { PassThroughClient } = await Promise.all([__nccwpck_require__.e(810), __nccwpck_require__.e(45)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2045, 19));
			return new PassThroughClient({ useAuthRequestParameters: false });
		}
		async function readSome(body, most) {
			if (!(body instanceof external_node_stream_.Readable)) return { text: "" };
			const chunks = [];
			let size = 0;
			for await (const chunk of body) {
				chunks.push(chunk);
				size += chunk.length;
				if (size > most) break;
			}
			const text = Buffer.concat(chunks).subarray(0, most).toString("utf8");
			return size > most ? {
				text,
				cut: true
			} : { text };
		}
		var errors = __nccwpck_require__(9473);
		;
		function libraryCredentials(options) {
			const { client, signal, mask, call } = options;
			client.transporter.defaults.redirect = "manual";
			let last;
			const headers = async () => {
				const startMs = performance.now();
				const asked = client.getRequestHeaders();
				const got = await (signal.aborted ? asked : (0, pause.ZC)(asked, signal)).catch((error) => {
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
						durationMs
					});
				}
				const quota = got.get("x-goog-user-project");
				return {
					authorization,
					...quota && { "x-goog-user-project": quota }
				};
			};
			return {
				identity: options.identity,
				...options.project !== undefined && { project: options.project },
				headers,
				renew: (used) => {
					if (used === last) client.setCredentials({
						...client.credentials,
						access_token: null,
						expiry_date: 1
					});
				},
				idToken: async (audience) => {
					const asked = options.idToken?.(audience);
					const jwt = asked && await (0, pause.dn)(asked, ID_TOKEN_MS, "the token endpoint", signal).catch(notCancelled);
					if (jwt) mask(jwt);
					return jwt ?? null;
				}
			};
		}
		const ID_TOKEN_MS = 3e4;
		function notCancelled(error) {
			if (error instanceof errors.c) throw error;
			return null;
		}
		const isFromLibrary = (error) => !(error instanceof Error && /^(UserError|Cancelled)$/.test(error.name));
		function readError(error, call) {
			const { response, config } = error;
			if (response?.status) {
				const { data, status } = response;
				return (0, api_error.a5)(status, typeof data === "string" ? data : JSON.stringify(data ?? ""), call);
			}
			const host = config?.url instanceof URL ? config.url.host : /^\S+ ([^/]+)/.exec(call)?.[1] ?? call;
			return (0, api_error.nL)(error instanceof Error && error.cause instanceof Error ? error.cause : error, call, host);
		}
		var iam_remedies = __nccwpck_require__(2188);
		var error_text = __nccwpck_require__(3606);
		;
		function userError(id, reason, more = {}, cause) {
			const { evidence = [], remedies = [], principal, resource } = more;
			const finding = (0, findings.fJ)(id, reason, {
				evidence,
				remedies
			});
			if (principal !== undefined) finding.principal = principal;
			if (resource !== undefined) finding.resource = resource;
			return new errors.y([finding], { cause });
		}
		function idTokenRefused(error, env) {
			const said = oneLine(error);
			const absent = !env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN || /env variable/.test(said);
			const pull = env.GITHUB_EVENT_NAME === "pull_request";
			const reason = absent ? `GitHub gave this job no ID token, so it cannot sign in to Google Cloud. Add to the job (or the workflow):\n\npermissions:\n  id-token: write\n\nThe block replaces the defaults: add "contents: read" for actions/checkout.${pull ? " Pull requests from forks and from Dependabot get no ID token whatever the permissions are." : ""}` : `GitHub did not answer the request for an ID token: ${said}. The job may ask for one, so this is most likely a passing fault: run the job again. If it stays, look at https://www.githubstatus.com.`;
			return userError("id-token-permission", reason, { evidence: [requestEvidence(said)] }, error);
		}
		function notInEnvironment(wanted, found) {
			const says = found === undefined ? "names no environment" : `names the environment ${JSON.stringify(found)}`;
			return userError("foreign-head", `allow_fork_source deploys code of forks only from the environment ${JSON.stringify(wanted)}, and the job's ID token ${says}. Add "environment: ${wanted}" to the job.`, { evidence: [requestEvidence(says)] });
		}
		const requestEvidence = (answer) => ({
			call: "GET ACTIONS_ID_TOKEN_REQUEST_URL",
			resource: "GitHub OIDC token",
			answer
		});
		function signInFailed(error) {
			const { call, status, code } = error;
			const reason = `Signing in failed: ${call} answered ${status || "nothing"} (${code}: ${oneLine(error.message)}). If it is not a passing fault of Google's, which another run will tell: look whether a firewall or proxy lets this host through, and at the CLOUDSDK_API_ENDPOINT_OVERRIDES_ variables.`;
			return userError("api-error", reason, { evidence: [(0, api_error.zR)(call, call.split(" ")[1] ?? call, error)] }, error);
		}
		function federationUnsupported(error) {
			const host = /^\S+ ([^/]+)/.exec(error.call)?.[1] ?? "The API";
			const reason = `${host} does not accept the federated identity of this job (401: ${oneLine(error.message)}). Cloud Run does not support direct federation everywhere: let the job impersonate a service account by the input service_account.`;
			return userError("federation-unsupported", reason, { evidence: [(0, api_error.zR)(error.call, host, error)] }, error);
		}
		function credentialsMissing(where, what, cause) {
			const reason = `No usable Google credentials: ${what} In a workflow, set workload_identity_provider and service_account; on a laptop, run: gcloud auth application-default login`;
			const evidence = [{
				call: `read ${where}`,
				resource: where,
				answer: what
			}];
			return userError("credentials-missing", reason, { evidence }, cause);
		}
		function apiDisabled(error, project) {
			const host = error.service ?? "";
			const reason = `The API ${host} is not enabled in the project ${project || "of the credentials"}, and signing in needs it. Enable it; it takes a few minutes to be usable.`;
			const resource = `//serviceusage.googleapis.com/projects/${project}/services/${host}`;
			const remedies = project ? (0, iam_remedies.yz)(project, host) : [];
			return userError("api-disabled", reason, {
				evidence: [(0, api_error.zR)(error.call, resource, error)],
				remedies,
				resource
			}, error);
		}
		function consumer({ details, message }) {
			const named = details.map(({ metadata }) => metadata?.consumer);
			const consumer = named.find((value) => typeof value === "string") ?? message;
			return /\bprojects?[ /]([a-z0-9-]+)/.exec(String(consumer))?.[1] ?? "";
		}
		function projectOf(email) {
			const [, id, domain] = /@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email) ?? [];
			return id && domain ? `${domain}:${id}` : id;
		}
		const oneLine = (value) => (0, error_text.k)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
		var fault = __nccwpck_require__(9836);
		var read = __nccwpck_require__(8766);
		var untyped = __nccwpck_require__(2683);
		;
		const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/;
		const isLoopback = ({ hostname }) => hostname === "localhost" || hostname === "[::1]" || LOOPBACK_V4.test(hostname);
		const isSafeForTokens = (url) => url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
		const METADATA = new Set([
			"metadata.google.internal",
			"169.254.169.254",
			"[fd00:ec2::254]"
		]);
		const isSafeToAskForToken = (url) => isSafeForTokens(url) || url.protocol === "http:" && METADATA.has(url.hostname);
		var perimeter = __nccwpck_require__(5337);
		var sentences = __nccwpck_require__(1204);
		;
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
				name,
				number: match?.[1] ?? "",
				pool: match?.[2] ?? "",
				provider: match?.[3] ?? ""
			};
		}
		const poolName = ({ number, pool }) => `principal://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${pool}`;
		const subjectPrincipal = (provider, claims) => claims.sub === undefined || !provider.pool ? undefined : `${poolName(provider)}/subject/${claims.sub}`;
		const repositoryPrincipal = (provider, claims) => claims.repository === undefined || !provider.pool ? undefined : `${poolName(provider).replace("principal:", "principalSet:")}/attribute.repository/${claims.repository}`;
		function membersOf(provider, claims) {
			const repository = repositoryPrincipal(provider, claims);
			const subject = subjectPrincipal(provider, claims);
			return [...repository ? [{
				member: repository,
				jobs: `every job of ${claims.repository}`,
				mapping: "attribute.repository=assertion.repository"
			}] : [], ...subject ? [{
				member: subject,
				jobs: `jobs with the subject ${claims.sub}`,
				mapping: "google.subject=assertion.sub"
			}] : []];
		}
		const OF_JOBS = [
			...[
				"sub",
				"repository",
				"repository_owner",
				"repository_id",
				"repository_owner_id",
				"repository_visibility"
			],
			...[
				"ref",
				"ref_type",
				"ref_protected",
				"environment",
				"event_name",
				"job_workflow_ref",
				"workflow_ref",
				"workflow"
			],
			...[
				"actor",
				"actor_id",
				"base_ref",
				"head_ref",
				"runner_environment",
				"enterprise",
				"enterprise_id",
				"iss",
				"aud"
			]
		];
		const OF_ONE_RUN = new Set([...[
			"jti",
			"exp",
			"iat",
			"nbf",
			"sha",
			"job_workflow_sha",
			"workflow_sha",
			"run_id",
			"run_number",
			"run_attempt"
		], ...["check_run_id", "job_check_run_id"]]);
		function describeClaims(claims) {
			const others = Object.keys(claims).filter((name) => !OF_JOBS.includes(name) && !OF_ONE_RUN.has(name));
			const shown = [...OF_JOBS, ...others].filter((name) => claims[name] !== undefined);
			const absent = OF_JOBS.filter((name) => claims[name] === undefined);
			const present = shown.map((name) => `${name} ${JSON.stringify(claims[name])}`).join(", ");
			return `${present || "no claims"}${absent.length > 0 ? `; not in the token: ${absent.join(", ")}` : ""}`;
		}
		const token_claims_MOST_BYTES = 127;
		function longClaims(claims) {
			return Object.entries(claims).flatMap(([name, value]) => typeof value === "string" && name !== "aud" ? [{
				name,
				bytes: bytesOf(value)
			}] : []).filter(({ bytes }) => bytes > token_claims_MOST_BYTES / 2).sort((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `${name} (${bytes} bytes)`);
		}
		const bytesOf = (text) => Buffer.byteLength(text);
		;
		function exchangeRefused(error, exchange) {
			const { provider } = exchange;
			if (error.service) return apiDisabled(error, provider.number);
			if (error.status === 0 || error.status >= 500) return signInFailed(error);
			const { why, remedies = [], id, elsewhere } = explain(error, exchange);
			const resource = `//iam.googleapis.com/${provider.name}`;
			return (0, findings.V2)(id ?? "workload-identity-provider", `${why} Google's token service said: ${error.code}: ${exchange_refused_oneLine(error.message)}.`, {
				resource,
				evidence: [(0, api_error.zR)(error.call, resource, error)],
				remedies: elsewhere || remedies.length > 0 ? remedies : [look(provider)]
			}, { cause: error });
		}
		function explain(error, exchange) {
			for (const row of ROWS) {
				const found = row(error, exchange);
				if (found) return found;
			}
			return { why: `Google does not accept the job's ID token for this provider, for a reason that is not known here. What the token says: ${describeClaims(exchange.claims)}.` };
		}
		const ROWS = [
			exchange_refused_perimeter,
			organisationPolicy,
			quota,
			providerPath,
			providerGone,
			condition,
			audience,
			issuerUnreachable,
			issuer,
			subjectTooLong,
			mapping,
			signature,
			times
		];
		function exchange_refused_perimeter({ message: text, reason }, { provider }) {
			if (!(0, perimeter.X)({
				text,
				reason
			})) return undefined;
			const admit = `identities of the pool ${provider.pool} to sts.googleapis.com (and for the deployer to iamcredentials.googleapis.com)`;
			return {
				why: (0, perimeter.Q)({
					text,
					reason
				}, admit),
				id: "policy-blocks-deploy",
				elsewhere: true
			};
		}
		function organisationPolicy({ constraint, message }, { claims, provider }) {
			if (constraint === "iam.workloadIdentityPoolProviders" || /workloadIdentityPoolProviders/.test(message)) {
				const why = `The organisation policy constraints/iam.workloadIdentityPoolProviders does not allow the issuer ${claims.iss ?? "of this token"}. An organisation policy administrator has to add it to the allowed values.`;
				return { why };
			}
			if (!constraint) return undefined;
			const why = `The organisation policy ${constraint} does not allow this sign-in.`;
			return {
				why,
				remedies: (0, iam_remedies.jV)(provider.number, constraint),
				id: "policy-blocks-deploy",
				elsewhere: true
			};
		}
		function quota({ status, code }) {
			if (status !== 429 && code !== "quota_exceeded") return undefined;
			return {
				why: "Too many jobs sign in at a time in this project, also after waiting. Run the job again.",
				elsewhere: true
			};
		}
		function providerPath({ message }, { provider }) {
			if (!/full resource name of the Identity Provider/i.test(message)) return undefined;
			return {
				why: `The path of the provider is not complete: ${provider.name}. ${PATH}`,
				elsewhere: true
			};
		}
		const PATH = "It is projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of the project.";
		function providerGone({ code }, { provider }) {
			if (code !== "invalid_target") return undefined;
			const number = /^\d+$/.test(provider.number) ? "" : ` "${provider.number}" is a project id: the path needs the project number.`;
			const why = `The provider ${provider.name} does not exist, is disabled or was deleted (a new one can take 5 minutes).${number}`;
			return { why };
		}
		function condition({ message }, { claims }) {
			if (!/attribute condition/i.test(message)) return undefined;
			const why = `The provider's attribute condition does not admit this job. The condition was evaluated against: ${describeClaims(claims)}. ` + "It compares letter case, GitHub does not: write names as GitHub shows them here.";
			return { why };
		}
		function audience({ message }, { claims, provider, setBy }) {
			if (!/audience/i.test(message)) return undefined;
			const given = claims.aud === undefined ? "another one" : `"${claims.aud}"`;
			const input = setBy === "input" ? "the input audience" : "the input audience of the step that signs in";
			const cause = `The provider does not accept the audience of the job's ID token, ${given}.`;
			const expected = /expected audiences? "?(https?:\/\/[^\s"]*[^\s".,]|[^\s"]*[^\s".,])/.exec(message)?.[1];
			if (expected && !isOwn(expected, provider)) {
				return {
					why: `${cause} It expects "${expected}": set ${input} to that.`,
					remedies: [{
						kind: "workflow",
						title: `Set audience to ${expected}`,
						text: `with:\n  audience: ${yaml(expected)}`
					}]
				};
			}
			if (!isOwn(claims.aud ?? "", provider)) {
				return {
					why: `${cause} Leave out ${input}: the audience is then the provider's own. If the provider has a list of allowed audiences, set it to one of those.`,
					remedies: [{
						kind: "workflow",
						title: "Leave out audience",
						text: `with:\n  # audience: ${yaml(claims.aud ?? "")}`
					}]
				};
			}
			return { why: `${cause} The provider has a list of allowed audiences without it (oidc.allowedAudiences in the answer to the command below): set ${input} to one of that list. To add to the list by gcloud, name all that are in it as well: --allowed-audiences replaces the whole list.` };
		}
		const isOwn = (audience, { name }) => audience.endsWith(`/${name}`);
		const yaml = (value) => /^[\w./:@+-]+$/.test(value) ? value : JSON.stringify(value);
		const GITHUB = "https://token.actions.githubusercontent.com";
		function issuerUnreachable({ message }, { claims, provider }) {
			if (!/connecting to the given credential's issuer/i.test(message)) return undefined;
			const { iss } = claims;
			if (iss === undefined || iss.startsWith(GITHUB)) {
				return { why: `Google could not reach the issuer of the provider. The token comes from ${iss ?? "GitHub"}, which is open to the internet: run the job again. If it stays, the issuer URI of the provider (oidc.issuerUri) is misspelt.` };
			}
			return {
				why: `Google cannot reach the issuer ${iss}. Its /.well-known/openid-configuration and its keys have to be open to the internet, or the keys have to be uploaded to the provider, again after each change of them.`,
				remedies: [{
					kind: "gcloud",
					title: "Upload the keys of the issuer, from a machine that reaches it",
					text: `curl -fsS -o jwks.json ${iss.replace(/\/$/, "")}/.well-known/jwks\n${providerCommand("update-oidc", provider)} --jwk-json-path=jwks.json`
				}].filter(() => /^https:\/\/[\w./:-]+$/.test(iss))
			};
		}
		function issuer({ message }, { claims }) {
			if (!/issuer/i.test(message)) return undefined;
			const expected = /expected ones?: (\S+)/.exec(message)?.[1];
			return { why: `The job's ID token comes from the issuer ${claims.iss ?? "of this GitHub"}, and the provider expects ${expected ?? "another one"}. ` + "GitHub Enterprise has issuers of its own: add a provider with this issuer to the pool and name it in the workflow. To change the issuer of this one would lock out who uses it now." };
		}
		function subjectTooLong({ message }, { claims }) {
			if (!/google\.subject.*(exceeds|size)|127 bytes/i.test(message)) return undefined;
			const long = longClaims(claims);
			const what = long.length > 0 ? `Long in this job's token: ${(0, sentences.p_)(long)}. Leave those out` : "No claim of this job is long by itself: join fewer of them";
			return { why: `The provider's attribute mapping makes a google.subject of more than 127 bytes for this job. ${what}: assertion.repository_id alone is a short subject. ` + "Where a condition or a member needs the ref, map it apart, as attribute.ref=assertion.ref: the 127 bytes hold for google.subject only. Members named by the old subject need a new grant." };
		}
		function mapping({ message }, { claims }) {
			const named = /\b(?:google|attribute)\.\w+/.exec(message)?.[0];
			if (!named || !/could not obtain a value|mapped attribute|mapping/i.test(message)) return undefined;
			return { why: `The provider's attribute mapping finds no usable value for ${named} in this job's token. It can map only what the token has: ${describeClaims(claims)}.` };
		}
		function signature({ message }, { claims }) {
			if (!/signature|\bJWKS?\b|\bkid\b/i.test(message)) return undefined;
			return { why: `The keys that Google has of the issuer ${claims.iss ?? "of the token"} do not verify the job's ID token. If keys were uploaded to the provider (oidc.jwksJson), they are older than the issuer's: upload them anew, or remove them so that Google fetches them.` };
		}
		function times({ message }, { claims }) {
			if (!/stale|expired|in the future|lifetime/i.test(message)) return undefined;
			const span = claims.iat && claims.exp ? ` It is good from ${at(claims.iat)} to ${at(claims.exp)}.` : "";
			const whose = claims.iss?.startsWith(GITHUB) ? "GitHub sets these times: run the job again, and if it stays, look at https://www.githubstatus.com." : `The issuer ${claims.iss ?? ""} sets these times: synchronise the clock of that server. A token from a file has to be written anew before each run.`;
			return {
				why: `By Google's clock, the job's ID token is not valid now.${span} ${whose.replace("issuer  sets", "issuer sets")}`,
				elsewhere: true
			};
		}
		const at = (seconds) => Number.isFinite(seconds) && Math.abs(seconds) < 1e11 ? new Date(seconds * 1e3).toISOString() : String(seconds);
		function providerCommand(verb, { provider, number, pool }) {
			return (0, iam_remedies.G5)([...[
				"iam",
				"workload-identity-pools",
				"providers",
				verb,
				provider,
				`--project=${number}`
			], ...["--location=global", `--workload-identity-pool=${pool}`]]);
		}
		const look = (provider) => ({
			kind: "gcloud",
			title: "See the provider",
			text: providerCommand("describe", provider)
		});
		const exchange_refused_oneLine = (value) => (0, error_text.k)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
		var external_node_https_ = __nccwpck_require__(4708);
		;
		const POOL = {
			keepAlive: true,
			maxSockets: 64,
			scheduling: "lifo",
			timeout: 15e3
		};
		function makeRoutes(env) {
			const http = new external_node_http_.Agent(POOL);
			const https = new external_node_https_.Agent(POOL);
			return (url) => {
				const proxy = proxyFor(url, env);
				return proxy ? { proxy } : { agent: url.protocol === "http:" ? http : https };
			};
		}
		function proxyFor(url, env) {
			const either = (name) => env[name] || env[name.toLowerCase()] || undefined;
			const proxy = either(url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY");
			if (!proxy || exempt(url, either("NO_PROXY") ?? "")) return undefined;
			return proxy.includes("://") ? proxy : `http://${proxy}`;
		}
		function exempt(url, noProxy) {
			const host = url.hostname.toLowerCase();
			const port = url.port || (url.protocol === "https:" ? "443" : "80");
			return noProxy.toLowerCase().split(/[\s,]+/).filter(Boolean).some((rule) => {
				if (rule === "*") return true;
				const [, name = "", ofPort] = /^(.*?)(?::(\d+))?$/.exec(rule) ?? [];
				if (ofPort && ofPort !== port) return false;
				const domain = name.replace(/^\*?\.?/, "");
				return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
			});
		}
		;
		const STS_CALL = "POST sts.googleapis.com/v1/token";
		const JWT_TYPE = "urn:ietf:params:oauth:token-type:jwt";
		const ENOUGH_SECONDS = 120;
		const afterIt = (body) => new Promise((resolve) => setImmediate(resolve)).then(body);
		async function federated(provider, audience, context) {
			const idToken = idTokenSource(audience, context);
			const asked = idToken();
			const [first, { PoolClient }] = await Promise.all([asked, afterIt(() => Promise.all([
				__nccwpck_require__.e(810),
				__nccwpck_require__.e(142),
				__nccwpck_require__.e(960),
				__nccwpck_require__.e(804)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 7804)))]);
			let subjectToken = first;
			const { endpoints, signal, requestReason } = context;
			const tokenUrl = `${endpoints.base("sts")}/v1/token`;
			const client = new PoolClient({
				audience: `//iam.${endpoints.universe}/${provider}`,
				subject_token_type: JWT_TYPE,
				token_url: tokenUrl,
				universe_domain: endpoints.universe,
				subject_token_supplier: { getSubjectToken: idToken }
			}, {
				signal,
				headers: requestReason ? { "x-goog-request-reason": requestReason } : {},
				direct: directOrigins([tokenUrl], context),
				seen: (token) => {
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
				client,
				identity,
				call: STS_CALL.replace("googleapis.com", endpoints.universe),
				refused: (error) => exchangeRefused(error, {
					provider: parts,
					claims: readClaims(subjectToken),
					setBy: "input"
				})
			});
			return {
				credentials: {
					...credentials,
					explain: (error) => error.status === 401 ? federationUnsupported(error) : error
				},
				federated: {
					provider,
					subjectToken: () => subjectToken
				}
			};
		}
		const directOrigins = (addresses, { env }) => addresses.flatMap((address) => URL.canParse(address) ? [new URL(address)] : []).filter((url) => !proxyFor(url, env));
		function idTokenSource(audience, context) {
			let last;
			return async () => {
				const left = (last?.claims.exp ?? 0) - Date.now() / 1e3;
				if (last && left > ENOUGH_SECONDS) return last.token;
				const token = await askRunner(audience, context);
				context.mask(token);
				const claims = readClaims(token);
				if (context.environment && claims.environment !== context.environment) throw notInEnvironment(context.environment, claims.environment);
				last = {
					token,
					claims
				};
				return token;
			};
		}
		const RUNNER_TRIES = 3;
		const RUNNER_TRY_MS = 15e3;
		async function askRunner(audience, context) {
			for (let tried = 1;; tried++) {
				try {
					return await (0, pause.dn)(context.runnerToken(audience), RUNNER_TRY_MS, "the endpoint of the runner", context.signal);
				} catch (error) {
					if (context.signal.aborted) throw error;
					const said = (0, error_text.k)(error);
					const final = /env variable|Error Code\s*:\s*4(?!08|29)\d\d/.test(said);
					if (final || tried >= RUNNER_TRIES) throw idTokenRefused(error, context.env);
					await (0, pause.v7)(500 * tried, context.signal);
				}
			}
		}
		;
		const iamcredentials_API = "iamcredentials";
		const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
		const iamcredentials_account = (email) => `projects/-/serviceAccounts/${email}`;
		const chain = (delegates) => ({ ...delegates.length > 0 && { delegates: delegates.map((name) => name.includes("/") ? name : iamcredentials_account(name)) } });
		async function generateAccessToken({ send }, email, options) {
			const answer = await send({
				api: iamcredentials_API,
				method: "POST",
				path: `/v1/${iamcredentials_account(email)}:generateAccessToken`,
				body: {
					scope: [SCOPE],
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
		async function generateIdToken({ send }, email, audience, delegates = []) {
			const answer = await send({
				api: iamcredentials_API,
				method: "POST",
				path: `/v1/${iamcredentials_account(email)}:generateIdToken`,
				body: {
					audience,
					includeEmail: true,
					...chain(delegates)
				},
				safe: true
			});
			return answer.token;
		}
		;
		function impersonationRefused(refused) {
			const { error, email } = refused;
			if (error.service) return apiDisabled(error, projectOf(email) ?? consumer(error));
			if (error.status === 0 || error.status >= 500 || error.status === 429) return signInFailed(error);
			const { why, remedies = [], id, account = email } = impersonation_refused_explain(refused);
			const resource = `//iam.googleapis.com/projects/${projectOf(account) ?? "-"}/serviceAccounts/${account}`;
			return (0, findings.V2)(id ?? "impersonation-denied", `${why} Google said: ${impersonation_refused_oneLine(error.message)}.`, {
				principal: refused.asker.member,
				resource,
				evidence: [(0, api_error.zR)(error.call, resource, error)],
				remedies
			}, { cause: error });
		}
		const isMissingGrant = ({ status, service, constraint, permission, reason, message: text }) => status === 403 && service === undefined && constraint === undefined && !(0, perimeter.X)({
			text,
			reason
		}) && (permission !== undefined || reason === "IAM_PERMISSION_DENIED" || /does not have permission|Permission .{0,300}denied/i.test(text));
		function impersonation_refused_explain(refused) {
			const { error, email } = refused;
			const { message: text, reason, constraint, status } = error;
			if ((0, perimeter.X)({
				text,
				reason
			})) {
				const why = (0, perimeter.Q)({
					text,
					reason
				}, `${whoAsks(refused.asker)} to iamcredentials.googleapis.com and sts.googleapis.com`);
				return {
					why,
					id: "policy-blocks-deploy"
				};
			}
			if (constraint) {
				const why = `The organisation policy ${constraint} does not allow a token of ${email}.`;
				return {
					why,
					id: "policy-blocks-deploy",
					remedies: (0, iam_remedies.jV)(projectOf(email) ?? consumer(error), constraint)
				};
			}
			if (/lifetime/i.test(text)) {
				const why = `The clock of this machine is most likely wrong: Google refused the lifetime of a token for ${email}, and 55 minutes are always allowed. Synchronise the clock.`;
				return { why };
			}
			if (status === 404 || /Gaia id not found/i.test(text)) return missing(refused);
			if (/\bdisabled\b/i.test(text)) return disabled(refused);
			if (isMissingGrant(error)) return notGranted(refused);
			if (status === 401) {
				const why = `Google did not accept the credentials of ${whoAsks(refused.asker)} when a token of ${email} was asked for. This is no missing role: the credentials have expired or were revoked, or the clock of this machine is wrong.`;
				return { why };
			}
			return { why: `Google refused a token of ${email}, for another reason than a missing role: a grant does not help.` };
		}
		const whoAsks = ({ federated, member }) => federated ? "this job" : member ?? "the signed-in identity";
		const named = ({ error, email, delegates }) => [...delegates].find((delegate) => error.message.includes(delegate)) ?? email;
		function missing(refused) {
			const account = named(refused);
			const project = projectOf(account);
			const remedy = project ? [{
				kind: "gcloud",
				title: `See the accounts of the project ${project}`,
				text: (0, iam_remedies.G5)([
					"iam",
					"service-accounts",
					"list",
					`--project=${project}`
				])
			}] : [];
			const why = `The service account ${account} does not exist. Its name is misspelt, it is of another project, or it was deleted; no role helps. ` + "A deleted account can be restored for 30 days: gcloud iam service-accounts undelete UNIQUE_ID.";
			return {
				why,
				remedies: remedy,
				account
			};
		}
		function disabled(refused) {
			const account = named(refused);
			const project = projectOf(account);
			const args = [
				"iam",
				"service-accounts",
				"enable",
				account,
				...project ? [`--project=${project}`] : []
			];
			return {
				why: `The service account ${account} is disabled. No role helps before it is enabled.`,
				remedies: [{
					kind: "gcloud",
					title: `Enable the account ${account}`,
					text: (0, iam_remedies.G5)(args)
				}],
				account
			};
		}
		function notGranted({ email, delegates, asker }) {
			const account = delegates[0] ?? email;
			const role = asker.federated ? "roles/iam.workloadIdentityUser" : "roles/iam.serviceAccountTokenCreator";
			const chain = delegates.length > 0 ? ` The chain is ${[...delegates, email].join(" -> ")}: each account needs roles/iam.serviceAccountTokenCreator on the next.` : "";
			const later = " A new grant takes about 2 minutes, at times more than 7: wait_for_grants: true makes the run wait for it.";
			const mayBeGone = " Check the name as well: Google says the same of some accounts that do not exist.";
			const resource = `//iam.googleapis.com/projects/${projectOf(account) ?? "-"}/serviceAccounts/${account}`;
			const cause = `${capital(whoAsks(asker))} is not allowed to act as ${email}`;
			const { federated, member } = asker;
			if (!federated) {
				const remedies = member ? (0, iam_remedies.gb)({
					member,
					role,
					resource
				}) : [];
				const override = " Where it has the role already, a deny policy or a condition stands in the way.";
				return {
					why: `${cause}: it lacks ${role} on the account ${account}.${override}${chain}${mayBeGone}${later}`,
					remedies
				};
			}
			const members = membersOf(federated.provider, federated.claims);
			const choices = members.map((one) => `${one.member} (${one.jobs}; needs the mapping ${one.mapping})`).join(" or to ");
			const why = `${cause}: no grant of ${role} on the account ${account} fits it. ` + `The provider's attribute mapping decides by which members a job is known, and it cannot be read here. Grant the role to ${choices || "a member that the mapping makes"}. ` + `If such a member has the role already, look at the provider first: where it maps otherwise, the member is nobody; else a deny policy or a condition stands in the way.${chain}${mayBeGone}${later}`;
			const grants = members.flatMap(({ member, jobs, mapping }, at) => (0, iam_remedies.gb)({
				member,
				role,
				resource
			}).map((remedy) => ({
				...remedy,
				title: `${remedy.title} to ${jobs} (with the mapping ${mapping})`,
				...at > 0 && { alternative: true }
			})));
			return {
				why,
				remedies: [...grants, look(federated.provider)]
			};
		}
		const capital = (words) => words.startsWith("th") ? words.charAt(0).toUpperCase() + words.slice(1) : words;
		const impersonation_refused_oneLine = (value) => (0, error_text.k)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
		;
		function impersonate(source, options) {
			const { email, delegates, mask } = options;
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
				...options.project !== undefined && { project: options.project },
				headers: async () => ({ authorization: `Bearer ${(await token()).token}` }),
				renew: (used) => {
					if (current && used === `Bearer ${current.token}`) current = undefined;
				},
				idToken: async (audience) => {
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
		const isOld = ({ expiresAt }, lifetimeSeconds) => Date.now() > expiresAt - Math.min(3e5, lifetimeSeconds * 200);
		async function whileRefused(options, signal, ask) {
			const { wait, email } = options;
			const start = Date.now();
			for (let waitMs = 1e3;; waitMs = Math.min(waitMs * 1.5, 15e3)) {
				try {
					return await ask();
				} catch (error) {
					if (!(error instanceof api_error.hD)) throw error;
					const passed = Date.now() - start;
					const notYet = isMissingGrant(error);
					if (!wait || !notYet || passed + waitMs > wait.upToMs) throw options.refused?.(error) ?? error;
					const most = Math.round(wait.upToMs / 1e3);
					wait.say(`${email} cannot be impersonated yet; waiting for the grant (${Math.round(passed / 1e3)} s of ${most} s).`);
					await (0, pause.v7)(waitMs, signal);
				}
			}
		}
		;
		const LIFETIME_SECONDS = 3300;
		function impersonated(source, email, delegates, config, context) {
			const { identity } = source.credentials;
			const method = identity.method === "direct-federation" ? "workload-identity-federation" : identity.method;
			const project = projectOf(email);
			return impersonate(sourceTransport(source.credentials, context), {
				email,
				delegates,
				lifetimeSeconds: LIFETIME_SECONDS,
				identity: {
					...identity,
					method,
					principal: `serviceAccount:${email}`
				},
				...project !== undefined && { project },
				mask: context.mask,
				refused: (error) => impersonationRefused({
					error,
					email,
					delegates,
					asker: whoAsked(source)
				}),
				...config.waitForGrants && { wait: {
					upToMs: config.propagationTimeoutMs,
					say: context.say
				} }
			});
		}
		function sourceTransport(credentials, context) {
			const { explain: _, ...plain } = credentials;
			return makeTransport({
				...context,
				credentials: plain
			});
		}
		function whoAsked({ credentials, federated }) {
			const token = federated?.subjectToken();
			if (!federated || token === undefined) return { member: credentials.identity.principal };
			return { federated: {
				provider: readProvider(federated.provider),
				claims: readClaims(token)
			} };
		}
		;
		const SCOPES = ["https://www.googleapis.com/auth/cloud-platform"];
		async function fromFile(path, variable, config, context, method = "exported-credentials") {
			const json = parse(credential_file_read(path, variable), path, variable);
			return fromJson(json, {
				where: variable,
				path,
				method,
				config,
				context
			});
		}
		function credential_file_read(path, variable) {
			try {
				return (0, read.yR)(path);
			} catch (error) {
				if (!(error instanceof fault.L)) throw error;
				throw credentialsMissing(variable, `the file ${path} that ${variable} names ${error.message}.`, error);
			}
		}
		function parse(text, path, variable) {
			try {
				const json = JSON.parse(text);
				if (typeof json === "object" && json !== null) return json;
			} catch {}
			throw credentialsMissing(variable, `the file ${path} that ${variable} names holds no JSON object.`);
		}
		async function fromJson(json, origin) {
			switch (json.type) {
				case "external_account": return fromExternalAccount(json, origin);
				case "service_account": return fromKey(json, origin);
				case "authorized_user":
				case "external_account_authorized_user": return fromUser(json, origin);
				case "impersonated_service_account": return fromImpersonated(json, origin);
				default: throw unusable(origin, `has the type "${String(json.type).slice(0, 40)}", which is not known here.`);
			}
		}
		const unusable = ({ where, path }, what, cause) => credentialsMissing(where, `the credentials in ${path} (${where}) cannot be used: the file ${what}`, cause);
		async function fromExternalAccount(json, origin) {
			const { context } = origin;
			const { endpoints, signal, env, mask } = context;
			const { service_account_impersonation_url: impersonationUrl, ...rest } = json;
			const audience = (0, untyped.Qq)(json.audience) ?? "";
			const provider = readProvider(audience);
			const source = (0, untyped.Ik)(json.credential_source) ?? {};
			for (const value of Object.values((0, untyped.Ik)(source.headers) ?? {})) if ((0, untyped.Qq)(value)) mask(String(value).replace(/^bearer /i, ""));
			const tokenUrl = endpoints.override("sts") ? `${endpoints.override("sts")}/v1/token` : (0, untyped.Qq)(json.token_url) ?? `${endpoints.base("sts")}/v1/token`;
			requireSafe(tokenUrl, "token_url", isSafeForTokens, origin);
			for (const name of [
				"url",
				"region_url",
				"imdsv2_session_token_url"
			]) requireSafe(source[name], `credential_source.${name}`, isSafeToAskForToken, origin);
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
			const seen = (token) => {
				mask(token);
				subjectToken = token;
				const principal = subjectPrincipal(provider, readClaims(token));
				if (principal !== undefined) identity.principal = principal;
			};
			const refused = (error) => {
				if (subjectToken !== undefined) return exchangeRefused(error, {
					provider,
					claims: readClaims(subjectToken),
					setBy: "file"
				});
				return (0, untyped.Qq)(source.url) ? idTokenRefused(error, env) : unusable(origin, `leads to no token: ${error.message}`, error);
			};
			const make = async () => {
				if (source.environment_id !== undefined || source.executable !== undefined) {
					const { ExternalAccountClient } = await Promise.all([
						__nccwpck_require__.e(810),
						__nccwpck_require__.e(142),
						__nccwpck_require__.e(960),
						__nccwpck_require__.e(323)
					]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8323, 19));
					return ExternalAccountClient.fromJSON(options);
				}
				const { PoolClient } = await Promise.all([
					__nccwpck_require__.e(810),
					__nccwpck_require__.e(142),
					__nccwpck_require__.e(960),
					__nccwpck_require__.e(804)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 7804));
				const direct = directOrigins([tokenUrl, (0, untyped.Qq)(source.url) ?? ""], context);
				return new PoolClient(options, {
					signal,
					headers: {},
					direct,
					seen
				});
			};
			const client = await make().catch((error) => {
				throw unusable(origin, `is incomplete: ${(0, error_text.k)(error)}`, error);
			});
			if (!client) throw unusable(origin, "is not an external account.");
			const credentials = libraryCredentials({
				...context,
				client,
				identity,
				call: callOf(tokenUrl),
				refused
			});
			const made = {
				credentials: {
					...credentials,
					explain: (error) => error.status === 401 ? federationUnsupported(error) : error
				},
				federated: {
					provider: audience.replace(/^\/\/[^/]+\//, ""),
					subjectToken: () => subjectToken
				}
			};
			return impersonationUrl === undefined ? made : behind(made, impersonationUrl, [], origin);
		}
		function requireSafe(url, field, isSafe, origin) {
			if (url === undefined || url === null || url === "") return;
			if (typeof url === "string" && URL.canParse(url) && isSafe(new URL(url))) return;
			throw unusable(origin, `has a ${field} that is not an https address, so the token would be sent without encryption.`);
		}
		async function fromKey(json, origin) {
			const { JWT } = await Promise.all([
				__nccwpck_require__.e(810),
				__nccwpck_require__.e(91),
				__nccwpck_require__.e(277)
			]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5277, 19));
			const client = new JWT({ scopes: SCOPES });
			client.useJWTAccessWithScope = true;
			try {
				client.fromJSON(json);
			} catch (error) {
				throw unusable(origin, `is incomplete: ${(0, error_text.k)(error)}`, error);
			}
			origin.context.mask(String(json.private_key));
			const project = (0, untyped.Qq)(json.project_id);
			return { credentials: libraryCredentials({
				...origin.context,
				client,
				identity: {
					method: origin.method,
					principal: `serviceAccount:${json.client_email}`,
					through: origin.where
				},
				...project !== undefined && { project },
				call: "sign a token with the key",
				refused: (error) => unusable(origin, `holds a key that cannot be used: ${error.message}`, error),
				idToken: (audience) => client.fetchIdToken(audience)
			}) };
		}
		async function fromUser(json, origin) {
			for (const name of ["refresh_token", "client_secret"]) if ((0, untyped.Qq)(json[name])) origin.context.mask(String(json[name]));
			if (json.type === "external_account_authorized_user") requireSafe(json.token_url, "token_url", isSafeForTokens, origin);
			const client = await (json.type === "authorized_user" ? userClient(json) : workforceClient(json)).catch((error) => {
				throw unusable(origin, `is incomplete: ${(0, error_text.k)(error)}`, error);
			});
			const account = (0, untyped.Qq)(json.account);
			return { credentials: libraryCredentials({
				...origin.context,
				client,
				identity: {
					method: origin.method,
					through: origin.where,
					...account && { principal: `user:${account}` }
				},
				call: callOf((0, untyped.Qq)(json.token_url) ?? "https://oauth2.googleapis.com/token"),
				refused: (error) => error.status === 0 || error.status >= 500 ? signInFailed(error) : unusable(origin, `holds a sign-in that has ended (${error.message}): sign in again.`, error)
			}) };
		}
		async function userClient(json) {
			const { UserRefreshClient } = await Promise.all([
				__nccwpck_require__.e(810),
				__nccwpck_require__.e(91),
				__nccwpck_require__.e(807)
			]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9807, 19));
			const client = new UserRefreshClient();
			client.fromJSON(json);
			return client;
		}
		async function workforceClient(json) {
			const module = await Promise.all([
				__nccwpck_require__.e(810),
				__nccwpck_require__.e(142),
				__nccwpck_require__.e(240)
			]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4240, 19));
			const { ExternalAccountAuthorizedUserClient: Client } = module;
			return new Client(json);
		}
		async function fromImpersonated(json, origin) {
			const inner = (0, untyped.Ik)(json.source_credentials);
			if (!inner) throw unusable(origin, "has no source_credentials.");
			const delegates = Array.isArray(json.delegates) ? json.delegates.map(String) : [];
			return behind(await fromJson(inner, origin), json.service_account_impersonation_url, delegates, origin);
		}
		function behind(source, url, delegates, origin) {
			const email = /serviceAccounts\/([^/:]+):generateAccessToken$/.exec((0, untyped.Qq)(url) ?? "")?.[1];
			if (!email) throw unusable(origin, "names no service account in service_account_impersonation_url.");
			const credentials = impersonated(source, decodeURIComponent(email), delegates, origin.config, origin.context);
			return { credentials };
		}
		const callOf = (url) => `POST ${URL.canParse(url) ? new URL(url).host + new URL(url).pathname : url}`;
		;
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
			const folder = env.CLOUDSDK_CONFIG || windows || (0, external_node_path_.join)(env.HOME || (0, external_node_os_.homedir)(), ".config", "gcloud");
			return (0, external_node_path_.join)(folder, "application_default_credentials.json");
		}
		async function askMetadata(context) {
			const agent = new external_node_http_.Agent();
			const http = makeHttp(() => ({ agent }));
			const host = context.env.GCE_METADATA_HOST || "169.254.169.254";
			const ask = async (path) => {
				const url = `http://${host}/computeMetadata/v1/${path}`;
				const headers = { "metadata-flavor": "Google" };
				const answer = await http({
					url,
					method: "GET",
					headers,
					signal: context.signal,
					timeoutMs: 3e3
				});
				const google = answer.status === 200 && answer.headers.get("metadata-flavor") === "Google";
				return google ? answer.text.trim() : undefined;
			};
			try {
				const [email, project] = await Promise.all([ask("instance/service-accounts/default/email"), ask("project/project-id")]);
				return email ? {
					email,
					...project && { project }
				} : undefined;
			} catch {
				if (context.signal.aborted) throw (0, pause.KW)(context.signal);
				return undefined;
			}
		}
		async function fromMachine({ email, project }, context) {
			const { Compute } = await Promise.all([
				__nccwpck_require__.e(810),
				__nccwpck_require__.e(91),
				__nccwpck_require__.e(977)
			]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 977, 19));
			const client = new Compute({ universeDomain: context.endpoints.universe });
			const principal = `serviceAccount:${email}`;
			const identity = {
				method: "application-default",
				principal,
				through: "metadata server"
			};
			return { credentials: libraryCredentials({
				...context,
				client,
				identity,
				...project !== undefined && { project },
				call: "GET metadata server token",
				refused: (error) => credentialsMissing(CHAIN, `the metadata server gave no token: ${error.message}.`, error),
				idToken: (audience) => client.fetchIdToken(encodeURIComponent(audience))
			}) };
		}
		;
		async function authenticate(config, context) {
			const { credentials: way } = config;
			const source = await readSource(config, context);
			const email = way.serviceAccount;
			if (!email || source.credentials.identity.principal === `serviceAccount:${email}`) return source.credentials;
			return impersonated(source, email, way.delegates, config, context);
		}
		function readSource(config, context) {
			const { credentials: way } = config;
			switch (way.kind) {
				case "workload-identity-federation": return federated(way.provider, way.audience, context);
				case "file": return fromFile(way.path, way.variable, config, context);
				case "application-default": return applicationDefault(config, context);
			}
		}
		;
		const POLYNOMIAL = 2197175160;
		const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
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
		;
		const CHUNK = 8 * 1024 * 1024;
		const CHUNK_TIMEOUT_MS = 3e5;
		async function upload(transport, target, content) {
			const source = chunks(content);
			const sent = {
				bytes: 0,
				crc: 0
			};
			const first = await source.next();
			const chunk = first.done ? {
				bytes: new Uint8Array(),
				last: true
			} : first.value;
			if (chunk.last) {
				note(sent, chunk.bytes);
				return verified(transport, target, sent, await sendWhole(transport, target, chunk.bytes, sent));
			}
			const session = await openSession(transport, target);
			for (let next = chunk; next;) {
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
			const buffer = Buffer.allocUnsafe(CHUNK);
			let filled = 0;
			for await (const piece of content) {
				for (let rest = piece; rest.length > 0;) {
					const part = rest.subarray(0, CHUNK - filled);
					buffer.set(part, filled);
					filled += part.length;
					rest = rest.subarray(part.length);
					if (filled < CHUNK) continue;
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
		const uploadCall = ({ bucket }) => ({
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
					headers: { "content-type": target.contentType },
					timeoutMs: CHUNK_TIMEOUT_MS,
					safe: true
				});
			} catch (error) {
				if (!(error instanceof api_error.hD) || error.status !== 412) throw error;
				const path = `/storage/v1/b/${encodeURIComponent(target.bucket)}/o/${encodeURIComponent(target.name)}`;
				const object = await transport.send({
					api: "storage",
					method: "GET",
					path
				});
				if (object.crc32c === undefined || object.crc32c !== crc32cText(sent.crc)) throw error;
				return object;
			}
		}
		async function openSession(transport, target) {
			const { headers } = await transport.exchange({
				...uploadCall(target),
				query: {
					uploadType: "resumable",
					name: target.name,
					ifGenerationMatch: 0
				},
				body: { contentType: target.contentType },
				headers: { "x-upload-content-type": target.contentType },
				safe: true
			});
			const location = headers.get("location");
			if (!location) throw mismatch(transport, target, "the upload session has no address");
			const { endpoints } = transport;
			const base = endpoints.base("storage");
			const session = URL.canParse(location, base) ? new URL(location, base) : undefined;
			if (session?.origin === `https://${endpoints.host("storage")}`) return base + session.pathname + session.search;
			if (session?.origin !== new URL(base).origin) throw mismatch(transport, target, `its session is at another host (${session?.host ?? "no address"})`);
			return session.href;
		}
		async function sendChunk(transport, target, session, chunk, start) {
			const end = start + chunk.bytes.length;
			const total = chunk.last ? String(end) : "*";
			let from = start;
			let asking = false;
			for (let failures = 0;;) {
				const sending = !asking && from < end;
				const answer = await put(transport, target, session, {
					range: sending ? `${from}-${end - 1}/${total}` : `*/${total}`,
					content: sending ? chunk.bytes.subarray(from - start) : new Uint8Array()
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
				if (failures >= wire_level_retry.Qm) {
					throw answer instanceof api_error.hD ? answer : mismatch(transport, target, "the server takes no more of it");
				}
				await (0, pause.v7)((0, wire_level_retry.eS)(failures - 1, null), transport.signal);
			}
		}
		async function put(transport, target, session, { range, content }) {
			try {
				return await transport.exchange({
					...uploadCall(target),
					method: "PUT",
					url: session,
					content,
					headers: {
						"content-range": `bytes ${range}`,
						"content-type": target.contentType
					},
					accept: [308],
					timeoutMs: CHUNK_TIMEOUT_MS,
					once: true
				});
			} catch (failure) {
				if (failure instanceof api_error.hD && (failure.status === 0 || (0, wire_level_retry.dg)(failure.status))) return failure;
				throw failure;
			}
		}
		const received = ({ headers }) => Number(/-(\d+)$/.exec(headers.get("range") ?? "")?.[1] ?? -1) + 1;
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
				message,
				details: []
			});
		}
		;
		const storage_API = "storage";
		const bucketPath = (name) => `/storage/v1/b/${encodeURIComponent(name)}`;
		const CORS = [{
			method: ["GET"],
			origin: [
				"https://*.cloud.google.com",
				"https://*.corp.google.com",
				"https://*.corp.google.com:*",
				"https://*.cloud.google",
				"https://*.byoid.goog"
			]
		}];
		function makeStorage(transport) {
			const { send } = transport;
			return {
				getBucket: (name) => orNull(send({
					api: storage_API,
					method: "GET",
					path: bucketPath(name)
				})),
				createBucket: (project, name, location) => send({
					api: storage_API,
					method: "POST",
					path: "/storage/v1/b",
					query: {
						project,
						enableObjectRetention: false
					},
					body: {
						name,
						location,
						iamConfiguration: { uniformBucketLevelAccess: { enabled: true } },
						cors: CORS
					}
				}),
				getPolicy: (bucket) => send({
					api: storage_API,
					method: "GET",
					path: `${bucketPath(bucket)}/iam`,
					query: { optionsRequestedPolicyVersion: 3 }
				}),
				setPolicy: (bucket, policy) => send({
					api: storage_API,
					method: "PUT",
					path: `${bucketPath(bucket)}/iam`,
					body: policy,
					...guarded(policy)
				}),
				testPermissions: (bucket, names) => {
					const ask = async (permissions) => {
						const path = `${bucketPath(bucket)}/iam/testPermissions`;
						const answer = await send({
							api: storage_API,
							method: "GET",
							path,
							query: { permissions }
						});
						return answer.permissions ?? [];
					};
					return testPermissions(names, ask, testableOn(transport, `//storage.googleapis.com/projects/_/buckets/${bucket}`));
				},
				upload: (bucket, name, content, contentType) => upload(transport, {
					bucket,
					name,
					contentType
				}, content)
			};
		}
		;
		function makeTroubleshooter({ send }) {
			return { troubleshoot: (principal, permission, fullResourceName, seen) => send({
				api: "policytroubleshooter",
				method: "POST",
				path: "/v3/iam:troubleshoot",
				body: { accessTuple: {
					principal,
					fullResourceName,
					permission,
					conditionContext: {
						request: { receiveTime: new Date().toISOString() },
						...seen && { resource: seen }
					}
				} },
				safe: true
			}) };
		}
		;
		const APIS = [
			...[
				"run",
				"cloudbuild",
				"storage",
				"artifactregistry",
				"cloudresourcemanager",
				"iam",
				"iamcredentials"
			],
			...[
				"sts",
				"orgpolicy",
				"policytroubleshooter",
				"cloudscheduler",
				"serviceusage",
				"cloudasset",
				"logging"
			],
			...[
				"secretmanager",
				"cloudkms",
				"compute"
			]
		];
		const AUTH_OVERRIDES = new Set([
			"sts",
			"iam",
			"iamcredentials"
		]);
		const OWN_PATH = {
			storage: /\/storage\/v1$/,
			compute: /\/compute\/v1$/
		};
		function makeEndpoints(env, universe) {
			const host = (api, location) => location && location !== "global" ? `${location}-${api}.${universe}` : `${api}.${universe}`;
			const bases = new Map();
			const elsewhere = [];
			const refused = [];
			for (const api of APIS) {
				const found = readOverride(env, api);
				if (!found) continue;
				if ("problem" in found) refused.push(badOverride(found));
				else {
					bases.set(api, found.base);
					elsewhere.push({
						api: host(api),
						host: new URL(found.base).host,
						variable: found.variable
					});
				}
			}
			const [first, ...others] = refused;
			if (first) throw new errors.y([first, ...others]);
			const override = (api) => bases.get(api);
			const base = (api, location) => override(api) ?? `https://${host(api, location)}`;
			const baseInRegion = (api, location) => {
				const own = override(api);
				if (own === undefined) return base(api, location);
				return NAMELESS.test(new URL(own).hostname) ? own : own.replace("://", `://${location}-`);
			};
			return {
				universe,
				host,
				base,
				baseInRegion,
				override,
				elsewhere
			};
		}
		const NAMELESS = /^(localhost|[\d.]+|\[.*\])$/;
		function readOverride(env, api) {
			const variables = [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api.toUpperCase()}`];
			if (AUTH_OVERRIDES.has(api)) variables.push(`GHA_ENDPOINT_OVERRIDE_${api}`);
			const variable = variables.find((name) => env[name]?.trim());
			if (!variable) return undefined;
			const example = `https://${api}-example.p.googleapis.com/`;
			const value = env[variable]?.trim() ?? "";
			const url = URL.canParse(value) ? new URL(value) : undefined;
			if (!url || !/^https?:$/.test(url.protocol)) return {
				variable,
				problem: "is not an address that begins with https://",
				example
			};
			const { host } = url;
			if (url.username || url.password) return {
				variable,
				problem: `has a user name or password before the host ${host}`,
				example
			};
			if (url.search || url.hash) return {
				variable,
				problem: `has a query or fragment after the host ${host}`,
				example: `${url.origin}/`
			};
			if (!isSafeForTokens(url)) return {
				variable,
				problem: `sends tokens to ${host} without encryption (http)`,
				example: `https://${host}/`
			};
			const path = url.pathname.replace(/(?<!\/)\/+$/, "");
			return {
				variable,
				base: url.origin + path.replace(OWN_PATH[api] ?? /$^/, "")
			};
		}
		const badOverride = ({ variable, problem, example }) => (0, findings.fJ)("invalid-input", `The environment variable ${variable} ${problem}. Plain http is only for this machine (localhost, 127.0.0.1, ::1). What works: ${variable}=${example}`, { evidence: [{
			call: `variable ${variable}`,
			resource: "",
			answer: problem
		}] });
		;
		const BORROWED_SECONDS = 300;
		async function connect(config, runner, signal) {
			const { env } = runner;
			const endpoints = makeEndpoints(env, config.universe);
			const context = {
				env,
				http: makeHttp(makeRoutes(env)),
				endpoints: {
					...endpoints,
					elsewhere: [...endpoints.elsewhere, ...regionalHosts(config, endpoints)]
				},
				signal,
				timings: [],
				requestReason: config.requestReason,
				environment: config.forkEnvironment,
				mask: (secret) => {
					if (secret) runner.mask(secret);
				},
				say: (text) => runner.log?.info(text),
				runnerToken: (audience) => runner.idToken(audience)
			};
			return clients(await authenticate(config, context), context, context.timings, (0, hide_values.s)(literalValues(config)));
		}
		function clients(credentials, context, timings, quotes) {
			const transport = makeTransport({
				...context,
				credentials,
				quotes
			});
			const google = {
				identity: credentials.identity,
				elsewhere: context.endpoints.elsewhere,
				resourceManager: makeResourceManager(transport),
				serviceUsage: makeServiceUsage(transport),
				run: makeRun(transport),
				cloudBuild: makeCloudBuild(transport),
				storage: makeStorage(transport),
				artifactRegistry: makeArtifactRegistry(transport),
				iam: makeIam(transport),
				secretManager: makeSecretManager(transport),
				compute: makeCompute(transport),
				kms: makeKms(transport),
				scheduler: makeScheduler(transport),
				orgPolicy: makeOrgPolicy(transport),
				troubleshooter: makeTroubleshooter(transport),
				logging: makeLogging(transport),
				actAs: async (email) => {
					const { method, principal } = credentials.identity;
					const borrowed = impersonate(transport, {
						email,
						delegates: [],
						lifetimeSeconds: BORROWED_SECONDS,
						identity: {
							method,
							principal: `serviceAccount:${email}`,
							through: principal ?? "the deployer"
						},
						mask: context.mask
					});
					await borrowed.headers();
					return clients(borrowed, context, timings, quotes);
				},
				idToken: (audience) => credentials.idToken(audience),
				ask: (url, authorization) => ask(context, url, authorization),
				timings
			};
			if (credentials.project !== undefined) google.project = credentials.project;
			return google;
		}
		var inputs_pairs = __nccwpck_require__(5117);
		var target = __nccwpck_require__(2623);
		;
		async function judgeSchedules(read) {
			const schedules = "config" in read ? read.config.schedules : read.schedules;
			if (schedules.every(({ cron }) => cron === null)) return read;
			const { Cron } = await __nccwpck_require__.e(814).then(__nccwpck_require__.bind(__nccwpck_require__, 5814));
			const judged = schedules.map((schedule) => judge(schedule, (cron) => nextOf(Cron, cron, schedule.timeZone)));
			const problems = judged.flatMap(({ problem }) => problem ?? []);
			const timed = judged.map(({ schedule }) => schedule);
			if ("config" in read && problems.length === 0) return {
				...read,
				config: {
					...read.config,
					schedules: timed
				}
			};
			return "config" in read ? refused(read.config, problems) : {
				...read,
				problems: [...read.problems, ...problems]
			};
		}
		const SHOWN = 3;
		function judge(schedule, next) {
			const { cron, from } = schedule;
			if (cron === null || isEnglish(cron)) return { schedule };
			const found = next(cron);
			if (typeof found !== "string") return { schedule: {
				...schedule,
				next: found
			} };
			return {
				schedule,
				problem: {
					input: from,
					problem: `${(0, inputs_pairs.UU)(cron)} ${found}`,
					example: "0 3 * * *"
				}
			};
		}
		const isEnglish = (schedule) => /\b(every|of)\b/i.test(schedule) || /\d:\d\d$/.test(schedule);
		function nextOf(Cron, cron, timezone) {
			const fields = cron.trim().split(/\s+/);
			if (fields.length !== 5) return `has ${(0, sentences.U9)(fields.length, "field")}; a cron expression has five: minute, hour, day of month, month, day of week`;
			if (!fields.every((field) => /^[0-9A-Za-z*,/-]+$/.test(field)) || /\b(L|W|LW)\b/i.test(cron)) return "has a character that Cloud Scheduler does not know";
			try {
				const times = new Cron(cron, {
					timezone,
					mode: "5-part",
					paused: true
				}).nextRuns(SHOWN);
				return times.length > 0 ? times.map((time) => time.toISOString()) : "never comes about";
			} catch (error) {
				const said = error instanceof Error ? error.message.replace(/^Cron\w*: /, "") : "";
				return /time ?zone/i.test(said) ? [] : `is not a cron expression (${said})`;
			}
		}
		function refused(config, problems) {
			const { mode, project, region, kind, service, notices, summary, reportPath, schedules } = config;
			return {
				...{
					problems,
					mode,
					notices,
					summary,
					schedules
				},
				target: {
					region,
					...project && { project },
					...(0, target.$r)(kind, service)
				},
				...reportPath && { reportPath }
			};
		}
		var flag_families = __nccwpck_require__(49);
		var read_manifest = __nccwpck_require__(5506);
		;
		const FROM = "metadata";
		const RUN = "run.googleapis.com/";
		function imageOf(document, kind) {
			const path = (0, read_manifest.Qf)(document, kind);
			return path ? view_text((0, read_manifest.y1)(document, [...path, "image"])) : "";
		}
		function invokerCheckDisabled(document) {
			const said = view_text((0, read_manifest.y1)(document, [
				"metadata",
				"annotations",
				`${RUN}invoker-iam-disabled`
			])).toLowerCase();
			return said === "" ? undefined : said === "true";
		}
		function viewOf(document, kind, place) {
			const pod = map((0, read_manifest.y1)(document, (0, read_manifest.HW)(kind)));
			const notes = map((0, read_manifest.y1)(document, ["metadata", "annotations"]));
			const ofTemplate = map((0, read_manifest.y1)(document, [
				"spec",
				"template",
				"metadata",
				"annotations"
			]));
			const set = (path, value) => value === undefined || value === "" ? {
				from: FROM,
				path,
				op: "clear"
			} : {
				from: FROM,
				path,
				op: "set",
				value
			};
			const connector = view_text(ofTemplate[`${RUN}vpc-access-connector`]);
			const [network] = list(parsed(view_text(ofTemplate[`${RUN}network-interfaces`]))).map(map);
			const instances = view_text(ofTemplate[`${RUN}cloudsql-instances`]).split(",").filter(Boolean);
			const put = (path, entries) => Object.keys(entries).length === 0 ? [] : [{
				from: FROM,
				path,
				op: "put",
				entries,
				strategy: "overwrite"
			}];
			return [
				set("template.serviceAccount", view_text(pod.serviceAccountName)),
				set("template.encryptionKey", view_text(ofTemplate[`${RUN}encryption-key`])),
				set("template.vpcAccess.connector", connector && place.project ? (0, flag_families.LU)(connector, place) : connector),
				set("template.vpcAccess.networkInterfaces.0.network", view_text(network?.network)),
				set("template.vpcAccess.networkInterfaces.0.subnetwork", view_text(network?.subnetwork)),
				set("template.vpcAccess.egress", EGRESS[view_text(ofTemplate[`${RUN}vpc-access-egress`])]),
				...binaryAuthorization(view_text(notes[`${RUN}binary-authorization`])).map(([path, value]) => set(path, value)),
				...put("container.cloudSqlInstances", Object.fromEntries(instances.map((name) => [name, ""]))),
				...put("container.secrets", secretsOf(pod, aliasesOf(view_text(ofTemplate[`${RUN}secrets`])))),
				...put("container.env", literalsOf(pod)),
				...bucketVolumes(pod),
				...otherImages(document, kind, pod),
				...kinds_list.GW[kind].requests ? [
					set("ingress", INGRESS[view_text(notes[`${RUN}ingress`])]),
					set("iapEnabled", truth(notes[`${RUN}iap-enabled`])),
					set("defaultUriDisabled", truth(notes[`${RUN}default-url-disabled`]))
				] : []
			];
		}
		const EGRESS = {
			"all-traffic": "ALL_TRAFFIC",
			all: "ALL_TRAFFIC",
			"private-ranges-only": "PRIVATE_RANGES_ONLY"
		};
		const binaryAuthorization = (policy) => [["binaryAuthorization.useDefault", policy === "default" || undefined], ["binaryAuthorization.policy", policy === "default" ? undefined : policy]];
		const INGRESS = {
			internal: "INGRESS_TRAFFIC_INTERNAL_ONLY",
			"internal-and-cloud-load-balancing": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
			none: "INGRESS_TRAFFIC_NONE"
		};
		function aliasesOf(annotation) {
			const pairs = annotation.split(",").filter((pair) => pair.includes(":"));
			return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf(":")).trim(), pair.slice(pair.indexOf(":") + 1).trim()]));
		}
		function secretsOf(pod, aliases) {
			const named = (alias) => aliases.get(view_text(alias)) ?? view_text(alias);
			const found = {};
			for (const container of list(pod.containers).map(map)) for (const variable of list(container.env).map(map)) {
				const reference = map(map(variable.valueFrom).secretKeyRef);
				if (reference.name !== undefined) found[view_text(variable.name)] = `${named(reference.name)}:${view_text(reference.key) || "latest"}`;
			}
			for (const volume of list(pod.volumes).map(map)) {
				const secret = map(volume.secret);
				if (secret.secretName === undefined) continue;
				const items = list(secret.items).map(map);
				for (const item of items.length > 0 ? items : [{}]) found[`/${view_text(volume.name)}/${view_text(item.path)}`] = `${named(secret.secretName)}:${view_text(item.key) || "latest"}`;
			}
			return found;
		}
		function bucketVolumes(pod) {
			return list(pod.volumes).map(map).flatMap(({ name, csi }) => {
				const { driver, readOnly, volumeAttributes } = map(csi);
				const bucket = view_text(map(volumeAttributes).bucketName);
				if (driver !== "gcsfuse.run.googleapis.com" || bucket === "") return [];
				const gcs = {
					bucket,
					readOnly: truth(readOnly) ?? false
				};
				return [{
					from: FROM,
					path: "template.volumes",
					op: "add",
					item: {
						name: view_text(name),
						gcs
					}
				}];
			});
		}
		function otherImages(document, kind, pod) {
			const main = (0, read_manifest.Qf)(document, kind)?.at(-1);
			return list(pod.containers).map(map).flatMap(({ name, image }, index) => index === main || image === undefined ? [] : [{
				from: FROM,
				path: "container.image",
				op: "set",
				value: view_text(image),
				container: view_text(name) || `${index}`
			}]);
		}
		function literalsOf(pod) {
			const variables = list(pod.containers).flatMap((container) => list(map(container).env).map(map));
			return Object.fromEntries(variables.flatMap(({ name, value }) => value === undefined ? [] : [[view_text(name), view_text(value)]]));
		}
		const map = (value) => (0, read_manifest.nK)(value) ? value : {};
		const list = (value) => Array.isArray(value) ? value : [];
		const view_text = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
		const truth = (value) => view_text(value).toLowerCase() === "true" ? true : undefined;
		function parsed(json) {
			try {
				return JSON.parse(json);
			} catch {
				return null;
			}
		}
		;
		function accessBy(reader, manifest) {
			const access = reader.oneOf("access", [
				"keep",
				"public",
				"authenticated"
			]);
			const publicVia = reader.oneOf("public_via", [
				"auto",
				"all-users",
				"no-invoker-iam-check"
			]);
			const disabled = manifest && kinds_list.GW[manifest.kind].requests ? invokerCheckDisabled(manifest.document) : undefined;
			if (disabled === undefined) return {
				access,
				publicVia
			};
			const said = `the annotation run.googleapis.com/invoker-iam-disabled in the file of metadata is "${disabled}"`;
			if (disabled && access === "authenticated") reader.problem("access", `is authenticated, and ${said}, which makes the service public; keep one`, "public");
			if (disabled && access === "public" && publicVia === "all-users") reader.problem("public_via", `is all-users, and ${said}; keep one`, "no-invoker-iam-check");
			if (!disabled && access === "public" && publicVia === "no-invoker-iam-check") reader.problem("public_via", `is no-invoker-iam-check, and ${said}; keep one`, "all-users");
			if (disabled && access === "keep") {
				reader.notice("metadata", `The service is to be public: ${said}. It counts as access: public with public_via: no-invoker-iam-check.`);
				return {
					access: "public",
					publicVia: "no-invoker-iam-check"
				};
			}
			return {
				access,
				publicVia: !disabled && access === "public" && publicVia === "auto" ? "all-users" : publicVia
			};
		}
		var gcloud_values = __nccwpck_require__(5475);
		var name_rules = __nccwpck_require__(5459);
		var inputs_parse = __nccwpck_require__(9515);
		var nearest = __nccwpck_require__(9864);
		var table = __nccwpck_require__(9140);
		;
		function makeReader(raw, replaced) {
			const text = (name) => (replaced.get(name)?.value ?? raw[name] ?? "").trim() || ((0, table.bd)(name).default ?? "");
			const reader = {
				problems: [],
				notices: [],
				text,
				fallback: (name) => (0, table.bd)(name).default ?? "",
				optional: (name) => text(name) || undefined,
				oneOf: (name, values) => {
					const value = text(name);
					const found = values.find((candidate) => candidate === value);
					if (found === undefined) {
						const close = (0, untyped.ZV)((0, table.bd)(name).synonyms ?? {}, value.toLowerCase()) ?? (0, nearest.w)(value, values);
						const hint = close === undefined ? "" : `; did you mean ${close}?`;
						reader.problem(name, `${(0, inputs_pairs.UU)(value)} is not one of ${values.join(", ")}${hint}`, close);
					}
					return found ?? values[0];
				},
				boolean: (name) => {
					const value = text(name);
					try {
						return (0, inputs_parse.yG)(value);
					} catch (error) {
						if (!(error instanceof inputs_parse.mB)) throw error;
						reader.problem(name, `${(0, inputs_pairs.UU)(value)} is not true or false`);
						return false;
					}
				},
				parsed: (name, parse) => {
					const value = text(name);
					if (value === "") return undefined;
					try {
						return parse(value);
					} catch (error) {
						if (!(error instanceof inputs_parse.mB)) throw error;
						reader.problem(name, `has ${error.message}`);
						return undefined;
					}
				},
				origin: (name) => {
					const flag = replaced.get(name)?.flag;
					return flag ? `flags ${flag}` : name;
				},
				problem: (name, problem, example = (0, table.bd)(name).example) => {
					const input = reader.origin(name);
					const known = reader.problems.some((other) => other.input === input && other.problem === problem);
					if (!known) reader.problems.push({
						input,
						problem,
						example
					});
				},
				notice: (input, message, level = "notice") => {
					reader.notices.push({
						input,
						text: message,
						level
					});
				}
			};
			return reader;
		}
		function defined(fields) {
			return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
		}
		var service_settings = __nccwpck_require__(2705);
		;
		const ONLY_FOR_SOURCE = [
			"build_service_account",
			"build_env_vars",
			"build_worker_pool",
			"build_timeout",
			"source_bucket",
			"artifact_repository"
		];
		function readBuild(reader, changes, fromSource) {
			const inline = (0, service_settings.KD)(reader, "build_env_vars", reader.oneOf("kv_syntax", ["peer", "dotenv"]), name_rules.UO);
			if (!fromSource) {
				for (const input of ONLY_FOR_SOURCE) if (reader.optional(input)) reader.notice(input, "It has no effect without source.");
			}
			const strategies = changes.flatMap((change) => change.envStrategy ?? []);
			const removed = changes.flatMap((change) => change.envRemove ?? []);
			const cleared = changes.flatMap((change) => change.clear ?? []);
			return defined({
				serviceAccount: reader.parsed("build_service_account", accountEmail),
				env: Object.assign({}, inline?.values, ...changes.map((change) => change.env)),
				envStrategy: strategies.includes("overwrite") ? "overwrite" : undefined,
				envRemove: removed.length > 0 ? removed : undefined,
				clear: cleared.length > 0 ? cleared : undefined,
				workerPool: reader.parsed("build_worker_pool", workerPool),
				timeoutSeconds: reader.parsed("build_timeout", buildTimeout),
				baseImage: reader.optional("base_image"),
				bucket: reader.parsed("source_bucket", bucketName),
				repository: reader.parsed("artifact_repository", repositoryName),
				automaticUpdates: changes.findLast((change) => change.automaticUpdates !== undefined)?.automaticUpdates,
				functionTarget: changes.find((change) => change.functionTarget !== undefined)?.functionTarget
			});
		}
		function baseImageEdits(reader, changes, origin) {
			if (origin.kind === "source") return [];
			const path = "container.baseImageUri";
			const value = reader.optional("base_image");
			if (value !== undefined) return [{
				from: reader.origin("base_image"),
				path,
				op: "set",
				value
			}];
			return changes.some(({ clear }) => clear === "baseImage") ? [{
				from: "flags --clear-base-image",
				path,
				op: "clear"
			}] : [];
		}
		function accountEmail(text) {
			const account = (/^projects\/[^/]+\/serviceAccounts\/([^/]+)$/.exec(text)?.[1] ?? text).replace(/^serviceAccount:/, "");
			if (!(0, name_rules.dS)(account) && !/^\d{15,25}$/.test(account)) throw new inputs_parse.mB("a value that is not the email or full name of a service account");
			return account.toLowerCase();
		}
		function workerPool(text) {
			if (!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(text)) throw new inputs_parse.mB("a value that is not projects/PROJECT/locations/REGION/workerPools/POOL");
			return text;
		}
		function buildTimeout(text) {
			const seconds = (0, gcloud_values.Od)(text);
			if (!Number.isInteger(seconds) || seconds < 1 || seconds > 86400) throw new inputs_parse.mB("a build timeout that is not between 1s and 24h");
			return seconds;
		}
		function bucketName(text) {
			const bucket = text.replace(/^gs:\/\//, "").replace(/\/$/, "");
			if (bucket.includes("/")) throw new inputs_parse.mB("a path in it; give the bucket alone");
			if (!/^[a-z0-9][-_.a-z0-9]{1,220}[a-z0-9]$/.test(bucket)) throw new inputs_parse.mB("a value that is not the name of a bucket");
			return bucket;
		}
		function repositoryName(text) {
			const address = /^([a-z0-9-]+)-docker\.pkg\.dev\/([^/]+)\/([^/]+)$/.exec(text);
			if (address) return `projects/${address[2]}/locations/${address[1]}/repositories/${address[3]}`;
			if (/^projects\/[^/]+\/locations\/[^/]+\/repositories\/[^/]+$/.test(text)) return text;
			if (!/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text)) throw new inputs_parse.mB("a value that is not the name of a repository");
			return text;
		}
		;
		function readCallers(reader) {
			const callers = new Map();
			for (const given of reader.parsed("callers", inputs_parse.Li) ?? []) {
				const caller = callerOf(given);
				if (typeof caller === "string") reader.problem("callers", `${(0, inputs_pairs.UU)(given)} ${caller}`);
				else callers.set(given, caller);
			}
			return [...callers.values()];
		}
		function callerOf(given) {
			const email = given.replace(/^serviceAccount:/, "");
			if (email.includes("@")) return (0, name_rules.dS)(email) ? {
				kind: "account",
				given,
				email
			} : "is neither a service nor the email of a service account; other members belong in the input invokers";
			const parts = given.split("/");
			const full = parts[0] === "projects" && parts[2] === "locations" && parts[4] === "services" && parts.length === 6;
			const [project, region, service] = full ? [
				parts[1],
				parts[3],
				parts[5]
			] : parts;
			if (parts.length === 1) {
				const fault = (0, name_rules.Ut)(given);
				return fault ? `${fault}, or PROJECT/REGION/NAME, or an email` : {
					kind: "service",
					given,
					service: given
				};
			}
			if (parts.length !== 3 && !full || !project || !region || !service) return "is neither NAME nor PROJECT/REGION/NAME nor an email";
			const fault = (0, name_rules.K7)(project) ?? (0, name_rules.Bp)(region) ?? (0, name_rules.Ut)(service);
			return fault ? `has a part that ${fault}` : {
				kind: "service",
				given,
				project,
				region,
				service
			};
		}
		;
		function placeContainers(line, raw) {
			const { containers } = line;
			if (containers.length === 0) return undefined;
			const hasOrigin = [raw.image, raw.source].some((text) => (text ?? "").trim() !== "") || line.inputs.has("source");
			const built = containers.find((container) => container.built);
			const bare = containers.filter((container) => container.image === undefined);
			const given = built ?? (bare.length === 1 ? bare[0] : undefined);
			const first = containers.find(({ ingress, image }) => ingress && image) ?? containers.find(({ image }) => image);
			const main = hasOrigin ? given : first;
			if (!hasOrigin && first?.image) line.inputs.set("image", {
				value: first.image,
				flag: "--image"
			});
			const images = containers.flatMap(({ name, image }) => image === undefined || name === main?.name && !hasOrigin ? [] : [{
				from: "flags --image",
				path: "container.image",
				op: "set",
				value: image,
				container: name
			}]);
			const ingress = containers.find((container) => container.ingress)?.name;
			return {
				containers: {
					names: containers.map(({ name }) => name),
					...main && { main: main.name },
					...ingress !== undefined && { ingress }
				},
				images
			};
		}
		;
		const PROVIDER = /^projects\/([^/]+)\/locations\/([^/]+)\/workloadIdentityPools\/([^/]+)(?:\/providers\/([^/]+))?$/;
		const FILE_VARIABLES = [
			"CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE",
			"GOOGLE_GHA_CREDS_PATH",
			"GOOGLE_APPLICATION_CREDENTIALS"
		];
		const PROJECT_VARIABLES = [
			"CLOUDSDK_CORE_PROJECT",
			"CLOUDSDK_PROJECT",
			"GCLOUD_PROJECT",
			"GCP_PROJECT",
			"GOOGLE_CLOUD_PROJECT"
		];
		function readCredentials(reader, env) {
			const serviceAccount = reader.optional("service_account");
			if (serviceAccount && !(0, name_rules.dS)(serviceAccount) && !/^\d+$/.test(serviceAccount)) reader.problem("service_account", `${(0, inputs_pairs.UU)(serviceAccount)} is not the email of a service account`);
			const delegates = reader.parsed("delegates", inputs_parse.Li) ?? [];
			if (delegates.length > 0 && !serviceAccount) reader.problem("delegates", "is given without service_account, to which the delegates lead");
			const common = defined({
				serviceAccount,
				delegates
			});
			const provider = reader.optional("workload_identity_provider");
			const audience = reader.optional("audience");
			if (provider) {
				const fault = providerFault(provider);
				if (fault) reader.problem("workload_identity_provider", fault);
				return {
					kind: "workload-identity-federation",
					provider,
					audience: audience ?? `https://iam.googleapis.com/${provider}`,
					...common
				};
			}
			if (audience) reader.notice("audience", "It has no effect without workload_identity_provider.");
			for (const variable of FILE_VARIABLES) {
				const path = env[variable];
				if (path) return {
					kind: "file",
					path,
					variable,
					...common
				};
			}
			return {
				kind: "application-default",
				...common
			};
		}
		function providerFault(provider) {
			if (/^(https?:)?\/\//.test(provider)) return "begins with a host; write it from \"projects/\" on";
			const match = PROVIDER.exec(provider);
			if (!match) return "is not projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER";
			const [, project = "", , pool = "", id] = match;
			if (!/^\d+$/.test(project)) return `has the project id ${(0, inputs_pairs.UU)(project)} where the project number belongs (gcloud projects describe ${(0, name_rules.K7)(project) ? "PROJECT" : project} --format="value(projectNumber)")`;
			if (id === undefined) return `names the pool ${(0, inputs_pairs.UU)(pool)} only; add /providers/PROVIDER`;
			return undefined;
		}
		function readProject(reader, env) {
			const given = reader.optional("project_id");
			if (given) {
				const fault = (0, name_rules.K7)(given);
				if (fault) reader.problem("project_id", `${(0, inputs_pairs.UU)(given)} ${fault}`);
				return given;
			}
			const derived = credentials_projectOf(reader.text("service_account"));
			if (derived) return derived;
			return PROJECT_VARIABLES.map((variable) => env[variable]?.trim()).find((project) => project);
		}
		function credentials_projectOf(email) {
			const match = /@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email);
			if (!match?.[1]) return undefined;
			return match[2] ? `${match[2]}:${match[1]}` : match[1];
		}
		var command_line = __nccwpck_require__(188);
		;
		const KINDS = [
			"user",
			"serviceAccount",
			"group",
			"domain"
		];
		function readInvokers(reader) {
			const members = new Set();
			for (const entry of reader.parsed("invokers", inputs_parse.Li) ?? []) {
				const member = (0, name_rules.dS)(entry) ? `serviceAccount:${entry}` : entry;
				const fault = memberFault(member);
				if (fault) reader.problem("invokers", `${(0, inputs_pairs.UU)(entry)} ${fault}`);
				if (member === "allAuthenticatedUsers") reader.notice("invokers", "allAuthenticatedUsers lets anybody with a Google account call the service.", "warning");
				members.add(member);
			}
			return [...members];
		}
		function memberFault(member) {
			if (member === "allUsers") return "is not listed here: set access: public";
			if (member === "allAuthenticatedUsers") return undefined;
			if (/^principal(Set)?:\/\/[^\s]+$/.test(member)) return undefined;
			const [kind = "", ...rest] = member.split(":");
			const value = rest.join(":");
			const known = KINDS.find((candidate) => candidate.toLowerCase() === kind.toLowerCase());
			if (!known) return `is not an email, nor ${KINDS.map((k) => `${k}:...`).join(", ")}, principal:// or principalSet://`;
			if (known !== kind) return `begins with ${(0, inputs_pairs.UU)(kind)}; it is written "${known}"`;
			if (known === "domain") return /^[^\s@]+\.[^\s@]+$/.test(value) ? undefined : "has no domain after \"domain:\"";
			return (0, name_rules.dS)(value) || isWorkloadMember(value) ? undefined : `has no email after "${known}:"`;
		}
		function isWorkloadMember(value) {
			return /^[^\s[\]]+\.svc\.id\.goog\[[^\s[\]]+\]$/.test(value);
		}
		var manifest_edits = __nccwpck_require__(3685);
		;
		function manifestOrigin(reader, { document, kind }, given) {
			if (given.kind !== "template") return given;
			const image = imageOf(document, kind);
			if (image === "") reader.problem("metadata", "has no image for its main container; name one there, or give image or source");
			return {
				kind: "image",
				image
			};
		}
		function applyInputs(reader, { document, kind, name }, edits, { suffix, tag, mode }) {
			for (const { from, problem } of (0, manifest_edits.Ss)(document, kind, edits)) {
				const known = reader.problems.some((other) => other.input === from && other.problem === problem);
				if (!known) reader.problems.push({
					input: from,
					problem,
					example: "leave it out, and write it in the file of metadata"
				});
			}
			if (suffix) (0, manifest_edits.ef)(document, [
				"spec",
				"template",
				"metadata",
				"name"
			], `${name.slice(0, 62 - suffix.length)}-${suffix}`);
			if (tag && !tagsOf(document).includes(tag)) reader.problem("tag", `${(0, inputs_pairs.UU)(tag)} is not among the tags in spec.traffic of the file of metadata; with metadata it only says whose URL is the output`, "leave it out, or write the tag in spec.traffic");
			if (kinds_list.GW[kind].traffic && (0, inputs_parse.mH)(reader.text("no_traffic"))) reader.problem("no_traffic", "is true, and with metadata spec.traffic in the file says where traffic goes", "false");
			if (reader.optional("traffic_steps")) reader.problem("traffic_steps", "is given, and with metadata spec.traffic in the file says where traffic goes: a gradual rollout needs service and image or source", "leave it out");
			if (mode === "preview" || mode === "drift" || mode === "rollback") reader.problem("mode", `is ${mode}, which does not know metadata; give service and image or source instead`, "deploy");
			return document;
		}
		function tagsOf(document) {
			const traffic = (0, read_manifest.y1)(document, ["spec", "traffic"]);
			return (Array.isArray(traffic) ? traffic : []).flatMap((target) => (0, read_manifest.nK)(target) && typeof target.tag === "string" ? [target.tag] : []);
		}
		function manifestOf({ given, kind }, document) {
			const disabled = kinds_list.GW[kind].requests ? invokerCheckDisabled(document) : undefined;
			const text = document.toString({ lineWidth: 0 });
			return {
				given,
				text,
				traffic: trafficOf(document),
				...disabled !== undefined && { checkDisabled: disabled }
			};
		}
		function trafficOf(document) {
			const traffic = (0, read_manifest.y1)(document, ["spec", "traffic"]);
			if (!Array.isArray(traffic) || traffic.length === 0) return "latest";
			const serves = traffic.some((target) => (0, read_manifest.nK)(target) && target.latestRevision === true && Number(target.percent) > 0);
			return serves ? "latest" : "named";
		}
		;
		const DEFAULT_TTL = "14d";
		function readPreviews(reader, mode, kind) {
			if (!kinds_list.GW[kind].traffic && (mode === "preview" || mode === "cleanup" || mode === "drift")) {
				const [those, others] = [(0, kinds_list._l)(({ traffic }) => traffic === true), (0, kinds_list._l)(({ traffic }) => !traffic)];
				reader.problem("mode", `${(0, inputs_pairs.UU)(mode)} is for ${those}; ${others} have neither tags nor URLs`, "deploy");
			}
			const strategy = reader.optional("preview_strategy");
			const ttl = reader.optional("preview_ttl");
			if (mode === "preview" && reader.optional("tag")) reader.problem("tag", "is given with mode: preview, which names the tag itself (pr-12)", "leave it out");
			if (reader.optional("metadata") && (mode === "preview" || mode === "drift")) reader.problem("metadata", `is given with mode: ${mode}, which does not take a manifest yet`, "leave it out");
			return {
				previews: {
					strategy: strategy ? reader.oneOf("preview_strategy", ["tag", "service"]) : "tag",
					ttlMs: readTtl(reader, ttl),
					asked: mode === "preflight" && strategy !== undefined,
					cleanupAsked: mode === "preflight" && ttl !== undefined
				},
				comment: reader.boolean("comment"),
				drift: {
					fail: reader.boolean("drift_fail"),
					fix: reader.boolean("fix")
				},
				...defined({ githubToken: readToken(reader) })
			};
		}
		function readTtl(reader, given = DEFAULT_TTL) {
			const days = /^(\d+)d$/.exec(given)?.[1];
			const seconds = days ? Number(days) * 86400 : reader.parsed("preview_ttl", inputs_parse.E9);
			if (seconds === undefined) return 0;
			if (seconds <= 0) reader.problem("preview_ttl", `${(0, inputs_pairs.UU)(given)} would remove every preview at once`);
			return seconds * 1e3;
		}
		function readToken(reader) {
			const token = reader.optional("github_token");
			return token?.startsWith("$" + "{{") ? undefined : token;
		}
		var resource_tags = __nccwpck_require__(4162);
		var inputs_yaml = __nccwpck_require__(3697);
		;
		const METHODS = [
			"POST",
			"GET",
			"HEAD",
			"PUT",
			"DELETE",
			"PATCH",
			"OPTIONS"
		];
		const WITH_BODY = new Set([
			"POST",
			"PUT",
			"PATCH"
		]);
		const INPUT_OF = {
			name: "schedule_name",
			time_zone: "schedule_time_zone",
			path: "schedule_path",
			method: "schedule_method",
			body: "schedule_body",
			headers: "schedule_headers",
			service_account: "schedule_service_account",
			audience: "schedule_audience",
			deadline: "schedule_deadline",
			retries: "schedule_retries",
			test: "schedule_test",
			target: "schedule_target"
		};
		const KEYS = Object.keys(INPUT_OF);
		function readSchedules(reader, { kind, service, mode, project }) {
			const text = reader.text("schedule");
			if (text === "") {
				tellIdle(reader);
				return [];
			}
			const { words, schedule } = kinds_list.GW[kind];
			if (!schedule) {
				reader.problem("schedule", `is given with a ${words}, which nobody can call`, "leave it out");
				return [];
			}
			if (mode === "preview") reader.notice("schedule", "It has no effect on previews: only a deploy sets schedules.");
			const schedules = givenBy(reader, text).map((given) => readOne(given, kind, service, project));
			const twice = schedules.find(({ name }, at) => schedules.findIndex((other) => other.name === name) !== at);
			if (twice) reader.problem("schedule", `has two jobs of the name ${(0, inputs_pairs.UU)(twice.name)}; give each its own name`);
			return mode === "deploy" || mode === "preflight" ? schedules : [];
		}
		function tellIdle(reader) {
			const idle = Object.values(INPUT_OF).filter((input) => reader.text(input) !== reader.fallback(input));
			for (const input of idle) reader.notice(input, "It has no effect without schedule.", "warning");
		}
		function givenBy(reader, text) {
			if (!/^(- |-\n|\[)/.test(text)) {
				return [{
					from: "schedule",
					schedule: text,
					text: (key) => reader.text(INPUT_OF[key]),
					problem: (key, problem, example) => reader.problem(key === "schedule" ? "schedule" : INPUT_OF[key], problem, example)
				}];
			}
			const list = parseList(reader, text);
			return list.map((entry, at) => {
				const from = list.length > 1 ? `schedule[${at}]` : "schedule";
				const problem = (key, fault, example) => reader.problem("schedule", `has the entry ${at + 1}, whose ${key} ${fault}`, example);
				for (const key of Object.keys(entry)) if (key !== "schedule" && !KEYS.some((known) => known === key)) reader.problem("schedule", `has the entry ${at + 1} with the unknown key ${(0, inputs_pairs.UU)(key)}`, `one of ${KEYS.join(", ")}`);
				return {
					from,
					schedule: asText(entry.schedule),
					text: (key) => asText(entry[key]) || (key === "name" ? "" : reader.text(INPUT_OF[key])),
					problem
				};
			});
		}
		function parseList(reader, text) {
			let parsed;
			try {
				parsed = (0, inputs_yaml.gB)(text, { version: "1.2" });
			} catch (error) {
				if (!(error instanceof inputs_parse.mB)) throw error;
				reader.problem("schedule", `begins as a YAML list and has ${error.message}`, LIST);
				return [];
			}
			const list = Array.isArray(parsed) ? parsed : [];
			if (list.length === 0 || !list.every((entry) => typeof entry === "object" && entry !== null && !Array.isArray(entry))) {
				reader.problem("schedule", "is a list whose entries are not all mappings", LIST);
				return [];
			}
			return list;
		}
		const LIST = "- { schedule: \"0 3 * * *\", name: nightly, path: /tasks/nightly }";
		function asText(value) {
			if (value === undefined || value === null) return "";
			if (typeof value !== "object") return String(value).trim();
			const lines = Object.entries(value).map(([key, inner]) => `${key}=${String(inner).replace(/[\\,\n]/g, "\\$&")}`);
			return lines.join("\n");
		}
		function readOne(given, kind, service, project) {
			const { from, schedule, text } = given;
			if (schedule === "") given.problem("schedule", "is missing");
			const name = text("name") || `${service}-schedule`;
			if (!/^[A-Za-z0-9_-]{1,500}$/.test(name)) given.problem("name", `${(0, inputs_pairs.UU)(name)} is not a name of letters, digits, hyphens and underscores, 500 at most`);
			const method = METHODS.find((one) => one === text("method").toUpperCase());
			if (!method) given.problem("method", `${(0, inputs_pairs.UU)(text("method"))} is not one of ${METHODS.join(", ")}`);
			const body = text("body") || undefined;
			if (body !== undefined && method && !WITH_BODY.has(method)) given.problem("body", `is given with the method ${method}, which has none`, "leave it out, or use POST");
			return {
				from,
				name,
				cron: schedule.toLowerCase() === "none" ? null : schedule,
				timeZone: readTimeZone(given),
				target: readTarget(given, kind),
				path: readPath(given),
				method: method ?? "POST",
				test: readTest(given),
				...defined({
					body,
					headers: readHeaders(given),
					serviceAccount: readAccount(given, project),
					audience: text("audience") || undefined,
					deadlineSeconds: readDeadline(given),
					retries: readRetries(given)
				})
			};
		}
		function readTimeZone({ text, problem }) {
			const zone = text("time_zone");
			try {
				new Intl.DateTimeFormat("en", { timeZone: zone });
			} catch {
				problem("time_zone", `${(0, inputs_pairs.UU)(zone)} is not a time zone of the tz database`);
			}
			if (/^[+-]/.test(zone)) problem("time_zone", `${(0, inputs_pairs.UU)(zone)} is an offset; give the name of a time zone`);
			return zone;
		}
		function readTarget({ text, problem }, kind) {
			const given = text("target");
			if (kinds_list.GW[kind].schedule === "run") {
				if (given) problem("target", "is given with a job, which is itself what is run", "leave it out");
				for (const key of [
					"audience",
					"headers",
					"body"
				]) if (text(key)) problem(key, "is given with a job, which is run through its API", "leave it out");
				return { kind: "run" };
			}
			if (given === "") return { kind: "request" };
			const name = /^function\s+(\S+)$/.exec(given)?.[1];
			if (!name || (0, name_rules.op)(name.toLowerCase().replaceAll("_", "-"))) {
				problem("target", `${(0, inputs_pairs.UU)(given)} is not "function NAME"`);
				return { kind: "request" };
			}
			return {
				kind: "function",
				name
			};
		}
		function readPath({ text, problem }) {
			const path = text("path");
			const fault = (0, name_rules.a9)(path);
			if (fault) problem("path", `${(0, inputs_pairs.UU)(path)} ${fault}`);
			return path;
		}
		const REPLACED = /^(host|content-length|user-agent|x-google-.*|x-appengine-.*|x-cloudscheduler.*|authorization)$/i;
		function readHeaders({ text, problem }) {
			const value = text("headers");
			if (value === "") return undefined;
			try {
				const headers = (0, inputs_parse.Hl)(value) ?? {};
				for (const [key, value] of Object.entries(headers)) {
					if (/\p{Cc}/u.test(value)) problem("headers", `has a control character in the value of ${(0, inputs_pairs.UU)(key)}`);
					if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(key)) problem("headers", `has ${(0, inputs_pairs.UU)(key)}, which is not the name of a header`);
					if (REPLACED.test(key)) problem("headers", `has ${(0, inputs_pairs.UU)(key)}, which Cloud Scheduler sets itself`);
				}
				return headers;
			} catch (error) {
				if (!(error instanceof inputs_parse.mB)) throw error;
				problem("headers", `has ${error.message}`);
				return undefined;
			}
		}
		function readAccount({ text, problem }, project) {
			const email = text("service_account").replace(/^serviceAccount:/, "").toLowerCase();
			if (email === "") return undefined;
			if (!(0, name_rules.dS)(email)) {
				problem("service_account", `${(0, inputs_pairs.UU)(email)} is not the email of a service account`);
				return email;
			}
			const owner = /@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1];
			if (owner && project && !/^\d+$/.test(project) && owner !== project) problem("service_account", `${(0, inputs_pairs.UU)(email)} is an account of the project ${owner}; Cloud Scheduler calls only as accounts of the job's own project, ${project}`, `caller@${project}.iam.gserviceaccount.com`);
			return email;
		}
		function readDeadline({ text, problem }) {
			const value = text("deadline");
			if (value === "") return undefined;
			try {
				const seconds = (0, inputs_parse.E9)(value);
				if (seconds < 15 || seconds > 1800) problem("deadline", `${(0, inputs_pairs.UU)(value)} is not between 15 seconds and 30 minutes`);
				return seconds;
			} catch (error) {
				if (!(error instanceof inputs_parse.mB)) throw error;
				problem("deadline", `has ${error.message}`);
				return undefined;
			}
		}
		function readRetries({ text, problem }) {
			const value = text("retries");
			if (value === "") return undefined;
			if (!/^[0-5]$/.test(value)) problem("retries", `${(0, inputs_pairs.UU)(value)} is not a number from 0 to 5`);
			return Number(value);
		}
		function readTest({ text, problem }) {
			try {
				return (0, inputs_parse.yG)(text("test"));
			} catch (error) {
				if (!(error instanceof inputs_parse.mB)) throw error;
				problem("test", `${(0, inputs_pairs.UU)(text("test"))} is not true or false`);
				return false;
			}
		}
		var flag_kinds = __nccwpck_require__(2438);
		var gcloud_flags = __nccwpck_require__(8314);
		var given_flags = __nccwpck_require__(5598);
		;
		function percentages(values) {
			const entries = Object.entries((0, flag_kinds.A7)(values)).map(([key, text]) => {
				if (!/^\d{1,3}$/.test(text) || Number(text) > 100) throw new inputs_parse.mB(`a share for ${(0, inputs_pairs.UU)(key)} that is not a whole number from 0 to 100`);
				return [key, Number(text)];
			});
			const sum = entries.reduce((total, [, percent]) => total + percent, 0);
			if (sum > 100) throw new inputs_parse.mB(`shares of ${sum} percent together, more than 100`);
			if (entries.length === 0) throw new inputs_parse.mB("no share");
			return Object.fromEntries(entries);
		}
		const tags = (set, remove, clear) => ({ tags: {
			set,
			remove,
			clear
		} });
		const traffic_flags_ROWS = [
			[
				"--to-latest",
				["shares", "latest"],
				"",
				"All traffic to the latest ready revision, also of later deploys.",
				() => ({ shares: {
					by: "revision",
					percent: { LATEST: 100 }
				} })
			],
			[
				"--to-revisions",
				["shares", "revisions"],
				"LATEST=10,api-00012-abc=90",
				"Percent by revision; the rest is scaled.",
				(values) => ({ shares: {
					by: "revision",
					percent: percentages(values)
				} })
			],
			[
				"--to-tags",
				["shares", "tags"],
				"canary=10",
				"Percent by tag; the rest is scaled.",
				(values) => ({ shares: {
					by: "tag",
					percent: percentages(values)
				} })
			],
			[
				"--set-tags",
				["tags", "set"],
				"canary=LATEST",
				"Tags of revisions; other tags are removed.",
				(values) => tags((0, flag_kinds.A7)(values), [], true)
			],
			[
				"--update-tags",
				["tags", "change"],
				"canary=LATEST",
				"Tags of revisions; other tags stay.",
				(values) => tags((0, flag_kinds.A7)(values), [], false)
			],
			[
				"--remove-tags",
				["tags", "change"],
				"canary",
				"Remove tags.",
				(values) => tags({}, (0, flag_kinds.c3)(values), false)
			],
			[
				"--clear-tags",
				["tags", "clear"],
				"",
				"Remove all tags.",
				() => tags({}, [], true)
			]
		];
		const parts = new Map(traffic_flags_ROWS.map(([name, , , , part]) => [name, part]));
		const OF_THE_DEPLOY = "is said by inputs, for the deploy and for its traffic alike";
		const TRAFFIC_FLAGS = [
			...(0, flag_kinds.j6)("requests", ...traffic_flags_ROWS.map(([name, [family, variant], example, help]) => ({
				name,
				takes: example === "" ? "alone" : "value",
				example,
				help,
				sets: "traffic",
				items: true,
				family: {
					name: family,
					variant
				},
				effect: () => ({ kind: "none" })
			}))),
			...(0, gcloud_flags.j)().filter(({ name }) => name !== "--help").map((flag) => flag.effect([flag.example], () => "").kind === "inputs" ? (0, flag_kinds.x5)(flag.name, flag.takes, OF_THE_DEPLOY) : flag),
			(0, flag_kinds.x5)("--region", "value", OF_THE_DEPLOY),
			(0, flag_kinds.x5)("--help", "alone", "prints help of gcloud and changes nothing"),
			(0, flag_kinds.x5)("--namespace", "value", "is for Knative on a Kubernetes cluster"),
			(0, flag_kinds.PP)("--async", "alone", "", "a run waits until the traffic has moved")
		];
		const NAMES = (0, given_flags.eZ)(TRAFFIC_FLAGS);
		const INPUT = "update_traffic_flags";
		function readTrafficFlags(text, readText) {
			const problems = [];
			const complain = (problem, example = "--to-latest") => problems.push({
				input: INPUT,
				problem,
				example
			});
			const [given] = (0, given_flags.Q8)(text, NAMES, readText, complain).map((group) => group.given);
			const families = new Map();
			const change = {};
			const idle = [];
			for (const [flag, values] of given ?? []) {
				const rival = flag.family && families.get(flag.family.name);
				if (rival && rival.family?.variant !== flag.family?.variant) complain(`has ${rival.name} and ${flag.name}, of which gcloud takes only one`, (0, given_flags.CI)(flag));
				if (flag.family) families.set(flag.family.name, flag);
				const part = parts.get(flag.name);
				if (flag.refused) complain(`has ${flag.name}, which ${flag.refused}`);
				else if (!part) idle.push(flag.name);
				else try {
					traffic_flags_merge(change, part(values));
				} catch (error) {
					if (!(error instanceof inputs_parse.mB)) throw error;
					complain(`${flag.name} has ${error.message}`, (0, given_flags.CI)(flag));
				}
			}
			return {
				...Object.keys(change).length > 0 && { change },
				idle,
				problems
			};
		}
		function traffic_flags_merge(change, { shares, tags: more }) {
			if (shares) change.shares = shares;
			const before = change.tags;
			if (more) change.tags = {
				set: {
					...before?.set,
					...more.set
				},
				remove: [...before?.remove ?? [], ...more.remove],
				clear: more.clear || (before?.clear ?? false)
			};
		}
		;
		const WITH_TRAFFIC = (0, kinds_list._l)(({ traffic }) => traffic === true);
		const WITHOUT_TRAFFIC = (0, kinds_list._l)(({ traffic }) => !traffic);
		function readTraffic(reader, { mode, kind }, readText) {
			if (!kinds_list.GW[kind].traffic) {
				if (mode === "rollback") reader.problem("mode", `${(0, inputs_pairs.UU)(mode)} is for ${WITH_TRAFFIC}; ${WITHOUT_TRAFFIC} have no traffic`, "deploy");
				return {};
			}
			const back = mode === "rollback";
			const { change: fromFlags, idle: without, problems } = readTrafficFlags(reader.text("update_traffic_flags"), readText);
			reader.problems.push(...problems);
			if (without.length > 0) reader.notice("update_traffic_flags", `Without effect here: ${without.join(", ")}.`);
			const byRevision = readShares(reader, "revision_traffic", back);
			const byTag = readShares(reader, "tag_traffic", false);
			if (byRevision && byTag) reader.problem("tag_traffic", "is given together with revision_traffic; keep one", "leave one of them out");
			const shares = byRevision ? {
				by: "revision",
				percent: byRevision
			} : byTag && {
				by: "tag",
				percent: byTag
			};
			if (shares && fromFlags?.shares) reader.problem("update_traffic_flags", `says where the traffic goes, and so does ${byRevision ? "revision_traffic" : "tag_traffic"}; keep one`, "--update-tags=stable=LATEST");
			const change = {
				...fromFlags,
				...shares && { shares }
			};
			const rollout = readRollout(reader);
			if (rollout) checkRollout(reader, change);
			if (back) return backTo(reader, change);
			const idle = mode === "preview" || mode === "cleanup" || mode === "drift";
			if (idle) return {};
			return defined({
				trafficChange: Object.keys(change).length > 0 ? change : undefined,
				rollout
			});
		}
		function readShares(reader, input, bare) {
			const shares = reader.parsed(input, (text) => {
				const pairs = (0, inputs_pairs.SX)(text, "peer");
				if (!pairs || pairs.emptied) return undefined;
				return Object.fromEntries(Object.entries(pairs.values).map(([key, value]) => [checkKey(key, input), bare && value === "" ? 100 : percentOf(value, key)]));
			});
			const total = Object.values(shares ?? {}).reduce((sum, share) => sum + share, 0);
			if (total > 100) reader.problem(input, `adds up to ${total} percent; the maximum is 100`);
			return shares && Object.keys(shares).length > 0 ? shares : undefined;
		}
		function checkKey(key, input) {
			if (input === "revision_traffic" && key === "LATEST") return key;
			if (input === "revision_traffic" && key.toUpperCase() === "LATEST") throw new inputs_parse.mB(`${(0, inputs_pairs.UU)(key)}; the latest revision is written LATEST`);
			if (/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(key)) return key;
			throw new inputs_parse.mB(`${(0, inputs_pairs.UU)(key)}, which is not the name of a ${input === "tag_traffic" ? "tag" : "revision"}`);
		}
		function percentOf(value, key) {
			if (/^\d{1,3}$/.test(value) && Number(value) <= 100) return Number(value);
			throw new inputs_parse.mB(`${value === "" ? "no share" : (0, inputs_pairs.UU)(value)} for ${(0, inputs_pairs.UU)(key)}; a share is a whole number from 0 to 100`);
		}
		function readRollout(reader) {
			const steps = reader.parsed("traffic_steps", readSteps);
			const interval = reader.parsed("traffic_interval", (text) => (0, inputs_parse.E9)(text) * 1e3);
			const most = reader.parsed("run_timeout", (text) => (0, inputs_parse.E9)(text) * 1e3);
			if (!steps || interval === undefined) return undefined;
			const pauses = (steps.length - 1) * interval;
			if (most !== undefined && most > 0 && pauses >= most) reader.problem("traffic_interval", `makes a rollout of ${steps.length} steps take ${pauses / 6e4} minutes, and run_timeout ends the run after ${most / 6e4}`, "a shorter interval, or a longer run_timeout");
			return {
				steps,
				intervalMs: interval
			};
		}
		function readSteps(text) {
			const steps = (0, inputs_parse.Xw)(text).map((step) => {
				if (/^\d{1,3}$/.test(step) && Number(step) >= 1 && Number(step) <= 100) return Number(step);
				throw new inputs_parse.mB(`${(0, inputs_pairs.UU)(step)}; a step is a whole number from 1 to 100`);
			});
			for (const [at, step] of steps.entries()) if (step <= (steps[at - 1] ?? 0)) throw new inputs_parse.mB(`${step} after ${steps[at - 1]}; every step has to be higher`);
			return steps;
		}
		function checkRollout(reader, change) {
			if (change.shares) reader.problem("traffic_steps", "is given together with shares of the traffic; a rollout sets them itself");
			if ((0, inputs_parse.mH)(reader.text("no_traffic"))) reader.problem("traffic_steps", "is given together with no_traffic; a rollout begins without traffic by itself");
			if (reader.optional("metadata")) reader.problem("traffic_steps", "is given together with metadata, which says itself where the traffic goes");
		}
		function backTo(reader, { shares, tags }) {
			for (const input of ["source", "image"]) if (reader.optional(input)) reader.notice(input, "It has no effect: a rollback deploys nothing.");
			if (tags) reader.notice("update_traffic_flags", "Tags are left alone by a rollback.", "warning");
			if (!shares) return {};
			const [first, ...more] = Object.entries(shares.percent);
			if (shares.by === "tag" || !first || more.length > 0 || first[0] === "LATEST" || first[1] !== 100) {
				const from = shares.by === "tag" ? "tag_traffic" : "revision_traffic";
				reader.problem(from, "has to name one revision in a rollback, which then gets everything", "api-00042-abc");
				return {};
			}
			return { trafficChange: { shares } };
		}
		;
		const MODES = [
			"deploy",
			"preflight",
			"preview",
			"cleanup",
			"drift",
			"rollback",
			"diagnose"
		];
		const READY_MODES = [
			"deploy",
			"preflight",
			"preview",
			"cleanup",
			"drift",
			"rollback"
		];
		const NOT_YET = "is not supported by this version yet";
		function readGrantMissing(reader) {
			const grantMissing = reader.boolean("grant_missing");
			if (grantMissing && reader.text("preflight") === "off") reader.notice("grant_missing", "It has no effect with preflight: off, which does not look for what is missing.", "warning");
			return grantMissing;
		}
		function readConfig(raw, env, disk, at) {
			const line = (0, command_line.u)((raw.flags ?? "").trim(), (path) => (0, service_settings.mH)(disk, path));
			const placed = placeContainers(line, raw);
			const reader = makeReader(raw, line.inputs);
			refuseUnready(reader);
			const mode = readMode(reader);
			const project = readProject(reader, env);
			const manifest = (0, read_manifest.WI)(reader, disk);
			const regions = readRegions(reader, raw, manifest);
			const region = at ?? regions[0] ?? "";
			const { kind, service } = manifest ? {
				kind: manifest.kind,
				service: manifest.name
			} : (0, target._E)(reader);
			const traits = kinds_list.GW[kind];
			const settings = (0, service_settings.$j)(reader, disk, kind);
			refuseContradictions(reader, raw, line, settings);
			const fromFlags = line.edits({
				project,
				region,
				kind
			});
			reader.problems.push(...line.problems, ...fromFlags.problems);
			const ofInputs = settings.edits.map((edit) => ofContainer(edit, placed?.containers.ingress));
			const edits = [
				...ofInputs,
				...placed?.images ?? [],
				...fromFlags.after
			];
			const access = accessBy(reader, manifest);
			const invokers = readInvokers(reader);
			const callers = readCallers(reader);
			const schedules = readSchedules(reader, {
				kind,
				service,
				mode,
				project
			});
			const strategy = reader.oneOf("invokers_update_strategy", ["merge", "overwrite"]);
			if (strategy === "overwrite" && invokers.length === 0) reader.notice("invokers_update_strategy", "It has no effect without invokers.");
			(0, target.re)(reader, kind, access.access);
			const given = readOrigin(reader, disk, mode);
			const origin = manifest ? manifestOrigin(reader, manifest, given) : given;
			const traffic = readTraffic(reader, {
				mode,
				kind
			}, (path) => (0, service_settings.mH)(disk, path));
			if (traits.builds) edits.push(...baseImageEdits(reader, line.build, origin));
			const changesSomething = edits.length + fromFlags.before.length > 0 || access.access !== "keep" || invokers.length + callers.length + schedules.length > 0;
			const execution = line.execution === "wait" || reader.boolean("wait") ? "wait" : line.execution;
			const asksForMore = changesSomething || traits.executions && execution !== undefined || reader.optional("metadata");
			const needsNothing = mode === "preview" || mode === "cleanup" || mode === "rollback";
			if (origin.kind === "template" && !asksForMore && !traffic.trafficChange && !needsNothing) reader.problem("source", `is missing, and so is image; and nothing else is given that would change the ${traits.words}`);
			if (traffic.rollout && origin.kind === "template" && edits.length + fromFlags.before.length === 0) reader.problem("traffic_steps", "is given, and nothing that makes a new revision; give source or image");
			const labels = (0, service_settings.Nm)(reader, env);
			if (!manifest && (origin.kind !== "template" || edits.length + fromFlags.before.length > 0)) edits.unshift(...labels);
			edits.unshift(...fromFlags.before);
			const suffix = traits.traffic ? readSuffix(reader) : undefined;
			const tag = traits.traffic ? readTag(reader, service) : undefined;
			const inManifest = manifest && applyInputs(reader, manifest, edits, {
				...suffix && { suffix },
				...tag && { tag },
				mode
			});
			refuseUncoveredBuild(reader, line, origin);
			read_config_tellIdle(reader, line);
			const config = {
				mode,
				dryRun: reader.boolean("dry_run"),
				credentials: readCredentials(reader, env),
				universe: readUniverse(reader),
				...readForkEnvironment(reader),
				region,
				regions,
				kind,
				service,
				origin,
				noTraffic: traits.traffic === true && (0, inputs_parse.mH)(reader.text("no_traffic")),
				edits: inManifest ? viewOf(inManifest, kind, {
					project,
					region
				}) : edits,
				...access,
				onPublicDenied: reader.oneOf("on_public_denied", ["oidc-only", "fail"]),
				invokers,
				invokersUpdateStrategy: invokers.length > 0 ? strategy : "merge",
				callers,
				resourceTags: (0, resource_tags.Y)(reader),
				schedules,
				preflight: reader.oneOf("preflight", [
					"enforce",
					"warn",
					"off"
				]),
				grantMissing: readGrantMissing(reader),
				waitForGrants: reader.boolean("wait_for_grants"),
				propagationTimeoutMs: readMilliseconds(reader, "propagation_timeout", 0),
				build: readBuild(reader, line.build, origin.kind === "source"),
				...readPreviews(reader, mode, kind),
				...traffic,
				verify: reader.boolean("verify"),
				verifyPath: readVerifyPath(reader),
				runTimeoutMs: readMilliseconds(reader, "run_timeout", 1e3),
				onCancel: reader.oneOf("on_cancel", ["cancel-build", "leave"]),
				language: readLanguage(reader),
				summary: reader.boolean("summary"),
				notices: reader.notices,
				...defined({
					requestReason: readRequestReason(reader),
					project,
					containers: placed?.containers,
					execution: traits.executions && execution,
					suffix,
					tag,
					manifest: manifest && inManifest && manifestOf(manifest, inManifest),
					reportPath: reader.parsed("report_path", (path) => writable(disk, path)),
					commit: env.GITHUB_SHA || undefined
				})
			};
			if (reader.problems.length === 0) return { config };
			return {
				problems: reader.problems,
				mode,
				target: defined({
					project,
					region,
					...(0, target.$r)(kind, service)
				}),
				notices: reader.notices,
				schedules,
				summary: config.summary,
				...defined({ reportPath: config.reportPath })
			};
		}
		const NO_TOKENS = "asks for a token, and none is handed out here: keep a step google-github-actions/auth for the steps that use it";
		const NEVER = {
			credentials_json: "is a service account key, and keys are not used here: they leak and do not expire. Give workload_identity_provider and service_account (docs/setup.md of run-iam-deploy); until that is set up, keep the step google-github-actions/auth before this one, whose credentials are taken",
			token_format: NO_TOKENS,
			access_token_subject: NO_TOKENS,
			id_token_audience: NO_TOKENS
		};
		function refuseUnready(reader) {
			for (const input of table.mc) {
				const fallback = "default" in input ? input.default : undefined;
				if (input.ready || reader.text(input.name) === (fallback ?? "")) continue;
				reader.problem(input.name, NEVER[input.name] ?? NOT_YET, fallback ?? "leave it out");
			}
		}
		function readMode(reader) {
			const given = MODES.find((mode) => mode === reader.text("mode"));
			if (given && !READY_MODES.some((mode) => mode === given)) reader.problem("mode", `${(0, inputs_pairs.UU)(given)} ${NOT_YET}`, "deploy");
			return given ?? reader.oneOf("mode", READY_MODES);
		}
		function readLanguage(reader) {
			if (reader.text("language") !== "ja") return reader.oneOf("language", ["en"]);
			reader.problem("language", `${(0, inputs_pairs.UU)("ja")} ${NOT_YET}`);
			return "ja";
		}
		function readRegions(reader, raw, manifest) {
			if (raw.region?.trim() === "" && reader.origin("region") === "region") reader.problem("region", "is missing");
			const given = (0, inputs_parse.Xw)(reader.text("region")).filter((region) => region !== "");
			const regions = regionsOf(reader, [...new Set(given)], manifest?.region);
			if (regions.length === 0) reader.problem("region", "names no region");
			const mode = reader.text("mode");
			if (regions.length > 1 && mode !== "deploy" && mode !== "preflight") reader.problem("region", `has ${regions.length} regions, and mode: ${mode} is about one`);
			for (const region of regions) {
				const fault = (0, name_rules.Bp)(region);
				if (fault) reader.problem("region", `${(0, inputs_pairs.UU)(region)} ${fault}`);
			}
			return regions;
		}
		function regionsOf(reader, given, label) {
			if (label === undefined || given.length === 1 && given[0] === label) return given;
			if (reader.text("region") === reader.fallback("region")) {
				reader.notice("metadata", `The region is ${(0, inputs_pairs.UU)(label)}, by the label cloud.googleapis.com/location of the file.`);
				return [label];
			}
			reader.problem("region", `is given, and the label cloud.googleapis.com/location in the file of metadata says ${(0, inputs_pairs.UU)(label)}; keep one`, label);
			return given;
		}
		function readSuffix(reader) {
			const suffix = reader.optional("suffix");
			const fault = suffix && (0, name_rules.IP)(suffix);
			if (fault) reader.problem("suffix", `${(0, inputs_pairs.UU)(suffix)} ${fault}`);
			return suffix;
		}
		function readTag(reader, service) {
			const tag = reader.optional("tag");
			const fault = tag && (0, name_rules.nJ)(tag, service);
			if (fault) reader.problem("tag", `${(0, inputs_pairs.UU)(tag)} ${fault}`);
			return tag;
		}
		function readRequestReason(reader) {
			const reason = reader.optional("request_reason");
			const fault = (0, name_rules.kt)(reason ?? "");
			if (fault) reader.problem("request_reason", fault);
			return reason;
		}
		function readUniverse(reader) {
			const universe = reader.text("universe");
			if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(universe)) reader.problem("universe", `${(0, inputs_pairs.UU)(universe)} is not a domain`);
			return universe;
		}
		function readForkEnvironment(reader) {
			const allowed = reader.boolean("allow_fork_source");
			const environment = reader.optional("environment");
			if (allowed && !environment) reader.problem("allow_fork_source", "needs environment: the GitHub environment of the job, whose reviewers approve each run", "false");
			if (environment && !allowed) reader.problem("environment", `${NOT_YET} without allow_fork_source: true`, "leave it out");
			return allowed && environment ? { forkEnvironment: environment } : {};
		}
		function readVerifyPath(reader) {
			const path = reader.text("verify_path");
			const fault = (0, name_rules.a9)(path);
			if (fault) reader.problem("verify_path", `${(0, inputs_pairs.UU)(path)} ${fault}`);
			return path;
		}
		function readMilliseconds(reader, name, lowest) {
			const milliseconds = reader.parsed(name, (text) => (0, inputs_parse.E9)(text) * 1e3);
			if (milliseconds === undefined) return 0;
			if (milliseconds < lowest) reader.problem(name, `is ${(0, inputs_pairs.UU)(reader.text(name))}; it must be greater than zero`);
			return milliseconds;
		}
		function readOrigin(reader, disk, mode) {
			const image = reader.optional("image");
			const given = reader.optional("source");
			if (image && given) {
				reader.problem("source", "is given together with image: keep one of the two; to name the repository of the built image, use artifact_repository");
			}
			if (given) {
				const directory = (0, external_node_path_.resolve)(disk.workingDirectory, given);
				if (mode === "cleanup" || mode === "drift" || mode === "rollback") return {
					kind: "source",
					directory,
					given
				};
				readFolder(reader, disk, directory, given);
				return {
					kind: "source",
					directory,
					given
				};
			}
			if (!image) return { kind: "template" };
			if (/\s|^[a-z]+:\/\//.test(image)) reader.problem("image", `${(0, inputs_pairs.UU)(image)} is not an image reference`);
			return {
				kind: "image",
				image
			};
		}
		function writable(disk, path) {
			(0, service_settings.FC)(path, () => disk.mayWrite((0, external_node_path_.resolve)(disk.workingDirectory, path)));
			return path;
		}
		function readFolder(reader, disk, directory, given) {
			const problem = (fault) => reader.problem("source", `${(0, inputs_pairs.UU)(given)} ${fault}`);
			try {
				const { empty, outsideOf } = disk.folder(directory);
				if (empty) problem("is an empty folder (has the checkout step run?)");
				else if (outsideOf !== undefined) reader.notice("source", `${(0, inputs_pairs.UU)(given)} is the folder ${directory}, which is outside of the workspace ${outsideOf}. All of it is uploaded that no ignore file keeps out.`, "warning");
			} catch (error) {
				if (!(error instanceof fault.L)) throw error;
				if (error.kind === "absent") problem("does not exist (has the checkout step run?)");
				else problem(error.kind === "special" ? "is a file; give the folder" : error.message);
			}
		}
		function refuseUncoveredBuild(reader, line, origin) {
			if (origin.kind !== "source" || !line.given.has("--key")) return;
			const problem = (text, example) => reader.problems.push({
				input: "flags",
				problem: text,
				example
			});
			if (!line.unencryptedBuild) problem("has --key together with a source, whose build and image the key does not cover; say that this is meant, or deploy an image", "--allow-unencrypted-build");
			else if (!reader.optional("source_bucket")) problem("has --key together with a source, which then goes to a bucket that you have set up with a key: name it by source_bucket", "leave --key out, or set source_bucket");
		}
		const ofContainer = (edit, container) => container !== undefined && edit.path.startsWith("container.") ? {
			...edit,
			container
		} : edit;
		function refuseContradictions(reader, raw, line, settings) {
			const access = line.inputs.get("access");
			const given = (raw.access ?? "").trim() || "keep";
			if (access && given !== "keep" && given !== access.value) reader.problem("access", `is ${access.value} by this flag, and ${given} by the input access; keep one`, given);
			for (const { family, variant, input } of settings.strategies) {
				const rival = line.families.get(family);
				if (rival && rival.variant !== variant) reader.problem(input, `is given together with ${rival.flag} in flags, which contradicts it; keep one`);
			}
		}
		const LATER_STEPS = "this action signs in for itself, and later steps that need credentials keep a step google-github-actions/auth";
		const IDLE_OF_AUTH = {
			create_credentials_file: `no credential file is written; ${LATER_STEPS}`,
			export_environment_variables: `no variables are exported; ${LATER_STEPS}`,
			cleanup_credentials: "there is no credential file to remove",
			access_token_lifetime: "no token is handed out",
			access_token_scopes: "no token is handed out",
			id_token_include_email: "no token is handed out"
		};
		function read_config_tellIdle(reader, line) {
			for (const input of ["gcloud_version", "gcloud_component"]) if (reader.optional(input)) reader.notice(input, "It has no effect: gcloud is not used.");
			for (const [input, why] of Object.entries(IDLE_OF_AUTH)) if (reader.optional(input)) reader.notice(input, `It has no effect: ${why}.`);
			if (![
				"",
				"alpha",
				"beta"
			].includes(reader.text("gcloud_component"))) reader.problem("gcloud_component", `${(0, inputs_pairs.UU)(reader.text("gcloud_component"))} is not alpha or beta`);
			if (line.idle.length > 0) reader.notice("flags", `Without effect here: ${line.idle.join(", ")}.`);
			if (line.idleBecause.length > 0) reader.notice("flags", `Why: ${line.idleBecause.join("; ")}.`);
		}
		var resources = __nccwpck_require__(5335);
		var real_hosts = __nccwpck_require__(1881);
		var run_course = __nccwpck_require__(1981);
		var external_node_fs_ = __nccwpck_require__(3024);
		var place = __nccwpck_require__(5875);
		var write = __nccwpck_require__(4011);
		;
		function diskOf(env) {
			const workingDirectory = process.cwd();
			const job = env.GITHUB_WORKSPACE || undefined;
			const workspace = job ?? workingDirectory;
			return {
				workingDirectory,
				folder: (path) => {
					const { real, beyond } = (0, place.$t)(path, workspace);
					return {
						empty: isEmpty(real),
						...beyond && job !== undefined && { outsideOf: job }
					};
				},
				readText: (path) => (0, read.yR)(path, { workspace }),
				mayWrite: (path) => (0, write.J)(path, { workspace })
			};
		}
		function isEmpty(folder) {
			try {
				if (!(0, external_node_fs_.statSync)(folder).isDirectory()) throw new fault.L("special", "is not a folder");
				const entries = (0, external_node_fs_.opendirSync)(folder);
				try {
					return entries.readSync() === null;
				} finally {
					entries.closeSync();
				}
			} catch (error) {
				throw error instanceof fault.L ? error : (0, place.Kl)(error);
			}
		}
		var signals = __nccwpck_require__(9035);
		;
		async function run({ raw, runner, context, signal }) {
			const disk = diskOf(runner.env);
			const read = await judgeSchedules(readConfig(raw, runner.env, disk));
			if ("problems" in read) return { refused: read };
			const { regions, runTimeoutMs } = read.config;
			const deadline = (0, signals.NE)(signal, runTimeoutMs);
			const course = courseOf(read.config);
			if (regions.length === 1) {
				const place = {
					runner,
					context
				};
				await engine_guarded(course, place, deadline, async () => {
					const world = await begin(course, place, deadline);
					const { lookAround, carryOut } = await laterStages();
					if (world && await lookAround(course, world, place)) await carryOut(course, world, place);
				});
				return { course };
			}
			const others = [];
			for (const region of regions.slice(1)) {
				const other = readConfig(raw, runner.env, disk, region);
				if ("problems" in other) return { refused: other };
				others.push(courseOf(other.config));
			}
			const { runRegions } = await __nccwpck_require__.e(547).then(__nccwpck_require__.bind(__nccwpck_require__, 6547));
			await runRegions([course, ...others], {
				runner,
				context
			}, await stagesUnder(deadline));
			return {
				course,
				others
			};
		}
		const courseOf = (config) => ({ ...{
			config,
			plan: [],
			grantSteps: 0,
			findings: [],
			changes: [],
			checks: [],
			made: {}
		} });
		const laterStages = () => Promise.all([__nccwpck_require__.e(331), __nccwpck_require__.e(13)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9013));
		const stagesUnder = async (signal) => ({
			begin: (course, place, google) => begin(course, place, signal, google),
			...await laterStages(),
			guarded: (course, place, stage) => engine_guarded(course, place, signal, stage)
		});
		async function engine_guarded(course, { runner }, signal, stage) {
			try {
				await (0, signals.pL)(stage(), signal);
			} catch (error) {
				const { explain } = await Promise.all([__nccwpck_require__.e(331), __nccwpck_require__.e(76)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1076));
				const findings = explain(signal.aborted ? signal.reason : error, circumstances(course));
				course.findings.unshift(...findings ?? [mistake(error)]);
				if (!findings) runner.log.quote((0, error_text.j)(error));
			}
		}
		const mistake = (error) => (0, findings.fJ)("internal-error", `${(0, error_text.k)(error)}. This is a mistake in run-iam-deploy, not in your workflow. Please report it with the stack in the log.`);
		async function begin(course, place, signal, google) {
			const { runner } = place;
			const { log } = runner;
			const context = await withCodeOwner(course.config, place, signal);
			place.context = context;
			const trigger = judgeTrigger(course.config, context);
			if (!trigger.go) {
				course.findings.push(trigger.finding);
				return undefined;
			}
			const aimed = aim(course.config, context);
			if ("finding" in aimed) {
				course.findings.push(aimed.finding);
				return undefined;
			}
			const { config } = aimed;
			course.config = config;
			if (config.githubToken) runner.mask(config.githubToken);
			const signedIn = google ?? connect(config, {
				...runner,
				log
			}, signal);
			setImmediate(() => laterStages().catch(() => undefined));
			course.google = await signedIn;
			const elsewhere = google ? undefined : (0, real_hosts["in"])(course.google.elsewhere);
			if (elsewhere) log.notice(elsewhere);
			return {
				google: course.google,
				config,
				signal,
				log,
				made: course.made,
				patience: {}
			};
		}
		async function withCodeOwner(config, { runner, context }, signal) {
			if (context.code.whose !== "ask" && context.code.whose !== "base") return context;
			const { findCodeOwner } = await __nccwpck_require__.e(129).then(__nccwpck_require__.bind(__nccwpck_require__, 129));
			return {
				...context,
				code: await findCodeOwner(context, config, runner, signal)
			};
		}
		function circumstances(course) {
			const { google, config, facts, failedOn } = course;
			const project = config.project ?? google?.project;
			return {
				resources: (0, resources.F)(project ? {
					...config,
					project
				} : config, facts ?? null),
				...google && { identity: google.identity },
				...failedOn && { resource: failedOn },
				...facts?.roleTable && { table: facts.roleTable },
				held: (0, run_course.N)(course)
			};
		}
	}),
	1069: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GL: () => saveManifests,
			a5: () => saveReport
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
		var _files_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9836);
		var _files_write_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4011);
		function reportFile(env) {
			const step = (env.GITHUB_ACTION || "step").replace(/[^\w-]/g, "_").slice(0, 100);
			return join(env.RUNNER_TEMP || ".", `run-iam-deploy-${step}.json`);
		}
		function saveReport(report, alsoAt, { env, log }) {
			const text = `${JSON.stringify(report, null, 2)}\n`;
			const { report: own } = report.outputs;
			if (own) save(own, text, log, { replaceLink: true });
			if (alsoAt) save(alsoAt, text, log, { workspace: env.GITHUB_WORKSPACE || process.cwd() });
		}
		function saveManifests(ending, reportPath, log) {
			if ("refused" in ending) return;
			const courses = [ending.course, ...ending.others ?? []];
			for (const { config, made } of courses) {
				if (made.manifest === undefined) continue;
				const region = courses.length > 1 ? `-${config.region}` : "";
				const path = `${reportPath.replace(/\.json$/, "")}${region}.manifest.yaml`;
				save(path, made.manifest, log, {
					mode: 384,
					replaceLink: true
				});
			}
		}
		function save(path, text, log, options) {
			try {
				(0, _files_write_js__WEBPACK_IMPORTED_MODULE_2__.x)(path, text, options);
			} catch (error) {
				if (!(error instanceof _files_fault_js__WEBPACK_IMPORTED_MODULE_1__.L)) throw error;
				log.warning(`The file ${path} was not written: it ${error.message}.`);
			}
		}
	}),
	9035: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			NE: () => withDeadline,
			PB: () => abortOnSignals,
			Xn: () => outliveTheUnheard,
			pL: () => givenUpAfterAbort,
			qG: () => leave
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
		var _google_wire_level_pause_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3547);
		var _words_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3606);
		function abortOnSignals() {
			const controller = new AbortController();
			for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.c(`Cancelled: the run got ${name}.`)));
			return controller.signal;
		}
		function outliveTheUnheard(log) {
			process.on("unhandledRejection", (reason) => log.debug(`Unheard: ${(0, _words_error_text_js__WEBPACK_IMPORTED_MODULE_2__.j)(reason)}`));
		}
		function withDeadline(signal, ms) {
			const controller = new AbortController();
			const timer = setTimeout(() => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.c(`Stopped: the run took longer than run_timeout (${ms % 6e4 ? `${ms / 1e3}s` : `${ms / 6e4}m`}).`)), ms);
			timer.unref();
			const follow = () => controller.abort(signal.reason);
			if (signal.aborted) follow();
			else signal.addEventListener("abort", follow, { once: true });
			return controller.signal;
		}
		const GRACE_MS = 8500;
		async function givenUpAfterAbort(work, signal, graceMs = GRACE_MS) {
			const { promise: overdue, reject } = Promise.withResolvers();
			let timer;
			const begin = () => {
				timer = setTimeout(() => reject((0, _google_wire_level_pause_js__WEBPACK_IMPORTED_MODULE_1__.KW)(signal)), graceMs);
			};
			if (signal.aborted) begin();
			else signal.addEventListener("abort", begin, { once: true });
			try {
				return await Promise.race([work, overdue]);
			} finally {
				signal.removeEventListener("abort", begin);
				clearTimeout(timer);
			}
		}
		const DRAIN_MS = 1500;
		async function leave(exitCode) {
			const written = [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", () => resolve())));
			await Promise.race([Promise.all(written), new Promise((resolve) => setTimeout(resolve, DRAIN_MS))]);
			process.exit(exitCode);
		}
	}),
	6300: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ig: () => submitRequest,
			Q7: () => buildConfigOf,
			f1: () => fallbackBuild,
			s9: () => chooseBuild,
			sb: () => DEFAULT_BASE_IMAGE
		});
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8210);
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8935);
		const DEFAULT_BASE_IMAGE = "gcr.io/buildpacks/google-22/run";
		function chooseBuild(config, project, live, source) {
			const { build } = config;
			const clears = (setting) => build.clear?.includes(setting) ?? false;
			const account = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(config, clears("serviceAccount") ? null : live);
			const pool = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.UT)(config, clears("workerPool") ? null : live);
			const settings = {
				kind: source.dockerfile ? "docker" : "buildpacks",
				owner: _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[config.kind].buildTag,
				bucket: (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.g2)(config, project, live).name,
				image: (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.tO)((0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.QJ)(config, project, live).name, config.service),
				automaticUpdates: false,
				env: {},
				...account && { serviceAccount: accountName(account.name, project) },
				...pool && { workerPool: pool.name },
				...build.timeoutSeconds !== undefined && { timeoutSeconds: build.timeoutSeconds }
			};
			if (source.dockerfile) return settings;
			const remembered = clears("baseImage") ? undefined : live?.buildConfig?.baseImage;
			const baseImage = build.baseImage ?? (remembered || DEFAULT_BASE_IMAGE);
			const cleared = clears("baseImage") && !build.baseImage || !_kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[config.kind].builds;
			return {
				...settings,
				baseImage,
				automaticUpdates: _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[config.kind].builds === true && (build.automaticUpdates ?? updatesAutomatically(live, baseImage, cleared)),
				env: buildVariables(config, live),
				...build.functionTarget && { functionTarget: build.functionTarget },
				...source.projectToml && { projectDescriptor: "project.toml" }
			};
		}
		function updatesAutomatically(live, baseImage, cleared) {
			if (cleared) return false;
			return live ? live.buildConfig?.enableAutomaticUpdates === true : baseImage !== DEFAULT_BASE_IMAGE;
		}
		function buildVariables({ build }, live) {
			const before = build.envStrategy === "overwrite" ? {} : { ...live?.buildConfig?.environmentVariables };
			for (const name of build.envRemove ?? []) delete before[name];
			return {
				...before,
				...build.env
			};
		}
		function submitRequest(settings, service, source) {
			const { bucket, name: object, generation } = source;
			return {
				storageSource: {
					bucket,
					object,
					generation
				},
				imageUri: settings.image,
				...settings.kind === "docker" ? { dockerBuild: {} } : { buildpackBuild: buildpacks(settings) },
				tags: [`${settings.owner}_${service}`],
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.workerPool && { workerPool: settings.workerPool }
			};
		}
		function buildpacks(settings) {
			return {
				...settings.baseImage && { baseImage: settings.baseImage },
				enableAutomaticUpdates: settings.automaticUpdates,
				...Object.keys(settings.env).length > 0 && { environmentVariables: settings.env },
				...settings.functionTarget && { functionTarget: settings.functionTarget },
				...settings.projectDescriptor && { projectDescriptor: settings.projectDescriptor }
			};
		}
		function fallbackBuild(settings, service, source) {
			const location = `gs://${source.bucket}/${source.name}#${source.generation}`;
			const { bucket, name: object, generation } = source;
			return {
				source: { storageSource: {
					bucket,
					object,
					generation
				} },
				steps: settings.kind === "docker" ? dockerSteps(settings.image, location) : packSteps(settings, location),
				images: [settings.image],
				tags: [`${settings.owner}_${service}`],
				options: {
					logging: "CLOUD_LOGGING_ONLY",
					...settings.workerPool && { pool: { name: settings.workerPool } }
				},
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.timeoutSeconds !== undefined && { timeout: `${settings.timeoutSeconds}s` }
			};
		}
		function dockerSteps(image, location) {
			const args = [
				"build",
				"--network",
				"cloudbuild",
				"--no-cache",
				"-t",
				image,
				".",
				"--label",
				`google.source=${location}`
			];
			return [{
				name: "gcr.io/cloud-builders/docker",
				args
			}];
		}
		function packSteps(settings, location) {
			const env = {
				...settings.env,
				...settings.functionTarget && { GOOGLE_FUNCTION_TARGET: settings.functionTarget },
				GOOGLE_LABEL_SOURCE: location
			};
			const pack = (args) => ({
				name: "gcr.io/k8s-skaffold/pack",
				entrypoint: "pack",
				args
			});
			return [pack([
				"config",
				"default-builder",
				"gcr.io/buildpacks/builder:latest"
			]), pack([
				"build",
				settings.image,
				"--network",
				"cloudbuild",
				...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`])
			])];
		}
		function buildConfigOf(live, settings, sourceLocation, baseImageUri) {
			const { name: _, baseImage: __, environmentVariables: ___, ...rest } = live?.buildConfig ?? {};
			delete rest.serviceAccount;
			delete rest.workerPool;
			delete rest.functionTarget;
			delete rest.enableAutomaticUpdates;
			return {
				...rest,
				sourceLocation,
				imageUri: settings.image,
				...settings.baseImage && settings.baseImage !== DEFAULT_BASE_IMAGE && { baseImage: baseImageUri ?? settings.baseImage },
				...settings.automaticUpdates && { enableAutomaticUpdates: true },
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.workerPool && { workerPool: settings.workerPool },
				...Object.keys(settings.env).length > 0 && { environmentVariables: settings.env },
				...settings.functionTarget && { functionTarget: settings.functionTarget }
			};
		}
		function accountName(email, project) {
			const owner = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.E4)(email);
			return `projects/${owner && !/^\d+$/.test(owner) ? owner : project}/serviceAccounts/${email}`;
		}
	}),
	8849: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { r: () => diffService });
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1204);
		var _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2683);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(268);
		const NOISE = new Set([
			"template.labels.client.knative.dev/nonce",
			"client",
			"clientVersion",
			"etag",
			"name"
		]);
		function diffService(before, after, fields, target) {
			const rows = fields.flatMap((field) => diffValue(field, before[field], after[field]));
			return rows.filter(({ path }) => !NOISE.has(path)).map((row) => ({
				target,
				...row,
				done: false
			}));
		}
		const HIDDEN = /\.(args|command)$|\.httpHeaders\[\d+\]\.value$|run\.googleapis\.com\/build-environment-variables$/;
		function hidden(value, word = "set") {
			if (value === undefined) return undefined;
			return Array.isArray(value) ? `${word} (${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__.U9)(value.length, "part")})` : word;
		}
		function diffValue(path, before, after) {
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vk)(before, after)) return [];
			if (/\.containers\[[^\]]*\]\.env$/.test(path)) return diffVariables(path, before, after);
			if (path === "buildConfig.environmentVariables") return diffBuildVariables(path, before, after);
			if (HIDDEN.test(path)) return [row(path, hidden(before), before === undefined ? hidden(after) : hidden(after, "changed"))];
			if (isKeyed(before, after)) return diffItems(path, toItems(path, before), toItems(path, after));
			if (isMap(before) && isMap(after)) {
				const [old, next] = [before ?? {}, after ?? {}];
				return keysOf(old, next).flatMap((key) => diffValue(`${path}.${key}`, (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, key), (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, key)));
			}
			return [row(path, before, after)];
		}
		function diffItems(path, before, after) {
			const [old, next] = [Object.fromEntries(before), Object.fromEntries(after)];
			return keysOf(old, next).flatMap((key) => diffValue(`${path}[${key}]`, (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, key), (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, key)));
		}
		function diffVariables(path, before, after) {
			const [old, next] = [variables(before), variables(after)];
			return keysOf(old, next).flatMap((name) => {
				if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vk)((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, name), (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, name))) return [];
				const shown = show((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, name));
				return [row(`${path}[${name}]`, show((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, name)), shown === "set" && Object.hasOwn(old, name) ? "changed" : shown)];
			});
		}
		function diffBuildVariables(path, before, after) {
			const [old, next] = [(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(before) ? before : {}, (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(after) ? after : {}];
			return keysOf(old, next).flatMap((name) => {
				if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vk)((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, name), (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, name))) return [];
				const is = Object.hasOwn(next, name) ? Object.hasOwn(old, name) ? "changed" : "set" : undefined;
				return [row(`${path}[${name}]`, Object.hasOwn(old, name) ? "set" : undefined, is)];
			});
		}
		function show(variable) {
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(variable)) return undefined;
			const source = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(variable.valueSource) ? variable.valueSource.secretKeyRef : undefined;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(source)) return `${String(source.secret)}:${String(source.version ?? "latest")}`;
			const reference = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(variable.valueFrom) ? variable.valueFrom.secretKeyRef : undefined;
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(reference) ? `${String(reference.name)}:${String(reference.key ?? "latest")}` : "set";
		}
		function variables(env) {
			const list = Array.isArray(env) ? env.filter(_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv) : [];
			return Object.fromEntries(list.map((variable) => [String(variable.name), variable]));
		}
		const isAbsent = (value) => value === undefined || value === null;
		function isKeyed(before, after) {
			const lists = [before, after].filter((list) => !isAbsent(list));
			return lists.every((list) => Array.isArray(list) && list.every((item) => (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(item) && !("percent" in item || "tag" in item)));
		}
		const KEYS = {
			volumes: "name",
			volumeMounts: "mountPath",
			items: "path"
		};
		function toItems(path, list) {
			const key = KEYS[/(?<!\w)\w+$/.exec(path)?.[0] ?? ""] ?? "";
			return (Array.isArray(list) ? list : []).map((item, at) => [String(((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(item) ? item[key] : undefined) ?? at), item]);
		}
		const isMap = (value) => isAbsent(value) || (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value);
		const keysOf = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])];
		function row(path, before, after) {
			return {
				path,
				...before !== undefined && { before },
				...after !== undefined && { after }
			};
		}
	}),
	5523: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			PD: () => liveTemplate,
			kW: () => templateOf,
			lW: () => pathIn
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(268);
		const templateOf = (resource, kind) => _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].template.reduce(_json_js__WEBPACK_IMPORTED_MODULE_1__.lJ, resource);
		function liveTemplate(live, kind) {
			let at = live;
			for (const field of _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].template) at = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(at) ? at[field] : undefined;
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(at) ? at : undefined;
		}
		const OF_EXECUTIONS = new Set(["labels", "annotations"]);
		function pathIn(path, kind) {
			const { template, executions } = _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind];
			const [first = "", ...rest] = path.split(".");
			if (executions && first === "execution") return ["template", ...rest];
			const inner = first === "template" && !(executions && OF_EXECUTIONS.has(rest[0] ?? ""));
			return inner ? [...template, ...rest] : [first, ...rest];
		}
	}),
	6661: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ZS: () => imageContainer,
			Zs: () => nameClient,
			ct: () => applyEdits,
			rs: () => mainContainer
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8508);
		var _edit_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5523);
		var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(268);
		var _volumes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5999);
		const OURS = /^run-iam-deploy-/;
		function applyEdits(resource, edits, kind = _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.qN) {
			forgetBreakglass(resource);
			const problems = edits.flatMap((edit) => applyEdit(resource, edit, kind).map((problem) => `${edit.from}: ${problem}`));
			return [...problems, ...tidyDependencies((0, _edit_paths_js__WEBPACK_IMPORTED_MODULE_1__.kW)(resource, kind), edits)];
		}
		function mainContainer(template) {
			const containers = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers");
			const withPorts = containers.find((container) => Array.isArray(container.ports) && container.ports.length > 0);
			const found = withPorts ?? containers[0];
			if (found) return found;
			const made = {};
			containers.push(made);
			return made;
		}
		function namedContainer(template, name) {
			const containers = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers");
			const found = containers.find((container) => container.name === name);
			if (found) return found;
			const made = { name };
			containers.push(made);
			return made;
		}
		function imageContainer(template, { containers }) {
			const named = (containers?.names ?? []).map((name) => namedContainer(template, name));
			return named.find((container) => container.name === containers?.main) ?? mainContainer(template);
		}
		function nameClient(after, { edits }) {
			if (edits.some(({ path }) => path === "client" || path === "clientVersion")) return;
			after.client = _version_js__WEBPACK_IMPORTED_MODULE_3__.G;
			after.clientVersion = _version_js__WEBPACK_IMPORTED_MODULE_3__.x;
		}
		function applyEdit(resource, edit, kind) {
			const template = (0, _edit_paths_js__WEBPACK_IMPORTED_MODULE_1__.kW)(resource, kind);
			const [first = "", ...rest] = edit.path.split(".");
			if (first !== "container") return applyOutside(resource, template, edit, kind);
			if (edit.container === undefined && OF_ALL.has(edit.path)) {
				for (const container of (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers")) applyPlain(container, rest, edit);
				return [];
			}
			const container = edit.container === undefined ? mainContainer(template) : namedContainer(template, edit.container);
			if (edit.path === "container.secrets") return (0, _volumes_js__WEBPACK_IMPORTED_MODULE_4__.w4)(template, container, edit);
			if (edit.path === "container.cloudSqlInstances") return (0, _volumes_js__WEBPACK_IMPORTED_MODULE_4__.a3)(template, container, edit);
			if (edit.path === "container.volumeMounts") (0, _volumes_js__WEBPACK_IMPORTED_MODULE_4__.nG)(template, container, edit);
			else if (edit.path === "container.gpu") applyPlain(container, [
				"resources",
				"limits",
				GPU
			], edit);
			else if (edit.path === "container.env") editEnv(container, edit);
			else if (rest[0] === "ports") editPorts(container, rest, edit);
			else applyPlain(container, rest, edit);
			return [];
		}
		const GPU = "nvidia.com/gpu";
		const OF_ALL = new Set(["container.resources.cpuIdle", "container.resources.startupCpuBoost"]);
		function applyOutside(resource, template, edit, kind) {
			if (edit.path === "template.volumes") return (0, _volumes_js__WEBPACK_IMPORTED_MODULE_4__.Eh)(template, edit);
			if (edit.path === "template.containers") removeContainers(template, edit);
			else if (edit.path === "customAudiences") editNames(resource, "customAudiences", edit);
			else if (edit.path === "launchStage" && resource.launchStage === "ALPHA") return [];
			else applyPlain(resource, (0, _edit_paths_js__WEBPACK_IMPORTED_MODULE_1__.lW)(edit.path, kind), edit);
			return [];
		}
		function forgetBreakglass(resource) {
			const policy = resource.binaryAuthorization;
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(policy)) return;
			delete policy.breakglassJustification;
			if (Object.keys(policy).length === 0) delete resource.binaryAuthorization;
		}
		function removeContainers(template, edit) {
			if (edit.op === "remove") template.containers = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers").filter(({ name }) => !edit.keys.includes(String(name)));
		}
		function editNames(parent, key, edit) {
			const live = Array.isArray(parent[key]) ? parent[key].map(String) : [];
			let names = edit.op === "clear" ? [] : live;
			if (edit.op === "remove") names = live.filter((name) => !edit.keys.includes(name));
			if (edit.op === "put") names = [...new Set([...edit.strategy === "merge" ? live : [], ...Object.keys(edit.entries)])];
			if (names.length > 0) parent[key] = names;
			else delete parent[key];
		}
		function tidyDependencies(template, edits) {
			const asked = edits.filter(({ path }) => path === "container.dependsOn");
			const removes = edits.some(({ path }) => path === "template.containers");
			if (asked.length === 0 && !removes) return [];
			const containers = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers");
			const names = new Set(containers.map(({ name }) => name));
			const wanted = new Set(asked.flatMap((edit) => edit.op === "set" && Array.isArray(edit.value) ? edit.value : []));
			const missing = [...wanted].filter((name) => !names.has(name));
			for (const container of containers) {
				if (!Array.isArray(container.dependsOn)) continue;
				const kept = container.dependsOn.filter((name) => names.has(name));
				if (kept.length > 0) container.dependsOn = kept;
				else delete container.dependsOn;
			}
			return missing.length === 0 ? [] : [`${asked[0]?.from}: there is no container ${missing.join(", ")}`];
		}
		function applyPlain(root, parts, edit) {
			if (edit.op === "set") (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.ef)(root, parts, structuredClone(edit.value));
			else if (edit.op === "clear" && parts.at(-1) !== "labels") (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.HM)(root, parts);
			else editMap(parts.slice(0, -1).reduce(_json_js__WEBPACK_IMPORTED_MODULE_2__.lJ, root), parts.at(-1) ?? "", edit);
		}
		function editMap(parent, key, edit) {
			const map = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(parent, key);
			const drops = edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite";
			if (drops) {
				for (const name of Object.keys(map)) if (!(key === "labels" && OURS.test(name))) delete map[name];
			}
			if (edit.op === "put") Object.assign(map, edit.entries);
			if (edit.op === "remove") for (const name of edit.keys) delete map[name];
			if (Object.keys(map).length === 0) delete parent[key];
		}
		function editEnv(container, edit) {
			const env = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(container, "env");
			const isLiteral = (variable) => !("valueSource" in variable);
			const drops = (variable) => {
				if (edit.op === "clear") return isLiteral(variable);
				if (edit.op === "remove") return isLiteral(variable) && edit.keys.includes(String(variable.name));
				if (edit.op !== "put" || edit.strategy === "merge") return false;
				return isLiteral(variable) && !Object.hasOwn(edit.entries, String(variable.name));
			};
			const kept = env.filter((variable) => !drops(variable));
			const places = new Map(kept.map(({ name }, at) => [name, at]).reverse());
			for (const [name, value] of edit.op === "put" ? Object.entries(edit.entries) : []) {
				const at = places.get(name) ?? kept.length;
				const { valueSource: _, ...rest } = kept[at] ?? {};
				kept[at] = {
					...rest,
					name,
					value
				};
			}
			if (kept.length > 0) container.env = kept;
			else delete container.env;
		}
		function editPorts(container, parts, edit) {
			const before = portOf(container);
			applyPlain(container, parts, edit);
			if (!Array.isArray(container.ports) || container.ports.length === 0) {
				delete container.ports;
				return;
			}
			const port = container.ports[0];
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(port) && port.containerPort === undefined) port.containerPort = 8080;
			const after = portOf(container);
			const probe = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(container.startupProbe) ? container.startupProbe.tcpSocket : undefined;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(probe) && probe.port === before && after !== undefined) probe.port = after;
		}
		function portOf(container) {
			const port = Array.isArray(container.ports) ? container.ports[0] : undefined;
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(port) && typeof port.containerPort === "number" ? port.containerPort : undefined;
		}
	}),
	268: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gv: () => isObject,
			HM: () => clearAt,
			Vk: () => sameJson,
			ef: () => setAt,
			gT: () => listAt,
			lJ: () => objectAt
		});
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
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
			return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
		}
		function setAt(root, parts, value) {
			const [last = "", before = []] = [parts.at(-1), parts.slice(0, -1)];
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
			if (Array.isArray(at)) at.splice(Number(last), 1);
			else if (isObject(at)) delete at[last];
		}
		const isPlace = (part) => /^\d+$/.test(part);
		const child = (at, part) => Array.isArray(at) ? at[Number(part)] : Object.hasOwn(at, part) ? at[part] : undefined;
		function put(at, part, value) {
			if (!Array.isArray(at)) at[part] = value;
			else at[Math.min(Number(part), at.length)] = value;
		}
	}),
	1384: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { D: () => releases });
		function releases({ origin, edits, suffix, tag, noTraffic }, live) {
			return !live || origin.kind !== "template" || edits.length > 0 || Boolean(suffix || tag || noTraffic);
		}
	}),
	7140: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BC: () => servesOlder,
			PE: () => startingTemplate,
			TA: () => withoutReserved,
			pd: () => revisionName,
			vf: () => nextSuffix
		});
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8210);
		var _inputs_name_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5459);
		var _words_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6606);
		var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(268);
		const SHARED_FIELDS = [
			"labels",
			"annotations",
			"scaling",
			"vpcAccess",
			"timeout",
			"serviceAccount",
			"containers",
			"volumes",
			"executionEnvironment",
			"encryptionKey",
			"maxInstanceRequestConcurrency",
			"serviceMesh",
			"encryptionKeyRevocationAction",
			"encryptionKeyShutdownDuration",
			"sessionAffinity",
			"nodeSelector",
			"gpuZonalRedundancyDisabled"
		];
		const RESERVED = /^((run|cloud)\.googleapis\.com|(serving|autoscaling)\.knative\.dev)\//;
		function startingTemplate(live, serving) {
			const template = structuredClone(live.template ?? {});
			const production = servesOlder(live);
			if (!production || (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(serving?.name) !== production) return clean(template);
			const revision = structuredClone(serving);
			const fields = new Set([...SHARED_FIELDS, ...Object.keys(template)]);
			const untold = Object.entries(template).filter(([field]) => !SHARED_FIELDS.includes(field));
			const told = Object.entries(revision).filter(([field]) => fields.has(field));
			return clean(Object.fromEntries([...untold, ...told]));
		}
		function servesOlder(live) {
			const serving = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.qJ)(live);
			return serving && serving !== (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(live.latestCreatedRevision ?? live.latestReadyRevision) ? serving : undefined;
		}
		function clean(template) {
			delete template.revision;
			for (const key of ["labels", "annotations"]) if ((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(template[key])) withoutReserved(template[key]);
			const { labels } = template;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(labels)) for (const key of Object.keys(labels).filter(_inputs_name_rules_js__WEBPACK_IMPORTED_MODULE_1__.jQ)) delete labels[key];
			if (Array.isArray(template.containers)) {
				for (const container of template.containers) if ((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(container)) delete container.buildInfo;
			}
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
	}),
	9562: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Cf: () => changeTraffic,
			P8: () => FLOATING,
			TN: () => keyOf,
			k0: () => LATEST,
			r4: () => inWords,
			sP: () => REVISION,
			t7: () => trafficOf
		});
		const LATEST = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST";
		const REVISION = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";
		const FLOATING = "LATEST";
		const trafficOf = (traffic) => traffic?.length ? [...traffic] : [{
			type: LATEST,
			percent: 100
		}];
		function changeTraffic(before, change, own) {
			const key = (name) => name === FLOATING && own && !own.newest ? own.revision : name;
			const retagged = change.tags ? changeTags(trafficOf(before), change.tags, key) : trafficOf(before);
			if (!change.shares) return { traffic: retagged };
			const { by, percent } = change.shares;
			const wanted = new Map();
			for (const [name, share] of Object.entries(percent)) {
				const target = by === "tag" ? keyOfTag(retagged, name) : key(name);
				if (target === undefined) return { problem: `There is no tag ${name} on the service.` };
				wanted.set(target, (wanted.get(target) ?? 0) + share);
			}
			return changeShares(retagged, wanted);
		}
		function changeTags(traffic, { set, remove, clear }, key) {
			const left = traffic.flatMap((target) => {
				const goes = target.tag && (clear || remove.includes(target.tag) || Object.hasOwn(set, target.tag));
				const { tag: _, ...bare } = target;
				if (!goes) return target.percent || target.tag ? [target] : [];
				return target.percent ? [bare] : [];
			});
			return [...left, ...Object.keys(set).sort(byCodePoint).map((tag) => targetOf(key(set[tag] ?? ""), { tag }))];
		}
		function changeShares(traffic, wanted) {
			const now = new Map();
			for (const target of traffic) if (target.percent) now.set(keyOf(target), (now.get(keyOf(target)) ?? 0) + target.percent);
			const others = [...now].filter(([key]) => !wanted.has(key));
			const given = sum([...wanted.values()]);
			if (given > 100) return { problem: `The shares add up to ${given} percent; the maximum is 100.` };
			if (given < 100 && others.length === 0) return { problem: `The shares come to ${given} percent, and no other revision serves that could get the rest.` };
			const from = sum(others.map(([, percent]) => percent));
			const scaled = others.map(([key, percent]) => [key, percent * (100 - given) / from]);
			const shares = rounded([...wanted, ...given < 100 ? scaled : []]);
			return { traffic: [...[...shares].filter(([, percent]) => percent > 0).sort(([a], [b]) => byKey(a, b)).map(([key, percent]) => targetOf(key, { percent })), ...traffic.flatMap((target) => target.tag ? [targetOf(keyOf(target), { tag: target.tag })] : [])] };
		}
		function rounded(shares) {
			const whole = new Map(shares.map(([key, share]) => [key, Math.floor(share)]));
			const loss = Math.round(sum(shares.map(([, share]) => share))) - sum([...whole.values()]);
			const first = [...shares].sort(([a, x], [b, y]) => 1 - (x - Math.floor(x)) - (1 - (y - Math.floor(y))) || x - y || byKey(a, b));
			for (const [key] of first.slice(0, loss)) whole.set(key, (whole.get(key) ?? 0) + 1);
			return whole;
		}
		const keyOf = (target) => target.type === REVISION ? target.revision?.split("/").at(-1) ?? "" : FLOATING;
		const keyOfTag = (traffic, tag) => {
			const target = traffic.find((each) => each.tag === tag);
			return target && keyOf(target);
		};
		const targetOf = (key, rest) => key === FLOATING ? {
			type: LATEST,
			...rest
		} : {
			type: REVISION,
			revision: key,
			...rest
		};
		const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
		const byCodePoint = (a, b) => a < b ? -1 : a > b ? 1 : 0;
		const byKey = (a, b) => Number(a === FLOATING) - Number(b === FLOATING) || byCodePoint(a, b);
		function inWords(traffic) {
			const shares = trafficOf(traffic).filter(({ percent }) => percent);
			return shares.map((target) => `${target.type === REVISION ? keyOf(target) : "the latest revision"} ${target.percent} %`).join(", ");
		}
	}),
	7845: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Do: () => wantedTraffic,
			H_: () => wishOf,
			RJ: () => rolloutTraffic,
			YX: () => changedTraffic,
			kt: () => temporaryTag,
			nb: () => withoutTag,
			qY: () => pinKept,
			vT: () => NO_TRAFFIC_LABEL
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
		var _inputs_name_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5459);
		var _words_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6606);
		var _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9562);
		const NO_TRAFFIC_LABEL = "run-iam-deploy-no-traffic";
		function wishOf({ noTraffic, rollout, trafficChange, tag }) {
			const given = Object.values(trafficChange?.shares?.percent ?? {}).reduce((sum, share) => sum + share, 0);
			return {
				noTraffic,
				...(rollout || given === 100) && { held: true },
				...tag && { tag }
			};
		}
		function wantedTraffic(live, wish) {
			if (!live && wish.noTraffic) return {
				effect: "latest",
				problem: "new-service"
			};
			const before = (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.t7)(live?.traffic);
			const remembered = live ? readPin(live) : undefined;
			const ours = remembered && "pin" in remembered ? remembered.pin : undefined;
			const ready = (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(live?.latestReadyRevision);
			const moved = wish.noTraffic || wish.held && ready ? pin(before, ready, ours) : restore(before, ours);
			const { pin: made, ...result } = moved;
			if (result.problem) return result;
			const kept = wish.held ? withoutLeftovers(moved.traffic ?? before) : moved.traffic;
			const traffic = wish.tag && wish.revision ? tagged(kept ?? before, wish.tag, wish.revision) : kept;
			return {
				...result,
				...made && { pin: made },
				...traffic && { traffic },
				...made ? { label: mark(traffic ?? before, made, nextGeneration(live)) } : remembered && { label: null },
				...remembered && "lapsed" in remembered && { lapsed: remembered.lapsed }
			};
		}
		function pinKept(live) {
			const remembered = readPin(live);
			return remembered && "pin" in remembered ? mark(live.traffic ?? [], remembered.pin, nextGeneration(live)) : undefined;
		}
		function withoutTag(live, tag) {
			const traffic = untagged(live.traffic ?? [], tag);
			const remembered = readPin(live);
			const pinned = remembered && "pin" in remembered;
			return {
				traffic,
				...pinned && { label: mark(traffic, remembered.pin, nextGeneration(live)) }
			};
		}
		function changedTraffic(live, change, own) {
			const before = (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.t7)(live.traffic);
			const changed = (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.Cf)(before, change, own);
			if ("problem" in changed) return changed;
			const { traffic } = changed;
			const remembered = readPin(live);
			const share = change.shares?.by === "revision" ? change.shares.percent.LATEST : undefined;
			const next = nextGeneration(live);
			const ours = own && !own.newest && share ? [{
				revision: own.revision,
				percent: share
			}] : !change.shares && remembered && "pin" in remembered ? remembered.pin : undefined;
			return {
				traffic,
				label: ours ? mark(traffic, ours, next) : remembered && null
			};
		}
		function rolloutTraffic(live, { from, at, own, tag, last }, percent) {
			const traffic = (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.t7)(live.traffic);
			const rest = take(traffic, at);
			if (!rest) return { lost: "Somebody else has changed the traffic meanwhile." };
			const others = (last || percent === 0) && tag ? untagged(rest, tag) : rest;
			const all = sumOf(from);
			if (percent === 100 && own.newest) {
				const floating = others.find((target) => servesLatest(target) && !target.tag);
				const share = all + (floating?.percent ?? 0);
				const left = others.filter((target) => target !== floating);
				return {
					traffic: [{
						type: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.k0,
						percent: share
					}, ...left],
					label: null,
					at: [{
						revision: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.P8,
						percent: all
					}]
				};
			}
			const mine = percent === 100 ? all : Math.min(all - 1, Math.max(1, Math.round(all * percent / 100)));
			const first = from[0]?.revision ?? "";
			const next = percent === 0 ? from : [{
				revision: first,
				percent: all - mine
			}, {
				revision: own.revision,
				percent: mine
			}].filter((share) => share.percent > 0);
			const placed = [...next].reverse().reduce((sum, share) => addPercent(sum, share.revision, share.percent), others);
			return {
				traffic: placed,
				label: mark(placed, next, nextGeneration(live)),
				at: next
			};
		}
		function readPin(live) {
			const label = live.labels?.[NO_TRAFFIC_LABEL];
			if (!label) return undefined;
			const [, generation, first, second] = /^g(\d+)-p(\d+)(?:_(\d+))?-/.exec(label) ?? [];
			const now = live.generation ?? "0";
			if (generation !== undefined && generation !== now) return { lapsed: `The service was changed since (generation ${generation} then, ${now} now).` };
			const traffic = live.traffic ?? [];
			const names = [...new Set(traffic.map((target) => (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(target.revision) ?? ""))];
			const one = names.map((revision) => ({
				revision,
				percent: Number(first)
			}));
			const pins = second === undefined ? one.map((share) => [share]) : one.flatMap((share) => names.map((revision) => [share, {
				revision,
				percent: Number(second)
			}]));
			const pin = pins.find((each) => mark(traffic, each, now) === label);
			return pin ? { pin } : { lapsed: "The traffic is another than the one that was left behind." };
		}
		function mark(traffic, pin, generation) {
			const targets = traffic.filter((target) => target.percent || target.tag).map(({ type, revision: name, percent: share, tag }) => [
				type === _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.sP ? (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(name) ?? "" : _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.k0,
				share ?? 0,
				tag ?? ""
			].join(" "));
			const shares = pin.map(({ revision, percent }) => `${revision} ${percent}`);
			const text = [
				generation,
				...shares,
				...targets.sort()
			].join("\n");
			return `g${generation}-p${pin.map(({ percent }) => percent).join("_")}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
		}
		const nextGeneration = (live) => String(Number(live?.generation ?? 0) + 1);
		function pin(traffic, ready, ours) {
			if (ours) return {
				effect: "pinned",
				pin: ours
			};
			if (!traffic.some(servesLatest)) return { effect: "kept" };
			if (!ready) return {
				effect: "latest",
				problem: "never-ready"
			};
			const percent = traffic.filter(servesLatest).reduce((sum, target) => sum + (target.percent ?? 0), 0);
			const rest = traffic.flatMap((target) => {
				if (!servesLatest(target)) return [target];
				const { percent: _, ...bare } = target;
				return target.tag ? [bare] : [];
			});
			return {
				effect: "pinned",
				traffic: addPercent(rest, ready, percent),
				pin: [{
					revision: ready,
					percent
				}]
			};
		}
		function restore(traffic, ours) {
			const rest = ours && take(traffic, ours);
			if (!rest) return { effect: traffic.some(servesLatest) ? "latest" : "kept" };
			return {
				effect: "restored",
				traffic: [{
					type: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.k0,
					percent: sumOf(ours)
				}, ...rest]
			};
		}
		function take(traffic, shares) {
			let rest = traffic;
			for (const { revision, percent } of shares) {
				const from = rest?.find((target) => (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.TN)(target) === revision && (target.percent ?? 0) >= percent);
				if (!rest || !from && percent > 0) return undefined;
				rest = rest.flatMap((target) => {
					if (target !== from) return [target];
					const { percent: had = 0, ...bare } = target;
					const left = (had ?? 0) - percent;
					return left > 0 ? [{
						...bare,
						percent: left
					}] : target.tag ? [bare] : [];
				});
			}
			return rest;
		}
		const sumOf = (pin) => pin.reduce((sum, { percent }) => sum + percent, 0);
		function addPercent(traffic, revision, percent) {
			const same = traffic.find((target) => (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(target.revision) === revision && Boolean(target.percent));
			if (!same) return [{
				type: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.sP,
				revision,
				percent
			}, ...traffic];
			return traffic.map((target) => target === same ? {
				...target,
				percent: (target.percent ?? 0) + percent
			} : target);
		}
		function tagged(traffic, tag, revision) {
			return [...untagged(traffic, tag), {
				type: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.sP,
				revision,
				tag
			}];
		}
		function untagged(traffic, tag) {
			return traffic.flatMap((target) => {
				if (target.tag !== tag) return [target];
				const { tag: _, ...bare } = target;
				return target.percent ? [bare] : [];
			});
		}
		function temporaryTag(service, letters) {
			const tags = ["run-iam-deploy", "rid"].map((prefix) => `${prefix}-${letters.slice(0, 3)}`);
			return tags.find((tag) => (0, _inputs_name_rules_js__WEBPACK_IMPORTED_MODULE_1__.nJ)(tag, service) === undefined);
		}
		function withoutLeftovers(traffic) {
			const left = traffic.filter(({ tag, percent }) => percent || !/^(run-iam-deploy|rid)-[a-z]{3}$/.test(tag ?? ""));
			return left.length === traffic.length ? traffic : left;
		}
		const servesLatest = (target) => target.type !== _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.sP && Boolean(target.percent);
	}),
	5999: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Eh: () => editVolumes,
			Fj: () => secretsOf,
			a3: () => editCloudSql,
			nG: () => editMounts,
			w4: () => editSecrets
		});
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(268);
		function editSecrets(template, container, edit) {
			if (edit.op === "set" || edit.op === "add") return ["secrets are a list of NAME=SECRET:VERSION"];
			const entries = edit.op === "put" ? Object.entries(edit.entries) : [];
			const removed = edit.op === "remove" ? edit.keys : [];
			const dropsRest = edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite";
			const isMount = (key) => key.startsWith("/");
			editSecretVariables(container, entries.filter(([key]) => !isMount(key)), (name) => dropsRest || removed.includes(name));
			const files = entries.filter(([key]) => isMount(key));
			removeFiles(template, container, removed.filter(isMount));
			if (dropsRest) dropMounts(template, container, new Set(files.map(([path]) => split(path).directory)));
			return mountFiles(template, container, files, dropsRest);
		}
		function secretsOf(edits) {
			const values = edits.flatMap((edit) => edit.path === "container.secrets" && edit.op === "put" ? Object.values(edit.entries) : []);
			return [...new Set(values.map((value) => parse(value).secret))];
		}
		function editCloudSql(template, container, edit) {
			if (edit.op === "set") return ["instances are a list of PROJECT:REGION:INSTANCE"];
			const volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes");
			const volume = volumes.find((candidate) => (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(candidate.cloudSqlInstance));
			const live = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(volume?.cloudSqlInstance) ? volume.cloudSqlInstance.instances : undefined;
			let instances = Array.isArray(live) ? live.map(String) : [];
			if (edit.op === "clear") instances = [];
			if (edit.op === "remove") instances = instances.filter((name) => !edit.keys.includes(name));
			if (edit.op === "put") {
				const asked = Object.keys(edit.entries);
				const kept = edit.strategy === "merge" ? instances : instances.filter((name) => asked.includes(name));
				instances = [...new Set([...kept, ...asked])];
			}
			const name = String(volume?.name ?? freeName("cloudsql", volumes));
			if (instances.length === 0) {
				removeMounts(container, (mount) => mount.name === name);
				pruneVolumes(template, [name]);
			} else {
				if (volume) (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(volume, "cloudSqlInstance").instances = instances;
				else volumes.push({
					name,
					cloudSqlInstance: { instances }
				});
				const mounts = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts");
				if (!mounts.some((mount) => mount.name === name)) mounts.push({
					name,
					mountPath: "/cloudsql"
				});
			}
			tidy(template, container);
			return [];
		}
		function editVolumes(template, edit) {
			const volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes");
			if (edit.op === "add") {
				const at = volumes.findIndex(({ name }) => name === edit.item.name);
				if (at < 0) volumes.push({ ...edit.item });
				else volumes[at] = { ...edit.item };
			}
			const gone = (volume) => edit.op === "clear" || edit.op === "remove" && edit.keys.includes(String(volume.name));
			template.volumes = volumes.filter((volume) => (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(volume.cloudSqlInstance) || !gone(volume));
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").length === 0) delete template.volumes;
			return [];
		}
		function editMounts(template, container, edit) {
			const databases = new Set((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").flatMap(({ name, cloudSqlInstance }) => cloudSqlInstance ? [name] : []));
			const mounts = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts");
			for (const [mountPath, name] of edit.op === "put" ? Object.entries(edit.entries) : []) {
				const mount = mounts.find((candidate) => candidate.mountPath === mountPath);
				if (mount) mount.name = name;
				else mounts.push({
					name,
					mountPath
				});
			}
			removeMounts(container, ({ name, mountPath }) => {
				if (edit.op === "clear") return !databases.has(name);
				return edit.op === "remove" && edit.keys.includes(String(mountPath));
			});
			tidy(template, container);
		}
		function editSecretVariables(container, entries, drops) {
			const asked = new Map(entries);
			const env = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "env").filter((variable) => {
				const name = String(variable.name);
				return !(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(variable.valueSource) || asked.has(name) || !drops(name);
			});
			for (const [name, value] of asked) {
				const at = env.findIndex((variable) => variable.name === name);
				const { value: _, ...rest } = env[at] ?? {};
				const source = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(rest.valueSource) ? rest.valueSource : {};
				const reference = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(source.secretKeyRef) ? source.secretKeyRef : {};
				const variable = {
					...rest,
					name,
					valueSource: {
						...source,
						secretKeyRef: {
							...reference,
							...parse(value)
						}
					}
				};
				if (at < 0) env.push(variable);
				else env[at] = variable;
			}
			if (env.length > 0) container.env = env;
			else delete container.env;
		}
		function mountFiles(template, container, files, alone) {
			const problems = [];
			const byDirectory = Map.groupBy(files, ([path]) => split(path).directory);
			for (const [directory, group] of byDirectory) {
				const wanted = group.map(([path, value]) => ({
					path: split(path).file,
					...parse(value)
				}));
				const secret = wanted[0]?.secret ?? "";
				if (directory === "" || wanted.some(({ path }) => path === "")) {
					problems.push(`${group.map(([path]) => path).join(", ")} is not /DIRECTORY/FILE`);
					continue;
				}
				if (wanted.some((other) => other.secret !== secret)) {
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
			const volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes");
			const mounts = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts");
			const paths = new Set(wanted.map(({ path }) => path));
			let mount = mounts.find((candidate) => candidate.mountPath === directory);
			let volume = volumes.find((candidate) => candidate.name === mount?.name);
			if (mount && !(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(volume?.secret)) return `${directory} is the mount of a volume that holds no secret`;
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
					secret: { secret }
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
			const source = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(volume, "secret");
			const items = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(source, "items");
			const others = alone ? [] : items.filter((item) => !paths.has(String(item.path)));
			if (source.secret !== secret && others.length > 0) return `${directory} holds files of the secret ${String(source.secret)}, and a directory can hold those of one secret only`;
			source.secret = secret;
			source.items = [...items.filter((item) => paths.has(String(item.path)) || others.includes(item))];
			for (const { path, version } of wanted) {
				const item = source.items.find((candidate) => candidate.path === path);
				if (item) item.version = version;
				else source.items.push({
					path,
					version
				});
			}
			return undefined;
		}
		function removeFiles(template, container, paths) {
			for (const path of paths) {
				const { directory, file } = split(path);
				const volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes");
				const mount = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts").find((candidate) => candidate.mountPath === directory);
				let volume = volumes.find((candidate) => candidate.name === mount?.name && (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(candidate.secret));
				if (!mount || !volume) continue;
				if (mountsOf(template, String(volume.name)).length > 1) {
					volume = {
						...structuredClone(volume),
						name: freeName(String(volume.name), volumes)
					};
					volumes.push(volume);
					mount.name = String(volume.name);
				}
				const source = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(volume, "secret");
				source.items = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(source, "items").filter((item) => item.path !== file);
				if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(source, "items").length > 0) continue;
				removeMounts(container, (candidate) => candidate === mount);
				pruneVolumes(template, [String(volume.name)]);
			}
			tidy(template, container);
		}
		function dropMounts(template, container, kept) {
			const secrets = new Set((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").flatMap((volume) => (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(volume.secret) ? [String(volume.name)] : []));
			const gone = (mount) => secrets.has(String(mount.name)) && !kept.has(String(mount.mountPath));
			const names = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts").filter(gone).map((mount) => String(mount.name));
			removeMounts(container, gone);
			pruneVolumes(template, names);
		}
		function removeMounts(container, gone) {
			container.volumeMounts = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts").filter((mount) => !gone(mount));
		}
		function pruneVolumes(template, names) {
			const unused = new Set(names.filter((name) => mountsOf(template, name).length === 0));
			template.volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").filter((volume) => !unused.has(String(volume.name)));
		}
		function mountsOf(template, volume) {
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "containers").flatMap((container) => Array.isArray(container.volumeMounts) ? container.volumeMounts.filter((mount) => mount.name === volume) : []);
		}
		function tidy(template, container) {
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").length === 0) delete template.volumes;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts").length === 0) delete container.volumeMounts;
		}
		function freeName(from, volumes) {
			const base = (from.split("/").at(-1) ?? "").toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 58).replace(/(?<!-)-+$/, "") || "secret";
			const taken = new Set(volumes.map((volume) => volume.name));
			let name = base;
			for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
			return name;
		}
		function parse(value) {
			const long = /^(projects\/[^/]+\/secrets\/[^/:]+)(?:\/versions\/|:)?(.*)$/.exec(value);
			if (long) return {
				secret: long[1] ?? "",
				version: long[2] || "latest"
			};
			const [secret = "", version = ""] = value.split(":");
			return {
				secret,
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
	}),
	9469: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { N: () => wantedService });
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8210);
		var _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7);
		var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6300);
		var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8849);
		var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6661);
		var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(268);
		var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7140);
		var _traffic_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7845);
		function wantedService(live, config, context) {
			const before = live ?? {};
			const start = live ? (0, _template_js__WEBPACK_IMPORTED_MODULE_5__.PE)(live, context.serving) : newTemplate(config);
			const after = {
				...structuredClone(before),
				template: structuredClone(start)
			};
			const template = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(after, "template");
			(0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.Zs)(after, config);
			setImage((0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.ZS)(template, config), context);
			const problems = (0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.ct)(after, config.edits);
			problems.push(...imageProblems(template, live !== null));
			keepCpu(start, template);
			const temporary = config.rollout && !config.tag && live ? (0, _traffic_js__WEBPACK_IMPORTED_MODULE_6__.kt)(config.service, context.nonce) : undefined;
			const tag = config.tag ?? temporary;
			const revision = nameRevision(live, config, tag, context.nonce);
			if (revision) template.revision = revision;
			else (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(template, "labels")["client.knative.dev/nonce"] = context.nonce;
			if (revision && (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.X1)(config)) (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(template, "labels")[_iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.AV] = revision;
			const traffic = (0, _traffic_js__WEBPACK_IMPORTED_MODULE_6__.Do)(live, {
				...(0, _traffic_js__WEBPACK_IMPORTED_MODULE_6__.H_)(config),
				...tag && { tag },
				...revision && { revision }
			});
			if (traffic.traffic) after.traffic = traffic.traffic;
			setOwnLabel(after, traffic.label);
			if (context.build && !(0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.X1)(config)) {
				const { settings, sourceLocation, baseImageUri } = context.build;
				after.buildConfig = (0, _build_js__WEBPACK_IMPORTED_MODULE_2__.Q7)(live, settings, sourceLocation, baseImageUri);
			}
			keepInvokerCheck(before, after, context.clearCheck ?? false);
			const fields = touched(before, after);
			const name = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fe)(context.project, config.region, config.service);
			return {
				service: live ? patchBody(live, after, fields) : withoutIdentity(after),
				updateMask: live ? fields : [],
				changes: (0, _diff_js__WEBPACK_IMPORTED_MODULE_3__.r)(before, after, fields, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.service(name)),
				...revision && { revision },
				traffic,
				...temporary && { temporaryTag: temporary },
				problems
			};
		}
		function newTemplate({ containers }) {
			const resources = () => ({
				cpuIdle: true,
				startupCpuBoost: true
			});
			const names = containers?.main === undefined ? [undefined, ...containers?.names ?? []] : containers.names;
			return { containers: names.map((name) => ({
				...name !== undefined && { name },
				resources: resources()
			})) };
		}
		function imageProblems(template, exists) {
			const bare = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(template, "containers").filter(({ image }) => !image);
			if (bare.length === 0) return [];
			if (!exists && (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(template, "containers").length === 1) return ["a service that does not exist yet needs an image or a source"];
			return bare.map(({ name }) => `the container ${name ? `"${name}"` : "without a name"} needs an image`);
		}
		function setImage(container, { image, build }) {
			if (image === undefined) return;
			container.image = image;
			delete container.sourceCode;
			if (build?.baseImageUri && build.settings.automaticUpdates) container.baseImageUri = build.baseImageUri;
			else if (build) delete container.baseImageUri;
		}
		function keepCpu(before, template) {
			const old = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(structuredClone(before), "containers");
			const main = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)((0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.rs)(template).resources) ? (0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.rs)(template).resources : {};
			for (const container of (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(template, "containers")) {
				const known = old.find(({ name }) => name === container.name);
				if (!known && old.length > 0) {
					const { cpuIdle = true, startupCpuBoost } = main;
					const resources = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(container, "resources");
					resources.cpuIdle ??= cpuIdle;
					if (startupCpuBoost !== undefined) resources.startupCpuBoost ??= startupCpuBoost;
				} else if ((0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)(container.resources) && !(0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)(known?.resources)) container.resources.cpuIdle ??= true;
			}
		}
		function nameRevision(live, config, tag, nonce) {
			const { preview } = config;
			const own = (suffix) => preview && (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.X1)(config) ? (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.US)(preview.pullRequest, suffix) : suffix;
			if (config.suffix) return (0, _template_js__WEBPACK_IMPORTED_MODULE_5__.pd)(config.service, own(config.suffix));
			return tag || config.rollout || config.trafficChange ? (0, _template_js__WEBPACK_IMPORTED_MODULE_5__.pd)(config.service, own((0, _template_js__WEBPACK_IMPORTED_MODULE_5__.vf)(live, nonce))) : undefined;
		}
		function setOwnLabel(after, label) {
			if (label) (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(after, "labels")[_traffic_js__WEBPACK_IMPORTED_MODULE_6__.vT] = label;
			else if (label === null && (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)(after.labels)) delete after.labels[_traffic_js__WEBPACK_IMPORTED_MODULE_6__.vT];
		}
		function keepInvokerCheck(before, after, clear) {
			if (clear) after.invokerIamDisabled = false;
			if (after.invokerIamDisabled === false && before.invokerIamDisabled === true) return;
			if (before.invokerIamDisabled === undefined) delete after.invokerIamDisabled;
			else after.invokerIamDisabled = before.invokerIamDisabled;
		}
		function touched(before, after) {
			const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
			return fields.filter((field) => field === "template" || !(0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Vk)(before[field], after[field]));
		}
		function patchBody(live, after, fields) {
			const body = { name: live.name ?? "" };
			if (live.etag) body.etag = live.etag;
			for (const field of fields) {
				const value = after[field];
				if (value === undefined) continue;
				body[field] = value;
				if (field === "labels" && (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)(value)) (0, _template_js__WEBPACK_IMPORTED_MODULE_5__.TA)(value);
			}
			return body;
		}
		function withoutIdentity({ name: _, etag: __, ...service }) {
			return service;
		}
	}),
	8508: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => CLIENT,
			x: () => VERSION
		});
		const CLIENT = "run-iam-deploy";
		const VERSION = "1.0.0";
	}),
	3606: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			j: () => errorStack,
			k: () => errorText
		});
		const errorText = (error) => error instanceof Error ? error.message : String(error);
		const errorStack = (error) => error instanceof Error ? error.stack ?? error.message : String(error);
	}),
	3102: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L5: () => unknown,
			R8: () => warn,
			V2: () => failure,
			fJ: () => fail,
			hD: () => findingOf,
			hT: () => skipped
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
		function findingOf(id, status, reason, details = {}) {
			const { evidence = [], remedies = [], ...rest } = details;
			const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
			return {
				id,
				status,
				...known,
				reason,
				evidence,
				remedies
			};
		}
		const fail = (id, reason, details) => findingOf(id, "fail", reason, details);
		const warn = (id, reason, details) => findingOf(id, "warn", reason, details);
		const unknown = (id, reason, details) => findingOf(id, "unknown", reason, details);
		const skipped = (id, reason, details) => findingOf(id, "skipped", reason, details);
		const failure = (id, reason, details, options) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y([fail(id, reason, details)], options);
	}),
	9742: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jj: () => cut,
			Y0: () => foreignLines,
			e$: () => ownLines,
			su: () => unlikeCommand
		});
		const LONGEST_TEXT = 2e4;
		const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;
		const COLOUR = /\u001b\[[\d;]{0,30}m/g;
		const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
		const OLD_COMMAND = /(#[\p{Cf}\p{Mn}\p{DI}]*#[\p{Cf}\p{Mn}\p{DI}]*)\[/gu;
		const COLON_FIRST = /^[\s\p{Z}\p{C}\p{Mn}\p{DI}]*:/u;
		const MARK = "| ";
		function ownLines(text) {
			const [first = "", ...others] = cut(text).split(LINE_END);
			return [unlikeCommand(first), ...others.map(marked)].join("\n");
		}
		const foreignLines = (text) => cut(text).split(LINE_END).map(marked).join("\n");
		function unlikeCommand(line) {
			const shown = harmless(line);
			return COLON_FIRST.test(shown) ? MARK + shown : shown;
		}
		const inCommand = (text) => cut(text).split(LINE_END).map(harmless).join("\n");
		function cut(text, most = LONGEST_TEXT) {
			if (text.length * 3 <= most) return text;
			const bytes = Buffer.from(text.slice(0, most));
			if (bytes.length <= most && text.length <= most) return text;
			return `${bytes.subarray(0, most - 3).toString("utf8").replace(/\uFFFD{1,3}$/, "")}…`;
		}
		const marked = (line) => `${MARK}${harmless(line)}`.trimEnd();
		const harmless = (line) => line.replace(COLOUR, "").replace(CONTROL, "").replace(OLD_COMMAND, "$1 [");
	}),
	6606: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EU: () => shortName,
			VW: () => shortResource,
			pF: () => shortMember
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8935);
		function shortResource(fullName) {
			const parts = fullName.replace(/^\/\/[^/]+\//, "").split("/");
			const name = parts.at(-1) ?? fullName;
			const kind = WORDS[parts.at(-2) ?? ""];
			return kind ? `${kind} ${name}` : fullName;
		}
		const WORDS = {
			...Object.fromEntries(Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).map(({ collection, words }) => [collection, words])),
			projects: "project",
			folders: "folder",
			organizations: "organisation",
			buckets: "bucket",
			repositories: "repository",
			serviceAccounts: "account",
			secrets: "secret",
			tagValues: "tag value",
			revisions: "revision",
			builds: "build",
			subnetworks: "subnetwork",
			networks: "network",
			connectors: "connector",
			instances: "instance"
		};
		const shortMember = (member) => member.replace(/^(serviceAccount|user|group|domain):/, "");
		const shortName = (name) => name?.split("/").at(-1) || undefined;
	}),
	9864: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			p: () => nearest,
			w: () => meant
		});
		function nearest(word, words) {
			return words.toSorted((a, b) => distance(a, word) - distance(b, word))[0];
		}
		function meant(word, words) {
			const typed = word.toLowerCase();
			const wrong = (candidate) => distance(candidate.toLowerCase(), typed);
			const [best] = words.toSorted((a, b) => wrong(a) - wrong(b));
			return best !== undefined && wrong(best) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
		}
		function distance(a, b) {
			let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
			for (let i = 1; i <= a.length; i++) {
				const next = [i];
				for (let j = 1; j <= b.length; j++) {
					const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
					const isSwap = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
					const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : changed;
					next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
				}
				;
				[before, row] = [row, next];
			}
			return row[b.length] ?? 0;
		}
	}),
	1204: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U9: () => count,
			em: () => sentence,
			ib: () => lower,
			ml: () => shorten,
			p_: () => list,
			sK: () => capitalise,
			zN: () => some
		});
		function sentence(words) {
			const trimmed = words.trim();
			return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
		}
		function lower(words) {
			const isName = /^(?!(?:The|An?) )[A-Z](?:[A-Z]|\S+ [A-Z])/.test(words);
			return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
		}
		function capitalise(words) {
			const isName = /^(?:\S*[._/\d]\S|[a-z]+[A-Z])/.test(words);
			return isName ? words : words.charAt(0).toUpperCase() + words.slice(1);
		}
		function list(items) {
			return items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
		}
		function some(items, most) {
			const more = items.length - most;
			return more > 0 ? `${items.slice(0, most).join(", ")} and ${more} more` : items.join(", ");
		}
		const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
		const shorten = (words, most) => words.length > most ? `${words.slice(0, most - 1)}…` : words;
	}),
	2683: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ik: () => object,
			Qq: () => text,
			ZV: () => own
		});
		const text = (value) => typeof value === "string" && value !== "" ? value : undefined;
		const object = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
		const own = (map, key) => Object.hasOwn(map, key) ? map[key] : undefined;
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
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
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (dep !== null && typeof dep === "object") {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
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
		leafPrototypes = leafPrototypes || [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
			Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
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
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".index.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		}
		Object.defineProperty(exports, "__esModule", { value: true });
	};
})();
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) {
			if (__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId];
			}
		}
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
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
					var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
						if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
						throw e;
					});
					var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
					promises.push(installedChunkData[1] = promise);
				}
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(3986);
__webpack_exports__ = await __webpack_exports__;
