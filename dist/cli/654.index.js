export const id = 654;

export const ids = [ 654 ];

export const modules = {
 654: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   connectGitHub: () => connectGitHub
  });
  async function connectGitHub({token: token, repository: repository, apiUrl: apiUrl, signal: signal}) {
   const {getOctokit: getOctokit} = await __webpack_require__.e(413).then(__webpack_require__.bind(__webpack_require__, 2413));
   const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    request: {
     signal: signal
    }
   });
   const [owner = "", repo = ""] = repository.split("/");
   return {
    async pullState(number) {
     try {
      const {data: data} = await octokit.rest.pulls.get({
       owner: owner,
       repo: repo,
       pull_number: number
      });
      return data.state === "closed" ? "closed" : "open";
     } catch (error) {
      if (error.status === 404) return "absent";
      throw error;
     }
    },
    async comment(number, mark, body, {mayStart: mayStart}) {
     const about = {
      owner: owner,
      repo: repo,
      issue_number: number,
      per_page: 100
     };
     const comments = await octokit.paginate(octokit.rest.issues.listComments, about);
     const own = comments.find(comment => comment.body?.startsWith(mark) && comment.user?.type === "Bot");
     if (own?.body === body) return;
     if (own) await octokit.rest.issues.updateComment({
      owner: owner,
      repo: repo,
      comment_id: own.id,
      body: body
     }); else if (mayStart) await octokit.rest.issues.createComment({
      owner: owner,
      repo: repo,
      issue_number: number,
      body: body
     });
    }
   };
  }
 }
};