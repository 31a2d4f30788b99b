export const id=163;
export const ids=[163];
export const modules={8163:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{audit:()=>audit});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2761);
var _run_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(441);
let{Bn:andThen,Do:KINDS,Ja:fail,Mi:readText,Mr:shortMember,On:readAccessPolicies,Pr:shortResource,Qa:unknown,So:sentence,Vn:ask,Xa:findingOf,_n:allUsersAllowed,ar:audiencesOf,bn:requireInvokerIam,bo:list,da:fullName,do:removeInvoker,ha:isGoogles,io:enableApi,ir:accepts,jn:readPolicy,jo:FINDINGS,la:defaultRuntimeAccount,lo:remediesFor,mo:unblockPolicy,ro:command,ua:emailOf,uo:removeGrant,vo:capitalise,wa:repositoryOfImage,xa:privateRepository,yn:memberAllowed,yo:count,zi:FileFault}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
async function inTurns(keys,read){
let answers=new Map;
await fillIn(answers,keys,read);
return answers}
async function fillIn(answers,keys,read){
let open=[...new Set(keys)].filter(key=>!answers.has(key));
for(let from=0;from<open.length;from+=8){
let some=open.slice(from,from+8);
let read_=await Promise.all(some.map(async key=>[key,await read(key)]));
for(let[key,answer]of read_)answers.set(key,answer)}}
function usesOf(name,resource){
let[,,,,project=``,,location=``]=name.split(`/`);
let notes={};
let pod={};
let at=resource;
for(let depth=0;depth<4&&isObject$1(at);depth++){
let inside=isObject$1(at.spec)?at.spec:at;
isObject$1(at.metadata)&&isObject$1(at.metadata.annotations)&&(notes={...notes,...at.metadata.annotations});
let{containers,volumes,vpcAccess}=inside;
pod={...pod,...containers?{containers}:{},...volumes?{volumes}:{},...vpcAccess?{vpcAccess}:{}};
at=inside.template}
let note=key=>text$1(notes[`run.googleapis.com/${key}`]);
let vpc=isObject$1(pod.vpcAccess)?pod.vpcAccess:{};
let connector=text$1(vpc.connector)||note(`vpc-access-connector`);
let routed=connector||objects(vpc.networkInterfaces).length>0||note(`network-interfaces`);
let ingress=name.includes(`/services/`)?ingressOf(text$1(resource.ingress)||note(`ingress`)):void 0;
return{secrets:[...new Set(secretsIn(pod,aliasesIn(note(`secrets`)),project))],connectors:connector?[connector.includes(`/`)?connector:`projects/${project}/locations/${location}/connectors/${connector}`]:[],images:objects(pod.containers).flatMap(({image})=>privateRepository(text$1(image))?text$1(image):[]),...ingress&&{ingress},...routed&&{egress:egressOf(text$1(vpc.egress)||note(`vpc-access-egress`))}}}
function secretsIn({containers,volumes},aliases,project){
let full=(secret,version)=>{
let named=aliases.get(secret)??secret;
return`${named.includes(`/`)?named:`projects/${project}/secrets/${named}`}/versions/${text$1(version)||`latest`}`};
let variables=objects(containers).flatMap(({env})=>objects(env).flatMap(({valueFrom,valueSource})=>{
let source=isObject$1(valueSource)?valueSource:isObject$1(valueFrom)?valueFrom:{};
let{secret,version,name,key}=isObject$1(source.secretKeyRef)?source.secretKeyRef:{};
let named=text$1(secret)||text$1(name);
return named?full(named,version??key):[]}));
let files=objects(volumes).flatMap(({secret:mounted})=>{
if(!isObject$1(mounted))return[];
let named=text$1(mounted.secret)||text$1(mounted.secretName);
let items=objects(mounted.items);
return named?(items.length>0?items:[{}]).map(({version,key})=>full(named,version??key)):[]});
return[...variables,...files]}
let aliasesIn=annotation=>new Map(annotation.split(`,`).flatMap(pair=>pair.includes(`:`)?[pair.split(`:`,2)]:[]));
let INGRESS={"":`all`,INGRESS_TRAFFIC_UNSPECIFIED:`all`,INGRESS_TRAFFIC_ALL:`all`,INGRESS_TRAFFIC_INTERNAL_ONLY:`internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`internal-and-cloud-load-balancing`};
let ingressOf=set=>INGRESS[set]??([`all`,`internal`,`internal-and-cloud-load-balancing`].includes(set)?set:void 0);
let egressOf=set=>/^all[-_]traffic$/i.test(set)?`all-traffic`:`private-ranges-only`;
let isObject$1=value=>typeof value==`object`&&!!value&&!Array.isArray(value);
let text$1=value=>typeof value==`string`?value:``;
let objects=value=>Array.isArray(value)?value.filter(isObject$1):[];
let emptyGround=()=>({things:new Map,apis:new Map,policies:new Map,users:new Map,gaps:[]});
let RUN=`run.googleapis.com`;
let API_OF={secrets:`secretmanager.googleapis.com`,connectors:`vpcaccess.googleapis.com`};
async function searchGround(google,scope,inventory,ground){
if(inventory.source!==`inventory`)return new Set;
let{lacking,off}=await searchNames(google,scope,usersIn(inventory),ground);
await fillIn(ground.apis,[...off.keys()],number=>readApis(google,number,off.get(number)??[]));
return new Set(lacking)}
async function confirmGround(google,users,lacking,forbidden,ground){
let{things,policies}=ground;
await fillIn(things,users.flatMap(({uses})=>thingsIn(uses)).filter(name=>lacking.has(name)),name=>readThing(google,name));
await fillIn(policies,users.map(({project})=>project).filter(Boolean),async number=>{
let[ingress,egress]=await Promise.all([readPolicy(google,number,`run.allowedIngress`),readPolicy(google,number,`run.allowedVPCEgress`)]);
return{"run.allowedIngress":ingress,"run.allowedVPCEgress":egress}});
let isLost=name=>{
let read=things.get(name);
return read?.known===!0&&read.value!==null};
let suspicious=users.filter(({name,uses,project})=>{
let asked=policies.get(project);
return thingsIn(uses).some(isLost)||asked&&forbidden(name,uses,asked)});
await fillIn(ground.users,suspicious.map(({name})=>name),async name=>andThen(await(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.V)(google,name.replace(/^\/\/[^/]+\//,``)),found=>found&&usesOf(name,{...found})))}
let usersIn=({services,runs})=>[...services,...runs].flatMap(({name,project,uses})=>uses?[{name,project,uses}]:[]);
let thingsIn=({secrets,connectors,images})=>[...secrets,...connectors,...images];
async function searchNames(google,scope,using,ground){
let used=kind=>[...new Set(using.flatMap(({uses})=>uses[kind]))];
let[secrets,connectors,images]=[used(`secrets`),used(`connectors`),used(`images`)];
let numbers=new Map(using.map(({name,project})=>[name.split(`/`)[4]??``,project]));
let search=(what,types,query,most)=>searchFor(google,scope,{what,types,query,most,numbers},ground);
let digests=images.filter(image=>DIGEST.test(image));
let[names,versions,apis,pictures]=await Promise.all([secrets.length+connectors.length+images.length>0?search((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the secrets, connectors and repositories`,[`secretmanager.googleapis.com/Secret`,`vpcaccess.googleapis.com/Connector`,`artifactregistry.googleapis.com/Repository`]):NONE,secrets.length>0?search((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the disabled versions of secrets`,[`secretmanager.googleapis.com/SecretVersion`],BROKEN):NONE,using.length>0?search((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the enabled APIs`,[`serviceusage.googleapis.com/Service`],APIS):NONE,digests.length>0?search((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the images`,[`artifactregistry.googleapis.com/DockerImage`],void 0,2e4):NONE]);
let inScope=new Set([...numbers.values(),...[...names?.keys()??[]].map(projectOf)]);
let known=name=>inScope.has(projectOf(numbered(name,numbers)));
let gone=name=>known(name)&&names!==void 0&&!names.has(numbered(name,numbers));
let repository=image=>repositoryOfImage(image)??``;
let picture=image=>numbered(imageName(image),numbers);
return{lacking:[...secrets.filter(name=>{
let state=versions?.get(numbered(name,numbers));
return gone(secretOf(name))||state!==void 0&&state!==`ENABLED`}),...connectors.filter(gone),...images.filter(image=>gone(repository(image))||DIGEST.test(image)&&known(repository(image))&&pictures!==void 0&&!pictures.has(picture(image)))],off:apis?apisOff(using,apis):new Map}}
let NONE=Promise.resolve(void 0);
let DIGEST=/@sha256:[0-9a-f]{64}$/;
let BROKEN=`state:DISABLED OR state:DESTROYED`;
let APIS=[RUN,...Object.values(API_OF)].map(host=>`name:services/${host}`).join(` OR `);
let secretOf=name=>name.replace(/\/versions\/[^/]*$/,``);
let projectOf=name=>name.split(`/`)[1]??``;
let numbered=(name,numbers)=>name.replace(/^projects\/([^/]+)/,(whole,id)=>numbers.has(id)?`projects/${numbers.get(id)}`:whole);
function imageName(image){
let repository=repositoryOfImage(image)??``;
let[path=``,...digest]=image.split(`/`).slice(repository.split(`/`)[1]?.includes(`:`)?4:3).join(`/`).split(`@`);
let colon=path.lastIndexOf(`:`);
return`${repository}/dockerImages/${[digest.length>0&&colon>path.lastIndexOf(`/`)?path.slice(0,colon):path,...digest].join(`@`)}`}
function apisOff(using,states){
let off=new Map;
for(let[number,runs]of Map.groupBy(using,({project})=>project)){
let own=name=>[number,runs[0]?.name.split(`/`)[4]].includes(projectOf(name));
let lacking=[RUN,...[`secrets`,`connectors`].flatMap(kind=>runs.some(({uses})=>uses[kind].some(own))?[API_OF[kind]]:[])].filter(host=>states.get(`projects/${number}/services/${host}`)!==`ENABLED`);
number&&lacking.length>0&&off.set(number,lacking)}
return off}
async function searchFor({cloudAsset},scope,{what,types,query,most=1/0,numbers},ground){
let found=new Map;
let each=({name=``,state=``})=>[unescaped(name.replace(/^\/\/[^/]+\//,``)),state];
let read=await ask(`GET cloudasset.googleapis.com/v1/${scope}:searchAllResources`,fullName.node(scope),async()=>{
for await(let page of cloudAsset.names(scope,types,query,each)){
for(let[name,state]of page)found.set(numbered(name,numbers),state);
if(found.size>most)return!1}
return!0},whole=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${found.size} results${whole?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` and more`}`);
if(read.known&&read.value)return found;
let why=read.known?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There are more than ${most}.`:read.why;
ground.gaps.push({what,why,evidence:read.evidence})}
function unescaped(name){
try{
return decodeURIComponent(name)}catch{
return name}}
let SECRET=/^projects\/[\w.:-]+\/secrets\/[\w-]+\/versions\/\w+$/;
let CONNECTOR=/^projects\/[\w.:-]+\/locations\/[\w-]+\/connectors\/[\w-]+$/;
function readThing(google,name){
if(SECRET.test(name))return ask(`GET secretmanager.googleapis.com/v1/${name}`,`//secretmanager.googleapis.com/${name}`,async()=>stateFault(await google.secretManager.getVersion(name)),fault=>fault??`ENABLED`);
if(CONNECTOR.test(name))return ask(`GET vpcaccess.googleapis.com/v1/${name}`,`//vpcaccess.googleapis.com/${name}`,async()=>await google.vpcAccess.getConnector(name)?null:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`,fault=>fault??`exists`);
return readImage(google,name)}
function stateFault(version){
if(version===null)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`;
if(version.state===`DISABLED`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is disabled`;
return version.state===`DESTROYED`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is destroyed`:null}
async function readImage({artifactRegistry},image){
let repository=repositoryOfImage(image)??``;
let name=imageName(image);
let[,path=``,digest=``]=/^.*\/dockerImages\/(.+)@(.+)$/.exec(name)??[];
let place=digest?`${repository}/dockerImages/${encodeURIComponent(path)}@${digest}`:repository;
let read=await ask(`GET artifactregistry.googleapis.com/v1/${place}`,fullName.repository(repository),async()=>await(digest?artifactRegistry.getDockerImage(place):artifactRegistry.getRepository(place))?null:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`,fault=>fault??`exists`);
return digest&&read.known&&read.value!==null?(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.q)(artifactRegistry,repository,read):read}
let readApis=({serviceUsage},number,hosts)=>ask(`GET serviceusage.googleapis.com/v1/projects/${number}/services:batchGet`,fullName.project(number),()=>serviceUsage.enabled(number,hosts),states=>Object.entries(states).map(([host,on])=>`${host}: ${on?`enabled`:`disabled`}`).join(`, `));
let INVOKE={services:`run.routes.invoke`,functions:`cloudfunctions.functions.invoke`,jobs:`run.jobs.run`};
let PERHAPS=/^(projects|organizations)\/|^roles\/(run|cloudfunctions)\.|serviceAgent$/i;
let NOTHING$1=new Set;
let invokingRoles=table=>role=>table.get(role)?.permissions??(PERHAPS.test(role)?void 0:NOTHING$1);
let emptyInventory=source=>({source,services:[],runs:[],schedules:[],gaps:[],accounts:new Map,bindings:new Map,projects:new Map});
let EVERYBODY=new Set([`allUsers`,`allAuthenticatedUsers`]);
let isDangling=member=>member.startsWith(`deleted:`);
let isFunction=name=>name.startsWith(`//cloudfunctions.googleapis.com/`);
let isAddressed=name=>isFunction(name)||/^\/\/run\.googleapis\.com\/.+\/services\//.test(name);
let RESOURCES=[`run.googleapis.com/(Service|Job|WorkerPool)`,`cloudfunctions.googleapis.com/CloudFunction`,`cloudscheduler.googleapis.com/Job`,`iam.googleapis.com/ServiceAccount`];
let HOLDERS=[`run.googleapis.com/(Service|Job|WorkerPool)`,`cloudfunctions.googleapis.com/CloudFunction`,`cloudresourcemanager.googleapis.com/(Project|Folder|Organization)`];
let RUNS=/^\/\/(run|cloudfunctions)\.googleapis\.com\/projects\/[\w.:-]+\/locations\/[\w-]+\/(services|jobs|workerPools|functions)\/[\w-]+$/;
let SCHEDULES=/^\/\/cloudscheduler\.googleapis\.com\/projects\/[\w.:-]+\/locations\/[\w-]+\/jobs\/[\w-]+$/;
function keptOf(found){
let{name=``,assetType}=found;
let resource=found.versionedResources?.[0]?.resource??{};
if(assetType===`iam.googleapis.com/ServiceAccount`)return{account:{email:emailOf(text(resource.email)),disabled:resource.disabled===!0}};
if(SCHEDULES.test(name))return{schedules:scheduleOf(name,resource)};
if(!RUNS.test(name))return{};
let run=runOf(found,resource);
return name.includes(`/services/`)||isFunction(name)&&functionUrl(resource)?{service:{...run,...doorsOf(resource)}}:{run}}
function note(seen,{service,run,schedules=[],account}){
service&&seen.services.push(service);
run&&seen.runs.push(run);
account&&seen.accounts.set(account.email,account.disabled);
seen.schedules.push(...schedules)}
let keptOfPolicy=({policy,...found},lookUp)=>({...found,...policy&&{policy:{bindings:telling(policy,lookUp)}}});
function notePolicy(seen,{resource,project=``,policy}){
if(!resource||!policy)return;
let{bindings:kept=[]}=policy;
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
return{name,project:number,above:[...folders,...organization?[organization]:[]].map(fullName.node),account:account||isFunction(name)||!number?account:defaultRuntimeAccount(number),...!isFunction(name)&&{uses:usesOf(name,resource)}}}
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
let emptyLive=()=>({services:new Map,policies:new Map,schedules:new Map,accounts:new Map,runs:new Map,access:new Map});
async function readLive(google,suspects,live){
await fillIn(live.services,suspects.services,name=>readDoors(google,name));
await fillIn(live.accounts,suspects.accounts,email=>readEmail(google,email));
await fillIn(live.policies,suspects.holders,name=>readHolder(google,name));
await fillIn(live.schedules,suspects.schedules,name=>readSchedule(google,name));
await fillIn(live.access,suspects.projects,number=>settled(readAccessPolicies(google,number)));
let runs=[...suspects.users].flatMap(([email,{names,always}])=>isLost(live.accounts.get(email))?names:names.slice(0,always));
await fillIn(live.runs,runs,async name=>{
let read=live.services.get(name);
return read?andThen(read,found=>found?.account??null):readAccount(google,name)})}
let isLost=read=>read?.known===!0&&(read.value===null||read.value.disabled===!0);
let relative=name=>name.replace(/^\/\/[^/]+\//,``);
async function readDoors(google,name){
let read=isFunction(name)?await readFirst(google,name):await(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.H)(google,relative(name));
return andThen(read,found=>found&&{...doorsOf({...found}),account:accountIn({...found})})}
let readFirst=({functions},name)=>ask(`GET cloudfunctions.googleapis.com/v1/${relative(name)}`,name,()=>functions.getFirst(relative(name)),found=>found?`exists`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`);
async function readAccount(google,name){
let read=isFunction(name)?await readFirst(google,name):await(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.V)(google,relative(name));
return andThen(read,found=>found&&accountIn({...found}))}
function readHolder({run,functions,resourceManager},name){
let path=relative(name);
let[kind,id=``,inside]=path.split(`/`);
let host=isFunction(name)?`cloudfunctions.googleapis.com/v1`:inside?`run.googleapis.com/v2`:`cloudresourcemanager.googleapis.com/v3`;
let read=isFunction(name)?()=>functions.getPolicy(path):inside?()=>run.getPolicy(path):kind===`projects`?()=>resourceManager.getPolicy(id):()=>resourceManager.getNodePolicy(path);
return ask(`${inside?`GET`:`POST`} ${host}/${path}:getIamPolicy`,name,read,({bindings=[]})=>bindings.map(({role,members=[]})=>`${role}: ${members.join(`, `)}`).join(`; `))}
async function readSchedule({scheduler},name){
let read=await ask(`GET cloudscheduler.googleapis.com/v1/${relative(name)}`,name,()=>scheduler.getJob(relative(name)),job=>job===null?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`:job.state??`exists`);
return andThen(read,job=>(job&&scheduleOf(name,job)[0])??null)}
let readEmail=({iam},email)=>ask(`GET iam.googleapis.com/v1/projects/-/serviceAccounts/${email}`,fullName.account(email,`-`),()=>iam.getServiceAccount(email),account=>account===null?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`:account.disabled?`disabled`:`exists`);
async function settled(asked){
let entries=Object.entries(asked).map(async([key,answer])=>[key,await answer]);
return Object.fromEntries(await Promise.all(entries))}
let teller=fails=>(id,severity,reason,{why,found,...details})=>findingOf(id,fails?`fail`:`warn`,reason,{...details,severity,difference:{found,why}});
function placeOf(name){
let[,,,,project,,location]=name.split(`/`);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`project ${project}${location?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, ${location}`:``}`}
function accountFindings({services,runs},live,tell){
return[...services,...runs].flatMap(({name,account})=>{
let read=live.accounts.get(account);
let user=live.runs.get(name);
let still=user?.known===!0&&(user.value===account||user.value===``);
if(!read?.known||!isLost(read)||!still)return[];
let state=read.value?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is disabled`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`;
let who=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${capitalise(shortResource(name))} in ${placeOf(name)} runs as ${account}`;
return[tell(`runtime-account-missing`,`high`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${who}, which ${state}: its next deploy fails.`,{resource:name,field:`serviceAccount`,found:account,evidence:[...read.evidence,...user.evidence],why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It can get no tokens, and no new revision.`})]})}
function refusedOf(name,{ingress,egress},policies){
let applying=Object.values(KINDS).find(({collection})=>name.includes(`/${collection}/`))?.policies??[];
return[[ingress!==void 0&&blocks(policies[`run.allowedIngress`],ingress),{constraint:`run.allowedIngress`,field:`ingress`,found:ingress??``,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its ingress setting ${ingress}`}],[blocks(policies[`run.allowedVPCEgress`],egress),{constraint:`run.allowedVPCEgress`,field:`template.vpcAccess.egress`,found:egress??`absent`,what:egress?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its VPC egress ${egress}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a release without VPC egress`}]].flatMap(([blocked,refused])=>blocked&&applying.includes(refused.constraint)?[refused]:[])}
let blocks=(policy,value)=>policy.known&&(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.B)(policy.value.spec?.rules??[],value===void 0?()=>`no`:(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.z)(value))===`blocked`;
function nextDeployFindings(inventory,ground,tell){
let runs=[...inventory.services,...inventory.runs];
return[...runs.flatMap(run=>{
let user=ground.users.get(run.name);
if(!user?.known||!user.value)return[];
return[...lost(run,user.value,ground,tell),...refused(run,{...user,value:user.value},ground,tell)]}),...disabled(runs,ground,tell)]}
let whoOf=name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${capitalise(shortResource(name))} in ${placeOf(name)}`;
function lost({name},uses,{things,users},tell){
let told=(id,thing,details)=>{
let read=things.get(thing);
if(!read?.known||read.value===null)return[];
let evidence=[...read.evidence,...users.get(name)?.evidence??[]];
let[who,fault]=[whoOf(name),details.says(read.value)];
return[tell(id,`high`,uses.images.includes(thing)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${who} ${fault}: a deploy of the same image fails.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${who} ${fault}: its next deploy fails.`,{resource:name,field:details.field,found:thing,why:details.why,evidence})]};
return[...uses.secrets.flatMap(version=>{
let[,project,,secret,,number]=version.split(`/`);
let says=fault=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`uses version ${number} of the secret ${secret} of project ${project}, which ${fault}`;
return told(`secret-version`,version,{says,field:`secrets[${version}]`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No new instance can start with it, and a new revision is refused.`})}),...uses.connectors.flatMap(connector=>told(`resource-missing`,connector,{says:fault=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`sends its traffic through the VPC connector ${connector}, which ${fault}`,field:`template.vpcAccess.connector`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A new revision is refused. The present one goes on as long as nothing new has to start.`})),...uses.images.flatMap(image=>told(`resource-missing`,image,{says:fault=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`runs the image ${image}, which ${fault}`,field:`image[${image}]`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A new revision with the same image is refused. Cloud Run keeps a copy for the revisions that serve.`}))]}
function refused({name,project},user,{policies},tell){
let asked=policies.get(project);
if(!asked)return[];
return refusedOf(name,user.value,asked).map(({constraint,field,what,found})=>tell(`policy-blocks-deploy`,`high`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${whoOf(name)}: the organisation policy ${constraint} does not allow ${what}, so its next deploy fails, unless a tag on it is exempt.`,{resource:name,field,found,evidence:[...asked[constraint].evidence,...user.evidence],why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What is there stays; every new revision is checked.`,remedies:unblockPolicy(name.split(`/`)[4]??project,constraint)}))}
function disabled(runs,{apis},tell){
let byProject=Map.groupBy(runs.filter(({uses})=>uses),({project})=>project);
return[...apis].flatMap(([number,read])=>{
let those=byProject.get(number)??[];
let id=those[0]?.name.split(`/`)[4]??number;
if(!read.known)return[];
return Object.entries(read.value).flatMap(([host,on])=>on?[]:[tell(`api-disabled`,`high`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The API ${host} is disabled in project ${id}, where ${count(those.length,`service, job or worker pool is`,`services, jobs and worker pools are`)} deployed: the next deploy of what needs it fails.`,{resource:fullName.api(id,host),field:`state`,found:`DISABLED`,evidence:read.evidence,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing can be deployed with an API that is disabled.`,remedies:enableApi(id,host)})])})}
function openGround({things,apis,policies,users}){
let asked=[...policies].flatMap(([number,read])=>Object.entries(read).map(([constraint,fact])=>[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${constraint} of project ${number}`,fact]));
return[[n=>count(n,`secret, connector or image that the inventory lacks`,`secrets, connectors and images that the inventory lacks`),things],[n=>count(n,`list of enabled APIs`,`lists of enabled APIs`),apis],[n=>count(n,`organisation policy`,`organisation policies`),new Map(asked)],[n=>count(n,`service, job or worker pool that uses something lost`,`services, jobs and worker pools that use something lost`),users]]}
function everybodyIn(bindings,name,{lookUp,now}){
return bindings.flatMap(({role,members=[],condition})=>{
let holds=!condition||(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.R)(condition.expression??``,accessTo(name,now));
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
let members=(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.F)(`serviceAccount:${email}`,project,void 0);
let grants=(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.I)(read,members,permissionFor(service.name),lookUp,accessTo(service.name,now));
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
return problemsOf(job,perhapsLost?{...target,lost:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`}:target).length>0?[{job,service}]:[]})}
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
let target={audiences,asksNothing:unchecked||iap||open,may:mayCall(job.value.account,seen,policies,court),...account?.known&&isLost(account)&&{lost:account.value?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is disabled`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`}};
let who=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The Cloud Scheduler job ${name.split(`/`).at(-1)} in ${placeOf(name)} calls ${shortResource(seen.name)}`;
let{paused}=job.value;
return problemsOf(job.value,target).map(({says,...problem})=>tell(`audit-schedule`,paused?`low`:`high`,`${who}${says}`,{resource:name,...problem,evidence:[...job.evidence,...service.evidence],why:paused?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is paused; once resumed, each of its calls is refused.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Each of its calls is refused.`}))})}
function problemsOf({account,audience,uri},{asksNothing,audiences,may,lost}){
let caller=`httpTarget.oidcToken.serviceAccountEmail`;
if(account&&lost)return[{field:caller,found:account,says:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` as ${account}, which ${lost}.`}];
if(asksNothing)return[];
if(!account)return[{field:`httpTarget.oidcToken`,found:`absent`,says:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, which is not public, without an ID token.`}];
let sent=audience||uri;
return[...accepts(audiences,sent)?[]:[{field:`httpTarget.oidcToken.audience`,found:sent,says:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` with the audience ${sent}, which it does not accept.`}],...may===`no`?[{field:caller,found:account,says:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` as ${account}, which is not an invoker of it.`}]:[]]}
let PRIMITIVE=new Set([`roles/owner`,`roles/editor`]);
function suspicionsOf(inventory,court){
let{services,runs,bindings}=inventory;
let users=runsByAccount(inventory);
let perhapsLost=new Set([...users.keys()].filter(email=>isPerhapsLost(email,inventory)));
return[...services.filter(({name,unchecked})=>unchecked||names(bindings.get(name),isEverybody)).map(({name,project})=>({name,read:{services:[name],holders:[name],projects:[project]}})),...suspiciousSchedules(inventory,court).map(({job,service})=>({name:job.name,read:{services:[service.name],holders:holdersOf(service,inventory),schedules:[job.name],accounts:job.account&&isPerhapsLost(job.account,inventory)?[job.account]:[]}})),...[...bindings].flatMap(([name,policy])=>names(policy,member=>isEverybody(member)||isDangling(member))?[{name,read:{holders:[name]}}]:[]),...[...bindings].flatMap(([name,policy])=>primitives(policy).filter(({email})=>users.has(email)).map(({email})=>({name,read:{holders:[name],users:new Map([[email,{names:users.get(email)??[],always:5}]])}}))),...[...services,...runs].filter(({account})=>perhapsLost.has(account)).map(({name,account})=>({name,read:{accounts:[account],users:new Map([[account,{names:[name],always:0}]])}}))]}
function suspectsOf(suspicions){
let all=part=>unique(suspicions.flatMap(({read})=>read[part]??[]));
let users=new Map;
for(let{read}of suspicions)for(let[email,{names,always}]of read.users??[]){
let user=users.get(email)??{names:new Set,always:0};
for(let name of names)user.names.add(name);
users.set(email,{...user,always:Math.max(user.always,always)})}
return{services:all(`services`),holders:all(`holders`),schedules:all(`schedules`),accounts:all(`accounts`),projects:all(`projects`),users:new Map([...users].map(([email,{names,always}])=>[email,{names:[...names],always}]))}}
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
let whereOf=name=>name.includes(`/locations/`)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${capitalise(shortResource(name))} in ${placeOf(name)}`:capitalise(shortResource(name));
function dangling({name,policy,evidence},tell){
return(policy.bindings??[]).flatMap(({role,members=[],condition})=>members.filter(isDangling).map(member=>({role,member,conditional:condition!==void 0}))).map(({role,member,conditional})=>tell(`audit-dangling`,`low`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${whereOf(name)}: ${role} is granted to ${member}, which is deleted.`,{resource:name,field:`bindings[${role}].${member}`,found:member,evidence,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It lets nobody in, unless the account is restored within 30 days.`,remedies:conditional?[]:removeGrant({member,role,resource:name},[])}))}
function primitive({name,policy,evidence},users,live,tell){
return primitives(policy.bindings??[]).flatMap(({role,member,email})=>{
let left=(users.get(email)??[]).filter(run=>{
let read=live.runs.get(run);
return!read?.known||read.value===email||read.value===``});
let[first]=left;
if(!first)return[];
let others=left.length>1?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` and ${count(left.length-1,`other`,`others`)}`:``;
let runs=left.length>1?`run`:`runs`;
let who=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${shortMember(member)}, as which ${shortResource(first)} in ${placeOf(first)}${others} ${runs}`;
return[tell(`audit-primitive-role`,role===`roles/owner`?`high`:`medium`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${who}, has ${role} on ${shortResource(name)}.`,{resource:name,field:`bindings[${role}].${member}`,found:member,evidence,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Whoever takes over the container can change nearly everything there.`,remedies:removeGrant({member,role,resource:name},[])})]})}
function everybody({name,policy,evidence},court,tell){
return everybodyIn(policy.bindings??[],name,court).map(({role,member,conditional,calls})=>{
let shared={resource:name,field:`bindings[${role}].${member}`,found:member,evidence,remedies:conditional?[]:removeGrant({member,role,resource:name},[])};
let who=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${whereOf(name)}: ${member} has ${role}${conditional?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` under a condition`:``}.`;
if(calls===`no`)return tell(`over-granted`,`medium`,who,{...shared,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Everybody has the permissions of that role there.`});
let may=calls===`yes`?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`may `;
let why=name.includes(`/locations/`)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Everybody ${may||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`can `}run it.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Every service below it ${may?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`may let`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`lets`} everybody in whom its ingress setting and Identity-Aware Proxy let through.`;
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
let everyone=member===`allAuthenticatedUsers`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`everyone with a Google account`:`everyone`;
switch(extent){case`internet`:
return member===`allAuthenticatedUsers`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Everyone with a Google account can call it.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Everyone on the internet can call it.`;case`own-addresses`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Its default URL is disabled, so ${everyone} can call it who reaches a custom domain or a load balancer in front of it.`;case`load-balancer`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Its ingress setting lets in only its own networks and load balancers: ${everyone} can call it who reaches a load balancer in front of it.`;case`internal`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Its ingress setting keeps the internet out.`;case`proxy`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Identity-Aware Proxy stands in front of it and asks every caller to sign in.`}}
function publicFinding({service,live,everybody,evidence},{access},tell){
let{name}=service;
let extent=extentOf(live);
let{answer,because}=judged(everybody?.member,access.get(service.project));
let severity=answer===`forbidden`?extent===`internet`?`high`:`medium`:SEVERITY[extent];
let why=`${extentWords(extent,everybody?.member)} ${policyWords(answer,because)}`;
return tell(`audit-public`,severity,`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${capitalise(shortResource(name))} in ${placeOf(name)}`} ${lead(extent,everybody)}: ${how(everybody)}. ${why}`,{resource:name,evidence,why,field:everybody?`bindings[${everybody.role}].${everybody.member}`:`invokerIamDisabled`,found:everybody?.member??`true`,remedies:everybody?removal(name,everybody):[checkAgain(name)]})}
function lead(extent,everybody){
let perhaps=everybody?.calls===`unknown`;
if(extent===`internal`||extent===`proxy`)return perhaps?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`may ask for no invoker role`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`asks for no invoker role`;
if(everybody?.member===`allAuthenticatedUsers`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${perhaps?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`may be`:`is`} open to every Google account`;
return perhaps?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`may be public`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is public`}
function how(everybody){
if(!everybody)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its invoker check is disabled, which no list of IAM policies shows`;
let{member,role,conditional,calls}=everybody;
let unsure=calls===`unknown`?conditional?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` under a condition that the run could not evaluate`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, a role whose permissions the run does not know`:``;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${member} has ${role}${unsure||(conditional?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` under a condition that holds now`:``)}`}
function overGranted({service:{name},everybody,evidence},tell){
let{role=``,member=``}=everybody??{};
let who=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${capitalise(shortResource(name))} in ${placeOf(name)}`;
return tell(`over-granted`,`medium`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${who}: ${member} has ${role}, which does not let anyone call it.`,{resource:name,field:`bindings[${role}].${member}`,found:member,evidence,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Everybody has the other permissions of that role on it.`,remedies:everybody?removal(name,everybody):[]})}
function removal(name,{role,member,conditional}){
if(conditional)return[];
let remedies=removeInvoker(name,role,member);
return remedies.length>0?remedies:removeGrant({member,role,resource:name},[])}
function judged(member,policies){
if(!policies)return{answer:`unknown`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the policies were not read`};
let open={known:!1,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It was not asked.`,evidence:[]};
let facts={policies,tags:open,service:open,project:open};
let said=member===void 0?requireInvokerIam(facts):member===`allUsers`?allUsersAllowed(facts):memberAllowed(member,facts);
let forbids=member===void 0?`yes`:`no`;
return{answer:said.answer===`unknown`?`unknown`:said.answer===forbids?`forbidden`:`allowed`,because:said.because}}
function policyWords(answer,because){
if(answer===`forbidden`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`An organisation policy forbids it now: ${because}.`} The next deploy could not open it again.`;
if(answer===`allowed`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No organisation policy forbids it.`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Whether an organisation policy forbids it is not known: ${because}.`}
function checkAgain(name){
let[,,,,project=``,,location=``,,service=``]=name.split(`/`);
let place=[`--region=${location}`,`--project=${project}`];
return{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Enable the invoker check of ${service}`,text:command([`run`,`services`,`update`,service,`--invoker-iam-check`,...place])}}
function countReach(inventory,live,court){
let counts={public:0,oidc:0,internal:0};
let wide=new Set([...live.policies].flatMap(([name,policy])=>policy.known&&everybodyIn(policy.value.bindings??[],name,court).some(({calls})=>calls===`yes`)?[name]:[]));
for(let service of inventory.services){
let read=live.services.get(service.name);
let doors=read?.known&&read.value?read.value:service;
let open=read?.known&&read.value?.unchecked===!0||holdersOf(service,inventory).some(holder=>wide.has(holder));
counts[doors.ingress===`internal`?`internal`:open&&!doors.iap?`public`:`oidc`]+=1}
return counts}
function unconfirmed({services,policies,accounts,schedules,runs},more=[]){
return[[n=>count(n,`service`),new Map([...services,...[...runs].filter(([name])=>isAddressed(name))])],[n=>count(n,`allow policy`,`allow policies`),policies],[n=>count(n,`account`),accounts],[n=>count(n,`Cloud Scheduler job`),schedules],[n=>count(n,`job or worker pool`,`jobs and worker pools`),new Map([...runs].filter(([name])=>!isAddressed(name)))],...more].flatMap(([many,read])=>{
let closed=[...read].flatMap(([name,fact])=>fact.known?[]:[{name,fact}]);
let[first]=closed;
if(!first)return[];
return[unknown(`drift-unknown`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${many(closed.length)} that had to be confirmed could not be read, such as ${first.name}: ${sentence(first.fact.why)}`,{evidence:closed.flatMap(({fact})=>fact.evidence).slice(0,20)})]})}
function gapFinding(gaps){
let[first]=gaps;
if(!first)return[];
let others=gaps.length>1?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` ${count(gaps.length-1,`other part`,`other parts`)} could not be read either.`:``;
return[fail(`drift-unknown`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The audit is partial: ${first.what} could not be read. ${sentence(first.why)}${others} What is there was not audited; the rest is reported.`,{evidence:gaps.flatMap(({evidence})=>evidence).slice(0,20)})]}
let unseen=gaps=>gaps.map(({what,why,evidence})=>unknown(`drift-unknown`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${capitalise(what)} below the scope could not be listed, so what fails at its next deploy for want of one is not told. ${sentence(why)}`,{evidence}));
function auditFindings(inventory,live,court,fails,ground=emptyGround(),counted=()=>!0){
let tell=teller(fails);
let isCounted=({name})=>counted(name);
let{services,runs}=inventory;
let audited={...inventory,services:services.filter(isCounted),runs:runs.filter(isCounted)};
return{findings:[...publicFindings(inventory,live,court,tell),...policyFindings(inventory,live,court,tell),...scheduleFindings(inventory,live,court,tell),...accountFindings(inventory,live,tell),...nextDeployFindings(inventory,ground,tell),...unconfirmed(live,openGround(ground)),...unseen(ground.gaps),...gapFinding(inventory.gaps)],counts:{...countKinds(audited),...countReach(audited,live,court),...inventory.gaps.length>0&&{partial:!0}}}}
function countKinds({services,runs}){
let all=[...services,...runs];
let kind=part=>all.filter(({name})=>name.includes(part)).length;
return{services:kind(`/services/`),functions:kind(`/functions/`),jobs:kind(`/jobs/`),workerPools:kind(`/workerPools/`)}}
let NUMBERS=[`services`,`functions`,`jobs`,`workerPools`,`public`,`oidc`,`internal`];
function stoppedBefore(previous,scope,now,fails){
let{mode,target,audit,findings}=record$1(previous);
let{after,began,...counts}=record$1(audit);
if(mode!==`drift`||record$1(target).scope!==scope||!Array.isArray(findings))return;
if(typeof after!=`string`||!after||typeof began!=`string`)return;
let age=now-Date.parse(began);
if(!(age>=0&&age<864e5))return;
let number=value=>typeof value==`number`&&value>=0?Math.floor(value):0;
return{after,began:new Date(began).toISOString(),findings:findings.flatMap(found=>takenOver(record$1(found),after,fails)),counts:Object.fromEntries(NUMBERS.map(name=>[name,number(counts[name])]))}}
function takenOver(found,after,fails){
let{id,severity,resource,field,reason}=found;
let difference=record$1(found.difference);
if(!(typeof id==`string`&&Object.hasOwn(FINDINGS,id))||!SEVERITIES.has(severity)||typeof resource!=`string`||resource>after)return[];
if(isNode(resource))return[];
if(typeof field!=`string`||typeof reason!=`string`)return[];
return[findingOf(id,fails?`fail`:`warn`,reason.replace(/ Accepted until \d{4}-\d\d-\d\d: .*$/s,``),{severity,resource,field,difference:{found:String(difference.found??``),why:String(difference.why??``)}})]}
let SEVERITIES=new Set([`high`,`medium`,`low`]);
let record$1=value=>typeof value==`object`&&value?{...value}:{};
let isNode=name=>name.startsWith(`//cloudresourcemanager.googleapis.com/`);
function wholeAudit({before,began},{findings,counts}){
return before?{findings:withTakenOver(findings,before),counts:{...addCounts(counts,before),began}}:{findings,counts}}
function stoppedAudit(progress,found={findings:[],counts:NOTHING},{after,names}={after:progress.before?.after??``,names:[]}){
let{findings,counts}=wholeAudit(progress,found);
let done=names.filter(name=>name<=after).length;
return{findings:[...findings,stoppedFinding(done,names.length,after,progress)],counts:{...counts,partial:!0,began:progress.began,...after&&{after}}}}
let NOTHING={services:0,functions:0,jobs:0,workerPools:0,public:0,oidc:0,internal:0};
let addCounts=(counts,{counts:more})=>({...counts,...Object.fromEntries(NUMBERS.map(name=>[name,counts[name]+more[name]]))});
function withTakenOver(found,before){
let keyOf=({id,resource,field})=>JSON.stringify([id,resource,field]);
let now=new Set(found.map(keyOf));
return[...found,...before.findings.filter(finding=>!now.has(keyOf(finding)))]}
function stoppedFinding(done,all,after,{kept}){
let next=after?kept?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If the next run finds this report at report_path within a day, it goes on there.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`With report_path, and the file kept from run to run, the next run would go on there.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The next run begins again.`;
let what=all===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it stopped before the inventory was read`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it stopped after ${done} of ${all} resources`;
return fail(`drift-unknown`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The audit is partial: ${what}. What was found until then is reported; the rest was not audited. ${next}`)}
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
let why=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cloud Asset Inventory could not be read: ${sentence(refused.why)}`;
if(lists.known)return unknown(`drift-unknown`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${why} ${count(lists.projects,`project was`,`projects were`)} listed instead, one by one: without worker pools, and with Cloud Scheduler jobs only in regions that have a service, function or job. ${how}`,{resource,evidence:refused.evidence,remedies});
return fail(`drift-unknown`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing below ${scope} could be audited. ${why} ${scope.startsWith(`projects/`)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The project`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The projects below it`} could not be listed instead: ${sentence(lists.why)} ${how}`,{resource,evidence:[...refused.evidence,...lists.evidence],remedies})}
function wayOut(scope,{evidence},principal){
if(evidence.some(({reason})=>reason===`SERVICE_DISABLED`)){
let consumer=/projects?[ /]([a-z0-9-]+)/.exec(evidence[0]?.answer??``)?.[1];
let project=/^projects\/(.+)$/.exec(scope)?.[1]??consumer;
return{how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Enable the API ${HOST} in the deployer's project.`,remedies:project?enableApi(project,HOST):[]}}
if(!evidence.some(({status})=>status===403))return{how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Run it again later.`,remedies:[]};
let grant={role:ROLE,resource:fullName.node(scope)};
return{how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The deployer needs ${ROLE} on ${scope}.`,remedies:principal?remediesFor({...grant,member:principal}):[]}}
async function listProjects(google,scope){
let seen=emptyInventory(`lists`);
let projects=await projectsBelow(google,scope,seen);
if(!projects.known)return projects;
let lookUp=invokingRoles(await(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.P)());
let nodes=new Set;
for(let project of projects.value)await listProject(google,project,{seen,lookUp,nodes});
await inTurns([...nodes],async name=>{
notePolicy(seen,keptOfPolicy({resource:name,...policyIn(seen,name,await readHolder(google,name))},lookUp))});
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
waiting.push(...read.value[1])}else seen.gaps.push({what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`what is below ${node}`,why:read.why,evidence:read.evidence})}
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
let named=(name,item)=>({name,kept:keptOf({...place,name,versionedResources:[{resource:{...item}}]})});
let ofRun=collection=>item=>named(fullName.service(knativeName(projectId,collection,item)),item);
let take=({name,kept})=>{
names.push(name);
note(seen,kept)};
let at=`projects/${projectId}/locations/-`;
await Promise.all([eachItem(seen,{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the services of ${projectId}`,call:`run.googleapis.com/v1/${at}/services`,resource},run.listEverywhere(projectId,ofRun(`services`)),take),eachItem(seen,{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the jobs of ${projectId}`,call:`run.googleapis.com/v1/namespaces/${projectId}/jobs`,resource},run.listJobsEverywhere(projectId,ofRun(`jobs`)),take),eachItem(seen,{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the functions of ${projectId}`,call:`cloudfunctions.googleapis.com/v1/${at}/functions`,resource},functions.listFirst(projectId,item=>named(fullName.function(String(item.name)),item)),take)]);
notePolicy(seen,keptOfPolicy({resource,project:numbered,...policyIn(seen,resource,policy)},lookUp));
await inTurns(names,async name=>notePolicy(seen,keptOfPolicy({resource:name,...policyIn(seen,name,await readHolder(google,name))},lookUp)));
await listSchedules(google,projectId,new Set(names.map(name=>name.split(`/`)[6]??``)),seen)}
async function eachItem(seen,{what,call,resource},pages,take){
let read=await ask(`GET ${call}`,resource,async()=>{
let unreachable=new Set;
for await(let page of pages){
for(let item of page.items)take(item);
for(let region of page.unreachable)unreachable.add(region)}
return[...unreachable]},regions=>regions.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`without ${regions.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`:`listed`);
read.known?read.value.length>0&&seen.gaps.push({what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what} in ${read.value.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`,evidence:read.evidence,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`These regions did not answer.`}):noteGap(seen,what,read)}
function noteGap({gaps},what,{why,evidence}){
evidence.some(({reason})=>reason===`SERVICE_DISABLED`)||gaps.push({what,why,evidence})}
function knativeName(project,collection,resource){
let{name,labels}=resource.metadata??{};
return`projects/${project}/locations/${labels?.[`cloud.googleapis.com/location`]}/${collection}/${name}`}
function policyIn(seen,name,read){
if(read.known)return{policy:read.value};
seen.gaps.push({what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the allow policy of ${name}`,why:read.why,evidence:read.evidence});
return{}}
async function listSchedules({scheduler},project,regions,seen){
let answers=[...(await inTurns([...regions],region=>{
let parent=`projects/${project}/locations/${region}`;
return ask(`GET cloudscheduler.googleapis.com/v1/${parent}/jobs`,fullName.project(project),()=>scheduler.listJobs(parent),jobs=>count(jobs.length,`job`))})).values()];
for(let answer of answers)for(let job of answer.known?answer.value:[])seen.schedules.push(...scheduleOf(fullName.schedulerJob(job.name??``),job));
let[first]=answers;
first&&!first.known&&!answers.some(({known})=>known)&&noteGap(seen,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the Cloud Scheduler jobs of ${project}`,first)}
async function searchInventory({cloudAsset},scope){
let seen=emptyInventory(`inventory`);
let lookUp=invokingRoles(await(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.P)());
let[resources,policies]=await Promise.all([eachPage(scope,`searchAllResources`,cloudAsset.resources(scope,RESOURCES,keptOf),kept=>note(seen,kept)),eachPage(scope,`searchAllIamPolicies`,cloudAsset.policies(scope,HOLDERS,found=>keptOfPolicy(found,lookUp)),kept=>notePolicy(seen,kept))]);
for(let{read,pages}of[resources,policies])if(!read.known&&pages===0)return read;
let kinds={"the resources":resources,"the allow policies":policies};
for(let[kind,{read,pages,results}]of Object.entries(kinds))read.known||seen.gaps.push({what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${kind} after the first ${results} (page ${pages+1} of the inventory)`,why:read.why,evidence:read.evidence});
return{known:!0,value:seen,evidence:[...resources.read.evidence,...policies.read.evidence]}}
async function eachPage(scope,method,found,take){
let pages=0;
let results=0;
return{read:await ask(`GET cloudasset.googleapis.com/v1/${scope}:${method}`,fullName.node(scope),async()=>{
for await(let page of found){
for(let one of page)take(one);
pages+=1;
results+=page.length}
return results},results=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${results} results`),pages,results}}
async function audit(course,world,scope,{env}){
let{google,config,log,signal}=world;
let{reportPath,drift}=config;
let now=Date.now();
let previous=previousReport(reportPath,env);
let before=stoppedBefore(previous,scope,now,drift.fail);
let progress={before,began:before?.began??new Date(now).toISOString(),kept:reportPath!==void 0};
before&&(course.audit=stoppedAudit(progress));
await log.group((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Audit`,async()=>{
before&&log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It goes on with the audit of ${before.began}, after ${before.after}.`);
let inventory=await inventoryOf(course,world,scope);
if(!inventory)return;
let court={lookUp:invokingRoles(await(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.P)()),now};
let suspicions=suspicionsOf(inventory,court);
log.info(lookedAt(inventory,suspectsOf(suspicions)));
let[live,ground]=[emptyLive(),emptyGround()];
let names=[...new Set([...inventory.services,...inventory.runs,...suspicions].map(({name})=>name))].sort();
if(before&&before.after>=(names.at(-1)??``)){
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing comes after that, so the audit begins again.`);
before=void 0;
progress={...progress,before,began:new Date(now).toISOString()}}
let judge=after=>{
let isCovered=name=>name>(before?.after??``)&&name<=after;
let found=auditFindings(inventory,live,court,drift.fail,ground,isCovered);
course.audit=after<(names.at(-1)??``)?stoppedAudit(progress,found,{after,names}):wholeAudit(progress,found)};
let after=before?.after??``;
try{
let lacking=await searchGround(google,scope,inventory,ground);
let users=usersIn(inventory);
let left=names.filter(name=>name>after||isNode(name));
for(let at=0;at<left.length;at+=500){
let some=new Set(left.slice(at,at+500));
let within=({name})=>some.has(name);
await readLive(google,suspectsOf(suspicions.filter(within)),live);
await confirmGround(google,users.filter(within),lacking,isForbidden,ground);
if(isExhausted(live)||isExhausted(ground))break;
let last=[...some].at(-1)??``;
last>after&&(after=last)}}catch(error){
signal.aborted&&judge(after);
throw error}
judge(after);
let{counts,findings}=course.audit??{};
let trend=before||counts?.partial?void 0:trendOf(previous,scope,findings??[]);
counts&&trend&&(counts.trend=trend);
for(let{reason}of findings??[])log.info(reason)})}
let isForbidden=(...asked)=>refusedOf(...asked).length>0;
function lookedAt({source,services,runs,schedules},suspects){
let again=[count(suspects.services.length,`service`),count(suspects.holders.length,`policy`,`policies`),count(suspects.schedules.length,`Cloud Scheduler job`),count(suspects.accounts.length,`account`)];
let seen=source===`inventory`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The inventory has`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The lists have`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${seen} ${count(services.length,`service`)}, ${count(runs.length,`job or worker pool`,`jobs and worker pools`)} and ${count(schedules.length,`Cloud Scheduler job`)}; ${list(again)} are read again.`}
let isExhausted=answers=>Object.values(answers).some(map=>map instanceof Map&&[...map.values()].flatMap(answer=>typeof answer.known==`boolean`?[answer]:Object.values({...answer})).some(fact=>!fact.known&&fact.evidence.some(({status})=>status===429)));
async function inventoryOf(course,{google,log},scope){
let searched=await searchInventory(google,scope);
if(searched.known)return searched.value;
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cloud Asset Inventory could not be read: ${searched.why} The projects are listed one by one.`);
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