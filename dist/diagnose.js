import{D as schedulerJobName,E as schedulerAgent,Gt as serviceName,In as UserError,It as locationName,Lt as memberOf,Mn as skipped,Nn as unknown,Ot as fullName,T as functionService,_n as remediesFor,br as errorText,fr as capitalise,ft as isSafeForTokens,gr as sentence,kn as fail,kt as homeOfAccount,pr as count,tn as ApiError,w as functionName,x as SCHEDULER_HOST}from"./start.js";
import{a as say}from"./words.js";
import{A as roleReader,B as urlOf,Ct as audiencesOf,D as readFunction,Dt as readProject,Et as findProjectNumber,F as gatesKnown,Ft as known,G as notFound,H as answerWords,I as answerOfAttempt,It as unknown$1,L as audienceOf,M as readCallers,N as wordsFor,O as readAccount,Ot as readProjectPolicy,P as layer,Pt as ask,R as isAddressOf,St as accepts,Tt as readService,U as doorOf,V as refusedFor,W as isCloudRunsRefusal,et as CODES,gt as rolesOf,ht as readGrants,j as once,k as readAccountPolicy,kt as summarisePolicy,mt as membersFor,wt as readDeployed,z as placeOfUrl}from"./run.js";
function callOf(facts,aim){
let{target}=facts;
let everybody=everybodyOf(facts);
let base={target:target.kind===`address`?`service`:target.kind,internal:!0,token:`id`,...gatesOfTarget(target),...target.state.known&&{exists:target.state.value!==null},...target.foreignUrl&&{byDefaultUrl:!1},...everybody!==void 0&&{everybody},...accountOf$1(facts),...facts.right&&rightIn(facts.right)};
if(facts.schedule)return{...base,...scheduledCall(facts,aim)};
if(facts.id===`caller`)return{...base,internal:!1,...ownCall(facts,everybody)};
return{...base,internal:!facts.fromOutside,audience:!0}}
const rightIn=right=>{
let{invoker}=ruleRight(right);
return invoker?{invoker}:{}};
function ruleRight({reading,complete,troubleshooter}){
let shot=troubleshooter?.known?troubleshooter.value:void 0;
let state=shot?.overallAccessState;
if(state===`CAN_ACCESS`)return{invoker:`yes`};
if(state===`CANNOT_ACCESS`&&shot?.denyPolicyExplanation?.denyAccessState===`DENY_ACCESS_STATE_DENIED`)return{invoker:`denied`};
if(!reading.known)return state===`CANNOT_ACCESS`?{invoker:`no`}:{};
let{granted,outside,conditional,unseen,unreadRoles}=reading.value;
if(granted.length>0)return{invoker:state===`CANNOT_ACCESS`?`overridden`:`yes`};
if(state!==`CANNOT_ACCESS`&&!(complete&&unseen.length===0&&unreadRoles.length===0))return{};
let under=outside[0]??conditional[0];
return under?{invoker:`condition`,condition:under.condition}:{invoker:`no`}}
function everybodyOf({target,probes}){
if(target.service?.invokerIamDisabled)return!0;
let byPolicy=target.everybody&&ruleRight(target.everybody).invoker;
if(byPolicy)return byPolicy===`yes`;
let bare=probes.find(({audience})=>audience===void 0);
let door=bare?.answer&&doorOf(bare.answer,{tokenSent:!1});
return door===`open`||door!==`closed`&&void 0}
const FUNCTION_INGRESS={ALLOW_INTERNAL_ONLY:`internal`,ALLOW_INTERNAL_AND_GCLB:`internal-and-cloud-load-balancing`};
function gatesOfTarget({kind,service,first}){
if(service)return gatesKnown(service);
if(kind!==`function`||!first)return{};
let settings=first.ingressSettings??``;
return{gates:{ingress:Object.entries(FUNCTION_INGRESS).find(([name])=>name===settings)?.[1]??`all`,defaultUrl:!0,iap:!1}}}
function accountOf$1({account}){
if(!account?.known)return{};
return{account:account.value===null?`missing`:account.value.disabled?`disabled`:`there`}}
function ownCall(facts,everybody){
let{probes,noToken,target}=facts;
let bare=probes.find(({audience})=>audience===void 0);
let withToken=probes.find(({audience})=>audience!==void 0);
let asked=everybody||!withToken?bare:withToken;
let token=asked?.audience===void 0?`none`:`id`;
let mint=!everybody&&!withToken&&noToken!==void 0;
let unasked=asked!==void 0&&isLock(asked)&&(mint||!everybody&&isWithheld(facts));
return{token:mint||unasked?`id`:token,...target.kind!==`address`&&{audience:!0},...mint&&{minted:!1},...asked&&!unasked&&{answer:liveAnswer(asked)}}}
const isWithheld=({target,probes,noToken})=>target.foreignUrl===!0&&noToken===void 0&&probes.every(({audience})=>audience===void 0);
const isLock=({answer})=>answer!==void 0&&doorOf(answer,{tokenSent:!1})===`closed`;
function liveAnswer({answer,audience}){
if(!answer)return{live:!0};
let sent=audience!==void 0;
let door=doorOf(answer,{tokenSent:sent});
let at={status:answer.status,live:!0};
switch(door){case`open`:
return{...at,by:`app`};case`closed`:
return{...at,by:`google`,refused:sent?`not-allowed`:`no-token`};case`rejected`:
return isCloudRunsRefusal(answer)?{...at,by:`google`,refused:`bad-token`}:at;case`sign-in`:
return{...at,by:`iap`};case`hidden`:case`down`:
return{...at,by:`google`};case`unclear`:
return at}}
function scheduledCall({schedule,target,probes},aim){
if(!schedule)return{};
let{job,agent,audience}=schedule;
let http=job.known?job.value?.httpTarget:void 0;
let answer=answerOfJob(schedule);
let accepted=audience===void 0?void 0:isAccepted(target,audience,probes);
let may=agent&&ruleRight(agent.right).invoker;
return{internal:(target.name.split(`/`)[1]??aim.project)===aim.project&&!target.foreignUrl,token:http?.oidcToken?`id`:http?.oauthToken?`access`:`none`,...job.known&&{schedule:stateOf(job.value)},...accepted!==void 0&&{audience:accepted},...may&&may!==`overridden`&&{agent:may===`yes`},...answer&&{answer}}}
function stateOf(job){
if(job===null)return`missing`;
return job.state===`PAUSED`?`paused`:job.state===`DISABLED`?`disabled`:`on`}
function answerOfJob({job,attempt,logged}){
if(!job.known||!job.value?.lastAttemptTime)return;
let entries=logged?.known?logged.value:void 0;
if(attempt?.known&&attempt.value)return attempt.value.status===`OK`?{status:200}:answerOfAttempt(attempt.value,!0,entries);
let{status}=job.value;
if(!status||status.code===-1)return;
let code=CODES[status.code??0]??`UNKNOWN`;
return code===`OK`?{status:200}:answerOfAttempt({status:code},!1,entries)}
function isAccepted({kind,service,url},audience,probes){
if(service)return accepts(audiencesOf(service),audience);
if(kind===`function`&&url)return audience===url;
let asked=probes.find(probe=>probe.audience===audience)?.answer;
let door=asked&&doorOf(asked,{tokenSent:!0});
if(door===`rejected`&&asked&&isCloudRunsRefusal(asked))return!1;
return door===`closed`||void 0}
function namesOf(facts,aim){
let{target,schedule,email,right,noToken}=facts;
let[,project=aim.project,,region=aim.region,,short=target.words]=target.name.split(`/`);
let{condition}=right?ruleRight(right):{};
let member=email?memberOf(email):facts.id===`caller`?aim.principal:void 0;
let sent=schedule?schedule.audience:facts.probes.find(({audience})=>audience!==void 0)?.audience;
let first=target.service?audienceOf(target.service):target.url;
return{who:schedule?say`The Cloud Scheduler job ${schedule.name}`:facts.id===`caller`?whoAsks(facts,aim):email??facts.id,target:{words:target.words,name:short,project,region,resource:target.kind===`function`?fullName.function(target.name):fullName.service(target.name||target.words),...target.url&&{url:target.url}},audiences:[...first&&target.kind!==`job`?[first]:[],...target.service?.customAudiences??[]],...member&&{member},...noToken!==void 0&&{noToken},...isWithheld(facts)&&target.url&&{withheldFrom:new URL(target.url).host},...condition&&{condition},...sent&&{audience:sent},...schedule&&{schedule:jobNames(schedule,aim)}}}
const whoAsks=(facts,{principal})=>principal&&(isWithheld(facts)||facts.probes.some(({audience})=>audience!==void 0))?say`The deployer (${principal.replace(/^[a-zA-Z]+:/,``)})`:say`A caller`;
function jobNames({name,region,job,agent,overrides},{project}){
let found=job.known?job.value:null;
let uri=found?.httpTarget?.uri;
let url=uri&&URL.canParse(uri)?new URL(uri):void 0;
return{name,region,project,path:url?`${url.pathname}${url.search}`:`/`,...found?.attemptDeadline&&{deadline:found.attemptDeadline},...agent&&{agent:agent.email},...overrides&&{overrides}}}
function evidenceOf({target,right,account,schedule,probes,refused}){
let all=[...target.state.evidence,...target.everybody?.reading.evidence??[],...rightEvidence(right),...account?.evidence??[],...refused?.evidence??[],...schedule?[schedule.job,schedule.attempt,schedule.logged].flatMap(fact=>fact?.evidence??[]):[],...rightEvidence(schedule?.agent?.right),...probes.map(probeEvidence)];
return[...new Map(all.map(one=>[`${one.call} ${one.resource} ${one.answer}`,one])).values()]}
const rightEvidence=right=>right?[...right.reading.evidence,...right.troubleshooter?.evidence??[]]:[];
function probeEvidence({url,audience,answer,silent=``}){
let call=`GET ${url} ${audience===void 0?say`without a token`:say`with an ID token for ${audience}`}`;
if(!answer)return{call,resource:url,answer:say`no answer: ${silent}`};
return{call,resource:url,answer:answerWords(answer,doorOf(answer,{tokenSent:audience!==void 0})),status:answer.status}}
function diagnoseCalls(facts,aim){
let judged=facts.cases.map(one=>{
let call=callOf(one,aim);
return{facts:one,call,names:namesOf(one,aim),refusing:layer(call)}});
let others=judged.filter(({facts:{id}})=>id!==`caller`);
let counts=({facts:{id},refusing})=>id!==`caller`||others.length===0||!(others.some(one=>one.refusing===`none`)||OF_WHO_ASKS.has(refusing));
let found=[...facts.lost.flatMap(caller=>notFound(caller,aim.principal)),...judged.flatMap(one=>findingsOf(one,aim,counts(one)))];
let logged=judged.flatMap(({facts:{refused},names})=>refusedOthers(refused,names.target));
let[first]=judged;
let target=first?.facts.target;
let gates=target?.service&&first?.call.gates;
return{decisions:judged.map(decisionOf),findings:[...found,...logged.filter(({id})=>found.every(one=>one.id!==id))],checks:checksOf(facts.cases),...gates&&{gates:{...gates,invokerCheck:target?.service?.invokerIamDisabled!==!0}},...target?.url&&{url:target.url}}}
function refusedOthers(refused,{words,resource}){
if(!refused?.known)return[];
return[...Map.groupBy(refused.value,({text})=>text?refusedFor(text):`app`)].flatMap(([kind,calls])=>kind===void 0?[]:[skipped(OTHERS[kind].id,say`In the last day ${words} refused ${count(calls.length,`request`)} of others: ${OTHERS[kind].why}`,{resource,evidence:refused.evidence})])}
const OTHERS={"no-token":{id:`caller-token`,why:say`they had no ID token.`},"bad-token":{id:`audience-refused`,why:say`their token could not be verified, as one for another audience.`},"not-allowed":{id:`no-invoker`,why:say`their token was in order, and whose it is has no invoker role.`},app:{id:`app-login`,why:say`IAM let them through; the app's own login refused them.`}};
const OF_WHO_ASKS=new Set([`invoker`,`condition`,`denied`,`pending`,`mint`,`token`,`ingress`]);
function findingsOf({facts,call,names,refusing},aim,counts){
let evidence=evidenceOf(facts);
let details={resource:names.target.resource,evidence,...names.member&&{principal:names.member}};
if(facts.schedule&&callsNoAddress(facts.schedule.job))return[noAddress(facts.schedule,aim,evidence)];
if(refusing===`none`)return[];
let{id,reason,remedies}=wordsFor(refusing,call,names);
if(refusing===`unknown`&&isBlind(facts))return[fail(id,...blind(facts,names,aim,evidence))];
if(refusing===`unknown`&&!seenRefused(call))return[unknown(id,reason,{...details,remedies})];
if(!counts)return[skipped(id,reason,{...details,remedies})];
let resource=refusing===`schedule-missing`||refusing===`schedule-idle`?jobResource(facts,aim):details.resource;
return[fail(id,reason,{...details,resource,remedies})]}
const isBlind=({schedule,target,probes})=>schedule!==void 0&&!schedule.job.known||!target.state.known&&probes.every(({answer})=>!answer);
function blind({schedule,target,probes},names,aim,evidence){
let job=schedule&&!schedule.job.known?schedule.job:void 0;
let why=job??target.state;
let{principal:member}=aim;
let role=job?`roles/cloudscheduler.viewer`:`roles/run.viewer`;
let resource=job?fullName.project(aim.project):names.target.resource;
let silent=probes.find(probe=>probe.silent)?.silent;
return[say`${silent?`${sentence(capitalise(silent))} `:``}${job?names.who:capitalise(names.target.words)} could not be read, so the run cannot say anything about its calls: ${why.known?``:sentence(why.why)}`,{resource,evidence,remedies:member?remediesFor({member,role,resource}):[]}]}
const seenRefused=({answer})=>answer?.status!==void 0&&answer.status>=400;
const jobResource=({schedule},{project})=>fullName.schedulerJob(schedulerJobName(project,schedule?.region??``,schedule?.name??``));
const callsNoAddress=job=>job.known&&job.value!==null&&!job.value.httpTarget;
const noAddress=({name,region},{project},evidence)=>fail(`schedule-idle`,say`The Cloud Scheduler job ${name} calls no URL: it publishes to Pub/Sub or calls App Engine. Name a job that calls a URL.`,{resource:fullName.schedulerJob(schedulerJobName(project,region,name)),evidence});
function decisionOf({facts,call,names,refusing}){
return{id:`layer:${facts.id}`,question:say`Which layer refuses ${inSentence(names.who)}?`,choice:refusing,because:refusing===`none`?fine(call,names):wordsFor(refusing,call,names).reason,alternatives:passed(call,names,refusing),evidence:evidenceOf(facts)}}
const inSentence=who=>who.replace(/^(The|A) /,word=>word.toLowerCase());
function fine({everybody,answer},{target,who,withheldFrom}){
if(answer?.status!==void 0)return say`${who} called ${target.words}, and the answer was ${answer.status}.`;
return everybody?say`Everyone can call ${target.words}.`:say`According to everything that the run could read, ${inSentence(who)} can call ${target.words}.${withheldFrom?say` ${withheldFrom} was asked without a token: the run sends an ID token for ${target.words} only to the addresses that Cloud Run gave it.`:``}`}
function passed(call,names,refusing){
let rows=layersOf(call,names).map(({layers:[choice,...kin],fine,because})=>{
let refuses=choice===refusing||kin.includes(refusing);
return{refuses,choice:refuses?refusing:choice,possible:refuses?!0:fine===void 0?`unknown`:!fine,because:refuses?say`It refuses.`:fine===void 0?say`It could not be read.`:because}});
let end=rows.findIndex(({refuses})=>refuses);
return rows.slice(0,end<0?rows.length:end+1).map(({refuses:_,...row})=>row)}
function layersOf(call,{target,audience}){
let{schedule,account,agent,gates,everybody,invoker,ready,answer,exists}=call;
let scheduled=[{layers:[`schedule-idle`,`schedule-missing`],fine:!0,because:say`The Cloud Scheduler job is ${schedule}.`},{layers:[`account`],fine:account&&account===`there`,because:say`The account that calls is ${account}.`},{layers:[`agent`],fine:agent,because:say`Cloud Scheduler's agent can mint its token.`}];
let ways=[{layers:[`default-url`],fine:gates?.defaultUrl,because:say`The default URL is enabled.`},{layers:[`ingress`,`hidden`],fine:gates&&!0,because:say`Its ingress is ${gates?.ingress}.`},{layers:[`iap`],fine:gates&&!gates.iap,because:say`Identity-Aware Proxy is off.`}];
let shown=everybody?say`No token is needed.`:say`The audience${audience?` ${audience}`:``} is accepted.`;
return[{layers:[`target-missing`],fine:exists,because:say`There is ${target.words}.`},...schedule?scheduled:[],...call.target===`job`?[]:ways,{layers:[`audience`,`token`,`mint`],fine:everybody||call.target===`job`||call.audience,because:shown},{layers:[`invoker`,`condition`,`denied`,`pending`],fine:everybody||invoker&&invoker===`yes`,because:everybody?say`Everyone can call it.`:say`The caller is an invoker.`},{layers:[`container`],fine:ready!==!1,because:say`A revision is ready, as far as the run could read.`},{layers:[`app-login`,`app-path`,`app-error`,`deadline`],fine:answer?.status!==void 0||void 0,because:say`The last answer was ${answer?.status}.`}]}
function checksOf(cases){
return[...new Map(cases.flatMap(({probes})=>probes.map(probe=>[`${probe.url} ${probe.audience??``}`,probe]))).values()].map(probe=>{
let{audience,answer}=probe;
let door=answer&&doorOf(answer,{tokenSent:audience!==void 0});
let evidence=probeEvidence(probe);
return{name:audience===void 0?say`Without a token`:say`With an ID token for ${audience}`,expected:say`any answer, to see who gives it`,found:evidence.answer,status:door===void 0?`fail`:door===`unclear`?`unknown`:`pass`,evidence:[evidence]}})}
async function askAs({google},url,audiences){
let noToken;
return{probes:(await Promise.all(audiences.map(async audience=>{
let token=audience===void 0?void 0:await tokenFor(google,audience);
if(token&&`why`in token){
noToken??=token.why;
return}
let sent={url,...audience!==void 0&&{audience}};
try{
return{...sent,answer:await google.ask(url,token&&`Bearer ${token.value}`)}}catch(error){
if(!(error instanceof ApiError))throw error;
return{...sent,silent:errorText(error)}}}))).filter(probe=>probe!==void 0),...noToken!==void 0&&{noToken}}}
async function tokenFor(google,audience){
try{
let value=await google.idToken(audience);
return value?{value}:{why:say`This identity cannot get an ID token: set the input service_account.`}}catch(error){
if(!(error instanceof ApiError)&&!(error instanceof UserError))throw error;
return{why:errorText(error)}}}
const isTaken=({service},audience)=>service!==void 0&&accepts(audiencesOf(service),audience);
function mayHave(target,address,audience){
if(!isSafeForTokens(new URL(address)))return!1;
if(URL.canParse(audience)&&new URL(audience).origin===new URL(address).origin)return!0;
return target.service!==void 0&&isAddressOf(target.service,address)&&isTaken(target,audience)}
function rightReader(google){
let roles=roleReader(google);
let projectPolicy=once(project=>readProjectPolicy(google,project));
let ancestors=once(project=>readAncestors(google,project));
let nodePolicy=once(node=>readNodePolicy(google,node));
return async({member,permission,resource,project,policy})=>{
let above=ancestors(project).then(async found=>({found,policies:found.known?await Promise.all(found.value.map(async node=>({name:fullName.node(node),fact:await nodePolicy(node)}))):[]}));
let[own,ofProject,{found,policies},troubleshooter]=await Promise.all([policy,projectPolicy(project),above,troubleshoot(google,member,permission,resource)]);
let all=[{name:resource,fact:own},{name:fullName.project(project),fact:ofProject},...policies];
let readable=all.flatMap(({name,fact})=>fact.known?[{resource:name,policy:fact.value??{}}]:[]);
let evidence=all.flatMap(({fact})=>fact.evidence);
let refused=all.find(({fact})=>!fact.known)?.fact;
let complete=found.known&&refused===void 0;
if(readable.length===0)return{reading:unknown$1(refused&&!refused.known?refused.why:say`No policy could be read.`,...evidence),complete:!1,troubleshooter};
let members=member===`allUsers`?new Set([`allUsers`]):membersFor(member,project,ofProject.known?ofProject.value:void 0);
let lookUp=await roles(rolesOf(readable,members),!0);
let now=Date.now();
return{reading:known(readGrants(readable,members,permission,lookUp,{from:now,until:now}),...evidence),complete,troubleshooter}}}
function readAncestors(google,project){
return ask(`POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getAncestry`,fullName.project(project),()=>google.resourceManager.ancestors(project),found=>found.join(`, `)||`none`)}
function readNodePolicy(google,node){
return ask(`POST cloudresourcemanager.googleapis.com/v3/${node}:getIamPolicy`,fullName.node(node),()=>google.resourceManager.getNodePolicy(node),summarisePolicy)}
async function troubleshoot(google,member,permission,resource){
let email=/^(?:serviceAccount|user):(.+)$/.exec(member)?.[1];
if(!email)return null;
return ask(`POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot`,resource,()=>google.troubleshooter.troubleshoot(email,permission,resource),({overallAccessState=say`no state`})=>`${permission}: ${overallAccessState}`)}
async function targetByName(google,place,service){
let name=serviceName(place.project,place.region,service);
let state=await readService(google,name);
if(state.known&&state.value===null){
let asFunction=await readFunction(google,functionName(place.project,place.region,service));
if(asFunction.known&&asFunction.value)return targetByFunction(google,place,service,asFunction)}
return ofService(name,say`the service ${service}`,state)}
async function targetByFunction(google,place,id,read){
let name=functionName(place.project,place.region,id);
let found=read??await readFunction(google,name);
if(found.known&&found.value?.environment===`GEN_1`){
let first=await readFirst(google,name);
let url=first.known&&first.value?.httpsTrigger?.url||found.value.url;
return{kind:`function`,name,words:say`the function ${id}`,runsWhenAsked:!0,state:first.known?first:found,...first.known&&first.value&&{first:first.value},...url&&{url}}}
let service=found.known&&found.value?.serviceConfig?.service||serviceName(place.project,place.region,functionService(id));
let state=await readService(google,service);
if(state.known&&state.value===null&&found.known&&found.value===null)return{kind:`function`,name,words:say`the function ${id}`,state:found};
return{...ofService(service,say`the function ${id}`,state),runsWhenAsked:!0}}
async function targetByUrl(google,place,url,hints){
let told=placeOfUrl(url);
let there={project:told.project??place.project,region:told.region??place.region};
if(told.function)return targetByFunction(google,there,told.function);
if(told.service)return{...await targetByName(google,there,told.service),url};
let hinted=await Promise.all([hints.service?targetByName(google,place,hints.service):void 0,hints.function?targetByFunction(google,place,hints.function):void 0]);
let own=hinted.find(target=>target&&isAt(target,url));
if(own)return own.kind===`function`?own:{...own,url};
let listed=await listServices(google,place);
let service=listed.known?listed.value.find(one=>isAddressOf(one,url)):void 0;
if(service?.name)return{...ofService(service.name,say`the service ${service.name.split(`/`).at(-1)}`,known(service,...listed.evidence)),url};
let[named]=hinted;
if(named?.service)return{...named,url,foreignUrl:!0};
return{kind:`address`,name:``,words:new URL(url).host,state:unknown$1(whyUnknown(listed),...listed.evidence),url}}
async function targetByJob(google,name){
return{kind:`job`,name,words:say`the job ${name.split(`/`).at(-1)}`,state:await readDeployed(google,name)}}
function policyOf(google,{kind,name}){
if(kind===`function`)return ask(`GET cloudfunctions.googleapis.com/v1/${name}:getIamPolicy`,fullName.function(name),()=>google.functions.getPolicy(name),summarisePolicy);
return ask(`GET run.googleapis.com/v2/${name}:getIamPolicy`,fullName.service(name),()=>google.run.getPolicy(name),summarisePolicy)}
function ofService(name,words,state){
let service=state.known?state.value:null;
let url=service?audienceOf(service):void 0;
return{kind:`service`,name,words,state,...service&&{service},...url&&{url}}}
function isAt({service,url:own},url){
if(service&&isAddressOf(service,url))return!0;
return own!==void 0&&new URL(own).origin===new URL(url).origin}
const whyUnknown=listed=>listed.known?say`No service of this project and region has that address.`:listed.why;
const readFirst=(google,name)=>ask(`GET cloudfunctions.googleapis.com/v1/${name}`,fullName.function(name),()=>google.functions.getFirst(name),found=>found?found.ingressSettings??`exists`:say`does not exist`);
const listServices=(google,{project,region})=>ask(`GET run.googleapis.com/v2/${locationName(project,region)}/services`,fullName.project(project),()=>google.run.listServices(locationName(project,region)),found=>say`${found.length} services`);
const permissionOf=(target,job)=>{
if(target.kind===`function`)return`cloudfunctions.functions.invoke`;
if(target.kind!==`job`)return`run.routes.invoke`;
return hasOverrides(job)?`run.jobs.runWithOverrides`:`run.jobs.run`};
function hasOverrides(job){
let body=job?.httpTarget?.body;
return body?/"overrides"/.test(Buffer.from(String(body),`base64`).toString(`utf8`)):!1}
const resourceOf=({kind,name})=>kind===`function`?fullName.function(name):fullName.service(name);
const isThere=({name,state})=>name!==``&&!(state.known&&state.value===null);
async function rightTo(world,target,member,permission=permissionOf(target)){
if(!isThere(target))return;
let[,project=world.project]=target.name.split(`/`);
return world.rightOf({member,permission,resource:resourceOf(target),project,policy:world.policyOf(target)})}
async function withEverybody(world,target){
let everybody=target.kind===`job`?void 0:await rightTo(world,target,`allUsers`);
return{...target,...everybody&&{everybody}}}
async function accountOf({google,project,projectNumber},email){
let number=await projectNumber;
return readAccount(google,{email,project,home:homeOfAccount(email,project,number.known?number.value:void 0)})}
async function scheduled(world,name,reading){
let{google,config,project}=world;
let{region}=config;
let job=await reading;
let found=job.known?job.value:null;
let http=found?.httpTarget;
let uri=http?.uri??void 0;
if(!http||!uri||!URL.canParse(uri))return{id:name,target:{kind:`address`,name:``,words:`anything`,state:unknown$1(say`The job calls no address.`)},probes:[],schedule:{name,region,job,attempt:null,logged:null}};
let email=http.oidcToken?.serviceAccountEmail||http.oauthToken?.serviceAccountEmail||void 0;
let jobName=runJobOf(uri);
let since=found.lastAttemptTime?new Date(Date.parse(found.lastAttemptTime)-6e4).toISOString():void 0;
let[target,account,attempt,agent]=await Promise.all([(jobName?targetByJob(google,jobName):targetByUrl(google,{project,region},uri,{service:config.service,...config.diagnosis?.function&&{function:config.diagnosis.function}})).then(one=>withEverybody(world,one)),email?accountOf(world,email):void 0,since?readAttempt(world,name,since):null,email?agentOf(world,email,http.oidcToken?`iam.serviceAccounts.getOpenIdToken`:`iam.serviceAccounts.getAccessToken`):void 0]);
let audience=http.oidcToken?http.oidcToken.audience||uri:void 0;
let[right,logged,asked]=await Promise.all([email?rightTo(world,target,memberOf(email),permissionOf(target,found)):void 0,since&&target.kind===`service`&&target.name?readLogged(world,target.name,uri.replace(/^https?:\/\//,``),since):null,probeFor(world,target,audience)]);
return{id:name,target,...asked,...email&&{email},...right&&{right},...account&&{account},schedule:{name,region,job,attempt,logged,...agent&&{agent},...audience&&{audience},...hasOverrides(found)&&{overrides:!0}}}}
async function probeFor(world,target,audience){
let{url,service,runsWhenAsked}=target;
if(target.kind===`job`||!url||runsWhenAsked||!isThere(target))return{probes:[]};
let address=urlOf(service?audienceOf(service)??url:url,world.config.verifyPath);
return askAs(world,address,[void 0,...audience&&mayHave(target,address,audience)?[audience]:[]])}
async function agentOf(world,email,permission){
let{google,project,projectNumber,rightOf}=world;
let number=await projectNumber;
if(!number.known)return;
let agent=schedulerAgent(number.value);
return{email:agent,right:await rightOf({member:memberOf(agent),permission,project,resource:fullName.account(email,project),policy:readAccountPolicy(google,{email,project,home:homeOfAccount(email,project,number.value)})})}}
function readJob({google,config,project},job){
let name=schedulerJobName(project,config.region,job);
return ask(`GET ${SCHEDULER_HOST}/v1/${name}`,fullName.schedulerJob(name),()=>google.scheduler.getJob(name),found=>found?`${found.schedule}, ${found.state}`:say`does not exist`)}
async function readAttempt({google,config,project},job,since){
let name=schedulerJobName(project,config.region,job);
let all=await ask(`POST logging.googleapis.com/v2/entries:list`,fullName.schedulerJob(name),()=>google.logging.attempts(name,since),found=>found.map(({status,debug})=>debug??status).join(`, `)||say`no attempt`);
return all.known?known(all.value.at(-1)??null,...all.evidence):all}
function readLogged({google},service,address,since){
return ask(`POST logging.googleapis.com/v2/entries:list`,fullName.service(service),()=>google.logging.scheduledCalls(service,address,since),found=>found.map(({status,text})=>text||say`${status}, from the app`).join(say`, `)||say`no entry`)}
const RUN_JOB=/^\/(?:v2\/(projects\/[^/]+\/locations\/[^/]+\/jobs\/[^/:]+)|apis\/run\.googleapis\.com\/v1\/namespaces\/([^/]+)\/jobs\/([^/:]+)):run$/;
function runJobOf(uri){
let{hostname,pathname}=new URL(uri);
let region=/^(?:([a-z]+-[a-z]+\d+)-)?run\.googleapis\.com$/.exec(hostname);
let found=region&&RUN_JOB.exec(pathname);
if(!found)return;
return found[1]??`projects/${found[2]}/locations/${region[1]??``}/jobs/${found[3]}`}
async function gatherDiagnosis(config,google){
let project=config.project??google.project;
if(!project)throw new UserError([fail(`project-unreachable`,say`No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.`)]);
let projectNumber=readProject(google,project).then(fact=>findProjectNumber(fact));
let world={google,config,project,projectNumber,rightOf:rightReader(google),policyOf:once(target=>policyOf(google,target),({name})=>name)};
let{schedules=[],url,function:called}=config.diagnosis??{};
let found=schedules.length>0?{cases:await Promise.all(schedules.map(name=>scheduled(world,name,readJob(world,name)))),lost:[]}:await fromTarget(world,url,called);
return{project,projectNumber:await projectNumber,...found}}
async function fromTarget(world,url,called){
let{google,config,project}=world;
let place={project,region:config.region};
let jobName=`${config.service}-schedule`;
let standard=url===void 0&&called===void 0?readJob(world,jobName):void 0;
let callers=readCallers(google,config.callers,place,world.projectNumber);
let target=await(url===void 0?called?targetByFunction(google,place,called):targetByName(google,place,config.service):targetByUrl(google,place,url,{service:config.service,...called&&{function:called}}));
let[job,found]=await Promise.all([standard,callers]);
let[whole,...cases]=await Promise.all([withEverybody(world,target),own(world,target,url),...job?.known&&job.value?[scheduled(world,jobName,Promise.resolve(job))]:[],...found.flatMap(({caller,account,network})=>account.known&&account.value!==null?[named(world,target,caller.given,account.value,network===`none`)]:[]),...config.invokers.flatMap(member=>{
let email=/^serviceAccount:(.+)$/.exec(member)?.[1];
return email?[named(world,target,email,email)]:[]})]);
return{cases:cases.map(one=>one.target===target?{...one,target:whole}:one),lost:found.filter(({account})=>!account.known||account.value===null)}}
async function own(world,target,url){
let{google,config}=world;
let{principal}=google.identity;
let address=url??(target.url&&!target.runsWhenAsked?urlOf(target.url,config.verifyPath):target.url);
let[right,refused,asked]=await Promise.all([principal?rightTo(world,target,principal):void 0,target.service?.name?readRefused(google,target.service.name):void 0,address?askAs(world,address,[void 0,...ownAudiences(target,address)]):void 0]);
let email=/^serviceAccount:(.+)$/.exec(principal??``)?.[1];
return{id:`caller`,target,probes:[],...asked,...right&&{right},...refused&&{refused},...email&&{email}}}
function readRefused(google,service){
return ask(`POST logging.googleapis.com/v2/entries:list`,fullName.service(service),()=>google.logging.refusedCalls(service,new Date(Date.now()-864e5).toISOString()),found=>count(found.length,`refused request`))}
function ownAudiences(target,address){
let audience=audienceFor(target);
let{origin}=new URL(address);
if(target.foreignUrl)return mayHave(target,address,origin)&&isTaken(target,origin)?[origin]:[];
if(audience&&target.runsWhenAsked)return[audience];
return audience?[audience,`https://another-audience.invalid`]:[origin]}
const audienceFor=({service,url,kind})=>service?audienceOf(service):kind===`function`?url:void 0;
async function named(world,target,id,email,outside=!1){
let[right,account]=await Promise.all([rightTo(world,target,memberOf(email)),accountOf(world,email)]);
return{id,target,email,account,probes:[],...right&&{right},...outside&&{fromOutside:!0}}}
async function diagnose(course,{google,config,log}){
await log.group(say`Diagnose`,async()=>{
let facts=await gatherDiagnosis(config,google);
let{principal}=google.identity;
let found=diagnoseCalls(facts,{project:facts.project,region:config.region,...principal&&{principal}});
course.diagnosis={...found,facts};
course.findings.push(...found.findings);
course.checks=found.checks;
for(let{name,found:words}of found.checks)log.info(`${name}: ${words}`);
for(let{question,choice}of found.decisions)log.info(`${question} ${choice}`)})}
export{diagnose};