export const id = 840;
export const ids = [840];
export const modules = {
	3840: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			conclude: () => conclude,
			exitCode: () => _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.ot,
			renderAnnotations: () => renderAnnotations,
			renderSummary: () => renderSummary,
			reportFile: () => reportFile,
			saveManifests: () => saveManifests,
			saveReport: () => saveReport
		});
		var _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7023);
		var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1139);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8040);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5497);
		var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6195);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2574);
		var _write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9056);
		var _gates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(775);
		var _resource_tags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2893);
		var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
		const LEVELS = {
			fail: "error",
			warn: "warning",
			unknown: "notice",
			skipped: "notice"
		};
		const KEPT = 10;
		const LENGTH = 4e3;
		function renderAnnotations(report) {
			const of = (status) => report.findings.filter((finding) => finding.status === status);
			const told = (findings) => (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.o)(findings, report).map(annotation);
			const unknown = report.verdict !== "ok" && !report.plan.some(({ state }) => state === "done") ? of("unknown").filter((finding) => !(0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.v)(finding)) : [];
			const tooMuch = of("warn").filter(({ id }) => id === "over-granted");
			const [first, ...others] = told(of("fail"));
			return [
				...capped(first ? [{
					...first,
					text: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.m)(`${first.text}${account(report)}`, LENGTH)
				}, ...others] : []),
				...capped(told(of("warn").filter((finding) => !tooMuch.includes(finding)))),
				...capped(told(of("skipped"))),
				...together$1("Roles that are not needed", tooMuch.map(({ reason }) => reason).join("\n")),
				...together$1("Not everything could be checked", (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.o)(unknown, report).map(({ why }) => why).join("\n"))
			];
		}
		const together$1 = (title, text) => text ? [{
			level: "notice",
			title,
			text: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.m)(text, LENGTH)
		}] : [];
		function account({ verdict, plan }) {
			if (verdict !== "failed") return "";
			const titles = (...states) => plan.filter(({ state }) => states.includes(state)).map(({ title }) => title);
			const line = (name, steps) => steps.length > 0 ? `\n${name}: ${steps.join("; ")}.` : "";
			return line("Done", titles("done")) + line("Failed", titles("failed")) + line("Not started", titles("skipped", "planned"));
		}
		function annotation(cause) {
			const { findings, why, said, lines } = cause;
			const [{ id, status }] = findings;
			const fixes = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.f)(findings);
			const parts = [
				why,
				lines,
				...(fixes.length > 0 ? fixes : findings.flatMap(({ remedies }) => remedies.filter(_headline_js__WEBPACK_IMPORTED_MODULE_1__.p))).map(({ title, text }) => `${title}:\n${text}`),
				said && `Google said: ${said}`
			].filter(Boolean);
			return {
				level: LEVELS[status],
				title: _headline_js__WEBPACK_IMPORTED_MODULE_1__._[id].title,
				text: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.m)(parts.join("\n"), LENGTH)
			};
		}
		function capped(annotations) {
			const last = annotations[9];
			if (annotations.length <= KEPT || !last) return annotations;
			const more = annotations.length - KEPT + 1;
			return [...annotations.slice(0, 9), {
				...last,
				title: `${more} more`,
				text: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.m)(`The job summary lists ${more} more, each with its fix.`, LENGTH)
			}];
		}
		function usage(report) {
			const { url, audience } = report.outputs;
			const { gates } = report;
			if (!url || !audience || !needsToken(report) || gates?.ingress === "none") return "";
			const { service = "SERVICE", region = "REGION", project = "PROJECT" } = report.target;
			const address = gates?.defaultUrl === false ? "https://YOUR-DOMAIN/" : url;
			const [first = region] = region.split(",");
			const inside = gates !== void 0 && gates.ingress !== "all";
			const body = examplesFor({
				url: address,
				own: address === url,
				audience,
				service,
				region: first,
				project
			}).filter(({ from }) => !inside || from !== "outside").map(({ who, language, code, note }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)(`<b>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(who)}</b>`, `${note ? `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(note)}\n\n` : ""}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(code, language)}`));
			const intro = [
				`A caller needs an invoker role on the service and an ID token for the audience ${audience}: the service's URL without a path, whatever address it calls.`,
				...gates?.audiences ? [`Its custom audiences also work: ${gates.audiences.join(", ")}.`] : [],
				...region === first ? [] : [`This is the service in ${first}; in the other regions it has other URLs.`],
				...gates?.defaultUrl === false ? ["Its run.app URL is disabled: replace YOUR-DOMAIN by the domain that leads to it."] : [],
				...inside ? [gates.ingress === "internal" ? "Its ingress accepts only requests from inside the network, including Cloud Scheduler in the same project; other requests get 404." : "Its ingress accepts only requests from inside the network, including Cloud Scheduler in the same project, or through a load balancer; other requests get 404."] : []
			].join(" ");
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)("<b>How to call it</b>", [
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(intro),
				body.join("\n"),
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)("If the app uses the header Authorization itself, send the token as X-Serverless-Authorization: Bearer TOKEN. Cloud Run then checks that header and leaves the other to the app.")
			].join("\n\n"));
		}
		function needsToken({ outputs, gates }) {
			if (gates?.iap) return false;
			if (outputs.access !== "unchanged") return outputs.access === "oidc-only";
			const { invokerCheck = false, invokers } = gates ?? {};
			return invokerCheck && invokers !== void 0 && !invokers.some(({ member }) => member === "allUsers");
		}
		function examplesFor({ url, own, audience, service, region, project }) {
			const caller = `CALLER@${accountDomain(project)}`;
			const place = [`--region=${region}`, `--project=${project}`];
			return [
				{
					who: "Let an account call it",
					note: "Or list the account in the input invokers, or the calling service in callers.",
					language: "bash",
					code: lines((0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.n)([
						"run",
						"services",
						"add-iam-policy-binding",
						service,
						...place
					]), `${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.l)(`--member=serviceAccount:${caller}`)} --role=roles/run.servicesInvoker`)
				},
				{
					who: "As yourself, with curl",
					note: "Your own account needs the role, and gcloud has to be signed in as you. gcloud supports no audience for people, but Cloud Run accepts these tokens. If you are signed in as a service account, use the next example.",
					language: "bash",
					code: `curl --header "Authorization: Bearer $(gcloud auth print-identity-token)" ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.l)(url)}`
				},
				{
					who: "As a service account, with curl",
					note: "You need roles/iam.serviceAccountTokenCreator on the account, and the account needs the invoker role.",
					language: "bash",
					code: `TOKEN=$(${lines((0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.n)([
						"auth",
						"print-identity-token",
						`--impersonate-service-account=${caller}`
					]), `--include-email ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.l)(`--audiences=${audience}`)}`)})\ncurl --header "Authorization: Bearer $TOKEN" ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.l)(url)}`
				},
				{
					who: "Another Cloud Run service, or anything that runs on Google Cloud",
					note: "Without a library: the metadata server provides tokens of the account that the code runs as.",
					language: "bash",
					code: `TOKEN=$(${lines(`curl --silent --get --header 'Metadata-Flavor: Google' --data-urlencode ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.l)(`audience=${audience}`)}`, "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity")})\ncurl --header "Authorization: Bearer $TOKEN" ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.l)(url)}`
				},
				{
					who: "Python",
					note: `pip install google-auth requests. ${OWN_CREDENTIALS}`,
					language: "python",
					code: `import google.auth.transport.requests
import google.oauth2.id_token
import requests

audience = ${JSON.stringify(audience)}
token = google.oauth2.id_token.fetch_id_token(google.auth.transport.requests.Request(), audience)
response = requests.get(${JSON.stringify(url)}, headers={"Authorization": f"Bearer {token}"})
print(response.status_code, response.text)`
				},
				{
					who: "Node.js",
					note: `npm install google-auth-library. ${OWN_CREDENTIALS}`,
					language: "js",
					code: `import { GoogleAuth } from 'google-auth-library'

const client = await new GoogleAuth().getIdTokenClient(${JSON.stringify(audience)})
const response = await client.request({ url: ${JSON.stringify(url)}, responseType: 'text' })
console.log(response.status, response.data)`
				},
				{
					who: "Go",
					note: `go get google.golang.org/api/idtoken. ${OWN_CREDENTIALS}`,
					language: "go",
					code: `client, err := idtoken.NewClient(ctx, ${JSON.stringify(audience)})
if err != nil {
	return err
}
response, err := client.Get(${JSON.stringify(url)})
if err != nil {
	return err
}
defer response.Body.Close()`
				},
				{
					who: "Cloud Scheduler",
					note: "The account must belong to the same project, and you must be allowed to act as it.",
					language: "bash",
					code: lines((0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.n)([
						"scheduler",
						"jobs",
						"create",
						"http",
						`${service}-schedule`,
						`--location=${region}`,
						`--project=${project}`
					]), `--schedule='0 * * * *' --http-method=GET ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.l)(`--uri=${url}`)}`, `${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.l)(`--oidc-service-account-email=${caller}`)} ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.l)(`--oidc-token-audience=${audience}`)}`)
				},
				{
					who: "A GitHub workflow",
					from: "outside",
					note: "After this action in a step with id: deploy. Its outputs contain the audience and the URL.",
					language: "yaml",
					code: `- id: caller
  uses: google-github-actions/auth@v3
  with:
    workload_identity_provider: PROVIDER
    service_account: ${caller}
    token_format: id_token
    id_token_audience: \${{ steps.deploy.outputs.audience }}
    id_token_include_email: true
- run: |
    curl --fail --header "Authorization: Bearer $TOKEN" "$URL"
  env:
    TOKEN: \${{ steps.caller.outputs.id_token }}
    URL: ${own ? `\${{ steps.deploy.outputs.url }}` : url}`
				}
			];
		}
		const OWN_CREDENTIALS = "It uses the account that the code runs as on Google Cloud, or the account of a credentials file. It does not support a person’s own credentials (gcloud auth application-default login).";
		const lines = (...parts) => parts.join(" \\\n  ");
		const accountDomain = (project) => `${project.split(":").reverse().join(".")}.iam.gserviceaccount.com`;
		function factsTable(report) {
			const { target, identity, outputs } = report;
			const access = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.a)(report);
			const where = (kind, name) => [kind, name && [target.region ? `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(name)} in ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(target.region)}` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(name), ...target.project ? [`project ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(target.project)}`] : []].join(", ")];
			const cells = [
				...Object.values(_names_js__WEBPACK_IMPORTED_MODULE_4__.P).map((kind) => where((0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.l)(kind.words), target[kind.target])),
				["Execution", executionOf(report)],
				["Revision", outputs.revision && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(outputs.revision)],
				["Who can call it", access && `${access.sign} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(access.how)}`],
				["ID token audience", needsToken(report) ? outputs.audience && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(outputs.audience) : void 0],
				["Image", outputs.image && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(briefly(outputs.image))],
				["Source", outputs.source_digest && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(briefly(outputs.source_digest))],
				["Build", outputs.build_id && (outputs.build_log_url ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.a)(outputs.build_id, outputs.build_log_url) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(outputs.build_id))],
				["Signed in as", identity.principal && `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(identity.principal)}${identity.through ? ` through ${through(identity.through)}` : ""}${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.g)(identity.principal).length > 0 ? ", if the provider maps <code>google.subject=assertion.sub</code>" : ""}`],
				...(report.settings ?? []).map(({ title, value }) => [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(title), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(value)]),
				["Requests went to", elsewhereOf(report)]
			].flatMap(([name, value]) => value ? [`<tr><td nowrap><b>${name}</b></td><td>${value}</td></tr>`] : []);
			return cells.length > 0 ? `<table>\n${cells.join("\n")}\n</table>` : "";
		}
		const briefly = (name) => name.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/, "$1…");
		const PROVIDER = /^projects\/[^/]+\/locations\/global\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)$/;
		function through(path) {
			const [, pool, provider] = PROVIDER.exec(path) ?? [];
			return pool && provider ? `the provider ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(provider)} of the pool ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(pool)}` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(path);
		}
		function elsewhereOf({ elsewhere = [] }) {
			const hosts = [...(0, _write_js__WEBPACK_IMPORTED_MODULE_6__.r)(elsewhere)].map(([host, apis]) => `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(host)} for ${apis.length > 3 ? `${apis.length} APIs` : apis.map(_markdown_js__WEBPACK_IMPORTED_MODULE_5__.n).join(", ")}`);
			return hosts.length > 0 ? `${hosts.join("; ")}, not to Google's own hosts` : void 0;
		}
		function executionOf({ plan }) {
			const step = plan.find(({ kind }) => kind === "run-job");
			if (!step || step.state === "planned") return void 0;
			const name = step.changes.find(({ path, done }) => path === "executions" && done)?.after;
			if (step.state === "done") return `✅ ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(step.note ?? "")}`;
			return step.state === "failed" && typeof name === "string" ? `❌ ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(name)} failed` : "➖ not run";
		}
		function fixText(findings) {
			const once = findings.filter(({ id }) => !EITHER_OR.has(id));
			const fixes = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.f)(once);
			const [fix] = fixes;
			const words = fixes.length === 1 && fix ? ` ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)((0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.p)(fix.title))}` : "";
			const blocks = [
				commandBlock((0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.d)(once).gcloud),
				...fixes.filter(({ kind }) => kind === "workflow").map(({ text: yaml }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(yaml, "yaml")),
				...fixes.filter(({ kind }) => kind === "source").map(({ text: words }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(words)),
				...fixes.filter(({ kind }) => kind === "console").map(({ title, text: address }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.a)(title, address)),
				options(findings)
			].filter(Boolean);
			return blocks.length > 0 ? [`**Fix:**${words}`, ...blocks].join("\n\n") : "";
		}
		function remedies(report) {
			const failed = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.n)(report);
			const warned = report.findings.filter(({ status, id }) => status === "warn" && _headline_js__WEBPACK_IMPORTED_MODULE_1__.l[id]);
			const { gcloud, terraform } = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.d)(failed);
			const console = consoleLinks(failed);
			const optional = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.d)(warned).gcloud;
			const custom = alternatives([...failed, ...warned]);
			return [
				terraform && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)("The fix in Terraform", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(terraform, "hcl")),
				console && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)("The fix in the console", console),
				custom && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)("Or roles with exactly what is needed", custom),
				optional && !gcloud.includes(optional) && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)("Not needed to deploy, but worth granting", commandBlock(optional))
			].filter(Boolean).join("\n\n");
		}
		function consoleLinks(findings) {
			const links = findings.flatMap(({ remedies }) => remedies.filter(({ kind }) => kind === "console"));
			return [...new Map(links.map(({ title, text }) => [text, `- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.a)(title, text)}`])).values()].join("\n");
		}
		const LANGUAGES = {
			terraform: "hcl",
			workflow: "yaml"
		};
		function alternatives(findings) {
			const offered = findings.flatMap(({ principal, remedies }) => remedies.flatMap((remedy) => remedy.alternative ? [{
				principal,
				remedy
			}] : []));
			return [...new Map(offered.map((offer) => [offer.remedy.text, offer])).values()].map(({ principal, remedy: { kind, title, text: commands } }) => {
				const who = principal ? ` for ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(principal)}` : "";
				return `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(title)}${who}:\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(commands, LANGUAGES[kind] ?? "bash")}`;
			}).join("\n\n");
		}
		const EITHER_OR = new Set(["public-access-blocked", "public-access-left"]);
		function options(findings) {
			const remedies = findings.filter(({ id }) => EITHER_OR.has(id)).flatMap((finding) => finding.remedies.filter(({ kind }) => kind === "gcloud" || kind === "workflow"));
			const ways = [...new Map(remedies.map((remedy) => [remedy.text, remedy])).values()];
			return ways.map(({ kind, title, text: way }, at) => {
				const block = kind === "gcloud" ? commandBlock(way) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(way, "yaml");
				return `${at === 0 ? ways.length > 1 ? "Either: " : "" : "Or: "}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(title)}\n\n${block}`;
			}).join("\n\n");
		}
		function looksOf(findings) {
			const shown = findings.flatMap(({ remedies }) => remedies.filter(_headline_js__WEBPACK_IMPORTED_MODULE_1__.p)).map(({ kind, title, text: more }) => kind === "console" ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.a)(title, more) : `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(title)}:\n\n${commandBlock(more)}`);
			return [...new Set(shown)];
		}
		const commandBlock = (commands) => commands ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(commands.split("\n").map(wrap).join("\n"), "bash") : "";
		function wrap(command) {
			if (command.length <= 90 || command.includes("\"") || command.includes("\\")) return command;
			return command.split("'").map((part, at) => at % 2 === 0 ? part.replace(/ (?=--)/g, " \\\n  ") : part).join("'");
		}
		function diagram({ gates, target }) {
			if (!gates) return "";
			const app = [
				"app",
				`("${label(target.service ?? "the service")}")`,
				"pass"
			];
			const parts = [
				...outside(gates),
				...iapGate(gates),
				...checkGate(gates),
				{
					nodes: [app],
					edges: []
				}
			];
			const nodes = [...new Map(parts.flatMap((part) => part.nodes).map((node) => [node[0], node])).values()];
			const edges = parts.flatMap((part) => part.edges);
			const linked = nodes.filter(([id]) => edges.some(([from, , , to]) => id === from || id === to));
			const of = (kind) => linked.filter((node) => node[2] === kind).map(([id]) => id);
			return [
				"flowchart LR",
				...linked.map(([id, shape]) => `  ${id}${shape}`),
				...edges.map(([from, arrow, words, to]) => `  ${from} ${ARROWS[arrow](words)} ${to}`),
				...STYLES.map((style) => `  ${style}`),
				...[
					"gate",
					"pass",
					"stop"
				].flatMap((kind) => of(kind).length > 0 ? [`  class ${of(kind).join(",")} ${kind}`] : [])
			].join("\n");
		}
		const STYLES = [
			"classDef default fill:transparent,stroke:#8c959f",
			"classDef gate fill:transparent,stroke:#0969da",
			"classDef pass fill:transparent,stroke:#1a7f37,stroke-width:2px",
			"classDef stop fill:transparent,stroke:#cf222e,stroke-dasharray:4 4"
		];
		const ARROWS = {
			through: (words) => words ? `-->|"${words}"|` : "-->",
			stopped: (words) => `-.->|"${words}"|`
		};
		const REFUSED = [
			"refused",
			"([\"Refused\"])",
			"stop"
		];
		const INTERNET = [
			"internet",
			"([\"The internet\"])",
			"caller"
		];
		const NETWORK = [
			"network",
			"([\"Inside the network:<br/>VPC, Scheduler, Pub/Sub\"])",
			"caller"
		];
		const BALANCER = [
			"balancer",
			"([\"Load balancer\"])",
			"caller"
		];
		const FRONT = [
			"balancer",
			"([\"Load balancer,<br/>custom domain\"])",
			"caller"
		];
		const INGRESS = {
			all: "all",
			internal: "internal",
			"internal-and-cloud-load-balancing": "internal and<br/>load balancers",
			none: "none"
		};
		function outside({ ingress, defaultUrl }) {
			const gate = [
				"ingress",
				`{{"Ingress<br/>${INGRESS[ingress]}"}}`,
				"gate"
			];
			const unseen = [
				"internet",
				"stopped",
				"404",
				"refused"
			];
			const through = (from) => [
				from,
				"through",
				"",
				"ingress"
			];
			switch (ingress) {
				case "all": return defaultUrl ? [{
					nodes: [INTERNET, gate],
					edges: [through("internet")]
				}] : [{
					nodes: [
						INTERNET,
						FRONT,
						gate,
						REFUSED
					],
					edges: [[
						"internet",
						"stopped",
						"run.app URL is off: 404",
						"refused"
					], through("balancer")]
				}];
				case "internal": return [{
					nodes: [
						INTERNET,
						NETWORK,
						gate,
						REFUSED
					],
					edges: [unseen, through("network")]
				}];
				case "internal-and-cloud-load-balancing": return [{
					nodes: [
						INTERNET,
						NETWORK,
						BALANCER,
						gate,
						REFUSED
					],
					edges: [
						unseen,
						through("network"),
						through("balancer")
					]
				}];
				case "none": return [{
					nodes: [
						INTERNET,
						gate,
						REFUSED
					],
					edges: [through("internet"), [
						"ingress",
						"stopped",
						"everyone: 404",
						"refused"
					]]
				}];
			}
		}
		function iapGate({ ingress, iap }) {
			if (!iap || ingress === "none") return [];
			return [{
				nodes: [[
					"iap",
					"{{\"Identity-Aware Proxy\"}}",
					"gate"
				], REFUSED],
				edges: [[
					"ingress",
					"through",
					"",
					"iap"
				], [
					"iap",
					"stopped",
					"everyone else:<br/>sign in",
					"refused"
				]]
			}];
		}
		function checkGate(gates) {
			const { ingress, iap, invokerCheck, invokers } = gates;
			if (ingress === "none") return [];
			const gate = [
				"check",
				`{{"Invoker check<br/>${invokerCheck ? "on" : "off"}"}}`,
				"gate"
			];
			const before = iap ? [
				"iap",
				"through",
				"holders of the IAP role",
				"check"
			] : [
				"ingress",
				"through",
				"",
				"check"
			];
			const everyone = !invokerCheck || invokers?.some(({ member, conditional }) => member === "allUsers" && !conditional);
			return [{
				nodes: [gate, REFUSED],
				edges: [
					before,
					[
						"check",
						"through",
						whoPasses(gates),
						"app"
					],
					...everyone ? [] : [[
						"check",
						"stopped",
						"everyone else:<br/>401 or 403",
						"refused"
					]]
				]
			}];
		}
		function whoPasses({ iap, invokerCheck, invokers }) {
			if (!invokerCheck) return "everybody";
			if (invokers?.some(({ member, conditional }) => member === "allUsers" && !conditional)) return "everyone: allUsers is an invoker";
			if (iap) return "Identity-Aware Proxy itself";
			if (!invokers) return "holders of an invoker role,<br/>with an ID token";
			const open = invokers.some(({ member }) => member === "allUsers") ? ["everyone, with a condition"] : [];
			const google = invokers.some(({ member }) => member === "allAuthenticatedUsers") ? ["every Google account"] : [];
			const named = invokers.filter(({ member }) => !EVERYBODY.has(member));
			const shown = named.slice(0, named.length > 4 ? 3 : 4).map(({ member }) => label(shorten((0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.m)(member))));
			const more = named.length > shown.length ? [`and ${named.length - shown.length} more`] : [];
			const who = [
				...open,
				...google,
				...shown,
				...more
			];
			return who.length > 0 ? [
				...who,
				...google.length > 0 ? [] : ["or through a role on the project,"],
				"with an ID token"
			].join("<br/>") : "holders of a role on the project,<br/>with an ID token";
		}
		const EVERYBODY = new Set(["allUsers", "allAuthenticatedUsers"]);
		const label = (text) => text.replace(/\p{C}/gu, "").replace(/[^\p{L}\p{N} .,:@/_+=()[\]-]/gu, "?");
		const shorten = (text) => text.length > 44 ? `${text.slice(0, 21)}...${text.slice(-20)}` : text;
		function reach(report) {
			const decision = report.decisions.find(({ id }) => id === "access");
			if (!decision || !report.gates || report.verdict !== "ok" && report.verdict !== "warning") return "";
			const picture = diagram(report);
			return `### Who can reach it\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(explain(report, decision))}${picture && `\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(picture, "mermaid")}`}`;
		}
		function explain({ gates, outputs, target, plan }, decision) {
			const service = target.service ?? "the service";
			const planned = plan.every(({ state }) => state === "planned") && !outputs.access;
			const state = outputs.access ?? decision.choice;
			const asked = decision.evidence.find(({ call }) => call === "input access")?.answer;
			const callers = gates?.invokers?.some(({ member }) => member === "allAuthenticatedUsers") ? `Anyone with a Google account can call ${service}` : `Only callers that IAM lets in can call ${service}, each with an ID token`;
			const everyone = gates && (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.o)(gates) ? `IAM lets everyone call ${service}` : `Everyone on the internet can call ${service}`;
			const sentences = {
				"all-users": `${everyone}: the workflow asks for it, and allUsers has the invoker role, which is the usual way.`,
				"no-invoker-iam-check": `${everyone}: the workflow asks for it. ${whyCheck(decision)}, so its invoker check is disabled instead.`,
				"oidc-only": `${callers}. ${WHY_CLOSED[asked ?? ""] ?? WHY_CLOSED.keep}`,
				unchanged: leftAs(service, gates, asked === "public"),
				fail: `${service} cannot be made public, and the workflow asks for a failure in that case.`
			};
			const before = gates ? layers(gates) : [];
			return [planned && decision.alternatives.some(({ choice, possible }) => choice === state && possible === "unknown") ? `The run will try to make ${service} public after the deploy: it could not read before whether that is allowed.` : `${planned ? "After the deploy: " : ""}${sentences[state]}`, ...before].join(" ");
		}
		function leftAs(service, gates, wantedPublic) {
			const open = gates && (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.s)(gates);
			if (wantedPublic) return open ? `${service} stays public as it was, although that way would no longer be allowed.` : `The run did not change who can call ${service}, although the workflow asks for everyone: no permitted way makes it public.`;
			const special = gates?.invokers?.some(({ member }) => member === "allUsers" || member === "allAuthenticatedUsers");
			return `The run did not change who can call ${service}, as the workflow asks${open ? ": IAM lets everyone call it" : open === false && !special ? ": only callers that IAM lets in" : ""}.`;
		}
		const WHY_CLOSED = {
			public: "The workflow asks for everyone, but no permitted way makes it public.",
			authenticated: "The workflow asks for that.",
			keep: "That is the default for new services, and the workflow asks for nothing else."
		};
		function whyCheck({ alternatives, evidence }) {
			if (evidence.some(({ call, answer }) => call === "input public_via" && answer === "no-invoker-iam-check")) return "It names this way";
			return alternatives.find(({ choice }) => choice === "all-users")?.possible === false ? "The usual way, allUsers as an invoker, is not possible" : "It already was";
		}
		function layers({ ingress, iap, defaultUrl }) {
			return [
				...ingress === "internal" ? ["Only traffic from inside the network reaches it, because its ingress is internal."] : [],
				...ingress === "internal-and-cloud-load-balancing" ? ["Only traffic from inside the network or through a load balancer reaches it, because of its ingress."] : [],
				...ingress === "none" ? ["Nothing reaches it, because its ingress blocks all requests."] : [],
				...ingress === "all" && !defaultUrl ? ["Its run.app URL is disabled."] : [],
				...iap ? ["Identity-Aware Proxy asks every caller to sign in first."] : []
			];
		}
		const SUMMARY_LIMIT = 1e6;
		function renderSummary(report, { limit = SUMMARY_LIMIT, docs } = {}) {
			return withinLimit([
				{
					body: top(report, docs),
					expendable: 0
				},
				{
					body: regions(report),
					expendable: 0
				},
				{
					body: factsTable(report),
					expendable: 1
				},
				{
					body: reach(report),
					expendable: 5
				},
				{
					body: remedies(report),
					expendable: 2
				},
				{
					body: attention(report, docs),
					expendable: 3
				},
				{
					body: checks(report),
					expendable: 4
				},
				{
					body: usage(report),
					expendable: 9
				},
				{
					body: decisions(report),
					expendable: 6
				},
				{
					body: preflight(report),
					expendable: 7
				},
				{
					body: steps(report),
					expendable: 5
				},
				{
					body: timings(report),
					expendable: 8
				}
			], limit);
		}
		function top(report, docs) {
			const { mark, title, causes, sentence, effects } = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.i)(report);
			const { url } = report.outputs;
			const failed = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.n)(report).length > 0;
			return [
				`## ${mark} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(title)}`,
				url && !failed ? `### ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.a)(url, url)}` : "",
				causes.length > 0 ? box(failed ? "CAUTION" : "WARNING", causes, docs) : "",
				quotes(causes),
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(sentence),
				effects.length > 0 ? `**This run also:** ${effects.map(_markdown_js__WEBPACK_IMPORTED_MODULE_5__.s).join("; ")}.` : ""
			].filter(Boolean).join("\n\n");
		}
		const TOLD = 4;
		function box(kind, causes, docs) {
			const [first, ...others] = causes;
			if (!first) return "";
			const told = others.slice(0, 3);
			const more = others.length - told.length;
			const fixed = kind === "CAUTION" ? causes : [first];
			const [{ id, permission }] = first.findings;
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.t)(kind, [
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(first.why),
				first.lines && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(tail(first.lines)),
				told.map(({ why, findings: [{ id: other }] }) => `- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(why)} ${page(other, docs)}`).join("\n"),
				more > 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(`${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.u)(more, "more is", "more are")} told below.`) : "",
				fixText(fixed.flatMap(({ findings }) => findings)),
				permission ? "" : page(id, docs)
			].filter(Boolean).join("\n\n"));
		}
		const tail = (lines) => lines.split("\n").slice(-20).join("\n");
		function quotes(causes) {
			const said = [...new Set(causes.flatMap(({ said }) => said || []))].slice(0, TOLD);
			const body = [...said.map((words) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(words)), ...looksOf(causes.flatMap(({ findings }) => findings))].join("\n\n");
			return body && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)(said.length > 0 ? "What Google said" : "To see more", body);
		}
		function regions(report) {
			if (!report.regions) return "";
			const rows = report.regions.map(({ region, verdict, outputs }) => [
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(region),
				`${VERDICTS[verdict]} ${verdict}`,
				outputs.url ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.a)(outputs.url, outputs.url) : "",
				outputs.revision ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(outputs.revision) : "",
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(ACCESS_WORDS[outputs.access ?? ""] ?? "")
			]);
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.o)([
				"Region",
				"Result",
				"URL",
				"Revision",
				"Who can call it"
			], rows);
		}
		const VERDICTS = {
			ok: "✅",
			warning: "⚠️",
			blocked: "⛔",
			failed: "❌",
			drift: "⚠️"
		};
		const ACCESS_WORDS = {
			"all-users": "everyone",
			"no-invoker-iam-check": "everyone",
			"oidc-only": "authenticated callers",
			unchanged: "as before"
		};
		function attention(report, docs) {
			const { causes } = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.i)(report);
			const failed = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.n)(report).length > 0;
			const told = new Set((failed ? causes.slice(0, TOLD) : causes.slice(0, 1)).flatMap(({ findings }) => findings));
			const items = report.findings.filter((finding) => !told.has(finding) && finding.status !== "pass" && !_headline_js__WEBPACK_IMPORTED_MODULE_1__.l[finding.id]).filter(({ id }) => failed || id !== "fork-without-token").sort(worstFirst);
			const groups = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.o)(items, report);
			return groups.length > 0 ? `### Also worth knowing\n\n${groups.map((group) => item(group, docs)).join("\n")}` : "";
		}
		function item({ findings, lines }, docs) {
			const [{ id, status }] = findings;
			const reasons = [...new Set(findings.map(({ reason }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(reason.split("\n\n", 1)[0] ?? "")))];
			const list = reasons.length === 1 ? ` ${reasons[0]}` : `\n${reasons.map((reason) => `  - ${reason}`).join("\n")}`;
			const fix = options(findings) || commandBlock((0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.d)(findings).gcloud);
			const beside = id === "not-granted" ? alternatives(findings) : "";
			const looks = fix ? "" : looksOf(findings).join("\n\n");
			const commands = [
				lines && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.i)(tail(lines)),
				fix,
				looks,
				beside
			].filter(Boolean).join("\n\n");
			return `- ${_headline_js__WEBPACK_IMPORTED_MODULE_1__.s[status]} **${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(_headline_js__WEBPACK_IMPORTED_MODULE_1__._[id].title)}.**${list} ${page(id, docs)}${indent(commands && `\n\n${commands}`)}`;
		}
		const page = (id, docs) => docs ? `<sub>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.a)(`about ${id}`, `${docs}/${id}.md`)}</sub>` : `<sub>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(id)}</sub>`;
		function checks(report) {
			const rows = report.checks.map((check) => [
				check.status === "pass" ? "✅" : check.status === "fail" ? "❌" : check.status === "unknown" ? "❔" : "➖",
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(check.name),
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(check.expected),
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(check.found)
			]);
			return rows.length > 0 ? `### Checks\n\nRequests from this job at the end of the run:\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.o)([
				"",
				"Request",
				"Expected",
				"Found"
			], rows)}` : "";
		}
		function decisions(report) {
			if (report.decisions.length === 0) return "";
			return `### Decisions\n\n${report.decisions.map(decision).join("\n\n")}`;
		}
		function decision(decided) {
			const alternatives = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.o)([
				"Possible",
				"Alternative",
				"Because"
			], decided.alternatives.map(({ choice, possible, because }) => [
				possible === "unknown" ? "❔ unknown" : possible ? "✅ yes" : "❌ no",
				choice === decided.choice ? `**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(choice)}**` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(choice),
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(because)
			]));
			const body = [
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(decided.because),
				alternatives,
				evidenceTable(decided.evidence)
			].filter(Boolean).join("\n\n");
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)(`<b>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(decided.question)}</b> ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(decided.choice)}`, body);
		}
		function evidenceTable(evidence) {
			const rows = evidence.map(({ call, resource, answer, status, reason }) => [
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(call),
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(resource),
				[
					status === void 0 ? "" : String(status),
					reason ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(reason) : "",
					(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(answer)
				].filter(Boolean).join(" ")
			]);
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.o)([
				"Asked",
				"About",
				"Answer"
			], rows);
		}
		function preflight(report) {
			const answers = report.findings.filter((finding) => _headline_js__WEBPACK_IMPORTED_MODULE_1__.l[finding.id]);
			if (answers.length === 0) return "";
			const count = (status) => answers.filter((finding) => finding.status === status).length;
			const likely = answers.filter(_headline_js__WEBPACK_IMPORTED_MODULE_1__.v).length;
			return `### Preflight\n\n${[
				`✅ ${count("pass")} granted`,
				...count("fail") > 0 ? [`❌ ${count("fail")} missing`] : [],
				...count("warn") > 0 ? [`⚠️ ${count("warn")} missing, not needed to deploy`] : [],
				...likely > 0 ? [`❔ ${likely} granted unless a deny policy forbids it`] : [],
				...count("unknown") > likely ? [`❔ ${count("unknown") - likely} unknown`] : []
			].join(" · ")}\n\n${[...Map.groupBy(answers, (finding) => `${(0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.u)(finding)}\n${finding.principal ?? ""}`)].map(([key, findings]) => {
				const [role, principal] = key.split("\n");
				const title = `<b>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(role)}</b> ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(principal)}`;
				const open = findings.some(({ status }) => status === "fail" || status === "warn");
				return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)(title, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.o)([
					"",
					"Permission",
					"On",
					"Known by"
				], rows(findings)), open);
			}).join("\n")}`;
		}
		const ORDER = {
			fail: 0,
			warn: 1,
			unknown: 2,
			skipped: 3,
			pass: 4
		};
		const worstFirst = (a, b) => ORDER[a.status] - ORDER[b.status];
		function rows(findings) {
			return [...Map.groupBy([...findings].sort(worstFirst), (finding) => finding.status === "unknown" && !(0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.v)(finding) ? whyUnknown(finding) : finding).values()].map(([first, ...others]) => {
				const one = row(first);
				if (others.length === 0) return one;
				const names = [first, ...others].map(({ permission }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(permission ?? "")).join("<br>");
				return [
					_headline_js__WEBPACK_IMPORTED_MODULE_1__.s.unknown,
					`${names}<br><sub>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(`Not known. ${whyUnknown(first)}`)}</sub>`,
					"",
					one[3] ?? ""
				];
			});
		}
		const whyUnknown = ({ reason }) => reason.replace(/^.*?\.(?=\s|$)\s*/, "");
		function row(finding) {
			return [
				_headline_js__WEBPACK_IMPORTED_MODULE_1__.s[finding.status],
				`${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(finding.permission ?? "")}${finding.status === "pass" ? "" : `<br><sub>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(finding.reason)}</sub>`}`,
				finding.resource ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)((0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.g)(finding.resource)) : "",
				finding.method ? _headline_js__WEBPACK_IMPORTED_MODULE_1__.c[finding.method] : ""
			];
		}
		function steps(report) {
			if (report.plan.length === 0) return "";
			const planned = report.plan.every((step) => step.state === "planned");
			const rows = report.plan.map((step) => [STEP_MARKS[step.state], `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(step.title)}${step.note ? `<br><sub>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(step.note)}</sub>` : ""}`]);
			const list = changeTable(report.changes.length > 0 ? report.changes : report.plan.flatMap((step) => step.changes), planned);
			return [
				`### ${planned ? "What would be done" : "What was done"}`,
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.o)(["", "Step"], rows),
				list && (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)(`<b>${planned ? "What would change" : "What changed"}</b> field by field`, list)
			].filter(Boolean).join("\n\n");
		}
		const STEP_MARKS = {
			planned: "◻️",
			done: "✅",
			failed: "❌",
			skipped: "➖"
		};
		function changeTable(changes, planned) {
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.o)([
				"On",
				"Field",
				"Before",
				"After",
				""
			], changes.map((change) => [
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)((0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.g)(change.target)),
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)(change.path),
				value(change.before),
				value(change.after),
				change.done || planned ? "" : "not done"
			]));
		}
		const value = (json) => json === void 0 ? "" : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.n)((0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.m)(typeof json === "string" ? json : JSON.stringify(json), 200));
		function timings(report) {
			const rows = report.timings.map(({ name, startMs, durationMs }) => [
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.s)(name),
				seconds(startMs),
				seconds(durationMs)
			]);
			return rows.length > 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.r)("Timings", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_5__.o)([
				"What",
				"Started after",
				"Took"
			], rows)) : "";
		}
		const seconds = (ms) => `${(ms / 1e3).toFixed(ms < 1e4 ? 2 : 1)} s`;
		const indent = (body) => body.replace(/\n(?=.)/g, "\n  ");
		function withinLimit(sections, limit) {
			const kept = sections.filter(({ body }) => body !== "");
			const bytes = (body) => Buffer.byteLength(body);
			const note = "\n\n*Parts of this summary were left out for GitHub’s size limit; the JSON report (output `report`) has them.*";
			let total = kept.reduce((sum, { body }) => sum + bytes(body) + 2, 0);
			const dropped = new Set();
			for (const section of kept.filter(({ expendable }) => expendable > 0).sort((a, b) => b.expendable - a.expendable)) {
				if (total + bytes(note) <= limit) break;
				dropped.add(section);
				total -= bytes(section.body) + 2;
			}
			const body = kept.filter((section) => !dropped.has(section)).map((section) => section.body).join("\n\n");
			if (dropped.size === 0 && total <= limit) return `${body}\n`;
			return total + bytes(note) <= limit ? `${body}${note}\n` : `${clip(body, limit - bytes(note) - 8)}${note}\n`;
		}
		function clip(body, limit) {
			const cut = Buffer.from(body).subarray(0, Math.max(0, limit)).toString("utf8").replace(/\uFFFD+$/, "");
			const lines = cut.slice(0, Math.max(cut.lastIndexOf("\n"), 0));
			return [...lines.matchAll(/^(?:> )?(`{3,})/gm)].length % 2 === 1 ? `${lines}\n\`\`\`` : lines;
		}
		const PROVES = { "build-image": {
			id: "build-account-permission",
			permissions: ["storage.objects.get", "artifactregistry.repositories.uploadArtifacts"],
			how: "the build of this run did it"
		} };
		function withProven(findings, plan) {
			const done = plan.flatMap(({ kind, state, needs }) => {
				const shown = state === "done" ? PROVES[kind] : void 0;
				return shown ? [{
					...shown,
					needs
				}] : [];
			});
			return findings.map((finding) => {
				const shown = done.find(({ id, permissions }) => id === finding.id && permissions.includes(finding.permission ?? ""));
				const need = shown?.needs.find(({ permission }) => permission === finding.permission);
				if (finding.status !== "unknown" || !shown || !need) return finding;
				const reason = `The build account has ${finding.permission} to ${need.to}: ${shown.how}.`;
				return {
					...finding,
					status: "pass",
					method: "run",
					reason
				};
			});
		}
		function outputsOf({ project, tag, preview, access, service, revision, image, build, sourceDigest }) {
			const serviceUrl = service?.uri;
			const tagUrl = tag ? service?.trafficStatuses?.find((status) => status.tag === tag)?.uri : void 0;
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
		function mergeReports(reports) {
			const [first, ...others] = reports;
			if (!first) throw new Error("no region");
			if (others.length === 0) return first;
			const findings = together(reports);
			const plan = reports.flatMap((report) => report.plan);
			const verdict = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.ct)(findings, plan);
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
			const own = plan.length > 0 && plan.every(({ state }) => state === "skipped") && verdict !== "failed" ? "blocked" : verdict;
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
				if (finding.resource !== void 0 || regions.length === reports.length) return finding;
				return {
					...finding,
					reason: `${regions.join(", ")}: ${finding.reason}`
				};
			});
		}
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
			if (typeof value === "string") return (0, _write_js__WEBPACK_IMPORTED_MODULE_6__.l)(value, LONGEST);
			if (Array.isArray(value)) return value.map(bounded);
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bounded(item)]));
		}
		function conclude(ending) {
			if ("refused" in ending) return withBoundedTexts(refusedReport(ending.refused));
			const { course, others = [] } = ending;
			return withBoundedTexts(others.length === 0 ? courseReport(course) : mergeReports([course, ...others].map(courseReport)));
		}
		function refusedReport({ mode, target, problems, notices }) {
			return makeReport(mode, "blocked", {
				findings: [...problems.map(({ input, problem, example }) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__._)("invalid-input", `${input}: ${problem.replace(/[.?]?$/, (end) => end || ".")} Example: ${example}`, { evidence: [{
					call: `input ${input}`,
					resource: "",
					answer: problem
				}] })), ...notices.map(({ input, text }) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.b)("ignored-input", `${input}: ${text}`))],
				target
			}, {});
		}
		function courseReport(course) {
			const { config, google, results, changes, checks } = course;
			const left = differencesLeft(course);
			const plan = results ?? course.plan.map(planned);
			const told = withProven(findingsOf(course), plan);
			const findings = [
				...proofOf(course),
				...told,
				...(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.z)(left ?? [], config.drift)
			];
			const project = course.facts?.projectId ?? course.diagnosis?.facts.project ?? config.project;
			const report = makeReport(config.mode, (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.ct)(findings, plan), {
				target: targetOf(course, project),
				...google && {
					identity: google.identity,
					timings: google.timings
				},
				...config.settings.length > 0 && { settings: config.settings },
				findings,
				decisions: course.decisions ? decisionsOf(course.decisions, course) : course.diagnosis?.decisions ?? [],
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
			return (0, _write_js__WEBPACK_IMPORTED_MODULE_6__.a)(report, google?.elsewhere ?? []);
		}
		const FIXED_BY = {
			release: ["deploy-service"],
			"remove-invokers": ["set-invokers"],
			close: ["set-public-binding", "set-invoker-check"]
		};
		function differencesLeft({ config, decisions, results }) {
			const { drift } = decisions ?? {};
			if (!drift || drift.unknown.some(({ blind }) => blind)) return void 0;
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
		function targetOf({ config, facts, diagnosis }, project) {
			const found = (facts ?? diagnosis?.facts)?.projectNumber;
			const number = found?.known ? found.value : void 0;
			const called = diagnosis?.facts.cases[0]?.target.service?.name;
			return {
				...project && { project },
				...number && { projectNumber: number },
				region: config.region,
				...(0, _write_js__WEBPACK_IMPORTED_MODULE_6__.c)(config.kind, config.service || (called?.split("/").at(-1) ?? ""))
			};
		}
		function proofOf(course) {
			const { checks, decisions, facts, made, config } = course;
			const project = facts?.projectId ?? config.project ?? "";
			const created = facts?.service.known === true && facts.service.value === null;
			const accessChanged = Boolean(made.access?.changed) || created || made.checkCleared === true;
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_4__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_4__.j)(project, config));
			if (!decisions) return [];
			return [...(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.a)(checks, resource, {
				accessChanged,
				closed: config.access === "authenticated"
			}), ...(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.o)(checks, resource, gatesOfCourse(course).gates)];
		}
		function findingsOf({ config, facts, decisions, made, findings }) {
			if (!facts || !decisions || !made.checkCleared) return findings;
			const saidBy = (access$1) => (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.B)(config, facts, {
				...decisions,
				access: access$1
			}, []);
			const outdated = new Set(saidBy(decisions.access).map(({ id, reason }) => `${id} ${reason}`));
			return [...findings.filter(({ id, reason }) => !outdated.has(`${id} ${reason}`)), ...saidBy((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decisions.access, made))];
		}
		function decisionsOf(decisions, { made }) {
			const held = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decisions.access, made);
			const access = made.access ? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.it)(held, made.access.attempts) : held;
			return (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.c)({
				...decisions,
				access
			});
		}
		function gatesOfCourse(course) {
			const { config, facts, decisions, made, results, diagnosis } = course;
			if (diagnosis) return diagnosis.gates ? { gates: diagnosis.gates } : {};
			if (!facts || !decisions || !(0, _names_js__WEBPACK_IMPORTED_MODULE_4__.I)(config).requests) return {};
			const held = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decisions.access, made);
			const state = results ? accessOf(course) : held.target;
			if (!state) return {};
			const attempts = made.access?.attempts ?? [];
			const removes = attempts.length === 0 || attempts.some(({ accepted }) => accepted) ? held.removes : [];
			const reached = results ? {
				state,
				service: made.service,
				bindings: made.bindings
			} : { state };
			const gates = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.i)(config, facts, { removes }, reached);
			return gates ? { gates } : {};
		}
		function resultsOf(course, project) {
			const { config, made, facts, results } = course;
			if (config.mode === "cleanup" || config.mode === "drift" || config.preview?.do === "remove") return { ...project && { project } };
			if (course.diagnosis) {
				const [first] = course.diagnosis.facts.cases;
				return {
					...project && { project },
					...first?.target.service && { service: first.target.service }
				};
			}
			const service = made.service ?? (facts?.service.known ? facts.service.value : void 0);
			const { build, begun, source, revision } = made;
			const image = build?.image ?? (results && config.origin.kind === "image" ? config.origin.image : void 0);
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
			if (!(0, _names_js__WEBPACK_IMPORTED_MODULE_4__.I)(config).requests) return void 0;
			const through = results?.every(({ state }) => state === "done");
			const state = made.access?.state ?? (through && decisions ? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decisions.access, made).target : void 0);
			const isNew = facts?.service.known === true && facts.service.value === null;
			return state === "unchanged" && isNew ? "oidc-only" : state;
		}
		function reportFile(env) {
			const step = (env.GITHUB_ACTION || "step").replace(/[^\w-]/g, "_").slice(0, 100);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_9__.join)(env.RUNNER_TEMP || ".", `run-iam-deploy-${step}.json`);
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
				if (made.manifest === void 0) continue;
				const region = courses.length > 1 ? `-${config.region}` : "";
				save(`${reportPath.replace(/\.json$/, "")}${region}.manifest.yaml`, made.manifest, log, {
					mode: 384,
					replaceLink: true
				});
			}
		}
		function save(path, text, log, options) {
			try {
				(0, _write_js__WEBPACK_IMPORTED_MODULE_6__.n)(path, text, options);
			} catch (error) {
				if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_8__.bt)) throw error;
				log.warning(`The run did not write the file ${path}: it ${error.message}.`);
			}
		}
	}),
	2574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => link,
			i: () => fence,
			n: () => code,
			o: () => table,
			r: () => details,
			s: () => text,
			t: () => alert
		});
		var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8040);
		const MARKUP = /[\\`*{}[\]()#!|<>&~^$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]/g;
		const BREAK = "<span></span>";
		const AUTOLINK = /(?<=[:@#])(?=[\w/+.-])|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi;
		const LONGEST = 6e3;
		function text(value) {
			return printable((0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.m)(value, LONGEST)).replace(/\s+/g, " ").trim().replace(AUTOLINK, "\0").replace(MARKUP, (found) => `&#${found.charCodeAt(0)};`).replaceAll("\0", BREAK);
		}
		function code(value) {
			const shown = printable((0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.m)(value, LONGEST)).replace(/\s+/g, " ").trim();
			return shown === "" ? "" : `<code>${text(shown)}</code>`;
		}
		function fence(value, language = "") {
			const longest = Math.max(2, ...Array.from(value.matchAll(/`+/g), (run) => run[0].length));
			const ticks = "`".repeat(longest + 1);
			return `${ticks}${language}\n${printable(value, true).trimEnd()}\n${ticks}`;
		}
		function link(label, address) {
			let url;
			try {
				url = new URL(address);
			} catch {
				return text(label);
			}
			if (url.protocol !== "https:" && url.protocol !== "http:") return text(label);
			return `<a href="${url.href.replace(/[&"'<>]/g, (found) => `&#${found.charCodeAt(0)};`)}">${text(label)}</a>`;
		}
		function table(head, rows) {
			if (rows.length === 0) return "";
			const line = (cells) => `| ${cells.map((cell) => cell || " ").join(" | ")} |`;
			return [
				line(head),
				line(head.map(() => "---")),
				...rows.map(line)
			].join("\n");
		}
		function details(summary, body, open = false) {
			return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
		}
		function alert(kind, body) {
			return `> [!${kind}]\n${body.split("\n").map((line) => line ? `> ${line}` : ">").join("\n")}`;
		}
		function printable(value, lines = false) {
			return (lines ? value.replace(/\r\n?/g, "\n") : value).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
		}
	})
};
