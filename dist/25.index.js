export const id = 25;
export const ids = [25];
export const modules = {
	6505: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$q: () => leftoverAllUsers,
			FD: () => losesAccess,
			XK: () => notPublic,
			cb: () => leftOpen,
			ki: () => otherRolesOpen,
			x$: () => allAuthenticatedOpen,
			z5: () => serviceOf
		});
		var _iam_mechanisms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1774);
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8210);
		var _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2188);
		var _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3015);
		var _words_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3102);
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1204);
		var _gates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5535);
		const serviceOf = (config, facts) => _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.service((0, _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.fe)(facts.projectId, config.region, config.service));
		function notPublic(config, facts, open, status) {
			const reasons = _iam_mechanisms_js__WEBPACK_IMPORTED_MODULE_0__.N.map((mechanism) => open[mechanism].because).join("; ");
			const outcome = status === "fail" ? "Nothing was changed, since on_public_denied is fail." : "It is deployed for callers with an ID token and an invoker role.";
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.hD)("public-access-blocked", status, `The service cannot be made public: ${reasons}. ${outcome}`, {
				resource: serviceOf(config, facts),
				evidence: _iam_mechanisms_js__WEBPACK_IMPORTED_MODULE_0__.N.flatMap((mechanism) => open[mechanism].evidence),
				remedies: unblocking(config, facts)
			});
		}
		function leftOpen(config, facts, way) {
			const how = way.mechanism === "all-users" ? "allUsers holds an invoker role" : "its invoker check is disabled";
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("public-access-left", `The service stays public as it was, because ${how}; that way is no longer allowed: ${way.because}.`, {
				resource: serviceOf(config, facts),
				evidence: way.evidence
			});
		}
		function leftoverAllUsers(config, facts, present) {
			const resource = serviceOf(config, facts);
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("leftover-all-users", "The service is public by its disabled invoker check, and allUsers holds an invoker role besides. The binding has no " + "effect now, but opens the service again should the check be enabled. It was left alone.", {
				principal: "allUsers",
				role: present.allUsersRoles[0] ?? "roles/run.invoker",
				resource,
				evidence: present.evidence,
				remedies: present.allUsersRoles.flatMap((role) => (0, _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__.iw)(resource, role))
			});
		}
		function losesAccess(config, facts, present) {
			const open = present.allUsers === "yes" || present.partlyPublic || present.checkDisabled === "yes";
			const tags = tagsOf(facts);
			const where = tags.length > 0 ? `, at its URL and at those of its tags (${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_6__.zN)(tags, 5)})` : "";
			const lost = `everyone without a Google identity${present.partlyPublic && present.checkDisabled !== "yes" && present.allUsers !== "yes" ? ", where the condition let them in," : ""} loses access${where}`;
			const stay = membersAfter(config, facts);
			const remain = stay === undefined ? "Whoever holds an invoker role by name keeps it; who that is could not be read." : stay.length > 0 ? `${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_6__.zN)(stay, 5)} ${stay.length === 1 ? "keeps or gets" : "keep or get"} an invoker role.` : "No other member holds an invoker role on the service: only who may call by a role on the project or above gets in. Name callers in the inputs invokers or callers.";
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.hD)("access-narrowed", open ? "warn" : "unknown", open ? `access: authenticated closes a public service: ${lost}. ${remain}` : `Who can call the service now is not fully known; should it be public, ${lost}. ${remain}`, {
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function membersAfter(config, facts) {
			if (!facts.servicePolicy.known) return undefined;
			const after = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.f6)(config, facts, { removes: ["all-users"] }, "oidc-only") ?? [];
			return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.ju)(after).map(({ member }) => member);
		}
		const tagsOf = ({ service }) => [...new Set((service.known ? service.value?.traffic ?? [] : []).flatMap(({ tag }) => tag || []))];
		function allAuthenticatedOpen(config, facts, present) {
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("public-access-left", "allAuthenticatedUsers holds an invoker role: anybody with any Google account can call the service. It was left " + "alone; remove it, or set invokers with invokers_update_strategy: overwrite.", {
				principal: "allAuthenticatedUsers",
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function otherRolesOpen(config, facts, present) {
			const roles = [...new Set(present.otherOpenRoles)].join(", ");
			return (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("public-access-left", `Everybody holds ${roles} on the service. Such a role may let them call it; it is not an invoker role and was left alone.`, {
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function unblocking(config, facts) {
			const constraints = [];
			const allUsers = (0, _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__.eK)(facts);
			const required = (0, _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__.bM)(facts);
			if (config.publicVia !== "all-users" && required.answer === "yes") constraints.push(...required.constraints);
			if (config.publicVia !== "no-invoker-iam-check" && allUsers.answer === "no") constraints.push(...allUsers.constraints);
			return constraints.flatMap((constraint) => (0, _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__.jV)(facts.projectId, constraint));
		}
	}),
	1095: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => accessInForce,
			t: () => accessOutcome
		});
		function accessInForce(decision, made) {
			return made.checkCleared && decision.ifCheckRequired || decision;
		}
		function accessOutcome(decision, tried) {
			if (tried.length === 0) return decision;
			const accepted = tried.find((one) => one.accepted);
			const target = accepted?.mechanism ?? (decision.fallback === "oidc-only" ? "oidc-only" : "unchanged");
			const learned = tried.map(({ mechanism, accepted, evidence }) => {
				const answer = evidence.at(-1)?.answer;
				return `${mechanism} was ${accepted ? "accepted" : `refused${answer ? ` (${answer})` : ""}`}`;
			});
			const because = decision.byTrial || !accepted || accepted !== tried[0] ? `Learned by trying: ${learned.join(", ")}.` : decision.because;
			return {
				...decision,
				target,
				choice: !accepted && decision.fallback === "fail" ? "fail" : target,
				because,
				alternatives: decision.alternatives.map((alternative) => {
					const one = tried.find(({ mechanism }) => mechanism === alternative.choice);
					if (!one) return alternative;
					const said = one.accepted ? "Tried and accepted." : "Tried and refused.";
					return {
						...alternative,
						possible: one.accepted,
						because: `${said} ${alternative.because}`
					};
				}),
				evidence: [...decision.evidence, ...tried.flatMap(({ evidence }) => evidence)]
			};
		}
	}),
	6212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => access });
		var _iam_constraints_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5210);
		var _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2903);
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8210);
		var _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2188);
		var _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3015);
		var _words_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3102);
		var _access_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6505);
		var _access_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5535);
		var _access_live_access_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8772);
		const access = (config, facts, { access: decision }) => [
			...decision.warnings,
			...config.access === "public" ? unreadablePolicies(facts) : [],
			...releaseRefused(config, facts),
			...decision.target === "all-users" || decision.target === "no-invoker-iam-check" ? behind(config, facts) : [],
			...behindIap(config, facts, decision)
		];
		function unreadablePolicies(facts) {
			return _iam_constraints_js__WEBPACK_IMPORTED_MODULE_7__.SI.flatMap((constraint) => {
				const fact = facts.policies[constraint];
				if (fact.known || fact.evidence.some(({ status }) => status === 404)) return [];
				const resource = _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.fq.project(facts.projectId);
				const member = facts.identity.principal;
				return [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.L5)("policy-unreadable", `The organisation policy ${constraint} could not be read: ${fact.why.trim().replace(/\.$/, "")}. What it says is learned by trying.`, {
					resource: `//orgpolicy.googleapis.com/projects/${facts.projectId}/policies/${constraint}`,
					evidence: fact.evidence,
					remedies: member ? (0, _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__.gb)({
						member,
						role: "roles/orgpolicy.policyViewer",
						resource
					}) : []
				})];
			});
		}
		function releaseRefused(config, facts) {
			const required = (0, _policy_policies_js__WEBPACK_IMPORTED_MODULE_3__.bM)(facts);
			if (config.access !== "keep" || (0, _access_live_access_js__WEBPACK_IMPORTED_MODULE_8__.t)(facts).checkDisabled !== "yes" || required.answer !== "yes") return [];
			return [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("policy-blocks-deploy", `The service's invoker check is disabled, while ${required.because}: Google may refuse every change of the service. ` + "access: keep leaves it so; access: authenticated would enable the check, and access: public would where a release is refused for it.", {
				resource: (0, _access_findings_js__WEBPACK_IMPORTED_MODULE_5__.z5)(config, facts),
				evidence: [...required.evidence, ...facts.service.evidence]
			})];
		}
		function behind(config, facts) {
			const ingress = INGRESS[String((0, _access_gates_js__WEBPACK_IMPORTED_MODULE_6__.j2)(config, facts, "ingress"))];
			const reasons = [...ingress ? [`${ingress}, so callers from outside get 404`] : [], ...(0, _access_gates_js__WEBPACK_IMPORTED_MODULE_6__.j2)(config, facts, "defaultUriDisabled") === true ? ["its run.app URL is switched off, so only a load balancer or a custom domain leads to it"] : []];
			if (reasons.length === 0) return [];
			return [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("public-behind-ingress", `IAM lets everybody call the service, yet not everybody reaches it: ${reasons.join("; ")}.`, {
				resource: (0, _access_findings_js__WEBPACK_IMPORTED_MODULE_5__.z5)(config, facts),
				evidence: facts.service.evidence
			})];
		}
		const INGRESS = {
			INGRESS_TRAFFIC_INTERNAL_ONLY: "its ingress is internal",
			INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "its ingress is internal and load balancers",
			INGRESS_TRAFFIC_NONE: "its ingress lets nothing through"
		};
		function behindIap(config, facts, decision) {
			if (config.access === "keep" && !(0, _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__.y)(config)) return [];
			if ((0, _access_gates_js__WEBPACK_IMPORTED_MODULE_6__.j2)(config, facts, "iapEnabled") !== true) return [];
			const number = facts.projectNumber.known ? facts.projectNumber.value : undefined;
			const agent = number && (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.C5)((0, _iam_names_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(number));
			const gates = (0, _access_gates_js__WEBPACK_IMPORTED_MODULE_6__.og)(config, facts, decision, { state: decision.target });
			const holds = ({ member }) => member === agent || member === "allUsers";
			const lacks = gates?.invokerCheck === true && agent && gates.invokers && !gates.invokers.some(holds);
			const open = decision.target === "all-users" || decision.target === "no-invoker-iam-check";
			const named = (0, _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__.y)(config);
			if (!open && !named && !lacks) return [];
			const resource = (0, _access_findings_js__WEBPACK_IMPORTED_MODULE_5__.z5)(config, facts);
			const reasons = [
				"Identity-Aware Proxy asks every caller to sign in first and lets in who holds roles/iap.httpsResourceAccessor",
				...open ? ["that IAM lets everybody call the service changes nothing about it"] : [],
				...named ? ["invokers that are not IAP users do not get past it, not even with an ID token for the service"] : [],
				lacks ? `IAP calls the service as ${agent}, which holds no invoker role on the service: unless it has one on the project, nobody gets in` : "IAP itself calls the service as its agent, which needs an invoker role while the invoker check is enabled"
			];
			return [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_4__.R8)("behind-iap", `${reasons.join("; ")}.`, {
				...lacks && {
					principal: agent,
					role: "roles/run.invoker"
				},
				resource,
				evidence: [...facts.service.evidence, ...facts.servicePolicy.evidence],
				remedies: lacks ? (0, _iam_remedies_js__WEBPACK_IMPORTED_MODULE_2__.gb)({
					member: agent,
					role: "roles/run.invoker",
					resource
				}) : []
			})];
		}
	}),
	6054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => drift,
			M: () => driftFindings
		});
		var findings = __webpack_require__(3102);
		var access_findings = __webpack_require__(6505);
		;
		function shown({ path, before, after }) {
			if (path === "service") return "The service does not exist, and the workflow deploys it.";
			if (/\.env\[|environmentVariables\[/.test(path)) {
				if (before === undefined) return `${path} is missing.`;
				return after === undefined ? `${path} is set, and the workflow does not have it.` : `${path} has another value.`;
			}
			if (before === undefined) return `${path} is missing: it should be ${value(after)}.`;
			if (after === undefined) return `${path} is ${value(before)}, and the workflow does not have it.`;
			return `${path} is ${value(before)} and should be ${value(after)}.`;
		}
		function value(json) {
			const text = Array.isArray(json) && json.every((item) => typeof item === "string") ? json.join(", ") : JSON.stringify(json);
			return text.length > 200 ? `${text.slice(0, 199)}…` : text;
		}
		;
		const drift = (config, facts, decisions) => (decisions.drift?.unknown ?? []).map(({ text, blind }) => (0, findings.hD)("drift-unknown", blind ? "fail" : "unknown", text, {
			resource: (0, access_findings.z5)(config, facts),
			evidence: facts.service.evidence
		}));
		const driftFindings = (left, { fail, fix }) => left.map((difference) => (0, findings.hD)("drift", fail ? "fail" : "warn", `${shown(difference)}${difference.fix && !fix ? " fix: true would apply that." : ""}`, { resource: difference.target }));
	}),
	8490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GR: () => finalRefusals,
			Rm: () => isFinalRefusal,
			Kx: () => withoutEchoes
		});
		;
		const everyEvidence = ({ roleTable: _, ...facts }) => evidenceIn(facts, 0);
		function evidenceIn(value, depth) {
			if (typeof value !== "object" || value === null || depth > 4) return [];
			if ("evidence" in value && Array.isArray(value.evidence)) return value.evidence;
			return Object.values(value).flatMap((part) => evidenceIn(part, depth + 1));
		}
		var names = __webpack_require__(8210);
		var perimeter = __webpack_require__(5337);
		var project_standing = __webpack_require__(2908);
		var findings = __webpack_require__(3102);
		var sentences = __webpack_require__(1204);
		;
		const ofStanding = (standing) => ({
			id: standing,
			is: ({ answer, reason, status = 0 }) => status >= 400 && (0, project_standing.qV)({
				text: status === 403 ? answer : "",
				reason
			}) === standing,
			reason: ({ project, hosts }) => `${(0, project_standing.zt)(standing, project)} Refused by ${hosts}.`,
			remedies: (project) => (0, project_standing.B0)(standing, project)
		});
		const KINDS = [
			{
				id: "policy-blocks-deploy",
				is: ({ answer: text, reason, status }) => status === 403 && (0, perimeter.X)({
					text,
					reason
				}),
				reason: ({ deployer, hosts, answer }) => (0, perimeter.Q)({ text: answer }, `${deployer} to ${hosts}`)
			},
			ofStanding("billing-disabled"),
			ofStanding("project-suspended")
		];
		const hostOf = ({ call }) => / ([^/ ]+)/.exec(call)?.[1] ?? call;
		const apiOf = (resource) => /^\/\/([^/]+)/.exec(resource)?.[1] ?? "";
		const ADVISERS = /^(orgpolicy|policytroubleshooter|cloudasset|logging)\./;
		const READS_POLICY = /:getIamPolicy\b|\/b\/[^/]+\/iam(?:\?|$)/;
		const TESTS_RIGHTS = /:testIamPermissions\b|\/iam\/testPermissions\b/;
		function indispensable(facts, plan) {
			const written = new Set(plan.map(({ target }) => apiOf(target)));
			const used = [facts.bucket, facts.repository].flatMap(({ evidence }) => evidence).filter(({ resource }) => written.has(apiOf(resource)));
			const target = [
				facts.live,
				facts.service,
				...facts.knative ? [facts.knative] : []
			].flatMap((one) => one.evidence);
			const rights = facts.answers.filter(({ need, verdict }) => need.who === "deployer" && need.level === "required" && verdict === "unknown").flatMap(({ evidence }) => evidence.filter(({ call }) => TESTS_RIGHTS.test(call)));
			return [
				...target,
				...used,
				...rights
			].filter(({ call }) => !READS_POLICY.test(call));
		}
		function isOwn(resource, { projectId, projectNumber }, region) {
			const bucket = /\/projects\/_\/buckets\/([^/]+)/.exec(resource)?.[1];
			if (bucket) return bucket === (0, names.EL)(projectId, region) || undefined;
			const project = /\/projects\/([^/]+)/.exec(resource)?.[1];
			return project === projectId || projectNumber.known && project === projectNumber.value;
		}
		const finalRefusals = (config, facts, _decisions, plan) => {
			const needed = indispensable(facts, plan);
			const looks = everyEvidence(facts).filter(({ call, resource }) => !READS_POLICY.test(call) && !ADVISERS.test(apiOf(resource)));
			return KINDS.flatMap(({ id, is, reason, remedies }) => {
				const counts = (evidence) => {
					const own = isOwn(evidence.resource, facts, config.region);
					return is(evidence) && (id === "policy-blocks-deploy" ? own !== false : own === true);
				};
				if (!needed.some(counts)) return [];
				const found = [...needed, ...looks].filter(counts);
				const [first] = found;
				if (!first) return [];
				const about = {
					project: facts.projectId,
					deployer: facts.identity.principal ?? "the deployer",
					hosts: (0, sentences.p_)([...new Set(found.map(hostOf))]),
					answer: first.answer
				};
				return [(0, findings.fJ)(id, `${reason(about)} Google said: ${(0, sentences.em)(first.answer)}`, {
					resource: names.fq.project(facts.projectId),
					evidence: [...new Map(found.map((evidence) => [hostOf(evidence), evidence])).values()],
					remedies: remedies?.(facts.projectId) ?? []
				})];
			});
		};
		const isFinalRefusal = ({ id, evidence }) => KINDS.some((kind) => kind.id === id && evidence.some(kind.is));
		function withoutEchoes(findings) {
			const told = KINDS.filter(({ is }) => findings.some(({ status, evidence }) => status === "fail" && evidence.some(is)));
			const echoes = ({ status, evidence }) => (status === "unknown" || status === "warn") && evidence.some((one) => told.some(({ is }) => is(one)));
			return findings.filter((finding) => !echoes(finding));
		}
	}),
	8064: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EJ: () => unexplained,
			K3: () => servingOf,
			Nv: () => decideCleanup,
			eL: () => isLatest,
			eU: () => latestStays
		});
		var _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);
		var _words_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1204);
		function decideCleanup(config, facts, now) {
			const found = facts.previews?.known ? facts.previews.value : [];
			const live = facts.service.known ? facts.service.value : null;
			return [...found].sort((a, b) => a.pullRequest - b.pullRequest).map((preview) => decideOne(config, preview, live, now, facts.previews?.evidence ?? []));
		}
		function decideOne({ previews }, preview, live, now, evidence) {
			const pull = now.pulls.get(preview.pullRequest);
			const ageMs = preview.made ? now.time - Date.parse(preview.made) : undefined;
			const old = ageMs !== undefined && ageMs > previews.ttlMs;
			const closed = pull?.known === true && pull.value === "closed";
			const over = closed || old;
			const held = over ? holding(preview, live) : undefined;
			const because = [
				held ?? why(closed, old),
				pull ? pull.known ? `The pull request is ${pull.value}.` : `Whether the pull request is closed could not be read: ${pull.why}` : "",
				ageMs === undefined ? "" : `It is ${inDays(ageMs)} old; preview_ttl is ${inDays(previews.ttlMs)}.`
			];
			const choice = over && !held ? "remove" : "keep";
			return {
				id: `preview-${(0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.gz)(preview.pullRequest)}`,
				question: `Is the preview ${(0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.gz)(preview.pullRequest)} still wanted?`,
				choice,
				because: because.filter(Boolean).join(" "),
				alternatives: [],
				evidence: [...evidence, ...pull?.evidence ?? []],
				preview,
				...choice === "remove" && { over: closed ? "closed" : "old" },
				...held && { notable: true }
			};
		}
		function why(closed, old) {
			if (closed) return "Its pull request is over.";
			return old ? "It is older than preview_ttl." : "It is newer than preview_ttl, and its pull request is not known to be closed.";
		}
		function unexplained({ service }, live, decided) {
			const seen = new Set();
			return decided.filter(({ choice }) => choice === "remove").flatMap(({ preview, over }) => {
				const { pullRequest, revisions, service: own } = preview;
				const ours = own ? [[own, (0, _words_names_js__WEBPACK_IMPORTED_MODULE_1__.EU)(own) === (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.W1)(service, pullRequest)]] : revisions.map((name) => [name, (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.RU)(service, pullRequest, name) && !serves(live, name)]);
				return ours.flatMap(([name, known]) => {
					const again = seen.has(name);
					seen.add(name);
					return known && over && !again ? [] : [(0, _words_names_js__WEBPACK_IMPORTED_MODULE_1__.EU)(name) ?? name];
				});
			});
		}
		function holding({ revisions, tag, service }, live) {
			if (service) return undefined;
			const serving = servingOf({ revisions }, live);
			if (serving) return `It stays: ${serving} serves production.`;
			const [first] = revisions;
			if (tag || !first || revisions.some((name) => !isLatest(live, name))) return undefined;
			return `What is left of it stays: ${latestStays(first)} It has neither traffic nor a tag, and goes with a cleanup after the next deploy.`;
		}
		const latestStays = (revision) => `${revision} is the newest revision of the service, or the newest that is ready, which is never deleted.`;
		const isLatest = (live, revision) => [live?.latestCreatedRevision, live?.latestReadyRevision].some((name) => (0, _words_names_js__WEBPACK_IMPORTED_MODULE_1__.EU)(name) === revision);
		const servingOf = ({ revisions }, live) => revisions.find((name) => serves(live, name));
		function serves(live, revision) {
			return [...live?.traffic ?? [], ...live?.trafficStatuses ?? []].some(({ percent, revision: name }) => Boolean(percent && (name ? (0, _words_names_js__WEBPACK_IMPORTED_MODULE_1__.EU)(name) === revision : isLatest(live, revision))));
		}
		function inDays(ms) {
			const hours = Math.max(0, Math.floor(ms / 36e5));
			const [number, unit] = hours >= 48 || hours >= 24 && hours % 24 === 0 ? [Math.floor(hours / 24), "day"] : [hours, "hour"];
			return `${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.U9)(number, unit)}`;
		}
	}),
	9555: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => decide,
			u: () => listDecisions
		});
		var list = __webpack_require__(8935);
		var mechanisms = __webpack_require__(1774);
		var policies = __webpack_require__(3015);
		var findings = __webpack_require__(6505);
		var live_access = __webpack_require__(8772);
		var sentences = __webpack_require__(1204);
		;
		function publicMethods(config, facts) {
			const required = (0, policies.bM)(facts);
			return {
				"all-users": way(config, facts, "all-users", (0, policies.eK)(facts)),
				"no-invoker-iam-check": way(config, facts, "no-invoker-iam-check", {
					...required,
					answer: NOT[required.answer]
				})
			};
		}
		function way(config, facts, mechanism, policy) {
			const permission = mayDeployer(facts, mechanisms.t[mechanism]);
			const excluded = config.publicVia !== "auto" && config.publicVia !== mechanism;
			const mayChange = permission.answer === "no" ? afterPreflight(config) : permission.answer;
			const usable = excluded || policy.answer === "no" || mayChange === "no" ? "no" : weaker(policy.answer, mayChange);
			const because = [
				...excluded ? [`public_via: ${config.publicVia} excludes it`] : [],
				policy.because,
				...permission.answer === "yes" && policy.answer !== "yes" ? [] : [permission.because]
			];
			return {
				mechanism,
				excluded,
				policy: policy.answer,
				permission: permission.answer,
				mayChange,
				usable,
				because: because.join("; "),
				evidence: [...policy.evidence, ...permission.evidence]
			};
		}
		function afterPreflight(config) {
			if (config.preflight === "enforce") return "yes";
			if (config.grantMissing && config.preflight === "warn") return "yes";
			return config.waitForGrants ? "unknown" : "no";
		}
		function mayDeployer({ answers }, permissions) {
			const each = permissions.map((permission) => {
				const found = answers.filter(({ need }) => need.who === "deployer" && need.permission === permission && (need.place.kind === "service" || need.place.kind === "project"));
				const verdicts = found.map(({ verdict }) => verdict);
				const answer = verdicts.includes("granted") ? "yes" : verdicts.length > 0 && verdicts.every((verdict) => verdict === "denied") ? "no" : "unknown";
				return {
					permission,
					answer,
					evidence: found.flatMap(({ evidence }) => evidence)
				};
			});
			const answer = ["no", "unknown"].find((wanted) => each.some((one) => one.answer === wanted)) ?? "yes";
			const names = each.filter((one) => one.answer === answer).map(({ permission }) => permission);
			return {
				answer,
				because: `${SAID[answer]} ${names.join(", ")}`,
				evidence: each.flatMap(({ evidence }) => evidence)
			};
		}
		const SAID = {
			yes: "the deployer has",
			no: "the deployer lacks",
			unknown: "it is not known whether the deployer has"
		};
		const NOT = {
			yes: "no",
			no: "yes",
			unknown: "unknown"
		};
		const weaker = (one, other) => one === "yes" ? other : one;
		function alternative({ mechanism, usable, permission, because }) {
			const possible = usable === "no" || permission === "no" ? false : usable === "yes" ? true : "unknown";
			return {
				choice: mechanism,
				possible,
				because: (0, sentences.em)((0, sentences.sK)(because))
			};
		}
		;
		function decideAccess(config, facts) {
			const decision = decideOnce(config, facts, false);
			if (config.access === "keep" || (0, live_access.t)(facts).checkDisabled !== "yes") return decision;
			return {
				...decision,
				ifCheckRequired: decideOnce(config, withRefusal(config, facts), true)
			};
		}
		function decideOnce(config, facts, refused) {
			const present = (0, live_access.t)(facts);
			const open = publicMethods(config, facts);
			const situation = {
				config,
				facts,
				present,
				open,
				refused
			};
			const choice = {
				keep,
				authenticated,
				public: makePublic
			}[config.access](situation);
			const tries = choice.tries ?? [];
			return {
				id: "access",
				question: "Who can reach the service?",
				choice: choice.blocked ? "fail" : choice.target,
				fallback: choice.target === "oidc-only" ? "oidc-only" : "unchanged",
				blocked: false,
				removes: [],
				warnings: [],
				...choice,
				tries,
				byTrial: tries.some((mechanism) => open[mechanism].policy === "unknown"),
				alternatives: alternatives(situation),
				evidence: evidence(situation)
			};
		}
		function withRefusal(config, facts) {
			const constraint = "run.managed.requireInvokerIam";
			const learned = {
				known: true,
				value: { spec: { rules: [{ enforce: true }] } },
				evidence: [...facts.policies[constraint].evidence, {
					call: "the release, sent while the invoker check is disabled",
					resource: (0, findings.z5)(config, facts),
					answer: "refused for requireInvokerIam"
				}]
			};
			const told = { [constraint]: learned.value.spec?.rules ?? [] };
			return {
				...facts,
				policies: {
					...facts.policies,
					[constraint]: learned
				},
				learned: told
			};
		}
		function keep({ present }) {
			if (present.exists === "no") return {
				target: "oidc-only",
				because: "A new service is for authenticated callers only, since access is keep."
			};
			return {
				target: "unchanged",
				because: present.exists === "yes" ? `The workflow leaves access as it is: ${stateOf(present)}.` : "The workflow leaves access as it is."
			};
		}
		function authenticated(situation) {
			const { present } = situation;
			const removes = [];
			if (present.exists !== "no") {
				if (present.checkDisabled !== "no") removes.push("no-invoker-iam-check");
				if (present.allUsers !== "no" || present.partlyPublic) removes.push("all-users");
			}
			const { config, facts } = situation;
			const warnings = [...removes.length > 0 ? [(0, findings.FD)(config, facts, present)] : [], ...stillOpen(situation)];
			const because = "The workflow asks for access: authenticated, so only callers with an invoker role get in.";
			return {
				target: "oidc-only",
				because,
				removes,
				warnings
			};
		}
		function stillOpen({ config, facts, present }) {
			return [...present.allAuthenticatedUsers ? [(0, findings.x$)(config, facts, present)] : [], ...present.otherOpenRoles.length > 0 ? [(0, findings.ki)(config, facts, present)] : []];
		}
		function makePublic(situation) {
			return keepWhatIsOpen(situation) ?? openOne(situation) ?? leaveOpen(situation) ?? denied(situation);
		}
		function keepWhatIsOpen(situation) {
			const { present, open } = situation;
			const mayStay = (mechanism) => !open[mechanism].excluded && open[mechanism].policy !== "no";
			if (present.checkDisabled === "yes" && mayStay("no-invoker-iam-check")) return {
				target: "no-invoker-iam-check",
				because: `It is public already, because its invoker check is disabled${staysBecause(open["no-invoker-iam-check"])}.`,
				warnings: leftover(situation)
			};
			if (present.allUsers === "yes" && mayStay("all-users")) return {
				target: "all-users",
				because: `It is public already, because allUsers holds an invoker role${staysBecause(open["all-users"])}.`,
				...withoutCheckFlag(situation)
			};
			return undefined;
		}
		function openOne(situation) {
			const { config, present, open, refused } = situation;
			const [first, ...others] = mechanisms.N.filter((mechanism) => open[mechanism].usable !== "no");
			if (!first) return undefined;
			const staysOpen = present.allUsers === "yes" || present.checkDisabled === "yes" && !refused;
			const closed = refused || knownPrivate(situation);
			const otherwise = config.onPublicDenied === "fail" ? "fail" : closed ? "oidc-only" : "unchanged";
			const { removes, warnings } = withoutCheckFlag(situation);
			return {
				target: first,
				tries: [first, ...others],
				fallback: staysOpen ? "unchanged" : otherwise,
				because: openBecause(open[first], open["all-users"]),
				removes,
				warnings: [...warnings, ...first === "no-invoker-iam-check" ? leftover(situation) : []]
			};
		}
		function leaveOpen(situation) {
			const { config, present, facts, open, refused } = situation;
			if (present.checkDisabled === "yes" && !refused) {
				const way = open["no-invoker-iam-check"];
				const why = way.excluded ? "which public_via excludes" : "which policy does not allow any more";
				return {
					target: "unchanged",
					because: `It is public by its disabled invoker check, ${why}, and no other way is open: it is left so.`,
					warnings: [(0, findings.cb)(config, facts, way), ...leftover(situation)]
				};
			}
			if (present.allUsers !== "yes") return undefined;
			const left = (0, findings.cb)(config, facts, open["all-users"]);
			const why = open["all-users"].excluded ? "which public_via excludes" : "which could not be granted any more";
			if (!refused) return {
				target: "unchanged",
				because: `It is public by allUsers, ${why}, and no other way is open: it is left so.`,
				warnings: [left]
			};
			return {
				target: "all-users",
				because: `Its invoker check has to be enabled again by policy; it stays public by allUsers, ${why}.`,
				removes: ["no-invoker-iam-check"],
				warnings: [left]
			};
		}
		function denied(situation) {
			const { config, facts, open, refused } = situation;
			const reasons = mechanisms.N.map((mechanism) => open[mechanism].because).join("; ");
			if (config.onPublicDenied === "fail") return {
				target: "unchanged",
				fallback: "fail",
				blocked: true,
				because: `It cannot be made public, and on_public_denied: fail stops the run: ${reasons}.`,
				warnings: [(0, findings.XK)(config, facts, open, "fail")]
			};
			const warnings = [(0, findings.XK)(config, facts, open, "warn")];
			if (refused || knownPrivate(situation)) return {
				target: "oidc-only",
				because: `It cannot be made public, so only authenticated callers get in: ${reasons}.`,
				removes: refused ? ["no-invoker-iam-check"] : [],
				warnings: [...warnings, ...stillOpen(situation)]
			};
			return {
				target: "unchanged",
				because: `It cannot be made public, and who reaches it now is not fully known, so it is left as it is: ${reasons}.`,
				warnings
			};
		}
		function withoutCheckFlag({ config, present, facts, open, refused }) {
			if (present.checkDisabled !== "yes") return {
				removes: [],
				warnings: []
			};
			const way = open["no-invoker-iam-check"];
			const mayEnable = way.mayChange !== "no" || refused;
			return mayEnable ? {
				removes: [way.mechanism],
				warnings: []
			} : {
				removes: [],
				warnings: [(0, findings.cb)(config, facts, way)]
			};
		}
		function leftover({ config, present, facts }) {
			return present.allUsers === "yes" || present.partlyPublic ? [(0, findings.$q)(config, facts, present)] : [];
		}
		function knownPrivate({ present }) {
			return present.exists === "no" || present.allUsers === "no" && present.checkDisabled === "no" && !present.partlyPublic;
		}
		const staysBecause = (way) => way.policy === "unknown" ? `; ${way.because}` : ", and that is still allowed";
		function openBecause(first, allUsers) {
			const why = first === allUsers ? first.because : `${allUsers.because}; ${first.because}`;
			if (first.policy === "unknown") return `Tried after the release, since only Google's answer can tell: ${why}.`;
			const what = first === allUsers ? "allUsers gets the invoker role" : "the invoker check is disabled";
			return `The workflow asks for access: public, so ${what}: ${why}.`;
		}
		function stateOf(present) {
			if (present.checkDisabled === "yes") return "public, its invoker check is disabled";
			if (present.allUsers === "yes") return "public, allUsers holds an invoker role";
			if (present.allUsers === "unknown") return "its IAM policy could not be read";
			if (present.allAuthenticatedUsers) return "open to every Google account (allAuthenticatedUsers)";
			return present.partlyPublic ? "public in part, allUsers holds an invoker role under a condition" : "not public";
		}
		function alternatives(situation) {
			const { config, present, open } = situation;
			const because = `The workflow says access: ${config.access}.`;
			const isNew = present.exists === "no";
			const missing = {
				choice: "unchanged",
				possible: false,
				because: "The service does not exist yet."
			};
			if (config.access !== "public") return [
				...mechanisms.N.map((choice) => ({
					choice,
					possible: false,
					because
				})),
				{
					choice: "oidc-only",
					possible: config.access === "authenticated" || isNew,
					because
				},
				isNew ? missing : {
					choice: "unchanged",
					possible: config.access === "keep",
					because
				}
			];
			const denied = (choice, what) => ({
				choice,
				possible: config.onPublicDenied === choice,
				because: `on_public_denied: ${config.onPublicDenied}. ${what}`
			});
			return [
				...mechanisms.N.map((mechanism) => alternative(open[mechanism])),
				denied("oidc-only", "Without an open way to be public, oidc-only would deploy for authenticated callers."),
				denied("fail", "Without an open way to be public, fail would stop the run."),
				isNew ? missing : {
					choice: "unchanged",
					possible: true,
					because: "Only where the service is public by a way that would not be opened now, and no other is open."
				}
			];
		}
		function evidence({ config, facts, present, open }) {
			const resource = `services/${config.service}`;
			const inputs = [
				["access", config.access],
				["public_via", config.publicVia],
				["on_public_denied", config.onPublicDenied]
			];
			const asked = (config.access === "public" ? inputs : inputs.slice(0, 1)).map(([name, answer]) => ({
				call: `input ${name}`,
				resource,
				answer
			}));
			const all = [...asked, ...present.evidence];
			if (config.access === "public") all.push(...mechanisms.N.flatMap((mechanism) => open[mechanism].evidence));
			if (config.access === "authenticated" && present.checkDisabled === "yes") all.push(...(0, policies.bM)(facts).evidence);
			return [...new Map(all.map((piece) => [JSON.stringify(piece), piece])).values()];
		}
		var names = __webpack_require__(8210);
		var build = __webpack_require__(6300);
		;
		function decideBuild(config, facts, source) {
			const given = config.origin.kind === "source" ? config.origin.given : ".";
			const evidence = [{
				call: "input source",
				resource: given,
				answer: source.dockerfile ? "has a Dockerfile" : "has no Dockerfile"
			}];
			const live = facts.service.known ? facts.service.value : null;
			const base = config.build.baseImage ?? live?.buildConfig?.baseImage ?? build.sb;
			const kind = source.dockerfile ? "docker" : "buildpacks";
			const file = `${given} ${source.dockerfile ? "holds a" : "holds no"} Dockerfile.`;
			const descriptor = source.projectToml ? " project.toml describes the build." : "";
			return {
				id: "build",
				question: "How is the source built?",
				choice: kind,
				kind,
				because: source.dockerfile ? file : `${file} Buildpacks find out how to build it, on ${base}.${descriptor}`,
				alternatives: [{
					choice: "docker",
					possible: source.dockerfile,
					because: file
				}, {
					choice: "buildpacks",
					possible: !source.dockerfile,
					because: source.dockerfile ? "A Dockerfile goes before buildpacks." : file
				}],
				evidence
			};
		}
		function decideBuildAccount(config, facts) {
			const live = facts.service.known ? facts.service.value : null;
			const cleared = config.build.clear?.includes("serviceAccount") ?? false;
			const remembered = live?.buildConfig?.serviceAccount;
			const named = (0, names.Bm)(config, cleared ? null : live);
			const from = named?.from === "input" ? "input" : named ? "service" : "default";
			const learned = facts.buildAccount.known ? facts.buildAccount.value : undefined;
			const account = named && (0, names.tv)(named.name) ? learned : named?.name ?? learned;
			const fact = facts.buildAccount;
			return {
				id: "build-account",
				question: "As which account does the build run?",
				choice: account ?? (account === null ? "none" : "unknown"),
				from,
				...account !== undefined && { account },
				because: accountBecause(from, account),
				alternatives: [
					build_option("build_service_account", config.build.serviceAccount, "The input names none."),
					build_option("that of the last build", remembered ? (0, names.Ob)(remembered) : undefined, cleared ? "The workflow clears it." : "The service remembers none.", cleared),
					from === "default" && !fact.known ? {
						choice: "the project's default",
						possible: "unknown",
						because: fact.why
					} : {
						choice: "the project's default",
						possible: from !== "default" || account !== null,
						because: from === "default" ? accountBecause(from, account) : "Only where nothing else names one."
					}
				],
				evidence: [
					...from === "input" ? [{
						call: "input build_service_account",
						resource: `projects/${facts.projectId}`,
						answer: account ?? ""
					}] : [],
					...from === "service" ? facts.service.evidence : [],
					...from === "default" ? fact.evidence : []
				]
			};
		}
		function accountBecause(from, account) {
			if (from === "input") return "The input build_service_account names it.";
			if (from === "service") return "The service's last build ran as it.";
			if (account === undefined) return "The project's default build account could not be read.";
			if (account === null) return "The project has no default build account, and nothing names one.";
			const legacy = (0, names.hE)(account) ? " It is the legacy Cloud Build account." : "";
			return `It is the project's default for builds.${legacy}`;
		}
		function build_option(choice, email, otherwise, ruledOut = false) {
			const possible = email !== undefined && !ruledOut;
			return {
				choice,
				possible,
				because: possible ? `It is ${email}.` : otherwise
			};
		}
		var cleanup = __webpack_require__(8064);
		var drift = __webpack_require__(8714);
		var schedule = __webpack_require__(6315);
		var releases = __webpack_require__(1384);
		var traffic = __webpack_require__(7845);
		var traffic_shares = __webpack_require__(9562);
		var rollback = __webpack_require__(5270);
		;
		const NEW = "the-new-revision";
		function decideTraffic(config, facts) {
			if (config.mode === "rollback") return traffic_rollback(config, facts);
			if (config.manifest) return manifestTraffic(config, config.manifest);
			const live = facts.service.known ? facts.service.value : null;
			const { noTraffic, tag } = config;
			const wanted = noTraffic && !facts.service.known ? { effect: "pinned" } : (0, traffic.Do)(live, {
				...(0, traffic.H_)(config),
				...tag && { revision: NEW }
			});
			const { problem, lapsed } = wanted;
			const change = facts.service.known ? divide(config, live, wanted) : {};
			const effect = effectOf(config, wanted);
			const serving = live ? (0, names.qJ)(live) : undefined;
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: problem ? "none" : effect,
				effect,
				...problem && { problem },
				...change,
				because: problem ? PROBLEMS[problem] : because({
					...wanted,
					effect
				}, config, serving ?? "the revision that serves now", change.after, live),
				alternatives: traffic_alternatives(config, effect, facts.service.known ? live !== null : "unknown", live?.labels?.[traffic.vT] ?? undefined, lapsed),
				evidence: [{
					call: "input no_traffic",
					resource: `services/${config.service}`,
					answer: String(noTraffic)
				}, ...facts.service.evidence]
			};
		}
		function manifestTraffic(config, { given, traffic }) {
			const named = traffic === "named";
			const divided = config.trafficChange?.shares !== undefined;
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: divided ? "shares" : named ? "as written" : "latest",
				effect: divided ? "shares" : "latest",
				because: divided ? "The inputs say where the traffic goes, once the manifest is in place." : named ? `spec.traffic in ${given} gives the traffic to revisions by name.` : "The new revision gets the traffic, as the manifest says or leaves it.",
				alternatives: [],
				evidence: [{
					call: "input metadata",
					resource: `services/${config.service}`,
					answer: `traffic: ${traffic}`
				}]
			};
		}
		function effectOf({ rollout, trafficChange, noTraffic }, { effect }) {
			if (trafficChange?.shares) return "shares";
			return rollout && effect === "pinned" && !noTraffic ? "gradual" : effect;
		}
		function divide(config, live, wanted) {
			const left = (0, traffic_shares.t7)(wanted.traffic ?? live?.traffic);
			const { trafficChange } = config;
			if (!trafficChange) return {};
			const own = (0, releases.D)(config, live) ? {
				revision: NEW,
				newest: true
			} : undefined;
			const changed = (0, traffic_shares.Cf)(left, trafficChange, own);
			return "problem" in changed ? { impossible: changed.problem } : { after: changed.traffic };
		}
		function because({ effect, lapsed }, config, serving, after, live) {
			if (effect === "gradual") return `The new revision gets the traffic in steps of ${config.rollout?.steps.join(", ")} percent, while its health is watched; when it fails, all returns to ${serving}.`;
			if (effect === "shares") return `The inputs say where the traffic goes${after ? `: ${(0, traffic_shares.r4)(after)}` : ""}.`;
			if (effect === "latest") return latest(live, config.tag);
			if (effect === "rollback") return "";
			const reason = BECAUSE[effect](serving, config.tag);
			if (effect !== "kept" || !lapsed) return reason;
			return `${reason} An earlier run with no_traffic had left it on a revision, but that is history. ${lapsed}`;
		}
		function latest(live, tag) {
			const floating = (0, traffic_shares.t7)(live?.traffic).filter(({ type }) => type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION");
			const share = floating.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
			const what = share < 100 ? `the ${share} percent of the traffic that are the latest revision's` : "the traffic";
			return `The new revision gets ${what}${tag ? `, and the tag ${tag}` : ""}.`;
		}
		const BECAUSE = {
			restored: (serving) => `An earlier run with no_traffic left the traffic on ${serving}; this one gives it back to the latest revision.`,
			pinned: (serving, tag) => `no_traffic leaves the traffic on ${serving}${tag ? `; the new revision is reached by the tag ${tag}` : ""}.`,
			kept: (serving) => `Traffic is pinned to revisions, not by this action: it stays on ${serving}.`
		};
		const PROBLEMS = {
			"new-service": "A service that does not exist yet has no revision that could keep the traffic.",
			"never-ready": "No revision of the service was ever ready, so none could keep the traffic."
		};
		function traffic_rollback({ trafficChange, service }, facts) {
			const [asked] = Object.keys(trafficChange?.shares?.percent ?? {});
			const back = (0, rollback.h)(facts, asked);
			const { to, none } = back;
			const live = facts.service.known ? facts.service.value : null;
			const changed = to && (0, traffic_shares.Cf)((0, traffic_shares.t7)(live?.traffic), { shares: {
				by: "revision",
				percent: { [to]: 100 }
			} });
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: none || !to ? "none" : to,
				effect: "rollback",
				because: back.because,
				back,
				...changed && "traffic" in changed && { after: changed.traffic },
				alternatives: [...back.from.filter((name) => name !== to).map((name) => ({
					choice: name,
					possible: true,
					because: "It serves now: it is what to go back from."
				})), ...back.others.map((other) => ({
					choice: other.revision,
					possible: false,
					because: other.because
				}))],
				evidence: [{
					call: "input mode",
					resource: `services/${service}`,
					answer: "rollback"
				}, ...back.evidence]
			};
		}
		function traffic_alternatives(config, effect, exists, label, lapsed) {
			return [
				{
					choice: "latest",
					possible: !config.noTraffic && effect !== "kept",
					because: config.noTraffic ? "no_traffic: true." : effect === "kept" ? "Traffic is pinned to revisions." : effect === "gradual" ? "traffic_steps moves the traffic bit by bit." : effect === "shares" ? "The inputs divide the traffic." : "The latest revision serves."
				},
				{
					choice: "restored",
					possible: effect === "restored",
					because: label ? `The label ${traffic.vT} says ${label}${lapsed ? `, which holds no more: ${(0, sentences.ib)(lapsed)}` : "."}` : `No label ${traffic.vT} on the service.`
				},
				{
					choice: "pinned",
					possible: config.noTraffic && exists,
					because: `no_traffic: ${config.noTraffic}.`
				},
				{
					choice: "kept",
					possible: effect === "kept",
					because: effect === "kept" ? "Traffic names revisions only." : "No pin of the user stands in the way."
				}
			];
		}
		;
		function decide(config, facts, source, now) {
			const { kind } = config;
			const decisions = {
				kind,
				access: decideAccess(config, facts),
				traffic: decideTraffic(config, facts)
			};
			if (now) decisions.cleanup = (0, cleanup.Nv)(config, facts, now);
			else if (config.preview?.do === "remove") decisions.cleanup = [];
			if (config.mode === "drift") decisions.drift = (0, drift.L1)(config, facts, decisions.access);
			if (config.schedules.length > 0) decisions.schedules = (0, schedule.$r)(config, facts);
			if (config.origin.kind !== "source") return decisions;
			decisions.buildAccount = decideBuildAccount(config, facts);
			if (source) {
				decisions.source = source;
				decisions.build = decideBuild(config, facts, source);
			}
			return decisions;
		}
		function listDecisions(decisions) {
			const { kind, access, build, buildAccount, traffic, cleanup, drift, schedules = [] } = decisions;
			const all = list.GW[kind].requests ? [
				access,
				build,
				buildAccount,
				traffic,
				...schedules
			] : [
				build,
				buildAccount,
				...schedules
			];
			return (cleanup ?? (drift ? [access] : all)).filter((decision) => decision !== undefined).map(({ id, question, choice, because, alternatives, evidence }) => ({
				id,
				question,
				choice,
				because,
				alternatives,
				evidence
			}));
		}
	}),
	8714: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L1: () => findDrift,
			_W: () => keptMembers,
			bj: () => safeEdits
		});
		var iam_bindings = __webpack_require__(5846);
		var invokers = __webpack_require__(2903);
		var names = __webpack_require__(8210);
		;
		const BYTES = {
			"": 1,
			K: 1e3,
			M: 1e6,
			G: 1e9,
			T: 0xe8d4a51000,
			Ki: 2 ** 10,
			Mi: 2 ** 20,
			Gi: 2 ** 30,
			Ti: 2 ** 40
		};
		function sameQuantity({ path, before, after }) {
			if (/\.limits\.cpu$/.test(path)) return same(cpus(before), cpus(after));
			if (/\.limits\.memory$/.test(path)) return same(bytes(before), bytes(after));
			if (/[tT]imeout$/.test(path)) return same(seconds(before), seconds(after));
			return isNothing(before) && isNothing(after);
		}
		const same = (a, b) => a !== undefined && a === b;
		const isNothing = (value) => value === undefined || value === null || value === false || value === 0 || value === "" || Array.isArray(value) && value.length === 0;
		function cpus(value) {
			const [, number, milli] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value ?? "")) ?? [];
			return number === undefined ? undefined : Number(number) / (milli ? 1e3 : 1);
		}
		function bytes(value) {
			const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([KMGT]i?)?$/.exec(String(value ?? "")) ?? [];
			return number === undefined ? undefined : Number(number) * (BYTES[unit] ?? 1);
		}
		function seconds(value) {
			const number = /^(\d+(?:\.\d+)?)s$/.exec(String(value ?? ""))?.[1];
			return number === undefined ? undefined : Number(number);
		}
		var service_template = __webpack_require__(7140);
		var service_wanted = __webpack_require__(1850);
		;
		function findDrift(config, facts, access) {
			const target = names.fq.service((0, names.fe)(facts.projectId, config.region, config.service));
			const nothing = {
				differences: [],
				unknown: [],
				pinned: false
			};
			if (!facts.service.known) return {
				...nothing,
				unknown: [{
					text: `The service could not be read: ${facts.service.why}`,
					blind: true
				}]
			};
			const live = facts.service.value;
			if (!live) return {
				...nothing,
				differences: [{
					target,
					path: "service",
					before: "does not exist",
					after: "deployed",
					done: false
				}]
			};
			const settings = ofService(config, facts, live);
			return {
				differences: [
					...settings.differences,
					...ofInvokers(config, facts, target),
					...ofAccess(access, target)
				],
				unknown: [...settings.unknown, ...unreadPolicy(config, facts)],
				pinned: settings.pinned
			};
		}
		const MOVED = [
			/^(template\.)?labels\.(commit-sha|client\.knative\.dev\/nonce|run-iam-deploy-.+)$/,
			/^(traffic|client|clientVersion|buildConfig|template\.revision)\b/,
			/\.(baseImageUri|buildInfo)$/
		];
		function ofService(config, facts, live) {
			const unknown = [];
			const serving = facts.serving.known ? facts.serving.value : null;
			const template = (0, service_template.PE)(live, serving);
			const base = {
				...live,
				template
			};
			const blind = (0, service_template.BC)(live) !== undefined && serving === null;
			if (blind) unknown.push({ text: "The revision that serves production could not be read, so its settings were not compared." });
			const image = config.origin.kind === "image" ? { image: config.origin.image } : {};
			const wanted = (0, service_wanted.N)(base, config, {
				project: facts.projectId,
				serving: null,
				...image,
				nonce: "aaaaaaaaaa"
			});
			const rows = wanted.changes.filter((row) => !MOVED.some((moved) => moved.test(row.path)) && !sameQuantity(row));
			const pinned = wanted.traffic.effect === "kept";
			const differences = rows.flatMap((row) => {
				if (blind && row.path.startsWith("template.")) return [];
				if (/^template\.containers\[[^\]]*\]\.image$/.test(row.path) && isSameByTag(row)) {
					unknown.push({ text: `The workflow names the image ${String(row.after)} by tag, and the service runs ${String(row.before)}: whether that is the same was not looked up.` });
					return [];
				}
				return [isSafe(row, pinned) ? {
					...row,
					fix: "release"
				} : row];
			});
			return {
				differences,
				unknown,
				pinned
			};
		}
		function isSameByTag({ before, after }) {
			const [was, is] = [String(before ?? ""), String(after ?? "")];
			const repository = (image) => image.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:[^:/]+$/, "");
			return was.includes("@") !== is.includes("@") && repository(was) === repository(is);
		}
		const INGRESS = [
			"INGRESS_TRAFFIC_ALL",
			"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
			"INGRESS_TRAFFIC_INTERNAL_ONLY",
			"INGRESS_TRAFFIC_NONE"
		];
		function isSafe({ path, before, after }, pinned) {
			if (/^labels\./.test(path)) return !pinned;
			if (path === "ingress") return !pinned && INGRESS.indexOf(String(after)) > INGRESS.indexOf(String(before ?? INGRESS[0]));
			if (pinned) return false;
			if (/^template\.labels\./.test(path)) return true;
			return /^template\.containers\[[^\]]*\]\.env\[/.test(path) && isLiteral(before) && isLiteral(after);
		}
		const isLiteral = (shown) => shown === undefined || shown === "set" || shown === "changed";
		function ofInvokers(config, facts, target) {
			if (!(0, invokers.y)(config) || !facts.servicePolicy.known) return [];
			const bindings = facts.servicePolicy.value?.bindings ?? [];
			const members = (0, invokers.t)(config, facts);
			const kept = keptMembers(config, facts);
			const narrowed = (0, iam_bindings.lo)(structuredClone(bindings), kept, config.invokersUpdateStrategy);
			const wanted = (0, iam_bindings.lo)(structuredClone(narrowed), members, config.invokersUpdateStrategy);
			return [...(0, iam_bindings.fs)(target, bindings, narrowed).map((row) => ({
				...row,
				fix: "remove-invokers"
			})), ...(0, iam_bindings.fs)(target, narrowed, wanted)];
		}
		function keptMembers(config, facts) {
			const bindings = facts.servicePolicy.known ? facts.servicePolicy.value?.bindings ?? [] : [];
			return (0, invokers.t)(config, facts).filter((member) => (0, iam_bindings.fs)("", bindings, (0, iam_bindings.lo)(structuredClone(bindings), [member], "merge")).length === 0);
		}
		function ofAccess({ tries, removes, blocked }, target) {
			if (blocked) return [];
			const [first] = tries;
			const row = (way, opens) => way === "all-users" ? {
				target,
				path: "bindings[roles/run.invoker]",
				[opens ? "after" : "before"]: "allUsers",
				done: false
			} : {
				target,
				path: "invokerIamDisabled",
				before: !opens,
				after: opens,
				done: false
			};
			return [...first ? [row(first, true)] : [], ...removes.map((way) => first ? row(way, false) : {
				...row(way, false),
				fix: "close"
			})];
		}
		function unreadPolicy(config, { servicePolicy }) {
			if (servicePolicy.known || config.access === "keep" && !(0, invokers.y)(config)) return [];
			return [{ text: `Who may call the service could not be compared: ${servicePolicy.why}` }];
		}
		function safeEdits(config, { differences }) {
			const paths = differences.filter(({ fix }) => fix === "release").map(({ path }) => path);
			const unsafe = differences.filter(({ fix }) => fix !== "release").map(({ path }) => path);
			const wants = (pattern) => paths.some((path) => pattern.test(path));
			const named = (name) => unsafe.some((path) => path.endsWith(`.env[${name}]`));
			return config.edits.flatMap((edit) => {
				if (edit.path === "ingress") return wants(/^ingress$/) ? [edit] : [];
				if (edit.path === "labels" || edit.path === "template.labels") return wants(/^(template\.)?labels\./) ? [without(edit, (name) => name === "commit-sha")] : [];
				if (edit.path === "container.env") return wants(/\.env\[/) ? [without(edit, named)] : [];
				return [];
			});
		}
		function without(edit, drop) {
			if (edit.op === "put") return {
				...edit,
				entries: Object.fromEntries(Object.entries(edit.entries).filter(([name]) => !drop(name)))
			};
			return edit.op === "remove" ? {
				...edit,
				keys: edit.keys.filter((name) => !drop(name))
			} : edit;
		}
	}),
	5889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OZ: () => ANSWERED,
			R8: () => WITHOUT_TOKEN,
			dk: () => WITH_WRONG_TOKEN,
			gm: () => unproven,
			ln: () => REFUSED,
			vJ: () => mismatches
		});
		var _words_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
		const REFUSED = "refused by Cloud Run";
		const ANSWERED = "answered by the app";
		const WITHOUT_TOKEN = "Without a token";
		const WITH_WRONG_TOKEN = "With an ID token for another audience";
		function mismatches(checks, resource, { accessChanged, closed }) {
			return checks.filter(({ status }) => status === "fail").map(({ name, expected, closes, found, evidence }) => (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_0__.hD)("verification-mismatch", accessChanged || closed && closes ? "fail" : "warn", `${name} the service should have been ${expected}, and the answer was: ${found}.`, {
				resource,
				evidence
			}));
		}
		function unproven(checks, resource, gates) {
			const through = checks.some(({ name, closes, status }) => name === WITH_WRONG_TOKEN && !closes && status === "pass");
			return checks.filter((each) => isOpenQuestion(each) && !through).map(({ name, found, closes, evidence }) => (0, _words_findings_js__WEBPACK_IMPORTED_MODULE_0__.R8)("verification-unclear", `${name} the answer of the service was: ${found}. That does not show ${closes ? "that strangers are kept out" : "that everybody gets in"}. ${known(gates)} To have it proven, set verify_path to a path that the app answers without a login.`, {
				resource,
				evidence
			}));
		}
		function isOpenQuestion({ name, status, expected, closes, evidence }) {
			const answer = evidence.at(-1)?.status;
			if (name !== WITHOUT_TOKEN || status !== "unknown" || answer === undefined) return false;
			return closes === true || expected === ANSWERED && (answer === 401 || answer === 403);
		}
		function known(gates) {
			if (gates?.invokerCheck === false) return "What is known: its invoker check is disabled, so Cloud Run asks nobody for a token.";
			if (!gates?.invokers) return "Who holds an invoker role on it could not be read either.";
			const everybody = gates.invokers.find(({ member }) => member === "allUsers");
			if (everybody && !everybody.conditional) return "What is known: allUsers holds an invoker role on it.";
			if (everybody) return "What is known: allUsers holds an invoker role on it under a condition.";
			return "What is known: its invoker check is on, and none of the usual invoker roles on it is held by allUsers. A custom role or a grant on the project may let them in all the same.";
		}
	}),
	5270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => isFailed,
			h: () => decideRollback
		});
		var _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);
		function decideRollback(facts, asked) {
			const { service, revisions } = facts;
			const evidence = [...service.evidence, ...revisions?.evidence ?? []];
			const way = (because, more = {}) => ({
				because,
				from: [],
				others: [],
				evidence,
				...more
			});
			if (service.known && !service.value) return way("The service does not exist, so there is nothing to go back to.", { none: "no-service" });
			const live = service.known ? service.value : null;
			const from = live ? servingOf(live) : [];
			if (asked && !revisions?.known) return way(`revision_traffic names ${asked}.`, {
				to: asked,
				from
			});
			if (!live || !revisions?.known) return way("The revisions of the service could not be read; revision_traffic can name the one to go back to.", {
				from,
				none: "no-revisions"
			});
			const byName = new Map(revisions.value.map((revision) => [nameOf(revision), revision]));
			if (asked) return named(asked, byName.get(asked), from, way);
			const bad = newest(from.flatMap((name) => byName.get(name) ?? []));
			if (!bad) return way("No revision of the service serves.", {
				from,
				none: "nothing-older"
			});
			const last = newest(revisions.value.filter((revision) => !isPreview(revision) && !revision.deleteTime));
			if (last && madeAt(last) > madeAt(bad)) return way(idle(nameOf(last), nameOf(bad), live), {
				from,
				none: "newest-idle"
			});
			const older = [...byName.values()].filter((revision) => madeAt(revision) < madeAt(bad)).sort((a, b) => later(b, a));
			const judged = older.map((revision) => ({
				revision,
				because: whyNot(revision)
			}));
			const fit = judged.filter(({ because }) => because === undefined).map(({ revision }) => nameOf(revision));
			const to = from.find((name) => fit.includes(name)) ?? fit[0];
			const others = judged.flatMap(({ revision, because }) => because === undefined ? [] : [{
				revision: nameOf(revision),
				because
			}]);
			if (!to) return way(`No revision older than ${nameOf(bad)} is ready.`, {
				from,
				others,
				none: "nothing-older"
			});
			const shares = from.includes(to);
			return way(shares ? `${to} shares the traffic with ${nameOf(bad)} and is the older one.` : `${to} is the newest ready revision that was made before ${nameOf(bad)}.`, {
				to,
				from,
				others
			});
		}
		function idle(last, serving, { traffic }) {
			const byName = traffic?.some(({ percent }) => percent) && !traffic.some(servesLatest);
			const found = byName ? `The traffic is on ${serving} already, and the newer ${last} gets none.` : `The newest revision, ${last}, does not serve: ${serving} goes on serving.`;
			return `${found} To go back further, name the revision by revision_traffic.`;
		}
		const servesLatest = ({ type, percent }) => type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" && Boolean(percent);
		function named(asked, revision, from, way) {
			if (!revision) return way(`The service has no revision ${asked}.`, {
				from,
				none: "not-there"
			});
			if (isFailed(revision)) return way(`${asked} is not ready: ${messageOf(revision)}`, {
				from,
				none: "not-ready"
			});
			return way(`revision_traffic names ${asked}.`, {
				to: asked,
				from
			});
		}
		function servingOf(live) {
			const latest = live.latestReadyRevision?.split("/").at(-1);
			const targets = live.trafficStatuses?.length ? live.trafficStatuses : live.traffic ?? [];
			const serving = targets.filter(({ percent }) => percent).sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
			const names = serving.map((target) => target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? target.revision?.split("/").at(-1) : latest);
			const found = names.length > 0 ? names : [latest];
			return [...new Set(found.filter((name) => name !== undefined))];
		}
		function whyNot(revision) {
			if (isPreview(revision)) return "A preview of a pull request.";
			if (revision.deleteTime) return "It is being deleted.";
			const ready = readyOf(revision);
			return ready?.state === "CONDITION_SUCCEEDED" ? undefined : `It is not ready. ${ready?.message ?? ""}`.trim();
		}
		const readyOf = (revision) => revision.conditions?.find(({ type }) => type === "Ready");
		const isFailed = (revision) => readyOf(revision)?.state === "CONDITION_FAILED";
		const messageOf = (revision) => readyOf(revision)?.message ?? "Cloud Run does not say why.";
		function isPreview(revision) {
			const own = revision.labels?.[_iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.AV];
			return Boolean(revision.labels?.[_iam_preview_names_js__WEBPACK_IMPORTED_MODULE_0__.W7]) && (own === undefined || own === nameOf(revision));
		}
		const nameOf = (revision) => revision.name?.split("/").at(-1) ?? "";
		const madeAt = (revision) => Date.parse(revision.createTime ?? "") || 0;
		const later = (a, b) => madeAt(a) - madeAt(b);
		const newest = (revisions) => [...revisions].sort(later).at(-1);
	}),
	6315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$r: () => decideSchedules,
			Lp: () => CODES,
			Nm: () => explainAttempt,
			r4: () => inWords
		});
		var _iam_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);
		const DAYS = [
			"Sunday",
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday"
		];
		function inWords({ cron, timeZone }) {
			if (cron === null) return "never";
			return `${words(cron) ?? cron} (${timeZone})`;
		}
		function words(cron) {
			const [minute = "", hour = "", day, month, weekday = ""] = cron.trim().split(/\s+/);
			if (month !== "*") return undefined;
			const number = /^\d+$/;
			const time = number.test(minute) && number.test(hour) ? `${pad(hour)}:${pad(minute)}` : undefined;
			if (day === "*" && weekday === "*") {
				const every = /^\*\/(\d+)$/.exec(minute)?.[1];
				if (every && hour === "*") return `every ${every} minutes`;
				if (minute === "*" && hour === "*") return "every minute";
				if (number.test(minute) && hour === "*") return `every hour at minute ${Number(minute)}`;
				return time && `every day at ${time}`;
			}
			if (time && day === "*" && /^[0-7]$/.test(weekday)) return `every ${DAYS[Number(weekday) % 7]} at ${time}`;
			if (time && day === "*" && /^(1-5|mon-fri)$/i.test(weekday)) return `Monday to Friday at ${time}`;
			if (time && number.test(day ?? "") && weekday === "*") return `on day ${Number(day)} of every month at ${time}`;
			return undefined;
		}
		const pad = (text) => text.padStart(2, "0");
		function decideSchedules(config, facts) {
			return config.schedules.map((schedule) => {
				const { name, cron, test, next = [], from } = schedule;
				const fact = facts.schedules?.find(({ schedule: other }) => other.name === name);
				const evidence = [{
					call: `input ${from}`,
					resource: name,
					answer: cron ?? "none"
				}, ...fact?.job.evidence ?? []];
				const rest = {
					id: `schedule:${name}`,
					question: `When does Cloud Scheduler call (job ${name})?`,
					alternatives: []
				};
				if (cron === null) return {
					...rest,
					choice: "never",
					because: "schedule says none: the job is deleted.",
					evidence
				};
				const caller = (0, _iam_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.$U)(schedule, facts.projectId);
				const times = next.map((time) => inZone(time, schedule.timeZone)).join(", ");
				return {
					...rest,
					choice: inWords(schedule),
					because: `${from} says ${cron}. ${what(schedule, config)} is called as ${caller}${times ? `; next: ${times}` : ""}.${test ? " It is run once at the end of this run." : ""}`,
					evidence
				};
			});
		}
		function what({ target, method, path }, { service }) {
			if (target.kind === "run") return `The job ${service}`;
			return `${method} ${path} of the ${target.kind === "function" ? `function ${target.name}` : `service ${service}`}`;
		}
		function inZone(time, timeZone) {
			const format = new Intl.DateTimeFormat("sv-SE", {
				timeZone,
				dateStyle: "short",
				timeStyle: "short"
			});
			return format.format(new Date(time));
		}
		function explainAttempt({ status, httpStatus, arrived }, { schedule, caller, agent }) {
			const mint = `Cloud Scheduler's agent${agent ? ` ${agent}` : ""} cannot mint a token of ${caller} (it needs roles/cloudscheduler.serviceAgent on the project)`;
			const called = schedule.target.kind === "run" ? "run.jobs.run on the job" : "the invoker role on the service";
			switch (httpStatus ?? HTTP_OF[status]) {
				case 401: return schedule.audience ? `The ID token was refused (401): its audience ${schedule.audience} is neither the URL of the service nor one of its custom audiences. Leave schedule_audience out.` : "The ID token was refused (401): by the application itself, or by Identity-Aware Proxy, whose audience is an OAuth client id (schedule_audience).";
				case 403:
					if (arrived === false) return `The request never reached the service (403): ${mint}.`;
					if (arrived) return `The request reached the service and was refused (403): ${caller} lacks ${called}, or the grant is not in effect yet.`;
					return `It was refused (403): ${caller} lacks ${called} or does not have it yet; or ${mint}.`;
				case 404: return schedule.target.kind === "run" ? "The job was not found (404)." : `Nothing answers there (404): the path ${schedule.path} is not one of the application's, or ingress or a disabled URL keeps Cloud Scheduler out.`;
				case 504: return "No answer came in time (504): the deadline of an attempt is schedule_deadline, 3 minutes by default.";
				case 429: return "There was no instance free to take the request (429).";
				default: return `The application answered ${httpStatus ?? status}: only 2xx counts as success.`;
			}
		}
		const HTTP_OF = {
			UNAUTHENTICATED: 401,
			PERMISSION_DENIED: 403,
			NOT_FOUND: 404,
			DEADLINE_EXCEEDED: 504,
			RESOURCE_EXHAUSTED: 429
		};
		const CODES = {
			0: "OK",
			2: "UNKNOWN",
			3: "INVALID_ARGUMENT",
			4: "DEADLINE_EXCEEDED",
			5: "NOT_FOUND",
			7: "PERMISSION_DENIED",
			8: "RESOURCE_EXHAUSTED",
			10: "ABORTED",
			13: "INTERNAL",
			14: "UNAVAILABLE",
			16: "UNAUTHENTICATED"
		};
	}),
	7593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I$: () => exitCode,
			KG: () => underPreflight,
			Vj: () => verdictOf,
			ub: () => blocking
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5933);
		var _checks_final_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);
		var _checks_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2718);
		const OF_PREFLIGHT = new Set([
			"api-disabled",
			"deployer-permission",
			"build-account-permission",
			"runtime-account-permission",
			"act-as-runtime-account",
			"act-as-build-account"
		]);
		const isOfPreflight = (finding) => OF_PREFLIGHT.has(finding.id) || (0, _checks_final_refusals_js__WEBPACK_IMPORTED_MODULE_1__.Rm)(finding);
		function underPreflight(findings, preflight) {
			if (preflight === "enforce") return [...findings];
			return findings.map((finding) => finding.status === "fail" && isOfPreflight(finding) ? {
				...finding,
				status: "warn"
			} : finding);
		}
		const blocking = (findings) => findings.filter(({ status }) => status === "fail");
		const blocks = (findings) => blocking(findings).length > 0;
		const LOOKS = new Set(["find-previews", "compare-service"]);
		function verdictOf(findings, plan = []) {
			const begun = plan.some(({ kind, state }) => state === "done" && !LOOKS.has(kind) || state === "failed");
			const failed = findings.some(({ id, status }) => status === "fail" && id !== "drift") || plan.some(({ state }) => state === "failed");
			if (failed) return begun ? "failed" : "blocked";
			if (findings.some(({ id }) => id === "drift")) return "drift";
			const warned = findings.some(({ id, status }) => status === "warn" && id !== "over-granted");
			const open = findings.some((finding) => finding.status === "unknown" && !(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.N)(finding) && !dispensable(finding, plan));
			return warned || open && !begun ? "warning" : "ok";
		}
		function dispensable({ id, permission }, plan) {
			const needs = plan.flatMap((step) => step.needs).filter((need) => need.permission === permission && _checks_permissions_js__WEBPACK_IMPORTED_MODULE_2__.Iv[need.who] === id);
			return needs.length > 0 && needs.every(({ level }) => level === "advisory");
		}
		const exitCode = ({ verdict, findings }) => verdict === "ok" || verdict === "warning" || verdict === "drift" && !blocks(findings ?? []) ? 0 : 1;
	}),
	4737: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L5: () => unknown,
			eO: () => known,
			hg: () => andThen,
			kA: () => ask
		});
		var _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2606);
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1204);
		async function ask(call, resource, question, summarise) {
			try {
				const value = await question();
				return known(value, (0, _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_0__.zR)(call, resource, summarise(value)));
			} catch (error) {
				if (!(error instanceof _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_0__.hD) || error.status === 401) throw error;
				return unknown(whyNot(error), (0, _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_0__.zR)(call, resource, error));
			}
		}
		function whyNot(error) {
			const { status, reason, permission, service, message } = error;
			if (reason === "SERVICE_DISABLED") return `The API ${service ?? ""} is not enabled.`.replace("  ", " ");
			if (status === 403) return permission ? `The permission ${permission} is missing.` : `Not permitted: ${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.em)(message)}`;
			if (status === 404) return "Not found.";
			if (status === 0 || status === 408 || status === 429 || status >= 500) {
				return `Not reachable${status ? ` (${status})` : ""}: ${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.em)(message)}`;
			}
			return `Refused (${status}): ${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.em)(message)}`;
		}
		const known = (value, ...evidence) => ({
			known: true,
			value,
			evidence
		});
		const unknown = (why, ...evidence) => ({
			known: false,
			why,
			evidence
		});
		function andThen(fact, then) {
			return fact.known ? {
				...fact,
				value: then(fact.value)
			} : fact;
		}
	}),
	5072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B9: () => readSharing,
			cp: () => readDeployPolicies,
			hR: () => deployConstraintsOf,
			l0: () => readAccessPolicies,
			r: () => readDefaultAccountPolicies
		});
		var _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5210);
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8210);
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8935);
		var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
		function readAccessPolicies(google, project) {
			const entries = _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.SI.map((constraint) => [constraint, readPolicy(google, project, constraint)]);
			return Object.fromEntries(entries);
		}
		function deployConstraintsOf({ mode, kind, origin, edits, preview }) {
			const deploys = [
				"deploy",
				"preflight",
				"preview"
			].includes(mode) && preview?.do !== "remove";
			if (!deploys || origin.kind === "template" && edits.length === 0) return [];
			return _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.Bi.filter((constraint) => {
				if (constraint.startsWith("run.")) return _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[kind].policies.includes(constraint);
				return constraint !== "cloudbuild.allowedWorkerPools" || origin.kind === "source";
			});
		}
		async function readDeployPolicies(google, project, config) {
			const answers = deployConstraintsOf(config).map(async (constraint) => [constraint, await readPolicy(google, project, constraint)]);
			return Object.fromEntries(await Promise.all(answers));
		}
		async function readDefaultAccountPolicies(google, project, standard) {
			const account = await standard;
			if (!account.known || account.value !== null) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.L5)("There is a default build account, or it is not known.");
			const answers = await Promise.all(_iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.fD.map(async (name) => [name, await readPolicy(google, project, name)]));
			const policies = Object.fromEntries(answers);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.eO)(policies, ...answers.flatMap(([, { evidence }]) => evidence));
		}
		async function readSharing(google, project, email, projectNumber) {
			const [account, number] = await Promise.all([email, projectNumber]);
			if (!account.known) return account;
			const owner = account.value && (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.E4)(account.value);
			if (!account.value || !owner || !(0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.l5)(account.value, project, number.known ? number.value : undefined)) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.eO)(null, ...account.evidence);
			const policy = await readPolicy(google, owner, _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.F3);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
				account: account.value,
				project: owner,
				policy
			}, ...policy.evidence);
		}
		function readPolicy(google, project, constraint) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(`GET orgpolicy.googleapis.com/v2/projects/${project}/policies/${constraint}:getEffectivePolicy`, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.project(project), () => google.orgPolicy.effective(project, constraint), (policy) => summariseRules(policy.spec?.rules ?? []));
		}
		function summariseRules(rules) {
			if (rules.length === 0) return "no rules";
			return rules.map(summariseRule).join("; ");
		}
		function summariseRule(rule) {
			const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
			const parts = [
				rule.enforce === undefined ? "" : rule.enforce ? "enforced" : "not enforced",
				rule.allowAll ? "all allowed" : "",
				rule.denyAll ? "all denied" : "",
				allowedValues.length > 0 ? `allowed: ${allowedValues.join(", ")}` : "",
				deniedValues.length > 0 ? `denied: ${deniedValues.join(", ")}` : "",
				rule.parameters ? `parameters: ${JSON.stringify(rule.parameters)}` : "",
				rule.condition?.expression ? `if ${rule.condition.expression}` : ""
			];
			return parts.filter(Boolean).join(", ") || "an empty rule";
		}
	}),
	630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TN: () => keyOf,
			d8: () => readTagValues,
			pP: () => wantedTags,
			u0: () => tagWords
		});
		var _inputs_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4162);
		var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
		function readTagValues(google, tags) {
			return new Map(tags.map((tag) => {
				const name = (0, _inputs_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.B)(tag);
				const path = name.startsWith("tagValues/") ? name : `tagValues/namespaced?name=${name}`;
				const resource = `//cloudresourcemanager.googleapis.com/${name.startsWith("tagValues/") ? name : `tagValues/${name}`}`;
				return [name, (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(`GET cloudresourcemanager.googleapis.com/v3/${path}`, resource, () => google.resourceManager.tagValue(name), (found) => `${found.namespacedName ?? "?"} is ${found.name ?? "?"} of ${found.parent ?? "?"}`)];
			}));
		}
		const wantedTags = (tags, values) => Promise.all(tags.map(async (tag) => ({
			tag,
			found: await values.get((0, _inputs_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.B)(tag))
		})));
		function keyOf({ tag, found }) {
			if (!tag.key.startsWith("tagKeys/")) return tag.key;
			return found.known ? found.value.namespacedName?.replace(/\/[^/]*$/, "") : undefined;
		}
		function tagWords(wanted) {
			const key = keyOf(wanted);
			const value = wanted.found.known ? wanted.found.value.shortName : undefined;
			return `${key ?? wanted.tag.key}=${value ?? wanted.tag.value}`;
		}
	}),
	3523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => setOn,
			x: () => readSetPolicies
		});
		var _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5210);
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8935);
		var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
		var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5072);
		function setOn({ listed, asked }, constraint) {
			if (listed.known) {
				const found = listed.value.find(({ name }) => name?.endsWith(`/policies/${constraint}`));
				return {
					...listed,
					value: found ?? null
				};
			}
			return asked[constraint] ?? (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.L5)(listed.why, ...listed.evidence);
		}
		const DRY_RUN_OF_ACCESS = ["run.managed.requireInvokerIam", "iam.managed.allowedPolicyMembers"];
		const DRY_RUN_OF_DEPLOY = "gcp.restrictServiceUsage";
		async function readSetPolicies(google, projectId, { project, tags }, config) {
			const opens = config.access === "public" && (0, _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.JC)(config).requests === true;
			const deploys = (0, _policies_js__WEBPACK_IMPORTED_MODULE_2__.hR)(config).length > 0;
			if (!opens && !deploys) return [];
			const wanted = [...opens ? DRY_RUN_OF_ACCESS : [], ...deploys ? [DRY_RUN_OF_DEPLOY] : []];
			const tagged = async () => {
				if (!opens) return [];
				if (config.resourceTags.length > 0) return _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.SI;
				const found = await tags;
				return found.known && found.value.some(({ inherited }) => !inherited) ? _iam_constraints_js__WEBPACK_IMPORTED_MODULE_3__.SI : [];
			};
			const readNode = async (node) => {
				const listed = await list(google, node);
				if (listed.known) return {
					node,
					listed,
					asked: {}
				};
				const byName = (constraints) => Promise.all(constraints.map(async (constraint) => [constraint, await get(google, node, constraint)]));
				const [first, more] = await Promise.all([byName(wanted), tagged().then((found) => byName(found.filter((constraint) => !wanted.includes(constraint))))]);
				return {
					node,
					listed,
					asked: Object.fromEntries([...first, ...more])
				};
			};
			const own = readNode(`projects/${projectId}`);
			const above = project.then((found) => found.known && found.value.parent ? readNode(found.value.parent) : undefined);
			const nodes = await Promise.all([own, above]);
			return nodes.filter((node) => node !== undefined);
		}
		const list = (google, node) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(`GET orgpolicy.googleapis.com/v2/${node}/policies`, `//cloudresourcemanager.googleapis.com/${node}`, () => google.orgPolicy.list(node), (all) => all.length === 0 ? "none is set there" : `${all.length} are set there`);
		const get = (google, node, constraint) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(`GET orgpolicy.googleapis.com/v2/${node}/policies/${constraint}`, `//orgpolicy.googleapis.com/${node}/policies/${constraint}`, () => google.orgPolicy.get(node, constraint), (set) => set ? set.dryRunSpec ? "has a dry run" : "has no dry run" : "is not set there");
	}),
	5210: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bi: () => DEPLOY_CONSTRAINTS,
			F3: () => SHARING,
			SI: () => ACCESS_CONSTRAINTS,
			fD: () => DEFAULT_ACCOUNT_CONSTRAINTS
		});
		const ACCESS_CONSTRAINTS = [
			"run.managed.requireInvokerIam",
			"run.requireInvokerIam",
			"iam.allowedPolicyMemberDomains",
			"iam.managed.allowedPolicyMembers"
		];
		const DEFAULT_ACCOUNT_CONSTRAINTS = [
			"cloudbuild.useBuildServiceAccount",
			"cloudbuild.useComputeServiceAccount",
			"cloudbuild.disableCreateDefaultServiceAccount"
		];
		const DEPLOY_CONSTRAINTS = [
			"run.allowedIngress",
			"run.allowedVPCEgress",
			"run.allowedBinaryAuthorizationPolicies",
			"gcp.resourceLocations",
			"gcp.restrictServiceUsage",
			"cloudbuild.allowedWorkerPools"
		];
		const SHARING = "iam.disableCrossProjectServiceAccountUsage";
	}),
	1774: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => MECHANISMS,
			t: () => MECHANISM_PERMISSIONS
		});
		const MECHANISMS = ["all-users", "no-invoker-iam-check"];
		const MECHANISM_PERMISSIONS = {
			"all-users": ["run.services.setIamPolicy"],
			"no-invoker-iam-check": [
				"run.services.setIamPolicy",
				"run.services.create",
				"run.services.update"
			]
		};
	}),
	3015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			eK: () => allUsersAllowed,
			ZH: () => mayBlock,
			bM: () => requireInvokerIam
		});
		var set_policies = __webpack_require__(3523);
		;
		function parseCondition(expression) {
			const tokens = tokensOf(expression);
			if (!tokens || tokens.filter(({ kind }) => kind === "call").length > MOST_TERMS) return undefined;
			const parser = {
				tokens,
				at: 0
			};
			const condition = readJoined(parser, 0);
			return parser.at === tokens.length ? condition : undefined;
		}
		const MOST_TERMS = 10;
		function holds(expression, view) {
			const condition = parseCondition(expression);
			return condition ? evaluate(condition, view) : "unknown";
		}
		function evaluate(condition, view) {
			if ("terms" in condition) {
				const settles = condition.op === "and" ? "no" : "yes";
				const answers = condition.terms.map((term) => evaluate(term, view));
				if (answers.includes(settles)) return settles;
				return answers.includes("unknown") ? "unknown" : settles === "no" ? "yes" : "no";
			}
			return evaluateCall(condition, view);
		}
		function evaluateCall(condition, view) {
			const byId = condition.op === "matchTagId" || condition.op === "hasTagKeyId";
			const answers = view.tags.map((tag) => {
				const same = byId ? sameText(tag.keyId, condition.key) : sameKey(tag.key, condition.key);
				if (same === "no" || !("value" in condition)) return same;
				const value = sameText(byId ? tag.valueId : tag.value, condition.value);
				return same === "yes" || value === "no" ? value : "unknown";
			});
			const own = answers[view.tags.findIndex((tag) => (byId ? tag.keyId : tag.key) === condition.key)];
			return own ?? (answers.includes("yes") ? "yes" : answers.includes("unknown") || !view.complete ? "unknown" : "no");
		}
		const sameText = (one, other) => one === undefined ? "unknown" : one === other ? "yes" : "no";
		function sameKey(one, other) {
			const same = sameText(one, other);
			if (one === undefined || same !== "no") return same;
			const [[parent = "", key], [otherParent = "", otherKey]] = [one.split("/"), other.split("/")];
			return key === otherKey && /^\d+$/.test(parent) !== /^\d+$/.test(otherParent) ? "unknown" : "no";
		}
		const CALL = /^resource\s*\.\s*(matchTag|matchTagId|hasTagKey|hasTagKeyId)\s*\(\s*('[^'"\\]*'|"[^'"\\]*")\s*(?:,\s*('[^'"\\]*'|"[^'"\\]*")\s*)?\)/;
		const MARKS = {
			"&&": "and",
			"||": "or",
			"(": "open",
			")": "close"
		};
		function tokensOf(expression) {
			const tokens = [];
			let rest = expression.trim();
			while (rest) {
				const mark = Object.keys(MARKS).find((each) => rest.startsWith(each));
				const call = mark ? null : CALL.exec(rest);
				if (mark) tokens.push({ kind: MARKS[mark] });
				else {
					const read = call && callOf(call);
					if (!read) return undefined;
					tokens.push({
						kind: "call",
						call: read
					});
				}
				rest = rest.slice(mark?.length ?? call?.[0].length).trimStart();
			}
			return tokens;
		}
		function callOf([, name, first = "", second]) {
			const key = first.slice(1, -1);
			if (name === "matchTag" || name === "matchTagId") return second === undefined ? undefined : {
				op: name,
				key,
				value: second.slice(1, -1)
			};
			return second === undefined ? {
				op: name,
				key
			} : undefined;
		}
		const LEVELS = ["or", "and"];
		function readJoined(parser, level) {
			const op = LEVELS[level];
			if (op === undefined) return readTerm(parser);
			const terms = [];
			do {
				if (terms.length > 0) parser.at++;
				const term = readJoined(parser, level + 1);
				if (!term) return undefined;
				terms.push(term);
			} while (parser.tokens[parser.at]?.kind === op);
			return terms.length === 1 ? terms[0] : {
				op,
				terms
			};
		}
		function readTerm(parser) {
			const token = parser.tokens[parser.at++];
			if (token?.kind === "call") return token.call;
			if (token?.kind !== "open") return undefined;
			const inner = readJoined(parser, 0);
			return parser.tokens[parser.at++]?.kind === "close" ? inner : undefined;
		}
		;
		function onService(question) {
			const set = inForce(question);
			if (!set) return undefined;
			const each = set.map((one) => judgeSet(one, question));
			const answers = each.map(({ answer }) => answer);
			const [first = question.judge([])] = answers;
			return {
				answer: answers.every((answer) => answer === first) ? first : "unknown",
				matched: each.flatMap(({ matched }) => matched),
				conditions: each.flatMap(({ conditions }) => conditions),
				evidence: set.flatMap(({ evidence }) => evidence)
			};
		}
		function inForce({ constraint, nodes, whole, list }) {
			const found = [];
			for (const one of nodes) {
				const policy = (0, set_policies.e)(one, constraint);
				if (!policy.known) return undefined;
				const spec = policy.value?.spec;
				if (!spec) continue;
				found.push({
					node: one.node,
					spec,
					evidence: policy.evidence
				});
				if (spec.reset || !list || !spec.inheritFromParent) return found;
			}
			return whole && found.length === 0 ? found : undefined;
		}
		const MOST_DOUBTS = 5;
		function judgeSet({ node, spec }, { view, judge, list }) {
			const rules = spec.reset ? [] : spec.rules ?? [];
			const plain = rules.filter((rule) => !rule.condition?.expression);
			const conditional = rules.flatMap(({ condition, ...rule }) => condition?.expression ? [{
				rule,
				expression: condition.expression,
				holds: holds(condition.expression, view)
			}] : []);
			const certain = conditional.filter((one) => one.holds === "yes").map(({ rule }) => rule);
			const doubts = conditional.filter((one) => one.holds === "unknown").map(({ rule }) => rule);
			const worlds = doubts.length > MOST_DOUBTS ? undefined : subsets(doubts).map((some) => [...certain, ...some]);
			const answers = worlds?.map((matched) => judgeWorld(matched, plain, judge, list)) ?? ["unknown"];
			const [first = "unknown"] = answers;
			return {
				answer: answers.every((answer) => answer === first) ? first : "unknown",
				matched: conditional.filter((one) => one.holds !== "no").map(({ expression }) => ({
					expression,
					node
				})),
				conditions: conditional.map(({ expression }) => expression)
			};
		}
		function judgeWorld(matched, plain, judge, list) {
			if (matched.length === 0) return judge(plain);
			const answers = matched.map((rule) => judge([rule]));
			const [first = "unknown"] = answers;
			if (!answers.every((answer) => answer === first)) return "unknown";
			const open = list && first === "no" && judge(plain) === "yes" && !matched.some((rule) => rule.denyAll);
			return open ? "unknown" : first;
		}
		function subsets(items) {
			const [first, ...others] = items;
			if (first === undefined) return [[]];
			const without = subsets(others);
			return [...without, ...without.map((some) => [first, ...some])];
		}
		var resource_tags = __webpack_require__(630);
		;
		function tagsOfService({ tags, wantedTags = [], service }) {
			const coming = wantedTags.map(asOwn);
			const replaced = (tag) => coming.some((one) => one.key !== undefined && one.key === tag.key || one.keyId !== undefined && one.keyId === tag.keyId);
			const present = (tags.known ? tags.value : []).filter((tag) => !replaced(tag) || isThere(coming, tag));
			const stays = present.filter(({ inherited }) => !inherited);
			const own = [...stays.map(({ key, value, keyId, valueId }) => ({
				key,
				value,
				keyId,
				valueId,
				words: `${key}=${value}`,
				coming: false
			})), ...coming.filter((one) => !stays.some((tag) => sameTag(one, tag)))];
			const complete = tags.known && !(service.known && service.value === null);
			const inherited = present.filter((tag) => tag.inherited && !replaced(tag));
			return {
				own,
				view: {
					tags: [...own, ...inherited],
					complete
				},
				evidence: [...tags.evidence, ...wantedTags.flatMap(({ found }) => found.evidence)]
			};
		}
		function asOwn(wanted) {
			const { tag, found } = wanted;
			const byId = tag.key.startsWith("tagKeys/");
			const key = (0, resource_tags.TN)(wanted);
			const value = (found.known ? found.value.shortName : undefined) ?? (byId ? undefined : tag.value);
			const keyId = (found.known ? found.value.parent : undefined) ?? (byId ? tag.key : undefined);
			const valueId = (found.known ? found.value.name : undefined) ?? (byId ? tag.value : undefined);
			return {
				...key !== undefined && { key },
				...value !== undefined && { value },
				...keyId !== undefined && { keyId },
				...valueId !== undefined && { valueId },
				words: (0, resource_tags.u0)(wanted),
				coming: true
			};
		}
		const sameTag = (one, other) => one.key !== undefined && one.key === other.key && one.value === other.value || one.valueId !== undefined && one.valueId === other.valueId;
		const isThere = (coming, tag) => coming.some((one) => sameTag(one, tag));
		function wordsOf(own) {
			const names = (coming) => own.filter((tag) => tag.coming === coming).map(({ words }) => words);
			const [there, later] = [names(false), names(true)];
			return [...there.length > 0 ? [`carries ${there.join(", ")}`] : [], ...later.length > 0 ? [`will carry ${later.join(", ")}`] : []].join(" and ");
		}
		function why({ matched, conditions }, own) {
			if (conditions.length === 0) return "";
			if (matched.length === 0) return `: no condition of it holds for the service (${conditions.join("; ")}), which ${wordsOf(own)}`;
			const asked = own.filter(({ key, keyId }) => matched.some(({ expression }) => [key, keyId].some((name) => name !== undefined && expression.includes(`${name}`))));
			const those = matched.map(({ expression, node }) => `${expression} on ${node}`);
			return ` by the condition ${those.join("; ")}, because the service ${wordsOf(asked.length > 0 ? asked : own)}`;
		}
		;
		function requireInvokerIam(facts) {
			const words = {
				yes: "is enforced",
				no: "is not enforced",
				unknown: "depends on a condition"
			};
			const readings = ["run.managed.requireInvokerIam", "run.requireInvokerIam"].map((constraint) => read(constraint, facts, enforced, words));
			return combine(readings, "yes");
		}
		function allUsersAllowed(facts) {
			const words = {
				yes: "lets allUsers through",
				no: "does not let allUsers through",
				unknown: "cannot be judged"
			};
			return combine([read("iam.allowedPolicyMemberDomains", facts, domainsLetAllUsers, words), read("iam.managed.allowedPolicyMembers", facts, membersLetAllUsers, words)], "no");
		}
		function combine(readings, settles) {
			const wanted = [settles, "unknown"].find((answer) => readings.some((reading) => reading.answer === answer));
			const telling = wanted ? readings.filter((reading) => reading.answer === wanted) : readings;
			return {
				answer: wanted ?? (settles === "yes" ? "no" : "yes"),
				because: telling.map(({ because }) => because).join(", and "),
				constraints: telling.map(({ constraint }) => constraint),
				evidence: readings.flatMap(({ evidence }) => evidence)
			};
		}
		function read(constraint, facts, judge, words) {
			const fact = facts.policies[constraint];
			const said = facts.learned?.[constraint];
			if (said) {
				const answer = judge(said);
				return {
					constraint,
					answer,
					because: `${constraint} ${words[answer]}`,
					evidence: fact.evidence
				};
			}
			const ofProject = readEffective(constraint, fact, judge, words);
			return withTags(ofProject, facts, judge, words);
		}
		function readEffective(constraint, fact, judge, words) {
			const { evidence } = fact;
			const absent = !fact.known && evidence.some(({ status }) => status === 404);
			if (!fact.known && !absent) {
				const because = `${constraint} could not be read: ${withoutStop(fact.why)}`;
				return {
					constraint,
					answer: "unknown",
					because,
					evidence
				};
			}
			const answer = judge(fact.known ? fact.value.spec?.rules ?? [] : []);
			return {
				constraint,
				answer,
				because: `${constraint} ${words[answer]}`,
				evidence
			};
		}
		function withTags(ofProject, facts, judge, words) {
			const { constraint } = ofProject;
			const tagged = tagsOfService(facts);
			if (tagged.own.length === 0 && facts.tags.known) return ofProject;
			const nodes = facts.setPolicies ?? [];
			const list = constraint === "iam.allowedPolicyMemberDomains";
			const alone = facts.project.known && facts.project.value.parent === undefined;
			const whole = nodes.length > 0 && (alone || nodes.at(-1)?.node.startsWith("organizations/") === true);
			const found = onService({
				constraint,
				nodes,
				whole,
				view: tagged.view,
				judge,
				list
			});
			if (tagged.own.length === 0) {
				if (!found || found.conditions.length === 0 || found.answer !== "unknown") return ofProject;
				const because = `${ofProject.because} for the project, and its tags, which could not be read, may decide (${found.conditions.join("; ")})`;
				return {
					constraint,
					answer: "unknown",
					because,
					evidence: [...ofProject.evidence, ...found.evidence]
				};
			}
			const evidence = [
				...ofProject.evidence,
				...found?.evidence ?? [],
				...tagged.evidence
			];
			if (!found || found.answer === "unknown") {
				if (ofProject.answer === "unknown") return {
					...ofProject,
					evidence
				};
				return {
					...{
						constraint,
						answer: "unknown",
						evidence
					},
					because: `${ofProject.because} for the project, but the service ${wordsOf(tagged.own)}, on which a condition may hang`
				};
			}
			return {
				constraint,
				answer: found.answer,
				because: `${constraint} ${words[found.answer]}${why(found, tagged.own)}`,
				evidence
			};
		}
		function enforced(rules) {
			const answer = rules.some((rule) => rule.enforce && !conditional(rule)) ? "yes" : "no";
			const open = rules.some((rule) => conditional(rule) && rule.enforce === true !== (answer === "yes"));
			return open ? "unknown" : answer;
		}
		function domainsLetAllUsers(rules) {
			if (rules.length === 0) return "yes";
			const answers = rules.filter((rule) => !conditional(rule)).map(listLetsAllUsers);
			const answer = answers.includes("no") ? "no" : answers.length > 0 && answers.every((one) => one === "yes") ? "yes" : "unknown";
			const open = rules.some((rule) => conditional(rule) && listLetsAllUsers(rule) !== answer);
			return open ? "unknown" : answer;
		}
		function listLetsAllUsers(rule) {
			if (rule.denyAll) return "no";
			if (rule.allowAll) return "yes";
			const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
			if (deniedValues.some(namesEverybody)) return "no";
			if (allowedValues.some(namesEverybody)) return "unknown";
			return allowedValues.length > 0 ? "no" : "unknown";
		}
		function membersLetAllUsers(rules) {
			const judge = (rule) => !rule.enforce || parameterValues(rule).some(namesEverybody) ? "yes" : "no";
			const answer = rules.some((rule) => !conditional(rule) && judge(rule) === "no") ? "no" : "yes";
			const open = rules.some((rule) => conditional(rule) && judge(rule) !== answer);
			return open ? "unknown" : answer;
		}
		function parameterValues(rule) {
			const { allowedMemberSubjects = [], allowedPrincipalSets = [] } = rule.parameters ?? {};
			return [allowedMemberSubjects, allowedPrincipalSets].flat().filter((value) => typeof value === "string");
		}
		function mayBlock(constraint, rules) {
			if (constraint === "run.managed.requireInvokerIam") return enforced(rules);
			return {
				yes: "no",
				no: "yes",
				unknown: "unknown"
			}[membersLetAllUsers(rules)];
		}
		const EVERYBODY = new Set([
			"allUsers",
			"//goog/public:all",
			"principalSet://goog/public:all"
		]);
		const namesEverybody = (value) => EVERYBODY.has(value.replace(/^(is|in|under):/, ""));
		const conditional = (rule) => Boolean(rule.condition?.expression);
		const withoutStop = (sentence) => sentence.trim().replace(/\.$/, "");
	}),
	6300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ig: () => submitRequest,
			Q7: () => buildConfigOf,
			f1: () => fallbackBuild,
			s9: () => chooseBuild,
			sb: () => DEFAULT_BASE_IMAGE
		});
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8210);
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8935);
		const DEFAULT_BASE_IMAGE = "gcr.io/buildpacks/google-22/run";
		function chooseBuild(config, project, live, source) {
			const { build } = config;
			const clears = (setting) => build.clear?.includes(setting) ?? false;
			const account = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(config, clears("serviceAccount") ? null : live);
			const pool = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.UT)(config, clears("workerPool") ? null : live);
			const settings = {
				kind: source.dockerfile ? "docker" : "buildpacks",
				owner: _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[config.kind].buildTag,
				bucket: (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.g2)(config, project, live).name,
				image: (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.tO)((0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.QJ)(config, project, live).name, config.service),
				automaticUpdates: false,
				env: {},
				...account && { serviceAccount: accountName(account.name, project) },
				...pool && { workerPool: pool.name },
				...build.timeoutSeconds !== undefined && { timeoutSeconds: build.timeoutSeconds }
			};
			if (source.dockerfile) return settings;
			const remembered = clears("baseImage") ? undefined : live?.buildConfig?.baseImage;
			const baseImage = build.baseImage ?? (remembered || DEFAULT_BASE_IMAGE);
			const cleared = clears("baseImage") && !build.baseImage || !_kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[config.kind].builds;
			return {
				...settings,
				baseImage,
				automaticUpdates: _kinds_list_js__WEBPACK_IMPORTED_MODULE_1__.GW[config.kind].builds === true && (build.automaticUpdates ?? updatesAutomatically(live, baseImage, cleared)),
				env: buildVariables(config, live),
				...build.functionTarget && { functionTarget: build.functionTarget },
				...source.projectToml && { projectDescriptor: "project.toml" }
			};
		}
		function updatesAutomatically(live, baseImage, cleared) {
			if (cleared) return false;
			return live ? live.buildConfig?.enableAutomaticUpdates === true : baseImage !== DEFAULT_BASE_IMAGE;
		}
		function buildVariables({ build }, live) {
			const before = build.envStrategy === "overwrite" ? {} : { ...live?.buildConfig?.environmentVariables };
			for (const name of build.envRemove ?? []) delete before[name];
			return {
				...before,
				...build.env
			};
		}
		function submitRequest(settings, service, source) {
			const { bucket, name: object, generation } = source;
			return {
				storageSource: {
					bucket,
					object,
					generation
				},
				imageUri: settings.image,
				...settings.kind === "docker" ? { dockerBuild: {} } : { buildpackBuild: buildpacks(settings) },
				tags: [`${settings.owner}_${service}`],
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.workerPool && { workerPool: settings.workerPool }
			};
		}
		function buildpacks(settings) {
			return {
				...settings.baseImage && { baseImage: settings.baseImage },
				enableAutomaticUpdates: settings.automaticUpdates,
				...Object.keys(settings.env).length > 0 && { environmentVariables: settings.env },
				...settings.functionTarget && { functionTarget: settings.functionTarget },
				...settings.projectDescriptor && { projectDescriptor: settings.projectDescriptor }
			};
		}
		function fallbackBuild(settings, service, source) {
			const location = `gs://${source.bucket}/${source.name}#${source.generation}`;
			const { bucket, name: object, generation } = source;
			return {
				source: { storageSource: {
					bucket,
					object,
					generation
				} },
				steps: settings.kind === "docker" ? dockerSteps(settings.image, location) : packSteps(settings, location),
				images: [settings.image],
				tags: [`${settings.owner}_${service}`],
				options: {
					logging: "CLOUD_LOGGING_ONLY",
					...settings.workerPool && { pool: { name: settings.workerPool } }
				},
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.timeoutSeconds !== undefined && { timeout: `${settings.timeoutSeconds}s` }
			};
		}
		function dockerSteps(image, location) {
			const args = [
				"build",
				"--network",
				"cloudbuild",
				"--no-cache",
				"-t",
				image,
				".",
				"--label",
				`google.source=${location}`
			];
			return [{
				name: "gcr.io/cloud-builders/docker",
				args
			}];
		}
		function packSteps(settings, location) {
			const env = {
				...settings.env,
				...settings.functionTarget && { GOOGLE_FUNCTION_TARGET: settings.functionTarget },
				GOOGLE_LABEL_SOURCE: location
			};
			const pack = (args) => ({
				name: "gcr.io/k8s-skaffold/pack",
				entrypoint: "pack",
				args
			});
			return [pack([
				"config",
				"default-builder",
				"gcr.io/buildpacks/builder:latest"
			]), pack([
				"build",
				settings.image,
				"--network",
				"cloudbuild",
				...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`])
			])];
		}
		function buildConfigOf(live, settings, sourceLocation, baseImageUri) {
			const { name: _, baseImage: __, environmentVariables: ___, ...rest } = live?.buildConfig ?? {};
			delete rest.serviceAccount;
			delete rest.workerPool;
			delete rest.functionTarget;
			delete rest.enableAutomaticUpdates;
			return {
				...rest,
				sourceLocation,
				imageUri: settings.image,
				...settings.baseImage && settings.baseImage !== DEFAULT_BASE_IMAGE && { baseImage: baseImageUri ?? settings.baseImage },
				...settings.automaticUpdates && { enableAutomaticUpdates: true },
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.workerPool && { workerPool: settings.workerPool },
				...Object.keys(settings.env).length > 0 && { environmentVariables: settings.env },
				...settings.functionTarget && { functionTarget: settings.functionTarget }
			};
		}
		function accountName(email, project) {
			const owner = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.E4)(email);
			return `projects/${owner && !/^\d+$/.test(owner) ? owner : project}/serviceAccounts/${email}`;
		}
	}),
	8849: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => diffService });
		var _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1204);
		var _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2683);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(268);
		const NOISE = new Set([
			"template.labels.client.knative.dev/nonce",
			"client",
			"clientVersion",
			"etag",
			"name"
		]);
		function diffService(before, after, fields, target) {
			const rows = fields.flatMap((field) => diffValue(field, before[field], after[field]));
			return rows.filter(({ path }) => !NOISE.has(path)).map((row) => ({
				target,
				...row,
				done: false
			}));
		}
		const HIDDEN = /\.(args|command)$|\.httpHeaders\[\d+\]\.value$|run\.googleapis\.com\/build-environment-variables$/;
		function hidden(value, word = "set") {
			if (value === undefined) return undefined;
			return Array.isArray(value) ? `${word} (${(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__.U9)(value.length, "part")})` : word;
		}
		function diffValue(path, before, after) {
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vk)(before, after)) return [];
			if (/\.containers\[[^\]]*\]\.env$/.test(path)) return diffVariables(path, before, after);
			if (path === "buildConfig.environmentVariables") return diffBuildVariables(path, before, after);
			if (HIDDEN.test(path)) return [row(path, hidden(before), before === undefined ? hidden(after) : hidden(after, "changed"))];
			if (isKeyed(before, after)) return diffItems(path, toItems(path, before), toItems(path, after));
			if (isMap(before) && isMap(after)) {
				const [old, next] = [before ?? {}, after ?? {}];
				return keysOf(old, next).flatMap((key) => diffValue(`${path}.${key}`, (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, key), (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, key)));
			}
			return [row(path, before, after)];
		}
		function diffItems(path, before, after) {
			const [old, next] = [Object.fromEntries(before), Object.fromEntries(after)];
			return keysOf(old, next).flatMap((key) => diffValue(`${path}[${key}]`, (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, key), (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, key)));
		}
		function diffVariables(path, before, after) {
			const [old, next] = [variables(before), variables(after)];
			return keysOf(old, next).flatMap((name) => {
				if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vk)((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, name), (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, name))) return [];
				const shown = show((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, name));
				return [row(`${path}[${name}]`, show((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, name)), shown === "set" && Object.hasOwn(old, name) ? "changed" : shown)];
			});
		}
		function diffBuildVariables(path, before, after) {
			const [old, next] = [(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(before) ? before : {}, (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(after) ? after : {}];
			return keysOf(old, next).flatMap((name) => {
				if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vk)((0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(old, name), (0, _words_untyped_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(next, name))) return [];
				const is = Object.hasOwn(next, name) ? Object.hasOwn(old, name) ? "changed" : "set" : undefined;
				return [row(`${path}[${name}]`, Object.hasOwn(old, name) ? "set" : undefined, is)];
			});
		}
		function show(variable) {
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(variable)) return undefined;
			const source = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(variable.valueSource) ? variable.valueSource.secretKeyRef : undefined;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(source)) return `${String(source.secret)}:${String(source.version ?? "latest")}`;
			const reference = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(variable.valueFrom) ? variable.valueFrom.secretKeyRef : undefined;
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(reference) ? `${String(reference.name)}:${String(reference.key ?? "latest")}` : "set";
		}
		function variables(env) {
			const list = Array.isArray(env) ? env.filter(_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv) : [];
			return Object.fromEntries(list.map((variable) => [String(variable.name), variable]));
		}
		const isAbsent = (value) => value === undefined || value === null;
		function isKeyed(before, after) {
			const lists = [before, after].filter((list) => !isAbsent(list));
			return lists.every((list) => Array.isArray(list) && list.every((item) => (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(item) && !("percent" in item || "tag" in item)));
		}
		const KEYS = {
			volumes: "name",
			volumeMounts: "mountPath",
			items: "path"
		};
		function toItems(path, list) {
			const key = KEYS[/(?<!\w)\w+$/.exec(path)?.[0] ?? ""] ?? "";
			return (Array.isArray(list) ? list : []).map((item, at) => [String(((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(item) ? item[key] : undefined) ?? at), item]);
		}
		const isMap = (value) => isAbsent(value) || (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value);
		const keysOf = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])];
		function row(path, before, after) {
			return {
				path,
				...before !== undefined && { before },
				...after !== undefined && { after }
			};
		}
	}),
	5523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PD: () => liveTemplate,
			kW: () => templateOf,
			lW: () => pathIn
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8935);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(268);
		const templateOf = (resource, kind) => _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].template.reduce(_json_js__WEBPACK_IMPORTED_MODULE_1__.lJ, resource);
		function liveTemplate(live, kind) {
			let at = live;
			for (const field of _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].template) at = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(at) ? at[field] : undefined;
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(at) ? at : undefined;
		}
		const OF_EXECUTIONS = new Set(["labels", "annotations"]);
		function pathIn(path, kind) {
			const { template, executions } = _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind];
			const [first = "", ...rest] = path.split(".");
			if (executions && first === "execution") return ["template", ...rest];
			const inner = first === "template" && !(executions && OF_EXECUTIONS.has(rest[0] ?? ""));
			return inner ? [...template, ...rest] : [first, ...rest];
		}
	}),
	6661: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZS: () => imageContainer,
			Zs: () => nameClient,
			ct: () => applyEdits,
			rs: () => mainContainer
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8935);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8508);
		var _edit_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5523);
		var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(268);
		var _volumes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5999);
		const OURS = /^run-iam-deploy-/;
		function applyEdits(resource, edits, kind = _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.qN) {
			forgetBreakglass(resource);
			const problems = edits.flatMap((edit) => applyEdit(resource, edit, kind).map((problem) => `${edit.from}: ${problem}`));
			return [...problems, ...tidyDependencies((0, _edit_paths_js__WEBPACK_IMPORTED_MODULE_1__.kW)(resource, kind), edits)];
		}
		function mainContainer(template) {
			const containers = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers");
			const withPorts = containers.find((container) => Array.isArray(container.ports) && container.ports.length > 0);
			const found = withPorts ?? containers[0];
			if (found) return found;
			const made = {};
			containers.push(made);
			return made;
		}
		function namedContainer(template, name) {
			const containers = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers");
			const found = containers.find((container) => container.name === name);
			if (found) return found;
			const made = { name };
			containers.push(made);
			return made;
		}
		function imageContainer(template, { containers }) {
			const named = (containers?.names ?? []).map((name) => namedContainer(template, name));
			return named.find((container) => container.name === containers?.main) ?? mainContainer(template);
		}
		function nameClient(after, { edits }) {
			if (edits.some(({ path }) => path === "client" || path === "clientVersion")) return;
			after.client = _version_js__WEBPACK_IMPORTED_MODULE_3__.G;
			after.clientVersion = _version_js__WEBPACK_IMPORTED_MODULE_3__.x;
		}
		function applyEdit(resource, edit, kind) {
			const template = (0, _edit_paths_js__WEBPACK_IMPORTED_MODULE_1__.kW)(resource, kind);
			const [first = "", ...rest] = edit.path.split(".");
			if (first !== "container") return applyOutside(resource, template, edit, kind);
			if (edit.container === undefined && OF_ALL.has(edit.path)) {
				for (const container of (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers")) applyPlain(container, rest, edit);
				return [];
			}
			const container = edit.container === undefined ? mainContainer(template) : namedContainer(template, edit.container);
			if (edit.path === "container.secrets") return (0, _volumes_js__WEBPACK_IMPORTED_MODULE_4__.w4)(template, container, edit);
			if (edit.path === "container.cloudSqlInstances") return (0, _volumes_js__WEBPACK_IMPORTED_MODULE_4__.a3)(template, container, edit);
			if (edit.path === "container.volumeMounts") (0, _volumes_js__WEBPACK_IMPORTED_MODULE_4__.nG)(template, container, edit);
			else if (edit.path === "container.gpu") applyPlain(container, [
				"resources",
				"limits",
				GPU
			], edit);
			else if (edit.path === "container.env") editEnv(container, edit);
			else if (rest[0] === "ports") editPorts(container, rest, edit);
			else applyPlain(container, rest, edit);
			return [];
		}
		const GPU = "nvidia.com/gpu";
		const OF_ALL = new Set(["container.resources.cpuIdle", "container.resources.startupCpuBoost"]);
		function applyOutside(resource, template, edit, kind) {
			if (edit.path === "template.volumes") return (0, _volumes_js__WEBPACK_IMPORTED_MODULE_4__.Eh)(template, edit);
			if (edit.path === "template.containers") removeContainers(template, edit);
			else if (edit.path === "customAudiences") editNames(resource, "customAudiences", edit);
			else if (edit.path === "launchStage" && resource.launchStage === "ALPHA") return [];
			else applyPlain(resource, (0, _edit_paths_js__WEBPACK_IMPORTED_MODULE_1__.lW)(edit.path, kind), edit);
			return [];
		}
		function forgetBreakglass(resource) {
			const policy = resource.binaryAuthorization;
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(policy)) return;
			delete policy.breakglassJustification;
			if (Object.keys(policy).length === 0) delete resource.binaryAuthorization;
		}
		function removeContainers(template, edit) {
			if (edit.op === "remove") template.containers = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers").filter(({ name }) => !edit.keys.includes(String(name)));
		}
		function editNames(parent, key, edit) {
			const live = Array.isArray(parent[key]) ? parent[key].map(String) : [];
			let names = edit.op === "clear" ? [] : live;
			if (edit.op === "remove") names = live.filter((name) => !edit.keys.includes(name));
			if (edit.op === "put") names = [...new Set([...edit.strategy === "merge" ? live : [], ...Object.keys(edit.entries)])];
			if (names.length > 0) parent[key] = names;
			else delete parent[key];
		}
		function tidyDependencies(template, edits) {
			const asked = edits.filter(({ path }) => path === "container.dependsOn");
			const removes = edits.some(({ path }) => path === "template.containers");
			if (asked.length === 0 && !removes) return [];
			const containers = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(template, "containers");
			const names = new Set(containers.map(({ name }) => name));
			const wanted = new Set(asked.flatMap((edit) => edit.op === "set" && Array.isArray(edit.value) ? edit.value : []));
			const missing = [...wanted].filter((name) => !names.has(name));
			for (const container of containers) {
				if (!Array.isArray(container.dependsOn)) continue;
				const kept = container.dependsOn.filter((name) => names.has(name));
				if (kept.length > 0) container.dependsOn = kept;
				else delete container.dependsOn;
			}
			return missing.length === 0 ? [] : [`${asked[0]?.from}: there is no container ${missing.join(", ")}`];
		}
		function applyPlain(root, parts, edit) {
			if (edit.op === "set") (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.ef)(root, parts, structuredClone(edit.value));
			else if (edit.op === "clear" && parts.at(-1) !== "labels") (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.HM)(root, parts);
			else editMap(parts.slice(0, -1).reduce(_json_js__WEBPACK_IMPORTED_MODULE_2__.lJ, root), parts.at(-1) ?? "", edit);
		}
		function editMap(parent, key, edit) {
			const map = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(parent, key);
			const drops = edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite";
			if (drops) {
				for (const name of Object.keys(map)) if (!(key === "labels" && OURS.test(name))) delete map[name];
			}
			if (edit.op === "put") Object.assign(map, edit.entries);
			if (edit.op === "remove") for (const name of edit.keys) delete map[name];
			if (Object.keys(map).length === 0) delete parent[key];
		}
		function editEnv(container, edit) {
			const env = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(container, "env");
			const isLiteral = (variable) => !("valueSource" in variable);
			const drops = (variable) => {
				if (edit.op === "clear") return isLiteral(variable);
				if (edit.op === "remove") return isLiteral(variable) && edit.keys.includes(String(variable.name));
				if (edit.op !== "put" || edit.strategy === "merge") return false;
				return isLiteral(variable) && !Object.hasOwn(edit.entries, String(variable.name));
			};
			const kept = env.filter((variable) => !drops(variable));
			const places = new Map(kept.map(({ name }, at) => [name, at]).reverse());
			for (const [name, value] of edit.op === "put" ? Object.entries(edit.entries) : []) {
				const at = places.get(name) ?? kept.length;
				const { valueSource: _, ...rest } = kept[at] ?? {};
				kept[at] = {
					...rest,
					name,
					value
				};
			}
			if (kept.length > 0) container.env = kept;
			else delete container.env;
		}
		function editPorts(container, parts, edit) {
			const before = portOf(container);
			applyPlain(container, parts, edit);
			if (!Array.isArray(container.ports) || container.ports.length === 0) {
				delete container.ports;
				return;
			}
			const port = container.ports[0];
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(port) && port.containerPort === undefined) port.containerPort = 8080;
			const after = portOf(container);
			const probe = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(container.startupProbe) ? container.startupProbe.tcpSocket : undefined;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(probe) && probe.port === before && after !== undefined) probe.port = after;
		}
		function portOf(container) {
			const port = Array.isArray(container.ports) ? container.ports[0] : undefined;
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(port) && typeof port.containerPort === "number" ? port.containerPort : undefined;
		}
	}),
	268: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gv: () => isObject,
			HM: () => clearAt,
			Vk: () => sameJson,
			ef: () => setAt,
			gT: () => listAt,
			lJ: () => objectAt
		});
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function objectAt(parent, key) {
			const found = parent[key];
			if (isObject(found)) return found;
			const made = {};
			parent[key] = made;
			return made;
		}
		function listAt(parent, key) {
			const found = parent[key];
			if (Array.isArray(found)) return found;
			const made = [];
			parent[key] = made;
			return made;
		}
		function sameJson(a, b) {
			if (a === b) return true;
			if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
			if (!isObject(a) || !isObject(b)) return false;
			const keys = Object.keys(a);
			return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
		}
		function setAt(root, parts, value) {
			const [last = "", before = []] = [parts.at(-1), parts.slice(0, -1)];
			let at = root;
			before.forEach((part, index) => {
				const next = parts[index + 1] ?? "";
				const found = child(at, part);
				if (typeof found === "object" && found !== null) {
					at = found;
					return;
				}
				const made = isPlace(next) ? [] : {};
				put(at, part, made);
				at = made;
			});
			put(at, last, value);
		}
		function clearAt(root, parts) {
			let at = root;
			for (const part of parts.slice(0, -1)) at = typeof at === "object" && at !== null ? child(at, part) : undefined;
			const last = parts.at(-1) ?? "";
			if (Array.isArray(at)) at.splice(Number(last), 1);
			else if (isObject(at)) delete at[last];
		}
		const isPlace = (part) => /^\d+$/.test(part);
		const child = (at, part) => Array.isArray(at) ? at[Number(part)] : Object.hasOwn(at, part) ? at[part] : undefined;
		function put(at, part, value) {
			if (!Array.isArray(at)) at[part] = value;
			else at[Math.min(Number(part), at.length)] = value;
		}
	}),
	1384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => releases });
		function releases({ origin, edits, suffix, tag, noTraffic }, live) {
			return !live || origin.kind !== "template" || edits.length > 0 || Boolean(suffix || tag || noTraffic);
		}
	}),
	7140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BC: () => servesOlder,
			PE: () => startingTemplate,
			TA: () => withoutReserved,
			pd: () => revisionName,
			vf: () => nextSuffix
		});
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8210);
		var _inputs_name_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);
		var _words_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6606);
		var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(268);
		const SHARED_FIELDS = [
			"labels",
			"annotations",
			"scaling",
			"vpcAccess",
			"timeout",
			"serviceAccount",
			"containers",
			"volumes",
			"executionEnvironment",
			"encryptionKey",
			"maxInstanceRequestConcurrency",
			"serviceMesh",
			"encryptionKeyRevocationAction",
			"encryptionKeyShutdownDuration",
			"sessionAffinity",
			"nodeSelector",
			"gpuZonalRedundancyDisabled"
		];
		const RESERVED = /^((run|cloud)\.googleapis\.com|(serving|autoscaling)\.knative\.dev)\//;
		function startingTemplate(live, serving) {
			const template = structuredClone(live.template ?? {});
			const production = servesOlder(live);
			if (!production || (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(serving?.name) !== production) return clean(template);
			const revision = structuredClone(serving);
			const fields = new Set([...SHARED_FIELDS, ...Object.keys(template)]);
			const untold = Object.entries(template).filter(([field]) => !SHARED_FIELDS.includes(field));
			const told = Object.entries(revision).filter(([field]) => fields.has(field));
			return clean(Object.fromEntries([...untold, ...told]));
		}
		function servesOlder(live) {
			const serving = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.qJ)(live);
			return serving && serving !== (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(live.latestCreatedRevision ?? live.latestReadyRevision) ? serving : undefined;
		}
		function clean(template) {
			delete template.revision;
			for (const key of ["labels", "annotations"]) if ((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(template[key])) withoutReserved(template[key]);
			const { labels } = template;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(labels)) for (const key of Object.keys(labels).filter(_inputs_name_rules_js__WEBPACK_IMPORTED_MODULE_1__.jQ)) delete labels[key];
			if (Array.isArray(template.containers)) {
				for (const container of template.containers) if ((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(container)) delete container.buildInfo;
			}
			return template;
		}
		function withoutReserved(map) {
			for (const key of Object.keys(map)) if (RESERVED.test(key)) delete map[key];
		}
		function revisionName(service, suffix) {
			return `${service.slice(0, 62 - suffix.length)}-${suffix}`;
		}
		function nextSuffix(live, letters) {
			return `${String(Number(live?.generation ?? 0) + 1).padStart(5, "0")}-${letters.slice(0, 3)}`;
		}
	}),
	9562: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cf: () => changeTraffic,
			P8: () => FLOATING,
			TN: () => keyOf,
			k0: () => LATEST,
			r4: () => inWords,
			sP: () => REVISION,
			t7: () => trafficOf
		});
		const LATEST = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST";
		const REVISION = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";
		const FLOATING = "LATEST";
		const trafficOf = (traffic) => traffic?.length ? [...traffic] : [{
			type: LATEST,
			percent: 100
		}];
		function changeTraffic(before, change, own) {
			const key = (name) => name === FLOATING && own && !own.newest ? own.revision : name;
			const retagged = change.tags ? changeTags(trafficOf(before), change.tags, key) : trafficOf(before);
			if (!change.shares) return { traffic: retagged };
			const { by, percent } = change.shares;
			const wanted = new Map();
			for (const [name, share] of Object.entries(percent)) {
				const target = by === "tag" ? keyOfTag(retagged, name) : key(name);
				if (target === undefined) return { problem: `There is no tag ${name} on the service.` };
				wanted.set(target, (wanted.get(target) ?? 0) + share);
			}
			return changeShares(retagged, wanted);
		}
		function changeTags(traffic, { set, remove, clear }, key) {
			const left = traffic.flatMap((target) => {
				const goes = target.tag && (clear || remove.includes(target.tag) || Object.hasOwn(set, target.tag));
				const { tag: _, ...bare } = target;
				if (!goes) return target.percent || target.tag ? [target] : [];
				return target.percent ? [bare] : [];
			});
			return [...left, ...Object.keys(set).sort(byCodePoint).map((tag) => targetOf(key(set[tag] ?? ""), { tag }))];
		}
		function changeShares(traffic, wanted) {
			const now = new Map();
			for (const target of traffic) if (target.percent) now.set(keyOf(target), (now.get(keyOf(target)) ?? 0) + target.percent);
			const others = [...now].filter(([key]) => !wanted.has(key));
			const given = sum([...wanted.values()]);
			if (given > 100) return { problem: `The shares add up to ${given} percent; the maximum is 100.` };
			if (given < 100 && others.length === 0) return { problem: `The shares come to ${given} percent, and no other revision serves that could get the rest.` };
			const from = sum(others.map(([, percent]) => percent));
			const scaled = others.map(([key, percent]) => [key, percent * (100 - given) / from]);
			const shares = rounded([...wanted, ...given < 100 ? scaled : []]);
			return { traffic: [...[...shares].filter(([, percent]) => percent > 0).sort(([a], [b]) => byKey(a, b)).map(([key, percent]) => targetOf(key, { percent })), ...traffic.flatMap((target) => target.tag ? [targetOf(keyOf(target), { tag: target.tag })] : [])] };
		}
		function rounded(shares) {
			const whole = new Map(shares.map(([key, share]) => [key, Math.floor(share)]));
			const loss = Math.round(sum(shares.map(([, share]) => share))) - sum([...whole.values()]);
			const first = [...shares].sort(([a, x], [b, y]) => 1 - (x - Math.floor(x)) - (1 - (y - Math.floor(y))) || x - y || byKey(a, b));
			for (const [key] of first.slice(0, loss)) whole.set(key, (whole.get(key) ?? 0) + 1);
			return whole;
		}
		const keyOf = (target) => target.type === REVISION ? target.revision?.split("/").at(-1) ?? "" : FLOATING;
		const keyOfTag = (traffic, tag) => {
			const target = traffic.find((each) => each.tag === tag);
			return target && keyOf(target);
		};
		const targetOf = (key, rest) => key === FLOATING ? {
			type: LATEST,
			...rest
		} : {
			type: REVISION,
			revision: key,
			...rest
		};
		const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
		const byCodePoint = (a, b) => a < b ? -1 : a > b ? 1 : 0;
		const byKey = (a, b) => Number(a === FLOATING) - Number(b === FLOATING) || byCodePoint(a, b);
		function inWords(traffic) {
			const shares = trafficOf(traffic).filter(({ percent }) => percent);
			return shares.map((target) => `${target.type === REVISION ? keyOf(target) : "the latest revision"} ${target.percent} %`).join(", ");
		}
	}),
	7845: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Do: () => wantedTraffic,
			H_: () => wishOf,
			RJ: () => rolloutTraffic,
			YX: () => changedTraffic,
			kt: () => temporaryTag,
			nb: () => withoutTag,
			qY: () => pinKept,
			vT: () => NO_TRAFFIC_LABEL
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _inputs_name_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);
		var _words_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6606);
		var _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9562);
		const NO_TRAFFIC_LABEL = "run-iam-deploy-no-traffic";
		function wishOf({ noTraffic, rollout, trafficChange, tag }) {
			const given = Object.values(trafficChange?.shares?.percent ?? {}).reduce((sum, share) => sum + share, 0);
			return {
				noTraffic,
				...(rollout || given === 100) && { held: true },
				...tag && { tag }
			};
		}
		function wantedTraffic(live, wish) {
			if (!live && wish.noTraffic) return {
				effect: "latest",
				problem: "new-service"
			};
			const before = (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.t7)(live?.traffic);
			const remembered = live ? readPin(live) : undefined;
			const ours = remembered && "pin" in remembered ? remembered.pin : undefined;
			const ready = (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(live?.latestReadyRevision);
			const moved = wish.noTraffic || wish.held && ready ? pin(before, ready, ours) : restore(before, ours);
			const { pin: made, ...result } = moved;
			if (result.problem) return result;
			const kept = wish.held ? withoutLeftovers(moved.traffic ?? before) : moved.traffic;
			const traffic = wish.tag && wish.revision ? tagged(kept ?? before, wish.tag, wish.revision) : kept;
			return {
				...result,
				...made && { pin: made },
				...traffic && { traffic },
				...made ? { label: mark(traffic ?? before, made, nextGeneration(live)) } : remembered && { label: null },
				...remembered && "lapsed" in remembered && { lapsed: remembered.lapsed }
			};
		}
		function pinKept(live) {
			const remembered = readPin(live);
			return remembered && "pin" in remembered ? mark(live.traffic ?? [], remembered.pin, nextGeneration(live)) : undefined;
		}
		function withoutTag(live, tag) {
			const traffic = untagged(live.traffic ?? [], tag);
			const remembered = readPin(live);
			const pinned = remembered && "pin" in remembered;
			return {
				traffic,
				...pinned && { label: mark(traffic, remembered.pin, nextGeneration(live)) }
			};
		}
		function changedTraffic(live, change, own) {
			const before = (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.t7)(live.traffic);
			const changed = (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.Cf)(before, change, own);
			if ("problem" in changed) return changed;
			const { traffic } = changed;
			const remembered = readPin(live);
			const share = change.shares?.by === "revision" ? change.shares.percent.LATEST : undefined;
			const next = nextGeneration(live);
			const ours = own && !own.newest && share ? [{
				revision: own.revision,
				percent: share
			}] : !change.shares && remembered && "pin" in remembered ? remembered.pin : undefined;
			return {
				traffic,
				label: ours ? mark(traffic, ours, next) : remembered && null
			};
		}
		function rolloutTraffic(live, { from, at, own, tag, last }, percent) {
			const traffic = (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.t7)(live.traffic);
			const rest = take(traffic, at);
			if (!rest) return { lost: "Somebody else has changed the traffic meanwhile." };
			const others = (last || percent === 0) && tag ? untagged(rest, tag) : rest;
			const all = sumOf(from);
			if (percent === 100 && own.newest) {
				const floating = others.find((target) => servesLatest(target) && !target.tag);
				const share = all + (floating?.percent ?? 0);
				const left = others.filter((target) => target !== floating);
				return {
					traffic: [{
						type: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.k0,
						percent: share
					}, ...left],
					label: null,
					at: [{
						revision: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.P8,
						percent: all
					}]
				};
			}
			const mine = percent === 100 ? all : Math.min(all - 1, Math.max(1, Math.round(all * percent / 100)));
			const first = from[0]?.revision ?? "";
			const next = percent === 0 ? from : [{
				revision: first,
				percent: all - mine
			}, {
				revision: own.revision,
				percent: mine
			}].filter((share) => share.percent > 0);
			const placed = [...next].reverse().reduce((sum, share) => addPercent(sum, share.revision, share.percent), others);
			return {
				traffic: placed,
				label: mark(placed, next, nextGeneration(live)),
				at: next
			};
		}
		function readPin(live) {
			const label = live.labels?.[NO_TRAFFIC_LABEL];
			if (!label) return undefined;
			const [, generation, first, second] = /^g(\d+)-p(\d+)(?:_(\d+))?-/.exec(label) ?? [];
			const now = live.generation ?? "0";
			if (generation !== undefined && generation !== now) return { lapsed: `The service was changed since (generation ${generation} then, ${now} now).` };
			const traffic = live.traffic ?? [];
			const names = [...new Set(traffic.map((target) => (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(target.revision) ?? ""))];
			const one = names.map((revision) => ({
				revision,
				percent: Number(first)
			}));
			const pins = second === undefined ? one.map((share) => [share]) : one.flatMap((share) => names.map((revision) => [share, {
				revision,
				percent: Number(second)
			}]));
			const pin = pins.find((each) => mark(traffic, each, now) === label);
			return pin ? { pin } : { lapsed: "The traffic is another than the one that was left behind." };
		}
		function mark(traffic, pin, generation) {
			const targets = traffic.filter((target) => target.percent || target.tag).map(({ type, revision: name, percent: share, tag }) => [
				type === _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.sP ? (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(name) ?? "" : _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.k0,
				share ?? 0,
				tag ?? ""
			].join(" "));
			const shares = pin.map(({ revision, percent }) => `${revision} ${percent}`);
			const text = [
				generation,
				...shares,
				...targets.sort()
			].join("\n");
			return `g${generation}-p${pin.map(({ percent }) => percent).join("_")}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
		}
		const nextGeneration = (live) => String(Number(live?.generation ?? 0) + 1);
		function pin(traffic, ready, ours) {
			if (ours) return {
				effect: "pinned",
				pin: ours
			};
			if (!traffic.some(servesLatest)) return { effect: "kept" };
			if (!ready) return {
				effect: "latest",
				problem: "never-ready"
			};
			const percent = traffic.filter(servesLatest).reduce((sum, target) => sum + (target.percent ?? 0), 0);
			const rest = traffic.flatMap((target) => {
				if (!servesLatest(target)) return [target];
				const { percent: _, ...bare } = target;
				return target.tag ? [bare] : [];
			});
			return {
				effect: "pinned",
				traffic: addPercent(rest, ready, percent),
				pin: [{
					revision: ready,
					percent
				}]
			};
		}
		function restore(traffic, ours) {
			const rest = ours && take(traffic, ours);
			if (!rest) return { effect: traffic.some(servesLatest) ? "latest" : "kept" };
			return {
				effect: "restored",
				traffic: [{
					type: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.k0,
					percent: sumOf(ours)
				}, ...rest]
			};
		}
		function take(traffic, shares) {
			let rest = traffic;
			for (const { revision, percent } of shares) {
				const from = rest?.find((target) => (0, _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.TN)(target) === revision && (target.percent ?? 0) >= percent);
				if (!rest || !from && percent > 0) return undefined;
				rest = rest.flatMap((target) => {
					if (target !== from) return [target];
					const { percent: had = 0, ...bare } = target;
					const left = (had ?? 0) - percent;
					return left > 0 ? [{
						...bare,
						percent: left
					}] : target.tag ? [bare] : [];
				});
			}
			return rest;
		}
		const sumOf = (pin) => pin.reduce((sum, { percent }) => sum + percent, 0);
		function addPercent(traffic, revision, percent) {
			const same = traffic.find((target) => (0, _words_names_js__WEBPACK_IMPORTED_MODULE_2__.EU)(target.revision) === revision && Boolean(target.percent));
			if (!same) return [{
				type: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.sP,
				revision,
				percent
			}, ...traffic];
			return traffic.map((target) => target === same ? {
				...target,
				percent: (target.percent ?? 0) + percent
			} : target);
		}
		function tagged(traffic, tag, revision) {
			return [...untagged(traffic, tag), {
				type: _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.sP,
				revision,
				tag
			}];
		}
		function untagged(traffic, tag) {
			return traffic.flatMap((target) => {
				if (target.tag !== tag) return [target];
				const { tag: _, ...bare } = target;
				return target.percent ? [bare] : [];
			});
		}
		function temporaryTag(service, letters) {
			const tags = ["run-iam-deploy", "rid"].map((prefix) => `${prefix}-${letters.slice(0, 3)}`);
			return tags.find((tag) => (0, _inputs_name_rules_js__WEBPACK_IMPORTED_MODULE_1__.nJ)(tag, service) === undefined);
		}
		function withoutLeftovers(traffic) {
			const left = traffic.filter(({ tag, percent }) => percent || !/^(run-iam-deploy|rid)-[a-z]{3}$/.test(tag ?? ""));
			return left.length === traffic.length ? traffic : left;
		}
		const servesLatest = (target) => target.type !== _traffic_shares_js__WEBPACK_IMPORTED_MODULE_3__.sP && Boolean(target.percent);
	}),
	5999: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eh: () => editVolumes,
			Fj: () => secretsOf,
			a3: () => editCloudSql,
			nG: () => editMounts,
			w4: () => editSecrets
		});
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(268);
		function editSecrets(template, container, edit) {
			if (edit.op === "set" || edit.op === "add") return ["secrets are a list of NAME=SECRET:VERSION"];
			const entries = edit.op === "put" ? Object.entries(edit.entries) : [];
			const removed = edit.op === "remove" ? edit.keys : [];
			const dropsRest = edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite";
			const isMount = (key) => key.startsWith("/");
			editSecretVariables(container, entries.filter(([key]) => !isMount(key)), (name) => dropsRest || removed.includes(name));
			const files = entries.filter(([key]) => isMount(key));
			removeFiles(template, container, removed.filter(isMount));
			if (dropsRest) dropMounts(template, container, new Set(files.map(([path]) => split(path).directory)));
			return mountFiles(template, container, files, dropsRest);
		}
		function secretsOf(edits) {
			const values = edits.flatMap((edit) => edit.path === "container.secrets" && edit.op === "put" ? Object.values(edit.entries) : []);
			return [...new Set(values.map((value) => parse(value).secret))];
		}
		function editCloudSql(template, container, edit) {
			if (edit.op === "set") return ["instances are a list of PROJECT:REGION:INSTANCE"];
			const volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes");
			const volume = volumes.find((candidate) => (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(candidate.cloudSqlInstance));
			const live = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(volume?.cloudSqlInstance) ? volume.cloudSqlInstance.instances : undefined;
			let instances = Array.isArray(live) ? live.map(String) : [];
			if (edit.op === "clear") instances = [];
			if (edit.op === "remove") instances = instances.filter((name) => !edit.keys.includes(name));
			if (edit.op === "put") {
				const asked = Object.keys(edit.entries);
				const kept = edit.strategy === "merge" ? instances : instances.filter((name) => asked.includes(name));
				instances = [...new Set([...kept, ...asked])];
			}
			const name = String(volume?.name ?? freeName("cloudsql", volumes));
			if (instances.length === 0) {
				removeMounts(container, (mount) => mount.name === name);
				pruneVolumes(template, [name]);
			} else {
				if (volume) (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(volume, "cloudSqlInstance").instances = instances;
				else volumes.push({
					name,
					cloudSqlInstance: { instances }
				});
				const mounts = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts");
				if (!mounts.some((mount) => mount.name === name)) mounts.push({
					name,
					mountPath: "/cloudsql"
				});
			}
			tidy(template, container);
			return [];
		}
		function editVolumes(template, edit) {
			const volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes");
			if (edit.op === "add") {
				const at = volumes.findIndex(({ name }) => name === edit.item.name);
				if (at < 0) volumes.push({ ...edit.item });
				else volumes[at] = { ...edit.item };
			}
			const gone = (volume) => edit.op === "clear" || edit.op === "remove" && edit.keys.includes(String(volume.name));
			template.volumes = volumes.filter((volume) => (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(volume.cloudSqlInstance) || !gone(volume));
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").length === 0) delete template.volumes;
			return [];
		}
		function editMounts(template, container, edit) {
			const databases = new Set((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").flatMap(({ name, cloudSqlInstance }) => cloudSqlInstance ? [name] : []));
			const mounts = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts");
			for (const [mountPath, name] of edit.op === "put" ? Object.entries(edit.entries) : []) {
				const mount = mounts.find((candidate) => candidate.mountPath === mountPath);
				if (mount) mount.name = name;
				else mounts.push({
					name,
					mountPath
				});
			}
			removeMounts(container, ({ name, mountPath }) => {
				if (edit.op === "clear") return !databases.has(name);
				return edit.op === "remove" && edit.keys.includes(String(mountPath));
			});
			tidy(template, container);
		}
		function editSecretVariables(container, entries, drops) {
			const asked = new Map(entries);
			const env = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "env").filter((variable) => {
				const name = String(variable.name);
				return !(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(variable.valueSource) || asked.has(name) || !drops(name);
			});
			for (const [name, value] of asked) {
				const at = env.findIndex((variable) => variable.name === name);
				const { value: _, ...rest } = env[at] ?? {};
				const source = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(rest.valueSource) ? rest.valueSource : {};
				const reference = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(source.secretKeyRef) ? source.secretKeyRef : {};
				const variable = {
					...rest,
					name,
					valueSource: {
						...source,
						secretKeyRef: {
							...reference,
							...parse(value)
						}
					}
				};
				if (at < 0) env.push(variable);
				else env[at] = variable;
			}
			if (env.length > 0) container.env = env;
			else delete container.env;
		}
		function mountFiles(template, container, files, alone) {
			const problems = [];
			const byDirectory = Map.groupBy(files, ([path]) => split(path).directory);
			for (const [directory, group] of byDirectory) {
				const wanted = group.map(([path, value]) => ({
					path: split(path).file,
					...parse(value)
				}));
				const secret = wanted[0]?.secret ?? "";
				if (directory === "" || wanted.some(({ path }) => path === "")) {
					problems.push(`${group.map(([path]) => path).join(", ")} is not /DIRECTORY/FILE`);
					continue;
				}
				if (wanted.some((other) => other.secret !== secret)) {
					problems.push(`${directory} can hold the versions of one secret only`);
					continue;
				}
				const problem = mountDirectory(template, container, directory, secret, wanted, alone);
				if (problem) problems.push(problem);
			}
			tidy(template, container);
			return problems;
		}
		function mountDirectory(template, container, directory, secret, wanted, alone) {
			const volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes");
			const mounts = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts");
			const paths = new Set(wanted.map(({ path }) => path));
			let mount = mounts.find((candidate) => candidate.mountPath === directory);
			let volume = volumes.find((candidate) => candidate.name === mount?.name);
			if (mount && !(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(volume?.secret)) return `${directory} is the mount of a volume that holds no secret`;
			if (volume && mountsOf(template, String(volume.name)).length > 1) {
				volume = {
					...structuredClone(volume),
					name: freeName(secret, volumes)
				};
				volumes.push(volume);
				if (mount) mount.name = String(volume.name);
			}
			if (!volume) {
				volume = {
					name: freeName(secret, volumes),
					secret: { secret }
				};
				volumes.push(volume);
			}
			if (!mount) {
				mount = {
					name: String(volume.name),
					mountPath: directory
				};
				mounts.push(mount);
			}
			const source = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(volume, "secret");
			const items = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(source, "items");
			const others = alone ? [] : items.filter((item) => !paths.has(String(item.path)));
			if (source.secret !== secret && others.length > 0) return `${directory} holds files of the secret ${String(source.secret)}, and a directory can hold those of one secret only`;
			source.secret = secret;
			source.items = [...items.filter((item) => paths.has(String(item.path)) || others.includes(item))];
			for (const { path, version } of wanted) {
				const item = source.items.find((candidate) => candidate.path === path);
				if (item) item.version = version;
				else source.items.push({
					path,
					version
				});
			}
			return undefined;
		}
		function removeFiles(template, container, paths) {
			for (const path of paths) {
				const { directory, file } = split(path);
				const volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes");
				const mount = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts").find((candidate) => candidate.mountPath === directory);
				let volume = volumes.find((candidate) => candidate.name === mount?.name && (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(candidate.secret));
				if (!mount || !volume) continue;
				if (mountsOf(template, String(volume.name)).length > 1) {
					volume = {
						...structuredClone(volume),
						name: freeName(String(volume.name), volumes)
					};
					volumes.push(volume);
					mount.name = String(volume.name);
				}
				const source = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(volume, "secret");
				source.items = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(source, "items").filter((item) => item.path !== file);
				if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(source, "items").length > 0) continue;
				removeMounts(container, (candidate) => candidate === mount);
				pruneVolumes(template, [String(volume.name)]);
			}
			tidy(template, container);
		}
		function dropMounts(template, container, kept) {
			const secrets = new Set((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").flatMap((volume) => (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(volume.secret) ? [String(volume.name)] : []));
			const gone = (mount) => secrets.has(String(mount.name)) && !kept.has(String(mount.mountPath));
			const names = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts").filter(gone).map((mount) => String(mount.name));
			removeMounts(container, gone);
			pruneVolumes(template, names);
		}
		function removeMounts(container, gone) {
			container.volumeMounts = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts").filter((mount) => !gone(mount));
		}
		function pruneVolumes(template, names) {
			const unused = new Set(names.filter((name) => mountsOf(template, name).length === 0));
			template.volumes = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").filter((volume) => !unused.has(String(volume.name)));
		}
		function mountsOf(template, volume) {
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "containers").flatMap((container) => Array.isArray(container.volumeMounts) ? container.volumeMounts.filter((mount) => mount.name === volume) : []);
		}
		function tidy(template, container) {
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(template, "volumes").length === 0) delete template.volumes;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(container, "volumeMounts").length === 0) delete container.volumeMounts;
		}
		function freeName(from, volumes) {
			const base = (from.split("/").at(-1) ?? "").toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 58).replace(/(?<!-)-+$/, "") || "secret";
			const taken = new Set(volumes.map((volume) => volume.name));
			let name = base;
			for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
			return name;
		}
		function parse(value) {
			const long = /^(projects\/[^/]+\/secrets\/[^/:]+)(?:\/versions\/|:)?(.*)$/.exec(value);
			if (long) return {
				secret: long[1] ?? "",
				version: long[2] || "latest"
			};
			const [secret = "", version = ""] = value.split(":");
			return {
				secret,
				version: version || "latest"
			};
		}
		function split(path) {
			const at = path.lastIndexOf("/");
			return {
				directory: path.slice(0, at),
				file: path.slice(at + 1)
			};
		}
	}),
	1850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => wantedService });
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8210);
		var _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7);
		var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6300);
		var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8849);
		var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6661);
		var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(268);
		var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7140);
		var _traffic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7845);
		function wantedService(live, config, context) {
			const before = live ?? {};
			const start = live ? (0, _template_js__WEBPACK_IMPORTED_MODULE_5__.PE)(live, context.serving) : newTemplate(config);
			const after = {
				...structuredClone(before),
				template: structuredClone(start)
			};
			const template = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(after, "template");
			(0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.Zs)(after, config);
			setImage((0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.ZS)(template, config), context);
			const problems = (0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.ct)(after, config.edits);
			problems.push(...imageProblems(template, live !== null));
			keepCpu(start, template);
			const temporary = config.rollout && !config.tag && live ? (0, _traffic_js__WEBPACK_IMPORTED_MODULE_6__.kt)(config.service, context.nonce) : undefined;
			const tag = config.tag ?? temporary;
			const revision = nameRevision(live, config, tag, context.nonce);
			if (revision) template.revision = revision;
			else (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(template, "labels")["client.knative.dev/nonce"] = context.nonce;
			if (revision && (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.X1)(config)) (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(template, "labels")[_iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.AV] = revision;
			const traffic = (0, _traffic_js__WEBPACK_IMPORTED_MODULE_6__.Do)(live, {
				...(0, _traffic_js__WEBPACK_IMPORTED_MODULE_6__.H_)(config),
				...tag && { tag },
				...revision && { revision }
			});
			if (traffic.traffic) after.traffic = traffic.traffic;
			setOwnLabel(after, traffic.label);
			if (context.build && !(0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.X1)(config)) {
				const { settings, sourceLocation, baseImageUri } = context.build;
				after.buildConfig = (0, _build_js__WEBPACK_IMPORTED_MODULE_2__.Q7)(live, settings, sourceLocation, baseImageUri);
			}
			keepInvokerCheck(before, after, context.clearCheck ?? false);
			const fields = touched(before, after);
			const name = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fe)(context.project, config.region, config.service);
			return {
				service: live ? patchBody(live, after, fields) : withoutIdentity(after),
				updateMask: live ? fields : [],
				changes: (0, _diff_js__WEBPACK_IMPORTED_MODULE_3__.r)(before, after, fields, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.fq.service(name)),
				...revision && { revision },
				traffic,
				...temporary && { temporaryTag: temporary },
				problems
			};
		}
		function newTemplate({ containers }) {
			const resources = () => ({
				cpuIdle: true,
				startupCpuBoost: true
			});
			const names = containers?.main === undefined ? [undefined, ...containers?.names ?? []] : containers.names;
			return { containers: names.map((name) => ({
				...name !== undefined && { name },
				resources: resources()
			})) };
		}
		function imageProblems(template, exists) {
			const bare = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(template, "containers").filter(({ image }) => !image);
			if (bare.length === 0) return [];
			if (!exists && (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(template, "containers").length === 1) return ["a service that does not exist yet needs an image or a source"];
			return bare.map(({ name }) => `the container ${name ? `"${name}"` : "without a name"} needs an image`);
		}
		function setImage(container, { image, build }) {
			if (image === undefined) return;
			container.image = image;
			delete container.sourceCode;
			if (build?.baseImageUri && build.settings.automaticUpdates) container.baseImageUri = build.baseImageUri;
			else if (build) delete container.baseImageUri;
		}
		function keepCpu(before, template) {
			const old = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(structuredClone(before), "containers");
			const main = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)((0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.rs)(template).resources) ? (0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.rs)(template).resources : {};
			for (const container of (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(template, "containers")) {
				const known = old.find(({ name }) => name === container.name);
				if (!known && old.length > 0) {
					const { cpuIdle = true, startupCpuBoost } = main;
					const resources = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(container, "resources");
					resources.cpuIdle ??= cpuIdle;
					if (startupCpuBoost !== undefined) resources.startupCpuBoost ??= startupCpuBoost;
				} else if ((0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)(container.resources) && !(0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)(known?.resources)) container.resources.cpuIdle ??= true;
			}
		}
		function nameRevision(live, config, tag, nonce) {
			const { preview } = config;
			const own = (suffix) => preview && (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.X1)(config) ? (0, _iam_preview_names_js__WEBPACK_IMPORTED_MODULE_1__.US)(preview.pullRequest, suffix) : suffix;
			if (config.suffix) return (0, _template_js__WEBPACK_IMPORTED_MODULE_5__.pd)(config.service, own(config.suffix));
			return tag || config.rollout || config.trafficChange ? (0, _template_js__WEBPACK_IMPORTED_MODULE_5__.pd)(config.service, own((0, _template_js__WEBPACK_IMPORTED_MODULE_5__.vf)(live, nonce))) : undefined;
		}
		function setOwnLabel(after, label) {
			if (label) (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(after, "labels")[_traffic_js__WEBPACK_IMPORTED_MODULE_6__.vT] = label;
			else if (label === null && (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)(after.labels)) delete after.labels[_traffic_js__WEBPACK_IMPORTED_MODULE_6__.vT];
		}
		function keepInvokerCheck(before, after, clear) {
			if (clear) after.invokerIamDisabled = false;
			if (after.invokerIamDisabled === false && before.invokerIamDisabled === true) return;
			if (before.invokerIamDisabled === undefined) delete after.invokerIamDisabled;
			else after.invokerIamDisabled = before.invokerIamDisabled;
		}
		function touched(before, after) {
			const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
			return fields.filter((field) => field === "template" || !(0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Vk)(before[field], after[field]));
		}
		function patchBody(live, after, fields) {
			const body = { name: live.name ?? "" };
			if (live.etag) body.etag = live.etag;
			for (const field of fields) {
				const value = after[field];
				if (value === undefined) continue;
				body[field] = value;
				if (field === "labels" && (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Gv)(value)) (0, _template_js__WEBPACK_IMPORTED_MODULE_5__.TA)(value);
			}
			return body;
		}
		function withoutIdentity({ name: _, etag: __, ...service }) {
			return service;
		}
	})
};
