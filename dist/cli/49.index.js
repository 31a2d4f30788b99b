export const id = 49;
export const ids = [49];
export const modules = { 9049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { runRegions: () => runRegions });
	var _resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4161);
	async function runRegions(courses, place, stages) {
		const [first, ...others] = courses.map((course) => {
			const log = inRegion(place.runner.log, course.config.region);
			return {
				course,
				place: {
					...place,
					runner: {
						...place.runner,
						log
					}
				},
				ready: false
			};
		});
		if (!first) return;
		const parts = [first, ...others];
		await enter(first, stages);
		const builds = first.course.config.origin.kind === "source";
		if (builds) {
			await look(first, stages);
			const { image } = (0, _resources_js__WEBPACK_IMPORTED_MODULE_0__.n)(first.course.config, first.course.facts ?? null);
			for (const { course } of others) course.config = {
				...course.config,
				origin: {
					kind: "image",
					image,
					builtHere: true
				}
			};
		}
		await Promise.all(others.map((part) => enter(part, stages, first.course.google)));
		await Promise.all((builds ? others : parts).map((part) => look(part, stages)));
		if (!parts.every(({ ready }) => ready)) {
			const waiting = parts.filter(({ ready }) => !ready).map(({ course }) => course.config.region);
			if (parts.some(({ ready }) => ready)) place.runner.log.info(`The run changes nothing in any region, because of: ${waiting.join(", ")}.`);
			return;
		}
		if (builds) return buildOnce(first, others, stages);
		if (parts.some(({ course }) => course.granting?.kind === "grant")) for (const part of parts) await carry(part, stages);
		else await Promise.all(parts.map((part) => carry(part, stages)));
	}
	async function buildOnce(first, others, stages) {
		const built = Promise.withResolvers();
		const running = carry(first, stages, () => built.resolve(true)).finally(() => built.resolve(false));
		if (await built.promise) await Promise.all(others.map((part) => follow(first, part, stages)));
		else for (const { course } of others) course.results = course.plan.map(notBegun(first.course.config.region));
		await running;
	}
	function follow({ course: { made } }, part, stages) {
		if (made.build) part.course.made.build = made.build;
		if (made.source) part.course.made.source = made.source;
		return carry(part, stages);
	}
	const enter = (part, stages, google) => stages.guarded(part.course, part.place, async () => {
		const world = await stages.begin(part.course, part.place, google);
		if (world) part.world = world;
	});
	const look = (part, stages) => stages.guarded(part.course, part.place, async () => {
		if (part.world) part.ready = await stages.lookAround(part.course, part.world, part.place);
	});
	const carry = (part, stages, onBuilt) => stages.guarded(part.course, part.place, async () => {
		if (part.world) await stages.carryOut(part.course, part.world, part.place, onBuilt);
	});
	const notBegun = (region) => ({ kind, title, target, changes, needs }) => ({
		kind,
		title,
		target,
		changes,
		needs,
		state: "skipped",
		note: `Not started, because there is no image: the build was planned in ${region}.`
	});
	function inRegion(log, region) {
		const say = (write) => (text) => write(`${region}: ${text}`);
		return {
			...log,
			info: say(log.info),
			quote: say(log.quote),
			debug: say(log.debug),
			notice: say(log.notice),
			warning: say(log.warning),
			error: say(log.error),
			group: (title, body) => {
				log.info(`${region}: ${title}`);
				return body();
			}
		};
	}
}) };
