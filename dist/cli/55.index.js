export const id = 55;
export const ids = [55];
export const modules = {
	4055: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { findCodeOwner: () => findCodeOwner });
		var _code_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8021);
		var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8045);
		async function checkedOutCommit(directory) {
			const { getExecOutput } = await __webpack_require__.e(527).then(__webpack_require__.bind(__webpack_require__, 6527));
			try {
				const { exitCode, stdout } = await getExecOutput("git", [
					"-c",
					"safe.directory=*",
					"-C",
					directory,
					"rev-parse",
					"--verify",
					"HEAD^{commit}"
				], {
					silent: true,
					ignoreReturnCode: true
				});
				return exitCode === 0 && /^[0-9a-f]{40,64}\s*$/.test(stdout) ? stdout.trim() : void 0;
			} catch {
				return;
			}
		}
		const PATIENCE_MS = 3e4;
		async function findCodeOwner({ code, repository }, { githubToken, origin }, { env }, signal) {
			const checkedOut = () => origin.kind === "source" ? checkedOutCommit(origin.directory) : null;
			if (code.whose === "base") return (0, _code_owner_js__WEBPACK_IMPORTED_MODULE_0__.n)(env.GITHUB_SHA, await checkedOut());
			if (code.whose !== "ask") return code;
			const about = `The event is about pull request ${code.pullRequest} and does not tell where its code comes from`;
			if (!githubToken || !repository) return {
				whose: "unknown",
				why: `${about}, and there is no github_token to ask GitHub.`
			};
			try {
				const github = await (0, _github_client_js__WEBPACK_IMPORTED_MODULE_1__.t)(env, {
					token: githubToken,
					repository,
					signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
				});
				const [head, commit] = await Promise.all([github.pullHead(code.pullRequest), checkedOut()]);
				return (0, _code_owner_js__WEBPACK_IMPORTED_MODULE_0__.r)(head, repository, commit);
			} catch (error) {
				const status = error.status;
				return {
					whose: "unknown",
					why: `${about}, and GitHub ${status === void 0 ? "did not answer" : `answered ${status}`}. The job needs pull-requests: read.`
				};
			}
		}
	}),
	8045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => githubClient });
		var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(690);
		const TRY_MS = 15e3;
		async function githubClient(env, { signal, ...about }) {
			const { connectGitHub } = await __webpack_require__.e(584).then(__webpack_require__.bind(__webpack_require__, 5584));
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
	})
};
