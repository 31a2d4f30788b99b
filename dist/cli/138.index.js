export const id = 138;
export const ids = [138];
export const modules = { 4138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { "default": () => __WEBPACK_DEFAULT_EXPORT__ });
	var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2516);
	var _authclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);
	var _oauth2client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);
	var require_data_stream = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
		var Buffer = (0, _oauth2client_js__WEBPACK_IMPORTED_MODULE_2__.r)().Buffer;
		var Stream = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
		var util = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
		function DataStream(data) {
			this.buffer = null;
			this.writable = true;
			this.readable = true;
			if (!data) {
				this.buffer = Buffer.alloc(0);
				return this;
			}
			if (typeof data.pipe === "function") {
				this.buffer = Buffer.alloc(0);
				data.pipe(this);
				return this;
			}
			if (data.length || typeof data === "object") {
				this.buffer = data;
				this.writable = false;
				process.nextTick(function() {
					this.emit("end", data);
					this.readable = false;
					this.emit("close");
				}.bind(this));
				return this;
			}
			throw new TypeError("Unexpected data type (" + typeof data + ")");
		}
		util.inherits(DataStream, Stream);
		DataStream.prototype.write = function write(data) {
			this.buffer = Buffer.concat([this.buffer, Buffer.from(data)]);
			this.emit("data", data);
		};
		DataStream.prototype.end = function end(data) {
			if (data) this.write(data);
			this.emit("end", data);
			this.emit("close");
			this.writable = false;
			this.readable = false;
		};
		module.exports = DataStream;
	}));
	var require_buffer_equal_constant_time = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
		var Buffer = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer").Buffer;
		var SlowBuffer = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer").SlowBuffer;
		module.exports = bufferEq;
		function bufferEq(a, b) {
			if (!Buffer.isBuffer(a) || !Buffer.isBuffer(b)) return false;
			if (a.length !== b.length) return false;
			var c = 0;
			for (var i = 0; i < a.length; i++) c |= a[i] ^ b[i];
			return c === 0;
		}
		bufferEq.install = function() {
			Buffer.prototype.equal = SlowBuffer.prototype.equal = function equal(that) {
				return bufferEq(this, that);
			};
		};
		var origBufEqual = Buffer.prototype.equal;
		var origSlowBufEqual = SlowBuffer.prototype.equal;
		bufferEq.restore = function() {
			Buffer.prototype.equal = origBufEqual;
			SlowBuffer.prototype.equal = origSlowBufEqual;
		};
	}));
	var require_jwa = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
		var Buffer = (0, _oauth2client_js__WEBPACK_IMPORTED_MODULE_2__.r)().Buffer;
		var crypto = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
		var formatEcdsa = (0, _oauth2client_js__WEBPACK_IMPORTED_MODULE_2__.n)();
		var util = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
		var MSG_INVALID_ALGORITHM = "\"%s\" is not a valid algorithm.\n  Supported algorithms are:\n  \"HS256\", \"HS384\", \"HS512\", \"RS256\", \"RS384\", \"RS512\", \"PS256\", \"PS384\", \"PS512\", \"ES256\", \"ES384\", \"ES512\" and \"none\".";
		var MSG_INVALID_SECRET = "secret must be a string or buffer";
		var MSG_INVALID_VERIFIER_KEY = "key must be a string or a buffer";
		var MSG_INVALID_SIGNER_KEY = "key must be a string, a buffer or an object";
		var supportsKeyObjects = typeof crypto.createPublicKey === "function";
		if (supportsKeyObjects) {
			MSG_INVALID_VERIFIER_KEY += " or a KeyObject";
			MSG_INVALID_SECRET += "or a KeyObject";
		}
		function checkIsPublicKey(key) {
			if (Buffer.isBuffer(key)) return;
			if (typeof key === "string") return;
			if (!supportsKeyObjects) throw typeError(MSG_INVALID_VERIFIER_KEY);
			if (typeof key !== "object") throw typeError(MSG_INVALID_VERIFIER_KEY);
			if (typeof key.type !== "string") throw typeError(MSG_INVALID_VERIFIER_KEY);
			if (typeof key.asymmetricKeyType !== "string") throw typeError(MSG_INVALID_VERIFIER_KEY);
			if (typeof key.export !== "function") throw typeError(MSG_INVALID_VERIFIER_KEY);
		}
		function checkIsPrivateKey(key) {
			if (Buffer.isBuffer(key)) return;
			if (typeof key === "string") return;
			if (typeof key === "object") return;
			throw typeError(MSG_INVALID_SIGNER_KEY);
		}
		function checkIsSecretKey(key) {
			if (Buffer.isBuffer(key)) return;
			if (typeof key === "string") return key;
			if (!supportsKeyObjects) throw typeError(MSG_INVALID_SECRET);
			if (typeof key !== "object") throw typeError(MSG_INVALID_SECRET);
			if (key.type !== "secret") throw typeError(MSG_INVALID_SECRET);
			if (typeof key.export !== "function") throw typeError(MSG_INVALID_SECRET);
		}
		function fromBase64(base64) {
			return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function toBase64(base64url) {
			base64url = base64url.toString();
			var padding = 4 - base64url.length % 4;
			if (padding !== 4) for (var i = 0; i < padding; ++i) base64url += "=";
			return base64url.replace(/\-/g, "+").replace(/_/g, "/");
		}
		function typeError(template) {
			var args = [].slice.call(arguments, 1);
			var errMsg = util.format.bind(util, template).apply(null, args);
			return new TypeError(errMsg);
		}
		function bufferOrString(obj) {
			return Buffer.isBuffer(obj) || typeof obj === "string";
		}
		function normalizeInput(thing) {
			if (!bufferOrString(thing)) thing = JSON.stringify(thing);
			return thing;
		}
		function createHmacSigner(bits) {
			return function sign(thing, secret) {
				checkIsSecretKey(secret);
				thing = normalizeInput(thing);
				var hmac = crypto.createHmac("sha" + bits, secret);
				return fromBase64((hmac.update(thing), hmac.digest("base64")));
			};
		}
		var bufferEqual;
		var timingSafeEqual = "timingSafeEqual" in crypto ? function timingSafeEqual(a, b) {
			if (a.byteLength !== b.byteLength) return false;
			return crypto.timingSafeEqual(a, b);
		} : function timingSafeEqual(a, b) {
			if (!bufferEqual) bufferEqual = require_buffer_equal_constant_time();
			return bufferEqual(a, b);
		};
		function createHmacVerifier(bits) {
			return function verify(thing, signature, secret) {
				var computedSig = createHmacSigner(bits)(thing, secret);
				return timingSafeEqual(Buffer.from(signature), Buffer.from(computedSig));
			};
		}
		function createKeySigner(bits) {
			return function sign(thing, privateKey) {
				checkIsPrivateKey(privateKey);
				thing = normalizeInput(thing);
				var signer = crypto.createSign("RSA-SHA" + bits);
				return fromBase64((signer.update(thing), signer.sign(privateKey, "base64")));
			};
		}
		function createKeyVerifier(bits) {
			return function verify(thing, signature, publicKey) {
				checkIsPublicKey(publicKey);
				thing = normalizeInput(thing);
				signature = toBase64(signature);
				var verifier = crypto.createVerify("RSA-SHA" + bits);
				verifier.update(thing);
				return verifier.verify(publicKey, signature, "base64");
			};
		}
		function createPSSKeySigner(bits) {
			return function sign(thing, privateKey) {
				checkIsPrivateKey(privateKey);
				thing = normalizeInput(thing);
				var signer = crypto.createSign("RSA-SHA" + bits);
				return fromBase64((signer.update(thing), signer.sign({
					key: privateKey,
					padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
					saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
				}, "base64")));
			};
		}
		function createPSSKeyVerifier(bits) {
			return function verify(thing, signature, publicKey) {
				checkIsPublicKey(publicKey);
				thing = normalizeInput(thing);
				signature = toBase64(signature);
				var verifier = crypto.createVerify("RSA-SHA" + bits);
				verifier.update(thing);
				return verifier.verify({
					key: publicKey,
					padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
					saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
				}, signature, "base64");
			};
		}
		function createECDSASigner(bits) {
			var inner = createKeySigner(bits);
			return function sign() {
				var signature = inner.apply(null, arguments);
				signature = formatEcdsa.derToJose(signature, "ES" + bits);
				return signature;
			};
		}
		function createECDSAVerifer(bits) {
			var inner = createKeyVerifier(bits);
			return function verify(thing, signature, publicKey) {
				signature = formatEcdsa.joseToDer(signature, "ES" + bits).toString("base64");
				return inner(thing, signature, publicKey);
			};
		}
		function createNoneSigner() {
			return function sign() {
				return "";
			};
		}
		function createNoneVerifier() {
			return function verify(thing, signature) {
				return signature === "";
			};
		}
		module.exports = function jwa(algorithm) {
			var signerFactories = {
				hs: createHmacSigner,
				rs: createKeySigner,
				ps: createPSSKeySigner,
				es: createECDSASigner,
				none: createNoneSigner
			};
			var verifierFactories = {
				hs: createHmacVerifier,
				rs: createKeyVerifier,
				ps: createPSSKeyVerifier,
				es: createECDSAVerifer,
				none: createNoneVerifier
			};
			var match = algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
			if (!match) throw typeError(MSG_INVALID_ALGORITHM, algorithm);
			var algo = (match[1] || match[3]).toLowerCase();
			var bits = match[2];
			return {
				sign: signerFactories[algo](bits),
				verify: verifierFactories[algo](bits)
			};
		};
	}));
	var require_tostring = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
		var Buffer = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer").Buffer;
		module.exports = function toString(obj) {
			if (typeof obj === "string") return obj;
			if (typeof obj === "number" || Buffer.isBuffer(obj)) return obj.toString();
			return JSON.stringify(obj);
		};
	}));
	var require_sign_stream = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
		var Buffer = (0, _oauth2client_js__WEBPACK_IMPORTED_MODULE_2__.r)().Buffer;
		var DataStream = require_data_stream();
		var jwa = require_jwa();
		var Stream = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
		var toString = require_tostring();
		var util = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
		function base64url(string, encoding) {
			return Buffer.from(string, encoding).toString("base64").replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function jwsSecuredInput(header, payload, encoding) {
			encoding = encoding || "utf8";
			var encodedHeader = base64url(toString(header), "binary");
			var encodedPayload = base64url(toString(payload), encoding);
			return util.format("%s.%s", encodedHeader, encodedPayload);
		}
		function jwsSign(opts) {
			var header = opts.header;
			var payload = opts.payload;
			var secretOrKey = opts.secret || opts.privateKey;
			var encoding = opts.encoding;
			var algo = jwa(header.alg);
			var securedInput = jwsSecuredInput(header, payload, encoding);
			var signature = algo.sign(securedInput, secretOrKey);
			return util.format("%s.%s", securedInput, signature);
		}
		function SignStream(opts) {
			var secret = opts.secret;
			secret = secret == null ? opts.privateKey : secret;
			secret = secret == null ? opts.key : secret;
			if (/^hs/i.test(opts.header.alg) === true && secret == null) throw new TypeError("secret must be a string or buffer or a KeyObject");
			var secretStream = new DataStream(secret);
			this.readable = true;
			this.header = opts.header;
			this.encoding = opts.encoding;
			this.secret = this.privateKey = this.key = secretStream;
			this.payload = new DataStream(opts.payload);
			this.secret.once("close", function() {
				if (!this.payload.writable && this.readable) this.sign();
			}.bind(this));
			this.payload.once("close", function() {
				if (!this.secret.writable && this.readable) this.sign();
			}.bind(this));
		}
		util.inherits(SignStream, Stream);
		SignStream.prototype.sign = function sign() {
			try {
				var signature = jwsSign({
					header: this.header,
					payload: this.payload.buffer,
					secret: this.secret.buffer,
					encoding: this.encoding
				});
				this.emit("done", signature);
				this.emit("data", signature);
				this.emit("end");
				this.readable = false;
				return signature;
			} catch (e) {
				this.readable = false;
				this.emit("error", e);
				this.emit("close");
			}
		};
		SignStream.sign = jwsSign;
		module.exports = SignStream;
	}));
	var require_verify_stream = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
		var Buffer = (0, _oauth2client_js__WEBPACK_IMPORTED_MODULE_2__.r)().Buffer;
		var DataStream = require_data_stream();
		var jwa = require_jwa();
		var Stream = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
		var toString = require_tostring();
		var util = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
		var JWS_REGEX = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
		function isObject(thing) {
			return Object.prototype.toString.call(thing) === "[object Object]";
		}
		function safeJsonParse(thing) {
			if (isObject(thing)) return thing;
			try {
				return JSON.parse(thing);
			} catch (e) {
				return;
			}
		}
		function headerFromJWS(jwsSig) {
			var encodedHeader = jwsSig.split(".", 1)[0];
			return safeJsonParse(Buffer.from(encodedHeader, "base64").toString("binary"));
		}
		function securedInputFromJWS(jwsSig) {
			return jwsSig.split(".", 2).join(".");
		}
		function signatureFromJWS(jwsSig) {
			return jwsSig.split(".")[2];
		}
		function payloadFromJWS(jwsSig, encoding) {
			encoding = encoding || "utf8";
			var payload = jwsSig.split(".")[1];
			return Buffer.from(payload, "base64").toString(encoding);
		}
		function isValidJws(string) {
			return JWS_REGEX.test(string) && !!headerFromJWS(string);
		}
		function jwsVerify(jwsSig, algorithm, secretOrKey) {
			if (!algorithm) {
				var err = new Error("Missing algorithm parameter for jws.verify");
				err.code = "MISSING_ALGORITHM";
				throw err;
			}
			jwsSig = toString(jwsSig);
			var signature = signatureFromJWS(jwsSig);
			var securedInput = securedInputFromJWS(jwsSig);
			return jwa(algorithm).verify(securedInput, signature, secretOrKey);
		}
		function jwsDecode(jwsSig, opts) {
			opts = opts || {};
			jwsSig = toString(jwsSig);
			if (!isValidJws(jwsSig)) return null;
			var header = headerFromJWS(jwsSig);
			if (!header) return null;
			var payload = payloadFromJWS(jwsSig);
			if (header.typ === "JWT" || opts.json) payload = JSON.parse(payload, opts.encoding);
			return {
				header,
				payload,
				signature: signatureFromJWS(jwsSig)
			};
		}
		function VerifyStream(opts) {
			opts = opts || {};
			var secretOrKey = opts.secret;
			secretOrKey = secretOrKey == null ? opts.publicKey : secretOrKey;
			secretOrKey = secretOrKey == null ? opts.key : secretOrKey;
			if (/^hs/i.test(opts.algorithm) === true && secretOrKey == null) throw new TypeError("secret must be a string or buffer or a KeyObject");
			var secretStream = new DataStream(secretOrKey);
			this.readable = true;
			this.algorithm = opts.algorithm;
			this.encoding = opts.encoding;
			this.secret = this.publicKey = this.key = secretStream;
			this.signature = new DataStream(opts.signature);
			this.secret.once("close", function() {
				if (!this.signature.writable && this.readable) this.verify();
			}.bind(this));
			this.signature.once("close", function() {
				if (!this.secret.writable && this.readable) this.verify();
			}.bind(this));
		}
		util.inherits(VerifyStream, Stream);
		VerifyStream.prototype.verify = function verify() {
			try {
				var valid = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer);
				var obj = jwsDecode(this.signature.buffer, this.encoding);
				this.emit("done", valid, obj);
				this.emit("data", valid);
				this.emit("end");
				this.readable = false;
				return valid;
			} catch (e) {
				this.readable = false;
				this.emit("error", e);
				this.emit("close");
			}
		};
		VerifyStream.decode = jwsDecode;
		VerifyStream.isValid = isValidJws;
		VerifyStream.verify = jwsVerify;
		module.exports = VerifyStream;
	}));
	var require_jws = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		var SignStream = require_sign_stream();
		var VerifyStream = require_verify_stream();
		exports.ALGORITHMS = [
			"HS256",
			"HS384",
			"HS512",
			"RS256",
			"RS384",
			"RS512",
			"PS256",
			"PS384",
			"PS512",
			"ES256",
			"ES384",
			"ES512"
		];
		exports.sign = SignStream.sign;
		exports.verify = VerifyStream.verify;
		exports.decode = VerifyStream.decode;
		exports.isValid = VerifyStream.isValid;
		exports.createSign = function createSign(opts) {
			return new SignStream(opts);
		};
		exports.createVerify = function createVerify(opts) {
			return new VerifyStream(opts);
		};
	}));
	var require_jwsSign = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.buildPayloadForJwsSign = buildPayloadForJwsSign;
		exports.getJwsSign = getJwsSign;
		const jws_1 = require_jws();
		const ALG_RS256 = "RS256";
		const GOOGLE_TOKEN_URL = "https://oauth2.googleapis.com/token";
		function buildPayloadForJwsSign(tokenOptions) {
			const iat = Math.floor(new Date().getTime() / 1e3);
			return {
				iss: tokenOptions.iss,
				scope: tokenOptions.scope,
				aud: GOOGLE_TOKEN_URL,
				exp: iat + 3600,
				iat,
				sub: tokenOptions.sub,
				...tokenOptions.additionalClaims
			};
		}
		function getJwsSign(tokenOptions) {
			const payload = buildPayloadForJwsSign(tokenOptions);
			return (0, jws_1.sign)({
				header: { alg: ALG_RS256 },
				payload,
				secret: tokenOptions.key
			});
		}
	}));
	var require_getToken = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.getToken = getToken;
		const jwsSign_1 = require_jwsSign();
		const GOOGLE_TOKEN_URL = "https://oauth2.googleapis.com/token";
		const GOOGLE_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";
		const generateRequestOptions = (tokenOptions) => {
			return {
				method: "POST",
				url: GOOGLE_TOKEN_URL,
				data: new URLSearchParams({
					grant_type: GOOGLE_GRANT_TYPE,
					assertion: (0, jwsSign_1.getJwsSign)(tokenOptions)
				}),
				responseType: "json",
				retryConfig: { httpMethodsToRetry: ["POST"] }
			};
		};
		async function getToken(tokenOptions) {
			if (!tokenOptions.transporter) throw new Error("No transporter set.");
			try {
				const gaxiosOptions = generateRequestOptions(tokenOptions);
				return (await tokenOptions.transporter.request(gaxiosOptions)).data;
			} catch (e) {
				const err = e;
				const errorData = err.response?.data;
				if (errorData?.error) err.message = `${errorData.error}: ${errorData.error_description}`;
				throw err;
			}
		}
	}));
	var require_errorWithCode = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.ErrorWithCode = void 0;
		var ErrorWithCode = class extends Error {
			code;
			constructor(message, code) {
				super(message);
				this.code = code;
			}
		};
		exports.ErrorWithCode = ErrorWithCode;
	}));
	var require_getCredentials = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.getCredentials = getCredentials;
		const path = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
		const fs = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
		const util_1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
		const errorWithCode_1 = require_errorWithCode();
		const readFile = fs.readFile ? (0, util_1.promisify)(fs.readFile) : async () => {
			throw new errorWithCode_1.ErrorWithCode("use key rather than keyFile.", "MISSING_CREDENTIALS");
		};
		var ExtensionFiles;
		(function(ExtensionFiles) {
			ExtensionFiles["JSON"] = ".json";
			ExtensionFiles["DER"] = ".der";
			ExtensionFiles["CRT"] = ".crt";
			ExtensionFiles["PEM"] = ".pem";
			ExtensionFiles["P12"] = ".p12";
			ExtensionFiles["PFX"] = ".pfx";
		})(ExtensionFiles || (ExtensionFiles = {}));
		var JsonCredentialsProvider = class {
			keyFilePath;
			constructor(keyFilePath) {
				this.keyFilePath = keyFilePath;
			}
			async getCredentials() {
				const key = await readFile(this.keyFilePath, "utf8");
				let body;
				try {
					body = JSON.parse(key);
				} catch (error) {
					throw new Error(`Invalid JSON key file: ${error.message}`);
				}
				const privateKey = body.private_key;
				const clientEmail = body.client_email;
				if (!privateKey || !clientEmail) throw new errorWithCode_1.ErrorWithCode("private_key and client_email are required.", "MISSING_CREDENTIALS");
				return {
					privateKey,
					clientEmail
				};
			}
		};
		var PemCredentialsProvider = class {
			keyFilePath;
			constructor(keyFilePath) {
				this.keyFilePath = keyFilePath;
			}
			async getCredentials() {
				return { privateKey: await readFile(this.keyFilePath, "utf8") };
			}
		};
		var P12CredentialsProvider = class {
			async getCredentials() {
				throw new errorWithCode_1.ErrorWithCode("*.p12 certificates are not supported after v6.1.2. Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CLI.", "UNKNOWN_CERTIFICATE_TYPE");
			}
		};
		var CredentialsProviderFactory = class {
			static create(keyFilePath) {
				switch (path.extname(keyFilePath)) {
					case ExtensionFiles.JSON: return new JsonCredentialsProvider(keyFilePath);
					case ExtensionFiles.DER:
					case ExtensionFiles.CRT:
					case ExtensionFiles.PEM: return new PemCredentialsProvider(keyFilePath);
					case ExtensionFiles.P12:
					case ExtensionFiles.PFX: return new P12CredentialsProvider();
					default: throw new errorWithCode_1.ErrorWithCode("Unknown certificate type. Type is determined based on file extension. Current supported extensions are *.json, and *.pem.", "UNKNOWN_CERTIFICATE_TYPE");
				}
			}
		};
		async function getCredentials(keyFilePath) {
			return CredentialsProviderFactory.create(keyFilePath).getCredentials();
		}
	}));
	var require_tokenHandler = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.TokenHandler = void 0;
		const getToken_1 = require_getToken();
		const getCredentials_1 = require_getCredentials();
		var TokenHandler = class {
			token;
			tokenExpiresAt;
			inFlightRequest;
			tokenOptions;
			constructor(tokenOptions) {
				this.tokenOptions = tokenOptions;
			}
			async processCredentials() {
				if (!this.tokenOptions.key && !this.tokenOptions.keyFile) throw new Error("No key or keyFile set.");
				if (!this.tokenOptions.key && this.tokenOptions.keyFile) {
					const credentials = await (0, getCredentials_1.getCredentials)(this.tokenOptions.keyFile);
					this.tokenOptions.key = credentials.privateKey;
					this.tokenOptions.email = credentials.clientEmail;
					this.tokenOptions.iss = this.tokenOptions.iss || credentials.clientEmail;
				}
			}
			isTokenExpiring() {
				if (!this.token || !this.tokenExpiresAt) return true;
				const now = new Date().getTime();
				const eagerRefreshThresholdMillis = this.tokenOptions.eagerRefreshThresholdMillis ?? 0;
				return this.tokenExpiresAt <= now + eagerRefreshThresholdMillis;
			}
			hasExpired() {
				if (this.token && this.tokenExpiresAt) return new Date().getTime() >= this.tokenExpiresAt;
				return true;
			}
			async getToken(forceRefresh) {
				await this.processCredentials();
				if (this.inFlightRequest && !forceRefresh) return this.inFlightRequest;
				if (this.token && !this.isTokenExpiring() && !forceRefresh) return this.token;
				try {
					this.inFlightRequest = (0, getToken_1.getToken)(this.tokenOptions);
					const token = await this.inFlightRequest;
					this.token = token;
					this.tokenExpiresAt = new Date().getTime() + (token.expires_in ?? 0) * 1e3;
					return token;
				} finally {
					this.inFlightRequest = void 0;
				}
			}
		};
		exports.TokenHandler = TokenHandler;
	}));
	var require_revokeToken = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.revokeToken = revokeToken;
		const GOOGLE_REVOKE_TOKEN_URL = "https://oauth2.googleapis.com/revoke?token=";
		const DEFAULT_RETRY_VALUE = true;
		async function revokeToken(accessToken, transporter) {
			const url = GOOGLE_REVOKE_TOKEN_URL + accessToken;
			return await transporter.request({
				url,
				retry: DEFAULT_RETRY_VALUE
			});
		}
	}));
	var require_googleToken = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.GoogleToken = void 0;
		const gaxios_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.a)();
		const tokenHandler_1 = require_tokenHandler();
		const revokeToken_1 = require_revokeToken();
		var GoogleToken = class {
			tokenOptions;
			tokenHandler;
			constructor(options) {
				this.tokenOptions = options || {};
				this.tokenOptions.transporter = this.tokenOptions.transporter || { request: (opts) => (0, gaxios_1.request)(opts) };
				if (!this.tokenOptions.iss) this.tokenOptions.iss = this.tokenOptions.email;
				if (typeof this.tokenOptions.scope === "object") this.tokenOptions.scope = this.tokenOptions.scope.join(" ");
				this.tokenHandler = new tokenHandler_1.TokenHandler(this.tokenOptions);
			}
			get expiresAt() {
				return this.tokenHandler.tokenExpiresAt;
			}
			get accessToken() {
				return this.tokenHandler.token?.access_token;
			}
			get idToken() {
				return this.tokenHandler.token?.id_token;
			}
			get tokenType() {
				return this.tokenHandler.token?.token_type;
			}
			get refreshToken() {
				return this.tokenHandler.token?.refresh_token;
			}
			hasExpired() {
				return this.tokenHandler.hasExpired();
			}
			isTokenExpiring() {
				return this.tokenHandler.isTokenExpiring();
			}
			getToken(callbackOrOptions, opts = { forceRefresh: false }) {
				let callback;
				if (typeof callbackOrOptions === "function") callback = callbackOrOptions;
				else if (typeof callbackOrOptions === "object") opts = callbackOrOptions;
				const promise = this.tokenHandler.getToken(opts.forceRefresh ?? false);
				if (callback) promise.then((token) => callback(null, token), callback);
				return promise;
			}
			revokeToken(callback) {
				if (!this.accessToken) return Promise.reject(new Error("No token to revoke."));
				const promise = (0, revokeToken_1.revokeToken)(this.accessToken, this.tokenOptions.transporter);
				if (callback) promise.then(() => callback(), callback);
				this.tokenHandler = new tokenHandler_1.TokenHandler(this.tokenOptions);
			}
			get googleTokenOptions() {
				return this.tokenOptions;
			}
		};
		exports.GoogleToken = GoogleToken;
	}));
	var require_jwtaccess = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.JWTAccess = void 0;
		const jws = require_jws();
		const util_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.r)();
		const DEFAULT_HEADER = {
			alg: "RS256",
			typ: "JWT"
		};
		exports.JWTAccess = class JWTAccess {
			email;
			key;
			keyId;
			projectId;
			eagerRefreshThresholdMillis;
			cache = new util_1.LRUCache({
				capacity: 500,
				maxAge: 36e5
			});
			constructor(email, key, keyId, eagerRefreshThresholdMillis) {
				this.email = email;
				this.key = key;
				this.keyId = keyId;
				this.eagerRefreshThresholdMillis = eagerRefreshThresholdMillis ?? 3e5;
			}
			getCachedKey(url, scopes) {
				let cacheKey = url;
				if (scopes && Array.isArray(scopes) && scopes.length) cacheKey = url ? `${url}_${scopes.join("_")}` : `${scopes.join("_")}`;
				else if (typeof scopes === "string") cacheKey = url ? `${url}_${scopes}` : scopes;
				if (!cacheKey) throw Error("Scopes or url must be provided");
				return cacheKey;
			}
			getRequestHeaders(url, additionalClaims, scopes) {
				const key = this.getCachedKey(url, scopes);
				const cachedToken = this.cache.get(key);
				const now = Date.now();
				if (cachedToken && cachedToken.expiration - now > this.eagerRefreshThresholdMillis) return new Headers(cachedToken.headers);
				const iat = Math.floor(Date.now() / 1e3);
				const exp = JWTAccess.getExpirationTime(iat);
				let defaultClaims;
				if (Array.isArray(scopes)) scopes = scopes.join(" ");
				if (scopes) defaultClaims = {
					iss: this.email,
					sub: this.email,
					scope: scopes,
					exp,
					iat
				};
				else defaultClaims = {
					iss: this.email,
					sub: this.email,
					aud: url,
					exp,
					iat
				};
				if (additionalClaims) {
					for (const claim in defaultClaims) if (additionalClaims[claim]) throw new Error(`The '${claim}' property is not allowed when passing additionalClaims. This claim is included in the JWT by default.`);
				}
				const header = this.keyId ? {
					...DEFAULT_HEADER,
					kid: this.keyId
				} : DEFAULT_HEADER;
				const payload = Object.assign(defaultClaims, additionalClaims);
				const signedJWT = jws.sign({
					header,
					payload,
					secret: this.key
				});
				const headers = new Headers({ authorization: `Bearer ${signedJWT}` });
				this.cache.set(key, {
					expiration: exp * 1e3,
					headers
				});
				return headers;
			}
			static getExpirationTime(iat) {
				return iat + 3600;
			}
			fromJSON(json) {
				if (!json) throw new Error("Must pass in a JSON object containing the service account auth settings.");
				if (!json.client_email) throw new Error("The incoming JSON object does not contain a client_email field");
				if (!json.private_key) throw new Error("The incoming JSON object does not contain a private_key field");
				this.email = json.client_email;
				this.key = json.private_key;
				this.keyId = json.private_key_id;
				this.projectId = json.project_id;
			}
			fromStream(inputStream, callback) {
				if (callback) this.fromStreamAsync(inputStream).then(() => callback(), callback);
				else return this.fromStreamAsync(inputStream);
			}
			fromStreamAsync(inputStream) {
				return new Promise((resolve, reject) => {
					if (!inputStream) reject(new Error("Must pass in a stream containing the service account auth settings."));
					let s = "";
					inputStream.setEncoding("utf8").on("data", (chunk) => s += chunk).on("error", reject).on("end", () => {
						try {
							const data = JSON.parse(s);
							this.fromJSON(data);
							resolve();
						} catch (err) {
							reject(err);
						}
					});
				});
			}
		};
	}));
	var require_jwtclient = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.JWT = void 0;
		const googleToken_1 = require_googleToken();
		const getCredentials_1 = require_getCredentials();
		const jwtaccess_1 = require_jwtaccess();
		const oauth2client_1 = (0, _oauth2client_js__WEBPACK_IMPORTED_MODULE_2__.t)();
		const authclient_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
		exports.JWT = class JWT extends oauth2client_1.OAuth2Client {
			email;
			keyFile;
			key;
			keyId;
			defaultScopes;
			scopes;
			scope;
			subject;
			gtoken;
			additionalClaims;
			useJWTAccessWithScope;
			defaultServicePath;
			access;
			constructor(options = {}) {
				super(options);
				this.email = options.email;
				this.keyFile = options.keyFile;
				this.key = options.key;
				this.keyId = options.keyId;
				this.scopes = options.scopes;
				this.subject = options.subject;
				this.additionalClaims = options.additionalClaims;
				this.credentials = {
					refresh_token: "jwt-placeholder",
					expiry_date: 1
				};
			}
			createScoped(scopes) {
				const jwt = new JWT(this);
				jwt.scopes = scopes;
				return jwt;
			}
			async getRequestMetadataAsync(url) {
				url = this.defaultServicePath ? `https://${this.defaultServicePath}/` : url;
				const useSelfSignedJWT = !this.hasUserScopes() && url || this.useJWTAccessWithScope && this.hasAnyScopes() || this.universeDomain !== authclient_1.DEFAULT_UNIVERSE;
				if (this.subject && this.universeDomain !== authclient_1.DEFAULT_UNIVERSE) throw new RangeError(`Service Account user is configured for the credential. Domain-wide delegation is not supported in universes other than ${authclient_1.DEFAULT_UNIVERSE}`);
				if (!this.apiKey && useSelfSignedJWT) {
					if (this.additionalClaims && this.additionalClaims.target_audience) {
						const { tokens } = await this.refreshToken();
						return { headers: this.addSharedMetadataHeaders(new Headers({ authorization: `Bearer ${tokens.id_token}` })) };
					} else {
						if (!this.access) this.access = new jwtaccess_1.JWTAccess(this.email, this.key, this.keyId, this.eagerRefreshThresholdMillis);
						let scopes;
						if (this.hasUserScopes()) scopes = this.scopes;
						else if (!url) scopes = this.defaultScopes;
						const useScopes = this.useJWTAccessWithScope || this.universeDomain !== authclient_1.DEFAULT_UNIVERSE;
						const headers = await this.access.getRequestHeaders(url ?? void 0, this.additionalClaims, useScopes ? scopes : void 0);
						return { headers: this.addSharedMetadataHeaders(headers) };
					}
				} else if (this.hasAnyScopes() || this.apiKey) return super.getRequestMetadataAsync(url);
				else return { headers: new Headers() };
			}
			async fetchIdToken(targetAudience) {
				const gtoken = new googleToken_1.GoogleToken({
					iss: this.email,
					sub: this.subject,
					scope: this.scopes || this.defaultScopes,
					keyFile: this.keyFile,
					key: this.key,
					additionalClaims: { target_audience: targetAudience },
					transporter: this.transporter
				});
				await gtoken.getToken({ forceRefresh: true });
				if (!gtoken.idToken) throw new Error("Unknown error: Failed to fetch ID token");
				return gtoken.idToken;
			}
			hasUserScopes() {
				if (!this.scopes) return false;
				return this.scopes.length > 0;
			}
			hasAnyScopes() {
				if (this.scopes && this.scopes.length > 0) return true;
				if (this.defaultScopes && this.defaultScopes.length > 0) return true;
				return false;
			}
			authorize(callback) {
				if (callback) this.authorizeAsync().then((r) => callback(null, r), callback);
				else return this.authorizeAsync();
			}
			async authorizeAsync() {
				const result = await this.refreshToken();
				if (!result) throw new Error("No result returned");
				this.credentials = result.tokens;
				this.credentials.refresh_token = "jwt-placeholder";
				this.key = this.gtoken.googleTokenOptions?.key;
				this.email = this.gtoken.googleTokenOptions?.iss;
				return result.tokens;
			}
			async refreshTokenNoCache() {
				const gtoken = this.createGToken();
				const tokens = {
					access_token: (await gtoken.getToken({ forceRefresh: this.isTokenExpiring() })).access_token,
					token_type: "Bearer",
					expiry_date: gtoken.expiresAt,
					id_token: gtoken.idToken
				};
				this.emit("tokens", tokens);
				return {
					res: null,
					tokens
				};
			}
			createGToken() {
				if (!this.gtoken) this.gtoken = new googleToken_1.GoogleToken({
					iss: this.email,
					sub: this.subject,
					scope: this.scopes || this.defaultScopes,
					keyFile: this.keyFile,
					key: this.key,
					additionalClaims: this.additionalClaims,
					transporter: this.transporter
				});
				return this.gtoken;
			}
			fromJSON(json) {
				if (!json) throw new Error("Must pass in a JSON object containing the service account auth settings.");
				if (!json.client_email) throw new Error("The incoming JSON object does not contain a client_email field");
				if (!json.private_key) throw new Error("The incoming JSON object does not contain a private_key field");
				this.email = json.client_email;
				this.key = json.private_key;
				this.keyId = json.private_key_id;
				this.projectId = json.project_id;
				this.quotaProjectId = json.quota_project_id;
				this.universeDomain = json.universe_domain || this.universeDomain;
			}
			fromStream(inputStream, callback) {
				if (callback) this.fromStreamAsync(inputStream).then(() => callback(), callback);
				else return this.fromStreamAsync(inputStream);
			}
			fromStreamAsync(inputStream) {
				return new Promise((resolve, reject) => {
					if (!inputStream) throw new Error("Must pass in a stream containing the service account auth settings.");
					let s = "";
					inputStream.setEncoding("utf8").on("error", reject).on("data", (chunk) => s += chunk).on("end", () => {
						try {
							const data = JSON.parse(s);
							this.fromJSON(data);
							resolve();
						} catch (e) {
							reject(e);
						}
					});
				});
			}
			fromAPIKey(apiKey) {
				if (typeof apiKey !== "string") throw new Error("Must provide an API Key string.");
				this.apiKey = apiKey;
			}
			async getCredentials() {
				if (this.key) return {
					private_key: this.key,
					client_email: this.email
				};
				else if (this.keyFile) {
					this.createGToken();
					const creds = await (0, getCredentials_1.getCredentials)(this.keyFile);
					return {
						private_key: creds.privateKey,
						client_email: creds.clientEmail
					};
				}
				throw new Error("A key or a keyFile must be provided to getCredentials.");
			}
		};
	}));
	const __WEBPACK_DEFAULT_EXPORT__ = require_jwtclient();
}) };
