export const id = 584;
export const ids = [584];
export const modules = { 5584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { connectGitHub: () => connectGitHub });
	async function connectGitHub({ token, repository, apiUrl, fetch }) {
		const { getOctokit } = await __webpack_require__.e(17).then(__webpack_require__.bind(__webpack_require__, 8017));
		const octokit = getOctokit(token, {
			baseUrl: apiUrl,
			request: { fetch }
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
				const own = (await octokit.paginate(octokit.rest.issues.listComments, about)).find((comment) => comment.body?.startsWith(mark) && comment.user?.type === "Bot");
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
}) };
