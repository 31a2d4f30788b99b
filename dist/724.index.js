export const id = 724;
export const ids = [724, 654];
export const modules = {
	654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { connectGitHub: () => connectGitHub });
		const TRY_MS = 15e3;
		async function connectGitHub({ token, repository, apiUrl, signal }) {
			const { getOctokit } = await __webpack_require__.e(413).then(__webpack_require__.bind(__webpack_require__, 2413));
			const octokit = getOctokit(token, { baseUrl: apiUrl });
			octokit.hook.before("request", (options) => {
				options.request = {
					...options.request,
					signal: AbortSignal.any([signal, AbortSignal.timeout(TRY_MS)])
				};
			});
			const [owner = "", repo = ""] = repository.split("/");
			return {
				async pullState(number) {
					try {
						const { data } = await octokit.rest.pulls.get({
							owner,
							repo,
							pull_number: number
						});
						return data.state === "closed" ? "closed" : "open";
					} catch (error) {
						if (error.status === 404) return "absent";
						throw error;
					}
				},
				async pullHead(number) {
					const { data } = await octokit.rest.pulls.get({
						owner,
						repo,
						pull_number: number
					});
					return {
						sha: data.head.sha,
						...data.head.repo?.full_name && { repository: data.head.repo.full_name },
						...data.merge_commit_sha && { mergeSha: data.merge_commit_sha }
					};
				},
				async comment(number, mark, body, { mayStart }) {
					const about = {
						owner,
						repo,
						issue_number: number,
						per_page: 100
					};
					const comments = await octokit.paginate(octokit.rest.issues.listComments, about);
					const own = comments.find((comment) => comment.body?.startsWith(mark) && comment.user?.type === "Bot");
					if (own?.body === body) return;
					if (own) await octokit.rest.issues.updateComment({
						owner,
						repo,
						comment_id: own.id,
						body
					});
					else if (mayStart) await octokit.rest.issues.createComment({
						owner,
						repo,
						issue_number: number,
						body
					});
				}
			};
		}
	}),
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
	724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { commentOn: () => commentOn });
		var api = __webpack_require__(654);
		var headline = __webpack_require__(5132);
		var markdown = __webpack_require__(4902);
		;
		const markOf = (of) => `<!-- run-iam-deploy preview of ${of} -->`;
		const isUp = ({ outputs, plan }) => Boolean(outputs.preview_url) && plan.some(({ kind, state }) => kind === "deploy-service" && state === "done");
		function renderComment(report, of, { commit, run }) {
			const { mark, title, sentence } = (0, headline.Pl)(report);
			const { preview_url: url, revision } = report.outputs;
			const lines = [
				markOf(of),
				`### ${mark} ${(0, markdown.Qq)(title)}`,
				isUp(report) && url ? (0, markdown.nf)(url, url) : "",
				(0, markdown.Qq)(sentence.split("\n", 1)[0] ?? ""),
				[
					revision && isUp(report) ? `Revision ${(0, markdown.aY)(revision)}` : "",
					commit ? `commit ${(0, markdown.aY)(commit.slice(0, 7))}` : "",
					run ? (0, markdown.nf)("this run", run) : ""
				].filter(Boolean).join(", ")
			];
			return lines.filter(Boolean).join("\n\n");
		}
		var error_text = __webpack_require__(3606);
		;
		const PATIENCE_MS = 1e4;
		async function commentOn({ config }, report, { env, log }, { repository }, signal) {
			const { preview, githubToken: token, comment, dryRun, commit } = config;
			if (!preview || !comment || dryRun || !token || !repository) return;
			if (signal.aborted) return log.info("The comment on the pull request stays as it is: the run was told to stop.");
			const patience = AbortSignal.timeout(PATIENCE_MS);
			const run = env.GITHUB_RUN_ID && `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`;
			const body = renderComment(report, preview.of, {
				...commit && { commit },
				...run && { run }
			});
			try {
				const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
				const github = await (0, api.connectGitHub)({
					token,
					repository,
					apiUrl,
					signal: AbortSignal.any([signal, patience])
				});
				await github.comment(preview.pullRequest, markOf(preview.of), body, { mayStart: isUp(report) });
			} catch (error) {
				if (signal.aborted || patience.aborted) {
					const why = signal.aborted ? "the run was told to stop" : `GitHub did not answer within ${PATIENCE_MS / 1e3} seconds`;
					return log.warning(`The comment on the pull request was not written: ${why}.`);
				}
				const why = (0, error_text.k)(error);
				log.warning(`The comment on the pull request could not be written: ${why}\nGive the job "permissions: pull-requests: write", or set comment: false.`);
			}
		}
	})
};
