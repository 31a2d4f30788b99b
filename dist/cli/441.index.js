export const id=441;
export const ids=[441];
export const modules={441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>doorOf,B:()=>judgeList,C:()=>answerOfAttempt,D:()=>urlOf,E:()=>placeOfUrl,F:()=>membersFor,G:()=>readProjectPolicy,H:()=>readService,I:()=>readGrants,K:()=>summarisePolicy,L:()=>rolesOf,M:()=>notFound,N:()=>githubClient,O:()=>refusedFor,P:()=>predefinedRoles,R:()=>evaluateCondition,S:()=>gatesKnown,T:()=>isAddressOf,U:()=>findProjectNumber,V:()=>readDeployed,W:()=>readProject,_:()=>roleReader,a:()=>needsOf,b:()=>wordsFor,c:()=>saidBy,d:()=>systemClock,f:()=>diagnose,g:()=>readAccountPolicy,h:()=>readAccount,i:()=>changePolicy,j:()=>isCloudRunsRefusal,k:()=>answerWords,l:()=>leavesChangeOpen,m:()=>readFunction,n:()=>lookAround,o:()=>dockerImageName,p:()=>refusedCall,q:()=>unlessFetched,r:()=>makePlan,s:()=>readPulls,t:()=>carryOut,u:()=>backoff,v:()=>once,w:()=>audienceOf,x:()=>layer,y:()=>readCallers,z:()=>isValue});
var _words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2761);
var _start_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1560);
var node_fs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760);
var node_zlib__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8522);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1455);
var node_crypto__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7598);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(8500);
var node_string_decoder__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(6193);
var node_child_process__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(1421);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(6466);
var node_async_hooks__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(6698);
var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(3053);
var node_stream_consumers__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(8321);
let{$:CODES,$a:warn$1,$i:meant,$n:bindingsAfter,$t:PREVIEW_REPOSITORY_LABEL,Aa:targetName,Ai:openNow,An:readDeployPolicies,Ao:perimeterReason,Ar:PERMISSION_FINDINGS,At:functionService,B:pause,Ba:toEvidence,Bi:codeOf$1,Bn:andThen,Bt:chooseBuild,C:placeName,Ca:projectOfAccount,Cn:tagWords,Co:shorten,Cr:SERVICES_INVOKER,Ct:differences,D:inProject$1,Da:serviceName,Dn:deployConstraintsOf,Do:KINDS,Dr:withoutMember,Dt:callerOf,E:apisOf,Ea:runAgent,En:setOn,Eo:ALL,Er:withMember,Et:SCHEDULER_HOST,Fi:isWithin,Fn:missing$2,Ft:isLatest,G:REFUSED$3,Ga:standingIn,Gi:finalRefusals,Gn:accessInForce,Gr:tagValueName,Gt:momentWords,Hi:dispensable,Hn:known$1,Ht:fallbackLocation,I:connectionFailure,Ii:lookAt,In:held,Ir:padded$1,It:isReopened,J:leaveAccepted,Ja:fail,Ji:WHO$1,Jn:cause,Jt:templateBefore,K:WITHOUT_TOKEN,Ka:standingReason,Ki:withoutEchoes,Kt:revisionName,Li:placeOf$2,Ln:nameOfSpot,Lt:latestStays,Ma:readProvider,Mn:readSharing,Mr:shortMember,Mt:schedulerJobName,N:makeHttp,Na:productOfCall,Ni:checkoutOf,Nn:READS$1,No:isHeldUnlessForbidden,Nr:shortName,Nt:keptMembers,O:isDeployed,Oa:servingRevision,Oi:beginsWith,On:readAccessPolicies,Oo:traitsOf,Or:MARKS,Ot:defaultCaller,P:withoutCredentials,Pi:isOfGit,Pn:ifAllowed,Pt:inDays,Q:releases,Qa:unknown$1,Qi:meantEmail,Qn:INGRESS$1,Qt:PREVIEW_OF_LABEL,R:isTransient,Ra:ApiError,Ri:realOrSame,Rn:testPermissions,Rr:widthOf,Rt:servingOf,S:heldByDeployer,Sa:projectIn,Si:TOKEN_VARIABLE,Sn:readTagValues,So:sentence$1,Sr:INVOKER_ROLES,St:created,T:WITHOUT_POLICY,Ta:repositoryOfService,Tn:readSetPolicies,Tr:wantedInvokers,Tt:DEFAULT_CALLER_ID,U:ANSWERED,Ua:own$1,Un:unknown,Ut:submitRequest,Va:makeQuotes,Vi:blocking,Vn:ask$1,Vt:fallbackBuild,W:PREVIEW_ANSWER,Wi:underPreflight,Wn:SHARING,Wt:drift,X:listDecisions,Xa:findingOf$1,Xi:permissions,Xn:choiceWords,Xr:isKnownRegion,Xt:PREVIEW_COMMIT_LABEL,Y:decide,Ya:failure$1,Yi:judgeNeeds,Yt:withoutReserved,Z:isFailed,Za:skipped$1,Zi:ifItExists,Zn:whoWords,Zr:meantRegion,Zt:PREVIEW_LABEL,_a:isUniqueId,_o:federatedMembers,_r:wantedMembers,_t:inWords$2,aa:bucketOfFullName,an:mayBeOldPreview,ao:grantTo,ar:audiencesOf,at:safeEdits,ba:namedBuildAccount,bo:list$1,br:iapMember,bt:trafficOf$1,ca:chooseRepository,cn:previewOfService,co:quotas,cr:meantAudience,ct:wantedService,da:fullName,dn:pullRequestOf,do:removeInvoker,dr:liveTemplate,dt:changedTraffic,ea:grantsFor,en:PREVIEW_REVISION_LABEL,eo:Cancelled,er:gatesOf,et:httpStatusOf,fa:homeOfAccount,fn:pullRequestOfName,fo:revisionLog,fr:templateOf,ft:pinKept,ga:isLegacyBuildAccount,gn:MECHANISM_PERMISSIONS,go:withoutInvokers,gr:namesInvokers,gt:FLOATING,ha:isGoogles,hn:MECHANISMS,ho:withAccount,hr:sameJson,ht:withoutTag,ia:askedRuntimeAccount,in:isTagPreview,io:enableApi,ir:accepts,it:settingsOnly,j:makeRoutes,ja:look$2,ji:readBytes,jt:schedulerAgent,k:namedPlace,ka:sourceFolder,ki:fill,kn:readDefaultAccountPolicies,ko:isOfPerimeter,kr:METHODS,kt:functionName,la:defaultRuntimeAccount,ln:previewService,lo:remediesFor,lr:editVolumes,lt:readyManifest,ma:isElsewhere,mn:serviceOf,mo:unblockPolicy,mr:listAt,mt:trafficOfThen,na:isBasicRole,nn:isOfOtherRepository,no:errorText,nr:isOpen$1,nt:inZone,oa:buildAgent,on:previewName,oo:orElse,or:customAudiencesAfter,ot:safeManifestEdits,pa:imageName,pn:access$1,po:setInput,pr:isObject,pt:rolloutTraffic,q:WITH_WRONG_TOKEN,qa:standingRemedies,qi:ID_OF,qt:servesOlder,ra:DEFAULT_REPOSITORY,rn:isPreviewRevisionName,ro:command,rr:acceptedWords,rt:nextDeploy,sa:chooseBucket,sn:previewOfRevision,so:placeWords,sr:defaultUrl,st:wantedResource,ta:kindOf,tn:commitMark,to:UserError,tr:invokersOf,tt:inWords$1,ua:emailOf,un:previewSuffix,uo:removeGrant,ur:secretsOf,ut:NO_TRAFFIC_LABEL,va:locationName,vn:mayBlock,vo:capitalise,vr:IAP_ROLE,vt:keyOf$2,w:resourcesOf,wa:repositoryOfImage,wn:wantedTags,wo:some,wr:changesOf$1,wt:wantedSchedule,x:grantedBefore,xa:privateRepository,xi:FILE_VARIABLE,xn:keyOf$3,xo:lower,xr:withIapCalls,xt:scheduledBy,ya:memberOf,yn:memberAllowed,yo:count$1,yr:iapFlag,yt:sharesNow,z:cancelled,za:factsIn,zi:FileFault,zn:testable,zt:unexplained}=_start_js__WEBPACK_IMPORTED_MODULE_1__;
async function readNamedImage(google,project,config,live,serving){
let{origin}=config;
let place=origin.kind===`image`&&!origin.builtHere?placeOf$1(origin.image):void 0;
if(origin.kind!==`image`||!place)return;
let[named,running]=await Promise.all([ask$1(`GET artifactregistry.googleapis.com/v1/${place.name}`,fullName.repository(place.repository),async()=>{
if(!place.digest)return google.artifactRegistry.getTag(place.name);
return await google.artifactRegistry.getDockerImage(place.name)?place.digest:null},digest=>digest??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`).then(read=>read.known&&read.value===null?unlessFetched(google.artifactRegistry,place.repository,read):read),live.then(found=>readRunning(google,project,config,origin.image,found))]);
let digest=named.known&&!place.digest?named.value:null;
if(!digest||running.known)return{named,running};
let image=`${place.repository}/dockerImages/${place.path}@${digest}`;
let pushed=await ask$1(`GET artifactregistry.googleapis.com/v1/${image}`,fullName.repository(place.repository),async()=>(await google.artifactRegistry.getDockerImage(image))?.uploadTime??``,at=>at||(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`without a time`);
let made=await madeAt(config,live,serving);
return{named,running,...pushed.known&&made&&Date.parse(pushed.value)>Date.parse(made)&&{pushedLater:pushed.value}}}
async function unlessFetched({getRepository},repository,absent){
let read=await ask$1(`GET artifactregistry.googleapis.com/v1/${repository}`,fullName.repository(repository),async()=>(await getRepository(repository))?.mode??``,mode=>mode||(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`);
if(!read.known||!/^(VIRTUAL|REMOTE)_REPOSITORY$/.test(read.value))return absent;
let why=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Its repository is virtual or remote, and fetches what it does not list.`;
return unknown(why,...absent.evidence,...read.evidence)}
async function madeAt({kind},live,serving){
if(`executions`in KINDS[kind]&&KINDS[kind].executions)return;
let found=KINDS[kind].requests?await serving:await live;
if(!found.known||!found.value)return;
let{createTime,updateTime}=found.value;
let at=KINDS[kind].requests?createTime:updateTime;
return typeof at==`string`?at:void 0}
function placeOf$1(image){
let repository=privateRepository(image);
if(!repository)return;
let digest=digestIn(image);
let parts=bare$2(image).split(`/`).slice(repository.split(`/`)[1]?.includes(`:`)?4:3);
if(parts.length===0)return;
let path=encodeURIComponent(parts.join(`/`));
if(digest)return{repository,path,digest,name:`${repository}/dockerImages/${path}@${digest}`};
return{repository,path,name:`${repository}/packages/${path}/tags/${/:([^:/]+)$/.exec(image)?.[1]??`latest`}`}}
async function readRunning(google,project,{kind,region},image,live){
if(!live.known)return live;
let containers=liveTemplate(live.value,kind)?.containers??[];
let[first,...others]=containers;
let own=containers.find(one=>bare$2(one.image??``)===bare$2(image));
let digest=digestIn(own?.image);
if(digest)return known$1(digest,...live.evidence);
if(!KINDS[kind].requests||others.length>0||own!==first)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google does not tell which digest its tag had.`,...live.evidence);
let name=servingRevision(live.value);
if(name===void 0)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No revision serves.`,...live.evidence);
let parent=`projects/${project}/locations/${region}`;
let found=await ask$1(`GET run.googleapis.com/v1/${parent}/revisions/${name}`,fullName.service(`${parent}/revisions/${name}`),()=>google.run.getImageDigest(parent,name),answer=>answer??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`without a digest`);
let resolved=andThen(found,digestIn);
if(!resolved.known||resolved.value!==void 0)return resolved;
return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google does not tell which digest its tag had.`,...resolved.evidence)}
let bare$2=image=>image.replace(/@sha256:[0-9a-f]{64}$/,``).replace(/:[^:/]+$/,``);
let digestIn=image=>/sha256:[0-9a-f]{64}/.exec(image??``)?.[0];
let APIS=[`run`,`iam`,`iamcredentials`,`cloudresourcemanager`,`orgpolicy`,`policytroubleshooter`];
let BUILD_APIS=[`cloudbuild`,`artifactregistry`,`storage`,`logging`];
function readProject(google,project){
return ask$1(`GET cloudresourcemanager.googleapis.com/v3/projects/${project}`,fullName.project(project),()=>google.resourceManager.getProject(project),found=>`${found.projectId}, ${found.name}${found.state?`, ${found.state}`:``}`)}
function readApis(google,project,building,more=[]){
let hosts=[...[...APIS,...building?BUILD_APIS:[]].map(api=>`${api}.googleapis.com`),...more];
return ask$1(`GET serviceusage.googleapis.com/v1/projects/${project}/services:batchGet`,fullName.project(project),()=>google.serviceUsage.enabled(project,hosts),enabled=>{
let off=Object.keys(enabled).filter(host=>!enabled[host]);
return off.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not enabled: ${off.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`all enabled`})}
function readProjectPolicy(google,project){
return ask$1(`POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getIamPolicy`,fullName.project(project),()=>google.resourceManager.getPolicy(project),summarisePolicy)}
let summarisePolicy=({bindings=[]})=>count$1(bindings.length,`binding`);
async function learnProjectNumber(project,buildAccount,policies){
let own=findProjectNumber(await project);
if(own.known)return own;
let[account,...effective]=await Promise.all([buildAccount,...policies]);
return findProjectNumber(await project,account,effective)}
function findProjectNumber(project,buildAccount,policies=[]){
let own=project.known?/^projects\/(\d+)$/.exec(project.value.name)?.[1]:void 0;
if(own)return known$1(own,...project.evidence);
for(let policy of policies){
let number=policy.known?/^projects\/(\d+)\//.exec(policy.value.name??``)?.[1]:void 0;
if(number)return known$1(number,...policy.evidence)}
let email=buildAccount?.known&&buildAccount.value||``;
let number=/^(\d+)(-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1];
if(buildAccount&&number)return known$1(number,...buildAccount.evidence);
let why=project.known?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`its name is ${project.value.name}`:project.why;
return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project's number could not be read: ${why}`,...project.evidence)}
function readService(google,name){
return ask$1(`GET run.googleapis.com/v2/${name}`,fullName.service(name),()=>google.run.getService(name),found=>found?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`generation ${found.generation??`?`}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)}
function readDeployed(google,name){
return ask$1(`GET run.googleapis.com/v2/${name}`,fullName.service(name),()=>google.run.getResource(name),found=>found?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`generation ${found.generation??`?`}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)}
function readKnative(google,place){
let{kind,project,region,name}=place;
return ask$1(`GET ${region}-run.googleapis.com/v1/namespaces/${project}/${KINDS[kind].manifest?.plural}/${name}`,fullName.service(targetName(project,{kind,region,service:name})),()=>google.run.getKnative(place),found=>found?`exists`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)}
async function readServicePolicy(google,name,service){
let asked=ask$1(`GET run.googleapis.com/v2/${name}:getIamPolicy`,fullName.service(name),()=>google.run.getPolicy(name),summarisePolicy);
let[policy,found]=await Promise.all([asked,service]);
return found.known&&found.value===null?known$1(null,...found.evidence):policy}
async function readServing(google,name,service){
let found=await service;
if(!found.known)return found;
let revision=found.value?servingRevision(found.value):void 0;
if(!revision)return known$1(null,...found.evidence);
let path=`${name}/revisions/${revision}`;
return ask$1(`GET run.googleapis.com/v2/${path}`,fullName.service(path),()=>google.run.getRevision(path),answer=>answer?revision:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)}
async function readTags(google,place,service,projectNumber){
let[found,number]=await Promise.all([service,projectNumber]);
if(found.known&&found.value===null)return known$1([],...found.evidence);
if(!number.known)return unknown(number.why,...number.evidence);
let parent=fullName.service(`projects/${number.value}/locations/${place.region}/services/${place.service}`);
return ask$1(`GET ${place.region}-cloudresourcemanager.googleapis.com/v3/effectiveTags`,parent,()=>google.resourceManager.effectiveTags(parent,place.region),all=>all.length>0?all.map(({key,value})=>`${key}=${value}`).join(`, `):`none`)}
function judgeList(rules,matches){
let certain=judge$2(rules.filter(rule=>!rule.condition?.expression),matches);
return rules.some(rule=>rule.condition?.expression&&judge$2([rule],matches)!==certain)?`unknown`:certain}
function judge$2(rules,matches){
if(rules.some(rule=>rule.denyAll))return`blocked`;
let any=key=>strongest(rules.flatMap(rule=>rule.values?.[key]??[]).map(matches));
let denied=any(`deniedValues`);
if(denied===`yes`)return`blocked`;
let lists=rules.some(rule=>(rule.values?.allowedValues??[]).length>0);
let allowed=rules.some(rule=>rule.allowAll)||!lists?`yes`:any(`allowedValues`);
if(allowed===`no`)return`blocked`;
return denied===`no`&&allowed===`yes`?`allowed`:`unknown`}
let strongest=answers=>answers.includes(`yes`)?`yes`:answers.includes(`unknown`)?`unknown`:`no`;
let isValue=value=>pattern=>pattern.replace(/^is:/,``)===value?`yes`:`no`;
let isLocation=location=>pattern=>{
let group=/^in:(.+)-locations$/.exec(pattern)?.[1];
if(!group)return pattern.startsWith(`in:`)?`unknown`:isValue(location.toLowerCase())(pattern.toLowerCase());
if(group===location||location.startsWith(`${group}-`))return`yes`;
if(group===`eu`)return inUnion(location);
return CONTINENTS.has(group)||/^[a-z]+-[a-z]+\d+$/.test(group)?`no`:`unknown`};
let CONTINENTS=new Set([`us`,`europe`,`asia`,`australia`]);
function inUnion(location){
if(location===`eu`||UNION.has(location))return`yes`;
return location.startsWith(`europe-`)&&![`europe-west2`,`europe-west6`].includes(location)?`unknown`:`no`}
let UNION=new Set([`europe-central2`,`europe-north1`,`europe-southwest1`,`europe-west1`,`europe-west3`,`europe-west4`,`europe-west8`,`europe-west9`,`europe-west10`,`europe-west12`]);
let isWorkerPool=(pool,ancestors,whole)=>pattern=>{
if(!pool)return`no`;
let node=/^under:(.+)$/.exec(pattern)?.[1];
if(node===void 0)return isValue(pool)(pattern);
if(ancestors.includes(node))return`yes`;
return whole||node.startsWith(`projects/`)?`no`:`unknown`};
function evaluateCondition(expression,{resource,from,until}){
let results=(resource?resource.names:[void 0]).flatMap(name=>[from,until].map(time=>{
try{
let values={time};
if(resource&&name!==void 0){
values.name={text:name,open:resource.open};
values.type={text:resource.type,open:!1};
values.service={text:resource.service,open:!1}}
return parse(tokens(expression),values)}catch(error){
if(error instanceof NotUnderstood)return`unknown`;
throw error}}));
let[first=`unknown`]=results;
return results.every(result=>result===first)?first:`unknown`}
var NotUnderstood=class extends Error{};
let TOKEN=/\s*(?:("(?:[^"\\]|\\["'\\])*"|'(?:[^'\\]|\\["'\\])*')|([A-Za-z_]\w*)|(&&|\|\||==|!=|<=|>=|[()[\],.!<>])|(\d+))/y;
function tokens(expression){
let found=[];
TOKEN.lastIndex=0;
let text=expression.trimEnd();
for(;TOKEN.lastIndex<text.length;){
let match=TOKEN.exec(text);
if(!match)throw new NotUnderstood;
found.push(match[0].trim())}
return found}
function parse(list,values){
let at=0;
let peek=()=>list[at];
let take=token=>{
if(list[at]!==token)return!1;
at+=1;
return!0};
let expect=token=>{
if(!take(token))throw new NotUnderstood};
let or=()=>{
let left=and();
for(;take(`||`);)left=either(truth(left),truth(and()));
return left};
let and=()=>{
let left=relation();
for(;take(`&&`);)left=both(truth(left),truth(relation()));
return left};
let relation=()=>{
let left=unary();
let operator=peek();
if(operator===`in`||/^([=!<>]=|[<>])$/.test(operator??``)){
at+=1;
return compare$1(operator??``,left,unary())}
return left};
let unary=()=>{
if(take(`!`))return not(truth(unary()));
return member()};
let member=()=>{
let value=primary();
for(;take(`.`);){
let name=list[at++]??``;
value=take(`(`)?callMethod(value,name,list_(`)`)):void 0}
return value};
let list_=end=>{
let items=[];
if(take(end))return items;
do items.push(or());while(take(`,`));
expect(end);
return items};
let primary=()=>{
let token=list[at++];
if(token===void 0)throw new NotUnderstood;
if(token===`(`){
let value=or();
expect(`)`);
return value}
if(token===`[`)return list_(`]`);
if(token===`true`||token===`false`)return token===`true`;
if(/^["']/.test(token))return{text:token.slice(1,-1).replace(/\\(.)/g,`$1`),open:!1};
if(/^\d/.test(token))return;
if(/^[A-Za-z_]/.test(token))return variable(token);
throw new NotUnderstood};
let variable=root=>{
if(take(`(`))return callFunction(root,list_(`)`));
if(peek()!==`.`)return;
let field=list[at+1]??``;
if(list[at+2]===`(`)return;
at+=2;
if(root===`request`&&field===`time`)return{time:values.time};
if(root===`resource`&&(field===`name`||field===`type`||field===`service`))return values[field]};
let result=truth(or());
if(at<list.length)throw new NotUnderstood;
return result}
let truth=value=>typeof value==`boolean`?value:`unknown`;
let known=value=>value===`unknown`?void 0:value;
let either=(a,b)=>known(a===!0||b===!0?!0:a===!1&&b===!1?!1:`unknown`);
let both=(a,b)=>known(a===!1||b===!1?!1:a===!0&&b===!0||`unknown`);
let not=a=>known(a===`unknown`?a:!a);
let isText=value=>typeof value==`object`&&`text`in value;
let isTime=value=>typeof value==`object`&&`time`in value;
function compare$1(operator,left,right){
if(operator===`in`){
if(!Array.isArray(right)||!isText(left))return;
return right.reduce((found,one)=>either(truth(found),truth(compare$1(`==`,left,one))),!1)}
if(operator===`!=`)return not(truth(compare$1(`==`,left,right)));
if(isText(left)&&isText(right))return operator===`==`?sameText(left,right):void 0;
if(isTime(left)&&isTime(right)){
if(operator===`<`)return left.time<right.time;
if(operator===`<=`)return left.time<=right.time;
if(operator===`>`)return left.time>right.time;
if(operator===`>=`)return left.time>=right.time;
return left.time===right.time}}
function sameText(a,b){
if(!a.open&&!b.open)return a.text===b.text;
if(a.open&&b.open)return;
let[begun,whole]=a.open?[a.text,b.text]:[b.text,a.text];
return whole.startsWith(begun)&&whole!==begun?void 0:!1}
function callMethod(on,name,args){
let[argument]=args;
if(!isText(on)||args.length!==1||!isText(argument)||argument.open)return;
let{text,open}=on;
let other=argument.text;
switch(name){case`startsWith`:
if(text.startsWith(other))return!0;
return open&&other.startsWith(text)?void 0:!1;case`endsWith`:
return open?void 0:text.endsWith(other);case`contains`:
return text.includes(other)||(open?void 0:!1);case`extract`:
return extract(on,other);default:
return}}
function extract({text,open},template){
let[,before,after]=/^([^{}]*)\{\w+\}([^{}]*)$/.exec(template)??[];
if(before===void 0||after===void 0)return;
let start=text.indexOf(before);
let end=start<0||after===``?-1:text.indexOf(after,start+before.length);
if(end>=0)return{text:text.slice(start+before.length,end),open:!1};
if(open)return;
return{text:start>=0&&after===``?text.slice(start+before.length):``,open:!1}}
function callFunction(name,args){
let[argument]=args;
if(name!==`timestamp`||args.length!==1||!isText(argument))return;
let time=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(argument.text)?Date.parse(argument.text):NaN;
return Number.isNaN(time)?void 0:{time}}
let CONVENIENCE={"roles/owner":`projectOwner`,"roles/editor":`projectEditor`,"roles/viewer":`projectViewer`};
function membersFor(member,project,projectPolicy){
let itself=anyOf$1(member);
let basic=(projectPolicy?.bindings??[]).filter(binding=>!binding.condition&&names(binding,itself)).flatMap(({role})=>CONVENIENCE[role]?[`${CONVENIENCE[role]}:${project}`]:[]);
return new Set([...itself,...basic])}
function holdsBasicRole(member,projectPolicy){
return(projectPolicy.bindings??[]).some(b=>CONVENIENCE[b.role]&&(names(b,anyOf$1(member))||b.members?.some(isCrowd)))}
function rolesOf(policies,members){
return new Set(policies.flatMap(({policy})=>(policy.bindings??[]).filter(b=>names(b,members)||b.members?.some(isCrowd)).map(b=>b.role)))}
function readGrants(policies,members,permission,lookUp,access){
let reading={granted:[],conditional:[],outside:[],unseen:[],unreadRoles:[]};
for(let{resource,policy}of policies)for(let binding of policy.bindings??[]){
let{role,condition}=binding;
let named=names(binding,members);
let crowds=(binding.members??[]).filter(isCrowd);
if(!named&&crowds.length===0)continue;
let permissions=lookUp(role);
permissions||reading.unreadRoles.push(role);
if(!permissions?.has(permission))continue;
let holds=!condition||evaluateCondition(condition.expression??``,access);
if(!named){
holds!==!1&&reading.unseen.push(...crowds.map(member=>({role,resource,member})));
continue}
let grant=condition?{role,resource,...told$2(condition)}:void 0;
!grant||holds===!0?reading.granted.push(grant??{role,resource}):reading[holds===!1?`outside`:`conditional`].push(grant)}
return{...reading,unreadRoles:[...new Set(reading.unreadRoles)]}}
let told$2=({title,expression=``})=>({condition:title||expression||`unnamed`,looksAtResource:expression===``||/\b(resource|api|destination)\./.test(expression)});
let names=({members=[]},wanted)=>members.some(member=>wanted.has(spelt(member)));
let anyOf$1=member=>new Set([spelt(member),`allUsers`,`allAuthenticatedUsers`]);
let spelt=member=>member.replace(/^(serviceAccount|user):(.*)$/,(_,kind,email)=>`${kind}:${email.toLowerCase()}`);
let isCrowd=member=>/^(group:|domain:|principalSet:)/.test(member);
let table;
function predefinedRoles(){
table??=Promise.all([__webpack_require__.e(895),__webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__,821)).then(({default:data})=>tableOf(data));
return table}
function tableOf({roles,unlisted,stages}){
return new Map(Object.entries(roles).map(([name,permissions])=>[name,{permissions:new Set(permissions),unlisted:unlisted[name]??0,stage:stages[name]??`GA`}]))}
let UNSAID_MS=6e4;
function waitAskedFor({status,headers,text},now){
if(status!==403&&status!==429)return;
let after=headers.get(`retry-after`);
if(after!==null)return/^\d+$/.test(after.trim())?Number(after)*1e3:UNSAID_MS;
if(headers.get(`x-ratelimit-remaining`)===`0`){
let reset=Number(headers.get(`x-ratelimit-reset`));
return reset>0?Math.max(0,reset*1e3-now)+1e3:UNSAID_MS}
return status===429||/\b(?:rate limit|abuse detection)/i.test(text)?UNSAID_MS:void 0}
async function githubClient(env,{signal,waitMs=0,onWait,...about}){
let{connectGitHub}=await __webpack_require__.e(584).then(__webpack_require__.bind(__webpack_require__,5584));
let apiUrl=env.GITHUB_API_URL||`https://api.github.com`;
let http=patient(makeHttp(makeRoutes(env)),waitMs,onWait);
let quotes=makeQuotes();
quotes.keep(about.token);
return connectGitHub({...about,apiUrl,fetch:fetchBy(http,signal,quotes.hide)})}
function patient(http,waitMs,onWait){
let left=waitMs;
return async request=>{
for(;;){
let answer=await http(request);
let asked=request.method===`PATCH`?void 0:waitAskedFor(answer,Date.now());
if(asked===void 0||asked>left)return answer;
left-=asked;
onWait?.(asked);
await pause(asked,request.signal)}}}
function answerOf({status,headers,text},hide){
let isRefusal=status>=400;
if(!isRefusal&&text&&!headers.get(`content-type`)?.includes(`json`))throw Error((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The answer is not JSON: ${hide(text).slice(0,100)}`);
return new Response((isRefusal?hide(text):text)||null,{status,headers:[...headers]})}
let REDIRECTS=new Set([301,302,307,308]);
function fetchBy(http,signal,hide){
return async(address,{method,headers,body})=>{
let url=new URL(address);
for(let redirects=0;;redirects++){
let answer=await http({url:url.href,method,headers,signal,timeoutMs:15e3,...body!==void 0&&{body}});
let location=REDIRECTS.has(answer.status)&&redirects<5&&answer.headers.get(`location`);
let next=location?new URL(location,url):url;
if(next===url||next.origin!==url.origin)return answerOf(answer,hide);
url=next}}}
let callers=(_config,facts)=>(facts.callers??[]).flatMap(caller=>notFound(caller,facts.identity.principal));
function notFound({caller,account,resource},member){
if(account.known&&account.value!==null)return[];
let why=account.known?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`there is no service ${caller.given}. Deploy it first, or name the account that it will run as`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the service ${caller.given} could not be read (${account.why.trim().replace(/\.$/,``)}). Let the deployer read it, or name its runtime account`;
return[fail(`caller-unknown`,`callers: ${why}: callers: ACCOUNT@PROJECT.iam.gserviceaccount.com.`,{resource,evidence:account.evidence,remedies:account.known||!member?[]:remediesFor({member,role:`roles/run.viewer`,resource})})]}
function doorOf(answer,{tokenSent}){
let{status,headers,body}=answer;
if(fromIap(status,headers,body))return`sign-in`;
if(status===401)return tokenSent?rejectedBy(answer):unaskedBy(answer);
if(status===403)return refusedBy(answer);
if(status===404)return missingBy(answer);
if(status===429||status>=500)return brokenBy(answer);
return status>=400&&isGooglesPage(body)?`unclear`:`open`}
function isGooglesPage(body){
return BODY.test(body)||REFUSAL.test(body)||ROBOT.test(body)}
function isCloudRunsRefusal({headers,body}){
return!isJson(headers)&&OWN_REFUSAL.test(body)}
let OWN_REFUSAL=/^\s*(?:<html>\s{0,20}<head>\s{0,20}(?:<meta [^<>]{0,100}>\s{0,20})?<title>40[13] (?:Forbidden|Unauthorized)<\/title>\s{0,20}<\/head>\s{0,20})?<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error: (?:Forbidden|Unauthorized)<\/h1>/i;
let isJson=headers=>/^[^;]*\bjson\b/i.test(headers.get(`content-type`)??``);
let OWN_404=/^\s*(?:<html>\s{0,20}<head>\s{0,20}(?:<meta [^<>]{0,100}>\s{0,20})?<title>\d{3} [^<]{0,60}<\/title>\s{0,20}<\/head>\s{0,20})?<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error\b/i;
let ROBOTS_404=/^\s*<!DOCTYPE html>\s{0,20}<html lang="?en"?>\s{0,20}(?:<meta [^<>]{0,120}>\s{0,20}){1,2}<title>Error 404 \([^)]{0,60}\)!!1<\/title>/i;
let BODY=/<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error\b/i;
let REFUSAL=/<h1>Error: (?:Forbidden|Unauthorized)<\/h1>\s{0,20}<h2>Your client does not have permission to (?:get URL|the requested URL)/i;
let ROBOT=/<ins>That.{1,7}s (?:an error|all we know)|<title>Error [45]\d\d \([^)]{0,60}\)!!1<\/title>/i;
let QUOTED=/Your client does not have permission to (?:get URL|the requested URL)/i;
let isEmpty=body=>body.trim()===``;
let mayBeGoogles=({headers,body})=>!isJson(headers)&&(isGooglesPage(body)||QUOTED.test(body));
let unaskedBy=answer=>isCloudRunsRefusal(answer)?`unclear`:`open`;
function rejectedBy(answer){
if(isCloudRunsRefusal(answer))return`rejected`;
let{headers,body}=answer;
let challenge=headers.get(`www-authenticate`);
let bare=BARE$1.test(body.trim())||mayBeGoogles(answer);
if(challenge!==null)return INVALID_TOKEN.test(challenge)&&bare?`rejected`:`open`;
return isEmpty(body)||mayBeGoogles(answer)?`unclear`:`open`}
let INVALID_TOKEN=/^Bearer error="invalid_token"(?: error_description="The access token could not be verified\.?")?\s*$/i;
let BARE$1=/^(?:(?:401|error)[:\s]{0,4})?(?:unauthorized)?[.!]?$/i;
function refusedBy(answer){
if(isCloudRunsRefusal(answer))return`closed`;
if(mayBeGoogles(answer))return`unclear`;
let{headers,body}=answer;
if(!isEmpty(body))return`open`;
let challenge=headers.get(`www-authenticate`);
return challenge!==null&&!/error="?(?:insufficient_scope|invalid_token)/i.test(challenge)?`open`:`unclear`}
function missingBy(answer){
let{headers,body}=answer;
if(!isJson(headers)&&(OWN_404.test(body)||ROBOTS_404.test(body)))return`hidden`;
return isEmpty(body)||mayBeGoogles(answer)?`unclear`:`open`}
function brokenBy({status,body}){
if(NO_INSTANCE.test(body)||isGooglesPage(body)||NOT_YET.test(body))return`down`;
return status===429&&RATE.test(body)?`down`:`unclear`}
let NO_INSTANCE=/(?:^\s*|<h[12]>\s{0,20})(?:The request was aborted because there was no available instance|upstream connect error or disconnect\/reset before headers|no healthy upstream)/i;
let NOT_YET=/<h1>Error: Server Error<\/h1>\s{0,20}<h2>The service you requested is not available yet/i;
let RATE=/^\s*Rate exceeded\.?\s*$/i;
function fromIap(status,headers,body){
if(headers.get(`x-goog-iap-generated-response`)===`true`)return!0;
let location=headers.get(`location`)??``;
if(status>=300&&status<400)return location.startsWith(`https://accounts.google.com/o/oauth2/`)&&/[?&]redirect_uri=https(?::|%3A)(?:\/|%2F){2}iap\.googleapis\.com(?:\/|%2F)/i.test(location);
return(status===401||status===403)&&/^\s*Invalid IAP credentials:/.test(body)}
let answerWords=(answer,door)=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${answer.status}, ${door===`unclear`?whoCouldBe(answer):WHO[door]}`;
let WHO={open:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`answered by the app`,closed:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`refused by Cloud Run`,rejected:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the token was rejected by Cloud Run`,hidden:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no such page, according to Google’s front end`,"sign-in":(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`asked to sign in by Identity-Aware Proxy`,down:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Run found no instance that answers`};
function whoCouldBe({status,body}){
if(status===429||status>=500)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`which says nothing about access`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${body.trim()?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`with an empty body, `}from Cloud Run or from the app (it is not known which)`}
function refusedFor(text){
if(text.startsWith(`The request was not authenticated.`))return`no-token`;
if(!text.startsWith(`The request was not authorized to invoke this service.`))return;
return text.includes(`The access token could not be verified`)?`bad-token`:`not-allowed`}
let audienceOf=service=>service.uri??service.urls?.[0];
function urlOf(uri,path){
let url=new URL(uri);
let[pathname=`/`,search]=path.split(/\?(.*)/s);
url.pathname=`/${pathname.replace(/^[/\\]+/,``)}`;
url.search=search??``;
return url.href}
function placeOfUrl(address){
let{hostname,pathname}=new URL(address);
let run=/^(?:[a-z0-9-]+---)?([a-z][a-z0-9-]*)-(\d{6,})\.([a-z]+-[a-z]+\d+)\.run\.app$/.exec(hostname);
if(run)return{service:run[1]??``,project:run[2]??``,region:run[3]??``};
let[,region,project]=/^([a-z]+-[a-z]+\d+)-([a-z][a-z0-9-]+)\.cloudfunctions\.net$/.exec(hostname)??[];
let[,name]=pathname.split(`/`);
return region&&project&&name?{function:name,project,region}:{}}
function isAddressOf(service,address){
return[service.uri,...service.urls??[],...(service.trafficStatuses??[]).map(({uri})=>uri)].some(url=>url&&URL.canParse(url)&&new URL(url).origin===new URL(address).origin)}
function answerOfAttempt({status,httpStatus,debug},logRead,logged=[]){
let http=httpStatus??httpStatusOf(status);
let answered=httpStatus!==void 0||/Original HTTP response/.test(debug??``);
if(status===`DEADLINE_EXCEEDED`)return{status:504,late:!0};
if(logRead&&!answered&&(status===`PERMISSION_DENIED`||status===`UNAUTHENTICATED`))return{status:http??403,unsent:!0};
let entry=logged.findLast(one=>one.status===void 0||one.status===http);
let refused=entry&&refusedFor(entry.text);
return{...http!==void 0&&{status:http},...answered&&{sent:!0},...refused?{by:`google`,refused}:entry&&entry.text===``?{by:`app`}:{}}}
function gatesKnown(service){
let{ingress,defaultUriDisabled,iapEnabled,latestReadyRevision}=service;
return{gates:{ingress:INGRESS$1[ingress??``]??`all`,defaultUrl:defaultUriDisabled!==!0,iap:iapEnabled===!0},...!latestReadyRevision&&{ready:!1}}}
function everybodyBy(service,bindings){
if(service.invokerIamDisabled)return!0;
return bindings&&invokersOf(bindings).some(({member,conditional})=>member===`allUsers`&&!conditional)}
function invokerBy(member,bindings){
let found=bindings&&invokersOf(bindings).filter(one=>one.member===member||one.member===`allAuthenticatedUsers`);
if(found?.some(({conditional})=>!conditional))return`yes`;
return found?.length?`condition`:void 0}
function layer(call){
if(call.answer?.live&&call.target!==`job`)return byAnswer(call,call.answer);
return beforeSending(call)??onTheWay(call)??atTheLock(call)??afterTheLock(call)}
function beforeSending({schedule,exists,token,account,agent}){
if(schedule===`missing`)return`schedule-missing`;
if(exists===!1)return`target-missing`;
if(schedule===`paused`||schedule===`disabled`)return`schedule-idle`;
if(account===`missing`||account===`disabled`)return`account`;
return agent===!1&&token!==`none`?`agent`:void 0}
function onTheWay({target,gates,byDefaultUrl,internal,answer}){
if(target===`job`||!gates)return;
if(!gates.defaultUrl&&byDefaultUrl!==!1)return`default-url`;
if(gates.ingress===`none`)return`ingress`;
let throughBalancer=gates.ingress===`internal-and-cloud-load-balancing`&&byDefaultUrl===!1;
if(gates.ingress!==`all`&&!internal&&!throughBalancer)return`ingress`;
return gates.iap&&!succeeded$1(answer)?`iap`:void 0}
function atTheLock({target,minted,token,audience,everybody,invoker,gates}){
if(target!==`job`&&(everybody||gates?.iap))return;
if(minted===!1)return`mint`;
if(token!==(target===`job`?`access`:`id`))return everybody===!1||target===`job`?`token`:void 0;
if(target!==`job`&&audience===!1)return`audience`;
if(invoker===`denied`||invoker===`condition`)return invoker;
if(invoker===`overridden`)return`pending`;
return invoker===`no`?`invoker`:void 0}
function afterTheLock(call){
let{ready,answer,target}=call;
if(ready===!1)return`container`;
if(!answer)return isLetIn(call)?`none`:`unknown`;
if(answer.unsent)return call.agent===void 0&&call.account===`there`?`agent`:`unknown`;
if(target===`job`)return byApi(call,answer);
return byAnswer(call,answer)}
let isLetIn=({everybody,audience,invoker,exists,target})=>exists===!0&&(everybody===!0||invoker===`yes`&&(audience===!0||target===`job`));
let succeeded$1=answer=>answer?.status!==void 0&&answer.status>=200&&answer.status<300;
function byAnswer(call,answer){
let{status,by,refused,late}=answer;
if(late||status===504)return`deadline`;
if(status===void 0)return`unknown`;
if(by===`iap`)return`iap`;
if(refused)return byRefusal(call,refused);
if(status<400)return`none`;
if(status===401||status===403)return refusedByWhom(call,answer);
if(status===404)return by===`google`?hiddenBy(call):by===`app`||isLetIn(call)?`app-path`:`unknown`;
if(by===`google`)return status===503||status===500||status===429?`container`:`unknown`;
return`app-error`}
function byRefusal(call,refused){
let{everybody,audience,invoker,token}=call;
if(everybody)return`pending`;
if(refused===`no-token`)return token===`none`?`token`:`unknown`;
if(refused===`bad-token`)return token===`access`?`token`:audience?`pending`:`audience`;
if(invoker===`yes`||invoker===`overridden`)return`pending`;
return invoker===`denied`||invoker===`condition`?invoker:`invoker`}
function refusedByWhom({everybody,audience,token,schedule,agent},{status,by,sent}){
if(by===`app`)return`app-login`;
if(by===`google`)return`unknown`;
return status===401&&(token===`none`||token===`id`&&audience===!0)||everybody&&(schedule===void 0||sent===!0||agent===!0)?`app-login`:`unknown`}
function hiddenBy({gates,byDefaultUrl,internal,target,exists}){
if(exists===!1)return`target-missing`;
return onTheWay({target,token:`none`,internal,...gates&&{gates},...byDefaultUrl!==void 0&&{byDefaultUrl}})??`hidden`}
function byApi({invoker},{status,late}){
if(late||status===504)return`deadline`;
if(status===void 0)return`unknown`;
if(status<400)return`none`;
if(status===403)return invoker===`yes`?`pending`:`invoker`;
if(status===404)return`target-missing`;
return status===401?`token`:`unknown`}
function invokerRole(resource){
if(resource.startsWith(`//cloudfunctions.`))return`roles/cloudfunctions.invoker`;
let[invoker=``,servicesInvoker=``]=INVOKER_ROLES;
return resource.includes(`/jobs/`)?invoker:servicesInvoker}
let grantOf=({resource},member,role)=>member.includes(`:`)?remediesFor({member,role,resource}):[];
let gcloud$1=(title,args)=>({kind:`gcloud`,title,text:command(args)});
let placeOf=job=>[`--location=${job?.region}`,`--project=${job?.project}`];
let ofJob=(job,verb)=>[`scheduler`,`jobs`,verb,job?.name??``,...placeOf(job)];
let updateHttp=job=>[`scheduler`,`jobs`,`update`,`http`,job?.name??``,...placeOf(job)];
let listJobs=job=>gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`List the Cloud Scheduler jobs`,[`scheduler`,`jobs`,`list`,...placeOf(job)]);
function setToken({target:called},{schedule,audiences,target},email){
let token=called===`job`?[`--oauth-service-account-email=${email}`]:[`--oidc-service-account-email=${email}`,`--oidc-token-audience=${audiences[0]??target.url??`URL`}`];
return gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Give the calls of ${schedule?.name} the right token`,[...updateHttp(schedule),...token])}
let updateService=({name,region,project},flag,title)=>gcloud$1(title,[`run`,`services`,`update`,name,flag,`--region=${region}`,`--project=${project}`]);
let emailIn$1=member=>member.replace(/^[a-z]+:/i,``);
let FINDING_OF={"schedule-missing":`schedule-idle`,"schedule-idle":`schedule-idle`,"target-missing":`target-missing`,account:`caller-account`,agent:`scheduler-permission`,mint:`caller-token`,"default-url":`behind-ingress`,ingress:`behind-ingress`,hidden:`behind-ingress`,iap:`behind-iap`,token:`caller-token`,audience:`audience-refused`,invoker:`no-invoker`,condition:`no-invoker`,denied:`no-invoker`,pending:`invoker-pending`,container:`container-not-ready`,"app-login":`app-login`,"app-path":`app-error`,"app-error":`app-error`,deadline:`call-too-slow`,unknown:`refusal-unknown`};
let wordsFor=(layer,call,names)=>({id:FINDING_OF[layer],...SAYERS[layer](call,names)});
let SAYERS={"schedule-missing":(_,{schedule})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no Cloud Scheduler job ${schedule?.name} in ${schedule?.region} of the project ${schedule?.project}. A deploy with schedule creates it; or list the existing ones, and name one in schedule_name.`,remedies:[listJobs(schedule)]}),"schedule-idle":({schedule:state},{who,schedule})=>state===`paused`?{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${who} is paused, so it makes no calls. Resume it.`,remedies:[gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Resume the Cloud Scheduler job ${schedule?.name}`,ofJob(schedule,`resume`))]}:{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${who} is disabled by Google because of an error, so it makes no calls. Delete it, and let a deploy with schedule create it again.`,remedies:[gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Delete the Cloud Scheduler job ${schedule?.name}`,ofJob(schedule,`delete`))]},"target-missing":(_,{who,target,schedule})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no ${bare$1(target.words)} in ${target.region} of the project ${target.project}${schedule?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, which ${mid(who)} calls`:``}. Deploy it, or correct the name, the region or the project.`,remedies:[]}),account:({account},{who,member=``,target})=>{
let email=emailIn$1(member);
let[,,id=``]=/^((.+)@.+)$/.exec(email)??[];
return account===`disabled`?{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account ${email}, as which ${mid(who)} calls, is disabled, so there can be no token for it. Enable it.`,remedies:[gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Enable ${email}`,[`iam`,`service-accounts`,`enable`,email,`--project=${target.project}`])]}:{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account ${email}, as which ${mid(who)} calls, does not exist. Create it and let it call, or let ${mid(who)} call as another one.`,remedies:[gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create ${email}`,[`iam`,`service-accounts`,`create`,id,`--project=${target.project}`]),...grantOf(target,member,invokerRole(target.resource))]}},agent:({answer},{who,member=``,schedule,target})=>{
let agent=schedule?.agent;
let before=answer?.unsent?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The request never reached the service (403): `:``;
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${before}Cloud Scheduler's agent${agent?` ${agent}`:``} cannot mint a token for ${emailIn$1(member)}, so ${mid(who)} cannot send any call. It needs roles/cloudscheduler.serviceAgent on the project, but no invoker role.`,remedies:agent?remediesFor({member:memberOf(agent),role:`roles/cloudscheduler.serviceAgent`,resource:fullName.project(schedule?.project??target.project)}):[]}},mint:(_,{who,member=``,noToken,target})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No ID token could be minted for ${mid(who)}, and ${target.words} is not public: ${sentence$1(noToken??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it was refused`)}`,remedies:member.startsWith(`serviceAccount:`)?remediesFor({member,role:`roles/iam.serviceAccountOpenIdTokenCreator`,resource:fullName.account(emailIn$1(member),target.project)}):[]}),"default-url":(_,{who,target})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The default URL of ${target.words} is disabled, so ${mid(who)} gets Google's 404 there. Enable it, or call the address of the load balancer in front of it.`,remedies:[updateService(target,`--default-url`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Enable the default URL of ${target.name}`)]}),ingress:({gates},{who,target})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The ingress of ${target.words} is ${gates?.ingress}, which blocks ${mid(who)} with Google's 404. Call it from inside the project's networks, or let the internet reach it.`,remedies:[target.resource.startsWith(`//run.`)?updateService(target,`--ingress=all`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Let the internet reach ${target.name}`):gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Let the internet reach ${target.name}`,[`functions`,`deploy`,target.name,`--ingress-settings=all`,`--region=${target.region}`,`--project=${target.project}`])]}),hidden:(_,{who,target})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google's own 404 answers ${mid(who)}: ${target.url??target.words} is not the address of a service, or its ingress or a disabled default URL hides it from there. Google reserves paths that end in z, such as /healthz. Check the address; to check the service, give its name as service and its region.`,remedies:[]}),iap:(_,{who,member,target,schedule})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Identity-Aware Proxy is in front of ${target.words} and refuses ${mid(who)}, whatever roles it has on the service. The caller needs roles/iap.httpsResourceAccessor, and its token the audience of the proxy${schedule?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` (schedule_audience: its OAuth client ID)`:``}.`,remedies:member?[gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Let ${emailIn$1(member)} through Identity-Aware Proxy`,[`beta`,`iap`,`web`,`add-iam-policy-binding`,`--resource-type=cloud-run`,`--service=${target.name}`,`--region=${target.region}`,`--project=${target.project}`,`--member=${member}`,`--role=roles/iap.httpsResourceAccessor`])]:[]}),token:(call,names)=>{
let{who,target,member,schedule,audiences}=names;
let wanted=call.target===`job`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`an access token (oauthToken)`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`an ID token (oidcToken)`;
let sent={none:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`sends no token`,access:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`sends an access token`,id:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`sends an ID token`}[call.token];
if(!schedule)return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${who} was refused: ${target.words} is not public, and a caller needs an ID token for ${audiences[0]??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`its URL`} and the invoker role. To make it public, deploy it with access: public.`,remedies:[]};
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${who} ${sent}, but ${target.words} accepts only ${wanted}. Let it call as an account that is an invoker.`,remedies:[setToken(call,names,emailIn$1(member??``)||`ACCOUNT`)]}},audience:(call,names)=>{
let{audience,audiences,target,schedule,member}=names;
let accepted=audiences.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` It accepts ${list$1(audiences)}.`:``;
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The ID token was refused (401): its audience ${audience??``} is neither the URL of ${target.words} nor one of its custom audiences.${accepted}${schedule?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Remove schedule_audience.`:``}`.replace(/audience {2}is/,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`audience is`),remedies:schedule&&audiences[0]?[setToken(call,names,emailIn$1(member??``)||`ACCOUNT`)]:[]}},invoker:({answer,target:called},{who,member=``,target,schedule})=>{
let overrides=schedule?.overrides===!0;
let role=overrides?`roles/run.jobsExecutorWithOverrides`:invokerRole(target.resource);
let right=called===`job`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`run.jobs.run${overrides?`WithOverrides`:``} on the job`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the invoker role on ${target.words}`;
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${answer?.refused||answer?.status===403?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The call was refused (403)`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${who} cannot call`}: ${emailIn$1(member)||who} lacks ${right}. Grant it ${role}.`,remedies:grantOf(target,member,role)}},condition:(_,{member=``,target,condition})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${emailIn$1(member)} has the invoker role on ${target.words} only with a condition that is not met for this call${condition?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` (${condition})`:``}. Change the condition, or grant the role without one.`,remedies:grantOf(target,member,invokerRole(target.resource))}),denied:(_,{member=``,target})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A deny policy does not allow ${emailIn$1(member)} to call ${target.words}, whatever roles it has. Ask an administrator for an exception in that policy.`,remedies:[]}),pending:({everybody,answer,invoker},{who,member,target,schedule})=>{
let caller=everybody?`everyone`:emailIn$1(member??``)||mid(who);
let cause=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the grant is newer than that or has not taken effect yet, or an invisible deny policy forbids it.`;
let refused=answer?.refused||answer?.status===403?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The last call reached ${target.words} and was refused (${answer.status}), although ${caller} can call according to the policies that the run read`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Policy Troubleshooter says that ${caller} cannot call ${target.words}, but a policy that the run read allows it`;
let again=invoker===`overridden`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Look again`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Call again`;
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${refused}: ${cause} ${again} in a few minutes: a grant usually takes 2 minutes, 7 or more at worst.`,remedies:schedule?[gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Run the Cloud Scheduler job ${schedule.name} now`,ofJob(schedule,`run`))]:[]}},container:({ready},{target})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${ready===!1?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No revision of ${target.words} is ready, so no container answers`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No instance of ${target.words} answers`}: IAM is not the cause. Read the log of its container.`,remedies:[gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Read the log of ${target.name}`,[`run`,`services`,`logs`,`read`,target.name,`--limit=50`,`--region=${target.region}`,`--project=${target.project}`])]}),"app-login":({answer,everybody},{schedule,target})=>{
let status=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Its answer was ${answer?.status}.`;
let open=everybody?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Because ${target.name} is public, that endpoint has to verify the ID token of the call itself.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Run has already checked the caller.`;
return schedule?{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`IAM let it through; the app's own login refused it. Give the Scheduler an endpoint of its own, such as /api/scheduler/process, without the app's login. ${open} ${status}`,remedies:[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Give the Scheduler an endpoint of its own`,text:`schedule_path: /api/scheduler/process`}]}:{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`IAM let it through; the app's own login refused it. A role does not help: sign in to the app, or give such callers an endpoint without a login. ${status}`,remedies:[]}},"app-path":(_,{schedule,target})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing answers there (404): IAM let it through, and ${schedule?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the path ${schedule.path}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`that path`} is not one of the app's at ${target.words}. Correct the path.`,remedies:schedule?[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct the path`,text:`schedule_path: /PATH`}]:[]}),"app-error":({answer},{target})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The application answered ${answer?.status??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`with an error`}: only 2xx counts as success. IAM let it through; the log of ${target.name} shows what went wrong.`,remedies:[gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Read the log of ${target.name}`,[`run`,`services`,`logs`,`read`,target.name,`--limit=50`,`--region=${target.region}`,`--project=${target.project}`])]}),deadline:(_,{schedule})=>({reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No answer came in time (504): the deadline of an attempt is ${schedule?.deadline??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`schedule_deadline, 3 minutes by default`}. Give the app less to do in one call, or the call more time (30 minutes at most).`,remedies:schedule?[gcloud$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Give an attempt 30 minutes`,[...updateHttp(schedule),`--attempt-deadline=30m`])]:[]}),unknown:({answer,invoker},{who,target,member})=>{
let said=answer?.status?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${who} was refused (${answer.status}), and it is not known by whom`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is not known whether ${mid(who)} can call ${target.words}`;
let either=answer?.status===403&&invoker===`yes`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` ${emailIn$1(member??``)} has the invoker role: either it has not taken effect yet, or the app's own login refused the call.`:``;
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${said}.${either} Let the deployer read the request log and the policies (roles/logging.viewer, roles/iam.securityReviewer), or check the log of ${target.name} yourself.`,remedies:[]}}};
let mid=who=>who.replace(/^The /,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the `).replace(/^A /,`a `);
let bare$1=words=>words.replace(/^the /,``);
function readCallers(google,callers,run,projectNumber){
return Promise.all(callers.map(caller=>readCaller(google,caller,run,projectNumber)))}
async function readCaller(google,caller,run,projectNumber){
if(caller.kind===`account`){
let{email}=caller;
return{caller,account:known$1(email,{call:`input callers`,resource:email,answer:email}),resource:fullName.account(email,run.project)}}
let{project=run.project,region=run.region,service}=caller;
let name=serviceName(project,region,service);
let resource=fullName.service(name);
let found=await ask$1(`GET run.googleapis.com/v2/${name}`,resource,()=>google.run.getService(name),live=>live?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`runs as ${live.template?.serviceAccount||(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the default account`}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`);
if(!found.known)return{caller,resource,account:found};
if(found.value===null)return{caller,resource,account:known$1(null,...found.evidence)};
let network=networkOf(found.value);
let email=found.value.template?.serviceAccount;
if(email)return{caller,resource,network,account:known$1(emailOf(email),...found.evidence)};
let number=project===run.project?await projectNumber:findProjectNumber(await readProject(google,project));
return{caller,resource,network,account:number.known?known$1(defaultRuntimeAccount(number.value),...found.evidence,...number.evidence):unknown(number.why,...found.evidence,...number.evidence)}}
function networkOf({template}){
let{connector,networkInterfaces,egress}=template?.vpcAccess??{};
if(!connector&&!networkInterfaces?.length)return`none`;
return egress===`ALL_TRAFFIC`?`all`:`private-ranges`}
function once(call,keyOf=(...args)=>args.join(` `)){
let seen=new Map;
return(...args)=>{
let key=keyOf(...args);
let entry=seen.get(key)??{made:call(...args)};
seen.set(key,entry);
return entry.made}}
function roleReader(google){
let askOnce=once(name=>askForRole(google,name));
return async(names,mayAsk)=>{
let table=await predefinedRoles();
let missing=[...new Set(names)].filter(name=>!table.has(name));
let found=new Map(mayAsk?await Promise.all(missing.map(name=>askOnce(name))):[]);
return role=>table.get(role)?.permissions??found.get(role)}}
async function askForRole(google,name){
let role=await ask$1(`GET iam.googleapis.com/v1/${name}`,`//iam.googleapis.com/${name}`,()=>google.iam.getRole(name),found=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${found?.includedPermissions?.length??0} permissions`);
return[name,role.known&&role.value?new Set(role.value.includedPermissions??[]):void 0]}
async function findBuildAccount(config,service,standard){
let asked=namedBuildAccount(config);
if(asked)return known$1(asked.name,fromInput(`build_service_account`,asked.name));
let found=await service;
let cleared=config.build.clear?.includes(`serviceAccount`);
let remembered=namedBuildAccount(config,found.known&&!cleared?found.value:null);
return remembered?known$1(remembered.name,...found.evidence):standard}
async function findRuntimeAccount(config,service,serving,projectNumber){
let asked=askedRuntimeAccount(config);
if(asked)return{account:known$1(asked,fromInput((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`service_account of the service`,asked)),late:!1};
let live=await service;
if(asked===void 0&&!live.known)return{account:live,late:!1};
if(asked===void 0&&live.known&&live.value){
let{template,latestCreatedRevision}=live.value;
let name=servingRevision(live.value);
if(name&&latestCreatedRevision&&!latestCreatedRevision.endsWith(`/${name}`)){
let revision=await serving;
if(!revision.known)return{account:revision,late:!0};
let account=revision.value?.serviceAccount;
if(account)return{account:known$1(account,...revision.evidence),late:!0}}else if(template?.serviceAccount)return{account:known$1(template.serviceAccount,...live.evidence),late:!1}}
return{account:andThen(await projectNumber,defaultRuntimeAccount),late:!1}}
async function findTaskAccount(config,live,projectNumber){
let asked=askedRuntimeAccount(config);
if(asked)return{account:known$1(asked,fromInput((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`service_account of what is deployed`,asked)),late:!1};
let found=await live;
if(asked===void 0&&!found.known)return{account:found,late:!1};
let account=asked===void 0&&found.known?liveTemplate(found.value,config.kind)?.serviceAccount:void 0;
if(account)return{account:known$1(account,...found.evidence),late:!1};
return{account:andThen(await projectNumber,defaultRuntimeAccount),late:!1}}
async function readAccount(google,{email,project,home}){
if(isLegacyBuildAccount(email))return unknown(LEGACY);
return ask$1(`GET iam.googleapis.com/v1/projects/${home??`-`}/serviceAccounts/${email}`,fullName.account(email,project),()=>google.iam.getServiceAccount(email,home),found=>found?found.disabled?`disabled`:`exists`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)}
function readAccountPolicy(google,{email,project,home}){
return ask$1(`POST iam.googleapis.com/v1/projects/${home??`-`}/serviceAccounts/${email}:getIamPolicy`,fullName.account(email,project),()=>google.iam.getPolicy(email,home),summarisePolicy)}
function impersonate(google,email,project){
return ask$1(`POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,fullName.account(email,project),()=>google.actAs(email),()=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for 5 minutes`)}
let LEGACY=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is Cloud Build's legacy account, which Google manages: it can be neither described nor impersonated.`;
function fromInput(input,value){
return{call:`input ${input}`,resource:value,answer:value}}
function readSchedules(google,{schedules,region,mode},project){
let accountOf=new Map;
return Promise.all(schedules.map(async schedule=>{
let caller=callerOf(schedule,project);
let read=accountOf.get(caller)??readAccount(google,{email:caller,project,home:project});
accountOf.set(caller,read);
let{target}=schedule;
let name=target.kind===`function`?serviceName(project,region,functionService(target.name)):void 0;
let service=name?readService(google,name):void 0;
let[job,account,called,calledPolicy,asFunction]=await Promise.all([readJob(google,schedulerJobName(project,region,schedule.name)),read,service,name&&service&&mode===`drift`?readServicePolicy(google,name,service):void 0,target.kind===`function`?readFunction(google,functionName(project,region,target.name)):void 0]);
return{schedule,job,caller,account,...called&&{called},...calledPolicy&&{calledPolicy},...asFunction&&{asFunction}}}))}
let readFunction=(google,name)=>ask$1(`GET cloudfunctions.googleapis.com/v2/${name}`,fullName.function(name),()=>google.functions.get(name),found=>found?found.environment??`exists`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`);
async function readLeftSchedules(google,{region},project,live){
let called=await live;
let names=called.known?scheduledBy(called.value?.labels??{}):[];
return Promise.all(names.map(async name=>({name,job:await readJob(google,schedulerJobName(project,region,name))})))}
let looksForSchedules=({mode,schedules,kind})=>mode===`deploy`&&schedules.length===0&&KINDS[kind].schedule!==void 0;
function readJob(google,name){
return ask$1(`GET ${SCHEDULER_HOST}/v1/${name}`,fullName.schedulerJob(name),()=>google.scheduler.getJob(name),job=>job?`${job.schedule}, ${job.state}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)}
let where=resource=>resource?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` on ${placeWords(resource)}`:``;
let advice=grant=>grant?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Grant it ${grant.role} on ${placeWords(grant.resource)}.`:``;
let quoted=said=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google said: ${message(said)}`;
let message=({text})=>shorten(text.replace(/\s+/g,` `).trim(),400);
let EMAIL=/(?<![\w.-])[\w.-]+@[\w.-]+\.gserviceaccount\.com/;
let emailIn=text=>EMAIL.exec(text)?.[0];
let projectOf=(name,{project,projectNumber})=>!name||name===projectNumber?project:name;
let byId=(name,resources)=>name.replace(/^projects\/([^/]+)/,(_,project)=>`projects/${projectOf(project,resources)}`);
function gapsOf(who,member,permission,resource,setting){
let named={who,member,permission,resource};
if(who!==`build-account`||!setting.granted)return[named];
let{bucket,repository,project}=setting.resources;
return[named,...[{permission:`storage.objects.get`,resource:fullName.bucket(bucket.name)},{permission:`artifactregistry.repositories.uploadArtifacts`,resource:fullName.repository(repository.name)},{permission:`artifactregistry.repositories.downloadArtifacts`,resource:fullName.repository(repository.name)},{permission:`logging.logEntries.create`,resource:fullName.project(project)}].filter(need=>need.permission!==permission&&!setting.granted?.has(`${member} ${need.permission}`)).map(need=>({who,member,...need}))]}
function lack(who,permission,said,setting,about){
let{member,resource}=about;
let project=fullName.project(setting.resources.project);
let chosen=member&&resource?grantsFor(gapsOf(who,member,permission,resource,setting),project,setting.table??null)[0]:void 0;
let grant=about.role&&member&&resource?{member,role:about.role,resource}:chosen;
let account=who===`deployer`||!member?``:` ${member.replace(/^serviceAccount:/,``)}`;
let reason=about.reason?.(grant)??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${WHO$1[who]}${account} lacks ${permission}${where(resource)}.${advice(grant)}${about.more??``}`;
let role=grant?.role??about.role;
return fail(ID_OF[who],`${reason} ${quoted(said)}`,{principal:member,permission,role,resource,evidence:[said.evidence],remedies:grant?remediesFor(grant):[]})}
let ACT_AS=/iam\.serviceaccounts\.actAs|permission to act as service account/i;
function actAs(said,setting){
if(!ACT_AS.test(said.text)&&said.permission!==`iam.serviceAccounts.actAs`)return;
let{resources,deployer,speaker}=setting;
let{buildAccount,runtimeAccount}=resources;
let named=emailIn(said.text)??emailIn(said.resource??``);
let schedules=isOfScheduler(said);
let builds=!schedules&&(speaker===`build`||named!==void 0&&named===buildAccount&&named!==runtimeAccount);
let account=named??(builds?buildAccount:runtimeAccount);
let use=schedules?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create a schedule that calls as`:builds?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`start a build that runs as`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`deploy a service that runs as`;
let lacking=lack(`deployer`,`iam.serviceAccounts.actAs`,said,setting,{member:deployer,resource:account&&fullName.account(account,resources.project),reason:grant=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The deployer is not allowed to ${use} ${account??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`that account`}: it lacks iam.serviceAccounts.actAs on it${/may not exist/i.test(said.text)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, or the account does not exist`:``}.${advice(grant)}`});
let id=schedules?ID_OF.deployer:builds?`act-as-build-account`:`act-as-runtime-account`;
let doubtful=/may not exist/i.test(said.text)&&account;
return[{...lacking,id,...doubtful&&{remedies:ifItExists(lacking.remedies,doubtful,resources.project)}}]}
let isOfScheduler=({call})=>/\bcloudscheduler\./.test(call??``);
let NO_TOKENS=/(Cloud Run|Cloud Build) Service Agent does not have permission to get access tokens for the service account (\S+@\S+?\.com)\b.*?Please give (\S+@\S+?\.com) permission/is;
function agentWithoutTokens(said,setting){
let[,agent,account,email]=NO_TOKENS.exec(said.text)??[];
if(!account||!email)return;
let who=agent===`Cloud Build`?`build-agent`:`run-agent`;
let resource=fullName.account(account,setting.resources.project);
return[lack(who,`iam.serviceAccounts.getAccessToken`,said,setting,{member:memberOf(email),resource})]}
let LOG_WRITER=/service account running this build (\S+) does not have permission to write logs|Logs Writer \(roles\/logging\.logWriter\)/i;
function logWriter(said,setting){
if(!LOG_WRITER.test(said.text))return;
let{project,buildAccount}=setting.resources;
let named=LOG_WRITER.exec(said.text)?.[1]?.split(`/`).at(-1);
let email=named?.includes(`@`)?named:buildAccount;
return[lack(`build-account`,`logging.logEntries.create`,said,setting,{member:email&&memberOf(email),resource:fullName.project(project),role:`roles/logging.logWriter`,reason:grant=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build account${email?` ${email}`:``} is not allowed to write the log of the build.${advice(grant)}`})]}
let MISSING_ROLES=/service account is missing required IAM permissions|has insufficient permission to execute the build/i;
function missingRoles(said,setting){
if(!MISSING_ROLES.test(said.text))return;
let{resources}=setting;
let account=resources.buildAccount??emailIn(said.text);
let resource=fullName.project(resources.project);
let grant=account&&{member:memberOf(account),role:`roles/run.builder`,resource};
return[fail(`build-account-permission`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build account${account?` ${account}`:``} lacks permissions that a build needs.${advice(grant||void 0)} ${quoted(said)}`,{...grant&&{principal:grant.member,role:grant.role},resource,evidence:[said.evidence],remedies:grant?remediesFor(grant):[]})]}
let PROJECT$6={kind:`project`};
let BUCKET$2={kind:`bucket`};
let REPOSITORY$2={kind:`repository`};
let SERVICE$4={kind:`service`};
let JOB$1={kind:`job`};
function callsOf({collection,permissions,role,invokers,words}){
let place={kind:role};
let one=(then=``)=>RegExp(`/${collection}/[^/:]+${then}$`);
let named=verb=>`run.${permissions}.${verb}`;
return[[`GET`,`run`,one(),named(`get`),place,`read`],[`POST`,`run`,RegExp(`/${collection}$`),named(`create`),PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create a ${words} in`],[`PATCH`,`run`,one(),named(`update`),place,`change`],...invokers?[[`GET`,`run`,one(`:getIamPolicy`),named(`getIamPolicy`),place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the allow policy of`],[`POST`,`run`,one(`:setIamPolicy`),named(`setIamPolicy`),place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`change the allow policy of`]]:[]]}
let CALLS=[...Object.values(KINDS).flatMap(callsOf),[`GET`,`storage`,/\/b\/[^/]+$/,`storage.buckets.get`,BUCKET$2,`read`],[`POST`,`storage`,/\/b$/,`storage.buckets.create`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create a bucket in`],[`POST`,`storage`,/^\/upload\/|\/o$/,`storage.objects.create`,BUCKET$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`upload to`],[`PUT`,`storage`,/^\/upload\/|\/o$/,`storage.objects.create`,BUCKET$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`upload to`],[`GET`,`storage`,/\/iam$/,`storage.buckets.getIamPolicy`,BUCKET$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the allow policy of`],[`PUT`,`storage`,/\/iam$/,`storage.buckets.setIamPolicy`,BUCKET$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`change the allow policy of`],[`GET`,`artifactregistry`,/\/repositories\/[^/:]+$/,`artifactregistry.repositories.get`,REPOSITORY$2,`read`],[`POST`,`artifactregistry`,/\/repositories$/,`artifactregistry.repositories.create`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create a repository in`],[`POST`,`run`,/\/builds:submit$/,`cloudbuild.builds.create`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`start a build in`],[`POST`,`cloudbuild`,/\/builds$/,`cloudbuild.builds.create`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`start a build in`],[`GET`,`cloudbuild`,/\/builds\/[^/:]+$|\/defaultServiceAccount$/,`cloudbuild.builds.get`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read a build of`],[`GET`,`cloudbuild`,/\/operations\/[^/:]+$/,`cloudbuild.operations.get`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`follow a build of`],[`POST`,`run`,/\/jobs\/[^/:]+:run$/,`run.jobs.run`,JOB$1,`run`],[`GET`,`run`,/\/executions\/[^/:]+$/,`run.executions.get`,JOB$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read an execution of`],[`GET`,`run`,/\/executions\/[^/:]+\/tasks$/,`run.tasks.list`,JOB$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the tasks of`],[`GET`,`run`,/\/revisions\/[^/:]+$/,`run.revisions.get`,SERVICE$4,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read a revision of`],[`POST`,`run`,/\/operations\/[^/:]+:wait$/,`run.operations.get`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`follow a change in`],[`GET`,`serviceusage`,/\/services:batchGet$/,`serviceusage.services.get`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read which APIs are enabled in`],[`POST`,`serviceusage`,/\/services:batchEnable$/,`serviceusage.services.enable`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`enable APIs in`],[`GET`,`cloudscheduler`,/\/jobs\/[^/:]+$/,`cloudscheduler.jobs.get`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read a Cloud Scheduler job of`],[`POST`,`cloudscheduler`,/\/jobs$/,`cloudscheduler.jobs.create`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create a Cloud Scheduler job in`],[`PATCH`,`cloudscheduler`,/\/jobs\/[^/:]+$/,`cloudscheduler.jobs.update`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`change a Cloud Scheduler job of`],[`DELETE`,`cloudscheduler`,/\/jobs\/[^/:]+$/,`cloudscheduler.jobs.delete`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`delete a Cloud Scheduler job of`],[`POST`,`cloudscheduler`,/\/jobs\/[^/:]+:run$/,`cloudscheduler.jobs.run`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`start a Cloud Scheduler job of`],[`POST`,`cloudscheduler`,/\/jobs\/[^/:]+:pause$/,`cloudscheduler.jobs.pause`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`pause a Cloud Scheduler job of`],[`POST`,`cloudscheduler`,/\/jobs\/[^/:]+:resume$/,`cloudscheduler.jobs.enable`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`resume a Cloud Scheduler job of`],[`GET`,`cloudresourcemanager`,/\/projects\/[^/:]+$/,`resourcemanager.projects.get`,PROJECT$6,`read`],[`POST`,`cloudresourcemanager`,/:getIamPolicy$/,`resourcemanager.projects.getIamPolicy`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the allow policy of`],[`POST`,`cloudresourcemanager`,/:setIamPolicy$/,`resourcemanager.projects.setIamPolicy`,PROJECT$6,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`change the allow policy of`]];
function takenBy(call){
let[,method,host,path=``]=/^(\S+) ([^/]+)(\/\S*)$/.exec(call)??[];
let api=/(?<![a-z])([a-z]+)\.[^.]+\.[^.]+$/.exec(host??``)?.[1];
let row=CALLS.find(([verb,of,pattern])=>verb===method&&of===api&&pattern.test(path));
return row&&{permission:row[3],place:row[4],does:row[5]}}
function refusedCall(call,resources){
let taken=takenBy(call);
let resource=taken&&(placeIn(call,taken.place,resources)??placeName(taken.place,resources));
if(!taken||!resource)return{words:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a request to ${productOfCall(call)}`};
return{words:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`to ${taken.does} ${placeWords(resource)}`,permission:taken.permission,resource}}
function placeIn(call,{kind},{project,projectNumber}){
let own=name=>name.replace(/^projects\/([^/]+)/,(all,id)=>id===projectNumber?`projects/${project}`:all);
let named=pattern=>pattern.exec(call)?.[1];
switch(kind){case`project`:
{
let name=named(/\/(projects\/[^/:]+)/);
return name&&name!==`projects/-`?fullName.project(own(name).slice(9)):void 0}case`bucket`:
{
let name=named(/\/b\/([^/]+)/);
return name&&fullName.bucket(name)}case`repository`:
{
let name=named(/\/(projects\/[^/]+\/locations\/[^/]+\/repositories\/[^/:]+)/);
return name&&fullName.repository(own(name))}default:
{
let name=named(/\/(projects\/[^/]+\/locations\/[^/]+\/(?:services|jobs|workerPools)\/[^/:]+)/);
return name&&fullName.service(own(name))}}}
let OF_BUILD_ACCOUNT=new Set([`storage.objects.get`,`artifactregistry.repositories.uploadArtifacts`,`artifactregistry.repositories.downloadArtifacts`]);
let REFUSED$2=/denied|does not have|do not have|forbidden|not authorized|unauthorized|required|missing|lacks/i;
function permission(said,setting){
let{text,permission}=said;
if(!permission||!REFUSED$2.test(text))return;
if(setting.speaker===`build-log`&&!OF_BUILD_ACCOUNT.has(permission))return;
let{who,member}=subjectOf(said,permission,setting);
let more=permission.startsWith(`cloudscheduler.`)?NO_SCHEDULER:void 0;
return[lack(who,permission,said,setting,{member,resource:resourceOf(said,permission,setting),more})]}
let NO_SCHEDULER=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` If it already has that role, the region has no Cloud Scheduler: Google answers with the same message.`;
let OF_NO_NAME=new Set([void 0,`IAM_PERMISSION_DENIED`,`forbidden`]);
function nameless(said,setting){
if(said.status!==403||!said.call||!OF_NO_NAME.has(said.reason))return;
let{words,permission,resource}=refusedCall(said.call,setting.resources);
if(!permission)return;
if(setting.held?.has(permission)){
let why=SAYS_NOTHING.test(said.text)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Google gives no reason. It can be a policy that overrides roles, or a grant that has not taken effect yet: run again in a few minutes. ${quoted(said)}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Google's reason: ${message(said)}`;
return[fail(`api-error`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google refused ${words}, although the deployer has ${permission}${where(resource)}, so no role is missing.${why}`,{principal:setting.deployer,resource,evidence:[said.evidence]})]}
return[lack(`deployer`,permission,said,setting,{member:setting.deployer,resource,reason:grant=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google refused ${words} and does not say why: most likely the deployer lacks ${permission}${where(resource)}.${advice(grant)}`})]}
let SAYS_NOTHING=/^(?:(?:error: )?(?:forbidden|permission[ _]denied)|access denied|the caller does not have permission|HTTP 403\b.*)\.?$/i;
function subjectOf({text},permission,{speaker,resources,deployer}){
let{buildAccount,runtimeAccount}=resources;
let ofBuild=(speaker===`build`||speaker===`build-log`)&&OF_BUILD_ACCOUNT.has(permission);
let named=speaker===`build-log`||permission.startsWith(`iam.`)?void 0:emailIn(text);
if(named&&memberOf(named)!==deployer){
let member=memberOf(named);
if(named.endsWith(`@serverless-robot-prod.iam.gserviceaccount.com`))return{who:`run-agent`,member};
if(named.endsWith(`@gcp-sa-cloudbuild.iam.gserviceaccount.com`))return{who:`build-agent`,member};
if(ofBuild||named===buildAccount||isLegacyBuildAccount(named))return{who:`build-account`,member};
if(named===runtimeAccount||speaker===`release`)return{who:`runtime-account`,member};
return{who:`deployer`,member}}
if(ofBuild&&!named)return{who:`build-account`,member:buildAccount&&memberOf(buildAccount)};
return{who:`deployer`,member:deployer}}
function resourceOf(said,permission,{resources}){
let given=[said.resource??``,said.text];
let named=pattern=>given.map(text=>pattern.exec(text)?.[1]).find(found=>found!==void 0);
let[api,collection,verb]=permission.split(`.`);
if(verb===`create`&&collection!==`objects`)return fullName.project(resources.project);
switch(`${api}.${collection}`){case`storage.objects`:case`storage.buckets`:
{
let bucket=named(/projects\/_\/buckets\/([a-z0-9][\w.-]+)/)??/\/b\/([a-z0-9][\w.-]+)/.exec(said.call??``)?.[1];
return verb===`list`&&collection===`buckets`?fullName.project(resources.project):fullName.bucket(bucket??resources.bucket.name)}case`artifactregistry.repositories`:
{
let repository=named(/(projects\/[^/\s'"]+\/locations\/[^/\s'"]+\/repositories\/[^/\s'")]+)/);
return fullName.repository(byId(repository??resources.repository.name,resources))}case`run.services`:case`run.revisions`:case`run.routes`:
return fullName.service(resources.service);case`iam.serviceAccounts`:
{
let account=given.map(emailIn).find(found=>found!==void 0);
return account&&fullName.account(account,resources.project)}case`secretmanager.secrets`:case`secretmanager.versions`:
{
let[,project=``,secret=``]=/projects\/([^/\s'"]+)\/secrets\/([^/\s'"]+)/.exec(given.join(` `))??[];
return secret?fullName.secret(projectOf(project,resources),secret):void 0}case`compute.subnetworks`:
{
let name=named(/(projects\/[^/\s'"]+\/regions\/[^/\s'"]+\/subnetworks\/[^/\s'"]+)/);
return name&&fullName.subnetwork(byId(name,resources))}}
return fullName.project(resources.project)}
function firstOf(rows,given){
for(let row of rows){
let cause=row(given);
if(cause)return cause}}
let endOf$1=lines=>linesOf$1(lines).filter(line=>line.trim()!==``).slice(-10).map(line=>shorten(line.trimEnd(),200)).join(`
`);
function findingOf(id,{what,advice,remedies},{more=[],end=[],...details}){
let reason=[[what,advice,...more].filter(Boolean).join(` `),endOf$1(end)].filter(Boolean).join(`

`);
return fail(id,reason,{...details,remedies:[...remedies,...details.remedies??[]]})}
let linesOf$1=texts=>texts.flatMap(text=>text.split(/\r\n|\r|\n/)).map(line=>line.slice(0,2e3));
let piece=(text,most=90)=>shorten(text.replace(/\s+/g,` `).trim().replace(/\.$/,``),most);
let googleSaid=text=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google said: ${sentence$1(piece(text,400))}`;
let IN_MANIFEST={"--port":value=>`ports:\n  - containerPort: ${value}`,"--memory":value=>`resources:\n  limits:\n    memory: ${value}`,"--cpu":value=>`resources:\n  limits:\n    cpu: "${value}"`,"--max-instances":value=>`annotations:\n  autoscaling.knative.dev/maxScale: "${value}"`,"--no-gpu-zonal-redundancy":()=>`annotations:
  run.googleapis.com/gpu-zonal-redundancy-disabled: "true"`};
function setting(flags,manifest){
let flat=flags.join(` `);
if(manifest===void 0)return{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set ${flat} in flags`,text:`with:\n  flags: ${flat} # and your other flags`};
let parts=flags.map(flag=>{
let[name=``,value=``]=flag.split(`=`);
return IN_MANIFEST[name]?.(value)??`# ${flag}`});
return{kind:`source`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set ${flat} in ${manifest}`,text:parts.join(`
`)}}
let change$1=(title,text)=>({kind:`source`,title,text});
let ON_ALL=[[/gunicorn|Listening at:/i,port=>`--bind 0.0.0.0:${port}`],[/runserver|Starting development server/i,port=>`python manage.py runserver 0.0.0.0:${port}`],[/Now listening on:/,port=>`ASPNETCORE_URLS=http://0.0.0.0:${port}`],[/uvicorn|flask|fastapi|\* Running on|vite|hypercorn/i,port=>`--host 0.0.0.0 --port ${port}`]];
function onAll(words,port){
let how=ON_ALL.find(([server])=>server.test(words))?.[1](port);
return change$1(how?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Start the app with ${how}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Have the app listen on 0.0.0.0:${port}`,how??`0.0.0.0:${port}`)}
function limitCause(sized){
let quota=firstOf(QUOTAS,sized);
if(quota)return{...quota,quota:!0};
let limit=firstOf(LIMITS,sized);
return limit&&{...limit,quota:!1}}
let WITH=/You do not have quota for using GPUs with zonal redundancy/;
let WITHOUT=/You do not have quota for using GPUs without zonal redundancy/;
let OF_GPUS=/Quota exceeded for total allowable count of GPUs/i;
let ELSEWHERE=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Request more quota (g.co/cloudrun/gpu-quota), or deploy to another region.`;
function redundancy({said,withoutRedundancy,manifest}){
if(!WITH.test(said)||WITHOUT.test(said))return;
if(withoutRedundancy)return{key:`gpu-quota`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project has no quota for GPUs with zonal redundancy in this region.`,advice:ELSEWHERE,remedies:[],shown:said};
return{key:`gpu-redundancy`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project has no quota for GPUs with zonal redundancy in this region, which is the default.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deploy without it (flags: --no-gpu-zonal-redundancy), request more quota (g.co/cloudrun/gpu-quota), or deploy to another region.`,remedies:[setting([`--no-gpu-zonal-redundancy`],manifest)],shown:said}}
function noGpus({said}){
if(!WITHOUT.test(said)&&!OF_GPUS.test(said))return;
let both=WITH.test(said)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, with or without zonal redundancy,`:WITHOUT.test(said)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` without zonal redundancy`:``;
return{key:`gpu-quota`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project has no quota${OF_GPUS.test(said)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` left`:``} for GPUs${both} in this region.`,advice:ELSEWHERE,remedies:[],shown:said}}
let MOST$2=/Max instances must be set to (\d+) or fewer\s+(?:in order )?to set (?:the requested )?(total CPU|total memory|GPU requirements|[\w ]+?)(?=[.\s])/i;
let AT_MOST=/For the specified value, maxScale may\s+not exceed (\d+)/;
let VIOLATED=/Quota violated:\s*((?:\w+ requested: \d+\s+allowed: \d+\s*)+|\w+)/;
function instances(sized){
let{said,maxInstances,manifest}=sized;
let[,most=AT_MOST.exec(said)?.[1],of=`memory`]=MOST$2.exec(said)??[];
let names=quotasIn(said);
if(most===void 0&&names.length===0)return;
let what=names.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The quota ${list$1(names)} of the region`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The region’s quota for ${of.replace(/^total /,``)}`;
let allowed=Number(most??0);
if(most===void 0)return{key:`quota`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} is too small for this deploy.`,advice:LESS,remedies:[],shown:said};
if(allowed<1)return{key:`no-instance`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} is too small for a single instance of this size.`,advice:LESS,remedies:[],shown:said};
if(maxInstances!==void 0&&maxInstances>0&&maxInstances<=allowed)return{key:`old-revisions`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} allows ${allowed} instances, including those of older revisions.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`This deploy asks for no more than ${maxInstances}. Delete revisions without traffic that have a higher maximum, or request more quota.`,remedies:[],shown:said};
return{key:`max-instances`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} allows at most ${allowed} instances of this size.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Lower the maximum (flags: --max-instances=${allowed}), or request more quota.`,remedies:[setting([`--max-instances=${allowed}`],manifest)],shown:said}}
let LESS=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Use less CPU or memory, deploy to another region, or request more quota.`;
let quotasIn=said=>[...new Set((VIOLATED.exec(said)?.[1]??``).match(/\b[A-Z]\w+PerProject\w*/g)??[])];
let QUOTAS=[redundancy,noGpus,instances];
let RANGE=/For ([\d.]+) CPU, memory must be between (\w+) and (\w+) inclusive/i;
let CPUS=/Must be equal to one of ((?:[[\].\d-]+,? ?)+)/;
function memoryForCpu({said,manifest}){
let[shown,cpu,least,most=``]=RANGE.exec(said)??[];
if(!shown)return;
let number=Number(cpu);
return{key:`memory-for-cpu`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The memory does not match the CPU: with ${number} CPU, it has to be between ${least} and ${most}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set a memory in that range, or more CPU (2 for up to 8Gi, 4 for 16Gi, 8 for 32Gi).`,remedies:[setting([`--memory=${most}`],manifest)],shown}}
function cpus({said}){
let[shown,values=``]=CPUS.exec(said)??[];
if(!shown||!/cpu/i.test(said))return;
let allowed=values.replaceAll(`[.08-1]`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`0.08 to 1`).replaceAll(`.0`,``).replaceAll(`08 to`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`0.08 to`);
return{key:`cpu`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Run does not support this number of CPUs: use one of ${allowed.trim().replace(/[,.]$/,``)}.`,remedies:[],shown}}
let LIMITS=[memoryForCpu,cpus];
function standing(said,{resources:{project}}){
let found=standingIn(said);
if(!found)return;
return[fail(found,`${standingReason(found,project)} ${quoted(said)}`,{resource:fullName.project(project),evidence:[said.evidence],remedies:standingRemedies(found,project)})]}
function accountOff(said,{deployer=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the deployer`}){
if(said.reason!==`ACCOUNT_STATE_INVALID`)return;
let email=emailIn(deployer);
let own=email&&projectOfAccount(email);
let remedy={kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Enable the account ${email}`,text:command([`iam`,`service-accounts`,`enable`,email??``,...own?[`--project=${own}`]:[]])};
return[fail(`credentials-refused`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account ${email??deployer} is disabled or was deleted, so Google refuses its tokens. A role does not help. ${quoted(said)}`,{principal:deployer,evidence:[said.evidence],remedies:email?[remedy]:[]})]}
function noProject$1(said,{resources:{project},deployer}){
if(said.reason!==`CONSUMER_INVALID`)return;
let named=/resource project ([\w:.-]+?)\.?$/.exec(said.text)?.[1]??project;
return[fail(`project-unreachable`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no project ${named}, or ${deployer??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the deployer`} has no access to it. Use the project id, not the display name or the number. ${quoted(said)}`,{principal:deployer,resource:fullName.project(named),evidence:[said.evidence]})]}
let OFF=/has not been used in project (\S+) before or it is disabled.*?\/apis\/(?:api|library)\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/s;
function apiDisabled(said,{resources}){
let[,inProject,inText]=OFF.exec(said.text)??[];
let host=said.service??inText;
if(!host)return;
let project=projectOf(/in project ([\w:.-]+) before/.exec(said.text)?.[1]??inProject,resources);
return[fail(`api-disabled`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${host} is not enabled in the project ${project}, and the deploy needs it. ${quoted(said)}`,{resource:fullName.api(project,host),evidence:[said.evidence],remedies:enableApi(project,host)})]}
function perimeter(said,{resources,deployer}){
if(!isOfPerimeter(said))return;
return[fail(`policy-blocks-deploy`,`${perimeterReason(said,deployer??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the deployer`)} ${quoted(said)}`,{principal:deployer,resource:fullName.project(resources.project),evidence:[said.evidence]})]}
function organisationPolicy(said,{resources}){
let{constraint}=said;
if(!constraint)return;
return[fail(`policy-blocks-deploy`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The organisation policy ${constraint} refused this. ${quoted(said)}`,{resource:said.evidence.resource||fullName.project(resources.project),evidence:[said.evidence],remedies:unblockPolicy(resources.project,constraint)})]}
let QUOTA=/quota exceeded|quota violated|due to quota restrictions|insufficient quota|exceeded (?:your|the) .*quota|RESOURCE_EXHAUSTED/i;
function quota(said,{resources,limits}){
let used=said.status===429||said.code===`RESOURCE_EXHAUSTED`||QUOTA.test(said.text);
let cause=limitCause({withoutRedundancy:!1,...limits,said:said.text});
let resource=fullName.project(resources.project);
if(cause)return[findingOf(cause.quota?`quota-exceeded`:`release-failed`,cause,{resource:cause.quota?resource:fullName.service(resources.service),evidence:[said.evidence],more:[quoted(said)],remedies:cause.quota?quotas(resources.project):[]})];
if(!used)return;
return[fail(`quota-exceeded`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A quota of the project ${resources.project} is exceeded. ${quoted(said)}`,{resource:fullName.project(resources.project),evidence:[said.evidence],remedies:quotas(resources.project)})]}
let SECRET=/Permission denied on secret:? projects\/([^/\s]+)\/secrets\/([^/\s]+)\S* for Revision service account (\S+@\S+?\.com)\b/g;
function secrets(said,setting){
let{resources}=setting;
let named=[...said.text.matchAll(SECRET)].map(([,project=``,secret=``,account=``])=>({place:{project:projectOf(project,resources),secret},account}));
let{runtimeAccount}=resources;
let unnamed=said.reason===`SECRETS_ACCESS_CHECK_FAILED`&&runtimeAccount&&/permission|denied/i.test(said.text);
let found=named.length>0||!unnamed?named:(setting.secrets??[]).map(place=>({place,account:runtimeAccount}));
if(found.length===0)return;
return found.map(({place,account})=>lack(`runtime-account`,`secretmanager.versions.access`,said,setting,{member:memberOf(account),resource:fullName.secret(place.project,place.secret),more:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Google says the same of a secret that does not exist.`}))}
let IMAGE=/(Service Agent(?: (\S+@\S+?\.com))?|User) must have permission to read the image,? (\S+?)\.?(?:\s|$)/;
let UNREADABLE$1=new Set([`CONTAINER_PERMISSION_DENIED`,`CONTAINER_IMAGE_UNAUTHORIZED`,`CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED`]);
function image$1(said,setting){
let[,reader,agent,named]=IMAGE.exec(said.text)??[];
if(!reader&&!UNREADABLE$1.has(said.reason??``))return;
let{projectNumber}=setting.resources;
let byDeployer=reader===`User`;
let email=agent??(projectNumber&&runAgent(projectNumber));
let repository=repositoryOfImage(named??setting.image);
return[lack(byDeployer?`deployer`:`run-agent`,`artifactregistry.repositories.downloadArtifacts`,said,setting,{member:byDeployer?setting.deployer:email&&memberOf(email),resource:repository&&fullName.repository(repository)})]}
let STAGE$1=/not supported in the declared launch stage/i;
function launchStage(said,{resources}){
if(!STAGE$1.test(said.text))return;
return[fail(`release-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A setting of this release is in preview, and the release does not declare that it uses previews (launch stage). A flag of gcloud's beta track declares it; in a file for the input metadata the annotation does. ${quoted(said)}`,{resource:fullName.service(resources.service),evidence:[said.evidence],remedies:[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Declare the launch stage BETA in the manifest`,text:`metadata:
  annotations:
    run.googleapis.com/launch-stage: BETA`}]})]}
let GONE=/Revision '?([a-z][a-z0-9-]*)'? does not exist or is deleted/;
function goneRevision(said,{resources,traffic=[]}){
let revision=GONE.exec(said.text)?.[1];
if(!revision)return;
let named=traffic.filter(target=>target.revision===revision);
let tags=named.flatMap(({tag})=>tag??[]);
let onlyTags=tags.length>0&&named.every(({percent})=>!percent);
let[,project=``,,region=``,,service=``]=resources.service.split(`/`);
let flag=onlyTags?`--remove-tags=${tags.join(`,`)}`:`--to-latest`;
let which=onlyTags?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, under the tag ${tags.join(` and the tag `)}`:``;
let fix={kind:`gcloud`,title:onlyTags?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Remove the tag`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Send all traffic to the latest revision`,text:command([`run`,`services`,`update-traffic`,service,flag,`--region=${region}`,`--project=${project}`])};
return[fail(`traffic-target`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The traffic of ${service} names the revision ${revision}${which}, which has been deleted. Cloud Run refuses every change of the service until its traffic names only revisions that exist. ${quoted(said)}`,{resource:fullName.service(resources.service),evidence:[said.evidence],remedies:[fix]})]}
let KEY$1=/(projects\/[^/\s']+\/locations\/[^/\s']+\/keyRings\/[^/\s']+\/cryptoKeys\/[^/\s']+)/;
function encryptionKey(said,setting){
let permission=said.permission??(said.reason===`ENCRYPTION_KEY_PERMISSION_DENIED`?USE_KEY:void 0);
if(!permission?.startsWith(`cloudkms.`))return;
let{projectNumber}=setting.resources;
let email=emailIn(said.text)??(projectNumber&&runAgent(projectNumber));
let key=KEY$1.exec(said.resource??``)?.[1]??KEY$1.exec(said.text)?.[1];
let resource=key&&`//cloudkms.googleapis.com/${key}`;
return[lack(`run-agent`,permission,said,setting,{member:email&&memberOf(email),resource,role:`roles/cloudkms.cryptoKeyEncrypterDecrypter`})]}
let USE_KEY=`cloudkms.cryptoKeyVersions.useToEncrypt`;
function diagnose(said,setting){
if(setting.speaker===`build-log`)return permission(said,setting)??[];
for(let row of ROWS$3){
let findings=row(said,setting);
if(findings)return findings}
return[]}
let ROWS$3=[standing,accountOff,noProject$1,apiDisabled,perimeter,organisationPolicy,quota,actAs,agentWithoutTokens,secrets,image$1,goneRevision,launchStage,encryptionKey,logWriter,missingRoles,permission,nameless];
let systemClock={now:()=>performance.now(),sleep:pause};
function backoff(first,factor,most){
let next=first;
return()=>{
let now=next;
next=Math.min(next*factor,most);
return now}}
function inWords(ms){
if(ms>0&&ms<950)return`${(Math.ceil(ms/100)/10).toFixed(1)}s`;
let seconds=Math.max(0,Math.round(ms/1e3));
let minutes=Math.floor(seconds/60);
return minutes===0?`${seconds}s`:seconds%60==0?`${minutes}m`:`${minutes}m ${seconds%60}s`}
function leavesOpen(error){
if(error instanceof Cancelled)return!0;
if(!(error instanceof ApiError))return!1;
if(error.status===0)return connectionFailure(error.cause)===`maybe-sent`;
return error.status!==429&&isTransient(error.status)}
let leavesChangeOpen=error=>error instanceof ApiError&&!error.ended&&(FOLLOWS.test(error.call)||leavesOpen(error)&&!READS.test(error.call));
let FOLLOWS=/\/operations\/|:wait$/;
let READS=/^GET |:(?:getIamPolicy|testIamPermissions|getAncestry|troubleshoot|query\w+|generate\w+)$/;
let LOOK_THEMSELVES=new Set([`build-image`,`reuse-image`,`upload-source`,...ALL.map(([kind])=>`deploy-${kind}`),`set-traffic`,`run-job`,`test-schedule`,`verify-command`]);
async function despiteLostAnswers(world,step,apply){
let{log,signal,clock=systemClock}=world;
let before=[];
for(let tried=1;;tried++){
let now;
let record=changes=>{
now=changes;
world.record?.(before.length>0?merged(before,changes):changes)};
try{
let note=await apply({...world,record});
tried>1&&now?.length===0&&before.length===0&&world.record?.(step.changes.map(change=>({...change,done:!0})));
return note}catch(error){
if(!leavesChangeOpen(error)||signal.aborted||LOOK_THEMSELVES.has(step.kind)||tried===3)throw error;
before=merged(before,(now??[]).filter(({done})=>done));
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${step.title}: it is not known whether it was done: ${sentence$1(errorText(error))} Looking.`);
await clock.sleep(2e3,signal)}}}
let merged=(before,now)=>[...before.filter(one=>!now.some(other=>other.target===one.target&&other.path===one.path)),...now];
function saidBy(error,resource){
let{status,code,reason,permission,constraint,service,call,message}=error;
return{text:message,evidence:toEvidence(call,resource,error),status,code,reason,permission,constraint,service,call,resource:error.resource}}
let saidIn=(text,evidence,reason)=>{
let{permission,resource,constraint}=factsIn(text);
return{text,evidence,permission,resource,constraint,reason}};
function diagnosed(error,resource,setting){
return asError(diagnose(saidBy(error,resource),setting),error)??error}
function asError(findings,cause){
let[first,...others]=findings;
return first&&new UserError([first,...others],{cause})}
async function readPulls(github,repository,numbers){
let found=new Map;
for(let at=0;at<numbers.length;at+=10)await Promise.all(numbers.slice(at,at+10).map(async number=>found.set(number,await readPull(github,repository,number))));
return found}
async function readPull(github,repository,number){
let asked={call:`GET /repos/${repository}/pulls/${number}`,resource:`${repository}#${number}`};
try{
let state=await github.pullState(number);
if(state===`absent`)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The pull request does not exist, or this token is not allowed to read it.`,{...asked,answer:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not found`,status:404});
return known$1(state,{...asked,answer:state,status:200})}catch(error){
let{status,message=String(error)}=error;
if(status===void 0&&error.name===`AbortError`)throw error;
return unknown(message,{...asked,answer:message,...status!==void 0&&{status}})}}
async function readReusable(google,config,project,service,source){
let[found,kind]=await Promise.all([service,source]);
let remembers=KINDS[config.kind].requests;
if(remembers&&!found.known)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The settings of the last build are not known. ${found.why}`,...found.evidence);
let settings=chooseBuild(config,project,remembers&&found.known?found.value:null,kind);
let{key}=settings;
if(!key)return known$1(null);
let places=[...new Set([config.region,fallbackLocation(settings)])];
let lists=await Promise.all(places.map(place=>readBuilds$2(google,project,place,key)));
let evidence=lists.flatMap(list=>list.evidence);
let candidates=lists.flatMap(list=>list.known?list.value:[]).flatMap(build=>reusableOf(build,settings));
for(let candidate of candidates.slice(0,5)){
let image=await readImage(google,candidate);
evidence.push(...image.evidence);
if(!image.known)return unknown(image.why,...evidence);
if(image.value)return known$1(candidate,...evidence)}
let closed=lists.find(list=>!list.known);
return closed&&!closed.known?unknown(closed.why,...evidence):known$1(null,...evidence)}
function readBuilds$2(google,project,location,key){
return ask$1(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${location}/builds?filter=tags=${key}`,fullName.project(project),()=>google.cloudBuild.buildsTagged(project,location,key),builds=>builds.length===1?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`1 build`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${builds.length} builds`)}
function reusableOf(build,{image:wanted,serviceAccount:account}){
if(build.buildTriggerId||account&&emailOf(build.serviceAccount??``)!==emailOf(account))return[];
let{name:image,digest}=build.results?.images?.[0]??{};
let{name=``,logUrl,status}=build;
let{storageSource}=build.source??{};
let{bucket,object,generation}=storageSource??{};
let bare=image?.replace(/[@:][^/]*$/,``);
if(status!==`SUCCESS`||!bare||!digest||!/^sha256:[0-9a-f]{64}$/.test(digest))return[];
if(repositoryOfImage(bare)===void 0||repositoryOfImage(bare)!==repositoryOfImage(wanted))return[];
if(!bucket||!object||!generation)return[];
return[{id:build.id??name.split(`/`).at(-1)??``,build:name,...logUrl&&{logUrl},image:`${bare}@${digest}`,digest,source:{bucket,name:object,generation}}]}
function dockerImageName(image){
let[path=``,digest=``]=image.split(`@`);
return`${repositoryOfImage(path)??``}/dockerImages/${path.split(`/`).at(-1)}@${digest}`}
function readImage(google,{image}){
let repository=repositoryOfImage(image)??``;
let name=dockerImageName(image);
return ask$1(`GET artifactregistry.googleapis.com/v1/${name}`,fullName.repository(repository),async()=>await google.artifactRegistry.getDockerImage(name)!==null,there=>there?`exists`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)}
let openingQuestion=({tries},{service,region})=>tries.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Make ${service} in ${region} public? Everyone on the internet can call it then, without signing in.`:void 0;
function seenLines(seen){
let{project,projectNumber,kind,service,region,exists,source}=seen;
let existing=exists===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not known whether it exists`:exists?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`exists`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist yet`;
let rows=[[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Project`,projectNumber?`${project} (${projectNumber})`:project],[capitalise(KINDS[kind].words),(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${service} in ${region}: ${existing}`],[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Source`,source&&describeSource(source)],[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deploys as`,seen.deployer&&shortMember(seen.deployer)],[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Builds as`,seen.buildAccount],[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Runs as`,seen.runtimeAccount]];
let width=Math.max(12,...rows.map(([name])=>widthOf(name)+1));
return rows.flatMap(([name,value])=>value?[`${padded$1(name,width)}${value}`]:[])}
function describeSource({files,bytes,dockerfile,ignoreFile}){
let rules=ignoreFile?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`rules of ${ignoreFile}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no ignore rules`;
let build=dockerfile?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`with a Dockerfile`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`for buildpacks`;
return[count$1(files,`file`),inBytes(bytes),build,rules].join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)}
let preflightLines=findings=>[...permissionLines(findings.filter(({id})=>PERMISSION_FINDINGS[id])),...findings.filter(({id,status})=>status===`warn`&&!PERMISSION_FINDINGS[id]&&id!==`over-granted`).map(({status,reason})=>`${MARKS[status]} ${reason}`)];
function permissionLines(answers){
if(answers.length===0)return[];
let passed=answers.filter(({status})=>status===`pass`);
let ways=[...new Set(passed.flatMap(({method})=>method?[METHODS[method]]:[]))];
let how=ways.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` (${ways.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)})`:``;
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${passed.length} of ${answers.length} permissions are granted${how}.`,...answers.filter(({status})=>status!==`pass`).map(finding=>`${MARKS[finding.status]} ${cause(finding)}`)]}
function decisionLines(decisions,warnings=[]){
return[...decisions.map(({id,question,choice,because})=>{
let words=id===`access`&&whoWords(choice)||choiceWords(choice);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${question} ${capitalise(words)}. ${because}`}),...warnings.map(({status,reason})=>`${MARKS[status]} ${reason}`)]}
function planLines(plan){
return plan.length===0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run will change nothing.`]:plan.map(({title},at)=>`${at+1}. ${title}`)}
function inBytes(bytes){
let units=[`B`,`kB`,`MB`,`GB`,`TB`];
let value=bytes;
let unit=0;
for(;value>=1e3&&unit<units.length-1;unit++)value/=1e3;
return`${unit===0?value:value.toFixed(1)} ${units[unit]}`}
let FIRST_MS$1=2e3;
let MOST_MS=3e4;
let ABOUT_PERMISSIONS=new Set([`deployer-permission`,`build-account-permission`,`runtime-account-permission`,`act-as-runtime-account`,`act-as-build-account`,`scheduler-permission`]);
function lacksPermission(error){
if(error instanceof UserError)return error.findings.some(({id})=>ABOUT_PERMISSIONS.has(id));
if(!(error instanceof ApiError)||error.constraint||error.reason===`SERVICE_DISABLED`)return!1;
return error.status===403}
function isOnItsWay(error,{granted}){
if(!granted)return!1;
let covers=permission=>granted.cures.some(({settles})=>permission===void 0||settles.some(lack=>lack.permission===permission));
if(error instanceof UserError)return error.findings.some(({id,permission,resource})=>id===`api-disabled`?granted.hosts.some(host=>resource?.endsWith(`/services/${host}`)):ABOUT_PERMISSIONS.has(id)&&covers(permission));
if(error instanceof ApiError&&error.service)return granted.hosts.includes(error.service);
return error instanceof ApiError&&lacksPermission(error)&&covers(error.permission)}
async function untilGranted(world,what,body){
let{config,log,signal,clock=systemClock}=world;
let next=backoff(FIRST_MS$1,1.5,MOST_MS);
let patience=world.patience??{};
for(;;)try{
return await body()}catch(error){
if(!(config.waitForGrants&&lacksPermission(error))&&!isOnItsWay(error,world.made))throw error;
patience.until??=clock.now()+config.propagationTimeoutMs;
let left=patience.until-clock.now();
if(left<=0)throw error;
let ms=Math.min(next(),left);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what}: not permitted yet (${words$1(error)}). Waiting ${inWords(ms)} for the grant to take effect; giving up in ${inWords(left)}.`);
await clock.sleep(ms,signal)}}
async function untilTagSeen(world,what,body){
let{config,log,signal,made,clock=systemClock}=world;
if(!made.tagsBound)return body();
let next=backoff(FIRST_MS$1,1.5,MOST_MS);
let until=clock.now()+Math.min(config.propagationTimeoutMs,18e4);
for(;;)try{
return await body()}catch(error){
let left=until-clock.now();
if(!(error instanceof ApiError)||!error.constraint||left<=0)throw error;
let ms=Math.min(next(),left);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what}: refused by ${error.constraint}. The tag that was just bound may not have been seen yet: waiting ${inWords(ms)}, giving up in ${inWords(left)}.`);
await clock.sleep(ms,signal)}}
function words$1(error){
if(error instanceof ApiError&&error.permission)return error.permission;
if(error instanceof UserError){
let names=error.findings.flatMap(({permission,resource})=>permission??resource?.split(`/`).at(-1)??[]);
let[first,...others]=[...new Set(names)];
if(first)return others.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${first} and ${others.length} more`:first}
return shorten(errorText(error).split(`
`,1)[0]??``,200)}
let WAITS_FOR={"create-account":[`enable-api`,`grant-role`],"create-bucket":[`enable-api`,`grant-role`],"create-repository":[`enable-api`,`grant-role`],"upload-source":[`enable-api`,`grant-role`,`create-bucket`]};
async function applyPlan(plan,world){
let run={stop:new AbortController,patience:world.patience??{}};
let runs=[];
for(let[at,step]of plan.entries()){
let kinds=WAITS_FOR[step.kind];
let before=plan.slice(0,at).flatMap((other,index)=>(!kinds||kinds.includes(other.kind)?runs[index]:void 0)??[]);
runs.push(runStep(step,before,world,run))}
let results=await Promise.all(runs);
let changes=results.flatMap(result=>result.changes);
return run.failure?{results,changes,failure:run.failure}:{results,changes}}
async function runStep(step,before,world,run){
await Promise.all(before);
if(run.failure)return result(step,`skipped`,step.changes,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not started, because an earlier step failed.`);
let{log,clock=systemClock}=world;
let signal=AbortSignal.any([world.signal,run.stop.signal]);
let recorded;
let own={...world,signal,patience:run.patience,record:changes=>recorded=changes};
let began=clock.now();
try{
if(world.signal.aborted)throw cancelled(world.signal);
log.info(`${step.title} ...`);
using _=log.during?.(step.title);
using _timed=timed(step.title,world);
let note=await untilGranted(own,step.title,()=>despiteLostAnswers(own,step,within=>step.apply(within)));
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${step.title}: done in ${inWords(clock.now()-began)}${note?`. ${note}`:``}`);
return result(step,`done`,recorded??step.changes.map(change=>({...change,done:!0})),note)}catch(error){
tellUnderWay(own,step,error);
let beside=run.failure!==void 0&&(error instanceof Cancelled||signal.aborted);
run.failure??={step,error};
run.stop.abort(new Cancelled((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Stopped, because "${run.failure.step.title}" failed.`));
let note=beside?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Stopped, because another step failed.`:errorText(error);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${step.title}: ${beside?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`stopped`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`failed`} after ${inWords(clock.now()-began)}`);
return result(step,`failed`,recorded??step.changes,note)}}
function tellUnderWay({made},step,error){
let lost=error instanceof Cancelled?error.cause:void 0;
if(step.kind===`build-image`||!leavesChangeOpen(lost))return;
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run was stopped while it waited for an answer to "${step.title}". Whether that was carried out is not known.`;
let evidence=[toEvidence(lost.call,step.target,lost)];
made.findings=[...made.findings??[],warn$1(`cancelled`,reason,{resource:step.target,evidence})]}
function timed(name,{google:{timings}}){
let startMs=Math.round(performance.now());
return{[Symbol.dispose]:()=>void timings.push({name,startMs,durationMs:Math.round(performance.now()-startMs)})}}
function result(step,state,changes,note){
let{kind,title,target,needs}=step;
return{kind,title,target,needs,changes,state,...note&&{note}}}
let STATUS={works:`pass`,broken:`fail`,barred:`skipped`,silent:`unknown`};
async function checkPreview(world,facts){
let{config,made,log,signal,clock=systemClock}=world;
let service=made.service??(facts.service.known?facts.service.value:null);
let audience=service&&audienceOf(service);
let{tag}=config;
let own=tag?service?.trafficStatuses?.find(status=>status.tag===tag)?.uri:service?.uri;
if(config.preview?.do!==`deploy`||!config.verify||!audience||!own)return;
let url=urlOf(own,config.verifyPath);
let pause=backoff(1e3,1.5,8e3);
let began=clock.now();
for(;;){
let answer=await askPreview(world.google,url,audience,signal);
let{state,words,evidence}=answer;
let left=began+Math.min(patienceFor$1(answer,service),config.propagationTimeoutMs)-clock.now();
if(left<=0)return{name:PREVIEW_ANSWER,expected:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`an answer of the app that is not a server error`,found:words,status:STATUS[state],evidence:[evidence]};
let ms=Math.min(pause(),left);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The preview: ${words}. A new revision can need a moment: trying again in ${inWords(ms)}.`);
await clock.sleep(ms,signal)}}
function patienceFor$1({state,door},{ingress,defaultUriDisabled}){
if(state===`silent`)return 8e3;
if(state===`broken`)return door===`down`?3e4:4e3;
return door===`hidden`&&!defaultUriDisabled&&(ingress??`INGRESS_TRAFFIC_ALL`)===`INGRESS_TRAFFIC_ALL`?8e3:0}
async function askPreview(google,url,audience,signal){
let bare=await askOnce(google,url,void 0,signal);
if(!audience||bare.door!==`closed`)return bare;
let token=await google.idToken(audience).catch(error=>{
if(error instanceof Cancelled)throw error;
return null});
return token?askOnce(google,url,token,signal):bare}
async function askOnce(google,url,token,signal){
let call=`GET ${url} ${token?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`with an ID token`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`without a token`}`;
try{
let answer=await google.ask(url,token&&`Bearer ${token}`);
let door=doorOf(answer,{tokenSent:token!==void 0});
let broken=answer.status>=500||door===`down`;
let words=broken&&door===`unclear`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${answer.status}, a server error`:answerWords(answer,door);
return{state:broken?`broken`:door===`open`?`works`:`barred`,door,words,evidence:{call,resource:url,answer:words,status:answer.status}}}catch(error){
if(signal.aborted||error instanceof Cancelled)throw error;
let words=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no answer: ${errorText(error)}`;
return{state:`silent`,words,evidence:{call,resource:url,answer:words}}}}
function withoutToken(open){
let name=WITHOUT_TOKEN;
if(open===void 0)return{name,expected:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`nothing in particular: the run did not change access, which is not fully known`,judge:()=>`skipped`};
if(open)return{name,expected:ANSWERED,judge:door=>VERDICT[door===`open`?`yes`:unsure(door)]};
return{name,expected:REFUSED$3,closes:!0,judge:door=>VERDICT[door===`closed`||door===`rejected`?`yes`:unsure(door)]}}
function withToken(open,invoker){
let name=WITH_TOKEN;
let sure=open===!0||invoker;
return{name,expected:sure?ANSWERED:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${ANSWERED}, if the deployer is an invoker`,judge:(door,byHeader)=>{
if(door===`open`)return`pass`;
if(door===`rejected`)return!invoker||open?`skipped`:byHeader?`unknown`:`fail`;
return sure?VERDICT[unsure(door)]:`skipped`}}}
function withWrongToken(open){
let name=WITH_WRONG_TOKEN;
if(open===void 0)return{name,expected:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`nothing in particular`,judge:()=>`skipped`};
if(open)return{name,expected:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`answered by the app, which everyone can call`,judge:door=>door===`open`?`pass`:`skipped`};
return{name,expected:REFUSED$3,closes:!0,judge:door=>VERDICT[door===`rejected`||door===`closed`?`yes`:unsure(door)]}}
let WITH_TOKEN=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`With an ID token`;
let VERDICT={yes:`pass`,no:`fail`,unsure:`unknown`};
let tellsNothing=door=>[`unclear`,`hidden`,`down`,`sign-in`].includes(door);
let unsure=door=>tellsNothing(door)?`unsure`:`no`;
function gateBefore({ingress,defaultUriDisabled,iapEnabled},without){
let{name,closes}=without;
let kept={name,...closes&&{closes}};
if(ingress&&ingress!==`INGRESS_TRAFFIC_ALL`&&ingress!==`INGRESS_TRAFFIC_UNSPECIFIED`)return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not reachable from here: its ingress is ${ingress}.`,expectation:{...kept,expected:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not visible from outside, because its ingress is ${ingress}`,judge:(door,byHeader)=>door===`hidden`?`pass`:without.judge(door,byHeader)},wait:closes===!0};
if(defaultUriDisabled)return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not reachable from here: its default URL is disabled.`,expectation:{...kept,expected:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no such page, because its default URL is disabled${closes?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, or ${REFUSED$3}`:``}`,judge:(door,byHeader)=>door===`hidden`?`pass`:closes?without.judge(door,byHeader):`unknown`},wait:closes===!0};
if(!iapEnabled)return;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Identity-Aware Proxy is in front of it and accepts only its own tokens.`,expectation:{...kept,expected:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`asked to sign in by Identity-Aware Proxy`,judge:door=>door===`sign-in`?`pass`:door===`open`?`fail`:`unknown`},wait:!0}}
async function inTheLog({signal,clock=systemClock},read,isThere){
for(let looks=1;;looks++){
let found=await orUndefined(read);
if(found===void 0||isThere(found)||looks>=4)return found;
await clock.sleep(2e3,signal)}}
async function orUndefined(question){
try{
return await question()}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
return}}
async function loggedDoor(world,service,mark,status){
let since=new Date(Date.now()-6e5).toISOString();
let call=(await inTheLog(world,()=>world.google.logging.markedCalls(service,mark,since),found=>found.length>0))?.at(-1);
if(call?.status!==status)return;
let refused=refusedFor(call.text);
if(call.text&&!refused)return;
let door=refused===void 0?`open`:refused===`bad-token`?`rejected`:`closed`;
let answer=call.text||(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${status}, from the app`;
return{door,evidence:{call:`POST logging.googleapis.com/v2/entries:list`,resource:fullName.service(service),answer}}}
let WRONG_AUDIENCE=`https://another-audience.invalid`;
function accessAfter({made},decision){
return made.access?.state??accessInForce(decision,made).target}
async function verify(world,facts,decisions){
let{config,google,made,log}=world;
let service=made.service??(facts.service.known?facts.service.value:null);
let uri=service&&audienceOf(service);
if(!config.verify||!service||!uri)return[];
let url=urlOf(uri,config.verifyPath);
let open=isPublic$2(accessAfter(world,decisions.access),facts);
let absent=facts.service.known&&facts.service.value===null;
let patient=!!made.access?.changed||absent||made.checkCleared===!0;
if(config.access===`keep`&&!patient&&!made.invokers?.length)return[];
let before=gateBefore(service,withoutToken(open));
if(before)return[withoutQuestion(await check(world,url,void 0,before.expectation,patient&&before.wait)),...[WITH_TOKEN,WITH_WRONG_TOKEN].map(name=>skipped(name,url,before.why))];
let asked=(name,audience,expectation,wait)=>google.idToken(audience).then(token=>token?check(world,url,{token,audience},expectation,wait):{check:skipped(name,url,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`This identity cannot get an ID token.`)},error=>{
if(error instanceof Cancelled)throw error;
log.debug((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No ID token: ${String(error)}`);
return{check:skipped(name,url,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`This identity cannot get an ID token.`)}});
let invited=patient||!!made.invokers?.length;
let closing=patient||config.access===`authenticated`;
let[bare,...withTokens]=await Promise.all([check(world,url,void 0,withoutToken(open),closing),asked(WITH_TOKEN,uri,withToken(open,isInvoker(world,facts)),invited),asked(WITH_WRONG_TOKEN,WRONG_AUDIENCE,withWrongToken(open),closing)]);
return[bare.check,...withTokens.map(each=>withItsDoubt(bare,each))]}
function withoutQuestion({check,seen}){
if(seen?.door!==`closed`)return check;
let{closes,...rest}=check;
return rest}
function withItsDoubt(bare,{check,seen}){
if(seen?.door!==`rejected`||!seen.byHeader)return check;
if(bare.seen?.door===`closed`&&check.closes)return check;
return{...check,status:check.status===`skipped`?`skipped`:`unknown`,found:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${seen.evidence.status}, the token was rejected by Cloud Run or by the app (it is not known which)`}}
function audiencesToCheck({verify,access},service){
let uri=audienceOf(service);
return verify&&access!==`keep`&&uri&&!gateBefore(service,withoutToken(!0))?[uri,WRONG_AUDIENCE]:[]}
async function check(world,url,token,{name,expected,closes,judge},patient){
let{config,log,signal,clock=systemClock}=world;
let pause=backoff(1e3,1.5,15e3);
let began=clock.now();
let evidence=[];
for(;;){
let seen=await look$1(world,url,token);
let before=evidence.at(-1);
before&&before.answer===seen.evidence.answer||evidence.push(seen.evidence);
let status=judge(seen.door,seen.byHeader);
let left=began+Math.min(patienceFor(seen,closes),config.propagationTimeoutMs)-clock.now();
if(status===`pass`||status===`skipped`||!patient||left<=0){
let clear=status===`unknown`?await toldByLog(world,seen):seen;
clear!==seen&&evidence.push(clear.evidence);
let{door,byHeader,words:found}=clear;
return{check:{name,expected,...closes&&{closes},found,status:judge(door,byHeader),evidence},seen:clear}}
let ms=Math.min(pause(),left);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${name}: ${seen.words}; expected: ${expected}. A change of access can take minutes: trying again in ${inWords(ms)}, for at most ${inWords(left)}.`);
await clock.sleep(ms,signal)}}
function patienceFor({door,byHeader,silent,evidence:{status=0}},closes){
if(silent)return 8e3;
if((door===`unclear`&&status<429||door===`rejected`&&byHeader)&&!closes)return 0;
return tellsNothing(door)?6e4:1/0}
async function toldByLog(world,seen){
let{mark,evidence,door}=seen;
let{status}=evidence;
let name=world.made.service?.name;
if(!mark||!name||status!==401&&status!==403||door!==`unclear`&&door!==`rejected`)return seen;
let logged=await loggedDoor(world,name,mark,status);
if(!logged)return seen;
let words=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${status}, ${WHO[logged.door]} (according to the request log)`;
return{door:logged.door,byHeader:!1,words,evidence:logged.evidence}}
async function look$1({google,signal},url,sent){
let mark=crypto.randomUUID();
let call=`GET ${url} ${sent?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`with an ID token for ${sent.audience}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`without a token`}`;
try{
let answer=await google.ask(url,sent&&`Bearer ${sent.token}`,mark);
let door=doorOf(answer,{tokenSent:sent!==void 0});
let words=answerWords(answer,door);
return{door,byHeader:!isCloudRunsRefusal(answer),mark,words,evidence:{call,resource:url,answer:words,status:answer.status}}}catch(error){
if(signal.aborted||error instanceof Cancelled)throw error;
let words=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no answer: ${errorText(error)}`;
return{door:`unclear`,byHeader:!1,silent:!0,words,evidence:{call,resource:url,answer:words}}}}
function isPublic$2(state,facts){
if(state!==`unchanged`)return state!==`oidc-only`;
let{service,servicePolicy}=facts;
if(service.known&&service.value?.invokerIamDisabled)return!0;
if(!service.known||!servicePolicy.known)return;
let everybody=(servicePolicy.value?.bindings??[]).filter(({members})=>members?.includes(`allUsers`));
if(everybody.some(({role,condition})=>!condition&&/^roles\/run\.(invoker|servicesInvoker|admin)$/.test(role)))return!0;
return everybody.length>0&&void 0}
function isInvoker({google,made},{servicePolicy}){
let{principal}=google.identity;
if(principal===void 0)return!1;
let bindings=made.bindings??(servicePolicy.known?servicePolicy.value?.bindings??[]:[]);
let lets=({member,conditional})=>!conditional&&(member===principal||member===`allAuthenticatedUsers`);
return(made.invokers?.includes(principal)??!1)||invokersOf(bindings).some(lets)}
function skipped(name,url,why){
return{name,expected:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not asked`,found:why,status:`skipped`,evidence:[{call:`GET ${url}`,resource:url,answer:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not asked`}]}}
let OF_OTHERS=/\bimages?\b|\bdigest\b|binary authorization|attest|constraint|organi[sz]ation polic|org polic|custom polic|\bquota\b|not enabled|\bpermissions?\b|service account/i;
let accepted$1=(config,facts)=>{
let{accepted:fact,projectId}=facts;
if(!fact||fact.known)return[];
let refusal=fact.evidence.find(({status})=>status===400);
if(!refusal)return[];
let custom=refusal.reason===`CUSTOM_ORG_POLICY_VIOLATION`;
if(!custom&&(refusal.reason!==void 0||OF_OTHERS.test(refusal.answer)))return[];
let constraint=/customConstraints\/([\w.-]*\w)/.exec(refusal.answer)?.[1];
let said={text:refusal.answer,evidence:refusal,status:400,reason:refusal.reason,...custom&&{constraint}};
let traffic=facts.service.known?facts.service.value?.traffic??[]:[];
let deployer=facts.identity.principal;
let known=diagnose(said,{speaker:`api`,resources:resourcesOf(config,facts),traffic,deployer});
if(custom&&config.origin.kind===`source`)return known.map(finding=>({...finding,status:`warn`}));
if(custom||known.length>0)return known;
let{words}=KINDS[config.kind];
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google refuses the ${words} as the inputs ask for it, in a dry run that changes nothing: ${sentence$1(refusal.answer)}`;
let resource=fullName.service(targetName(projectId,config));
return[fail(`invalid-input`,reason,{resource,evidence:[refusal]})]};
let allowedInvokers=(config,facts,_decisions,plan)=>{
if(!plan.some(({kind})=>kind===`set-invokers`))return[];
let judged=newMembers(config,facts).map(member=>({member,judgement:memberAllowed(member,facts)}));
let refused=judged.filter(({judgement})=>judgement.answer===`no`);
let open=judged.filter(isOpen);
return[...refused.length>0?[blocked(config,facts,refused)]:[],...open.length>0?[undecided(config,facts,open)]:[]]};
function newMembers(config,facts){
let{servicePolicy}=facts;
let held=servicePolicy.known?(servicePolicy.value?.bindings??[]).flatMap(({members})=>members??[]):[];
return wantedMembers(config,facts).filter(member=>!held.includes(member))}
let isOpen=({member,judgement:{answer,evidence}})=>answer===`unknown`&&/^(?:user|group|domain):/.test(member)&&evidence.every(({status=200})=>status===200||status===404);
function blocked(config,facts,refused){
let members=refused.map(({member})=>member);
let constraints=[...new Set(refused.flatMap(({judgement})=>judgement.constraints))];
let[policies,do_]=constraints.length===1?[`policy`,`does`]:[`policies`,`do`];
return fail(`policy-blocks-deploy`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The organisation ${policies} ${list$1(constraints)} ${do_} not allow ${list$1(members)} to get a role, and Google would refuse that only after the release. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Name accounts or groups of the organisation instead; an exception is for the administrator of the policy to make.`,{resource:serviceOf(config,facts),evidence:refused.flatMap(({judgement})=>judgement.evidence),remedies:orElse(withoutInvokers(config.invokers,members),constraints.flatMap(constraint=>unblockPolicy(facts.projectId,constraint)))})}
function undecided(config,facts,open){
let members=open.map(({member})=>member);
let[{judgement}]=open;
return unknown$1(`policy-blocks-deploy`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is not known whether ${list$1(members)} can be let in: ${list$1(judgement.constraints)} allows only members of some customers or organisations, `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`and to which one an address belongs cannot be looked up. If Google refuses, the deploy stands without them.`,{resource:serviceOf(config,facts),evidence:judgement.evidence})}
function notKnown(id,resource,what,fact){
let why=fact.why.trim().replace(/\.$/,``);
return unknown$1(id,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} could not be checked: ${why}.`,{resource,evidence:fact.evidence})}
let inputEvidence=(input,resource,answer)=>({call:`input ${input}`,resource,answer});
function accountState(id,role,email,state,facts,input){
if(!state.known)return[];
let{value,evidence}=state;
if(value&&!value.disabled)return[];
let resource=fullName.account(email,facts.projectId);
let why=value?{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${role} ${email} is disabled.`,evidence:[],remedies:[enable(email,resource)]}:gone$4(role,email,resource,facts,input);
return[fail(id,why.reason,{principal:memberOf(email),resource,evidence:[...evidence,...why.evidence],remedies:why.remedies})]}
function gone$4(role,email,resource,facts,input){
let{uniqueId,others=[],evidence=[]}=facts.absent?.[email]??{};
let project=resource.split(`/`)[4]??``;
if(uniqueId){
let text=command([`iam`,`service-accounts`,`undelete`,uniqueId,`--project=${project}`]);
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${role} ${email} was deleted: bindings of it are left. It can be restored for 30 days after that; a new one with the same name has none of its roles.`,evidence,remedies:[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Restore ${email}`,text}]}}
let likely=meantEmail(email,others,facts.projectId);
let list=command([`iam`,`service-accounts`,`list`,`--project=${project}`]);
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${role} ${email} does not exist.${likely?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Did you mean ${likely}?`:``} A deleted account can be restored for 30 days; a new one with the same name has none of its roles.`,evidence,remedies:[...likely?[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Name ${likely}`,text:`with:\n  ${input(likely)}`}]:[],{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`List the accounts of the project ${project}`,text:list}]}}
function enable(email,resource){
let project=resource.split(`/`)[4]??``;
let text=command([`iam`,`service-accounts`,`enable`,email,`--project=${project}`]);
return{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Enable ${email}`,text}}
let buildAccount=(_config,facts,{buildAccount:decision})=>{
if(!decision)return[];
let resource=fullName.project(facts.projectId);
if(decision.account===void 0)return facts.buildAccount.known?[]:[notKnown(`no-default-build-account`,resource,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The default build account`,facts.buildAccount)];
if(decision.account===null)return[fail(`no-default-build-account`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project has no default build account, so set build_service_account to the email `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`of an account that has roles/run.builder on the project. ${whyNone(facts.defaultAccountPolicies)}`,{resource,evidence:[...facts.buildAccount.evidence,...facts.defaultAccountPolicies?.evidence??[]]})];
return accountState(`build-account-missing`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build account`,decision.account,facts.buildAccountState,facts,email=>`build_service_account: ${email}`)};
let DECIDES=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Organisation policies (cloudbuild.useBuildServiceAccount, cloudbuild.useComputeServiceAccount, `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`cloudbuild.disableCreateDefaultServiceAccount) decide whether a project has a default`;
function whyNone(policies){
if(!policies?.known)return`${DECIDES}.`;
let read=Object.entries(policies.value).flatMap(([name,policy])=>policy.known?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${name} is ${policy.value.spec?.rules?.some(({enforce})=>enforce)?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not `}enforced`]:[]);
return read.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${DECIDES}: here ${read.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${DECIDES}; they could not be read.`}
let ID$2=`invoker-idle`;
let idleInvokers=(config,facts,{access})=>[...agents(config),...besideAnOpenDoor(config,facts,access),...leftBehind$2(config,facts,access)];
let MINTERS={"gcp-sa-cloudscheduler":(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Scheduler's agent only mints tokens: the invoker is the account that the job calls as. The input schedule sets it up`,"gcp-sa-cloudtasks":(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Tasks' agent only mints tokens: the invoker is the account that the task names (oidcToken.serviceAccountEmail)`,"gcp-sa-pubsub":(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Pub/Sub's agent only mints tokens: the invoker is the account of the push subscription (--push-auth-service-account)`};
function agents({invokers,callers}){
return[...invokers,...callers.flatMap(caller=>caller.kind===`account`?[`serviceAccount:${caller.email}`]:[])].flatMap(member=>{
let what=MINTERS[/^serviceAccount:service-\d+@([a-z-]+)\.iam\.gserviceaccount\.com$/.exec(member)?.[1]??``];
return what?[warn$1(ID$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The invoker ${member} never calls the service. ${what}.`,{principal:member,evidence:[inputEvidence(`invokers`,member,`named`)]})]:[]})}
function besideAnOpenDoor(config,facts,access){
let named=[...config.invokers,...config.callers.map(({given})=>given)];
let gates=gatesOf(config,facts,access,{state:access.target});
if(named.length===0||!gates||gates.iap||!isOpen$1(gates))return[];
let why=gates.invokerCheck?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`allUsers has an invoker role`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`its invoker check is disabled`;
return[skipped$1(ID$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service is public, because ${why}, so naming ${some(named,3)} changes nothing. With access: authenticated, only they can call it.`,{resource:serviceOf(config,facts),evidence:access.evidence})]}
function leftBehind$2(config,facts,access){
let after=bindingsAfter(config,facts,access,access.target)??[];
let resource=serviceOf(config,facts);
return after.flatMap(({role,members=[]})=>INVOKER_ROLES.includes(role)?members.flatMap(member=>{
let email=/^deleted:serviceAccount:([^?]+)\?uid=/.exec(member)?.[1];
if(!email)return[];
return[skipped$1(ID$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The invoker role of ${email} belongs to a deleted account and lets no one in: a new account with that name is another one.`,{principal:member,role,resource,evidence:[...facts.servicePolicy.evidence,inputEvidence(`account`,fullName.account(email,facts.projectId),`deleted`)],remedies:removeInvoker(resource,role,member)})]}):[])}
let ID$1=`caller-account-missing`;
let invitedAccounts=(_config,facts)=>{
let invited=(facts.invited??[]).flatMap(({email,from,state})=>{
let found=accountState(ID$1,from===`invokers`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The invoker`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The caller's account`,email,state,facts,other=>`${from}: ${other}`);
return state.known&&state.value?.disabled?found.map(one=>({...one,status:`warn`,reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${one.reason} It still gets the invoker role, but cannot call until it is enabled.`})):found});
let scheduled=(facts.schedules??[]).flatMap(({schedule,caller,account})=>{
let isMade=!schedule.serviceAccount&&account.known&&account.value===null;
return schedule.cron===null||isMade?[]:accountState(ID$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account of the schedule ${schedule.name},`,caller,account,facts,email=>`schedule_service_account: ${email}`).map(one=>({...one,reason:one.reason.replace(`${caller} `,`${caller}, `)}))});
let number=facts.projectNumber.known?facts.projectNumber.value:void 0;
let foreign=(facts.schedules??[]).flatMap(({schedule,caller})=>schedule.cron!==null&&isElsewhere(caller,facts.projectId,number)?[fail(ID$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account of the schedule ${schedule.name}, ${caller}, belongs to the project ${projectOfAccount(caller)}; Cloud Scheduler calls only as accounts of the job's own project, ${facts.projectId}.`,{principal:memberOf(caller),resource:fullName.account(caller,facts.projectId),evidence:[inputEvidence(`schedule_service_account`,schedule.name,caller)]})]:[]);
let seen=new Set;
return[...foreign,...scheduled,...invited].filter(({principal=``})=>!seen.has(principal)&&seen.add(principal))};
let ID=`caller-kept-out`;
let keptOut$1=(config,facts,{access})=>{
let gates=gatesOf(config,facts,access,{state:access.target});
if(!gates)return[];
return[...(facts.callers??[]).flatMap(caller=>ofCaller(config,facts,gates,caller)),...ofOutsiders(config,facts,gates),...ofSchedules(config,facts,gates)]};
let LETS_IN={internal:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`ingress internal lets in only the VPC networks of the project`,"internal-and-cloud-load-balancing":(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`ingress internal-and-cloud-load-balancing lets in only the VPC networks of the project and load balancers`,none:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`ingress none lets no one in`};
function ofCaller(config,facts,gates,{caller,account,network}){
let{ingress}=gates;
if(ingress===`all`||ingress!==`none`&&(network===void 0||network===`all`))return[];
let why=ingress===`none`?``:network===`private-ranges`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, and that caller sends only requests to private addresses through its VPC network, which does not include the run.app URL unless DNS makes it private`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, and that caller has no VPC access`;
let fix=ingress===`none`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set another ingress.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Give the caller --network, --subnet and --vpc-egress=all-traffic, with Private Google Access on the subnet, or set --ingress=all: IAM still lets in only invokers.`;
return[warn$1(ID,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`IAM lets the caller ${caller.given} in, but it gets 404: ${LETS_IN[ingress]}${why}. ${fix}`,detailsOf(config,facts,account.evidence))]}
function ofOutsiders(config,facts,{ingress}){
if(ingress===`all`)return[];
return config.invokers.filter(member=>/^principal(Set)?:\/\/iam\.googleapis\.com\/projects\/.+\/workloadIdentityPools\//.test(member)&&!member.includes(`.svc.id.goog/`)).map(member=>warn$1(ID,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The invoker ${member} signs in from outside Google Cloud and gets 404 from there: ${LETS_IN[ingress]}. It gets in only through that network, or with --ingress=all.`,{...detailsOf(config,facts,[]),principal:member}))}
function ofSchedules(config,facts,{ingress,defaultUrl}){
let called=config.schedules.filter(({cron,target})=>cron!==null&&target.kind===`request`);
if(ingress!==`none`&&defaultUrl)return[];
let why=ingress===`none`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`ingress none lets no one in: set another ingress`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Scheduler calls the run.app URL, which is disabled: remove --no-default-url`;
return called.map(({name})=>fail(ID,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The schedule ${name} cannot call the service: ${why}.`,detailsOf(config,facts,[inputEvidence(`schedule`,name,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`calls the run.app URL`)])))}
let detailsOf=(config,facts,evidence)=>({resource:serviceOf(config,facts),evidence:[...evidence,...facts.service.evidence]});
let overGranted=(config,facts,{buildAccount},plan)=>{
if(config.preflight===`off`)return[];
return subjects(facts,buildAccount?.account??void 0).flatMap(subject=>{
let needed=neededBy(subject,plan);
let thorough=config.mode===`preflight`||!subject.runs;
let excess=subject.held.filter(one=>isTooMuch(one,subject,needed,thorough));
return excess.map(one=>finding$1(one,excess,subject,facts,plan))})};
function subjects({identity,runtimeAccount,...facts},builder){
let runner=runtimeAccount.known?runtimeAccount.value:void 0;
let unconditional=fact=>fact.known?fact.value.filter(one=>!one.conditional):[];
let all=[];
if(builder&&facts.buildAccount.known&&facts.buildAccount.value===builder){
let fact=facts.buildAccountRoles;
all.push({email:builder,builds:!0,runs:builder===runner,held:unconditional(fact),fact})}
if(runner&&runner!==builder){
let fact=facts.runtimeAccountRoles;
all.push({email:runner,builds:!1,runs:!0,held:unconditional(fact),fact})}
return all.filter(({email})=>memberOf(email)!==identity.principal)}
function neededBy({builds,runs},plan){
let parts=[...builds?[`build-account`]:[],...runs?[`runtime-account`]:[]];
return plan.flatMap(({needs})=>needs.filter(({who})=>parts.includes(who)))}
function isTooMuch({role,permissions},{builds},needs,thorough){
if(isEditor(role))return!0;
if(!builds||!permissions||isBasicRole(role))return!1;
if(powers({permissions},needs).length>0)return!0;
return thorough&&OF_BUILDS.test(role)&&!needs.some(({permission})=>permissions.has(permission))}
let isEditor=role=>role===`roles/owner`||role===`roles/editor`;
let OF_BUILDS=/^roles\/(storage|artifactregistry|cloudbuild|source)\./;
let POWERS=[[/^resourcemanager\.projects\.setIamPolicy$/,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`grant anyone any role in the project`],[/^iam\.(serviceAccounts\.(actAs|getAccessToken|implicitDelegation|signBlob|signJwt|setIamPolicy)|serviceAccountKeys\.create)$/,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`act as other service accounts`,!0],[/^run\.services\.setIamPolicy$/,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`make services public`,!0],[/^run\.(services|jobs|workerpools)\.(create|update|delete)$/,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`deploy, change and delete services and jobs`,!0],[/^(storage\.buckets|artifactregistry\.repositories|secretmanager\.secrets)\.setIamPolicy$/,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`change who can read and write stored data`]];
function powers({permissions},needs){
let needed=new Set(needs.map(({permission})=>permission));
let held=[...permissions??[]].filter(permission=>!needed.has(permission));
return POWERS.filter(([pattern])=>held.some(permission=>pattern.test(permission)))}
function finding$1({role,resource,permissions},excess,subject,facts,plan){
let member=memberOf(subject.email);
let keep=keepers({role,permissions},excess,subject,facts,plan);
return warn$1(`over-granted`,reason({role,resource,permissions},subject,neededBy(subject,plan)),{principal:member,role,resource,method:`policy`,evidence:subject.fact.evidence,remedies:removeGrant({member,role,resource},keep)})}
function reason({role,resource,permissions},subject,needs){
let{email,builds,runs}=subject;
let who=builds?runs?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build and runtime account`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build account`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The runtime account`;
let holds=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${who}, ${email}, has ${role} on ${placeWords(resource)}`;
let own=runs?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Other workloads that run as it may rely on the role, so a separate account for the service is the safe solution.`:``;
if(isEditor(role)){
let what=builds?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a build step, or a dependency that it installs,`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`anyone who takes over the service`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${holds}: ${what} could change nearly everything there and act as its other accounts. The deploy does not need that.${own}`}
let mine=runs?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` The run cannot tell whether the service does.`:``;
let held=powers({permissions},needs);
if(held.length>0){
let could=list$1(held.map(([,words])=>words));
let unless=held.some(([,,deploying])=>deploying)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` That is right only if a build step itself deploys.`:``;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${holds}, which the build does not need: a build step, or a dependency that it installs, could ${could}.${unless}${mine}`}
let unless=/^roles\/storage\./.test(role)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, unless its logs or artifacts go to a bucket`:``;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${holds}, which the build does not need${unless}.${mine}`}
function keepers({role,permissions},excess,subject,facts,plan){
let stays=subject.held.filter(one=>!excess.includes(one));
let project=fullName.project(facts.projectId);
let member=memberOf(subject.email);
let lost=neededBy(subject,plan).flatMap(need=>{
let resource=facts.answers.find(({need:{who,permission,place}})=>who===need.who&&permission===need.permission&&JSON.stringify(place)===JSON.stringify(need.place))?.resource;
if(!resource)return[];
let kept=stays.some(one=>one.permissions?.has(need.permission)&&[project,resource].includes(one.resource));
return(isEditor(role)||permissions?.has(need.permission))&&!kept?[{who:need.who,member,permission:need.permission,resource,apart:need.place.kind===`volume-bucket`}]:[]});
let grants=grantsFor(lost,project).filter(grant=>grant!==void 0);
return[...new Map(grants.map(grant=>[JSON.stringify(grant),grant])).values()]}
let projectInvokers=(config,facts)=>{
let{projectPolicy:policy,projectId}=facts;
let{invokers:traits,requests,words}=KINDS[config.kind];
let says=namesInvokers(config)||requests&&config.access===`authenticated`;
if(!policy?.known||!traits||!says)return[];
let wanted=wantedMembers(config,facts);
let resource=fullName.project(projectId);
return(policy.value.bindings??[]).flatMap(({role,members,condition})=>condition||!INVOKER_ROLES.includes(role)?[]:(members??[]).map(member=>({role,member}))).filter(({member})=>!wanted.includes(member)&&!/^deleted:/.test(member)&&!isGoogles(member.replace(/^\w+:/,``))).map(({role,member})=>warn$1(`over-granted`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${member} has ${role} on the project ${projectId}, so it can ${traits.verb} this ${words} and all others there. The workflow does not name it.`,{principal:member,role,resource,method:`policy`,evidence:policy.evidence,remedies:removeGrant({member,role,resource},[])}))};
let runtimeAccount=(_config,facts)=>facts.runtimeAccount.known?accountState(`runtime-account-missing`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The runtime account`,facts.runtimeAccount.value,facts.runtimeAccountState,facts,email=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`flags: --service-account=${email}`):[];
let sharing=(_config,facts,{buildAccount})=>{
let{"build-account":builds,"runtime-account":runs}=facts.sharing??{};
let used=[...buildAccount&&builds?[builds]:[],...runs?[runs]:[]];
let found=new Map;
for(let fact of used)fact.known&&fact.value&&found.set(fact.value.account,fact.value);
return[...found.values()].flatMap(({account,project,policy})=>{
if(!policy.known||!policy.value.spec?.rules?.some(({enforce})=>enforce===!0))return[];
return[fail(`policy-blocks-deploy`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${account} belongs to the project ${project}, whose organisation policy ${SHARING} does not allow its accounts in other projects.`,{principal:memberOf(account),resource:fullName.project(project),evidence:policy.evidence,remedies:unblockPolicy(project,SHARING)})]})};
function audienceRefused({schedule,audience,service,accepted,isNew,elsewhere}){
let meant=meantAudience(accepted,audience);
let add=`--add-custom-audiences=${audience}`;
let leave=workflow((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Leave out schedule_audience`,`# schedule_audience: ${JSON.stringify(audience)}`);
let verdict=isNew?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The new service ${service} is not known to accept the audience ${audience}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service ${service} does not accept the audience ${audience}`;
let later=isNew?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Its other URL is known only after the release: the run checks again before it writes the schedule.`:``;
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${verdict}, so each call of the schedule ${schedule.name} would get 401. It accepts ${acceptedWords(accepted)}.`+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${meant?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Did you mean ${meant}?`:``}${later} Leave schedule_audience out${elsewhere?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, or add it by flags: ${add}`}.`,remedies:[...meant?[workflow((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set schedule_audience to ${meant}`,`schedule_audience: ${JSON.stringify(meant)}`)]:[],meant?{...leave,alternative:!0}:leave,...elsewhere?[]:[{...workflow((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Add ${audience} as a custom audience`,`flags: ${JSON.stringify(add)}`),alternative:!0}]]}}
let workflow=(title,line)=>({kind:`workflow`,title,text:`with:\n  ${line}`});
let audiences=(config,facts,{access})=>[...(facts.schedules??[]).flatMap(({schedule,called})=>{
if(schedule.cron===null||schedule.audience===void 0)return[];
if(schedule.target.kind===`request`)return ofService(config,facts,access,schedule,schedule.audience);
if(schedule.target.kind===`function`&&called?.known&&called.value)return ofFunction(config,facts,schedule,schedule.audience,called);
return[]}),...leftBehind$1(config,facts,access)];
function ofService(config,facts,access,schedule,audience){
let{service,projectNumber}=facts;
if(!service.known)return[];
let live=service.value;
let open=tokensAreLookedAt(config,facts,access);
if(open===`no`)return[];
let number=projectNumber.known?projectNumber.value:void 0;
let accepted=live?{...audiencesOf(live),custom:customAudiencesAfter(live,config.edits)}:{urls:number?[defaultUrl(config,number)]:[],custom:customAudiencesAfter(null,config.edits)};
if(accepts(accepted,audience))return[];
let words=audienceRefused({schedule,audience,service:config.service,accepted,isNew:live===null});
let details={resource:fullName.service(serviceName(facts.projectId,config.region,config.service)),evidence:[inputEvidence(`schedule_audience`,schedule.name,audience),...service.evidence],remedies:words.remedies};
return[(live&&open===`yes`?fail:warn$1)(`audience-refused`,words.reason,details)]}
function tokensAreLookedAt(config,facts,access){
let gates=gatesOf(config,facts,access,{state:access.target});
if(!gates)return`maybe`;
if(gates.iap)return`no`;
let open=isOpen$1(gates);
return open===void 0?`maybe`:open?`no`:`yes`}
function ofFunction(config,facts,schedule,audience,{value,evidence}){
if(!value||value.iapEnabled||value.invokerIamDisabled)return[];
let accepted=audiencesOf(value);
if(accepts(accepted,audience))return[];
let name=schedule.target.kind===`function`?functionService(schedule.target.name):``;
let words=audienceRefused({schedule,audience,service:name,accepted,elsewhere:!0});
return[warn$1(`audience-refused`,words.reason,{resource:fullName.service(serviceName(facts.projectId,config.region,name)),evidence:[inputEvidence(`schedule_audience`,schedule.name,audience),...evidence],remedies:words.remedies})]}
function leftBehind$1(config,facts,access){
return(facts.leftSchedules??[]).flatMap(({job})=>cutOff(job,config,facts,access))}
function cutOff(job,config,facts,access){
let{service}=facts;
if(!job.known||!job.value||!service.known||!service.value)return[];
let{httpTarget,name=``}=job.value;
let audience=httpTarget?.oidcToken?.audience||httpTarget?.uri;
if(!httpTarget?.oidcToken||!audience)return[];
let before=audiencesOf(service.value);
let after={...before,custom:customAudiencesAfter(service.value,config.edits)};
if(!accepts(before,audience)||accepts(after,audience))return[];
if(tokensAreLookedAt(config,facts,access)===`no`)return[];
let id=name.split(`/`).at(-1)??``;
let evidence=[...job.evidence,...service.evidence];
return[warn$1(`audience-refused`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Cloud Scheduler job ${id} calls with the audience ${audience}, which this run removes from the service: each of its calls then gets 401. Keep the custom audience, or set up the job with the input schedule.`,{resource:fullName.schedulerJob(schedulerJobName(facts.projectId,config.region,id)),evidence})]}
let questionsOf={"run.allowedIngress":(config,facts)=>ofRelease(config,facts,({ingress,set})=>({what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`ingress ${ingress}${set?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, which is the default`}`,matches:isValue(ingress),wayOut:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set the ingress with flags: --ingress=internal or --ingress=internal-and-cloud-load-balancing.`})),"run.allowedVPCEgress":(config,facts)=>ofRelease(config,facts,({egress})=>({what:egress?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`VPC egress ${egress}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a release without VPC egress`,matches:egress?isValue(egress):()=>`no`,wayOut:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Send its traffic through a network with flags: --network=NETWORK --subnet=SUBNET --vpc-egress=all-traffic (or private-ranges-only).`})),"run.allowedBinaryAuthorizationPolicies":(config,facts)=>ofRelease(config,facts,({authorization})=>({what:authorization?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the Binary Authorization policy ${authorization}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a release without Binary Authorization`,matches:authorization?isValue(authorization):()=>`no`,wayOut:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Name an allowed policy with flags: --binary-authorization=default.`})),"gcp.resourceLocations":locations,"gcp.restrictServiceUsage":services,"cloudbuild.allowedWorkerPools":workerPools};
function ofRelease(config,facts,ask){
let wanted=wantedOf(config,facts);
if(!wanted)return[];
let resource=fullName.service(resourcesOf(config,facts).service);
let{evidence}=facts.live;
return[{resource,on:`service`,evidence,...ask(releasedBy(wanted,config.kind))}]}
function wantedOf(config,facts){
if(!traitsOf(config).requests){
if(!facts.live.known)return;
let context={project:facts.projectId,nonce:`aaaaaaaaaa`};
return wantedResource(facts.live.value,config,context).body}
if(!facts.service.known)return;
let live=facts.service.value;
let{service,updateMask}=wantedService(live,config,{project:facts.projectId,serving:facts.serving.known?facts.serving.value:null,image:`image`,nonce:`aaaaaaaaaa`});
let wanted={...live,...service};
for(let field of updateMask)field in service||delete wanted[field];
return wanted}
function releasedBy(wanted,kind){
let template=templateOf(wanted,kind);
let vpc=isObject(template.vpcAccess)?template.vpcAccess:void 0;
let direct=vpc&&listAt(vpc,`networkInterfaces`).some(({network,subnetwork})=>network||subnetwork);
let routed=vpc&&(vpc.connector||direct);
let authorization=authorizationOf(wanted.binaryAuthorization);
let ingress=String(wanted.ingress??``);
return{ingress:INGRESS[ingress]??`all`,set:ingress in INGRESS,...routed&&{egress:vpc.egress===`ALL_TRAFFIC`?`all-traffic`:`private-ranges-only`},...authorization&&{authorization}}}
let INGRESS={INGRESS_TRAFFIC_ALL:`all`,INGRESS_TRAFFIC_INTERNAL_ONLY:`internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`internal-and-cloud-load-balancing`,INGRESS_TRAFFIC_NONE:`none`};
function authorizationOf(field){
if(!isObject(field))return;
if(field.useDefault)return`default`;
return typeof field.policy==`string`&&field.policy!==``?field.policy:void 0}
function locations(config,facts,_decisions,plan){
let{words,policies}=traitsOf(config);
let absent=policies.includes(`gcp.resourceLocations`)&&facts.live.known&&facts.live.value===null;
let service=fullName.service(resourcesOf(config,facts).service);
let made=[...absent?[{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a new ${words} in ${config.region}`,resource:service,on:`service`}]:[],...plan.flatMap(({kind,target})=>kind===`create-bucket`||kind===`create-repository`?[{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a new ${MADE[kind]} in ${config.region}`,resource:target,on:`project`}]:[])];
let matches=isLocation(config.region);
let wayOut=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deploy to an allowed region with the input region${made.some(({on})=>on===`project`)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, or name a bucket and a repository that exist with source_bucket and artifact_repository`:``}.`;
return made.map(each=>({...each,matches,wayOut,evidence:[]}))}
let MADE={"create-bucket":`bucket`,"create-repository":`repository`};
function services(config,facts){
let resource=fullName.project(facts.projectId);
let building=config.origin.kind===`source`;
let used=[`run.googleapis.com`,...building?[`artifactregistry.googleapis.com`,`storage.googleapis.com`]:[]];
let wayOut=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No input changes that; another project could be allowed to use it.`;
let known=used.map(host=>({what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the use of ${host} in the project`,resource,on:`project`,matches:isValue(host),wayOut,evidence:[]}));
let build=`cloudbuild.googleapis.com`;
let onlyNamed=pattern=>isValue(build)(pattern)===`yes`?`yes`:`unknown`;
return building?[...known,{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the use of ${build} in the project`,resource,on:`project`,matches:onlyNamed,wayOut,evidence:[]}]:known}
function workerPools(config,facts){
if(config.origin.kind!==`source`)return[];
let live=facts.service.known?facts.service.value:void 0;
let cleared=config.build.clear?.includes(`workerPool`);
let remembered=live===void 0&&traitsOf(config).builds?void 0:live?.buildConfig?.workerPool??null;
let pool=config.build.workerPool??(cleared?null:remembered);
if(pool===void 0)return[];
let own=[facts.projectId,...facts.projectNumber.known?[facts.projectNumber.value]:[]];
let owner=pool?projectIn(pool):void 0;
let parent=facts.project.known?facts.project.value.parent:void 0;
let mine=owner!==void 0&&own.includes(owner);
let ancestors=[...(mine?own:owner?[owner]:[]).map(id=>`projects/${id}`),...mine&&parent?[parent]:[]];
let whole=mine&&parent?.startsWith(`organizations/`)===!0;
return[{what:pool?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`builds in the worker pool ${pool}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`builds in Cloud Build’s own pool`,resource:pool?fullName.workerPool(pool):fullName.project(facts.projectId),on:`project`,matches:isWorkerPool(pool??void 0,ancestors,whole),wayOut:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Build in an allowed pool with build_worker_pool: ${locationName(facts.projectId,config.region)}/workerPools/POOL.`,evidence:[]}]}
let CONSTRAINT={"no-invoker-iam-check":{constraint:`run.managed.requireInvokerIam`,later:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the invoker check can no longer be disabled, which is what makes this service public, and Google can refuse every change of it`},"all-users":{constraint:`iam.managed.allowedPolicyMembers`,later:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`allUsers can no longer get the invoker role, which is what makes this service public; an existing binding stays`}};
let dryRun=(config,facts,decisions,plan)=>{
let later=deployConstraintsOf(config).flatMap(name=>ofDeploy(name,config,facts,decisions,plan));
return[...ofAccess(config,facts,decisions),...later]};
function ofAccess(config,facts,{access}){
if(access.target!==`all-users`&&access.target!==`no-invoker-iam-check`)return[];
let{constraint,later}=CONSTRAINT[access.target];
let set=inDryRun(facts.setPolicies,constraint);
let answer=set&&mayBlock(constraint,set.rules);
if(!set||answer===`no`)return[];
let doubt=answer===`unknown`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, unless a condition of it exempts the service`:``;
return[announce$1(facts,{constraint,set,resource:serviceOf(config,facts),later:`${later}${doubt}.`})]}
function ofDeploy(constraint,config,facts,decisions,plan){
let set=inDryRun(facts.setPolicies,constraint);
if(!set)return[];
let effective=facts.deployPolicies[constraint];
let now=effective?.known?effective.value.spec?.rules??[]:[];
let plain=set.rules.filter(rule=>!rule.condition?.expression);
let closed=questionsOf[constraint](config,facts,decisions,plan).filter(({matches})=>judgeList(now,matches)!==`blocked`&&mightBlock(set.rules,matches));
let[first]=closed;
if(!first)return[];
let doubt=set.inherits||plain.length<set.rules.length?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, unless a condition of it or a policy above it lets it through`:``;
let later=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it will not allow ${list$1([...new Set(closed.map(({what})=>what))])}${doubt}. ${first.wayOut}`;
return[announce$1(facts,{constraint,set,resource:first.resource,later})]}
function mightBlock(rules,matches){
return[rules.filter(rule=>!rule.condition?.expression),...rules.filter(rule=>rule.condition?.expression).map(({condition:_,...rule})=>rule).map(rule=>[rule])].some(some=>some.length>0&&judgeList(some,matches)===`blocked`)}
let announce$1=(facts,{constraint,set,resource,later})=>warn$1(`policy-dry-run`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The organisation policy ${constraint} is in dry run on ${set.node}: it blocks nothing today. Once it is enforced, ${later}`,{resource,evidence:set.evidence,remedies:unblockPolicy(facts.projectId,constraint)});
function inDryRun(nodes=[],constraint){
for(let one of nodes){
let policy=setOn(one,constraint);
if(!policy.known||!policy.value)continue;
let{dryRunSpec}=policy.value;
if(!dryRunSpec)return;
let rules=dryRunSpec.reset?[]:dryRunSpec.rules??[];
return{node:one.node,rules,inherits:dryRunSpec.inheritFromParent===!0,evidence:policy.evidence}}}
let inputs=({notices,kind,service})=>notices.map(({input,text,level})=>findingOf$1(`ignored-input`,level===`warning`?`warn`:`skipped`,`${input}: ${text}`,{evidence:[inputEvidence(input,`${KINDS[kind].collection}/${service}`,text)]}));
let KIND={secret:`secret`,"volume-bucket":`bucket`,repository:`repository`,subnetwork:`subnetwork`,"crypto-key":`key`};
let missing$1=(_config,{answers},_decisions,plan)=>{
let planned=new Set(plan.flatMap(({needs})=>needs).flatMap(({place})=>namedPlace(place)?.resource??[]));
let found=new Map;
for(let answer of answers){
let resource=namedPlace(answer.need.place)?.resource;
let{place}=answer.need;
if(place.kind===`called-service`||place.kind===`client-account`)continue;
answer.absent&&resource&&planned.has(resource)&&!found.has(resource)&&found.set(resource,answer)}
return[...found].map(([resource,{need,evidence}])=>{
let{project}=namedPlace(need.place)??{};
let name=resource.split(`/`).at(-1)??resource;
return fail(`resource-missing`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The ${KIND[need.place.kind]??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`resource`} ${name} does not exist${project===void 0?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` in the project ${project}`}; it is needed to ${need.to}.`,{resource,evidence:evidence.filter(({status})=>status===404)})})};
let looksForPreviews=({mode,preview})=>mode===`cleanup`||preview?.do===`remove`;
async function readPreviews(google,config,project,service){
let{previews,preview,region}=config;
let own=found=>preview?found.filter(({pullRequest})=>pullRequest===preview.pullRequest):found;
let mine=seen=>({previews:own(seen.previews),lookalikes:own(seen.lookalikes)});
if(previews.strategy===`tag`)return andThen(await readTagged(google,config,project,service),mine);
if(preview)return andThen(await service,live=>({previews:own(live?ofServices([live],preview.of,previews.repository):[]),lookalikes:own(live?likeServices([live],preview.of,previews.repository):[]).filter(like=>like.foreign)}));
let parent=locationName(project,region);
let all=await ask$1(`GET run.googleapis.com/v2/${parent}/services`,fullName.project(project),()=>google.run.listServices(parent),found=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${found.length} services`);
return andThen(all,found=>({previews:ofServices(found,config.service,previews.repository),lookalikes:likeServices(found,config.service,previews.repository)}))}
async function readTagged(google,{region,service:id,previews:{repository}},project,service){
let name=serviceName(project,region,id);
let asked=ask$1(`GET run.googleapis.com/v2/${name}/revisions`,fullName.service(name),()=>google.run.listRevisions(name),found=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${found.length} revisions`);
let[revisions,live]=await Promise.all([asked,service]);
if(!live.known)return live;
if(live.value===null)return known$1({previews:[],lookalikes:[]},...live.evidence);
return andThen(revisions,found=>({previews:ofRevisions(id,found,live.value,repository),lookalikes:likeRevisions(id,found,repository)}))}
async function readTagHolder(google,config,name,service){
let live=await service;
if(!live.known)return live;
let{preview}=config;
let holder=holderOf$1(live.value,config.tag)?.revision;
if(!preview||!isTagPreview(config)||!holder)return known$1(null,...live.evidence);
let full=`${name}/revisions/${idOf(holder)}`;
return ask$1(`GET run.googleapis.com/v2/${full}`,fullName.service(name),()=>google.run.getRevision(full),found=>found?`revision`:`none`)}
let holderOf$1=(live,tag)=>(live?.traffic??[]).find(target=>tag!==void 0&&target.tag===tag);
function ofRevisions(of,revisions,live,mark){
let mine=revisions.flatMap(({name,labels,createTime})=>{
let short=idOf(name);
let pullRequest=previewOfRevision(of,short,labels);
if(pullRequest===void 0||isOfOtherRepository(labels,mark))return[];
return[{pullRequest,name:short,made:createTime}]});
return[...Map.groupBy(mine,({pullRequest})=>pullRequest)].map(([pullRequest,parts])=>{
let newest=[...parts].sort((a,b)=>time(b.made)-time(a.made));
let names=newest.map(({name})=>name);
let tag=previewName(pullRequest);
let target=holderOf$1(live,tag);
let made=newest[0]?.made;
return{pullRequest,revisions:names,...target?.revision&&names.includes(idOf(target.revision))&&{tag},...made&&{made}}})}
function likeRevisions(of,revisions,mark){
return revisions.flatMap(({name,labels})=>{
let[short,pullRequest]=[idOf(name),pullRequestOf(labels?.[PREVIEW_LABEL])];
if(pullRequest===void 0)return[];
if(previewOfRevision(of,short,labels)!==void 0)return isOfOtherRepository(labels,mark)?[{kind:`revision`,pullRequest,name:short,foreign:!0}]:[];
return mayBeOldPreview(pullRequest,labels)?[{kind:`revision`,pullRequest,name:short}]:[]})}
function ofServices(services,of,mark){
return services.flatMap(({name,labels,etag,createTime,updateTime})=>{
let pullRequest=previewOfService(of,idOf(name),labels);
if(!name||pullRequest===void 0||isOfOtherRepository(labels,mark))return[];
let made=updateTime??createTime;
return[{pullRequest,revisions:[],service:name,...etag&&{etag},...made&&{made}}]})}
function likeServices(services,of,mark){
return services.flatMap(({name,labels})=>{
let short=idOf(name);
let pullRequest=pullRequestOf(labels?.[PREVIEW_LABEL]);
if(pullRequest===void 0)return[];
if(previewOfService(of,short,labels)!==void 0)return isOfOtherRepository(labels,mark)?[{kind:`service`,pullRequest,name:short,foreign:!0}]:[];
return labels?.[`run-iam-deploy-preview-of`]===of||short===previewService(of,pullRequest)?[{kind:`service`,pullRequest,name:short}]:[]})}
let time=text=>Date.parse(text??``)||0;
let idOf=name=>shortName(name)??``;
function takenTag({service:name,region,project,tag,preview,previews},service,revision){
let target=holderOf$1(service,tag);
if(!target||!preview)return;
let{pullRequest}=preview;
let holder=target.revision?.split(`/`).at(-1);
let remove=`gcloud run services update-traffic ${name} --remove-tags ${tag} ${`--region ${region}${project?` --project ${project}`:``}`}`;
let free=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Remove the tag, or give it another name: ${remove}`;
if(!holder)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The tag ${tag} belongs to the latest revision of ${name}, whichever that is. ${free}`;
if(target.percent)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The tag ${tag} belongs to ${holder}, which gets ${target.percent} % of the traffic of ${name}. ${free}`;
if(revision===null)return;
if(typeof revision==`string`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The tag ${tag} belongs to ${holder}, and the run could not read whether that is a preview: ${revision} ${free}`;
let{labels}=revision;
if(!isPreviewRevisionName(name,pullRequest,holder)&&!mayBeOldPreview(pullRequest,labels))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The tag ${tag} belongs to ${holder}, which is not a preview of pull request ${pullRequest}. ${free}`;
return isOfOtherRepository(labels,previews.repository)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The tag ${tag} belongs to ${holder}, ${otherRepositorys(pullRequest)} this tag. ${WAYS$1} remove the tag: ${remove}`:void 0}
function takenService({service:name,region,project,preview,previews},service){
if(!preview)return;
let{of,pullRequest}=preview;
if(previewOfService(of,name,service.labels)!==pullRequest)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A service ${name} already exists and is not a preview of ${of}: it does not have the labels that this action gives to previews. The run did not touch it.`;
let where=`--region ${region}${project?` --project ${project}`:``}`;
return isOfOtherRepository(service.labels,previews.repository)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service ${name} is ${otherRepositorys(pullRequest)} this name. ${WAYS$1} delete it: gcloud run services delete ${name} ${where}`:void 0}
let otherRepositorys=pullRequest=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the preview of pull request ${pullRequest} of another repository, according to its label ${PREVIEW_REPOSITORY_LABEL}. The run did not touch it: two repositories cannot both have a preview with`;
let WAYS$1=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Use separate services for the previews of the two repositories, or wait until that pull request is closed. If this repository had another name when the preview was deployed,`;
let previews=(config,facts,{cleanup})=>{
let seen={resource:serviceOf(config,facts),evidence:facts.previews?.evidence??facts.service.evidence};
let live=facts.service.known?facts.service.value:null;
let own=config.preview&&previewName(config.preview.pullRequest);
let foreign=!config.preview||previewOfService(config.preview.of,config.service,live?.labels)!==config.preview.pullRequest;
if(config.preview?.do===`deploy`&&isTagPreview(config)){
let holder=facts.tagHolder;
let taken=takenTag(config,live,holder?.known?holder.value:holder?.why??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it was not asked.`);
return taken?[fail(`preview-impossible`,taken,seen)]:[]}
if(config.preview?.do===`deploy`){
let taken=live&&takenService(config,live);
return taken?[fail(`preview-impossible`,taken,seen)]:[]}
if(config.preview&&isReopened(facts))return[reopened(config.preview.pullRequest,facts)];
if(!facts.previews)return[];
if(!facts.previews.known)return[fail(`preview-impossible`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not read which previews exist: ${facts.previews.why}`,seen)];
let found=facts.previews.value;
let kept=(cleanup??[]).filter(({notable})=>notable);
let alikes=facts.lookalikes?.known?facts.lookalikes.value:[];
let ours=new Set(found.flatMap(({tag})=>tag?[tag]:[]));
let theirs=new Set(alikes.flatMap(({name,foreign})=>foreign?[name]:[]));
let others=(live?.traffic??[]).flatMap(({tag,revision})=>tag&&pullRequestOf(tag)!==void 0&&!ours.has(tag)&&!theirs.has(revision?.split(`/`).at(-1)??``)&&(!own||own===tag)?[{tag,revision}]:[]);
let service=config.preview&&live&&foreign&&config.previews.strategy===`service`?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service ${config.service} is not a preview of ${config.preview.of}: it does not have the labels of one.`]:[];
return[...kept.map(({because})=>because),...alikes.map(like=>alike(like,config,config.preview?.of??config.service)),...others.map(({tag,revision})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run left the tag ${tag} alone: ${revision??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the latest revision`}, which has it, is not known to be a preview that this action deployed.`),...service].map(reason=>skipped$1(`preview-kept`,reason,seen))};
let reopened=(pullRequest,{pull})=>skipped$1(`preview-reopened`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Pull request ${pullRequest} is open again, so the run left its preview. The run of the newer event deploys it.`,{evidence:pull?.evidence??[]});
function alike({kind,name,pullRequest,foreign},{service,region,project},of){
let label=previewName(pullRequest);
if(foreign)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run left the ${kind} ${name} alone: its label ${PREVIEW_REPOSITORY_LABEL} says that it is a preview of ${of} for pull request ${pullRequest} of another repository. A run in that repository can remove it. If this repository had another name when the preview was deployed, delete it by hand.`;
if(kind===`service`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run left the service ${name} alone: its labels and its name do not both say that it is the preview ${label} of ${service}, and labels can be copied.`;
let where=`--region ${region}${project?` --project ${project}`:``}`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run left the revision ${name} alone: it has the label of the preview ${label}, but neither a name nor a label that only that preview can have. An earlier version of this action may have made it, or it is a later revision that inherited the label. If it is a preview, delete it by hand: gcloud run revisions delete ${name} ${where}`}
let ALWAYS=[`run.googleapis.com`];
let FOR_BUILDS=[`cloudbuild.googleapis.com`,`artifactregistry.googleapis.com`,`storage.googleapis.com`];
let apis=(config,facts,_decisions,plan)=>{
if(config.preflight===`off`)return[];
let{apis:fact,projectId}=facts;
let forOptions=apisOf(plan.flatMap(({needs})=>needs),projectId);
let needed=[...ALWAYS,...config.origin.kind===`source`?FOR_BUILDS:[],...forOptions];
if(!fact.known)return[notKnown(`api-disabled`,fullName.project(projectId),(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Which APIs are enabled`,fact)];
return needed.flatMap(host=>{
if(fact.value[host]!==!1||host===`storage.googleapis.com`&&facts.bucket.known)return[];
let resource=fullName.api(projectId,host);
return[fail(`api-disabled`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${host} is not enabled in the project ${projectId}, and the deploy needs it.`,{resource,evidence:fact.evidence,remedies:enableApi(projectId,host)})]})};
let deployPolicies=(config,facts,decisions,plan)=>{
let judged=Object.entries(facts.deployPolicies).flatMap(([constraint,policy])=>policy.known?judge$1(constraint,policy,config,facts,decisions,plan):[]);
return judged.some(({reason})=>reason.includes(USAGE))?judged:[...judged,...restricted(facts)]};
let USAGE=`gcp.restrictServiceUsage`;
function restricted({projectId,service,bucket,repository}){
let evidence=[service,bucket,repository].flatMap(fact=>fact.evidence).filter(({reason})=>reason===`RESOURCE_USAGE_RESTRICTION_VIOLATED`);
if(evidence.length===0)return[];
return[fail(`policy-blocks-deploy`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The organisation policy ${USAGE} does not allow the use of an API that the deploy needs: ${evidence.map(({answer})=>answer).join(`; `)}`,{resource:fullName.project(projectId),evidence,remedies:unblockPolicy(projectId,USAGE)})]}
function judge$1(constraint,policy,config,facts,decisions,plan){
let rules=policy.value.spec?.rules??[];
let blocked=questionsOf[constraint](config,facts,decisions,plan).filter(({matches})=>judgeList(rules,matches)===`blocked`);
if(blocked.length===0)return[];
let exempt=blocked.every(({on})=>on===`service`)?exemptByTags(facts):void 0;
let[first]=blocked;
return[findingOf$1(`policy-blocks-deploy`,exempt?`warn`:`fail`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The organisation policy ${constraint} does not allow ${list$1([...new Set(blocked.map(({what})=>what))])}`+`${exempt?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, unless ${exempt} the ${traitsOf(config).words}; the release will tell`:``}. ${first.wayOut}`,{resource:first.resource,evidence:[...policy.evidence,...blocked.flatMap(({evidence})=>evidence)],remedies:unblockPolicy(facts.projectId,constraint)})]}
function exemptByTags({tags,live}){
if(live.known&&live.value===null)return;
if(!tags.known)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`tags, which could not be read, exempt`;
let names=tags.value.map(({key,value})=>`${key}=${value}`);
return names.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`its tags (${names.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)}) exempt`:void 0}
let project=(_config,facts)=>{
let{project:fact,projectId}=facts;
let resource=fullName.project(projectId);
if(!fact.known)return[unreadable$2(resource,facts,fact)];
let{state}=fact.value;
if(state===void 0||state===`ACTIVE`||state===`STATE_UNSPECIFIED`)return[];
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project ${projectId} is in the state ${state}. A project that was deleted can be restored for 30 days.`;
let remedies=state===`DELETE_REQUESTED`?[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Restore ${projectId}`,text:command([`projects`,`undelete`,projectId])}]:[];
return[fail(`project-unreachable`,reason,{resource,evidence:fact.evidence,remedies})]};
function unreadable$2(resource,facts,fact){
let{projectId}=facts;
let home=homeOfDeployer(facts);
let likely=home!==void 0&&home!==projectId&&meant(projectId,[home]);
let about={resource,evidence:fact.evidence,remedies:likely?[setInput(`project_id`,likely)]:[]};
if(fact.evidence.some(({status})=>status===404))return fail(`project-unreachable`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no project ${projectId}. project_id takes the project id, not the display name or the number.${hint(facts)}`,about);
if(!fact.evidence.some(({status})=>status===403)||!isOutOfSight(facts))return notKnown(`project-unreachable`,resource,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project ${projectId}`,fact);
return fail(`project-unreachable`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no project ${projectId}, or the deployer has no role in it: Google answers 403 in both cases.${hint(facts)}`,{...about,remedies:[...about.remedies,...seeMapping(facts)]})}
function isOutOfSight(facts){
let own=facts.answers.filter(({need})=>need.who===`deployer`&&need.place.kind===`project`);
return own.length>0&&own.every(({verdict})=>verdict===`denied`||verdict===`unknown`)&&!facts.live.known&&homeOfDeployer(facts)!==facts.projectId}
let homeOfDeployer=({identity})=>identity.principal?.startsWith(`serviceAccount:`)?projectOfAccount(emailOf(identity.principal)):void 0;
function mappingHint(principal){
let members=federatedMembers(principal).map(({member,mapping})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${member} (needs the mapping ${mapping})`);
return members.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` The provider's attribute mapping decides by which members this job is known, and it was not read: ${members.join(` or `)}.`:``}
function seeMapping({identity}){
let provider=readProvider(identity.through??``);
return federatedMembers(identity.principal??``).length>0&&provider.pool?[look$2(provider)]:[]}
function hint(facts){
let mapping=mappingHint(facts.identity.principal??``);
if(mapping)return mapping;
let home=homeOfDeployer(facts);
if(home===void 0||home===facts.projectId)return``;
return meant(facts.projectId,[home])?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Did you mean ${home}?`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` The deployer's own project is ${home}.`}
function withoutRootEchoes(findings){
let failed=findings.filter(({status})=>status===`fail`);
let root=failed.find(({id})=>id===`project-unreachable`);
if(root)return[root,...findings.filter(({id})=>id===`ignored-input`||id===`invalid-input`)];
let off=failed.some(({id})=>id===`api-disabled`);
let gone=failed.filter(({id})=>id===`build-account-missing`||id===`runtime-account-missing`);
let ofGone=finding=>gone.some(({principal,resource})=>principal===finding.principal||resource===finding.resource);
let ofApi=({status,evidence})=>off&&status===`unknown`&&evidence.some(({reason})=>reason===`SERVICE_DISABLED`);
return findings.filter(finding=>gone.includes(finding)||!(ofGone(finding)||ofApi(finding)))}
let reachable=(config,{live:fact,projectId})=>{
if(fact.known||fact.evidence.length===0)return[];
if(fact.evidence.some(({status})=>status!==void 0))return[];
let[{call,answer}={call:``,answer:``}]=fact.evidence;
let host=/ ([^/ ]+)/.exec(call)?.[1]??`run.googleapis.com`;
return[fail(`api-error`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Run (${host}) did not answer, so nothing can be deployed: ${answer.trim().replace(/\.$/,``)}. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check the proxy that the runner goes through (https_proxy, no_proxy), its firewall and name servers, whether `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN is set and right, and https://status.cloud.google.com for an outage.`,{resource:fullName.service(targetName(projectId,config)),evidence:fact.evidence})]};
function unseenTarget(config,{live:fact,projectId},findings){
if(config.mode!==`preflight`&&!config.dryRun||fact.known||fact.evidence.length===0)return[];
if(findings.some(({status})=>status===`fail`))return[];
if(fact.evidence.some(({reason})=>reason===`SERVICE_DISABLED`))return[];
let target=targetName(projectId,config);
return[fail(`api-error`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run cannot read ${target.split(`/`).at(-1)}, so it is not known whether it can be deployed. ${sentence$1(fact.why)}`,{resource:fullName.service(target),evidence:fact.evidence})]}
let region=(...of)=>[...existing(...of),...elsewhere(...of)];
let existing=({region},{regions,projectId})=>{
if(regions===void 0||regions.known&&regions.value.includes(region))return[];
let near=meantRegion(region,regions.known?regions.value:void 0);
let remedies=near?[setInput(`region`,near)]:[];
let about={resource:fullName.project(projectId),evidence:regions.evidence,remedies};
let hint=near?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Did you mean ${near}?`:``;
if(regions.known)return[fail(`invalid-input`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`region: Cloud Run has no region "${region}".${hint}`,about)];
return near?[warn$1(`ignored-input`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`region: "${region}" is not known to be a region of Cloud Run.${hint}`,about)]:[]};
let elsewhere=(config,{elsewhere:fact,live,projectId})=>{
let{region,otherRegion,kind,service}=config;
if(!fact?.known||fact.value===null||!otherRegion||!live.known||live.value!==null)return[];
let{words}=KINDS[kind];
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`region: The ${words} ${service} is in ${otherRegion}, according to the location label in the file of metadata, but the run would create a second one in ${region}. To update it, write region: ${otherRegion}; to create a second one, remove the label.`;
let resource=fullName.service(targetName(projectId,{...config,region:otherRegion}));
return[fail(`invalid-input`,reason,{resource,evidence:fact.evidence})]};
function noService({project,region},name,fact){
let{called,asFunction}=fact;
let evidence=[...called?.evidence??[],...asFunction?.evidence??[]];
let found=asFunction?.known?asFunction.value:void 0;
let resource=fullName.service(serviceName(project,region,functionService(name)));
if(found===null)return fail(`schedule-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`schedule_target: there is neither a function ${name} in ${region} of the project ${project} nor its Cloud Run service ${functionService(name)}. Correct the name or the region, or deploy it first.`,{resource,evidence});
let first=found?.environment===`GEN_1`;
let certain=first?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`schedule_target: ${name} is a first-generation function and therefore not a Cloud Run service.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`schedule_target: there is no Cloud Run service ${functionService(name)} in ${region}, which the function ${name} would be. First-generation functions have none, and the run could not read whether ${name} is one.`;
let rest=fact.schedule.body||fact.schedule.headers?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Add the body and the headers of the call to the second one.`:``;
return fail(`schedule-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${certain} This action does not schedule such functions: run the two commands, and remove schedule_target.${rest}`,{resource:first?fullName.function(functionName(project,region,name)):resource,evidence,remedies:byHand({project,region},name,fact)})}
function byHand({project,region},name,{schedule,caller,account,asFunction}){
let url=(asFunction?.known?asFunction.value:void 0)?.url??`https://${region}-${project}.cloudfunctions.net/${name}`;
let grants=remediesFor({member:memberOf(caller),role:`roles/cloudfunctions.invoker`,resource:fullName.function(functionName(project,region,name))}).filter(({kind})=>kind===`gcloud`);
let made=account.known&&account.value===null?withAccount(project,caller,grants):grants;
let job=command([`scheduler`,`jobs`,`create`,`http`,schedule.name,`--project=${project}`,`--location=${region}`,`--schedule=${schedule.cron}`,`--time-zone=${schedule.timeZone}`,`--uri=${url}${schedule.path===`/`?``:schedule.path}`,`--http-method=${schedule.method}`,`--oidc-service-account-email=${caller}`,`--oidc-token-audience=${url}`]);
return made.map(({kind,title,text})=>({kind,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${title}; create the job ${schedule.name}`,text:`${text}\n${job}`}))}
let schedules=(config,facts)=>[...left(config,facts),...(facts.schedules??[]).flatMap(fact=>{
let{schedule,called,job}=fact;
let{target,name}=schedule;
let pubsub=job.known&&job.value!==null&&!job.value.httpTarget&&schedule.cron!==null;
return[...target.kind===`function`&&called?.known&&called.value===null?[noService({region:config.region,project:facts.projectId},target.name,fact)]:[],...pubsub?[fail(`schedule-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Cloud Scheduler job ${name} already exists and does not call a URL: it publishes to Pub/Sub or calls App Engine. Give another name (schedule_name), or delete that job.`,{resource:fullName.schedulerJob(schedulerJobName(facts.projectId,config.region,name)),evidence:job.evidence})]:[]]})];
function left({region,service},{leftSchedules=[],projectId}){
return leftSchedules.flatMap(({name,job})=>{
if(job.known&&job.value===null)return[];
let{schedule=``,timeZone=`UTC`}=job.known&&job.value||{};
let how=job.known?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`stays as it is: ${inWords$1({cron:schedule,timeZone})}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`was set up by an earlier run, which noted it in a label. If it still exists, it stays as it is; it could not be read`;
let away=name===`${service}-schedule`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`schedule: none deletes it`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`schedule: none with schedule_name: ${name} deletes it`;
return skipped$1(`schedule-kept`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Cloud Scheduler job ${name} ${how}. The workflow has no input schedule; ${away}.`,{resource:fullName.schedulerJob(schedulerJobName(projectId,region,name)),evidence:job.evidence})})}
let WHY={DESTROYED:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is destroyed`,DISABLED:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is disabled`};
let secretVersions=(_config,{secretVersions=[]})=>secretVersions.flatMap(({name,state})=>{
if(!state.known||state.value===`ENABLED`)return[];
let[,project=``,,secret=``,,version=``]=name.split(`/`);
let what=state.value===null?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`:WHY[state.value]??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is in the state ${state.value}`;
let disabled=state.value===`DISABLED`;
return[fail(`secret-version`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The version ${version} of the secret ${secret} ${what}, so no new instance can start with it.`,{resource:`//secretmanager.googleapis.com/${name}`,evidence:state.evidence,remedies:[{kind:`gcloud`,title:disabled?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Enable the version ${version} of ${secret}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`See which versions of ${secret} are enabled`,text:disabled?`gcloud secrets versions enable ${version} --secret=${secret} --project=${project}`:`gcloud secrets versions list ${secret} --project=${project}`}]})]});
let sourceBucket=(config,facts)=>{
if(config.origin.kind!==`source`)return[];
let live=facts.service.known?facts.service.value:null;
let{name,from}=chooseBucket(config,facts.projectId,live);
if(from===`input`)return[];
let{bucket,projectNumber}=facts;
let seen={resource:fullName.bucket(name),evidence:bucket.evidence};
if(!bucket.known)return bucket.evidence.some(({status})=>status===403)?[unknown$1(`bucket-foreign`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is not known who owns the bucket ${name}: ${sentence$1(bucket.why)}`,seen)]:[];
let owner=bucket.value?.projectNumber;
if(owner===void 0)return[];
if(!projectNumber.known)return[unknown$1(`bucket-foreign`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The bucket ${name} belongs to project ${owner}; this project's number is not known.`,seen)];
if(owner===projectNumber.value)return[];
return[fail(`bucket-foreign`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The bucket ${name} belongs to project ${owner}, not to ${facts.projectId} (${projectNumber.value}): the source would go to `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`someone else. Set source_bucket to a bucket of this project, or to an unused name.`,seen)]};
let image=({origin},{namedImage})=>origin.kind===`image`&&namedImage?.named.known&&namedImage.named.value===null?[fail(`resource-missing`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The image ${origin.image} no longer exists, so it cannot be deployed again.`,{resource:fullName.repository(repositoryOfImage(origin.image)??``),evidence:namedImage.named.evidence})]:[];
function settingsOf(template,{manifest},{built,start,requests}){
let containers=template?.containers??[];
let main=containers.find(({ports})=>ports?.length)??containers[0];
let{cpu,memory}=main?.resources?.limits??{};
return{image:main?.image,built,start,manifest:manifest?.given,port:requests?main?.ports?.[0]?.containerPort??8080:void 0,memory:memory??`512Mi`,cpu:cpu??`1`}}
function limitsOf(template,{manifest}){
return{limits:{withoutRedundancy:template?.gpuZonalRedundancyDisabled===!0,maxInstances:template?.scaling?.maxInstanceCount,manifest:manifest?.given}}}
function sizeOf$1(body){
let notes=[`spec`,`template`,`metadata`,`annotations`].reduce((at,key)=>isObject(at)?at[key]:void 0,body);
let note=name=>isObject(notes)?String(notes[name]??``):``;
let most=Number(note(`autoscaling.knative.dev/maxScale`));
return{gpuZonalRedundancyDisabled:note(`run.googleapis.com/gpu-zonal-redundancy-disabled`)===`true`,...most>0&&{scaling:{maxInstanceCount:most}}}}
let port=(config,facts,{source,build})=>{
let start=source?.start;
if(!start||build?.kind!==`docker`||config.origin.kind!==`source`||!traitsOf(config).requests)return[];
if(config.manifest||config.edits.some(({path})=>/^container\.(?:command|args)/.test(path)))return[];
let{given}=config.origin;
let asked=portOf(config,facts);
let evidence=[inputEvidence(`source`,`${given}/Dockerfile`,start.command||`EXPOSE ${start.exposes.join(` `)}`)];
let findings=[];
let told=(reason,remedies)=>findings.push(warn$1(`unreachable-port`,reason,{evidence,remedies}));
if(start.loopback){
let at=start.port===void 0||start.port===asked?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, port ${start.port}`;
told((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Dockerfile starts the app on ${start.loopback}${at}, where Cloud Run cannot reach it. It has to listen on 0.0.0.0, on port ${asked}.`,[onAll(start.command,asked)])}else start.port!==void 0&&start.port!==asked?told((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Dockerfile starts the app on port ${start.port}, but Cloud Run sends requests to port ${asked}. Set the port (flags: --port=${start.port}), or let the command use the variable PORT.`,[setting([`--port=${start.port}`],void 0)]):start.ignoresPort&&start.exposes.length>0&&!start.exposes.includes(asked)&&told((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Dockerfile exposes port ${list$1(start.exposes.map(String))}, but Cloud Run sends requests to port ${asked}. Cloud Run ignores EXPOSE, and nothing in ${given} reads the variable PORT. If the app listens on ${start.exposes[0]}, set flags: --port=${start.exposes[0]}.`,[setting([`--port=${start.exposes[0]}`],void 0)]);
return findings};
function portOf({edits,...config},{service}){
let edit=edits.findLast(({path})=>path===`container.ports.0.containerPort`);
if(edit?.op===`set`)return Number(edit.value);
if(edit)return 8080;
return settingsOf((service.known?service.value?.template:void 0)??void 0,config,{built:!0,requests:!0}).port??8080}
let repository=(config,facts)=>{
let fact=facts.repository;
if(config.origin.kind!==`source`||!fact.known)return[];
let live=facts.service.known?facts.service.value:null;
let{name,from}=chooseRepository(config,facts.projectId,live);
let seen={resource:fullName.repository(name),evidence:fact.evidence};
let format=fact.value?.format;
if(format&&format!==`DOCKER`)return[fail(`repository-missing`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The repository ${name} has the format ${format}; images need DOCKER.`,seen)];
if(fact.value||from==="default")return[];
let who=from===`input`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`artifact_repository names it`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the service's last build used it`;
return[fail(`repository-missing`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The repository ${name} does not exist: ${who}, and a deploy creates only the default one.`,{...seen,remedies:[create$1(name)]})]};
function create$1(name){
let[,project=``,,location=``,,id=``]=name.split(`/`);
let place=[`--project=${project}`,`--location=${location}`];
let text=command([`artifacts`,`repositories`,`create`,id,...place,`--repository-format=docker`]);
return{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create the repository ${id}`,text}}
let reuse=(config,facts)=>{
let{reusable}=facts;
if(!reusable||reusable.known)return[];
let resource=fullName.repository(resourcesOf(config,facts).repository.name);
return[unknown$1(`reuse-unknown`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not find out whether there is an image of this source, so it builds one: ${reusable.why}`,{resource,evidence:reusable.evidence})]};
let source=(config,_facts,{source:summary,build})=>{
if(!summary||config.origin.kind!==`source`)return[];
let{given}=config.origin;
let findings=[];
let seen=(input,answer)=>({evidence:[inputEvidence(input,given,answer)]});
let{suspicious=[],credentials=[],secrets=[],leftOut=[],outsideLinks=[],folderLinks=[]}=summary;
let{ineffective=[],dockerfileIgnored,keptOut=[]}=summary;
if(summary.ignoreFile===null&&suspicious.length>0){
let names=some(suspicious,10);
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${given} has neither .gcloudignore nor .gitignore, so this is uploaded too: ${names}. Add a .gcloudignore there.`;
findings.push(warn$1(`source-unignored`,reason,seen(`source`,names)))}
if(credentials.length>0){
let names=some(credentials,10);
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run did not upload these files, because they look like credentials: ${names}.`;
findings.push(warn$1(`credentials-excluded`,reason,seen(`source`,names)))}
if(secrets.length>0){
let names=some(secrets,10);
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`These files are uploaded, and each looks like it holds a secret: ${names}. Whoever can read the image can read it. Name a file that the app does not need in .gcloudignore; what the app needs belongs in Secret Manager (input secrets).`;
findings.push(warn$1(`secrets-uploaded`,reason,seen(`source`,names)))}
if(dockerfileIgnored){
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The rule at ${dockerfileIgnored} excludes the Dockerfile from the upload, so buildpacks build the source. Remove the rule to build with the Dockerfile.`;
findings.push(warn$1(`dockerfile-ignored`,reason,seen(`source`,dockerfileIgnored)))}
if(keptOut.length>0){
let names=some(keptOut,10);
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Dockerfile of ${given} copies what is not uploaded, and a build ends there: ${names}. Remove the rule, or make the file in the Dockerfile.`;
findings.push(warn$1(`source-left-out`,reason,seen(`source`,names)))}
if(leftOut.length>0){
let names=some(leftOut,10);
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not uploaded, because they are links without a target, or not regular files: ${names}.`;
findings.push(warn$1(`source-left-out`,reason,seen(`source`,names)))}
if(outsideLinks.length>0){
let names=some(outsideLinks,10);
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not uploaded, because they link outside the workspace or their checkout, or to folders outside ${given}: ${names}. Replace them by copies, or set source to a folder that contains both.`;
findings.push(warn$1(`source-left-out`,reason,seen(`source`,names)))}
if(folderLinks.length>0){
let names=some(folderLinks,10);
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Uploaded as empty folders (like gcloud does), because they are links to folders: ${names}. Replace them by copies if the build needs their content.`;
findings.push(warn$1(`source-left-out`,reason,seen(`source`,names)))}
if(ineffective.length>0){
let lines=some(ineffective,10);
findings.push(warn$1(`source-left-out`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`These lines can never match, so they exclude nothing from the upload: ${lines}.`,seen(`source`,lines)))}
if(build?.kind!==`docker`)return findings;
config.build.baseImage&&findings.push(fail(`invalid-input`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`base_image is only for buildpacks, but the Dockerfile of ${given} names its own base image. Remove base_image.`,seen(`base_image`,config.build.baseImage)));
let names=Object.keys(config.build.env);
names.length>0&&findings.push(warn$1(`ignored-input`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`build_env_vars has no effect on a Dockerfile build; only buildpacks receive it.`,seen(`build_env_vars`,names.join(`, `))));
return findings};
let suffix=({origin,suffix:given},{namesake})=>{
if(!given||!namesake?.known||!namesake.value)return[];
let{name=``,containers=[]}=namesake.value;
let image=origin.kind===`image`?origin.image:void 0;
let same=image!==void 0&&containers.some(container=>sameImage(container.image??``,image));
if(origin.kind===`template`||same)return[];
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`suffix: The revision ${shortName(name)} already exists, and a revision name can be used only once. Use another suffix, for instance with \${{ github.run_attempt }}, or none.`;
return[fail(`invalid-input`,reason,{resource:fullName.service(name),evidence:namesake.evidence})]};
let sameImage=(was,is)=>was===is||was.includes(`@`)!==is.includes(`@`)&&bare(was)===bare(is);
let bare=image=>image.replace(/@.*$/,``).replace(/:[^/:]*$/,``);
let tag=(config,facts)=>{
let{tag:name,service}=config;
if(!name||name.length+service.length<=46)return[];
let resource=serviceOf(config,facts);
let left=46-service.length;
let shorten=left>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Shorten the tag to ${left} characters, e.g. ${name.slice(0,left).replace(/(?<!-)-+$/,``)}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Rename the service.`;
return[fail(`tag-too-long`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The tag ${name} and the service name ${service} have ${name.length+service.length} characters together; the maximum is ${46}. ${shorten}`,{resource,evidence:[inputEvidence(`tag`,resource,name)]})]};
let traffic=(config,facts,{traffic:decision})=>{
let resource=serviceOf(config,facts);
let{evidence}=decision;
let exists=!facts.service.known||facts.service.value!==null;
if(isTagPreview(config)&&!exists)return[fail(`traffic-new-service`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A preview by tag needs the service ${config.service}, which does not exist yet: its first revision would serve `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`production. Deploy it once with mode: deploy, then create previews.`,{resource,evidence:[inputEvidence(`mode`,resource,config.mode),...facts.service.evidence]})];
if(decision.problem)return[fail(`traffic-new-service`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no_traffic is not possible: ${lower(decision.because)} Deploy once without no_traffic, then with it.`,{resource,evidence})];
let wrong=[...decision.impossible?[decision.impossible]:[],...wrongRevisions(config,facts)];
if(wrong.length>0)return wrong.map(reason=>fail(`traffic-target`,reason,{resource,evidence:[...evidence,...namedEvidence(facts)]}));
if(config.rollout&&!config.rollout.atOnce&&(decision.effect===`latest`||decision.effect===`restored`))return[warn$1(`rollout-unwatched`,exists?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No revision of the service was ever ready, so the new revision gets all traffic at once.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service is new, so the first revision gets all traffic at once. traffic_steps applies from the next deploy on.`,{resource,evidence})];
let shares=decision.effect===`latest`&&divided(config,facts);
if(decision.effect!==`kept`&&!shares||config.noTraffic)return[];
let text=command([`run`,`services`,`update-traffic`,config.service,`--to-latest`,`--project=${facts.projectId}`,`--region=${config.region}`]);
let remedy={kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Give the traffic to the latest revision`,text};
return[warn$1(`traffic-pinned`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${decision.because} ${shares?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The rest stays where it was sent: ${shares}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The new revision gets none of it.`} One run with update_traffic_flags: --to-latest gives it back, too.`,{resource,evidence,remedies:[remedy]})]};
function divided({trafficChange,manifest},{service}){
if(trafficChange||manifest||!service.known||!service.value)return;
let traffic=trafficOf$1(service.value.traffic);
return traffic.some(target=>keyOf$2(target)!==`LATEST`&&target.percent)?inWords$2(traffic):void 0}
function wrongRevisions({trafficChange,service},{namedRevisions={}}){
let shares=trafficChange?.shares?.percent??{};
return Object.entries(namedRevisions).flatMap(([name,fact])=>{
if(!fact.known)return[];
if(!fact.value)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service ${service} has no revision ${name}.`];
return isFailed(fact.value)&&shares[name]?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The revision ${name} is not ready, so it cannot serve.`]:[]})}
let namedEvidence=({namedRevisions={}})=>Object.values(namedRevisions).flatMap(({evidence})=>evidence);
let rollback=(config,facts,{traffic:{back,evidence}})=>{
if(!back?.none)return[];
return[fail(`rollback-impossible`,back.because,{resource:serviceOf(config,facts),evidence})]};
let CHECKS=[finalRefusals,project,reachable,apis,region,previews,traffic,suffix,tag,buildAccount,runtimeAccount,sharing,deployPolicies,sourceBucket,repository,reuse,missing$1,image,secretVersions,accepted$1,permissions,callers,allowedInvokers,invitedAccounts,schedules,audiences,keptOut$1,idleInvokers,access$1,dryRun,drift,source,port,inputs,overGranted,projectInvokers];
let OF_ROLLBACK=[finalRefusals,project,reachable,apis,rollback,permissions,inputs];
let OF_DRIFT=[permissions,drift,inputs];
function judge(config,facts,decisions,plan){
let checks=config.mode===`rollback`?OF_ROLLBACK:config.mode===`drift`?OF_DRIFT:CHECKS;
return withoutRootEchoes(withoutEchoes(checks.flatMap(one=>one(config,facts,decisions,plan))))}
function groundOf(found,said,plan,{drift,access}){
let known=new Set(said.map(keyOf$1));
let news=found.filter(finding=>!known.has(keyOf$1(finding)));
let lost=news.flatMap(finding=>{
let why=whyLost(finding,access);
return why?[{...finding,...fieldOf(finding),status:drift.fail?`fail`:`warn`,severity:`high`,difference:finding.difference??{why}}]:[]});
let others=news.filter(finding=>whyLost(finding,access)===void 0&&(finding.status!==`unknown`||!isHeldUnlessForbidden(finding)&&!dispensable(finding,plan)));
return{lost:withReadsOnly(lost),others,raw:news}}
function whyLost({id,status,difference},access){
if(difference)return difference.why;
if(status===`fail`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The next deploy would fail.`;
if(id!==`public-access-left`||status!==`warn`)return;
return access===`public`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is still public, but the next deploy could not make it public again.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is public, and the workflow does not say so.`}
let READS_ONLY={kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`If this account only checks for drift, and another one deploys`,text:`with:
  preflight: off`};
let OF_CALLER=[`deployer-permission`,`act-as-runtime-account`,`act-as-build-account`];
function withReadsOnly(lost){
let first=lost.find(({id})=>OF_CALLER.includes(id));
return lost.map(finding=>finding===first?{...finding,remedies:[...finding.remedies,READS_ONLY]}:finding)}
let fieldOf=({field,principal,permission,role})=>field===void 0&&(permission??role)?{field:[principal,permission??role].filter(Boolean).join(` `)}:{};
let keyOf$1=({id,principal,permission,resource,reason})=>JSON.stringify(permission?[id,principal,permission,resource]:[id,resource,reason]);
let doubted=findings=>[...new Set(findings.flatMap(({id,permission,principal=``,status})=>{
let open=permission&&principal.startsWith(`serviceAccount:`)&&(status===`unknown`||status===`fail`);
return principal&&(open||id===`over-granted`)?[principal]:[]}))];
function withLostRole(finding,changes,roles,project){
let{principal=``,permission,resource,status}=finding;
let log=changes[principal];
if(!permission||!log?.known||status!==`unknown`&&status!==`fail`)return finding;
let gives=({role,resource:at})=>roles.get(role)?.permissions.has(permission)&&(at===resource||at===fullName.project(project));
let newest=newestOfEach(log.value.filter(gives));
let lost=newest.find(({action})=>action===`REMOVE`);
if(!lost||newest.some(({action})=>action===`ADD`))return finding;
return status===`fail`?withOrigin(finding,lost):taken(finding,lost,log.evidence)}
let newestOfEach=changes=>[...new Map(changes.toReversed().map(one=>[`${one.role} ${one.resource} ${one.condition}`,one])).values()].sort((a,b)=>a.time<b.time?1:-1);
let originOf=({time,by})=>({since:time,...by&&{by},source:`audit-log`,proven:!0});
let withOrigin=(finding,lost)=>({...finding,reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${finding.reason} It had ${removal(lost)}`,difference:{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The next deploy would fail.`,...finding.difference,...originOf(lost)}});
function taken(finding,lost,evidence){
let{principal=``,permission=``}=finding;
let{role,resource}=lost;
return{...finding,status:`fail`,role,reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${principal.replace(/^serviceAccount:/,``)} lost ${permission} with ${removal(lost)} Only a folder, the organisation or a group could still grant it, which the run cannot see.`,evidence:[...finding.evidence,...evidence],remedies:grantTo({member:principal,role,resource}),difference:{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The next deploy fails unless a folder, the organisation or a group grants it.`,...originOf(lost)}}}
let removal=({role,resource,time,by})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${role} on ${placeWords(resource)}, which was removed ${momentWords(time,by)}.`;
function withNewGrant(finding,changes,deployed){
let{id,principal=``,role,resource}=finding;
let log=changes[principal];
if(id!==`over-granted`||!log?.known)return finding;
let grant=newestOfEach(log.value).find(one=>one.role===role&&one.resource===resource&&!one.condition);
if(grant?.action!==`ADD`||Date.parse(grant.time)<=Date.parse(deployed))return finding;
let{time:since,by}=grant;
return{...finding,reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${finding.reason} It was granted ${momentWords(since,by)}, after the last deploy.`,evidence:[...finding.evidence,...log.evidence],difference:{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It was granted after the last deploy, and the workflow does not need it.`,since,...by&&{by},source:`audit-log`,proven:!0}}}
let TAKES={project:policyOf(`resourcemanager.projects`,`roles/resourcemanager.projectIamAdmin`),bucket:policyOf(`storage.buckets`,`roles/storage.admin`),repository:policyOf(`artifactregistry.repositories`,`roles/artifactregistry.admin`),...Object.fromEntries(Object.values(KINDS).flatMap(({role,permissions,invokers})=>invokers?[[role,policyOf(`run.${permissions}`,`roles/run.admin`)]]:[])),account:policyOf(`iam.serviceAccounts`,`roles/iam.serviceAccountAdmin`),"client-account":policyOf(`iam.serviceAccounts`,`roles/iam.serviceAccountAdmin`),"called-service":policyOf(`run.services`,`roles/run.admin`),"crypto-key":policyOf(`cloudkms.cryptoKeys`,`roles/cloudkms.admin`),secret:policyOf(`secretmanager.secrets`,`roles/secretmanager.admin`)};
let ENABLE={permission:`serviceusage.services.enable`,role:`roles/serviceusage.serviceUsageAdmin`};
function policyOf(collection,role){
return{permissions:[`${collection}.getIamPolicy`,`${collection}.setIamPolicy`],role}}
function mayNotGrant(grants,deployer,known){
let{status=`fail`,...more}=known;
let[first]=grants;
let takes=TAKES[kindOf(first.resource)??``];
let permission=known.permission??takes?.permissions[1];
let where=placeWords(first.resource);
return findingOf$1(`not-granted`,status,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The deployer cannot grant ${list$1([...new Set(grants.map(({role})=>role))])} on ${where}: it lacks ${permission??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the right to`}. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${takes?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Someone with ${takes.role} or Owner there`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`An Owner`} can do it once; nothing else is needed. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Or they grant the deployer that role, which lets it grant any role there.`,{principal:deployer,permission,role:takes?.role,resource:first.resource,remedies:[...grants.flatMap(remediesFor),...takes&&deployer?letDeployer({member:deployer,role:takes.role,resource:first.resource},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`grant roles there`):[]],...more})}
function mayNotEnable(project,hosts,deployer,known){
let{status=`fail`,...more}=known;
let resource=fullName.project(project);
return findingOf$1(`not-granted`,status,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The deployer cannot enable ${list$1(hosts)} in the project ${project}: it lacks ${ENABLE.permission}. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Someone with ${ENABLE.role}, Editor or Owner there can do it once; nothing else is needed. Or they grant the deployer that role.`,{principal:deployer,permission:ENABLE.permission,role:ENABLE.role,resource,remedies:[...hosts.flatMap(host=>enableApi(project,host)),...deployer?letDeployer({member:deployer,role:ENABLE.role,resource},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`enable APIs`):[]],...more})}
let letDeployer=(grant,what)=>remediesFor(grant).filter(({kind})=>kind===`gcloud`).map(remedy=>({...remedy,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Or ${grant.role}, with which it can ${what} itself,`,alternative:!0}));
function decideGranting(question){
let{config,facts,findings,fork,granted}=question;
let failing=findings.filter(({status})=>status===`fail`);
let none={hosts:[],cures:[],findings:[...findings],pending:[]};
if(!mayGrant(config,!1)||failing.length===0){
let pending=notAnswering(facts,granted?.hosts??[]);
if(pending.length>0)return{kind:`wait`,...none,findings:[...findings,...pending],pending};
return{kind:`nothing`,...none}}
let refuse=(...refused)=>({kind:`refused`,...none,findings:[...findings,...refused]});
if(fork)return refuse(untouched((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the code comes from a fork, and code from a fork must not change permissions`));
let cured=curesOf(question);
let incurable=failing.filter(finding=>!cured.has(finding));
let[first]=incurable;
if(first){
let more=incurable.length>1?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` (and ${incurable.length-1} more)`:``;
return refuse(untouched((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a problem remains that it cannot fix${more}: ${first.reason}`))}
let denied=deniedTo(question,[...cured.values()]);
if(denied.length>0)return refuse(...denied);
let open=[...cured.values()].filter(({done})=>!done);
let cures=merge(open.flatMap(({cure})=>cure??[]));
let retold=new Map(findings.map(finding=>[finding,told$1(finding,cured.get(finding)??besides(question,finding,cures))]));
return{kind:open.length>0?`grant`:`wait`,hosts:[...new Set(open.flatMap(({host})=>host??[]))],cures,findings:[...retold.values()],pending:failing.flatMap(finding=>cured.get(finding)?.done?retold.get(finding)??[]:[])}}
let mayGrant=({grantMissing,preflight,mode},fork)=>grantMissing&&preflight!==`off`&&mode!==`drift`&&!fork;
function notAnswering(facts,hosts){
let evidence=[...Object.values(facts),...Object.values(facts.policies),...facts.answers].flatMap(evidenceOf$1);
return hosts.flatMap(host=>{
let refused=evidence.filter(({reason,call})=>reason===`SERVICE_DISABLED`&&call.includes(host));
if(refused.length===0)return[];
return[unknown$1(`api-disabled`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`This run has enabled ${host}, which does not answer yet.`,{resource:fullName.api(facts.projectId,host),evidence:refused.slice(0,1)})]})}
let evidenceOf$1=fact=>typeof fact==`object`&&fact&&`evidence`in fact?fact.evidence:[];
function curesOf({facts,plan,findings,granted}){
let judged=judgeNeeds(facts,plan);
return new Map(findings.flatMap(finding=>{
if(finding.status!==`fail`)return[];
if(finding.id===`api-disabled`){
let host=finding.resource?.split(`/services/`)[1];
return host?[[finding,{host,done:granted?.hosts.includes(host)??!1}]]:[]}
let{principal,permission,resource}=finding;
let{grant,answer}=judged.find(one=>same(one.finding,finding))??{};
if(!principal||!permission||!resource||answer?.barred)return[];
let lack={principal,permission,resource};
let made=granted?.cures.find(cure=>cure.settles.some(settled=>same(settled,lack))||isGiven(cure.grant,principal,answer));
if(made)return[[finding,{cure:made,done:!0}]];
if(!grant||isBasicRole(grant.role)||!TAKES[kindOf(grant.resource)??``])return[];
return[[finding,{cure:{grant,settles:[lack]},done:!1}]]}))}
let isGiven=({member,role,resource},principal,answer)=>member===principal&&role===answer?.overridden?.role&&resource===answer.overridden.resource;
function besides({facts,plan},finding,cures){
if(finding.status!==`warn`)return;
let grant=judgeNeeds(facts,plan).find(one=>same(one.finding,finding))?.grant;
let cure=grant&&cures.find(one=>keyOf(one.grant)===keyOf(grant));
return cure&&{cure,done:!1}}
let same=(a,b)=>a.principal===b.principal&&a.permission===b.permission&&a.resource===b.resource;
let keyOf=({member,role,resource})=>JSON.stringify([member,role,resource]);
function merge(cures){
return[...Map.groupBy(cures,({grant})=>keyOf(grant)).values()].map(group=>({grant:group[0].grant,settles:group.flatMap(({settles})=>settles)}))}
function deniedTo({facts},cured){
let open=cured.filter(({done})=>!done);
let denial=(permission,resource)=>facts.answers.find(answer=>answer.need.who===`deployer`&&answer.need.permission===permission&&answer.resource===resource&&answer.verdict===`denied`);
let deployer=facts.identity.principal;
let project=fullName.project(facts.projectId);
let hosts=open.flatMap(({host})=>host??[]);
let enabling=hosts.length>0?denial(ENABLE.permission,project):void 0;
let cures=Map.groupBy(merge(open.flatMap(({cure})=>cure??[])),({grant})=>grant.resource);
return[...enabling?[mayNotEnable(facts.projectId,hosts,deployer,{status:`warn`,evidence:enabling.evidence,...enabling.method!==`none`&&{method:enabling.method}})]:[],...[...cures].flatMap(([resource,group])=>{
let{permissions=[]}=TAKES[kindOf(resource)??``]??{};
let answer=permissions.map(permission=>denial(permission,resource)).find(found=>found!==void 0);
if(!answer)return[];
let known={status:`warn`,permission:answer.need.permission,evidence:answer.evidence};
let method=answer.method!==`none`&&{method:answer.method};
return[mayNotGrant(group.map(({grant})=>grant),deployer,{...known,...method})]})]}
function untouched(why){
return warn$1(`not-granted`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`grant_missing granted nothing: ${why}`.replace(/([^.!?])$/,`$1.`),{evidence:[{call:`input grant_missing`,resource:``,answer:`true`}]})}
function told$1(finding,cured){
if(!cured)return finding;
let{cure,host,done}=cured;
let what=cure?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`grants ${cure.grant.role} on ${placeWords(cure.grant.resource)}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`enables ${host}`;
if(!done)return{...finding,status:`warn`,reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${finding.reason} Because of grant_missing, the deploy ${what} first.`,remedies:[]};
let did=cure?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`granted ${cure.grant.role} on ${placeWords(cure.grant.resource)}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`enabled ${host}`;
return{...finding,reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${finding.reason} This run has ${did}, which has not taken effect yet. That usually takes two minutes, sometimes seven or more: run the job again, nothing else needs to be granted. If it never takes effect, a deny policy is the reason.`,remedies:[]}}
function termsOf({build,previews,preview},service,found,cleanup,now,lookalikes=[]){
let removed=preview?found:cleanup.filter(({choice})=>choice===`remove`).map(each=>each.preview);
let closed=[...now.pulls].flatMap(([number,pull])=>pull.known&&pull.value===`closed`?[number]:[]);
return{reuse:build.reuse===!0,ttlMs:previews.ttlMs,now:now.time,over:new Set([...closed,...preview?[preview.pullRequest]:[]]),shared:new Set(lookalikes.flatMap(({foreign,pullRequest})=>foreign?[pullRequest]:[])),going:removed.flatMap(each=>each.service?[each.service]:each.revisions.map(revision=>`${service}/revisions/${revision}`))}}
function decideLeftovers({found,builds,uses},terms){
if(!found.known)return[unseen(found)];
let judged=found.value.filter(({kind})=>kind===`image`).map(item=>({item,why:earlyReason(item,terms)??lateReason(item,builds,uses,terms,[])}));
let staying=judged.flatMap(({item,why})=>why&&item.kind===`image`?[item]:[]);
for(let item of found.value)item.kind===`source`&&judged.push({item,why:earlyReason(item,terms)??lateReason(item,builds,uses,terms,staying)});
return[...Map.groupBy(judged,({item,why=``})=>`${item.pullRequest} ${item.kind} ${why}`).values()].toSorted(([a],[b])=>(a?.item.pullRequest??0)-(b?.item.pullRequest??0)).map(group=>decisionOf(group,[...found.evidence,...uses?.evidence??[]]))}
let unseen=({why,evidence})=>({id:`leftovers`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Did previews leave images or sources behind?`,about:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`images and sources of previews`,choice:`keep`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not look for them. ${why}`,alternatives:[],evidence,items:[]});
function decisionOf(group,evidence){
let[{item,why}]=group;
let{kind,pullRequest}=item;
let choice=why===void 0?`remove`:`keep`;
return{id:`${kind}s-${previewName(pullRequest)}-${choice}`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Is anything using ${count$1(group.length,kind)} of the preview ${previewName(pullRequest)}?`,about:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${count$1(group.length,kind)} of the preview ${previewName(pullRequest)}`,choice,because:why??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Only this preview used it.`,alternatives:[],evidence,items:group.map(each=>each.item)}}
function earlyReason(item,{reuse,ttlMs,now,over,shared}){
let tags=item.kind===`image`?foreignTags(item.tags):[];
if(tags.length>0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Someone has given it ${list$1(tags.map(tag=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the tag ${tag}`))}.`;
if(shared.has(item.pullRequest))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Another repository has a preview of this name.`;
let made=Date.parse(item.made??``);
if(Number.isNaN(made))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Its age is not known.`;
if(now-made>ttlMs)return;
if(reuse)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is newer than preview_ttl (${inDays(ttlMs)}), and reuse_build can use it again.`;
return over.has(item.pullRequest)?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is newer than preview_ttl (${inDays(ttlMs)}), and its pull request is not known to be closed.`}
let foreignTags=tags=>tags.filter(tag=>tag!==`latest`);
function lateReason(item,builds,uses,{going},staying){
let known=builds.get(item.pullRequest);
if(!known?.known)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not read its builds. ${known?.why??``}`.trim();
let own=known.value.filter(({buildTriggerId})=>!buildTriggerId);
if(own.some(({status})=>!ENDED$1.has(status??``)))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A build of this preview is running.`;
let makers=own.filter(build=>item.kind===`image`?hasMade(build,item):isOf$1(build,item));
if(makers.length===0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No build is known to have ${item.kind===`image`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`made`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`used`} it for this preview.`;
if(makers.some(build=>staying.some(image=>hasMade(build,image))))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`An image that was built from it stays.`;
if(!uses?.known)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not read what else uses it. ${uses?.why??``}`.trim();
return usedBy(item,uses.value,going)}
let ENDED$1=new Set([`SUCCESS`,`FAILURE`,`INTERNAL_ERROR`,`TIMEOUT`,`CANCELLED`,`EXPIRED`]);
let hasMade=({status,results},{path,digest})=>status===`SUCCESS`&&(results?.images??[]).some(image=>image.digest===digest&&image.name?.replace(/[@:][^/]*$/,``)===path);
function isOf$1({source},{bucket,name,generation}){
let{storageSource:used}=source??{};
return used?.bucket===bucket&&used.object===name&&String(used.generation)===generation}
function usedBy(item,uses,going){
let user=uses.find(use=>!going.some(name=>use.by===name||use.by.startsWith(`${name}/`))&&(isNamesake(use,item)||(item.kind===`image`?use.images.some(image=>isImage(image,item)):use.sources.some(source=>source.split(`#`)[0]===`gs://${item.bucket}/${item.name}`))));
if(!user)return;
let[,,,region=``,,...names]=user.by.split(`/`);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${names.at(-1)} in ${region} ${isNamesake(user,item)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`has its name`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`uses it`}.`}
function isNamesake({by},item){
let[,,,,,name,...below]=by.split(`/`);
return below.length===0&&name===(item.kind===`image`?lastOf(item.path):item.name.split(`/`)[1])}
function isImage(image,{path,digest}){
if(image.includes(`@`))return image.endsWith(`@${digest}`);
return lastOf(image).split(`:`)[0]===lastOf(path)}
let lastOf=path=>path.split(`/`).at(-1)??``;
async function readChanges(google,resources){
let entries=[...new Set(resources)].map(async resource=>[resource,await ask$1(`POST logging.googleapis.com/v2/entries:list`,resource,()=>google.logging.changes(resource),found=>found[0]?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`last changed ${found[0].time}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no change`)]);
return Object.fromEntries(await Promise.all(entries))}
async function readRoleChanges(google,project,members){
let entries=[...new Set(members)].map(async member=>[member,await ask$1(`POST logging.googleapis.com/v2/entries:list`,fullName.project(project),()=>google.logging.roleChanges(project,member),found=>found[0]?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`roles of ${member} last changed ${found[0].time}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no change of the roles of ${member}`)]);
return Object.fromEntries(await Promise.all(entries))}
async function readInvited({invokers},callers,readState){
let look=(email,from)=>readState(email).then(known=>({email,from,state:known}));
let named=invokers.flatMap(member=>{
let email=/^serviceAccount:([^[\]]+)$/.exec(member)?.[1];
return email&&!isGoogles(email)?[look(email,`invokers`)]:[]});
let found=callers.then(all=>Promise.all(all.flatMap(({account})=>account.known&&account.value&&!isGoogles(account.value)?[look(account.value,`callers`)]:[])));
return[...await Promise.all(named),...await found]}
function accountsOf(facts){
let{buildAccount,buildAccountState,runtimeAccount,runtimeAccountState,invited,schedules=[]}=facts;
let known=(email,state)=>email.known&&email.value?[{email:email.value,state}]:[];
return[...known(buildAccount,buildAccountState),...known(runtimeAccount,runtimeAccountState),...invited,...schedules.flatMap(({schedule,caller,account})=>schedule.serviceAccount?[{email:caller,state:account}]:[])]}
async function readAbsent(google,project,facts,policies){
let accounts=accountsOf(facts);
let number=facts.projectNumber.known?facts.projectNumber.value:void 0;
let gone=accounts.filter(({email,state})=>state.known&&state.value===null&&email.includes(`@`));
let emails=[...new Set(gone.map(({email})=>email))];
let homes=new Map(emails.map(email=>[email,homeOfAccount(email,project,number)]));
let lists=new Map(await Promise.all([...new Set(homes.values())].map(async home=>[home,home?await list(google,home):void 0])));
return Object.fromEntries(emails.map(email=>{
let left=leftBehind(email,policies);
let known=lists.get(homes.get(email));
return[email,{others:known?.known?known.value:[],...left&&{uniqueId:left.uniqueId},evidence:[...left?.evidence??[],...known?.evidence??[]]}]}))}
let list=(google,project)=>ask$1(`GET iam.googleapis.com/v1/projects/${project}/serviceAccounts`,fullName.project(project),()=>google.iam.listServiceAccounts(project),emails=>emails.join(`, `)||`none`);
function leftBehind(email,policies){
for(let policy of policies){
if(!policy.known)continue;
for(let member of(policy.value?.bindings??[]).flatMap(({members})=>members??[])){
let uniqueId=member.startsWith(`deleted:serviceAccount:${email}?uid=`)?member.split(`?uid=`)[1]:void 0;
if(uniqueId)return{uniqueId,evidence:policy.evidence}}}}
let CLIENTS=[`resourceManager`,`run`,`cloudBuild`,`storage`,`artifactRegistry`,`iam`,`secretManager`,`compute`,`kms`,`scheduler`,`orgPolicy`,`troubleshooter`,`logging`];
function watchApis(google){
let off=new Map;
let note=error=>{
if(!(error instanceof ApiError)||error.reason!==`SERVICE_DISABLED`||!error.service)return;
let consumer=consumerOf(error);
let evidence=toEvidence(error.call,error.service,error);
off.has(error.service)||off.set(error.service,{...consumer&&{consumer},evidence})};
return{google:watched$1(google,note),off}}
function watched$1(google,note){
let noted=answer=>{
answer instanceof Promise&&answer.catch(note);
return answer};
let copies=CLIENTS.map(name=>[name,withNotes(google[name],noted)]);
let actAs=email=>noted(google.actAs(email)).then(other=>watched$1(other,note));
return{...google,...Object.fromEntries(copies),actAs}}
function withNotes(client,noted){
return new Proxy(client,{get(target,name){
let method=Reflect.get(target,name);
return typeof method==`function`?(...args)=>noted(Reflect.apply(method,target,args)):method}})}
function consumerOf({details}){
for(let{metadata}of details){
let consumer=metadata&&typeof metadata==`object`&&`consumer`in metadata?metadata.consumer:void 0;
if(typeof consumer==`string`)return consumer}}
let TROUBLESHOOTER=`policytroubleshooter.googleapis.com`;
async function troubleshooterOff({identity:{principal}},project,apis){
if(!principal||projectOfAccount(emailOf(principal))!==project)return;
let found=await apis;
if(!found.known||found.value[TROUBLESHOOTER]!==!1)return;
return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The API ${TROUBLESHOOTER} is not enabled.`,...found.evidence)}
function withNoticed(apis,off,project,projectNumber){
let own=[project,...projectNumber.known?[projectNumber.value]:[]].map(id=>`projects/${id}`);
let noticed=[...off].filter(([host,{consumer}])=>host!==`serviceusage.googleapis.com`&&(consumer===void 0||own.includes(consumer)||!projectNumber.known&&/^projects\/\d+$/.test(consumer)));
if(noticed.length===0)return apis;
let evidence=noticed.map(([host,found])=>({...found.evidence,resource:fullName.api(project,host)}));
return{known:!0,value:{...apis.known?apis.value:{},...Object.fromEntries(noticed.map(([host])=>[host,!1]))},evidence:[...apis.evidence,...evidence]}}
function readBucket(google,bucket){
return ask$1(`GET storage.googleapis.com/storage/v1/b/${bucket}`,fullName.bucket(bucket),()=>google.storage.getBucket(bucket),found=>found?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`of project ${found.projectNumber??`?`}, in ${found.location??`?`}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)}
function readBucketPolicy(google,bucket){
return ask$1(`GET storage.googleapis.com/storage/v1/b/${bucket}/iam`,fullName.bucket(bucket),()=>google.storage.getPolicy(bucket),summarisePolicy)}
function readRepository(google,name){
return ask$1(`GET artifactregistry.googleapis.com/v1/${name}`,fullName.repository(name),()=>google.artifactRegistry.getRepository(name),found=>found?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${found.format??`?`} repository`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)}
function readRepositoryPolicy(google,name){
return ask$1(`GET artifactregistry.googleapis.com/v1/${name}:getIamPolicy`,fullName.repository(name),()=>google.artifactRegistry.getPolicy(name),summarisePolicy)}
async function readLastBuilder(google,project,{kind,region,build},live){
let found=await live;
if(!found.known)return found;
let digests=(liveTemplate(found.value,kind)?.containers??[]).flatMap(({image})=>/sha256:[0-9a-f]{64}$/.exec(image??``)?.[0]??[]);
if(digests.length===0)return known$1(null,...found.evidence);
let location=fallbackLocation({...build.workerPool&&{workerPool:build.workerPool}});
let lists=await Promise.all([...new Set([region,location])].map(place=>readBuilds$1(google,project,place)));
let made=lists.flatMap(list=>list.known?list.value:[]).find(({results})=>results?.images?.some(({digest})=>digests.includes(digest??``)));
let closed=lists.find(list=>!list.known);
if(!made&&closed&&!closed.known)return closed;
return known$1(made?.serviceAccount?emailOf(made.serviceAccount):null,...lists.flatMap(({evidence})=>evidence))}
let readBuilds$1=(google,project,location)=>ask$1(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${location}/builds`,fullName.project(project),()=>google.cloudBuild.newestBuilds(project,location),builds=>count$1(builds.length,`build`));
function readDefaultBuildAccount(google,project,region){
return ask$1(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${region}/defaultServiceAccount`,fullName.project(project),()=>google.cloudBuild.defaultServiceAccount(project,region),email=>email??`none`)}
let PLACEHOLDER=`us-docker.pkg.dev/cloudrun/container/hello`;
function readDryRun(google,project,config,known){
let{mode,origin,edits,preview,preflight}=config;
let releases=origin.kind!==`template`||edits.length>0;
let asks=[`deploy`,`preflight`,`preview`,`drift`].includes(mode)&&preview?.do!==`remove`;
if(!releases||!asks||preflight===`off`)return;
if(config.manifest&&!KINDS[config.kind].traffic)return;
return{accepted:config.manifest?askKnative(google,project,config,known):askV2(google,project,config,known)}}
let plain=config=>{
let{suffix:_,tag:__,rollout:___,trafficChange:____,preview:_____,...rest}=config;
return{...rest,noTraffic:!1}};
let imageFor=({origin},live)=>origin.kind===`image`&&!origin.builtHere?origin.image:live===null?PLACEHOLDER:void 0;
async function askV2(google,project,config,known){
let{kind,service:id,region}=config;
let[found,service]=await Promise.all([known.live,known.service]);
if(!found.known)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The live resource could not be read.`);
let live=found.value;
let image=imageFor(config,live);
let name=targetName(project,config);
let about={project,nonce:`aaaaaaaaaa`,...image!==void 0&&{image}};
let options={validateOnly:!0};
let parent=`projects/${project}/locations/${region}`;
if(KINDS[kind].requests){
if(!service.known)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service could not be read.`);
let serving=service.value&&servesOlder(service.value)?await known.serving:void 0;
let context={...about,serving:serving?.known?serving.value:null};
let wanted=wantedService(service.value,plain(config),context);
if(wanted.problems.length>0)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The inputs alone say that it cannot work.`);
return answered(service.value?`PATCH`:`POST`,`run.googleapis.com/v2/${name}?validateOnly=true`,name,()=>service.value?google.run.patchService(wanted.service,wanted.updateMask,options):google.run.createService(parent,id,wanted.service,options))}
let{body,updateMask,problems}=wantedResource(live,plain(config),about);
if(problems.length>0)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The inputs alone say that it cannot work.`);
return answered(live?`PATCH`:`POST`,`run.googleapis.com/v2/${name}?validateOnly=true`,name,()=>live?google.run.updateResource(body,updateMask,options):google.run.createResource(kind,parent,id,body,options))}
async function askKnative(google,project,config,known){
let found=await known.knative;
if(!found?.known)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The live resource could not be read.`);
let{kind,region,service:name}=config;
let image=imageFor(config,found.value)??PLACEHOLDER;
let target=targetName(project,config);
let{body,problems}=readyManifest(config,{project,target:fullName.service(target),live:found.value,image});
if(problems.length>0)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The inputs alone say that it cannot work.`);
let{spec}=body;
spec?.template?.metadata&&delete spec.template.metadata.name;
let call=`${region}-run.googleapis.com/v1/namespaces/${project}/${KINDS[kind].manifest?.plural}/${name}?dryRun=all`;
return answered(found.value?`PUT`:`POST`,call,target,()=>google.run.saveKnative({kind,project,region,name},body,!found.value,{dryRun:!0}))}
let answered=(method,call,name,question)=>ask$1(`${method} ${call}`,fullName.service(name),()=>question().then(()=>!0),()=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`would be accepted`);
function heldRoles(policies,member,lookUp){
let held=policies.flatMap(({resource,policy})=>(policy.bindings??[]).filter(({members=[]})=>members.includes(member)).map(({role,condition})=>({role,resource,conditional:condition!=null}))).sort((a,b)=>Number(a.conditional)-Number(b.conditional));
let first=new Map(held.toReversed().map(one=>[`${one.role} ${one.resource}`,one]));
return held.filter(one=>first.get(`${one.role} ${one.resource}`)===one).map(one=>({...one,permissions:lookUp(one.role)??null}))}
async function readHeldRoles(email,policies,roles){
let[account,...named]=await Promise.all([email,...policies.map(async one=>({resource:await one.resource,policy:await one.policy}))]);
if(!account.known)return account;
if(account.value===null)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no such account.`,...account.evidence);
let member=memberOf(account.value);
let read=named.flatMap(({resource,policy})=>resource.known&&policy.known?[{resource:resource.value,policy:policy.value,evidence:policy.evidence}]:[]);
if(read.length===0){
let[refused]=named.flatMap(({policy})=>policy.known?[]:[policy]);
return unknown(refused?.why??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No allow policy was requested.`,...refused?.evidence??[])}
let names=heldRoles(read,member,()=>void 0).map(({role})=>role);
let lookUp=roles&&names.length>0?await roles(names,!0):()=>void 0;
return known$1(heldRoles(read,member,lookUp),...read.flatMap(({evidence})=>evidence))}
function accessOf(permission,place,resource,circumstances){
let{now}=circumstances;
let folder=place.kind===`bucket`?`${circumstances.folder}/`:``;
let span={from:now,until:now+36e5};
let bucket=place.kind===`bucket`||place.kind===`volume-bucket`?bucketOfFullName(resource):void 0;
if(bucket&&permission.startsWith(`storage.objects.`)){
let names=[`projects/_/buckets/${bucket}/objects/${folder}`];
return{...span,resource:{service:`storage.googleapis.com`,type:`storage.googleapis.com/Object`,names,open:!0}}}
if(bucket&&permission.startsWith(`storage.buckets.`)){
let names=[`projects/_/buckets/${bucket}`];
return{...span,resource:{service:`storage.googleapis.com`,type:`storage.googleapis.com/Bucket`,names,open:!1}}}
if(place.kind===`secret`&&permission.startsWith(`secretmanager.versions.`)){
let{project,projectNumber}=circumstances;
if(place.project!==project||!projectNumber)return span;
let names=[project,projectNumber].map(owner=>`projects/${owner}/secrets/${place.secret}/versions/`);
return{...span,resource:{service:`secretmanager.googleapis.com`,type:`secretmanager.googleapis.com/SecretVersion`,names,open:!0}}}
if(place.kind===`sql-instance`){
let names=[`projects/${place.project}/instances/${place.instance}`];
return{...span,resource:{service:`sqladmin.googleapis.com`,type:`sqladmin.googleapis.com/Instance`,names,open:!1}}}
return span}
let isBelow$1=permission=>/^(storage\.objects|secretmanager\.versions)\./.test(permission);
function combine(question){
let{need,principal,resource,standing,parent,note}=question;
let heard={reasons:[],evidence:[],deny:`not-asked`};
let tested=ruleOwn(question,heard)??ruleTroubleshooter(question,heard);
let ruling=ruleIdle(question,heard)??ruleMissing(question)??(tested&&heldAllTheSame(question,underConditions(question,tested,heard),heard))??rulePolicies(question,heard)??{verdict:`unknown`,method:lastWay(question)};
let why=[...heard.reasons,ruling.why,note].filter(Boolean).join(` `);
return{need,...principal?{principal}:{},resource:standing===`absent`&&parent&&!hasToBeThere(need)&&need.place.kind!==`client-account`?parent:resource,verdict:ruling.verdict,method:ruling.method,...ruling.barred?{barred:!0}:{},...ruling.overridden?{overridden:ruling.overridden}:{},...ruling.byRole?{byRole:ruling.byRole}:{},...standing===`absent`?{absent:!0}:{},...why?{why}:{},evidence:heard.evidence}}
function ruleIdle({idle,own},heard){
if(!idle||own.way!==null)return;
heard.evidence.push(...idle.evidence);
return{verdict:`unknown`,method:`none`,why:idle.why}}
function ruleMissing({need,standing}){
if(standing!==`absent`||!hasToBeThere(need))return;
return{verdict:`unknown`,method:`none`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It does not exist.`}}
let hasToBeThere=({place})=>place.kind===`account`||namedPlace(place)!==void 0&&!isMade(place);
let isMade=place=>place.kind===`client-account`&&place.email===void 0;
function underConditions({policies,need,standing},ruling,heard){
if(!(isBelow$1(need.permission)||WITHOUT_POLICY.has(need.place.kind)||standing!==`exists`)||!policies?.known||ruling.barred||ruling.method===`policy`)return ruling;
let{granted,conditional,outside}=policies.value;
let underOne=granted.flatMap(grant=>`condition`in grant?[grant]:[]);
if(underOne.length<granted.length)return ruling;
let others={denied:[...underOne,...conditional],granted:[...outside,...conditional]};
let grant=(ruling.verdict===`denied`||ruling.verdict===`granted`?others[ruling.verdict]:[]).find(({looksAtResource})=>looksAtResource);
if(!grant||ruling.verdict===`granted`&&underOne.length>0)return ruling;
heard.evidence.push(...policies.evidence);
return{verdict:`conditional`,method:ruling.method,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${grant.role} grants it with a condition (${grant.condition}), which depends on more than the run could ask about.`}}
function heldAllTheSame({policies,need,principal},ruling,heard){
if(ruling.verdict!==`denied`||ruling.barred||!policies)return ruling;
if(!policies.known){
if(ruling.method!==`caller`||need.level!==`required`)return ruling;
let mapped=federatedMembers(principal??``).length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the provider's attribute mapping makes this job another member, or `:``;
let why=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No allow policy could be read: if a role already grants it, ${mapped}a deny policy forbids it.`;
return{...ruling,why:[ruling.why,why].filter(Boolean).join(` `)}}
let{granted,outside,unseen}=policies.value;
let grant=granted.find(one=>!(`condition`in one));
if(grant){
heard.evidence.push(...policies.evidence);
let{role,resource}=grant;
return{verdict:`denied`,method:ruling.method,overridden:{role,resource}}}
let mine=federatedMembers(principal??``).map(({member})=>member);
let set=unseen.find(({member})=>mine.includes(member));
if(set){
heard.evidence.push(...policies.evidence);
return{verdict:`denied`,method:ruling.method,overridden:set}}
let[expired]=outside;
if(!expired)return ruling;
heard.evidence.push(...policies.evidence);
let why=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${expired.role} grants ${need.permission} with a condition that is not met here (${expired.condition}).`;
return{...ruling,why:[ruling.why,why].filter(Boolean).join(` `)}}
function unanswered(need,why,evidence,known={}){
return{need,...known,verdict:`unknown`,method:`none`,why,evidence}}
function ruleOwn(question,heard){
let{own,standing,need}=question;
heard.evidence.push(...own.way?[own.resource,own.parent].flatMap(fact=>fact?.evidence??[]):own.evidence);
if(own.way===null){
heard.reasons.push(own.why);
return}
let method=own.way;
let here=said(own.resource);
let above=said(own.parent);
let no=answer=>answer===`not-held`||answer===`nothing-held`;
let granted=why=>({verdict:`granted`,method,...why?{why}:{}});
let denied=why=>({verdict:`denied`,method,why});
if(standing===`absent`){
if(above===`held`)return granted((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The resource does not exist yet; the project grants the permission.`);
if(no(above))return maybeLegacy(question,method)??denied((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The resource does not exist yet, and the project does not grant the permission; a grant with a condition on the resource would not show there.`)}else{
if(here===`held`)return granted();
if(here===`not-held`||standing===`exists`&&no(here))return denied((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${need.permission} is not granted there.`);
if(here===`nothing-held`&&no(above))return maybeLegacy(question,method)??denied((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The resource could not be read; neither it nor the project grants the permission.`);
if(here!==`nothing-held`&&above===`held`&&question.reaches)return granted((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project grants it, and so on everything in it.`);
if(no(above)&&hasOnlyItsProject(need.place))return denied((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It has no policy of its own, and the project does not grant the permission.`)}
heard.reasons.push(whyUndecided(question,own,here,above))}
function ruleTroubleshooter(question,heard){
let{troubleshooter,standing,parent}=question;
let method=`troubleshooter`;
if(!troubleshooter)return;
heard.evidence.push(...troubleshooter.evidence);
if(`way`in troubleshooter){
heard.reasons.push(troubleshooter.why);
return}
if(!troubleshooter.known){
heard.reasons.push((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Policy Troubleshooter gave no answer: ${troubleshooter.why}`);
return}
let absent=standing===`absent`&&parent?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The resource does not exist yet; asked on the project.`:void 0;
let{overallAccessState:state,allowPolicyExplanation:allow,denyPolicyExplanation:deny}=troubleshooter.value;
if(state===`CANNOT_ACCESS`&&deny?.denyAccessState===`DENY_ACCESS_STATE_DENIED`){
let roles=allow?.allowAccessState===`ALLOW_ACCESS_STATE_GRANTED`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Its roles grant it`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Whatever its roles are`;
return{verdict:`denied`,method,barred:!0,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${roles}, a deny policy forbids it: another role does not help.`}}
if(state===`CAN_ACCESS`)return{verdict:`granted`,method,...absent?{why:absent}:{}};
if(state===`CANNOT_ACCESS`)return(absent?maybeLegacy(question,method):void 0)??{verdict:`denied`,method,...absent?{why:absent}:{}};
if(state===`UNKNOWN_CONDITIONAL`)return{verdict:`conditional`,method,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It depends on a condition that Policy Troubleshooter could not decide.`};
heard.deny=(deny?.denyAccessState===`DENY_ACCESS_STATE_NOT_DENIED`||deny?.permissionDeniable===!1)&&!absent?`none`:`maybe`;
heard.reasons.push(heard.deny===`maybe`&&allow?.allowAccessState===`ALLOW_ACCESS_STATE_GRANTED`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`According to Policy Troubleshooter, allow policies grant it, but it could not see whether a deny policy forbids it.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Policy Troubleshooter could not see every relevant policy.`)}
function rulePolicies({policies,resource,standing},heard){
if(!policies)return;
heard.evidence.push(...policies.evidence);
if(!policies.known){
heard.reasons.push((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The allow policies could not be read: ${policies.why}`);
return}
let{granted,conditional,outside,unseen,unreadRoles}=policies.value;
let grant=granted.find(one=>!(`condition`in one))??granted[0];
let method=`policy`;
let where=of=>of.resource===resource?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the resource`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the project`;
if(grant){
let under=`condition`in grant?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` with a condition that is met (${grant.condition})`:``;
let grants=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${grant.role} on ${where(grant)} grants it${under}`;
return heard.deny===`none`?{verdict:`granted`,method,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${grants}, and no deny policy forbids it.`}:{verdict:`unknown`,method,byRole:grant.role,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${grants}; deny policies could not be seen.`}}
let[condition]=conditional;
if(condition)return{verdict:`conditional`,method,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${condition.role} grants it with a condition (${condition.condition}).`};
if(policies.value.whole&&standing===`exists`&&unseen.length===0&&unreadRoles.length===0){
let[expired]=outside;
let but=expired?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`: ${expired.role} does so with a condition that is not met here (${expired.condition})`:``;
return{verdict:`denied`,method,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No binding grants it${but}, and the project is in no organisation.`}}
let notes=[...unseen.slice(0,3).map(one=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${one.member} has it through ${one.role} on ${where(one)}; its members cannot be seen.`),...outside.slice(0,1).map(one=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${one.role} grants it with a condition that is not met here (${one.condition}).`),...unreadRoles.length>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The permissions of ${unreadRoles.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)} could not be read.`]:[]];
return{verdict:`unknown`,method,why:[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No readable binding grants it; groups, folders and the organisation could not be read.`,...notes].join(` `)}}
let hasOnlyItsProject=({kind})=>WITHOUT_POLICY.has(kind)&&kind!==`sql-instance`;
function maybeLegacy({need,basicRole},method){
if(!basicRole||!legacyProbe(need))return;
return{verdict:`unknown`,method,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The bucket may not exist yet, or the account could be an Owner, Editor or Viewer of the project, who get this from the bucket itself.`}}
function legacyProbe({place,permission}){
if(place.kind!==`bucket`)return;
if(/^storage\.(buckets\.get|objects\.(get|list))$/.test(permission))return`storage.buckets.list`;
return/^storage\.(buckets|objects|managedFolders|multipartUploads)\./.test(permission)?`storage.buckets.create`:void 0}
let said=fact=>fact===null?`not-asked`:fact.known?fact.value:`silent`;
function whyUndecided({standing},{resource,parent},here,above){
let silent=[resource,parent].flatMap(fact=>fact&&!fact.known?[fact.why]:[]);
if(silent.length>0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The test of the permission failed: ${[...new Set(silent)].join(` `)}`;
if(here===`untestable`||here===`not-asked`&&above===`untestable`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The permission cannot be tested on this kind of resource.`;
if(here===`nothing-held`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The resource could not be read and answers that nothing is granted: it may not exist, or could be in another project.`;
if(standing===`absent`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The resource does not exist.`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The resource itself cannot be asked, and the project does not grant the permission.`}
function lastWay({own,troubleshooter}){
if(troubleshooter&&`known`in troubleshooter&&troubleshooter.known)return`troubleshooter`;
if(own.way&&(own.resource?.known||own.parent?.known))return own.way;
return`none`}
async function locate(ground,need){
let{place}=need;
let named=namedPlace(place);
if(named){
let thing=ground.named.get(named.resource);
let parent=named.project??await ownerOfBucket(ground,thing);
return known$1({resource:named.resource,...parent!==void 0&&{parent},...thing&&{thing,...thing.spot&&{spot:thing.spot}}})}
switch(place.kind){case`project`:
return known$1({resource:fullName.project(ground.project),spot:{kind:`project`,project:ground.project}});case`tag-value`:
return locateTagValue(ground,place.name);case`account`:
{
let account=ground.accounts[place.who];
if(!account)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing is built, so there is no build account.`);
return locateAccount(ground,account)}case`live-image`:
return locateThing(ground,ground.things.liveImage);case`bucket`:case`repository`:
return locateThing(ground,ground.things[place.kind]);default:
return isDeployed(place)?locateThing(ground,ground.things.service):unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is not known where this is.`)}}
async function locateThing(ground,thing){
if(!thing)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not asked, because nothing is built.`);
let spot=await thing.spot;
return andThen(spot,value=>({resource:nameOfSpot(value),spot:value,thing,...inProject(value,ground.project)}))}
async function ownerOfBucket({project,projectNumber},bucket){
let[state,number]=await Promise.all([bucket?.state,projectNumber]);
let owner=state?.known?state.value?.projectNumber:void 0;
return owner!==void 0&&number.known&&owner===number.value?project:void 0}
async function locateTagValue({tagValues},given){
let found=await tagValues.get(given)??unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is not known which tag this is.`);
let name=found.known?found.value.name:/^tagValues\/\d+$/.test(given)?given:void 0;
if(!name)return found.known?unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google did not say which tag this is.`,...found.evidence):found;
let spot={kind:`tag-value`,name};
return known$1({resource:nameOfSpot(spot),spot,thing:{state:Promise.resolve(found),policy:null}})}
async function locateAccount(ground,account){
let email=await account.email;
if(!email.known)return email;
if(email.value===null)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project has no default build account.`,...email.evidence);
let owner=projectOfAccount(email.value);
let number=owner&&/^\d+$/.test(owner)?await ground.projectNumber:void 0;
let home=homeOfAccount(email.value,ground.project,number?.known?number.value:void 0);
let spot={kind:`account`,email:email.value,project:ground.project,...home&&{home}};
let legacy=isLegacyBuildAccount(email.value);
let elsewhere=isElsewhere(email.value,ground.project,number?.known?number.value:void 0);
let late=await account.late;
elsewhere&&owner&&ground.projectPolicy(owner).catch(()=>void 0);
return known$1({resource:nameOfSpot(spot),...late&&{late},...legacy?{note:LEGACY}:{spot},thing:{state:account.state,policy:legacy||late?null:account.policy},...elsewhere?{note:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account belongs to the project ${owner}.`,...owner&&{project:owner}}:{parent:ground.project}},...email.evidence)}
function inProject(spot,project){
if(spot.kind!==`repository`)return{parent:project};
let owner=projectIn(spot.name);
return owner===project?{parent:project}:{...owner&&{project:owner}}}
async function standingOf(thing){
if(!thing)return`exists`;
let state=await thing.state;
return state.known?state.value===null?`absent`:`exists`:`unreadable`}
async function isOwn({things,projectNumber},place){
if(place.kind!==`bucket`||!things.bucket)return!0;
let[state,number]=await Promise.all([things.bucket.state,projectNumber]);
if(!state.known)return!1;
return state.value===null||number.known&&state.value.projectNumber===number.value}
async function idleness(ground,who){
if(who!==`build-account`&&who!==`runtime-account`)return;
let account=ground.accounts[who];
let[email,state]=await Promise.all([account?.email,account?.state]);
if(!email?.known||!email.value||!state?.known)return;
if(state.value===null)return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account ${email.value} does not exist.`,state};
if(state.value.disabled)return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account ${email.value} is disabled, so it cannot do anything.`,state}}
async function principalOf(ground,who){
switch(who){case`deployer`:
return known$1(ground.google.identity.principal);case`run-agent`:
return andThen(await ground.projectNumber,number=>memberOf(runAgent(number)));case`scheduler-agent`:
return andThen(await ground.projectNumber,number=>memberOf(schedulerAgent(number)));case`build-agent`:
return andThen(await ground.projectNumber,number=>memberOf(buildAgent(number)));default:
{
let email=await ground.accounts[who]?.email;
if(!email)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing is built, so there is no build account.`);
if(!email.known)return email;
if(email.value===null)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project has no default build account.`,...email.evidence);
return known$1(memberOf(email.value),...email.evidence)}}}
async function answerNeeds(ground,roles=roleReader(ground.google),tests=testsOf(ground)){
let clients=clientsOf(ground);
let started=[...ground.guesses.map(spot=>tests(`deployer`,ground.google,spot)),...unique$1(ground.needs.map(need=>need.who)).map(clients)];
let shoot=once(async(email,permission,resource,seen)=>await ground.noTroubleshooter??troubleshoot(ground.google,email,permission,resource,seen),(email,permission,resource)=>`${email} ${permission} ${resource}`);
let answers=ground.needs.map(need=>answer(ground,need,{tests,clients,shoot,roles}));
await Promise.allSettled([...started,...answers]);
await Promise.all(started);
return Promise.all(answers)}
async function answer(ground,need,ways){
let[principal,located]=await Promise.all([principalOf(ground,need.who),locate(ground,need)]);
if(!principal.known)return unanswered(need,principal.why,principal.evidence);
let member=principal.value?{principal:principal.value}:{};
if(!located.known)return unanswered(need,located.why,located.evidence,member);
let{place}=need;
let{resource,parent,thing,note}=located.value;
let email=principal.value?emailOf(principal.value):void 0;
let atOnce=place.kind===`sql-instance`;
let early=email&&need.who!==`deployer`&&(atOnce||await noToken(ground,ways.tests))?shootAt(ground,need,email,located.value,ways.shoot):null;
early?.catch(()=>void 0);
let own=await ownTests(need,ways,located.value);
let shooting=own.way===null&&email&&need.who!==`deployer`;
let about={need,located:located.value,member:principal.value};
let[standing,basic,troubleshooter,read,reaches,idle]=await Promise.all([standingOf(thing),basicRole(ground,need,own,principal.value),(atOnce||shooting?early:null)??(shooting?shootAt(ground,need,email,located.value,ways.shoot):null),own.way===null?readPolicies(ground,ways.roles,about,!located.value.late):conditionsBeside(ground,ways.roles,about),isOwn(ground,place),idleness(ground,need.who),need.who===`deployer`?null:thing?.policy?.()]);
let question={need,...member,resource,standing:shooting&&place.kind===`account`&&standing===`absent`?`unreadable`:standing,...parent?{parent:fullName.project(parent)}:{},own,troubleshooter,policies:read,basicRole:basic,reaches,...idle&&{idle:{why:idle.why,evidence:idle.state.evidence}},...note?{note}:{}};
let first=combine(question);
let refused=first.verdict===`denied`&&!first.barred;
if(first.verdict!==`unknown`&&!refused||read)return first;
return combine({...question,policies:await readPolicies(ground,ways.roles,about,refused)})}
async function conditionsBeside(ground,roles,about){
let{place,permission}=about.need;
if(place.kind===`account`)return null;
return isBelow$1(permission)||WITHOUT_POLICY.has(place.kind)||await standingOf(about.located.thing)!==`exists`?readPolicies(ground,roles,about,!1):null}
async function noToken({google,project},tests){
let own=await tests(`deployer`,google,{kind:`project`,project});
return own!==null&&missing$2(own,`iam.serviceAccounts.getAccessToken`)!==void 0}
function clientsOf(ground){
let tokens=once(email=>impersonate(ground.google,email,ground.project));
return once(async who=>{
if(who===`deployer`)return{way:`caller`,google:ground.google};
if(who===`run-agent`||who===`build-agent`||who===`scheduler-agent`)return closed((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google's own agents cannot be impersonated.`);
let account=ground.accounts[who];
let email=await account?.email;
if(!account||!email?.known||!email.value)return closed((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account is not known.`);
if(memberOf(email.value)===ground.google.identity.principal)return{way:`caller`,google:ground.google};
if(isLegacyBuildAccount(email.value))return closed(LEGACY);
if(await account.late)return closed((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Only the serving revision names it, too late to impersonate it.`);
let token=await tokens(email.value);
if(token.known)return{way:`impersonation`,google:token.value};
return closed((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Impersonation was not possible: ${token.why}`,token.evidence)})}
async function ownTests(need,ways,{spot,parent}){
let client=await ways.clients(need.who);
if(client.way===null)return client;
let{permission}=need;
let here=spot&&testable(spot,permission)?ways.tests(need.who,client.google,spot):null;
let above=parent?ways.tests(need.who,client.google,{kind:`project`,project:parent}):null;
let[own,inherited]=await Promise.all([here,above]);
let probe=legacyProbe(need);
return{way:client.way,resource:own&&held(own,permission),parent:inherited&&held(inherited,permission),...probe&&inherited?.known?{basic:inherited.value.granted.has(probe)}:{}}}
function testsOf(ground){
return once((who,google,spot)=>{
let names=namesFor(ground,who,spot);
return names.length>0?testPermissions(google,spot,names):null},(who,_,spot)=>`${who} ${nameOfSpot(spot)}`)}
function namesFor(ground,who,spot){
let needed=neededAt(ground,who,spot);
let reads=who===`deployer`&&ownProject(ground,spot)?READS$1[spot.kind]??[]:[];
return needed.length>0?unique$1([...needed,...reads]):[]}
let ownProject=({project},spot)=>spot.kind!==`project`||spot.project===project;
function neededAt(ground,who,spot){
let own=ground.needs.filter(need=>need.who===who);
if(spot.kind!==`project`)return unique$1(own.filter(({place})=>concerns(place,spot)).map(n=>n.permission)).filter(n=>testable(spot,n));
let here=own.filter(({place})=>place.kind!==`tag-value`&&(namedPlace(place)?.project??ground.project)===spot.project);
return unique$1(here.flatMap(need=>[need.permission,legacyProbe(need)]).filter(name=>name!==void 0))}
function concerns(place,spot){
let named=namedPlace(place);
let kind=place.kind===`live-image`?`repository`:place.kind;
return named?named.resource===nameOfSpot(spot):kind===spot.kind}
async function basicRole(ground,need,own,member){
if(!legacyProbe(need))return!1;
if(own.way&&own.basic!==void 0)return own.basic;
let policy=await ground.projectPolicy(ground.project);
return!policy.known||!member||holdsBasicRole(member,policy.value)}
async function shootAt(ground,need,email,located,shoot){
let absent=need.place.kind!==`account`&&await standingOf(located.thing)===`absent`;
let{parent,resource}=located;
let seen=absent?void 0:await seenBy(ground,need,resource);
return shoot(email,need.permission,absent&&parent?fullName.project(parent):resource,seen)}
async function seenBy(ground,{permission,place},resource){
if(!isBelow$1(permission))return;
let{resource:seen}=accessOf(permission,place,resource,await circumstances(ground));
let name=seen?.names.at(-1);
return seen&&name?{service:seen.service,type:seen.type,name:`${name}${seen.open?BELOW[place.kind]:``}`}:void 0}
let BELOW={bucket:`source.zip`,secret:`1`};
async function circumstances({project,folder,now,projectNumber}){
let number=await projectNumber;
return{project,folder,now:now(),...number.known&&{projectNumber:number.value}}}
function troubleshoot(google,email,permission,resource,seen){
return ask$1(`POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot`,resource,()=>google.troubleshooter.troubleshoot(email,permission,resource,...seen?[seen]:[]),({overallAccessState=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no state`})=>`${permission}: ${overallAccessState}`)}
async function readPolicies(ground,roles,{need,located,member},mayAsk){
if(!member)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The credentials do not say who they are.`);
let{resource,parent,thing}=located;
let owner=located.project??parent??(need.place.kind===`project`?ground.project:void 0);
let reaches=await isOwn(ground,need.place);
let asked=[...owner&&reaches?[{name:fullName.project(owner),answer:ground.projectPolicy(owner)}]:[],...thing?.policy?[{name:resource,answer:thing.policy()}]:[]];
let answers=await Promise.all(asked.map(async({name,answer})=>({name,answer:await answer})));
let readable=answers.flatMap(({name,answer})=>answer.known?[{resource:name,policy:answer.value}]:[]);
let evidence=answers.flatMap(({answer})=>answer.evidence);
if(readable.length===0){
let[refused]=answers.flatMap(({answer})=>answer.known?[]:[answer.why]);
return unknown(refused??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no policy to request.`,...evidence)}
let ofOwner=readable.find(read=>owner&&read.resource===fullName.project(owner));
let members=membersFor(member,owner??ground.project,ofOwner?.policy);
let lookUp=await roles(rolesOf(readable,members),mayAsk);
let access=accessOf(need.permission,need.place,resource,await circumstances(ground));
let reading=readGrants(readable,members,need.permission,lookUp,access);
let whole=readable.length===asked.length&&owner===ground.project&&reaches&&hasEveryPolicy(need,located)&&await isAlone(ground,need,thing);
return known$1({...reading,...whole&&{whole}},...evidence)}
let hasEveryPolicy=({place},{thing})=>place.kind===`project`||WITHOUT_POLICY.has(place.kind)||!!thing?.policy;
async function isAlone({projectFact},{place},thing){
let[project,state]=await Promise.all([projectFact,thing?.state]);
if(!project.known||project.value.parent)return!1;
if(place.kind!==`bucket`&&place.kind!==`volume-bucket`)return!0;
return(state?.known?state.value:null)?.iamConfiguration?.uniformBucketLevelAccess?.enabled===!0}
let closed=(why,evidence=[])=>({way:null,why,evidence});
let unique$1=list=>[...new Set(list)];
function readNamed(google,needs,project,projectPolicy){
let named=new Map;
let asked=[];
for(let{place}of needs){
let at=namedPlace(place);
if(!at)continue;
let others=needs.some(need=>need.who!==`deployer`&&namedPlace(need.place)?.resource===at.resource);
others&&at.project!==void 0&&at.project!==project&&asked.push(projectPolicy(at.project));
if(named.has(at.resource))continue;
let thing=read$1(google,place,at.resource,others);
if(!thing)continue;
named.set(at.resource,thing);
asked.push(thing.state,...thing.policy?[thing.policy()]:[])}
return{named,asked}}
function read$1(google,place,resource,others){
switch(place.kind){case`secret`:
{
let name=`projects/${place.project}/secrets/${place.secret}`;
let call=`GET secretmanager.googleapis.com/v1/${name}:getIamPolicy`;
let policy=ask$1(call,resource,()=>google.secretManager.getPolicy(name),summarisePolicy);
let{project,secret}=place;
return{spot:{kind:`secret`,project,secret},state:stateBy(policy),policy:()=>policy}}case`volume-bucket`:
{
let{bucket}=place;
let policy=others?readBucketPolicy(google,bucket):void 0;
return{spot:{kind:`bucket`,bucket},state:readBucket(google,bucket),policy:policy?()=>policy:null}}case`repository`:
{
let{name=``}=place;
let policy=others?readRepositoryPolicy(google,name):void 0;
return{spot:{kind:`repository`,name},state:readRepository(google,name),policy:policy?()=>policy:null}}case`client-account`:
{
let{project}=place;
let account={email:place.email??defaultCaller(project),project,home:project};
let policy=others?readAccountPolicy(google,account):void 0;
return{spot:{kind:`account`,...account},state:readAccount(google,account),policy:policy?()=>policy:null}}case`called-service`:
{
let{name}=place;
let policy=ask$1(`GET run.googleapis.com/v2/${name}:getIamPolicy`,resource,()=>google.run.getPolicy(name),summarisePolicy);
return{spot:{kind:`service`,name},state:stateBy(policy),policy:()=>policy}}case`crypto-key`:
{
let{name}=place;
let policy=ask$1(`GET cloudkms.googleapis.com/v1/${name}:getIamPolicy`,resource,()=>google.kms.getPolicy(name),summarisePolicy);
return{spot:{kind:`crypto-key`,name},state:stateBy(policy),policy:()=>policy}}case`subnetwork`:
{
let call=`GET compute.googleapis.com/compute/v1/${place.name}/getIamPolicy`;
let policy=ask$1(call,resource,()=>google.compute.getSubnetworkPolicy(place.name),summarisePolicy);
return{state:stateBy(policy),policy:()=>policy}}default:
return}}
async function stateBy(policy){
let fact=await policy;
if(fact.known)return known$1(!0,...fact.evidence);
return fact.evidence.some(({status})=>status===404)?known$1(null,...fact.evidence):unknown(fact.why,...fact.evidence)}
function readRegions(google,project,region){
if(isKnownRegion(region))return;
return{regions:ask$1(`GET run.googleapis.com/v1/projects/${project}/locations`,fullName.project(project),()=>google.run.listRegions(project),found=>count$1(found.length,`region`))}}
function readElsewhere(google,project,config){
let{otherRegion:region}=config;
if(region===void 0)return;
let name=targetName(project,{...config,region});
return{elsewhere:ask$1(`GET run.googleapis.com/v2/${name}`,fullName.service(name),()=>google.run.getResource(name),found=>found?`exists`:`does not exist`)}}
function readRevisions(google,service){
return ask$1(`GET run.googleapis.com/v2/${service}/revisions`,fullName.service(service),()=>google.run.listRevisions(service),found=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${found.length} revisions`)}
function namedInTraffic({trafficChange,mode}){
if(mode===`rollback`)return[];
let{shares,tags}=trafficChange??{};
let named=[...shares?.by===`revision`?Object.keys(shares.percent):[],...Object.values(tags?.set??{})];
return[...new Set(named)].filter(name=>name!==`LATEST`)}
function readNamesake(google,service,config){
let{suffix,preview,kind,mode,origin}=config;
if(!suffix||!KINDS[kind].traffic||origin.kind===`template`||mode===`drift`||mode===`cleanup`)return;
let own=preview&&isTagPreview(config)?previewSuffix(preview.pullRequest,suffix):suffix;
return{namesake:readRevision(google,`${service}/revisions/${revisionName(config.service,own)}`)}}
let readRevision=(google,path)=>ask$1(`GET run.googleapis.com/v2/${path}`,fullName.service(path),()=>google.run.getRevision(path),found=>found?`exists`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`);
async function readNamedRevisions(google,service,names){
let read=name=>readRevision(google,`${service}/revisions/${name}`);
let facts=await Promise.all(names.map(async name=>[name,await read(name)]));
return Object.fromEntries(facts)}
async function readSecretVersions(google,project,kind,live){
let found=await live;
let names=found.known&&found.value?versionsIn(found.value,kind,project):[];
return Promise.all(names.map(async name=>({name,state:await ask$1(`GET secretmanager.googleapis.com/v1/${name}`,`//secretmanager.googleapis.com/${name}`,async()=>(await google.secretManager.getVersion(name))?.state??null,state=>state??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`does not exist`)})))}
function versionsIn(live,kind,project){
let{containers,volumes}=liveTemplate(live,kind)??{};
let full=(secret,version)=>`${secret.startsWith(`projects/`)?secret:`projects/${project}/secrets/${secret}`}/versions/${version||`latest`}`;
let variables=(containers??[]).flatMap(({env})=>(env??[]).flatMap(({valueSource})=>{
let{secret,version}=valueSource?.secretKeyRef??{};
return secret?full(secret,version):[]}));
let files=(volumes??[]).flatMap(({secret:mounted})=>mounted?.secret?(mounted.items??[{}]).map(({version})=>full(mounted.secret??``,version)):[]);
return[...new Set([...variables,...files])].sort()}
function liveImageOf(google,service){
let name=service.then(found=>andThen(found,live=>repositoryOfService(live)));
let policy=once(async()=>{
let found=await name;
return found.known&&found.value?readRepositoryPolicy(google,found.value):NO_REPOSITORY});
return{spot:name.then(found=>{
if(!found.known)return found;
return found.value?known$1({kind:`repository`,name:found.value},...found.evidence):NO_REPOSITORY}),state:name,policy}}
function buildThings({config,google,project,needs,tested,service}){
let concerns=kind=>needs.some(({place})=>place.kind===kind);
let bucket=remembered({choose:live=>chooseBucket(config,project,live).name,service,read:name=>readBucket(google,name),readPolicy:concerns(`bucket`)?name=>readBucketPolicy(google,name):null,reading:`storage.buckets.getIamPolicy`,spot:name=>({kind:`bucket`,bucket:name}),tested});
let repository=remembered({choose:live=>chooseRepository(config,project,live).name,service,read:name=>readRepository(google,name),readPolicy:concerns(`repository`)?name=>readRepositoryPolicy(google,name):null,reading:`artifactregistry.repositories.getIamPolicy`,spot:name=>({kind:`repository`,name}),tested});
return{bucket,repository,guesses:[bucket.guess,repository.guess],asked:[...bucket.asked,...repository.asked]}}
function remembered({choose,service,read,readPolicy,reading,spot,tested}){
let likely=choose(null);
let likelyState=read(likely);
let likelyPolicy=readPolicy&&ifAllowed(tested(spot(likely)),reading,()=>readPolicy(likely));
let name=service.then(found=>choose(found.known?found.value:null));
let state=name.then(chosen=>chosen===likely?likelyState:read(chosen));
let policy=readPolicy&&name.then(chosen=>chosen===likely&&likelyPolicy?likelyPolicy:readPolicy(chosen));
let thing={spot:name.then(chosen=>known$1(spot(chosen))),state,policy:policy&&(()=>policy)};
let asked=[likelyState,likelyPolicy,policy,thing.spot].filter(promise=>promise!=null);
return{thing,state,guess:spot(likely),asked}}
let NO_REPOSITORY=unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The image of the service is not in a repository of Artifact Registry that has to be asked.`);
async function gather(config,caller,wanted,signal,source){
signal.throwIfAborted();
let{google,off}=watchApis(caller);
let project=config.project??google.project;
if(!project)throw noProject();
let needs=wanted.map(need=>({...need,place:inProject$1(need.place,project)}));
let name=targetName(project,config);
let{kind}=config;
let traits=KINDS[kind];
let building=config.origin.kind===`source`;
let projectFact=readProject(google,project);
let service=traits.requests?readService(google,name):NOT_DEPLOYED;
let live=traits.requests?service:readDeployed(google,name);
let policies=readAccessPolicies(google,project);
let tests=testsOf({needs,project});
let tested=spot=>tests(`deployer`,google,spot);
let policyOf=once(id=>{
let read=()=>readProjectPolicy(google,id);
return id===project?ifAllowed(tested({kind:`project`,project}),`resourcemanager.projects.getIamPolicy`,read):read()});
let projectPolicy=needs.length>0?policyOf(project):NOT_NEEDED;
let{named,asked}=readNamed(google,needs,project,policyOf);
let servicePolicy=traits.invokers?readServicePolicy(google,name,live):NOT_DEPLOYED;
let standardBuildAccount=building&&!config.build.serviceAccount?readDefaultBuildAccount(google,project,config.region):NOT_BUILT;
let projectNumber=learnProjectNumber(projectFact,standardBuildAccount,Object.values(policies));
let serving=readServing(google,name,service);
let runtime=traits.requests?findRuntimeAccount(config,service,serving,projectNumber):findTaskAccount(config,live,projectNumber);
let runtimeEmail=runtime.then(({account})=>account);
let{accountOf,stateOf}=accountReader(google,project,projectNumber);
let runtimeAccount=accountOf(runtimeEmail,runtime.then(({late})=>late));
let buildName=building?findBuildAccount(config,service,standardBuildAccount):void 0;
let remembersId=buildName?.then(found=>found.known&&isUniqueId(found.value??``)&&found.value!==config.build.serviceAccount);
let buildAccount=buildName&&accountOf(buildName,remembersId);
let built=building?buildThings({config,google,project,needs,tested,service}):void 0;
let tags=traits.tags?readTags(google,config,service,projectNumber):NOT_DEPLOYED;
let tagValues=readTagValues(google,traits.tags?config.resourceTags:[]);
let apis=readApis(google,project,building,apisOf(needs,project));
let ground={google,project,folder:resourcesOf(config,null).sources,needs,projectFact,projectNumber,projectPolicy:policyOf,things:{service:{spot:Promise.resolve({known:!0,value:{kind:`service`,name},evidence:[]}),state:live,policy:()=>servicePolicy.then(fact=>andThen(fact,policy=>policy??{}))},...built?{bucket:built.bucket.thing,repository:built.repository.thing}:{},...needs.some(({place})=>place.kind===`live-image`)&&{liveImage:liveImageOf(google,service)}},named,now:Date.now,tagValues,accounts:{"runtime-account":runtimeAccount,...buildAccount?{"build-account":buildAccount}:{}},noTroubleshooter:troubleshooterOff(google,project,apis),guesses:[{kind:`project`,project},{kind:`service`,name},...built?.guesses??[]]};
let roles=roleReader(google);
let answers=answerNeeds(ground,roles,tests);
let ofProject={resource:Promise.resolve(known$1(fullName.project(project))),policy:projectPolicy};
let ofBuild=[built?.bucket,built?.repository].flatMap(part=>{
let policy=part?.thing.policy?.();
return part&&policy?[{resource:part.thing.spot.then(spot=>andThen(spot,nameOfSpot)),policy}]:[]});
let callers=readCallers(google,config.callers,{project,region:config.region},projectNumber);
let invited=readInvited(config,callers,stateOf);
let schedules=config.schedules.length>0?readSchedules(google,config,project):void 0;
let place={kind,project,region:config.region,name:config.service};
let knative=config.manifest?readKnative(google,place):void 0;
let seen=looksForPreviews(config)?readPreviews(google,config,project,service):void 0;
let facts={identity:Promise.resolve(google.identity),projectId:Promise.resolve(project),project:projectFact,projectNumber,apis,live,service,servicePolicy,...knative&&{knative},...readDryRun(google,project,config,{live,service,serving,knative}),...readRegions(google,project,config.region),...readElsewhere(google,project,config),...readNamesake(google,name,config),callers,invited,serving,...source&&{reusable:readReusable(google,config,project,service,source)},...seen&&{previews:seen.then(fact=>andThen(fact,({previews})=>previews)),lookalikes:seen.then(fact=>andThen(fact,({lookalikes})=>lookalikes))},...isTagPreview(config)&&{tagHolder:readTagHolder(google,config,name,service)},...config.mode===`drift`&&{projectPolicy,...building&&!namesBuilder(config)&&{lastBuilder:readLastBuilder(google,project,config,live)},secretVersions:readSecretVersions(google,project,kind,live),namedImage:readNamedImage(google,project,config,live,serving)},...config.mode===`rollback`&&{revisions:readRevisions(google,name)},...namedInTraffic(config).length>0&&{namedRevisions:readNamedRevisions(google,name,namedInTraffic(config))},...schedules&&{schedules},...looksForSchedules(config)&&{leftSchedules:readLeftSchedules(google,config,project,live)},bucket:built?.bucket.state??NOT_BUILT,repository:built?.repository.state??NOT_BUILT,buildAccount:buildAccount?.email??NOT_BUILT,buildAccountState:buildAccount?.state??NOT_BUILT,runtimeAccount:runtimeEmail,runtimeAccountState:runtimeAccount.state,policies:settle(policies),deployPolicies:readDeployPolicies(google,project,config),setPolicies:readSetPolicies(google,project,{project:projectFact,tags,tested:needs.length>0?tested({kind:`project`,project}):null},config),defaultAccountPolicies:readDefaultAccountPolicies(google,project,standardBuildAccount),sharing:settle({"build-account":buildAccount?readSharing(google,project,buildAccount.email,projectNumber):NOT_BUILT,"runtime-account":readSharing(google,project,runtimeEmail,projectNumber)}),tags,...tagValues.size>0&&{wantedTags:wantedTags(config.resourceTags,tagValues)},buildAccountRoles:buildAccount?readHeldRoles(buildAccount.email,[ofProject,...ofBuild],roles):NOT_BUILT,runtimeAccountRoles:readHeldRoles(runtimeEmail,[ofProject],null),answers,roleTable:answers.then(all=>all.some(({verdict})=>verdict===`denied`)?predefinedRoles():null)};
let late=[runtimeAccount,...buildAccount?[buildAccount]:[]].map(account=>account.late);
let all=await settle(facts,[projectPolicy,standardBuildAccount,runtime,runtimeAccount.email,ground.noTroubleshooter,...late,...asked,...tagValues.values(),...built?.asked??[]]);
let absent=await readAbsent(google,project,all,[all.servicePolicy,await projectPolicy]);
return{...all,absent,apis:withNoticed(all.apis,off,project,all.projectNumber)}}
function accountReader(google,project,projectNumber){
let asked=async email=>{
let number=/^\d+$/.test(projectOfAccount(email)??``)?await projectNumber:void 0;
return{email,project,home:homeOfAccount(email,project,number?.known?number.value:void 0)}};
let readState=once(async email=>readAccount(google,await asked(email)));
let readPolicy=once(async email=>readAccountPolicy(google,await asked(email)));
let accountOf=(name,late=Promise.resolve(!1))=>{
let state=name.then(found=>{
if(!found.known)return found;
return found.value===null?known$1(null,...found.evidence):readState(found.value)});
let email=emailFor(name,state);
let policy=async()=>{
let found=await email;
if(!found.known)return found;
return found.value===null?unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no such account.`):readPolicy(found.value)};
return{email,late,state,policy}};
return{accountOf,stateOf:readState}}
async function emailFor(name,state){
let found=await name;
if(!found.known||found.value===null||!isUniqueId(found.value))return found;
let account=await state;
if(account.known&&account.value?.email)return known$1(emailOf(account.value.email),...account.evidence);
return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The account with the unique ID ${found.value} could not be found.`,...account.evidence)}
async function settle(questions,others=[]){
let keys=Object.keys(questions);
let promises=keys.map(key=>questions[key]);
await Promise.allSettled([...promises,...others]);
await Promise.all(others);
let values=await Promise.all(promises);
return Object.fromEntries(keys.map((key,index)=>[key,values[index]]))}
let namesBuilder=({build})=>build.serviceAccount!==void 0||build.clear?.includes(`serviceAccount`)===!0;
let NOT_BUILT=Promise.resolve(unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not asked, because nothing is built.`));
let NOT_DEPLOYED=Promise.resolve(unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not asked, because something else is deployed.`));
let NOT_NEEDED=Promise.resolve(unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not asked, because no permission is needed.`));
function noProject(){
return failure$1(`project-unreachable`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.`)}
async function readLeftovers(google,where,mayGo){
let[images,sources]=await Promise.all([readImages(google,where),readSources(google,where)]);
let found=images.known?sources.known?known$1([...images.value,...sources.value],...images.evidence,...sources.evidence):sources:images;
let asked=found.known?found.value.filter(mayGo):[];
if(asked.length===0)return{found,builds:new Map};
let numbers=[...new Set(asked.map(({pullRequest})=>pullRequest))];
let builds=new Map;
let reading=inTurns(numbers,async number=>builds.set(number,await readBuilds(google,where,number)));
let[uses]=await Promise.all([readUses(google,where),reading]);
return{found,builds,uses}}
let isWanted=({pullRequest:wanted},pullRequest)=>pullRequest!==void 0&&(wanted===void 0||wanted===pullRequest);
async function readImages(google,where){
let{repository,project,of}=where;
if(projectIn(repository)!==project)return known$1([]);
let own=imageName(repository,``);
let all=await ask$1(`GET artifactregistry.googleapis.com/v1/${repository}/dockerImages`,fullName.repository(repository),()=>orNone(google.artifactRegistry.listDockerImages(repository)),images=>count$1(images.length,`image`));
return andThen(all,images=>images.flatMap(({name,uri=``,tags=[],uploadTime})=>{
let[path=``,digest]=uri.split(`@`);
let pullRequest=path.startsWith(own)?pullRequestOfName(of,path.slice(own.length)):void 0;
if(!name||!digest||!isWanted(where,pullRequest))return[];
return[{kind:`image`,pullRequest,name,path,digest,tags,...uploadTime&&{made:uploadTime}}]}))}
async function readSources(google,where){
let{bucket,of,pullRequest:wanted}=where;
let every=of.length<=UNCUT?`services/${of}-pr-`:`services/${of.slice(0,UNCUT)}`;
let prefix=wanted===void 0?every:folderOf(where,wanted);
let all=await ask$1(`GET storage.googleapis.com/storage/v1/b/${bucket}/o?prefix=${prefix}`,fullName.bucket(bucket),()=>orNone(google.storage.listObjects(bucket,prefix)),objects=>count$1(objects.length,`object`));
return andThen(all,objects=>objects.flatMap(({name,generation,timeCreated})=>{
let[,folder=``,file]=name.split(`/`);
let pullRequest=pullRequestOfName(of,folder);
if(!file?.endsWith(`.zip`)||!isWanted(where,pullRequest))return[];
return[{kind:`source`,pullRequest,bucket,name,generation,...timeCreated&&{made:timeCreated}}]}))}
let UNCUT=27;
let folderOf=({project,region,of},pullRequest)=>`${sourceFolder(`${locationName(project,region)}/services/${previewService(of,pullRequest)}`)}/`;
let orNone=listed=>listed.catch(error=>{
if(error.status===404)return[];
throw error});
async function readBuilds(google,{project,region,of},pullRequest){
let tag=`service_${previewService(of,pullRequest)}`;
let lists=await Promise.all([region,`global`].map(place=>ask$1(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${place}/builds?filter=tags=${tag}`,fullName.project(project),()=>google.cloudBuild.buildsTagged(project,place,tag),builds=>count$1(builds.length,`build`))));
let closed=lists.find(list=>!list.known);
let evidence=lists.flatMap(list=>list.evidence);
if(closed&&!closed.known)return unknown(closed.why,...evidence);
return known$1(lists.flatMap(list=>list.known?list.value:[]),...evidence)}
async function readUses(google,{project,region:own}){
let regions=await ask$1(`GET run.googleapis.com/v1/projects/${project}/locations`,fullName.project(project),()=>google.run.listRegions(project),found=>count$1(found.length,`region`));
if(!regions.known)return regions;
if(!regions.value.includes(own))return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google's list of regions lacks ${own}.`,...regions.evidence);
let lists=[];
await inTurns(regions.value,async region=>lists.push(await readRegion(google,locationName(project,region))));
let closed=lists.find(list=>!list.known);
if(closed&&!closed.known)return closed;
let uses=lists.flatMap(list=>list.known?list.value:[]);
return known$1(uses,...regions.evidence)}
function readRegion({run},parent){
return ask$1(`GET run.googleapis.com/v2/${parent}/services, revisions, jobs and workerPools`,fullName.project(projectIn(parent)??``),async()=>{
let[services,revisions,jobs,pools]=await Promise.all([run.listServices(parent),run.listRevisions(`${parent}/services/-`),run.listResources(`job`,parent),run.listResources(`worker-pool`,parent)]);
let ofPools=await Promise.all(pools.map(({name})=>run.listRevisions(name??``)));
return[...services.map(({name,template,buildConfig})=>used(name,template?.containers,[buildConfig?.imageUri],[buildConfig?.sourceLocation])),...[...revisions,...ofPools.flat()].map(({name,containers})=>used(name,containers)),...jobs.map(({name,template})=>used(name,template?.template?.containers)),...pools.map(({name,template})=>used(name,template?.containers))]},found=>count$1(found.length,`use`))}
function used(name,containers,images=[],sources=[]){
let given=texts=>texts.flatMap(text=>text||[]);
let ran=(containers??[]).map(({image})=>image);
return{by:name??``,images:given([...ran,...images]),sources:given(sources)}}
async function inTurns(items,body){
for(let at=0;at<items.length;at+=8)await Promise.all(items.slice(at,at+8).map(body))}
let PROJECT$5={kind:`project`};
let BUCKET$1={kind:`bucket`};
let REPOSITORY$1={kind:`repository`};
let SERVICE$3={kind:`service`};
let JOB={kind:`job`};
function need(permission,place,to,{who=`deployer`,level=`required`}={}){
return{who,permission,place,level,to}}
let advisory$2={level:`advisory`};
let createBucketNeeds=()=>[need(`storage.buckets.create`,PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create the bucket for the source`)];
let createRepositoryNeeds=()=>[need(`artifactregistry.repositories.create`,PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create the repository for the image`)];
let uploadNeeds=named=>[...named?[]:[need(`storage.buckets.get`,BUCKET$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see who owns the bucket`)],need(`storage.objects.create`,BUCKET$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`upload the source`)];
let buildNeeds=({named,agentSettled,options,foreignPool})=>[need(`serviceusage.services.use`,PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`use the project’s APIs`),need(`serviceusage.services.get`,PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see whether the APIs are enabled`,advisory$2),need(`artifactregistry.repositories.get`,REPOSITORY$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see whether the repository exists`),need(`cloudbuild.builds.create`,PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`start the build`),need(`cloudbuild.builds.get`,PROJECT$5,named?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`follow the build`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the default build account and follow the build`),need(`cloudbuild.operations.get`,PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`follow the build as gcloud does`,advisory$2),need(`iam.serviceAccounts.actAs`,{kind:`account`,who:`build-account`},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`run the build as the build account`),need(`storage.objects.get`,BUCKET$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the source`,{who:`build-account`}),need(`artifactregistry.repositories.uploadArtifacts`,REPOSITORY$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`push the image`,{who:`build-account`}),need(`artifactregistry.repositories.downloadArtifacts`,REPOSITORY$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read layers of earlier images`,{who:`build-account`}),need(`logging.logEntries.create`,PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`write the log of the build`,{who:`build-account`,...advisory$2}),need(`iam.serviceAccounts.getAccessToken`,{kind:`account`,who:`build-account`},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`run the build as the build account`,{who:`build-agent`,level:agentSettled?`required`:`advisory`}),...options.workerPool?poolNeeds(options.workerPool,foreignPool):[],...options.baseImageRepository?[need(`artifactregistry.repositories.downloadArtifacts`,{kind:`repository`,name:options.baseImageRepository},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the base image`,{who:`build-account`})]:[]];
let reuseNeeds=()=>[need(`cloudbuild.builds.list`,PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`find an earlier build of the same source`,advisory$2),need(`artifactregistry.dockerimages.get`,REPOSITORY$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see whether its image is still there`,advisory$2)];
function poolNeeds(name,foreign){
let place={kind:`worker-pool`,name};
return[...foreign?[need(`cloudbuild.workerpools.use`,place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`build in a worker pool of another project`,{who:`run-agent`})]:[],need(`cloudbuild.workerpools.use`,place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`build in the worker pool if Cloud Run’s own build API is not available`,advisory$2)]}
function deployNeeds(kind,shape){
let{role,words,permissions,instances}=KINDS[kind];
let place={kind:role};
let verb=name=>`run.${permissions}.${name}`;
return[need(verb(`get`),place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the ${words}`),...shape.exists===!0?[]:[need(verb(`create`),PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create the ${words}`)],...shape.exists===!1?[]:[need(verb(`update`),place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`update the ${words}`)],need(`run.operations.get`,PROJECT$5,instances?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`wait for the release`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`wait until the ${words} is ready`,advisory$2),...runtimeNeeds(shape,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`deploy a ${words} that runs as the runtime account`)]}
let runJobNeeds=wait=>[need(`run.jobs.run`,JOB,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`run the job`),...wait?[need(`run.executions.get`,JOB,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`follow the execution`),need(`run.tasks.list`,JOB,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see why a task failed`,advisory$2)]:[]];
let runtimeNeeds=({built,agentSettled,foreignImage,otherImages,options},toActAs)=>[need(`iam.serviceAccounts.actAs`,{kind:`account`,who:`runtime-account`},toActAs),need(`iam.serviceAccounts.getAccessToken`,{kind:`account`,who:`runtime-account`},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`run the containers as the runtime account`,{who:`run-agent`,level:agentSettled?`required`:`advisory`}),...imageNeeds(built,options.imageRepository,foreignImage),...otherImages.flatMap(({repository,foreign})=>imageNeeds(!1,repository,foreign)),...options.secrets.map(secret=>need(`secretmanager.versions.access`,{kind:`secret`,...secret},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the secret ${secret.secret}`,{who:`runtime-account`})),...options.buckets.flatMap(bucketNeeds),...options.sqlInstances.flatMap(sqlNeeds),...networkNeeds(options),...options.encryptionKey?keyNeeds(options.encryptionKey):[]];
function imageNeeds(built,repository,foreign){
if(!built&&!repository)return[];
let place=built?REPOSITORY$1:{kind:`repository`,...repository&&{name:repository}};
let download=`artifactregistry.repositories.downloadArtifacts`;
return[need(download,place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`deploy the image`),...foreign===!1?[]:[need(download,place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`import an image of another project`,{who:`run-agent`})]]}
function bucketNeeds({bucket,readOnly}){
let place={kind:`volume-bucket`,bucket};
let who=`runtime-account`;
let to=what=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} the volume of the bucket ${bucket}`;
return[...[`storage.objects.list`,`storage.objects.get`].map(name=>need(name,place,to(`read`),{who})),...readOnly?[]:[`storage.objects.create`,`storage.objects.delete`].map(name=>need(name,place,to((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`write to`),{who,...advisory$2}))]}
function sqlNeeds(instance){
let place={kind:`sql-instance`,...instance};
let to=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`connect to the Cloud SQL instance ${instance.instance}`;
return[`cloudsql.instances.connect`,`cloudsql.instances.get`].map(permission=>need(permission,place,to,{who:`runtime-account`}))}
let keyNeeds=name=>[`useToEncrypt`,`useToDecrypt`].map(verb=>need(`cloudkms.cryptoKeyVersions.${verb}`,{kind:`crypto-key`,name},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${verb===`useToEncrypt`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`encrypt`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`decrypt`} the containers with the key ${name.split(`/`).at(-1)}`,{who:`run-agent`}));
function networkNeeds({connector,network,subnetwork}){
let agent={who:`run-agent`};
return[...connector?[need(`vpcaccess.connectors.get`,{kind:`connector`,name:connector},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`send traffic through the connector`,agent)]:[],...network?[need(`compute.networks.get`,{kind:`network`,name:network},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see the network`,agent)]:[],...subnetwork?[`compute.subnetworks.get`,`compute.subnetworks.use`].map(permission=>need(permission,{kind:`subnetwork`,name:subnetwork},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`send traffic through the subnetwork`,agent)):[]]}
function policyNeeds(kind,to){
let{role,words,permissions,invokers}=KINDS[kind];
let place={kind:role};
return[need(`run.${permissions}.getIamPolicy`,place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read who can ${invokers?.verb} the ${words}`),need(`run.${permissions}.setIamPolicy`,place,to)]}
let mechanismNeeds=(mechanism,to)=>[...mechanism===`all-users`?policyNeeds(`service`,to):[],...MECHANISM_PERMISSIONS[mechanism].map(permission=>need(permission,permission===`run.services.create`?PROJECT$5:SERVICE$3,to))];
let decisionNeeds=()=>[need(`orgpolicy.policy.get`,PROJECT$5,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the organisation policies that decide about public access`,advisory$2),need(`run.services.listEffectiveTags`,SERVICE$3,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the tags that policy conditions can refer to`,advisory$2)];
let tagNeeds=(values,replaces)=>[need(`run.services.listEffectiveTags`,SERVICE$3,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see which tags the service has`),need(`run.services.createTagBinding`,SERVICE$3,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`bind the resource tags to the service`),...replaces===!1?[]:[need(`run.services.deleteTagBinding`,SERVICE$3,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`remove the value that a tag has now`,{level:replaces?`required`:`advisory`})],...values.flatMap(name=>[need(`resourcemanager.tagValueBindings.create`,{kind:`tag-value`,name},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`bind the tag`),need(`resourcemanager.tagValues.get`,{kind:`tag-value`,name},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read which tag it is`,advisory$2)])];
function needsOf(plan){
let found=new Map;
for(let one of plan.flatMap(({needs})=>needs)){
let key=JSON.stringify([one.who,one.permission,one.place]);
let before=found.get(key);
before?one.level===`required`&&before.level===`advisory`&&found.set(key,{...before,level:`required`}):found.set(key,one)}
return[...found.values()]}
let PROJECT$4={kind:`project`};
let createAccountNeeds=()=>[need(`iam.serviceAccounts.create`,PROJECT$4,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create the account that Cloud Scheduler calls as`)];
let upsertNeeds=(account,exists,enabled)=>[need(`cloudscheduler.jobs.get`,PROJECT$4,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the Cloud Scheduler job`),...exists===!0?[]:[need(`cloudscheduler.jobs.create`,PROJECT$4,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`create the Cloud Scheduler job`)],...exists===!1?[]:[need(`cloudscheduler.jobs.update`,PROJECT$4,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`update the Cloud Scheduler job`)],need(`iam.serviceAccounts.actAs`,account,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`let Cloud Scheduler call as this account`),need(`iam.serviceAccounts.getOpenIdToken`,account,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`call with an ID token of this account`,{who:`scheduler-agent`,level:enabled?`required`:`advisory`})];
let withAccessToken=needs=>needs.map(one=>one.permission===`iam.serviceAccounts.getOpenIdToken`?{...one,permission:`iam.serviceAccounts.getAccessToken`,to:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`call with an access token of this account`}:one);
let deleteNeeds=()=>[need(`cloudscheduler.jobs.get`,PROJECT$4,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the Cloud Scheduler job`),need(`cloudscheduler.jobs.delete`,PROJECT$4,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`delete the Cloud Scheduler job`)];
let testNeeds=()=>[need(`cloudscheduler.jobs.run`,PROJECT$4,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`run the Cloud Scheduler job once`),need(`logging.logEntries.list`,PROJECT$4,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the result of the attempt`,{level:`advisory`})];
let calledServiceNeeds=name=>{
let place={kind:`called-service`,name};
return[need(`run.services.get`,place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the address of the function`),need(`run.services.getIamPolicy`,place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read who can call the function`),need(`run.services.setIamPolicy`,place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`let Cloud Scheduler’s account call the function`)]};
function createAccount(project){
let email=defaultCaller(project);
let target=fullName.account(email,project);
return{kind:`create-account`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create the account ${email}, which Cloud Scheduler calls as`,target,changes:[{target,path:`email`,after:email,done:!1}],needs:createAccountNeeds(),async apply(world){
try{
await world.google.iam.createServiceAccount(project,DEFAULT_CALLER_ID,{displayName:`Cloud Scheduler invoker`})}catch(error){
if(!(error instanceof ApiError)||error.status!==409)throw error;
world.record?.([]);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It already exists.`}
world.made.changedAccess=!0;
await untilKnown(world,email,project)}}}
async function untilKnown({google,clock=systemClock,signal},email,project){
let until=clock.now()+6e4;
let next=backoff(500,1.5,5e3);
for(;clock.now()<until;){
try{
if(await google.iam.getServiceAccount(email,project))return}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
if(error.status!==404)return}
await clock.sleep(next(),signal)}}
function isConflict(error){
if(!(error instanceof ApiError))return!1;
return error.status===409?!isNameTaken(error):error.status===412&&error.constraint===void 0}
let isNameTaken=({status,message})=>status===409&&/revision named/i.test(message);
async function onFreshState({log,signal,clock=systemClock},{what,first,read,lost,tries=5,atOnce=!1},body){
let pause=backoff(500,2,4e3);
let state=first===void 0?await read():first;
let looked=!1;
for(let tried=1;;tried++)try{
return await body(state)}catch(error){
if(!(error instanceof ApiError))throw error;
let open=leavesChangeOpen(error);
if(!open&&!isConflict(error))throw error;
if(open&&(looked||signal.aborted))throw error;
if(tried>=tries)throw lost?.(error)??error;
looked||=open;
log.info(open?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what}: the answer to its change was lost: reading it again.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} was changed by someone else at the same time: reading it again.`);
atOnce||await clock.sleep(pause()*(.5+Math.random()/2),signal);
state=await read()}}
let UNSET={etag:`ACAB`};
async function changePolicy(world,target,change,settled=()=>{}){
let holder=holderOf(world.google,target);
let sent=[];
let policies=world.made.policies??new Map;
world.made.policies=policies;
let seen=policies.get(target);
let first=seen?.etag&&!isSame(seen.bindings??[],change)?seen:void 0;
return onFreshState(world,{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The IAM policy`,first,read:()=>holder.getPolicy(),tries:6},async policy=>{
let before=policy.bindings??[];
let after=change(structuredClone(before));
let rows=changesOf$1(target,before,after).map(row=>({...row,done:!0}));
if(rows.length===0){
settled(before);
return sent}
sent=rows;
policies.set(target,await holder.setPolicy({...policy,version:3,bindings:after}));
settled(after);
return rows})}
let isSame=(bindings,change)=>changesOf$1(``,bindings,change(structuredClone(bindings))).length===0;
function holderOf(google,target){
let[,,api=``,...path]=target.split(`/`);
let of=(client,name)=>({getPolicy:()=>client.getPolicy(name),setPolicy:policy=>client.setPolicy(name,policy)});
switch(api){case`cloudresourcemanager.googleapis.com`:
return of(google.resourceManager,path[1]??``);case`storage.googleapis.com`:
return of(google.storage,path.at(-1)??``);case`artifactregistry.googleapis.com`:
return of(google.artifactRegistry,path.join(`/`));case`run.googleapis.com`:
return of(google.run,path.join(`/`));case`iam.googleapis.com`:
return ofAccount(google,path.at(-1)??``,path[1]??``);case`cloudkms.googleapis.com`:
return of(google.kms,path.join(`/`));case`secretmanager.googleapis.com`:
return of(google.secretManager,path.join(`/`))}
throw Error(`There is no policy to change on ${target}`)}
function ofAccount({iam},email,project){
let home=homeOfAccount(email,project,void 0);
return{getPolicy:()=>iam.getPolicy(email,home),setPolicy:policy=>iam.setPolicy(email,policy,home)}}
function grantRole(cure,needs){
let{member,role,resource:target}=cure.grant;
return{kind:`grant-role`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Grant ${role} on ${placeWords(target)} to ${member}`,target,changes:[{target,path:`bindings[${role}]`,after:member,done:!1}],needs,async apply(world){
let{google,made}=world;
try{
let done=await changePolicy(world,target,bindings=>withMember(bindings,role,member));
world.record?.(done);
let{cures:before=[],hosts=[]}=made.granted??{};
made.granted={cures:[...before,cure],hosts};
return done.length===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It was already granted.`:void 0}catch(error){
if(!(error instanceof ApiError)||error.status!==403||error.constraint||error.service)throw error;
let known={evidence:[toEvidence(error.call,target,error)]};
let permission=error.permission&&{permission:error.permission};
throw new UserError([mayNotGrant([cure.grant],google.identity.principal,{...known,...permission})],{cause:error})}}}}
function enableApis(project,hosts,needs){
let target=fullName.project(project);
return{kind:`enable-api`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Enable ${hosts.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)}`,target,changes:enabling(project,hosts,()=>!1),needs,async apply({google,made,record}){
let begun=new Set;
try{
await google.serviceUsage.enable(project,hosts,accepted=>{
for(let host of accepted)begun.add(host);
record?.(enabling(project,hosts,host=>begun.has(host)))})}catch(error){
error instanceof ApiError&&error.ended&&record?.(enabling(project,hosts,()=>!1));
if(!(error instanceof ApiError)||error.status!==403||error.constraint||error.service)throw error;
let evidence=[toEvidence(error.call,target,error)];
throw new UserError([mayNotEnable(project,hosts,google.identity.principal,{evidence})],{cause:error})}
let{cures=[],hosts:before=[]}=made.granted??{};
made.granted={cures,hosts:[...before,...hosts]}}}}
let enabling=(project,hosts,done)=>hosts.map(host=>({target:fullName.api(project,host),path:`state`,before:`DISABLED`,after:`ENABLED`,done:done(host)}));
let PROJECT$3={kind:`project`};
function grantSteps(granting,needs,resources,absentAccounts=[]){
if(granting.kind!==`grant`)return[];
let places=placesOf(needs);
let enabling=granting.hosts.length>0?[enableApis(resources.project,granting.hosts,enableNeeds())]:[];
let{project}=resources;
let makes=granting.cures.some(({grant})=>absentAccounts.some(email=>grant.resource===fullName.account(email,project)));
return[...enabling,...makes?[createAccount(project)]:[],...granting.cures.map(cure=>{
let place=places.find(one=>placeName(one,resources)===cure.grant.resource);
return grantRole(cure,place?policyNeedsOf(place):[])})]}
let grantingNeeds=needs=>[...enableNeeds(),...placesOf(needs).flatMap(policyNeedsOf)];
function placesOf(needs){
let places=[PROJECT$3,...needs.map(({place})=>place)];
return[...new Map(places.map(place=>[JSON.stringify(place),place])).values()]}
let policyNeedsOf=place=>(TAKES[place.kind]?.permissions??[]).map(permission=>({who:`deployer`,permission,place,level:`required`,to:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`grant missing roles there`}));
let enableNeeds=()=>[{who:`deployer`,permission:ENABLE.permission,place:PROJECT$3,level:`required`,to:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`enable APIs`}];
function optionsOf(config,project,live){
let{edits,origin,region,build}=config;
let fromSource=origin.kind===`source`;
let connector=lastSet(edits,`template.vpcAccess.connector`);
let key=lastSet(edits,`template.encryptionKey`);
let image=origin.kind===`image`&&!origin.builtHere?privateRepository(origin.image):void 0;
let base=fromSource?privateRepository(build.baseImage):void 0;
return{secrets:[...new Set([...secretsOf(edits),...secretVolumes(edits)])].map(name=>{
let[,owner=project,,secret=name]=name.includes(`/`)?name.split(`/`):[];
return{project:owner,secret}}),sqlInstances:instancesOf(edits).map(name=>{
let[,owner=project,instance=name]=/^(.+):[^:]+:([^:]+)$/.exec(name)??[];
return{project:owner,instance}}),buckets:bucketsOf(edits),otherRepositories:otherRepositoriesOf(edits),...connector&&{connector},...networksOf(edits,project,region,live),...key&&KEY.test(key)&&{encryptionKey:key},...image&&{imageRepository:image},...fromSource&&build.workerPool&&{workerPool:build.workerPool},...base&&{baseImageRepository:base}}}
let KEY=/^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/;
let INTERFACE=`template.vpcAccess.networkInterfaces.0`;
function networksOf(edits,project,region,live){
let network=lastSet(edits,`${INTERFACE}.network`);
let kept=live?.template?.vpcAccess?.networkInterfaces?.[0]?.subnetwork;
let subnetwork=lastSet(edits,`${INTERFACE}.subnetwork`)??(network&&!kept?last(network):void 0);
let host=(network&&owner(network))??project;
return{...network&&{network:`projects/${host}/global/networks/${last(network)}`},...subnetwork&&{subnetwork:`projects/${owner(subnetwork)??host}/regions/${/regions\/([^/]+)/.exec(subnetwork)?.[1]??region}/subnetworks/${last(subnetwork)}`}}}
function lastSet(edits,path){
let edit=edits.findLast(one=>path===one.path||one.op===`clear`&&path.startsWith(`${one.path}.`));
return edit?.op===`set`&&typeof edit.value==`string`&&edit.value!==``?edit.value:void 0}
function instancesOf(edits){
let put=edits.flatMap(edit=>edit.path===`container.cloudSqlInstances`&&edit.op===`put`?Object.keys(edit.entries):[]);
let volumes=volumesIn(edits).flatMap(({cloudSqlInstance})=>isObject(cloudSqlInstance)&&Array.isArray(cloudSqlInstance.instances)?cloudSqlInstance.instances.map(String):[]);
return[...new Set([...put,...volumes])]}
function volumesIn(edits){
let template={};
for(let edit of edits)edit.path===`template.volumes`&&editVolumes(template,edit);
return listAt(template,`volumes`)}
let secretVolumes=edits=>volumesIn(edits).flatMap(({secret})=>isObject(secret)&&secret.secret?[String(secret.secret)]:[]);
function bucketsOf(edits){
let mounted=volumesIn(edits).flatMap(({gcs})=>isObject(gcs)&&typeof gcs.bucket==`string`&&gcs.bucket!==`_`?[{bucket:gcs.bucket,readOnly:gcs.readOnly===!0}]:[]);
return[...Map.groupBy(mounted,({bucket})=>bucket)].map(([bucket,mounts])=>({bucket,readOnly:mounts.every(({readOnly})=>readOnly)}))}
function otherRepositoriesOf(edits){
let images=new Map(edits.flatMap(edit=>edit.path===`container.image`&&edit.op===`set`&&edit.container!==void 0?[[edit.container,String(edit.value)]]:[]));
return[...new Set([...images.values()].flatMap(image=>privateRepository(image)??[]))]}
let owner=name=>/(?:^|\/)projects\/([^/]+)\//.exec(name)?.[1];
let last=name=>name.split(`/`).at(-1)??name;
function buildCause(failed){
let lines=linesOf$1(failed.lines).map(line=>line.replace(PREFIX,``));
return firstOf(ROWS$2,{...failed,lines})}
let PREFIX=/^(?:Step #\d+(?: - "[^"]*")?: )?(?:\[builder\] |\[detector\] )?(?:#\d+ (?:\d+\.\d+ )?)?/;
function inLog(words,cause){
return failed=>{
let shown=failed.lines.findLast(line=>words.test(line));
let found=shown===void 0?null:words.exec(shown);
return shown!==void 0&&found?{...cause(found,failed),shown}:void 0}}
let ENTRYPOINT=[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Add a Procfile with the start command`,`web: gunicorn --bind :$PORT main:app`)];
let ROWS$2=[({status,said,timeoutSeconds})=>status===`TIMEOUT`?{key:`timeout`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build exceeded its time limit${timeoutSeconds?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` of ${timeoutSeconds}s`:``}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check the log for what takes so long: large downloads, or layers that are rebuilt each time.`,remedies:[],shown:said||`TIMEOUT`}:void 0,({status})=>status===`EXPIRED`?{key:`queue`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build waited too long for a machine.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Run the workflow again. If it persists, a quota limits concurrent builds.`,remedies:[],shown:`EXPIRED`}:void 0,({type,said})=>type===`LOGGING_FAILURE`?{key:`logging`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Build could not write the log of the build.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`If running the workflow again does not help, check that the build account has roles/logging.logWriter on the project.`,remedies:[],shown:said||type}:void 0,({type,said})=>type===`FETCH_SOURCE_FAILED`?{key:`source`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Build could not fetch the source: ${piece(said.replace(/^failed to fetch source: /,``)||(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it does not say why`)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check that nothing deletes the objects of the staging bucket immediately, and that the build account can read them.`,remedies:[],shown:said||type}:void 0,inLog(/No buildpack groups passed detection|no buildpacks participating/,(_,{source})=>({key:`no-language`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Buildpacks found no supported language in the source folder${source===`.`?``:` ${piece(source,60)}`}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`They look for files such as package.json, requirements.txt, go.mod or pom.xml in that folder itself. Set source to the folder with such a file, or add a Dockerfile.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set source to the folder with the app, or add a Dockerfile`,`source: FOLDER`)]})),inLog(/for (Python), (?:provide a main\.py|an entrypoint must be manually set)|entrypoint must be manually set/i,()=>({key:`no-start-command`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Buildpacks found nothing to start: no main.py or app.py, no Procfile and no GOOGLE_ENTRYPOINT.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Add a Procfile, or name the command with build_env_vars: GOOGLE_ENTRYPOINT=COMMAND`,remedies:ENTRYPOINT})),inLog(/no main manifest attribute|could not find (?:a )?(?:jar|main class)|Missing script: "?(start|build)"?/i,([said,script])=>({key:`no-start-command`,what:script?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`package.json has no script "${script}", which the build calls.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build found nothing to start: ${piece(said)}.`,remedies:[script?change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Add the script "${script}" to package.json`,`"scripts": { "${script}": "COMMAND" }`):change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Name the main class or jar`,`GOOGLE_ENTRYPOINT=java -jar APP.jar`)]})),inLog(/missing go\.sum entry for .+|cannot find module providing package \S+|no required module provides package [^\s;]+/,([said])=>({key:`dependency`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A Go module is missing: ${piece(said)}.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Run go mod tidy, and commit go.mod and go.sum`,`go mod tidy`)]})),inLog(/(?:Could not find a version that satisfies the requirement|No matching distribution found for) ([^\s(;]+)/,([,name=``])=>({key:`dependency`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`pip found no matching version of ${piece(name,60)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check its name and version in requirements.txt, and that it has a version for the Python of the build.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct ${piece(name,60)} in requirements.txt`,name)]})),inLog(/ResolutionImpossible|conflicting dependencies/,()=>({key:`dependency`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Python packages in requirements.txt need conflicting versions.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Loosen the versions that pip names in the log`,`requirements.txt`)]})),inLog(/code ERESOLVE|unable to resolve dependency tree/,()=>({key:`dependency`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`npm packages need conflicting versions (ERESOLVE).`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Run npm install on your machine, fix the versions that it names, and commit package-lock.json.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Fix the versions in package.json`,`npm install`)]})),inLog(/can only install packages when your package\.json and package-lock\.json|npm-shrinkwrap\.json are in sync|lockfile needs to be updated|frozen[- ]lockfile/i,()=>({key:`lockfile`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The lock file does not match package.json.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Install on your machine, and commit the new lock file.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Update the lock file, and commit it`,`npm install`)]})),inLog(/404 Not Found - GET \S+?\/([^/\s]+) - Not found|'([^'\s]+)@[^'\s]*' is not in (?:this|the npm) registry/,([,first,second])=>({key:`dependency`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`npm knows no package ${piece(first??second??``,60)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check its name; a private package needs a token in the build.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct the package in package.json`,first??second??``)]})),inLog(/Could not resolve dependencies for project|Could not find gem '([^']+)'/,([said])=>({key:`dependency`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A dependency could not be resolved: ${piece(said)}.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct the dependency, or give the build access to its repository`,piece(said))]})),inLog(/COPY failed: (?:file not found in build context[^:]*: stat |no source files were specified|stat )?\S*?([\w.@/-]+)?: (?:file does not exist|no such file or directory)/,([,name])=>copied(name)),inLog(/failed to (?:compute cache key|calculate checksum)[^"]*"\/?([^"]+)": not found/,([,name])=>copied(name)),inLog(/lstat \/workspace\/(\S*Dockerfile\S*): no such file/,([,name=`Dockerfile`])=>({key:`dockerfile`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The upload does not contain ${piece(name,60)}.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Make sure that no ignore file excludes the Dockerfile`,`!Dockerfile`)]})),inLog(/[Dd]ockerfile parse error.*?:? (.+)|failed to parse (?:the )?dockerfile: (.+)/i,([,first,second])=>({key:`dockerfile`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Dockerfile cannot be read: ${piece(first??second??``)}.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct the Dockerfile`,`Dockerfile`)]})),inLog(/manifest for (\S+) not found|manifest unknown|pull access denied for (\S+?),|failed to resolve source metadata for (\S+?):/,([,...names])=>{
let name=names.find(Boolean);
return{key:`base-image`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The base image${name?` ${piece(name,80)}`:``} does not exist, or the build is not allowed to read it.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check its name and tag in the FROM lines; a private one needs a grant to the build account.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct the FROM line`,`FROM ${name??`IMAGE`}`)]}}),inLog(/no space left on device|ENOSPC/i,()=>({key:`disk`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The disk of the build’s machine is full.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Make the image smaller (a slim base image, no caches, large models in a bucket), or build in a worker pool with a larger disk (build_worker_pool).`,remedies:[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set build_worker_pool: POOL`,text:`with:
  build_worker_pool: POOL # of Cloud Build, with a larger disk`}]})),inLog(/JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|signal: killed|exit code: 137|status: 137|returned a non-zero code: 137|\bKilled\b$/,([said])=>({key:`memory`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build needs more memory than it has: ${piece(said,60)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Let it do less at the same time (for Node.js NODE_OPTIONS=--max-old-space-size), or build in a worker pool with a larger machine (build_worker_pool).`,remedies:[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set build_worker_pool: POOL`,text:`with:
  build_worker_pool: POOL # of Cloud Build, with a larger machine`}]})),({type,said,lines})=>type===`PUSH_IMAGE_NOT_FOUND`?{key:`no-image`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build ended without an image of the name to push.`,remedies:[],shown:said||lines.at(-1)||type}:void 0,inLog(/The command '\/bin\/sh -c (.+)' returned a non-zero code: (\d+)/,([,run=``,code],{lines})=>({key:`step`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`RUN ${piece(run,60)} of the Dockerfile returned a non-zero code: ${code}.`,advice:lastError(lines,run),remedies:[]})),inLog(/process "\/bin\/sh -c (.+)" did not complete successfully: exit code: (\d+)/,([,run=``,code],{lines})=>({key:`step`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`RUN ${piece(run,60)} of the Dockerfile ended with exit code ${code}.`,advice:lastError(lines,run),remedies:[]})),inLog(/Failed to run \/bin\/build: (.+)|^ERROR: failed to build: (?!exit status|executing lifecycle)(.+)/,([,first,second])=>({key:`buildpack`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The buildpack failed: ${piece(first??second??``)}.`,remedies:[]}))];
function copied(name){
let file=name?piece(name,60):void 0;
return{key:`copy`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Dockerfile copies ${file??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a file`}, which is not in the upload.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check the path, which is relative to the source folder, and that neither .gcloudignore, .gitignore nor .dockerignore excludes it.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Put ${file??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the file`} into the upload`,file?`!${file}`:`.gcloudignore`)]}}
function lastError(lines,run){
let last=lines.findLast(line=>/error|fail|not found|denied/i.test(line)&&!line.includes(run)&&!SUMMARY.test(line));
return last?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The log says: ${piece(last,200)}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`To see the error, run the build on your machine with docker build.`}
let SUMMARY=/^ERROR(?:: (?:build step|failed to build|failed to solve).*)?$/;
async function failedBuild(world,resources,settings,build){
let{google,log,config,granted}=world;
let said=unique([build.failureInfo?.detail,build.statusDetail]);
let id=build.id??build.name?.split(`/`).at(-1)??``;
let{lines=[],note}=id?await lastLines(world,resources,id):{};
let end=lines.slice(-15);
end.length>0&&await log.group((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Last ${end.length} lines of the build log`,async()=>{
for(let line of end)log.quote(line)});
let evidence={call:`GET cloudbuild.googleapis.com/v1/${build.name??`builds/${id}`}`,resource:fullName.project(resources.project),answer:[build.status??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no status`,...said].join(`: `).slice(0,600)};
let about=said.join(` `);
let setting={speaker:`build`,resources,deployer:google.identity.principal,granted};
let told=diagnose(impliedBy(build,saidIn(about,evidence)),setting);
let warned=told.length>0?[]:warningsOf(build).flatMap(text=>diagnose(saidIn(text,evidence),setting));
let inLog=told.length>0?[]:causesInLog(lines,setting,logEvidence(resources,id,end));
let cause=buildCause({status:build.status,type:build.failureInfo?.type,said:about,lines,kind:settings.kind,source:config.origin.kind===`source`?config.origin.given:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the source`,timeoutSeconds:settings.timeoutSeconds});
let causes=[...told,...inLog,...build.failureInfo?.type===`LOGGING_FAILURE`?warned:[]];
let details={resource:fullName.repository(resources.repository.name),evidence:[evidence,...end.length>0?[logEvidence(resources,id,end)]:[]],remedies:logLink$1(build)};
let telling=tellingLine(lines,about);
let words=telling??about;
let unknown={key:`unknown`,what:sentence$1(`${ending$1(build)}${words&&`: ${piece(words,120)}`}`),remedies:[],shown:words};
let failed=findingOf(`build-failed`,cause??unknown,{...details,more:[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing was deployed.`,note,about&&(cause??telling)!==void 0?googleSaid(about):void 0],end:lines});
let[first,...others]=[...causes,failed];
return new UserError([first??failed,...others])}
function impliedBy({failureInfo},said){
if(said.permission||failureInfo?.type!==`PUSH_NOT_AUTHORIZED`)return said;
return{...said,permission:`artifactregistry.repositories.uploadArtifacts`,text:said.text||`Unauthorized push of the final image.`}}
let ending$1=({status})=>own$1(ENDINGS$2,status??``)??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build failed`;
let warningsOf=({warnings=[]})=>warnings.flatMap(({text})=>text??[]);
function buildWarnings({google,granted},resources,build){
let evidence={call:`GET cloudbuild.googleapis.com/v1/${build.name??`builds/${build.id??``}`}`,resource:fullName.project(resources.project),answer:warningsOf(build).join(` `).slice(0,600)};
let setting={speaker:`build`,resources,deployer:google.identity.principal,granted};
return warningsOf(build).flatMap(text=>{
let known=diagnose(saidIn(text,evidence),setting);
return known.length>0?known.map(finding=>({...finding,status:`warn`})):[warn$1(`build-warning`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Build warned: ${sentence$1(text.slice(0,600))}`,{resource:evidence.resource,evidence:[evidence]})]})}
function causesInLog(lines,setting,evidence){
for(let line of lines.toReversed()){
let found=diagnose(saidIn(line,evidence),{...setting,speaker:`build-log`});
if(found.length>0)return found}
return[]}
let refusedBuild=({google,held},resources,error)=>diagnosed(error,fullName.project(resources.project),{speaker:`build`,resources,deployer:google.identity.principal,held});
function slowBuild(seconds,resources,build){
return failure$1(`build-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build took longer than build_timeout (${seconds}s) and was cancelled. Nothing was deployed. Raise build_timeout, or check the log for what takes so long.`,{resource:fullName.repository(resources.repository.name),remedies:logLink$1(build)})}
async function lastLines({google,log},resources,id){
try{
return{lines:await google.logging.buildLog(resources.project,id,50)}}catch(error){
log.debug((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build log could not be read: ${errorText(error)}`);
return{note:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not read its log, which takes roles/logging.viewer.`}}}
let ENDINGS$2={CANCELLED:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Someone cancelled the build`,TIMEOUT:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build exceeded its time limit`,EXPIRED:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build waited too long for a machine`,INTERNAL_ERROR:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Build had an internal error; run the workflow again`,SUCCESS:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build succeeded, but names no image`};
function logEvidence(resources,id,lines){
return{call:`POST logging.googleapis.com/v2/entries:list`,resource:`${fullName.project(resources.project)}/builds/${id}`,answer:lines.join(`
`).slice(-4e3)}}
function logLink$1(build){
return build.logUrl?[{kind:`console`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Read the build log`,text:build.logUrl}]:[]}
let tellingLine=(lines,about)=>lines.findLast(line=>/error|fail|denied|not found|non-zero/i.test(line)&&!about.includes(line.replace(/^ERROR:?\s*/,``)));
let unique=texts=>[...new Set(texts.filter(text=>!!text))];
async function findBuild({google,log,clock=systemClock},{project,location,tag,source}){
let{signal}=new AbortController;
try{
for(let look=1;;look++){
let found=(await google.cloudBuild.buildsTagged(project,location,tag)).find(build=>{
let{storageSource:from}=build.source??{};
return from?.bucket===source.bucket&&from.object===source.name});
if(found||look===3)return found;
await clock.sleep(700,signal)}}catch(error){
log.debug((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The builds could not be listed: ${errorText(error)}`);
return}}
function mayBeRunning({project,location,tag},stopped){
let list=command([`builds`,`list`,`--ongoing`,`--project=${project}`,`--region=${location}`,`--filter=tags=${tag}`]);
return warn$1(stopped?`cancelled`:`build-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${stopped?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run was stopped while it requested the build`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The answer to the build request was lost`}, and the run found no build of this source. One could still be running; this lists it: ${list}`,{remedies:[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`List the running builds`,text:list}]})}
let pauseAfter=ms=>ms<FIRST_MS?FIRST_MS:Math.max(450,Math.min(ms*.015,1e4));
let FIRST_MS=300;
function buildImage(resources,settings,service,needs){
let target=fullName.repository(resources.repository.name);
let how=settings.kind===`docker`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`with its Dockerfile`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`with buildpacks`;
return{kind:`build-image`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Build the image ${how}`,target,changes:[{target,path:`images[${service}]`,after:settings.image,done:!1}],needs,async apply(world){
let source=world.made.source?.object;
if(!source)throw Error(`build-image runs after upload-source`);
let submitted=await submit(world,resources,settings,service,source);
let{log}=world;
let name=nameOf(submitted.build,resources);
let{logUrl}=submitted.build;
world.made.begun={id:submitted.build.id??name.split(`/`).at(-1)??``,...logUrl&&{logUrl}};
logUrl&&log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Build log: ${logUrl}`);
let build=await follow$1(world,resources,settings,submitted,name);
let digest=build.results?.images?.[0]?.digest;
if(build.status!==`SUCCESS`||!digest)throw await failedBuild(world,resources,settings,{...submitted.build,...build});
let warnings=buildWarnings(world,resources,build);
warnings.length>0&&(world.made.findings=[...world.made.findings??[],...warnings]);
let image=`${settings.image}@${digest}`;
world.made.build={id:build.id??name.split(`/`).at(-1)??``,name,image,digest,...(build.logUrl??submitted.build.logUrl)&&{logUrl:build.logUrl??submitted.build.logUrl??``},...submitted.baseImageUri&&{baseImageUri:submitted.baseImageUri}};
world.record?.([{target,path:`images[${service}]`,after:image,done:!0}]);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Built ${image}`}}}
async function submit(world,resources,settings,service,source){
let{google,log,signal}=world;
if(signal.aborted)throw cancelled(signal);
let request=submitRequest(settings,service,source);
let[tag=``]=request.tags??[];
let lost=location=>({project:resources.project,location,tag,source});
try{
let answer=await google.run.submitBuild(resources.parent,request);
answer.baseImageWarning&&log.warning(answer.baseImageWarning);
let operation=answer.buildOperation;
return{operation,build:operation.metadata?.build??{},...answer.baseImageUri&&{baseImageUri:answer.baseImageUri}}}catch(error){
if(leavesOpen(error)){
let found=await recover(world,resources,lost(resources.parent.split(`/`).at(-1)??``));
if(found)return found}
if(!(error instanceof ApiError))throw error;
if(error.status!==404||settings.automaticUpdates)throw refusedBuild(world,resources,error);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Run’s build API answered 404, so the run uses Cloud Build directly. Google said: ${error.message}`)}
let location=fallbackLocation(settings);
try{
let build=fallbackBuild(settings,service,source);
let operation=await google.cloudBuild.createBuild(resources.project,location,build);
return{operation,build:operation.metadata?.build??{}}}catch(error){
let found=leavesOpen(error)&&await recover(world,resources,lost(location));
if(found)return found;
throw error instanceof ApiError?refusedBuild(world,resources,error):error}}
async function recover(world,resources,lost){
let build=await findBuild(world,lost);
let{signal,log,made}=world;
if(!build){
made.findings=[...made.findings??[],mayBeRunning(lost,signal.aborted)];
return}
let name=nameOf(build,resources);
if(signal.aborted){
let{logUrl}=build;
made.begun={id:build.id??name.split(`/`).at(-1)??``,...logUrl&&{logUrl}};
await stopOrLeave(world,name);
return}
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The answer to the build request was lost; the build of this source is ${name}.`);
return{build,operation:{name:``,metadata:{build}}}}
async function follow$1(world,resources,settings,{operation,build},name){
let{clock=systemClock,signal,log}=world;
let began=clock.now();
let read=reader(world,operation,build,name);
let said=build.status;
let calm=1;
try{
for(let over=operation.done===!0;;over=!1){
over||await clock.sleep(pauseAfter(clock.now()-began)*calm,signal);
let seen=await read().catch(error=>{
if(!(error instanceof ApiError)||error.status!==429)throw error;
calm=8;
return{done:!1,build}});
let{status}=seen.build;
status&&status!==said&&log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Build ${seen.build.id??build.id??``}: ${status}`);
said=status??said;
if(seen.done)return seen.build;
let limit=settings.timeoutSeconds;
if(limit!==void 0&&clock.now()-began>limit*1e3){
await cancel(world,name);
throw slowBuild(limit,resources,build)}}}catch(error){
(signal.aborted||error instanceof Cancelled)&&await stopOrLeave(world,name);
throw error}}
function reader({google},operation,build,name){
let byOperation=!0;
let operationName=name.replace(/\/builds\/([^/]+)$/,`/operations/$1`);
let first=operation.done?operation:void 0;
return async()=>{
if(byOperation)try{
let current=first??await google.cloudBuild.getOperation(operationName);
first=void 0;
let seen=current.response??current.metadata?.build??build;
if(!current.done)return{done:!1,build:seen};
let told=current.metadata?.build?.status??current.response?.status;
let failed=current.error&&!ENDED.has(told??``)&&{status:`INTERNAL_ERROR`,statusDetail:current.error.message};
return{done:!0,build:{...build,...current.metadata?.build,...current.response,...failed}}}catch(error){
if(!(error instanceof ApiError)||error.status!==403&&error.status!==404)throw error;
byOperation=!1}
let seen=await google.cloudBuild.getBuild(name);
return{done:ENDED.has(seen.status??``),build:seen}}}
let ENDED=new Set([`SUCCESS`,`FAILURE`,`INTERNAL_ERROR`,`TIMEOUT`,`CANCELLED`,`EXPIRED`]);
async function stopOrLeave(world,name){
world.config.onCancel===`cancel-build`?await cancel(world,name):tell$4(world,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build ${name} continues (on_cancel: leave).`,[])}
async function cancel(world,name){
let call=`POST cloudbuild.googleapis.com/v1/${name}:cancel`;
try{
await world.google.cloudBuild.cancel(name);
tell$4(world,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build ${name} was cancelled.`,[{call,resource:name,answer:`200 accepted`}])}catch(error){
let evidence=error instanceof ApiError?toEvidence(call,name,error):{call,resource:name,answer:String(error)};
tell$4(world,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not cancel the build ${name}, which may still be running: ${evidence.answer}`,[evidence])}}
function tell$4({made,log},reason,evidence){
log.info(reason);
made.findings=[...made.findings??[],warn$1(`cancelled`,reason,{evidence})]}
function nameOf(build,resources){
let[,location,ofName]=/\/locations\/([^/]+)\/builds\/([^/]+)$/.exec(build.name??``)??[];
let id=build.id??ofName;
if(!id)throw failure$1(`build-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The build was accepted, but the answer does not name it, so this run cannot follow it. Run the job again.`);
return`${location?`projects/${resources.project}/locations/${location}`:resources.parent}/builds/${id}`}
function mustBeOurs(bucket,resources,region){
let{name}=resources.bucket;
let evidence={call:`GET storage.googleapis.com/storage/v1/b/${name}`,resource:fullName.bucket(name),answer:bucket?`projectNumber ${bucket.projectNumber??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not told`}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not readable`};
if(bucket?.projectNumber&&bucket.projectNumber===resources.projectNumber)return;
let why=bucket?.projectNumber&&resources.projectNumber?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`belongs to the project number ${bucket.projectNumber}, not to ${resources.project} (${resources.projectNumber})`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is not known to belong to this project`;
let own=`${resources.project.replace(/[:.]/g,`-`)}-sources-${region}`;
throw failure$1(`bucket-foreign`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The staging bucket ${name} ${why}, so no source is uploaded to it. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create a bucket and name it in the input source_bucket.`,{resource:fullName.bucket(name),evidence:[evidence],remedies:[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create a bucket, then set source_bucket to ${own}`,text:command([`storage`,`buckets`,`create`,`gs://${own}`,`--project=${resources.project}`,`--location=${region}`,`--uniform-bucket-level-access`])}]})}
function createBucket(resources,region){
let{name}=resources.bucket;
let target=fullName.bucket(name);
return{kind:`create-bucket`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create the bucket ${name}`,target,changes:[{target,path:`name`,after:name,done:!1}],needs:createBucketNeeds(),async apply(world){
try{
await world.google.storage.createBucket(resources.project,name,region);
return}catch(error){
if(!(error instanceof ApiError)||error.status!==409)throw error;
let found=await readable$2(world,name);
if(found===null&&error.code===`ABORTED`)throw error;
mustBeOurs(found,resources,region);
world.record?.([]);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It already exists.`}}}}
async function readable$2({google},name){
try{
return await google.storage.getBucket(name)}catch(error){
if(error instanceof ApiError&&error.status===403)return null;
throw error}}
function createRepository(resources,unsure=!1){
let target=fullName.repository(resources.repository.name);
let change={target,path:`name`,after:DEFAULT_REPOSITORY};
return{kind:`create-repository`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create the repository ${DEFAULT_REPOSITORY}${unsure?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, unless it exists`:``}`,target,changes:[{...change,done:!1}],needs:createRepositoryNeeds(),async apply({google,record}){
try{
await google.artifactRegistry.createRepository(resources.parent,DEFAULT_REPOSITORY,`Cloud Run Source Deployments`,()=>record?.([{...change,done:!0}]));
return}catch(error){
error instanceof ApiError&&error.ended&&record?.([{...change,done:!1}]);
if(!(error instanceof ApiError)||error.status!==409||error.code===`ABORTED`)throw error;
record?.([]);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It already exists.`}}}}
function reuseImage(resources,found,listing,needs){
let{id,build,logUrl,image,digest,source}=found;
return{kind:`reuse-image`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Use the image of build ${id} again`,target:fullName.repository(resources.repository.name),changes:[],needs,apply:async({made,log})=>{
made.source={object:source,digest:listing.digest??``,files:listing.files.length,bytes:listing.bytes};
made.build={id,name:build,image,digest,...logUrl&&{logUrl}};
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing is uploaded or built: build ${id} made ${image} of the same source with the same settings.`);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Reused ${image}`}}}
let blobId=bytes=>blobHash(bytes.length).update(bytes).digest(`hex`);
let blobHash=size=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)(`sha1`).update(`blob ${size}\0`);
function sourceProblem(where,reason,cause){
let code=cause instanceof FileFault?cause.code:codeOf$1(cause);
return failure$1(`source-unreadable`,reason,{evidence:[{call:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the source`,resource:where,answer:code??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`not usable`}]},cause===void 0?{}:{cause})}
let PIECE=1048576;
async function*contentsOf(files){
let ahead=[];
let bytesAhead=0;
let next=0;
let slowUntil=256;
try{
for(;next<files.length||ahead.length>0;){
for(;next<Math.min(slowUntil,files.length)&&ahead.length<16&&bytesAhead<=33554432;){
let reading=startReading(files[next++]);
ahead.push(reading);
bytesAhead+=reading.file.size}
let first=ahead.shift();
if(first!==void 0){
bytesAhead-=first.file.size;
yield{file:first.file,bytes:await first.bytes}}else{
let file=files[next++];
let started=performance.now();
let bytes=isLarge(file)?void 0:readNow$1(file);
bytes!==void 0&&isSlow(file,performance.now()-started)&&(slowUntil=next+256);
yield{file,bytes}}}}finally{
await Promise.allSettled(ahead.map(({bytes})=>bytes))}}
let isLarge=file=>file.size>4194304;
let isSlow=(file,milliseconds)=>milliseconds>.1+file.size/2e6;
function startReading(file){
let bytes=isLarge(file)?void 0:readInBackground(file);
bytes?.catch(()=>{});
return{file,bytes}}
function readNow$1(file){
try{
let descriptor=openNow(file.absolute);
try{
let buffer=Buffer.allocUnsafeSlow(file.size+1);
return unchanged$2(file,descriptor,buffer,fill(descriptor,buffer,0,file.size))}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(descriptor)}}catch(error){
throw unreadable$1(file,error)}}
async function*piecesOf(file){
let descriptor=opened(file);
try{
let digest=isOther(file,descriptor)?blobHash(file.size):void 0;
for(let total=0;;){
let piece=Buffer.allocUnsafeSlow(PIECE);
let filled=await filledInBackground(file,descriptor,piece,total);
total+=filled;
if(total>file.size||filled<PIECE&&total!==file.size)throw changed(file,total);
let content=piece.subarray(0,filled);
digest?.update(content);
filled>0&&(yield content);
if(filled===PIECE)continue;
if(digest?digest.digest(`hex`)!==file.blob:isOther(file,descriptor))throw changed(file);
return}}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(descriptor)}}
async function readInBackground(file){
let descriptor=opened(file);
try{
let buffer=Buffer.allocUnsafeSlow(file.size+1);
return unchanged$2(file,descriptor,buffer,await filledInBackground(file,descriptor,buffer,0))}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(descriptor)}}
function opened(file){
try{
return openNow(file.absolute)}catch(error){
throw unreadable$1(file,error)}}
async function filledInBackground(file,descriptor,buffer,position){
for(let total=0;;){
let count=await new Promise((resolve,reject)=>{
(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.read)(descriptor,buffer,total,buffer.length-total,position+total,(error,count)=>error?reject(unreadable$1(file,error)):resolve(count))});
total+=count;
if(count===0||total===buffer.length||position+total===file.size)return total}}
function unchanged$2(file,descriptor,buffer,total){
let bytes=buffer.subarray(0,total);
if(total!==file.size)throw changed(file,total);
if(isOther(file,descriptor)&&blobId(bytes)!==file.blob)throw changed(file);
return bytes}
let isOther=(file,descriptor)=>file.blob!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(descriptor).mtimeMs!==file.mtimeMs;
function changed(file,bytes){
let now=bytes!==void 0&&bytes>file.size?`more`:`${bytes}`;
let how=bytes===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it was written after it had been listed`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it had ${file.size} bytes when it was listed and now has ${now}`;
return sourceProblem(file.path,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${file.path} changed while the source was being packed: ${how}. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Stop whatever writes to it before deploying, or exclude the file with a line in .gcloudignore.`)}
function unreadable$1(file,error){
let code=codeOf$1(error);
if(code===void 0)return error;
let why=code===`ENOENT`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`was removed while the source was being packed`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`cannot be read (${code})`;
return sourceProblem(file.path,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${file.path} ${why}. Make sure that the file stays and that the runner's user can read it, or exclude it with a line in .gcloudignore.`,error)}
let MAX32=4294967295;
let MAX16=65535;
let needsZip64=size=>size>4026531840;
function localHeader(entry){
let extra=entry.zip64?20:0;
let known=entry.streamed?{crc:0,compressed:0,size:0}:entry;
let record=Buffer.alloc(30+entry.name.length+extra);
record.writeUInt32LE(67324752,0);
writeCommon(record,4,entry,known);
record.writeUInt16LE(extra,28);
record.set(entry.name,30);
entry.zip64&&writeZip64(record,30+entry.name.length,[known.size,known.compressed]);
return record}
function dataDescriptor({crc,compressed,size,zip64}){
let record=Buffer.alloc(zip64?24:16);
record.writeUInt32LE(134695760,0);
record.writeUInt32LE(crc,4);
if(zip64){
record.writeBigUInt64LE(BigInt(compressed),8);
record.writeBigUInt64LE(BigInt(size),16)}else{
record.writeUInt32LE(compressed,8);
record.writeUInt32LE(size,12)}
return record}
function centralHeader(entry){
let far=entry.offset>=MAX32;
let wide=[...entry.zip64?[entry.size,entry.compressed]:[],...far?[entry.offset]:[]];
let extra=wide.length===0?0:4+8*wide.length;
let record=Buffer.alloc(46+entry.name.length+extra);
record.writeUInt32LE(33639248,0);
record.writeUInt16LE(813,4);
writeCommon(record,6,entry,entry,far);
record.writeUInt16LE(extra,30);
let directory=entry.name.at(-1)===47;
record.writeUInt32LE((entry.mode<<16|(directory?16:0))>>>0,38);
record.writeUInt32LE(far?MAX32:entry.offset,42);
record.set(entry.name,46);
extra>0&&writeZip64(record,46+entry.name.length,wide);
return record}
function endOfArchive(count,offset,size){
let zip64=count>=MAX16||offset>=MAX32||size>=MAX32;
let wide=zip64?76:0;
let record=Buffer.alloc(wide+22);
if(zip64){
record.writeUInt32LE(101075792,0);
record.writeBigUInt64LE(44n,4);
record.writeUInt16LE(813,12);
record.writeUInt16LE(45,14);
record.writeBigUInt64LE(BigInt(count),24);
record.writeBigUInt64LE(BigInt(count),32);
record.writeBigUInt64LE(BigInt(size),40);
record.writeBigUInt64LE(BigInt(offset),48);
record.writeUInt32LE(117853008,56);
record.writeBigUInt64LE(BigInt(offset+size),64);
record.writeUInt32LE(1,72)}
record.writeUInt32LE(101010256,wide);
record.writeUInt16LE(Math.min(count,MAX16),wide+8);
record.writeUInt16LE(Math.min(count,MAX16),wide+10);
record.writeUInt32LE(Math.min(size,MAX32),wide+12);
record.writeUInt32LE(Math.min(offset,MAX32),wide+16);
return record}
function writeCommon(record,at,entry,known,far=!1){
record.writeUInt16LE(entry.zip64||far?45:20,at);
record.writeUInt16LE(2048|(entry.streamed?8:0),at+2);
record.writeUInt16LE(entry.method,at+4);
record.writeUInt16LE(0,at+6);
record.writeUInt16LE(65,at+8);
record.writeUInt32LE(known.crc,at+10);
record.writeUInt32LE(entry.zip64?MAX32:known.compressed,at+14);
record.writeUInt32LE(entry.zip64?MAX32:known.size,at+18);
record.writeUInt16LE(entry.name.length,at+22)}
function writeZip64(record,at,numbers){
record.writeUInt16LE(1,at);
record.writeUInt16LE(8*numbers.length,at+2);
for(let[index,number]of numbers.entries())record.writeBigUInt64LE(BigInt(number),at+4+8*index)}
let SAMPLE=65536;
async function*archive(listing){
yield*inChunks(records(listing))}
async function*inChunks(parts){
let waiting=[];
let size=0;
for await(let part of parts){
waiting.push(part);
size+=part.length;
if(size<1048576)continue;
yield waiting.length===1?part:Buffer.concat(waiting,size);
waiting=[];
size=0}
size>0&&(yield Buffer.concat(waiting,size))}
async function*records({files,directories}){
let central=[];
let offset=0;
for(let path of directories){
let entry=newEntry(`${path}/`,16877,offset);
let header=localHeader(entry);
offset+=header.length;
central.push(centralHeader(entry));
yield header}
for await(let{file,bytes}of contentsOf(files)){
let entry=newEntry(file.path,32768|file.mode,offset);
if(bytes===void 0)for await(let part of streamed(entry,file)){
offset+=part.length;
yield part}else{
let data=whole(entry,bytes);
let header=localHeader(entry);
offset+=header.length+data.length;
yield header;
yield data}
central.push(centralHeader(entry))}
let size=0;
for(let header of central){
size+=header.length;
yield header}
yield endOfArchive(central.length,offset,size)}
function newEntry(path,mode,offset){
let name=Buffer.from(path);
if(name.length>65535)throw sourceProblem(path.slice(0,80),(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A path of ${name.length} bytes is too long for a zip archive: ${path.slice(0,80)}…`);
return{name,mode,method:0,streamed:!1,zip64:!1,crc:0,compressed:0,size:0,offset}}
function whole(entry,bytes){
let deflated=worthDeflating(bytes)?deflate(bytes):bytes;
let data=deflated.length<bytes.length?deflated:bytes;
Object.assign(entry,{method:data===bytes?0:8,crc:(0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(bytes),compressed:data.length,size:bytes.length});
return data}
async function*streamed(entry,file){
Object.assign(entry,{streamed:!0,zip64:needsZip64(file.size)});
let pieces=piecesOf(file);
try{
let first=(await pieces.next()).value;
entry.method=worthDeflating(first)?8:0;
yield localHeader(entry);
let counted=count(entry,first,pieces);
for await(let part of entry.method===8?deflatedStream(counted):counted){
entry.compressed+=part.length;
yield part}}finally{
await pieces.return(void 0)}
yield dataDescriptor(entry)}
async function*count(entry,first,rest){
let add=piece=>{
entry.crc=(0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(piece,entry.crc);
entry.size+=piece.length;
return piece};
yield add(first);
for await(let piece of rest)yield add(piece)}
async function*deflatedStream(pieces){
let stream=(0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createDeflateRaw)({level:1,chunkSize:262144});
let feeding=(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_10__.pipeline)(pieces,stream);
feeding.catch(()=>{});
yield*stream;
await feeding}
function deflate(bytes){
return(0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.deflateRawSync)(bytes,{level:1,chunkSize:Math.max(64,bytes.length+64)})}
function worthDeflating(bytes){
if(bytes.length<32)return!1;
return bytes.length<=SAMPLE||deflate(bytes.subarray(0,SAMPLE)).length<SAMPLE*.97}
let SURROGATE=/[\ud800-\udfff]/;
function comparePaths(a,b){
if(SURROGATE.test(a)||SURROGATE.test(b))return Buffer.compare(Buffer.from(a),Buffer.from(b));
return a<b?-1:+(a>b)}
let byPath=(a,b)=>comparePaths(a.path,b.path);
async function sourceDigest(listing){
let records=emptyFolders(listing).map(path=>({path,record:`040000 - ${path}\0`}));
let add=(file,content)=>{
let mode=file.mode&64?`100755`:`100644`;
records.push({path:file.path,record:`${mode} ${content} ${file.path}\0`})};
for(let file of listing.files)file.blob!==void 0&&add(file,file.blob);
for await(let{file,bytes}of contentsOf(listing.files.filter(({blob})=>blob===void 0)))add(file,bytes===void 0?await idOfPieces(file):blobId(bytes));
let whole=(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)(`sha256`).update(`run-iam-deploy source 2
`);
for(let{record}of records.sort(byPath))whole.update(record);
return`sha256:${whole.digest(`hex`)}`}
function emptyFolders({files,directories}){
let parent=path=>path.slice(0,Math.max(0,path.lastIndexOf(`/`)));
let filled=new Set([...files.map(({path})=>parent(path)),...directories.map(parent)]);
return directories.filter(path=>!filled.has(path))}
async function idOfPieces(file){
let content=blobHash(file.size);
for await(let piece of piecesOf(file))content.update(piece);
return content.digest(`hex`)}
function uploadSource(resources,listing,owned){
let{name:bucket}=resources.bucket;
let target=fullName.bucket(bucket);
let folder=resources.sources;
return{kind:`upload-source`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Upload the source to ${bucket}`,target,changes:[{target,path:`objects`,after:`${folder}/….zip`,done:!1}],needs:uploadNeeds(resources.bucket.from===`input`),async apply(world){
let{google,config,made,signal,log}=world;
if(!listing)throw Error(`The plan was made without the source.`);
owned||mustBeOurs(await google.storage.getBucket(bucket),resources,config.region);
let digest=listing.digest??await sourceDigest(listing);
let name=objectName(folder);
for(let line of leftOutLines(listing))log.info(line);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Uploading ${listing.files.length} files (${megabytes(listing.bytes)}) to gs://${bucket}/${name}`);
made.source={object:await google.storage.upload(bucket,name,stopping(archive(listing),signal),`application/zip`),digest,files:listing.files.length,bytes:listing.bytes};
world.record?.([{target,path:`objects`,after:name,done:!0}]);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${listing.files.length} files, ${megabytes(listing.bytes)}, ${digest}`}}}
function objectName(folder){
return`${folder}/${(Date.now()/1e3).toFixed(6)}-${crypto.randomUUID().replaceAll(`-`,``)}.zip`}
async function*stopping(chunks,signal){
for await(let chunk of chunks){
signal.throwIfAborted();
yield chunk}}
let megabytes=bytes=>bytes<1e5?`${(bytes/1e3).toFixed(1)} kB`:`${(bytes/1e6).toFixed(1)} MB`;
function leftOutLines({excluded,credentials,brokenLinks,outsideLinks,special}){
let always=excluded.filter(({from})=>from===`always`).map(({path})=>path);
let lists=[[`always`,always],[`credentials`,credentials.map(({path})=>path)],[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`links that lead nowhere or outside`,[...brokenLinks,...outsideLinks]],[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no files`,special]];
let ruled=excluded.length-always.length;
return[...lists.flatMap(([why,paths])=>paths.length>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not uploaded (${why}): ${some(paths,10)}`]:[]),...ruled>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not uploaded by ignore rules: ${some(excluded.filter(({from})=>from!==`always`).map(({path})=>path),10)}`]:[]]}
let inOrder=(...groups)=>groups.flat();
let NO_SOURCE={dockerfile:!1,projectToml:!1};
function previewImage({origin},{image}){
if(origin.kind===`template`)return;
return origin.kind===`image`?origin.image:image}
let cannot=what=>problem=>fail(`invalid-input`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} cannot be changed as asked: ${problem}.`);
let doubtful=doubt=>warn$1(`ignored-input`,`${doubt}.`);
function buildSteps(config,facts,resources,settings,listing){
if(config.origin.kind!==`source`||!settings)return[];
let needs=buildNeedsOf(config,facts,resources,settings);
let reusable=facts?.reusable?.known?facts.reusable.value:void 0;
if(reusable&&listing)return[reuseImage(resources,reusable,listing,reuseNeeds())];
let bucket=facts?.bucket;
let repository=facts?.repository;
let bucketAbsent=!facts||bucket?.known&&bucket.value===null;
let repositoryOff=repository?.known===!1&&repository.evidence.some(({reason})=>reason===`SERVICE_DISABLED`);
let makesRepository=(!facts||repositoryOff||repository?.known&&repository.value===null)&&resources.repository.from==="default";
let owner=bucket?.known?bucket.value?.projectNumber:void 0;
let named=resources.bucket.from===`input`;
let owned=!!bucketAbsent||named||owner!==void 0&&owner===resources.projectNumber;
return inOrder(bucketAbsent?[createBucket(resources,config.region)]:[],makesRepository?[createRepository(resources,repositoryOff)]:[],[uploadSource(resources,listing,owned)],[buildImage(resources,settings,config.build.as??config.service,[...needs,...config.build.reuse?reuseNeeds():[]])])}
function buildNeedsOf(config,facts,resources,settings){
let live=facts?.service.known?facts.service.value:void 0;
let{project,projectNumber,buildAccount}=resources;
let options=optionsOf(config,project,live);
let built=!!live?.buildConfig?.imageUri;
let needs=buildNeeds({named:settings.serviceAccount!==void 0,agentSettled:built||buildAccount!==void 0&&isElsewhere(buildAccount,project,projectNumber),options,foreignPool:options.workerPool!==void 0&&!isOf(options.workerPool,resources)});
return buildAccount!==void 0&&isLegacyBuildAccount(buildAccount)?needs.filter(({who})=>who!==`build-agent`):needs}
function deployShape(config,resources,live){
let{project,projectNumber,runtimeAccount,repository}=resources;
let options=optionsOf(config,project,live);
let built=config.origin.kind===`source`;
let image=built?repository.name:options.imageRepository;
let open=built&&live===void 0&&repository.from!==`input`;
return{exists:live===void 0?void 0:live!==null,built,agentSettled:!!live||runtimeAccount!==void 0&&isElsewhere(runtimeAccount,project,projectNumber),foreignImage:open?void 0:image!==void 0&&!isOf(image,resources),otherImages:options.otherRepositories.map(name=>({repository:name,foreign:!isOf(name,resources)})),options}}
let isOf=(name,{project,projectNumber})=>[project,projectNumber].includes(projectIn(name)??``);
let PROJECT$2={kind:`project`};
let BUCKET={kind:`bucket`};
let REPOSITORY={kind:`repository`};
let SERVICE$2={kind:`service`};
let advisory$1={level:`advisory`};
let taggedPreviewNeeds=()=>[need(`run.revisions.get`,SERVICE$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the revision that serves production`)];
let findTaggedNeeds=()=>[need(`run.services.get`,SERVICE$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the service`),need(`run.revisions.list`,SERVICE$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`find the revisions of previews`)];
let removeTaggedNeeds=()=>[...findTaggedNeeds(),need(`run.services.update`,SERVICE$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`remove the tag of a preview`),need(`iam.serviceAccounts.actAs`,{kind:`account`,who:`runtime-account`},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`change the traffic of a service`),need(`run.revisions.get`,SERVICE$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read a revision once more before it is deleted`),need(`run.revisions.delete`,SERVICE$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`delete the revisions of a preview`),need(`run.operations.get`,PROJECT$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`wait until a preview is gone`,advisory$1)];
let removeServiceNeeds=at=>[need(`run.services.get`,at,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the service of a preview`),need(`run.services.delete`,at,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`delete the service of a preview`),need(`run.operations.get`,PROJECT$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`wait until a preview is gone`,advisory$1)];
let listPreviewServicesNeeds=()=>[need(`run.services.list`,PROJECT$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`find the previews that are services`)];
let leftoverNeeds=()=>[need(`artifactregistry.dockerimages.list`,REPOSITORY,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`find the images of previews`,advisory$1),need(`storage.objects.list`,BUCKET,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`find the sources of previews`,advisory$1),need(`cloudbuild.builds.list`,PROJECT$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see which build made an image`,advisory$1),...[`services`,`revisions`,`jobs`,`workerpools`].map(what=>need(`run.${what}.list`,PROJECT$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see whether an image or a source is still used`,advisory$1)),need(`run.locations.list`,PROJECT$2,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see whether an image or a source is still used in another region`,advisory$1),need(`artifactregistry.versions.delete`,REPOSITORY,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`delete images that only a preview used`,advisory$1),need(`storage.objects.delete`,BUCKET,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`delete sources that only a preview used`,advisory$1)];
function driftNeeds(kind,callers,access){
let{words,role,permissions,invokers,traffic}=KINDS[kind];
let place={kind:role};
let verb=name=>`run.${permissions}.${name}`;
return[need(verb(`get`),place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the ${words}`),...invokers?[need(verb(`getIamPolicy`),place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read who can ${invokers.verb} the ${words}`,callers?{}:advisory$1)]:[],...traffic?[need(`run.revisions.get`,place,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the revision that serves production`,advisory$1)]:[],...access?decisionNeeds():[]]}
async function setInvokerCheck({google,made},{service},{disabled}){
let live=made.service??await google.run.getService(service);
let before=live?.invokerIamDisabled??!1;
if(before===disabled)return[];
let operation=await google.run.patchService(...checkPatch(service,live,disabled));
try{
made.service=await google.run.wait(operation)}catch(error){
if(!(error instanceof ApiError))throw error;
let now=await google.run.getService(service);
if((now?.invokerIamDisabled??!1)!==disabled)throw error;
now&&(made.service=now)}
return[{target:fullName.service(service),path:`invokerIamDisabled`,before,after:disabled,done:!0}]}
function checkPatch(name,live,disabled){
let change={name,invokerIamDisabled:disabled};
let label=live&&pinKept(live);
if(!label)return[change,[`invokerIamDisabled`]];
let labels={...live.labels,[NO_TRAFFIC_LABEL]:label};
withoutReserved(labels);
return[{...change,labels,...live.etag&&{etag:live.etag}},[`invokerIamDisabled`,`labels`]]}
let ROLE=`roles/run.invoker`;
let EVERYBODY=`allUsers`;
let WAYS={"all-users":{step:`set-public-binding`,open:(world,resources)=>untilTagSeen(world,WAYS[`all-users`].opening,()=>changeInvokers(world,resources,bindings=>withMember(bindings,ROLE,EVERYBODY))),close:(world,resources)=>changeInvokers(world,resources,bindings=>withoutMember(bindings,EVERYBODY)),opened:{path:`bindings[${ROLE}]`,after:EVERYBODY},closed:{path:`bindings[${ROLE}]`,before:EVERYBODY},opening:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Granting the invoker role to allUsers`,toOpen:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`give allUsers the invoker role`,closing:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Remove allUsers from the invokers`,closedAlready:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is already removed.`,stillOpen:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`allUsers still has an invoker role`,call:service=>`POST run.googleapis.com/v2/${service}:setIamPolicy`},"no-invoker-iam-check":{step:`set-invoker-check`,open:(world,resources)=>setInvokerCheck(world,resources,{disabled:!0}),close:(world,resources)=>setInvokerCheck(world,resources,{disabled:!1}),opened:{path:`invokerIamDisabled`,before:!1,after:!0},closed:{path:`invokerIamDisabled`,before:!0,after:!1},opening:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Disabling the invoker check`,toOpen:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`disable the invoker check`,closing:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Enable the invoker check`,closedAlready:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is already enabled.`,stillOpen:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`its invoker check is still disabled`,call:service=>`PATCH run.googleapis.com/v2/${service}?updateMask=invokerIamDisabled`}};
let changeInvokers=(world,{service},change)=>changePolicy(world,fullName.service(service),change,bindings=>world.made.bindings=bindings);
let planned$2=({service},mechanism,to)=>({target:fullName.service(service),...WAYS[mechanism][to],done:!1});
function closeAccess(resources,mechanism){
let way=WAYS[mechanism];
return{kind:way.step,title:way.closing,target:fullName.service(resources.service),changes:[planned$2(resources,mechanism,`closed`)],needs:mechanismNeeds(mechanism,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`make the service private`),async apply(world){
let done=await way.close(world,resources);
world.record?.(done);
world.made.access={attempts:[],changed:done.length>0||(world.made.access?.changed??!1)};
return done.length===0?way.closedAlready:void 0}}}
function setInvokers(resources,{kind,members,strategy,changes,released,stays}){
let target=fullName.service(resources.service);
let{words,invokers}=KINDS[kind];
return{kind:`set-invokers`,title:strategy===`overwrite`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set who can ${invokers?.verb} the ${words}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Let ${few(members.map(shortMember))} ${invokers?.verb} the ${words}`,target,changes,needs:policyNeeds(kind,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`set who can ${invokers?.verb} the ${words}`),async apply(world){
try{
let done=await changePolicy(world,target,bindings=>wantedInvokers(bindings,members,strategy,invokers?.role,stays),bindings=>world.made.bindings=bindings);
world.record?.(done);
world.made.invokers=members;
done.length>0&&(world.made.changedAccess=!0);
return done.length===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`They are already set.`:void 0}catch(error){
if(!(error instanceof ApiError)||error.status!==400&&!error.constraint)throw error;
throw refused$2(error,{project:resources.project,target,invokers:world.config.invokers},members,invokers?.role,released)}}}}
let few=names=>names.length>2?some(names,2):list$1(names);
function refused$2(error,{project,target,invokers},members,role,released){
let named=members.filter(member=>error.message.includes(shortMember(member)));
let blamed=named.length>0||members.length>1?named:members;
let[only=``,...others]=blamed;
let who=only&&others.length===0?only:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`one of ${members.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)}`;
let missing=!error.constraint&&/does not exist|not found/i.test(error.message);
let why=error.constraint?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the organisation policy ${error.constraint} does not allow ${who}.`:missing?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no account or group exists for ${who}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google refused ${who}.`;
let own=missing&&others.length===0&&projectOfAccount(shortMember(only))===project;
let way=own&&role?withAccount(project,shortMember(only),grantTo({member:only,role,resource:target})):withoutInvokers(invokers,blamed);
let what=error.constraint?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`An exception is for the administrator of the policy to make. Otherwise leave it out`:missing?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${own?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create it`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct the address`}, or leave it out`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Leave it out`;
return failure$1(`invokers-not-set`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${released?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is deployed, but its`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Its`} invokers could not be set: ${why} ${what} of invokers and callers, and run again. Google said: ${error.message}`,{role,resource:target,evidence:[toEvidence(error.call,target,error)],remedies:orElse(way,error.constraint?unblockPolicy(project,error.constraint):[])},{cause:error})}
function madeAnew(changes,target,path,after){
if(changes.length>0||after===void 0)return[...changes];
return[{target,path,after:after.split(`/`).at(-1)??after,done:!0}]}
let PYTHON=/^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?::\s.*)?$/;
let NODE=/^(?:Uncaught )?(?:\w+\.)*[A-Z]?\w*Error(?: \[[\w]+\])?: .+/;
let OTHERS=[/^Exception in thread .+/,/^Caused by: .+/,/^panic: .+/,/^fatal error: .+/,/^Unhandled exception\. .+/,/^(?:PHP )?Fatal error:\s.+/,/^thread '.*' panicked at .+/,/^\S+\.rb:\d+:in .+ \([A-Z][\w:]*\)$/];
function exceptionIn(lines){
let traced=lines.findLastIndex(line=>/Traceback \(most recent call last\)/.test(line));
let python=traced<0?void 0:lines.slice(traced).find(line=>PYTHON.test(line));
if(python)return python;
return lines.findLast(line=>NODE.test(line)||OTHERS.some(pattern=>pattern.test(line)))}
let LIMIT=/Memory limit of ([\d.]+) ?(Mi?B?|Gi?B?) exceeded with ([\d.]+) ?(Mi?B?|Gi?B?) used|The configured memory limit was reached/;
let SIZES=[[512,`512Mi`,1],[1024,`1Gi`,1],[2048,`2Gi`,1],[4096,`4Gi`,1],[8192,`8Gi`,2],[16384,`16Gi`,4],[32768,`32Gi`,8]];
function memory(told){
let shown=[...told.platform,told.said].find(text=>LIMIT.test(text));
if(shown===void 0)return;
let[,limit,unit,used,unitOfUsed]=LIMIT.exec(shown)??[];
let had=limit?mib(limit,unit):sizeOf(told.settings.memory);
let needed=used?mib(used,unitOfUsed):void 0;
return{key:`memory`,what:(limit&&used?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container needs more memory than its limit: it used ${used} MiB, but the limit is ${limit} MiB.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container needs more memory than its limit${told.settings.memory?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` of ${told.settings.memory}`:``}.`).replaceAll(`MiB`,unitWords(unit)),...moreMemory(told,had,needed),shown}}
let unitWords=unit=>unit?.startsWith(`G`)?`GiB`:`MiB`;
let mib=(number,unit)=>Number(number)*(unit?.startsWith(`G`)?1024:1);
function sizeOf(quantity){
let[,number,unit]=/^(\d+(?:\.\d+)?)(Mi?|Gi?)$/.exec(quantity??``)??[];
return number?mib(number,unit):void 0}
function moreMemory({settings},had=512,needed=had){
let next=SIZES.find(([size])=>size>had&&size>=needed*1.2);
if(!next)return{advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It already has the maximum of Cloud Run: the program has to use less.`,remedies:[]};
let[,size,cpu]=next;
let has=Number.parseFloat(settings.cpu??`1`)/(settings.cpu?.endsWith(`m`)?1e3:1);
let flags=[`--memory=${size}`,...cpu>has?[`--cpu=${cpu}`]:[]];
return{advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Give it more (flags: ${flags.join(` `)}).`,remedies:[setting(flags,settings.manifest)]}}
let KILLED=/Container terminated on signal 9\b/;
function killed(told){
let{ends=[]}=told;
let byEnd=ends.length>0&&ends.every(({exitCode,termSignal})=>exitCode===137||termSignal===9);
let shown=told.platform.find(line=>KILLED.test(line))??(byEnd?`137`:void 0);
if(!shown)return;
let limit=told.settings.memory?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` of ${told.settings.memory}`:``;
return{key:`killed`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container was killed (signal 9), which is typical if it exceeds its memory limit${limit}.`,...moreMemory(told,sizeOf(told.settings.memory)),shown}}
let WORDS$1=[[/ModuleNotFoundError: No module named '([^']+)'/,`requirements.txt`],[/Cannot find module '([^']+)'/,`package.json`],[/Cannot find package '([^']+)'/,`package.json`],[/cannot load such file -- (\S+)/,`Gemfile`],[/(?:java\.lang\.)?(?:ClassNotFoundException|NoClassDefFoundError): (\S+)/,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the build file`],[/Could not load file or assembly '([^',]+)/,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the project file`]];
let LIBRARY=/(?:error while loading shared libraries: |ImportError: )(\S+\.so[.\d]*): cannot open shared object file/;
let OWN=new Set([`main`,`app`,`wsgi`,`asgi`,`server`,`src`,`api`,`manage`,`config`,`settings`,`backend`]);
let NOT_LOADED=/Error loading ASGI app\. (?:Could not import module "([^"]+)"|Attribute "([^"]+)" not found in module)|Failed to find attribute '([^']+)' in '/;
let PACKAGES={cv2:`opencv-python-headless`,PIL:`pillow`,yaml:`pyyaml`,sklearn:`scikit-learn`,dotenv:`python-dotenv`,bs4:`beautifulsoup4`,jwt:`pyjwt`};
function missingModule(log){
let last=exceptionIn(log);
let lines=last===void 0?log:[last];
let library=lines.findLast(line=>LIBRARY.test(line));
if(library){
let name=LIBRARY.exec(library)?.[1]??``;
return{key:`library`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The image lacks the system library ${piece(name,60)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Install the package that has it, in the Dockerfile.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Install ${name} in the Dockerfile`,`RUN apt-get update && apt-get install -y PACKAGE # that has ${name}`)],shown:library}}
let unloaded=log.findLast(line=>NOT_LOADED.test(line));
if(unloaded&&!lines.some(line=>WORDS$1.some(([words])=>words.test(line)))){
let name=NOT_LOADED.exec(unloaded)?.slice(1).find(Boolean)??``;
return{key:`own-module`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The server did not find the app that its start command names: ${piece(unloaded.replace(/^ERROR:\s*/,``))}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct MODULE:ATTRIBUTE in the start command, or see that the Dockerfile copies the module to WORKDIR.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct ${piece(name,60)} in the start command`,`CMD uvicorn MODULE:ATTRIBUTE`)],shown:unloaded}}
let shown=lines.findLast(line=>WORDS$1.some(([words])=>words.test(line)));
if(!shown)return;
let[words,list]=WORDS$1.find(([words])=>words.test(shown));
let name=words.exec(shown)?.[1]??``;
if(/^[./]|^[A-Z]:\\/.test(name))return{key:`file`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The image lacks a file that the app needs: ${piece(name,60)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check that the Dockerfile copies it, that no ignore file excludes it from the upload, and that the start command has the right path.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Copy ${name} into the image`,`COPY . . # in the Dockerfile; see .gcloudignore and .dockerignore`)],shown};
let top=name.split(`.`)[0]??name;
if(list===`requirements.txt`&&OWN.has(top))return{key:`own-module`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The app starts with the module ${piece(name,60)}, which is not where it starts: ${piece(shown,60)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`See that the Dockerfile copies it, and that WORKDIR and the start command fit its folder.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Copy ${top} into the image, or correct the start command`,`COPY . . # in the Dockerfile`)],shown};
let wanted=list===`requirements.txt`?PACKAGES[top]??top:name;
return{key:`dependency`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The app needs the module ${piece(name,60)}, which is not in the image: ${piece(shown.replace(/^.*?(?=(?<!\w)\w*(?:Error|Exception)\b)/,``),60)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Add it to ${list}; if it is your own folder, check that the Dockerfile copies it.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Add ${piece(wanted,60)} to ${list}`,wanted)],shown}}
let VERB=/\b(?:listen(?:ing|s)?|running|serving|start(?:ed|ing)|ready|available|bound|local)\b/i;
let OTHER=/connect|client|database|\bdb\b|redis|postgres|mysql|mongo|rabbit|kafka|metric|debug|inspector|admin|prometheus|proxying|upstream/i;
let ADDRESS=/(?:^|[\s/('"=])(0\.0\.0\.0|127\.0\.0\.1|localhost|\[::1?\]|::1?|\*|)[:](\d{2,5})(?=[\s/)'",.]|$)/i;
let PORT$1=/\bports?(?:\(s\))?(?:\s+is)?[\s:=#]*(\d{2,5})\b/i;
let BARE=/\blisten(?:ing|s)?\s+(?:on|at)\s+(\d{2,5})\b/i;
let EVERYWHERE=/^(?:0\.0\.0\.0|\*|\[?::\]?)$/;
function listeningIn(lines){
return lines.flatMap(line=>{
if(!VERB.test(line)||OTHER.test(line))return[];
let[,host=``,port]=ADDRESS.exec(line)??[];
let only=port??PORT$1.exec(line)?.[1]??BARE.exec(line)?.[1];
return only?[{host:EVERYWHERE.test(host)?``:host.toLowerCase(),port:Number(only),line}]:[]})}
let EXITED=/Container called exit\((\d+)\)/;
let codeOf=platform=>platform.flatMap(line=>EXITED.exec(line)?.[1]??[])[0];
let PROBED=/(Default )?STARTUP (TCP|HTTP|GRPC) probe failed (\d+) times? consecutively for container "[^"]*" on port (\d+)(?: path "([^"]*)")?/;
function probeIn(platform){
let shown=platform.findLast(line=>PROBED.test(line));
let[,byDefault,kind=``,times,port,path]=PROBED.exec(shown??``)??[];
if(!shown)return;
return{shown,kind,times:Number(times),port:Number(port),byDefault:byDefault!==void 0,...path&&{path}}}
function probedElsewhere({app,platform,settings,phase}){
let probed=probeIn(platform);
if(phase!==`starts`||!probed||probed.byDefault||codeOf(platform)!==void 0)return;
let open=listeningIn(app).filter(({host})=>host===``);
if(probed.port===settings.port||open.some(({port})=>port===probed.port))return;
let own=open.find(({port})=>port===settings.port);
if(!own)return;
let fields=probed.kind===`HTTP`?[`httpGet.path=${probed.path??`/`}`,`httpGet.port=${own.port}`]:[`${probed.kind===`GRPC`?`grpc`:`tcpSocket`}.port=${own.port}`];
return{key:`probe-port`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The startup probe uses port ${probed.port}, but the container listens on port ${own.port}.`,remedies:[setting([`--startup-probe=${fields.join(`,`)}`],settings.manifest)],shown:own.line}}
function listensElsewhere({app,platform,settings,phase}){
let{port,manifest}=settings;
if(phase!==`starts`||port===void 0||codeOf(platform)!==void 0)return;
let all=listeningIn(app);
if(all.some(one=>one.port===port&&one.host===``))return;
let found=all.find(one=>one.port===port)??all.findLast(one=>one.host===``)??all.at(-1);
if(!found)return;
let words=`${found.line} ${settings.start?.command??``}`;
let shown=found.line;
if(found.port===port)return{key:`loopback`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container listens only on ${found.host}, where Cloud Run cannot reach it.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It has to listen on 0.0.0.0, on port ${port}.`,remedies:[onAll(words,port)],shown};
if(found.host!==``)return{key:`port-and-loopback`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container listens on ${found.host}:${found.port}, but Cloud Run sends requests to port ${port}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing outside the container reaches ${found.host}: it has to listen on 0.0.0.0, on port ${port}.`,remedies:[onAll(words,port)],shown};
return{key:`port`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container listens on port ${found.port}, but Cloud Run sends requests to port ${port}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set the port (flags: --port=${found.port}), or let the app listen on the port in the variable PORT.`,remedies:[setting([`--port=${found.port}`],manifest)],shown}}
let BY_PROBE=/failed the configured startup probe checks/;
function probe({said,platform,phase}){
let probed=probeIn(platform);
let shown=probed&&!probed.byDefault?probed.shown:BY_PROBE.test(said)?said:void 0;
if(phase!==`starts`||shown===void 0)return;
let asked=probed&&!probed.byDefault?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`: ${probed.kind===`HTTP`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a request for ${piece(probed.path??`/`,40)}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a ${probed.kind} connection`} on port ${probed.port} failed ${count$1(probed.times,`time`)}`:``;
return{key:`probe`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container did not pass its startup probe${asked}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct the port or path of the probe, or give the app more time (flags: --startup-probe with a larger failureThreshold or periodSeconds).`,remedies:[],shown}}
let NOT_LISTENING=/failed to start and (?:then )?listen on the port|Failed to start and then listen/i;
function silent({said,platform,phase,settings,lines}){
let{port,start,manifest}=settings;
let probed=probeIn(platform);
let shown=NOT_LISTENING.test(said)?said:probed?.shown;
if(phase!==`starts`||shown===void 0||port===void 0)return;
if(start?.port!==void 0&&start.port!==port)return{key:`port-of-dockerfile`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container did not listen on port ${port}; its Dockerfile starts it on port ${start.port}.`,advice:start.loopback?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It has to listen on 0.0.0.0, on port ${port}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set the port (flags: --port=${start.port}), or let the app listen on the port in the variable PORT.`,remedies:[start.loopback?onAll(start.command,port):setting([`--port=${start.port}`],manifest)],shown:start.command};
if(start?.loopback)return{key:`loopback-of-dockerfile`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container did not listen on port ${port}; its Dockerfile starts it on ${start.loopback}, where Cloud Run cannot reach it.`,remedies:[onAll(start.command,port)],shown:start.command};
return{key:`not-listening`,what:platform.some(line=>PROBED.test(line)&&/DEADLINE_EXCEEDED/.test(line))?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container ran, but nothing in it listened on port ${port} in time.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container did not start and listen on port ${port} in time.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It has to listen on 0.0.0.0, on the port in the variable PORT (${port}), within its startup time (four minutes unless a probe changes that). If it listens on another port, name that one (flags: --port).${lines?.length===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Its log is empty.`:``}`,remedies:[],shown}}
function containerCause(failed){
let by=from=>linesOf$1((failed.lines??[]).flatMap(line=>line.from===from?[line.text]:[]));
return firstOf(ROWS$1,{...failed,app:by(`app`),platform:by(`platform`)})}
let ROWS$1=[memory,notExecutable,noCommand,noStartScript,literalPort,missing,variable,exception,outOfTime,killed,probedElsewhere,listensElsewhere,exited,probe,silent];
let LOADED=/Application failed to start:.*?failed to load (\S+): exec format error/;
function notExecutable({platform,said,settings}){
let shown=[...platform,said].find(line=>LOADED.test(line));
let[,file=``]=LOADED.exec(shown??``)??[];
if(!shown)return;
let platformFix=change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Build the image for linux/amd64`,settings.built?`FROM --platform=linux/amd64 IMAGE`:`docker build --platform linux/amd64 --tag IMAGE .`);
if(/\.(?:sh|bash|py|js|rb)$/.test(file)||settings.built)return{key:`not-executable`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Run cannot execute ${piece(file,60)}: exec format error.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is a script without a #! line, or a program for another processor than x86-64. Begin a script with #!/bin/sh; build a program with --platform linux/amd64.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Begin the script with #!/bin/sh, or build for linux/amd64`,`#!/bin/sh`),platformFix],shown};
return{key:`architecture`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The image is for another processor than Cloud Run’s: ${piece(file,50)} does not run on linux/amd64.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A Mac with Apple silicon builds for arm64 by default. Build with docker build --platform linux/amd64.`,remedies:[platformFix],shown}}
let NOT_STARTED=/Application failed to start:\s*(.+)/;
let NOT_FOUND_BY_SHELL=/(?:exec: "?([\w./-]+)"?: (?:executable file not found|not found)|(?:sh|bash): (?:line )?(?:\d+: )?([\w./-]+): (?:command )?not found)/;
function noCommand({platform,app}){
let byPlatform=platform.find(line=>NOT_STARTED.test(line));
let byShell=app.findLast(line=>NOT_FOUND_BY_SHELL.test(line));
let shown=byPlatform??byShell;
if(!shown)return;
let[,first,second]=NOT_FOUND_BY_SHELL.exec(shown)??[];
let name=first??second;
return{key:`start-command`,what:name?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The start command is not in the image: ${piece(name,60)} was not found.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The start command cannot be run: ${piece(NOT_STARTED.exec(shown)?.[1]??shown)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check that CMD or ENTRYPOINT of the Dockerfile (or --command in flags) names an executable file of the image, with its path.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Correct the start command`,name?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`CMD of the Dockerfile: ${name}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`CMD of the Dockerfile`)],shown}}
let NO_SCRIPT=/Missing script: "?start"?/i;
function noStartScript({app}){
let shown=app.findLast(line=>NO_SCRIPT.test(line));
if(!shown)return;
return{key:`no-start-command`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`package.json has no script "start", which starts the container.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Add the script "start" to package.json`,`"scripts": { "start": "node server.js" }`)],shown}}
let LITERAL=/'\$\{?PORT\}?' is not a valid (?:port number|integer)|invalid (?:port|literal)[^']*'\$\{?PORT\}?'/i;
function literalPort({app,settings}){
let shown=app.findLast(line=>LITERAL.test(line));
if(!shown)return;
let{command}=settings.start??{};
return{key:`literal-port`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The start command has $PORT in a list, where no shell puts the port in.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Write CMD without the brackets.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Write CMD without brackets`,command?`CMD exec ${command}`:`CMD exec COMMAND --port $PORT`)],shown}}
function missing({app}){
return missingModule(app)}
let NAMED_BY_ENVIRON=/os\.environ\[|os\.getenv\(|environ\.get\(|process\.env|ENV\[|ENV\.fetch/;
let KEY_ERROR=/^KeyError: '([A-Z][A-Z0-9_]+)'$/;
let NOT_SET=/\b(?:environment )?variable ["'`]?([A-Z][A-Z0-9_]{2,})["'`]? (?:is |was )?(?:not set|missing|required|undefined|not defined)|\b([A-Z][A-Z0-9_]{2,}) (?:environment variable )?(?:is |must be )?(?:not set|required|missing)\b/;
function variable({app}){
let last=exceptionIn(app);
let key=KEY_ERROR.exec(last??``)?.[1];
let[,first,second]=NOT_SET.exec(last??``)??[];
let name=key&&app.some(line=>NAMED_BY_ENVIRON.test(line))?key:first??second;
if(!last||!name)return;
return{key:`variable`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The app needs the environment variable ${name}, which is not set.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set it with env_vars, or with secrets if it is a secret.`,remedies:[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set ${name} in env_vars`,text:`with:\n  env_vars: ${name}=VALUE`}],shown:last}}
let CRASHED={starts:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container crashed during startup`,runs:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container failed`,serves:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The app failed`};
function exception({app,platform,phase}){
let shown=exceptionIn(app);
if(!shown)return;
return{key:`crash`,what:`${phase!==`starts`||codeOf(platform)!==void 0?CRASHED[phase]:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container did not start; its log says`}: ${piece(shown)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Fix that in the code or its settings.`,remedies:[],shown}}
let OUT_OF_TIME=/The configured timeout was reached/;
function outOfTime({said,platform,settings}){
let shown=[said,...platform].find(text=>OUT_OF_TIME.test(text));
if(!shown)return;
return{key:`task-timeout`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The task ran longer than its timeout.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The default is ten minutes. Raise it (flags: --task-timeout=1h), or split the work into more tasks (--tasks).`,remedies:[setting([`--task-timeout=1h`],settings.manifest)],shown}}
function exited({app,platform,phase,settings}){
let shown=platform.find(line=>EXITED.test(line)||/Container terminated on signal \d+/.test(line));
if(!shown||phase===`serves`)return;
let code=EXITED.exec(shown)?.[1];
let last=app.findLast(line=>line.trim()!==``);
let said=last?`: ${piece(last)}`:``;
if(phase===`runs`)return code===`0`?void 0:{key:`exit`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container exited with ${ending(shown)}${said}.`,remedies:[],shown};
if(code===`0`)return{key:`exit-0`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container exited by itself (exit code 0), but a service has to keep running and listen.`,advice:settings.port===void 0?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Start a server; a program that ends by itself is a job (input job instead of service).`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Start a server, or deploy it as a job`,`job: NAME # instead of service`)],shown};
return{key:`exit`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The container exited during startup with ${ending(shown)}${said}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Run the image on your machine with PORT set to reproduce it.`,remedies:[],shown}}
let ending=shown=>{
let code=EXITED.exec(shown)?.[1];
return code===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`signal ${/signal (\d+)/.exec(shown)?.[1]}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`exit code ${code}`};
let releaseCause=unready=>firstOf(ROWS,unready)??containerCause(unready);
function isOfContainer({reason,said}){
if(reason&&OF_CONTAINER.has(reason))return!0;
return/failed to start|failed to listen|health check|startup probe|container .*exit|memory limit|exec format/i.test(said)}
let OF_CONTAINER=new Set([`HEALTH_CHECK_CONTAINER_ERROR`,`PROGRESS_DEADLINE_EXCEEDED`]);
let ownWords=said=>said.replace(/^(?:Cloud Run error: )?Revision '[^']*' is not ready(?: and cannot serve traffic)?[.:]\s*/,``).replace(/^Cloud Run error: /,``).replace(/(?<!\s)\s*Logs (?:for this revision might contain more information|URL: )[\s\S]*$/,``).trim();
let firstWords=said=>piece(ownWords(said).split(/(?<=[.!?])\s|\n/,1)[0]??``,130);
let ROWS=[imageMissing,architecture,secretVersion,secretMissing,accountMissing,connector,network,key,mount,limitOfRevisions,minimum];
let IMAGE_MISSING=/Image '?([^\s']+?)'? not found/i;
function imageMissing({said,reason,settings}){
let named=IMAGE_MISSING.exec(said)?.[1];
if(!named&&reason!==`CONTAINER_MISSING`)return;
let image=named??settings.image??``;
return{key:`image`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The image ${piece(image,100)} was not found.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check the name and the tag or digest in the input image, and that the image was pushed.`,remedies:[],shown:named?said:reason??``}}
let NOT_AMD64=/Container manifest(?: type)? .*?must support amd64\/linux|must support amd64\/linux/;
function architecture({said,settings}){
let[shown]=NOT_AMD64.exec(said)??[];
if(!shown)return;
return{key:`architecture`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The image has no variant for linux/amd64, which is all that Cloud Run runs.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A Mac with Apple silicon builds for arm64 by default. Build with docker build --platform linux/amd64.`,remedies:[change$1((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Build the image for linux/amd64`,`docker build --platform linux/amd64 --tag ${settings.image??`IMAGE`} .`)],shown}}
let STATE=/Secret Version \[projects\/([^/\s]+)\/secrets\/([^/\s]+)\/versions\/(\d+)\] is in (DISABLED|DESTROYED) state/;
function secretVersion({said,project,projectNumber}){
let[shown,owner=``,secret=``,version=``,state]=STATE.exec(said)??[];
if(!shown)return;
let at=`--project=${owner===projectNumber?project:owner}`;
if(state===`DISABLED`)return{key:`secret-disabled`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Version ${version} of the secret ${piece(secret,80)} is disabled.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Enable it, or name an enabled version.`,remedies:[gcloud((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Enable version ${version} of ${secret}`,[`secrets`,`versions`,`enable`,version,`--secret=${secret}`,at])],shown};
return{key:`secret-destroyed`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Version ${version} of the secret ${piece(secret,80)} is destroyed and cannot be restored.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Add a version with the value, and name it or latest.`,remedies:[newVersion(secret,at)],shown}}
let SECRET_MISSING=/Secret:? ?\[?projects\/([^/\s]+)\/secrets\/([^/\s\]]+)(?:\/versions\/([^/\s\]]+))?\]?(?: or its versions)? (?:was )?not found/;
function secretMissing({said,project,projectNumber}){
let[shown,owner=``,secret=``,version=`latest`]=SECRET_MISSING.exec(said)??[];
if(!shown)return;
let at=`--project=${owner===projectNumber?project:owner}`;
return{key:`secret-missing`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The secret ${piece(secret,70)} does not exist, or has no version ${piece(version,20)}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check the name and the version, or add a version with the value (if the secret itself is missing, create it first).`,remedies:[newVersion(secret,at)],shown}}
let newVersion=(secret,at)=>gcloud((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Add a version to ${secret}`,[`secrets`,`versions`,`add`,secret,`--data-file=VALUE_FILE`,at]);
let gcloud=(title,words)=>({kind:`gcloud`,title,text:command(words)});
let NO_ACCOUNT=/Service account (\S+@\S+?) does not exist or is disabled/;
function accountMissing({said}){
let[shown,email=``]=NO_ACCOUNT.exec(said)??[];
if(!shown)return;
return{key:`account`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The runtime account ${piece(email,90)} does not exist or is disabled.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Name one that exists (flags: --service-account); if it is disabled, enable it (gcloud iam service-accounts enable ${piece(email,90)}).`,remedies:[],shown}}
let CONNECTOR=/VPC connector (projects\/[^/\s]+\/locations\/[^/\s]+\/connectors\/[^/\s]+) does not exist, or Cloud Run does not have permission to use it/;
function connector({said,project,projectNumber}){
let[shown,name=``]=CONNECTOR.exec(said)??[];
if(!shown)return;
let owner=projectIn(name)??project;
let foreign=owner!==project&&owner!==projectNumber;
let agent=projectNumber&&`serviceAccount:${runAgent(projectNumber)}`;
let grant=foreign&&agent?remediesFor({member:agent,role:`roles/vpcaccess.user`,resource:fullName.project(owner)}):[];
return{key:`connector`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The VPC connector ${piece(name.split(`/`).at(-1)??``,60)} does not exist, or Cloud Run is not allowed to use it.`,advice:foreign?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It belongs to the project ${owner}, where Cloud Run’s service agent needs roles/vpcaccess.user.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check its name and region. A service keeps the connector of its last deploy; --clear-vpc-connector in flags removes it.`,remedies:grant,shown}}
function network({said,reason}){
if(reason!==`VPC_NETWORK_NOT_FOUND`)return;
let name=/'([^'\s]+)' was not found/.exec(said)?.[1]?.split(`/`).at(-1);
return{key:`network`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The network or subnet${name?` ${piece(name,60)}`:``} was not found, or Cloud Run is not allowed to use it.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check the names of the network and subnet, and that they are in the service’s region.`,remedies:[],shown:reason}}
function key({reason}){
if(reason!==`ENCRYPTION_KEY_CHECK_FAILED`)return;
return{key:`key`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The encryption key cannot be used.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check that the key exists and is enabled, and that the Cloud Run service agent has roles/cloudkms.cryptoKeyEncrypterDecrypter on it.`,remedies:[],shown:reason}}
let MOUNT=/\b(?:mount(?:ing|ed)?|gcsfuse|nfs)\b.*\b(?:fail(?:ed|ure)?|denied|error|timed out|not found)\b|\bfail(?:ed|ure)\b.*\bmount/i;
function mount({said,lines=[]}){
let shown=[...lines.filter(({from})=>from===`platform`).map(({text})=>text),said].find(text=>MOUNT.test(text));
if(shown===void 0)return;
return{key:`mount`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A volume could not be mounted: ${piece(ownWords(shown))}.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Check that the bucket or the NFS server exists, that the runtime account can read the bucket (roles/storage.objectViewer; to write, roles/storage.objectUser), and for NFS that the service reaches its network.`,remedies:[],shown}}
function limitOfRevisions({reason}){
if(reason!==`ACTIVE_REVISION_LIMIT_REACHED`)return;
return{key:`revisions`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service has as many active revisions as it can have.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Delete revisions that no longer serve, or lower their minimum number of instances.`,remedies:[],shown:reason}}
function minimum({reason}){
if(reason!==`MIN_INSTANCES_NOT_PROVISIONED`)return;
return{key:`minimum`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Run could not start the minimum number of instances.`,advice:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Lower the minimum number of instances (flags: --min-instances), or request more quota in this region.`,remedies:[],shown:reason}}
let PAUSES_MS=[2e3,4e3];
async function readContainerLog({log,signal,clock=systemClock},what,resource,read,pauses=PAUSES_MS){
try{
let lines=await read(50);
for(let ms of pauses){
if(lines.length>0)break;
await clock.sleep(ms,signal);
lines=await read(50)}
let end=lines.slice(-15);
end.length>0&&await log.group((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Last ${end.length} lines of ${what}`,async()=>{
for(let{text}of end)log.quote(text)});
return{lines,evidence:evidenceOf(end,resource),note:void 0}}catch(error){
if(signal.aborted)throw error;
log.debug((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The log could not be read: ${errorText(error)}`);
return{lines:void 0,evidence:[],note:UNREADABLE}}}
let UNREADABLE=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not read its log, which takes roles/logging.viewer.`;
async function causeWhileServing(world,revision,template){
let read=lines=>world.google.logging.revisionLog(revision,lines);
let{lines,evidence}=await readContainerLog(world,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the container’s log`,fullName.service(revision),read,[]);
return{cause:containerCause({phase:`serves`,said:``,lines,settings:settingsOf(template,world.config,{built:world.made.build!==void 0,requests:!0})}),evidence}}
let evidenceOf=(lines,resource)=>lines.length===0?[]:[{call:`POST logging.googleapis.com/v2/entries:list`,resource,answer:lines.map(({text})=>text).join(`
`).slice(-4e3)}];
async function settled({signal,clock=systemClock},live,read){
let pause=backoff(1e3,1.4,1e4);
let until=clock.now()+3e5;
let current=live;
for(;isMoving(current)&&clock.now()<until;){
await clock.sleep(pause(),signal);
current=await read()??current}
return current}
function isMoving({reconciling,terminalCondition}){
let state=terminalCondition?.state;
return reconciling===!0||state===`CONDITION_PENDING`||state===`CONDITION_RECONCILING`}
let isReady=live=>!isMoving(live)&&(live.terminalCondition?.state??`CONDITION_SUCCEEDED`)===`CONDITION_SUCCEEDED`;
async function notReady(world,unready){
let{google,config,made}=world;
let{resources,what,live,template,secrets,still,logs,start,revision}=unready;
let condition=worst(live);
let reason=reasonOf(condition);
let said=condition?.message??unready.said??``;
let resource=fullName.service(resources.service);
let evidence={call:`GET run.googleapis.com/v2/${resources.service}`,resource,answer:[reason,said||(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it did not become ready in time`].filter(Boolean).join(`: `).slice(0,600)};
let account=template?.serviceAccount;
let image=template?.containers?.find(({image})=>image)?.image;
let causes=diagnose(saidIn(said,evidence,reason),{speaker:`release`,resources:account?{...resources,runtimeAccount:account}:resources,deployer:google.identity.principal,image,...limitsOf(template,config),...secrets&&{secrets}});
let reads=causes.length===0&&isOfContainer({reason,said})&&revision!==void 0;
let log=reads?await readContainerLog(world,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the container’s log`,fullName.service(revision),lines=>google.logging.revisionLog(revision,lines)):NO_LOG;
let{project,projectNumber}=resources;
let cause=releaseCause({phase:`starts`,said,reason,project,projectNumber,region:config.region,lines:log.lines,settings:settingsOf(template,config,{built:made.build!==void 0,start,requests:traitsOf(config).requests})});
let finding=findingOf(`release-failed`,cause??{key:`unknown`,shown:said,remedies:[],what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} is not ready: ${sentence$1(firstWords(said)||(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it did not become ready in time`)}`},{resource,evidence:[evidence,...log.evidence],more:[still,log.note,said&&googleSaid(ownWords(said))],end:(log.lines??[]).map(({text})=>text),remedies:reads&&logs||causes.length===0&&!cause&&logs?[logs]:[]});
let[first,...others]=[...causes,finding];
return new UserError([first??finding,...others])}
let NO_LOG={lines:void 0,evidence:[],note:void 0};
function failedRelease(world,resources,service,{revision=service.latestCreatedRevision,...how}={}){
let serving=[...sharesNow(service).keys()];
return notReady(world,{resources,revision,...how,live:service,template:service.template,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The new revision`,secrets:optionsOf(world.config,resources.project,service).secrets,still:serving.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${list$1(serving)} keep${serving.length>1?``:`s`} serving.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing serves yet.`,logs:revisionLog(resources.service,revision)})}
function worst({terminalCondition,conditions}){
let telling=(conditions??[]).filter(({state})=>state===`CONDITION_FAILED`).find(condition=>reasonOf(condition)&&reasonOf(condition)!==`REVISION_FAILED`);
if(terminalCondition?.state!==`CONDITION_FAILED`)return telling;
let reason=reasonOf(terminalCondition);
if(reason&&reason!==`REVISION_FAILED`)return terminalCondition;
return telling?{...terminalCondition,...telling,message:terminalCondition.message??telling.message??``}:terminalCondition}
let reasonOf=condition=>condition?.revisionReason??condition?.reason;
let startFrom=({made},seen)=>made.build&&seen&&seen.etag===void 0?void 0:seen;
function write(world,resources,{what,first,read,want,send,isOurs,template,onRefused}){
let now=first;
let sent;
let attempts=[];
let refused=error=>refusal(world,resources,what,error,{traffic:trafficOf(now),template:sent});
return onFreshState(world,{what,first,read,lost:refused,tries:10},async live=>{
now=live;
let ours=live&&attempts.find(attempt=>isOurs(live,attempt));
if(ours)return{wanted:ours};
for(;;){
let wanted=await want(live);
sent=template?.(wanted);
attempts.push(wanted);
try{
return{wanted,answer:await send(live,wanted)}}catch(error){
if(!(error instanceof ApiError))throw error;
if(!onRefused?.(error))throw isConflict(error)?error:refused(error)}}})}
let trafficOf=live=>live?.traffic??[];
function refusal({google,config,held},resources,what,error,{traffic,template}){
let resource=fullName.service(resources.service);
let said=saidBy(error,resource);
let known=asError(diagnose(said,{speaker:`api`,resources,deployer:google.identity.principal,held,traffic,...limitsOf(template,config)}),error);
if(known||error.status!==409)return known??error;
let reason=isNameTaken(error)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${sentence$1(error.message)} A revision name can be used only once: use another suffix, for instance with the number of the run attempt.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} ${config.service} was changed by someone else again and again: ${sentence$1(error.message)} Give the workflow a concurrency group so its deploys take turns.`;
return failure$1(`release-failed`,reason,{resource,evidence:[said.evidence]},{cause:error})}
async function finish$2(world,operation,read){
try{
if(operation)return{live:await settled(world,await world.google.run.wait(operation),read)}}catch(error){
if(!(error instanceof ApiError))throw error;
let live=await read();
if(!live)throw error;
if(error.ended)return{live,said:error.message};
return{live:await settled(world,live,read)}}
let live=await read();
if(live)return{live:await settled(world,live,read)};
let{service}=world.config;
throw failure$1(`release-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${service} was accepted but no longer exists: someone deleted it in between.`)}
let NONCE=`client.knative.dev/nonce`;
function isSameRelease(live,sent){
if(sent?.revision)return shortName(live?.revision)===shortName(sent.revision);
let nonce=sent?.labels?.[NONCE];
return nonce!=null&&live?.labels?.[NONCE]===nonce}
function refuseProblems(resources,what,problems,done=`changed`){
if(problems.length===0)return;
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} cannot be ${done} as asked: ${problems.join(`; `)}.`;
let resource=fullName.service(resources.service);
throw failure$1(`invalid-input`,reason,{resource})}
let gone$3=({config},resources,what)=>failure$1(`release-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${what} ${config.service} was accepted but no longer exists: someone deleted it in between.`,{resource:fullName.service(resources.service)});
let imageOf=({made,config})=>made.build?.image??(config.origin.kind===`image`?config.origin.image:void 0);
function letters(count){
let bytes=crypto.getRandomValues(new Uint8Array(count));
return String.fromCharCode(...bytes.map(byte=>97+byte%26))}
function deployResource(config,deploy){
let verb=deploy.live===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deploy`:deploy.live?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Update`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create`;
return{kind:`deploy-${config.kind}`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${verb} the ${traitsOf(config).words} ${config.service}`,target:fullName.service(deploy.resources.service),changes:deploy.changes,needs:deploy.needs,apply:world=>apply$1(world,deploy)}}
async function apply$1(world,{resources,live:known}){
let{google,config,made}=world;
let{words,instances}=traitsOf(config);
let what=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The ${words}`;
let read=()=>google.run.getResource(resources.service);
let image=imageOf(world);
let{answer,wanted}=await write(world,resources,{what,first:startFrom(world,known),read,want:live=>{
let context={project:resources.project,nonce:letters(10),...image!==void 0&&{image}};
let found=wantedResource(live,config,context);
refuseProblems(resources,what,found.problems);
return found},template:({body})=>liveTemplate(body,config.kind),isOurs:(live,{body})=>isSameRelease(live.template,body.template),send:(live,{body,updateMask})=>live?google.run.updateResource(body,updateMask):google.run.createResource(config.kind,resources.parent,config.service,body)});
let changes=wanted.changes.map(change=>({...change,done:!0}));
world.record?.(changes);
let{live,said}=await finish$2(world,answer,read);
let target=fullName.service(resources.service);
let anew=instances?`latestCreatedRevision`:`generation`;
world.record?.(madeAnew(changes,target,anew,live[anew]??void 0));
live.latestCreatedRevision&&(made.revision={name:live.latestCreatedRevision});
if(said!==void 0||!isReady(live))throw await notReady(world,{resources,what,live,said,template:liveTemplate(live,config.kind),revision:live.latestCreatedRevision});
return readyWords(config,live)}
function readyWords(config,live){
if(traitsOf(config).executions)return config.execution?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is ready to run.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is ready; the run did not start it.`;
let instances=live.scaling?.manualInstanceCount;
let running=instances===void 0?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` ${count$1(instances,`instance runs`,`instances run`)} it.`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${live.latestReadyRevision?.split(`/`).at(-1)??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The new revision`} is ready.${running}`}
function checkClearing({log},{resources,ifCheckRequired}){
let check={cleared:!1,onRefused(error){
if(check.cleared||!ifCheckRequired||!isCheckRequired(error))return!1;
refusedByPolicy(resources,ifCheckRequired,error);
check.cleared=!0;
log.warning((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A policy requires the invoker check, so the run sends the release again with the check enabled.`);
return!0}};
return check}
let isCheckRequired=error=>/^run\.(managed\.)?requireInvokerIam$/.test(error.constraint??``);
function refusedByPolicy(resources,{blocked,warnings},error){
let[first,...rest]=warnings;
if(!blocked||!first)return;
let refused=toEvidence(error.call,fullName.service(resources.service),error);
throw new UserError([{...first,evidence:[...first.evidence,refused]},...rest],{cause:error})}
function replaceByManifest(config,deploy){
let verb=deploy.live===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deploy`:deploy.live?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Replace`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create`;
return{kind:`deploy-${config.kind}`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${verb} the ${traitsOf(config).words} ${config.service} by ${config.manifest?.given}`,target:fullName.service(deploy.resources.service),changes:deploy.changes,needs:deploy.needs,apply:world=>apply(world,deploy)}}
async function apply(world,deploy){
let{resources}=deploy;
let{config,google,made}=world;
let{words,requests}=traitsOf(config);
let what=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The ${words}`;
let{ready,before}=await send$2(world,deploy,what);
made.manifest=ready.text;
world.record?.(ready.changes.map(change=>({...change,done:!0})));
let read=()=>google.run.getResource(resources.service);
let found=await read();
if(!found)throw gone$3(world,resources,what);
let live=await settled(world,found,read);
requests&&(made.service=live);
live.latestCreatedRevision&&(made.revision={name:live.latestCreatedRevision});
if(!isReady(live))throw requests?await failedRelease(world,resources,live,{start:deploy.settings?.start}):await notReady(world,{resources,what,live,template:liveTemplate(live,config.kind),revision:live.latestCreatedRevision});
if(!requests)return readyWords(config,live);
let revision=shortName(live.latestCreatedRevision);
if(revision!==void 0&&revision===before)return unchanged$1(world,deploy,revision,ready);
ready.changes.length===0&&revision!==void 0&&world.record?.([{target:fullName.service(resources.service),path:`latestCreatedRevision`,...before!==void 0&&{before},after:revision,done:!0}]);
return config.manifest?.traffic===`named`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${revision??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The new revision`} is ready; the file sets the traffic.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${revision??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The new revision`} is ready and serves.`}
function unchanged$1(world,{resources},revision,{tied}){
if(tied!==void 0){
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`metadata: No new revision was made: the file names its revision (spec.template.metadata.name), and ${revision} has the same settings. Whether the tag of ${tied} was moved since was not looked at. To deploy what it names now, take the name out of the file, give another suffix, or name the image by its digest.`;
let resource=fullName.service(resources.service);
world.made.findings=[...world.made.findings??[],warn$1(`ignored-input`,reason,{resource})]}
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${revision} has these settings already; no new revision was made.`}
async function send$2(world,deploy,what){
let{google,config,made}=world;
let{resources}=deploy;
let{kind,region,service:name}=config;
let place={kind,region,name,project:resources.project};
let check=checkClearing(world,deploy);
let before;
let{wanted:ready}=await write(world,resources,{what,read:()=>google.run.getKnative(place),want:live=>{
before=latestOf(live);
return prepare(world,deploy,what,live,check.cleared)},send:(live,{body})=>google.run.saveKnative(place,body,!live),template:({body})=>sizeOf$1(body),isOurs:(live,{changes})=>changes.length>0&&prepare(world,deploy,what,live,check.cleared).changes.length===0,onRefused:check.onRefused});
check.cleared&&(made.checkCleared=!0);
return{ready,...before!==void 0&&{before}}}
function latestOf(live){
let{status}=live??{};
return isObject(status)&&typeof status.latestCreatedRevisionName==`string`?status.latestCreatedRevisionName:void 0}
function prepare(world,{resources,settings},what,live,clearCheck){
let{config,made}=world;
let image=imageOf(world);
let source=made.source?.object;
let ready=readyManifest(config,{project:resources.project,target:fullName.service(resources.service),live,clearCheck,nonce:letters(10),...resources.projectNumber&&{projectNumber:resources.projectNumber},...image!==void 0&&{image},...settings&&source&&{build:{settings,sourceLocation:`gs://${source.bucket}/${source.name}#${source.generation}`}}});
refuseProblems(resources,what,ready.problems,`replaced`);
return ready}
async function failedExecution(world,execution){
let name=execution.name??``;
let short=name.split(`/`).at(-1)??``;
let resource=fullName.service(name);
let[all=[],log]=await Promise.all([attempt$2(world,`tasks`,()=>world.google.run.listTasks(name)),readContainerLog(world,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the log`,resource,lines=>world.google.logging.executionLog(name,lines))]);
let condition=execution.conditions?.find(({type})=>type===`Completed`);
let said=condition?.message??``;
let{failedCount=0,cancelledCount=0,taskCount=1}=execution;
let counts=failedCount>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${failedCount} of ${count$1(taskCount,`task`)} failed`:cancelledCount>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it was cancelled`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it did not succeed`;
let evidence=[{call:`GET run.googleapis.com/v2/${name}`,resource,answer:[condition?.executionReason,said].filter(Boolean).join(`: `).slice(0,600)||counts},...log.evidence];
let cause=containerCause({phase:`runs`,lines:log.lines,said:[said,...all.map(statusOf)].join(`
`),ends:all.flatMap(({lastAttemptResult:last})=>last?.exitCode||last?.termSignal?[last]:[]),settings:settingsOf(execution.template,world.config,{built:world.made.build!==void 0})});
let more=[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The execution ${short} of the job failed: ${counts}.`,...said?[sentence$1(said)]:[],...endings(all),...log.lines?lastWords(log.lines,cause?.what??``):[log.note],(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The job itself is deployed.`];
let[first=``,...others]=more.filter(Boolean);
let finding=findingOf(`job-failed`,cause??{key:`unknown`,what:first,remedies:[],shown:said},{resource,evidence,remedies:logLink(execution),more:cause?more:others,end:(log.lines??[]).map(({text})=>text)});
return new UserError([finding])}
let statusOf=({lastAttemptResult})=>lastAttemptResult?.status?.message??``;
async function attempt$2({log},what,read){
try{
return await read()}catch(error){
log.debug((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The ${what} could not be read: ${errorText(error)}`);
return}}
function endings(all){
return[...Map.groupBy(all.filter(({lastAttemptResult:last})=>last?.exitCode||last?.termSignal||last?.status?.code),({lastAttemptResult:last})=>wayOf(last??{}))].map(([way,tasks])=>{
let indices=tasks.map(({index=0})=>String(index));
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${indices.length===1?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Task`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Tasks`} ${some(indices,5)} ended ${way}.`})}
function wayOf({exitCode,termSignal,status}){
if(exitCode===137||termSignal===9)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`by SIGKILL, which is typical if a container exceeds its memory limit (flags: --memory)`;
if(exitCode)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`with exit code ${exitCode}`;
if(termSignal)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`by signal ${termSignal}`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`with the message "${(status?.message??``).slice(0,200)}"`}
function lastWords(lines,told){
let last=lines.findLast(({text,from})=>from===`app`&&text.trim()!==``)?.text;
return last&&!told.includes(last.trim().slice(0,60))?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The log says: ${sentence$1(last.slice(0,300))}`]:[]}
let logLink=({logUri})=>logUri?[{kind:`console`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Read the log of the execution`,text:logUri}]:[];
function runJob(config,resources,how){
let target=fullName.service(resources.service);
return{kind:`run-job`,title:how===`wait`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Run the job ${config.service} and wait for it`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Start the job ${config.service}`,target,changes:[{target,path:`executions`,after:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a new execution`,done:!1}],needs:runJobNeeds(how===`wait`),async apply(world){
let begun=await begin$1(world,resources);
let short=(begun.name??``).split(`/`).at(-1)??``;
world.made.execution=begun;
world.record?.([{target,path:`executions`,after:short,done:!0}]);
world.log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Execution ${short} has started.${begun.logUri?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Its log: ${begun.logUri}`:``}`);
if(how===`start`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Execution ${short} has started; the run did not wait for its end.`;
let ended=await follow(world,resources,begun);
world.made.execution=ended;
if(!succeeded(ended))throw await failedExecution(world,ended);
let{succeededCount=0,taskCount=succeededCount,retriedCount=0}=ended;
let retries=retriedCount>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, after ${count$1(retriedCount,`retry`,`retries`)}`:``;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Execution ${short} succeeded: ${succeededCount} of ${tasks(taskCount)}${retries}.`}}}
let tasks=number=>count$1(number,`task`);
async function begin$1(world,resources){
let{google,held}=world;
let askedMs=Date.now();
try{
let operation=await google.run.runJob(resources.service);
let execution=operation.metadata??operation.response;
if(execution?.name)return execution;
let last=(await google.run.getResource(resources.service))?.latestCreatedExecution?.name?.split(`/`).at(-1);
if(last)return{name:`${resources.service}/executions/${last}`};
throw Error(`The run started the job, but neither the answer nor the job names the execution.`)}catch(error){
if(!(error instanceof ApiError))throw error;
let begun=leavesChangeOpen(error)&&await startedByUs(world,resources,askedMs);
if(begun)return begun;
let deployer=google.identity.principal;
throw diagnosed(error,fullName.service(resources.service),{speaker:`api`,resources,deployer,held})}}
async function startedByUs({google,log},{service},askedMs){
let name=(await google.run.getResource(service))?.latestCreatedExecution?.name?.split(`/`).at(-1);
let found=name===void 0?null:await google.run.getExecution(`${service}/executions/${name}`);
let ours=found?.creator!==void 0&&google.identity.principal?.endsWith(`:${found.creator}`);
if(!found||!ours||Date.parse(String(found.createTime))<askedMs-5e3)return;
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The answer to the request was lost; ${name} was started since, by this account.`);
return found}
let isOver=execution=>!!execution.completionTime||[`CONDITION_SUCCEEDED`,`CONDITION_FAILED`].includes(completed(execution)?.state??``);
let completed=({conditions})=>conditions?.find(({type})=>type===`Completed`);
function succeeded(execution){
let state=completed(execution)?.state;
if(state!==void 0)return state===`CONDITION_SUCCEEDED`;
let{failedCount=0,cancelledCount=0}=execution;
return failedCount===0&&cancelledCount===0}
async function follow(world,resources,begun){
let{google,log,signal,clock=systemClock}=world;
let name=begun.name??``;
let pause=backoff(1e3,1.4,1e4);
let began=clock.now();
let said=``;
try{
for(;;){
let seen=await google.run.getExecution(name)??begun;
let progress=progressOf(seen);
progress!==said&&log.info(`${progress} (${inWords(clock.now()-began)})`);
said=progress;
if(isOver(seen))return seen;
await clock.sleep(pause(),signal)}}catch(error){
(signal.aborted||error instanceof Cancelled)&&tellLeft(world,resources,name);
throw error}}
function progressOf({taskCount=1,runningCount=0,succeededCount=0,failedCount=0}){
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${succeededCount} of ${tasks(taskCount)} done`,...runningCount>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${runningCount} running`]:[],...failedCount>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${failedCount} failed`]:[]].join(`, `)}
function tellLeft({made,log},{project,service},name){
let short=name.split(`/`).at(-1)??``;
let region=service.split(`/`)[3]??``;
let text=command([`run`,`jobs`,`executions`,`cancel`,short,`--project=${project}`,`--region=${region}`]);
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The execution ${short} continues: cancelling the run does not stop it.`;
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${reason} To stop it: ${text}`);
made.findings=[...made.findings??[],warn$1(`cancelled`,reason,{resource:fullName.service(name),remedies:[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Stop the execution`,text}]})]}
function letIapCall(resources,{member,on,changes}){
let target=fullName.service(resources.service);
return{kind:`set-invokers`,title:on?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Let Identity-Aware Proxy call the service`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Remove the invoker role of Identity-Aware Proxy`,target,changes,needs:policyNeeds(`service`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`let Identity-Aware Proxy call the service, as gcloud does for the flag`).map(need=>({...need,level:`advisory`})),async apply(world){
if(!member)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The project number is not known, and so neither is the agent of Identity-Aware Proxy.`;
try{
let done=await onceThere(world,on,()=>changePolicy(world,target,bindings=>withIapCalls(bindings,member,on),bindings=>world.made.bindings=bindings));
world.record?.(done);
done.length>0&&(world.made.changedAccess=!0);
return done.length===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing had to change.`:void 0}catch(error){
if(!(error instanceof ApiError))throw error;
world.record?.([]);
world.made.findings=[...world.made.findings??[],notSet(error,target,member,on)];
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`That failed: see the warning.`}}}}
async function onceThere(world,on,body){
let{config,clock=systemClock,signal,log}=world;
let until=clock.now()+Math.min(15e4,config.propagationTimeoutMs);
let next=backoff(1e3,2,15e3);
for(;;)try{
return await body()}catch(error){
let left=until-clock.now();
if(!on||!(error instanceof ApiError)||error.status!==400||error.constraint||left<=0)throw error;
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service agent of Identity-Aware Proxy does not exist yet: waiting for it.`);
await clock.sleep(Math.min(next(),left),signal)}}
function notSet(error,target,member,on){
let details={principal:member,role:IAP_ROLE,resource:target,evidence:[toEvidence(error.call,target,error)]};
let said=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google said: ${error.message}`;
let project=target.split(`/`)[4]??``;
if(!on)return warn$1(`behind-iap`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Identity-Aware Proxy is off, but the run could not remove ${IAP_ROLE} from its service agent. ${said}`,{...details,remedies:removeInvoker(target,IAP_ROLE,member)});
let grant=remediesFor({member,role:IAP_ROLE,resource:target});
if(error.status===400&&!error.constraint)return warn$1(`behind-iap`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No one gets in yet: Identity-Aware Proxy calls the service as its service agent, but Google has not created that agent for this project. Create it, then run the job again. ${said}`,{...details,remedies:[makeAgent(project),...grant]});
return warn$1(`behind-iap`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No one gets in: Identity-Aware Proxy calls the service as its service agent, but the run could not grant it ${IAP_ROLE}. ${said}`,{...details,remedies:error.constraint?[]:grant})}
let makeAgent=project=>({kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create the service agent of Identity-Aware Proxy`,text:command([`beta`,`services`,`identity`,`create`,`--service=iap.googleapis.com`,`--project=${project}`])});
function invokerSteps(config,facts,resources,released){
let{invokers}=traitsOf(config);
if(!invokers||!namesInvokers(config))return[];
let{kind,invokersUpdateStrategy:strategy}=config;
let members=wantedMembers(config,facts);
let policy=facts?.servicePolicy;
let bindings=policy?.known?policy.value?.bindings??[]:[];
let stays=iapFlag(config)?iapMember(facts?.projectNumber):void 0;
let wanted=wantedInvokers(structuredClone(bindings),members,strategy,invokers.role,stays);
return[setInvokers(resources,{kind,members,strategy,changes:policy?.known?changesOf$1(fullName.service(resources.service),bindings,wanted):[],released,stays})]}
function iapSteps(config,facts,resources){
let on=iapFlag(config);
if(on===void 0)return[];
let member=iapMember(facts?.projectNumber);
let{servicePolicy:policy,service}=facts??{};
if(!on&&service?.known&&service.value===null)return[];
let bindings=policy?.known?policy.value?.bindings??[]:[];
let wanted=member?withIapCalls(bindings,member,on):bindings;
let changes=facts?changesOf$1(fullName.service(resources.service),bindings,wanted):[];
if(facts&&policy?.known&&policy.value&&member&&changes.length===0)return[];
return[letIapCall(resources,{member,on,changes})]}
function planResource(config,facts,source=NO_SOURCE){
let resources=resourcesOf(config,facts);
let live=facts?.live.known?facts.live.value:void 0;
let settings=config.origin.kind===`source`?chooseBuild(config,resources.project,null,source):void 0;
let shape=deployShape(config,resources,live&&{template:liveTemplate(live,config.kind)??{}});
let needs=deployNeeds(config.kind,shape);
let changes=live===void 0?[]:previewed(config,facts,resources,live).changes;
let deploy=config.manifest?replaceByManifest:deployResource;
let released=deploys(config,live);
return inOrder(buildSteps(config,facts,resources,settings,`files`in source?source:void 0),released?[deploy(config,{resources,live,changes,needs})]:[],invokerSteps(config,facts,resources,released),config.execution?[runJob(config,resources,config.execution)]:[])}
function resourceProblems(config,facts){
let{live}=facts;
if(!live.known||!deploys(config,live.value))return[];
let{problems,...previewedOf}=previewed(config,facts,resourcesOf(config,facts),live.value);
let doubts=`doubts`in previewedOf?previewedOf.doubts:[];
return[...problems.map(cannot((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The ${traitsOf(config).words}`)),...doubts.map(doubtful)]}
let deploys=({origin,edits},live)=>!live||origin.kind!==`template`||edits.length>0;
function previewed(config,facts,resources,live){
let image=previewImage(config,resources);
let context={project:resources.project,...image!==void 0&&{image}};
if(!config.manifest)return wantedResource(live,config,{...context,nonce:`aaaaaaaaaa`});
return readyManifest(config,{...context,target:fullName.service(resources.service),live:facts?.knative?.known?facts.knative.value:void 0,...resources.projectNumber&&{projectNumber:resources.projectNumber}})}
function deleteSchedule(name){
let target=fullName.schedulerJob(name);
let id=name.split(`/`).at(-1)??name;
return{kind:`delete-schedule`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Delete the Cloud Scheduler job ${id}`,target,changes:[{target,path:`name`,before:id,done:!1}],needs:deleteNeeds(),async apply({google,record}){
try{
await google.scheduler.deleteJob(name);
return}catch(error){
if(!(error instanceof ApiError)||error.status!==404)throw error;
record?.([]);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is none.`}}}}
async function readScheduledCall(world,schedule,{name,called},outcome){
let{google,config,made}=world;
let[,project=``,,region=``]=name.split(`/`);
let caller=callerOf(schedule,project);
let isJob=schedule.target.kind===`run`;
let own=made.service?.name===called?made.service:void 0;
let[service,bindings,account,number]=await Promise.all([isJob?void 0:own??orUndefined(()=>google.run.getService(called)),own&&made.bindings?made.bindings:orUndefined(async()=>(await google.run.getPolicy(called)).bindings??[]),orUndefined(()=>google.iam.getServiceAccount(caller,project)),orUndefined(async()=>/^projects\/(\d+)$/.exec((await google.resourceManager.getProject(project)).name)?.[1])]);
let url=service?audienceOf(service):void 0;
let audience=schedule.audience??url;
let logged=isJob||!url?void 0:await loggedCalls(world,called,`${url}${schedule.path}`,outcome);
let everybody=service?everybodyBy(service,bindings):void 0;
let invoker=invokerBy(memberOf(caller),bindings);
return{call:{target:isJob?`job`:`service`,exists:!0,internal:!0,schedule:`on`,token:isJob?`access`:`id`,...service&&gatesKnown(service),...account!==void 0&&{account:account===null?`missing`:account.disabled?`disabled`:`there`},...service&&audience!==void 0&&{audience:accepts(audiencesOf(service),audience)},...everybody!==void 0&&!made.changedAccess&&{everybody},...invoker&&{invoker},answer:answerOfAttempt(outcome,outcome.logRead,logged)},names:namesOf(config,schedule,{called,caller,project,region,number,service,audience})}}
function namesOf({service:deployed},schedule,{called,caller,project,region,number,service,audience}){
let short=called.split(`/`).at(-1)??deployed;
let url=service?audienceOf(service):void 0;
return{who:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Cloud Scheduler job ${schedule.name}`,member:memberOf(caller),target:{words:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the ${schedule.target.kind===`run`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`job`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`service`} ${short}`,name:short,resource:fullName.service(called),project,region,...url!==void 0&&{url}},audiences:[...url===void 0?[]:[url],...service?.customAudiences??[]],...audience!==void 0&&{audience},schedule:{name:schedule.name,region,project,path:schedule.path,...number&&{agent:schedulerAgent(number)}}}}
async function loggedCalls(world,called,url,outcome){
let{google}=world;
let{status,unsent}=answerOfAttempt(outcome,outcome.logRead);
if(unsent||status!==401&&status!==403)return;
return inTheLog(world,()=>google.logging.scheduledCalls(called,url.replace(/^https?:\/\//,``),outcome.since),found=>found.length>0)}
function testSchedule(schedule,{name,called}){
let target=fullName.schedulerJob(name);
return{kind:`test-schedule`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Run the Cloud Scheduler job ${schedule.name} once`,target,changes:[],needs:testNeeds(),async apply(world){
let{config,log,signal,made,clock=systemClock}=world;
let until=clock.now()+config.propagationTimeoutMs;
for(;;){
let outcome=await attempt$1(world,name,schedule);
if(outcome.status===`OK`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The call succeeded${outcome.httpStatus?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` (${outcome.httpStatus})`:``}.`;
let known=await readScheduledCall(world,schedule,{name,called},outcome);
let refusing=layer(known.call);
let left=until-clock.now();
if(!(made.changedAccess===!0&&REFUSED$1.has(outcome.status)&&MENDED_BY_WAITING.has(refusing))||left<=0)throw failedCall(world,schedule,target,outcome,{refusing,...known});
let ms=Math.min(15e3,left);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The scheduled call was refused (${outcome.status}), and this run has just changed who can call: trying again in ${inWords(ms)}; giving up in ${inWords(left)}.`);
await clock.sleep(ms,signal)}}}}
let REFUSED$1=new Set([`PERMISSION_DENIED`,`UNAUTHENTICATED`]);
async function attempt$1(world,name,schedule){
let{google,signal,clock=systemClock}=world;
let before=await google.scheduler.getJob(name);
let since=new Date(Date.now()-6e4).toISOString();
let logged=await attemptsOf(world,name,since);
await google.scheduler.runJob(name);
let until=clock.now()+(schedule.deadlineSeconds??180)*1e3+6e4;
let seen=0;
for(;;){
await clock.sleep(2e3,signal);
let[job,entries]=await Promise.all([google.scheduler.getJob(name),logged?attemptsOf(world,name,since):void 0]);
let last=entries&&logged&&entries.length>logged.length?entries.at(-1):void 0;
if(last)return{...last,since:job?.lastAttemptTime??since,logRead:!0};
seen=hasEnded(before,job)?seen+1:0;
if(job&&seen>=2)return{status:CODES[job.status?.code??0]??`UNKNOWN`,since:job.lastAttemptTime??since,logRead:!1};
if(clock.now()>until)return{status:`DEADLINE_EXCEEDED`,since,logRead:!1}}}
async function attemptsOf({google},name,since){
try{
return await google.logging.attempts(name,since)}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
return}}
let hasEnded=(before,job)=>job?.status!==void 0&&job.status.code!==-1&&job.lastAttemptTime!==before?.lastAttemptTime;
let MENDED_BY_WAITING=new Set([`pending`,`invoker`,`condition`,`agent`,`account`,`unknown`]);
function failedCall({google,config},schedule,target,outcome,{refusing,call,names}){
let{reason,remedies}=wordsFor(refusing===`none`?`unknown`:refusing,call,names);
let debug=outcome.debug?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Cloud Scheduler said: ${outcome.debug}`:``;
return failure$1(`schedule-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${reason} This was the test call of the Cloud Scheduler job ${schedule.name}. The deploy of ${config.service} and the schedule stay.${debug}`,{principal:google.identity.principal&&names.member,resource:target,evidence:[{call:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the attempt`,resource:target,answer:outcome.status,...outcome.httpStatus&&{status:outcome.httpStatus}}],remedies})}
function upsertSchedule(schedule,{name,caller,called,live,judgesAudience,needs}){
let target=fullName.schedulerJob(name);
let id=schedule.name;
return{kind:`upsert-schedule`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${live===null?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set`} the Cloud Scheduler job ${id}, ${inWords$1(schedule)}`,target,changes:planned$1(schedule,live,target),needs,async apply(world){
let[parent=``]=name.split(/\/jobs\//);
let{uri,audience,service}=await addressOf(world,schedule,called);
judgesAudience&&service&&!isPublic$1(service,world.made)&&mustAccept(service,schedule,called);
let wanted=wantedSchedule(schedule,{name,uri,audience,caller,called});
let description=`Calls ${called.split(`/`).slice(-2).join(`/`)}. Set by run-iam-deploy.`;
let before=await world.google.scheduler.getJob(name);
let{job,changes}=before?await update(world,before,wanted,target):await create(world,parent,{...wanted,description},target);
world.record?.(changes.map(change=>({...change,done:!0})));
(job.state===`PAUSED`||job.state===`DISABLED`)&&(world.made.findings=[...world.made.findings??[],idle(job,target)]);
let next=job.scheduleTime?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` The next call is at ${inZone(job.scheduleTime,schedule.timeZone)} (${schedule.timeZone}).`:``;
return`${changes.length===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing had to change.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Calls ${uri} as ${caller}.`}${next}`}}}
function planned$1(schedule,live,target){
if(live===void 0)return[];
let known={schedule:schedule.cron??``,timeZone:schedule.timeZone};
return live?differences(live,known,target).changes:created(known,target)}
async function addressOf({google,made},{target,path},called){
if(target.kind===`run`)return{uri:`https://run.googleapis.com/v2/${called}:run`,audience:``};
let own=target.kind===`request`&&made.service?.uri?made.service:await google.run.getService(called);
let url=own?.uri?.replace(/\/$/,``);
if(!own||!url)throw new UserError([noAddress(called)]);
return{uri:`${url}${path}`,audience:url,service:own}}
let isPublic$1=({invokerIamDisabled,iapEnabled},{bindings=[]})=>invokerIamDisabled||iapEnabled||invokersOf(bindings).some(({member,conditional})=>member===`allUsers`&&!conditional);
function mustAccept(service,schedule,called){
let{audience}=schedule;
let accepted=audiencesOf(service);
if(audience===void 0||accepts(accepted,audience))return;
let words=audienceRefused({schedule,audience,service:called.split(`/`).at(-1)??``,accepted});
let details={resource:fullName.service(called),remedies:words.remedies};
throw failure$1(`audience-refused`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${words.reason} The service is deployed; the schedule was not written.`,details)}
let noAddress=called=>fail(`schedule-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Scheduler cannot call ${called.split(`/`).at(-1)}: there is no such Cloud Run service, or it has no URL. A first-generation function is not a Cloud Run service; it needs its own schedule and roles/cloudfunctions.invoker.`,{resource:fullName.service(called)});
async function create(world,parent,wanted,target){
try{
return{job:await world.google.scheduler.createJob(parent,wanted),changes:created(wanted,target)}}catch(error){
if(!(error instanceof ApiError)||error.status!==409)throw error;
let live=await world.google.scheduler.getJob(wanted.name??``);
if(!live)throw error;
return update(world,live,wanted,target)}}
async function update(world,live,wanted,target){
let{google,log,clock=systemClock,signal}=world;
let{mask,changes}=differences(live,wanted,target);
let failed=live.state===`UPDATE_FAILED`;
if(mask.length===0&&!failed)return{job:live,changes};
let paths=mask.length>0?mask:[`schedule`];
let pause=backoff(1e3,2,1e4);
for(let tries=1;;tries++){
let job=await google.scheduler.patchJob(wanted,paths);
if(job.state!==`UPDATE_FAILED`||tries>=4)return{job,changes};
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Scheduler says UPDATE_FAILED: repeating the update.`);
await clock.sleep(pause(),signal)}}
let idle=(job,target)=>warn$1(`schedule-kept`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The Cloud Scheduler job ${job.name?.split(`/`).at(-1)} is ${job.state===`PAUSED`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`paused`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`disabled by Google`}, so it makes no calls. The run left it in that state.`,{resource:target});
function callerSteps({schedules},facts,resources){
if(!schedules.some(({cron,serviceAccount})=>cron!==null&&!serviceAccount))return[];
let known=facts?.schedules?.find(({schedule})=>!schedule.serviceAccount)?.account;
return!facts||known?.known&&known.value===null?[createAccount(resources.project)]:[]}
function scheduleSteps(config,facts,resources){
return config.schedules.flatMap((schedule,at)=>oneSchedule(schedule,facts?.schedules?.[at],config,facts,resources))}
function oneSchedule(schedule,fact,config,facts,resources){
let{project,service}=resources;
let name=schedulerJobName(project,config.region,schedule.name);
let live=fact?.job.known?fact.job.value:void 0;
if(schedule.cron===null)return live===null?[]:[deleteSchedule(name)];
let caller=callerOf(schedule,project);
let{serviceAccount:email,target}=schedule;
let place={kind:`client-account`,project,...email&&{email}};
let enabled=facts?.apis.known?facts.apis.value[SCHEDULER_HOST]===!0:!1;
let base=upsertNeeds(place,live===void 0?void 0:live!==null,enabled);
let called=target.kind===`function`?serviceName(project,config.region,functionService(target.name)):service;
return[...target.kind===`function`?[functionInvoker(resources,called,caller)]:[],upsertSchedule(schedule,{name,caller,called,live,judgesAudience:target.kind===`request`&&facts?.service.known===!0&&facts.service.value===null,needs:target.kind===`run`?withAccessToken(base):base}),...schedule.test?[testSchedule(schedule,{name,called})]:[]]}
function functionInvoker(resources,called,caller){
let members=[memberOf(caller)];
let changes=changesOf$1(fullName.service(called),[],wantedInvokers([],members,`merge`,SERVICES_INVOKER));
let step=setInvokers({...resources,service:called},{kind:`service`,members,strategy:`merge`,changes,released:!1});
let name=called.split(`/`).at(-1);
return{...step,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Let ${caller} call ${name}`,needs:calledServiceNeeds(called)}}
function openAccess(resources,opening){
let first=opening.tries[0]??opening.removes[0]??`all-users`;
return{kind:WAYS[first].step,title:titleOf(opening),target:fullName.service(resources.service),changes:[...opening.tries.slice(0,1).map(way=>planned$2(resources,way,`opened`)),...opening.removes.map(way=>planned$2(resources,way,`closed`))],needs:[...needsOfWays(opening),...decisionNeeds()],apply:world=>open(world,resources,accessInForce(opening,world.made))}}
function needsOfWays({tries,removes}){
let[first,...standBy]=tries;
let certain=[...first?[first]:[],...removes].flatMap(way=>mechanismNeeds(way,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`make the service public`));
let spare=standBy.flatMap(way=>mechanismNeeds(way,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`make the service public in another way`));
return[...certain,...spare.map(need=>({...need,level:`advisory`}))]}
function titleOf({tries,byTrial}){
if(!tries[0])return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Adjust access if a policy requires the invoker check`;
let how=WAYS[tries[0]].toOpen;
return byTrial?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Try to make it public (${how})`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Make it public (${how})`}
async function open(world,resources,opening){
let attempts=[];
for(let mechanism of opening.tries){
let{attempt,changes}=await tryOnce(world,resources,mechanism);
attempts.push(attempt);
if(!attempt.accepted){
world.log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${WAYS[mechanism].opening} was refused: ${attempt.answer}`);
continue}
let undone=await closeOthers(world,resources,opening.removes.filter(way=>way!==mechanism));
world.record?.([...changes,...undone]);
world.made.access={state:mechanism,attempts,changed:changes.length+undone.length>0};
changes.length>0&&(world.made.changedAccess=!0);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service is public: ${WAYS[mechanism].opening} was accepted.`}
if(attempts.length===0){
let done=[];
for(let way of opening.removes)done.push(...await WAYS[way].close(world,resources));
world.record?.(done);
world.made.access={attempts,changed:done.length>0};
return done.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run removed access that the policies no longer allow.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing had to change.`}
world.record?.([]);
let state=opening.fallback===`oidc-only`?`oidc-only`:`unchanged`;
world.made.access={state,attempts,changed:!1};
let finding=refused$1(resources,attempts,opening.fallback);
if(opening.fallback===`fail`)throw new UserError([finding]);
world.made.findings=[...world.made.findings??[],finding];
world.log.warning(finding.reason);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google refused every way to make it public; access is as it was.`}
async function tryOnce(world,resources,mechanism){
let target=fullName.service(resources.service);
try{
let changes=await untilGranted(world,WAYS[mechanism].opening,()=>WAYS[mechanism].open(world,resources));
let answer=changes.length>0?`accepted`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`so already`;
return{attempt:{mechanism,accepted:!0,answer,evidence:[accepted(resources,mechanism,answer)]},changes}}catch(error){
if(!(error instanceof ApiError)||!isRefusal(error))throw error;
let evidence=[toEvidence(error.call,target,error)];
let attempt={mechanism,accepted:!1,answer:error.message,evidence};
return{attempt:error.constraint?{...attempt,constraint:error.constraint}:attempt,changes:[]}}}
let isRefusal=({status,code,constraint})=>constraint!==void 0||status===403||status===400&&code===`FAILED_PRECONDITION`;
async function closeOthers(world,resources,ways){
let done=[];
for(let way of ways)try{
done.push(...await WAYS[way].close(world,resources))}catch(error){
if(!(error instanceof ApiError))throw error;
let finding=notClosed(resources,way,error);
world.log.warning(finding.reason);
world.made.findings=[...world.made.findings??[],finding];
done.push(planned$2(resources,way,`closed`))}
return done}
function notClosed({service},way,error){
let target=fullName.service(service);
return warn$1(`public-access-left`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service is public as decided, but the run could not close the other way of being public, so ${WAYS[way].stillOpen}. Google said: ${error.message}`,{resource:target,evidence:[toEvidence(error.call,target,error)]})}
function accepted({service},mechanism,answer){
return{call:WAYS[mechanism].call(service),resource:fullName.service(service),answer,status:200}}
function refused$1(resources,attempts,fallback){
let said=attempts.map(({mechanism,answer})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${WAYS[mechanism].opening} was refused (${answer})`).join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`; `);
let then=fallback===`fail`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`on_public_denied: fail makes the run fail; the release stays, and the service was not made public.`:fallback===`oidc-only`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service is deployed for callers with an ID token and an invoker role.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run did not change who can reach the service.`;
let constraints=new Set(attempts.flatMap(({constraint})=>constraint??[]));
return findingOf$1(`public-access-blocked`,fallback===`fail`?`fail`:`warn`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service could not be made public: ${said}. ${then}`,{resource:fullName.service(resources.service),evidence:attempts.flatMap(({evidence})=>evidence),remedies:[...constraints].flatMap(constraint=>unblockPolicy(resources.project,constraint))})}
var NewerPush=class extends Error{
commit;
live;
constructor(commit,live){
super(commit);
this.commit=commit;
this.live=live}};
async function refuseOlderPush({config,google,newestCommit},service,live,seen){
let{preview}=config;
if(preview?.do!==`deploy`||!preview.commit||!live||!newestCommit)return;
let there=isTagPreview(config)?await revisionOf(shortName(holderOf$1(live,config.tag)?.revision)):live;
let[name=``,labels]=[shortName(there?.name),there?.labels];
let commit=(isTagPreview(config)?previewOfRevision(config.service,name,labels):previewOfService(preview.of,name,labels))===preview.pullRequest&&labels?.[`run-iam-deploy-preview-commit`];
if(!commit||commit===commitMark(preview.commit))return;
let newest=await newestCommit(preview.pullRequest);
if(newest!==void 0&&commitMark(newest)===commit)throw new NewerPush(commit,live);
async function revisionOf(holder){
if(!holder)return null;
return shortName(seen?.name)===holder&&seen?seen:google.run.getRevision(`${service}/revisions/${holder}`)}}
async function moveTraffic(world,{service:name},want,{evenWhenCancelled=!1}={}){
let{google}=world;
let read=async()=>{
let live=await google.run.getService(name,{evenWhenCancelled});
if(!live)throw gone$2(name);
return live};
let sent;
return onFreshState(world,{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service`,read,atOnce:evenWhenCancelled},async live=>{
if(sent&&sameJson(trafficOf$1(sent.service.traffic),trafficOf$1(live.traffic))){
let service=evenWhenCancelled?live:await settled(world,live,()=>google.run.getService(name));
return{...sent,service}}
let{traffic,label}=want(live);
let before=trafficOf$1(live.traffic);
if(sameJson(before,traffic)&&(label??void 0)===void 0&&!had(live,label))return{service:live,before,changes:[]};
let changes=[{target:fullName.service(name),path:`traffic`,before,after:traffic,done:!0}];
sent={service:{...live,traffic},before,changes};
let operation=await google.run.patchService(...patch$1(live,traffic,label),{evenWhenCancelled});
let service=evenWhenCancelled?{...live,traffic}:await finish$1(world,name,operation,live.generation??``);
if(!evenWhenCancelled&&!hasArrived(service,traffic))throw notArrived(name,service,traffic);
return{service,before,changes}})}
let had=(live,label)=>label===null&&live.labels?.[`run-iam-deploy-no-traffic`]!==void 0;
function patch$1(live,traffic,label){
let change={name:live.name??``,...live.etag&&{etag:live.etag},traffic};
if(label===void 0)return[change,[`traffic`]];
let labels={...live.labels};
label?labels[NO_TRAFFIC_LABEL]=label:delete labels[NO_TRAFFIC_LABEL];
withoutReserved(labels);
return[{...change,labels},[`traffic`,`labels`]]}
async function finish$1(world,name,operation,generation){
let{run}=world.google;
let read=()=>run.getService(name);
try{
return await settled(world,await run.wait(operation),read)}catch(error){
if(!(error instanceof ApiError))throw error;
let service=await read();
if(!service||service.generation===generation)throw error;
return settled(world,service,read)}}
function hasArrived({trafficStatuses},traffic){
let found=trafficStatuses??[];
return trafficOf$1(traffic).filter(({percent})=>percent).every(target=>found.some(status=>(status.percent??0)===target.percent&&(status.type===target.type||status.type===void 0)&&(keyOf$2(target)===`LATEST`||status.revision?.split(`/`).at(-1)===keyOf$2(target))))}
function notArrived(name,service,traffic){
let{terminalCondition:condition,trafficStatuses}=service;
let said=condition?.message?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Cloud Run said: ${condition.message}`:``;
return failure$1(`traffic-failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run set the traffic to ${inWords$2(traffic)}, but it is ${inWords$2(trafficStatuses)}.${said}`,{resource:fullName.service(name),evidence:[toEvidence(`GET run.googleapis.com/v2/${name}`,fullName.service(name),condition?.message??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no message`)]})}
let gone$2=name=>failure$1(`traffic-target`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service ${name.split(`/`).at(-1)} does not exist, so it has no traffic to move.`,{resource:fullName.service(name)});
let STARTS=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`A tool that changes single settings of the service, such as gcloud run deploy, starts from the settings of the preview until the next deploy by this action, which starts from what serves production.`;
async function putTemplateBack(world,previewed){
let{resources,before,serving,revision}=previewed;
let template=templateBefore(before,serving);
if(!template)return tell$3(world,resources,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The template of the service has the settings of the preview ${revision}: it is not known which revision its previous template made. ${STARTS}`);
try{
let sent=await send$1(world,previewed,template);
if(`theirs`in sent)return leave$1(world,previewed,sent.theirs);
if(!sent.after)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run asked for the previous template of the service.`;
world.made.service=sent.after;
return await account(world,previewed,shortName(String(template.revision))??``,sent.at,sent.after)}catch(error){
let evidence=error instanceof ApiError?[toEvidence(error.call,fullName.service(resources.service),error)]:[];
return tell$3(world,resources,await failed(world,previewed,sentence$1(errorText(error))),evidence)}}
async function send$1(world,{resources:{service:name},revision,after},template){
let{run}=world.google;
let evenWhenCancelled=world.signal.aborted;
let read=()=>run.getService(name,{evenWhenCancelled});
return onFreshState(world,{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service`,first:after,read,atOnce:evenWhenCancelled,tries:10},async at=>{
if(!at||!isStillOf(at,revision))return{theirs:at};
let label=pinKept(at);
let labels=label&&{...at.labels,"run-iam-deploy-no-traffic":label};
labels&&withoutReserved(labels);
let change={name,...at.etag&&{etag:at.etag},template,...labels&&{labels}};
let operation=await run.patchService(change,[`template`,...labels?[`labels`]:[]],{evenWhenCancelled});
return evenWhenCancelled?{at}:{at,after:(await finish$2(world,operation,read)).live}})}
let isLabelled=({template},revision)=>template?.labels?.[PREVIEW_REVISION_LABEL]===revision;
let isStillOf=(at,revision)=>isLabelled(at,revision)&&shortName(at.template?.revision)===revision;
function leave$1(world,{resources,revision},theirs){
if(!theirs||!isLabelled(theirs,revision))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Someone else has deployed meanwhile, so the template of the service is theirs.`;
let newest=shortName(theirs.latestCreatedRevision);
return tell$3(world,resources,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Someone else has deployed meanwhile, with a tool that started from the settings of the preview ${revision}${newest&&newest!==revision?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`: check which of them the revision ${newest} has`:``}. The run left the template of the service as it is.`)}
async function account(world,{resources,revision},own,at,after){
let moved=isNext(at,after)&&!sameJson(trafficOf$1(at.traffic),trafficOf$1(after.traffic));
let returned=``;
if(moved){
let back=await moveTraffic(world,resources,live=>live.generation===after.generation?trafficOfThen(at,live):{traffic:trafficOf$1(live.traffic)});
world.made.service=back.service;
let how=back.changes.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`was sent back`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`someone has changed it since`;
returned=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` The traffic had changed with it, and ${how}: ${inWords$2(back.service.traffic)}.`}
if(isLabelled(after,revision))return tell$3(world,resources,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The template of the service has the settings of the preview ${revision}: Cloud Run accepted the previous template but did not apply it.${returned} ${STARTS}`);
let newest=shortName(after.latestCreatedRevision);
let another=isNext(at,after)&&newest!==own&&newest!==revision?newest:void 0;
if(another)return tell$3(world,resources,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run put the template of the service back after the preview, and Cloud Run made one more revision from it, ${another}, instead of using ${own} again.${returned} It gets no traffic: ${inWords$2(at.traffic)}.`);
if(moved)return tell$3(world,resources,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The template of the service was put back after the preview.${returned}`);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The template of the service was put back.`}
let isNext=(at,after)=>Number(after.generation)===Number(at.generation)+1;
async function failed(world,{resources,revision,before,after},why){
let live=await readAgain(world,resources);
if(!live)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The template of the service could have the settings of the preview ${revision}: putting it back failed. ${why} The traffic was ${inWords$2((after??before).traffic)}; the run did not read the current traffic. ${STARTS}`;
let traffic=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The traffic is ${inWords$2(live.traffic)}.`;
return isLabelled(live,revision)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The template of the service has the settings of the preview ${revision}: the run could not put it back. ${why} ${traffic} ${STARTS}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run put the template of the service back after the preview, but could not check it. ${why} ${traffic}`}
async function readAgain(world,{service}){
if(world.signal.aborted)return null;
try{
return await world.google.run.getService(service)}catch(error){
world.log.debug((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service could not be read again: ${errorText(error)}`);
return null}}
function tell$3(world,{service},reason,evidence=[]){
world.made.findings??=[];
world.made.findings.push(skipped$1(`preview-template`,reason,{resource:fullName.service(service),evidence}))}
function deployService(config,deploy){
let verb=deploy.live===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deploy`:deploy.live?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Update`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Create`;
return{kind:`deploy-service`,title:isTagPreview(config)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deploy the preview ${config.tag} of ${config.service}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${verb} the service ${config.service}`,target:fullName.service(deploy.resources.service),changes:deploy.changes,needs:deploy.needs,apply:world=>release$1(world,deploy)}}
function askForTokens({google,config},service){
for(let audience of audiencesToCheck(config,service))google.idToken(audience).catch(()=>void 0)}
async function release$1(world,deploy){
deploy.live&&askForTokens(world,deploy.live);
let outcome=await send(world,deploy).catch(error=>{
if(error instanceof NewerPush)return error;
throw error});
if(outcome instanceof NewerPush)return leave(world,outcome);
let{answer,wanted:sent}=outcome;
let{before,serving,wanted}=sent;
let{revision}=wanted;
if(!isTagPreview(world.config)||!before||!revision)return become(world,deploy,answer,sent);
let putBack=after=>putTemplateBack(world,{resources:deploy.resources,before,serving,revision,after});
let note;
try{
note=await become(world,deploy,answer,sent)}catch(error){
let said=await putBack();
said&&world.log.info(said);
throw error}
return[note,await putBack(world.made.service)].filter(Boolean).join(` `)}
function leave(world,{commit,live}){
let{made,config}=world;
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Pull request ${config.preview?.pullRequest} has a newer push, ${commit.slice(0,7)}, whose preview is there already, so the run left that.`;
world.record?.([]);
made.newerPush=commit;
made.service=live;
made.findings??=[];
made.findings.push(skipped$1(`preview-newer`,reason));
return reason}
async function become(world,{resources,settings},answer,{wanted,before}){
let{google,made}=world;
let changes=wanted.changes.map(change=>({...change,done:!0}));
world.record?.(changes);
let{live:service,said}=await finish$2(world,answer,()=>google.run.getService(resources.service));
made.service=service;
if(!before){
askForTokens(world,service);
made.policies=new Map([...made.policies??[],[fullName.service(resources.service),UNSET]])}
let name=(wanted.revision&&`${resources.service}/revisions/${wanted.revision}`)??service.latestCreatedRevision;
name&&(made.revision={name});
world.record?.(madeAnew(changes,fullName.service(resources.service),`latestCreatedRevision`,name));
let{pin}=wanted.traffic;
wanted.temporaryTag&&(made.temporaryTag=wanted.temporaryTag);
pin&&(made.beforeRollout={pin,...wanted.temporaryTag&&{tag:wanted.temporaryTag}});
if(said!==void 0||!isReady(service))throw await failedRelease(world,resources,service,{said,revision:name,start:settings?.start});
let revision=name?.split(`/`).at(-1)??(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The new revision`;
let{effect}=wanted.traffic;
if(effect===`pinned`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${revision} is ready and gets no traffic${world.config.noTraffic?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` yet`}.`;
if(effect===`restored`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${revision} is ready and serves; it gets the traffic that no_traffic had left behind.`;
return effect===`kept`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${revision} is ready; traffic stays where it is pinned.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${revision} is ready and serves.`}
async function send(world,deploy){
let{google,made,config}=world;
let{resources}=deploy;
let check=checkClearing(world,deploy);
let sent=await write(world,resources,{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service`,first:made.service?void 0:startFrom(world,deploy.live),read:()=>google.run.getService(resources.service),want:live=>want(world,deploy,live,check.cleared),send:(live,{wanted})=>live?google.run.patchService(wanted.service,wanted.updateMask):google.run.createService(resources.parent,config.service,wanted.service),isOurs:(live,{wanted})=>isSameRelease(live.template,wanted.service.template),template:({wanted})=>wanted.service.template??void 0,onRefused:check.onRefused});
check.cleared&&(made.checkCleared=!0);
return sent}
async function want(world,deploy,read,clearCheck){
let{config,made,google}=world;
let live=await withoutDeployUnderWay(world,deploy,read);
let taken=await takenMeanwhile(world,deploy,live);
if(taken)throw new UserError([taken]);
await refuseOlderPush(world,deploy.resources.service,live,deploy.holder);
let older=live&&servesOlder(live);
let serving=older?deploy.serving?.name?.endsWith(`/${older}`)?deploy.serving:await google.run.getRevision(`${deploy.resources.service}/revisions/${older}`):null;
let image=imageOf(world);
let source=made.source?.object;
let wanted=wantedService(live,config,{project:deploy.resources.project,serving,...image!==void 0&&{image},...deploy.settings&&source&&{build:{settings:deploy.settings,sourceLocation:`gs://${source.bucket}/${source.name}#${source.generation}`,...made.build?.baseImageUri&&{baseImageUri:made.build.baseImageUri}}},nonce:letters(10),clearCheck});
refuseProblems(deploy.resources,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service`,wanted.problems);
let problem=problemOf(wanted,config,deploy);
if(problem)throw new UserError([problem]);
return{wanted,before:live,serving}}
async function withoutDeployUnderWay(world,{resources},live){
if(!live||!isMoving(live)||!world.config.noTraffic)return live;
world.log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Someone else is deploying ${world.config.service} at the moment: waiting for it.`);
return settled(world,live,()=>world.google.run.getService(resources.service))}
async function takenMeanwhile({config,google},{live:seen,resources},live){
if(config.preview?.do!==`deploy`||!live)return;
let holder=holderOf$1(live,config.tag);
let[now,then]=[holder,holderOf$1(seen??null,config.tag)].map(target=>shortName(target?.revision));
if(isTagPreview(config)&&now!==void 0&&now===then&&!holder?.percent)return;
let revision=isTagPreview(config)&&now?await google.run.getRevision(`${resources.service}/revisions/${now}`):null;
let taken=isTagPreview(config)?takenTag(config,live,revision):takenService(config,live);
return taken?fail(`preview-impossible`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${taken} It was not so when this run began.`,{resource:fullName.service(resources.service)}):void 0}
function problemOf({traffic},config,{resources}){
let resource=fullName.service(resources.service);
let finding=(id,reason)=>fail(id,reason,{resource});
if(traffic.problem===`new-service`)return finding(`traffic-new-service`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service ${config.service} does not exist yet, so with no_traffic no revision would serve. Deploy it once without no_traffic.`);
if(traffic.problem===`never-ready`)return finding(`traffic-new-service`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No revision of ${config.service} was ever ready, so with no_traffic no revision would serve. Deploy it once without no_traffic.`)}
function bindTags({resources,wanted,changes,needs,released}){
let target=fullName.service(resources.service);
return{kind:`bind-resource-tags`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Bind the resource tags`,target,changes,needs,async apply(world){
let done=[];
let parent=await holderName(world,resources);
let present=(await world.google.resourceManager.effectiveTags(parent,world.config.region)).filter(({inherited})=>!inherited);
try{
for(let one of wanted)await bind(world,{resources,released,parent,present,done},one)}finally{
world.record?.(done);
done.length>0&&(world.made.tagsBound=!0)}
return done.length===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It already has them.`:void 0}}}
async function holderName({google,config},{project,projectNumber,service}){
let number=projectNumber??(await google.resourceManager.getProject(project)).name?.split(`/`).at(-1)??project;
return fullName.service(`projects/${number}/locations/${config.region}/services/${service.split(`/`).at(-1)}`)}
async function bind(world,holder,wanted){
let{google,config}=world;
let{resources,parent,present,done}=holder;
let value=wanted.found.known?wanted.found.value.name??tagValueName(wanted.tag):tagValueName(wanted.tag);
let named=tag=>tag.valueId===value||`${tag.key}/${tag.value}`===value;
if(present.some(named))return;
let other=present.find(tag=>tag.key===keyOf$3(wanted)||tag.keyId===wanted.tag.key);
let change=(before,after)=>({target:fullName.service(resources.service),path:`resourceTags[${keyOf$3(wanted)??wanted.tag.key}]`,...before&&{before:before.value},...after&&{after},done:!0});
let after=wanted.found.known?wanted.found.value.shortName??wanted.tag.value:wanted.tag.value;
other&&await attempt(world,holder,wanted,()=>google.resourceManager.unbindTag(parent,other.valueId,config.region));
try{
await attempt(world,holder,wanted,()=>google.resourceManager.bindTag(parent,value,config.region))}catch(error){
other&&!await restored(world,parent,other)&&done.push(change(other,void 0));
throw error}
done.push(change(other,after))}
async function restored({google,config,log},parent,old){
try{
await google.resourceManager.bindTag(parent,old.valueId,config.region);
return!0}catch(error){
if(!(error instanceof ApiError))throw error;
log.warning((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run removed the tag ${old.key}=${old.value} from the service and could not restore it: ${error.message}`);
return!1}}
async function attempt(world,holder,wanted,body){
try{
await untilGranted(world,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Binding ${tagWords(wanted)}`,body)}catch(error){
if(!(error instanceof ApiError)||error.status>=500||error.status===0||error.status===401)throw error;
throw new UserError([notBound(world,holder,wanted,error)],{cause:error})}}
function notBound({google},{resources,released},wanted,error){
let service=fullName.service(resources.service);
let{permission}=error;
let{principal}=google.identity;
let onValue=permission?.startsWith(`resourcemanager.`);
let value=wanted.found.known?wanted.found.value.name:void 0;
let role=onValue?`roles/resourcemanager.tagUser`:`roles/run.admin`;
let resource=onValue?value&&fullName.tagValue(value):service;
return fail(`tags-not-bound`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${released?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The release stands, but the tag`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The tag`} ${tagWords(wanted)} could not be bound to the service${permission?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`: the deployer lacks ${permission}${onValue?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` on the tag value, or there is no such value`:``}`:``}. The run did not change who can call the service. Google said: ${error.message}`,{principal,...permission&&{permission,role},resource:service,evidence:[toEvidence(error.call,service,error)],remedies:permission&&principal&&resource?remediesFor({member:principal,role,resource}):[]})}
function tagSteps(config,facts,resources,released){
if(config.resourceTags.length===0)return[];
let wanted=facts?.wantedTags??config.resourceTags.map(tag=>({tag,found:unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not requested.`)}));
let target=fullName.service(resources.service);
let present=facts?.tags.known?facts.tags.value:void 0;
let changes=wanted.flatMap(one=>{
let key=keyOf$3(one);
let before=present?.find(tag=>tag.key===key)?.value;
let after=one.found.known?one.found.value.shortName??one.tag.value:one.tag.value;
if(before===after)return[];
let path=`resourceTags[${key??one.tag.key}]`;
return[{target,path,...before!==void 0&&{before},after,done:!1}]});
let replaces=present&&changes.some(({before})=>before!==void 0);
let values=config.resourceTags.map(tagValueName);
return[bindTags({resources,wanted,changes,needs:tagNeeds(values,replaces),released})]}
let PROJECT$1={kind:`project`};
let SERVICE$1={kind:`service`};
let advisory={level:`advisory`};
let liveImageNeeds=known=>known?[need(`artifactregistry.repositories.downloadArtifacts`,{kind:`live-image`},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`change the traffic of a service with this image`,advisory)]:[];
let trafficNeeds=revisions=>[need(`run.services.get`,SERVICE$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`read the service`),need(`run.services.update`,SERVICE$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`change the traffic of a service`),need(`iam.serviceAccounts.actAs`,{kind:`account`,who:`runtime-account`},(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`change the traffic of a service`),need(`run.operations.get`,PROJECT$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`wait until the traffic has moved`,advisory),...revisions===`named`?[need(`run.revisions.get`,SERVICE$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see whether a revision that gets traffic exists`,advisory)]:[],...revisions===`all`?[need(`run.revisions.list`,SERVICE$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`find the revision to go back to`)]:[]];
let rolloutNeeds=()=>[...trafficNeeds(),need(`run.revisions.get`,SERVICE$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`see whether the new revision stays ready`,advisory)];
let setTraffic=wanted=>({...planned(wanted),apply:async world=>{
let moved=await move$1(world,wanted,live=>ownOf(world.made,live));
return ownOf(world.made,moved.service)?.newest===!1?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${words(moved)} Meanwhile another run has made a newer revision, which this run left alone.`:words(moved)}});
let sendBack=(wanted,to)=>({...planned(wanted),apply:async world=>{
let moved=await move$1(world,wanted,()=>void 0);
world.made.revision={name:to};
return words(moved)}});
let planned=({resources,title,changes,needs})=>({kind:`set-traffic`,title,target:fullName.service(resources.service),changes,needs});
async function move$1(world,{resources,change},own){
let moved=await moveTraffic(world,resources,live=>{
let changed=changedTraffic(live,change,own(live));
if(`problem`in changed)throw impossible(fullName.service(resources.service),changed.problem);
return changed});
world.record?.(moved.changes);
world.made.service=moved.service;
return moved}
let words=({before,service,changes})=>changes.length===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It already was: ${inWords$2(before)}.`:sentence(before,service);
let sentence=(before,{traffic})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Traffic: ${inWords$2(traffic)} (before: ${inWords$2(before)}).`;
function ownOf({revision},live){
let name=revision?.name?.split(`/`).at(-1);
return name?{revision:name,newest:live.latestCreatedRevision?.split(`/`).at(-1)===name}:void 0}
let impossible=(resource,problem)=>failure$1(`traffic-target`,problem,{resource});
let GROUPS=process.platform!==`win32`;
let running=new node_async_hooks__WEBPACK_IMPORTED_MODULE_11__.AsyncLocalStorage;
let listening=!1;
function listen(){
if(listening)return;
listening=!0;
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_12__.subscribe)(`child_process`,message=>{
let call=running.getStore();
if(!call||call.child)return;
let{process:child}=message;
call.child=child;
let{spawn}=child;
GROUPS&&(child.spawn=options=>spawn.call(child,{...options,detached:!0}));
setImmediate(()=>child.stdin?.on(`error`,()=>void 0).end())})}
async function runCommand(line,{env,timeoutMs,signal,log,secret}){
signal.throwIfAborted();
listen();
let call={};
let output=makeOutput(log,secret);
let late=!1;
let killing;
let stop=()=>{
end(call.child,`SIGTERM`);
killing??=setTimeout(()=>end(call.child,`SIGKILL`),5e3)};
let timer=setTimeout(()=>{
late=!0;
stop()},timeoutMs);
signal.addEventListener(`abort`,stop);
try{
let code=await running.run(call,()=>execute(line,{...inherited(),...env},output));
signal.throwIfAborted();
return{code:call.child?.signalCode?null:code,...late?{late:!0}:{},lines:output.end()}}catch(error){
signal.throwIfAborted();
return{unstarted:error instanceof Error?error.message:String(error)}}finally{
signal.removeEventListener(`abort`,stop);
clearTimeout(timer);
clearTimeout(killing);
killing&&end(call.child,`SIGKILL`)}}
function end(child,signal){
if(child?.pid===void 0)return;
if(!GROUPS)return void child.kill(signal);
try{
process.kill(-child.pid,signal)}catch(error){
if(error.code!==`ESRCH`)throw error}}
async function execute(line,env,{out,err}){
let{exec}=await __webpack_require__.e(527).then(__webpack_require__.bind(__webpack_require__,6527));
return exec(line,[],{env,silent:!0,ignoreReturnCode:!0,listeners:{stdout:out,stderr:err}})}
function inherited(){
let kept=Object.entries(process.env).filter(([name])=>!/^(INPUT_|ACTIONS_|STATE_)/i.test(name)&&!/^GITHUB_(OUTPUT|STATE)$/i.test(name)&&![`RUN_IAM_DEPLOY_ID_TOKEN`,`RUN_IAM_DEPLOY_ID_TOKEN_FILE`].includes(name));
return Object.fromEntries(kept.flatMap(([name,value])=>value===void 0?[]:[[name,value]]))}
function makeOutput(log,secret){
let lines=[];
let tell=text=>{
log.quote(text);
text.trim()&&lines.push(text.trim());
lines.length>10&&lines.shift()};
let[out,err]=[inLines(tell,secret),inLines(tell,secret)];
return{out:out.add,err:err.add,end:()=>{
for(let stream of[out,err])stream.end();
return lines}}}
function inLines(tell,secret){
let decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_8__.StringDecoder(`utf8`);
let masked=text=>secret?text.replaceAll(secret,`***`):text;
let left=``;
let add=data=>{
let parts=(left+decoder.write(data)).split(/\r?\n/);
left=parts.pop()??``;
for(let line of parts)tell(masked(line));
if(left.length<=1e4)return;
let text=masked(left);
let kept=begunAtEnd(text,secret??``);
tell(text.slice(0,text.length-kept));
left=text.slice(text.length-kept)};
let end=()=>{
left+=decoder.end();
left&&tell(masked(left))};
return{add,end}}
function begunAtEnd(text,secret){
for(let length=Math.min(secret.length-1,text.length);length>0;length--)if(text.endsWith(secret.slice(0,length)))return length;
return 0}
async function smokeTest(world,{service:name},{line,timeoutMs},tag){
let{google,log,signal}=world;
let service=await google.run.getService(name)??{};
let audience=audienceOf(service);
let url=tag&&service.trafficStatuses?.find(status=>status.tag===tag)?.uri||audience;
if(!url)return{passed:!1,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service has no URL, so verify_command has nothing to test.`,output:``};
let token=await isPublic(world,name,service)||!audience?null:await idToken(world,audience);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`verify_command tests ${url}${token?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, with an ID token`:``}:`);
let ran=await runCommand(line,{env:{SERVICE_URL:url,...token&&{ID_TOKEN:token}},timeoutMs,signal,log,...token&&{secret:token}});
let why=whyFailed(ran,timeoutMs);
if(!why){
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`verify_command passed on ${url}.`);
return{passed:!0}}
let lines=`lines`in ran?ran.lines.map(text=>text.slice(0,200)):[];
return{passed:!1,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`verify_command ${why} on ${url}.`,output:lines.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`\n\nIts last lines:\n${lines.join(`
`)}`:``}}
function whyFailed(ran,timeoutMs){
if(`unstarted`in ran)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`could not be run (${ran.unstarted})`;
if(ran.late)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`was stopped after ${inWords(timeoutMs)} (verify_timeout)`;
if(ran.code===null)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`was ended by a signal`;
return ran.code===0?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`ended with exit code ${ran.code}`}
async function isPublic({google,made,log},name,service){
if(service.invokerIamDisabled)return!0;
try{
return(made.bindings??(await google.run.getPolicy(name)).bindings??[]).some(({role,members,condition})=>INVOKER_ROLES.includes(role)&&!condition&&members?.includes(`allUsers`))}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
log.debug((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Who can call the service could not be read: ${errorText(error)}`);
return!1}}
async function idToken({google,signal,log},audience){
try{
let token=await google.idToken(audience);
token?log.mask(token):log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`This identity cannot get an ID token, so verify_command has none in its environment.`);
return token}catch(error){
signal.throwIfAborted();
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no ID token for verify_command: ${errorText(error)}`);
return null}}
let TOLERATED=.1;
function judgeHealth(samples,ready){
if(ready?.state===`CONDITION_FAILED`){
let reason=ready.revisionReason??ready.reason;
return{state:`ill`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it is not ready: ${[reason,ready.message].filter(Boolean).join(`: `)}`}}
let answered=samples.flatMap(sample=>`status`in sample?[sample.status]:[]);
let silent=samples.flatMap(sample=>`silent`in sample?[sample.silent]:[]);
if(answered.length===0){
let why=samples.flatMap(sample=>`barred`in sample?[sample.barred]:[])[0]??silent[0];
return{state:`unknown`,why:why?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not send it requests: ${why}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run sent it no requests.`}}
let broken=answered.filter(status=>status>=500);
let failures=broken.length+silent.length;
let asked=answered.length+silent.length;
let counted=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${failures} of ${asked} requests failed${failures>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` (${kinds(broken,silent.length)})`:``}`;
if(failures/asked<=TOLERATED)return{state:`well`,why:counted};
let why=isLost(samples)&&samples.length<10?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${counted}, so the others of ${10} were not sent`:counted;
let last=samples.findLast(sample=>`status`in sample&&sample.status>=500);
let answer=last&&`status`in last&&last.body?.trim()?`${last.status} ${last.body.trim()}`:void 0;
return{state:`ill`,why,...answer&&{answer}}}
function isLost(samples){
return samples.filter(sample=>`status`in sample&&sample.status>=500).length/10>TOLERATED}
function kinds(statuses,silent){
return[...[...Map.groupBy(statuses,status=>status)].map(([status,all])=>all.length>1?`${status} ×${all.length}`:String(status)),...silent>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`no answer ×${silent}`]:[]].join(`, `)}
function watched(service,revision,tag,path){
let uri=tag&&service.trafficStatuses?.find(status=>status.tag===tag)?.uri;
let audience=audienceOf(service);
let hidden=hiddenBecause(service)??(uri?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it has no tag with its own URL`);
return{revision,...audience&&{audience},...uri&&!hidden?{url:urlOf(uri,path)}:{hidden:hidden??``}}}
function hiddenBecause({ingress,defaultUriDisabled,iapEnabled}){
if(ingress&&ingress!==`INGRESS_TRAFFIC_ALL`&&ingress!==`INGRESS_TRAFFIC_UNSPECIFIED`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the ingress of the service is ${ingress}`;
if(defaultUriDisabled)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the default URL of the service is disabled`;
return iapEnabled?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Identity-Aware Proxy is in front of the service`:void 0}
async function watch(world,subject,ms){
let{clock=systemClock,signal}=world;
let samples=[];
let asks=subject.url?10:+(ms>0);
for(let asked=0;asked<asks&&!isLost(samples);asked++){
ms>0&&await clock.sleep(ms/asks,signal);
subject.url&&samples.push(await ask(world,subject,subject.url))}
let health=judgeHealth(samples,await readiness(world,subject.revision));
return health.state===`unknown`&&subject.hidden?{state:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run cannot send it requests: ${subject.hidden}.`}:health}
async function ask(world,subject,url){
let{google,signal,log}=world;
try{
let answer=await google.ask(url,subject.token&&`Bearer ${subject.token}`);
let door=doorOf(answer,{tokenSent:subject.token!==void 0});
if((door===`closed`||door===`unclear`&&answer.status===403)&&!subject.token&&subject.audience){
let token=await google.idToken(subject.audience).catch(error=>{
if(error instanceof Cancelled)throw error;
log.debug((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`No ID token: ${String(error)}`);
return null});
if(!token)return{barred:door===`closed`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the service is not public, and this identity cannot get an ID token`:UNCLEAR};
subject.token=token;
answer=await google.ask(url,`Bearer ${token}`);
door=doorOf(answer,{tokenSent:!0})}
if(door===`closed`||door===`rejected`)return{barred:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cloud Run refuses the deployer, which is not an invoker of the service`};
if(door===`sign-in`)return{barred:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Identity-Aware Proxy is in front of the service`};
if(door===`unclear`&&answer.status<429)return{barred:UNCLEAR};
if(door===`hidden`)return{barred:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google’s front end does not know its URL`};
return{status:answer.status,...answer.status>=500&&{body:told(answer.body)}}}catch(error){
if(signal.aborted||error instanceof Cancelled)throw error;
return{silent:errorText(error)}}}
let told=body=>withoutCredentials(shorten(body.slice(0,2e3),400)).split(`
`).slice(0,5).join(`
`);
let UNCLEAR=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the text of its refusal does not show whether Cloud Run or the app refused`;
async function readiness({google},name){
try{
let revision=await google.run.getRevision(name);
if(!revision)return{type:`Ready`,state:`CONDITION_FAILED`,message:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the revision is gone`};
return revision.conditions?.find(({type})=>type===`Ready`)}catch(error){
if(error instanceof ApiError&&error.status===403)return;
throw error}}
function verifyCommand({resources,command,needs,tag}){
return{kind:`verify-command`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Run verify_command`,target:fullName.service(resources.service),changes:[],needs,apply:async world=>{
let{temporaryTag}=world.made;
if(!world.made.revision)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`There is no new revision to test.`;
try{
return await mustPass(world,resources,command,tag??temporaryTag)}finally{
temporaryTag&&await removeTag(world,resources,temporaryTag)}}}}
async function mustPass(world,resources,command,tag){
let revision=shortName(world.made.revision?.name)??``;
let tested=await smokeTest(world,resources,command,tag);
if(tested.passed)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`verify_command passed for ${revision}.`;
let reason=`${tested.why} ${await servesNow(world,resources,revision)}${tested.output}`;
let remedies=[revisionLog(resources.service,revision)];
throw failure$1(`verify-command-failed`,reason,{resource:fullName.service(resources.service),remedies})}
async function servesNow({google,config},{service:name},revision){
let service=await orUndefined(()=>google.run.getService(name));
if(!service)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Whether ${revision} gets traffic could not be read.`;
let share=sharesNow(service).get(revision);
if(!share)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${revision} gets no traffic; what served before still serves.`;
if(config.preview)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The preview leads to ${revision} all the same.`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${revision} gets ${share} percent of the traffic, because no other revision could get it.`}
async function removeTag(world,resources,tag){
try{
let evenWhenCancelled=world.signal.aborted;
let moved=await moveTraffic(world,resources,live=>withoutTag(live,tag),{evenWhenCancelled});
world.made.service=moved.service}catch(error){
world.log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The temporary tag ${tag} could not be removed: ${errorText(error)}`)}}
function rollOut({resources,rollout,changes,needs,tag,command}){
let steps=rollout.steps.map(percent=>`${percent} %`).join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `);
return{kind:`set-traffic`,title:rollout.atOnce?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Run verify_command, then move the traffic`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Roll out gradually (${steps})`,target:fullName.service(resources.service),changes,needs,apply:async world=>{
let{beforeRollout,revision}=world.made;
if(!beforeRollout||!revision?.name){
command&&await mustPass(world,resources,command,tag);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The new revision already got its traffic with the release, because nothing else could serve.`}
let course={...await begin(world,resources,beforeRollout,revision.name,tag),...command&&{command}};
try{
return await climb(world,course,rollout)}catch(error){
throw await comeBack(world,course,error)}}}}
var Overtaken=class extends Error{};
var Ill=class extends Error{
answer;
constructor({why,answer}){
super(why);
this.answer=answer}};
var Failed=class extends Error{
output;
constructor(why,output){
super(why);
this.output=output}};
async function begin(world,resources,{pin,tag:temporary},revision,tag){
let service=await world.google.run.getService(resources.service)??world.made.service??{};
return{resources,subject:watched(service,revision,tag??temporary,world.config.verifyPath),own:revision.split(`/`).at(-1)??``,from:pin,at:[pin],...temporary&&{tag:temporary},...(tag??temporary)&&{testedBy:tag??temporary??``},before:trafficOf$1(service.traffic),percent:0}}
async function climb(world,course,rollout){
let{steps,intervalMs}=rollout;
let{log}=world;
await look(world,course,rollout,0);
for(let[at,percent]of steps.entries()){
let last=at===steps.length-1;
let left=(steps.length-1-at)*intervalMs;
await move(world,course,percent,last);
let next=last?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The last step.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Watching it for ${inWords(intervalMs)}; ${inWords(left)} left.`;
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Step ${at+1} of ${steps.length}: ${percent} % of the traffic goes to ${course.own}. ${next}`);
last||await look(world,course,rollout,intervalMs)}
course.unwatched&&warn(world,course);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${course.own} serves ${course.percent} % (before: ${inWords$2(course.before)}).`}
async function look(world,course,{atOnce},ms){
atOnce||await lookAtAnswers(world,course,ms);
let{command,resources}=course;
let tested=command&&await smokeTest(world,resources,command,course.testedBy);
if(tested&&!tested.passed)throw new Failed(tested.why,tested.output)}
async function lookAtAnswers(world,course,ms){
let health=await watch(world,course.subject,ms);
world.log.info(`${course.own}: ${health.state===`unknown`?health.why:`${health.state}, ${health.why}`}`);
if(health.state===`ill`)throw new Ill(health);
health.state===`unknown`&&(course.unwatched=health.why)}
async function move(world,course,percent,last,evenWhenCancelled=!1){
let{made,record}=world;
let next=[];
let known=course.at;
let moved=await moveTraffic(world,course.resources,live=>{
let wanted=anyOf(known,at=>{
let stage={from:course.from,at,own:ownOf(made,live)??{revision:course.own,newest:!1}};
return rolloutTraffic(live,{...stage,...course.tag&&{tag:course.tag},last},percent)});
if(`lost`in wanted)throw new Overtaken((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${wanted.lost} It is ${inWords$2(live.traffic)} now.`);
next=wanted.at;
course.at=[next,...known];
return wanted},{evenWhenCancelled});
course.at=[next];
course.percent=percent;
made.service=moved.service;
record?.([changeOf(course,moved.service)])}
function anyOf(known,ask){
let answer={lost:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The traffic is not known.`};
for(let at of known){
answer=ask(at);
if(!(`lost`in answer))break}
return answer}
let changeOf=({resources,before},service)=>({target:fullName.service(resources.service),path:`traffic`,before,after:service.traffic??[],done:!0});
async function comeBack(world,course,error){
let{log,signal,made}=world;
let cancelled=signal.aborted||error instanceof Cancelled;
let why=errorText(error);
let reached=course.percent>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`at ${course.percent} percent`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`before it got any traffic`;
if(error instanceof Overtaken)return failure(course,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The rollout of ${course.own} has stopped ${reached}. ${why} The run left the traffic as it is. To roll out ${course.own} or a newer revision from there, deploy again.`);
try{
await move(world,course,0,!0,cancelled)}catch(second){
let said=errorText(second);
let text=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The rollout of ${course.own} ended ${reached}: ${sentence$1(why)} The run could not return the traffic: ${sentence$1(said)} ${course.own} can still have ${course.percent} percent.`;
if(!cancelled)return failure(course,text,[returning(course,world)]);
tell$2(world,course,`cancelled`,text,[returning(course,world)]);
return error}
let because=error instanceof Ill||error instanceof Failed?await causeWhileServing(world,course.subject.revision,made.service?.template):NOT_ASKED;
let serving=course.from.map(({revision})=>revision).join(` and `);
let back=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`All traffic is back on ${serving}${made.service?.uri?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, at ${made.service.uri}`:``}.`;
log.warning(back);
if(cancelled){
tell$2(world,course,`cancelled`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The rollout of ${course.own} ended ${reached}. ${back}`);
return error}
let told=[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${course.own} was taken back ${reached}: ${sentence$1(why)}`,because.cause?.what,because.cause?.advice,back,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The revision is still there, without traffic: mend the app, then deploy again.`];
let answer=error instanceof Ill&&error.answer?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`\n\nIts last answer:\n${error.answer}`:error instanceof Failed?error.output:``;
return failure(course,`${told.filter(Boolean).join(` `)}${answer}`,[...because.cause?.remedies??[],revisionLog(course.resources.service,course.subject.revision)],because.evidence,error instanceof Failed?`verify-command-failed`:`rollout-failed`)}
let NOT_ASKED={cause:void 0,evidence:[]};
function failure(course,reason,remedies=[],evidence=[],id=`rollout-failed`){
let found=finding(course,id,`fail`,reason,remedies);
return new UserError([{...found,evidence:[...found.evidence,...evidence]}])}
function tell$2(world,course,id,reason,remedies=[]){
world.log.warning(reason);
world.made.findings=[...world.made.findings??[],finding(course,id,`warn`,reason,remedies)]}
function warn(world,course){
tell$2(world,course,`rollout-unwatched`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The rollout could not check whether ${course.own} answers requests. ${course.unwatched} The run watched only the revision’s condition in Cloud Run.`)}
function finding({resources,subject},id,status,reason,remedies){
let resource=fullName.service(resources.service);
let evidence=[{call:subject.url?`GET ${subject.url}`:`GET run.googleapis.com/v2/${subject.revision}`,resource,answer:reason}];
return findingOf$1(id,status,reason,{resource,evidence,remedies})}
let returning=({from,resources},{config})=>({kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Return the traffic`,text:command([`run`,`services`,`update-traffic`,config.service,`--to-revisions=${from.map(({revision,percent})=>`${revision}=${percent}`).join(`,`)}`,`--project=${resources.project}`,`--region=${config.region}`])});
function trafficSteps(config,facts,decisions,resources){
let{rollout,trafficChange,verifyCommand:command}=config;
let decided=decisions?.traffic;
let gradual=rollout&&(!decided||decided.effect===`gradual`);
let tag=config.tag&&{tag:config.tag};
return inOrder(command&&(!gradual||!decided)?[verifyCommand({resources,command,needs:trafficNeeds(),...tag})]:[],trafficChange?[setTraffic({resources,change:trafficChange,title:trafficChange.shares?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set the traffic`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Set the tags`,changes:changesOf(facts,decided,resources),needs:[...trafficNeeds(namedInTraffic(config).length>0?`named`:void 0),...liveImageNeeds(facts===null||resources.liveRepository!==void 0)]})]:[],gradual?[rollOut({resources,rollout,changes:changesOf(facts,decided,resources),needs:rolloutNeeds(),...command&&{command},...tag})]:[])}
function planRollback(config,facts,decisions){
let resources=resourcesOf(config,facts);
let decided=decisions?.traffic;
let to=decided?decided.back?.to:`REVISION`;
if(!to||decided?.back?.none)return[];
return[sendBack({resources,change:{shares:{by:`revision`,percent:{[to]:100}}},title:decided?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Send all traffic back to ${to}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Send all traffic back`,changes:changesOf(facts,decided,resources),needs:[...trafficNeeds(`all`),...liveImageNeeds(facts===null||resources.liveRepository!==void 0)]},to)]}
function changesOf(facts,decided,{service}){
if(!facts?.service.known||!facts.service.value||!decided?.after)return[];
let before=trafficOf$1(facts.service.value.traffic);
let after=decided.after;
return sameJson(before,after)?[]:[{target:fullName.service(service),path:`traffic`,before,after,done:!1}]}
function planService(config,facts,decisions,source=NO_SOURCE){
let resources=resourcesOf(config,facts);
let live=facts?.service.known?facts.service.value:void 0;
let settings=config.origin.kind===`source`?chooseBuild(config,resources.project,live??null,source):void 0;
let release=releases(config,live)?[deployStep(config,facts,decisions,resources,live,settings)]:[];
let access=decisions?decided(decisions.access,resources,release.length>0):thinkable$1(config,resources);
let closing=live&&decisions&&closes(decisions.access);
let narrowing=closing||live&&config.invokersUpdateStrategy===`overwrite`;
let released=!narrowing&&release.length>0;
let named=[...tagSteps(config,facts,resources,released),...invokerSteps(config,facts,resources,released)];
return inOrder(buildSteps(config,facts,resources,settings,`files`in source?source:void 0),narrowing?named:[],closing?closeSteps(decisions.access,resources):[],release,narrowing?[]:named,iapSteps(config,facts,resources),closing?[]:access,trafficSteps(config,facts,decisions,resources))}
function serviceProblems(config,facts,source=NO_SOURCE){
let resources=resourcesOf(config,facts);
if(!facts.service.known)return[];
let live=facts.service.value;
if(config.mode===`drift`&&live===null)return[];
let settings=config.origin.kind===`source`?chooseBuild(config,resources.project,live,source):void 0;
if(config.manifest)return manifestPreview(config,facts,resources,settings).problems.map(cannot((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service`));
if(!releases(config,live))return[];
let{problems,doubts}=preview(config,facts,resources,live,settings);
return[...problems.map(cannot((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service`)),...doubts.map(doubtful)]}
function deployStep(config,facts,decisions,resources,live,settings){
let ifCheckRequired=decisions?.access.ifCheckRequired;
let changes=facts&&live!==void 0?changesIn(config,facts,resources,live,settings):[];
return(config.manifest?replaceByManifest:deployService)(config,{resources,live:facts?live:void 0,serving:facts?.serving.known?facts.serving.value:null,...facts?.tagHolder?.known&&{holder:facts.tagHolder.value},changes,needs:[...deployNeedsOf(config,resources,live),...isTagPreview(config)?taggedPreviewNeeds():[],...config.access===`keep`?[]:decisionNeeds()],...settings&&{settings},...ifCheckRequired&&{ifCheckRequired}})}
function changesIn(config,facts,resources,live,settings){
return config.manifest?manifestPreview(config,facts,resources,settings).changes:preview(config,facts,resources,live,settings).changes}
function manifestPreview(config,facts,resources,settings){
let image=config.origin.kind===`image`?config.origin.image:settings?.image;
return readyManifest(config,{project:resources.project,target:fullName.service(resources.service),live:facts.knative?.known?facts.knative.value:void 0,...resources.projectNumber&&{projectNumber:resources.projectNumber},...image!==void 0&&{image}})}
function deployNeedsOf(config,resources,live){
let shape=deployShape(config,resources,live);
return deployNeeds(config.kind,isTagPreview(config)?{...shape,exists:!0}:shape)}
function preview(config,facts,resources,live,settings){
let image=config.origin.kind===`image`?config.origin.image:settings?.image;
return wantedService(live,config,{project:resources.project,serving:facts.serving.known?facts.serving.value:null,...image!==void 0&&{image},...settings&&{build:{settings,sourceLocation:`gs://${settings.bucket}/${resources.sources}/….zip`}},nonce:`aaaaaaaaaa`})}
let closes=({target,tries,removes})=>target===`oidc-only`&&tries.length===0&&removes.length>0;
let closeSteps=({blocked,removes},resources)=>blocked?[]:removes.map(way=>closeAccess(resources,way));
function decided(access,resources,releasing){
if(access.blocked)return[];
let later=releasing?access.ifCheckRequired?.tries.length??0:0;
if(access.tries.length>0||later>0)return[openAccess(resources,access)];
return closeSteps(access,resources)}
function thinkable$1(config,resources){
if(config.access===`keep`)return[];
if(config.access===`authenticated`)return MECHANISMS.map(way=>closeAccess(resources,way));
return[openAccess(resources,{tries:[`all-users`,`no-invoker-iam-check`].filter(way=>config.publicVia===`auto`||config.publicVia===way),removes:[],fallback:`oidc-only`,byTrial:!0})]}
function planDrift(config,facts,decided){
let resources=resourcesOf(config,facts);
let drift=decided?.drift;
let fixes=config.drift.fix?facts&&drift?fixSteps(config,facts,drift,resources):thinkable(config,resources):[];
return[compare(config,resources,(drift?.differences??[]).filter(({fix})=>!config.drift.fix||!fix).map(toChange)),...fixes]}
let toChange=({fix:_,field:__,kept:___,...change})=>change;
function compare(config,resources,changes){
let opens=KINDS[config.kind].requests&&(config.access!==`keep`||iapFlag(config)!==void 0);
return{kind:`compare-service`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Compare ${config.service} with the workflow`,target:fullName.service(resources.service),changes,needs:driftNeeds(config.kind,!!opens||namesInvokers(config),!!opens),async apply(world){
world.record?.(changes);
let left=changes.length;
return left===0?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${count$1(left,`difference is`,`differences are`)} left.`}}}
function releaseOf(config,edits){
let{execution:_,manifest:__,containers,...settings}=settingsOnly(config);
let named=edits.some(({path})=>path===`container.env`)&&containers;
return{...settings,...named&&{containers},origin:{kind:`template`},edits,access:`keep`,invokers:[],callers:[],schedules:[],resourceTags:[]}}
let release=(config,facts)=>planRelease(config,facts).map(step=>({...step,apply:world=>step.apply({...world,config})}));
let planRelease=(config,facts)=>KINDS[config.kind].traffic?planService(config,facts,null):planResource(config,facts);
function fixSteps(config,facts,drift,resources){
let by=fix=>drift.differences.filter(each=>each.fix===fix);
let edits=by(`release`).length>0?(config.manifest?safeManifestEdits:safeEdits)(config,drift):[];
let invokers=by(`remove-invokers`);
return[...edits.length>0?release(releaseOf(config,edits),facts):[],...invokers.length>0?[setInvokers(resources,{kind:config.kind,members:[...keptMembers(config,facts),...acceptedMembers(drift)],strategy:`overwrite`,changes:invokers.map(toChange),released:edits.length>0})]:[],...scheduleFixes(config,facts,drift,resources),...by(`close`).map(({path})=>closeAccess(resources,path===`invokerIamDisabled`?`no-invoker-iam-check`:`all-users`))]}
let acceptedMembers=({differences})=>differences.flatMap(({path,before,kept})=>kept&&path.startsWith(`bindings[`)&&before?[String(before)]:[]);
function scheduleFixes(config,facts,drift,resources){
let of=name=>{
let target=fullName.schedulerJob(schedulerJobName(resources.project,config.region,name));
return(drift?.differences??[]).filter(each=>each.target===target)};
let steps=scheduleSteps(config,facts,resources).filter(({kind})=>kind===`upsert-schedule`);
if(!drift)return steps;
return steps.filter(({target})=>{
let rows=of(target.split(`/`).at(-1)??``);
return rows.length>0&&rows.every(({fix})=>fix===`schedule`)})}
let ALL_OUT={members:[],strategy:`overwrite`,changes:[],released:!1};
let SOME_LABEL={from:`metadata`,path:`labels`,op:`put`,entries:{},strategy:`merge`};
function thinkable(config,resources){
let edits=config.edits.filter(({path})=>/^((template\.)?labels|container\.env|ingress)$/.test(path));
return[...edits.length>0||config.manifest?planRelease(releaseOf(config,edits.length>0?edits:[SOME_LABEL]),null).map(step=>({...step,needs:step.needs.filter(({permission})=>!/^run\.\w+\.create$/.test(permission))})):[],...config.invokersUpdateStrategy===`overwrite`&&namesInvokers(config)?[setInvokers(resources,{...ALL_OUT,kind:config.kind})]:[],...scheduleFixes(config,null,null,resources),...KINDS[config.kind].requests&&config.access===`authenticated`?MECHANISMS.map(way=>closeAccess(resources,way)):[]]}
function removeLeftovers(resources,items,needs,refused){
return{kind:`remove-leftovers`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Delete the images and sources that only removed previews used`,target:fullName.project(resources.project),changes:items.map(item=>gone$1(item,!1)),needs,apply:world=>remove(world,resources.project,items,new Set(refused))}}
let DELETE={image:{permission:`artifactregistry.versions.delete`,role:`roles/artifactregistry.repoAdmin`},source:{permission:`storage.objects.delete`,role:`roles/storage.objectUser`}};
let gone$1=(item,done)=>item.kind===`image`?{target:fullName.repository(item.name.slice(0,item.name.indexOf(`/dockerImages/`))),path:`images[${item.path.split(`/`).at(-1)}]`,before:item.digest,done}:{target:fullName.bucket(item.bucket),path:`objects`,before:item.name,done};
async function remove(world,project,items,refused){
let changes=[];
world.record?.(changes);
let clock=world.clock??systemClock;
let look=()=>readUses(world.google,{project,region:world.config.region});
let uses=await look();
let read=clock.now();
let kept=[];
for(let item of items){
if(clock.now()-read>15e3){
uses=await look();
read=clock.now()}
let{permission,role}=DELETE[item.kind];
let lacking=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The deployer lacks ${permission} (${role} on ${placeWords(gone$1(item,!1).target)}).`;
let why=uses.known?usedBy(item,uses.value,[])??(refused.has(permission)?lacking:await removeOne(world,item)):(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not read what else uses it. ${uses.why}`;
why===REFUSED&&refused.add(permission);
why===void 0?changes.push(gone$1(item,!0)):kept.push({item,why:why===REFUSED?lacking:why})}
let deleted=items.filter(item=>!kept.some(each=>each.item===item));
let said=deleted.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deleted ${of(deleted)}.`:``;
if(kept.length===0)return said;
let reasons=[...new Set(kept.map(({why})=>why))];
let verb=kept.length===1?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`stays`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`stay`;
let left=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${of(kept.map(({item})=>item))} of removed previews ${verb}. ${reasons.join(` `)}`;
world.made.findings??=[];
let{principal:member}=world.google.identity;
let grants=[...new Map(kept.map(({item})=>[item.kind,gone$1(item,!1).target]))].filter(([kind])=>refused.has(DELETE[kind].permission)).map(([kind,resource])=>({role:DELETE[kind].role,resource}));
let remedies=member?grants.flatMap(grant=>remediesFor({member,...grant})):[];
world.made.findings.push(skipped$1(`preview-kept`,left,{remedies}));
return`${said} ${left}`.trim()}
function of(items){
let kinds=[`image`,`source`].map(kind=>[kind,items.filter(item=>item.kind===kind).length]);
return list$1(kinds.flatMap(([kind,number])=>number>0?[count$1(number,kind)]:[]))}
let REFUSED=Symbol(`refused`);
async function removeOne(world,item){
try{
return item.kind===`image`?await removeImage(world,item):await removeSource(world,item)}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
if(error.status===404)return;
return error.status===403?REFUSED:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Google refused to delete it: ${sentence$1(error.message)}`}}
async function removeImage({google},{name}){
let live=await google.artifactRegistry.getDockerImage(name);
if(!live)return;
let{tags=[]}=live;
let foreign=foreignTags(tags);
if(foreign.length>0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Someone has given it ${list$1(foreign.map(tag=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the tag ${tag}`))}.`;
let[repository=``,image=``]=name.split(`/dockerImages/`);
let[path=``,digest=``]=image.split(`@`);
await google.artifactRegistry.deleteVersion(`${repository}/packages/${path}/versions/${digest}`,tags.length>0)}
async function removeSource({google},{bucket,name,generation}){
await google.storage.deleteObject({bucket,name,generation})}
function removePreview(resources,of,preview,needs,mark){
let name=previewName(preview.pullRequest);
return{kind:`remove-preview`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Remove the preview ${name} of ${of}`,target:fullName.service(preview.service??resources.service),changes:expected(resources,preview),needs,apply:world=>preview.service?removeService(world,preview.service,of,preview):removeTagged(world,resources.service,preview,mark)}}
function expected({service},preview){
if(preview.service)return[gone(preview.service,!1)];
return[...preview.tag?[untagged(service,preview.tag,preview.revisions[0]??``,!1)]:[],...preview.revisions.map(revision=>gone(`${service}/revisions/${revision}`,!1))]}
let untagged=(service,tag,revision,done)=>({target:fullName.service(service),path:`traffic[${tag}]`,before:revision,done});
let gone=(name,done)=>({target:fullName.service(name),path:name.includes(`/revisions/`)?`revision`:`service`,before:name.split(`/`).at(-1)??name,done});
async function removeTagged(world,name,planned,mark){
let{pullRequest}=planned;
let of=name.split(`/`).at(-1)??``;
let changes=[];
let[before,revisions]=await Promise.all([world.google.run.getService(name),world.google.run.listRevisions(name)]);
let preview=before&&ofRevisions(of,revisions,before,mark).find(found=>found.pullRequest===pullRequest);
world.record?.(changes);
if(!before||!preview)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is already gone.`;
let{revisions:there,tag}=preview;
let going=there.filter(revision=>planned.revisions.includes(revision));
let late=there.filter(revision=>!going.includes(revision));
late.length>0&&meanwhile(world,pullRequest,late);
let serving=servingOf({revisions:going},before);
if(serving)throw refused(name,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${serving} serves production: someone has sent the traffic to this preview.`);
let live=tag?await takeTag(world,before,{pullRequest,tag,going,late},changes):before;
let deleted=[];
for(let revision of going){
if(isLatest(live,revision))continue;
if(!await deleteRevision(world,name,revision,pullRequest))continue;
deleted.push(revision);
changes.push(gone(`${name}/revisions/${revision}`,!0))}
let stays=going.filter(revision=>!deleted.includes(revision));
stays.length>0&&tell$1(world,name,leftOver(stays,live));
return wordsOf$1(changes[0]?.path.startsWith(`traffic`)?tag:void 0,deleted.length,stays.length)}
function meanwhile({made,log},pullRequest,names){
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${list$1(names)} appeared meanwhile: another run deploys the preview of pull request ${pullRequest}.`);
made.deployedMeanwhile??=new Map;
made.deployedMeanwhile.set(pullRequest,[...names])}
function wordsOf$1(tag,deleted,stays){
let gone=[...tag?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`the tag ${tag}`]:[],...deleted>0?[count$1(deleted,`revision`)]:[]];
return[gone.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Removed ${list$1(gone)}.`:``,stays>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${count$1(stays,`revision stays`,`revisions stay`)}, without a tag and without traffic.`:``].filter(Boolean).join(` `)}
function leftOver(stays,live){
let[first=``]=stays;
return stays.length===1&&isLatest(live,first)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${latestStays(first)} It no longer has traffic or a tag, and a cleanup after the next deploy will remove it.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${stays.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)} could not be deleted but no longer have a tag. A later cleanup will try again.`}
function tell$1(world,name,reason){
world.made.findings??=[];
let finding=skipped$1(`preview-kept`,reason,{resource:fullName.service(name)});
world.made.findings.push(finding)}
async function takeTag(world,read,{pullRequest,tag,going,late},changes){
let{run}=world.google;
let name=read.name??``;
return onFreshState(world,{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The service`,first:read,tries:10,read:async()=>await run.getService(name)??read},async live=>{
let holder=shortName(holderOf$1(live,tag)?.revision);
if(!holder)return live;
if(!going.includes(holder)){
if(!late.includes(holder)&&!isPreviewRevisionName(shortName(name)??``,pullRequest,holder))throw refused(name,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Meanwhile the tag ${tag} was given to ${holder}, which is not a preview of this pull request.`);
meanwhile(world,pullRequest,[...new Set([...late,holder])]);
return live}
let after=await patch(world,live,tag);
changes.push(untagged(name,tag,holder,!0));
world.made.service=after;
return after})}
async function patch(world,live,tag){
let{traffic,label}=withoutTag(live,tag);
let labels=label&&{...live.labels,"run-iam-deploy-no-traffic":label};
labels&&withoutReserved(labels);
let change={name:live.name??``,...live.etag&&{etag:live.etag},traffic,...labels&&{labels}};
let{run}=world.google;
let operation=await run.patchService(change,labels?[`traffic`,`labels`]:[`traffic`]);
let read=()=>run.getService(live.name??``);
try{
return await settled(world,await run.wait(operation),read)}catch(error){
let now=error instanceof ApiError?await read():null;
if(!now||now.traffic?.some(target=>target.tag===tag))throw error;
return settled(world,now,read)}}
async function deleteRevision(world,service,id,pullRequest){
let{google,log}=world;
let name=`${service}/revisions/${id}`;
let[revision,live]=await Promise.all([google.run.getRevision(name),google.run.getService(service)]);
if(!revision||!live)return!0;
let stays=why=>{
log.warning((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${id} stays: ${why}`);
return!1};
if(previewOfRevision(service.split(`/`).at(-1)??``,id,revision.labels)!==pullRequest)return stays((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is not a preview of pull request ${pullRequest}.`);
if(servingOf({revisions:[id]},live))return stays((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It serves production now.`);
if(isLatest(live,id))return stays((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is the newest revision now.`);
try{
await google.run.deleteRevision(name,revision.etag??void 0);
return!0}catch(error){
if(!(error instanceof ApiError))throw error;
if(error.status===404||await isGone(()=>google.run.getRevision(name),error))return!0;
if(error.status!==400&&!isConflict(error))throw error;
return stays(error.message)}}
let isGone=async(read,error)=>{
if(!leavesChangeOpen(error))return!1;
let found=await read();
return found===null||!!found.deleteTime};
async function removeService(world,name,of,planned){
let{google}=world;
let{pullRequest,etag}=planned;
world.record?.([]);
let live=await google.run.getService(name);
if(!live)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It is already gone.`;
if(previewOfService(of,name.split(`/`).at(-1)??``,live.labels)!==pullRequest)throw refused(name,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Its name and its labels do not say that it is the preview ${previewName(pullRequest)} of ${of}.`);
try{
await google.run.deleteService(name,etag??live.etag??void 0)}catch(error){
if(!(error instanceof ApiError))throw error;
if(isConflict(error)){
meanwhile(world,pullRequest,[name.split(`/`).at(-1)??name]);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`It was not deleted: it has changed since this run read it.`}
if(error.status!==404&&!await isGone(()=>google.run.getService(name),error))throw error}
world.record?.([gone(name,!0)]);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deleted the service ${name.split(`/`).at(-1)}.`}
let refused=(name,reason)=>failure$1(`preview-impossible`,reason,{resource:fullName.service(name)});
let PROJECT={kind:`project`};
let SERVICE={kind:`service`};
function planRemoval(config,facts,leftovers){
let{preview,previews}=config;
if(!preview||facts&&isReopened(facts))return[];
let needs=previews.strategy===`tag`?taggedNeeds(config,facts):removeServiceNeeds(SERVICE);
let found=facts?.previews?.known?facts.previews.value:void 0;
let thinkable=[{pullRequest:preview.pullRequest,revisions:[]}];
return[...(found??thinkable).map(one=>removePreview(resourcesOf(config,facts),preview.of,one,needs,previews.repository)),...leftoverSteps(config,facts,leftovers)]}
function leftoverSteps(config,facts,decided){
let items=(decided??[]).flatMap(({choice,items})=>choice===`remove`?items:[]);
if(decided&&items.length===0)return[];
let needs=leftoverNeeds().filter(({permission})=>!decided||isFor(permission,items));
let refused=(facts?.answers??[]).flatMap(({verdict,need:{permission}})=>verdict===`denied`&&needs.some(need=>need.permission===permission)?[permission]:[]);
return[removeLeftovers(resourcesOf(config,facts),items,needs,new Set(refused))]}
let isFor=(permission,items)=>!/^(artifactregistry|storage)\./.test(permission)||items.some(({kind})=>permission.startsWith(kind===`image`?`artifactregistry.`:`storage.`));
function planCleanup(config,facts,decided,leftovers){
let resources=resourcesOf(config,facts);
let needs=cleanupNeeds(config,facts);
let looking={kind:`find-previews`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Read the previews`,target:fullName.service(resources.service),changes:[],needs:config.previews.strategy===`tag`?findTaggedNeeds():listPreviewServicesNeeds(),apply:async({log})=>announce(config,facts,decided??[],log)};
if(!decided)return[{...looking,needs},...leftoverSteps(config,facts,null)];
return[looking,...decided.filter(({choice})=>choice===`remove`).map(({preview})=>removePreview(resources,config.service,preview,needs,config.previews.repository)),...leftoverSteps(config,facts,leftovers)]}
function announce(config,facts,decided,log){
let going=decided.filter(({choice})=>choice===`remove`);
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Plan: remove ${going.length} of ${decided.length} previews of ${config.service}.`);
for(let{preview,choice,because}of decided){
let{pullRequest,tag,revisions,service}=preview;
let parts=service?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`service ${service.split(`/`).at(-1)}`]:[...tag?[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`tag ${tag}`]:[],...revisions.map(name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`revision ${name}`)];
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${choice===`remove`?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Remove`:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Keep`} pr-${pullRequest} (${parts.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)}): ${because}`)}
let live=facts?.service.known?facts.service.value:null;
let strange=unexplained(config,live,decided);
if(strange.length===0)return;
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run removed nothing: the plan contains ${strange.join((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`, `)}, which is not known to be a preview of ${config.service} whose pull request is closed.`;
let resource=fullName.service(resourcesOf(config,facts).service);
throw failure$1(`preview-impossible`,reason,{resource})}
let taggedNeeds=(config,facts)=>[...removeTaggedNeeds(),...liveImageNeeds(facts===null||resourcesOf(config,facts).liveRepository!==void 0)];
let cleanupNeeds=(config,facts)=>config.previews.strategy===`tag`?taggedNeeds(config,facts):[...listPreviewServicesNeeds(),...removeServiceNeeds(PROJECT)];
function previewQuestions(config,facts){
let{previews,mode,service}=config;
if(mode!==`preflight`)return[];
let target=fullName.service(resourcesOf(config,facts).service);
let step=(kind,title,needs)=>({kind,title,target,changes:[],needs,apply:()=>Promise.reject(Error(`A preflight does not run any step.`))});
let tagged=previews.strategy===`tag`;
return[...previews.asked?[...tagged?[step(`deploy-service`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Deploy previews of ${service} under tags`,taggedPreviewNeeds())]:[],step(`remove-preview`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Remove previews of ${service} when their pull requests are closed`,tagged?taggedNeeds(config,facts):removeServiceNeeds(PROJECT))]:[],...previews.cleanupAsked?[step(`remove-preview`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Clean up previews of ${service}`,cleanupNeeds(config,facts))]:[]]}
function makePlan(config,facts,decisions,source=NO_SOURCE){
let leftovers=decisions?decisions.leftovers??[]:null;
if(config.mode===`cleanup`)return planCleanup(config,facts,decisions?.cleanup??null,leftovers);
if(config.mode===`drift`)return planDrift(config,facts,decisions);
if(config.mode===`rollback`)return planRollback(config,facts,decisions);
if(config.preview?.do===`remove`)return planRemoval(config,facts,leftovers);
let{traffic}=traitsOf(config);
return[...scheduled(config,facts,traffic?planService(config,facts,decisions,source):planResource(config,facts,source)),...traffic?previewQuestions(config,facts):[]]}
function scheduled(config,facts,deploy){
if(config.schedules.length===0)return deploy;
let resources=resourcesOf(config,facts);
return[...callerSteps(config,facts,resources),...deploy,...scheduleSteps(config,facts,resources)]}
function planProblems(config,facts,source=NO_SOURCE){
if(config.mode===`cleanup`||config.mode===`rollback`||config.preview?.do===`remove`)return[];
return traitsOf(config).traffic?serviceProblems(config,facts,source):resourceProblems(config,facts)}
let CREDENTIAL_FILE_NAME=/^gha-creds-.*\.json$/;
function deniedPaths(env){
let named=[`GOOGLE_GHA_CREDS_PATH`,`GOOGLE_APPLICATION_CREDENTIALS`,`CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE`,`GITHUB_ENV`,`GITHUB_OUTPUT`,`GITHUB_PATH`,`GITHUB_STATE`,`GITHUB_STEP_SUMMARY`].map(name=>env[name]);
let commands=env.RUNNER_TEMP?(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.RUNNER_TEMP,`_runner_file_commands`):void 0;
return[...named,commands].filter(path=>path!==void 0&&path!==``)}
function credentialName(name){
return CREDENTIAL_FILE_NAME.test(name)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`written by google-github-actions/auth`:void 0}
async function git(folder,args,input){
let child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_9__.spawn)(`git`,[`-c`,`safe.directory=*`,`-C`,folder,...args],{stdio:[input===void 0?`ignore`:`pipe`,`pipe`,`ignore`],env:{...process.env,GIT_NO_LAZY_FETCH:`1`},windowsHide:!0});
let ended=new Promise((resolve,reject)=>{
child.on(`error`,reject);
child.on(`close`,resolve)});
child.stdin?.on(`error`,()=>void 0);
child.stdin?.end(input);
let[output,code]=await Promise.all([child.stdout?(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_13__.text)(child.stdout):``,ended]);
if(code!==0)throw Error(`git ${args[0]} ended with ${code}`);
return output}
let EXTENDED=16384;
let NANOS=1000000000n;
function readGitIndex(bytes){
try{
return entriesOf(bytes)}catch(error){
if(error instanceof RangeError)return;
throw error}}
function entriesOf(bytes){
let version=bytes.readUInt32BE(4);
if(bytes.toString(`latin1`,0,4)!==`DIRC`||version<2||version>4)return;
let found=new Map;
let at=12;
let before=Buffer.alloc(0);
for(let left=bytes.readUInt32BE(8);left>0;left--){
let flags=bytes.readUInt16BE(at+40+20);
let more=flags&EXTENDED?bytes.readUInt16BE(at+40+20+2):0;
let nameAt=at+40+20+(flags&EXTENDED?4:2);
let{name,next}=version===4?shortened(bytes,nameAt,before):padded(bytes,nameAt,at);
before=name;
bytes.readUInt32BE(at+24)>>>12==8&&!(flags&12288)&&!(more&8192)&&found.set(name.toString(`utf8`),entryAt(bytes,at));
at=next}
return isWhole(bytes,at)?found:void 0}
function entryAt(bytes,at){
return{ctime:timeAt(bytes,at),mtime:timeAt(bytes,at+8),inode:bytes.readUInt32BE(at+20),size:bytes.readUInt32BE(at+36),blob:bytes.toString(`hex`,at+40,at+40+20)}}
let timeAt=(bytes,at)=>BigInt(bytes.readUInt32BE(at))*NANOS+BigInt(bytes.readUInt32BE(at+4));
function padded(bytes,at,entry){
let end=endOf(bytes,at);
return{name:bytes.subarray(at,end),next:entry+(Math.floor((end-entry)/8)+1)*8}}
function shortened(bytes,start,before){
let at=start;
let cut=bytes.readUInt8(at)&127;
for(;bytes.readUInt8(at++)&128;)cut=(cut+1)*128+(bytes.readUInt8(at)&127);
let end=endOf(bytes,at);
return{name:Buffer.concat([before.subarray(0,before.length-cut),bytes.subarray(at,end)]),next:end+1}}
function endOf(bytes,at){
let end=bytes.indexOf(0,at);
if(end<0)throw RangeError(`no end`);
return end}
function isWhole(bytes,start){
for(let at=start;at<bytes.length-20;){
let name=bytes.toString(`latin1`,at,at+4);
if(!/^[A-Z]/.test(name)&&name!==`sdir`)return!1;
at+=8+bytes.readUInt32BE(at+4)}
return!0}
function isUnchanged(entry,file,written){
if(file.mtimeNs>=written)return!1;
return BigInt.asUintN(32,file.size)===BigInt(entry.size)&&inIndex(file.mtimeNs)===entry.mtime&&inIndex(file.ctimeNs)===entry.ctime&&BigInt.asUintN(32,file.ino)===BigInt(entry.inode)}
let inIndex=nanos=>BigInt.asUintN(32,nanos/NANOS)*NANOS+nanos%NANOS;
async function takeKnownBlobs(root,files){
let realRoot=realOrSame(root);
try{
let checkout=await findCheckout(realRoot);
if(!checkout)return;
let clean=await unchanged(checkout,root,realRoot,files);
let whole=await withoutConversion(checkout.top,clean);
for(let{file,blob}of whole)file.blob=blob}catch{}}
async function findCheckout(folder){
let[format,top,index,...more]=(await git(folder,[`rev-parse`,`--show-object-format`,`--show-toplevel`,`--git-path`,`index`])).trimEnd().split(`
`);
if(format!==`sha1`||!top||!index||more.length>0)return;
return{top:realOrSame(top),index:(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder,index)}}
async function unchanged({top,index},root,realRoot,files){
let written=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(index,{bigint:!0}).mtimeNs;
let entries=readGitIndex(readBytes(index,{limit:268435456}));
if(!entries)return[];
let found=[];
for(let[at,file]of files.entries()){
at%2e3==1999&&await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setImmediate)();
let real=isWithin(file.absolute,root)?realRoot+file.absolute.slice(root.length):file.absolute;
if(!isWithin(real,top))continue;
let path=real.slice(top.length+1).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep,`/`);
let entry=entries.get(path);
if(!entry)continue;
let stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(real,{bigint:!0});
stats.isFile()&&stats.size===BigInt(file.size)&&isUnchanged(entry,stats,written)&&found.push({file,path,blob:entry.blob})}
return found}
async function withoutConversion(top,candidates){
if(candidates.length===0)return[];
let paths=candidates.map(({path})=>`${path}\0`).join(``);
let ids=candidates.map(({blob})=>`${blob}\n`).join(``);
let[attributes,blobs]=await Promise.all([git(top,[`check-attr`,`-z`,`--stdin`,`filter`,`working-tree-encoding`],paths),git(top,[`cat-file`,`--batch-check=%(objectsize)`],ids)]);
let fields=attributes.split(`\0`);
let sizes=blobs.split(`
`);
return candidates.filter(({file,path},at)=>{
let[first,,filter,second,,encoding]=fields.slice(at*6,at*6+6);
return first===path&&second===path&&isOff(filter)&&isOff(encoding)&&sizes[at]===String(file.size)})}
let isOff=value=>value===`unspecified`||value===`unset`;
let NAMES=new Set(`Dockerfile,project.toml,Procfile,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,angular.json,requirements.txt,pyproject.toml,poetry.lock,uv.lock,Pipfile,setup.py,.python-version,go.mod,go.work,pom.xml,build.gradle,build.gradle.kts,settings.gradle,settings.gradle.kts,Gemfile,Gemfile.lock,gems.rb,.ruby-version,composer.json,composer.lock,global.json`.split(`,`));
let ENDINGS$1=/\.(cs|fs|vb)proj$/;
function choosesBuild(path){
return NAMES.has(path)||!path.includes(`/`)&&ENDINGS$1.test(path)}
function copiedPaths(dockerfile){
let lines=dockerfile.split(/\r?\n/);
let found=[];
for(let at=0;at<lines.length;at++){
let line=at+1;
let text=lines[at]??``;
for(;/\\[ \t]*$/.test(text)&&at+1<lines.length;)text=text.replace(/\\[ \t]*$/,` `)+(lines[++at]??``);
let rest=/^\s*(?:COPY|ADD)\s+(.+?)\s*$/i.exec(text)?.[1];
if(rest===void 0||/(?:^|\s)--from=/.test(rest)||rest.includes(`<<`))continue;
let words=wordsOf(rest.replace(/^(?:--\S+\s+)+/,``));
for(let word of words.slice(0,-1)){
let path=word.replace(/^(?:\.?\/)+/,``).replace(/(?<!\/)\/+$/,``);
path!==``&&path!==`.`&&!/[*?[\]$]|^\w+:\/\/|^git@|(?:^|\/)\.\.(?:\/|$)/.test(word)&&found.push({path,line})}}
return found}
function wordsOf(text){
if(!text.startsWith(`[`))return text.split(/\s+/);
try{
let list=JSON.parse(text);
return Array.isArray(list)?list.map(String):[]}catch{
return[]}}
function keptOut(copied,{files,excluded}){
return copied.flatMap(({path,line})=>{
let below=one=>one===path||one.startsWith(`${path}/`);
if(files.some(file=>below(file.path)))return[];
let rule=excluded.find(one=>below(one.path)||path.startsWith(`${one.path}/`));
return rule?[{path,line,from:rule.from}]:[]})}
var Name=class{
text;
#characters;
constructor(text){
this.text=text}
get characters(){
this.#characters??=Array.from(this.text);
return this.#characters}};
function nameMatcher(pattern){
if(!/[*?[]/.test(pattern))return{plain:!0,matches:({text})=>text===pattern};
let tokens=tokensOf(Array.from(pattern));
let[first,...rest]=tokens;
if(first===`star`&&rest.every(token=>typeof token==`string`&&!isWildcard(token))){
let end=rest.map(unquote).join(``);
return{plain:!1,matches:({text})=>text.endsWith(end)}}
return{plain:!1,matches:(name,work)=>matches$1(tokens,name.characters,work)}}
let literal=character=>`=${character}`;
let unquote=token=>token.slice(1);
let isWildcard=token=>token===`any`||token===`star`;
function tokensOf(pattern){
let lastEnd=pattern.lastIndexOf(`]`);
let tokens=[];
let at=0;
for(;at<pattern.length;){
let character=pattern[at++];
if(character===`*`)tokens.at(-1)!==`star`&&tokens.push(`star`);else if(character===`?`)tokens.push(`any`);else if(character===`[`){
let end=endOfClass(pattern,at,lastEnd);
if(end===void 0)tokens.push(literal(`[`));else{
tokens.push(classOf(pattern.slice(at,end)));
at=end+1}}else tokens.push(literal(character))}
return tokens}
function endOfClass(pattern,start,lastEnd){
let at=start;
pattern[at]===`!`&&at++;
pattern[at]===`]`&&at++;
return at>lastEnd?void 0:pattern.indexOf(`]`,at)}
function classOf(content){
let chunks=withoutBackwards(cutAtRanges(content));
let negated=chunks[0]?.[0]===`!`;
negated&&chunks[0]?.shift();
let singles=chunks.flat().map(character=>[codePoint(character),codePoint(character)]);
let ranges=chunks.slice(1).map((after,index)=>[codePoint(chunks[index]?.at(-1)),codePoint(after[0])]);
return{negated,ranges:[...singles,...ranges]}}
function withoutBackwards(chunks){
let done=[];
let current=(chunks.at(-1)??[]).toReversed();
for(let before of chunks.slice(0,-1).reverse())if(codePoint(before.at(-1))>codePoint(current.at(-1))){
current.pop();
for(let character of before.slice(0,-1).reverse())current.push(character)}else{
done.push(current.reverse());
current=before.toReversed()}
done.push(current.reverse());
return done.reverse()}
function cutAtRanges(content){
if(!content.includes(`-`))return[[...content]];
let chunks=[];
let start=0;
let search=content[0]===`!`?2:1;
for(;;){
let hyphen=content.indexOf(`-`,search);
if(hyphen<0)break;
chunks.push(content.slice(start,hyphen));
start=hyphen+1;
search=hyphen+3}
start<content.length?chunks.push(content.slice(start)):chunks.at(-1)?.push(`-`);
return chunks}
let codePoint=character=>character?.codePointAt(0)??-1;
function matches$1(tokens,name,work){
let token=0;
let at=0;
let star=-1;
let starAt=0;
for(;at<name.length;){
let current=tokens[token];
work.steps+=typeof current==`object`?current.ranges.length:1;
if(current===`star`){
star=token++;
starAt=at}else if(current!==void 0&&matchesOne(current,name[at])){
token++;
at++}else if(star>=0){
token=star+1;
at=++starAt}else return!1}
for(;tokens[token]===`star`;)token++;
return token===tokens.length}
function matchesOne(token,character){
if(token===`any`)return!0;
if(typeof token==`string`)return unquote(token)===character;
let point=codePoint(character);
return token.ranges.some(([low,high])=>low<=point&&point<=high)!==token.negated}
let DEFAULTS=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`gcloud's defaults`;
function parseIgnoreFile(file,text,include,mostSteps=MOST_STEPS){
return rulesOf(linesOf(file,text,include),mostSteps)}
function defaultIgnoreRules(gitignore){
let own=[`.gcloudignore`,`.git`,`.gitignore`].map(line=>({text:line,from:DEFAULTS}));
let theirs=gitignore===void 0?[]:linesOf(`.gitignore`,gitignore,void 0);
return rulesOf([...own,...theirs])}
let LINE_END=/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
let INCLUDE=/^#(?:[^\S\ufeff]|\x1f)*!include:(.*)$/s;
function linesOf(file,text,include){
return text.split(LINE_END).flatMap((line,index)=>{
let from=`${file}:${index+1}`;
let name=INCLUDE.exec(line)?.[1];
if(name===void 0)return line.startsWith(`#`)?[]:[{text:short(line,from),from}];
if(name.includes(`/`))throw badInclude(from,name,new FileFault(`outside`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is in another folder`));
if(include===void 0)return[];
return linesOf(shownName(name),included(name,from,include),void 0)})}
let LONGEST_LINE$1=4096;
function short(line,from){
if(line.length<=LONGEST_LINE$1)return line;
throw sourceProblem(from,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${from} has ${line.length} characters, but paths have at most ${LONGEST_LINE$1}. Is this an ignore file? Split the line, or delete it.`)}
function included(name,from,include){
if(name.trim()===``)throw sourceProblem(from,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${from}: "#!include:" names no file. Write its name directly after the colon, or delete the line.`);
try{
return include(name)}catch(error){
throw error instanceof FileFault?badInclude(from,name,error):error}}
function badInclude(from,name,fault){
let blank=name===name.trim()?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)` Blanks around the name are part of it.`;
return sourceProblem(from,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${from}: the file that "#!include:" names ${fault.message}.${blank} Name a file in the same folder, or delete the line.`,fault)}
let shownName=name=>name.length>40?`${name.slice(0,37)}...`:name;
function rulesOf(lines,mostSteps=MOST_STEPS){
let ineffective=[];
let rules=[];
for(let line of lines){
let compiled=compile(line);
if(compiled===void 0)continue;
typeof compiled!=`string`&&rules.push(compiled);
let why=typeof compiled==`string`?compiled:neverMatches(compiled);
why!==void 0&&ineffective.push({from:line.from,why})}
let lastMatch=lastMatchOf(rules);
let work={steps:0};
let level=(path,isDirectory)=>{
let names=path.split(`/`).map(name=>new Name(name));
let rule=lastMatch(names,isDirectory,work);
if(work.steps>mostSteps)throw tooMuch(rules);
return{ignored:rule!==void 0&&!rule.negated,rule:rule&&shown(rule)}};
let all=(path,isDirectory)=>{
for(let slash=path.indexOf(`/`);slash>=0;slash=path.indexOf(`/`,slash+1)){
let parent=level(path.slice(0,slash),!0);
if(parent.ignored)return parent}
return level(path,isDirectory)};
return Object.assign(all,{level,ineffective,steps:()=>work.steps})}
let MOST_STEPS=1e9;
function tooMuch(rules){
let from=rules[0]?.from.replace(/:\d+$/,``)??``;
return sourceProblem(from,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Matching the ${rules.length} patterns of ${from} with the files of this source takes too long. Replace patterns with many wildcards by folders.`)}
function lastMatchOf(rules){
let plain=new Map;
let others=[];
for(let[index,{parts}]of rules.entries()){
let last=parts.at(-1);
let list=last.matcher.plain?plain.get(last.text)??[]:others;
list.push(index);
last.matcher.plain&&plain.set(last.text,list)}
return(names,isDirectory,work)=>{
let named=plain.get(names.at(-1).text)??[];
let[atNamed,atOthers]=[named.length-1,others.length-1];
for(;atNamed>=0||atOthers>=0;){
let rule=rules[(named[atNamed]??-1)>(others[atOthers]??-1)?named[atNamed--]:others[atOthers--]];
if((isDirectory||!rule.directoriesOnly)&&matches(rule.parts,names,work))return rule}}}
let shown=({text,from,negated})=>({text,from,negated});
function compile({text,from}){
let negated=text.startsWith(`!`);
let body=negated?text.slice(1):text;
let directoriesOnly=body.endsWith(`/`);
let trimmed=trimBlanks(directoriesOnly?body.slice(0,-1):body);
if(/(?<!\\)\\(\\\\)*$/.test(trimmed))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it ends in a backslash that escapes nothing`;
let pattern=unescapePattern(trimmed);
if(pattern===``)return;
let names=pattern.split(`/`);
names.includes(`**`)&&names[0]!==``&&names.unshift(``);
let parts=names.map(name=>({text:name,matcher:nameMatcher(name)}));
return{text:withoutTrailing(text),from,negated,directoriesOnly,parts}}
function withoutTrailing(text){
let end=text.length;
for(;text[end-1]===` `;)end--;
return text.slice(0,end)}
function trimBlanks(text){
let tokens=text.match(/\\.|./gsu)??[];
return tokens.slice(0,tokens.findLastIndex(token=>token!==` `)+1).join(``).replaceAll(`\\ `,` `)}
let unescapePattern=text=>text.replace(/\\([^\\])/gu,`$1`).replaceAll(`\\\\`,`\\`);
function neverMatches({parts,text}){
if(text.startsWith(`﻿`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`it begins with a byte order mark; save the file as UTF-8 without one`;
if(parts.some((part,index)=>part.text===``&&index>0))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a slash is followed by a blank or another slash; remove what follows the first slash`;
if(parts.some(part=>part.text===`.`||part.text===`..`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`paths contain no "." or ".."; write it from the top folder with a leading slash`}
function matches(parts,names,work){
let last=parts.at(-1);
work.steps++;
if(last.text!==`**`&&!last.matcher.matches(names.at(-1),work))return!1;
let depths=[names.length];
for(let index=parts.length-1;index>=0&&depths.length>0;index--){
let part=parts[index];
work.steps+=depths.length;
if(part.text===`**`){
let deepest=depths.reduce((most,depth)=>Math.max(most,depth));
depths=Array.from({length:deepest+1},(_,depth)=>depth)}else depths=depths.filter(depth=>depth>=0&&part.matcher.matches(depth===0?NO_NAME:names[depth-1],work)&&!(index===0&&part.text===`*`&&isTooDeep(names,depth))).map(depth=>depth-1)}
return depths.length>0}
let NO_NAME=new Name(``);
function isTooDeep(names,depth){
return depth>2||depth===2&&names[0].characters.length>1}
function readIgnoreRules(root){
let own=ignoreFile(root,`.gcloudignore`);
if(own!==void 0)return{rules:parseIgnoreFile(`.gcloudignore`,own,name=>textOf(root,name)),file:`.gcloudignore`};
let theirs=ignoreFile(root,`.gitignore`);
if(theirs!==void 0)return{rules:defaultIgnoreRules(theirs),file:`.gitignore`};
if(lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,`.gitignore`)))throw sourceProblem(`.gitignore`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`.gitignore is not a file. Replace it by one, or write a .gcloudignore instead.`);
if(lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,`.git`)))return{rules:defaultIgnoreRules(void 0),file:void 0};
return{rules:noRules(),file:void 0}}
let noRules=()=>parseIgnoreFile(``,``,()=>``);
function ignoreFile(root,name){
try{
return textOf(root,name)}catch(error){
if(!(error instanceof FileFault))throw error;
if(error.kind===`absent`||error.kind===`folder`)return;
throw sourceProblem(name,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${name} ${error.message}, so it is not known what it excludes from the upload. Replace it by a file in the source folder that the runner's user can read.`,error)}}
function textOf(root,name){
let bytes=readBytes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,name),{workspace:root});
try{
return new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch{
throw new FileFault(`unusable`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is not UTF-8 text, as ignore files have to be`)}}
let WORDS=[`service_account`,`external_account`,`authorized_user`,`PRIVATE KEY`,base64Start(),`:_authToken`,`aws_secret_access_key`,`"auths"`].map(word=>Buffer.from(word));
function base64Start(){
return Buffer.from(`{
  "type": "service_account",`).toString(`base64`)}
let PUBLISHED=/(^|\/)(node_modules|site-packages)\//;
let isPublished=path=>PUBLISHED.test(path);
function secretIn(path,bytes){
let content=readable$1(bytes);
let spoken=WORDS.some(word=>content.includes(word));
let named=PUBLISHED.test(path)?void 0:fileRule(path);
if(!spoken&&!named)return;
let text=content.toString(`utf8`);
if(spoken){
let credential=credentialIn(text);
if(credential!==void 0)return{certain:!0,what:credential}}
if(named&&(named.holds===void 0?text.length>0:named.holds.test(text)))return{certain:!1,what:named.what};
if(!spoken||PUBLISHED.test(path))return;
let what=keyIn(text)??credentialWithin(text);
return what===void 0?void 0:{certain:!1,what}}
function readable$1(bytes){
let buffer=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength);
if(buffer[0]===255&&buffer[1]===254)return Buffer.from(buffer.toString(`utf16le`));
if(buffer[0]===254&&buffer[1]===255)return Buffer.from(Buffer.from(buffer.subarray(0,buffer.length&-2)).swap16().toString(`utf16le`));
return buffer}
function credentialIn(text){
let found=inJson(text.replace(/^\ufeff/,``).trimStart());
if(found!==void 0)return found;
for(let line of linesWith(text,/_account|authorized_user|PRIVATE KEY/g)){
let one=inJson(line.trim());
if(one!==void 0)return one}}
function inJson(text){
if(!text.startsWith(`{`)&&!text.startsWith(`[`))return;
let left=[];
try{
left.push(JSON.parse(text))}catch{
return}
for(;left.length>0;){
let value=left.pop();
if(typeof value!=`object`||!value)continue;
let kind=Array.isArray(value)?void 0:credentialKind(value);
if(kind!==void 0)return kind;
for(let inner of Object.values(value))typeof inner==`object`&&left.push(inner)}}
function credentialKind(fields){
let{type,private_key,client_email,refresh_token,audience,credential_source}=fields;
let text=value=>typeof value==`string`&&value!==``;
let object=value=>typeof value==`object`&&!!value;
switch(type){case`service_account`:case`gdch_service_account`:
return text(private_key)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a service account key`:void 0;case`external_account`:
return text(audience)||object(credential_source)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a Workload Identity Federation credential`:void 0;case`external_account_authorized_user`:case`authorized_user`:
return text(refresh_token)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a user's credential`:void 0;case`impersonated_service_account`:
return object(fields.source_credentials)||text(fields.service_account_impersonation_url)?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a credential that impersonates a service account`:void 0;default:
return text(client_email)&&text(private_key)&&/-----BEGIN/.test(String(private_key))?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a service account key`:void 0}}
function*linesWith(text,pattern){
let end=-1;
for(let{index}of text.matchAll(pattern)){
if(index<end)continue;
let start=text.lastIndexOf(`
`,index)+1;
end=text.indexOf(`
`,index);
end<0&&(end=text.length);
end-start<=LONGEST_LINE&&(yield text.slice(start,end))}}
let LONGEST_LINE=65536;
function keyIn(text){
let tries=0;
for(let at=text.indexOf(PRIVATE_KEY);at>=0&&tries<MOST_TRIES;at=text.indexOf(PRIVATE_KEY,at+1)){
tries++;
let before=/-----BEGIN ([A-Z0-9]{2,12} ){0,3}$/.exec(text.slice(Math.max(0,at-50),at));
let after=/^PRIVATE KEY( BLOCK)?-----/.exec(text.slice(at,at+30));
if(!before||!after)continue;
let body=text.slice(at+after[0].length,at+1200).replaceAll(/\\[rn]/g,`
`).split(`
`).filter(line=>!/^\s*[A-Z][A-Za-z-]+: /.test(line)).join(``).replaceAll(/[\s"'`+,\\]/g,``);
if((/^[A-Za-z0-9/=]+/.exec(body)?.[0].length??0)>=64)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a private key`}}
let PRIVATE_KEY=`PRIVATE KEY`;
let MOST_TRIES=1e3;
function credentialWithin(text){
if(text.includes(base64Start()))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a service account key in base64`;
if(text.includes(`authorized_user`)&&/["']?refresh_token["']?\s{0,4}[:=]\s{0,4}["']?1\/\/[\w-]{20}/.test(text))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a user's credential`;
return SIGN_INS.find(({holds})=>holds.every(pattern=>pattern.test(text)))?.what}
let SIGN_INS=[{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for a package registry`,holds:[/:_authToken\s{0,9}=\s{0,9}["']?[\w-]{20}/]},{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a key for AWS`,holds:[/aws_secret_access_key["']?\s{0,9}[:=]\s{0,9}["']?[A-Za-z0-9/+]{40}/]},{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a sign-in to a container registry`,holds:[/"auths"\s{0,9}:/,/"auth"\s{0,9}:\s{0,9}"[A-Za-z0-9+/]{8}/]}];
let FILES={".npmrc":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for a package registry`,holds:/_(authtoken|auth|password)\s{0,9}=\s{0,9}["']?[^\s"'$]/i},".yarnrc.yml":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for a package registry`,holds:/npmAuth(Token|Ident)\s{0,9}:\s{0,9}["']?[^\s"'$]/},".pypirc":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a password for a package registry`,holds:/password\s{0,9}[:=]\s{0,9}[^\s$]/},"pip.conf":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a password for a package registry`,holds:/:\/\/[^\s/:@$]{1,200}:[^\s/@$]{1,200}@/},".cargo/credentials":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for a package registry`,holds:/token\s{0,9}=/},".cargo/credentials.toml":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for a package registry`,holds:/token\s{0,9}=/},".gem/credentials":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for a package registry`},"auth.json":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a password for a package registry`,holds:/"(http-basic|bearer|github-oauth|gitlab-token|gitlab-oauth|bitbucket-oauth)"\s{0,9}:\s{0,9}\{\s{0,99}"/},".docker/config.json":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a sign-in to a container registry`,holds:/"(auth|identitytoken|registrytoken)"\s{0,9}:\s{0,9}"[^"]/},".dockercfg":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a sign-in to a container registry`,holds:/"auth"\s{0,9}:\s{0,9}"[^"]/},".dockerconfigjson":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a sign-in to a container registry`,holds:/"auth"\s{0,9}:\s{0,9}"[^"]/},".aws/credentials":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a key for AWS`,holds:/aws_secret_access_key\s{0,9}=\s{0,9}\S/},".aws/config":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a key for AWS`,holds:/aws_secret_access_key\s{0,9}=\s{0,9}\S/},".azure/accesstokens.json":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`tokens for Azure`},".azure/msal_token_cache.json":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`tokens for Azure`},".kube/config":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a sign-in to Kubernetes`,holds:/(client-key-data|token|password)\s{0,9}:\s{0,9}\S/},kubeconfig:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a sign-in to Kubernetes`,holds:/(client-key-data|token|password)\s{0,9}:\s{0,9}\S/},"gcloud/credentials.db":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`gcloud's own credentials`},"gcloud/access_tokens.db":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`gcloud's own credentials`},".boto":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a credential for Cloud Storage`,holds:/(refresh_token|secret_access_key)\s{0,9}=\s{0,9}\S/},".s3cfg":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a key for AWS`,holds:/secret_key\s{0,9}=\s{0,9}\S/},".git-credentials":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a password for a git server`,holds:/:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/},".netrc":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a password for a server`,holds:/password\s{1,9}\S/},_netrc:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a password for a server`,holds:/password\s{1,9}\S/},"gh/hosts.yml":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for GitHub`,holds:/oauth_token\s{0,9}:\s{0,9}\S/},".config/hub":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for GitHub`,holds:/oauth_token\s{0,9}:\s{0,9}\S/},".vault-token":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for Vault`},".terraformrc":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for Terraform`,holds:/token\s{0,9}=\s{0,9}"[^"$]/},"credentials.tfrc.json":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a token for Terraform`,holds:/"token"\s{0,9}:\s{0,9}"[^"]/},".pgpass":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a password for a database`,holds:/:[^:\s]{1,200}\s{0,9}$/m},".my.cnf":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a password for a database`,holds:/password\s{0,9}=\s{0,9}\S/},".mylogin.cnf":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a password for a database`},".htpasswd":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`hashes of passwords`,holds:/^[^:\s]{1,200}:\S/m},"rclone.conf":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a key for a storage service`,holds:/(pass|token|secret_access_key|key)\s{0,9}=\s{0,9}\S/},id_rsa:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a private key`},id_dsa:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a private key`},id_ecdsa:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a private key`},id_ed25519:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a private key`}};
let ENDINGS={".ppk":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a private key`,holds:/Private-Lines/},".p12":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a key store`},".pfx":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a key store`},".jks":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a key store`},".keystore":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a key store`},".kdbx":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a store of passwords`},".tfstate":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Terraform's state, which contains secrets in plain text`},".kubeconfig":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a sign-in to Kubernetes`,holds:/(client-key-data|token|password)\s{0,9}:\s{0,9}\S/}};
function fileRule(path){
let names=path.toLowerCase().split(`/`);
let name=names.at(-1)??``;
let dot=name.lastIndexOf(`.`);
return own(FILES,names.slice(-2).join(`/`))??own(FILES,name)??(dot<0?void 0:own(ENDINGS,name.slice(dot)))}
let own=(record,key)=>Object.hasOwn(record,key)?record[key]:void 0;
async function inspect(files,signal){
let found=new Map;
let started=performance.now();
for await(let{file,bytes}of contentsOf(files)){
let secret=bytes===void 0?await inspectPieces(file,signal):secretIn(file.path,bytes);
bytes!==void 0&&(file.blob=blobId(bytes));
secret!==void 0&&found.set(file,secret);
if(performance.now()-started<15)continue;
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setImmediate)();
signal?.throwIfAborted();
started=performance.now()}
return found}
async function inspectPieces(file,signal){
let digest=blobHash(file.size);
let secret;
let before=Buffer.alloc(0);
for await(let piece of piecesOf(file)){
signal?.throwIfAborted();
digest.update(piece);
if(secret?.certain)continue;
secret=secretIn(file.path,Buffer.concat([before,piece]))??secret;
before=Buffer.from(piece.subarray(-16384))}
file.blob=digest.digest(`hex`);
return secret}
function startCommandIn(dockerfile){
let stage=instructionsOf(dockerfile);
let last=stage.slice(stage.findLastIndex(({name})=>name===`FROM`)+1);
let command=[`ENTRYPOINT`,`CMD`].flatMap(name=>argumentsOf(last.findLast(one=>one.name===name)?.rest)).join(` `);
let variables=last.filter(({name})=>name===`ENV`).map(({rest})=>rest).join(` `);
return{exposes:last.filter(({name})=>name===`EXPOSE`).flatMap(({rest})=>portsIn(rest)),command,...addressIn(command,variables)}}
function instructionsOf(dockerfile){
return dockerfile.split(/\r?\n/).filter(line=>!/^\s*#/.test(line)).join(`
`).replace(/\\[ \t]*\n/g,` `).split(`
`).flatMap(line=>{
let[,name=``,rest=``]=/^\s*([A-Za-z]+)\s+(.*?)\s*$/.exec(line)??[];
return name?[{name:name.toUpperCase(),rest}]:[]})}
function argumentsOf(given){
if(!given?.startsWith(`[`))return given?[given]:[];
try{
let list=JSON.parse(given);
return Array.isArray(list)?list.map(String):[]}catch{
return[given]}}
let portsIn=rest=>rest.split(/\s+/).flatMap(word=>{
let port=/^(\d{1,5})(?:\/tcp)?$/i.exec(word)?.[1];
return port?[Number(port)]:[]});
let PORT=[/(?:^|\s)(?:--(?:server[.-])?port|-p)(?:=|\s+)["']?(\d{2,5})\b/,/(?:^|\s)(?:--bind|-b|--listen|--http-socket|runserver)(?:=|\s+)["']?[\w.[\]]*:(\d{2,5})\b/,/-Dserver\.port=(\d{2,5})\b/,/(?:^|\s)PORT=(\d{2,5})\b/];
let LOOPBACK=/(?:^|\s)(?:--(?:server[.-])?(?:host|address)|-h|-H|--bind|-b|--listen|runserver)(?:=|\s+)["']?(127\.0\.0\.1|localhost)\b/;
let BY_THEMSELVES=[[/(?:^|\s|\/)uvicorn\s/,/\bUVICORN_/,8e3],[/(?:^|\s|\/)flask\s(?:.*\s)?run\b/,/\bFLASK_RUN_/,5e3]];
function addressIn(command,variables){
let usesPort=/\$\{?PORT\b/.test(command);
let own=BY_THEMSELVES.find(([server,told])=>server.test(command)&&!told.test(variables));
let named=PORT.flatMap(pattern=>pattern.exec(command)?.[1]??[])[0];
let port=named===void 0?own?.[2]:Number(named);
let hostless=own&&!/(?:^|\s)--host\b|(?:^|\s)--uds\b|(?:^|\s)--fd\b/.test(command);
let loopback=LOOPBACK.exec(command)?.[1]??(hostless?`127.0.0.1`:void 0);
return{usesPort,...port!==void 0&&!usesPort&&{port},...loopback&&{loopback}}}
let LARGEST=262144;
let TEXT=/\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|scala|cs|fs|php|rs|ex|exs|sh|json|toml|ya?ml|properties|conf|cfg|ini|env)$|(?:^|\/)(?:Procfile|Caddyfile)$/;
let READS_PORT=/\bPORT\b|\bgunicorn\b|\bpuma\b|"(?:next|nuxt|nitropack|@sveltejs\/adapter-node|@remix-run\/serve|@react-router\/serve|@astrojs\/node)"/;
async function startOf(files){
let dockerfile=files.find(({path,size})=>path===`Dockerfile`&&size<=LARGEST);
if(!dockerfile)return;
let[text=``]=await textsOf([dockerfile]);
let start=startCommandIn(text);
return start.port===void 0&&!start.usesPort&&start.exposes.length>0&&!READS_PORT.test(text)&&await ignoresPort(files)?{...start,ignoresPort:!0}:start}
async function copiesOf(files){
let dockerfile=files.find(({path,size})=>path===`Dockerfile`&&size<=LARGEST);
return dockerfile?copiedPaths((await textsOf([dockerfile]))[0]??``):[]}
async function ignoresPort(files){
let candidates=files.filter(({path})=>TEXT.test(path)&&!isPublished(path));
if(candidates.length===0||candidates.length>300||candidates.some(({size})=>size>LARGEST))return!1;
return!(await textsOf(candidates)).some(text=>READS_PORT.test(text))}
async function textsOf(files){
let texts=[];
for await(let{bytes}of contentsOf(files))texts.push(Buffer.from(bytes??[]).toString(`utf8`));
return texts}
let SUSPECT=/^(node_modules|\.venv|venv|__pycache__|\.env.*)$/;
let TEMPLATE=/\.(example|sample|template|dist|defaults?)$/;
function suspiciousPaths(listing){
let folders=listing.directories.filter(isSuspect);
let inside=new Set;
let topFolders=folders.filter(path=>{
let nested=isBelow(path,inside);
inside.add(path);
return!nested});
let files=listing.files.map(({path})=>path).filter(path=>isSuspect(path)&&!isBelow(path,inside));
return[...topFolders,...files].sort(comparePaths)}
function isSuspect(path){
let name=path.slice(path.lastIndexOf(`/`)+1);
return SUSPECT.test(name)&&!TEMPLATE.test(name)}
function isBelow(path,folders){
for(let slash=path.indexOf(`/`);slash>=0;slash=path.indexOf(`/`,slash+1))if(folders.has(path.slice(0,slash)))return!0;
return!1}
async function listSource(directory,options={}){
let root=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory);
requireFolder(root,directory);
let realRoot=placeOfSource(root,directory,options.workspace);
let{rules,file}=options.ignoreFiles===!1?{rules:noRules(),file:void 0}:readIgnoreRules(root);
let listing={root,files:[],directories:[],excluded:[],credentials:[],secrets:[],brokenLinks:[],outsideLinks:[],folderLinks:[],special:[],ignoreFile:file,ineffective:rules.ineffective,suspicious:[],bytes:0,dockerfile:!1,projectToml:!1};
let denied=(options.denied??deniedPaths(process.env)).map(realOrSame);
let workspace=options.workspace===void 0?realRoot:realOrSame(options.workspace);
await listFolder({realRoot,realWorkspace:isWithin(realRoot,workspace)?checkoutOf(realRoot,workspace,workspace):realRoot,denied,rules,listing,turned:performance.now()},``,options.signal);
if(options.contents!==!1)return lookInside(listing,directory,options.signal);
requireBuildFiles(listing,directory);
return finish(listing)}
function placeOfSource(root,given,workspace){
if(workspace===void 0)return realOrSame(root);
try{
return placeOf$2(root,workspace).real}catch(error){
if(!(error instanceof FileFault))throw error;
throw sourceProblem(given,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The source folder ${given} ${error.message}. Set \`source\` to a folder of the checkout.`,error)}}
async function lookInside(listed,given,signal){
let listing={...listed,inspected:!0};
let found=await inspect(listing.files,signal);
listing.digest=await sourceDigest(listing);
listing.files=listing.files.filter(file=>!found.get(file)?.certain);
for(let[{path},{certain,what}]of found)listing[certain?`credentials`:`secrets`].push({path,why:what});
let start=await startOf(listing.files);
start&&(listing.start=start);
listing.keptOut=keptOut(await copiesOf(listing.files),listing);
requireBuildFiles(listing,given);
return finish(listing)}
function requireBuildFiles(listing,given){
let lost=[[listing.brokenLinks,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is a link to something that does not exist`],[listing.outsideLinks,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is a link outside the workspace or its own checkout`],[listing.folderLinks,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is a link to a folder`],[listing.special,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is a pipe, a socket or a device`],[listing.credentials.map(({path})=>path),(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`is, or leads to, a file that is excluded as a credential`]];
for(let[paths,why]of lost)for(let path of paths)if(choosesBuild(path))throw sourceProblem(path,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${path} of ${given} ${why}, so it cannot be uploaded, although it decides how the source is built. Replace it by the file itself, or set \`source\` to a folder that contains both.`)}
function finish(listing){
for(let list of[listing.files,listing.excluded,listing.credentials,listing.secrets])list.sort(byPath);
let{directories,brokenLinks,outsideLinks,folderLinks,special}=listing;
for(let list of[directories,brokenLinks,outsideLinks,folderLinks,special])list.sort(comparePaths);
let has=path=>listing.files.some(file=>file.path===path);
return{...listing,bytes:listing.files.reduce((sum,{size})=>sum+size,0),suspicious:listing.ignoreFile===void 0?suspiciousPaths(listing):[],dockerfile:has(`Dockerfile`),projectToml:has(`project.toml`)}}
async function listFolder(walk,folder,signal){
signal?.throwIfAborted();
let absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(walk.listing.root,folder);
let entries;
try{
entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(absolute,{withFileTypes:!0})}catch(error){
throw unreadable(folder,error)}
let below=[];
for(let entry of entries){
let path=folder===``?entry.name:`${folder}/${entry.name}`;
listEntry(walk,path,(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(absolute,entry.name),entry)&&below.push(path);
if(performance.now()-walk.turned<15)continue;
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setImmediate)();
signal?.throwIfAborted();
walk.turned=performance.now()}
await Promise.all(below.map(path=>listFolder(walk,path,signal)))}
function listEntry(walk,path,absolute,entry){
let{listing}=walk;
let link=entry.isSymbolicLink();
let stats=statsOf(path,absolute,link);
if(stats===`gone`)return!1;
let directory=stats?.isDirectory()??!1;
let{ignored,rule}=walk.rules.level(path,directory);
if(ignored)listing.excluded.push({path,rule:rule?.text??``,from:rule?.from??``});else if(entry.name===`.git`)listing.excluded.push({path,rule:`.git`,from:`always`});else if(stats===void 0)listing.brokenLinks.push(path);else{
let real=link?realOrSame(absolute):(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(walk.realRoot,path);
let outside=link&&!isWithin(real,directory?walk.realRoot:walk.realWorkspace);
let why=directory&&link?void 0:whyDenied(walk,real,path,link,stats);
if(why!==void 0)listing.credentials.push({path,why});else if(outside)listing.outsideLinks.push(path);else if(directory&&link){
listing.directories.push(path);
listing.folderLinks.push(path)}else if(directory){
listing.directories.push(path);
return!0}else stats.isFile()?listing.files.push(sourceFile(path,link?real:absolute,stats)):listing.special.push(path)}
return!1}
function sourceFile(path,absolute,stats){
let mode=isExecutable(absolute,stats)?493:420;
return{path,absolute,size:stats.size,mode,mtimeMs:stats.mtimeMs}}
function isExecutable(absolute,stats){
return process.platform===`win32`?beginsWith(absolute,`#!`):!!(stats.mode&64)}
function statsOf(path,absolute,link){
try{
return link?(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(absolute):(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(absolute)}catch(error){
let code=codeOf$1(error)??``;
if(link&&[`ENOENT`,`ELOOP`,`ENOTDIR`,`EACCES`].includes(code))return;
if(code!==`ENOENT`)throw unreadable(path,error);
if(path.includes(`�`))throw sourceProblem(path,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The name of ${path} is not UTF-8, so an archive cannot contain it. Rename it, or ignore its folder.`);
return`gone`}}
function whyDenied(walk,real,path,link,stats){
if(walk.denied.some(denied=>isWithin(real,denied)))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`named by the environment as a credential or a file of the runner`;
if(!stats.isFile())return;
if(link&&isWithin(real,walk.realWorkspace)&&isOfGit(real,walk.realWorkspace))return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`a link into git's folder, which can hold tokens`;
return credentialName((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path))??(link?credentialName((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(real)):void 0)}
function requireFolder(root,given){
let stats;
try{
stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(root)}catch(error){
if(codeOf$1(error)!==`ENOENT`)throw unreadable(given,error);
throw sourceProblem(given,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The source folder ${given} does not exist. Correct \`source\`, or check out the code first.`)}
if(stats.isDirectory())return;
throw sourceProblem(given,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The source ${given} is not a folder. Set \`source\` to the folder with the code.`)}
function unreadable(path,error){
let name=path===``?(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The source folder`:path;
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${name} cannot be read (${codeOf$1(error)??error}). Give the runner's user permission to read it, or ignore it.`;
return sourceProblem(path===``?`.`:path,reason,error)}
function summariseSource(listing){
let{dockerfile,projectToml,ignoreFile,suspicious,brokenLinks,outsideLinks,folderLinks,special}=listing;
let{ineffective,excluded}=listing;
let ignored=excluded.find(({path})=>path===`Dockerfile`);
return{dockerfile,projectToml,ignoreFile:ignoreFile??null,credentials:listing.credentials.map(({path})=>path),secrets:listing.secrets.map(({path,why})=>`${path} (${why})`),suspicious,leftOut:[...brokenLinks,...special],outsideLinks,folderLinks,ineffective:ineffective.map(({from,why})=>`${from} (${why})`),...ignored&&{dockerfileIgnored:ignored.from},keptOut:(listing.keptOut??[]).map(({path,line,from})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${path} (line ${line}, excluded by ${from})`),...listing.start&&{start:listing.start}}}
async function examineUntilReady(course,world,place){
let lacking;
try{
await untilGranted(world,`Preflight`,async()=>{
await examine(course,world,place);
let[first,...others]=blocking(course.findings);
lacking=first&&new UserError([first,...others]);
if(lacking?.findings.every(finding=>lacksPermission(new UserError([finding]))))throw lacking})}catch(error){
if(error!==lacking)throw error}}
async function examine(course,{google,signal},{runner,context}){
let{config,made}=course;
let fork=context.code.whose!==`ours`;
let drifts=config.mode===`drift`;
let widest=needsOf([...makePlan(config,null,null),...drifts?makePlan(nextDeploy(config),null,null):[]]);
let asked=mayGrant(config,fork)?needsOf([{needs:[...widest,...grantingNeeds(widest)]}]):widest;
let listed=readSource(course,runner,signal);
let reuses=config.build.reuse&&config.origin.kind===`source`&&!drifts;
let[facts,first]=await Promise.all([gather(config,google,asked,signal,reuses?listed.then(required):void 0),listed]);
let listing=await readable(config,facts,first,signal);
let source=listing&&summariseSource(listing);
let ask=pullsAsker(config,{runner,context},signal);
let now=await readNow(config,facts,ask);
let pull=config.preview&&now?.pulls.get(config.preview.pullRequest);
pull&&(facts.pull=pull);
let decisions=decide(config,facts,source,now);
await judgeLeftovers(config,facts,decisions,google,ask,now);
await lookOnGitHub(config,facts,decisions,{runner,context},signal);
let{drift}=decisions;
drift&&(drift.differences=leaveAccepted(drift.differences,config.drift.accepted,Date.now()));
let plan=makePlan(config,facts,decisions,listing);
let judged=drift&&await judgeDrift(google,config,facts,{...decisions,drift},plan);
if(drift&&judged){
drift.ground=judged.lost;
drift.differences.length>0&&await readHistory(google,config,facts,drift)}
let found=judged?.found??[...planProblems(config,facts,listing),...judge(config,facts,decisions,plan)];
let{granted}=made;
let granting=decideGranting({config,facts,plan,findings:found,fork,...granted&&{granted}});
let steps=grantSteps(granting,needsOf(plan),resourcesOf(config,facts),absentCallers(facts));
let toGrant=permissions(config,facts,decisions,steps).filter(finding=>!found.some(isAbout(finding)));
let findings=underPreflight([...granting.findings,...toGrant],config.preflight);
Object.assign(course,{facts,decisions,found,granting,plan:[...steps,...plan],grantSteps:steps.length,findings:[...unseenTarget(config,facts,findings),...findings],...listing&&{listing}})}
async function lookOnGitHub(config,facts,decisions,{runner,context:{repository}},signal){
let{githubToken:token,dryRun,preview}=config;
if(!decisions.cleanup||!dryRun||!token||!repository||isReopened(facts))return;
let going=decisions.cleanup.filter(({choice})=>choice===`remove`);
let numbers=preview?[preview.pullRequest]:going.map(each=>each.preview.pullRequest);
if(numbers.length===0)return;
let github=await githubClient(runner.env,{token,repository,signal});
let{partsOnGitHub}=await __webpack_require__.e(583).then(__webpack_require__.bind(__webpack_require__,6583));
decisions.onGitHub=[];
for(let number of numbers)decisions.onGitHub.push(...await partsOnGitHub(github,config,number))}
async function judgeLeftovers(config,facts,decisions,google,ask,now){
let{cleanup}=decisions;
let{previews}=facts;
if(!cleanup||!now||!previews?.known||isReopened(facts))return;
let{project,service,repository,bucket}=resourcesOf(config,facts);
let alikes=facts.lookalikes?.known?facts.lookalikes.value:[];
let terms=termsOf(config,service,previews.value,cleanup,now,alikes);
facts.leftovers=await readLeftovers(google,{project,region:config.region,of:config.preview?.of??config.service,repository:repository.name,bucket:bucket.name,...config.preview&&{pullRequest:config.preview.pullRequest}},item=>earlyReason(item,terms)===void 0);
let over=await stillOver(terms.over,facts.leftovers,ask);
decisions.leftovers=decideLeftovers(facts.leftovers,{...terms,over})}
async function stillOver(over,{builds},ask){
let pulls=await ask([...builds.keys()].filter(number=>over.has(number)));
let isOpen=pull=>pull?.known===!0&&pull.value===`open`;
return new Set([...over].filter(number=>!isOpen(pulls.get(number))))}
async function judgeDrift(google,config,facts,decisions,plan){
let next=nextDeploy(config);
let decided=decide(next,facts);
let nextPlan=makePlan(next,facts,decided);
let preflight=await withRemovals(google,facts,[...planProblems(next,facts),...judge(next,facts,decided,nextPlan)],nextPlan);
let said=judge(config,facts,decisions,plan);
let ground=groundOf(underPreflight(preflight,config.preflight),said,nextPlan,config);
if(decisions.drift.unknown.some(({blind})=>blind))return{found:[...ground.raw,...said],lost:[]};
return{found:[...said,...ground.others],lost:ground.lost}}
async function readHistory(google,config,facts,{differences}){
let ofTemplate=KINDS[config.kind].requests&&differences.some(({path})=>path.startsWith(`template.`));
let service=targetName(facts.projectId,config);
let[changes,revisions]=await Promise.all([readChanges(google,differences.map(({target})=>target)),ofTemplate?readRevisions(google,service):void 0]);
Object.assign(facts,{changes,...revisions&&{revisions}})}
async function withRemovals(google,facts,findings,plan){
let conditional=facts.answers.filter(({verdict})=>verdict===`conditional`);
let needed=findings.filter(finding=>!dispensable(finding,plan)&&!isHeldUnlessForbidden(finding)&&!conditional.some(({principal,need,resource})=>isAbout({principal,...need,resource})(finding)));
let members=doubted(needed);
if(members.length===0)return findings;
let[changes,roles]=await Promise.all([readRoleChanges(google,facts.projectId,members),predefinedRoles()]);
let deployed=facts.live.known?facts.live.value?.updateTime:void 0;
return findings.map(finding=>{
let found=needed.includes(finding)?withLostRole(finding,changes,roles,facts.projectId):finding;
return deployed?withNewGrant(found,changes,deployed):found})}
let absentCallers=({schedules=[]})=>schedules.flatMap(({schedule,caller,account})=>!schedule.serviceAccount&&account.known&&account.value===null?[caller]:[]);
let isAbout=a=>b=>a.principal===b.principal&&a.permission===b.permission&&a.resource===b.resource;
function pullsAsker({githubToken:token},{runner,context:{repository}},signal){
return async numbers=>{
if(!token||!repository||numbers.length===0)return new Map;
return readPulls(await githubClient(runner.env,{token,repository,signal}),repository,numbers)}}
async function readNow(config,facts,ask){
if(!looksForPreviews(config))return;
let found=facts.previews?.known?facts.previews.value:[];
let numbers=config.preview?[config.preview.pullRequest]:found.map(({pullRequest})=>pullRequest);
return{time:Date.now(),pulls:await ask(numbers)}}
async function readSource(course,{env},signal){
let{origin,mode,build}=course.config;
if(origin.kind!==`source`||mode===`drift`)return;
if(course.listing)return course.listing;
let contents=!build.reuse;
let workspace=env.GITHUB_WORKSPACE||void 0;
let options={denied:deniedPaths(env),contents,signal,...workspace!==void 0&&{workspace}};
let listing=await listSource(origin.directory,options);
if(!build.reuse)return listing;
await takeKnownBlobs(listing.root,listing.files);
return{...listing,digest:await sourceDigest(listing)}}
function required(listing){
if(!listing)throw Error(`A source has a listing.`);
return listing}
async function readable({build,origin},{reusable},listing,signal){
let found=reusable?.known&&reusable.value;
if(!listing||!build.reuse||found||listing.inspected||origin.kind!==`source`)return listing;
return lookInside(listing,origin.given,signal)}
async function grantMissing(course,world,place){
let{config,made}=course;
let{log,clock=systemClock}=world;
let done=[];
for(;course.granting?.kind===`grant`;){
let{plan}=course;
let steps=plan.slice(0,course.grantSteps??0);
let applied=await log.group((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Grant what is missing`,()=>applyPlan(steps,world));
done.push(...applied.results);
course.results=[...done,...plan.slice(steps.length).map(notBegun)];
course.changes.push(...applied.changes);
if(applied.failure){
course.failedOn=applied.failure.step.target;
course.findings=underPreflight(course.found??[],config.preflight);
throw applied.failure.error}
world.patience={until:clock.now()+config.propagationTimeoutMs};
await log.group((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Wait until it is in effect`,()=>examineUntilGranted(course,world,place));
course.results=[...done,...course.plan.map(notBegun)]}
made.granted&&course.granting?.kind===`nothing`&&log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Everything that was missing is now in effect.`);
return done}
async function examineUntilGranted(course,world,place){
let pending;
try{
await untilGranted(world,`Preflight`,async()=>{
await examine(course,world,place);
let[first,...others]=course.granting?.pending??[];
pending=first&&course.granting?.kind===`wait`?new UserError([first,...others]):void 0;
if(pending)throw pending})}catch(error){
if(error!==pending)throw error}}
let notBegun=({kind,title,target,changes,needs})=>({kind,title,target,changes,needs,state:`skipped`,note:(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Not started, because the preflight did not pass.`});
async function lookAround(course,world,place){
let{config,log}=world;
await log.group((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Facts`,async()=>{
await examineUntilReady(course,world,place);
for(let line of seenLines(seen(course)))log.info(line)});
let decided=new Set(course.decisions?.access.warnings.map(({reason})=>reason));
await tell(log,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Preflight`,preflightLines(course.findings.filter(({reason})=>!decided.has(reason))));
await tell(log,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Decide`,course.decisions?decisionLines(listDecisions(course.decisions),course.decisions.access.warnings):[]);
await tell(log,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Plan`,planLines(course.plan));
let goes=blocking(course.findings).length===0&&config.mode!==`preflight`&&!config.dryRun;
let question=goes&&course.decisions&&openingQuestion(course.decisions.access,config);
if(question&&place.runner.confirm&&!await place.runner.confirm(question))throw new Cancelled((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cancelled: you did not agree to make ${config.service} public. Nothing was changed.`);
return goes}
async function carryOut(course,world,place,onBuilt){
let failed=await change(course,world,place,onBuilt).then(()=>void 0,error=>({error}));
let removed=failed&&await(await __webpack_require__.e(58).then(__webpack_require__.bind(__webpack_require__,6058))).removedBeneath(course,world);
if(world.config.preview?.do===`deploy`){
let{withdrawIfClosed}=await __webpack_require__.e(381).then(__webpack_require__.bind(__webpack_require__,9381));
await withdrawIfClosed(course,world,place,{lookAround,carryOut}).catch(error=>{
if(!failed)throw error;
world.log.warning((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`The run could not remove the preview again: ${errorText(error)}`)})}
if(failed){
if(!removed)throw failed.error;
let{afterRemoval}=await __webpack_require__.e(58).then(__webpack_require__.bind(__webpack_require__,6058));
return afterRemoval(course,world,{what:removed,error:failed.error},async inside=>{
await lookAround(course,inside,place)&&await carryOut(course,inside,place,onBuilt)})}
if(course.made.deployedMeanwhile){
let{removeWhatCame}=await __webpack_require__.e(381).then(__webpack_require__.bind(__webpack_require__,9381));
await removeWhatCame(course,world,place,{lookAround,change})}}
async function change(course,world,place,onBuilt){
let{config,log}=world;
let granted=await grantMissing(course,world,place);
if(blocking(course.findings).length>0)return;
place.news?.changing(config);
let policy=course.facts?.servicePolicy;
if(course.facts&&policy?.known&&policy.value){
let service=fullName.service(targetName(course.facts.projectId,config));
course.made.policies=new Map([[service,policy.value],...course.made.policies??[]])}
let applied=await applyPlan((onBuilt?course.plan.map(step=>announcing(step,onBuilt)):course.plan).map(unlessNewerPush),{...world,held:heldByDeployer(course),...grantedBefore(course)});
course.results=[...granted,...applied.results];
course.changes.push(...applied.changes);
let noted=course.made.findings??[];
course.findings=[...course.findings.filter(asked=>!noted.some(isAnswerTo(asked))),...noted];
if(applied.failure){
course.failedOn=applied.failure.step.target;
throw applied.failure.error}
if(course.made.newerPush)return;
if(course.facts&&course.decisions&&traitsOf(config).requests&&opensDoors(config)){
let{facts,decisions}=course;
course.checks=await log.group((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Verify`,async()=>{
let own=await checkPreview(world,facts);
let checks=[...await verify(world,facts,decisions),...own?[own]:[]];
for(let{name,found,status}of checks)log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`${name}: ${found} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.i)(status)})`);
checks.length===0&&log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing to check: the run did not change access, or verify is false.`);
return checks})}}
let isAnswerTo=asked=>noted=>noted.permission!==void 0&&noted.permission===asked.permission&&noted.principal===asked.principal&&noted.resource===asked.resource;
function announcing(step,onBuilt){
if(step.kind!==`build-image`&&step.kind!==`reuse-image`)return step;
let apply=async world=>{
let note=await step.apply(world);
onBuilt();
return note};
return{...step,apply}}
let unlessNewerPush=step=>({...step,async apply(world){
if(!world.made.newerPush)return step.apply(world);
world.record?.([]);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Left to the run of the newer push.`}});
let opensDoors=({mode,preview})=>mode!==`cleanup`&&mode!==`drift`&&preview?.do!==`remove`;
async function tell(log,title,lines){
if(lines.length===0)return;
await log.group(title,async()=>{
for(let line of lines)log.info(line)})}
function seen({config,facts,listing,google}){
let value=fact=>fact?.known?fact.value:void 0;
let live=value(facts?.live);
let number=value(facts?.projectNumber);
let built=value(facts?.buildAccount);
let runs=value(facts?.runtimeAccount);
let deployer=facts?.identity.principal??google?.identity.principal;
return{project:facts?.projectId??config.project??``,...number&&{projectNumber:number},kind:config.kind,service:config.service,region:config.region,...live!==void 0&&{exists:live!==null},...deployer&&{deployer},...built&&{buildAccount:built},...runs&&{runtimeAccount:runs},...listing&&{source:{...about(listing),files:listing.files.length}}}}
let about=({bytes,dockerfile,ignoreFile})=>({bytes,dockerfile,...ignoreFile&&{ignoreFile}})})};