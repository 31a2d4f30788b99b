export const id=49;
export const ids=[49];
export const modules={9049:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{runRegions:()=>runRegions});
var _words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2761);
let{w:resourcesOf}=__webpack_require__(1560);
async function runRegions(courses,place,stages){
let[first,...others]=courses.map(course=>{
let log=inRegion(place.runner.log,course.config.region);
return{course,place:{...place,runner:{...place.runner,log}},ready:!1}});
if(!first)return;
let parts=[first,...others];
await enter(first,stages);
let builds=first.course.config.origin.kind===`source`;
if(builds){
await look(first,stages);
let{image}=resourcesOf(first.course.config,first.course.facts??null);
for(let{course}of others)course.config={...course.config,origin:{kind:`image`,image,builtHere:!0}}}
await Promise.all(others.map(part=>enter(part,stages,first.course.google)));
await Promise.all((builds?others:parts).map(part=>look(part,stages)));
if(!parts.every(({ready})=>ready)){
let waiting=parts.filter(({ready})=>!ready).map(({course})=>course.config.region);
parts.some(({ready})=>ready)&&place.runner.log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run changes nothing in any region, because of: ${waiting.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)}.`);
return}
if(builds)return buildOnce(first,others,stages);
if(parts.some(({course})=>course.granting?.kind===`grant`))for(let part of parts)await carry(part,stages);else await Promise.all(parts.map(part=>carry(part,stages)))}
async function buildOnce(first,others,stages){
let built=Promise.withResolvers();
let running=carry(first,stages,()=>built.resolve(!0)).finally(()=>built.resolve(!1));
if(await built.promise)await Promise.all(others.map(part=>follow(first,part,stages)));else for(let{course}of others)course.results=course.plan.map(notBegun(first.course.config.region));
await running}
function follow({course:{made}},part,stages){
made.build&&(part.course.made.build=made.build);
made.source&&(part.course.made.source=made.source);
return carry(part,stages)}
let enter=(part,stages,google)=>stages.guarded(part.course,part.place,async()=>{
let world=await stages.begin(part.course,part.place,google);
world&&(part.world=world)});
let look=(part,stages)=>stages.guarded(part.course,part.place,async()=>{
part.world&&(part.ready=await stages.lookAround(part.course,part.world,part.place))});
let carry=(part,stages,onBuilt)=>stages.guarded(part.course,part.place,async()=>{
part.world&&await stages.carryOut(part.course,part.world,part.place,onBuilt)});
let notBegun=region=>({kind,title,target,changes,needs})=>({kind,title,target,changes,needs,state:`skipped`,note:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not started, because there is no image: the build was planned in ${region}.`});
function inRegion(log,region){
let say=write=>text=>write(`${region}: ${text}`);
return{...log,info:say(log.info),quote:say(log.quote),debug:say(log.debug),notice:say(log.notice),warning:say(log.warning),error:say(log.error),group:(title,body)=>{
log.info(`${region}: ${title}`);
return body()}}}})};