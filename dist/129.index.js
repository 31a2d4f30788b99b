export const id = 129;
export const ids = [129];
export const modules = { 129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { findCodeOwner: () => findCodeOwner });
	;
	async function checkedOutCommit(directory) {
		const { getExecOutput } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 2697));
		try {
			const args = [
				"-c",
				"safe.directory=*",
				"-C",
				directory,
				"rev-parse",
				"--verify",
				"HEAD^{commit}"
			];
			const { exitCode, stdout } = await getExecOutput("git", args, {
				silent: true,
				ignoreReturnCode: true
			});
			return exitCode === 0 && /^[0-9a-f]{40,64}\s*$/.test(stdout) ? stdout.trim() : undefined;
		} catch {
			return undefined;
		}
	}
	var code_owner = __webpack_require__(7951);
	;
	const PATIENCE_MS = 3e4;
	async function findCodeOwner({ code, repository }, { githubToken, origin }, { env }, signal) {
		const checkedOut = () => origin.kind === "source" ? checkedOutCommit(origin.directory) : null;
		if (code.whose === "base") return (0, code_owner.wJ)(env.GITHUB_SHA, await checkedOut());
		if (code.whose !== "ask") return code;
		const about = `The event is about pull request ${code.pullRequest} and does not say where its code comes from`;
		if (!githubToken || !repository) return {
			whose: "unknown",
			why: `${about}, and there is no github_token to ask with.`
		};
		try {
			const { connectGitHub } = await __webpack_require__.e(654).then(__webpack_require__.bind(__webpack_require__, 654));
			const github = await connectGitHub({
				token: githubToken,
				repository,
				apiUrl: env.GITHUB_API_URL || "https://api.github.com",
				signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
			});
			const [head, commit] = await Promise.all([github.pullHead(code.pullRequest), checkedOut()]);
			return (0, code_owner.Nd)(head, repository, commit);
		} catch (error) {
			const status = error.status;
			const answer = status === undefined ? "did not answer" : `answered ${status}`;
			return {
				whose: "unknown",
				why: `${about}, and GitHub ${answer} when asked. The job needs pull-requests: read.`
			};
		}
	}
}) };
