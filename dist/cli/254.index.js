export const id = 254;
export const ids = [254];
export const modules = {
	2097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => require_identitypoolclient });
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2516);
		var _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
		var _authclient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9819);
		var require_filesubjecttokensupplier = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.FileSubjectTokenSupplier = void 0;
			const util_1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
			const fs = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
			const readFile = (0, util_1.promisify)(fs.readFile ?? (() => {}));
			const realpath = (0, util_1.promisify)(fs.realpath ?? (() => {}));
			const lstat = (0, util_1.promisify)(fs.lstat ?? (() => {}));
			var FileSubjectTokenSupplier = class {
				filePath;
				formatType;
				subjectTokenFieldName;
				constructor(opts) {
					this.filePath = opts.filePath;
					this.formatType = opts.formatType;
					this.subjectTokenFieldName = opts.subjectTokenFieldName;
				}
				async getSubjectToken() {
					let parsedFilePath = this.filePath;
					try {
						parsedFilePath = await realpath(parsedFilePath);
						if (!(await lstat(parsedFilePath)).isFile()) throw new Error();
					} catch (err) {
						if (err instanceof Error) err.message = `The file at ${parsedFilePath} does not exist, or it is not a file. ${err.message}`;
						throw err;
					}
					let subjectToken;
					const rawText = await readFile(parsedFilePath, { encoding: "utf8" });
					if (this.formatType === "text") subjectToken = rawText;
					else if (this.formatType === "json" && this.subjectTokenFieldName) subjectToken = JSON.parse(rawText)[this.subjectTokenFieldName];
					if (!subjectToken) throw new Error("Unable to parse the subject_token from the credential_source file");
					return subjectToken;
				}
			};
			exports.FileSubjectTokenSupplier = FileSubjectTokenSupplier;
		}));
		var require_urlsubjecttokensupplier = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.UrlSubjectTokenSupplier = void 0;
			const authclient_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
			var UrlSubjectTokenSupplier = class {
				url;
				headers;
				formatType;
				subjectTokenFieldName;
				additionalGaxiosOptions;
				constructor(opts) {
					this.url = opts.url;
					this.formatType = opts.formatType;
					this.subjectTokenFieldName = opts.subjectTokenFieldName;
					this.headers = opts.headers;
					this.additionalGaxiosOptions = opts.additionalGaxiosOptions;
				}
				async getSubjectToken(context) {
					const opts = {
						...this.additionalGaxiosOptions,
						url: this.url,
						method: "GET",
						headers: this.headers,
						responseType: this.formatType
					};
					authclient_1.AuthClient.setMethodName(opts, "getSubjectToken");
					let subjectToken;
					if (this.formatType === "text") subjectToken = (await context.transporter.request(opts)).data;
					else if (this.formatType === "json" && this.subjectTokenFieldName) subjectToken = (await context.transporter.request(opts)).data[this.subjectTokenFieldName];
					if (!subjectToken) throw new Error("Unable to parse the subject_token from the credential_source URL");
					return subjectToken;
				}
			};
			exports.UrlSubjectTokenSupplier = UrlSubjectTokenSupplier;
		}));
		var require_certificatesubjecttokensupplier = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.CertificateSubjectTokenSupplier = exports.InvalidConfigurationError = exports.CertificateSourceUnavailableError = exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = void 0;
			const util_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_2__.r)();
			const fs = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
			const crypto_1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
			const https = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https");
			exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = "GOOGLE_API_CERTIFICATE_CONFIG";
			var CertificateSourceUnavailableError = class extends Error {
				constructor(message) {
					super(message);
					this.name = "CertificateSourceUnavailableError";
				}
			};
			exports.CertificateSourceUnavailableError = CertificateSourceUnavailableError;
			var InvalidConfigurationError = class extends Error {
				constructor(message) {
					super(message);
					this.name = "InvalidConfigurationError";
				}
			};
			exports.InvalidConfigurationError = InvalidConfigurationError;
			var CertificateSubjectTokenSupplier = class {
				certificateConfigPath;
				trustChainPath;
				cert;
				key;
				constructor(opts) {
					if (!opts.useDefaultCertificateConfig && !opts.certificateConfigLocation) throw new InvalidConfigurationError("Either `useDefaultCertificateConfig` must be true or a `certificateConfigLocation` must be provided.");
					if (opts.useDefaultCertificateConfig && opts.certificateConfigLocation) throw new InvalidConfigurationError("Both `useDefaultCertificateConfig` and `certificateConfigLocation` cannot be provided.");
					this.trustChainPath = opts.trustChainPath;
					this.certificateConfigPath = opts.certificateConfigLocation ?? "";
				}
				async createMtlsHttpsAgent() {
					if (!this.key || !this.cert) throw new InvalidConfigurationError("Cannot create mTLS Agent with missing certificate or key");
					return new https.Agent({
						key: this.key,
						cert: this.cert
					});
				}
				async getSubjectToken() {
					this.certificateConfigPath = await this.#resolveCertificateConfigFilePath();
					const { certPath, keyPath } = await this.#getCertAndKeyPaths();
					({cert: this.cert, key: this.key} = await this.#getKeyAndCert(certPath, keyPath));
					return await this.#processChainFromPaths(this.cert);
				}
				async #resolveCertificateConfigFilePath() {
					const overridePath = this.certificateConfigPath;
					if (overridePath) {
						if (await (0, util_1.isValidFile)(overridePath)) return overridePath;
						throw new CertificateSourceUnavailableError(`Provided certificate config path is invalid: ${overridePath}`);
					}
					const envPath = process.env[exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];
					if (envPath) {
						if (await (0, util_1.isValidFile)(envPath)) return envPath;
						throw new CertificateSourceUnavailableError(`Path from environment variable "${exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${envPath}`);
					}
					const wellKnownPath = (0, util_1.getWellKnownCertificateConfigFileLocation)();
					if (await (0, util_1.isValidFile)(wellKnownPath)) return wellKnownPath;
					throw new CertificateSourceUnavailableError(`Could not find certificate configuration file. Searched override path, the "${exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" env var, and the gcloud path (${wellKnownPath}).`);
				}
				async #getCertAndKeyPaths() {
					const configPath = this.certificateConfigPath;
					let fileContents;
					try {
						fileContents = await fs.promises.readFile(configPath, "utf8");
					} catch (err) {
						throw new CertificateSourceUnavailableError(`Failed to read certificate config file at: ${configPath}`);
					}
					try {
						const config = JSON.parse(fileContents);
						const certPath = config?.cert_configs?.workload?.cert_path;
						const keyPath = config?.cert_configs?.workload?.key_path;
						if (!certPath || !keyPath) throw new InvalidConfigurationError(`Certificate config file (${configPath}) is missing required "cert_path" or "key_path" in the workload config.`);
						return {
							certPath,
							keyPath
						};
					} catch (e) {
						if (e instanceof InvalidConfigurationError) throw e;
						throw new InvalidConfigurationError(`Failed to parse certificate config from ${configPath}: ${e.message}`);
					}
				}
				async #getKeyAndCert(certPath, keyPath) {
					let cert, key;
					try {
						cert = await fs.promises.readFile(certPath);
						new crypto_1.X509Certificate(cert);
					} catch (err) {
						throw new CertificateSourceUnavailableError(`Failed to read certificate file at ${certPath}: ${err instanceof Error ? err.message : String(err)}`);
					}
					try {
						key = await fs.promises.readFile(keyPath);
						(0, crypto_1.createPrivateKey)(key);
					} catch (err) {
						throw new CertificateSourceUnavailableError(`Failed to read private key file at ${keyPath}: ${err instanceof Error ? err.message : String(err)}`);
					}
					return {
						cert,
						key
					};
				}
				async #processChainFromPaths(leafCertBuffer) {
					const leafCert = new crypto_1.X509Certificate(leafCertBuffer);
					if (!this.trustChainPath) return JSON.stringify([leafCert.raw.toString("base64")]);
					try {
						const chainCerts = ((await fs.promises.readFile(this.trustChainPath, "utf8")).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map((pem, index) => {
							try {
								return new crypto_1.X509Certificate(pem);
							} catch (err) {
								const message = err instanceof Error ? err.message : String(err);
								throw new InvalidConfigurationError(`Failed to parse certificate at index ${index} in trust chain file ${this.trustChainPath}: ${message}`);
							}
						});
						const leafIndex = chainCerts.findIndex((chainCert) => leafCert.raw.equals(chainCert.raw));
						let finalChain;
						if (leafIndex === -1) finalChain = [leafCert, ...chainCerts];
						else if (leafIndex === 0) finalChain = chainCerts;
						else throw new InvalidConfigurationError(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${leafIndex}).`);
						return JSON.stringify(finalChain.map((cert) => cert.raw.toString("base64")));
					} catch (err) {
						if (err instanceof InvalidConfigurationError) throw err;
						const message = err instanceof Error ? err.message : String(err);
						throw new CertificateSourceUnavailableError(`Failed to process certificate chain from ${this.trustChainPath}: ${message}`);
					}
				}
			};
			exports.CertificateSubjectTokenSupplier = CertificateSubjectTokenSupplier;
		}));
		var require_identitypoolclient = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.IdentityPoolClient = void 0;
			const baseexternalclient_1 = (0, _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
			const util_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_2__.r)();
			const filesubjecttokensupplier_1 = require_filesubjecttokensupplier();
			const urlsubjecttokensupplier_1 = require_urlsubjecttokensupplier();
			const certificatesubjecttokensupplier_1 = require_certificatesubjecttokensupplier();
			const stscredentials_1 = (0, _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__.n)();
			const gaxios_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_2__.a)();
			exports.IdentityPoolClient = class IdentityPoolClient extends baseexternalclient_1.BaseExternalAccountClient {
				subjectTokenSupplier;
				constructor(options) {
					super(options);
					const opts = (0, util_1.originalOrCamelOptions)(options);
					const credentialSource = opts.get("credential_source");
					const subjectTokenSupplier = opts.get("subject_token_supplier");
					if (!credentialSource && !subjectTokenSupplier) throw new Error("A credential source or subject token supplier must be specified.");
					if (credentialSource && subjectTokenSupplier) throw new Error("Only one of credential source or subject token supplier can be specified.");
					if (subjectTokenSupplier) {
						this.subjectTokenSupplier = subjectTokenSupplier;
						this.credentialSourceType = "programmatic";
					} else {
						const credentialSourceOpts = (0, util_1.originalOrCamelOptions)(credentialSource);
						const formatOpts = (0, util_1.originalOrCamelOptions)(credentialSourceOpts.get("format"));
						const formatType = formatOpts.get("type") || "text";
						const formatSubjectTokenFieldName = formatOpts.get("subject_token_field_name");
						if (formatType !== "json" && formatType !== "text") throw new Error(`Invalid credential_source format "${formatType}"`);
						if (formatType === "json" && !formatSubjectTokenFieldName) throw new Error("Missing subject_token_field_name for JSON credential_source format");
						const file = credentialSourceOpts.get("file");
						const url = credentialSourceOpts.get("url");
						const certificate = credentialSourceOpts.get("certificate");
						const headers = credentialSourceOpts.get("headers");
						if (file && url || url && certificate || file && certificate) throw new Error("No valid Identity Pool \"credential_source\" provided, must be either file, url, or certificate.");
						else if (file) {
							this.credentialSourceType = "file";
							this.subjectTokenSupplier = new filesubjecttokensupplier_1.FileSubjectTokenSupplier({
								filePath: file,
								formatType,
								subjectTokenFieldName: formatSubjectTokenFieldName
							});
						} else if (url) {
							this.credentialSourceType = "url";
							this.subjectTokenSupplier = new urlsubjecttokensupplier_1.UrlSubjectTokenSupplier({
								url,
								formatType,
								subjectTokenFieldName: formatSubjectTokenFieldName,
								headers,
								additionalGaxiosOptions: IdentityPoolClient.RETRY_CONFIG
							});
						} else if (certificate) {
							this.credentialSourceType = "certificate";
							const certificateSubjecttokensupplier = new certificatesubjecttokensupplier_1.CertificateSubjectTokenSupplier({
								useDefaultCertificateConfig: certificate.use_default_certificate_config,
								certificateConfigLocation: certificate.certificate_config_location,
								trustChainPath: certificate.trust_chain_path
							});
							this.subjectTokenSupplier = certificateSubjecttokensupplier;
						} else throw new Error("No valid Identity Pool \"credential_source\" provided, must be either file, url, or certificate.");
					}
				}
				async retrieveSubjectToken() {
					const subjectToken = await this.subjectTokenSupplier.getSubjectToken(this.supplierContext);
					if (this.subjectTokenSupplier instanceof certificatesubjecttokensupplier_1.CertificateSubjectTokenSupplier) {
						const mtlsAgent = await this.subjectTokenSupplier.createMtlsHttpsAgent();
						this.stsCredential = new stscredentials_1.StsCredentials({
							tokenExchangeEndpoint: this.getTokenUrl(),
							clientAuthentication: this.clientAuth,
							transporter: new gaxios_1.Gaxios({ agent: mtlsAgent })
						});
						this.transporter = new gaxios_1.Gaxios({
							...this.transporter.defaults || {},
							agent: mtlsAgent
						});
					}
					return subjectToken;
				}
			};
		}));
	}),
	4254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { PoolClient: () => PoolClient });
		var _identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2097);
		var _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
		var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3182);
		var import_identitypoolclient = (0, _identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__.t)();
		var import_stscredentials = (0, _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__.n)();
		var PoolClient = class extends import_identitypoolclient.IdentityPoolClient {
			#seen;
			constructor(options, settings) {
				const { signal, headers, direct, seen } = settings;
				super({
					...options,
					eagerRefreshThresholdMillis: 6e4,
					transporterOptions: {
						signal,
						headers,
						noProxy: direct,
						timeout: 3e4,
						maxContentLength: 1e6,
						retryConfig: {
							retry: 5,
							noResponseRetries: 3,
							retryBackoff: (error) => {
								if (!error.response && (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.t)(error) === "final") return Promise.reject(error);
								const retry = (error.config.retryConfig?.currentRetryAttempt ?? 1) - 1;
								return (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.o)((0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.n)(retry, error.response?.headers.get("retry-after") ?? null), signal);
							}
						}
					},
					useAuthRequestParameters: false
				});
				this.#seen = seen;
				this.stsCredential = new import_stscredentials.StsCredentials({
					tokenExchangeEndpoint: this.getTokenUrl(),
					transporter: this.transporter,
					...this.clientAuth && { clientAuthentication: this.clientAuth }
				});
			}
			async retrieveSubjectToken() {
				const token = await super.retrieveSubjectToken();
				this.#seen(token);
				return token;
			}
		};
	})
};
