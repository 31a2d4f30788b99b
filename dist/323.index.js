export const id = 323;
export const ids = [323];
export const modules = {
	1261: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.AwsClient = void 0;
		const awsrequestsigner_1 = __webpack_require__(7647);
		const baseexternalclient_1 = __webpack_require__(142);
		const defaultawssecuritycredentialssupplier_1 = __webpack_require__(9157);
		const util_1 = __webpack_require__(7870);
		const gaxios_1 = __webpack_require__(9816);
		class AwsClient extends baseexternalclient_1.BaseExternalAccountClient {
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
				if (!credentialSource && !awsSecurityCredentialsSupplier) {
					throw new Error("A credential source or AWS security credentials supplier must be specified.");
				}
				if (credentialSource && awsSecurityCredentialsSupplier) {
					throw new Error("Only one of credential source or AWS security credentials supplier can be specified.");
				}
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
				if (!match || !this.regionalCredVerificationUrl) {
					throw new Error("No valid AWS \"credential_source\" provided");
				} else if (parseInt(match[2], 10) !== 1) {
					throw new Error(`aws version "${match[2]}" is not supported in the current build.`);
				}
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
				const extendedHeaders = gaxios_1.Gaxios.mergeHeaders({ "x-goog-cloud-target-resource": this.audience }, options.headers);
				extendedHeaders.forEach((value, key) => reformattedHeader.push({
					key,
					value
				}));
				return encodeURIComponent(JSON.stringify({
					url: options.url,
					method: options.method,
					headers: reformattedHeader
				}));
			}
		}
		exports.AwsClient = AwsClient;
	}),
	7647: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.AwsRequestSigner = void 0;
		const gaxios_1 = __webpack_require__(9816);
		const crypto_1 = __webpack_require__(8851);
		const AWS_ALGORITHM = "AWS4-HMAC-SHA256";
		const AWS_REQUEST_TYPE = "aws4_request";
		class AwsRequestSigner {
			getCredentials;
			region;
			crypto;
			constructor(getCredentials, region) {
				this.getCredentials = getCredentials;
				this.region = region;
				this.crypto = (0, crypto_1.createCrypto)();
			}
			async getRequestOptions(amzOptions) {
				if (!amzOptions.url) {
					throw new RangeError("\"url\" is required in \"amzOptions\"");
				}
				const requestPayloadData = typeof amzOptions.data === "object" ? JSON.stringify(amzOptions.data) : amzOptions.data;
				const url = amzOptions.url;
				const method = amzOptions.method || "GET";
				const requestPayload = amzOptions.body || requestPayloadData;
				const additionalAmzHeaders = amzOptions.headers;
				const awsSecurityCredentials = await this.getCredentials();
				const uri = new URL(url);
				if (typeof requestPayload !== "string" && requestPayload !== undefined) {
					throw new TypeError(`'requestPayload' is expected to be a string if provided. Got: ${requestPayload}`);
				}
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
				if (awsSecurityCredentials.token) {
					gaxios_1.Gaxios.mergeHeaders(headers, { "x-amz-security-token": awsSecurityCredentials.token });
				}
				const awsSignedReq = {
					url,
					method,
					headers
				};
				if (requestPayload !== undefined) {
					awsSignedReq.body = requestPayload;
				}
				return awsSignedReq;
			}
		}
		exports.AwsRequestSigner = AwsRequestSigner;
		async function sign(crypto, key, msg) {
			return await crypto.signWithHmacSha256(key, msg);
		}
		async function getSigningKey(crypto, key, dateStamp, region, serviceName) {
			const kDate = await sign(crypto, `AWS4${key}`, dateStamp);
			const kRegion = await sign(crypto, kDate, region);
			const kService = await sign(crypto, kRegion, serviceName);
			const kSigning = await sign(crypto, kService, "aws4_request");
			return kSigning;
		}
		async function generateAuthenticationHeaderMap(options) {
			const additionalAmzHeaders = gaxios_1.Gaxios.mergeHeaders(options.additionalAmzHeaders);
			const requestPayload = options.requestPayload || "";
			const serviceName = options.host.split(".")[0].replace(/-fips$/, "");
			const now = new Date();
			const amzDate = now.toISOString().replace(/[-:]/g, "").replace(/\.[0-9]+/, "");
			const dateStamp = now.toISOString().replace(/[-]/g, "").replace(/T.*/, "");
			if (options.securityCredentials.token) {
				additionalAmzHeaders.set("x-amz-security-token", options.securityCredentials.token);
			}
			const amzHeaders = gaxios_1.Gaxios.mergeHeaders({ host: options.host }, additionalAmzHeaders.has("date") ? {} : { "x-amz-date": amzDate }, additionalAmzHeaders);
			let canonicalHeaders = "";
			const signedHeadersList = [...amzHeaders.keys()].sort();
			signedHeadersList.forEach((key) => {
				canonicalHeaders += `${key}:${amzHeaders.get(key)}\n`;
			});
			const signedHeaders = signedHeadersList.join(";");
			const payloadHash = await options.crypto.sha256DigestHex(requestPayload);
			const canonicalRequest = `${options.method.toUpperCase()}\n` + `${options.canonicalUri}\n` + `${options.canonicalQuerystring}\n` + `${canonicalHeaders}\n` + `${signedHeaders}\n` + `${payloadHash}`;
			const credentialScope = `${dateStamp}/${options.region}/${serviceName}/${AWS_REQUEST_TYPE}`;
			const stringToSign = `${AWS_ALGORITHM}\n` + `${amzDate}\n` + `${credentialScope}\n` + await options.crypto.sha256DigestHex(canonicalRequest);
			const signingKey = await getSigningKey(options.crypto, options.securityCredentials.secretAccessKey, dateStamp, options.region, serviceName);
			const signature = await sign(options.crypto, signingKey, stringToSign);
			const authorizationHeader = `${AWS_ALGORITHM} Credential=${options.securityCredentials.accessKeyId}/` + `${credentialScope}, SignedHeaders=${signedHeaders}, ` + `Signature=${(0, crypto_1.fromArrayBufferToHex)(signature)}`;
			return {
				amzDate: additionalAmzHeaders.has("date") ? undefined : amzDate,
				authorizationHeader,
				canonicalQuerystring: options.canonicalQuerystring
			};
		}
	}),
	9157: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.DefaultAwsSecurityCredentialsSupplier = void 0;
		const authclient_1 = __webpack_require__(4810);
		class DefaultAwsSecurityCredentialsSupplier {
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
				if (this.#regionFromEnv) {
					return this.#regionFromEnv;
				}
				const metadataHeaders = new Headers();
				if (!this.#regionFromEnv && this.imdsV2SessionTokenUrl) {
					metadataHeaders.set("x-aws-ec2-metadata-token", await this.#getImdsV2SessionToken(context.transporter));
				}
				if (!this.regionUrl) {
					throw new RangeError("Unable to determine AWS region due to missing " + "\"options.credential_source.region_url\"");
				}
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
				if (this.#securityCredentialsFromEnv) {
					return this.#securityCredentialsFromEnv;
				}
				const metadataHeaders = new Headers();
				if (this.imdsV2SessionTokenUrl) {
					metadataHeaders.set("x-aws-ec2-metadata-token", await this.#getImdsV2SessionToken(context.transporter));
				}
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
				const response = await transporter.request(opts);
				return response.data;
			}
			async #getAwsRoleName(headers, transporter) {
				if (!this.securityCredentialsUrl) {
					throw new Error("Unable to determine AWS role name due to missing " + "\"options.credential_source.url\"");
				}
				const opts = {
					...this.additionalGaxiosOptions,
					url: this.securityCredentialsUrl,
					method: "GET",
					responseType: "text",
					headers
				};
				authclient_1.AuthClient.setMethodName(opts, "#getAwsRoleName");
				const response = await transporter.request(opts);
				return response.data;
			}
			async #retrieveAwsSecurityCredentials(roleName, headers, transporter) {
				const opts = {
					...this.additionalGaxiosOptions,
					url: `${this.securityCredentialsUrl}/${roleName}`,
					headers,
					responseType: "json"
				};
				authclient_1.AuthClient.setMethodName(opts, "#retrieveAwsSecurityCredentials");
				const response = await transporter.request(opts);
				return response.data;
			}
			get #regionFromEnv() {
				return process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"] || null;
			}
			get #securityCredentialsFromEnv() {
				if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
					return {
						accessKeyId: process.env["AWS_ACCESS_KEY_ID"],
						secretAccessKey: process.env["AWS_SECRET_ACCESS_KEY"],
						token: process.env["AWS_SESSION_TOKEN"]
					};
				}
				return null;
			}
		}
		exports.DefaultAwsSecurityCredentialsSupplier = DefaultAwsSecurityCredentialsSupplier;
	}),
	3247: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.InvalidSubjectTokenError = exports.InvalidMessageFieldError = exports.InvalidCodeFieldError = exports.InvalidTokenTypeFieldError = exports.InvalidExpirationTimeFieldError = exports.InvalidSuccessFieldError = exports.InvalidVersionFieldError = exports.ExecutableResponseError = exports.ExecutableResponse = void 0;
		const SAML_SUBJECT_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:saml2";
		const OIDC_SUBJECT_TOKEN_TYPE1 = "urn:ietf:params:oauth:token-type:id_token";
		const OIDC_SUBJECT_TOKEN_TYPE2 = "urn:ietf:params:oauth:token-type:jwt";
		class ExecutableResponse {
			version;
			success;
			expirationTime;
			tokenType;
			errorCode;
			errorMessage;
			subjectToken;
			constructor(responseJson) {
				if (!responseJson.version) {
					throw new InvalidVersionFieldError("Executable response must contain a 'version' field.");
				}
				if (responseJson.success === undefined) {
					throw new InvalidSuccessFieldError("Executable response must contain a 'success' field.");
				}
				this.version = responseJson.version;
				this.success = responseJson.success;
				if (this.success) {
					this.expirationTime = responseJson.expiration_time;
					this.tokenType = responseJson.token_type;
					if (this.tokenType !== SAML_SUBJECT_TOKEN_TYPE && this.tokenType !== OIDC_SUBJECT_TOKEN_TYPE1 && this.tokenType !== OIDC_SUBJECT_TOKEN_TYPE2) {
						throw new InvalidTokenTypeFieldError("Executable response must contain a 'token_type' field when successful " + `and it must be one of ${OIDC_SUBJECT_TOKEN_TYPE1}, ${OIDC_SUBJECT_TOKEN_TYPE2}, or ${SAML_SUBJECT_TOKEN_TYPE}.`);
					}
					if (this.tokenType === SAML_SUBJECT_TOKEN_TYPE) {
						if (!responseJson.saml_response) {
							throw new InvalidSubjectTokenError(`Executable response must contain a 'saml_response' field when token_type=${SAML_SUBJECT_TOKEN_TYPE}.`);
						}
						this.subjectToken = responseJson.saml_response;
					} else {
						if (!responseJson.id_token) {
							throw new InvalidSubjectTokenError("Executable response must contain a 'id_token' field when " + `token_type=${OIDC_SUBJECT_TOKEN_TYPE1} or ${OIDC_SUBJECT_TOKEN_TYPE2}.`);
						}
						this.subjectToken = responseJson.id_token;
					}
				} else {
					if (!responseJson.code) {
						throw new InvalidCodeFieldError("Executable response must contain a 'code' field when unsuccessful.");
					}
					if (!responseJson.message) {
						throw new InvalidMessageFieldError("Executable response must contain a 'message' field when unsuccessful.");
					}
					this.errorCode = responseJson.code;
					this.errorMessage = responseJson.message;
				}
			}
			isValid() {
				return !this.isExpired() && this.success;
			}
			isExpired() {
				return this.expirationTime !== undefined && this.expirationTime < Math.round(Date.now() / 1e3);
			}
		}
		exports.ExecutableResponse = ExecutableResponse;
		class ExecutableResponseError extends Error {
			constructor(message) {
				super(message);
				Object.setPrototypeOf(this, new.target.prototype);
			}
		}
		exports.ExecutableResponseError = ExecutableResponseError;
		class InvalidVersionFieldError extends ExecutableResponseError {}
		exports.InvalidVersionFieldError = InvalidVersionFieldError;
		class InvalidSuccessFieldError extends ExecutableResponseError {}
		exports.InvalidSuccessFieldError = InvalidSuccessFieldError;
		class InvalidExpirationTimeFieldError extends ExecutableResponseError {}
		exports.InvalidExpirationTimeFieldError = InvalidExpirationTimeFieldError;
		class InvalidTokenTypeFieldError extends ExecutableResponseError {}
		exports.InvalidTokenTypeFieldError = InvalidTokenTypeFieldError;
		class InvalidCodeFieldError extends ExecutableResponseError {}
		exports.InvalidCodeFieldError = InvalidCodeFieldError;
		class InvalidMessageFieldError extends ExecutableResponseError {}
		exports.InvalidMessageFieldError = InvalidMessageFieldError;
		class InvalidSubjectTokenError extends ExecutableResponseError {}
		exports.InvalidSubjectTokenError = InvalidSubjectTokenError;
	}),
	8323: ((__unused_webpack_module, exports, __webpack_require__) => {
		var __webpack_unused_export__;
		__webpack_unused_export__ = { value: true };
		exports.ExternalAccountClient = void 0;
		const baseexternalclient_1 = __webpack_require__(142);
		const identitypoolclient_1 = __webpack_require__(9960);
		const awsclient_1 = __webpack_require__(1261);
		const pluggable_auth_client_1 = __webpack_require__(6077);
		const util_1 = __webpack_require__(7870);
		class ExternalAccountClient {
			constructor() {
				throw new Error("ExternalAccountClients should be initialized via: " + "ExternalAccountClient.fromJSON(), " + "directly via explicit constructors, eg. " + "new AwsClient(options), new IdentityPoolClient(options), new" + "PluggableAuthClientOptions, or via " + "new GoogleAuth(options).getClient()");
			}
			static fromJSON(options) {
				if (!(0, util_1.isAdcWarningSuppressed)()) {
					console.warn("The `fromJSON` method does not validate the credential configuration. A security risk occurs when a credential configuration configured with malicious URLs is used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.");
				}
				if (options && options.type === baseexternalclient_1.EXTERNAL_ACCOUNT_TYPE) {
					if (options.credential_source?.environment_id) {
						return new awsclient_1.AwsClient(options);
					} else if (options.credential_source?.executable) {
						return new pluggable_auth_client_1.PluggableAuthClient(options);
					} else {
						return new identitypoolclient_1.IdentityPoolClient(options);
					}
				} else {
					return null;
				}
			}
		}
		exports.ExternalAccountClient = ExternalAccountClient;
	}),
	6077: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.PluggableAuthClient = exports.ExecutableError = void 0;
		const baseexternalclient_1 = __webpack_require__(142);
		const executable_response_1 = __webpack_require__(3247);
		const pluggable_auth_handler_1 = __webpack_require__(908);
		var pluggable_auth_handler_2 = __webpack_require__(908);
		Object.defineProperty(exports, "ExecutableError", {
			enumerable: true,
			get: function() {
				return pluggable_auth_handler_2.ExecutableError;
			}
		});
		const DEFAULT_EXECUTABLE_TIMEOUT_MILLIS = 30 * 1e3;
		const MINIMUM_EXECUTABLE_TIMEOUT_MILLIS = 5 * 1e3;
		const MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS = 120 * 1e3;
		const GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES = "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES";
		const MAXIMUM_EXECUTABLE_VERSION = 1;
		class PluggableAuthClient extends baseexternalclient_1.BaseExternalAccountClient {
			command;
			timeoutMillis;
			outputFile;
			handler;
			constructor(options) {
				super(options);
				if (!options.credential_source.executable) {
					throw new Error("No valid Pluggable Auth \"credential_source\" provided.");
				}
				this.command = options.credential_source.executable.command;
				if (!this.command) {
					throw new Error("No valid Pluggable Auth \"credential_source\" provided.");
				}
				if (options.credential_source.executable.timeout_millis === undefined) {
					this.timeoutMillis = DEFAULT_EXECUTABLE_TIMEOUT_MILLIS;
				} else {
					this.timeoutMillis = options.credential_source.executable.timeout_millis;
					if (this.timeoutMillis < MINIMUM_EXECUTABLE_TIMEOUT_MILLIS || this.timeoutMillis > MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS) {
						throw new Error(`Timeout must be between ${MINIMUM_EXECUTABLE_TIMEOUT_MILLIS} and ` + `${MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS} milliseconds.`);
					}
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
				if (process.env[GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES] !== "1") {
					throw new Error("Pluggable Auth executables need to be explicitly allowed to run by " + "setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment " + "Variable to 1.");
				}
				let executableResponse = undefined;
				if (this.outputFile) {
					executableResponse = await this.handler.retrieveCachedResponse();
				}
				if (!executableResponse) {
					const envMap = new Map();
					envMap.set("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE", this.audience);
					envMap.set("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE", this.subjectTokenType);
					envMap.set("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE", "0");
					if (this.outputFile) {
						envMap.set("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE", this.outputFile);
					}
					const serviceAccountEmail = this.getServiceAccountEmail();
					if (serviceAccountEmail) {
						envMap.set("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL", serviceAccountEmail);
					}
					executableResponse = await this.handler.retrieveResponseFromExecutable(envMap);
				}
				if (executableResponse.version > MAXIMUM_EXECUTABLE_VERSION) {
					throw new Error(`Version of executable is not currently supported, maximum supported version is ${MAXIMUM_EXECUTABLE_VERSION}.`);
				}
				if (!executableResponse.success) {
					throw new pluggable_auth_handler_1.ExecutableError(executableResponse.errorMessage, executableResponse.errorCode);
				}
				if (this.outputFile) {
					if (!executableResponse.expirationTime) {
						throw new executable_response_1.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful responses when an output_file has been specified in the configuration.");
					}
				}
				if (executableResponse.isExpired()) {
					throw new Error("Executable response is expired.");
				}
				return executableResponse.subjectToken;
			}
		}
		exports.PluggableAuthClient = PluggableAuthClient;
	}),
	908: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.PluggableAuthHandler = exports.ExecutableError = void 0;
		const executable_response_1 = __webpack_require__(3247);
		const childProcess = __webpack_require__(5317);
		const fs = __webpack_require__(9896);
		class ExecutableError extends Error {
			code;
			constructor(message, code) {
				super(`The executable failed with exit code: ${code} and error message: ${message}.`);
				this.code = code;
				Object.setPrototypeOf(this, new.target.prototype);
			}
		}
		exports.ExecutableError = ExecutableError;
		class PluggableAuthHandler {
			commandComponents;
			timeoutMillis;
			outputFile;
			constructor(options) {
				if (!options.command) {
					throw new Error("No command provided.");
				}
				this.commandComponents = PluggableAuthHandler.parseCommand(options.command);
				this.timeoutMillis = options.timeoutMillis;
				if (!this.timeoutMillis) {
					throw new Error("No timeoutMillis provided.");
				}
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
						if (code === 0) {
							try {
								const responseJson = JSON.parse(output);
								const response = new executable_response_1.ExecutableResponse(responseJson);
								return resolve(response);
							} catch (error) {
								if (error instanceof executable_response_1.ExecutableResponseError) {
									return reject(error);
								}
								return reject(new executable_response_1.ExecutableResponseError(`The executable returned an invalid response: ${output}`));
							}
						} else {
							return reject(new ExecutableError(output, code.toString()));
						}
					});
				});
			}
			async retrieveCachedResponse() {
				if (!this.outputFile || this.outputFile.length === 0) {
					return undefined;
				}
				let filePath;
				try {
					filePath = await fs.promises.realpath(this.outputFile);
				} catch {
					return undefined;
				}
				if (!(await fs.promises.lstat(filePath)).isFile()) {
					return undefined;
				}
				const responseString = await fs.promises.readFile(filePath, { encoding: "utf8" });
				if (responseString === "") {
					return undefined;
				}
				try {
					const responseJson = JSON.parse(responseString);
					const response = new executable_response_1.ExecutableResponse(responseJson);
					if (response.isValid()) {
						return new executable_response_1.ExecutableResponse(responseJson);
					}
					return undefined;
				} catch (error) {
					if (error instanceof executable_response_1.ExecutableResponseError) {
						throw error;
					}
					throw new executable_response_1.ExecutableResponseError(`The output file contained an invalid response: ${responseString}`);
				}
			}
			static parseCommand(command) {
				const components = command.match(/(?:[^\s"]+|"[^"]*")+/g);
				if (!components) {
					throw new Error(`Provided command: "${command}" could not be parsed.`);
				}
				for (let i = 0; i < components.length; i++) {
					if (components[i][0] === "\"" && components[i].slice(-1) === "\"") {
						components[i] = components[i].slice(1, -1);
					}
				}
				return components;
			}
		}
		exports.PluggableAuthHandler = PluggableAuthHandler;
	})
};
