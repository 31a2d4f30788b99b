export const id = 123;
export const ids = [123];
export const modules = {
	6462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => require_crypto });
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
		var require_base64_js = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			exports.byteLength = byteLength;
			exports.toByteArray = toByteArray;
			exports.fromByteArray = fromByteArray;
			var lookup = [];
			var revLookup = [];
			var Arr = typeof Uint8Array !== "undefined" ? Uint8Array : Array;
			var code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
			for (var i = 0, len = code.length; i < len; ++i) {
				lookup[i] = code[i];
				revLookup[code.charCodeAt(i)] = i;
			}
			revLookup["-".charCodeAt(0)] = 62;
			revLookup["_".charCodeAt(0)] = 63;
			function getLens(b64) {
				var len = b64.length;
				if (len % 4 > 0) throw new Error("Invalid string. Length must be a multiple of 4");
				var validLen = b64.indexOf("=");
				if (validLen === -1) validLen = len;
				var placeHoldersLen = validLen === len ? 0 : 4 - validLen % 4;
				return [validLen, placeHoldersLen];
			}
			function byteLength(b64) {
				var lens = getLens(b64);
				var validLen = lens[0];
				var placeHoldersLen = lens[1];
				return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
			}
			function _byteLength(b64, validLen, placeHoldersLen) {
				return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
			}
			function toByteArray(b64) {
				var tmp;
				var lens = getLens(b64);
				var validLen = lens[0];
				var placeHoldersLen = lens[1];
				var arr = new Arr(_byteLength(b64, validLen, placeHoldersLen));
				var curByte = 0;
				var len = placeHoldersLen > 0 ? validLen - 4 : validLen;
				var i = 0;
				for (; i < len; i += 4) {
					tmp = revLookup[b64.charCodeAt(i)] << 18 | revLookup[b64.charCodeAt(i + 1)] << 12 | revLookup[b64.charCodeAt(i + 2)] << 6 | revLookup[b64.charCodeAt(i + 3)];
					arr[curByte++] = tmp >> 16 & 255;
					arr[curByte++] = tmp >> 8 & 255;
					arr[curByte++] = tmp & 255;
				}
				if (placeHoldersLen === 2) {
					tmp = revLookup[b64.charCodeAt(i)] << 2 | revLookup[b64.charCodeAt(i + 1)] >> 4;
					arr[curByte++] = tmp & 255;
				}
				if (placeHoldersLen === 1) {
					tmp = revLookup[b64.charCodeAt(i)] << 10 | revLookup[b64.charCodeAt(i + 1)] << 4 | revLookup[b64.charCodeAt(i + 2)] >> 2;
					arr[curByte++] = tmp >> 8 & 255;
					arr[curByte++] = tmp & 255;
				}
				return arr;
			}
			function tripletToBase64(num) {
				return lookup[num >> 18 & 63] + lookup[num >> 12 & 63] + lookup[num >> 6 & 63] + lookup[num & 63];
			}
			function encodeChunk(uint8, start, end) {
				var tmp;
				var output = [];
				for (var i = start; i < end; i += 3) {
					tmp = (uint8[i] << 16 & 16711680) + (uint8[i + 1] << 8 & 65280) + (uint8[i + 2] & 255);
					output.push(tripletToBase64(tmp));
				}
				return output.join("");
			}
			function fromByteArray(uint8) {
				var tmp;
				var len = uint8.length;
				var extraBytes = len % 3;
				var parts = [];
				var maxChunkLength = 16383;
				for (var i = 0, len2 = len - extraBytes; i < len2; i += maxChunkLength) parts.push(encodeChunk(uint8, i, i + maxChunkLength > len2 ? len2 : i + maxChunkLength));
				if (extraBytes === 1) {
					tmp = uint8[len - 1];
					parts.push(lookup[tmp >> 2] + lookup[tmp << 4 & 63] + "==");
				} else if (extraBytes === 2) {
					tmp = (uint8[len - 2] << 8) + uint8[len - 1];
					parts.push(lookup[tmp >> 10] + lookup[tmp >> 4 & 63] + lookup[tmp << 2 & 63] + "=");
				}
				return parts.join("");
			}
		}));
		var require_shared = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.fromArrayBufferToHex = fromArrayBufferToHex;
			function fromArrayBufferToHex(arrayBuffer) {
				return Array.from(new Uint8Array(arrayBuffer)).map((byte) => {
					return byte.toString(16).padStart(2, "0");
				}).join("");
			}
		}));
		var require_crypto$2 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.BrowserCrypto = void 0;
			const base64js = require_base64_js();
			const shared_1 = require_shared();
			exports.BrowserCrypto = class BrowserCrypto {
				constructor() {
					if (typeof window === "undefined" || window.crypto === void 0 || window.crypto.subtle === void 0) throw new Error("SubtleCrypto not found. Make sure it's an https:// website.");
				}
				async sha256DigestBase64(str) {
					const inputBuffer = new TextEncoder().encode(str);
					const outputBuffer = await window.crypto.subtle.digest("SHA-256", inputBuffer);
					return base64js.fromByteArray(new Uint8Array(outputBuffer));
				}
				randomBytesBase64(count) {
					const array = new Uint8Array(count);
					window.crypto.getRandomValues(array);
					return base64js.fromByteArray(array);
				}
				static padBase64(base64) {
					while (base64.length % 4 !== 0) base64 += "=";
					return base64;
				}
				async verify(pubkey, data, signature) {
					const algo = {
						name: "RSASSA-PKCS1-v1_5",
						hash: { name: "SHA-256" }
					};
					const dataArray = new TextEncoder().encode(data);
					const signatureArray = base64js.toByteArray(BrowserCrypto.padBase64(signature));
					const cryptoKey = await window.crypto.subtle.importKey("jwk", pubkey, algo, true, ["verify"]);
					return await window.crypto.subtle.verify(algo, cryptoKey, Buffer.from(signatureArray), dataArray);
				}
				async sign(privateKey, data) {
					const algo = {
						name: "RSASSA-PKCS1-v1_5",
						hash: { name: "SHA-256" }
					};
					const dataArray = new TextEncoder().encode(data);
					const cryptoKey = await window.crypto.subtle.importKey("jwk", privateKey, algo, true, ["sign"]);
					const result = await window.crypto.subtle.sign(algo, cryptoKey, dataArray);
					return base64js.fromByteArray(new Uint8Array(result));
				}
				decodeBase64StringUtf8(base64) {
					const uint8array = base64js.toByteArray(BrowserCrypto.padBase64(base64));
					return new TextDecoder().decode(uint8array);
				}
				encodeBase64StringUtf8(text) {
					const uint8array = new TextEncoder().encode(text);
					return base64js.fromByteArray(uint8array);
				}
				async sha256DigestHex(str) {
					const inputBuffer = new TextEncoder().encode(str);
					const outputBuffer = await window.crypto.subtle.digest("SHA-256", inputBuffer);
					return (0, shared_1.fromArrayBufferToHex)(outputBuffer);
				}
				async signWithHmacSha256(key, msg) {
					const rawKey = typeof key === "string" ? key : String.fromCharCode(...new Uint16Array(key));
					const enc = new TextEncoder();
					const cryptoKey = await window.crypto.subtle.importKey("raw", enc.encode(rawKey), {
						name: "HMAC",
						hash: { name: "SHA-256" }
					}, false, ["sign"]);
					return window.crypto.subtle.sign("HMAC", cryptoKey, enc.encode(msg));
				}
			};
		}));
		var require_crypto$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.NodeCrypto = void 0;
			const crypto = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
			var NodeCrypto = class {
				async sha256DigestBase64(str) {
					return crypto.createHash("sha256").update(str).digest("base64");
				}
				randomBytesBase64(count) {
					return crypto.randomBytes(count).toString("base64");
				}
				async verify(pubkey, data, signature) {
					const verifier = crypto.createVerify("RSA-SHA256");
					verifier.update(data);
					verifier.end();
					return verifier.verify(pubkey, signature, "base64");
				}
				async sign(privateKey, data) {
					const signer = crypto.createSign("RSA-SHA256");
					signer.update(data);
					signer.end();
					return signer.sign(privateKey, "base64");
				}
				decodeBase64StringUtf8(base64) {
					return Buffer.from(base64, "base64").toString("utf-8");
				}
				encodeBase64StringUtf8(text) {
					return Buffer.from(text, "utf-8").toString("base64");
				}
				async sha256DigestHex(str) {
					return crypto.createHash("sha256").update(str).digest("hex");
				}
				async signWithHmacSha256(key, msg) {
					const cryptoKey = typeof key === "string" ? key : toBuffer(key);
					return toArrayBuffer(crypto.createHmac("sha256", cryptoKey).update(msg).digest());
				}
			};
			exports.NodeCrypto = NodeCrypto;
			function toArrayBuffer(buffer) {
				const ab = new ArrayBuffer(buffer.length);
				const view = new Uint8Array(ab);
				for (let i = 0; i < buffer.length; ++i) view[i] = buffer[i];
				return ab;
			}
			function toBuffer(arrayBuffer) {
				return Buffer.from(arrayBuffer);
			}
		}));
		var require_crypto = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
			var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
				if (k2 === void 0) k2 = k;
				var desc = Object.getOwnPropertyDescriptor(m, k);
				if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
					enumerable: true,
					get: function() {
						return m[k];
					}
				};
				Object.defineProperty(o, k2, desc);
			}) : (function(o, m, k, k2) {
				if (k2 === void 0) k2 = k;
				o[k2] = m[k];
			}));
			var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
				for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
			};
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.createCrypto = createCrypto;
			exports.hasBrowserCrypto = hasBrowserCrypto;
			const crypto_1 = require_crypto$2();
			const crypto_2 = require_crypto$1();
			__exportStar(require_shared(), exports);
			function createCrypto() {
				if (hasBrowserCrypto()) return new crypto_1.BrowserCrypto();
				return new crypto_2.NodeCrypto();
			}
			function hasBrowserCrypto() {
				return typeof window !== "undefined" && typeof window.crypto !== "undefined" && typeof window.crypto.subtle !== "undefined";
			}
		}));
	}),
	5123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => require_ecdsa_sig_formatter,
			r: () => require_safe_buffer,
			t: () => require_oauth2client
		});
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
		var _authclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5122);
		var _crypto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6462);
		var require_safe_buffer = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
			var buffer = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer");
			var Buffer = buffer.Buffer;
			function copyProps(src, dst) {
				for (var key in src) dst[key] = src[key];
			}
			if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) module.exports = buffer;
			else {
				copyProps(buffer, exports);
				exports.Buffer = SafeBuffer;
			}
			function SafeBuffer(arg, encodingOrOffset, length) {
				return Buffer(arg, encodingOrOffset, length);
			}
			SafeBuffer.prototype = Object.create(Buffer.prototype);
			copyProps(Buffer, SafeBuffer);
			SafeBuffer.from = function(arg, encodingOrOffset, length) {
				if (typeof arg === "number") throw new TypeError("Argument must not be a number");
				return Buffer(arg, encodingOrOffset, length);
			};
			SafeBuffer.alloc = function(size, fill, encoding) {
				if (typeof size !== "number") throw new TypeError("Argument must be a number");
				var buf = Buffer(size);
				if (fill !== void 0) {
					if (typeof encoding === "string") buf.fill(fill, encoding);
					else buf.fill(fill);
				} else buf.fill(0);
				return buf;
			};
			SafeBuffer.allocUnsafe = function(size) {
				if (typeof size !== "number") throw new TypeError("Argument must be a number");
				return Buffer(size);
			};
			SafeBuffer.allocUnsafeSlow = function(size) {
				if (typeof size !== "number") throw new TypeError("Argument must be a number");
				return buffer.SlowBuffer(size);
			};
		}));
		var require_param_bytes_for_alg = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
			function getParamSize(keySize) {
				return (keySize / 8 | 0) + (keySize % 8 === 0 ? 0 : 1);
			}
			var paramBytesForAlg = {
				ES256: getParamSize(256),
				ES384: getParamSize(384),
				ES512: getParamSize(521)
			};
			function getParamBytesForAlg(alg) {
				var paramBytes = paramBytesForAlg[alg];
				if (paramBytes) return paramBytes;
				throw new Error("Unknown algorithm \"" + alg + "\"");
			}
			module.exports = getParamBytesForAlg;
		}));
		var require_ecdsa_sig_formatter = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
			var Buffer = require_safe_buffer().Buffer;
			var getParamBytesForAlg = require_param_bytes_for_alg();
			var MAX_OCTET = 128;
			var CLASS_UNIVERSAL = 0;
			var PRIMITIVE_BIT = 32;
			var TAG_SEQ = 16;
			var TAG_INT = 2;
			var ENCODED_TAG_SEQ = TAG_SEQ | PRIMITIVE_BIT | CLASS_UNIVERSAL << 6;
			var ENCODED_TAG_INT = TAG_INT | CLASS_UNIVERSAL << 6;
			function base64Url(base64) {
				return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
			}
			function signatureAsBuffer(signature) {
				if (Buffer.isBuffer(signature)) return signature;
				else if ("string" === typeof signature) return Buffer.from(signature, "base64");
				throw new TypeError("ECDSA signature must be a Base64 string or a Buffer");
			}
			function derToJose(signature, alg) {
				signature = signatureAsBuffer(signature);
				var paramBytes = getParamBytesForAlg(alg);
				var maxEncodedParamLength = paramBytes + 1;
				var inputLength = signature.length;
				var offset = 0;
				if (signature[offset++] !== ENCODED_TAG_SEQ) throw new Error("Could not find expected \"seq\"");
				var seqLength = signature[offset++];
				if (seqLength === (MAX_OCTET | 1)) seqLength = signature[offset++];
				if (inputLength - offset < seqLength) throw new Error("\"seq\" specified length of \"" + seqLength + "\", only \"" + (inputLength - offset) + "\" remaining");
				if (signature[offset++] !== ENCODED_TAG_INT) throw new Error("Could not find expected \"int\" for \"r\"");
				var rLength = signature[offset++];
				if (inputLength - offset - 2 < rLength) throw new Error("\"r\" specified length of \"" + rLength + "\", only \"" + (inputLength - offset - 2) + "\" available");
				if (maxEncodedParamLength < rLength) throw new Error("\"r\" specified length of \"" + rLength + "\", max of \"" + maxEncodedParamLength + "\" is acceptable");
				var rOffset = offset;
				offset += rLength;
				if (signature[offset++] !== ENCODED_TAG_INT) throw new Error("Could not find expected \"int\" for \"s\"");
				var sLength = signature[offset++];
				if (inputLength - offset !== sLength) throw new Error("\"s\" specified length of \"" + sLength + "\", expected \"" + (inputLength - offset) + "\"");
				if (maxEncodedParamLength < sLength) throw new Error("\"s\" specified length of \"" + sLength + "\", max of \"" + maxEncodedParamLength + "\" is acceptable");
				var sOffset = offset;
				offset += sLength;
				if (offset !== inputLength) throw new Error("Expected to consume entire buffer, but \"" + (inputLength - offset) + "\" bytes remain");
				var rPadding = paramBytes - rLength, sPadding = paramBytes - sLength;
				var dst = Buffer.allocUnsafe(rPadding + rLength + sPadding + sLength);
				for (offset = 0; offset < rPadding; ++offset) dst[offset] = 0;
				signature.copy(dst, offset, rOffset + Math.max(-rPadding, 0), rOffset + rLength);
				offset = paramBytes;
				for (var o = offset; offset < o + sPadding; ++offset) dst[offset] = 0;
				signature.copy(dst, offset, sOffset + Math.max(-sPadding, 0), sOffset + sLength);
				dst = dst.toString("base64");
				dst = base64Url(dst);
				return dst;
			}
			function countPadding(buf, start, stop) {
				var padding = 0;
				while (start + padding < stop && buf[start + padding] === 0) ++padding;
				if (buf[start + padding] >= MAX_OCTET) --padding;
				return padding;
			}
			function joseToDer(signature, alg) {
				signature = signatureAsBuffer(signature);
				var paramBytes = getParamBytesForAlg(alg);
				var signatureBytes = signature.length;
				if (signatureBytes !== paramBytes * 2) throw new TypeError("\"" + alg + "\" signatures must be \"" + paramBytes * 2 + "\" bytes, saw \"" + signatureBytes + "\"");
				var rPadding = countPadding(signature, 0, paramBytes);
				var sPadding = countPadding(signature, paramBytes, signature.length);
				var rLength = paramBytes - rPadding;
				var sLength = paramBytes - sPadding;
				var rsBytes = 2 + rLength + 1 + 1 + sLength;
				var shortLength = rsBytes < MAX_OCTET;
				var dst = Buffer.allocUnsafe((shortLength ? 2 : 3) + rsBytes);
				var offset = 0;
				dst[offset++] = ENCODED_TAG_SEQ;
				if (shortLength) dst[offset++] = rsBytes;
				else {
					dst[offset++] = MAX_OCTET | 1;
					dst[offset++] = rsBytes & 255;
				}
				dst[offset++] = ENCODED_TAG_INT;
				dst[offset++] = rLength;
				if (rPadding < 0) {
					dst[offset++] = 0;
					offset += signature.copy(dst, offset, 0, paramBytes);
				} else offset += signature.copy(dst, offset, rPadding, paramBytes);
				dst[offset++] = ENCODED_TAG_INT;
				dst[offset++] = sLength;
				if (sPadding < 0) {
					dst[offset++] = 0;
					signature.copy(dst, offset, paramBytes);
				} else signature.copy(dst, offset, paramBytes + sPadding);
				return dst;
			}
			module.exports = {
				derToJose,
				joseToDer
			};
		}));
		var require_loginticket = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.LoginTicket = void 0;
			var LoginTicket = class {
				envelope;
				payload;
				constructor(env, pay) {
					this.envelope = env;
					this.payload = pay;
				}
				getEnvelope() {
					return this.envelope;
				}
				getPayload() {
					return this.payload;
				}
				getUserId() {
					const payload = this.getPayload();
					if (payload && payload.sub) return payload.sub;
					return null;
				}
				getAttributes() {
					return {
						envelope: this.getEnvelope(),
						payload: this.getPayload()
					};
				}
			};
			exports.LoginTicket = LoginTicket;
		}));
		var require_oauth2client = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.OAuth2Client = exports.ClientAuthentication = exports.CertificateFormat = exports.CodeChallengeMethod = void 0;
			const gaxios_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.a)();
			const querystring = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("querystring");
			const stream = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
			const formatEcdsa = require_ecdsa_sig_formatter();
			const util_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.r)();
			const crypto_1 = (0, _crypto_js__WEBPACK_IMPORTED_MODULE_2__.t)();
			const authclient_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
			const loginticket_1 = require_loginticket();
			var CodeChallengeMethod;
			(function(CodeChallengeMethod) {
				CodeChallengeMethod["Plain"] = "plain";
				CodeChallengeMethod["S256"] = "S256";
			})(CodeChallengeMethod || (exports.CodeChallengeMethod = CodeChallengeMethod = {}));
			var CertificateFormat;
			(function(CertificateFormat) {
				CertificateFormat["PEM"] = "PEM";
				CertificateFormat["JWK"] = "JWK";
			})(CertificateFormat || (exports.CertificateFormat = CertificateFormat = {}));
			var ClientAuthentication;
			(function(ClientAuthentication) {
				ClientAuthentication["ClientSecretPost"] = "ClientSecretPost";
				ClientAuthentication["ClientSecretBasic"] = "ClientSecretBasic";
				ClientAuthentication["None"] = "None";
			})(ClientAuthentication || (exports.ClientAuthentication = ClientAuthentication = {}));
			exports.OAuth2Client = class OAuth2Client extends authclient_1.AuthClient {
				redirectUri;
				certificateCache = {};
				certificateExpiry = null;
				certificateCacheFormat = CertificateFormat.PEM;
				refreshTokenPromises = new Map();
				endpoints;
				issuers;
				clientAuthentication;
				_clientId;
				_clientSecret;
				refreshHandler;
				constructor(options = {}, clientSecret, redirectUri) {
					super(typeof options === "object" ? options : {});
					if (typeof options !== "object") options = {
						clientId: options,
						clientSecret,
						redirectUri
					};
					this._clientId = options.clientId || options.client_id;
					this._clientSecret = options.clientSecret || options.client_secret;
					this.redirectUri = options.redirectUri || options.redirect_uris?.[0];
					this.endpoints = {
						tokenInfoUrl: "https://oauth2.googleapis.com/tokeninfo",
						oauth2AuthBaseUrl: "https://accounts.google.com/o/oauth2/v2/auth",
						oauth2TokenUrl: "https://oauth2.googleapis.com/token",
						oauth2RevokeUrl: "https://oauth2.googleapis.com/revoke",
						oauth2FederatedSignonPemCertsUrl: "https://www.googleapis.com/oauth2/v1/certs",
						oauth2FederatedSignonJwkCertsUrl: "https://www.googleapis.com/oauth2/v3/certs",
						oauth2IapPublicKeyUrl: "https://www.gstatic.com/iap/verify/public_key",
						...options.endpoints
					};
					this.clientAuthentication = options.clientAuthentication || ClientAuthentication.ClientSecretPost;
					this.issuers = options.issuers || [
						"accounts.google.com",
						"https://accounts.google.com",
						this.universeDomain
					];
				}
				static GOOGLE_TOKEN_INFO_URL = "https://oauth2.googleapis.com/tokeninfo";
				static CLOCK_SKEW_SECS_ = 300;
				static DEFAULT_MAX_TOKEN_LIFETIME_SECS_ = 86400;
				generateAuthUrl(opts = {}) {
					if (opts.code_challenge_method && !opts.code_challenge) throw new Error("If a code_challenge_method is provided, code_challenge must be included.");
					opts.response_type = opts.response_type || "code";
					opts.client_id = opts.client_id || this._clientId;
					opts.redirect_uri = opts.redirect_uri || this.redirectUri;
					if (Array.isArray(opts.scope)) opts.scope = opts.scope.join(" ");
					return this.endpoints.oauth2AuthBaseUrl.toString() + "?" + querystring.stringify(opts);
				}
				generateCodeVerifier() {
					throw new Error("generateCodeVerifier is removed, please use generateCodeVerifierAsync instead.");
				}
				async generateCodeVerifierAsync() {
					const crypto = (0, crypto_1.createCrypto)();
					const codeVerifier = crypto.randomBytesBase64(96).replace(/\+/g, "~").replace(/=/g, "_").replace(/\//g, "-");
					return {
						codeVerifier,
						codeChallenge: (await crypto.sha256DigestBase64(codeVerifier)).split("=")[0].replace(/\+/g, "-").replace(/\//g, "_")
					};
				}
				getToken(codeOrOptions, callback) {
					const options = typeof codeOrOptions === "string" ? { code: codeOrOptions } : codeOrOptions;
					if (callback) this.getTokenAsync(options).then((r) => callback(null, r.tokens, r.res), (e) => callback(e, null, e.response));
					else return this.getTokenAsync(options);
				}
				async getTokenAsync(options) {
					const url = this.endpoints.oauth2TokenUrl.toString();
					const headers = new Headers();
					const values = {
						client_id: options.client_id || this._clientId,
						code_verifier: options.codeVerifier,
						code: options.code,
						grant_type: "authorization_code",
						redirect_uri: options.redirect_uri || this.redirectUri
					};
					if (this.clientAuthentication === ClientAuthentication.ClientSecretBasic) {
						const basic = Buffer.from(`${this._clientId}:${this._clientSecret}`);
						headers.set("authorization", `Basic ${basic.toString("base64")}`);
					}
					if (this.clientAuthentication === ClientAuthentication.ClientSecretPost) values.client_secret = this._clientSecret;
					const opts = {
						...OAuth2Client.RETRY_CONFIG,
						method: "POST",
						url,
						data: new URLSearchParams((0, util_1.removeUndefinedValuesInObject)(values)),
						headers
					};
					authclient_1.AuthClient.setMethodName(opts, "getTokenAsync");
					const res = await this.transporter.request(opts);
					const tokens = res.data;
					if (res.data && res.data.expires_in) {
						tokens.expiry_date = new Date().getTime() + res.data.expires_in * 1e3;
						delete tokens.expires_in;
					}
					this.emit("tokens", tokens);
					return {
						tokens,
						res
					};
				}
				async refreshToken(refreshToken) {
					if (!refreshToken) return this.refreshTokenNoCache(refreshToken);
					if (this.refreshTokenPromises.has(refreshToken)) return this.refreshTokenPromises.get(refreshToken);
					const p = this.refreshTokenNoCache(refreshToken).then((r) => {
						this.refreshTokenPromises.delete(refreshToken);
						return r;
					}, (e) => {
						this.refreshTokenPromises.delete(refreshToken);
						throw e;
					});
					this.refreshTokenPromises.set(refreshToken, p);
					return p;
				}
				async refreshTokenNoCache(refreshToken) {
					if (!refreshToken) throw new Error("No refresh token is set.");
					const url = this.endpoints.oauth2TokenUrl.toString();
					const data = {
						refresh_token: refreshToken,
						client_id: this._clientId,
						client_secret: this._clientSecret,
						grant_type: "refresh_token"
					};
					let res;
					try {
						const opts = {
							...OAuth2Client.RETRY_CONFIG,
							method: "POST",
							url,
							data: new URLSearchParams((0, util_1.removeUndefinedValuesInObject)(data))
						};
						authclient_1.AuthClient.setMethodName(opts, "refreshTokenNoCache");
						res = await this.transporter.request(opts);
					} catch (e) {
						if (e instanceof gaxios_1.GaxiosError && e.message === "invalid_grant" && e.response?.data && /ReAuth/i.test(e.response.data.error_description)) e.message = JSON.stringify(e.response.data);
						throw e;
					}
					const tokens = res.data;
					if (res.data && res.data.expires_in) {
						tokens.expiry_date = new Date().getTime() + res.data.expires_in * 1e3;
						delete tokens.expires_in;
					}
					this.emit("tokens", tokens);
					return {
						tokens,
						res
					};
				}
				refreshAccessToken(callback) {
					if (callback) this.refreshAccessTokenAsync().then((r) => callback(null, r.credentials, r.res), callback);
					else return this.refreshAccessTokenAsync();
				}
				async refreshAccessTokenAsync() {
					const r = await this.refreshToken(this.credentials.refresh_token);
					const tokens = r.tokens;
					tokens.refresh_token = this.credentials.refresh_token;
					this.credentials = tokens;
					return {
						credentials: this.credentials,
						res: r.res
					};
				}
				getAccessToken(callback) {
					if (callback) this.getAccessTokenAsync().then((r) => callback(null, r.token, r.res), callback);
					else return this.getAccessTokenAsync();
				}
				async getAccessTokenAsync() {
					if (!this.credentials.access_token || this.isTokenExpiring()) {
						if (!this.credentials.refresh_token) {
							if (this.refreshHandler) {
								const refreshedAccessToken = await this.processAndValidateRefreshHandler();
								if (refreshedAccessToken?.access_token) {
									this.setCredentials(refreshedAccessToken);
									return { token: this.credentials.access_token };
								}
							} else throw new Error("No refresh token or refresh handler callback is set.");
						}
						const r = await this.refreshAccessTokenAsync();
						if (!r.credentials || r.credentials && !r.credentials.access_token) throw new Error("Could not refresh access token.");
						return {
							token: r.credentials.access_token,
							res: r.res
						};
					} else return { token: this.credentials.access_token };
				}
				async getRequestHeaders(url) {
					return (await this.getRequestMetadataAsync(url)).headers;
				}
				async getRequestMetadataAsync(url) {
					const thisCreds = this.credentials;
					if (!thisCreds.access_token && !thisCreds.refresh_token && !this.apiKey && !this.refreshHandler) throw new Error("No access, refresh token, API key or refresh handler callback is set.");
					if (thisCreds.access_token && !this.isTokenExpiring()) {
						thisCreds.token_type = thisCreds.token_type || "Bearer";
						const headers = new Headers({ authorization: thisCreds.token_type + " " + thisCreds.access_token });
						return { headers: this.addSharedMetadataHeaders(headers) };
					}
					if (this.refreshHandler) {
						const refreshedAccessToken = await this.processAndValidateRefreshHandler();
						if (refreshedAccessToken?.access_token) {
							this.setCredentials(refreshedAccessToken);
							const headers = new Headers({ authorization: "Bearer " + this.credentials.access_token });
							return { headers: this.addSharedMetadataHeaders(headers) };
						}
					}
					if (this.apiKey) return { headers: new Headers({ "X-Goog-Api-Key": this.apiKey }) };
					let r = null;
					let tokens = null;
					try {
						r = await this.refreshToken(thisCreds.refresh_token);
						tokens = r.tokens;
					} catch (err) {
						const e = err;
						if (e.response && (e.response.status === 403 || e.response.status === 404)) e.message = `Could not refresh access token: ${e.message}`;
						throw e;
					}
					const credentials = this.credentials;
					credentials.token_type = credentials.token_type || "Bearer";
					tokens.refresh_token = credentials.refresh_token;
					this.credentials = tokens;
					const headers = new Headers({ authorization: credentials.token_type + " " + tokens.access_token });
					return {
						headers: this.addSharedMetadataHeaders(headers),
						res: r.res
					};
				}
				static getRevokeTokenUrl(token) {
					return new OAuth2Client().getRevokeTokenURL(token).toString();
				}
				getRevokeTokenURL(token) {
					const url = new URL(this.endpoints.oauth2RevokeUrl);
					url.searchParams.append("token", token);
					return url;
				}
				revokeToken(token, callback) {
					const opts = {
						...OAuth2Client.RETRY_CONFIG,
						url: this.getRevokeTokenURL(token).toString(),
						method: "POST"
					};
					authclient_1.AuthClient.setMethodName(opts, "revokeToken");
					if (callback) this.transporter.request(opts).then((r) => callback(null, r), callback);
					else return this.transporter.request(opts);
				}
				revokeCredentials(callback) {
					if (callback) this.revokeCredentialsAsync().then((res) => callback(null, res), callback);
					else return this.revokeCredentialsAsync();
				}
				async revokeCredentialsAsync() {
					const token = this.credentials.access_token;
					this.credentials = {};
					if (token) return this.revokeToken(token);
					else throw new Error("No access token to revoke.");
				}
				request(opts, callback) {
					if (callback) this.requestAsync(opts).then((r) => callback(null, r), (e) => {
						return callback(e, e.response);
					});
					else return this.requestAsync(opts);
				}
				async requestAsync(opts, reAuthRetried = false) {
					try {
						const r = await this.getRequestMetadataAsync();
						opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
						this.addUserProjectAndAuthHeaders(opts.headers, r.headers);
						if (this.apiKey) opts.headers.set("X-Goog-Api-Key", this.apiKey);
						return await this.transporter.request(opts);
					} catch (e) {
						const res = e.response;
						if (res) {
							const statusCode = res.status;
							const mayRequireRefresh = this.credentials && this.credentials.access_token && this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure);
							const mayRequireRefreshWithNoRefreshToken = this.credentials && this.credentials.access_token && !this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure) && this.refreshHandler;
							const isReadableStream = res.config.data instanceof stream.Readable;
							const isAuthErr = statusCode === 401 || statusCode === 403;
							if (!reAuthRetried && isAuthErr && !isReadableStream && mayRequireRefresh) {
								await this.refreshAccessTokenAsync();
								return this.requestAsync(opts, true);
							} else if (!reAuthRetried && isAuthErr && !isReadableStream && mayRequireRefreshWithNoRefreshToken) {
								const refreshedAccessToken = await this.processAndValidateRefreshHandler();
								if (refreshedAccessToken?.access_token) this.setCredentials(refreshedAccessToken);
								return this.requestAsync(opts, true);
							}
						}
						throw e;
					}
				}
				verifyIdToken(options, callback) {
					if (callback && typeof callback !== "function") throw new Error("This method accepts an options object as the first parameter, which includes the idToken, audience, and maxExpiry.");
					if (callback) this.verifyIdTokenAsync(options).then((r) => callback(null, r), callback);
					else return this.verifyIdTokenAsync(options);
				}
				async verifyIdTokenAsync(options) {
					if (!options.idToken) throw new Error("The verifyIdToken method requires an ID Token");
					const response = await this.getFederatedSignonCertsAsync();
					return await this.verifySignedJwtWithCertsAsync(options.idToken, response.certs, options.audience, this.issuers, options.maxExpiry);
				}
				async getTokenInfo(accessToken) {
					const { data } = await this.transporter.request({
						...OAuth2Client.RETRY_CONFIG,
						method: "POST",
						headers: {
							"content-type": "application/x-www-form-urlencoded;charset=UTF-8",
							authorization: `Bearer ${accessToken}`
						},
						url: this.endpoints.tokenInfoUrl.toString()
					});
					const info = Object.assign({
						expiry_date: new Date().getTime() + data.expires_in * 1e3,
						scopes: data.scope.split(" ")
					}, data);
					delete info.expires_in;
					delete info.scope;
					return info;
				}
				getFederatedSignonCerts(callback) {
					if (callback) this.getFederatedSignonCertsAsync().then((r) => callback(null, r.certs, r.res), callback);
					else return this.getFederatedSignonCertsAsync();
				}
				async getFederatedSignonCertsAsync() {
					const nowTime = new Date().getTime();
					const format = (0, crypto_1.hasBrowserCrypto)() ? CertificateFormat.JWK : CertificateFormat.PEM;
					if (this.certificateExpiry && nowTime < this.certificateExpiry.getTime() && this.certificateCacheFormat === format) return {
						certs: this.certificateCache,
						format
					};
					let res;
					let url;
					switch (format) {
						case CertificateFormat.PEM:
							url = this.endpoints.oauth2FederatedSignonPemCertsUrl.toString();
							break;
						case CertificateFormat.JWK:
							url = this.endpoints.oauth2FederatedSignonJwkCertsUrl.toString();
							break;
						default: throw new Error(`Unsupported certificate format ${format}`);
					}
					try {
						const opts = {
							...OAuth2Client.RETRY_CONFIG,
							url
						};
						authclient_1.AuthClient.setMethodName(opts, "getFederatedSignonCertsAsync");
						res = await this.transporter.request(opts);
					} catch (e) {
						if (e instanceof Error) e.message = `Failed to retrieve verification certificates: ${e.message}`;
						throw e;
					}
					const cacheControl = res?.headers.get("cache-control");
					let cacheAge = -1;
					if (cacheControl) {
						const maxAge = /max-age=(?<maxAge>[0-9]+)/.exec(cacheControl)?.groups?.maxAge;
						if (maxAge) cacheAge = Number(maxAge) * 1e3;
					}
					let certificates = {};
					switch (format) {
						case CertificateFormat.PEM:
							certificates = res.data;
							break;
						case CertificateFormat.JWK:
							for (const key of res.data.keys) certificates[key.kid] = key;
							break;
						default: throw new Error(`Unsupported certificate format ${format}`);
					}
					const now = new Date();
					this.certificateExpiry = cacheAge === -1 ? null : new Date(now.getTime() + cacheAge);
					this.certificateCache = certificates;
					this.certificateCacheFormat = format;
					return {
						certs: certificates,
						format,
						res
					};
				}
				getIapPublicKeys(callback) {
					if (callback) this.getIapPublicKeysAsync().then((r) => callback(null, r.pubkeys, r.res), callback);
					else return this.getIapPublicKeysAsync();
				}
				async getIapPublicKeysAsync() {
					let res;
					const url = this.endpoints.oauth2IapPublicKeyUrl.toString();
					try {
						const opts = {
							...OAuth2Client.RETRY_CONFIG,
							url
						};
						authclient_1.AuthClient.setMethodName(opts, "getIapPublicKeysAsync");
						res = await this.transporter.request(opts);
					} catch (e) {
						if (e instanceof Error) e.message = `Failed to retrieve verification certificates: ${e.message}`;
						throw e;
					}
					return {
						pubkeys: res.data,
						res
					};
				}
				verifySignedJwtWithCerts() {
					throw new Error("verifySignedJwtWithCerts is removed, please use verifySignedJwtWithCertsAsync instead.");
				}
				async verifySignedJwtWithCertsAsync(jwt, certs, requiredAudience, issuers, maxExpiry) {
					const crypto = (0, crypto_1.createCrypto)();
					if (!maxExpiry) maxExpiry = OAuth2Client.DEFAULT_MAX_TOKEN_LIFETIME_SECS_;
					const segments = jwt.split(".");
					if (segments.length !== 3) throw new Error("Wrong number of segments in token: " + jwt);
					const signed = segments[0] + "." + segments[1];
					let signature = segments[2];
					let envelope;
					let payload;
					try {
						envelope = JSON.parse(crypto.decodeBase64StringUtf8(segments[0]));
					} catch (err) {
						if (err instanceof Error) err.message = `Can't parse token envelope: ${segments[0]}': ${err.message}`;
						throw err;
					}
					if (!envelope) throw new Error("Can't parse token envelope: " + segments[0]);
					try {
						payload = JSON.parse(crypto.decodeBase64StringUtf8(segments[1]));
					} catch (err) {
						if (err instanceof Error) err.message = `Can't parse token payload '${segments[0]}`;
						throw err;
					}
					if (!payload) throw new Error("Can't parse token payload: " + segments[1]);
					if (!Object.prototype.hasOwnProperty.call(certs, envelope.kid)) throw new Error("No pem found for envelope: " + JSON.stringify(envelope));
					const cert = certs[envelope.kid];
					if (envelope.alg === "ES256") signature = formatEcdsa.joseToDer(signature, "ES256").toString("base64");
					if (!await crypto.verify(cert, signed, signature)) throw new Error("Invalid token signature: " + jwt);
					if (!payload.iat) throw new Error("No issue time in token: " + JSON.stringify(payload));
					if (!payload.exp) throw new Error("No expiration time in token: " + JSON.stringify(payload));
					const iat = Number(payload.iat);
					if (isNaN(iat)) throw new Error("iat field using invalid format");
					const exp = Number(payload.exp);
					if (isNaN(exp)) throw new Error("exp field using invalid format");
					const now = new Date().getTime() / 1e3;
					if (exp >= now + maxExpiry) throw new Error("Expiration time too far in future: " + JSON.stringify(payload));
					const earliest = iat - OAuth2Client.CLOCK_SKEW_SECS_;
					const latest = exp + OAuth2Client.CLOCK_SKEW_SECS_;
					if (now < earliest) throw new Error("Token used too early, " + now + " < " + earliest + ": " + JSON.stringify(payload));
					if (now > latest) throw new Error("Token used too late, " + now + " > " + latest + ": " + JSON.stringify(payload));
					if (issuers && issuers.indexOf(payload.iss) < 0) throw new Error("Invalid issuer, expected one of [" + issuers + "], but got " + payload.iss);
					if (typeof requiredAudience !== "undefined" && requiredAudience !== null) {
						const aud = payload.aud;
						let audVerified = false;
						if (requiredAudience.constructor === Array) audVerified = requiredAudience.indexOf(aud) > -1;
						else audVerified = aud === requiredAudience;
						if (!audVerified) throw new Error("Wrong recipient, payload audience != requiredAudience");
					}
					return new loginticket_1.LoginTicket(envelope, payload);
				}
				async processAndValidateRefreshHandler() {
					if (this.refreshHandler) {
						const accessTokenResponse = await this.refreshHandler();
						if (!accessTokenResponse.access_token) throw new Error("No access token is returned by the refreshHandler callback.");
						return accessTokenResponse;
					}
				}
				isTokenExpiring() {
					const expiryDate = this.credentials.expiry_date;
					return expiryDate ? expiryDate <= new Date().getTime() + this.eagerRefreshThresholdMillis : false;
				}
			};
		}));
	})
};
