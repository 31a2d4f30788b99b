export const id = 595;
export const ids = [595];
export const modules = {
	5595: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { "default": () => __WEBPACK_DEFAULT_EXPORT__ });
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
		var _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2358);
		var _identitypoolclient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);
		var _authclient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5122);
		var _crypto_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6462);
		var require_awsrequestsigner = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.AwsRequestSigner = void 0;
			const gaxios_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_3__.a)();
			const crypto_1 = (0, _crypto_js__WEBPACK_IMPORTED_MODULE_4__.t)();
			const AWS_ALGORITHM = "AWS4-HMAC-SHA256";
			const AWS_REQUEST_TYPE = "aws4_request";
			var AwsRequestSigner = class {
				getCredentials;
				region;
				crypto;
				constructor(getCredentials, region) {
					this.getCredentials = getCredentials;
					this.region = region;
					this.crypto = (0, crypto_1.createCrypto)();
				}
				async getRequestOptions(amzOptions) {
					if (!amzOptions.url) throw new RangeError("\"url\" is required in \"amzOptions\"");
					const requestPayloadData = typeof amzOptions.data === "object" ? JSON.stringify(amzOptions.data) : amzOptions.data;
					const url = amzOptions.url;
					const method = amzOptions.method || "GET";
					const requestPayload = amzOptions.body || requestPayloadData;
					const additionalAmzHeaders = amzOptions.headers;
					const awsSecurityCredentials = await this.getCredentials();
					const uri = new URL(url);
					if (typeof requestPayload !== "string" && requestPayload !== void 0) throw new TypeError(`'requestPayload' is expected to be a string if provided. Got: ${requestPayload}`);
					const headerMap = await generateAuthenticationHeaderMap({
						crypto: this.crypto,
						host: uri.host,
						canonicalUri: uri.pathname,
						canonicalQuerystring: uri.search.slice(1),
						method,
						region: this.region,
						securityCredentials: awsSecurityCredentials,
						requestPayload,
						additionalAmzHeaders
					});
					const headers = gaxios_1.Gaxios.mergeHeaders(headerMap.amzDate ? { "x-amz-date": headerMap.amzDate } : {}, {
						authorization: headerMap.authorizationHeader,
						host: uri.host
					}, additionalAmzHeaders || {});
					if (awsSecurityCredentials.token) gaxios_1.Gaxios.mergeHeaders(headers, { "x-amz-security-token": awsSecurityCredentials.token });
					const awsSignedReq = {
						url,
						method,
						headers
					};
					if (requestPayload !== void 0) awsSignedReq.body = requestPayload;
					return awsSignedReq;
				}
			};
			exports.AwsRequestSigner = AwsRequestSigner;
			async function sign(crypto, key, msg) {
				return await crypto.signWithHmacSha256(key, msg);
			}
			async function getSigningKey(crypto, key, dateStamp, region, serviceName) {
				return await sign(crypto, await sign(crypto, await sign(crypto, await sign(crypto, `AWS4${key}`, dateStamp), region), serviceName), "aws4_request");
			}
			async function generateAuthenticationHeaderMap(options) {
				const additionalAmzHeaders = gaxios_1.Gaxios.mergeHeaders(options.additionalAmzHeaders);
				const requestPayload = options.requestPayload || "";
				const serviceName = options.host.split(".")[0].replace(/-fips$/, "");
				const now = new Date();
				const amzDate = now.toISOString().replace(/[-:]/g, "").replace(/\.[0-9]+/, "");
				const dateStamp = now.toISOString().replace(/[-]/g, "").replace(/T.*/, "");
				if (options.securityCredentials.token) additionalAmzHeaders.set("x-amz-security-token", options.securityCredentials.token);
				const amzHeaders = gaxios_1.Gaxios.mergeHeaders({ host: options.host }, additionalAmzHeaders.has("date") ? {} : { "x-amz-date": amzDate }, additionalAmzHeaders);
				let canonicalHeaders = "";
				const signedHeadersList = [...amzHeaders.keys()].sort();
				signedHeadersList.forEach((key) => {
					canonicalHeaders += `${key}:${amzHeaders.get(key)}\n`;
				});
				const signedHeaders = signedHeadersList.join(";");
				const payloadHash = await options.crypto.sha256DigestHex(requestPayload);
				const canonicalRequest = `${options.method.toUpperCase()}\n${options.canonicalUri}\n${options.canonicalQuerystring}\n${canonicalHeaders}\n${signedHeaders}\n${payloadHash}`;
				const credentialScope = `${dateStamp}/${options.region}/${serviceName}/${AWS_REQUEST_TYPE}`;
				const stringToSign = `${AWS_ALGORITHM}\n${amzDate}\n${credentialScope}\n` + await options.crypto.sha256DigestHex(canonicalRequest);
				const signingKey = await getSigningKey(options.crypto, options.securityCredentials.secretAccessKey, dateStamp, options.region, serviceName);
				const signature = await sign(options.crypto, signingKey, stringToSign);
				const authorizationHeader = `${AWS_ALGORITHM} Credential=${options.securityCredentials.accessKeyId}/${credentialScope}, SignedHeaders=${signedHeaders}, Signature=${(0, crypto_1.fromArrayBufferToHex)(signature)}`;
				return {
					amzDate: additionalAmzHeaders.has("date") ? void 0 : amzDate,
					authorizationHeader,
					canonicalQuerystring: options.canonicalQuerystring
				};
			}
		}));
		var require_defaultawssecuritycredentialssupplier = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.DefaultAwsSecurityCredentialsSupplier = void 0;
			const authclient_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_3__.t)();
			var DefaultAwsSecurityCredentialsSupplier = class {
				regionUrl;
				securityCredentialsUrl;
				imdsV2SessionTokenUrl;
				additionalGaxiosOptions;
				constructor(opts) {
					this.regionUrl = opts.regionUrl;
					this.securityCredentialsUrl = opts.securityCredentialsUrl;
					this.imdsV2SessionTokenUrl = opts.imdsV2SessionTokenUrl;
					this.additionalGaxiosOptions = opts.additionalGaxiosOptions;
				}
				async getAwsRegion(context) {
					if (this.#regionFromEnv) return this.#regionFromEnv;
					const metadataHeaders = new Headers();
					if (!this.#regionFromEnv && this.imdsV2SessionTokenUrl) metadataHeaders.set("x-aws-ec2-metadata-token", await this.#getImdsV2SessionToken(context.transporter));
					if (!this.regionUrl) throw new RangeError("Unable to determine AWS region due to missing \"options.credential_source.region_url\"");
					const opts = {
						...this.additionalGaxiosOptions,
						url: this.regionUrl,
						method: "GET",
						responseType: "text",
						headers: metadataHeaders
					};
					authclient_1.AuthClient.setMethodName(opts, "getAwsRegion");
					const response = await context.transporter.request(opts);
					return response.data.substr(0, response.data.length - 1);
				}
				async getAwsSecurityCredentials(context) {
					if (this.#securityCredentialsFromEnv) return this.#securityCredentialsFromEnv;
					const metadataHeaders = new Headers();
					if (this.imdsV2SessionTokenUrl) metadataHeaders.set("x-aws-ec2-metadata-token", await this.#getImdsV2SessionToken(context.transporter));
					const roleName = await this.#getAwsRoleName(metadataHeaders, context.transporter);
					const awsCreds = await this.#retrieveAwsSecurityCredentials(roleName, metadataHeaders, context.transporter);
					return {
						accessKeyId: awsCreds.AccessKeyId,
						secretAccessKey: awsCreds.SecretAccessKey,
						token: awsCreds.Token
					};
				}
				async #getImdsV2SessionToken(transporter) {
					const opts = {
						...this.additionalGaxiosOptions,
						url: this.imdsV2SessionTokenUrl,
						method: "PUT",
						responseType: "text",
						headers: { "x-aws-ec2-metadata-token-ttl-seconds": "300" }
					};
					authclient_1.AuthClient.setMethodName(opts, "#getImdsV2SessionToken");
					return (await transporter.request(opts)).data;
				}
				async #getAwsRoleName(headers, transporter) {
					if (!this.securityCredentialsUrl) throw new Error("Unable to determine AWS role name due to missing \"options.credential_source.url\"");
					const opts = {
						...this.additionalGaxiosOptions,
						url: this.securityCredentialsUrl,
						method: "GET",
						responseType: "text",
						headers
					};
					authclient_1.AuthClient.setMethodName(opts, "#getAwsRoleName");
					return (await transporter.request(opts)).data;
				}
				async #retrieveAwsSecurityCredentials(roleName, headers, transporter) {
					const opts = {
						...this.additionalGaxiosOptions,
						url: `${this.securityCredentialsUrl}/${roleName}`,
						headers,
						responseType: "json"
					};
					authclient_1.AuthClient.setMethodName(opts, "#retrieveAwsSecurityCredentials");
					return (await transporter.request(opts)).data;
				}
				get #regionFromEnv() {
					return process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"] || null;
				}
				get #securityCredentialsFromEnv() {
					if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) return {
						accessKeyId: process.env["AWS_ACCESS_KEY_ID"],
						secretAccessKey: process.env["AWS_SECRET_ACCESS_KEY"],
						token: process.env["AWS_SESSION_TOKEN"]
					};
					return null;
				}
			};
			exports.DefaultAwsSecurityCredentialsSupplier = DefaultAwsSecurityCredentialsSupplier;
		}));
		var require_awsclient = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.AwsClient = void 0;
			const awsrequestsigner_1 = require_awsrequestsigner();
			const baseexternalclient_1 = (0, _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
			const defaultawssecuritycredentialssupplier_1 = require_defaultawssecuritycredentialssupplier();
			const util_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_3__.r)();
			const gaxios_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_3__.a)();
			exports.AwsClient = class AwsClient extends baseexternalclient_1.BaseExternalAccountClient {
				environmentId;
				awsSecurityCredentialsSupplier;
				regionalCredVerificationUrl;
				awsRequestSigner;
				region;
				static #DEFAULT_AWS_REGIONAL_CREDENTIAL_VERIFICATION_URL = "https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15";
				static AWS_EC2_METADATA_IPV4_ADDRESS = "169.254.169.254";
				static AWS_EC2_METADATA_IPV6_ADDRESS = "fd00:ec2::254";
				constructor(options) {
					super(options);
					const opts = (0, util_1.originalOrCamelOptions)(options);
					const credentialSource = opts.get("credential_source");
					const awsSecurityCredentialsSupplier = opts.get("aws_security_credentials_supplier");
					if (!credentialSource && !awsSecurityCredentialsSupplier) throw new Error("A credential source or AWS security credentials supplier must be specified.");
					if (credentialSource && awsSecurityCredentialsSupplier) throw new Error("Only one of credential source or AWS security credentials supplier can be specified.");
					if (awsSecurityCredentialsSupplier) {
						this.awsSecurityCredentialsSupplier = awsSecurityCredentialsSupplier;
						this.regionalCredVerificationUrl = AwsClient.#DEFAULT_AWS_REGIONAL_CREDENTIAL_VERIFICATION_URL;
						this.credentialSourceType = "programmatic";
					} else {
						const credentialSourceOpts = (0, util_1.originalOrCamelOptions)(credentialSource);
						this.environmentId = credentialSourceOpts.get("environment_id");
						const regionUrl = credentialSourceOpts.get("region_url");
						const securityCredentialsUrl = credentialSourceOpts.get("url");
						const imdsV2SessionTokenUrl = credentialSourceOpts.get("imdsv2_session_token_url");
						this.awsSecurityCredentialsSupplier = new defaultawssecuritycredentialssupplier_1.DefaultAwsSecurityCredentialsSupplier({
							regionUrl,
							securityCredentialsUrl,
							imdsV2SessionTokenUrl
						});
						this.regionalCredVerificationUrl = credentialSourceOpts.get("regional_cred_verification_url");
						this.credentialSourceType = "aws";
						this.validateEnvironmentId();
					}
					this.awsRequestSigner = null;
					this.region = "";
				}
				validateEnvironmentId() {
					const match = this.environmentId?.match(/^(aws)(\d+)$/);
					if (!match || !this.regionalCredVerificationUrl) throw new Error("No valid AWS \"credential_source\" provided");
					else if (parseInt(match[2], 10) !== 1) throw new Error(`aws version "${match[2]}" is not supported in the current build.`);
				}
				async retrieveSubjectToken() {
					if (!this.awsRequestSigner) {
						this.region = await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext);
						this.awsRequestSigner = new awsrequestsigner_1.AwsRequestSigner(async () => {
							return this.awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext);
						}, this.region);
					}
					const options = await this.awsRequestSigner.getRequestOptions({
						...AwsClient.RETRY_CONFIG,
						url: this.regionalCredVerificationUrl.replace("{region}", this.region),
						method: "POST"
					});
					const reformattedHeader = [];
					gaxios_1.Gaxios.mergeHeaders({ "x-goog-cloud-target-resource": this.audience }, options.headers).forEach((value, key) => reformattedHeader.push({
						key,
						value
					}));
					return encodeURIComponent(JSON.stringify({
						url: options.url,
						method: options.method,
						headers: reformattedHeader
					}));
				}
			};
		}));
		var require_executable_response = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.InvalidSubjectTokenError = exports.InvalidMessageFieldError = exports.InvalidCodeFieldError = exports.InvalidTokenTypeFieldError = exports.InvalidExpirationTimeFieldError = exports.InvalidSuccessFieldError = exports.InvalidVersionFieldError = exports.ExecutableResponseError = exports.ExecutableResponse = void 0;
			const SAML_SUBJECT_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:saml2";
			const OIDC_SUBJECT_TOKEN_TYPE1 = "urn:ietf:params:oauth:token-type:id_token";
			const OIDC_SUBJECT_TOKEN_TYPE2 = "urn:ietf:params:oauth:token-type:jwt";
			var ExecutableResponse = class {
				version;
				success;
				expirationTime;
				tokenType;
				errorCode;
				errorMessage;
				subjectToken;
				constructor(responseJson) {
					if (!responseJson.version) throw new InvalidVersionFieldError("Executable response must contain a 'version' field.");
					if (responseJson.success === void 0) throw new InvalidSuccessFieldError("Executable response must contain a 'success' field.");
					this.version = responseJson.version;
					this.success = responseJson.success;
					if (this.success) {
						this.expirationTime = responseJson.expiration_time;
						this.tokenType = responseJson.token_type;
						if (this.tokenType !== SAML_SUBJECT_TOKEN_TYPE && this.tokenType !== OIDC_SUBJECT_TOKEN_TYPE1 && this.tokenType !== OIDC_SUBJECT_TOKEN_TYPE2) throw new InvalidTokenTypeFieldError(`Executable response must contain a 'token_type' field when successful and it must be one of ${OIDC_SUBJECT_TOKEN_TYPE1}, ${OIDC_SUBJECT_TOKEN_TYPE2}, or ${SAML_SUBJECT_TOKEN_TYPE}.`);
						if (this.tokenType === SAML_SUBJECT_TOKEN_TYPE) {
							if (!responseJson.saml_response) throw new InvalidSubjectTokenError(`Executable response must contain a 'saml_response' field when token_type=${SAML_SUBJECT_TOKEN_TYPE}.`);
							this.subjectToken = responseJson.saml_response;
						} else {
							if (!responseJson.id_token) throw new InvalidSubjectTokenError(`Executable response must contain a 'id_token' field when token_type=${OIDC_SUBJECT_TOKEN_TYPE1} or ${OIDC_SUBJECT_TOKEN_TYPE2}.`);
							this.subjectToken = responseJson.id_token;
						}
					} else {
						if (!responseJson.code) throw new InvalidCodeFieldError("Executable response must contain a 'code' field when unsuccessful.");
						if (!responseJson.message) throw new InvalidMessageFieldError("Executable response must contain a 'message' field when unsuccessful.");
						this.errorCode = responseJson.code;
						this.errorMessage = responseJson.message;
					}
				}
				isValid() {
					return !this.isExpired() && this.success;
				}
				isExpired() {
					return this.expirationTime !== void 0 && this.expirationTime < Math.round(Date.now() / 1e3);
				}
			};
			exports.ExecutableResponse = ExecutableResponse;
			var ExecutableResponseError = class extends Error {
				constructor(message) {
					super(message);
					Object.setPrototypeOf(this, new.target.prototype);
				}
			};
			exports.ExecutableResponseError = ExecutableResponseError;
			var InvalidVersionFieldError = class extends ExecutableResponseError {};
			exports.InvalidVersionFieldError = InvalidVersionFieldError;
			var InvalidSuccessFieldError = class extends ExecutableResponseError {};
			exports.InvalidSuccessFieldError = InvalidSuccessFieldError;
			var InvalidExpirationTimeFieldError = class extends ExecutableResponseError {};
			exports.InvalidExpirationTimeFieldError = InvalidExpirationTimeFieldError;
			var InvalidTokenTypeFieldError = class extends ExecutableResponseError {};
			exports.InvalidTokenTypeFieldError = InvalidTokenTypeFieldError;
			var InvalidCodeFieldError = class extends ExecutableResponseError {};
			exports.InvalidCodeFieldError = InvalidCodeFieldError;
			var InvalidMessageFieldError = class extends ExecutableResponseError {};
			exports.InvalidMessageFieldError = InvalidMessageFieldError;
			var InvalidSubjectTokenError = class extends ExecutableResponseError {};
			exports.InvalidSubjectTokenError = InvalidSubjectTokenError;
		}));
		var require_pluggable_auth_handler = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.PluggableAuthHandler = exports.ExecutableError = void 0;
			const executable_response_1 = require_executable_response();
			const childProcess = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("child_process");
			const fs = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
			var ExecutableError = class extends Error {
				code;
				constructor(message, code) {
					super(`The executable failed with exit code: ${code} and error message: ${message}.`);
					this.code = code;
					Object.setPrototypeOf(this, new.target.prototype);
				}
			};
			exports.ExecutableError = ExecutableError;
			exports.PluggableAuthHandler = class PluggableAuthHandler {
				commandComponents;
				timeoutMillis;
				outputFile;
				constructor(options) {
					if (!options.command) throw new Error("No command provided.");
					this.commandComponents = PluggableAuthHandler.parseCommand(options.command);
					this.timeoutMillis = options.timeoutMillis;
					if (!this.timeoutMillis) throw new Error("No timeoutMillis provided.");
					this.outputFile = options.outputFile;
				}
				retrieveResponseFromExecutable(envMap) {
					return new Promise((resolve, reject) => {
						const child = childProcess.spawn(this.commandComponents[0], this.commandComponents.slice(1), { env: {
							...process.env,
							...Object.fromEntries(envMap)
						} });
						let output = "";
						child.stdout.on("data", (data) => {
							output += data;
						});
						child.stderr.on("data", (err) => {
							output += err;
						});
						const timeout = setTimeout(() => {
							child.removeAllListeners();
							child.kill();
							return reject(new Error("The executable failed to finish within the timeout specified."));
						}, this.timeoutMillis);
						child.on("close", (code) => {
							clearTimeout(timeout);
							if (code === 0) try {
								const responseJson = JSON.parse(output);
								return resolve(new executable_response_1.ExecutableResponse(responseJson));
							} catch (error) {
								if (error instanceof executable_response_1.ExecutableResponseError) return reject(error);
								return reject(new executable_response_1.ExecutableResponseError(`The executable returned an invalid response: ${output}`));
							}
							else return reject(new ExecutableError(output, code.toString()));
						});
					});
				}
				async retrieveCachedResponse() {
					if (!this.outputFile || this.outputFile.length === 0) return;
					let filePath;
					try {
						filePath = await fs.promises.realpath(this.outputFile);
					} catch {
						return;
					}
					if (!(await fs.promises.lstat(filePath)).isFile()) return;
					const responseString = await fs.promises.readFile(filePath, { encoding: "utf8" });
					if (responseString === "") return;
					try {
						const responseJson = JSON.parse(responseString);
						if (new executable_response_1.ExecutableResponse(responseJson).isValid()) return new executable_response_1.ExecutableResponse(responseJson);
						return;
					} catch (error) {
						if (error instanceof executable_response_1.ExecutableResponseError) throw error;
						throw new executable_response_1.ExecutableResponseError(`The output file contained an invalid response: ${responseString}`);
					}
				}
				static parseCommand(command) {
					const components = command.match(/(?:[^\s"]+|"[^"]*")+/g);
					if (!components) throw new Error(`Provided command: "${command}" could not be parsed.`);
					for (let i = 0; i < components.length; i++) if (components[i][0] === "\"" && components[i].slice(-1) === "\"") components[i] = components[i].slice(1, -1);
					return components;
				}
			};
		}));
		var require_pluggable_auth_client = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.PluggableAuthClient = exports.ExecutableError = void 0;
			const baseexternalclient_1 = (0, _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
			const executable_response_1 = require_executable_response();
			const pluggable_auth_handler_1 = require_pluggable_auth_handler();
			var pluggable_auth_handler_2 = require_pluggable_auth_handler();
			Object.defineProperty(exports, "ExecutableError", {
				enumerable: true,
				get: function() {
					return pluggable_auth_handler_2.ExecutableError;
				}
			});
			const DEFAULT_EXECUTABLE_TIMEOUT_MILLIS = 3e4;
			const MINIMUM_EXECUTABLE_TIMEOUT_MILLIS = 5e3;
			const MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS = 12e4;
			const GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES = "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES";
			const MAXIMUM_EXECUTABLE_VERSION = 1;
			var PluggableAuthClient = class extends baseexternalclient_1.BaseExternalAccountClient {
				command;
				timeoutMillis;
				outputFile;
				handler;
				constructor(options) {
					super(options);
					if (!options.credential_source.executable) throw new Error("No valid Pluggable Auth \"credential_source\" provided.");
					this.command = options.credential_source.executable.command;
					if (!this.command) throw new Error("No valid Pluggable Auth \"credential_source\" provided.");
					if (options.credential_source.executable.timeout_millis === void 0) this.timeoutMillis = DEFAULT_EXECUTABLE_TIMEOUT_MILLIS;
					else {
						this.timeoutMillis = options.credential_source.executable.timeout_millis;
						if (this.timeoutMillis < MINIMUM_EXECUTABLE_TIMEOUT_MILLIS || this.timeoutMillis > MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS) throw new Error(`Timeout must be between ${MINIMUM_EXECUTABLE_TIMEOUT_MILLIS} and ${MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS} milliseconds.`);
					}
					this.outputFile = options.credential_source.executable.output_file;
					this.handler = new pluggable_auth_handler_1.PluggableAuthHandler({
						command: this.command,
						timeoutMillis: this.timeoutMillis,
						outputFile: this.outputFile
					});
					this.credentialSourceType = "executable";
				}
				async retrieveSubjectToken() {
					if (process.env[GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES] !== "1") throw new Error("Pluggable Auth executables need to be explicitly allowed to run by setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment Variable to 1.");
					let executableResponse = void 0;
					if (this.outputFile) executableResponse = await this.handler.retrieveCachedResponse();
					if (!executableResponse) {
						const envMap = new Map();
						envMap.set("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE", this.audience);
						envMap.set("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE", this.subjectTokenType);
						envMap.set("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE", "0");
						if (this.outputFile) envMap.set("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE", this.outputFile);
						const serviceAccountEmail = this.getServiceAccountEmail();
						if (serviceAccountEmail) envMap.set("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL", serviceAccountEmail);
						executableResponse = await this.handler.retrieveResponseFromExecutable(envMap);
					}
					if (executableResponse.version > MAXIMUM_EXECUTABLE_VERSION) throw new Error(`Version of executable is not currently supported, maximum supported version is ${MAXIMUM_EXECUTABLE_VERSION}.`);
					if (!executableResponse.success) throw new pluggable_auth_handler_1.ExecutableError(executableResponse.errorMessage, executableResponse.errorCode);
					if (this.outputFile) {
						if (!executableResponse.expirationTime) throw new executable_response_1.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful responses when an output_file has been specified in the configuration.");
					}
					if (executableResponse.isExpired()) throw new Error("Executable response is expired.");
					return executableResponse.subjectToken;
				}
			};
			exports.PluggableAuthClient = PluggableAuthClient;
		}));
		var require_externalclient = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.ExternalAccountClient = void 0;
			const baseexternalclient_1 = (0, _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
			const identitypoolclient_1 = (0, _identitypoolclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
			const awsclient_1 = require_awsclient();
			const pluggable_auth_client_1 = require_pluggable_auth_client();
			const util_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_3__.r)();
			var ExternalAccountClient = class {
				constructor() {
					throw new Error("ExternalAccountClients should be initialized via: ExternalAccountClient.fromJSON(), directly via explicit constructors, eg. new AwsClient(options), new IdentityPoolClient(options), newPluggableAuthClientOptions, or via new GoogleAuth(options).getClient()");
				}
				static fromJSON(options) {
					if (!(0, util_1.isAdcWarningSuppressed)()) console.warn("The `fromJSON` method does not validate the credential configuration. A security risk occurs when a credential configuration configured with malicious URLs is used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.");
					if (options && options.type === baseexternalclient_1.EXTERNAL_ACCOUNT_TYPE) {
						if (options.credential_source?.environment_id) return new awsclient_1.AwsClient(options);
						else if (options.credential_source?.executable) return new pluggable_auth_client_1.PluggableAuthClient(options);
						else return new identitypoolclient_1.IdentityPoolClient(options);
					} else return null;
				}
			};
			exports.ExternalAccountClient = ExternalAccountClient;
		}));
		const __WEBPACK_DEFAULT_EXPORT__ = require_externalclient();
	}),
	5696: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => require_identitypoolclient });
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
		var _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2358);
		var _authclient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5122);
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
	})
};
