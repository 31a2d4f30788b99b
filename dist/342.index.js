export const id = 342;
export const ids = [342];
export const modules = {
	4902: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EU: () => fence,
			Qq: () => text,
			aY: () => code,
			nf: () => link,
			tp: () => table,
			xE: () => alert,
			zH: () => details
		});
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1204);
		const MARKUP = /[\\`*{}[\]()#!|<>&~^$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]/g;
		const BREAK = "<span></span>";
		const AUTOLINK = /(?<=[:@#])(?=[\w/+.-])|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi;
		const LONGEST = 6e3;
		function text(value) {
			const escaped = printable((0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__.ml)(value, LONGEST)).replace(/\s+/g, " ").trim().replace(AUTOLINK, "\0").replace(MARKUP, (found) => `&#${found.charCodeAt(0)};`);
			return escaped.replaceAll("\0", BREAK);
		}
		function code(value) {
			const shown = printable((0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__.ml)(value, LONGEST)).replace(/\s+/g, " ").trim();
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
			const kept = lines ? value.replace(/\r\n?/g, "\n") : value;
			return kept.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
		}
	}),
	5342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			conclude: () => conclude,
			exitCode: () => decisions_verdict.I$,
			renderAnnotations: () => renderAnnotations,
			renderSummary: () => renderSummary,
			reportFile: () => reportFile,
			saveManifests: () => saveManifests,
			saveReport: () => saveReport
		});
		var decisions_verdict = __webpack_require__(7593);
		var model = __webpack_require__(5933);
		var sentences = __webpack_require__(1204);
		var headline = __webpack_require__(5132);
		;
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
			const unknown = of("unknown").filter((finding) => !(0, model.N)(finding));
			const tooMuch = of("warn").filter(({ id }) => id === "over-granted");
			const [first, ...others] = of("fail").map(annotation);
			return [
				...capped(first ? [{
					...first,
					text: (0, sentences.ml)(`${first.text}${account(report)}`, LENGTH)
				}, ...others] : []),
				...capped(of("warn").filter((finding) => !tooMuch.includes(finding)).map(annotation)),
				...capped(of("skipped").map(annotation)),
				...tooMuch.length > 0 ? [{
					level: "notice",
					title: "Roles that are not needed",
					text: (0, sentences.ml)(tooMuch.map(({ reason }) => reason).join("\n"), LENGTH)
				}] : [],
				...unknown.length > 0 ? [{
					level: "notice",
					title: "Not everything could be checked",
					text: (0, sentences.ml)(`${unknown.length} ${unknown.length > 1 ? "answers are" : "answer is"} unknown: ${[...new Set(unknown.map(headline.c1))].join("; ")}`, LENGTH)
				}] : []
			];
		}
		function account({ verdict, plan }) {
			if (verdict !== "failed") return "";
			const titles = (...states) => plan.filter(({ state }) => states.includes(state)).map(({ title }) => title);
			const line = (name, steps) => steps.length > 0 ? `\n${name}: ${steps.join("; ")}.` : "";
			return line("Done", titles("done")) + line("Failed", titles("failed")) + line("Not begun", titles("skipped", "planned"));
		}
		function annotation(finding) {
			const remedy = finding.remedies.find(({ kind }) => kind === "gcloud") ?? finding.remedies[0];
			const fix = remedy ? `\n${remedy.title}:\n${remedy.text}` : "";
			return {
				level: LEVELS[finding.status],
				title: model.T[finding.id].title,
				text: (0, sentences.ml)(`${finding.reason}${fix}`, LENGTH)
			};
		}
		function capped(annotations) {
			const last = annotations[KEPT - 1];
			if (annotations.length <= KEPT || !last) return annotations;
			const more = annotations.length - KEPT + 1;
			return [...annotations.slice(0, KEPT - 1), {
				...last,
				title: `${more} more`,
				text: (0, sentences.ml)(`The job summary lists ${more} more, each with its fix.`, LENGTH)
			}];
		}
		var list = __webpack_require__(8935);
		var names = __webpack_require__(6606);
		;
		function fixAll(findings) {
			return {
				gcloud: inOrder(findings, "gcloud", GCLOUD).join("\n"),
				terraform: withOwnNames(inOrder(findings, "terraform", TERRAFORM)).join("\n\n")
			};
		}
		const GCLOUD = [
			/^gcloud services enable /,
			/^gcloud iam service-accounts (create|enable|undelete) /,
			/^gcloud (artifacts repositories|storage buckets) create /,
			/^gcloud projects add-iam-policy-binding /,
			/^gcloud [a-z -]+ add-iam-policy-binding /
		];
		const TERRAFORM = [
			/^resource "google_project_service" /,
			/^resource "google_service_account" /,
			/^resource "google_(artifact_registry_repository|storage_bucket)" /,
			/^resource "google_project_iam_member" /,
			/^resource "google_\w+_iam_member" /
		];
		function inOrder(findings, kind, order) {
			const texts = findings.flatMap(({ remedies }) => remedies.flatMap((remedy) => remedy.kind === kind && !remedy.alternative ? [remedy.text] : []));
			const rank = (text) => {
				const found = order.findIndex((pattern) => pattern.test(text));
				return found === -1 ? order.length : found;
			};
			return [...new Set(texts)].sort((a, b) => rank(a) - rank(b));
		}
		function withOwnNames(resources) {
			const taken = new Set();
			return resources.map((text) => text.replace(/^resource "(\w+)" "(\w+)" \{/, (_, type, name) => {
				let own = name;
				for (let n = 2; taken.has(`${type} ${own}`); n++) own = `${name}_${n}`;
				taken.add(`${type} ${own}`);
				return `resource "${type}" "${own}" {`;
			}));
		}
		var markdown = __webpack_require__(4902);
		var report_names = __webpack_require__(9563);
		var access_gates = __webpack_require__(5535);
		;
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
						"everybody: 404",
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
					"everybody else:<br/>sign in",
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
				"who holds the IAP role",
				"check"
			] : [
				"ingress",
				"through",
				"",
				"check"
			];
			const everyone = !invokerCheck || invokers?.some(({ member, conditional }) => member === "allUsers" && !conditional);
			const stopped = [
				"check",
				"stopped",
				"everybody else:<br/>401 or 403",
				"refused"
			];
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
					...everyone ? [] : [stopped]
				]
			}];
		}
		function whoPasses({ iap, invokerCheck, invokers }) {
			if (!invokerCheck) return "everybody";
			if (invokers?.some(({ member, conditional }) => member === "allUsers" && !conditional)) return "everybody, as allUsers is an invoker";
			if (iap) return "Identity-Aware Proxy, in its own name";
			if (!invokers) return "who holds an invoker role,<br/>with an ID token";
			const open = invokers.some(({ member }) => member === "allUsers") ? ["everybody, under a condition"] : [];
			const google = invokers.some(({ member }) => member === "allAuthenticatedUsers") ? ["every Google account"] : [];
			const named = invokers.filter(({ member }) => !EVERYBODY.has(member));
			const shown = named.slice(0, named.length > 4 ? 3 : 4).map(({ member }) => label(shorten((0, names.pF)(member))));
			const more = named.length > shown.length ? [`and ${named.length - shown.length} more`] : [];
			const who = [
				...open,
				...google,
				...shown,
				...more
			];
			return who.length > 0 ? [
				...who,
				...google.length > 0 ? [] : ["or by a role on the project,"],
				"with an ID token"
			].join("<br/>") : "who can call by a role on the project,<br/>with an ID token";
		}
		const EVERYBODY = new Set(["allUsers", "allAuthenticatedUsers"]);
		const label = (text) => text.replace(/\p{C}/gu, "").replace(/[^\p{L}\p{N} .,:@/_+=()[\]-]/gu, "?");
		const shorten = (text) => text.length > 44 ? `${text.slice(0, 21)}...${text.slice(-20)}` : text;
		;
		function reach(report) {
			const decision = report.decisions.find(({ id }) => id === "access");
			if (!decision || !report.gates || report.verdict !== "ok" && report.verdict !== "warning") return "";
			const picture = diagram(report);
			return `### Who can reach it\n\n${(0, markdown.Qq)(explain(report, decision))}${picture && `\n\n${(0, markdown.EU)(picture, "mermaid")}`}`;
		}
		function explain({ gates, outputs, target, plan }, decision) {
			const service = target.service ?? "the service";
			const planned = plan.every(({ state }) => state === "planned") && !outputs.access;
			const state = outputs.access ?? decision.choice;
			const asked = decision.evidence.find(({ call }) => call === "input access")?.answer;
			const callers = gates?.invokers?.some(({ member }) => member === "allAuthenticatedUsers") ? `Anybody with a Google account can call ${service}` : `Only callers that IAM lets in can call ${service}, each with an ID token`;
			const everyone = gates && (0, access_gates.dK)(gates) ? `IAM lets everybody call ${service}` : `Everyone on the internet can call ${service}`;
			const sentences = {
				"all-users": `${everyone}: the workflow asks for it, and allUsers holds the invoker role, which is the usual way.`,
				"no-invoker-iam-check": `${everyone}: the workflow asks for it. ${whyCheck(decision)}, so its lock, the invoker check, is switched off instead.`,
				"oidc-only": `${callers}. ${WHY_CLOSED[asked ?? ""] ?? WHY_CLOSED.keep}`,
				unchanged: leftAs(service, gates, asked === "public"),
				fail: `${service} cannot be made public, and the workflow wants it public or not at all.`
			};
			const before = gates ? reach_layers(gates) : [];
			const tried = planned && decision.alternatives.some(({ choice, possible }) => choice === state && possible === "unknown");
			const sentence = tried ? `The run will try to make ${service} public after the deploy: whether that is allowed could not be read before.` : `${planned ? "After the deploy: " : ""}${sentences[state]}`;
			return [sentence, ...before].join(" ");
		}
		function leftAs(service, gates, wantedPublic) {
			const open = gates && (0, access_gates.nT)(gates);
			if (wantedPublic) return open ? `${service} stays public as it was, although that way would not be opened now.` : `Who may call ${service} was left as it was, although the workflow asks for everyone: no permitted way makes it public.`;
			const special = gates?.invokers?.some(({ member }) => member === "allUsers" || member === "allAuthenticatedUsers");
			const now = open ? ": IAM lets everybody call it" : open === false && !special ? ": only callers that IAM lets in" : "";
			return `Who may call ${service} was left as it was, as the workflow asks${now}.`;
		}
		const WHY_CLOSED = {
			public: "The workflow asks for everyone; what that takes is forbidden by the organisation or not granted to the deployer.",
			authenticated: "The workflow asks for that.",
			keep: "New services begin so, and the workflow asks for nothing else."
		};
		function whyCheck({ alternatives, evidence }) {
			if (evidence.some(({ call, answer }) => call === "input public_via" && answer === "no-invoker-iam-check")) return "It names this way";
			const usual = alternatives.find(({ choice }) => choice === "all-users");
			return usual?.possible === false ? "The usual way, allUsers as an invoker, is not open" : "It was so already";
		}
		function reach_layers({ ingress, iap, defaultUrl }) {
			return [
				...ingress === "internal" ? ["Only traffic from inside the network reaches it, as its ingress is internal."] : [],
				...ingress === "internal-and-cloud-load-balancing" ? ["Only traffic from inside the network or through a load balancer reaches it, as its ingress says."] : [],
				...ingress === "none" ? ["Nothing reaches it, as its ingress lets nothing through."] : [],
				...ingress === "all" && !defaultUrl ? ["Its run.app URL is off."] : [],
				...iap ? ["Identity-Aware Proxy asks every caller to sign in first."] : []
			];
		}
		var real_hosts = __webpack_require__(1881);
		var remedies = __webpack_require__(2188);
		;
		function usage(report) {
			const { url, audience } = report.outputs;
			const { gates } = report;
			if (!url || !audience || !needsToken(report) || gates?.ingress === "none") return "";
			const { service = "SERVICE", region = "REGION", project = "PROJECT" } = report.target;
			const address = gates?.defaultUrl === false ? "https://YOUR-DOMAIN/" : url;
			const [first = region] = region.split(",");
			const inside = gates !== undefined && gates.ingress !== "all";
			const examples = examplesFor({
				url: address,
				own: address === url,
				audience,
				service,
				region: first,
				project
			}).filter(({ from }) => !inside || from !== "outside");
			const body = examples.map(({ who, language, code, note }) => (0, markdown.zH)(`<b>${(0, markdown.Qq)(who)}</b>`, `${note ? `${(0, markdown.Qq)(note)}\n\n` : ""}${(0, markdown.EU)(code, language)}`));
			const intro = [
				`A caller needs an invoker role on the service, and an ID token whose audience is ${audience}: the service's URL, without a path, whatever address is called.`,
				...gates?.audiences ? [`Its custom audiences do as well: ${gates.audiences.join(", ")}.`] : [],
				...region === first ? [] : [`This is the service in ${first}; those of the other regions have URLs of their own.`],
				...gates?.defaultUrl === false ? ["Its run.app URL is off: YOUR-DOMAIN stands for what leads to it."] : [],
				...inside ? [gates.ingress === "internal" ? "Its ingress lets in only what comes from inside the network, Cloud Scheduler in the same project included; from elsewhere the answer is 404." : "Its ingress lets in only what comes from inside the network, Cloud Scheduler in the same project included, or through a load balancer; from elsewhere the answer is 404."] : []
			].join(" ");
			const aside = "If the app uses the header Authorization itself, send the token as X-Serverless-Authorization: Bearer TOKEN. Cloud Run then checks that one and leaves the other to the app.";
			return (0, markdown.zH)("<b>How to call it</b>", [
				(0, markdown.Qq)(intro),
				body.join("\n"),
				(0, markdown.Qq)(aside)
			].join("\n\n"));
		}
		function needsToken({ outputs, gates }) {
			if (gates?.iap) return false;
			if (outputs.access !== "unchanged") return outputs.access === "oidc-only";
			const { invokerCheck = false, invokers } = gates ?? {};
			return invokerCheck && invokers !== undefined && !invokers.some(({ member }) => member === "allUsers");
		}
		function examplesFor({ url, own, audience, service, region, project }) {
			const caller = `CALLER@${accountDomain(project)}`;
			const place = [`--region=${region}`, `--project=${project}`];
			return [
				{
					who: "Let an account in",
					note: "Or list it in the input invokers, or the service that calls in callers.",
					language: "bash",
					code: lines((0, remedies.G5)([
						"run",
						"services",
						"add-iam-policy-binding",
						service,
						...place
					]), `${(0, remedies.hD)(`--member=serviceAccount:${caller}`)} --role=roles/run.servicesInvoker`)
				},
				{
					who: "As yourself, with curl",
					note: "Your own account needs the role, and gcloud has to be signed in as you: it takes no audience for people, and Cloud Run accepts these tokens all the same. Signed in as a service account, take the next one.",
					language: "bash",
					code: `curl --header "Authorization: Bearer $(gcloud auth print-identity-token)" ${(0, remedies.hD)(url)}`
				},
				{
					who: "As a service account, with curl",
					note: "You need roles/iam.serviceAccountTokenCreator on the account. It is the account that needs the invoker role.",
					language: "bash",
					code: `TOKEN=$(${lines((0, remedies.G5)([
						"auth",
						"print-identity-token",
						`--impersonate-service-account=${caller}`
					]), `--include-email ${(0, remedies.hD)(`--audiences=${audience}`)}`)})\ncurl --header "Authorization: Bearer $TOKEN" ${(0, remedies.hD)(url)}`
				},
				{
					who: "Another Cloud Run service, or anything that runs on Google Cloud",
					note: "Without a library: the metadata server gives out tokens of the account that the code runs as.",
					language: "bash",
					code: `TOKEN=$(${lines(`curl --silent --get --header 'Metadata-Flavor: Google' --data-urlencode ${(0, remedies.hD)(`audience=${audience}`)}`, "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity")})\ncurl --header "Authorization: Bearer $TOKEN" ${(0, remedies.hD)(url)}`
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
					note: "The account must belong to the same project, and you need to be allowed to act as it.",
					language: "bash",
					code: lines((0, remedies.G5)([
						"scheduler",
						"jobs",
						"create",
						"http",
						`${service}-schedule`,
						`--location=${region}`,
						`--project=${project}`
					]), `--schedule='0 * * * *' --http-method=GET ${(0, remedies.hD)(`--uri=${url}`)}`, `${(0, remedies.hD)(`--oidc-service-account-email=${caller}`)} ${(0, remedies.hD)(`--oidc-token-audience=${audience}`)}`)
				},
				{
					who: "A GitHub workflow",
					from: "outside",
					note: "After this action as a step with id: deploy. The outputs say what to ask for and whom to call.",
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
		const OWN_CREDENTIALS = "It takes the account that the code runs as on Google Cloud, or that of a credentials file; with a person’s own credentials (gcloud auth application-default login) there are no ID tokens.";
		const lines = (...parts) => parts.join(" \\\n  ");
		const accountDomain = (project) => `${project.split(":").reverse().join(".")}.iam.gserviceaccount.com`;
		;
		const SUMMARY_LIMIT = 1e6;
		function renderSummary(report, { limit = SUMMARY_LIMIT, docs } = {}) {
			return withinLimit([
				{
					body: summary_top(report, docs),
					expendable: 0
				},
				{
					body: regions(report),
					expendable: 0
				},
				{
					body: facts(report),
					expendable: 1
				},
				{
					body: reach(report),
					expendable: 5
				},
				{
					body: summary_remedies(report),
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
		function summary_top(report, docs) {
			const { mark, title, sentence } = (0, headline.Pl)(report);
			const heading = `## ${mark} ${(0, markdown.Qq)(title)}`;
			const url = report.outputs.url;
			const failed = (0, headline.e9)(report);
			if (failed[0]) {
				const commands = commandBlock(fixAll(failed.filter(({ id }) => !EITHER_OR.has(id))).gcloud);
				const fix = [commands, options(failed)].filter(Boolean).join("\n\n");
				const about = failed[0].permission ? "" : ` ${page(failed[0].id, docs)}`;
				return `${heading}\n\n${(0, markdown.xE)("CAUTION", `${multiline(sentence)}${about}${fix && `\n\n**Fix:**\n\n${fix}`}`)}`;
			}
			return `${heading}\n\n${url ? `### ${(0, markdown.nf)(url, url)}\n\n` : ""}${multiline(sentence)}`;
		}
		function regions(report) {
			if (!report.regions) return "";
			const rows = report.regions.map(({ region, verdict, outputs }) => [
				(0, markdown.aY)(region),
				`${VERDICTS[verdict]} ${verdict}`,
				outputs.url ? (0, markdown.nf)(outputs.url, outputs.url) : "",
				outputs.revision ? (0, markdown.aY)(outputs.revision) : "",
				(0, markdown.Qq)(ACCESS_WORDS[outputs.access ?? ""] ?? "")
			]);
			return (0, markdown.tp)([
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
		function facts(report) {
			const { target, identity, outputs } = report;
			const access = (0, headline.cd)(report);
			const where = (kind, name) => [kind, name && `${(0, markdown.aY)(name)} in ${(0, markdown.aY)(target.region ?? "?")}, project ${(0, markdown.aY)(target.project ?? "?")}`];
			const rows = [
				...Object.values(list.GW).map((kind) => where((0, sentences.sK)(kind.words), target[kind.target])),
				["Execution", executionOf(report)],
				["Revision", outputs.revision && (0, markdown.aY)(outputs.revision)],
				["Who can call it", access && `${access.short === "public" ? "🌍" : "🔒"} ${(0, markdown.Qq)(access.how)}`],
				["ID token audience", needsToken(report) ? outputs.audience && (0, markdown.aY)(outputs.audience) : undefined],
				["Image", outputs.image && (0, markdown.aY)(outputs.image)],
				["Source", outputs.source_digest && (0, markdown.aY)(outputs.source_digest)],
				["Build", outputs.build_id && (outputs.build_log_url ? (0, markdown.nf)(outputs.build_id, outputs.build_log_url) : (0, markdown.aY)(outputs.build_id))],
				["Signed in as", identity.principal && `${(0, markdown.aY)(identity.principal)}${identity.through ? ` through ${(0, markdown.aY)(identity.through)}` : ""}`],
				["Requests went to", elsewhereOf(report)]
			];
			const cells = rows.flatMap(([name, value]) => value ? [`<tr><td nowrap><b>${name}</b></td><td>${value}</td></tr>`] : []);
			return cells.length > 0 ? `<table>\n${cells.join("\n")}\n</table>` : "";
		}
		function elsewhereOf({ elsewhere = [] }) {
			const hosts = [...(0, real_hosts.Rw)(elsewhere)].map(([host, apis]) => `${(0, markdown.aY)(host)} for ${apis.length > 3 ? `${apis.length} APIs` : apis.map(markdown.aY).join(", ")}`);
			return hosts.length > 0 ? `${hosts.join("; ")}, not to Google's own hosts` : undefined;
		}
		function executionOf({ plan }) {
			const step = plan.find(({ kind }) => kind === "run-job");
			if (!step || step.state === "planned") return undefined;
			const name = step.changes.find(({ path, done }) => path === "executions" && done)?.after;
			if (step.state === "done") return `✅ ${(0, markdown.Qq)(step.note ?? "")}`;
			return step.state === "failed" && typeof name === "string" ? `❌ ${(0, markdown.aY)(name)} failed` : "➖ not run";
		}
		function summary_remedies(report) {
			const failed = (0, headline.e9)(report);
			const warned = report.findings.filter(({ status, id }) => status === "warn" && report_names.$R[id]);
			const { gcloud, terraform } = fixAll(failed);
			const console = consoleLinks(failed);
			const optional = fixAll(warned).gcloud;
			const custom = alternatives([...failed, ...warned]);
			return [
				terraform && (0, markdown.zH)("The fix in Terraform", (0, markdown.EU)(terraform, "hcl")),
				console && (0, markdown.zH)("The fix in the console", console),
				custom && (0, markdown.zH)("Or roles with exactly what is needed", custom),
				optional && !gcloud.includes(optional) && (0, markdown.zH)("Not needed to deploy, and worth granting", commandBlock(optional))
			].filter(Boolean).join("\n\n");
		}
		function consoleLinks(findings) {
			const links = findings.flatMap(({ remedies }) => remedies.filter(({ kind }) => kind === "console"));
			return [...new Map(links.map(({ title, text }) => [text, `- ${(0, markdown.nf)(title, text)}`])).values()].join("\n");
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
			const once = new Map(offered.map((offer) => [offer.remedy.text, offer]));
			return [...once.values()].map(({ principal, remedy: { kind, title, text: commands } }) => {
				const who = principal ? ` for ${(0, markdown.aY)(principal)}` : "";
				return `${(0, markdown.Qq)(title)}${who}:\n\n${(0, markdown.EU)(commands, LANGUAGES[kind] ?? "bash")}`;
			}).join("\n\n");
		}
		function attention(report, docs) {
			const [first] = (0, headline.e9)(report);
			const rank = ({ status }) => ORDER[status];
			const items = report.findings.filter((finding) => finding !== first && finding.status !== "pass" && !report_names.$R[finding.id]).filter(({ id }) => first !== undefined || id !== "fork-without-token").sort((a, b) => rank(a) - rank(b));
			const alike = Map.groupBy(items, ({ id, status, principal, remedies }) => JSON.stringify([
				id,
				status,
				id === "over-granted" ? principal : remedies
			]));
			return items.length > 0 ? `### To know\n\n${[...alike.values()].map((group) => item(group, docs)).join("\n")}` : "";
		}
		function item(findings, docs) {
			const [{ id, status }] = findings;
			const reasons = findings.map(({ reason }) => (0, markdown.Qq)(reason));
			const list = reasons.length === 1 ? ` ${reasons[0]}` : `\n${reasons.map((reason) => `  - ${reason}`).join("\n")}`;
			const ways = options(findings);
			const fix = ways || commandBlock(fixAll(findings).gcloud);
			const beside = id === "not-granted" ? alternatives(findings) : "";
			const commands = status === "fail" ? "" : [fix, beside].filter(Boolean).join("\n\n");
			return `- ${report_names.j7[status]} **${(0, markdown.Qq)(model.T[id].title)}.**${list} ${page(id, docs)}${indent(commands && `\n\n${commands}`)}`;
		}
		const EITHER_OR = new Set(["public-access-blocked", "public-access-left"]);
		function options(findings) {
			const remedies = findings.filter(({ id }) => EITHER_OR.has(id)).flatMap((finding) => finding.remedies.filter(({ kind }) => kind === "gcloud"));
			const ways = [...new Map(remedies.map((remedy) => [remedy.text, remedy])).values()];
			return ways.map(({ title, text: commands }, at) => `${at === 0 ? ways.length > 1 ? "Either: " : "" : "Or: "}${(0, markdown.Qq)(title)}\n\n${commandBlock(commands)}`).join("\n\n");
		}
		const commandBlock = (commands) => commands ? (0, markdown.EU)(commands.split("\n").map(wrap).join("\n"), "bash") : "";
		function wrap(command) {
			if (command.length <= 90 || command.includes("\"") || command.includes("\\")) return command;
			return command.split("'").map((part, at) => at % 2 === 0 ? part.replace(/ (?=--)/g, " \\\n  ") : part).join("'");
		}
		const page = (id, docs) => docs ? `<sub>${(0, markdown.nf)(`about ${id}`, `${docs}/${id}.md`)}</sub>` : `<sub>${(0, markdown.aY)(id)}</sub>`;
		function checks(report) {
			const rows = report.checks.map((check) => [
				check.status === "pass" ? "✅" : check.status === "fail" ? "❌" : check.status === "unknown" ? "❔" : "➖",
				(0, markdown.Qq)(check.name),
				(0, markdown.Qq)(check.expected),
				(0, markdown.Qq)(check.found)
			]);
			return rows.length > 0 ? `### Proof\n\nAsked at the end of the run, from this job:\n\n${(0, markdown.tp)([
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
			const alternatives = (0, markdown.tp)([
				"Possible",
				"Alternative",
				"Because"
			], decided.alternatives.map(({ choice, possible, because }) => [
				possible === "unknown" ? "❔ unknown" : possible ? "✅ yes" : "❌ no",
				choice === decided.choice ? `**${(0, markdown.Qq)(choice)}**` : (0, markdown.Qq)(choice),
				(0, markdown.Qq)(because)
			]));
			const body = [
				(0, markdown.Qq)(decided.because),
				alternatives,
				evidenceTable(decided.evidence)
			].filter(Boolean).join("\n\n");
			return (0, markdown.zH)(`<b>${(0, markdown.Qq)(decided.question)}</b> ${(0, markdown.Qq)(decided.choice)}`, body);
		}
		function evidenceTable(evidence) {
			const rows = evidence.map(({ call, resource, answer, status, reason }) => [
				(0, markdown.aY)(call),
				(0, markdown.aY)(resource),
				[
					status === undefined ? "" : String(status),
					reason ? (0, markdown.aY)(reason) : "",
					(0, markdown.Qq)(answer)
				].filter(Boolean).join(" ")
			]);
			return (0, markdown.tp)([
				"Asked",
				"About",
				"Answer"
			], rows);
		}
		function preflight(report) {
			const answers = report.findings.filter((finding) => report_names.$R[finding.id]);
			if (answers.length === 0) return "";
			const count = (status) => answers.filter((finding) => finding.status === status).length;
			const likely = answers.filter(model.N).length;
			const counts = [
				`✅ ${count("pass")} granted`,
				...count("fail") > 0 ? [`❌ ${count("fail")} missing`] : [],
				...count("warn") > 0 ? [`⚠️ ${count("warn")} missing, not needed to deploy`] : [],
				...likely > 0 ? [`❔ ${likely} granted unless a deny policy forbids it`] : [],
				...count("unknown") > likely ? [`❔ ${count("unknown") - likely} unknown`] : []
			].join(" · ");
			const groups = Map.groupBy(answers, (finding) => `${(0, report_names.BU)(finding)}\n${finding.principal ?? ""}`);
			const tables = [...groups].map(([key, findings]) => {
				const [role, principal] = key.split("\n");
				const title = `<b>${(0, markdown.Qq)(role)}</b> ${(0, markdown.aY)(principal)}`;
				const clean = findings.every((finding) => finding.status === "pass" || (0, model.N)(finding));
				return (0, markdown.zH)(title, (0, markdown.tp)([
					"",
					"Permission",
					"On",
					"Known by"
				], [...findings].sort(worstFirst).map(row)), !clean);
			});
			return `### Preflight\n\n${counts}\n\n${tables.join("\n")}`;
		}
		const ORDER = {
			fail: 0,
			warn: 1,
			unknown: 2,
			skipped: 3,
			pass: 4
		};
		const worstFirst = (a, b) => ORDER[a.status] - ORDER[b.status];
		function row(finding) {
			return [
				report_names.j7[finding.status],
				`${(0, markdown.aY)(finding.permission ?? "")}${finding.status === "pass" ? "" : `<br><sub>${(0, markdown.Qq)(finding.reason)}</sub>`}`,
				finding.resource ? (0, markdown.Qq)((0, names.VW)(finding.resource)) : "",
				finding.method ? report_names.J8[finding.method] : ""
			];
		}
		function steps(report) {
			if (report.plan.length === 0) return "";
			const planned = report.plan.every((step) => step.state === "planned");
			const rows = report.plan.map((step) => [STEP_MARKS[step.state], `${(0, markdown.Qq)(step.title)}${step.note ? `<br><sub>${(0, markdown.Qq)(step.note)}</sub>` : ""}`]);
			const changes = report.changes.length > 0 ? report.changes : report.plan.flatMap((step) => step.changes);
			const list = changeTable(changes, planned);
			return [
				`### ${planned ? "What would be done" : "What was done"}`,
				(0, markdown.tp)(["", "Step"], rows),
				list && (0, markdown.zH)(`<b>${planned ? "What would change" : "What changed"}</b> field by field`, list)
			].filter(Boolean).join("\n\n");
		}
		const STEP_MARKS = {
			planned: "◻️",
			done: "✅",
			failed: "❌",
			skipped: "➖"
		};
		function changeTable(changes, planned) {
			return (0, markdown.tp)([
				"On",
				"Field",
				"Before",
				"After",
				""
			], changes.map((change) => [
				(0, markdown.Qq)((0, names.VW)(change.target)),
				(0, markdown.aY)(change.path),
				value(change.before),
				value(change.after),
				change.done || planned ? "" : "not done"
			]));
		}
		const value = (json) => json === undefined ? "" : (0, markdown.aY)((0, sentences.ml)(typeof json === "string" ? json : JSON.stringify(json), 200));
		function timings(report) {
			const rows = report.timings.map(({ name, startMs, durationMs }) => [
				(0, markdown.Qq)(name),
				seconds(startMs),
				seconds(durationMs)
			]);
			return rows.length > 0 ? (0, markdown.zH)("Timings", (0, markdown.tp)([
				"What",
				"Began after",
				"Took"
			], rows)) : "";
		}
		const seconds = (ms) => `${(ms / 1e3).toFixed(ms < 1e4 ? 2 : 1)} s`;
		function multiline(value) {
			const [first = "", ...rest] = value.split(/\n\n/);
			return rest.length === 0 ? (0, markdown.Qq)(first) : `${(0, markdown.Qq)(first)}\n\n${(0, markdown.EU)(rest.join("\n\n"))}`;
		}
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
			const open = [...lines.matchAll(/^(?:> )?(`{3,})/gm)].length % 2 === 1;
			return open ? `${lines}\n\`\`\`` : lines;
		}
		var outcome = __webpack_require__(1095);
		var checks_access = __webpack_require__(6212);
		var drift = __webpack_require__(6054);
		var decide = __webpack_require__(9555);
		var proof_findings = __webpack_require__(5889);
		var iam_names = __webpack_require__(8210);
		var target = __webpack_require__(2623);
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
		var log_lines = __webpack_require__(9742);
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
		var words_findings = __webpack_require__(3102);
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
			const resource = iam_names.fq.service((0, iam_names.je)(project, config));
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
		var external_node_path_ = __webpack_require__(6760);
		var fault = __webpack_require__(9836);
		var write = __webpack_require__(4011);
		;
		function reportFile(env) {
			const step = (env.GITHUB_ACTION || "step").replace(/[^\w-]/g, "_").slice(0, 100);
			return (0, external_node_path_.join)(env.RUNNER_TEMP || ".", `run-iam-deploy-${step}.json`);
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
				(0, write.x)(path, text, options);
			} catch (error) {
				if (!(error instanceof fault.L)) throw error;
				log.warning(`The file ${path} was not written: it ${error.message}.`);
			}
		}
		;
	})
};
