export const id=840;
export const ids=[840];
export const modules={6018:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>courseReport,t:()=>conclude});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7546);
let{Fn:fail,Jt:targetName,O:targetOf$1,Ot:fullName,P:isDrift,Rn:skipped,ar:ALL,cr:traitsOf,f:withRealHosts,hr:cut,yn:revisionLog}=__webpack_require__(4207);
let PROVES={"build-image":{id:`build-account-permission`,permissions:[`storage.objects.get`,`artifactregistry.repositories.uploadArtifacts`],how:`the build of this run did it`}};
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
let reason=`The build account has ${finding.permission} to ${need.to}: ${shown.how}.`;
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
let verdict=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.U)(findings,plan);
let changed=String(reports.some(({outputs})=>outputs.changed===`true`));
return{...first,verdict,target:{...first.target,region:reports.map(regionOf).join(`,`)},findings,decisions:reports.flatMap(report=>report.decisions.map(inRegion(regionOf(report)))),plan,changes:reports.flatMap(report=>report.changes),checks:reports.flatMap(report=>report.checks.map(check=>({...check,name:`${regionOf(report)}: ${check.name}`}))),outputs:{...first.outputs,changed,verdict},regions:reports.map(report=>resultOf(report,verdict))}}
let regionOf=({target})=>target.region??`?`;
function resultOf(report,ofRun){
let{verdict,outputs,plan,mode}=report;
let own=plan.length>0&&plan.every(({state})=>state===`skipped`)&&verdict!==`failed`||ofRun===`blocked`&&mode!==`preflight`?`blocked`:verdict;
return{region:regionOf(report),verdict:own,outputs:{...outputs,verdict:own}}}
let inRegion=region=>decision=>({...decision,question:`${region}: ${decision.question}`});
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
let EMPTY={target:{},identity:{method:`none`},findings:[],decisions:[],plan:[],changes:[],checks:[],timings:[]};
function makeReport(mode,verdict,progress,outputs){
let changed=progress.changes?.some(({done})=>done)??!1;
return{version:1,mode,verdict,...EMPTY,...progress,outputs:{...outputs,changed:String(changed),verdict}}}
let withBoundedTexts=report=>({...bounded(report),outputs:report.outputs});
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
return makeReport(mode,`blocked`,{findings:[...problems.map(({input,problem,example})=>fail(`invalid-input`,`${input}: ${problem.replace(/[.?]?$/,end=>end||`.`)} Example: ${example}`,{evidence:[{call:`input ${input}`,resource:``,answer:problem}]})),...notices.map(({input,text})=>skipped(`ignored-input`,`${input}: ${text}`))],target},{})}
function courseReport(course,now){
let{config,google,results,changes,checks}=course;
let left=course.audit?[]:differencesLeft(course);
let plan=results??course.plan.map(planned);
let told=withProven(findingsOf(course),plan);
let ground=(left&&course.decisions?.drift?.ground)??[];
let drifted=[...course.audit?.findings??[],...driftsTold(course,left??[]),...ground];
let findings=[...proofOf(course),...told,...left?(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.J)(drifted,config.drift.accepted,now):drifted];
let project=course.facts?.projectId??course.diagnosis?.facts.project??config.project;
let report=makeReport(config.mode,(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.U)(findings,plan),{target:targetOf(course,project),...config.commit&&{commit:{sha:config.commit,...config.commitUrl&&{url:config.commitUrl}}},...config.preview&&{preview:{of:config.preview.of,...config.tag&&{tag:config.tag}}},...google&&{identity:google.identity,timings:google.timings},...config.settings.length>0&&{settings:config.settings},...course.audit&&{audit:course.audit.counts},findings,decisions:course.decisions?decisionsOf(course.decisions,course):course.diagnosis?.decisions??[],...gatesOfCourse(course),plan,changes,checks},{...outputsOf(resultsOf(course,project)),...left&&{drift:String(findings.some(isDrift)),drift_count:String(findings.filter(isDrift).length)}});
return withRealHosts(report,google?.elsewhere??[])}
let driftsTold=({config,facts},left)=>facts?(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.Q)(left,{config,facts}):[];
let FIXED_BY={release:ALL.map(([kind])=>`deploy-${kind}`),"remove-invokers":[`set-invokers`],close:[`set-public-binding`,`set-invoker-check`],schedule:[`upsert-schedule`]};
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
return[...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.G)(checks,resource,revisionLog(service,made.revision?.name)),...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.K)(checks,resource,{accessChanged,closed:config.access===`authenticated`}),...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.q)(checks,resource,gatesOfCourse(course).gates)]}
function findingsOf({config,facts,decisions,made,findings}){
if(!facts||!decisions||!made.checkCleared)return findings;
let saidBy=access$1=>(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.$)(config,facts,{...decisions,access:access$1},[]);
let outdated=new Set(saidBy(decisions.access).map(({id,reason})=>`${id} ${reason}`));
return[...findings.filter(({id,reason})=>!outdated.has(`${id} ${reason}`)),...saidBy((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.et)(decisions.access,made))]}
function decisionsOf(decisions,{made}){
let held=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.et)(decisions.access,made);
let access=made.access?(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.tt)(held,made.access.attempts):held;
return(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.Y)({...decisions,access})}
function gatesOfCourse(course){
let{config,facts,decisions,made,results,diagnosis}=course;
if(diagnosis)return diagnosis.gates?{gates:diagnosis.gates}:{};
if(!facts||!decisions||!traitsOf(config).requests)return{};
let held=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.et)(decisions.access,made);
let state=results?accessOf(course):held.target;
if(!state)return{};
let attempts=made.access?.attempts??[];
let removes=attempts.length===0||attempts.some(({accepted})=>accepted)?held.removes:[];
let reached=results?{state,service:made.service,bindings:made.bindings}:{state};
let gates=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.nt)(config,facts,{removes},reached);
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
let state=made.access?.state??(through&&decisions?(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.et)(decisions.access,made).target:void 0);
let isNew=facts?.service.known===!0&&facts.service.value===null;
return state===`unchanged`&&isNew?`oidc-only`:state}}),3840:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{conclude:()=>_conclude_js__WEBPACK_IMPORTED_MODULE_3__.t,exitCode:()=>_run_js__WEBPACK_IMPORTED_MODULE_0__.H,renderAnnotations:()=>renderAnnotations,renderSummary:()=>renderSummary,reportFile:()=>reportFile,saveManifests:()=>saveManifests,saveReport:()=>saveReport});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7546);
var _start_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4207);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2574);
var _conclude_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6018);
var node_path__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6760);
let{An:shorten$1,Dn:list,En:count,F:isHeldUnlessForbidden,Lr:FileFault,M:FINDINGS,N:isAccepted,P:isDrift,Tn:capitalise,c:writeText,d:byHostname,hn:quote,kn:sentence,sn:command,sr:KINDS,wn:federatedMembers}=_start_js__WEBPACK_IMPORTED_MODULE_1__;
let LEVELS={fail:`error`,warn:`warning`,unknown:`notice`,skipped:`notice`};
let LENGTH=4e3;
function renderAnnotations(report){
let of=status=>report.findings.filter(finding=>finding.status===status);
let told=findings=>(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.d)(findings,report).map(annotation);
let stopped=report.verdict===`blocked`||report.verdict===`failed`;
let unknown=report.verdict!==`ok`&&!stopped&&!report.plan.some(({state})=>state===`done`)?of(`unknown`).filter(finding=>!isHeldUnlessForbidden(finding)):[];
let tooMuch=of(`warn`).filter(({id})=>id===`over-granted`);
let[first,...others]=told(of(`fail`));
return[...capped(first?[{...first,text:shorten$1(`${first.text}${account(report)}`,LENGTH)},...others]:[]),...capped(told(of(`warn`).filter(finding=>!tooMuch.includes(finding)))),...capped(told(of(`skipped`).filter(finding=>!isAccepted(finding)))),...together(`Roles that are not needed`,tooMuch.map(({reason})=>reason).join(`
`)),...together(`Not everything could be checked`,(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.d)(unknown,report).map(({why})=>why).join(`
`))]}
let together=(title,text)=>text?[{level:`notice`,title,text:shorten$1(text,LENGTH)}]:[];
function account({verdict,plan}){
if(verdict!==`failed`)return``;
let titles=(...states)=>plan.filter(({state})=>states.includes(state)).map(({title})=>title);
let line=(name,steps)=>steps.length>0?`\n${name}: ${steps.join(`; `)}.`:``;
return line(`Done`,titles(`done`))+line(`Failed`,titles(`failed`))+line(`Not started`,titles(`skipped`,`planned`))}
function annotation(cause){
let{findings,why,said,lines}=cause;
let[{id,status}]=findings;
let fixes=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__._)(findings);
let parts=[why,lines,...(fixes.length>0?fixes:findings.flatMap(({remedies})=>remedies.filter(_run_js__WEBPACK_IMPORTED_MODULE_0__.y))).map(({title,text})=>`${title}:\n${text}`),said&&`Google said: ${said}`].filter(Boolean);
return{level:LEVELS[status],title:FINDINGS[id].title,text:shorten$1(parts.join(`
`),LENGTH)}}
function capped(annotations){
let last=annotations[9];
if(annotations.length<=10||!last)return annotations;
let more=annotations.length-10+1;
return[...annotations.slice(0,9),{...last,title:`${more} more`,text:shorten$1(`The job summary lists ${more} more, each with its fix.`,LENGTH)}]}
let SEVERITIES=[`high`,`medium`,`low`];
function auditTable({audit,findings}){
if(!audit)return``;
let rows=[...Map.groupBy(findings.filter(isDrift),({id})=>id)].map(([id,found])=>[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(FINDINGS[id].title),...SEVERITIES.map(each=>String(found.filter(({severity})=>severity===each).length))]);
return[rows.length>0?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([`Finding`,`High`,`Medium`,`Low`],rows):``,audit.trend?trend(audit.trend):``,reach$1(audit)].filter(Boolean).join(`

`)}
function trend({new:fresh,gone,unchanged,previousPartial}){
return`**Since the report before:** ${fresh} new, ${gone} gone, ${unchanged} unchanged.${previousPartial?` That report was partial, so what is new here can be older.`:``}`}
function reach$1({services,functions,jobs,workerPools,partial,...by}){
let looked=[count(services,`service`),...functions>0?[count(functions,`function of the first generation`,`functions of the first generation`)]:[],count(jobs,`job`),...workerPools>0?[count(workerPools,`worker pool`)]:[]];
let seen=`${partial?`In part: `:``}${list(looked)}.`;
if(by.public+by.oidc+by.internal===0)return seen;
let pie=[`pie showData`,`  "public" : ${by.public}`,`  "OIDC" : ${by.oidc}`,`  "internal" : ${by.internal}`];
return`### Who can reach the services\n\n${seen}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(pie.join(`
`),`mermaid`)}`}
function usage(report){
let{url,audience}=report.outputs;
let{gates}=report;
if(!url||!audience||!needsToken(report)||gates?.ingress===`none`)return``;
let{service=`SERVICE`,region=`REGION`,project=`PROJECT`}=report.target;
let address=gates?.defaultUrl===!1?`https://YOUR-DOMAIN/`:url;
let[first=region]=region.split(`,`);
let inside=gates!==void 0&&gates.ingress!==`all`;
let body=examplesFor({url:address,own:address===url,audience,service,region:first,project}).filter(({from})=>!inside||from!==`outside`).map(({who,language,code,note})=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`<b>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(who)}</b>`,`${note?`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(note)}\n\n`:``}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(code,language)}`));
let intro=[`A caller needs an invoker role on the service and an ID token for the audience ${audience}: the service's URL without a path, whatever address it calls.`,...gates?.audiences?[`Its custom audiences also work: ${gates.audiences.join(`, `)}.`]:[],...region===first?[]:[`This is the service in ${first}; in the other regions it has other URLs.`],...gates?.defaultUrl===!1?[`Its run.app URL is disabled: replace YOUR-DOMAIN by the domain that leads to it.`]:[],...inside?[gates.ingress===`internal`?`Its ingress accepts only requests from inside the network, including Cloud Scheduler in the same project; other requests get 404.`:`Its ingress accepts only requests from inside the network, including Cloud Scheduler in the same project, or through a load balancer; other requests get 404.`]:[]].join(` `);
return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`<b>How to call it</b>`,[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(intro),body.join(`
`),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(`If the app uses the header Authorization itself, send the token as X-Serverless-Authorization: Bearer TOKEN. Cloud Run then checks that header and leaves the other to the app.`)].join(`

`))}
function needsToken({outputs,gates}){
if(gates?.iap)return!1;
if(outputs.access!==`unchanged`)return outputs.access===`oidc-only`;
let{invokerCheck=!1,invokers}=gates??{};
return invokerCheck&&invokers!==void 0&&!invokers.some(({member})=>member===`allUsers`)}
function examplesFor({url,own,audience,service,region,project}){
let caller=`CALLER@${accountDomain(project)}`;
let place=[`--region=${region}`,`--project=${project}`];
return[{who:`Let an account call it`,note:`Or list the account in the input invokers, or the calling service in callers.`,language:`bash`,code:lines$1(command([`run`,`services`,`add-iam-policy-binding`,service,...place]),`${quote(`--member=serviceAccount:${caller}`)} --role=roles/run.servicesInvoker`)},{who:`As yourself, with curl`,note:`Your own account needs the role, and gcloud has to be signed in as you. gcloud supports no audience for people, but Cloud Run accepts these tokens. If you are signed in as a service account, use the next example.`,language:`bash`,code:`curl --header "Authorization: Bearer $(gcloud auth print-identity-token)" ${quote(url)}`},{who:`As a service account, with curl`,note:`You need roles/iam.serviceAccountTokenCreator on the account, and the account needs the invoker role.`,language:`bash`,code:`TOKEN=$(${lines$1(command([`auth`,`print-identity-token`,`--impersonate-service-account=${caller}`]),`--include-email ${quote(`--audiences=${audience}`)}`)})\ncurl --header "Authorization: Bearer $TOKEN" ${quote(url)}`},{who:`Another Cloud Run service, or anything that runs on Google Cloud`,note:`Without a library: the metadata server provides tokens of the account that the code runs as.`,language:`bash`,code:`TOKEN=$(${lines$1(`curl --silent --get --header 'Metadata-Flavor: Google' --data-urlencode ${quote(`audience=${audience}`)}`,`http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity`)})\ncurl --header "Authorization: Bearer $TOKEN" ${quote(url)}`},{who:`Python`,note:`pip install google-auth requests. ${OWN_CREDENTIALS}`,language:`python`,code:`import google.auth.transport.requests
import google.oauth2.id_token
import requests

audience = ${JSON.stringify(audience)}
token = google.oauth2.id_token.fetch_id_token(google.auth.transport.requests.Request(), audience)
response = requests.get(${JSON.stringify(url)}, headers={"Authorization": f"Bearer {token}"})
print(response.status_code, response.text)`},{who:`Node.js`,note:`npm install google-auth-library. ${OWN_CREDENTIALS}`,language:`js`,code:`import { GoogleAuth } from 'google-auth-library'

const client = await new GoogleAuth().getIdTokenClient(${JSON.stringify(audience)})
const response = await client.request({ url: ${JSON.stringify(url)}, responseType: 'text' })
console.log(response.status, response.data)`},{who:`Go`,note:`go get google.golang.org/api/idtoken. ${OWN_CREDENTIALS}`,language:`go`,code:`client, err := idtoken.NewClient(ctx, ${JSON.stringify(audience)})
if err != nil {
	return err
}
response, err := client.Get(${JSON.stringify(url)})
if err != nil {
	return err
}
defer response.Body.Close()`},{who:`Cloud Scheduler`,note:`The account must belong to the same project, and you must be allowed to act as it.`,language:`bash`,code:lines$1(command([`scheduler`,`jobs`,`create`,`http`,`${service}-schedule`,`--location=${region}`,`--project=${project}`]),`--schedule='0 * * * *' --http-method=GET ${quote(`--uri=${url}`)}`,`${quote(`--oidc-service-account-email=${caller}`)} ${quote(`--oidc-token-audience=${audience}`)}`)},{who:`A GitHub workflow`,from:`outside`,note:`After this action in a step with id: deploy. Its outputs contain the audience and the URL.`,language:`yaml`,code:`- id: caller
  uses: google-github-actions/auth@v3
  with:
    workload_identity_provider: PROVIDER
    service_account: ${caller}
    token_format: id_token
    id_token_audience: \${{ steps.deploy.outputs.audience }}
    id_token_include_email: true
- run: |
    curl --fail --header "Authorization: Bearer $TOKEN" "$URL"
  env:
    TOKEN: \${{ steps.caller.outputs.id_token }}
    URL: ${own?"${{ steps.deploy.outputs.url }}":url}`}]}
let OWN_CREDENTIALS=`It uses the account that the code runs as on Google Cloud, or the account of a credentials file. It does not support a person’s own credentials (gcloud auth application-default login).`;
let lines$1=(...parts)=>parts.join(` \\
  `);
let accountDomain=project=>`${project.split(`:`).reverse().join(`.`)}.iam.gserviceaccount.com`;
function factsTable(report){
let{target,identity,outputs}=report;
let access=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.l)(report);
let where=(kind,name)=>[kind,name&&[target.region?`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(name)} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(target.region)}`:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(name),...target.project?[`project ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(target.project)}`]:[]].join(`, `)];
let cells=[...Object.values(KINDS).map(kind=>where(capitalise(kind.words),target[kind.target])),[`Execution`,executionOf(report)],[`Who can call it`,access&&`${access.sign} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(access.how)}`],[`Commit`,commitOf(report)],[`Duration`,durationOf(report)],[`Revision`,outputs.revision&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(outputs.revision)],[`ID token audience`,needsToken(report)?outputs.audience&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(outputs.audience):void 0],[`Image`,outputs.image&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(briefly(outputs.image))],[`Source`,outputs.source_digest&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(briefly(outputs.source_digest))],[`Build`,outputs.build_id&&(outputs.build_log_url?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(outputs.build_id,outputs.build_log_url):(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(outputs.build_id))],[`Signed in as`,identity.principal&&`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(identity.principal)}${identity.through?` through ${through(identity.through)}`:``}${federatedMembers(identity.principal).length>0?`, if the provider maps <code>google.subject=assertion.sub</code>`:``}`],...(report.settings??[]).map(({title,value})=>[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(title),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(value)]),[`Requests went to`,elsewhereOf(report)]].flatMap(([name,value])=>value?[`<tr><td nowrap><b>${name}</b></td><td>${value}</td></tr>`]:[]);
return cells.length>0?`<table>\n${cells.join(`
`)}\n</table>`:``}
function commitOf({commit}){
let short=commit?.sha.slice(0,7);
return short&&(commit?.url?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(short,commit.url):(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(short))}
function durationOf({timings}){
let seconds=Math.round(Math.max(0,...timings.map(({startMs,durationMs})=>startMs+durationMs))/1e3);
if(timings.length===0)return;
return seconds<60?`${seconds} s`:`${Math.floor(seconds/60)} min ${seconds%60} s`}
let briefly=name=>name.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/,`$1…`);
let PROVIDER=/^projects\/[^/]+\/locations\/global\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)$/;
function through(path){
let[,pool,provider]=PROVIDER.exec(path)??[];
return pool&&provider?`the provider ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(provider)} of the pool ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(pool)}`:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(path)}
function elsewhereOf({elsewhere=[]}){
let hosts=[...byHostname(elsewhere)].map(([host,apis])=>`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(host)} for ${apis.length>3?`${apis.length} APIs`:apis.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n).join(`, `)}`);
return hosts.length>0?`${hosts.join(`; `)}, not to Google's own hosts`:void 0}
function executionOf({plan}){
let step=plan.find(({kind})=>kind===`run-job`);
if(!step||step.state===`planned`)return;
let name=step.changes.find(({path,done})=>path===`executions`&&done)?.after;
if(step.state===`done`)return`✅ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(step.note??``)}`;
return step.state===`failed`&&typeof name==`string`?`❌ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(name)} failed`:`➖ not run`}
function fixText(findings){
let once=findings.filter(({id})=>!EITHER_OR.has(id));
let fixes=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__._)(once);
let[fix]=fixes;
let words=fixes.length===1&&fix?` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(sentence(fix.title))}`:``;
let blocks=[commandBlock((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.g)(once).gcloud),...fixes.filter(({kind})=>kind===`workflow`).map(({text:yaml})=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(yaml,`yaml`)),...fixes.filter(({kind})=>kind===`source`).map(({text:words})=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(words)),...fixes.filter(({kind})=>kind===`console`).map(({title,text:address})=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(title,address)),options(findings)].filter(Boolean);
return blocks.length>0?[`**Fix:**${words}`,...blocks].join(`

`):``}
function remedies(report){
let failed=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.a)(report);
let warned=report.findings.filter(({status,id})=>status===`warn`&&_run_js__WEBPACK_IMPORTED_MODULE_0__.m[id]);
let{gcloud,terraform}=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.g)(failed);
let console=consoleLinks(failed);
let optional=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.g)(warned).gcloud;
let isOfRoles=({id})=>_run_js__WEBPACK_IMPORTED_MODULE_0__.m[id]!==void 0;
let custom=alternatives([...failed.filter(isOfRoles),...warned]);
let others=alternatives(failed.filter(finding=>!isOfRoles(finding)));
let entries=report.findings.flatMap(finding=>finding.remedies.filter(_run_js__WEBPACK_IMPORTED_MODULE_0__.v)).map(({text:entry})=>entry.replace(/^/gm,`  `)).join(`
`);
return[terraform&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`The fix in Terraform`,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(terraform,`hcl`)),console&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`The fix in the console`,console),custom&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`Or roles with exactly what is needed`,custom),others&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`Or another way`,others),entries&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`Or accept it: entries for the file of drift_baseline`,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(`accepted:\n${entries}`,`yaml`)),optional&&!gcloud.includes(optional)&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`Not needed to deploy, but worth granting`,commandBlock(optional))].filter(Boolean).join(`

`)}
function consoleLinks(findings){
let links=findings.flatMap(({remedies})=>remedies.filter(({kind})=>kind===`console`));
return[...new Map(links.map(({title,text})=>[text,`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(title,text)}`])).values()].join(`
`)}
let LANGUAGES={terraform:`hcl`,workflow:`yaml`};
function alternatives(findings){
let offered=findings.flatMap(({principal,remedies})=>remedies.flatMap(remedy=>remedy.alternative?[{principal,remedy}]:[]));
return[...new Map(offered.map(offer=>[offer.remedy.text,offer])).values()].map(({principal,remedy:{kind,title,text:commands}})=>{
let who=principal?` for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(principal)}`:``;
let language=LANGUAGES[kind];
return`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(title)}${who}:\n\n${language?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(commands,language):commandBlock(commands)}`}).join(`

`)}
let EITHER_OR=new Set([`public-access-blocked`,`public-access-left`]);
function options(findings){
let remedies=findings.filter(({id})=>EITHER_OR.has(id)).flatMap(finding=>finding.remedies.filter(({kind})=>kind===`gcloud`||kind===`workflow`));
let ways=[...new Map(remedies.map(remedy=>[remedy.text,remedy])).values()];
return ways.map(({kind,title,text:way},at)=>{
let block=kind===`gcloud`?commandBlock(way):(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(way,`yaml`);
return`${at===0?ways.length>1?`Either: `:``:`Or: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(title)}\n\n${block}`}).join(`

`)}
function looksOf(findings){
let shown=findings.flatMap(({remedies})=>remedies.filter(_run_js__WEBPACK_IMPORTED_MODULE_0__.y)).map(({kind,title,text:more})=>kind===`console`?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(title,more):`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(title)}:\n\n${commandBlock(more)}`);
return[...new Set(shown)]}
let commandBlock=commands=>commands?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(commands.split(`
`).map(wrap).join(`
`),`bash`):``;
function wrap(command){
if(command.length<=90||command.includes(`"`)||command.includes(`\\`))return command;
return command.split(`'`).map((part,at)=>at%2==0?part.replace(/ (?=--)/g,` \\
  `):part).join(`'`)}
function diagram({gates,target}){
if(!gates)return``;
let app=[`app`,`("${label(target.service??`the service`)}")`,`pass`];
let parts=[...outside(gates),...iapGate(gates),...checkGate(gates),{nodes:[app],edges:[]}];
let nodes=[...new Map(parts.flatMap(part=>part.nodes).map(node=>[node[0],node])).values()];
let edges=parts.flatMap(part=>part.edges);
let linked=nodes.filter(([id])=>edges.some(([from,,,to])=>id===from||id===to));
let of=kind=>linked.filter(node=>node[2]===kind).map(([id])=>id);
return[`flowchart LR`,...linked.map(([id,shape])=>`  ${id}${shape}`),...edges.map(([from,arrow,words,to])=>`  ${from} ${ARROWS[arrow](words)} ${to}`),...STYLES.map(style=>`  ${style}`),...[`gate`,`pass`,`stop`].flatMap(kind=>of(kind).length>0?[`  class ${of(kind).join(`,`)} ${kind}`]:[])].join(`
`)}
let STYLES=[`classDef default fill:transparent,stroke:#8c959f`,`classDef gate fill:transparent,stroke:#0969da`,`classDef pass fill:transparent,stroke:#1a7f37,stroke-width:2px`,`classDef stop fill:transparent,stroke:#cf222e,stroke-dasharray:4 4`];
let ARROWS={through:words=>words?`-->|"${words}"|`:`-->`,stopped:words=>`-.->|"${words}"|`};
let REFUSED=[`refused`,`(["Refused"])`,`stop`];
let INTERNET=[`internet`,`(["The internet"])`,`caller`];
let NETWORK=[`network`,`(["Inside the network:<br/>VPC, Scheduler, Pub/Sub"])`,`caller`];
let BALANCER=[`balancer`,`(["Load balancer"])`,`caller`];
let FRONT=[`balancer`,`(["Load balancer,<br/>custom domain"])`,`caller`];
let INGRESS={all:`all`,internal:`internal`,"internal-and-cloud-load-balancing":`internal and<br/>load balancers`,none:`none`};
function outside({ingress,defaultUrl}){
let gate=[`ingress`,`{{"Ingress<br/>${INGRESS[ingress]}"}}`,`gate`];
let unseen=[`internet`,`stopped`,`404`,`refused`];
let through=from=>[from,`through`,``,`ingress`];
switch(ingress){case`all`:
return defaultUrl?[{nodes:[INTERNET,gate],edges:[through(`internet`)]}]:[{nodes:[INTERNET,FRONT,gate,REFUSED],edges:[[`internet`,`stopped`,`run.app URL is off: 404`,`refused`],through(`balancer`)]}];case`internal`:
return[{nodes:[INTERNET,NETWORK,gate,REFUSED],edges:[unseen,through(`network`)]}];case`internal-and-cloud-load-balancing`:
return[{nodes:[INTERNET,NETWORK,BALANCER,gate,REFUSED],edges:[unseen,through(`network`),through(`balancer`)]}];case`none`:
return[{nodes:[INTERNET,gate,REFUSED],edges:[through(`internet`),[`ingress`,`stopped`,`everyone: 404`,`refused`]]}]}}
function iapGate({ingress,iap}){
if(!iap||ingress===`none`)return[];
return[{nodes:[[`iap`,`{{"Identity-Aware Proxy"}}`,`gate`],REFUSED],edges:[[`ingress`,`through`,``,`iap`],[`iap`,`stopped`,`everyone else:<br/>sign in`,`refused`]]}]}
function checkGate(gates){
let{ingress,iap,invokerCheck,invokers}=gates;
if(ingress===`none`)return[];
let gate=[`check`,`{{"Invoker check<br/>${invokerCheck?`on`:`off`}"}}`,`gate`];
let before=iap?[`iap`,`through`,`holders of the IAP role`,`check`]:[`ingress`,`through`,``,`check`];
let everyone=!invokerCheck||invokers?.some(({member,conditional})=>member===`allUsers`&&!conditional);
return[{nodes:[gate,REFUSED],edges:[before,[`check`,`through`,whoPasses(gates),`app`],...everyone?[]:[[`check`,`stopped`,`everyone else:<br/>401 or 403`,`refused`]]]}]}
function whoPasses({iap,invokerCheck,invokers}){
if(!invokerCheck)return`everybody`;
if(invokers?.some(({member,conditional})=>member===`allUsers`&&!conditional))return`everyone: allUsers is an invoker`;
if(iap)return`Identity-Aware Proxy itself`;
if(!invokers)return`holders of an invoker role,<br/>with an ID token`;
let open=invokers.some(({member})=>member===`allUsers`)?[`everyone, with a condition`]:[];
let google=invokers.some(({member})=>member===`allAuthenticatedUsers`)?[`every Google account`]:[];
let named=invokers.filter(({member})=>!EVERYBODY.has(member));
let shown=named.slice(0,named.length>4?3:4).map(({member})=>lines(member));
let more=named.length>shown.length?[`and ${named.length-shown.length} more`]:[];
let who=[...open,...google,...shown,...more];
return who.length>0?[...who,...google.length>0?[]:[`or through a role on the project,`],`with an ID token`].join(`<br/>`):`holders of a role on the project,<br/>with an ID token`}
let EVERYBODY=new Set([`allUsers`,`allAuthenticatedUsers`]);
let label=text=>text.replace(/\p{C}/gu,``).replace(/[^\p{L}\p{N} .,:@/_+=()[\]-]/gu,`?`);
function lines(member){
let name=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.mt)(member).replace(/\.iam\.gserviceaccount\.com$/,``);
return(name.length>26?name.split(/(?=@)/):[name]).map(part=>label(shorten(part))).join(`<br/>`)}
let shorten=text=>text.length>26?`${text.slice(0,12).replace(/(?<!\.)\.+$/,``)}...${text.slice(-11).replace(/^\.+/,``)}`:text;
function reach(report){
let decision=report.decisions.find(({id})=>id===`access`);
if(!decision||!report.gates||report.verdict!==`ok`&&report.verdict!==`warning`)return``;
let picture=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.it)(report.gates)&&!(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.rt)(report.gates)&&!report.gates.iap?``:diagram(report);
return`### Who can reach it\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(explain(report,decision))}${picture&&`\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(picture,`mermaid`)}`}`}
function explain({gates,outputs,target,plan},decision){
let service=target.service??`the service`;
let planned=plan.every(({state})=>state===`planned`)&&!outputs.access;
let state=outputs.access??decision.choice;
let asked=decision.evidence.find(({call})=>call===`input access`)?.answer;
let callers=gates?.invokers?.some(({member})=>member===`allAuthenticatedUsers`)?`Anyone with a Google account can call ${service}`:`Only callers that IAM lets in can call ${service}, each with an ID token`;
let everyone=gates&&(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.rt)(gates)?`IAM lets everyone call ${service}`:`Everyone on the internet can call ${service}`;
let sentences={"all-users":`${everyone}: the workflow asks for it, and allUsers has the invoker role, which is the usual way.`,"no-invoker-iam-check":`${everyone}: the workflow asks for it. ${whyCheck(decision)}, so its invoker check is disabled instead.`,"oidc-only":`${callers}. ${WHY_CLOSED[asked??``]??WHY_CLOSED.keep}`,unchanged:leftAs(service,gates,asked===`public`),fail:`${service} cannot be made public, and the workflow asks for a failure in that case.`};
let before=gates?layers(gates):[];
return[planned&&decision.alternatives.some(({choice,possible})=>choice===state&&possible===`unknown`)?`The run will try to make ${service} public after the deploy: it could not read before whether that is allowed.`:`${planned?`After the deploy: `:``}${sentences[state]}`,...before].join(` `)}
function leftAs(service,gates,wantedPublic){
let open=gates&&(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.it)(gates);
if(wantedPublic)return open?`${service} stays public as it was, although that way would no longer be allowed.`:`The run did not change who can call ${service}, although the workflow asks for everyone: no permitted way makes it public.`;
let special=gates?.invokers?.some(({member})=>member===`allUsers`||member===`allAuthenticatedUsers`);
return`The run did not change who can call ${service}, as the workflow asks${open?`: IAM lets everyone call it`:open===!1&&!special?`: only callers that IAM lets in`:``}.`}
let WHY_CLOSED={public:`The workflow asks for everyone, but no permitted way makes it public.`,authenticated:`The workflow asks for that.`,keep:`That is the default for new services, and the workflow asks for nothing else.`};
function whyCheck({alternatives,evidence}){
if(evidence.some(({call,answer})=>call===`input public_via`&&answer===`no-invoker-iam-check`))return`It names this way`;
return alternatives.find(({choice})=>choice===`all-users`)?.possible===!1?`The usual way, allUsers as an invoker, is not possible`:`It already was`}
function layers({ingress,iap,defaultUrl}){
return[...ingress===`internal`?[`Only traffic from inside the network reaches it, because its ingress is internal.`]:[],...ingress===`internal-and-cloud-load-balancing`?[`Only traffic from inside the network or through a load balancer reaches it, because of its ingress.`]:[],...ingress===`none`?[`Nothing reaches it, because its ingress blocks all requests.`]:[],...ingress===`all`&&!defaultUrl?[`Its run.app URL is disabled.`]:[],...iap?[`Identity-Aware Proxy asks every caller to sign in first.`]:[]]}
function removalTable(report){
let{plan,decisions,findings,mode}=report;
let removals=plan.filter(({kind})=>kind===`remove-preview`||kind===`remove-leftovers`);
if(removals.length===0&&mode!==`cleanup`)return``;
let planned=removals.every(({state})=>state===`planned`);
let gone=removals.flatMap(({changes,state})=>changes.map(change=>[nounOf(change),change.done?`🗑️ removed`:planned?`◻️ would be removed`:`❌ not removed`,change.done||planned?``:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(state===`skipped`?`An earlier step failed.`:`Its step failed.`)]));
let onGitHub=decisions.filter(({id,choice})=>id.startsWith(`github-`)&&choice===`remove`).map(({about=``})=>[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(about),`◻️ would be removed`,``]);
let kept=decisions.filter(({about,choice})=>about&&choice===`keep`).map(({about=``,because})=>[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(about),`stays`,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(because)]);
let told=new Set(decisions.map(({because})=>because));
let others=findings.filter(({id,reason})=>id===`preview-kept`&&!told.has(reason)).map(({reason})=>[``,`stays`,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(reason)]);
let rows=[...gone,...onGitHub,...kept,...others];
if(rows.length===0)return``;
let later=planned||gone.length===0?``:`Deployments, environment and comment on GitHub follow after this summary; the log says what GitHub refused.`;
return[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([`What`,`Result`,`Why`],rows),later].filter(Boolean).join(`

`)}
function nounOf({path,before,target}){
let name=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(String(before??``));
let tag=/^traffic\[(.*)\]$/.exec(path)?.[1];
if(tag!==void 0)return`tag ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(tag)}`;
let image=/^images\[(.*)\]$/.exec(path)?.[1];
if(image!==void 0)return`image ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(`${image}@${String(before).slice(0,19)}`)}`;
if(path===`objects`)return`source ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(`gs://${target.split(`/`).at(-1)}/${before}`)}`;
return`${path} ${name}`}
function renderSummary(report,{limit=1e6,docs}={}){
return withinLimit([{body:top(report,docs),expendable:0},{body:regions(report),expendable:0},{body:auditTable(report),expendable:1},{body:removalTable(report),expendable:1},{body:factsTable(report),expendable:1},{body:reach(report),expendable:5},{body:remedies(report),expendable:2},{body:attention(report,docs),expendable:3},{body:accepted(report),expendable:5},{body:checks(report),expendable:4},{body:usage(report),expendable:9},{body:decisions(report),expendable:6},{body:preflight(report),expendable:7},{body:steps(report),expendable:5},{body:timings(report),expendable:8}],limit)}
function top(report,docs){
let{mark,title,causes,sentence,command,effects}=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.s)(report);
let{url}=report.outputs;
let failed=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.a)(report).length>0;
return[`## ${mark} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(title)}`,url&&!failed?`### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(url,url)}`:``,causes.length>0?box(failed?`CAUTION`:`WARNING`,causes,docs):``,quotes(causes),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(sentence),command?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(command,`bash`):``,effects.length>0?`**This run also:** ${effects.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s).join(`; `)}.`:``].filter(Boolean).join(`

`)}
function box(kind,causes,docs){
let[first,...others]=causes;
if(!first)return``;
let told=others.slice(0,3);
let more=others.length-told.length;
let fixed=kind===`CAUTION`?causes:[first];
let[{id,permission}]=first.findings;
return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.t)(kind,[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(first.why),first.lines&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(tail(first.lines)),told.map(({why,findings:[{id:other}]})=>`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(why)} ${page(other,docs)}`).join(`
`),more>0?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(`${count(more,`more is`,`more are`)} told below.`):``,fixText(fixed.flatMap(({findings})=>findings)),permission?``:page(id,docs)].filter(Boolean).join(`

`))}
let tail=lines=>lines.split(`
`).slice(-20).join(`
`);
function quotes(causes){
let said=[...new Set(causes.flatMap(({said})=>said||[]))].slice(0,4);
let body=[...said.map(words=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(words)),...looksOf(causes.flatMap(({findings})=>findings))].join(`

`);
return body&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(said.length>0?`What Google said`:`To see more`,body)}
function regions(report){
if(!report.regions)return``;
let rows=report.regions.map(({region,verdict,outputs})=>[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(region),`${VERDICTS[verdict]} ${verdict}`,outputs.url?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(outputs.url,outputs.url):``,outputs.revision?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(outputs.revision):``,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.u)(outputs.access??``)??``)]);
return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([`Region`,`Result`,`URL`,`Revision`,`Who can call it`],rows)}
let VERDICTS={ok:`✅`,warning:`⚠️`,blocked:`⛔`,failed:`❌`,drift:`⚠️`};
function attention(report,docs){
let{causes}=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.s)(report);
let failed=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.a)(report).length>0;
let told=new Set((failed?causes.slice(0,4):causes.slice(0,1)).flatMap(({findings})=>findings));
let items=report.findings.filter(finding=>!told.has(finding)&&finding.status!==`pass`&&!isAccepted(finding)&&!_run_js__WEBPACK_IMPORTED_MODULE_0__.m[finding.id]).filter(({id})=>failed||id!==`fork-without-token`).sort(worstFirst);
let groups=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.d)(items,report);
return groups.length>0?`### Also worth knowing\n\n${groups.map(group=>item(group,docs)).join(`
`)}`:``}
function accepted(report){
let items=report.findings.filter(isAccepted).map(({resource,reason})=>`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.ht)(resource??``))}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(reason)}`);
return items.length>0?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`<b>${count(items.length,`accepted difference`)}</b>`,items.join(`
`)):``}
function item({findings,lines},docs){
let[{id,status}]=findings;
let reasons=[...new Set(findings.map(({reason})=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(reason.split(`

`,1)[0]??``)))];
let list=reasons.length===1?` ${reasons[0]}`:`\n${reasons.map(reason=>`  - ${reason}`).join(`
`)}`;
let fix=options(findings)||commandBlock((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.g)(findings).gcloud);
let beside=id===`not-granted`?alternatives(findings):``;
let looks=fix?``:looksOf(findings).join(`

`);
let commands=[lines&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(tail(lines)),fix,looks,beside].filter(Boolean).join(`

`);
return`- ${_run_js__WEBPACK_IMPORTED_MODULE_0__.f[status]} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(FINDINGS[id].title)}.**${list} ${page(id,docs)}${indent(commands&&`\n\n${commands}`)}`}
let page=(id,docs)=>docs?`<sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(`about ${id}`,`${docs}/${id}.md`)}</sub>`:`<sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(id)}</sub>`;
function checks(report){
let rows=report.checks.map(check=>[check.status===`pass`?`✅`:check.status===`fail`?`❌`:check.status===`unknown`?`❔`:`➖`,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(check.name),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(check.expected),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(check.found)]);
if(rows.length===0)return``;
let legend=report.checks.some(({status})=>status===`skipped`)?`\n${_run_js__WEBPACK_IMPORTED_MODULE_0__.f.skipped} does not count: the request was not sent, or its answer shows nothing about who gets in.\n`:``;
return`### Checks\n\nRequests from this job at the end of the run:\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([``,`Request`,`Expected`,`Found`],rows)}${legend}`}
function decisions(report){
if(report.decisions.length===0)return``;
return`### Decisions\n\n${report.decisions.map(decision).join(`

`)}`}
function decision(decided){
let alternatives=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([`Possible`,`Alternative`,`Because`],decided.alternatives.map(({choice,possible,because})=>[possible===`unknown`?`❔ unknown`:possible?`✅ yes`:`❌ no`,choice===decided.choice?`**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(choice)}**`:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(choice),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(because)]));
let body=[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(decided.because),alternatives,evidenceTable(decided.evidence)].filter(Boolean).join(`

`);
return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`<b>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(decided.question)}</b> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(decided.choice)}`,body)}
function evidenceTable(evidence){
let rows=evidence.map(({call,resource,answer,status,reason})=>[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(call),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(resource),[status===void 0?``:String(status),reason?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(reason):``,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(answer)].filter(Boolean).join(` `)]);
return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([`Asked`,`About`,`Answer`],rows)}
function preflight(report){
let answers=report.findings.filter(finding=>_run_js__WEBPACK_IMPORTED_MODULE_0__.m[finding.id]);
if(answers.length===0)return``;
let count=status=>answers.filter(finding=>finding.status===status).length;
let likely=answers.filter(isHeldUnlessForbidden).length;
return`### Preflight\n\n${[`✅ ${count(`pass`)} granted`,...count(`fail`)>0?[`❌ ${count(`fail`)} missing`]:[],...count(`warn`)>0?[`⚠️ ${count(`warn`)} missing, not needed to deploy`]:[],...likely>0?[`❔ ${likely} granted unless a deny policy forbids it`]:[],...count(`unknown`)>likely?[`❔ ${count(`unknown`)-likely} unknown`]:[]].join(` · `)}\n\n${[...Map.groupBy(answers,finding=>`${(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.h)(finding)}\n${finding.principal??``}`)].map(([key,findings])=>{
let[role,principal]=key.split(`
`);
let title=`<b>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(role)}</b> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(principal)}`;
let open=findings.some(({status})=>status===`fail`);
return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(title,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([``,`Permission`,`On`,`Known by`],rows(findings)),open)}).join(`
`)}`}
let ORDER={fail:0,warn:1,unknown:2,skipped:3,pass:4};
let worstFirst=(a,b)=>ORDER[a.status]-ORDER[b.status];
function rows(findings){
return[...Map.groupBy([...findings].sort(worstFirst),finding=>finding.status===`unknown`&&!isHeldUnlessForbidden(finding)?whyUnknown(finding):finding).values()].map(([first,...others])=>{
let one=row(first);
if(others.length===0)return one;
let names=[first,...others].map(({permission})=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(permission??``)).join(`<br>`);
return[_run_js__WEBPACK_IMPORTED_MODULE_0__.f.unknown,`${names}<br><sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(`Not known. ${whyUnknown(first)}`)}</sub>`,``,one[3]??``]})}
let whyUnknown=({reason})=>reason.replace(/^.*?\.(?=\s|$)\s*/,``);
function row(finding){
return[_run_js__WEBPACK_IMPORTED_MODULE_0__.f[finding.status],`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(finding.permission??``)}${finding.status===`pass`?``:`<br><sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(finding.reason)}</sub>`}`,finding.resource?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.ht)(finding.resource)):``,finding.method?_run_js__WEBPACK_IMPORTED_MODULE_0__.p[finding.method]:``]}
function steps(report){
if(report.plan.length===0)return``;
let planned=report.plan.every(step=>step.state===`planned`);
let rows=report.plan.map(step=>[STEP_MARKS[step.state],`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(step.title)}${step.note?`<br><sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(step.note)}</sub>`:``}`]);
let list=changeTable(report.changes.length>0?report.changes:report.plan.flatMap(step=>step.changes),planned);
return[`### ${planned?`What would be done`:`What was done`}`,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([``,`Step`],rows),list&&(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`<b>${planned?`What would change`:`What changed`}</b> field by field`,list)].filter(Boolean).join(`

`)}
let STEP_MARKS={planned:`◻️`,done:`✅`,failed:`❌`,skipped:`➖`};
function changeTable(changes,planned){
return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([`On`,`Field`,`Before`,`After`,``],changes.map(change=>[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.ht)(change.target)),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(change.path),value(change.before),value(change.after),change.done||planned?``:`not done`]))}
let value=json=>json===void 0?``:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(shorten$1(typeof json==`string`?json:JSON.stringify(json),200));
function timings(report){
let rows=report.timings.map(({name,startMs,durationMs})=>[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(name),seconds(startMs),seconds(durationMs)]);
return rows.length>0?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`Timings`,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([`What`,`Started after`,`Took`],rows)):``}
let seconds=ms=>`${(ms/1e3).toFixed(ms<1e4?2:1)} s`;
let indent=body=>body.replace(/\n(?=.)/g,`
  `);
function withinLimit(sections,limit){
let kept=sections.filter(({body})=>body!==``);
let bytes=body=>Buffer.byteLength(body);
let note=`

*Parts of this summary were left out for GitHub’s size limit; the JSON report (output \`report\`) has them.*`;
let total=kept.reduce((sum,{body})=>sum+bytes(body)+2,0);
let dropped=new Set;
for(let section of kept.filter(({expendable})=>expendable>0).sort((a,b)=>b.expendable-a.expendable)){
if(total+bytes(note)<=limit)break;
dropped.add(section);
total-=bytes(section.body)+2}
let body=kept.filter(section=>!dropped.has(section)).map(section=>section.body).join(`

`);
if(dropped.size===0&&total<=limit)return`${body}\n`;
return total+bytes(note)<=limit?`${body}${note}\n`:`${clip(body,limit-bytes(note)-8)}${note}\n`}
function clip(body,limit){
let cut=Buffer.from(body).subarray(0,Math.max(0,limit)).toString(`utf8`).replace(/\uFFFD+$/,``);
let lines=cut.slice(0,Math.max(cut.lastIndexOf(`
`),0));
return[...lines.matchAll(/^(?:> )?(`{3,})/gm)].length%2==1?`${lines}\n\`\`\``:lines}
function reportFile(env){
let step=(env.GITHUB_ACTION||`step`).replace(/[^\w-]/g,`_`).slice(0,100);
return(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(env.RUNNER_TEMP||`.`,`run-iam-deploy-${step}.json`)}
function saveReport(report,alsoAt,{env,log}){
let text=`${JSON.stringify(report,null,2)}\n`;
let{report:own}=report.outputs;
own&&save(own,text,log,{replaceLink:!0});
alsoAt&&save(alsoAt,text,log,{workspace:env.GITHUB_WORKSPACE||process.cwd()})}
function saveManifests(ending,reportPath,log){
if(`refused`in ending)return;
let courses=[ending.course,...ending.others??[]];
for(let{config,made}of courses){
if(made.manifest===void 0)continue;
let region=courses.length>1?`-${config.region}`:``;
save(`${reportPath.replace(/\.json$/,``)}${region}.manifest.yaml`,made.manifest,log,{mode:384,replaceLink:!0})}}
function save(path,text,log,options){
try{
writeText(path,text,options)}catch(error){
if(!(error instanceof FileFault))throw error;
log.warning(`The run did not write the file ${path}: it ${error.message}.`)}}}),2574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>link,i:()=>fence,n:()=>code,o:()=>table,r:()=>details,s:()=>text,t:()=>alert});
let{An:shorten}=__webpack_require__(4207);
let MARKUP=/[\\`*{}[\]()#!|<>&~^$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]/g;
let AUTOLINK=/(?<=[:@#])(?=[\w/+.-])|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi;
let LONGEST=6e3;
function text(value){
return printable(shorten(value,LONGEST)).replace(/\s+/g,` `).trim().replace(AUTOLINK,`\0`).replace(MARKUP,found=>`&#${found.charCodeAt(0)};`).replaceAll(`\0`,`<span></span>`)}
function code(value){
let shown=printable(shorten(value,LONGEST)).replace(/\s+/g,` `).trim();
return shown===``?``:`<code>${text(shown)}</code>`}
function fence(value,language=``){
let longest=Math.max(2,...Array.from(value.matchAll(/`+/g),run=>run[0].length));
let ticks="`".repeat(longest+1);
return`${ticks}${language}\n${printable(value,!0).trimEnd()}\n${ticks}`}
function link(label,address){
let url;
try{
url=new URL(address)}catch{
return text(label)}
if(url.protocol!==`https:`&&url.protocol!==`http:`)return text(label);
return`<a href="${url.href.replace(/[&"'<>]/g,found=>`&#${found.charCodeAt(0)};`)}">${text(label)}</a>`}
function table(head,rows){
if(rows.length===0)return``;
let line=cells=>`| ${cells.map(cell=>cell||` `).join(` | `)} |`;
return[line(head),line(head.map(()=>`---`)),...rows.map(line)].join(`
`)}
function details(summary,body,open=!1){
return`<details${open?` open`:``}><summary>${summary}</summary>\n\n${body}\n\n</details>`}
function alert(kind,body){
return`> [!${kind}]\n${body.split(`
`).map(line=>line?`> ${line}`:`>`).join(`
`)}`}
function printable(value,lines=!1){
return(lines?value.replace(/\r\n?/g,`
`):value).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,``)}})};