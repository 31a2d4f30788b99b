export const id = 445;
export const ids = [445];
export const modules = {
	5939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => File,
			c: () => init_fetch_blob,
			i: () => init_esm_min,
			n: () => FormData,
			o: () => init_file,
			r: () => formDataToBlob,
			s: () => Blob,
			t: () => init_from
		});
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _unused_2_exports = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({});
		(0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {}));
		var require_streams = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
			const POOL_SIZE = 65536;
			if (!globalThis.ReadableStream) try {
				const process = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:process");
				const { emitWarning } = process;
				try {
					process.emitWarning = () => {};
					Object.assign(globalThis, (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:stream/web"));
					process.emitWarning = emitWarning;
				} catch (error) {
					process.emitWarning = emitWarning;
					throw error;
				}
			} catch (error) {
				Object.assign(globalThis, (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(_unused_2_exports));
			}
			try {
				const { Blob } = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer");
				if (Blob && !Blob.prototype.stream) Blob.prototype.stream = function name(params) {
					let position = 0;
					const blob = this;
					return new ReadableStream({
						type: "bytes",
						async pull(ctrl) {
							const buffer = await blob.slice(position, Math.min(blob.size, position + POOL_SIZE)).arrayBuffer();
							position += buffer.byteLength;
							ctrl.enqueue(new Uint8Array(buffer));
							if (position === blob.size) ctrl.close();
						}
					});
				};
			} catch (error) {}
		}));
		async function* toIterator(parts, clone = true) {
			for (const part of parts) if ("stream" in part) yield* part.stream();
			else if (ArrayBuffer.isView(part)) {
				if (clone) {
					let position = part.byteOffset;
					const end = part.byteOffset + part.byteLength;
					while (position !== end) {
						const size = Math.min(end - position, POOL_SIZE);
						const chunk = part.buffer.slice(position, position + size);
						position += chunk.byteLength;
						yield new Uint8Array(chunk);
					}
				} else yield part;
			} else {
				let position = 0, b = part;
				while (position !== b.size) {
					const buffer = await b.slice(position, Math.min(b.size, position + POOL_SIZE)).arrayBuffer();
					position += buffer.byteLength;
					yield new Uint8Array(buffer);
				}
			}
		}
		var POOL_SIZE, _Blob, Blob;
		var init_fetch_blob = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			require_streams();
			POOL_SIZE = 65536;
			_Blob = class Blob {
				#parts = [];
				#type = "";
				#size = 0;
				#endings = "transparent";
				constructor(blobParts = [], options = {}) {
					if (typeof blobParts !== "object" || blobParts === null) throw new TypeError("Failed to construct 'Blob': The provided value cannot be converted to a sequence.");
					if (typeof blobParts[Symbol.iterator] !== "function") throw new TypeError("Failed to construct 'Blob': The object must have a callable @@iterator property.");
					if (typeof options !== "object" && typeof options !== "function") throw new TypeError("Failed to construct 'Blob': parameter 2 cannot convert to dictionary.");
					if (options === null) options = {};
					const encoder = new TextEncoder();
					for (const element of blobParts) {
						let part;
						if (ArrayBuffer.isView(element)) part = new Uint8Array(element.buffer.slice(element.byteOffset, element.byteOffset + element.byteLength));
						else if (element instanceof ArrayBuffer) part = new Uint8Array(element.slice(0));
						else if (element instanceof Blob) part = element;
						else part = encoder.encode(`${element}`);
						this.#size += ArrayBuffer.isView(part) ? part.byteLength : part.size;
						this.#parts.push(part);
					}
					this.#endings = `${options.endings === void 0 ? "transparent" : options.endings}`;
					const type = options.type === void 0 ? "" : String(options.type);
					this.#type = /^[\x20-\x7E]*$/.test(type) ? type : "";
				}
				get size() {
					return this.#size;
				}
				get type() {
					return this.#type;
				}
				async text() {
					const decoder = new TextDecoder();
					let str = "";
					for await (const part of toIterator(this.#parts, false)) str += decoder.decode(part, { stream: true });
					str += decoder.decode();
					return str;
				}
				async arrayBuffer() {
					const data = new Uint8Array(this.size);
					let offset = 0;
					for await (const chunk of toIterator(this.#parts, false)) {
						data.set(chunk, offset);
						offset += chunk.length;
					}
					return data.buffer;
				}
				stream() {
					const it = toIterator(this.#parts, true);
					return new globalThis.ReadableStream({
						type: "bytes",
						async pull(ctrl) {
							const chunk = await it.next();
							chunk.done ? ctrl.close() : ctrl.enqueue(chunk.value);
						},
						async cancel() {
							await it.return();
						}
					});
				}
				slice(start = 0, end = this.size, type = "") {
					const { size } = this;
					let relativeStart = start < 0 ? Math.max(size + start, 0) : Math.min(start, size);
					let relativeEnd = end < 0 ? Math.max(size + end, 0) : Math.min(end, size);
					const span = Math.max(relativeEnd - relativeStart, 0);
					const parts = this.#parts;
					const blobParts = [];
					let added = 0;
					for (const part of parts) {
						if (added >= span) break;
						const size = ArrayBuffer.isView(part) ? part.byteLength : part.size;
						if (relativeStart && size <= relativeStart) {
							relativeStart -= size;
							relativeEnd -= size;
						} else {
							let chunk;
							if (ArrayBuffer.isView(part)) {
								chunk = part.subarray(relativeStart, Math.min(size, relativeEnd));
								added += chunk.byteLength;
							} else {
								chunk = part.slice(relativeStart, Math.min(size, relativeEnd));
								added += chunk.size;
							}
							relativeEnd -= size;
							blobParts.push(chunk);
							relativeStart = 0;
						}
					}
					const blob = new Blob([], { type: String(type).toLowerCase() });
					blob.#size = span;
					blob.#parts = blobParts;
					return blob;
				}
				get [Symbol.toStringTag]() {
					return "Blob";
				}
				static [Symbol.hasInstance](object) {
					return object && typeof object === "object" && typeof object.constructor === "function" && (typeof object.stream === "function" || typeof object.arrayBuffer === "function") && /^(Blob|File)$/.test(object[Symbol.toStringTag]);
				}
			};
			Object.defineProperties(_Blob.prototype, {
				size: { enumerable: true },
				type: { enumerable: true },
				slice: { enumerable: true }
			});
			Blob = _Blob;
		}));
		var _File, File;
		var init_file = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			init_fetch_blob();
			_File = class File extends Blob {
				#lastModified = 0;
				#name = "";
				constructor(fileBits, fileName, options = {}) {
					if (arguments.length < 2) throw new TypeError(`Failed to construct 'File': 2 arguments required, but only ${arguments.length} present.`);
					super(fileBits, options);
					if (options === null) options = {};
					const lastModified = options.lastModified === void 0 ? Date.now() : Number(options.lastModified);
					if (!Number.isNaN(lastModified)) this.#lastModified = lastModified;
					this.#name = String(fileName);
				}
				get name() {
					return this.#name;
				}
				get lastModified() {
					return this.#lastModified;
				}
				get [Symbol.toStringTag]() {
					return "File";
				}
				static [Symbol.hasInstance](object) {
					return !!object && object instanceof Blob && /^(File)$/.test(object[Symbol.toStringTag]);
				}
			};
			File = _File;
		}));
		function formDataToBlob(F, B = Blob) {
			var b = `${r()}${r()}`.replace(/\./g, "").slice(-28).padStart(32, "-"), c = [], p = `--${b}\r\nContent-Disposition: form-data; name="`;
			F.forEach((v, n) => typeof v == "string" ? c.push(p + e(n) + `"\r\n\r\n${v.replace(/\r(?!\n)|(?<!\r)\n/g, "\r\n")}\r\n`) : c.push(p + e(n) + `"; filename="${e(v.name, 1)}"\r\nContent-Type: ${v.type || "application/octet-stream"}\r\n\r\n`, v, "\r\n"));
			c.push(`--${b}--`);
			return new B(c, { type: "multipart/form-data; boundary=" + b });
		}
		var t, i, h, r, m, f, e, x, FormData;
		var init_esm_min = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			init_fetch_blob();
			init_file();
			({toStringTag: t, iterator: i, hasInstance: h} = Symbol), r = Math.random, m = "append,set,get,getAll,delete,keys,values,entries,forEach,constructor".split(","), f = (a, b, c) => (a += "", /^(Blob|File)$/.test(b && b[t]) ? [(c = c !== void 0 ? c + "" : b[t] == "File" ? b.name : "blob", a), b.name !== c || b[t] == "blob" ? new File([b], c, b) : b] : [a, b + ""]), e = (c, f) => (f ? c : c.replace(/\r?\n|\r/g, "\r\n")).replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), x = (n, a, e) => {
				if (a.length < e) throw new TypeError(`Failed to execute '${n}' on 'FormData': ${e} arguments required, but only ${a.length} present.`);
			};
			FormData = class FormData {
				#d = [];
				constructor(...a) {
					if (a.length) throw new TypeError(`Failed to construct 'FormData': parameter 1 is not of type 'HTMLFormElement'.`);
				}
				get [t]() {
					return "FormData";
				}
				[i]() {
					return this.entries();
				}
				static [h](o) {
					return o && typeof o === "object" && o[t] === "FormData" && !m.some((m) => typeof o[m] != "function");
				}
				append(...a) {
					x("append", arguments, 2);
					this.#d.push(f(...a));
				}
				delete(a) {
					x("delete", arguments, 1);
					a += "";
					this.#d = this.#d.filter(([b]) => b !== a);
				}
				get(a) {
					x("get", arguments, 1);
					a += "";
					for (var b = this.#d, l = b.length, c = 0; c < l; c++) if (b[c][0] === a) return b[c][1];
					return null;
				}
				getAll(a, b) {
					x("getAll", arguments, 1);
					b = [];
					a += "";
					this.#d.forEach((c) => c[0] === a && b.push(c[1]));
					return b;
				}
				has(a) {
					x("has", arguments, 1);
					a += "";
					return this.#d.some((b) => b[0] === a);
				}
				forEach(a, b) {
					x("forEach", arguments, 1);
					for (var [c, d] of this) a.call(b, d, c, this);
				}
				set(...a) {
					x("set", arguments, 2);
					var b = [], c = !0;
					a = f(...a);
					this.#d.forEach((d) => {
						d[0] === a[0] ? c && (c = !b.push(a)) : b.push(d);
					});
					c && b.push(a);
					this.#d = b;
				}
				*entries() {
					yield* this.#d;
				}
				*keys() {
					for (var [a] of this) yield a;
				}
				*values() {
					for (var [, a] of this) yield a;
				}
			};
		}));
		var require_node_domexception = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
			if (!globalThis.DOMException) try {
				const { MessageChannel } = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("worker_threads"), port = new MessageChannel().port1, ab = new ArrayBuffer();
				port.postMessage(ab, [ab, ab]);
			} catch (err) {
				err.constructor.name === "DOMException" && (globalThis.DOMException = err.constructor);
			}
			module.exports = globalThis.DOMException;
		})), stat;
		var init_from = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			require_node_domexception();
			init_file();
			init_fetch_blob();
			({stat} = node_fs__WEBPACK_IMPORTED_MODULE_1__.promises);
		}));
	}),
	1445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { "default": () => fetch });
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
		var _from_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5939);
		var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
		var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
		var node_https__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4708);
		var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
		var node_buffer__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4573);
		var node_util__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7975);
		var node_url__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3136);
		var node_net__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7030);
		function dataUriToBuffer(uri) {
			if (!/^data:/i.test(uri)) throw new TypeError("`uri` does not appear to be a Data URI (must begin with \"data:\")");
			uri = uri.replace(/\r?\n/g, "");
			const firstComma = uri.indexOf(",");
			if (firstComma === -1 || firstComma <= 4) throw new TypeError("malformed data: URI");
			const meta = uri.substring(5, firstComma).split(";");
			let charset = "";
			let base64 = false;
			const type = meta[0] || "text/plain";
			let typeFull = type;
			for (let i = 1; i < meta.length; i++) if (meta[i] === "base64") base64 = true;
			else if (meta[i]) {
				typeFull += `;${meta[i]}`;
				if (meta[i].indexOf("charset=") === 0) charset = meta[i].substring(8);
			}
			if (!meta[0] && !charset.length) {
				typeFull += ";charset=US-ASCII";
				charset = "US-ASCII";
			}
			const encoding = base64 ? "base64" : "ascii";
			const data = unescape(uri.substring(firstComma + 1));
			const buffer = Buffer.from(data, encoding);
			buffer.type = type;
			buffer.typeFull = typeFull;
			buffer.charset = charset;
			return buffer;
		}
		var init_dist = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {}));
		var FetchBaseError;
		var init_base = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			FetchBaseError = class extends Error {
				constructor(message, type) {
					super(message);
					Error.captureStackTrace(this, this.constructor);
					this.type = type;
				}
				get name() {
					return this.constructor.name;
				}
				get [Symbol.toStringTag]() {
					return this.constructor.name;
				}
			};
		}));
		var FetchError;
		var init_fetch_error = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			init_base();
			FetchError = class extends FetchBaseError {
				constructor(message, type, systemError) {
					super(message, type);
					if (systemError) {
						this.code = this.errno = systemError.code;
						this.erroredSysCall = systemError.syscall;
					}
				}
			};
		}));
		var NAME, isURLSearchParameters, isBlob, isAbortSignal, isDomainOrSubdomain, isSameProtocol;
		var init_is = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			NAME = Symbol.toStringTag;
			isURLSearchParameters = (object) => {
				return typeof object === "object" && typeof object.append === "function" && typeof object.delete === "function" && typeof object.get === "function" && typeof object.getAll === "function" && typeof object.has === "function" && typeof object.set === "function" && typeof object.sort === "function" && object[NAME] === "URLSearchParams";
			};
			isBlob = (object) => {
				return object && typeof object === "object" && typeof object.arrayBuffer === "function" && typeof object.type === "string" && typeof object.stream === "function" && typeof object.constructor === "function" && /^(Blob|File)$/.test(object[NAME]);
			};
			isAbortSignal = (object) => {
				return typeof object === "object" && (object[NAME] === "AbortSignal" || object[NAME] === "EventTarget");
			};
			isDomainOrSubdomain = (destination, original) => {
				const orig = new URL(original).hostname;
				const dest = new URL(destination).hostname;
				return orig === dest || orig.endsWith(`.${dest}`);
			};
			isSameProtocol = (destination, original) => {
				return new URL(original).protocol === new URL(destination).protocol;
			};
		}));
		async function consumeBody(data) {
			if (data[INTERNALS$2].disturbed) throw new TypeError(`body used already for: ${data.url}`);
			data[INTERNALS$2].disturbed = true;
			if (data[INTERNALS$2].error) throw data[INTERNALS$2].error;
			const { body } = data;
			if (body === null) return node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.alloc(0);
			if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__)) return node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.alloc(0);
			const accum = [];
			let accumBytes = 0;
			try {
				for await (const chunk of body) {
					if (data.size > 0 && accumBytes + chunk.length > data.size) {
						const error = new FetchError(`content size at ${data.url} over limit: ${data.size}`, "max-size");
						body.destroy(error);
						throw error;
					}
					accumBytes += chunk.length;
					accum.push(chunk);
				}
			} catch (error) {
				throw error instanceof FetchBaseError ? error : new FetchError(`Invalid response body while trying to fetch ${data.url}: ${error.message}`, "system", error);
			}
			if (body.readableEnded === true || body._readableState.ended === true) try {
				if (accum.every((c) => typeof c === "string")) return node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.from(accum.join(""));
				return node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.concat(accum, accumBytes);
			} catch (error) {
				throw new FetchError(`Could not create Buffer from response body for ${data.url}: ${error.message}`, "system", error);
			}
			else throw new FetchError(`Premature close of server response while trying to fetch ${data.url}`);
		}
		var pipeline$1, INTERNALS$2, Body, clone, getNonSpecFormDataBoundary, extractContentType, getTotalBytes, writeToStream;
		var init_body = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			(0, _from_js__WEBPACK_IMPORTED_MODULE_1__.c)();
			(0, _from_js__WEBPACK_IMPORTED_MODULE_1__.i)();
			init_fetch_error();
			init_base();
			init_is();
			pipeline$1 = (0, node_util__WEBPACK_IMPORTED_MODULE_7__.promisify)(node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline);
			INTERNALS$2 = Symbol("Body internals");
			Body = class {
				constructor(body, { size = 0 } = {}) {
					let boundary = null;
					if (body === null) body = null;
					else if (isURLSearchParameters(body)) body = node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.from(body.toString());
					else if (isBlob(body)) {} else if (node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.isBuffer(body)) {} else if (node_util__WEBPACK_IMPORTED_MODULE_7__.types.isAnyArrayBuffer(body)) body = node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.from(body);
					else if (ArrayBuffer.isView(body)) body = node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.from(body.buffer, body.byteOffset, body.byteLength);
					else if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__) {} else if (body instanceof _from_js__WEBPACK_IMPORTED_MODULE_1__.n) {
						body = (0, _from_js__WEBPACK_IMPORTED_MODULE_1__.r)(body);
						boundary = body.type.split("=")[1];
					} else body = node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.from(String(body));
					let stream = body;
					if (node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.isBuffer(body)) stream = node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(body);
					else if (isBlob(body)) stream = node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(body.stream());
					this[INTERNALS$2] = {
						body,
						stream,
						boundary,
						disturbed: false,
						error: null
					};
					this.size = size;
					if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__) body.on("error", (error_) => {
						const error = error_ instanceof FetchBaseError ? error_ : new FetchError(`Invalid response body while trying to fetch ${this.url}: ${error_.message}`, "system", error_);
						this[INTERNALS$2].error = error;
					});
				}
				get body() {
					return this[INTERNALS$2].stream;
				}
				get bodyUsed() {
					return this[INTERNALS$2].disturbed;
				}
				async arrayBuffer() {
					const { buffer, byteOffset, byteLength } = await consumeBody(this);
					return buffer.slice(byteOffset, byteOffset + byteLength);
				}
				async formData() {
					const ct = this.headers.get("content-type");
					if (ct.startsWith("application/x-www-form-urlencoded")) {
						const formData = new _from_js__WEBPACK_IMPORTED_MODULE_1__.n();
						const parameters = new URLSearchParams(await this.text());
						for (const [name, value] of parameters) formData.append(name, value);
						return formData;
					}
					const { toFormData } = await __webpack_require__.e(135).then(__webpack_require__.bind(__webpack_require__, 7135));
					return toFormData(this.body, ct);
				}
				async blob() {
					const ct = this.headers && this.headers.get("content-type") || this[INTERNALS$2].body && this[INTERNALS$2].body.type || "";
					const buf = await this.arrayBuffer();
					return new _from_js__WEBPACK_IMPORTED_MODULE_1__.s([buf], { type: ct });
				}
				async json() {
					const text = await this.text();
					return JSON.parse(text);
				}
				async text() {
					const buffer = await consumeBody(this);
					return new TextDecoder().decode(buffer);
				}
				buffer() {
					return consumeBody(this);
				}
			};
			Body.prototype.buffer = (0, node_util__WEBPACK_IMPORTED_MODULE_7__.deprecate)(Body.prototype.buffer, "Please use 'response.arrayBuffer()' instead of 'response.buffer()'", "node-fetch#buffer");
			Object.defineProperties(Body.prototype, {
				body: { enumerable: true },
				bodyUsed: { enumerable: true },
				arrayBuffer: { enumerable: true },
				blob: { enumerable: true },
				json: { enumerable: true },
				text: { enumerable: true },
				data: { get: (0, node_util__WEBPACK_IMPORTED_MODULE_7__.deprecate)(() => {}, "data doesn't exist, use json(), text(), arrayBuffer(), or body instead", "https://github.com/node-fetch/node-fetch/issues/1000 (response)") }
			});
			clone = (instance, highWaterMark) => {
				let p1;
				let p2;
				let { body } = instance[INTERNALS$2];
				if (instance.bodyUsed) throw new Error("cannot clone body after it is used");
				if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__ && typeof body.getBoundary !== "function") {
					p1 = new node_stream__WEBPACK_IMPORTED_MODULE_3__.PassThrough({ highWaterMark });
					p2 = new node_stream__WEBPACK_IMPORTED_MODULE_3__.PassThrough({ highWaterMark });
					body.pipe(p1);
					body.pipe(p2);
					instance[INTERNALS$2].stream = p1;
					body = p2;
				}
				return body;
			};
			getNonSpecFormDataBoundary = (0, node_util__WEBPACK_IMPORTED_MODULE_7__.deprecate)((body) => body.getBoundary(), "form-data doesn't follow the spec and requires special treatment. Use alternative package", "https://github.com/node-fetch/node-fetch/issues/1167");
			extractContentType = (body, request) => {
				if (body === null) return null;
				if (typeof body === "string") return "text/plain;charset=UTF-8";
				if (isURLSearchParameters(body)) return "application/x-www-form-urlencoded;charset=UTF-8";
				if (isBlob(body)) return body.type || null;
				if (node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.isBuffer(body) || node_util__WEBPACK_IMPORTED_MODULE_7__.types.isAnyArrayBuffer(body) || ArrayBuffer.isView(body)) return null;
				if (body instanceof _from_js__WEBPACK_IMPORTED_MODULE_1__.n) return `multipart/form-data; boundary=${request[INTERNALS$2].boundary}`;
				if (body && typeof body.getBoundary === "function") return `multipart/form-data;boundary=${getNonSpecFormDataBoundary(body)}`;
				if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__) return null;
				return "text/plain;charset=UTF-8";
			};
			getTotalBytes = (request) => {
				const { body } = request[INTERNALS$2];
				if (body === null) return 0;
				if (isBlob(body)) return body.size;
				if (node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.isBuffer(body)) return body.length;
				if (body && typeof body.getLengthSync === "function") return body.hasKnownLength && body.hasKnownLength() ? body.getLengthSync() : null;
				return null;
			};
			writeToStream = async (dest, { body }) => {
				if (body === null) dest.end();
				else await pipeline$1(body, dest);
			};
		}));
		function fromRawHeaders(headers = []) {
			return new Headers(headers.reduce((result, value, index, array) => {
				if (index % 2 === 0) result.push(array.slice(index, index + 2));
				return result;
			}, []).filter(([name, value]) => {
				try {
					validateHeaderName(name);
					validateHeaderValue(name, String(value));
					return true;
				} catch {
					return false;
				}
			}));
		}
		var validateHeaderName, validateHeaderValue, Headers;
		var init_headers = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			validateHeaderName = typeof node_http__WEBPACK_IMPORTED_MODULE_2__.validateHeaderName === "function" ? node_http__WEBPACK_IMPORTED_MODULE_2__.validateHeaderName : (name) => {
				if (!/^[\^`\-\w!#$%&'*+.|~]+$/.test(name)) {
					const error = new TypeError(`Header name must be a valid HTTP token [${name}]`);
					Object.defineProperty(error, "code", { value: "ERR_INVALID_HTTP_TOKEN" });
					throw error;
				}
			};
			validateHeaderValue = typeof node_http__WEBPACK_IMPORTED_MODULE_2__.validateHeaderValue === "function" ? node_http__WEBPACK_IMPORTED_MODULE_2__.validateHeaderValue : (name, value) => {
				if (/[^\t\u0020-\u007E\u0080-\u00FF]/.test(value)) {
					const error = new TypeError(`Invalid character in header content ["${name}"]`);
					Object.defineProperty(error, "code", { value: "ERR_INVALID_CHAR" });
					throw error;
				}
			};
			Headers = class Headers extends URLSearchParams {
				constructor(init) {
					let result = [];
					if (init instanceof Headers) {
						const raw = init.raw();
						for (const [name, values] of Object.entries(raw)) result.push(...values.map((value) => [name, value]));
					} else if (init == null) {} else if (typeof init === "object" && !node_util__WEBPACK_IMPORTED_MODULE_7__.types.isBoxedPrimitive(init)) {
						const method = init[Symbol.iterator];
						if (method == null) result.push(...Object.entries(init));
						else {
							if (typeof method !== "function") throw new TypeError("Header pairs must be iterable");
							result = [...init].map((pair) => {
								if (typeof pair !== "object" || node_util__WEBPACK_IMPORTED_MODULE_7__.types.isBoxedPrimitive(pair)) throw new TypeError("Each header pair must be an iterable object");
								return [...pair];
							}).map((pair) => {
								if (pair.length !== 2) throw new TypeError("Each header pair must be a name/value tuple");
								return [...pair];
							});
						}
					} else throw new TypeError("Failed to construct 'Headers': The provided value is not of type '(sequence<sequence<ByteString>> or record<ByteString, ByteString>)");
					result = result.length > 0 ? result.map(([name, value]) => {
						validateHeaderName(name);
						validateHeaderValue(name, String(value));
						return [String(name).toLowerCase(), String(value)];
					}) : void 0;
					super(result);
					return new Proxy(this, { get(target, p, receiver) {
						switch (p) {
							case "append":
							case "set": return (name, value) => {
								validateHeaderName(name);
								validateHeaderValue(name, String(value));
								return URLSearchParams.prototype[p].call(target, String(name).toLowerCase(), String(value));
							};
							case "delete":
							case "has":
							case "getAll": return (name) => {
								validateHeaderName(name);
								return URLSearchParams.prototype[p].call(target, String(name).toLowerCase());
							};
							case "keys": return () => {
								target.sort();
								return new Set(URLSearchParams.prototype.keys.call(target)).keys();
							};
							default: return Reflect.get(target, p, receiver);
						}
					} });
				}
				get [Symbol.toStringTag]() {
					return this.constructor.name;
				}
				toString() {
					return Object.prototype.toString.call(this);
				}
				get(name) {
					const values = this.getAll(name);
					if (values.length === 0) return null;
					let value = values.join(", ");
					if (/^content-encoding$/i.test(name)) value = value.toLowerCase();
					return value;
				}
				forEach(callback, thisArg = void 0) {
					for (const name of this.keys()) Reflect.apply(callback, thisArg, [
						this.get(name),
						name,
						this
					]);
				}
				*values() {
					for (const name of this.keys()) yield this.get(name);
				}
				*entries() {
					for (const name of this.keys()) yield [name, this.get(name)];
				}
				[Symbol.iterator]() {
					return this.entries();
				}
				raw() {
					return [...this.keys()].reduce((result, key) => {
						result[key] = this.getAll(key);
						return result;
					}, {});
				}
				[Symbol.for("nodejs.util.inspect.custom")]() {
					return [...this.keys()].reduce((result, key) => {
						const values = this.getAll(key);
						if (key === "host") result[key] = values[0];
						else result[key] = values.length > 1 ? values : values[0];
						return result;
					}, {});
				}
			};
			Object.defineProperties(Headers.prototype, [
				"get",
				"entries",
				"forEach",
				"values"
			].reduce((result, property) => {
				result[property] = { enumerable: true };
				return result;
			}, {}));
		}));
		var redirectStatus, isRedirect;
		var init_is_redirect = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			redirectStatus = new Set([
				301,
				302,
				303,
				307,
				308
			]);
			isRedirect = (code) => {
				return redirectStatus.has(code);
			};
		}));
		var INTERNALS$1, Response;
		var init_response = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			init_headers();
			init_body();
			init_is_redirect();
			INTERNALS$1 = Symbol("Response internals");
			Response = class Response extends Body {
				constructor(body = null, options = {}) {
					super(body, options);
					const status = options.status != null ? options.status : 200;
					const headers = new Headers(options.headers);
					if (body !== null && !headers.has("Content-Type")) {
						const contentType = extractContentType(body, this);
						if (contentType) headers.append("Content-Type", contentType);
					}
					this[INTERNALS$1] = {
						type: "default",
						url: options.url,
						status,
						statusText: options.statusText || "",
						headers,
						counter: options.counter,
						highWaterMark: options.highWaterMark
					};
				}
				get type() {
					return this[INTERNALS$1].type;
				}
				get url() {
					return this[INTERNALS$1].url || "";
				}
				get status() {
					return this[INTERNALS$1].status;
				}
				get ok() {
					return this[INTERNALS$1].status >= 200 && this[INTERNALS$1].status < 300;
				}
				get redirected() {
					return this[INTERNALS$1].counter > 0;
				}
				get statusText() {
					return this[INTERNALS$1].statusText;
				}
				get headers() {
					return this[INTERNALS$1].headers;
				}
				get highWaterMark() {
					return this[INTERNALS$1].highWaterMark;
				}
				clone() {
					return new Response(clone(this, this.highWaterMark), {
						type: this.type,
						url: this.url,
						status: this.status,
						statusText: this.statusText,
						headers: this.headers,
						ok: this.ok,
						redirected: this.redirected,
						size: this.size,
						highWaterMark: this.highWaterMark
					});
				}
				static redirect(url, status = 302) {
					if (!isRedirect(status)) throw new RangeError("Failed to execute \"redirect\" on \"response\": Invalid status code");
					return new Response(null, {
						headers: { location: new URL(url).toString() },
						status
					});
				}
				static error() {
					const response = new Response(null, {
						status: 0,
						statusText: ""
					});
					response[INTERNALS$1].type = "error";
					return response;
				}
				static json(data = void 0, init = {}) {
					const body = JSON.stringify(data);
					if (body === void 0) throw new TypeError("data is not JSON serializable");
					const headers = new Headers(init && init.headers);
					if (!headers.has("content-type")) headers.set("content-type", "application/json");
					return new Response(body, {
						...init,
						headers
					});
				}
				get [Symbol.toStringTag]() {
					return "Response";
				}
			};
			Object.defineProperties(Response.prototype, {
				type: { enumerable: true },
				url: { enumerable: true },
				status: { enumerable: true },
				ok: { enumerable: true },
				redirected: { enumerable: true },
				statusText: { enumerable: true },
				headers: { enumerable: true },
				clone: { enumerable: true }
			});
		}));
		var getSearch;
		var init_get_search = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			getSearch = (parsedURL) => {
				if (parsedURL.search) return parsedURL.search;
				const lastOffset = parsedURL.href.length - 1;
				const hash = parsedURL.hash || (parsedURL.href[lastOffset] === "#" ? "#" : "");
				return parsedURL.href[lastOffset - hash.length] === "?" ? "?" : "";
			};
		}));
		function stripURLForUseAsAReferrer(url, originOnly = false) {
			if (url == null) return "no-referrer";
			url = new URL(url);
			if (/^(about|blob|data):$/.test(url.protocol)) return "no-referrer";
			url.username = "";
			url.password = "";
			url.hash = "";
			if (originOnly) {
				url.pathname = "";
				url.search = "";
			}
			return url;
		}
		function validateReferrerPolicy(referrerPolicy) {
			if (!ReferrerPolicy.has(referrerPolicy)) throw new TypeError(`Invalid referrerPolicy: ${referrerPolicy}`);
			return referrerPolicy;
		}
		function isOriginPotentiallyTrustworthy(url) {
			if (/^(http|ws)s:$/.test(url.protocol)) return true;
			const hostIp = url.host.replace(/(^\[)|(]$)/g, "");
			const hostIPVersion = (0, node_net__WEBPACK_IMPORTED_MODULE_9__.isIP)(hostIp);
			if (hostIPVersion === 4 && /^127\./.test(hostIp)) return true;
			if (hostIPVersion === 6 && /^(((0+:){7})|(::(0+:){0,6}))0*1$/.test(hostIp)) return true;
			if (url.host === "localhost" || url.host.endsWith(".localhost")) return false;
			if (url.protocol === "file:") return true;
			return false;
		}
		function isUrlPotentiallyTrustworthy(url) {
			if (/^about:(blank|srcdoc)$/.test(url)) return true;
			if (url.protocol === "data:") return true;
			if (/^(blob|filesystem):$/.test(url.protocol)) return true;
			return isOriginPotentiallyTrustworthy(url);
		}
		function determineRequestsReferrer(request, { referrerURLCallback, referrerOriginCallback } = {}) {
			if (request.referrer === "no-referrer" || request.referrerPolicy === "") return null;
			const policy = request.referrerPolicy;
			if (request.referrer === "about:client") return "no-referrer";
			const referrerSource = request.referrer;
			let referrerURL = stripURLForUseAsAReferrer(referrerSource);
			let referrerOrigin = stripURLForUseAsAReferrer(referrerSource, true);
			if (referrerURL.toString().length > 4096) referrerURL = referrerOrigin;
			if (referrerURLCallback) referrerURL = referrerURLCallback(referrerURL);
			if (referrerOriginCallback) referrerOrigin = referrerOriginCallback(referrerOrigin);
			const currentURL = new URL(request.url);
			switch (policy) {
				case "no-referrer": return "no-referrer";
				case "origin": return referrerOrigin;
				case "unsafe-url": return referrerURL;
				case "strict-origin":
					if (isUrlPotentiallyTrustworthy(referrerURL) && !isUrlPotentiallyTrustworthy(currentURL)) return "no-referrer";
					return referrerOrigin.toString();
				case "strict-origin-when-cross-origin":
					if (referrerURL.origin === currentURL.origin) return referrerURL;
					if (isUrlPotentiallyTrustworthy(referrerURL) && !isUrlPotentiallyTrustworthy(currentURL)) return "no-referrer";
					return referrerOrigin;
				case "same-origin":
					if (referrerURL.origin === currentURL.origin) return referrerURL;
					return "no-referrer";
				case "origin-when-cross-origin":
					if (referrerURL.origin === currentURL.origin) return referrerURL;
					return referrerOrigin;
				case "no-referrer-when-downgrade":
					if (isUrlPotentiallyTrustworthy(referrerURL) && !isUrlPotentiallyTrustworthy(currentURL)) return "no-referrer";
					return referrerURL;
				default: throw new TypeError(`Invalid referrerPolicy: ${policy}`);
			}
		}
		function parseReferrerPolicyFromHeader(headers) {
			const policyTokens = (headers.get("referrer-policy") || "").split(/[,\s]+/);
			let policy = "";
			for (const token of policyTokens) if (token && ReferrerPolicy.has(token)) policy = token;
			return policy;
		}
		var ReferrerPolicy, DEFAULT_REFERRER_POLICY;
		var init_referrer = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			ReferrerPolicy = new Set([
				"",
				"no-referrer",
				"no-referrer-when-downgrade",
				"same-origin",
				"origin",
				"strict-origin",
				"origin-when-cross-origin",
				"strict-origin-when-cross-origin",
				"unsafe-url"
			]);
			DEFAULT_REFERRER_POLICY = "strict-origin-when-cross-origin";
		}));
		var INTERNALS, isRequest, doBadDataWarn, Request, getNodeRequestOptions;
		var init_request = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			init_headers();
			init_body();
			init_is();
			init_get_search();
			init_referrer();
			INTERNALS = Symbol("Request internals");
			isRequest = (object) => {
				return typeof object === "object" && typeof object[INTERNALS] === "object";
			};
			doBadDataWarn = (0, node_util__WEBPACK_IMPORTED_MODULE_7__.deprecate)(() => {}, ".data is not a valid RequestInit property, use .body instead", "https://github.com/node-fetch/node-fetch/issues/1000 (request)");
			Request = class Request extends Body {
				constructor(input, init = {}) {
					let parsedURL;
					if (isRequest(input)) parsedURL = new URL(input.url);
					else {
						parsedURL = new URL(input);
						input = {};
					}
					if (parsedURL.username !== "" || parsedURL.password !== "") throw new TypeError(`${parsedURL} is an url with embedded credentials.`);
					let method = init.method || input.method || "GET";
					if (/^(delete|get|head|options|post|put)$/i.test(method)) method = method.toUpperCase();
					if (!isRequest(init) && "data" in init) doBadDataWarn();
					if ((init.body != null || isRequest(input) && input.body !== null) && (method === "GET" || method === "HEAD")) throw new TypeError("Request with GET/HEAD method cannot have body");
					const inputBody = init.body ? init.body : isRequest(input) && input.body !== null ? clone(input) : null;
					super(inputBody, { size: init.size || input.size || 0 });
					const headers = new Headers(init.headers || input.headers || {});
					if (inputBody !== null && !headers.has("Content-Type")) {
						const contentType = extractContentType(inputBody, this);
						if (contentType) headers.set("Content-Type", contentType);
					}
					let signal = isRequest(input) ? input.signal : null;
					if ("signal" in init) signal = init.signal;
					if (signal != null && !isAbortSignal(signal)) throw new TypeError("Expected signal to be an instanceof AbortSignal or EventTarget");
					let referrer = init.referrer == null ? input.referrer : init.referrer;
					if (referrer === "") referrer = "no-referrer";
					else if (referrer) {
						const parsedReferrer = new URL(referrer);
						referrer = /^about:(\/\/)?client$/.test(parsedReferrer) ? "client" : parsedReferrer;
					} else referrer = void 0;
					this[INTERNALS] = {
						method,
						redirect: init.redirect || input.redirect || "follow",
						headers,
						parsedURL,
						signal,
						referrer
					};
					this.follow = init.follow === void 0 ? input.follow === void 0 ? 20 : input.follow : init.follow;
					this.compress = init.compress === void 0 ? input.compress === void 0 ? true : input.compress : init.compress;
					this.counter = init.counter || input.counter || 0;
					this.agent = init.agent || input.agent;
					this.highWaterMark = init.highWaterMark || input.highWaterMark || 16384;
					this.insecureHTTPParser = init.insecureHTTPParser || input.insecureHTTPParser || false;
					this.referrerPolicy = init.referrerPolicy || input.referrerPolicy || "";
				}
				get method() {
					return this[INTERNALS].method;
				}
				get url() {
					return (0, node_url__WEBPACK_IMPORTED_MODULE_8__.format)(this[INTERNALS].parsedURL);
				}
				get headers() {
					return this[INTERNALS].headers;
				}
				get redirect() {
					return this[INTERNALS].redirect;
				}
				get signal() {
					return this[INTERNALS].signal;
				}
				get referrer() {
					if (this[INTERNALS].referrer === "no-referrer") return "";
					if (this[INTERNALS].referrer === "client") return "about:client";
					if (this[INTERNALS].referrer) return this[INTERNALS].referrer.toString();
				}
				get referrerPolicy() {
					return this[INTERNALS].referrerPolicy;
				}
				set referrerPolicy(referrerPolicy) {
					this[INTERNALS].referrerPolicy = validateReferrerPolicy(referrerPolicy);
				}
				clone() {
					return new Request(this);
				}
				get [Symbol.toStringTag]() {
					return "Request";
				}
			};
			Object.defineProperties(Request.prototype, {
				method: { enumerable: true },
				url: { enumerable: true },
				headers: { enumerable: true },
				redirect: { enumerable: true },
				clone: { enumerable: true },
				signal: { enumerable: true },
				referrer: { enumerable: true },
				referrerPolicy: { enumerable: true }
			});
			getNodeRequestOptions = (request) => {
				const { parsedURL } = request[INTERNALS];
				const headers = new Headers(request[INTERNALS].headers);
				if (!headers.has("Accept")) headers.set("Accept", "*/*");
				let contentLengthValue = null;
				if (request.body === null && /^(post|put)$/i.test(request.method)) contentLengthValue = "0";
				if (request.body !== null) {
					const totalBytes = getTotalBytes(request);
					if (typeof totalBytes === "number" && !Number.isNaN(totalBytes)) contentLengthValue = String(totalBytes);
				}
				if (contentLengthValue) headers.set("Content-Length", contentLengthValue);
				if (request.referrerPolicy === "") request.referrerPolicy = DEFAULT_REFERRER_POLICY;
				if (request.referrer && request.referrer !== "no-referrer") request[INTERNALS].referrer = determineRequestsReferrer(request);
				else request[INTERNALS].referrer = "no-referrer";
				if (request[INTERNALS].referrer instanceof URL) headers.set("Referer", request.referrer);
				if (!headers.has("User-Agent")) headers.set("User-Agent", "node-fetch");
				if (request.compress && !headers.has("Accept-Encoding")) headers.set("Accept-Encoding", "gzip, deflate, br");
				let { agent } = request;
				if (typeof agent === "function") agent = agent(parsedURL);
				const search = getSearch(parsedURL);
				return {
					parsedURL,
					options: {
						path: parsedURL.pathname + search,
						method: request.method,
						headers: headers[Symbol.for("nodejs.util.inspect.custom")](),
						insecureHTTPParser: request.insecureHTTPParser,
						agent
					}
				};
			};
		}));
		var AbortError;
		var init_abort_error = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			init_base();
			AbortError = class extends FetchBaseError {
				constructor(message, type = "aborted") {
					super(message, type);
				}
			};
		}));
		async function fetch(url, options_) {
			return new Promise((resolve, reject) => {
				const request = new Request(url, options_);
				const { parsedURL, options } = getNodeRequestOptions(request);
				if (!supportedSchemas.has(parsedURL.protocol)) throw new TypeError(`node-fetch cannot load ${url}. URL scheme "${parsedURL.protocol.replace(/:$/, "")}" is not supported.`);
				if (parsedURL.protocol === "data:") {
					const data = dataUriToBuffer(request.url);
					resolve(new Response(data, { headers: { "Content-Type": data.typeFull } }));
					return;
				}
				const send = (parsedURL.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_4__ : node_http__WEBPACK_IMPORTED_MODULE_2__).request;
				const { signal } = request;
				let response = null;
				const abort = () => {
					const error = new AbortError("The operation was aborted.");
					reject(error);
					if (request.body && request.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable) request.body.destroy(error);
					if (!response || !response.body) return;
					response.body.emit("error", error);
				};
				if (signal && signal.aborted) {
					abort();
					return;
				}
				const abortAndFinalize = () => {
					abort();
					finalize();
				};
				const request_ = send(parsedURL.toString(), options);
				if (signal) signal.addEventListener("abort", abortAndFinalize);
				const finalize = () => {
					request_.abort();
					if (signal) signal.removeEventListener("abort", abortAndFinalize);
				};
				request_.on("error", (error) => {
					reject(new FetchError(`request to ${request.url} failed, reason: ${error.message}`, "system", error));
					finalize();
				});
				fixResponseChunkedTransferBadEnding(request_, (error) => {
					if (response && response.body) response.body.destroy(error);
				});
				if (process.version < "v14") request_.on("socket", (s) => {
					let endedWithEventsCount;
					s.prependListener("end", () => {
						endedWithEventsCount = s._eventsCount;
					});
					s.prependListener("close", (hadError) => {
						if (response && endedWithEventsCount < s._eventsCount && !hadError) {
							const error = new Error("Premature close");
							error.code = "ERR_STREAM_PREMATURE_CLOSE";
							response.body.emit("error", error);
						}
					});
				});
				request_.on("response", (response_) => {
					request_.setTimeout(0);
					const headers = fromRawHeaders(response_.rawHeaders);
					if (isRedirect(response_.statusCode)) {
						const location = headers.get("Location");
						let locationURL = null;
						try {
							locationURL = location === null ? null : new URL(location, request.url);
						} catch {
							if (request.redirect !== "manual") {
								reject(new FetchError(`uri requested responds with an invalid redirect URL: ${location}`, "invalid-redirect"));
								finalize();
								return;
							}
						}
						switch (request.redirect) {
							case "error":
								reject(new FetchError(`uri requested responds with a redirect, redirect mode is set to error: ${request.url}`, "no-redirect"));
								finalize();
								return;
							case "manual": break;
							case "follow": {
								if (locationURL === null) break;
								if (request.counter >= request.follow) {
									reject(new FetchError(`maximum redirect reached at: ${request.url}`, "max-redirect"));
									finalize();
									return;
								}
								const requestOptions = {
									headers: new Headers(request.headers),
									follow: request.follow,
									counter: request.counter + 1,
									agent: request.agent,
									compress: request.compress,
									method: request.method,
									body: clone(request),
									signal: request.signal,
									size: request.size,
									referrer: request.referrer,
									referrerPolicy: request.referrerPolicy
								};
								if (!isDomainOrSubdomain(request.url, locationURL) || !isSameProtocol(request.url, locationURL)) for (const name of [
									"authorization",
									"www-authenticate",
									"cookie",
									"cookie2"
								]) requestOptions.headers.delete(name);
								if (response_.statusCode !== 303 && request.body && options_.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable) {
									reject(new FetchError("Cannot follow redirect with body being a readable stream", "unsupported-redirect"));
									finalize();
									return;
								}
								if (response_.statusCode === 303 || (response_.statusCode === 301 || response_.statusCode === 302) && request.method === "POST") {
									requestOptions.method = "GET";
									requestOptions.body = void 0;
									requestOptions.headers.delete("content-length");
								}
								const responseReferrerPolicy = parseReferrerPolicyFromHeader(headers);
								if (responseReferrerPolicy) requestOptions.referrerPolicy = responseReferrerPolicy;
								resolve(fetch(new Request(locationURL, requestOptions)));
								finalize();
								return;
							}
							default: return reject(new TypeError(`Redirect option '${request.redirect}' is not a valid value of RequestRedirect`));
						}
					}
					if (signal) response_.once("end", () => {
						signal.removeEventListener("abort", abortAndFinalize);
					});
					let body = (0, node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(response_, new node_stream__WEBPACK_IMPORTED_MODULE_3__.PassThrough(), (error) => {
						if (error) reject(error);
					});
					if (process.version < "v12.10") response_.on("aborted", abortAndFinalize);
					const responseOptions = {
						url: request.url,
						status: response_.statusCode,
						statusText: response_.statusMessage,
						headers,
						size: request.size,
						counter: request.counter,
						highWaterMark: request.highWaterMark
					};
					const codings = headers.get("Content-Encoding");
					if (!request.compress || request.method === "HEAD" || codings === null || response_.statusCode === 204 || response_.statusCode === 304) {
						response = new Response(body, responseOptions);
						resolve(response);
						return;
					}
					const zlibOptions = {
						flush: node_zlib__WEBPACK_IMPORTED_MODULE_5__.Z_SYNC_FLUSH,
						finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_5__.Z_SYNC_FLUSH
					};
					if (codings === "gzip" || codings === "x-gzip") {
						body = (0, node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(body, node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip(zlibOptions), (error) => {
							if (error) reject(error);
						});
						response = new Response(body, responseOptions);
						resolve(response);
						return;
					}
					if (codings === "deflate" || codings === "x-deflate") {
						const raw = (0, node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(response_, new node_stream__WEBPACK_IMPORTED_MODULE_3__.PassThrough(), (error) => {
							if (error) reject(error);
						});
						raw.once("data", (chunk) => {
							if ((chunk[0] & 15) === 8) body = (0, node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(body, node_zlib__WEBPACK_IMPORTED_MODULE_5__.createInflate(), (error) => {
								if (error) reject(error);
							});
							else body = (0, node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(body, node_zlib__WEBPACK_IMPORTED_MODULE_5__.createInflateRaw(), (error) => {
								if (error) reject(error);
							});
							response = new Response(body, responseOptions);
							resolve(response);
						});
						raw.once("end", () => {
							if (!response) {
								response = new Response(body, responseOptions);
								resolve(response);
							}
						});
						return;
					}
					if (codings === "br") {
						body = (0, node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(body, node_zlib__WEBPACK_IMPORTED_MODULE_5__.createBrotliDecompress(), (error) => {
							if (error) reject(error);
						});
						response = new Response(body, responseOptions);
						resolve(response);
						return;
					}
					response = new Response(body, responseOptions);
					resolve(response);
				});
				writeToStream(request_, request).catch(reject);
			});
		}
		function fixResponseChunkedTransferBadEnding(request, errorCallback) {
			const LAST_CHUNK = node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.from("0\r\n\r\n");
			let isChunkedTransfer = false;
			let properLastChunkReceived = false;
			let previousChunk;
			request.on("response", (response) => {
				const { headers } = response;
				isChunkedTransfer = headers["transfer-encoding"] === "chunked" && !headers["content-length"];
			});
			request.on("socket", (socket) => {
				const onSocketClose = () => {
					if (isChunkedTransfer && !properLastChunkReceived) {
						const error = new Error("Premature close");
						error.code = "ERR_STREAM_PREMATURE_CLOSE";
						errorCallback(error);
					}
				};
				const onData = (buf) => {
					properLastChunkReceived = node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.compare(buf.slice(-5), LAST_CHUNK) === 0;
					if (!properLastChunkReceived && previousChunk) properLastChunkReceived = node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.compare(previousChunk.slice(-3), LAST_CHUNK.slice(0, 3)) === 0 && node_buffer__WEBPACK_IMPORTED_MODULE_6__.Buffer.compare(buf.slice(-2), LAST_CHUNK.slice(3)) === 0;
					previousChunk = buf;
				};
				socket.prependListener("close", onSocketClose);
				socket.on("data", onData);
				request.on("close", () => {
					socket.removeListener("close", onSocketClose);
					socket.removeListener("data", onData);
				});
			});
		}
		var supportedSchemas;
		var init_src = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			init_dist();
			init_body();
			init_response();
			init_headers();
			init_request();
			init_fetch_error();
			init_abort_error();
			init_is_redirect();
			(0, _from_js__WEBPACK_IMPORTED_MODULE_1__.i)();
			init_is();
			init_referrer();
			(0, _from_js__WEBPACK_IMPORTED_MODULE_1__.t)();
			supportedSchemas = new Set([
				"data:",
				"http:",
				"https:"
			]);
		}));
		(0, _from_js__WEBPACK_IMPORTED_MODULE_1__.c)();
		(0, _from_js__WEBPACK_IMPORTED_MODULE_1__.o)();
		(0, _from_js__WEBPACK_IMPORTED_MODULE_1__.i)();
		(0, _from_js__WEBPACK_IMPORTED_MODULE_1__.t)();
		init_src();
	})
};
