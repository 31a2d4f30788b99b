export const id=584;
export const ids=[584];
export const modules={5584:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{audit:()=>audit});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1235);
var _run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7546);
let{Jt:enableApi,bn:capitalise,bt:isGoogles,ht:fullName,in:removeInvoker,jn:findingOf,kn:fail,mt:emailOf,nn:remediesFor,pt:defaultRuntimeAccount,qt:command,rn:removeGrant,wn:sentence,wt:memberOf,xn:count}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
let EVERYBODY=new Set([`allUsers`,`allAuthenticatedUsers`]);
let PRIMITIVE=new Set([`roles/owner`,`roles/editor`]);
let isDangling=member=>member.startsWith(`deleted:`);
function suspectsOf(inventory){
let{services,jobs,bindings}=inventory;
let open=services.filter(service=>service.unchecked||names(bindings.get(service.name),isEverybody));
let called=[...calledServices(inventory).values()];
let holders=[...bindings].flatMap(([name,policy])=>names(policy,member=>isEverybody(member)||isDangling(member))||hasPrimitive(name,inventory)?[name]:[]);
let above=called.flatMap(({project,above})=>[projectName(project),...above]);
return{services:unique([...open,...called].map(({name})=>name)),holders:unique([...open.map(({name})=>name),...called.map(({name})=>name),...holders,...above]),accounts:unique([...services,...jobs].filter(run=>isLost(run,inventory)).map(({account})=>account)),projects:unique(open.map(({project})=>project))}}
let unique=items=>[...new Set(items)];
let isEverybody=member=>EVERYBODY.has(member);
let names=(policy=[],test)=>policy.some(({members=[]})=>members.some(test));
let projectName=number=>`//cloudresourcemanager.googleapis.com/projects/${number}`;
let isLost=({account},{accounts})=>!isGoogles(account)&&accounts.get(account)!==!1;
let runtimeMembers=({services,jobs})=>new Set([...services,...jobs].map(({account})=>memberOf(account)));
function hasPrimitive(name,inventory){
let primitive=(inventory.bindings.get(name)??[]).filter(({role})=>PRIMITIVE.has(role));
if(primitive.length===0)return!1;
let running=runtimeMembers(inventory);
return names(primitive,member=>running.has(member))}
function calledServices({services,schedules}){
let byHost=new Map(services.flatMap(service=>service.hosts.map(host=>[host,service])));
return new Map(schedules.flatMap(({name,job})=>{
let{uri}=job.httpTarget??{};
let service=uri&&URL.canParse(uri)?byHost.get(new URL(uri).host):void 0;
return service?[[name,service]]:[]}))}
function auditFindings(inventory,live,fails){
let tell=teller(fails);
let open=inventory.services.flatMap(service=>openings(service,live));
let exposed=new Set(open.map(({service})=>service.name));
let internal=inventory.services.filter(({name,internal})=>internal&&!exposed.has(name)).length;
let services=inventory.services.length;
return{findings:[...open.map(opening=>publicFinding(opening,live,tell)),...[...live.policies].flatMap(([name,policy])=>inventory.bindings.has(name)?ofPolicy(name,policy,inventory,tell):[]),...schedules(inventory,live,exposed,tell),...lostAccounts(inventory,live,tell),...unconfirmed(live)],counts:{services,public:exposed.size,internal,oidc:services-exposed.size-internal}}}
let teller=fails=>(id,severity,reason,{why,found,...details})=>findingOf(id,fails?`fail`:`warn`,reason,{...details,severity,difference:{found,why}});
function openings(service,{services,policies}){
let read=services.get(service.name);
if(!read?.known||!read.value)return[];
let shared={service,live:read.value};
let policy=policies.get(service.name);
let bound=membersOf(policy,member=>EVERYBODY.has(member));
return[...read.value.invokerIamDisabled?[{...shared,evidence:read.evidence}]:[],...bound.map(binding=>({...shared,binding,evidence:policy?.evidence??[]}))]}
function membersOf(policy,test){
return(policy?.known?policy.value.bindings??[]:[]).flatMap(({role,members=[],condition})=>members.filter(test).map(member=>({role,member,conditional:condition!==void 0})))}
function publicFinding({service,live,binding,evidence},{access},tell){
let{name}=service;
let forbidden=isForbidden(binding?.member,access.get(service.project));
let reachable=live.ingress===void 0||live.ingress===`INGRESS_TRAFFIC_ALL`;
let severity=forbidden?`high`:reachable?`medium`:`low`;
let who=`${capitalise((0,_run_js__WEBPACK_IMPORTED_MODULE_1__.ft)(name))} in ${placeOf(name)}`;
let how=binding?`is public: ${binding.member} has ${binding.role}${binding.conditional?` under a condition`:``}.`:`is public: its invoker check is disabled, which no list of IAM policies shows.`;
let why=forbidden?`An organisation policy forbids it now: ${forbidden}.`:reachable?`Everyone on the internet can call it, and no organisation policy that could be read forbids that.`:`Its ingress setting keeps the internet out.`;
return tell(`audit-public`,severity,`${who} ${how} ${why}`,{resource:name,evidence,why,field:binding?`bindings[${binding.role}].${binding.member}`:`invokerIamDisabled`,found:binding?.member??`true`,remedies:binding?removeInvoker(name,binding.role,binding.member):[checkAgain(name)]})}
function isForbidden(member,policies){
if(!policies)return;
let open={known:!1,why:`It was not asked.`,evidence:[]};
let facts={policies,tags:open,service:open,project:open};
if(member===void 0){
let required=(0,_run_js__WEBPACK_IMPORTED_MODULE_1__._t)(facts);
return required.answer===`yes`?required.because:void 0}
let allowed=member===`allUsers`?(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.ht)(facts):(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.gt)(member,facts);
return allowed.answer===`no`?allowed.because:void 0}
let placeOf=name=>{
let[,,,,project,,location]=name.split(`/`);
return`project ${project}${location?`, ${location}`:``}`};
function checkAgain(name){
let[,,,,project=``,,location=``,,service=``]=name.split(`/`);
let text=command([`run`,`services`,`update`,service,`--invoker-iam-check`,`--region=${location}`,`--project=${project}`]);
return{kind:`gcloud`,title:`Enable the invoker check of ${service}`,text}}
function ofPolicy(name,policy,inventory,tell){
let running=runtimeMembers(inventory);
let where=(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.ft)(name);
let dangling=membersOf(policy,isDangling).map(({role,member})=>tell(`audit-dangling`,`low`,`${where}: ${role} is granted to ${member}, which is deleted.`,{resource:name,field:`bindings[${role}].${member}`,found:member,evidence:policy.evidence,why:`It lets nobody in, unless the account is restored within 30 days.`,remedies:removeGrant({member,role,resource:name},[])}));
let primitive=membersOf(policy,member=>running.has(member)).filter(({role})=>PRIMITIVE.has(role)).map(({role,member})=>tell(`audit-primitive-role`,role===`roles/owner`?`high`:`medium`,`${(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.dt)(member)}, as which Cloud Run runs, has ${role} on ${where}.`,{resource:name,field:`bindings[${role}].${member}`,found:member,evidence:policy.evidence,why:`Whoever takes over the container can change nearly everything there.`,remedies:removeGrant({member,role,resource:name},[])}));
let wide=name.includes(`/services/`)?[]:membersOf(policy,member=>EVERYBODY.has(member)).filter(({role})=>MAY_INVOKE.test(role)).map(({role,member})=>tell(`audit-public`,`high`,`${member} has ${role} on ${where}.`,{resource:name,field:`bindings[${role}].${member}`,found:member,evidence:policy.evidence,why:`It is open to everybody, and so is everything below it.`,remedies:removeGrant({member,role,resource:name},[])}));
return[...dangling,...primitive,...wide]}
function schedules(inventory,live,open,tell){
let called=calledServices(inventory);
return inventory.schedules.flatMap(({name,job})=>{
let seen=called.get(name);
let read=seen&&live.services.get(seen.name);
if(!seen||!read?.known||!read.value||open.has(seen.name))return[];
let{oidcToken,uri=``}=job.httpTarget??{};
let target=(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.ft)(seen.name);
let shared={resource:name,evidence:read.evidence,why:`Each of its calls is refused.`};
let says=`The Cloud Scheduler job ${name.split(`/`).at(-1)} in ${placeOf(name)} calls ${target}`;
if(!oidcToken?.serviceAccountEmail)return[tell(`audit-schedule`,`high`,`${says}, which is not public, without an ID token.`,{...shared,field:`httpTarget.oidcToken`,found:`absent`})];
let audience=oidcToken.audience||(uri??``);
let wrong=(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.pt)((0,_run_js__WEBPACK_IMPORTED_MODULE_1__.mt)(read.value),audience)?[]:[tell(`audit-schedule`,`high`,`${says} with the audience ${audience}, which it does not accept.`,{...shared,field:`httpTarget.oidcToken.audience`,found:audience})];
let email=oidcToken.serviceAccountEmail;
if(mayInvoke(memberOf(email),[seen.name,projectName(seen.project),...seen.above],live)!==`no`)return wrong;
return[...wrong,tell(`audit-schedule`,`high`,`${says} as ${email}, which is not an invoker of it.`,{...shared,field:`httpTarget.oidcToken.serviceAccountEmail`,found:email})]})}
let MAY_INVOKE=/^roles\/(run\.|cloudfunctions\.|owner$|editor$|\w+\.serviceAgent$)|^(projects|organizations)\//;
function mayInvoke(member,holders,{policies}){
let read=holders.map(holder=>policies.get(holder));
let members=read.flatMap(policy=>membersOf(policy,()=>!0)).filter(({role})=>MAY_INVOKE.test(role));
if(members.some(one=>one.member===member||EVERYBODY.has(one.member)))return`yes`;
return members.some(one=>!/^(serviceAccount|user|deleted):/.test(one.member))||read.some(policy=>!policy?.known)?`unknown`:`no`}
function lostAccounts({services,jobs},{accounts},tell){
return[...services,...jobs].flatMap(({name,account})=>{
let read=accounts.get(account);
if(!read?.known||read.value&&!read.value.disabled)return[];
let state=read.value?`is disabled`:`does not exist`;
return[tell(`runtime-account-missing`,`high`,`${capitalise((0,_run_js__WEBPACK_IMPORTED_MODULE_1__.ft)(name))} in ${placeOf(name)} runs as ${account}, which ${state}: its next deploy fails.`,{resource:name,field:`serviceAccount`,found:account,evidence:read.evidence,why:`It can get no tokens, and no new revision.`})]})}
function unconfirmed({services,policies,accounts}){
return[[`service`,services],[`allow policy`,policies],[`account`,accounts]].flatMap(([kind,read])=>{
let closed=[...read].flatMap(([name,fact])=>fact.known?[]:[{name,fact}]);
let[first]=closed;
if(!first)return[];
let many=count(closed.length,kind,kind===`allow policy`?`allow policies`:void 0);
return[findingOf(`drift-unknown`,`unknown`,`${many} that had to be confirmed could not be read, such as ${first.name}: ${sentence(first.fact.why)}`,{evidence:closed.flatMap(({fact})=>fact.evidence).slice(0,20)})]})}
let HOST=`cloudasset.googleapis.com`;
let ROLE=`roles/cloudasset.viewer`;
function unreadable(scope,fact,principal){
let disabled=fact.evidence.some(({reason})=>reason===`SERVICE_DISABLED`);
let consumer=/projects?[ /]([a-z0-9-]+)/.exec(fact.evidence[0]?.answer??``)?.[1];
let project=/^projects\/(.+)$/.exec(scope)?.[1]??consumer;
let resource=fullName.node(scope);
let remedies=disabled?project?enableApi(project,HOST):[]:principal?remediesFor({member:principal,role:ROLE,resource}):[];
let how=disabled?`Enable the API ${HOST} in the deployer's project.`:`The deployer needs ${ROLE} on ${scope}.`;
return fail(`drift-unknown`,`Nothing below ${scope} could be audited, because Cloud Asset Inventory could not be read: ${sentence(fact.why)} ${how}`,{resource,evidence:fact.evidence,remedies})}
let SERVICE=`run.googleapis.com/Service`;
let JOB=`run.googleapis.com/Job`;
let SCHEDULE=`cloudscheduler.googleapis.com/Job`;
let ACCOUNT=`iam.googleapis.com/ServiceAccount`;
let NODES=[`Project`,`Folder`,`Organization`].map(type=>`cloudresourcemanager.googleapis.com/${type}`);
function readInventory({cloudAsset},scope){
return(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.yt)(`GET cloudasset.googleapis.com/v1/${scope}:searchAllResources and ${scope}:searchAllIamPolicies`,fullName.node(scope),async()=>{
let seen={services:[],jobs:[],schedules:[],accounts:new Map,bindings:new Map};
let resources=async()=>{
for await(let page of cloudAsset.resources(scope,[SERVICE,JOB,SCHEDULE,ACCOUNT]))for(let found of page)note(seen,found)};
let policies=async()=>{
for await(let page of cloudAsset.policies(scope,[SERVICE,JOB,...NODES]))for(let found of page)notePolicy(seen,found)};
await Promise.all([resources(),policies()]);
return seen},({services,jobs,schedules})=>`${services.length} services, ${jobs.length} jobs, ${schedules.length} schedules`)}
function notePolicy({bindings},{resource,policy}){
resource&&policy?.bindings&&bindings.set(resource,policy.bindings)}
function note(seen,found){
let{name=``,assetType}=found;
let resource=found.versionedResources?.[0]?.resource??{};
assetType===ACCOUNT&&seen.accounts.set(text(resource.email),resource.disabled===!0);
assetType===SCHEDULE&&seen.schedules.push({name,job:resource});
assetType===JOB&&seen.jobs.push(runOf(found,resource));
assetType===SERVICE&&seen.services.push({...runOf(found,resource),unchecked:resource.invokerIamDisabled===!0||noteOf(resource,`invoker-iam-disabled`)===`true`,internal:isInternal(text(resource.ingress)||noteOf(resource,`ingress`)),hosts:hostsOf(resource)})}
function runOf({name=``,project=``,folders=[],organization},resource){
let number=project.replace(`projects/`,``);
return{name,project:number,above:[...folders,...organization?[organization]:[]].map(fullName.node),account:emailOf(accountIn(resource))||defaultRuntimeAccount(number)}}
function accountIn(resource){
let at=resource;
for(let depth=0;depth<4&&isObject(at);depth++){
let inside=isObject(at.spec)?at.spec:at;
let account=text(inside.serviceAccountName)||text(inside.serviceAccount);
if(account)return account;
at=inside.template}
return``}
let isObject=value=>typeof value==`object`&&!!value;
let text=value=>typeof value==`string`?value:``;
function noteOf({metadata},key){
let notes=isObject(metadata)?metadata.annotations:void 0;
return isObject(notes)?text(notes[`run.googleapis.com/${key}`]):``}
let isInternal=ingress=>ingress!==``&&ingress!==`all`&&ingress!==`INGRESS_TRAFFIC_ALL`&&ingress!==`INGRESS_TRAFFIC_UNSPECIFIED`;
function hostsOf(resource){
let all=[isObject(resource.status)?text(resource.status.url):``,text(resource.uri),...listed(resource.urls),...listed(parsed(noteOf(resource,`urls`)))];
return[...new Set(all.flatMap(url=>URL.canParse(url)?[new URL(url).host]:[]))]}
let listed=value=>Array.isArray(value)?value.map(text):[];
function parsed(json){
try{
return JSON.parse(json)}catch{
return}}
async function readLive(google,suspects){
return{services:await each(suspects.services,name=>(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.ot)(google,relative(name))),policies:await each(suspects.holders,name=>readHolder(google,name)),accounts:await each(suspects.accounts,email=>readEmail(google,email)),access:await each(suspects.projects,number=>settled((0,_run_js__WEBPACK_IMPORTED_MODULE_1__.vt)(google,number)))}}
async function each(keys,read){
let answers=new Map;
for(let from=0;from<keys.length;from+=8){
let some=keys.slice(from,from+8);
let read_=await Promise.all(some.map(async key=>[key,await read(key)]));
for(let[key,answer]of read_)answers.set(key,answer)}
return answers}
let relative=name=>name.replace(/^\/\/[^/]+\//,``);
function readHolder({run,resourceManager},name){
let path=relative(name);
let[kind,id=``,inside]=path.split(`/`);
let host=inside?`run.googleapis.com/v2`:`cloudresourcemanager.googleapis.com/v3`;
let read=inside?()=>run.getPolicy(path):kind===`projects`?()=>resourceManager.getPolicy(id):()=>resourceManager.getNodePolicy(path);
return(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.yt)(`${inside?`GET`:`POST`} ${host}/${path}:getIamPolicy`,name,read,({bindings=[]})=>bindings.map(({role,members=[]})=>`${role}: ${members.join(`, `)}`).join(`; `))}
let readEmail=({iam},email)=>(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.yt)(`GET iam.googleapis.com/v1/projects/-/serviceAccounts/${email}`,fullName.account(email,`-`),()=>iam.getServiceAccount(email),account=>account===null?`does not exist`:account.disabled?`disabled`:`exists`);
async function settled(asked){
let entries=Object.entries(asked).map(async([key,answer])=>[key,await answer]);
return Object.fromEntries(await Promise.all(entries))}
async function audit(course,{google,config,log},scope){
await log.group(`Audit`,async()=>{
let inventory=await readInventory(google,scope);
if(!inventory.known){
course.findings.push(unreadable(scope,inventory,google.identity.principal));
return}
let suspects=suspectsOf(inventory.value);
log.info(`The inventory has ${count(inventory.value.services.length,`service`)} and ${count(inventory.value.jobs.length,`job`)}; ${count(suspects.services.length,`service`)}, ${count(suspects.holders.length,`policy`,`policies`)} and ${count(suspects.accounts.length,`account`)} are read again.`);
let found=auditFindings(inventory.value,await readLive(google,suspects),config.drift.fail);
course.audit=found;
for(let{reason}of found.findings)log.info(reason)})}})};