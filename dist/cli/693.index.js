export const id=693;
export const ids=[693];
export const modules={1693:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{setUp:()=>setUp,setupHelp:()=>setupHelp});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2761);
var _run_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(441);
var node_util__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7975);
let{$i:meant,A:connect,Er:withMember,F:USER_AGENT,Fr:entries,Ga:standingIn,H:conclude,Jr:projectFault,Ka:standingReason,Lr:sections,N:makeHttp,Na:productOfCall,Ot:defaultCaller,Ra:ApiError,So:sentence,To:spaced,Tt:DEFAULT_CALLER_ID,Ui:exitCode,Wr:readConfig,Yr:regionFault,ao:grantTo,b:diskOf,da:fullName,fa:homeOfAccount,g:run,j:makeRoutes,la:defaultRuntimeAccount,no:errorText,p:optionFault,qa:standingRemedies,qn:renderTerminal,to:UserError,vo:capitalise,wi:readContext,zr:wrapped}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
var SetupFault=class extends Error{
name=`SetupFault`};
let DEVELOPER=`roles/run.developer`;
let READER=`roles/artifactregistry.reader`;
let CONSUMER$1=`roles/serviceusage.serviceUsageConsumer`;
let MODES={deploy:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`deploys from source`,roles:[`roles/run.sourceDeveloper`,CONSUMER$1],builds:!0,runs:!0},image:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`deploys of an image of the project`,roles:[DEVELOPER,READER,CONSUMER$1],runs:!0},access:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`access, invokers and callers: who can call a service`,roles:[`roles/run.admin`],apis:[`orgpolicy.googleapis.com`]},jobs:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`jobs, from an image unless deploy is there too`,roles:[DEVELOPER,READER,CONSUMER$1],runs:!0},"worker-pools":{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`worker pools, as jobs`,roles:[DEVELOPER,READER,CONSUMER$1],runs:!0},previews:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`previews and their cleanup, beside deploy or image`,roles:[DEVELOPER,READER],runs:!0},traffic:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`traffic and rollbacks`,roles:[DEVELOPER,READER],runs:!0},drift:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`drift checks that only read`,roles:[`roles/run.viewer`,READER]},schedule:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`schedules`,roles:[`roles/cloudscheduler.admin`,`roles/run.admin`],apis:[`cloudscheduler.googleapis.com`],schedules:!0},logs:{what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the end of the log where something failed (reads all logs of the project)`,roles:[`roles/logging.viewer`]}};
let MODE_NAMES=Object.keys(MODES);
let MODE_WORDS=MODE_NAMES.map(name=>[name,`${capitalise(MODES[name].what)}.`]);
let EVERY_RUN=[`run.googleapis.com`,`iam.googleapis.com`,`iamcredentials.googleapis.com`,`sts.googleapis.com`,`cloudresourcemanager.googleapis.com`,`serviceusage.googleapis.com`,`orgpolicy.googleapis.com`];
let BUILDS=[`cloudbuild.googleapis.com`,`artifactregistry.googleapis.com`];
let CONTAINS={"roles/run.sourceDeveloper":[DEVELOPER,READER,`roles/run.viewer`],"roles/run.admin":[DEVELOPER,`roles/run.viewer`],[DEVELOPER]:[`roles/run.viewer`]};
function neededFor(names){
let modes=names.map(name=>MODES[name]);
let builds=modes.some(mode=>mode.builds);
let roles=[...new Set(modes.flatMap(mode=>mode.roles))];
let contained=new Set(roles.flatMap(role=>CONTAINS[role]??[]));
return{apis:[...new Set([...EVERY_RUN,...builds?BUILDS:[],...modes.flatMap(({apis=[]})=>apis)])],roles:roles.filter(role=>!contained.has(role)),builds,runs:modes.some(mode=>mode.runs),schedules:modes.some(mode=>mode.schedules)}}
let MARK=`Made by run-iam-deploy setup`;
let NUMBER=`{NUMBER}`;
let ISSUER=`https://token.actions.githubusercontent.com`;
function inAddress(project){
let[domain,id]=project.includes(`:`)?project.split(`:`):[void 0,project];
return domain?`${id}.${domain}`:id??``}
function setupOf(options,ids){
let{project,repository,pool,provider,addRepository}=options;
let needed=neededFor(options.modes);
let address=name=>name.includes(`@`)?name:`${name}@${inAddress(project)}.iam.gserviceaccount.com`;
let deployer=address(options.deployer);
let compute=`${NUMBER}-compute@developer.gserviceaccount.com`;
let builder=options.buildAccount?address(options.buildAccount):compute;
let runner=options.runtimeAccount?address(options.runtimeAccount):compute;
let poolName=`projects/${NUMBER}/locations/global/workloadIdentityPools/${pool}`;
let trusted={kind:`provider`,pool,id:provider,mapping:{"google.subject":`assertion.sub`,"attribute.repository_id":`assertion.repository_id`,"attribute.repository_owner_id":`assertion.repository_owner_id`},condition:`assertion.repository_owner_id == '${ids.ownerId}'`};
let lets={kind:`grant`,role:`roles/iam.workloadIdentityUser`,account:deployer,member:`principalSet://iam.googleapis.com/${poolName}/attribute.repository_id/${ids.repositoryId}`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`jobs of ${repository} act as the deployer`};
return{project,repository,items:addRepository?[trusted,lets]:[{kind:`apis`,hosts:needed.apis},{kind:`pool`,id:pool},trusted,...accounts(options,needed,address),lets,...grants(needed,{deployer,builder,runner,caller:defaultCaller(project)})],adds:addRepository,inputs:{workload_identity_provider:`${poolName}/providers/${provider}`,service_account:deployer,...options.region&&{region:options.region},...options.modes.every(mode=>mode===`drift`)&&{mode:`drift`,preflight:`off`},...options.buildAccount&&needed.builds&&{build_service_account:builder},...options.runtimeAccount&&needed.runs&&{flags:`--service-account=${runner}`}}}}
function accounts(options,needed,address){
let named=[[options.deployer,`Deploys to Cloud Run`],[needed.builds?options.buildAccount:void 0,`Builds images for Cloud Run`],[needed.runs?options.runtimeAccount:void 0,`Runs on Cloud Run`],[needed.schedules?DEFAULT_CALLER_ID:void 0,`Cloud Scheduler invoker`]];
let made=new Map;
for(let[id,displayName]of named)id&&!id.includes(`@`)&&!made.has(id)&&made.set(id,{kind:`account`,id,email:address(id),displayName});
return[...made.values()]}
function grants({roles,builds,runs,schedules},{deployer,builder,runner,caller}){
let actsAs=[...builds?[[builder,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`builds run as it`]]:[],...runs?[[runner,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`what is deployed runs as it`]]:[],...schedules?[[caller,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cloud Scheduler calls as it`]]:[]];
let reasons=Map.groupBy(actsAs,([account])=>account);
let member=`serviceAccount:${deployer}`;
return[...roles.map(role=>({kind:`grant`,role,member,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the deployer needs it for what the workflows do`})),...[...reasons].map(([account,why])=>({kind:`grant`,role:`roles/iam.serviceAccountUser`,account,member,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the deployer acts as it: ${why.map(([,reason])=>reason).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`})),...builds?[{kind:`grant`,role:`roles/run.builder`,member:`serviceAccount:${builder}`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the build account reads the source, pushes the image and writes the log of the build`}]:[]]}
function poolNameOf(item,number){
let at=`projects/${number}/locations/global/workloadIdentityPools`;
return item.kind===`pool`?`${at}/${item.id}`:`${at}/${item.pool}/providers/${item.id}`}
let withNumber=(text,number)=>text.replaceAll(NUMBER,number);
let targetOf=({account},project,number)=>account===void 0?fullName.project(project):fullName.account(withNumber(account,number),project);
async function readStanding(google,{project,items},number){
let grants=items.filter(item=>item.kind===`grant`);
let emails=[...items.flatMap(item=>item.kind===`account`?[item.email]:[]),...grants.flatMap(({account})=>account??[])];
let names=items.flatMap(item=>item.kind===`pool`||item.kind===`provider`?[poolNameOf(item,number)]:[]);
let home=email=>homeOfAccount(email,project,number);
let[pools,accounts]=await Promise.all([each(names,name=>google.workloadPools.get(name)),each(emails.map(email=>withNumber(email,number)),email=>google.iam.getServiceAccount(email,home(email)))]);
return{number,pools,accounts,bindings:await each(grants.map(grant=>targetOf(grant,project,number)),async target=>{
if(target===fullName.project(project))return(await google.resourceManager.getPolicy(project)).bindings??[];
let email=target.split(`/`).at(-1)??``;
return accounts[email]?(await google.iam.getPolicy(email,home(email))).bindings??[]:[]})}}
async function each(keys,read){
let unique=[...new Set(keys)];
return Object.fromEntries(await Promise.all(unique.map(async key=>[key,await read(key)])))}
function changesFor({project,items,adds},standing){
let{number}=standing;
let made=new Set(items.flatMap(item=>item.kind===`account`?[item.email]:[]));
return items.flatMap(item=>{
if(item.kind===`apis`)return[];
if(item.kind===`provider`)return providerChanges(item,standing.pools[poolNameOf(item,number)]??null,adds);
if(item.kind===`pool`){
let pool=standing.pools[poolNameOf(item,number)];
if(pool?.disabled)return[{item,action:`refuse`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The pool ${item.id} is disabled.`}];
return[{item,action:pool?pool.state===`DELETED`?`undelete`:`keep`:`create`}]}
if(item.kind===`account`){
let account=standing.accounts[item.email];
if(account?.disabled)return[{item,action:`refuse`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The account ${item.email} is disabled.`}];
return[{item,action:account?`keep`:`create`}]}
let account=item.account&&withNumber(item.account,number);
if(account&&!made.has(account)&&!standing.accounts[account])return[{item,action:`refuse`,why:absentAccount(account,project)}];
let held=standing.bindings[targetOf(item,project,number)]??[];
return[{item,action:holds(held,item,number)?`keep`:`grant`}]})}
let absentAccount=(email,project)=>/^\d+-compute@/.test(email)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${project} has no default compute account (${email}). Example: --build-account builder --runtime-account runner`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There is no account ${email}. A name in place of the address makes a new one.`;
function providerChanges(item,provider,adds){
if(!provider)return adds?[{item,action:`refuse`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There is no provider ${item.id} in the pool ${item.pool}: run setup without --add-repository first.`}]:[{item,action:`create`}];
if(provider.disabled)return[{item,action:`refuse`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The provider ${item.id} is disabled.`}];
let mapped=provider.attributeMapping??{};
let fits=provider.oidc?.issuerUri===`https://token.actions.githubusercontent.com`&&(provider.oidc.allowedAudiences??[]).length===0&&provider.attributeCondition===item.condition&&Object.entries(item.mapping).every(([to,from])=>mapped[to]===from);
if(!fits&&(adds||provider.description!==`Made by run-iam-deploy setup`))return[{item,action:`refuse`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The provider ${item.id} exists with another trust (condition: ${provider.attributeCondition||`none`}), and other workflows can depend on it. Choose another name. Example: --provider ${`${item.id}-deploy`.slice(0,32)}`}];
let back=provider.state===`DELETED`?[{item,action:`undelete`}]:[];
return fits&&back.length>0?back:[...back,{item,action:fits?`keep`:`update`}]}
let holds=(bindings,{role,member},number)=>bindings.some(one=>one.role===role&&!one.condition&&one.members?.includes(withNumber(member,number)));
let NOTE=`${MARK}, which also gave `;
let markWith=(grants,number)=>grants.length===0?MARK:`${NOTE}${grants.map(grant=>grantWord(grant,number)).join(`, `)}`;
let isMarked=description=>description===`Made by run-iam-deploy setup`||!!description?.startsWith(NOTE);
let notedIn=description=>description?.startsWith(NOTE)?description.slice(NOTE.length).split(`, `):[];
let grantWord=({role,member},number)=>`${role} to ${withNumber(member,number).replace(`serviceAccount:`,``)}`;
function isToOthers({member},{items},made){
let email=member.replace(`serviceAccount:`,``);
let own=items.some(item=>item.kind===`account`&&item.email===email);
return member.startsWith(`serviceAccount:`)&&!(own&&made.has(email))}
async function applySetup(world,setup,tell){
let{google}=world;
let changes=0;
let done=change=>{
changes+=1;
tell(change)};
for(let item of setup.items){
if(item.kind!==`apis`)continue;
let enabled=await google.serviceUsage.enabled(setup.project,item.hosts);
let off=item.hosts.filter(host=>!enabled[host]);
if(off.length===0)continue;
await google.serviceUsage.enable(setup.project,off);
for(let host of off)done((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`enabled   API ${host}`)}
let{number,standing}=await patient(world,isTooNew,async()=>{
let number=await numberOf(google,setup.project);
return{number,standing:await readStanding(google,setup,number)}});
let plan=changesFor(setup,standing);
let refused=plan.flatMap(change=>change.action===`refuse`?change.why:[]);
if(refused.length>0)throw new SetupFault(refused.join(`
`));
let made=new Set(plan.flatMap(({item,action})=>item.kind===`account`&&action===`create`?[item.email]:[]));
let missing=plan.flatMap(({item,action})=>item.kind===`grant`&&action===`grant`?[item]:[]);
for(let change of plan){
let notes=change.item.kind===`account`&&change.item.email===setup.inputs.service_account?missing:[];
await carryOut(world,setup,change,number,done,markWith(notes.filter(grant=>isToOthers(grant,setup,made)),number))}
await grantAll(world,setup,missing,number,done);
return{changes,number}}
async function numberOf(google,project){
let{name=``}=await google.resourceManager.getProject(project);
return name.replace(`projects/`,``)}
async function carryOut(world,{project},{item,action},number,done,description){
let{workloadPools,iam}=world.google;
if(item.kind===`account`&&action===`create`){
let{id,displayName,email}=item;
await iam.createServiceAccount(project,id,{displayName,description});
done((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`created   account ${email}`)}
if(item.kind!==`pool`&&item.kind!==`provider`)return;
let name=poolNameOf(item,number);
let what=`${item.kind} ${item.id}`;
if(action===`create`){
await workloadPools.create(name,{description:MARK,...item.kind===`provider`&&trustOf(item)});
done((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`created   ${what}`)}else if(action===`undelete`){
await workloadPools.undelete(name);
done((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`undeleted ${what}`)}else if(action===`update`&&item.kind===`provider`){
await workloadPools.update(name,trustOf(item));
done((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`updated   ${what}`)}}
let trustOf=({mapping,condition})=>({attributeMapping:mapping,attributeCondition:condition,oidc:{issuerUri:ISSUER}});
async function grantAll(world,setup,missing,number,done){
for(let[target,grants]of Map.groupBy(missing,grant=>targetOf(grant,setup.project,number))){
await patient(world,isNotKnownYet,()=>(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.i)(world,target,bindings=>grants.reduce((now,{role,member})=>withMember(now,role,withNumber(member,number)),bindings)));
for(let grant of grants)done((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`granted   ${grantWords(grant,number)}`)}}
let grantWords=({role,account,member},number)=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${role} on ${account?withNumber(account,number):(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the project`} to ${withNumber(member,number)}`;
let isTooNew=({service})=>service!==void 0;
let isNotKnownYet=({status,message})=>status===404||status===400&&/does not exist/.test(message);
async function patient({clock=_run_js__WEBPACK_IMPORTED_MODULE_2__.d,signal},passes,work){
let until=clock.now()+18e4;
let next=(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.u)(1e3,1.5,15e3);
for(;;)try{
return await work()}catch(error){
if(!(error instanceof ApiError)||!passes(error)||clock.now()>=until)throw error;
await clock.sleep(next(),signal)}}
async function planRemoval(world,setup){
let{google}=world;
let number=await numberOf(google,setup.project);
let standing=await readStanding(google,setup,number);
let pool=setup.items.find(item=>item.kind===`pool`);
return removalOf(setup,standing,(pool&&standing.pools[poolNameOf(pool,number)]?await google.workloadPools.providers(poolNameOf(pool,number)):[]).map(({name=``})=>name.split(`/`).at(-1)??``))}
function removalOf(setup,standing,providers){
let{project,items,adds}=setup;
let{number}=standing;
let removal={number,grants:[],accounts:[],pools:[],stays:[]};
let marked=items.flatMap(item=>item.kind===`account`&&isMarked(standing.accounts[item.email]?.description)?[item.email]:[]);
let noted=marked.flatMap(email=>notedIn(standing.accounts[email]?.description));
let own=items.flatMap(item=>item.kind===`provider`?[item.id]:[]);
for(let item of items.toReversed())if(item.kind===`grant`){
if(!holds(standing.bindings[targetOf(item,project,number)]??[],item,number))continue;
!isToOthers(item,setup,new Set(marked))||noted.includes(grantWord(item,number))?removal.grants.unshift(item):removal.stays.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`grant ${grantWords(item,number)}: somebody else may have given it`)}else if(item.kind===`account`){
let account=standing.accounts[item.email];
isMarked(account?.description)?removal.accounts.unshift(item):account&&removal.stays.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`account ${item.email}: setup did not make it`)}else if(item.kind===`provider`||item.kind===`pool`){
let found=standing.pools[poolNameOf(item,number)];
let what=`${item.kind} ${item.id}`;
if(adds||!found||found.state===`DELETED`)continue;
let shared=item.kind===`pool`?providers.filter(id=>!own.includes(id)):[];
found.description===`Made by run-iam-deploy setup`?shared.length>0?removal.stays.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what}: it has other providers (${shared.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)})`):removal.pools.push(item):removal.stays.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what}: setup did not make it`)}else removal.stays.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the enabled APIs: others can use them`);
let kept=items.find(item=>item.kind===`provider`&&!removal.pools.includes(item));
kept?.kind===`provider`&&standing.pools[poolNameOf(kept,number)]&&standing.pools[poolNameOf(kept,number)]?.state!==`DELETED`&&(removal.pools=removal.pools.filter(({kind})=>kind!==`pool`));
return removal}
let removalLines=({grants,accounts,pools,number})=>[...grants.map(grant=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`grant ${grantWords(grant,number)}`),...accounts.map(({email})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`account ${email}`),...pools.map(({kind,id})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${kind} ${id} (its name stays taken for 30 days; setup --apply brings it back)`)];
async function remove(world,{project},removal,tell){
let{grants,accounts,pools,number}=removal;
let{iam,workloadPools}=world.google;
for(let[target,group]of Map.groupBy(grants,grant=>targetOf(grant,project,number))){
await(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.i)(world,target,bindings=>group.reduce((now,{role,member})=>withoutGrant(now,role,withNumber(member,number)),bindings));
for(let grant of group)tell((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`removed   grant ${grantWords(grant,number)}`)}
for(let{email}of accounts){
await iam.deleteServiceAccount(email,project);
tell((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`deleted   account ${email}`)}
for(let item of pools){
await workloadPools.delete(poolNameOf(item,number));
tell((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`deleted   ${item.kind} ${item.id}`)}}
function withoutGrant(bindings,role,member){
return bindings.flatMap(binding=>{
if(binding.role!==role||binding.condition||!binding.members?.includes(member))return[binding];
let members=binding.members.filter(one=>one!==member);
return members.length>0?[{...binding,members}]:[]})}
function renderGcloud({project,items,inputs,adds}){
let commands=items.flatMap(item=>commandsOf(item,adds));
return`${[`(`,`set -eu`,`PROJECT=${quoted(project)}`,`NUMBER="$(gcloud projects describe "$PROJECT" --format='value(projectNumber)')"`,`twice() { "$@" || { sleep 20; "$@"; }; }`,...commands,...Object.entries(inputs).map(([name,value])=>`printf '%s\\n' ${shellWord(`${name}: ${value}`)}`),`)`].join(`
`)}\n`}
let quoted=text=>`'${text.replaceAll(`'`,`'\\''`)}'`;
let shellWord=text=>text.split(NUMBER).map(part=>part===``?``:quoted(part)).join(`"$NUMBER"`);
let line=(...words)=>words.join(` `);
let flag=(name,value)=>`--${name}=${shellWord(value)}`;
let IN_PROJECT=`--project="$PROJECT"`;
let stop=why=>`{ printf '%s\\n' ${quoted(why)} >&2; exit 1; }`;
function commandsOf(item,adds){
switch(item.kind){case`apis`:
return[line(`gcloud services enable`,...item.hosts,IN_PROJECT)];case`pool`:
{
let place=line(quoted(item.id),IN_PROJECT,`--location=global`);
let group=`gcloud iam workload-identity-pools`;
return made(group,place,line(group,`create`,place,flag(`description`,MARK)))}case`provider`:
{
let place=line(quoted(item.id),IN_PROJECT,`--location=global`,flag(`workload-identity-pool`,item.pool));
let mapping=Object.entries(item.mapping).map(pair=>pair.join(`=`));
let group=`gcloud iam workload-identity-pools providers`;
let create=line(group,`create-oidc`,place,flag(`issuer-uri`,ISSUER),flag(`attribute-mapping`,mapping.join(`,`)),flag(`attribute-condition`,item.condition),flag(`description`,MARK));
let absent=stop(`There is no provider ${item.id} in the pool ${item.pool}: run the set-up without --add-repository first.`);
let other=`The provider ${item.id} exists with another condition than ${item.condition}: choose another --provider.`;
return[...made(group,place,adds?absent:create),`test "$(${group} describe ${place} --format='value(attributeCondition)')" = ${quoted(item.condition)} || ${stop(other)}`]}case`account`:
return[line(`gcloud iam service-accounts describe`,shellWord(item.email),IN_PROJECT,`--format=none 2>/dev/null ||`,`gcloud iam service-accounts create`,quoted(item.id),IN_PROJECT,flag(`display-name`,item.displayName),flag(`description`,MARK))];case`grant`:
{
let words=[flag(`member`,item.member),flag(`role`,item.role),`--condition=None --format=none`];
if(item.account===void 0)return[line(`twice gcloud projects add-iam-policy-binding "$PROJECT"`,...words)];
return[line(`twice gcloud iam service-accounts add-iam-policy-binding`,shellWord(item.account),IN_PROJECT,...words)]}}}
function made(group,place,create){
return[`STATE="$(${group} describe ${place} --format='value(state)' 2>/dev/null || true)"`,`case "$STATE" in`,`'') ${create} ;;`,`DELETED) ${group} undelete ${place} ;;`,`esac`]}
let isOneOf=(text,names)=>names.some(name=>name===text);
let FORMATS=[`gcloud`,`terraform`,`plan`,`json`];
let SETUP_OPTIONS={"project-id":{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Id of the project (not its number).`,example:`my-project`},repository:{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The GitHub repository that deploys.`,example:`my-org/my-repo`},for:{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What its workflows do, with commas: ${MODE_NAMES.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}. Default: deploy,access.`,example:`deploy,access,previews`},region:{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`For the lines of the workflow, and the preflight at the end.`,example:`europe-west1`},pool:{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Id of the pool. Default: github.`,example:`github`},provider:{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Id of the provider. Default: the repository's owner.`,example:`my-org`},deployer:{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Name of the deployer. Default: deployer.`,example:`deployer`},"build-account":{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Build account, by name (made if it is new) or email. Default: the default compute account.`,example:`builder`},"runtime-account":{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Runtime account, as for --build-account.`,example:`runner`},"repository-id":{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The repository's number. Default: asked of GitHub.`,example:`123456`},"owner-id":{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The owner's number. Default: asked of GitHub.`,example:`7890`},"add-repository":{type:`boolean`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Only lets one more repository use what is set up.`,example:``},format:{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Print ${FORMATS.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}. Default: the plan on stderr and the gcloud script on stdout.`,example:`terraform`},apply:{type:`boolean`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Does it, with your Application Default Credentials; twice changes nothing.`,example:``},destroy:{type:`boolean`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Removes what --apply made: shows it, and removes it with --yes.`,example:``},yes:{type:`boolean`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`With --destroy: really.`,example:``},service:{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`With --apply: ends with the preflight of this service ...`,example:`api`},source:{type:`string`,help:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`... deployed from this folder.`,example:`.`}};
let REQUIRED=[`project-id`,`repository`];
let missingOptions=raw=>REQUIRED.filter(name=>!raw[name]);
let POOL_ID=/^(?!gcp-)[a-z0-9-]{4,32}$/;
let POOL_WORDS=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not 4 to 32 small letters, digits and hyphens, or begins with gcp-`;
let ACCOUNT=/^[a-z][-a-z0-9]{4,28}[a-z0-9]$/;
let EMAIL=/^[a-z0-9][-a-z0-9.]*@[a-z0-9][-a-z0-9.]*\.gserviceaccount\.com$/;
let ACCOUNT_WORDS=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not 6 to 30 small letters, digits and hyphens that begin with a letter`;
function readSetup(raw){
let problems=missingOptions(raw).map(name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--${name} is missing.${exampleOf(name)}`);
let text=name=>{
let value=raw[name];
return typeof value==`string`&&value!==``?value:void 0};
let checked=(name,fault)=>{
let value=text(name);
let wrong=value===void 0?void 0:fault(value);
wrong&&problems.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--${name}: ${JSON.stringify(value)} ${wrong}.${exampleOf(name)}`);
return value};
let like=(pattern,words)=>value=>pattern.test(value)?void 0:words;
let account=value=>ACCOUNT.test(value)||EMAIL.test(value)?void 0:ACCOUNT_WORDS;
let project=checked(`project-id`,value=>/^\d+$/.test(value)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a number, and accounts are named by the id`:projectFault(value));
let repository=checked(`repository`,like(/^[\w-]+\/[\w.-]+$/,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not OWNER/NAME`));
let optional={region:checked(`region`,regionFault),buildAccount:checked(`build-account`,account),runtimeAccount:checked(`runtime-account`,account),repositoryId:checked(`repository-id`,like(/^\d+$/,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not a number`)),ownerId:checked(`owner-id`,like(/^\d+$/,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not a number`)),format:checked(`format`,like(RegExp(`^(${FORMATS.join(`|`)})$`),(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not one of ${FORMATS.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`))};
let pool=checked(`pool`,like(POOL_ID,POOL_WORDS))??`github`;
let provider=checked(`provider`,like(POOL_ID,POOL_WORDS))??providerFor(repository??``);
let deployer=checked(`deployer`,like(ACCOUNT,ACCOUNT_WORDS))??`deployer`;
let modes=(text(`for`)??`deploy,access`).split(`,`).map(name=>name.trim());
for(let name of modes){
if(isOneOf(name,MODE_NAMES))continue;
let close=meant(name,MODE_NAMES);
problems.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--for: ${JSON.stringify(name)} is not one of ${MODE_NAMES.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}.${close?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Did you mean ${close}?`:``}${exampleOf(`for`)}`)}
raw.apply&&raw.destroy&&problems.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--apply and --destroy: give one of them.`);
raw.yes&&!raw.destroy&&problems.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--yes belongs to --destroy.`);
let[service,source]=[text(`service`),text(`source`)];
(service||source)&&!(service&&source&&optional.region&&raw.apply)&&problems.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--service and --source are for the preflight after --apply: give both, and --region.`);
if(problems.length>0||project===void 0||repository===void 0)return{problems};
return{options:{project,repository,modes:[...new Set(modes)].filter(name=>isOneOf(name,MODE_NAMES)),pool,provider,deployer,addRepository:raw[`add-repository`]===!0,doing:raw.apply?`apply`:raw.destroy?`destroy`:`print`,yes:raw.yes===!0,...Object.fromEntries(Object.entries(optional).filter(([,value])=>value!==void 0)),...service&&source&&{proof:{service,source}}}}}
function exampleOf(name){
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Example: --${name} ${SETUP_OPTIONS[name].example}`}
function providerFor(repository){
let owner=(repository.split(`/`)[0]??``).toLowerCase().replace(/[^a-z0-9-]/g,`-`);
return(owner.length<4||owner.startsWith(`gcp-`)?`github-${owner}`:owner).slice(0,32)}
let pools=verbs=>[`workloadIdentityPools`,`workloadIdentityPoolProviders`].flatMap(kind=>verbs.map(verb=>`iam.googleapis.com/${kind}.${verb}`));
let PARTS=[{call:/^\S+ serviceusage\./,does:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`read and enable APIs of`,role:`roles/serviceusage.serviceUsageAdmin`,permissions:[`serviceusage.services.get`,`serviceusage.services.enable`]},{call:/^\S+ cloudresourcemanager\./,does:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`read and change the allow policy of`,role:`roles/resourcemanager.projectIamAdmin`,permissions:[`get`,`getIamPolicy`,`setIamPolicy`].map(verb=>`resourcemanager.projects.${verb}`)},{call:/^\S+ iam\.\S+\/workloadIdentityPools/,does:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`read and change the workload identity pools of`,role:`roles/iam.workloadIdentityPoolAdmin`,permissions:pools([`get`,`create`,`update`,`delete`,`undelete`])},{call:/^\S+ iam\.\S+\/serviceAccounts/,does:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`read and create service accounts, and grant roles on them, in`,role:`roles/iam.serviceAccountAdmin`,permissions:[`get`,`create`,`delete`,`getIamPolicy`,`setIamPolicy`].map(verb=>`iam.serviceAccounts.${verb}`)}];
let quotaLines=project=>[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Your Application Default Credentials name no quota project. Some of Google's APIs refuse requests without one. If one does, choose this project, and repeat the command:`,`  ${setQuota(project)}`];
let setQuota=project=>`gcloud auth application-default set-quota-project ${project}`;
function quotaDenied(error,project,member){
let quota=/\bproject (\S+?)\.? Grant the caller/.exec(error.message)?.[1]??project;
let asked={role:CONSUMER,member:member??`user:ADDRESS`,resource:fullName.project(quota)};
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${member??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Your account (Application Default Credentials)`} is not allowed to use ${quota}, the quota project of these credentials: that needs serviceusage.services.use on it. ${sentence(error.message)}`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The narrowest role for that is ${CONSUMER}. An owner of ${quota} can grant it:`,...grantTo(asked).flatMap(({kind,text})=>kind===`gcloud`?[`  ${text}`]:[]),...quota===project?[]:[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Or choose the project that is set up, if you can use it:`,`  ${setQuota(project)}`]]}
let CONSUMER=`roles/serviceusage.serviceUsageConsumer`;
function refusalLines(error,project,member){
let product=productOfCall(error.call);
let said=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${product} answered: ${sentence(error.message)}`;
let standing=standingIn({text:error.status===403?error.message:``,reason:error.reason});
if(standing)return[standingReason(standing,project),...standingRemedies(standing,project).map(({text})=>`  ${text}`),said];
if(error.status===403&&error.reason===`USER_PROJECT_DENIED`)return quotaDenied(error,project,member);
let part=PARTS.find(({call})=>call.test(error.call));
if(error.status!==403||error.service||error.constraint||!part)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${product} refused a request of this command: ${error.message}`];
let place=/\/projects\/([^/:?]+)/.exec(error.call)?.[1]??project;
let home=/^\d+$|^-$/.test(place)?project:place;
let grants=grantTo({role:part.role,member:member??`user:ADDRESS`,resource:fullName.project(home)});
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${member??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Your account (Application Default Credentials)`} is not allowed to ${part.does} ${home}. ${said}`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The narrowest role for that is ${part.role}. An owner of ${home} can grant it:`,...grants.flatMap(({kind,text})=>kind===`gcloud`?[`  ${text}`]:[]),(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A whole set-up needs ${PARTS.map(({role})=>role).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}, which roles/owner contains.`]}
function renderPlan({project,repository,items,inputs}){
let rows=items.flatMap(rowsOf);
let width=Math.max(...rows.map(([what])=>what.length));
return`${[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Set-up of ${project} for ${repository}:`,...rows.map(([what,detail])=>`  ${what.padEnd(width)}  ${readable(detail)}`.trimEnd()),``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Then the workflow has:`,...Object.entries(inputs).map(([name,value])=>`  ${name}: ${readable(value)}`),``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If you use your own Application Default Credentials (--apply, Terraform), they need a quota project:`,`  ${setQuota(project)}`].join(`
`)}\n`}
let readable=text=>text.replaceAll(NUMBER,`PROJECT'S-NUMBER`);
function rowsOf(item){
switch(item.kind){case`apis`:
return item.hosts.map(host=>[`API`,host]);case`pool`:
return[[`pool`,item.id]];case`provider`:
return[[`provider`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${item.id}, for tokens with ${item.condition}`],[``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`maps ${Object.entries(item.mapping).map(([to,from])=>`${to}=${from}`).join(`, `)}`]];case`account`:
return[[`account`,`${item.email} (${item.displayName})`]];case`grant`:
return[[`grant`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${item.role} on ${item.account??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the project`}`],[``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`to ${item.member}`],[``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`because ${item.why}`]]}}
async function proofFromPolicies(google,config,project,number,{deployer,builder,runner}){
let emails={deployer,"build-account":builder,"runtime-account":runner};
let needs=(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_run_js__WEBPACK_IMPORTED_MODULE_2__.r)(config,null,null)).filter(({who,level})=>level===`required`&&(who===`deployer`||who===`build-account`));
let ofProject={resource:fullName.project(project),policy:await google.resourceManager.getPolicy(project)};
let ofAccounts=new Map(await Promise.all([...new Set([builder,runner])].map(async email=>{
let home=homeOfAccount(email,project,number)??project;
return[email,{resource:fullName.account(email,home),policy:await google.iam.getPolicy(email,home)}]})));
let roles=(0,_run_js__WEBPACK_IMPORTED_MODULE_2__._)(google);
let now=Date.now();
let isGranted=async({who,permission,place})=>{
let member=`serviceAccount:${emails[who]}`;
let members=(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.F)(member,project,ofProject.policy);
let own=place.kind===`account`?ofAccounts.get(emails[place.who]??``):void 0;
let policies=own?[ofProject,own]:[ofProject];
let lookUp=await roles((0,_run_js__WEBPACK_IMPORTED_MODULE_2__.L)(policies,members),!0);
return(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.I)(policies,members,permission,lookUp,{from:now,until:now}).granted.length>0};
let missing=(await Promise.all(needs.map(async need=>({need,granted:await isGranted(need)})))).flatMap(({need,granted})=>granted?[]:[need]);
return{complete:missing.length===0,lines:[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Preflight from the allow policies that you can read: ${needs.length-missing.length} of ${needs.length} permissions are granted.`,...missing.map(({who,permission,to})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`  not found: ${permission} for ${emails[who]} (${to}); a group, a policy of the resource itself or one above the project can still grant it`)]}}
let accountsOf=(inputs,number)=>({deployer:inputs.service_account??``,builder:inputs.build_service_account??defaultRuntimeAccount(number),runner:/--service-account=(\S+)/.exec(inputs.flags??``)?.[1]??defaultRuntimeAccount(number)});
async function repositoryIds(options,env,signal){
let{repository,repositoryId,ownerId}=options;
if(repositoryId&&ownerId)return{repositoryId,ownerId};
let api=(env.GITHUB_API_URL||`https://api.github.com`).replace(/\/$/,``);
let token=env.GITHUB_TOKEN||env.GH_TOKEN;
let url=`${api}/repos/${repository}`;
let unknown=why=>new SetupFault((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The numbers of ${repository} are not known: GET ${url} ${why}. Give them: --repository-id and --owner-id; `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`"gh api repos/${repository} --jq '.id, .owner.id'" prints both. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`For a private repository, the variable GITHUB_TOKEN can hold a token that reads it.`);
let headers={accept:`application/vnd.github+json`,"user-agent":USER_AGENT,...token&&{authorization:`Bearer ${token}`}};
let answer;
try{
answer=await makeHttp(makeRoutes(env))({url,method:`GET`,headers,signal,timeoutMs:15e3})}catch(error){
throw unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`got no answer (${errorText(error)})`)}
if(answer.status===404&&!token)throw unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`answers 404: there is no such public repository`);
if(answer.status!==200)throw unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`answers ${answer.status}`);
let found=idsIn(answer.text);
if(!found)throw unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`answers without the numbers`);
let{name,...ids}=found;
if(name.toLowerCase()!==repository.toLowerCase())throw new SetupFault((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--repository: ${repository} is now ${name}. Example: --repository ${name}`);
return{repositoryId:repositoryId??ids.repositoryId,ownerId:ownerId??ids.ownerId}}
function idsIn(text){
try{
let{id,full_name:name,owner}=JSON.parse(text);
if(!Number.isSafeInteger(id)||!Number.isSafeInteger(owner?.id)||typeof name!=`string`)return;
return{repositoryId:String(id),ownerId:String(owner?.id),name}}catch{
return}}
function renderTerraform(setup){
let{project,items,inputs}=setup;
let outputs=Object.entries(inputs).map(([name,value])=>block(`output ${hcl(name)}`,[[[`value`,text(value)]]]));
return`${[block(`terraform`,[],[block(`required_providers`,[],[`google = {
  source = "hashicorp/google"
}`])]),block(`data "google_project" "this"`,[[[`project_id`,hcl(project)]]]),...items.flatMap(item=>resourcesOf(setup,item)),...outputs].join(`

`)}\n`}
let hcl=value=>`"${value.replace(/[\\"]/g,`\\$&`).replace(/([$%])\{/g,`$1$1{`)}"`;
let text=value=>hcl(value).replaceAll(NUMBER,"${data.google_project.this.number}");
function block(header,groups,nested=[]){
let parts=groups.filter(group=>group.length>0).map(aligned);
return`${header} {\n${indented([...parts,...nested].join(`

`))}\n}`}
function aligned(lines){
let width=Math.max(...lines.map(([name])=>name.length));
return lines.map(([name,value])=>`${name.padEnd(width)} = ${value}`).join(`
`)}
let indented=lines=>lines.replace(/^(?=.)/gm,`  `);
function resourcesOf(setup,item){
let project=[`project`,`data.google_project.this.project_id`];
let enabled=setup.adds?[]:[[`depends_on`,`[google_project_service.used]`]];
switch(item.kind){case`apis`:
return[block(`resource "google_project_service" "used"`,[[[`for_each`,`toset([${item.hosts.map(hcl).join(`, `)}])`]],[project,[`service`,`each.value`],[`disable_on_destroy`,`false`]]])];case`pool`:
return[block(`resource "google_iam_workload_identity_pool" "github"`,[[project,[`workload_identity_pool_id`,hcl(item.id)],[`description`,hcl(MARK)],...enabled]])];case`provider`:
{
if(setup.adds)return[];
let mapping=aligned(Object.entries(item.mapping).map(([to,from])=>[hcl(to),hcl(from)]));
return[block(`resource "google_iam_workload_identity_pool_provider" "github"`,[[project,[`workload_identity_pool_id`,`google_iam_workload_identity_pool.github.workload_identity_pool_id`],[`workload_identity_pool_provider_id`,hcl(item.id)],[`description`,hcl(MARK)],[`attribute_condition`,hcl(item.condition)]]],[`attribute_mapping = {\n${indented(mapping)}\n}`,block(`oidc`,[[[`issuer_uri`,hcl(ISSUER)]]])])]}case`account`:
return[block(`resource "google_service_account" ${hcl(labelOf(item.id))}`,[[project,[`account_id`,hcl(item.id)],[`display_name`,hcl(item.displayName)],[`description`,hcl(MARK)],...enabled]])];case`grant`:
return[grantOf(setup,item)]}}
let labelOf=id=>id.replace(/\W/g,`_`);
function grantOf(setup,{role,account,member}){
let made=new Map(setup.items.flatMap(item=>item.kind===`account`?[[item.email,item.id]]:[]));
let madeFirst=[...made.values()].map(id=>`google_service_account.${labelOf(id)}`);
let pools=setup.items.some(({kind})=>kind===`pool`)?[`google_iam_workload_identity_pool.github`]:[];
let after=[...madeFirst,...member.startsWith(`principalSet:`)?pools:[]];
let enabled=setup.adds?[]:[`google_project_service.used`];
let depends=after.length+enabled.length>0?[[`depends_on`,`[${[...enabled,...after].join(`, `)}]`]]:[];
let on=account===void 0?[]:[`on`,account.replace(`{NUMBER}`,`default`).split(`@`)[0]??``];
let numbered=/attribute\.repository_id\/(\d+)$/.exec(member)?.slice(1)??[];
let name=labelOf([role.replace(`roles/`,``),...on,...numbered].join(`_`));
let rest=[[`role`,hcl(role)],[`member`,text(member)],...depends];
return account===void 0?block(`resource "google_project_iam_member" ${hcl(name)}`,[[[`project`,`data.google_project.this.project_id`],...rest]]):block(`resource "google_service_account_iam_member" ${hcl(name)}`,[[[`service_account_id`,accountName(setup.project,account,made.get(account))],...rest]])}
function accountName(project,account,made){
if(made!==void 0)return`google_service_account.${labelOf(made)}.name`;
let home=/^[^@]*@([^.@]+)\.iam\.gserviceaccount\.com$/.exec(account)?.[1]??project;
return text(`projects/${home}/serviceAccounts/${account}`)}
async function setUp(args,terminal){
let usage=problems=>{
terminal.err(spaced((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${problems.join(`
`)}\nSee: run-iam-deploy setup --help\n`));
return 2};
let raw;
try{
let options=Object.fromEntries(Object.entries(SETUP_OPTIONS).map(([name,{type}])=>[name,{type}]));
raw=(0,node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({args,options}).values}catch(error){
return usage([optionFault(error,[...Object.keys(SETUP_OPTIONS).map(name=>`--${name}`),`--help`])])}
if(terminal.ask)for(let name of missingOptions(raw)){
let{help,example}=SETUP_OPTIONS[name];
raw[name]=(await terminal.ask((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${help.replace(/\.$/,``)} (--${name}), for example ${example}: `)).trim()}
let read=readSetup(raw);
if(`problems`in read)return usage(read.problems);
try{
let ids=await repositoryIds(read.options,terminal.runner.env,terminal.signal);
return await act(read.options,setupOf(read.options,ids),terminal)}catch(error){
if(!(error instanceof SetupFault||error instanceof UserError))throw error;
let lines=error instanceof SetupFault?[error.message]:error.findings.map(({reason})=>reason);
terminal.err(`${lines.join(`
`)}\n`);
return 1}}
async function act(options,setup,terminal){
let{out,err}=terminal;
if(options.doing===`print`){
options.format===void 0&&err(`${renderPlan(setup)}\n`);
out(RENDERINGS[options.format??`gcloud`](setup));
return 0}
let world=await worldOf(options,terminal);
world.google.quotaProject===null&&err(`${quotaLines(setup.project).join(`
`)}\n`);
try{
return await change(options,setup,world,terminal)}catch(error){
if(!(error instanceof ApiError))throw error;
throw new SetupFault(refusalLines(error,setup.project,world.google.identity.principal).join(`
`),{cause:error})}}
async function change(options,setup,world,terminal){
let{out}=terminal;
if(options.doing===`destroy`){
let removal=await planRemoval(world,setup);
let lines=removalLines(removal);
for(let line of removal.stays)out((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`stays     ${line}\n`);
if(lines.length===0)out((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing to remove.\n`);else if(options.yes)await remove(world,setup,removal,line=>out(`${line}\n`));else{
out((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${lines.map(line=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`would go  ${line}`).join(`
`)}\nNothing was removed. Add --yes to remove it.\n`);
return 1}
return 0}
let{changes,number}=await applySetup(world,setup,change=>out(`${change}\n`));
changes===0&&out((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing to change: the set-up is complete.\n`);
let inputs=Object.entries(setup.inputs).map(([name,value])=>`  ${name}: ${withNumber(value,number)}`);
out((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workflow has:\n${inputs.join(`
`)}\n`);
return options.proof?prove(options,setup,world,number,terminal):0}
let RENDERINGS={gcloud:renderGcloud,terraform:renderTerraform,plan:renderPlan,json:setup=>`${JSON.stringify(setup,null,2)}\n`};
async function worldOf({project,region},{runner,signal}){
let config=configOf({mode:`preflight`,service:`setup`,image:`us-docker.pkg.dev/cloudrun/container/hello`,project_id:project,region:region??`us-central1`},runner.env);
return{google:await connect(config,runner,signal),config,signal,log:runner.log,made:{}}}
async function prove(options,setup,{google},number,terminal){
let{project,region=``,modes,proof}=options;
let{runner,signal}=terminal;
let{inputs}=setup;
let deployer=inputs.service_account??``;
let raw={mode:`preflight`,project_id:project,region,...proof,...modes.includes(`access`)&&{access:`public`},...inputs.build_service_account&&{build_service_account:inputs.build_service_account},...inputs.flags&&{flags:inputs.flags}};
try{
await google.actAs(deployer)}catch(error){
if(!(error instanceof ApiError))throw error;
let{complete,lines}=await proofFromPolicies(google,configOf(raw,runner.env),project,number,accountsOf(inputs,number));
terminal.out(`${lines.join(`
`)}\n`);
let member=google.identity.principal??`user:ADDRESS`;
let resource=fullName.account(deployer,project);
let grants=grantTo({role:`roles/iam.serviceAccountTokenCreator`,member,resource});
terminal.out((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It did not ask as the deployer, so deny policies and organisation policies were not looked at: your account has no iam.serviceAccounts.getAccessToken on ${deployer}; roles/owner does not contain it. A run with mode: preflight in the workflow asks as the deployer. To ask from here, give your account the right, wait two minutes, and repeat this command:\n${grants.flatMap(({kind,text})=>kind===`gcloud`?[`  ${text}\n`]:[]).join(``)}`);
return+!complete}
let report=conclude(await run({raw:{...raw,service_account:deployer},runner,signal,context:readContext(runner.env)}));
terminal.out(renderTerminal(report));
return exitCode(report)}
function configOf(inputs,env){
let read=readConfig(inputs,env,diskOf(env));
if(`problems`in read)throw new SetupFault(read.problems.map(({input,problem})=>`${input}: ${problem}`).join(`
`));
return read.config}
function setupHelp(){
let options=Object.entries(SETUP_OPTIONS).map(([name,{help}])=>[`--${name}`,help]);
return sections([(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Usage: run-iam-deploy setup --project-id my-project --repository my-org/my-repo`],[wrapped(SETUP)],[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Options`,entries(options)],[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What the workflows do (--for)`,entries(MODE_WORDS)])}
let SETUP=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Prints the one-time set-up of a project that a GitHub repository deploys to, or does it (--apply) or undoes it (--destroy).`})};