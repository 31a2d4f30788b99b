export const id = 607;
export const ids = [607];
export const modules = { 1607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		listScenarios: () => listScenarios,
		startSandbox: () => startSandbox
	});
	var _roles2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1895);
	var _croner2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);
	var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
	var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
	var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
	var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
	var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
	var node_http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7067);
	var node_stream__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7075);
	var node_zlib__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8522);
	var node_tls__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1692);
	function define(api, rows) {
		return rows.map(([method, pattern, handler, options]) => {
			const names = [];
			const source = pattern.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)(=\\\*\\\*)?\}/g, (_, name, rest) => {
				names.push(name);
				return rest ? "(.+)" : "([^/:]+)";
			});
			return {
				...options,
				api,
				method,
				pattern,
				handler,
				names,
				match: new RegExp(`^${source}$`)
			};
		});
	}
	function findRoute(routes, method, path) {
		const others = [];
		for (const route of routes) {
			const found = route.match.exec(path.replace(/%3A/gi, ":"));
			if (!found) continue;
			if (route.method !== method) {
				others.push(route.method);
				continue;
			}
			const params = {};
			route.names.forEach((name, index) => {
				params[name] = decodeURIComponent(found[index + 1] ?? "");
			});
			return {
				route,
				params,
				others
			};
		}
		return {
			params: {},
			others
		};
	}
	const HTTP_STATUS = {
		INVALID_ARGUMENT: 400,
		FAILED_PRECONDITION: 400,
		OUT_OF_RANGE: 400,
		UNAUTHENTICATED: 401,
		PERMISSION_DENIED: 403,
		NOT_FOUND: 404,
		ABORTED: 409,
		ALREADY_EXISTS: 409,
		RESOURCE_EXHAUSTED: 429,
		CANCELLED: 499,
		INTERNAL: 500,
		UNIMPLEMENTED: 501,
		UNAVAILABLE: 503,
		DEADLINE_EXCEEDED: 504
	};
	var Refusal = class extends Error {
		status;
		code;
		details;
		headers;
		reason;
		body;
		constructor(code, message, options = {}) {
			super(message);
			this.code = code;
			this.status = options.status ?? HTTP_STATUS[code] ?? 500;
			this.details = options.details ?? [];
			this.headers = options.headers ?? {};
			if (options.reason !== void 0) this.reason = options.reason;
			if (options.body !== void 0) this.body = options.body;
		}
	};
	const errorInfo = (reason, domain, metadata) => ({
		"@type": "type.googleapis.com/google.rpc.ErrorInfo",
		reason,
		domain,
		metadata
	});
	const LEGACY_REASON = {
		400: "invalid",
		401: "authError",
		403: "forbidden",
		404: "notFound",
		409: "conflict",
		412: "conditionNotMet"
	};
	const LEGACY = new Set([
		"storage.googleapis.com",
		"compute.googleapis.com",
		"sqladmin.googleapis.com"
	]);
	function errorBody(api, refusal) {
		if (refusal.body !== void 0) return refusal.body;
		const { status, message, code, details } = refusal;
		if (LEGACY.has(api)) return { error: {
			code: status,
			message,
			errors: [{
				message,
				domain: "global",
				reason: refusal.reason ?? LEGACY_REASON[status] ?? "backendError"
			}]
		} };
		return { error: {
			code: status,
			message,
			status: code,
			...details.length > 0 && { details }
		} };
	}
	const projectIdOf = (world, given) => findProject(world, given)?.projectId ?? given;
	function findProject(world, idOrNumber) {
		const byId = world.projects.get(idOrNumber);
		if (byId) return byId;
		for (const project of world.projects.values()) if (project.number === idOrNumber) return project;
	}
	function isServing(world, project, api) {
		return project.apis.has(api) && (project.serving.get(api) ?? 0) <= world.clock.now();
	}
	function newId(world) {
		world.counter += 1;
		const tail = world.counter.toString(16).padStart(12, "0");
		return `${crypto.randomUUID().slice(0, 23)}-${tail}`;
	}
	const ID_TOKEN_PATH = "/_runner/idtoken/1658821493/job?api-version=2.0";
	function answerRunner(world, request, url) {
		if (request.method !== "GET") throw new Refusal("NOT_FOUND", `Not Found: ${request.method} ${url.pathname}`);
		if (url.pathname.startsWith("/_runner/idtoken/")) return idToken$1(world, request, url);
		const { issuer } = world.githubIssuer;
		if (url.pathname === "/.well-known/jwks") return { body: world.githubIssuer.jwks() };
		if (url.pathname === "/.well-known/openid-configuration") return { body: {
			issuer,
			jwks_uri: `${issuer}/.well-known/jwks`,
			subject_types_supported: ["public", "pairwise"],
			response_types_supported: ["id_token"],
			id_token_signing_alg_values_supported: ["RS256"],
			scopes_supported: ["openid"]
		} };
		throw new Refusal("NOT_FOUND", `Not Found: ${url.pathname}`);
	}
	function idToken$1(world, request, url) {
		const { requestToken, mayAskForIdTokens } = world.runner;
		if (!(mayAskForIdTokens && request.headers.authorization === `Bearer ${requestToken}`)) return {
			status: 401,
			body: {
				$id: "1",
				message: "The token is not valid for this job.",
				typeName: "UnauthorizedRequestException"
			}
		};
		if (!url.searchParams.has("api-version")) return {
			status: 400,
			body: { message: "No api-version was given." }
		};
		return { body: {
			count: 1,
			value: githubToken(world, { aud: url.searchParams.get("audience") ?? `https://github.com/${world.runner.claims.repository_owner}` })
		} };
	}
	function githubToken(world, claims = {}) {
		const issued = Math.floor(world.clock.now() / 1e3);
		const { claims: run, tokenSeconds } = world.runner;
		return world.githubIssuer.sign({
			jti: newId(world),
			...run,
			iss: world.githubIssuer.issuer,
			nbf: issued - 600,
			exp: issued + tokenSeconds,
			iat: issued,
			...claims
		});
	}
	const REST_ROOT = "/api/v3";
	const BOT = "github-actions[bot]";
	const DOCS = "https://docs.github.com/rest";
	const refusal = (status, message) => ({
		status,
		body: {
			message,
			documentation_url: DOCS,
			status: String(status)
		}
	});
	const NOT_FOUND = refusal(404, "Not Found");
	const FORBIDDEN = refusal(403, "Resource not accessible by integration");
	const REPOSITORY = "^/repos/([^/]+/[^/]+)";
	const ROUTES = [
		[
			"GET",
			new RegExp(`${REPOSITORY}/pulls/(\\d+)$`),
			getPull
		],
		[
			"GET",
			new RegExp(`${REPOSITORY}/issues/(\\d+)/comments$`),
			listComments
		],
		[
			"POST",
			new RegExp(`${REPOSITORY}/issues/(\\d+)/comments$`),
			addComment
		],
		[
			"PATCH",
			new RegExp(`${REPOSITORY}/issues/comments/(\\d+)$`),
			editComment
		]
	];
	async function answerRest(world, request, url) {
		const { token } = world.github;
		const { claims } = world.runner;
		const given = /^(?:token|bearer)\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
		if (!request.headers["user-agent"]) return refusal(403, "Request forbidden by administrative rules.");
		const path = url.pathname.slice(7);
		const [, about] = new RegExp(`${REPOSITORY}$`).exec(path) ?? [];
		if (about !== void 0 && request.method === "GET" && (given === void 0 || given === token)) return (given === token || claims.repository_visibility === "public") && about.toLowerCase() === claims.repository?.toLowerCase() ? getRepository(world) : NOT_FOUND;
		if (given !== token) return refusal(401, "Bad credentials");
		for (const [method, pattern, handle] of ROUTES) {
			const [, repository, ...numbers] = pattern.exec(path) ?? [];
			if (!repository || method !== request.method) continue;
			if (repository.toLowerCase() !== world.runner.claims.repository?.toLowerCase()) return NOT_FOUND;
			return handle({
				world,
				numbers: numbers.map(Number),
				query: url.searchParams,
				body: () => readJson(request)
			});
		}
		return NOT_FOUND;
	}
	function getRepository({ runner: { claims } }) {
		const { repository = "", repository_owner: login = "" } = claims;
		return { body: {
			id: Number(claims.repository_id),
			name: repository.split("/")[1] ?? "",
			full_name: repository,
			private: claims.repository_visibility !== "public",
			owner: {
				login,
				id: Number(claims.repository_owner_id)
			}
		} };
	}
	function getPull({ world: { github, runner }, numbers: [number = 0] }) {
		const pull = github.pulls.get(number);
		if (!pull || github.pullRequests === "none") return NOT_FOUND;
		const { state, title = `Pull request ${number}` } = pull;
		const { head = {
			repository: runner.claims.repository ?? null,
			sha: "1".repeat(40)
		}, mergeSha = null } = pull;
		return { body: {
			number,
			state,
			title,
			locked: false,
			url: addressOf(runner.claims.repository, `pulls/${number}`),
			head: {
				sha: head.sha,
				ref: "patch-1",
				repo: head.repository === null ? null : { full_name: head.repository }
			},
			merge_commit_sha: mergeSha
		} };
	}
	function listComments({ world: { github }, numbers: [issue = 0], query }) {
		if (!github.pulls.has(issue)) return NOT_FOUND;
		const size = Math.min(Number(query.get("per_page") ?? 30), 100);
		const from = (Number(query.get("page") ?? 1) - 1) * size;
		return { body: github.comments.filter((comment) => comment.issue === issue).slice(from, from + size).map(shown$1) };
	}
	async function addComment({ world: { github }, numbers: [issue = 0], body }) {
		if (!github.pulls.has(issue)) return NOT_FOUND;
		if (github.pullRequests !== "write") return FORBIDDEN;
		const text = commentText(await body());
		if (text === void 0) return invalidBody();
		const comment = {
			id: 1e3 + github.comments.length,
			issue,
			body: text,
			author: BOT
		};
		github.comments.push(comment);
		return {
			status: 201,
			body: shown$1(comment)
		};
	}
	async function editComment({ world: { github }, numbers: [id], body }) {
		const comment = github.comments.find((each) => each.id === id);
		if (!comment) return NOT_FOUND;
		if (github.pullRequests !== "write") return FORBIDDEN;
		const text = commentText(await body());
		if (text === void 0) return invalidBody();
		comment.body = text;
		return { body: shown$1(comment) };
	}
	const shown$1 = ({ id, issue, body, author }) => ({
		id,
		body,
		user: {
			login: author,
			type: author.endsWith("[bot]") ? "Bot" : "User"
		},
		issue_url: `https://api.github.com/repos/-/issues/${issue}`
	});
	function commentText(sent) {
		const text = typeof sent === "object" && sent !== null ? sent.body : void 0;
		return typeof text === "string" && text.trim() !== "" && text.length <= 65536 ? text : void 0;
	}
	const invalidBody = () => ({
		status: 422,
		body: {
			message: "Validation Failed",
			documentation_url: DOCS,
			errors: [{
				resource: "IssueComment",
				code: "unprocessable",
				field: "data"
			}]
		}
	});
	async function readJson(request) {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		try {
			return JSON.parse(Buffer.concat(chunks).toString("utf8"));
		} catch {
			return;
		}
	}
	const addressOf = (repository, path) => `https://api.github.com/repos/${repository ?? "-"}/${path}`;
	var protos_generated_default = JSON.parse("{\"about\":\"Request messages of Google APIs, made by scripts/protos.ts from google-proto-files 6.0.1 (Apache-2.0, Google LLC).\",\"messages\":{\"google.api.serviceusage.v1.BatchEnableServicesRequest\":{\"parent\":{\"t\":\"string\"},\"serviceIds\":{\"t\":\"string\",\"p\":\"service_ids\",\"r\":1}},\"google.api.serviceusage.v1.EnableServiceRequest\":{\"name\":{\"t\":\"string\"}},\"google.cloud.orgpolicy.v2.AlternatePolicySpec\":{\"launch\":{\"t\":\"string\"},\"spec\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec\"}},\"google.cloud.orgpolicy.v2.Policy\":{\"name\":{\"t\":\"string\",\"b\":[\"IMMUTABLE\"]},\"spec\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec\"},\"alternate\":{\"t\":\"google.cloud.orgpolicy.v2.AlternatePolicySpec\"},\"dryRunSpec\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec\",\"p\":\"dry_run_spec\"},\"etag\":{\"t\":\"string\"}},\"google.cloud.orgpolicy.v2.PolicySpec\":{\"etag\":{\"t\":\"string\"},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"rules\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule\",\"r\":1},\"inheritFromParent\":{\"t\":\"bool\",\"p\":\"inherit_from_parent\"},\"reset\":{\"t\":\"bool\"}},\"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule\":{\"values\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule.StringValues\",\"o\":\"kind\"},\"allowAll\":{\"t\":\"bool\",\"p\":\"allow_all\",\"o\":\"kind\"},\"denyAll\":{\"t\":\"bool\",\"p\":\"deny_all\",\"o\":\"kind\"},\"enforce\":{\"t\":\"bool\",\"o\":\"kind\"},\"condition\":{\"t\":\"google.type.Expr\"},\"parameters\":{\"t\":\"google.protobuf.Struct\"}},\"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule.StringValues\":{\"allowedValues\":{\"t\":\"string\",\"p\":\"allowed_values\",\"r\":1},\"deniedValues\":{\"t\":\"string\",\"p\":\"denied_values\",\"r\":1}},\"google.cloud.policytroubleshooter.iam.v3.AccessTuple\":{\"principal\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"fullResourceName\":{\"t\":\"string\",\"p\":\"full_resource_name\",\"b\":[\"REQUIRED\"]},\"permission\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"permissionFqdn\":{\"t\":\"string\",\"p\":\"permission_fqdn\",\"b\":[\"OUTPUT_ONLY\"]},\"conditionContext\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext\",\"p\":\"condition_context\"}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext\":{\"resource\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Resource\"},\"destination\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Peer\"},\"request\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Request\"},\"effectiveTags\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.EffectiveTag\",\"p\":\"effective_tags\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.EffectiveTag\":{\"tagValue\":{\"t\":\"string\",\"p\":\"tag_value\",\"b\":[\"OUTPUT_ONLY\"]},\"namespacedTagValue\":{\"t\":\"string\",\"p\":\"namespaced_tag_value\",\"b\":[\"OUTPUT_ONLY\"]},\"tagKey\":{\"t\":\"string\",\"p\":\"tag_key\",\"b\":[\"OUTPUT_ONLY\"]},\"namespacedTagKey\":{\"t\":\"string\",\"p\":\"namespaced_tag_key\",\"b\":[\"OUTPUT_ONLY\"]},\"tagKeyParentName\":{\"t\":\"string\",\"p\":\"tag_key_parent_name\"},\"inherited\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Peer\":{\"ip\":{\"t\":\"string\"},\"port\":{\"t\":\"int64\"}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Request\":{\"receiveTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"receive_time\"}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Resource\":{\"service\":{\"t\":\"string\"},\"name\":{\"t\":\"string\"},\"type\":{\"t\":\"string\"}},\"google.cloud.policytroubleshooter.iam.v3.TroubleshootIamPolicyRequest\":{\"accessTuple\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.AccessTuple\",\"p\":\"access_tuple\"}},\"google.cloud.resourcemanager.v3.TagBinding\":{\"name\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"parent\":{\"t\":\"string\"},\"tagValue\":{\"t\":\"string\",\"p\":\"tag_value\"},\"tagValueNamespacedName\":{\"t\":\"string\",\"p\":\"tag_value_namespaced_name\"}},\"google.cloud.run.v2.BinaryAuthorization\":{\"useDefault\":{\"t\":\"bool\",\"p\":\"use_default\",\"o\":\"binauthz_method\"},\"policy\":{\"t\":\"string\",\"o\":\"binauthz_method\"},\"breakglassJustification\":{\"t\":\"string\",\"p\":\"breakglass_justification\"}},\"google.cloud.run.v2.BuildConfig\":{\"name\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"sourceLocation\":{\"t\":\"string\",\"p\":\"source_location\"},\"functionTarget\":{\"t\":\"string\",\"p\":\"function_target\"},\"imageUri\":{\"t\":\"string\",\"p\":\"image_uri\"},\"baseImage\":{\"t\":\"string\",\"p\":\"base_image\"},\"enableAutomaticUpdates\":{\"t\":\"bool\",\"p\":\"enable_automatic_updates\"},\"workerPool\":{\"t\":\"string\",\"p\":\"worker_pool\"},\"environmentVariables\":{\"t\":\"string\",\"p\":\"environment_variables\",\"k\":\"string\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"}},\"google.cloud.run.v2.BuildInfo\":{\"functionTarget\":{\"t\":\"string\",\"p\":\"function_target\",\"b\":[\"OUTPUT_ONLY\"]},\"sourceLocation\":{\"t\":\"string\",\"p\":\"source_location\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.run.v2.CancelExecutionRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"validateOnly\":{\"t\":\"bool\",\"p\":\"validate_only\"},\"etag\":{\"t\":\"string\"}},\"google.cloud.run.v2.CloudSqlInstance\":{\"instances\":{\"t\":\"string\",\"r\":1}},\"google.cloud.run.v2.Condition\":{\"type\":{\"t\":\"string\"},\"state\":{\"t\":\"google.cloud.run.v2.Condition.State\"},\"message\":{\"t\":\"string\"},\"lastTransitionTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"last_transition_time\"},\"severity\":{\"t\":\"google.cloud.run.v2.Condition.Severity\"},\"reason\":{\"t\":\"google.cloud.run.v2.Condition.CommonReason\",\"o\":\"reasons\",\"b\":[\"OUTPUT_ONLY\"]},\"revisionReason\":{\"t\":\"google.cloud.run.v2.Condition.RevisionReason\",\"p\":\"revision_reason\",\"o\":\"reasons\",\"b\":[\"OUTPUT_ONLY\"]},\"executionReason\":{\"t\":\"google.cloud.run.v2.Condition.ExecutionReason\",\"p\":\"execution_reason\",\"o\":\"reasons\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.run.v2.Container\":{\"name\":{\"t\":\"string\"},\"image\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"sourceCode\":{\"t\":\"google.cloud.run.v2.SourceCode\",\"p\":\"source_code\"},\"command\":{\"t\":\"string\",\"r\":1},\"args\":{\"t\":\"string\",\"r\":1},\"env\":{\"t\":\"google.cloud.run.v2.EnvVar\",\"r\":1},\"resources\":{\"t\":\"google.cloud.run.v2.ResourceRequirements\"},\"ports\":{\"t\":\"google.cloud.run.v2.ContainerPort\",\"r\":1},\"volumeMounts\":{\"t\":\"google.cloud.run.v2.VolumeMount\",\"p\":\"volume_mounts\",\"r\":1},\"workingDir\":{\"t\":\"string\",\"p\":\"working_dir\"},\"livenessProbe\":{\"t\":\"google.cloud.run.v2.Probe\",\"p\":\"liveness_probe\"},\"startupProbe\":{\"t\":\"google.cloud.run.v2.Probe\",\"p\":\"startup_probe\"},\"readinessProbe\":{\"t\":\"google.cloud.run.v2.Probe\",\"p\":\"readiness_probe\"},\"dependsOn\":{\"t\":\"string\",\"p\":\"depends_on\",\"r\":1},\"baseImageUri\":{\"t\":\"string\",\"p\":\"base_image_uri\"},\"buildInfo\":{\"t\":\"google.cloud.run.v2.BuildInfo\",\"p\":\"build_info\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.run.v2.ContainerPort\":{\"name\":{\"t\":\"string\"},\"containerPort\":{\"t\":\"int32\",\"p\":\"container_port\"}},\"google.cloud.run.v2.EmptyDirVolumeSource\":{\"medium\":{\"t\":\"google.cloud.run.v2.EmptyDirVolumeSource.Medium\"},\"sizeLimit\":{\"t\":\"string\",\"p\":\"size_limit\"}},\"google.cloud.run.v2.EnvVar\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"value\":{\"t\":\"string\",\"o\":\"values\"},\"valueSource\":{\"t\":\"google.cloud.run.v2.EnvVarSource\",\"p\":\"value_source\",\"o\":\"values\"}},\"google.cloud.run.v2.EnvVarSource\":{\"secretKeyRef\":{\"t\":\"google.cloud.run.v2.SecretKeySelector\",\"p\":\"secret_key_ref\"}},\"google.cloud.run.v2.ExecutionReference\":{\"name\":{\"t\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\"},\"completionTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"completion_time\"},\"deleteTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"delete_time\"},\"completionStatus\":{\"t\":\"google.cloud.run.v2.ExecutionReference.CompletionStatus\",\"p\":\"completion_status\"}},\"google.cloud.run.v2.ExecutionTemplate\":{\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"parallelism\":{\"t\":\"int32\"},\"taskCount\":{\"t\":\"int32\",\"p\":\"task_count\"},\"template\":{\"t\":\"google.cloud.run.v2.TaskTemplate\",\"b\":[\"REQUIRED\"]}},\"google.cloud.run.v2.GCSVolumeSource\":{\"bucket\":{\"t\":\"string\"},\"readOnly\":{\"t\":\"bool\",\"p\":\"read_only\"},\"mountOptions\":{\"t\":\"string\",\"p\":\"mount_options\",\"r\":1}},\"google.cloud.run.v2.GRPCAction\":{\"port\":{\"t\":\"int32\"},\"service\":{\"t\":\"string\"}},\"google.cloud.run.v2.HTTPGetAction\":{\"path\":{\"t\":\"string\"},\"httpHeaders\":{\"t\":\"google.cloud.run.v2.HTTPHeader\",\"p\":\"http_headers\",\"r\":1},\"port\":{\"t\":\"int32\"}},\"google.cloud.run.v2.HTTPHeader\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"value\":{\"t\":\"string\"}},\"google.cloud.run.v2.InstanceSplit\":{\"type\":{\"t\":\"google.cloud.run.v2.InstanceSplitAllocationType\"},\"revision\":{\"t\":\"string\"},\"percent\":{\"t\":\"int32\"}},\"google.cloud.run.v2.InstanceSplitStatus\":{\"type\":{\"t\":\"google.cloud.run.v2.InstanceSplitAllocationType\"},\"revision\":{\"t\":\"string\"},\"percent\":{\"t\":\"int32\"}},\"google.cloud.run.v2.Job\":{\"name\":{\"t\":\"string\"},\"uid\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"generation\":{\"t\":\"int64\",\"b\":[\"OUTPUT_ONLY\"]},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"deleteTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"delete_time\",\"b\":[\"OUTPUT_ONLY\"]},\"expireTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"expire_time\",\"b\":[\"OUTPUT_ONLY\"]},\"creator\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"lastModifier\":{\"t\":\"string\",\"p\":\"last_modifier\",\"b\":[\"OUTPUT_ONLY\"]},\"client\":{\"t\":\"string\"},\"clientVersion\":{\"t\":\"string\",\"p\":\"client_version\"},\"launchStage\":{\"t\":\"google.api.LaunchStage\",\"p\":\"launch_stage\"},\"binaryAuthorization\":{\"t\":\"google.cloud.run.v2.BinaryAuthorization\",\"p\":\"binary_authorization\"},\"template\":{\"t\":\"google.cloud.run.v2.ExecutionTemplate\",\"b\":[\"REQUIRED\"]},\"observedGeneration\":{\"t\":\"int64\",\"p\":\"observed_generation\",\"b\":[\"OUTPUT_ONLY\"]},\"terminalCondition\":{\"t\":\"google.cloud.run.v2.Condition\",\"p\":\"terminal_condition\",\"b\":[\"OUTPUT_ONLY\"]},\"conditions\":{\"t\":\"google.cloud.run.v2.Condition\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"executionCount\":{\"t\":\"int32\",\"p\":\"execution_count\",\"b\":[\"OUTPUT_ONLY\"]},\"latestCreatedExecution\":{\"t\":\"google.cloud.run.v2.ExecutionReference\",\"p\":\"latest_created_execution\",\"b\":[\"OUTPUT_ONLY\"]},\"reconciling\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]},\"satisfiesPzs\":{\"t\":\"bool\",\"p\":\"satisfies_pzs\",\"b\":[\"OUTPUT_ONLY\"]},\"startExecutionToken\":{\"t\":\"string\",\"p\":\"start_execution_token\",\"o\":\"create_execution\"},\"runExecutionToken\":{\"t\":\"string\",\"p\":\"run_execution_token\",\"o\":\"create_execution\"},\"etag\":{\"t\":\"string\"}},\"google.cloud.run.v2.NFSVolumeSource\":{\"server\":{\"t\":\"string\"},\"path\":{\"t\":\"string\"},\"readOnly\":{\"t\":\"bool\",\"p\":\"read_only\"}},\"google.cloud.run.v2.NodeSelector\":{\"accelerator\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.cloud.run.v2.Probe\":{\"initialDelaySeconds\":{\"t\":\"int32\",\"p\":\"initial_delay_seconds\"},\"timeoutSeconds\":{\"t\":\"int32\",\"p\":\"timeout_seconds\"},\"periodSeconds\":{\"t\":\"int32\",\"p\":\"period_seconds\"},\"failureThreshold\":{\"t\":\"int32\",\"p\":\"failure_threshold\"},\"httpGet\":{\"t\":\"google.cloud.run.v2.HTTPGetAction\",\"p\":\"http_get\",\"o\":\"probe_type\"},\"tcpSocket\":{\"t\":\"google.cloud.run.v2.TCPSocketAction\",\"p\":\"tcp_socket\",\"o\":\"probe_type\"},\"grpc\":{\"t\":\"google.cloud.run.v2.GRPCAction\",\"o\":\"probe_type\"}},\"google.cloud.run.v2.ResourceRequirements\":{\"limits\":{\"t\":\"string\",\"k\":\"string\"},\"cpuIdle\":{\"t\":\"bool\",\"p\":\"cpu_idle\"},\"startupCpuBoost\":{\"t\":\"bool\",\"p\":\"startup_cpu_boost\"}},\"google.cloud.run.v2.RevisionScaling\":{\"minInstanceCount\":{\"t\":\"int32\",\"p\":\"min_instance_count\"},\"maxInstanceCount\":{\"t\":\"int32\",\"p\":\"max_instance_count\"}},\"google.cloud.run.v2.RevisionTemplate\":{\"revision\":{\"t\":\"string\"},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"scaling\":{\"t\":\"google.cloud.run.v2.RevisionScaling\"},\"vpcAccess\":{\"t\":\"google.cloud.run.v2.VpcAccess\",\"p\":\"vpc_access\"},\"timeout\":{\"t\":\"google.protobuf.Duration\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"containers\":{\"t\":\"google.cloud.run.v2.Container\",\"r\":1},\"volumes\":{\"t\":\"google.cloud.run.v2.Volume\",\"r\":1},\"executionEnvironment\":{\"t\":\"google.cloud.run.v2.ExecutionEnvironment\",\"p\":\"execution_environment\"},\"encryptionKey\":{\"t\":\"string\",\"p\":\"encryption_key\"},\"maxInstanceRequestConcurrency\":{\"t\":\"int32\",\"p\":\"max_instance_request_concurrency\"},\"serviceMesh\":{\"t\":\"google.cloud.run.v2.ServiceMesh\",\"p\":\"service_mesh\"},\"encryptionKeyRevocationAction\":{\"t\":\"google.cloud.run.v2.EncryptionKeyRevocationAction\",\"p\":\"encryption_key_revocation_action\"},\"encryptionKeyShutdownDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"encryption_key_shutdown_duration\"},\"sessionAffinity\":{\"t\":\"bool\",\"p\":\"session_affinity\"},\"healthCheckDisabled\":{\"t\":\"bool\",\"p\":\"health_check_disabled\"},\"nodeSelector\":{\"t\":\"google.cloud.run.v2.NodeSelector\",\"p\":\"node_selector\"},\"gpuZonalRedundancyDisabled\":{\"t\":\"bool\",\"p\":\"gpu_zonal_redundancy_disabled\"}},\"google.cloud.run.v2.RunJobRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"validateOnly\":{\"t\":\"bool\",\"p\":\"validate_only\"},\"etag\":{\"t\":\"string\"},\"overrides\":{\"t\":\"google.cloud.run.v2.RunJobRequest.Overrides\"}},\"google.cloud.run.v2.RunJobRequest.Overrides\":{\"containerOverrides\":{\"t\":\"google.cloud.run.v2.RunJobRequest.Overrides.ContainerOverride\",\"p\":\"container_overrides\",\"r\":1},\"taskCount\":{\"t\":\"int32\",\"p\":\"task_count\"},\"timeout\":{\"t\":\"google.protobuf.Duration\"}},\"google.cloud.run.v2.RunJobRequest.Overrides.ContainerOverride\":{\"name\":{\"t\":\"string\"},\"args\":{\"t\":\"string\",\"r\":1},\"env\":{\"t\":\"google.cloud.run.v2.EnvVar\",\"r\":1},\"clearArgs\":{\"t\":\"bool\",\"p\":\"clear_args\"}},\"google.cloud.run.v2.SecretKeySelector\":{\"secret\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"version\":{\"t\":\"string\"}},\"google.cloud.run.v2.SecretVolumeSource\":{\"secret\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"items\":{\"t\":\"google.cloud.run.v2.VersionToPath\",\"r\":1},\"defaultMode\":{\"t\":\"int32\",\"p\":\"default_mode\"}},\"google.cloud.run.v2.Service\":{\"name\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"uid\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"generation\":{\"t\":\"int64\",\"b\":[\"OUTPUT_ONLY\"]},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"deleteTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"delete_time\",\"b\":[\"OUTPUT_ONLY\"]},\"expireTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"expire_time\",\"b\":[\"OUTPUT_ONLY\"]},\"creator\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"lastModifier\":{\"t\":\"string\",\"p\":\"last_modifier\",\"b\":[\"OUTPUT_ONLY\"]},\"client\":{\"t\":\"string\"},\"clientVersion\":{\"t\":\"string\",\"p\":\"client_version\"},\"ingress\":{\"t\":\"google.cloud.run.v2.IngressTraffic\"},\"launchStage\":{\"t\":\"google.api.LaunchStage\",\"p\":\"launch_stage\"},\"binaryAuthorization\":{\"t\":\"google.cloud.run.v2.BinaryAuthorization\",\"p\":\"binary_authorization\"},\"template\":{\"t\":\"google.cloud.run.v2.RevisionTemplate\",\"b\":[\"REQUIRED\"]},\"traffic\":{\"t\":\"google.cloud.run.v2.TrafficTarget\",\"r\":1},\"scaling\":{\"t\":\"google.cloud.run.v2.ServiceScaling\"},\"invokerIamDisabled\":{\"t\":\"bool\",\"p\":\"invoker_iam_disabled\"},\"defaultUriDisabled\":{\"t\":\"bool\",\"p\":\"default_uri_disabled\"},\"urls\":{\"t\":\"string\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"iapEnabled\":{\"t\":\"bool\",\"p\":\"iap_enabled\"},\"multiRegionSettings\":{\"t\":\"google.cloud.run.v2.Service.MultiRegionSettings\",\"p\":\"multi_region_settings\"},\"customAudiences\":{\"t\":\"string\",\"p\":\"custom_audiences\",\"r\":1},\"observedGeneration\":{\"t\":\"int64\",\"p\":\"observed_generation\",\"b\":[\"OUTPUT_ONLY\"]},\"terminalCondition\":{\"t\":\"google.cloud.run.v2.Condition\",\"p\":\"terminal_condition\",\"b\":[\"OUTPUT_ONLY\"]},\"conditions\":{\"t\":\"google.cloud.run.v2.Condition\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"latestReadyRevision\":{\"t\":\"string\",\"p\":\"latest_ready_revision\",\"b\":[\"OUTPUT_ONLY\"]},\"latestCreatedRevision\":{\"t\":\"string\",\"p\":\"latest_created_revision\",\"b\":[\"OUTPUT_ONLY\"]},\"trafficStatuses\":{\"t\":\"google.cloud.run.v2.TrafficTargetStatus\",\"p\":\"traffic_statuses\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"uri\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"satisfiesPzs\":{\"t\":\"bool\",\"p\":\"satisfies_pzs\",\"b\":[\"OUTPUT_ONLY\"]},\"threatDetectionEnabled\":{\"t\":\"bool\",\"p\":\"threat_detection_enabled\",\"b\":[\"OUTPUT_ONLY\"]},\"buildConfig\":{\"t\":\"google.cloud.run.v2.BuildConfig\",\"p\":\"build_config\"},\"reconciling\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]},\"etag\":{\"t\":\"string\"}},\"google.cloud.run.v2.Service.MultiRegionSettings\":{\"regions\":{\"t\":\"string\",\"r\":1,\"b\":[\"REQUIRED\"]},\"multiRegionId\":{\"t\":\"string\",\"p\":\"multi_region_id\"}},\"google.cloud.run.v2.ServiceMesh\":{\"mesh\":{\"t\":\"string\"}},\"google.cloud.run.v2.ServiceScaling\":{\"minInstanceCount\":{\"t\":\"int32\",\"p\":\"min_instance_count\"},\"scalingMode\":{\"t\":\"google.cloud.run.v2.ServiceScaling.ScalingMode\",\"p\":\"scaling_mode\"},\"maxInstanceCount\":{\"t\":\"int32\",\"p\":\"max_instance_count\"},\"manualInstanceCount\":{\"t\":\"int32\",\"p\":\"manual_instance_count\"}},\"google.cloud.run.v2.SourceCode\":{\"cloudStorageSource\":{\"t\":\"google.cloud.run.v2.SourceCode.CloudStorageSource\",\"p\":\"cloud_storage_source\",\"o\":\"source_type\"}},\"google.cloud.run.v2.SourceCode.CloudStorageSource\":{\"bucket\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"object\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"generation\":{\"t\":\"int64\"}},\"google.cloud.run.v2.StorageSource\":{\"bucket\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"object\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"generation\":{\"t\":\"int64\"}},\"google.cloud.run.v2.SubmitBuildRequest\":{\"parent\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"storageSource\":{\"t\":\"google.cloud.run.v2.StorageSource\",\"p\":\"storage_source\",\"o\":\"source\",\"b\":[\"REQUIRED\"]},\"imageUri\":{\"t\":\"string\",\"p\":\"image_uri\",\"b\":[\"REQUIRED\"]},\"buildpackBuild\":{\"t\":\"google.cloud.run.v2.SubmitBuildRequest.BuildpacksBuild\",\"p\":\"buildpack_build\",\"o\":\"build_type\"},\"dockerBuild\":{\"t\":\"google.cloud.run.v2.SubmitBuildRequest.DockerBuild\",\"p\":\"docker_build\",\"o\":\"build_type\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"workerPool\":{\"t\":\"string\",\"p\":\"worker_pool\"},\"tags\":{\"t\":\"string\",\"r\":1},\"machineType\":{\"t\":\"string\",\"p\":\"machine_type\"},\"releaseTrack\":{\"t\":\"google.api.LaunchStage\",\"p\":\"release_track\"},\"client\":{\"t\":\"string\"}},\"google.cloud.run.v2.SubmitBuildRequest.BuildpacksBuild\":{\"runtime\":{\"t\":\"string\"},\"functionTarget\":{\"t\":\"string\",\"p\":\"function_target\"},\"cacheImageUri\":{\"t\":\"string\",\"p\":\"cache_image_uri\"},\"baseImage\":{\"t\":\"string\",\"p\":\"base_image\"},\"environmentVariables\":{\"t\":\"string\",\"p\":\"environment_variables\",\"k\":\"string\"},\"enableAutomaticUpdates\":{\"t\":\"bool\",\"p\":\"enable_automatic_updates\"},\"projectDescriptor\":{\"t\":\"string\",\"p\":\"project_descriptor\"}},\"google.cloud.run.v2.SubmitBuildRequest.DockerBuild\":{},\"google.cloud.run.v2.TCPSocketAction\":{\"port\":{\"t\":\"int32\"}},\"google.cloud.run.v2.TaskTemplate\":{\"containers\":{\"t\":\"google.cloud.run.v2.Container\",\"r\":1},\"volumes\":{\"t\":\"google.cloud.run.v2.Volume\",\"r\":1},\"maxRetries\":{\"t\":\"int32\",\"p\":\"max_retries\",\"o\":\"retries\"},\"timeout\":{\"t\":\"google.protobuf.Duration\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"executionEnvironment\":{\"t\":\"google.cloud.run.v2.ExecutionEnvironment\",\"p\":\"execution_environment\"},\"encryptionKey\":{\"t\":\"string\",\"p\":\"encryption_key\"},\"vpcAccess\":{\"t\":\"google.cloud.run.v2.VpcAccess\",\"p\":\"vpc_access\"},\"nodeSelector\":{\"t\":\"google.cloud.run.v2.NodeSelector\",\"p\":\"node_selector\"},\"gpuZonalRedundancyDisabled\":{\"t\":\"bool\",\"p\":\"gpu_zonal_redundancy_disabled\"}},\"google.cloud.run.v2.TrafficTarget\":{\"type\":{\"t\":\"google.cloud.run.v2.TrafficTargetAllocationType\"},\"revision\":{\"t\":\"string\"},\"percent\":{\"t\":\"int32\"},\"tag\":{\"t\":\"string\"}},\"google.cloud.run.v2.TrafficTargetStatus\":{\"type\":{\"t\":\"google.cloud.run.v2.TrafficTargetAllocationType\"},\"revision\":{\"t\":\"string\"},\"percent\":{\"t\":\"int32\"},\"tag\":{\"t\":\"string\"},\"uri\":{\"t\":\"string\"}},\"google.cloud.run.v2.VersionToPath\":{\"path\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"version\":{\"t\":\"string\"},\"mode\":{\"t\":\"int32\"}},\"google.cloud.run.v2.Volume\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"secret\":{\"t\":\"google.cloud.run.v2.SecretVolumeSource\",\"o\":\"volume_type\"},\"cloudSqlInstance\":{\"t\":\"google.cloud.run.v2.CloudSqlInstance\",\"p\":\"cloud_sql_instance\",\"o\":\"volume_type\"},\"emptyDir\":{\"t\":\"google.cloud.run.v2.EmptyDirVolumeSource\",\"p\":\"empty_dir\",\"o\":\"volume_type\"},\"nfs\":{\"t\":\"google.cloud.run.v2.NFSVolumeSource\",\"o\":\"volume_type\"},\"gcs\":{\"t\":\"google.cloud.run.v2.GCSVolumeSource\",\"o\":\"volume_type\"}},\"google.cloud.run.v2.VolumeMount\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"mountPath\":{\"t\":\"string\",\"p\":\"mount_path\",\"b\":[\"REQUIRED\"]},\"subPath\":{\"t\":\"string\",\"p\":\"sub_path\"}},\"google.cloud.run.v2.VpcAccess\":{\"connector\":{\"t\":\"string\"},\"egress\":{\"t\":\"google.cloud.run.v2.VpcAccess.VpcEgress\"},\"networkInterfaces\":{\"t\":\"google.cloud.run.v2.VpcAccess.NetworkInterface\",\"p\":\"network_interfaces\",\"r\":1}},\"google.cloud.run.v2.VpcAccess.NetworkInterface\":{\"network\":{\"t\":\"string\"},\"subnetwork\":{\"t\":\"string\"},\"tags\":{\"t\":\"string\",\"r\":1}},\"google.cloud.run.v2.WorkerPool\":{\"name\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"uid\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"generation\":{\"t\":\"int64\",\"b\":[\"OUTPUT_ONLY\"]},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"deleteTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"delete_time\",\"b\":[\"OUTPUT_ONLY\"]},\"expireTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"expire_time\",\"b\":[\"OUTPUT_ONLY\"]},\"creator\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"lastModifier\":{\"t\":\"string\",\"p\":\"last_modifier\",\"b\":[\"OUTPUT_ONLY\"]},\"client\":{\"t\":\"string\"},\"clientVersion\":{\"t\":\"string\",\"p\":\"client_version\"},\"launchStage\":{\"t\":\"google.api.LaunchStage\",\"p\":\"launch_stage\"},\"binaryAuthorization\":{\"t\":\"google.cloud.run.v2.BinaryAuthorization\",\"p\":\"binary_authorization\"},\"template\":{\"t\":\"google.cloud.run.v2.WorkerPoolRevisionTemplate\",\"b\":[\"REQUIRED\"]},\"instanceSplits\":{\"t\":\"google.cloud.run.v2.InstanceSplit\",\"p\":\"instance_splits\",\"r\":1},\"scaling\":{\"t\":\"google.cloud.run.v2.WorkerPoolScaling\"},\"observedGeneration\":{\"t\":\"int64\",\"p\":\"observed_generation\",\"b\":[\"OUTPUT_ONLY\"]},\"terminalCondition\":{\"t\":\"google.cloud.run.v2.Condition\",\"p\":\"terminal_condition\",\"b\":[\"OUTPUT_ONLY\"]},\"conditions\":{\"t\":\"google.cloud.run.v2.Condition\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"latestReadyRevision\":{\"t\":\"string\",\"p\":\"latest_ready_revision\",\"b\":[\"OUTPUT_ONLY\"]},\"latestCreatedRevision\":{\"t\":\"string\",\"p\":\"latest_created_revision\",\"b\":[\"OUTPUT_ONLY\"]},\"instanceSplitStatuses\":{\"t\":\"google.cloud.run.v2.InstanceSplitStatus\",\"p\":\"instance_split_statuses\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"threatDetectionEnabled\":{\"t\":\"bool\",\"p\":\"threat_detection_enabled\",\"b\":[\"OUTPUT_ONLY\"]},\"customAudiences\":{\"t\":\"string\",\"p\":\"custom_audiences\",\"r\":1},\"satisfiesPzs\":{\"t\":\"bool\",\"p\":\"satisfies_pzs\",\"b\":[\"OUTPUT_ONLY\"]},\"reconciling\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]},\"etag\":{\"t\":\"string\"}},\"google.cloud.run.v2.WorkerPoolRevisionTemplate\":{\"revision\":{\"t\":\"string\"},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"vpcAccess\":{\"t\":\"google.cloud.run.v2.VpcAccess\",\"p\":\"vpc_access\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"containers\":{\"t\":\"google.cloud.run.v2.Container\",\"r\":1},\"volumes\":{\"t\":\"google.cloud.run.v2.Volume\",\"r\":1},\"encryptionKey\":{\"t\":\"string\",\"p\":\"encryption_key\"},\"serviceMesh\":{\"t\":\"google.cloud.run.v2.ServiceMesh\",\"p\":\"service_mesh\"},\"encryptionKeyRevocationAction\":{\"t\":\"google.cloud.run.v2.EncryptionKeyRevocationAction\",\"p\":\"encryption_key_revocation_action\"},\"encryptionKeyShutdownDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"encryption_key_shutdown_duration\"},\"nodeSelector\":{\"t\":\"google.cloud.run.v2.NodeSelector\",\"p\":\"node_selector\"},\"gpuZonalRedundancyDisabled\":{\"t\":\"bool\",\"p\":\"gpu_zonal_redundancy_disabled\"}},\"google.cloud.run.v2.WorkerPoolScaling\":{\"manualInstanceCount\":{\"t\":\"int32\",\"p\":\"manual_instance_count\"}},\"google.cloud.scheduler.v1.AppEngineHttpTarget\":{\"httpMethod\":{\"t\":\"google.cloud.scheduler.v1.HttpMethod\",\"p\":\"http_method\"},\"appEngineRouting\":{\"t\":\"google.cloud.scheduler.v1.AppEngineRouting\",\"p\":\"app_engine_routing\"},\"relativeUri\":{\"t\":\"string\",\"p\":\"relative_uri\"},\"headers\":{\"t\":\"string\",\"k\":\"string\"},\"body\":{\"t\":\"bytes\"}},\"google.cloud.scheduler.v1.AppEngineRouting\":{\"service\":{\"t\":\"string\"},\"version\":{\"t\":\"string\"},\"instance\":{\"t\":\"string\"},\"host\":{\"t\":\"string\"}},\"google.cloud.scheduler.v1.HttpTarget\":{\"uri\":{\"t\":\"string\"},\"httpMethod\":{\"t\":\"google.cloud.scheduler.v1.HttpMethod\",\"p\":\"http_method\"},\"headers\":{\"t\":\"string\",\"k\":\"string\"},\"body\":{\"t\":\"bytes\"},\"oauthToken\":{\"t\":\"google.cloud.scheduler.v1.OAuthToken\",\"p\":\"oauth_token\",\"o\":\"authorization_header\"},\"oidcToken\":{\"t\":\"google.cloud.scheduler.v1.OidcToken\",\"p\":\"oidc_token\",\"o\":\"authorization_header\"}},\"google.cloud.scheduler.v1.Job\":{\"name\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"pubsubTarget\":{\"t\":\"google.cloud.scheduler.v1.PubsubTarget\",\"p\":\"pubsub_target\",\"o\":\"target\"},\"appEngineHttpTarget\":{\"t\":\"google.cloud.scheduler.v1.AppEngineHttpTarget\",\"p\":\"app_engine_http_target\",\"o\":\"target\"},\"httpTarget\":{\"t\":\"google.cloud.scheduler.v1.HttpTarget\",\"p\":\"http_target\",\"o\":\"target\"},\"schedule\":{\"t\":\"string\"},\"timeZone\":{\"t\":\"string\",\"p\":\"time_zone\"},\"userUpdateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"user_update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"state\":{\"t\":\"google.cloud.scheduler.v1.Job.State\",\"b\":[\"OUTPUT_ONLY\"]},\"status\":{\"t\":\"google.rpc.Status\",\"b\":[\"OUTPUT_ONLY\"]},\"scheduleTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"schedule_time\",\"b\":[\"OUTPUT_ONLY\"]},\"lastAttemptTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"last_attempt_time\",\"b\":[\"OUTPUT_ONLY\"]},\"retryConfig\":{\"t\":\"google.cloud.scheduler.v1.RetryConfig\",\"p\":\"retry_config\"},\"attemptDeadline\":{\"t\":\"google.protobuf.Duration\",\"p\":\"attempt_deadline\"}},\"google.cloud.scheduler.v1.OAuthToken\":{\"serviceAccountEmail\":{\"t\":\"string\",\"p\":\"service_account_email\"},\"scope\":{\"t\":\"string\"}},\"google.cloud.scheduler.v1.OidcToken\":{\"serviceAccountEmail\":{\"t\":\"string\",\"p\":\"service_account_email\"},\"audience\":{\"t\":\"string\"}},\"google.cloud.scheduler.v1.PauseJobRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.cloud.scheduler.v1.PubsubTarget\":{\"topicName\":{\"t\":\"string\",\"p\":\"topic_name\"},\"data\":{\"t\":\"bytes\"},\"attributes\":{\"t\":\"string\",\"k\":\"string\"}},\"google.cloud.scheduler.v1.ResumeJobRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.cloud.scheduler.v1.RetryConfig\":{\"retryCount\":{\"t\":\"int32\",\"p\":\"retry_count\"},\"maxRetryDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"max_retry_duration\"},\"minBackoffDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"min_backoff_duration\"},\"maxBackoffDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"max_backoff_duration\"},\"maxDoublings\":{\"t\":\"int32\",\"p\":\"max_doublings\"}},\"google.cloud.scheduler.v1.RunJobRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.devtools.artifactregistry.v1.CleanupPolicy\":{\"condition\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicyCondition\",\"o\":\"condition_type\"},\"mostRecentVersions\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicyMostRecentVersions\",\"p\":\"most_recent_versions\",\"o\":\"condition_type\"},\"id\":{\"t\":\"string\"},\"action\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicy.Action\"}},\"google.devtools.artifactregistry.v1.CleanupPolicyCondition\":{\"tagState\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicyCondition.TagState\",\"p\":\"tag_state\"},\"tagPrefixes\":{\"t\":\"string\",\"p\":\"tag_prefixes\",\"r\":1},\"versionNamePrefixes\":{\"t\":\"string\",\"p\":\"version_name_prefixes\",\"r\":1},\"packageNamePrefixes\":{\"t\":\"string\",\"p\":\"package_name_prefixes\",\"r\":1},\"olderThan\":{\"t\":\"google.protobuf.Duration\",\"p\":\"older_than\"},\"newerThan\":{\"t\":\"google.protobuf.Duration\",\"p\":\"newer_than\"}},\"google.devtools.artifactregistry.v1.CleanupPolicyMostRecentVersions\":{\"packageNamePrefixes\":{\"t\":\"string\",\"p\":\"package_name_prefixes\",\"r\":1},\"keepCount\":{\"t\":\"int32\",\"p\":\"keep_count\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig\":{\"dockerRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository\",\"p\":\"docker_repository\",\"o\":\"remote_source\"},\"mavenRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository\",\"p\":\"maven_repository\",\"o\":\"remote_source\"},\"npmRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository\",\"p\":\"npm_repository\",\"o\":\"remote_source\"},\"pythonRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository\",\"p\":\"python_repository\",\"o\":\"remote_source\"},\"aptRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository\",\"p\":\"apt_repository\",\"o\":\"remote_source\"},\"yumRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository\",\"p\":\"yum_repository\",\"o\":\"remote_source\"},\"commonRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.CommonRemoteRepository\",\"p\":\"common_repository\",\"o\":\"remote_source\"},\"description\":{\"t\":\"string\"},\"upstreamCredentials\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials\",\"p\":\"upstream_credentials\"},\"disableUpstreamValidation\":{\"t\":\"bool\",\"p\":\"disable_upstream_validation\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository\":{\"repositoryBase\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository.RepositoryBase\",\"p\":\"repository_base\"},\"repositoryPath\":{\"t\":\"string\",\"p\":\"repository_path\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.CommonRemoteRepository\":{\"uri\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials\":{\"usernamePasswordCredentials\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials.UsernamePasswordCredentials\",\"p\":\"username_password_credentials\",\"o\":\"credentials\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials.UsernamePasswordCredentials\":{\"username\":{\"t\":\"string\"},\"passwordSecretVersion\":{\"t\":\"string\",\"p\":\"password_secret_version\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository\":{\"repositoryBase\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository.RepositoryBase\",\"p\":\"repository_base\"},\"repositoryPath\":{\"t\":\"string\",\"p\":\"repository_path\"}},\"google.devtools.artifactregistry.v1.Repository\":{\"mavenConfig\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig\",\"p\":\"maven_config\",\"o\":\"format_config\"},\"dockerConfig\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.DockerRepositoryConfig\",\"p\":\"docker_config\",\"o\":\"format_config\"},\"virtualRepositoryConfig\":{\"t\":\"google.devtools.artifactregistry.v1.VirtualRepositoryConfig\",\"p\":\"virtual_repository_config\",\"o\":\"mode_config\"},\"remoteRepositoryConfig\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig\",\"p\":\"remote_repository_config\",\"o\":\"mode_config\"},\"name\":{\"t\":\"string\"},\"format\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.Format\"},\"description\":{\"t\":\"string\"},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"kmsKeyName\":{\"t\":\"string\",\"p\":\"kms_key_name\"},\"mode\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.Mode\"},\"cleanupPolicies\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicy\",\"p\":\"cleanup_policies\",\"k\":\"string\"},\"sizeBytes\":{\"t\":\"int64\",\"p\":\"size_bytes\",\"b\":[\"OUTPUT_ONLY\"]},\"satisfiesPzs\":{\"t\":\"bool\",\"p\":\"satisfies_pzs\",\"b\":[\"OUTPUT_ONLY\"]},\"cleanupPolicyDryRun\":{\"t\":\"bool\",\"p\":\"cleanup_policy_dry_run\"},\"vulnerabilityScanningConfig\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig\",\"p\":\"vulnerability_scanning_config\"},\"disallowUnspecifiedMode\":{\"t\":\"bool\",\"p\":\"disallow_unspecified_mode\"},\"satisfiesPzi\":{\"t\":\"bool\",\"p\":\"satisfies_pzi\",\"b\":[\"OUTPUT_ONLY\"]},\"registryUri\":{\"t\":\"string\",\"p\":\"registry_uri\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.artifactregistry.v1.Repository.DockerRepositoryConfig\":{\"immutableTags\":{\"t\":\"bool\",\"p\":\"immutable_tags\"}},\"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig\":{\"allowSnapshotOverwrites\":{\"t\":\"bool\",\"p\":\"allow_snapshot_overwrites\"},\"versionPolicy\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig.VersionPolicy\",\"p\":\"version_policy\"}},\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig\":{\"enablementConfig\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementConfig\",\"p\":\"enablement_config\"},\"lastEnableTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"last_enable_time\",\"b\":[\"OUTPUT_ONLY\"]},\"enablementState\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementState\",\"p\":\"enablement_state\",\"b\":[\"OUTPUT_ONLY\"]},\"enablementStateReason\":{\"t\":\"string\",\"p\":\"enablement_state_reason\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.artifactregistry.v1.UpstreamPolicy\":{\"id\":{\"t\":\"string\"},\"repository\":{\"t\":\"string\"},\"priority\":{\"t\":\"int32\"}},\"google.devtools.artifactregistry.v1.VirtualRepositoryConfig\":{\"upstreamPolicies\":{\"t\":\"google.devtools.artifactregistry.v1.UpstreamPolicy\",\"p\":\"upstream_policies\",\"r\":1}},\"google.devtools.cloudbuild.v1.ApprovalConfig\":{\"approvalRequired\":{\"t\":\"bool\",\"p\":\"approval_required\"}},\"google.devtools.cloudbuild.v1.ApprovalResult\":{\"approverAccount\":{\"t\":\"string\",\"p\":\"approver_account\",\"b\":[\"OUTPUT_ONLY\"]},\"approvalTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"approval_time\",\"b\":[\"OUTPUT_ONLY\"]},\"decision\":{\"t\":\"google.devtools.cloudbuild.v1.ApprovalResult.Decision\",\"b\":[\"REQUIRED\"]},\"comment\":{\"t\":\"string\"},\"url\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Artifacts\":{\"images\":{\"t\":\"string\",\"r\":1},\"objects\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.ArtifactObjects\"},\"mavenArtifacts\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.MavenArtifact\",\"p\":\"maven_artifacts\",\"r\":1},\"goModules\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.GoModule\",\"p\":\"go_modules\",\"r\":1},\"pythonPackages\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.PythonPackage\",\"p\":\"python_packages\",\"r\":1},\"npmPackages\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.NpmPackage\",\"p\":\"npm_packages\",\"r\":1}},\"google.devtools.cloudbuild.v1.Artifacts.ArtifactObjects\":{\"location\":{\"t\":\"string\"},\"paths\":{\"t\":\"string\",\"r\":1},\"timing\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.Artifacts.GoModule\":{\"repositoryName\":{\"t\":\"string\",\"p\":\"repository_name\"},\"repositoryLocation\":{\"t\":\"string\",\"p\":\"repository_location\"},\"repositoryProjectId\":{\"t\":\"string\",\"p\":\"repository_project_id\"},\"sourcePath\":{\"t\":\"string\",\"p\":\"source_path\"},\"modulePath\":{\"t\":\"string\",\"p\":\"module_path\"},\"moduleVersion\":{\"t\":\"string\",\"p\":\"module_version\"}},\"google.devtools.cloudbuild.v1.Artifacts.MavenArtifact\":{\"repository\":{\"t\":\"string\"},\"path\":{\"t\":\"string\"},\"artifactId\":{\"t\":\"string\",\"p\":\"artifact_id\"},\"groupId\":{\"t\":\"string\",\"p\":\"group_id\"},\"version\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Artifacts.NpmPackage\":{\"repository\":{\"t\":\"string\"},\"packagePath\":{\"t\":\"string\",\"p\":\"package_path\"}},\"google.devtools.cloudbuild.v1.Artifacts.PythonPackage\":{\"repository\":{\"t\":\"string\"},\"paths\":{\"t\":\"string\",\"r\":1}},\"google.devtools.cloudbuild.v1.Build\":{\"name\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"id\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"projectId\":{\"t\":\"string\",\"p\":\"project_id\",\"b\":[\"OUTPUT_ONLY\"]},\"status\":{\"t\":\"google.devtools.cloudbuild.v1.Build.Status\",\"b\":[\"OUTPUT_ONLY\"]},\"statusDetail\":{\"t\":\"string\",\"p\":\"status_detail\",\"b\":[\"OUTPUT_ONLY\"]},\"source\":{\"t\":\"google.devtools.cloudbuild.v1.Source\"},\"steps\":{\"t\":\"google.devtools.cloudbuild.v1.BuildStep\",\"r\":1},\"results\":{\"t\":\"google.devtools.cloudbuild.v1.Results\",\"b\":[\"OUTPUT_ONLY\"]},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"startTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"start_time\",\"b\":[\"OUTPUT_ONLY\"]},\"finishTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"finish_time\",\"b\":[\"OUTPUT_ONLY\"]},\"timeout\":{\"t\":\"google.protobuf.Duration\"},\"images\":{\"t\":\"string\",\"r\":1},\"queueTtl\":{\"t\":\"google.protobuf.Duration\",\"p\":\"queue_ttl\"},\"artifacts\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts\"},\"logsBucket\":{\"t\":\"string\",\"p\":\"logs_bucket\"},\"sourceProvenance\":{\"t\":\"google.devtools.cloudbuild.v1.SourceProvenance\",\"p\":\"source_provenance\",\"b\":[\"OUTPUT_ONLY\"]},\"buildTriggerId\":{\"t\":\"string\",\"p\":\"build_trigger_id\",\"b\":[\"OUTPUT_ONLY\"]},\"options\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions\"},\"logUrl\":{\"t\":\"string\",\"p\":\"log_url\",\"b\":[\"OUTPUT_ONLY\"]},\"substitutions\":{\"t\":\"string\",\"k\":\"string\"},\"tags\":{\"t\":\"string\",\"r\":1},\"secrets\":{\"t\":\"google.devtools.cloudbuild.v1.Secret\",\"r\":1},\"timing\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"k\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"approval\":{\"t\":\"google.devtools.cloudbuild.v1.BuildApproval\",\"b\":[\"OUTPUT_ONLY\"]},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"availableSecrets\":{\"t\":\"google.devtools.cloudbuild.v1.Secrets\",\"p\":\"available_secrets\"},\"warnings\":{\"t\":\"google.devtools.cloudbuild.v1.Build.Warning\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"gitConfig\":{\"t\":\"google.devtools.cloudbuild.v1.GitConfig\",\"p\":\"git_config\"},\"failureInfo\":{\"t\":\"google.devtools.cloudbuild.v1.Build.FailureInfo\",\"p\":\"failure_info\",\"b\":[\"OUTPUT_ONLY\"]},\"dependencies\":{\"t\":\"google.devtools.cloudbuild.v1.Dependency\",\"r\":1}},\"google.devtools.cloudbuild.v1.Build.FailureInfo\":{\"type\":{\"t\":\"google.devtools.cloudbuild.v1.Build.FailureInfo.FailureType\"},\"detail\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Build.Warning\":{\"text\":{\"t\":\"string\"},\"priority\":{\"t\":\"google.devtools.cloudbuild.v1.Build.Warning.Priority\"}},\"google.devtools.cloudbuild.v1.BuildApproval\":{\"state\":{\"t\":\"google.devtools.cloudbuild.v1.BuildApproval.State\",\"b\":[\"OUTPUT_ONLY\"]},\"config\":{\"t\":\"google.devtools.cloudbuild.v1.ApprovalConfig\",\"b\":[\"OUTPUT_ONLY\"]},\"result\":{\"t\":\"google.devtools.cloudbuild.v1.ApprovalResult\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.BuildOptions\":{\"sourceProvenanceHash\":{\"t\":\"google.devtools.cloudbuild.v1.Hash.HashType\",\"p\":\"source_provenance_hash\",\"r\":1},\"requestedVerifyOption\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.VerifyOption\",\"p\":\"requested_verify_option\"},\"machineType\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.MachineType\",\"p\":\"machine_type\"},\"diskSizeGb\":{\"t\":\"int64\",\"p\":\"disk_size_gb\"},\"substitutionOption\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.SubstitutionOption\",\"p\":\"substitution_option\"},\"dynamicSubstitutions\":{\"t\":\"bool\",\"p\":\"dynamic_substitutions\"},\"automapSubstitutions\":{\"t\":\"bool\",\"p\":\"automap_substitutions\"},\"logStreamingOption\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.LogStreamingOption\",\"p\":\"log_streaming_option\"},\"workerPool\":{\"t\":\"string\",\"p\":\"worker_pool\"},\"pool\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.PoolOption\"},\"logging\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.LoggingMode\"},\"env\":{\"t\":\"string\",\"r\":1},\"secretEnv\":{\"t\":\"string\",\"p\":\"secret_env\",\"r\":1},\"volumes\":{\"t\":\"google.devtools.cloudbuild.v1.Volume\",\"r\":1},\"defaultLogsBucketBehavior\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.DefaultLogsBucketBehavior\",\"p\":\"default_logs_bucket_behavior\"},\"enableStructuredLogging\":{\"t\":\"bool\",\"p\":\"enable_structured_logging\"}},\"google.devtools.cloudbuild.v1.BuildOptions.PoolOption\":{\"name\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.BuildStep\":{\"name\":{\"t\":\"string\"},\"env\":{\"t\":\"string\",\"r\":1},\"args\":{\"t\":\"string\",\"r\":1},\"dir\":{\"t\":\"string\"},\"id\":{\"t\":\"string\"},\"waitFor\":{\"t\":\"string\",\"p\":\"wait_for\",\"r\":1},\"entrypoint\":{\"t\":\"string\"},\"secretEnv\":{\"t\":\"string\",\"p\":\"secret_env\",\"r\":1},\"volumes\":{\"t\":\"google.devtools.cloudbuild.v1.Volume\",\"r\":1},\"timing\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"b\":[\"OUTPUT_ONLY\"]},\"pullTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"pull_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"timeout\":{\"t\":\"google.protobuf.Duration\"},\"status\":{\"t\":\"google.devtools.cloudbuild.v1.Build.Status\",\"b\":[\"OUTPUT_ONLY\"]},\"allowFailure\":{\"t\":\"bool\",\"p\":\"allow_failure\"},\"exitCode\":{\"t\":\"int32\",\"p\":\"exit_code\",\"b\":[\"OUTPUT_ONLY\"]},\"allowExitCodes\":{\"t\":\"int32\",\"p\":\"allow_exit_codes\",\"r\":1},\"script\":{\"t\":\"string\"},\"automapSubstitutions\":{\"t\":\"bool\",\"p\":\"automap_substitutions\"}},\"google.devtools.cloudbuild.v1.BuiltImage\":{\"name\":{\"t\":\"string\"},\"digest\":{\"t\":\"string\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.CancelBuildRequest\":{\"name\":{\"t\":\"string\"},\"projectId\":{\"t\":\"string\",\"p\":\"project_id\",\"b\":[\"REQUIRED\"]},\"id\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.devtools.cloudbuild.v1.ConnectedRepository\":{\"repository\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"dir\":{\"t\":\"string\"},\"revision\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.devtools.cloudbuild.v1.Dependency\":{\"empty\":{\"t\":\"bool\",\"o\":\"dep\"},\"gitSource\":{\"t\":\"google.devtools.cloudbuild.v1.Dependency.GitSourceDependency\",\"p\":\"git_source\",\"o\":\"dep\"}},\"google.devtools.cloudbuild.v1.Dependency.GitSourceDependency\":{\"repository\":{\"t\":\"google.devtools.cloudbuild.v1.Dependency.GitSourceRepository\",\"b\":[\"REQUIRED\"]},\"revision\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"recurseSubmodules\":{\"t\":\"bool\",\"p\":\"recurse_submodules\"},\"depth\":{\"t\":\"int64\"},\"destPath\":{\"t\":\"string\",\"p\":\"dest_path\",\"b\":[\"REQUIRED\"]}},\"google.devtools.cloudbuild.v1.Dependency.GitSourceRepository\":{\"url\":{\"t\":\"string\",\"o\":\"repotype\"},\"developerConnect\":{\"t\":\"string\",\"p\":\"developer_connect\",\"o\":\"repotype\"}},\"google.devtools.cloudbuild.v1.FileHashes\":{\"fileHash\":{\"t\":\"google.devtools.cloudbuild.v1.Hash\",\"p\":\"file_hash\",\"r\":1}},\"google.devtools.cloudbuild.v1.GitConfig\":{\"http\":{\"t\":\"google.devtools.cloudbuild.v1.GitConfig.HttpConfig\"}},\"google.devtools.cloudbuild.v1.GitConfig.HttpConfig\":{\"proxySecretVersionName\":{\"t\":\"string\",\"p\":\"proxy_secret_version_name\"}},\"google.devtools.cloudbuild.v1.GitSource\":{\"url\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"dir\":{\"t\":\"string\"},\"revision\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Hash\":{\"type\":{\"t\":\"google.devtools.cloudbuild.v1.Hash.HashType\"},\"value\":{\"t\":\"bytes\"}},\"google.devtools.cloudbuild.v1.InlineSecret\":{\"kmsKeyName\":{\"t\":\"string\",\"p\":\"kms_key_name\"},\"envMap\":{\"t\":\"bytes\",\"p\":\"env_map\",\"k\":\"string\"}},\"google.devtools.cloudbuild.v1.RepoSource\":{\"projectId\":{\"t\":\"string\",\"p\":\"project_id\"},\"repoName\":{\"t\":\"string\",\"p\":\"repo_name\",\"b\":[\"REQUIRED\"]},\"branchName\":{\"t\":\"string\",\"p\":\"branch_name\",\"o\":\"revision\"},\"tagName\":{\"t\":\"string\",\"p\":\"tag_name\",\"o\":\"revision\"},\"commitSha\":{\"t\":\"string\",\"p\":\"commit_sha\",\"o\":\"revision\"},\"dir\":{\"t\":\"string\"},\"invertRegex\":{\"t\":\"bool\",\"p\":\"invert_regex\"},\"substitutions\":{\"t\":\"string\",\"k\":\"string\"}},\"google.devtools.cloudbuild.v1.Results\":{\"images\":{\"t\":\"google.devtools.cloudbuild.v1.BuiltImage\",\"r\":1},\"buildStepImages\":{\"t\":\"string\",\"p\":\"build_step_images\",\"r\":1},\"artifactManifest\":{\"t\":\"string\",\"p\":\"artifact_manifest\"},\"numArtifacts\":{\"t\":\"int64\",\"p\":\"num_artifacts\"},\"buildStepOutputs\":{\"t\":\"bytes\",\"p\":\"build_step_outputs\",\"r\":1},\"artifactTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"artifact_timing\"},\"pythonPackages\":{\"t\":\"google.devtools.cloudbuild.v1.UploadedPythonPackage\",\"p\":\"python_packages\",\"r\":1},\"mavenArtifacts\":{\"t\":\"google.devtools.cloudbuild.v1.UploadedMavenArtifact\",\"p\":\"maven_artifacts\",\"r\":1},\"goModules\":{\"t\":\"google.devtools.cloudbuild.v1.UploadedGoModule\",\"p\":\"go_modules\",\"r\":1},\"npmPackages\":{\"t\":\"google.devtools.cloudbuild.v1.UploadedNpmPackage\",\"p\":\"npm_packages\",\"r\":1}},\"google.devtools.cloudbuild.v1.Secret\":{\"kmsKeyName\":{\"t\":\"string\",\"p\":\"kms_key_name\"},\"secretEnv\":{\"t\":\"bytes\",\"p\":\"secret_env\",\"k\":\"string\"}},\"google.devtools.cloudbuild.v1.SecretManagerSecret\":{\"versionName\":{\"t\":\"string\",\"p\":\"version_name\"},\"env\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Secrets\":{\"secretManager\":{\"t\":\"google.devtools.cloudbuild.v1.SecretManagerSecret\",\"p\":\"secret_manager\",\"r\":1},\"inline\":{\"t\":\"google.devtools.cloudbuild.v1.InlineSecret\",\"r\":1}},\"google.devtools.cloudbuild.v1.Source\":{\"storageSource\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSource\",\"p\":\"storage_source\",\"o\":\"source\"},\"repoSource\":{\"t\":\"google.devtools.cloudbuild.v1.RepoSource\",\"p\":\"repo_source\",\"o\":\"source\"},\"gitSource\":{\"t\":\"google.devtools.cloudbuild.v1.GitSource\",\"p\":\"git_source\",\"o\":\"source\"},\"storageSourceManifest\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSourceManifest\",\"p\":\"storage_source_manifest\",\"o\":\"source\"},\"connectedRepository\":{\"t\":\"google.devtools.cloudbuild.v1.ConnectedRepository\",\"p\":\"connected_repository\",\"o\":\"source\"}},\"google.devtools.cloudbuild.v1.SourceProvenance\":{\"resolvedStorageSource\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSource\",\"p\":\"resolved_storage_source\"},\"resolvedRepoSource\":{\"t\":\"google.devtools.cloudbuild.v1.RepoSource\",\"p\":\"resolved_repo_source\"},\"resolvedStorageSourceManifest\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSourceManifest\",\"p\":\"resolved_storage_source_manifest\"},\"resolvedConnectedRepository\":{\"t\":\"google.devtools.cloudbuild.v1.ConnectedRepository\",\"p\":\"resolved_connected_repository\",\"b\":[\"OUTPUT_ONLY\"]},\"resolvedGitSource\":{\"t\":\"google.devtools.cloudbuild.v1.GitSource\",\"p\":\"resolved_git_source\",\"b\":[\"OUTPUT_ONLY\"]},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\",\"k\":\"string\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.StorageSource\":{\"bucket\":{\"t\":\"string\"},\"object\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"generation\":{\"t\":\"int64\"},\"sourceFetcher\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSource.SourceFetcher\",\"p\":\"source_fetcher\"}},\"google.devtools.cloudbuild.v1.StorageSourceManifest\":{\"bucket\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"object\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"generation\":{\"t\":\"int64\"}},\"google.devtools.cloudbuild.v1.TimeSpan\":{\"startTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"start_time\"},\"endTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"end_time\"}},\"google.devtools.cloudbuild.v1.UploadedGoModule\":{\"uri\":{\"t\":\"string\"},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.UploadedMavenArtifact\":{\"uri\":{\"t\":\"string\"},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.UploadedNpmPackage\":{\"uri\":{\"t\":\"string\"},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.UploadedPythonPackage\":{\"uri\":{\"t\":\"string\"},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.Volume\":{\"name\":{\"t\":\"string\"},\"path\":{\"t\":\"string\"}},\"google.iam.admin.v1.CreateRoleRequest\":{\"parent\":{\"t\":\"string\"},\"roleId\":{\"t\":\"string\",\"p\":\"role_id\"},\"role\":{\"t\":\"google.iam.admin.v1.Role\"}},\"google.iam.admin.v1.CreateServiceAccountRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"accountId\":{\"t\":\"string\",\"p\":\"account_id\",\"b\":[\"REQUIRED\"]},\"serviceAccount\":{\"t\":\"google.iam.admin.v1.ServiceAccount\",\"p\":\"service_account\"}},\"google.iam.admin.v1.DisableServiceAccountRequest\":{\"name\":{\"t\":\"string\"}},\"google.iam.admin.v1.EnableServiceAccountRequest\":{\"name\":{\"t\":\"string\"}},\"google.iam.admin.v1.QueryTestablePermissionsRequest\":{\"fullResourceName\":{\"t\":\"string\",\"p\":\"full_resource_name\"},\"pageSize\":{\"t\":\"int32\",\"p\":\"page_size\"},\"pageToken\":{\"t\":\"string\",\"p\":\"page_token\"}},\"google.iam.admin.v1.Role\":{\"name\":{\"t\":\"string\"},\"title\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"includedPermissions\":{\"t\":\"string\",\"p\":\"included_permissions\",\"r\":1},\"stage\":{\"t\":\"google.iam.admin.v1.Role.RoleLaunchStage\"},\"etag\":{\"t\":\"bytes\"},\"deleted\":{\"t\":\"bool\"}},\"google.iam.admin.v1.ServiceAccount\":{\"name\":{\"t\":\"string\"},\"projectId\":{\"t\":\"string\",\"p\":\"project_id\",\"b\":[\"OUTPUT_ONLY\"]},\"uniqueId\":{\"t\":\"string\",\"p\":\"unique_id\",\"b\":[\"OUTPUT_ONLY\"]},\"email\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"displayName\":{\"t\":\"string\",\"p\":\"display_name\"},\"etag\":{\"t\":\"bytes\"},\"description\":{\"t\":\"string\"},\"oauth2ClientId\":{\"t\":\"string\",\"p\":\"oauth2_client_id\",\"b\":[\"OUTPUT_ONLY\"]},\"disabled\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.iam.admin.v1.UndeleteRoleRequest\":{\"name\":{\"t\":\"string\"},\"etag\":{\"t\":\"bytes\"}},\"google.iam.admin.v1.UndeleteServiceAccountRequest\":{\"name\":{\"t\":\"string\"}},\"google.iam.credentials.v1.GenerateAccessTokenRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"delegates\":{\"t\":\"string\",\"r\":1},\"scope\":{\"t\":\"string\",\"r\":1,\"b\":[\"REQUIRED\"]},\"lifetime\":{\"t\":\"google.protobuf.Duration\"}},\"google.iam.credentials.v1.GenerateIdTokenRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"delegates\":{\"t\":\"string\",\"r\":1},\"audience\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"includeEmail\":{\"t\":\"bool\",\"p\":\"include_email\"},\"useEmailAzp\":{\"t\":\"bool\",\"p\":\"use_email_azp\"}},\"google.iam.v1.AuditConfig\":{\"service\":{\"t\":\"string\"},\"auditLogConfigs\":{\"t\":\"google.iam.v1.AuditLogConfig\",\"p\":\"audit_log_configs\",\"r\":1}},\"google.iam.v1.AuditLogConfig\":{\"logType\":{\"t\":\"google.iam.v1.AuditLogConfig.LogType\",\"p\":\"log_type\"},\"exemptedMembers\":{\"t\":\"string\",\"p\":\"exempted_members\",\"r\":1}},\"google.iam.v1.Binding\":{\"role\":{\"t\":\"string\"},\"members\":{\"t\":\"string\",\"r\":1},\"condition\":{\"t\":\"google.type.Expr\"}},\"google.iam.v1.GetIamPolicyRequest\":{\"resource\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"options\":{\"t\":\"google.iam.v1.GetPolicyOptions\"}},\"google.iam.v1.GetPolicyOptions\":{\"requestedPolicyVersion\":{\"t\":\"int32\",\"p\":\"requested_policy_version\"}},\"google.iam.v1.Policy\":{\"version\":{\"t\":\"int32\"},\"bindings\":{\"t\":\"google.iam.v1.Binding\",\"r\":1},\"auditConfigs\":{\"t\":\"google.iam.v1.AuditConfig\",\"p\":\"audit_configs\",\"r\":1},\"etag\":{\"t\":\"bytes\"}},\"google.iam.v1.SetIamPolicyRequest\":{\"resource\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"policy\":{\"t\":\"google.iam.v1.Policy\",\"b\":[\"REQUIRED\"]},\"updateMask\":{\"t\":\"google.protobuf.FieldMask\",\"p\":\"update_mask\"}},\"google.iam.v1.TestIamPermissionsRequest\":{\"resource\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"permissions\":{\"t\":\"string\",\"r\":1,\"b\":[\"REQUIRED\"]}},\"google.iam.v1beta.UndeleteWorkloadIdentityPoolProviderRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.iam.v1beta.UndeleteWorkloadIdentityPoolRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.iam.v1beta.WorkloadIdentityPool\":{\"name\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"displayName\":{\"t\":\"string\",\"p\":\"display_name\"},\"description\":{\"t\":\"string\"},\"state\":{\"t\":\"google.iam.v1beta.WorkloadIdentityPool.State\",\"b\":[\"OUTPUT_ONLY\"]},\"disabled\":{\"t\":\"bool\"}},\"google.iam.v1beta.WorkloadIdentityPoolProvider\":{\"name\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"displayName\":{\"t\":\"string\",\"p\":\"display_name\"},\"description\":{\"t\":\"string\"},\"state\":{\"t\":\"google.iam.v1beta.WorkloadIdentityPoolProvider.State\",\"b\":[\"OUTPUT_ONLY\"]},\"disabled\":{\"t\":\"bool\"},\"attributeMapping\":{\"t\":\"string\",\"p\":\"attribute_mapping\",\"k\":\"string\"},\"attributeCondition\":{\"t\":\"string\",\"p\":\"attribute_condition\"},\"aws\":{\"t\":\"google.iam.v1beta.WorkloadIdentityPoolProvider.Aws\",\"o\":\"provider_config\"},\"oidc\":{\"t\":\"google.iam.v1beta.WorkloadIdentityPoolProvider.Oidc\",\"o\":\"provider_config\"}},\"google.iam.v1beta.WorkloadIdentityPoolProvider.Aws\":{\"accountId\":{\"t\":\"string\",\"p\":\"account_id\",\"b\":[\"REQUIRED\"]}},\"google.iam.v1beta.WorkloadIdentityPoolProvider.Oidc\":{\"issuerUri\":{\"t\":\"string\",\"p\":\"issuer_uri\",\"b\":[\"REQUIRED\"]},\"allowedAudiences\":{\"t\":\"string\",\"p\":\"allowed_audiences\",\"r\":1}},\"google.logging.v2.ListLogEntriesRequest\":{\"resourceNames\":{\"t\":\"string\",\"p\":\"resource_names\",\"r\":1,\"b\":[\"REQUIRED\"]},\"filter\":{\"t\":\"string\"},\"orderBy\":{\"t\":\"string\",\"p\":\"order_by\"},\"pageSize\":{\"t\":\"int32\",\"p\":\"page_size\"},\"pageToken\":{\"t\":\"string\",\"p\":\"page_token\"}},\"google.longrunning.WaitOperationRequest\":{\"name\":{\"t\":\"string\"},\"timeout\":{\"t\":\"google.protobuf.Duration\"}},\"google.protobuf.Empty\":{},\"google.rpc.Status\":{\"code\":{\"t\":\"int32\"},\"message\":{\"t\":\"string\"},\"details\":{\"t\":\"google.protobuf.Any\",\"r\":1}},\"google.type.Expr\":{\"expression\":{\"t\":\"string\"},\"title\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"location\":{\"t\":\"string\"}}},\"enums\":{\"google.api.LaunchStage\":{\"LAUNCH_STAGE_UNSPECIFIED\":0,\"UNIMPLEMENTED\":6,\"PRELAUNCH\":7,\"EARLY_ACCESS\":1,\"ALPHA\":2,\"BETA\":3,\"GA\":4,\"DEPRECATED\":5},\"google.cloud.run.v2.Condition.CommonReason\":{\"COMMON_REASON_UNDEFINED\":0,\"UNKNOWN\":1,\"REVISION_FAILED\":3,\"PROGRESS_DEADLINE_EXCEEDED\":4,\"CONTAINER_MISSING\":6,\"CONTAINER_PERMISSION_DENIED\":7,\"CONTAINER_IMAGE_UNAUTHORIZED\":8,\"CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED\":9,\"ENCRYPTION_KEY_PERMISSION_DENIED\":10,\"ENCRYPTION_KEY_CHECK_FAILED\":11,\"SECRETS_ACCESS_CHECK_FAILED\":12,\"WAITING_FOR_OPERATION\":13,\"IMMEDIATE_RETRY\":14,\"POSTPONED_RETRY\":15,\"INTERNAL\":16,\"VPC_NETWORK_NOT_FOUND\":17},\"google.cloud.run.v2.Condition.ExecutionReason\":{\"EXECUTION_REASON_UNDEFINED\":0,\"JOB_STATUS_SERVICE_POLLING_ERROR\":1,\"NON_ZERO_EXIT_CODE\":2,\"CANCELLED\":3,\"CANCELLING\":4,\"DELETED\":5,\"DELAYED_START_PENDING\":6},\"google.cloud.run.v2.Condition.RevisionReason\":{\"REVISION_REASON_UNDEFINED\":0,\"PENDING\":1,\"RESERVE\":2,\"RETIRED\":3,\"RETIRING\":4,\"RECREATING\":5,\"HEALTH_CHECK_CONTAINER_ERROR\":6,\"CUSTOMIZED_PATH_RESPONSE_PENDING\":7,\"MIN_INSTANCES_NOT_PROVISIONED\":8,\"ACTIVE_REVISION_LIMIT_REACHED\":9,\"NO_DEPLOYMENT\":10,\"HEALTH_CHECK_SKIPPED\":11,\"MIN_INSTANCES_WARMING\":12},\"google.cloud.run.v2.Condition.Severity\":{\"SEVERITY_UNSPECIFIED\":0,\"ERROR\":1,\"WARNING\":2,\"INFO\":3},\"google.cloud.run.v2.Condition.State\":{\"STATE_UNSPECIFIED\":0,\"CONDITION_PENDING\":1,\"CONDITION_RECONCILING\":2,\"CONDITION_FAILED\":3,\"CONDITION_SUCCEEDED\":4},\"google.cloud.run.v2.EmptyDirVolumeSource.Medium\":{\"MEDIUM_UNSPECIFIED\":0,\"MEMORY\":1},\"google.cloud.run.v2.EncryptionKeyRevocationAction\":{\"ENCRYPTION_KEY_REVOCATION_ACTION_UNSPECIFIED\":0,\"PREVENT_NEW\":1,\"SHUTDOWN\":2},\"google.cloud.run.v2.ExecutionEnvironment\":{\"EXECUTION_ENVIRONMENT_UNSPECIFIED\":0,\"EXECUTION_ENVIRONMENT_GEN1\":1,\"EXECUTION_ENVIRONMENT_GEN2\":2},\"google.cloud.run.v2.ExecutionReference.CompletionStatus\":{\"COMPLETION_STATUS_UNSPECIFIED\":0,\"EXECUTION_SUCCEEDED\":1,\"EXECUTION_FAILED\":2,\"EXECUTION_RUNNING\":3,\"EXECUTION_PENDING\":4,\"EXECUTION_CANCELLED\":5},\"google.cloud.run.v2.IngressTraffic\":{\"INGRESS_TRAFFIC_UNSPECIFIED\":0,\"INGRESS_TRAFFIC_ALL\":1,\"INGRESS_TRAFFIC_INTERNAL_ONLY\":2,\"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER\":3,\"INGRESS_TRAFFIC_NONE\":4},\"google.cloud.run.v2.InstanceSplitAllocationType\":{\"INSTANCE_SPLIT_ALLOCATION_TYPE_UNSPECIFIED\":0,\"INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST\":1,\"INSTANCE_SPLIT_ALLOCATION_TYPE_REVISION\":2},\"google.cloud.run.v2.ServiceScaling.ScalingMode\":{\"SCALING_MODE_UNSPECIFIED\":0,\"AUTOMATIC\":1,\"MANUAL\":2},\"google.cloud.run.v2.TrafficTargetAllocationType\":{\"TRAFFIC_TARGET_ALLOCATION_TYPE_UNSPECIFIED\":0,\"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST\":1,\"TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION\":2},\"google.cloud.run.v2.VpcAccess.VpcEgress\":{\"VPC_EGRESS_UNSPECIFIED\":0,\"ALL_TRAFFIC\":1,\"PRIVATE_RANGES_ONLY\":2},\"google.cloud.scheduler.v1.HttpMethod\":{\"HTTP_METHOD_UNSPECIFIED\":0,\"POST\":1,\"GET\":2,\"HEAD\":3,\"PUT\":4,\"DELETE\":5,\"PATCH\":6,\"OPTIONS\":7},\"google.cloud.scheduler.v1.Job.State\":{\"STATE_UNSPECIFIED\":0,\"ENABLED\":1,\"PAUSED\":2,\"DISABLED\":3,\"UPDATE_FAILED\":4},\"google.devtools.artifactregistry.v1.CleanupPolicy.Action\":{\"ACTION_UNSPECIFIED\":0,\"DELETE\":1,\"KEEP\":2},\"google.devtools.artifactregistry.v1.CleanupPolicyCondition.TagState\":{\"TAG_STATE_UNSPECIFIED\":0,\"TAGGED\":1,\"UNTAGGED\":2,\"ANY\":3},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository.RepositoryBase\":{\"REPOSITORY_BASE_UNSPECIFIED\":0,\"DEBIAN\":1,\"UBUNTU\":2,\"DEBIAN_SNAPSHOT\":3},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.PublicRepository\":{\"PUBLIC_REPOSITORY_UNSPECIFIED\":0,\"DOCKER_HUB\":1},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.PublicRepository\":{\"PUBLIC_REPOSITORY_UNSPECIFIED\":0,\"MAVEN_CENTRAL\":1},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.PublicRepository\":{\"PUBLIC_REPOSITORY_UNSPECIFIED\":0,\"NPMJS\":1},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.PublicRepository\":{\"PUBLIC_REPOSITORY_UNSPECIFIED\":0,\"PYPI\":1},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository.RepositoryBase\":{\"REPOSITORY_BASE_UNSPECIFIED\":0,\"CENTOS\":1,\"CENTOS_DEBUG\":2,\"CENTOS_VAULT\":3,\"CENTOS_STREAM\":4,\"ROCKY\":5,\"EPEL\":6},\"google.devtools.artifactregistry.v1.Repository.Format\":{\"FORMAT_UNSPECIFIED\":0,\"DOCKER\":1,\"MAVEN\":2,\"NPM\":3,\"APT\":5,\"YUM\":6,\"PYTHON\":8,\"KFP\":9,\"GO\":10,\"GENERIC\":11,\"RUBY\":12},\"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig.VersionPolicy\":{\"VERSION_POLICY_UNSPECIFIED\":0,\"RELEASE\":1,\"SNAPSHOT\":2},\"google.devtools.artifactregistry.v1.Repository.Mode\":{\"MODE_UNSPECIFIED\":0,\"STANDARD_REPOSITORY\":1,\"VIRTUAL_REPOSITORY\":2,\"REMOTE_REPOSITORY\":3},\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementConfig\":{\"ENABLEMENT_CONFIG_UNSPECIFIED\":0,\"INHERITED\":1,\"DISABLED\":2},\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementState\":{\"ENABLEMENT_STATE_UNSPECIFIED\":0,\"SCANNING_UNSUPPORTED\":1,\"SCANNING_DISABLED\":2,\"SCANNING_ACTIVE\":3},\"google.devtools.cloudbuild.v1.ApprovalResult.Decision\":{\"DECISION_UNSPECIFIED\":0,\"APPROVED\":1,\"REJECTED\":2},\"google.devtools.cloudbuild.v1.Build.FailureInfo.FailureType\":{\"FAILURE_TYPE_UNSPECIFIED\":0,\"PUSH_FAILED\":1,\"PUSH_IMAGE_NOT_FOUND\":2,\"PUSH_NOT_AUTHORIZED\":3,\"LOGGING_FAILURE\":4,\"USER_BUILD_STEP\":5,\"FETCH_SOURCE_FAILED\":6},\"google.devtools.cloudbuild.v1.Build.Status\":{\"STATUS_UNKNOWN\":0,\"PENDING\":10,\"QUEUED\":1,\"WORKING\":2,\"SUCCESS\":3,\"FAILURE\":4,\"INTERNAL_ERROR\":5,\"TIMEOUT\":6,\"CANCELLED\":7,\"EXPIRED\":9},\"google.devtools.cloudbuild.v1.Build.Warning.Priority\":{\"PRIORITY_UNSPECIFIED\":0,\"INFO\":1,\"WARNING\":2,\"ALERT\":3},\"google.devtools.cloudbuild.v1.BuildApproval.State\":{\"STATE_UNSPECIFIED\":0,\"PENDING\":1,\"APPROVED\":2,\"REJECTED\":3,\"CANCELLED\":5},\"google.devtools.cloudbuild.v1.BuildOptions.DefaultLogsBucketBehavior\":{\"DEFAULT_LOGS_BUCKET_BEHAVIOR_UNSPECIFIED\":0,\"REGIONAL_USER_OWNED_BUCKET\":1,\"LEGACY_BUCKET\":2},\"google.devtools.cloudbuild.v1.BuildOptions.LogStreamingOption\":{\"STREAM_DEFAULT\":0,\"STREAM_ON\":1,\"STREAM_OFF\":2},\"google.devtools.cloudbuild.v1.BuildOptions.LoggingMode\":{\"LOGGING_UNSPECIFIED\":0,\"LEGACY\":1,\"GCS_ONLY\":2,\"STACKDRIVER_ONLY\":3,\"CLOUD_LOGGING_ONLY\":5,\"NONE\":4},\"google.devtools.cloudbuild.v1.BuildOptions.MachineType\":{\"UNSPECIFIED\":0,\"N1_HIGHCPU_8\":1,\"N1_HIGHCPU_32\":2,\"E2_HIGHCPU_8\":5,\"E2_HIGHCPU_32\":6,\"E2_MEDIUM\":7,\"E2_STANDARD_2\":11},\"google.devtools.cloudbuild.v1.BuildOptions.SubstitutionOption\":{\"MUST_MATCH\":0,\"ALLOW_LOOSE\":1},\"google.devtools.cloudbuild.v1.BuildOptions.VerifyOption\":{\"NOT_VERIFIED\":0,\"VERIFIED\":1},\"google.devtools.cloudbuild.v1.Hash.HashType\":{\"NONE\":0,\"SHA256\":1,\"MD5\":2,\"GO_MODULE_H1\":3,\"SHA512\":4},\"google.devtools.cloudbuild.v1.StorageSource.SourceFetcher\":{\"SOURCE_FETCHER_UNSPECIFIED\":0,\"GSUTIL\":1,\"GCS_FETCHER\":2},\"google.iam.admin.v1.Role.RoleLaunchStage\":{\"ALPHA\":0,\"BETA\":1,\"GA\":2,\"DEPRECATED\":4,\"DISABLED\":5,\"EAP\":6},\"google.iam.v1.AuditLogConfig.LogType\":{\"LOG_TYPE_UNSPECIFIED\":0,\"ADMIN_READ\":1,\"DATA_WRITE\":2,\"DATA_READ\":3},\"google.iam.v1beta.WorkloadIdentityPool.State\":{\"STATE_UNSPECIFIED\":0,\"ACTIVE\":1,\"DELETED\":2},\"google.iam.v1beta.WorkloadIdentityPoolProvider.State\":{\"STATE_UNSPECIFIED\":0,\"ACTIVE\":1,\"DELETED\":2}}}");
	const MESSAGES$2 = protos_generated_default.messages;
	const ENUMS = protos_generated_default.enums;
	function validate(message, json) {
		return convert(message, json).violations;
	}
	function canonicalJson(message, json) {
		return convert(message, json).value;
	}
	function withoutOutputOnly(message, json) {
		const fields = MESSAGES$2[message];
		if (!fields) return json;
		const kept = Object.entries(json).filter(([key]) => !fields[key]?.b?.includes("OUTPUT_ONLY"));
		return Object.fromEntries(kept.map(([key, value]) => {
			const type = fields[key]?.t ?? "";
			if (!MESSAGES$2[type]) return [key, value];
			if (fields[key]?.k) return [key, mapValues(value, (inner) => withoutOutputOnly(type, inner))];
			if (Array.isArray(value)) return [key, value.map((inner) => withoutOutputOnly(type, inner))];
			return [key, withoutOutputOnly(type, value)];
		}));
	}
	function convert(message, json) {
		if (!MESSAGES$2[message]) throw new Error(`No such message in the schema: ${message}. Add it to scripts/protos.ts.`);
		const faults = [];
		return {
			value: readMessage(message, json, rootOf(message), faults) ?? {},
			violations: faults
		};
	}
	function rootOf(message) {
		const short = message.split(".").at(-1) ?? "";
		return short.endsWith("Request") || short === "Empty" ? "" : snake(short[0]?.toLowerCase() + short.slice(1));
	}
	function readMessage(message, json, at, faults) {
		const special = WELL_KNOWN[message];
		if (special) return special(json, at, faults);
		if (!isObject$1(json)) return fail(faults, at, illegal(at, `type.googleapis.com/${message}`, json));
		const fields = MESSAGES$2[message] ?? {};
		const value = {};
		const oneofs = new Map();
		for (const [key, inner] of Object.entries(json)) {
			const name = Object.hasOwn(fields, key) ? key : Object.hasOwn(fields, camel$1(key)) && fields[camel$1(key)]?.p === key ? camel$1(key) : void 0;
			const field = name === void 0 ? void 0 : fields[name];
			if (name === void 0 || !field) {
				fail(faults, at, `Invalid JSON payload received. Unknown name "${key}"${at && ` at '${at}'`}: Cannot find field.`);
				continue;
			}
			if (inner === null && field.t !== "google.protobuf.Value") continue;
			const path = at ? `${at}.${field.p ?? name}` : field.p ?? name;
			if (field.o) {
				if (oneofs.get(field.o)) fail(faults, at, `Invalid value at '${at}' (oneof), oneof field '${field.o}' is already set. Cannot set '${name}'`);
				oneofs.set(field.o, name);
			}
			if (Object.hasOwn(value, name)) fail(faults, at, `Invalid value at '${path}', duplicate field '${key}'.`);
			value[name] = readField(field, inner, path, faults);
		}
		return value;
	}
	function readField(field, json, at, faults) {
		if (field.k) {
			if (!isObject$1(json)) return fail(faults, at, illegal(at, "map", json));
			return mapValues(json, (inner, key) => readValue(field.t, inner, `${at}[${key}]`, faults));
		}
		if (field.r) {
			if (!Array.isArray(json)) return fail(faults, at, illegal(at, `repeated ${field.t}`, json));
			return json.map((inner, index) => readValue(field.t, inner, `${at}[${index}]`, faults));
		}
		if (Array.isArray(json) && field.t !== "google.protobuf.Value" && field.t !== "google.protobuf.ListValue") return fail(faults, at, `Invalid JSON payload received. Unknown name "${at.split(".").at(-1)}"${at.includes(".") ? ` at '${at.slice(0, at.lastIndexOf("."))}'` : ""}: Proto field is not repeating, cannot start list.`);
		return readValue(field.t, json, at, faults);
	}
	function readValue(type, json, at, faults) {
		const values = ENUMS[type];
		if (values) return readEnum(type, values, json, at, faults);
		const scalar = SCALARS[type];
		if (!scalar) return readMessage(type, json, at, faults);
		const read = scalar(json);
		return read === void 0 ? fail(faults, at, illegal(at, `TYPE_${type.toUpperCase()}`, json)) : read;
	}
	function readEnum(type, values, json, at, faults) {
		if (typeof json === "string" && Object.hasOwn(values, json)) return json;
		const number = integer(json, -(2 ** 31), 2 ** 31 - 1);
		if (number === void 0) return fail(faults, at, illegal(at, `type.googleapis.com/${type}`, json));
		return Object.keys(values).find((name) => values[name] === number) ?? number;
	}
	function integer(json, low, high) {
		const number = typeof json === "string" && /^-?\d+(\.0+)?$/.test(json) ? Number(json) : json;
		return typeof number === "number" && Number.isInteger(number) && number >= low && number <= high ? number : void 0;
	}
	function int64(json, low, high) {
		if (typeof json === "number" && !Number.isSafeInteger(json)) return void 0;
		if (typeof json !== "number" && !(typeof json === "string" && /^-?\d+$/.test(json))) return void 0;
		const big = BigInt(json);
		return big >= low && big <= high ? big.toString() : void 0;
	}
	function decimal(json) {
		if (typeof json === "number") return json;
		if (json === "NaN" || json === "Infinity" || json === "-Infinity") return json;
		return typeof json === "string" && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(json) ? Number(json) : void 0;
	}
	const int32 = (json) => integer(json, -(2 ** 31), 2 ** 31 - 1);
	const uint32 = (json) => integer(json, 0, 2 ** 32 - 1);
	const signed64 = (json) => int64(json, -(2n ** 63n), 2n ** 63n - 1n);
	const unsigned64 = (json) => int64(json, 0n, 2n ** 64n - 1n);
	const SCALARS = {
		string: (json) => typeof json === "string" ? json : void 0,
		bool: (json) => typeof json === "boolean" ? json : json === "true" ? true : json === "false" ? false : void 0,
		int32,
		sint32: int32,
		sfixed32: int32,
		uint32,
		fixed32: uint32,
		int64: signed64,
		sint64: signed64,
		sfixed64: signed64,
		uint64: unsigned64,
		fixed64: unsigned64,
		double: decimal,
		float: decimal,
		bytes: (json) => typeof json === "string" && /^[A-Za-z0-9+/_-]*={0,2}$/.test(json) ? json : void 0
	};
	const text$2 = (type, pattern, complaint) => (json, at, faults) => {
		if (typeof json === "string" && pattern.test(json)) return json;
		return fail(faults, at, `Invalid value at '${at}' (type.googleapis.com/google.protobuf.${type}), Field '${at.split(".").at(-1)}', ${complaint}`);
	};
	const scalar = (type) => (json, at, faults) => readValue(type, json, at, faults);
	const WELL_KNOWN = {
		"google.protobuf.Duration": text$2("Duration", /^-?\d{1,12}(\.\d{1,9})?s$/, "Illegal duration format; duration must end with 's'"),
		"google.protobuf.Timestamp": text$2("Timestamp", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/, "Invalid time format: Failed to parse input"),
		"google.protobuf.FieldMask": text$2("FieldMask", /^[A-Za-z0-9_.*,`-]*$/, "Invalid FieldMask"),
		"google.protobuf.Struct": (json, at, faults) => isObject$1(json) ? json : fail(faults, at, illegal(at, "type.googleapis.com/google.protobuf.Struct", json)),
		"google.protobuf.ListValue": (json, at, faults) => Array.isArray(json) ? json : fail(faults, at, illegal(at, "type.googleapis.com/google.protobuf.ListValue", json)),
		"google.protobuf.Value": (json) => json,
		"google.protobuf.Any": (json, at, faults) => isObject$1(json) && (Object.keys(json).length === 0 || typeof json["@type"] === "string") ? json : fail(faults, at, `Invalid value at '${at}' (Any), Missing or invalid @type for any field in ${at}`),
		"google.protobuf.BoolValue": scalar("bool"),
		"google.protobuf.StringValue": scalar("string"),
		"google.protobuf.BytesValue": scalar("bytes"),
		"google.protobuf.Int32Value": scalar("int32"),
		"google.protobuf.UInt32Value": scalar("uint32"),
		"google.protobuf.Int64Value": scalar("int64"),
		"google.protobuf.UInt64Value": scalar("uint64"),
		"google.protobuf.DoubleValue": scalar("double"),
		"google.protobuf.FloatValue": scalar("float")
	};
	function fail(faults, field, description) {
		faults.push({
			field,
			description
		});
	}
	const illegal = (at, type, json) => `Invalid value at '${at}' (${type}), ${JSON.stringify(json)?.slice(0, 200)}`;
	const isObject$1 = (json) => typeof json === "object" && json !== null && !Array.isArray(json);
	const mapValues = (json, change) => Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, change(inner, key)]));
	const camel$1 = (name) => name.replace(/_(.)/g, (_, next) => next.toUpperCase());
	const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	const MAPS = new Set([
		"labels",
		"annotations",
		"limits",
		"environmentVariables",
		"substitutions"
	]);
	const PRESENCE = new Set([
		"manualInstanceCount",
		"maxRetries",
		"gpuZonalRedundancyDisabled"
	]);
	function normalize(message, json) {
		return withoutDefaults(withoutOutputOnly(message, canonicalJson(message, json)));
	}
	function withoutDefaults(json) {
		return Object.fromEntries(Object.entries(json).flatMap(([key, value]) => {
			if (PRESENCE.has(key)) return [[key, value]];
			if (MAPS.has(key)) return Object.keys(value).length > 0 ? [[key, value]] : [];
			if (Array.isArray(value)) return value.length > 0 ? [[key, value.map((item) => isObject(item) ? withoutDefaults(item) : item)]] : [];
			if (isObject(value)) return [[key, withoutDefaults(value)]];
			return isDefault(value) ? [] : [[key, value]];
		}));
	}
	const isDefault = (value) => value === "" || value === 0 || value === false || value === "0" || typeof value === "string" && value.endsWith("_UNSPECIFIED");
	const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	function findAsset(world, name) {
		const listed = world.assets.get(name);
		const project = findProject(world, /\/projects\/([^/]+)\//.exec(name)?.[1] ?? "");
		if (listed || !project || world.listedAssets.has(hostOf(name))) return listed;
		const made = {
			name,
			fields: {},
			versions: new Map([["1", "ENABLED"]])
		};
		world.assets.set(name, made);
		return made;
	}
	function addAsset(world, name, fields = {}, versions = new Map([["1", "ENABLED"]])) {
		const state = {
			name,
			fields,
			versions
		};
		world.assets.set(name, state);
		world.listedAssets.add(hostOf(name));
		return state;
	}
	const hostOf = (name) => name.split("/")[2] ?? "";
	const fullName = {
		organization: (id) => `//cloudresourcemanager.googleapis.com/organizations/${id}`,
		folder: (id) => `//cloudresourcemanager.googleapis.com/folders/${id}`,
		project: (id) => `//cloudresourcemanager.googleapis.com/projects/${id}`,
		serviceAccount: (project, email) => `//iam.googleapis.com/projects/${project}/serviceAccounts/${email}`,
		bucket: (name) => `//storage.googleapis.com/projects/_/buckets/${name}`,
		object: (bucket, name) => `//storage.googleapis.com/projects/_/buckets/${bucket}/objects/${name}`,
		service: (name) => `//run.googleapis.com/${name}`,
		run: (name) => `//run.googleapis.com/${name}`,
		repository: (name) => `//artifactregistry.googleapis.com/${name}`,
		secret: (project, id) => `//secretmanager.googleapis.com/projects/${project}/secrets/${id}`,
		cryptoKey: (name) => `//cloudkms.googleapis.com/${name}`,
		subnetwork: (name) => `//compute.googleapis.com/${name}`,
		connector: (name) => `//vpcaccess.googleapis.com/${name}`,
		sqlInstance: (project, id) => `//cloudsql.googleapis.com/projects/${project}/instances/${id}`,
		function: (name) => `//cloudfunctions.googleapis.com/${name}`,
		workerPool: (name) => `//cloudbuild.googleapis.com/${name}`
	};
	const shortName = (name) => name?.split("/").at(-1) ?? "";
	const TYPES$1 = [
		[/^\/\/cloudresourcemanager\.googleapis\.com\/projects\/[^/]+$/, "cloudresourcemanager.googleapis.com/Project"],
		[/^\/\/cloudresourcemanager\.googleapis\.com\/folders\/[^/]+$/, "cloudresourcemanager.googleapis.com/Folder"],
		[/^\/\/cloudresourcemanager\.googleapis\.com\/organizations\/[^/]+$/, "cloudresourcemanager.googleapis.com/Organization"],
		[/^\/\/cloudresourcemanager\.googleapis\.com\/tagValues\/\d+$/, "cloudresourcemanager.googleapis.com/TagValue"],
		[/^\/\/iam\.googleapis\.com\/projects\/[^/]+\/serviceAccounts\/[^/]+$/, "iam.googleapis.com/ServiceAccount"],
		[/^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+$/, "storage.googleapis.com/Bucket"],
		[/^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+\/objects\/.+$/, "storage.googleapis.com/Object"],
		[/^\/\/run\.googleapis\.com\/.+\/services\/[^/]+$/, "run.googleapis.com/Service"],
		[/^\/\/run\.googleapis\.com\/.+\/services\/[^/]+\/revisions\/[^/]+$/, "run.googleapis.com/Revision"],
		[/^\/\/run\.googleapis\.com\/.+\/jobs\/[^/]+$/, "run.googleapis.com/Job"],
		[/^\/\/run\.googleapis\.com\/.+\/jobs\/[^/]+\/executions\/[^/]+$/, "run.googleapis.com/Execution"],
		[/^\/\/run\.googleapis\.com\/.+\/workerPools\/[^/]+$/, "run.googleapis.com/WorkerPool"],
		[/^\/\/artifactregistry\.googleapis\.com\/.+\/repositories\/[^/]+$/, "artifactregistry.googleapis.com/Repository"],
		[/^\/\/secretmanager\.googleapis\.com\/.+\/secrets\/[^/]+$/, "secretmanager.googleapis.com/Secret"],
		[/^\/\/secretmanager\.googleapis\.com\/.+\/secrets\/[^/]+\/versions\/[^/]+$/, "secretmanager.googleapis.com/SecretVersion"],
		[/^\/\/cloudkms\.googleapis\.com\/.+\/keyRings\/[^/]+$/, "cloudkms.googleapis.com/KeyRing"],
		[/^\/\/cloudkms\.googleapis\.com\/.+\/cryptoKeys\/[^/]+$/, "cloudkms.googleapis.com/CryptoKey"],
		[/^\/\/compute\.googleapis\.com\/.+\/subnetworks\/[^/]+$/, "compute.googleapis.com/Subnetwork"],
		[/^\/\/vpcaccess\.googleapis\.com\/.+\/connectors\/[^/]+$/, "vpcaccess.googleapis.com/Connector"],
		[/^\/\/cloudfunctions\.googleapis\.com\/.+\/functions\/[^/]+$/, "cloudfunctions.googleapis.com/CloudFunction"],
		[/^\/\/cloudsql\.googleapis\.com\/.+\/instances\/[^/]+$/, "sqladmin.googleapis.com/Instance"],
		[/^\/\/cloudbuild\.googleapis\.com\/.+\/workerPools\/[^/]+$/, "cloudbuild.googleapis.com/WorkerPool"]
	];
	function canonical(world, name) {
		const account = /^(\/\/iam\.googleapis\.com\/projects\/)[^/]+\/serviceAccounts\/([^/]+)$/.exec(name);
		if (account) {
			const found = findServiceAccount(world, account[2] ?? "");
			if (found) return fullName.serviceAccount(found.projectId, found.email);
		}
		return name.replace(/^\/\/storage\.googleapis\.com\/(?!projects\/)/, "//storage.googleapis.com/projects/_/buckets/").replace(/\/projects\/([^/]+)/, (whole, id) => {
			const project = findProject(world, id);
			return project ? `/projects/${project.projectId}` : whole;
		});
	}
	function findServiceAccount(world, emailOrId) {
		const byEmail = world.serviceAccounts.get(emailOrId);
		if (byEmail) return byEmail;
		for (const account of world.serviceAccounts.values()) if (account.uniqueId === emailOrId) return account;
	}
	function kindOf(name) {
		const service = name.split("/")[2] ?? "";
		return {
			service,
			type: TYPES$1.find(([pattern]) => pattern.test(name))?.[1] ?? `${service}/Unknown`,
			name: name.split("/").slice(3).join("/")
		};
	}
	function lineage(world, name) {
		const names = [name];
		for (let parent = parentOf$2(world, name); parent; parent = parentOf$2(world, parent)) names.push(parent);
		return names;
	}
	function parentOf$2(world, name) {
		const object = /^(\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+)\/objects\//.exec(name);
		if (object) return object[1];
		const bucket = /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/([^/]+)$/.exec(name);
		if (bucket) {
			const owner = world.buckets.get(bucket[1] ?? "");
			return owner && fullName.project(owner.projectId);
		}
		const nested = /^(\/\/secretmanager\.googleapis\.com\/.+\/secrets\/[^/]+)\/versions\/[^/]+$/.exec(name) ?? /^(\/\/cloudkms\.googleapis\.com\/.+\/keyRings\/[^/]+)\/cryptoKeys\/[^/]+$/.exec(name);
		if (nested) return nested[1];
		const below = /^(\/\/run\.googleapis\.com\/.+\/(?:services|workerPools)\/[^/]+)\/revisions\/[^/]+$/.exec(name) ?? /^(\/\/run\.googleapis\.com\/.+\/jobs\/[^/]+)\/executions\/[^/]+/.exec(name);
		if (below) return below[1];
		const hierarchy = /^\/\/cloudresourcemanager\.googleapis\.com\/(projects|folders|organizations)\/([^/]+)$/.exec(name);
		if (hierarchy) {
			const [, kind = "", id = ""] = hierarchy;
			const parent = kind === "projects" ? findProject(world, id)?.parent : kind === "folders" ? world.folders.get(id) : void 0;
			return parent && `//cloudresourcemanager.googleapis.com/${parent}`;
		}
		if (/^\/\/cloudresourcemanager\.googleapis\.com\/tag(Keys|Values)\/\d+$/.test(name)) return fullName.organization(world.organization.id);
		const inProject = /\/projects\/([^/]+)\//.exec(name);
		return inProject ? fullName.project(inProject[1] ?? "") : void 0;
	}
	function projectOf$1(world, name) {
		for (const each of lineage(world, canonical(world, name))) {
			const found = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(each);
			if (found) return findProject(world, found[1] ?? "");
		}
	}
	function exists(world, name) {
		const { type, name: relative } = kindOf(name);
		const last = shortName(relative);
		switch (type) {
			case "cloudresourcemanager.googleapis.com/Project": return findProject(world, last)?.state === "ACTIVE";
			case "cloudresourcemanager.googleapis.com/Folder": return world.folders.has(last);
			case "cloudresourcemanager.googleapis.com/Organization": return world.organization.id === last;
			case "cloudresourcemanager.googleapis.com/TagValue": return world.tagValues.has(relative);
			case "iam.googleapis.com/ServiceAccount": return world.serviceAccounts.has(last);
			case "storage.googleapis.com/Bucket": return world.buckets.has(last);
			case "run.googleapis.com/Service": return world.services.has(relative);
			case "run.googleapis.com/Job": return world.jobs.has(relative);
			case "run.googleapis.com/WorkerPool": return world.runPools.has(relative);
			case "cloudfunctions.googleapis.com/CloudFunction": return world.functions.has(relative);
			case "artifactregistry.googleapis.com/Repository": return world.repositories.has(relative);
			case "secretmanager.googleapis.com/Secret":
			case "cloudkms.googleapis.com/CryptoKey":
			case "compute.googleapis.com/Subnetwork":
			case "vpcaccess.googleapis.com/Connector":
			case "sqladmin.googleapis.com/Instance":
			case "cloudbuild.googleapis.com/WorkerPool": return findAsset(world, name) !== void 0;
			default: return projectOf$1(world, name) !== void 0;
		}
	}
	var CelError = class extends Error {
		#node;
		#code;
		#range;
		#summary;
		constructor({ name, code, message, node, cause, range }) {
			super(message, cause ? { cause } : void 0);
			this.name = name;
			this.#code = code;
			this.#summary = message;
			this.#node = node;
			this.#range = range && normalizeRange(range) || normalizeRange(node);
			if (!node?.input) return;
			this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
		}
		get node() {
			return this.#node;
		}
		get code() {
			return this.#code;
		}
		get range() {
			return this.#range;
		}
		get summary() {
			return this.#summary;
		}
		withAst(node) {
			if (this.#node || !node?.input) return this;
			this.#node = node;
			this.#range ??= normalizeRange(node);
			this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
			return this;
		}
	};
	function normalizeArgs(name, defaultCode, message, node, cause) {
		if (typeof message === "string") return {
			name,
			code: defaultCode,
			message,
			node,
			cause
		};
		const opts = message;
		if (typeof opts !== "object") throw new Error("First param to error must be a string or object");
		return {
			name,
			code: opts.code || defaultCode,
			message: opts.message,
			node: opts.node,
			cause: opts.cause,
			range: opts.range
		};
	}
	var ParseError = class extends CelError {
		constructor(message, node, cause) {
			super(normalizeArgs("ParseError", "parse_error", message, node, cause));
		}
	};
	var EvaluationError = class extends CelError {
		constructor(message, node, cause) {
			super(normalizeArgs("EvaluationError", "evaluation_error", message, node, cause));
		}
	};
	var TypeError$1 = class extends CelError {
		constructor(message, node, cause) {
			super(normalizeArgs("TypeError", "type_error", message, node, cause));
		}
	};
	function parseError(code, message, node) {
		if (typeof code === "object") return new ParseError(code);
		return new ParseError({
			code,
			message,
			node
		});
	}
	function evaluationError(code, message, node) {
		if (typeof code === "object") return new EvaluationError(code);
		return new EvaluationError({
			code,
			message,
			node
		});
	}
	function typeError(code, message, node) {
		if (typeof code === "object") return new TypeError$1(code);
		return new TypeError$1({
			code,
			message,
			node
		});
	}
	function normalizeRange(node) {
		const start = node?.pos ?? node?.start;
		if (typeof start !== "number") return;
		return {
			start,
			end: typeof node.end === "number" ? node.end : start
		};
	}
	function formatErrorWithHighlight(message, node, range) {
		const pos = node.pos ?? range?.start;
		if (typeof pos !== "number") return message;
		const input = node.input;
		let lineNum = 1;
		let currentPos = 0;
		let columnNum = 0;
		while (currentPos < pos) {
			if (input[currentPos] === "\n") {
				lineNum++;
				columnNum = 0;
			} else columnNum++;
			currentPos++;
		}
		let contextStart = pos;
		let contextEnd = pos;
		while (contextStart > 0 && input[contextStart - 1] !== "\n") contextStart--;
		while (contextEnd < input.length && input[contextEnd] !== "\n") contextEnd++;
		const line = input.slice(contextStart, contextEnd);
		return `${message}\n\n${`> ${`${lineNum}`.padStart(4, " ")} | ${line}\n${" ".repeat(9 + columnNum)}^`}`;
	}
	function attachErrorAst(error, node) {
		if (error instanceof CelError) return error.withAst(node);
		return error;
	}
	var Optional = class Optional {
		#value;
		constructor(value) {
			this.#value = value;
		}
		static of(value) {
			if (value === void 0) return OPTIONAL_NONE;
			return new Optional(value);
		}
		static none() {
			return OPTIONAL_NONE;
		}
		hasValue() {
			return this.#value !== void 0;
		}
		value() {
			if (this.#value === void 0) throw evaluationError("optional_value_missing", "Optional value is not present");
			return this.#value;
		}
		or(optional) {
			if (this.#value !== void 0) return this;
			if (optional instanceof Optional) return optional;
			throw evaluationError("invalid_optional_argument", "Optional.or must be called with an Optional argument");
		}
		orValue(defaultValue) {
			return this.#value === void 0 ? defaultValue : this.#value;
		}
		get [Symbol.toStringTag]() {
			return "optional";
		}
		[Symbol.for("nodejs.util.inspect.custom")]() {
			return this.#value === void 0 ? `Optional { none }` : `Optional { value: ${JSON.stringify(this.#value)} }`;
		}
	};
	const OPTIONAL_NONE = Object.freeze(new Optional());
	var OptionalNamespace = class {};
	const optionalNamespace = new OptionalNamespace();
	function toggleOptionalTypes(registry, enable) {
		const optionalConstant = enable ? optionalNamespace : void 0;
		registry.deleteVariable("optional");
		registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
	}
	function register(registry) {
		const sync = { async: false };
		const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
		const optionalConstant = registry.enableOptionalTypes ? optionalNamespace : void 0;
		registry.registerType("OptionalNamespace", OptionalNamespace);
		registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
		functionOverload("optional.hasValue(): bool", (v) => v.hasValue());
		functionOverload("optional<A>.value(): A", (v) => v.value());
		registry.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none());
		functionOverload("OptionalNamespace.of(A): optional<A>", (_, value) => Optional.of(value));
		function ensureOptional(value, ast, description) {
			if (value instanceof Optional) return value;
			throw evaluationError("optional_expected", `${description} must be optional`, ast);
		}
		function evaluateOptional(ev, macro, ctx) {
			const v = ev.run(macro.receiver, ctx);
			if (v instanceof Promise) return v.then((_v) => handleOptionalResolved(_v, ev, macro, ctx));
			return handleOptionalResolved(v, ev, macro, ctx);
		}
		function handleOptionalResolved(value, ev, macro, ctx) {
			const optional = ensureOptional(value, macro.receiver, `${macro.functionDesc} receiver`);
			if (optional.hasValue()) return macro.onHasValue(optional);
			return macro.onEmpty(ev, macro, ctx);
		}
		function ensureOptionalType(checker, node, ctx, description) {
			const type = checker.check(node, ctx);
			if (type.kind === "optional") return type;
			if (type.kind === "dyn") return checker.getType("optional");
			throw checker.createError("optional_expected", `${description} must be optional, got '${type}'`, node);
		}
		function createOptionalMacro({ functionDesc, evaluate, typeCheck, onHasValue, onEmpty }) {
			return ({ ast, args, receiver }) => ({
				ast,
				functionDesc,
				receiver,
				arg: args[0],
				evaluate,
				typeCheck,
				onHasValue,
				onEmpty
			});
		}
		const invalidOrValueReceiver = "optional.orValue() receiver";
		const invalidOrReceiver = "optional.or(optional) receiver";
		const invalidOrArg = "optional.or(optional) argument";
		registry.registerFunctionOverload("optional.or(ast): optional<dyn>", createOptionalMacro({
			functionDesc: "optional.or(optional)",
			evaluate: evaluateOptional,
			typeCheck(check, macro, ctx) {
				const l = ensureOptionalType(check, macro.receiver, ctx, invalidOrReceiver);
				const r = ensureOptionalType(check, macro.arg, ctx, invalidOrArg);
				if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
				const unified = l.unify(check.registry, r);
				if (unified) return unified;
				throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
			},
			onHasValue: (optional) => optional,
			onEmpty(ev, macro, ctx) {
				const ast = macro.arg;
				const v = ev.run(ast, ctx);
				if (v instanceof Promise) return v.then((_v) => ensureOptional(_v, ast, invalidOrArg));
				return ensureOptional(v, ast, invalidOrArg);
			}
		}));
		registry.registerFunctionOverload("optional.orValue(ast): dyn", createOptionalMacro({
			functionDesc: "optional.orValue(value)",
			onHasValue: (optionalValue) => optionalValue.value(),
			onEmpty(ev, macro, ctx) {
				return ev.run(macro.arg, ctx);
			},
			evaluate: evaluateOptional,
			typeCheck(check, macro, ctx) {
				const l = ensureOptionalType(check, macro.receiver, ctx, invalidOrValueReceiver).valueType;
				const r = check.check(macro.arg, ctx);
				if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
				const unified = l.unify(check.registry, r);
				if (unified) return unified;
				throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
			}
		}));
	}
	const hasOwn = Object.hasOwn;
	const objKeys = Object.keys;
	const objFreeze = Object.freeze;
	const objEntries = Object.entries;
	const isArray = Array.isArray;
	const arrayFrom = Array.from;
	function isAsync(fn, fallback) {
		if (fn?.[Symbol.toStringTag] === "AsyncFunction") return true;
		return typeof fallback === "boolean" ? fallback : true;
	}
	const RESERVED = new Set([
		"as",
		"break",
		"const",
		"continue",
		"else",
		"for",
		"function",
		"if",
		"import",
		"let",
		"loop",
		"package",
		"namespace",
		"return",
		"var",
		"void",
		"while",
		"__proto__",
		"prototype"
	]);
	var UnsignedInt = class {
		#value;
		constructor(value) {
			this.verify(typeof value === "bigint" ? value : BigInt(value));
		}
		get value() {
			return this.#value;
		}
		valueOf() {
			return this.#value;
		}
		toString() {
			return `${this.#value}`;
		}
		verify(v) {
			if (v < 0n || v > 18446744073709551615n) throw evaluationError("numeric_overflow", "Unsigned integer overflow");
			this.#value = v;
		}
		get [Symbol.toStringTag]() {
			return `value = ${this.#value}`;
		}
		[Symbol.for("nodejs.util.inspect.custom")]() {
			return `UnsignedInteger { value: ${this.#value} }`;
		}
	};
	const billion = 1e9;
	const billionBigInt = 1000000000n;
	const UNIT_NANOSECONDS = {
		h: 3600000000000n,
		m: 60000000000n,
		s: billionBigInt,
		ms: 1000000n,
		us: 1000n,
		µs: 1000n,
		ns: 1n
	};
	var Duration = class Duration {
		#seconds;
		#nanos;
		constructor(seconds, nanos = 0) {
			this.#seconds = BigInt(seconds);
			this.#nanos = nanos;
		}
		get seconds() {
			return this.#seconds;
		}
		get nanos() {
			return this.#nanos;
		}
		valueOf() {
			return Number(this.#seconds) * 1e3 + this.#nanos / 1e6;
		}
		static fromMilliseconds(ms) {
			const totalNanos = BigInt(Math.trunc(ms * 1e6));
			const seconds = totalNanos / billionBigInt;
			const nanos = Number(totalNanos % billionBigInt);
			return new Duration(seconds, nanos);
		}
		addDuration(other) {
			const nanos = this.#nanos + other.nanos;
			return new Duration(this.#seconds + other.seconds + BigInt(Math.floor(nanos / billion)), nanos % billion);
		}
		subtractDuration(other) {
			const nanos = this.#nanos - other.nanos;
			return new Duration(this.#seconds - other.seconds + BigInt(Math.floor(nanos / billion)), (nanos + billion) % billion);
		}
		extendTimestamp(ts) {
			return new Date(ts.getTime() + Number(this.#seconds) * 1e3 + Math.floor(this.#nanos / 1e6));
		}
		subtractTimestamp(ts) {
			return new Date(ts.getTime() - Number(this.#seconds) * 1e3 - Math.floor(this.#nanos / 1e6));
		}
		toString() {
			const nanos = this.#nanos ? (this.#nanos / billion).toLocaleString("en-US", {
				useGrouping: false,
				maximumFractionDigits: 9
			}).slice(1) : "";
			return `${this.#seconds}${nanos}s`;
		}
		getHours() {
			return this.#seconds / 3600n;
		}
		getMinutes() {
			return this.#seconds / 60n;
		}
		getSeconds() {
			return this.#seconds;
		}
		getMilliseconds() {
			return this.#seconds * 1000n + BigInt(Math.floor(this.#nanos / 1e6));
		}
		get [Symbol.toStringTag]() {
			return "google.protobuf.Duration";
		}
		[Symbol.for("nodejs.util.inspect.custom")]() {
			return `google.protobuf.Duration { seconds: ${this.#seconds}, nanos: ${this.#nanos} }`;
		}
	};
	function registerFunctions(registry) {
		const sync = { async: false };
		const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
		const identity = (v) => v;
		functionOverload("dyn(dyn): dyn", identity);
		for (const _t in TYPES) {
			const type = TYPES[_t];
			if (!(type instanceof Type)) continue;
			functionOverload(`type(${type.name}): type`, () => type);
		}
		functionOverload("bool(bool): bool", identity);
		functionOverload("bool(string): bool", (v) => {
			switch (v) {
				case "1":
				case "t":
				case "true":
				case "TRUE":
				case "True": return true;
				case "0":
				case "f":
				case "false":
				case "FALSE":
				case "False": return false;
				default: throw evaluationError("bool_conversion_error", `bool() conversion error: invalid string value "${v}"`);
			}
		});
		functionOverload("size(string): int", (v) => BigInt(stringSize(v)));
		functionOverload("size(bytes): int", (v) => BigInt(v.length));
		functionOverload("size(list): int", (v) => BigInt(v.length ?? v.size));
		functionOverload("size(map): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
		functionOverload("string.size(): int", (v) => BigInt(stringSize(v)));
		functionOverload("bytes.size(): int", (v) => BigInt(v.length));
		functionOverload("list.size(): int", (v) => BigInt(v.length ?? v.size));
		functionOverload("map.size(): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
		functionOverload("bytes(string): bytes", (v) => ByteOpts.fromString(v));
		functionOverload("bytes(bytes): bytes", identity);
		functionOverload("double(double): double", identity);
		functionOverload("double(int): double", (v) => Number(v));
		functionOverload("double(uint): double", (v) => Number(v));
		functionOverload("double(string): double", (v) => {
			if (!v || v !== v.trim()) throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
			switch (v.toLowerCase()) {
				case "inf":
				case "+inf":
				case "infinity":
				case "+infinity": return Number.POSITIVE_INFINITY;
				case "-inf":
				case "-infinity": return Number.NEGATIVE_INFINITY;
				case "nan": return NaN;
				default: {
					const parsed = Number(v);
					if (!Number.isNaN(parsed)) return parsed;
					throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
				}
			}
		});
		functionOverload("int(int): int", identity);
		functionOverload("int(double): int", (v) => {
			if (Number.isFinite(v)) return BigInt(Math.trunc(v));
			throw evaluationError("numeric_overflow", "int() type error: integer overflow");
		});
		functionOverload("int(string): int", (v) => {
			if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
			try {
				const num = BigInt(v);
				if (num <= 9223372036854775807n && num >= -9223372036854775808n) return num;
			} catch (_e) {}
			throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
		});
		functionOverload("uint(uint): uint", identity);
		functionOverload("uint(int): uint", (v) => {
			try {
				return new UnsignedInt(v);
			} catch (e) {
				throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
			}
		});
		functionOverload("uint(double): uint", (v) => {
			try {
				return new UnsignedInt(Math.trunc(v));
			} catch (e) {
				throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
			}
		});
		functionOverload("uint(string): uint", (v) => {
			if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
			try {
				return new UnsignedInt(v);
			} catch (e) {
				throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
			}
		});
		functionOverload("string(string): string", identity);
		functionOverload("string(bool): string", (v) => `${v}`);
		functionOverload("string(int): string", (v) => `${v}`);
		functionOverload("string(uint): string", (v) => `${v}`);
		functionOverload("string(bytes): string", (v) => ByteOpts.toUtf8(v));
		functionOverload("string(double): string", (v) => {
			if (v === Infinity) return "+Inf";
			if (v === -Infinity) return "-Inf";
			return `${v}`;
		});
		functionOverload("string.startsWith(string): bool", (a, b) => a.startsWith(b));
		functionOverload("string.endsWith(string): bool", (a, b) => a.endsWith(b));
		functionOverload("string.contains(string): bool", (a, b) => a.includes(b));
		functionOverload("string.lowerAscii(): string", (a) => a.toLowerCase());
		functionOverload("string.upperAscii(): string", (a) => a.toUpperCase());
		functionOverload("string.trim(): string", (a) => a.trim());
		functionOverload("string.indexOf(string): int", (string, search) => BigInt(string.indexOf(search)));
		functionOverload("string.indexOf(string, int): int", (string, search, fromIndex) => {
			if (search === "") return fromIndex;
			fromIndex = Number(fromIndex);
			if (fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.indexOf(search, fromIndex): fromIndex out of range");
			return BigInt(string.indexOf(search, fromIndex));
		});
		functionOverload("string.lastIndexOf(string): int", (string, search) => BigInt(string.lastIndexOf(search)));
		functionOverload("string.lastIndexOf(string, int): int", (string, search, fromIndex) => {
			if (search === "") return fromIndex;
			fromIndex = Number(fromIndex);
			if (fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.lastIndexOf(search, fromIndex): fromIndex out of range");
			return BigInt(string.lastIndexOf(search, fromIndex));
		});
		functionOverload("string.substring(int): string", (string, start) => {
			start = Number(start);
			if (start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
			return string.substring(start);
		});
		functionOverload("string.substring(int, int): string", (string, start, end) => {
			start = Number(start);
			if (start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
			end = Number(end);
			if (end < start || end > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): end index out of range");
			return string.substring(start, end);
		});
		functionOverload("string.matches(string): bool", (a, b) => {
			try {
				return new RegExp(b).test(a);
			} catch (_err) {
				throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${b}`);
			}
		});
		functionOverload("string.split(string): list<string>", (s, sep) => s.split(sep));
		functionOverload("string.split(string, int): list<string>", (s, sep, l) => {
			l = Number(l);
			if (l === 0) return [];
			const parts = s.split(sep);
			if (l < 0 || parts.length <= l) return parts;
			const limited = parts.slice(0, l - 1);
			limited.push(parts.slice(l - 1).join(sep));
			return limited;
		});
		functionOverload("list<string>.join(): string", (v) => {
			for (let i = 0; i < v.length; i++) if (typeof v[i] !== "string") throw evaluationError("invalid_list_element_type", "string.join(): list must contain only strings");
			return v.join("");
		});
		functionOverload("list<string>.join(string): string", (v, sep) => {
			for (let i = 0; i < v.length; i++) if (typeof v[i] !== "string") throw evaluationError("invalid_list_element_type", "string.join(separator): list must contain only strings");
			return v.join(sep);
		});
		const textEncoder = new TextEncoder("utf8");
		const textDecoder = new TextDecoder("utf8");
		const ByteOpts = typeof Buffer !== "undefined" ? {
			byteLength: (v) => Buffer.byteLength(v),
			fromString: (str) => Buffer.from(str, "utf8"),
			toHex: (b) => Buffer.prototype.hexSlice.call(b, 0, b.length),
			toBase64: (b) => Buffer.prototype.base64Slice.call(b, 0, b.length),
			toUtf8: (b) => Buffer.prototype.utf8Slice.call(b, 0, b.length),
			jsonParse: (b) => JSON.parse(b)
		} : {
			textEncoder: new TextEncoder("utf8"),
			byteLength: (v) => textEncoder.encode(v).length,
			fromString: (str) => textEncoder.encode(str),
			toHex: Uint8Array.prototype.toHex ? (b) => b.toHex() : (b) => arrayFrom(b, (i) => i.toString(16).padStart(2, "0")).join(""),
			toBase64: Uint8Array.prototype.toBase64 ? (b) => b.toBase64() : (b) => btoa(arrayFrom(b, (i) => String.fromCodePoint(i)).join("")),
			toUtf8: (b) => textDecoder.decode(b),
			jsonParse: (b) => JSON.parse(textEncoder.decode(b))
		};
		functionOverload("bytes.json(): map", ByteOpts.jsonParse);
		functionOverload("bytes.hex(): string", ByteOpts.toHex);
		functionOverload("bytes.string(): string", ByteOpts.toUtf8);
		functionOverload("bytes.base64(): string", ByteOpts.toBase64);
		functionOverload("bytes.at(int): int", (b, index) => {
			if (index < 0 || index >= b.length) throw evaluationError("index_out_of_range", "Bytes index out of range");
			return BigInt(b[index]);
		});
		const TS = "google.protobuf.Timestamp";
		const GPD = "google.protobuf.Duration";
		const TimestampType = registry.registerType(TS, Date).typeType;
		const DurationType = registry.registerType(GPD, Duration).typeType;
		registry.registerConstant("google", "map<string, map<string, type>>", { protobuf: {
			Duration: DurationType,
			Timestamp: TimestampType
		} });
		function tzDate(d, timeZone) {
			return new Date(d.toLocaleString("en-US", { timeZone }));
		}
		function getDayOfYear(d, tz) {
			const workingDate = tz ? tzDate(d, tz) : new Date(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate());
			const start = new Date(workingDate.getFullYear(), 0, 0);
			return BigInt(Math.floor((workingDate - start) / 864e5) - 1);
		}
		functionOverload(`timestamp(string): ${TS}`, (v) => {
			if (v.length < 20 || v.length > 30) throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
			const d = new Date(v);
			if (d <= 0xe677d21fdbff && d >= -621355968e5) return d;
			throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
		});
		functionOverload(`timestamp(int): ${TS}`, (i) => {
			i = Number(i) * 1e3;
			if (i <= 0xe677d21fdbff && i >= -621355968e5) return new Date(i);
			throw evaluationError("invalid_timestamp", "timestamp() requires a valid integer unix timestamp");
		});
		functionOverload(`${TS}.getDate(): int`, (d) => BigInt(d.getUTCDate()));
		functionOverload(`${TS}.getDate(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate()));
		functionOverload(`${TS}.getDayOfMonth(): int`, (d) => BigInt(d.getUTCDate() - 1));
		functionOverload(`${TS}.getDayOfMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate() - 1));
		functionOverload(`${TS}.getDayOfWeek(): int`, (d) => BigInt(d.getUTCDay()));
		functionOverload(`${TS}.getDayOfWeek(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDay()));
		functionOverload(`${TS}.getDayOfYear(): int`, getDayOfYear);
		functionOverload(`${TS}.getDayOfYear(string): int`, getDayOfYear);
		functionOverload(`${TS}.getFullYear(): int`, (d) => BigInt(d.getUTCFullYear()));
		functionOverload(`${TS}.getFullYear(string): int`, (d, tz) => BigInt(tzDate(d, tz).getFullYear()));
		functionOverload(`${TS}.getHours(): int`, (d) => BigInt(d.getUTCHours()));
		functionOverload(`${TS}.getHours(string): int`, (d, tz) => BigInt(tzDate(d, tz).getHours()));
		functionOverload(`${TS}.getMilliseconds(): int`, (d) => BigInt(d.getUTCMilliseconds()));
		functionOverload(`${TS}.getMilliseconds(string): int`, (d) => BigInt(d.getUTCMilliseconds()));
		functionOverload(`${TS}.getMinutes(): int`, (d) => BigInt(d.getUTCMinutes()));
		functionOverload(`${TS}.getMinutes(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMinutes()));
		functionOverload(`${TS}.getMonth(): int`, (d) => BigInt(d.getUTCMonth()));
		functionOverload(`${TS}.getMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMonth()));
		functionOverload(`${TS}.getSeconds(): int`, (d) => BigInt(d.getUTCSeconds()));
		functionOverload(`${TS}.getSeconds(string): int`, (d, tz) => BigInt(tzDate(d, tz).getSeconds()));
		const parseDurationPattern = /(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;
		function parseDuration(string) {
			if (!string) throw evaluationError("invalid_duration", `Invalid duration string: ''`);
			const isNegative = string[0] === "-";
			if (string[0] === "-" || string[0] === "+") string = string.slice(1);
			let nanoseconds = BigInt(0);
			while (true) {
				const match = parseDurationPattern.exec(string);
				if (!match) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
				if (match.index !== 0) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
				string = string.slice(match[0].length);
				const unitNanos = UNIT_NANOSECONDS[match[2]];
				const [intPart = "0", fracPart = ""] = match[1].split(".");
				const intVal = BigInt(intPart) * unitNanos;
				const fracNanos = fracPart ? BigInt(fracPart.slice(0, 13).padEnd(13, "0")) * unitNanos / 10000000000000n : 0n;
				nanoseconds += intVal + fracNanos;
				if (string === "") break;
			}
			const seconds = nanoseconds >= billionBigInt ? nanoseconds / billionBigInt : 0n;
			const nanos = Number(nanoseconds % billionBigInt);
			if (isNegative) return new Duration(-seconds, -nanos);
			return new Duration(seconds, nanos);
		}
		functionOverload(`duration(string): google.protobuf.Duration`, (s) => parseDuration(s));
		functionOverload(`google.protobuf.Duration.getHours(): int`, (d) => d.getHours());
		functionOverload(`google.protobuf.Duration.getMinutes(): int`, (d) => d.getMinutes());
		functionOverload(`google.protobuf.Duration.getSeconds(): int`, (d) => d.getSeconds());
		functionOverload(`google.protobuf.Duration.getMilliseconds(): int`, (d) => d.getMilliseconds());
		register(registry);
	}
	function stringSize(str) {
		let count = 0;
		for (const c of str) count++;
		return count;
	}
	var Type = class {
		#name;
		constructor(name) {
			this.#name = name;
			objFreeze(this);
		}
		get name() {
			return this.#name;
		}
		get [Symbol.toStringTag]() {
			return `Type<${this.#name}>`;
		}
		toString() {
			return `Type<${this.#name}>`;
		}
	};
	const TYPES = {
		string: new Type("string"),
		bool: new Type("bool"),
		int: new Type("int"),
		uint: new Type("uint"),
		double: new Type("double"),
		map: new Type("map"),
		list: new Type("list"),
		bytes: new Type("bytes"),
		null_type: new Type("null"),
		type: new Type("type")
	};
	const optionalType = new Type("optional");
	const valueTypeMatchers = {
		dyn(v, ev) {
			switch (typeof v) {
				case "string":
				case "bigint":
				case "number":
				case "boolean": return true;
				case "object": switch (v ? v.constructor : v) {
					case null:
					case void 0:
					case Object:
					case Map:
					case Array:
					case Set: return true;
					default: if (ev.objectTypesByConstructor.get(v.constructor)) return true;
				}
			}
			return !!ev.debugType(v);
		},
		string(v) {
			return typeof v === "string";
		},
		int(v) {
			return typeof v === "bigint";
		},
		double(v) {
			return typeof v === "number";
		},
		bool(v) {
			return typeof v === "boolean";
		},
		null(v) {
			return v === null;
		},
		bytes(v) {
			return v instanceof Uint8Array;
		},
		uint(v) {
			return v instanceof UnsignedInt;
		},
		type(v) {
			return v instanceof Type;
		},
		list(v) {
			switch (v?.constructor) {
				case Array:
				case Set: return true;
				default: return false;
			}
		},
		map(v) {
			switch (typeof v === "object" && v ? v.constructor : null) {
				case void 0:
				case Object:
				case Map: return true;
				default: return false;
			}
		},
		optional(v) {
			return v instanceof Optional;
		},
		message(v, ev) {
			return this === ev.debugType(v);
		}
	};
	valueTypeMatchers.param = valueTypeMatchers.dyn;
	var TypeDeclaration = class {
		#matchesCache = new WeakMap();
		constructor({ kind, type, name, keyType, valueType }) {
			this.kind = kind;
			this.type = type;
			this.name = name;
			this.keyType = keyType;
			this.valueType = valueType;
			this.unwrappedType = kind === "dyn" && valueType ? valueType.unwrappedType : this;
			this.wrappedType = kind === "dyn" ? this : _createDynType(this.unwrappedType);
			this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || false;
			this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || false;
			if (kind === "list") this.fieldLazy = this.#getListField;
			else if (kind === "map") this.fieldLazy = this.#getMapField;
			else if (kind === "message") this.fieldLazy = this.#getMessageField;
			else if (kind === "optional") this.fieldLazy = this.#getOptionalField;
			this.matchesValueType = valueTypeMatchers[name] || valueTypeMatchers[kind];
			objFreeze(this);
		}
		isDynOrBool() {
			return this.type === "bool" || this.kind === "dyn";
		}
		isEmpty() {
			return this.valueType && this.valueType.kind === "param";
		}
		unify(r, t2) {
			const t1 = this;
			if (t1 === t2 || t1.kind === "dyn" || t2.kind === "param") return t1;
			if (t2.kind === "dyn" || t1.kind === "param") return t2;
			if (t1.kind !== t2.kind) return null;
			if (!(t1.hasPlaceholderType || t2.hasPlaceholderType || t1.hasDynType || t2.hasDynType)) return null;
			const valueType = t1.valueType.unify(r, t2.valueType);
			if (!valueType) return null;
			switch (t1.kind) {
				case "optional": return r.getOptionalType(valueType);
				case "list": return r.getListType(valueType);
				case "map":
					const keyType = t1.keyType.unify(r, t2.keyType);
					return keyType ? r.getMapType(keyType, valueType) : null;
			}
		}
		templated(r, bind) {
			if (!this.hasPlaceholderType) return this;
			switch (this.kind) {
				case "dyn": return this.valueType.templated(r, bind);
				case "param": return bind?.get(this.name) || this;
				case "map": return r.getMapType(this.keyType.templated(r, bind), this.valueType.templated(r, bind));
				case "list": return r.getListType(this.valueType.templated(r, bind));
				case "optional": return r.getOptionalType(this.valueType.templated(r, bind));
				default: return this;
			}
		}
		toString() {
			return this.name;
		}
		#getOptionalField(obj, key, ast, ev) {
			obj = obj instanceof Optional ? obj.orValue() : obj;
			if (obj === void 0) return OPTIONAL_NONE;
			const type = ev.debugType(obj);
			try {
				return Optional.of(type.fieldLazy(obj, key, ast, ev));
			} catch (e) {
				if (e instanceof EvaluationError) return OPTIONAL_NONE;
				throw e;
			}
		}
		#getMessageField(obj, key, ast, ev) {
			const message = obj ? ev.objectTypesByConstructor.get(obj.constructor) : void 0;
			if (!message) return;
			const type = message.fields ? message.fields[key] : dynType$1;
			if (!type) return void 0;
			const value = obj instanceof Map ? obj.get(key) : obj[key];
			if (value === void 0) return;
			if (type.matchesValueType(value, ev)) return value;
			throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${type}', got '${ev.debugType(value)}'`, ast);
		}
		#getMapField(obj, key, ast, ev) {
			const value = obj instanceof Map ? obj.get(key) : obj && hasOwn(obj, key) ? obj[key] : void 0;
			if (value === void 0) return;
			if (this.valueType.matchesValueType(value, ev)) return value;
			throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
		}
		#getListElementAtIndex(list, pos) {
			switch (list?.constructor) {
				case Array: return list[pos];
				case Set: {
					let i = 0;
					for (const item of list) {
						if (i++ !== pos) continue;
						return item;
					}
				}
			}
		}
		#getListField(obj, key, ast, ev) {
			if (typeof key === "bigint") key = Number(key);
			else if (typeof key !== "number") return;
			const value = this.#getListElementAtIndex(obj, key);
			if (value === void 0) {
				if (!obj) return;
				throw evaluationError("index_out_of_bounds", `No such key: index out of bounds, index ${key} ${key < 0 ? "< 0" : `>= size ${obj.length || obj.size}`}`, ast);
			}
			if (this.valueType.matchesValueType(value, ev)) return value;
			throw evaluationError("list_item_type_mismatch", `List item with index '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
		}
		fieldLazy() {}
		field(obj, key, ast, ev) {
			const v = this.fieldLazy(obj, key, ast, ev);
			if (v !== void 0) return v;
			throw evaluationError("no_such_key", `No such key: ${key}`, ast);
		}
		matchesBoth(other) {
			return this.matches(other) && other.matches(this);
		}
		matches(o) {
			const s = this.unwrappedType;
			o = o.unwrappedType;
			if (s === o || s.kind === "dyn" || o.kind === "dyn" || o.kind === "param") return true;
			return this.#matchesCache.get(o) ?? this.#matchesCache.set(o, this.#matches(s, o)).get(o);
		}
		#matches(s, o) {
			switch (s.kind) {
				case "dyn":
				case "param": return true;
				case "list": return o.kind === "list" && s.valueType.matches(o.valueType);
				case "map": return o.kind === "map" && s.keyType.matches(o.keyType) && s.valueType.matches(o.valueType);
				case "optional": return o.kind === "optional" && s.valueType.matches(o.valueType);
				default: return s.name === o.name;
			}
		}
	};
	const macroEvaluateErr = `have a .callAst property or .evaluate(checker, macro, ctx) method.`;
	const macroTypeCheckErr = `have a .callAst property or .typeCheck(checker, macro, ctx) method.`;
	function wrapMacroExpander(name, handler) {
		const p = `Macro '${name}' must`;
		return function macroExpander(opts) {
			const macro = handler(opts);
			if (!macro || typeof macro !== "object") throw new Error(`${p} return an object.`);
			if (macro.callAst) return macro;
			if (!macro.evaluate) throw new Error(`${p} ${macroEvaluateErr}`);
			if (!macro.typeCheck) throw new Error(`${p} ${macroTypeCheckErr}`);
			return macro;
		};
	}
	var VariableDeclaration = class {
		constructor(name, type, description, value) {
			this.name = name;
			this.type = type;
			this.description = description ?? null;
			this.constant = value !== void 0;
			this.value = value;
			objFreeze(this);
		}
	};
	var FunctionDeclaration = class {
		constructor({ name, receiverType, returnType, handler, description, params, async }) {
			if (typeof name !== "string") throw new Error("name must be a string");
			if (typeof handler !== "function") throw new Error("handler must be a function");
			this.name = name;
			this.async = isAsync(handler, async);
			this.receiverType = receiverType ?? null;
			this.returnType = returnType;
			this.description = description ?? null;
			this.params = params;
			this.argTypes = params.map((p) => p.type);
			this.macro = this.argTypes.includes(astType);
			const receiverString = receiverType ? `${receiverType}.` : "";
			this.signature = `${receiverString}${name}(${this.argTypes.join(", ")}): ${returnType}`;
			this.handler = this.macro ? wrapMacroExpander(this.signature, handler) : handler;
			this.partitionKey = `${receiverType ? "rcall" : "call"}:${name}:${params.length}`;
			this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((t) => t.hasPlaceholderType) || false;
			objFreeze(this);
		}
		matchesArgs(argTypes) {
			return argTypes.length === this.argTypes.length && this.argTypes.every((t, i) => t.matches(argTypes[i])) ? this : null;
		}
	};
	var OperatorDeclaration = class {
		constructor({ op, leftType, rightType, handler, returnType, async }) {
			this.operator = op;
			this.leftType = leftType;
			this.rightType = rightType || null;
			this.handler = handler;
			this.async = isAsync(handler, async);
			this.returnType = returnType;
			if (rightType) this.signature = `${leftType} ${op} ${rightType}: ${returnType}`;
			else this.signature = `${op}${leftType}: ${returnType}`;
			this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || false;
			objFreeze(this);
		}
		equals(other) {
			return this.operator === other.operator && this.leftType === other.leftType && this.rightType === other.rightType;
		}
	};
	function _createListType(valueType) {
		return new TypeDeclaration({
			kind: "list",
			name: `list<${valueType}>`,
			type: "list",
			valueType
		});
	}
	function _createPrimitiveType(name) {
		return new TypeDeclaration({
			kind: "primitive",
			name,
			type: name
		});
	}
	function _createMessageType(name) {
		return new TypeDeclaration({
			kind: "message",
			name,
			type: name
		});
	}
	function _createDynType(valueType) {
		const name = valueType ? `dyn<${valueType}>` : "dyn";
		return new TypeDeclaration({
			kind: "dyn",
			name,
			type: name,
			valueType
		});
	}
	function _createOptionalType(valueType) {
		return new TypeDeclaration({
			kind: "optional",
			name: `optional<${valueType}>`,
			type: "optional",
			valueType
		});
	}
	function _createMapType(keyType, valueType) {
		return new TypeDeclaration({
			kind: "map",
			name: `map<${keyType}, ${valueType}>`,
			type: "map",
			keyType,
			valueType
		});
	}
	function _createPlaceholderType(name) {
		return new TypeDeclaration({
			kind: "param",
			name,
			type: name
		});
	}
	const dynType$1 = _createDynType();
	const astType = _createPrimitiveType("ast");
	const listType = _createListType(dynType$1);
	const mapType = _createMapType(dynType$1, dynType$1);
	const celTypes = {
		string: _createPrimitiveType("string"),
		bool: _createPrimitiveType("bool"),
		int: _createPrimitiveType("int"),
		uint: _createPrimitiveType("uint"),
		double: _createPrimitiveType("double"),
		bytes: _createPrimitiveType("bytes"),
		dyn: dynType$1,
		null: _createPrimitiveType("null"),
		type: _createPrimitiveType("type"),
		optional: _createOptionalType(dynType$1),
		list: listType,
		"list<dyn>": listType,
		map: mapType,
		"map<dyn, dyn>": mapType
	};
	for (const t of [
		celTypes.string,
		celTypes.double,
		celTypes.int
	]) {
		const list = _createListType(t);
		const map = _createMapType(celTypes.string, t);
		celTypes[list.name] = list;
		celTypes[map.name] = map;
	}
	Object.freeze(celTypes);
	var Candidates = class {
		returnType = null;
		async = false;
		macro = false;
		#matchCache = null;
		#checkCache = null;
		declarations = [];
		constructor(registry) {
			this.registry = registry;
		}
		[Symbol.iterator]() {
			return this.declarations[Symbol.iterator]();
		}
		add(decl) {
			this.returnType = (this.returnType || decl.returnType).unify(this.registry, decl.returnType) || dynType$1;
			if (decl.macro) this.macro = decl;
			if (decl.async && !this.async) this.async = true;
			this.declarations.push(decl);
			this.#matchCache?.clear();
			this.#checkCache?.clear();
		}
		findFunction(argTypes, receiverType = null) {
			for (let i = 0; i < this.declarations.length; i++) {
				const match = this.#matchesFunction(this.declarations[i], argTypes, receiverType);
				if (match) return match;
			}
			return null;
		}
		findUnaryOverload(left) {
			const cached = (this.#matchCache ??= new Map()).get(left);
			if (cached !== void 0) return cached;
			let value = false;
			for (const decl of this.declarations) {
				if (decl.leftType !== left) continue;
				value = decl;
				break;
			}
			this.#matchCache.set(left, value);
			return value;
		}
		findBinaryOverload(left, right) {
			if (left.kind === "dyn" && left.valueType) right = right.wrappedType;
			else if (right.kind === "dyn" && right.valueType) left = left.wrappedType;
			return (this.#matchCache ??= new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#matchCache, left, right, this.#findBinaryUncached(left, right));
		}
		checkBinaryOverload(left, right) {
			return (this.#checkCache ??= new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#checkCache, left, right, this.#checkBinaryUncached(left, right));
		}
		#cacheBinary(c, l, r, v) {
			return (c.get(l) || c.set(l, new Map()).get(l)).set(r, v), v;
		}
		#findBinaryUncached(left, right) {
			const ops = this.#findBinaryOverloads(left, right);
			if (ops.length === 0) return false;
			if (ops.length === 1) return ops[0];
			throw new Error(`Operator overload '${ops[0].signature}' overlaps with '${ops[1].signature}'.`);
		}
		#checkBinaryUncached(left, right) {
			const ops = this.#findBinaryOverloads(left, right);
			if (ops.length === 0) return false;
			let rt = ops[0].returnType;
			for (let i = 1; i < ops.length; i++) rt = rt.unify(this.registry, ops[i].returnType) || dynType$1;
			return rt;
		}
		#findBinaryOverloads(leftType, rightType) {
			const nonexactMatches = [];
			for (const decl of this.declarations) {
				if (decl.leftType === leftType && decl.rightType === rightType) return [decl];
				const secondary = this.#matchBinaryOverload(decl, leftType, rightType);
				if (secondary) nonexactMatches.push(secondary);
			}
			if (nonexactMatches.length === 0) {
				const op = this.declarations[0]?.operator;
				if ((op === "==" || op === "!=") && leftType.kind === "dyn") return fallbackDynEqualityMatchers[op];
			}
			return nonexactMatches;
		}
		#matchBinaryOverload(decl, actualLeft, actualRight) {
			const bindings = decl.hasPlaceholderType ? new Map() : null;
			const leftType = this.#matchTypeWithPlaceholders(decl.leftType, actualLeft, bindings);
			if (!leftType) return;
			const rightType = this.#matchTypeWithPlaceholders(decl.rightType, actualRight, bindings);
			if (!rightType) return;
			if ((decl.operator === "==" || decl.operator === "!=") && decl.leftType.kind === "dyn" && decl.leftType.valueType && actualLeft.kind !== "dyn" && actualRight.kind !== "dyn") return false;
			return decl.hasPlaceholderType ? {
				async: decl.async,
				signature: decl.signature,
				handler: decl.handler,
				leftType,
				rightType,
				returnType: decl.returnType.templated(this.registry, bindings)
			} : decl;
		}
		#matchesFunction(fn, argTypes, receiverType) {
			if (fn.hasPlaceholderType) return this.#matchWithPlaceholders(fn, argTypes, receiverType);
			if (receiverType && fn.receiverType && !receiverType.matches(fn.receiverType)) return;
			return fn.matchesArgs(argTypes);
		}
		#matchWithPlaceholders(fn, argTypes, receiverType) {
			const bindings = new Map();
			if (receiverType && fn.receiverType) {
				if (!this.#matchTypeWithPlaceholders(fn.receiverType, receiverType, bindings)) return null;
			}
			for (let i = 0; i < argTypes.length; i++) if (!this.#matchTypeWithPlaceholders(fn.argTypes[i], argTypes[i], bindings)) return null;
			return {
				async: fn.async,
				handler: fn.handler,
				signature: fn.signature,
				returnType: fn.returnType.templated(this.registry, bindings)
			};
		}
		#matchTypeWithPlaceholders(declared, actual, bindings) {
			if (!declared.hasPlaceholderType) return actual.matches(declared) ? actual : null;
			const treatAsDyn = actual.kind === "dyn";
			if (!this.#collectPlaceholderBindings(declared, actual, bindings, treatAsDyn)) return null;
			if (treatAsDyn) return actual;
			return actual.matches(declared.templated(this.registry, bindings)) ? actual : null;
		}
		#collectPlaceholderBindings(dec, act, bind, fromDyn = false) {
			if (!dec.hasPlaceholderType) return true;
			if (!act) return false;
			const asDyn = fromDyn || act.kind === "dyn";
			act = act.unwrappedType;
			switch (dec.kind) {
				case "param": {
					const type = asDyn ? dynType$1 : act;
					const existing = bind.get(dec.name);
					if (!existing) return bind.set(dec.name, type) && true;
					return existing.kind === "dyn" || type.kind === "dyn" ? true : existing.matchesBoth(type);
				}
				case "list":
					if (act.name === "dyn") act = dec;
					if (act.kind !== "list") return false;
					return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
				case "map":
					if (act.name === "dyn") act = dec;
					if (act.kind !== "map") return false;
					return this.#collectPlaceholderBindings(dec.keyType, act.keyType, bind, asDyn) && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
				case "optional":
					if (act.name === "dyn") act = dec;
					if (act.kind !== "optional") return false;
					return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
			}
			return true;
		}
	};
	function splitByComma(str) {
		const parts = [];
		let current = "";
		let depth = 0;
		for (const char of str) {
			if (char === "<") depth++;
			else if (char === ">") depth--;
			else if (char === "," && depth === 0) {
				parts.push(current.trim());
				current = "";
				continue;
			}
			current += char;
		}
		if (current) parts.push(current.trim());
		return parts;
	}
	const objTypesDecls = [
		[
			UnsignedInt,
			"uint",
			TYPES.uint,
			celTypes.uint
		],
		[
			Type,
			"type",
			TYPES.type,
			celTypes.type
		],
		[
			Optional,
			"optional",
			optionalType,
			celTypes.optional
		],
		[
			Uint8Array,
			"bytes",
			TYPES.bytes,
			celTypes.bytes
		],
		...typeof Buffer !== "undefined" ? [[
			Buffer,
			"bytes",
			TYPES.bytes,
			celTypes.bytes
		]] : []
	].map(([ctor, name, typeType, type]) => Object.freeze({
		name,
		typeType,
		type,
		ctor
	}));
	const objTypes = objTypesDecls.map((t) => [t.name, t]);
	const objTypesCtor = objTypesDecls.map((t) => [t.ctor, t]);
	const invalidVar = (postfix) => new Error(`Invalid variable declaration: ${postfix}`);
	const invalidType = (postfix) => new Error(`Invalid type declaration: ${postfix}`);
	const fallbackDynEqualityMatchers = {
		"==": [{
			handler: (a, b) => a === b,
			returnType: celTypes.bool
		}],
		"!=": [{
			handler: (a, b) => a !== b,
			returnType: celTypes.bool
		}]
	};
	var Registry = class Registry {
		#parent = null;
		#typeDeclarations;
		#ownsVariables = true;
		#operators = null;
		#functions = null;
		#operatorsByOp = null;
		#functionsByKey = null;
		#listTypes = null;
		#mapTypes = null;
		#optionalTypes = null;
		#others = null;
		#locked = false;
		constructor(opts = {}) {
			this.enableOptionalTypes = opts.enableOptionalTypes ?? false;
			this.unlistedVariablesAreDyn = opts.unlistedVariablesAreDyn ?? false;
			const parent = opts.parent instanceof Registry ? opts.parent : null;
			if (parent) {
				this.#parent = parent;
				let opParent = parent;
				while (opParent && !opParent.#operators) opParent = opParent.#parent;
				let fnParent = parent;
				while (fnParent && !fnParent.#functions) fnParent = fnParent.#parent;
				this.#operatorsByOp = parent.#operatorsByOp;
				this.#functionsByKey = parent.#functionsByKey;
				this.#others = {
					operators: opParent.#operators,
					functions: fnParent.#functions
				};
				this.objectTypes = new Map(parent.objectTypes);
				this.objectTypesByConstructor = new Map(parent.objectTypesByConstructor);
				this.variables = parent.variables;
				this.#ownsVariables = false;
				this.#typeDeclarations = parent.#typeDeclarations;
				this.#listTypes = parent.#listTypes;
				this.#mapTypes = parent.#mapTypes;
				this.#optionalTypes = parent.#optionalTypes;
				if (this.enableOptionalTypes !== parent.enableOptionalTypes || this.unlistedVariablesAreDyn !== parent.unlistedVariablesAreDyn) toggleOptionalTypes(this, this.enableOptionalTypes);
			} else {
				this.#operators = [];
				this.#functions = [];
				this.objectTypes = new Map(objTypes);
				this.objectTypesByConstructor = new Map(objTypesCtor);
				this.#typeDeclarations = new Map(objEntries(celTypes));
				this.#listTypes = new Map();
				this.#mapTypes = new Map();
				this.#optionalTypes = new Map();
				this.variables = new Map();
				this.variables.dyn = this.unlistedVariablesAreDyn;
				for (const n in TYPES) this.registerConstant(n, "type", TYPES[n]);
			}
		}
		#ensureOwnVariables() {
			if (this.#ownsVariables) return;
			this.variables = new Map(this.variables);
			this.variables.dyn = this.unlistedVariablesAreDyn;
			this.#ownsVariables = true;
		}
		deleteVariable(name) {
			this.#ensureOwnVariables();
			this.variables.delete(name);
		}
		#pushOperator(decl) {
			if (!this.#operators) this.#operatorsByOp = null;
			this.operatorCandidates(decl.operator).add(decl);
			this.#operators.push(decl);
		}
		#pushFunction(decl) {
			if (!this.#functions) this.#functionsByKey = null;
			this.#functionCandidates(decl.partitionKey).add(decl);
			this.#functions.push(decl);
		}
		#ensureCandiate(c, key) {
			return c.get(key) || c.set(key, new Candidates(this)).get(key);
		}
		#getOperators() {
			if (this.#operators) return this.#operators;
			return this.#operators = [...this.#others.operators];
		}
		#getFunctions() {
			if (this.#functions) return this.#functions;
			return this.#functions = [...this.#others.functions];
		}
		operatorCandidates(op) {
			if (this.#operatorsByOp) return this.#ensureCandiate(this.#operatorsByOp, op);
			const c = this.#operatorsByOp = new Map();
			for (const decl of this.#getOperators()) this.#ensureCandiate(c, decl.operator).add(decl);
			return this.#ensureCandiate(c, op);
		}
		functionCandidates(rec, name, argLen) {
			return this.#functionCandidates(`${rec ? "rcall" : "call"}:${name}:${argLen}`);
		}
		#functionCandidates(key) {
			if (this.#functionsByKey) return this.#ensureCandiate(this.#functionsByKey, key);
			const c = this.#functionsByKey = new Map();
			for (const decl of this.#getFunctions()) this.#ensureCandiate(c, decl.partitionKey).add(decl);
			return this.#ensureCandiate(c, key);
		}
		registerVariable(name, type, opts) {
			if (this.#locked) throw new Error("Cannot modify frozen registry");
			let description = opts?.description;
			let value;
			if (typeof name === "string" && typeof type === "object" && !(type instanceof TypeDeclaration)) {
				description = type.description;
				value = type.value;
				if (type.schema) type = this.registerType({
					name: `$${name}`,
					schema: type.schema
				}).type;
				else type = type.type;
			} else if (typeof name === "object") {
				if (name.schema) type = this.registerType({
					name: `$${name.name}`,
					schema: name.schema
				}).type;
				else type = name.type;
				description = name.description;
				value = name.value;
				name = name.name;
			}
			if (typeof name !== "string" || !name) throw invalidVar(`name must be a string`);
			if (RESERVED.has(name)) throw invalidVar(`'${name}' is a reserved name`);
			if (this.variables.get(name) !== void 0) throw invalidVar(`'${name}' is already registered`);
			if (typeof type === "string") type = this.getType(type);
			else if (!(type instanceof TypeDeclaration)) throw invalidVar(`type is required`);
			this.#ensureOwnVariables();
			this.variables.set(name, new VariableDeclaration(name, type, description, value));
			return this;
		}
		#registerSchemaAsType(name, schema) {
			const fields = Object.create(null);
			for (const key of objKeys(schema)) {
				const def = schema[key];
				if (typeof def === "object" && def) fields[key] = this.registerType({
					name: `${name}.${key}`,
					schema: def
				}).type.name;
				else if (typeof def === "string") fields[key] = def;
				else throw new Error(`Invalid field definition for '${name}.${key}'`);
			}
			return fields;
		}
		registerConstant(name, type, value) {
			if (typeof name === "object") this.registerVariable(name);
			else this.registerVariable({
				name,
				type,
				value
			});
			return this;
		}
		getType(typename) {
			return this.#parseTypeString(typename, true);
		}
		getListType(type) {
			return this.#listTypes.get(type) || this.#listTypes.set(type, this.#parseTypeString(`list<${type}>`, true)).get(type);
		}
		getMapType(a, b) {
			return this.#mapTypes.get(a)?.get(b) || (this.#mapTypes.get(a) || this.#mapTypes.set(a, new Map()).get(a)).set(b, this.#parseTypeString(`map<${a}, ${b}>`, true)).get(b);
		}
		getOptionalType(type) {
			return this.#optionalTypes.get(type) || this.#optionalTypes.set(type, this.#parseTypeString(`optional<${type}>`, true)).get(type);
		}
		assertType(typename, type, signature) {
			try {
				return this.#parseTypeString(typename, true);
			} catch (e) {
				e.message = `Invalid ${type} '${e.unknownType || typename}' in '${signature}'`;
				throw e;
			}
		}
		getFunctionType(typename) {
			if (typename === "ast") return astType;
			const t = this.#parseTypeString(typename, true);
			if (t.kind === "dyn" && t.valueType) throw new Error(`type '${t.name}' is not supported`);
			return t;
		}
		registerType(name, _d) {
			if (this.#locked) throw new Error("Cannot modify frozen registry");
			if (typeof name === "object") _d = name, name = _d.fullName || _d.name || _d.ctor?.name;
			if (typeof name === "string" && name[0] === ".") name = name.slice(1);
			if (typeof name !== "string" || name.length < 2 || RESERVED.has(name)) throw invalidType(`name '${name}' is not valid`);
			if (this.objectTypes.has(name)) throw invalidType(`type '${name}' already registered`);
			const type = this.#parseTypeString(name, false);
			if (type.kind !== "message") throw invalidType(`type '${name}' is not valid`);
			const decl = {
				name,
				typeType: new Type(name),
				type,
				ctor: typeof _d === "function" ? _d : _d?.ctor,
				convert: typeof _d === "function" ? void 0 : _d?.convert,
				fields: typeof _d?.schema === "object" ? this.#normalizeFields(name, this.#registerSchemaAsType(name, _d.schema)) : this.#normalizeFields(name, typeof _d === "function" ? void 0 : _d?.fields)
			};
			if (typeof decl.ctor !== "function") {
				if (!decl.fields) throw invalidType(`type '${name}' requires a constructor or fields`);
				Object.assign(decl, this.#createDefaultConvert(name, decl.fields));
			}
			this.objectTypes.set(name, Object.freeze(decl));
			this.objectTypesByConstructor.set(decl.ctor, decl);
			this.registerFunctionOverload(`type(${name}): type`, () => decl.typeType, { async: false });
			return decl;
		}
		#parseTypeString(typeStr, requireKnownTypes = true) {
			let match = this.#typeDeclarations.get(typeStr);
			if (match) return match;
			if (typeof typeStr !== "string" || !typeStr.length) throw new Error(`Invalid type: must be a string`);
			match = typeStr.match(/^[A-Z]$/);
			if (match) return this.#createDeclaration(_createPlaceholderType, typeStr, typeStr);
			match = typeStr.match(/^(dyn|list|map|optional)<(.+)>$/);
			if (!match) {
				if (requireKnownTypes) {
					const err = new Error(`Unknown type: ${typeStr}`);
					err.unknownType = typeStr;
					throw err;
				}
				return this.#createDeclaration(_createMessageType, typeStr, typeStr);
			}
			const kind = match[1];
			const inner = match[2].trim();
			switch (kind) {
				case "dyn": {
					const type = this.#parseTypeString(inner, requireKnownTypes).wrappedType;
					this.#typeDeclarations.set(type.name, type);
					return type;
				}
				case "list": {
					const vType = this.#parseTypeString(inner, requireKnownTypes);
					return this.#createDeclaration(_createListType, `list<${vType}>`, vType);
				}
				case "map": {
					const parts = splitByComma(inner);
					if (parts.length !== 2) throw new Error(`Invalid map type: ${typeStr}`);
					const kType = this.#parseTypeString(parts[0], requireKnownTypes);
					const vType = this.#parseTypeString(parts[1], requireKnownTypes);
					return this.#createDeclaration(_createMapType, `map<${kType}, ${vType}>`, kType, vType);
				}
				case "optional": {
					const vType = this.#parseTypeString(inner, requireKnownTypes);
					return this.#createDeclaration(_createOptionalType, `optional<${vType}>`, vType);
				}
			}
		}
		#createDeclaration(creator, key, ...args) {
			return this.#typeDeclarations.get(key) || this.#typeDeclarations.set(key, creator(...args)).get(key);
		}
		findMacro(name, hasReceiver, argLen) {
			return this.functionCandidates(hasReceiver, name, argLen).macro;
		}
		findUnaryOverload(op, left) {
			return this.operatorCandidates(op).findUnaryOverload(left);
		}
		findBinaryOverload(op, left, right) {
			return this.operatorCandidates(op).findBinaryOverload(left, right);
		}
		#toCelFieldType(field) {
			if (typeof field === "string") return { type: field };
			if (field.id) return protobufjsFieldToCelType(field);
			return field;
		}
		#toCelFieldDeclaration(typename, fields, k, requireKnownTypes = false) {
			try {
				const field = this.#toCelFieldType(fields[k]);
				if (typeof field?.type !== "string") throw new Error(`unsupported declaration`);
				return this.#parseTypeString(field.type, requireKnownTypes);
			} catch (e) {
				e.message = `Field '${k}' in type '${typename}' has unsupported declaration: ${JSON.stringify(fields[k])}`;
				throw e;
			}
		}
		#normalizeFields(typename, fields) {
			if (!fields) return;
			const all = Object.create(null);
			for (const k of objKeys(fields)) all[k] = this.#toCelFieldDeclaration(typename, fields, k);
			return all;
		}
		#createDefaultConvert(name, fields) {
			const keys = objKeys(fields);
			const conversions = Object.create(null);
			for (const k of keys) {
				const type = fields[k];
				const decl = type.kind === "message" && this.objectTypes.get(type.name);
				if (decl === false) conversions[k] = false;
				else conversions[k] = decl.convert ? decl : false;
			}
			const Ctor = { [name]: class extends Map {
				#raw;
				constructor(v) {
					super();
					this.#raw = v;
				}
				[Symbol.iterator]() {
					if (this.size !== keys.length) for (const k of keys) this.get(k);
					return super[Symbol.iterator]();
				}
				get(field) {
					let v = super.get(field);
					if (v !== void 0 || this.has(field)) return v;
					const dec = conversions[field];
					if (dec === void 0) return;
					v = this.#raw instanceof Map ? this.#raw.get(field) : this.#raw?.[field];
					if (dec && v && typeof v === "object") switch (v.constructor) {
						case void 0:
						case Object:
						case Map: v = dec.convert(v);
					}
					return super.set(field, v), v;
				}
			} }[name];
			return {
				ctor: Ctor,
				convert(v) {
					if (!v) return;
					if (v.constructor === Ctor) return v;
					return new Ctor(v);
				}
			};
		}
		clone(opts) {
			this.#locked = true;
			return new Registry({
				parent: this,
				unlistedVariablesAreDyn: opts.unlistedVariablesAreDyn,
				enableOptionalTypes: opts.enableOptionalTypes
			});
		}
		getDefinitions() {
			const variables = [];
			const functions = [];
			for (const [, varDecl] of this.variables) {
				if (!varDecl) continue;
				variables.push({
					name: varDecl.name,
					description: varDecl.description || null,
					type: varDecl.type.name
				});
			}
			for (const decl of this.#getFunctions()) functions.push({
				signature: decl.signature,
				name: decl.name,
				description: decl.description,
				receiverType: decl.receiverType ? decl.receiverType.name : null,
				returnType: decl.returnType.name,
				params: decl.params.map((p) => ({
					name: p.name,
					type: p.type.name,
					description: p.description
				}))
			});
			return {
				variables,
				functions
			};
		}
		#parseSignature(signature) {
			if (typeof signature !== "string") throw new Error("Invalid signature: must be a string");
			const match = signature.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
			if (!match) throw new Error(`Invalid signature: ${signature}`);
			const returnType = match[4].trim();
			if (!returnType) throw new Error(`Invalid signature: ${signature}`);
			return {
				receiverType: match[1] || null,
				name: match[2],
				argTypes: splitByComma(match[3]),
				returnType
			};
		}
		#functionSignatureOverlaps(a, b) {
			if (a.name !== b.name) return false;
			if (a.argTypes.length !== b.argTypes.length) return false;
			if ((a.receiverType || b.receiverType) && (!a.receiverType || !b.receiverType)) return false;
			return !(a.receiverType !== b.receiverType && a.receiverType !== dynType$1 && b.receiverType !== dynType$1) && (b.macro || a.macro || b.argTypes.every((t, i) => {
				const o = a.argTypes[i];
				return t === o || t === dynType$1 || o === dynType$1;
			}));
		}
		#checkOverlappingSignatures(newDec) {
			for (const decl of this.#functionCandidates(newDec.partitionKey)) {
				if (!this.#functionSignatureOverlaps(decl, newDec)) continue;
				throw new Error(`Function signature '${newDec.signature}' overlaps with existing overload '${decl.signature}'.`);
			}
		}
		#normalizeParam(i, aType, param) {
			if (!param) return {
				type: this.getFunctionType(aType),
				name: `arg${i}`,
				description: null
			};
			const type = param.type || aType;
			if (!type) throw new Error(`params[${i}].type is required`);
			if (aType && type !== aType) throw new Error(`params[${i}].type not equal to signature type`);
			return {
				name: param.name || `arg${i}`,
				type: this.getFunctionType(type),
				description: param.description ?? null
			};
		}
		registerFunctionOverload(s, handler, opts) {
			if (this.#locked) throw new Error("Cannot modify frozen registry");
			if (typeof s === "object") opts = s;
			else if (typeof handler === "object") opts = handler;
			else if (!opts) opts = {};
			const sig = typeof s === "string" ? s : opts.signature ?? void 0;
			const parsed = sig !== void 0 ? this.#parseSignature(sig) : void 0;
			const name = parsed?.name || opts.name;
			const receiverType = parsed?.receiverType || opts.receiverType;
			const argTypes = parsed?.argTypes;
			const returnType = parsed?.returnType || opts.returnType;
			const params = opts.params;
			handler = typeof handler === "function" ? handler : opts.handler;
			let dec;
			try {
				if (!name) throw new Error(`signature or name are required`);
				if (!returnType) throw new Error(`must have a returnType`);
				if (params) {
					if (argTypes && params.length !== argTypes.length) throw new Error(`mismatched length in params and args in signature`);
				} else if (!argTypes) throw new Error(`signature or params are required`);
				dec = new FunctionDeclaration({
					name,
					async: opts?.async,
					receiverType: receiverType ? this.getType(receiverType) : null,
					returnType: this.getType(returnType),
					handler,
					description: opts.description,
					params: (argTypes || params).map((_, i) => this.#normalizeParam(i, argTypes?.[i], params?.[i]))
				});
			} catch (e) {
				if (typeof sig === "string") e.message = `Invalid function declaration '${sig}': ${e.message}`;
				else if (name) e.message = `Invalid function declaration '${name}': ${e.message}`;
				else e.message = `Invalid function declaration: ${e.message}`;
				throw e;
			}
			this.#checkOverlappingSignatures(dec);
			this.#pushFunction(dec);
		}
		registerOperatorOverload(string, handler, opts) {
			const unaryParts = string.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
			if (unaryParts) {
				const [, op, operandType, returnType] = unaryParts;
				return this.unaryOverload(op, operandType, handler, returnType, opts?.async);
			}
			const parts = string.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);
			if (!parts) throw new Error(`Operator overload invalid: ${string}`);
			const [, leftType, op, rightType, returnType] = parts;
			return this.binaryOverload(leftType, op, rightType, handler, returnType);
		}
		unaryOverload(op, typeStr, handler, returnTypeStr, async) {
			if (this.#locked) throw new Error("Cannot modify frozen registry");
			const leftType = this.assertType(typeStr, "type", `${op}${typeStr}`);
			const returnType = this.assertType(returnTypeStr || typeStr, "return type", `${op}${typeStr}: ${returnTypeStr || typeStr}`);
			const d = new OperatorDeclaration({
				op: `${op}_`,
				leftType,
				returnType,
				handler,
				async
			});
			this.#pushOperator(this.#assertOverload(d));
		}
		#hasOverload(d) {
			for (const o of this.operatorCandidates(d.operator)) if (d.equals(o)) return true;
			return false;
		}
		#assertOverload(decl) {
			if (!this.#hasOverload(decl)) return decl;
			throw new Error(`Operator overload already registered: ${decl.signature}`);
		}
		binaryOverload(leftTypeStr, op, rightTypeStr, handler, returnTypeStr, async) {
			if (this.#locked) throw new Error("Cannot modify frozen registry");
			returnTypeStr ??= isRelational.has(op) ? "bool" : leftTypeStr;
			const sig = `${leftTypeStr} ${op} ${rightTypeStr}: ${returnTypeStr}`;
			let leftType = this.assertType(leftTypeStr, "left type", sig);
			let rightType = this.assertType(rightTypeStr, "right type", sig);
			const returnType = this.assertType(returnTypeStr, "return type", sig);
			if (leftType.kind === "dyn" && leftType.valueType) rightType = rightType.wrappedType;
			else if (rightType.kind === "dyn" && rightType.valueType) leftType = leftType.wrappedType;
			if (isRelational.has(op) && returnType.type !== "bool") throw new Error(`Comparison operator '${op}' must return 'bool', got '${returnType.type}'`);
			const dec = new OperatorDeclaration({
				op,
				leftType,
				rightType,
				returnType,
				handler,
				async
			});
			if (dec.hasPlaceholderType && !(rightType.hasPlaceholderType && leftType.hasPlaceholderType)) throw new Error(`Operator overload with placeholders must use them in both left and right types: ${sig}`);
			this.#assertOverload(dec);
			if (op === "==") {
				const declarations = [new OperatorDeclaration({
					op: "!=",
					leftType,
					rightType,
					handler(a, b, ast, ev) {
						return !handler(a, b, ast, ev);
					},
					returnType,
					async
				})];
				if (leftType !== rightType) declarations.push(new OperatorDeclaration({
					op: "==",
					leftType: rightType,
					rightType: leftType,
					handler(a, b, ast, ev) {
						return handler(b, a, ast, ev);
					},
					returnType,
					async
				}), new OperatorDeclaration({
					op: "!=",
					leftType: rightType,
					rightType: leftType,
					handler(a, b, ast, ev) {
						return !handler(b, a, ast, ev);
					},
					returnType,
					async
				}));
				for (const decl of declarations) this.#assertOverload(decl);
				for (const decl of declarations) this.#pushOperator(decl);
			}
			this.#pushOperator(dec);
		}
	};
	const isRelational = new Set([
		"<",
		"<=",
		">",
		">=",
		"==",
		"!=",
		"in"
	]);
	function createRegistry(opts) {
		return new Registry(opts);
	}
	var RootContext = class {
		#vars;
		#contextObj;
		#contextMap;
		#convertCache;
		constructor(registry, context) {
			this.#vars = registry.variables;
			if (context === void 0 || context === null) return;
			if (typeof context !== "object") throw evaluationError("invalid_context", "Context must be an object");
			if (context instanceof Map) this.#contextMap = context;
			else this.#contextObj = context;
		}
		getValue(key) {
			return this.#convertCache?.get(key) || (this.#contextObj ? this.#contextObj[key] : this.#contextMap?.get(key));
		}
		getVariable(name) {
			return this.#vars.get(name) ?? (this.#vars.dyn && !RESERVED.has(name) ? new VariableDeclaration(name, dynType$1) : void 0);
		}
		getCheckedValue(ev, ast) {
			const v = this.getValue(ast.args);
			if (v === void 0) throw ev.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
			if (ast.checkedType.matchesValueType(v, ev)) return v;
			const type = ast.checkedType;
			const valueType = ev.debugType(v);
			if (type.kind === "message" && valueType.kind === "map") {
				const c = ev.objectTypes.get(type.name)?.convert?.(v);
				if (c) return (this.#convertCache ??= new Map()).set(ast.args, c), c;
			}
			throw ev.createError("variable_type_mismatch", `Variable '${ast.args}' is not of type '${type}', got '${valueType}'`, ast);
		}
		forkWithVariable(iterVar, iterType) {
			return new OverlayContext(this, iterVar, iterType);
		}
	};
	var OverlayContext = class OverlayContext {
		#parent;
		accuType;
		accuValue;
		iterValue;
		constructor(parent, iterVar, iterType) {
			this.#parent = parent;
			this.iterVar = iterVar;
			this.iterType = iterType;
		}
		forkWithVariable(iterVar, iterType) {
			return new OverlayContext(this, iterVar, iterType);
		}
		reuse(parent) {
			if (!this.async) return this.#parent = parent, this;
			const ctx = new OverlayContext(parent, this.iterVar, this.iterType);
			ctx.accuType = this.accuType;
			return ctx;
		}
		setIterValue(v, ev) {
			if (this.iterType.matchesValueType(v, ev)) return this.iterValue = v, this;
			const type = this.iterType;
			const valueType = ev.debugType(v);
			if (type.kind === "message" && valueType.kind === "map") {
				const c = ev.objectTypes.get(type.name)?.convert?.(v);
				if (c) return this.iterValue = c, this;
			}
			throw ev.createError("variable_type_mismatch", `Variable '${this.iterVar}' is not of type '${type}', got '${valueType}'`);
		}
		setAccuType(type) {
			return this.accuType = type, this;
		}
		setAccuValue(v) {
			return this.accuValue = v, this;
		}
		getValue(key) {
			return this.iterVar === key ? this.iterValue : this.#parent.getValue(key);
		}
		getCheckedValue(ev, ast) {
			if (this.iterVar === ast.args) return this.iterValue;
			return this.#parent.getCheckedValue(ev, ast);
		}
		getVariable(name) {
			if (this.iterVar === name) return new VariableDeclaration(name, this.iterType);
			return this.#parent.getVariable(name);
		}
	};
	function protobufjsFieldToCelType(field) {
		let fieldType;
		if (field.map) fieldType = `map<${protobufjsTypeToCelType(field.keyType, field.resolvedKeyType)}, ${protobufjsTypeToCelType(field.type, field.resolvedType)}>`;
		else fieldType = protobufjsTypeToCelType(field.type, field.resolvedType);
		return { type: field.repeated ? `list<${fieldType}>` : fieldType };
	}
	function protobufjsTypeToCelType(protoType, resolvedType) {
		switch (protoType) {
			case "string": return "string";
			case "bytes": return "bytes";
			case "bool": return "bool";
			case "double":
			case "float":
			case "int32":
			case "int64":
			case "sint32":
			case "sint64":
			case "sfixed32":
			case "sfixed64":
			case "uint32":
			case "uint64":
			case "fixed32":
			case "fixed64": return "double";
			default:
				switch (resolvedType?.constructor.name) {
					case "Type": return resolvedType.fullName.slice(1);
					case "Enum": return "int";
				}
				if (protoType?.includes(".")) return protoType;
				return "dyn";
		}
	}
	const dynType = celTypes.dyn;
	var Base = class {
		dynType = celTypes.dyn;
		optionalType = celTypes.optional;
		stringType = celTypes.string;
		intType = celTypes.int;
		doubleType = celTypes.double;
		boolType = celTypes.bool;
		nullType = celTypes.null;
		listType = celTypes.list;
		mapType = celTypes.map;
		constructor(opts) {
			this.opts = opts.opts;
			this.registry = opts.registry;
			this.objectTypes = this.registry.objectTypes;
			this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
		}
		getType(typeName) {
			return this.registry.getType(typeName);
		}
		debugType(v) {
			switch (typeof v) {
				case "string": return this.stringType;
				case "bigint": return this.intType;
				case "number": return this.doubleType;
				case "boolean": return this.boolType;
				case "object":
					if (v === null) return this.nullType;
					switch (v.constructor) {
						case void 0:
						case Object:
						case Map: return this.mapType;
						case Array:
						case Set: return this.listType;
						default: return this.objectTypesByConstructor.get(v.constructor)?.type || unsupportedType(this, v.constructor?.name || typeof v);
					}
				default: unsupportedType(this, typeof v);
			}
		}
	};
	function unsupportedType(self, type) {
		throw self.createError("unsupported_type", `Unsupported type: ${type}`);
	}
	const maybeAsyncArray = (a) => Array.isArray(a) ? a.some((n) => n.maybeAsync) : false;
	function maybeAsync(l, r, h) {
		if (r === true || r && (r?.maybeAsync || maybeAsyncArray(r))) return maybeAsyncBoth(h);
		if (l === true || l && (l?.maybeAsync || maybeAsyncArray(l))) return maybeAsyncFirst(h);
		return h;
	}
	function maybeAsyncBoth(handler) {
		return handler.__asyncBoth ??= function handle(a, b, c, d) {
			if (!(a instanceof Promise || b instanceof Promise)) return handler(a, b, c, d);
			if (!(b instanceof Promise)) return a.then((_a) => handler(_a, b, c, d));
			if (!(a instanceof Promise)) return b.then((_b) => handler(a, _b, c, d));
			return Promise.all([a, b]).then((p) => handler(p[0], p[1], c, d));
		};
	}
	function maybeAsyncFirst(handler) {
		return handler.__asyncFirst ??= function handle(a, b, c, d) {
			if (a instanceof Promise) return a.then((_a) => handler(_a, b, c, d));
			return handler(a, b, c, d);
		};
	}
	function checkAccessNode(chk, ast, ctx) {
		ast.right = ast.args[1];
		const leftType = chk.check(ast.left = ast.args[0], ctx);
		if (ast.op === "[]") chk.check(ast.right, ctx);
		ast.handle = maybeAsync(ast.left, ast.op === "[]" ? ast.right : false, leftType !== dynType ? fieldAccessStatic : fieldAccess);
		if (leftType.kind !== "optional") return chk.checkAccessOnType(ast, ctx, leftType);
		return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, leftType.valueType, true));
	}
	function checkOptionalAccessNode(chk, ast, ctx) {
		ast.right = ast.args[1];
		const leftType = chk.check(ast.left = ast.args[0], ctx);
		if (ast.op === "[?]") chk.check(ast.right, ctx);
		ast.handle = maybeAsync(ast.left, ast.op === "[?]" ? ast.right : false, oFieldAccess);
		const actualType = leftType.kind === "optional" ? leftType.valueType : leftType;
		return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, actualType, true));
	}
	const HOMOGENEOUS_PREFIX = {
		heterogeneous_list_element: "List elements must have the same type,",
		heterogeneous_map_key: "Map key uses wrong type,",
		heterogeneous_map_value: "Map value uses wrong type,"
	};
	function checkElementHomogenous(chk, ctx, expected, el, code) {
		const type = chk.check(el, ctx);
		if (type === expected || expected.isEmpty()) return type;
		if (type.isEmpty()) return expected;
		throw chk.createError(code, `${HOMOGENEOUS_PREFIX[code]} expected type '${chk.formatType(expected)}' but found '${chk.formatType(type)}'`, el);
	}
	function checkElement(chk, ctx, expected, el) {
		return expected.unify(chk.registry, chk.check(el, ctx)) || dynType;
	}
	function ternaryConditionError(ev, value, node) {
		const type = ev.debugRuntimeType(value);
		return ev.createError("invalid_condition_type", `${node.meta.label || "Ternary condition must be bool"}, got '${type}'`, node);
	}
	function handleTernary(c, ev, ast, ctx) {
		if (c === true) return ev.run(ast.left, ctx);
		if (c === false) return ev.run(ast.right, ctx);
		throw ternaryConditionError(ev, c, ast.condition);
	}
	function logicalOperandError(ev, value, node) {
		const type = ev.debugRuntimeType(value);
		return ev.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${type}'`, node);
	}
	function logicalValueOrErr(ev, v, node) {
		if (v instanceof Error) return v;
		return logicalOperandError(ev, v, node);
	}
	function _logicalOp(exp, ev, ast, left, right) {
		if (right === exp) return exp;
		if (right === !exp) {
			if (left === right) return right;
			throw logicalValueOrErr(ev, left, ast.left);
		}
		if (right instanceof Promise) return right.then((r) => _logicalOpAsync(exp, ev, ast, left, r));
		throw logicalOperandError(ev, right, ast.left);
	}
	function _logicalOpAsync(exp, ev, ast, left, right) {
		if (right === exp) return exp;
		if (typeof right !== "boolean") throw logicalOperandError(ev, right, ast.right);
		if (typeof left !== "boolean") throw logicalValueOrErr(ev, left, ast.left);
		return !exp;
	}
	function checkLogicalOp(chk, ast, ctx) {
		const leftType = chk.check(ast.left = ast.args[0], ctx);
		const rightType = chk.check(ast.right = ast.args[1], ctx);
		if (!leftType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(leftType)}'`, ast);
		if (!rightType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(rightType)}'`, ast);
		return chk.boolType;
	}
	function checkUnary(chk, ast, ctx) {
		const op = ast.op;
		const right = chk.check(ast.args, ctx);
		ast.candidates = chk.registry.operatorCandidates(op);
		if (right.kind === "dyn") {
			ast.handle = maybeAsync(ast.args, false, handleUnary);
			return ast.candidates.returnType;
		}
		const overload = ast.candidates.findUnaryOverload(right);
		if (!overload) throw chk.createError("no_such_overload", `no such overload: ${op[0]}${chk.formatType(right)}`, ast);
		ast.handle = maybeAsync(ast.args, false, overload.handler);
		return overload.returnType;
	}
	function handleUnary(left, ast, ev) {
		const leftType = ev.debugRuntimeType(left, ast.args.checkedType);
		const overload = ast.candidates.findUnaryOverload(leftType);
		if (overload) return overload.handler(left);
		throw ev.createError("no_such_overload", `no such overload: ${ast.op[0]}${leftType}`, ast);
	}
	function evaluateUnary(ev, ast, ctx) {
		return ast.handle(ev.run(ast.args, ctx), ast, ev);
	}
	function checkBinary(chk, ast, ctx) {
		const op = ast.op;
		const left = chk.check(ast.left = ast.args[0], ctx);
		const right = chk.check(ast.right = ast.args[1], ctx);
		ast.candidates = chk.registry.operatorCandidates(op);
		const overload = left.hasDynType || right.hasDynType ? void 0 : ast.candidates.findBinaryOverload(left, right);
		ast.handle = maybeAsync(ast.left, ast.right, overload?.handler || handleBinary);
		if (overload) return overload.returnType;
		const type = ast.candidates.checkBinaryOverload(left, right);
		if (!left.hasDynType) ast.leftStaticType = left;
		if (!right.hasDynType) ast.rightStaticType = right;
		if (type) return type;
		throw chk.createError("no_such_overload", `no such overload: ${chk.formatType(left)} ${op} ${chk.formatType(right)}`, ast);
	}
	function evaluateBinary(ev, ast, ctx) {
		return ast.handle(ev.run(ast.left, ctx), ev.run(ast.right, ctx), ast, ev);
	}
	function evaluateBinaryFirst(ev, ast, ctx) {
		return ast.handle(ev.run(ast.left, ctx), ast.right, ast, ev);
	}
	function handleBinary(left, right, ast, ev) {
		const leftType = ast.leftStaticType || ev.debugTypeDeep(left).wrappedType;
		const rightType = ast.rightStaticType || ev.debugTypeDeep(right).wrappedType;
		const overload = ast.candidates.findBinaryOverload(leftType, rightType);
		if (overload) return overload.handler(left, right, ast, ev);
		throw ev.createError("no_such_overload", `no such overload: ${leftType} ${ast.op} ${rightType}`, ast);
	}
	function callFunctionHandler(handler, ev, args, ast) {
		try {
			const result = handler.apply(ev, args);
			if (result instanceof Promise) return result.catch((error) => {
				throw attachErrorAst(error, ast);
			});
			return result;
		} catch (error) {
			throw attachErrorAst(error, ast);
		}
	}
	function callFn(args, ast, ev) {
		const argAst = ast.args[1];
		const types = ast.argTypes;
		let i = argAst.length;
		while (i--) types[i] = ev.debugRuntimeType(args[i], argAst[i].checkedType);
		const decl = ast.candidates.findFunction(types);
		if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
		throw ev.createError("no_matching_overload", `found no matching overload for '${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
	}
	function callRecFn(args, ev, ast) {
		const [, receiverAst, argAst] = ast.args;
		const types = ast.argTypes;
		for (let i = 0; i < types.length; i++) types[i] = ev.debugRuntimeType(args[i + 1], argAst[i].checkedType);
		const receiverType = ev.debugRuntimeType(args[0], receiverAst.checkedType);
		const decl = ast.candidates.findFunction(types, receiverType);
		if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
		throw ev.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
	}
	function resolveAstArray(ev, astArray, ctx, i = astArray.length) {
		if (i === 0) return [];
		let async;
		const results = new Array(i);
		while (i--) if ((results[i] = ev.run(astArray[i], ctx)) instanceof Promise) async ??= true;
		return async ? Promise.all(results) : results;
	}
	function safeFromEntries(entries) {
		const obj = {};
		for (let i = 0; i < entries.length; i++) {
			const [k, v] = entries[i];
			if (k === "__proto__" || k === "constructor" || k === "prototype") continue;
			obj[k] = v;
		}
		return obj;
	}
	function comprehensionElementType(chk, iterable, ctx) {
		const iterType = chk.check(iterable, ctx);
		if (iterType.kind === "dyn") return iterType;
		if (iterType.kind === "list") return iterType.valueType;
		if (iterType.kind === "map") return iterType.keyType;
		throw chk.createError("invalid_comprehension_range", `Expression of type '${chk.formatType(iterType)}' cannot be range of a comprehension (must be list, map, or dynamic).`, iterable);
	}
	function toIterable(ev, args, coll) {
		if (coll instanceof Set) return [...coll];
		if (coll instanceof Map) return [...coll.keys()];
		if (coll && typeof coll === "object") return objKeys(coll);
		throw ev.createError("invalid_comprehension_range", `Expression of type '${ev.debugType(coll)}' cannot be range of a comprehension (must be list, map, or dynamic).`, args.iterable);
	}
	function runQualifier(items, args, ev, ctx) {
		if (!isArray(items)) items = toIterable(ev, args, items);
		const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
		ctx.accuValue = accu;
		if (ctx === args.iterCtx) return iterateQuantifier(ev, ctx, args, items, accu, 0);
		return continueQuantifier(ev, ctx, args, items, accu, 0);
	}
	function runComprehension(items, args, ev, ctx) {
		if (!isArray(items)) items = toIterable(ev, args, items);
		const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
		ctx.accuValue = accu;
		if (ctx === args.iterCtx) return iterateLoop(ev, ctx, args, items, accu, 0);
		return continueLoop(ev, ctx, args, items, accu, 0);
	}
	function iterateLoop(ev, ctx, args, items, accu, i) {
		const condition = args.condition;
		const step = args.step;
		const len = items.length;
		while (i < len) {
			if (condition && !condition(accu)) break;
			accu = ev.run(step, ctx.setIterValue(items[i++], ev));
			if (accu instanceof Promise) return continueLoop(ev, ctx, args, items, accu, i);
		}
		return args.result(accu);
	}
	async function continueLoop(ev, ctx, args, items, accu, i) {
		if (ctx === args.iterCtx) ctx.async = true;
		const condition = args.condition;
		const step = args.step;
		const len = items.length;
		accu = await accu;
		while (i < len) {
			if (condition && !condition(accu)) return args.result(accu);
			accu = ev.run(step, ctx.setIterValue(items[i++], ev));
			if (accu instanceof Promise) accu = await accu;
		}
		return args.result(accu);
	}
	function iterateQuantifier(ev, ctx, args, items, accu, i, error, stp) {
		const condition = args.condition;
		const step = args.step;
		const len = items.length;
		while (i < len) {
			if (!condition(accu)) return args.result(accu);
			stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
			if (stp instanceof Promise) return continueQuantifier(ev, ctx, args, items, accu, i, error, stp);
			if (stp instanceof Error && (error ??= stp)) continue;
			accu = stp;
		}
		if (error && condition(accu)) throw error;
		return args.result(accu);
	}
	async function continueQuantifier(ev, ctx, args, items, accu, i, error, stp) {
		if (ctx === args.iterCtx) ctx.async = true;
		const condition = args.condition;
		const step = args.step;
		const len = items.length;
		stp = await stp;
		if (stp instanceof Error) error ??= stp;
		else accu = stp;
		while (i < len) {
			if (!condition(accu)) return args.result(accu);
			stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
			if (stp instanceof Promise) stp = await stp;
			if (stp instanceof Error && (error ??= stp)) continue;
			accu = stp;
		}
		if (error && condition(accu)) throw error;
		return args.result(accu);
	}
	function oFieldAccess(left, right, ast, ev) {
		return ev.optionalType.field(left, right, ast, ev);
	}
	function fieldAccessStatic(left, right, ast, ev) {
		return ast.left.checkedType.field(left, right, ast, ev);
	}
	const empty = Object.create(null);
	function fieldAccess(left, right, ast, ev) {
		switch (left?.constructor) {
			case void 0:
			case Object: {
				const v = hasOwn(left || empty, right) ? left[right] : void 0;
				if (v !== void 0) return ev.debugType(v), v;
				break;
			}
			case Map: {
				const v = left.get(right);
				if (v !== void 0) return ev.debugType(v), v;
				break;
			}
			case Array:
			case Set: return ev.listType.field(left, right, ast, ev);
			default:
				const t = ev.objectTypesByConstructor.get(left.constructor);
				if (t) return t.type.field(left, right, ast, ev);
				else if (typeof left === "object") unsupportedType(ev, left.constructor.name);
		}
		throw ev.createError("no_such_key", `No such key: ${right}`, ast);
	}
	const emptyList = () => [];
	const emptyMap = () => ({});
	const OPERATORS = {
		value: {
			check(chk, ast) {
				return chk.debugType(ast.args);
			},
			evaluate(_ev, ast) {
				return ast.args;
			}
		},
		id: {
			check(chk, ast, ctx) {
				const variable = ctx.getVariable(ast.args);
				if (!variable) throw chk.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
				if (variable.constant) {
					const alternate = ast.clone(OPERATORS.value, variable.value);
					ast.setMeta("alternate", alternate);
					return chk.check(alternate, ctx);
				}
				return variable.type;
			},
			evaluate(ev, ast, ctx) {
				return ctx.getCheckedValue(ev, ast);
			}
		},
		".": {
			alias: "fieldAccess",
			check: checkAccessNode,
			evaluate: evaluateBinaryFirst
		},
		".?": {
			alias: "optionalFieldAccess",
			check: checkOptionalAccessNode,
			evaluate: evaluateBinaryFirst
		},
		"[]": {
			alias: "bracketAccess",
			check: checkAccessNode,
			evaluate: evaluateBinary
		},
		"[?]": {
			alias: "optionalBracketAccess",
			check: checkOptionalAccessNode,
			evaluate: evaluateBinary
		},
		call: {
			check(chk, ast, ctx) {
				const [functionName, args] = ast.args;
				const candidates = ast.candidates = chk.registry.functionCandidates(false, functionName, args.length);
				const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
				const decl = candidates.findFunction(argTypes);
				if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${functionName}(${chk.formatTypeList(argTypes)})'`, ast);
				ast.handle = maybeAsync(args, false, argTypes.some((t) => t.hasDynType) ? callFn : decl.handler.__handle ??= (l, _ast, e) => callFunctionHandler(decl.handler, e, l, _ast));
				return decl.returnType;
			},
			evaluate(ev, ast, ctx) {
				return ast.handle(resolveAstArray(ev, ast.args[1], ctx), ast, ev);
			}
		},
		rcall: {
			check(chk, ast, ctx) {
				const [methodName, receiver, args] = ast.args;
				const receiverType = chk.check(receiver, ctx);
				const candidates = ast.candidates = chk.registry.functionCandidates(true, methodName, args.length);
				const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
				ast.receiverWithArgs = [receiver, ...args];
				ast.handle = maybeAsync(ast.receiverWithArgs, false, callRecFn);
				if (receiverType.kind === "dyn" && candidates.returnType) return candidates.returnType;
				const decl = candidates.findFunction(argTypes, receiverType);
				if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${methodName}(${chk.formatTypeList(argTypes)})'`, ast);
				if (!receiverType.hasPlaceholderType && !argTypes.some((t) => t.hasDynType)) {
					const fn = decl.handler;
					const handle = fn.__handle ??= (a, ev, _ast) => callFunctionHandler(fn, ev, a, _ast);
					ast.handle = maybeAsync(ast.receiverWithArgs, false, handle);
				}
				return decl.returnType;
			},
			evaluate(ev, ast, ctx) {
				return ast.handle(resolveAstArray(ev, ast.receiverWithArgs, ctx), ev, ast);
			}
		},
		list: {
			check(chk, ast, ctx) {
				const arr = ast.args;
				const arrLen = arr.length;
				if (arrLen === 0) return ast.setMeta("evaluate", emptyList) && chk.getType("list<T>");
				let valueType = chk.check(arr[0], ctx);
				const check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
				for (let i = 1; i < arrLen; i++) valueType = check(chk, ctx, valueType, arr[i], "heterogeneous_list_element");
				return chk.registry.getListType(valueType);
			},
			evaluate(ev, ast, ctx) {
				return resolveAstArray(ev, ast.args, ctx);
			}
		},
		map: {
			check(chk, ast, ctx) {
				const arr = ast.args;
				const arrLen = arr.length;
				if (arrLen === 0) return ast.setMeta("evaluate", emptyMap) && chk.getType("map<K, V>");
				const check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
				let keyType = chk.check(arr[0][0], ctx);
				let valueType = chk.check(arr[0][1], ctx);
				for (let i = 1; i < arrLen; i++) {
					const e = arr[i];
					keyType = check(chk, ctx, keyType, e[0], "heterogeneous_map_key");
					valueType = check(chk, ctx, valueType, e[1], "heterogeneous_map_value");
				}
				return chk.registry.getMapType(keyType, valueType);
			},
			evaluate(ev, ast, ctx) {
				const astEntries = ast.args;
				const len = astEntries.length;
				const results = new Array(len);
				let async;
				for (let i = 0; i < len; i++) {
					const e = astEntries[i];
					const k = ev.run(e[0], ctx);
					const v = ev.run(e[1], ctx);
					if (k instanceof Promise || v instanceof Promise) {
						results[i] = Promise.all([k, v]);
						async ??= true;
					} else results[i] = [k, v];
				}
				if (async) return Promise.all(results).then(safeFromEntries);
				return safeFromEntries(results);
			}
		},
		comprehension: {
			check(chk, ast, ctx) {
				const args = ast.args;
				args.iterCtx = ctx.forkWithVariable(args.iterVarName, comprehensionElementType(chk, args.iterable, ctx)).setAccuType(chk.check(args.init, ctx));
				const stepType = chk.check(args.step, args.iterCtx);
				const handler = args.errorsAreFatal ? runComprehension : runQualifier;
				ast.handle = maybeAsync(args.iterable, false, handler);
				if (args.kind === "quantifier") return chk.boolType;
				return stepType;
			},
			evaluate(ev, ast, ctx) {
				return ast.handle(ev.run(ast.args.iterable, ctx), ast.args, ev, ctx);
			}
		},
		accuValue: {
			check(_chk, _ast, ctx) {
				return ctx.accuType;
			},
			evaluate(_ev, _ast, ctx) {
				return ctx.accuValue;
			}
		},
		accuInc: {
			check(_chk, _ast, ctx) {
				return ctx.accuType;
			},
			evaluate(_ev, _ast, ctx) {
				return ctx.accuValue += 1;
			}
		},
		accuPush: {
			check(chk, ast, ctx) {
				const listType = ctx.accuType;
				const itemType = chk.check(ast.args, ctx);
				if (!ast.args.maybeAsync) ast.setMeta("evaluate", OPERATORS.accuPush.evaluateSync);
				if (listType.kind === "list" && listType.valueType.kind !== "param") return listType;
				return chk.registry.getListType(itemType);
			},
			evaluateSync(ev, ast, ctx) {
				return ctx.accuValue.push(ev.run(ast.args, ctx)), ctx.accuValue;
			},
			evaluate(ev, ast, ctx) {
				const arr = ctx.accuValue;
				const el = ev.run(ast.args, ctx);
				if (el instanceof Promise) return el.then((_e) => arr.push(_e) && arr);
				arr.push(el);
				return arr;
			}
		},
		"?:": {
			alias: "ternary",
			check(chk, ast, ctx) {
				const condast = ast.condition = ast.args[0];
				const leftast = ast.left = ast.args[1];
				const rightast = ast.right = ast.args[2];
				const condType = chk.check(condast, ctx);
				if (!condType.isDynOrBool()) throw chk.createError("invalid_condition_type", `${condast.meta.label || "Ternary condition must be bool"}, got '${chk.formatType(condType)}'`, condast);
				const leftType = chk.check(leftast, ctx);
				const rightType = chk.check(rightast, ctx);
				const unified = leftType.unify(chk.registry, rightType);
				ast.handle = maybeAsync(condast, false, handleTernary);
				if (unified) return unified;
				throw chk.createError("incompatible_ternary_branches", `Ternary branches must have the same type, got '${chk.formatType(leftType)}' and '${chk.formatType(rightType)}'`, ast);
			},
			evaluate(ev, ast, ctx) {
				return ast.handle(ev.run(ast.condition, ctx), ev, ast, ctx);
			}
		},
		"||": {
			check: checkLogicalOp,
			evaluate(ev, ast, ctx) {
				const l = ev.tryEval(ast.left, ctx);
				if (l === true) return true;
				if (l === false) {
					const right = ev.run(ast.right, ctx);
					if (typeof right === "boolean") return right;
					return _logicalOp(true, ev, ast, l, right);
				}
				if (l instanceof Promise) return l.then((_l) => _l === true ? _l : _logicalOp(true, ev, ast, _l, ev.run(ast.right, ctx)));
				return _logicalOp(true, ev, ast, l, ev.run(ast.right, ctx));
			}
		},
		"&&": {
			check: checkLogicalOp,
			evaluate(ev, ast, ctx) {
				const l = ev.tryEval(ast.left, ctx);
				if (l === false) return false;
				if (l === true) {
					const right = ev.run(ast.right, ctx);
					if (typeof right === "boolean") return right;
					return _logicalOp(false, ev, ast, l, right);
				}
				if (l instanceof Promise) return l.then((_l) => _l === false ? _l : _logicalOp(false, ev, ast, _l, ev.run(ast.right, ctx)));
				return _logicalOp(false, ev, ast, l, ev.run(ast.right, ctx));
			}
		},
		"!_": {
			alias: "unaryNot",
			check: checkUnary,
			evaluate: evaluateUnary
		},
		"-_": {
			alias: "unaryMinus",
			check: checkUnary,
			evaluate: evaluateUnary
		}
	};
	for (const op of [
		"!=",
		"==",
		"in",
		"+",
		"-",
		"*",
		"/",
		"%",
		"<",
		"<=",
		">",
		">="
	]) OPERATORS[op] = {
		check: checkBinary,
		evaluate: evaluateBinary
	};
	for (const op of objKeys(OPERATORS)) {
		const obj = OPERATORS[op];
		obj.name = op;
		if (obj.alias) OPERATORS[obj.alias] = obj;
	}
	const identity = (x) => x;
	function assertIdentifier(node, message) {
		if (node.op === "id") return node.args;
		throw parseError("invalid_macro_argument", message, node);
	}
	function createMapExpander(hasFilter) {
		const functionDesc = hasFilter ? "map(var, filter, transform)" : "map(var, transform)";
		const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
		const label = `${functionDesc} filter predicate must return bool`;
		return ({ args, receiver, ast: callAst }) => {
			const [iterVar, predicate, transform] = hasFilter ? args : [
				args[0],
				null,
				args[1]
			];
			let step = transform.clone(OPERATORS.accuPush, transform);
			if (predicate) {
				const accuValue = predicate.clone(OPERATORS.accuValue);
				step = predicate.clone(OPERATORS.ternary, [
					predicate.setMeta("label", label),
					step,
					accuValue
				]);
			}
			return { callAst: callAst.clone(OPERATORS.comprehension, {
				errorsAreFatal: true,
				iterable: receiver,
				iterVarName: assertIdentifier(iterVar, invalidMsg),
				init: callAst.clone(OPERATORS.list, []),
				step,
				result: identity
			}) };
		};
	}
	function createFilterExpander() {
		const functionDesc = "filter(var, predicate)";
		const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
		const label = `${functionDesc} predicate must return bool`;
		return ({ args, receiver, ast: callAst }) => {
			const iterVarName = assertIdentifier(args[0], invalidMsg);
			const accuValue = callAst.clone(OPERATORS.accuValue);
			const predicate = args[1].setMeta("label", label);
			const appendItem = callAst.clone(OPERATORS.accuPush, callAst.clone(OPERATORS.id, iterVarName));
			const step = predicate.clone(OPERATORS.ternary, [
				predicate,
				appendItem,
				accuValue
			]);
			return { callAst: callAst.clone(OPERATORS.comprehension, {
				errorsAreFatal: true,
				iterable: receiver,
				iterVarName,
				init: callAst.clone(OPERATORS.list, []),
				step,
				result: identity
			}) };
		};
	}
	function createQuantifierExpander(opts) {
		const invalidMsg = `${opts.name}(var, predicate) invalid predicate iteration variable`;
		const label = `${opts.name}(var, predicate) predicate must return bool`;
		return ({ args, receiver, ast: callAst }) => {
			const predicate = args[1].setMeta("label", label);
			const transform = opts.transform({
				args,
				ast: callAst,
				predicate,
				opts
			});
			return { callAst: callAst.clone(OPERATORS.comprehension, {
				kind: "quantifier",
				errorsAreFatal: opts.errorsAreFatal || false,
				iterable: receiver,
				iterVarName: assertIdentifier(args[0], invalidMsg),
				init: transform.init,
				condition: transform.condition,
				step: transform.step,
				result: transform.result || identity
			}) };
		};
	}
	function createHasExpander() {
		const invalidHasArgument = "has() invalid argument";
		function evaluate(ev, macro, ctx) {
			const nodes = macro.macroHasProps;
			let i = nodes.length;
			let obj = ev.run(nodes[--i], ctx);
			let inOptionalContext;
			while (i--) {
				const node = nodes[i];
				if (node.op === ".?") inOptionalContext ??= true;
				obj = ev.debugType(obj).fieldLazy(obj, node.args[1], node, ev);
				if (obj !== void 0) continue;
				if (!(!inOptionalContext && i && node.op === ".")) break;
				throw evaluationError("no_such_key", `No such key: ${node.args[1]}`, node);
			}
			return obj !== void 0;
		}
		function typeCheck(checker, macro, ctx) {
			let node = macro.args[0];
			if (node.op !== ".") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
			if (!macro.macroHasProps) {
				const props = [];
				while (node.op === "." || node.op === ".?") node = props.push(node) && node.args[0];
				if (node.op !== "id") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
				checker.check(node, ctx);
				props.push(node);
				macro.macroHasProps = props;
			}
			return checker.getType("bool");
		}
		return function({ args }) {
			return {
				args,
				evaluate,
				typeCheck,
				async: false
			};
		};
	}
	function registerMacros(registry) {
		const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler);
		functionOverload("has(ast): bool", createHasExpander());
		functionOverload("list.all(ast, ast): bool", createQuantifierExpander({
			name: "all",
			transform({ ast: callAst, predicate, opts }) {
				return {
					init: callAst.clone(OPERATORS.value, true),
					condition: identity,
					step: predicate.clone(OPERATORS.ternary, [
						predicate,
						predicate.clone(OPERATORS.value, true),
						predicate.clone(OPERATORS.value, false)
					])
				};
			}
		}));
		functionOverload("list.exists(ast, ast): bool", createQuantifierExpander({
			name: "exists",
			condition(accu) {
				return !accu;
			},
			transform({ ast: callAst, predicate, opts }) {
				return {
					init: callAst.clone(OPERATORS.value, false),
					condition: opts.condition,
					step: predicate.clone(OPERATORS.ternary, [
						predicate,
						predicate.clone(OPERATORS.value, true),
						predicate.clone(OPERATORS.value, false)
					])
				};
			}
		}));
		functionOverload("list.exists_one(ast, ast): bool", createQuantifierExpander({
			name: "exists_one",
			errorsAreFatal: true,
			result(accu) {
				return accu === 1;
			},
			transform({ ast: callAst, predicate, opts }) {
				const accuValue = callAst.clone(OPERATORS.accuValue);
				return {
					init: callAst.clone(OPERATORS.value, 0),
					step: predicate.clone(OPERATORS.ternary, [
						predicate,
						callAst.clone(OPERATORS.accuInc),
						accuValue
					]),
					result: opts.result
				};
			}
		}));
		functionOverload("list.map(ast, ast): list<dyn>", createMapExpander(false));
		functionOverload("list.map(ast, ast, ast): list<dyn>", createMapExpander(true));
		functionOverload("list.filter(ast, ast): list<dyn>", createFilterExpander());
		class CelNamespace {}
		const celNamespace = new CelNamespace();
		registry.registerType("CelNamespace", CelNamespace);
		registry.registerConstant("cel", "CelNamespace", celNamespace);
		function bindTypeCheck(checker, m, ctx) {
			m.bindCtx = ctx.forkWithVariable(m.var, checker.check(m.val, ctx));
			const type = checker.check(m.exp, m.bindCtx);
			if (m.val.maybeAsync || m.exp.maybeAsync) return type;
			m.ast.setMeta("async", false);
			m.evaluate = bindEvaluateSync;
			return type;
		}
		function bindOptionalEvaluate(ev, exp, bindCtx, ctx, boundValue) {
			const res = ev.run(exp, ctx = bindCtx.reuse(ctx).setIterValue(boundValue, ev));
			if (res instanceof Promise && ctx === bindCtx) ctx.async = true;
			return res;
		}
		function bindEvaluate(ev, { val, exp, bindCtx }, ctx) {
			const v = ev.run(val, ctx);
			if (v instanceof Promise) return v.then((_v) => bindOptionalEvaluate(ev, exp, bindCtx, ctx, _v));
			return bindOptionalEvaluate(ev, exp, bindCtx, ctx, v);
		}
		function bindEvaluateSync(ev, { val, exp, bindCtx }, ctx) {
			return ev.run(exp, bindCtx.reuse(ctx).setIterValue(ev.run(val, ctx), ev));
		}
		functionOverload("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast, args }) => {
			return {
				ast,
				var: assertIdentifier(args[0], "invalid variable argument"),
				val: args[1],
				exp: args[2],
				bindCtx: void 0,
				typeCheck: bindTypeCheck,
				evaluate: bindEvaluate
			};
		});
	}
	function registerOverloads(registry) {
		const unaryOverload = (op, t, h, ret) => registry.unaryOverload(op, t, h, ret, false);
		const binaryOverload = (l, op, r, h, ret) => registry.binaryOverload(l, op, r, h, ret, false);
		function verifyInteger(v, ast) {
			if (v <= 9223372036854775807n && v >= -9223372036854775808n) return v;
			throw evaluationError("numeric_overflow", `integer overflow: ${v}`, ast);
		}
		function throwDivisionByZero(ast) {
			throw evaluationError("division_by_zero", "division by zero", ast);
		}
		function throwModuloByZero(ast) {
			throw evaluationError("modulo_by_zero", "modulo by zero", ast);
		}
		unaryOverload("!", "bool", (a) => !a);
		unaryOverload("-", "int", (a) => -a);
		binaryOverload("dyn<int>", `==`, `double`, (a, b) => a == b);
		binaryOverload("dyn<int>", `==`, `uint`, (a, b) => a == b.valueOf());
		binaryOverload("int", "*", "int", (a, b, ast) => verifyInteger(a * b, ast));
		binaryOverload("int", "+", "int", (a, b, ast) => verifyInteger(a + b, ast));
		binaryOverload("int", "-", "int", (a, b, ast) => verifyInteger(a - b, ast));
		binaryOverload("int", "/", "int", (a, b, ast) => {
			if (b === 0n) return throwDivisionByZero(ast);
			return a / b;
		});
		binaryOverload("int", "%", "int", (a, b, ast) => {
			if (b === 0n) return throwModuloByZero(ast);
			return a % b;
		});
		unaryOverload("-", "double", (a) => -a);
		binaryOverload("double", "*", "double", (a, b) => a * b);
		binaryOverload("double", "+", "double", (a, b) => a + b);
		binaryOverload("double", "-", "double", (a, b) => a - b);
		binaryOverload("double", "/", "double", (a, b) => a / b);
		binaryOverload("string", "+", "string", (a, b) => a + b);
		binaryOverload("list<V>", "+", "list<V>", (a, b) => [...a, ...b]);
		binaryOverload("bytes", "+", "bytes", (a, b) => {
			if (!a.length) return b;
			if (!b.length) return a;
			const result = new Uint8Array(a.length + b.length);
			result.set(a, 0);
			result.set(b, a.length);
			return result;
		});
		const GPD = "google.protobuf.Duration";
		binaryOverload(GPD, "+", GPD, (a, b) => a.addDuration(b));
		binaryOverload(GPD, "-", GPD, (a, b) => a.subtractDuration(b));
		binaryOverload(GPD, "==", GPD, (a, b) => a.seconds === b.seconds && a.nanos === b.nanos);
		const GPT = "google.protobuf.Timestamp";
		binaryOverload(GPT, "==", GPT, (a, b) => a.getTime() === b.getTime());
		binaryOverload(GPT, "-", GPT, (a, b) => Duration.fromMilliseconds(a.getTime() - b.getTime()), GPD);
		binaryOverload(GPT, "-", GPD, (a, b) => b.subtractTimestamp(a));
		binaryOverload(GPT, "+", GPD, (a, b) => b.extendTimestamp(a));
		binaryOverload(GPD, "+", GPT, (a, b) => a.extendTimestamp(b));
		function listIncludes(value, list, ast, ev) {
			if (list instanceof Set && list.has(value)) return true;
			for (const v of list) if (isEqual(value, v, ast, ev)) return true;
			return false;
		}
		function mapIncludes(a, b) {
			if (b instanceof Map) return b.get(a) !== void 0;
			return hasOwn(b, a) ? b[a] !== void 0 : false;
		}
		function listMembership(value, list, ast, ev) {
			return listIncludes(value, list, ast, ev);
		}
		binaryOverload("V", "in", "list<V>", listMembership);
		binaryOverload("K", "in", "map<K, V>", mapIncludes);
		for (const t of [
			"type",
			"null",
			"bool",
			"string",
			"int",
			"double"
		]) binaryOverload(t, "==", t, (a, b) => a === b);
		binaryOverload("bytes", `==`, "bytes", (a, b) => {
			if (a === b) return true;
			let i = a.length;
			if (i !== b.length) return false;
			while (i--) if (a[i] !== b[i]) return false;
			return true;
		});
		binaryOverload("list<V>", `==`, "list<V>", (a, b, ast, ev) => {
			if (a === b) return true;
			if (isArray(a) && isArray(b)) {
				const length = a.length;
				if (length !== b.length) return false;
				for (let i = 0; i < length; i++) if (!isEqual(a[i], b[i], ast, ev)) return false;
				return true;
			}
			if (a instanceof Set && b instanceof Set) {
				if (a.size !== b.size) return false;
				for (const value of a) if (!b.has(value)) return false;
				return true;
			}
			const arr = a instanceof Set ? b : a;
			const set = a instanceof Set ? a : b;
			if (!isArray(arr)) return false;
			if (arr.length !== set?.size) return false;
			for (let i = 0; i < arr.length; i++) if (!set.has(arr[i])) return false;
			return true;
		});
		binaryOverload("map<K, V>", `==`, "map<K, V>", (a, b, ast, ev) => {
			if (a === b) return true;
			if (a instanceof Map && b instanceof Map) {
				if (a.size !== b.size) return false;
				for (const [key, value] of a) if (!(b.has(key) && isEqual(value, b.get(key), ast, ev))) return false;
				return true;
			}
			if (a instanceof Map || b instanceof Map) {
				const obj = a instanceof Map ? b : a;
				const map = a instanceof Map ? a : b;
				const keysObj = objKeys(obj);
				if (map.size !== keysObj.length) return false;
				for (const [key, value] of map) if (!(key in obj && isEqual(value, obj[key], ast, ev))) return false;
				return true;
			}
			const keysA = objKeys(a);
			const keysB = objKeys(b);
			if (keysA.length !== keysB.length) return false;
			for (let i = 0; i < keysA.length; i++) {
				const key = keysA[i];
				if (!(key in b && isEqual(a[key], b[key], ast, ev))) return false;
			}
			return true;
		});
		binaryOverload("uint", "==", "uint", (a, b) => a.valueOf() === b.valueOf());
		binaryOverload("dyn<uint>", `==`, `double`, (a, b) => a.valueOf() == b);
		binaryOverload("uint", "+", "uint", (a, b) => new UnsignedInt(a.valueOf() + b.valueOf()));
		binaryOverload("uint", "-", "uint", (a, b) => new UnsignedInt(a.valueOf() - b.valueOf()));
		binaryOverload("uint", "*", "uint", (a, b) => new UnsignedInt(a.valueOf() * b.valueOf()));
		binaryOverload("uint", "/", "uint", (a, b, ast) => {
			if (b.valueOf() === 0n) return throwDivisionByZero(ast);
			return new UnsignedInt(a.valueOf() / b.valueOf());
		});
		binaryOverload("uint", "%", "uint", (a, b, ast) => {
			if (b.valueOf() === 0n) return throwModuloByZero(ast);
			return new UnsignedInt(a.valueOf() % b.valueOf());
		});
		for (const [left, right] of [
			["bool", "bool"],
			["int", "int"],
			["uint", "uint"],
			["double", "double"],
			["string", "string"],
			["google.protobuf.Timestamp", "google.protobuf.Timestamp"],
			["google.protobuf.Duration", "google.protobuf.Duration"],
			["int", "uint"],
			["int", "double"],
			["double", "int"],
			["double", "uint"],
			["uint", "int"],
			["uint", "double"]
		]) {
			binaryOverload(left, "<", right, (a, b) => a < b);
			binaryOverload(left, "<=", right, (a, b) => a <= b);
			binaryOverload(left, ">", right, (a, b) => a > b);
			binaryOverload(left, ">=", right, (a, b) => a >= b);
		}
	}
	function isEqual(a, b, ast, ev) {
		if (a === b) return true;
		switch (typeof a) {
			case "undefined":
			case "string":
			case "boolean": return false;
			case "bigint":
				if (typeof b === "number") return a == b;
				return false;
			case "number":
				if (typeof b === "bigint") return a == b;
				return false;
			case "object":
				if (typeof b !== "object") return false;
				const leftType = ev.debugType(a);
				const rightType = ev.debugType(b);
				if (leftType !== rightType) return false;
				const overload = ev.registry.findBinaryOverload("==", leftType, rightType);
				if (!overload) return false;
				return overload.handler(a, b, ast, ev);
		}
		throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a}`, ast);
	}
	const toDynTypeBinding = new Map().set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn");
	var TypeChecker = class extends Base {
		constructor(opts, isEvaluating) {
			super(opts);
			this.createError = isEvaluating ? evaluationError : typeError;
		}
		check(ast, ctx) {
			try {
				return ast.checkedType ??= ast.check(this, ast, ctx);
			} catch (error) {
				throw attachErrorAst(error, ast);
			}
		}
		checkAccessOnType(ast, ctx, leftType, allowMissingField = false) {
			if (leftType === this.dynType) return leftType;
			const indexTypeName = (ast.op === "[]" || ast.op === "[?]" ? this.check(ast.args[1], ctx) : this.stringType).type;
			if (leftType.kind === "list") {
				if (indexTypeName === "int" || indexTypeName === "dyn") return leftType.valueType;
				throw this.createError("invalid_index_type", `List index must be int, got '${indexTypeName}'`, ast);
			}
			if (leftType.kind === "map") return leftType.valueType;
			const customType = this.objectTypes.get(leftType.name);
			if (customType) {
				if (!(indexTypeName === "string" || indexTypeName === "dyn")) throw this.createError("invalid_index_type", `Cannot index type '${leftType.name}' with type '${indexTypeName}'`, ast);
				if (customType.fields) {
					let keyName;
					if (ast.op === "." || ast.op === ".?") keyName = ast.args[1];
					else if (ast.args[1].op === "value") keyName = ast.args[1].args;
					if (typeof keyName === "string") {
						const fieldType = customType.fields[keyName];
						if (fieldType) return fieldType;
						if (allowMissingField) return this.dynType;
						throw this.createError("no_such_key", `No such key: ${keyName}`, ast);
					}
				}
				return this.dynType;
			}
			throw this.createError("cannot_index_type", `Cannot index type '${this.formatType(leftType)}'`, ast);
		}
		formatType(type) {
			if (!type.hasPlaceholderType) return type.name;
			return type.templated(this.registry, toDynTypeBinding).name;
		}
		formatTypeList(types) {
			return types.map((t) => this.formatType(t)).join(", ");
		}
	};
	const TOKEN = {
		EOF: 0,
		NUMBER: 1,
		STRING: 2,
		BOOLEAN: 3,
		NULL: 4,
		IDENTIFIER: 5,
		PLUS: 6,
		MINUS: 7,
		MULTIPLY: 8,
		DIVIDE: 9,
		MODULO: 10,
		EQ: 11,
		NE: 12,
		LT: 13,
		LE: 14,
		GT: 15,
		GE: 16,
		AND: 17,
		OR: 18,
		NOT: 19,
		IN: 20,
		LPAREN: 21,
		RPAREN: 22,
		LBRACKET: 23,
		RBRACKET: 24,
		LBRACE: 25,
		RBRACE: 26,
		DOT: 27,
		COMMA: 28,
		COLON: 29,
		QUESTION: 30,
		BYTES: 31
	};
	const OP_FOR_TOKEN = {
		[TOKEN.EQ]: OPERATORS["=="],
		[TOKEN.PLUS]: OPERATORS["+"],
		[TOKEN.MINUS]: OPERATORS["-"],
		[TOKEN.MULTIPLY]: OPERATORS["*"],
		[TOKEN.DIVIDE]: OPERATORS["/"],
		[TOKEN.MODULO]: OPERATORS["%"],
		[TOKEN.LE]: OPERATORS["<="],
		[TOKEN.LT]: OPERATORS["<"],
		[TOKEN.GE]: OPERATORS[">="],
		[TOKEN.GT]: OPERATORS[">"],
		[TOKEN.NE]: OPERATORS["!="],
		[TOKEN.IN]: OPERATORS["in"]
	};
	const TOKEN_BY_NUMBER = {};
	for (const key in TOKEN) TOKEN_BY_NUMBER[TOKEN[key]] = key;
	const HEX_CODES = new Uint8Array(128);
	for (const ch of "0123456789abcdefABCDEF") HEX_CODES[ch.charCodeAt(0)] = 1;
	const ESCAPE_ERRORS = {
		bytes_unicode_escape: (e) => `\\${e} not allowed in bytes literals`,
		invalid_unicode_escape: (e) => `Invalid Unicode escape: \\${e}`,
		invalid_unicode_surrogate: (e) => `Invalid Unicode surrogate: \\${e}`,
		invalid_hex_escape: (e) => `Invalid hex escape: \\${e}`,
		invalid_octal_escape: () => "Octal escape must be 3 digits",
		octal_escape_out_of_range: (e) => `Octal escape out of range: \\${e}`,
		invalid_escape_sequence: (e) => `Invalid escape sequence: \\${e}`
	};
	const STRING_ESCAPES = {
		"\\": "\\",
		"?": "?",
		"\"": "\"",
		"'": "'",
		"`": "`",
		a: "\x07",
		b: "\b",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v"
	};
	var ASTNode = class ASTNode {
		#meta;
		#input;
		constructor(input, pos, start, end, op, args) {
			this.#meta = {
				check: op.check,
				evaluate: op.evaluate
			};
			this.#input = input;
			this.op = op.name;
			this.args = args;
			this.pos = pos;
			this.start = start;
			this.end = end;
		}
		clone(op, args) {
			return new ASTNode(this.#input, this.pos, this.start, this.end, op, args);
		}
		get meta() {
			return this.#meta;
		}
		get input() {
			return this.#input;
		}
		#computeIsAsync() {
			const ast = this.#meta.alternate ?? this;
			switch (ast.op) {
				case "value":
				case "id":
				case "accuValue":
				case "accuInc": return false;
				case "accuPush": return ast.args.maybeAsync;
				case "!_":
				case "-_":
					if (ast.candidates?.async !== false) return true;
					return ast.args.maybeAsync;
				case "!=":
				case "==":
				case "in":
				case "+":
				case "-":
				case "*":
				case "/":
				case "%":
				case "<":
				case "<=":
				case ">":
				case ">=":
					if (ast.candidates?.async !== false) return true;
					return ast.args.some((a) => a.maybeAsync);
				case "call":
				case "rcall":
					if (ast.candidates?.async !== false) return true;
					return (ast.receiverWithArgs || ast.args[1]).some((a) => a.maybeAsync);
				case "comprehension": return ast.args.iterable.maybeAsync || ast.args.step.maybeAsync;
				case ".":
				case ".?": return ast.args[0].maybeAsync;
				case "?:":
				case "list":
				case "[]":
				case "[?]": return ast.args.some((a) => a.maybeAsync);
				case "||":
				case "&&": return ast.args.some((a) => a.maybeAsync);
				case "map": return ast.args.some((a) => a[0].maybeAsync || a[1].maybeAsync);
				default: return true;
			}
		}
		get maybeAsync() {
			return this.#meta.async ??= this.#computeIsAsync();
		}
		check(chk, ast, ctx) {
			const meta = this.#meta;
			if (meta.alternate) return chk.check(meta.alternate, ctx);
			else if (meta.macro) return meta.macro.typeCheck(chk, meta.macro, ctx);
			return meta.check(chk, ast, ctx);
		}
		evaluate(ev, ast, ctx) {
			const meta = this.#meta;
			if (meta.alternate) this.evaluate = this.#evaluateAlternate;
			else if (meta.macro) this.evaluate = this.#evaluateMacro;
			else this.evaluate = meta.evaluate;
			return this.evaluate(ev, ast, ctx);
		}
		#evaluateAlternate(ev, ast, ctx) {
			return (ast = this.#meta.alternate).evaluate(ev, ast, ctx);
		}
		#evaluateMacro(ev, ast, ctx) {
			return (ast = this.#meta.macro).evaluate(ev, ast, ctx);
		}
		setMeta(key, value) {
			return this.#meta[key] = value, this;
		}
		get range() {
			return {
				start: this.start,
				end: this.end
			};
		}
		toOldStructure() {
			const args = Array.isArray(this.args) ? this.args : [this.args];
			return [this.op, ...args.map((a) => a instanceof ASTNode ? a.toOldStructure() : a)];
		}
	};
	var Lexer = class {
		input;
		pos;
		length;
		tokenPos;
		tokenType;
		tokenValue;
		reset(input) {
			this.pos = 0;
			this.input = input;
			this.length = input.length;
			return input;
		}
		token(pos, type, value) {
			this.tokenPos = pos;
			this.tokenType = type;
			this.tokenValue = value;
			return this;
		}
		nextToken() {
			while (true) {
				const { pos, input, length } = this;
				if (pos >= length) return this.token(pos, TOKEN.EOF);
				const ch = input[pos];
				switch (ch) {
					case " ":
					case "	":
					case "\n":
					case "\r":
						this.pos++;
						continue;
					case "=":
						if (input[pos + 1] !== "=") break;
						return this.token((this.pos += 2) - 2, TOKEN.EQ);
					case "&":
						if (input[pos + 1] !== "&") break;
						return this.token((this.pos += 2) - 2, TOKEN.AND);
					case "|":
						if (input[pos + 1] !== "|") break;
						return this.token((this.pos += 2) - 2, TOKEN.OR);
					case "+": return this.token(this.pos++, TOKEN.PLUS);
					case "-": return this.token(this.pos++, TOKEN.MINUS);
					case "*": return this.token(this.pos++, TOKEN.MULTIPLY);
					case "/":
						if (input[pos + 1] === "/") {
							while (this.pos < length && this.input[this.pos] !== "\n") this.pos++;
							continue;
						}
						return this.token(this.pos++, TOKEN.DIVIDE);
					case "%": return this.token(this.pos++, TOKEN.MODULO);
					case "<":
						if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.LE);
						return this.token(this.pos++, TOKEN.LT);
					case ">":
						if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.GE);
						return this.token(this.pos++, TOKEN.GT);
					case "!":
						if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.NE);
						return this.token(this.pos++, TOKEN.NOT);
					case "(": return this.token(this.pos++, TOKEN.LPAREN);
					case ")": return this.token(this.pos++, TOKEN.RPAREN);
					case "[": return this.token(this.pos++, TOKEN.LBRACKET);
					case "]": return this.token(this.pos++, TOKEN.RBRACKET);
					case "{": return this.token(this.pos++, TOKEN.LBRACE);
					case "}": return this.token(this.pos++, TOKEN.RBRACE);
					case ".": return this.token(this.pos++, TOKEN.DOT);
					case ",": return this.token(this.pos++, TOKEN.COMMA);
					case ":": return this.token(this.pos++, TOKEN.COLON);
					case "?": return this.token(this.pos++, TOKEN.QUESTION);
					case `"`:
					case `'`: return this.readString(ch);
					case "b":
					case "B":
					case "r":
					case "R": {
						const next = input[pos + 1];
						if (next === "\"" || next === "'") return ++this.pos && this.readString(next, ch);
						return this.readIdentifier();
					}
					default: {
						const code = ch.charCodeAt(0);
						if (code <= 57 && code >= 48) return this.readNumber();
						if (this._isIdentifierCharCode(code)) return this.readIdentifier();
					}
				}
				throw parseError("unexpected_character", `Unexpected character: ${ch}`, {
					pos,
					start: pos,
					end: pos + 1,
					input
				});
			}
		}
		_isIdentifierCharCode(c) {
			if (c < 48 || c > 122) return false;
			return c >= 97 || c >= 65 && c <= 90 || c <= 57 || c === 95;
		}
		_parseAsDouble(start, end) {
			const value = Number(this.input.substring(start, end));
			if (Number.isFinite(value)) return this.token(start, TOKEN.NUMBER, value);
			throw parseError("invalid_number", `Invalid number: ${value}`, {
				pos: start,
				start,
				end,
				input: this.input
			});
		}
		_parseAsBigInt(start, end, isHex, unsigned) {
			const string = this.input.substring(start, end);
			if (unsigned === "u" || unsigned === "U") {
				this.pos++;
				try {
					return this.token(start, TOKEN.NUMBER, new UnsignedInt(string));
				} catch (_err) {}
			} else try {
				return this.token(start, TOKEN.NUMBER, BigInt(string));
			} catch (_err) {}
			throw parseError(isHex ? "invalid_hex_integer" : "invalid_integer", isHex ? `Invalid hex integer: ${string}` : `Invalid integer: ${string}`, {
				pos: start,
				start,
				end: this.pos,
				input: this.input
			});
		}
		_readDigits(input, length, pos, code) {
			while (pos < length && (code = input.charCodeAt(pos)) && !(code > 57 || code < 48)) pos++;
			return pos;
		}
		_readExponent(input, length, pos) {
			let ch = pos < length && input[pos];
			if (ch === "e" || ch === "E") {
				ch = ++pos < length && input[pos];
				if (ch === "-" || ch === "+") pos++;
				const start = pos;
				pos = this._readDigits(input, length, pos);
				if (start === pos) throw parseError("invalid_exponent", "Invalid exponent", {
					pos,
					start: pos,
					end: Math.min(pos + 1, input.length),
					input
				});
			}
			return pos;
		}
		readNumber() {
			const { input, length, pos: start } = this;
			let pos = start;
			if (input[pos] === "0" && (input[pos + 1] === "x" || input[pos + 1] === "X")) {
				pos += 2;
				while (pos < length && HEX_CODES[input[pos].charCodeAt(0)]) pos++;
				return this._parseAsBigInt(start, this.pos = pos, true, input[pos]);
			}
			pos = this._readDigits(input, length, pos);
			if (pos + 1 < length) {
				let isDouble = false;
				let afterpos = input[pos] === "." ? this._readDigits(input, length, pos + 1) : pos + 1;
				if (afterpos !== pos + 1) (isDouble = true) && (pos = afterpos);
				afterpos = this._readExponent(input, length, pos);
				if (afterpos !== pos) (isDouble = true) && (pos = afterpos);
				if (isDouble) return this._parseAsDouble(start, this.pos = pos);
			}
			return this._parseAsBigInt(start, this.pos = pos, false, input[pos]);
		}
		readString(del, prefix) {
			const { input: i, pos: s } = this;
			if (i[s + 1] === del && i[s + 2] === del) return this.readTripleQuotedString(del, prefix);
			return this.readSingleQuotedString(del, prefix);
		}
		_closeQuotedString(rawStart, rawValue, prefix, pos) {
			switch (prefix) {
				case "b":
				case "B": {
					const processed = this.processEscapes(rawStart, rawValue, true);
					const bytes = new Uint8Array(processed.length);
					for (let i = 0; i < processed.length; i++) bytes[i] = processed.charCodeAt(i) & 255;
					return this.token(pos - 1, TOKEN.BYTES, bytes);
				}
				case "r":
				case "R": return this.token(pos - 1, TOKEN.STRING, rawValue);
				default: {
					const value = this.processEscapes(rawStart, rawValue, false);
					return this.token(pos, TOKEN.STRING, value);
				}
			}
		}
		readSingleQuotedString(delimiter, prefix) {
			const { input, length, pos: start } = this;
			let ch;
			let pos = this.pos + 1;
			while (pos < length && (ch = input[pos])) {
				switch (ch) {
					case delimiter:
						const rawStart = start + 1;
						const rawValue = input.slice(rawStart, pos);
						this.pos = ++pos;
						return this._closeQuotedString(rawStart, rawValue, prefix, start);
					case "\n":
					case "\r": throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", {
						pos,
						start: pos,
						end: pos + 1,
						input
					});
					case "\\": pos++;
				}
				pos++;
			}
			throw parseError("unterminated_string", "Unterminated string", {
				pos: start,
				start,
				end: input.length,
				input
			});
		}
		readTripleQuotedString(delimiter, prefix) {
			const { input, length, pos: start } = this;
			let ch;
			let pos = this.pos + 3;
			while (pos < length && (ch = input[pos])) {
				switch (ch) {
					case delimiter:
						if (input[pos + 1] === delimiter && input[pos + 2] === delimiter) {
							const rawStart = start + 3;
							const rawValue = input.slice(rawStart, pos);
							this.pos = pos + 3;
							return this._closeQuotedString(rawStart, rawValue, prefix, start);
						}
						break;
					case "\\": pos++;
				}
				pos++;
			}
			throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", {
				pos: start,
				start,
				end: input.length,
				input
			});
		}
		#escapeErr(code, offset, len, i, chars, extra) {
			const start = offset + i;
			return parseError(code, ESCAPE_ERRORS[code](extra), {
				input: this.input,
				pos: start,
				start,
				end: Math.min(start + chars, offset + len)
			});
		}
		processEscapes(offset, str, isBytes) {
			if (!str.includes("\\")) return str;
			const len = str.length;
			let result = "";
			let i = 0;
			while (i < len) {
				if (str[i] !== "\\" || i + 1 >= len) {
					result += str[i++];
					continue;
				}
				const next = str[i + 1];
				if (STRING_ESCAPES[next]) {
					result += STRING_ESCAPES[next];
					i += 2;
				} else if (next === "u" || next === "U") {
					if (isBytes) throw this.#escapeErr("bytes_unicode_escape", offset, len, i, 2, next);
					const hexLen = next === "u" ? 4 : 8;
					const hex = str.substring(i + 2, i + 2 + hexLen);
					const c = Number.parseInt(hex, 16);
					if (hex.length !== hexLen || !/^[0-9a-fA-F]+$/.test(hex) || c > 1114111) throw this.#escapeErr("invalid_unicode_escape", offset, len, i, 2 + hexLen, next + hex);
					if (c >= 55296 && c <= 57343) throw this.#escapeErr("invalid_unicode_surrogate", offset, len, i, 2 + hexLen, next + hex);
					result += String.fromCodePoint(c);
					i += 2 + hexLen;
				} else if (next === "x" || next === "X") {
					const h = str.substring(i + 2, i + 4);
					if (!/^[0-9a-fA-F]{2}$/.test(h)) throw this.#escapeErr("invalid_hex_escape", offset, len, i, 4, next + h);
					result += String.fromCharCode(Number.parseInt(h, 16));
					i += 4;
				} else if (next >= "0" && next <= "7") {
					const o = str.substring(i + 1, i + 4);
					if (!/^[0-7]{3}$/.test(o)) throw this.#escapeErr("invalid_octal_escape", offset, len, i, 4);
					const value = Number.parseInt(o, 8);
					if (value > 255) throw this.#escapeErr("octal_escape_out_of_range", offset, len, i, 4, o);
					result += String.fromCharCode(value);
					i += 4;
				} else throw this.#escapeErr("invalid_escape_sequence", offset, len, i, 2, next);
			}
			return result;
		}
		readIdentifier() {
			const { pos, input, length } = this;
			let p = pos;
			while (p < length && this._isIdentifierCharCode(input[p].charCodeAt(0))) p++;
			const value = input.substring(pos, this.pos = p);
			switch (value) {
				case "true": return this.token(pos, TOKEN.BOOLEAN, true);
				case "false": return this.token(pos, TOKEN.BOOLEAN, false);
				case "null": return this.token(pos, TOKEN.NULL, null);
				case "in": return this.token(pos, TOKEN.IN);
				default: return this.token(pos, TOKEN.IDENTIFIER, value);
			}
		}
	};
	const globalLexer = new Lexer();
	var Parser = class {
		lexer = globalLexer;
		input = null;
		maxDepthRemaining = null;
		astNodesRemaining = null;
		type = null;
		pos = null;
		constructor(limits, registry) {
			this.limits = limits;
			this.registry = registry;
		}
		#limitExceeded(limitKey, pos = this.pos) {
			throw parseError("limit_exceeded", `Exceeded ${limitKey} (${this.limits[limitKey]})`, {
				pos,
				start: pos,
				end: pos,
				input: this.input
			});
		}
		#node(start, end, op, args, pos = start) {
			const node = new ASTNode(this.input, pos, start, end, op, args);
			if (!this.astNodesRemaining--) this.#limitExceeded("maxAstNodes", pos);
			return node;
		}
		#infixNode(op, left, right) {
			return this.#node(left.start, right.end, op, [left, right]);
		}
		#ternaryNode(expression, consequent, alternate) {
			return this.#node(expression.start, alternate.end, OPERATORS.ternary, [
				expression,
				consequent,
				alternate
			]);
		}
		#unaryNode(pos, op, arg) {
			return this.#node(pos, arg.end, op, arg);
		}
		#accessNode(op, left, right, end, pos = left.start) {
			return this.#node(left.start, end, op, [left, right], pos);
		}
		#advanceToken(returnValue = this.pos) {
			const l = this.lexer.nextToken();
			this.pos = l.tokenPos;
			this.type = l.tokenType;
			return returnValue;
		}
		get value() {
			return this.lexer.tokenValue;
		}
		consume(expectedType) {
			if (this.type === expectedType) return this.#advanceToken();
			throw parseError("expected_token", `Expected ${TOKEN_BY_NUMBER[expectedType]}, got ${TOKEN_BY_NUMBER[this.type]}`, {
				pos: this.pos,
				start: this.pos,
				end: this.lexer.pos,
				input: this.input
			});
		}
		match(type) {
			return this.type === type;
		}
		parse(input) {
			if (typeof input !== "string") throw parseError("expression_must_be_string", "Expression must be a string");
			this.input = this.lexer.reset(input);
			this.#advanceToken();
			this.maxDepthRemaining = this.limits.maxDepth;
			this.astNodesRemaining = this.limits.maxAstNodes;
			const result = this.parseExpression();
			if (this.match(TOKEN.EOF)) return result;
			throw parseError("unexpected_character", `Unexpected character: '${this.input[this.lexer.pos - 1]}'`, {
				pos: this.pos,
				start: this.pos,
				end: this.lexer.pos,
				input: this.input
			});
		}
		#expandMacro(start, end, op, args) {
			const methodName = args[0];
			const receiver = op === OPERATORS.rcall ? args[1] : null;
			const fnArgs = op === OPERATORS.rcall ? args[2] : args[1];
			const decl = this.registry.findMacro(methodName, !!receiver, fnArgs.length);
			const ast = this.#node(start, end, op, args);
			if (!decl) return ast;
			const macro = decl.handler({
				ast,
				args: fnArgs,
				receiver,
				methodName,
				parser: this
			});
			if (macro.callAst) return ast.setMeta("alternate", macro.callAst);
			return ast.setMeta("macro", macro).setMeta("async", isAsync(macro.evaluate, macro.async));
		}
		parseExpression() {
			if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth");
			const expr = this.parseLogicalOr();
			if (!this.match(TOKEN.QUESTION)) return ++this.maxDepthRemaining && expr;
			this.#advanceToken();
			const consequent = this.parseExpression();
			this.consume(TOKEN.COLON);
			const alternate = this.parseExpression();
			this.maxDepthRemaining++;
			return this.#ternaryNode(expr, consequent, alternate);
		}
		parseLogicalOr() {
			let expr = this.parseLogicalAnd();
			while (this.match(TOKEN.OR)) {
				this.#advanceToken();
				expr = this.#infixNode(OPERATORS["||"], expr, this.parseLogicalAnd());
			}
			return expr;
		}
		parseLogicalAnd() {
			let expr = this.parseEquality();
			while (this.match(TOKEN.AND)) {
				this.#advanceToken();
				expr = this.#infixNode(OPERATORS["&&"], expr, this.parseEquality());
			}
			return expr;
		}
		parseEquality() {
			let expr = this.parseRelational();
			while (this.match(TOKEN.EQ) || this.match(TOKEN.NE)) {
				const op = OP_FOR_TOKEN[this.type];
				this.#advanceToken();
				expr = this.#infixNode(op, expr, this.parseRelational());
			}
			return expr;
		}
		parseRelational() {
			let expr = this.parseAdditive();
			while (this.match(TOKEN.LT) || this.match(TOKEN.LE) || this.match(TOKEN.GT) || this.match(TOKEN.GE) || this.match(TOKEN.IN)) {
				const op = OP_FOR_TOKEN[this.type];
				this.#advanceToken();
				expr = this.#infixNode(op, expr, this.parseAdditive());
			}
			return expr;
		}
		parseAdditive() {
			let expr = this.parseMultiplicative();
			while (this.match(TOKEN.PLUS) || this.match(TOKEN.MINUS)) {
				const op = OP_FOR_TOKEN[this.type];
				this.#advanceToken();
				expr = this.#infixNode(op, expr, this.parseMultiplicative());
			}
			return expr;
		}
		parseMultiplicative() {
			let expr = this.parseUnary();
			while (this.match(TOKEN.MULTIPLY) || this.match(TOKEN.DIVIDE) || this.match(TOKEN.MODULO)) {
				const op = OP_FOR_TOKEN[this.type];
				this.#advanceToken();
				expr = this.#infixNode(op, expr, this.parseUnary());
			}
			return expr;
		}
		parseUnary() {
			if (this.type === TOKEN.NOT) return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryNot, this.parseUnary());
			if (this.type === TOKEN.MINUS) return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryMinus, this.parseUnary());
			return this.parsePostfix();
		}
		parsePostfix() {
			let expr = this.parsePrimary();
			const depth = this.maxDepthRemaining;
			while (true) {
				if (this.match(TOKEN.DOT)) {
					const dot = this.#advanceToken();
					if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", dot);
					const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess;
					const propertyValue = this.value;
					const start = this.pos;
					const end = this.lexer.pos;
					this.consume(TOKEN.IDENTIFIER);
					if (op === OPERATORS.fieldAccess && this.match(TOKEN.LPAREN) && this.#advanceToken()) {
						const args = this.parseArgumentList();
						const closeEnd = this.lexer.pos;
						this.consume(TOKEN.RPAREN);
						expr = this.#expandMacro(expr.start, closeEnd, OPERATORS.rcall, [
							propertyValue,
							expr,
							args
						]);
					} else expr = this.#accessNode(op, expr, propertyValue, end, start);
					continue;
				}
				if (this.match(TOKEN.LBRACKET)) {
					const bracket = this.#advanceToken();
					if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", bracket);
					const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess;
					const index = this.parseExpression();
					const closeEnd = this.lexer.pos;
					this.consume(TOKEN.RBRACKET);
					expr = this.#accessNode(op, expr, index, closeEnd);
					continue;
				}
				break;
			}
			this.maxDepthRemaining = depth;
			return expr;
		}
		parsePrimary() {
			switch (this.type) {
				case TOKEN.NUMBER:
				case TOKEN.STRING:
				case TOKEN.BYTES:
				case TOKEN.BOOLEAN:
				case TOKEN.NULL: return this.#consumeLiteral();
				case TOKEN.IDENTIFIER: return this.#parseIdentifierPrimary();
				case TOKEN.LPAREN: return this.#parseParenthesizedExpression();
				case TOKEN.LBRACKET: return this.parseList();
				case TOKEN.LBRACE: return this.parseMap();
			}
			throw parseError("unexpected_token", `Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`, {
				pos: this.pos,
				start: this.pos,
				end: this.lexer.pos,
				input: this.input
			});
		}
		#consumeLiteral() {
			return this.#advanceToken(this.#node(this.pos, this.lexer.pos, OPERATORS.value, this.value));
		}
		#parseIdentifierPrimary() {
			const value = this.value;
			const end = this.lexer.pos;
			const start = this.consume(TOKEN.IDENTIFIER);
			if (RESERVED.has(value)) throw parseError("reserved_identifier", `Reserved identifier: ${value}`, {
				pos: start,
				start,
				end,
				input: this.input
			});
			if (!this.match(TOKEN.LPAREN)) return this.#node(start, end, OPERATORS.id, value);
			this.#advanceToken();
			const args = this.parseArgumentList();
			const closeEnd = this.lexer.pos;
			this.consume(TOKEN.RPAREN);
			return this.#expandMacro(start, closeEnd, OPERATORS.call, [value, args]);
		}
		#parseParenthesizedExpression() {
			this.consume(TOKEN.LPAREN);
			const expr = this.parseExpression();
			this.consume(TOKEN.RPAREN);
			return expr;
		}
		parseList() {
			const start = this.consume(TOKEN.LBRACKET);
			const elements = [];
			let remainingElements = this.limits.maxListElements;
			if (!this.match(TOKEN.RBRACKET)) {
				elements.push(this.parseExpression());
				if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
				while (this.match(TOKEN.COMMA)) {
					this.#advanceToken();
					if (this.match(TOKEN.RBRACKET)) break;
					elements.push(this.parseExpression());
					if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
				}
			}
			const closeEnd = this.lexer.pos;
			this.consume(TOKEN.RBRACKET);
			return this.#node(start, closeEnd, OPERATORS.list, elements);
		}
		parseMap() {
			const start = this.consume(TOKEN.LBRACE);
			const props = [];
			let remainingEntries = this.limits.maxMapEntries;
			if (!this.match(TOKEN.RBRACE)) {
				props.push(this.parseProperty());
				if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
				while (this.match(TOKEN.COMMA)) {
					this.#advanceToken();
					if (this.match(TOKEN.RBRACE)) break;
					props.push(this.parseProperty());
					if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
				}
			}
			const closeEnd = this.lexer.pos;
			this.consume(TOKEN.RBRACE);
			return this.#node(start, closeEnd, OPERATORS.map, props);
		}
		parseProperty() {
			return [this.parseExpression(), (this.consume(TOKEN.COLON), this.parseExpression())];
		}
		parseArgumentList() {
			const args = [];
			let remainingArgs = this.limits.maxCallArguments;
			if (!this.match(TOKEN.RPAREN)) {
				args.push(this.parseExpression());
				if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
				while (this.match(TOKEN.COMMA)) {
					this.#advanceToken();
					if (this.match(TOKEN.RPAREN)) break;
					args.push(this.parseExpression());
					if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
				}
			}
			return args;
		}
	};
	const DEFAULT_LIMITS = objFreeze({
		maxAstNodes: 1e5,
		maxDepth: 250,
		maxListElements: 1e3,
		maxMapEntries: 1e3,
		maxCallArguments: 32
	});
	const LIMIT_KEYS = new Set(objKeys(DEFAULT_LIMITS));
	function createLimits(overrides, base = DEFAULT_LIMITS) {
		const keys = overrides ? objKeys(overrides) : void 0;
		if (!keys?.length) return base;
		const merged = { ...base };
		for (const key of keys) {
			if (!LIMIT_KEYS.has(key)) throw new TypeError(`Unknown limits option: ${key}`);
			const value = overrides[key];
			if (typeof value !== "number") continue;
			merged[key] = value;
		}
		return objFreeze(merged);
	}
	const DEFAULT_OPTIONS = objFreeze({
		unlistedVariablesAreDyn: false,
		homogeneousAggregateLiterals: true,
		enableOptionalTypes: false,
		limits: DEFAULT_LIMITS
	});
	function bool(a, b, key) {
		const value = a?.[key] ?? b?.[key];
		if (typeof value !== "boolean") throw new TypeError(`Invalid option: ${key}`);
		return value;
	}
	function createOptions(opts, base = DEFAULT_OPTIONS) {
		if (!opts) return base;
		return objFreeze({
			unlistedVariablesAreDyn: bool(opts, base, "unlistedVariablesAreDyn"),
			homogeneousAggregateLiterals: bool(opts, base, "homogeneousAggregateLiterals"),
			enableOptionalTypes: bool(opts, base, "enableOptionalTypes"),
			limits: createLimits(opts.limits, base.limits)
		});
	}
	const globalRegistry = createRegistry({ enableOptionalTypes: false });
	registerFunctions(globalRegistry);
	registerOverloads(globalRegistry);
	registerMacros(globalRegistry);
	var Environment = class Environment {
		#registry;
		#evaluator;
		#typeChecker;
		#evalTypeChecker;
		#parser;
		constructor(opts, inherited) {
			this.opts = createOptions(opts, inherited?.opts);
			this.#registry = (inherited instanceof Environment ? inherited.#registry : globalRegistry).clone(this.opts);
			const childOpts = {
				registry: this.#registry,
				opts: this.opts
			};
			this.#typeChecker = new TypeChecker(childOpts);
			this.#evalTypeChecker = new TypeChecker(childOpts, true);
			this.#evaluator = new Evaluator(childOpts);
			this.#parser = new Parser(this.opts.limits, this.#registry);
			Object.freeze(this);
		}
		clone(opts) {
			return new Environment(opts, this);
		}
		registerFunction(signature, handler, opts) {
			this.#registry.registerFunctionOverload(signature, handler, opts);
			return this;
		}
		registerOperator(string, handler, opts) {
			this.#registry.registerOperatorOverload(string, handler, opts);
			return this;
		}
		registerType(typename, constructor) {
			this.#registry.registerType(typename, constructor);
			return this;
		}
		registerVariable(name, type, opts) {
			this.#registry.registerVariable(name, type, opts);
			return this;
		}
		registerConstant(name, type, value) {
			this.#registry.registerConstant(name, type, value);
			return this;
		}
		hasVariable(name) {
			return this.#registry.variables.has(name);
		}
		getDefinitions() {
			return this.#registry.getDefinitions();
		}
		check(expression) {
			try {
				return this.#checkAST(this.#parser.parse(expression));
			} catch (error) {
				return {
					valid: false,
					error
				};
			}
		}
		#checkAST(ast) {
			try {
				const typeDecl = this.#typeChecker.check(ast, new RootContext(this.#registry));
				return {
					valid: true,
					type: this.#formatTypeForCheck(typeDecl)
				};
			} catch (error) {
				return {
					valid: false,
					error
				};
			}
		}
		#formatTypeForCheck(typeDecl) {
			if (typeDecl.name === `list<dyn>`) return "list";
			if (typeDecl.name === `map<dyn, dyn>`) return "map";
			return typeDecl.name;
		}
		parse(expression) {
			const ast = this.#parser.parse(expression);
			const evaluateParsed = this.#evaluateAST.bind(this, ast);
			evaluateParsed.check = this.#checkAST.bind(this, ast);
			evaluateParsed.ast = ast;
			return evaluateParsed;
		}
		evaluate(expression, context) {
			return this.#evaluateAST(this.#parser.parse(expression), context);
		}
		#evaluateAST(ast, ctx) {
			if (ast.checkedType) return ast.evaluate(this.#evaluator, ast, new RootContext(this.#registry, ctx));
			else {
				this.#evalTypeChecker.check(ast, ctx = new RootContext(this.#registry, ctx));
				return ast.evaluate(this.#evaluator, ast, ctx);
			}
		}
	};
	var Evaluator = class extends Base {
		constructor(opts) {
			super(opts);
			this.createError = evaluationError;
		}
		#firstMapElement(coll) {
			if (coll instanceof Map) return coll.entries().next().value;
			for (const key in coll) return [key, coll[key]];
		}
		debugRuntimeType(value, checkedType) {
			return checkedType?.hasDynType === false ? checkedType : this.debugTypeDeep(value);
		}
		debugTypeDeep(value) {
			const runtimeType = this.debugType(value);
			switch (runtimeType.kind) {
				case "list": {
					const first = value instanceof Array ? value[0] : value.values().next().value;
					if (first === void 0) return runtimeType;
					return this.registry.getListType(this.debugTypeDeep(first));
				}
				case "map": {
					const first = this.#firstMapElement(value);
					if (!first) return runtimeType;
					return this.registry.getMapType(runtimeType.keyType.hasDynType ? this.debugTypeDeep(first[0]) : runtimeType.keyType, runtimeType.valueType.hasDynType ? this.debugTypeDeep(first[1]) : runtimeType.valueType);
				}
				default: return runtimeType;
			}
		}
		tryEval(ast, ctx) {
			try {
				const res = this.run(ast, ctx);
				if (res instanceof Promise) return res.catch((err) => err);
				return res;
			} catch (err) {
				return err;
			}
		}
		run(ast, ctx) {
			return ast.evaluate(this, ast, ctx);
		}
	};
	new Environment({ unlistedVariablesAreDyn: true });
	var ConditionResource = class {
		name;
		type;
		service;
		tags;
		tagIds;
		constructor(name, type, service, tags, tagIds) {
			this.name = name;
			this.type = type;
			this.service = service;
			this.tags = tags;
			this.tagIds = tagIds;
		}
	};
	const conditions$1 = new Environment({
		unlistedVariablesAreDyn: true,
		homogeneousAggregateLiterals: false
	}).registerType("Resource", {
		ctor: ConditionResource,
		fields: {
			name: "string",
			type: "string",
			service: "string"
		}
	}).registerVariable("resource", "Resource").registerFunction("Resource.matchTag(string, string): bool", (resource, key, value) => resource.tags.get(key) === value).registerFunction("Resource.matchTagId(string, string): bool", (resource, key, value) => resource.tagIds.get(key) === value).registerFunction("Resource.hasTagKey(string): bool", (resource, key) => resource.tags.has(key)).registerFunction("Resource.hasTagKeyId(string): bool", (resource, key) => resource.tagIds.has(key)).registerFunction("string.extract(string): string", extract);
	const mappings = new Environment({
		unlistedVariablesAreDyn: true,
		homogeneousAggregateLiterals: false
	}).registerFunction("string.extract(string): string", extract);
	function holds(expression, resource, request) {
		try {
			return conditions$1.evaluate(expression, {
				resource,
				request
			}) === true;
		} catch {
			return false;
		}
	}
	function evaluateMapping(expression, variables) {
		return mappings.evaluate(expression, variables);
	}
	function parses(expression) {
		try {
			conditions$1.parse(expression);
			return true;
		} catch {
			return false;
		}
	}
	function extract(text, template) {
		const [before = "", after = ""] = template.split(/\{\w+\}/);
		const start = text.indexOf(before);
		if (start < 0) return "";
		const rest = text.slice(start + before.length);
		if (after === "") return rest;
		const end = rest.indexOf(after);
		return end < 0 ? "" : rest.slice(0, end);
	}
	function isMember(world, member, principal, depth = 0) {
		if (member === "allUsers") return true;
		if (!principal) return false;
		const google = principal.pool === void 0;
		if (member === "allAuthenticatedUsers") return google;
		const [kind = "", ...rest] = member.split(":");
		const name = rest.join(":").toLowerCase();
		const email = principal.email?.toLowerCase();
		switch (kind) {
			case "user":
			case "serviceAccount": return google && principal.member.toLowerCase() === `${kind.toLowerCase()}:${name}`;
			case "domain": return google && principal.member.startsWith("user:") && email?.split("@")[1] === name;
			case "group": return depth < 10 && (world.groups.get(name) ?? []).some((inner) => isMember(world, inner, principal, depth + 1));
			case "projectOwner":
			case "projectEditor":
			case "projectViewer": return depth < 10 && isBasicRoleHolder(world, kind, name, principal, depth);
			case "principal": return sameName(world, principal.member, member);
			case "principalSet": return inPrincipalSet(world, member, principal);
			default: return false;
		}
	}
	function isBasicRoleHolder(world, kind, projectId, principal, depth) {
		const role = `roles/${kind.slice(7).toLowerCase()}`;
		const versions = world.policies.get(`//cloudresourcemanager.googleapis.com/projects/${projectId}`) ?? [];
		const now = world.clock.now();
		return (versions.findLast((version) => version.effectiveMs <= now)?.bindings ?? []).some((binding) => binding.role === role && binding.members?.some((member) => isMember(world, member, principal, depth + 1)));
	}
	function inPrincipalSet(world, member, principal) {
		const parts = /^principalSet:\/\/iam\.googleapis\.com\/(.+?\/workloadIdentityPools\/[^/]+)\/(group|attribute\.[a-z0-9_]+|\*)(?:\/(.+))?$/.exec(member);
		if (!parts) return inHierarchySet(world, member, principal);
		const [, pool = "", what = "", value] = parts;
		if (principal.pool === void 0 || !sameName(world, pool, principal.pool)) return false;
		if (what === "*") return true;
		if (what === "group") return principal.groups?.includes(value ?? "") ?? false;
		return principal.attributes?.[what.slice(10)] === value;
	}
	function inHierarchySet(world, member, principal) {
		const directory = /^principalSet:\/\/goog\/cloudIdentityCustomerId\/(.+)$/.exec(member)?.[1];
		if (directory !== void 0) return customerOf(world, principal.member) === directory;
		const [, kind, id = ""] = /^principalSet:\/\/cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/([^/]+)$/.exec(member) ?? [];
		if (!kind) return false;
		if (kind === "projects") return findProject(world, id)?.projectId === principal.project;
		if (kind === "folders") return isBelow(world, findProject(world, principal.project ?? "")?.parent, `folders/${id}`);
		if (kind === "organizations") return id === world.organization.id && customerOf(world, principal.member) === world.organization.customerId;
		return false;
	}
	const isBelow = (world, node, folder) => node !== void 0 && (node === folder || isBelow(world, world.folders.get(node.replace("folders/", "")), folder));
	const sameName = (_, a, b) => a === b;
	function customerOf(world, member) {
		const [kind = "", name = ""] = [member.slice(0, member.indexOf(":")), member.slice(member.indexOf(":") + 1).toLowerCase()];
		const { customerId, domain } = world.organization;
		switch (kind) {
			case "user": return world.users.get(name) ?? (name.endsWith(`@${domain}`) ? customerId : void 0);
			case "group":
			case "domain": return name === domain || name.endsWith(`@${domain}`) ? customerId : void 0;
			case "serviceAccount": {
				const account = world.serviceAccounts.get(name);
				if (!account || account.agent) return account ? "*" : void 0;
				return findProject(world, account.projectId)?.parent ? customerId : void 0;
			}
			case "principal":
			case "principalSet": return findProject(world, /\/projects\/(\d+)\//.exec(member)?.[1] ?? "")?.parent || member.endsWith(`/organizations/${world.organization.id}`) ? customerId : void 0;
			case "projectOwner":
			case "projectEditor":
			case "projectViewer":
			case "deleted": return "*";
			default: return;
		}
	}
	function memberComplaint(world, member) {
		if (member === "allUsers" || member === "allAuthenticatedUsers") return void 0;
		const kind = /^([A-Za-z]+):/.exec(member)?.[1];
		const name = member.slice(member.indexOf(":") + 1);
		const address = /^[^@\s:]+@[^@\s:]+\.[^@\s:]+$/.test(name);
		switch (kind) {
			case "user": return address && world.users.has(name.toLowerCase()) ? void 0 : `User ${name} does not exist.`;
			case "group": return address && world.groups.has(name.toLowerCase()) ? void 0 : `Group ${name} does not exist.`;
			case "serviceAccount": return findServiceAccount(world, name) && address ? void 0 : `Service account ${name} does not exist.`;
			case "domain": return /^[^@\s]+\.[^@\s]+$/.test(name) ? void 0 : `Domain ${name} does not exist.`;
			case "principal": return /^principal:\/\/iam\.googleapis\.com\/(projects\/\d+\/)?locations\/global\/work(load|force)(Identity)?Pools\/[^/]+\/subject\/.+/.test(member) ? void 0 : `Invalid principal: ${member}.`;
			case "principalSet": return /^principalSet:\/\/(iam\.googleapis\.com\/(projects\/\d+\/)?locations\/global\/work(load|force)(Identity)?Pools\/[^/]+\/(\*|group\/.+|attribute\.[a-z0-9_]+\/.+)|cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/\d+)/.test(member) ? void 0 : `Invalid principalSet: ${member}.`;
			case "projectOwner":
			case "projectEditor":
			case "projectViewer": return findProject(world, name) ? void 0 : `Project ${name} does not exist.`;
			case "deleted": return /^deleted:(user|group|serviceAccount|principal):.+\?uid=\d+$/.test(member) ? void 0 : `The member ${member} is malformed.`;
			default: return `The member ${member} is of an unknown type. Please set a valid type prefix for the member.`;
		}
	}
	const ROLES = _roles2_js__WEBPACK_IMPORTED_MODULE_0__.t.roles;
	const TITLES$1 = _roles2_js__WEBPACK_IMPORTED_MODULE_0__.t.titles ?? {};
	const SETS = new Map();
	const PERMISSIONS = new Set(Object.values(ROLES).flat());
	const SERVICES$2 = new Set([...PERMISSIONS].map((name) => name.split(".")[0] ?? ""));
	function findRole(world, name) {
		const custom = world.customRoles.get(name);
		if (custom) {
			const { includedPermissions, deleted = false, ...rest } = custom;
			return {
				...rest,
				name,
				deleted,
				permissions: new Set(includedPermissions)
			};
		}
		const permissions = ROLES[name];
		if (!permissions) return void 0;
		const set = SETS.get(name) ?? new Set(permissions);
		SETS.set(name, set);
		return {
			name,
			title: TITLES$1[name] ?? name,
			stage: "GA",
			deleted: false,
			permissions: set
		};
	}
	function roleIncludes(world, role, permission) {
		const found = findRole(world, role);
		return found !== void 0 && !found.deleted && found.permissions.has(permission);
	}
	const predefinedRoleNames = () => Object.keys(ROLES);
	const isForeignRole = (name) => /^roles\/[\w.]+$/.test(name) && !SERVICES$2.has(name.slice(6).split(".")[0] ?? "");
	const TESTABLE = {
		"cloudresourcemanager.googleapis.com/Project": (name) => !/^(resourcemanager\.(organizations|folders|projects\.(create|list))|billing\.accounts\.)/.test(name),
		"cloudresourcemanager.googleapis.com/Folder": (name) => !/^(resourcemanager\.organizations|billing\.accounts)\./.test(name),
		"cloudresourcemanager.googleapis.com/Organization": () => true,
		"cloudresourcemanager.googleapis.com/TagValue": (name) => /^resourcemanager\.(tagValues|tagValueBindings)\./.test(name) && !/^resourcemanager\.tagValues\.(create|list)$/.test(name),
		"storage.googleapis.com/Bucket": (name) => /^storage\./.test(name) && !/^storage\.buckets\.(create|list)$|^storage\.(hmacKeys|bucketOperations\.list)/.test(name),
		"iam.googleapis.com/ServiceAccount": (name) => /^iam\.serviceAccount(s|Keys|ApiKeyBindings)\./.test(name) && !/^iam\.serviceAccounts\.(create|list)$/.test(name),
		"artifactregistry.googleapis.com/Repository": (name) => /^artifactregistry\./.test(name) && !/^artifactregistry\.(repositories\.(create|list)|locations\.|projectsettings\.)/.test(name),
		"run.googleapis.com/Service": (name) => /^run\.(services|routes|revisions|configurations)\./.test(name),
		"run.googleapis.com/Job": (name) => /^run\.(jobs|executions|tasks)\./.test(name),
		"run.googleapis.com/WorkerPool": (name) => /^run\.(workerpools|revisions)\./.test(name),
		"cloudfunctions.googleapis.com/CloudFunction": (name) => /^cloudfunctions\.functions\./.test(name) && !/^cloudfunctions\.functions\.(create|list)$/.test(name),
		"secretmanager.googleapis.com/Secret": (name) => /^secretmanager\.(secrets|versions)\./.test(name) && !/^secretmanager\.secrets\.(create|list)$/.test(name),
		"cloudkms.googleapis.com/CryptoKey": (name) => /^cloudkms\.(cryptoKeys|cryptoKeyVersions)\./.test(name) && !/^cloudkms\.cryptoKeys\.(create|list)$/.test(name),
		"compute.googleapis.com/Subnetwork": (name) => /^compute\.subnetworks\./.test(name) && !/^compute\.subnetworks\.(create|list)$/.test(name)
	};
	const PREFIXES = {
		resourcemanager: "cloudresourcemanager",
		cloudsql: "sqladmin",
		billing: "cloudbilling",
		source: "sourcerepo"
	};
	function apiOf(permission) {
		const prefix = permission.split(".")[0] ?? "";
		return `${PREFIXES[prefix] ?? prefix}.googleapis.com`;
	}
	function isTestable(permission, resource) {
		const service = permission.split(".")[0] ?? "";
		return (SERVICES$2.has(service) ? PERMISSIONS.has(permission) : /^[a-z]\w*(\.\w+){2,}$/.test(permission)) && (TESTABLE[kindOf(resource).type]?.(permission) ?? false);
	}
	const testablePermissions = (resource) => [...PERMISSIONS].filter((name) => isTestable(name, resource)).sort();
	function effectiveTags(world, resource) {
		const found = new Map();
		for (const [depth, name] of lineage(world, resource).entries()) for (const id of world.tagBindings.get(name) ?? []) {
			const value = world.tagValues.get(id);
			const since = world.tagsFrom.get(`${name} ${id}`) ?? 0;
			if (value && since <= world.clock.now() && !found.has(value.key)) found.set(value.key, {
				...value,
				inherited: depth > 0
			});
		}
		return [...found.values()];
	}
	const CONSTRAINTS$1 = {
		"iam.allowedPolicyMemberDomains": "list",
		"iam.managed.allowedPolicyMembers": "managed",
		"run.managed.requireInvokerIam": "managed",
		"run.requireInvokerIam": "boolean",
		"run.allowedIngress": "list",
		"run.allowedVPCEgress": "list",
		"run.allowedBinaryAuthorizationPolicies": "list",
		"gcp.resourceLocations": "list",
		"gcp.restrictServiceUsage": "list",
		"gcp.restrictNonCmekServices": "list",
		"gcp.restrictCmekCryptoKeyProjects": "list",
		"cloudbuild.allowedWorkerPools": "list",
		"cloudbuild.allowedIntegrations": "list",
		"cloudbuild.disableCreateDefaultServiceAccount": "boolean",
		"cloudbuild.useBuildServiceAccount": "boolean",
		"cloudbuild.useComputeServiceAccount": "boolean",
		"iam.allowServiceAccountCredentialLifetimeExtension": "list",
		"iam.automaticIamGrantsForDefaultServiceAccounts": "boolean",
		"iam.disableCrossProjectServiceAccountUsage": "boolean",
		"iam.disableServiceAccountCreation": "boolean",
		"iam.workloadIdentityPoolProviders": "list",
		"storage.publicAccessPrevention": "boolean",
		"storage.uniformBucketLevelAccess": "boolean"
	};
	const ENFORCED_BY_DEFAULT = new Set([
		"cloudbuild.disableCreateDefaultServiceAccount",
		"cloudbuild.useBuildServiceAccount",
		"cloudbuild.useComputeServiceAccount",
		"iam.disableCrossProjectServiceAccountUsage"
	]);
	function effectivePolicy(world, constraint, resource) {
		const name = canonical(world, resource);
		const kind = CONSTRAINTS$1[constraint] ?? (constraint.startsWith("custom.") ? "boolean" : "list");
		const fallback = kind === "list" ? [{ allowAll: true }] : [{ enforce: ENFORCED_BY_DEFAULT.has(constraint) }];
		let rules = fallback;
		const nodes = lineage(world, name).map((each) => nodeOf$1(world, each)).reverse();
		for (const node of nodes) {
			const policy = node === void 0 ? void 0 : world.orgPolicies.get(node)?.get(constraint);
			if (!policy || isOnlyDryRun(policy)) continue;
			const own = policy.reset ? fallback : matchingRules(world, policy, name);
			rules = kind === "list" && policy.inheritFromParent && !policy.reset ? merge([...rules, ...own], true) : merge(own, kind === "list");
		}
		return { rules: rules.length > 0 ? rules : fallback };
	}
	const isOnlyDryRun = ({ rules, reset, inheritFromParent, dryRunSpec }) => dryRunSpec !== void 0 && rules.length === 0 && !reset && !inheritFromParent;
	function isEnforced(world, constraint, resource) {
		return effectivePolicy(world, constraint, resource).rules.some((rule) => rule.enforce === true);
	}
	function violations(world, constraint, resource, values) {
		const { rules } = effectivePolicy(world, constraint, resource);
		return values.filter((value) => !allows(world, rules, value));
	}
	function allows(world, rules, value) {
		const matches = (pattern) => matchesValue(world, pattern, value);
		if (rules.some((rule) => rule.denyAll || rule.values?.deniedValues?.some(matches))) return false;
		if (rules.some((rule) => rule.allowAll)) return true;
		const lists = rules.map((rule) => rule.values?.allowedValues ?? []).filter((list) => list.length > 0);
		return lists.length === 0 || lists.some((list) => list.some(matches));
	}
	function matchesValue(world, pattern, value) {
		const group = /^in:(.+)-locations$/.exec(pattern)?.[1];
		if (group !== void 0) return inGroup(group, value.toLowerCase());
		const node = /^under:(.+)$/.exec(pattern)?.[1];
		if (node === void 0) return pattern.replace(/^is:/, "") === value;
		const project = /^projects\/[^/]+/.exec(value)?.[0];
		if (!project) return false;
		return lineage(world, canonical(world, `//cloudresourcemanager.googleapis.com/${project}`)).includes(canonical(world, `//cloudresourcemanager.googleapis.com/${node}`));
	}
	const OUTSIDE_THE_UNION = ["europe-west2", "europe-west6"];
	function inGroup(group, location) {
		if (group === "eu") return location === "eu" || location.startsWith("europe") && !OUTSIDE_THE_UNION.includes(location);
		return location === group || location.startsWith(`${group}-`);
	}
	function matchingRules(world, policy, resource) {
		const tags = effectiveTags(world, resource);
		const kind = kindOf(resource);
		const target = new ConditionResource(kind.name, kind.type, kind.service, new Map(tags.map((tag) => [tag.namespacedKey, tag.value])), new Map(tags.map((tag) => [tag.key, tag.name])));
		const conditional = policy.rules.filter((rule) => rule.condition && holds(rule.condition.expression, target, {}));
		return (conditional.length > 0 ? conditional : policy.rules.filter((rule) => !rule.condition)).map(({ condition: _, ...rule }) => rule);
	}
	function merge(rules, list) {
		if (!list) return rules.slice(0, 1);
		if (rules.some((rule) => rule.denyAll)) return [{ denyAll: true }];
		const union = (key) => [...new Set(rules.flatMap((rule) => rule.values?.[key] ?? []))];
		const [allowedValues, deniedValues] = [union("allowedValues"), union("deniedValues")];
		if (rules.some((rule) => rule.allowAll) && deniedValues.length === 0) return [{ allowAll: true }];
		if (rules.some((rule) => rule.allowAll)) return [{ values: { deniedValues } }];
		if (allowedValues.length + deniedValues.length === 0) return rules.slice(0, 1);
		return [{ values: {
			...allowedValues.length > 0 && { allowedValues },
			...deniedValues.length > 0 && { deniedValues }
		} }];
	}
	function nodeOf$1(world, name) {
		const [, kind, id = ""] = /^\/\/cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/([^/]+)$/.exec(name) ?? [];
		if (!kind) return void 0;
		return kind === "projects" ? `projects/${findProject(world, id)?.number ?? id}` : `${kind}/${id}`;
	}
	const VERSIONS = "For more information, please refer to https://cloud.google.com/iam/docs/policies#versions";
	function readPolicy(world, resource, requestedVersion = 1) {
		const stored = latest(world, canonical(world, resource));
		if (!stored) return { etag: "ACAB" };
		if (requestedVersion >= 3) return {
			version: stored.version,
			etag: stored.etag,
			...some(stored.bindings)
		};
		const bindings = stored.bindings.map(({ condition, ...binding }) => condition ? {
			...binding,
			role: `${binding.role}_withcond_${digest(JSON.stringify(condition))}`
		} : binding);
		return {
			version: 1,
			etag: stored.etag,
			...some(bindings)
		};
	}
	const some = (bindings) => bindings.length > 0 && { bindings: structuredClone(bindings) };
	const digest = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(text).digest("hex").slice(0, 20);
	const latest = (world, name) => world.policies.get(name)?.at(-1);
	function putPolicy(world, resource, bindings, effectiveMs = 0) {
		const name = canonical(world, resource);
		const merged = mergeBindings(bindings);
		const version = {
			bindings: merged,
			version: merged.some((binding) => binding.condition) ? 3 : 1,
			etag: nextEtag(world),
			effectiveMs
		};
		world.policies.set(name, [...world.policies.get(name) ?? [], version]);
		return version;
	}
	function writePolicy(world, resource, policy, options = {}) {
		const name = canonical(world, resource);
		const stored = latest(world, name);
		const bindings = policy.bindings ?? [];
		checkEtag$1(policy, stored);
		checkVersion(policy, stored, bindings);
		const known = new Set((stored?.bindings ?? []).flatMap((binding) => (binding.members ?? []).map((member) => `${binding.role} ${member}`)));
		for (const binding of bindings) {
			checkRole(world, binding.role, name);
			if (binding.condition && !parses(binding.condition.expression ?? "")) throw new Refusal("INVALID_ARGUMENT", `Invalid condition expression: ${binding.condition.expression}`);
			for (const member of binding.members ?? []) {
				if (known.has(`${binding.role} ${member}`)) continue;
				checkMember(world, member, name);
				checkMemberDomain(world, member, name, options.orgPolicyStatus);
				checkManagedMembers(world, member, name, options.orgPolicyStatus);
			}
		}
		const version = putPolicy(world, name, bindings, world.clock.now() + world.delays.grantMs);
		return {
			version: version.version,
			etag: version.etag,
			...some(version.bindings)
		};
	}
	function mergeBindings(bindings) {
		const merged = new Map();
		for (const { role, members = [], condition } of bindings) {
			const key = `${role} ${JSON.stringify(condition ?? null)}`;
			const before = merged.get(key)?.members ?? [];
			merged.set(key, {
				role,
				members: [...new Set([...before, ...members])],
				...condition && { condition }
			});
		}
		return [...merged.values()].filter((binding) => binding.members?.length);
	}
	function nextEtag(world) {
		world.counter += 1;
		const bytes = Buffer.alloc(8);
		bytes.writeBigUInt64BE(BigInt(world.clock.now()) * 1000n + BigInt(world.counter % 1e3));
		bytes[0] = 7;
		return bytes.toString("base64");
	}
	function checkEtag$1(policy, stored) {
		if (policy.etag === void 0 || policy.etag === "") return;
		if (Buffer.from(policy.etag, "base64").toString("hex") === Buffer.from(stored?.etag ?? "ACAB", "base64").toString("hex")) return;
		throw new Refusal("ABORTED", `There were concurrent policy changes. Please retry the whole read-modify-write with exponential backoff. The request's ETag '${policy.etag}' did not match the current policy's ETag '${stored?.etag ?? "ACAB"}'.`);
	}
	function checkVersion(policy, stored, bindings) {
		const version = policy.version ?? 0;
		if (![
			0,
			1,
			3
		].includes(version)) throw new Refusal("INVALID_ARGUMENT", `Invalid policy version: ${version}.`);
		const specified = Math.max(version, 1);
		const existing = bindings.some((binding) => binding.condition) || policy.etag && stored?.version === 3 ? 3 : 1;
		if (specified >= existing) return;
		throw new Refusal("INVALID_ARGUMENT", `Specified policy version (${specified}) cannot be less than the existing policy version (${existing}). ${VERSIONS}`);
	}
	function checkRole(world, role, resource) {
		const found = findRole(world, role);
		if (!found || found.deleted) {
			if (isForeignRole(role) && kindOf(resource).service === "cloudresourcemanager.googleapis.com") return;
			if (kindOf(resource).service === "run.googleapis.com") throw unsupportedRole(role);
			throw new Refusal("INVALID_ARGUMENT", `Role (${role}) does not exist in the resource's hierarchy.`);
		}
		if (!([...found.permissions].some((permission) => isTestable(permission, resource)) || /^roles\/(owner|editor|viewer)$/.test(role))) throw unsupportedRole(role);
	}
	const unsupportedRole = (role) => new Refusal("INVALID_ARGUMENT", `Role ${role} is not supported for this resource.`);
	function checkMember(world, member, resource) {
		const complaint = memberComplaint(world, member);
		if (complaint) throw new Refusal("INVALID_ARGUMENT", complaint);
		const isPublic = member === "allUsers" || member === "allAuthenticatedUsers";
		const { service, type } = kindOf(resource);
		if (isPublic && service === "cloudresourcemanager.googleapis.com" && !type.endsWith("/Organization")) throw new Refusal("INVALID_ARGUMENT", "Request contains an invalid argument.");
	}
	function checkMemberDomain(world, member, resource, status) {
		const [rule] = effectivePolicy(world, "iam.allowedPolicyMemberDomains", resource).rules;
		if (!rule || rule.allowAll) return;
		const customer = customerOf(world, member);
		if (customer === "*" && !rule.denyAll) return;
		const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
		const names = (list) => customer !== void 0 && list.some((value) => value.replace(/^is:/, "") === customer || customer === world.organization.customerId && value.endsWith(`/organizations/${world.organization.id}`));
		if (!rule.denyAll && !names(deniedValues) && (allowedValues.length === 0 ? customer !== void 0 : names(allowedValues))) return;
		const name = member.slice(member.indexOf(":") + 1);
		const plain = "One or more users named in the policy do not belong to a permitted customer";
		if (kindOf(resource).service !== "cloudresourcemanager.googleapis.com") throw precondition(resource, `${plain},  perhaps due to an organization policy.`, status);
		throw precondition(resource, `${plain}.`, status, [{
			"@type": "type.googleapis.com/google.rpc.PreconditionFailure",
			violations: [{
				type: "constraints/iam.allowedPolicyMemberDomains",
				subject: `orgpolicy:projects/${projectOf$1(world, resource)?.projectId}?configvalue=${encodeURIComponent(name)}`,
				description: `User ${name} is not in permitted organization.`
			}]
		}]);
	}
	function checkManagedMembers(world, member, resource, status) {
		const constraint = "iam.managed.allowedPolicyMembers";
		if (!isEnforced(world, constraint, resource)) return;
		const parameters = effectivePolicy(world, constraint, resource).rules[0]?.parameters ?? {};
		const list = (key) => Array.isArray(parameters[key]) ? parameters[key].map(String) : [];
		const customer = customerOf(world, member);
		if (customer === "*" || list("allowedMemberSubjects").includes(member)) return;
		const sets = list("allowedPrincipalSets");
		if (sets.includes("//goog/public:all")) return;
		const own = `//cloudresourcemanager.googleapis.com/organizations/${world.organization.id}`;
		if (customer === world.organization.customerId && sets.some((set) => set.replace(/^principalSet:/, "") === own)) return;
		const name = `constraints/${constraint}`;
		const described = "This constraint only allows the listed members and principal sets to be granted roles.";
		throw precondition(resource, `Operation denied by org policy on resource '${kindOf(resource).name}': ["${name}": "${described}"].`, status, [errorInfo("CUSTOM_ORG_POLICY_VIOLATION", "googleapis.com", { customConstraints: name }), {
			"@type": "type.googleapis.com/google.rpc.PreconditionFailure",
			violations: [{
				type: name,
				subject: kindOf(resource).name,
				description: described
			}]
		}]);
	}
	function precondition(resource, message, status, details = []) {
		return new Refusal("FAILED_PRECONDITION", message, {
			status: status ?? (kindOf(resource).service === "storage.googleapis.com" ? 412 : 400),
			details
		});
	}
	function authorize(world, principal, permission, resource, context = {}) {
		if (principal && !isActive(world, principal)) return false;
		const name = canonical(world, resource);
		if (isDenied(world, principal, permission, name)) return false;
		return lineage(world, name).some((holder) => grants(world, holder, principal, permission, name, context));
	}
	function grants(world, holder, principal, permission, resource, context = {}) {
		return bindingsInEffect(world, holder).some((binding) => roleIncludes(world, binding.role, permission) && (binding.members ?? []).some((member) => isMember(world, member, principal)) && conditionHolds(world, binding, resource, context));
	}
	function bindingsInEffect(world, holder) {
		const now = world.clock.now();
		return world.policies.get(holder)?.findLast((version) => version.effectiveMs <= now)?.bindings ?? [];
	}
	function conditionHolds(world, binding, resource, context = {}) {
		const expression = binding.condition?.expression;
		if (expression === void 0) return true;
		return holds(expression, conditionResource(world, resource), requestOf(world, context));
	}
	function conditionResource(world, resource) {
		const kind = kindOf(resource);
		const tags = effectiveTags(world, resource);
		const keys = new Map(tags.map((tag) => [tag.namespacedKey, tag.value]));
		return new ConditionResource(conditionName(world, kind), kind.type, kind.service, keys, new Map(tags.map((tag) => [tag.key, tag.name])));
	}
	const conditionName = (world, { service, name }) => service === "secretmanager.googleapis.com" ? name.replace(/^projects\/([^/]+)/, (_, id) => `projects/${findProject(world, id)?.number ?? id}`) : name;
	const requestOf = (world, context) => ({
		time: new Date(world.clock.now()),
		...context
	});
	function isActive(world, principal) {
		if (!principal.member.startsWith("serviceAccount:")) return true;
		const account = world.serviceAccounts.get(principal.email ?? "");
		return account !== void 0 && !account.disabled;
	}
	function isDenied(world, principal, permission, resource, meets = (expression) => holds(expression, conditionResource(world, resource), requestOf(world, {}))) {
		if (world.denyRules.size === 0) return false;
		const name = v2Permission(permission);
		return lineage(world, resource).flatMap((holder) => world.denyRules.get(holder) ?? []).some((rule) => matchesDeny(world, rule, principal, name) && (rule.condition === void 0 || meets(rule.condition)));
	}
	function matchesDeny(world, rule, principal, permission) {
		const covers = (patterns = []) => patterns.some((pattern) => coversPermission(pattern, permission));
		const includes = (members = []) => members.some((member) => isMember(world, v1Member(member), principal));
		if (!covers(rule.deniedPermissions) || covers(rule.exceptionPermissions)) return false;
		return includes(rule.deniedPrincipals) && !includes(rule.exceptionPrincipals);
	}
	const coversPermission = (pattern, permission) => pattern === permission || pattern.endsWith("*") && permission.startsWith(pattern.slice(0, -1));
	function v2Permission(permission) {
		const [service = "", ...rest] = permission.split(".");
		return `${service === "resourcemanager" ? "cloudresourcemanager" : service}.googleapis.com/${rest.join(".")}`;
	}
	function v1Member(member) {
		if (member === "principalSet://goog/public:all") return "allUsers";
		return member.replace(/^principal:\/\/goog\/subject\//, "user:").replace(/^principalSet:\/\/goog\/group\//, "group:").replace(/^principal:\/\/iam\.googleapis\.com\/projects\/-\/serviceAccounts\//, "serviceAccount:");
	}
	function permissionDenied(api, permission, resource) {
		return new Refusal("PERMISSION_DENIED", `Permission '${permission}' denied on resource '${resource}' (or resource may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", api, {
			permission,
			resource
		})] });
	}
	function deniedOrAbsent(api, permission, shown) {
		const resource = shown.replace(/^\/\/[^/]+\//, "");
		return new Refusal("PERMISSION_DENIED", `Permission '${permission}' denied on resource '${shown}' (or it may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", api, {
			permission,
			resource
		})] });
	}
	const BEFORE_THEY_ARE_THERE = new Set(["run.googleapis.com"]);
	function testPermissions(world, principal, resource, names) {
		const name = canonical(world, resource);
		if (names.length > 100) throw new Refusal("INVALID_ARGUMENT", `The number of permissions (${names.length}) exceeds the maximum of 100.`);
		const wildcard = names.find((each) => each.includes("*"));
		if (wildcard) throw new Refusal("INVALID_ARGUMENT", `Permission ${wildcard} is not valid: wildcards are not allowed.`);
		const untestable = names.find((each) => !isTestable(each, name));
		if (untestable) throw new Refusal("INVALID_ARGUMENT", `Permission ${untestable} is not valid for this resource.`);
		return exists(world, name) || BEFORE_THEY_ARE_THERE.has(kindOf(name).service) ? names.filter((each) => authorize(world, principal, each, name)) : [];
	}
	function checkAttached(world, project, email, agent) {
		const account = findServiceAccount(world, email);
		if (!account || account.agent) return;
		const constraint = "iam.disableCrossProjectServiceAccountUsage";
		if (account.projectId !== project.projectId && isEnforced(world, constraint, fullName.project(account.projectId))) {
			const what = `attempting to use service account ${account.email} of project ${account.projectId} in project ${project.projectId}.`;
			throw new Refusal("FAILED_PRECONDITION", `Constraint constraints/${constraint} violated for ${what}`, { details: [{
				"@type": "type.googleapis.com/google.rpc.PreconditionFailure",
				violations: [{
					type: `constraints/${constraint}`,
					subject: `orgpolicy:projects/${account.projectId}`,
					description: what
				}]
			}] });
		}
		if (authorize(world, {
			member: `serviceAccount:${agent.email}`,
			email: agent.email
		}, "iam.serviceAccounts.getAccessToken", fullName.serviceAccount(account.projectId, account.email))) return;
		throw new Refusal("PERMISSION_DENIED", `${agent.title} does not have permission to get access tokens for the service account ${account.email}. Please give ${agent.email} permission iam.serviceAccounts.getAccessToken on the service account. Alternatively, if the service account is unspecified or in the same project you are deploying in, ensure that the Service Agent is assigned the ${agent.title} role ${agent.role}.`);
	}
	const GPU = "nvidia.com/gpu";
	const UNIT$1 = {
		"": 1,
		k: 1e3,
		M: 1e6,
		G: 1e9,
		T: 0xe8d4a51000,
		Ki: 1024,
		Mi: 2 ** 20,
		Gi: 2 ** 30
	};
	const MI = 2 ** 20;
	const BY_CPU = [
		[
			1,
			.125,
			4
		],
		[
			2,
			.125,
			8
		],
		[
			4,
			2,
			16
		],
		[
			6,
			4,
			24
		],
		[
			8,
			4,
			32
		]
	];
	const invalid$5 = (path, problem) => new Refusal("INVALID_ARGUMENT", `${path}: ${problem}`);
	function cpuOf(quantity, path) {
		const found = /^(\d+(?:\.\d+)?|\.\d+)(m?)$/.exec(quantity);
		if (!found) throw invalid$5(`${path}.cpu`, "Could not parse Quantity.");
		return Number(found[1]) / (found[2] ? 1e3 : 1);
	}
	function memoryOf$1(quantity, path) {
		const found = /^(\d+(?:\.\d+)?)([kMGT]|[KMG]i)?$/.exec(quantity);
		if (!found) throw invalid$5(`${path}.memory`, "Could not parse Quantity.");
		return Number(found[1]) * (UNIT$1[found[2] ?? ""] ?? 1);
	}
	function memoryRange(cpu) {
		const [, least, most] = BY_CPU.find(([cpus]) => cpus === cpu) ?? [
			cpu,
			.125,
			cpu < .5 ? .5 : 1
		];
		return [least * 1024, most * 1024];
	}
	const shown = (mi) => mi >= 1024 ? `${mi / 1024}Gi` : `${mi}Mi`;
	function checkCompute(containers, at) {
		for (const [i, container] of containers.entries()) {
			const limits = container.resources?.limits ?? {};
			if (limits[GPU]) continue;
			const path = `${at}.containers[${i}].resources.limits`;
			const cpu = cpuOf(limits.cpu ?? "1", path);
			const memory = memoryOf$1(limits.memory ?? "512Mi", path);
			if (!(cpu >= .08 && cpu < 1) && !BY_CPU.some(([cpus]) => cpus === cpu)) throw invalid$5(`${path}.cpu`, "Invalid value specified for container cpu. Must be equal to one of [.08-1], 1.0, 2.0, 4.0, 6.0, 8.0");
			const [least, most] = memoryRange(cpu);
			if (!(containers.length === 1 && memory < least * MI) && memory <= most * MI) continue;
			const range = `For ${Number.isInteger(cpu) ? `${cpu}.0` : String(cpu)} CPU, memory must be between ${shown(least)} and ${shown(most)} inclusive.`;
			throw invalid$5(`${path}.memory`, `Invalid value specified for container memory. ${range}`);
		}
	}
	function totalCpu(containers) {
		const limits = containers.map(({ resources }) => resources?.limits ?? {});
		if (limits.some((limit) => limit[GPU])) return void 0;
		return limits.reduce((sum, { cpu = "1" }) => sum + cpuOf(cpu, "limits"), 0);
	}
	const ALWAYS_ALLOCATED = "gen2 execution environment with cpu always allocated (unthrottled)";
	function refuseFraction(containers, at, what) {
		if ((totalCpu(containers) ?? 1) >= 1) return;
		throw invalid$5(`${at}.containers.resources.limits.cpu`, `Invalid value specified for cpu. Total cpu < 1 is not supported with ${what}.`);
	}
	const LATEST = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST";
	const REVISION = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";
	function withDefaults$2(sent, number) {
		const service = structuredClone(sent);
		if (!service.ingress || service.ingress === "INGRESS_TRAFFIC_UNSPECIFIED") service.ingress = "INGRESS_TRAFFIC_ALL";
		if (!service.traffic?.length) service.traffic = [{
			type: LATEST,
			percent: 100
		}];
		for (const target of service.traffic) {
			if (!target.type || target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_UNSPECIFIED") target.type = target.revision ? REVISION : LATEST;
			if (target.revision) target.revision = shortName(target.revision);
		}
		if (service.template) templateDefaults(service.template);
		commonDefaults(service, service.template, number);
		const { template } = service;
		if (template) template.maxInstanceRequestConcurrency ||= (totalCpu(template.containers ?? []) ?? 1) < 1 ? 1 : 80;
		return service;
	}
	function commonDefaults(resource, runs, number) {
		if (!resource.launchStage || resource.launchStage === "LAUNCH_STAGE_UNSPECIFIED") resource.launchStage = "GA";
		if (!runs) return;
		runs.serviceAccount ||= `${number}-compute@developer.gserviceaccount.com`;
		for (const container of runs.containers ?? []) {
			container.resources ??= {};
			container.resources.limits = {
				cpu: "1000m",
				memory: "512Mi",
				...container.resources.limits
			};
		}
	}
	function templateDefaults(template) {
		if (template.revision) template.revision = shortName(template.revision);
		template.timeout ??= "300s";
		template.scaling = {
			maxInstanceCount: 100,
			...template.scaling
		};
		const containers = template.containers ?? [];
		const only = containers.length === 1;
		for (const container of containers) containerDefaults(container, only || Boolean(container.ports?.length));
	}
	function containerDefaults(container, ingress) {
		container.resources ??= { cpuIdle: true };
		if (!ingress) return;
		if (!container.ports?.length) container.ports = [{
			name: "http1",
			containerPort: 8080
		}];
		const first = container.ports[0];
		if (first && !first.name) first.name = "http1";
		if (first && !first.containerPort) first.containerPort = 8080;
		const port = first?.containerPort ?? 8080;
		container.startupProbe ??= {
			timeoutSeconds: 240,
			periodSeconds: 240,
			failureThreshold: 1,
			tcpSocket: { port }
		};
	}
	const RUN = "run.googleapis.com/";
	const CLOUD_SQL = "cloudsql";
	const REVOCATION = {
		"prevent-new": "PREVENT_NEW",
		"shut-down": "SHUTDOWN"
	};
	const mainOf = (containers = []) => containers.find((container) => container.ports?.length) ?? containers[0];
	function isSystem(key) {
		return /^([^/]+\.)?(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//.test(key);
	}
	const truth = (value) => value.toLowerCase() === "true";
	const SERVICE_FIELDS = {
		"client-name": text$1("client"),
		"client-version": text$1("clientVersion"),
		description: text$1("description"),
		"launch-stage": {
			read: (_, v) => ({ launchStage: v }),
			write: (s) => s.launchStage && s.launchStage !== "GA" ? s.launchStage : void 0
		},
		ingress: {
			read: (_, v) => ({ ingress: INGRESS$1[v] ?? v }),
			write: ingressName
		},
		"invoker-iam-disabled": flag("invokerIamDisabled"),
		"default-url-disabled": flag("defaultUriDisabled"),
		"iap-enabled": flag("iapEnabled"),
		"custom-audiences": {
			read: (_, v) => ({ customAudiences: JSON.parse(v) }),
			write: (s) => s.customAudiences?.length ? JSON.stringify(s.customAudiences) : void 0
		},
		"binary-authorization": {
			read: (s, v) => ({ binaryAuthorization: {
				...s.binaryAuthorization,
				...v === "default" ? { useDefault: true } : { policy: v }
			} }),
			write: (s) => s.binaryAuthorization?.useDefault ? "default" : s.binaryAuthorization?.policy
		},
		"binary-authorization-breakglass": {
			read: (s, v) => ({ binaryAuthorization: {
				...s.binaryAuthorization,
				breakglassJustification: v
			} }),
			write: (s) => s.binaryAuthorization?.breakglassJustification || void 0
		},
		minScale: {
			read: (s, v) => ({ scaling: {
				...s.scaling,
				minInstanceCount: Number(v)
			} }),
			write: (s) => s.scaling?.minInstanceCount?.toString()
		},
		maxScale: {
			read: (s, v) => ({ scaling: {
				...s.scaling,
				maxInstanceCount: Number(v)
			} }),
			write: (s) => s.scaling?.maxInstanceCount?.toString()
		},
		scalingMode: {
			read: (s, v) => ({ scaling: {
				...s.scaling,
				scalingMode: v === "manual" ? "MANUAL" : "AUTOMATIC"
			} }),
			write: (s) => s.scaling?.scalingMode === "MANUAL" ? "manual" : void 0
		},
		manualInstanceCount: {
			read: (s, v) => ({ scaling: {
				...s.scaling,
				manualInstanceCount: Number(v)
			} }),
			write: (s) => s.scaling?.manualInstanceCount?.toString()
		},
		"build-name": build$1("name"),
		"build-source-location": build$1("sourceLocation"),
		"build-function-target": build$1("functionTarget"),
		"build-image-uri": build$1("imageUri"),
		"build-base-image": build$1("baseImage"),
		"build-worker-pool": build$1("workerPool"),
		"build-service-account": build$1("serviceAccount"),
		"build-enable-automatic-updates": {
			read: (s, v) => ({ buildConfig: {
				...s.buildConfig,
				enableAutomaticUpdates: truth(v)
			} }),
			write: (s) => s.buildConfig && String(Boolean(s.buildConfig.enableAutomaticUpdates))
		},
		"build-environment-variables": {
			read: (s, v) => ({ buildConfig: {
				...s.buildConfig,
				environmentVariables: JSON.parse(v)
			} }),
			write: (s) => s.buildConfig?.environmentVariables && JSON.stringify(s.buildConfig.environmentVariables)
		}
	};
	const INGRESS$1 = {
		all: "INGRESS_TRAFFIC_ALL",
		internal: "INGRESS_TRAFFIC_INTERNAL_ONLY",
		"internal-and-cloud-load-balancing": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
		none: "INGRESS_TRAFFIC_NONE"
	};
	function ingressName(service) {
		return Object.keys(INGRESS$1).find((key) => INGRESS$1[key] === service.ingress);
	}
	function text$1(field) {
		return {
			read: (_, v) => ({ [field]: v }),
			write: (s) => s[field] || void 0
		};
	}
	function flag(field) {
		return {
			read: (_, v) => ({ [field]: truth(v) }),
			write: (s) => s[field] ? "true" : void 0
		};
	}
	function build$1(field) {
		return {
			read: (s, v) => ({ buildConfig: {
				...s.buildConfig,
				[field]: v
			} }),
			write: (s) => s.buildConfig?.[field] || void 0
		};
	}
	function toKnative(service, extras, meta, notes) {
		const annotations = {
			...service.annotations,
			...extras.service
		};
		for (const [key, field] of Object.entries(SERVICE_FIELDS)) {
			const value = field.write(service);
			if (value !== void 0) annotations[RUN + key] = value;
		}
		return {
			apiVersion: "serving.knative.dev/v1",
			kind: "Service",
			metadata: {
				...meta,
				annotations: {
					...annotations,
					...notes
				}
			},
			spec: {
				template: toTemplate(service.template ?? {}, extras.template),
				traffic: (service.traffic ?? []).map(toTraffic)
			}
		};
	}
	function toTraffic(t) {
		return {
			...t.revision ? { revisionName: t.revision } : {},
			...t.percent ? { percent: t.percent } : {},
			...t.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST" ? { latestRevision: true } : {},
			...t.tag ? { tag: t.tag } : {},
			...t.uri ? { url: t.uri } : {}
		};
	}
	function toTemplate(template, extras) {
		const { runtimeClassName, ...shown } = extras;
		const annotations = {
			...template.annotations,
			...shown
		};
		const note = (key, value) => {
			if (value !== void 0) annotations[key] = String(value);
		};
		note("autoscaling.knative.dev/minScale", template.scaling?.minInstanceCount || void 0);
		note("autoscaling.knative.dev/maxScale", template.scaling?.maxInstanceCount || void 0);
		note(`${RUN}vpc-access-connector`, template.vpcAccess?.connector || void 0);
		const egress = template.vpcAccess?.egress;
		if (egress && egress !== "VPC_EGRESS_UNSPECIFIED") note(`${RUN}vpc-access-egress`, egress === "ALL_TRAFFIC" ? "all-traffic" : "private-ranges-only");
		const networks = template.vpcAccess?.networkInterfaces;
		if (networks?.length) note(`${RUN}network-interfaces`, JSON.stringify(networks));
		if (template.executionEnvironment === "EXECUTION_ENVIRONMENT_GEN1") note(`${RUN}execution-environment`, "gen1");
		if (template.executionEnvironment === "EXECUTION_ENVIRONMENT_GEN2") note(`${RUN}execution-environment`, "gen2");
		if (template.sessionAffinity) note(`${RUN}sessionAffinity`, "true");
		note(`${RUN}encryption-key`, template.encryptionKey || void 0);
		const revoked = template.encryptionKeyRevocationAction;
		note(`${RUN}post-key-revocation-action-type`, Object.keys(REVOCATION).find((word) => REVOCATION[word] === revoked));
		const shutdown = template.encryptionKeyShutdownDuration;
		note(`${RUN}encryption-key-shutdown-hours`, shutdown ? Number.parseFloat(shutdown) / 3600 : void 0);
		if ("serviceMesh" in template) note(`${RUN}mesh`, template.serviceMesh?.mesh || void 0);
		if ("gpuZonalRedundancyDisabled" in template && template.gpuZonalRedundancyDisabled !== void 0) note(`${RUN}gpu-zonal-redundancy-disabled`, String(template.gpuZonalRedundancyDisabled));
		if ("healthCheckDisabled" in template && template.healthCheckDisabled) note(`${RUN}health-check-disabled`, "true");
		const main = mainOf(template.containers);
		if (main?.resources && !main.resources.cpuIdle) note(`${RUN}cpu-throttling`, "false");
		if (main?.resources?.startupCpuBoost !== void 0) note(`${RUN}startup-cpu-boost`, String(main.resources.startupCpuBoost));
		const depends = Object.fromEntries((template.containers ?? []).flatMap((c) => c.dependsOn?.length ? [[c.name ?? "", c.dependsOn]] : []));
		if (Object.keys(depends).length) note(`${RUN}container-dependencies`, JSON.stringify(depends));
		const images = Object.fromEntries((template.containers ?? []).flatMap((c) => c.baseImageUri ? [[c.name ?? "", c.baseImageUri]] : []));
		if (Object.keys(images).length) note(`${RUN}base-images`, JSON.stringify(images));
		const databases = template.volumes?.flatMap((v) => v.cloudSqlInstance?.instances ?? []) ?? [];
		if (databases.length) note(`${RUN}cloudsql-instances`, databases.join(","));
		const aliases = new Map();
		const secret = (name = "") => {
			if (!name.includes("/")) return name;
			const alias = `${shortName(name)}-alias`;
			aliases.set(alias, name);
			return alias;
		};
		const spec = {
			...template.maxInstanceRequestConcurrency ? { containerConcurrency: template.maxInstanceRequestConcurrency } : {},
			...template.timeout ? { timeoutSeconds: Number.parseFloat(template.timeout) } : {},
			...template.serviceAccount ? { serviceAccountName: template.serviceAccount } : {},
			...template.nodeSelector?.accelerator ? { nodeSelector: { [`${RUN}accelerator`]: template.nodeSelector.accelerator } } : {},
			...runtimeClassName ? { runtimeClassName } : {},
			containers: (template.containers ?? []).map((c) => toContainer(c, secret))
		};
		const volumes = template.volumes?.filter((v) => !v.cloudSqlInstance).map((v) => toVolume(v, secret)) ?? [];
		if (volumes.length) spec.volumes = volumes;
		if (aliases.size) note(`${RUN}secrets`, [...aliases].map((pair) => pair.join(":")).join(","));
		return {
			metadata: {
				..."revision" in template && template.revision ? { name: template.revision } : {},
				labels: template.labels ?? {},
				annotations
			},
			spec
		};
	}
	function toContainer(c, secret) {
		const mounts = c.volumeMounts?.filter((m) => m.name !== CLOUD_SQL);
		return {
			...c.name ? { name: c.name } : {},
			...c.image ? { image: c.image } : {},
			...c.command?.length ? { command: c.command } : {},
			...c.args?.length ? { args: c.args } : {},
			...c.workingDir ? { workingDir: c.workingDir } : {},
			...c.env?.length ? { env: c.env.map(({ name = "", value, valueSource }) => ({
				name,
				...valueSource?.secretKeyRef ? { valueFrom: { secretKeyRef: {
					name: secret(valueSource.secretKeyRef.secret),
					key: valueSource.secretKeyRef.version ?? "latest"
				} } } : { value: value ?? "" }
			})) } : {},
			resources: { limits: c.resources?.limits ?? {} },
			...c.ports?.length ? { ports: c.ports } : {},
			...mounts?.length ? { volumeMounts: mounts } : {},
			...c.startupProbe ? { startupProbe: c.startupProbe } : {},
			...c.livenessProbe ? { livenessProbe: c.livenessProbe } : {},
			...c.readinessProbe ? { readinessProbe: c.readinessProbe } : {}
		};
	}
	function toVolume(v, alias) {
		const name = v.name ?? "";
		if (v.secret) return {
			name,
			secret: {
				secretName: alias(v.secret.secret),
				...v.secret.items ? { items: v.secret.items.map(({ version = "", path = "", mode }) => ({
					key: version,
					path,
					...mode ? { mode } : {}
				})) } : {},
				...v.secret.defaultMode ? { defaultMode: v.secret.defaultMode } : {}
			}
		};
		if (v.gcs) {
			const options = v.gcs.mountOptions?.join(",");
			return {
				name,
				csi: {
					driver: "gcsfuse.run.googleapis.com",
					...v.gcs.readOnly ? { readOnly: true } : {},
					volumeAttributes: {
						bucketName: v.gcs.bucket ?? "",
						...options ? { mountOptions: options } : {}
					}
				}
			};
		}
		if (v.nfs) return {
			name,
			nfs: v.nfs
		};
		return {
			name,
			emptyDir: {
				medium: "Memory",
				...v.emptyDir?.sizeLimit ? { sizeLimit: v.emptyDir.sizeLimit } : {}
			}
		};
	}
	const NONE = {
		service: {},
		template: {}
	};
	function checkCustomConstraints(world, { name, verb, service, extras = NONE }) {
		const [, project = "", , , , id = ""] = name.split("/");
		const resource = toKnative(service, extras, {
			name: id,
			namespace: findProject(world, project)?.number ?? project,
			labels: { ...service.labels }
		}, {});
		const violated = [...world.customConstraints].filter(([constraint, { methodTypes, ...rule }]) => methodTypes.includes(verb === "Create" ? "CREATE" : "UPDATE") && isEnforced(world, constraint, fullName.service(name)) && isRefused(rule, resource));
		if (violated.length === 0) return;
		const said = violated.map(([constraint, { description, displayName }]) => `"customConstraints/${constraint}": "${description ?? displayName ?? ""}"`);
		const [first = ""] = violated.map(([constraint]) => `customConstraints/${constraint}`);
		throw new Refusal("FAILED_PRECONDITION", `Operation denied by custom org policy: [${said.join(", ")}].`, { details: [errorInfo("CUSTOM_ORG_POLICY_VIOLATION", "googleapis.com", { customConstraints: first })] });
	}
	function isRefused({ condition, actionType }, resource) {
		const met = holdsFor(condition, resource);
		return actionType === "ALLOW" ? !met : met;
	}
	function holdsFor(condition, resource) {
		try {
			return evaluateMapping(condition, { resource }) === true;
		} catch {
			return false;
		}
	}
	function parseImage(image) {
		const [rest = "", digest] = image.split("@");
		const found = /^(.*?)(?::([\w.-]+))?$/.exec(rest.replace(/^([^/]+):\d+\//, "$1/"));
		const [host = "", project, repository, ...path] = (found?.[1] ?? "").split("/");
		const tag = found?.[2];
		const named = {
			...tag ? { tag } : {},
			...digest ? { digest } : {}
		};
		const location = /^(.+)-docker\.pkg\.dev$/.exec(host)?.[1];
		if (!location || !project || !repository || path.length === 0) return {
			path: rest,
			...named
		};
		return {
			repository: `projects/${project}/locations/${location}/repositories/${repository}`,
			project,
			path: path.join("/"),
			...named
		};
	}
	const isPublic = (image) => /^us-docker\.pkg\.dev\/cloudrun\/container\/|^(?:[a-z]+\.)?gcr\.io\/|^docker\.io\//.test(image) || !/^[^/]*[.:][^/]*\//.test(image);
	const runAgent = (project) => `service-${project.number}@serverless-robot-prod.iam.gserviceaccount.com`;
	const ENSURE = "Ensure that the provided container image URL is correct and that the above account has permission to access the image.";
	function checkImageAccess(world, project, image, caller) {
		if (isPublic(image)) return;
		const name = parseImage(image);
		const agent = runAgent(project);
		const owner = name.project && findProject(world, name.project);
		const member = {
			member: `serviceAccount:${agent}`,
			email: agent
		};
		const permission = "artifactregistry.repositories.downloadArtifacts";
		const reads = (who) => owner && name.repository && authorize(world, who, permission, fullName.repository(name.repository));
		if (reads(member)) {
			if (reads(caller)) return;
			throw new Refusal("PERMISSION_DENIED", `User must have permission to read the image, ${image}. ${ENSURE}`);
		}
		const foreign = name.project && name.project !== project.projectId;
		throw new Refusal("PERMISSION_DENIED", `Google Cloud Run Service Agent ${agent} must have permission to read the image, ${image}. ${ENSURE} If you just enabled the Cloud Run API, the permissions might take a few minutes to propagate.${foreign ? ` Note that the image is from project [${name.project}], which is not the same as this project [${project.projectId}]. Permission must be granted to the Google Cloud Run Service Agent from this project. See https://cloud.google.com/run/docs/deploying#other-projects` : ""}`);
	}
	function resolveImage(world, image) {
		const name = parseImage(image);
		if (isPublic(image)) return name.digest ?? "public";
		const digests = world.repositories.get(name.repository ?? "")?.images.get(name.path);
		if (!digests) return void 0;
		if (name.digest) return digests.has(name.digest) ? name.digest : void 0;
		for (const [digest, tags] of digests) if (tags.includes(name.tag ?? "latest")) return digest;
	}
	const deletedMember = ({ email, uniqueId }) => `deleted:serviceAccount:${email}?uid=${uniqueId}`;
	function deleteAccount$1(world, account) {
		world.serviceAccounts.delete(account.email);
		world.deletedAccounts.set(account.uniqueId, account);
		renameMember(world, `serviceAccount:${account.email}`, deletedMember(account));
	}
	function restoreAccount(world, account) {
		world.deletedAccounts.delete(account.uniqueId);
		world.serviceAccounts.set(account.email, account);
		renameMember(world, deletedMember(account), `serviceAccount:${account.email}`);
	}
	function renameDeleted(world) {
		for (const account of world.deletedAccounts.values()) if (!world.serviceAccounts.has(account.email)) renameMember(world, `serviceAccount:${account.email}`, deletedMember(account));
	}
	function renameMember(world, from, to) {
		for (const versions of world.policies.values()) for (const version of versions) for (const binding of version.bindings) binding.members = (binding.members ?? []).map((member) => member === from ? to : member);
	}
	function newAccount(world, project, email) {
		const home = /^(?:service-)?(\d+)[-@]/.exec(email)?.[1] ?? /@([^.]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1];
		world.counter += 1;
		return {
			email,
			projectId: findProject(world, home ?? "")?.projectId ?? project.projectId,
			uniqueId: `1000${String(world.counter).padStart(17, "0")}`,
			disabled: false,
			agent: /^\d+@(cloudbuild|cloudservices)\.gserviceaccount\.com$|^service-\d+@/.test(email)
		};
	}
	function makeIapAgent(world, project) {
		const email = `service-${project.number}@gcp-sa-iap.iam.gserviceaccount.com`;
		const agent = world.serviceAccounts.get(email) ?? newAccount(world, project, email);
		world.serviceAccounts.set(email, agent);
		return agent;
	}
	function needIapAgent(world, project) {
		if (world.delays.iapAgentMs) world.clock.schedule(world.delays.iapAgentMs, () => makeIapAgent(world, project));
		else makeIapAgent(world, project);
	}
	function unusable(world, revision, account) {
		const project = findProject(world, revision.name?.split("/")[1] ?? "");
		if (!project) return void 0;
		return unusableSecrets(world, revision, project, account) ?? unusableKey(world, revision, project) ?? unusableNetwork(world, revision, project);
	}
	function unusableSecrets(world, revision, project, account) {
		const found = secretUses(revision).flatMap((use) => {
			const problem = secretProblem(world, use, project, account);
			return problem ? [{
				denied: problem.denied,
				line: `${use.path}: ${problem.text}`
			}] : [];
		});
		if (found.length === 0) return void 0;
		return {
			code: found.every((each) => each.denied) ? 7 : 13,
			message: found.map((each) => each.line).join("\n"),
			reason: "SECRETS_ACCESS_CHECK_FAILED"
		};
	}
	function secretProblem(world, use, project, account) {
		const [, owner = project.projectId, id = use.secret] = /^projects\/([^/]+)\/secrets\/([^/]+)/.exec(use.secret) ?? [];
		const holder = findProject(world, owner);
		const full = fullName.secret(holder?.projectId ?? owner, id);
		const name = `projects/${holder?.number ?? owner}/secrets/${id}/versions/${use.version}`;
		const state = findAsset(world, full);
		const numbers = [...state?.versions.keys() ?? []];
		const number = use.version === "latest" ? String(Math.max(0, ...numbers.map(Number))) : use.version;
		const version = state?.versions.get(number);
		if (!version) return {
			denied: false,
			text: `Secret ${name} was not found`
		};
		if (!authorize(world, {
			member: `serviceAccount:${account}`,
			email: account
		}, "secretmanager.versions.access", `${full}/versions/${use.version}`)) return {
			denied: true,
			text: `Permission denied on secret: ${name} for Revision service account ${account}. The service account used must be granted the 'Secret Manager Secret Accessor' role (roles/secretmanager.secretAccessor) at the secret, project or higher level.`
		};
		if (version === "ENABLED") return void 0;
		return {
			denied: false,
			text: `Failed to access secret ${name}: Secret Version [${name.replace(/[^/]+$/, number)}] is in ${version} state.`
		};
	}
	function secretUses(template) {
		const uses = [];
		for (const [i, container] of (template.containers ?? []).entries()) for (const [j, variable] of (container.env ?? []).entries()) {
			const ref = variable.valueSource?.secretKeyRef;
			if (!ref?.secret) continue;
			const path = `spec.template.spec.containers[${i}].env[${j}].value_from.secret_key_ref.name`;
			uses.push({
				path,
				secret: ref.secret,
				version: ref.version || "latest"
			});
		}
		for (const [i, volume] of (template.volumes ?? []).entries()) {
			if (!volume.secret?.secret) continue;
			const path = `spec.template.spec.volumes[${i}].secret.items[0]`;
			uses.push({
				path,
				secret: volume.secret.secret,
				version: volume.secret.items?.[0]?.version || "latest"
			});
		}
		return uses;
	}
	function unusableKey(world, revision, project) {
		const key = revision.encryptionKey;
		if (!key) return void 0;
		const name = canonical(world, fullName.cryptoKey(key));
		const agent = runAgent(project);
		const member = {
			member: `serviceAccount:${agent}`,
			email: agent
		};
		const missing = ["useToEncrypt", "useToDecrypt"].map((verb) => `cloudkms.cryptoKeyVersions.${verb}`).find((permission) => !authorize(world, member, permission, name));
		const message = `Permission '${missing}' denied on resource '${key}' (or it may not exist) for ${agent}.`;
		if (missing) return {
			code: 7,
			message,
			reason: "ENCRYPTION_KEY_PERMISSION_DENIED"
		};
		if (findAsset(world, name)) return void 0;
		return {
			code: 5,
			message: `CryptoKey ${key} not found.`,
			reason: "ENCRYPTION_KEY_CHECK_FAILED"
		};
	}
	function unusableNetwork(world, revision, project) {
		const vpc = revision.vpcAccess;
		const agent = runAgent(project);
		const member = {
			member: `serviceAccount:${agent}`,
			email: agent
		};
		const reason = "VPC_NETWORK_NOT_FOUND";
		const location = revision.name?.split("/")[3] ?? "";
		if (vpc?.connector) {
			const given = vpc.connector.includes("/") ? vpc.connector : `projects/${project.projectId}/locations/${location}/connectors/${vpc.connector}`;
			const name = canonical(world, fullName.connector(given));
			if (findAsset(world, name) && authorize(world, member, "vpcaccess.connectors.get", name)) return void 0;
			return {
				code: 5,
				message: `VPC connector ${given} does not exist, or Cloud Run does not have permission to use it.`,
				reason
			};
		}
		for (const { subnetwork } of vpc?.networkInterfaces ?? []) {
			if (!subnetwork) continue;
			const given = subnetwork.includes("/") ? subnetwork.replace(/^.*?(?=projects\/)/, "") : `projects/${project.projectId}/regions/${location}/subnetworks/${subnetwork}`;
			const name = canonical(world, fullName.subnetwork(given));
			if (!authorize(world, member, "compute.subnetworks.use", name)) return {
				code: 7,
				message: `Required 'compute.subnetworks.use' permission for '${given}'`,
				reason
			};
			if (!findAsset(world, name)) return {
				code: 5,
				message: `The resource '${given}' was not found`,
				reason
			};
		}
	}
	function appOf(world, image, service) {
		return world.apps.findLast((app) => {
			const pattern = app.match === void 0 ? void 0 : new RegExp(app.match);
			return !pattern || pattern.test(image) || pattern.test(service);
		});
	}
	const UNIT = {
		Mi: 1,
		M: 1,
		Gi: 1024,
		G: 1024
	};
	function startUp(world, revision, prefix) {
		const [, project, , , , service = ""] = revision.name?.split("/") ?? [];
		const name = shortName(revision.name);
		const lines = [];
		const containers = revision.containers ?? [];
		for (const container of containers) {
			const app = appOf(world, container.image ?? "", service);
			const port = container.ports?.[0]?.containerPort;
			if (!port) continue;
			const label = container.name || `${service}-1`;
			const probe = container.startupProbe;
			const probed = (probe?.tcpSocket ?? probe?.httpGet ?? probe?.grpc)?.port || port;
			const byDefault = !probe || probe.tcpSocket && probe.timeoutSeconds === 240 && probe.failureThreshold === 1;
			const ended = run$3(app, memoryOf(container.resources?.limits?.memory), lines);
			if (!ended && (app?.port ?? port) === probed && !app?.host) continue;
			lines.push({
				log: "varlog%2Fsystem",
				severity: "ERROR",
				text: probeText(label, probed, byDefault ? null : probe, ended)
			});
			const logs = `resource=cloud_run_revision/service_name/${service}/revision_name/${name}`;
			return {
				lines,
				failure: {
					code: 9,
					message: `${prefix}${!byDefault ? "The user-provided container failed the configured startup probe checks." : `The user-provided container failed to start and listen on the port defined provided by the PORT=${port} environment variable within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short. The health check timeout can be extended.`} Logs for this revision might contain more information.\n\nLogs URL: https://console.cloud.google.com/logs/viewer?project=${project}&${logs} \nFor more troubleshooting guidance, see https://cloud.google.com/run/docs/troubleshooting#container-failed-to-start`,
					reason: { revisionReason: "HEALTH_CHECK_CONTAINER_ERROR" }
				}
			};
		}
		return { lines };
	}
	function run$3(app, limit, lines) {
		const system = (severity, text) => lines.push({
			log: "varlog%2Fsystem",
			severity,
			text
		});
		if (app?.architecture && app.architecture !== "amd64") {
			system("ERROR", "terminated: Application failed to start: failed to load /app/main: exec format error");
			return true;
		}
		for (const text of app?.output ?? []) lines.push({
			log: "stderr",
			severity: "DEFAULT",
			text
		});
		if (app?.memoryMi && app.memoryMi > limit) {
			system("ERROR", `Memory limit of ${limit} MiB exceeded with ${app.memoryMi} MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits`);
			system("WARNING", "Container terminated on signal 9.");
			return true;
		}
		if (!app?.startFails) return false;
		system("WARNING", `Container called exit(${app.exitCode ?? 1}).`);
		return true;
	}
	function probeText(container, port, probe, ended) {
		const kind = probe?.httpGet ? "HTTP" : probe?.grpc ? "GRPC" : "TCP";
		const status = kind === "HTTP" ? "ERROR_CONNECTION_FAILED" : ended ? "CANCELLED" : "DEADLINE_EXCEEDED";
		const at = kind === "HTTP" ? ` path "${probe?.httpGet?.path || "/"}"` : "";
		const times = probe?.failureThreshold || (probe ? 3 : 1);
		return `${probe ? "" : "Default "}STARTUP ${kind} probe failed ${times} ${times === 1 ? "time" : "times"} consecutively for container "${container}" on port ${port}${at}. The instance was not started. Connection failed with status ${status}.`;
	}
	function memoryOf(quantity) {
		const [, number = "512", unit = "Mi"] = /^(\d+(?:\.\d+)?)([MG]i?)$/.exec(quantity ?? "") ?? [];
		return Number(number) * (UNIT[unit] ?? 1);
	}
	function writeStart(world, revision, lines) {
		const [, project = "", , location = "", , service = ""] = revision.name?.split("/") ?? [];
		const labels = {
			project_id: project,
			service_name: service,
			revision_name: shortName(revision.name),
			location,
			configuration_name: service
		};
		for (const { log, severity, text } of lines) world.logs.push({
			logName: `projects/${project}/logs/run.googleapis.com%2F${log}`,
			resource: {
				type: "cloud_run_revision",
				labels
			},
			labels: { instanceId: "00f46b92854f18f9" },
			severity,
			textPayload: text,
			timestamp: world.clock.timestamp(),
			insertId: newId(world)
		});
	}
	function failureOf(world, revision) {
		return unavailable(world, revision, prefixOf(revision)) ?? startUp(world, revision, prefixOf(revision)).failure;
	}
	const prefixOf = (revision) => `Revision '${shortName(revision.name)}' is not ready and cannot serve traffic. `;
	function unavailable(world, revision, prefix) {
		const account = findServiceAccount(world, revision.serviceAccount ?? "");
		if (!account || account.disabled) return {
			code: 9,
			message: `${prefix}Service account ${revision.serviceAccount} does not exist or is disabled.`,
			reason: { reason: "REVISION_FAILED" }
		};
		for (const { image = "" } of revision.containers ?? []) {
			if (resolveImage(world, image)) continue;
			return {
				code: 5,
				message: `${prefix}Image '${image}' not found.`,
				reason: { reason: "CONTAINER_MISSING" }
			};
		}
		const refused = unusable(world, revision, account.email);
		if (!refused) return void 0;
		return {
			code: refused.code,
			message: `${prefix}${refused.message}`,
			reason: { reason: refused.reason }
		};
	}
	function outcome(world, failure) {
		const at = { lastTransitionTime: world.clock.timestamp() };
		if (!failure) return {
			...at,
			state: "CONDITION_SUCCEEDED"
		};
		return {
			...at,
			state: "CONDITION_FAILED",
			message: failure.message,
			...failure.reason
		};
	}
	const goneMeanwhile = (name) => ({
		code: 5,
		message: `Resource '${shortName(name)}' does not exist.`
	});
	const typed = (kind, resource) => ({
		"@type": `type.googleapis.com/google.cloud.run.v2.${kind}`,
		...resource
	});
	const operationName = (name, id) => `${name.split("/").slice(0, 4).join("/")}/operations/${id}`;
	function startOperation(world, about, end, { ms = world.delays.operationMs, id = newId(world) } = {}) {
		const operation = {
			name: operationName(about.name, id),
			doneMs: world.clock.now() + ms,
			done: false,
			about
		};
		world.operations.set(operation.name, operation);
		world.clock.schedule(ms, () => {
			operation.done = true;
			end(operation);
		});
		return operation;
	}
	function finishedOperation(world, about, resource) {
		const operation = {
			...validated(world, about, resource),
			metadata: typed(about.kind, resource)
		};
		world.operations.set(operation.name, operation);
		return operation;
	}
	function validated(world, about, resource) {
		return {
			name: operationName(about.name, newId(world)),
			doneMs: world.clock.now(),
			done: true,
			about,
			response: typed(about.kind, resource)
		};
	}
	function removalOperation(world, about, resource) {
		const gone = typed(about.kind, {
			...resource,
			deleteTime: world.clock.timestamp()
		});
		const operation = startOperation(world, about, (ended) => {
			ended.response = gone;
		});
		operation.metadata = gone;
		return operation;
	}
	function subject(world, about) {
		if (!about) return void 0;
		const { kind, name } = about;
		const [owner = "", execution = ""] = name.split("/executions/");
		const found = {
			Service: () => world.services.get(name)?.service,
			Job: () => world.jobs.get(name)?.job,
			WorkerPool: () => world.runPools.get(name)?.pool,
			Execution: () => world.jobs.get(owner)?.executions.get(execution)?.execution,
			Revision: () => void 0
		}[kind]();
		return found && typed(kind, found);
	}
	function show$1(world, operation) {
		const { name, done, error, response } = operation;
		const metadata = operation.metadata ?? subject(world, operation.about);
		return {
			name,
			...metadata ? { metadata } : {},
			...done ? { done } : {},
			...error ? { error } : {},
			...done && !error && response ? { response } : {}
		};
	}
	const WRITABLE$1 = {
		Service: [
			"description",
			"labels",
			"annotations",
			"client",
			"clientVersion",
			"ingress",
			"launchStage",
			"binaryAuthorization",
			"template",
			"traffic",
			"scaling",
			"invokerIamDisabled",
			"defaultUriDisabled",
			"iapEnabled",
			"multiRegionSettings",
			"customAudiences",
			"buildConfig"
		],
		Job: [
			"labels",
			"annotations",
			"client",
			"clientVersion",
			"launchStage",
			"binaryAuthorization",
			"template"
		],
		WorkerPool: [
			"description",
			"labels",
			"annotations",
			"client",
			"clientVersion",
			"launchStage",
			"binaryAuthorization",
			"template",
			"instanceSplits",
			"scaling"
		]
	};
	function writable(kind, resource) {
		const fields = new Set(WRITABLE$1[kind]);
		return Object.fromEntries(Object.entries(resource).filter(([key, value]) => fields.has(key) && value !== void 0));
	}
	function serverFields(kind, resource) {
		const fields = new Set(WRITABLE$1[kind]);
		return Object.fromEntries(Object.entries(resource).filter(([key]) => !fields.has(key)));
	}
	function saved(world, { kind, name, before, wanted, author, changed }) {
		const now = world.clock.timestamp();
		const next = changed || !before || !(0, node_util__WEBPACK_IMPORTED_MODULE_4__.isDeepStrictEqual)(writable(kind, before), wanted) ? 1 : 0;
		return {
			creator: author,
			uid: newId(world),
			createTime: now,
			observedGeneration: "0",
			...serverFields(kind, before ?? {}),
			name,
			...wanted,
			generation: String(Number(before?.generation ?? 0) + next),
			updateTime: now,
			lastModifier: author,
			reconciling: true,
			terminalCondition: {
				type: "Ready",
				state: "CONDITION_RECONCILING",
				lastTransitionTime: now
			},
			etag: newEtag()
		};
	}
	function newEtag() {
		return `"AAY${Buffer.from(crypto.randomUUID().replaceAll("-", ""), "hex").toString("base64url").slice(0, 8)}"`;
	}
	async function atOnce(world, work) {
		const { operationMs } = world.delays;
		world.delays.operationMs = 0;
		try {
			return await work();
		} finally {
			world.delays.operationMs = operationMs;
		}
	}
	function revisionName(owner, generation) {
		const letters = Array.from(crypto.getRandomValues(new Uint8Array(3)), (byte) => String.fromCharCode(97 + byte % 26));
		return `${owner.slice(0, 53)}-${String(generation).padStart(5, "0")}-${letters.join("")}`;
	}
	const REGION = {
		"us-central1": "uc",
		"us-east1": "ue",
		"us-east4": "uk",
		"us-west1": "uw",
		"europe-west1": "ew",
		"europe-west2": "nw",
		"europe-west3": "ey",
		"europe-west4": "ez",
		"europe-north1": "lz",
		"asia-northeast1": "an",
		"asia-east1": "de",
		"asia-southeast1": "as"
	};
	async function openUrls(world, name, tag) {
		const state = world.services.get(name);
		if (!state || state.urls.has(tag)) return;
		if (world.urls === "real") {
			state.urls.set(tag, realUrls(world, name, tag));
			return;
		}
		state.urls.set(tag, []);
		state.urls.set(tag, [await world.openPort(tag ? `${name}/tags/${tag}` : name)]);
	}
	function realUrls(world, name, tag) {
		const [, projectId = "", , location = "", , service = ""] = name.split("/");
		const number = findProject(world, projectId)?.number ?? "0";
		const prefix = tag ? `${tag}---` : "";
		const label = `${prefix}${service}-${number}`;
		const opaque = `https://${prefix}${service}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(number).digest().readBigUInt64BE().toString(32).slice(0, 10).padStart(10, "a")}-${REGION[location] ?? (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(location).digest("hex").replace(/\d/g, "").slice(0, 2)}.a.run.app`;
		return label.length <= 63 ? [`https://${label}.${location}.run.app`, opaque] : [opaque];
	}
	function findByHost(world, host) {
		for (const [name, state] of world.services) for (const [tag, urls] of state.urls) if (urls.some((url) => new URL(url).host === host)) return tag ? `${name}/tags/${tag}` : name;
		for (const [name, { url, generation }] of world.functions) if (generation === 1 && new URL(url).host === host) return name;
	}
	async function save$3(world, { name, extras }, wanted, fresh, author) {
		const now = world.clock.timestamp();
		const before = world.services.get(name);
		const state = before ?? {
			service: {},
			revisions: new Map(),
			extras: {
				service: {},
				template: {}
			},
			revisionExtras: new Map(),
			urls: new Map(),
			lastOperation: "",
			warm: new Set()
		};
		world.services.set(name, state);
		if (extras) state.extras = extras;
		const service = saved(world, {
			kind: "Service",
			name,
			before: before?.service,
			wanted,
			author,
			changed: fresh
		});
		state.service = {
			trafficStatuses: [],
			...service
		};
		const id = newId(world);
		state.lastOperation = id;
		await openUrls(world, name, "");
		for (const { tag } of wanted.traffic ?? []) if (tag) await openUrls(world, name, tag);
		state.service.urls = state.urls.get("") ?? [];
		state.service.uri = state.service.urls.at(-1) ?? "";
		const project = findProject(world, name.split("/")[1] ?? "");
		if (wanted.iapEnabled && project) needIapAgent(world, project);
		const revision = fresh ? namedAgain(state) ?? addRevision$1(world, state, name, now) : void 0;
		if (revision) state.service.latestCreatedRevision = revision;
		pend(state, now, revision);
		const { generation } = service;
		return startOperation(world, {
			kind: "Service",
			name
		}, (operation) => settle$2(world, name, operation, generation), { id });
	}
	function isConfigurationOf(state, id, wanted, extras) {
		const revision = state.revisions.get(id);
		if (!revision) return false;
		const { revision: _, ...spec } = wanted.template ?? {};
		const fields = Object.entries(revision).filter(([field]) => !OF_THE_SERVER.includes(field));
		const notes = extras?.template ?? state.extras.template;
		return (0, node_util__WEBPACK_IMPORTED_MODULE_4__.isDeepStrictEqual)(Object.fromEntries(fields), spec) && (0, node_util__WEBPACK_IMPORTED_MODULE_4__.isDeepStrictEqual)(state.revisionExtras.get(id) ?? {}, notes);
	}
	const namedAgain = ({ service, revisions }) => revisions.get(service.template?.revision ?? "")?.name;
	const OF_THE_SERVER = [...[
		"name",
		"uid",
		"generation",
		"createTime",
		"updateTime",
		"service",
		"launchStage",
		"creator",
		"reconciling"
	], ...[
		"conditions",
		"observedGeneration",
		"logUri",
		"etag"
	]];
	function addRevision$1(world, state, service, now) {
		const template = structuredClone(state.service.template ?? {});
		const id = shortName(service);
		const short = template.revision || revisionName(id, state.service.generation);
		const { revision: _, ...spec } = template;
		const full = `${service}/revisions/${short}`;
		const made = {
			name: full,
			uid: newId(world),
			generation: "1",
			createTime: now,
			updateTime: now,
			service: id,
			...spec,
			launchStage: state.service.launchStage ?? "GA",
			creator: state.service.lastModifier ?? "",
			reconciling: true,
			conditions: [],
			observedGeneration: "0",
			logUri: `https://console.cloud.google.com/logs/viewer?project=${service.split("/")[1]}`,
			etag: newEtag()
		};
		state.revisions.set(short, made);
		state.revisionExtras.set(short, { ...state.extras.template });
		return full;
	}
	function pend(state, now, revision) {
		const at = {
			state: "CONDITION_RECONCILING",
			lastTransitionTime: now
		};
		const waiting = revision && `Waiting for revision ${shortName(revision)} to become ready.`;
		state.service.reconciling = true;
		state.service.terminalCondition = {
			type: "Ready",
			...at,
			...waiting ? { message: waiting } : {}
		};
		state.service.conditions = [{
			type: "RoutesReady",
			...at
		}, {
			type: "ConfigurationsReady",
			...revision ? at : {
				state: "CONDITION_SUCCEEDED",
				lastTransitionTime: now
			}
		}];
	}
	function settle$2(world, name, operation, generation) {
		const state = world.services.get(name);
		if (!state) {
			operation.error = goneMeanwhile(name);
			return;
		}
		const now = world.clock.timestamp();
		const { service } = state;
		for (const revision of state.revisions.values()) if (revision.reconciling) settleRevision(world, revision, now);
		const created = state.revisions.get(shortName(service.latestCreatedRevision));
		const failure = created && failureText(created);
		if (created?.name && !failure) service.latestReadyRevision = created.name;
		const lost = (service.traffic ?? []).find((target) => target.revision && !state.revisions.has(target.revision));
		const missing = lost && `Revision '${lost.revision}' does not exist or is deleted. Update all traffic to route to currently available revisions.`;
		if (!missing) service.trafficStatuses = statuses(state);
		if (service.generation === generation) {
			service.reconciling = false;
			service.observedGeneration = generation;
			state.service.conditions = conditions(now, failure ? created : void 0, missing, Boolean(service.latestReadyRevision));
			state.service.terminalCondition = ready(now, failure ? created : void 0, missing);
		}
		const message = missing ?? failure;
		if (message) operation.error = {
			code: missing ? 13 : failureOf(world, created ?? {})?.code ?? 13,
			message
		};
		else operation.response = typed("Service", structuredClone(service));
	}
	function settleRevision(world, revision, now) {
		const failure = failureOf(world, revision);
		if (!unavailable(world, revision, "")) writeStart(world, revision, startUp(world, revision, "").lines);
		const ok = {
			state: "CONDITION_SUCCEEDED",
			lastTransitionTime: now
		};
		const bad = failure && {
			state: "CONDITION_FAILED",
			lastTransitionTime: now,
			message: failure.message,
			...failure.reason
		};
		const healthy = failure?.reason.revisionReason !== "HEALTH_CHECK_CONTAINER_ERROR";
		revision.reconciling = false;
		revision.observedGeneration = "1";
		revision.conditions = [
			{
				type: "Ready",
				...bad ?? ok
			},
			{
				type: "ContainerReady",
				...bad && healthy ? bad : ok
			},
			{
				type: "ContainerHealthy",
				...bad && !healthy ? bad : ok
			},
			{
				type: "ResourcesAvailable",
				...ok
			}
		];
	}
	const readyOf = (revision) => revision.conditions?.find((condition) => condition.type === "Ready");
	function failureText(revision) {
		const condition = readyOf(revision);
		return condition?.state === "CONDITION_FAILED" ? condition.message : void 0;
	}
	function ready(now, failed, missing) {
		const at = {
			type: "Ready",
			lastTransitionTime: now
		};
		if (missing) return {
			...at,
			state: "CONDITION_FAILED",
			message: missing,
			reason: "UNKNOWN"
		};
		if (!failed) return {
			...at,
			state: "CONDITION_SUCCEEDED"
		};
		return {
			...at,
			state: "CONDITION_FAILED",
			message: failureText(failed) ?? "",
			reason: "REVISION_FAILED"
		};
	}
	function conditions(now, failed, missing, serving) {
		const ok = {
			state: "CONDITION_SUCCEEDED",
			lastTransitionTime: now
		};
		return [missing ? {
			type: "RoutesReady",
			state: "CONDITION_FAILED",
			lastTransitionTime: now,
			message: missing
		} : failed && !serving ? {
			type: "RoutesReady",
			state: "CONDITION_FAILED",
			lastTransitionTime: now,
			message: failureText(failed) ?? ""
		} : {
			type: "RoutesReady",
			...ok
		}, failed ? {
			...readyOf(failed),
			type: "ConfigurationsReady"
		} : {
			type: "ConfigurationsReady",
			...ok
		}];
	}
	function statuses(state) {
		const latest = shortName(state.service.latestReadyRevision);
		return (state.service.traffic ?? []).flatMap((target) => {
			const revision = target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST" ? latest : target.revision;
			if (!revision) return [];
			const uri = target.tag && state.urls.get(target.tag)?.at(-1);
			return [{
				...target,
				revision,
				...uri ? { uri } : {}
			}];
		});
	}
	function removeRevision(state, id, { validateOnly }) {
		const { trafficStatuses = [], traffic = [], latestCreatedRevision } = state.service;
		const routed = trafficStatuses.some((status) => status.revision === id && Boolean(status.percent));
		if (routed || latestCreatedRevision === state.revisions.get(id)?.name) throw new Refusal("FAILED_PRECONDITION", `Revision '${id}' cannot be deleted because ${routed ? "it has traffic assigned" : "it is the latest created revision"}.`);
		if (validateOnly) return;
		state.revisions.delete(id);
		state.revisionExtras.delete(id);
		state.service.traffic = traffic.filter((target) => target.revision !== id);
		state.service.trafficStatuses = trafficStatuses.filter((status) => status.revision !== id);
	}
	function checkOrgPolicies(world, release) {
		const { name, method } = release;
		const resource = fullName.service(name);
		if (release.invokerIamDisabled) {
			for (const constraint of ["run.managed.requireInvokerIam", "run.requireInvokerIam"]) if (isEnforced(world, constraint, resource)) throw invokerCheckRequired(`constraints/${constraint}`, name);
		}
		const annotation = (constraint, key, value, shown = value ?? "null") => {
			if (violations(world, constraint, resource, [value ?? ""]).length === 0) return;
			throw violated(constraint, `attempting ${method} with annotation "run.googleapis.com/${key}" set to ${shown}.`);
		};
		if (method.endsWith("Service")) {
			const ingress = INGRESS_VALUE[release.ingress ?? ""] ?? "all";
			annotation("run.allowedIngress", "ingress", ingress, ingress === "all" ? "the default value all" : `the value ${ingress}`);
		}
		annotation("run.allowedVPCEgress", "vpc-access-egress", egressOf(release));
		const { useDefault, policy } = release.binaryAuthorization ?? {};
		annotation("run.allowedBinaryAuthorizationPolicies", "binary-authorization", useDefault ? "default" : policy || void 0);
		const location = name.split("/")[3] ?? "";
		if (method.startsWith("Create") && violations(world, "gcp.resourceLocations", resource, [location]).length > 0) throw violated("gcp.resourceLocations", `attempting ${method} in location ${location}.`);
	}
	const releaseOf = (name, verb, service) => {
		const { invokerIamDisabled, ingress, binaryAuthorization, template } = service;
		return {
			name,
			method: `${verb}Service`,
			...ingress && { ingress: String(ingress) },
			invokerIamDisabled: Boolean(invokerIamDisabled),
			vpcAccess: template?.vpcAccess,
			binaryAuthorization
		};
	};
	function egressOf({ vpcAccess }) {
		if (!vpcAccess?.connector && !vpcAccess?.networkInterfaces) return void 0;
		return vpcAccess.egress === "ALL_TRAFFIC" ? "all-traffic" : "private-ranges-only";
	}
	const INGRESS_VALUE = {
		INGRESS_TRAFFIC_ALL: "all",
		INGRESS_TRAFFIC_INTERNAL_ONLY: "internal",
		INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "internal-and-cloud-load-balancing"
	};
	const violated = (constraint, what) => new Refusal("FAILED_PRECONDITION", `Constraint constraints/${constraint} violated for ${what}`, { details: [{
		"@type": "type.googleapis.com/google.rpc.PreconditionFailure",
		violations: [{
			type: `constraints/${constraint}`,
			subject: "orgpolicy",
			description: what
		}]
	}] });
	function invokerCheckRequired(constraint, subject) {
		const description = "Require IAM invoker check for Cloud Run services.";
		return new Refusal("FAILED_PRECONDITION", `Operation denied by custom org policy: ["${constraint}": "${description}"].`, { details: [errorInfo("CUSTOM_ORG_POLICY_VIOLATION", "googleapis.com", { customConstraints: constraint }), {
			"@type": "type.googleapis.com/google.rpc.PreconditionFailure",
			violations: [{
				type: constraint,
				subject,
				description
			}]
		}] });
	}
	const INGRESS = /^INGRESS_TRAFFIC_(ALL|INTERNAL_ONLY|INTERNAL_LOAD_BALANCER|NONE)$/;
	const RESERVED_ENV = new Set([
		"K_SERVICE",
		"K_REVISION",
		"K_CONFIGURATION",
		"CLOUD_RUN_TIMEOUT_SECONDS"
	]);
	function refuse$1(path, problem) {
		return new Refusal("INVALID_ARGUMENT", `Violation in ${path}: ${problem}`, { details: [{
			"@type": "type.googleapis.com/google.rpc.BadRequest",
			fieldViolations: [{
				field: path,
				description: problem
			}]
		}] });
	}
	function checkServiceId(id) {
		if (!/^[a-z](?:[a-z0-9-]{0,47}[a-z0-9])?$/.test(id)) throw refuse$1("CreateServiceRequest.service_id", "only lowercase, digits, and hyphens; must begin with letter, and may not end with hyphen; must be less than 50 characters.");
	}
	function checkSystemKeys(sent, verb, at = `${verb}ServiceRequest.service`) {
		const maps = [
			[
				`${at}.annotations`,
				sent.annotations,
				"annotations"
			],
			[
				`${at}.labels`,
				sent.labels,
				"labels"
			],
			[
				`${at}.template.annotations`,
				sent.template?.annotations,
				"annotations"
			],
			[
				`${at}.template.labels`,
				sent.template?.labels,
				"labels"
			]
		];
		for (const [path, map, kind] of maps) for (const key of Object.keys(map ?? {})) if (isSystem(key)) throw refuse$1(`${path}[${key}]`, `system ${kind} are not supported in Cloud Run API v2.`);
	}
	function checkService(service, id, verb) {
		const at = `${verb}ServiceRequest.service`;
		if (!service.template) throw refuse$1(`${at}.template`, "required field not present.");
		if (!INGRESS.test(service.ingress ?? "")) throw refuse$1(`${at}.ingress`, "unknown value.");
		checkLabels(service.labels, `${at}.labels`);
		checkLabels(service.template.labels, `${at}.template.labels`);
		checkTemplate(service, id, `${at}.template`);
		checkTraffic(service, id, at);
		for (const [i, audience] of (service.customAudiences ?? []).entries()) if (!audience) throw refuse$1(`${at}.custom_audiences[${i}]`, "must not be empty.");
	}
	function checkLabels(labels, path) {
		const entries = Object.entries(labels ?? {});
		if (entries.length > 64) throw refuse$1(path, "no more than 64 labels are allowed.");
		for (const [key, value] of entries) {
			if (!/^(?:[a-z0-9.-]+\/)?[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u.test(key)) throw refuse$1(`${path}[${key}]`, `invalid label key '${key}'.`);
			if (!/^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u.test(value)) throw refuse$1(`${path}[${key}]`, `invalid label value '${value}'.`);
		}
	}
	function checkTemplate(service, id, path) {
		const template = service.template ?? {};
		const containers = template.containers ?? [];
		if (template.revision) {
			const name = template.revision;
			if (!name.startsWith(`${id}-`)) throw refuse$1(`${path}.revision`, `must be prefixed by the service name, '${id}-'.`);
			if (!/^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(name)) throw refuse$1(`${path}.revision`, "only lowercase, digits, and hyphens; must begin with letter, and may not end with hyphen; must be less than 64 characters.");
		}
		const seconds = Number.parseFloat(template.timeout ?? "300s");
		if (!(seconds > 0 && seconds <= 3600)) throw refuse$1(`${path}.timeout`, "maximum allowed time is one hour.");
		const concurrency = template.maxInstanceRequestConcurrency ?? 80;
		if (concurrency < 0 || concurrency > 1e3) throw refuse$1(`${path}.max_instance_request_concurrency`, "Must be a number between 0 and 1000.");
		const { minInstanceCount: min = 0, maxInstanceCount: max = 100 } = template.scaling ?? {};
		if (min < 0) throw refuse$1(`${path}.scaling.min_instance_count`, "must be greater than or equal to zero.");
		if (max < 1 || min > max) throw refuse$1(`${path}.scaling.max_instance_count`, "must be greater than or equal to min_instance_count.");
		const withPorts = containers.filter((c) => c.ports?.length);
		if (containers.length > 0 && withPorts.length !== 1) throw refuse$1(`${path}.containers`, "Revision template should contain exactly one container with an exposed port.");
		checkContainers(containers, template.volumes ?? [], path);
		const at = within(path);
		if (concurrency > 1) refuseFraction(containers, at, "concurrency > 1");
		if (containers.some(({ resources }) => !resources?.cpuIdle)) refuseFraction(containers, at, "cpu always allocated");
	}
	const within = (path) => path.split(".").slice(2).join(".");
	function checkContainers(containers, defined, path) {
		if (containers.length === 0) throw refuse$1(`${path}.containers`, "must contain at least one container.");
		if (containers.length > 10) throw refuse$1(`${path}.containers`, "must contain at most 10 containers.");
		const volumes = new Set(defined.map((v) => v.name));
		for (const [i, container] of containers.entries()) {
			const here = `${path}.containers[${i}]`;
			if (!container.image) throw refuse$1(`${here}.image`, "must provide an image name to deploy.");
			checkImageHost(container.image, here);
			if (containers.length > 1 && !container.name) throw refuse$1(`${here}.name`, "required with several containers.");
			const names = (container.env ?? []).map((variable) => variable.name ?? "");
			const taken = (name) => RESERVED_ENV.has(name) || name === "PORT" && container.ports?.length;
			const reserved = names.filter(taken);
			if (reserved.length > 0) throw refuse$1(`${here}.env`, `The following reserved env names were provided: ${reserved.join(", ")}. These values are automatically set by the system.`);
			const twice = names.find((name, at) => names.indexOf(name) !== at);
			if (twice !== void 0) throw refuse$1(`${here}.env`, `duplicate environment variable '${twice}'.`);
			if (names.some((name) => !name || name.includes("="))) throw refuse$1(`${here}.env`, "invalid environment variable name.");
			for (const mount of container.volumeMounts ?? []) if (!volumes.has(mount.name ?? "")) throw refuse$1(`${here}.volume_mounts`, `volume '${mount.name}' is not defined.`);
			for (const port of container.ports ?? []) {
				const n = port.containerPort ?? 0;
				if (n < 1 || n > 65535) throw refuse$1(`${here}.ports[0].container_port`, "must be between 1 and 65535.");
			}
			for (const name of Object.keys(container.resources?.limits ?? {})) if (![
				"cpu",
				"memory",
				"nvidia.com/gpu"
			].includes(name)) throw refuse$1(`${here}.resources.limits`, `unknown resource '${name}'.`);
		}
		for (const container of containers) for (const name of container.dependsOn ?? []) {
			const other = containers.find((one) => one.name === name);
			if (other && !other.startupProbe && !other.ports?.length) throw refuse$1(`${path}.containers`, `Dependent container '${name}' must have startup probe specified.`);
		}
		checkCompute(containers, within(path));
	}
	function checkImageHost(image, path) {
		const host = image.split("/")[0] ?? "";
		if (!(image.includes("/") && /[.:]/.test(host)) || /^(?:[a-z]+\.)?gcr\.io$|^[a-z0-9-]+-docker\.pkg\.dev$|^docker\.pkg\.dev$|^docker\.io$/.test(host)) return;
		throw refuse$1(`${path}.image`, `Expected an image path like [host/]repo-path[:tag and/or @digest], where host is one of [region.]gcr.io, [region-]docker.pkg.dev or docker.io but obtained ${image}. To deploy container images from other public or private registries, set up an Artifact Registry remote repository. See https://cloud.google.com/artifact-registry/docs/repositories/remote-repo.`);
	}
	function checkTraffic(service, id, at) {
		const traffic = service.traffic ?? [];
		const tags = new Set();
		let sum = 0;
		for (const [i, target] of traffic.entries()) {
			const here = `${at}.traffic[${i}]`;
			const percent = target.percent ?? 0;
			if (percent < 0 || percent > 100) throw refuse$1(`${here}.percent`, "must be a number between 0 and 100.");
			sum += percent;
			if (target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST" && target.revision) throw refuse$1(`${here}.revision`, "must be empty when type is LATEST.");
			if (target.type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST" && !target.revision) throw refuse$1(`${here}.revision`, "required when type is REVISION.");
			if (!target.tag) continue;
			if (!/^[a-z](?:[a-z0-9-]*[a-z0-9])?$/.test(target.tag)) throw refuse$1(`${here}.tag`, "must be a lowercase RFC 1035 label.");
			if (tags.has(target.tag)) throw refuse$1(`${here}.tag`, `may not contain a duplicate tag: '${target.tag}'.`);
			tags.add(target.tag);
			if (target.tag.length + id.length > 46) throw new Refusal("INVALID_ARGUMENT", "Combined traffic tag and service name cannot exceed 46 characters.", { details: [{
				"@type": "type.googleapis.com/google.rpc.BadRequest",
				fieldViolations: [{
					field: "spec.traffic.tag",
					description: "Combined traffic tag and service name cannot exceed 46 characters."
				}]
			}] });
		}
		if (sum !== 100) throw refuse$1(`${at}.traffic`, `the sum of percentages is ${sum}, but should be 100.`);
	}
	async function deploy(world, call, request) {
		const { name, shown } = request;
		const project = projectOfName(world, name);
		const before = world.services.get(name);
		const verb = before ? "Update" : "Create";
		const wanted = withDefaults$2(writable("Service", request.wanted), project.number);
		checkService(wanted, shortName(name), verb);
		if (Boolean(wanted.invokerIamDisabled) !== Boolean(before?.service.invokerIamDisabled)) {
			if (!authorize(world, call.principal, "run.services.setIamPolicy", fullName.service(name))) throw denied$3("run.services.setIamPolicy", shown);
		}
		checkAccount(world, call, project, wanted.template?.serviceAccount ?? "");
		const fresh = !before || !(0, node_util__WEBPACK_IMPORTED_MODULE_4__.isDeepStrictEqual)(before.service.template, wanted.template) || newNotes(before, request.extras);
		const named = wanted.template?.revision;
		if (fresh && named && before?.revisions.has(named) && !isConfigurationOf(before, named, wanted, request.extras)) throw new Refusal("ALREADY_EXISTS", `Revision named '${named}' with different configuration already exists.`);
		for (const { image = "" } of wanted.template?.containers ?? []) checkImageAccess(world, project, image, call.principal);
		checkOrgPolicies(world, releaseOf(name, verb, wanted));
		checkCustomConstraints(world, {
			name,
			verb,
			service: wanted,
			extras: request.extras ?? before?.extras
		});
		if (request.validateOnly && !name.includes("/locations/global/")) return validated(world, {
			kind: "Service",
			name
		}, {
			...before?.service,
			...wanted,
			name
		});
		checkGpuQuota(world, wanted);
		return save$3(world, request, wanted, fresh, authorOf(call));
	}
	function checkGpuQuota({ gpuQuota }, { template }) {
		if (!gpuQuota || !template?.containers?.some(({ resources }) => resources?.limits?.["nvidia.com/gpu"])) return;
		const redundant = template.gpuZonalRedundancyDisabled !== true;
		if ((redundant ? gpuQuota.withRedundancy : gpuQuota.withoutRedundancy) > 0) return;
		throw new Refusal("INVALID_ARGUMENT", `spec.scaling.max_instances: You do not have quota for using GPUs ${redundant ? "with zonal redundancy. Learn more about GPU zonal redundancy: g.co/cloudrun/gpu-redundancy-help" : "without zonal redundancy."}${redundant && gpuQuota.withoutRedundancy <= 0 ? "\nYou do not have quota for using GPUs without zonal redundancy." : ""}\n\nTo request quota: g.co/cloudrun/gpu-quota`);
	}
	function checkAccount(world, call, project, account) {
		checkActAs$1(world, call, account);
		checkAttached(world, project, account, cloudRun(project));
	}
	function checkRuntime(world, call, project, { account, containers }) {
		checkAccount(world, call, project, account);
		for (const { image = "" } of containers) checkImageAccess(world, project, image, call.principal);
	}
	const authorOf = (call) => call.principal.email ?? call.principal.member;
	const newNotes = (before, extras) => extras !== void 0 && !(0, node_util__WEBPACK_IMPORTED_MODULE_4__.isDeepStrictEqual)(before.extras.template, extras.template);
	function projectOfName(world, name) {
		const id = name.split("/")[1] ?? "";
		const project = findProject(world, id);
		if (project) return project;
		throw new Refusal("PERMISSION_DENIED", `Permission denied on resource project ${id}.`, { details: [errorInfo("CONSUMER_INVALID", "googleapis.com", {
			consumer: `projects/${id}`,
			service: "run.googleapis.com"
		})] });
	}
	const denied$3 = (permission, resource) => permissionDenied("run.googleapis.com", permission, resource);
	function checkActAs$1(world, call, email) {
		const account = findServiceAccount(world, email);
		const resource = account && fullName.serviceAccount(account.projectId, account.email);
		if (resource && authorize(world, call.principal, "iam.serviceAccounts.actAs", resource)) return;
		throw new Refusal("PERMISSION_DENIED", `Permission 'iam.serviceaccounts.actAs' denied on service account ${email} (or it may not exist).`);
	}
	const cloudRun = (project) => ({
		email: runAgent(project),
		title: "Google Cloud Run Service Agent",
		role: "roles/run.serviceAgent"
	});
	async function seedService(world, name, service, creator) {
		const project = projectOfName(world, name);
		const wanted = withDefaults$2(writable("Service", service), project.number);
		checkService(wanted, shortName(name), "Create");
		await atOnce(world, () => save$3(world, { name }, wanted, true, creator));
	}
	const VERSION_QUERY = ["options.requestedPolicyVersion", "options.requested_policy_version"];
	const GET_POLICY$1 = { query: VERSION_QUERY };
	const SET_POLICY = { body: "google.iam.v1.SetIamPolicyRequest" };
	const TEST_PERMISSIONS = { body: "google.iam.v1.TestIamPermissionsRequest" };
	function policyRoutes(at, holder) {
		const { get, set, test } = policyHandlers(holder);
		return [
			[
				"GET",
				`${at}:getIamPolicy`,
				get,
				GET_POLICY$1
			],
			[
				"POST",
				`${at}:setIamPolicy`,
				set,
				SET_POLICY
			],
			[
				"POST",
				`${at}:testIamPermissions`,
				test,
				TEST_PERMISSIONS
			]
		];
	}
	function policyHandlers({ permissions, find, name }) {
		return {
			get: (call, world) => {
				return { body: readPolicy(world, find(call, world, `${permissions}.getIamPolicy`), requestedVersion(call)) };
			},
			set: (call, world) => {
				return { body: writePolicy(world, find(call, world, `${permissions}.setIamPolicy`), call.body.policy ?? {}) };
			},
			test: (call, world) => testAnswer(call, world, name(call, world))
		};
	}
	function testAnswer(call, world, full) {
		const names = call.body.permissions ?? [];
		const permissions = full === void 0 ? [] : testPermissions(world, call.principal, full, names);
		return { body: permissions.length > 0 ? { permissions } : {} };
	}
	function requestedVersion(call) {
		const options = call.body.options;
		const queried = [...VERSION_QUERY, "optionsRequestedPolicyVersion"].map((name) => call.query.get(name)).find(Boolean);
		return Number(queried ?? options?.requestedPolicyVersion ?? 1);
	}
	const API$13 = "artifactregistry.googleapis.com";
	const MESSAGE$2 = "google.devtools.artifactregistry.v1.Repository";
	const AT$5 = "/v1/projects/{project}/locations/{location}";
	const ONE$9 = `${AT$5}/repositories/{repository}`;
	const policy$1 = {
		permissions: "artifactregistry.repositories",
		find: (call, world, permission) => fullName.repository(find$9(call, world, permission).name),
		name: (call, world) => fullName.repository(target$1(call, world).name)
	};
	function routes$25(_world) {
		return define(API$13, [
			[
				"GET",
				`${AT$5}/repositories`,
				list$9,
				{ query: [
					"pageSize",
					"pageToken",
					"orderBy",
					"filter"
				] }
			],
			[
				"POST",
				`${AT$5}/repositories`,
				create$8,
				{
					body: MESSAGE$2,
					query: ["repositoryId"]
				}
			],
			[
				"GET",
				ONE$9,
				get$13
			],
			[
				"DELETE",
				ONE$9,
				destroy$2
			],
			...policyRoutes(ONE$9, policy$1),
			[
				"GET",
				`${ONE$9}/dockerImages`,
				listImages,
				{ query: [
					"pageSize",
					"pageToken",
					"orderBy"
				] }
			],
			[
				"GET",
				`${ONE$9}/dockerImages/{image=**}`,
				getImage
			],
			[
				"GET",
				`${AT$5}/operations/{operation}`,
				getOperation$6
			]
		]);
	}
	function target$1(call, world, id = call.params.repository ?? "") {
		const { project: given = "", location = "" } = call.params;
		const project = projectOfName(world, `projects/${given}`);
		return {
			project,
			location,
			id,
			name: `projects/${project.projectId}/locations/${location}/repositories/${id}`
		};
	}
	function allow$4(call, world, permission, resource, shown = resource) {
		if (authorize(world, call.principal, permission, resource)) return;
		throw deniedOrAbsent(API$13, permission, shown);
	}
	function find$9(call, world, permission) {
		const { name } = target$1(call, world);
		allow$4(call, world, permission, fullName.repository(name));
		const state = world.repositories.get(name);
		if (!state) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return state;
	}
	const get$13 = (call, world) => ({ body: find$9(call, world, "artifactregistry.repositories.get").resource });
	function list$9(call, world) {
		const { project, name } = target$1(call, world, "");
		allow$4(call, world, "artifactregistry.repositories.list", fullName.project(project.projectId), `//${API$13}/${name.replace("/repositories/", "")}`);
		const repositories = [...world.repositories.values()].filter((each) => each.name.startsWith(name)).map((each) => each.resource);
		return { body: repositories.length > 0 ? { repositories } : {} };
	}
	function create$8(call, world) {
		const id = call.query.get("repositoryId") ?? "";
		const { project, location, name } = target$1(call, world, id);
		const parent = name.slice(0, name.indexOf("/repositories/"));
		allow$4(call, world, "artifactregistry.repositories.create", fullName.project(project.projectId), `//${API$13}/${parent}`);
		if (!/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(id)) throw new Refusal("INVALID_ARGUMENT", `Invalid repository id "${id}": must match [a-z]([a-z0-9-]{0,61}[a-z0-9])?`);
		const sent = normalize(MESSAGE$2, call.body);
		if (!sent.format) throw new Refusal("INVALID_ARGUMENT", "repository format is required");
		if (violations(world, "gcp.resourceLocations", fullName.repository(name), [location]).length > 0) throw new Refusal("FAILED_PRECONDITION", `'${location}' violates constraint 'constraints/gcp.resourceLocations'`);
		if (world.repositories.has(name)) throw new Refusal("ALREADY_EXISTS", "the repository already exists");
		const now = world.clock.timestamp();
		const operation = {
			name: `${parent}/operations/${newId(world)}`,
			doneMs: world.clock.now() + world.delays.operationMs,
			done: false,
			metadata: { "@type": "type.googleapis.com/google.devtools.artifactregistry.v1.OperationMetadata" }
		};
		world.operations.set(operation.name, operation);
		world.clock.schedule(world.delays.operationMs, () => {
			const resource = repositoryResource(name, {
				...sent,
				createTime: now,
				updateTime: world.clock.timestamp()
			});
			world.repositories.set(name, {
				name,
				resource,
				images: new Map()
			});
			operation.done = true;
			operation.response = {
				"@type": `type.googleapis.com/${MESSAGE$2}`,
				...resource
			};
		});
		return { body: show(operation) };
	}
	function repositoryResource(name, fields = {}) {
		const [, project = "", , location = "", , id = ""] = name.split("/");
		return {
			mode: "STANDARD_REPOSITORY",
			format: "DOCKER",
			...fields,
			name,
			registryUri: `${location}-docker.pkg.dev/${project.replace(":", "/")}/${id}`
		};
	}
	function destroy$2(call, world) {
		const state = find$9(call, world, "artifactregistry.repositories.delete");
		world.repositories.delete(state.name);
		world.policies.delete(fullName.repository(state.name));
		const operation = {
			name: `${state.name.slice(0, state.name.indexOf("/repositories/"))}/operations/${newId(world)}`,
			doneMs: world.clock.now(),
			done: true,
			metadata: { "@type": "type.googleapis.com/google.devtools.artifactregistry.v1.OperationMetadata" },
			response: { "@type": "type.googleapis.com/google.protobuf.Empty" }
		};
		world.operations.set(operation.name, operation);
		return { body: show(operation) };
	}
	function show(operation) {
		const { name, metadata, done, response } = operation;
		return {
			name,
			metadata,
			...done ? {
				done,
				response
			} : {}
		};
	}
	function getOperation$6(call, world) {
		const { project, location } = target$1(call, world);
		const name = `projects/${project.projectId}/locations/${location}/operations/${call.params.operation}`;
		const operation = world.operations.get(name);
		if (!operation || operation.build || operation.about) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: show(operation) };
	}
	function imagesOf$1(state) {
		const uri = String(state.resource.registryUri);
		return [...state.images].flatMap(([path, digests]) => [...digests].map(([digest, tags]) => ({
			name: `${state.name}/dockerImages/${encodeURIComponent(path)}@${digest}`,
			uri: `${uri}/${path}@${digest}`,
			...tags.length > 0 ? { tags } : {},
			imageSizeBytes: "52428800",
			mediaType: "application/vnd.docker.distribution.manifest.v2+json"
		})));
	}
	function listImages(call, world) {
		const dockerImages = imagesOf$1(find$9(call, world, "artifactregistry.dockerimages.list"));
		return { body: dockerImages.length > 0 ? { dockerImages } : {} };
	}
	function getImage(call, world) {
		const found = imagesOf$1(find$9(call, world, "artifactregistry.dockerimages.get")).find((image) => decodeURIComponent(String(image.name)).endsWith(`/dockerImages/${call.params.image}`));
		if (!found) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: found };
	}
	const CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform";
	function mintToken(world, principal, lifetimeMs = 36e5, scopes = [CLOUD_PLATFORM]) {
		const state = {
			...principal,
			expiresMs: world.clock.now() + lifetimeMs,
			scopes
		};
		const token = `ya29.${principal.pool !== void 0 ? "d." : principal.member.startsWith("serviceAccount:") ? "c." : "a0"}${(0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomBytes)(96).toString("base64url")}`;
		world.tokens.set(token, state);
		return {
			token,
			...state
		};
	}
	function principalOf(world, member) {
		const email = member.slice(member.indexOf(":") + 1);
		const project = findServiceAccount(world, email)?.projectId;
		return {
			member,
			email,
			...project !== void 0 && { project }
		};
	}
	const APIS$1 = {
		RUN: "run.googleapis.com",
		CLOUDBUILD: "cloudbuild.googleapis.com",
		STORAGE: "storage.googleapis.com",
		ARTIFACTREGISTRY: "artifactregistry.googleapis.com",
		CLOUDRESOURCEMANAGER: "cloudresourcemanager.googleapis.com",
		IAM: "iam.googleapis.com",
		IAMCREDENTIALS: "iamcredentials.googleapis.com",
		STS: "sts.googleapis.com",
		ORGPOLICY: "orgpolicy.googleapis.com",
		POLICYTROUBLESHOOTER: "policytroubleshooter.googleapis.com",
		CLOUDSCHEDULER: "cloudscheduler.googleapis.com",
		SERVICEUSAGE: "serviceusage.googleapis.com",
		LOGGING: "logging.googleapis.com",
		SECRETMANAGER: "secretmanager.googleapis.com",
		CLOUDKMS: "cloudkms.googleapis.com",
		COMPUTE: "compute.googleapis.com",
		CLOUDFUNCTIONS: "cloudfunctions.googleapis.com",
		VPCACCESS: "vpcaccess.googleapis.com",
		SQL: "sqladmin.googleapis.com"
	};
	const TITLES = {
		"run.googleapis.com": "Cloud Run Admin API",
		"cloudbuild.googleapis.com": "Cloud Build API",
		"storage.googleapis.com": "Cloud Storage API",
		"artifactregistry.googleapis.com": "Artifact Registry API",
		"cloudresourcemanager.googleapis.com": "Cloud Resource Manager API",
		"iam.googleapis.com": "Identity and Access Management (IAM) API",
		"iamcredentials.googleapis.com": "IAM Service Account Credentials API",
		"sts.googleapis.com": "Security Token Service API",
		"orgpolicy.googleapis.com": "Organization Policy API",
		"policytroubleshooter.googleapis.com": "Policy Troubleshooter API",
		"cloudscheduler.googleapis.com": "Cloud Scheduler API",
		"serviceusage.googleapis.com": "Service Usage API",
		"logging.googleapis.com": "Cloud Logging API",
		"secretmanager.googleapis.com": "Secret Manager API",
		"cloudkms.googleapis.com": "Cloud Key Management Service (KMS) API",
		"compute.googleapis.com": "Compute Engine API",
		"cloudfunctions.googleapis.com": "Cloud Functions API",
		"vpcaccess.googleapis.com": "Serverless VPC Access API",
		"sqladmin.googleapis.com": "Cloud SQL Admin API"
	};
	function apiOfHost(host) {
		const name = host.toLowerCase().replace(/:\d+$/, "");
		if (name.endsWith(".run.app") || name.endsWith(".cloudfunctions.net")) return "front";
		if (name === "token.actions.githubusercontent.com" || name.endsWith(".actions.githubusercontent.com")) return "github";
		const google = /^(?:[a-z]+-[a-z]+\d+-)?([a-z]+)(?:\.[a-z]+-[a-z]+\d+\.rep)?\.googleapis\.com$/.exec(name);
		if (!google) return name === "www.googleapis.com" ? "storage.googleapis.com" : void 0;
		return google[1] === "www" ? "storage.googleapis.com" : `${google[1]}.googleapis.com`;
	}
	const EXPECTED = "Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.";
	const AUTH = "https://www.googleapis.com/auth/";
	const CHALLENGE = "Bearer realm=\"https://accounts.google.com/\"";
	function authenticate(world, api, authorization) {
		const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
		if (!bearer) throw new Refusal("UNAUTHENTICATED", `Request is missing required authentication credential. ${EXPECTED}`, {
			headers: { "www-authenticate": CHALLENGE },
			details: [errorInfo("CREDENTIALS_MISSING", "googleapis.com", { service: api })]
		});
		const token = world.tokens.get(bearer);
		const account = token?.email ? world.serviceAccounts.get(token.email) : void 0;
		const lost = token?.member.startsWith("serviceAccount:") && (!account || account.disabled);
		const refused = token?.pool !== void 0 && world.refusesFederation.has(api);
		if (!token || token.expiresMs <= world.clock.now() || lost || refused) throw new Refusal("UNAUTHENTICATED", `Request had invalid authentication credentials. ${EXPECTED}`, {
			headers: { "www-authenticate": `${CHALLENGE}, error="invalid_token"` },
			details: [errorInfo(lost ? "ACCOUNT_STATE_INVALID" : token && !refused ? "ACCESS_TOKEN_EXPIRED" : "ACCESS_TOKEN_TYPE_UNSUPPORTED", "googleapis.com", { service: api })]
		});
		const enough = /^iam(?:credentials)?\./.test(api) ? [CLOUD_PLATFORM, `${AUTH}iam`] : [CLOUD_PLATFORM];
		if (!token.scopes.some((scope) => enough.includes(scope))) throw new Refusal("PERMISSION_DENIED", "Request had insufficient authentication scopes.", {
			headers: { "www-authenticate": `${CHALLENGE}, error="insufficient_scope", scope="https://www.googleapis.com/auth/cloud-platform"` },
			details: [errorInfo("ACCESS_TOKEN_SCOPE_INSUFFICIENT", "googleapis.com", { service: api })]
		});
		return token;
	}
	function requireEnabled(world, api, params, principal) {
		const project = findProject(world, params.project ?? "") ?? findProject(world, principal.project ?? "");
		if (!project) return;
		if (!isServing(world, project, api)) throw serviceDisabled(api, project.number);
		if (RESTRICTABLE.has(api)) requireAllowed(world, api, project.number);
	}
	const RESTRICTABLE = new Set([
		"run.googleapis.com",
		"artifactregistry.googleapis.com",
		"storage.googleapis.com",
		"cloudbuild.googleapis.com",
		"secretmanager.googleapis.com"
	]);
	function requireAllowed(world, api, number) {
		const constraint = "gcp.restrictServiceUsage";
		if (violations(world, constraint, fullName.project(number), [api]).length === 0) return;
		throw new Refusal("PERMISSION_DENIED", `Request is disallowed by organization's constraints/${constraint} constraint for 'projects/${number}' attempting to use service '${api}'.`, { details: [errorInfo("RESOURCE_USAGE_RESTRICTION_VIOLATED", "googleapis.com", {
			consumer: `projects/${number}`,
			service: api
		})] });
	}
	function serviceDisabled(api, projectNumber) {
		const title = TITLES[api] ?? api;
		const activationUrl = `https://console.developers.google.com/apis/api/${api}/overview?project=${projectNumber}`;
		const message = `${title} has not been used in project ${projectNumber} before or it is disabled. Enable it by visiting ${activationUrl} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
		return new Refusal("PERMISSION_DENIED", message, { details: [
			errorInfo("SERVICE_DISABLED", "googleapis.com", {
				service: api,
				serviceTitle: title,
				consumer: `projects/${projectNumber}`,
				containerInfo: projectNumber,
				activationUrl
			}),
			{
				"@type": "type.googleapis.com/google.rpc.LocalizedMessage",
				locale: "en-US",
				message
			},
			{
				"@type": "type.googleapis.com/google.rpc.Help",
				links: [{
					description: "Google developers console API activation",
					url: activationUrl
				}]
			}
		] });
	}
	const CONSTRAINTS = ["cloudbuild.useComputeServiceAccount", "cloudbuild.useBuildServiceAccount"];
	function defaultBuildAccount(world, project) {
		const name = fullName.project(project.projectId);
		const nodes = lineage(world, name).map((each) => nodeOf$1(world, each));
		if (!CONSTRAINTS.some((constraint) => nodes.some((node) => node !== void 0 && world.orgPolicies.get(node)?.has(constraint)))) return project.defaultBuildAccount;
		return [`${project.number}-compute@developer.gserviceaccount.com`, `${project.number}@cloudbuild.gserviceaccount.com`].filter((_, index) => isEnforced(world, CONSTRAINTS[index] ?? "", name)).find((email) => world.serviceAccounts.has(email)) ?? "";
	}
	const workerPoolMissing = (name) => new Refusal("NOT_FOUND", `workerpool not found: "${name}"`);
	function checkAllowed(world, project, build) {
		const constraint = "cloudbuild.allowedWorkerPools";
		const options = build.options;
		const pool = options?.pool?.name || options?.workerPool || "";
		if (violations(world, constraint, fullName.project(project.projectId), [pool]).length === 0) return;
		const what = `projects/${project.number} attempting to build in ${pool || "the default pool"}.`;
		throw new Refusal("FAILED_PRECONDITION", `Constraint constraints/${constraint} violated for ${what}`, { details: [{
			"@type": "type.googleapis.com/google.rpc.PreconditionFailure",
			violations: [{
				type: `constraints/${constraint}`,
				subject: "orgpolicy",
				description: what
			}]
		}] });
	}
	function checkWorkerPool(world, project, build, requester) {
		checkAllowed(world, project, build);
		const options = build.options;
		const given = options?.pool?.name || options?.workerPool;
		if (!given) return;
		if (!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(given)) throw new Refusal("INVALID_ARGUMENT", `invalid value for 'build.options.pool.name': ${given}`);
		const name = canonical(world, fullName.workerPool(given));
		const agent = runAgent(project);
		const own = projectOf$1(world, name) === project;
		const user = requester === "run" ? {
			member: `serviceAccount:${agent}`,
			email: agent
		} : requester;
		if (!(requester === "run" && own) && !authorize(world, user, "cloudbuild.workerpools.use", name)) throw new Refusal("PERMISSION_DENIED", "The caller does not have permission");
		if (!findAsset(world, name)) throw workerPoolMissing(given);
	}
	function unpack(archive) {
		if (archive.length >= 4 && archive.readUInt32LE(0) === 67324752) return unzip(archive);
		if (archive.length >= 4 && archive.readUInt32LE(0) === 101010256) return [];
		if (archive.length >= 2 && archive[0] === 31 && archive[1] === 139) return untar((0, node_zlib__WEBPACK_IMPORTED_MODULE_9__.gunzipSync)(archive));
		throw new Error("not a zip or gzipped tar archive");
	}
	function contentDigest(files, salt) {
		const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(salt);
		for (const file of files.toSorted((a, b) => a.path < b.path ? -1 : 1)) hash.update(`\0${file.path}\0${file.executable ? "x" : "-"}\0${file.content.length}\0`).update(file.content);
		return `sha256:${hash.digest("hex")}`;
	}
	function unzip(zip) {
		const end = zip.lastIndexOf(Buffer.from([
			80,
			75,
			5,
			6
		]));
		if (end < 0) throw new Error("zip: end of central directory not found");
		let count = zip.readUInt16LE(end + 10);
		let at = zip.readUInt32LE(end + 16);
		if (count === 65535 || at === 4294967295) {
			const locator = end - 20;
			if (zip.readUInt32LE(locator) !== 117853008) throw new Error("zip: zip64 locator not found");
			const end64 = Number(zip.readBigUInt64LE(locator + 8));
			count = Number(zip.readBigUInt64LE(end64 + 32));
			at = Number(zip.readBigUInt64LE(end64 + 48));
		}
		const files = [];
		for (let i = 0; i < count; i++) {
			if (zip.readUInt32LE(at) !== 33639248) throw new Error("zip: bad central directory entry");
			const flags = zip.readUInt16LE(at + 8);
			const method = zip.readUInt16LE(at + 10);
			const crc = zip.readUInt32LE(at + 16);
			let packed = zip.readUInt32LE(at + 20);
			let size = zip.readUInt32LE(at + 24);
			const nameLength = zip.readUInt16LE(at + 28);
			const extraLength = zip.readUInt16LE(at + 30);
			const commentLength = zip.readUInt16LE(at + 32);
			const unixMode = zip.readUInt32LE(at + 38) >>> 16;
			let local = zip.readUInt32LE(at + 42);
			const path = zip.toString("utf8", at + 46, at + 46 + nameLength);
			const extra = zip.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
			for (let e = 0; e + 4 <= extra.length; e += 4 + extra.readUInt16LE(e + 2)) {
				if (extra.readUInt16LE(e) !== 1) continue;
				let field = e + 4;
				const next = () => {
					field += 8;
					return Number(extra.readBigUInt64LE(field - 8));
				};
				if (size === 4294967295) size = next();
				if (packed === 4294967295) packed = next();
				if (local === 4294967295) local = next();
			}
			at += 46 + nameLength + extraLength + commentLength;
			const type = unixMode & 61440;
			if (path.endsWith("/") || type === 16384 || type === 40960) continue;
			if (flags & 1) throw new Error(`zip: ${path} is encrypted`);
			assertInside(path);
			if (zip.readUInt32LE(local) !== 67324752) throw new Error(`zip: bad local header of ${path}`);
			const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
			const raw = zip.subarray(start, start + packed);
			if (raw.length !== packed || method !== 0 && method !== 8) throw new Error(`zip: cannot read ${path}`);
			const content = method === 8 ? (0, node_zlib__WEBPACK_IMPORTED_MODULE_9__.inflateRawSync)(raw) : Buffer.from(raw);
			if (content.length !== size || (0, node_zlib__WEBPACK_IMPORTED_MODULE_9__.crc32)(content) >>> 0 !== crc) throw new Error(`zip: checksum error in ${path}`);
			files.push({
				path,
				content,
				executable: (unixMode & 64) !== 0
			});
		}
		return files;
	}
	function untar(tar) {
		const files = [];
		let longName;
		for (let at = 0;;) {
			if (at + 512 > tar.length) throw new Error("tar: unexpected end of archive");
			const header = tar.subarray(at, at + 512);
			if (header.every((byte) => byte === 0)) return files;
			if (header.reduce((all, byte, i) => all + (i >= 148 && i < 156 ? 32 : byte), 0) !== octal(header, 148, 8)) throw new Error("tar: header checksum mismatch");
			const size = octal(header, 124, 12);
			const type = String.fromCharCode(header[156] ?? 0);
			const content = tar.subarray(at + 512, at + 512 + size);
			if (content.length !== size) throw new Error("tar: unexpected end of archive");
			at += 512 + Math.ceil(size / 512) * 512;
			if (type === "L") longName = text(content, 0, size);
			else if (type === "x") longName = paxPath(content) ?? longName;
			else {
				const prefix = text(header, 257, 5) === "ustar" ? text(header, 345, 155) : "";
				const path = (longName ?? (prefix ? `${prefix}/` : "") + text(header, 0, 100)).replace(/^\.\//, "");
				longName = void 0;
				if (type !== "0" && type !== "\0") continue;
				assertInside(path);
				files.push({
					path,
					content: Buffer.from(content),
					executable: (octal(header, 100, 8) & 64) !== 0
				});
			}
		}
	}
	function assertInside(path) {
		if (path.startsWith("/") || path.split("/").includes("..")) throw new Error(`${path} lies outside of the source`);
	}
	function text(bytes, from, length) {
		const part = bytes.subarray(from, from + length);
		const end = part.indexOf(0);
		return part.toString("utf8", 0, end < 0 ? part.length : end);
	}
	function octal(bytes, from, length) {
		return Number.parseInt(text(bytes, from, length).trim() || "0", 8);
	}
	function paxPath(content) {
		for (let at = 0; at < content.length;) {
			const blank = content.indexOf(32, at);
			const length = Number(content.toString("utf8", at, blank));
			if (blank < 0 || !(length > 0)) return void 0;
			const record = content.toString("utf8", blank + 1, at + length - 1);
			if (record.startsWith("path=")) return record.slice(5);
			at += length;
		}
	}
	const DETECTED = /^(package\.json|requirements\.txt|pyproject\.toml|main\.py|app\.py|go\.mod|[^/]+\.go|pom\.xml|build\.gradle(\.kts)?|Gemfile|composer\.json|index\.php|[^/]+\.(cs|fs|vb)proj|Procfile|project\.toml|server\.js|index\.js|pubspec\.yaml)$/;
	function work(world, build, account) {
		const lines = [
			`starting build "${build.id}"`,
			"",
			"FETCHSOURCE"
		];
		const fetched = fetchSource(world, build, lines);
		if ("failure" in fetched) return {
			lines,
			failure: fetched.failure
		};
		lines.push("BUILD");
		const steps = build.steps ?? [];
		for (const [index, step] of steps.entries()) {
			const failed = runStep(step, fetched.files, (line) => lines.push(steps.length > 1 ? `Step #${index}: ${line}` : line));
			step.status = failed ? "FAILURE" : "SUCCESS";
			if (!failed) continue;
			const detail = `Build step failure: build step ${index} "${step.name}" failed: step exited with non-zero status: ${failed}`;
			lines.push("ERROR", `ERROR: ${detail.replace("Build step failure: ", "")}`);
			return {
				lines,
				failure: {
					type: "USER_BUILD_STEP",
					detail
				}
			};
		}
		return push(world, build, account, fetched.files, lines);
	}
	function fetchSource(world, build, lines) {
		const { bucket = "", object = "" } = sourceOf(build) ?? {};
		if (!bucket) return { files: [] };
		const content = world.buckets.get(bucket)?.objects.get(object)?.content;
		const fail = (detail) => {
			lines.push("ERROR", `ERROR: ${detail}`);
			return { failure: {
				type: "FETCH_SOURCE_FAILED",
				detail
			} };
		};
		if (!content) return fail(`failed to fetch source: gs://${bucket}/${object} does not exist`);
		lines.push(`Fetching storage object: gs://${bucket}/${object}`);
		try {
			const files = unpack(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
			lines.push(`Copied ${files.length} files to /workspace`);
			return { files };
		} catch (error) {
			return fail(`failed to unpack source: ${error instanceof Error ? error.message : "unreadable archive"}`);
		}
	}
	const sourceOf = (build) => build.source?.storageSource;
	function runStep(step, files, log) {
		if (/\bdocker\b|kaniko/.test(step.name ?? "")) return step.args?.[0] === "push" ? 0 : dockerBuild(step, files, log);
		if (/\/pack\b/.test(step.name ?? "") && step.args?.[0] === "build") return packBuild(files, step.args.join(" "), log);
		log(`Already have image (with digest): ${step.name}`);
		return /(^|\s|;)exit [1-9]|(^|\s)false(\s|$)/.test([...step.args ?? [], step.script ?? ""].join(" ")) ? 1 : 0;
	}
	function dockerBuild(step, files, log) {
		const named = step.args?.indexOf("-f") ?? -1;
		const path = named >= 0 ? step.args?.[named + 1] ?? "Dockerfile" : "Dockerfile";
		const dockerfile = files.find((file) => file.path === path);
		log(`Already have image (with digest): ${step.name}`);
		if (!dockerfile) {
			log(`unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /workspace/${path}: no such file or directory`);
			return 1;
		}
		const instructions = dockerfile.content.toString("utf8").replace(/\\\r?\n/g, " ").split(/\r?\n/).map((line) => line.trim()).filter((line) => line && !line.startsWith("#"));
		if (!instructions.some((line) => /^FROM\s/i.test(line))) {
			log("failed to solve: dockerfile parse error: no build stage in current context");
			return 1;
		}
		for (const [index, instruction] of instructions.entries()) {
			log(`Step ${index + 1}/${instructions.length} : ${instruction}`);
			const exit = /^RUN\s.*?\bexit ([1-9]\d*)\b/i.exec(instruction)?.[1] ?? (/^RUN\s+false\b/i.test(instruction) ? "1" : void 0);
			if (exit) {
				log(`The command '/bin/sh -c ${instruction.replace(/^RUN\s+/i, "")}' returned a non-zero code: ${exit}`);
				return Number(exit);
			}
			const copied = /^(?:COPY|ADD)\s+((?:--\S+\s+)*)(.+)\s+\S+$/i.exec(instruction);
			const missing = copied && !/--from=/.test(copied[1] ?? "") ? missingSource(copied[2] ?? "", files) : void 0;
			if (missing) {
				log(`COPY failed: file not found in build context or excluded by .dockerignore: stat ${missing}: file does not exist`);
				return 1;
			}
		}
		log(`Successfully tagged ${tagOf(step)}`);
		return 0;
	}
	const tagOf = (step) => step.args?.[(step.args.indexOf("-t") ?? -1) + 1] ?? "";
	function missingSource(sources, files) {
		if (sources.startsWith("[")) return void 0;
		return sources.split(/\s+/).map((source) => source.replace(/^\.?\/+|\/+$/g, "")).find((source) => source !== "" && source !== "." && !/[*?[$]|^https?:/.test(source) && !files.some((file) => file.path === source || file.path.startsWith(`${source}/`)));
	}
	function packBuild(files, variables, log) {
		log("===> ANALYZING");
		log("===> DETECTING");
		if (!files.some((file) => DETECTED.test(file.path))) {
			log("ERROR: No buildpack groups passed detection.");
			log("ERROR: failed to detect: no buildpacks participating");
			return 51;
		}
		log("===> BUILDING");
		const has = (path) => files.some((file) => file.path === path);
		if ((has("requirements.txt") || has("pyproject.toml")) && ![
			"main.py",
			"app.py",
			"Procfile",
			"pyproject.toml"
		].some(has) && !variables.includes("GOOGLE_ENTRYPOINT")) {
			log("Failure: (ID: 194879d1) Failed to run /bin/build: for Python, provide a main.py or app.py file or set an entrypoint with \"GOOGLE_ENTRYPOINT\" env var or by creating a \"Procfile\" file");
			log("ERROR: failed to build: exit status 1");
			log("ERROR: failed to build: executing lifecycle: failed with status code: 51");
			return 1;
		}
		log("===> EXPORTING");
		return 0;
	}
	function push(world, build, account, files, lines) {
		const images = [];
		for (const name of build.images ?? []) {
			const { repository = "", path, tag } = parseImage(name);
			const state = world.repositories.get(repository);
			lines.push("PUSH", `Pushing ${name}`);
			const permission = "artifactregistry.repositories.uploadArtifacts";
			if (!state || !authorize(world, account, permission, fullName.repository(repository))) {
				const detail = `failed to push ${name}: denied: Permission "${permission}" denied on resource "${repository}" (or it may not exist)`;
				lines.push(`The push refers to repository [${name}]`, detail.slice(detail.indexOf("denied:")), "ERROR", `ERROR: ${detail}`);
				return {
					lines,
					failure: {
						type: "PUSH_NOT_AUTHORIZED",
						detail
					}
				};
			}
			const digest = contentDigest(files, `${path}\n${(build.steps ?? []).map((step) => step.name).join()}`);
			const digests = state.images.get(path) ?? new Map();
			const label = tag ?? "latest";
			for (const [each, tags] of digests) digests.set(each, tags.filter((other) => other !== label));
			digests.set(digest, [...digests.get(digest) ?? [], label]);
			state.images.set(path, digests);
			learnBehaviour(world, `${name.split(/[:@]/)[0]}`, digest, files);
			lines.push(`${label}: digest: ${digest} size: 1778`);
			images.push({
				name,
				digest
			});
		}
		lines.push("DONE");
		return {
			lines,
			images
		};
	}
	function learnBehaviour(world, image, digest, files) {
		const command = (files.find((file) => file.path === "Dockerfile")?.content.toString("utf8") ?? "").split(/\r?\n/).findLast((line) => /^\s*(?:CMD|ENTRYPOINT)\s/i.test(line)) ?? "";
		const match = `^${image.replaceAll(".", "\\.")}@${digest}$`;
		const exit = /\bexit ([1-9]\d*)/.exec(command)?.[1] ?? (/\bfalse\b/.test(command) ? "1" : void 0);
		if (exit) world.apps.push({
			match,
			startFails: true,
			exitCode: Number(exit)
		});
		if (!/\buvicorn\b/.test(command) || /\$\{?PORT/.test(command)) return;
		const option = (name, otherwise) => new RegExp(`--${name}["', =]+([\\w.]+)`).exec(command)?.[1] ?? otherwise;
		const [host, port] = [option("host", "127.0.0.1"), option("port", "8000")];
		world.apps.push({
			match,
			port: Number(port),
			...host !== "0.0.0.0" && { host },
			output: [`INFO:     Uvicorn running on http://${host}:${port} (Press CTRL+C to quit)`]
		});
	}
	const METADATA = "type.googleapis.com/google.devtools.cloudbuild.v1.BuildOperationMetadata";
	const BUILD = "type.googleapis.com/google.devtools.cloudbuild.v1.Build";
	function startBuild(world, call, project, location, wanted, requester) {
		if (!isServing(world, project, "cloudbuild.googleapis.com")) throw serviceDisabled("cloudbuild.googleapis.com", project.number);
		const email = accountOf(world, project, wanted.serviceAccount);
		checkActAs(world, call, email);
		checkAttached(world, project, email, cloudBuild(project));
		checkWorkerPool(world, project, wanted, requester);
		const account = {
			member: `serviceAccount:${email}`,
			email
		};
		const generation = resolveSource(world, wanted, account);
		const id = newId(world);
		const build = {
			id,
			projectId: project.projectId,
			status: "QUEUED",
			createTime: world.clock.timestamp(),
			queueTtl: "3600s",
			timeout: "600s",
			name: `projects/${project.number}/locations/${location}/builds/${id}`,
			logUrl: `https://console.cloud.google.com/cloud-build/builds;region=${location}/${id}?project=${project.number}`,
			...wanted,
			serviceAccount: `projects/${project.projectId}/serviceAccounts/${email}`
		};
		const source = sourceOf(build);
		if (source) build.sourceProvenance = { resolvedStorageSource: {
			...source,
			generation
		} };
		const operation = {
			name: `projects/${project.projectId}/locations/${location}/operations/${id}`,
			doneMs: world.clock.now() + world.delays.buildMs,
			done: false,
			build: id
		};
		world.builds.set(id, build);
		world.operations.set(operation.name, operation);
		world.clock.schedule(world.delays.buildMs / 10, () => begin$1(world, build));
		const timeoutMs = Number.parseFloat(String(build.timeout)) * 1e3;
		if (timeoutMs < world.delays.buildMs) world.clock.schedule(timeoutMs, () => end(world, build, operation, account, { lines: ["TIMEOUT"] }, "TIMEOUT"));
		else world.clock.schedule(world.delays.buildMs, () => finish$2(world, build, operation, account));
		return operation;
	}
	function accountOf(world, project, given) {
		if (!given) {
			const chosen = defaultBuildAccount(world, project);
			if (chosen) return chosen;
			throw new Refusal("INVALID_ARGUMENT", "Invalid build request. build.service_account must be specified: the project has no default service account for Cloud Build.");
		}
		const found = /^projects\/[^/]+\/serviceAccounts\/([^/]+)$/.exec(given);
		if (found?.[1]) return found[1];
		throw new Refusal("INVALID_ARGUMENT", `invalid value for 'build.service_account': ${given}, must be projects/{project}/serviceAccounts/{account}`);
	}
	const cloudBuild = ({ number }) => ({
		email: `service-${number}@gcp-sa-cloudbuild.iam.gserviceaccount.com`,
		title: "Cloud Build Service Agent",
		role: "roles/cloudbuild.serviceAgent"
	});
	function checkActAs(world, call, email) {
		if (/^\d+@cloudbuild\.gserviceaccount\.com$/.test(email)) return;
		const account = findServiceAccount(world, email);
		const resource = account && fullName.serviceAccount(account.projectId, account.email);
		if (resource && authorize(world, call.principal, "iam.serviceAccounts.actAs", resource)) return;
		throw new Refusal("PERMISSION_DENIED", `caller does not have permission to act as service account projects/${account?.projectId ?? "-"}/serviceAccounts/${email}`);
	}
	function resolveSource(world, wanted, account) {
		const source = sourceOf(wanted);
		if (!source?.bucket) return void 0;
		const { bucket, object = "" } = source;
		const unresolved = (code, why, reason) => new Refusal("INVALID_ARGUMENT", `Invalid build request. could not resolve source: googleapi: Error ${code}: ${why}, ${reason}`);
		const holder = world.buckets.get(bucket);
		if (!holder) throw unresolved(404, "The specified bucket does not exist.", "notFound");
		if (!authorize(world, account, "storage.objects.get", fullName.object(bucket, object))) throw unresolved(403, `${account.email} does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).`, "forbidden");
		const { generation } = holder.objects.get(object)?.resource ?? {};
		if (!generation || source.generation && source.generation !== generation) throw unresolved(404, `No such object: ${bucket}/${object}`, "notFound");
		return generation;
	}
	function begin$1(world, build) {
		if (build.status !== "QUEUED") return;
		build.status = "WORKING";
		build.startTime = world.clock.timestamp();
	}
	function finish$2(world, build, operation, account) {
		if (operation.done) return;
		begin$1(world, build);
		const outcome = {
			...work(world, build, account),
			...toldEnding(world)
		};
		if (world.buildEnding?.warnings) build.warnings = world.buildEnding.warnings;
		end(world, build, operation, account, outcome, world.buildEnding?.status ?? (outcome.failure ? "FAILURE" : "SUCCESS"));
	}
	function toldEnding({ buildEnding = {} }) {
		const { log: lines, failure } = buildEnding;
		return {
			...lines && { lines },
			...failure && { failure }
		};
	}
	function end(world, build, operation, account, outcome, status) {
		if (operation.done) return;
		const now = world.clock.timestamp();
		build.status = status;
		build.finishTime = now;
		writeLog(world, build, account, outcome.lines);
		for (const step of build.steps ?? []) if (step.status) step.timing = {
			startTime: String(build.startTime),
			endTime: now
		};
		if (outcome.failure) {
			build.failureInfo = outcome.failure;
			build.statusDetail = outcome.failure.detail;
		}
		if (outcome.images && status === "SUCCESS") {
			const pushed = {
				startTime: now,
				endTime: now
			};
			build.results = {
				images: outcome.images.map((image) => ({
					...image,
					pushTiming: pushed
				})),
				buildStepImages: (build.steps ?? []).map(() => "")
			};
			build.artifacts = { images: build.images };
		}
		operation.done = true;
		if (status === "SUCCESS") operation.response = {
			"@type": BUILD,
			...structuredClone(build)
		};
		else operation.error = FAILED[status] ?? {
			code: 2,
			message: "Build failed; check build logs for details"
		};
	}
	const FAILED = {
		FAILURE: {
			code: 2,
			message: "Build failed; check build logs for details"
		},
		CANCELLED: {
			code: 1,
			message: "Build cancelled"
		},
		TIMEOUT: {
			code: 4,
			message: "Build timed out"
		}
	};
	function cancelBuild(world, build) {
		const operation = [...world.operations.values()].find((each) => each.build === build.id);
		if (!operation || operation.done) throw new Refusal("FAILED_PRECONDITION", "Cannot cancel a finished build.");
		const email = shortName(build.serviceAccount);
		end(world, build, operation, {
			member: `serviceAccount:${email}`,
			email
		}, { lines: ["CANCELLED", "ERROR: context canceled"] }, "CANCELLED");
	}
	function writeLog(world, build, account, lines) {
		const project = build.projectId ?? "";
		if (!authorize(world, account, "logging.logEntries.create", fullName.project(project))) {
			build.warnings = [{
				text: `The service account running this build ${build.serviceAccount} does not have permission to write logs to Cloud Logging. To fix this, grant the Logs Writer (roles/logging.logWriter) role to the service account.`,
				priority: "INFO"
			}];
			return;
		}
		const now = world.clock.now();
		for (const [index, textPayload] of lines.entries()) world.logs.push({
			insertId: `${build.id}-${index}`,
			logName: `projects/${project}/logs/cloudbuild`,
			resource: {
				type: "build",
				labels: {
					build_id: build.id,
					build_trigger_id: "",
					project_id: project
				}
			},
			labels: {
				build_step: "MAIN",
				build_tags: (build.tags ?? []).join(",")
			},
			severity: textPayload.startsWith("ERROR") ? "ERROR" : "INFO",
			timestamp: world.clock.timestamp(now - lines.length + index),
			receiveTimestamp: world.clock.timestamp(now),
			textPayload
		});
	}
	function showOperation$1(world, operation) {
		const build = world.builds.get(operation.build ?? "");
		return {
			name: operation.name,
			metadata: {
				"@type": METADATA,
				build
			},
			...operation.done ? { done: true } : {},
			...operation.error ? { error: operation.error } : {},
			...operation.response ? { response: operation.response } : {}
		};
	}
	function pageOf(call, all, { usual, most = Number.POSITIVE_INFINITY, asked = "pageSize" }) {
		const from = Number(call.query.get("pageToken") || 0);
		const to = from + Math.min(Number(call.query.get(asked) || usual), most);
		return {
			items: all.slice(from, to),
			more: to < all.length ? { nextPageToken: String(to) } : {}
		};
	}
	const MESSAGE$1 = "google.devtools.cloudbuild.v1.Build";
	const CANCEL = "google.devtools.cloudbuild.v1.CancelBuildRequest";
	const REGIONAL = "/v1/projects/{project}/locations/{location}";
	const GLOBAL = "/v1/projects/{project}";
	const LIST_QUERY$3 = [
		"filter",
		"pageSize",
		"pageToken"
	];
	const builds = (at, elsewhere) => [
		[
			"POST",
			`${at}/builds`,
			create$7,
			{
				body: MESSAGE$1,
				query: elsewhere.list
			}
		],
		[
			"GET",
			`${at}/builds`,
			list$8,
			{ query: [...LIST_QUERY$3, ...elsewhere.list] }
		],
		[
			"GET",
			`${at}/builds/{build}`,
			get$12,
			{ query: elsewhere.get }
		],
		[
			"POST",
			`${at}/builds/{build}:cancel`,
			cancel$2,
			{ body: CANCEL }
		]
	];
	function routes$24(_world) {
		return define("cloudbuild.googleapis.com", [
			...builds(REGIONAL, {
				list: ["projectId"],
				get: ["projectId", "id"]
			}),
			...builds(GLOBAL, {
				list: ["parent"],
				get: ["name"]
			}),
			[
				"GET",
				`${REGIONAL}/defaultServiceAccount`,
				defaultServiceAccount
			],
			[
				"GET",
				`${REGIONAL}/workerPools/{pool}`,
				getWorkerPool
			],
			[
				"GET",
				`${REGIONAL}/operations/{operation}`,
				getOperation$5
			],
			[
				"POST",
				`${REGIONAL}/operations/{operation}:cancel`,
				cancelOperation,
				{ json: true }
			]
		]);
	}
	function allowed$2(call, world, permission) {
		const project = projectOfName(world, `projects/${call.params.project}`);
		if (authorize(world, call.principal, permission, fullName.project(project.projectId))) return project;
		throw new Refusal("PERMISSION_DENIED", "The caller does not have permission");
	}
	function defaultServiceAccount(call, world) {
		const project = allowed$2(call, world, "cloudbuild.builds.get");
		const email = defaultBuildAccount(world, project);
		return { body: {
			name: `projects/${project.number}/locations/${call.params.location}/defaultServiceAccount`,
			...email ? { serviceAccountEmail: `projects/${project.number}/serviceAccounts/${email}` } : {}
		} };
	}
	function getWorkerPool(call, world) {
		const project = allowed$2(call, world, "cloudbuild.workerpools.get");
		const { location, pool } = call.params;
		const name = `projects/${project.projectId}/locations/${location}/workerPools/${pool}`;
		const state = findAsset(world, fullName.workerPool(name));
		if (!state) throw workerPoolMissing(name);
		return { body: {
			displayName: pool,
			state: "RUNNING",
			...state.fields,
			name
		} };
	}
	function create$7(call, world) {
		const project = allowed$2(call, world, "cloudbuild.builds.create");
		const build = normalize(MESSAGE$1, call.body);
		const steps = build.steps;
		if (!Array.isArray(steps) || steps.length === 0) throw new Refusal("INVALID_ARGUMENT", "Invalid build request. build.steps must be non-empty");
		const options = build.options;
		const logging = /^(CLOUD_LOGGING_ONLY|NONE)$/.test(options?.logging ?? "");
		if (build.serviceAccount && !logging && !build.logsBucket && options?.defaultLogsBucketBehavior !== "REGIONAL_USER_OWNED_BUCKET") throw new Refusal("INVALID_ARGUMENT", "if 'build.service_account' is specified, the build must either (a) specify 'build.logs_bucket', (b) use the REGIONAL_USER_OWNED_BUCKET build.options.default_logs_bucket_behavior option, or (c) use either CLOUD_LOGGING_ONLY / NONE logging options");
		return { body: showOperation$1(world, startBuild(world, call, project, call.params.location ?? "global", build, call.principal)) };
	}
	function find$8(call, world, permission) {
		const project = allowed$2(call, world, permission);
		const build = world.builds.get(call.params.build ?? "");
		const location = call.params.location ?? "global";
		if (build?.projectId === project.projectId && build.name?.split("/")[3] === location) return build;
		throw new Refusal("NOT_FOUND", "Requested entity was not found.");
	}
	const get$12 = (call, world) => ({ body: find$8(call, world, "cloudbuild.builds.get") });
	function cancel$2(call, world) {
		const build = find$8(call, world, "cloudbuild.builds.update");
		cancelBuild(world, build);
		return { body: build };
	}
	function list$8(call, world) {
		const project = allowed$2(call, world, "cloudbuild.builds.list");
		const location = call.params.location ?? "global";
		const wanted = terms(call.query.get("filter") ?? "");
		const builds = [...world.builds.values()].filter((build) => build.projectId === project.projectId && build.name?.split("/")[3] === location).filter((build) => wanted.every(([field, value]) => fits(build, field, value))).reverse();
		const { items, more } = pageOf(call, builds, { usual: 100 });
		return { body: builds.length > 0 ? {
			builds: items,
			...more
		} : {} };
	}
	function terms(filter) {
		return filter.split(/\s+AND\s+/).filter(Boolean).map((term) => {
			const found = /^\s*(status|tags|build_id|id)\s*=\s*"?([^"\s]+)"?\s*$/.exec(term);
			if (!found) throw new Refusal("INVALID_ARGUMENT", `invalid filter: the emulator does not know '${term}'`);
			return [found[1] ?? "", found[2] ?? ""];
		});
	}
	function fits(build, field, value) {
		if (field === "tags") return (build.tags ?? []).includes(value);
		return (field === "status" ? build.status : build.id) === value;
	}
	function operationOf(call, world, permission) {
		const project = allowed$2(call, world, permission);
		const { location, operation: id } = call.params;
		const operation = world.operations.get(`projects/${project.projectId}/locations/${location}/operations/${id}`);
		if (operation?.build) return operation;
		throw new Refusal("NOT_FOUND", "Requested entity was not found.");
	}
	const getOperation$5 = (call, world) => ({ body: showOperation$1(world, operationOf(call, world, "cloudbuild.builds.get")) });
	function cancelOperation(call, world) {
		const operation = operationOf(call, world, "cloudbuild.builds.update");
		const build = world.builds.get(operation.build ?? "");
		if (build) cancelBuild(world, build);
		return {};
	}
	const API$12 = "cloudfunctions.googleapis.com";
	const ONE$8 = "projects/{project}/locations/{location}/functions/{function}";
	function routes$23(_world) {
		return define(API$12, [
			[
				"GET",
				`/v2/${ONE$8}`,
				getV2
			],
			[
				"GET",
				`/v1/${ONE$8}`,
				getV1$1
			],
			...policyRoutes(`/v1/${ONE$8}`, {
				permissions: "cloudfunctions.functions",
				find: (call, world, permission) => fullName.function(find$7(call, world, permission, 1).name),
				name: (call, world) => fullName.function(nameOf$5(call, world))
			})
		]);
	}
	function nameOf$5(call, world) {
		const { project = "", location, function: id } = call.params;
		return `projects/${projectIdOf(world, project)}/locations/${location}/functions/${id}`;
	}
	function find$7(call, world, permission, generation) {
		const name = nameOf$5(call, world);
		if (!authorize(world, call.principal, permission, fullName.function(name))) throw permissionDenied(API$12, permission, name);
		const state = world.functions.get(name);
		if (state && (generation === void 0 || state.generation === generation)) return state;
		const [, project, , location, , id] = name.split("/");
		throw new Refusal("NOT_FOUND", generation === 1 ? `Function ${id} in region ${location} in project ${project} does not exist` : `Resource '${name}' was not found`);
	}
	function getV2(call, world) {
		const { name, generation, url, service, ingressSettings } = find$7(call, world, "cloudfunctions.functions.get");
		return { body: {
			name,
			environment: `GEN_${generation}`,
			state: "ACTIVE",
			url,
			serviceConfig: {
				ingressSettings,
				...service && {
					service,
					uri: url
				}
			}
		} };
	}
	function getV1$1(call, world) {
		const { name, url, ingressSettings } = find$7(call, world, "cloudfunctions.functions.get", 1);
		return { body: {
			name,
			status: "ACTIVE",
			entryPoint: "main",
			runtime: "nodejs22",
			httpsTrigger: { url },
			ingressSettings
		} };
	}
	const API$11 = "cloudkms.googleapis.com";
	const KEY$1 = "/v1/projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}";
	function routes$22(_world) {
		return define(API$11, [[
			"GET",
			KEY$1,
			get$11
		], ...policyRoutes(KEY$1, {
			permissions: "cloudkms.cryptoKeys",
			find: (call, world, permission) => find$6(call, world, permission).name,
			name: (call, world) => fullName.cryptoKey(nameOf$4(call, world))
		})]);
	}
	function nameOf$4(call, world) {
		const { project = "", location, ring, key } = call.params;
		return `projects/${projectIdOf(world, project)}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`;
	}
	function find$6(call, world, permission) {
		const name = nameOf$4(call, world);
		const full = fullName.cryptoKey(name);
		if (!authorize(world, call.principal, permission, full)) throw deniedOrAbsent(API$11, permission, name);
		const state = findAsset(world, full);
		if (!state) throw new Refusal("NOT_FOUND", `CryptoKey ${name} not found.`);
		return state;
	}
	function get$11(call, world) {
		const { name, fields } = find$6(call, world, "cloudkms.cryptoKeys.get");
		const relative = name.slice(`//${API$11}/`.length);
		return { body: {
			purpose: "ENCRYPT_DECRYPT",
			primary: {
				name: `${relative}/cryptoKeyVersions/1`,
				state: "ENABLED"
			},
			...fields,
			name: relative
		} };
	}
	function checkFields(value, shape) {
		const unknown = unknownField(value, shape);
		if (unknown) throw new Refusal("INVALID_ARGUMENT", `Invalid JSON payload received. ${unknown}`);
	}
	function unknownField(value, shape, path = "") {
		if (shape === null || value === null || typeof value !== "object") return void 0;
		if (isList(shape)) {
			if (!Array.isArray(value)) return `Proto field is not repeating, cannot start list at '${path}'`;
			for (const [i, item] of value.entries()) {
				const found = unknownField(item, shape[0], `${path}[${i}]`);
				if (found) return found;
			}
			return;
		}
		for (const [key, item] of Object.entries(value)) {
			const known = shape[key] !== void 0 ? shape[key] : shape["*"];
			if (known === void 0) return `Unknown name "${key}"${path ? ` at '${path}'` : ""}: Cannot find field.`;
			const found = unknownField(item, known, path ? `${path}.${key}` : key);
			if (found) return found;
		}
	}
	const isList = (shape) => Array.isArray(shape);
	const BUCKET_SHAPE = {
		acl: null,
		autoclass: null,
		billing: null,
		cors: [{
			maxAgeSeconds: null,
			method: null,
			origin: null,
			responseHeader: null
		}],
		customPlacementConfig: null,
		defaultEventBasedHold: null,
		defaultObjectAcl: null,
		encryption: null,
		etag: null,
		hierarchicalNamespace: null,
		iamConfiguration: {
			bucketPolicyOnly: {
				enabled: null,
				lockedTime: null
			},
			uniformBucketLevelAccess: {
				enabled: null,
				lockedTime: null
			},
			publicAccessPrevention: null
		},
		id: null,
		ipFilter: null,
		kind: null,
		labels: { "*": null },
		lifecycle: null,
		location: null,
		locationType: null,
		logging: null,
		metageneration: null,
		name: null,
		objectRetention: null,
		owner: null,
		projectNumber: null,
		retentionPolicy: null,
		rpo: null,
		satisfiesPZI: null,
		satisfiesPZS: null,
		selfLink: null,
		softDeletePolicy: null,
		storageClass: null,
		timeCreated: null,
		updated: null,
		versioning: null,
		website: null
	};
	const OBJECT_SHAPE = Object.fromEntries("acl bucket cacheControl componentCount contentDisposition contentEncoding contentLanguage contentType contexts crc32c customTime customerEncryption etag eventBasedHold generation hardDeleteTime id kind kmsKeyName md5Hash mediaLink metadata metageneration name owner restoreToken retention retentionExpirationTime selfLink size softDeleteTime storageClass temporaryHold timeCreated timeDeleted timeFinalized timeStorageClassUpdated updated".split(" ").map((name) => [name, null]));
	const POLICY_SHAPE = {
		kind: null,
		resourceId: null,
		version: null,
		etag: null,
		bindings: [{
			role: null,
			members: null,
			condition: {
				title: null,
				description: null,
				expression: null,
				location: null
			}
		}]
	};
	const SUBNETWORK = "/compute/v1/projects/{project}/regions/{region}/subnetworks/{subnetwork}";
	const POLICY = {
		policy: POLICY_SHAPE,
		bindings: null,
		etag: null
	};
	function routes$21(_world) {
		const policyOf = policyHandlers({
			permissions: "compute.subnetworks",
			find: (call, world, permission) => find$5(call, world, permission).name,
			name: existing
		});
		return define("compute.googleapis.com", [
			[
				"GET",
				SUBNETWORK,
				get$10
			],
			[
				"GET",
				`${SUBNETWORK}/getIamPolicy`,
				policyOf.get,
				{ query: ["optionsRequestedPolicyVersion"] }
			],
			[
				"POST",
				`${SUBNETWORK}/setIamPolicy`,
				setPolicy$1,
				{ json: true }
			],
			[
				"POST",
				`${SUBNETWORK}/testIamPermissions`,
				policyOf.test,
				{ json: true }
			]
		]);
	}
	function nameOf$3(call, world) {
		const { project = "", region, subnetwork } = call.params;
		return `projects/${projectIdOf(world, project)}/regions/${region}/subnetworks/${subnetwork}`;
	}
	function find$5(call, world, permission) {
		const name = nameOf$3(call, world);
		const full = fullName.subnetwork(name);
		if (!authorize(world, call.principal, permission, full)) throw new Refusal("PERMISSION_DENIED", `Required '${permission}' permission for '${name}'`);
		return findAsset(world, full) ?? missing$2(name);
	}
	function missing$2(name) {
		throw new Refusal("NOT_FOUND", `The resource '${name}' was not found`);
	}
	function get$10(call, world) {
		const { fields } = find$5(call, world, "compute.subnetworks.get");
		const name = nameOf$3(call, world);
		const at = "https://www.googleapis.com/compute/v1/";
		return { body: {
			kind: "compute#subnetwork",
			network: `${at}${name.split("/").slice(0, 2).join("/")}/global/networks/default`,
			...fields,
			name: call.params.subnetwork,
			region: `${at}${name.split("/").slice(0, 4).join("/")}`,
			selfLink: `${at}${name}`
		} };
	}
	function setPolicy$1(call, world) {
		checkFields(call.body, POLICY);
		const { name } = find$5(call, world, "compute.subnetworks.setIamPolicy");
		const { policy, ...alone } = call.body;
		return { body: writePolicy(world, name, policy ?? alone) };
	}
	function existing(call, world) {
		checkFields(call.body, { permissions: [null] });
		const name = nameOf$3(call, world);
		return findAsset(world, fullName.subnetwork(name))?.name ?? missing$2(name);
	}
	const API$10 = "iam.googleapis.com";
	const ACCOUNT$1 = "/v1/projects/{project}/serviceAccounts/{account}";
	function routes$20(_world) {
		const policyOf = policyHandlers(policy);
		return define(API$10, [
			[
				"GET",
				ACCOUNT$1,
				getAccount
			],
			[
				"POST",
				"/v1/projects/{project}/serviceAccounts",
				createAccount,
				{ body: "google.iam.admin.v1.CreateServiceAccountRequest" }
			],
			[
				"POST",
				`${ACCOUNT$1}:getIamPolicy`,
				policyOf.get,
				{
					...GET_POLICY$1,
					body: "google.protobuf.Empty"
				}
			],
			[
				"POST",
				`${ACCOUNT$1}:setIamPolicy`,
				policyOf.set,
				SET_POLICY
			],
			[
				"POST",
				`${ACCOUNT$1}:testIamPermissions`,
				test$1,
				TEST_PERMISSIONS
			],
			[
				"GET",
				"/v1/projects/{project}/serviceAccounts",
				listAccounts,
				{ query: ["pageSize", "pageToken"] }
			],
			[
				"DELETE",
				ACCOUNT$1,
				deleteAccount
			],
			[
				"POST",
				`${ACCOUNT$1}:enable`,
				setDisabled("enable"),
				{ body: "google.iam.admin.v1.EnableServiceAccountRequest" }
			],
			[
				"POST",
				`${ACCOUNT$1}:disable`,
				setDisabled("disable"),
				{ body: "google.iam.admin.v1.DisableServiceAccountRequest" }
			],
			[
				"POST",
				`${ACCOUNT$1}:undelete`,
				undeleteAccount,
				{ body: "google.iam.admin.v1.UndeleteServiceAccountRequest" }
			]
		]);
	}
	function find$4(call, world) {
		const { project: id = "", account: name = "" } = call.params;
		const account = findServiceAccount(world, name);
		return account && (id === "-" || findProject(world, id)?.projectId === account.projectId) ? account : void 0;
	}
	function findAllowed$2(call, world, permission) {
		const { project: id = "", account: name = "" } = call.params;
		const account = find$4(call, world);
		if (account && !account.agent && authorize(world, call.principal, permission, fullName.serviceAccount(account.projectId, account.email))) return account;
		const project = account || id === "-" ? void 0 : findProject(world, id);
		if (project && authorize(world, call.principal, permission, fullName.project(project.projectId))) throw new Refusal("NOT_FOUND", `Unknown service account: ${name}.`);
		throw denied$2(permission);
	}
	const denied$2 = (permission) => new Refusal("PERMISSION_DENIED", `Permission '${permission}' denied on resource (or it may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", API$10, { permission })] });
	function describe$5(account) {
		return {
			name: `projects/${account.projectId}/serviceAccounts/${account.email}`,
			projectId: account.projectId,
			uniqueId: account.uniqueId,
			email: account.email,
			...account.displayName !== void 0 && { displayName: account.displayName },
			...account.description !== void 0 && { description: account.description },
			etag: "MDEwMjE5MjA=",
			oauth2ClientId: account.uniqueId,
			...account.disabled && { disabled: true }
		};
	}
	const getAccount = (call, world) => ({ body: describe$5(findAllowed$2(call, world, "iam.serviceAccounts.get")) });
	function createAccount(call, world) {
		const project = findProject(world, call.params.project ?? "");
		const permission = "iam.serviceAccounts.create";
		if (!project || !authorize(world, call.principal, permission, fullName.project(project.projectId))) throw permissionDenied(API$10, permission, `projects/${call.params.project}`);
		const { accountId = "", serviceAccount = {} } = call.body;
		if (!/^[a-z](?:[-a-z0-9]{4,28}[a-z0-9])$/.test(accountId)) throw new Refusal("INVALID_ARGUMENT", `The account ID "${accountId}" does not have a length between 6 and 30 or has characters other than lowercase letters, digits and dashes.`);
		if (isEnforced(world, "iam.disableServiceAccountCreation", fullName.project(project.projectId))) throw new Refusal("FAILED_PRECONDITION", "Service account creation is not allowed on this project.");
		const email = `${accountId}@${project.projectId}.iam.gserviceaccount.com`;
		if (world.serviceAccounts.has(email)) throw new Refusal("ALREADY_EXISTS", `Service account ${accountId} already exists within project projects/${project.projectId}.`);
		world.counter += 1;
		const account = {
			email,
			projectId: project.projectId,
			uniqueId: `1000${String(world.counter).padStart(17, "0")}`,
			...serviceAccount.displayName !== void 0 && { displayName: serviceAccount.displayName },
			...serviceAccount.description !== void 0 && { description: serviceAccount.description },
			disabled: false,
			agent: false
		};
		world.serviceAccounts.set(email, account);
		return { body: describe$5(account) };
	}
	function listAccounts(call, world) {
		const project = findProject(world, call.params.project ?? "");
		const permission = "iam.serviceAccounts.list";
		if (!project || !authorize(world, call.principal, permission, fullName.project(project.projectId))) throw permissionDenied(API$10, permission, `projects/${call.params.project}`);
		const accounts = [...world.serviceAccounts.values()].filter((each) => each.projectId === project.projectId && !each.agent).map(describe$5);
		return { body: accounts.length > 0 ? { accounts } : {} };
	}
	function setDisabled(verb) {
		return (call, world) => {
			findAllowed$2(call, world, `iam.serviceAccounts.${verb}`).disabled = verb === "disable";
			return {};
		};
	}
	function deleteAccount(call, world) {
		deleteAccount$1(world, findAllowed$2(call, world, "iam.serviceAccounts.delete"));
		return {};
	}
	function undeleteAccount(call, world) {
		const id = call.params.account ?? "";
		const account = world.deletedAccounts.get(id);
		const permission = "iam.serviceAccounts.undelete";
		if (!account || !authorize(world, call.principal, permission, fullName.project(account.projectId))) throw denied$2(permission);
		if (world.serviceAccounts.has(account.email)) throw new Refusal("ALREADY_EXISTS", `Service account ${account.email} already exists.`);
		restoreAccount(world, account);
		return { body: { restoredAccount: describe$5(account) } };
	}
	const nameOf$2 = (account) => fullName.serviceAccount(account.projectId, account.email);
	const policy = {
		permissions: "iam.serviceAccounts",
		find: (call, world, permission) => nameOf$2(findAllowed$2(call, world, permission)),
		name: (call, world) => {
			const account = find$4(call, world);
			return account ? nameOf$2(account) : fullName.serviceAccount(call.params.project ?? "-", call.params.account ?? "");
		}
	};
	function test$1(call, world) {
		const answer = testAnswer(call, world, policy.name(call, world));
		return find$4(call, world) ? answer : { body: {} };
	}
	const API$9 = "iam.googleapis.com";
	const ID = "deny-rules";
	function routes$19(_world) {
		return define(API$9, [[
			"GET",
			"/v2/policies/{node}/denypolicies",
			list$7,
			{ query: ["pageSize", "pageToken"] }
		], [
			"GET",
			"/v2/policies/{node}/denypolicies/{policy}",
			get$9
		]]);
	}
	const attachmentPoint = (call) => decodeURIComponent(call.params.node ?? "");
	function nodeOf(call, world, verb) {
		const given = attachmentPoint(call);
		if (!/^cloudresourcemanager\.googleapis\.com\/(projects|folders|organizations)\/[^/]+$/.test(given)) throw new Refusal("INVALID_ARGUMENT", `Invalid attachment point: ${given}.`);
		const name = canonical(world, `//${given}`);
		const permission = `iam.denypolicies.${verb}`;
		if (exists(world, name) && authorize(world, call.principal, permission, name)) return name;
		const resource = `policies/${encodeURIComponent(given)}/denypolicies`;
		throw new Refusal("PERMISSION_DENIED", `Permission ${permission} denied on resource ${given}`, { details: [errorInfo("IAM_PERMISSION_DENIED", API$9, {
			permission,
			resource
		})] });
	}
	function describe$4(call, node) {
		return {
			name: `policies/${encodeURIComponent(attachmentPoint(call))}/denypolicies/${ID}`,
			uid: Buffer.from(kindOf(node).name).toString("hex").slice(0, 32),
			kind: "DenyPolicy",
			displayName: "Rules of this scenario",
			etag: "MTc3NjU0MzIxMDAwMDAwMDAw",
			createTime: "2024-05-01T00:00:00.000000Z",
			updateTime: "2024-05-01T00:00:00.000000Z"
		};
	}
	function list$7(call, world) {
		const node = nodeOf(call, world, "list");
		return { body: world.denyRules.get(node)?.length ? { policies: [describe$4(call, node)] } : {} };
	}
	function get$9(call, world) {
		const node = nodeOf(call, world, "get");
		const rules = world.denyRules.get(node);
		if (!rules?.length || call.params.policy !== ID) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: {
			...describe$4(call, node),
			rules: rules.map((rule) => ({ denyRule: showRule(rule) }))
		} };
	}
	const showRule = ({ condition, ...rule }) => ({
		...rule,
		...condition !== void 0 && { denialCondition: { expression: condition } }
	});
	const API$8 = "iam.googleapis.com";
	const MESSAGE = "google.iam.v1beta";
	const POOLS = "/v1/projects/{project}/locations/global/workloadIdentityPools";
	const POOL$1 = `${POOLS}/{pool}`;
	const PROVIDERS = `${POOL$1}/providers`;
	const PROVIDER = `${PROVIDERS}/{provider}`;
	const LIST = { query: [
		"pageSize",
		"pageToken",
		"showDeleted"
	] };
	function routes$18(_world) {
		const pool = { body: `${MESSAGE}.WorkloadIdentityPool` };
		const provider = { body: `${MESSAGE}.WorkloadIdentityPoolProvider` };
		return define(API$8, [
			[
				"GET",
				POOLS,
				listPools,
				LIST
			],
			[
				"POST",
				POOLS,
				createPool,
				{
					...pool,
					query: ["workloadIdentityPoolId"]
				}
			],
			[
				"GET",
				POOL$1,
				getPool
			],
			[
				"PATCH",
				POOL$1,
				patchPool,
				{
					...pool,
					query: ["updateMask"]
				}
			],
			[
				"DELETE",
				POOL$1,
				lifeOfPool("delete")
			],
			[
				"POST",
				`${POOL$1}:undelete`,
				lifeOfPool("undelete"),
				{ body: `${MESSAGE}.UndeleteWorkloadIdentityPoolRequest` }
			],
			[
				"GET",
				`${POOL$1}/operations/{operation}`,
				getOperation$4
			],
			[
				"GET",
				PROVIDERS,
				listProviders,
				LIST
			],
			[
				"POST",
				PROVIDERS,
				createProvider,
				{
					...provider,
					query: ["workloadIdentityPoolProviderId"]
				}
			],
			[
				"GET",
				PROVIDER,
				getProvider
			],
			[
				"PATCH",
				PROVIDER,
				patchProvider,
				{
					...provider,
					query: ["updateMask"]
				}
			],
			[
				"DELETE",
				PROVIDER,
				lifeOfProvider("delete")
			],
			[
				"POST",
				`${PROVIDER}:undelete`,
				lifeOfProvider("undelete"),
				{ body: `${MESSAGE}.UndeleteWorkloadIdentityPoolProviderRequest` }
			],
			[
				"GET",
				`${PROVIDER}/operations/{operation}`,
				getOperation$4
			]
		]);
	}
	function allowed$1(call, world, collection, verb) {
		const project = findProject(world, call.params.project ?? "");
		const permission = `workloadIdentity${collection}.${verb}`;
		if (project && authorize(world, call.principal, `${API$8}/${permission}`, fullName.project(project.projectId))) return project;
		const resource = call.path.replace(/^\/v1/, `//${API$8}`).replace(/:.*/, "");
		throw new Refusal("PERMISSION_DENIED", `Permission 'iam.${permission}' denied on resource '${resource}' (or it may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", API$8, {
			permission: `iam.${permission}`,
			resource
		})] });
	}
	const missing$1 = () => new Refusal("NOT_FOUND", "Requested entity was not found.");
	const taken = () => new Refusal("ALREADY_EXISTS", "Requested entity already exists");
	const invalid$4 = (message) => new Refusal("INVALID_ARGUMENT", message);
	const poolsOf = ({ number }) => `projects/${number}/locations/global/workloadIdentityPools`;
	function findPool(call, world, project) {
		const pool = world.pools.get(`${poolsOf(project)}/${call.params.pool}`);
		if (!pool) throw missing$1();
		return pool;
	}
	function findProvider$1(call, pool) {
		const provider = pool.providers.find(({ name }) => name === `${pool.name}/providers/${call.params.provider}`);
		if (!provider) throw missing$1();
		return provider;
	}
	function checkId(id, field) {
		if (id && /^[a-z0-9-]{4,32}$/.test(id) && !id.startsWith("gcp-")) return id;
		throw invalid$4(`Invalid value for ${field}: "${id ?? ""}".`);
	}
	const stateOf = ({ deleted }) => deleted ? "DELETED" : "ACTIVE";
	function describePool(pool) {
		const { name, displayName, description, disabled } = pool;
		return {
			name,
			...displayName !== void 0 && { displayName },
			...description !== void 0 && { description },
			state: stateOf(pool),
			...disabled && { disabled }
		};
	}
	function describeProvider(provider) {
		const { name, displayName, description, disabled, attributeMapping, attributeCondition } = provider;
		const { issuer, allowedAudiences } = provider;
		return {
			name,
			...displayName !== void 0 && { displayName },
			...description !== void 0 && { description },
			state: stateOf(provider),
			...disabled && { disabled },
			attributeMapping,
			...attributeCondition !== void 0 && { attributeCondition },
			oidc: {
				issuerUri: issuer,
				...allowedAudiences.length > 0 && { allowedAudiences }
			}
		};
	}
	const getPool = (call, world) => ({ body: describePool(findPool(call, world, allowed$1(call, world, "Pools", "get"))) });
	const getProvider = (call, world) => ({ body: describeProvider(findProvider$1(call, findPool(call, world, allowed$1(call, world, "PoolProviders", "get")))) });
	const isShown = (call) => {
		const all = call.query.get("showDeleted") === "true";
		return ({ deleted }) => all || !deleted;
	};
	function listPools(call, world) {
		const under = `${poolsOf(allowed$1(call, world, "Pools", "list"))}/`;
		const { items, more } = pageOf(call, [...world.pools.values()].filter(({ name }) => name.startsWith(under)).filter(isShown(call)), {
			usual: 50,
			most: 1e3
		});
		return { body: items.length > 0 ? {
			workloadIdentityPools: items.map(describePool),
			...more
		} : {} };
	}
	function listProviders(call, world) {
		const { items, more } = pageOf(call, findPool(call, world, allowed$1(call, world, "PoolProviders", "list")).providers.filter(isShown(call)), {
			usual: 50,
			most: 100
		});
		return { body: items.length > 0 ? {
			workloadIdentityPoolProviders: items.map(describeProvider),
			...more
		} : {} };
	}
	function createPool(call, world) {
		const project = allowed$1(call, world, "Pools", "create");
		const name = `${poolsOf(project)}/${checkId(call.query.get("workloadIdentityPoolId"), "workload_identity_pool_id")}`;
		if (world.pools.has(name)) throw taken();
		const { displayName, description, disabled = false } = checked(call.body);
		const pool = {
			name,
			...displayName !== void 0 && { displayName },
			...description !== void 0 && { description },
			disabled,
			providers: []
		};
		return begin(world, name, () => {
			world.pools.set(name, pool);
			return {
				"@type": "type.googleapis.com/google.iam.v1.WorkloadIdentityPool",
				...describePool(pool)
			};
		});
	}
	function createProvider(call, world) {
		const pool = findPool(call, world, allowed$1(call, world, "PoolProviders", "create"));
		const id = checkId(call.query.get("workloadIdentityPoolProviderId"), "workload_identity_pool_provider_id");
		const name = `${pool.name}/providers/${id}`;
		if (pool.deleted) throw missing$1();
		if (pool.providers.some((each) => each.name === name)) throw taken();
		const provider = providerOf(name, checked(call.body));
		return begin(world, name, () => {
			pool.providers.push(provider);
			return described(provider);
		});
	}
	const described = (provider) => ({
		"@type": "type.googleapis.com/google.iam.v1.WorkloadIdentityPoolProvider",
		...describeProvider(provider)
	});
	function providerOf(name, sent) {
		const { displayName, description, disabled = false, attributeMapping = {}, attributeCondition, oidc } = sent;
		const { issuerUri: issuer = "", allowedAudiences = [] } = oidc ?? {};
		if (!issuer.startsWith("https://")) throw invalid$4("Invalid value for oidc.issuer_uri: it must be an HTTPS URL.");
		if (!attributeMapping["google.subject"]) throw invalid$4("The attribute mapping must map google.subject.");
		const condition = attributeCondition || void 0;
		if (issuer === "https://token.actions.githubusercontent.com" && !condition?.includes("assertion.")) throw invalid$4("The attribute condition must reference one of the provider's claims. For more information, see https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions");
		return {
			name,
			...displayName !== void 0 && { displayName },
			...description !== void 0 && { description },
			disabled,
			issuer,
			allowedAudiences,
			attributeMapping,
			...condition !== void 0 && { attributeCondition: condition }
		};
	}
	function checked(body) {
		const sent = body;
		if ((sent.displayName ?? "").length > 32) throw invalid$4("display_name cannot exceed 32 characters.");
		if ((sent.description ?? "").length > 256) throw invalid$4("description cannot exceed 256 characters.");
		return sent;
	}
	const POOL_FIELDS = [
		"displayName",
		"description",
		"disabled"
	];
	const PROVIDER_FIELDS = [
		...POOL_FIELDS,
		"attributeMapping",
		"attributeCondition",
		"oidc"
	];
	function masked(call, known) {
		const sent = checked(call.body);
		const fields = (call.query.get("updateMask") ?? "").split(",").filter(Boolean).map((path) => path.replace(/_(.)/g, (_, next) => next.toUpperCase()).split(".")[0]).map((path) => known.find((field) => field === path));
		if (fields.length === 0 || fields.includes(void 0)) throw invalid$4("Invalid value for update_mask.");
		return Object.fromEntries(fields.map((field) => [field, sent[field]]));
	}
	function patchPool(call, world) {
		const pool = findPool(call, world, allowed$1(call, world, "Pools", "update"));
		if (pool.deleted) throw missing$1();
		const changes = masked(call, POOL_FIELDS);
		return begin(world, pool.name, () => {
			Object.assign(pool, changes);
			return {
				"@type": "type.googleapis.com/google.iam.v1.WorkloadIdentityPool",
				...describePool(pool)
			};
		});
	}
	function patchProvider(call, world) {
		const pool = findPool(call, world, allowed$1(call, world, "PoolProviders", "update"));
		const provider = findProvider$1(call, pool);
		if (provider.deleted) throw missing$1();
		const { issuer: issuerUri, allowedAudiences, ...rest } = provider;
		const after = providerOf(provider.name, {
			...rest,
			oidc: {
				issuerUri,
				allowedAudiences
			},
			...masked(call, PROVIDER_FIELDS)
		});
		return begin(world, provider.name, () => {
			pool.providers[pool.providers.indexOf(provider)] = after;
			return described(after);
		});
	}
	function lifeOfPool(verb) {
		return (call, world) => {
			const pool = findPool(call, world, allowed$1(call, world, "Pools", verb));
			return live(world, pool, verb, () => describePool(pool));
		};
	}
	function lifeOfProvider(verb) {
		return (call, world) => {
			const provider = findProvider$1(call, findPool(call, world, allowed$1(call, world, "PoolProviders", verb)));
			return live(world, provider, verb, () => describeProvider(provider));
		};
	}
	function live(world, one, verb, describe) {
		if ((one.deleted ?? false) !== (verb === "undelete")) throw missing$1();
		return begin(world, one.name, () => {
			one.deleted = verb === "delete";
			return describe();
		});
	}
	function begin(world, name, finish) {
		const { operationMs } = world.delays;
		const operation = {
			name: `${name}/operations/${newId(world)}`,
			done: false,
			doneMs: world.clock.now() + operationMs
		};
		world.operations.set(operation.name, operation);
		world.clock.schedule(operationMs, () => {
			operation.response = finish();
			operation.done = true;
		});
		return { body: { name: operation.name } };
	}
	function getOperation$4(call, world) {
		const project = allowed$1(call, world, call.params.provider === void 0 ? "Pools" : "PoolProviders", "get");
		const name = call.path.replace(/^\/v1\/projects\/[^/]+/, `projects/${project.number}`);
		const operation = world.operations.get(name);
		if (!operation) throw missing$1();
		return { body: {
			name,
			...operation.done && {
				done: true,
				response: operation.response
			}
		} };
	}
	const API$7 = "iam.googleapis.com";
	const ADMIN = "google.iam.admin.v1";
	const LIST_QUERY$2 = [
		"pageSize",
		"pageToken",
		"view",
		"showDeleted"
	];
	function routes$17(_world) {
		const custom = ["/v1/projects/{project}/roles", "/v1/organizations/{organization}/roles"].flatMap((at) => [
			[
				"GET",
				at,
				listCustom,
				{ query: LIST_QUERY$2 }
			],
			[
				"POST",
				at,
				create$6,
				{ body: `${ADMIN}.CreateRoleRequest` }
			],
			[
				"GET",
				`${at}/{role}`,
				get$8
			],
			[
				"PATCH",
				`${at}/{role}`,
				update,
				{
					body: `${ADMIN}.Role`,
					query: ["updateMask"]
				}
			],
			[
				"DELETE",
				`${at}/{role}`,
				destroy$1,
				{ query: ["etag"] }
			],
			[
				"POST",
				`${at}/{role}:undelete`,
				undelete,
				{ body: `${ADMIN}.UndeleteRoleRequest` }
			]
		]);
		return define(API$7, [
			[
				"GET",
				"/v1/roles",
				listPredefined,
				{ query: [...LIST_QUERY$2, "parent"] }
			],
			[
				"GET",
				"/v1/roles/{role}",
				get$8
			],
			...custom,
			[
				"POST",
				"/v1/permissions:queryTestablePermissions",
				queryTestable,
				{ body: `${ADMIN}.QueryTestablePermissionsRequest` }
			]
		]);
	}
	function parentOf$1(call) {
		if (call.params.project !== void 0) return `projects/${call.params.project}`;
		return call.params.organization === void 0 ? void 0 : `organizations/${call.params.organization}`;
	}
	const holderOf = (world, parent) => canonical(world, `//cloudresourcemanager.googleapis.com/${parent}`);
	function allow$3(call, world, verb) {
		const parent = parentOf$1(call);
		const permission = `iam.roles.${verb}`;
		if (parent === void 0 || authorize(world, call.principal, permission, holderOf(world, parent))) return;
		throw new Refusal("PERMISSION_DENIED", `You don't have permission to ${verb} ${call.params.role === void 0 ? `roles in ${parent}` : `the role at ${parent}/roles/${call.params.role}`}.`, { details: [errorInfo("IAM_PERMISSION_DENIED", API$7, {
			permission,
			resource: parent
		})] });
	}
	function nameOf$1(call, world, id = call.params.role ?? "") {
		const parent = parentOf$1(call);
		return parent === void 0 ? `roles/${id}` : `${kindOf(holderOf(world, parent)).name}/roles/${id}`;
	}
	function describe$3(role, full = true) {
		const content = `${role.name} ${role.title} ${[...role.permissions].sort().join()} ${role.deleted}`;
		return {
			name: role.name,
			title: role.title,
			...role.description !== void 0 && { description: role.description },
			...full && role.permissions.size > 0 && { includedPermissions: [...role.permissions].sort() },
			stage: role.stage,
			etag: role.name.startsWith("roles/") ? "AA==" : (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(content).digest().subarray(0, 8).toString("base64"),
			...role.deleted && { deleted: true }
		};
	}
	function find$3(call, world) {
		const name = nameOf$1(call, world);
		const role = findRole(world, name);
		if (!role) throw new Refusal("NOT_FOUND", `The role named ${name} was not found.`);
		return role;
	}
	function get$8(call, world) {
		allow$3(call, world, "get");
		return { body: describe$3(find$3(call, world)) };
	}
	const page$2 = (call, all, usual) => pageOf(call, all, {
		usual,
		most: 1e3
	});
	function listPredefined(call, world) {
		const { items, more } = page$2(call, predefinedRoleNames(), 300);
		const full = call.query.get("view") === "FULL";
		return { body: {
			roles: items.map((name) => describe$3(findRole(world, name), full)),
			...more
		} };
	}
	function listCustom(call, world) {
		allow$3(call, world, "list");
		const prefix = nameOf$1(call, world, "");
		const showDeleted = call.query.get("showDeleted") === "true";
		const found = [...world.customRoles.keys()].filter((name) => name.startsWith(prefix)).map((name) => findRole(world, name)).filter((role) => showDeleted || !role.deleted);
		const { items, more } = page$2(call, found, 300);
		const full = call.query.get("view") === "FULL";
		return { body: items.length > 0 ? {
			roles: items.map((role) => describe$3(role, full)),
			...more
		} : {} };
	}
	function checkPermissions(world, parent, names) {
		const wrong = names.find((name) => !isTestable(name, holderOf(world, parent)) || world.notInCustomRoles.has(name));
		if (wrong !== void 0) throw new Refusal("INVALID_ARGUMENT", `Permission ${wrong} is not valid.`);
	}
	function create$6(call, world) {
		allow$3(call, world, "create");
		const parent = parentOf$1(call) ?? "";
		const { roleId = "", role = {} } = call.body;
		if (!/^[a-zA-Z0-9_.]{3,64}$/.test(roleId)) throw new Refusal("INVALID_ARGUMENT", `The role_id ${roleId} is invalid: 3 to 64 letters, digits, underscores and periods are possible.`);
		checkPermissions(world, parent, role.includedPermissions ?? []);
		const name = nameOf$1(call, world, roleId);
		const before = world.customRoles.get(name);
		if (before?.deleted) throw new Refusal("FAILED_PRECONDITION", `You can't create a role_id (${roleId}) which has been marked for deletion.`);
		if (before) throw new Refusal("ALREADY_EXISTS", `A role named ${roleId} in ${parent} already exists.`);
		world.customRoles.set(name, {
			title: role.title ?? "",
			...role.description !== void 0 && { description: role.description },
			includedPermissions: role.includedPermissions ?? [],
			stage: role.stage ?? "ALPHA"
		});
		return { body: describe$3(findRole(world, name)) };
	}
	function stored(call, world) {
		const { name } = find$3(call, world);
		return {
			name,
			state: world.customRoles.get(name)
		};
	}
	function update(call, world) {
		allow$3(call, world, "update");
		const { name, state } = stored(call, world);
		const { etag } = call.body;
		if (etag !== void 0 && etag !== describe$3(findRole(world, name)).etag) throw new Refusal("ABORTED", "There were concurrent policy changes. Please retry the whole read-modify-write.");
		const sent = call.body;
		const known = [
			"title",
			"description",
			"includedPermissions",
			"stage"
		];
		const mask = (call.query.get("updateMask") ?? "").split(",").map(camel).filter(Boolean);
		const unknown = mask.find((field) => field !== "etag" && !known.some((each) => each === field));
		if (unknown !== void 0) throw new Refusal("INVALID_ARGUMENT", `Invalid update mask: ${unknown}.`);
		checkPermissions(world, parentOf$1(call) ?? "", sent.includedPermissions ?? []);
		const changes = known.filter((field) => mask.length > 0 ? mask.includes(field) : sent[field] !== void 0);
		Object.assign(state, Object.fromEntries(changes.map((field) => [field, sent[field] ?? EMPTY[field]])));
		return { body: describe$3(findRole(world, name)) };
	}
	const EMPTY = {
		title: "",
		description: "",
		includedPermissions: [],
		stage: "ALPHA"
	};
	const camel = (name) => name.replace(/_(.)/g, (_, next) => next.toUpperCase());
	function destroy$1(call, world) {
		allow$3(call, world, "delete");
		const { name, state } = stored(call, world);
		state.deleted = true;
		return { body: describe$3(findRole(world, name)) };
	}
	function undelete(call, world) {
		allow$3(call, world, "undelete");
		const { name, state } = stored(call, world);
		delete state.deleted;
		return { body: describe$3(findRole(world, name)) };
	}
	function queryTestable(call, world) {
		const name = canonical(world, String(call.body.fullResourceName ?? ""));
		if (!/^\/\/[a-z]+\.googleapis\.com\/./.test(name)) throw new Refusal("INVALID_ARGUMENT", `Invalid full resource name: ${name}`);
		if (!exists(world, name)) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		const size = Number(call.body.pageSize ?? 0) || 100;
		if (size < 0 || size > 1e3) throw new Refusal("INVALID_ARGUMENT", `Invalid page size: ${size}.`);
		const names = testablePermissions(name);
		const from = Number(call.body.pageToken || 0);
		const enabled = projectOf$1(world, name)?.apis;
		return { body: {
			permissions: names.slice(from, from + size).map((permission) => ({
				name: permission,
				stage: "GA",
				...world.notInCustomRoles.has(permission) && { customRolesSupportLevel: "NOT_SUPPORTED" },
				...enabled && !enabled.has(apiOf(permission)) && { apiDisabled: true }
			})),
			...from + size < names.length && { nextPageToken: String(from + size) }
		} };
	}
	const MESSAGES$1 = "google.iam.credentials.v1";
	const ACCOUNT = "/v1/projects/{project}/serviceAccounts/{account}";
	function routes$16(_world) {
		return define("iamcredentials.googleapis.com", [[
			"POST",
			`${ACCOUNT}:generateAccessToken`,
			generateAccessToken,
			{ body: `${MESSAGES$1}.GenerateAccessTokenRequest` }
		], [
			"POST",
			`${ACCOUNT}:generateIdToken`,
			generateIdToken,
			{ body: `${MESSAGES$1}.GenerateIdTokenRequest` }
		]]);
	}
	function generateAccessToken(call, world) {
		const account = impersonated(call, world, "iam.serviceAccounts.getAccessToken");
		const scopes = call.body.scope;
		if (!scopes?.length) throw invalid$3("Request contains an invalid argument.", "scope", "At least one scope is required.");
		const seconds = Number.parseFloat(String(call.body.lifetime ?? "3600s"));
		const limit = mayLast12Hours(world, account) ? 43200 : 3600;
		if (seconds > limit) throw invalid$3(`The access token lifetime cannot exceed ${limit} seconds.`, "lifetime");
		if (!(seconds > 0)) throw invalid$3("The access token lifetime must be positive.", "lifetime");
		const { token, expiresMs } = mintToken(world, principalOf(world, `serviceAccount:${account.email}`), seconds * 1e3, scopes);
		return { body: {
			accessToken: token,
			expireTime: `${new Date(expiresMs).toISOString().slice(0, 19)}Z`
		} };
	}
	function generateIdToken(call, world) {
		const account = impersonated(call, world, "iam.serviceAccounts.getOpenIdToken");
		const { audience, includeEmail, useEmailAzp } = call.body;
		if (typeof audience !== "string" || audience === "") throw invalid$3("Request contains an invalid argument.", "audience");
		const issued = Math.floor(world.clock.now() / 1e3);
		return { body: { token: world.googleIssuer.sign({
			aud: audience,
			azp: useEmailAzp === true ? account.email : account.uniqueId,
			...includeEmail === true && {
				email: account.email,
				email_verified: true
			},
			exp: issued + 3600,
			iat: issued,
			iss: world.googleIssuer.issuer,
			sub: account.uniqueId
		}) } };
	}
	function impersonated(call, world, permission) {
		if (call.params.project !== "-") throw invalid$3(`Invalid form of account ID ${call.params.account}. Should be projects/-/serviceAccounts/{ACCOUNT}.`, "name");
		let holder = call.principal;
		for (const delegate of call.body.delegates ?? []) {
			const email = /^projects\/-\/serviceAccounts\/([^/]+)$/.exec(delegate)?.[1];
			if (!email) throw invalid$3(`Invalid delegate: ${delegate}. Should be projects/-/serviceAccounts/{ACCOUNT}.`, "delegates");
			check$2(world, holder, "iam.serviceAccounts.implicitDelegation", email);
			holder = principalOf(world, `serviceAccount:${email}`);
		}
		return check$2(world, holder, permission, call.params.account ?? "");
	}
	function check$2(world, holder, permission, emailOrId) {
		const account = world.serviceAccounts.get(emailOrId) ?? [...world.serviceAccounts.values()].find((each) => each.uniqueId === emailOrId);
		if (!account && emailOrId.includes("@")) throw new Refusal("NOT_FOUND", `Not found; Gaia id not found for email ${emailOrId}`);
		if (account && !account.agent && !account.disabled && authorize(world, holder, permission, fullName.serviceAccount(account.projectId, account.email))) return account;
		throw new Refusal("PERMISSION_DENIED", `Permission '${permission}' denied on resource (or it may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", "iam.googleapis.com", { permission })] });
	}
	function mayLast12Hours(world, account) {
		const constraint = "iam.allowServiceAccountCredentialLifetimeExtension";
		return [...world.orgPolicies.values()].some((policies) => policies.has(constraint)) && violations(world, constraint, fullName.project(account.projectId), [account.email]).length === 0;
	}
	const invalid$3 = (message, field, description = message) => new Refusal("INVALID_ARGUMENT", message, { details: [{
		"@type": "type.googleapis.com/google.rpc.BadRequest",
		fieldViolations: [{
			field,
			description
		}]
	}] });
	function routes$15(_world) {
		return define("logging.googleapis.com", [[
			"POST",
			"/v2/entries:list",
			list$6,
			{ body: "google.logging.v2.ListLogEntriesRequest" }
		]]);
	}
	function list$6(call, world) {
		const names = call.body.resourceNames ?? call.body.projectIds ?? [];
		if (names.length === 0) throw new Refusal("INVALID_ARGUMENT", "No resource names provided.");
		const projects = names.map((name) => {
			const project = findProject(world, name.replace(/^projects\//, "").split("/")[0] ?? "");
			const may = project && authorize(world, call.principal, "logging.logEntries.list", fullName.project(project.projectId));
			if (!project || !may) throw new Refusal("PERMISSION_DENIED", "Permission denied for all log views");
			return project.projectId;
		});
		const test = compile(String(call.body.filter ?? ""));
		const found = world.logs.filter((entry) => projects.some((id) => String(entry.logName).startsWith(`projects/${id}/`)) && test(entry)).toSorted((a, b) => String(a.timestamp) < String(b.timestamp) ? -1 : 1);
		if (/^timestamp desc$/i.test(String(call.body.orderBy ?? ""))) found.reverse();
		const size = Number(call.body.pageSize ?? 50);
		const from = Number(call.body.pageToken ?? 0);
		const more = from + size < found.length ? { nextPageToken: String(from + size) } : {};
		return { body: found.length > 0 ? {
			entries: found.slice(from, from + size),
			...more
		} : {} };
	}
	const SEVERITIES = [
		"DEFAULT",
		"DEBUG",
		"INFO",
		"NOTICE",
		"WARNING",
		"ERROR",
		"CRITICAL",
		"ALERT",
		"EMERGENCY"
	];
	function compile(filter) {
		const tests = filter.split(/\s+AND\s+|\r?\n/).map((term) => term.trim()).filter(Boolean).map((term) => {
			const found = /^([A-Za-z_][\w.]*(?:\."[^"]+")*)\s*(!=|>=|<=|=|:|>|<)\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))$/.exec(term);
			if (!found) throw new Refusal("INVALID_ARGUMENT", `Unparseable filter: the emulator does not know '${term}'`);
			const [, path = "", operator = "", quoted, bare = ""] = found;
			return comparison(path, operator, quoted?.replace(/\\(.)/g, "$1") ?? bare);
		});
		return (entry) => tests.every((test) => test(entry));
	}
	const partsOf = (path) => [...path.matchAll(/"([^"]*)"|[^."]+/g)].map(([part, quoted]) => quoted ?? part);
	function comparison(path, operator, wanted) {
		return (entry) => {
			const value = partsOf(path).reduce((at, key) => at?.[key], entry);
			if (operator === "!=") return String(value) !== wanted;
			if (value === void 0) return false;
			if (operator === "=") return String(value) === wanted;
			if (operator === ":") return String(value).includes(wanted);
			const rank = (text) => path === "severity" ? String(SEVERITIES.indexOf(text)) : text;
			const [left, right] = [rank(String(value)), rank(wanted)];
			if (operator === ">=") return left >= right;
			if (operator === "<=") return left <= right;
			return operator === ">" ? left > right : left < right;
		};
	}
	const API$6 = "orgpolicy.googleapis.com";
	const NODES = [
		"projects/{project}",
		"folders/{folder}",
		"organizations/{organization}"
	];
	function routes$14(_world) {
		return NODES.flatMap((node) => define(API$6, [
			[
				"GET",
				`/v2/${node}/policies/{constraint}:getEffectivePolicy`,
				getEffective
			],
			[
				"GET",
				`/v2/${node}/policies/{constraint}`,
				get$7
			],
			[
				"GET",
				`/v2/${node}/policies`,
				list$5,
				{ query: ["pageSize", "pageToken"] }
			]
		]));
	}
	function find$2(call, world, permission) {
		const { project, folder, organization = "" } = call.params;
		const given = project ? fullName.project(project) : folder ? fullName.folder(folder) : fullName.organization(organization);
		const resource = canonical(world, given);
		if (exists(world, resource) && authorize(world, call.principal, permission, resource)) return {
			resource,
			node: nodeOf$1(world, resource) ?? ""
		};
		throw new Refusal("PERMISSION_DENIED", `Permission '${permission}' denied on resource '${given}' (or it may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", API$6, {
			permission,
			resource: given.split("/").slice(3).join("/")
		})] });
	}
	function getEffective(call, world) {
		const { resource, node } = find$2(call, world, "orgpolicy.policy.get");
		const constraint = call.params.constraint ?? "";
		if (!CONSTRAINTS$1[constraint] && !world.customConstraints.has(constraint)) throw unknown(constraint);
		return { body: {
			name: `${node}/policies/${constraint}`,
			spec: { rules: effectivePolicy(world, constraint, resource).rules }
		} };
	}
	function unknown(constraint) {
		return new Refusal("NOT_FOUND", `Constraint constraints/${constraint} does not exist.`);
	}
	function get$7(call, world) {
		const { node } = find$2(call, world, "orgpolicy.policy.get");
		const constraint = call.params.constraint ?? "";
		const policy = world.orgPolicies.get(node)?.get(constraint);
		if (!policy) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: describe$2(node, constraint, policy) };
	}
	function list$5(call, world) {
		const { node } = find$2(call, world, "orgpolicy.policies.list");
		const policies = [...world.orgPolicies.get(node) ?? []].map(([constraint, policy]) => describe$2(node, constraint, policy));
		return { body: policies.length > 0 ? { policies } : {} };
	}
	const ETAG = "CMDmz7MGEIjs3kQ=";
	const UPDATED = {
		etag: ETAG,
		updateTime: "2026-01-15T09:00:00.000000Z"
	};
	const describe$2 = (node, constraint, policy) => {
		const { dryRunSpec, ...spec } = policy;
		return {
			name: `${node}/policies/${constraint}`,
			...!isOnlyDryRun(policy) && { spec: {
				...UPDATED,
				...spec
			} },
			...dryRunSpec && { dryRunSpec: {
				...UPDATED,
				...dryRunSpec
			} },
			etag: ETAG
		};
	};
	const API$5 = "cloudresourcemanager.googleapis.com";
	const TYPE$1 = "google.cloud.resourcemanager.v3";
	const GET_POLICY = { body: "google.iam.v1.GetIamPolicyRequest" };
	function routes$13(_world) {
		const policyOf = policyHandlers({
			permissions: "resourcemanager.projects",
			find: (call, world, permission) => fullName.project(findAllowed$1(call, world, permission).projectId),
			name: (call) => fullName.project(call.params.project ?? "")
		});
		const policies = (version) => [
			[
				"POST",
				`/${version}/projects/{project}:getIamPolicy`,
				policyOf.get,
				GET_POLICY
			],
			[
				"POST",
				`/${version}/projects/{project}:setIamPolicy`,
				policyOf.set,
				SET_POLICY
			],
			[
				"POST",
				`/${version}/projects/{project}:testIamPermissions`,
				policyOf.test,
				TEST_PERMISSIONS
			]
		];
		return define(API$5, [
			[
				"GET",
				"/v1/projects/{project}",
				getV1
			],
			[
				"POST",
				"/v1/projects/{project}:getAncestry",
				getAncestry,
				{ body: "google.protobuf.Empty" }
			],
			[
				"GET",
				"/v3/projects/{project}",
				getV3
			],
			...policies("v1"),
			...policies("v3"),
			[
				"POST",
				"/v1/organizations/{organization}:getIamPolicy",
				getOrganizationPolicy,
				GET_POLICY
			],
			[
				"POST",
				"/v3/organizations/{organization}:getIamPolicy",
				getOrganizationPolicy,
				GET_POLICY
			],
			[
				"POST",
				"/v2/folders/{folder}:getIamPolicy",
				getFolderPolicy,
				GET_POLICY
			],
			[
				"POST",
				"/v3/folders/{folder}:getIamPolicy",
				getFolderPolicy,
				GET_POLICY
			],
			[
				"GET",
				"/v3/tagValues/namespaced",
				getNamespacedTagValue,
				{ query: ["name"] }
			],
			[
				"GET",
				"/v3/tagValues/{value}",
				getTagValue
			],
			[
				"POST",
				"/v3/tagValues/{value}:testIamPermissions",
				testTagValue,
				TEST_PERMISSIONS
			],
			[
				"GET",
				"/v3/effectiveTags",
				listEffectiveTags,
				{ query: [
					"parent",
					"pageSize",
					"pageToken"
				] }
			],
			[
				"GET",
				"/v3/tagBindings",
				listTagBindings,
				{ query: [
					"parent",
					"pageSize",
					"pageToken"
				] }
			],
			[
				"POST",
				"/v3/tagBindings",
				createTagBinding,
				{
					body: `${TYPE$1}.TagBinding`,
					query: ["validateOnly"]
				}
			],
			[
				"DELETE",
				"/v3/tagBindings/{binding=**}",
				deleteTagBinding
			],
			[
				"GET",
				"/v3/operations/{operation}",
				getOperation$3
			]
		]);
	}
	function findAllowed$1(call, world, permission) {
		const id = call.params.project ?? "";
		const project = findProject(world, id);
		if (project && authorize(world, call.principal, permission, fullName.project(project.projectId))) return project;
		throw denied$1(permission, `projects/${id}`);
	}
	const denied$1 = (permission, resource) => deniedOrAbsent(API$5, permission, `//${API$5}/${resource}`);
	function getV1(call, world) {
		const project = findAllowed$1(call, world, "resourcemanager.projects.get");
		const [kind, id] = project.parent?.split("/") ?? [];
		return { body: {
			projectNumber: project.number,
			projectId: project.projectId,
			lifecycleState: project.state,
			name: project.displayName,
			createTime: project.createTime,
			...hasKeys(project.labels) && { labels: project.labels },
			...kind && { parent: {
				type: kind.slice(0, -1),
				id
			} }
		} };
	}
	function getV3(call, world) {
		const project = findAllowed$1(call, world, "resourcemanager.projects.get");
		return { body: {
			name: `projects/${project.number}`,
			...project.parent && { parent: project.parent },
			projectId: project.projectId,
			state: project.state,
			displayName: project.displayName,
			createTime: project.createTime,
			updateTime: project.createTime,
			etag: "W/\"3fe0a8b2c9d14e57\"",
			...hasKeys(project.labels) && { labels: project.labels }
		} };
	}
	const hasKeys = (labels) => Object.keys(labels).length > 0;
	function getAncestry(call, world) {
		const project = findAllowed$1(call, world, "resourcemanager.projects.get");
		return { body: { ancestor: lineage(world, fullName.project(project.projectId)).map((name) => {
			const [kind = "", id = ""] = kindOf(name).name.split("/");
			return { resourceId: {
				type: kind.slice(0, -1),
				id
			} };
		}) } };
	}
	const getOrganizationPolicy = (call, world) => getNodePolicy(call, world, "organizations", call.params.organization ?? "");
	const getFolderPolicy = (call, world) => getNodePolicy(call, world, "folders", call.params.folder ?? "");
	function getNodePolicy(call, world, kind, id) {
		const name = `//${API$5}/${kind}/${id}`;
		const permission = `resourcemanager.${kind}.getIamPolicy`;
		if (!exists(world, name) || !authorize(world, call.principal, permission, name)) throw denied$1(permission, `${kind}/${id}`);
		return { body: readPolicy(world, name, requestedVersion(call)) };
	}
	function parentOf(call, world, verb) {
		const given = call.query.get("parent") ?? "";
		const name = canonical(world, given);
		const { service, name: relative } = kindOf(name);
		const permission = `${service === API$5 ? "resourcemanager.hierarchyNodes" : collectionOf(name)}.${verb}`;
		if (!/^\/\/[a-z]+\.googleapis\.com\/.+/.test(given)) throw new Refusal("INVALID_ARGUMENT", `Invalid parent: ${given}`);
		if (!exists(world, name) || !authorize(world, call.principal, permission, name)) throw denied$1(permission, relative);
		return name;
	}
	function collectionOf(name) {
		const { service, name: relative } = kindOf(name);
		return `${service.split(".")[0]}.${relative.split("/").at(-2)}`;
	}
	const byNumber$1 = (world, name) => name.replace(/\/projects\/([^/]+)/, (_, id) => `/projects/${findProject(world, id)?.number ?? id}`);
	function listEffectiveTags(call, world) {
		const tags = effectiveTags(world, parentOf(call, world, "listEffectiveTags")).map((tag) => ({
			tagValue: tag.name,
			namespacedTagValue: `${tag.namespacedKey}/${tag.value}`,
			tagKey: tag.key,
			namespacedTagKey: tag.namespacedKey,
			tagKeyParentName: `organizations/${world.organization.id}`,
			...tag.inherited && { inherited: true }
		}));
		return { body: tags.length > 0 ? { effectiveTags: tags } : {} };
	}
	function binding(world, holder, value) {
		const parent = byNumber$1(world, holder);
		return {
			name: `tagBindings/${encodeURIComponent(parent)}/${value.name}`,
			parent,
			tagValue: value.name,
			tagValueNamespacedName: `${value.namespacedKey}/${value.value}`
		};
	}
	function getTagValue(call, world) {
		const name = `tagValues/${call.params.value}`;
		return tagValue(call, world, world.tagValues.get(name), name);
	}
	function getNamespacedTagValue(call, world) {
		const name = call.query.get("name") ?? "";
		if (!/^[^/]+\/[^/]+\/[^/]+$/.test(name)) throw new Refusal("INVALID_ARGUMENT", `Invalid namespaced name for a tag value: ${name}`);
		return tagValue(call, world, [...world.tagValues.values()].find((each) => `${each.namespacedKey}/${each.value}` === name), name);
	}
	function tagValue(call, world, found, asked) {
		const permission = "resourcemanager.tagValues.get";
		if (!found || !authorize(world, call.principal, permission, `//${API$5}/${found.name}`)) throw denied$1(permission, asked);
		return { body: {
			name: found.name,
			parent: found.key,
			shortName: found.value,
			namespacedName: `${found.namespacedKey}/${found.value}`,
			createTime: "2026-01-15T09:00:00.000000Z",
			updateTime: "2026-01-15T09:00:00.000000Z",
			etag: "dLmYzRdhx0YmQ1K3vGn2yw=="
		} };
	}
	const testTagValue = (call, world) => testAnswer(call, world, `//${API$5}/tagValues/${call.params.value}`);
	function listTagBindings(call, world) {
		const name = parentOf(call, world, "listTagBindings");
		const bound = [...world.tagBindings.get(name) ?? []].map((id) => world.tagValues.get(id)).filter((value) => value !== void 0);
		return { body: bound.length > 0 ? { tagBindings: bound.map((value) => binding(world, name, value)) } : {} };
	}
	function createTagBinding(call, world) {
		const { parent = "", tagValue, tagValueNamespacedName } = call.body;
		if (tagValue && tagValueNamespacedName) throw new Refusal("INVALID_ARGUMENT", "Only one of tag_value and tag_value_namespaced_name may be filled.");
		const name = canonical(world, parent);
		const value = [...world.tagValues.values()].find((each) => each.name === tagValue || `${each.namespacedKey}/${each.value}` === tagValueNamespacedName);
		const onValue = "resourcemanager.tagValueBindings.create";
		const shown = value?.name ?? tagValue ?? tagValueNamespacedName ?? "";
		if (!value || !authorize(world, call.principal, onValue, `//${API$5}/${value.name}`)) throw denied$1(onValue, shown);
		const onHolder = `${kindOf(name).service === API$5 ? "resourcemanager.hierarchyNodes" : collectionOf(name)}.createTagBinding`;
		if (!exists(world, name) || !authorize(world, call.principal, onHolder, name)) throw denied$1(onHolder, kindOf(name).name);
		const before = [...world.tagBindings.get(name) ?? []];
		if (before.some((id) => world.tagValues.get(id)?.key === value.key)) throw new Refusal("ALREADY_EXISTS", `A binding of the tag key ${value.namespacedKey} already exists on ${parent}.`);
		if (call.query.get("validateOnly") !== "true") {
			world.tagBindings.set(name, new Set([...before, value.name]));
			world.tagsFrom.set(`${name} ${value.name}`, world.clock.now() + (world.delays.tagMs ?? 0));
		}
		return { body: finished(world, {
			"@type": `type.googleapis.com/${TYPE$1}.TagBinding`,
			...binding(world, name, value)
		}) };
	}
	function deleteTagBinding(call, world) {
		const [, parent = "", value = ""] = /^(.+)\/(tagValues\/\d+)$/.exec(call.params.binding ?? "") ?? [];
		const name = canonical(world, decodeURIComponent(parent));
		const permission = `${kindOf(name).service === API$5 ? "resourcemanager.hierarchyNodes" : collectionOf(name)}.deleteTagBinding`;
		if (!authorize(world, call.principal, permission, name)) throw denied$1(permission, kindOf(name).name);
		const onValue = "resourcemanager.tagValueBindings.delete";
		if (!authorize(world, call.principal, onValue, `//${API$5}/${value}`)) throw denied$1(onValue, value);
		if (!world.tagBindings.get(name)?.delete(value)) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: finished(world, { "@type": "type.googleapis.com/google.protobuf.Empty" }) };
	}
	function finished(world, response) {
		const name = `operations/rctb.${nodeOf$1(world, fullName.organization(world.organization.id))?.replace("/", "-")}.${newId(world)}`;
		const operation = {
			name,
			done: true,
			doneMs: world.clock.now(),
			response
		};
		world.operations.set(name, operation);
		return {
			name,
			done: true,
			response
		};
	}
	function getOperation$3(call, world) {
		const operation = world.operations.get(`operations/${call.params.operation}`);
		if (!operation) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: {
			name: operation.name,
			done: operation.done,
			response: operation.response
		} };
	}
	function runJob(world, state, overrides, author) {
		const made = makeExecution(world, state, overrides, author);
		const name = made.execution.name ?? "";
		const { job } = state;
		state.executions.set(shortName(name), made);
		job.executionCount = (job.executionCount ?? 0) + 1;
		refer(job, made.execution, "EXECUTION_RUNNING");
		const runMs = appOf(world, imageOf(made.execution), shortName(job.name))?.runMs ?? world.delays.operationMs;
		world.clock.schedule(world.delays.operationMs, () => start$1(world, made));
		const end = (operation) => finish$1(world, state, made, operation);
		return startOperation(world, {
			kind: "Execution",
			name
		}, end, { ms: world.delays.operationMs + runMs });
	}
	const imageOf = ({ template }) => template?.containers?.[0]?.image ?? "";
	function makeExecution(world, { job, extras }, overrides, author) {
		const now = world.clock.timestamp();
		const id = `${shortName(job.name).slice(0, 57)}-${suffix()}`;
		const template = structuredClone(job.template?.template ?? {});
		for (const { name, args, env, clearArgs } of overrides.containerOverrides ?? []) {
			const container = template.containers?.find((each) => !name || each.name === name);
			if (!container) continue;
			if (args?.length) container.args = args;
			else if (clearArgs) delete container.args;
			const given = new Set((env ?? []).map((variable) => variable.name));
			if (env?.length) container.env = [...(container.env ?? []).filter((each) => !given.has(each.name ?? "")), ...env];
		}
		if (overrides.timeout) template.timeout = overrides.timeout;
		const pending = {
			state: "CONDITION_RECONCILING",
			lastTransitionTime: now
		};
		return {
			execution: {
				name: `${job.name}/executions/${id}`,
				uid: newId(world),
				creator: author,
				generation: "1",
				labels: { ...job.template?.labels },
				annotations: { ...job.template?.annotations },
				createTime: now,
				updateTime: now,
				launchStage: job.launchStage ?? "GA",
				job: shortName(job.name),
				parallelism: job.template?.parallelism ?? 0,
				taskCount: overrides.taskCount || job.template?.taskCount || 1,
				template,
				reconciling: true,
				observedGeneration: "0",
				conditions: [
					"Completed",
					"ResourcesAvailable",
					"Started"
				].map((type) => ({
					type,
					...pending
				})),
				logUri: logUri(job.name ?? "", id),
				etag: newEtag()
			},
			tasks: [],
			extras: { ...extras.template }
		};
	}
	function logUri(job, execution) {
		const [, project = "", , location = "", , id = ""] = job.split("/");
		const query = [
			"resource.type=\"cloud_run_job\"",
			`resource.labels.job_name="${id}"`,
			`resource.labels.location="${location}"`,
			`labels."run.googleapis.com/execution_name"="${execution}"`
		].join("\n");
		return `https://console.cloud.google.com/logs/viewer?project=${project}&advancedFilter=${encodeURIComponent(query)}`;
	}
	const suffix = () => Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => "bcdfghjklmnpqrstvwxz2456789"[byte % 27]).join("");
	function condition$1(execution, type, change) {
		const found = execution.conditions?.find((each) => each.type === type);
		if (found) Object.assign(found, change);
	}
	function start$1(world, made) {
		const { execution } = made;
		if (execution.completionTime) return;
		const now = world.clock.timestamp();
		const ok = {
			state: "CONDITION_SUCCEEDED",
			lastTransitionTime: now
		};
		condition$1(execution, "ResourcesAvailable", ok);
		condition$1(execution, "Started", ok);
		const count = execution.taskCount ?? 1;
		execution.startTime = now;
		execution.updateTime = now;
		execution.runningCount = Math.min(count, execution.parallelism || count);
		made.tasks = Array.from({ length: count }, (_, index) => makeTask(world, execution, index, now));
	}
	function makeTask(world, execution, index, now) {
		const { template = {}, name = "" } = execution;
		return {
			name: `${name}/tasks/${shortName(name)}-task${index}`,
			uid: newId(world),
			generation: "1",
			labels: { ...execution.labels },
			createTime: now,
			scheduledTime: now,
			startTime: now,
			updateTime: now,
			job: execution.job ?? "",
			execution: shortName(name),
			...structuredClone(template),
			reconciling: true,
			conditions: [{
				type: "Completed",
				state: "CONDITION_RECONCILING",
				lastTransitionTime: now
			}],
			observedGeneration: "1",
			index,
			logUri: execution.logUri ?? ""
		};
	}
	function finish$1(world, state, made, operation) {
		const { execution } = made;
		if (execution.completionTime) {
			operation.error = {
				code: 1,
				message: "The execution was cancelled."
			};
			return;
		}
		const now = world.clock.timestamp();
		const app = appOf(world, imageOf(execution), execution.job ?? "");
		const ends = made.tasks.map(({ index = 0 }) => app?.failingTasks?.includes(index) ?? true ? app?.exitCode ?? 0 : 0);
		const limit = memoryOf(execution.template?.containers?.[0]?.resources?.limits?.memory);
		const over = app?.memoryMi && app.memoryMi > limit ? {
			used: app.memoryMi,
			limit
		} : void 0;
		if (over) ends.fill(137);
		for (const [at, task] of made.tasks.entries()) endTask(world, state.job, task, ends[at] ?? 0, app?.output ?? [], over);
		const failed = made.tasks.filter((_, at) => ends[at] !== 0);
		const [first] = failed;
		execution.runningCount = 0;
		execution.succeededCount = ends.length - failed.length;
		execution.failedCount = failed.length;
		execution.retriedCount = made.tasks.reduce((sum, { retried = 0 }) => sum + retried, 0);
		execution.completionTime = now;
		execution.updateTime = now;
		execution.reconciling = false;
		execution.observedGeneration = "1";
		const message = over ? `Task ${shortName(first?.name)} failed with exit code: 0 and message: ${OUT_OF_MEMORY}` : `Task ${shortName(first?.name)} failed with message: The container exited with an error.`;
		condition$1(execution, "Completed", {
			lastTransitionTime: now,
			...first ? {
				state: "CONDITION_FAILED",
				message,
				executionReason: "NON_ZERO_EXIT_CODE"
			} : { state: "CONDITION_SUCCEEDED" }
		});
		refer(state.job, execution, first ? "EXECUTION_FAILED" : "EXECUTION_SUCCEEDED");
		if (first) operation.error = {
			code: 9,
			message
		};
		else operation.response = typed("Execution", structuredClone(execution));
	}
	const OUT_OF_MEMORY = "The configured memory limit was reached.";
	function endTask(world, job, task, exitCode, output, over) {
		const now = world.clock.timestamp();
		const retried = exitCode === 0 ? 0 : task.maxRetries ?? 0;
		for (let attempt = 0; attempt <= retried; attempt++) {
			for (const line of output) write(world, job, task, attempt, "stderr", line);
			const log = "varlog%2Fsystem";
			if (over) {
				const text = `Memory limit of ${over.limit} MiB exceeded with ${over.used} MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits`;
				write(world, job, task, attempt, log, text, "ERROR");
				write(world, job, task, attempt, log, "Container terminated on signal 9.", "WARNING");
				continue;
			}
			write(world, job, task, attempt, log, `Container called exit(${exitCode}).`, exitCode === 0 ? "DEFAULT" : "WARNING");
		}
		Object.assign(task, {
			completionTime: now,
			updateTime: now,
			reconciling: false,
			retried
		});
		const said = over ? OUT_OF_MEMORY : "The container exited with an error.";
		task.lastAttemptResult = exitCode === 0 ? {} : {
			...over ? { termSignal: 9 } : { exitCode },
			status: {
				code: 9,
				message: said
			}
		};
		task.conditions = [exitCode === 0 ? {
			type: "Completed",
			state: "CONDITION_SUCCEEDED",
			lastTransitionTime: now
		} : {
			type: "Completed",
			state: "CONDITION_FAILED",
			lastTransitionTime: now,
			message: said,
			executionReason: "NON_ZERO_EXIT_CODE"
		}];
	}
	function write(world, job, { execution = "", index = 0 }, attempt, log, text, severity = "DEFAULT") {
		const [, project = "", , location = "", , id = ""] = (job.name ?? "").split("/");
		world.logs.push({
			logName: `projects/${project}/logs/run.googleapis.com%2F${log}`,
			resource: {
				type: "cloud_run_job",
				labels: {
					project_id: project,
					job_name: id,
					location
				}
			},
			labels: {
				"run.googleapis.com/execution_name": execution,
				"run.googleapis.com/task_index": String(index),
				"run.googleapis.com/task_attempt": String(attempt)
			},
			severity,
			textPayload: text,
			timestamp: world.clock.timestamp(),
			insertId: newId(world)
		});
	}
	function refer(job, { name = "", createTime = "", completionTime }, completionStatus) {
		job.latestCreatedExecution = {
			name: shortName(name),
			createTime,
			...completionTime ? { completionTime } : {},
			completionStatus
		};
	}
	function cancelExecution(world, state, made) {
		const { execution } = made;
		const now = world.clock.timestamp();
		if (!execution.completionTime) {
			const count = execution.taskCount ?? 1;
			Object.assign(execution, {
				completionTime: now,
				updateTime: now,
				reconciling: false,
				runningCount: 0
			});
			execution.cancelledCount = count;
			condition$1(execution, "Completed", {
				state: "CONDITION_FAILED",
				lastTransitionTime: now,
				message: "Execution cancelled.",
				executionReason: "CANCELLED"
			});
			for (const task of made.tasks) Object.assign(task, {
				completionTime: now,
				reconciling: false
			});
			refer(state.job, execution, "EXECUTION_CANCELLED");
		}
		return finishedOperation(world, {
			kind: "Execution",
			name: execution.name ?? ""
		}, structuredClone(execution));
	}
	function withDefaults$1(sent, number) {
		const job = structuredClone(writable("Job", sent));
		commonDefaults(job, job.template?.template, number);
		const { template } = job;
		if (!template) return job;
		template.taskCount ||= 1;
		const task = template.template;
		if (!task) return job;
		task.maxRetries ??= 3;
		task.timeout ??= "600s";
		task.executionEnvironment ??= "EXECUTION_ENVIRONMENT_GEN2";
		return job;
	}
	function check$1(job, verb) {
		const at = `${verb}JobRequest.job`;
		if (!job.template) throw refuse$1(`${at}.template`, "required field not present.");
		if (!job.template.template) throw refuse$1(`${at}.template.template`, "required field not present.");
		checkLabels(job.labels, `${at}.labels`);
		checkLabels(job.template.labels, `${at}.template.labels`);
		const { taskCount = 1, parallelism = 0 } = job.template;
		if (taskCount < 0 || taskCount > 1e4) throw refuse$1(`${at}.template.task_count`, "must be a number between 0 and 10000.");
		if (parallelism < 0) throw refuse$1(`${at}.template.parallelism`, "must not be negative.");
		const { maxRetries = 3, timeout = "600s", containers = [], volumes = [] } = job.template.template;
		const path = `${at}.template.template`;
		if (maxRetries < 0 || maxRetries > 10) throw refuse$1(`${path}.max_retries`, "must be a number between 0 and 10.");
		const seconds = Number.parseFloat(timeout);
		if (!(seconds > 0 && seconds <= 604800)) throw refuse$1(`${path}.timeout`, "must be between 1s and 604800s.");
		checkContainers(containers, volumes, path);
		refuseFraction(containers, "template.template", ALWAYS_ALLOCATED);
	}
	function checkJobId(id, path) {
		if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(id)) throw refuse$1(path, "only lowercase, digits, and hyphens; may not begin or end with hyphen; at most 63 characters.");
	}
	function deployJob(world, call, request) {
		const { name } = request;
		const project = projectOfName(world, name);
		const before = world.jobs.get(name);
		if (request.wanted.startExecutionToken || request.wanted.runExecutionToken) throw new Refusal("UNIMPLEMENTED", "The emulator does not run a job by a token in its deploy.");
		const wanted = withDefaults$1(request.wanted, project.number);
		check$1(wanted, before ? "Update" : "Create");
		const task = wanted.template?.template ?? {};
		checkRuntime(world, call, project, {
			account: task.serviceAccount ?? "",
			containers: task.containers ?? []
		});
		checkOrgPolicies(world, {
			name,
			method: `${before ? "Update" : "Create"}Job`,
			vpcAccess: task.vpcAccess ?? null,
			binaryAuthorization: wanted.binaryAuthorization ?? null
		});
		if (request.validateOnly) return validated(world, {
			kind: "Job",
			name
		}, {
			...before?.job,
			...wanted,
			name
		});
		return saveJob(world, request, wanted, call.principal.email ?? call.principal.member);
	}
	function saveJob(world, { name, extras }, wanted, author) {
		const before = world.jobs.get(name);
		const changed = extras !== void 0;
		const job = saved(world, {
			kind: "Job",
			name,
			before: before?.job,
			wanted,
			author,
			changed
		});
		const id = newId(world);
		const state = before ?? {
			job: {},
			executions: new Map(),
			extras: {
				service: {},
				template: {}
			},
			lastOperation: id
		};
		state.lastOperation = id;
		if (extras) state.extras = extras;
		const waiting = {
			state: "CONDITION_RECONCILING",
			lastTransitionTime: job.updateTime
		};
		state.job = {
			executionCount: 0,
			...job,
			conditions: [{
				type: "ResourcesAvailable",
				...waiting
			}]
		};
		world.jobs.set(name, state);
		const { generation } = job;
		return startOperation(world, {
			kind: "Job",
			name
		}, (operation) => settle$1(world, name, operation, generation), { id });
	}
	function settle$1(world, name, operation, generation) {
		const state = world.jobs.get(name);
		if (!state) {
			operation.error = goneMeanwhile(name);
			return;
		}
		const failure = unavailable(world, runnable(state.job), "");
		if (state.job.generation === generation) {
			const condition = outcome(world, failure);
			state.job.reconciling = false;
			state.job.observedGeneration = generation;
			state.job.terminalCondition = {
				...condition,
				type: "Ready"
			};
			state.job.conditions = [{
				...condition,
				type: "ResourcesAvailable"
			}];
		}
		if (failure) operation.error = {
			code: failure.code,
			message: failure.message
		};
		else operation.response = typed("Job", structuredClone(state.job));
	}
	const runnable = ({ name = "", template }) => ({
		name,
		...template?.template
	});
	async function seedJob(world, name, job, creator) {
		const wanted = withDefaults$1(job, projectOfName(world, name).number);
		check$1(wanted, "Create");
		await atOnce(world, () => saveJob(world, {
			name,
			shown: name,
			wanted
		}, wanted, creator));
	}
	const REGIONS = [...Object.entries({
		"africa-south": "1",
		"asia-east": "12",
		"asia-northeast": "123",
		"asia-south": "12",
		"asia-southeast": "12",
		"australia-southeast": "12",
		"europe-central": "2",
		"europe-north": "12",
		"europe-southwest": "1",
		"me-central": "12",
		"me-west": "1",
		"northamerica-northeast": "12",
		"northamerica-south": "1",
		"southamerica-east": "1",
		"southamerica-west": "1",
		"us-central": "1",
		"us-east": "145",
		"us-south": "1",
		"us-west": "1234"
	}).flatMap(([place, numbers]) => [...numbers].map((number) => `${place}${number}`)), ...[
		1,
		2,
		3,
		4,
		6,
		8,
		9,
		10,
		12
	].map((number) => `europe-west${number}`)].toSorted();
	function v2Target(world, call, id = call.params.service ?? "", collection = "services") {
		const { project: given = "", location = "" } = call.params;
		const project = projectIdOf(world, given);
		const name = `projects/${project}/locations/${location}/${collection}/${id}`;
		projectOfName(world, name);
		requireRegion(location);
		return {
			name,
			shown: `projects/${given}/locations/${location}/${collection}/${id}`,
			project,
			location,
			id
		};
	}
	function v1Target(world, call, id = call.params.service ?? "", collection = "services") {
		const { project: given = "" } = call.params;
		const location = regionOf(call);
		const project = projectIdOf(world, given);
		const name = `projects/${project}/locations/${location}/${collection}/${id}`;
		projectOfName(world, name);
		requireRegion(location);
		return {
			name,
			shown: `namespaces/${given}/${collection}/${id}`,
			project,
			location,
			id
		};
	}
	function requireRegion(location) {
		if (REGIONS.includes(location) || location === "global" || location === "-") return;
		throw new Refusal("UNIMPLEMENTED", "Operation is not implemented, or supported, or enabled.");
	}
	function regionOf({ host, headers }) {
		const region = /^([a-z]+-[a-z]+\d+)-/.exec(host)?.[1];
		if (region) return region;
		const routing = /^[\d.]+(:\d+)?$/.test(host) ? headers["x-goog-request-params"] : void 0;
		const location = new URLSearchParams(String(routing ?? "")).get("location");
		if (location) return location;
		throw new Refusal("NOT_FOUND", "The requested resource was not found on the global endpoint: use a regional one.");
	}
	function allow$2(world, call, permission, resource, shown) {
		if (!authorize(world, call.principal, permission, resource)) throw denied$3(permission, shown);
	}
	const missing = (target, kind, id) => new Refusal("NOT_FOUND", `Resource '${id}' of kind '${kind}' in region '${target.location}' in project '${target.project}' does not exist.`);
	function checkEtag(current = "", id, given) {
		if (!given || bare(given) === bare(current)) return;
		throw new Refusal("ABORTED", `Conflict for resource '${id}': version '${bare(given)}' was specified but current version is '${bare(current)}'.`);
	}
	const bare = (etag) => etag.replaceAll("\"", "");
	async function waitFor(world, call, operation, timeoutMs) {
		const until = world.clock.now() + timeoutMs;
		while (!operation.done && world.clock.now() < until && !call.signal.aborted) {
			const left = Math.min(operation.doneMs, until) - world.clock.now();
			await world.clock.sleep(Math.max(1, left));
			world.clock.settle();
		}
	}
	function timeoutOf(call) {
		const text = call.body.timeout;
		const seconds = typeof text === "string" ? Number.parseFloat(text) : 30;
		return Math.min(60, Number.isFinite(seconds) ? seconds : 30) * 1e3;
	}
	const SERVICES$1 = {
		kind: "Service",
		collection: "services",
		variable: "service",
		permissions: "run.services",
		noun: "SERVICE",
		states: (world) => world.services,
		resource: (state) => state.service
	};
	const JOBS = {
		kind: "Job",
		collection: "jobs",
		variable: "job",
		permissions: "run.jobs",
		noun: "JOB",
		states: (world) => world.jobs,
		resource: (state) => state.job
	};
	const WORKER_POOLS = {
		kind: "WorkerPool",
		collection: "workerPools",
		variable: "pool",
		permissions: "run.workerpools",
		noun: "WORKERPOOL",
		states: (world) => world.runPools,
		resource: (state) => state.pool
	};
	function targetOf$2(kind, call, world, id = call.params[kind.variable] ?? "") {
		return v2Target(world, call, id, kind.collection);
	}
	function findAllowed(kind, call, world, target, permission) {
		allow$2(world, call, permission, fullName.run(target.name), target.shown);
		const state = kind.states(world).get(target.name);
		if (!state) throw missing(target, kind.noun, target.id);
		return state;
	}
	function remove(world, of, name) {
		const state = of.states(world).get(name);
		of.states(world).delete(name);
		world.policies.delete(fullName.run(name));
		world.tagBindings.delete(fullName.run(name));
		return removalOperation(world, {
			kind: of.kind,
			name
		}, state ? of.resource(state) : {});
	}
	const LIST_QUERY$1 = [
		"pageSize",
		"pageToken",
		"showDeleted"
	];
	const V1_LIST_QUERY = [
		"labelSelector",
		"limit",
		"continue",
		"fieldSelector",
		"includeUninitialized",
		"resourceVersion",
		"watch"
	];
	const yes = (call, name) => call.query.get(name)?.toLowerCase() === "true";
	const author = (call) => call.principal.email ?? call.principal.member;
	function page$1(call, field, all) {
		const { items, more } = pageOf(call, all, { usual: 100 });
		return {
			...all.length > 0 ? { [field]: items } : {},
			...more
		};
	}
	function commonRoutes(kind, at) {
		const one = `${at}/${kind.collection}/{${kind.variable}}`;
		return [
			[
				"GET",
				`${at}/${kind.collection}`,
				listOf$1(kind),
				{ query: LIST_QUERY$1 }
			],
			[
				"GET",
				one,
				getOf(kind)
			],
			[
				"DELETE",
				one,
				deleteOf(kind),
				{ query: ["validateOnly", "etag"] }
			],
			...policyRoutes(one, policyOf(kind))
		];
	}
	const policyOf = (kind) => ({
		permissions: kind.permissions,
		find: (call, world, permission) => {
			const target = targetOf$2(kind, call, world);
			findAllowed(kind, call, world, target, permission);
			return fullName.run(target.name);
		},
		name: (call, world) => fullName.run(targetOf$2(kind, call, world).name)
	});
	const getOf = (kind) => (call, world) => {
		const state = findAllowed(kind, call, world, targetOf$2(kind, call, world), `${kind.permissions}.get`);
		return { body: kind.resource(state) };
	};
	const listOf$1 = (kind) => (call, world) => {
		const { name, project, location } = targetOf$2(kind, call, world, "");
		if (location === "-") throw refuse$1(`List${kind.kind}sRequest.parent`, "location '-' is not supported.");
		const shown = `projects/${project}/locations/${location}`;
		allow$2(world, call, `${kind.permissions}.list`, fullName.project(project), shown);
		const found = [...kind.states(world)].filter(([each]) => each.startsWith(name));
		return { body: page$1(call, kind.collection, found.map(([, state]) => kind.resource(state))) };
	};
	const deleteOf = (kind) => (call, world) => {
		const target = targetOf$2(kind, call, world);
		const resource = kind.resource(findAllowed(kind, call, world, target, `${kind.permissions}.delete`));
		checkEtag(resource.etag, target.id, call.query.get("etag") ?? void 0);
		const about = {
			kind: kind.kind,
			name: target.name
		};
		return { body: show$1(world, yes(call, "validateOnly") ? validated(world, about, resource) : remove(world, kind, target.name)) };
	};
	function deleteV1(kind, group, call, world, target) {
		const { uid } = kind.resource(findAllowed(kind, call, world, target, `${kind.permissions}.delete`));
		if (call.query.get("dryRun") !== "all") remove(world, kind, target.name);
		return { body: statusV1({
			name: target.id,
			group,
			kind: kind.kind,
			uid
		}) };
	}
	const statusV1 = (details) => ({
		apiVersion: "v1",
		kind: "Status",
		metadata: {},
		status: "Success",
		details
	});
	const JOB$1 = "google.cloud.run.v2.Job";
	const AT$4 = "/v2/projects/{project}/locations/{location}";
	const ONE$7 = `${AT$4}/jobs/{job}`;
	const EXECUTION = `${ONE$7}/executions/{execution}`;
	function routes$12(_world) {
		return define("run.googleapis.com", [
			[
				"POST",
				`${AT$4}/jobs`,
				create$5,
				{
					body: JOB$1,
					query: ["jobId", "validateOnly"]
				}
			],
			[
				"PATCH",
				ONE$7,
				patch$3,
				{
					body: JOB$1,
					query: ["validateOnly", "allowMissing"]
				}
			],
			[
				"POST",
				`${ONE$7}:run`,
				run$2,
				{ body: "google.cloud.run.v2.RunJobRequest" }
			],
			...commonRoutes(JOBS, AT$4),
			[
				"GET",
				`${ONE$7}/executions`,
				listExecutions$1,
				{ query: LIST_QUERY$1 }
			],
			[
				"GET",
				EXECUTION,
				getExecution$1
			],
			[
				"DELETE",
				EXECUTION,
				deleteExecution,
				{ query: ["validateOnly", "etag"] }
			],
			[
				"POST",
				`${EXECUTION}:cancel`,
				cancel$1,
				{ body: "google.cloud.run.v2.CancelExecutionRequest" }
			],
			[
				"GET",
				`${EXECUTION}/tasks`,
				listTasks$1,
				{ query: LIST_QUERY$1 }
			],
			[
				"GET",
				`${EXECUTION}/tasks/{task}`,
				getTask
			]
		]);
	}
	function create$5(call, world) {
		const id = call.query.get("jobId") ?? "";
		if (!id) throw refuse$1("CreateJobRequest.job_id", "required field not present.");
		const target = targetOf$2(JOBS, call, world, id);
		allow$2(world, call, "run.jobs.create", fullName.project(target.project), target.shown);
		checkJobId(id, "CreateJobRequest.job_id");
		if (world.jobs.has(target.name)) throw new Refusal("ALREADY_EXISTS", `Resource '${id}' already exists.`);
		const wanted = normalize(JOB$1, call.body);
		checkSystemKeys(wanted, "Create", "CreateJobRequest.job");
		return { body: show$1(world, deployJob(world, call, {
			name: target.name,
			shown: target.shown,
			wanted,
			validateOnly: yes(call, "validateOnly")
		})) };
	}
	function patch$3(call, world) {
		const target = targetOf$2(JOBS, call, world);
		const wanted = normalize(JOB$1, call.body);
		checkSystemKeys(wanted, "Update", "UpdateJobRequest.job");
		const request = {
			name: target.name,
			shown: target.shown,
			wanted,
			validateOnly: yes(call, "validateOnly")
		};
		if (!world.jobs.has(target.name) && yes(call, "allowMissing")) {
			allow$2(world, call, "run.jobs.create", fullName.project(target.project), target.shown);
			checkJobId(target.id, "UpdateJobRequest.job.name");
			return { body: show$1(world, deployJob(world, call, request)) };
		}
		allow$2(world, call, "run.jobs.get", fullName.run(target.name), target.shown);
		checkEtag(findAllowed(JOBS, call, world, target, "run.jobs.update").job.etag, target.id, wanted.etag);
		return { body: show$1(world, deployJob(world, call, request)) };
	}
	function run$2(call, world) {
		const target = targetOf$2(JOBS, call, world);
		const { overrides, etag, validateOnly } = normalize("google.cloud.run.v2.RunJobRequest", call.body);
		if (overrides) allow$2(world, call, "run.jobs.runWithOverrides", fullName.run(target.name), target.shown);
		const state = findAllowed(JOBS, call, world, target, "run.jobs.run");
		checkEtag(state.job.etag, target.id, etag);
		refuseUnready(state, target);
		if (validateOnly) return { body: show$1(world, validated(world, {
			kind: "Execution",
			name: target.name
		}, { job: target.id })) };
		return { body: show$1(world, runJob(world, state, overrides ?? {}, author(call))) };
	}
	function refuseUnready({ job }, target) {
		if (job.terminalCondition?.state !== "CONDITION_FAILED") return;
		throw new Refusal("FAILED_PRECONDITION", `Job '${target.id}' is not ready: ${job.terminalCondition.message}`);
	}
	function listExecutions$1(call, world) {
		const target = targetOf$2(JOBS, call, world);
		allow$2(world, call, "run.executions.list", target.id === "-" ? fullName.project(target.project) : fullName.run(target.name), target.shown);
		const prefix = target.id === "-" ? target.name.slice(0, -1) : target.name;
		return { body: page$1(call, "executions", [...world.jobs].filter(([name]) => target.id === "-" ? name.startsWith(prefix) : name === prefix).flatMap(([, state]) => [...state.executions.values()].reverse()).map(({ execution }) => execution)) };
	}
	function findExecution$1(call, world, permission) {
		const target = targetOf$2(JOBS, call, world);
		const id = call.params.execution ?? "";
		allow$2(world, call, permission, fullName.run(target.name), `${target.shown}/executions/${id}`);
		const state = world.jobs.get(target.name);
		const made = state?.executions.get(id);
		if (!state || !made) throw missing(target, "EXECUTION", id);
		return {
			target,
			state,
			made,
			id
		};
	}
	const getExecution$1 = (call, world) => ({ body: findExecution$1(call, world, "run.executions.get").made.execution });
	function deleteExecution(call, world) {
		const { state, made, id } = findExecution$1(call, world, "run.executions.delete");
		checkEtag(made.execution.etag, id, call.query.get("etag") ?? void 0);
		const gone = {
			...made.execution,
			deleteTime: world.clock.timestamp()
		};
		const about = {
			kind: "Execution",
			name: made.execution.name ?? ""
		};
		if (yes(call, "validateOnly")) return { body: show$1(world, validated(world, about, gone)) };
		state.executions.delete(id);
		return { body: show$1(world, finishedOperation(world, about, gone)) };
	}
	function cancel$1(call, world) {
		const { state, made, id } = findExecution$1(call, world, "run.executions.cancel");
		checkEtag(made.execution.etag, id, call.body.etag);
		return { body: show$1(world, cancelExecution(world, state, made)) };
	}
	function listTasks$1(call, world) {
		return { body: page$1(call, "tasks", findExecution$1(call, world, "run.tasks.list").made.tasks) };
	}
	function getTask(call, world) {
		const { target, made } = findExecution$1(call, world, "run.tasks.get");
		const found = made.tasks.find(({ name }) => shortName(name) === call.params.task);
		if (!found) throw missing(target, "TASK", call.params.task ?? "");
		return { body: found };
	}
	const TEXTS = { "*": null };
	const META = {
		name: null,
		namespace: null,
		selfLink: null,
		uid: null,
		resourceVersion: null,
		generation: null,
		creationTimestamp: null,
		deletionTimestamp: null,
		deletionGracePeriodSeconds: null,
		labels: TEXTS,
		annotations: TEXTS,
		ownerReferences: null,
		generateName: null,
		finalizers: null,
		clusterName: null
	};
	const PROBE = {
		initialDelaySeconds: null,
		timeoutSeconds: null,
		periodSeconds: null,
		successThreshold: null,
		failureThreshold: null,
		httpGet: {
			path: null,
			port: null,
			host: null,
			scheme: null,
			httpHeaders: [{
				name: null,
				value: null
			}]
		},
		tcpSocket: {
			port: null,
			host: null
		},
		grpc: {
			port: null,
			service: null
		},
		exec: { command: null }
	};
	const KEY = {
		name: null,
		key: null,
		optional: null,
		localObjectReference: { name: null }
	};
	const CONTAINER = {
		name: null,
		image: null,
		command: null,
		args: null,
		env: [{
			name: null,
			value: null,
			valueFrom: {
				secretKeyRef: KEY,
				configMapKeyRef: KEY
			}
		}],
		envFrom: null,
		resources: {
			limits: TEXTS,
			requests: TEXTS
		},
		workingDir: null,
		ports: [{
			name: null,
			containerPort: null,
			protocol: null
		}],
		volumeMounts: [{
			name: null,
			mountPath: null,
			subPath: null,
			readOnly: null
		}],
		livenessProbe: PROBE,
		readinessProbe: PROBE,
		startupProbe: PROBE,
		terminationMessagePath: null,
		terminationMessagePolicy: null,
		imagePullPolicy: null,
		securityContext: null
	};
	const FILES = {
		secretName: null,
		name: null,
		items: [{
			key: null,
			path: null,
			mode: null
		}],
		defaultMode: null,
		optional: null
	};
	const VOLUME = {
		name: null,
		secret: FILES,
		configMap: FILES,
		emptyDir: {
			medium: null,
			sizeLimit: null
		},
		csi: {
			driver: null,
			readOnly: null,
			volumeAttributes: TEXTS
		},
		nfs: {
			server: null,
			path: null,
			readOnly: null
		}
	};
	const SERVICE_SHAPE = {
		apiVersion: null,
		kind: null,
		metadata: META,
		spec: {
			template: {
				metadata: META,
				spec: {
					containerConcurrency: null,
					timeoutSeconds: null,
					serviceAccountName: null,
					containers: [CONTAINER],
					volumes: [VOLUME],
					imagePullSecrets: null,
					enableServiceLinks: null,
					nodeSelector: TEXTS,
					runtimeClassName: null
				}
			},
			traffic: [{
				configurationName: null,
				revisionName: null,
				percent: null,
				tag: null,
				latestRevision: null,
				url: null
			}]
		},
		status: null
	};
	const JOB_SHAPE = {
		apiVersion: null,
		kind: null,
		metadata: META,
		spec: {
			startExecutionToken: null,
			runExecutionToken: null,
			template: {
				metadata: META,
				spec: {
					parallelism: null,
					taskCount: null,
					template: { spec: {
						maxRetries: null,
						timeoutSeconds: null,
						serviceAccountName: null,
						containers: [CONTAINER],
						volumes: [VOLUME],
						nodeSelector: TEXTS
					} }
				}
			}
		},
		status: null
	};
	const OUTPUT$1 = /^run\.googleapis\.com\/(operation-id|urls|ingress-status)$|^serving\.knative\.dev\/(creator|lastModifier)$/;
	function fromKnative(sent) {
		const service = { labels: withoutSystem(sent.metadata.labels) };
		const extras = {
			service: {},
			template: {}
		};
		const annotations = {};
		for (const [key, value] of Object.entries(sent.metadata.annotations ?? {})) {
			const field = key.startsWith("run.googleapis.com/") ? SERVICE_FIELDS[key.slice(19)] : void 0;
			if (field) Object.assign(service, field.read(service, value));
			else if (OUTPUT$1.test(key)) continue;
			else if (isSystem(key)) extras.service[key] = value;
			else annotations[key] = value;
		}
		service.annotations = annotations;
		service.template = templateFrom(sent.spec.template, extras.template);
		if (sent.spec.traffic) service.traffic = sent.spec.traffic.map(trafficFrom);
		return {
			service,
			extras
		};
	}
	function trafficFrom(t) {
		return {
			type: t.latestRevision ? LATEST : REVISION,
			...t.revisionName && !t.latestRevision ? { revision: t.revisionName } : {},
			...t.percent ? { percent: t.percent } : {},
			...t.tag ? { tag: t.tag } : {}
		};
	}
	function templateFrom(sent, extras) {
		const { spec } = sent;
		const notes = { ...sent.metadata?.annotations };
		const take = (key) => {
			const value = notes[key];
			delete notes[key];
			return value;
		};
		const secrets = new Map((take(`run.googleapis.com/secrets`) ?? "").split(",").filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]));
		const template = {
			labels: withoutSystem(sent.metadata?.labels),
			scaling: {}
		};
		if (sent.metadata?.name) template.revision = sent.metadata.name;
		const min = take("autoscaling.knative.dev/minScale");
		const max = take("autoscaling.knative.dev/maxScale");
		if (min !== void 0) template.scaling = {
			...template.scaling,
			minInstanceCount: Number(min)
		};
		if (max !== void 0) template.scaling = {
			...template.scaling,
			maxInstanceCount: Number(max)
		};
		const connector = take(`${RUN}vpc-access-connector`);
		const egress = take(`${RUN}vpc-access-egress`);
		const networks = take(`${RUN}network-interfaces`);
		if (connector || egress || networks) template.vpcAccess = {
			...connector ? { connector } : {},
			...egress ? { egress: egress === "all-traffic" ? "ALL_TRAFFIC" : "PRIVATE_RANGES_ONLY" } : {},
			...networks ? { networkInterfaces: JSON.parse(networks) } : {}
		};
		const environment = take(`${RUN}execution-environment`);
		if (environment) template.executionEnvironment = environment === "gen1" ? "EXECUTION_ENVIRONMENT_GEN1" : "EXECUTION_ENVIRONMENT_GEN2";
		const affinity = take(`${RUN}sessionAffinity`);
		if (affinity !== void 0) template.sessionAffinity = truth(affinity);
		const key = take(`${RUN}encryption-key`);
		if (key) template.encryptionKey = key;
		const revoked = take(`${RUN}post-key-revocation-action-type`);
		if (revoked) template.encryptionKeyRevocationAction = REVOCATION[revoked] ?? revoked;
		const hours = take(`${RUN}encryption-key-shutdown-hours`);
		if (hours) template.encryptionKeyShutdownDuration = `${Number(hours) * 3600}s`;
		const mesh = take(`${RUN}mesh`);
		if (mesh) template.serviceMesh = { mesh };
		const oneZone = take(`${RUN}gpu-zonal-redundancy-disabled`);
		if (oneZone !== void 0) template.gpuZonalRedundancyDisabled = truth(oneZone);
		const unchecked = take(`${RUN}health-check-disabled`);
		if (unchecked !== void 0) template.healthCheckDisabled = truth(unchecked);
		if (spec.containerConcurrency) template.maxInstanceRequestConcurrency = spec.containerConcurrency;
		if (spec.timeoutSeconds) template.timeout = `${spec.timeoutSeconds}s`;
		if (spec.serviceAccountName) template.serviceAccount = spec.serviceAccountName;
		const gpu = spec.nodeSelector?.[`${RUN}accelerator`];
		if (gpu) template.nodeSelector = { accelerator: gpu };
		if (spec.runtimeClassName) extras.runtimeClassName = spec.runtimeClassName;
		const throttled = take(`${RUN}cpu-throttling`);
		const boost = take(`${RUN}startup-cpu-boost`);
		const depends = JSON.parse(take(`run.googleapis.com/container-dependencies`) ?? "{}");
		const images = JSON.parse(take(`run.googleapis.com/base-images`) ?? "{}");
		const secret = (name) => name ? secrets.get(name) ?? name : "";
		template.containers = (spec.containers ?? []).map((c) => containerFrom(c, {
			throttled,
			boost,
			depends,
			images,
			secret
		}));
		template.volumes = (spec.volumes ?? []).map((v) => volumeFrom(v, secret));
		const databases = take(`${RUN}cloudsql-instances`);
		if (databases) {
			template.volumes.push({
				name: CLOUD_SQL,
				cloudSqlInstance: { instances: databases.split(",") }
			});
			const main = mainOf(template.containers);
			if (main) main.volumeMounts = [...main.volumeMounts ?? [], {
				name: CLOUD_SQL,
				mountPath: "/cloudsql"
			}];
		}
		if (!template.volumes.length) delete template.volumes;
		template.annotations = {};
		for (const [note, value] of Object.entries(notes)) if (isSystem(note)) extras[note] = normal(value);
		else template.annotations[note] = value;
		return template;
	}
	function containerFrom(sent, notes) {
		const { env, resources, name, ...same } = sent;
		const base = notes.images[name ?? ""];
		return {
			...name ? { name } : {},
			...same,
			...env ? { env: env.map(({ name: variable = "", value, valueFrom }) => ({
				name: variable,
				...valueFrom?.secretKeyRef ? { valueSource: { secretKeyRef: {
					secret: notes.secret(valueFrom.secretKeyRef.name),
					version: valueFrom.secretKeyRef.key ?? "latest"
				} } } : { value: value ?? "" }
			})) } : {},
			resources: {
				...resources?.limits ? { limits: resources.limits } : {},
				cpuIdle: notes.throttled === void 0 || truth(notes.throttled),
				...notes.boost !== void 0 ? { startupCpuBoost: truth(notes.boost) } : {}
			},
			...name && notes.depends[name] ? { dependsOn: notes.depends[name] } : {},
			...base ? { baseImageUri: base } : {}
		};
	}
	function volumeFrom({ name = "", secret, emptyDir, csi, nfs }, alias) {
		if (secret) return {
			name,
			secret: {
				secret: alias(secret.secretName),
				...secret.items ? { items: secret.items.map(({ key = "", path = "", mode }) => ({
					version: key,
					path,
					...mode ? { mode } : {}
				})) } : {},
				...secret.defaultMode ? { defaultMode: secret.defaultMode } : {}
			}
		};
		if (csi) {
			const bucket = csi.volumeAttributes?.bucketName ?? "";
			const options = csi.volumeAttributes?.mountOptions;
			return {
				name,
				gcs: {
					bucket,
					...csi.readOnly ? { readOnly: true } : {},
					...options ? { mountOptions: options.split(",") } : {}
				}
			};
		}
		if (nfs) return {
			name,
			nfs
		};
		return {
			name,
			emptyDir: {
				medium: "MEMORY",
				...emptyDir?.sizeLimit ? { sizeLimit: emptyDir.sizeLimit } : {}
			}
		};
	}
	const withoutSystem = (labels = {}) => Object.fromEntries(Object.entries(labels).filter(([key]) => !isSystem(key)));
	const normal = (value) => /^(true|false)$/i.test(value) ? value.toLowerCase() : value;
	function showService(world, name, state) {
		const { service } = state;
		const [, project = "", , location = "", , id = ""] = name.split("/");
		const namespace = findProject(world, project)?.number ?? project;
		const ingress = ingressName(service) ?? "all";
		return {
			...toKnative(service, state.extras, {
				name: id,
				namespace,
				selfLink: `/apis/serving.knative.dev/v1/namespaces/${namespace}/services/${id}`,
				uid: service.uid ?? "",
				resourceVersion: bare(service.etag ?? ""),
				generation: Number(service.generation),
				creationTimestamp: service.createTime ?? "",
				labels: {
					...service.labels,
					"cloud.googleapis.com/location": location
				}
			}, {
				"run.googleapis.com/ingress": ingress,
				"run.googleapis.com/ingress-status": ingress,
				"serving.knative.dev/creator": service.creator ?? "",
				"serving.knative.dev/lastModifier": service.lastModifier ?? "",
				"run.googleapis.com/operation-id": state.lastOperation,
				"run.googleapis.com/urls": JSON.stringify(service.urls ?? [])
			}),
			status: status(service)
		};
	}
	const STATUS = {
		CONDITION_SUCCEEDED: "True",
		CONDITION_FAILED: "False"
	};
	function condition(from) {
		const reason = from.reason ?? from.revisionReason;
		const unknown = !STATUS[from.state ?? ""];
		return {
			type: from.type,
			status: STATUS[from.state ?? ""] ?? "Unknown",
			...reason ? { reason: pascal(reason) } : unknown && from.message ? { reason: "HealthCheckContainer" } : {},
			...from.message ? { message: from.message } : {},
			lastTransitionTime: from.lastTransitionTime
		};
	}
	const pascal = (reason) => reason.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
	const short = (name) => name?.split("/").at(-1);
	function status(service) {
		const [routes, configurations] = service.conditions ?? [];
		const ready = short(service.latestReadyRevision);
		const settled = ready !== void 0;
		return {
			observedGeneration: Number(service.generation),
			conditions: [
				service.terminalCondition,
				configurations,
				routes
			].flatMap((each) => each ? [condition(each)] : []),
			...ready ? { latestReadyRevisionName: ready } : {},
			latestCreatedRevisionName: short(service.latestCreatedRevision),
			...settled ? {
				traffic: (service.trafficStatuses ?? []).map(toTraffic),
				url: service.uri,
				address: { url: service.uri }
			} : {}
		};
	}
	function showRevision(world, service, state, id, revision) {
		const [, project = "", , location = "", , name = ""] = service.split("/");
		const namespace = findProject(world, project)?.number ?? project;
		const { metadata, spec } = toTemplate(revision, state.revisionExtras.get(id) ?? {});
		const retired = !(state.service.trafficStatuses ?? []).some((target) => target.revision === id);
		const conditions = (revision.conditions ?? []).map(condition);
		return {
			apiVersion: "serving.knative.dev/v1",
			kind: "Revision",
			metadata: {
				name: id,
				namespace,
				selfLink: `/apis/serving.knative.dev/v1/namespaces/${namespace}/revisions/${id}`,
				uid: revision.uid,
				resourceVersion: bare(revision.etag ?? ""),
				generation: 1,
				creationTimestamp: revision.createTime,
				labels: {
					...metadata?.labels,
					"serving.knative.dev/service": name,
					"serving.knative.dev/configuration": name,
					"serving.knative.dev/serviceUid": state.service.uid,
					"serving.knative.dev/route": name,
					"cloud.googleapis.com/location": location
				},
				annotations: {
					...metadata?.annotations,
					"serving.knative.dev/creator": revision.creator
				},
				ownerReferences: [{
					kind: "Configuration",
					name,
					uid: state.service.uid,
					apiVersion: "serving.knative.dev/v1",
					controller: true,
					blockOwnerDeletion: true
				}]
			},
			spec,
			status: {
				observedGeneration: 1,
				conditions: [...conditions, {
					type: "Active",
					status: retired ? "False" : "True",
					...retired ? {
						reason: "Retired",
						severity: "Info"
					} : {},
					lastTransitionTime: revision.updateTime
				}],
				logUrl: revision.logUri,
				imageDigest: revision.containers?.[0]?.image
			}
		};
	}
	const FIELDS$1 = [
		"client-name",
		"client-version",
		"launch-stage",
		"binary-authorization"
	];
	const BREAKGLASS = `${RUN}binary-authorization-breakglass`;
	const OUTPUT = /^run\.googleapis\.com\/operation-id$|^serving\.knative\.dev\/(creator|lastModifier)$/;
	function jobFromKnative(sent) {
		const job = {
			labels: own(sent.metadata.labels),
			annotations: {}
		};
		const extras = {
			service: {},
			template: {}
		};
		for (const [key, value] of Object.entries(sent.metadata.annotations ?? {})) {
			const field = FIELDS$1.find((name) => RUN + name === key);
			if (field) Object.assign(job, SERVICE_FIELDS[field]?.read(job, value));
			else if (key === BREAKGLASS) job.binaryAuthorization = {
				...job.binaryAuthorization,
				breakglassJustification: value
			};
			else if (isSystem(key)) {
				if (!OUTPUT.test(key)) extras.service[key] = value;
			} else Object.assign(job.annotations ?? {}, { [key]: value });
		}
		const { metadata, spec } = sent.spec.template;
		const { maxRetries, timeoutSeconds, ...same } = spec.template?.spec ?? {};
		const { labels, annotations, scaling: _, revision: __, ...template } = templateFrom({
			...metadata ? { metadata } : {},
			spec: {
				...same,
				...timeoutSeconds === void 0 ? {} : { timeoutSeconds: Number(timeoutSeconds) }
			}
		}, extras.template);
		for (const container of template.containers ?? []) delete container.resources?.cpuIdle;
		job.template = {
			...labels && Object.keys(labels).length > 0 ? { labels } : {},
			...annotations && Object.keys(annotations).length > 0 ? { annotations } : {},
			...spec.taskCount ? { taskCount: spec.taskCount } : {},
			...spec.parallelism ? { parallelism: spec.parallelism } : {},
			template: {
				...template,
				...maxRetries === void 0 ? {} : { maxRetries }
			}
		};
		return {
			job,
			extras
		};
	}
	const own = (labels = {}) => Object.fromEntries(Object.entries(labels).filter(([key]) => !isSystem(key)));
	const API$4 = "run.googleapis.com/v1";
	function namespaceOf(world, name) {
		const project = name.split("/")[1] ?? "";
		return findProject(world, project)?.number ?? project;
	}
	function taskSpec(template, extras) {
		const { maxRetries, ...rest } = template;
		const { metadata, spec } = toTemplate(rest, extras);
		const timeout = spec.timeoutSeconds;
		return {
			annotations: metadata?.annotations ?? {},
			spec: {
				...spec,
				...maxRetries === void 0 ? {} : { maxRetries },
				...timeout === void 0 ? {} : { timeoutSeconds: String(timeout) }
			}
		};
	}
	function showJob(world, name, { job, extras, lastOperation }) {
		const [, , , location = "", , id = ""] = name.split("/");
		const namespace = namespaceOf(world, name);
		const annotations = {
			...job.annotations,
			...extras.service,
			"serving.knative.dev/creator": job.creator ?? "",
			"serving.knative.dev/lastModifier": job.lastModifier ?? "",
			[`${RUN}operation-id`]: lastOperation
		};
		for (const field of FIELDS$1) {
			const value = SERVICE_FIELDS[field]?.write(job);
			if (value !== void 0) annotations[RUN + field] = value;
		}
		const justification = job.binaryAuthorization?.breakglassJustification;
		if (justification) annotations[BREAKGLASS] = justification;
		const { template = {}, latestCreatedExecution: latest } = job;
		const tasks = taskSpec(template.template ?? {}, extras.template);
		return {
			apiVersion: API$4,
			kind: "Job",
			metadata: {
				name: id,
				namespace,
				selfLink: `/apis/run.googleapis.com/v1/namespaces/${namespace}/jobs/${id}`,
				uid: job.uid,
				resourceVersion: bare(job.etag ?? ""),
				generation: Number(job.generation),
				creationTimestamp: job.createTime,
				labels: {
					...job.labels,
					"cloud.googleapis.com/location": location
				},
				annotations
			},
			spec: { template: {
				metadata: {
					labels: { ...template.labels },
					annotations: {
						...template.annotations,
						...tasks.annotations
					}
				},
				spec: {
					...template.parallelism ? { parallelism: template.parallelism } : {},
					taskCount: template.taskCount,
					template: { spec: tasks.spec }
				}
			} },
			status: {
				observedGeneration: Number(job.observedGeneration),
				conditions: [job.terminalCondition, ...job.conditions ?? []].flatMap((each) => each ? [condition(each)] : []),
				...job.executionCount ? { executionCount: job.executionCount } : {},
				...latest ? { latestCreatedExecution: {
					name: latest.name,
					creationTimestamp: latest.createTime
				} } : {}
			}
		};
	}
	function showExecution(world, { execution, extras }) {
		const name = execution.name ?? "";
		const [, , , location = "", , job = ""] = name.split("/");
		const namespace = namespaceOf(world, name);
		const id = short(name) ?? "";
		const tasks = taskSpec(execution.template ?? {}, extras);
		return {
			apiVersion: API$4,
			kind: "Execution",
			metadata: {
				name: id,
				namespace,
				selfLink: `/apis/run.googleapis.com/v1/namespaces/${namespace}/executions/${id}`,
				uid: execution.uid,
				resourceVersion: bare(execution.etag ?? ""),
				generation: 1,
				creationTimestamp: execution.createTime,
				labels: {
					...execution.labels,
					"run.googleapis.com/job": job,
					"cloud.googleapis.com/location": location
				},
				annotations: {
					...execution.annotations,
					...tasks.annotations,
					"serving.knative.dev/creator": execution.creator ?? ""
				}
			},
			spec: {
				...execution.parallelism ? { parallelism: execution.parallelism } : {},
				taskCount: execution.taskCount,
				template: { spec: tasks.spec }
			},
			status: {
				observedGeneration: 1,
				conditions: (execution.conditions ?? []).map((each) => runCondition(each)),
				...execution.startTime ? { startTime: execution.startTime } : {},
				...execution.completionTime ? { completionTime: execution.completionTime } : {},
				...counts(execution),
				logUri: execution.logUri
			}
		};
	}
	function counts({ runningCount, succeededCount, failedCount, cancelledCount, retriedCount }) {
		return Object.fromEntries(Object.entries({
			runningCount,
			succeededCount,
			failedCount,
			cancelledCount,
			retriedCount
		}).filter(([, count]) => count));
	}
	const runCondition = ({ executionReason, ...rest }) => {
		const reason = executionReason?.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
		return {
			...condition(rest),
			...reason ? { reason } : {}
		};
	};
	function showTask(world, task) {
		const name = task.name ?? "";
		const { index = 0, retried, lastAttemptResult: last } = task;
		return {
			apiVersion: API$4,
			kind: "Task",
			metadata: {
				name: short(name),
				namespace: namespaceOf(world, name),
				uid: task.uid,
				creationTimestamp: task.createTime,
				labels: {
					"run.googleapis.com/job": task.job,
					"run.googleapis.com/execution": task.execution
				}
			},
			spec: {
				containers: task.containers,
				maxRetries: task.maxRetries
			},
			status: {
				index,
				observedGeneration: 1,
				...retried ? { retried } : {},
				...last?.exitCode ? { lastAttemptResult: {
					exitCode: last.exitCode,
					status: last.status
				} } : {},
				conditions: (task.conditions ?? []).map((each) => runCondition(each)),
				startTime: task.startTime,
				...task.completionTime ? { completionTime: task.completionTime } : {},
				logUri: task.logUri
			}
		};
	}
	const AT$3 = "/apis/run.googleapis.com/v1/namespaces/{project}";
	const ONE$6 = "/v1/projects/{project}/locations/{location}/jobs/{job}";
	function routes$11(_world) {
		return define("run.googleapis.com", [
			[
				"GET",
				`${AT$3}/jobs`,
				list$4,
				{ query: V1_LIST_QUERY }
			],
			[
				"POST",
				`${AT$3}/jobs`,
				create$4,
				{ json: true }
			],
			[
				"GET",
				`${AT$3}/jobs/{job}`,
				get$6
			],
			[
				"PUT",
				`${AT$3}/jobs/{job}`,
				replace$1,
				{ json: true }
			],
			[
				"DELETE",
				`${AT$3}/jobs/{job}`,
				(call, world) => deleteV1(JOBS, "run.googleapis.com", call, world, targetOf$1(call, world)),
				{ query: [
					"kind",
					"apiVersion",
					"propagationPolicy"
				] }
			],
			[
				"POST",
				`${AT$3}/jobs/{job}:run`,
				run$1,
				{ json: true }
			],
			[
				"GET",
				`${AT$3}/executions`,
				listExecutions,
				{ query: V1_LIST_QUERY }
			],
			[
				"GET",
				`${AT$3}/executions/{execution}`,
				getExecution
			],
			[
				"POST",
				`${AT$3}/executions/{execution}:cancel`,
				cancel,
				{ json: true }
			],
			[
				"GET",
				`${AT$3}/tasks`,
				listTasks,
				{ query: V1_LIST_QUERY }
			],
			...policyRoutes(ONE$6, policyOf(JOBS))
		]);
	}
	const targetOf$1 = (call, world, id = call.params.job ?? "") => v1Target(world, call, id, "jobs");
	function parse$1(call) {
		checkFields(call.body, JOB_SHAPE);
		const sent = call.body;
		if (!sent.metadata || !sent.spec?.template?.spec?.template?.spec) throw new Refusal("INVALID_ARGUMENT", "spec.template.spec.template.spec: should not be empty.");
		return sent;
	}
	function save$2(call, world, target, sent) {
		const { job, extras } = jobFromKnative(sent);
		const wanted = normalize("google.cloud.run.v2.Job", job);
		deployJob(world, call, {
			name: target.name,
			shown: target.shown,
			wanted,
			extras
		});
		return { body: showJob(world, target.name, world.jobs.get(target.name)) };
	}
	function create$4(call, world) {
		const sent = parse$1(call);
		const target = targetOf$1(call, world, sent.metadata.name ?? "");
		allow$2(world, call, "run.jobs.create", fullName.project(target.project), target.shown);
		checkJobId(target.id, "metadata.name");
		if (world.jobs.has(target.name)) throw new Refusal("ALREADY_EXISTS", `Resource '${target.id}' already exists.`);
		return save$2(call, world, target, sent);
	}
	function replace$1(call, world) {
		const sent = parse$1(call);
		const target = targetOf$1(call, world);
		checkEtag(findAllowed(JOBS, call, world, target, "run.jobs.update").job.etag, target.id, sent.metadata.resourceVersion);
		return save$2(call, world, target, sent);
	}
	function get$6(call, world) {
		const target = targetOf$1(call, world);
		return { body: showJob(world, target.name, findAllowed(JOBS, call, world, target, "run.jobs.get")) };
	}
	function list$4(call, world) {
		const target = targetOf$1(call, world, "");
		allow$2(world, call, "run.jobs.list", fullName.project(target.project), `namespaces/${call.params.project}/jobs`);
		return { body: {
			apiVersion: "run.googleapis.com/v1",
			kind: "JobList",
			metadata: {},
			items: [...world.jobs].filter(([name]) => name.startsWith(target.name)).map(([name, state]) => showJob(world, name, state))
		} };
	}
	function run$1(call, world) {
		const target = targetOf$1(call, world);
		const { overrides } = call.body;
		if (overrides) allow$2(world, call, "run.jobs.runWithOverrides", fullName.run(target.name), target.shown);
		const state = findAllowed(JOBS, call, world, target, "run.jobs.run");
		refuseUnready(state, target);
		const { timeoutSeconds, ...same } = overrides ?? {};
		runJob(world, state, {
			...same,
			...timeoutSeconds ? { timeout: `${timeoutSeconds}s` } : {}
		}, author(call));
		return { body: showExecution(world, [...state.executions.values()].at(-1)) };
	}
	function findExecution(call, world, permission) {
		const target = targetOf$1(call, world, "");
		const id = call.params.execution ?? "";
		const state = [...world.jobs].find(([name, job]) => name.startsWith(target.name) && job.executions.has(id))?.[1];
		const made = state?.executions.get(id);
		const shown = `namespaces/${call.params.project}/executions/${id}`;
		allow$2(world, call, permission, state ? fullName.run(state.job.name ?? "") : fullName.project(target.project), shown);
		if (!state || !made) throw missing(target, "EXECUTION", id);
		return {
			state,
			made
		};
	}
	const getExecution = (call, world) => ({ body: showExecution(world, findExecution(call, world, "run.executions.get").made) });
	function cancel(call, world) {
		const { state, made } = findExecution(call, world, "run.executions.cancel");
		cancelExecution(world, state, made);
		return { body: showExecution(world, made) };
	}
	const selected = (call, key) => (call.query.get("labelSelector") ?? "").split(",").map((term) => term.split(/\s*==?\s*/)).find(([name]) => name?.trim() === key)?.[1]?.trim();
	function listExecutions(call, world) {
		const target = targetOf$1(call, world, "");
		const shown = `namespaces/${call.params.project}/executions`;
		allow$2(world, call, "run.executions.list", fullName.project(target.project), shown);
		const job = selected(call, "run.googleapis.com/job");
		return { body: {
			apiVersion: "run.googleapis.com/v1",
			kind: "ExecutionList",
			metadata: {},
			items: [...world.jobs].filter(([name]) => job ? name === `${target.name}${job}` : name.startsWith(target.name)).flatMap(([, state]) => [...state.executions.values()].reverse()).map((made) => showExecution(world, made))
		} };
	}
	function listTasks(call, world) {
		const target = targetOf$1(call, world, "");
		const shown = `namespaces/${call.params.project}/tasks`;
		allow$2(world, call, "run.tasks.list", fullName.project(target.project), shown);
		const execution = selected(call, "run.googleapis.com/execution");
		return { body: {
			apiVersion: "run.googleapis.com/v1",
			kind: "TaskList",
			metadata: {},
			items: [...world.jobs.values()].flatMap(({ executions }) => [...executions]).flatMap(([id, made]) => !execution || id === execution ? made.tasks : []).map((task) => showTask(world, task))
		} };
	}
	const BASE_IMAGE = "gcr.io/buildpacks/google-22/run";
	function submitBuild(call, world) {
		const { project: given = "", location = "" } = call.params;
		const project = projectOfName(world, `projects/${given}`);
		const request = normalize("google.cloud.run.v2.SubmitBuildRequest", call.body);
		allow$2(world, call, "cloudbuild.builds.create", fullName.project(project.projectId), `projects/${given}/locations/${location}`);
		const { imageUri, storageSource, buildpackBuild, dockerBuild } = request;
		if (!imageUri) throw refuse$1("SubmitBuildRequest.image_uri", "required field not present.");
		if (!storageSource?.bucket || !storageSource.object) throw refuse$1("SubmitBuildRequest.storage_source", "required field not present.");
		if (!buildpackBuild && !dockerBuild) throw refuse$1("SubmitBuildRequest", "build_type is required.");
		if (request.machineType && request.machineType !== "E2_HIGHCPU_8" && request.machineType !== "e2-highcpu-8") throw refuse$1("SubmitBuildRequest.machine_type", `unsupported machine type '${request.machineType}'.`);
		const source = `gs://${storageSource.bucket}/${storageSource.object}#${storageSource.generation ?? ""}`;
		const operation = startBuild(world, call, project, location, {
			timeout: "3600s",
			...request.serviceAccount ? { serviceAccount: request.serviceAccount } : {},
			source: { storageSource },
			steps: dockerBuild ? [dockerStep(imageUri, source)] : packSteps(imageUri, buildpackBuild?.environmentVariables ?? {}),
			images: [imageUri],
			options: {
				logging: "CLOUD_LOGGING_ONLY",
				...request.workerPool ? { pool: { name: request.workerPool } } : {}
			},
			...request.tags?.length ? { tags: request.tags } : {}
		}, "run");
		const base = buildpackBuild?.enableAutomaticUpdates ? { baseImageUri: buildpackBuild.baseImage || BASE_IMAGE } : {};
		return { body: {
			buildOperation: showOperation$1(world, operation),
			...base
		} };
	}
	function dockerStep(image, source) {
		return {
			name: "gcr.io/cloud-builders/docker",
			args: [
				"build",
				"--network",
				"cloudbuild",
				"--no-cache",
				"-t",
				image,
				".",
				"--label",
				`google.source=${source}`
			]
		};
	}
	function packSteps(image, variables) {
		return [{
			id: "pre-buildpack",
			name: "gcr.io/k8s-skaffold/pack",
			entrypoint: "sh",
			args: ["-c", "chmod a+w /workspace && pack config default-builder"]
		}, {
			id: "build",
			name: "gcr.io/k8s-skaffold/pack",
			entrypoint: "pack",
			args: [
				"build",
				image,
				"--builder",
				"gcr.io/buildpacks/builder:run",
				"--network",
				"cloudbuild",
				...Object.entries(variables).flatMap(([key, value]) => ["--env", `${key}=${value}`])
			]
		}];
	}
	function applyMask(current, sent, mask, message = "google.cloud.run.v2.Service", fields = WRITABLE$1.Service) {
		const writable = (resource) => Object.fromEntries(Object.entries(resource).filter(([key]) => fields.includes(key)));
		const paths = (mask ?? "").split(",").filter(Boolean).map(toCamel);
		if (paths.length === 0 || paths.includes("*")) return writable(sent);
		const result = structuredClone(writable(current));
		for (const path of paths) {
			const steps = path.split(".");
			checkPath(path, steps, message);
			if (!fields.includes(steps[0] ?? "")) continue;
			put(result, sent, steps);
		}
		return result;
	}
	const toCamel = (path) => path.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
	function checkPath(path, steps, message) {
		const probe = steps.reduceRight((inner, step) => ({ [step]: inner }), null);
		if (/\b(containers|traffic|instanceSplits|volumes|customAudiences|conditions)\b\./.test(path) || validate(message, probe).length > 0) throw new Refusal("INVALID_ARGUMENT", `Invalid field mask path '${path}' for ${message}.`, { details: [{
			"@type": "type.googleapis.com/google.rpc.BadRequest",
			fieldViolations: [{
				field: "update_mask",
				description: `Invalid field mask path '${path}'.`
			}]
		}] });
	}
	function put(target, source, [step = "", ...rest]) {
		const value = source[step];
		if (rest.length === 0) {
			if (value === void 0) delete target[step];
			else target[step] = structuredClone(value);
			return;
		}
		if (!isTree(target[step])) {
			if (!isTree(value)) return;
			target[step] = {};
		}
		put(target[step], isTree(value) ? value : {}, rest);
	}
	const isTree = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	const SERVICE = "google.cloud.run.v2.Service";
	const AT$2 = "/v2/projects/{project}/locations/{location}";
	const ONE$5 = `${AT$2}/services/{service}`;
	function routes$10(_world) {
		return define("run.googleapis.com", [
			[
				"POST",
				`${AT$2}/services`,
				create$3,
				{
					body: SERVICE,
					query: ["serviceId", "validateOnly"]
				}
			],
			[
				"PATCH",
				ONE$5,
				patch$2,
				{
					body: SERVICE,
					query: [
						"updateMask",
						"validateOnly",
						"allowMissing"
					]
				}
			],
			...commonRoutes(SERVICES$1, AT$2),
			[
				"GET",
				`${ONE$5}/revisions`,
				listRevisions$2,
				{ query: LIST_QUERY$1 }
			],
			[
				"GET",
				`${ONE$5}/revisions/{revision}`,
				getRevision$2
			],
			[
				"DELETE",
				`${ONE$5}/revisions/{revision}`,
				deleteRevision$1,
				{ query: ["validateOnly", "etag"] }
			],
			[
				"GET",
				`${AT$2}/operations`,
				listOperations,
				{ query: [
					"filter",
					"pageSize",
					"pageToken"
				] }
			],
			[
				"GET",
				`${AT$2}/operations/{operation}`,
				getOperation$2
			],
			[
				"POST",
				`${AT$2}/operations/{operation}:wait`,
				wait$1,
				{ body: "google.longrunning.WaitOperationRequest" }
			],
			[
				"POST",
				`${AT$2}/builds:submit`,
				submitBuild,
				{ body: "google.cloud.run.v2.SubmitBuildRequest" }
			]
		]);
	}
	async function create$3(call, world) {
		const id = call.query.get("serviceId") ?? "";
		if (!id) throw refuse$1("CreateServiceRequest.service_id", "required field not present.");
		const target = targetOf$2(SERVICES$1, call, world, id);
		allow$2(world, call, "run.services.create", fullName.project(target.project), target.shown);
		checkServiceId(id);
		if (world.services.has(target.name)) throw new Refusal("ALREADY_EXISTS", `Resource '${id}' already exists.`);
		const wanted = normalize(SERVICE, call.body);
		checkSystemKeys(wanted, "Create");
		const validateOnly = yes(call, "validateOnly");
		return { body: show$1(world, await deploy(world, call, {
			name: target.name,
			shown: target.shown,
			wanted,
			validateOnly
		})) };
	}
	async function patch$2(call, world) {
		const target = targetOf$2(SERVICES$1, call, world);
		const validateOnly = yes(call, "validateOnly");
		const sent = normalize(SERVICE, call.body);
		checkSystemKeys(sent, "Update");
		if (!world.services.get(target.name) && yes(call, "allowMissing")) {
			allow$2(world, call, "run.services.create", fullName.project(target.project), target.shown);
			checkServiceId(target.id);
			return { body: show$1(world, await deploy(world, call, {
				name: target.name,
				shown: target.shown,
				wanted: sent,
				validateOnly
			})) };
		}
		const state = findAllowed(SERVICES$1, call, world, target, "run.services.update");
		checkEtag(state.service.etag, target.id, sent.etag);
		const wanted = applyMask(state.service, sent, call.query.get("updateMask"));
		return { body: show$1(world, await deploy(world, call, {
			name: target.name,
			shown: target.shown,
			wanted,
			validateOnly
		})) };
	}
	function listRevisions$2(call, world) {
		const target = targetOf$2(SERVICES$1, call, world);
		const project = fullName.project(target.project);
		allow$2(world, call, "run.revisions.list", target.id === "-" ? project : fullName.service(target.name), target.shown);
		const prefix = target.id === "-" ? target.name.slice(0, -1) : target.name;
		return { body: page$1(call, "revisions", [...world.services].filter(([name]) => target.id === "-" ? name.startsWith(prefix) : name === prefix).flatMap(([, state]) => [...state.revisions.values()].reverse())) };
	}
	function findRevision$1(call, world, permission) {
		const target = targetOf$2(SERVICES$1, call, world);
		const id = call.params.revision ?? "";
		allow$2(world, call, permission, fullName.service(target.name), `${target.shown}/revisions/${id}`);
		const state = world.services.get(target.name);
		const revision = state?.revisions.get(id);
		if (!state || !revision) throw missing(target, "REVISION", id);
		return {
			id,
			state,
			revision
		};
	}
	function getRevision$2(call, world) {
		return { body: findRevision$1(call, world, "run.revisions.get").revision };
	}
	function deleteRevision$1(call, world) {
		const { id, state, revision } = findRevision$1(call, world, "run.revisions.delete");
		checkEtag(revision.etag, id, call.query.get("etag") ?? void 0);
		removeRevision(state, id, { validateOnly: yes(call, "validateOnly") });
		const gone = {
			...revision,
			deleteTime: world.clock.timestamp()
		};
		return { body: show$1(world, finishedOperation(world, {
			kind: "Revision",
			name: revision.name ?? ""
		}, gone)) };
	}
	function findOperation$1(call, world, permission) {
		const { project: given = "", location = "", operation: id = "" } = call.params;
		const project = projectIdOf(world, given);
		const name = `projects/${project}/locations/${location}/operations/${id}`;
		allow$2(world, call, permission, fullName.project(project), `projects/${given}/locations/${location}/operations/${id}`);
		const operation = world.operations.get(name);
		if (!operation || operation.build) throw new Refusal("NOT_FOUND", `Operation with name "${name}" not found.`);
		return operation;
	}
	const getOperation$2 = (call, world) => ({ body: show$1(world, findOperation$1(call, world, "run.operations.get")) });
	async function wait$1(call, world) {
		const operation = findOperation$1(call, world, "run.operations.get");
		await waitFor(world, call, operation, timeoutOf(call));
		return { body: show$1(world, operation) };
	}
	function listOperations(call, world) {
		const { project: given = "", location = "" } = call.params;
		const project = projectIdOf(world, given);
		const prefix = `projects/${project}/locations/${location}/operations/`;
		allow$2(world, call, "run.operations.list", fullName.project(project), prefix.slice(0, -12));
		return { body: page$1(call, "operations", [...world.operations.values()].filter((each) => each.name.startsWith(prefix) && each.about).map((each) => show$1(world, each))) };
	}
	const KNATIVE = "/apis/serving.knative.dev/v1/namespaces/{project}";
	const ONE$4 = "/v1/projects/{project}/locations/{location}/services/{service}";
	const OPERATION = "/v1/projects/{project}/locations/{location}/operations/{operation}";
	function routes$9(_world) {
		return define("run.googleapis.com", [
			[
				"GET",
				`${KNATIVE}/services`,
				list$3,
				{ query: V1_LIST_QUERY }
			],
			[
				"POST",
				`${KNATIVE}/services`,
				create$2,
				{
					json: true,
					query: ["dryRun"]
				}
			],
			[
				"GET",
				`${KNATIVE}/services/{service}`,
				get$5
			],
			[
				"PUT",
				`${KNATIVE}/services/{service}`,
				replace,
				{
					json: true,
					query: ["dryRun"]
				}
			],
			[
				"DELETE",
				`${KNATIVE}/services/{service}`,
				(call, world) => deleteV1(SERVICES$1, "serving.knative.dev", call, world, targetOf(world, call)),
				{ query: [
					"dryRun",
					"kind",
					"apiVersion",
					"propagationPolicy"
				] }
			],
			[
				"GET",
				`${KNATIVE}/revisions`,
				listRevisions$1,
				{ query: V1_LIST_QUERY }
			],
			[
				"GET",
				`${KNATIVE}/revisions/{revision}`,
				getRevision$1
			],
			[
				"DELETE",
				`${KNATIVE}/revisions/{revision}`,
				deleteRevision,
				{ query: ["dryRun"] }
			],
			[
				"GET",
				"/v1/projects/{project}/locations/{location}/services",
				listAll,
				{ query: V1_LIST_QUERY }
			],
			[
				"POST",
				"/v1/projects/{project}/locations/{location}/services",
				create$2,
				{
					json: true,
					query: ["dryRun"]
				}
			],
			[
				"GET",
				ONE$4,
				get$5
			],
			[
				"PUT",
				ONE$4,
				replace,
				{
					json: true,
					query: ["dryRun"]
				}
			],
			...policyRoutes(ONE$4, policyOf(SERVICES$1)),
			[
				"GET",
				"/v1/projects/{project}/locations",
				listLocations,
				{ query: [
					"filter",
					"pageSize",
					"pageToken"
				] }
			],
			[
				"GET",
				OPERATION,
				getOperation$1
			],
			[
				"POST",
				`${OPERATION}:wait`,
				wait,
				{ body: "google.longrunning.WaitOperationRequest" }
			]
		]);
	}
	function targetOf(world, call, id = call.params.service ?? "") {
		return call.params.location === void 0 ? v1Target(world, call, id) : v2Target(world, call, id);
	}
	function parse(call) {
		checkFields(call.body, SERVICE_SHAPE);
		const { metadata, spec } = call.body;
		if (!metadata || !spec?.template?.spec) throw new Refusal("INVALID_ARGUMENT", "spec.template.spec: should not be empty.");
		return call.body;
	}
	async function save$1(call, world, target, sent) {
		const { service, extras } = fromKnative(sent);
		const wanted = normalize("google.cloud.run.v2.Service", service);
		if (service.buildConfig?.name) wanted.buildConfig = {
			...wanted.buildConfig,
			name: service.buildConfig.name
		};
		const dry = call.query.get("dryRun") === "all";
		await deploy(world, call, {
			name: target.name,
			shown: target.shown,
			wanted,
			extras,
			validateOnly: dry
		});
		const state = world.services.get(target.name);
		return { body: state ? showService(world, target.name, state) : call.body };
	}
	async function create$2(call, world) {
		const sent = parse(call);
		const id = sent.metadata.name ?? "";
		const target = targetOf(world, call, id);
		allow$2(world, call, "run.services.create", fullName.project(target.project), target.shown);
		checkServiceId(id);
		if (world.services.has(target.name)) throw new Refusal("ALREADY_EXISTS", `Resource '${id}' already exists.`);
		return save$1(call, world, target, sent);
	}
	async function replace(call, world) {
		const sent = parse(call);
		const target = targetOf(world, call);
		checkEtag(findAllowed(SERVICES$1, call, world, target, "run.services.update").service.etag, target.id, sent.metadata.resourceVersion);
		return save$1(call, world, target, sent);
	}
	function get$5(call, world) {
		const target = targetOf(world, call);
		return { body: showService(world, target.name, findAllowed(SERVICES$1, call, world, target, "run.services.get")) };
	}
	function listOf(world, prefix, pattern, selector) {
		return { body: {
			apiVersion: "serving.knative.dev/v1",
			kind: "ServiceList",
			metadata: {},
			items: [...world.services].filter(([name, state]) => name.startsWith(prefix) && pattern(name) && matches$1(state.service.labels, selector)).map(([name, state]) => showService(world, name, state))
		} };
	}
	function list$3(call, world) {
		const target = v1Target(world, call, "");
		allow$2(world, call, "run.services.list", fullName.project(target.project), `namespaces/${call.params.project}/services`);
		return listOf(world, target.name, () => true, call.query.get("labelSelector"));
	}
	function listAll(call, world) {
		const { project: given = "", location = "" } = call.params;
		const project = projectIdOf(world, given);
		projectOfName(world, `projects/${project}`);
		allow$2(world, call, "run.services.list", fullName.project(project), `projects/${given}/locations/${location}`);
		const here = (name) => location === "-" || name.split("/")[3] === location;
		return listOf(world, `projects/${project}/`, here, call.query.get("labelSelector"));
	}
	function matches$1(labels, selector) {
		return (selector ?? "").split(",").filter(Boolean).every((term) => {
			const [key = "", value] = term.split(/\s*==?\s*/);
			const found = labels?.[key.trim()];
			return value === void 0 ? found !== void 0 : found === value.trim();
		});
	}
	function listLocations(call, world) {
		const { project: given = "" } = call.params;
		const project = projectIdOf(world, given);
		projectOfName(world, `projects/${project}`);
		allow$2(world, call, "run.locations.list", fullName.project(project), `projects/${given}`);
		const { items, more } = pageOf(call, REGIONS, { usual: 100 });
		return { body: {
			locations: items.map((locationId) => ({
				name: `projects/${given}/locations/${locationId}`,
				locationId
			})),
			...more
		} };
	}
	function findOperation(call, world) {
		const { project: given = "", location = "", operation: id = "" } = call.params;
		const project = projectIdOf(world, given);
		allow$2(world, call, "run.operations.get", fullName.project(project), `projects/${given}/locations/${location}/operations/${id}`);
		const operation = world.operations.get(`projects/${project}/locations/${location}/operations/${id}`);
		if (operation?.about?.kind !== "Service") throw new Refusal("NOT_FOUND", `Operation with id '${id}' not found.`);
		return operation;
	}
	function showOperation(world, operation) {
		const name = operation.about?.name ?? "";
		const state = world.services.get(name);
		const service = state && showService(world, name, state);
		const typed = service && {
			"@type": "type.googleapis.com/google.cloud.run.v1.Service",
			...service
		};
		return { body: {
			name: operation.name,
			...typed ? { metadata: typed } : {},
			...operation.done ? { done: true } : {},
			...operation.error ? { error: operation.error } : {},
			...operation.done && !operation.error && typed ? { response: typed } : {}
		} };
	}
	const getOperation$1 = (call, world) => showOperation(world, findOperation(call, world));
	async function wait(call, world) {
		const operation = findOperation(call, world);
		await waitFor(world, call, operation, timeoutOf(call));
		return showOperation(world, operation);
	}
	function revisionsIn(world, target) {
		const prefix = target.name.slice(0, target.name.lastIndexOf("/") + 1);
		return [...world.services].filter(([name]) => name.startsWith(prefix)).flatMap(([name, state]) => [...state.revisions].reverse().map(([id, revision]) => ({
			name,
			state,
			id,
			revision
		})));
	}
	function listRevisions$1(call, world) {
		const target = v1Target(world, call, "");
		allow$2(world, call, "run.revisions.list", fullName.project(target.project), `namespaces/${call.params.project}/revisions`);
		const selector = call.query.get("labelSelector");
		return { body: {
			apiVersion: "serving.knative.dev/v1",
			kind: "RevisionList",
			metadata: {},
			items: revisionsIn(world, target).filter(({ name, revision }) => matches$1({
				...revision.labels,
				"serving.knative.dev/service": short(name) ?? ""
			}, selector)).map(({ name, state, id, revision }) => showRevision(world, name, state, id, revision))
		} };
	}
	function findRevision(call, world, permission) {
		const target = v1Target(world, call, "");
		const id = call.params.revision ?? "";
		const found = revisionsIn(world, target).find((each) => each.id === id);
		const shown = `namespaces/${call.params.project}/revisions/${id}`;
		allow$2(world, call, permission, found ? fullName.service(found.name) : fullName.project(target.project), shown);
		if (!found) throw missing(target, "REVISION", id);
		return found;
	}
	function getRevision$1(call, world) {
		const { name, state, id, revision } = findRevision(call, world, "run.revisions.get");
		return { body: showRevision(world, name, state, id, revision) };
	}
	function deleteRevision(call, world) {
		const { state, id } = findRevision(call, world, "run.revisions.delete");
		removeRevision(state, id, { validateOnly: call.query.get("dryRun") === "all" });
		return { body: statusV1({
			name: id,
			group: "serving.knative.dev",
			kind: "Revision"
		}) };
	}
	function withDefaults(sent, number) {
		const pool = structuredClone(writable("WorkerPool", sent));
		commonDefaults(pool, pool.template, number);
		if (!pool.instanceSplits?.length) pool.instanceSplits = [{
			type: "INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST",
			percent: 100
		}];
		pool.scaling = {
			manualInstanceCount: 1,
			...pool.scaling
		};
		const { template } = pool;
		if (template?.revision) template.revision = shortName(template.revision);
		return pool;
	}
	function check(pool, verb) {
		const at = `${verb}WorkerPoolRequest.worker_pool`;
		if (!pool.template) throw refuse$1(`${at}.template`, "required field not present.");
		checkLabels(pool.labels, `${at}.labels`);
		checkLabels(pool.template.labels, `${at}.template.labels`);
		checkContainers(pool.template.containers ?? [], pool.template.volumes ?? [], `${at}.template`);
		refuseFraction(pool.template.containers ?? [], "template", ALWAYS_ALLOCATED);
		const listening = pool.template.containers?.findIndex((container) => container.ports?.length);
		if (listening !== void 0 && listening >= 0) throw refuse$1(`${at}.template.containers[${listening}].ports`, "ports are not supported in worker pools.");
		const sum = (pool.instanceSplits ?? []).reduce((total, { percent = 0 }) => total + percent, 0);
		if (sum !== 100) throw refuse$1(`${at}.instance_splits`, `the sum of percentages is ${sum}, but should be 100.`);
	}
	function deployPool(world, call, request) {
		const { name } = request;
		const project = projectOfName(world, name);
		const before = world.runPools.get(name);
		const wanted = withDefaults(request.wanted, project.number);
		check(wanted, before ? "Update" : "Create");
		const { serviceAccount = "", containers = [] } = wanted.template ?? {};
		checkRuntime(world, call, project, {
			account: serviceAccount,
			containers
		});
		if (request.validateOnly) return validated(world, {
			kind: "WorkerPool",
			name
		}, {
			...before?.pool,
			...wanted,
			name
		});
		return save(world, request, wanted, call.principal.email ?? call.principal.member);
	}
	function save(world, { name, forceNewRevision }, wanted, author) {
		const before = world.runPools.get(name);
		const fresh = forceNewRevision || !before || !(0, node_util__WEBPACK_IMPORTED_MODULE_4__.isDeepStrictEqual)(before.pool.template, wanted.template);
		const state = before ?? {
			pool: {},
			revisions: new Map()
		};
		state.pool = saved(world, {
			kind: "WorkerPool",
			name,
			before: before?.pool,
			wanted,
			author,
			changed: fresh
		});
		world.runPools.set(name, state);
		if (fresh) addRevision(world, state, world.clock.timestamp());
		return startOperation(world, {
			kind: "WorkerPool",
			name
		}, (operation) => settle(world, name, operation));
	}
	function addRevision(world, state, now) {
		const { pool } = state;
		const { revision: named, ...spec } = structuredClone(pool.template ?? {});
		const id = shortName(pool.name);
		const short = named || revisionName(id, pool.generation);
		const revision = {
			name: `${pool.name}/revisions/${short}`,
			uid: newId(world),
			generation: "1",
			createTime: now,
			updateTime: now,
			...spec,
			reconciling: true,
			conditions: [],
			etag: newEtag()
		};
		state.revisions.set(short, revision);
		pool.latestCreatedRevision = revision.name;
	}
	function settle(world, name, operation) {
		const state = world.runPools.get(name);
		if (!state) {
			operation.error = goneMeanwhile(name);
			return;
		}
		const { pool } = state;
		const short = shortName(pool.latestCreatedRevision);
		const revision = state.revisions.get(short);
		const failure = revision && unavailable(world, revision, `Revision '${short}' is not ready. `);
		const condition = {
			type: "Ready",
			...outcome(world, failure)
		};
		if (revision) Object.assign(revision, {
			reconciling: false,
			observedGeneration: "1",
			conditions: [condition]
		});
		pool.reconciling = false;
		pool.observedGeneration = pool.generation ?? "0";
		pool.terminalCondition = condition;
		pool.conditions = [condition];
		if (failure) {
			operation.error = {
				code: failure.code,
				message: failure.message
			};
			return;
		}
		pool.latestReadyRevision = pool.latestCreatedRevision ?? "";
		pool.instanceSplitStatuses = (pool.instanceSplits ?? []).map((split) => ({
			...split,
			revision: split.revision || short
		}));
		operation.response = typed("WorkerPool", structuredClone(pool));
	}
	async function seedPool(world, name, pool, creator) {
		const wanted = withDefaults(pool, projectOfName(world, name).number);
		check(wanted, "Create");
		await atOnce(world, () => save(world, {
			name,
			wanted
		}, wanted, creator));
	}
	const POOL = "google.cloud.run.v2.WorkerPool";
	const AT$1 = "/v2/projects/{project}/locations/{location}";
	const ONE$3 = `${AT$1}/workerPools/{pool}`;
	function routes$8(_world) {
		return define("run.googleapis.com", [
			[
				"POST",
				`${AT$1}/workerPools`,
				create$1,
				{
					body: POOL,
					query: ["workerPoolId", "validateOnly"]
				}
			],
			[
				"PATCH",
				ONE$3,
				patch$1,
				{
					body: POOL,
					query: [
						"updateMask",
						"validateOnly",
						"allowMissing",
						"forceNewRevision"
					]
				}
			],
			...commonRoutes(WORKER_POOLS, AT$1),
			[
				"GET",
				`${ONE$3}/revisions`,
				listRevisions,
				{ query: LIST_QUERY$1 }
			],
			[
				"GET",
				`${ONE$3}/revisions/{revision}`,
				getRevision
			]
		]);
	}
	function create$1(call, world) {
		const id = call.query.get("workerPoolId") ?? "";
		if (!id) throw refuse$1("CreateWorkerPoolRequest.worker_pool_id", "required field not present.");
		const target = targetOf$2(WORKER_POOLS, call, world, id);
		allow$2(world, call, "run.workerpools.create", fullName.project(target.project), target.shown);
		checkJobId(id, "CreateWorkerPoolRequest.worker_pool_id");
		if (world.runPools.has(target.name)) throw new Refusal("ALREADY_EXISTS", `Resource '${id}' already exists.`);
		const wanted = normalize(POOL, call.body);
		checkSystemKeys(wanted, "Create", "CreateWorkerPoolRequest.worker_pool");
		const validateOnly = yes(call, "validateOnly");
		return { body: show$1(world, deployPool(world, call, {
			name: target.name,
			wanted,
			validateOnly
		})) };
	}
	function patch$1(call, world) {
		const target = targetOf$2(WORKER_POOLS, call, world);
		const sent = normalize(POOL, call.body);
		checkSystemKeys(sent, "Update", "UpdateWorkerPoolRequest.worker_pool");
		const ways = {
			validateOnly: yes(call, "validateOnly"),
			forceNewRevision: yes(call, "forceNewRevision")
		};
		if (!world.runPools.has(target.name) && yes(call, "allowMissing")) {
			allow$2(world, call, "run.workerpools.create", fullName.project(target.project), target.shown);
			return { body: show$1(world, deployPool(world, call, {
				name: target.name,
				wanted: sent,
				...ways
			})) };
		}
		const state = findAllowed(WORKER_POOLS, call, world, target, "run.workerpools.update");
		checkEtag(state.pool.etag, target.id, sent.etag);
		const wanted = applyMask(state.pool, sent, call.query.get("updateMask"), POOL, WRITABLE$1.WorkerPool);
		return { body: show$1(world, deployPool(world, call, {
			name: target.name,
			wanted,
			...ways
		})) };
	}
	function listRevisions(call, world) {
		const target = targetOf$2(WORKER_POOLS, call, world);
		return { body: page$1(call, "revisions", [...findAllowed(WORKER_POOLS, call, world, target, "run.revisions.list").revisions.values()].reverse()) };
	}
	function getRevision(call, world) {
		const target = targetOf$2(WORKER_POOLS, call, world);
		const found = findAllowed(WORKER_POOLS, call, world, target, "run.revisions.get").revisions.get(call.params.revision ?? "");
		if (!found) throw missing(target, "REVISION", call.params.revision ?? "");
		return { body: found };
	}
	const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const pairs = new Map();
	function makeIssuer(issuer) {
		const pair = () => {
			let made = pairs.get(issuer);
			if (!made) {
				made = (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.generateKeyPairSync)("rsa", { modulusLength: 2048 });
				pairs.set(issuer, made);
			}
			return made;
		};
		const keyId = (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(issuer).digest("hex").slice(0, 40);
		return {
			issuer,
			keyId,
			sign(claims) {
				const input = `${part({
					alg: "RS256",
					kid: keyId,
					typ: "JWT"
				})}.${part(claims)}`;
				return `${input}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.sign)("RSA-SHA256", Buffer.from(input), pair().privateKey).toString("base64url")}`;
			},
			jwks: () => ({ keys: [{
				...pair().publicKey.export({ format: "jwk" }),
				kid: keyId,
				alg: "RS256",
				use: "sig"
			}] })
		};
	}
	function readJwt(token) {
		const parts = token.split(".");
		if (parts.length !== 3) return null;
		try {
			const [header, claims] = parts.slice(0, 2).map((text) => JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
			if (typeof header !== "object" || header === null || typeof claims !== "object" || claims === null) return null;
			return {
				header,
				claims
			};
		} catch {
			return null;
		}
	}
	function isSignedBy(token, jwks) {
		const read = readJwt(token);
		if (read?.header.alg !== "RS256") return false;
		const key = jwks.keys.find((candidate) => candidate.kid === read.header.kid);
		if (!key) return false;
		const dot = token.lastIndexOf(".");
		return (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createVerify)("RSA-SHA256").update(token.slice(0, dot)).verify((0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createPublicKey)({
			key,
			format: "jwk"
		}), Buffer.from(token.slice(dot + 1), "base64url"));
	}
	function bearerOf(world, token, accepts) {
		const read = readJwt(token);
		if (!read || !isSignedBy(token, world.googleIssuer.jwks())) return void 0;
		const { iss, aud, exp, iat, email, sub } = read.claims;
		const now = world.clock.now() / 1e3;
		if (iss !== "https://accounts.google.com" || typeof exp !== "number" || exp <= now) return void 0;
		if (typeof iat === "number" && iat > now + 300) return void 0;
		if (typeof aud !== "string" || !accepts(aud)) return void 0;
		const account = findServiceAccount(world, String(sub)) ?? (typeof email === "string" ? findServiceAccount(world, email) : void 0);
		if (account) return account.disabled ? void 0 : {
			member: `serviceAccount:${account.email}`,
			email: account.email
		};
		return typeof email === "string" ? {
			member: `user:${email}`,
			email
		} : void 0;
	}
	const pathOf = (request) => request.url.split("?")[0] ?? "/";
	function appAnswer(world, service, revision, image, request) {
		const set = appOf(world, image, service)?.answers?.[pathOf(request)];
		const headers = {
			server: "Google Frontend",
			"x-cloud-trace-context": crypto.randomUUID().replaceAll("-", "")
		};
		if (set) return {
			status: set.status ?? 200,
			headers: {
				"content-type": "text/plain; charset=utf-8",
				...headers,
				...set.headers
			},
			body: set.body ?? ""
		};
		const body = JSON.stringify({
			service,
			revision,
			image,
			path: pathOf(request)
		}, null, 2);
		return {
			status: 200,
			headers: {
				"content-type": "application/json; charset=utf-8",
				"x-powered-by": "emulated app",
				...headers
			},
			body: `${body}\n`
		};
	}
	const escapeHtml = (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
	function page(status, title, text) {
		return {
			status,
			headers: {
				"content-type": "text/html; charset=UTF-8",
				server: "Google Frontend"
			},
			body: `\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>${status} ${title}</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: ${title}</h1>\n<h2>${text}</h2>\n<h2></h2>\n</body></html>\n`
		};
	}
	const notFound$1 = () => page(404, "Page not found", "The requested URL was not found on this server.");
	const notYet = () => page(503, "Server Error", "The service you requested is not available yet.<p>Please try again in 30 seconds.");
	const forbidden = (request) => page(403, "Forbidden", `Your client does not have permission to get URL <code>${escapeHtml(request.url)}</code> from this server.`);
	function unauthorized(request) {
		const answer = page(401, "Unauthorized", `Your client does not have permission to the requested URL <code>${escapeHtml(request.url)}</code>.`);
		return {
			...answer,
			headers: {
				...answer.headers,
				"www-authenticate": "Bearer error=\"invalid_token\""
			}
		};
	}
	function functionFront(request, world, name) {
		const state = world.functions.get(name);
		const internal = request.internalTo !== void 0 && name.startsWith(`projects/${request.internalTo}/`);
		if (!state) return notFound$1();
		if (state.ingressSettings !== "ALLOW_ALL" && !internal) return notFound$1();
		const may = (principal) => authorize(world, principal, "cloudfunctions.functions.invoke", fullName.function(name));
		if (!may(null)) {
			const header = String(request.headers.authorization ?? "");
			if (!header) return forbidden(request);
			const token = /^bearer\s+(\S+)$/i.exec(header)?.[1];
			const caller = token ? bearerOf(world, token, (audience) => audience === state.url) : void 0;
			if (!caller) return unauthorized(request);
			if (!may(caller)) return forbidden(request);
		}
		return appAnswer(world, shortName(name), "", "", request);
	}
	const front = async (request, world) => {
		const key = request.key ?? findByHost(world, request.host);
		if (key?.includes("/functions/")) return functionFront(request, world, key);
		const [name = "", tag = ""] = key?.split("/tags/") ?? [];
		const state = world.services.get(name);
		if (!state) return notFound$1();
		const { service } = state;
		const internal = name.startsWith(`projects/${request.internalTo}/`);
		if (!(service.ingress === "INGRESS_TRAFFIC_ALL" || internal && service.ingress !== "INGRESS_TRAFFIC_NONE") || service.defaultUriDisabled) return notFound$1();
		if (/^\/healthz$/.test(pathOf(request))) return notFound$1();
		const target = (service.trafficStatuses ?? []).filter((each) => tag ? each.tag === tag : (each.percent ?? 0) > 0);
		if (tag && target.length === 0) return notFound$1();
		const refusal = service.iapEnabled ? signIn(request) : service.invokerIamDisabled ? void 0 : refuse(world, name, state, request);
		if (refusal) {
			log$1(world, name, request, refusal.answer.status ?? 0, refusal.reason);
			return refusal.answer;
		}
		const revision = pick(target);
		const made = state.revisions.get(revision);
		if (!made || !service.latestReadyRevision) {
			const answer = notYet();
			log$1(world, name, request, 503, "The request failed because the service has no ready revision.");
			return answer;
		}
		if (!state.warm.has(revision) && !made.scaling?.minInstanceCount) await world.clock.sleep(world.delays.coldStartMs ?? 0);
		state.warm.add(revision);
		const answer = appAnswer(world, shortName(name), revision, made.containers?.[0]?.image ?? "", request);
		log$1(world, name, request, answer.status ?? 200, void 0, revision);
		return answer;
	};
	function pick(targets) {
		let left = Math.random() * targets.reduce((sum, target) => sum + (target.percent || 1), 0);
		for (const target of targets) {
			left -= target.percent || 1;
			if (left <= 0) return target.revision ?? "";
		}
		return targets[0]?.revision ?? "";
	}
	const NO_TOKEN = "The request was not authenticated. Either allow public access or set the proper Authorization header. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#unauthorized-client Empty Authorization header value.";
	const BAD_TOKEN = "The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#401 The access token could not be verified.";
	const NOT_ALLOWED = "The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#unauthorized-client";
	function refuse(world, name, state, request) {
		const resource = fullName.service(name);
		const context = {
			host: request.host,
			path: pathOf(request)
		};
		const anyone = (principal) => authorize(world, principal, "run.routes.invoke", resource, context);
		const header = request.headers["x-serverless-authorization"] ?? request.headers.authorization;
		const token = /^bearer\s+(\S+)$/i.exec(String(header ?? ""))?.[1];
		if (anyone(null)) return void 0;
		if (!header) return {
			answer: forbidden(request),
			reason: NO_TOKEN
		};
		const caller = token ? verify$1(world, state, token) : void 0;
		if (!caller) return {
			answer: unauthorized(request),
			reason: BAD_TOKEN
		};
		if (anyone(caller)) return void 0;
		return {
			answer: forbidden(request),
			reason: NOT_ALLOWED
		};
	}
	function verify$1(world, state, token) {
		const own = (aud) => (url) => aud === url || aud.startsWith(`${url.replace(/\/$/, "")}/`);
		return bearerOf(world, token, (aud) => (state.urls.get("") ?? []).some(own(aud)) || (state.service.customAudiences?.includes(aud) ?? false));
	}
	function signIn(request) {
		if (request.headers["proxy-authorization"] ?? request.headers.authorization) {
			const text = "Invalid IAP credentials: Unable to parse JWT";
			return {
				answer: {
					status: 401,
					headers: {
						"content-type": "text/html; charset=UTF-8",
						"x-goog-iap-generated-response": "true"
					},
					body: text
				},
				reason: text
			};
		}
		return {
			answer: {
				status: 302,
				headers: {
					location: `https://accounts.google.com/o/oauth2/v2/auth?response_type=code&redirect_uri=https://iap.googleapis.com/v1/oauth/clientIds/x:handleRedirect`,
					"x-goog-iap-generated-response": "true"
				},
				body: ""
			},
			reason: "IAP"
		};
	}
	function log$1(world, name, request, status, textPayload, revision = "") {
		const [, project = "", , location = "", , service = ""] = name.split("/");
		const timestamp = world.clock.timestamp();
		world.logs.push({
			insertId: crypto.randomUUID(),
			logName: `projects/${project}/logs/run.googleapis.com%2Frequests`,
			resource: {
				type: "cloud_run_revision",
				labels: {
					service_name: service,
					revision_name: revision,
					location,
					project_id: project,
					configuration_name: service
				}
			},
			severity: status >= 500 ? "ERROR" : status >= 400 ? "WARNING" : "INFO",
			timestamp,
			receiveTimestamp: timestamp,
			httpRequest: {
				requestMethod: request.method,
				requestUrl: `https://${request.host}${request.url}`,
				status,
				userAgent: request.headers["user-agent"] ?? ""
			},
			...textPayload ? { textPayload } : {}
		});
	}
	const CODES = {
		400: [3, "INVALID_ARGUMENT"],
		401: [16, "UNAUTHENTICATED"],
		403: [7, "PERMISSION_DENIED"],
		404: [5, "NOT_FOUND"],
		409: [10, "ABORTED"],
		429: [8, "RESOURCE_EXHAUSTED"],
		500: [13, "INTERNAL"],
		503: [14, "UNAVAILABLE"],
		504: [4, "DEADLINE_EXCEEDED"]
	};
	async function attempt(world, job) {
		job.lastAttemptTime = world.clock.timestamp();
		log(world, job, "AttemptStarted");
		const { status, sent } = await answerOf(world, job);
		const done = status >= 200 && status < 300;
		const [code, word] = done ? [0, "OK"] : CODES[status] ?? [2, "UNKNOWN"];
		job.status = done ? {} : { code };
		log(world, job, "AttemptFinished", {
			status,
			word,
			sent
		});
		return done;
	}
	async function answerOf(world, job) {
		const { name = "", httpTarget } = job;
		const email = httpTarget?.oidcToken?.serviceAccountEmail ?? httpTarget?.oauthToken?.serviceAccountEmail;
		const account = email ? findServiceAccount(world, email) : void 0;
		const [, project = ""] = name.split("/");
		const permission = httpTarget?.oidcToken ? OPEN_ID : ACCESS;
		if (email && !(account && mayMint(world, project, account, permission))) return {
			status: 403,
			sent: false
		};
		return {
			status: await askTarget(world, job, account),
			sent: true
		};
	}
	async function askTarget(world, { name = "", httpTarget }, account) {
		if (!httpTarget?.uri) return 503;
		const { oidcToken, oauthToken } = httpTarget;
		const [, project = ""] = name.split("/");
		const url = new URL(httpTarget.uri);
		if (url.hostname.endsWith(".googleapis.com")) return askGoogle(world, url, oauthToken && account, Buffer.from(String(httpTarget.body ?? ""), "base64").toString());
		const token = account && oidcToken ? idToken(world, account, oidcToken.audience ?? httpTarget.uri) : void 0;
		const key = findByHost(world, url.host);
		if (!key) return 503;
		const { headers = {}, body } = httpTarget;
		const { authorization: _, ...sent } = lowerCase(headers);
		return (await front({
			key,
			host: url.host,
			method: httpTarget.httpMethod ?? "POST",
			url: `${url.pathname}${url.search}`,
			headers: {
				...token ? sent : lowerCase(headers),
				"user-agent": "Google-Cloud-Scheduler",
				"x-cloudscheduler": "true",
				...token && { authorization: `Bearer ${token}` }
			},
			stream: node_stream__WEBPACK_IMPORTED_MODULE_8__.Readable.from(body ? [Buffer.from(body, "base64")] : []),
			internalTo: project
		}, world)).status ?? 200;
	}
	const OPEN_ID = "iam.serviceAccounts.getOpenIdToken";
	const ACCESS = "iam.serviceAccounts.getAccessToken";
	function mayMint(world, project, account, permission) {
		const agent = principalOf(world, `serviceAccount:service-${findProject(world, project)?.number ?? ""}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`);
		if (account.disabled) return false;
		return authorize(world, agent, permission, fullName.serviceAccount(account.projectId, account.email));
	}
	function idToken(world, account, audience) {
		const issued = Math.floor(world.clock.now() / 1e3);
		return world.googleIssuer.sign({
			aud: audience,
			azp: account.uniqueId,
			email: account.email,
			email_verified: true,
			exp: issued + 3600,
			iat: issued,
			iss: world.googleIssuer.issuer,
			sub: account.uniqueId
		});
	}
	const RUN_JOB = /^\/(?:v2\/projects\/([^/]+)\/locations\/([^/]+)\/jobs\/([^/:]+)|apis\/run\.googleapis\.com\/v1\/namespaces\/([^/]+)\/jobs\/([^/:]+)):run$/;
	function askGoogle(world, url, account, body) {
		const found = RUN_JOB.exec(url.pathname);
		if (!found || !/(^|-)run\.googleapis\.com$/.test(url.hostname)) return 404;
		const [, byName, location = url.hostname.replace(/-?run\.googleapis\.com$/, ""), job, namespace, short] = found;
		if (!account) return 401;
		const name = `projects/${findProject(world, byName ?? namespace ?? "")?.projectId ?? ""}/locations/${location}/jobs/${job ?? short}`;
		if (!authorize(world, principalOf(world, `serviceAccount:${account.email}`), body && "overrides" in JSON.parse(body) ? "run.jobs.runWithOverrides" : "run.jobs.run", fullName.run(name))) return 403;
		const state = world.jobs.get(name);
		if (!state) return 404;
		runJob(world, state, {}, account.email);
		return 200;
	}
	const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]));
	const DEBUG = {
		401: "URL_ERROR-ERROR_AUTHENTICATION",
		404: "URL_ERROR-ERROR_NOT_FOUND"
	};
	const worded = (status) => status < 400 ? "URL_CRAWLED" : status >= 500 || status === 429 ? "URL_UNREACHABLE-UNREACHABLE_5xx" : DEBUG[status] ?? "URL_ERROR-ERROR_OTHER";
	function log(world, job, kind, ended) {
		const { name = "", httpTarget } = job;
		const [, project = "", , location = "", , id = ""] = name.split("/");
		const timestamp = world.clock.timestamp();
		const failed = ended && ended.word !== "OK";
		const answered = ended?.sent === true;
		world.logs.push({
			insertId: crypto.randomUUID(),
			logName: `projects/${project}/logs/cloudscheduler.googleapis.com%2Fexecutions`,
			resource: {
				type: "cloud_scheduler_job",
				labels: {
					project_id: project,
					location,
					job_id: id
				}
			},
			severity: failed ? "ERROR" : "INFO",
			timestamp,
			receiveTimestamp: timestamp,
			...ended && { httpRequest: answered ? { status: ended.status } : {} },
			jsonPayload: {
				"@type": `type.googleapis.com/google.cloud.scheduler.logging.${kind}`,
				jobName: name,
				targetType: "HTTP",
				url: httpTarget?.uri ?? "",
				...answered && { debugInfo: `${worded(ended.status)}. Original HTTP response code number = ${ended.status}` },
				...failed && { status: ended.word }
			}
		});
	}
	const ORDINALS = [
		"first",
		"second",
		"third",
		"fourth",
		"fifth"
	];
	const ORDINAL = `(?:${ORDINALS.join("|")}|[1-5](?:st|nd|rd|th))`;
	const DAY$1 = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
	const MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
	const TIMED = new RegExp(`^(?:every (day|${DAY$1}(?:,${DAY$1})*)|(${ORDINAL}(?:,${ORDINAL})*) (${DAY$1}(?:,${DAY$1})*)|(\\d{1,2}(?:,\\d{1,2})*))(?: of (month|${MONTHS}(?:,${MONTHS})*))? (\\d{1,2}):(\\d\\d)$`);
	function nextTime(schedule, timeZone, fromMs) {
		const text = schedule.trim().toLowerCase().replace(/\s+/g, " ");
		const every = /^every (\d+) (minutes|mins|hours)$/.exec(text);
		try {
			if (every) {
				Intl.DateTimeFormat("en", { timeZone });
				const step = Number(every[1]) * (every[2] === "hours" ? 36e5 : 6e4);
				return step > 0 ? fromMs + step : void 0;
			}
			return new _croner2_js__WEBPACK_IMPORTED_MODULE_1__.a(toCron(text) ?? text, {
				timezone: timeZone,
				mode: "5-part",
				paused: true
			}).nextRun(new Date(fromMs))?.getTime();
		} catch {
			return;
		}
	}
	function toCron(text) {
		const [, every, ordinals, days, dates, months = "month", hour, minute] = TIMED.exec(text) ?? [];
		if (hour === void 0 || minute === void 0) return void 0;
		const short = (list) => list.split(",").map((name) => name.slice(0, 3)).join(",");
		const month = months === "month" ? "*" : short(months);
		if (dates) return `${Number(minute)} ${Number(hour)} ${dates} ${month} *`;
		if (every) return `${Number(minute)} ${Number(hour)} * ${month} ${every === "day" ? "*" : short(every)}`;
		const which = (ordinals ?? "").split(",").map((word) => ORDINALS.indexOf(word) + 1 || Number.parseInt(word, 10));
		const week = short(days ?? "").split(",").flatMap((day) => which.map((n) => `${day}#${n}`));
		return `${Number(minute)} ${Number(hour)} * ${month} ${week.join(",")}`;
	}
	const MAX_URI = 2083;
	const WITH_BODY = new Set([
		"POST",
		"PUT",
		"PATCH"
	]);
	const invalid$2 = (message) => new Refusal("INVALID_ARGUMENT", message);
	function checkJob(world, name, job) {
		const [, project = "", , , , id = ""] = name.split("/");
		if (!/^[A-Za-z0-9_-]{1,500}$/.test(id)) throw invalid$2(`Job ID '${id}' must contain only letters, numbers, hyphens, or underscores.`);
		if (!job.schedule) throw invalid$2("Job must have a schedule.");
		if (nextTime(job.schedule, job.timeZone || "UTC", world.clock.now()) === void 0) throw invalid$2("Schedule or time zone is invalid.");
		if (!job.httpTarget && !job.pubsubTarget && !job.appEngineHttpTarget) throw invalid$2("Job target must be set.");
		if ((job.description?.length ?? 0) > 500) throw invalid$2("Job description is longer than 500 characters.");
		checkRetries(job);
		if (job.httpTarget) checkHttp(world, project, job);
	}
	function checkRetries({ retryConfig = {} }) {
		const { retryCount = 0, maxDoublings = 0 } = retryConfig;
		if (retryCount < 0 || retryCount > 5) throw invalid$2("RetryConfig.retry_count must be between 0 and 5.");
		if (maxDoublings < 0 || maxDoublings > 16) throw invalid$2("RetryConfig.max_doublings must be between 0 and 16.");
	}
	function checkHttp(world, project, { httpTarget = {}, attemptDeadline }) {
		const { uri = "", httpMethod = "POST", body, headers = {}, oauthToken, oidcToken } = httpTarget;
		if (!/^https?:\/\//.test(uri) || !URL.canParse(uri)) throw invalid$2("HttpTarget.uri must be a valid http or https URL.");
		if (uri.length > MAX_URI) throw invalid$2(`HttpTarget.uri is longer than ${MAX_URI} characters.`);
		if (body && !WITH_BODY.has(httpMethod)) throw invalid$2(`HttpTarget.body is not allowed with method ${httpMethod}.`);
		if (Object.entries(headers).reduce((sum, [key, value]) => sum + key.length + value.length, 0) >= 81920) throw invalid$2("HttpTarget.headers must be less than 80KB.");
		const deadline = Number.parseFloat(attemptDeadline ?? "180s");
		if (deadline < 15 || deadline > 1800) throw invalid$2("Job.attempt_deadline must be between 15s and 30m.");
		if (oauthToken && !/^https:\/\/[^/]+\.googleapis\.com(\/|$)/.test(uri)) throw invalid$2("HttpTarget.oauth_token may only be used with *.googleapis.com.");
		const email = oidcToken?.serviceAccountEmail ?? oauthToken?.serviceAccountEmail;
		if (!oidcToken && !oauthToken) return;
		if (!email) throw invalid$2("service_account_email must be set.");
		const account = findServiceAccount(world, email);
		if (account && account.projectId !== project) throw invalid$2(`Service account ${email} must be in the same project as the job.`);
	}
	function filled(job) {
		const { httpTarget, retryConfig } = job;
		return {
			...job,
			timeZone: job.timeZone || "UTC",
			...httpTarget && {
				httpTarget: {
					httpMethod: "POST",
					...httpTarget,
					headers: {
						...httpTarget.headers,
						"User-Agent": "Google-Cloud-Scheduler",
						...httpTarget.body && !hasType(httpTarget.headers) && { "Content-Type": "application/octet-stream" }
					},
					...httpTarget.oidcToken && { oidcToken: {
						...httpTarget.oidcToken,
						audience: httpTarget.oidcToken.audience || (httpTarget.uri ?? "")
					} },
					...httpTarget.oauthToken && { oauthToken: {
						...httpTarget.oauthToken,
						scope: httpTarget.oauthToken.scope || "https://www.googleapis.com/auth/cloud-platform"
					} }
				},
				attemptDeadline: job.attemptDeadline ?? "180s"
			},
			retryConfig: {
				maxRetryDuration: "0s",
				minBackoffDuration: "5s",
				maxBackoffDuration: "3600s",
				maxDoublings: 5,
				...retryConfig
			}
		};
	}
	const hasType = (headers = {}) => Object.keys(headers).some((key) => key.toLowerCase() === "content-type");
	function seedSchedulerJob(world, name, job) {
		const state = {
			job: {
				state: "ENABLED",
				userUpdateTime: world.clock.timestamp(),
				...filled(job),
				name
			},
			round: 0
		};
		world.schedulerJobs.set(name, state);
		plan(world, state);
	}
	function plan(world, state) {
		const { job } = state;
		const round = ++state.round;
		if (job.state !== "ENABLED") {
			delete job.scheduleTime;
			return;
		}
		const next = nextTime(job.schedule ?? "", job.timeZone ?? "UTC", world.clock.now());
		if (next === void 0) return;
		job.scheduleTime = new Date(next).toISOString();
		world.clock.schedule(next - world.clock.now(), () => {
			if (state.round !== round) return;
			tryJob(world, state);
			plan(world, state);
		});
	}
	function tryJob(world, state, tries = 0) {
		attempt(world, state.job).then((done) => {
			const { retryCount = 0, minBackoffDuration = "5s", maxDoublings = 5 } = state.job.retryConfig ?? {};
			if (done || tries >= retryCount) return;
			const wait = Number.parseFloat(minBackoffDuration) * 1e3 * 2 ** Math.min(tries, maxDoublings);
			world.clock.schedule(wait, () => tryJob(world, state, tries + 1));
		}).catch((error) => console.error(error));
	}
	const API$3 = "cloudscheduler.googleapis.com";
	const MESSAGES = "google.cloud.scheduler.v1";
	const JOB = `${MESSAGES}.Job`;
	const AT = "/v1/projects/{project}/locations/{location}/jobs";
	const ONE$2 = `${AT}/{job}`;
	const WRITABLE = [...[
		"description",
		"pubsubTarget",
		"appEngineHttpTarget",
		"httpTarget",
		"schedule",
		"timeZone",
		"retryConfig"
	], "attemptDeadline"];
	function routes$7(_world) {
		return define(API$3, [
			[
				"POST",
				AT,
				create,
				{ body: JOB }
			],
			[
				"GET",
				AT,
				list$2,
				{ query: ["pageSize", "pageToken"] }
			],
			[
				"GET",
				ONE$2,
				get$4
			],
			[
				"PATCH",
				ONE$2,
				patch,
				{
					body: JOB,
					query: ["updateMask"]
				}
			],
			[
				"DELETE",
				ONE$2,
				destroy
			],
			[
				"POST",
				`${ONE$2}:run`,
				run,
				{ body: `${MESSAGES}.RunJobRequest` }
			],
			[
				"POST",
				`${ONE$2}:pause`,
				pause,
				{ body: `${MESSAGES}.PauseJobRequest` }
			],
			[
				"POST",
				`${ONE$2}:resume`,
				resume,
				{ body: `${MESSAGES}.ResumeJobRequest` }
			]
		]);
	}
	function nameOf(call, world, id = call.params.job ?? "") {
		const { project = "", location = "" } = call.params;
		return `projects/${projectIdOf(world, project)}/locations/${location}/jobs/${id}`;
	}
	const denied = (permission, resource) => new Refusal("PERMISSION_DENIED", `The principal (user or service account) lacks IAM permission "${permission}" for the resource "${resource}" (or the resource may not exist).`);
	function allow$1(call, world, permission, full, resource) {
		if (REGIONS.includes(call.params.location ?? "") && authorize(world, call.principal, permission, full)) return;
		throw denied(permission, resource);
	}
	function find$1(call, world, permission) {
		const name = nameOf(call, world);
		allow$1(call, world, permission, `//${API$3}/${name}`, name);
		const state = world.schedulerJobs.get(name);
		if (!state) throw new Refusal("NOT_FOUND", "Job not found.");
		return state;
	}
	function allowAccount(call, world, { httpTarget }) {
		const email = httpTarget?.oidcToken?.serviceAccountEmail ?? httpTarget?.oauthToken?.serviceAccountEmail;
		if (!email) return;
		const account = findServiceAccount(world, email);
		const name = account && fullName.serviceAccount(account.projectId, account.email);
		if (name && authorize(world, call.principal, "iam.serviceAccounts.actAs", name)) return;
		throw denied("iam.serviceAccounts.actAs", email);
	}
	function create(call, world) {
		const { project = "", location = "" } = call.params;
		const wanted = normalize(JOB, call.body);
		const given = wanted.name ?? nameOf(call, world, `job-${crypto.randomUUID()}`);
		const [, of, , at, , id = ""] = given.split("/");
		if (!/^projects\/[^/]+\/locations\/[^/]+\/jobs\/[^/]+$/.test(given) || at !== location || of !== project) throw invalid$2(`Job name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>/jobs/<JOB_ID>".`);
		const name = nameOf(call, world, id);
		allow$1(call, world, "cloudscheduler.jobs.create", fullName.project(project), `projects/${project}/locations/${location}`);
		checkJob(world, name, wanted);
		allowAccount(call, world, wanted);
		if (world.schedulerJobs.has(name)) throw new Refusal("ALREADY_EXISTS", `Job ${name} already exists.`);
		const job = {
			...filled(wanted),
			name,
			state: "ENABLED",
			userUpdateTime: world.clock.timestamp()
		};
		const state = {
			job,
			round: 0
		};
		world.schedulerJobs.set(name, state);
		plan(world, state);
		return { body: job };
	}
	function patch(call, world) {
		const state = find$1(call, world, "cloudscheduler.jobs.update");
		const { job } = state;
		const next = applyMask(job, normalize(JOB, call.body), call.query.get("updateMask"), JOB, WRITABLE);
		checkJob(world, job.name ?? "", next);
		allowAccount(call, world, next);
		const { name, lastAttemptTime } = job;
		const kept = job.state === "PAUSED" ? "PAUSED" : "ENABLED";
		state.job = {
			...filled(next),
			name,
			state: kept,
			userUpdateTime: world.clock.timestamp(),
			...lastAttemptTime && { lastAttemptTime }
		};
		plan(world, state);
		return { body: state.job };
	}
	const get$4 = (call, world) => ({ body: find$1(call, world, "cloudscheduler.jobs.get").job });
	function list$2(call, world) {
		const { project = "", location = "" } = call.params;
		const parent = nameOf(call, world, "");
		allow$1(call, world, "cloudscheduler.jobs.list", fullName.project(project), `projects/${project}/locations/${location}`);
		const jobs = [...world.schedulerJobs].flatMap(([name, { job }]) => name.startsWith(parent) ? [job] : []);
		return { body: jobs.length > 0 ? { jobs } : {} };
	}
	function destroy(call, world) {
		const state = find$1(call, world, "cloudscheduler.jobs.delete");
		state.round++;
		world.schedulerJobs.delete(state.job.name ?? "");
		return { body: {} };
	}
	function run(call, world) {
		const state = find$1(call, world, "cloudscheduler.jobs.run");
		world.clock.schedule(world.delays.operationMs, () => tryJob(world, state));
		return { body: state.job };
	}
	function pause(call, world) {
		const state = find$1(call, world, "cloudscheduler.jobs.pause");
		if (state.job.state !== "ENABLED") throw new Refusal("FAILED_PRECONDITION", "Job is not enabled.");
		state.job.state = "PAUSED";
		plan(world, state);
		return { body: state.job };
	}
	function resume(call, world) {
		const state = find$1(call, world, "cloudscheduler.jobs.enable");
		if (state.job.state !== "PAUSED") throw new Refusal("FAILED_PRECONDITION", "Job is not paused.");
		state.job.state = "ENABLED";
		plan(world, state);
		return { body: state.job };
	}
	const API$2 = "secretmanager.googleapis.com";
	const ONE$1 = "/v1/projects/{project}/secrets/{secret}";
	function routes$6(_world) {
		return define(API$2, [
			[
				"GET",
				"/v1/projects/{project}/secrets",
				list$1,
				{ query: [
					"pageSize",
					"pageToken",
					"filter"
				] }
			],
			[
				"GET",
				ONE$1,
				get$3
			],
			[
				"GET",
				`${ONE$1}/versions`,
				listVersions,
				{ query: [
					"pageSize",
					"pageToken",
					"filter"
				] }
			],
			[
				"GET",
				`${ONE$1}/versions/{version}`,
				getVersion
			],
			[
				"GET",
				`${ONE$1}/versions/{version}:access`,
				access
			],
			...policyRoutes(ONE$1, {
				permissions: "secretmanager.secrets",
				find: (call, world, permission) => find(call, world, permission).full,
				name: (call, world) => target(call, world).full
			})
		]);
	}
	function target(call, world) {
		const { project: given = "", secret = "" } = call.params;
		const project = findProject(world, given);
		return {
			project,
			shown: `projects/${given}/secrets/${secret}`,
			full: fullName.secret(project?.projectId ?? given, secret)
		};
	}
	function allow(call, world, permission, full, shown) {
		if (authorize(world, call.principal, permission, full)) return;
		throw new Refusal("PERMISSION_DENIED", `Permission '${permission}' denied for resource '${shown}' (or it may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", API$2, {
			permission,
			resource: shown
		})] });
	}
	const byNumber = (project, shown) => project ? shown.replace(/^projects\/[^/]+/, `projects/${project.number}`) : shown;
	function find(call, world, permission) {
		const at = target(call, world);
		allow(call, world, permission, at.full, at.shown);
		const state = findAsset(world, at.full);
		if (!state) throw new Refusal("NOT_FOUND", `Secret [${byNumber(at.project, at.shown)}] not found.`);
		return {
			...at,
			state
		};
	}
	const describe$1 = (project, state) => ({
		replication: { automatic: {} },
		...state.fields,
		name: byNumber(project, state.name.slice(`//${API$2}/`.length))
	});
	function get$3(call, world) {
		const { project, state } = find(call, world, "secretmanager.secrets.get");
		return { body: describe$1(project, state) };
	}
	function list$1(call, world) {
		const project = findProject(world, call.params.project ?? "");
		const shown = `projects/${call.params.project}`;
		allow(call, world, "secretmanager.secrets.list", fullName.project(call.params.project ?? ""), shown);
		const prefix = fullName.secret(project?.projectId ?? "", "");
		const secrets = [...world.assets.values()].filter((state) => state.name.startsWith(prefix)).map((state) => describe$1(project, state));
		return { body: secrets.length > 0 ? {
			secrets,
			totalSize: secrets.length
		} : {} };
	}
	function numberOf(state, given) {
		if (given !== "latest") return state.versions.has(given) ? given : void 0;
		const highest = Math.max(...[...state.versions.keys()].map(Number));
		return Number.isFinite(highest) ? String(highest) : void 0;
	}
	function findVersion(call, world, permission) {
		const given = call.params.version ?? "";
		const at = target(call, world);
		allow(call, world, permission, `${at.full}/versions/${given}`, `${at.shown}/versions/${given}`);
		const state = findAsset(world, at.full);
		const number = state && numberOf(state, given);
		const name = byNumber(at.project, `${at.shown}/versions/${number ?? given}`);
		if (!state || number === void 0) throw new Refusal("NOT_FOUND", given === "latest" ? `Secret [${byNumber(at.project, at.shown)}] not found or has no versions.` : `Secret Version [${name}] not found.`);
		return {
			name,
			version: state.versions.get(number) ?? "ENABLED"
		};
	}
	function listVersions(call, world) {
		const { project, shown, state } = find(call, world, "secretmanager.versions.list");
		const versions = [...state.versions].map(([number, version]) => ({
			name: byNumber(project, `${shown}/versions/${number}`),
			state: version
		}));
		return { body: versions.length > 0 ? {
			versions: versions.reverse(),
			totalSize: versions.length
		} : {} };
	}
	function getVersion(call, world) {
		const { name, version } = findVersion(call, world, "secretmanager.versions.get");
		return { body: {
			name,
			state: version
		} };
	}
	function access(call, world) {
		const { name, version } = findVersion(call, world, "secretmanager.versions.access");
		if (version !== "ENABLED") throw new Refusal("FAILED_PRECONDITION", `Secret Version [${name}] is in ${version} state.`);
		return { body: {
			name,
			payload: {
				data: "",
				dataCrc32c: "0"
			}
		} };
	}
	const API$1 = "serviceusage.googleapis.com";
	const TYPE = "google.api.serviceusage.v1";
	const SERVICES = "/v1/projects/{project}/services";
	function routes$5(_world) {
		return define(API$1, [
			[
				"GET",
				SERVICES,
				list,
				{
					always: true,
					query: [
						"filter",
						"pageSize",
						"pageToken"
					]
				}
			],
			[
				"GET",
				`${SERVICES}:batchGet`,
				batchGet,
				{
					always: true,
					query: ["names"]
				}
			],
			[
				"POST",
				`${SERVICES}:batchEnable`,
				batchEnable,
				{
					always: true,
					body: `${TYPE}.BatchEnableServicesRequest`
				}
			],
			[
				"GET",
				`${SERVICES}/{service}`,
				get$2,
				{ always: true }
			],
			[
				"POST",
				`${SERVICES}/{service}:enable`,
				enable,
				{
					always: true,
					body: `${TYPE}.EnableServiceRequest`
				}
			],
			[
				"GET",
				"/v1/operations/{operation}",
				getOperation,
				{ always: true }
			],
			[
				"POST",
				"/v1beta1/projects/{project}/services/{service}:generateServiceIdentity",
				makeIdentity,
				{ always: true }
			]
		]);
	}
	function allowed(call, world, permission, what) {
		const id = call.params.project ?? "";
		const project = findProject(world, id);
		if (project && authorize(world, call.principal, permission, fullName.project(project.projectId))) return project;
		throw new Refusal("PERMISSION_DENIED", `Permission denied to ${what}`, { details: [{
			"@type": "type.googleapis.com/google.rpc.PreconditionFailure",
			violations: [{
				type: "googleapis.com",
				subject: "110002"
			}]
		}, errorInfo("AUTH_PERMISSION_DENIED", API$1, {
			permission,
			resource: `projects/${id}`
		})] });
	}
	function checkName(host) {
		if (/^[a-z][a-z0-9-]*\.googleapis\.com$/.test(host)) return;
		throw new Refusal("NOT_FOUND", `Service '${host}' not found.`, { details: [errorInfo("SERVICE_CONFIG_NOT_FOUND_OR_PERMISSION_DENIED", API$1, { services: host })] });
	}
	function describe(project, host) {
		return {
			name: `projects/${project.number}/services/${host}`,
			config: {
				name: host,
				title: TITLES[host] ?? host
			},
			state: project.apis.has(host) ? "ENABLED" : "DISABLED",
			parent: `projects/${project.number}`
		};
	}
	function get$2(call, world) {
		const host = call.params.service ?? "";
		const project = allowed(call, world, "serviceusage.services.get", `get service [${host}]`);
		checkName(host);
		return { body: describe(project, host) };
	}
	function list(call, world) {
		const project = allowed(call, world, "serviceusage.services.list", `list services for consumer container [projects/${call.params.project}]`);
		const filter = call.query.get("filter") ?? "";
		const state = /^state:(ENABLED|DISABLED)$/.exec(filter)?.[1];
		if (filter && !state) throw new Refusal("INVALID_ARGUMENT", `Invalid filter: ${filter}. Use state:ENABLED or state:DISABLED.`);
		const { items, more } = pageOf(call, [...new Set([...Object.keys(TITLES), ...project.apis])].sort().map((host) => describe(project, host)).filter((each) => !state || each.state === state), {
			usual: 50,
			most: 200
		});
		return { body: {
			services: items,
			...more
		} };
	}
	function batchGet(call, world) {
		const names = call.query.getAll("names");
		const hosts = names.map((name) => /^projects\/([^/]+)\/services\/([^/]+)$/.exec(name));
		const project = allowed(call, world, "serviceusage.services.get", `get service [${names.map((name) => shortName(name)).join(", ")}]`);
		if (names.length === 0 || names.length > 30) throw new Refusal("INVALID_ARGUMENT", `${names.length} names were given; 1 to 30 are possible.`);
		return { body: { services: hosts.map((parts, index) => {
			if (!parts || findProject(world, parts[1] ?? "") !== project) throw new Refusal("INVALID_ARGUMENT", `Invalid name: ${names[index]}. It must be in the form projects/{project}/services/{service} of the parent.`);
			checkName(parts[2] ?? "");
			return describe(project, parts[2] ?? "");
		}) } };
	}
	function enable(call, world) {
		const host = call.params.service ?? "";
		const project = allowed(call, world, "serviceusage.services.enable", `enable service [${host}]`);
		return { body: start(world, project, [host], () => ({
			"@type": `type.googleapis.com/${TYPE}.EnableServiceResponse`,
			service: describe(project, host)
		})) };
	}
	function batchEnable(call, world) {
		const hosts = call.body.serviceIds ?? [];
		const project = allowed(call, world, "serviceusage.services.enable", `enable service [${hosts.join(", ")}]`);
		if (hosts.length === 0 || hosts.length > 20) throw new Refusal("INVALID_ARGUMENT", `${hosts.length} services were given; 1 to 20 are possible.`);
		return { body: start(world, project, hosts, () => ({
			"@type": `type.googleapis.com/${TYPE}.BatchEnableServicesResponse`,
			services: hosts.map((host) => describe(project, host))
		})) };
	}
	function makeIdentity(call, world) {
		const host = call.params.service ?? "";
		const project = allowed(call, world, "serviceusage.services.enable", `enable service [${host}]`);
		if (host !== "iap.googleapis.com") return { body: {
			name: DONE,
			done: true,
			response: {}
		} };
		const { email, uniqueId } = makeIapAgent(world, project);
		return { body: {
			name: DONE,
			done: true,
			response: {
				"@type": "type.googleapis.com/google.api.serviceusage.v1beta1.ServiceIdentity",
				email,
				uniqueId
			}
		} };
	}
	const DONE = "operations/noop.DONE_OPERATION";
	function start(world, project, hosts, answer) {
		for (const host of hosts) checkName(host);
		if (hosts.every((host) => project.apis.has(host))) return {
			name: DONE,
			done: true,
			response: answer()
		};
		const name = `operations/acat.p2-${project.number}-${newId(world)}`;
		const operation = {
			name,
			done: false,
			doneMs: world.clock.now() + world.delays.operationMs
		};
		world.operations.set(name, operation);
		world.clock.schedule(world.delays.operationMs, () => {
			for (const host of hosts) {
				if (project.apis.has(host)) continue;
				project.apis.add(host);
				project.serving.set(host, world.clock.now() + world.delays.enableMs);
			}
			operation.done = true;
			operation.response = answer();
		});
		return { name };
	}
	function getOperation(call, world) {
		const operation = world.operations.get(`operations/${call.params.operation}`);
		if (!operation) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: {
			name: operation.name,
			...operation.done && {
				done: true,
				response: operation.response
			}
		} };
	}
	function routes$4(_world) {
		return define("sqladmin.googleapis.com", [[
			"GET",
			"/v1/projects/{project}/instances/{instance}",
			get$1
		], [
			"GET",
			"/sql/v1beta4/projects/{project}/instances/{instance}",
			get$1
		]]);
	}
	function get$1(call, world) {
		const { project: given = "", instance = "" } = call.params;
		const project = projectIdOf(world, given);
		const full = fullName.sqlInstance(project, instance);
		if (!authorize(world, call.principal, "cloudsql.instances.get", full)) throw new Refusal("PERMISSION_DENIED", "The client is not authorized to make this request.", { reason: "notAuthorized" });
		const state = findAsset(world, full);
		if (!state) throw new Refusal("NOT_FOUND", "The Cloud SQL instance does not exist.", { reason: "instanceDoesNotExist" });
		const region = typeof state.fields.region === "string" ? state.fields.region : "us-central1";
		return { body: {
			kind: "sql#instance",
			state: "RUNNABLE",
			...state.fields,
			name: instance,
			project,
			region,
			connectionName: `${project}:${region}:${instance}`
		} };
	}
	function requireStorage(world, call, permission, resource, what) {
		if (authorize(world, call.principal, permission, resource)) return;
		throw new Refusal("PERMISSION_DENIED", `${call.principal.email ?? call.principal.member} does not have ${permission} access to the Google Cloud ${what}. Permission '${permission}' denied on resource (or it may not exist).`);
	}
	function findBucket(world, name) {
		const state = world.buckets.get(name);
		if (!state) throw new Refusal("NOT_FOUND", "The specified bucket does not exist.");
		return state;
	}
	function addBucket(world, project, name, fields = {}) {
		const now = new Date(world.clock.now()).toISOString();
		const location = String(fields.location ?? "US").toUpperCase();
		const uniform = isUniform(fields);
		const locked = uniform ? {
			enabled: true,
			lockedTime: now
		} : { enabled: false };
		const resource = {
			kind: "storage#bucket",
			selfLink: `https://www.googleapis.com/storage/v1/b/${name}`,
			id: name,
			name,
			projectNumber: project.number,
			generation: `${world.clock.now()}000`,
			metageneration: "1",
			storageClass: "STANDARD",
			etag: "CAE=",
			timeCreated: now,
			updated: now,
			softDeletePolicy: {
				retentionDurationSeconds: "604800",
				effectiveTime: now
			},
			...fields,
			location,
			locationType: /^(US|EU|ASIA)$/.test(location) ? "multi-region" : "region",
			iamConfiguration: {
				publicAccessPrevention: "inherited",
				...fields.iamConfiguration,
				bucketPolicyOnly: { enabled: uniform },
				uniformBucketLevelAccess: locked
			}
		};
		const state = {
			name,
			projectId: project.projectId,
			resource,
			objects: new Map()
		};
		world.buckets.set(name, state);
		const { projectId } = project;
		const owners = [`projectEditor:${projectId}`, `projectOwner:${projectId}`];
		const readers = [`projectViewer:${projectId}`];
		const legacy = [
			{
				role: "roles/storage.legacyBucketOwner",
				members: owners
			},
			{
				role: "roles/storage.legacyBucketReader",
				members: readers
			},
			...uniform ? [{
				role: "roles/storage.legacyObjectOwner",
				members: owners
			}, {
				role: "roles/storage.legacyObjectReader",
				members: readers
			}] : []
		];
		world.policies.set(fullName.bucket(name), [{
			bindings: legacy,
			version: 1,
			etag: "CAE=",
			effectiveMs: world.clock.now()
		}]);
		return state;
	}
	function isUniform(resource) {
		const settings = resource.iamConfiguration;
		return Boolean(settings?.uniformBucketLevelAccess?.enabled ?? settings?.bucketPolicyOnly?.enabled);
	}
	function checkBucketName(name) {
		if (!(/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/.test(name) && !/^goog|google|g00gle/.test(name))) throw new Refusal("INVALID_ARGUMENT", `Invalid bucket name: '${name}'`);
	}
	const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
		let crc = n;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 2197175160 : crc >>> 1;
		return crc >>> 0;
	});
	function crc32c(bytes, crc = 0) {
		let state = ~crc >>> 0;
		for (const byte of bytes) state = state >>> 8 ^ (TABLE[(state ^ byte) & 255] ?? 0);
		return ~state >>> 0;
	}
	function crc32cBase64(crc) {
		const bytes = Buffer.alloc(4);
		bytes.writeUInt32BE(crc);
		return bytes.toString("base64");
	}
	const OBJECT_LIMIT = 1024 ** 3;
	function requireWrite(world, call, bucket, name) {
		if (!name) throw new Refusal("INVALID_ARGUMENT", "Required parameter: name");
		refuseFederated(call, bucket);
		const resource = fullName.object(bucket.name, name);
		requireStorage(world, call, "storage.objects.create", resource, "Storage object");
		if (bucket.objects.has(name)) requireStorage(world, call, "storage.objects.delete", resource, "Storage object");
	}
	function refuseFederated(call, bucket) {
		if (!call.principal.pool || isUniform(bucket.resource)) return;
		throw new Refusal("PERMISSION_DENIED", "Federated identities can only access buckets that have uniform bucket-level access enabled.");
	}
	const CONDITIONS = [
		"ifGenerationMatch",
		"ifGenerationNotMatch",
		"ifMetagenerationMatch",
		"ifMetagenerationNotMatch"
	];
	function conditionsOf(query) {
		return Object.fromEntries([...query].filter(([key]) => CONDITIONS.includes(key)));
	}
	function checkConditions(state, conditions) {
		const generation = state?.resource.generation ?? "0";
		const metageneration = String(state?.resource.metageneration ?? "0");
		if (!(conditions.ifGenerationMatch !== void 0 && conditions.ifGenerationMatch !== generation || conditions.ifGenerationNotMatch === generation || conditions.ifMetagenerationMatch !== void 0 && conditions.ifMetagenerationMatch !== metageneration || conditions.ifMetagenerationNotMatch === metageneration)) return;
		throw new Refusal("FAILED_PRECONDITION", "At least one of the pre-conditions you specified did not hold.", { status: 412 });
	}
	function checkHashes(upload, crc, md5, header) {
		const given = [
			[
				"crc32c",
				upload.fields.crc32c,
				crc
			],
			[
				"md5",
				upload.fields.md5Hash,
				md5
			],
			[
				"crc32c",
				/crc32c=([^,\s]+)/.exec(header ?? "")?.[1],
				crc
			],
			[
				"md5",
				/md5=([^,\s]+)/.exec(header ?? "")?.[1],
				md5
			]
		];
		for (const [kind, sent, computed] of given) {
			if (sent === void 0 || sent === computed) continue;
			throw new Refusal("INVALID_ARGUMENT", `Provided ${kind.toUpperCase()} hash "${sent}" doesn't match calculated ${kind.toUpperCase()} hash "${computed}".`);
		}
	}
	function writeObject(world, upload, content, hashHeader) {
		const { bucket, name, fields } = upload;
		checkConditions(bucket.objects.get(name), upload.conditions);
		const md5 = (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("md5").update(content).digest("base64");
		const crc = crc32cBase64(crc32c(content));
		checkHashes(upload, crc, md5, hashHeader);
		const now = new Date(world.clock.now()).toISOString();
		world.counter += 1;
		const generation = String(world.clock.now() * 1e3 + world.counter % 1e3);
		const path = `${encodeURIComponent(bucket.name)}/o/${encodeURIComponent(name)}`;
		const resource = {
			kind: "storage#object",
			id: `${bucket.name}/${name}/${generation}`,
			selfLink: `https://www.googleapis.com/storage/v1/b/${path}`,
			mediaLink: `https://storage.googleapis.com/download/storage/v1/b/${path}?generation=${generation}&alt=media`,
			contentType: "application/octet-stream",
			...fields,
			name,
			bucket: bucket.name,
			generation,
			metageneration: "1",
			storageClass: "STANDARD",
			size: String(content.length),
			md5Hash: md5,
			crc32c: crc,
			etag: Buffer.from(generation).toString("base64").slice(0, 12),
			timeCreated: now,
			updated: now,
			timeStorageClassUpdated: now,
			timeFinalized: now
		};
		bucket.objects.set(name, {
			resource,
			content
		});
		return resource;
	}
	function findObject(world, call, bucket, permission) {
		const name = call.params.object ?? "";
		refuseFederated(call, bucket);
		requireStorage(world, call, permission, fullName.object(bucket.name, name), "Storage object");
		const state = bucket.objects.get(name);
		const wanted = call.query.get("generation");
		if (state && (!wanted || wanted === state.resource.generation)) return state;
		if (!authorize(world, call.principal, "storage.objects.list", fullName.bucket(bucket.name))) requireStorage(world, call, "storage.objects.list", fullName.bucket(bucket.name), "Storage bucket");
		throw new Refusal("NOT_FOUND", `No such object: ${bucket.name}/${name}`);
	}
	const GRANULE = 262144;
	const sessions = new WeakMap();
	const sessionsOf = (world) => {
		const found = sessions.get(world) ?? new Map();
		sessions.set(world, found);
		return found;
	};
	async function startUpload(call, world) {
		const bucket = findBucket(world, call.params.bucket ?? "");
		const type = call.query.get("uploadType");
		const conditions = conditionsOf(call.query);
		const named = call.query.get("name") ?? "";
		const header = hashHeader(call);
		if (type === "media") {
			requireWrite(world, call, bucket, named);
			const content = await readAll(call.stream);
			const contentType = call.headers["content-type"];
			return { body: writeObject(world, {
				bucket,
				name: named,
				fields: contentType ? { contentType } : {},
				conditions
			}, content, header) };
		}
		if (type === "multipart") {
			const { fields, content } = readMultipart(call, await readAll(call.stream));
			const name = named || String(fields.name ?? "");
			requireWrite(world, call, bucket, name);
			return { body: writeObject(world, {
				bucket,
				name,
				fields,
				conditions
			}, content, header) };
		}
		if (type !== "resumable") throw new Refusal("INVALID_ARGUMENT", `Invalid Upload Request: uploadType '${type}'`);
		const fields = objectFields((await readAll(call.stream)).toString("utf8") || "{}");
		const contentType = call.headers["x-upload-content-type"];
		if (typeof contentType === "string") fields.contentType ??= contentType;
		const name = named || String(fields.name ?? "");
		requireWrite(world, call, bucket, name);
		checkConditions(bucket.objects.get(name), conditions);
		const length = call.headers["x-upload-content-length"];
		const id = crypto.randomUUID().replaceAll("-", "");
		sessionsOf(world).set(id, {
			bucket,
			name,
			fields,
			conditions,
			chunks: [],
			received: 0,
			...length === void 0 ? {} : { length: Number(length) }
		});
		const query = new URLSearchParams({
			uploadType: "resumable",
			name,
			upload_id: id
		});
		return {
			headers: {
				location: `${call.host.endsWith(".googleapis.com") ? "https" : "http"}://${call.host}/upload/storage/v1/b/${encodeURIComponent(bucket.name)}/o?${query}`,
				"x-guploader-uploadid": id
			},
			body: ""
		};
	}
	async function continueUpload(call, world) {
		const session = sessionsOf(world).get(call.query.get("upload_id") ?? "");
		if (!session) throw new Refusal("NOT_FOUND", "Upload session not found.");
		if (session.finished) return { body: session.finished };
		const given = call.headers["content-range"];
		if (given === void 0) return finish(world, session, call, await take(session, call.stream, session.received));
		const query = /^bytes \*\/(\*|\d+)$/.exec(given);
		if (query) {
			await readAll(call.stream);
			return query[1] === String(session.received) && session.received > 0 ? finish(world, session, call, true) : incomplete(session);
		}
		const range = /^bytes (\d+)-(\d+|\*)\/(\d+|\*)$/.exec(given);
		if (!range) throw new Refusal("INVALID_ARGUMENT", `Failed to parse Content-Range header: ${given}`);
		const [, from = "", to = "", total = ""] = range;
		if (Number(from) > session.received) throw new Refusal("INVALID_ARGUMENT", `Invalid request. The chunk begins at ${from}, but ${session.received} bytes have arrived.`, { status: 503 });
		const complete = await take(session, call.stream, Number(from));
		if (total !== "*") session.length = Number(total);
		if (to === "*" ? complete : total !== "*" && session.received >= Number(total)) return finish(world, session, call, complete);
		if (session.received % GRANULE !== 0) {
			const size = session.received;
			keep(session, Math.floor(size / GRANULE) * GRANULE);
			if (complete) throw new Refusal("INVALID_ARGUMENT", `Invalid request. There were ${size} byte(s) in the request body, which is not divisible by 262144.`);
		}
		return incomplete(session);
	}
	function cancelUpload(call, world) {
		sessionsOf(world).delete(call.query.get("upload_id") ?? "");
		return {
			status: 499,
			body: ""
		};
	}
	function incomplete(session) {
		return {
			status: 308,
			headers: session.received > 0 ? { range: `bytes=0-${session.received - 1}` } : {},
			body: ""
		};
	}
	function finish(world, session, call, complete) {
		if (!complete) return incomplete(session);
		if (session.length !== void 0 && session.received !== session.length) throw new Refusal("INVALID_ARGUMENT", `Invalid request. ${session.received} bytes arrived of ${session.length}.`);
		session.finished = writeObject(world, session, Buffer.concat(session.chunks), hashHeader(call));
		session.chunks = [];
		return { body: session.finished };
	}
	async function take(session, stream, from) {
		let at = from;
		try {
			for await (const chunk of stream) {
				const skip = Math.max(0, session.received - at);
				at += chunk.length;
				if (skip >= chunk.length) continue;
				session.chunks.push(chunk.subarray(skip));
				session.received += chunk.length - skip;
				if (session.received > OBJECT_LIMIT) throw tooLarge();
			}
			return true;
		} catch (error) {
			if (error instanceof Refusal) throw error;
			keep(session, Math.floor(session.received / GRANULE) * GRANULE);
			return false;
		}
	}
	function keep(session, size) {
		const all = Buffer.concat(session.chunks).subarray(0, size);
		session.chunks = [all];
		session.received = all.length;
	}
	async function readAll(stream) {
		const chunks = [];
		let size = 0;
		for await (const chunk of stream) {
			size += chunk.length;
			if (size > OBJECT_LIMIT) throw tooLarge();
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	}
	const tooLarge = () => new Refusal("INVALID_ARGUMENT", "The emulator keeps objects in memory: 1 GiB at most.", { status: 413 });
	function hashHeader(call) {
		const header = call.headers["x-goog-hash"];
		return Array.isArray(header) ? header.join(",") : header;
	}
	function objectFields(text) {
		const fields = JSON.parse(text);
		checkFields(fields, OBJECT_SHAPE);
		return fields;
	}
	function readMultipart(call, body) {
		const type = call.headers["content-type"] ?? "";
		const found = /boundary=(?:"([^"]+)"|'([^']+)'|([^;\s]+))/.exec(type);
		const boundary = found?.[1] ?? found?.[2] ?? found?.[3];
		if (!type.startsWith("multipart/related") || !boundary) throw malformed("no boundary");
		const parts = split(body, Buffer.from(`--${boundary}`));
		const [json, media] = parts;
		if (!json || !media || parts.length !== 2) throw malformed(`${parts.length} parts`);
		const fields = objectFields(json.content.toString("utf8"));
		if (media.type) fields.contentType ??= media.type;
		return {
			fields,
			content: media.content
		};
	}
	const malformed = (why) => new Refusal("INVALID_ARGUMENT", `Malformed multipart body: ${why}.`);
	function split(body, delimiter) {
		const parts = [];
		let at = body.indexOf(delimiter);
		const newline = body[at + delimiter.length] === 13 ? "\r\n" : "\n";
		const marker = Buffer.concat([Buffer.from(newline), delimiter]);
		while (at >= 0) {
			const start = at + delimiter.length;
			if (body.subarray(start, start + 2).toString() === "--") break;
			const headerEnd = body.indexOf(newline + newline, start);
			const end = body.indexOf(marker, headerEnd);
			if (headerEnd < 0 || end < 0) throw malformed("unfinished part");
			const headers = body.toString("utf8", start, headerEnd);
			const type = /^content-type:\s*(.+?)\s*$/im.exec(headers)?.[1];
			parts.push({
				content: body.subarray(headerEnd + 2 * newline.length, end),
				...type ? { type } : {}
			});
			at = end + newline.length;
		}
		return parts;
	}
	const BUCKETS = "/storage/v1/b";
	const ONE = `${BUCKETS}/{bucket}`;
	const OBJECT = `${ONE}/o/{object=**}`;
	const UPLOAD = "/upload/storage/v1/b/{bucket}/o";
	const GET_QUERY = [
		"projection",
		"softDeleted",
		"generation",
		...CONDITIONS
	];
	const UPLOAD_QUERY = [
		"name",
		"upload_id",
		"contentEncoding",
		"kmsKeyName",
		"predefinedAcl",
		"projection",
		...CONDITIONS
	];
	const CREATE_QUERY = [
		"project",
		"enableObjectRetention",
		"predefinedAcl",
		"predefinedDefaultObjectAcl",
		"projection"
	];
	const LIST_QUERY = [
		"prefix",
		"delimiter",
		"maxResults",
		"pageToken",
		"versions",
		"autoPaginate",
		"includeTrailingDelimiter"
	];
	function routes$3(_world) {
		return define("storage.googleapis.com", [
			[
				"GET",
				BUCKETS,
				listBuckets,
				{ query: [
					"project",
					...LIST_QUERY,
					...GET_QUERY
				] }
			],
			[
				"POST",
				BUCKETS,
				createBucket,
				{
					json: true,
					query: CREATE_QUERY
				}
			],
			[
				"GET",
				ONE,
				getBucket,
				{ query: GET_QUERY }
			],
			[
				"DELETE",
				ONE,
				deleteBucket,
				{ query: CONDITIONS }
			],
			[
				"GET",
				`${ONE}/iam`,
				getPolicy,
				{ query: ["optionsRequestedPolicyVersion"] }
			],
			[
				"PUT",
				`${ONE}/iam`,
				setPolicy,
				{ json: true }
			],
			[
				"GET",
				`${ONE}/iam/testPermissions`,
				test,
				{ query: ["permissions"] }
			],
			[
				"GET",
				`${ONE}/o`,
				listObjects,
				{ query: [...LIST_QUERY, ...GET_QUERY] }
			],
			[
				"GET",
				OBJECT,
				getObject,
				{ query: GET_QUERY }
			],
			[
				"DELETE",
				OBJECT,
				deleteObject,
				{ query: ["generation", ...CONDITIONS] }
			],
			[
				"GET",
				"/download/storage/v1/b/{bucket}/o/{object=**}",
				getObject,
				{ query: GET_QUERY }
			],
			[
				"POST",
				UPLOAD,
				startUpload,
				{
					raw: true,
					query: UPLOAD_QUERY
				}
			],
			[
				"PUT",
				UPLOAD,
				continueUpload,
				{
					raw: true,
					open: true,
					always: true,
					query: UPLOAD_QUERY
				}
			],
			[
				"DELETE",
				UPLOAD,
				cancelUpload,
				{
					open: true,
					always: true,
					query: UPLOAD_QUERY
				}
			]
		]);
	}
	function projectOf(call, world) {
		const given = call.query.get("project");
		if (!given) throw new Refusal("INVALID_ARGUMENT", "Required parameter: project");
		const project = findProject(world, given);
		if (!project) throw new Refusal("INVALID_ARGUMENT", `Unknown project id: ${given}`);
		return project;
	}
	function createBucket(call, world) {
		checkFields(call.body, BUCKET_SHAPE);
		const project = projectOf(call, world);
		const name = String(call.body.name ?? "");
		checkBucketName(name);
		const resource = fullName.project(project.projectId);
		requireStorage(world, call, "storage.buckets.create", resource, "project");
		const location = String(call.body.location ?? "US").toLowerCase();
		if (violations(world, "gcp.resourceLocations", resource, [location]).length > 0) throw constraint(`'${location}' violates constraint 'constraints/gcp.resourceLocations'`);
		if (!isUniform(call.body) && isEnforced(world, "storage.uniformBucketLevelAccess", resource)) throw constraint("Request violates constraint 'constraints/storage.uniformBucketLevelAccess'");
		const taken = world.buckets.get(name);
		if (taken) throw new Refusal("ALREADY_EXISTS", taken.projectId === project.projectId ? "Your previous request to create the named bucket succeeded and you already own it." : "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.");
		return { body: addBucket(world, project, name, call.body).resource };
	}
	const constraint = (message) => new Refusal("FAILED_PRECONDITION", message, { status: 412 });
	function getBucket(call, world) {
		const bucket = findBucket(world, call.params.bucket ?? "");
		requireStorage(world, call, "storage.buckets.get", fullName.bucket(bucket.name), "Storage bucket");
		return { body: bucket.resource };
	}
	function listBuckets(call, world) {
		const project = projectOf(call, world);
		requireStorage(world, call, "storage.buckets.list", fullName.project(project.projectId), "project");
		const prefix = call.query.get("prefix") ?? "";
		const items = [...world.buckets.values()].filter((bucket) => bucket.projectId === project.projectId && bucket.name.startsWith(prefix)).map((bucket) => bucket.resource);
		return { body: {
			kind: "storage#buckets",
			...items.length > 0 ? { items } : {}
		} };
	}
	function deleteBucket(call, world) {
		const bucket = findBucket(world, call.params.bucket ?? "");
		requireStorage(world, call, "storage.buckets.delete", fullName.bucket(bucket.name), "Storage bucket");
		if (bucket.objects.size > 0) throw new Refusal("ALREADY_EXISTS", "The bucket you tried to delete is not empty.");
		world.buckets.delete(bucket.name);
		world.policies.delete(fullName.bucket(bucket.name));
		return { status: 204 };
	}
	const asPolicy = (name, policy) => ({
		kind: "storage#policy",
		resourceId: `projects/_/buckets/${name}`,
		...policy
	});
	function getPolicy(call, world) {
		const { name } = findBucket(world, call.params.bucket ?? "");
		requireStorage(world, call, "storage.buckets.getIamPolicy", fullName.bucket(name), "Storage bucket");
		const version = Number(call.query.get("optionsRequestedPolicyVersion") ?? 1);
		return { body: asPolicy(name, readPolicy(world, fullName.bucket(name), version)) };
	}
	function setPolicy(call, world) {
		const { name } = findBucket(world, call.params.bucket ?? "");
		requireStorage(world, call, "storage.buckets.setIamPolicy", fullName.bucket(name), "Storage bucket");
		checkFields(call.body, POLICY_SHAPE);
		const { kind: _kind, resourceId: _id, ...policy } = call.body;
		const written = writePolicy(world, fullName.bucket(name), policy, { orgPolicyStatus: 412 });
		return { body: asPolicy(name, written) };
	}
	function test(call, world) {
		const { name } = findBucket(world, call.params.bucket ?? "");
		const names = call.query.getAll("permissions");
		const permissions = testPermissions(world, call.principal, fullName.bucket(name), names);
		const kind = "storage#testIamPermissionsResponse";
		return { body: permissions.length > 0 ? {
			kind,
			permissions
		} : { kind } };
	}
	function listObjects(call, world) {
		const bucket = findBucket(world, call.params.bucket ?? "");
		refuseFederated(call, bucket);
		requireStorage(world, call, "storage.objects.list", fullName.bucket(bucket.name), "Storage bucket");
		const prefix = call.query.get("prefix") ?? "";
		const { items: shown, more } = pageOf(call, [...bucket.objects.keys()].filter((name) => name.startsWith(prefix)).sort(), {
			usual: 1e3,
			asked: "maxResults"
		});
		const items = shown.map((name) => bucket.objects.get(name)?.resource);
		return { body: {
			kind: "storage#objects",
			...items.length > 0 ? { items } : {},
			...more
		} };
	}
	function getObject(call, world) {
		const { resource, content } = findObject(world, call, findBucket(world, call.params.bucket ?? ""), "storage.objects.get");
		if (call.query.get("alt") !== "media") return { body: resource };
		return {
			headers: {
				"content-type": String(resource.contentType ?? "application/octet-stream"),
				"x-goog-generation": resource.generation,
				"x-goog-hash": `crc32c=${resource.crc32c},md5=${resource.md5Hash}`
			},
			body: content
		};
	}
	function deleteObject(call, world) {
		const bucket = findBucket(world, call.params.bucket ?? "");
		const state = findObject(world, call, bucket, "storage.objects.delete");
		checkConditions(state, conditionsOf(call.query));
		bucket.objects.delete(state.resource.name);
		return { status: 204 };
	}
	function routes$2(_world) {
		return define("sts.googleapis.com", [[
			"POST",
			"/v1/token",
			exchange,
			{
				open: true,
				always: true,
				form: true
			}
		], [
			"POST",
			"/v1/introspect",
			introspect,
			{
				open: true,
				always: true,
				form: true
			}
		]]);
	}
	const FIELDS = {
		grant_type: "grantType",
		audience: "audience",
		scope: "scope",
		requested_token_type: "requestedTokenType",
		subject_token: "subjectToken",
		subject_token_type: "subjectTokenType",
		options: "options"
	};
	const AUDIENCE = /^\/\/iam\.googleapis\.com\/((projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+)\/providers\/[^/]+)$/;
	function oauth(error, description, status = 400) {
		return new Refusal("INVALID_ARGUMENT", description, {
			status,
			body: {
				error,
				error_description: description
			}
		});
	}
	function exchange(call, world) {
		if (call.headers.authorization) throw oauth("invalid_client", "The request must not carry an Authorization header.", 401);
		const field = readFields(call);
		if (field.grant_type !== "urn:ietf:params:oauth:grant-type:token-exchange") throw oauth("unsupported_grant_type", `Unsupported grant_type: ${field.grant_type ?? ""}`);
		if (field.requested_token_type !== "urn:ietf:params:oauth:token-type:access_token") throw oauth("invalid_request", "Invalid value for \"requested_token_type\".");
		if (!/^urn:ietf:params:oauth:token-type:(jwt|id_token)$/.test(field.subject_token_type ?? "")) throw oauth("invalid_request", "Invalid value for \"subject_token_type\".");
		const { pool, provider } = findProvider(world, field.audience ?? "");
		const scopes = (field.scope ?? "").split(" ").filter(Boolean);
		if (scopes.length === 0) throw oauth("invalid_scope", "The scope is missing.");
		const { expiresMs, ...principal } = mapped(world, pool, provider, verify(world, provider, field.subject_token ?? ""));
		const lifetimeMs = expiresMs - world.clock.now();
		const { token } = mintToken(world, principal, lifetimeMs, scopes);
		return { body: {
			access_token: token,
			issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
			token_type: "Bearer",
			expires_in: Math.floor(lifetimeMs / 1e3)
		} };
	}
	function readFields(call) {
		const fields = {};
		const json = call.headers["content-type"]?.startsWith("application/json") ?? false;
		for (const [key, value] of Object.entries(call.body)) {
			const name = Object.keys(FIELDS).find((each) => each === key || json && FIELDS[each] === key);
			if (!name) throw oauth("invalid_request", `Invalid JSON payload received. Unknown name "${key}": Cannot find field.`);
			if (typeof value !== "string") throw oauth("invalid_request", `Invalid value for "${name}".`);
			fields[name] = value;
		}
		return fields;
	}
	function findProvider(world, audience) {
		const parts = AUDIENCE.exec(audience);
		if (!parts) throw oauth("invalid_request", "Invalid value for \"audience\". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.");
		const pool = world.pools.get(parts[2] ?? "");
		const provider = pool?.providers.find((each) => each.name === parts[1]);
		if (!pool || !provider || pool.disabled || pool.deleted || provider.disabled || provider.deleted) throw oauth("invalid_target", "The target service indicated by the \"audience\" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn't exist.");
		return {
			pool,
			provider
		};
	}
	function verify(world, provider, token) {
		const read = readJwt(token);
		if (!read) throw oauth("invalid_grant", "Unable to parse the ID Token.");
		const { claims } = read;
		const now = world.clock.now() / 1e3;
		if (claims.iss !== provider.issuer) throw oauth("invalid_grant", `The issuer in ID Token ${String(claims.iss)} does not match the expected ones: ${provider.issuer}`);
		if (provider.issuer !== world.githubIssuer.issuer) throw oauth("invalid_grant", "Error connecting to the given credential's issuer.");
		if (!isSignedBy(token, world.githubIssuer.jwks())) throw oauth("invalid_grant", "Invalid signature on the ID Token.");
		const [issued, expires] = [Number(claims.iat), Number(claims.exp)];
		if (!(expires > now)) throw oauth("invalid_grant", `ID Token issued at ${issued} is stale to sign-in.`);
		if (issued > now + 30) throw oauth("invalid_grant", `ID Token issued at ${issued} is in the future.`);
		if (expires - issued >= 172800) throw oauth("invalid_grant", "The lifetime of the ID Token exceeds 48 hours.");
		const own = `//iam.googleapis.com/${provider.name}`;
		const expected = provider.allowedAudiences.length > 0 ? provider.allowedAudiences : [own, `https:${own}`];
		const given = Array.isArray(claims.aud) ? claims.aud.map(String) : [String(claims.aud)];
		if (!given.some((audience) => expected.includes(audience))) throw oauth("invalid_grant", `The audience in ID Token [${given.join(", ")}] does not match the expected audience ${expected.at(-1)}.`);
		return claims;
	}
	function mapped(world, pool, provider, claims) {
		const google = {};
		const attributes = {};
		for (const [target, expression] of Object.entries(provider.attributeMapping)) {
			const value = evaluated(target, expression, claims);
			if (target.startsWith("google.")) google[target.slice(7)] = value;
			else attributes[target.slice(10)] = String(value);
		}
		const subject = google.subject;
		if (typeof subject !== "string" || subject === "") throw oauth("invalid_request", "Could not obtain a value for google.subject from the given credential.");
		if (Buffer.byteLength(subject) > 127) throw oauth("invalid_request", "The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.");
		if (!admitted(provider, {
			assertion: claims,
			google,
			attribute: attributes
		})) throw oauth("unauthorized_client", "The given credential is rejected by the attribute condition.");
		const project = findProject(world, /^projects\/(\d+)\//.exec(pool.name)?.[1] ?? "")?.projectId;
		return {
			member: `principal://iam.googleapis.com/${pool.name}/subject/${subject}`,
			pool: pool.name,
			attributes,
			...Array.isArray(google.groups) && { groups: google.groups.map(String) },
			...project !== void 0 && { project },
			expiresMs: Number(claims.exp) * 1e3
		};
	}
	function evaluated(target, expression, assertion) {
		try {
			return evaluateMapping(expression, { assertion });
		} catch {
			throw oauth("invalid_request", `Could not obtain a value for ${target} from the given credential.`);
		}
	}
	function admitted(provider, variables) {
		if (!provider.attributeCondition) return true;
		try {
			return evaluateMapping(provider.attributeCondition, variables) === true;
		} catch {
			return false;
		}
	}
	function introspect(call, world) {
		const token = world.tokens.get(String(call.body.token ?? ""));
		if (!token || token.expiresMs <= world.clock.now()) return { body: { active: false } };
		const exp = Math.floor(token.expiresMs / 1e3);
		return { body: {
			active: true,
			username: token.member,
			exp,
			scope: token.scopes.join(" "),
			iss: "https://sts.googleapis.com/"
		} };
	}
	const WITH_POLICY = new Set([
		"cloudresourcemanager.googleapis.com/Project",
		"cloudresourcemanager.googleapis.com/Folder",
		"cloudresourcemanager.googleapis.com/Organization",
		"iam.googleapis.com/ServiceAccount",
		"storage.googleapis.com/Bucket",
		"run.googleapis.com/Service",
		"cloudfunctions.googleapis.com/CloudFunction",
		"artifactregistry.googleapis.com/Repository",
		"secretmanager.googleapis.com/Secret",
		"cloudkms.googleapis.com/KeyRing",
		"cloudkms.googleapis.com/CryptoKey",
		"compute.googleapis.com/Subnetwork"
	]);
	const RELEVANCE = "HEURISTIC_RELEVANCE_NORMAL";
	const HIGH = "HEURISTIC_RELEVANCE_HIGH";
	function routes$1(_world) {
		return define("policytroubleshooter.googleapis.com", [[
			"POST",
			"/v3/iam:troubleshoot",
			troubleshoot,
			{ body: "google.cloud.policytroubleshooter.iam.v3.TroubleshootIamPolicyRequest" }
		]]);
	}
	function troubleshoot(call, world) {
		const tuple = call.body.accessTuple ?? {};
		const { principal: email = "", permission = "", fullResourceName = "" } = tuple;
		if (!/^[^@\s:]+@[^@\s]+$/.test(email)) throw invalid$1(`Invalid principal: ${email}. It must be a Google Account or service account email.`);
		if (!/^[a-z][\w-]*(\.[\w-]+){2,}$/i.test(permission)) throw invalid$1(`Invalid permission: ${permission}.`);
		if (!/^\/\/[a-z]+\.googleapis\.com\/.+/.test(fullResourceName)) throw invalid$1(`Invalid full resource name: ${fullResourceName}.`);
		const resource = canonical(world, fullResourceName);
		const principal = principalOf(world, isAccount(world, email) ? `serviceAccount:${email}` : `user:${email}`);
		const meets = conditionsIn(world, resource, tuple.conditionContext ?? {});
		const explained = lineage(world, resource).filter((holder) => WITH_POLICY.has(kindOf(holder).type)).map((holder) => explainPolicy(world, call.principal, holder, principal, permission, meets));
		const allow = combine(explained.map((each) => each.state));
		const deny = explainDeny(world, call.principal, principal, permission, resource, meets);
		return { body: {
			overallAccessState: overall(allow, deny),
			accessTuple: tuple,
			allowPolicyExplanation: {
				allowAccessState: `ALLOW_ACCESS_STATE_${allow}`,
				explainedPolicies: explained.map((each) => each.policy),
				relevance: RELEVANCE
			},
			denyPolicyExplanation: {
				denyAccessState: `DENY_ACCESS_STATE_${deny}`,
				permissionDeniable: true,
				relevance: RELEVANCE
			}
		} };
	}
	const invalid$1 = (message) => new Refusal("INVALID_ARGUMENT", message);
	const isAccount = (world, email) => findServiceAccount(world, email) !== void 0 || /gserviceaccount\.com$/.test(email);
	function combine(states) {
		return [
			"GRANTED",
			"UNKNOWN_INFO",
			"UNKNOWN_CONDITIONAL"
		].find((state) => states.includes(state)) ?? "NOT_GRANTED";
	}
	function overall(allow, deny) {
		if (deny === "DENIED" || allow === "NOT_GRANTED") return "CANNOT_ACCESS";
		if (allow === "UNKNOWN_INFO" || deny === "UNKNOWN_INFO") return "UNKNOWN_INFO";
		return allow === "GRANTED" && deny === "NOT_DENIED" ? "CAN_ACCESS" : "UNKNOWN_CONDITIONAL";
	}
	function conditionsIn(world, resource, { resource: given = {}, destination, request }) {
		const tags = effectiveTags(world, resource);
		const target = new ConditionResource(given.name ?? "", given.type ?? "", given.service ?? "", new Map(tags.map((tag) => [tag.namespacedKey, tag.value])), new Map(tags.map((tag) => [tag.key, tag.name])));
		const known = (attribute) => attribute === "request.time" ? request?.receiveTime !== void 0 : attribute.startsWith("destination.") ? destination !== void 0 : /^resource\.(name|type|service)$/.test(attribute) && given[attribute.slice(9)] !== void 0;
		return (expression) => {
			if (!(expression.match(/\b(?:resource\.(?:name|type|service)|request\.\w+|destination\.\w+)\b/g) ?? []).every(known)) return void 0;
			const time = request?.receiveTime === void 0 ? void 0 : new Date(request.receiveTime);
			return holds(expression, target, { ...time && { time } });
		};
	}
	function readPermission(holder) {
		const { service, name } = kindOf(holder);
		return `${service === "cloudresourcemanager.googleapis.com" ? "resourcemanager" : service.split(".")[0]}.${name.split("/").at(-2)}.getIamPolicy`;
	}
	const mayRead = (world, caller, holder) => authorize(world, caller, readPermission(holder), holder);
	function explainPolicy(world, caller, holder, principal, permission, meets) {
		if (!mayRead(world, caller, holder)) return {
			state: "UNKNOWN_INFO",
			policy: {
				allowAccessState: "ALLOW_ACCESS_STATE_UNKNOWN_INFO",
				fullResourceName: holder,
				relevance: RELEVANCE
			}
		};
		const bindings = bindingsInEffect(world, holder).map((binding) => explainBinding(world, caller, binding, principal, permission, meets));
		const state = combine(bindings.map((each) => each.state));
		return {
			state,
			policy: {
				allowAccessState: `ALLOW_ACCESS_STATE_${state}`,
				fullResourceName: holder,
				policy: readPolicy(world, holder, 3),
				bindingExplanations: bindings.map((each) => each.explanation),
				relevance: state === "GRANTED" ? HIGH : RELEVANCE
			}
		};
	}
	function explainBinding(world, caller, binding, principal, permission, meets) {
		const included = mayReadRole(world, caller, binding.role) ? roleIncludes(world, binding.role, permission) : void 0;
		const memberships = (binding.members ?? []).map((member) => [member, membership(world, caller, member, principal)]);
		const matched = memberships.some(([, how]) => how === "MATCHED");
		const unseen = !matched && memberships.some(([, how]) => how === "UNKNOWN_INFO");
		const expression = binding.condition?.expression;
		const met = expression === void 0 ? true : meets(expression);
		const state = included === false || !matched && !unseen || met === false ? "NOT_GRANTED" : included === void 0 || unseen ? "UNKNOWN_INFO" : met === void 0 ? "UNKNOWN_CONDITIONAL" : "GRANTED";
		return {
			state,
			explanation: {
				allowAccessState: `ALLOW_ACCESS_STATE_${state}`,
				role: binding.role,
				rolePermission: included === void 0 ? "ROLE_PERMISSION_UNKNOWN_INFO" : `ROLE_PERMISSION_${included ? "INCLUDED" : "NOT_INCLUDED"}`,
				rolePermissionRelevance: included ? HIGH : RELEVANCE,
				combinedMembership: {
					membership: `MEMBERSHIP_${matched ? "MATCHED" : unseen ? "UNKNOWN_INFO" : "NOT_MATCHED"}`,
					relevance: matched ? HIGH : RELEVANCE
				},
				memberships: Object.fromEntries(memberships.map(([member, how]) => [member, {
					membership: `MEMBERSHIP_${how}`,
					relevance: how === "MATCHED" ? HIGH : RELEVANCE
				}])),
				...binding.condition && {
					condition: binding.condition,
					conditionExplanation: met === void 0 ? { errors: [NO_CONTEXT] } : { value: met }
				},
				relevance: state === "GRANTED" ? HIGH : RELEVANCE
			}
		};
	}
	const NO_CONTEXT = {
		code: 9,
		message: "The condition uses attributes that the condition context does not give."
	};
	function mayReadRole(world, caller, role) {
		const [, kind, id = ""] = /^(projects|organizations)\/([^/]+)\/roles\//.exec(role) ?? [];
		return !kind || authorize(world, caller, "iam.roles.get", `//cloudresourcemanager.googleapis.com/${kind}/${id}`);
	}
	function membership(world, caller, member, principal) {
		if (member.startsWith("group:") && !caller.member.startsWith("user:")) return "UNKNOWN_INFO";
		return isMember(world, member, principal) ? "MATCHED" : "NOT_MATCHED";
	}
	function explainDeny(world, caller, principal, permission, resource, meets) {
		if (lineage(world, resource).filter((holder) => world.denyRules.has(holder)).some((holder) => !authorize(world, caller, "iam.denypolicies.get", holder))) return "UNKNOWN_INFO";
		const at = (unknown) => isDenied(world, principal, permission, resource, (expression) => meets(expression) ?? unknown);
		if (at(false)) return "DENIED";
		return at(true) ? "UNKNOWN_CONDITIONAL" : "NOT_DENIED";
	}
	const API = "vpcaccess.googleapis.com";
	function routes(_world) {
		return define(API, [[
			"GET",
			"/v1/projects/{project}/locations/{location}/connectors/{connector}",
			get
		]]);
	}
	function get(call, world) {
		const { project = "", location, connector } = call.params;
		const name = `projects/${projectIdOf(world, project)}/locations/${location}/connectors/${connector}`;
		const permission = "vpcaccess.connectors.get";
		if (!authorize(world, call.principal, permission, fullName.connector(name))) throw deniedOrAbsent(API, permission, `//${API}/${name}`);
		const state = findAsset(world, fullName.connector(name));
		if (!state) throw new Refusal("NOT_FOUND", `Resource '${name}' was not found`);
		return { body: {
			network: "default",
			state: "READY",
			...state.fields,
			name
		} };
	}
	const APIS = [
		routes$10,
		routes$12,
		routes$8,
		routes$9,
		routes$11,
		routes$24,
		routes$3,
		routes$25,
		routes$15,
		routes$2,
		routes$16,
		routes$20,
		routes$17,
		routes$18,
		routes$19,
		routes$13,
		routes$5,
		routes$14,
		routes$1,
		routes$6,
		routes$22,
		routes$23,
		routes$7,
		routes$21,
		routes,
		routes$4
	];
	function allRoutes(world) {
		return APIS.flatMap((routes) => routes(world));
	}
	function faultFinder(world) {
		const seen = new Map();
		return (request) => {
			let found;
			for (const fault of world.faults) {
				if (!matches(fault, request)) continue;
				const n = (seen.get(fault) ?? 0) + 1;
				seen.set(fault, n);
				const first = fault.nth ?? 1;
				const times = fault.times ?? 1;
				if (n >= first && (times === 0 || n < first + times)) found ??= fault;
			}
			return found;
		};
	}
	const isDryRun = ({ query }) => query.validateOnly === "true" || query.dryRun === "all";
	function matches(fault, request) {
		if (isDryRun(request) && (fault.method !== void 0 || fault.nth !== void 0)) return false;
		if (fault.method !== void 0 && fault.method !== request.method) return false;
		if (fault.api !== void 0 && fault.api !== request.api) return false;
		return fault.path === void 0 || new RegExp(fault.path).test(request.path);
	}
	const JSON_LIMIT = 10485760;
	const STANDARD_QUERY = new Set("$.xgafv $alt $callback $fields $key $prettyPrint $userProject $httpMethod access_token alt callback fields key oauth_token prettyPrint quotaUser uploadType upload_protocol userIp userProject".split(" "));
	async function serve(world) {
		const routes = allRoutes(world);
		const byApi = Map.groupBy(routes, (route) => route.api);
		const requests = [];
		const began = performance.now();
		const hit = faultFinder(world);
		const stop = new AbortController();
		const servers = [];
		const sockets = new Set();
		const fronts = new Map();
		let count = 0;
		async function serveOne(where, key, request, response) {
			world.clock.settle();
			const gone = new AbortController();
			response.once("close", () => gone.abort());
			const host = request.headers.host ?? "";
			const url = new URL(request.url ?? "/", "http://unused");
			const path = rawPath(request.url ?? "/");
			const api = where ?? apiOfHost(host) ?? apiOfPath(routes, request.method ?? "", path) ?? host;
			count += 1;
			const line = {
				n: count,
				method: request.method ?? "",
				api,
				host,
				path: safeDecode(path),
				query: Object.fromEntries(url.searchParams),
				body: void 0,
				principal: null,
				userAgent: request.headers["user-agent"] ?? "",
				status: 0,
				startMs: performance.now() - began,
				endMs: 0
			};
			requests.push(line);
			const fault = hit(line);
			let answer;
			try {
				await world.clock.sleep(world.delays.requestMs + (fault?.delayMs ?? 0));
				if (fault?.reset) return void request.socket.destroy();
				answer = faultAnswer(fault);
				const signal = AbortSignal.any([gone.signal, stop.signal]);
				answer ??= api === "front" ? await front({
					...key !== void 0 && { key },
					host,
					method: line.method,
					url: request.url ?? "/",
					headers: request.headers,
					stream: request
				}, world) : api === "github" ? await (path.startsWith(`/api/v3/`) ? answerRest : answerRunner)(world, request, url) : await answerApi(byApi.get(api) ?? [], {
					api,
					host,
					path,
					url,
					request,
					signal,
					line
				});
			} catch (error) {
				answer = refused(api, error);
			} finally {
				line.status = answer?.status ?? (answer ? 200 : 0);
				line.endMs = performance.now() - began;
			}
			if (fault?.lost) return void request.socket.destroy();
			if (answer) send(response, answer, line);
			if (!request.readableEnded) request.resume();
		}
		async function answerApi(candidates, at) {
			const method = at.request.method ?? "";
			const { route, params, others } = findRoute(candidates, method, at.path);
			if (!route) throw notFound(at.api, method, at.path, others, candidates.length > 0);
			const principal = route.open ? {
				member: "",
				expiresMs: 0,
				scopes: []
			} : authenticate(world, route.api, at.request.headers.authorization);
			at.line.principal = principal.member || null;
			if (!route.always) requireEnabled(world, route.api, params, principal);
			refuseUnknownQuery(route, at.url.searchParams);
			const body = route.raw ? {} : await readBody(route, at.request, at.line);
			const call = {
				api: route.api,
				method,
				host: at.host,
				path: at.path,
				query: at.url.searchParams,
				headers: at.request.headers,
				params,
				body,
				stream: route.raw ? counted(at.request, at.line) : at.request,
				principal,
				signal: at.signal
			};
			return route.handler(call, world);
		}
		function listen(where, key) {
			const server = (0, node_http__WEBPACK_IMPORTED_MODULE_7__.createServer)((request, response) => {
				serveOne(where, key, request, response).catch((error) => response.destroy(error));
			});
			server.on("connection", (socket) => {
				sockets.add(socket);
				socket.once("close", () => sockets.delete(socket));
			});
			servers.push(server);
			return new Promise((resolve, reject) => {
				server.once("error", reject);
				server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.address().port}`));
			});
		}
		world.openPort = (key) => {
			const open = fronts.get(key) ?? listen("front", key);
			fronts.set(key, open);
			return open;
		};
		const url = await listen(void 0);
		const main = servers[0];
		const names = Object.keys(APIS$1);
		const addresses = await Promise.all(names.map((name) => listen(APIS$1[name])));
		return {
			url,
			urls: Object.fromEntries(names.map((name, index) => [name, addresses[index]])),
			requests,
			accept: (socket) => void main?.emit("connection", socket),
			async close() {
				stop.abort();
				world.clock.stop();
				const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
				for (const socket of sockets) socket.destroy();
				await Promise.all(closed);
			}
		};
	}
	const rawPath = (target) => target.replace(/^https?:\/\/[^/?]*/i, "").split("?")[0] || "/";
	function safeDecode(path) {
		try {
			return decodeURIComponent(path);
		} catch {
			return path;
		}
	}
	function apiOfPath(routes, method, path) {
		if (path.startsWith("/_runner/") || path.startsWith("/.well-known/") || path.startsWith(`/api/v3/`)) return "github";
		const apis = new Set(routes.filter((route) => route.method === method && route.match.test(path)).map((route) => route.api));
		return apis.size === 1 ? [...apis][0] : void 0;
	}
	function notFound(api, method, path, others, known) {
		return new Refusal("NOT_FOUND", `Method not found: ${method} ${path} (${others.length > 0 ? `the path takes ${others.join(", ")}` : known ? `the emulated ${api} has no such method` : `there is no emulated API '${api}'`}).`);
	}
	function refuseUnknownQuery(route, query) {
		const unknown = [...new Set(query.keys())].filter((name) => !STANDARD_QUERY.has(name) && !route.query?.includes(name));
		if (unknown.length === 0) return;
		throw invalid(unknown.map((name) => ({ description: `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.` })));
	}
	function invalid(fieldViolations) {
		const details = [{
			"@type": "type.googleapis.com/google.rpc.BadRequest",
			fieldViolations
		}];
		return new Refusal("INVALID_ARGUMENT", fieldViolations.map((each) => each.description).join("\n"), { details });
	}
	async function readBody(route, request, line) {
		const chunks = [];
		let size = 0;
		for await (const chunk of request) {
			size += chunk.length;
			if (size > JSON_LIMIT) throw new Refusal("INVALID_ARGUMENT", "Request payload size exceeds the limit: 10485760 bytes.");
			chunks.push(chunk);
		}
		const text = Buffer.concat(chunks).toString("utf8");
		if (text === "") return {};
		if (route.form && /^application\/x-www-form-urlencoded/i.test(request.headers["content-type"] ?? "")) {
			const form = Object.fromEntries(new URLSearchParams(text));
			line.body = withoutSecrets(form);
			return form;
		}
		let parsed;
		try {
			parsed = JSON.parse(text);
		} catch {
			throw new Refusal("INVALID_ARGUMENT", `Invalid JSON payload received. ${parseComplaint(text)}`);
		}
		line.body = withoutSecrets(parsed);
		if (route.body) {
			const faults = validate(route.body, parsed);
			if (faults.length > 0) throw invalid(faults);
			return canonicalJson(route.body, parsed);
		} else if (!route.json && !route.form && !isEmptyObject(parsed)) throw new Refusal("INVALID_ARGUMENT", "Invalid JSON payload received. The method takes no request body.");
		if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new Refusal("INVALID_ARGUMENT", "Invalid JSON payload received. Root element must be a message.");
		return parsed;
	}
	const isEmptyObject = (value) => typeof value === "object" && value !== null && Object.keys(value).length === 0;
	const parseComplaint = (text) => `Unexpected token.\n${text.slice(0, 40)}\n^`;
	const SECRET_KEYS = new Set([
		"subject_token",
		"subjectToken",
		"token",
		"accessToken",
		"id_token"
	]);
	function withoutSecrets(value) {
		if (Array.isArray(value)) return value.map(withoutSecrets);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, SECRET_KEYS.has(key) ? "***" : withoutSecrets(inner)]));
	}
	async function* counted(stream, line) {
		let bytes = 0;
		for await (const chunk of stream) {
			bytes += chunk.length;
			line.body = { bytes };
			yield chunk;
		}
	}
	function faultAnswer(fault) {
		if (fault?.status === void 0) return void 0;
		const body = fault.body ?? { error: {
			code: fault.status,
			message: "The service is currently unavailable.",
			status: "UNAVAILABLE"
		} };
		return {
			status: fault.status,
			body,
			...fault.headers && { headers: fault.headers }
		};
	}
	function refused(api, error) {
		const refusal = error instanceof Refusal ? error : new Refusal("INTERNAL", `The emulator failed: ${error instanceof Error ? error.stack : String(error)}`);
		return {
			status: refusal.status,
			headers: refusal.headers,
			body: errorBody(api, refusal)
		};
	}
	function send(response, answer, line) {
		if (response.destroyed || response.headersSent) return;
		const { status = 200, headers = {}, body = {} } = answer;
		const raw = typeof body === "string" || body instanceof Uint8Array;
		const content = raw ? body : `${JSON.stringify(body, null, 2)}\n`;
		const bare = status === 204 || status === 304 || line.method === "HEAD";
		response.writeHead(status, {
			...!raw && { "content-type": "application/json; charset=UTF-8" },
			...headers,
			"x-emulated": "1"
		});
		response.end(bare ? void 0 : content);
	}
	const DAY = 864e5;
	const OID = {
		commonName: "550403",
		ecdsaWithSha256: "2a8648ce3d040302",
		subjectAltName: "551d11",
		basicConstraints: "551d13",
		keyUsage: "551d0f",
		extendedKeyUsage: "551d25",
		serverAuth: "2b06010505070301",
		subjectKeyIdentifier: "551d0e",
		authorityKeyIdentifier: "551d23"
	};
	function makeAuthority() {
		const root = (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.generateKeyPairSync)("ec", { namedCurve: "P-256" });
		const name = distinguishedName("Embedded cloud CA");
		const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomBytes)(20);
		const certificate = build(name, name, root.publicKey, root.privateKey, [
			extension(OID.basicConstraints, sequence(tlv(1, [255])), true),
			extension(OID.keyUsage, tlv(3, [1, 6]), true),
			extension(OID.subjectKeyIdentifier, tlv(4, id))
		]);
		return {
			certificate: pem(certificate),
			issue(host) {
				const leaf = (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.generateKeyPairSync)("ec", { namedCurve: "P-256" });
				const extensions = [
					extension(OID.basicConstraints, sequence(), true),
					extension(OID.keyUsage, tlv(3, [7, 128]), true),
					extension(OID.extendedKeyUsage, sequence(oid(OID.serverAuth))),
					extension(OID.subjectAltName, sequence(tlv(130, Buffer.from(host)))),
					extension(OID.authorityKeyIdentifier, sequence(tlv(128, id)))
				];
				const cert = build(distinguishedName(host), name, leaf.publicKey, root.privateKey, extensions);
				return {
					key: leaf.privateKey.export({
						type: "pkcs8",
						format: "pem"
					}).toString(),
					cert: pem(cert)
				};
			}
		};
	}
	function build(subject, issuer, publicKey, signer, extensions) {
		const algorithm = sequence(oid(OID.ecdsaWithSha256));
		const serial = Buffer.concat([Buffer.from([1]), (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomBytes)(15)]);
		const body = sequence(tlv(160, tlv(2, [2])), tlv(2, serial), algorithm, issuer, sequence(time(Date.now() - DAY), time(Date.now() + 30 * DAY)), subject, publicKey.export({
			type: "spki",
			format: "der"
		}), tlv(163, sequence(...extensions)));
		return sequence(body, algorithm, tlv(3, Buffer.concat([Buffer.from([0]), (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.sign)("sha256", body, signer)])));
	}
	function tlv(tag, content) {
		const bytes = Buffer.from(content);
		const { length } = bytes;
		const size = length < 128 ? [length] : length < 256 ? [129, length] : [
			130,
			length >> 8,
			length & 255
		];
		return Buffer.concat([Buffer.from([tag, ...size]), bytes]);
	}
	const sequence = (...parts) => tlv(48, Buffer.concat(parts));
	const oid = (hex) => tlv(6, Buffer.from(hex, "hex"));
	const distinguishedName = (common) => {
		const value = tlv(12, Buffer.from(common.slice(0, 64)));
		return sequence(tlv(49, sequence(oid(OID.commonName), value)));
	};
	const extension = (id, value, critical = false) => sequence(oid(id), ...critical ? [tlv(1, [255])] : [], tlv(4, value));
	const time = (ms) => tlv(24, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g, "").slice(0, 14)}Z`));
	const pem = (der) => `-----BEGIN CERTIFICATE-----\n${der.toString("base64").replace(/.{64}/g, "$&\n").trimEnd()}\n-----END CERTIFICATE-----\n`;
	async function openProxy(server) {
		const authority = makeAuthority();
		const contexts = new Map();
		const sockets = new Set();
		const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "sandbox-"));
		const caFile = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "ca.pem");
		(0, node_fs__WEBPACK_IMPORTED_MODULE_5__.writeFileSync)(caFile, authority.certificate);
		const contextOf = (host) => {
			const context = contexts.get(host) ?? (0, node_tls__WEBPACK_IMPORTED_MODULE_10__.createSecureContext)(authority.issue(host));
			contexts.set(host, context);
			return context;
		};
		const proxy = (0, node_http__WEBPACK_IMPORTED_MODULE_7__.createServer)((_, response) => {
			response.writeHead(405, { "content-type": "text/plain" });
			response.end("This proxy only takes CONNECT.\n");
		});
		proxy.on("connect", (request, socket, head) => {
			sockets.add(socket);
			socket.on("error", () => socket.destroy());
			socket.once("close", () => sockets.delete(socket));
			const [host = "", port] = (request.url ?? "").split(":");
			if (port !== "443" || apiOfHost(host) === void 0) {
				socket.end(`HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nx-emulated: no such host ${host}\r\n\r\n`);
				return;
			}
			socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
			if (head.length > 0) socket.unshift(head);
			const secure = new node_tls__WEBPACK_IMPORTED_MODULE_10__.TLSSocket(socket, {
				isServer: true,
				ALPNProtocols: ["http/1.1"],
				secureContext: contextOf(host),
				SNICallback: (name, done) => done(null, contextOf(name))
			});
			secure.on("error", () => socket.destroy());
			server.accept(secure);
		});
		await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
		return {
			url: `http://127.0.0.1:${proxy.address().port}`,
			caFile,
			async close() {
				for (const socket of sockets) socket.destroy();
				await new Promise((resolve) => proxy.close(resolve));
				(0, node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(folder, {
					recursive: true,
					force: true
				});
			}
		};
	}
	function makeClock() {
		let offset = 0;
		let stopped = false;
		let queue = [];
		const timers = new Map();
		const now = () => Date.now() + offset;
		function settle() {
			for (;;) {
				const due = queue.filter((item) => item.atMs <= now()).sort((a, b) => a.atMs - b.atMs)[0];
				if (!due) return;
				queue = queue.filter((item) => item !== due);
				due.work();
			}
		}
		function wake() {
			for (const [timer, waiter] of [...timers]) {
				if (!stopped && waiter.atMs > now()) continue;
				clearTimeout(timer);
				timers.delete(timer);
				waiter.resolve();
			}
		}
		return {
			now,
			timestamp: (ms = now()) => new Date(ms).toISOString().replace("Z", "000Z"),
			advance(ms) {
				offset += ms;
				settle();
				wake();
			},
			schedule(ms, work) {
				queue.push({
					atMs: now() + ms,
					work
				});
				if (ms <= 0) settle();
			},
			settle,
			sleep(ms) {
				if (ms <= 0 || stopped) return Promise.resolve();
				return new Promise((resolve) => {
					const timer = setTimeout(() => {
						timers.delete(timer);
						settle();
						resolve();
					}, ms);
					timers.set(timer, {
						atMs: now() + ms,
						resolve
					});
				});
			},
			stop() {
				stopped = true;
				wake();
			}
		};
	}
	const DEFAULTS = {
		project: "demo-project",
		number: "123456789012",
		region: "us-central1",
		repository: "octo-org/hello",
		organization: {
			id: "105512345678",
			customerId: "C01abcdef",
			domain: "example.com"
		},
		pool: "github",
		provider: "my-repo"
	};
	const poolName = (number) => `projects/${number}/locations/global/workloadIdentityPools/${DEFAULTS.pool}`;
	const providerName = (number) => `${poolName(number)}/providers/${DEFAULTS.provider}`;
	const deployerOf = (projectId) => `deployer@${projectId}.iam.gserviceaccount.com`;
	const computeOf = (number) => `${number}-compute@developer.gserviceaccount.com`;
	const AGENTS = [
		["serverless-robot-prod", "roles/run.serviceAgent"],
		["gcp-sa-cloudbuild", "roles/cloudbuild.serviceAgent"],
		["gcp-sa-artifactregistry", "roles/artifactregistry.serviceAgent"],
		["gcp-sa-cloudscheduler", "roles/cloudscheduler.serviceAgent"]
	];
	const KINDS = {
		keys: {
			host: "cloudkms.googleapis.com",
			at: (project, location, name) => {
				const [ring = "", key = ""] = name.split("/");
				return fullName.cryptoKey(`projects/${project}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`);
			}
		},
		subnetworks: {
			host: "compute.googleapis.com",
			at: (project, location, name) => fullName.subnetwork(`projects/${project}/regions/${location}/subnetworks/${name}`)
		},
		connectors: {
			host: "vpcaccess.googleapis.com",
			at: (project, location, name) => fullName.connector(`projects/${project}/locations/${location}/connectors/${name}`)
		},
		sqlInstances: {
			host: "cloudsql.googleapis.com",
			at: (project, _, name) => fullName.sqlInstance(project, name)
		},
		workerPools: {
			host: "cloudbuild.googleapis.com",
			at: (project, location, name) => fullName.workerPool(`projects/${project}/locations/${location}/workerPools/${name}`)
		}
	};
	function listAssets(world, spec, grant) {
		const own = spec.project?.id ?? DEFAULTS.project;
		const region = spec.region ?? DEFAULTS.region;
		const known = (project, what) => {
			if (!world.projects.has(project)) throw new Error(`${what}: there is no project ${project}`);
		};
		if (spec.secrets) world.listedAssets.add("secretmanager.googleapis.com");
		for (const { name, project = own, versions, bindings } of spec.secrets ?? []) {
			known(project, `Secret ${name}`);
			const full = fullName.secret(project, name);
			addAsset(world, full, {}, new Map(Object.entries(versions ?? { 1: "ENABLED" })));
			grant(world, full, bindings);
		}
		for (const [key, kind] of Object.entries(KINDS)) {
			const list = spec[key];
			if (list) world.listedAssets.add(kind.host);
			for (const { name, project = own, location = region, fields, bindings } of list ?? []) {
				const full = name.startsWith("projects/") ? `//${kind.host}/${name}` : kind.at(project, location, name);
				known(full.split("/")[4] ?? "", name);
				addAsset(world, full, {
					...key === "sqlInstances" && { region: location },
					...fields
				});
				grant(world, full, bindings);
			}
		}
	}
	const DEPLOYER_ROLES = [
		"roles/run.sourceDeveloper",
		"roles/run.admin",
		"roles/serviceusage.serviceUsageConsumer",
		"roles/logging.viewer"
	];
	function addCustomRoles(world, spec, project) {
		for (const [name, role] of Object.entries(spec.customRoles ?? {})) {
			const full = name.includes("/") ? name : `projects/${project.projectId}/roles/${name}`;
			world.customRoles.set(full, {
				title: role.title ?? name,
				stage: "GA",
				includedPermissions: role.includedPermissions
			});
		}
	}
	function addPolicies(world, spec, project, others) {
		const { projectId, number } = project;
		const deployer = `serviceAccount:${deployerOf(projectId)}`;
		const tokens = spec.setUp === "documented" ? [] : [{
			role: "roles/iam.serviceAccountTokenCreator",
			members: [deployer]
		}];
		const compute = computeOf(number);
		const { domain } = world.organization;
		const onProject = [
			{
				role: "roles/owner",
				members: [`user:owner@${domain}`]
			},
			{
				role: "roles/editor",
				members: [`user:editor@${domain}`, `serviceAccount:${number}@cloudservices.gserviceaccount.com`]
			},
			...deployerRoles(world, spec, project).map((role) => ({
				role,
				members: [deployer]
			})),
			{
				role: "roles/run.builder",
				members: [`serviceAccount:${compute}`]
			},
			...agentRoles(world, project)
		];
		const repository = spec.repository ?? DEFAULTS.repository;
		const policies = new Map([
			[fullName.organization(world.organization.id), [{
				role: "roles/resourcemanager.organizationAdmin",
				members: [`user:owner@${domain}`]
			}]],
			[fullName.project(projectId), onProject],
			[fullName.serviceAccount(projectId, compute), [{
				role: "roles/iam.serviceAccountUser",
				members: [deployer]
			}, ...tokens]],
			[fullName.serviceAccount(projectId, deployerOf(projectId)), [{
				role: "roles/iam.workloadIdentityUser",
				members: [`principalSet://iam.googleapis.com/${poolName(number)}/attribute.repository/${repository}`]
			}, ...tokens]],
			[fullName.project("other-project"), [{
				role: "roles/owner",
				members: ["user:someone@gmail.com"]
			}]]
		]);
		for (const other of others) {
			const owner = {
				role: "roles/owner",
				members: [`user:owner@${domain}`]
			};
			policies.set(fullName.project(other.projectId), [owner, ...agentRoles(world, other)]);
		}
		for (const [email, { bindings = [] }] of Object.entries(spec.serviceAccounts ?? {})) {
			const name = resolve$1(world, project, email);
			policies.set(name, [...policies.get(name) ?? [], ...bindings]);
		}
		each(world, project, spec.grants, (name, added) => policies.set(name, [...policies.get(name) ?? [], ...added]));
		each(world, project, spec.revoke, (name, gone) => policies.set(name, without(policies.get(name) ?? [], gone)));
		for (const [name, bindings] of policies) putPolicy(world, name, bindings);
		for (const pending of [...spec.pendingGrants ?? []].sort((a, b) => a.afterMs - b.afterMs)) {
			const name = resolve$1(world, project, pending.resource);
			putPolicy(world, name, [...world.policies.get(name)?.at(-1)?.bindings ?? [], {
				role: pending.role,
				members: [pending.member]
			}], world.clock.now() + pending.afterMs);
		}
		renameDeleted(world);
	}
	function deployerRoles(world, spec, project) {
		const roles = spec.deployerRoles ?? DEPLOYER_ROLES;
		if (spec.orgPolicyReadable !== false) return roles;
		const name = `projects/${project.projectId}/roles/sourceDeployer`;
		world.customRoles.set(name, {
			title: "Source deployer without organisation policies",
			stage: "GA",
			includedPermissions: [...findRole(world, "roles/run.sourceDeveloper")?.permissions ?? []].filter((permission) => !permission.startsWith("orgpolicy."))
		});
		return roles.map((role) => role === "roles/run.sourceDeveloper" ? name : role);
	}
	function each(world, project, grants = {}, use) {
		for (const [holder, bindings] of Object.entries(grants)) use(resolve$1(world, project, holder), bindings);
	}
	function without(bindings, gone) {
		return bindings.map((binding) => {
			const taken = gone.filter((each) => each.role === binding.role).flatMap((each) => each.members ?? []);
			return {
				...binding,
				members: (binding.members ?? []).filter((member) => !taken.includes(member))
			};
		});
	}
	function resolve$1(world, project, holder) {
		if (holder === "project") return fullName.project(project.projectId);
		if (holder === "organization") return fullName.organization(world.organization.id);
		if (/^projects\/[^/]+$/.test(holder)) return fullName.project(holder.slice(9));
		if (holder.startsWith("folders/")) return fullName.folder(holder.slice(8));
		if (holder.includes("@") && !holder.startsWith("//")) return fullName.serviceAccount(world.serviceAccounts.get(holder)?.projectId ?? project.projectId, holder);
		return canonical(world, holder);
	}
	function agentRoles(world, { number }) {
		const legacy = `${number}@cloudbuild.gserviceaccount.com`;
		return [...AGENTS.map(([agent, role]) => ({
			role,
			members: [`serviceAccount:service-${number}@${agent}.iam.gserviceaccount.com`]
		})), ...world.serviceAccounts.has(legacy) ? [{
			role: "roles/cloudbuild.builds.builder",
			members: [`serviceAccount:${legacy}`]
		}] : []];
	}
	function populate(world, spec) {
		const { id = DEFAULTS.project, number = DEFAULTS.number } = spec.project ?? {};
		const parent = spec.project?.parent ?? `organizations/${world.organization.id}`;
		const project = addProject(world, id, number, parent === "none" ? void 0 : parent);
		for (const host of spec.disabledApis ?? []) project.apis.delete(host);
		addProject(world, "other-project", "999000999000", void 0);
		const others = Object.entries(spec.projects ?? {}).map(([otherId, other], index) => {
			const made = addProject(world, otherId, other.number ?? `20000000000${index}`, other.parent === "none" ? void 0 : other.parent ?? `organizations/${world.organization.id}`);
			for (const host of other.disabledApis ?? []) made.apis.delete(host);
			return made;
		});
		addPeople(world, spec);
		for (const other of others) addGoogleAccounts(world, other, spec.projects?.[other.projectId]?.defaultBuildAccount);
		addAccounts(world, spec, project);
		addFederation(world, spec, project);
		addCustomRoles(world, spec, project);
		addPolicies(world, spec, project, others);
		for (const [node, policies] of Object.entries(spec.orgPolicies ?? {})) {
			const key = node === "project" ? `projects/${number}` : node === "organization" ? `organizations/${world.organization.id}` : node.replace(/^projects\/(.+)$/, (whole, id) => {
				const found = world.projects.get(id);
				return found ? `projects/${found.number}` : whole;
			});
			world.orgPolicies.set(key, new Map(Object.entries(policies)));
		}
		for (const [holder, rules] of Object.entries(spec.denyRules ?? {})) world.denyRules.set(resolve$1(world, project, holder), rules);
		for (const tag of spec.tagValues ?? []) findTag(world, tag);
		for (const [resource, tags] of Object.entries(spec.tags ?? {})) for (const tag of tags) bindTag(world, resolve$1(world, project, resource), tag);
	}
	function addProject(world, projectId, number, parent) {
		const project = {
			projectId,
			number,
			...parent !== void 0 && { parent },
			displayName: projectId,
			state: "ACTIVE",
			createTime: "2024-05-01T00:00:00.000Z",
			labels: {},
			apis: new Set(Object.values(APIS$1)),
			serving: new Map(),
			defaultBuildAccount: ""
		};
		world.projects.set(projectId, project);
		return project;
	}
	function addPeople(world, spec) {
		const { customerId, domain } = world.organization;
		for (const name of [
			"owner",
			"editor",
			"developer"
		]) world.users.set(`${name}@${domain}`, customerId);
		world.users.set("someone@gmail.com", "");
		for (const [email, customer] of Object.entries(spec.users ?? {})) world.users.set(email, customer);
		for (const [email, members] of Object.entries(spec.groups ?? {})) world.groups.set(email, members);
	}
	function addAccounts(world, spec, project) {
		add(world, project, deployerOf(project.projectId), { displayName: "GitHub deployer" });
		addGoogleAccounts(world, project, spec.defaultBuildAccount);
		for (const [email, { deleted, bindings: _, ...account }] of Object.entries(spec.serviceAccounts ?? {})) {
			const state = {
				...world.serviceAccounts.get(email) ?? newAccount(world, project, email),
				...account
			};
			if (deleted) {
				world.serviceAccounts.delete(email);
				world.deletedAccounts.set(state.uniqueId, state);
			} else world.serviceAccounts.set(email, state);
		}
	}
	function addGoogleAccounts(world, project, chosen = "compute") {
		const { number } = project;
		add(world, project, computeOf(number), { displayName: "Default compute service account" });
		for (const [domain] of AGENTS) add(world, project, `service-${number}@${domain}.iam.gserviceaccount.com`);
		add(world, project, `${number}@cloudservices.gserviceaccount.com`);
		const legacy = `${number}@cloudbuild.gserviceaccount.com`;
		if (chosen === "legacy") add(world, project, legacy);
		project.defaultBuildAccount = {
			compute: computeOf(number),
			legacy,
			none: ""
		}[chosen] ?? chosen;
		if (chosen.includes("@") && !world.serviceAccounts.has(chosen)) add(world, project, chosen);
	}
	function add(world, project, email, fields = {}) {
		world.serviceAccounts.set(email, {
			...newAccount(world, project, email),
			...fields
		});
	}
	function addFederation(world, spec, project) {
		const [owner] = (spec.repository ?? DEFAULTS.repository).split("/");
		world.pools.set(poolName(project.number), {
			name: poolName(project.number),
			disabled: spec.poolDisabled ?? false,
			providers: [{
				name: providerName(project.number),
				disabled: false,
				issuer: world.githubIssuer.issuer,
				allowedAudiences: [],
				attributeMapping: {
					"google.subject": "assertion.sub",
					"attribute.repository": "assertion.repository"
				},
				attributeCondition: `assertion.repository_owner == '${owner}'`,
				...spec.provider
			}]
		});
	}
	function bindTag(world, resource, tag) {
		const { name } = findTag(world, tag);
		world.tagBindings.set(resource, new Set([...world.tagBindings.get(resource) ?? [], name]));
	}
	function findTag(world, tag) {
		const at = tag.indexOf("=");
		const [namespacedKey, value] = [`${world.organization.id}/${tag.slice(0, at)}`, tag.slice(at + 1)];
		const values = [...world.tagValues.values()];
		const found = values.find((each) => each.namespacedKey === namespacedKey && each.value === value);
		if (found) return found;
		world.counter += 2;
		const key = values.find((each) => each.namespacedKey === namespacedKey)?.key ?? `tagKeys/2814${String(world.counter).padStart(11, "0")}`;
		const name = `tagValues/2814${String(world.counter + 1).padStart(11, "0")}`;
		const made = {
			name,
			key,
			namespacedKey,
			value
		};
		world.tagValues.set(name, made);
		return made;
	}
	function defaultInputs(spec) {
		const { id = DEFAULTS.project, number = DEFAULTS.number } = spec.project ?? {};
		return {
			service: "hello",
			region: spec.region ?? DEFAULTS.region,
			source: "examples/hello",
			access: "public",
			workload_identity_provider: providerName(number),
			service_account: deployerOf(id)
		};
	}
	function makeWorld(spec = {}) {
		const organization = {
			...DEFAULTS.organization,
			...spec.organization
		};
		const world = {
			clock: makeClock(),
			delays: {
				grantMs: 0,
				buildMs: 0,
				operationMs: 0,
				enableMs: 0,
				requestMs: 0,
				...spec.delays
			},
			faults: spec.faults ?? [],
			organization,
			folders: new Map(Object.entries(spec.folders ?? {})),
			projects: new Map(),
			policies: new Map(),
			denyRules: new Map(),
			customRoles: new Map(),
			notInCustomRoles: new Set(spec.notInCustomRoles),
			groups: new Map(),
			users: new Map(),
			serviceAccounts: new Map(),
			deletedAccounts: new Map(),
			pools: new Map(),
			orgPolicies: new Map(),
			customConstraints: new Map(Object.entries(spec.customConstraints ?? {})),
			tagValues: new Map(),
			tagBindings: new Map(),
			tagsFrom: new Map(),
			runner: {
				requestToken: (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomBytes)(24).toString("base64url"),
				mayAskForIdTokens: spec.runner?.idTokenWrite ?? true,
				claims: {
					...runClaims(spec.repository ?? DEFAULTS.repository),
					...spec.runner?.claims
				},
				tokenSeconds: spec.runner?.tokenSeconds ?? 300
			},
			github: {
				token: "ghs_played",
				pullRequests: spec.github?.pullRequests ?? "write",
				pulls: new Map(Object.entries(spec.github?.pulls ?? {}).map(([number, pull]) => [Number(number), typeof pull === "string" ? { state: pull } : pull])),
				comments: []
			},
			refusesFederation: new Set(spec.refusesFederation),
			tokens: new Map(),
			githubIssuer: makeIssuer("https://token.actions.githubusercontent.com"),
			googleIssuer: makeIssuer("https://accounts.google.com"),
			services: new Map(),
			jobs: new Map(),
			runPools: new Map(),
			functions: new Map(),
			schedulerJobs: new Map(),
			buckets: new Map(),
			repositories: new Map(),
			assets: new Map(),
			listedAssets: new Set(),
			apps: spec.apps ?? [],
			...spec.buildEnding && { buildEnding: spec.buildEnding },
			...spec.gpuQuota && { gpuQuota: spec.gpuQuota },
			builds: new Map(),
			operations: new Map(),
			logs: [],
			urls: spec.urls ?? "loopback",
			openPort: () => Promise.reject(new Error("No server runs this world")),
			counter: 0
		};
		populate(world, spec);
		listAssets(world, spec, grantMore);
		return world;
	}
	async function seed(world, spec) {
		const projectId = spec.project?.id ?? DEFAULTS.project;
		const region = spec.region ?? DEFAULTS.region;
		for (const bucket of spec.buckets ?? []) {
			const owner = world.projects.get(bucket.project ?? projectId);
			if (!owner) throw new Error(`Bucket ${bucket.name}: there is no project ${bucket.project}`);
			addBucket(world, owner, bucket.name, {
				location: bucket.location ?? region,
				iamConfiguration: { uniformBucketLevelAccess: { enabled: true } }
			});
			grantMore(world, fullName.bucket(bucket.name), bucket.bindings);
		}
		for (const { id, project = projectId, location = region, images = [], bindings } of spec.repositories ?? []) {
			if (!world.projects.has(project)) throw new Error(`Repository ${id}: there is no project ${project}`);
			const name = `projects/${project}/locations/${location}/repositories/${id}`;
			world.repositories.set(name, {
				name,
				resource: repositoryResource(name),
				images: imagesOf(name, images)
			});
			grantMore(world, fullName.repository(name), bindings);
		}
		for (const [id, { service, region: location = region, bindings, tags }] of Object.entries(spec.services ?? {})) {
			const name = `projects/${projectId}/locations/${location}/services/${id}`;
			await seedService(world, name, service, deployerOf(projectId));
			grantMore(world, fullName.service(name), bindings);
			for (const tag of tags ?? []) bindTag(world, fullName.service(name), tag);
		}
		for (const [id, { job, region: location = region, bindings }] of Object.entries(spec.jobs ?? {})) {
			const name = `projects/${projectId}/locations/${location}/jobs/${id}`;
			await seedJob(world, name, job, deployerOf(projectId));
			grantMore(world, fullName.run(name), bindings);
		}
		for (const [id, one] of Object.entries(spec.functions ?? {})) await seedFunction(world, projectId, region, id, one);
		for (const [id, { job, region: location = region }] of Object.entries(spec.schedulerJobs ?? {})) seedSchedulerJob(world, `projects/${projectId}/locations/${location}/jobs/${id}`, withUrls(world, job));
		for (const [id, { pool, region: location = region, bindings }] of Object.entries(spec.runPools ?? {})) {
			const name = `projects/${projectId}/locations/${location}/workerPools/${id}`;
			await seedPool(world, name, pool, deployerOf(projectId));
			grantMore(world, fullName.run(name), bindings);
		}
		renameDeleted(world);
	}
	function withUrls(world, job) {
		const urls = new Map([...[...world.services].map(([name, { urls }]) => [shortName(name), urls.get("")?.[0] ?? ""]), ...[...world.functions].map(([name, { url }]) => [shortName(name), url])]);
		return JSON.parse(JSON.stringify(job).replace(/\{([\w-]+)\}/g, (whole, name) => urls.get(name) ?? whole));
	}
	async function seedFunction(world, projectId, region, id, { generation, region: location = region, ingressSettings = "ALLOW_ALL", bindings }) {
		const at = `projects/${projectId}/locations/${location}`;
		const name = `${at}/functions/${id}`;
		const service = `${at}/services/${id.toLowerCase().replaceAll("_", "-")}`;
		const state = world.services.get(service);
		if (generation === 2 && !state) throw new Error(`Function ${id}: there is no service ${service}, which it would be`);
		const url = generation === 2 ? state?.urls.get("")?.[0] ?? "" : world.urls === "real" ? `https://${location}-${projectId}.cloudfunctions.net/${id}` : await world.openPort(name);
		world.functions.set(name, {
			name,
			generation,
			url,
			ingressSettings,
			...generation === 2 && { service }
		});
		if (generation === 1) grantMore(world, fullName.function(name), bindings);
	}
	function imagesOf(repository, names) {
		const images = new Map();
		for (const name of names) {
			const [path = "", tag = "latest"] = name.split(":");
			const digest = `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(`${repository}/${name}`).digest("hex")}`;
			images.set(path, new Map([...images.get(path) ?? [], [digest, [tag]]]));
		}
		return images;
	}
	function grantMore(world, name, bindings) {
		if (bindings?.length) putPolicy(world, name, [...readPolicy(world, name, 3).bindings ?? [], ...bindings]);
	}
	function runClaims(repository) {
		const [owner = ""] = repository.split("/");
		const sha = "6dcb09b5b57875f334f61aebed695e2e4193db5e";
		const workflow = `${repository}/.github/workflows/deploy.yml@refs/heads/main`;
		return {
			sub: `repo:${repository}:ref:refs/heads/main`,
			repository,
			repository_id: "74",
			repository_owner: owner,
			repository_owner_id: "65",
			repository_visibility: "private",
			ref: "refs/heads/main",
			ref_type: "branch",
			ref_protected: "true",
			sha,
			run_id: "1658821493",
			run_number: "42",
			run_attempt: "1",
			actor: "octocat",
			actor_id: "12",
			workflow: "Deploy",
			workflow_ref: workflow,
			workflow_sha: sha,
			job_workflow_ref: workflow,
			job_workflow_sha: sha,
			head_ref: "",
			base_ref: "",
			event_name: "push",
			runner_environment: "github-hosted"
		};
	}
	var api_disabled_default = JSON.parse("{\"title\":\"APIs that are disabled\",\"story\":\"A fresh project: Cloud Run, Cloud Build and Artifact Registry are disabled. The workflow sets grant_missing: true, and the deployer can enable APIs, so the run enables them and continues.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"disabledApis\":[\"run.googleapis.com\",\"cloudbuild.googleapis.com\",\"artifactregistry.googleapis.com\"],\"grants\":{\"project\":[{\"role\":\"roles/serviceusage.serviceUsageAdmin\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]}},\"inputs\":{\"grant_missing\":\"true\"},\"expect\":\"Enables the three APIs, then deploys; exit code 0.\"}");
	var build_account_lacks_roles_default = JSON.parse("{\"title\":\"A build account without roles\",\"story\":\"The project was made after the organisation stopped granting roles to default accounts: the compute account, which runs the builds, has no roles. The preflight finds this before anything is uploaded.\",\"world\":{\"revoke\":{\"project\":[{\"role\":\"roles/run.builder\",\"members\":[\"serviceAccount:123456789012-compute@developer.gserviceaccount.com\"]}]}},\"inputs\":{},\"expect\":\"Blocked by the preflight with what to grant; nothing uploaded.\"}");
	var build_without_start_command_default = JSON.parse("{\"title\":\"A build that finds nothing to start\",\"story\":\"Buildpacks build a Python app whose folder has no main.py, no app.py and no Procfile. The last lines of the build's log say so, and the run reads them.\",\"world\":{\"grants\":{\"project\":[{\"role\":\"roles/logging.viewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]},\"buildEnding\":{\"log\":[\"starting build\",\"FETCHSOURCE\",\"BUILD\",\"Step #1: ===> BUILDING\",\"Step #1: [builder] Failure: (ID: 194879d1) Failed to run /bin/build: for Python, provide a main.py or app.py file or set an entrypoint with \\\"GOOGLE_ENTRYPOINT\\\" env var or by creating a \\\"Procfile\\\" file\",\"Step #1: ERROR: failed to build: executing lifecycle: failed with status code: 51\",\"ERROR\",\"ERROR: build step 1 \\\"gcr.io/k8s-skaffold/pack\\\" failed: step exited with non-zero status: 51\"],\"failure\":{\"type\":\"USER_BUILD_STEP\",\"detail\":\"Build step failure: build step 1 \\\"gcr.io/k8s-skaffold/pack\\\" failed: step exited with non-zero status: 51\"}}},\"inputs\":{},\"expect\":\"Fails with build-failed: nothing to start, and a Procfile as the fix; nothing is deployed; exit code 1.\"}");
	var domain_restricted_default = JSON.parse("{\"title\":\"Domain restricted sharing\",\"story\":\"The organisation allows only members of its own directory in IAM policies, so allUsers cannot be granted. The invoker check can be disabled.\",\"world\":{\"setUp\":\"documented\",\"delays\":{\"buildMs\":400,\"operationMs\":150},\"orgPolicies\":{\"organization\":{\"iam.allowedPolicyMemberDomains\":{\"rules\":[{\"values\":{\"allowedValues\":[\"C01abcdef\"]}}]}}}},\"inputs\":{},\"expect\":\"Public with the invoker check off; exit code 0.\"}");
	var fully_restricted_default = JSON.parse("{\"title\":\"No public services at all\",\"story\":\"The organisation restricts IAM members to its own directory and enforces the invoker check. Nothing can be made public: the service is deployed for callers with an identity, and the run says why.\",\"world\":{\"setUp\":\"documented\",\"delays\":{\"buildMs\":400,\"operationMs\":150},\"orgPolicies\":{\"organization\":{\"iam.allowedPolicyMemberDomains\":{\"rules\":[{\"values\":{\"allowedValues\":[\"C01abcdef\"]}}]},\"run.managed.requireInvokerIam\":{\"rules\":[{\"enforce\":true}]}}}},\"inputs\":{},\"expect\":\"OIDC only, with a warning; exit code 0.\"}");
	var gpu_without_quota_default = JSON.parse("{\"title\":\"A GPU without the quota for zonal redundancy\",\"story\":\"The workflow asks for a GPU, in a project that, like all new ones, has GPU quota only without zonal redundancy. Cloud Run refuses the release.\",\"world\":{\"gpuQuota\":{\"withRedundancy\":0,\"withoutRedundancy\":3}},\"inputs\":{\"flags\":\"--gpu=1 --gpu-type=nvidia-l4 --cpu=4 --memory=16Gi --no-cpu-throttling\"},\"expect\":\"Fails with quota-exceeded, and flags: --no-gpu-zonal-redundancy as the fix; exit code 1.\"}");
	var grant_missing_default = JSON.parse("{\"title\":\"A run that grants what is missing\",\"story\":\"The compute account, which runs the builds, has no roles, and the workflow sets grant_missing: true. The deployer is allowed to grant roles on the project. It grants the one missing role, waits the few seconds until the grant takes effect, and deploys.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150,\"grantMs\":4000},\"revoke\":{\"project\":[{\"role\":\"roles/run.builder\",\"members\":[\"serviceAccount:123456789012-compute@developer.gserviceaccount.com\"]}]},\"grants\":{\"project\":[{\"role\":\"roles/resourcemanager.projectIamAdmin\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/viewer\",\"members\":[\"user:developer@example.com\"],\"condition\":{\"title\":\"this year\",\"expression\":\"request.time < timestamp('2099-01-01T00:00:00Z')\"}}]}},\"inputs\":{\"grant_missing\":\"true\"},\"expect\":\"Grants roles/run.builder to the compute account, waits until it is in effect, then deploys; exit code 0.\"}");
	var missing_dependency_default = JSON.parse("{\"title\":\"An app that lacks a package\",\"story\":\"The container exits at once, because requirements.txt does not list a package that the code imports. Cloud Run reports only that the container does not listen; the last line of the traceback in its log is the cause.\",\"world\":{\"grants\":{\"project\":[{\"role\":\"roles/logging.viewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]},\"apps\":[{\"match\":\"/hello\",\"startFails\":true,\"output\":[\"Traceback (most recent call last):\",\"  File \\\"/app/main.py\\\", line 1, in <module>\",\"    from flask import Flask\",\"ModuleNotFoundError: No module named 'flask'\"]}]},\"inputs\":{},\"expect\":\"Fails with release-failed: the module that is missing, and where to add it; nothing about ports; exit code 1.\"}");
	var no_token_creator_default = JSON.parse("{\"title\":\"The build account cannot be impersonated\",\"story\":\"The deployer can build as the compute account but cannot get its tokens. A security reviewer's role lets Policy Troubleshooter answer instead.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"revoke\":{\"123456789012-compute@developer.gserviceaccount.com\":[{\"role\":\"roles/iam.serviceAccountTokenCreator\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]},\"grants\":{\"organization\":[{\"role\":\"roles/iam.securityReviewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]}},\"inputs\":{},\"expect\":\"Preflight passes by Policy Troubleshooter; public through allUsers; exit code 0.\"}");
	var open_project_default = JSON.parse("{\"title\":\"An ordinary project\",\"story\":\"Nothing forbids public services. The first deploy makes the bucket, the repository and the service, and anyone can call it.\",\"world\":{\"setUp\":\"documented\",\"delays\":{\"buildMs\":400,\"operationMs\":150}},\"inputs\":{},\"expect\":\"Public through allUsers; exit code 0.\"}");
	var out_of_memory_default = JSON.parse("{\"title\":\"An app that needs more memory\",\"story\":\"The container loads a model when it starts and needs more than its limit of 512 MiB. Cloud Run's own log says so.\",\"world\":{\"grants\":{\"project\":[{\"role\":\"roles/logging.viewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]},\"apps\":[{\"match\":\"/hello\",\"memoryMi\":900,\"output\":[\"Loading the model\"]}]},\"inputs\":{},\"expect\":\"Fails with release-failed: memory used and limit, and flags: --memory=2Gi as the fix; exit code 1.\"}");
	var policies_unreadable_default = JSON.parse("{\"title\":\"Organisation policies that the deployer cannot read\",\"story\":\"The deployer lacks orgpolicy.policy.get, and the organisation restricts IAM members to its own directory. The run finds out what is allowed by trying, and a failed attempt leaves nothing behind.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"orgPolicyReadable\":false,\"orgPolicies\":{\"organization\":{\"iam.allowedPolicyMemberDomains\":{\"rules\":[{\"values\":{\"allowedValues\":[\"C01abcdef\"]}}]}}}},\"inputs\":{},\"expect\":\"allUsers refused, then the invoker check switched off; exit code 0.\"}");
	var propagating_grant_default = JSON.parse("{\"title\":\"A grant that has not taken effect yet\",\"story\":\"Somebody granted the build account its role seconds ago. The policy already shows it, but it takes a moment to take effect; wait_for_grants tells the run to wait for it. The public binding that the run makes takes a moment too.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150,\"grantMs\":1500},\"revoke\":{\"project\":[{\"role\":\"roles/run.builder\",\"members\":[\"serviceAccount:123456789012-compute@developer.gserviceaccount.com\"]}]},\"pendingGrants\":[{\"afterMs\":3000,\"resource\":\"project\",\"role\":\"roles/run.builder\",\"member\":\"serviceAccount:123456789012-compute@developer.gserviceaccount.com\"}]},\"inputs\":{\"wait_for_grants\":\"true\"},\"expect\":\"Waits until the grant has effect, then deploys; exit code 0.\"}");
	var rollout_taken_back_default = JSON.parse("{\"title\":\"A gradual rollout that is taken back\",\"story\":\"The service is public and serves traffic. The workflow rolls out a new build in steps of 10, 50 and 100 percent, but the new revision answers every request with 500. The run sees this at the revision's own URL, before any user reaches it, and all traffic stays with the previous revision.\",\"world\":{\"setUp\":\"documented\",\"delays\":{\"buildMs\":400,\"operationMs\":150},\"apps\":[{\"match\":\"cloud-run-source-deploy/hello\",\"answers\":{\"/\":{\"status\":500,\"body\":\"cannot reach the database\\n\"}}}],\"services\":{\"hello\":{\"service\":{\"ingress\":\"INGRESS_TRAFFIC_ALL\",\"launchStage\":\"GA\",\"traffic\":[{\"type\":\"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST\",\"percent\":100}],\"template\":{\"containers\":[{\"image\":\"us-docker.pkg.dev/cloudrun/container/hello\",\"ports\":[{\"name\":\"http1\",\"containerPort\":8080}],\"resources\":{\"limits\":{\"cpu\":\"1000m\",\"memory\":\"512Mi\"},\"cpuIdle\":true,\"startupCpuBoost\":true}}]}},\"bindings\":[{\"role\":\"roles/run.invoker\",\"members\":[\"allUsers\"]}]}},\"buckets\":[{\"name\":\"run-sources-demo-project-us-central1\"}],\"repositories\":[{\"id\":\"cloud-run-source-deploy\"}]},\"inputs\":{\"traffic_steps\":\"10,50,100\",\"traffic_interval\":\"5s\"},\"expect\":\"The new revision gets no traffic and is named in the error rollout-failed; the old one serves all; exit code 1.\"}");
	var schedule_default = JSON.parse("{\"title\":\"A schedule\",\"story\":\"Only Cloud Scheduler calls the service, every night at three. The deployer can create the Cloud Scheduler job and the account that it calls as; neither exists yet.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"grants\":{\"project\":[{\"role\":\"roles/cloudscheduler.admin\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/iam.serviceAccountCreator\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/iam.serviceAccountUser\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/iam.serviceAccountViewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/run.admin\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/logging.viewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]}},\"inputs\":{\"access\":\"authenticated\",\"schedule\":\"0 3 * * *\",\"schedule_time_zone\":\"Europe/Berlin\",\"schedule_test\":\"true\"},\"expect\":\"Makes cloud-scheduler-invoker, lets it alone in, makes the job of Cloud Scheduler and has it call once: 200; exit code 0.\"}");
	const SCENARIOS = {
		"open-project": open_project_default,
		"domain-restricted": domain_restricted_default,
		"fully-restricted": fully_restricted_default,
		"build-account-lacks-roles": build_account_lacks_roles_default,
		"no-token-creator": no_token_creator_default,
		"policies-unreadable": policies_unreadable_default,
		"update-existing": JSON.parse("{\"title\":\"An update of a service that others have configured\",\"story\":\"The service exists, is public, and has environment variables, labels, probes, session affinity and limits that the workflow does not mention. All of it survives the new release.\",\"world\":{\"setUp\":\"documented\",\"delays\":{\"buildMs\":400,\"operationMs\":150},\"buckets\":[{\"name\":\"run-sources-demo-project-us-central1\"}],\"repositories\":[{\"id\":\"cloud-run-source-deploy\"}],\"services\":{\"hello\":{\"service\":{\"description\":\"Says hello\",\"labels\":{\"team\":\"web\",\"cost-center\":\"4711\"},\"annotations\":{\"example.com/owner\":\"web-team\"},\"ingress\":\"INGRESS_TRAFFIC_ALL\",\"launchStage\":\"GA\",\"scaling\":{\"minInstanceCount\":1},\"customAudiences\":[\"https://hello.example.com\"],\"template\":{\"labels\":{\"tier\":\"front\"},\"scaling\":{\"maxInstanceCount\":5},\"timeout\":\"60s\",\"sessionAffinity\":true,\"maxInstanceRequestConcurrency\":20,\"executionEnvironment\":\"EXECUTION_ENVIRONMENT_GEN2\",\"serviceAccount\":\"123456789012-compute@developer.gserviceaccount.com\",\"containers\":[{\"name\":\"app\",\"image\":\"us-docker.pkg.dev/cloudrun/container/hello\",\"ports\":[{\"name\":\"http1\",\"containerPort\":8080}],\"env\":[{\"name\":\"GREETING\",\"value\":\"Hello\"},{\"name\":\"LOG_LEVEL\",\"value\":\"info\"}],\"resources\":{\"limits\":{\"cpu\":\"1000m\",\"memory\":\"256Mi\"},\"cpuIdle\":true,\"startupCpuBoost\":true},\"livenessProbe\":{\"httpGet\":{\"path\":\"/live\"},\"periodSeconds\":30}}]},\"traffic\":[{\"type\":\"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST\",\"percent\":100}]},\"bindings\":[{\"role\":\"roles/run.invoker\",\"members\":[\"allUsers\"]},{\"role\":\"roles/run.viewer\",\"members\":[\"user:developer@example.com\"]}]}}},\"inputs\":{\"env_vars\":\"LOG_LEVEL=debug\"},\"expect\":\"New revision; every other field kept; still public through allUsers; exit code 0.\"}"),
		"rollout-taken-back": rollout_taken_back_default,
		schedule: schedule_default,
		"propagating-grant": propagating_grant_default,
		"grant-missing": grant_missing_default,
		"api-disabled": api_disabled_default,
		"wrong-port": JSON.parse("{\"title\":\"An app that listens on another port\",\"story\":\"The container starts, and its log says that uvicorn listens on port 8000. Cloud Run, which does not know this, sends requests to 8080 and gives up. The end of the log tells the run the right port.\",\"world\":{\"grants\":{\"project\":[{\"role\":\"roles/logging.viewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]},\"apps\":[{\"match\":\"/hello\",\"port\":8000,\"output\":[\"INFO:     Started server process [1]\",\"INFO:     Application startup complete.\",\"INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)\"]}]},\"inputs\":{},\"expect\":\"Fails with release-failed: the two ports, and flags: --port=8000 as the fix; exit code 1.\"}"),
		"missing-dependency": missing_dependency_default,
		"out-of-memory": out_of_memory_default,
		"gpu-without-quota": gpu_without_quota_default,
		"build-without-start-command": build_without_start_command_default
	};
	function loadScenario(name) {
		const scenario = Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : void 0;
		if (!scenario) throw new Error(`There is no scenario "${name}". There are: ${Object.keys(SCENARIOS).join(", ")}.`);
		return {
			...scenario,
			inputs: {
				...defaultInputs(scenario.world),
				...scenario.inputs
			}
		};
	}
	function listScenarios() {
		return Object.keys(SCENARIOS).map((name) => ({
			name,
			...loadScenario(name)
		}));
	}
	async function startSandbox(given = {}, options = {}) {
		const scenario = typeof given === "string" ? loadScenario(given) : complete(given);
		const world = makeWorld({
			...scenario.world,
			...options.tls && { urls: "real" }
		});
		const server = await serve(world);
		const proxy = options.tls ? await openProxy(server) : void 0;
		await seed(world, scenario.world);
		const runner = (base) => world.runner.mayAskForIdTokens ? {
			ACTIONS_ID_TOKEN_REQUEST_URL: `${base}${ID_TOKEN_PATH}`,
			ACTIONS_ID_TOKEN_REQUEST_TOKEN: world.runner.requestToken
		} : {};
		const overrides = Object.entries(server.urls).map(([name, url]) => [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${name}`, `${url}/`]);
		return {
			url: server.url,
			urls: server.urls,
			env: {
				...runner(server.url),
				GITHUB_API_URL: `${server.url}${REST_ROOT}`,
				...Object.fromEntries(overrides),
				NO_PROXY: "127.0.0.1"
			},
			proxyEnv: proxy ? {
				...runner("https://run-actions-1.actions.githubusercontent.com"),
				HTTPS_PROXY: proxy.url,
				NODE_EXTRA_CA_CERTS: proxy.caFile
			} : {},
			world,
			requests: server.requests,
			scenario,
			token: (member, lifetimeMs) => mintToken(world, principalOf(world, member), lifetimeMs).token,
			async [Symbol.asyncDispose]() {
				await proxy?.close();
				await server.close();
			}
		};
	}
	function complete(given) {
		const world = given.world ?? {};
		return {
			title: "Unnamed",
			story: "",
			...given,
			world,
			inputs: {
				...defaultInputs(world),
				...given.inputs
			}
		};
	}
}) };
