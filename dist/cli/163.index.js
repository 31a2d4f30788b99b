export const id=163;
export const ids=[163];
export const modules={8163:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{audit:()=>audit});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1560);
var _run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(441);
let{$t:allUsersAllowed,Bi:fullName,Ca:unknown,Ha:enableApi,Hn:audiencesOf,Ja:removeGrant,Ri:defaultRuntimeAccount,Sn:ask,Va:command,Vn:accepts,Wi:isGoogles,Ya:removeInvoker,_r:shortMember,io:list,mi:FileFault,nn:requireInvokerIam,no:capitalise,oo:sentence,qa:remediesFor,ro:count,si:readText,tn:memberAllowed,un:readAccessPolicies,xa:findingOf,xn:andThen,ya:fail,yr:shortResource,zi:emailOf}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
async function inTurns(keys,read){
let answers=new Map;
for(let from=0;from<keys.length;from+=8){
let some=keys.slice(from,from+8);
let read_=await Promise.all(some.map(async key=>[key,await read(key)]));
for(let[key,answer]of read_)answers.set(key,answer)}
return answers}
let INVOKE={services:`run.routes.invoke`,functions:`cloudfunctions.functions.invoke`,jobs:`run.jobs.run`};
let PERHAPS=/^(projects|organizations)\/|^roles\/(run|cloudfunctions)\.|serviceAgent$/i;
let NOTHING=new Set;
let invokingRoles=table=>role=>table.get(role)?.permissions??(PERHAPS.test(role)?void 0:NOTHING);
let emptyInventory=source=>({source,services:[],runs:[],schedules:[],gaps:[],accounts:new Map,bindings:new Map,projects:new Map});
let EVERYBODY=new Set([`allUsers`,`allAuthenticatedUsers`]);
let isDangling=member=>member.startsWith(`deleted:`);
let isFunction=name=>name.startsWith(`//cloudfunctions.googleapis.com/`);
let isAddressed=name=>isFunction(name)||/^\/\/run\.googleapis\.com\/.+\/services\//.test(name);
let RESOURCES=[`run.googleapis.com/(Service|Job|WorkerPool)`,`cloudfunctions.googleapis.com/CloudFunction`,`cloudscheduler.googleapis.com/Job`,`iam.googleapis.com/ServiceAccount`];
let HOLDERS=[`run.googleapis.com/(Service|Job|WorkerPool)`,`cloudfunctions.googleapis.com/CloudFunction`,`cloudresourcemanager.googleapis.com/(Project|Folder|Organization)`];
let RUNS=/^\/\/(run|cloudfunctions)\.googleapis\.com\/projects\/[\w.:-]+\/locations\/[\w-]+\/(services|jobs|workerPools|functions)\/[\w-]+$/;
let SCHEDULES=/^\/\/cloudscheduler\.googleapis\.com\/projects\/[\w.:-]+\/locations\/[\w-]+\/jobs\/[\w-]+$/;
function note(seen,found){
let{name=``,assetType}=found;
let resource=found.versionedResources?.[0]?.resource??{};
assetType===`iam.googleapis.com/ServiceAccount`&&seen.accounts.set(emailOf(text(resource.email)),resource.disabled===!0);
SCHEDULES.test(name)&&seen.schedules.push(...scheduleOf(name,resource));
if(!RUNS.test(name))return;
let run=runOf(found,resource);
name.includes(`/services/`)||isFunction(name)&&functionUrl(resource)?seen.services.push({...run,...doorsOf(resource)}):seen.runs.push(run)}
function notePolicy(seen,{resource,project=``,policy},lookUp){
if(!resource||!policy)return;
let kept=telling(policy,lookUp);
kept.length>0&&seen.bindings.set(resource,kept);
resource.startsWith(`//cloudresourcemanager.googleapis.com/projects/`)&&seen.projects.set(project.replace(`projects/`,``),resource)}
function telling({bindings=[]},lookUp){
return bindings.flatMap(binding=>{
let permissions=lookUp(binding.role);
if(!permissions||Object.values(INVOKE).some(permission=>permissions.has(permission)))return binding;
let members=(binding.members??[]).filter(member=>EVERYBODY.has(member)||isDangling(member));
return members.length>0?{...binding,members}:[]})}
function runOf({name=``,project=``,folders=[],organization},resource){
let number=project.replace(`projects/`,``);
let account=accountIn(resource);
return{name,project:number,above:[...folders,...organization?[organization]:[]].map(fullName.node),account:account||isFunction(name)||!number?account:defaultRuntimeAccount(number)}}
let accountIn=resource=>emailIn(accountField(resource));
function emailIn(account){
let email=emailOf(account);
return/^[\w.+-]+@[\w.-]+$/.test(email)?email:``}
function accountField(resource){
let at=resource;
for(let depth=0;depth<4&&isObject(at);depth++){
let inside=isObject(at.spec)?at.spec:at;
let account=text(inside.serviceAccountName)||text(inside.serviceAccount)||text(inside.serviceAccountEmail);
if(account)return account;
at=inside.template}
return``}
function doorsOf(resource){
let flag=(field,key)=>resource[field]===!0||noteOf(resource,key)===`true`;
return{unchecked:flag(`invokerIamDisabled`,`invoker-iam-disabled`),ingress:reachOf(text(resource.ingress)||text(resource.ingressSettings)||noteOf(resource,`ingress`)),iap:flag(`iapEnabled`,`iap-enabled`),defaultUrl:!flag(`defaultUriDisabled`,`default-url-disabled`),audiences:audiencesIn(resource)}}
let isObject=value=>typeof value==`object`&&!!value;
let text=value=>typeof value==`string`?value:``;
function noteOf({metadata},key){
let notes=isObject(metadata)?metadata.annotations:void 0;
return isObject(notes)?text(notes[`run.googleapis.com/${key}`]):``}
let REACHES={internal:`internal`,INGRESS_TRAFFIC_INTERNAL_ONLY:`internal`,INGRESS_TRAFFIC_NONE:`internal`,ALLOW_INTERNAL_ONLY:`internal`,"internal-and-cloud-load-balancing":`load-balancer`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`load-balancer`,ALLOW_INTERNAL_AND_GCLB:`load-balancer`};
let reachOf=ingress=>REACHES[ingress]??`all`;
function audiencesIn(resource){
let status=isObject(resource.status)?text(resource.status.url):``;
let urls=[text(resource.uri),status,functionUrl(resource)];
return audiencesOf({urls:[...urls,...listed(resource.urls),...listed(parsed(noteOf(resource,`urls`)))].filter(Boolean),customAudiences:[...listed(resource.customAudiences),...listed(parsed(noteOf(resource,`custom-audiences`)))]})}
let functionUrl=({httpsTrigger})=>isObject(httpsTrigger)?text(httpsTrigger.url):``;
let listed=value=>Array.isArray(value)?value.map(text):[];
function parsed(json){
try{
return JSON.parse(json)}catch{
return}}
function scheduleOf(name,{httpTarget,state}){
if(!httpTarget?.uri)return[];
let{serviceAccountEmail,audience}=httpTarget.oidcToken??{};
return[{name,uri:httpTarget.uri,account:emailIn(serviceAccountEmail??``),audience:audience??``,paused:state===`PAUSED`||state===`DISABLED`}]}
async function readLive(google,suspects){
let services=await inTurns(suspects.services,name=>readDoors(google,name));
let accounts=await inTurns(suspects.accounts,email=>readEmail(google,email));
let runs=[...suspects.users].flatMap(([email,{names,always}])=>isLost(accounts.get(email))?names:names.slice(0,always));
return{services,accounts,policies:await inTurns(suspects.holders,name=>readHolder(google,name)),schedules:await inTurns(suspects.schedules,name=>readSchedule(google,name)),access:await inTurns(suspects.projects,number=>settled(readAccessPolicies(google,number))),runs:await inTurns([...new Set(runs)],async name=>{
let read=services.get(name);
return read?andThen(read,found=>found?.account??null):readAccount(google,name)})}}
let isLost=read=>read?.known===!0&&(read.value===null||read.value.disabled===!0);
let relative=name=>name.replace(/^\/\/[^/]+\//,``);
async function readDoors(google,name){
let read=isFunction(name)?await readFirst(google,name):await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.I)(google,relative(name));
return andThen(read,found=>found&&{...doorsOf({...found}),account:accountIn({...found})})}
let readFirst=({functions},name)=>ask(`GET cloudfunctions.googleapis.com/v1/${relative(name)}`,name,()=>functions.getFirst(relative(name)),found=>found?`exists`:`does not exist`);
async function readAccount(google,name){
let read=isFunction(name)?await readFirst(google,name):await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.F)(google,relative(name));
return andThen(read,found=>found&&accountIn({...found}))}
function readHolder({run,functions,resourceManager},name){
let path=relative(name);
let[kind,id=``,inside]=path.split(`/`);
let host=isFunction(name)?`cloudfunctions.googleapis.com/v1`:inside?`run.googleapis.com/v2`:`cloudresourcemanager.googleapis.com/v3`;
let read=isFunction(name)?()=>functions.getPolicy(path):inside?()=>run.getPolicy(path):kind===`projects`?()=>resourceManager.getPolicy(id):()=>resourceManager.getNodePolicy(path);
return ask(`${inside?`GET`:`POST`} ${host}/${path}:getIamPolicy`,name,read,({bindings=[]})=>bindings.map(({role,members=[]})=>`${role}: ${members.join(`, `)}`).join(`; `))}
async function readSchedule({scheduler},name){
let read=await ask(`GET cloudscheduler.googleapis.com/v1/${relative(name)}`,name,()=>scheduler.getJob(relative(name)),job=>job===null?`does not exist`:job.state??`exists`);
return andThen(read,job=>(job&&scheduleOf(name,job)[0])??null)}
let readEmail=({iam},email)=>ask(`GET iam.googleapis.com/v1/projects/-/serviceAccounts/${email}`,fullName.account(email,`-`),()=>iam.getServiceAccount(email),account=>account===null?`does not exist`:account.disabled?`disabled`:`exists`);
async function settled(asked){
let entries=Object.entries(asked).map(async([key,answer])=>[key,await answer]);
return Object.fromEntries(await Promise.all(entries))}
let teller=fails=>(id,severity,reason,{why,found,...details})=>findingOf(id,fails?`fail`:`warn`,reason,{...details,severity,difference:{found,why}});
function placeOf(name){
let[,,,,project,,location]=name.split(`/`);
return`project ${project}${location?`, ${location}`:``}`}
function accountFindings({services,runs},live,tell){
return[...services,...runs].flatMap(({name,account})=>{
let read=live.accounts.get(account);
let user=live.runs.get(name);
let still=user?.known===!0&&(user.value===account||user.value===``);
if(!read?.known||!isLost(read)||!still)return[];
let state=read.value?`is disabled`:`does not exist`;
return[tell(`runtime-account-missing`,`high`,`${`${capitalise(shortResource(name))} in ${placeOf(name)} runs as ${account}`}, which ${state}: its next deploy fails.`,{resource:name,field:`serviceAccount`,found:account,evidence:[...read.evidence,...user.evidence],why:`It can get no tokens, and no new revision.`})]})}
function everybodyIn(bindings,name,{lookUp,now}){
return bindings.flatMap(({role,members=[],condition})=>{
let holds=!condition||(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.P)(condition.expression??``,accessTo(name,now));
if(holds===!1)return[];
let permissions=lookUp(role);
let has=permissions?permissionsFor(name).some(permission=>permissions.has(permission)):void 0;
let calls=has===!1?`no`:has&&holds===!0?`yes`:`unknown`;
return members.filter(member=>EVERYBODY.has(member)).map(member=>({role,member,calls,conditional:condition!==void 0}))})}
function permissionsFor(name){
if(!name.includes(`/locations/`))return Object.values(INVOKE);
if(name.includes(`/workerPools/`))return[];
return[name.includes(`/jobs/`)?INVOKE.jobs:permissionFor(name)]}
let permissionFor=name=>isFunction(name)?INVOKE.functions:INVOKE.services;
function accessTo(name,now){
let[,,host=``,...path]=name.split(`/`);
let service={service:host,type:`run.googleapis.com/Service`,names:[path.join(`/`)],open:!1};
return{from:now,until:now,...name.includes(`/services/`)&&{resource:service}}}
let holdersOf=({name,project,above},{projects})=>[name,projects.get(project)??`//cloudresourcemanager.googleapis.com/projects/${project}`,...above];
function mayCall(email,service,policies,{lookUp,now}){
let read=policies.flatMap(bindings=>bindings?{resource:``,policy:{bindings:[...bindings]}}:[]);
let project=service.name.split(`/`)[4]??``;
let members=(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.j)(`serviceAccount:${email}`,project,void 0);
let grants=(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.M)(read,members,permissionFor(service.name),lookUp,accessTo(service.name,now));
if(grants.granted.length>0)return`yes`;
return grants.conditional.length+grants.unseen.length+grants.unreadRoles.length>0||read.length<policies.length?`unknown`:`no`}
function calledServices({services,schedules}){
let byHost=new Map(services.flatMap(service=>service.audiences.urls.flatMap(url=>hostOf(url).map(host=>[host,service]))));
return new Map(schedules.flatMap(({name,uri})=>hostOf(uri).flatMap(host=>{
let service=byHost.get(host);
return service?[[name,service]]:[]})))}
let hostOf=url=>URL.canParse(url)?[new URL(url).host]:[];
function suspiciousSchedules(inventory,court){
let called=calledServices(inventory);
return inventory.schedules.flatMap(job=>{
let service=called.get(job.name);
if(!service)return[];
let holders=holdersOf(service,inventory);
let policies=holders.map(holder=>inventory.bindings.get(holder)??[]);
let asksNothing=service.unchecked||service.iap||isOpen(holders,policies,court);
let may=mayCall(job.account,service,policies,court);
let perhapsLost=job.account&&!isGoogles(job.account)&&inventory.accounts.get(job.account)!==!1;
let target={audiences:service.audiences,asksNothing,may};
return problemsOf(job,perhapsLost?{...target,lost:`does not exist`}:target).length>0?[{job,service}]:[]})}
let isOpen=(holders,policies,court)=>policies.some((bindings,at)=>everybodyIn(bindings,holders[at]??``,court).some(({calls})=>calls!==`no`));
function scheduleFindings(inventory,live,court,tell){
let called=calledServices(inventory);
return[...live.schedules].flatMap(([name,job])=>{
let seen=called.get(name);
let service=seen&&live.services.get(seen.name);
if(!job.known||!job.value||!seen||!service?.known||!service.value)return[];
let holders=holdersOf(seen,inventory);
let policies=holders.map(holder=>{
let read=live.policies.get(holder);
return read?.known?read.value.bindings??[]:void 0});
let{unchecked,iap,audiences}=service.value;
let open=isOpen(holders,policies.map(bindings=>bindings??[]),court);
let account=live.accounts.get(job.value.account);
let target={audiences,asksNothing:unchecked||iap||open,may:mayCall(job.value.account,seen,policies,court),...account?.known&&isLost(account)&&{lost:account.value?`is disabled`:`does not exist`}};
let who=`The Cloud Scheduler job ${name.split(`/`).at(-1)} in ${placeOf(name)} calls ${shortResource(seen.name)}`;
let{paused}=job.value;
return problemsOf(job.value,target).map(({says,...problem})=>tell(`audit-schedule`,paused?`low`:`high`,`${who}${says}`,{resource:name,...problem,evidence:[...job.evidence,...service.evidence],why:paused?`It is paused; once resumed, each of its calls is refused.`:`Each of its calls is refused.`}))})}
function problemsOf({account,audience,uri},{asksNothing,audiences,may,lost}){
let caller=`httpTarget.oidcToken.serviceAccountEmail`;
if(account&&lost)return[{field:caller,found:account,says:` as ${account}, which ${lost}.`}];
if(asksNothing)return[];
if(!account)return[{field:`httpTarget.oidcToken`,found:`absent`,says:`, which is not public, without an ID token.`}];
let sent=audience||uri;
return[...accepts(audiences,sent)?[]:[{field:`httpTarget.oidcToken.audience`,found:sent,says:` with the audience ${sent}, which it does not accept.`}],...may===`no`?[{field:caller,found:account,says:` as ${account}, which is not an invoker of it.`}]:[]]}
let PRIMITIVE=new Set([`roles/owner`,`roles/editor`]);
function suspectsOf(inventory,court){
let{services,bindings}=inventory;
let users=runsByAccount(inventory);
let open=services.filter(({name,unchecked})=>unchecked||names(bindings.get(name),isEverybody));
let called=suspiciousSchedules(inventory,court);
let strong=[...bindings].flatMap(([name,policy])=>primitives(policy).filter(({email})=>users.has(email)).map(({email})=>({name,email})));
let telling=[...bindings].flatMap(([name,policy])=>names(policy,member=>isEverybody(member)||isDangling(member))?[name]:[]);
let lost=[...users.keys()].filter(email=>isPerhapsLost(email,inventory));
return{services:unique([...open,...called.map(({service})=>service)].map(({name})=>name)),holders:unique([...open.map(({name})=>name),...called.flatMap(({service})=>holdersOf(service,inventory)),...telling,...strong.map(({name})=>name)]),schedules:called.map(({job})=>job.name),accounts:unique([...lost,...called.map(({job})=>job.account).filter(email=>email&&isPerhapsLost(email,inventory))]),projects:unique(open.map(({project})=>project)),users:new Map(unique([...strong.map(({email})=>email),...lost]).map(email=>[email,{names:users.get(email)??[],always:strong.some(one=>one.email===email)?5:0}]))}}
let unique=items=>[...new Set(items)];
let isEverybody=member=>EVERYBODY.has(member);
let names=(policy=[],test)=>policy.some(({members=[]})=>members.some(test));
let primitives=policy=>policy.filter(({role})=>PRIMITIVE.has(role)).flatMap(({role,members=[]})=>members.filter(member=>member.startsWith(`serviceAccount:`)).map(member=>({role,member,email:member.slice(15).toLowerCase()})));
function runsByAccount({services,runs}){
let found=new Map;
for(let{account,name}of[...services,...runs]){
if(!account)continue;
let names=found.get(account);
names?names.push(name):found.set(account,[name])}
return found}
let isPerhapsLost=(email,{accounts})=>!isGoogles(email)&&accounts.get(email)!==!1;
function policyFindings(inventory,live,court,tell){
let users=runsByAccount(inventory);
return[...live.policies].flatMap(([name,read])=>{
if(!read.known)return[];
let{value,evidence}=read;
let held={name,policy:value,evidence};
return[...dangling(held,tell),...primitive(held,users,live,tell),...isAddressed(name)?[]:everybody(held,court,tell)]})}
let whereOf=name=>name.includes(`/locations/`)?`${capitalise(shortResource(name))} in ${placeOf(name)}`:capitalise(shortResource(name));
function dangling({name,policy,evidence},tell){
return(policy.bindings??[]).flatMap(({role,members=[],condition})=>members.filter(isDangling).map(member=>({role,member,conditional:condition!==void 0}))).map(({role,member,conditional})=>tell(`audit-dangling`,`low`,`${whereOf(name)}: ${role} is granted to ${member}, which is deleted.`,{resource:name,field:`bindings[${role}].${member}`,found:member,evidence,why:`It lets nobody in, unless the account is restored within 30 days.`,remedies:conditional?[]:removeGrant({member,role,resource:name},[])}))}
function primitive({name,policy,evidence},users,live,tell){
return primitives(policy.bindings??[]).flatMap(({role,member,email})=>{
let left=(users.get(email)??[]).filter(run=>{
let read=live.runs.get(run);
return!read?.known||read.value===email||read.value===``});
let[first]=left;
if(!first)return[];
let others=left.length>1?` and ${count(left.length-1,`other`,`others`)}`:``;
let runs=left.length>1?`run`:`runs`;
let who=`${shortMember(member)}, as which ${shortResource(first)} in ${placeOf(first)}${others} ${runs}`;
return[tell(`audit-primitive-role`,role===`roles/owner`?`high`:`medium`,`${who}, has ${role} on ${shortResource(name)}.`,{resource:name,field:`bindings[${role}].${member}`,found:member,evidence,why:`Whoever takes over the container can change nearly everything there.`,remedies:removeGrant({member,role,resource:name},[])})]})}
function everybody({name,policy,evidence},court,tell){
return everybodyIn(policy.bindings??[],name,court).map(({role,member,conditional,calls})=>{
let shared={resource:name,field:`bindings[${role}].${member}`,found:member,evidence,remedies:conditional?[]:removeGrant({member,role,resource:name},[])};
let who=`${whereOf(name)}: ${member} has ${role}${conditional?` under a condition`:``}.`;
if(calls===`no`)return tell(`over-granted`,`medium`,who,{...shared,why:`Everybody has the permissions of that role there.`});
let may=calls===`yes`?``:`may `;
let why=name.includes(`/locations/`)?`Everybody ${may||`can `}run it.`:`Every service below it ${may?`may let`:`lets`} everybody in whom its ingress setting and Identity-Aware Proxy let through.`;
return tell(`audit-public`,`high`,who,{...shared,why})})}
function openings(service,{services,policies},court){
let read=services.get(service.name);
if(!read?.known||!read.value)return[];
let shared={service,live:read.value};
let policy=policies.get(service.name);
let bound=policy?.known?everybodyIn(policy.value.bindings??[],service.name,court):[];
return[...read.value.unchecked?[{...shared,evidence:read.evidence}]:[],...bound.map(everybody=>({...shared,everybody,evidence:policy?.evidence??[]}))]}
let publicFindings=({services},live,court,tell)=>services.flatMap(service=>openings(service,live,court).map(opening=>opening.everybody?.calls===`no`?overGranted(opening,tell):publicFinding(opening,live,tell)));
function extentOf({iap,ingress,defaultUrl}){
if(iap)return`proxy`;
if(ingress!==`all`)return ingress;
return defaultUrl?`internet`:`own-addresses`}
let SEVERITY={internet:`medium`,"own-addresses":`medium`,"load-balancer":`medium`,internal:`low`,proxy:`low`};
function extentWords(extent,member){
let everyone=member===`allAuthenticatedUsers`?`everyone with a Google account`:`everyone`;
switch(extent){case`internet`:
return member===`allAuthenticatedUsers`?`Everyone with a Google account can call it.`:`Everyone on the internet can call it.`;case`own-addresses`:
return`Its default URL is disabled, so ${everyone} can call it who reaches a custom domain or a load balancer in front of it.`;case`load-balancer`:
return`Its ingress setting lets in only its own networks and load balancers: ${everyone} can call it who reaches a load balancer in front of it.`;case`internal`:
return`Its ingress setting keeps the internet out.`;case`proxy`:
return`Identity-Aware Proxy stands in front of it and asks every caller to sign in.`}}
function publicFinding({service,live,everybody,evidence},{access},tell){
let{name}=service;
let extent=extentOf(live);
let{answer,because}=judged(everybody?.member,access.get(service.project));
let severity=answer===`forbidden`?extent===`internet`?`high`:`medium`:SEVERITY[extent];
let why=`${extentWords(extent,everybody?.member)} ${policyWords(answer,because)}`;
return tell(`audit-public`,severity,`${`${capitalise(shortResource(name))} in ${placeOf(name)}`} ${lead(extent,everybody)}: ${how(everybody)}. ${why}`,{resource:name,evidence,why,field:everybody?`bindings[${everybody.role}].${everybody.member}`:`invokerIamDisabled`,found:everybody?.member??`true`,remedies:everybody?removal(name,everybody):[checkAgain(name)]})}
function lead(extent,everybody){
let perhaps=everybody?.calls===`unknown`;
if(extent===`internal`||extent===`proxy`)return perhaps?`may ask for no invoker role`:`asks for no invoker role`;
if(everybody?.member===`allAuthenticatedUsers`)return`${perhaps?`may be`:`is`} open to every Google account`;
return perhaps?`may be public`:`is public`}
function how(everybody){
if(!everybody)return`its invoker check is disabled, which no list of IAM policies shows`;
let{member,role,conditional,calls}=everybody;
return`${member} has ${role}${(calls===`unknown`?conditional?` under a condition that the run could not evaluate`:`, a role whose permissions the run does not know`:``)||(conditional?` under a condition that holds now`:``)}`}
function overGranted({service:{name},everybody,evidence},tell){
let{role=``,member=``}=everybody??{};
return tell(`over-granted`,`medium`,`${`${capitalise(shortResource(name))} in ${placeOf(name)}`}: ${member} has ${role}, which does not let anyone call it.`,{resource:name,field:`bindings[${role}].${member}`,found:member,evidence,why:`Everybody has the other permissions of that role on it.`,remedies:everybody?removal(name,everybody):[]})}
function removal(name,{role,member,conditional}){
if(conditional)return[];
let remedies=removeInvoker(name,role,member);
return remedies.length>0?remedies:removeGrant({member,role,resource:name},[])}
function judged(member,policies){
if(!policies)return{answer:`unknown`,because:`the policies were not read`};
let open={known:!1,why:`It was not asked.`,evidence:[]};
let facts={policies,tags:open,service:open,project:open};
let said=member===void 0?requireInvokerIam(facts):member===`allUsers`?allUsersAllowed(facts):memberAllowed(member,facts);
let forbids=member===void 0?`yes`:`no`;
return{answer:said.answer===`unknown`?`unknown`:said.answer===forbids?`forbidden`:`allowed`,because:said.because}}
function policyWords(answer,because){
if(answer===`forbidden`)return`An organisation policy forbids it now: ${because}.`;
if(answer===`allowed`)return`No organisation policy forbids it.`;
return`Whether an organisation policy forbids it is not known: ${because}.`}
function checkAgain(name){
let[,,,,project=``,,location=``,,service=``]=name.split(`/`);
let place=[`--region=${location}`,`--project=${project}`];
return{kind:`gcloud`,title:`Enable the invoker check of ${service}`,text:command([`run`,`services`,`update`,service,`--invoker-iam-check`,...place])}}
function countReach(inventory,live,court){
let counts={public:0,oidc:0,internal:0};
let wide=new Set([...live.policies].flatMap(([name,policy])=>policy.known&&everybodyIn(policy.value.bindings??[],name,court).some(({calls})=>calls===`yes`)?[name]:[]));
for(let service of inventory.services){
let read=live.services.get(service.name);
let doors=read?.known&&read.value?read.value:service;
let open=read?.known&&read.value?.unchecked===!0||holdersOf(service,inventory).some(holder=>wide.has(holder));
counts[doors.ingress===`internal`?`internal`:open&&!doors.iap?`public`:`oidc`]+=1}
return counts}
function unconfirmed({services,policies,accounts,schedules,runs}){
return[[`service`,`services`,new Map([...services,...[...runs].filter(([name])=>isAddressed(name))])],[`allow policy`,`allow policies`,policies],[`account`,`accounts`,accounts],[`Cloud Scheduler job`,`Cloud Scheduler jobs`,schedules],[`job or worker pool`,`jobs and worker pools`,new Map([...runs].filter(([name])=>!isAddressed(name)))]].flatMap(([one,many,read])=>{
let closed=[...read].flatMap(([name,fact])=>fact.known?[]:[{name,fact}]);
let[first]=closed;
if(!first)return[];
return[unknown(`drift-unknown`,`${count(closed.length,one,many)} that had to be confirmed could not be read, such as ${first.name}: ${sentence(first.fact.why)}`,{evidence:closed.flatMap(({fact})=>fact.evidence).slice(0,20)})]})}
function gapFinding(gaps){
let[first]=gaps;
if(!first)return[];
let others=gaps.length>1?` ${count(gaps.length-1,`other part`,`other parts`)} could not be read either.`:``;
return[fail(`drift-unknown`,`The audit is partial: ${first.what} could not be read. ${sentence(first.why)}${others} What is there was not audited; the rest is reported.`,{evidence:gaps.flatMap(({evidence})=>evidence).slice(0,20)})]}
function auditFindings(inventory,live,court,fails){
let tell=teller(fails);
return{findings:[...publicFindings(inventory,live,court,tell),...policyFindings(inventory,live,court,tell),...scheduleFindings(inventory,live,court,tell),...accountFindings(inventory,live,tell),...unconfirmed(live),...gapFinding(inventory.gaps)],counts:{...countKinds(inventory),...countReach(inventory,live,court),...inventory.gaps.length>0&&{partial:!0}}}}
function countKinds({services,runs}){
let all=[...services,...runs];
let kind=part=>all.filter(({name})=>name.includes(part)).length;
return{services:kind(`/services/`),functions:kind(`/functions/`),jobs:kind(`/jobs/`),workerPools:kind(`/workerPools/`)}}
function trendOf(previous,scope,findings){
let{mode,target,audit,findings:told}=record(previous);
if(mode!==`drift`||record(target).scope!==scope||!audit||!Array.isArray(told))return;
let before=new Set(told.map(record).filter(counts).map(keyOf));
let now=new Set(findings.filter(counts).map(keyOf));
let unchanged=[...now].filter(key=>before.has(key)).length;
return{new:now.size-unchanged,gone:before.size-unchanged,unchanged,...record(audit).partial===!0&&{previousPartial:!0}}}
let record=value=>typeof value==`object`&&value?{...value}:{};
let counts=({severity})=>severity!==void 0;
let keyOf=({id,resource,field})=>JSON.stringify([id,resource,field]);
let HOST=`cloudasset.googleapis.com`;
let ROLE=`roles/cloudasset.viewer`;
function unreadable(scope,refused,lists,principal){
let{how,remedies}=wayOut(scope,refused,principal);
let resource=fullName.node(scope);
let why=`Cloud Asset Inventory could not be read: ${sentence(refused.why)}`;
if(lists.known)return unknown(`drift-unknown`,`${why} ${count(lists.projects,`project was`,`projects were`)} listed instead, one by one: without worker pools, and with Cloud Scheduler jobs only in regions that have a service, function or job. ${how}`,{resource,evidence:refused.evidence,remedies});
return fail(`drift-unknown`,`Nothing below ${scope} could be audited. ${why} ${scope.startsWith(`projects/`)?`The project`:`The projects below it`} could not be listed instead: ${sentence(lists.why)} ${how}`,{resource,evidence:[...refused.evidence,...lists.evidence],remedies})}
function wayOut(scope,{evidence},principal){
if(evidence.some(({reason})=>reason===`SERVICE_DISABLED`)){
let consumer=/projects?[ /]([a-z0-9-]+)/.exec(evidence[0]?.answer??``)?.[1];
let project=/^projects\/(.+)$/.exec(scope)?.[1]??consumer;
return{how:`Enable the API ${HOST} in the deployer's project.`,remedies:project?enableApi(project,HOST):[]}}
if(!evidence.some(({status})=>status===403))return{how:`Run it again later.`,remedies:[]};
let grant={role:ROLE,resource:fullName.node(scope)};
return{how:`The deployer needs ${ROLE} on ${scope}.`,remedies:principal?remediesFor({...grant,member:principal}):[]}}
async function listProjects(google,scope){
let seen=emptyInventory(`lists`);
let projects=await projectsBelow(google,scope,seen);
if(!projects.known)return projects;
let lookUp=invokingRoles(await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.A)());
let nodes=new Set;
for(let project of projects.value)await listProject(google,project,{seen,lookUp,nodes});
await inTurns([...nodes],async name=>{
notePolicy(seen,{resource:name,...policyIn(seen,name,await readHolder(google,name))},lookUp)});
return{...projects,value:seen}}
async function projectsBelow(google,scope,seen){
let{resourceManager}=google;
let[kind,id=``]=scope.split(`/`);
if(kind===`projects`)return ask(`GET cloudresourcemanager.googleapis.com/v3/${scope}`,fullName.project(id),async()=>[await resourceManager.getProject(id)],()=>`exists`);
let inside=node=>ask(`GET cloudresourcemanager.googleapis.com/v3/projects and v3/folders`,fullName.node(node),()=>Promise.all([resourceManager.projectsIn(node),resourceManager.foldersIn(node)]),([projects,folders])=>`${count(projects.length,`project`)}, ${count(folders.length,`folder`)}`);
let first=await inside(scope);
if(!first.known)return first;
let projects=[...first.value[0]];
let waiting=[...first.value[1]];
for(let node=waiting.shift();node!==void 0;node=waiting.shift()){
let read=await inside(node);
if(read.known){
projects.push(...read.value[0]);
waiting.push(...read.value[1])}else seen.gaps.push({what:`what is below ${node}`,why:read.why,evidence:read.evidence})}
return{known:!0,value:projects,evidence:first.evidence}}
async function listProject(google,{name:numbered,projectId},shared){
let{run,functions,resourceManager}=google;
let{seen,lookUp,nodes}=shared;
let resource=fullName.project(projectId);
let ancestry=`GET cloudresourcemanager.googleapis.com/v1/projects/${projectId}:getAncestry`;
let[above,policy]=await Promise.all([ask(ancestry,resource,()=>resourceManager.ancestors(projectId),nodes=>nodes.join(`, `)),readHolder(google,resource)]);
seen.projects.set(numbered.replace(`projects/`,``),resource);
let ancestors=above.known?above.value:[];
for(let node of ancestors)nodes.add(fullName.node(node));
let organization=ancestors.find(node=>node.startsWith(`organizations/`));
let place={project:numbered,folders:ancestors.filter(node=>node.startsWith(`folders/`)),...organization&&{organization}};
let names=[];
let take=nameOf=>item=>{
let name=nameOf(item);
names.push(name);
note(seen,{...place,name,versionedResources:[{resource:item}]})};
let ofRun=collection=>take(item=>fullName.service(knativeName(projectId,collection,item)));
let at=`projects/${projectId}/locations/-`;
await Promise.all([eachItem(seen,{what:`the services of ${projectId}`,call:`run.googleapis.com/v1/${at}/services`,resource},run.listEverywhere(projectId),ofRun(`services`)),eachItem(seen,{what:`the jobs of ${projectId}`,call:`run.googleapis.com/v1/namespaces/${projectId}/jobs`,resource},run.listJobsEverywhere(projectId),ofRun(`jobs`)),eachItem(seen,{what:`the functions of ${projectId}`,call:`cloudfunctions.googleapis.com/v1/${at}/functions`,resource},functions.listFirst(projectId),take(item=>fullName.function(String(item.name))))]);
notePolicy(seen,{resource,project:numbered,...policyIn(seen,resource,policy)},lookUp);
await inTurns(names,async name=>notePolicy(seen,{resource:name,...policyIn(seen,name,await readHolder(google,name))},lookUp));
await listSchedules(google,projectId,new Set(names.map(name=>name.split(`/`)[6]??``)),seen)}
async function eachItem(seen,{what,call,resource},pages,take){
let read=await ask(`GET ${call}`,resource,async()=>{
let unreachable=new Set;
for await(let page of pages){
for(let item of page.items)take({...item});
for(let region of page.unreachable)unreachable.add(region)}
return[...unreachable]},regions=>regions.length>0?`without ${regions.join(`, `)}`:`listed`);
read.known?read.value.length>0&&seen.gaps.push({what:`${what} in ${read.value.join(`, `)}`,evidence:read.evidence,why:`These regions did not answer.`}):noteGap(seen,what,read)}
function noteGap({gaps},what,{why,evidence}){
evidence.some(({reason})=>reason===`SERVICE_DISABLED`)||gaps.push({what,why,evidence})}
function knativeName(project,collection,resource){
let{name,labels}=resource.metadata??{};
return`projects/${project}/locations/${labels?.[`cloud.googleapis.com/location`]}/${collection}/${name}`}
function policyIn(seen,name,read){
if(read.known)return{policy:read.value};
seen.gaps.push({what:`the allow policy of ${name}`,why:read.why,evidence:read.evidence});
return{}}
async function listSchedules({scheduler},project,regions,seen){
let answers=[...(await inTurns([...regions],region=>{
let parent=`projects/${project}/locations/${region}`;
return ask(`GET cloudscheduler.googleapis.com/v1/${parent}/jobs`,fullName.project(project),()=>scheduler.listJobs(parent),jobs=>count(jobs.length,`job`))})).values()];
for(let answer of answers)for(let job of answer.known?answer.value:[])seen.schedules.push(...scheduleOf(fullName.schedulerJob(job.name??``),job));
let[first]=answers;
first&&!first.known&&!answers.some(({known})=>known)&&noteGap(seen,`the Cloud Scheduler jobs of ${project}`,first)}
async function searchInventory({cloudAsset},scope){
let seen=emptyInventory(`inventory`);
let lookUp=invokingRoles(await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.A)());
let[resources,policies]=await Promise.all([eachPage(scope,`searchAllResources`,cloudAsset.resources(scope,RESOURCES),found=>note(seen,found)),eachPage(scope,`searchAllIamPolicies`,cloudAsset.policies(scope,HOLDERS),found=>notePolicy(seen,found,lookUp))]);
for(let{read,pages}of[resources,policies])if(!read.known&&pages===0)return read;
let kinds={"the resources":resources,"the allow policies":policies};
for(let[kind,{read,pages,results}]of Object.entries(kinds))read.known||seen.gaps.push({what:`${kind} after the first ${results} (page ${pages+1} of the inventory)`,why:read.why,evidence:read.evidence});
return{known:!0,value:seen,evidence:[...resources.read.evidence,...policies.read.evidence]}}
async function eachPage(scope,method,found,take){
let pages=0;
let results=0;
return{read:await ask(`GET cloudasset.googleapis.com/v1/${scope}:${method}`,fullName.node(scope),async()=>{
for await(let page of found){
for(let one of page)take(one);
pages+=1;
results+=page.length}
return results},results=>`${results} results`),pages,results}}
async function audit(course,world,scope,{env}){
let{google,config,log}=world;
await log.group(`Audit`,async()=>{
let inventory=await inventoryOf(course,world,scope);
if(!inventory)return;
let court={lookUp:invokingRoles(await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.A)()),now:Date.now()};
let suspects=suspectsOf(inventory,court);
let again=[count(suspects.services.length,`service`),count(suspects.holders.length,`policy`,`policies`),count(suspects.schedules.length,`Cloud Scheduler job`),count(suspects.accounts.length,`account`)];
log.info(`${inventory.source===`inventory`?`The inventory has`:`The lists have`} ${count(inventory.services.length,`service`)}, ${count(inventory.runs.length,`job or worker pool`,`jobs and worker pools`)} and ${count(inventory.schedules.length,`Cloud Scheduler job`)}; ${list(again)} are read again.`);
let found=auditFindings(inventory,await readLive(google,suspects),court,config.drift.fail);
let trend=found.counts.partial?void 0:trendOf(previousReport(config.reportPath,env),scope,found.findings);
course.audit={...found,counts:{...found.counts,...trend&&{trend}}};
for(let{reason}of found.findings)log.info(reason)})}
async function inventoryOf(course,{google,log},scope){
let searched=await searchInventory(google,scope);
if(searched.known)return searched.value;
log.info(`Cloud Asset Inventory could not be read: ${searched.why} The projects are listed one by one.`);
let listed=await listProjects(google,scope);
let outcome=listed.known?{known:!0,projects:listed.value.projects.size}:listed;
course.findings.push(unreadable(scope,searched,outcome,google.identity.principal));
return listed.known?listed.value:void 0}
function previousReport(path,env){
if(path===void 0)return;
try{
return JSON.parse(readText(path,{workspace:env.GITHUB_WORKSPACE||process.cwd(),limit:268435456}))}catch(error){
if(error instanceof FileFault||error instanceof SyntaxError)return;
throw error}}})};