import{$ as listDecisions,Q as withBaseline,X as mismatches,Y as brokenPreview,Z as unproven,at as accessOutcome,it as accessInForce,nt as driftFindings,ot as gatesOf,q as verdictOf,rt as access}from"./run.js";
import{a as say}from"./words.js";
import{Jt as targetName,Mn as skipped,O as targetOf$1,Ot as fullName,P as isDrift,bn as revisionLog,dr as cut,f as withRealHosts,ir as traitsOf,kn as fail,tr as ALL}from"./start.js";
const PROVES={"build-image":{id:`build-account-permission`,permissions:[`storage.objects.get`,`artifactregistry.repositories.uploadArtifacts`],how:say`the build of this run did it`}};
function withProven(findings,plan){
let done=plan.flatMap(({kind,state,needs})=>{
let shown=state===`done`?PROVES[kind]:void 0;
return shown?[{...shown,needs}]:[]});
let tried=plan.some(({kind,state})=>kind===`set-invokers`&&(state===`done`||state===`failed`));
let open=({id,status})=>id===`policy-blocks-deploy`&&status===`unknown`;
return findings.filter(finding=>!tried||!open(finding)).map(finding=>{
let shown=done.find(({id,permissions})=>id===finding.id&&permissions.includes(finding.permission??``));
let need=shown?.needs.find(({permission})=>permission===finding.permission);
if(finding.status!==`unknown`||!shown||!need)return finding;
let reason=say`The build account has ${finding.permission} to ${need.to}: ${shown.how}.`;
return{...finding,status:`pass`,method:`run`,reason}})}
function outputsOf({project,tag,preview,access,service,revision,image,build,sourceDigest}){
let serviceUrl=service?.uri;
let tagUrl=tag?service?.trafficStatuses?.find(status=>status.tag===tag)?.uri:void 0;
let url=tagUrl??serviceUrl;
let digest=build?.digest??/@(sha256:[0-9a-f]{64})$/.exec(image??``)?.[1];
return{...url&&{url},...serviceUrl&&{service_url:serviceUrl,audience:serviceUrl},...tagUrl&&{tag_url:tagUrl},...preview&&url&&(tagUrl||!tag)&&{preview_url:url},...revision&&{revision:revision.split(`/`).at(-1)??revision},...image&&{image},...digest&&{image_digest:digest},...build&&{build_id:build.id,...build.logUrl&&{build_log_url:build.logUrl}},...sourceDigest&&{source_digest:sourceDigest},...access&&{access},...project&&{project_id:project}}}
function mergeReports(reports){
let[first,...others]=reports;
if(!first)throw Error(`no region`);
if(others.length===0)return first;
let findings=together(reports);
let plan=reports.flatMap(report=>report.plan);
let verdict=verdictOf(findings,plan);
let changed=String(reports.some(({outputs})=>outputs.changed===`true`));
return{...first,verdict,target:{...first.target,region:reports.map(regionOf).join(`,`)},findings,decisions:reports.flatMap(report=>report.decisions.map(inRegion(regionOf(report)))),plan,changes:reports.flatMap(report=>report.changes),checks:reports.flatMap(report=>report.checks.map(check=>({...check,name:`${regionOf(report)}: ${check.name}`}))),outputs:{...first.outputs,changed,verdict},regions:reports.map(report=>resultOf(report,verdict))}}
const regionOf=({target})=>target.region??`?`;
function resultOf(report,ofRun){
let{verdict,outputs,plan,mode}=report;
let own=plan.length>0&&plan.every(({state})=>state===`skipped`)&&verdict!==`failed`||ofRun===`blocked`&&mode!==`preflight`?`blocked`:verdict;
return{region:regionOf(report),verdict:own,outputs:{...outputs,verdict:own}}}
const inRegion=region=>decision=>({...decision,question:`${region}: ${decision.question}`});
function together(reports){
let all=new Map;
for(let report of reports)for(let finding of report.findings){
let{id,status,principal,permission,resource,reason}=finding;
let key=JSON.stringify([id,status,principal,permission,resource,reason]);
let found=all.get(key)??{finding,regions:[]};
found.regions.push(regionOf(report));
all.set(key,found)}
return[...all.values()].map(({finding,regions})=>{
if(finding.resource!==void 0||regions.length===reports.length)return finding;
return{...finding,reason:`${regions.join(`, `)}: ${finding.reason}`}})}
const EMPTY={target:{},identity:{method:`none`},findings:[],decisions:[],plan:[],changes:[],checks:[],timings:[]};
function makeReport(mode,verdict,progress,outputs){
let changed=progress.changes?.some(({done})=>done)??!1;
return{version:1,mode,verdict,...EMPTY,...progress,outputs:{...outputs,changed:String(changed),verdict}}}
const withBoundedTexts=report=>({...bounded(report),outputs:report.outputs});
function bounded(value){
if(typeof value==`string`)return cut(value,16e3);
if(Array.isArray(value))return value.map(bounded);
if(typeof value!=`object`||!value)return value;
return Object.fromEntries(Object.entries(value).map(([name,item])=>[name,bounded(item)]))}
function conclude(ending,now=Date.now()){
if(`refused`in ending)return withBoundedTexts(refusedReport(ending.refused));
let{course,others=[]}=ending;
return withBoundedTexts(others.length===0?courseReport(course,now):mergeReports([course,...others].map(each=>courseReport(each,now))))}
function refusedReport({mode,target,problems,notices}){
return makeReport(mode,`blocked`,{findings:[...problems.map(({input,problem,example})=>fail(`invalid-input`,say`${input}: ${problem.replace(/[.?]?$/,end=>end||`.`)} Example: ${example}`,{evidence:[{call:`input ${input}`,resource:``,answer:problem}]})),...notices.map(({input,text})=>skipped(`ignored-input`,`${input}: ${text}`))],target},{})}
function courseReport(course,now){
let{config,google,results,changes,checks}=course;
let left=course.audit?[]:differencesLeft(course);
let plan=results??course.plan.map(planned);
let told=withoutForeseen(withProven(findingsOf(course),plan));
let ground=(left&&course.decisions?.drift?.ground)??[];
let drifted=[...course.audit?.findings??[],...driftsTold(course,left??[]),...ground];
let findings=[...proofOf(course),...told,...left?withBaseline(drifted,config.drift.accepted,now):drifted];
let project=course.facts?.projectId??course.diagnosis?.facts.project??config.project;
let report=makeReport(config.mode,verdictOf(findings,plan),{target:targetOf(course,project),...config.commit&&{commit:{sha:config.commit,...config.commitUrl&&{url:config.commitUrl}}},...config.preview&&{preview:{of:config.preview.of,...config.tag&&{tag:config.tag}}},...google&&{identity:google.identity,timings:google.timings},...config.settings.length>0&&{settings:config.settings},...course.audit&&{audit:course.audit.counts},findings,decisions:course.decisions?decisionsOf(course.decisions,course):course.diagnosis?.decisions??[],...gatesOfCourse(course),plan,changes,checks},{...outputsOf(resultsOf(course,project)),...left&&{drift:String(findings.some(isDrift)),drift_count:String(findings.filter(isDrift).length)}});
return withRealHosts(report,google?.elsewhere??[])}
const driftsTold=({config,facts},left)=>facts?driftFindings(left,{config,facts}):[];
const FIXED_BY={release:ALL.map(([kind])=>`deploy-${kind}`),"remove-invokers":[`set-invokers`],close:[`set-public-binding`,`set-invoker-check`],schedule:[`upsert-schedule`]};
function differencesLeft({config,decisions,results}){
let{drift}=decisions??{};
if(!drift||drift.unknown.some(({blind})=>blind))return;
let done=(results??[]).filter(({state})=>state===`done`);
let fixed=({fix,target})=>config.drift.fix&&fix&&done.some(step=>step.target===target&&FIXED_BY[fix].includes(step.kind));
return drift.differences.filter(difference=>!fixed(difference))}
function planned({kind,title,target,changes,needs}){
return{kind,title,target,changes,needs,state:`planned`}}
function targetOf({config,facts,diagnosis},project){
let{scope}=config.drift;
if(scope)return{...project&&{project},scope};
let found=(facts??diagnosis?.facts)?.projectNumber;
let number=found?.known?found.value:void 0;
let called=diagnosis?.facts.cases[0]?.target.service?.name;
return{...project&&{project},...number&&{projectNumber:number},region:config.region,...targetOf$1(config.kind,config.service||(called?.split(`/`).at(-1)??``))}}
function proofOf(course){
let{checks,decisions,facts,made,config}=course;
let project=facts?.projectId??config.project??``;
let created=facts?.service.known===!0&&facts.service.value===null;
let accessChanged=!!made.access?.changed||created||made.checkCleared===!0;
let service=targetName(project,config);
let resource=fullName.service(service);
if(!decisions)return[];
return[...brokenPreview(checks,resource,revisionLog(service,made.revision?.name)),...mismatches(checks,resource,{accessChanged,closed:config.access===`authenticated`}),...unproven(checks,resource,gatesOfCourse(course).gates)]}
function withoutForeseen(findings){
let failed=findings.filter(({id,status})=>id===`release-failed`&&status===`fail`);
let fixes=new Set(failed.flatMap(({remedies})=>remedies.map(({text})=>text)));
return findings.filter(({id,remedies})=>id!==`unreachable-port`||remedies.length===0||!remedies.every(({text})=>fixes.has(text)))}
function findingsOf({config,facts,decisions,made,findings}){
if(!facts||!decisions||!made.checkCleared)return findings;
let saidBy=access$1=>access(config,facts,{...decisions,access:access$1},[]);
let outdated=new Set(saidBy(decisions.access).map(({id,reason})=>`${id} ${reason}`));
return[...findings.filter(({id,reason})=>!outdated.has(`${id} ${reason}`)),...saidBy(accessInForce(decisions.access,made))]}
function decisionsOf(decisions,{made}){
let held=accessInForce(decisions.access,made);
let access=made.access?accessOutcome(held,made.access.attempts):held;
return listDecisions({...decisions,access})}
function gatesOfCourse(course){
let{config,facts,decisions,made,results,diagnosis}=course;
if(diagnosis)return diagnosis.gates?{gates:diagnosis.gates}:{};
if(!facts||!decisions||!traitsOf(config).requests)return{};
let held=accessInForce(decisions.access,made);
let state=results?accessOf(course):held.target;
if(!state)return{};
let attempts=made.access?.attempts??[];
let removes=attempts.length===0||attempts.some(({accepted})=>accepted)?held.removes:[];
let reached=results?{state,service:made.service,bindings:made.bindings}:{state};
let gates=gatesOf(config,facts,{removes},reached);
return gates?{gates}:{}}
function resultsOf(course,project){
let{config,made,facts,results}=course;
if(config.mode===`cleanup`||config.mode===`drift`||config.preview?.do===`remove`||course.withdrawn)return{...project&&{project}};
if(course.diagnosis){
let[first]=course.diagnosis.facts.cases;
return{...project&&{project},...first?.target.service&&{service:first.target.service}}}
let service=made.service??(facts?.service.known?facts.service.value:void 0);
let{build,begun,source,revision}=made;
let image=build?.image??(results&&config.origin.kind===`image`?config.origin.image:void 0);
let access=accessOf(course);
return{...project&&{project},...config.tag&&{tag:config.tag},...config.preview&&{preview:!0},...access&&{access},...service&&{service},...revision?.name&&{revision:revision.name},...image&&{image},...(build??begun)&&{build:build??begun},...source&&{sourceDigest:source.digest}}}
function accessOf({config,results,made,decisions,facts}){
if(!traitsOf(config).requests)return;
let through=results?.every(({kind,state})=>state===`done`||kind===`verify-command`);
let state=made.access?.state??(through&&decisions?accessInForce(decisions.access,made).target:void 0);
let isNew=facts?.service.known===!0&&facts.service.value===null;
return state===`unchanged`&&isNew?`oidc-only`:state}
export{courseReport as n,conclude as t};