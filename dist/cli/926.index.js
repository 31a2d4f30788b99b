export const id = 926;
export const ids = [926];
export const modules = { 3926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		listScenarios: () => listScenarios,
		startSandbox: () => startSandbox
	});
	;
	function router_define(api, rows) {
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
	class Refusal extends Error {
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
			if (options.reason !== undefined) this.reason = options.reason;
			if (options.body !== undefined) this.body = options.body;
		}
	}
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
		if (refusal.body !== undefined) return refusal.body;
		const { status, message, code, details } = refusal;
		if (LEGACY.has(api)) {
			const reason = refusal.reason ?? LEGACY_REASON[status] ?? "backendError";
			return { error: {
				code: status,
				message,
				errors: [{
					message,
					domain: "global",
					reason
				}]
			} };
		}
		return { error: {
			code: status,
			message,
			status: code,
			...details.length > 0 && { details }
		} };
	}
	;
	const projectIdOf = (world, given) => findProject(world, given)?.projectId ?? given;
	function findProject(world, idOrNumber) {
		const byId = world.projects.get(idOrNumber);
		if (byId) return byId;
		for (const project of world.projects.values()) if (project.number === idOrNumber) return project;
		return undefined;
	}
	function isServing(world, project, api) {
		return project.apis.has(api) && (project.serving.get(api) ?? 0) <= world.clock.now();
	}
	function newId(world) {
		world.counter += 1;
		const tail = world.counter.toString(16).padStart(12, "0");
		return `${crypto.randomUUID().slice(0, 23)}-${tail}`;
	}
	;
	const ID_TOKEN_PATH = "/_runner/idtoken/1658821493/job?api-version=2.0";
	function answerRunner(world, request, url) {
		if (request.method !== "GET") throw new Refusal("NOT_FOUND", `Not Found: ${request.method} ${url.pathname}`);
		if (url.pathname.startsWith("/_runner/idtoken/")) return idToken(world, request, url);
		const { issuer } = world.githubIssuer;
		if (url.pathname === "/.well-known/jwks") return { body: world.githubIssuer.jwks() };
		if (url.pathname === "/.well-known/openid-configuration") {
			return { body: {
				issuer,
				jwks_uri: `${issuer}/.well-known/jwks`,
				subject_types_supported: ["public", "pairwise"],
				response_types_supported: ["id_token"],
				id_token_signing_alg_values_supported: ["RS256"],
				scopes_supported: ["openid"]
			} };
		}
		throw new Refusal("NOT_FOUND", `Not Found: ${url.pathname}`);
	}
	function idToken(world, request, url) {
		const { requestToken, mayAskForIdTokens } = world.runner;
		const authorized = mayAskForIdTokens && request.headers.authorization === `Bearer ${requestToken}`;
		if (!authorized) {
			return {
				status: 401,
				body: {
					$id: "1",
					message: "The token is not valid for this job.",
					typeName: "UnauthorizedRequestException"
				}
			};
		}
		if (!url.searchParams.has("api-version")) return {
			status: 400,
			body: { message: "No api-version was given." }
		};
		const audience = url.searchParams.get("audience") ?? `https://github.com/${world.runner.claims.repository_owner}`;
		return { body: {
			count: 1,
			value: githubToken(world, { aud: audience })
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
	;
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
		const given = /^(?:token|bearer)\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
		if (given !== token) return refusal(401, "Bad credentials");
		if (!request.headers["user-agent"]) return refusal(403, "Request forbidden by administrative rules.");
		const path = url.pathname.slice(REST_ROOT.length);
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
	function getPull({ world: { github, runner }, numbers: [number = 0] }) {
		const pull = github.pulls.get(number);
		if (!pull || github.pullRequests === "none") return NOT_FOUND;
		const { state, title = `Pull request ${number}` } = pull;
		const { head = {
			repository: runner.claims.repository ?? null,
			sha: "1".repeat(40)
		}, mergeSha = null } = pull;
		return { body: {
			...{
				number,
				state,
				title,
				locked: false,
				url: addressOf(runner.claims.repository, `pulls/${number}`)
			},
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
		const all = github.comments.filter((comment) => comment.issue === issue);
		return { body: all.slice(from, from + size).map(shown) };
	}
	async function addComment({ world: { github }, numbers: [issue = 0], body }) {
		if (!github.pulls.has(issue)) return NOT_FOUND;
		if (github.pullRequests !== "write") return FORBIDDEN;
		const text = commentText(await body());
		if (text === undefined) return invalidBody();
		const comment = {
			id: 1e3 + github.comments.length,
			issue,
			body: text,
			author: BOT
		};
		github.comments.push(comment);
		return {
			status: 201,
			body: shown(comment)
		};
	}
	async function editComment({ world: { github }, numbers: [id], body }) {
		const comment = github.comments.find((each) => each.id === id);
		if (!comment) return NOT_FOUND;
		if (github.pullRequests !== "write") return FORBIDDEN;
		const text = commentText(await body());
		if (text === undefined) return invalidBody();
		comment.body = text;
		return { body: shown(comment) };
	}
	const shown = ({ id, issue, body, author }) => ({
		...{
			id,
			body,
			user: {
				login: author,
				type: author.endsWith("[bot]") ? "Bot" : "User"
			}
		},
		issue_url: `https://api.github.com/repos/-/issues/${issue}`
	});
	function commentText(sent) {
		const text = typeof sent === "object" && sent !== null ? sent.body : undefined;
		return typeof text === "string" && text.trim() !== "" && text.length <= 65536 ? text : undefined;
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
			return undefined;
		}
	}
	const addressOf = (repository, path) => `https://api.github.com/repos/${repository ?? "-"}/${path}`;
	var external_node_http_ = __webpack_require__(7067);
	;
	const protos_generated_namespaceObject = JSON.parse("{\"DZ\":{\"google.api.serviceusage.v1.BatchEnableServicesRequest\":{\"parent\":{\"t\":\"string\"},\"serviceIds\":{\"t\":\"string\",\"p\":\"service_ids\",\"r\":1}},\"google.api.serviceusage.v1.EnableServiceRequest\":{\"name\":{\"t\":\"string\"}},\"google.cloud.orgpolicy.v2.AlternatePolicySpec\":{\"launch\":{\"t\":\"string\"},\"spec\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec\"}},\"google.cloud.orgpolicy.v2.Policy\":{\"name\":{\"t\":\"string\",\"b\":[\"IMMUTABLE\"]},\"spec\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec\"},\"alternate\":{\"t\":\"google.cloud.orgpolicy.v2.AlternatePolicySpec\"},\"dryRunSpec\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec\",\"p\":\"dry_run_spec\"},\"etag\":{\"t\":\"string\"}},\"google.cloud.orgpolicy.v2.PolicySpec\":{\"etag\":{\"t\":\"string\"},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"rules\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule\",\"r\":1},\"inheritFromParent\":{\"t\":\"bool\",\"p\":\"inherit_from_parent\"},\"reset\":{\"t\":\"bool\"}},\"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule\":{\"values\":{\"t\":\"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule.StringValues\",\"o\":\"kind\"},\"allowAll\":{\"t\":\"bool\",\"p\":\"allow_all\",\"o\":\"kind\"},\"denyAll\":{\"t\":\"bool\",\"p\":\"deny_all\",\"o\":\"kind\"},\"enforce\":{\"t\":\"bool\",\"o\":\"kind\"},\"condition\":{\"t\":\"google.type.Expr\"},\"parameters\":{\"t\":\"google.protobuf.Struct\"}},\"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule.StringValues\":{\"allowedValues\":{\"t\":\"string\",\"p\":\"allowed_values\",\"r\":1},\"deniedValues\":{\"t\":\"string\",\"p\":\"denied_values\",\"r\":1}},\"google.cloud.policytroubleshooter.iam.v3.AccessTuple\":{\"principal\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"fullResourceName\":{\"t\":\"string\",\"p\":\"full_resource_name\",\"b\":[\"REQUIRED\"]},\"permission\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"permissionFqdn\":{\"t\":\"string\",\"p\":\"permission_fqdn\",\"b\":[\"OUTPUT_ONLY\"]},\"conditionContext\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext\",\"p\":\"condition_context\"}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext\":{\"resource\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Resource\"},\"destination\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Peer\"},\"request\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Request\"},\"effectiveTags\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.EffectiveTag\",\"p\":\"effective_tags\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.EffectiveTag\":{\"tagValue\":{\"t\":\"string\",\"p\":\"tag_value\",\"b\":[\"OUTPUT_ONLY\"]},\"namespacedTagValue\":{\"t\":\"string\",\"p\":\"namespaced_tag_value\",\"b\":[\"OUTPUT_ONLY\"]},\"tagKey\":{\"t\":\"string\",\"p\":\"tag_key\",\"b\":[\"OUTPUT_ONLY\"]},\"namespacedTagKey\":{\"t\":\"string\",\"p\":\"namespaced_tag_key\",\"b\":[\"OUTPUT_ONLY\"]},\"tagKeyParentName\":{\"t\":\"string\",\"p\":\"tag_key_parent_name\"},\"inherited\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Peer\":{\"ip\":{\"t\":\"string\"},\"port\":{\"t\":\"int64\"}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Request\":{\"receiveTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"receive_time\"}},\"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Resource\":{\"service\":{\"t\":\"string\"},\"name\":{\"t\":\"string\"},\"type\":{\"t\":\"string\"}},\"google.cloud.policytroubleshooter.iam.v3.TroubleshootIamPolicyRequest\":{\"accessTuple\":{\"t\":\"google.cloud.policytroubleshooter.iam.v3.AccessTuple\",\"p\":\"access_tuple\"}},\"google.cloud.resourcemanager.v3.TagBinding\":{\"name\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"parent\":{\"t\":\"string\"},\"tagValue\":{\"t\":\"string\",\"p\":\"tag_value\"},\"tagValueNamespacedName\":{\"t\":\"string\",\"p\":\"tag_value_namespaced_name\"}},\"google.cloud.run.v2.BinaryAuthorization\":{\"useDefault\":{\"t\":\"bool\",\"p\":\"use_default\",\"o\":\"binauthz_method\"},\"policy\":{\"t\":\"string\",\"o\":\"binauthz_method\"},\"breakglassJustification\":{\"t\":\"string\",\"p\":\"breakglass_justification\"}},\"google.cloud.run.v2.BuildConfig\":{\"name\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"sourceLocation\":{\"t\":\"string\",\"p\":\"source_location\"},\"functionTarget\":{\"t\":\"string\",\"p\":\"function_target\"},\"imageUri\":{\"t\":\"string\",\"p\":\"image_uri\"},\"baseImage\":{\"t\":\"string\",\"p\":\"base_image\"},\"enableAutomaticUpdates\":{\"t\":\"bool\",\"p\":\"enable_automatic_updates\"},\"workerPool\":{\"t\":\"string\",\"p\":\"worker_pool\"},\"environmentVariables\":{\"t\":\"string\",\"p\":\"environment_variables\",\"k\":\"string\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"}},\"google.cloud.run.v2.BuildInfo\":{\"functionTarget\":{\"t\":\"string\",\"p\":\"function_target\",\"b\":[\"OUTPUT_ONLY\"]},\"sourceLocation\":{\"t\":\"string\",\"p\":\"source_location\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.run.v2.CancelExecutionRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"validateOnly\":{\"t\":\"bool\",\"p\":\"validate_only\"},\"etag\":{\"t\":\"string\"}},\"google.cloud.run.v2.CloudSqlInstance\":{\"instances\":{\"t\":\"string\",\"r\":1}},\"google.cloud.run.v2.Condition\":{\"type\":{\"t\":\"string\"},\"state\":{\"t\":\"google.cloud.run.v2.Condition.State\"},\"message\":{\"t\":\"string\"},\"lastTransitionTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"last_transition_time\"},\"severity\":{\"t\":\"google.cloud.run.v2.Condition.Severity\"},\"reason\":{\"t\":\"google.cloud.run.v2.Condition.CommonReason\",\"o\":\"reasons\",\"b\":[\"OUTPUT_ONLY\"]},\"revisionReason\":{\"t\":\"google.cloud.run.v2.Condition.RevisionReason\",\"p\":\"revision_reason\",\"o\":\"reasons\",\"b\":[\"OUTPUT_ONLY\"]},\"executionReason\":{\"t\":\"google.cloud.run.v2.Condition.ExecutionReason\",\"p\":\"execution_reason\",\"o\":\"reasons\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.run.v2.Container\":{\"name\":{\"t\":\"string\"},\"image\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"sourceCode\":{\"t\":\"google.cloud.run.v2.SourceCode\",\"p\":\"source_code\"},\"command\":{\"t\":\"string\",\"r\":1},\"args\":{\"t\":\"string\",\"r\":1},\"env\":{\"t\":\"google.cloud.run.v2.EnvVar\",\"r\":1},\"resources\":{\"t\":\"google.cloud.run.v2.ResourceRequirements\"},\"ports\":{\"t\":\"google.cloud.run.v2.ContainerPort\",\"r\":1},\"volumeMounts\":{\"t\":\"google.cloud.run.v2.VolumeMount\",\"p\":\"volume_mounts\",\"r\":1},\"workingDir\":{\"t\":\"string\",\"p\":\"working_dir\"},\"livenessProbe\":{\"t\":\"google.cloud.run.v2.Probe\",\"p\":\"liveness_probe\"},\"startupProbe\":{\"t\":\"google.cloud.run.v2.Probe\",\"p\":\"startup_probe\"},\"readinessProbe\":{\"t\":\"google.cloud.run.v2.Probe\",\"p\":\"readiness_probe\"},\"dependsOn\":{\"t\":\"string\",\"p\":\"depends_on\",\"r\":1},\"baseImageUri\":{\"t\":\"string\",\"p\":\"base_image_uri\"},\"buildInfo\":{\"t\":\"google.cloud.run.v2.BuildInfo\",\"p\":\"build_info\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.cloud.run.v2.ContainerPort\":{\"name\":{\"t\":\"string\"},\"containerPort\":{\"t\":\"int32\",\"p\":\"container_port\"}},\"google.cloud.run.v2.EmptyDirVolumeSource\":{\"medium\":{\"t\":\"google.cloud.run.v2.EmptyDirVolumeSource.Medium\"},\"sizeLimit\":{\"t\":\"string\",\"p\":\"size_limit\"}},\"google.cloud.run.v2.EnvVar\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"value\":{\"t\":\"string\",\"o\":\"values\"},\"valueSource\":{\"t\":\"google.cloud.run.v2.EnvVarSource\",\"p\":\"value_source\",\"o\":\"values\"}},\"google.cloud.run.v2.EnvVarSource\":{\"secretKeyRef\":{\"t\":\"google.cloud.run.v2.SecretKeySelector\",\"p\":\"secret_key_ref\"}},\"google.cloud.run.v2.ExecutionReference\":{\"name\":{\"t\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\"},\"completionTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"completion_time\"},\"deleteTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"delete_time\"},\"completionStatus\":{\"t\":\"google.cloud.run.v2.ExecutionReference.CompletionStatus\",\"p\":\"completion_status\"}},\"google.cloud.run.v2.ExecutionTemplate\":{\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"parallelism\":{\"t\":\"int32\"},\"taskCount\":{\"t\":\"int32\",\"p\":\"task_count\"},\"template\":{\"t\":\"google.cloud.run.v2.TaskTemplate\",\"b\":[\"REQUIRED\"]}},\"google.cloud.run.v2.GCSVolumeSource\":{\"bucket\":{\"t\":\"string\"},\"readOnly\":{\"t\":\"bool\",\"p\":\"read_only\"},\"mountOptions\":{\"t\":\"string\",\"p\":\"mount_options\",\"r\":1}},\"google.cloud.run.v2.GRPCAction\":{\"port\":{\"t\":\"int32\"},\"service\":{\"t\":\"string\"}},\"google.cloud.run.v2.HTTPGetAction\":{\"path\":{\"t\":\"string\"},\"httpHeaders\":{\"t\":\"google.cloud.run.v2.HTTPHeader\",\"p\":\"http_headers\",\"r\":1},\"port\":{\"t\":\"int32\"}},\"google.cloud.run.v2.HTTPHeader\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"value\":{\"t\":\"string\"}},\"google.cloud.run.v2.InstanceSplit\":{\"type\":{\"t\":\"google.cloud.run.v2.InstanceSplitAllocationType\"},\"revision\":{\"t\":\"string\"},\"percent\":{\"t\":\"int32\"}},\"google.cloud.run.v2.InstanceSplitStatus\":{\"type\":{\"t\":\"google.cloud.run.v2.InstanceSplitAllocationType\"},\"revision\":{\"t\":\"string\"},\"percent\":{\"t\":\"int32\"}},\"google.cloud.run.v2.Job\":{\"name\":{\"t\":\"string\"},\"uid\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"generation\":{\"t\":\"int64\",\"b\":[\"OUTPUT_ONLY\"]},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"deleteTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"delete_time\",\"b\":[\"OUTPUT_ONLY\"]},\"expireTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"expire_time\",\"b\":[\"OUTPUT_ONLY\"]},\"creator\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"lastModifier\":{\"t\":\"string\",\"p\":\"last_modifier\",\"b\":[\"OUTPUT_ONLY\"]},\"client\":{\"t\":\"string\"},\"clientVersion\":{\"t\":\"string\",\"p\":\"client_version\"},\"launchStage\":{\"t\":\"google.api.LaunchStage\",\"p\":\"launch_stage\"},\"binaryAuthorization\":{\"t\":\"google.cloud.run.v2.BinaryAuthorization\",\"p\":\"binary_authorization\"},\"template\":{\"t\":\"google.cloud.run.v2.ExecutionTemplate\",\"b\":[\"REQUIRED\"]},\"observedGeneration\":{\"t\":\"int64\",\"p\":\"observed_generation\",\"b\":[\"OUTPUT_ONLY\"]},\"terminalCondition\":{\"t\":\"google.cloud.run.v2.Condition\",\"p\":\"terminal_condition\",\"b\":[\"OUTPUT_ONLY\"]},\"conditions\":{\"t\":\"google.cloud.run.v2.Condition\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"executionCount\":{\"t\":\"int32\",\"p\":\"execution_count\",\"b\":[\"OUTPUT_ONLY\"]},\"latestCreatedExecution\":{\"t\":\"google.cloud.run.v2.ExecutionReference\",\"p\":\"latest_created_execution\",\"b\":[\"OUTPUT_ONLY\"]},\"reconciling\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]},\"satisfiesPzs\":{\"t\":\"bool\",\"p\":\"satisfies_pzs\",\"b\":[\"OUTPUT_ONLY\"]},\"startExecutionToken\":{\"t\":\"string\",\"p\":\"start_execution_token\",\"o\":\"create_execution\"},\"runExecutionToken\":{\"t\":\"string\",\"p\":\"run_execution_token\",\"o\":\"create_execution\"},\"etag\":{\"t\":\"string\"}},\"google.cloud.run.v2.NFSVolumeSource\":{\"server\":{\"t\":\"string\"},\"path\":{\"t\":\"string\"},\"readOnly\":{\"t\":\"bool\",\"p\":\"read_only\"}},\"google.cloud.run.v2.NodeSelector\":{\"accelerator\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.cloud.run.v2.Probe\":{\"initialDelaySeconds\":{\"t\":\"int32\",\"p\":\"initial_delay_seconds\"},\"timeoutSeconds\":{\"t\":\"int32\",\"p\":\"timeout_seconds\"},\"periodSeconds\":{\"t\":\"int32\",\"p\":\"period_seconds\"},\"failureThreshold\":{\"t\":\"int32\",\"p\":\"failure_threshold\"},\"httpGet\":{\"t\":\"google.cloud.run.v2.HTTPGetAction\",\"p\":\"http_get\",\"o\":\"probe_type\"},\"tcpSocket\":{\"t\":\"google.cloud.run.v2.TCPSocketAction\",\"p\":\"tcp_socket\",\"o\":\"probe_type\"},\"grpc\":{\"t\":\"google.cloud.run.v2.GRPCAction\",\"o\":\"probe_type\"}},\"google.cloud.run.v2.ResourceRequirements\":{\"limits\":{\"t\":\"string\",\"k\":\"string\"},\"cpuIdle\":{\"t\":\"bool\",\"p\":\"cpu_idle\"},\"startupCpuBoost\":{\"t\":\"bool\",\"p\":\"startup_cpu_boost\"}},\"google.cloud.run.v2.RevisionScaling\":{\"minInstanceCount\":{\"t\":\"int32\",\"p\":\"min_instance_count\"},\"maxInstanceCount\":{\"t\":\"int32\",\"p\":\"max_instance_count\"}},\"google.cloud.run.v2.RevisionTemplate\":{\"revision\":{\"t\":\"string\"},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"scaling\":{\"t\":\"google.cloud.run.v2.RevisionScaling\"},\"vpcAccess\":{\"t\":\"google.cloud.run.v2.VpcAccess\",\"p\":\"vpc_access\"},\"timeout\":{\"t\":\"google.protobuf.Duration\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"containers\":{\"t\":\"google.cloud.run.v2.Container\",\"r\":1},\"volumes\":{\"t\":\"google.cloud.run.v2.Volume\",\"r\":1},\"executionEnvironment\":{\"t\":\"google.cloud.run.v2.ExecutionEnvironment\",\"p\":\"execution_environment\"},\"encryptionKey\":{\"t\":\"string\",\"p\":\"encryption_key\"},\"maxInstanceRequestConcurrency\":{\"t\":\"int32\",\"p\":\"max_instance_request_concurrency\"},\"serviceMesh\":{\"t\":\"google.cloud.run.v2.ServiceMesh\",\"p\":\"service_mesh\"},\"encryptionKeyRevocationAction\":{\"t\":\"google.cloud.run.v2.EncryptionKeyRevocationAction\",\"p\":\"encryption_key_revocation_action\"},\"encryptionKeyShutdownDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"encryption_key_shutdown_duration\"},\"sessionAffinity\":{\"t\":\"bool\",\"p\":\"session_affinity\"},\"healthCheckDisabled\":{\"t\":\"bool\",\"p\":\"health_check_disabled\"},\"nodeSelector\":{\"t\":\"google.cloud.run.v2.NodeSelector\",\"p\":\"node_selector\"},\"gpuZonalRedundancyDisabled\":{\"t\":\"bool\",\"p\":\"gpu_zonal_redundancy_disabled\"}},\"google.cloud.run.v2.RunJobRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"validateOnly\":{\"t\":\"bool\",\"p\":\"validate_only\"},\"etag\":{\"t\":\"string\"},\"overrides\":{\"t\":\"google.cloud.run.v2.RunJobRequest.Overrides\"}},\"google.cloud.run.v2.RunJobRequest.Overrides\":{\"containerOverrides\":{\"t\":\"google.cloud.run.v2.RunJobRequest.Overrides.ContainerOverride\",\"p\":\"container_overrides\",\"r\":1},\"taskCount\":{\"t\":\"int32\",\"p\":\"task_count\"},\"timeout\":{\"t\":\"google.protobuf.Duration\"}},\"google.cloud.run.v2.RunJobRequest.Overrides.ContainerOverride\":{\"name\":{\"t\":\"string\"},\"args\":{\"t\":\"string\",\"r\":1},\"env\":{\"t\":\"google.cloud.run.v2.EnvVar\",\"r\":1},\"clearArgs\":{\"t\":\"bool\",\"p\":\"clear_args\"}},\"google.cloud.run.v2.SecretKeySelector\":{\"secret\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"version\":{\"t\":\"string\"}},\"google.cloud.run.v2.SecretVolumeSource\":{\"secret\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"items\":{\"t\":\"google.cloud.run.v2.VersionToPath\",\"r\":1},\"defaultMode\":{\"t\":\"int32\",\"p\":\"default_mode\"}},\"google.cloud.run.v2.Service\":{\"name\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"uid\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"generation\":{\"t\":\"int64\",\"b\":[\"OUTPUT_ONLY\"]},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"deleteTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"delete_time\",\"b\":[\"OUTPUT_ONLY\"]},\"expireTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"expire_time\",\"b\":[\"OUTPUT_ONLY\"]},\"creator\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"lastModifier\":{\"t\":\"string\",\"p\":\"last_modifier\",\"b\":[\"OUTPUT_ONLY\"]},\"client\":{\"t\":\"string\"},\"clientVersion\":{\"t\":\"string\",\"p\":\"client_version\"},\"ingress\":{\"t\":\"google.cloud.run.v2.IngressTraffic\"},\"launchStage\":{\"t\":\"google.api.LaunchStage\",\"p\":\"launch_stage\"},\"binaryAuthorization\":{\"t\":\"google.cloud.run.v2.BinaryAuthorization\",\"p\":\"binary_authorization\"},\"template\":{\"t\":\"google.cloud.run.v2.RevisionTemplate\",\"b\":[\"REQUIRED\"]},\"traffic\":{\"t\":\"google.cloud.run.v2.TrafficTarget\",\"r\":1},\"scaling\":{\"t\":\"google.cloud.run.v2.ServiceScaling\"},\"invokerIamDisabled\":{\"t\":\"bool\",\"p\":\"invoker_iam_disabled\"},\"defaultUriDisabled\":{\"t\":\"bool\",\"p\":\"default_uri_disabled\"},\"urls\":{\"t\":\"string\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"iapEnabled\":{\"t\":\"bool\",\"p\":\"iap_enabled\"},\"multiRegionSettings\":{\"t\":\"google.cloud.run.v2.Service.MultiRegionSettings\",\"p\":\"multi_region_settings\"},\"customAudiences\":{\"t\":\"string\",\"p\":\"custom_audiences\",\"r\":1},\"observedGeneration\":{\"t\":\"int64\",\"p\":\"observed_generation\",\"b\":[\"OUTPUT_ONLY\"]},\"terminalCondition\":{\"t\":\"google.cloud.run.v2.Condition\",\"p\":\"terminal_condition\",\"b\":[\"OUTPUT_ONLY\"]},\"conditions\":{\"t\":\"google.cloud.run.v2.Condition\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"latestReadyRevision\":{\"t\":\"string\",\"p\":\"latest_ready_revision\",\"b\":[\"OUTPUT_ONLY\"]},\"latestCreatedRevision\":{\"t\":\"string\",\"p\":\"latest_created_revision\",\"b\":[\"OUTPUT_ONLY\"]},\"trafficStatuses\":{\"t\":\"google.cloud.run.v2.TrafficTargetStatus\",\"p\":\"traffic_statuses\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"uri\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"satisfiesPzs\":{\"t\":\"bool\",\"p\":\"satisfies_pzs\",\"b\":[\"OUTPUT_ONLY\"]},\"threatDetectionEnabled\":{\"t\":\"bool\",\"p\":\"threat_detection_enabled\",\"b\":[\"OUTPUT_ONLY\"]},\"buildConfig\":{\"t\":\"google.cloud.run.v2.BuildConfig\",\"p\":\"build_config\"},\"reconciling\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]},\"etag\":{\"t\":\"string\"}},\"google.cloud.run.v2.Service.MultiRegionSettings\":{\"regions\":{\"t\":\"string\",\"r\":1,\"b\":[\"REQUIRED\"]},\"multiRegionId\":{\"t\":\"string\",\"p\":\"multi_region_id\"}},\"google.cloud.run.v2.ServiceMesh\":{\"mesh\":{\"t\":\"string\"}},\"google.cloud.run.v2.ServiceScaling\":{\"minInstanceCount\":{\"t\":\"int32\",\"p\":\"min_instance_count\"},\"scalingMode\":{\"t\":\"google.cloud.run.v2.ServiceScaling.ScalingMode\",\"p\":\"scaling_mode\"},\"maxInstanceCount\":{\"t\":\"int32\",\"p\":\"max_instance_count\"},\"manualInstanceCount\":{\"t\":\"int32\",\"p\":\"manual_instance_count\"}},\"google.cloud.run.v2.SourceCode\":{\"cloudStorageSource\":{\"t\":\"google.cloud.run.v2.SourceCode.CloudStorageSource\",\"p\":\"cloud_storage_source\",\"o\":\"source_type\"}},\"google.cloud.run.v2.SourceCode.CloudStorageSource\":{\"bucket\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"object\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"generation\":{\"t\":\"int64\"}},\"google.cloud.run.v2.StorageSource\":{\"bucket\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"object\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"generation\":{\"t\":\"int64\"}},\"google.cloud.run.v2.SubmitBuildRequest\":{\"parent\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"storageSource\":{\"t\":\"google.cloud.run.v2.StorageSource\",\"p\":\"storage_source\",\"o\":\"source\",\"b\":[\"REQUIRED\"]},\"imageUri\":{\"t\":\"string\",\"p\":\"image_uri\",\"b\":[\"REQUIRED\"]},\"buildpackBuild\":{\"t\":\"google.cloud.run.v2.SubmitBuildRequest.BuildpacksBuild\",\"p\":\"buildpack_build\",\"o\":\"build_type\"},\"dockerBuild\":{\"t\":\"google.cloud.run.v2.SubmitBuildRequest.DockerBuild\",\"p\":\"docker_build\",\"o\":\"build_type\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"workerPool\":{\"t\":\"string\",\"p\":\"worker_pool\"},\"tags\":{\"t\":\"string\",\"r\":1},\"machineType\":{\"t\":\"string\",\"p\":\"machine_type\"},\"releaseTrack\":{\"t\":\"google.api.LaunchStage\",\"p\":\"release_track\"},\"client\":{\"t\":\"string\"}},\"google.cloud.run.v2.SubmitBuildRequest.BuildpacksBuild\":{\"runtime\":{\"t\":\"string\"},\"functionTarget\":{\"t\":\"string\",\"p\":\"function_target\"},\"cacheImageUri\":{\"t\":\"string\",\"p\":\"cache_image_uri\"},\"baseImage\":{\"t\":\"string\",\"p\":\"base_image\"},\"environmentVariables\":{\"t\":\"string\",\"p\":\"environment_variables\",\"k\":\"string\"},\"enableAutomaticUpdates\":{\"t\":\"bool\",\"p\":\"enable_automatic_updates\"},\"projectDescriptor\":{\"t\":\"string\",\"p\":\"project_descriptor\"}},\"google.cloud.run.v2.SubmitBuildRequest.DockerBuild\":{},\"google.cloud.run.v2.TCPSocketAction\":{\"port\":{\"t\":\"int32\"}},\"google.cloud.run.v2.TaskTemplate\":{\"containers\":{\"t\":\"google.cloud.run.v2.Container\",\"r\":1},\"volumes\":{\"t\":\"google.cloud.run.v2.Volume\",\"r\":1},\"maxRetries\":{\"t\":\"int32\",\"p\":\"max_retries\",\"o\":\"retries\"},\"timeout\":{\"t\":\"google.protobuf.Duration\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"executionEnvironment\":{\"t\":\"google.cloud.run.v2.ExecutionEnvironment\",\"p\":\"execution_environment\"},\"encryptionKey\":{\"t\":\"string\",\"p\":\"encryption_key\"},\"vpcAccess\":{\"t\":\"google.cloud.run.v2.VpcAccess\",\"p\":\"vpc_access\"},\"nodeSelector\":{\"t\":\"google.cloud.run.v2.NodeSelector\",\"p\":\"node_selector\"},\"gpuZonalRedundancyDisabled\":{\"t\":\"bool\",\"p\":\"gpu_zonal_redundancy_disabled\"}},\"google.cloud.run.v2.TrafficTarget\":{\"type\":{\"t\":\"google.cloud.run.v2.TrafficTargetAllocationType\"},\"revision\":{\"t\":\"string\"},\"percent\":{\"t\":\"int32\"},\"tag\":{\"t\":\"string\"}},\"google.cloud.run.v2.TrafficTargetStatus\":{\"type\":{\"t\":\"google.cloud.run.v2.TrafficTargetAllocationType\"},\"revision\":{\"t\":\"string\"},\"percent\":{\"t\":\"int32\"},\"tag\":{\"t\":\"string\"},\"uri\":{\"t\":\"string\"}},\"google.cloud.run.v2.VersionToPath\":{\"path\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"version\":{\"t\":\"string\"},\"mode\":{\"t\":\"int32\"}},\"google.cloud.run.v2.Volume\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"secret\":{\"t\":\"google.cloud.run.v2.SecretVolumeSource\",\"o\":\"volume_type\"},\"cloudSqlInstance\":{\"t\":\"google.cloud.run.v2.CloudSqlInstance\",\"p\":\"cloud_sql_instance\",\"o\":\"volume_type\"},\"emptyDir\":{\"t\":\"google.cloud.run.v2.EmptyDirVolumeSource\",\"p\":\"empty_dir\",\"o\":\"volume_type\"},\"nfs\":{\"t\":\"google.cloud.run.v2.NFSVolumeSource\",\"o\":\"volume_type\"},\"gcs\":{\"t\":\"google.cloud.run.v2.GCSVolumeSource\",\"o\":\"volume_type\"}},\"google.cloud.run.v2.VolumeMount\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"mountPath\":{\"t\":\"string\",\"p\":\"mount_path\",\"b\":[\"REQUIRED\"]},\"subPath\":{\"t\":\"string\",\"p\":\"sub_path\"}},\"google.cloud.run.v2.VpcAccess\":{\"connector\":{\"t\":\"string\"},\"egress\":{\"t\":\"google.cloud.run.v2.VpcAccess.VpcEgress\"},\"networkInterfaces\":{\"t\":\"google.cloud.run.v2.VpcAccess.NetworkInterface\",\"p\":\"network_interfaces\",\"r\":1}},\"google.cloud.run.v2.VpcAccess.NetworkInterface\":{\"network\":{\"t\":\"string\"},\"subnetwork\":{\"t\":\"string\"},\"tags\":{\"t\":\"string\",\"r\":1}},\"google.cloud.run.v2.WorkerPool\":{\"name\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"uid\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"generation\":{\"t\":\"int64\",\"b\":[\"OUTPUT_ONLY\"]},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"deleteTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"delete_time\",\"b\":[\"OUTPUT_ONLY\"]},\"expireTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"expire_time\",\"b\":[\"OUTPUT_ONLY\"]},\"creator\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"lastModifier\":{\"t\":\"string\",\"p\":\"last_modifier\",\"b\":[\"OUTPUT_ONLY\"]},\"client\":{\"t\":\"string\"},\"clientVersion\":{\"t\":\"string\",\"p\":\"client_version\"},\"launchStage\":{\"t\":\"google.api.LaunchStage\",\"p\":\"launch_stage\"},\"binaryAuthorization\":{\"t\":\"google.cloud.run.v2.BinaryAuthorization\",\"p\":\"binary_authorization\"},\"template\":{\"t\":\"google.cloud.run.v2.WorkerPoolRevisionTemplate\",\"b\":[\"REQUIRED\"]},\"instanceSplits\":{\"t\":\"google.cloud.run.v2.InstanceSplit\",\"p\":\"instance_splits\",\"r\":1},\"scaling\":{\"t\":\"google.cloud.run.v2.WorkerPoolScaling\"},\"observedGeneration\":{\"t\":\"int64\",\"p\":\"observed_generation\",\"b\":[\"OUTPUT_ONLY\"]},\"terminalCondition\":{\"t\":\"google.cloud.run.v2.Condition\",\"p\":\"terminal_condition\",\"b\":[\"OUTPUT_ONLY\"]},\"conditions\":{\"t\":\"google.cloud.run.v2.Condition\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"latestReadyRevision\":{\"t\":\"string\",\"p\":\"latest_ready_revision\",\"b\":[\"OUTPUT_ONLY\"]},\"latestCreatedRevision\":{\"t\":\"string\",\"p\":\"latest_created_revision\",\"b\":[\"OUTPUT_ONLY\"]},\"instanceSplitStatuses\":{\"t\":\"google.cloud.run.v2.InstanceSplitStatus\",\"p\":\"instance_split_statuses\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"threatDetectionEnabled\":{\"t\":\"bool\",\"p\":\"threat_detection_enabled\",\"b\":[\"OUTPUT_ONLY\"]},\"customAudiences\":{\"t\":\"string\",\"p\":\"custom_audiences\",\"r\":1},\"satisfiesPzs\":{\"t\":\"bool\",\"p\":\"satisfies_pzs\",\"b\":[\"OUTPUT_ONLY\"]},\"reconciling\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]},\"etag\":{\"t\":\"string\"}},\"google.cloud.run.v2.WorkerPoolRevisionTemplate\":{\"revision\":{\"t\":\"string\"},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"annotations\":{\"t\":\"string\",\"k\":\"string\"},\"vpcAccess\":{\"t\":\"google.cloud.run.v2.VpcAccess\",\"p\":\"vpc_access\"},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"containers\":{\"t\":\"google.cloud.run.v2.Container\",\"r\":1},\"volumes\":{\"t\":\"google.cloud.run.v2.Volume\",\"r\":1},\"encryptionKey\":{\"t\":\"string\",\"p\":\"encryption_key\"},\"serviceMesh\":{\"t\":\"google.cloud.run.v2.ServiceMesh\",\"p\":\"service_mesh\"},\"encryptionKeyRevocationAction\":{\"t\":\"google.cloud.run.v2.EncryptionKeyRevocationAction\",\"p\":\"encryption_key_revocation_action\"},\"encryptionKeyShutdownDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"encryption_key_shutdown_duration\"},\"nodeSelector\":{\"t\":\"google.cloud.run.v2.NodeSelector\",\"p\":\"node_selector\"},\"gpuZonalRedundancyDisabled\":{\"t\":\"bool\",\"p\":\"gpu_zonal_redundancy_disabled\"}},\"google.cloud.run.v2.WorkerPoolScaling\":{\"manualInstanceCount\":{\"t\":\"int32\",\"p\":\"manual_instance_count\"}},\"google.cloud.scheduler.v1.AppEngineHttpTarget\":{\"httpMethod\":{\"t\":\"google.cloud.scheduler.v1.HttpMethod\",\"p\":\"http_method\"},\"appEngineRouting\":{\"t\":\"google.cloud.scheduler.v1.AppEngineRouting\",\"p\":\"app_engine_routing\"},\"relativeUri\":{\"t\":\"string\",\"p\":\"relative_uri\"},\"headers\":{\"t\":\"string\",\"k\":\"string\"},\"body\":{\"t\":\"bytes\"}},\"google.cloud.scheduler.v1.AppEngineRouting\":{\"service\":{\"t\":\"string\"},\"version\":{\"t\":\"string\"},\"instance\":{\"t\":\"string\"},\"host\":{\"t\":\"string\"}},\"google.cloud.scheduler.v1.HttpTarget\":{\"uri\":{\"t\":\"string\"},\"httpMethod\":{\"t\":\"google.cloud.scheduler.v1.HttpMethod\",\"p\":\"http_method\"},\"headers\":{\"t\":\"string\",\"k\":\"string\"},\"body\":{\"t\":\"bytes\"},\"oauthToken\":{\"t\":\"google.cloud.scheduler.v1.OAuthToken\",\"p\":\"oauth_token\",\"o\":\"authorization_header\"},\"oidcToken\":{\"t\":\"google.cloud.scheduler.v1.OidcToken\",\"p\":\"oidc_token\",\"o\":\"authorization_header\"}},\"google.cloud.scheduler.v1.Job\":{\"name\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"pubsubTarget\":{\"t\":\"google.cloud.scheduler.v1.PubsubTarget\",\"p\":\"pubsub_target\",\"o\":\"target\"},\"appEngineHttpTarget\":{\"t\":\"google.cloud.scheduler.v1.AppEngineHttpTarget\",\"p\":\"app_engine_http_target\",\"o\":\"target\"},\"httpTarget\":{\"t\":\"google.cloud.scheduler.v1.HttpTarget\",\"p\":\"http_target\",\"o\":\"target\"},\"schedule\":{\"t\":\"string\"},\"timeZone\":{\"t\":\"string\",\"p\":\"time_zone\"},\"userUpdateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"user_update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"state\":{\"t\":\"google.cloud.scheduler.v1.Job.State\",\"b\":[\"OUTPUT_ONLY\"]},\"status\":{\"t\":\"google.rpc.Status\",\"b\":[\"OUTPUT_ONLY\"]},\"scheduleTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"schedule_time\",\"b\":[\"OUTPUT_ONLY\"]},\"lastAttemptTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"last_attempt_time\",\"b\":[\"OUTPUT_ONLY\"]},\"retryConfig\":{\"t\":\"google.cloud.scheduler.v1.RetryConfig\",\"p\":\"retry_config\"},\"attemptDeadline\":{\"t\":\"google.protobuf.Duration\",\"p\":\"attempt_deadline\"}},\"google.cloud.scheduler.v1.OAuthToken\":{\"serviceAccountEmail\":{\"t\":\"string\",\"p\":\"service_account_email\"},\"scope\":{\"t\":\"string\"}},\"google.cloud.scheduler.v1.OidcToken\":{\"serviceAccountEmail\":{\"t\":\"string\",\"p\":\"service_account_email\"},\"audience\":{\"t\":\"string\"}},\"google.cloud.scheduler.v1.PauseJobRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.cloud.scheduler.v1.PubsubTarget\":{\"topicName\":{\"t\":\"string\",\"p\":\"topic_name\"},\"data\":{\"t\":\"bytes\"},\"attributes\":{\"t\":\"string\",\"k\":\"string\"}},\"google.cloud.scheduler.v1.ResumeJobRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.cloud.scheduler.v1.RetryConfig\":{\"retryCount\":{\"t\":\"int32\",\"p\":\"retry_count\"},\"maxRetryDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"max_retry_duration\"},\"minBackoffDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"min_backoff_duration\"},\"maxBackoffDuration\":{\"t\":\"google.protobuf.Duration\",\"p\":\"max_backoff_duration\"},\"maxDoublings\":{\"t\":\"int32\",\"p\":\"max_doublings\"}},\"google.cloud.scheduler.v1.RunJobRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.devtools.artifactregistry.v1.CleanupPolicy\":{\"condition\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicyCondition\",\"o\":\"condition_type\"},\"mostRecentVersions\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicyMostRecentVersions\",\"p\":\"most_recent_versions\",\"o\":\"condition_type\"},\"id\":{\"t\":\"string\"},\"action\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicy.Action\"}},\"google.devtools.artifactregistry.v1.CleanupPolicyCondition\":{\"tagState\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicyCondition.TagState\",\"p\":\"tag_state\"},\"tagPrefixes\":{\"t\":\"string\",\"p\":\"tag_prefixes\",\"r\":1},\"versionNamePrefixes\":{\"t\":\"string\",\"p\":\"version_name_prefixes\",\"r\":1},\"packageNamePrefixes\":{\"t\":\"string\",\"p\":\"package_name_prefixes\",\"r\":1},\"olderThan\":{\"t\":\"google.protobuf.Duration\",\"p\":\"older_than\"},\"newerThan\":{\"t\":\"google.protobuf.Duration\",\"p\":\"newer_than\"}},\"google.devtools.artifactregistry.v1.CleanupPolicyMostRecentVersions\":{\"packageNamePrefixes\":{\"t\":\"string\",\"p\":\"package_name_prefixes\",\"r\":1},\"keepCount\":{\"t\":\"int32\",\"p\":\"keep_count\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig\":{\"dockerRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository\",\"p\":\"docker_repository\",\"o\":\"remote_source\"},\"mavenRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository\",\"p\":\"maven_repository\",\"o\":\"remote_source\"},\"npmRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository\",\"p\":\"npm_repository\",\"o\":\"remote_source\"},\"pythonRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository\",\"p\":\"python_repository\",\"o\":\"remote_source\"},\"aptRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository\",\"p\":\"apt_repository\",\"o\":\"remote_source\"},\"yumRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository\",\"p\":\"yum_repository\",\"o\":\"remote_source\"},\"commonRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.CommonRemoteRepository\",\"p\":\"common_repository\",\"o\":\"remote_source\"},\"description\":{\"t\":\"string\"},\"upstreamCredentials\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials\",\"p\":\"upstream_credentials\"},\"disableUpstreamValidation\":{\"t\":\"bool\",\"p\":\"disable_upstream_validation\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository\":{\"repositoryBase\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository.RepositoryBase\",\"p\":\"repository_base\"},\"repositoryPath\":{\"t\":\"string\",\"p\":\"repository_path\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.CommonRemoteRepository\":{\"uri\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials\":{\"usernamePasswordCredentials\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials.UsernamePasswordCredentials\",\"p\":\"username_password_credentials\",\"o\":\"credentials\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials.UsernamePasswordCredentials\":{\"username\":{\"t\":\"string\"},\"passwordSecretVersion\":{\"t\":\"string\",\"p\":\"password_secret_version\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository\":{\"publicRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository\",\"p\":\"public_repository\",\"o\":\"upstream\"},\"customRepository\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.CustomRepository\",\"p\":\"custom_repository\",\"o\":\"upstream\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.CustomRepository\":{\"uri\":{\"t\":\"string\"}},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository\":{\"repositoryBase\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository.RepositoryBase\",\"p\":\"repository_base\"},\"repositoryPath\":{\"t\":\"string\",\"p\":\"repository_path\"}},\"google.devtools.artifactregistry.v1.Repository\":{\"mavenConfig\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig\",\"p\":\"maven_config\",\"o\":\"format_config\"},\"dockerConfig\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.DockerRepositoryConfig\",\"p\":\"docker_config\",\"o\":\"format_config\"},\"virtualRepositoryConfig\":{\"t\":\"google.devtools.artifactregistry.v1.VirtualRepositoryConfig\",\"p\":\"virtual_repository_config\",\"o\":\"mode_config\"},\"remoteRepositoryConfig\":{\"t\":\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig\",\"p\":\"remote_repository_config\",\"o\":\"mode_config\"},\"name\":{\"t\":\"string\"},\"format\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.Format\"},\"description\":{\"t\":\"string\"},\"labels\":{\"t\":\"string\",\"k\":\"string\"},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"updateTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"update_time\",\"b\":[\"OUTPUT_ONLY\"]},\"kmsKeyName\":{\"t\":\"string\",\"p\":\"kms_key_name\"},\"mode\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.Mode\"},\"cleanupPolicies\":{\"t\":\"google.devtools.artifactregistry.v1.CleanupPolicy\",\"p\":\"cleanup_policies\",\"k\":\"string\"},\"sizeBytes\":{\"t\":\"int64\",\"p\":\"size_bytes\",\"b\":[\"OUTPUT_ONLY\"]},\"satisfiesPzs\":{\"t\":\"bool\",\"p\":\"satisfies_pzs\",\"b\":[\"OUTPUT_ONLY\"]},\"cleanupPolicyDryRun\":{\"t\":\"bool\",\"p\":\"cleanup_policy_dry_run\"},\"vulnerabilityScanningConfig\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig\",\"p\":\"vulnerability_scanning_config\"},\"disallowUnspecifiedMode\":{\"t\":\"bool\",\"p\":\"disallow_unspecified_mode\"},\"satisfiesPzi\":{\"t\":\"bool\",\"p\":\"satisfies_pzi\",\"b\":[\"OUTPUT_ONLY\"]},\"registryUri\":{\"t\":\"string\",\"p\":\"registry_uri\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.artifactregistry.v1.Repository.DockerRepositoryConfig\":{\"immutableTags\":{\"t\":\"bool\",\"p\":\"immutable_tags\"}},\"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig\":{\"allowSnapshotOverwrites\":{\"t\":\"bool\",\"p\":\"allow_snapshot_overwrites\"},\"versionPolicy\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig.VersionPolicy\",\"p\":\"version_policy\"}},\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig\":{\"enablementConfig\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementConfig\",\"p\":\"enablement_config\"},\"lastEnableTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"last_enable_time\",\"b\":[\"OUTPUT_ONLY\"]},\"enablementState\":{\"t\":\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementState\",\"p\":\"enablement_state\",\"b\":[\"OUTPUT_ONLY\"]},\"enablementStateReason\":{\"t\":\"string\",\"p\":\"enablement_state_reason\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.artifactregistry.v1.UpstreamPolicy\":{\"id\":{\"t\":\"string\"},\"repository\":{\"t\":\"string\"},\"priority\":{\"t\":\"int32\"}},\"google.devtools.artifactregistry.v1.VirtualRepositoryConfig\":{\"upstreamPolicies\":{\"t\":\"google.devtools.artifactregistry.v1.UpstreamPolicy\",\"p\":\"upstream_policies\",\"r\":1}},\"google.devtools.cloudbuild.v1.ApprovalConfig\":{\"approvalRequired\":{\"t\":\"bool\",\"p\":\"approval_required\"}},\"google.devtools.cloudbuild.v1.ApprovalResult\":{\"approverAccount\":{\"t\":\"string\",\"p\":\"approver_account\",\"b\":[\"OUTPUT_ONLY\"]},\"approvalTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"approval_time\",\"b\":[\"OUTPUT_ONLY\"]},\"decision\":{\"t\":\"google.devtools.cloudbuild.v1.ApprovalResult.Decision\",\"b\":[\"REQUIRED\"]},\"comment\":{\"t\":\"string\"},\"url\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Artifacts\":{\"images\":{\"t\":\"string\",\"r\":1},\"objects\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.ArtifactObjects\"},\"mavenArtifacts\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.MavenArtifact\",\"p\":\"maven_artifacts\",\"r\":1},\"goModules\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.GoModule\",\"p\":\"go_modules\",\"r\":1},\"pythonPackages\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.PythonPackage\",\"p\":\"python_packages\",\"r\":1},\"npmPackages\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts.NpmPackage\",\"p\":\"npm_packages\",\"r\":1}},\"google.devtools.cloudbuild.v1.Artifacts.ArtifactObjects\":{\"location\":{\"t\":\"string\"},\"paths\":{\"t\":\"string\",\"r\":1},\"timing\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.Artifacts.GoModule\":{\"repositoryName\":{\"t\":\"string\",\"p\":\"repository_name\"},\"repositoryLocation\":{\"t\":\"string\",\"p\":\"repository_location\"},\"repositoryProjectId\":{\"t\":\"string\",\"p\":\"repository_project_id\"},\"sourcePath\":{\"t\":\"string\",\"p\":\"source_path\"},\"modulePath\":{\"t\":\"string\",\"p\":\"module_path\"},\"moduleVersion\":{\"t\":\"string\",\"p\":\"module_version\"}},\"google.devtools.cloudbuild.v1.Artifacts.MavenArtifact\":{\"repository\":{\"t\":\"string\"},\"path\":{\"t\":\"string\"},\"artifactId\":{\"t\":\"string\",\"p\":\"artifact_id\"},\"groupId\":{\"t\":\"string\",\"p\":\"group_id\"},\"version\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Artifacts.NpmPackage\":{\"repository\":{\"t\":\"string\"},\"packagePath\":{\"t\":\"string\",\"p\":\"package_path\"}},\"google.devtools.cloudbuild.v1.Artifacts.PythonPackage\":{\"repository\":{\"t\":\"string\"},\"paths\":{\"t\":\"string\",\"r\":1}},\"google.devtools.cloudbuild.v1.Build\":{\"name\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"id\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"projectId\":{\"t\":\"string\",\"p\":\"project_id\",\"b\":[\"OUTPUT_ONLY\"]},\"status\":{\"t\":\"google.devtools.cloudbuild.v1.Build.Status\",\"b\":[\"OUTPUT_ONLY\"]},\"statusDetail\":{\"t\":\"string\",\"p\":\"status_detail\",\"b\":[\"OUTPUT_ONLY\"]},\"source\":{\"t\":\"google.devtools.cloudbuild.v1.Source\"},\"steps\":{\"t\":\"google.devtools.cloudbuild.v1.BuildStep\",\"r\":1},\"results\":{\"t\":\"google.devtools.cloudbuild.v1.Results\",\"b\":[\"OUTPUT_ONLY\"]},\"createTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"create_time\",\"b\":[\"OUTPUT_ONLY\"]},\"startTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"start_time\",\"b\":[\"OUTPUT_ONLY\"]},\"finishTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"finish_time\",\"b\":[\"OUTPUT_ONLY\"]},\"timeout\":{\"t\":\"google.protobuf.Duration\"},\"images\":{\"t\":\"string\",\"r\":1},\"queueTtl\":{\"t\":\"google.protobuf.Duration\",\"p\":\"queue_ttl\"},\"artifacts\":{\"t\":\"google.devtools.cloudbuild.v1.Artifacts\"},\"logsBucket\":{\"t\":\"string\",\"p\":\"logs_bucket\"},\"sourceProvenance\":{\"t\":\"google.devtools.cloudbuild.v1.SourceProvenance\",\"p\":\"source_provenance\",\"b\":[\"OUTPUT_ONLY\"]},\"buildTriggerId\":{\"t\":\"string\",\"p\":\"build_trigger_id\",\"b\":[\"OUTPUT_ONLY\"]},\"options\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions\"},\"logUrl\":{\"t\":\"string\",\"p\":\"log_url\",\"b\":[\"OUTPUT_ONLY\"]},\"substitutions\":{\"t\":\"string\",\"k\":\"string\"},\"tags\":{\"t\":\"string\",\"r\":1},\"secrets\":{\"t\":\"google.devtools.cloudbuild.v1.Secret\",\"r\":1},\"timing\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"k\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"approval\":{\"t\":\"google.devtools.cloudbuild.v1.BuildApproval\",\"b\":[\"OUTPUT_ONLY\"]},\"serviceAccount\":{\"t\":\"string\",\"p\":\"service_account\"},\"availableSecrets\":{\"t\":\"google.devtools.cloudbuild.v1.Secrets\",\"p\":\"available_secrets\"},\"warnings\":{\"t\":\"google.devtools.cloudbuild.v1.Build.Warning\",\"r\":1,\"b\":[\"OUTPUT_ONLY\"]},\"gitConfig\":{\"t\":\"google.devtools.cloudbuild.v1.GitConfig\",\"p\":\"git_config\"},\"failureInfo\":{\"t\":\"google.devtools.cloudbuild.v1.Build.FailureInfo\",\"p\":\"failure_info\",\"b\":[\"OUTPUT_ONLY\"]},\"dependencies\":{\"t\":\"google.devtools.cloudbuild.v1.Dependency\",\"r\":1}},\"google.devtools.cloudbuild.v1.Build.FailureInfo\":{\"type\":{\"t\":\"google.devtools.cloudbuild.v1.Build.FailureInfo.FailureType\"},\"detail\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Build.Warning\":{\"text\":{\"t\":\"string\"},\"priority\":{\"t\":\"google.devtools.cloudbuild.v1.Build.Warning.Priority\"}},\"google.devtools.cloudbuild.v1.BuildApproval\":{\"state\":{\"t\":\"google.devtools.cloudbuild.v1.BuildApproval.State\",\"b\":[\"OUTPUT_ONLY\"]},\"config\":{\"t\":\"google.devtools.cloudbuild.v1.ApprovalConfig\",\"b\":[\"OUTPUT_ONLY\"]},\"result\":{\"t\":\"google.devtools.cloudbuild.v1.ApprovalResult\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.BuildOptions\":{\"sourceProvenanceHash\":{\"t\":\"google.devtools.cloudbuild.v1.Hash.HashType\",\"p\":\"source_provenance_hash\",\"r\":1},\"requestedVerifyOption\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.VerifyOption\",\"p\":\"requested_verify_option\"},\"machineType\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.MachineType\",\"p\":\"machine_type\"},\"diskSizeGb\":{\"t\":\"int64\",\"p\":\"disk_size_gb\"},\"substitutionOption\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.SubstitutionOption\",\"p\":\"substitution_option\"},\"dynamicSubstitutions\":{\"t\":\"bool\",\"p\":\"dynamic_substitutions\"},\"automapSubstitutions\":{\"t\":\"bool\",\"p\":\"automap_substitutions\"},\"logStreamingOption\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.LogStreamingOption\",\"p\":\"log_streaming_option\"},\"workerPool\":{\"t\":\"string\",\"p\":\"worker_pool\"},\"pool\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.PoolOption\"},\"logging\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.LoggingMode\"},\"env\":{\"t\":\"string\",\"r\":1},\"secretEnv\":{\"t\":\"string\",\"p\":\"secret_env\",\"r\":1},\"volumes\":{\"t\":\"google.devtools.cloudbuild.v1.Volume\",\"r\":1},\"defaultLogsBucketBehavior\":{\"t\":\"google.devtools.cloudbuild.v1.BuildOptions.DefaultLogsBucketBehavior\",\"p\":\"default_logs_bucket_behavior\"},\"enableStructuredLogging\":{\"t\":\"bool\",\"p\":\"enable_structured_logging\"}},\"google.devtools.cloudbuild.v1.BuildOptions.PoolOption\":{\"name\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.BuildStep\":{\"name\":{\"t\":\"string\"},\"env\":{\"t\":\"string\",\"r\":1},\"args\":{\"t\":\"string\",\"r\":1},\"dir\":{\"t\":\"string\"},\"id\":{\"t\":\"string\"},\"waitFor\":{\"t\":\"string\",\"p\":\"wait_for\",\"r\":1},\"entrypoint\":{\"t\":\"string\"},\"secretEnv\":{\"t\":\"string\",\"p\":\"secret_env\",\"r\":1},\"volumes\":{\"t\":\"google.devtools.cloudbuild.v1.Volume\",\"r\":1},\"timing\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"b\":[\"OUTPUT_ONLY\"]},\"pullTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"pull_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"timeout\":{\"t\":\"google.protobuf.Duration\"},\"status\":{\"t\":\"google.devtools.cloudbuild.v1.Build.Status\",\"b\":[\"OUTPUT_ONLY\"]},\"allowFailure\":{\"t\":\"bool\",\"p\":\"allow_failure\"},\"exitCode\":{\"t\":\"int32\",\"p\":\"exit_code\",\"b\":[\"OUTPUT_ONLY\"]},\"allowExitCodes\":{\"t\":\"int32\",\"p\":\"allow_exit_codes\",\"r\":1},\"script\":{\"t\":\"string\"},\"automapSubstitutions\":{\"t\":\"bool\",\"p\":\"automap_substitutions\"}},\"google.devtools.cloudbuild.v1.BuiltImage\":{\"name\":{\"t\":\"string\"},\"digest\":{\"t\":\"string\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.CancelBuildRequest\":{\"name\":{\"t\":\"string\"},\"projectId\":{\"t\":\"string\",\"p\":\"project_id\",\"b\":[\"REQUIRED\"]},\"id\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.devtools.cloudbuild.v1.ConnectedRepository\":{\"repository\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"dir\":{\"t\":\"string\"},\"revision\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]}},\"google.devtools.cloudbuild.v1.Dependency\":{\"empty\":{\"t\":\"bool\",\"o\":\"dep\"},\"gitSource\":{\"t\":\"google.devtools.cloudbuild.v1.Dependency.GitSourceDependency\",\"p\":\"git_source\",\"o\":\"dep\"}},\"google.devtools.cloudbuild.v1.Dependency.GitSourceDependency\":{\"repository\":{\"t\":\"google.devtools.cloudbuild.v1.Dependency.GitSourceRepository\",\"b\":[\"REQUIRED\"]},\"revision\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"recurseSubmodules\":{\"t\":\"bool\",\"p\":\"recurse_submodules\"},\"depth\":{\"t\":\"int64\"},\"destPath\":{\"t\":\"string\",\"p\":\"dest_path\",\"b\":[\"REQUIRED\"]}},\"google.devtools.cloudbuild.v1.Dependency.GitSourceRepository\":{\"url\":{\"t\":\"string\",\"o\":\"repotype\"},\"developerConnect\":{\"t\":\"string\",\"p\":\"developer_connect\",\"o\":\"repotype\"}},\"google.devtools.cloudbuild.v1.FileHashes\":{\"fileHash\":{\"t\":\"google.devtools.cloudbuild.v1.Hash\",\"p\":\"file_hash\",\"r\":1}},\"google.devtools.cloudbuild.v1.GitConfig\":{\"http\":{\"t\":\"google.devtools.cloudbuild.v1.GitConfig.HttpConfig\"}},\"google.devtools.cloudbuild.v1.GitConfig.HttpConfig\":{\"proxySecretVersionName\":{\"t\":\"string\",\"p\":\"proxy_secret_version_name\"}},\"google.devtools.cloudbuild.v1.GitSource\":{\"url\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"dir\":{\"t\":\"string\"},\"revision\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Hash\":{\"type\":{\"t\":\"google.devtools.cloudbuild.v1.Hash.HashType\"},\"value\":{\"t\":\"bytes\"}},\"google.devtools.cloudbuild.v1.InlineSecret\":{\"kmsKeyName\":{\"t\":\"string\",\"p\":\"kms_key_name\"},\"envMap\":{\"t\":\"bytes\",\"p\":\"env_map\",\"k\":\"string\"}},\"google.devtools.cloudbuild.v1.RepoSource\":{\"projectId\":{\"t\":\"string\",\"p\":\"project_id\"},\"repoName\":{\"t\":\"string\",\"p\":\"repo_name\",\"b\":[\"REQUIRED\"]},\"branchName\":{\"t\":\"string\",\"p\":\"branch_name\",\"o\":\"revision\"},\"tagName\":{\"t\":\"string\",\"p\":\"tag_name\",\"o\":\"revision\"},\"commitSha\":{\"t\":\"string\",\"p\":\"commit_sha\",\"o\":\"revision\"},\"dir\":{\"t\":\"string\"},\"invertRegex\":{\"t\":\"bool\",\"p\":\"invert_regex\"},\"substitutions\":{\"t\":\"string\",\"k\":\"string\"}},\"google.devtools.cloudbuild.v1.Results\":{\"images\":{\"t\":\"google.devtools.cloudbuild.v1.BuiltImage\",\"r\":1},\"buildStepImages\":{\"t\":\"string\",\"p\":\"build_step_images\",\"r\":1},\"artifactManifest\":{\"t\":\"string\",\"p\":\"artifact_manifest\"},\"numArtifacts\":{\"t\":\"int64\",\"p\":\"num_artifacts\"},\"buildStepOutputs\":{\"t\":\"bytes\",\"p\":\"build_step_outputs\",\"r\":1},\"artifactTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"artifact_timing\"},\"pythonPackages\":{\"t\":\"google.devtools.cloudbuild.v1.UploadedPythonPackage\",\"p\":\"python_packages\",\"r\":1},\"mavenArtifacts\":{\"t\":\"google.devtools.cloudbuild.v1.UploadedMavenArtifact\",\"p\":\"maven_artifacts\",\"r\":1},\"goModules\":{\"t\":\"google.devtools.cloudbuild.v1.UploadedGoModule\",\"p\":\"go_modules\",\"r\":1},\"npmPackages\":{\"t\":\"google.devtools.cloudbuild.v1.UploadedNpmPackage\",\"p\":\"npm_packages\",\"r\":1}},\"google.devtools.cloudbuild.v1.Secret\":{\"kmsKeyName\":{\"t\":\"string\",\"p\":\"kms_key_name\"},\"secretEnv\":{\"t\":\"bytes\",\"p\":\"secret_env\",\"k\":\"string\"}},\"google.devtools.cloudbuild.v1.SecretManagerSecret\":{\"versionName\":{\"t\":\"string\",\"p\":\"version_name\"},\"env\":{\"t\":\"string\"}},\"google.devtools.cloudbuild.v1.Secrets\":{\"secretManager\":{\"t\":\"google.devtools.cloudbuild.v1.SecretManagerSecret\",\"p\":\"secret_manager\",\"r\":1},\"inline\":{\"t\":\"google.devtools.cloudbuild.v1.InlineSecret\",\"r\":1}},\"google.devtools.cloudbuild.v1.Source\":{\"storageSource\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSource\",\"p\":\"storage_source\",\"o\":\"source\"},\"repoSource\":{\"t\":\"google.devtools.cloudbuild.v1.RepoSource\",\"p\":\"repo_source\",\"o\":\"source\"},\"gitSource\":{\"t\":\"google.devtools.cloudbuild.v1.GitSource\",\"p\":\"git_source\",\"o\":\"source\"},\"storageSourceManifest\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSourceManifest\",\"p\":\"storage_source_manifest\",\"o\":\"source\"},\"connectedRepository\":{\"t\":\"google.devtools.cloudbuild.v1.ConnectedRepository\",\"p\":\"connected_repository\",\"o\":\"source\"}},\"google.devtools.cloudbuild.v1.SourceProvenance\":{\"resolvedStorageSource\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSource\",\"p\":\"resolved_storage_source\"},\"resolvedRepoSource\":{\"t\":\"google.devtools.cloudbuild.v1.RepoSource\",\"p\":\"resolved_repo_source\"},\"resolvedStorageSourceManifest\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSourceManifest\",\"p\":\"resolved_storage_source_manifest\"},\"resolvedConnectedRepository\":{\"t\":\"google.devtools.cloudbuild.v1.ConnectedRepository\",\"p\":\"resolved_connected_repository\",\"b\":[\"OUTPUT_ONLY\"]},\"resolvedGitSource\":{\"t\":\"google.devtools.cloudbuild.v1.GitSource\",\"p\":\"resolved_git_source\",\"b\":[\"OUTPUT_ONLY\"]},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\",\"k\":\"string\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.StorageSource\":{\"bucket\":{\"t\":\"string\"},\"object\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"generation\":{\"t\":\"int64\"},\"sourceFetcher\":{\"t\":\"google.devtools.cloudbuild.v1.StorageSource.SourceFetcher\",\"p\":\"source_fetcher\"}},\"google.devtools.cloudbuild.v1.StorageSourceManifest\":{\"bucket\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"object\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"generation\":{\"t\":\"int64\"}},\"google.devtools.cloudbuild.v1.TimeSpan\":{\"startTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"start_time\"},\"endTime\":{\"t\":\"google.protobuf.Timestamp\",\"p\":\"end_time\"}},\"google.devtools.cloudbuild.v1.UploadedGoModule\":{\"uri\":{\"t\":\"string\"},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.UploadedMavenArtifact\":{\"uri\":{\"t\":\"string\"},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.UploadedNpmPackage\":{\"uri\":{\"t\":\"string\"},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.UploadedPythonPackage\":{\"uri\":{\"t\":\"string\"},\"fileHashes\":{\"t\":\"google.devtools.cloudbuild.v1.FileHashes\",\"p\":\"file_hashes\"},\"pushTiming\":{\"t\":\"google.devtools.cloudbuild.v1.TimeSpan\",\"p\":\"push_timing\",\"b\":[\"OUTPUT_ONLY\"]},\"artifactRegistryPackage\":{\"t\":\"string\",\"p\":\"artifact_registry_package\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.devtools.cloudbuild.v1.Volume\":{\"name\":{\"t\":\"string\"},\"path\":{\"t\":\"string\"}},\"google.iam.admin.v1.CreateRoleRequest\":{\"parent\":{\"t\":\"string\"},\"roleId\":{\"t\":\"string\",\"p\":\"role_id\"},\"role\":{\"t\":\"google.iam.admin.v1.Role\"}},\"google.iam.admin.v1.CreateServiceAccountRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"accountId\":{\"t\":\"string\",\"p\":\"account_id\",\"b\":[\"REQUIRED\"]},\"serviceAccount\":{\"t\":\"google.iam.admin.v1.ServiceAccount\",\"p\":\"service_account\"}},\"google.iam.admin.v1.DisableServiceAccountRequest\":{\"name\":{\"t\":\"string\"}},\"google.iam.admin.v1.EnableServiceAccountRequest\":{\"name\":{\"t\":\"string\"}},\"google.iam.admin.v1.QueryTestablePermissionsRequest\":{\"fullResourceName\":{\"t\":\"string\",\"p\":\"full_resource_name\"},\"pageSize\":{\"t\":\"int32\",\"p\":\"page_size\"},\"pageToken\":{\"t\":\"string\",\"p\":\"page_token\"}},\"google.iam.admin.v1.Role\":{\"name\":{\"t\":\"string\"},\"title\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"includedPermissions\":{\"t\":\"string\",\"p\":\"included_permissions\",\"r\":1},\"stage\":{\"t\":\"google.iam.admin.v1.Role.RoleLaunchStage\"},\"etag\":{\"t\":\"bytes\"},\"deleted\":{\"t\":\"bool\"}},\"google.iam.admin.v1.ServiceAccount\":{\"name\":{\"t\":\"string\"},\"projectId\":{\"t\":\"string\",\"p\":\"project_id\",\"b\":[\"OUTPUT_ONLY\"]},\"uniqueId\":{\"t\":\"string\",\"p\":\"unique_id\",\"b\":[\"OUTPUT_ONLY\"]},\"email\":{\"t\":\"string\",\"b\":[\"OUTPUT_ONLY\"]},\"displayName\":{\"t\":\"string\",\"p\":\"display_name\"},\"etag\":{\"t\":\"bytes\"},\"description\":{\"t\":\"string\"},\"oauth2ClientId\":{\"t\":\"string\",\"p\":\"oauth2_client_id\",\"b\":[\"OUTPUT_ONLY\"]},\"disabled\":{\"t\":\"bool\",\"b\":[\"OUTPUT_ONLY\"]}},\"google.iam.admin.v1.UndeleteRoleRequest\":{\"name\":{\"t\":\"string\"},\"etag\":{\"t\":\"bytes\"}},\"google.iam.admin.v1.UndeleteServiceAccountRequest\":{\"name\":{\"t\":\"string\"}},\"google.iam.credentials.v1.GenerateAccessTokenRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"delegates\":{\"t\":\"string\",\"r\":1},\"scope\":{\"t\":\"string\",\"r\":1,\"b\":[\"REQUIRED\"]},\"lifetime\":{\"t\":\"google.protobuf.Duration\"}},\"google.iam.credentials.v1.GenerateIdTokenRequest\":{\"name\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"delegates\":{\"t\":\"string\",\"r\":1},\"audience\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"includeEmail\":{\"t\":\"bool\",\"p\":\"include_email\"},\"useEmailAzp\":{\"t\":\"bool\",\"p\":\"use_email_azp\"}},\"google.iam.v1.AuditConfig\":{\"service\":{\"t\":\"string\"},\"auditLogConfigs\":{\"t\":\"google.iam.v1.AuditLogConfig\",\"p\":\"audit_log_configs\",\"r\":1}},\"google.iam.v1.AuditLogConfig\":{\"logType\":{\"t\":\"google.iam.v1.AuditLogConfig.LogType\",\"p\":\"log_type\"},\"exemptedMembers\":{\"t\":\"string\",\"p\":\"exempted_members\",\"r\":1}},\"google.iam.v1.Binding\":{\"role\":{\"t\":\"string\"},\"members\":{\"t\":\"string\",\"r\":1},\"condition\":{\"t\":\"google.type.Expr\"}},\"google.iam.v1.GetIamPolicyRequest\":{\"resource\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"options\":{\"t\":\"google.iam.v1.GetPolicyOptions\"}},\"google.iam.v1.GetPolicyOptions\":{\"requestedPolicyVersion\":{\"t\":\"int32\",\"p\":\"requested_policy_version\"}},\"google.iam.v1.Policy\":{\"version\":{\"t\":\"int32\"},\"bindings\":{\"t\":\"google.iam.v1.Binding\",\"r\":1},\"auditConfigs\":{\"t\":\"google.iam.v1.AuditConfig\",\"p\":\"audit_configs\",\"r\":1},\"etag\":{\"t\":\"bytes\"}},\"google.iam.v1.SetIamPolicyRequest\":{\"resource\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"policy\":{\"t\":\"google.iam.v1.Policy\",\"b\":[\"REQUIRED\"]},\"updateMask\":{\"t\":\"google.protobuf.FieldMask\",\"p\":\"update_mask\"}},\"google.iam.v1.TestIamPermissionsRequest\":{\"resource\":{\"t\":\"string\",\"b\":[\"REQUIRED\"]},\"permissions\":{\"t\":\"string\",\"r\":1,\"b\":[\"REQUIRED\"]}},\"google.logging.v2.ListLogEntriesRequest\":{\"resourceNames\":{\"t\":\"string\",\"p\":\"resource_names\",\"r\":1,\"b\":[\"REQUIRED\"]},\"filter\":{\"t\":\"string\"},\"orderBy\":{\"t\":\"string\",\"p\":\"order_by\"},\"pageSize\":{\"t\":\"int32\",\"p\":\"page_size\"},\"pageToken\":{\"t\":\"string\",\"p\":\"page_token\"}},\"google.longrunning.WaitOperationRequest\":{\"name\":{\"t\":\"string\"},\"timeout\":{\"t\":\"google.protobuf.Duration\"}},\"google.protobuf.Empty\":{},\"google.rpc.Status\":{\"code\":{\"t\":\"int32\"},\"message\":{\"t\":\"string\"},\"details\":{\"t\":\"google.protobuf.Any\",\"r\":1}},\"google.type.Expr\":{\"expression\":{\"t\":\"string\"},\"title\":{\"t\":\"string\"},\"description\":{\"t\":\"string\"},\"location\":{\"t\":\"string\"}}},\"vP\":{\"google.api.LaunchStage\":{\"LAUNCH_STAGE_UNSPECIFIED\":0,\"UNIMPLEMENTED\":6,\"PRELAUNCH\":7,\"EARLY_ACCESS\":1,\"ALPHA\":2,\"BETA\":3,\"GA\":4,\"DEPRECATED\":5},\"google.cloud.run.v2.Condition.CommonReason\":{\"COMMON_REASON_UNDEFINED\":0,\"UNKNOWN\":1,\"REVISION_FAILED\":3,\"PROGRESS_DEADLINE_EXCEEDED\":4,\"CONTAINER_MISSING\":6,\"CONTAINER_PERMISSION_DENIED\":7,\"CONTAINER_IMAGE_UNAUTHORIZED\":8,\"CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED\":9,\"ENCRYPTION_KEY_PERMISSION_DENIED\":10,\"ENCRYPTION_KEY_CHECK_FAILED\":11,\"SECRETS_ACCESS_CHECK_FAILED\":12,\"WAITING_FOR_OPERATION\":13,\"IMMEDIATE_RETRY\":14,\"POSTPONED_RETRY\":15,\"INTERNAL\":16,\"VPC_NETWORK_NOT_FOUND\":17},\"google.cloud.run.v2.Condition.ExecutionReason\":{\"EXECUTION_REASON_UNDEFINED\":0,\"JOB_STATUS_SERVICE_POLLING_ERROR\":1,\"NON_ZERO_EXIT_CODE\":2,\"CANCELLED\":3,\"CANCELLING\":4,\"DELETED\":5,\"DELAYED_START_PENDING\":6},\"google.cloud.run.v2.Condition.RevisionReason\":{\"REVISION_REASON_UNDEFINED\":0,\"PENDING\":1,\"RESERVE\":2,\"RETIRED\":3,\"RETIRING\":4,\"RECREATING\":5,\"HEALTH_CHECK_CONTAINER_ERROR\":6,\"CUSTOMIZED_PATH_RESPONSE_PENDING\":7,\"MIN_INSTANCES_NOT_PROVISIONED\":8,\"ACTIVE_REVISION_LIMIT_REACHED\":9,\"NO_DEPLOYMENT\":10,\"HEALTH_CHECK_SKIPPED\":11,\"MIN_INSTANCES_WARMING\":12},\"google.cloud.run.v2.Condition.Severity\":{\"SEVERITY_UNSPECIFIED\":0,\"ERROR\":1,\"WARNING\":2,\"INFO\":3},\"google.cloud.run.v2.Condition.State\":{\"STATE_UNSPECIFIED\":0,\"CONDITION_PENDING\":1,\"CONDITION_RECONCILING\":2,\"CONDITION_FAILED\":3,\"CONDITION_SUCCEEDED\":4},\"google.cloud.run.v2.EmptyDirVolumeSource.Medium\":{\"MEDIUM_UNSPECIFIED\":0,\"MEMORY\":1},\"google.cloud.run.v2.EncryptionKeyRevocationAction\":{\"ENCRYPTION_KEY_REVOCATION_ACTION_UNSPECIFIED\":0,\"PREVENT_NEW\":1,\"SHUTDOWN\":2},\"google.cloud.run.v2.ExecutionEnvironment\":{\"EXECUTION_ENVIRONMENT_UNSPECIFIED\":0,\"EXECUTION_ENVIRONMENT_GEN1\":1,\"EXECUTION_ENVIRONMENT_GEN2\":2},\"google.cloud.run.v2.ExecutionReference.CompletionStatus\":{\"COMPLETION_STATUS_UNSPECIFIED\":0,\"EXECUTION_SUCCEEDED\":1,\"EXECUTION_FAILED\":2,\"EXECUTION_RUNNING\":3,\"EXECUTION_PENDING\":4,\"EXECUTION_CANCELLED\":5},\"google.cloud.run.v2.IngressTraffic\":{\"INGRESS_TRAFFIC_UNSPECIFIED\":0,\"INGRESS_TRAFFIC_ALL\":1,\"INGRESS_TRAFFIC_INTERNAL_ONLY\":2,\"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER\":3,\"INGRESS_TRAFFIC_NONE\":4},\"google.cloud.run.v2.InstanceSplitAllocationType\":{\"INSTANCE_SPLIT_ALLOCATION_TYPE_UNSPECIFIED\":0,\"INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST\":1,\"INSTANCE_SPLIT_ALLOCATION_TYPE_REVISION\":2},\"google.cloud.run.v2.ServiceScaling.ScalingMode\":{\"SCALING_MODE_UNSPECIFIED\":0,\"AUTOMATIC\":1,\"MANUAL\":2},\"google.cloud.run.v2.TrafficTargetAllocationType\":{\"TRAFFIC_TARGET_ALLOCATION_TYPE_UNSPECIFIED\":0,\"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST\":1,\"TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION\":2},\"google.cloud.run.v2.VpcAccess.VpcEgress\":{\"VPC_EGRESS_UNSPECIFIED\":0,\"ALL_TRAFFIC\":1,\"PRIVATE_RANGES_ONLY\":2},\"google.cloud.scheduler.v1.HttpMethod\":{\"HTTP_METHOD_UNSPECIFIED\":0,\"POST\":1,\"GET\":2,\"HEAD\":3,\"PUT\":4,\"DELETE\":5,\"PATCH\":6,\"OPTIONS\":7},\"google.cloud.scheduler.v1.Job.State\":{\"STATE_UNSPECIFIED\":0,\"ENABLED\":1,\"PAUSED\":2,\"DISABLED\":3,\"UPDATE_FAILED\":4},\"google.devtools.artifactregistry.v1.CleanupPolicy.Action\":{\"ACTION_UNSPECIFIED\":0,\"DELETE\":1,\"KEEP\":2},\"google.devtools.artifactregistry.v1.CleanupPolicyCondition.TagState\":{\"TAG_STATE_UNSPECIFIED\":0,\"TAGGED\":1,\"UNTAGGED\":2,\"ANY\":3},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository.RepositoryBase\":{\"REPOSITORY_BASE_UNSPECIFIED\":0,\"DEBIAN\":1,\"UBUNTU\":2,\"DEBIAN_SNAPSHOT\":3},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.PublicRepository\":{\"PUBLIC_REPOSITORY_UNSPECIFIED\":0,\"DOCKER_HUB\":1},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.PublicRepository\":{\"PUBLIC_REPOSITORY_UNSPECIFIED\":0,\"MAVEN_CENTRAL\":1},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.PublicRepository\":{\"PUBLIC_REPOSITORY_UNSPECIFIED\":0,\"NPMJS\":1},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.PublicRepository\":{\"PUBLIC_REPOSITORY_UNSPECIFIED\":0,\"PYPI\":1},\"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository.RepositoryBase\":{\"REPOSITORY_BASE_UNSPECIFIED\":0,\"CENTOS\":1,\"CENTOS_DEBUG\":2,\"CENTOS_VAULT\":3,\"CENTOS_STREAM\":4,\"ROCKY\":5,\"EPEL\":6},\"google.devtools.artifactregistry.v1.Repository.Format\":{\"FORMAT_UNSPECIFIED\":0,\"DOCKER\":1,\"MAVEN\":2,\"NPM\":3,\"APT\":5,\"YUM\":6,\"PYTHON\":8,\"KFP\":9,\"GO\":10,\"GENERIC\":11,\"RUBY\":12},\"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig.VersionPolicy\":{\"VERSION_POLICY_UNSPECIFIED\":0,\"RELEASE\":1,\"SNAPSHOT\":2},\"google.devtools.artifactregistry.v1.Repository.Mode\":{\"MODE_UNSPECIFIED\":0,\"STANDARD_REPOSITORY\":1,\"VIRTUAL_REPOSITORY\":2,\"REMOTE_REPOSITORY\":3},\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementConfig\":{\"ENABLEMENT_CONFIG_UNSPECIFIED\":0,\"INHERITED\":1,\"DISABLED\":2},\"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementState\":{\"ENABLEMENT_STATE_UNSPECIFIED\":0,\"SCANNING_UNSUPPORTED\":1,\"SCANNING_DISABLED\":2,\"SCANNING_ACTIVE\":3},\"google.devtools.cloudbuild.v1.ApprovalResult.Decision\":{\"DECISION_UNSPECIFIED\":0,\"APPROVED\":1,\"REJECTED\":2},\"google.devtools.cloudbuild.v1.Build.FailureInfo.FailureType\":{\"FAILURE_TYPE_UNSPECIFIED\":0,\"PUSH_FAILED\":1,\"PUSH_IMAGE_NOT_FOUND\":2,\"PUSH_NOT_AUTHORIZED\":3,\"LOGGING_FAILURE\":4,\"USER_BUILD_STEP\":5,\"FETCH_SOURCE_FAILED\":6},\"google.devtools.cloudbuild.v1.Build.Status\":{\"STATUS_UNKNOWN\":0,\"PENDING\":10,\"QUEUED\":1,\"WORKING\":2,\"SUCCESS\":3,\"FAILURE\":4,\"INTERNAL_ERROR\":5,\"TIMEOUT\":6,\"CANCELLED\":7,\"EXPIRED\":9},\"google.devtools.cloudbuild.v1.Build.Warning.Priority\":{\"PRIORITY_UNSPECIFIED\":0,\"INFO\":1,\"WARNING\":2,\"ALERT\":3},\"google.devtools.cloudbuild.v1.BuildApproval.State\":{\"STATE_UNSPECIFIED\":0,\"PENDING\":1,\"APPROVED\":2,\"REJECTED\":3,\"CANCELLED\":5},\"google.devtools.cloudbuild.v1.BuildOptions.DefaultLogsBucketBehavior\":{\"DEFAULT_LOGS_BUCKET_BEHAVIOR_UNSPECIFIED\":0,\"REGIONAL_USER_OWNED_BUCKET\":1,\"LEGACY_BUCKET\":2},\"google.devtools.cloudbuild.v1.BuildOptions.LogStreamingOption\":{\"STREAM_DEFAULT\":0,\"STREAM_ON\":1,\"STREAM_OFF\":2},\"google.devtools.cloudbuild.v1.BuildOptions.LoggingMode\":{\"LOGGING_UNSPECIFIED\":0,\"LEGACY\":1,\"GCS_ONLY\":2,\"STACKDRIVER_ONLY\":3,\"CLOUD_LOGGING_ONLY\":5,\"NONE\":4},\"google.devtools.cloudbuild.v1.BuildOptions.MachineType\":{\"UNSPECIFIED\":0,\"N1_HIGHCPU_8\":1,\"N1_HIGHCPU_32\":2,\"E2_HIGHCPU_8\":5,\"E2_HIGHCPU_32\":6,\"E2_MEDIUM\":7,\"E2_STANDARD_2\":11},\"google.devtools.cloudbuild.v1.BuildOptions.SubstitutionOption\":{\"MUST_MATCH\":0,\"ALLOW_LOOSE\":1},\"google.devtools.cloudbuild.v1.BuildOptions.VerifyOption\":{\"NOT_VERIFIED\":0,\"VERIFIED\":1},\"google.devtools.cloudbuild.v1.Hash.HashType\":{\"NONE\":0,\"SHA256\":1,\"MD5\":2,\"GO_MODULE_H1\":3,\"SHA512\":4},\"google.devtools.cloudbuild.v1.StorageSource.SourceFetcher\":{\"SOURCE_FETCHER_UNSPECIFIED\":0,\"GSUTIL\":1,\"GCS_FETCHER\":2},\"google.iam.admin.v1.Role.RoleLaunchStage\":{\"ALPHA\":0,\"BETA\":1,\"GA\":2,\"DEPRECATED\":4,\"DISABLED\":5,\"EAP\":6},\"google.iam.v1.AuditLogConfig.LogType\":{\"LOG_TYPE_UNSPECIFIED\":0,\"ADMIN_READ\":1,\"DATA_WRITE\":2,\"DATA_READ\":3}}}");
	;
	const MESSAGES = protos_generated_namespaceObject.DZ;
	const ENUMS = protos_generated_namespaceObject.vP;
	function validate(message, json) {
		return convert(message, json).violations;
	}
	function canonicalJson(message, json) {
		return convert(message, json).value;
	}
	function withoutOutputOnly(message, json) {
		const fields = MESSAGES[message];
		if (!fields) return json;
		const kept = Object.entries(json).filter(([key]) => !fields[key]?.b?.includes("OUTPUT_ONLY"));
		return Object.fromEntries(kept.map(([key, value]) => {
			const type = fields[key]?.t ?? "";
			if (!MESSAGES[type]) return [key, value];
			if (fields[key]?.k) return [key, mapValues(value, (inner) => withoutOutputOnly(type, inner))];
			if (Array.isArray(value)) return [key, value.map((inner) => withoutOutputOnly(type, inner))];
			return [key, withoutOutputOnly(type, value)];
		}));
	}
	function convert(message, json) {
		if (!MESSAGES[message]) throw new Error(`No such message in the schema: ${message}. Add it to scripts/protos.ts.`);
		const faults = [];
		const value = readMessage(message, json, rootOf(message), faults);
		return {
			value: value ?? {},
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
		if (!isObject(json)) return fail(faults, at, illegal(at, `type.googleapis.com/${message}`, json));
		const fields = MESSAGES[message] ?? {};
		const value = {};
		const oneofs = new Map();
		for (const [key, inner] of Object.entries(json)) {
			const name = Object.hasOwn(fields, key) ? key : Object.hasOwn(fields, camel(key)) && fields[camel(key)]?.p === key ? camel(key) : undefined;
			const field = name === undefined ? undefined : fields[name];
			if (name === undefined || !field) {
				fail(faults, at, `Invalid JSON payload received. Unknown name "${key}"${at && ` at '${at}'`}: Cannot find field.`);
				continue;
			}
			if (inner === null && field.t !== "google.protobuf.Value") continue;
			const path = at ? `${at}.${field.p ?? name}` : field.p ?? name;
			if (field.o) {
				const other = oneofs.get(field.o);
				if (other) fail(faults, at, `Invalid value at '${at}' (oneof), oneof field '${field.o}' is already set. Cannot set '${name}'`);
				oneofs.set(field.o, name);
			}
			if (Object.hasOwn(value, name)) fail(faults, at, `Invalid value at '${path}', duplicate field '${key}'.`);
			value[name] = readField(field, inner, path, faults);
		}
		return value;
	}
	function readField(field, json, at, faults) {
		if (field.k) {
			if (!isObject(json)) return fail(faults, at, illegal(at, "map", json));
			return mapValues(json, (inner, key) => readValue(field.t, inner, `${at}[${key}]`, faults));
		}
		if (field.r) {
			if (!Array.isArray(json)) return fail(faults, at, illegal(at, `repeated ${field.t}`, json));
			return json.map((inner, index) => readValue(field.t, inner, `${at}[${index}]`, faults));
		}
		if (Array.isArray(json) && field.t !== "google.protobuf.Value" && field.t !== "google.protobuf.ListValue") {
			const name = at.split(".").at(-1);
			const where = at.includes(".") ? ` at '${at.slice(0, at.lastIndexOf("."))}'` : "";
			return fail(faults, at, `Invalid JSON payload received. Unknown name "${name}"${where}: Proto field is not repeating, cannot start list.`);
		}
		return readValue(field.t, json, at, faults);
	}
	function readValue(type, json, at, faults) {
		const values = ENUMS[type];
		if (values) return readEnum(type, values, json, at, faults);
		const scalar = SCALARS[type];
		if (!scalar) return readMessage(type, json, at, faults);
		const read = scalar(json);
		return read === undefined ? fail(faults, at, illegal(at, `TYPE_${type.toUpperCase()}`, json)) : read;
	}
	function readEnum(type, values, json, at, faults) {
		if (typeof json === "string" && Object.hasOwn(values, json)) return json;
		const number = integer(json, -(2 ** 31), 2 ** 31 - 1);
		if (number === undefined) return fail(faults, at, illegal(at, `type.googleapis.com/${type}`, json));
		return Object.keys(values).find((name) => values[name] === number) ?? number;
	}
	function integer(json, low, high) {
		const number = typeof json === "string" && /^-?\d+(\.0+)?$/.test(json) ? Number(json) : json;
		return typeof number === "number" && Number.isInteger(number) && number >= low && number <= high ? number : undefined;
	}
	function int64(json, low, high) {
		if (typeof json === "number" && !Number.isSafeInteger(json)) return undefined;
		if (typeof json !== "number" && !(typeof json === "string" && /^-?\d+$/.test(json))) return undefined;
		const big = BigInt(json);
		return big >= low && big <= high ? big.toString() : undefined;
	}
	function decimal(json) {
		if (typeof json === "number") return json;
		if (json === "NaN" || json === "Infinity" || json === "-Infinity") return json;
		return typeof json === "string" && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(json) ? Number(json) : undefined;
	}
	const int32 = (json) => integer(json, -(2 ** 31), 2 ** 31 - 1);
	const uint32 = (json) => integer(json, 0, 2 ** 32 - 1);
	const signed64 = (json) => int64(json, -(2n ** 63n), 2n ** 63n - 1n);
	const unsigned64 = (json) => int64(json, 0n, 2n ** 64n - 1n);
	const SCALARS = {
		string: (json) => typeof json === "string" ? json : undefined,
		bool: (json) => typeof json === "boolean" ? json : json === "true" ? true : json === "false" ? false : undefined,
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
		bytes: (json) => typeof json === "string" && /^[A-Za-z0-9+/_-]*={0,2}$/.test(json) ? json : undefined
	};
	const proto_schema_text = (type, pattern, complaint) => (json, at, faults) => {
		if (typeof json === "string" && pattern.test(json)) return json;
		const name = at.split(".").at(-1);
		return fail(faults, at, `Invalid value at '${at}' (type.googleapis.com/google.protobuf.${type}), Field '${name}', ${complaint}`);
	};
	const scalar = (type) => (json, at, faults) => readValue(type, json, at, faults);
	const WELL_KNOWN = {
		"google.protobuf.Duration": proto_schema_text("Duration", /^-?\d{1,12}(\.\d{1,9})?s$/, "Illegal duration format; duration must end with 's'"),
		"google.protobuf.Timestamp": proto_schema_text("Timestamp", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/, "Invalid time format: Failed to parse input"),
		"google.protobuf.FieldMask": proto_schema_text("FieldMask", /^[A-Za-z0-9_.*,`-]*$/, "Invalid FieldMask"),
		"google.protobuf.Struct": (json, at, faults) => isObject(json) ? json : fail(faults, at, illegal(at, "type.googleapis.com/google.protobuf.Struct", json)),
		"google.protobuf.ListValue": (json, at, faults) => Array.isArray(json) ? json : fail(faults, at, illegal(at, "type.googleapis.com/google.protobuf.ListValue", json)),
		"google.protobuf.Value": (json) => json,
		"google.protobuf.Any": (json, at, faults) => isObject(json) && (Object.keys(json).length === 0 || typeof json["@type"] === "string") ? json : fail(faults, at, `Invalid value at '${at}' (Any), Missing or invalid @type for any field in ${at}`),
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
		return undefined;
	}
	const illegal = (at, type, json) => `Invalid value at '${at}' (${type}), ${JSON.stringify(json)?.slice(0, 200)}`;
	const isObject = (json) => typeof json === "object" && json !== null && !Array.isArray(json);
	const mapValues = (json, change) => Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, change(inner, key)]));
	const camel = (name) => name.replace(/_(.)/g, (_, next) => next.toUpperCase());
	const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	;
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
			if (Array.isArray(value)) {
				return value.length > 0 ? [[key, value.map((item) => proto_values_isObject(item) ? withoutDefaults(item) : item)]] : [];
			}
			if (proto_values_isObject(value)) return [[key, withoutDefaults(value)]];
			return isDefault(value) ? [] : [[key, value]];
		}));
	}
	const isDefault = (value) => value === "" || value === 0 || value === false || value === "0" || typeof value === "string" && value.endsWith("_UNSPECIFIED");
	const proto_values_isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	;
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
	;
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
		workerPool: (name) => `//cloudbuild.googleapis.com/${name}`
	};
	const shortName = (name) => name?.split("/").at(-1) ?? "";
	const TYPES = [
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
		return undefined;
	}
	function kindOf(name) {
		const service = name.split("/")[2] ?? "";
		const type = TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? `${service}/Unknown`;
		return {
			service,
			type,
			name: name.split("/").slice(3).join("/")
		};
	}
	function lineage(world, name) {
		const names = [name];
		for (let parent = parentOf(world, name); parent; parent = parentOf(world, parent)) names.push(parent);
		return names;
	}
	function parentOf(world, name) {
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
			const parent = kind === "projects" ? findProject(world, id)?.parent : kind === "folders" ? world.folders.get(id) : undefined;
			return parent && `//cloudresourcemanager.googleapis.com/${parent}`;
		}
		if (/^\/\/cloudresourcemanager\.googleapis\.com\/tag(Keys|Values)\/\d+$/.test(name)) return fullName.organization(world.organization.id);
		const inProject = /\/projects\/([^/]+)\//.exec(name);
		return inProject ? fullName.project(inProject[1] ?? "") : undefined;
	}
	function projectOf(world, name) {
		for (const each of lineage(world, canonical(world, name))) {
			const found = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(each);
			if (found) return findProject(world, found[1] ?? "");
		}
		return undefined;
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
			case "artifactregistry.googleapis.com/Repository": return world.repositories.has(relative);
			case "secretmanager.googleapis.com/Secret":
			case "cloudkms.googleapis.com/CryptoKey":
			case "compute.googleapis.com/Subnetwork":
			case "vpcaccess.googleapis.com/Connector":
			case "sqladmin.googleapis.com/Instance":
			case "cloudbuild.googleapis.com/WorkerPool": return findAsset(world, name) !== undefined;
			default: return projectOf(world, name) !== undefined;
		}
	}
	var lib = __webpack_require__(7337);
	;
	class ConditionResource {
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
	}
	const conditions = new lib.OH({
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
	const mappings = new lib.OH({
		unlistedVariablesAreDyn: true,
		homogeneousAggregateLiterals: false
	}).registerFunction("string.extract(string): string", extract);
	function holds(expression, resource, request) {
		try {
			return conditions.evaluate(expression, {
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
			conditions.parse(expression);
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
	;
	function isMember(world, member, principal, depth = 0) {
		if (member === "allUsers") return true;
		if (!principal) return false;
		const google = principal.pool === undefined;
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
		const role = `roles/${kind.slice("project".length).toLowerCase()}`;
		const versions = world.policies.get(`//cloudresourcemanager.googleapis.com/projects/${projectId}`) ?? [];
		const now = world.clock.now();
		const policy = versions.findLast((version) => version.effectiveMs <= now);
		return (policy?.bindings ?? []).some((binding) => binding.role === role && binding.members?.some((member) => isMember(world, member, principal, depth + 1)));
	}
	function inPrincipalSet(world, member, principal) {
		const parts = /^principalSet:\/\/iam\.googleapis\.com\/(.+?\/workloadIdentityPools\/[^/]+)\/(group|attribute\.[a-z0-9_]+|\*)(?:\/(.+))?$/.exec(member);
		if (!parts) return inHierarchySet(world, member, principal);
		const [, pool = "", what = "", value] = parts;
		if (principal.pool === undefined || !sameName(world, pool, principal.pool)) return false;
		if (what === "*") return true;
		if (what === "group") return principal.groups?.includes(value ?? "") ?? false;
		return principal.attributes?.[what.slice("attribute.".length)] === value;
	}
	function inHierarchySet(world, member, principal) {
		const directory = /^principalSet:\/\/goog\/cloudIdentityCustomerId\/(.+)$/.exec(member)?.[1];
		if (directory !== undefined) return customerOf(world, principal.member) === directory;
		const [, kind, id = ""] = /^principalSet:\/\/cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/([^/]+)$/.exec(member) ?? [];
		if (!kind) return false;
		if (kind === "projects") return findProject(world, id)?.projectId === principal.project;
		if (kind === "folders") return isBelow(world, findProject(world, principal.project ?? "")?.parent, `folders/${id}`);
		if (kind === "organizations") return id === world.organization.id && customerOf(world, principal.member) === world.organization.customerId;
		return false;
	}
	const isBelow = (world, node, folder) => node !== undefined && (node === folder || isBelow(world, world.folders.get(node.replace("folders/", "")), folder));
	const sameName = (_, a, b) => a === b;
	function customerOf(world, member) {
		const [kind = "", name = ""] = [member.slice(0, member.indexOf(":")), member.slice(member.indexOf(":") + 1).toLowerCase()];
		const { customerId, domain } = world.organization;
		switch (kind) {
			case "user": return world.users.get(name) ?? (name.endsWith(`@${domain}`) ? customerId : undefined);
			case "group":
			case "domain": return name === domain || name.endsWith(`@${domain}`) ? customerId : undefined;
			case "serviceAccount": {
				const account = world.serviceAccounts.get(name);
				if (!account || account.agent) return account ? "*" : undefined;
				return findProject(world, account.projectId)?.parent ? customerId : undefined;
			}
			case "principal":
			case "principalSet": {
				const project = findProject(world, /\/projects\/(\d+)\//.exec(member)?.[1] ?? "");
				return project?.parent || member.endsWith(`/organizations/${world.organization.id}`) ? customerId : undefined;
			}
			case "projectOwner":
			case "projectEditor":
			case "projectViewer":
			case "deleted": return "*";
			default: return undefined;
		}
	}
	function memberComplaint(world, member) {
		if (member === "allUsers" || member === "allAuthenticatedUsers") return undefined;
		const kind = /^([A-Za-z]+):/.exec(member)?.[1];
		const name = member.slice(member.indexOf(":") + 1);
		const address = /^[^@\s:]+@[^@\s:]+\.[^@\s:]+$/.test(name);
		switch (kind) {
			case "user": return address && world.users.has(name.toLowerCase()) ? undefined : `User ${name} does not exist.`;
			case "group": return address && world.groups.has(name.toLowerCase()) ? undefined : `Group ${name} does not exist.`;
			case "serviceAccount": return findServiceAccount(world, name) && address ? undefined : `Service account ${name} does not exist.`;
			case "domain": return /^[^@\s]+\.[^@\s]+$/.test(name) ? undefined : `Domain ${name} does not exist.`;
			case "principal": return /^principal:\/\/iam\.googleapis\.com\/(projects\/\d+\/)?locations\/global\/work(load|force)(Identity)?Pools\/[^/]+\/subject\/.+/.test(member) ? undefined : `Invalid principal: ${member}.`;
			case "principalSet": return /^principalSet:\/\/(iam\.googleapis\.com\/(projects\/\d+\/)?locations\/global\/work(load|force)(Identity)?Pools\/[^/]+\/(\*|group\/.+|attribute\.[a-z0-9_]+\/.+)|cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/\d+)/.test(member) ? undefined : `Invalid principalSet: ${member}.`;
			case "projectOwner":
			case "projectEditor":
			case "projectViewer": return findProject(world, name) ? undefined : `Project ${name} does not exist.`;
			case "deleted": return /^deleted:(user|group|serviceAccount|principal):.+\?uid=\d+$/.test(member) ? undefined : `The member ${member} is malformed.`;
			default: return `The member ${member} is of an unknown type. Please set a valid type prefix for the member.`;
		}
	}
	var roles = __webpack_require__(7953);
	;
	const ROLES = roles.roles;
	const TITLES = roles.titles ?? {};
	const SETS = new Map();
	const PERMISSIONS = new Set(Object.values(ROLES).flat());
	const SERVICES = new Set([...PERMISSIONS].map((name) => name.split(".")[0] ?? ""));
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
		if (!permissions) return undefined;
		const set = SETS.get(name) ?? new Set(permissions);
		SETS.set(name, set);
		return {
			name,
			title: TITLES[name] ?? name,
			stage: "GA",
			deleted: false,
			permissions: set
		};
	}
	function roleIncludes(world, role, permission) {
		const found = findRole(world, role);
		return found !== undefined && !found.deleted && found.permissions.has(permission);
	}
	const predefinedRoleNames = () => Object.keys(ROLES);
	const isForeignRole = (name) => /^roles\/[\w.]+$/.test(name) && !SERVICES.has(name.slice("roles/".length).split(".")[0] ?? "");
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
		const exists = SERVICES.has(service) ? PERMISSIONS.has(permission) : /^[a-z]\w*(\.\w+){2,}$/.test(permission);
		return exists && (TESTABLE[kindOf(resource).type]?.(permission) ?? false);
	}
	const testablePermissions = (resource) => [...PERMISSIONS].filter((name) => isTestable(name, resource)).sort();
	;
	function effectiveTags(world, resource) {
		const found = new Map();
		for (const [depth, name] of lineage(world, resource).entries()) {
			for (const id of world.tagBindings.get(name) ?? []) {
				const value = world.tagValues.get(id);
				const since = world.tagsFrom.get(`${name} ${id}`) ?? 0;
				if (value && since <= world.clock.now() && !found.has(value.key)) found.set(value.key, {
					...value,
					inherited: depth > 0
				});
			}
		}
		return [...found.values()];
	}
	var external_node_crypto_ = __webpack_require__(7598);
	;
	const CONSTRAINTS = {
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
		const kind = CONSTRAINTS[constraint] ?? (constraint.startsWith("custom.") ? "boolean" : "list");
		const fallback = kind === "list" ? [{ allowAll: true }] : [{ enforce: ENFORCED_BY_DEFAULT.has(constraint) }];
		let rules = fallback;
		const nodes = lineage(world, name).map((each) => nodeOf(world, each)).reverse();
		for (const node of nodes) {
			const policy = node === undefined ? undefined : world.orgPolicies.get(node)?.get(constraint);
			if (!policy || isOnlyDryRun(policy)) continue;
			const own = policy.reset ? fallback : matchingRules(world, policy, name);
			rules = kind === "list" && policy.inheritFromParent && !policy.reset ? merge([...rules, ...own], true) : merge(own, kind === "list");
		}
		return { rules: rules.length > 0 ? rules : fallback };
	}
	const isOnlyDryRun = ({ rules, reset, inheritFromParent, dryRunSpec }) => dryRunSpec !== undefined && rules.length === 0 && !reset && !inheritFromParent;
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
		if (group !== undefined) return inGroup(group, value.toLowerCase());
		const node = /^under:(.+)$/.exec(pattern)?.[1];
		if (node === undefined) return pattern.replace(/^is:/, "") === value;
		const project = /^projects\/[^/]+/.exec(value)?.[0];
		if (!project) return false;
		const above = lineage(world, canonical(world, `//cloudresourcemanager.googleapis.com/${project}`));
		return above.includes(canonical(world, `//cloudresourcemanager.googleapis.com/${node}`));
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
		const chosen = conditional.length > 0 ? conditional : policy.rules.filter((rule) => !rule.condition);
		return chosen.map(({ condition: _, ...rule }) => rule);
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
	function nodeOf(world, name) {
		const [, kind, id = ""] = /^\/\/cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/([^/]+)$/.exec(name) ?? [];
		if (!kind) return undefined;
		return kind === "projects" ? `projects/${findProject(world, id)?.number ?? id}` : `${kind}/${id}`;
	}
	;
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
	const digest = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 20);
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
		checkEtag(policy, stored);
		checkVersion(policy, stored, bindings);
		const known = new Set((stored?.bindings ?? []).flatMap((binding) => (binding.members ?? []).map((member) => `${binding.role} ${member}`)));
		for (const binding of bindings) {
			checkRole(world, binding.role, name);
			if (binding.condition && !parses(binding.condition.expression ?? "")) {
				throw new Refusal("INVALID_ARGUMENT", `Invalid condition expression: ${binding.condition.expression}`);
			}
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
	function checkEtag(policy, stored) {
		if (policy.etag === undefined || policy.etag === "") return;
		const sent = Buffer.from(policy.etag, "base64").toString("hex");
		const current = Buffer.from(stored?.etag ?? "ACAB", "base64").toString("hex");
		if (sent === current) return;
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
		const applies = [...found.permissions].some((permission) => isTestable(permission, resource)) || /^roles\/(owner|editor|viewer)$/.test(role);
		if (!applies) throw unsupportedRole(role);
	}
	const unsupportedRole = (role) => new Refusal("INVALID_ARGUMENT", `Role ${role} is not supported for this resource.`);
	function checkMember(world, member, resource) {
		const complaint = memberComplaint(world, member);
		if (complaint) throw new Refusal("INVALID_ARGUMENT", complaint);
		const isPublic = member === "allUsers" || member === "allAuthenticatedUsers";
		const { service, type } = kindOf(resource);
		if (isPublic && service === "cloudresourcemanager.googleapis.com" && !type.endsWith("/Organization")) {
			throw new Refusal("INVALID_ARGUMENT", "Request contains an invalid argument.");
		}
	}
	function checkMemberDomain(world, member, resource, status) {
		const [rule] = effectivePolicy(world, "iam.allowedPolicyMemberDomains", resource).rules;
		if (!rule || rule.allowAll) return;
		const customer = customerOf(world, member);
		if (customer === "*" && !rule.denyAll) return;
		const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
		const names = (list) => customer !== undefined && list.some((value) => value.replace(/^is:/, "") === customer || customer === world.organization.customerId && value.endsWith(`/organizations/${world.organization.id}`));
		if (!rule.denyAll && !names(deniedValues) && (allowedValues.length === 0 ? customer !== undefined : names(allowedValues))) return;
		const name = member.slice(member.indexOf(":") + 1);
		const plain = "One or more users named in the policy do not belong to a permitted customer";
		if (kindOf(resource).service !== "cloudresourcemanager.googleapis.com") {
			throw precondition(resource, `${plain},  perhaps due to an organization policy.`, status);
		}
		throw precondition(resource, `${plain}.`, status, [{
			"@type": "type.googleapis.com/google.rpc.PreconditionFailure",
			violations: [{
				type: "constraints/iam.allowedPolicyMemberDomains",
				subject: `orgpolicy:projects/${projectOf(world, resource)?.projectId}?configvalue=${encodeURIComponent(name)}`,
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
		const http = status ?? (kindOf(resource).service === "storage.googleapis.com" ? 412 : 400);
		return new Refusal("FAILED_PRECONDITION", message, {
			status: http,
			details
		});
	}
	;
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
		if (expression === undefined) return true;
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
		return account !== undefined && !account.disabled;
	}
	function isDenied(world, principal, permission, resource, meets = (expression) => holds(expression, conditionResource(world, resource), requestOf(world, {}))) {
		if (world.denyRules.size === 0) return false;
		const name = v2Permission(permission);
		const rules = lineage(world, resource).flatMap((holder) => world.denyRules.get(holder) ?? []);
		return rules.some((rule) => matchesDeny(world, rule, principal, name) && (rule.condition === undefined || meets(rule.condition)));
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
		if (names.length > 100) {
			throw new Refusal("INVALID_ARGUMENT", `The number of permissions (${names.length}) exceeds the maximum of 100.`);
		}
		const wildcard = names.find((each) => each.includes("*"));
		if (wildcard) throw new Refusal("INVALID_ARGUMENT", `Permission ${wildcard} is not valid: wildcards are not allowed.`);
		const untestable = names.find((each) => !isTestable(each, name));
		if (untestable) throw new Refusal("INVALID_ARGUMENT", `Permission ${untestable} is not valid for this resource.`);
		const answers = exists(world, name) || BEFORE_THEY_ARE_THERE.has(kindOf(name).service);
		return answers ? names.filter((each) => authorize(world, principal, each, name)) : [];
	}
	var external_node_util_ = __webpack_require__(7975);
	;
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
		const member = {
			member: `serviceAccount:${agent.email}`,
			email: agent.email
		};
		const resource = fullName.serviceAccount(account.projectId, account.email);
		if (authorize(world, member, "iam.serviceAccounts.getAccessToken", resource)) return;
		throw new Refusal("PERMISSION_DENIED", `${agent.title} does not have permission to get access tokens for the service account ${account.email}. Please give ${agent.email} permission iam.serviceAccounts.getAccessToken on the service account. Alternatively, if the service account is unspecified or in the same project you are deploying in, ensure that the Service Agent is assigned the ${agent.title} role ${agent.role}.`);
	}
	;
	const GPU = "nvidia.com/gpu";
	const UNIT = {
		"": 1,
		k: 1e3,
		M: 1e6,
		G: 1e9,
		T: 0xe8d4a51000,
		Ki: 2 ** 10,
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
	const invalid = (path, problem) => new Refusal("INVALID_ARGUMENT", `${path}: ${problem}`);
	function cpuOf(quantity, path) {
		const found = /^(\d+(?:\.\d+)?|\.\d+)(m?)$/.exec(quantity);
		if (!found) throw invalid(`${path}.cpu`, "Could not parse Quantity.");
		return Number(found[1]) / (found[2] ? 1e3 : 1);
	}
	function memoryOf(quantity, path) {
		const found = /^(\d+(?:\.\d+)?)([kMGT]|[KMG]i)?$/.exec(quantity);
		if (!found) throw invalid(`${path}.memory`, "Could not parse Quantity.");
		return Number(found[1]) * (UNIT[found[2] ?? ""] ?? 1);
	}
	function memoryRange(cpu) {
		const [, least, most] = BY_CPU.find(([cpus]) => cpus === cpu) ?? [
			cpu,
			.125,
			cpu < .5 ? .5 : 1
		];
		return [least * 1024, most * 1024];
	}
	const compute_limits_shown = (mi) => mi >= 1024 ? `${mi / 1024}Gi` : `${mi}Mi`;
	function checkCompute(containers, at) {
		for (const [i, container] of containers.entries()) {
			const limits = container.resources?.limits ?? {};
			if (limits[GPU]) continue;
			const path = `${at}.containers[${i}].resources.limits`;
			const cpu = cpuOf(limits.cpu ?? "1", path);
			const memory = memoryOf(limits.memory ?? "512Mi", path);
			if (!(cpu >= .08 && cpu < 1) && !BY_CPU.some(([cpus]) => cpus === cpu)) {
				throw invalid(`${path}.cpu`, "Invalid value specified for container cpu. Must be equal to one of [.08-1], 1.0, 2.0, 4.0, 6.0, 8.0");
			}
			const [least, most] = memoryRange(cpu);
			const few = containers.length === 1 && memory < least * MI;
			if (!few && memory <= most * MI) continue;
			const decimal = Number.isInteger(cpu) ? `${cpu}.0` : String(cpu);
			const range = `For ${decimal} CPU, memory must be between ${compute_limits_shown(least)} and ${compute_limits_shown(most)} inclusive.`;
			throw invalid(`${path}.memory`, `Invalid value specified for container memory. ${range}`);
		}
	}
	function totalCpu(containers) {
		const limits = containers.map(({ resources }) => resources?.limits ?? {});
		if (limits.some((limit) => limit[GPU])) return undefined;
		return limits.reduce((sum, { cpu = "1" }) => sum + cpuOf(cpu, "limits"), 0);
	}
	const ALWAYS_ALLOCATED = "gen2 execution environment with cpu always allocated (unthrottled)";
	function refuseFraction(containers, at, what) {
		if ((totalCpu(containers) ?? 1) >= 1) return;
		throw invalid(`${at}.containers.resources.limits.cpu`, `Invalid value specified for cpu. Total cpu < 1 is not supported with ${what}.`);
	}
	;
	const LATEST = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST";
	const REVISION = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";
	function withDefaults(sent, number) {
		const service = structuredClone(sent);
		if (!service.ingress || service.ingress === "INGRESS_TRAFFIC_UNSPECIFIED") service.ingress = "INGRESS_TRAFFIC_ALL";
		if (!service.traffic?.length) service.traffic = [{
			type: LATEST,
			percent: 100
		}];
		for (const target of service.traffic) {
			if (!target.type || target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_UNSPECIFIED") {
				target.type = target.revision ? REVISION : LATEST;
			}
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
	;
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
	;
	const SERVICE_FIELDS = {
		"client-name": annotations_text("client"),
		"client-version": annotations_text("clientVersion"),
		description: annotations_text("description"),
		"launch-stage": {
			read: (_, v) => ({ launchStage: v }),
			write: (s) => s.launchStage && s.launchStage !== "GA" ? s.launchStage : undefined
		},
		ingress: {
			read: (_, v) => ({ ingress: INGRESS[v] ?? v }),
			write: ingressName
		},
		"invoker-iam-disabled": flag("invokerIamDisabled"),
		"default-url-disabled": flag("defaultUriDisabled"),
		"iap-enabled": flag("iapEnabled"),
		"custom-audiences": {
			read: (_, v) => ({ customAudiences: JSON.parse(v) }),
			write: (s) => s.customAudiences?.length ? JSON.stringify(s.customAudiences) : undefined
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
			write: (s) => s.binaryAuthorization?.breakglassJustification || undefined
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
			write: (s) => s.scaling?.scalingMode === "MANUAL" ? "manual" : undefined
		},
		manualInstanceCount: {
			read: (s, v) => ({ scaling: {
				...s.scaling,
				manualInstanceCount: Number(v)
			} }),
			write: (s) => s.scaling?.manualInstanceCount?.toString()
		},
		"build-name": build("name"),
		"build-source-location": build("sourceLocation"),
		"build-function-target": build("functionTarget"),
		"build-image-uri": build("imageUri"),
		"build-base-image": build("baseImage"),
		"build-worker-pool": build("workerPool"),
		"build-service-account": build("serviceAccount"),
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
	const INGRESS = {
		all: "INGRESS_TRAFFIC_ALL",
		internal: "INGRESS_TRAFFIC_INTERNAL_ONLY",
		"internal-and-cloud-load-balancing": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
		none: "INGRESS_TRAFFIC_NONE"
	};
	function ingressName(service) {
		return Object.keys(INGRESS).find((key) => INGRESS[key] === service.ingress);
	}
	function annotations_text(field) {
		return {
			read: (_, v) => ({ [field]: v }),
			write: (s) => s[field] || undefined
		};
	}
	function flag(field) {
		return {
			read: (_, v) => ({ [field]: truth(v) }),
			write: (s) => s[field] ? "true" : undefined
		};
	}
	function build(field) {
		return {
			read: (s, v) => ({ buildConfig: {
				...s.buildConfig,
				[field]: v
			} }),
			write: (s) => s.buildConfig?.[field] || undefined
		};
	}
	;
	function toKnative(service, extras, meta, notes) {
		const annotations = {
			...service.annotations,
			...extras.service
		};
		for (const [key, field] of Object.entries(SERVICE_FIELDS)) {
			const value = field.write(service);
			if (value !== undefined) annotations[RUN + key] = value;
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
			...t.type === LATEST ? { latestRevision: true } : {},
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
			if (value !== undefined) annotations[key] = String(value);
		};
		note("autoscaling.knative.dev/minScale", template.scaling?.minInstanceCount || undefined);
		note("autoscaling.knative.dev/maxScale", template.scaling?.maxInstanceCount || undefined);
		note(`${RUN}vpc-access-connector`, template.vpcAccess?.connector || undefined);
		const egress = template.vpcAccess?.egress;
		if (egress && egress !== "VPC_EGRESS_UNSPECIFIED") {
			note(`${RUN}vpc-access-egress`, egress === "ALL_TRAFFIC" ? "all-traffic" : "private-ranges-only");
		}
		const networks = template.vpcAccess?.networkInterfaces;
		if (networks?.length) note(`${RUN}network-interfaces`, JSON.stringify(networks));
		if (template.executionEnvironment === "EXECUTION_ENVIRONMENT_GEN1") note(`${RUN}execution-environment`, "gen1");
		if (template.executionEnvironment === "EXECUTION_ENVIRONMENT_GEN2") note(`${RUN}execution-environment`, "gen2");
		if (template.sessionAffinity) note(`${RUN}sessionAffinity`, "true");
		note(`${RUN}encryption-key`, template.encryptionKey || undefined);
		const revoked = template.encryptionKeyRevocationAction;
		note(`${RUN}post-key-revocation-action-type`, Object.keys(REVOCATION).find((word) => REVOCATION[word] === revoked));
		const shutdown = template.encryptionKeyShutdownDuration;
		note(`${RUN}encryption-key-shutdown-hours`, shutdown ? Number.parseFloat(shutdown) / 3600 : undefined);
		if ("serviceMesh" in template) note(`${RUN}mesh`, template.serviceMesh?.mesh || undefined);
		if ("gpuZonalRedundancyDisabled" in template && template.gpuZonalRedundancyDisabled !== undefined) note(`${RUN}gpu-zonal-redundancy-disabled`, String(template.gpuZonalRedundancyDisabled));
		if ("healthCheckDisabled" in template && template.healthCheckDisabled) note(`${RUN}health-check-disabled`, "true");
		const main = mainOf(template.containers);
		if (main?.resources && !main.resources.cpuIdle) note(`${RUN}cpu-throttling`, "false");
		if (main?.resources?.startupCpuBoost !== undefined) note(`${RUN}startup-cpu-boost`, String(main.resources.startupCpuBoost));
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
		if (v.secret) {
			return {
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
		}
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
	;
	const NONE = {
		service: {},
		template: {}
	};
	function checkCustomConstraints(world, { name, verb, service, extras = NONE }) {
		const [, project = "", , , , id = ""] = name.split("/");
		const namespace = findProject(world, project)?.number ?? project;
		const meta = {
			name: id,
			namespace,
			labels: { ...service.labels }
		};
		const resource = toKnative(service, extras, meta, {});
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
	;
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
	function checkImageAccess(world, project, image) {
		if (isPublic(image)) return;
		const name = parseImage(image);
		const agent = runAgent(project);
		const owner = name.project && findProject(world, name.project);
		const member = {
			member: `serviceAccount:${agent}`,
			email: agent
		};
		const permission = "artifactregistry.repositories.downloadArtifacts";
		if (owner && name.repository && authorize(world, member, permission, fullName.repository(name.repository))) return;
		const foreign = name.project && name.project !== project.projectId;
		throw new Refusal("PERMISSION_DENIED", `Google Cloud Run Service Agent ${agent} must have permission to read the image, ${image}. Ensure that the provided container image URL is correct and that the above account has permission to access the image. If you just enabled the Cloud Run API, the permissions might take a few minutes to propagate.${foreign ? ` Note that the image is from project [${name.project}], which is not the same as this project [${project.projectId}]. Permission must be granted to the Google Cloud Run Service Agent from this project. See https://cloud.google.com/run/docs/deploying#other-projects` : ""}`);
	}
	function resolveImage(world, image) {
		const name = parseImage(image);
		if (isPublic(image)) return name.digest ?? "public";
		const digests = world.repositories.get(name.repository ?? "")?.images.get(name.path);
		if (!digests) return undefined;
		if (name.digest) return digests.has(name.digest) ? name.digest : undefined;
		for (const [digest, tags] of digests) if (tags.includes(name.tag ?? "latest")) return digest;
		return undefined;
	}
	;
	function unusable(world, revision, account) {
		const project = findProject(world, revision.name?.split("/")[1] ?? "");
		if (!project) return undefined;
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
		if (found.length === 0) return undefined;
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
		const member = {
			member: `serviceAccount:${account}`,
			email: account
		};
		if (!authorize(world, member, "secretmanager.versions.access", `${full}/versions/${use.version}`)) {
			return {
				denied: true,
				text: `Permission denied on secret: ${name} for Revision service account ${account}. The service account used must be granted the 'Secret Manager Secret Accessor' role (roles/secretmanager.secretAccessor) at the secret, project or higher level.`
			};
		}
		if (version === "ENABLED") return undefined;
		const exact = name.replace(/[^/]+$/, number);
		const text = `Failed to access secret ${name}: Secret Version [${exact}] is in ${version} state.`;
		return {
			denied: false,
			text
		};
	}
	function secretUses(template) {
		const uses = [];
		for (const [i, container] of (template.containers ?? []).entries()) {
			for (const [j, variable] of (container.env ?? []).entries()) {
				const ref = variable.valueSource?.secretKeyRef;
				if (!ref?.secret) continue;
				const path = `spec.template.spec.containers[${i}].env[${j}].value_from.secret_key_ref.name`;
				uses.push({
					path,
					secret: ref.secret,
					version: ref.version || "latest"
				});
			}
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
		if (!key) return undefined;
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
		if (findAsset(world, name)) return undefined;
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
			if (findAsset(world, name) && authorize(world, member, "vpcaccess.connectors.get", name)) return undefined;
			const message = `VPC connector ${given} does not exist, or Cloud Run does not have permission to use it.`;
			return {
				code: 5,
				message,
				reason
			};
		}
		for (const { subnetwork } of vpc?.networkInterfaces ?? []) {
			if (!subnetwork) continue;
			const given = subnetwork.includes("/") ? subnetwork.replace(/^.*?(?=projects\/)/, "") : `projects/${project.projectId}/regions/${location}/subnetworks/${subnetwork}`;
			const name = canonical(world, fullName.subnetwork(given));
			if (!authorize(world, member, "compute.subnetworks.use", name)) {
				return {
					code: 7,
					message: `Required 'compute.subnetworks.use' permission for '${given}'`,
					reason
				};
			}
			if (!findAsset(world, name)) return {
				code: 5,
				message: `The resource '${given}' was not found`,
				reason
			};
		}
		return undefined;
	}
	;
	function failureOf(world, revision) {
		const name = shortName(revision.name);
		const prefix = `Revision '${name}' is not ready and cannot serve traffic. `;
		return unavailable(world, revision, prefix) ?? startFailure(world, revision, prefix);
	}
	function unavailable(world, revision, prefix) {
		const account = findServiceAccount(world, revision.serviceAccount ?? "");
		if (!account || account.disabled) {
			return {
				code: 9,
				message: `${prefix}Service account ${revision.serviceAccount} does not exist or is disabled.`,
				reason: { reason: "REVISION_FAILED" }
			};
		}
		for (const { image = "" } of revision.containers ?? []) {
			if (resolveImage(world, image)) continue;
			return {
				code: 5,
				message: `${prefix}Image '${image}' not found.`,
				reason: { reason: "CONTAINER_MISSING" }
			};
		}
		const refused = unusable(world, revision, account.email);
		if (!refused) return undefined;
		return {
			code: refused.code,
			message: `${prefix}${refused.message}`,
			reason: { reason: refused.reason }
		};
	}
	function startFailure(world, revision, prefix) {
		const [, project, , , , service] = revision.name?.split("/") ?? [];
		const name = shortName(revision.name);
		for (const container of revision.containers ?? []) {
			const port = container.ports?.[0]?.containerPort;
			if (!port) continue;
			const app = appOf(world, container.image ?? "", service ?? "");
			const probe = container.startupProbe;
			const probed = probe?.tcpSocket?.port ?? probe?.httpGet?.port ?? probe?.grpc?.port ?? port;
			const listens = app?.port ?? port;
			if (!app?.startFails && listens === port && probed === listens) continue;
			const logs = `resource=cloud_run_revision/service_name/${service}/revision_name/${name}`;
			return {
				code: 9,
				message: `${prefix}The user-provided container failed to start and listen on the port defined provided by the PORT=${port} environment variable within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short. The health check timeout can be extended. Logs for this revision might contain more information.\n\nLogs URL: https://console.cloud.google.com/logs/viewer?project=${project}&${logs} \nFor more troubleshooting guidance, see https://cloud.google.com/run/docs/troubleshooting#container-failed-to-start`,
				reason: { revisionReason: "HEALTH_CHECK_CONTAINER_ERROR" }
			};
		}
		return undefined;
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
	function appOf(world, image, service) {
		return world.apps.findLast((app) => {
			const pattern = app.match === undefined ? undefined : new RegExp(app.match);
			return !pattern || pattern.test(image) || pattern.test(service);
		});
	}
	;
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
		const name = operationName(about.name, newId(world));
		return {
			name,
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
		if (!about) return undefined;
		const { kind, name } = about;
		const [owner = "", execution = ""] = name.split("/executions/");
		const found = {
			Service: () => world.services.get(name)?.service,
			Job: () => world.jobs.get(name)?.job,
			WorkerPool: () => world.runPools.get(name)?.pool,
			Execution: () => world.jobs.get(owner)?.executions.get(execution)?.execution,
			Revision: () => undefined
		}[kind]();
		return found && typed(kind, found);
	}
	function show(world, operation) {
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
	;
	const WRITABLE = {
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
		const fields = new Set(WRITABLE[kind]);
		return Object.fromEntries(Object.entries(resource).filter(([key, value]) => fields.has(key) && value !== undefined));
	}
	function serverFields(kind, resource) {
		const fields = new Set(WRITABLE[kind]);
		return Object.fromEntries(Object.entries(resource).filter(([key]) => !fields.has(key)));
	}
	function saved(world, { kind, name, before, wanted, author, changed }) {
		const now = world.clock.timestamp();
		const next = changed || !before || !(0, external_node_util_.isDeepStrictEqual)(writable(kind, before), wanted) ? 1 : 0;
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
		return `${owner.slice(0, 62 - 9)}-${String(generation).padStart(5, "0")}-${letters.join("")}`;
	}
	;
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
		const hash = (0, external_node_crypto_.createHash)("sha256").update(number).digest().readBigUInt64BE().toString(32).slice(0, 10).padStart(10, "a");
		const region = REGION[location] ?? (0, external_node_crypto_.createHash)("sha256").update(location).digest("hex").replace(/\d/g, "").slice(0, 2);
		const opaque = `https://${prefix}${service}-${hash}-${region}.a.run.app`;
		return label.length <= 63 ? [`https://${label}.${location}.run.app`, opaque] : [opaque];
	}
	function findByHost(world, host) {
		for (const [name, state] of world.services) {
			for (const [tag, urls] of state.urls) {
				if (urls.some((url) => new URL(url).host === host)) return tag ? `${name}/tags/${tag}` : name;
			}
		}
		return undefined;
	}
	;
	async function save(world, { name, extras }, wanted, fresh, author) {
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
		const revision = fresh ? addRevision(world, state, name, now) : undefined;
		if (revision) state.service.latestCreatedRevision = revision;
		pend(state, now, revision);
		const { generation } = service;
		return startOperation(world, {
			kind: "Service",
			name
		}, (operation) => settle(world, name, operation, generation), { id });
	}
	function addRevision(world, state, service, now) {
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
	function settle(world, name, operation, generation) {
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
			state.service.conditions = lifecycle_conditions(now, failure ? created : undefined, missing, Boolean(service.latestReadyRevision));
			state.service.terminalCondition = ready(now, failure ? created : undefined, missing);
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
		return condition?.state === "CONDITION_FAILED" ? condition.message : undefined;
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
	function lifecycle_conditions(now, failed, missing, serving) {
		const ok = {
			state: "CONDITION_SUCCEEDED",
			lastTransitionTime: now
		};
		const routes = missing ? {
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
		};
		const configurations = failed ? {
			...readyOf(failed),
			type: "ConfigurationsReady"
		} : {
			type: "ConfigurationsReady",
			...ok
		};
		return [routes, configurations];
	}
	function statuses(state) {
		const latest = shortName(state.service.latestReadyRevision);
		return (state.service.traffic ?? []).flatMap((target) => {
			const revision = target.type === LATEST ? latest : target.revision;
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
		if (routed || latestCreatedRevision === state.revisions.get(id)?.name) {
			const why = routed ? "it has traffic assigned" : "it is the latest created revision";
			throw new Refusal("FAILED_PRECONDITION", `Revision '${id}' cannot be deleted because ${why}.`);
		}
		if (validateOnly) return;
		state.revisions.delete(id);
		state.revisionExtras.delete(id);
		state.service.traffic = traffic.filter((target) => target.revision !== id);
		state.service.trafficStatuses = trafficStatuses.filter((status) => status.revision !== id);
	}
	;
	function checkOrgPolicies(world, release) {
		const { name, method } = release;
		const resource = fullName.service(name);
		if (release.invokerIamDisabled) {
			for (const constraint of ["run.managed.requireInvokerIam", "run.requireInvokerIam"]) {
				if (isEnforced(world, constraint, resource)) throw invokerCheckRequired(`constraints/${constraint}`, name);
			}
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
		annotation("run.allowedBinaryAuthorizationPolicies", "binary-authorization", useDefault ? "default" : policy || undefined);
		const location = name.split("/")[3] ?? "";
		if (method.startsWith("Create") && violations(world, "gcp.resourceLocations", resource, [location]).length > 0) {
			throw violated("gcp.resourceLocations", `attempting ${method} in location ${location}.`);
		}
	}
	const releaseOf = (name, verb, service) => {
		const { invokerIamDisabled, ingress, binaryAuthorization, template } = service;
		return {
			...{
				name,
				method: `${verb}Service`,
				...ingress && { ingress: String(ingress) }
			},
			...{
				invokerIamDisabled: Boolean(invokerIamDisabled),
				vpcAccess: template?.vpcAccess,
				binaryAuthorization
			}
		};
	};
	function egressOf({ vpcAccess }) {
		if (!vpcAccess?.connector && !vpcAccess?.networkInterfaces) return undefined;
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
	;
	const request_rules_INGRESS = /^INGRESS_TRAFFIC_(ALL|INTERNAL_ONLY|INTERNAL_LOAD_BALANCER|NONE)$/;
	const RESERVED_ENV = new Set([
		"PORT",
		"K_SERVICE",
		"K_REVISION",
		"K_CONFIGURATION",
		"CLOUD_RUN_TIMEOUT_SECONDS"
	]);
	function refuse(path, problem) {
		return new Refusal("INVALID_ARGUMENT", `Violation in ${path}: ${problem}`, { details: [{
			"@type": "type.googleapis.com/google.rpc.BadRequest",
			fieldViolations: [{
				field: path,
				description: problem
			}]
		}] });
	}
	function checkServiceId(id) {
		if (!/^[a-z](?:[a-z0-9-]{0,47}[a-z0-9])?$/.test(id)) {
			throw refuse("CreateServiceRequest.service_id", "only lowercase, digits, and hyphens; must begin with letter, and may not end with hyphen; must be less than 50 characters.");
		}
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
		for (const [path, map, kind] of maps) {
			for (const key of Object.keys(map ?? {})) {
				if (isSystem(key)) throw refuse(`${path}[${key}]`, `system ${kind} are not supported in Cloud Run API v2.`);
			}
		}
	}
	function checkService(service, id, verb) {
		const at = `${verb}ServiceRequest.service`;
		if (!service.template) throw refuse(`${at}.template`, "required field not present.");
		if (!request_rules_INGRESS.test(service.ingress ?? "")) throw refuse(`${at}.ingress`, "unknown value.");
		checkLabels(service.labels, `${at}.labels`);
		checkLabels(service.template.labels, `${at}.template.labels`);
		checkTemplate(service, id, `${at}.template`);
		checkTraffic(service, id, at);
		for (const [i, audience] of (service.customAudiences ?? []).entries()) {
			if (!audience) throw refuse(`${at}.custom_audiences[${i}]`, "must not be empty.");
		}
	}
	function checkLabels(labels, path) {
		const entries = Object.entries(labels ?? {});
		if (entries.length > 64) throw refuse(path, "no more than 64 labels are allowed.");
		for (const [key, value] of entries) {
			if (!/^(?:[a-z0-9.-]+\/)?[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u.test(key)) {
				throw refuse(`${path}[${key}]`, `invalid label key '${key}'.`);
			}
			if (!/^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u.test(value)) {
				throw refuse(`${path}[${key}]`, `invalid label value '${value}'.`);
			}
		}
	}
	function checkTemplate(service, id, path) {
		const template = service.template ?? {};
		const containers = template.containers ?? [];
		if (template.revision) {
			const name = template.revision;
			if (!name.startsWith(`${id}-`)) throw refuse(`${path}.revision`, `must be prefixed by the service name, '${id}-'.`);
			if (!/^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(name)) {
				throw refuse(`${path}.revision`, "only lowercase, digits, and hyphens; must begin with letter, and may not end with hyphen; must be less than 64 characters.");
			}
		}
		const seconds = Number.parseFloat(template.timeout ?? "300s");
		if (!(seconds > 0 && seconds <= 3600)) throw refuse(`${path}.timeout`, "maximum allowed time is one hour.");
		const concurrency = template.maxInstanceRequestConcurrency ?? 80;
		if (concurrency < 0 || concurrency > 1e3) {
			throw refuse(`${path}.max_instance_request_concurrency`, "Must be a number between 0 and 1000.");
		}
		const { minInstanceCount: min = 0, maxInstanceCount: max = 100 } = template.scaling ?? {};
		if (min < 0) throw refuse(`${path}.scaling.min_instance_count`, "must be greater than or equal to zero.");
		if (max < 1 || min > max) {
			throw refuse(`${path}.scaling.max_instance_count`, "must be greater than or equal to min_instance_count.");
		}
		const withPorts = containers.filter((c) => c.ports?.length);
		if (containers.length > 0 && withPorts.length !== 1) {
			throw refuse(`${path}.containers`, "Revision template should contain exactly one container with an exposed port.");
		}
		checkContainers(containers, template.volumes ?? [], path);
		const at = within(path);
		if (concurrency > 1) refuseFraction(containers, at, "concurrency > 1");
		if (containers.some(({ resources }) => !resources?.cpuIdle)) refuseFraction(containers, at, "cpu always allocated");
	}
	const within = (path) => path.split(".").slice(2).join(".");
	function checkContainers(containers, defined, path) {
		if (containers.length === 0) throw refuse(`${path}.containers`, "must contain at least one container.");
		if (containers.length > 10) throw refuse(`${path}.containers`, "must contain at most 10 containers.");
		const volumes = new Set(defined.map((v) => v.name));
		for (const [i, container] of containers.entries()) {
			const here = `${path}.containers[${i}]`;
			if (!container.image) throw refuse(`${here}.image`, "must provide an image name to deploy.");
			checkImageHost(container.image, here);
			if (containers.length > 1 && !container.name) throw refuse(`${here}.name`, "required with several containers.");
			const names = (container.env ?? []).map((variable) => variable.name ?? "");
			const reserved = names.filter((name) => RESERVED_ENV.has(name));
			if (reserved.length > 0) {
				throw refuse(`${here}.env`, `The following reserved env names were provided: ${reserved.join(", ")}. These values are automatically set by the system.`);
			}
			const twice = names.find((name, at) => names.indexOf(name) !== at);
			if (twice !== undefined) throw refuse(`${here}.env`, `duplicate environment variable '${twice}'.`);
			if (names.some((name) => !name || name.includes("="))) throw refuse(`${here}.env`, "invalid environment variable name.");
			for (const mount of container.volumeMounts ?? []) {
				if (!volumes.has(mount.name ?? "")) throw refuse(`${here}.volume_mounts`, `volume '${mount.name}' is not defined.`);
			}
			for (const port of container.ports ?? []) {
				const n = port.containerPort ?? 0;
				if (n < 1 || n > 65535) throw refuse(`${here}.ports[0].container_port`, "must be between 1 and 65535.");
			}
			for (const name of Object.keys(container.resources?.limits ?? {})) {
				if (![
					"cpu",
					"memory",
					"nvidia.com/gpu"
				].includes(name)) throw refuse(`${here}.resources.limits`, `unknown resource '${name}'.`);
			}
		}
		checkCompute(containers, within(path));
	}
	function checkImageHost(image, path) {
		const host = image.split("/")[0] ?? "";
		const named = image.includes("/") && /[.:]/.test(host);
		if (!named || /^(?:[a-z]+\.)?gcr\.io$|^[a-z0-9-]+-docker\.pkg\.dev$|^docker\.pkg\.dev$|^docker\.io$/.test(host)) return;
		throw refuse(`${path}.image`, `Expected an image path like [host/]repo-path[:tag and/or @digest], where host is one of [region.]gcr.io, [region-]docker.pkg.dev or docker.io but obtained ${image}. To deploy container images from other public or private registries, set up an Artifact Registry remote repository. See https://cloud.google.com/artifact-registry/docs/repositories/remote-repo.`);
	}
	function checkTraffic(service, id, at) {
		const traffic = service.traffic ?? [];
		const tags = new Set();
		let sum = 0;
		for (const [i, target] of traffic.entries()) {
			const here = `${at}.traffic[${i}]`;
			const percent = target.percent ?? 0;
			if (percent < 0 || percent > 100) throw refuse(`${here}.percent`, "must be a number between 0 and 100.");
			sum += percent;
			if (target.type === LATEST && target.revision) throw refuse(`${here}.revision`, "must be empty when type is LATEST.");
			if (target.type !== LATEST && !target.revision) throw refuse(`${here}.revision`, "required when type is REVISION.");
			if (!target.tag) continue;
			if (!/^[a-z](?:[a-z0-9-]*[a-z0-9])?$/.test(target.tag)) {
				throw refuse(`${here}.tag`, "must be a lowercase RFC 1035 label.");
			}
			if (tags.has(target.tag)) throw refuse(`${here}.tag`, `may not contain a duplicate tag: '${target.tag}'.`);
			tags.add(target.tag);
			if (target.tag.length + id.length > 46) {
				throw new Refusal("INVALID_ARGUMENT", "Combined traffic tag and service name cannot exceed 46 characters.", { details: [{
					"@type": "type.googleapis.com/google.rpc.BadRequest",
					fieldViolations: [{
						field: "spec.traffic.tag",
						description: "Combined traffic tag and service name cannot exceed 46 characters."
					}]
				}] });
			}
		}
		if (sum !== 100) throw refuse(`${at}.traffic`, `the sum of percentages is ${sum}, but should be 100.`);
	}
	;
	async function deploy(world, call, request) {
		const { name, shown } = request;
		const project = projectOfName(world, name);
		const before = world.services.get(name);
		const verb = before ? "Update" : "Create";
		const wanted = withDefaults(writable("Service", request.wanted), project.number);
		const id = shortName(name);
		checkService(wanted, id, verb);
		if (Boolean(wanted.invokerIamDisabled) !== Boolean(before?.service.invokerIamDisabled)) {
			if (!authorize(world, call.principal, "run.services.setIamPolicy", fullName.service(name))) {
				throw denied("run.services.setIamPolicy", shown);
			}
		}
		const runtime = wanted.template?.serviceAccount ?? "";
		checkAccount(world, call, project, runtime);
		const fresh = !before || !(0, external_node_util_.isDeepStrictEqual)(before.service.template, wanted.template) || newNotes(before, request.extras);
		const named = wanted.template?.revision;
		if (fresh && named && before?.revisions.has(named)) {
			throw new Refusal("ALREADY_EXISTS", `Revision named '${named}' with different configuration already exists.`);
		}
		for (const { image = "" } of wanted.template?.containers ?? []) checkImageAccess(world, project, image);
		checkOrgPolicies(world, releaseOf(name, verb, wanted));
		checkCustomConstraints(world, {
			name,
			verb,
			service: wanted,
			extras: request.extras ?? before?.extras
		});
		if (request.validateOnly && !name.includes("/locations/global/")) {
			return validated(world, {
				kind: "Service",
				name
			}, {
				...before?.service,
				...wanted,
				name
			});
		}
		return save(world, request, wanted, fresh, authorOf(call));
	}
	function checkAccount(world, call, project, account) {
		checkActAs(world, call, account);
		checkAttached(world, project, account, cloudRun(project));
	}
	function checkRuntime(world, call, project, { account, containers }) {
		checkAccount(world, call, project, account);
		for (const { image = "" } of containers) checkImageAccess(world, project, image);
	}
	const authorOf = (call) => call.principal.email ?? call.principal.member;
	const newNotes = (before, extras) => extras !== undefined && !(0, external_node_util_.isDeepStrictEqual)(before.extras.template, extras.template);
	function projectOfName(world, name) {
		const id = name.split("/")[1] ?? "";
		const project = findProject(world, id);
		if (project) return project;
		throw new Refusal("PERMISSION_DENIED", `Permission denied on resource project ${id}.`, { details: [errorInfo("CONSUMER_INVALID", "googleapis.com", {
			consumer: `projects/${id}`,
			service: "run.googleapis.com"
		})] });
	}
	const denied = (permission, resource) => permissionDenied("run.googleapis.com", permission, resource);
	function checkActAs(world, call, email) {
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
		const wanted = withDefaults(writable("Service", service), project.number);
		checkService(wanted, shortName(name), "Create");
		await atOnce(world, () => save(world, { name }, wanted, true, creator));
	}
	;
	const VERSION_QUERY = ["options.requestedPolicyVersion", "options.requested_policy_version"];
	const GET_POLICY = { query: VERSION_QUERY };
	const SET_POLICY = { body: "google.iam.v1.SetIamPolicyRequest" };
	const TEST_PERMISSIONS = { body: "google.iam.v1.TestIamPermissionsRequest" };
	function policyRoutes(at, holder) {
		const { get, set, test } = policyHandlers(holder);
		return [
			[
				"GET",
				`${at}:getIamPolicy`,
				get,
				GET_POLICY
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
				const full = find(call, world, `${permissions}.getIamPolicy`);
				return { body: readPolicy(world, full, requestedVersion(call)) };
			},
			set: (call, world) => {
				const full = find(call, world, `${permissions}.setIamPolicy`);
				return { body: writePolicy(world, full, call.body.policy ?? {}) };
			},
			test: (call, world) => testAnswer(call, world, name(call, world))
		};
	}
	function testAnswer(call, world, full) {
		const names = call.body.permissions ?? [];
		const permissions = full === undefined ? [] : testPermissions(world, call.principal, full, names);
		return { body: permissions.length > 0 ? { permissions } : {} };
	}
	function requestedVersion(call) {
		const options = call.body.options;
		const queried = [...VERSION_QUERY, "optionsRequestedPolicyVersion"].map((name) => call.query.get(name)).find(Boolean);
		return Number(queried ?? options?.requestedPolicyVersion ?? 1);
	}
	;
	const API = "artifactregistry.googleapis.com";
	const MESSAGE = "google.devtools.artifactregistry.v1.Repository";
	const AT = "/v1/projects/{project}/locations/{location}";
	const ONE = `${AT}/repositories/{repository}`;
	const policy = {
		permissions: "artifactregistry.repositories",
		find: (call, world, permission) => fullName.repository(find(call, world, permission).name),
		name: (call, world) => fullName.repository(target(call, world).name)
	};
	function routes(_world) {
		return router_define(API, [
			[
				"GET",
				`${AT}/repositories`,
				list,
				{ query: [
					"pageSize",
					"pageToken",
					"orderBy",
					"filter"
				] }
			],
			[
				"POST",
				`${AT}/repositories`,
				create,
				{
					body: MESSAGE,
					query: ["repositoryId"]
				}
			],
			[
				"GET",
				ONE,
				get
			],
			[
				"DELETE",
				ONE,
				destroy
			],
			...policyRoutes(ONE, policy),
			[
				"GET",
				`${ONE}/dockerImages`,
				listImages,
				{ query: [
					"pageSize",
					"pageToken",
					"orderBy"
				] }
			],
			[
				"GET",
				`${ONE}/dockerImages/{image=**}`,
				getImage
			],
			[
				"GET",
				`${AT}/operations/{operation}`,
				getOperation
			]
		]);
	}
	function target(call, world, id = call.params.repository ?? "") {
		const { project: given = "", location = "" } = call.params;
		const project = projectOfName(world, `projects/${given}`);
		return {
			project,
			location,
			id,
			name: `projects/${project.projectId}/locations/${location}/repositories/${id}`
		};
	}
	function allow(call, world, permission, resource, shown = resource) {
		if (authorize(world, call.principal, permission, resource)) return;
		throw deniedOrAbsent(API, permission, shown);
	}
	function find(call, world, permission) {
		const { name } = target(call, world);
		allow(call, world, permission, fullName.repository(name));
		const state = world.repositories.get(name);
		if (!state) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return state;
	}
	const get = (call, world) => ({ body: find(call, world, "artifactregistry.repositories.get").resource });
	function list(call, world) {
		const { project, name } = target(call, world, "");
		allow(call, world, "artifactregistry.repositories.list", fullName.project(project.projectId), `//${API}/${name.replace("/repositories/", "")}`);
		const repositories = [...world.repositories.values()].filter((each) => each.name.startsWith(name)).map((each) => each.resource);
		return { body: repositories.length > 0 ? { repositories } : {} };
	}
	function create(call, world) {
		const id = call.query.get("repositoryId") ?? "";
		const { project, location, name } = target(call, world, id);
		const parent = name.slice(0, name.indexOf("/repositories/"));
		allow(call, world, "artifactregistry.repositories.create", fullName.project(project.projectId), `//${API}/${parent}`);
		if (!/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(id)) {
			throw new Refusal("INVALID_ARGUMENT", `Invalid repository id "${id}": must match [a-z]([a-z0-9-]{0,61}[a-z0-9])?`);
		}
		const sent = normalize(MESSAGE, call.body);
		if (!sent.format) throw new Refusal("INVALID_ARGUMENT", "repository format is required");
		if (violations(world, "gcp.resourceLocations", fullName.repository(name), [location]).length > 0) {
			throw new Refusal("FAILED_PRECONDITION", `'${location}' violates constraint 'constraints/gcp.resourceLocations'`);
		}
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
				"@type": `type.googleapis.com/${MESSAGE}`,
				...resource
			};
		});
		return { body: artifactregistry_show(operation) };
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
	function destroy(call, world) {
		const state = find(call, world, "artifactregistry.repositories.delete");
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
		return { body: artifactregistry_show(operation) };
	}
	function artifactregistry_show(operation) {
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
	function getOperation(call, world) {
		const { project, location } = target(call, world);
		const name = `projects/${project.projectId}/locations/${location}/operations/${call.params.operation}`;
		const operation = world.operations.get(name);
		if (!operation || operation.build || operation.about) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: artifactregistry_show(operation) };
	}
	function imagesOf(state) {
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
		const dockerImages = imagesOf(find(call, world, "artifactregistry.dockerimages.list"));
		return { body: dockerImages.length > 0 ? { dockerImages } : {} };
	}
	function getImage(call, world) {
		const images = imagesOf(find(call, world, "artifactregistry.dockerimages.get"));
		const found = images.find((image) => decodeURIComponent(String(image.name)).endsWith(`/dockerImages/${call.params.image}`));
		if (!found) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: found };
	}
	;
	const CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform";
	function mintToken(world, principal, lifetimeMs = 36e5, scopes = [CLOUD_PLATFORM]) {
		const state = {
			...principal,
			expiresMs: world.clock.now() + lifetimeMs,
			scopes
		};
		const kind = principal.pool !== undefined ? "d." : principal.member.startsWith("serviceAccount:") ? "c." : "a0";
		const token = `ya29.${kind}${(0, external_node_crypto_.randomBytes)(96).toString("base64url")}`;
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
			...project !== undefined && { project }
		};
	}
	;
	const APIS = {
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
		VPCACCESS: "vpcaccess.googleapis.com",
		SQL: "sqladmin.googleapis.com"
	};
	const hosts_TITLES = {
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
		"vpcaccess.googleapis.com": "Serverless VPC Access API",
		"sqladmin.googleapis.com": "Cloud SQL Admin API"
	};
	function apiOfHost(host) {
		const name = host.toLowerCase().replace(/:\d+$/, "");
		if (name.endsWith(".run.app")) return "front";
		if (name === "token.actions.githubusercontent.com" || name.endsWith(".actions.githubusercontent.com")) return "github";
		const google = /^(?:[a-z]+-[a-z]+\d+-)?([a-z]+)(?:\.[a-z]+-[a-z]+\d+\.rep)?\.googleapis\.com$/.exec(name);
		if (!google) return name === "www.googleapis.com" ? "storage.googleapis.com" : undefined;
		return google[1] === "www" ? "storage.googleapis.com" : `${google[1]}.googleapis.com`;
	}
	;
	const EXPECTED = "Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.";
	const AUTH = "https://www.googleapis.com/auth/";
	const CHALLENGE = "Bearer realm=\"https://accounts.google.com/\"";
	function authenticate(world, api, authorization) {
		const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
		if (!bearer) {
			throw new Refusal("UNAUTHENTICATED", `Request is missing required authentication credential. ${EXPECTED}`, {
				headers: { "www-authenticate": CHALLENGE },
				details: [errorInfo("CREDENTIALS_MISSING", "googleapis.com", { service: api })]
			});
		}
		const token = world.tokens.get(bearer);
		const account = token?.email ? world.serviceAccounts.get(token.email) : undefined;
		const lost = token?.member.startsWith("serviceAccount:") && (!account || account.disabled);
		const refused = token?.pool !== undefined && world.refusesFederation.has(api);
		if (!token || token.expiresMs <= world.clock.now() || lost || refused) {
			const reason = lost ? "ACCOUNT_STATE_INVALID" : token && !refused ? "ACCESS_TOKEN_EXPIRED" : "ACCESS_TOKEN_TYPE_UNSUPPORTED";
			throw new Refusal("UNAUTHENTICATED", `Request had invalid authentication credentials. ${EXPECTED}`, {
				headers: { "www-authenticate": `${CHALLENGE}, error="invalid_token"` },
				details: [errorInfo(reason, "googleapis.com", { service: api })]
			});
		}
		const enough = /^iam(?:credentials)?\./.test(api) ? [CLOUD_PLATFORM, `${AUTH}iam`] : [CLOUD_PLATFORM];
		if (!token.scopes.some((scope) => enough.includes(scope))) {
			throw new Refusal("PERMISSION_DENIED", "Request had insufficient authentication scopes.", {
				headers: { "www-authenticate": `${CHALLENGE}, error="insufficient_scope", scope="https://www.googleapis.com/auth/cloud-platform"` },
				details: [errorInfo("ACCESS_TOKEN_SCOPE_INSUFFICIENT", "googleapis.com", { service: api })]
			});
		}
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
		const title = hosts_TITLES[api] ?? api;
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
	;
	const default_account_CONSTRAINTS = ["cloudbuild.useComputeServiceAccount", "cloudbuild.useBuildServiceAccount"];
	function defaultBuildAccount(world, project) {
		const name = fullName.project(project.projectId);
		const nodes = lineage(world, name).map((each) => nodeOf(world, each));
		const isSet = default_account_CONSTRAINTS.some((constraint) => nodes.some((node) => node !== undefined && world.orgPolicies.get(node)?.has(constraint)));
		if (!isSet) return project.defaultBuildAccount;
		const allowed = [`${project.number}-compute@developer.gserviceaccount.com`, `${project.number}@cloudbuild.gserviceaccount.com`].filter((_, index) => isEnforced(world, default_account_CONSTRAINTS[index] ?? "", name));
		return allowed.find((email) => world.serviceAccounts.has(email)) ?? "";
	}
	;
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
		if (!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(given)) {
			throw new Refusal("INVALID_ARGUMENT", `invalid value for 'build.options.pool.name': ${given}`);
		}
		const name = canonical(world, fullName.workerPool(given));
		const agent = runAgent(project);
		const own = projectOf(world, name) === project;
		const user = requester === "run" ? {
			member: `serviceAccount:${agent}`,
			email: agent
		} : requester;
		if (!(requester === "run" && own) && !authorize(world, user, "cloudbuild.workerpools.use", name)) {
			throw new Refusal("PERMISSION_DENIED", "The caller does not have permission");
		}
		if (!findAsset(world, name)) throw workerPoolMissing(given);
	}
	var external_node_zlib_ = __webpack_require__(8522);
	;
	function unpack(archive) {
		if (archive.length >= 4 && archive.readUInt32LE(0) === 67324752) return unzip(archive);
		if (archive.length >= 4 && archive.readUInt32LE(0) === 101010256) return [];
		if (archive.length >= 2 && archive[0] === 31 && archive[1] === 139) return untar((0, external_node_zlib_.gunzipSync)(archive));
		throw new Error("not a zip or gzipped tar archive");
	}
	function contentDigest(files, salt) {
		const hash = (0, external_node_crypto_.createHash)("sha256").update(salt);
		for (const file of files.toSorted((a, b) => a.path < b.path ? -1 : 1)) {
			hash.update(`\0${file.path}\0${file.executable ? "x" : "-"}\0${file.content.length}\0`).update(file.content);
		}
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
			const content = method === 8 ? (0, external_node_zlib_.inflateRawSync)(raw) : Buffer.from(raw);
			if (content.length !== size || (0, external_node_zlib_.crc32)(content) >>> 0 !== crc) throw new Error(`zip: checksum error in ${path}`);
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
			const sum = header.reduce((all, byte, i) => all + (i >= 148 && i < 156 ? 32 : byte), 0);
			if (sum !== octal(header, 148, 8)) throw new Error("tar: header checksum mismatch");
			const size = octal(header, 124, 12);
			const type = String.fromCharCode(header[156] ?? 0);
			const content = tar.subarray(at + 512, at + 512 + size);
			if (content.length !== size) throw new Error("tar: unexpected end of archive");
			at += 512 + Math.ceil(size / 512) * 512;
			if (type === "L") longName = unpack_text(content, 0, size);
			else if (type === "x") longName = paxPath(content) ?? longName;
			else {
				const prefix = unpack_text(header, 257, 5) === "ustar" ? unpack_text(header, 345, 155) : "";
				const path = (longName ?? (prefix ? `${prefix}/` : "") + unpack_text(header, 0, 100)).replace(/^\.\//, "");
				longName = undefined;
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
	function unpack_text(bytes, from, length) {
		const part = bytes.subarray(from, from + length);
		const end = part.indexOf(0);
		return part.toString("utf8", 0, end < 0 ? part.length : end);
	}
	function octal(bytes, from, length) {
		return Number.parseInt(unpack_text(bytes, from, length).trim() || "0", 8);
	}
	function paxPath(content) {
		for (let at = 0; at < content.length;) {
			const blank = content.indexOf(32, at);
			const length = Number(content.toString("utf8", at, blank));
			if (blank < 0 || !(length > 0)) return undefined;
			const record = content.toString("utf8", blank + 1, at + length - 1);
			if (record.startsWith("path=")) return record.slice(5);
			at += length;
		}
		return undefined;
	}
	;
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
		if (/\/pack\b/.test(step.name ?? "") && step.args?.[0] === "build") return packBuild(files, log);
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
			const exit = /^RUN\s.*?\bexit ([1-9]\d*)\b/i.exec(instruction)?.[1] ?? (/^RUN\s+false\b/i.test(instruction) ? "1" : undefined);
			if (exit) {
				log(`The command '/bin/sh -c ${instruction.replace(/^RUN\s+/i, "")}' returned a non-zero code: ${exit}`);
				return Number(exit);
			}
			const copied = /^(?:COPY|ADD)\s+((?:--\S+\s+)*)(.+)\s+\S+$/i.exec(instruction);
			const missing = copied && !/--from=/.test(copied[1] ?? "") ? missingSource(copied[2] ?? "", files) : undefined;
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
		if (sources.startsWith("[")) return undefined;
		return sources.split(/\s+/).map((source) => source.replace(/^\.?\/+|\/+$/g, "")).find((source) => source !== "" && source !== "." && !/[*?[$]|^https?:/.test(source) && !files.some((file) => file.path === source || file.path.startsWith(`${source}/`)));
	}
	function packBuild(files, log) {
		log("===> ANALYZING");
		log("===> DETECTING");
		if (!files.some((file) => DETECTED.test(file.path))) {
			log("ERROR: No buildpack groups passed detection.");
			log("ERROR: failed to detect: no buildpacks participating");
			return 51;
		}
		log("===> BUILDING");
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
			const steps = build.steps ?? [];
			const digest = contentDigest(files, `${path}\n${steps.map((step) => step.name).join()}`);
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
		const dockerfile = files.find((file) => file.path === "Dockerfile")?.content.toString("utf8") ?? "";
		const command = dockerfile.split(/\r?\n/).findLast((line) => /^\s*(?:CMD|ENTRYPOINT)\s/i.test(line)) ?? "";
		if (!/\bexit [1-9]|\bfalse\b/.test(command)) return;
		world.apps.push({
			match: `^${image.replaceAll(".", "\\.")}@${digest}$`,
			startFails: true
		});
	}
	;
	const METADATA = "type.googleapis.com/google.devtools.cloudbuild.v1.BuildOperationMetadata";
	const BUILD = "type.googleapis.com/google.devtools.cloudbuild.v1.Build";
	function startBuild(world, call, project, location, wanted, requester) {
		if (!isServing(world, project, "cloudbuild.googleapis.com")) {
			throw serviceDisabled("cloudbuild.googleapis.com", project.number);
		}
		const email = accountOf(world, project, wanted.serviceAccount);
		build_checkActAs(world, call, email);
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
		world.clock.schedule(world.delays.buildMs / 10, () => begin(world, build));
		const timeoutMs = Number.parseFloat(String(build.timeout)) * 1e3;
		if (timeoutMs < world.delays.buildMs) {
			world.clock.schedule(timeoutMs, () => end(world, build, operation, account, { lines: ["TIMEOUT"] }, "TIMEOUT"));
		} else {
			world.clock.schedule(world.delays.buildMs, () => finish(world, build, operation, account));
		}
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
	function build_checkActAs(world, call, email) {
		if (/^\d+@cloudbuild\.gserviceaccount\.com$/.test(email)) return;
		const account = findServiceAccount(world, email);
		const resource = account && fullName.serviceAccount(account.projectId, account.email);
		if (resource && authorize(world, call.principal, "iam.serviceAccounts.actAs", resource)) return;
		throw new Refusal("PERMISSION_DENIED", `caller does not have permission to act as service account projects/${account?.projectId ?? "-"}/serviceAccounts/${email}`);
	}
	function resolveSource(world, wanted, account) {
		const source = sourceOf(wanted);
		if (!source?.bucket) return undefined;
		const { bucket, object = "" } = source;
		const unresolved = (code, why, reason) => new Refusal("INVALID_ARGUMENT", `Invalid build request. could not resolve source: googleapi: Error ${code}: ${why}, ${reason}`);
		const holder = world.buckets.get(bucket);
		if (!holder) throw unresolved(404, "The specified bucket does not exist.", "notFound");
		if (!authorize(world, account, "storage.objects.get", fullName.object(bucket, object))) {
			throw unresolved(403, `${account.email} does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).`, "forbidden");
		}
		const found = holder.objects.get(object);
		const { generation } = found?.resource ?? {};
		if (!generation || source.generation && source.generation !== generation) {
			throw unresolved(404, `No such object: ${bucket}/${object}`, "notFound");
		}
		return generation;
	}
	function begin(world, build) {
		if (build.status !== "QUEUED") return;
		build.status = "WORKING";
		build.startTime = world.clock.timestamp();
	}
	function finish(world, build, operation, account) {
		if (operation.done) return;
		begin(world, build);
		const outcome = work(world, build, account);
		end(world, build, operation, account, outcome, outcome.failure ? "FAILURE" : "SUCCESS");
	}
	function end(world, build, operation, account, outcome, status) {
		if (operation.done) return;
		const now = world.clock.timestamp();
		build.status = status;
		build.finishTime = now;
		writeLog(world, build, account, outcome.lines);
		for (const step of build.steps ?? []) {
			if (step.status) step.timing = {
				startTime: String(build.startTime),
				endTime: now
			};
		}
		if (outcome.failure) {
			build.failureInfo = outcome.failure;
			build.statusDetail = outcome.failure.detail;
		}
		if (outcome.images) {
			const pushed = {
				startTime: now,
				endTime: now
			};
			build.results = {
				images: outcome.images.map((image) => ({
					...image,
					pushTiming: pushed
				})),
				...{ buildStepImages: (build.steps ?? []).map(() => "") }
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
		if (!operation || operation.done) {
			throw new Refusal("FAILED_PRECONDITION", "Cannot cancel a finished build.");
		}
		const email = shortName(build.serviceAccount);
		const account = {
			member: `serviceAccount:${email}`,
			email
		};
		end(world, build, operation, account, { lines: ["CANCELLED", "ERROR: context canceled"] }, "CANCELLED");
	}
	function writeLog(world, build, account, lines) {
		const project = build.projectId ?? "";
		if (!authorize(world, account, "logging.logEntries.create", fullName.project(project))) {
			const text = `The service account running this build ${build.serviceAccount} does not have permission to write logs to Cloud Logging. To fix this, grant the Logs Writer (roles/logging.logWriter) role to the service account.`;
			build.warnings = [{
				text,
				priority: "INFO"
			}];
			return;
		}
		const now = world.clock.now();
		for (const [index, textPayload] of lines.entries()) {
			world.logs.push({
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
	}
	function showOperation(world, operation) {
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
	;
	function pageOf(call, all, { usual, most = Number.POSITIVE_INFINITY, asked = "pageSize" }) {
		const from = Number(call.query.get("pageToken") || 0);
		const to = from + Math.min(Number(call.query.get(asked) || usual), most);
		return {
			items: all.slice(from, to),
			more: to < all.length ? { nextPageToken: String(to) } : {}
		};
	}
	;
	const cloudbuild_MESSAGE = "google.devtools.cloudbuild.v1.Build";
	const CANCEL = "google.devtools.cloudbuild.v1.CancelBuildRequest";
	const REGIONAL = "/v1/projects/{project}/locations/{location}";
	const GLOBAL = "/v1/projects/{project}";
	const LIST_QUERY = [
		"filter",
		"pageSize",
		"pageToken"
	];
	const builds = (at, elsewhere) => [
		[
			"POST",
			`${at}/builds`,
			cloudbuild_create,
			{
				body: cloudbuild_MESSAGE,
				query: elsewhere.list
			}
		],
		[
			"GET",
			`${at}/builds`,
			cloudbuild_list,
			{ query: [...LIST_QUERY, ...elsewhere.list] }
		],
		[
			"GET",
			`${at}/builds/{build}`,
			cloudbuild_get,
			{ query: elsewhere.get }
		],
		[
			"POST",
			`${at}/builds/{build}:cancel`,
			cancel,
			{ body: CANCEL }
		]
	];
	function cloudbuild_routes(_world) {
		return router_define("cloudbuild.googleapis.com", [
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
				cloudbuild_getOperation
			],
			[
				"POST",
				`${REGIONAL}/operations/{operation}:cancel`,
				cancelOperation,
				{ json: true }
			]
		]);
	}
	function allowed(call, world, permission) {
		const project = projectOfName(world, `projects/${call.params.project}`);
		if (authorize(world, call.principal, permission, fullName.project(project.projectId))) return project;
		throw new Refusal("PERMISSION_DENIED", "The caller does not have permission");
	}
	function defaultServiceAccount(call, world) {
		const project = allowed(call, world, "cloudbuild.builds.get");
		const email = defaultBuildAccount(world, project);
		return { body: {
			name: `projects/${project.number}/locations/${call.params.location}/defaultServiceAccount`,
			...email ? { serviceAccountEmail: `projects/${project.number}/serviceAccounts/${email}` } : {}
		} };
	}
	function getWorkerPool(call, world) {
		const project = allowed(call, world, "cloudbuild.workerpools.get");
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
	function cloudbuild_create(call, world) {
		const project = allowed(call, world, "cloudbuild.builds.create");
		const build = normalize(cloudbuild_MESSAGE, call.body);
		const steps = build.steps;
		if (!Array.isArray(steps) || steps.length === 0) {
			throw new Refusal("INVALID_ARGUMENT", "Invalid build request. build.steps must be non-empty");
		}
		const options = build.options;
		const logging = /^(CLOUD_LOGGING_ONLY|NONE)$/.test(options?.logging ?? "");
		if (build.serviceAccount && !logging && !build.logsBucket && options?.defaultLogsBucketBehavior !== "REGIONAL_USER_OWNED_BUCKET") {
			throw new Refusal("INVALID_ARGUMENT", "if 'build.service_account' is specified, the build must either (a) specify 'build.logs_bucket', (b) use the REGIONAL_USER_OWNED_BUCKET build.options.default_logs_bucket_behavior option, or (c) use either CLOUD_LOGGING_ONLY / NONE logging options");
		}
		const operation = startBuild(world, call, project, call.params.location ?? "global", build, call.principal);
		return { body: showOperation(world, operation) };
	}
	function cloudbuild_find(call, world, permission) {
		const project = allowed(call, world, permission);
		const build = world.builds.get(call.params.build ?? "");
		const location = call.params.location ?? "global";
		if (build?.projectId === project.projectId && build.name?.split("/")[3] === location) return build;
		throw new Refusal("NOT_FOUND", "Requested entity was not found.");
	}
	const cloudbuild_get = (call, world) => ({ body: cloudbuild_find(call, world, "cloudbuild.builds.get") });
	function cancel(call, world) {
		const build = cloudbuild_find(call, world, "cloudbuild.builds.update");
		cancelBuild(world, build);
		return { body: build };
	}
	function cloudbuild_list(call, world) {
		const project = allowed(call, world, "cloudbuild.builds.list");
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
		const project = allowed(call, world, permission);
		const { location, operation: id } = call.params;
		const operation = world.operations.get(`projects/${project.projectId}/locations/${location}/operations/${id}`);
		if (operation?.build) return operation;
		throw new Refusal("NOT_FOUND", "Requested entity was not found.");
	}
	const cloudbuild_getOperation = (call, world) => ({ body: showOperation(world, operationOf(call, world, "cloudbuild.builds.get")) });
	function cancelOperation(call, world) {
		const operation = operationOf(call, world, "cloudbuild.builds.update");
		const build = world.builds.get(operation.build ?? "");
		if (build) cancelBuild(world, build);
		return {};
	}
	;
	const cloudkms_API = "cloudkms.googleapis.com";
	const KEY = "/v1/projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}";
	function cloudkms_routes(_world) {
		return router_define(cloudkms_API, [[
			"GET",
			KEY,
			cloudkms_get
		], ...policyRoutes(KEY, {
			permissions: "cloudkms.cryptoKeys",
			find: (call, world, permission) => cloudkms_find(call, world, permission).name,
			name: (call, world) => fullName.cryptoKey(nameOf(call, world))
		})]);
	}
	function nameOf(call, world) {
		const { project = "", location, ring, key } = call.params;
		const id = projectIdOf(world, project);
		return `projects/${id}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`;
	}
	function cloudkms_find(call, world, permission) {
		const name = nameOf(call, world);
		const full = fullName.cryptoKey(name);
		if (!authorize(world, call.principal, permission, full)) {
			throw deniedOrAbsent(cloudkms_API, permission, name);
		}
		const state = findAsset(world, full);
		if (!state) throw new Refusal("NOT_FOUND", `CryptoKey ${name} not found.`);
		return state;
	}
	function cloudkms_get(call, world) {
		const { name, fields } = cloudkms_find(call, world, "cloudkms.cryptoKeys.get");
		const relative = name.slice(`//${cloudkms_API}/`.length);
		const primary = {
			name: `${relative}/cryptoKeyVersions/1`,
			state: "ENABLED"
		};
		return { body: {
			purpose: "ENCRYPT_DECRYPT",
			primary,
			...fields,
			name: relative
		} };
	}
	;
	function checkFields(value, shape) {
		const unknown = unknownField(value, shape);
		if (unknown) throw new Refusal("INVALID_ARGUMENT", `Invalid JSON payload received. ${unknown}`);
	}
	function unknownField(value, shape, path = "") {
		if (shape === null || value === null || typeof value !== "object") return undefined;
		if (isList(shape)) {
			if (!Array.isArray(value)) return `Proto field is not repeating, cannot start list at '${path}'`;
			for (const [i, item] of value.entries()) {
				const found = unknownField(item, shape[0], `${path}[${i}]`);
				if (found) return found;
			}
			return undefined;
		}
		for (const [key, item] of Object.entries(value)) {
			const known = shape[key] !== undefined ? shape[key] : shape["*"];
			if (known === undefined) return `Unknown name "${key}"${path ? ` at '${path}'` : ""}: Cannot find field.`;
			const found = unknownField(item, known, path ? `${path}.${key}` : key);
			if (found) return found;
		}
		return undefined;
	}
	const isList = (shape) => Array.isArray(shape);
	;
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
	;
	const SUBNETWORK = "/compute/v1/projects/{project}/regions/{region}/subnetworks/{subnetwork}";
	const POLICY = {
		policy: POLICY_SHAPE,
		bindings: null,
		etag: null
	};
	function compute_routes(_world) {
		const policyOf = policyHandlers({
			permissions: "compute.subnetworks",
			find: (call, world, permission) => compute_find(call, world, permission).name,
			name: existing
		});
		return router_define("compute.googleapis.com", [
			[
				"GET",
				SUBNETWORK,
				compute_get
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
				setPolicy,
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
	function compute_nameOf(call, world) {
		const { project = "", region, subnetwork } = call.params;
		return `projects/${projectIdOf(world, project)}/regions/${region}/subnetworks/${subnetwork}`;
	}
	function compute_find(call, world, permission) {
		const name = compute_nameOf(call, world);
		const full = fullName.subnetwork(name);
		if (!authorize(world, call.principal, permission, full)) {
			throw new Refusal("PERMISSION_DENIED", `Required '${permission}' permission for '${name}'`);
		}
		return findAsset(world, full) ?? missing(name);
	}
	function missing(name) {
		throw new Refusal("NOT_FOUND", `The resource '${name}' was not found`);
	}
	function compute_get(call, world) {
		const { fields } = compute_find(call, world, "compute.subnetworks.get");
		const name = compute_nameOf(call, world);
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
	function setPolicy(call, world) {
		checkFields(call.body, POLICY);
		const { name } = compute_find(call, world, "compute.subnetworks.setIamPolicy");
		const { policy, ...alone } = call.body;
		return { body: writePolicy(world, name, policy ?? alone) };
	}
	function existing(call, world) {
		checkFields(call.body, { permissions: [null] });
		const name = compute_nameOf(call, world);
		return findAsset(world, fullName.subnetwork(name))?.name ?? missing(name);
	}
	;
	const deletedMember = ({ email, uniqueId }) => `deleted:serviceAccount:${email}?uid=${uniqueId}`;
	function deleteAccount(world, account) {
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
		for (const account of world.deletedAccounts.values()) {
			if (!world.serviceAccounts.has(account.email)) {
				renameMember(world, `serviceAccount:${account.email}`, deletedMember(account));
			}
		}
	}
	function renameMember(world, from, to) {
		for (const versions of world.policies.values()) {
			for (const version of versions) {
				for (const binding of version.bindings) {
					binding.members = (binding.members ?? []).map((member) => member === from ? to : member);
				}
			}
		}
	}
	;
	const iam_API = "iam.googleapis.com";
	const ACCOUNT = "/v1/projects/{project}/serviceAccounts/{account}";
	function iam_routes(_world) {
		const policyOf = policyHandlers(iam_policy);
		return router_define(iam_API, [
			[
				"GET",
				ACCOUNT,
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
				`${ACCOUNT}:getIamPolicy`,
				policyOf.get,
				{
					...GET_POLICY,
					body: "google.protobuf.Empty"
				}
			],
			[
				"POST",
				`${ACCOUNT}:setIamPolicy`,
				policyOf.set,
				SET_POLICY
			],
			[
				"POST",
				`${ACCOUNT}:testIamPermissions`,
				test,
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
				ACCOUNT,
				iam_deleteAccount
			],
			[
				"POST",
				`${ACCOUNT}:enable`,
				setDisabled("enable"),
				{ body: "google.iam.admin.v1.EnableServiceAccountRequest" }
			],
			[
				"POST",
				`${ACCOUNT}:disable`,
				setDisabled("disable"),
				{ body: "google.iam.admin.v1.DisableServiceAccountRequest" }
			],
			[
				"POST",
				`${ACCOUNT}:undelete`,
				undeleteAccount,
				{ body: "google.iam.admin.v1.UndeleteServiceAccountRequest" }
			]
		]);
	}
	function iam_find(call, world) {
		const { project: id = "", account: name = "" } = call.params;
		const account = findServiceAccount(world, name);
		return account && (id === "-" || findProject(world, id)?.projectId === account.projectId) ? account : undefined;
	}
	function findAllowed(call, world, permission) {
		const { project: id = "", account: name = "" } = call.params;
		const account = iam_find(call, world);
		if (account && !account.agent && authorize(world, call.principal, permission, fullName.serviceAccount(account.projectId, account.email))) {
			return account;
		}
		const project = account || id === "-" ? undefined : findProject(world, id);
		if (project && authorize(world, call.principal, permission, fullName.project(project.projectId))) {
			throw new Refusal("NOT_FOUND", `Unknown service account: ${name}.`);
		}
		throw iam_denied(permission);
	}
	const iam_denied = (permission) => new Refusal("PERMISSION_DENIED", `Permission '${permission}' denied on resource (or it may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", iam_API, { permission })] });
	function describe(account) {
		return {
			name: `projects/${account.projectId}/serviceAccounts/${account.email}`,
			projectId: account.projectId,
			uniqueId: account.uniqueId,
			email: account.email,
			...account.displayName !== undefined && { displayName: account.displayName },
			...account.description !== undefined && { description: account.description },
			etag: "MDEwMjE5MjA=",
			oauth2ClientId: account.uniqueId,
			...account.disabled && { disabled: true }
		};
	}
	const getAccount = (call, world) => ({ body: describe(findAllowed(call, world, "iam.serviceAccounts.get")) });
	function createAccount(call, world) {
		const project = findProject(world, call.params.project ?? "");
		const permission = "iam.serviceAccounts.create";
		if (!project || !authorize(world, call.principal, permission, fullName.project(project.projectId))) {
			throw permissionDenied(iam_API, permission, `projects/${call.params.project}`);
		}
		const { accountId = "", serviceAccount = {} } = call.body;
		if (!/^[a-z](?:[-a-z0-9]{4,28}[a-z0-9])$/.test(accountId)) {
			throw new Refusal("INVALID_ARGUMENT", `The account ID "${accountId}" does not have a length between 6 and 30 or has characters other than lowercase letters, digits and dashes.`);
		}
		if (isEnforced(world, "iam.disableServiceAccountCreation", fullName.project(project.projectId))) {
			throw new Refusal("FAILED_PRECONDITION", "Service account creation is not allowed on this project.");
		}
		const email = `${accountId}@${project.projectId}.iam.gserviceaccount.com`;
		if (world.serviceAccounts.has(email)) {
			throw new Refusal("ALREADY_EXISTS", `Service account ${accountId} already exists within project projects/${project.projectId}.`);
		}
		world.counter += 1;
		const account = {
			email,
			projectId: project.projectId,
			uniqueId: `1000${String(world.counter).padStart(17, "0")}`,
			...serviceAccount.displayName !== undefined && { displayName: serviceAccount.displayName },
			...serviceAccount.description !== undefined && { description: serviceAccount.description },
			disabled: false,
			agent: false
		};
		world.serviceAccounts.set(email, account);
		return { body: describe(account) };
	}
	function listAccounts(call, world) {
		const project = findProject(world, call.params.project ?? "");
		const permission = "iam.serviceAccounts.list";
		if (!project || !authorize(world, call.principal, permission, fullName.project(project.projectId))) {
			throw permissionDenied(iam_API, permission, `projects/${call.params.project}`);
		}
		const accounts = [...world.serviceAccounts.values()].filter((each) => each.projectId === project.projectId && !each.agent).map(describe);
		return { body: accounts.length > 0 ? { accounts } : {} };
	}
	function setDisabled(verb) {
		return (call, world) => {
			findAllowed(call, world, `iam.serviceAccounts.${verb}`).disabled = verb === "disable";
			return {};
		};
	}
	function iam_deleteAccount(call, world) {
		deleteAccount(world, findAllowed(call, world, "iam.serviceAccounts.delete"));
		return {};
	}
	function undeleteAccount(call, world) {
		const id = call.params.account ?? "";
		const account = world.deletedAccounts.get(id);
		const permission = "iam.serviceAccounts.undelete";
		if (!account || !authorize(world, call.principal, permission, fullName.project(account.projectId))) {
			throw iam_denied(permission);
		}
		if (world.serviceAccounts.has(account.email)) {
			throw new Refusal("ALREADY_EXISTS", `Service account ${account.email} already exists.`);
		}
		restoreAccount(world, account);
		return { body: { restoredAccount: describe(account) } };
	}
	const iam_nameOf = (account) => fullName.serviceAccount(account.projectId, account.email);
	const iam_policy = {
		permissions: "iam.serviceAccounts",
		find: (call, world, permission) => iam_nameOf(findAllowed(call, world, permission)),
		name: (call, world) => {
			const account = iam_find(call, world);
			return account ? iam_nameOf(account) : fullName.serviceAccount(call.params.project ?? "-", call.params.account ?? "");
		}
	};
	function test(call, world) {
		const answer = testAnswer(call, world, iam_policy.name(call, world));
		return iam_find(call, world) ? answer : { body: {} };
	}
	;
	const iam_deny_API = "iam.googleapis.com";
	const ID = "deny-rules";
	function iam_deny_routes(_world) {
		return router_define(iam_deny_API, [[
			"GET",
			"/v2/policies/{node}/denypolicies",
			iam_deny_list,
			{ query: ["pageSize", "pageToken"] }
		], [
			"GET",
			"/v2/policies/{node}/denypolicies/{policy}",
			iam_deny_get
		]]);
	}
	const attachmentPoint = (call) => decodeURIComponent(call.params.node ?? "");
	function iam_deny_nodeOf(call, world, verb) {
		const given = attachmentPoint(call);
		if (!/^cloudresourcemanager\.googleapis\.com\/(projects|folders|organizations)\/[^/]+$/.test(given)) {
			throw new Refusal("INVALID_ARGUMENT", `Invalid attachment point: ${given}.`);
		}
		const name = canonical(world, `//${given}`);
		const permission = `iam.denypolicies.${verb}`;
		if (exists(world, name) && authorize(world, call.principal, permission, name)) return name;
		const resource = `policies/${encodeURIComponent(given)}/denypolicies`;
		throw new Refusal("PERMISSION_DENIED", `Permission ${permission} denied on resource ${given}`, { details: [errorInfo("IAM_PERMISSION_DENIED", iam_deny_API, {
			permission,
			resource
		})] });
	}
	function iam_deny_describe(call, node) {
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
	function iam_deny_list(call, world) {
		const node = iam_deny_nodeOf(call, world, "list");
		return { body: world.denyRules.get(node)?.length ? { policies: [iam_deny_describe(call, node)] } : {} };
	}
	function iam_deny_get(call, world) {
		const node = iam_deny_nodeOf(call, world, "get");
		const rules = world.denyRules.get(node);
		if (!rules?.length || call.params.policy !== ID) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: {
			...iam_deny_describe(call, node),
			rules: rules.map((rule) => ({ denyRule: showRule(rule) }))
		} };
	}
	const showRule = ({ condition, ...rule }) => ({
		...rule,
		...condition !== undefined && { denialCondition: { expression: condition } }
	});
	;
	const iam_roles_API = "iam.googleapis.com";
	const ADMIN = "google.iam.admin.v1";
	const iam_roles_LIST_QUERY = [
		"pageSize",
		"pageToken",
		"view",
		"showDeleted"
	];
	function iam_roles_routes(_world) {
		const custom = ["/v1/projects/{project}/roles", "/v1/organizations/{organization}/roles"].flatMap((at) => [
			[
				"GET",
				at,
				listCustom,
				{ query: iam_roles_LIST_QUERY }
			],
			[
				"POST",
				at,
				iam_roles_create,
				{ body: `${ADMIN}.CreateRoleRequest` }
			],
			[
				"GET",
				`${at}/{role}`,
				iam_roles_get
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
				iam_roles_destroy,
				{ query: ["etag"] }
			],
			[
				"POST",
				`${at}/{role}:undelete`,
				undelete,
				{ body: `${ADMIN}.UndeleteRoleRequest` }
			]
		]);
		return router_define(iam_roles_API, [
			[
				"GET",
				"/v1/roles",
				listPredefined,
				{ query: [...iam_roles_LIST_QUERY, "parent"] }
			],
			[
				"GET",
				"/v1/roles/{role}",
				iam_roles_get
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
	function iam_roles_parentOf(call) {
		if (call.params.project !== undefined) return `projects/${call.params.project}`;
		return call.params.organization === undefined ? undefined : `organizations/${call.params.organization}`;
	}
	const holderOf = (world, parent) => canonical(world, `//cloudresourcemanager.googleapis.com/${parent}`);
	function iam_roles_allow(call, world, verb) {
		const parent = iam_roles_parentOf(call);
		const permission = `iam.roles.${verb}`;
		if (parent === undefined || authorize(world, call.principal, permission, holderOf(world, parent))) return;
		const shown = call.params.role === undefined ? `roles in ${parent}` : `the role at ${parent}/roles/${call.params.role}`;
		throw new Refusal("PERMISSION_DENIED", `You don't have permission to ${verb} ${shown}.`, { details: [errorInfo("IAM_PERMISSION_DENIED", iam_roles_API, {
			permission,
			resource: parent
		})] });
	}
	function iam_roles_nameOf(call, world, id = call.params.role ?? "") {
		const parent = iam_roles_parentOf(call);
		return parent === undefined ? `roles/${id}` : `${kindOf(holderOf(world, parent)).name}/roles/${id}`;
	}
	function iam_roles_describe(role, full = true) {
		const content = `${role.name} ${role.title} ${[...role.permissions].sort().join()} ${role.deleted}`;
		return {
			name: role.name,
			title: role.title,
			...role.description !== undefined && { description: role.description },
			...full && role.permissions.size > 0 && { includedPermissions: [...role.permissions].sort() },
			stage: role.stage,
			etag: role.name.startsWith("roles/") ? "AA==" : (0, external_node_crypto_.createHash)("sha256").update(content).digest().subarray(0, 8).toString("base64"),
			...role.deleted && { deleted: true }
		};
	}
	function iam_roles_find(call, world) {
		const name = iam_roles_nameOf(call, world);
		const role = findRole(world, name);
		if (!role) throw new Refusal("NOT_FOUND", `The role named ${name} was not found.`);
		return role;
	}
	function iam_roles_get(call, world) {
		iam_roles_allow(call, world, "get");
		return { body: iam_roles_describe(iam_roles_find(call, world)) };
	}
	const page = (call, all, usual) => pageOf(call, all, {
		usual,
		most: 1e3
	});
	function listPredefined(call, world) {
		const { items, more } = page(call, predefinedRoleNames(), 300);
		const full = call.query.get("view") === "FULL";
		return { body: {
			roles: items.map((name) => iam_roles_describe(findRole(world, name), full)),
			...more
		} };
	}
	function listCustom(call, world) {
		iam_roles_allow(call, world, "list");
		const prefix = iam_roles_nameOf(call, world, "");
		const showDeleted = call.query.get("showDeleted") === "true";
		const found = [...world.customRoles.keys()].filter((name) => name.startsWith(prefix)).map((name) => findRole(world, name)).filter((role) => showDeleted || !role.deleted);
		const { items, more } = page(call, found, 300);
		const full = call.query.get("view") === "FULL";
		return { body: items.length > 0 ? {
			roles: items.map((role) => iam_roles_describe(role, full)),
			...more
		} : {} };
	}
	function checkPermissions(world, parent, names) {
		const wrong = names.find((name) => !isTestable(name, holderOf(world, parent)) || world.notInCustomRoles.has(name));
		if (wrong !== undefined) throw new Refusal("INVALID_ARGUMENT", `Permission ${wrong} is not valid.`);
	}
	function iam_roles_create(call, world) {
		iam_roles_allow(call, world, "create");
		const parent = iam_roles_parentOf(call) ?? "";
		const { roleId = "", role = {} } = call.body;
		if (!/^[a-zA-Z0-9_.]{3,64}$/.test(roleId)) {
			throw new Refusal("INVALID_ARGUMENT", `The role_id ${roleId} is invalid: 3 to 64 letters, digits, underscores and periods are possible.`);
		}
		checkPermissions(world, parent, role.includedPermissions ?? []);
		const name = iam_roles_nameOf(call, world, roleId);
		const before = world.customRoles.get(name);
		if (before?.deleted) {
			throw new Refusal("FAILED_PRECONDITION", `You can't create a role_id (${roleId}) which has been marked for deletion.`);
		}
		if (before) throw new Refusal("ALREADY_EXISTS", `A role named ${roleId} in ${parent} already exists.`);
		world.customRoles.set(name, {
			title: role.title ?? "",
			...role.description !== undefined && { description: role.description },
			includedPermissions: role.includedPermissions ?? [],
			stage: role.stage ?? "ALPHA"
		});
		return { body: iam_roles_describe(findRole(world, name)) };
	}
	function stored(call, world) {
		const { name } = iam_roles_find(call, world);
		return {
			name,
			state: world.customRoles.get(name)
		};
	}
	function update(call, world) {
		iam_roles_allow(call, world, "update");
		const { name, state } = stored(call, world);
		const { etag } = call.body;
		if (etag !== undefined && etag !== iam_roles_describe(findRole(world, name)).etag) {
			throw new Refusal("ABORTED", "There were concurrent policy changes. Please retry the whole read-modify-write.");
		}
		const sent = call.body;
		const known = [
			"title",
			"description",
			"includedPermissions",
			"stage"
		];
		const mask = (call.query.get("updateMask") ?? "").split(",").map(iam_roles_camel).filter(Boolean);
		const unknown = mask.find((field) => field !== "etag" && !known.some((each) => each === field));
		if (unknown !== undefined) throw new Refusal("INVALID_ARGUMENT", `Invalid update mask: ${unknown}.`);
		checkPermissions(world, iam_roles_parentOf(call) ?? "", sent.includedPermissions ?? []);
		const changes = known.filter((field) => mask.length > 0 ? mask.includes(field) : sent[field] !== undefined);
		Object.assign(state, Object.fromEntries(changes.map((field) => [field, sent[field] ?? EMPTY[field]])));
		return { body: iam_roles_describe(findRole(world, name)) };
	}
	const EMPTY = {
		title: "",
		description: "",
		includedPermissions: [],
		stage: "ALPHA"
	};
	const iam_roles_camel = (name) => name.replace(/_(.)/g, (_, next) => next.toUpperCase());
	function iam_roles_destroy(call, world) {
		iam_roles_allow(call, world, "delete");
		const { name, state } = stored(call, world);
		state.deleted = true;
		return { body: iam_roles_describe(findRole(world, name)) };
	}
	function undelete(call, world) {
		iam_roles_allow(call, world, "undelete");
		const { name, state } = stored(call, world);
		delete state.deleted;
		return { body: iam_roles_describe(findRole(world, name)) };
	}
	function queryTestable(call, world) {
		const name = canonical(world, String(call.body.fullResourceName ?? ""));
		if (!/^\/\/[a-z]+\.googleapis\.com\/./.test(name)) throw new Refusal("INVALID_ARGUMENT", `Invalid full resource name: ${name}`);
		if (!exists(world, name)) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		const size = Number(call.body.pageSize ?? 0) || 100;
		if (size < 0 || size > 1e3) throw new Refusal("INVALID_ARGUMENT", `Invalid page size: ${size}.`);
		const names = testablePermissions(name);
		const from = Number(call.body.pageToken || 0);
		const enabled = projectOf(world, name)?.apis;
		const permissions = names.slice(from, from + size).map((permission) => ({
			name: permission,
			stage: "GA",
			...world.notInCustomRoles.has(permission) && { customRolesSupportLevel: "NOT_SUPPORTED" },
			...enabled && !enabled.has(apiOf(permission)) && { apiDisabled: true }
		}));
		return { body: {
			permissions,
			...from + size < names.length && { nextPageToken: String(from + size) }
		} };
	}
	;
	const iamcredentials_MESSAGES = "google.iam.credentials.v1";
	const iamcredentials_ACCOUNT = "/v1/projects/{project}/serviceAccounts/{account}";
	function iamcredentials_routes(_world) {
		return router_define("iamcredentials.googleapis.com", [[
			"POST",
			`${iamcredentials_ACCOUNT}:generateAccessToken`,
			generateAccessToken,
			{ body: `${iamcredentials_MESSAGES}.GenerateAccessTokenRequest` }
		], [
			"POST",
			`${iamcredentials_ACCOUNT}:generateIdToken`,
			generateIdToken,
			{ body: `${iamcredentials_MESSAGES}.GenerateIdTokenRequest` }
		]]);
	}
	function generateAccessToken(call, world) {
		const account = impersonated(call, world, "iam.serviceAccounts.getAccessToken");
		const scopes = call.body.scope;
		if (!scopes?.length) throw iamcredentials_invalid("Request contains an invalid argument.", "scope", "At least one scope is required.");
		const seconds = Number.parseFloat(String(call.body.lifetime ?? "3600s"));
		const extended = mayLast12Hours(world, account);
		const limit = extended ? 43200 : 3600;
		if (seconds > limit) throw iamcredentials_invalid(`The access token lifetime cannot exceed ${limit} seconds.`, "lifetime");
		if (!(seconds > 0)) throw iamcredentials_invalid("The access token lifetime must be positive.", "lifetime");
		const { token, expiresMs } = mintToken(world, principalOf(world, `serviceAccount:${account.email}`), seconds * 1e3, scopes);
		return { body: {
			accessToken: token,
			expireTime: `${new Date(expiresMs).toISOString().slice(0, 19)}Z`
		} };
	}
	function generateIdToken(call, world) {
		const account = impersonated(call, world, "iam.serviceAccounts.getOpenIdToken");
		const { audience, includeEmail, useEmailAzp } = call.body;
		if (typeof audience !== "string" || audience === "") throw iamcredentials_invalid("Request contains an invalid argument.", "audience");
		const issued = Math.floor(world.clock.now() / 1e3);
		const token = world.googleIssuer.sign({
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
		});
		return { body: { token } };
	}
	function impersonated(call, world, permission) {
		if (call.params.project !== "-") {
			throw iamcredentials_invalid(`Invalid form of account ID ${call.params.account}. Should be projects/-/serviceAccounts/{ACCOUNT}.`, "name");
		}
		let holder = call.principal;
		for (const delegate of call.body.delegates ?? []) {
			const email = /^projects\/-\/serviceAccounts\/([^/]+)$/.exec(delegate)?.[1];
			if (!email) throw iamcredentials_invalid(`Invalid delegate: ${delegate}. Should be projects/-/serviceAccounts/{ACCOUNT}.`, "delegates");
			check(world, holder, "iam.serviceAccounts.implicitDelegation", email);
			holder = principalOf(world, `serviceAccount:${email}`);
		}
		return check(world, holder, permission, call.params.account ?? "");
	}
	function check(world, holder, permission, emailOrId) {
		const account = world.serviceAccounts.get(emailOrId) ?? [...world.serviceAccounts.values()].find((each) => each.uniqueId === emailOrId);
		if (!account && emailOrId.includes("@")) {
			throw new Refusal("NOT_FOUND", `Not found; Gaia id not found for email ${emailOrId}`);
		}
		const usable = account && !account.agent && !account.disabled;
		if (usable && authorize(world, holder, permission, fullName.serviceAccount(account.projectId, account.email))) return account;
		throw new Refusal("PERMISSION_DENIED", `Permission '${permission}' denied on resource (or it may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", "iam.googleapis.com", { permission })] });
	}
	function mayLast12Hours(world, account) {
		const constraint = "iam.allowServiceAccountCredentialLifetimeExtension";
		const listed = [...world.orgPolicies.values()].some((policies) => policies.has(constraint));
		return listed && violations(world, constraint, fullName.project(account.projectId), [account.email]).length === 0;
	}
	const iamcredentials_invalid = (message, field, description = message) => new Refusal("INVALID_ARGUMENT", message, { details: [{
		"@type": "type.googleapis.com/google.rpc.BadRequest",
		fieldViolations: [{
			field,
			description
		}]
	}] });
	;
	function logging_routes(_world) {
		return router_define("logging.googleapis.com", [[
			"POST",
			"/v2/entries:list",
			logging_list,
			{ body: "google.logging.v2.ListLogEntriesRequest" }
		]]);
	}
	function logging_list(call, world) {
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
			if (value === undefined) return false;
			if (operator === "=") return String(value) === wanted;
			if (operator === ":") return String(value).includes(wanted);
			const rank = (text) => path === "severity" ? String(SEVERITIES.indexOf(text)) : text;
			const [left, right] = [rank(String(value)), rank(wanted)];
			if (operator === ">=") return left >= right;
			if (operator === "<=") return left <= right;
			return operator === ">" ? left > right : left < right;
		};
	}
	;
	const orgpolicy_API = "orgpolicy.googleapis.com";
	const NODES = [
		"projects/{project}",
		"folders/{folder}",
		"organizations/{organization}"
	];
	function orgpolicy_routes(_world) {
		return NODES.flatMap((node) => router_define(orgpolicy_API, [
			[
				"GET",
				`/v2/${node}/policies/{constraint}:getEffectivePolicy`,
				getEffective
			],
			[
				"GET",
				`/v2/${node}/policies/{constraint}`,
				orgpolicy_get
			],
			[
				"GET",
				`/v2/${node}/policies`,
				orgpolicy_list,
				{ query: ["pageSize", "pageToken"] }
			]
		]));
	}
	function orgpolicy_find(call, world, permission) {
		const { project, folder, organization = "" } = call.params;
		const given = project ? fullName.project(project) : folder ? fullName.folder(folder) : fullName.organization(organization);
		const resource = canonical(world, given);
		if (exists(world, resource) && authorize(world, call.principal, permission, resource)) {
			return {
				resource,
				node: nodeOf(world, resource) ?? ""
			};
		}
		const message = `Permission '${permission}' denied on resource '${given}' (or it may not exist).`;
		throw new Refusal("PERMISSION_DENIED", message, { details: [errorInfo("IAM_PERMISSION_DENIED", orgpolicy_API, {
			permission,
			resource: given.split("/").slice(3).join("/")
		})] });
	}
	function getEffective(call, world) {
		const { resource, node } = orgpolicy_find(call, world, "orgpolicy.policy.get");
		const constraint = call.params.constraint ?? "";
		if (!CONSTRAINTS[constraint] && !world.customConstraints.has(constraint)) throw unknown(constraint);
		return { body: {
			name: `${node}/policies/${constraint}`,
			spec: { rules: effectivePolicy(world, constraint, resource).rules }
		} };
	}
	function unknown(constraint) {
		return new Refusal("NOT_FOUND", `Constraint constraints/${constraint} does not exist.`);
	}
	function orgpolicy_get(call, world) {
		const { node } = orgpolicy_find(call, world, "orgpolicy.policy.get");
		const constraint = call.params.constraint ?? "";
		const policy = world.orgPolicies.get(node)?.get(constraint);
		if (!policy) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: orgpolicy_describe(node, constraint, policy) };
	}
	function orgpolicy_list(call, world) {
		const { node } = orgpolicy_find(call, world, "orgpolicy.policies.list");
		const policies = [...world.orgPolicies.get(node) ?? []].map(([constraint, policy]) => orgpolicy_describe(node, constraint, policy));
		return { body: policies.length > 0 ? { policies } : {} };
	}
	const ETAG = "CMDmz7MGEIjs3kQ=";
	const UPDATED = {
		etag: ETAG,
		updateTime: "2026-01-15T09:00:00.000000Z"
	};
	const orgpolicy_describe = (node, constraint, policy) => {
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
	;
	const resourcemanager_API = "cloudresourcemanager.googleapis.com";
	const TYPE = "google.cloud.resourcemanager.v3";
	const resourcemanager_GET_POLICY = { body: "google.iam.v1.GetIamPolicyRequest" };
	function resourcemanager_routes(_world) {
		const policyOf = policyHandlers({
			permissions: "resourcemanager.projects",
			find: (call, world, permission) => fullName.project(resourcemanager_findAllowed(call, world, permission).projectId),
			name: (call) => fullName.project(call.params.project ?? "")
		});
		const policies = (version) => [
			[
				"POST",
				`/${version}/projects/{project}:getIamPolicy`,
				policyOf.get,
				resourcemanager_GET_POLICY
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
		return router_define(resourcemanager_API, [
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
				resourcemanager_GET_POLICY
			],
			[
				"POST",
				"/v3/organizations/{organization}:getIamPolicy",
				getOrganizationPolicy,
				resourcemanager_GET_POLICY
			],
			[
				"POST",
				"/v2/folders/{folder}:getIamPolicy",
				getFolderPolicy,
				resourcemanager_GET_POLICY
			],
			[
				"POST",
				"/v3/folders/{folder}:getIamPolicy",
				getFolderPolicy,
				resourcemanager_GET_POLICY
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
					body: `${TYPE}.TagBinding`,
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
				resourcemanager_getOperation
			]
		]);
	}
	function resourcemanager_findAllowed(call, world, permission) {
		const id = call.params.project ?? "";
		const project = findProject(world, id);
		if (project && authorize(world, call.principal, permission, fullName.project(project.projectId))) return project;
		throw resourcemanager_denied(permission, `projects/${id}`);
	}
	const resourcemanager_denied = (permission, resource) => deniedOrAbsent(resourcemanager_API, permission, `//${resourcemanager_API}/${resource}`);
	function getV1(call, world) {
		const project = resourcemanager_findAllowed(call, world, "resourcemanager.projects.get");
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
		const project = resourcemanager_findAllowed(call, world, "resourcemanager.projects.get");
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
		const project = resourcemanager_findAllowed(call, world, "resourcemanager.projects.get");
		const ancestor = lineage(world, fullName.project(project.projectId)).map((name) => {
			const [kind = "", id = ""] = kindOf(name).name.split("/");
			return { resourceId: {
				type: kind.slice(0, -1),
				id
			} };
		});
		return { body: { ancestor } };
	}
	const getOrganizationPolicy = (call, world) => getNodePolicy(call, world, "organizations", call.params.organization ?? "");
	const getFolderPolicy = (call, world) => getNodePolicy(call, world, "folders", call.params.folder ?? "");
	function getNodePolicy(call, world, kind, id) {
		const name = `//${resourcemanager_API}/${kind}/${id}`;
		const permission = `resourcemanager.${kind}.getIamPolicy`;
		if (!exists(world, name) || !authorize(world, call.principal, permission, name)) {
			throw resourcemanager_denied(permission, `${kind}/${id}`);
		}
		return { body: readPolicy(world, name, requestedVersion(call)) };
	}
	function resourcemanager_parentOf(call, world, verb) {
		const given = call.query.get("parent") ?? "";
		const name = canonical(world, given);
		const { service, name: relative } = kindOf(name);
		const permission = `${service === resourcemanager_API ? "resourcemanager.hierarchyNodes" : collectionOf(name)}.${verb}`;
		if (!/^\/\/[a-z]+\.googleapis\.com\/.+/.test(given)) throw new Refusal("INVALID_ARGUMENT", `Invalid parent: ${given}`);
		if (!exists(world, name) || !authorize(world, call.principal, permission, name)) throw resourcemanager_denied(permission, relative);
		return name;
	}
	function collectionOf(name) {
		const { service, name: relative } = kindOf(name);
		return `${service.split(".")[0]}.${relative.split("/").at(-2)}`;
	}
	const byNumber = (world, name) => name.replace(/\/projects\/([^/]+)/, (_, id) => `/projects/${findProject(world, id)?.number ?? id}`);
	function listEffectiveTags(call, world) {
		const name = resourcemanager_parentOf(call, world, "listEffectiveTags");
		const tags = effectiveTags(world, name).map((tag) => ({
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
		const parent = byNumber(world, holder);
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
		const found = [...world.tagValues.values()].find((each) => `${each.namespacedKey}/${each.value}` === name);
		return tagValue(call, world, found, name);
	}
	function tagValue(call, world, found, asked) {
		const permission = "resourcemanager.tagValues.get";
		if (!found || !authorize(world, call.principal, permission, `//${resourcemanager_API}/${found.name}`)) throw resourcemanager_denied(permission, asked);
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
	const testTagValue = (call, world) => testAnswer(call, world, `//${resourcemanager_API}/tagValues/${call.params.value}`);
	function listTagBindings(call, world) {
		const name = resourcemanager_parentOf(call, world, "listTagBindings");
		const bound = [...world.tagBindings.get(name) ?? []].map((id) => world.tagValues.get(id)).filter((value) => value !== undefined);
		return { body: bound.length > 0 ? { tagBindings: bound.map((value) => binding(world, name, value)) } : {} };
	}
	function createTagBinding(call, world) {
		const { parent = "", tagValue, tagValueNamespacedName } = call.body;
		if (tagValue && tagValueNamespacedName) throw new Refusal("INVALID_ARGUMENT", "Only one of tag_value and tag_value_namespaced_name may be filled.");
		const name = canonical(world, parent);
		const value = [...world.tagValues.values()].find((each) => each.name === tagValue || `${each.namespacedKey}/${each.value}` === tagValueNamespacedName);
		const onValue = "resourcemanager.tagValueBindings.create";
		const shown = value?.name ?? tagValue ?? tagValueNamespacedName ?? "";
		if (!value || !authorize(world, call.principal, onValue, `//${resourcemanager_API}/${value.name}`)) throw resourcemanager_denied(onValue, shown);
		const onHolder = `${kindOf(name).service === resourcemanager_API ? "resourcemanager.hierarchyNodes" : collectionOf(name)}.createTagBinding`;
		if (!exists(world, name) || !authorize(world, call.principal, onHolder, name)) throw resourcemanager_denied(onHolder, kindOf(name).name);
		const before = [...world.tagBindings.get(name) ?? []];
		if (before.some((id) => world.tagValues.get(id)?.key === value.key)) {
			throw new Refusal("ALREADY_EXISTS", `A binding of the tag key ${value.namespacedKey} already exists on ${parent}.`);
		}
		if (call.query.get("validateOnly") !== "true") {
			world.tagBindings.set(name, new Set([...before, value.name]));
			world.tagsFrom.set(`${name} ${value.name}`, world.clock.now() + (world.delays.tagMs ?? 0));
		}
		return { body: finished(world, {
			"@type": `type.googleapis.com/${TYPE}.TagBinding`,
			...binding(world, name, value)
		}) };
	}
	function deleteTagBinding(call, world) {
		const [, parent = "", value = ""] = /^(.+)\/(tagValues\/\d+)$/.exec(call.params.binding ?? "") ?? [];
		const name = canonical(world, decodeURIComponent(parent));
		const permission = `${kindOf(name).service === resourcemanager_API ? "resourcemanager.hierarchyNodes" : collectionOf(name)}.deleteTagBinding`;
		if (!authorize(world, call.principal, permission, name)) throw resourcemanager_denied(permission, kindOf(name).name);
		const onValue = "resourcemanager.tagValueBindings.delete";
		if (!authorize(world, call.principal, onValue, `//${resourcemanager_API}/${value}`)) throw resourcemanager_denied(onValue, value);
		if (!world.tagBindings.get(name)?.delete(value)) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: finished(world, { "@type": "type.googleapis.com/google.protobuf.Empty" }) };
	}
	function finished(world, response) {
		const name = `operations/rctb.${nodeOf(world, fullName.organization(world.organization.id))?.replace("/", "-")}.${newId(world)}`;
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
	function resourcemanager_getOperation(call, world) {
		const operation = world.operations.get(`operations/${call.params.operation}`);
		if (!operation) throw new Refusal("NOT_FOUND", "Requested entity was not found.");
		return { body: {
			name: operation.name,
			done: operation.done,
			response: operation.response
		} };
	}
	;
	function runJob(world, state, overrides, author) {
		const made = makeExecution(world, state, overrides, author);
		const name = made.execution.name ?? "";
		const { job } = state;
		state.executions.set(shortName(name), made);
		job.executionCount = (job.executionCount ?? 0) + 1;
		refer(job, made.execution, "EXECUTION_RUNNING");
		const app = appOf(world, imageOf(made.execution), shortName(job.name));
		const runMs = app?.runMs ?? world.delays.operationMs;
		world.clock.schedule(world.delays.operationMs, () => start(world, made));
		const end = (operation) => executions_finish(world, state, made, operation);
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
		const execution = {
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
		};
		return {
			execution,
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
	function condition(execution, type, change) {
		const found = execution.conditions?.find((each) => each.type === type);
		if (found) Object.assign(found, change);
	}
	function start(world, made) {
		const { execution } = made;
		if (execution.completionTime) return;
		const now = world.clock.timestamp();
		const ok = {
			state: "CONDITION_SUCCEEDED",
			lastTransitionTime: now
		};
		condition(execution, "ResourcesAvailable", ok);
		condition(execution, "Started", ok);
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
	function executions_finish(world, state, made, operation) {
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
		for (const [at, task] of made.tasks.entries()) endTask(world, state.job, task, ends[at] ?? 0, app?.output ?? []);
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
		const message = `Task ${shortName(first?.name)} failed with message: The container exited with an error.`;
		condition(execution, "Completed", {
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
	function endTask(world, job, task, exitCode, output) {
		const now = world.clock.timestamp();
		const retried = exitCode === 0 ? 0 : task.maxRetries ?? 0;
		for (let attempt = 0; attempt <= retried; attempt++) {
			for (const line of output) write(world, job, task, attempt, "stderr", line);
			const log = "varlog%2Fsystem";
			write(world, job, task, attempt, log, `Container called exit(${exitCode}).`, exitCode === 0 ? "DEFAULT" : "WARNING");
		}
		Object.assign(task, {
			completionTime: now,
			updateTime: now,
			reconciling: false,
			retried
		});
		task.lastAttemptResult = exitCode === 0 ? {} : {
			exitCode,
			status: {
				code: 9,
				message: "The container exited with an error."
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
			message: "The container exited with an error.",
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
		const short = shortName(name);
		job.latestCreatedExecution = {
			name: short,
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
			condition(execution, "Completed", {
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
	;
	function jobs_withDefaults(sent, number) {
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
	function jobs_check(job, verb) {
		const at = `${verb}JobRequest.job`;
		if (!job.template) throw refuse(`${at}.template`, "required field not present.");
		if (!job.template.template) throw refuse(`${at}.template.template`, "required field not present.");
		checkLabels(job.labels, `${at}.labels`);
		checkLabels(job.template.labels, `${at}.template.labels`);
		const { taskCount = 1, parallelism = 0 } = job.template;
		if (taskCount < 0 || taskCount > 1e4) throw refuse(`${at}.template.task_count`, "must be a number between 0 and 10000.");
		if (parallelism < 0) throw refuse(`${at}.template.parallelism`, "must not be negative.");
		const { maxRetries = 3, timeout = "600s", containers = [], volumes = [] } = job.template.template;
		const path = `${at}.template.template`;
		if (maxRetries < 0 || maxRetries > 10) throw refuse(`${path}.max_retries`, "must be a number between 0 and 10.");
		const seconds = Number.parseFloat(timeout);
		if (!(seconds > 0 && seconds <= 604800)) throw refuse(`${path}.timeout`, "must be between 1s and 604800s.");
		checkContainers(containers, volumes, path);
		refuseFraction(containers, "template.template", ALWAYS_ALLOCATED);
	}
	function checkJobId(id, path) {
		if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(id)) throw refuse(path, "only lowercase, digits, and hyphens; may not begin or end with hyphen; at most 63 characters.");
	}
	function deployJob(world, call, request) {
		const { name } = request;
		const project = projectOfName(world, name);
		const before = world.jobs.get(name);
		if (request.wanted.startExecutionToken || request.wanted.runExecutionToken) throw new Refusal("UNIMPLEMENTED", "The emulator does not run a job by a token in its deploy.");
		const wanted = jobs_withDefaults(request.wanted, project.number);
		jobs_check(wanted, before ? "Update" : "Create");
		const task = wanted.template?.template ?? {};
		checkRuntime(world, call, project, {
			account: task.serviceAccount ?? "",
			containers: task.containers ?? []
		});
		checkOrgPolicies(world, {
			...{
				name,
				method: `${before ? "Update" : "Create"}Job`
			},
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
		const changed = extras !== undefined;
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
		}, (operation) => jobs_settle(world, name, operation, generation), { id });
	}
	function jobs_settle(world, name, operation, generation) {
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
		const wanted = jobs_withDefaults(job, projectOfName(world, name).number);
		jobs_check(wanted, "Create");
		await atOnce(world, () => saveJob(world, {
			name,
			shown: name,
			wanted
		}, wanted, creator));
	}
	;
	const PLACES = {
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
	};
	const REGIONS = [...Object.entries(PLACES).flatMap(([place, numbers]) => [...numbers].map((number) => `${place}${number}`)), ...[
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
	;
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
		const routing = /^[\d.]+(:\d+)?$/.test(host) ? headers["x-goog-request-params"] : undefined;
		const location = new URLSearchParams(String(routing ?? "")).get("location");
		if (location) return location;
		throw new Refusal("NOT_FOUND", "The requested resource was not found on the global endpoint: use a regional one.");
	}
	function targets_allow(world, call, permission, resource, shown) {
		if (!authorize(world, call.principal, permission, resource)) throw denied(permission, shown);
	}
	const targets_missing = (target, kind, id) => new Refusal("NOT_FOUND", `Resource '${id}' of kind '${kind}' in region '${target.location}' in project '${target.project}' does not exist.`);
	function targets_checkEtag(current = "", id, given) {
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
	;
	const kinds_SERVICES = {
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
	function targetOf(kind, call, world, id = call.params[kind.variable] ?? "") {
		return v2Target(world, call, id, kind.collection);
	}
	function kinds_findAllowed(kind, call, world, target, permission) {
		targets_allow(world, call, permission, fullName.run(target.name), target.shown);
		const state = kind.states(world).get(target.name);
		if (!state) throw targets_missing(target, kind.noun, target.id);
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
	;
	const common_LIST_QUERY = [
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
	function common_page(call, field, all) {
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
				listOf(kind),
				{ query: common_LIST_QUERY }
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
			const target = targetOf(kind, call, world);
			kinds_findAllowed(kind, call, world, target, permission);
			return fullName.run(target.name);
		},
		name: (call, world) => fullName.run(targetOf(kind, call, world).name)
	});
	const getOf = (kind) => (call, world) => {
		const state = kinds_findAllowed(kind, call, world, targetOf(kind, call, world), `${kind.permissions}.get`);
		return { body: kind.resource(state) };
	};
	const listOf = (kind) => (call, world) => {
		const { name, project, location } = targetOf(kind, call, world, "");
		if (location === "-") throw refuse(`List${kind.kind}sRequest.parent`, "location '-' is not supported.");
		const shown = `projects/${project}/locations/${location}`;
		targets_allow(world, call, `${kind.permissions}.list`, fullName.project(project), shown);
		const found = [...kind.states(world)].filter(([each]) => each.startsWith(name));
		return { body: common_page(call, kind.collection, found.map(([, state]) => kind.resource(state))) };
	};
	const deleteOf = (kind) => (call, world) => {
		const target = targetOf(kind, call, world);
		const resource = kind.resource(kinds_findAllowed(kind, call, world, target, `${kind.permissions}.delete`));
		targets_checkEtag(resource.etag, target.id, call.query.get("etag") ?? undefined);
		const about = {
			kind: kind.kind,
			name: target.name
		};
		const operation = yes(call, "validateOnly") ? validated(world, about, resource) : remove(world, kind, target.name);
		return { body: show(world, operation) };
	};
	function deleteV1(kind, group, call, world, target) {
		const { uid } = kind.resource(kinds_findAllowed(kind, call, world, target, `${kind.permissions}.delete`));
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
	;
	const JOB = "google.cloud.run.v2.Job";
	const jobs_AT = "/v2/projects/{project}/locations/{location}";
	const jobs_ONE = `${jobs_AT}/jobs/{job}`;
	const EXECUTION = `${jobs_ONE}/executions/{execution}`;
	function jobs_routes(_world) {
		return router_define("run.googleapis.com", [
			[
				"POST",
				`${jobs_AT}/jobs`,
				jobs_create,
				{
					body: JOB,
					query: ["jobId", "validateOnly"]
				}
			],
			[
				"PATCH",
				jobs_ONE,
				patch,
				{
					body: JOB,
					query: ["validateOnly", "allowMissing"]
				}
			],
			[
				"POST",
				`${jobs_ONE}:run`,
				run,
				{ body: "google.cloud.run.v2.RunJobRequest" }
			],
			...commonRoutes(JOBS, jobs_AT),
			[
				"GET",
				`${jobs_ONE}/executions`,
				listExecutions,
				{ query: common_LIST_QUERY }
			],
			[
				"GET",
				EXECUTION,
				getExecution
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
				jobs_cancel,
				{ body: "google.cloud.run.v2.CancelExecutionRequest" }
			],
			[
				"GET",
				`${EXECUTION}/tasks`,
				listTasks,
				{ query: common_LIST_QUERY }
			],
			[
				"GET",
				`${EXECUTION}/tasks/{task}`,
				getTask
			]
		]);
	}
	function jobs_create(call, world) {
		const id = call.query.get("jobId") ?? "";
		if (!id) throw refuse("CreateJobRequest.job_id", "required field not present.");
		const target = targetOf(JOBS, call, world, id);
		targets_allow(world, call, "run.jobs.create", fullName.project(target.project), target.shown);
		checkJobId(id, "CreateJobRequest.job_id");
		if (world.jobs.has(target.name)) throw new Refusal("ALREADY_EXISTS", `Resource '${id}' already exists.`);
		const wanted = normalize(JOB, call.body);
		checkSystemKeys(wanted, "Create", "CreateJobRequest.job");
		const request = {
			name: target.name,
			shown: target.shown,
			wanted,
			validateOnly: yes(call, "validateOnly")
		};
		return { body: show(world, deployJob(world, call, request)) };
	}
	function patch(call, world) {
		const target = targetOf(JOBS, call, world);
		const wanted = normalize(JOB, call.body);
		checkSystemKeys(wanted, "Update", "UpdateJobRequest.job");
		const request = {
			name: target.name,
			shown: target.shown,
			wanted,
			validateOnly: yes(call, "validateOnly")
		};
		if (!world.jobs.has(target.name) && yes(call, "allowMissing")) {
			targets_allow(world, call, "run.jobs.create", fullName.project(target.project), target.shown);
			checkJobId(target.id, "UpdateJobRequest.job.name");
			return { body: show(world, deployJob(world, call, request)) };
		}
		targets_allow(world, call, "run.jobs.get", fullName.run(target.name), target.shown);
		const state = kinds_findAllowed(JOBS, call, world, target, "run.jobs.update");
		targets_checkEtag(state.job.etag, target.id, wanted.etag);
		return { body: show(world, deployJob(world, call, request)) };
	}
	function run(call, world) {
		const target = targetOf(JOBS, call, world);
		const { overrides, etag, validateOnly } = normalize("google.cloud.run.v2.RunJobRequest", call.body);
		if (overrides) targets_allow(world, call, "run.jobs.runWithOverrides", fullName.run(target.name), target.shown);
		const state = kinds_findAllowed(JOBS, call, world, target, "run.jobs.run");
		targets_checkEtag(state.job.etag, target.id, etag);
		refuseUnready(state, target);
		if (validateOnly) return { body: show(world, validated(world, {
			kind: "Execution",
			name: target.name
		}, { job: target.id })) };
		return { body: show(world, runJob(world, state, overrides ?? {}, author(call))) };
	}
	function refuseUnready({ job }, target) {
		if (job.terminalCondition?.state !== "CONDITION_FAILED") return;
		throw new Refusal("FAILED_PRECONDITION", `Job '${target.id}' is not ready: ${job.terminalCondition.message}`);
	}
	function listExecutions(call, world) {
		const target = targetOf(JOBS, call, world);
		const resource = target.id === "-" ? fullName.project(target.project) : fullName.run(target.name);
		targets_allow(world, call, "run.executions.list", resource, target.shown);
		const prefix = target.id === "-" ? target.name.slice(0, -1) : target.name;
		const states = [...world.jobs].filter(([name]) => target.id === "-" ? name.startsWith(prefix) : name === prefix);
		const executions = states.flatMap(([, state]) => [...state.executions.values()].reverse());
		return { body: common_page(call, "executions", executions.map(({ execution }) => execution)) };
	}
	function findExecution(call, world, permission) {
		const target = targetOf(JOBS, call, world);
		const id = call.params.execution ?? "";
		targets_allow(world, call, permission, fullName.run(target.name), `${target.shown}/executions/${id}`);
		const state = world.jobs.get(target.name);
		const made = state?.executions.get(id);
		if (!state || !made) throw targets_missing(target, "EXECUTION", id);
		return {
			target,
			state,
			made,
			id
		};
	}
	const getExecution = (call, world) => ({ body: findExecution(call, world, "run.executions.get").made.execution });
	function deleteExecution(call, world) {
		const { state, made, id } = findExecution(call, world, "run.executions.delete");
		targets_checkEtag(made.execution.etag, id, call.query.get("etag") ?? undefined);
		const gone = {
			...made.execution,
			deleteTime: world.clock.timestamp()
		};
		const about = {
			kind: "Execution",
			name: made.execution.name ?? ""
		};
		if (yes(call, "validateOnly")) return { body: show(world, validated(world, about, gone)) };
		state.executions.delete(id);
		return { body: show(world, finishedOperation(world, about, gone)) };
	}
	function jobs_cancel(call, world) {
		const { state, made, id } = findExecution(call, world, "run.executions.cancel");
		targets_checkEtag(made.execution.etag, id, call.body.etag);
		return { body: show(world, cancelExecution(world, state, made)) };
	}
	function listTasks(call, world) {
		return { body: common_page(call, "tasks", findExecution(call, world, "run.tasks.list").made.tasks) };
	}
	function getTask(call, world) {
		const { target, made } = findExecution(call, world, "run.tasks.get");
		const found = made.tasks.find(({ name }) => shortName(name) === call.params.task);
		if (!found) throw targets_missing(target, "TASK", call.params.task ?? "");
		return { body: found };
	}
	;
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
	const field_names_KEY = {
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
				secretKeyRef: field_names_KEY,
				configMapKeyRef: field_names_KEY
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
	;
	const OUTPUT = /^run\.googleapis\.com\/(operation-id|urls|ingress-status)$|^serving\.knative\.dev\/(creator|lastModifier)$/;
	function fromKnative(sent) {
		const service = { labels: withoutSystem(sent.metadata.labels) };
		const extras = {
			service: {},
			template: {}
		};
		const annotations = {};
		for (const [key, value] of Object.entries(sent.metadata.annotations ?? {})) {
			const field = key.startsWith(RUN) ? SERVICE_FIELDS[key.slice(RUN.length)] : undefined;
			if (field) Object.assign(service, field.read(service, value));
			else if (OUTPUT.test(key)) continue;
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
		const secrets = new Map((take(`${RUN}secrets`) ?? "").split(",").filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]));
		const template = {
			labels: withoutSystem(sent.metadata?.labels),
			scaling: {}
		};
		if (sent.metadata?.name) template.revision = sent.metadata.name;
		const min = take("autoscaling.knative.dev/minScale");
		const max = take("autoscaling.knative.dev/maxScale");
		if (min !== undefined) template.scaling = {
			...template.scaling,
			minInstanceCount: Number(min)
		};
		if (max !== undefined) template.scaling = {
			...template.scaling,
			maxInstanceCount: Number(max)
		};
		const connector = take(`${RUN}vpc-access-connector`);
		const egress = take(`${RUN}vpc-access-egress`);
		const networks = take(`${RUN}network-interfaces`);
		if (connector || egress || networks) {
			template.vpcAccess = {
				...connector ? { connector } : {},
				...egress ? { egress: egress === "all-traffic" ? "ALL_TRAFFIC" : "PRIVATE_RANGES_ONLY" } : {},
				...networks ? { networkInterfaces: JSON.parse(networks) } : {}
			};
		}
		const environment = take(`${RUN}execution-environment`);
		if (environment) {
			template.executionEnvironment = environment === "gen1" ? "EXECUTION_ENVIRONMENT_GEN1" : "EXECUTION_ENVIRONMENT_GEN2";
		}
		const affinity = take(`${RUN}sessionAffinity`);
		if (affinity !== undefined) template.sessionAffinity = truth(affinity);
		const key = take(`${RUN}encryption-key`);
		if (key) template.encryptionKey = key;
		const revoked = take(`${RUN}post-key-revocation-action-type`);
		if (revoked) template.encryptionKeyRevocationAction = REVOCATION[revoked] ?? revoked;
		const hours = take(`${RUN}encryption-key-shutdown-hours`);
		if (hours) template.encryptionKeyShutdownDuration = `${Number(hours) * 3600}s`;
		const mesh = take(`${RUN}mesh`);
		if (mesh) template.serviceMesh = { mesh };
		const oneZone = take(`${RUN}gpu-zonal-redundancy-disabled`);
		if (oneZone !== undefined) template.gpuZonalRedundancyDisabled = truth(oneZone);
		const unchecked = take(`${RUN}health-check-disabled`);
		if (unchecked !== undefined) template.healthCheckDisabled = truth(unchecked);
		if (spec.containerConcurrency) template.maxInstanceRequestConcurrency = spec.containerConcurrency;
		if (spec.timeoutSeconds) template.timeout = `${spec.timeoutSeconds}s`;
		if (spec.serviceAccountName) template.serviceAccount = spec.serviceAccountName;
		const gpu = spec.nodeSelector?.[`${RUN}accelerator`];
		if (gpu) template.nodeSelector = { accelerator: gpu };
		if (spec.runtimeClassName) extras.runtimeClassName = spec.runtimeClassName;
		const throttled = take(`${RUN}cpu-throttling`);
		const boost = take(`${RUN}startup-cpu-boost`);
		const depends = JSON.parse(take(`${RUN}container-dependencies`) ?? "{}");
		const images = JSON.parse(take(`${RUN}base-images`) ?? "{}");
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
		for (const [note, value] of Object.entries(notes)) {
			if (isSystem(note)) extras[note] = normal(value);
			else template.annotations[note] = value;
		}
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
				cpuIdle: notes.throttled === undefined || truth(notes.throttled),
				...notes.boost !== undefined ? { startupCpuBoost: truth(notes.boost) } : {}
			},
			...name && notes.depends[name] ? { dependsOn: notes.depends[name] } : {},
			...base ? { baseImageUri: base } : {}
		};
	}
	function volumeFrom({ name = "", secret, emptyDir, csi, nfs }, alias) {
		if (secret) {
			return {
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
		}
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
	;
	function showService(world, name, state) {
		const { service } = state;
		const [, project = "", , location = "", , id = ""] = name.split("/");
		const namespace = findProject(world, project)?.number ?? project;
		const ingress = ingressName(service) ?? "all";
		const made = toKnative(service, state.extras, {
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
		});
		return {
			...made,
			status: show_status(service)
		};
	}
	const STATUS = {
		CONDITION_SUCCEEDED: "True",
		CONDITION_FAILED: "False"
	};
	function show_condition(from) {
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
	const show_short = (name) => name?.split("/").at(-1);
	function show_status(service) {
		const [routes, configurations] = service.conditions ?? [];
		const ready = show_short(service.latestReadyRevision);
		const settled = ready !== undefined;
		return {
			observedGeneration: Number(service.generation),
			conditions: [
				service.terminalCondition,
				configurations,
				routes
			].flatMap((each) => each ? [show_condition(each)] : []),
			...ready ? { latestReadyRevisionName: ready } : {},
			latestCreatedRevisionName: show_short(service.latestCreatedRevision),
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
		const conditions = (revision.conditions ?? []).map(show_condition);
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
	;
	const FIELDS = [
		"client-name",
		"client-version",
		"launch-stage",
		"binary-authorization"
	];
	const BREAKGLASS = `${RUN}binary-authorization-breakglass`;
	const jobs_OUTPUT = /^run\.googleapis\.com\/operation-id$|^serving\.knative\.dev\/(creator|lastModifier)$/;
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
			const field = FIELDS.find((name) => RUN + name === key);
			if (field) Object.assign(job, SERVICE_FIELDS[field]?.read(job, value));
			else if (key === BREAKGLASS) job.binaryAuthorization = {
				...job.binaryAuthorization,
				breakglassJustification: value
			};
			else if (isSystem(key)) {
				if (!jobs_OUTPUT.test(key)) extras.service[key] = value;
			} else Object.assign(job.annotations ?? {}, { [key]: value });
		}
		const { metadata, spec } = sent.spec.template;
		const tasks = spec.template?.spec ?? {};
		const { maxRetries, timeoutSeconds, ...same } = tasks;
		const made = templateFrom({
			...metadata ? { metadata } : {},
			spec: {
				...same,
				...timeoutSeconds === undefined ? {} : { timeoutSeconds: Number(timeoutSeconds) }
			}
		}, extras.template);
		const { labels, annotations, scaling: _, revision: __, ...template } = made;
		for (const container of template.containers ?? []) delete container.resources?.cpuIdle;
		job.template = {
			...labels && Object.keys(labels).length > 0 ? { labels } : {},
			...annotations && Object.keys(annotations).length > 0 ? { annotations } : {},
			...spec.taskCount ? { taskCount: spec.taskCount } : {},
			...spec.parallelism ? { parallelism: spec.parallelism } : {},
			template: {
				...template,
				...maxRetries === undefined ? {} : { maxRetries }
			}
		};
		return {
			job,
			extras
		};
	}
	const own = (labels = {}) => Object.fromEntries(Object.entries(labels).filter(([key]) => !isSystem(key)));
	const jobs_API = "run.googleapis.com/v1";
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
				...maxRetries === undefined ? {} : { maxRetries },
				...timeout === undefined ? {} : { timeoutSeconds: String(timeout) }
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
		for (const field of FIELDS) {
			const value = SERVICE_FIELDS[field]?.write(job);
			if (value !== undefined) annotations[RUN + field] = value;
		}
		const justification = job.binaryAuthorization?.breakglassJustification;
		if (justification) annotations[BREAKGLASS] = justification;
		const { template = {}, latestCreatedExecution: latest } = job;
		const tasks = taskSpec(template.template ?? {}, extras.template);
		return {
			apiVersion: jobs_API,
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
				conditions: [job.terminalCondition, ...job.conditions ?? []].flatMap((each) => each ? [show_condition(each)] : []),
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
		const id = show_short(name) ?? "";
		const tasks = taskSpec(execution.template ?? {}, extras);
		return {
			apiVersion: jobs_API,
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
			...show_condition(rest),
			...reason ? { reason } : {}
		};
	};
	function showTask(world, task) {
		const name = task.name ?? "";
		const { index = 0, retried, lastAttemptResult: last } = task;
		return {
			apiVersion: jobs_API,
			kind: "Task",
			metadata: {
				name: show_short(name),
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
	;
	const jobs_v1_AT = "/apis/run.googleapis.com/v1/namespaces/{project}";
	const jobs_v1_ONE = "/v1/projects/{project}/locations/{location}/jobs/{job}";
	function jobs_v1_routes(_world) {
		return router_define("run.googleapis.com", [
			[
				"GET",
				`${jobs_v1_AT}/jobs`,
				jobs_v1_list,
				{ query: V1_LIST_QUERY }
			],
			[
				"POST",
				`${jobs_v1_AT}/jobs`,
				jobs_v1_create,
				{ json: true }
			],
			[
				"GET",
				`${jobs_v1_AT}/jobs/{job}`,
				jobs_v1_get
			],
			[
				"PUT",
				`${jobs_v1_AT}/jobs/{job}`,
				replace,
				{ json: true }
			],
			[
				"DELETE",
				`${jobs_v1_AT}/jobs/{job}`,
				(call, world) => deleteV1(JOBS, "run.googleapis.com", call, world, jobs_v1_targetOf(call, world)),
				{ query: [
					"kind",
					"apiVersion",
					"propagationPolicy"
				] }
			],
			[
				"POST",
				`${jobs_v1_AT}/jobs/{job}:run`,
				jobs_v1_run,
				{ json: true }
			],
			[
				"GET",
				`${jobs_v1_AT}/executions`,
				jobs_v1_listExecutions,
				{ query: V1_LIST_QUERY }
			],
			[
				"GET",
				`${jobs_v1_AT}/executions/{execution}`,
				jobs_v1_getExecution
			],
			[
				"POST",
				`${jobs_v1_AT}/executions/{execution}:cancel`,
				jobs_v1_cancel,
				{ json: true }
			],
			[
				"GET",
				`${jobs_v1_AT}/tasks`,
				jobs_v1_listTasks,
				{ query: V1_LIST_QUERY }
			],
			...policyRoutes(jobs_v1_ONE, policyOf(JOBS))
		]);
	}
	const jobs_v1_targetOf = (call, world, id = call.params.job ?? "") => v1Target(world, call, id, "jobs");
	function parse(call) {
		checkFields(call.body, JOB_SHAPE);
		const sent = call.body;
		if (!sent.metadata || !sent.spec?.template?.spec?.template?.spec) throw new Refusal("INVALID_ARGUMENT", "spec.template.spec.template.spec: should not be empty.");
		return sent;
	}
	function jobs_v1_save(call, world, target, sent) {
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
	function jobs_v1_create(call, world) {
		const sent = parse(call);
		const target = jobs_v1_targetOf(call, world, sent.metadata.name ?? "");
		targets_allow(world, call, "run.jobs.create", fullName.project(target.project), target.shown);
		checkJobId(target.id, "metadata.name");
		if (world.jobs.has(target.name)) throw new Refusal("ALREADY_EXISTS", `Resource '${target.id}' already exists.`);
		return jobs_v1_save(call, world, target, sent);
	}
	function replace(call, world) {
		const sent = parse(call);
		const target = jobs_v1_targetOf(call, world);
		const state = kinds_findAllowed(JOBS, call, world, target, "run.jobs.update");
		targets_checkEtag(state.job.etag, target.id, sent.metadata.resourceVersion);
		return jobs_v1_save(call, world, target, sent);
	}
	function jobs_v1_get(call, world) {
		const target = jobs_v1_targetOf(call, world);
		return { body: showJob(world, target.name, kinds_findAllowed(JOBS, call, world, target, "run.jobs.get")) };
	}
	function jobs_v1_list(call, world) {
		const target = jobs_v1_targetOf(call, world, "");
		targets_allow(world, call, "run.jobs.list", fullName.project(target.project), `namespaces/${call.params.project}/jobs`);
		const items = [...world.jobs].filter(([name]) => name.startsWith(target.name)).map(([name, state]) => showJob(world, name, state));
		return { body: {
			apiVersion: "run.googleapis.com/v1",
			kind: "JobList",
			metadata: {},
			items
		} };
	}
	function jobs_v1_run(call, world) {
		const target = jobs_v1_targetOf(call, world);
		const { overrides } = call.body;
		if (overrides) targets_allow(world, call, "run.jobs.runWithOverrides", fullName.run(target.name), target.shown);
		const state = kinds_findAllowed(JOBS, call, world, target, "run.jobs.run");
		refuseUnready(state, target);
		const { timeoutSeconds, ...same } = overrides ?? {};
		const changes = {
			...same,
			...timeoutSeconds ? { timeout: `${timeoutSeconds}s` } : {}
		};
		runJob(world, state, changes, author(call));
		const last = [...state.executions.values()].at(-1);
		return { body: showExecution(world, last) };
	}
	function jobs_v1_findExecution(call, world, permission) {
		const target = jobs_v1_targetOf(call, world, "");
		const id = call.params.execution ?? "";
		const state = [...world.jobs].find(([name, job]) => name.startsWith(target.name) && job.executions.has(id))?.[1];
		const made = state?.executions.get(id);
		const shown = `namespaces/${call.params.project}/executions/${id}`;
		const resource = state ? fullName.run(state.job.name ?? "") : fullName.project(target.project);
		targets_allow(world, call, permission, resource, shown);
		if (!state || !made) throw targets_missing(target, "EXECUTION", id);
		return {
			state,
			made
		};
	}
	const jobs_v1_getExecution = (call, world) => ({ body: showExecution(world, jobs_v1_findExecution(call, world, "run.executions.get").made) });
	function jobs_v1_cancel(call, world) {
		const { state, made } = jobs_v1_findExecution(call, world, "run.executions.cancel");
		cancelExecution(world, state, made);
		return { body: showExecution(world, made) };
	}
	const selected = (call, key) => (call.query.get("labelSelector") ?? "").split(",").map((term) => term.split(/\s*==?\s*/)).find(([name]) => name?.trim() === key)?.[1]?.trim();
	function jobs_v1_listExecutions(call, world) {
		const target = jobs_v1_targetOf(call, world, "");
		const shown = `namespaces/${call.params.project}/executions`;
		targets_allow(world, call, "run.executions.list", fullName.project(target.project), shown);
		const job = selected(call, "run.googleapis.com/job");
		const items = [...world.jobs].filter(([name]) => job ? name === `${target.name}${job}` : name.startsWith(target.name)).flatMap(([, state]) => [...state.executions.values()].reverse()).map((made) => showExecution(world, made));
		return { body: {
			apiVersion: "run.googleapis.com/v1",
			kind: "ExecutionList",
			metadata: {},
			items
		} };
	}
	function jobs_v1_listTasks(call, world) {
		const target = jobs_v1_targetOf(call, world, "");
		const shown = `namespaces/${call.params.project}/tasks`;
		targets_allow(world, call, "run.tasks.list", fullName.project(target.project), shown);
		const execution = selected(call, "run.googleapis.com/execution");
		const items = [...world.jobs.values()].flatMap(({ executions }) => [...executions]).flatMap(([id, made]) => !execution || id === execution ? made.tasks : []).map((task) => showTask(world, task));
		return { body: {
			apiVersion: "run.googleapis.com/v1",
			kind: "TaskList",
			metadata: {},
			items
		} };
	}
	;
	const BASE_IMAGE = "gcr.io/buildpacks/google-22/run";
	function submitBuild(call, world) {
		const { project: given = "", location = "" } = call.params;
		const project = projectOfName(world, `projects/${given}`);
		const request = normalize("google.cloud.run.v2.SubmitBuildRequest", call.body);
		targets_allow(world, call, "cloudbuild.builds.create", fullName.project(project.projectId), `projects/${given}/locations/${location}`);
		const { imageUri, storageSource, buildpackBuild, dockerBuild } = request;
		if (!imageUri) throw refuse("SubmitBuildRequest.image_uri", "required field not present.");
		if (!storageSource?.bucket || !storageSource.object) {
			throw refuse("SubmitBuildRequest.storage_source", "required field not present.");
		}
		if (!buildpackBuild && !dockerBuild) throw refuse("SubmitBuildRequest", "build_type is required.");
		if (request.machineType && request.machineType !== "E2_HIGHCPU_8" && request.machineType !== "e2-highcpu-8") {
			throw refuse("SubmitBuildRequest.machine_type", `unsupported machine type '${request.machineType}'.`);
		}
		const source = `gs://${storageSource.bucket}/${storageSource.object}#${storageSource.generation ?? ""}`;
		const build = {
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
		};
		const operation = startBuild(world, call, project, location, build, "run");
		const base = buildpackBuild?.enableAutomaticUpdates ? { baseImageUri: buildpackBuild.baseImage || BASE_IMAGE } : {};
		return { body: {
			buildOperation: showOperation(world, operation),
			...base
		} };
	}
	function dockerStep(image, source) {
		const args = [
			"build",
			"--network",
			"cloudbuild",
			"--no-cache",
			"-t",
			image,
			".",
			"--label",
			`google.source=${source}`
		];
		return {
			name: "gcr.io/cloud-builders/docker",
			args
		};
	}
	function packSteps(image, variables) {
		const env = Object.entries(variables).flatMap(([key, value]) => ["--env", `${key}=${value}`]);
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
				...env
			]
		}];
	}
	;
	function applyMask(current, sent, mask, message = "google.cloud.run.v2.Service", fields = WRITABLE.Service) {
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
		const list = /\b(containers|traffic|instanceSplits|volumes|customAudiences|conditions)\b\./.test(path);
		if (list || validate(message, probe).length > 0) {
			throw new Refusal("INVALID_ARGUMENT", `Invalid field mask path '${path}' for ${message}.`, { details: [{
				"@type": "type.googleapis.com/google.rpc.BadRequest",
				fieldViolations: [{
					field: "update_mask",
					description: `Invalid field mask path '${path}'.`
				}]
			}] });
		}
	}
	function put(target, source, [step = "", ...rest]) {
		const value = source[step];
		if (rest.length === 0) {
			if (value === undefined) delete target[step];
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
	;
	const SERVICE = "google.cloud.run.v2.Service";
	const services_AT = "/v2/projects/{project}/locations/{location}";
	const services_ONE = `${services_AT}/services/{service}`;
	function services_routes(_world) {
		return router_define("run.googleapis.com", [
			[
				"POST",
				`${services_AT}/services`,
				services_create,
				{
					body: SERVICE,
					query: ["serviceId", "validateOnly"]
				}
			],
			[
				"PATCH",
				services_ONE,
				services_patch,
				{
					body: SERVICE,
					query: [
						"updateMask",
						"validateOnly",
						"allowMissing"
					]
				}
			],
			...commonRoutes(kinds_SERVICES, services_AT),
			[
				"GET",
				`${services_ONE}/revisions`,
				listRevisions,
				{ query: common_LIST_QUERY }
			],
			[
				"GET",
				`${services_ONE}/revisions/{revision}`,
				getRevision
			],
			[
				"DELETE",
				`${services_ONE}/revisions/{revision}`,
				deleteRevision,
				{ query: ["validateOnly", "etag"] }
			],
			[
				"GET",
				`${services_AT}/operations`,
				listOperations,
				{ query: [
					"filter",
					"pageSize",
					"pageToken"
				] }
			],
			[
				"GET",
				`${services_AT}/operations/{operation}`,
				services_getOperation
			],
			[
				"POST",
				`${services_AT}/operations/{operation}:wait`,
				wait,
				{ body: "google.longrunning.WaitOperationRequest" }
			],
			[
				"POST",
				`${services_AT}/builds:submit`,
				submitBuild,
				{ body: "google.cloud.run.v2.SubmitBuildRequest" }
			]
		]);
	}
	async function services_create(call, world) {
		const id = call.query.get("serviceId") ?? "";
		if (!id) throw refuse("CreateServiceRequest.service_id", "required field not present.");
		const target = targetOf(kinds_SERVICES, call, world, id);
		targets_allow(world, call, "run.services.create", fullName.project(target.project), target.shown);
		checkServiceId(id);
		if (world.services.has(target.name)) {
			throw new Refusal("ALREADY_EXISTS", `Resource '${id}' already exists.`);
		}
		const wanted = normalize(SERVICE, call.body);
		checkSystemKeys(wanted, "Create");
		const validateOnly = yes(call, "validateOnly");
		const operation = await deploy(world, call, {
			name: target.name,
			shown: target.shown,
			wanted,
			validateOnly
		});
		return { body: show(world, operation) };
	}
	async function services_patch(call, world) {
		const target = targetOf(kinds_SERVICES, call, world);
		const validateOnly = yes(call, "validateOnly");
		const sent = normalize(SERVICE, call.body);
		checkSystemKeys(sent, "Update");
		const existing = world.services.get(target.name);
		if (!existing && yes(call, "allowMissing")) {
			targets_allow(world, call, "run.services.create", fullName.project(target.project), target.shown);
			checkServiceId(target.id);
			const operation = await deploy(world, call, {
				name: target.name,
				shown: target.shown,
				wanted: sent,
				validateOnly
			});
			return { body: show(world, operation) };
		}
		const state = kinds_findAllowed(kinds_SERVICES, call, world, target, "run.services.update");
		targets_checkEtag(state.service.etag, target.id, sent.etag);
		const wanted = applyMask(state.service, sent, call.query.get("updateMask"));
		const operation = await deploy(world, call, {
			name: target.name,
			shown: target.shown,
			wanted,
			validateOnly
		});
		return { body: show(world, operation) };
	}
	function listRevisions(call, world) {
		const target = targetOf(kinds_SERVICES, call, world);
		const project = fullName.project(target.project);
		targets_allow(world, call, "run.revisions.list", target.id === "-" ? project : fullName.service(target.name), target.shown);
		const prefix = target.id === "-" ? target.name.slice(0, -1) : target.name;
		const states = [...world.services].filter(([name]) => target.id === "-" ? name.startsWith(prefix) : name === prefix);
		const revisions = states.flatMap(([, state]) => [...state.revisions.values()].reverse());
		return { body: common_page(call, "revisions", revisions) };
	}
	function findRevision(call, world, permission) {
		const target = targetOf(kinds_SERVICES, call, world);
		const id = call.params.revision ?? "";
		targets_allow(world, call, permission, fullName.service(target.name), `${target.shown}/revisions/${id}`);
		const state = world.services.get(target.name);
		const revision = state?.revisions.get(id);
		if (!state || !revision) throw targets_missing(target, "REVISION", id);
		return {
			id,
			state,
			revision
		};
	}
	function getRevision(call, world) {
		return { body: findRevision(call, world, "run.revisions.get").revision };
	}
	function deleteRevision(call, world) {
		const { id, state, revision } = findRevision(call, world, "run.revisions.delete");
		targets_checkEtag(revision.etag, id, call.query.get("etag") ?? undefined);
		removeRevision(state, id, { validateOnly: yes(call, "validateOnly") });
		const gone = {
			...revision,
			deleteTime: world.clock.timestamp()
		};
		return { body: show(world, finishedOperation(world, {
			kind: "Revision",
			name: revision.name ?? ""
		}, gone)) };
	}
	function findOperation(call, world, permission) {
		const { project: given = "", location = "", operation: id = "" } = call.params;
		const project = projectIdOf(world, given);
		const name = `projects/${project}/locations/${location}/operations/${id}`;
		targets_allow(world, call, permission, fullName.project(project), `projects/${given}/locations/${location}/operations/${id}`);
		const operation = world.operations.get(name);
		if (!operation || operation.build) throw new Refusal("NOT_FOUND", `Operation with name "${name}" not found.`);
		return operation;
	}
	const services_getOperation = (call, world) => ({ body: show(world, findOperation(call, world, "run.operations.get")) });
	async function wait(call, world) {
		const operation = findOperation(call, world, "run.operations.get");
		await waitFor(world, call, operation, timeoutOf(call));
		return { body: show(world, operation) };
	}
	function listOperations(call, world) {
		const { project: given = "", location = "" } = call.params;
		const project = projectIdOf(world, given);
		const prefix = `projects/${project}/locations/${location}/operations/`;
		targets_allow(world, call, "run.operations.list", fullName.project(project), prefix.slice(0, -12));
		const all = [...world.operations.values()].filter((each) => each.name.startsWith(prefix) && each.about);
		return { body: common_page(call, "operations", all.map((each) => show(world, each))) };
	}
	;
	const KNATIVE = "/apis/serving.knative.dev/v1/namespaces/{project}";
	const services_v1_ONE = "/v1/projects/{project}/locations/{location}/services/{service}";
	const OPERATION = "/v1/projects/{project}/locations/{location}/operations/{operation}";
	function services_v1_routes(_world) {
		return router_define("run.googleapis.com", [
			[
				"GET",
				`${KNATIVE}/services`,
				services_v1_list,
				{ query: V1_LIST_QUERY }
			],
			[
				"POST",
				`${KNATIVE}/services`,
				services_v1_create,
				{
					json: true,
					query: ["dryRun"]
				}
			],
			[
				"GET",
				`${KNATIVE}/services/{service}`,
				services_v1_get
			],
			[
				"PUT",
				`${KNATIVE}/services/{service}`,
				services_v1_replace,
				{
					json: true,
					query: ["dryRun"]
				}
			],
			[
				"DELETE",
				`${KNATIVE}/services/{service}`,
				(call, world) => deleteV1(kinds_SERVICES, "serving.knative.dev", call, world, services_v1_targetOf(world, call)),
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
				services_v1_listRevisions,
				{ query: V1_LIST_QUERY }
			],
			[
				"GET",
				`${KNATIVE}/revisions/{revision}`,
				services_v1_getRevision
			],
			[
				"DELETE",
				`${KNATIVE}/revisions/{revision}`,
				services_v1_deleteRevision,
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
				services_v1_create,
				{
					json: true,
					query: ["dryRun"]
				}
			],
			[
				"GET",
				services_v1_ONE,
				services_v1_get
			],
			[
				"PUT",
				services_v1_ONE,
				services_v1_replace,
				{
					json: true,
					query: ["dryRun"]
				}
			],
			...policyRoutes(services_v1_ONE, policyOf(kinds_SERVICES)),
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
				services_v1_getOperation
			],
			[
				"POST",
				`${OPERATION}:wait`,
				services_v1_wait,
				{ body: "google.longrunning.WaitOperationRequest" }
			]
		]);
	}
	function services_v1_targetOf(world, call, id = call.params.service ?? "") {
		return call.params.location === undefined ? v1Target(world, call, id) : v2Target(world, call, id);
	}
	function services_v1_parse(call) {
		checkFields(call.body, SERVICE_SHAPE);
		const { metadata, spec } = call.body;
		if (!metadata || !spec?.template?.spec) throw new Refusal("INVALID_ARGUMENT", "spec.template.spec: should not be empty.");
		return call.body;
	}
	async function services_v1_save(call, world, target, sent) {
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
	async function services_v1_create(call, world) {
		const sent = services_v1_parse(call);
		const id = sent.metadata.name ?? "";
		const target = services_v1_targetOf(world, call, id);
		targets_allow(world, call, "run.services.create", fullName.project(target.project), target.shown);
		checkServiceId(id);
		if (world.services.has(target.name)) throw new Refusal("ALREADY_EXISTS", `Resource '${id}' already exists.`);
		return services_v1_save(call, world, target, sent);
	}
	async function services_v1_replace(call, world) {
		const sent = services_v1_parse(call);
		const target = services_v1_targetOf(world, call);
		const state = kinds_findAllowed(kinds_SERVICES, call, world, target, "run.services.update");
		targets_checkEtag(state.service.etag, target.id, sent.metadata.resourceVersion);
		return services_v1_save(call, world, target, sent);
	}
	function services_v1_get(call, world) {
		const target = services_v1_targetOf(world, call);
		return { body: showService(world, target.name, kinds_findAllowed(kinds_SERVICES, call, world, target, "run.services.get")) };
	}
	function services_v1_listOf(world, prefix, pattern, selector) {
		const chosen = [...world.services].filter(([name, state]) => name.startsWith(prefix) && pattern(name) && matches(state.service.labels, selector));
		const items = chosen.map(([name, state]) => showService(world, name, state));
		return { body: {
			apiVersion: "serving.knative.dev/v1",
			kind: "ServiceList",
			metadata: {},
			items
		} };
	}
	function services_v1_list(call, world) {
		const target = v1Target(world, call, "");
		targets_allow(world, call, "run.services.list", fullName.project(target.project), `namespaces/${call.params.project}/services`);
		return services_v1_listOf(world, target.name, () => true, call.query.get("labelSelector"));
	}
	function listAll(call, world) {
		const { project: given = "", location = "" } = call.params;
		const project = projectIdOf(world, given);
		projectOfName(world, `projects/${project}`);
		targets_allow(world, call, "run.services.list", fullName.project(project), `projects/${given}/locations/${location}`);
		const here = (name) => location === "-" || name.split("/")[3] === location;
		return services_v1_listOf(world, `projects/${project}/`, here, call.query.get("labelSelector"));
	}
	function matches(labels, selector) {
		return (selector ?? "").split(",").filter(Boolean).every((term) => {
			const [key = "", value] = term.split(/\s*==?\s*/);
			const found = labels?.[key.trim()];
			return value === undefined ? found !== undefined : found === value.trim();
		});
	}
	function listLocations(call, world) {
		const { project: given = "" } = call.params;
		const project = projectIdOf(world, given);
		projectOfName(world, `projects/${project}`);
		targets_allow(world, call, "run.locations.list", fullName.project(project), `projects/${given}`);
		const { items, more } = pageOf(call, REGIONS, { usual: 100 });
		const locations = items.map((locationId) => ({
			name: `projects/${given}/locations/${locationId}`,
			locationId
		}));
		return { body: {
			locations,
			...more
		} };
	}
	function services_v1_findOperation(call, world) {
		const { project: given = "", location = "", operation: id = "" } = call.params;
		const project = projectIdOf(world, given);
		targets_allow(world, call, "run.operations.get", fullName.project(project), `projects/${given}/locations/${location}/operations/${id}`);
		const operation = world.operations.get(`projects/${project}/locations/${location}/operations/${id}`);
		if (operation?.about?.kind !== "Service") throw new Refusal("NOT_FOUND", `Operation with id '${id}' not found.`);
		return operation;
	}
	function services_v1_showOperation(world, operation) {
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
	const services_v1_getOperation = (call, world) => services_v1_showOperation(world, services_v1_findOperation(call, world));
	async function services_v1_wait(call, world) {
		const operation = services_v1_findOperation(call, world);
		await waitFor(world, call, operation, timeoutOf(call));
		return services_v1_showOperation(world, operation);
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
	function services_v1_listRevisions(call, world) {
		const target = v1Target(world, call, "");
		targets_allow(world, call, "run.revisions.list", fullName.project(target.project), `namespaces/${call.params.project}/revisions`);
		const selector = call.query.get("labelSelector");
		const items = revisionsIn(world, target).filter(({ name, revision }) => matches({
			...revision.labels,
			"serving.knative.dev/service": show_short(name) ?? ""
		}, selector)).map(({ name, state, id, revision }) => showRevision(world, name, state, id, revision));
		return { body: {
			apiVersion: "serving.knative.dev/v1",
			kind: "RevisionList",
			metadata: {},
			items
		} };
	}
	function services_v1_findRevision(call, world, permission) {
		const target = v1Target(world, call, "");
		const id = call.params.revision ?? "";
		const found = revisionsIn(world, target).find((each) => each.id === id);
		const shown = `namespaces/${call.params.project}/revisions/${id}`;
		targets_allow(world, call, permission, found ? fullName.service(found.name) : fullName.project(target.project), shown);
		if (!found) throw targets_missing(target, "REVISION", id);
		return found;
	}
	function services_v1_getRevision(call, world) {
		const { name, state, id, revision } = services_v1_findRevision(call, world, "run.revisions.get");
		return { body: showRevision(world, name, state, id, revision) };
	}
	function services_v1_deleteRevision(call, world) {
		const { state, id } = services_v1_findRevision(call, world, "run.revisions.delete");
		removeRevision(state, id, { validateOnly: call.query.get("dryRun") === "all" });
		return { body: statusV1({
			name: id,
			group: "serving.knative.dev",
			kind: "Revision"
		}) };
	}
	;
	function worker_pools_withDefaults(sent, number) {
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
	function worker_pools_check(pool, verb) {
		const at = `${verb}WorkerPoolRequest.worker_pool`;
		if (!pool.template) throw refuse(`${at}.template`, "required field not present.");
		checkLabels(pool.labels, `${at}.labels`);
		checkLabels(pool.template.labels, `${at}.template.labels`);
		checkContainers(pool.template.containers ?? [], pool.template.volumes ?? [], `${at}.template`);
		refuseFraction(pool.template.containers ?? [], "template", ALWAYS_ALLOCATED);
		const listening = pool.template.containers?.findIndex((container) => container.ports?.length);
		if (listening !== undefined && listening >= 0) throw refuse(`${at}.template.containers[${listening}].ports`, "ports are not supported in worker pools.");
		const sum = (pool.instanceSplits ?? []).reduce((total, { percent = 0 }) => total + percent, 0);
		if (sum !== 100) throw refuse(`${at}.instance_splits`, `the sum of percentages is ${sum}, but should be 100.`);
	}
	function deployPool(world, call, request) {
		const { name } = request;
		const project = projectOfName(world, name);
		const before = world.runPools.get(name);
		const wanted = worker_pools_withDefaults(request.wanted, project.number);
		worker_pools_check(wanted, before ? "Update" : "Create");
		const { serviceAccount = "", containers = [] } = wanted.template ?? {};
		checkRuntime(world, call, project, {
			account: serviceAccount,
			containers
		});
		if (request.validateOnly) {
			return validated(world, {
				kind: "WorkerPool",
				name
			}, {
				...before?.pool,
				...wanted,
				name
			});
		}
		return worker_pools_save(world, request, wanted, call.principal.email ?? call.principal.member);
	}
	function worker_pools_save(world, { name, forceNewRevision }, wanted, author) {
		const before = world.runPools.get(name);
		const fresh = forceNewRevision || !before || !(0, external_node_util_.isDeepStrictEqual)(before.pool.template, wanted.template);
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
		if (fresh) worker_pools_addRevision(world, state, world.clock.timestamp());
		return startOperation(world, {
			kind: "WorkerPool",
			name
		}, (operation) => worker_pools_settle(world, name, operation));
	}
	function worker_pools_addRevision(world, state, now) {
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
	function worker_pools_settle(world, name, operation) {
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
		const wanted = worker_pools_withDefaults(pool, projectOfName(world, name).number);
		worker_pools_check(wanted, "Create");
		await atOnce(world, () => worker_pools_save(world, {
			name,
			wanted
		}, wanted, creator));
	}
	;
	const POOL = "google.cloud.run.v2.WorkerPool";
	const worker_pools_AT = "/v2/projects/{project}/locations/{location}";
	const worker_pools_ONE = `${worker_pools_AT}/workerPools/{pool}`;
	function worker_pools_routes(_world) {
		const changing = [
			"updateMask",
			"validateOnly",
			"allowMissing",
			"forceNewRevision"
		];
		return router_define("run.googleapis.com", [
			[
				"POST",
				`${worker_pools_AT}/workerPools`,
				worker_pools_create,
				{
					body: POOL,
					query: ["workerPoolId", "validateOnly"]
				}
			],
			[
				"PATCH",
				worker_pools_ONE,
				worker_pools_patch,
				{
					body: POOL,
					query: changing
				}
			],
			...commonRoutes(WORKER_POOLS, worker_pools_AT),
			[
				"GET",
				`${worker_pools_ONE}/revisions`,
				worker_pools_listRevisions,
				{ query: common_LIST_QUERY }
			],
			[
				"GET",
				`${worker_pools_ONE}/revisions/{revision}`,
				worker_pools_getRevision
			]
		]);
	}
	function worker_pools_create(call, world) {
		const id = call.query.get("workerPoolId") ?? "";
		if (!id) throw refuse("CreateWorkerPoolRequest.worker_pool_id", "required field not present.");
		const target = targetOf(WORKER_POOLS, call, world, id);
		targets_allow(world, call, "run.workerpools.create", fullName.project(target.project), target.shown);
		checkJobId(id, "CreateWorkerPoolRequest.worker_pool_id");
		if (world.runPools.has(target.name)) throw new Refusal("ALREADY_EXISTS", `Resource '${id}' already exists.`);
		const wanted = normalize(POOL, call.body);
		checkSystemKeys(wanted, "Create", "CreateWorkerPoolRequest.worker_pool");
		const validateOnly = yes(call, "validateOnly");
		return { body: show(world, deployPool(world, call, {
			name: target.name,
			wanted,
			validateOnly
		})) };
	}
	function worker_pools_patch(call, world) {
		const target = targetOf(WORKER_POOLS, call, world);
		const sent = normalize(POOL, call.body);
		checkSystemKeys(sent, "Update", "UpdateWorkerPoolRequest.worker_pool");
		const ways = {
			validateOnly: yes(call, "validateOnly"),
			forceNewRevision: yes(call, "forceNewRevision")
		};
		if (!world.runPools.has(target.name) && yes(call, "allowMissing")) {
			targets_allow(world, call, "run.workerpools.create", fullName.project(target.project), target.shown);
			return { body: show(world, deployPool(world, call, {
				name: target.name,
				wanted: sent,
				...ways
			})) };
		}
		const state = kinds_findAllowed(WORKER_POOLS, call, world, target, "run.workerpools.update");
		targets_checkEtag(state.pool.etag, target.id, sent.etag);
		const wanted = applyMask(state.pool, sent, call.query.get("updateMask"), POOL, WRITABLE.WorkerPool);
		return { body: show(world, deployPool(world, call, {
			name: target.name,
			wanted,
			...ways
		})) };
	}
	function worker_pools_listRevisions(call, world) {
		const target = targetOf(WORKER_POOLS, call, world);
		const state = kinds_findAllowed(WORKER_POOLS, call, world, target, "run.revisions.list");
		return { body: common_page(call, "revisions", [...state.revisions.values()].reverse()) };
	}
	function worker_pools_getRevision(call, world) {
		const target = targetOf(WORKER_POOLS, call, world);
		const state = kinds_findAllowed(WORKER_POOLS, call, world, target, "run.revisions.get");
		const found = state.revisions.get(call.params.revision ?? "");
		if (!found) throw targets_missing(target, "REVISION", call.params.revision ?? "");
		return { body: found };
	}
	var external_node_stream_ = __webpack_require__(7075);
	;
	const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const pairs = new Map();
	function makeIssuer(issuer) {
		const pair = () => {
			let made = pairs.get(issuer);
			if (!made) {
				made = (0, external_node_crypto_.generateKeyPairSync)("rsa", { modulusLength: 2048 });
				pairs.set(issuer, made);
			}
			return made;
		};
		const keyId = (0, external_node_crypto_.createHash)("sha256").update(issuer).digest("hex").slice(0, 40);
		return {
			issuer,
			keyId,
			sign(claims) {
				const input = `${part({
					alg: "RS256",
					kid: keyId,
					typ: "JWT"
				})}.${part(claims)}`;
				return `${input}.${(0, external_node_crypto_.sign)("RSA-SHA256", Buffer.from(input), pair().privateKey).toString("base64url")}`;
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
		return (0, external_node_crypto_.createVerify)("RSA-SHA256").update(token.slice(0, dot)).verify((0, external_node_crypto_.createPublicKey)({
			key,
			format: "jwk"
		}), Buffer.from(token.slice(dot + 1), "base64url"));
	}
	;
	const front = async (request, world) => {
		const key = request.key ?? findByHost(world, request.host);
		const [name = "", tag = ""] = key?.split("/tags/") ?? [];
		const state = world.services.get(name);
		if (!state) return notFound();
		const { service } = state;
		const internal = name.startsWith(`projects/${request.internalTo}/`);
		const open = service.ingress === "INGRESS_TRAFFIC_ALL" || internal && service.ingress !== "INGRESS_TRAFFIC_NONE";
		if (!open || service.defaultUriDisabled) {
			return notFound();
		}
		if (/^\/healthz$/.test(path(request))) return notFound();
		const target = (service.trafficStatuses ?? []).filter((each) => tag ? each.tag === tag : (each.percent ?? 0) > 0);
		if (tag && target.length === 0) return notFound();
		const refusal = service.iapEnabled ? signIn(request) : service.invokerIamDisabled ? undefined : service_url_refuse(world, name, state, request);
		if (refusal) {
			log(world, name, request, refusal.answer.status ?? 0, refusal.reason);
			return refusal.answer;
		}
		const revision = pick(target);
		const made = state.revisions.get(revision);
		if (!made || !service.latestReadyRevision) {
			const answer = service_url_page(503, "Server Error", NOT_YET);
			log(world, name, request, 503, "The request failed because the service has no ready revision.");
			return answer;
		}
		if (!state.warm.has(revision) && !made.scaling?.minInstanceCount) await world.clock.sleep(world.delays.coldStartMs ?? 0);
		state.warm.add(revision);
		const answer = app(world, name, revision, made.containers?.[0]?.image ?? "", request);
		log(world, name, request, answer.status ?? 200, undefined, revision);
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
	function service_url_refuse(world, name, state, request) {
		const resource = fullName.service(name);
		const context = {
			host: request.host,
			path: path(request)
		};
		const anyone = (principal) => authorize(world, principal, "run.routes.invoke", resource, context);
		const header = request.headers["x-serverless-authorization"] ?? request.headers.authorization;
		const token = /^bearer\s+(\S+)$/i.exec(String(header ?? ""))?.[1];
		if (anyone(null)) return undefined;
		if (!header) return {
			answer: forbidden(request),
			reason: NO_TOKEN
		};
		const caller = token ? verify(world, state, token) : undefined;
		if (!caller) return {
			answer: unauthorized(request),
			reason: BAD_TOKEN
		};
		if (anyone(caller)) return undefined;
		return {
			answer: forbidden(request),
			reason: NOT_ALLOWED
		};
	}
	function verify(world, state, token) {
		const read = readJwt(token);
		if (!read || !isSignedBy(token, world.googleIssuer.jwks())) return undefined;
		const { iss, aud, exp, iat, email, sub } = read.claims;
		const now = world.clock.now() / 1e3;
		if (iss !== "https://accounts.google.com" || typeof exp !== "number" || exp <= now) return undefined;
		if (typeof iat === "number" && iat > now + 300) return undefined;
		const audiences = [...state.urls.get("") ?? [], ...state.service.customAudiences ?? []];
		if (typeof aud !== "string" || !audiences.includes(aud)) return undefined;
		const account = findServiceAccount(world, String(sub)) ?? (typeof email === "string" ? findServiceAccount(world, email) : undefined);
		if (account) return account.disabled ? undefined : {
			member: `serviceAccount:${account.email}`,
			email: account.email
		};
		return typeof email === "string" ? {
			member: `user:${email}`,
			email
		} : undefined;
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
		const location = `https://accounts.google.com/o/oauth2/v2/auth?response_type=code&redirect_uri=https://iap.googleapis.com/v1/oauth/clientIds/x:handleRedirect`;
		return {
			answer: {
				status: 302,
				headers: {
					location,
					"x-goog-iap-generated-response": "true"
				},
				body: ""
			},
			reason: "IAP"
		};
	}
	const path = (request) => request.url.split("?")[0] ?? "/";
	const escapeHtml = (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
	function service_url_page(status, title, text) {
		const body = `\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>${status} ${title}</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: ${title}</h1>\n<h2>${text}</h2>\n<h2></h2>\n</body></html>\n`;
		return {
			status,
			headers: {
				"content-type": "text/html; charset=UTF-8",
				server: "Google Frontend"
			},
			body
		};
	}
	const notFound = () => service_url_page(404, "Page not found", "The requested URL was not found on this server.");
	const NOT_YET = "The service you requested is not available yet.<p>Please try again in 30 seconds.";
	const forbidden = (request) => service_url_page(403, "Forbidden", `Your client does not have permission to get URL <code>${escapeHtml(request.url)}</code> from this server.`);
	function unauthorized(request) {
		const url = escapeHtml(request.url);
		const answer = service_url_page(401, "Unauthorized", `Your client does not have permission to the requested URL <code>${url}</code>.`);
		return {
			...answer,
			headers: {
				...answer.headers,
				"www-authenticate": "Bearer error=\"invalid_token\""
			}
		};
	}
	function app(world, name, revision, image, request) {
		const service = shortName(name);
		const set = appOf(world, image, service)?.answers?.[path(request)];
		const headers = {
			server: "Google Frontend",
			"x-cloud-trace-context": crypto.randomUUID().replaceAll("-", "")
		};
		if (set) {
			return {
				status: set.status ?? 200,
				headers: {
					"content-type": "text/plain; charset=utf-8",
					...headers,
					...set.headers
				},
				body: set.body ?? ""
			};
		}
		const body = JSON.stringify({
			service,
			revision,
			image,
			path: path(request)
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
	function log(world, name, request, status, textPayload, revision = "") {
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
	;
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
		attempt_log(world, job, "AttemptStarted");
		const status = await answerOf(world, job);
		const done = status >= 200 && status < 300;
		const [code, word] = done ? [0, "OK"] : CODES[status] ?? [2, "UNKNOWN"];
		job.status = done ? {} : { code };
		attempt_log(world, job, "AttemptFinished", {
			status,
			word
		});
		return done;
	}
	async function answerOf(world, { name = "", httpTarget }) {
		if (!httpTarget?.uri) return 503;
		const { oidcToken, oauthToken } = httpTarget;
		const [, project = ""] = name.split("/");
		const email = oidcToken?.serviceAccountEmail ?? oauthToken?.serviceAccountEmail;
		const account = email ? findServiceAccount(world, email) : undefined;
		if (email && !(account && mayMint(world, project, account, oidcToken ? OPEN_ID : ACCESS))) return 403;
		const url = new URL(httpTarget.uri);
		if (url.hostname.endsWith(".googleapis.com")) return askGoogle(world, url, oauthToken && account);
		const token = account && oidcToken ? attempt_idToken(world, account, oidcToken.audience ?? httpTarget.uri) : undefined;
		const key = findByHost(world, url.host);
		if (!key) return 503;
		const { headers = {}, body } = httpTarget;
		const { authorization: _, ...sent } = lowerCase(headers);
		const answer = await front({
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
			stream: external_node_stream_.Readable.from(body ? [Buffer.from(body, "base64")] : []),
			internalTo: project
		}, world);
		return answer.status ?? 200;
	}
	const OPEN_ID = "iam.serviceAccounts.getOpenIdToken";
	const ACCESS = "iam.serviceAccounts.getAccessToken";
	function mayMint(world, project, account, permission) {
		const number = findProject(world, project)?.number ?? "";
		const agent = principalOf(world, `serviceAccount:service-${number}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`);
		if (account.disabled) return false;
		return authorize(world, agent, permission, fullName.serviceAccount(account.projectId, account.email));
	}
	function attempt_idToken(world, account, audience) {
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
	function askGoogle(world, url, account) {
		const found = RUN_JOB.exec(url.pathname);
		if (!found || !/(^|-)run\.googleapis\.com$/.test(url.hostname)) return 404;
		const [, byName, location = url.hostname.replace(/-?run\.googleapis\.com$/, ""), job, namespace, short] = found;
		if (!account) return 401;
		const project = findProject(world, byName ?? namespace ?? "")?.projectId ?? "";
		const name = `projects/${project}/locations/${location}/jobs/${job ?? short}`;
		const caller = principalOf(world, `serviceAccount:${account.email}`);
		if (!authorize(world, caller, "run.jobs.run", fullName.run(name))) return 403;
		const state = world.jobs.get(name);
		if (!state) return 404;
		runJob(world, state, {}, account.email);
		return 200;
	}
	const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]));
	const DEBUG = {
		401: "URL_ERROR-ERROR_AUTHENTICATION",
		403: "URL_ERROR-ERROR_AUTHENTICATION",
		404: "URL_ERROR-ERROR_NOT_FOUND",
		503: "URL_UNREACHABLE-UNREACHABLE_5xx"
	};
	function attempt_log(world, job, kind, ended) {
		const { name = "", httpTarget } = job;
		const [, project = "", , location = "", , id = ""] = name.split("/");
		const timestamp = world.clock.timestamp();
		const failed = ended && ended.word !== "OK";
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
			...ended && { httpRequest: { status: ended.status } },
			jsonPayload: {
				"@type": `type.googleapis.com/google.cloud.scheduler.logging.${kind}`,
				jobName: name,
				targetType: "HTTP",
				url: httpTarget?.uri ?? "",
				...failed && {
					status: ended.word,
					debugInfo: `${DEBUG[ended.status] ?? "URL_ERROR-ERROR_OTHER"}. Original HTTP response code number = ${ended.status}`
				}
			}
		});
	}
	var croner = __webpack_require__(5814);
	;
	const ORDINALS = [
		"first",
		"second",
		"third",
		"fourth",
		"fifth"
	];
	const ORDINAL = `(?:${ORDINALS.join("|")}|[1-5](?:st|nd|rd|th))`;
	const DAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
	const MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
	const TIMED = new RegExp(`^(?:every (day|${DAY}(?:,${DAY})*)|(${ORDINAL}(?:,${ORDINAL})*) (${DAY}(?:,${DAY})*)|(\\d{1,2}(?:,\\d{1,2})*))(?: of (month|${MONTHS}(?:,${MONTHS})*))? (\\d{1,2}):(\\d\\d)$`);
	function nextTime(schedule, timeZone, fromMs) {
		const text = schedule.trim().toLowerCase().replace(/\s+/g, " ");
		const every = /^every (\d+) (minutes|mins|hours)$/.exec(text);
		try {
			if (every) {
				Intl.DateTimeFormat("en", { timeZone });
				const step = Number(every[1]) * (every[2] === "hours" ? 36e5 : 6e4);
				return step > 0 ? fromMs + step : undefined;
			}
			const cron = new croner.Cron(toCron(text) ?? text, {
				timezone: timeZone,
				mode: "5-part",
				paused: true
			});
			return cron.nextRun(new Date(fromMs))?.getTime();
		} catch {
			return undefined;
		}
	}
	function toCron(text) {
		const [, every, ordinals, days, dates, months = "month", hour, minute] = TIMED.exec(text) ?? [];
		if (hour === undefined || minute === undefined) return undefined;
		const short = (list) => list.split(",").map((name) => name.slice(0, 3)).join(",");
		const month = months === "month" ? "*" : short(months);
		if (dates) return `${Number(minute)} ${Number(hour)} ${dates} ${month} *`;
		if (every) return `${Number(minute)} ${Number(hour)} * ${month} ${every === "day" ? "*" : short(every)}`;
		const which = (ordinals ?? "").split(",").map((word) => ORDINALS.indexOf(word) + 1 || Number.parseInt(word, 10));
		const week = short(days ?? "").split(",").flatMap((day) => which.map((n) => `${day}#${n}`));
		return `${Number(minute)} ${Number(hour)} * ${month} ${week.join(",")}`;
	}
	;
	const MAX_URI = 2083;
	const WITH_BODY = new Set([
		"POST",
		"PUT",
		"PATCH"
	]);
	const rules_invalid = (message) => new Refusal("INVALID_ARGUMENT", message);
	function checkJob(world, name, job) {
		const [, project = "", , , , id = ""] = name.split("/");
		if (!/^[A-Za-z0-9_-]{1,500}$/.test(id)) throw rules_invalid(`Job ID '${id}' must contain only letters, numbers, hyphens, or underscores.`);
		if (!job.schedule) throw rules_invalid("Job must have a schedule.");
		if (nextTime(job.schedule, job.timeZone || "UTC", world.clock.now()) === undefined) throw rules_invalid("Schedule or time zone is invalid.");
		if (!job.httpTarget && !job.pubsubTarget && !job.appEngineHttpTarget) throw rules_invalid("Job target must be set.");
		if ((job.description?.length ?? 0) > 500) throw rules_invalid("Job description is longer than 500 characters.");
		checkRetries(job);
		if (job.httpTarget) checkHttp(world, project, job);
	}
	function checkRetries({ retryConfig = {} }) {
		const { retryCount = 0, maxDoublings = 0 } = retryConfig;
		if (retryCount < 0 || retryCount > 5) throw rules_invalid("RetryConfig.retry_count must be between 0 and 5.");
		if (maxDoublings < 0 || maxDoublings > 16) throw rules_invalid("RetryConfig.max_doublings must be between 0 and 16.");
	}
	function checkHttp(world, project, { httpTarget = {}, attemptDeadline }) {
		const { uri = "", httpMethod = "POST", body, headers = {}, oauthToken, oidcToken } = httpTarget;
		if (!/^https?:\/\//.test(uri) || !URL.canParse(uri)) throw rules_invalid("HttpTarget.uri must be a valid http or https URL.");
		if (uri.length > MAX_URI) throw rules_invalid(`HttpTarget.uri is longer than ${MAX_URI} characters.`);
		if (body && !WITH_BODY.has(httpMethod)) throw rules_invalid(`HttpTarget.body is not allowed with method ${httpMethod}.`);
		const size = Object.entries(headers).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
		if (size >= 80 * 1024) throw rules_invalid("HttpTarget.headers must be less than 80KB.");
		const deadline = Number.parseFloat(attemptDeadline ?? "180s");
		if (deadline < 15 || deadline > 1800) throw rules_invalid("Job.attempt_deadline must be between 15s and 30m.");
		if (oauthToken && !/^https:\/\/[^/]+\.googleapis\.com(\/|$)/.test(uri)) throw rules_invalid("HttpTarget.oauth_token may only be used with *.googleapis.com.");
		const email = oidcToken?.serviceAccountEmail ?? oauthToken?.serviceAccountEmail;
		if (!oidcToken && !oauthToken) return;
		if (!email) throw rules_invalid("service_account_email must be set.");
		const account = findServiceAccount(world, email);
		if (account && account.projectId !== project) throw rules_invalid(`Service account ${email} must be in the same project as the job.`);
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
	;
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
		if (next === undefined) return;
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
	;
	const scheduler_API = "cloudscheduler.googleapis.com";
	const scheduler_MESSAGES = "google.cloud.scheduler.v1";
	const scheduler_JOB = `${scheduler_MESSAGES}.Job`;
	const scheduler_AT = "/v1/projects/{project}/locations/{location}/jobs";
	const scheduler_ONE = `${scheduler_AT}/{job}`;
	const scheduler_WRITABLE = [...[
		"description",
		"pubsubTarget",
		"appEngineHttpTarget",
		"httpTarget",
		"schedule",
		"timeZone",
		"retryConfig"
	], "attemptDeadline"];
	function scheduler_routes(_world) {
		return router_define(scheduler_API, [
			[
				"POST",
				scheduler_AT,
				scheduler_create,
				{ body: scheduler_JOB }
			],
			[
				"GET",
				scheduler_AT,
				scheduler_list,
				{ query: ["pageSize", "pageToken"] }
			],
			[
				"GET",
				scheduler_ONE,
				scheduler_get
			],
			[
				"PATCH",
				scheduler_ONE,
				scheduler_patch,
				{
					body: scheduler_JOB,
					query: ["updateMask"]
				}
			],
			[
				"DELETE",
				scheduler_ONE,
				scheduler_destroy
			],
			[
				"POST",
				`${scheduler_ONE}:run`,
				scheduler_run,
				{ body: `${scheduler_MESSAGES}.RunJobRequest` }
			],
			[
				"POST",
				`${scheduler_ONE}:pause`,
				pause,
				{ body: `${scheduler_MESSAGES}.PauseJobRequest` }
			],
			[
				"POST",
				`${scheduler_ONE}:resume`,
				resume,
				{ body: `${scheduler_MESSAGES}.ResumeJobRequest` }
			]
		]);
	}
	function scheduler_nameOf(call, world, id = call.params.job ?? "") {
		const { project = "", location = "" } = call.params;
		return `projects/${projectIdOf(world, project)}/locations/${location}/jobs/${id}`;
	}
	const scheduler_denied = (permission, resource) => new Refusal("PERMISSION_DENIED", `The principal (user or service account) lacks IAM permission "${permission}" for the resource "${resource}" (or the resource may not exist).`);
	function scheduler_allow(call, world, permission, full, resource) {
		if (REGIONS.includes(call.params.location ?? "") && authorize(world, call.principal, permission, full)) return;
		throw scheduler_denied(permission, resource);
	}
	function scheduler_find(call, world, permission) {
		const name = scheduler_nameOf(call, world);
		scheduler_allow(call, world, permission, `//${scheduler_API}/${name}`, name);
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
		throw scheduler_denied("iam.serviceAccounts.actAs", email);
	}
	function scheduler_create(call, world) {
		const { project = "", location = "" } = call.params;
		const wanted = normalize(scheduler_JOB, call.body);
		const given = wanted.name ?? scheduler_nameOf(call, world, `job-${crypto.randomUUID()}`);
		const [, of, , at, , id = ""] = given.split("/");
		if (!/^projects\/[^/]+\/locations\/[^/]+\/jobs\/[^/]+$/.test(given) || at !== location || of !== project) throw rules_invalid(`Job name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>/jobs/<JOB_ID>".`);
		const name = scheduler_nameOf(call, world, id);
		scheduler_allow(call, world, "cloudscheduler.jobs.create", fullName.project(project), `projects/${project}/locations/${location}`);
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
	function scheduler_patch(call, world) {
		const state = scheduler_find(call, world, "cloudscheduler.jobs.update");
		const { job } = state;
		const sent = normalize(scheduler_JOB, call.body);
		const next = applyMask(job, sent, call.query.get("updateMask"), scheduler_JOB, scheduler_WRITABLE);
		checkJob(world, job.name ?? "", next);
		allowAccount(call, world, next);
		const { name, lastAttemptTime } = job;
		const kept = job.state === "PAUSED" ? "PAUSED" : "ENABLED";
		state.job = {
			...filled(next),
			...{
				name,
				state: kept,
				userUpdateTime: world.clock.timestamp()
			},
			...lastAttemptTime && { lastAttemptTime }
		};
		plan(world, state);
		return { body: state.job };
	}
	const scheduler_get = (call, world) => ({ body: scheduler_find(call, world, "cloudscheduler.jobs.get").job });
	function scheduler_list(call, world) {
		const { project = "", location = "" } = call.params;
		const parent = scheduler_nameOf(call, world, "");
		scheduler_allow(call, world, "cloudscheduler.jobs.list", fullName.project(project), `projects/${project}/locations/${location}`);
		const jobs = [...world.schedulerJobs].flatMap(([name, { job }]) => name.startsWith(parent) ? [job] : []);
		return { body: jobs.length > 0 ? { jobs } : {} };
	}
	function scheduler_destroy(call, world) {
		const state = scheduler_find(call, world, "cloudscheduler.jobs.delete");
		state.round++;
		world.schedulerJobs.delete(state.job.name ?? "");
		return { body: {} };
	}
	function scheduler_run(call, world) {
		const state = scheduler_find(call, world, "cloudscheduler.jobs.run");
		world.clock.schedule(world.delays.operationMs, () => tryJob(world, state));
		return { body: state.job };
	}
	function pause(call, world) {
		const state = scheduler_find(call, world, "cloudscheduler.jobs.pause");
		if (state.job.state !== "ENABLED") throw new Refusal("FAILED_PRECONDITION", "Job is not enabled.");
		state.job.state = "PAUSED";
		plan(world, state);
		return { body: state.job };
	}
	function resume(call, world) {
		const state = scheduler_find(call, world, "cloudscheduler.jobs.enable");
		if (state.job.state !== "PAUSED") throw new Refusal("FAILED_PRECONDITION", "Job is not paused.");
		state.job.state = "ENABLED";
		plan(world, state);
		return { body: state.job };
	}
	;
	const secretmanager_API = "secretmanager.googleapis.com";
	const secretmanager_ONE = "/v1/projects/{project}/secrets/{secret}";
	function secretmanager_routes(_world) {
		return router_define(secretmanager_API, [
			[
				"GET",
				"/v1/projects/{project}/secrets",
				secretmanager_list,
				{ query: [
					"pageSize",
					"pageToken",
					"filter"
				] }
			],
			[
				"GET",
				secretmanager_ONE,
				secretmanager_get
			],
			[
				"GET",
				`${secretmanager_ONE}/versions`,
				listVersions,
				{ query: [
					"pageSize",
					"pageToken",
					"filter"
				] }
			],
			[
				"GET",
				`${secretmanager_ONE}/versions/{version}`,
				getVersion
			],
			[
				"GET",
				`${secretmanager_ONE}/versions/{version}:access`,
				access
			],
			...policyRoutes(secretmanager_ONE, {
				permissions: "secretmanager.secrets",
				find: (call, world, permission) => secretmanager_find(call, world, permission).full,
				name: (call, world) => secretmanager_target(call, world).full
			})
		]);
	}
	function secretmanager_target(call, world) {
		const { project: given = "", secret = "" } = call.params;
		const project = findProject(world, given);
		return {
			project,
			shown: `projects/${given}/secrets/${secret}`,
			full: fullName.secret(project?.projectId ?? given, secret)
		};
	}
	function secretmanager_allow(call, world, permission, full, shown) {
		if (authorize(world, call.principal, permission, full)) return;
		throw new Refusal("PERMISSION_DENIED", `Permission '${permission}' denied for resource '${shown}' (or it may not exist).`, { details: [errorInfo("IAM_PERMISSION_DENIED", secretmanager_API, {
			permission,
			resource: shown
		})] });
	}
	const secretmanager_byNumber = (project, shown) => project ? shown.replace(/^projects\/[^/]+/, `projects/${project.number}`) : shown;
	function secretmanager_find(call, world, permission) {
		const at = secretmanager_target(call, world);
		secretmanager_allow(call, world, permission, at.full, at.shown);
		const state = findAsset(world, at.full);
		if (!state) throw new Refusal("NOT_FOUND", `Secret [${secretmanager_byNumber(at.project, at.shown)}] not found.`);
		return {
			...at,
			state
		};
	}
	const secretmanager_describe = (project, state) => ({
		replication: { automatic: {} },
		...state.fields,
		name: secretmanager_byNumber(project, state.name.slice(`//${secretmanager_API}/`.length))
	});
	function secretmanager_get(call, world) {
		const { project, state } = secretmanager_find(call, world, "secretmanager.secrets.get");
		return { body: secretmanager_describe(project, state) };
	}
	function secretmanager_list(call, world) {
		const project = findProject(world, call.params.project ?? "");
		const shown = `projects/${call.params.project}`;
		secretmanager_allow(call, world, "secretmanager.secrets.list", fullName.project(call.params.project ?? ""), shown);
		const prefix = fullName.secret(project?.projectId ?? "", "");
		const secrets = [...world.assets.values()].filter((state) => state.name.startsWith(prefix)).map((state) => secretmanager_describe(project, state));
		return { body: secrets.length > 0 ? {
			secrets,
			totalSize: secrets.length
		} : {} };
	}
	function numberOf(state, given) {
		if (given !== "latest") return state.versions.has(given) ? given : undefined;
		const highest = Math.max(...[...state.versions.keys()].map(Number));
		return Number.isFinite(highest) ? String(highest) : undefined;
	}
	function findVersion(call, world, permission) {
		const given = call.params.version ?? "";
		const at = secretmanager_target(call, world);
		secretmanager_allow(call, world, permission, `${at.full}/versions/${given}`, `${at.shown}/versions/${given}`);
		const state = findAsset(world, at.full);
		const number = state && numberOf(state, given);
		const name = secretmanager_byNumber(at.project, `${at.shown}/versions/${number ?? given}`);
		if (!state || number === undefined) {
			throw new Refusal("NOT_FOUND", given === "latest" ? `Secret [${secretmanager_byNumber(at.project, at.shown)}] not found or has no versions.` : `Secret Version [${name}] not found.`);
		}
		return {
			name,
			version: state.versions.get(number) ?? "ENABLED"
		};
	}
	function listVersions(call, world) {
		const { project, shown, state } = secretmanager_find(call, world, "secretmanager.versions.list");
		const versions = [...state.versions].map(([number, version]) => ({
			name: secretmanager_byNumber(project, `${shown}/versions/${number}`),
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
		if (version !== "ENABLED") {
			throw new Refusal("FAILED_PRECONDITION", `Secret Version [${name}] is in ${version} state.`);
		}
		return { body: {
			name,
			payload: {
				data: "",
				dataCrc32c: "0"
			}
		} };
	}
	;
	const serviceusage_API = "serviceusage.googleapis.com";
	const serviceusage_TYPE = "google.api.serviceusage.v1";
	const serviceusage_SERVICES = "/v1/projects/{project}/services";
	function serviceusage_routes(_world) {
		return router_define(serviceusage_API, [
			[
				"GET",
				serviceusage_SERVICES,
				serviceusage_list,
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
				`${serviceusage_SERVICES}:batchGet`,
				batchGet,
				{
					always: true,
					query: ["names"]
				}
			],
			[
				"POST",
				`${serviceusage_SERVICES}:batchEnable`,
				batchEnable,
				{
					always: true,
					body: `${serviceusage_TYPE}.BatchEnableServicesRequest`
				}
			],
			[
				"GET",
				`${serviceusage_SERVICES}/{service}`,
				serviceusage_get,
				{ always: true }
			],
			[
				"POST",
				`${serviceusage_SERVICES}/{service}:enable`,
				enable,
				{
					always: true,
					body: `${serviceusage_TYPE}.EnableServiceRequest`
				}
			],
			[
				"GET",
				"/v1/operations/{operation}",
				serviceusage_getOperation,
				{ always: true }
			]
		]);
	}
	function serviceusage_allowed(call, world, permission, what) {
		const id = call.params.project ?? "";
		const project = findProject(world, id);
		if (project && authorize(world, call.principal, permission, fullName.project(project.projectId))) return project;
		throw new Refusal("PERMISSION_DENIED", `Permission denied to ${what}`, { details: [{
			"@type": "type.googleapis.com/google.rpc.PreconditionFailure",
			violations: [{
				type: "googleapis.com",
				subject: "110002"
			}]
		}, errorInfo("AUTH_PERMISSION_DENIED", serviceusage_API, {
			permission,
			resource: `projects/${id}`
		})] });
	}
	function checkName(host) {
		if (/^[a-z][a-z0-9-]*\.googleapis\.com$/.test(host)) return;
		throw new Refusal("NOT_FOUND", `Service '${host}' not found.`, { details: [errorInfo("SERVICE_CONFIG_NOT_FOUND_OR_PERMISSION_DENIED", serviceusage_API, { services: host })] });
	}
	function serviceusage_describe(project, host) {
		return {
			name: `projects/${project.number}/services/${host}`,
			config: {
				name: host,
				title: hosts_TITLES[host] ?? host
			},
			state: project.apis.has(host) ? "ENABLED" : "DISABLED",
			parent: `projects/${project.number}`
		};
	}
	function serviceusage_get(call, world) {
		const host = call.params.service ?? "";
		const project = serviceusage_allowed(call, world, "serviceusage.services.get", `get service [${host}]`);
		checkName(host);
		return { body: serviceusage_describe(project, host) };
	}
	function serviceusage_list(call, world) {
		const project = serviceusage_allowed(call, world, "serviceusage.services.list", `list services for consumer container [projects/${call.params.project}]`);
		const filter = call.query.get("filter") ?? "";
		const state = /^state:(ENABLED|DISABLED)$/.exec(filter)?.[1];
		if (filter && !state) throw new Refusal("INVALID_ARGUMENT", `Invalid filter: ${filter}. Use state:ENABLED or state:DISABLED.`);
		const names = [...new Set([...Object.keys(hosts_TITLES), ...project.apis])].sort();
		const services = names.map((host) => serviceusage_describe(project, host)).filter((each) => !state || each.state === state);
		const { items, more } = pageOf(call, services, {
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
		const project = serviceusage_allowed(call, world, "serviceusage.services.get", `get service [${names.map((name) => shortName(name)).join(", ")}]`);
		if (names.length === 0 || names.length > 30) throw new Refusal("INVALID_ARGUMENT", `${names.length} names were given; 1 to 30 are possible.`);
		const services = hosts.map((parts, index) => {
			if (!parts || findProject(world, parts[1] ?? "") !== project) {
				throw new Refusal("INVALID_ARGUMENT", `Invalid name: ${names[index]}. It must be in the form projects/{project}/services/{service} of the parent.`);
			}
			checkName(parts[2] ?? "");
			return serviceusage_describe(project, parts[2] ?? "");
		});
		return { body: { services } };
	}
	function enable(call, world) {
		const host = call.params.service ?? "";
		const project = serviceusage_allowed(call, world, "serviceusage.services.enable", `enable service [${host}]`);
		return { body: serviceusage_start(world, project, [host], () => ({
			"@type": `type.googleapis.com/${serviceusage_TYPE}.EnableServiceResponse`,
			service: serviceusage_describe(project, host)
		})) };
	}
	function batchEnable(call, world) {
		const hosts = call.body.serviceIds ?? [];
		const project = serviceusage_allowed(call, world, "serviceusage.services.enable", `enable service [${hosts.join(", ")}]`);
		if (hosts.length === 0 || hosts.length > 20) throw new Refusal("INVALID_ARGUMENT", `${hosts.length} services were given; 1 to 20 are possible.`);
		return { body: serviceusage_start(world, project, hosts, () => ({
			"@type": `type.googleapis.com/${serviceusage_TYPE}.BatchEnableServicesResponse`,
			services: hosts.map((host) => serviceusage_describe(project, host))
		})) };
	}
	function serviceusage_start(world, project, hosts, answer) {
		for (const host of hosts) checkName(host);
		if (hosts.every((host) => project.apis.has(host))) {
			return {
				name: "operations/noop.DONE_OPERATION",
				done: true,
				response: answer()
			};
		}
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
	function serviceusage_getOperation(call, world) {
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
	;
	function sqladmin_routes(_world) {
		return router_define("sqladmin.googleapis.com", [[
			"GET",
			"/v1/projects/{project}/instances/{instance}",
			sqladmin_get
		], [
			"GET",
			"/sql/v1beta4/projects/{project}/instances/{instance}",
			sqladmin_get
		]]);
	}
	function sqladmin_get(call, world) {
		const { project: given = "", instance = "" } = call.params;
		const project = projectIdOf(world, given);
		const full = fullName.sqlInstance(project, instance);
		if (!authorize(world, call.principal, "cloudsql.instances.get", full)) {
			throw new Refusal("PERMISSION_DENIED", "The client is not authorized to make this request.", { reason: "notAuthorized" });
		}
		const state = findAsset(world, full);
		if (!state) {
			throw new Refusal("NOT_FOUND", "The Cloud SQL instance does not exist.", { reason: "instanceDoesNotExist" });
		}
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
	;
	function requireStorage(world, call, permission, resource, what) {
		if (authorize(world, call.principal, permission, resource)) return;
		const who = call.principal.email ?? call.principal.member;
		throw new Refusal("PERMISSION_DENIED", `${who} does not have ${permission} access to the Google Cloud ${what}. Permission '${permission}' denied on resource (or it may not exist).`);
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
		const ok = /^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/.test(name) && !/^goog|google|g00gle/.test(name);
		if (!ok) throw new Refusal("INVALID_ARGUMENT", `Invalid bucket name: '${name}'`);
	}
	;
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
	;
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
		const failed = conditions.ifGenerationMatch !== undefined && conditions.ifGenerationMatch !== generation || conditions.ifGenerationNotMatch === generation || conditions.ifMetagenerationMatch !== undefined && conditions.ifMetagenerationMatch !== metageneration || conditions.ifMetagenerationNotMatch === metageneration;
		if (!failed) return;
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
			if (sent === undefined || sent === computed) continue;
			throw new Refusal("INVALID_ARGUMENT", `Provided ${kind.toUpperCase()} hash "${sent}" doesn't match calculated ${kind.toUpperCase()} hash "${computed}".`);
		}
	}
	function writeObject(world, upload, content, hashHeader) {
		const { bucket, name, fields } = upload;
		checkConditions(bucket.objects.get(name), upload.conditions);
		const md5 = (0, external_node_crypto_.createHash)("md5").update(content).digest("base64");
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
		if (!authorize(world, call.principal, "storage.objects.list", fullName.bucket(bucket.name))) {
			requireStorage(world, call, "storage.objects.list", fullName.bucket(bucket.name), "Storage bucket");
		}
		throw new Refusal("NOT_FOUND", `No such object: ${bucket.name}/${name}`);
	}
	;
	const GRANULE = 256 * 1024;
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
			const fields = contentType ? { contentType } : {};
			return { body: writeObject(world, {
				bucket,
				name: named,
				fields,
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
		const text = (await readAll(call.stream)).toString("utf8");
		const fields = objectFields(text || "{}");
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
			...length === undefined ? {} : { length: Number(length) }
		});
		const query = new URLSearchParams({
			uploadType: "resumable",
			name,
			upload_id: id
		});
		const scheme = call.host.endsWith(".googleapis.com") ? "https" : "http";
		const location = `${scheme}://${call.host}/upload/storage/v1/b/${encodeURIComponent(bucket.name)}/o?${query}`;
		return {
			headers: {
				location,
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
		if (given === undefined) return upload_finish(world, session, call, await take(session, call.stream, session.received));
		const query = /^bytes \*\/(\*|\d+)$/.exec(given);
		if (query) {
			await readAll(call.stream);
			return query[1] === String(session.received) && session.received > 0 ? upload_finish(world, session, call, true) : incomplete(session);
		}
		const range = /^bytes (\d+)-(\d+|\*)\/(\d+|\*)$/.exec(given);
		if (!range) throw new Refusal("INVALID_ARGUMENT", `Failed to parse Content-Range header: ${given}`);
		const [, from = "", to = "", total = ""] = range;
		if (Number(from) > session.received) {
			throw new Refusal("INVALID_ARGUMENT", `Invalid request. The chunk begins at ${from}, but ${session.received} bytes have arrived.`, { status: 503 });
		}
		const complete = await take(session, call.stream, Number(from));
		if (total !== "*") session.length = Number(total);
		if (to === "*" ? complete : total !== "*" && session.received >= Number(total)) return upload_finish(world, session, call, complete);
		if (session.received % GRANULE !== 0) {
			const size = session.received;
			keep(session, Math.floor(size / GRANULE) * GRANULE);
			if (complete) {
				throw new Refusal("INVALID_ARGUMENT", `Invalid request. There were ${size} byte(s) in the request body, which is not divisible by 262144.`);
			}
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
		const range = session.received > 0 ? { range: `bytes=0-${session.received - 1}` } : {};
		return {
			status: 308,
			headers: range,
			body: ""
		};
	}
	function upload_finish(world, session, call, complete) {
		if (!complete) return incomplete(session);
		if (session.length !== undefined && session.received !== session.length) {
			throw new Refusal("INVALID_ARGUMENT", `Invalid request. ${session.received} bytes arrived of ${session.length}.`);
		}
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
	;
	const BUCKETS = "/storage/v1/b";
	const storage_ONE = `${BUCKETS}/{bucket}`;
	const OBJECT = `${storage_ONE}/o/{object=**}`;
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
	const storage_LIST_QUERY = [
		"prefix",
		"delimiter",
		"maxResults",
		"pageToken",
		"versions",
		"autoPaginate",
		"includeTrailingDelimiter"
	];
	function storage_routes(_world) {
		return router_define("storage.googleapis.com", [
			[
				"GET",
				BUCKETS,
				listBuckets,
				{ query: [
					"project",
					...storage_LIST_QUERY,
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
				storage_ONE,
				getBucket,
				{ query: GET_QUERY }
			],
			[
				"DELETE",
				storage_ONE,
				deleteBucket,
				{ query: CONDITIONS }
			],
			[
				"GET",
				`${storage_ONE}/iam`,
				getPolicy,
				{ query: ["optionsRequestedPolicyVersion"] }
			],
			[
				"PUT",
				`${storage_ONE}/iam`,
				storage_setPolicy,
				{ json: true }
			],
			[
				"GET",
				`${storage_ONE}/iam/testPermissions`,
				storage_test,
				{ query: ["permissions"] }
			],
			[
				"GET",
				`${storage_ONE}/o`,
				listObjects,
				{ query: [...storage_LIST_QUERY, ...GET_QUERY] }
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
	function storage_projectOf(call, world) {
		const given = call.query.get("project");
		if (!given) throw new Refusal("INVALID_ARGUMENT", "Required parameter: project");
		const project = findProject(world, given);
		if (!project) throw new Refusal("INVALID_ARGUMENT", `Unknown project id: ${given}`);
		return project;
	}
	function createBucket(call, world) {
		checkFields(call.body, BUCKET_SHAPE);
		const project = storage_projectOf(call, world);
		const name = String(call.body.name ?? "");
		checkBucketName(name);
		const resource = fullName.project(project.projectId);
		requireStorage(world, call, "storage.buckets.create", resource, "project");
		const location = String(call.body.location ?? "US").toLowerCase();
		if (violations(world, "gcp.resourceLocations", resource, [location]).length > 0) {
			throw constraint(`'${location}' violates constraint 'constraints/gcp.resourceLocations'`);
		}
		if (!isUniform(call.body) && isEnforced(world, "storage.uniformBucketLevelAccess", resource)) {
			throw constraint("Request violates constraint 'constraints/storage.uniformBucketLevelAccess'");
		}
		const taken = world.buckets.get(name);
		if (taken) {
			throw new Refusal("ALREADY_EXISTS", taken.projectId === project.projectId ? "Your previous request to create the named bucket succeeded and you already own it." : "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.");
		}
		return { body: addBucket(world, project, name, call.body).resource };
	}
	const constraint = (message) => new Refusal("FAILED_PRECONDITION", message, { status: 412 });
	function getBucket(call, world) {
		const bucket = findBucket(world, call.params.bucket ?? "");
		requireStorage(world, call, "storage.buckets.get", fullName.bucket(bucket.name), "Storage bucket");
		return { body: bucket.resource };
	}
	function listBuckets(call, world) {
		const project = storage_projectOf(call, world);
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
		if (bucket.objects.size > 0) {
			throw new Refusal("ALREADY_EXISTS", "The bucket you tried to delete is not empty.");
		}
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
	function storage_setPolicy(call, world) {
		const { name } = findBucket(world, call.params.bucket ?? "");
		requireStorage(world, call, "storage.buckets.setIamPolicy", fullName.bucket(name), "Storage bucket");
		checkFields(call.body, POLICY_SHAPE);
		const { kind: _kind, resourceId: _id, ...policy } = call.body;
		const written = writePolicy(world, fullName.bucket(name), policy, { orgPolicyStatus: 412 });
		return { body: asPolicy(name, written) };
	}
	function storage_test(call, world) {
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
		const names = [...bucket.objects.keys()].filter((name) => name.startsWith(prefix)).sort();
		const { items: shown, more } = pageOf(call, names, {
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
		const bucket = findBucket(world, call.params.bucket ?? "");
		const { resource, content } = findObject(world, call, bucket, "storage.objects.get");
		if (call.query.get("alt") !== "media") return { body: resource };
		const headers = {
			"content-type": String(resource.contentType ?? "application/octet-stream"),
			"x-goog-generation": resource.generation,
			"x-goog-hash": `crc32c=${resource.crc32c},md5=${resource.md5Hash}`
		};
		return {
			headers,
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
	;
	function sts_routes(_world) {
		return router_define("sts.googleapis.com", [[
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
	const sts_FIELDS = {
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
		if (field.grant_type !== "urn:ietf:params:oauth:grant-type:token-exchange") {
			throw oauth("unsupported_grant_type", `Unsupported grant_type: ${field.grant_type ?? ""}`);
		}
		if (field.requested_token_type !== "urn:ietf:params:oauth:token-type:access_token") {
			throw oauth("invalid_request", "Invalid value for \"requested_token_type\".");
		}
		if (!/^urn:ietf:params:oauth:token-type:(jwt|id_token)$/.test(field.subject_token_type ?? "")) {
			throw oauth("invalid_request", "Invalid value for \"subject_token_type\".");
		}
		const { pool, provider } = findProvider(world, field.audience ?? "");
		const scopes = (field.scope ?? "").split(" ").filter(Boolean);
		if (scopes.length === 0) throw oauth("invalid_scope", "The scope is missing.");
		const claims = sts_verify(world, provider, field.subject_token ?? "");
		const { expiresMs, ...principal } = mapped(world, pool, provider, claims);
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
			const name = Object.keys(sts_FIELDS).find((each) => each === key || json && sts_FIELDS[each] === key);
			if (!name) throw oauth("invalid_request", `Invalid JSON payload received. Unknown name "${key}": Cannot find field.`);
			if (typeof value !== "string") throw oauth("invalid_request", `Invalid value for "${name}".`);
			fields[name] = value;
		}
		return fields;
	}
	function findProvider(world, audience) {
		const parts = AUDIENCE.exec(audience);
		if (!parts) {
			throw oauth("invalid_request", "Invalid value for \"audience\". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.");
		}
		const pool = world.pools.get(parts[2] ?? "");
		const provider = pool?.providers.find((each) => each.name === parts[1]);
		if (!pool || !provider || pool.disabled || provider.disabled) {
			throw oauth("invalid_target", "The target service indicated by the \"audience\" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn't exist.");
		}
		return {
			pool,
			provider
		};
	}
	function sts_verify(world, provider, token) {
		const read = readJwt(token);
		if (!read) throw oauth("invalid_grant", "Unable to parse the ID Token.");
		const { claims } = read;
		const now = world.clock.now() / 1e3;
		if (claims.iss !== provider.issuer) {
			throw oauth("invalid_grant", `The issuer in ID Token ${String(claims.iss)} does not match the expected ones: ${provider.issuer}`);
		}
		if (provider.issuer !== world.githubIssuer.issuer) throw oauth("invalid_grant", "Error connecting to the given credential's issuer.");
		if (!isSignedBy(token, world.githubIssuer.jwks())) throw oauth("invalid_grant", "Invalid signature on the ID Token.");
		const [issued, expires] = [Number(claims.iat), Number(claims.exp)];
		if (!(expires > now)) throw oauth("invalid_grant", `ID Token issued at ${issued} is stale to sign-in.`);
		if (issued > now + 30) throw oauth("invalid_grant", `ID Token issued at ${issued} is in the future.`);
		if (expires - issued >= 48 * 3600) throw oauth("invalid_grant", "The lifetime of the ID Token exceeds 48 hours.");
		const own = `//iam.googleapis.com/${provider.name}`;
		const expected = provider.allowedAudiences.length > 0 ? provider.allowedAudiences : [own, `https:${own}`];
		const given = Array.isArray(claims.aud) ? claims.aud.map(String) : [String(claims.aud)];
		if (!given.some((audience) => expected.includes(audience))) {
			throw oauth("invalid_grant", `The audience in ID Token [${given.join(", ")}] does not match the expected audience ${expected.at(-1)}.`);
		}
		return claims;
	}
	function mapped(world, pool, provider, claims) {
		const google = {};
		const attributes = {};
		for (const [target, expression] of Object.entries(provider.attributeMapping)) {
			const value = evaluated(target, expression, claims);
			if (target.startsWith("google.")) google[target.slice("google.".length)] = value;
			else attributes[target.slice("attribute.".length)] = String(value);
		}
		const subject = google.subject;
		if (typeof subject !== "string" || subject === "") {
			throw oauth("invalid_request", "Could not obtain a value for google.subject from the given credential.");
		}
		if (Buffer.byteLength(subject) > 127) {
			throw oauth("invalid_request", "The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.");
		}
		if (!admitted(provider, {
			assertion: claims,
			google,
			attribute: attributes
		})) {
			throw oauth("unauthorized_client", "The given credential is rejected by the attribute condition.");
		}
		const project = findProject(world, /^projects\/(\d+)\//.exec(pool.name)?.[1] ?? "")?.projectId;
		return {
			member: `principal://iam.googleapis.com/${pool.name}/subject/${subject}`,
			pool: pool.name,
			attributes,
			...Array.isArray(google.groups) && { groups: google.groups.map(String) },
			...project !== undefined && { project },
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
	;
	const WITH_POLICY = new Set([
		"cloudresourcemanager.googleapis.com/Project",
		"cloudresourcemanager.googleapis.com/Folder",
		"cloudresourcemanager.googleapis.com/Organization",
		"iam.googleapis.com/ServiceAccount",
		"storage.googleapis.com/Bucket",
		"run.googleapis.com/Service",
		"artifactregistry.googleapis.com/Repository",
		"secretmanager.googleapis.com/Secret",
		"cloudkms.googleapis.com/KeyRing",
		"cloudkms.googleapis.com/CryptoKey",
		"compute.googleapis.com/Subnetwork"
	]);
	const RELEVANCE = "HEURISTIC_RELEVANCE_NORMAL";
	const HIGH = "HEURISTIC_RELEVANCE_HIGH";
	function troubleshooter_routes(_world) {
		return router_define("policytroubleshooter.googleapis.com", [[
			"POST",
			"/v3/iam:troubleshoot",
			troubleshoot,
			{ body: "google.cloud.policytroubleshooter.iam.v3.TroubleshootIamPolicyRequest" }
		]]);
	}
	function troubleshoot(call, world) {
		const tuple = call.body.accessTuple ?? {};
		const { principal: email = "", permission = "", fullResourceName = "" } = tuple;
		if (!/^[^@\s:]+@[^@\s]+$/.test(email)) throw troubleshooter_invalid(`Invalid principal: ${email}. It must be a Google Account or service account email.`);
		if (!/^[a-z][\w-]*(\.[\w-]+){2,}$/i.test(permission)) throw troubleshooter_invalid(`Invalid permission: ${permission}.`);
		if (!/^\/\/[a-z]+\.googleapis\.com\/.+/.test(fullResourceName)) throw troubleshooter_invalid(`Invalid full resource name: ${fullResourceName}.`);
		const resource = canonical(world, fullResourceName);
		const principal = principalOf(world, isAccount(world, email) ? `serviceAccount:${email}` : `user:${email}`);
		const meets = conditionsIn(world, resource, tuple.conditionContext ?? {});
		const holders = lineage(world, resource).filter((holder) => WITH_POLICY.has(kindOf(holder).type));
		const explained = holders.map((holder) => explainPolicy(world, call.principal, holder, principal, permission, meets));
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
	const troubleshooter_invalid = (message) => new Refusal("INVALID_ARGUMENT", message);
	const isAccount = (world, email) => findServiceAccount(world, email) !== undefined || /gserviceaccount\.com$/.test(email);
	function combine(states) {
		const order = [
			"GRANTED",
			"UNKNOWN_INFO",
			"UNKNOWN_CONDITIONAL"
		];
		return order.find((state) => states.includes(state)) ?? "NOT_GRANTED";
	}
	function overall(allow, deny) {
		if (deny === "DENIED" || allow === "NOT_GRANTED") return "CANNOT_ACCESS";
		if (allow === "UNKNOWN_INFO" || deny === "UNKNOWN_INFO") return "UNKNOWN_INFO";
		return allow === "GRANTED" && deny === "NOT_DENIED" ? "CAN_ACCESS" : "UNKNOWN_CONDITIONAL";
	}
	function conditionsIn(world, resource, { resource: given = {}, destination, request }) {
		const tags = effectiveTags(world, resource);
		const target = new ConditionResource(given.name ?? "", given.type ?? "", given.service ?? "", new Map(tags.map((tag) => [tag.namespacedKey, tag.value])), new Map(tags.map((tag) => [tag.key, tag.name])));
		const known = (attribute) => attribute === "request.time" ? request?.receiveTime !== undefined : attribute.startsWith("destination.") ? destination !== undefined : /^resource\.(name|type|service)$/.test(attribute) && given[attribute.slice("resource.".length)] !== undefined;
		return (expression) => {
			const used = expression.match(/\b(?:resource\.(?:name|type|service)|request\.\w+|destination\.\w+)\b/g) ?? [];
			if (!used.every(known)) return undefined;
			const time = request?.receiveTime === undefined ? undefined : new Date(request.receiveTime);
			return holds(expression, target, { ...time && { time } });
		};
	}
	function readPermission(holder) {
		const { service, name } = kindOf(holder);
		const api = service === "cloudresourcemanager.googleapis.com" ? "resourcemanager" : service.split(".")[0];
		return `${api}.${name.split("/").at(-2)}.getIamPolicy`;
	}
	const mayRead = (world, caller, holder) => authorize(world, caller, readPermission(holder), holder);
	function explainPolicy(world, caller, holder, principal, permission, meets) {
		if (!mayRead(world, caller, holder)) {
			const policy = {
				allowAccessState: "ALLOW_ACCESS_STATE_UNKNOWN_INFO",
				fullResourceName: holder,
				relevance: RELEVANCE
			};
			return {
				state: "UNKNOWN_INFO",
				policy
			};
		}
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
		const included = mayReadRole(world, caller, binding.role) ? roleIncludes(world, binding.role, permission) : undefined;
		const memberships = (binding.members ?? []).map((member) => [member, membership(world, caller, member, principal)]);
		const matched = memberships.some(([, how]) => how === "MATCHED");
		const unseen = !matched && memberships.some(([, how]) => how === "UNKNOWN_INFO");
		const expression = binding.condition?.expression;
		const met = expression === undefined ? true : meets(expression);
		const state = included === false || !matched && !unseen || met === false ? "NOT_GRANTED" : included === undefined || unseen ? "UNKNOWN_INFO" : met === undefined ? "UNKNOWN_CONDITIONAL" : "GRANTED";
		return {
			state,
			explanation: {
				allowAccessState: `ALLOW_ACCESS_STATE_${state}`,
				role: binding.role,
				rolePermission: included === undefined ? "ROLE_PERMISSION_UNKNOWN_INFO" : `ROLE_PERMISSION_${included ? "INCLUDED" : "NOT_INCLUDED"}`,
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
					conditionExplanation: met === undefined ? { errors: [NO_CONTEXT] } : { value: met }
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
		const holders = lineage(world, resource).filter((holder) => world.denyRules.has(holder));
		if (holders.some((holder) => !authorize(world, caller, "iam.denypolicies.get", holder))) return "UNKNOWN_INFO";
		const at = (unknown) => isDenied(world, principal, permission, resource, (expression) => meets(expression) ?? unknown);
		if (at(false)) return "DENIED";
		return at(true) ? "UNKNOWN_CONDITIONAL" : "NOT_DENIED";
	}
	;
	const vpcaccess_API = "vpcaccess.googleapis.com";
	function vpcaccess_routes(_world) {
		return router_define(vpcaccess_API, [[
			"GET",
			"/v1/projects/{project}/locations/{location}/connectors/{connector}",
			vpcaccess_get
		]]);
	}
	function vpcaccess_get(call, world) {
		const { project = "", location, connector } = call.params;
		const name = `projects/${projectIdOf(world, project)}/locations/${location}/connectors/${connector}`;
		const permission = "vpcaccess.connectors.get";
		if (!authorize(world, call.principal, permission, fullName.connector(name))) {
			throw deniedOrAbsent(vpcaccess_API, permission, `//${vpcaccess_API}/${name}`);
		}
		const state = findAsset(world, fullName.connector(name));
		if (!state) throw new Refusal("NOT_FOUND", `Resource '${name}' was not found`);
		return { body: {
			network: "default",
			state: "READY",
			...state.fields,
			name
		} };
	}
	;
	const apis_APIS = [
		services_routes,
		jobs_routes,
		worker_pools_routes,
		services_v1_routes,
		jobs_v1_routes,
		cloudbuild_routes,
		storage_routes,
		routes,
		logging_routes,
		sts_routes,
		iamcredentials_routes,
		iam_routes,
		iam_roles_routes,
		iam_deny_routes,
		resourcemanager_routes,
		serviceusage_routes,
		orgpolicy_routes,
		troubleshooter_routes,
		secretmanager_routes,
		cloudkms_routes,
		scheduler_routes,
		compute_routes,
		vpcaccess_routes,
		sqladmin_routes
	];
	function allRoutes(world) {
		return apis_APIS.flatMap((routes) => routes(world));
	}
	;
	function faultFinder(world) {
		const seen = new Map();
		return (request) => {
			let found;
			for (const fault of world.faults) {
				if (!faults_matches(fault, request)) continue;
				const n = (seen.get(fault) ?? 0) + 1;
				seen.set(fault, n);
				const first = fault.nth ?? 1;
				const times = fault.times ?? 1;
				if (n >= first && (times === 0 || n < first + times)) found ??= fault;
			}
			return found;
		};
	}
	function faults_matches(fault, request) {
		if (fault.method !== undefined && fault.method !== request.method) return false;
		if (fault.api !== undefined && fault.api !== request.api) return false;
		return fault.path === undefined || new RegExp(fault.path).test(request.path);
	}
	;
	const JSON_LIMIT = 10 * 1024 * 1024;
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
				body: undefined,
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
					...key !== undefined && { key },
					host,
					method: line.method,
					url: request.url ?? "/",
					headers: request.headers,
					stream: request
				}, world) : api === "github" ? await (path.startsWith(`${REST_ROOT}/`) ? answerRest : answerRunner)(world, request, url) : await answerApi(byApi.get(api) ?? [], {
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
			if (answer) send(response, answer, line);
			if (!request.readableEnded) request.resume();
		}
		async function answerApi(candidates, at) {
			const method = at.request.method ?? "";
			const { route, params, others } = findRoute(candidates, method, at.path);
			if (!route) throw server_notFound(at.api, method, at.path, others, candidates.length > 0);
			const nobody = {
				member: "",
				expiresMs: 0,
				scopes: []
			};
			const principal = route.open ? nobody : authenticate(world, route.api, at.request.headers.authorization);
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
			const server = (0, external_node_http_.createServer)((request, response) => {
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
		const url = await listen(undefined);
		const main = servers[0];
		const names = Object.keys(APIS);
		const addresses = await Promise.all(names.map((name) => listen(APIS[name])));
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
		if (path.startsWith("/_runner/") || path.startsWith("/.well-known/") || path.startsWith(`${REST_ROOT}/`)) return "github";
		const apis = new Set(routes.filter((route) => route.method === method && route.match.test(path)).map((route) => route.api));
		return apis.size === 1 ? [...apis][0] : undefined;
	}
	function server_notFound(api, method, path, others, known) {
		const why = others.length > 0 ? `the path takes ${others.join(", ")}` : known ? `the emulated ${api} has no such method` : `there is no emulated API '${api}'`;
		return new Refusal("NOT_FOUND", `Method not found: ${method} ${path} (${why}).`);
	}
	function refuseUnknownQuery(route, query) {
		const unknown = [...new Set(query.keys())].filter((name) => !STANDARD_QUERY.has(name) && !route.query?.includes(name));
		if (unknown.length === 0) return;
		const fieldViolations = unknown.map((name) => ({ description: `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.` }));
		throw server_invalid(fieldViolations);
	}
	function server_invalid(fieldViolations) {
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
			if (faults.length > 0) throw server_invalid(faults);
			return canonicalJson(route.body, parsed);
		} else if (!route.json && !route.form && !isEmptyObject(parsed)) {
			throw new Refusal("INVALID_ARGUMENT", "Invalid JSON payload received. The method takes no request body.");
		}
		if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
			throw new Refusal("INVALID_ARGUMENT", "Invalid JSON payload received. Root element must be a message.");
		}
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
		if (fault?.status === undefined) return undefined;
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
		response.end(bare ? undefined : content);
	}
	var external_node_fs_ = __webpack_require__(3024);
	var external_node_os_ = __webpack_require__(8161);
	var external_node_path_ = __webpack_require__(6760);
	var external_node_tls_ = __webpack_require__(1692);
	;
	const certificates_DAY = 864e5;
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
		const root = (0, external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
		const name = distinguishedName("Embedded cloud CA");
		const id = (0, external_node_crypto_.randomBytes)(20);
		const certificate = certificates_build(name, name, root.publicKey, root.privateKey, [
			extension(OID.basicConstraints, sequence(tlv(1, [255])), true),
			extension(OID.keyUsage, tlv(3, [1, 6]), true),
			extension(OID.subjectKeyIdentifier, tlv(4, id))
		]);
		return {
			certificate: pem(certificate),
			issue(host) {
				const leaf = (0, external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
				const extensions = [
					extension(OID.basicConstraints, sequence(), true),
					extension(OID.keyUsage, tlv(3, [7, 128]), true),
					extension(OID.extendedKeyUsage, sequence(oid(OID.serverAuth))),
					extension(OID.subjectAltName, sequence(tlv(130, Buffer.from(host)))),
					extension(OID.authorityKeyIdentifier, sequence(tlv(128, id)))
				];
				const cert = certificates_build(distinguishedName(host), name, leaf.publicKey, root.privateKey, extensions);
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
	function certificates_build(subject, issuer, publicKey, signer, extensions) {
		const algorithm = sequence(oid(OID.ecdsaWithSha256));
		const serial = Buffer.concat([Buffer.from([1]), (0, external_node_crypto_.randomBytes)(15)]);
		const body = sequence(tlv(160, tlv(2, [2])), tlv(2, serial), algorithm, issuer, sequence(time(Date.now() - certificates_DAY), time(Date.now() + 30 * certificates_DAY)), subject, publicKey.export({
			type: "spki",
			format: "der"
		}), tlv(163, sequence(...extensions)));
		return sequence(body, algorithm, tlv(3, Buffer.concat([Buffer.from([0]), (0, external_node_crypto_.sign)("sha256", body, signer)])));
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
	;
	async function openProxy(server) {
		const authority = makeAuthority();
		const contexts = new Map();
		const sockets = new Set();
		const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "sandbox-"));
		const caFile = (0, external_node_path_.join)(folder, "ca.pem");
		(0, external_node_fs_.writeFileSync)(caFile, authority.certificate);
		const contextOf = (host) => {
			const context = contexts.get(host) ?? (0, external_node_tls_.createSecureContext)(authority.issue(host));
			contexts.set(host, context);
			return context;
		};
		const proxy = (0, external_node_http_.createServer)((_, response) => {
			response.writeHead(405, { "content-type": "text/plain" });
			response.end("This proxy only takes CONNECT.\n");
		});
		proxy.on("connect", (request, socket, head) => {
			sockets.add(socket);
			socket.on("error", () => socket.destroy());
			socket.once("close", () => sockets.delete(socket));
			const [host = "", port] = (request.url ?? "").split(":");
			if (port !== "443" || apiOfHost(host) === undefined) {
				socket.end(`HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nx-emulated: no such host ${host}\r\n\r\n`);
				return;
			}
			socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
			if (head.length > 0) socket.unshift(head);
			const secure = new external_node_tls_.TLSSocket(socket, {
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
				(0, external_node_fs_.rmSync)(folder, {
					recursive: true,
					force: true
				});
			}
		};
	}
	;
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
	;
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
	;
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
			const states = new Map(Object.entries(versions ?? { 1: "ENABLED" }));
			addAsset(world, full, {}, states);
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
	;
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
			}, {
				role: "roles/iam.serviceAccountTokenCreator",
				members: [deployer]
			}]],
			[fullName.serviceAccount(projectId, deployerOf(projectId)), [{
				role: "roles/iam.workloadIdentityUser",
				members: [`principalSet://iam.googleapis.com/${poolName(number)}/attribute.repository/${repository}`]
			}, {
				role: "roles/iam.serviceAccountTokenCreator",
				members: [deployer]
			}]],
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
			const name = resolve(world, project, email);
			policies.set(name, [...policies.get(name) ?? [], ...bindings]);
		}
		each(world, project, spec.grants, (name, added) => policies.set(name, [...policies.get(name) ?? [], ...added]));
		each(world, project, spec.revoke, (name, gone) => policies.set(name, without(policies.get(name) ?? [], gone)));
		for (const [name, bindings] of policies) putPolicy(world, name, bindings);
		for (const pending of [...spec.pendingGrants ?? []].sort((a, b) => a.afterMs - b.afterMs)) {
			const name = resolve(world, project, pending.resource);
			const before = world.policies.get(name)?.at(-1)?.bindings ?? [];
			putPolicy(world, name, [...before, {
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
		for (const [holder, bindings] of Object.entries(grants)) use(resolve(world, project, holder), bindings);
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
	function resolve(world, project, holder) {
		if (holder === "project") return fullName.project(project.projectId);
		if (holder === "organization") return fullName.organization(world.organization.id);
		if (/^projects\/[^/]+$/.test(holder)) return fullName.project(holder.slice("projects/".length));
		if (holder.startsWith("folders/")) return fullName.folder(holder.slice("folders/".length));
		if (holder.includes("@") && !holder.startsWith("//")) {
			return fullName.serviceAccount(world.serviceAccounts.get(holder)?.projectId ?? project.projectId, holder);
		}
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
	;
	function populate(world, spec) {
		const { id = DEFAULTS.project, number = DEFAULTS.number } = spec.project ?? {};
		const parent = spec.project?.parent ?? `organizations/${world.organization.id}`;
		const project = addProject(world, id, number, parent === "none" ? undefined : parent);
		for (const host of spec.disabledApis ?? []) project.apis.delete(host);
		addProject(world, "other-project", "999000999000", undefined);
		const others = Object.entries(spec.projects ?? {}).map(([otherId, other], index) => {
			const made = addProject(world, otherId, other.number ?? `20000000000${index}`, other.parent === "none" ? undefined : other.parent ?? `organizations/${world.organization.id}`);
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
		for (const [holder, rules] of Object.entries(spec.denyRules ?? {})) world.denyRules.set(resolve(world, project, holder), rules);
		for (const tag of spec.tagValues ?? []) findTag(world, tag);
		for (const [resource, tags] of Object.entries(spec.tags ?? {})) for (const tag of tags) bindTag(world, resolve(world, project, resource), tag);
	}
	function addProject(world, projectId, number, parent) {
		const project = {
			projectId,
			number,
			...parent !== undefined && { parent },
			displayName: projectId,
			state: "ACTIVE",
			createTime: "2024-05-01T00:00:00.000Z",
			labels: {},
			apis: new Set(Object.values(APIS)),
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
				...world.serviceAccounts.get(email) ?? make(world, project, email),
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
		const named = {
			compute: computeOf(number),
			legacy,
			none: ""
		};
		project.defaultBuildAccount = named[chosen] ?? chosen;
		if (chosen.includes("@") && !world.serviceAccounts.has(chosen)) add(world, project, chosen);
	}
	function add(world, project, email, fields = {}) {
		world.serviceAccounts.set(email, {
			...make(world, project, email),
			...fields
		});
	}
	function make(world, project, email) {
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
	;
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
				requestToken: (0, external_node_crypto_.randomBytes)(24).toString("base64url"),
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
			schedulerJobs: new Map(),
			buckets: new Map(),
			repositories: new Map(),
			assets: new Map(),
			listedAssets: new Set(),
			apps: spec.apps ?? [],
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
			const iamConfiguration = { uniformBucketLevelAccess: { enabled: true } };
			addBucket(world, owner, bucket.name, {
				location: bucket.location ?? region,
				iamConfiguration
			});
			grantMore(world, fullName.bucket(bucket.name), bucket.bindings);
		}
		for (const { id, project = projectId, location = region, images = [], bindings } of spec.repositories ?? []) {
			if (!world.projects.has(project)) throw new Error(`Repository ${id}: there is no project ${project}`);
			const name = `projects/${project}/locations/${location}/repositories/${id}`;
			world.repositories.set(name, {
				name,
				resource: repositoryResource(name),
				images: scenario_imagesOf(name, images)
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
		for (const [id, { job, region: location = region }] of Object.entries(spec.schedulerJobs ?? {})) seedSchedulerJob(world, `projects/${projectId}/locations/${location}/jobs/${id}`, job);
		for (const [id, { pool, region: location = region, bindings }] of Object.entries(spec.runPools ?? {})) {
			const name = `projects/${projectId}/locations/${location}/workerPools/${id}`;
			await seedPool(world, name, pool, deployerOf(projectId));
			grantMore(world, fullName.run(name), bindings);
		}
		renameDeleted(world);
	}
	function scenario_imagesOf(repository, names) {
		const images = new Map();
		for (const name of names) {
			const [path = "", tag = "latest"] = name.split(":");
			const digest = `sha256:${(0, external_node_crypto_.createHash)("sha256").update(`${repository}/${name}`).digest("hex")}`;
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
	;
	const api_disabled_namespaceObject = JSON.parse("{\"title\":\"APIs that are disabled\",\"story\":\"A fresh project: Cloud Run, Cloud Build and Artifact Registry are off. The workflow says grant_missing: true, and the deployer can enable APIs, so the run enables them and goes on.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"disabledApis\":[\"run.googleapis.com\",\"cloudbuild.googleapis.com\",\"artifactregistry.googleapis.com\"],\"grants\":{\"project\":[{\"role\":\"roles/serviceusage.serviceUsageAdmin\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]}},\"inputs\":{\"grant_missing\":\"true\"},\"expect\":\"Enables the three APIs, then deploys; exit code 0.\"}");
	;
	const build_account_lacks_roles_namespaceObject = JSON.parse("{\"title\":\"A build account without roles\",\"story\":\"The project was made after the organisation stopped granting roles to default accounts: the compute account, which builds, holds nothing. The preflight finds it before anything is uploaded.\",\"world\":{\"revoke\":{\"project\":[{\"role\":\"roles/run.builder\",\"members\":[\"serviceAccount:123456789012-compute@developer.gserviceaccount.com\"]}]}},\"inputs\":{},\"expect\":\"Blocked by the preflight with what to grant; nothing uploaded.\"}");
	;
	const domain_restricted_namespaceObject = JSON.parse("{\"title\":\"Domain restricted sharing\",\"story\":\"The organisation lets only members of its own directory into IAM policies, so allUsers cannot be granted. The invoker check can be disabled.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"orgPolicies\":{\"organization\":{\"iam.allowedPolicyMemberDomains\":{\"rules\":[{\"values\":{\"allowedValues\":[\"C01abcdef\"]}}]}}}},\"inputs\":{},\"expect\":\"Public with the invoker check off; exit code 0.\"}");
	;
	const fully_restricted_namespaceObject = JSON.parse("{\"title\":\"No public services at all\",\"story\":\"The organisation restricts members to its directory and enforces the invoker check. Nothing can be made public: the service is deployed for callers with an identity, and the run says why.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"orgPolicies\":{\"organization\":{\"iam.allowedPolicyMemberDomains\":{\"rules\":[{\"values\":{\"allowedValues\":[\"C01abcdef\"]}}]},\"run.managed.requireInvokerIam\":{\"rules\":[{\"enforce\":true}]}}}},\"inputs\":{},\"expect\":\"OIDC only, with a warning; exit code 0.\"}");
	;
	const grant_missing_namespaceObject = JSON.parse("{\"title\":\"A run that grants what is missing\",\"story\":\"The compute account, which builds, holds nothing, and the workflow says grant_missing: true. The deployer is allowed to grant roles on the project. It grants the one role that is missing, waits the seconds until that has effect, and deploys.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150,\"grantMs\":4000},\"revoke\":{\"project\":[{\"role\":\"roles/run.builder\",\"members\":[\"serviceAccount:123456789012-compute@developer.gserviceaccount.com\"]}]},\"grants\":{\"project\":[{\"role\":\"roles/resourcemanager.projectIamAdmin\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/viewer\",\"members\":[\"user:developer@example.com\"],\"condition\":{\"title\":\"this year\",\"expression\":\"request.time < timestamp('2099-01-01T00:00:00Z')\"}}]}},\"inputs\":{\"grant_missing\":\"true\"},\"expect\":\"Grants roles/run.builder to the compute account, waits until it is in effect, then deploys; exit code 0.\"}");
	;
	const no_token_creator_namespaceObject = JSON.parse("{\"title\":\"The build account cannot be impersonated\",\"story\":\"The deployer can build as the compute account but cannot get its tokens. A security reviewer's role lets Policy Troubleshooter answer in its place.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"revoke\":{\"123456789012-compute@developer.gserviceaccount.com\":[{\"role\":\"roles/iam.serviceAccountTokenCreator\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]},\"grants\":{\"organization\":[{\"role\":\"roles/iam.securityReviewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]}},\"inputs\":{},\"expect\":\"Preflight passes by Policy Troubleshooter; public through allUsers; exit code 0.\"}");
	;
	const open_project_namespaceObject = JSON.parse("{\"title\":\"An ordinary project\",\"story\":\"Nothing forbids public services. The first deploy makes the bucket, the repository and the service, and anyone can call it.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150}},\"inputs\":{},\"expect\":\"Public through allUsers; exit code 0.\"}");
	;
	const policies_unreadable_namespaceObject = JSON.parse("{\"title\":\"Organisation policies that the deployer cannot read\",\"story\":\"The deployer lacks orgpolicy.policy.get, and the organisation restricts members to its directory. What is allowed is learned by trying, and a trial that fails leaves nothing behind.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"orgPolicyReadable\":false,\"orgPolicies\":{\"organization\":{\"iam.allowedPolicyMemberDomains\":{\"rules\":[{\"values\":{\"allowedValues\":[\"C01abcdef\"]}}]}}}},\"inputs\":{},\"expect\":\"allUsers refused, then the invoker check switched off; exit code 0.\"}");
	;
	const propagating_grant_namespaceObject = JSON.parse("{\"title\":\"A grant that is on its way\",\"story\":\"Somebody granted the build account its role seconds ago. The policy already shows it, but it takes a moment to have effect; the workflow announces that by wait_for_grants. The public binding that the run makes takes a moment too.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150,\"grantMs\":1500},\"revoke\":{\"project\":[{\"role\":\"roles/run.builder\",\"members\":[\"serviceAccount:123456789012-compute@developer.gserviceaccount.com\"]}]},\"pendingGrants\":[{\"afterMs\":3000,\"resource\":\"project\",\"role\":\"roles/run.builder\",\"member\":\"serviceAccount:123456789012-compute@developer.gserviceaccount.com\"}]},\"inputs\":{\"wait_for_grants\":\"true\"},\"expect\":\"Waits until the grant has effect, then deploys; exit code 0.\"}");
	;
	const rollout_taken_back_namespaceObject = JSON.parse("{\"title\":\"A gradual rollout that is taken back\",\"story\":\"The service is public and serves. The workflow rolls a new build out in steps of 10, 50 and 100 percent, and that answers every request with 500: it is seen under the new revision's own URL, before anybody gets it, and all traffic stays with the revision that served before.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"apps\":[{\"match\":\"cloud-run-source-deploy/hello\",\"answers\":{\"/\":{\"status\":500,\"body\":\"cannot reach the database\\n\"}}}],\"services\":{\"hello\":{\"service\":{\"ingress\":\"INGRESS_TRAFFIC_ALL\",\"launchStage\":\"GA\",\"traffic\":[{\"type\":\"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST\",\"percent\":100}],\"template\":{\"containers\":[{\"image\":\"us-docker.pkg.dev/cloudrun/container/hello\",\"ports\":[{\"name\":\"http1\",\"containerPort\":8080}],\"resources\":{\"limits\":{\"cpu\":\"1000m\",\"memory\":\"512Mi\"},\"cpuIdle\":true,\"startupCpuBoost\":true}}]}},\"bindings\":[{\"role\":\"roles/run.invoker\",\"members\":[\"allUsers\"]}]}},\"buckets\":[{\"name\":\"run-sources-demo-project-us-central1\"}],\"repositories\":[{\"id\":\"cloud-run-source-deploy\"}]},\"inputs\":{\"traffic_steps\":\"10,50,100\",\"traffic_interval\":\"5s\"},\"expect\":\"The new revision gets no traffic and is named in the error rollout-failed; the old one serves all; exit code 1.\"}");
	;
	const schedule_namespaceObject = JSON.parse("{\"title\":\"A schedule\",\"story\":\"Nobody but Cloud Scheduler calls the service, every night at three. The deployer can make the job of Cloud Scheduler and the account that it calls as; neither is there yet.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"grants\":{\"project\":[{\"role\":\"roles/cloudscheduler.admin\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/iam.serviceAccountCreator\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/iam.serviceAccountUser\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/iam.serviceAccountViewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/run.admin\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]},{\"role\":\"roles/logging.viewer\",\"members\":[\"serviceAccount:deployer@demo-project.iam.gserviceaccount.com\"]}]}},\"inputs\":{\"access\":\"authenticated\",\"schedule\":\"0 3 * * *\",\"schedule_time_zone\":\"Europe/Berlin\",\"schedule_test\":\"true\"},\"expect\":\"Makes cloud-scheduler-invoker, lets it alone in, makes the job of Cloud Scheduler and has it call once: 200; exit code 0.\"}");
	;
	const update_existing_namespaceObject = JSON.parse("{\"title\":\"An update of a service that others have shaped\",\"story\":\"The service exists, is public, and has environment variables, labels, probes, a session affinity and limits that the workflow does not mention. All of it survives the new release.\",\"world\":{\"delays\":{\"buildMs\":400,\"operationMs\":150},\"buckets\":[{\"name\":\"run-sources-demo-project-us-central1\"}],\"repositories\":[{\"id\":\"cloud-run-source-deploy\"}],\"services\":{\"hello\":{\"service\":{\"description\":\"Says hello\",\"labels\":{\"team\":\"web\",\"cost-center\":\"4711\"},\"annotations\":{\"example.com/owner\":\"web-team\"},\"ingress\":\"INGRESS_TRAFFIC_ALL\",\"launchStage\":\"GA\",\"scaling\":{\"minInstanceCount\":1},\"customAudiences\":[\"https://hello.example.com\"],\"template\":{\"labels\":{\"tier\":\"front\"},\"scaling\":{\"maxInstanceCount\":5},\"timeout\":\"60s\",\"sessionAffinity\":true,\"maxInstanceRequestConcurrency\":20,\"executionEnvironment\":\"EXECUTION_ENVIRONMENT_GEN2\",\"serviceAccount\":\"123456789012-compute@developer.gserviceaccount.com\",\"containers\":[{\"name\":\"app\",\"image\":\"us-docker.pkg.dev/cloudrun/container/hello\",\"ports\":[{\"name\":\"http1\",\"containerPort\":8080}],\"env\":[{\"name\":\"GREETING\",\"value\":\"Hello\"},{\"name\":\"LOG_LEVEL\",\"value\":\"info\"}],\"resources\":{\"limits\":{\"cpu\":\"1000m\",\"memory\":\"256Mi\"},\"cpuIdle\":true,\"startupCpuBoost\":true},\"livenessProbe\":{\"httpGet\":{\"path\":\"/live\"},\"periodSeconds\":30}}]},\"traffic\":[{\"type\":\"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST\",\"percent\":100}]},\"bindings\":[{\"role\":\"roles/run.invoker\",\"members\":[\"allUsers\"]},{\"role\":\"roles/run.viewer\",\"members\":[\"user:developer@example.com\"]}]}}},\"inputs\":{\"env_vars\":\"LOG_LEVEL=debug\"},\"expect\":\"New revision; every other field kept; still public through allUsers; exit code 0.\"}");
	;
	const SCENARIOS = {
		"open-project": open_project_namespaceObject,
		"domain-restricted": domain_restricted_namespaceObject,
		"fully-restricted": fully_restricted_namespaceObject,
		"build-account-lacks-roles": build_account_lacks_roles_namespaceObject,
		"no-token-creator": no_token_creator_namespaceObject,
		"policies-unreadable": policies_unreadable_namespaceObject,
		"update-existing": update_existing_namespaceObject,
		"rollout-taken-back": rollout_taken_back_namespaceObject,
		schedule: schedule_namespaceObject,
		"propagating-grant": propagating_grant_namespaceObject,
		"grant-missing": grant_missing_namespaceObject,
		"api-disabled": api_disabled_namespaceObject
	};
	;
	function loadScenario(name) {
		const scenario = Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined;
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
		const proxy = options.tls ? await openProxy(server) : undefined;
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
