export const id = 466;
export const ids = [466];
export const modules = {
	9466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { commentOn: () => commentOn });
		var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1139);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2574);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8040);
		var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3738);
		const markOf = (of) => `<!-- run-iam-deploy preview of ${of} -->`;
		const isUp = ({ outputs, plan }) => Boolean(outputs.preview_url) && plan.some(({ kind, state }) => kind === "deploy-service" && state === "done");
		function renderComment(report, of, { commit, run }) {
			const head = (0, _headline_js__WEBPACK_IMPORTED_MODULE_0__.i)(report);
			const { mark, title } = head;
			const { preview_url: url, revision } = report.outputs;
			return [
				markOf(of),
				`### ${mark} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.s)(title)}`,
				isUp(report) && url ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(url, url) : "",
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.s)((0, _headline_js__WEBPACK_IMPORTED_MODULE_0__.r)(head)),
				[
					revision && isUp(report) ? `Revision ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.n)(revision)}` : "",
					commit ? `commit ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.n)(commit.slice(0, 7))}` : "",
					run ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)("this run", run) : ""
				].filter(Boolean).join(", ")
			].filter(Boolean).join("\n\n");
		}
		const PATIENCE_MS = 1e4;
		async function commentOn({ config }, report, { env, log }, { repository }, signal) {
			const { preview, githubToken: token, comment, dryRun, commit } = config;
			if (!preview || !comment || dryRun || !token || !repository) return;
			if (signal.aborted) return log.info("The comment on the pull request stays as it is: the run was cancelled.");
			const patience = AbortSignal.timeout(PATIENCE_MS);
			const run = env.GITHUB_RUN_ID && `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`;
			const body = renderComment(report, preview.of, {
				...commit && { commit },
				...run && { run }
			});
			try {
				await (await (0, _github_client_js__WEBPACK_IMPORTED_MODULE_3__.t)(env, {
					token,
					repository,
					signal: AbortSignal.any([signal, patience])
				})).comment(preview.pullRequest, markOf(preview.of), body, { mayStart: isUp(report) });
			} catch (error) {
				if (signal.aborted || patience.aborted) {
					const why = signal.aborted ? "the run was cancelled" : `GitHub did not answer within ${PATIENCE_MS / 1e3} seconds`;
					return log.warning(`The run did not write the comment on the pull request: ${why}.`);
				}
				const why = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.y)(error);
				log.warning(`The run could not write the comment on the pull request: ${why}\nGive the job "permissions: pull-requests: write", or set comment: false.`);
			}
		}
	}),
	3738: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => githubClient });
		var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7253);
		const TRY_MS = 15e3;
		async function githubClient(env, { signal, ...about }) {
			const { connectGitHub } = await __webpack_require__.e(883).then(__webpack_require__.bind(__webpack_require__, 4883));
			const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
			return connectGitHub({
				...about,
				apiUrl,
				fetch: fetchBy((0, _network_js__WEBPACK_IMPORTED_MODULE_0__.r)((0, _network_js__WEBPACK_IMPORTED_MODULE_0__.t)(env)), signal)
			});
		}
		const REDIRECTS = new Set([
			301,
			302,
			307,
			308
		]);
		const MOST_REDIRECTS = 5;
		function fetchBy(http, signal) {
			return async (address, { method, headers, body }) => {
				let url = new URL(address);
				for (let redirects = 0;; redirects++) {
					const answer = await http({
						url: url.href,
						method,
						headers,
						signal,
						timeoutMs: TRY_MS,
						...body !== void 0 && { body }
					});
					const location = REDIRECTS.has(answer.status) && redirects < MOST_REDIRECTS && answer.headers.get("location");
					const next = location ? new URL(location, url) : url;
					if (next === url || next.origin !== url.origin) return new Response(answer.text || null, {
						status: answer.status,
						headers: answer.headers
					});
					url = next;
				}
			};
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
