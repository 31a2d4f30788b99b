import{a as say,i as said$2,n as isEnglish,r as pattern}from"./words.js";
import{$ as isOwnLabel,$n as pullRequestOfName,$t as cancelled,A as accepts$1,An as failure$1,Ar as beginsWith,At as iapAgent,B as computeFaults,Bn as PREVIEW_REPOSITORY_LABEL,Br as realOrSame,Bt as projectIn,C as defaultCaller,Cn as withAccount,Ct as chooseBucket,D as schedulerJobName,Dt as emailOf,E as schedulerAgent,Et as defaultRuntimeAccount,F as isHeldUnlessForbidden,Fn as Cancelled,Fr as checkoutOf,Ft as isUniqueId,G as mainContainerPath,Gn as isTagPreview,Gt as serviceName,H as remove$1,Hn as commitMark,Hr as codeOf$1,Ht as repositoryOfImage,I as doubtsOf,In as UserError,Ir as isOfGit,It as locationName,J as parseManifest,Jn as previewOfRevision,Jt as targetName,K as plainAt,Kn as mayBeOldPreview,Kt as servingRevision,L as containerFaults,Lr as isWithin$1,Lt as memberOf,M as FINDINGS,Mn as skipped$1,Mr as openNow,Mt as isElsewhere,N as isAccepted,Nn as unknown$1,Nr as readBytes,Nt as isGoogles,Or as own$1,Ot as fullName,P as isDrift,Pn as warn$1,Pt as isLegacyBuildAccount,Q as meantRegion,Qn as pullRequestOf,Qt as isTransient,R as scalingFault,Rn as PREVIEW_LABEL,Rr as lookAt,Rt as namedBuildAccount,S as callerOf,Sn as unblockPolicy,Sr as VERSION$1,St as buildAgent,T as functionService,Tn as federatedMembers,Tt as chooseWorkerPool,U as setAt$1,Un as isOfOtherRepository,Ut as repositoryOfService,V as gpusOf,Vn as PREVIEW_REVISION_LABEL,Vr as FileFault,Vt as projectOfAccount,W as FLAGS,Wn as isPreviewRevisionName,Wt as runAgent,X as tagFault,Xn as previewService,Xt as connectionFailure,Y as quantityOf,Yn as previewOfService,Yt as withoutCredentials,Z as isKnownRegion,Zn as previewSuffix,_ as inProject$1,_n as remediesFor,_r as shorten,_t as makeHttp,an as standingIn,at as meantEmail,b as DEFAULT_CALLER_ID,bn as revisionLog,br as errorText,bt as bucketName,cn as command,ct as look$2,dn as hcl,dt as perimeterReason,en as pause,fn as identifier,fr as capitalise,g as apisOf,gr as sentence$1,gt as readProvider,h as WITHOUT_POLICY,hn as quotas,hr as lower,ht as withoutAddresses,in as makeQuotes,ir as traitsOf,j as words$3,jn as findingOf$1,jr as fill,jt as imageName,k as tagValueName,kn as fail,kt as homeOfAccount,l as grantedBefore,ln as enableApi,lt as yaml,m as resourcesOf,mn as placeWords,mr as list$2,mt as productOfCall,nn as factsIn,nr as DEFAULT,on as standingReason,ot as meant,p as placeName,pn as orElse,pr as count$1,pt as productOf,q as podPath,qn as previewName,qt as sourceFolder,r as waitAskedFor,rn as toEvidence,rr as KINDS$2,sn as standingRemedies,st as makeRoutes,tn as ApiError,tr as ALL,u as heldByDeployer,un as grantTo,ut as isOfPerimeter,v as isDeployed,vn as removeGrant,vr as some,vt as DEFAULT_REPOSITORY,w as functionName,wn as withoutInvokers,wt as chooseRepository,x as SCHEDULER_HOST,xn as setInput,xr as CLIENT,xt as bucketOfFullName,y as namedPlace,yn as removeInvoker,yt as askedRuntimeAccount,z as taskFaults,zr as placeOf$2,zt as privateRepository}from"./start.js";
const {closeSync,fstatSync,lstatSync,read,statSync}=process.getBuiltinModule("node:fs");
const {basename,join,resolve,sep}=process.getBuiltinModule("node:path");
const {crc32,createDeflateRaw,deflateRawSync}=process.getBuiltinModule("node:zlib");
const {readdir}=process.getBuiltinModule("node:fs/promises");
const {createHash}=process.getBuiltinModule("node:crypto");
const {setImmediate:setImmediate$1}=process.getBuiltinModule("node:timers/promises");
const {StringDecoder}=process.getBuiltinModule("node:string_decoder");
const {pipeline}=process.getBuiltinModule("node:stream/promises");
const {AsyncLocalStorage}=process.getBuiltinModule("node:async_hooks");
const {subscribe}=process.getBuiltinModule("node:diagnostics_channel");
const {spawn}=process.getBuiltinModule("node:child_process");
const {text}=process.getBuiltinModule("node:stream/consumers");
async function ask$1(call,resource,question,summarise){
try{
let value=await question();
return known$2(value,toEvidence(call,resource,summarise(value)))}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
return unknown(whyNot$1(error),toEvidence(call,resource,error))}}
function whyNot$1(error){
let{status,reason,permission,service,message}=error;
if(reason===`SERVICE_DISABLED`)return say`The API ${service??``} is not enabled.`.replace(`  `,` `);
if(status===403)return permission?say`The permission ${permission} is missing.`:say`Not permitted: ${sentence$1(message)}`;
if(status===404)return say`Not found.`;
if(status===0||status===408||status===429||status>=500)return say`Not reachable${status?say` (${status})`:``}: ${sentence$1(message)}`;
return say`Refused (${status}): ${sentence$1(message)}`}
const known$2=(value,...evidence)=>({known:!0,value,evidence});
const unknown=(why,...evidence)=>({known:!1,why,evidence});
function andThen(fact,then){
return fact.known?{...fact,value:then(fact.value)}:fact}
const isObject=value=>typeof value==`object`&&!!value&&!Array.isArray(value);
function objectAt(parent,key){
let found=parent[key];
if(isObject(found))return found;
let made={};
parent[key]=made;
return made}
function listAt(parent,key){
let found=parent[key];
if(Array.isArray(found))return found;
let made=[];
parent[key]=made;
return made}
function sameJson(a,b){
if(a===b)return!0;
if(Array.isArray(a))return Array.isArray(b)&&a.length===b.length&&a.every((item,at)=>sameJson(item,b[at]));
if(!isObject(a)||!isObject(b))return!1;
let keys=Object.keys(a);
return keys.length===Object.keys(b).length&&keys.every(key=>Object.hasOwn(b,key)&&sameJson(a[key],b[key]))}
function setAt(root,parts,value){
let[last=``,before=[]]=[parts.at(-1),parts.slice(0,-1)];
let at=root;
before.forEach((part,index)=>{
let next=parts[index+1]??``;
let found=child(at,part);
if(typeof found==`object`&&found){
at=found;
return}
let made=isPlace(next)?[]:{};
put(at,part,made);
at=made});
put(at,last,value)}
function clearAt(root,parts){
let at=root;
for(let part of parts.slice(0,-1))at=typeof at==`object`&&at?child(at,part):void 0;
let last=parts.at(-1)??``;
Array.isArray(at)?at.splice(Number(last),1):isObject(at)&&delete at[last]}
const isPlace=part=>/^\d+$/.test(part);
const child=(at,part)=>Array.isArray(at)?at[Number(part)]:Object.hasOwn(at,part)?at[part]:void 0;
function put(at,part,value){
Array.isArray(at)?at[Math.min(Number(part),at.length)]=value:at[part]=value}
const templateOf$1=(resource,kind)=>KINDS$2[kind].template.reduce(objectAt,resource);
function liveTemplate(live,kind){
let at=live;
for(let field of KINDS$2[kind].template)at=isObject(at)?at[field]:void 0;
return isObject(at)?at:void 0}
const OF_EXECUTIONS=new Set([`labels`,`annotations`]);
function pathIn(path,kind){
let{template,executions}=KINDS$2[kind];
let[first=``,...rest]=path.split(`.`);
if(executions&&first===`execution`)return[`template`,...rest];
return first===`template`&&!(executions&&OF_EXECUTIONS.has(rest[0]??``))?[...template,...rest]:[first,...rest]}
async function readNamedImage(google,project,config,live,serving){
let{origin}=config;
let place=origin.kind===`image`&&!origin.builtHere?placeOf$1(origin.image):void 0;
if(origin.kind!==`image`||!place)return;
let[named,running]=await Promise.all([ask$1(`GET artifactregistry.googleapis.com/v1/${place.name}`,fullName.repository(place.repository),async()=>{
if(!place.digest)return google.artifactRegistry.getTag(place.name);
return await google.artifactRegistry.getDockerImage(place.name)?place.digest:null},digest=>digest??say`does not exist`).then(read=>read.known&&read.value===null?unlessFetched(google.artifactRegistry,place.repository,read):read),live.then(found=>readRunning(google,project,config,origin.image,found))]);
let digest=named.known&&!place.digest?named.value:null;
if(!digest||running.known)return{named,running};
let image=`${place.repository}/dockerImages/${place.path}@${digest}`;
let pushed=await ask$1(`GET artifactregistry.googleapis.com/v1/${image}`,fullName.repository(place.repository),async()=>(await google.artifactRegistry.getDockerImage(image))?.uploadTime??``,at=>at||say`without a time`);
let made=await madeAt$1(config,live,serving);
return{named,running,...pushed.known&&made&&Date.parse(pushed.value)>Date.parse(made)&&{pushedLater:pushed.value}}}
async function unlessFetched({getRepository},repository,absent){
let read=await ask$1(`GET artifactregistry.googleapis.com/v1/${repository}`,fullName.repository(repository),async()=>(await getRepository(repository))?.mode??``,mode=>mode||say`does not exist`);
if(!read.known||!/^(VIRTUAL|REMOTE)_REPOSITORY$/.test(read.value))return absent;
let why=say`Its repository is virtual or remote, and fetches what it does not list.`;
return unknown(why,...absent.evidence,...read.evidence)}
async function madeAt$1({kind},live,serving){
if(`executions`in KINDS$2[kind]&&KINDS$2[kind].executions)return;
let found=KINDS$2[kind].requests?await serving:await live;
if(!found.known||!found.value)return;
let{createTime,updateTime}=found.value;
let at=KINDS$2[kind].requests?createTime:updateTime;
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
if(digest)return known$2(digest,...live.evidence);
if(!KINDS$2[kind].requests||others.length>0||own!==first)return unknown(say`Google does not tell which digest its tag had.`,...live.evidence);
let name=servingRevision(live.value);
if(name===void 0)return unknown(say`No revision serves.`,...live.evidence);
let parent=`projects/${project}/locations/${region}`;
let resolved=andThen(await ask$1(`GET run.googleapis.com/v1/${parent}/revisions/${name}`,fullName.service(`${parent}/revisions/${name}`),()=>google.run.getImageDigest(parent,name),answer=>answer??say`without a digest`),digestIn);
if(!resolved.known||resolved.value!==void 0)return resolved;
return unknown(say`Google does not tell which digest its tag had.`,...resolved.evidence)}
const bare$2=image=>image.replace(/@sha256:[0-9a-f]{64}$/,``).replace(/:[^:/]+$/,``);
const digestIn=image=>/sha256:[0-9a-f]{64}/.exec(image??``)?.[0];
const ACCESS_CONSTRAINTS=[`run.managed.requireInvokerIam`,`run.requireInvokerIam`,`iam.allowedPolicyMemberDomains`,`iam.managed.allowedPolicyMembers`];
const DEFAULT_ACCOUNT_CONSTRAINTS=[`cloudbuild.useBuildServiceAccount`,`cloudbuild.useComputeServiceAccount`,`cloudbuild.disableCreateDefaultServiceAccount`];
const DEPLOY_CONSTRAINTS=[`run.allowedIngress`,`run.allowedVPCEgress`,`run.allowedBinaryAuthorizationPolicies`,`gcp.resourceLocations`,`gcp.restrictServiceUsage`,`cloudbuild.allowedWorkerPools`];
const SHARING=`iam.disableCrossProjectServiceAccountUsage`;
function readAccessPolicies(google,project){
let entries=ACCESS_CONSTRAINTS.map(constraint=>[constraint,readPolicy(google,project,constraint)]);
return Object.fromEntries(entries)}
function deployConstraintsOf({mode,kind,origin,edits,preview}){
if(!([`deploy`,`preflight`,`preview`,`drift`].includes(mode)&&preview?.do!==`remove`)||origin.kind===`template`&&edits.length===0)return[];
return DEPLOY_CONSTRAINTS.filter(constraint=>{
if(constraint.startsWith(`run.`))return KINDS$2[kind].policies.includes(constraint);
return constraint!==`cloudbuild.allowedWorkerPools`||origin.kind===`source`})}
async function readDeployPolicies(google,project,config){
let answers=deployConstraintsOf(config).map(async constraint=>[constraint,await readPolicy(google,project,constraint)]);
return Object.fromEntries(await Promise.all(answers))}
async function readDefaultAccountPolicies(google,project,standard){
let account=await standard;
if(!account.known||account.value!==null)return unknown(say`There is a default build account, or it is not known.`);
let answers=await Promise.all(DEFAULT_ACCOUNT_CONSTRAINTS.map(async name=>[name,await readPolicy(google,project,name)]));
let policies=Object.fromEntries(answers);
return known$2(policies,...answers.flatMap(([,{evidence}])=>evidence))}
async function readSharing(google,project,email,projectNumber){
let[account,number]=await Promise.all([email,projectNumber]);
if(!account.known)return account;
let owner=account.value&&projectOfAccount(account.value);
if(!account.value||!owner||!isElsewhere(account.value,project,number.known?number.value:void 0))return known$2(null,...account.evidence);
let policy=await readPolicy(google,owner,SHARING);
return known$2({account:account.value,project:owner,policy},...policy.evidence)}
function readPolicy(google,project,constraint){
return ask$1(`GET orgpolicy.googleapis.com/v2/projects/${project}/policies/${constraint}:getEffectivePolicy`,fullName.project(project),()=>google.orgPolicy.effective(project,constraint),policy=>summariseRules(policy.spec?.rules??[]))}
function summariseRules(rules){
if(rules.length===0)return say`no rules`;
return rules.map(summariseRule).join(`; `)}
function summariseRule(rule){
let{allowedValues=[],deniedValues=[]}=rule.values??{};
return[rule.enforce===void 0?``:rule.enforce?`enforced`:say`not enforced`,rule.allowAll?say`all allowed`:``,rule.denyAll?say`all denied`:``,allowedValues.length>0?say`allowed: ${allowedValues.join(say`, `)}`:``,deniedValues.length>0?say`denied: ${deniedValues.join(say`, `)}`:``,rule.parameters?say`parameters: ${JSON.stringify(rule.parameters)}`:``,rule.condition?.expression?say`if ${rule.condition.expression}`:``].filter(Boolean).join(`, `)||say`an empty rule`}
const APIS=[`run`,`iam`,`iamcredentials`,`cloudresourcemanager`,`orgpolicy`,`policytroubleshooter`];
const BUILD_APIS=[`cloudbuild`,`artifactregistry`,`storage`,`logging`];
function readProject(google,project){
return ask$1(`GET cloudresourcemanager.googleapis.com/v3/projects/${project}`,fullName.project(project),()=>google.resourceManager.getProject(project),found=>`${found.projectId}, ${found.name}${found.state?`, ${found.state}`:``}`)}
function readApis(google,project,building,more=[]){
let hosts=[...[...APIS,...building?BUILD_APIS:[]].map(api=>`${api}.googleapis.com`),...more];
return ask$1(`GET serviceusage.googleapis.com/v1/projects/${project}/services:batchGet`,fullName.project(project),()=>google.serviceUsage.enabled(project,hosts),enabled=>{
let off=Object.keys(enabled).filter(host=>!enabled[host]);
return off.length>0?say`not enabled: ${off.join(say`, `)}`:say`all enabled`})}
function readProjectPolicy(google,project){
return ask$1(`POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getIamPolicy`,fullName.project(project),()=>google.resourceManager.getPolicy(project),summarisePolicy)}
const summarisePolicy=({bindings=[]})=>count$1(bindings.length,`binding`);
async function learnProjectNumber(project,buildAccount,policies){
let own=findProjectNumber(await project);
if(own.known)return own;
let[account,...effective]=await Promise.all([buildAccount,...policies]);
return findProjectNumber(await project,account,effective)}
function findProjectNumber(project,buildAccount,policies=[]){
let own=project.known?/^projects\/(\d+)$/.exec(project.value.name)?.[1]:void 0;
if(own)return known$2(own,...project.evidence);
for(let policy of policies){
let number=policy.known?/^projects\/(\d+)\//.exec(policy.value.name??``)?.[1]:void 0;
if(number)return known$2(number,...policy.evidence)}
let email=buildAccount?.known&&buildAccount.value||``;
let number=/^(\d+)(-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1];
if(buildAccount&&number)return known$2(number,...buildAccount.evidence);
let why=project.known?say`its name is ${project.value.name}`:project.why;
return unknown(say`The project's number could not be read: ${why}`,...project.evidence)}
function readService(google,name){
return ask$1(`GET run.googleapis.com/v2/${name}`,fullName.service(name),()=>google.run.getService(name),found=>found?say`generation ${found.generation??`?`}`:say`does not exist`)}
function readDeployed(google,name){
return ask$1(`GET run.googleapis.com/v2/${name}`,fullName.service(name),()=>google.run.getResource(name),found=>found?say`generation ${found.generation??`?`}`:say`does not exist`)}
function readKnative(google,place){
let{kind,project,region,name}=place;
return ask$1(`GET ${region}-run.googleapis.com/v1/namespaces/${project}/${KINDS$2[kind].manifest?.plural}/${name}`,fullName.service(targetName(project,{kind,region,service:name})),()=>google.run.getKnative(place),found=>found?`exists`:say`does not exist`)}
async function readServicePolicy(google,name,service){
let asked=ask$1(`GET run.googleapis.com/v2/${name}:getIamPolicy`,fullName.service(name),()=>google.run.getPolicy(name),summarisePolicy);
let[policy,found]=await Promise.all([asked,service]);
return found.known&&found.value===null?known$2(null,...found.evidence):policy}
async function readServing(google,name,service){
let found=await service;
if(!found.known)return found;
let revision=found.value?servingRevision(found.value):void 0;
if(!revision)return known$2(null,...found.evidence);
let path=`${name}/revisions/${revision}`;
return ask$1(`GET run.googleapis.com/v2/${path}`,fullName.service(path),()=>google.run.getRevision(path),answer=>answer?revision:say`does not exist`)}
async function readTags(google,place,service,projectNumber){
let[found,number]=await Promise.all([service,projectNumber]);
if(found.known&&found.value===null)return known$2([],...found.evidence);
if(!number.known)return unknown(number.why,...number.evidence);
let parent=fullName.service(`projects/${number.value}/locations/${place.region}/services/${place.service}`);
return ask$1(`GET ${place.region}-cloudresourcemanager.googleapis.com/v3/effectiveTags`,parent,()=>google.resourceManager.effectiveTags(parent,place.region),all=>all.length>0?all.map(({key,value})=>`${key}=${value}`).join(`, `):`none`)}
function editSecrets(template,container,edit){
if(edit.op===`set`||edit.op===`add`)return[say`secrets are a list of NAME=SECRET:VERSION`];
let entries=edit.op===`put`?Object.entries(edit.entries):[];
let removed=edit.op===`remove`?edit.keys:[];
let dropsRest=edit.op===`clear`||edit.op===`put`&&edit.strategy===`overwrite`;
let isMount=key=>key.startsWith(`/`);
editSecretVariables(container,entries.filter(([key])=>!isMount(key)),name=>dropsRest||removed.includes(name));
let files=entries.filter(([key])=>isMount(key));
removeFiles(template,container,removed.filter(isMount));
dropsRest&&dropMounts(template,container,new Set(files.map(([path])=>split(path).directory)));
return mountFiles(template,container,files,dropsRest)}
function secretsOf(edits){
let values=edits.flatMap(edit=>edit.path===`container.secrets`&&edit.op===`put`?Object.values(edit.entries):[]);
return[...new Set(values.map(value=>parse$1(value).secret))]}
function editCloudSql(template,container,edit){
if(edit.op===`set`)return[say`instances are a list of PROJECT:REGION:INSTANCE`];
let volumes=listAt(template,`volumes`);
let volume=volumes.find(candidate=>isObject(candidate.cloudSqlInstance));
let live=isObject(volume?.cloudSqlInstance)?volume.cloudSqlInstance.instances:void 0;
let instances=Array.isArray(live)?live.map(String):[];
edit.op===`clear`&&(instances=[]);
edit.op===`remove`&&(instances=instances.filter(name=>!edit.keys.includes(name)));
if(edit.op===`put`){
let asked=Object.keys(edit.entries);
let kept=edit.strategy===`merge`?instances:instances.filter(name=>asked.includes(name));
instances=[...new Set([...kept,...asked])]}
let name=String(volume?.name??freeName(`cloudsql`,volumes));
if(instances.length===0){
removeMounts(container,mount=>mount.name===name);
pruneVolumes(template,[name])}else{
volume?objectAt(volume,`cloudSqlInstance`).instances=instances:volumes.push({name,cloudSqlInstance:{instances}});
let mounts=listAt(container,`volumeMounts`);
mounts.some(mount=>mount.name===name)||mounts.push({name,mountPath:`/cloudsql`})}
tidy(template,container);
return[]}
function editVolumes(template,edit){
let volumes=listAt(template,`volumes`);
if(edit.op===`add`){
let at=volumes.findIndex(({name})=>name===edit.item.name);
at<0?volumes.push({...edit.item}):volumes[at]={...edit.item}}
let gone=volume=>edit.op===`clear`||edit.op===`remove`&&edit.keys.includes(String(volume.name));
template.volumes=volumes.filter(volume=>isObject(volume.cloudSqlInstance)||!gone(volume));
listAt(template,`volumes`).length===0&&delete template.volumes;
return[]}
function editMounts(template,container,edit){
let databases=new Set(listAt(template,`volumes`).flatMap(({name,cloudSqlInstance})=>cloudSqlInstance?[name]:[]));
let mounts=listAt(container,`volumeMounts`);
for(let[mountPath,name]of edit.op===`put`?Object.entries(edit.entries):[]){
let mount=mounts.find(candidate=>candidate.mountPath===mountPath);
mount?mount.name=name:mounts.push({name,mountPath})}
removeMounts(container,({name,mountPath})=>{
if(edit.op===`clear`)return!databases.has(name);
return edit.op===`remove`&&edit.keys.includes(String(mountPath))});
tidy(template,container)}
function editSecretVariables(container,entries,drops){
let asked=new Map(entries);
let env=listAt(container,`env`).filter(variable=>{
let name=String(variable.name);
return!isObject(variable.valueSource)||asked.has(name)||!drops(name)});
for(let[name,value]of asked){
let at=env.findIndex(variable=>variable.name===name);
let{value:_,...rest}=env[at]??{};
let source=isObject(rest.valueSource)?rest.valueSource:{};
let reference=isObject(source.secretKeyRef)?source.secretKeyRef:{};
let variable={...rest,name,valueSource:{...source,secretKeyRef:{...reference,...parse$1(value)}}};
at<0?env.push(variable):env[at]=variable}
env.length>0?container.env=env:delete container.env}
function mountFiles(template,container,files,alone){
let problems=[];
let byDirectory=Map.groupBy(files,([path])=>split(path).directory);
for(let[directory,group]of byDirectory){
let wanted=group.map(([path,value])=>({path:split(path).file,...parse$1(value)}));
let secret=wanted[0]?.secret??``;
if(directory===``||wanted.some(({path})=>path===``)){
problems.push(say`${group.map(([path])=>path).join(say`, `)} is not /DIRECTORY/FILE`);
continue}
if(wanted.some(other=>other.secret!==secret)){
problems.push(say`${directory} can hold versions of only one secret`);
continue}
let problem=mountDirectory(template,container,directory,secret,wanted,alone);
problem&&problems.push(problem)}
tidy(template,container);
return problems}
function mountDirectory(template,container,directory,secret,wanted,alone){
let volumes=listAt(template,`volumes`);
let mounts=listAt(container,`volumeMounts`);
let paths=new Set(wanted.map(({path})=>path));
let mount=mounts.find(candidate=>candidate.mountPath===directory);
let volume=volumes.find(candidate=>candidate.name===mount?.name);
if(mount&&!isObject(volume?.secret))return say`${directory} is the mount of a volume without a secret`;
if(volume&&mountsOf(template,String(volume.name)).length>1){
volume={...structuredClone(volume),name:freeName(secret,volumes)};
volumes.push(volume);
mount&&(mount.name=String(volume.name))}
if(!volume){
volume={name:freeName(secret,volumes),secret:{secret}};
volumes.push(volume)}
if(!mount){
mount={name:String(volume.name),mountPath:directory};
mounts.push(mount)}
let source=objectAt(volume,`secret`);
let items=listAt(source,`items`);
let others=alone?[]:items.filter(item=>!paths.has(String(item.path)));
if(source.secret!==secret&&others.length>0)return say`${directory} contains files of the secret ${String(source.secret)}, and a directory can contain those of only one secret`;
source.secret=secret;
source.items=[...items.filter(item=>paths.has(String(item.path))||others.includes(item))];
for(let{path,version}of wanted){
let item=source.items.find(candidate=>candidate.path===path);
item?item.version=version:source.items.push({path,version})}}
function removeFiles(template,container,paths){
for(let path of paths){
let{directory,file}=split(path);
let volumes=listAt(template,`volumes`);
let mount=listAt(container,`volumeMounts`).find(candidate=>candidate.mountPath===directory);
let volume=volumes.find(candidate=>candidate.name===mount?.name&&isObject(candidate.secret));
if(!mount||!volume)continue;
if(mountsOf(template,String(volume.name)).length>1){
volume={...structuredClone(volume),name:freeName(String(volume.name),volumes)};
volumes.push(volume);
mount.name=String(volume.name)}
let source=objectAt(volume,`secret`);
source.items=listAt(source,`items`).filter(item=>item.path!==file);
if(listAt(source,`items`).length>0)continue;
removeMounts(container,candidate=>candidate===mount);
pruneVolumes(template,[String(volume.name)])}
tidy(template,container)}
function dropMounts(template,container,kept){
let secrets=new Set(listAt(template,`volumes`).flatMap(volume=>isObject(volume.secret)?[String(volume.name)]:[]));
let gone=mount=>secrets.has(String(mount.name))&&!kept.has(String(mount.mountPath));
let names=listAt(container,`volumeMounts`).filter(gone).map(mount=>String(mount.name));
removeMounts(container,gone);
pruneVolumes(template,names)}
function removeMounts(container,gone){
container.volumeMounts=listAt(container,`volumeMounts`).filter(mount=>!gone(mount))}
function pruneVolumes(template,names){
let unused=new Set(names.filter(name=>mountsOf(template,name).length===0));
template.volumes=listAt(template,`volumes`).filter(volume=>!unused.has(String(volume.name)))}
function mountsOf(template,volume){
return listAt(template,`containers`).flatMap(container=>Array.isArray(container.volumeMounts)?container.volumeMounts.filter(mount=>mount.name===volume):[])}
function tidy(template,container){
listAt(template,`volumes`).length===0&&delete template.volumes;
listAt(container,`volumeMounts`).length===0&&delete container.volumeMounts}
function freeName(from,volumes){
let base=(from.split(`/`).at(-1)??``).toLowerCase().replace(/[^a-z0-9-]+/g,`-`).replace(/^[^a-z]+/,``).slice(0,58).replace(/(?<!-)-+$/,``)||`secret`;
let taken=new Set(volumes.map(volume=>volume.name));
let name=base;
for(let n=2;taken.has(name);n++)name=`${base}-${n}`;
return name}
function parse$1(value){
let long=/^(projects\/[^/]+\/secrets\/[^/:]+)(?:\/versions\/|:)?(.*)$/.exec(value);
if(long)return{secret:long[1]??``,version:long[2]||`latest`};
let[secret=``,version=``]=value.split(`:`);
return{secret,version:version||`latest`}}
function split(path){
let at=path.lastIndexOf(`/`);
return{directory:path.slice(0,at),file:path.slice(at+1)}}
const OURS=/^run-iam-deploy-/;
function applyEdits(resource,edits,kind=DEFAULT){
forgetBreakglass(resource);
return[...edits.flatMap(edit=>applyEdit(resource,edit,kind).map(problem=>`${edit.from}: ${problem}`)),...tidyDependencies(templateOf$1(resource,kind),edits)]}
function mainContainer(template){
let containers=listAt(template,`containers`);
let found=containers.find(container=>Array.isArray(container.ports)&&container.ports.length>0)??containers[0];
if(found)return found;
let made={};
containers.push(made);
return made}
function namedContainer(template,name){
let containers=listAt(template,`containers`);
let found=containers.find(container=>container.name===name);
if(found)return found;
let made={name};
containers.push(made);
return made}
function imageContainer(template,{containers}){
return(containers?.names??[]).map(name=>namedContainer(template,name)).find(container=>container.name===containers?.main)??mainContainer(template)}
function nameClient(after,{edits}){
if(edits.some(({path})=>path===`client`||path===`clientVersion`))return;
after.client=CLIENT;
after.clientVersion=VERSION$1}
function applyEdit(resource,edit,kind){
let template=templateOf$1(resource,kind);
let[first=``,...rest]=edit.path.split(`.`);
if(first!==`container`)return applyOutside(resource,template,edit,kind);
if(edit.container===void 0&&OF_ALL.has(edit.path)){
for(let container of listAt(template,`containers`))applyPlain(container,rest,edit);
return[]}
let container=edit.container===void 0?mainContainer(template):namedContainer(template,edit.container);
if(edit.path===`container.secrets`)return editSecrets(template,container,edit);
if(edit.path===`container.cloudSqlInstances`)return editCloudSql(template,container,edit);
edit.path===`container.volumeMounts`?editMounts(template,container,edit):edit.path===`container.gpu`?applyPlain(container,[`resources`,`limits`,GPU],edit):edit.path===`container.env`?editEnv(container,edit):rest[0]===`ports`?editPorts(container,rest,edit):applyPlain(container,rest,edit);
return[]}
const GPU=`nvidia.com/gpu`;
const OF_ALL=new Set([`container.resources.cpuIdle`,`container.resources.startupCpuBoost`]);
function applyOutside(resource,template,edit,kind){
if(edit.path===`template.volumes`)return editVolumes(template,edit);
if(edit.path===`template.containers`)removeContainers(template,edit);else if(edit.path===`customAudiences`)editNames(resource,`customAudiences`,edit);else if(edit.path===`launchStage`&&resource.launchStage===`ALPHA`)return[];else applyPlain(resource,pathIn(edit.path,kind),edit);
return[]}
function forgetBreakglass(resource){
let policy=resource.binaryAuthorization;
if(!isObject(policy))return;
delete policy.breakglassJustification;
Object.keys(policy).length===0&&delete resource.binaryAuthorization}
function removeContainers(template,edit){
edit.op===`remove`&&(template.containers=listAt(template,`containers`).filter(({name})=>!edit.keys.includes(String(name))))}
function editNames(parent,key,edit){
let live=Array.isArray(parent[key])?parent[key].map(String):[];
let names=edit.op===`clear`?[]:live;
edit.op===`remove`&&(names=live.filter(name=>!edit.keys.includes(name)));
edit.op===`put`&&(names=[...new Set([...edit.strategy===`merge`?live:[],...Object.keys(edit.entries)])]);
names.length>0?parent[key]=names:delete parent[key]}
function tidyDependencies(template,edits){
let asked=edits.filter(({path})=>path===`container.dependsOn`);
let removes=edits.some(({path})=>path===`template.containers`);
if(asked.length===0&&!removes)return[];
let containers=listAt(template,`containers`);
let names=new Set(containers.map(({name})=>name));
let missing=[...new Set(asked.flatMap(edit=>edit.op===`set`&&Array.isArray(edit.value)?edit.value:[]))].filter(name=>!names.has(name));
for(let container of containers){
if(!Array.isArray(container.dependsOn))continue;
let kept=container.dependsOn.filter(name=>names.has(name));
kept.length>0?container.dependsOn=kept:delete container.dependsOn}
return missing.length===0?[]:[say`${asked[0]?.from}: there is no container ${missing.join(say`, `)}`]}
function applyPlain(root,parts,edit){
edit.op===`set`?setAt(root,parts,structuredClone(edit.value)):edit.op===`clear`&&parts.at(-1)!==`labels`?clearAt(root,parts):editMap(parts.slice(0,-1).reduce(objectAt,root),parts.at(-1)??``,edit)}
function editMap(parent,key,edit){
let map=objectAt(parent,key);
if(edit.op===`clear`||edit.op===`put`&&edit.strategy===`overwrite`)for(let name of Object.keys(map))key===`labels`&&OURS.test(name)||delete map[name];
edit.op===`put`&&Object.assign(map,edit.entries);
if(edit.op===`remove`)for(let name of edit.keys)delete map[name];
Object.keys(map).length===0&&delete parent[key]}
function editEnv(container,edit){
let env=listAt(container,`env`);
let isLiteral=variable=>!(`valueSource`in variable);
let drops=variable=>{
if(edit.op===`clear`)return isLiteral(variable);
if(edit.op===`remove`)return isLiteral(variable)&&edit.keys.includes(String(variable.name));
if(edit.op!==`put`||edit.strategy===`merge`)return!1;
return isLiteral(variable)&&!Object.hasOwn(edit.entries,String(variable.name))};
let kept=env.filter(variable=>!drops(variable));
let places=new Map(kept.map(({name},at)=>[name,at]).reverse());
for(let[name,value]of edit.op===`put`?Object.entries(edit.entries):[]){
let at=places.get(name)??kept.length;
let{valueSource:_,...rest}=kept[at]??{};
kept[at]={...rest,name,value}}
kept.length>0?container.env=kept:delete container.env}
function editPorts(container,parts,edit){
let before=portOf$1(container);
applyPlain(container,parts,edit);
if(!Array.isArray(container.ports)||container.ports.length===0){
delete container.ports;
return}
let port=container.ports[0];
isObject(port)&&port.containerPort===void 0&&(port.containerPort=8080);
let after=portOf$1(container);
let probe=isObject(container.startupProbe)?container.startupProbe.tcpSocket:void 0;
isObject(probe)&&probe.port===before&&after!==void 0&&(probe.port=after)}
function portOf$1(container){
let port=Array.isArray(container.ports)?container.ports[0]:void 0;
return isObject(port)&&typeof port.containerPort==`number`?port.containerPort:void 0}
const audiencesOf=({uri,urls=[],customAudiences=[]})=>({urls:[...new Set([...urls,...uri?[uri]:[]].map(url=>url.replace(/\/$/,``)))],custom:[...customAudiences??[]]});
function customAudiencesAfter(live,edits){
let mine=edits.filter(({path})=>path===`customAudiences`);
let after={customAudiences:[...live?.customAudiences??[]]};
applyEdits(after,mine);
return Array.isArray(after.customAudiences)?after.customAudiences.map(String):[]}
const accepts=({urls,custom},audience)=>custom.includes(audience)||urls.some(url=>audience===url||audience.startsWith(`${url}/`));
const meantAudience=({urls,custom},audience)=>meant(audience,[...custom,...urls]);
const defaultUrl=({service,region},projectNumber)=>`https://${service}-${projectNumber}.${region}.run.app`;
function acceptedWords({urls,custom}){
return`${urls.length>0?say`${list$2(urls)} and paths below ${urls.length>1?`them`:`it`}`:say`its own URL`}${custom.length>0?say`, and as custom ${custom.length>1?say`audiences`:say`audience`} ${list$2(custom)}`:say`, and no custom audience`}`}
function shortResource(fullName){
let parts=fullName.replace(/^\/\/[^/]+\//,``).split(`/`);
let name=parts.at(-1)??fullName;
let kind=WORDS$2[parts.at(-2)??``];
return kind?`${kind} ${name}`:fullName}
const WORDS$2={...Object.fromEntries(Object.values(KINDS$2).map(({collection,words})=>[collection,words])),projects:say`project`,folders:say`folder`,organizations:say`organisation`,buckets:say`bucket`,repositories:say`repository`,serviceAccounts:say`account`,secrets:say`secret`,tagValues:say`tag value`,revisions:say`revision`,builds:say`build`,subnetworks:say`subnetwork`,networks:say`network`,connectors:say`connector`,instances:say`instance`,functions:say`function`};
const shortMember=member=>member.replace(/^(serviceAccount|user|group|domain):/,``);
const shortName=name=>name?.split(`/`).at(-1)||void 0;
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
const strongest=answers=>answers.includes(`yes`)?`yes`:answers.includes(`unknown`)?`unknown`:`no`;
const isValue=value=>pattern=>pattern.replace(/^is:/,``)===value?`yes`:`no`;
const isLocation=location=>pattern=>{
let group=/^in:(.+)-locations$/.exec(pattern)?.[1];
if(!group)return pattern.startsWith(`in:`)?`unknown`:isValue(location.toLowerCase())(pattern.toLowerCase());
if(group===location||location.startsWith(`${group}-`))return`yes`;
if(group===`eu`)return inUnion(location);
return CONTINENTS.has(group)||/^[a-z]+-[a-z]+\d+$/.test(group)?`no`:`unknown`};
const CONTINENTS=new Set([`us`,`europe`,`asia`,`australia`]);
function inUnion(location){
if(location===`eu`||UNION.has(location))return`yes`;
return location.startsWith(`europe-`)&&![`europe-west2`,`europe-west6`].includes(location)?`unknown`:`no`}
const UNION=new Set([`europe-central2`,`europe-north1`,`europe-southwest1`,`europe-west1`,`europe-west3`,`europe-west4`,`europe-west8`,`europe-west9`,`europe-west10`,`europe-west12`]);
const isWorkerPool=(pool,ancestors,whole)=>pattern=>{
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
const TOKEN=/\s*(?:("(?:[^"\\]|\\["'\\])*"|'(?:[^'\\]|\\["'\\])*')|([A-Za-z_]\w*)|(&&|\|\||==|!=|<=|>=|[()[\],.!<>])|(\d+))/y;
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
const truth=value=>typeof value==`boolean`?value:`unknown`;
const known$1=value=>value===`unknown`?void 0:value;
const either=(a,b)=>known$1(a===!0||b===!0?!0:a===!1&&b===!1?!1:`unknown`);
const both=(a,b)=>known$1(a===!1||b===!1?!1:a===!0&&b===!0||`unknown`);
const not=a=>known$1(a===`unknown`?a:!a);
const isText=value=>typeof value==`object`&&`text`in value;
const isTime=value=>typeof value==`object`&&`time`in value;
function compare$1(operator,left,right){
if(operator===`in`){
if(!Array.isArray(right)||!isText(left))return;
return right.reduce((found,one)=>either(truth(found),truth(compare$1(`==`,left,one))),!1)}
if(operator===`!=`)return not(truth(compare$1(`==`,left,right)));
if(isText(left)&&isText(right))return operator===`==`?sameText$1(left,right):void 0;
if(isTime(left)&&isTime(right)){
if(operator===`<`)return left.time<right.time;
if(operator===`<=`)return left.time<=right.time;
if(operator===`>`)return left.time>right.time;
if(operator===`>=`)return left.time>=right.time;
return left.time===right.time}}
function sameText$1(a,b){
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
const CONVENIENCE={"roles/owner":`projectOwner`,"roles/editor":`projectEditor`,"roles/viewer":`projectViewer`};
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
let grant=condition?{role,resource,...told$3(condition)}:void 0;
!grant||holds===!0?reading.granted.push(grant??{role,resource}):reading[holds===!1?`outside`:`conditional`].push(grant)}
return{...reading,unreadRoles:[...new Set(reading.unreadRoles)]}}
const told$3=({title,expression=``})=>({condition:title||expression||`unnamed`,looksAtResource:expression===``||/\b(resource|api|destination)\./.test(expression)});
const names=({members=[]},wanted)=>members.some(member=>wanted.has(spelt(member)));
const anyOf$1=member=>new Set([spelt(member),`allUsers`,`allAuthenticatedUsers`]);
const spelt=member=>member.replace(/^(serviceAccount|user):(.*)$/,(_,kind,email)=>`${kind}:${email.toLowerCase()}`);
const isCrowd=member=>/^(group:|domain:|principalSet:)/.test(member);
const TESTABLE={project:``,bucket:`storage.`,repository:`artifactregistry.`,service:`run.`,account:`iam.serviceAccounts.`,secret:`secretmanager.`,"tag-value":`resourcemanager.tagValue`,"crypto-key":`cloudkms.cryptoKey`};
const testable=(spot,permission)=>permission.startsWith(TESTABLE[spot.kind]);
function testPermissions(google,spot,names){
let{call,resource,question}=request(google,spot,names);
return ask$1(call,resource,question,({granted})=>say`holds ${[...granted].join(say`, `)||say`none`} of ${names.join(say`, `)}`)}
function held(tested,permission){
if(!tested.known)return tested;
let{granted,untestable}=tested.value;
let value=granted.has(permission)?`held`:untestable.has(permission)?`untestable`:granted.size>0?`not-held`:`nothing-held`;
return{known:!0,value,evidence:tested.evidence.map(piece=>({...piece,answer:`${permission}: ${SAID$1[value]}`}))}}
const SAID$1={held:`held`,"not-held":say`not held`,"nothing-held":say`not held, nor any other that was asked`,untestable:say`not testable on this resource`};
function nameOfSpot(spot){
switch(spot.kind){case`project`:
return fullName.project(spot.project);case`bucket`:
return fullName.bucket(spot.bucket);case`repository`:
return fullName.repository(spot.name);case`service`:
return fullName.service(spot.name);case`account`:
return fullName.account(spot.email,spot.project);case`secret`:
return fullName.secret(spot.project,spot.secret);case`tag-value`:
return fullName.tagValue(spot.name);case`crypto-key`:
return fullName.cryptoKey(spot.name)}}
function request(google,spot,names){
let resource=nameOfSpot(spot);
switch(spot.kind){case`project`:
return{call:`POST cloudresourcemanager.googleapis.com/v3/projects/${spot.project}:testIamPermissions`,resource,question:()=>google.resourceManager.testPermissions(spot.project,names)};case`bucket`:
return{call:`GET storage.googleapis.com/storage/v1/b/${spot.bucket}/iam/testPermissions`,resource,question:()=>google.storage.testPermissions(spot.bucket,names)};case`repository`:
return{call:`POST artifactregistry.googleapis.com/v1/${spot.name}:testIamPermissions`,resource,question:()=>google.artifactRegistry.testPermissions(spot.name,names)};case`service`:
return{call:`POST run.googleapis.com/v2/${spot.name}:testIamPermissions`,resource,question:()=>google.run.testPermissions(spot.name,names)};case`account`:
return{call:`POST iam.googleapis.com/v1/projects/${spot.home??`-`}/serviceAccounts/${spot.email}:testIamPermissions`,resource,question:()=>google.iam.testPermissions(spot.email,names,spot.home)};case`crypto-key`:
return{call:`POST cloudkms.googleapis.com/v1/${spot.name}:testIamPermissions`,resource,question:()=>google.kms.testPermissions(spot.name,names)};case`secret`:
{
let name=`projects/${spot.project}/secrets/${spot.secret}`;
return{call:`POST secretmanager.googleapis.com/v1/${name}:testIamPermissions`,resource,question:()=>google.secretManager.testPermissions(name,names)}}case`tag-value`:
return{call:`POST cloudresourcemanager.googleapis.com/v3/${spot.name}:testIamPermissions`,resource,question:()=>google.resourceManager.testTagValue(spot.name,names)}}}
const READS$3={project:[`resourcemanager.projects.getIamPolicy`,`orgpolicy.policies.list`,`iam.serviceAccounts.getAccessToken`],bucket:[`storage.buckets.getIamPolicy`],repository:[`artifactregistry.repositories.getIamPolicy`]};
async function ifAllowed(tested,permission,question){
let own=await tested;
if(own&&!own.known&&own.evidence.some(({status})=>status===404))return own;
return own&&missing$2(own,permission)||question()}
function missing$2(own,permission){
let answer=held(own,permission);
return answer.known&&(answer.value===`not-held`||answer.value===`nothing-held`)?unknown(say`The permission ${permission} is missing.`,...answer.evidence):void 0}
function setOn({listed,asked},constraint){
if(listed.known){
let found=listed.value.find(({name})=>name?.endsWith(`/policies/${constraint}`));
return{...listed,value:found??null}}
return asked[constraint]??unknown(listed.why,...listed.evidence)}
const DRY_RUN_OF_ACCESS=[`run.managed.requireInvokerIam`,`iam.managed.allowedPolicyMembers`];
async function readSetPolicies(google,projectId,{project,tags,tested},config){
let opens=config.access===`public`&&traitsOf(config).requests===!0;
let deploys=deployConstraintsOf(config).length>0;
if(!opens&&!deploys)return[];
let wanted=[...opens?DRY_RUN_OF_ACCESS:[],...deploys?[`gcp.restrictServiceUsage`]:[]];
let tagged=async()=>{
if(!opens)return[];
if(config.resourceTags.length>0)return ACCESS_CONSTRAINTS;
let found=await tags;
return found.known&&found.value.some(({inherited})=>!inherited)?ACCESS_CONSTRAINTS:[]};
let lacks=tested?.then(own=>missing$2(own,`orgpolicy.policies.list`));
let readNode=async(node,above)=>{
let lacking=await lacks;
let listed=lacking??await list$1(google,node);
if(listed.known)return{node,listed,asked:{}};
let[first,...others]=wanted;
let found=above&&lacking&&first!==void 0?await get(google,node,first):void 0;
let ask=constraint=>found&&isRefused(found)?found:get(google,node,constraint);
let byName=constraints=>Promise.all(constraints.map(async constraint=>[constraint,await ask(constraint)]));
let[some,more]=await Promise.all([byName(found?others:wanted),tagged().then(constraints=>byName(constraints.filter(constraint=>!wanted.includes(constraint))))]);
return{node,listed,asked:{...found&&{[first]:found},...Object.fromEntries([...some,...more])}}};
let own=readNode(`projects/${projectId}`,!1);
let above=project.then(found=>found.known&&found.value.parent?readNode(found.value.parent,!0):void 0);
return(await Promise.all([own,above])).filter(node=>node!==void 0)}
const isRefused=fact=>!fact.known&&fact.evidence.some(({status,reason})=>status===403&&reason!==`SERVICE_DISABLED`);
const list$1=(google,node)=>ask$1(`GET orgpolicy.googleapis.com/v2/${node}/policies`,`//cloudresourcemanager.googleapis.com/${node}`,()=>google.orgPolicy.list(node),all=>all.length===0?say`none set there`:say`${all.length} set there`);
const get=(google,node,constraint)=>ask$1(`GET orgpolicy.googleapis.com/v2/${node}/policies/${constraint}`,`//orgpolicy.googleapis.com/${node}/policies/${constraint}`,()=>google.orgPolicy.get(node,constraint),set=>set?set.dryRunSpec?say`has a dry run`:say`has no dry run`:say`is not set there`);
function parseCondition(expression){
let tokens=tokensOf$1(expression);
if(!tokens||tokens.filter(({kind})=>kind===`call`).length>MOST_TERMS)return;
let parser={tokens,at:0};
let condition=readJoined(parser,0);
return parser.at===tokens.length?condition:void 0}
const MOST_TERMS=10;
function holds(expression,view){
let condition=parseCondition(expression);
return condition?evaluate(condition,view):`unknown`}
function evaluate(condition,view){
if(`terms`in condition){
let settles=condition.op===`and`?`no`:`yes`;
let answers=condition.terms.map(term=>evaluate(term,view));
if(answers.includes(settles))return settles;
return answers.includes(`unknown`)?`unknown`:settles===`no`?`yes`:`no`}
return evaluateCall(condition,view)}
function evaluateCall(condition,view){
let byId=condition.op===`matchTagId`||condition.op===`hasTagKeyId`;
let answers=view.tags.map(tag=>{
let same=byId?sameText(tag.keyId,condition.key):sameKey(tag.key,condition.key);
if(same===`no`||!(`value`in condition))return same;
let value=sameText(byId?tag.valueId:tag.value,condition.value);
return same===`yes`||value===`no`?value:`unknown`});
return answers[view.tags.findIndex(tag=>(byId?tag.keyId:tag.key)===condition.key)]??(answers.includes(`yes`)?`yes`:answers.includes(`unknown`)||!view.complete?`unknown`:`no`)}
const sameText=(one,other)=>one===void 0?`unknown`:one===other?`yes`:`no`;
function sameKey(one,other){
let same=sameText(one,other);
if(one===void 0||same!==`no`)return same;
let[[parent=``,key],[otherParent=``,otherKey]]=[one.split(`/`),other.split(`/`)];
return key===otherKey&&/^\d+$/.test(parent)!==/^\d+$/.test(otherParent)?`unknown`:`no`}
const CALL=/^resource\s*\.\s*(matchTag|matchTagId|hasTagKey|hasTagKeyId)\s*\(\s*('[^'"\\]*'|"[^'"\\]*")\s*(?:,\s*('[^'"\\]*'|"[^'"\\]*")\s*)?\)/;
const MARKS$1={"&&":`and`,"||":`or`,"(":`open`,")":`close`};
function tokensOf$1(expression){
let tokens=[];
let rest=expression.trim();
for(;rest;){
let mark=Object.keys(MARKS$1).find(each=>rest.startsWith(each));
let call=mark?null:CALL.exec(rest);
if(mark)tokens.push({kind:MARKS$1[mark]});else{
let read=call&&callOf(call);
if(!read)return;
tokens.push({kind:`call`,call:read})}
rest=rest.slice(mark?.length??call?.[0].length).trimStart()}
return tokens}
function callOf([,name,first=``,second]){
let key=first.slice(1,-1);
if(name===`matchTag`||name===`matchTagId`)return second===void 0?void 0:{op:name,key,value:second.slice(1,-1)};
return second===void 0?{op:name,key}:void 0}
const LEVELS=[`or`,`and`];
function readJoined(parser,level){
let op=LEVELS[level];
if(op===void 0)return readTerm(parser);
let terms=[];
do{
terms.length>0&&parser.at++;
let term=readJoined(parser,level+1);
if(!term)return;
terms.push(term)}while(parser.tokens[parser.at]?.kind===op);
return terms.length===1?terms[0]:{op,terms}}
function readTerm(parser){
let token=parser.tokens[parser.at++];
if(token?.kind===`call`)return token.call;
if(token?.kind!==`open`)return;
let inner=readJoined(parser,0);
return parser.tokens[parser.at++]?.kind===`close`?inner:void 0}
function onService(question){
let set=inForce(question);
if(!set)return;
let each=set.map(one=>judgeSet(one,question));
let answers=each.map(({answer})=>answer);
let[first=question.judge([])]=answers;
return{answer:answers.every(answer=>answer===first)?first:`unknown`,matched:each.flatMap(({matched})=>matched),conditions:each.flatMap(({conditions})=>conditions),evidence:set.flatMap(({evidence})=>evidence)}}
function inForce({constraint,nodes,whole,list}){
let found=[];
for(let one of nodes){
let policy=setOn(one,constraint);
if(!policy.known)return;
let spec=policy.value?.spec;
if(!spec)continue;
found.push({node:one.node,spec,evidence:policy.evidence});
if(spec.reset||!list||!spec.inheritFromParent)return found}
return whole&&found.length===0?found:void 0}
function judgeSet({node,spec},{view,judge,list}){
let rules=spec.reset?[]:spec.rules??[];
let plain=rules.filter(rule=>!rule.condition?.expression);
let conditional=rules.flatMap(({condition,...rule})=>condition?.expression?[{rule,expression:condition.expression,holds:holds(condition.expression,view)}]:[]);
let certain=conditional.filter(one=>one.holds===`yes`).map(({rule})=>rule);
let doubts=conditional.filter(one=>one.holds===`unknown`).map(({rule})=>rule);
let answers=(doubts.length>5?void 0:subsets(doubts).map(some=>[...certain,...some]))?.map(matched=>judgeWorld(matched,plain,judge,list))??[`unknown`];
let[first=`unknown`]=answers;
return{answer:answers.every(answer=>answer===first)?first:`unknown`,matched:conditional.filter(one=>one.holds!==`no`).map(({expression})=>({expression,node})),conditions:conditional.map(({expression})=>expression)}}
function judgeWorld(matched,plain,judge,list){
if(matched.length===0)return judge(plain);
let answers=matched.map(rule=>judge([rule]));
let[first=`unknown`]=answers;
if(!answers.every(answer=>answer===first))return`unknown`;
return list&&first===`no`&&judge(plain)===`yes`&&!matched.some(rule=>rule.denyAll)?`unknown`:first}
function subsets(items){
let[first,...others]=items;
if(first===void 0)return[[]];
let without=subsets(others);
return[...without,...without.map(some=>[first,...some])]}
function readTagValues(google,tags){
return new Map(tags.map(tag=>{
let name=tagValueName(tag);
let path=name.startsWith(`tagValues/`)?name:`tagValues/namespaced?name=${name}`;
let resource=`//cloudresourcemanager.googleapis.com/${name.startsWith(`tagValues/`)?name:`tagValues/${name}`}`;
return[name,ask$1(`GET cloudresourcemanager.googleapis.com/v3/${path}`,resource,()=>google.resourceManager.tagValue(name),found=>say`${found.namespacedName??`?`} is ${found.name??`?`} of ${found.parent??`?`}`)]}))}
const wantedTags=(tags,values)=>Promise.all(tags.map(async tag=>({tag,found:await values.get(tagValueName(tag))})));
function keyOf$4({tag,found}){
if(!tag.key.startsWith(`tagKeys/`))return tag.key;
return found.known?found.value.namespacedName?.replace(/\/[^/]*$/,``):void 0}
function tagWords(wanted){
let key=keyOf$4(wanted);
let value=wanted.found.known?wanted.found.value.shortName:void 0;
return`${key??wanted.tag.key}=${value??wanted.tag.value}`}
function tagsOfService({tags,wantedTags=[],service}){
let coming=wantedTags.map(asOwn);
let replaced=tag=>coming.some(one=>one.key!==void 0&&one.key===tag.key||one.keyId!==void 0&&one.keyId===tag.keyId);
let present=(tags.known?tags.value:[]).filter(tag=>!replaced(tag)||isThere(coming,tag));
let stays=present.filter(({inherited})=>!inherited);
let own=[...stays.map(({key,value,keyId,valueId})=>({key,value,keyId,valueId,words:`${key}=${value}`,coming:!1})),...coming.filter(one=>!stays.some(tag=>sameTag(one,tag)))];
let complete=tags.known&&!(service.known&&service.value===null);
let inherited=present.filter(tag=>tag.inherited&&!replaced(tag));
return{own,view:{tags:[...own,...inherited],complete},evidence:[...tags.evidence,...wantedTags.flatMap(({found})=>found.evidence)]}}
function asOwn(wanted){
let{tag,found}=wanted;
let byId=tag.key.startsWith(`tagKeys/`);
let key=keyOf$4(wanted);
let value=(found.known?found.value.shortName:void 0)??(byId?void 0:tag.value);
let keyId=(found.known?found.value.parent:void 0)??(byId?tag.key:void 0);
let valueId=(found.known?found.value.name:void 0)??(byId?tag.value:void 0);
return{...key!==void 0&&{key},...value!==void 0&&{value},...keyId!==void 0&&{keyId},...valueId!==void 0&&{valueId},words:tagWords(wanted),coming:!0}}
const sameTag=(one,other)=>one.key!==void 0&&one.key===other.key&&one.value===other.value||one.valueId!==void 0&&one.valueId===other.valueId;
const isThere=(coming,tag)=>coming.some(one=>sameTag(one,tag));
function wordsOf$3(own){
let names=coming=>own.filter(tag=>tag.coming===coming).map(({words})=>words);
let[there,later]=[names(!1),names(!0)];
return[...there.length>0?[say`has the tag ${there.join(say`, `)}`]:[],...later.length>0?[say`will get the tag ${later.join(say`, `)}`]:[]].join(` and `)}
function why$1({matched,conditions},own){
if(conditions.length===0)return``;
if(matched.length===0)return say`: none of its conditions (${conditions.join(`; `)}) applies to the service, which ${wordsOf$3(own)}`;
let asked=own.filter(({key,keyId})=>matched.some(({expression})=>[key,keyId].some(name=>name!==void 0&&expression.includes(`${name}`))));
let those=matched.map(({expression,node})=>say`${expression} on ${node}`);
return say` by the condition ${those.join(`; `)}, because the service ${wordsOf$3(asked.length>0?asked:own)}`}
function requireInvokerIam(facts){
let words={yes:say`is enforced`,no:say`is not enforced`,unknown:say`depends on a condition`};
return combine$1([`run.managed.requireInvokerIam`,`run.requireInvokerIam`].map(constraint=>read$2(constraint,facts,enforced,words)),`yes`)}
function allUsersAllowed(facts){
let words={yes:say`allows allUsers`,no:say`does not allow allUsers`,unknown:say`cannot be judged`};
return combine$1([read$2(`iam.allowedPolicyMemberDomains`,facts,domainsLet(listLetsAllUsers),words),read$2(`iam.managed.allowedPolicyMembers`,facts,membersLet(namesAllUsers),words)],`no`)}
function memberAllowed(member,facts){
let words={yes:say`allows ${member}`,no:say`does not allow ${member}`,unknown:say`decides about ${member}`};
return combine$1([read$2(`iam.allowedPolicyMemberDomains`,facts,domainsLet(listLets(member)),words),read$2(`iam.managed.allowedPolicyMembers`,facts,membersLet(namesMember(member)),words)],`no`)}
function combine$1(readings,settles){
let wanted=[settles,`unknown`].find(answer=>readings.some(reading=>reading.answer===answer));
let telling=wanted?readings.filter(reading=>reading.answer===wanted):readings;
return{answer:wanted??(settles===`yes`?`no`:`yes`),because:telling.map(({because})=>because).join(say`, and `),constraints:telling.map(({constraint})=>constraint),evidence:readings.flatMap(({evidence})=>evidence)}}
function read$2(constraint,facts,judge,words){
let fact=facts.policies[constraint];
let said=facts.learned?.[constraint];
if(said){
let answer=judge(said);
return{constraint,answer,because:`${constraint} ${words[answer]}`,evidence:fact.evidence}}
return withTags(readEffective(constraint,fact,judge,words),facts,judge,words)}
function readEffective(constraint,fact,judge,words){
let{evidence}=fact;
let absent=!fact.known&&evidence.some(({status})=>status===404);
if(!fact.known&&!absent)return{constraint,answer:`unknown`,because:say`${constraint} could not be read: ${withoutStop(fact.why)}`,evidence};
let answer=judge(fact.known?fact.value.spec?.rules??[]:[]);
return{constraint,answer,because:`${constraint} ${words[answer]}`,evidence}}
function withTags(ofProject,facts,judge,words){
let{constraint}=ofProject;
let tagged=tagsOfService(facts);
if(tagged.own.length===0&&facts.tags.known)return ofProject;
let nodes=facts.setPolicies??[];
let list=constraint===`iam.allowedPolicyMemberDomains`;
let alone=facts.project.known&&facts.project.value.parent===void 0;
let found=onService({constraint,nodes,whole:nodes.length>0&&(alone||nodes.at(-1)?.node.startsWith(`organizations/`)===!0),view:tagged.view,judge,list});
if(tagged.own.length===0){
if(!found||found.conditions.length===0||found.answer!==`unknown`)return ofProject;
return{constraint,answer:`unknown`,because:say`${ofProject.because} for the project, but the service's tags, which could not be read, can change that (${found.conditions.join(`; `)})`,evidence:[...ofProject.evidence,...found.evidence]}}
let evidence=[...ofProject.evidence,...found?.evidence??[],...tagged.evidence];
if(!found||found.answer===`unknown`){
if(ofProject.answer===`unknown`)return{...ofProject,evidence};
return{constraint,answer:`unknown`,evidence,because:say`${ofProject.because} for the project, but the service ${wordsOf$3(tagged.own)}, which a condition can refer to`}}
return{constraint,answer:found.answer,because:`${constraint} ${words[found.answer]}${why$1(found,tagged.own)}`,evidence}}
function enforced(rules){
let answer=rules.some(rule=>rule.enforce&&!conditional(rule))?`yes`:`no`;
return rules.some(rule=>conditional(rule)&&rule.enforce===!0!=(answer===`yes`))?`unknown`:answer}
const domainsLet=lets=>rules=>{
if(rules.length===0)return`yes`;
let answers=rules.filter(rule=>!conditional(rule)).map(lets);
let answer=answers.includes(`no`)?`no`:answers.length>0&&answers.every(one=>one===`yes`)?`yes`:`unknown`;
return rules.some(rule=>conditional(rule)&&lets(rule)!==answer)?`unknown`:answer};
const listLets=member=>rule=>{
if(rule.denyAll)return isAgent(member)?`unknown`:`no`;
if(rule.allowAll)return`yes`;
return(rule.values?.allowedValues??[]).length>0&&isOfNoCustomer(member)?`no`:`unknown`};
function listLetsAllUsers(rule){
if(rule.denyAll)return`no`;
if(rule.allowAll)return`yes`;
let{allowedValues=[],deniedValues=[]}=rule.values??{};
if(deniedValues.some(namesEverybody))return`no`;
if(allowedValues.some(namesEverybody))return`unknown`;
return allowedValues.length>0?`no`:`unknown`}
const membersLet=names=>rules=>{
let judge=rule=>rule.enforce?names(rule):`yes`;
let answers=rules.filter(rule=>!conditional(rule)).map(judge);
let answer=answers.includes(`no`)?`no`:answers.includes(`unknown`)?`unknown`:`yes`;
return rules.some(rule=>conditional(rule)&&judge(rule)!==answer)?`unknown`:answer};
const namesAllUsers=rule=>parameterValues(rule).some(namesEverybody)?`yes`:`no`;
const namesMember=member=>rule=>{
if(parameterValues(rule).some(value=>namesEverybody(value)||value.toLowerCase()===member.toLowerCase()))return`yes`;
if(isAgent(member))return`unknown`;
let sets=rule.parameters?.allowedPrincipalSets;
return isOfNoCustomer(member)||!Array.isArray(sets)||sets.length===0?`no`:`unknown`};
const isOfNoCustomer=member=>/^(?:user|group):[^@]+@(?:gmail|googlemail|googlegroups)\.com$/i.test(member);
const isAgent=member=>/^serviceAccount:(?:service-)?\d+@/.test(member);
function parameterValues(rule){
let{allowedMemberSubjects=[],allowedPrincipalSets=[]}=rule.parameters??{};
return[allowedMemberSubjects,allowedPrincipalSets].flat().filter(value=>typeof value==`string`)}
function mayBlock(constraint,rules){
if(constraint===`run.managed.requireInvokerIam`)return enforced(rules);
return{yes:`no`,no:`yes`,unknown:`unknown`}[membersLet(namesAllUsers)(rules)]}
const EVERYBODY$2=new Set([`allUsers`,`//goog/public:all`,`principalSet://goog/public:all`]);
const namesEverybody=value=>EVERYBODY$2.has(value.replace(/^(is|in|under):/,``));
const conditional=rule=>!!rule.condition?.expression;
const withoutStop=sentence=>sentence.trim().replace(/\.$/,``);
let table;
function predefinedRoles(){
table??=import(`./roles.js`).then(({default:data})=>tableOf(data));
return table}
function tableOf({roles,unlisted,stages}){
return new Map(Object.entries(roles).map(([name,permissions])=>[name,{permissions:new Set(permissions),unlisted:unlisted[name]??0,stage:stages[name]??`GA`}]))}
async function githubClient(env,{signal,waitMs=0,onWait,...about}){
let{connectGitHub}=await import(`./api.js`);
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
if(!isRefusal&&text&&!headers.get(`content-type`)?.includes(`json`))throw Error(say`The answer is not JSON: ${hide(text).slice(0,100)}`);
return new Response((isRefusal?hide(text):text)||null,{status,headers:[...headers]})}
const REDIRECTS=new Set([301,302,307,308]);
function fetchBy(http,signal,hide){
return async(address,{method,headers,body})=>{
let url=new URL(address);
for(let redirects=0;;redirects++){
let answer=await http({url:url.href,method,headers,signal,timeoutMs:15e3,...body!==void 0&&{body}});
let location=REDIRECTS.has(answer.status)&&redirects<5&&answer.headers.get(`location`);
let next=location?new URL(location,url):url;
if(next===url||next.origin!==url.origin)return answerOf(answer,hide);
url=next}}}
const INVOKER_ROLES=[`roles/run.invoker`,`roles/run.servicesInvoker`];
const SERVICES_INVOKER=`roles/run.servicesInvoker`;
function wantedInvokers(bindings,invokers,strategy,role=SERVICES_INVOKER,stays){
let holds=binding=>INVOKER_ROLES.includes(binding.role)&&!binding.condition;
let wanted=bindings;
if(strategy===`overwrite`){
let others=bindings.filter(holds).flatMap(({members})=>members??[]);
for(let member of others)!invokers.includes(member)&&member!==`allUsers`&&member!==stays&&(wanted=withoutMember(wanted,member,holds))}
let lets=binding=>holds(binding)&&(role===`roles/run.servicesInvoker`||binding.role===role);
let held=new Set(wanted.filter(lets).flatMap(({members})=>members??[]));
for(let member of invokers)held.has(member)||(wanted=withMember(wanted,role,member));
return wanted}
function changesOf$1(target,before,after){
let key=({role,condition})=>condition?`bindings[${role}, if ${condition.title??condition.expression??``}]`:`bindings[${role}]`;
let[old,next]=[byKey$1(before,key),byKey$1(after,key)];
return[...new Set([...old.keys(),...next.keys()])].flatMap(path=>{
let[was,is]=[old.get(path)??[],next.get(path)??[]];
if(was.length===is.length&&was.every(member=>is.includes(member)))return[];
return[{target,path,...was.length>0&&{before:was},...is.length>0&&{after:is},done:!1}]})}
function byKey$1(bindings,key){
let found=new Map;
for(let binding of bindings)found.set(key(binding),[...new Set([...found.get(key(binding))??[],...binding.members??[]])]);
return found}
function withMember(bindings,role,member){
let at=bindings.findIndex(binding=>binding.role===role&&!binding.condition);
if(at<0)return[...bindings,{role,members:[member]}];
return bindings.map((binding,index)=>index===at&&!binding.members?.includes(member)?{...binding,members:[...binding.members??[],member]}:binding)}
function withoutMember(bindings,member,from=()=>!0){
return bindings.map(binding=>INVOKER_ROLES.includes(binding.role)&&from(binding)?{...binding,members:(binding.members??[]).filter(candidate=>candidate!==member)}:binding).filter(({role,members})=>!INVOKER_ROLES.includes(role)||(members??[]).length>0)}
const IAP_ROLE=`roles/run.invoker`;
function iapFlag({edits}){
let edit=edits.findLast(({path,from})=>path===`iapEnabled`&&from.startsWith(`flags `));
return edit?.op===`set`?edit.value===!0:void 0}
const iapMember=number=>number?.known?memberOf(iapAgent(number.value)):void 0;
function withIapCalls(bindings,member,on){
let holds=({role,members,condition})=>!condition&&isInvoker$2(role)&&members?.includes(member);
if(on)return bindings.some(holds)?bindings:withMember(bindings,IAP_ROLE,member);
return bindings.map(binding=>binding.role===`roles/run.invoker`&&holds(binding)?{...binding,members:(binding.members??[]).filter(one=>one!==member)}:binding).filter(({members})=>members?.length!==0)}
const isInvoker$2=role=>INVOKER_ROLES.includes(role);
function wantedMembers({invokers},facts){
let callers=(facts?.callers??[]).flatMap(({account})=>account.known&&account.value!==null?[memberOf(account.value)]:[]);
let scheduled=(facts?.schedules??[]).flatMap(({schedule,caller})=>callsTarget(schedule)?[memberOf(caller)]:[]);
return[...new Set([...invokers,...callers,...scheduled])]}
const namesInvokers=({invokers,callers,schedules})=>invokers.length+callers.length>0||schedules.some(callsTarget);
const callsTarget=({cron,target})=>cron!==null&&target.kind!==`function`;
function liveAccess({service,servicePolicy}){
let exists=service.known?service.value?`yes`:`no`:`unknown`;
let bindings=servicePolicy.known?servicePolicy.value?.bindings??[]:[];
let invokers=bindings.filter(({role})=>INVOKER_ROLES.includes(role));
let open=bindings.filter(binding=>has$1(binding,`allUsers`)||has$1(binding,`allAuthenticatedUsers`));
let bound=invokers.filter(binding=>has$1(binding,`allUsers`)&&!binding.condition);
return{exists,allUsers:exists===`no`?`no`:servicePolicy.known?bound.length>0?`yes`:`no`:`unknown`,partlyPublic:invokers.some(binding=>has$1(binding,`allUsers`)&&binding.condition!==void 0),allUsersRoles:[...new Set(bound.map(({role})=>role))],checkDisabled:service.known?service.value?.invokerIamDisabled?`yes`:`no`:`unknown`,allAuthenticatedUsers:invokers.some(binding=>has$1(binding,`allAuthenticatedUsers`)),otherOpenRoles:open.map(({role})=>role).filter(role=>!INVOKER_ROLES.includes(role)),evidence:exists===`no`?service.evidence:[...service.evidence,...servicePolicy.evidence]}}
const has$1=(binding,member)=>binding.members?.includes(member)??!1;
function gatesOf(config,facts,decision,{state,service,bindings=bindingsAfter(config,facts,decision,state)}){
if(!service&&!facts.service.known)return;
let field=path=>service?service[path]:fieldAfter(config,facts,path);
let live=service??(facts.service.known?facts.service.value:void 0);
let audiences=service?service.customAudiences??[]:customAudiencesAfter(live??null,config.edits);
return{ingress:INGRESS$3[String(field(`ingress`))]??`all`,defaultUrl:field(`defaultUriDisabled`)!==!0,iap:field(`iapEnabled`)===!0,invokerCheck:service?service.invokerIamDisabled!==!0:checkAfter(facts,decision,state),...audiences.length>0&&{audiences},...bindings&&{invokers:invokersOf(bindings)}}}
const isHidden$1=({ingress,iap,defaultUrl})=>ingress!==`all`||iap||!defaultUrl;
function isOpen$1({invokerCheck,invokers}){
if(!invokerCheck)return!0;
return invokers?.some(({member,conditional})=>member===`allUsers`&&!conditional)}
const INGRESS$3={INGRESS_TRAFFIC_INTERNAL_ONLY:`internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`internal-and-cloud-load-balancing`,INGRESS_TRAFFIC_NONE:`none`};
function fieldAfter(config,facts,path){
let edit=config.edits.findLast(one=>one.path===path&&(one.op===`set`||one.op===`clear`));
if(edit)return edit.op===`set`?edit.value:void 0;
return facts.service.known&&facts.service.value?.[path]||void 0}
function checkAfter(facts,{removes},state){
if(state===`no-invoker-iam-check`)return!1;
return removes.includes(`no-invoker-iam-check`)||liveAccess(facts).checkDisabled!==`yes`}
function bindingsAfter(config,facts,{removes},state){
let{service,servicePolicy}=facts;
let isNew=service.known&&service.value===null;
if(!servicePolicy.known&&!isNew)return;
let before=servicePolicy.known&&servicePolicy.value?.bindings||[];
let named=wantedMembers(config,facts);
let[on,iap]=[iapFlag(config),iapMember(facts.projectNumber)];
let{invokersUpdateStrategy:strategy}=config;
let stays=on?iap:void 0;
let byName=named.length>0?wantedInvokers(before,named,strategy,SERVICES_INVOKER,stays):before;
let invited=on!==void 0&&iap?withIapCalls(byName,iap,on):byName;
let closed=removes.includes(`all-users`)?withoutMember(invited,`allUsers`):invited;
let open=closed.some(({role,members,condition})=>isInvoker$1(role)&&!condition&&has(members,`allUsers`));
return state===`all-users`&&!open?withMember(closed,`roles/run.invoker`,`allUsers`):closed}
function invokersOf(bindings){
let found=new Map;
for(let{role,members=[],condition}of bindings)if(isInvoker$1(role))for(let member of members)found.set(member,(found.get(member)??!0)&&condition!==void 0);
return[...found].map(([member,conditional])=>({member,...conditional&&{conditional}}))}
const isInvoker$1=role=>INVOKER_ROLES.includes(role);
const has=(members,member)=>members?.includes(member)??!1;
function accessInForce(decision,made){
return made.checkCleared&&decision.ifCheckRequired||decision}
function accessOutcome(decision,tried){
if(tried.length===0)return decision;
let accepted=tried.find(one=>one.accepted);
let target=accepted?.mechanism??(decision.fallback===`oidc-only`?`oidc-only`:`unchanged`);
let learned=tried.map(({mechanism,accepted,evidence})=>{
let answer=evidence.at(-1)?.answer;
return say`${mechanism} was ${accepted?say`accepted`:answer?say`refused (${answer})`:say`refused`}`});
let because=decision.byTrial||!accepted||accepted!==tried[0]?say`Learned by trying: ${learned.join(say`, `)}.`:decision.because;
return{...decision,target,choice:!accepted&&decision.fallback===`fail`?`fail`:target,because,alternatives:decision.alternatives.map(alternative=>{
let one=tried.find(({mechanism})=>mechanism===alternative.choice);
if(!one)return alternative;
let said=one.accepted?say`Tried and accepted.`:say`Tried and refused.`;
return{...alternative,possible:one.accepted,because:`${said} ${alternative.because}`}}),evidence:[...decision.evidence,...tried.flatMap(({evidence})=>evidence)]}}
const MECHANISMS=[`all-users`,`no-invoker-iam-check`];
const MECHANISM_PERMISSIONS={"all-users":[`run.services.setIamPolicy`],"no-invoker-iam-check":[`run.services.setIamPolicy`,`run.services.create`,`run.services.update`]};
const serviceOf=(config,facts)=>fullName.service(serviceName(facts.projectId,config.region,config.service));
function notPublic(config,facts,open,status){
let reasons=MECHANISMS.map(mechanism=>open[mechanism].because).join(say`; `);
let outcome=status===`fail`?say`Nothing was changed, because on_public_denied is fail.`:say`It is deployed for callers with an ID token and an invoker role.`;
return findingOf$1(`public-access-blocked`,status,say`The service cannot be made public: ${reasons}. ${outcome}`,{resource:serviceOf(config,facts),evidence:MECHANISMS.flatMap(mechanism=>open[mechanism].evidence),remedies:[FOR_CALLERS,...unblocking(config,facts)]})}
function leftOpen(config,facts,way){
let how=way.mechanism===`all-users`?say`allUsers has an invoker role`:say`its invoker check is disabled`;
return warn$1(`public-access-left`,say`The service stays public as it was, because ${how}; that way is no longer allowed: ${way.because}.`,{resource:serviceOf(config,facts),evidence:way.evidence})}
function leftoverAllUsers(config,facts,present){
let resource=serviceOf(config,facts);
return warn$1(`leftover-all-users`,say`The service is public because its invoker check is disabled, and allUsers also has an invoker role. That binding has no `+say`effect now, but would keep the service public if someone enables the check. The run left it alone.`,{principal:`allUsers`,role:present.allUsersRoles[0]??`roles/run.invoker`,resource,evidence:present.evidence,remedies:present.allUsersRoles.flatMap(role=>removeInvoker(resource,role))})}
function losesAccess(config,facts,present){
let open=present.allUsers===`yes`||present.partlyPublic||present.checkDisabled===`yes`;
let tags=tagsOf$1(facts);
let where=tags.length>0?say`, at its URL and at those of its tags (${some(tags,5)})`:``;
let lost=say`everyone without a Google identity${present.partlyPublic&&present.checkDisabled!==`yes`&&present.allUsers!==`yes`?say`, where the condition let them in,`:``} loses access${where}`;
let stay=membersAfter(config,facts);
let remain=stay===void 0?say`Members with an invoker role keep it; the run could not read who they are.`:stay.length>0?say`${some(stay,5)} ${stay.length===1?say`keeps or gets`:say`keep or get`} an invoker role.`:say`No other member has an invoker role on the service, so only those with such a role on the project or above get in. Name callers in the inputs invokers or callers.`;
return findingOf$1(`access-narrowed`,open?`warn`:`unknown`,open?say`access: authenticated closes a public service: ${lost}. ${remain}`:say`It is not fully known who can call the service now; if it is public, ${lost}. ${remain}`,{resource:serviceOf(config,facts),evidence:present.evidence})}
function membersAfter(config,facts){
if(!facts.servicePolicy.known)return;
return invokersOf(bindingsAfter(config,facts,{removes:[`all-users`]},`oidc-only`)??[]).map(({member})=>member)}
const tagsOf$1=({service})=>[...new Set((service.known?service.value?.traffic??[]:[]).flatMap(({tag})=>tag||[]))];
function allAuthenticatedOpen(config,facts,present){
return warn$1(`public-access-left`,say`allAuthenticatedUsers has an invoker role: anyone with a Google account can call the service. The run left it `+say`alone; remove it, or set invokers with invokers_update_strategy: overwrite.`,{principal:`allAuthenticatedUsers`,resource:serviceOf(config,facts),evidence:present.evidence})}
function otherRolesOpen(config,facts,present){
let roles=[...new Set(present.otherOpenRoles)].join(`, `);
return warn$1(`public-access-left`,say`Everyone has ${roles} on the service. Such a role can let them call it; it is not an invoker role, so the run left it alone.`,{resource:serviceOf(config,facts),evidence:present.evidence})}
const FOR_CALLERS={kind:`workflow`,title:say`Deploy it for callers by name`,text:`with:
  access: authenticated
  # invokers: user:NAME@example.com`};
function unblocking(config,facts){
let constraints=[];
let allUsers=allUsersAllowed(facts);
let required=requireInvokerIam(facts);
config.publicVia!==`all-users`&&required.answer===`yes`&&constraints.push(...required.constraints);
config.publicVia!==`no-invoker-iam-check`&&allUsers.answer===`no`&&constraints.push(...allUsers.constraints);
return constraints.flatMap(constraint=>unblockPolicy(facts.projectId,constraint))}
const access$1=(config,facts,{access:decision})=>[...decision.warnings,...config.access===`public`?unreadablePolicies(facts):[],...releaseRefused(config,facts),...decision.target===`all-users`||decision.target===`no-invoker-iam-check`?behind(config,facts):[],...behindIap(config,facts,decision)];
function unreadablePolicies(facts){
return ACCESS_CONSTRAINTS.flatMap(constraint=>{
let fact=facts.policies[constraint];
if(fact.known||fact.evidence.some(({status})=>status===404))return[];
let resource=fullName.project(facts.projectId);
let member=facts.identity.principal;
return[unknown$1(`policy-unreadable`,say`The organisation policy ${constraint} could not be read: ${fact.why.trim().replace(/\.$/,``)}. A deploy finds out by trying.`,{resource:`//orgpolicy.googleapis.com/projects/${facts.projectId}/policies/${constraint}`,evidence:fact.evidence,remedies:member?remediesFor({member,role:`roles/orgpolicy.policyViewer`,resource}):[]})]})}
function releaseRefused(config,facts){
let required=requireInvokerIam(facts);
if(config.access!==`keep`||liveAccess(facts).checkDisabled!==`yes`||required.answer!==`yes`)return[];
return[warn$1(`policy-blocks-deploy`,say`The service's invoker check is disabled although ${required.because}: Google can refuse every change of the service. `+say`access: keep leaves it disabled; access: authenticated would enable it, and access: public would enable it if Google refuses a release because of it.`,{resource:serviceOf(config,facts),evidence:[...required.evidence,...facts.service.evidence]})]}
function behind(config,facts){
let ingress=INGRESS$2[String(fieldAfter(config,facts,`ingress`))];
let reasons=[...ingress?[say`${ingress}, so callers from outside get 404`]:[],...fieldAfter(config,facts,`defaultUriDisabled`)===!0?[say`its run.app URL is disabled, so it can be reached only through a load balancer or a custom domain`]:[]];
if(reasons.length===0)return[];
return[warn$1(`public-behind-ingress`,say`IAM lets everyone call the service, but not everyone can reach it: ${reasons.join(say`; `)}.`,{resource:serviceOf(config,facts),evidence:facts.service.evidence})]}
const INGRESS$2={INGRESS_TRAFFIC_INTERNAL_ONLY:say`its ingress is internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:say`its ingress is internal and load balancers`,INGRESS_TRAFFIC_NONE:say`its ingress blocks all requests`};
function behindIap(config,facts,decision){
let silent=!config.edits.some(({path})=>path===`iapEnabled`);
if(config.access===`keep`&&silent&&!namesInvokers(config))return[];
if(fieldAfter(config,facts,`iapEnabled`)!==!0)return[];
let agent=iapMember(facts.projectNumber);
let gates=gatesOf(config,facts,decision,{state:decision.target});
let holds=({member})=>member===agent||member===`allUsers`;
let lacks=gates?.invokerCheck===!0&&agent&&gates.invokers&&!gates.invokers.some(holds);
let open=decision.target===`all-users`||decision.target===`no-invoker-iam-check`;
let named=namesInvokers(config);
let alone=facts.project.known&&facts.project.value.parent===void 0;
if(!open&&!named&&!lacks&&!alone)return[];
let resource=serviceOf(config,facts);
let reasons=[say`Identity-Aware Proxy asks every caller to sign in first and lets in only holders of roles/iap.httpsResourceAccessor${open?say`, although IAM lets everyone call the service`:``}`,...alone?[say`it works only in projects of an organisation, and ${facts.projectId} is in none`]:[],...named?[say`invokers who are not IAP users do not get past it, even with an ID token for the service`]:[],lacks?say`IAP calls the service as ${agent}, which has no invoker role on the service; unless it has one on the project, no one gets in`:say`IAP calls the service as its agent, which needs an invoker role while the invoker check is enabled`];
return[warn$1(`behind-iap`,`${reasons.join(say`; `)}.`,{...lacks&&{principal:agent,role:`roles/run.invoker`},resource,evidence:[...facts.service.evidence,...facts.servicePolicy.evidence],remedies:lacks?remediesFor({member:agent,role:`roles/run.invoker`,resource}):[]})]}
function inputsFor(difference,config){
return isPlain(difference)?linesFor(difference,config):void 0}
const isPlain=({path,before})=>!/\$\{\{|[\r\n\u0085\u2028\u2029]|\\[rn]/.test(`${path} ${JSON.stringify(before)}`);
function linesFor(difference,config){
let{path,target,field}=difference;
if(field.startsWith(`containers[`)||contradicts(field,config))return;
if(target.startsWith(`//cloudscheduler.`))return ofSchedule$1(difference);
let named=BY_PATH.flatMap(([pattern,write])=>{
let found=pattern.exec(path);
return found?[write(found[1]??``,difference)]:[]});
if(named.length>0)return named[0];
let flag=flagFor(difference,config.kind);
return flag&&`flags: ${quote(flag)}`}
const contradicts=(field,{origin,trafficChange})=>field===`image`&&origin.kind===`source`||field===`traffic`&&trafficChange?.shares?.by===`tag`;
const text$1=json=>typeof json==`string`?json:void 0;
const quote=value=>JSON.stringify(value);
const listed=(input,line)=>`${input}: |\n    ${line}`;
const BY_PATH=[[/^labels\.(.+)$/,(name,{before})=>before===void 0?void 0:listed(`labels`,`${name}=${before}`)],[/^template\.labels\./,()=>void 0],[/\.env\[([^\]]+)\]$/,(name,{before})=>/^\S+:\S+$/.test(text$1(before)??``)?listed(`secrets`,`${name}=${before}`):void 0],[/^template\.timeout$/,(_,{before})=>text$1(before)?`timeout: ${before}`:void 0],[/containers\[[^\]]*\]\.image$/,(_,{before})=>text$1(before)?`image: ${before}`:void 0],[/^bindings\[/,(_,difference)=>ofMember(difference)],[/^invokerIamDisabled$/,(_,{before})=>before===!0?`access: public
  public_via: no-invoker-iam-check`:`access: authenticated`],[/^buildAccount$/,(_,{before})=>`build_service_account: ${text$1(before)}`],[/^traffic$/,(_,{before})=>ofShares(before)],[/^traffic\.tags\[(.+)\]$/,(tag,{before})=>`update_traffic_flags: ${quote(before===void 0?`--remove-tags=${tag}`:`--update-tags=${tag}=${before}`)}`],[/^resourceTags\[(.+)\]$/,(key,{before})=>before===void 0?void 0:`resource_tags: ${key}=${before}`],[/^spec\.|^metadata\./,()=>void 0],[/^(service|resource)$/,()=>void 0]];
function ofMember({before,after}){
let[has,wanted]=[text$1(before),text$1(after)];
if(has===`allUsers`)return`access: public`;
if(wanted===`allUsers`)return`access: authenticated`;
return has===void 0?void 0:listed(`invokers`,has)}
function ofShares(json){
if(typeof json!=`object`||!json||Array.isArray(json))return;
return`revision_traffic: ${Object.entries(json).map(([name,percent])=>`${name}=${String(percent)}`).join(`,`)}`}
const OF_SCHEDULE={schedule:`schedule`,timeZone:`schedule_time_zone`,"httpTarget.httpMethod":`schedule_method`,"httpTarget.oidcToken.audience":`schedule_audience`,"httpTarget.oidcToken.serviceAccountEmail":`schedule_service_account`,"httpTarget.oauthToken.serviceAccountEmail":`schedule_service_account`,attemptDeadline:`schedule_deadline`,"retryConfig.retryCount":`schedule_retries`};
function ofSchedule$1({path,before}){
if(path===`job`)return before===void 0?`schedule: none`:void 0;
let input=OF_SCHEDULE[path];
return input&&before!==void 0?`${input}: ${quote(String(before))}`:void 0}
function flagFor({path,before},kind){
let edited=editPath(path,kind);
for(let flag of FLAGS){
if(flag.refused!==void 0||flag.sets!==edited)continue;
for(let candidate of candidates(flag,before))if(asks(flag,candidate,kind,edited,before))return written(flag,candidate)}}
function editPath(path,kind){
return(KINDS$2[kind].executions?path.replace(/^template\.template\./,`tasks.`).replace(/^template\./,`execution.`):path).replace(/^tasks\./,`template.`).replace(/^template\.containers\[[^\]]*\]\./,`container.`).replace(/\[(\d+)\]/g,`.$1`)}
function candidates({takes,help},before){
if(takes===`switch`)return[`true`,`false`];
if(takes===`alone`)return[``];
let words=[...help.matchAll(/`([^`]+)`/g)].map(([,word])=>word??``);
if(before===void 0)return[`default`,``];
let own=Array.isArray(before)?before.map(String).join(`,`):typeof before==`object`?``:String(before);
return[own,own.replace(/s$/,``),...words,`gen1`,`gen2`]}
function asks(flag,value,kind,path,before){
try{
let effect=flag.effect([value],()=>``);
let place={project:void 0,region:``,kind};
return(effect.kind===`edits`?effect.edits:effect.kind===`placed-edits`?effect.edits(place):[]).some(edit=>edit.path===path&&(before===void 0?edit.op===`clear`:edit.op===`set`&&sameJson(edit.value,before)))}catch{
return!1}}
function written({name,takes},value){
if(takes===`value`)return`${name}=${value}`;
return takes===`switch`&&value===`false`?name.replace(/^--/,`--no-`):name}
const RULES=[{of:/^(service|resource)$/,severity:`high`,why:say`What the workflow deploys is not there.`},{of:/^traffic$/,severity:`high`,why:say`Deploys do not serve as the workflow says.`},{of:/^(job|state)$/,severity:`high`,why:say`Scheduled calls are not made, or are made although they should not.`},{of:/^httpTarget\.(uri|o(idc|auth)Token)\b/,severity:`high`,why:say`Scheduled calls go elsewhere, or are refused.`},{of:/^(buildAccount|buildConfig\.(serviceAccount|workerPool))$/,severity:`high`,why:say`Images are built with the rights of another account, or elsewhere.`},{of:/^bindings\[/,when:opens,severity:`high`,why:say`Someone can call it whom the workflow does not name.`},{of:/^bindings\[/,severity:`medium`,why:say`A caller that the workflow names is refused.`},{of:/^invokerIamDisabled$/,when:({before})=>before===!0,severity:`high`,why:say`It is public, and the workflow does not say so.`},{of:/^invokerIamDisabled$/,severity:`medium`,why:say`Callers without a Google identity are refused.`},{of:/^ingress$|\.ingress$/,severity:`high`,why:say`It decides from where the service can be reached.`},{of:/^(iapEnabled|defaultUriDisabled)$/,severity:`high`,why:say`It decides who reaches the service.`},{of:/serviceAccount(Name)?$/,severity:`high`,why:say`The code runs with the rights of another account.`},{of:/\.image$/,severity:`high`,why:say`Another image runs than the workflow names.`},{of:/binaryAuthorization|encryptionKey/,severity:`high`,why:say`It protects what runs and its data.`},{of:/^(template\.)?(labels|annotations)\b|^description$|^metadata\.(labels|annotations)\b/,severity:`low`,why:say`It does not change how the service behaves.`}];
const OTHERS$1={severity:`medium`,why:say`It changes how the service behaves.`};
function weigh(change){
let rule=RULES.find(({of,when})=>of.test(change.path)&&(when?.(change)??!0));
return rule?{severity:rule.severity,why:rule.why}:OTHERS$1}
function opens({before,after}){
let wanted=[after??[]].flat();
return[before??[]].flat().some(member=>!wanted.includes(member))}
const NOISE=new Set([`template.labels.client.knative.dev/nonce`,`client`,`clientVersion`,`etag`,`name`]);
function diffService(before,after,fields,target){
return fields.flatMap(field=>diffValue(field,before[field],after[field])).filter(({path})=>!NOISE.has(path)).map(row=>({target,...row,done:!1}))}
const HIDDEN=/\.(args|command)$|\.httpHeaders\[\d+\]\.value$|run\.googleapis\.com\/build-environment-variables$/;
function hidden$1(value,word=`set`){
if(value===void 0)return;
return Array.isArray(value)?`${word} (${count$1(value.length,`part`)})`:word}
function diffValue(path,before,after){
if(sameJson(before,after))return[];
if(/\.containers\[[^\]]*\]\.env$/.test(path))return diffVariables(path,before,after);
if(path===`buildConfig.environmentVariables`)return diffBuildVariables(path,before,after);
if(HIDDEN.test(path))return[row(path,hidden$1(before),before===void 0?hidden$1(after):hidden$1(after,`changed`))];
if(isKeyed(before,after))return diffItems(path,toItems(path,before),toItems(path,after));
if(isMap(before)&&isMap(after)){
let[old,next]=[before??{},after??{}];
return keysOf(old,next).flatMap(key=>diffValue(`${path}.${key}`,own$1(old,key),own$1(next,key)))}
return[row(path,before,after)]}
function diffItems(path,before,after){
let[old,next]=[Object.fromEntries(before),Object.fromEntries(after)];
return keysOf(old,next).flatMap(key=>diffValue(`${path}[${key}]`,own$1(old,key),own$1(next,key)))}
function diffVariables(path,before,after){
let[old,next]=[variables(before),variables(after)];
return keysOf(old,next).flatMap(name=>{
if(sameJson(own$1(old,name),own$1(next,name)))return[];
let shown=show(own$1(next,name));
return[row(`${path}[${name}]`,show(own$1(old,name)),shown===`set`&&Object.hasOwn(old,name)?`changed`:shown)]})}
function diffBuildVariables(path,before,after){
let[old,next]=[isObject(before)?before:{},isObject(after)?after:{}];
return keysOf(old,next).flatMap(name=>{
if(sameJson(own$1(old,name),own$1(next,name)))return[];
let is=Object.hasOwn(next,name)?Object.hasOwn(old,name)?`changed`:`set`:void 0;
return[row(`${path}[${name}]`,Object.hasOwn(old,name)?`set`:void 0,is)]})}
function show(variable){
if(!isObject(variable))return;
let source=isObject(variable.valueSource)?variable.valueSource.secretKeyRef:void 0;
if(isObject(source))return`${String(source.secret)}:${String(source.version??`latest`)}`;
let reference=isObject(variable.valueFrom)?variable.valueFrom.secretKeyRef:void 0;
return isObject(reference)?`${String(reference.name)}:${String(reference.key??`latest`)}`:`set`}
function variables(env){
let list=Array.isArray(env)?env.filter(isObject):[];
return Object.fromEntries(list.map(variable=>[String(variable.name),variable]))}
const isAbsent=value=>value==null;
function isKeyed(before,after){
return[before,after].filter(list=>!isAbsent(list)).every(list=>Array.isArray(list)&&list.every(item=>isObject(item)&&!(`percent`in item||`tag`in item)))}
const KEYS={containers:`name`,volumes:`name`,volumeMounts:`mountPath`,items:`path`};
function toItems(path,list){
let key=KEYS[/(?<!\w)\w+$/.exec(path)?.[0]??``]??``;
return(Array.isArray(list)?list:[]).map((item,at)=>[String((isObject(item)?item[key]:void 0)??at),item])}
const isMap=value=>isAbsent(value)||isObject(value);
const keysOf=(a,b)=>[...new Set([...Object.keys(a),...Object.keys(b)])];
function row(path,before,after){
return{path,...before!==void 0&&{before},...after!==void 0&&{after}}}
const SHARED_FIELDS=[`labels`,`annotations`,`scaling`,`vpcAccess`,`timeout`,`serviceAccount`,`containers`,`volumes`,`executionEnvironment`,`encryptionKey`,`maxInstanceRequestConcurrency`,`serviceMesh`,`encryptionKeyRevocationAction`,`encryptionKeyShutdownDuration`,`sessionAffinity`,`nodeSelector`,`gpuZonalRedundancyDisabled`];
const RESERVED=/^((run|cloud)\.googleapis\.com|(serving|autoscaling)\.knative\.dev)\//;
function startingTemplate(live,serving){
let template=structuredClone(live.template??{});
let production=servesOlder(live);
if(!production||shortName(serving?.name)!==production)return clean(template);
return clean(told$2(template,serving))}
function told$2(template,serving){
let fields=new Set([...SHARED_FIELDS,...Object.keys(template)]);
let untold=Object.entries(template).filter(([field])=>!SHARED_FIELDS.includes(field));
let said=Object.entries(structuredClone(serving)).filter(([field])=>fields.has(field));
return Object.fromEntries([...untold,...said])}
const templateOf=revision=>Object.fromEntries(Object.entries(revision).filter(([field])=>SHARED_FIELDS.includes(field)));
function servesOlder(live){
let serving=servingRevision(live);
return serving&&serving!==shortName(live.latestCreatedRevision??live.latestReadyRevision)?serving:void 0}
function clean(template){
delete template.revision;
let{labels}=template;
if(isObject(labels))for(let key of Object.keys(labels).filter(isOwnLabel))delete labels[key];
return writable(template)}
function writable(template){
for(let key of[`labels`,`annotations`])isObject(template[key])&&withoutReserved(template[key]);
if(Array.isArray(template.containers))for(let container of template.containers)isObject(container)&&delete container.buildInfo;
return template}
function templateBefore(before,serving){
let template=structuredClone(before.template??{});
let newest=shortName(before.template?.revision)??shortName(before.latestCreatedRevision);
let older=servesOlder(before);
if(!newest)return;
if(!older||!isOfPreview(before.template?.labels,newest))return{...writable(template),revision:newest};
return shortName(serving?.name)===older?{...writable(told$2(template,serving)),revision:older}:void 0}
function isOfPreview(labels,revision){
let own=labels?.[PREVIEW_REVISION_LABEL];
return!!labels?.[`run-iam-deploy-preview`]&&(own===void 0||own===revision)}
function withoutReserved(map){
for(let key of Object.keys(map))RESERVED.test(key)&&delete map[key]}
function revisionName(service,suffix){
return`${service.slice(0,62-suffix.length)}-${suffix}`}
function nextSuffix(live,letters){
return`${String(Number(live?.generation??0)+1).padStart(5,`0`)}-${letters.slice(0,3)}`}
function broughtBy(path,live,revisions){
if(!path.startsWith(`template.`))return;
let compared=servingRevision(live)??shortName(live.latestCreatedRevision);
let from=revisions.findIndex(({name})=>shortName(name)===compared);
let[found,...older]=from<0?[]:revisions.slice(from).filter(({labels})=>!labels?.[PREVIEW_LABEL]);
if(!found)return;
let other=older.findIndex(each=>differAt(path,each,found));
return other<0?void 0:[found,...older][other]}
const differAt=(path,a,b)=>diffService({template:templateOf(a)},{template:templateOf(b)},[`template`],``).some(row=>row.path===path||isWithin(row.path,path)||isWithin(path,row.path));
const isWithin=(path,outer)=>path.startsWith(`${outer}.`)||path.startsWith(`${outer}[`);
const POLICY=/SetIamPolicy$/;
const MAKES={state:/\.PauseJob$/,job:/\.DeleteJob$/,service:/\.DeleteService$/,resource:/\.Delete(Job|WorkerPool)$/};
function originOf$1({target,path},facts){
let log=facts.changes?.[target];
let ofPolicy=path.startsWith(`bindings[`);
if(path===`buildAccount`)return{evidence:facts.lastBuilder?.evidence??[]};
let brought=revisionOf(path,facts);
if(brought)return brought;
if(log?.known){
let last=log.value.find(({method})=>POLICY.test(method)===ofPolicy);
if(last)return{since:last.time,...last.by&&{by:last.by},source:`audit-log`,...MAKES[path]?.test(last.method)&&{proven:!0},evidence:log.evidence}}
let evidence=log?.evidence??[];
return ofPolicy?{evidence}:{...ofResource$1(target,facts),evidence}}
function revisionOf(path,{service,revisions}){
let live=service.known?service.value:null;
let{createTime:since,creator:by}=(live&&revisions?.known?broughtBy(path,live,revisions.value):void 0)??{};
if(!since||!revisions)return;
return{since,...by&&{by},source:`revision`,proven:!0,evidence:revisions.evidence}}
function ofResource$1(target,facts){
if(target.startsWith(`//cloudscheduler.`)){
let job=facts.schedules?.map(one=>one.job).find(fact=>fact.known&&fact.value?.name&&target.endsWith(fact.value.name));
let time=job?.known?job.value?.userUpdateTime:void 0;
return time?{since:String(time),source:`resource`}:{}}
let live=facts.live.known?facts.live.value:null;
if(!live?.updateTime)return{};
return{since:live.updateTime,...live.lastModifier&&{by:live.lastModifier},source:`resource`}}
function originWords({since,by,source,proven}){
if(since===void 0)return``;
let moment=momentWords(since,by);
if(proven)return say` It has been so since ${moment.replace(/^on /,``).replace(` UTC by `,say` UTC, by `)}.`;
return source===`audit-log`?say` Last changed ${moment}.`:say` The last change of any kind was ${moment}.`}
const momentWords=(time,by)=>say`on ${time.slice(0,10)} at ${time.slice(11,16)} UTC${by?say` by ${by}`:``}`;
function shown$1(change){
let{path,before,after}=change;
let job=/^\/\/cloudscheduler\..*\/jobs\/([^/]+)$/.exec(change.target??``)?.[1];
if(job!==void 0)return ofSchedule(job,change);
let role=/^bindings\[(.+)\]$/.exec(path)?.[1];
if(role)return granted(role,members(before),members(after));
if(path===`service`)return say`The service does not exist, but the workflow deploys it.`;
if(path===`resource`)return say`It does not exist, but the workflow deploys it.`;
let[,image,moved,digest]=/^(\S+) \((now|moved to) (sha256:\S+)\)$/.exec(String(after))??[];
if(image)return say`${String(before)} runs, but ${moved===`now`?image:say`the tag has moved: ${image}`} is ${digest} now.`;
let[,tag,at,pushed]=/^(\S+) \(pushed (\S+) as (sha256:\S+)\)$/.exec(String(after))??[];
if(tag)return say`The tag has moved: ${tag} is ${pushed} now, which was pushed at ${at}, after what runs was made.`;
if(path===`buildAccount`)return say`The next build would run as ${String(before)}; ${String(after)} built what runs. The workflow names neither.`;
if(path===`traffic`)return say`The traffic goes to ${shares(before)}; the workflow sends it to ${shares(after)}.`;
return compared(path,change)}
function compared(subject,{path,before,after}){
if(/\.env\[|environmentVariables\[/.test(path)||isHidden(before,after)){
if(before===void 0)return say`${subject} is missing.`;
return after===void 0?say`${subject} is set, but the workflow does not have it.`:say`${subject} has another value.`}
if(before===void 0)return say`${subject} is missing; it should be ${value(after)}.`;
if(after===void 0)return say`${subject} is ${value(before)}, but the workflow does not have it.`;
return say`${subject} is ${value(before)}; it should be ${value(after)}.`}
const isHidden=(before,after)=>before===void 0?/^set( \(|$)/.test(String(after)):/^set( \(|$)/.test(String(before));
function ofSchedule(job,change){
let{path,before,after}=change;
let name=say`The Cloud Scheduler job ${job}`;
if(path===`job`)return after===void 0?say`${name} exists, but the workflow says schedule: none.`:say`${name} does not exist, so nothing calls at ${String(after)}.`;
if(path===`state`)return before===`PAUSED`?say`${name} is paused, so it makes no calls.`:say`${name} is in the state ${String(before)}, so it makes no calls.`;
return compared(`${name}: ${path}`,change)}
const members=json=>[json??[]].flat().map(String);
function granted(role,has,wanted){
let lost=wanted.filter(member=>!has.includes(member));
let extra=has.filter(member=>!wanted.includes(member));
return[...lost.length>0?[say`${role} is not granted to ${value(lost)}, although the workflow asks for it.`]:[],...extra.length>0?[say`${role} is granted to ${value(extra)}, although the workflow does not ask for it.`]:[]].join(` `)}
function shares(json){
return Object.entries(typeof json==`object`&&json&&!Array.isArray(json)?json:{}).map(([name,percent])=>{
let who=name===`LATEST`?say`the latest revision`:name;
return percent===100?who:`${who} (${String(percent)} %)`}).join(` and `)||say`no revision`}
function value(json){
let text=Array.isArray(json)&&json.every(item=>typeof item==`string`)?json.join(`, `):JSON.stringify(json);
return text.length>200?`${text.slice(0,199)}…`:text}
const drift$1=(config,facts,decisions)=>(decisions.drift?.unknown??[]).map(({text,blind})=>findingOf$1(`drift-unknown`,blind?`fail`:`unknown`,text,{resource:serviceOf(config,facts),evidence:facts.service.evidence}));
const driftFindings=(left,{config,facts})=>left.map(difference=>{
let{target,field,before,after}=difference;
let{fail,fix}=config.drift;
let{severity,why}=weigh(difference);
let{evidence,...origin}=originOf$1(difference,facts);
let words=`${shown$1(difference)}${originWords(origin)}`;
return findingOf$1(`drift`,fail?`fail`:`warn`,`${words}${fixWords(difference,fix)}`,{resource:target,field,severity,evidence,remedies:remediesOf$1(difference,config),difference:{...after!==void 0&&{expected:after},...before!==void 0&&{found:before},why,...origin}})});
function fixWords({fix:way,kept},fixes){
if(kept)return``;
if(way)return fixes?``:say` fix: true would apply that.`;
return fixes?say` fix: true leaves it: only a deploy, or a person, changes it.`:``}
function remediesOf$1(difference,config){
let inputs=inputsFor(difference,config);
return[{kind:`workflow`,title:say`If the workflow is right, deploy again`,text:`with:
  mode: deploy`},...inputs?[{kind:`workflow`,title:say`If ${difference.field} is right as it is, change the input`,text:`with:\n  ${inputs}`,alternative:!0}]:[]]}
function publicMethods(config,facts){
let required=requireInvokerIam(facts);
return{"all-users":way(config,facts,`all-users`,allUsersAllowed(facts)),"no-invoker-iam-check":way(config,facts,`no-invoker-iam-check`,{...required,answer:NOT[required.answer]})}}
function way(config,facts,mechanism,policy){
let permission=mayDeployer(facts,MECHANISM_PERMISSIONS[mechanism]);
let excluded=config.publicVia!==`auto`&&config.publicVia!==mechanism;
let mayChange=permission.answer===`no`?afterPreflight(config):permission.answer;
let usable=excluded||policy.answer===`no`||mayChange===`no`?`no`:weaker(policy.answer,mayChange);
let because=[...excluded?[say`public_via: ${config.publicVia} excludes it`]:[],policy.because,...permission.answer===`yes`&&policy.answer!==`yes`?[]:[permission.because]];
return{mechanism,excluded,policy:policy.answer,permission:permission.answer,mayChange,usable,because:because.join(say`; `),evidence:[...policy.evidence,...permission.evidence]}}
function afterPreflight(config){
if(config.preflight===`enforce`)return`yes`;
if(config.grantMissing&&config.preflight===`warn`)return`yes`;
return config.waitForGrants?`unknown`:`no`}
function mayDeployer({answers},permissions){
let each=permissions.map(permission=>{
let found=answers.filter(({need})=>need.who===`deployer`&&need.permission===permission&&(need.place.kind===`service`||need.place.kind===`project`));
let verdicts=found.map(({verdict})=>verdict);
return{permission,answer:verdicts.includes(`granted`)?`yes`:verdicts.length>0&&verdicts.every(verdict=>verdict===`denied`)?`no`:`unknown`,evidence:found.flatMap(({evidence})=>evidence)}});
let answer=[`no`,`unknown`].find(wanted=>each.some(one=>one.answer===wanted))??`yes`;
let names=each.filter(one=>one.answer===answer).map(({permission})=>permission);
return{answer,because:`${SAID[answer]} ${names.join(`, `)}`,evidence:each.flatMap(({evidence})=>evidence)}}
const SAID={yes:say`the deployer has`,no:say`the deployer lacks`,unknown:say`it is not known whether the deployer has`};
const NOT={yes:`no`,no:`yes`,unknown:`unknown`};
const weaker=(one,other)=>one===`yes`?other:one;
function alternative({mechanism,usable,permission,because}){
return{choice:mechanism,possible:usable===`no`||permission===`no`?!1:usable===`yes`||`unknown`,because:sentence$1(capitalise(because))}}
function decideAccess(config,facts){
let decision=decideOnce(config,facts,!1);
if(config.access===`keep`||liveAccess(facts).checkDisabled!==`yes`)return decision;
return{...decision,ifCheckRequired:decideOnce(config,withRefusal(config,facts),!0)}}
function decideOnce(config,facts,refused){
let present=liveAccess(facts);
let open=publicMethods(config,facts);
let situation={config,facts,present,open,refused};
let choice={keep,authenticated,public:makePublic}[config.access](situation);
let tries=choice.tries??[];
return{id:`access`,question:say`Who can reach the service?`,choice:choice.blocked?`fail`:choice.target,fallback:choice.target===`oidc-only`?`oidc-only`:`unchanged`,blocked:!1,removes:[],warnings:[],...choice,tries,byTrial:tries.some(mechanism=>open[mechanism].policy===`unknown`),alternatives:alternatives$1(situation),evidence:evidence(situation)}}
function withRefusal(config,facts){
let constraint=`run.managed.requireInvokerIam`;
let learned={known:!0,value:{spec:{rules:[{enforce:!0}]}},evidence:[...facts.policies[constraint].evidence,{call:say`the release, sent while the invoker check is disabled`,resource:serviceOf(config,facts),answer:say`refused for requireInvokerIam`}]};
let told={[constraint]:learned.value.spec?.rules??[]};
return{...facts,policies:{...facts.policies,[constraint]:learned},learned:told}}
function keep({present}){
if(present.exists===`no`)return{target:`oidc-only`,because:say`A new service is for authenticated callers only, because access is keep.`};
return{target:`unchanged`,because:present.exists===`yes`?say`The workflow leaves access as it is: ${stateOf(present)}.`:say`The workflow leaves access as it is.`}}
function authenticated(situation){
let{present}=situation;
let removes=[];
if(present.exists!==`no`){
present.checkDisabled!==`no`&&removes.push(`no-invoker-iam-check`);
(present.allUsers!==`no`||present.partlyPublic)&&removes.push(`all-users`)}
let{config,facts}=situation;
let warnings=[...removes.length>0?[losesAccess(config,facts,present)]:[],...stillOpen(situation)];
return{target:`oidc-only`,because:say`The workflow asks for access: authenticated, so only callers with an invoker role get in.`,removes,warnings}}
function stillOpen({config,facts,present}){
return[...present.allAuthenticatedUsers?[allAuthenticatedOpen(config,facts,present)]:[],...present.otherOpenRoles.length>0?[otherRolesOpen(config,facts,present)]:[]]}
function makePublic(situation){
return keepWhatIsOpen(situation)??openOne(situation)??leaveOpen(situation)??denied(situation)}
function keepWhatIsOpen(situation){
let{present,open}=situation;
let mayStay=mechanism=>!open[mechanism].excluded&&open[mechanism].policy!==`no`;
if(present.checkDisabled===`yes`&&mayStay(`no-invoker-iam-check`))return{target:`no-invoker-iam-check`,because:say`It is already public, because its invoker check is disabled${staysBecause(open[`no-invoker-iam-check`])}.`,warnings:leftover(situation)};
if(present.allUsers===`yes`&&mayStay(`all-users`))return{target:`all-users`,because:say`It is already public, because allUsers has an invoker role${staysBecause(open[`all-users`])}.`,...withoutCheckFlag(situation)}}
function openOne(situation){
let{config,present,open,refused}=situation;
let[first,...others]=MECHANISMS.filter(mechanism=>open[mechanism].usable!==`no`);
if(!first)return;
let staysOpen=present.allUsers===`yes`||present.checkDisabled===`yes`&&!refused;
let closed=refused||knownPrivate(situation);
let otherwise=config.onPublicDenied===`fail`?`fail`:closed?`oidc-only`:`unchanged`;
let{removes,warnings}=withoutCheckFlag(situation);
return{target:first,tries:[first,...others],fallback:staysOpen?`unchanged`:otherwise,because:openBecause(open[first],open[`all-users`]),removes,warnings:[...warnings,...first===`no-invoker-iam-check`?leftover(situation):[]]}}
function leaveOpen(situation){
let{config,present,facts,open,refused}=situation;
if(present.checkDisabled===`yes`&&!refused){
let way=open[`no-invoker-iam-check`];
let why=way.excluded?say`which public_via excludes`:say`which the policy no longer allows`;
return{target:`unchanged`,because:say`It is public because its invoker check is disabled, ${why}. No other way is open, so it stays as it is.`,warnings:[leftOpen(config,facts,way),...leftover(situation)]}}
if(present.allUsers!==`yes`)return;
let left=leftOpen(config,facts,open[`all-users`]);
let why=open[`all-users`].excluded?say`which public_via excludes`:say`which could no longer be granted`;
if(!refused)return{target:`unchanged`,because:say`It is public because of allUsers, ${why}. No other way is open, so it stays as it is.`,warnings:[left]};
return{target:`all-users`,because:say`A policy requires its invoker check, so the run enables it; the service stays public because of allUsers, ${why}.`,removes:[`no-invoker-iam-check`],warnings:[left]}}
function denied(situation){
let{config,facts,open,refused}=situation;
let reasons=MECHANISMS.map(mechanism=>open[mechanism].because).join(say`; `);
if(config.onPublicDenied===`fail`)return{target:`unchanged`,fallback:`fail`,blocked:!0,because:say`It cannot be made public, so on_public_denied: fail stops the run: ${reasons}.`,warnings:[notPublic(config,facts,open,`fail`)]};
let warnings=[notPublic(config,facts,open,`warn`)];
if(refused||knownPrivate(situation))return{target:`oidc-only`,because:say`It cannot be made public, so only authenticated callers get in: ${reasons}.`,removes:refused?[`no-invoker-iam-check`]:[],warnings:[...warnings,...stillOpen(situation)]};
return{target:`unchanged`,because:say`It cannot be made public, and it is not fully known who can reach it now, so it stays as it is: ${reasons}.`,warnings}}
function withoutCheckFlag({config,present,facts,open,refused}){
if(present.checkDisabled!==`yes`)return{removes:[],warnings:[]};
let way=open[`no-invoker-iam-check`];
return way.mayChange!==`no`||refused?{removes:[way.mechanism],warnings:[]}:{removes:[],warnings:[leftOpen(config,facts,way)]}}
function leftover({config,present,facts}){
return present.allUsers===`yes`||present.partlyPublic?[leftoverAllUsers(config,facts,present)]:[]}
function knownPrivate({present}){
return present.exists===`no`||present.allUsers===`no`&&present.checkDisabled===`no`&&!present.partlyPublic}
const staysBecause=way=>way.policy===`unknown`?say`; ${way.because}`:say`, and that is still allowed`;
function openBecause(first,allUsers){
let why=first===allUsers?first.because:say`${allUsers.because}; ${first.because}`;
if(first.policy===`unknown`)return say`The run tries it after the release, because only Google's answer can tell: ${why}.`;
let what=first===allUsers?say`allUsers gets the invoker role`:say`the invoker check is disabled`;
return say`The workflow asks for access: public, so ${what}: ${why}.`}
function stateOf(present){
if(present.checkDisabled===`yes`)return say`public, its invoker check is disabled`;
if(present.allUsers===`yes`)return say`public, allUsers has an invoker role`;
if(present.allUsers===`unknown`)return say`its IAM policy could not be read`;
if(present.allAuthenticatedUsers)return say`open to every Google account (allAuthenticatedUsers)`;
return present.partlyPublic?say`partly public, allUsers has an invoker role with a condition`:say`not public`}
function alternatives$1(situation){
let{config,present,open}=situation;
let because=say`The workflow says access: ${config.access}.`;
let isNew=present.exists===`no`;
let missing={choice:`unchanged`,possible:!1,because:say`The service does not exist yet.`};
if(config.access!==`public`)return[...MECHANISMS.map(choice=>({choice,possible:!1,because})),{choice:`oidc-only`,possible:config.access===`authenticated`||isNew,because},isNew?missing:{choice:`unchanged`,possible:config.access===`keep`,because}];
let denied=(choice,what)=>({choice,possible:config.onPublicDenied===choice,because:say`on_public_denied: ${config.onPublicDenied}. ${what}`});
return[...MECHANISMS.map(mechanism=>alternative(open[mechanism])),denied(`oidc-only`,say`If no way to be public is open, oidc-only would deploy for authenticated callers.`),denied(`fail`,say`If no way to be public is open, fail would stop the run.`),isNew?missing:{choice:`unchanged`,possible:!0,because:say`Only if the service is public by a way that would no longer be opened, and no other way is open.`}]}
function evidence({config,facts,present,open}){
let resource=`services/${config.service}`;
let inputs=[[`access`,config.access],[`public_via`,config.publicVia],[`on_public_denied`,config.onPublicDenied]];
let all=[...(config.access===`public`?inputs:inputs.slice(0,1)).map(([name,answer])=>({call:`input ${name}`,resource,answer})),...present.evidence];
config.access===`public`&&all.push(...MECHANISMS.flatMap(mechanism=>open[mechanism].evidence));
config.access===`authenticated`&&present.checkDisabled===`yes`&&all.push(...requireInvokerIam(facts).evidence);
return[...new Map(all.map(piece=>[JSON.stringify(piece),piece])).values()]}
function buildKey(digest,settings){
let{kind,image,serviceAccount,workerPool,baseImage,env,functionTarget,projectDescriptor}=settings;
let text=JSON.stringify([`run-iam-deploy build 1`,VERSION$1,digest,kind,image.slice(0,image.lastIndexOf(`/`)),serviceAccount??null,workerPool??null,baseImage??null,Object.entries(env).sort(([a],[b])=>a<b?-1:1),functionTarget??null,projectDescriptor??null]);
return`src-${createHash(`sha256`).update(text).digest(`hex`)}`}
function chooseBuild(config,project,live,source){
let{build}=config;
let clears=setting=>build.clear?.includes(setting)??!1;
let account=namedBuildAccount(config,clears(`serviceAccount`)?null:live);
let pool=chooseWorkerPool(config,clears(`workerPool`)?null:live);
let settings={kind:source.dockerfile?`docker`:`buildpacks`,owner:KINDS$2[config.kind].buildTag,bucket:chooseBucket(config,project,live).name,image:imageName(chooseRepository(config,project,live).name,build.as??config.service),automaticUpdates:!1,env:{},...account&&{serviceAccount:accountName(account.name,project)},...pool&&{workerPool:pool.name},...build.timeoutSeconds!==void 0&&{timeoutSeconds:build.timeoutSeconds}};
if(source.dockerfile)return keyed({...settings,...source.start&&{start:source.start}},config,source);
let remembered=clears(`baseImage`)?void 0:live?.buildConfig?.baseImage;
let baseImage=build.baseImage??(remembered||`gcr.io/buildpacks/google-22/run`);
let cleared=clears(`baseImage`)&&!build.baseImage||!KINDS$2[config.kind].builds;
return keyed({...settings,baseImage,automaticUpdates:KINDS$2[config.kind].builds===!0&&(build.automaticUpdates??updatesAutomatically(live,baseImage,cleared)),env:buildVariables(config,live),...build.functionTarget&&{functionTarget:build.functionTarget},...source.projectToml&&{projectDescriptor:`project.toml`}},config,source)}
function keyed(settings,{build},{digest}){
if(!build.reuse||!digest||settings.automaticUpdates)return settings;
return{...settings,key:buildKey(digest,settings)}}
function updatesAutomatically(live,baseImage,cleared){
if(cleared)return!1;
return live?live.buildConfig?.enableAutomaticUpdates===!0:baseImage!==`gcr.io/buildpacks/google-22/run`}
function buildVariables({build},live){
let before=build.envStrategy===`overwrite`?{}:{...live?.buildConfig?.environmentVariables};
for(let name of build.envRemove??[])delete before[name];
return{...before,...build.env}}
function submitRequest(settings,service,source){
let{bucket,name:object,generation}=source;
return{storageSource:{bucket,object,generation},imageUri:settings.image,...settings.kind===`docker`?{dockerBuild:{}}:{buildpackBuild:buildpacks(settings)},tags:tagsOf(settings,service),...settings.serviceAccount&&{serviceAccount:settings.serviceAccount},...settings.workerPool&&{workerPool:settings.workerPool}}}
const tagsOf=({owner,key},service)=>[`${owner}_${service}`,...key?[key]:[]];
function buildpacks(settings){
return{...settings.baseImage&&{baseImage:settings.baseImage},enableAutomaticUpdates:settings.automaticUpdates,...Object.keys(settings.env).length>0&&{environmentVariables:settings.env},...settings.functionTarget&&{functionTarget:settings.functionTarget},...settings.projectDescriptor&&{projectDescriptor:settings.projectDescriptor}}}
const fallbackLocation=({workerPool})=>/\/locations\/([^/]+)\//.exec(workerPool??``)?.[1]??`global`;
function fallbackBuild(settings,service,source){
let location=`gs://${source.bucket}/${source.name}#${source.generation}`;
let{bucket,name:object,generation}=source;
return{source:{storageSource:{bucket,object,generation}},steps:settings.kind===`docker`?dockerSteps(settings.image,location):packSteps(settings,location),images:[settings.image],tags:tagsOf(settings,service),options:{logging:`CLOUD_LOGGING_ONLY`,...settings.workerPool&&{pool:{name:settings.workerPool}}},...settings.serviceAccount&&{serviceAccount:settings.serviceAccount},...settings.timeoutSeconds!==void 0&&{timeout:`${settings.timeoutSeconds}s`}}}
function dockerSteps(image,location){
return[{name:`gcr.io/cloud-builders/docker`,args:[`build`,`--network`,`cloudbuild`,`--no-cache`,`-t`,image,`.`,`--label`,`google.source=${location}`]}]}
function packSteps(settings,location){
let env={...settings.env,...settings.functionTarget&&{GOOGLE_FUNCTION_TARGET:settings.functionTarget},GOOGLE_LABEL_SOURCE:location};
let pack=args=>({name:`gcr.io/k8s-skaffold/pack`,entrypoint:`pack`,args});
return[pack([`config`,`default-builder`,`gcr.io/buildpacks/builder:latest`]),pack([`build`,settings.image,`--network`,`cloudbuild`,...Object.entries(env).flatMap(([name,value])=>[`--env`,`${name}=${value}`])])]}
function buildConfigOf(live,settings,sourceLocation,baseImageUri){
let{name:_,baseImage:__,environmentVariables:___,...rest}=live?.buildConfig??{};
delete rest.serviceAccount;
delete rest.workerPool;
delete rest.functionTarget;
delete rest.enableAutomaticUpdates;
return{...rest,sourceLocation,imageUri:settings.image,...settings.baseImage&&settings.baseImage!==`gcr.io/buildpacks/google-22/run`&&{baseImage:baseImageUri??settings.baseImage},...settings.automaticUpdates&&{enableAutomaticUpdates:!0},...settings.serviceAccount&&{serviceAccount:settings.serviceAccount},...settings.workerPool&&{workerPool:settings.workerPool},...Object.keys(settings.env).length>0&&{environmentVariables:settings.env},...settings.functionTarget&&{functionTarget:settings.functionTarget}}}
function accountName(email,project){
let owner=projectOfAccount(email);
return`projects/${owner&&!/^\d+$/.test(owner)?owner:project}/serviceAccounts/${email}`}
function decideBuild(config,facts,source){
let given=config.origin.kind===`source`?config.origin.given:`.`;
let evidence=[{call:`input source`,resource:given,answer:source.dockerfile?say`has a Dockerfile`:say`has no Dockerfile`}];
let live=facts.service.known?facts.service.value:null;
let base=config.build.baseImage??live?.buildConfig?.baseImage??`gcr.io/buildpacks/google-22/run`;
let kind=source.dockerfile?`docker`:`buildpacks`;
let file=say`${given} ${source.dockerfile?say`has a`:say`has no`} Dockerfile.`;
let descriptor=source.projectToml?say` project.toml describes the build.`:``;
return{id:`build`,question:say`How is the source built?`,choice:kind,kind,because:source.dockerfile?file:say`${file} Buildpacks detect how to build it, on ${base}.${descriptor}`,alternatives:[{choice:`docker`,possible:source.dockerfile,because:file},{choice:`buildpacks`,possible:!source.dockerfile,because:source.dockerfile?say`A Dockerfile takes precedence over buildpacks.`:file}],evidence}}
function decideBuildAccount(config,facts){
let live=facts.service.known?facts.service.value:null;
let cleared=config.build.clear?.includes(`serviceAccount`)??!1;
let remembered=live?.buildConfig?.serviceAccount;
let named=namedBuildAccount(config,cleared?null:live);
let from=named?.from===`input`?`input`:named?`service`:`default`;
let learned=facts.buildAccount.known?facts.buildAccount.value:void 0;
let account=named&&isUniqueId(named.name)?learned:named?.name??learned;
let fact=facts.buildAccount;
return{id:`build-account`,question:say`Which account does the build run as?`,choice:account??(account===null?`none`:`unknown`),from,...account!==void 0&&{account},because:accountBecause(from,account),alternatives:[option(`build_service_account`,config.build.serviceAccount,say`The input does not name one.`),option(say`that of the last build`,remembered?emailOf(remembered):void 0,cleared?say`The workflow clears it.`:say`The last build does not name one.`,cleared),from==="default"&&!fact.known?{choice:say`the project's default`,possible:`unknown`,because:fact.why}:{choice:say`the project's default`,possible:from!=="default"||account!==null,because:from==="default"?accountBecause(from,account):say`Only if nothing else names one.`}],evidence:[...from===`input`?[{call:`input build_service_account`,resource:`projects/${facts.projectId}`,answer:account??``}]:[],...from===`service`?facts.service.evidence:[],...from==="default"?fact.evidence:[]]}}
function accountBecause(from,account){
if(from===`input`)return say`The input build_service_account names it.`;
if(from===`service`)return say`The service's last build ran as it.`;
if(account===void 0)return say`The project's default build account could not be read.`;
if(account===null)return say`The project has no default build account, and neither the workflow nor the last build names one.`;
let legacy=isLegacyBuildAccount(account)?say` It is the legacy Cloud Build account.`:``;
return say`It is the project's default for builds.${legacy}`}
function option(choice,email,otherwise,ruledOut=!1){
let possible=email!==void 0&&!ruledOut;
return{choice,possible,because:possible?say`It is ${email}.`:otherwise}}
const isReopened=({pull})=>pull?.known===!0&&pull.value===`open`;
function decideCleanup(config,facts,now){
let found=facts.previews?.known?facts.previews.value:[];
let live=facts.service.known?facts.service.value:null;
return[...found].sort((a,b)=>a.pullRequest-b.pullRequest).map(preview=>decideOne(config,preview,live,now,facts.previews?.evidence??[]))}
function decideOne({previews},preview,live,now,evidence){
let pull=now.pulls.get(preview.pullRequest);
let ageMs=preview.made?now.time-Date.parse(preview.made):void 0;
let old=ageMs!==void 0&&ageMs>previews.ttlMs;
let closed=pull?.known===!0&&pull.value===`closed`;
let over=closed||old;
let held=over?holding(preview,live):void 0;
let because=[held??why(closed,old),pull?pull.known?say`The pull request is ${pull.value}.`:say`The run could not read whether the pull request is closed: ${pull.why}`:``,ageMs===void 0?``:say`It is ${inDays(ageMs)} old; preview_ttl is ${inDays(previews.ttlMs)}.`];
let choice=over&&!held?`remove`:`keep`;
return{id:`preview-${previewName(preview.pullRequest)}`,question:say`Is the preview ${previewName(preview.pullRequest)} still wanted?`,about:say`preview ${previewName(preview.pullRequest)}`,choice,because:because.filter(Boolean).join(` `),alternatives:[],evidence:[...evidence,...pull?.evidence??[]],preview,...choice===`remove`&&{over:closed?`closed`:`old`},...held&&{notable:!0}}}
function why(closed,old){
if(closed)return say`Its pull request is closed.`;
return old?say`It is older than preview_ttl.`:say`It is newer than preview_ttl, and its pull request is not known to be closed.`}
function unexplained({service},live,decided){
let seen=new Set;
return decided.filter(({choice})=>choice===`remove`).flatMap(({preview,over})=>{
let{pullRequest,revisions,service:own}=preview;
return(own?[[own,shortName(own)===previewService(service,pullRequest)]]:revisions.map(name=>[name,isPreviewRevisionName(service,pullRequest,name)&&!serves(live,name)])).flatMap(([name,known])=>{
let again=seen.has(name);
seen.add(name);
return known&&over&&!again?[]:[shortName(name)??name]})})}
function holding({revisions,tag,service},live){
if(service)return;
let serving=servingOf$1({revisions},live);
if(serving)return say`It stays: ${serving} serves production.`;
let[first]=revisions;
if(tag||!first||revisions.some(name=>!isLatest(live,name)))return;
return say`The rest of it stays: ${latestStays(first)} It has neither traffic nor a tag, and a cleanup after the next deploy will remove it.`}
const latestStays=revision=>say`${revision} is the newest revision of the service, or the newest ready one, which is never deleted.`;
const isLatest=(live,revision)=>[live?.latestCreatedRevision,live?.latestReadyRevision].some(name=>shortName(name)===revision);
const servingOf$1=({revisions},live)=>revisions.find(name=>serves(live,name));
function serves(live,revision){
return[...live?.traffic??[],...live?.trafficStatuses??[]].some(({percent,revision:name})=>!!(percent&&(name?shortName(name)===revision:isLatest(live,revision))))}
function inDays(ms){
let seconds=Math.max(0,Math.floor(ms/1e3));
let[minutes,hours]=[Math.floor(seconds/60),Math.floor(seconds/3600)];
if(minutes===0)return`${count$1(seconds,`second`)}`;
if(hours<2&&minutes%60!=0)return`${count$1(minutes,`minute`)}`;
let[number,unit]=hours>=48||hours>=24&&hours%24==0?[Math.floor(hours/24),`day`]:[hours,`hour`];
return`${count$1(number,unit)}`}
const differing=(change,rest={})=>({...change,done:!1,field:change.path,...rest});
const MOVED$1=/^buildConfig\.(name|sourceLocation|imageUri)$/;
const OF_BUILDPACKS=/^buildConfig\.(environmentVariables|baseImage|functionTarget|enableAutomaticUpdates)\b/;
function buildDifferences(config,facts,live){
if(!KINDS$2[config.kind].builds||!live.buildConfig?.imageUri)return[];
let packs=isOfBuildpacks(live);
let source={dockerfile:!packs,projectToml:!1};
let settings=chooseBuild(config,facts.projectId,live,source);
let after=buildConfigOf(live,settings,live.buildConfig.sourceLocation??``,sameBaseImage(settings.baseImage,live.buildConfig.baseImage??void 0));
let target=fullName.service(targetName(facts.projectId,config));
return diffService({buildConfig:live.buildConfig},{buildConfig:after},[`buildConfig`],target).filter(({path})=>!MOVED$1.test(path)&&(packs||!OF_BUILDPACKS.test(path))).map(row=>({...row,field:row.path}))}
function builderDifference(config,{projectId,buildAccount,lastBuilder}){
if(!lastBuilder?.known||!buildAccount.known||!lastBuilder.value||!buildAccount.value)return[];
let[before,after]=[buildAccount.value,lastBuilder.value];
let target=fullName.service(targetName(projectId,config));
return before===after?[]:[differing({target,path:`buildAccount`,before,after})]}
const sameBaseImage=(named=``,stored=``)=>stored===named||stored.replace(/[:@][^/]*$/,``).endsWith(`/${named}`)?stored:void 0;
const isOfBuildpacks=({buildConfig})=>!!(buildConfig?.baseImage||buildConfig?.functionTarget||buildConfig?.enableAutomaticUpdates)||Object.keys(buildConfig?.environmentVariables??{}).length>0;
function fieldOf$1(path,containers=[]){
let[,at,inner]=/^template\.(?:template\.)?containers\[([^\]]*)\](?:\.(.+))?$/.exec(path)??[];
if(at===void 0)return path;
let name=containers[Number(at)]||at;
let only=containers.length<2;
if(inner===void 0)return only?`container`:`containers[${name}]`;
return only?inner:`containers[${name}].${inner}`}
const memberField=(path,member)=>`${path}[${member}]`;
function callerDifferences(config,facts,target){
let{invokers:traits,requests}=KINDS$2[config.kind];
let on=requests?iapFlag(config):void 0;
if(!traits||!namesInvokers(config)&&on===void 0||!facts.servicePolicy.known)return[];
let iap=iapMember(facts.projectNumber);
let bindings=facts.servicePolicy.value?.bindings??[];
let members=wantedMembers(config,facts);
let kept=keptMembers(config,facts);
let strategy=namesInvokers(config)?config.invokersUpdateStrategy:`merge`;
let narrowed=wantedInvokers(structuredClone(bindings),kept,strategy,traits.role);
let byName=wantedInvokers(structuredClone(narrowed),members,strategy,traits.role,on?iap:void 0);
let wanted=on!==void 0&&iap?withIapCalls(byName,iap,on):byName;
return[...changesOf$1(target,bindings,narrowed).flatMap(byMember).map(row=>requests?{...row,fix:`remove-invokers`}:row),...changesOf$1(target,narrowed,wanted).flatMap(byMember)]}
function byMember({before,after,...row}){
let[was,is]=[before,after].map(members=>[members??[]].flat().map(String));
return[...was.filter(member=>!is.includes(member)).map(member=>({before:member,member})),...is.filter(member=>!was.includes(member)).map(member=>({after:member,member}))].map(({member,...side})=>({...row,...side,field:memberField(row.path,member)}))}
function keptMembers(config,facts){
let bindings=facts.servicePolicy.known?facts.servicePolicy.value?.bindings??[]:[];
let role=KINDS$2[config.kind].invokers?.role??`roles/run.servicesInvoker`;
let iap=iapFlag(config)?iapMember(facts.projectNumber):void 0;
return[...wantedMembers(config,facts),...iap?[iap]:[]].filter(member=>changesOf$1(``,bindings,wantedInvokers(structuredClone(bindings),[member],`merge`,role)).length===0)}
const CHECK$1=`invokerIamDisabled`;
function accessDifferences({tries,removes,blocked},target){
if(blocked)return[];
let[first]=tries;
let row=(way,opens)=>{
if(way!==`all-users`)return{target,path:CHECK$1,field:CHECK$1,before:!opens,after:opens,done:!1};
let path=`bindings[roles/run.invoker]`;
return{target,path,field:memberField(path,`allUsers`),[opens?`after`:`before`]:`allUsers`,done:!1}};
return[...first?[row(first,!0)]:[],...removes.map(way=>first?row(way,!1):{...row(way,!1),fix:`close`})]}
function unreadPolicy(config,{servicePolicy}){
let{invokers,requests,words}=KINDS$2[config.kind];
let opens=requests&&(config.access!==`keep`||iapFlag(config)!==void 0);
if(servicePolicy.known||!invokers||!(opens||namesInvokers(config)))return[];
return[{text:say`The run could not compare who can ${invokers.verb} the ${words}: ${servicePolicy.why}`}]}
function wantedSchedule(schedule,{name,uri,audience,caller}){
let{cron,timeZone,method,body,headers,deadlineSeconds,retries,target}=schedule;
let token=target.kind===`run`?{oauthToken:{serviceAccountEmail:caller,scope:`https://www.googleapis.com/auth/cloud-platform`}}:{oidcToken:{serviceAccountEmail:caller,audience:schedule.audience??audience}};
let typed=body!==void 0&&isJson$1(body)&&!typeIn(headers)?{"Content-Type":`application/json`}:{};
let sent={...typed,...headers};
return{name,schedule:cron??``,timeZone,httpTarget:{uri,httpMethod:method,...headers||Object.keys(typed).length>0?{headers:sent}:{},...body!==void 0&&{body:Buffer.from(body).toString(`base64`)},...token},...deadlineSeconds!==void 0&&{attemptDeadline:`${deadlineSeconds}s`},...retries!==void 0&&{retryConfig:{retryCount:retries}}}}
const typeIn=(headers={})=>Object.keys(headers).some(key=>key.toLowerCase()===`content-type`);
function isJson$1(text){
try{
let value=JSON.parse(text);
return typeof value==`object`&&!!value}catch{
return!1}}
function differences(live,wanted,target){
let rows=FIELDS.flatMap(({path,of,hidden})=>{
let[before,after]=[of(live),of(wanted)];
if(after===void 0||same$2(before,after))return[];
return[{path,change:{target,path,...hidden?{...before!==void 0&&{before:`set`},after:before===void 0?`set`:`changed`}:{...before!==void 0&&{before},after},done:!1}}]});
let other=wanted.httpTarget?.oidcToken?`oauthToken`:`oidcToken`;
let gone=live.httpTarget?.[other]?[`httpTarget.${other}`]:[];
return{mask:[...rows.map(({path})=>path),...gone],changes:rows.map(({change})=>change)}}
const created=(wanted,target)=>differences({},wanted,target).changes;
const FIELDS=[{path:`schedule`,of:job=>job.schedule},{path:`timeZone`,of:job=>job.timeZone},{path:`httpTarget.uri`,of:job=>job.httpTarget?.uri},{path:`httpTarget.httpMethod`,of:job=>job.httpTarget?.httpMethod},{path:`httpTarget.headers`,of:job=>ownHeaders(job.httpTarget),hidden:!0},{path:`httpTarget.body`,of:job=>job.httpTarget?.body,hidden:!0},{path:`httpTarget.oidcToken`,of:job=>plain$1(job.httpTarget?.oidcToken)},{path:`httpTarget.oauthToken`,of:job=>plain$1(job.httpTarget?.oauthToken)},{path:`attemptDeadline`,of:job=>job.attemptDeadline},{path:`retryConfig.retryCount`,of:job=>job.retryConfig&&(job.retryConfig.retryCount??0)}];
const plain$1=token=>token&&{...token};
function ownHeaders(target){
if(!target?.headers)return;
return Object.fromEntries(Object.entries(target.headers).filter(([key,value])=>!/^user-agent$/i.test(key)&&!(/^content-type$/i.test(key)&&value===OCTETS)))}
const OCTETS=`application/octet-stream`;
function same$2(a,b){
return JSON.stringify(sorted$1(a))===JSON.stringify(sorted$1(b))}
const sorted$1=value=>value&&typeof value==`object`&&!Array.isArray(value)?Object.fromEntries(Object.entries(value).sort(([a],[b])=>a<b?-1:1)):value;
function scheduleDifferences(config,facts){
let all=(facts.schedules??[]).map(fact=>one(config,facts,fact));
return{differences:all.flatMap(each=>each.differences),unknown:all.flatMap(each=>each.unknown)}}
function one(config,facts,fact){
let{schedule,job,caller}=fact;
let name=schedulerJobName(facts.projectId,config.region,schedule.name);
let target=fullName.schedulerJob(name);
if(!job.known)return{differences:[],unknown:[{text:say`The Cloud Scheduler job ${schedule.name} could not be read: ${job.why}`}]};
let live=job.value;
if(schedule.cron===null)return{differences:live?[differing({target,path:`job`,before:`exists`})]:[],unknown:[]};
let missing=callerWithoutRole(config,facts,fact);
if(!live)return{differences:[differing({target,path:`job`,after:`${schedule.cron} (${schedule.timeZone})`}),...missing],unknown:[]};
let{uri,audience}=addressOf$1(config,facts,fact);
let wanted=wantedSchedule(schedule,{name,uri:uri??live.httpTarget?.uri??``,audience:audience??``,caller,called:``});
audience===void 0&&schedule.audience===void 0&&delete wanted.httpTarget?.oidcToken?.audience;
let rows=[...idle$2(live,target),...rowsOf$1(live,wanted,target)];
return{differences:[...rows.every(({path})=>SAFE.test(path))?rows.map(row=>({...row,fix:`schedule`})):rows,...missing],unknown:uri===void 0?[{text:say`What the Cloud Scheduler job ${schedule.name} calls could not be read, so its target was not compared.`}]:[]}}
function addressOf$1(config,facts,{schedule,called}){
let{target,path}=schedule;
if(target.kind===`run`)return{uri:`https://run.googleapis.com/v2/${targetName(facts.projectId,config)}:run`,audience:``};
let fact=target.kind===`function`?called:facts.service;
let url=(fact?.known?fact.value:void 0)?.uri?.replace(/\/$/,``);
return url?{uri:`${url}${path}`,audience:url}:{}}
function idle$2({state},target){
return state===void 0||state===`ENABLED`||state===`STATE_UNSPECIFIED`?[]:[differing({target,path:`state`,before:state,after:`ENABLED`})]}
function rowsOf$1(live,wanted,target){
return differences(live,wanted,target).changes.flatMap(row=>{
if(!/\.(oidc|oauth)Token$/.test(row.path))return[of$1(row)];
let[before,after]=[asMap(row.before),asMap(row.after)];
return Object.keys(after).flatMap(key=>before[key]===after[key]?[]:[differing({target,path:`${row.path}.${key}`,...before[key]!==void 0&&{before:before[key]},after:after[key]??``})])})}
const SAFE=/^(schedule|timeZone|attemptDeadline|retryConfig\.retryCount|httpTarget\.httpMethod)$/;
const of$1=row=>({...row,field:row.path});
const asMap=json=>typeof json==`object`&&json?{...json}:{};
function callerWithoutRole(config,facts,{schedule,caller,calledPolicy}){
if(schedule.target.kind!==`function`||!calledPolicy?.known)return[];
let service=serviceName(facts.projectId,config.region,functionService(schedule.target.name));
let bindings=calledPolicy.value?.bindings??[];
let wanted=wantedInvokers(structuredClone(bindings),[memberOf(caller)],`merge`,SERVICES_INVOKER);
return changesOf$1(fullName.service(service),bindings,wanted).map(({before:_,...row})=>({...row,after:memberOf(caller),field:memberField(row.path,memberOf(caller))}))}
function sameQuantity({path,before,after}){
if(/\.limits\.(cpu|memory)$/.test(path))return same$1(quantity(before),quantity(after));
if(/[tT]imeout$/.test(path))return same$1(seconds(before),seconds(after));
return isNothing(before)&&isNothing(after)}
const same$1=(a,b)=>a!==void 0&&a===b;
const quantity=value=>quantityOf(String(value??``));
const isNothing=value=>value==null||value===!1||value===0||value===``||Array.isArray(value)&&value.length===0;
function seconds(value){
let number=/^(\d+(?:\.\d+)?)s$/.exec(String(value??``))?.[1];
return number===void 0?void 0:Number(number)}
function withFilledIn(live,wanted){
return settle$1(``,live,structuredClone(wanted))}
function settle$1(path,live,wanted){
if(Array.isArray(wanted)){
let items=Array.isArray(live)?live:[];
return wanted.map((item,at)=>settle$1(`${path}[]`,counterpart(items,item,at),item))}
if(!isObject(wanted)||!isObject(live))return wanted;
for(let[key,value]of Object.entries(wanted))isNothing(value)&&live[key]===void 0&&delete wanted[key];
for(let[key,value]of Object.entries(wanted))wanted[key]=settle$1(join$1(path,key),live[key],value);
for(let[key,value]of Object.entries(live))(wanted[key]===void 0||wanted[key]===null)&&isFilledIn$1(join$1(path,key),value)&&(wanted[key]=structuredClone(value));
return wanted}
const join$1=(path,key)=>path===``?key:`${path}.${key}`;
function counterpart(items,item,at){
let name=isObject(item)?item.name:void 0;
return typeof name==`string`&&items.some(one=>isObject(one)&&one.name===name)?items.find(one=>isObject(one)&&one.name===name):items[at]}
const CONTAINER=/containers\[\]\./;
const DEFAULTS$2=[[/^ingress$/,`INGRESS_TRAFFIC_ALL`],[/^launchStage$/,`GA`],[/^scaling\.scalingMode$/,`AUTOMATIC`],[/^scaling\.manualInstanceCount$/,1],[/^template\.scaling\.maxInstanceCount$/,100,20,3],[/^template\.maxInstanceRequestConcurrency$/,80,1],[/^template\.timeout$/,`300s`],[/^template\.template\.timeout$/,`600s`],[/^template\.template\.maxRetries$/,3],[/^template\.taskCount$/,1],[/executionEnvironment$/,`EXECUTION_ENVIRONMENT_GEN1`,`EXECUTION_ENVIRONMENT_GEN2`],[/vpcAccess\.egress$/,`PRIVATE_RANGES_ONLY`],[/\.limits\.cpu$/,`1000m`,`1`],[/\.limits\.memory$/,`512Mi`],[/\.ports\[\]\.name$/,`http1`],[/\.ports\[\]\.containerPort$/,8080],[/\.ports$/,[{name:`http1`,containerPort:8080}]],[/Probe\.timeoutSeconds$/,1],[/Probe\.periodSeconds$/,10],[/Probe\.failureThreshold$/,3],[/Probe\.httpGet\.path$/,`/`],[/secretKeyRef\.version$/,`latest`]];
function isFilledIn$1(path,value){
if(DEFAULTS$2.some(([of,...values])=>of.test(path)&&values.some(one=>sameJson(one,value))))return!0;
if(/(^|\.)serviceAccount$/.test(path))return/^\d+-compute@developer\.gserviceaccount\.com$/.test(String(value));
if(!CONTAINER.test(path))return!1;
if(/Probe\.(httpGet|tcpSocket|grpc)\.port$/.test(path))return!0;
if(/\.startupProbe$/.test(path))return isDefaultProbe(value);
if(/\.resources\.limits$/.test(path)&&isObject(value))return everyIsFilledIn(path,value);
return/\.resources$/.test(path)&&isObject(value)&&everyIsFilledIn(path,value)}
const everyIsFilledIn=(path,map)=>Object.entries(map).every(([key,value])=>key===`cpuIdle`&&path.endsWith(`.resources`)||isFilledIn$1(`${path}.${key}`,value));
const isDefaultProbe=probe=>isObject(probe)&&probe.timeoutSeconds===240&&probe.periodSeconds===240&&probe.failureThreshold===1&&isObject(probe.tcpSocket)&&Object.keys(probe).length===4;
const SYSTEM=/^(serving\.knative\.dev|cloud\.googleapis\.com)\/|^run\.googleapis\.com\/(operation-id|urls|ingress-status|client-(name|version)|build-(id|name|source-location))$|^client\.knative\.dev\//;
const DEFAULTS$1={timeoutSeconds:[300],containerConcurrency:[80],"run.googleapis.com/ingress":[`all`],"run.googleapis.com/execution-environment":[`gen1`,`gen2`],"run.googleapis.com/cpu-throttling":[`true`],"run.googleapis.com/startup-cpu-boost":[`false`],"run.googleapis.com/sessionAffinity":[`false`],"autoscaling.knative.dev/maxScale":[`100`,`20`,`3`]};
const OF_JOBS={"run.googleapis.com/cpu-throttling":[`false`],timeoutSeconds:[`600`,600],maxRetries:[3],taskCount:[1]};
function diffManifest(live,manifest,target){
let said=shownOf(manifest);
let defaults=manifest.kind===`Job`?{...DEFAULTS$1,...OF_JOBS}:DEFAULTS$1;
if(!live)return diffService({},said,[`metadata`,`spec`],target);
let shown=shownOf(live);
let after=withoutDefaults(said,shown,defaults);
return diffService(withoutUnsaid(shown,after,defaults),after,[`metadata`,`spec`],target)}
function shownOf({metadata,spec}){
let{labels,annotations}=isObject(metadata)?metadata:{};
let written=withoutSystem({...isObject(labels)&&{labels},...isObject(annotations)&&{annotations}});
return{...written&&{metadata:written},...spec!==void 0&&{spec:withoutSystem(spec)??{}}}}
function withoutSystem(value){
if(Array.isArray(value))return value.map(item=>withoutSystem(item)??{});
if(!isObject(value))return value;
let kept=Object.entries(value).flatMap(([key,item])=>{
if(SYSTEM.test(key))return[];
let inner=withoutSystem(item);
return inner===void 0?[]:[[key,inner]]});
return kept.length>0?Object.fromEntries(kept):void 0}
function withoutUnsaid(live,manifest,defaults){
if(Array.isArray(live))return live.map((item,at)=>withoutUnsaid(item,Array.isArray(manifest)?manifest[at]:void 0,defaults));
if(!isObject(live))return typeof manifest==`number`&&live===String(manifest)?manifest:live;
let said=isObject(manifest)?manifest:void 0;
return Object.fromEntries(Object.entries(live).flatMap(([key,value])=>{
if(said&&Object.hasOwn(said,key))return[[key,withoutUnsaid(value,said[key],defaults)]];
if(isFilledIn(key,value,defaults)&&(said||key!==`name`))return[];
let left=withoutUnsaid(value,void 0,defaults);
return isObject(left)&&Object.keys(left).length===0?[]:[[key,left]]}))}
function withoutDefaults(said,live,defaults){
if(Array.isArray(said))return said.map((item,at)=>withoutDefaults(item,Array.isArray(live)?live[at]:void 0,defaults));
if(!isObject(said))return said;
let there=isObject(live)?live:void 0;
return Object.fromEntries(Object.entries(said).flatMap(([key,value])=>{
if(there&&Object.hasOwn(there,key))return[[key,withoutDefaults(value,there[key],defaults)]];
let[only,...others]=own$1(defaults,key)??[];
if(only!==void 0&&others.length===0&&sameJson(only,value))return[];
let left=withoutDefaults(value,void 0,defaults);
return isEmpty$1(left)&&!isEmpty$1(value)?[]:[[key,left]]}))}
const isEmpty$1=value=>isObject(value)&&Object.keys(value).length===0;
function isFilledIn(key,value,defaults){
if(own$1(defaults,key)?.some(fallback=>sameJson(fallback,value)))return!0;
switch(key){case`serviceAccountName`:
return/^\d+-compute@developer\.gserviceaccount\.com$/.test(String(value));case`startupProbe`:
return isObject(value)&&value.periodSeconds===240&&value.timeoutSeconds===240;case`ports`:
return sameJson(value,[{containerPort:8080,name:`http1`}]);case`name`:
return!0;case`traffic`:
return sameJson(value,[{latestRevision:!0,percent:100}]);case`resources`:
return isObject(value)&&sameJson(value.limits,{cpu:`1000m`,memory:`512Mi`});case`limits`:
return sameJson(value,{cpu:`1000m`,memory:`512Mi`});case`cpu`:
return value===`1000m`;case`memory`:
return value===`512Mi`}
return!1}
const KEY$2=`run-iam-deploy-schedule`;
const isScheduleLabel=key=>/^run-iam-deploy-schedule(-\d+)?$/.test(key);
const scheduledBy=(labels={})=>Object.keys(labels).filter(isScheduleLabel).sort((a,b)=>a.localeCompare(b,`en`,{numeric:!0})).map(key=>String(labels[key]));
function scheduleLabels({schedules=[]}){
if(schedules.length===0)return;
let names=schedules.flatMap(({cron,name})=>cron!==null&&/^[a-z0-9_-]{1,63}$/.test(name)?name:[]);
return Object.fromEntries(names.map((name,at)=>[at===0?KEY$2:`${KEY$2}-${at+1}`,name]))}
function rememberSchedules$1(resource,config){
let wanted=scheduleLabels(config);
if(!wanted)return;
let others=Object.entries(isObject(resource.labels)?resource.labels:{}).filter(([key])=>!isScheduleLabel(key));
(others.length>0||Object.keys(wanted).length>0||isObject(resource.labels))&&(resource.labels={...Object.fromEntries(others),...wanted})}
const LATEST=`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`;
const REVISION=`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`;
const FLOATING=`LATEST`;
function sharesNow({traffic,trafficStatuses,latestReadyRevision}){
let shares=new Map;
for(let{type,revision,percent}of trafficStatuses?.length?trafficStatuses:trafficOf$1(traffic)){
let name=shortName(type===`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`?latestReadyRevision:revision);
name&&percent&&shares.set(name,(shares.get(name)??0)+percent)}
return shares}
const trafficOf$1=traffic=>traffic?.length?[...traffic]:[{type:LATEST,percent:100}];
function changeTraffic(before,change,own){
let key=name=>name===`LATEST`&&own&&!own.newest?own.revision:name;
let retagged=change.tags?changeTags(trafficOf$1(before),change.tags,key):trafficOf$1(before);
if(!change.shares)return{traffic:retagged};
let{by,percent}=change.shares;
let wanted=new Map;
for(let[name,share]of Object.entries(percent)){
let target=by===`tag`?keyOfTag(retagged,name):key(name);
if(target===void 0)return{problem:say`The service has no tag ${name}.`};
wanted.set(target,(wanted.get(target)??0)+share)}
return changeShares(retagged,wanted)}
function changeTags(traffic,{set,remove,clear},key){
return[...traffic.flatMap(target=>{
let goes=target.tag&&(clear||remove.includes(target.tag)||Object.hasOwn(set,target.tag));
let{tag:_,...bare}=target;
if(!goes)return target.percent||target.tag?[target]:[];
return target.percent?[bare]:[]}),...Object.keys(set).sort(byCodePoint).map(tag=>targetOf(key(set[tag]??``),{tag}))]}
function changeShares(traffic,wanted){
let now=new Map;
for(let target of traffic)target.percent&&now.set(keyOf$3(target),(now.get(keyOf$3(target))??0)+target.percent);
let others=[...now].filter(([key])=>!wanted.has(key));
let given=sum([...wanted.values()]);
if(given>100)return{problem:say`The shares add up to ${given} percent; the maximum is 100.`};
if(given<100&&others.length===0)return{problem:say`The shares add up to ${given} percent, and no other revision serves to get the rest.`};
let from=sum(others.map(([,percent])=>percent));
let scaled=others.map(([key,percent])=>[key,percent*(100-given)/from]);
return{traffic:[...[...rounded([...wanted,...given<100?scaled:[]])].filter(([,percent])=>percent>0).sort(([a],[b])=>byKey(a,b)).map(([key,percent])=>targetOf(key,{percent})),...traffic.flatMap(target=>target.tag?[targetOf(keyOf$3(target),{tag:target.tag})]:[])]}}
function rounded(shares){
let whole=new Map(shares.map(([key,share])=>[key,Math.floor(share)]));
let loss=Math.round(sum(shares.map(([,share])=>share)))-sum([...whole.values()]);
let first=[...shares].sort(([a,x],[b,y])=>1-(x-Math.floor(x))-(1-(y-Math.floor(y)))||x-y||byKey(a,b));
for(let[key]of first.slice(0,loss))whole.set(key,(whole.get(key)??0)+1);
return whole}
const keyOf$3=target=>target.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`?target.revision?.split(`/`).at(-1)??``:FLOATING;
const keyOfTag=(traffic,tag)=>{
let target=traffic.find(each=>each.tag===tag);
return target&&keyOf$3(target)};
const targetOf=(key,rest)=>key===`LATEST`?{type:LATEST,...rest}:{type:REVISION,revision:key,...rest};
const sum=numbers=>numbers.reduce((total,number)=>total+number,0);
const byCodePoint=(a,b)=>a<b?-1:+(a>b);
const byKey=(a,b)=>Number(a===`LATEST`)-Number(b===`LATEST`)||byCodePoint(a,b);
function inWords$2(traffic){
return trafficOf$1(traffic).filter(({percent})=>percent).map(target=>`${target.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`?keyOf$3(target):say`the latest revision`} ${target.percent} %`).join(say`, `)}
const NO_TRAFFIC_LABEL=`run-iam-deploy-no-traffic`;
function wishOf({noTraffic,rollout,trafficChange,tag,verifyCommand}){
let given=Object.values(trafficChange?.shares?.percent??{}).reduce((sum,share)=>sum+share,0);
return{noTraffic,...(rollout||given===100||verifyCommand&&trafficChange?.shares)&&{held:!0},...tag&&{tag}}}
function wantedTraffic(live,wish){
if(!live&&wish.noTraffic)return{effect:`latest`,problem:`new-service`};
let before=trafficOf$1(live?.traffic);
let remembered=live?readPin(live):void 0;
let ours=remembered&&`pin`in remembered?remembered.pin:void 0;
let ready=shortName(live?.latestReadyRevision);
let moved=wish.noTraffic||wish.held&&ready?pin(before,ready,ours):restore(before,ours);
let{pin:made,...result}=moved;
if(result.problem)return result;
let kept=wish.held?withoutLeftovers(moved.traffic??before):moved.traffic;
let traffic=wish.tag&&wish.revision?tagged(kept??before,wish.tag,wish.revision):kept;
return{...result,...made&&{pin:made},...traffic&&{traffic},...made?{label:mark(traffic??before,made,nextGeneration(live))}:remembered&&{label:null},...remembered&&`lapsed`in remembered&&{lapsed:remembered.lapsed}}}
function pinKept(live){
let remembered=readPin(live);
return remembered&&`pin`in remembered?mark(live.traffic??[],remembered.pin,nextGeneration(live)):void 0}
function trafficOfThen(then,live){
let traffic=trafficOf$1(then.traffic);
let remembered=readPin(then);
return{traffic,...remembered&&`pin`in remembered&&{label:mark(traffic,remembered.pin,nextGeneration(live))}}}
function withoutTag(live,tag){
let traffic=untagged$1(live.traffic??[],tag);
let remembered=readPin(live);
return{traffic,...remembered&&`pin`in remembered&&{label:mark(traffic,remembered.pin,nextGeneration(live))}}}
function changedTraffic(live,change,own){
let changed=changeTraffic(trafficOf$1(live.traffic),change,own);
if(`problem`in changed)return changed;
let{traffic}=changed;
let remembered=readPin(live);
let share=change.shares?.by===`revision`?change.shares.percent.LATEST:void 0;
let next=nextGeneration(live);
let ours=own&&!own.newest&&share?[{revision:own.revision,percent:share}]:!change.shares&&remembered&&`pin`in remembered?remembered.pin:void 0;
return{traffic,label:ours?mark(traffic,ours,next):remembered&&null}}
function rolloutTraffic(live,{from,at,own,tag,last},percent){
let rest=take(trafficOf$1(live.traffic),at);
if(!rest)return{lost:say`Someone else has changed the traffic meanwhile.`};
let others=(last||percent===0)&&tag?untagged$1(rest,tag):rest;
let all=sumOf(from);
if(percent===100&&own.newest){
let floating=others.find(target=>servesLatest$1(target)&&!target.tag);
let share=all+(floating?.percent??0);
let left=others.filter(target=>target!==floating);
return{traffic:[{type:LATEST,percent:share},...left],label:null,at:[{revision:FLOATING,percent:all}]}}
let mine=percent===100?all:Math.min(all-1,Math.max(1,Math.round(all*percent/100)));
let first=from[0]?.revision??``;
let next=percent===0?from:[{revision:first,percent:all-mine},{revision:own.revision,percent:mine}].filter(share=>share.percent>0);
let placed=[...next].reverse().reduce((sum,share)=>addPercent(sum,share.revision,share.percent),others);
return{traffic:placed,label:mark(placed,next,nextGeneration(live)),at:next}}
function readPin(live){
let label=live.labels?.[NO_TRAFFIC_LABEL];
if(!label)return;
let[,generation,first,second]=/^g(\d+)-p(\d+)(?:_(\d+))?-/.exec(label)??[];
let now=live.generation??`0`;
if(generation!==void 0&&generation!==now)return{lapsed:say`The service was changed since (generation ${generation} then, ${now} now).`};
let traffic=live.traffic??[];
let names=[...new Set(traffic.map(target=>shortName(target.revision)??``))];
let one=names.map(revision=>({revision,percent:Number(first)}));
let pin=(second===void 0?one.map(share=>[share]):one.flatMap(share=>names.map(revision=>[share,{revision,percent:Number(second)}]))).find(each=>mark(traffic,each,now)===label);
return pin?{pin}:{lapsed:say`The traffic has changed since.`}}
function mark(traffic,pin,generation){
let targets=traffic.filter(target=>target.percent||target.tag).map(({type,revision:name,percent:share,tag})=>[type===`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`?shortName(name)??``:LATEST,share??0,tag??``].join(` `));
let text=[generation,...pin.map(({revision,percent})=>`${revision} ${percent}`),...targets.sort()].join(`
`);
return`g${generation}-p${pin.map(({percent})=>percent).join(`_`)}-${createHash(`sha256`).update(text).digest(`hex`).slice(0,16)}`}
const nextGeneration=live=>String(Number(live?.generation??0)+1);
function pin(traffic,ready,ours){
if(ours)return{effect:`pinned`,pin:ours};
if(!traffic.some(servesLatest$1))return{effect:`kept`};
if(!ready)return{effect:`latest`,problem:`never-ready`};
let percent=traffic.filter(servesLatest$1).reduce((sum,target)=>sum+(target.percent??0),0);
return{effect:`pinned`,traffic:addPercent(traffic.flatMap(target=>{
if(!servesLatest$1(target))return[target];
let{percent:_,...bare}=target;
return target.tag?[bare]:[]}),ready,percent),pin:[{revision:ready,percent}]}}
function restore(traffic,ours){
let rest=ours&&take(traffic,ours);
if(!rest)return{effect:traffic.some(servesLatest$1)?`latest`:`kept`};
return{effect:`restored`,traffic:[{type:LATEST,percent:sumOf(ours)},...rest]}}
function take(traffic,shares){
let rest=traffic;
for(let{revision,percent}of shares){
let from=rest?.find(target=>keyOf$3(target)===revision&&(target.percent??0)>=percent);
if(!rest||!from&&percent>0)return;
rest=rest.flatMap(target=>{
if(target!==from)return[target];
let{percent:had=0,...bare}=target;
let left=(had??0)-percent;
return left>0?[{...bare,percent:left}]:target.tag?[bare]:[]})}
return rest}
const sumOf=pin=>pin.reduce((sum,{percent})=>sum+percent,0);
function addPercent(traffic,revision,percent){
let same=traffic.find(target=>shortName(target.revision)===revision&&!!target.percent);
if(!same)return[{type:REVISION,revision,percent},...traffic];
return traffic.map(target=>target===same?{...target,percent:(target.percent??0)+percent}:target)}
function tagged(traffic,tag,revision){
return[...untagged$1(traffic,tag),{type:REVISION,revision,tag}]}
function untagged$1(traffic,tag){
return traffic.flatMap(target=>{
if(target.tag!==tag)return[target];
let{tag:_,...bare}=target;
return target.percent?[bare]:[]})}
function temporaryTag(service,letters){
return[`run-iam-deploy`,`rid`].map(prefix=>`${prefix}-${letters.slice(0,3)}`).find(tag=>tagFault(tag,service)===void 0)}
function withoutLeftovers(traffic){
let left=traffic.filter(({tag,percent})=>percent||!/^(run-iam-deploy|rid)-[a-z]{3}$/.test(tag??``));
return left.length===traffic.length?traffic:left}
const servesLatest$1=target=>target.type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`&&!!target.percent;
const LOCATION=[`metadata`,`labels`,`cloud.googleapis.com/location`];
const REVISION_NAME=[`spec`,`template`,`metadata`,`name`];
const NONCE$3=[`spec`,`template`,`metadata`,`labels`,`client.knative.dev/nonce`];
const CHECK=`run.googleapis.com/invoker-iam-disabled`;
function readyManifest(config,context){
let{manifest,kind,region}=config;
let document=parseManifest(manifest?.text??``);
let{live,image,build,nonce}=context;
let problems=setNamespace(document,context);
let container=mainContainerPath(document,kind);
image!==void 0&&container&&setAt$1(document,[...container,`image`],image);
build&&rememberBuild(document,build);
document.hasIn(LOCATION)&&setAt$1(document,LOCATION,region);
let floating=imagesOf(document,kind).find(name=>!name.includes(`@`));
let named=document.hasIn(REVISION_NAME);
nonce&&floating&&!named&&setAt$1(document,NONCE$3,nonce);
live&&continueFrom(document,live);
rememberSchedules(document,config);
live&&KINDS$2[kind].traffic&&keepPreviews(document,live);
KINDS$2[kind].requests&&keepInvokerCheck$1(document,live??null,manifest?.checkDisabled===!1||context.clearCheck===!0);
let body=withoutNulls(document.toJS());
return{text:document.toString({lineWidth:0}),body,changes:live===void 0?[]:diffManifest(live,body,context.target),problems,...floating&&named&&{tied:floating}}}
function withoutNulls(value){
if(Array.isArray(value))return value.map(withoutNulls);
if(!isObject(value))return value;
let kept=Object.entries(value).filter(([,one])=>one!==null);
return Object.fromEntries(kept.map(([key,one])=>[key,withoutNulls(one)]))}
function imagesOf(document,kind){
let containers=plainAt(document,[...podPath(kind),`containers`]);
return(Array.isArray(containers)?containers:[]).flatMap(container=>isObject(container)&&typeof container.image==`string`?[container.image]:[])}
function keepPreviews(document,live){
let service=String(document.getIn([`metadata`,`name`]));
let path=[`spec`,`traffic`];
let written=plainAt(document,path);
let said=Array.isArray(written)?written:[];
let tags=new Set(said.map(target=>isObject(target)?target.tag:void 0));
let kept=(isObject(live.spec)&&Array.isArray(live.spec.traffic)?live.spec.traffic:[]).filter(isObject).flatMap(({tag,revisionName})=>{
let pullRequest=pullRequestOf(String(tag));
if(pullRequest===void 0||tags.has(tag??null)||typeof revisionName!=`string`)return[];
return isPreviewRevisionName(service,pullRequest,revisionName)?[{tag,revisionName}]:[]});
if(kept.length===0)return;
let traffic=said.length>0?said:[{latestRevision:!0,percent:100}];
setAt$1(document,path,[...traffic,...kept])}
function setNamespace(document,{project,projectNumber}){
let given=plainAt(document,[`metadata`,`namespace`]);
let named=given==null?``:String(given);
setAt$1(document,[`metadata`,`namespace`],named||project);
if(named===``||named===project||named===projectNumber)return[];
if(projectNumber===void 0&&/^\d+$/.test(named))return[];
return[say`metadata.namespace in the file of metadata is "${named}", and must be the project's id ${project}${projectNumber?say` or its number "${projectNumber}"`:``}, or left out`]}
function continueFrom(document,live){
let{resourceVersion,annotations,labels}=isObject(live.metadata)?live.metadata:{};
resourceVersion&&setAt$1(document,[`metadata`,`resourceVersion`],resourceVersion);
for(let[key,value]of Object.entries(isObject(annotations)?annotations:{}))key.startsWith(`serving.knative.dev/`)&&setAt$1(document,[`metadata`,`annotations`,key],value);
for(let[key,value]of Object.entries(isObject(labels)?labels:{}))key.startsWith(`run-iam-deploy-`)&&key!==`run-iam-deploy-no-traffic`&&setAt$1(document,[`metadata`,`labels`,key],value)}
function rememberSchedules(document,config){
let wanted=scheduleLabels(config);
if(!wanted)return;
let path=[`metadata`,`labels`];
for(let key of Object.keys(plainAt(document,path)??{}))isScheduleLabel(key)&&remove$1(document,[...path,key]);
for(let[key,value]of Object.entries(wanted))setAt$1(document,[...path,key],value)}
function keepInvokerCheck$1(document,live,enable){
let annotations=isObject(live?.metadata)&&isObject(live.metadata.annotations)?live.metadata.annotations:{};
let path=[`metadata`,`annotations`,CHECK];
!enable&&String(annotations[CHECK]).toLowerCase()===`true`?setAt$1(document,path,`true`):remove$1(document,path)}
function rememberBuild(document,{settings,sourceLocation}){
let config=buildConfigOf(null,{...settings,automaticUpdates:!1},sourceLocation);
let notes={"build-source-location":config.sourceLocation,"build-image-uri":config.imageUri,"build-base-image":config.baseImage,"build-function-target":config.functionTarget,"build-service-account":config.serviceAccount,"build-worker-pool":config.workerPool,"build-environment-variables":config.environmentVariables&&JSON.stringify(config.environmentVariables)};
for(let[name,value]of Object.entries(notes)){
let path=[`metadata`,`annotations`,`run.googleapis.com/${name}`];
value?setAt$1(document,path,value):remove$1(document,path)}}
function guardProblems(before,after,{edits,build}){
return[...lostEgress(before,after,edits),...hiddenFunction(before,after,build)]}
function lostEgress(before,after,edits){
let clears=edits.some(({path,op})=>path===`template.vpcAccess.connector`&&op===`clear`);
let says=edits.some(({path,op})=>path===`template.vpcAccess.egress`&&op===`set`);
let was=isObject(before.vpcAccess)?before.vpcAccess:{};
let is=isObject(after.vpcAccess)?after.vpcAccess:{};
if(!clears||says||was.egress!==`ALL_TRAFFIC`||!was.connector||is.networkInterfaces)return[];
return[say`--clear-vpc-connector sends all outgoing traffic to the public internet, which now goes through the connector (its egress is all-traffic): `+say`add --vpc-egress=private-ranges-only if that is what you want, or --network and --subnet`]}
function hiddenFunction(before,after,build){
let{functionTarget}=build??{};
let command=commandOf(before);
if(!functionTarget||command.length===0||commandOf(after).length===0)return[];
return[say`--function=${functionTarget} has no effect while the container has the command ${JSON.stringify(command)}, which runs instead: add --command= to clear it`]}
const commandOf=template=>{
let{command}=mainContainer(structuredClone(template));
return Array.isArray(command)?command:[]};
function templateProblems(resource){
let template=isObject(resource.template)?resource.template:{};
return[...containerFaults(ruledContainers(template)).map(({fault})=>fault),...compute(template),...[template.scaling,resource.scaling].flatMap(scaling=>isObject(scaling)?scalingFault(scaling.minInstanceCount,scaling.maxInstanceCount)??[]:[])].map(said$1)}
function templateDoubts(resource,template,region){
let bounds=scaling=>isObject(scaling)?{least:scaling.minInstanceCount,most:scaling.maxInstanceCount}:{};
return doubtsOf({region,gpus:gpusOf(limitsIn(template)),gpu:isObject(template.nodeSelector)?template.nodeSelector.accelerator:void 0,service:bounds(resource.scaling),revision:bounds(template.scaling)})}
function instanceProblems(template,tasks){
let seconds=typeof template.timeout==`string`?Number.parseFloat(template.timeout):void 0;
let gpu=gpusOf(limitsIn(template))>0;
let ruled=ruledContainers(template).map(container=>({...container,ingress:!1,probed:!0}));
return[...compute(template,!0),...[...containerFaults(ruled),...taskFaults({tasks,retries:template.maxRetries,seconds,gpu})].map(({fault})=>fault)].map(said$1)}
function ruledContainers(given){
let template=structuredClone(given);
let containers=listAt(template,`containers`).filter(isObject);
let ingress=containers.length>0?mainContainer(template):void 0;
return containers.map(container=>({name:String(container.name??``),ingress:container===ingress,probed:isObject(container.startupProbe),variables:listAt(container,`env`).map(({name})=>String(name)),dependsOn:Array.isArray(container.dependsOn)?container.dependsOn.map(String):[]}))}
const said$1=fault=>say`it would have ${fault}`;
function compute({maxInstanceRequestConcurrency:concurrency,...template},always=!1){
let gpu=isObject(template.nodeSelector)?template.nodeSelector.accelerator:void 0;
return computeFaults(limitsIn(template),{concurrency,gpu,always})}
const limitsIn=({containers})=>Array.isArray(containers)?containers.filter(isObject).map(limitsOf$1):[];
function limitsOf$1({resources}){
return isObject(resources)&&isObject(resources.limits)?resources.limits:{}}
function wantedService(live,config,context){
let before=live??{};
let start=live?startingTemplate(live,context.serving):newTemplate(config);
let after={...structuredClone(before),template:structuredClone(start)};
let template=objectAt(after,`template`);
nameClient(after,config);
setImage(imageContainer(template,config),context);
let problems=applyEdits(after,config.edits);
problems.push(...imageProblems(template,live!==null),...guardProblems(start,template,config));
keepCpu(start,template);
problems.push(...templateProblems(after));
let temporary=(config.rollout||config.verifyCommand&&!config.preview)&&!config.tag&&live?temporaryTag(config.service,context.nonce):void 0;
let tag=config.tag??temporary;
let revision=nameRevision(live,config,tag,context.nonce);
revision?template.revision=revision:objectAt(template,`labels`)[`client.knative.dev/nonce`]=context.nonce;
revision&&isTagPreview(config)&&(objectAt(template,`labels`)[PREVIEW_REVISION_LABEL]=revision);
let traffic=wantedTraffic(live,{...wishOf(config),...tag&&{tag},...revision&&{revision}});
traffic.traffic&&(after.traffic=traffic.traffic);
setOwnLabel(after,traffic.label);
rememberSchedules$1(after,config);
if(context.build&&!isTagPreview(config)){
let{settings,sourceLocation,baseImageUri}=context.build;
after.buildConfig=buildConfigOf(live,settings,sourceLocation,baseImageUri)}
keepInvokerCheck(before,after,context.clearCheck??!1);
let fields=touched(before,after);
let name=serviceName(context.project,config.region,config.service);
return{service:live?patchBody(live,after,fields):withoutIdentity(after),after,updateMask:live?fields:[],changes:diffService(before,after,fields,fullName.service(name)),...revision&&{revision},traffic,...temporary&&{temporaryTag:temporary},problems,doubts:templateDoubts(after,template,config.region)}}
function newTemplate({containers}){
let resources=()=>({cpuIdle:!0,startupCpuBoost:!0});
return{containers:(containers?.main===void 0?[void 0,...containers?.names??[]]:containers.names).map(name=>({...name!==void 0&&{name},resources:resources()}))}}
function imageProblems(template,exists){
let bare=listAt(template,`containers`).filter(({image})=>!image);
if(bare.length===0)return[];
if(!exists&&listAt(template,`containers`).length===1)return[say`a service that does not exist yet needs an image or a source`];
return bare.map(({name})=>say`the container ${name?`"${name}"`:say`without a name`} needs an image`)}
function setImage(container,{image,build}){
if(image===void 0)return;
container.image=image;
delete container.sourceCode;
build?.baseImageUri&&build.settings.automaticUpdates?container.baseImageUri=build.baseImageUri:build&&delete container.baseImageUri}
function keepCpu(before,template){
let old=listAt(structuredClone(before),`containers`);
let main=isObject(mainContainer(template).resources)?mainContainer(template).resources:{};
for(let container of listAt(template,`containers`)){
let known=old.find(({name})=>name===container.name);
if(!known&&old.length>0){
let{cpuIdle=!0,startupCpuBoost}=main;
let resources=objectAt(container,`resources`);
resources.cpuIdle??=cpuIdle;
startupCpuBoost!==void 0&&(resources.startupCpuBoost??=startupCpuBoost)}else isObject(container.resources)&&!isObject(known?.resources)&&(container.resources.cpuIdle??=!0)}}
function nameRevision(live,config,tag,nonce){
let{preview}=config;
let own=suffix=>preview&&isTagPreview(config)?previewSuffix(preview.pullRequest,suffix):suffix;
if(config.suffix)return revisionName(config.service,own(config.suffix));
return tag||config.rollout||config.trafficChange?revisionName(config.service,own(nextSuffix(live,nonce))):void 0}
function setOwnLabel(after,label){
label?objectAt(after,`labels`)[NO_TRAFFIC_LABEL]=label:label===null&&isObject(after.labels)&&delete after.labels[NO_TRAFFIC_LABEL]}
function keepInvokerCheck(before,after,clear){
clear&&(after.invokerIamDisabled=!1);
if(after.invokerIamDisabled===!1&&before.invokerIamDisabled===!0)return;
before.invokerIamDisabled===void 0?delete after.invokerIamDisabled:after.invokerIamDisabled=before.invokerIamDisabled}
function touched(before,after){
return[...new Set([...Object.keys(after),...Object.keys(before)])].filter(field=>field===`template`||!sameJson(before[field],after[field]))}
function patchBody(live,after,fields){
let body={name:live.name??``};
live.etag&&(body.etag=live.etag);
for(let field of fields){
let value=after[field];
if(value===void 0)continue;
body[field]=value;
field===`labels`&&isObject(value)&&withoutReserved(value)}
return body}
function withoutIdentity({name:_,etag:__,...service}){
return service}
const SERVERS=new Set([`uid`,`generation`,`createTime`,`updateTime`,`deleteTime`,`expireTime`,`creator`,`lastModifier`,`observedGeneration`,`terminalCondition`,`conditions`,`executionCount`,`latestCreatedExecution`,`reconciling`,`satisfiesPzs`]);
function wantedResource(live,config,{project,image,nonce}){
let traits=traitsOf(config);
let whole=traits.update===`whole`;
let before=whole?withoutServers(live??{}):live??{};
let after=structuredClone(before);
let outer=objectAt(after,`template`);
delete outer.revision;
nameClient(after,config);
let container=imageContainer(templateOf$1(after,config.kind),config);
image!==void 0&&(container.image=image);
let problems=applyEdits(after,config.edits,config.kind);
rememberSchedules$1(after,config);
!live&&image===void 0&&problems.push(say`a ${traits.words} that does not exist yet needs an image or a source`);
!traits.requests&&traits.instances&&Array.isArray(container.ports)&&problems.push(say`the containers of a ${traits.words} have no ports, because they receive no requests`);
problems.push(...instanceProblems(templateOf$1(after,config.kind),outer.taskCount));
(traits.instances||image!==void 0)&&(objectAt(outer,`labels`)[`client.knative.dev/nonce`]=nonce);
for(let holder of[after,outer])for(let key of[`labels`,`annotations`])isObject(holder[key])&&withoutReserved(holder[key]);
live||delete after.name;
let fields=[...new Set([...Object.keys(after),...Object.keys(before)])].filter(field=>!sameJson(before[field],after[field]));
let wanted={before,after,changes:diffService(before,after,fields,fullName.service(targetName(project,config))),problems,doubts:templateDoubts(after,templateOf$1(after,config.kind),config.region)};
if(whole||!live)return{...wanted,body:after,...!whole&&{updateMask:[]}};
let changed=fields.flatMap(field=>after[field]===void 0?[]:[[field,after[field]]]);
let body={name:live.name??``,...live.etag&&{etag:live.etag},...Object.fromEntries(changed)};
return{...wanted,body,updateMask:fields}}
function withoutServers(resource){
return Object.fromEntries(Object.entries(structuredClone(resource)).filter(([field])=>!SERVERS.has(field)))}
function safeEdits(config,{differences}){
let paths=differences.filter(({fix})=>fix===`release`).map(({path})=>path);
let unsafe=differences.filter(({fix})=>fix!==`release`).map(({path})=>path);
let wants=pattern=>paths.some(path=>pattern.test(path));
let named=name=>unsafe.some(path=>path.endsWith(`.env[${name}]`));
let labelled=name=>name===`commit-sha`||unsafe.some(path=>path.endsWith(`labels.${name}`));
return config.edits.flatMap(edit=>{
if(edit.path===`ingress`)return wants(/^ingress$/)?[edit]:[];
if(edit.path===`labels`||edit.path===`template.labels`)return wants(/^(template\.)?labels\./)?[without(edit,labelled)]:[];
if(edit.path===`container.env`)return wants(/\.env\[/)?[without(edit,named)]:[];
return[]})}
const MANIFEST_LABELS=/^(?:metadata|spec\.template\.metadata)\.labels\.(.+)$/;
const MANIFEST_ENV=/^spec\.template\.spec\.(?:template\.spec\.)?containers\[[^\]]*\]\.env\[(.+)\]$/;
function safeManifestEdits({edits},{differences}){
let values=edits.flatMap(edit=>edit.path===`container.env`&&edit.op===`put`?[edit.entries]:[]);
let variables=Object.assign({},...values);
let one=(path,key,value)=>value===void 0?{from:FILE,path,op:`remove`,keys:[key]}:{from:FILE,path,op:`put`,entries:{[key]:value},strategy:`merge`};
return differences.flatMap(({path,after,fix})=>{
if(fix!==`release`)return[];
if(path===`metadata.annotations.run.googleapis.com/ingress`)return edits.filter(edit=>edit.path===`ingress`);
let label=MANIFEST_LABELS.exec(path)?.[1];
if(label!==void 0)return[one(path.startsWith(`spec.`)?`template.labels`:`labels`,label,after===void 0?after:String(after))];
let name=MANIFEST_ENV.exec(path)?.[1];
if(name===void 0||after!==void 0&&variables[name]===void 0)return[];
return[one(`container.env`,name,after===void 0?void 0:variables[name])]})}
const FILE=`metadata`;
function without(edit,drop){
if(edit.op===`put`)return{...edit,entries:Object.fromEntries(Object.entries(edit.entries).filter(([name])=>!drop(name)))};
return edit.op===`remove`?{...edit,keys:edit.keys.filter(name=>!drop(name))}:edit}
function nextDeploy(config){
let{suffix:_,...rest}=config;
return{...rest,mode:`deploy`}}
function settingsOnly(config){
let{tag:_,suffix:__,rollout:___,trafficChange:____,...rest}=config;
return{...rest,noTraffic:!1,...config.origin.kind===`source`&&{origin:{kind:`template`}}}}
const NONCE$2=`aaaaaaaaaa`;
const MOVED=[/^(template\.)?labels\.(commit-sha|client\.knative\.dev\/nonce|run-iam-deploy-.+)$/,/^metadata\.labels\.(commit-sha|run-iam-deploy-.+)$/,/^(traffic|client|clientVersion|buildConfig|template\.revision)\b/,/\.(baseImageUri|buildInfo|sourceCode)$/];
function settingDifferences(config,facts,live,pinned){
let{rows,names,unknown}=config.manifest?ofManifest(config,facts):KINDS$2[config.kind].requests?ofService$1(config,facts,live):ofResource(config,facts,live);
let fixable=config.manifest?takesPatches(live,config.kind):!pinned;
let moved=rows.some(isWholeContainer);
let isFixable=config.manifest?isSafeInManifest:isSafe;
let differences=rows.flatMap(row=>{
if(MOVED.some(moved=>moved.test(row.path))||sameQuantity(row))return[];
if(IMAGE$1.test(row.path)&&config.origin.kind===`source`)return[];
if(followsPort(row,config,live))return[];
if(IMAGE$1.test(row.path)&&isSameByTag(row)){
let now=nowOf(facts);
if(now?.same)return[];
if(now)return[{...row,after:`${String(row.after)} (now ${now.named})`,field:fieldOf$1(row.path,names)}];
unknown.push({text:say`The workflow names the image ${String(row.after)} by tag, and ${String(row.before)} runs. The run could not look up whether they are the same.`});
return[]}
let difference={...row,field:fieldOf$1(row.path,names)};
return[fixable&&isFixable(row,moved)?{...difference,fix:`release`}:difference]});
let built=config.origin.kind===`source`?[...foreignImage(config,facts,live),...buildDifferences(config,facts,live)]:[];
let tag=movedTag(config,facts,live);
return{differences:[...differences,...built,...tag.differences],unknown:[...unknown,...tag.unknown]}}
function followsPort({path,before},{edits,kind},live){
if(!/\.startupProbe\.tcpSocket\.port$/.test(path)||!edits.some(edit=>edit.path.startsWith(`container.ports`)))return!1;
return(liveTemplate(live,kind)?.containers??[]).flatMap(container=>container.ports?.[0]?.containerPort??[]).some(port=>port===before)}
function ofService$1(config,facts,live){
let{base,blind}=comparedService(config,facts,live);
let context={project:facts.projectId,serving:null,nonce:NONCE$2,...imageOf$1(config)};
let{after,updateMask}=wantedService(base,settingsOnly(config),context);
let rows=diffed(config,facts,base,after,updateMask);
return{rows:blind?rows.filter(({path})=>!path.startsWith(`template.`)):rows,names:namesOf$1(after.template),unknown:blind?[{text:say`The revision that serves production could not be read, so its settings were not compared.`}]:[]}}
function comparedService(config,facts,live){
if((config.noTraffic||config.trafficChange!==void 0||live.labels?.[`run-iam-deploy-no-traffic`]!==void 0)&&!live.template?.labels?.[`run-iam-deploy-preview`]){
let latest={...live,latestCreatedRevision:live.latestCreatedRevision??``};
return{base:{...latest,template:startingTemplate(latest,null)},blind:!1}}
let serving=facts.serving.known?facts.serving.value:null;
return{base:{...live,template:startingTemplate(live,serving)},blind:servesOlder(live)!==void 0&&serving===null}}
function ofResource(config,facts,live){
let{before,after}=wantedResource(live,settingsOnly(config),{project:facts.projectId,nonce:NONCE$2,...imageOf$1(config)});
let fields=[...new Set([...Object.keys(before),...Object.keys(after)])];
let template=liveTemplate(after,config.kind);
return{rows:diffed(config,facts,before,after,fields),names:namesOf$1(template),unknown:[]}}
const diffed=(config,facts,before,after,fields)=>diffService(before,withFilledIn(before,after),fields,fullName.service(targetName(facts.projectId,config)));
const namesOf$1=template=>(Array.isArray(template?.containers)?template.containers:[]).map(container=>String(container.name??``));
function ofManifest(config,facts){
let{knative,projectId,projectNumber}=facts;
if(!knative?.known)return{rows:[],names:[],unknown:[{text:say`It could not be read as a manifest: ${knative?.why??``}`,blind:!0}]};
let{changes}=readyManifest(config,{project:projectId,...projectNumber.known&&{projectNumber:projectNumber.value},target:fullName.service(targetName(projectId,config)),live:knative.value,...imageOf$1(config)});
return{rows:changes,names:[],unknown:[]}}
const imageOf$1=({origin})=>origin.kind===`image`?{image:origin.image}:{};
const IMAGE$1=/containers\[[^\]]*\]\.image$/;
const repositoryOf=image=>image.replace(/@sha256:[0-9a-f]{64}$/,``).replace(/:[^:/]+$/,``);
function isSameByTag({before,after}){
let[was,is]=[String(before??``),String(after??``)];
return was.includes(`@`)!==is.includes(`@`)&&repositoryOf(was)===repositoryOf(is)}
function nowOf({namedImage:image}){
if(!image?.named.known||!image.running.known||image.named.value===null)return;
let[named,running]=[image.named.value,image.running.value];
return{named,running,same:named===running}}
function movedTag(config,facts,live){
let{origin,kind}=config;
let{namedImage,projectId}=facts;
let images=(liveTemplate(live,kind)?.containers??[]).map(({image})=>image);
if(origin.kind!==`image`||!namedImage||!images.includes(origin.image))return{differences:[],unknown:[]};
let now=nowOf(facts);
let{pushedLater:pushed,named:read}=namedImage;
let named=read.known?read.value:null;
let target=fullName.service(targetName(projectId,config));
let path=`${KINDS$2[kind].template.join(`.`)}.containers[0].image`;
let before=`${repositoryOf(origin.image)}@${now?.running}`;
return{differences:now&&!now.same?[{target,path,field:`image`,before,after:`${origin.image} (moved to ${now.named})`,done:!1}]:pushed&&named?[{target,path,field:`image`,before:say`an older image`,after:`${origin.image} (pushed ${pushed} as ${named})`,done:!1}]:[],unknown:namedImage.named.known?[]:[{text:say`Whether the tag of ${origin.image} has moved could not be looked up: ${namedImage.named.why}`}]}}
function foreignImage(config,{projectId},live){
let service=KINDS$2[config.kind].builds?live:null;
let after=imageName(chooseRepository(config,projectId,service).name,config.service);
let images=(liveTemplate(live,config.kind)?.containers??[]).flatMap(({image})=>image??[]);
let[before]=images;
if(before===void 0||images.some(image=>repositoryOf(image)===after))return[];
let path=`${KINDS$2[config.kind].template.join(`.`)}.containers[0].image`;
return[{target:fullName.service(targetName(projectId,config)),path,field:`image`,before,after,done:!1}]}
const INGRESS$1=[`INGRESS_TRAFFIC_ALL`,`INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER`,`INGRESS_TRAFFIC_INTERNAL_ONLY`,`INGRESS_TRAFFIC_NONE`];
function isSafe({path,before,after},moved){
if(/^(template\.)?labels\./.test(path))return!0;
if(path===`ingress`)return isStricter(INGRESS$1,before,after);
return/^template\.(template\.)?containers\[[^\]]*\]\.env\[/.test(path)&&!moved&&isLiteral(before)&&isLiteral(after)}
function isStricter(known,before,after){
let found=known.indexOf(String(before??known[0]));
return found>=0&&known.indexOf(String(after))>found}
const isWholeContainer=({path,before,after})=>IMAGE$1.test(path)&&(before===void 0||after===void 0);
function isSafeInManifest({path,before,after},moved){
if(MANIFEST_LABELS.test(path))return[before,after].every(value=>value===void 0||typeof value==`string`);
if(path===`metadata.annotations.run.googleapis.com/ingress`)return isStricter(REACHES,before,after);
return MANIFEST_ENV.test(path)&&!moved&&isLiteral(before)&&isLiteral(after)}
const REACHES=[`all`,`internal-and-cloud-load-balancing`,`internal`];
function takesPatches(live,kind){
let{traffic=[]}=live;
return(traffic??[]).every(({type,percent})=>type===`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`||!percent)&&liveTemplate(live,kind)?.containers?.length===1}
const isLiteral=shown=>shown===void 0||shown===`set`||shown===`changed`;
function tagDifferences$1(config,{tags,wantedTags=[]},target){
if(config.resourceTags.length===0||!tags.known)return[];
return wantedTags.flatMap(wanted=>{
let key=keyOf$4(wanted);
let before=tags.value.find(tag=>tag.key===key&&!tag.inherited)?.value;
let after=wanted.found.known?wanted.found.value.shortName??wanted.tag.value:wanted.tag.value;
let path=`resourceTags[${key??wanted.tag.key}]`;
return before===after?[]:[differing({target,path,...before!==void 0&&{before},after})]})}
function trafficDifferences(config,project,live){
if(config.manifest)return{differences:[],pinned:!1};
let target=fullName.service(targetName(project,config));
let shares=trafficOf$1(live.traffic);
let pinned=!shares.some(isFloating)&&pinKept(live)===void 0;
let wanted=wantedShares(config,shares,pinned);
let[before,after]=[sharesOf(shares),wanted&&sharesOf(wanted)];
return{differences:[...after!==void 0&&JSON.stringify(before)!==JSON.stringify(after)?[differing({target,path:`traffic`,before,after})]:[],...tagDifferences(config,live,target)],pinned}}
const isFloating=({type,percent})=>type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`&&!!percent;
function wantedShares({trafficChange,noTraffic,rollout},shares,pinned){
if(trafficChange?.shares){
let changed=changeTraffic(shares,trafficChange);
return`traffic`in changed?changed.traffic:void 0}
if(noTraffic||rollout&&rollout.steps.at(-1)!==100)return;
return pinned?trafficOf$1(void 0):void 0}
function sharesOf(traffic){
let sums=new Map;
for(let target of traffic)target.percent&&sums.set(keyOf$3(target),(sums.get(keyOf$3(target))??0)+target.percent);
return Object.fromEntries([...sums].sort(([a],[b])=>a<b?-1:1))}
function tagDifferences(config,live,target){
let held=new Map(trafficOf$1(live.traffic).flatMap(one=>one.tag?[[one.tag,keyOf$3(one)]]:[]));
let newest=live.template?.labels?.[`run-iam-deploy-preview`]?void 0:shortName(live.latestCreatedRevision);
let{set={},remove=[],clear=!1}=config.trafficChange?.tags??{};
let wanted=new Map(Object.entries(set));
let gone=config.tag!==void 0&&(clear||remove.includes(config.tag));
!config.tag||gone||wanted.has(config.tag)||newest===void 0&&held.has(config.tag)||wanted.set(config.tag,newest??`LATEST`);
let row=(tag,after)=>{
let before=held.get(tag);
let path=`traffic.tags[${tag}]`;
return differing({target,path,...before!==void 0&&{before},...after!==void 0&&{after}})};
let isNewest=key=>key===`LATEST`||key===newest;
return[...[...wanted].flatMap(([tag,to])=>{
let has=held.get(tag);
return has===to||isNewest(has)&&isNewest(to)?[]:[row(tag,to)]}),...[...held.keys()].filter(tag=>!wanted.has(tag)&&(clear||remove.includes(tag))).map(tag=>row(tag))]}
function findDrift(config,facts,access){
let{words,requests,traffic}=KINDS$2[config.kind];
let target=fullName.service(targetName(facts.projectId,config));
let{live:fact}=facts;
let nothing={differences:[],unknown:[],pinned:!1,ground:[]};
if(!fact.known)return{...nothing,unknown:[{text:say`The ${words} could not be read: ${fact.why}`,blind:!0}]};
let live=fact.value;
let schedules=scheduleDifferences(config,facts);
if(!live)return{...nothing,...schedules,differences:[differing({target,path:requests?`service`:`resource`,before:say`does not exist`,after:`deployed`}),...schedules.differences]};
let moved=traffic?trafficDifferences(config,facts.projectId,live):{differences:[],pinned:!1};
let settings=settingDifferences(config,facts,live,moved.pinned);
return{differences:onePerField([...settings.differences,...callerDifferences(config,facts,target),...requests?accessDifferences(access,target):[],...moved.differences,...tagDifferences$1(config,facts,target),...builderDifference(config,facts),...schedules.differences]),unknown:[...settings.unknown,...unreadPolicy(config,facts),...unreadTags(config,facts),...schedules.unknown],pinned:moved.pinned,ground:[]}}
const onePerField=differences=>[...new Map(differences.map(each=>[`${each.target} ${each.field}`,each])).values()];
const unreadTags=({resourceTags},{tags})=>resourceTags.length>0&&!tags.known?[{text:say`The resource tags could not be compared: ${tags.why}`}]:[];
function decideReuse({build,mode},{reusable}){
if(!build.reuse||!reusable)return;
let found=reusable.known?reusable.value:void 0;
let none=reusable.known?reusable.evidence.length>0?say`No build of this source with these settings has left an image that is still there.`:say`Base images are updated automatically, and only the answer to a new build names the base image.`:say`The run could not find out whether there is an image of this source: ${reusable.why}`;
let because=found?say`Build ${found.id} made ${found.image} of the same source with the same settings, and the image is still there.`:none;
return{id:`reuse`,question:say`Build or reuse?`,choice:found?`reuse`:`build`,because,alternatives:[{choice:`reuse`,possible:found?!0:!reusable.known&&`unknown`,because},{choice:`build`,possible:!0,because:found?say`It would make another image of the same source.`:say`A build always works.`}],evidence:[{call:`input reuse_build`,resource:``,answer:mode===`preview`?say`on in this preview`:`on`},...reusable.evidence]}}
const DAYS=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];
function inWords$1({cron,timeZone}){
if(cron===null)return say`never`;
return say`${words$2(cron)??cron} (${timeZone})`}
function words$2(cron){
let[minute=``,hour=``,day,month,weekday=``]=cron.trim().split(/\s+/);
if(month!==`*`)return;
let number=/^\d+$/;
let time=number.test(minute)&&number.test(hour)?`${pad(hour)}:${pad(minute)}`:void 0;
if(day===`*`&&weekday===`*`){
let every=/^\*\/(\d+)$/.exec(minute)?.[1];
if(every&&hour===`*`)return say`every ${every} minutes`;
if(minute===`*`&&hour===`*`)return say`every minute`;
if(number.test(minute)&&hour===`*`)return say`every hour at minute ${Number(minute)}`;
return time&&say`every day at ${time}`}
if(time&&day===`*`&&/^[0-7]$/.test(weekday))return say`every ${DAYS[Number(weekday)%7]} at ${time}`;
if(time&&day===`*`&&/^(1-5|mon-fri)$/i.test(weekday))return say`Monday to Friday at ${time}`;
if(time&&number.test(day??``)&&weekday===`*`)return say`on day ${Number(day)} of every month at ${time}`}
const pad=text=>text.padStart(2,`0`);
function decideSchedules(config,facts){
return config.schedules.map(schedule=>{
let{name,cron,test,next=[],from}=schedule;
let fact=facts.schedules?.find(({schedule:other})=>other.name===name);
let evidence=[{call:`input ${from}`,resource:name,answer:cron??`none`},...fact?.job.evidence??[]];
let rest={id:`schedule:${name}`,question:say`When does Cloud Scheduler call (job ${name})?`,alternatives:[]};
if(cron===null)return{...rest,choice:`never`,because:say`schedule says none: the job is deleted.`,evidence};
let caller=callerOf(schedule,facts.projectId);
let times=next.map(time=>inZone(time,schedule.timeZone)).join(`, `);
return{...rest,choice:inWords$1(schedule),because:say`${from} says ${cron}. ${what(schedule,config)} is called as ${caller}${times?say`; next: ${times}`:``}.${test?say` The run starts it once at the end.`:``}`,evidence}})}
function what({target,method,path},{service}){
if(target.kind===`run`)return say`The job ${service}`;
return say`${method} ${path} of the ${target.kind===`function`?say`function ${target.name}`:say`service ${service}`}`}
function inZone(time,timeZone){
return new Intl.DateTimeFormat(`sv-SE`,{timeZone,dateStyle:`short`,timeStyle:`short`}).format(new Date(time))}
const httpStatusOf=status=>HTTP_OF[status];
const HTTP_OF={INVALID_ARGUMENT:400,UNAUTHENTICATED:401,PERMISSION_DENIED:403,NOT_FOUND:404,ABORTED:409,RESOURCE_EXHAUSTED:429,INTERNAL:500,UNAVAILABLE:503,DEADLINE_EXCEEDED:504};
const CODES={0:`OK`,2:`UNKNOWN`,3:`INVALID_ARGUMENT`,4:`DEADLINE_EXCEEDED`,5:`NOT_FOUND`,7:`PERMISSION_DENIED`,8:`RESOURCE_EXHAUSTED`,10:`ABORTED`,13:`INTERNAL`,14:`UNAVAILABLE`,16:`UNAUTHENTICATED`};
function releases({origin,edits,suffix,tag,noTraffic},live){
return!live||origin.kind!==`template`||edits.length>0||!!(suffix||tag||noTraffic)}
function decideRollback(facts,asked){
let{service,revisions}=facts;
let evidence=[...service.evidence,...revisions?.evidence??[]];
let way=(because,more={})=>({because,from:[],others:[],evidence,...more});
if(service.known&&!service.value)return way(say`The service does not exist, so there is nothing to go back to.`,{none:`no-service`});
let live=service.known?service.value:null;
let from=live?servingOf(live):[];
if(asked&&!revisions?.known)return way(say`revision_traffic names ${asked}.`,{to:asked,from});
if(!service.known)return way(say`The service could not be read: ${service.why}`,{from,none:`no-revisions`});
if(!live||!revisions?.known){
let unread=say`The revisions of the service could not be read; revision_traffic can name the one to go back to.`;
return way(revisions&&!revisions.known?`${unread} ${sentence$1(revisions.why)}`:unread,{from,none:`no-revisions`})}
let byName=new Map(revisions.value.map(revision=>[nameOf$1(revision),revision]));
if(asked)return named(asked,byName.get(asked),from,way);
let bad=newest(from.flatMap(name=>byName.get(name)??[]));
if(!bad)return way(say`No revision of the service serves.`,{from,none:`nothing-older`});
let last=newest(revisions.value.filter(revision=>!isPreview(revision)&&!revision.deleteTime));
if(last&&madeAt(last)>madeAt(bad))return way(idle$1(nameOf$1(last),nameOf$1(bad),live),{from,none:`newest-idle`});
let judged=[...byName.values()].filter(revision=>madeAt(revision)<madeAt(bad)).sort((a,b)=>later(b,a)).map(revision=>({revision,because:whyNot(revision)}));
let fit=judged.filter(({because})=>because===void 0).map(({revision})=>nameOf$1(revision));
let to=from.find(name=>fit.includes(name))??fit[0];
let others=judged.flatMap(({revision,because})=>because===void 0?[]:[{revision:nameOf$1(revision),because}]);
if(!to)return way(say`No revision older than ${nameOf$1(bad)} is ready.`,{from,others,none:`nothing-older`});
return way(from.includes(to)?say`${to} shares the traffic with ${nameOf$1(bad)} and is the older one.`:say`${to} is the newest ready revision that was made before ${nameOf$1(bad)}.`,{to,from,others})}
function idle$1(last,serving,{traffic}){
let found=traffic?.some(({percent})=>percent)&&!traffic.some(servesLatest)?say`The traffic is already on ${serving}, and the newer ${last} gets none.`:say`The newest revision, ${last}, does not serve: ${serving} keeps serving.`;
return say`${found} To go back further, name the revision in revision_traffic.`}
const servesLatest=({type,percent})=>type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`&&!!percent;
function named(asked,revision,from,way){
if(!revision)return way(say`The service has no revision ${asked}.`,{from,none:`not-there`});
if(isFailed(revision))return way(say`${asked} is not ready: ${messageOf(revision)}`,{from,none:`not-ready`});
return way(say`revision_traffic names ${asked}.`,{to:asked,from})}
function servingOf(live){
let latest=live.latestReadyRevision?.split(`/`).at(-1);
let names=(live.trafficStatuses?.length?live.trafficStatuses:live.traffic??[]).filter(({percent})=>percent).sort((a,b)=>(b.percent??0)-(a.percent??0)).map(target=>target.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`?target.revision?.split(`/`).at(-1):latest);
let found=names.length>0?names:[latest];
return[...new Set(found.filter(name=>name!==void 0))]}
function whyNot(revision){
if(isPreview(revision))return say`A preview of a pull request.`;
if(revision.deleteTime)return say`It is being deleted.`;
let ready=readyOf(revision);
return ready?.state===`CONDITION_SUCCEEDED`?void 0:say`It is not ready. ${ready?.message??``}`.trim()}
const readyOf=revision=>revision.conditions?.find(({type})=>type===`Ready`);
const isFailed=revision=>readyOf(revision)?.state===`CONDITION_FAILED`;
const messageOf=revision=>readyOf(revision)?.message??say`Cloud Run does not say why.`;
function isPreview(revision){
let own=revision.labels?.[PREVIEW_REVISION_LABEL];
return!!revision.labels?.[`run-iam-deploy-preview`]&&(own===void 0||own===nameOf$1(revision))}
const nameOf$1=revision=>revision.name?.split(`/`).at(-1)??``;
const madeAt=revision=>Date.parse(revision.createTime??``)||0;
const later=(a,b)=>madeAt(a)-madeAt(b);
const newest=revisions=>[...revisions].sort(later).at(-1);
const NEW=`the-new-revision`;
function decideTraffic(config,facts){
if(config.mode===`rollback`)return rollback$1(config,facts);
if(config.manifest)return manifestTraffic(config,config.manifest);
let live=facts.service.known?facts.service.value:null;
let{noTraffic,tag}=config;
let wanted=noTraffic&&!facts.service.known?{effect:`pinned`}:wantedTraffic(live,{...wishOf(config),...tag&&{revision:NEW}});
let{problem,lapsed}=wanted;
let change=facts.service.known?divide(config,live,wanted):{};
let effect=effectOf(config,wanted);
let serving=live?servingRevision(live):void 0;
return{id:`traffic`,question:say`Which revision serves after this run?`,choice:problem?`unchanged`:effect,effect,...problem&&{problem},...change,because:problem?PROBLEMS[problem]:because({...wanted,effect},config,serving??say`the revision that serves now`,change.after,live),alternatives:alternatives(config,effect,facts.service.known?live!==null:`unknown`,live?.labels?.[`run-iam-deploy-no-traffic`]??void 0,lapsed),evidence:[{call:`input no_traffic`,resource:`services/${config.service}`,answer:String(noTraffic)},...facts.service.evidence]}}
function manifestTraffic(config,{given,traffic}){
let named=traffic===`named`;
let divided=config.trafficChange?.shares!==void 0;
return{id:`traffic`,question:say`Which revision serves after this run?`,choice:divided?`shares`:named?say`as written`:`latest`,effect:divided?`shares`:`latest`,because:divided?say`The inputs set the traffic once the manifest is deployed.`:named?say`spec.traffic in ${given} gives the traffic to revisions by name.`:say`The new revision gets the traffic, because the manifest says so or does not set it.`,alternatives:[],evidence:[{call:`input metadata`,resource:`services/${config.service}`,answer:say`traffic: ${traffic}`}]}}
function effectOf({rollout,trafficChange,noTraffic},{effect}){
if(trafficChange?.shares)return`shares`;
return rollout&&effect===`pinned`&&!noTraffic?`gradual`:effect}
function divide(config,live,wanted){
let left=trafficOf$1(wanted.traffic??live?.traffic);
let{trafficChange}=config;
if(!trafficChange)return{};
let changed=changeTraffic(left,trafficChange,releases(config,live)?{revision:NEW,newest:!0}:void 0);
return`problem`in changed?{impossible:changed.problem}:{after:changed.traffic}}
function because({effect,lapsed},config,serving,after,live){
if(effect===`gradual`&&config.rollout?.atOnce)return say`The new revision gets the traffic once verify_command has passed under its own URL; until then it stays on ${serving}.`;
if(effect===`gradual`)return say`The new revision gets the traffic in steps of ${config.rollout?.steps.join(say`, `)} percent, while the run watches its health; if it fails, all traffic returns to ${serving}.`;
if(effect===`shares`)return say`The inputs set the traffic${after?`: ${inWords$2(after)}`:``}.`;
if(effect===`latest`)return latest(live,config.tag);
if(effect===`rollback`)return``;
if(effect===`pinned`&&config.preview)return say`A preview gets no traffic: all of it stays on ${serving}${config.tag?say`, and the tag ${config.tag} leads to the preview`:``}.`;
let reason=BECAUSE[effect](serving,config.tag);
if(effect!==`kept`||!lapsed)return reason;
return say`${reason} An earlier run with no_traffic had left the traffic on a revision, but that no longer applies. ${lapsed}`}
function latest(live,tag){
let share=trafficOf$1(live?.traffic).filter(({type})=>type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`).reduce((sum,{percent})=>sum+(percent??0),0);
let what=share<100?say`the latest revision's ${share} percent of the traffic`:say`the traffic`;
return say`The new revision gets ${what}${tag?say`, and the tag ${tag}`:``}.`}
const BECAUSE={restored:serving=>say`An earlier run with no_traffic left the traffic on ${serving}; this one gives it back to the latest revision.`,pinned:(serving,tag)=>say`no_traffic leaves the traffic on ${serving}${tag?say`; the tag ${tag} leads to the new revision`:``}.`,kept:serving=>say`Traffic is pinned to revisions, but not by this action, so it stays on ${serving}.`};
const PROBLEMS={"new-service":say`The service does not exist yet, so there is no revision to keep the traffic.`,"never-ready":say`No revision of the service was ever ready, so there is none to keep the traffic.`};
function rollback$1({trafficChange,service},facts){
let[asked]=Object.keys(trafficChange?.shares?.percent??{});
let back=decideRollback(facts,asked);
let{to,none}=back;
let live=facts.service.known?facts.service.value:null;
let changed=to&&changeTraffic(trafficOf$1(live?.traffic),{shares:{by:`revision`,percent:{[to]:100}}});
return{id:`traffic`,question:say`Which revision serves after this run?`,choice:none||!to?`unchanged`:to,effect:`rollback`,because:back.because,back,...changed&&`traffic`in changed&&{after:changed.traffic},alternatives:[...back.from.filter(name=>name!==to).map(name=>({choice:name,possible:!0,because:say`It serves now, and the rollback moves away from it.`})),...back.others.map(other=>({choice:other.revision,possible:!1,because:other.because}))],evidence:[{call:`input mode`,resource:`services/${service}`,answer:`rollback`},...back.evidence]}}
function alternatives(config,effect,exists,label,lapsed){
return[{choice:`latest`,possible:!config.noTraffic&&effect!==`kept`,because:config.noTraffic?say`no_traffic: true.`:effect===`kept`?say`Traffic is pinned to revisions.`:effect===`gradual`?say`The traffic moves after the release, as verify_command or traffic_steps say.`:effect===`shares`?say`The inputs divide the traffic.`:say`The latest revision serves.`},{choice:`restored`,possible:effect===`restored`,because:label?say`The label ${NO_TRAFFIC_LABEL} says ${label}${lapsed?say`, which no longer applies: ${lower(lapsed)}`:`.`}`:say`No label ${NO_TRAFFIC_LABEL} on the service.`},{choice:`pinned`,possible:config.noTraffic&&exists,because:say`no_traffic: ${config.noTraffic}.`},{choice:`kept`,possible:effect===`kept`,because:effect===`kept`?say`Traffic names revisions only.`:say`The user has not pinned the traffic.`}]}
function decide(config,facts,source,now){
let{kind}=config;
let decisions={kind,access:decideAccess(config,facts),traffic:decideTraffic(config,facts)};
config.preview?.do===`remove`?decisions.cleanup=[]:now&&(decisions.cleanup=decideCleanup(config,facts,now));
config.mode===`drift`&&(decisions.drift=findDrift(config,facts,decisions.access));
config.schedules.length>0&&(decisions.schedules=decideSchedules(config,facts));
if(config.origin.kind!==`source`)return decisions;
decisions.buildAccount=decideBuildAccount(config,facts);
let reuse=decideReuse(config,facts);
reuse&&(decisions.reuse=reuse);
if(source){
decisions.source=source;
decisions.build=decideBuild(config,facts,source)}
return decisions}
function listDecisions(decisions){
let{kind,access,build,buildAccount,reuse,traffic,cleanup,leftovers=[],onGitHub=[],drift,schedules=[]}=decisions;
let all=KINDS$2[kind].requests?[access,build,buildAccount,reuse,traffic,...schedules]:[build,buildAccount,reuse,...schedules];
return(cleanup?[...cleanup,...leftovers,...onGitHub]:drift?[access]:all).filter(decision=>decision!==void 0).map(({id,question,about,choice,because,alternatives,evidence})=>({id,question,...about&&{about},choice,because,alternatives,evidence}))}
function withBaseline(findings,accepted,now){
let today=dayOf(now);
let left=new Set(accepted);
return[...findings.map(finding=>{
if(!isDrift(finding))return finding;
let entry=[...left].find(each=>accepts$1(each,finding));
if(!entry)return{...finding,remedies:[...finding.remedies,...entryFor(finding,now)]};
left.delete(entry);
let{reason,expires}=entry;
if(expires<today){
let again=say`It was accepted until ${expires} (${reason}), and counts again.`;
return{...finding,reason:`${sentence$1(finding.reason)} ${again}`,remedies:[...finding.remedies,...entryFor(finding,now)]}}
let why=say`Accepted until ${expires}: ${sentence$1(reason)}`;
return{...finding,status:`skipped`,reason:`${sentence$1(finding.reason)} ${why}`,remedies:[]}}),...[...left].map(unused)]}
function leaveAccepted(differences,accepted,now){
let left=accepted.filter(({expires})=>expires>=dayOf(now));
return differences.map(({fix,...rest})=>{
let kept=left.some(entry=>accepts$1(entry,{id:`drift`,resource:rest.target,field:rest.field}));
return{...rest,...fix&&!kept&&{fix},...kept&&{kept:!0}}})}
const unused=entry=>skipped$1(`baseline-unused`,say`The baseline accepts ${words$3(entry)}, which was not found. Remove the entry.`,{resource:entry.resource,...entry.field!==void 0&&{field:entry.field}});
function entryFor({id,resource,field},now){
if(resource===void 0)return[];
let lines=[`- id: ${id}`,`  resource: ${yaml(resource)}`,...field===void 0?[]:[`  field: ${yaml(field)}`],`  reason: WHY`,`  expires: ${dayOf(now+7776e6)}`];
return[{kind:`baseline`,title:say`Accept it: add to the file of drift_baseline`,text:lines.join(`
`)}]}
const dayOf=time=>new Date(time).toISOString().slice(0,10);
const REFUSED$3=say`refused by Cloud Run`;
const ANSWERED=say`answered by the app`;
const WITHOUT_TOKEN=say`Without a token`;
const WITH_WRONG_TOKEN=say`With an ID token for another audience`;
const PREVIEW_ANSWER=say`The preview`;
function brokenPreview(checks,resource,log){
return checks.filter(({name,status})=>name===PREVIEW_ANSWER&&status===`fail`).map(({found,evidence})=>{
let asked=evidence.at(-1)?.resource??``;
return fail(`preview-broken`,say`The preview was deployed, but its answer at ${asked} was: ${found}. Its log says why. Set verify_path if the app answers another path.`,{resource,evidence,remedies:[log]})})}
function mismatches(checks,resource,{accessChanged,closed}){
return checks.filter(({name,status})=>name!==PREVIEW_ANSWER&&status===`fail`).map(({name,expected,closes,found,evidence})=>findingOf$1(`verification-mismatch`,accessChanged||closed&&closes?`fail`:`warn`,say`${name} the request should have been ${expected}, but the answer was: ${found}.`,{resource,evidence}))}
function unproven(checks,resource,gates){
let through=checks.some(({name,closes,status})=>name===WITH_WRONG_TOKEN&&!closes&&status===`pass`);
return checks.filter(each=>isOpenQuestion(each)&&!through).map(({name,found,closes,evidence})=>warn$1(`verification-unclear`,say`${name} the answer of the service was: ${found}. That does not show ${closes?say`that strangers are kept out`:say`that everyone gets in`}. ${known(gates)} Set verify_path to a path that the app answers without a login.`,{resource,evidence}))}
function isOpenQuestion({name,status,expected,closes,evidence}){
let answer=evidence.at(-1)?.status;
if(name!==WITHOUT_TOKEN||status!==`unknown`||answer===void 0)return!1;
return closes===!0||expected===ANSWERED&&(answer===401||answer===403)}
function known(gates){
if(gates?.invokerCheck===!1)return say`What is known: its invoker check is disabled, so Cloud Run does not ask for a token.`;
if(!gates?.invokers)return say`The run could not read who has an invoker role on it either.`;
let everybody=gates.invokers.find(({member})=>member===`allUsers`);
if(everybody&&!everybody.conditional)return say`What is known: allUsers has an invoker role on it.`;
if(everybody)return say`What is known: allUsers has an invoker role on it with a condition.`;
return say`What is known: its invoker check is on, and allUsers has none of the usual invoker roles on it. A custom role or a grant on the project can still let strangers in.`}
function customRoleRemedies(custom){
let role={...custom,member:federatedMembers(custom.member)[0]?.member??custom.member};
let{project,id,permissions,member,unsupported,apart}=role;
let size=count$1(permissions.length,`permission`);
let left=unsupported.length>0?say`; custom roles cannot contain ${unsupported.join(say`, `)}`:``;
let title=say`Or a custom role with exactly the ${size} needed, for the whole project${left}`;
let resource=`//cloudresourcemanager.googleapis.com/projects/${project}`;
let others=kind=>apart.flatMap(grant=>grantTo({...grant,member}).flatMap(remedy=>remedy.kind===kind?[remedy.text]:[]));
return[{kind:`gcloud`,title,text:[command([`iam`,`roles`,`create`,id,`--project=${project}`,`--title=${role.title}`,`--stage=GA`,`--permissions=${permissions.join(`,`)}`,`--quiet`]),...grantTo({member,role:`projects/${project}/roles/${id}`,resource}).flatMap(({kind,text})=>kind===`gcloud`?[text]:[]),...others(`gcloud`)].join(`
`),alternative:!0},{kind:`terraform`,title,text:[inTerraform(role),...others(`terraform`)].join(`

`),alternative:!0}]}
function inTerraform({project,id,title,permissions,member}){
let name=identifier(id);
return[`resource "google_project_iam_custom_role" "${name}" {`,`  project = ${hcl(project)}`,`  role_id = ${hcl(id)}`,`  title   = ${hcl(title)}`,`  permissions = [`,...permissions.map(permission=>`    ${hcl(permission)},`),`  ]`,`}`,``,`resource "google_project_iam_member" "${name}" {`,`  project = ${hcl(project)}`,`  role    = google_project_iam_custom_role.${name}.id`,`  member  = ${hcl(member)}`,`}`].join(`
`)}
function weightOf(permission){
if(TAKES_OVER.test(permission))return 1e4;
if(/\.(delete|destroy|purge)\w*$|^secretmanager\.versions\.access$/.test(permission))return 100;
return READS$2.test(permission)?1:10}
const TAKES_OVER=new RegExp([String.raw`\.setIamPolicy$`,String.raw`^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|sign\w+)$`,String.raw`^iam\.serviceAccountKeys\.create$|^storage\.hmacKeys\.create$`,String.raw`^iam\.(roles|googleapis\.com\/workloadIdentityPoolProviders)\.(create|update)$`,String.raw`^orgpolicy\.policy\.set$`,String.raw`\.ssh(Read|Root)$`].join(`|`));
const READS$2=/\.(get|list|search|view|read|query|analyze|describe|downloadArtifacts|resolve)\w*$/;
const isBasicRole=role=>/^roles\/(owner|editor|viewer|admin|writer|reader)$/.test(role);
const isAgentRole=role=>/serviceAgent$/i.test(role);
function grantable(role,permissions,kind){
if(kind===`project`)return!/^roles\/(storage\.legacy|resourcemanager\.(organization|folder))/.test(role);
let at=OWN$1[kind];
return at!==void 0&&role.startsWith(`roles/${at.service}.`)&&[...permissions].some(name=>at.own.test(name))}
function ownOf$1({role,permissions,parts,invokers}){
let own=RegExp(`^run\\.(${[permissions,...parts].join(`|`)})\\.(?!create$)`);
return invokers?[[role,{service:`run`,own}]]:[]}
const OWN$1={bucket:{service:`storage`,own:/^storage\.(?!buckets\.(create|list)$)/},repository:{service:`artifactregistry`,own:/^artifactregistry\.(?!repositories\.(create|list)$|locations\.)/},...Object.fromEntries(Object.values(KINDS$2).flatMap(ownOf$1)),account:{service:`iam`,own:/^iam\.serviceAccount(s|Keys)\.(?!create$)/},secret:{service:`secretmanager`,own:/^secretmanager\.(secrets|versions)\.(?!create$)/},"crypto-key":{service:`cloudkms`,own:/^cloudkms\.(cryptoKeyVersions\.|cryptoKeys\.(?!(create|list)$))/},"tag-value":{service:`resourcemanager`,own:/^resourcemanager\.tagValue(s\.(?!(create|list)$)|Bindings\.)/},subnetwork:{service:`compute`,own:/^compute\.subnetworks\.(?!create$)/}};
function narrowest(permissions,kind,table){
let needed=new Set(permissions);
return[...table].filter(([role,{permissions:held}])=>{
if(isBasicRole(role)||isAgentRole(role))return!1;
return permissions.every(name=>held.has(name))&&grantable(role,held,kind)}).map(([role,{permissions:held,unlisted,stage}])=>{
let beyond=[...held].filter(name=>!needed.has(name));
return{role,stage,beyond,unlisted,weight:beyond.reduce((sum,name)=>sum+weightOf(name),unlisted*UNLISTED)}}).sort((a,b)=>Number(a.stage!==`GA`)-Number(b.stage!==`GA`)||a.weight-b.weight||a.beyond.length+a.unlisted-(b.beyond.length+b.unlisted)||(a.role<b.role?-1:1))}
const UNLISTED=10;
function rowsOf({permissions,role,invokers}){
let row=name=>({project:name,...invokers&&{[role]:name}});
let read=row(`roles/run.viewer`);
let write=row(`roles/run.developer`);
return{[`run.${permissions}.get`]:read,[`run.${permissions}.create`]:write,[`run.${permissions}.update`]:write,...invokers&&{[`run.${permissions}.getIamPolicy`]:read,[`run.${permissions}.setIamPolicy`]:row(`roles/run.admin`)}}}
const ROLES={...Object.assign({},...Object.values(KINDS$2).map(rowsOf)),"run.services.listEffectiveTags":{project:`roles/run.viewer`,service:`roles/run.viewer`},"run.jobs.run":{project:`roles/run.jobsExecutor`,job:`roles/run.jobsExecutor`},"run.executions.get":{project:`roles/run.viewer`,job:`roles/run.viewer`},"run.tasks.list":{project:`roles/run.viewer`,job:`roles/run.viewer`},"run.revisions.get":{project:`roles/run.viewer`,service:`roles/run.viewer`},"run.revisions.list":{project:`roles/run.viewer`,service:`roles/run.viewer`},"run.operations.get":{project:`roles/run.viewer`},"run.routes.invoke":{project:`roles/run.servicesInvoker`,service:`roles/run.servicesInvoker`},"cloudbuild.builds.create":{project:`roles/cloudbuild.builds.editor`},"cloudbuild.builds.get":{project:`roles/cloudbuild.builds.viewer`},"cloudbuild.operations.get":{project:`roles/cloudbuild.builds.viewer`},"cloudbuild.workerpools.use":{project:`roles/cloudbuild.workerPoolUser`},"storage.objects.get":{bucket:`roles/storage.objectViewer`,project:`roles/run.builder`},"storage.objects.create":{bucket:`roles/storage.objectCreator`,project:`roles/storage.objectCreator`},"storage.objects.list":{bucket:`roles/storage.objectViewer`},"storage.objects.delete":{bucket:`roles/storage.objectUser`},"storage.buckets.get":{bucket:`roles/storage.legacyBucketReader`,project:`roles/storage.bucketViewer`},"storage.buckets.list":{project:`roles/storage.bucketViewer`},"storage.buckets.create":{project:`roles/run.sourceDeveloper`},"artifactregistry.repositories.get":{repository:`roles/artifactregistry.reader`,project:`roles/artifactregistry.reader`},"artifactregistry.repositories.downloadArtifacts":{repository:`roles/artifactregistry.reader`,project:`roles/artifactregistry.reader`},"artifactregistry.repositories.uploadArtifacts":{repository:`roles/artifactregistry.writer`,project:`roles/run.builder`},"artifactregistry.repositories.create":{project:`roles/run.sourceDeveloper`},"logging.logEntries.create":{project:`roles/logging.logWriter`},"logging.logEntries.list":{project:`roles/logging.viewer`},"iam.serviceAccounts.actAs":{account:`roles/iam.serviceAccountUser`},"iam.serviceAccounts.get":{account:`roles/iam.serviceAccountViewer`},"serviceusage.services.use":{project:`roles/serviceusage.serviceUsageConsumer`},"serviceusage.services.get":{project:`roles/serviceusage.serviceUsageConsumer`},"serviceusage.services.list":{project:`roles/serviceusage.serviceUsageConsumer`},"serviceusage.services.enable":{project:`roles/serviceusage.serviceUsageAdmin`},"run.services.createTagBinding":{service:`roles/run.admin`,project:`roles/resourcemanager.tagUser`},"run.services.deleteTagBinding":{service:`roles/run.admin`,project:`roles/resourcemanager.tagUser`},"resourcemanager.tagValueBindings.create":{"tag-value":`roles/resourcemanager.tagUser`},"resourcemanager.tagValues.get":{"tag-value":`roles/resourcemanager.tagViewer`},"orgpolicy.policy.get":{project:`roles/orgpolicy.policyViewer`},"secretmanager.versions.access":{secret:`roles/secretmanager.secretAccessor`,project:`roles/secretmanager.secretAccessor`},"secretmanager.secrets.get":{secret:`roles/secretmanager.viewer`},"cloudsql.instances.connect":{project:`roles/cloudsql.client`},"cloudsql.instances.get":{project:`roles/cloudsql.client`},"vpcaccess.connectors.get":{project:`roles/vpcaccess.user`},"compute.networks.get":{project:`roles/compute.networkViewer`},"compute.subnetworks.get":{subnetwork:`roles/compute.networkUser`,project:`roles/compute.networkUser`},"compute.subnetworks.use":{subnetwork:`roles/compute.networkUser`,project:`roles/compute.networkUser`},"cloudkms.cryptoKeyVersions.useToEncrypt":{"crypto-key":`roles/cloudkms.cryptoKeyEncrypterDecrypter`},"cloudkms.cryptoKeyVersions.useToDecrypt":{"crypto-key":`roles/cloudkms.cryptoKeyEncrypterDecrypter`},"iam.serviceAccounts.create":{project:`roles/iam.serviceAccountCreator`},"cloudscheduler.jobs.get":{project:`roles/cloudscheduler.viewer`},"cloudscheduler.jobs.create":{project:`roles/cloudscheduler.admin`},"cloudscheduler.jobs.update":{project:`roles/cloudscheduler.admin`},"cloudscheduler.jobs.delete":{project:`roles/cloudscheduler.admin`},"cloudscheduler.jobs.run":{project:`roles/cloudscheduler.jobRunner`},"resourcemanager.projects.get":{project:`roles/browser`}};
const PARTS=[{who:`build-account`,role:`roles/run.builder`,covers:oneOf(`storage.objects.get`,`artifactregistry.repositories.uploadArtifacts`,`artifactregistry.repositories.downloadArtifacts`,`logging.logEntries.create`)},{who:`deployer`,role:`roles/run.sourceDeveloper`,covers:oneOf(`run.services.create`,`run.services.update`,`run.services.get`,`run.jobs.create`,`run.jobs.update`,`run.jobs.get`,`run.jobs.run`,`run.executions.get`,`run.tasks.list`,`run.workerpools.create`,`run.workerpools.update`,`run.workerpools.get`,`run.operations.get`,`cloudbuild.builds.create`,`cloudbuild.builds.get`,`cloudbuild.operations.get`,`storage.buckets.get`,`storage.buckets.list`,`storage.buckets.create`,`storage.objects.create`,`artifactregistry.repositories.get`,`artifactregistry.repositories.create`,`artifactregistry.repositories.downloadArtifacts`,`serviceusage.services.use`,`serviceusage.services.get`)}];
function grantsFor(missing,project,table=null){
let single=missing.map(one=>grantToAgent(one,project)??grantFor(one,table));
let parts=PARTS.flatMap(part=>[...new Set(missing.filter(({who})=>who===part.who).map(({member})=>member))].flatMap(member=>{
let of=missing.filter(one=>one.member===member&&one.who===part.who&&part.covers(one.permission)&&(one.resource===project||!one.apart&&inherits(one.resource,project)));
return new Set(of.map(one=>JSON.stringify(single[missing.indexOf(one)]??one.permission))).size>1?[{of,grant:{member,role:part.role,resource:project}}]:[]}));
let chosen=missing.map((one,index)=>parts.find(({of})=>of.includes(one))?.grant??single[index]);
return table?withoutNeedless(missing,chosen,table):chosen}
function withoutNeedless(missing,chosen,table){
let covers=(grant,{member,permission,resource,apart},own)=>sameGrant(grant,own)||grant.member===member&&(table.get(grant.role)?.permissions.has(permission)??!1)&&(grant.resource===resource||!apart&&inherits(resource,grant.resource)&&weightOf(permission)<TOO_WIDE);
let grants=chosen.filter(grant=>grant!==void 0);
let count=grant=>missing.filter((one,index)=>covers(grant,one,chosen[index])).length;
let byReach=[...grants].sort((a,b)=>count(b)-count(a));
return missing.map((one,index)=>byReach.find(grant=>covers(grant,one,chosen[index]))??chosen[index])}
const TOO_WIDE=weightOf(`iam.serviceAccounts.actAs`);
const sameGrant=(a,b)=>a.member===b?.member&&a.role===b.role&&a.resource===b.resource;
function inherits(resource,project){
let id=/^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(project)?.[1];
if(!id)return!1;
return resource.startsWith(`//storage.`)||resource.split(`/`).slice(3,5).join(`/`)===`projects/${id}`}
function grantFor({member,permission,resource:lacking},table){
let resource=whereToGrant(lacking);
let kind=kindOf(resource);
if(!kind)return;
let computed=table&&!(kind===`project`&&weightOf(permission)>=TOO_WIDE);
let role=ROLES[permission]?.[kind]??(computed?narrowest([permission],kind,table)[0]?.role:void 0);
return role?{member,role,resource}:void 0}
const AGENT_ROLES={"run-agent":`roles/run.serviceAgent`,"build-agent":`roles/cloudbuild.serviceAgent`,"scheduler-agent":`roles/cloudscheduler.serviceAgent`};
const isOfAgentRole=permission=>!permission.startsWith(`cloudkms.`);
function grantToAgent({who,member,permission,resource},project){
let role=AGENT_ROLES[who];
if(!role||!isOfAgentRole(permission))return;
if(resource===project||inherits(resource,project))return{member,role,resource:project};
return permission===`iam.serviceAccounts.getAccessToken`&&kindOf(resource)===`account`?{member,role:`roles/iam.serviceAccountTokenCreator`,resource}:void 0}
function whereToGrant(resource){
let project=/^\/\/(?:cloudsql|vpcaccess|cloudbuild|compute|run)\.googleapis\.com\/projects\/([^/]+)\//.exec(resource)?.[1];
return project&&!kindOf(resource)?`//cloudresourcemanager.googleapis.com/projects/${project}`:resource}
function kindOf(resource){
if(resource.startsWith(`//cloudresourcemanager.googleapis.com/tagValues/`))return`tag-value`;
if(resource.startsWith(`//cloudresourcemanager.`))return`project`;
if(resource.startsWith(`//storage.`))return`bucket`;
if(resource.startsWith(`//artifactregistry.`))return`repository`;
if(resource.startsWith(`//run.`))return RUN_KINDS.get(resource.split(`/`)[7]??``);
if(resource.startsWith(`//iam.`))return`account`;
if(resource.startsWith(`//secretmanager.`))return`secret`;
if(/^\/\/cloudkms\..*\/cryptoKeys\//.test(resource))return`crypto-key`;
if(/^\/\/compute\..*\/subnetworks\//.test(resource))return`subnetwork`}
const RUN_KINDS=new Map(Object.values(KINDS$2).flatMap(({collection,role,invokers})=>invokers?[[collection,role]]:[]));
function oneOf(...names){
let all=new Set(names);
return permission=>all.has(permission)}
const UNSUPPORTED=/^resourcemanager\.(projects\.list$|folders\.|organizations\.)/;
const APART=weightOf(`secretmanager.versions.access`);
const NAMES$1={deployer:[`deployer`,`deploys`],"build-account":[`builder`,`builds`],"runtime-account":[`runner`,`runs`]};
function customRoleFor(asked,projectId,service){
let[first]=asked;
let[part,does]=(first&&NAMES$1[first.who])??[];
if(!first||!part)return;
let project=fullName.project(projectId);
let fits=({permission,resource,apart})=>resource===project||!apart&&inherits(resource,project)&&weightOf(permission)<APART;
let inside=asked.filter(fits);
let permissions=sorted(inside.filter(({permission})=>!UNSUPPORTED.test(permission)));
if(!inside.some(({missing,permission})=>missing&&permissions.includes(permission)))return;
let apart=asked.flatMap(one=>one.missing&&one.grant&&!fits(one)?[one.grant]:[]);
return{project:projectId,id:`run_iam_deploy_${part}_${service}`.replace(/[^A-Za-z0-9_.]+/g,`_`).slice(0,64),title:`What ${does} ${service}`.slice(0,100),permissions,member:first.principal,unsupported:sorted(inside.filter(({permission})=>UNSUPPORTED.test(permission))),apart:[...new Map(apart.map(grant=>[JSON.stringify(grant),grant])).values()]}}
const sorted=asked=>[...new Set(asked.map(({permission})=>permission))].sort();
function maybeMissing(facts,{need}){
let{place,who}=need;
let roles=[...place.kind===`account`?[place.who]:[],who];
for(let role of roles){
if(role!==`build-account`&&role!==`runtime-account`)continue;
let[account,state]=role===`build-account`?[facts.buildAccount,facts.buildAccountState]:[facts.runtimeAccount,facts.runtimeAccountState];
if(!account.known||!account.value||state.known)continue;
let refused=state.evidence.some(({status,reason=PLAIN})=>status===403&&reason===PLAIN);
let itself=memberOf(account.value);
if(!refused||itself===facts.identity.principal||hasActed(facts,itself))continue;
return account.value}}
const PLAIN=`IAM_PERMISSION_DENIED`;
const hasActed=({answers},member)=>answers.some(({method,principal})=>method===`impersonation`&&principal===member);
function orMissing(email,projectId){
let likely=meantEmail(email,[],projectId);
return say`Or the account ${email} does not exist: Google answers 403 in both cases. ${likely?say`Did you mean ${likely}?`:say`If its name is misspelt, correct that.`}`}
const ifItExists=(remedies,email,projectId)=>remedies.flatMap(remedy=>remedy.kind===`gcloud`&&projectOfAccount(email)===projectId?withAccount(projectId,email,[remedy],!0):{...remedy,title:say`${remedy.title}, if ${email} exists`});
function permissions(config,facts,_decisions,plan){
if(config.preflight===`off`)return[];
return withCustomRoles(judgeNeeds(facts,plan).filter(isNews(facts.projectId)),facts.projectId,config.service)}
const isNews=project=>({needs,answer,finding})=>finding.status!==`unknown`||!needs.every(({who,permission})=>who.endsWith(`-agent`)&&isOfAgentRole(permission))||answer?.resource!==void 0&&!isIn(answer.resource,fullName.project(project));
const isIn=(resource,project)=>resource===project||inherits(resource,project);
function withCustomRoles(judged,project,service){
let asked=judged.flatMap(({needs:[need],answer,grant})=>need&&answer?.principal&&answer.resource?[{who:need.who,permission:need.permission,principal:answer.principal,resource:answer.resource,missing:answer.verdict===`denied`&&!answer.overridden,apart:isApart(need),grant}]:[]);
let offered=new Set;
return judged.map(({finding,grant})=>{
let{principal}=finding;
if(!grant||!principal||offered.has(principal))return finding;
offered.add(principal);
let role=customRoleFor(asked.filter(one=>one.principal===principal),project,service);
return role?{...finding,remedies:[...finding.remedies,...customRoleRemedies(role)]}:finding})}
function judgeNeeds(facts,plan){
let questions=gatherQuestions(plan,facts.answers);
let missing=questions.filter(({answer})=>answer?.verdict===`denied`&&!answer.barred&&!answer.overridden&&answer.principal&&answer.resource);
let grants=grantsFor(missing.map(({needs,answer})=>({who:needs[0].who,permission:needs[0].permission,member:answer?.principal??``,resource:answer?.resource??``,apart:isApart(needs[0])})),fullName.project(facts.projectId),facts.roleTable);
return questions.map(question=>{
let grant=grants[missing.indexOf(question)];
let doubtful=question.answer&&maybeMissing(facts,question.answer);
let found=inDoubt(finding$2(question,grant,facts),doubtful,facts.projectId);
return{...question,grant,finding:question.answer?.overridden?withMapping(found,facts.identity):found}})}
function gatherQuestions(plan,answers){
let byNeed=new Map(answers.map(answer=>[needKey(answer.need),answer]));
let questions=new Map;
for(let need of plan.flatMap(({needs})=>needs)){
let answer=byNeed.get(needKey(need));
let key=answer?.principal?JSON.stringify([answer.principal,need.permission,answer.resource??need.place]):needKey(need);
let question=questions.get(key);
question?question.needs.push(need):questions.set(key,{needs:[need],answer})}
return[...questions.values()]}
const isApart=({place})=>place.kind===`volume-bucket`;
const needKey=({who,permission,place})=>JSON.stringify([who,permission,place]);
function finding$2({needs,answer},grant,facts){
let[first]=needs;
let status=statusOf$1(answer,needs.some(({level})=>level===`required`));
return findingOf$1(idOf$1(first),status,reason$1(needs,answer,status),{principal:answer?.principal,permission:first.permission,role:answer?.byRole??(status===`pass`?void 0:grant?.role),resource:answer?.resource,method:answer?.method===`none`?void 0:answer?.method,evidence:answer?.evidence??[nobodyAsked(first)],remedies:grant?remediesOf(grant,first,answer,facts):[]})}
function remediesOf(grant,{place},answer,{schedules=[]}){
let remedies=remediesFor(grant);
if(place.kind!==`client-account`||grant.resource!==answer?.resource)return remedies;
let unseen=place.email===void 0&&schedules.some(({schedule,account})=>!schedule.serviceAccount&&!account.known);
if(!answer.absent&&!unseen)return remedies;
return withAccount(place.project,grant.resource.split(`/`).at(-1)??``,remedies,!answer.absent)}
function withMapping(finding,{principal=``,through=``}){
if(finding.principal!==principal||federatedMembers(principal).length===0)return finding;
let provider=readProvider(through);
return provider.pool?{...finding,remedies:[look$2(provider)]}:finding}
function inDoubt(finding,account,projectId){
if(!account||finding.status===`pass`)return finding;
let{reason,remedies}=finding;
return{...finding,reason:`${reason} ${orMissing(account,projectId)}`,remedies:ifItExists(remedies,account,projectId)}}
function statusOf$1(answer,required){
if(answer?.verdict===`granted`)return`pass`;
if(answer?.verdict===`denied`)return required?`fail`:`warn`;
return`unknown`}
function idOf$1({who,permission,place}){
if(who===`deployer`&&permission===`iam.serviceAccounts.actAs`&&place.kind===`account`)return place.who===`build-account`?`act-as-build-account`:`act-as-runtime-account`;
return ID_OF[who]}
const ID_OF={deployer:`deployer-permission`,"build-account":`build-account-permission`,"build-agent":`build-account-permission`,"runtime-account":`runtime-account-permission`,"run-agent":`runtime-account-permission`,"scheduler-agent":`scheduler-permission`};
const WHO$2={deployer:say`The deployer`,"build-account":say`The build account`,"build-agent":say`Cloud Build's service agent`,"runtime-account":say`The runtime account`,"run-agent":say`Cloud Run's service agent`,"scheduler-agent":say`Cloud Scheduler's service agent`};
const WITHOUT$1={"run-agent":say`Google gives it roles/run.serviceAgent when Cloud Run is first used; without that role no revision can start`,"scheduler-agent":say`Google gives it roles/cloudscheduler.serviceAgent when Cloud Scheduler is enabled; without that role it cannot make calls`,"build-agent":say`Google gives it roles/cloudbuild.serviceAgent when Cloud Build is first used; without that role no build can start`};
function reason$1(needs,answer,status){
let[first]=needs;
let purpose=[...new Set(needs.map(({to})=>to))].join(`, and to `);
let what=say`${first.permission} to ${purpose}`;
let subject=WHO$2[first.who];
let learned=answer?LEARNED[answer.method]:``;
let open=answer?.why?` ${sentence$1(answer.why)}`:``;
switch(status){case`pass`:
return say`${subject} has ${what}${learned}.${open}`;case`fail`:
if(answer?.overridden)return`${overridden(subject,what,answer.overridden,federatedMembers(answer.principal??``).length>0)}${open}`;
return say`${subject} lacks ${what}${learned}.${open}`;case`warn`:
return say`${subject} lacks ${what}${learned}; ${WITHOUT$1[first.who]??say`the deploy works without it`}.${open}`;default:
if(answer?.byRole)return say`${subject} has ${what} according to the allow policies that the run could read, unless a deny policy that it cannot see forbids it.${open}`;
return answer?.verdict===`conditional`?say`${subject} has ${what} under a condition that could not be evaluated${learned}.${open}`:say`It is not known whether ${lower(subject)} has ${what}.${open}`}}
const overridden=(subject,what,{role,resource,member},federated)=>federated?say`${subject} is refused ${what}, although ${member??say`the member by its subject`} has ${role} on ${placeWords(resource)}: the provider's attribute mapping decides by which members a job is known, and most likely it is not known by this one. `+say`Compare the mapping with the member first. Otherwise, a deny policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).`:say`${subject} is refused ${what}, although it has ${role} on ${placeWords(resource)}, which contains it: no role is missing. `+say`A deny policy or a principal access boundary policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).`;
const LEARNED={caller:say` (asked as itself)`,impersonation:say` (asked by impersonating it)`,troubleshooter:say` (according to Policy Troubleshooter)`,policy:say` (read from allow policies)`,none:``};
const nobodyAsked=({permission,place})=>({call:`none`,resource:place.kind,answer:say`${permission} was not asked about`});
const everyEvidence=({roleTable:_,...facts})=>evidenceIn(facts,0);
function evidenceIn(value,depth){
if(typeof value!=`object`||!value||depth>4)return[];
if(`evidence`in value&&Array.isArray(value.evidence))return value.evidence;
return Object.values(value).flatMap(part=>evidenceIn(part,depth+1))}
const ofStanding=standing=>({id:standing,is:({answer,reason,status=0})=>status>=400&&standingIn({text:status===403?answer:``,reason})===standing,reason:({project,hosts})=>say`${standingReason(standing,project)} Refused by ${hosts}.`,remedies:project=>standingRemedies(standing,project)});
const KINDS$1=[{id:`policy-blocks-deploy`,is:({answer:text,reason,status})=>status===403&&isOfPerimeter({text,reason}),reason:({deployer,hosts,answer})=>perimeterReason({text:answer},say`${deployer} to ${hosts}`)},ofStanding(`billing-disabled`),ofStanding(`project-suspended`),ofStanding(`credentials-refused`)];
const hostOf=({call})=>/ ([^/ ]+)/.exec(call)?.[1]??call;
const apiOf=resource=>/^\/\/([^/]+)/.exec(resource)?.[1]??``;
const ADVISERS=/^(orgpolicy|policytroubleshooter|cloudasset|logging)\./;
const READS_POLICY=/:getIamPolicy\b|\/b\/[^/]+\/iam(?:\?|$)/;
const TESTS_RIGHTS=/:testIamPermissions\b|\/iam\/testPermissions\b/;
function indispensable(facts,plan){
let written=new Set(plan.map(({target})=>apiOf(target)));
let used=[facts.bucket,facts.repository].flatMap(({evidence})=>evidence).filter(({resource})=>written.has(apiOf(resource)));
let target=[facts.live,facts.service,...facts.knative?[facts.knative]:[]].flatMap(one=>one.evidence);
let rights=facts.answers.filter(({need,verdict})=>need.who===`deployer`&&need.level===`required`&&verdict===`unknown`).flatMap(({evidence})=>evidence.filter(({call})=>TESTS_RIGHTS.test(call)));
return[...target,...used,...rights].filter(({call})=>!READS_POLICY.test(call))}
function isOwn$1(resource,{projectId,projectNumber},region){
let bucket=/\/projects\/_\/buckets\/([^/]+)/.exec(resource)?.[1];
if(bucket)return bucket===bucketName(projectId,region)||void 0;
let project=/\/projects\/([^/]+)/.exec(resource)?.[1];
return project===projectId||projectNumber.known&&project===projectNumber.value}
const finalRefusals=(config,facts,_decisions,plan)=>{
let needed=indispensable(facts,plan);
let looks=everyEvidence(facts).filter(({call,resource})=>!READS_POLICY.test(call)&&!ADVISERS.test(apiOf(resource)));
return KINDS$1.flatMap(({id,is,reason,remedies})=>{
let counts=evidence=>{
let own=isOwn$1(evidence.resource,facts,config.region);
return is(evidence)&&(id===`policy-blocks-deploy`?own!==!1:own===!0)};
if(!needed.some(counts))return[];
let found=[...needed,...looks].filter(counts);
let[first]=found;
if(!first)return[];
let about={project:facts.projectId,deployer:facts.identity.principal??say`the deployer`,hosts:list$2([...new Set(found.map(hostOf))]),answer:first.answer};
return[fail(id,say`${reason(about)} Google said: ${sentence$1(first.answer)}`,{resource:fullName.project(facts.projectId),evidence:[...new Map(found.map(evidence=>[hostOf(evidence),evidence])).values()],remedies:remedies?.(facts.projectId)??[]})]})};
const isFinalRefusal=({id,evidence})=>KINDS$1.some(kind=>kind.id===id&&evidence.some(kind.is));
function withoutEchoes(findings){
let told=KINDS$1.filter(({is})=>findings.some(({status,evidence})=>status===`fail`&&evidence.some(is)));
let echoes=({status,evidence})=>(status===`unknown`||status===`warn`)&&evidence.some(one=>told.some(({is})=>is(one)));
return findings.filter(finding=>!echoes(finding))}
const OF_PREFLIGHT=new Set([`api-disabled`,`deployer-permission`,`build-account-permission`,`runtime-account-permission`,`act-as-runtime-account`,`act-as-build-account`]);
const isOfPreflight=finding=>OF_PREFLIGHT.has(finding.id)||isFinalRefusal(finding);
function underPreflight(findings,preflight){
if(preflight===`enforce`)return[...findings];
return findings.map(finding=>finding.status===`fail`&&isOfPreflight(finding)?{...finding,status:`warn`}:finding)}
const blocking=findings=>findings.filter(({status})=>status===`fail`);
const blocks=findings=>blocking(findings).length>0;
const LOOKS$2=new Set([`find-previews`,`compare-service`]);
function verdictOf(findings,plan=[]){
let begun=plan.some(({kind,state})=>state===`done`&&!LOOKS$2.has(kind)||state===`failed`);
if(findings.some(finding=>finding.status===`fail`&&!isDrift(finding))||plan.some(({state})=>state===`failed`))return begun?`failed`:`blocked`;
if(findings.some(isDrift))return`drift`;
let warned=findings.some(({id,status})=>status===`warn`&&id!==`over-granted`);
let compares=plan.some(({kind})=>kind===`compare-service`);
let open=findings.some(finding=>finding.status===`unknown`&&!isHeldUnlessForbidden(finding)&&!dispensable(finding,plan)&&(!compares||finding.id===`drift-unknown`));
return warned||open&&!begun?`warning`:`ok`}
function dispensable({id,permission},plan){
let needs=plan.flatMap(step=>step.needs).filter(need=>need.permission===permission&&ID_OF[need.who]===id);
return needs.length>0&&needs.every(({level})=>level===`advisory`)}
const exitCode=({verdict,findings})=>verdict===`ok`||verdict===`warning`||verdict===`drift`&&!blocks(findings??[])?0:1;
const callers=(_config,facts)=>(facts.callers??[]).flatMap(caller=>notFound(caller,facts.identity.principal));
function notFound({caller,account,resource},member){
if(account.known&&account.value!==null)return[];
let why=account.known?say`there is no service ${caller.given}. Deploy it first, or name the account that it will run as`:say`the service ${caller.given} could not be read (${account.why.trim().replace(/\.$/,``)}). Let the deployer read it, or name its runtime account`;
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
const OWN_REFUSAL=/^\s*(?:<html>\s{0,20}<head>\s{0,20}(?:<meta [^<>]{0,100}>\s{0,20})?<title>40[13] (?:Forbidden|Unauthorized)<\/title>\s{0,20}<\/head>\s{0,20})?<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error: (?:Forbidden|Unauthorized)<\/h1>/i;
const isJson=headers=>/^[^;]*\bjson\b/i.test(headers.get(`content-type`)??``);
const OWN_404=/^\s*(?:<html>\s{0,20}<head>\s{0,20}(?:<meta [^<>]{0,100}>\s{0,20})?<title>\d{3} [^<]{0,60}<\/title>\s{0,20}<\/head>\s{0,20})?<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error\b/i;
const ROBOTS_404=/^\s*<!DOCTYPE html>\s{0,20}<html lang="?en"?>\s{0,20}(?:<meta [^<>]{0,120}>\s{0,20}){1,2}<title>Error 404 \([^)]{0,60}\)!!1<\/title>/i;
const BODY=/<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error\b/i;
const REFUSAL=/<h1>Error: (?:Forbidden|Unauthorized)<\/h1>\s{0,20}<h2>Your client does not have permission to (?:get URL|the requested URL)/i;
const ROBOT=/<ins>That.{1,7}s (?:an error|all we know)|<title>Error [45]\d\d \([^)]{0,60}\)!!1<\/title>/i;
const QUOTED=/Your client does not have permission to (?:get URL|the requested URL)/i;
const isEmpty=body=>body.trim()===``;
const mayBeGoogles=({headers,body})=>!isJson(headers)&&(isGooglesPage(body)||QUOTED.test(body));
const unaskedBy=answer=>isCloudRunsRefusal(answer)?`unclear`:`open`;
function rejectedBy(answer){
if(isCloudRunsRefusal(answer))return`rejected`;
let{headers,body}=answer;
let challenge=headers.get(`www-authenticate`);
let bare=BARE$1.test(body.trim())||mayBeGoogles(answer);
if(challenge!==null)return INVALID_TOKEN.test(challenge)&&bare?`rejected`:`open`;
return isEmpty(body)||mayBeGoogles(answer)?`unclear`:`open`}
const INVALID_TOKEN=/^Bearer error="invalid_token"(?: error_description="The access token could not be verified\.?")?\s*$/i;
const BARE$1=/^(?:(?:401|error)[:\s]{0,4})?(?:unauthorized)?[.!]?$/i;
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
const NO_INSTANCE=/(?:^\s*|<h[12]>\s{0,20})(?:The request was aborted because there was no available instance|upstream connect error or disconnect\/reset before headers|no healthy upstream)/i;
const NOT_YET=/<h1>Error: Server Error<\/h1>\s{0,20}<h2>The service you requested is not available yet/i;
const RATE=/^\s*Rate exceeded\.?\s*$/i;
function fromIap(status,headers,body){
if(headers.get(`x-goog-iap-generated-response`)===`true`)return!0;
let location=headers.get(`location`)??``;
if(status>=300&&status<400)return location.startsWith(`https://accounts.google.com/o/oauth2/`)&&/[?&]redirect_uri=https(?::|%3A)(?:\/|%2F){2}iap\.googleapis\.com(?:\/|%2F)/i.test(location);
return(status===401||status===403)&&/^\s*Invalid IAP credentials:/.test(body)}
const answerWords=(answer,door)=>say`${answer.status}, ${door===`unclear`?whoCouldBe(answer):WHO$1[door]}`;
const WHO$1={open:say`answered by the app`,closed:say`refused by Cloud Run`,rejected:say`the token was rejected by Cloud Run`,hidden:say`no such page, according to Google’s front end`,"sign-in":say`asked to sign in by Identity-Aware Proxy`,down:say`Cloud Run found no instance that answers`};
function whoCouldBe({status,body}){
if(status===429||status>=500)return say`which says nothing about access`;
return say`${body.trim()?``:say`with an empty body, `}from Cloud Run or from the app (it is not known which)`}
function refusedFor(text){
if(text.startsWith(`The request was not authenticated.`))return`no-token`;
if(!text.startsWith(`The request was not authorized to invoke this service.`))return;
return text.includes(`The access token could not be verified`)?`bad-token`:`not-allowed`}
const audienceOf=service=>service.uri??service.urls?.[0];
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
return{gates:{ingress:INGRESS$3[ingress??``]??`all`,defaultUrl:defaultUriDisabled!==!0,iap:iapEnabled===!0},...!latestReadyRevision&&{ready:!1}}}
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
const isLetIn=({everybody,audience,invoker,exists,target})=>exists===!0&&(everybody===!0||invoker===`yes`&&(audience===!0||target===`job`));
const succeeded$1=answer=>answer?.status!==void 0&&answer.status>=200&&answer.status<300;
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
const grantOf=({resource},member,role)=>member.includes(`:`)?remediesFor({member,role,resource}):[];
const gcloud$1=(title,args)=>({kind:`gcloud`,title,text:command(args)});
const placeOf=job=>[`--location=${job?.region}`,`--project=${job?.project}`];
const ofJob=(job,verb)=>[`scheduler`,`jobs`,verb,job?.name??``,...placeOf(job)];
const updateHttp=job=>[`scheduler`,`jobs`,`update`,`http`,job?.name??``,...placeOf(job)];
const listJobs=job=>gcloud$1(say`List the Cloud Scheduler jobs`,[`scheduler`,`jobs`,`list`,...placeOf(job)]);
function setToken({target:called},{schedule,audiences,target},email){
let token=called===`job`?[`--oauth-service-account-email=${email}`]:[`--oidc-service-account-email=${email}`,`--oidc-token-audience=${audiences[0]??target.url??`URL`}`];
return gcloud$1(say`Give the calls of ${schedule?.name} the right token`,[...updateHttp(schedule),...token])}
const updateService=({name,region,project},flag,title)=>gcloud$1(title,[`run`,`services`,`update`,name,flag,`--region=${region}`,`--project=${project}`]);
const emailIn$1=member=>member.replace(/^[a-z]+:/i,``);
const FINDING_OF={"schedule-missing":`schedule-idle`,"schedule-idle":`schedule-idle`,"target-missing":`target-missing`,account:`caller-account`,agent:`scheduler-permission`,mint:`caller-token`,"default-url":`behind-ingress`,ingress:`behind-ingress`,hidden:`behind-ingress`,iap:`behind-iap`,token:`caller-token`,audience:`audience-refused`,invoker:`no-invoker`,condition:`no-invoker`,denied:`no-invoker`,pending:`invoker-pending`,container:`container-not-ready`,"app-login":`app-login`,"app-path":`app-error`,"app-error":`app-error`,deadline:`call-too-slow`,unknown:`refusal-unknown`};
const wordsFor=(layer,call,names)=>({id:FINDING_OF[layer],...SAYERS[layer](call,names)});
const SAYERS={"schedule-missing":(_,{schedule})=>({reason:say`There is no Cloud Scheduler job ${schedule?.name} in ${schedule?.region} of the project ${schedule?.project}. A deploy with schedule creates it; or list the existing ones, and name one in schedule_name.`,remedies:[listJobs(schedule)]}),"schedule-idle":({schedule:state},{who,schedule})=>state===`paused`?{reason:say`${who} is paused, so it makes no calls. Resume it.`,remedies:[gcloud$1(say`Resume the Cloud Scheduler job ${schedule?.name}`,ofJob(schedule,`resume`))]}:{reason:say`${who} is disabled by Google because of an error, so it makes no calls. Delete it, and let a deploy with schedule create it again.`,remedies:[gcloud$1(say`Delete the Cloud Scheduler job ${schedule?.name}`,ofJob(schedule,`delete`))]},"target-missing":(_,{who,target,schedule})=>({reason:say`There is no ${bare$1(target.words)} in ${target.region} of the project ${target.project}${schedule?say`, which ${mid(who)} calls`:``}. Deploy it, or correct the name, the region or the project.`,remedies:[]}),account:({account},{who,member=``,target})=>{
let email=emailIn$1(member);
let[,,id=``]=/^((.+)@.+)$/.exec(email)??[];
return account===`disabled`?{reason:say`The account ${email}, as which ${mid(who)} calls, is disabled, so there can be no token for it. Enable it.`,remedies:[gcloud$1(say`Enable ${email}`,[`iam`,`service-accounts`,`enable`,email,`--project=${target.project}`])]}:{reason:say`The account ${email}, as which ${mid(who)} calls, does not exist. Create it and let it call, or let ${mid(who)} call as another one.`,remedies:[gcloud$1(say`Create ${email}`,[`iam`,`service-accounts`,`create`,id,`--project=${target.project}`]),...grantOf(target,member,invokerRole(target.resource))]}},agent:({answer},{who,member=``,schedule,target})=>{
let agent=schedule?.agent;
let before=answer?.unsent?say`The request never reached the service (403): `:``;
return{reason:say`${before}Cloud Scheduler's agent${agent?` ${agent}`:``} cannot mint a token for ${emailIn$1(member)}, so ${mid(who)} cannot send any call. It needs roles/cloudscheduler.serviceAgent on the project, but no invoker role.`,remedies:agent?remediesFor({member:memberOf(agent),role:`roles/cloudscheduler.serviceAgent`,resource:fullName.project(schedule?.project??target.project)}):[]}},mint:(_,{who,member=``,noToken,target})=>({reason:say`No ID token could be minted for ${mid(who)}, and ${target.words} is not public: ${sentence$1(noToken??say`it was refused`)}`,remedies:member.startsWith(`serviceAccount:`)?remediesFor({member,role:`roles/iam.serviceAccountOpenIdTokenCreator`,resource:fullName.account(emailIn$1(member),target.project)}):[]}),"default-url":(_,{who,target})=>({reason:say`The default URL of ${target.words} is disabled, so ${mid(who)} gets Google's 404 there. Enable it, or call the address of the load balancer in front of it.`,remedies:[updateService(target,`--default-url`,say`Enable the default URL of ${target.name}`)]}),ingress:({gates},{who,target})=>({reason:say`The ingress of ${target.words} is ${gates?.ingress}, which blocks ${mid(who)} with Google's 404. Call it from inside the project's networks, or let the internet reach it.`,remedies:[target.resource.startsWith(`//run.`)?updateService(target,`--ingress=all`,say`Let the internet reach ${target.name}`):gcloud$1(say`Let the internet reach ${target.name}`,[`functions`,`deploy`,target.name,`--ingress-settings=all`,`--region=${target.region}`,`--project=${target.project}`])]}),hidden:(_,{who,target})=>({reason:say`Google's own 404 answers ${mid(who)}: ${target.url??target.words} is not the address of a service, or its ingress or a disabled default URL hides it from there. Google reserves paths that end in z, such as /healthz. Check the address; to check the service, give its name as service and its region.`,remedies:[]}),iap:(_,{who,member,target,schedule})=>({reason:say`Identity-Aware Proxy is in front of ${target.words} and refuses ${mid(who)}, whatever roles it has on the service. The caller needs roles/iap.httpsResourceAccessor, and its token the audience of the proxy${schedule?say` (schedule_audience: its OAuth client ID)`:``}.`,remedies:member?[gcloud$1(say`Let ${emailIn$1(member)} through Identity-Aware Proxy`,[`beta`,`iap`,`web`,`add-iam-policy-binding`,`--resource-type=cloud-run`,`--service=${target.name}`,`--region=${target.region}`,`--project=${target.project}`,`--member=${member}`,`--role=roles/iap.httpsResourceAccessor`])]:[]}),token:(call,names)=>{
let{who,target,member,schedule,audiences}=names;
let wanted=call.target===`job`?say`an access token (oauthToken)`:say`an ID token (oidcToken)`;
let sent={none:say`sends no token`,access:say`sends an access token`,id:say`sends an ID token`}[call.token];
if(!schedule)return{reason:say`${who} was refused: ${target.words} is not public, and a caller needs an ID token for ${audiences[0]??say`its URL`} and the invoker role. To make it public, deploy it with access: public.`,remedies:[]};
return{reason:say`${who} ${sent}, but ${target.words} accepts only ${wanted}. Let it call as an account that is an invoker.`,remedies:[setToken(call,names,emailIn$1(member??``)||`ACCOUNT`)]}},audience:(call,names)=>{
let{audience,audiences,target,schedule,member}=names;
let accepted=audiences.length>0?say` It accepts ${list$2(audiences)}.`:``;
return{reason:say`The ID token was refused (401): its audience ${audience??``} is neither the URL of ${target.words} nor one of its custom audiences.${accepted}${schedule?say` Remove schedule_audience.`:``}`.replace(/audience {2}is/,say`audience is`),remedies:schedule&&audiences[0]?[setToken(call,names,emailIn$1(member??``)||`ACCOUNT`)]:[]}},invoker:({answer,target:called},{who,member=``,target,schedule})=>{
let overrides=schedule?.overrides===!0;
let role=overrides?`roles/run.jobsExecutorWithOverrides`:invokerRole(target.resource);
let right=called===`job`?say`run.jobs.run${overrides?`WithOverrides`:``} on the job`:say`the invoker role on ${target.words}`;
return{reason:say`${answer?.refused||answer?.status===403?say`The call was refused (403)`:say`${who} cannot call`}: ${emailIn$1(member)||who} lacks ${right}. Grant it ${role}.`,remedies:grantOf(target,member,role)}},condition:(_,{member=``,target,condition})=>({reason:say`${emailIn$1(member)} has the invoker role on ${target.words} only with a condition that is not met for this call${condition?say` (${condition})`:``}. Change the condition, or grant the role without one.`,remedies:grantOf(target,member,invokerRole(target.resource))}),denied:(_,{member=``,target})=>({reason:say`A deny policy does not allow ${emailIn$1(member)} to call ${target.words}, whatever roles it has. Ask an administrator for an exception in that policy.`,remedies:[]}),pending:({everybody,answer,invoker},{who,member,target,schedule})=>{
let caller=everybody?`everyone`:emailIn$1(member??``)||mid(who);
let cause=say`the grant is newer than that or has not taken effect yet, or an invisible deny policy forbids it.`;
let refused=answer?.refused||answer?.status===403?say`The last call reached ${target.words} and was refused (${answer.status}), although ${caller} can call according to the policies that the run read`:say`Policy Troubleshooter says that ${caller} cannot call ${target.words}, but a policy that the run read allows it`;
let again=invoker===`overridden`?say`Look again`:say`Call again`;
return{reason:say`${refused}: ${cause} ${again} in a few minutes: a grant usually takes 2 minutes, 7 or more at worst.`,remedies:schedule?[gcloud$1(say`Run the Cloud Scheduler job ${schedule.name} now`,ofJob(schedule,`run`))]:[]}},container:({ready},{target})=>({reason:say`${ready===!1?say`No revision of ${target.words} is ready, so no container answers`:say`No instance of ${target.words} answers`}: IAM is not the cause. Read the log of its container.`,remedies:[gcloud$1(say`Read the log of ${target.name}`,[`run`,`services`,`logs`,`read`,target.name,`--limit=50`,`--region=${target.region}`,`--project=${target.project}`])]}),"app-login":({answer,everybody},{schedule,target})=>{
let status=say`Its answer was ${answer?.status}.`;
let open=everybody?say`Because ${target.name} is public, that endpoint has to verify the ID token of the call itself.`:say`Cloud Run has already checked the caller.`;
return schedule?{reason:say`IAM let it through; the app's own login refused it. Give the Scheduler an endpoint of its own, such as /api/scheduler/process, without the app's login. ${open} ${status}`,remedies:[{kind:`workflow`,title:say`Give the Scheduler an endpoint of its own`,text:`schedule_path: /api/scheduler/process`}]}:{reason:say`IAM let it through; the app's own login refused it. A role does not help: sign in to the app, or give such callers an endpoint without a login. ${status}`,remedies:[]}},"app-path":(_,{schedule,target})=>({reason:say`Nothing answers there (404): IAM let it through, and ${schedule?say`the path ${schedule.path}`:say`that path`} is not one of the app's at ${target.words}. Correct the path.`,remedies:schedule?[{kind:`workflow`,title:say`Correct the path`,text:`schedule_path: /PATH`}]:[]}),"app-error":({answer},{target})=>({reason:say`The application answered ${answer?.status??say`with an error`}: only 2xx counts as success. IAM let it through; the log of ${target.name} shows what went wrong.`,remedies:[gcloud$1(say`Read the log of ${target.name}`,[`run`,`services`,`logs`,`read`,target.name,`--limit=50`,`--region=${target.region}`,`--project=${target.project}`])]}),deadline:(_,{schedule})=>({reason:say`No answer came in time (504): the deadline of an attempt is ${schedule?.deadline??say`schedule_deadline, 3 minutes by default`}. Give the app less to do in one call, or the call more time (30 minutes at most).`,remedies:schedule?[gcloud$1(say`Give an attempt 30 minutes`,[...updateHttp(schedule),`--attempt-deadline=30m`])]:[]}),unknown:({answer,invoker},{who,target,member})=>{
let said=answer?.status?say`${who} was refused (${answer.status}), and it is not known by whom`:say`It is not known whether ${mid(who)} can call ${target.words}`;
let either=answer?.status===403&&invoker===`yes`?say` ${emailIn$1(member??``)} has the invoker role: either it has not taken effect yet, or the app's own login refused the call.`:``;
return{reason:say`${said}.${either} Let the deployer read the request log and the policies (roles/logging.viewer, roles/iam.securityReviewer), or check the log of ${target.name} yourself.`,remedies:[]}}};
const mid=who=>who.replace(/^The /,say`the `).replace(/^A /,`a `);
const bare$1=words=>words.replace(/^the /,``);
function readCallers(google,callers,run,projectNumber){
return Promise.all(callers.map(caller=>readCaller(google,caller,run,projectNumber)))}
async function readCaller(google,caller,run,projectNumber){
if(caller.kind===`account`){
let{email}=caller;
return{caller,account:known$2(email,{call:`input callers`,resource:email,answer:email}),resource:fullName.account(email,run.project)}}
let{project=run.project,region=run.region,service}=caller;
let name=serviceName(project,region,service);
let resource=fullName.service(name);
let found=await ask$1(`GET run.googleapis.com/v2/${name}`,resource,()=>google.run.getService(name),live=>live?say`runs as ${live.template?.serviceAccount||say`the default account`}`:say`does not exist`);
if(!found.known)return{caller,resource,account:found};
if(found.value===null)return{caller,resource,account:known$2(null,...found.evidence)};
let network=networkOf(found.value);
let email=found.value.template?.serviceAccount;
if(email)return{caller,resource,network,account:known$2(emailOf(email),...found.evidence)};
let number=project===run.project?await projectNumber:findProjectNumber(await readProject(google,project));
return{caller,resource,network,account:number.known?known$2(defaultRuntimeAccount(number.value),...found.evidence,...number.evidence):unknown(number.why,...found.evidence,...number.evidence)}}
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
let role=await ask$1(`GET iam.googleapis.com/v1/${name}`,`//iam.googleapis.com/${name}`,()=>google.iam.getRole(name),found=>say`${found?.includedPermissions?.length??0} permissions`);
return[name,role.known&&role.value?new Set(role.value.includedPermissions??[]):void 0]}
async function findBuildAccount(config,service,standard){
let asked=namedBuildAccount(config);
if(asked)return known$2(asked.name,fromInput(`build_service_account`,asked.name));
let found=await service;
let cleared=config.build.clear?.includes(`serviceAccount`);
let remembered=namedBuildAccount(config,found.known&&!cleared?found.value:null);
return remembered?known$2(remembered.name,...found.evidence):standard}
async function findRuntimeAccount(config,service,serving,projectNumber){
let asked=askedRuntimeAccount(config);
if(asked)return{account:known$2(asked,fromInput(say`service_account of the service`,asked)),late:!1};
let live=await service;
if(asked===void 0&&!live.known)return{account:live,late:!1};
if(asked===void 0&&live.known&&live.value){
let{template,latestCreatedRevision}=live.value;
let name=servingRevision(live.value);
if(name&&latestCreatedRevision&&!latestCreatedRevision.endsWith(`/${name}`)){
let revision=await serving;
if(!revision.known)return{account:revision,late:!0};
let account=revision.value?.serviceAccount;
if(account)return{account:known$2(account,...revision.evidence),late:!0}}else if(template?.serviceAccount)return{account:known$2(template.serviceAccount,...live.evidence),late:!1}}
return{account:andThen(await projectNumber,defaultRuntimeAccount),late:!1}}
async function findTaskAccount(config,live,projectNumber){
let asked=askedRuntimeAccount(config);
if(asked)return{account:known$2(asked,fromInput(say`service_account of what is deployed`,asked)),late:!1};
let found=await live;
if(asked===void 0&&!found.known)return{account:found,late:!1};
let account=asked===void 0&&found.known?liveTemplate(found.value,config.kind)?.serviceAccount:void 0;
if(account)return{account:known$2(account,...found.evidence),late:!1};
return{account:andThen(await projectNumber,defaultRuntimeAccount),late:!1}}
async function readAccount(google,{email,project,home}){
if(isLegacyBuildAccount(email))return unknown(LEGACY);
return ask$1(`GET iam.googleapis.com/v1/projects/${home??`-`}/serviceAccounts/${email}`,fullName.account(email,project),()=>google.iam.getServiceAccount(email,home),found=>found?found.disabled?`disabled`:`exists`:say`does not exist`)}
function readAccountPolicy(google,{email,project,home}){
return ask$1(`POST iam.googleapis.com/v1/projects/${home??`-`}/serviceAccounts/${email}:getIamPolicy`,fullName.account(email,project),()=>google.iam.getPolicy(email,home),summarisePolicy)}
function impersonate(google,email,project){
return ask$1(`POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,fullName.account(email,project),()=>google.actAs(email),()=>say`a token for 5 minutes`)}
const LEGACY=say`It is Cloud Build's legacy account, which Google manages: it can be neither described nor impersonated.`;
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
const readFunction=(google,name)=>ask$1(`GET cloudfunctions.googleapis.com/v2/${name}`,fullName.function(name),()=>google.functions.get(name),found=>found?found.environment??`exists`:say`does not exist`);
async function readLeftSchedules(google,{region},project,live){
let called=await live;
let names=called.known?scheduledBy(called.value?.labels??{}):[];
return Promise.all(names.map(async name=>({name,job:await readJob(google,schedulerJobName(project,region,name))})))}
const looksForSchedules=({mode,schedules,kind})=>mode===`deploy`&&schedules.length===0&&KINDS$2[kind].schedule!==void 0;
function readJob(google,name){
return ask$1(`GET ${SCHEDULER_HOST}/v1/${name}`,fullName.schedulerJob(name),()=>google.scheduler.getJob(name),job=>job?`${job.schedule}, ${job.state}`:say`does not exist`)}
const where=resource=>resource?say` on ${placeWords(resource)}`:``;
const advice=grant=>grant?say` Grant it ${grant.role} on ${placeWords(grant.resource)}.`:``;
const quoted=said=>say`Google said: ${message(said)}`;
const message=({text})=>shorten(text.replace(/\s+/g,` `).trim(),400);
const EMAIL=/(?<![\w.-])[\w.-]+@[\w.-]+\.gserviceaccount\.com/;
const emailIn=text=>EMAIL.exec(text)?.[0];
const projectOf=(name,{project,projectNumber})=>!name||name===projectNumber?project:name;
const byId=(name,resources)=>name.replace(/^projects\/([^/]+)/,(_,project)=>`projects/${projectOf(project,resources)}`);
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
let reason=about.reason?.(grant)??say`${WHO$2[who]}${account} lacks ${permission}${where(resource)}.${advice(grant)}${about.more??``}`;
let role=grant?.role??about.role;
return fail(ID_OF[who],`${reason} ${quoted(said)}`,{principal:member,permission,role,resource,evidence:[said.evidence],remedies:grant?remediesFor(grant):[]})}
const ACT_AS$1=/iam\.serviceaccounts\.actAs|permission to act as service account/i;
function actAs(said,setting){
if(!ACT_AS$1.test(said.text)&&said.permission!==`iam.serviceAccounts.actAs`)return;
let{resources,deployer,speaker}=setting;
let{buildAccount,runtimeAccount}=resources;
let named=emailIn(said.text)??emailIn(said.resource??``);
let schedules=isOfScheduler(said);
let builds=!schedules&&(speaker===`build`||named!==void 0&&named===buildAccount&&named!==runtimeAccount);
let account=named??(builds?buildAccount:runtimeAccount);
let use=schedules?say`create a schedule that calls as`:builds?say`start a build that runs as`:say`deploy a service that runs as`;
let lacking=lack(`deployer`,`iam.serviceAccounts.actAs`,said,setting,{member:deployer,resource:account&&fullName.account(account,resources.project),reason:grant=>say`The deployer is not allowed to ${use} ${account??say`that account`}: it lacks iam.serviceAccounts.actAs on it${/may not exist/i.test(said.text)?say`, or the account does not exist`:``}.${advice(grant)}`});
let id=schedules?ID_OF.deployer:builds?`act-as-build-account`:`act-as-runtime-account`;
let doubtful=/may not exist/i.test(said.text)&&account;
return[{...lacking,id,...doubtful&&{remedies:ifItExists(lacking.remedies,doubtful,resources.project)}}]}
const isOfScheduler=({call})=>/\bcloudscheduler\./.test(call??``);
const NO_TOKENS=/(Cloud Run|Cloud Build) Service Agent does not have permission to get access tokens for the service account (\S+@\S+?\.com)\b.*?Please give (\S+@\S+?\.com) permission/is;
function agentWithoutTokens(said,setting){
let[,agent,account,email]=NO_TOKENS.exec(said.text)??[];
if(!account||!email)return;
let who=agent===`Cloud Build`?`build-agent`:`run-agent`;
let resource=fullName.account(account,setting.resources.project);
return[lack(who,`iam.serviceAccounts.getAccessToken`,said,setting,{member:memberOf(email),resource})]}
const LOG_WRITER=/service account running this build (\S+) does not have permission to write logs|Logs Writer \(roles\/logging\.logWriter\)/i;
function logWriter(said,setting){
if(!LOG_WRITER.test(said.text))return;
let{project,buildAccount}=setting.resources;
let named=LOG_WRITER.exec(said.text)?.[1]?.split(`/`).at(-1);
let email=named?.includes(`@`)?named:buildAccount;
return[lack(`build-account`,`logging.logEntries.create`,said,setting,{member:email&&memberOf(email),resource:fullName.project(project),role:`roles/logging.logWriter`,reason:grant=>say`The build account${email?` ${email}`:``} is not allowed to write the log of the build.${advice(grant)}`})]}
const MISSING_ROLES=/service account is missing required IAM permissions|has insufficient permission to execute the build/i;
function missingRoles(said,setting){
if(!MISSING_ROLES.test(said.text))return;
let{resources}=setting;
let account=resources.buildAccount??emailIn(said.text);
let resource=fullName.project(resources.project);
let grant=account&&{member:memberOf(account),role:`roles/run.builder`,resource};
return[fail(`build-account-permission`,say`The build account${account?` ${account}`:``} lacks permissions that a build needs.${advice(grant||void 0)} ${quoted(said)}`,{...grant&&{principal:grant.member,role:grant.role},resource,evidence:[said.evidence],remedies:grant?remediesFor(grant):[]})]}
const PROJECT$6={kind:`project`};
const BUCKET$2={kind:`bucket`};
const REPOSITORY$2={kind:`repository`};
const SERVICE$4={kind:`service`};
const JOB$1={kind:`job`};
function callsOf({collection,permissions,role,invokers,words}){
let place={kind:role};
let one=(then=``)=>RegExp(`/${collection}/[^/:]+${then}$`);
let named=verb=>`run.${permissions}.${verb}`;
return[[`GET`,`run`,one(),named(`get`),place,`read`],[`POST`,`run`,RegExp(`/${collection}$`),named(`create`),PROJECT$6,say`create a ${words} in`],[`PATCH`,`run`,one(),named(`update`),place,`change`],...invokers?[[`GET`,`run`,one(`:getIamPolicy`),named(`getIamPolicy`),place,say`read the allow policy of`],[`POST`,`run`,one(`:setIamPolicy`),named(`setIamPolicy`),place,say`change the allow policy of`]]:[]]}
const CALLS=[...Object.values(KINDS$2).flatMap(callsOf),[`GET`,`storage`,/\/b\/[^/]+$/,`storage.buckets.get`,BUCKET$2,`read`],[`POST`,`storage`,/\/b$/,`storage.buckets.create`,PROJECT$6,say`create a bucket in`],[`POST`,`storage`,/^\/upload\/|\/o$/,`storage.objects.create`,BUCKET$2,say`upload to`],[`PUT`,`storage`,/^\/upload\/|\/o$/,`storage.objects.create`,BUCKET$2,say`upload to`],[`GET`,`storage`,/\/iam$/,`storage.buckets.getIamPolicy`,BUCKET$2,say`read the allow policy of`],[`PUT`,`storage`,/\/iam$/,`storage.buckets.setIamPolicy`,BUCKET$2,say`change the allow policy of`],[`GET`,`artifactregistry`,/\/repositories\/[^/:]+$/,`artifactregistry.repositories.get`,REPOSITORY$2,`read`],[`POST`,`artifactregistry`,/\/repositories$/,`artifactregistry.repositories.create`,PROJECT$6,say`create a repository in`],[`POST`,`run`,/\/builds:submit$/,`cloudbuild.builds.create`,PROJECT$6,say`start a build in`],[`POST`,`cloudbuild`,/\/builds$/,`cloudbuild.builds.create`,PROJECT$6,say`start a build in`],[`GET`,`cloudbuild`,/\/builds\/[^/:]+$|\/defaultServiceAccount$/,`cloudbuild.builds.get`,PROJECT$6,say`read a build of`],[`GET`,`cloudbuild`,/\/operations\/[^/:]+$/,`cloudbuild.operations.get`,PROJECT$6,say`follow a build of`],[`POST`,`run`,/\/jobs\/[^/:]+:run$/,`run.jobs.run`,JOB$1,`run`],[`GET`,`run`,/\/executions\/[^/:]+$/,`run.executions.get`,JOB$1,say`read an execution of`],[`GET`,`run`,/\/executions\/[^/:]+\/tasks$/,`run.tasks.list`,JOB$1,say`read the tasks of`],[`GET`,`run`,/\/revisions\/[^/:]+$/,`run.revisions.get`,SERVICE$4,say`read a revision of`],[`POST`,`run`,/\/operations\/[^/:]+:wait$/,`run.operations.get`,PROJECT$6,say`follow a change in`],[`GET`,`serviceusage`,/\/services:batchGet$/,`serviceusage.services.get`,PROJECT$6,say`read which APIs are enabled in`],[`POST`,`serviceusage`,/\/services:batchEnable$/,`serviceusage.services.enable`,PROJECT$6,say`enable APIs in`],[`GET`,`cloudscheduler`,/\/jobs\/[^/:]+$/,`cloudscheduler.jobs.get`,PROJECT$6,say`read a Cloud Scheduler job of`],[`POST`,`cloudscheduler`,/\/jobs$/,`cloudscheduler.jobs.create`,PROJECT$6,say`create a Cloud Scheduler job in`],[`PATCH`,`cloudscheduler`,/\/jobs\/[^/:]+$/,`cloudscheduler.jobs.update`,PROJECT$6,say`change a Cloud Scheduler job of`],[`DELETE`,`cloudscheduler`,/\/jobs\/[^/:]+$/,`cloudscheduler.jobs.delete`,PROJECT$6,say`delete a Cloud Scheduler job of`],[`POST`,`cloudscheduler`,/\/jobs\/[^/:]+:run$/,`cloudscheduler.jobs.run`,PROJECT$6,say`start a Cloud Scheduler job of`],[`POST`,`cloudscheduler`,/\/jobs\/[^/:]+:pause$/,`cloudscheduler.jobs.pause`,PROJECT$6,say`pause a Cloud Scheduler job of`],[`POST`,`cloudscheduler`,/\/jobs\/[^/:]+:resume$/,`cloudscheduler.jobs.enable`,PROJECT$6,say`resume a Cloud Scheduler job of`],[`GET`,`cloudresourcemanager`,/\/projects\/[^/:]+$/,`resourcemanager.projects.get`,PROJECT$6,`read`],[`POST`,`cloudresourcemanager`,/:getIamPolicy$/,`resourcemanager.projects.getIamPolicy`,PROJECT$6,say`read the allow policy of`],[`POST`,`cloudresourcemanager`,/:setIamPolicy$/,`resourcemanager.projects.setIamPolicy`,PROJECT$6,say`change the allow policy of`]];
function takenBy(call){
let[,method,host,path=``]=/^(\S+) ([^/]+)(\/\S*)$/.exec(call)??[];
let api=/(?<![a-z])([a-z]+)\.[^.]+\.[^.]+$/.exec(host??``)?.[1];
let row=CALLS.find(([verb,of,pattern])=>verb===method&&of===api&&pattern.test(path));
return row&&{permission:row[3],place:row[4],does:row[5]}}
function refusedCall(call,resources){
let taken=takenBy(call);
let resource=taken&&(placeIn(call,taken.place,resources)??placeName(taken.place,resources));
if(!taken||!resource)return{words:say`a request to ${productOfCall(call)}`};
return{words:say`to ${taken.does} ${placeWords(resource)}`,permission:taken.permission,resource}}
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
const OF_BUILD_ACCOUNT=new Set([`storage.objects.get`,`artifactregistry.repositories.uploadArtifacts`,`artifactregistry.repositories.downloadArtifacts`]);
const REFUSED$2=/denied|does not have|do not have|forbidden|not authorized|unauthorized|required|missing|lacks/i;
function permission(said,setting){
let{text,permission}=said;
if(!permission||!REFUSED$2.test(text))return;
if(setting.speaker===`build-log`&&!OF_BUILD_ACCOUNT.has(permission))return;
let{who,member}=subjectOf(said,permission,setting);
let more=permission.startsWith(`cloudscheduler.`)?NO_SCHEDULER:void 0;
return[lack(who,permission,said,setting,{member,resource:resourceOf(said,permission,setting),more})]}
const NO_SCHEDULER=say` If it already has that role, the region has no Cloud Scheduler: Google answers with the same message.`;
const OF_NO_NAME=new Set([void 0,`IAM_PERMISSION_DENIED`,`forbidden`]);
function nameless(said,setting){
if(said.status!==403||!said.call||!OF_NO_NAME.has(said.reason))return;
let{words,permission,resource}=refusedCall(said.call,setting.resources);
if(!permission)return;
if(setting.held?.has(permission)){
let why=SAYS_NOTHING.test(said.text)?say` Google gives no reason. It can be a policy that overrides roles, or a grant that has not taken effect yet: run again in a few minutes. ${quoted(said)}`:say` Google's reason: ${message(said)}`;
return[fail(`api-error`,say`Google refused ${words}, although the deployer has ${permission}${where(resource)}, so no role is missing.${why}`,{principal:setting.deployer,resource,evidence:[said.evidence]})]}
return[lack(`deployer`,permission,said,setting,{member:setting.deployer,resource,reason:grant=>say`Google refused ${words} and does not say why: most likely the deployer lacks ${permission}${where(resource)}.${advice(grant)}`})]}
const SAYS_NOTHING=/^(?:(?:error: )?(?:forbidden|permission[ _]denied)|access denied|the caller does not have permission|HTTP 403\b.*)\.?$/i;
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
const endOf$1=lines=>linesOf$1(lines).filter(line=>line.trim()!==``).slice(-10).map(line=>shorten(line.trimEnd(),200)).join(`
`);
function findingOf(id,{what,advice,remedies},{more=[],end=[],...details}){
let reason=[[what,advice,...more].filter(Boolean).join(` `),endOf$1(end)].filter(Boolean).join(`

`);
return fail(id,reason,{...details,remedies:[...remedies,...details.remedies??[]]})}
const linesOf$1=texts=>texts.flatMap(text=>text.split(/\r\n|\r|\n/)).map(line=>line.slice(0,2e3));
const piece=(text,most=90)=>shorten(text.replace(/\s+/g,` `).trim().replace(/\.$/,``),most);
const googleSaid=text=>say`Google said: ${sentence$1(piece(text,400))}`;
const IN_MANIFEST={"--port":value=>`ports:\n  - containerPort: ${value}`,"--memory":value=>`resources:\n  limits:\n    memory: ${value}`,"--cpu":value=>`resources:\n  limits:\n    cpu: "${value}"`,"--max-instances":value=>`annotations:\n  autoscaling.knative.dev/maxScale: "${value}"`,"--no-gpu-zonal-redundancy":()=>`annotations:
  run.googleapis.com/gpu-zonal-redundancy-disabled: "true"`};
function setting(flags,manifest){
let flat=flags.join(` `);
if(manifest===void 0)return{kind:`workflow`,title:say`Set ${flat} in flags`,text:`with:\n  flags: ${flat} # and your other flags`};
let parts=flags.map(flag=>{
let[name=``,value=``]=flag.split(`=`);
return IN_MANIFEST[name]?.(value)??`# ${flag}`});
return{kind:`source`,title:say`Set ${flat} in ${manifest}`,text:parts.join(`
`)}}
const change$1=(title,text)=>({kind:`source`,title,text});
const ON_ALL=[[/gunicorn|Listening at:/i,port=>`--bind 0.0.0.0:${port}`],[/runserver|Starting development server/i,port=>`python manage.py runserver 0.0.0.0:${port}`],[/Now listening on:/,port=>`ASPNETCORE_URLS=http://0.0.0.0:${port}`],[/uvicorn|flask|fastapi|\* Running on|vite|hypercorn/i,port=>`--host 0.0.0.0 --port ${port}`]];
function onAll(words,port){
let how=ON_ALL.find(([server])=>server.test(words))?.[1](port);
return change$1(how?say`Start the app with ${how}`:say`Have the app listen on 0.0.0.0:${port}`,how??`0.0.0.0:${port}`)}
function limitCause(sized){
let quota=firstOf(QUOTAS,sized);
if(quota)return{...quota,quota:!0};
let limit=firstOf(LIMITS,sized);
return limit&&{...limit,quota:!1}}
const WITH=/You do not have quota for using GPUs with zonal redundancy/;
const WITHOUT=/You do not have quota for using GPUs without zonal redundancy/;
const OF_GPUS=/Quota exceeded for total allowable count of GPUs/i;
const ELSEWHERE=say`Request more quota (g.co/cloudrun/gpu-quota), or deploy to another region.`;
function redundancy({said,withoutRedundancy,manifest}){
if(!WITH.test(said)||WITHOUT.test(said))return;
if(withoutRedundancy)return{key:`gpu-quota`,what:say`The project has no quota for GPUs with zonal redundancy in this region.`,advice:ELSEWHERE,remedies:[],shown:said};
return{key:`gpu-redundancy`,what:say`The project has no quota for GPUs with zonal redundancy in this region, which is the default.`,advice:say`Deploy without it (flags: --no-gpu-zonal-redundancy), request more quota (g.co/cloudrun/gpu-quota), or deploy to another region.`,remedies:[setting([`--no-gpu-zonal-redundancy`],manifest)],shown:said}}
function noGpus({said}){
if(!WITHOUT.test(said)&&!OF_GPUS.test(said))return;
let both=WITH.test(said)?say`, with or without zonal redundancy,`:WITHOUT.test(said)?say` without zonal redundancy`:``;
return{key:`gpu-quota`,what:say`The project has no quota${OF_GPUS.test(said)?say` left`:``} for GPUs${both} in this region.`,advice:ELSEWHERE,remedies:[],shown:said}}
const MOST$2=/Max instances must be set to (\d+) or fewer\s+(?:in order )?to set (?:the requested )?(total CPU|total memory|GPU requirements|[\w ]+?)(?=[.\s])/i;
const AT_MOST=/For the specified value, maxScale may\s+not exceed (\d+)/;
const VIOLATED=/Quota violated:\s*((?:\w+ requested: \d+\s+allowed: \d+\s*)+|\w+)/;
function instances(sized){
let{said,maxInstances,manifest}=sized;
let[,most=AT_MOST.exec(said)?.[1],of=`memory`]=MOST$2.exec(said)??[];
let names=quotasIn(said);
if(most===void 0&&names.length===0)return;
let what=names.length>0?say`The quota ${list$2(names)} of the region`:say`The region’s quota for ${of.replace(/^total /,``)}`;
let allowed=Number(most??0);
if(most===void 0)return{key:`quota`,what:say`${what} is too small for this deploy.`,advice:LESS,remedies:[],shown:said};
if(allowed<1)return{key:`no-instance`,what:say`${what} is too small for a single instance of this size.`,advice:LESS,remedies:[],shown:said};
if(maxInstances!==void 0&&maxInstances>0&&maxInstances<=allowed)return{key:`old-revisions`,what:say`${what} allows ${allowed} instances, including those of older revisions.`,advice:say`This deploy asks for no more than ${maxInstances}. Delete revisions without traffic that have a higher maximum, or request more quota.`,remedies:[],shown:said};
return{key:`max-instances`,what:say`${what} allows at most ${allowed} instances of this size.`,advice:say`Lower the maximum (flags: --max-instances=${allowed}), or request more quota.`,remedies:[setting([`--max-instances=${allowed}`],manifest)],shown:said}}
const LESS=say`Use less CPU or memory, deploy to another region, or request more quota.`;
const quotasIn=said=>[...new Set((VIOLATED.exec(said)?.[1]??``).match(/\b[A-Z]\w+PerProject\w*/g)??[])];
const QUOTAS=[redundancy,noGpus,instances];
const RANGE=/For ([\d.]+) CPU, memory must be between (\w+) and (\w+) inclusive/i;
const CPUS=/Must be equal to one of ((?:[[\].\d-]+,? ?)+)/;
function memoryForCpu({said,manifest}){
let[shown,cpu,least,most=``]=RANGE.exec(said)??[];
if(!shown)return;
let number=Number(cpu);
return{key:`memory-for-cpu`,what:say`The memory does not match the CPU: with ${number} CPU, it has to be between ${least} and ${most}.`,advice:say`Set a memory in that range, or more CPU (2 for up to 8Gi, 4 for 16Gi, 8 for 32Gi).`,remedies:[setting([`--memory=${most}`],manifest)],shown}}
function cpus({said}){
let[shown,values=``]=CPUS.exec(said)??[];
if(!shown||!/cpu/i.test(said))return;
let allowed=values.replaceAll(`[.08-1]`,say`0.08 to 1`).replaceAll(`.0`,``).replaceAll(`08 to`,say`0.08 to`);
return{key:`cpu`,what:say`Cloud Run does not support this number of CPUs: use one of ${allowed.trim().replace(/[,.]$/,``)}.`,remedies:[],shown}}
const LIMITS=[memoryForCpu,cpus];
function standing(said,{resources:{project}}){
let found=standingIn(said);
if(!found)return;
return[fail(found,`${standingReason(found,project)} ${quoted(said)}`,{resource:fullName.project(project),evidence:[said.evidence],remedies:standingRemedies(found,project)})]}
function accountOff(said,{deployer=say`the deployer`}){
if(said.reason!==`ACCOUNT_STATE_INVALID`)return;
let email=emailIn(deployer);
let own=email&&projectOfAccount(email);
let remedy={kind:`gcloud`,title:say`Enable the account ${email}`,text:command([`iam`,`service-accounts`,`enable`,email??``,...own?[`--project=${own}`]:[]])};
return[fail(`credentials-refused`,say`The account ${email??deployer} is disabled or was deleted, so Google refuses its tokens. A role does not help. ${quoted(said)}`,{principal:deployer,evidence:[said.evidence],remedies:email?[remedy]:[]})]}
function noProject$1(said,{resources:{project},deployer}){
if(said.reason!==`CONSUMER_INVALID`)return;
let named=/resource project ([\w:.-]+?)\.?$/.exec(said.text)?.[1]??project;
return[fail(`project-unreachable`,say`There is no project ${named}, or ${deployer??say`the deployer`} has no access to it. Use the project id, not the display name or the number. ${quoted(said)}`,{principal:deployer,resource:fullName.project(named),evidence:[said.evidence]})]}
const OFF=/has not been used in project (\S+) before or it is disabled.*?\/apis\/(?:api|library)\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/s;
function apiDisabled(said,{resources}){
let[,inProject,inText]=OFF.exec(said.text)??[];
let host=said.service??inText;
if(!host)return;
let project=projectOf(/in project ([\w:.-]+) before/.exec(said.text)?.[1]??inProject,resources);
return[fail(`api-disabled`,say`${host} is not enabled in the project ${project}, and the deploy needs it. ${quoted(said)}`,{resource:fullName.api(project,host),evidence:[said.evidence],remedies:enableApi(project,host)})]}
function perimeter(said,{resources,deployer}){
if(!isOfPerimeter(said))return;
return[fail(`policy-blocks-deploy`,`${perimeterReason(said,deployer??say`the deployer`)} ${quoted(said)}`,{principal:deployer,resource:fullName.project(resources.project),evidence:[said.evidence]})]}
function organisationPolicy(said,{resources}){
let{constraint}=said;
if(!constraint)return;
return[fail(`policy-blocks-deploy`,say`The organisation policy ${constraint} refused this. ${quoted(said)}`,{resource:said.evidence.resource||fullName.project(resources.project),evidence:[said.evidence],remedies:unblockPolicy(resources.project,constraint)})]}
const QUOTA=/quota exceeded|quota violated|due to quota restrictions|insufficient quota|exceeded (?:your|the) .*quota|RESOURCE_EXHAUSTED/i;
function quota(said,{resources,limits}){
let used=said.status===429||said.code===`RESOURCE_EXHAUSTED`||QUOTA.test(said.text);
let cause=limitCause({withoutRedundancy:!1,...limits,said:said.text});
let resource=fullName.project(resources.project);
if(cause)return[findingOf(cause.quota?`quota-exceeded`:`release-failed`,cause,{resource:cause.quota?resource:fullName.service(resources.service),evidence:[said.evidence],more:[quoted(said)],remedies:cause.quota?quotas(resources.project):[]})];
if(!used)return;
return[fail(`quota-exceeded`,say`A quota of the project ${resources.project} is exceeded. ${quoted(said)}`,{resource:fullName.project(resources.project),evidence:[said.evidence],remedies:quotas(resources.project)})]}
const SECRET=/Permission denied on secret:? projects\/([^/\s]+)\/secrets\/([^/\s]+)\S* for Revision service account (\S+@\S+?\.com)\b/g;
function secrets(said,setting){
let{resources}=setting;
let named=[...said.text.matchAll(SECRET)].map(([,project=``,secret=``,account=``])=>({place:{project:projectOf(project,resources),secret},account}));
let{runtimeAccount}=resources;
let unnamed=said.reason===`SECRETS_ACCESS_CHECK_FAILED`&&runtimeAccount&&/permission|denied/i.test(said.text);
let found=named.length>0||!unnamed?named:(setting.secrets??[]).map(place=>({place,account:runtimeAccount}));
if(found.length===0)return;
return found.map(({place,account})=>lack(`runtime-account`,`secretmanager.versions.access`,said,setting,{member:memberOf(account),resource:fullName.secret(place.project,place.secret),more:say` Google says the same of a secret that does not exist.`}))}
const IMAGE=/(Service Agent(?: (\S+@\S+?\.com))?|User) must have permission to read the image,? (\S+?)\.?(?:\s|$)/;
const UNREADABLE$1=new Set([`CONTAINER_PERMISSION_DENIED`,`CONTAINER_IMAGE_UNAUTHORIZED`,`CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED`]);
function image$1(said,setting){
let[,reader,agent,named]=IMAGE.exec(said.text)??[];
if(!reader&&!UNREADABLE$1.has(said.reason??``))return;
let{projectNumber}=setting.resources;
let byDeployer=reader===`User`;
let email=agent??(projectNumber&&runAgent(projectNumber));
let repository=repositoryOfImage(named??setting.image);
return[lack(byDeployer?`deployer`:`run-agent`,`artifactregistry.repositories.downloadArtifacts`,said,setting,{member:byDeployer?setting.deployer:email&&memberOf(email),resource:repository&&fullName.repository(repository)})]}
const STAGE$1=/not supported in the declared launch stage/i;
function launchStage(said,{resources}){
if(!STAGE$1.test(said.text))return;
return[fail(`release-failed`,say`A setting of this release is in preview, and the release does not declare that it uses previews (launch stage). A flag of gcloud's beta track declares it; in a file for the input metadata the annotation does. ${quoted(said)}`,{resource:fullName.service(resources.service),evidence:[said.evidence],remedies:[{kind:`workflow`,title:say`Declare the launch stage BETA in the manifest`,text:`metadata:
  annotations:
    run.googleapis.com/launch-stage: BETA`}]})]}
const GONE=/Revision '?([a-z][a-z0-9-]*)'? does not exist or is deleted/;
function goneRevision(said,{resources,traffic=[]}){
let revision=GONE.exec(said.text)?.[1];
if(!revision)return;
let named=traffic.filter(target=>target.revision===revision);
let tags=named.flatMap(({tag})=>tag??[]);
let onlyTags=tags.length>0&&named.every(({percent})=>!percent);
let[,project=``,,region=``,,service=``]=resources.service.split(`/`);
let flag=onlyTags?`--remove-tags=${tags.join(`,`)}`:`--to-latest`;
let which=onlyTags?say`, under the tag ${tags.join(` and the tag `)}`:``;
let fix={kind:`gcloud`,title:onlyTags?say`Remove the tag`:say`Send all traffic to the latest revision`,text:command([`run`,`services`,`update-traffic`,service,flag,`--region=${region}`,`--project=${project}`])};
return[fail(`traffic-target`,say`The traffic of ${service} names the revision ${revision}${which}, which has been deleted. Cloud Run refuses every change of the service until its traffic names only revisions that exist. ${quoted(said)}`,{resource:fullName.service(resources.service),evidence:[said.evidence],remedies:[fix]})]}
const KEY$1=/(projects\/[^/\s']+\/locations\/[^/\s']+\/keyRings\/[^/\s']+\/cryptoKeys\/[^/\s']+)/;
function encryptionKey(said,setting){
let permission=said.permission??(said.reason===`ENCRYPTION_KEY_PERMISSION_DENIED`?USE_KEY:void 0);
if(!permission?.startsWith(`cloudkms.`))return;
let{projectNumber}=setting.resources;
let email=emailIn(said.text)??(projectNumber&&runAgent(projectNumber));
let key=KEY$1.exec(said.resource??``)?.[1]??KEY$1.exec(said.text)?.[1];
let resource=key&&`//cloudkms.googleapis.com/${key}`;
return[lack(`run-agent`,permission,said,setting,{member:email&&memberOf(email),resource,role:`roles/cloudkms.cryptoKeyEncrypterDecrypter`})]}
const USE_KEY=`cloudkms.cryptoKeyVersions.useToEncrypt`;
function diagnose(said,setting){
if(setting.speaker===`build-log`)return permission(said,setting)??[];
for(let row of ROWS$3){
let findings=row(said,setting);
if(findings)return findings}
return[]}
const ROWS$3=[standing,accountOff,noProject$1,apiDisabled,perimeter,organisationPolicy,quota,actAs,agentWithoutTokens,secrets,image$1,goneRevision,launchStage,encryptionKey,logWriter,missingRoles,permission,nameless];
const systemClock={now:()=>performance.now(),sleep:pause};
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
const leavesChangeOpen=error=>error instanceof ApiError&&!error.ended&&(FOLLOWS.test(error.call)||leavesOpen(error)&&!READS$1.test(error.call));
const FOLLOWS=/\/operations\/|:wait$/;
const READS$1=/^GET |:(?:getIamPolicy|testIamPermissions|getAncestry|troubleshoot|query\w+|generate\w+)$/;
const LOOK_THEMSELVES=new Set([`build-image`,`reuse-image`,`upload-source`,...ALL.map(([kind])=>`deploy-${kind}`),`set-traffic`,`run-job`,`test-schedule`,`verify-command`]);
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
log.info(say`${step.title}: it is not known whether it was done: ${sentence$1(errorText(error))} Looking.`);
await clock.sleep(2e3,signal)}}}
const merged=(before,now)=>[...before.filter(one=>!now.some(other=>other.target===one.target&&other.path===one.path)),...now];
function saidBy(error,resource){
let{status,code,reason,permission,constraint,service,call,message}=error;
return{text:message,evidence:toEvidence(call,resource,error),status,code,reason,permission,constraint,service,call,resource:error.resource}}
const saidIn=(text,evidence,reason)=>{
let{permission,resource,constraint}=factsIn(text);
return{text,evidence,permission,resource,constraint,reason}};
function diagnosed(error,resource,setting){
return asError(diagnose(saidBy(error,resource),setting),error)??error}
function asError(findings,cause){
let[first,...others]=findings;
return first&&new UserError([first,...others],{cause})}
function fixAll(findings){
return{gcloud:inOrder$1(findings,`gcloud`,GCLOUD).join(`
`),terraform:withOwnNames(inOrder$1(findings,`terraform`,TERRAFORM)).join(`

`)}}
const LOOK=pattern(`^(?:See|Read|Look)\\b`);
const READS=/^gcloud (?:[a-z-]+ )+?(?:describe|list|read|get-iam-policy|get-ancestors)(?: |$)/;
const isLook=({title,text})=>LOOK.test(title)||text.split(`
`).every(line=>READS.test(line));
const isAcceptance=({kind})=>kind===`baseline`;
function fixesOf(findings){
let fixes=findings.flatMap(({remedies})=>{
let own=remedies.filter(remedy=>remedy.kind!==`terraform`&&!remedy.alternative&&!isAcceptance(remedy)&&!isLook(remedy));
return own.filter(({kind})=>kind===own[0]?.kind)});
return[...new Map(fixes.map(remedy=>[remedy.text,remedy])).values()]}
const GCLOUD=[/^gcloud services enable /,/^gcloud beta services identity create /,/^gcloud iam service-accounts (create|enable|undelete) /,/^gcloud (artifacts repositories|storage buckets) create /,/^gcloud projects add-iam-policy-binding /,/^gcloud [a-z -]+ add-iam-policy-binding /];
const TERRAFORM=[/^resource "google_project_service" /,/^resource "google_service_account" /,/^resource "google_(artifact_registry_repository|storage_bucket)" /,/^resource "google_project_iam_member" /,/^resource "google_\w+_iam_member" /];
function inOrder$1(findings,kind,order){
let texts=findings.flatMap(({remedies})=>remedies.flatMap(remedy=>remedy.kind===kind&&!remedy.alternative&&!isLook(remedy)?[remedy.text]:[]));
let rank=text=>{
let found=order.findIndex(pattern=>pattern.test(text));
return found===-1?order.length:found};
return[...new Set(texts)].sort((a,b)=>rank(a)-rank(b))}
function withOwnNames(resources){
let taken=new Set;
return resources.map(text=>text.replace(/^resource "(\w+)" "(\w+)" \{/,(_,type,name)=>{
let own=name;
for(let n=2;taken.has(`${type} ${own}`);n++)own=`${name}_${n}`;
taken.add(`${type} ${own}`);
return`resource "${type}" "${own}" {`}))}
const METHODS={caller:say`asked as itself`,impersonation:say`asked by impersonating it`,troubleshooter:`Policy Troubleshooter`,policy:say`read from allow policies`,run:say`this run did it`};
const MARKS={pass:`✅`,fail:`❌`,warn:`⚠️`,unknown:`❔`,skipped:`➖`};
const PERMISSION_FINDINGS={"deployer-permission":say`Deployer`,"act-as-runtime-account":say`Deployer`,"act-as-build-account":say`Deployer`,"build-account-permission":say`Build account`,"runtime-account-permission":say`Runtime account`};
function partOf({id,principal=``}){
let part=PERMISSION_FINDINGS[id];
return part&&/@(?:gcp-sa-|serverless-robot-prod)/.test(principal)?say`Service agent`:part}
const findingTitle=id=>said$2(FINDINGS[id].title);
function causesOf(findings,report){
let groups=[...Map.groupBy(findings,keyOf$2).values()];
return[...Map.groupBy(groups,([first])=>first.id===`drift`?keyOf$2(first):wordsKeyOf(first)).values()].map(same=>causeOf(same.flat(),report))}
const wordsKeyOf=({id,status,principal,reason})=>JSON.stringify([id,status,principal,partsOf(reason)]);
function keyOf$2(finding){
let{id,status,principal,permission,reason,field,resource}=finding;
if(id===`drift`)return JSON.stringify([id,status,resource,field]);
let remedies=finding.remedies.filter(remedy=>!isAcceptance(remedy));
if(isLack(finding))return JSON.stringify([id,status,principal,isHelpless(finding)]);
if(id===`api-disabled`&&permission===void 0)return JSON.stringify([id,status]);
if(id===`over-granted`)return JSON.stringify([id,status,principal]);
return JSON.stringify([id,status,remedies.length>0?remedies:reason])}
const isLack=({id,principal,permission})=>principal!==void 0&&permission!==void 0&&(PERMISSION_FINDINGS[id]!==void 0||id===`scheduler-permission`);
const isHelpless=({status,remedies})=>status===`fail`&&remedies.every(isAcceptance);
function causeOf(findings,report){
let[first,...others]=findings;
let{own,said,lines}=partsOf(first.reason);
let words=own||said||`${findingTitle(first.id)}.`;
let plain=(isLack(first)?lacking(findings,words,report):first.id===`api-disabled`?off(findings,own):``)||withMore(words,first,others,report.regions?.length);
return{findings,why:bounded(withoutAddresses(plain.replace(/\s+/g,` `).trim())),said,lines}}
const SAYS=pattern(`(?:^|\\s)(?:Google(?:[’']s [a-z ]+)?|Cloud [A-Z][a-z]+|Artifact Registry|GitHub) said: `);
function partsOf(reason){
let[prose=``,...blocks]=reason.split(`

`);
let at=SAYS.exec(prose);
return{own:(at?prose.slice(0,at.index):prose).trim(),said:at?prose.slice(at.index+at[0].length).trim():``,lines:blocks.join(`

`)}}
function withMore(words,first,others,ofRun=1){
let{own,said}=partsOf(first.reason);
let same=others.filter(({reason})=>partsOf(reason).own===own&&partsOf(reason).said===said);
let regions=[...new Set([first,...same].flatMap(({resource})=>regionOf(resource)??[]))];
let more=others.length-(regions.length>1?same.length:0);
let added=[...regions.length>0&&regions.length<ofRun?[say`This is so in ${list$2(regions)}.`]:[],...more>0?[say`There ${more===1?say`is 1 more`:say`are ${more} more`} like it.`]:[]];
return added.length>0?[sentence$1(words),...added].join(` `):words}
const regionOf=(resource=``)=>/\/locations\/([^/]+)\//.exec(resource)?.[1];
const LONGEST$3=1500;
function bounded(words){
if(words.length<=LONGEST$3)return words;
let end=words.slice(0,LONGEST$3).search(/(?:[.!?] |。)(?!.*(?:[.!?] |。))/);
return end>0?words.slice(0,end+1):shorten(words,LONGEST$3)}
function lacking(findings,own,{plan}){
let[first]=findings;
let needs=plan.flatMap(step=>step.needs).filter(need=>findings.some(isAnsweredBy(need)));
let[need]=needs;
if(!need||isHelpless(first))return withMore(own,first,findings.slice(1));
let subject=`${WHO$2[need.who]} ${shortMember(first.principal??``)}`;
let tasks=list$2([...new Set(needs.map(({to})=>to))]);
let doubt=pattern(`\\bOr (the account .*)$`).exec(own)?.[1];
let expired=pattern(`(?<!\\S)\\S+ grants \\S+ with a condition that is not met here \\([^()]*\\)\\.`).exec(own)?.[0]??``;
if(first.status===`unknown`){
let why=own.replace(pattern(`^.*?[^.]\\.(?=\\s|$)`),``).trim();
return[say`It is not known whether ${lower(subject)} is allowed to ${tasks}.`,why,say`A deploy goes on all the same: only what is known to be missing stops it.`].filter(Boolean).join(` `)}
let what=permissionsOf(findings);
let because=whyLacking(need,first.principal??``);
let advice=first.status===`warn`?say`The deploy works without it.`:``;
if(doubt)return say`Either ${lower(subject)} is not allowed to ${tasks} (it lacks ${what}), or ${doubt}`;
return[say`${subject} is not allowed to ${tasks}: it lacks ${what}.`,expired,because,advice].filter(Boolean).join(` `)}
const isAnsweredBy=need=>({permission,id})=>permission===need.permission&&id===idOf$1(need);
function permissionsOf(findings){
let names=[...new Set(findings.flatMap(({permission})=>permission??[]))];
let places=[...new Set(findings.flatMap(({resource})=>resource?placeWords(resource):[]))];
let where=places.length>0&&places.length<=2?say` on ${list$2(places)}`:``;
return names.length===1?`${names[0]}${where}`:say`${count$1(names.length,`permission`)}${where} (${some(names,4)})`}
const DEFAULT_ACCOUNT=say`It is the project's default account. Such accounts used to get the role Editor by themselves; in organisations created since May 2024 they get no role, so someone has to grant one.`;
const ACT_AS=say`Whoever deploys code that runs as an account can do whatever the account can: Google asks for this right on the account itself.`;
function whyLacking({who,permission},principal){
if(/-compute@developer\.gserviceaccount\.com$/.test(principal)&&OF_PROJECT.has(who))return DEFAULT_ACCOUNT;
return permission===`iam.serviceAccounts.actAs`?ACT_AS:``}
const OF_PROJECT=new Set([`build-account`,`runtime-account`]);
function off(findings,own){
let apis=findings.flatMap(({resource})=>/\/projects\/([^/]+)\/services\/([^/]+)$/.exec(resource??``)??[]);
let hosts=[...new Set(apis.filter((_,at)=>at%3==2))];
let[project]=apis.slice(1);
if(hosts.length===0||findings[0]?.status!==`fail`)return``;
let[are,them]=hosts.length===1?[`is`,`it`]:[`are`,`them`];
let more=own.replace(pattern(`^.*? needs it\\.`),``).trim();
let names=capitalise(list$2(hosts.map(host=>`${productOf(host)} (${host})`)));
return[say`${names} ${are} not enabled in the project ${project}, and the deploy needs ${them}.`,more].filter(Boolean).join(` `)}
const fixOf=({findings})=>fixesOf(findings)[0];
const CHECK_OFF=say`everyone: the invoker check is disabled`;
const ALL_USERS=say`everyone: allUsers holds the invoker role`;
const PUBLIC={sign:`🌍`,short:say`public`,plain:say`Everyone on the internet can call it.`};
const ACCESS={"all-users":{...PUBLIC,how:ALL_USERS},"no-invoker-iam-check":{...PUBLIC,how:CHECK_OFF},"oidc-only":{sign:`🔒`,short:say`for authenticated callers`,plain:say`Only callers with an ID token and the invoker role can call it.`,how:say`authenticated callers: an ID token and the invoker role`}};
const EVERY_GOOGLE_ACCOUNT={sign:`🔒`,short:say`for every Google account`,plain:say`Anyone with a Google account can call it, with an ID token.`,how:say`every Google account: allAuthenticatedUsers holds an invoker role`};
const UNDER_CONDITION={sign:`🔒`,short:say`public under a condition`,plain:say`Everyone whom the condition of the role of allUsers lets in can call it.`,how:say`whom a condition lets in: allUsers holds the invoker role under it`};
const BEHIND_IAP={sign:`🔒`,short:say`behind Identity-Aware Proxy`,plain:say`Only people who sign in at Identity-Aware Proxy and hold roles/iap.httpsResourceAccessor get in.`,how:say`through Identity-Aware Proxy: holders of roles/iap.httpsResourceAccessor`};
const NOT_KNOWN={sign:`❔`,short:say`access left as it was`,plain:say`Who can call it was left as it was; who that is could not be read.`,how:say`as before: who that is could not be read`};
const WHO={"all-users":say`everyone`,"no-invoker-iam-check":say`everyone`,"oidc-only":say`authenticated callers`,unchanged:say`as before`};
const whoWords=state=>WHO[state];
function accessWords({outputs,gates}){
let state=outputs.access;
if(state===void 0)return;
if(gates?.iap)return kept(BEHIND_IAP,state===`unchanged`);
let words=state===`unchanged`?wordsOf$2(gates):state===`oidc-only`?closed$1(gates):ACCESS[state];
return words&&kept(hidden(words,gates),state===`unchanged`)}
function wordsOf$2(gates){
let open=gates&&isOpen$1(gates);
if(gates===void 0||open===void 0)return NOT_KNOWN;
if(open)return gates.invokerCheck?ACCESS[`all-users`]:ACCESS[`no-invoker-iam-check`];
return gates.invokers?.some(({member})=>member===`allUsers`)?UNDER_CONDITION:closed$1(gates)}
function closed$1(gates){
return gates?.invokers?.some(({member,conditional})=>member===`allAuthenticatedUsers`&&!conditional)?EVERY_GOOGLE_ACCOUNT:ACCESS[`oidc-only`]}
function hidden(words,gates){
if(words.sign!==`🌍`||!gates||!isHidden$1(gates))return words;
return{sign:`🔒`,short:say`open to whoever reaches it`,plain:say`IAM lets everyone call it, but not everyone reaches it.`,how:say`${words.how}; not everyone reaches it`}}
function kept(words,unchanged){
if(!unchanged||words===NOT_KNOWN)return words;
return{sign:words.sign,short:say`${words.short} as before`,plain:say`${words.plain} That was left as it was.`,how:words.how.replace(/:|$/,say` (unchanged)$&`)}}
const choiceWords=choice=>(Object.hasOwn(CHOICES,choice)?CHOICES[choice]:void 0)??choice;
const CHOICES={docker:say`docker`,buildpacks:say`buildpacks`,latest:say`latest`,none:say`none`,build:say`build`,reuse:say`reuse`,never:say`never`,keep:say`keep`,remove:say`remove`,kept:say`kept`,pinned:say`pinned`,restored:say`restored`,unchanged:say`unchanged`};
const KINDS=new Set([`enable-api`,`grant-role`,`create-account`,`set-invokers`,`set-public-binding`,`set-invoker-check`,`bind-resource-tags`,`upsert-schedule`,`delete-schedule`]);
function effectsOf({plan}){
let done=plan.filter(({kind,changes})=>KINDS.has(kind)&&changes.some(change=>change.done));
return[...new Set(done.flatMap(effects))]}
function effects({kind,title,changes}){
let done=changes.filter(change=>change.done);
if(kind===`enable-api`)return[say`enabled ${list$2(done.map(({target})=>target.split(`/`).at(-1)??``))}`];
let said=done.map(change=>grants(change)??effect(change));
return said.every(one=>one!==void 0)?said.flat():[past(title)]}
function grants({path,target,before,after}){
let role=/^bindings\[(.+)\]$/.exec(path)?.[1];
if(!role)return;
let[was,is]=[membersOf(before),membersOf(after)];
let on=say`${role} on ${placeWords(target)}`;
let[gone,come]=[was.filter(one=>!is.includes(one)),is.filter(one=>!was.includes(one))];
return[...come.length>0&&come.join()!==`allUsers`?[say`granted ${on} to ${some(come,4)}`]:[],...gone.length>0?[say`took ${on} from ${some(gone,4)}`]:[]]}
const membersOf=value=>(Array.isArray(value)?value:value===void 0?[]:[value]).map(String);
const effect=({path,after})=>path===`invokerIamDisabled`?say`switched the invoker check ${after===!0?say`off`:say`on`}`:void 0;
const PAST={Make:`made`,Set:`set`,Bind:`bound`};
const past=title=>isEnglish()?title.replace(/^[A-Z][a-z]+/,verb=>PAST[verb]??verb.toLowerCase().replace(/e?$/,`ed`)):title;
function openingOf(report){
let words=accessWords(report);
let{gates,preview,target}=report;
let{service,region=``,project=``}=target;
if(!words)return{sentence:``};
if(words.sign===`🌍`)return{sentence:say`Anyone with the link can open it.`};
let plain=words.plain.replace(pattern(` That was left as it was\\.$`),``);
if(!(words.sign===`🔒`&&service&&gates?.ingress===`all`&&gates.defaultUrl&&!gates.iap))return{sentence:plain};
let tag=preview?.tag?[`--tag=${preview.tag}`]:[];
return{sentence:say`${plain} To open it in a browser, run this command and go to http://localhost:8080.`,proxy:command([`run`,`services`,`proxy`,service,...tag,`--region=${region}`,`--project=${project}`])}}
function objectOf({target,preview}){
if(preview)return preview.of;
if(target.scope)return target.scope;
return Object.values(KINDS$2).flatMap(kind=>target[kind.target]??[])[0]??say`the service`}
function titleOf$1(report,name){
let told=ending$2(report,name);
return{...told,title:fitted(told.title,name)}}
function fitted(title,name){
let over=title.length-74;
if(over<=0)return begun(title);
let keep=name.length-over-1;
let short=keep<8?name:`${name.slice(0,Math.ceil(keep/2))}…${name.slice(name.length-Math.floor(keep/2))}`;
return shorten(begun(title.replace(name,()=>short)),74)}
const begun=title=>title.replace(/^the\b/,`The`);
function ending$2(report,name){
let{findings,mode}=report;
if(mode===`diagnose`&&report.decisions.length>0)return diagnosis(report,name);
let failed=findings.find(finding=>finding.status===`fail`&&!isDrift(finding));
if(failed)return{mark:`❌`,title:failedTitle(report,name,failed),sentence:``};
let skipped=findings.find(({id})=>id===`fork-without-token`);
if(skipped)return{mark:`➖`,title:say`Nothing deployed: GitHub gives this run no credentials`,sentence:skipped.reason};
let mark=report.verdict===`warning`?`⚠️`:`✅`;
if(mode===`preview`)return{mark,...preview$1(report,name)};
if(mode===`cleanup`)return{mark,...cleanup(report,name)};
if(mode===`drift`)return report.audit?audit(report,name):drift(report,name);
let words=accessWords(report);
if(isPlanned(report))return{mark,title:say`Ready: ${name} can be deployed`,sentence:planned$3(report)};
return{mark,title:doneTitle(report,name,words?.short),sentence:words?.plain??``}}
const isPlanned=({plan})=>plan.length>0&&plan.every(({state})=>state===`planned`);
function planned$3({decisions}){
let because=decisions.find(({id})=>id===`access`)?.because;
return say`Nothing was changed. ${because??``}`.trim()}
const RELEASES=new Set(ALL.map(([kind])=>`deploy-${kind}`));
function doneTitle({plan,target,mode},name,access){
if(plan.length===0)return say`${name} is as the workflow wants it: nothing was changed`;
let releases=plan.some(({kind})=>RELEASES.has(kind));
let run=plan.find(({kind})=>kind===`run-job`);
if(run){
let how=pattern(`succeeded`).test(run.note??``)?say`its execution succeeded`:say`its execution has begun`;
return releases?say`${name} is deployed, and ${how}`:say`${name} was run: ${how}`}
if(releases)return access?say`${name} is deployed, ${access}`:say`${name} is deployed`;
if(mode===`rollback`)return say`${name} is rolled back`;
if(plan.some(({kind})=>kind===`set-traffic`))return say`The traffic of ${name} is set`;
let verb=Object.values(KINDS$2).find(kind=>target[kind.target])?.invokers?.verb??`call`;
return say`Who can ${verb} ${name} is settled`}
const AFTERWARDS={"verification-mismatch":name=>say`${name} is deployed, but does not answer as expected`,"preview-broken":name=>say`The preview of ${name} is deployed, but does not work`,"invokers-not-set":name=>say`${name} is deployed, but its invokers are not set`,"rollout-failed":name=>say`The rollout of ${name} was stopped`,"audience-refused":name=>say`${name} is deployed, but its schedule is not set`,"schedule-failed":name=>say`${name} is deployed, but its schedule failed`,"job-failed":name=>say`Running ${name} failed`};
function failedTitle(report,name,finding){
let verdict=failedVerdict(report,name,finding);
let because=earlyCause(report,finding);
let whole=`${verdict}: ${because}`;
return because!==void 0&&whole.length<=74?whole:verdict}
function earlyCause({findings,verdict},{id}){
if(verdict!==`blocked`)return;
if(id===`source-unreadable`)return lower(findingTitle(id));
if(id!==`invalid-input`)return;
let wrong=findings.filter(each=>each.status===`fail`&&each.id===id);
let names=[...new Set(wrong.map(({reason})=>/^(\w+(?: --[\w-]+)?): /.exec(reason)?.[1]??``))];
if(names.length>2)return say`${names.length} invalid inputs`;
let[first,second]=names;
if(first&&second)return say`invalid inputs ${first} and ${second}`;
return say`invalid ${/^[A-Z]/.test(names[0]??``)?``:say`input `}${names[0]}`.trim()}
function failedVerdict(report,name,{id}){
let{mode,plan,verdict}=report;
let blocked=verdict===`blocked`;
let released=plan.some(({kind,state})=>RELEASES.has(kind)&&state===`done`);
let after=AFTERWARDS[id];
if(after&&(released||id===`job-failed`||id===`rollout-failed`))return after(name);
if(mode===`cleanup`)return say`Previews of ${name} were not cleaned up`;
if(report.audit?.partial)return say`${name} was audited in part: ${count$1(report.findings.filter(isDrift).length,`finding`)}`;
if(mode===`drift`)return say`${name} was not ${report.target.scope?say`audited`:say`compared with the workflow`}`;
if(mode===`rollback`)return say`${name} was not rolled back`;
if(mode===`diagnose`)return say`${name} was not diagnosed`;
let what=mode===`preview`?say`the preview of ${name}`:name;
if(mode===`preview`&&plan.length>0&&!plan.some(({kind})=>kind===`deploy-service`))return say`${what} was not removed`;
if(mode===`preflight`)return say`${what} cannot be deployed`;
if(id===`cancelled`)return say`Deploying ${what} was cancelled`;
if(blocked)return say`${what} was not deployed`;
if(!released)return say`Deploying ${what} failed`;
return plan.every(({kind,state})=>!RELEASES.has(kind)||state===`done`)?say`${what} is deployed, but a later step failed`:say`${what} is not deployed in every region`}
function preview$1(report,name){
let{plan,findings}=report;
let removal=plan.find(({kind})=>kind===`remove-preview`||kind===`remove-leftovers`);
let ahead=isPlanned(report);
let reopened=findings.find(({id})=>id===`preview-reopened`);
let closed=findings.find(({id})=>id===`preview-closed`);
if(reopened)return{mark:`➖`,title:say`The preview of ${name} stays`,sentence:reopened.reason};
if(closed)return{title:say`the preview of ${name} is removed`,sentence:closed.reason};
if(plan.length===0)return{mark:`➖`,title:say`No preview of ${name} to remove`,sentence:say`The pull request is closed, and it has none.`};
if(removal)return{title:say`the preview of ${name} ${ahead?say`would be`:`is`} removed`,sentence:ahead?say`Nothing was changed.`:removal.note??``};
if(ahead)return{title:say`Ready: the preview of ${name} can be deployed`,sentence:say`Nothing was changed.`};
let tagged=report.outputs.tag_url?say`Production was not touched. `:``;
let{sentence,proxy}=openingOf(report);
return{title:say`the preview of ${name} is deployed`,sentence:`${tagged}${sentence}`.trim(),...proxy&&{command:proxy}}}
function cleanup(report,name){
let ahead=isPlanned(report);
let removed=report.plan.filter(({kind,state})=>kind===`remove-preview`&&(ahead||state===`done`)).length;
let kept=report.decisions.filter(({id,choice})=>id.startsWith(`preview-`)&&choice===`keep`).length;
let were=ahead?say`would be`:removed===1?`was`:`were`;
return{title:removed===0?say`No preview of ${name} is over`:say`${count$1(removed,`preview`)} of ${name} ${were} removed`,sentence:kept>0?say`${count$1(kept,`preview is`,`previews are`)} kept.`:say`None is left.`}}
function diagnosis({findings,decisions,target,verdict},name){
let[first=``]=decisions.map(({id})=>id.replace(/^layer:/,``));
let title=words=>words.replace(/^calls/,`Calls`);
let failed=findings.find(({status})=>status===`fail`);
let called=target.service??failed?.resource?.split(`/`).at(-1)??name;
let calls=first===`caller`?say`calls to ${called}`:say`calls of ${first}`;
let open=say`It is not known what refuses ${calls}`;
if(failed?.id===`refusal-unknown`)return{mark:`❌`,title:open,sentence:``};
if(failed)return{mark:`❌`,title:title(say`${calls} fail: ${lower(findingTitle(failed.id))}`),sentence:``};
if(findings.some(({status})=>status===`unknown`))return{mark:`❔`,title:open,sentence:``};
return{mark:verdict===`warning`?`⚠️`:`✅`,title:say`Nothing refuses ${calls}`,sentence:decisions.filter(({choice})=>choice===`none`).map(({because})=>because).join(` `)}}
function drift({findings,changes,verdict},name){
let found=findings.filter(isDrift);
let fixed=changes.filter(({done})=>done).length;
let applied=fixed>0?say`${count$1(fixed,`change was`,`changes were`)} applied.`:``;
let accepted=findings.filter(isAccepted).length;
let[first]=found;
if(!first)return{mark:verdict===`warning`?`⚠️`:`✅`,title:say`${name} is as the workflow says`,sentence:applied||(accepted>0?say`${count$1(accepted,`difference is`,`differences are`)} accepted.`:say`Nothing differs.`)};
return{mark:first.status===`fail`?`❌`:`⚠️`,title:say`${name} differs from the workflow in ${count$1(found.length,`place`)}`,sentence:applied}}
function audit({findings,verdict},name){
let found=findings.filter(isDrift);
let accepted=findings.filter(isAccepted).length;
if(found.length===0)return{mark:verdict===`warning`?`⚠️`:`✅`,title:say`Nothing was found below ${name}`,sentence:accepted>0?say`${count$1(accepted,`finding is`,`findings are`)} accepted.`:``};
return{mark:found.some(({status})=>status===`fail`)?`❌`:`⚠️`,title:say`${count$1(found.length,`finding`)} below ${name}`,sentence:``}}
const failures=report=>report.findings.filter(({status})=>status===`fail`);
function headline(report){
let causes=causesOf(explaining(report),report);
let titled=titleOf$1(report,objectOf(report));
let fix=causes[0]&&fixOf(causes[0]);
return{...titled,causes,...fix&&{fix},effects:effectsOf(report)}}
function explaining(report){
let failed=failures(report);
if(failed.length>0)return failed;
if(report.verdict!==`warning`&&report.verdict!==`drift`)return[];
let{findings}=report;
let warned=findings.filter(finding=>finding.status===`warn`&&finding.id!==`over-granted`||isDrift(finding));
if(warned.length>0)return warned;
return findings.filter(finding=>finding.status===`unknown`&&!isHeldUnlessForbidden(finding))}
const firstSentence=({causes,sentence})=>causes[0]?.why??sentence;
const ON_ACCOUNT={"act-as-build-account":say` on the build account`,"act-as-runtime-account":say` on the runtime account`};
function cause(finding){
if(finding.permission&&finding.principal){
let on=finding.resource?say` on ${shortResource(finding.resource)}`:ON_ACCOUNT[finding.id]??``;
let role=partOf(finding);
let who=role?say`the ${role.toLowerCase()}`:shortMember(finding.principal);
if(finding.status===`unknown`)return say`whether ${who} has ${finding.permission}${on}`;
return isHelpless(finding)?say`${who} is refused ${finding.permission}${on}`:say`${who} lacks ${finding.permission}${on}`}
if(finding.id===`policy-blocks-deploy`&&finding.status===`unknown`)return say`whether an organisation policy forbids an invoker`;
return lower(findingTitle(finding.id))}
async function readPulls(github,repository,numbers){
let found=new Map;
for(let at=0;at<numbers.length;at+=10)await Promise.all(numbers.slice(at,at+10).map(async number=>found.set(number,await readPull(github,repository,number))));
return found}
async function readPull(github,repository,number){
let asked={call:`GET /repos/${repository}/pulls/${number}`,resource:`${repository}#${number}`};
try{
let state=await github.pullState(number);
if(state===`absent`)return unknown(say`The pull request does not exist, or this token is not allowed to read it.`,{...asked,answer:say`not found`,status:404});
return known$2(state,{...asked,answer:state,status:200})}catch(error){
let{status,message=String(error)}=error;
if(status===void 0&&error.name===`AbortError`)throw error;
return unknown(message,{...asked,answer:message,...status!==void 0&&{status}})}}
const STATUS={works:`pass`,broken:`fail`,barred:`skipped`,silent:`unknown`};
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
if(left<=0)return{name:PREVIEW_ANSWER,expected:say`an answer of the app that is not a server error`,found:words,status:STATUS[state],evidence:[evidence]};
let ms=Math.min(pause(),left);
log.info(say`The preview: ${words}. A new revision can need a moment: trying again in ${inWords(ms)}.`);
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
let call=`GET ${url} ${token?say`with an ID token`:say`without a token`}`;
try{
let answer=await google.ask(url,token&&`Bearer ${token}`);
let door=doorOf(answer,{tokenSent:token!==void 0});
let broken=answer.status>=500||door===`down`;
let words=broken&&door===`unclear`?say`${answer.status}, a server error`:answerWords(answer,door);
return{state:broken?`broken`:door===`open`?`works`:`barred`,door,words,evidence:{call,resource:url,answer:words,status:answer.status}}}catch(error){
if(signal.aborted||error instanceof Cancelled)throw error;
let words=say`no answer: ${errorText(error)}`;
return{state:`silent`,words,evidence:{call,resource:url,answer:words}}}}
async function readReusable(google,config,project,service,source){
let[found,kind]=await Promise.all([service,source]);
let remembers=KINDS$2[config.kind].requests;
if(remembers&&!found.known)return unknown(say`The settings of the last build are not known. ${found.why}`,...found.evidence);
let settings=chooseBuild(config,project,remembers&&found.known?found.value:null,kind);
let{key}=settings;
if(!key)return known$2(null);
let places=[...new Set([config.region,fallbackLocation(settings)])];
let lists=await Promise.all(places.map(place=>readBuilds$2(google,project,place,key)));
let evidence=lists.flatMap(list=>list.evidence);
let candidates=lists.flatMap(list=>list.known?list.value:[]).flatMap(build=>reusableOf(build,settings));
for(let candidate of candidates.slice(0,5)){
let image=await readImage(google,candidate);
evidence.push(...image.evidence);
if(!image.known)return unknown(image.why,...evidence);
if(image.value)return known$2(candidate,...evidence)}
let closed=lists.find(list=>!list.known);
return closed&&!closed.known?unknown(closed.why,...evidence):known$2(null,...evidence)}
function readBuilds$2(google,project,location,key){
return ask$1(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${location}/builds?filter=tags=${key}`,fullName.project(project),()=>google.cloudBuild.buildsTagged(project,location,key),builds=>builds.length===1?say`1 build`:say`${builds.length} builds`)}
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
return ask$1(`GET artifactregistry.googleapis.com/v1/${name}`,fullName.repository(repository),async()=>await google.artifactRegistry.getDockerImage(name)!==null,there=>there?`exists`:say`does not exist`)}
const openingQuestion=({tries},{service,region})=>tries.length>0?say`Make ${service} in ${region} public? Everyone on the internet can call it then, without signing in.`:void 0;
const widthOf=text=>text.length+(text.match(/[\u3000-\uffef]/g)?.length??0);
const padded$1=(text,columns)=>text+` `.repeat(Math.max(0,columns-widthOf(text)));
function seenLines(seen){
let{project,projectNumber,kind,service,region,exists,source}=seen;
let existing=exists===void 0?say`not known whether it exists`:exists?say`exists`:say`does not exist yet`;
let rows=[[say`Project`,projectNumber?`${project} (${projectNumber})`:project],[capitalise(KINDS$2[kind].words),say`${service} in ${region}: ${existing}`],[say`Source`,source&&describeSource(source)],[say`Deploys as`,seen.deployer&&shortMember(seen.deployer)],[say`Builds as`,seen.buildAccount],[say`Runs as`,seen.runtimeAccount]];
let width=Math.max(12,...rows.map(([name])=>widthOf(name)+1));
return rows.flatMap(([name,value])=>value?[`${padded$1(name,width)}${value}`]:[])}
function describeSource({files,bytes,dockerfile,ignoreFile}){
let rules=ignoreFile?say`rules of ${ignoreFile}`:say`no ignore rules`;
let build=dockerfile?say`with a Dockerfile`:say`for buildpacks`;
return[count$1(files,`file`),inBytes(bytes),build,rules].join(say`, `)}
const preflightLines=findings=>[...permissionLines(findings.filter(({id})=>PERMISSION_FINDINGS[id])),...findings.filter(({id,status})=>status===`warn`&&!PERMISSION_FINDINGS[id]&&id!==`over-granted`).map(({status,reason})=>`${MARKS[status]} ${reason}`)];
function permissionLines(answers){
if(answers.length===0)return[];
let passed=answers.filter(({status})=>status===`pass`);
let ways=[...new Set(passed.flatMap(({method})=>method?[METHODS[method]]:[]))];
let how=ways.length>0?say` (${ways.join(say`, `)})`:``;
return[say`${passed.length} of ${answers.length} permissions are granted${how}.`,...answers.filter(({status})=>status!==`pass`).map(finding=>`${MARKS[finding.status]} ${cause(finding)}`)]}
function decisionLines(decisions,warnings=[]){
return[...decisions.map(({id,question,choice,because})=>{
let words=id===`access`&&whoWords(choice)||choiceWords(choice);
return say`${question} ${capitalise(words)}. ${because}`}),...warnings.map(({status,reason})=>`${MARKS[status]} ${reason}`)]}
function planLines(plan){
return plan.length===0?[say`The run will change nothing.`]:plan.map(({title},at)=>`${at+1}. ${title}`)}
function inBytes(bytes){
let units=[`B`,`kB`,`MB`,`GB`,`TB`];
let value=bytes;
let unit=0;
for(;value>=1e3&&unit<units.length-1;unit++)value/=1e3;
return`${unit===0?value:value.toFixed(1)} ${units[unit]}`}
const FIRST_MS$1=2e3;
const MOST_MS=3e4;
const ABOUT_PERMISSIONS=new Set([`deployer-permission`,`build-account-permission`,`runtime-account-permission`,`act-as-runtime-account`,`act-as-build-account`,`scheduler-permission`]);
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
log.info(say`${what}: not permitted yet (${words$1(error)}). Waiting ${inWords(ms)} for the grant to take effect; giving up in ${inWords(left)}.`);
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
log.info(say`${what}: refused by ${error.constraint}. The tag that was just bound may not have been seen yet: waiting ${inWords(ms)}, giving up in ${inWords(left)}.`);
await clock.sleep(ms,signal)}}
function words$1(error){
if(error instanceof ApiError&&error.permission)return error.permission;
if(error instanceof UserError){
let names=error.findings.flatMap(({permission,resource})=>permission??resource?.split(`/`).at(-1)??[]);
let[first,...others]=[...new Set(names)];
if(first)return others.length>0?say`${first} and ${others.length} more`:first}
return shorten(errorText(error).split(`
`,1)[0]??``,200)}
const WAITS_FOR={"create-account":[`enable-api`,`grant-role`],"create-bucket":[`enable-api`,`grant-role`],"create-repository":[`enable-api`,`grant-role`],"upload-source":[`enable-api`,`grant-role`,`create-bucket`]};
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
if(run.failure)return result(step,`skipped`,step.changes,say`Not started, because an earlier step failed.`);
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
log.info(say`${step.title}: done in ${inWords(clock.now()-began)}${note?`. ${note}`:``}`);
return result(step,`done`,recorded??step.changes.map(change=>({...change,done:!0})),note)}catch(error){
tellUnderWay(own,step,error);
let beside=run.failure!==void 0&&(error instanceof Cancelled||signal.aborted);
run.failure??={step,error};
run.stop.abort(new Cancelled(say`Stopped, because "${run.failure.step.title}" failed.`));
let note=beside?say`Stopped, because another step failed.`:errorText(error);
log.info(say`${step.title}: ${beside?say`stopped`:say`failed`} after ${inWords(clock.now()-began)}`);
return result(step,`failed`,recorded??step.changes,note)}}
function tellUnderWay({made},step,error){
let lost=error instanceof Cancelled?error.cause:void 0;
if(step.kind===`build-image`||!leavesChangeOpen(lost))return;
let reason=say`The run was stopped while it waited for an answer to "${step.title}". Whether that was carried out is not known.`;
let evidence=[toEvidence(lost.call,step.target,lost)];
made.findings=[...made.findings??[],warn$1(`cancelled`,reason,{resource:step.target,evidence})]}
function timed(name,{google:{timings}}){
let startMs=Math.round(performance.now());
return{[Symbol.dispose]:()=>void timings.push({name,startMs,durationMs:Math.round(performance.now()-startMs)})}}
function result(step,state,changes,note){
let{kind,title,target,needs}=step;
return{kind,title,target,needs,changes,state,...note&&{note}}}
function withoutToken(open){
let name=WITHOUT_TOKEN;
if(open===void 0)return{name,expected:say`nothing in particular: the run did not change access, which is not fully known`,judge:()=>`skipped`};
if(open)return{name,expected:ANSWERED,judge:door=>VERDICT[door===`open`?`yes`:unsure(door)]};
return{name,expected:REFUSED$3,closes:!0,judge:door=>VERDICT[door===`closed`||door===`rejected`?`yes`:unsure(door)]}}
function withToken(open,invoker){
let name=WITH_TOKEN;
let sure=open===!0||invoker;
return{name,expected:sure?ANSWERED:say`${ANSWERED}, if the deployer is an invoker`,judge:(door,byHeader)=>{
if(door===`open`)return`pass`;
if(door===`rejected`)return!invoker||open?`skipped`:byHeader?`unknown`:`fail`;
return sure?VERDICT[unsure(door)]:`skipped`}}}
function withWrongToken(open){
let name=WITH_WRONG_TOKEN;
if(open===void 0)return{name,expected:say`nothing in particular`,judge:()=>`skipped`};
if(open)return{name,expected:say`answered by the app, which everyone can call`,judge:door=>door===`open`?`pass`:`skipped`};
return{name,expected:REFUSED$3,closes:!0,judge:door=>VERDICT[door===`rejected`||door===`closed`?`yes`:unsure(door)]}}
const WITH_TOKEN=say`With an ID token`;
const VERDICT={yes:`pass`,no:`fail`,unsure:`unknown`};
const tellsNothing=door=>[`unclear`,`hidden`,`down`,`sign-in`].includes(door);
const unsure=door=>tellsNothing(door)?`unsure`:`no`;
function gateBefore({ingress,defaultUriDisabled,iapEnabled},without){
let{name,closes}=without;
let kept={name,...closes&&{closes}};
if(ingress&&ingress!==`INGRESS_TRAFFIC_ALL`&&ingress!==`INGRESS_TRAFFIC_UNSPECIFIED`)return{why:say`Not reachable from here: its ingress is ${ingress}.`,expectation:{...kept,expected:say`not visible from outside, because its ingress is ${ingress}`,judge:(door,byHeader)=>door===`hidden`?`pass`:without.judge(door,byHeader)},wait:closes===!0};
if(defaultUriDisabled)return{why:say`Not reachable from here: its default URL is disabled.`,expectation:{...kept,expected:say`no such page, because its default URL is disabled${closes?say`, or ${REFUSED$3}`:``}`,judge:(door,byHeader)=>door===`hidden`?`pass`:closes?without.judge(door,byHeader):`unknown`},wait:closes===!0};
if(!iapEnabled)return;
return{why:say`Identity-Aware Proxy is in front of it and accepts only its own tokens.`,expectation:{...kept,expected:say`asked to sign in by Identity-Aware Proxy`,judge:door=>door===`sign-in`?`pass`:door===`open`?`fail`:`unknown`},wait:!0}}
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
let answer=call.text||say`${status}, from the app`;
return{door,evidence:{call:`POST logging.googleapis.com/v2/entries:list`,resource:fullName.service(service),answer}}}
const WRONG_AUDIENCE=`https://another-audience.invalid`;
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
let asked=(name,audience,expectation,wait)=>google.idToken(audience).then(token=>token?check(world,url,{token,audience},expectation,wait):{check:skipped(name,url,say`This identity cannot get an ID token.`)},error=>{
if(error instanceof Cancelled)throw error;
log.debug(say`No ID token: ${String(error)}`);
return{check:skipped(name,url,say`This identity cannot get an ID token.`)}});
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
return{...check,status:check.status===`skipped`?`skipped`:`unknown`,found:say`${seen.evidence.status}, the token was rejected by Cloud Run or by the app (it is not known which)`}}
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
log.info(say`${name}: ${seen.words}; expected: ${expected}. A change of access can take minutes: trying again in ${inWords(ms)}, for at most ${inWords(left)}.`);
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
let words=say`${status}, ${WHO$1[logged.door]} (according to the request log)`;
return{door:logged.door,byHeader:!1,words,evidence:logged.evidence}}
async function look$1({google,signal},url,sent){
let mark=crypto.randomUUID();
let call=`GET ${url} ${sent?say`with an ID token for ${sent.audience}`:say`without a token`}`;
try{
let answer=await google.ask(url,sent&&`Bearer ${sent.token}`,mark);
let door=doorOf(answer,{tokenSent:sent!==void 0});
let words=answerWords(answer,door);
return{door,byHeader:!isCloudRunsRefusal(answer),mark,words,evidence:{call,resource:url,answer:words,status:answer.status}}}catch(error){
if(signal.aborted||error instanceof Cancelled)throw error;
let words=say`no answer: ${errorText(error)}`;
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
return{name,expected:say`not asked`,found:why,status:`skipped`,evidence:[{call:`GET ${url}`,resource:url,answer:say`not asked`}]}}
const OF_OTHERS=/\bimages?\b|\bdigest\b|binary authorization|attest|constraint|organi[sz]ation polic|org polic|custom polic|\bquota\b|not enabled|\bpermissions?\b|service account/i;
const accepted$1=(config,facts)=>{
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
let{words}=KINDS$2[config.kind];
let reason=say`Google refuses the ${words} as the inputs ask for it, in a dry run that changes nothing: ${sentence$1(refusal.answer)}`;
let resource=fullName.service(targetName(projectId,config));
return[fail(`invalid-input`,reason,{resource,evidence:[refusal]})]};
const allowedInvokers=(config,facts,_decisions,plan)=>{
if(!plan.some(({kind})=>kind===`set-invokers`))return[];
let judged=newMembers(config,facts).map(member=>({member,judgement:memberAllowed(member,facts)}));
let refused=judged.filter(({judgement})=>judgement.answer===`no`);
let open=judged.filter(isOpen);
return[...refused.length>0?[blocked(config,facts,refused)]:[],...open.length>0?[undecided(config,facts,open)]:[]]};
function newMembers(config,facts){
let{servicePolicy}=facts;
let held=servicePolicy.known?(servicePolicy.value?.bindings??[]).flatMap(({members})=>members??[]):[];
return wantedMembers(config,facts).filter(member=>!held.includes(member))}
const isOpen=({member,judgement:{answer,evidence}})=>answer===`unknown`&&/^(?:user|group|domain):/.test(member)&&evidence.every(({status=200})=>status===200||status===404);
function blocked(config,facts,refused){
let members=refused.map(({member})=>member);
let constraints=[...new Set(refused.flatMap(({judgement})=>judgement.constraints))];
let[policies,do_]=constraints.length===1?[`policy`,`does`]:[`policies`,`do`];
return fail(`policy-blocks-deploy`,say`The organisation ${policies} ${list$2(constraints)} ${do_} not allow ${list$2(members)} to get a role, and Google would refuse that only after the release. `+say`Name accounts or groups of the organisation instead; an exception is for the administrator of the policy to make.`,{resource:serviceOf(config,facts),evidence:refused.flatMap(({judgement})=>judgement.evidence),remedies:orElse(withoutInvokers(config.invokers,members),constraints.flatMap(constraint=>unblockPolicy(facts.projectId,constraint)))})}
function undecided(config,facts,open){
let members=open.map(({member})=>member);
let[{judgement}]=open;
return unknown$1(`policy-blocks-deploy`,say`It is not known whether ${list$2(members)} can be let in: ${list$2(judgement.constraints)} allows only members of some customers or organisations, `+say`and to which one an address belongs cannot be looked up. If Google refuses, the deploy stands without them.`,{resource:serviceOf(config,facts),evidence:judgement.evidence})}
function notKnown(id,resource,what,fact){
let why=fact.why.trim().replace(/\.$/,``);
return unknown$1(id,say`${what} could not be checked: ${why}.`,{resource,evidence:fact.evidence})}
const inputEvidence=(input,resource,answer)=>({call:`input ${input}`,resource,answer});
function accountState(id,role,email,state,facts,input){
if(!state.known)return[];
let{value,evidence}=state;
if(value&&!value.disabled)return[];
let resource=fullName.account(email,facts.projectId);
let why=value?{reason:say`${role} ${email} is disabled.`,evidence:[],remedies:[enable(email,resource)]}:gone$4(role,email,resource,facts,input);
return[fail(id,why.reason,{principal:memberOf(email),resource,evidence:[...evidence,...why.evidence],remedies:why.remedies})]}
function gone$4(role,email,resource,facts,input){
let{uniqueId,others=[],evidence=[]}=facts.absent?.[email]??{};
let project=resource.split(`/`)[4]??``;
if(uniqueId){
let text=command([`iam`,`service-accounts`,`undelete`,uniqueId,`--project=${project}`]);
return{reason:say`${role} ${email} was deleted: bindings of it are left. It can be restored for 30 days after that; a new one with the same name has none of its roles.`,evidence,remedies:[{kind:`gcloud`,title:say`Restore ${email}`,text}]}}
let likely=meantEmail(email,others,facts.projectId);
let list=command([`iam`,`service-accounts`,`list`,`--project=${project}`]);
return{reason:say`${role} ${email} does not exist.${likely?say` Did you mean ${likely}?`:``} A deleted account can be restored for 30 days; a new one with the same name has none of its roles.`,evidence,remedies:[...likely?[{kind:`workflow`,title:say`Name ${likely}`,text:`with:\n  ${input(likely)}`}]:[],{kind:`gcloud`,title:say`List the accounts of the project ${project}`,text:list}]}}
function enable(email,resource){
let project=resource.split(`/`)[4]??``;
let text=command([`iam`,`service-accounts`,`enable`,email,`--project=${project}`]);
return{kind:`gcloud`,title:say`Enable ${email}`,text}}
const buildAccount=(_config,facts,{buildAccount:decision})=>{
if(!decision)return[];
let resource=fullName.project(facts.projectId);
if(decision.account===void 0)return facts.buildAccount.known?[]:[notKnown(`no-default-build-account`,resource,say`The default build account`,facts.buildAccount)];
if(decision.account===null)return[fail(`no-default-build-account`,say`The project has no default build account, so set build_service_account to the email `+say`of an account that has roles/run.builder on the project. ${whyNone(facts.defaultAccountPolicies)}`,{resource,evidence:[...facts.buildAccount.evidence,...facts.defaultAccountPolicies?.evidence??[]]})];
return accountState(`build-account-missing`,say`The build account`,decision.account,facts.buildAccountState,facts,email=>`build_service_account: ${email}`)};
const DECIDES=say`Organisation policies (cloudbuild.useBuildServiceAccount, cloudbuild.useComputeServiceAccount, `+say`cloudbuild.disableCreateDefaultServiceAccount) decide whether a project has a default`;
function whyNone(policies){
if(!policies?.known)return`${DECIDES}.`;
let read=Object.entries(policies.value).flatMap(([name,policy])=>policy.known?[say`${name} is ${policy.value.spec?.rules?.some(({enforce})=>enforce)?``:say`not `}enforced`]:[]);
return read.length>0?say`${DECIDES}: here ${read.join(say`, `)}.`:say`${DECIDES}; they could not be read.`}
const ID$2=`invoker-idle`;
const idleInvokers=(config,facts,{access})=>[...agents(config),...besideAnOpenDoor(config,facts,access),...leftBehind$2(config,facts,access)];
const MINTERS={"gcp-sa-cloudscheduler":say`Cloud Scheduler's agent only mints tokens: the invoker is the account that the job calls as. The input schedule sets it up`,"gcp-sa-cloudtasks":say`Cloud Tasks' agent only mints tokens: the invoker is the account that the task names (oidcToken.serviceAccountEmail)`,"gcp-sa-pubsub":say`Pub/Sub's agent only mints tokens: the invoker is the account of the push subscription (--push-auth-service-account)`};
function agents({invokers,callers}){
return[...invokers,...callers.flatMap(caller=>caller.kind===`account`?[`serviceAccount:${caller.email}`]:[])].flatMap(member=>{
let what=MINTERS[/^serviceAccount:service-\d+@([a-z-]+)\.iam\.gserviceaccount\.com$/.exec(member)?.[1]??``];
return what?[warn$1(ID$2,say`The invoker ${member} never calls the service. ${what}.`,{principal:member,evidence:[inputEvidence(`invokers`,member,`named`)]})]:[]})}
function besideAnOpenDoor(config,facts,access){
let named=[...config.invokers,...config.callers.map(({given})=>given)];
let gates=gatesOf(config,facts,access,{state:access.target});
if(named.length===0||!gates||gates.iap||!isOpen$1(gates))return[];
let why=gates.invokerCheck?say`allUsers has an invoker role`:say`its invoker check is disabled`;
return[skipped$1(ID$2,say`The service is public, because ${why}, so naming ${some(named,3)} changes nothing. With access: authenticated, only they can call it.`,{resource:serviceOf(config,facts),evidence:access.evidence})]}
function leftBehind$2(config,facts,access){
let after=bindingsAfter(config,facts,access,access.target)??[];
let resource=serviceOf(config,facts);
return after.flatMap(({role,members=[]})=>INVOKER_ROLES.includes(role)?members.flatMap(member=>{
let email=/^deleted:serviceAccount:([^?]+)\?uid=/.exec(member)?.[1];
if(!email)return[];
return[skipped$1(ID$2,say`The invoker role of ${email} belongs to a deleted account and lets no one in: a new account with that name is another one.`,{principal:member,role,resource,evidence:[...facts.servicePolicy.evidence,inputEvidence(`account`,fullName.account(email,facts.projectId),`deleted`)],remedies:removeInvoker(resource,role,member)})]}):[])}
const ID$1=`caller-account-missing`;
const invitedAccounts=(_config,facts)=>{
let invited=(facts.invited??[]).flatMap(({email,from,state})=>{
let found=accountState(ID$1,from===`invokers`?say`The invoker`:say`The caller's account`,email,state,facts,other=>`${from}: ${other}`);
return state.known&&state.value?.disabled?found.map(one=>({...one,status:`warn`,reason:say`${one.reason} It still gets the invoker role, but cannot call until it is enabled.`})):found});
let scheduled=(facts.schedules??[]).flatMap(({schedule,caller,account})=>{
let isMade=!schedule.serviceAccount&&account.known&&account.value===null;
return schedule.cron===null||isMade?[]:accountState(ID$1,say`The account of the schedule ${schedule.name},`,caller,account,facts,email=>`schedule_service_account: ${email}`).map(one=>({...one,reason:one.reason.replace(`${caller} `,`${caller}, `)}))});
let number=facts.projectNumber.known?facts.projectNumber.value:void 0;
let foreign=(facts.schedules??[]).flatMap(({schedule,caller})=>schedule.cron!==null&&isElsewhere(caller,facts.projectId,number)?[fail(ID$1,say`The account of the schedule ${schedule.name}, ${caller}, belongs to the project ${projectOfAccount(caller)}; Cloud Scheduler calls only as accounts of the job's own project, ${facts.projectId}.`,{principal:memberOf(caller),resource:fullName.account(caller,facts.projectId),evidence:[inputEvidence(`schedule_service_account`,schedule.name,caller)]})]:[]);
let seen=new Set;
return[...foreign,...scheduled,...invited].filter(({principal=``})=>!seen.has(principal)&&seen.add(principal))};
const ID=`caller-kept-out`;
const keptOut$1=(config,facts,{access})=>{
let gates=gatesOf(config,facts,access,{state:access.target});
if(!gates)return[];
return[...(facts.callers??[]).flatMap(caller=>ofCaller(config,facts,gates,caller)),...ofOutsiders(config,facts,gates),...ofSchedules(config,facts,gates)]};
const LETS_IN={internal:say`ingress internal lets in only the VPC networks of the project`,"internal-and-cloud-load-balancing":say`ingress internal-and-cloud-load-balancing lets in only the VPC networks of the project and load balancers`,none:say`ingress none lets no one in`};
function ofCaller(config,facts,gates,{caller,account,network}){
let{ingress}=gates;
if(ingress===`all`||ingress!==`none`&&(network===void 0||network===`all`))return[];
let why=ingress===`none`?``:network===`private-ranges`?say`, and that caller sends only requests to private addresses through its VPC network, which does not include the run.app URL unless DNS makes it private`:say`, and that caller has no VPC access`;
let fix=ingress===`none`?say`Set another ingress.`:say`Give the caller --network, --subnet and --vpc-egress=all-traffic, with Private Google Access on the subnet, or set --ingress=all: IAM still lets in only invokers.`;
return[warn$1(ID,say`IAM lets the caller ${caller.given} in, but it gets 404: ${LETS_IN[ingress]}${why}. ${fix}`,detailsOf(config,facts,account.evidence))]}
function ofOutsiders(config,facts,{ingress}){
if(ingress===`all`)return[];
return config.invokers.filter(member=>/^principal(Set)?:\/\/iam\.googleapis\.com\/projects\/.+\/workloadIdentityPools\//.test(member)&&!member.includes(`.svc.id.goog/`)).map(member=>warn$1(ID,say`The invoker ${member} signs in from outside Google Cloud and gets 404 from there: ${LETS_IN[ingress]}. It gets in only through that network, or with --ingress=all.`,{...detailsOf(config,facts,[]),principal:member}))}
function ofSchedules(config,facts,{ingress,defaultUrl}){
let called=config.schedules.filter(({cron,target})=>cron!==null&&target.kind===`request`);
if(ingress!==`none`&&defaultUrl)return[];
let why=ingress===`none`?say`ingress none lets no one in: set another ingress`:say`Cloud Scheduler calls the run.app URL, which is disabled: remove --no-default-url`;
return called.map(({name})=>fail(ID,say`The schedule ${name} cannot call the service: ${why}.`,detailsOf(config,facts,[inputEvidence(`schedule`,name,say`calls the run.app URL`)])))}
const detailsOf=(config,facts,evidence)=>({resource:serviceOf(config,facts),evidence:[...evidence,...facts.service.evidence]});
const overGranted=(config,facts,{buildAccount},plan)=>{
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
const isEditor=role=>role===`roles/owner`||role===`roles/editor`;
const OF_BUILDS=/^roles\/(storage|artifactregistry|cloudbuild|source)\./;
const POWERS=[[/^resourcemanager\.projects\.setIamPolicy$/,say`grant anyone any role in the project`],[/^iam\.(serviceAccounts\.(actAs|getAccessToken|implicitDelegation|signBlob|signJwt|setIamPolicy)|serviceAccountKeys\.create)$/,say`act as other service accounts`,!0],[/^run\.services\.setIamPolicy$/,say`make services public`,!0],[/^run\.(services|jobs|workerpools)\.(create|update|delete)$/,say`deploy, change and delete services and jobs`,!0],[/^(storage\.buckets|artifactregistry\.repositories|secretmanager\.secrets)\.setIamPolicy$/,say`change who can read and write stored data`]];
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
let who=builds?runs?say`The build and runtime account`:say`The build account`:say`The runtime account`;
let holds=say`${who}, ${email}, has ${role} on ${placeWords(resource)}`;
let own=runs?say` Other workloads that run as it may rely on the role, so a separate account for the service is the safe solution.`:``;
if(isEditor(role)){
let what=builds?say`a build step, or a dependency that it installs,`:say`anyone who takes over the service`;
return say`${holds}: ${what} could change nearly everything there and act as its other accounts. The deploy does not need that.${own}`}
let mine=runs?say` The run cannot tell whether the service does.`:``;
let held=powers({permissions},needs);
if(held.length>0){
let could=list$2(held.map(([,words])=>words));
let unless=held.some(([,,deploying])=>deploying)?say` That is right only if a build step itself deploys.`:``;
return say`${holds}, which the build does not need: a build step, or a dependency that it installs, could ${could}.${unless}${mine}`}
let unless=/^roles\/storage\./.test(role)?say`, unless its logs or artifacts go to a bucket`:``;
return say`${holds}, which the build does not need${unless}.${mine}`}
function keepers({role,permissions},excess,subject,facts,plan){
let stays=subject.held.filter(one=>!excess.includes(one));
let project=fullName.project(facts.projectId);
let member=memberOf(subject.email);
let grants=grantsFor(neededBy(subject,plan).flatMap(need=>{
let resource=facts.answers.find(({need:{who,permission,place}})=>who===need.who&&permission===need.permission&&JSON.stringify(place)===JSON.stringify(need.place))?.resource;
if(!resource)return[];
let kept=stays.some(one=>one.permissions?.has(need.permission)&&[project,resource].includes(one.resource));
return(isEditor(role)||permissions?.has(need.permission))&&!kept?[{who:need.who,member,permission:need.permission,resource,apart:need.place.kind===`volume-bucket`}]:[]}),project).filter(grant=>grant!==void 0);
return[...new Map(grants.map(grant=>[JSON.stringify(grant),grant])).values()]}
const projectInvokers=(config,facts)=>{
let{projectPolicy:policy,projectId}=facts;
let{invokers:traits,requests,words}=KINDS$2[config.kind];
let says=namesInvokers(config)||requests&&config.access===`authenticated`;
if(!policy?.known||!traits||!says)return[];
let wanted=wantedMembers(config,facts);
let resource=fullName.project(projectId);
return(policy.value.bindings??[]).flatMap(({role,members,condition})=>condition||!INVOKER_ROLES.includes(role)?[]:(members??[]).map(member=>({role,member}))).filter(({member})=>!wanted.includes(member)&&!/^deleted:/.test(member)&&!isGoogles(member.replace(/^\w+:/,``))).map(({role,member})=>warn$1(`over-granted`,say`${member} has ${role} on the project ${projectId}, so it can ${traits.verb} this ${words} and all others there. The workflow does not name it.`,{principal:member,role,resource,method:`policy`,evidence:policy.evidence,remedies:removeGrant({member,role,resource},[])}))};
const runtimeAccount=(_config,facts)=>facts.runtimeAccount.known?accountState(`runtime-account-missing`,say`The runtime account`,facts.runtimeAccount.value,facts.runtimeAccountState,facts,email=>say`flags: --service-account=${email}`):[];
const sharing=(_config,facts,{buildAccount})=>{
let{"build-account":builds,"runtime-account":runs}=facts.sharing??{};
let used=[...buildAccount&&builds?[builds]:[],...runs?[runs]:[]];
let found=new Map;
for(let fact of used)fact.known&&fact.value&&found.set(fact.value.account,fact.value);
return[...found.values()].flatMap(({account,project,policy})=>{
if(!policy.known||!policy.value.spec?.rules?.some(({enforce})=>enforce===!0))return[];
return[fail(`policy-blocks-deploy`,say`${account} belongs to the project ${project}, whose organisation policy ${SHARING} does not allow its accounts in other projects.`,{principal:memberOf(account),resource:fullName.project(project),evidence:policy.evidence,remedies:unblockPolicy(project,SHARING)})]})};
function audienceRefused({schedule,audience,service,accepted,isNew,elsewhere}){
let meant=meantAudience(accepted,audience);
let add=`--add-custom-audiences=${audience}`;
let leave=workflow(say`Leave out schedule_audience`,`# schedule_audience: ${JSON.stringify(audience)}`);
let verdict=isNew?say`The new service ${service} is not known to accept the audience ${audience}`:say`The service ${service} does not accept the audience ${audience}`;
let later=isNew?say` Its other URL is known only after the release: the run checks again before it writes the schedule.`:``;
return{reason:say`${verdict}, so each call of the schedule ${schedule.name} would get 401. It accepts ${acceptedWords(accepted)}.`+say`${meant?say` Did you mean ${meant}?`:``}${later} Leave schedule_audience out${elsewhere?``:say`, or add it by flags: ${add}`}.`,remedies:[...meant?[workflow(say`Set schedule_audience to ${meant}`,`schedule_audience: ${JSON.stringify(meant)}`)]:[],meant?{...leave,alternative:!0}:leave,...elsewhere?[]:[{...workflow(say`Add ${audience} as a custom audience`,`flags: ${JSON.stringify(add)}`),alternative:!0}]]}}
const workflow=(title,line)=>({kind:`workflow`,title,text:`with:\n  ${line}`});
const audiences=(config,facts,{access})=>[...(facts.schedules??[]).flatMap(({schedule,called})=>{
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
return[warn$1(`audience-refused`,say`The Cloud Scheduler job ${id} calls with the audience ${audience}, which this run removes from the service: each of its calls then gets 401. Keep the custom audience, or set up the job with the input schedule.`,{resource:fullName.schedulerJob(schedulerJobName(facts.projectId,config.region,id)),evidence})]}
const questionsOf={"run.allowedIngress":(config,facts)=>ofRelease(config,facts,({ingress,set})=>({what:say`ingress ${ingress}${set?``:say`, which is the default`}`,matches:isValue(ingress),wayOut:say`Set the ingress with flags: --ingress=internal or --ingress=internal-and-cloud-load-balancing.`})),"run.allowedVPCEgress":(config,facts)=>ofRelease(config,facts,({egress})=>({what:egress?say`VPC egress ${egress}`:say`a release without VPC egress`,matches:egress?isValue(egress):()=>`no`,wayOut:say`Send its traffic through a network with flags: --network=NETWORK --subnet=SUBNET --vpc-egress=all-traffic (or private-ranges-only).`})),"run.allowedBinaryAuthorizationPolicies":(config,facts)=>ofRelease(config,facts,({authorization})=>({what:authorization?say`the Binary Authorization policy ${authorization}`:say`a release without Binary Authorization`,matches:authorization?isValue(authorization):()=>`no`,wayOut:say`Name an allowed policy with flags: --binary-authorization=default.`})),"gcp.resourceLocations":locations,"gcp.restrictServiceUsage":services,"cloudbuild.allowedWorkerPools":workerPools};
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
let template=templateOf$1(wanted,kind);
let vpc=isObject(template.vpcAccess)?template.vpcAccess:void 0;
let direct=vpc&&listAt(vpc,`networkInterfaces`).some(({network,subnetwork})=>network||subnetwork);
let routed=vpc&&(vpc.connector||direct);
let authorization=authorizationOf(wanted.binaryAuthorization);
let ingress=String(wanted.ingress??``);
return{ingress:INGRESS[ingress]??`all`,set:ingress in INGRESS,...routed&&{egress:vpc.egress===`ALL_TRAFFIC`?`all-traffic`:`private-ranges-only`},...authorization&&{authorization}}}
const INGRESS={INGRESS_TRAFFIC_ALL:`all`,INGRESS_TRAFFIC_INTERNAL_ONLY:`internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`internal-and-cloud-load-balancing`,INGRESS_TRAFFIC_NONE:`none`};
function authorizationOf(field){
if(!isObject(field))return;
if(field.useDefault)return`default`;
return typeof field.policy==`string`&&field.policy!==``?field.policy:void 0}
function locations(config,facts,_decisions,plan){
let{words,policies}=traitsOf(config);
let absent=policies.includes(`gcp.resourceLocations`)&&facts.live.known&&facts.live.value===null;
let service=fullName.service(resourcesOf(config,facts).service);
let made=[...absent?[{what:say`a new ${words} in ${config.region}`,resource:service,on:`service`}]:[],...plan.flatMap(({kind,target})=>kind===`create-bucket`||kind===`create-repository`?[{what:say`a new ${MADE[kind]} in ${config.region}`,resource:target,on:`project`}]:[])];
let matches=isLocation(config.region);
let wayOut=say`Deploy to an allowed region with the input region${made.some(({on})=>on===`project`)?say`, or name a bucket and a repository that exist with source_bucket and artifact_repository`:``}.`;
return made.map(each=>({...each,matches,wayOut,evidence:[]}))}
const MADE={"create-bucket":`bucket`,"create-repository":`repository`};
function services(config,facts){
let resource=fullName.project(facts.projectId);
let building=config.origin.kind===`source`;
let used=[`run.googleapis.com`,...building?[`artifactregistry.googleapis.com`,`storage.googleapis.com`]:[]];
let wayOut=say`No input changes that; another project could be allowed to use it.`;
let known=used.map(host=>({what:say`the use of ${host} in the project`,resource,on:`project`,matches:isValue(host),wayOut,evidence:[]}));
let build=`cloudbuild.googleapis.com`;
let onlyNamed=pattern=>isValue(build)(pattern)===`yes`?`yes`:`unknown`;
return building?[...known,{what:say`the use of ${build} in the project`,resource,on:`project`,matches:onlyNamed,wayOut,evidence:[]}]:known}
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
return[{what:pool?say`builds in the worker pool ${pool}`:say`builds in Cloud Build’s own pool`,resource:pool?fullName.workerPool(pool):fullName.project(facts.projectId),on:`project`,matches:isWorkerPool(pool??void 0,ancestors,whole),wayOut:say`Build in an allowed pool with build_worker_pool: ${locationName(facts.projectId,config.region)}/workerPools/POOL.`,evidence:[]}]}
const CONSTRAINT={"no-invoker-iam-check":{constraint:`run.managed.requireInvokerIam`,later:say`the invoker check can no longer be disabled, which is what makes this service public, and Google can refuse every change of it`},"all-users":{constraint:`iam.managed.allowedPolicyMembers`,later:say`allUsers can no longer get the invoker role, which is what makes this service public; an existing binding stays`}};
const dryRun=(config,facts,decisions,plan)=>{
let later=deployConstraintsOf(config).flatMap(name=>ofDeploy(name,config,facts,decisions,plan));
return[...ofAccess(config,facts,decisions),...later]};
function ofAccess(config,facts,{access}){
if(access.target!==`all-users`&&access.target!==`no-invoker-iam-check`)return[];
let{constraint,later}=CONSTRAINT[access.target];
let set=inDryRun(facts.setPolicies,constraint);
let answer=set&&mayBlock(constraint,set.rules);
if(!set||answer===`no`)return[];
let doubt=answer===`unknown`?say`, unless a condition of it exempts the service`:``;
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
let doubt=set.inherits||plain.length<set.rules.length?say`, unless a condition of it or a policy above it lets it through`:``;
let later=say`it will not allow ${list$2([...new Set(closed.map(({what})=>what))])}${doubt}. ${first.wayOut}`;
return[announce$1(facts,{constraint,set,resource:first.resource,later})]}
function mightBlock(rules,matches){
return[rules.filter(rule=>!rule.condition?.expression),...rules.filter(rule=>rule.condition?.expression).map(({condition:_,...rule})=>rule).map(rule=>[rule])].some(some=>some.length>0&&judgeList(some,matches)===`blocked`)}
const announce$1=(facts,{constraint,set,resource,later})=>warn$1(`policy-dry-run`,say`The organisation policy ${constraint} is in dry run on ${set.node}: it blocks nothing today. Once it is enforced, ${later}`,{resource,evidence:set.evidence,remedies:unblockPolicy(facts.projectId,constraint)});
function inDryRun(nodes=[],constraint){
for(let one of nodes){
let policy=setOn(one,constraint);
if(!policy.known||!policy.value)continue;
let{dryRunSpec}=policy.value;
if(!dryRunSpec)return;
let rules=dryRunSpec.reset?[]:dryRunSpec.rules??[];
return{node:one.node,rules,inherits:dryRunSpec.inheritFromParent===!0,evidence:policy.evidence}}}
const inputs=({notices,kind,service})=>notices.map(({input,text,level})=>findingOf$1(`ignored-input`,level===`warning`?`warn`:`skipped`,`${input}: ${text}`,{evidence:[inputEvidence(input,`${KINDS$2[kind].collection}/${service}`,text)]}));
const KIND={secret:`secret`,"volume-bucket":`bucket`,repository:`repository`,subnetwork:`subnetwork`,"crypto-key":`key`};
const missing$1=(_config,{answers},_decisions,plan)=>{
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
return fail(`resource-missing`,say`The ${KIND[need.place.kind]??say`resource`} ${name} does not exist${project===void 0?``:say` in the project ${project}`}; it is needed to ${need.to}.`,{resource,evidence:evidence.filter(({status})=>status===404)})})};
const looksForPreviews=({mode,preview})=>mode===`cleanup`||preview?.do===`remove`;
async function readPreviews(google,config,project,service){
let{previews,preview,region}=config;
let own=found=>preview?found.filter(({pullRequest})=>pullRequest===preview.pullRequest):found;
let mine=seen=>({previews:own(seen.previews),lookalikes:own(seen.lookalikes)});
if(previews.strategy===`tag`)return andThen(await readTagged(google,config,project,service),mine);
if(preview)return andThen(await service,live=>({previews:own(live?ofServices([live],preview.of,previews.repository):[]),lookalikes:own(live?likeServices([live],preview.of,previews.repository):[]).filter(like=>like.foreign)}));
let parent=locationName(project,region);
return andThen(await ask$1(`GET run.googleapis.com/v2/${parent}/services`,fullName.project(project),()=>google.run.listServices(parent),found=>say`${found.length} services`),found=>({previews:ofServices(found,config.service,previews.repository),lookalikes:likeServices(found,config.service,previews.repository)}))}
async function readTagged(google,{region,service:id,previews:{repository}},project,service){
let name=serviceName(project,region,id);
let asked=ask$1(`GET run.googleapis.com/v2/${name}/revisions`,fullName.service(name),()=>google.run.listRevisions(name),found=>say`${found.length} revisions`);
let[revisions,live]=await Promise.all([asked,service]);
if(!live.known)return live;
if(live.value===null)return known$2({previews:[],lookalikes:[]},...live.evidence);
return andThen(revisions,found=>({previews:ofRevisions(id,found,live.value,repository),lookalikes:likeRevisions(id,found,repository)}))}
async function readTagHolder(google,config,name,service){
let live=await service;
if(!live.known)return live;
let{preview}=config;
let holder=holderOf$1(live.value,config.tag)?.revision;
if(!preview||!isTagPreview(config)||!holder)return known$2(null,...live.evidence);
let full=`${name}/revisions/${idOf(holder)}`;
return ask$1(`GET run.googleapis.com/v2/${full}`,fullName.service(name),()=>google.run.getRevision(full),found=>found?`revision`:`none`)}
const holderOf$1=(live,tag)=>(live?.traffic??[]).find(target=>tag!==void 0&&target.tag===tag);
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
const time=text=>Date.parse(text??``)||0;
const idOf=name=>shortName(name)??``;
function takenTag({service:name,region,project,tag,preview,previews},service,revision){
let target=holderOf$1(service,tag);
if(!target||!preview)return;
let{pullRequest}=preview;
let holder=target.revision?.split(`/`).at(-1);
let remove=`gcloud run services update-traffic ${name} --remove-tags ${tag} ${`--region ${region}${project?` --project ${project}`:``}`}`;
let free=say`Remove the tag, or give it another name: ${remove}`;
if(!holder)return say`The tag ${tag} belongs to the latest revision of ${name}, whichever that is. ${free}`;
if(target.percent)return say`The tag ${tag} belongs to ${holder}, which gets ${target.percent} % of the traffic of ${name}. ${free}`;
if(revision===null)return;
if(typeof revision==`string`)return say`The tag ${tag} belongs to ${holder}, and the run could not read whether that is a preview: ${revision} ${free}`;
let{labels}=revision;
if(!isPreviewRevisionName(name,pullRequest,holder)&&!mayBeOldPreview(pullRequest,labels))return say`The tag ${tag} belongs to ${holder}, which is not a preview of pull request ${pullRequest}. ${free}`;
return isOfOtherRepository(labels,previews.repository)?say`The tag ${tag} belongs to ${holder}, ${otherRepositorys(pullRequest)} this tag. ${WAYS$1} remove the tag: ${remove}`:void 0}
function takenService({service:name,region,project,preview,previews},service){
if(!preview)return;
let{of,pullRequest}=preview;
if(previewOfService(of,name,service.labels)!==pullRequest)return say`A service ${name} already exists and is not a preview of ${of}: it does not have the labels that this action gives to previews. The run did not touch it.`;
let where=`--region ${region}${project?` --project ${project}`:``}`;
return isOfOtherRepository(service.labels,previews.repository)?say`The service ${name} is ${otherRepositorys(pullRequest)} this name. ${WAYS$1} delete it: gcloud run services delete ${name} ${where}`:void 0}
const otherRepositorys=pullRequest=>say`the preview of pull request ${pullRequest} of another repository, according to its label ${PREVIEW_REPOSITORY_LABEL}. The run did not touch it: two repositories cannot both have a preview with`;
const WAYS$1=say`Use separate services for the previews of the two repositories, or wait until that pull request is closed. If this repository had another name when the preview was deployed,`;
const previews=(config,facts,{cleanup})=>{
let seen={resource:serviceOf(config,facts),evidence:facts.previews?.evidence??facts.service.evidence};
let live=facts.service.known?facts.service.value:null;
let own=config.preview&&previewName(config.preview.pullRequest);
let foreign=!config.preview||previewOfService(config.preview.of,config.service,live?.labels)!==config.preview.pullRequest;
if(config.preview?.do===`deploy`&&isTagPreview(config)){
let holder=facts.tagHolder;
let taken=takenTag(config,live,holder?.known?holder.value:holder?.why??say`it was not asked.`);
return taken?[fail(`preview-impossible`,taken,seen)]:[]}
if(config.preview?.do===`deploy`){
let taken=live&&takenService(config,live);
return taken?[fail(`preview-impossible`,taken,seen)]:[]}
if(config.preview&&isReopened(facts))return[reopened(config.preview.pullRequest,facts)];
if(!facts.previews)return[];
if(!facts.previews.known)return[fail(`preview-impossible`,say`The run could not read which previews exist: ${facts.previews.why}`,seen)];
let found=facts.previews.value;
let kept=(cleanup??[]).filter(({notable})=>notable);
let alikes=facts.lookalikes?.known?facts.lookalikes.value:[];
let ours=new Set(found.flatMap(({tag})=>tag?[tag]:[]));
let theirs=new Set(alikes.flatMap(({name,foreign})=>foreign?[name]:[]));
let others=(live?.traffic??[]).flatMap(({tag,revision})=>tag&&pullRequestOf(tag)!==void 0&&!ours.has(tag)&&!theirs.has(revision?.split(`/`).at(-1)??``)&&(!own||own===tag)?[{tag,revision}]:[]);
let service=config.preview&&live&&foreign&&config.previews.strategy===`service`?[say`The service ${config.service} is not a preview of ${config.preview.of}: it does not have the labels of one.`]:[];
return[...kept.map(({because})=>because),...alikes.map(like=>alike(like,config,config.preview?.of??config.service)),...others.map(({tag,revision})=>say`The run left the tag ${tag} alone: ${revision??say`the latest revision`}, which has it, is not known to be a preview that this action deployed.`),...service].map(reason=>skipped$1(`preview-kept`,reason,seen))};
const reopened=(pullRequest,{pull})=>skipped$1(`preview-reopened`,say`Pull request ${pullRequest} is open again, so the run left its preview. The run of the newer event deploys it.`,{evidence:pull?.evidence??[]});
function alike({kind,name,pullRequest,foreign},{service,region,project},of){
let label=previewName(pullRequest);
if(foreign)return say`The run left the ${kind} ${name} alone: its label ${PREVIEW_REPOSITORY_LABEL} says that it is a preview of ${of} for pull request ${pullRequest} of another repository. A run in that repository can remove it. If this repository had another name when the preview was deployed, delete it by hand.`;
if(kind===`service`)return say`The run left the service ${name} alone: its labels and its name do not both say that it is the preview ${label} of ${service}, and labels can be copied.`;
let where=`--region ${region}${project?` --project ${project}`:``}`;
return say`The run left the revision ${name} alone: it has the label of the preview ${label}, but neither a name nor a label that only that preview can have. An earlier version of this action may have made it, or it is a later revision that inherited the label. If it is a preview, delete it by hand: gcloud run revisions delete ${name} ${where}`}
const ALWAYS=[`run.googleapis.com`];
const FOR_BUILDS=[`cloudbuild.googleapis.com`,`artifactregistry.googleapis.com`,`storage.googleapis.com`];
const apis=(config,facts,_decisions,plan)=>{
if(config.preflight===`off`)return[];
let{apis:fact,projectId}=facts;
let forOptions=apisOf(plan.flatMap(({needs})=>needs),projectId);
let needed=[...ALWAYS,...config.origin.kind===`source`?FOR_BUILDS:[],...forOptions];
if(!fact.known)return[notKnown(`api-disabled`,fullName.project(projectId),say`Which APIs are enabled`,fact)];
return needed.flatMap(host=>{
if(fact.value[host]!==!1||host===`storage.googleapis.com`&&facts.bucket.known)return[];
let resource=fullName.api(projectId,host);
return[fail(`api-disabled`,say`${host} is not enabled in the project ${projectId}, and the deploy needs it.`,{resource,evidence:fact.evidence,remedies:enableApi(projectId,host)})]})};
const deployPolicies=(config,facts,decisions,plan)=>{
let judged=Object.entries(facts.deployPolicies).flatMap(([constraint,policy])=>policy.known?judge$1(constraint,policy,config,facts,decisions,plan):[]);
return judged.some(({reason})=>reason.includes(USAGE))?judged:[...judged,...restricted(facts)]};
const USAGE=`gcp.restrictServiceUsage`;
function restricted({projectId,service,bucket,repository}){
let evidence=[service,bucket,repository].flatMap(fact=>fact.evidence).filter(({reason})=>reason===`RESOURCE_USAGE_RESTRICTION_VIOLATED`);
if(evidence.length===0)return[];
return[fail(`policy-blocks-deploy`,say`The organisation policy ${USAGE} does not allow the use of an API that the deploy needs: ${evidence.map(({answer})=>answer).join(`; `)}`,{resource:fullName.project(projectId),evidence,remedies:unblockPolicy(projectId,USAGE)})]}
function judge$1(constraint,policy,config,facts,decisions,plan){
let rules=policy.value.spec?.rules??[];
let blocked=questionsOf[constraint](config,facts,decisions,plan).filter(({matches})=>judgeList(rules,matches)===`blocked`);
if(blocked.length===0)return[];
let exempt=blocked.every(({on})=>on===`service`)?exemptByTags(facts):void 0;
let[first]=blocked;
return[findingOf$1(`policy-blocks-deploy`,exempt?`warn`:`fail`,say`The organisation policy ${constraint} does not allow ${list$2([...new Set(blocked.map(({what})=>what))])}`+`${exempt?say`, unless ${exempt} the ${traitsOf(config).words}; the release will tell`:``}. ${first.wayOut}`,{resource:first.resource,evidence:[...policy.evidence,...blocked.flatMap(({evidence})=>evidence)],remedies:unblockPolicy(facts.projectId,constraint)})]}
function exemptByTags({tags,live}){
if(live.known&&live.value===null)return;
if(!tags.known)return say`tags, which could not be read, exempt`;
let names=tags.value.map(({key,value})=>`${key}=${value}`);
return names.length>0?say`its tags (${names.join(say`, `)}) exempt`:void 0}
const project=(_config,facts)=>{
let{project:fact,projectId}=facts;
let resource=fullName.project(projectId);
if(!fact.known)return[unreadable$2(resource,facts,fact)];
let{state}=fact.value;
if(state===void 0||state===`ACTIVE`||state===`STATE_UNSPECIFIED`)return[];
let reason=say`The project ${projectId} is in the state ${state}. A project that was deleted can be restored for 30 days.`;
let remedies=state===`DELETE_REQUESTED`?[{kind:`gcloud`,title:say`Restore ${projectId}`,text:command([`projects`,`undelete`,projectId])}]:[];
return[fail(`project-unreachable`,reason,{resource,evidence:fact.evidence,remedies})]};
function unreadable$2(resource,facts,fact){
let{projectId}=facts;
let home=homeOfDeployer(facts);
let likely=home!==void 0&&home!==projectId&&meant(projectId,[home]);
let about={resource,evidence:fact.evidence,remedies:likely?[setInput(`project_id`,likely)]:[]};
if(fact.evidence.some(({status})=>status===404))return fail(`project-unreachable`,say`There is no project ${projectId}. project_id takes the project id, not the display name or the number.${hint(facts)}`,about);
if(!fact.evidence.some(({status})=>status===403)||!isOutOfSight(facts))return notKnown(`project-unreachable`,resource,say`The project ${projectId}`,fact);
return fail(`project-unreachable`,say`There is no project ${projectId}, or the deployer has no role in it: Google answers 403 in both cases.${hint(facts)}`,{...about,remedies:[...about.remedies,...seeMapping(facts)]})}
function isOutOfSight(facts){
let own=facts.answers.filter(({need})=>need.who===`deployer`&&need.place.kind===`project`);
return own.length>0&&own.every(({verdict})=>verdict===`denied`||verdict===`unknown`)&&!facts.live.known&&homeOfDeployer(facts)!==facts.projectId}
const homeOfDeployer=({identity})=>identity.principal?.startsWith(`serviceAccount:`)?projectOfAccount(emailOf(identity.principal)):void 0;
function mappingHint(principal){
let members=federatedMembers(principal).map(({member,mapping})=>say`${member} (needs the mapping ${mapping})`);
return members.length>0?say` The provider's attribute mapping decides by which members this job is known, and it was not read: ${members.join(` or `)}.`:``}
function seeMapping({identity}){
let provider=readProvider(identity.through??``);
return federatedMembers(identity.principal??``).length>0&&provider.pool?[look$2(provider)]:[]}
function hint(facts){
let mapping=mappingHint(facts.identity.principal??``);
if(mapping)return mapping;
let home=homeOfDeployer(facts);
if(home===void 0||home===facts.projectId)return``;
return meant(facts.projectId,[home])?say` Did you mean ${home}?`:say` The deployer's own project is ${home}.`}
function withoutRootEchoes(findings){
let failed=findings.filter(({status})=>status===`fail`);
let root=failed.find(({id})=>id===`project-unreachable`);
if(root)return[root,...findings.filter(({id})=>id===`ignored-input`||id===`invalid-input`)];
let off=failed.some(({id})=>id===`api-disabled`);
let gone=failed.filter(({id})=>id===`build-account-missing`||id===`runtime-account-missing`);
let ofGone=finding=>gone.some(({principal,resource})=>principal===finding.principal||resource===finding.resource);
let ofApi=({status,evidence})=>off&&status===`unknown`&&evidence.some(({reason})=>reason===`SERVICE_DISABLED`);
return findings.filter(finding=>gone.includes(finding)||!(ofGone(finding)||ofApi(finding)))}
const reachable=(config,{live:fact,projectId})=>{
if(fact.known||fact.evidence.length===0)return[];
if(fact.evidence.some(({status})=>status!==void 0))return[];
let[{call,answer}={call:``,answer:``}]=fact.evidence;
let host=/ ([^/ ]+)/.exec(call)?.[1]??`run.googleapis.com`;
return[fail(`api-error`,say`Cloud Run (${host}) did not answer, so nothing can be deployed: ${answer.trim().replace(/\.$/,``)}. `+say`Check the proxy that the runner goes through (https_proxy, no_proxy), its firewall and name servers, whether `+say`CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN is set and right, and https://status.cloud.google.com for an outage.`,{resource:fullName.service(targetName(projectId,config)),evidence:fact.evidence})]};
function unseenTarget(config,{live:fact,projectId},findings){
if(config.mode!==`preflight`&&!config.dryRun||fact.known||fact.evidence.length===0)return[];
if(findings.some(({status})=>status===`fail`))return[];
if(fact.evidence.some(({reason})=>reason===`SERVICE_DISABLED`))return[];
let target=targetName(projectId,config);
return[fail(`api-error`,say`The run cannot read ${target.split(`/`).at(-1)}, so it is not known whether it can be deployed. ${sentence$1(fact.why)}`,{resource:fullName.service(target),evidence:fact.evidence})]}
const region=(...of)=>[...existing(...of),...elsewhere(...of)];
const existing=({region},{regions,projectId})=>{
if(regions===void 0||regions.known&&regions.value.includes(region))return[];
let near=meantRegion(region,regions.known?regions.value:void 0);
let remedies=near?[setInput(`region`,near)]:[];
let about={resource:fullName.project(projectId),evidence:regions.evidence,remedies};
let hint=near?say` Did you mean ${near}?`:``;
if(regions.known)return[fail(`invalid-input`,say`region: Cloud Run has no region "${region}".${hint}`,about)];
return near?[warn$1(`ignored-input`,say`region: "${region}" is not known to be a region of Cloud Run.${hint}`,about)]:[]};
const elsewhere=(config,{elsewhere:fact,live,projectId})=>{
let{region,otherRegion,kind,service}=config;
if(!fact?.known||fact.value===null||!otherRegion||!live.known||live.value!==null)return[];
let{words}=KINDS$2[kind];
let reason=say`region: The ${words} ${service} is in ${otherRegion}, according to the location label in the file of metadata, but the run would create a second one in ${region}. To update it, write region: ${otherRegion}; to create a second one, remove the label.`;
let resource=fullName.service(targetName(projectId,{...config,region:otherRegion}));
return[fail(`invalid-input`,reason,{resource,evidence:fact.evidence})]};
function noService({project,region},name,fact){
let{called,asFunction}=fact;
let evidence=[...called?.evidence??[],...asFunction?.evidence??[]];
let found=asFunction?.known?asFunction.value:void 0;
let resource=fullName.service(serviceName(project,region,functionService(name)));
if(found===null)return fail(`schedule-failed`,say`schedule_target: there is neither a function ${name} in ${region} of the project ${project} nor its Cloud Run service ${functionService(name)}. Correct the name or the region, or deploy it first.`,{resource,evidence});
let first=found?.environment===`GEN_1`;
let certain=first?say`schedule_target: ${name} is a first-generation function and therefore not a Cloud Run service.`:say`schedule_target: there is no Cloud Run service ${functionService(name)} in ${region}, which the function ${name} would be. First-generation functions have none, and the run could not read whether ${name} is one.`;
let rest=fact.schedule.body||fact.schedule.headers?say` Add the body and the headers of the call to the second one.`:``;
return fail(`schedule-failed`,say`${certain} This action does not schedule such functions: run the two commands, and remove schedule_target.${rest}`,{resource:first?fullName.function(functionName(project,region,name)):resource,evidence,remedies:byHand({project,region},name,fact)})}
function byHand({project,region},name,{schedule,caller,account,asFunction}){
let url=(asFunction?.known?asFunction.value:void 0)?.url??`https://${region}-${project}.cloudfunctions.net/${name}`;
let grants=remediesFor({member:memberOf(caller),role:`roles/cloudfunctions.invoker`,resource:fullName.function(functionName(project,region,name))}).filter(({kind})=>kind===`gcloud`);
let made=account.known&&account.value===null?withAccount(project,caller,grants):grants;
let job=command([`scheduler`,`jobs`,`create`,`http`,schedule.name,`--project=${project}`,`--location=${region}`,`--schedule=${schedule.cron}`,`--time-zone=${schedule.timeZone}`,`--uri=${url}${schedule.path===`/`?``:schedule.path}`,`--http-method=${schedule.method}`,`--oidc-service-account-email=${caller}`,`--oidc-token-audience=${url}`]);
return made.map(({kind,title,text})=>({kind,title:say`${title}; create the job ${schedule.name}`,text:`${text}\n${job}`}))}
const schedules=(config,facts)=>[...left(config,facts),...(facts.schedules??[]).flatMap(fact=>{
let{schedule,called,job}=fact;
let{target,name}=schedule;
let pubsub=job.known&&job.value!==null&&!job.value.httpTarget&&schedule.cron!==null;
return[...target.kind===`function`&&called?.known&&called.value===null?[noService({region:config.region,project:facts.projectId},target.name,fact)]:[],...pubsub?[fail(`schedule-failed`,say`The Cloud Scheduler job ${name} already exists and does not call a URL: it publishes to Pub/Sub or calls App Engine. Give another name (schedule_name), or delete that job.`,{resource:fullName.schedulerJob(schedulerJobName(facts.projectId,config.region,name)),evidence:job.evidence})]:[]]})];
function left({region,service},{leftSchedules=[],projectId}){
return leftSchedules.flatMap(({name,job})=>{
if(job.known&&job.value===null)return[];
let{schedule=``,timeZone=`UTC`}=job.known&&job.value||{};
let how=job.known?say`stays as it is: ${inWords$1({cron:schedule,timeZone})}`:say`was set up by an earlier run, which noted it in a label. If it still exists, it stays as it is; it could not be read`;
let away=name===`${service}-schedule`?say`schedule: none deletes it`:say`schedule: none with schedule_name: ${name} deletes it`;
return skipped$1(`schedule-kept`,say`The Cloud Scheduler job ${name} ${how}. The workflow has no input schedule; ${away}.`,{resource:fullName.schedulerJob(schedulerJobName(projectId,region,name)),evidence:job.evidence})})}
const WHY={DESTROYED:say`is destroyed`,DISABLED:say`is disabled`};
const secretVersions=(_config,{secretVersions=[]})=>secretVersions.flatMap(({name,state})=>{
if(!state.known||state.value===`ENABLED`)return[];
let[,project=``,,secret=``,,version=``]=name.split(`/`);
let what=state.value===null?say`does not exist`:WHY[state.value]??say`is in the state ${state.value}`;
let disabled=state.value===`DISABLED`;
return[fail(`secret-version`,say`The version ${version} of the secret ${secret} ${what}, so no new instance can start with it.`,{resource:`//secretmanager.googleapis.com/${name}`,evidence:state.evidence,remedies:[{kind:`gcloud`,title:disabled?say`Enable the version ${version} of ${secret}`:say`See which versions of ${secret} are enabled`,text:disabled?`gcloud secrets versions enable ${version} --secret=${secret} --project=${project}`:`gcloud secrets versions list ${secret} --project=${project}`}]})]});
const sourceBucket=(config,facts)=>{
if(config.origin.kind!==`source`)return[];
let live=facts.service.known?facts.service.value:null;
let{name,from}=chooseBucket(config,facts.projectId,live);
if(from===`input`)return[];
let{bucket,projectNumber}=facts;
let seen={resource:fullName.bucket(name),evidence:bucket.evidence};
if(!bucket.known)return bucket.evidence.some(({status})=>status===403)?[unknown$1(`bucket-foreign`,say`It is not known who owns the bucket ${name}: ${sentence$1(bucket.why)}`,seen)]:[];
let owner=bucket.value?.projectNumber;
if(owner===void 0)return[];
if(!projectNumber.known)return[unknown$1(`bucket-foreign`,say`The bucket ${name} belongs to project ${owner}; this project's number is not known.`,seen)];
if(owner===projectNumber.value)return[];
return[fail(`bucket-foreign`,say`The bucket ${name} belongs to project ${owner}, not to ${facts.projectId} (${projectNumber.value}): the source would go to `+say`someone else. Set source_bucket to a bucket of this project, or to an unused name.`,seen)]};
const image=({origin},{namedImage})=>origin.kind===`image`&&namedImage?.named.known&&namedImage.named.value===null?[fail(`resource-missing`,say`The image ${origin.image} no longer exists, so it cannot be deployed again.`,{resource:fullName.repository(repositoryOfImage(origin.image)??``),evidence:namedImage.named.evidence})]:[];
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
const port=(config,facts,{source,build})=>{
let start=source?.start;
if(!start||build?.kind!==`docker`||config.origin.kind!==`source`||!traitsOf(config).requests)return[];
if(config.manifest||config.edits.some(({path})=>/^container\.(?:command|args)/.test(path)))return[];
let{given}=config.origin;
let asked=portOf(config,facts);
let evidence=[inputEvidence(`source`,`${given}/Dockerfile`,start.command||`EXPOSE ${start.exposes.join(` `)}`)];
let findings=[];
let told=(reason,remedies)=>findings.push(warn$1(`unreachable-port`,reason,{evidence,remedies}));
if(start.loopback){
let at=start.port===void 0||start.port===asked?``:say`, port ${start.port}`;
told(say`The Dockerfile starts the app on ${start.loopback}${at}, where Cloud Run cannot reach it. It has to listen on 0.0.0.0, on port ${asked}.`,[onAll(start.command,asked)])}else start.port!==void 0&&start.port!==asked?told(say`The Dockerfile starts the app on port ${start.port}, but Cloud Run sends requests to port ${asked}. Set the port (flags: --port=${start.port}), or let the command use the variable PORT.`,[setting([`--port=${start.port}`],void 0)]):start.ignoresPort&&start.exposes.length>0&&!start.exposes.includes(asked)&&told(say`The Dockerfile exposes port ${list$2(start.exposes.map(String))}, but Cloud Run sends requests to port ${asked}. Cloud Run ignores EXPOSE, and nothing in ${given} reads the variable PORT. If the app listens on ${start.exposes[0]}, set flags: --port=${start.exposes[0]}.`,[setting([`--port=${start.exposes[0]}`],void 0)]);
return findings};
function portOf({edits,...config},{service}){
let edit=edits.findLast(({path})=>path===`container.ports.0.containerPort`);
if(edit?.op===`set`)return Number(edit.value);
if(edit)return 8080;
return settingsOf((service.known?service.value?.template:void 0)??void 0,config,{built:!0,requests:!0}).port??8080}
const repository=(config,facts)=>{
let fact=facts.repository;
if(config.origin.kind!==`source`||!fact.known)return[];
let live=facts.service.known?facts.service.value:null;
let{name,from}=chooseRepository(config,facts.projectId,live);
let seen={resource:fullName.repository(name),evidence:fact.evidence};
let format=fact.value?.format;
if(format&&format!==`DOCKER`)return[fail(`repository-missing`,say`The repository ${name} has the format ${format}; images need DOCKER.`,seen)];
if(fact.value||from==="default")return[];
let who=from===`input`?say`artifact_repository names it`:say`the service's last build used it`;
return[fail(`repository-missing`,say`The repository ${name} does not exist: ${who}, and a deploy creates only the default one.`,{...seen,remedies:[create$1(name)]})]};
function create$1(name){
let[,project=``,,location=``,,id=``]=name.split(`/`);
let place=[`--project=${project}`,`--location=${location}`];
let text=command([`artifacts`,`repositories`,`create`,id,...place,`--repository-format=docker`]);
return{kind:`gcloud`,title:say`Create the repository ${id}`,text}}
const reuse=(config,facts)=>{
let{reusable}=facts;
if(!reusable||reusable.known)return[];
let resource=fullName.repository(resourcesOf(config,facts).repository.name);
return[unknown$1(`reuse-unknown`,say`The run could not find out whether there is an image of this source, so it builds one: ${reusable.why}`,{resource,evidence:reusable.evidence})]};
const source=(config,_facts,{source:summary,build})=>{
if(!summary||config.origin.kind!==`source`)return[];
let{given}=config.origin;
let findings=[];
let seen=(input,answer)=>({evidence:[inputEvidence(input,given,answer)]});
let{suspicious=[],credentials=[],secrets=[],leftOut=[],outsideLinks=[],folderLinks=[]}=summary;
let{ineffective=[],dockerfileIgnored,keptOut=[]}=summary;
if(summary.ignoreFile===null&&suspicious.length>0){
let names=some(suspicious,10);
let reason=say`${given} has neither .gcloudignore nor .gitignore, so this is uploaded too: ${names}. Add a .gcloudignore there.`;
findings.push(warn$1(`source-unignored`,reason,seen(`source`,names)))}
if(credentials.length>0){
let names=some(credentials,10);
let reason=say`The run did not upload these files, because they look like credentials: ${names}.`;
findings.push(warn$1(`credentials-excluded`,reason,seen(`source`,names)))}
if(secrets.length>0){
let names=some(secrets,10);
let reason=say`These files are uploaded, and each looks like it holds a secret: ${names}. Whoever can read the image can read it. Name a file that the app does not need in .gcloudignore; what the app needs belongs in Secret Manager (input secrets).`;
findings.push(warn$1(`secrets-uploaded`,reason,seen(`source`,names)))}
if(dockerfileIgnored){
let reason=say`The rule at ${dockerfileIgnored} excludes the Dockerfile from the upload, so buildpacks build the source. Remove the rule to build with the Dockerfile.`;
findings.push(warn$1(`dockerfile-ignored`,reason,seen(`source`,dockerfileIgnored)))}
if(keptOut.length>0){
let names=some(keptOut,10);
let reason=say`The Dockerfile of ${given} copies what is not uploaded, and a build ends there: ${names}. Remove the rule, or make the file in the Dockerfile.`;
findings.push(warn$1(`source-left-out`,reason,seen(`source`,names)))}
if(leftOut.length>0){
let names=some(leftOut,10);
let reason=say`Not uploaded, because they are links without a target, or not regular files: ${names}.`;
findings.push(warn$1(`source-left-out`,reason,seen(`source`,names)))}
if(outsideLinks.length>0){
let names=some(outsideLinks,10);
let reason=say`Not uploaded, because they link outside the workspace or their checkout, or to folders outside ${given}: ${names}. Replace them by copies, or set source to a folder that contains both.`;
findings.push(warn$1(`source-left-out`,reason,seen(`source`,names)))}
if(folderLinks.length>0){
let names=some(folderLinks,10);
let reason=say`Uploaded as empty folders (like gcloud does), because they are links to folders: ${names}. Replace them by copies if the build needs their content.`;
findings.push(warn$1(`source-left-out`,reason,seen(`source`,names)))}
if(ineffective.length>0){
let lines=some(ineffective,10);
findings.push(warn$1(`source-left-out`,say`These lines can never match, so they exclude nothing from the upload: ${lines}.`,seen(`source`,lines)))}
if(build?.kind!==`docker`)return findings;
config.build.baseImage&&findings.push(fail(`invalid-input`,say`base_image is only for buildpacks, but the Dockerfile of ${given} names its own base image. Remove base_image.`,seen(`base_image`,config.build.baseImage)));
let names=Object.keys(config.build.env);
names.length>0&&findings.push(warn$1(`ignored-input`,say`build_env_vars has no effect on a Dockerfile build; only buildpacks receive it.`,seen(`build_env_vars`,names.join(`, `))));
return findings};
const suffix=({origin,suffix:given},{namesake})=>{
if(!given||!namesake?.known||!namesake.value)return[];
let{name=``,containers=[]}=namesake.value;
let image=origin.kind===`image`?origin.image:void 0;
let same=image!==void 0&&containers.some(container=>sameImage(container.image??``,image));
if(origin.kind===`template`||same)return[];
let reason=say`suffix: The revision ${shortName(name)} already exists, and a revision name can be used only once. Use another suffix, for instance with \${{ github.run_attempt }}, or none.`;
return[fail(`invalid-input`,reason,{resource:fullName.service(name),evidence:namesake.evidence})]};
const sameImage=(was,is)=>was===is||was.includes(`@`)!==is.includes(`@`)&&bare(was)===bare(is);
const bare=image=>image.replace(/@.*$/,``).replace(/:[^/:]*$/,``);
const tag=(config,facts)=>{
let{tag:name,service}=config;
if(!name||name.length+service.length<=46)return[];
let resource=serviceOf(config,facts);
let left=46-service.length;
let shorten=left>0?say`Shorten the tag to ${left} characters, e.g. ${name.slice(0,left).replace(/(?<!-)-+$/,``)}.`:say`Rename the service.`;
return[fail(`tag-too-long`,say`The tag ${name} and the service name ${service} have ${name.length+service.length} characters together; the maximum is ${46}. ${shorten}`,{resource,evidence:[inputEvidence(`tag`,resource,name)]})]};
const traffic=(config,facts,{traffic:decision})=>{
let resource=serviceOf(config,facts);
let{evidence}=decision;
let exists=!facts.service.known||facts.service.value!==null;
if(isTagPreview(config)&&!exists)return[fail(`traffic-new-service`,say`A preview by tag needs the service ${config.service}, which does not exist yet: its first revision would serve `+say`production. Deploy it once with mode: deploy, then create previews.`,{resource,evidence:[inputEvidence(`mode`,resource,config.mode),...facts.service.evidence]})];
if(decision.problem)return[fail(`traffic-new-service`,say`no_traffic is not possible: ${lower(decision.because)} Deploy once without no_traffic, then with it.`,{resource,evidence})];
let wrong=[...decision.impossible?[decision.impossible]:[],...wrongRevisions(config,facts)];
if(wrong.length>0)return wrong.map(reason=>fail(`traffic-target`,reason,{resource,evidence:[...evidence,...namedEvidence(facts)]}));
if(config.rollout&&!config.rollout.atOnce&&(decision.effect===`latest`||decision.effect===`restored`))return[warn$1(`rollout-unwatched`,exists?say`No revision of the service was ever ready, so the new revision gets all traffic at once.`:say`The service is new, so the first revision gets all traffic at once. traffic_steps applies from the next deploy on.`,{resource,evidence})];
let shares=decision.effect===`latest`&&divided(config,facts);
if(decision.effect!==`kept`&&!shares||config.noTraffic)return[];
let text=command([`run`,`services`,`update-traffic`,config.service,`--to-latest`,`--project=${facts.projectId}`,`--region=${config.region}`]);
let remedy={kind:`gcloud`,title:say`Give the traffic to the latest revision`,text};
return[warn$1(`traffic-pinned`,say`${decision.because} ${shares?say`The rest stays where it was sent: ${shares}.`:say`The new revision gets none of it.`} One run with update_traffic_flags: --to-latest gives it back, too.`,{resource,evidence,remedies:[remedy]})]};
function divided({trafficChange,manifest},{service}){
if(trafficChange||manifest||!service.known||!service.value)return;
let traffic=trafficOf$1(service.value.traffic);
return traffic.some(target=>keyOf$3(target)!==`LATEST`&&target.percent)?inWords$2(traffic):void 0}
function wrongRevisions({trafficChange,service},{namedRevisions={}}){
let shares=trafficChange?.shares?.percent??{};
return Object.entries(namedRevisions).flatMap(([name,fact])=>{
if(!fact.known)return[];
if(!fact.value)return[say`The service ${service} has no revision ${name}.`];
return isFailed(fact.value)&&shares[name]?[say`The revision ${name} is not ready, so it cannot serve.`]:[]})}
const namedEvidence=({namedRevisions={}})=>Object.values(namedRevisions).flatMap(({evidence})=>evidence);
const rollback=(config,facts,{traffic:{back,evidence}})=>{
if(!back?.none)return[];
return[fail(`rollback-impossible`,back.because,{resource:serviceOf(config,facts),evidence})]};
const CHECKS=[finalRefusals,project,reachable,apis,region,previews,traffic,suffix,tag,buildAccount,runtimeAccount,sharing,deployPolicies,sourceBucket,repository,reuse,missing$1,image,secretVersions,accepted$1,permissions,callers,allowedInvokers,invitedAccounts,schedules,audiences,keptOut$1,idleInvokers,access$1,dryRun,drift$1,source,port,inputs,overGranted,projectInvokers];
const OF_ROLLBACK=[finalRefusals,project,reachable,apis,rollback,permissions,inputs];
const OF_DRIFT=[permissions,drift$1,inputs];
function judge(config,facts,decisions,plan){
return withoutRootEchoes(withoutEchoes((config.mode===`rollback`?OF_ROLLBACK:config.mode===`drift`?OF_DRIFT:CHECKS).flatMap(one=>one(config,facts,decisions,plan))))}
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
if(status===`fail`)return say`The next deploy would fail.`;
if(id!==`public-access-left`||status!==`warn`)return;
return access===`public`?say`It is still public, but the next deploy could not make it public again.`:say`It is public, and the workflow does not say so.`}
const READS_ONLY={kind:`workflow`,title:say`If this account only checks for drift, and another one deploys`,text:`with:
  preflight: off`};
const OF_CALLER=[`deployer-permission`,`act-as-runtime-account`,`act-as-build-account`];
function withReadsOnly(lost){
let first=lost.find(({id})=>OF_CALLER.includes(id));
return lost.map(finding=>finding===first?{...finding,remedies:[...finding.remedies,READS_ONLY]}:finding)}
const fieldOf=({field,principal,permission,role})=>field===void 0&&(permission??role)?{field:[principal,permission??role].filter(Boolean).join(` `)}:{};
const keyOf$1=({id,principal,permission,resource,reason})=>JSON.stringify(permission?[id,principal,permission,resource]:[id,resource,reason]);
const doubted=findings=>[...new Set(findings.flatMap(({id,permission,principal=``,status})=>{
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
const newestOfEach=changes=>[...new Map(changes.toReversed().map(one=>[`${one.role} ${one.resource} ${one.condition}`,one])).values()].sort((a,b)=>a.time<b.time?1:-1);
const originOf=({time,by})=>({since:time,...by&&{by},source:`audit-log`,proven:!0});
const withOrigin=(finding,lost)=>({...finding,reason:say`${finding.reason} It had ${removal(lost)}`,difference:{why:say`The next deploy would fail.`,...finding.difference,...originOf(lost)}});
function taken(finding,lost,evidence){
let{principal=``,permission=``}=finding;
let{role,resource}=lost;
return{...finding,status:`fail`,role,reason:say`${principal.replace(/^serviceAccount:/,``)} lost ${permission} with ${removal(lost)} Only a folder, the organisation or a group could still grant it, which the run cannot see.`,evidence:[...finding.evidence,...evidence],remedies:grantTo({member:principal,role,resource}),difference:{why:say`The next deploy fails unless a folder, the organisation or a group grants it.`,...originOf(lost)}}}
const removal=({role,resource,time,by})=>say`${role} on ${placeWords(resource)}, which was removed ${momentWords(time,by)}.`;
function withNewGrant(finding,changes,deployed){
let{id,principal=``,role,resource}=finding;
let log=changes[principal];
if(id!==`over-granted`||!log?.known)return finding;
let grant=newestOfEach(log.value).find(one=>one.role===role&&one.resource===resource&&!one.condition);
if(grant?.action!==`ADD`||Date.parse(grant.time)<=Date.parse(deployed))return finding;
let{time:since,by}=grant;
return{...finding,reason:say`${finding.reason} It was granted ${momentWords(since,by)}, after the last deploy.`,evidence:[...finding.evidence,...log.evidence],difference:{why:say`It was granted after the last deploy, and the workflow does not need it.`,since,...by&&{by},source:`audit-log`,proven:!0}}}
const TAKES={project:policyOf(`resourcemanager.projects`,`roles/resourcemanager.projectIamAdmin`),bucket:policyOf(`storage.buckets`,`roles/storage.admin`),repository:policyOf(`artifactregistry.repositories`,`roles/artifactregistry.admin`),...Object.fromEntries(Object.values(KINDS$2).flatMap(({role,permissions,invokers})=>invokers?[[role,policyOf(`run.${permissions}`,`roles/run.admin`)]]:[])),account:policyOf(`iam.serviceAccounts`,`roles/iam.serviceAccountAdmin`),"client-account":policyOf(`iam.serviceAccounts`,`roles/iam.serviceAccountAdmin`),"called-service":policyOf(`run.services`,`roles/run.admin`),"crypto-key":policyOf(`cloudkms.cryptoKeys`,`roles/cloudkms.admin`),secret:policyOf(`secretmanager.secrets`,`roles/secretmanager.admin`)};
const ENABLE={permission:`serviceusage.services.enable`,role:`roles/serviceusage.serviceUsageAdmin`};
function policyOf(collection,role){
return{permissions:[`${collection}.getIamPolicy`,`${collection}.setIamPolicy`],role}}
function mayNotGrant(grants,deployer,known){
let{status=`fail`,...more}=known;
let[first]=grants;
let takes=TAKES[kindOf(first.resource)??``];
let permission=known.permission??takes?.permissions[1];
let where=placeWords(first.resource);
return findingOf$1(`not-granted`,status,say`The deployer cannot grant ${list$2([...new Set(grants.map(({role})=>role))])} on ${where}: it lacks ${permission??say`the right to`}. `+say`${takes?say`Someone with ${takes.role} or Owner there`:say`An Owner`} can do it once; nothing else is needed. `+say`Or they grant the deployer that role, which lets it grant any role there.`,{principal:deployer,permission,role:takes?.role,resource:first.resource,remedies:[...grants.flatMap(remediesFor),...takes&&deployer?letDeployer({member:deployer,role:takes.role,resource:first.resource},say`grant roles there`):[]],...more})}
function mayNotEnable(project,hosts,deployer,known){
let{status=`fail`,...more}=known;
let resource=fullName.project(project);
return findingOf$1(`not-granted`,status,say`The deployer cannot enable ${list$2(hosts)} in the project ${project}: it lacks ${ENABLE.permission}. `+say`Someone with ${ENABLE.role}, Editor or Owner there can do it once; nothing else is needed. Or they grant the deployer that role.`,{principal:deployer,permission:ENABLE.permission,role:ENABLE.role,resource,remedies:[...hosts.flatMap(host=>enableApi(project,host)),...deployer?letDeployer({member:deployer,role:ENABLE.role,resource},say`enable APIs`):[]],...more})}
const letDeployer=(grant,what)=>remediesFor(grant).filter(({kind})=>kind===`gcloud`).map(remedy=>({...remedy,title:say`Or ${grant.role}, with which it can ${what} itself,`,alternative:!0}));
function decideGranting(question){
let{config,facts,findings,fork,granted}=question;
let failing=findings.filter(({status})=>status===`fail`);
let none={hosts:[],cures:[],findings:[...findings],pending:[]};
if(!mayGrant(config,!1)||failing.length===0){
let pending=notAnswering(facts,granted?.hosts??[]);
if(pending.length>0)return{kind:`wait`,...none,findings:[...findings,...pending],pending};
return{kind:`nothing`,...none}}
let refuse=(...refused)=>({kind:`refused`,...none,findings:[...findings,...refused]});
if(fork)return refuse(untouched(say`the code comes from a fork, and code from a fork must not change permissions`));
let cured=curesOf(question);
let incurable=failing.filter(finding=>!cured.has(finding));
let[first]=incurable;
if(first){
let more=incurable.length>1?say` (and ${incurable.length-1} more)`:``;
return refuse(untouched(say`a problem remains that it cannot fix${more}: ${first.reason}`))}
let denied=deniedTo(question,[...cured.values()]);
if(denied.length>0)return refuse(...denied);
let open=[...cured.values()].filter(({done})=>!done);
let cures=merge(open.flatMap(({cure})=>cure??[]));
let retold=new Map(findings.map(finding=>[finding,told$1(finding,cured.get(finding)??besides(question,finding,cures))]));
return{kind:open.length>0?`grant`:`wait`,hosts:[...new Set(open.flatMap(({host})=>host??[]))],cures,findings:[...retold.values()],pending:failing.flatMap(finding=>cured.get(finding)?.done?retold.get(finding)??[]:[])}}
const mayGrant=({grantMissing,preflight,mode},fork)=>grantMissing&&preflight!==`off`&&mode!==`drift`&&!fork;
function notAnswering(facts,hosts){
let evidence=[...Object.values(facts),...Object.values(facts.policies),...facts.answers].flatMap(evidenceOf$1);
return hosts.flatMap(host=>{
let refused=evidence.filter(({reason,call})=>reason===`SERVICE_DISABLED`&&call.includes(host));
if(refused.length===0)return[];
return[unknown$1(`api-disabled`,say`This run has enabled ${host}, which does not answer yet.`,{resource:fullName.api(facts.projectId,host),evidence:refused.slice(0,1)})]})}
const evidenceOf$1=fact=>typeof fact==`object`&&fact&&`evidence`in fact?fact.evidence:[];
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
const isGiven=({member,role,resource},principal,answer)=>member===principal&&role===answer?.overridden?.role&&resource===answer.overridden.resource;
function besides({facts,plan},finding,cures){
if(finding.status!==`warn`)return;
let grant=judgeNeeds(facts,plan).find(one=>same(one.finding,finding))?.grant;
let cure=grant&&cures.find(one=>keyOf(one.grant)===keyOf(grant));
return cure&&{cure,done:!1}}
const same=(a,b)=>a.principal===b.principal&&a.permission===b.permission&&a.resource===b.resource;
const keyOf=({member,role,resource})=>JSON.stringify([member,role,resource]);
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
return warn$1(`not-granted`,say`grant_missing granted nothing: ${why}`.replace(/([^.!?])$/,`$1.`),{evidence:[{call:`input grant_missing`,resource:``,answer:`true`}]})}
function told$1(finding,cured){
if(!cured)return finding;
let{cure,host,done}=cured;
let what=cure?say`grants ${cure.grant.role} on ${placeWords(cure.grant.resource)}`:say`enables ${host}`;
if(!done)return{...finding,status:`warn`,reason:say`${finding.reason} Because of grant_missing, the deploy ${what} first.`,remedies:[]};
let did=cure?say`granted ${cure.grant.role} on ${placeWords(cure.grant.resource)}`:say`enabled ${host}`;
return{...finding,reason:say`${finding.reason} This run has ${did}, which has not taken effect yet. That usually takes two minutes, sometimes seven or more: run the job again, nothing else needs to be granted. If it never takes effect, a deny policy is the reason.`,remedies:[]}}
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
const unseen=({why,evidence})=>({id:`leftovers`,question:say`Did previews leave images or sources behind?`,about:say`images and sources of previews`,choice:`keep`,because:say`The run could not look for them. ${why}`,alternatives:[],evidence,items:[]});
function decisionOf(group,evidence){
let[{item,why}]=group;
let{kind,pullRequest}=item;
let choice=why===void 0?`remove`:`keep`;
return{id:`${kind}s-${previewName(pullRequest)}-${choice}`,question:say`Is anything using ${count$1(group.length,kind)} of the preview ${previewName(pullRequest)}?`,about:say`${count$1(group.length,kind)} of the preview ${previewName(pullRequest)}`,choice,because:why??say`Only this preview used it.`,alternatives:[],evidence,items:group.map(each=>each.item)}}
function earlyReason(item,{reuse,ttlMs,now,over,shared}){
let tags=item.kind===`image`?foreignTags(item.tags):[];
if(tags.length>0)return say`Someone has given it ${list$2(tags.map(tag=>say`the tag ${tag}`))}.`;
if(shared.has(item.pullRequest))return say`Another repository has a preview of this name.`;
let made=Date.parse(item.made??``);
if(Number.isNaN(made))return say`Its age is not known.`;
if(now-made>ttlMs)return;
if(reuse)return say`It is newer than preview_ttl (${inDays(ttlMs)}), and reuse_build can use it again.`;
return over.has(item.pullRequest)?void 0:say`It is newer than preview_ttl (${inDays(ttlMs)}), and its pull request is not known to be closed.`}
const foreignTags=tags=>tags.filter(tag=>tag!==`latest`);
function lateReason(item,builds,uses,{going},staying){
let known=builds.get(item.pullRequest);
if(!known?.known)return say`The run could not read its builds. ${known?.why??``}`.trim();
let own=known.value.filter(({buildTriggerId})=>!buildTriggerId);
if(own.some(({status})=>!ENDED$1.has(status??``)))return say`A build of this preview is running.`;
let makers=own.filter(build=>item.kind===`image`?hasMade(build,item):isOf$1(build,item));
if(makers.length===0)return say`No build is known to have ${item.kind===`image`?say`made`:say`used`} it for this preview.`;
if(makers.some(build=>staying.some(image=>hasMade(build,image))))return say`An image that was built from it stays.`;
if(!uses?.known)return say`The run could not read what else uses it. ${uses?.why??``}`.trim();
return usedBy(item,uses.value,going)}
const ENDED$1=new Set([`SUCCESS`,`FAILURE`,`INTERNAL_ERROR`,`TIMEOUT`,`CANCELLED`,`EXPIRED`]);
const hasMade=({status,results},{path,digest})=>status===`SUCCESS`&&(results?.images??[]).some(image=>image.digest===digest&&image.name?.replace(/[@:][^/]*$/,``)===path);
function isOf$1({source},{bucket,name,generation}){
let{storageSource:used}=source??{};
return used?.bucket===bucket&&used.object===name&&String(used.generation)===generation}
function usedBy(item,uses,going){
let user=uses.find(use=>!going.some(name=>use.by===name||use.by.startsWith(`${name}/`))&&(isNamesake(use,item)||(item.kind===`image`?use.images.some(image=>isImage(image,item)):use.sources.some(source=>source.split(`#`)[0]===`gs://${item.bucket}/${item.name}`))));
if(!user)return;
let[,,,region=``,,...names]=user.by.split(`/`);
return say`${names.at(-1)} in ${region} ${isNamesake(user,item)?say`has its name`:say`uses it`}.`}
function isNamesake({by},item){
let[,,,,,name,...below]=by.split(`/`);
return below.length===0&&name===(item.kind===`image`?lastOf(item.path):item.name.split(`/`)[1])}
function isImage(image,{path,digest}){
if(image.includes(`@`))return image.endsWith(`@${digest}`);
return lastOf(image).split(`:`)[0]===lastOf(path)}
const lastOf=path=>path.split(`/`).at(-1)??``;
async function readChanges(google,resources){
let entries=[...new Set(resources)].map(async resource=>[resource,await ask$1(`POST logging.googleapis.com/v2/entries:list`,resource,()=>google.logging.changes(resource),found=>found[0]?say`last changed ${found[0].time}`:say`no change`)]);
return Object.fromEntries(await Promise.all(entries))}
async function readRoleChanges(google,project,members){
let entries=[...new Set(members)].map(async member=>[member,await ask$1(`POST logging.googleapis.com/v2/entries:list`,fullName.project(project),()=>google.logging.roleChanges(project,member),found=>found[0]?say`roles of ${member} last changed ${found[0].time}`:say`no change of the roles of ${member}`)]);
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
const list=(google,project)=>ask$1(`GET iam.googleapis.com/v1/projects/${project}/serviceAccounts`,fullName.project(project),()=>google.iam.listServiceAccounts(project),emails=>emails.join(`, `)||`none`);
function leftBehind(email,policies){
for(let policy of policies){
if(!policy.known)continue;
for(let member of(policy.value?.bindings??[]).flatMap(({members})=>members??[])){
let uniqueId=member.startsWith(`deleted:serviceAccount:${email}?uid=`)?member.split(`?uid=`)[1]:void 0;
if(uniqueId)return{uniqueId,evidence:policy.evidence}}}}
const CLIENTS=[`resourceManager`,`run`,`cloudBuild`,`storage`,`artifactRegistry`,`iam`,`secretManager`,`compute`,`kms`,`scheduler`,`orgPolicy`,`troubleshooter`,`logging`];
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
const TROUBLESHOOTER=`policytroubleshooter.googleapis.com`;
async function troubleshooterOff({identity:{principal}},project,apis){
if(!principal||projectOfAccount(emailOf(principal))!==project)return;
let found=await apis;
if(!found.known||found.value[TROUBLESHOOTER]!==!1)return;
return unknown(say`The API ${TROUBLESHOOTER} is not enabled.`,...found.evidence)}
function withNoticed(apis,off,project,projectNumber){
let own=[project,...projectNumber.known?[projectNumber.value]:[]].map(id=>`projects/${id}`);
let noticed=[...off].filter(([host,{consumer}])=>host!==`serviceusage.googleapis.com`&&(consumer===void 0||own.includes(consumer)||!projectNumber.known&&/^projects\/\d+$/.test(consumer)));
if(noticed.length===0)return apis;
let evidence=noticed.map(([host,found])=>({...found.evidence,resource:fullName.api(project,host)}));
return{known:!0,value:{...apis.known?apis.value:{},...Object.fromEntries(noticed.map(([host])=>[host,!1]))},evidence:[...apis.evidence,...evidence]}}
function readBucket(google,bucket){
return ask$1(`GET storage.googleapis.com/storage/v1/b/${bucket}`,fullName.bucket(bucket),()=>google.storage.getBucket(bucket),found=>found?say`of project ${found.projectNumber??`?`}, in ${found.location??`?`}`:say`does not exist`)}
function readBucketPolicy(google,bucket){
return ask$1(`GET storage.googleapis.com/storage/v1/b/${bucket}/iam`,fullName.bucket(bucket),()=>google.storage.getPolicy(bucket),summarisePolicy)}
function readRepository(google,name){
return ask$1(`GET artifactregistry.googleapis.com/v1/${name}`,fullName.repository(name),()=>google.artifactRegistry.getRepository(name),found=>found?say`${found.format??`?`} repository`:say`does not exist`)}
function readRepositoryPolicy(google,name){
return ask$1(`GET artifactregistry.googleapis.com/v1/${name}:getIamPolicy`,fullName.repository(name),()=>google.artifactRegistry.getPolicy(name),summarisePolicy)}
async function readLastBuilder(google,project,{kind,region,build},live){
let found=await live;
if(!found.known)return found;
let digests=(liveTemplate(found.value,kind)?.containers??[]).flatMap(({image})=>/sha256:[0-9a-f]{64}$/.exec(image??``)?.[0]??[]);
if(digests.length===0)return known$2(null,...found.evidence);
let location=fallbackLocation({...build.workerPool&&{workerPool:build.workerPool}});
let lists=await Promise.all([...new Set([region,location])].map(place=>readBuilds$1(google,project,place)));
let made=lists.flatMap(list=>list.known?list.value:[]).find(({results})=>results?.images?.some(({digest})=>digests.includes(digest??``)));
let closed=lists.find(list=>!list.known);
if(!made&&closed&&!closed.known)return closed;
return known$2(made?.serviceAccount?emailOf(made.serviceAccount):null,...lists.flatMap(({evidence})=>evidence))}
const readBuilds$1=(google,project,location)=>ask$1(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${location}/builds`,fullName.project(project),()=>google.cloudBuild.newestBuilds(project,location),builds=>count$1(builds.length,`build`));
function readDefaultBuildAccount(google,project,region){
return ask$1(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${region}/defaultServiceAccount`,fullName.project(project),()=>google.cloudBuild.defaultServiceAccount(project,region),email=>email??`none`)}
const PLACEHOLDER=`us-docker.pkg.dev/cloudrun/container/hello`;
function readDryRun(google,project,config,known){
let{mode,origin,edits,preview,preflight}=config;
let releases=origin.kind!==`template`||edits.length>0;
let asks=[`deploy`,`preflight`,`preview`,`drift`].includes(mode)&&preview?.do!==`remove`;
if(!releases||!asks||preflight===`off`)return;
if(config.manifest&&!KINDS$2[config.kind].traffic)return;
return{accepted:config.manifest?askKnative(google,project,config,known):askV2(google,project,config,known)}}
const plain=config=>{
let{suffix:_,tag:__,rollout:___,trafficChange:____,preview:_____,...rest}=config;
return{...rest,noTraffic:!1}};
const imageFor=({origin},live)=>origin.kind===`image`&&!origin.builtHere?origin.image:live===null?PLACEHOLDER:void 0;
async function askV2(google,project,config,known){
let{kind,service:id,region}=config;
let[found,service]=await Promise.all([known.live,known.service]);
if(!found.known)return unknown(say`The live resource could not be read.`);
let live=found.value;
let image=imageFor(config,live);
let name=targetName(project,config);
let about={project,nonce:`aaaaaaaaaa`,...image!==void 0&&{image}};
let options={validateOnly:!0};
let parent=`projects/${project}/locations/${region}`;
if(KINDS$2[kind].requests){
if(!service.known)return unknown(say`The service could not be read.`);
let serving=service.value&&servesOlder(service.value)?await known.serving:void 0;
let context={...about,serving:serving?.known?serving.value:null};
let wanted=wantedService(service.value,plain(config),context);
if(wanted.problems.length>0)return unknown(say`The inputs alone say that it cannot work.`);
return answered(service.value?`PATCH`:`POST`,`run.googleapis.com/v2/${name}?validateOnly=true`,name,()=>service.value?google.run.patchService(wanted.service,wanted.updateMask,options):google.run.createService(parent,id,wanted.service,options))}
let{body,updateMask,problems}=wantedResource(live,plain(config),about);
if(problems.length>0)return unknown(say`The inputs alone say that it cannot work.`);
return answered(live?`PATCH`:`POST`,`run.googleapis.com/v2/${name}?validateOnly=true`,name,()=>live?google.run.updateResource(body,updateMask,options):google.run.createResource(kind,parent,id,body,options))}
async function askKnative(google,project,config,known){
let found=await known.knative;
if(!found?.known)return unknown(say`The live resource could not be read.`);
let{kind,region,service:name}=config;
let image=imageFor(config,found.value)??PLACEHOLDER;
let target=targetName(project,config);
let{body,problems}=readyManifest(config,{project,target:fullName.service(target),live:found.value,image});
if(problems.length>0)return unknown(say`The inputs alone say that it cannot work.`);
let{spec}=body;
spec?.template?.metadata&&delete spec.template.metadata.name;
let call=`${region}-run.googleapis.com/v1/namespaces/${project}/${KINDS$2[kind].manifest?.plural}/${name}?dryRun=all`;
return answered(found.value?`PUT`:`POST`,call,target,()=>google.run.saveKnative({kind,project,region,name},body,!found.value,{dryRun:!0}))}
const answered=(method,call,name,question)=>ask$1(`${method} ${call}`,fullName.service(name),()=>question().then(()=>!0),()=>say`would be accepted`);
function heldRoles(policies,member,lookUp){
let held=policies.flatMap(({resource,policy})=>(policy.bindings??[]).filter(({members=[]})=>members.includes(member)).map(({role,condition})=>({role,resource,conditional:condition!=null}))).sort((a,b)=>Number(a.conditional)-Number(b.conditional));
let first=new Map(held.toReversed().map(one=>[`${one.role} ${one.resource}`,one]));
return held.filter(one=>first.get(`${one.role} ${one.resource}`)===one).map(one=>({...one,permissions:lookUp(one.role)??null}))}
async function readHeldRoles(email,policies,roles){
let[account,...named]=await Promise.all([email,...policies.map(async one=>({resource:await one.resource,policy:await one.policy}))]);
if(!account.known)return account;
if(account.value===null)return unknown(say`There is no such account.`,...account.evidence);
let member=memberOf(account.value);
let read=named.flatMap(({resource,policy})=>resource.known&&policy.known?[{resource:resource.value,policy:policy.value,evidence:policy.evidence}]:[]);
if(read.length===0){
let[refused]=named.flatMap(({policy})=>policy.known?[]:[policy]);
return unknown(refused?.why??say`No allow policy was requested.`,...refused?.evidence??[])}
let names=heldRoles(read,member,()=>void 0).map(({role})=>role);
let lookUp=roles&&names.length>0?await roles(names,!0):()=>void 0;
return known$2(heldRoles(read,member,lookUp),...read.flatMap(({evidence})=>evidence))}
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
const isBelow$1=permission=>/^(storage\.objects|secretmanager\.versions)\./.test(permission);
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
return{verdict:`unknown`,method:`none`,why:say`It does not exist.`}}
const hasToBeThere=({place})=>place.kind===`account`||namedPlace(place)!==void 0&&!isMade(place);
const isMade=place=>place.kind===`client-account`&&place.email===void 0;
function underConditions({policies,need,standing},ruling,heard){
if(!(isBelow$1(need.permission)||WITHOUT_POLICY.has(need.place.kind)||standing!==`exists`)||!policies?.known||ruling.barred||ruling.method===`policy`)return ruling;
let{granted,conditional,outside}=policies.value;
let underOne=granted.flatMap(grant=>`condition`in grant?[grant]:[]);
if(underOne.length<granted.length)return ruling;
let others={denied:[...underOne,...conditional],granted:[...outside,...conditional]};
let grant=(ruling.verdict===`denied`||ruling.verdict===`granted`?others[ruling.verdict]:[]).find(({looksAtResource})=>looksAtResource);
if(!grant||ruling.verdict===`granted`&&underOne.length>0)return ruling;
heard.evidence.push(...policies.evidence);
return{verdict:`conditional`,method:ruling.method,why:say`${grant.role} grants it with a condition (${grant.condition}), which depends on more than the run could ask about.`}}
function heldAllTheSame({policies,need,principal},ruling,heard){
if(ruling.verdict!==`denied`||ruling.barred||!policies)return ruling;
if(!policies.known){
if(ruling.method!==`caller`||need.level!==`required`)return ruling;
let mapped=federatedMembers(principal??``).length>0?say`the provider's attribute mapping makes this job another member, or `:``;
let why=say`No allow policy could be read: if a role already grants it, ${mapped}a deny policy forbids it.`;
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
let why=say`${expired.role} grants ${need.permission} with a condition that is not met here (${expired.condition}).`;
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
if(above===`held`)return granted(say`The resource does not exist yet; the project grants the permission.`);
if(no(above))return maybeLegacy(question,method)??denied(say`The resource does not exist yet, and the project does not grant the permission; a grant with a condition on the resource would not show there.`)}else{
if(here===`held`)return granted();
if(here===`not-held`||standing===`exists`&&no(here))return denied(say`${need.permission} is not granted there.`);
if(here===`nothing-held`&&no(above))return maybeLegacy(question,method)??denied(say`The resource could not be read; neither it nor the project grants the permission.`);
if(here!==`nothing-held`&&above===`held`&&question.reaches)return granted(say`The project grants it, and so on everything in it.`);
if(no(above)&&hasOnlyItsProject(need.place))return denied(say`It has no policy of its own, and the project does not grant the permission.`)}
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
heard.reasons.push(say`Policy Troubleshooter gave no answer: ${troubleshooter.why}`);
return}
let absent=standing===`absent`&&parent?say`The resource does not exist yet; asked on the project.`:void 0;
let{overallAccessState:state,allowPolicyExplanation:allow,denyPolicyExplanation:deny}=troubleshooter.value;
if(state===`CANNOT_ACCESS`&&deny?.denyAccessState===`DENY_ACCESS_STATE_DENIED`){
let roles=allow?.allowAccessState===`ALLOW_ACCESS_STATE_GRANTED`?say`Its roles grant it`:say`Whatever its roles are`;
return{verdict:`denied`,method,barred:!0,why:say`${roles}, a deny policy forbids it: another role does not help.`}}
if(state===`CAN_ACCESS`)return{verdict:`granted`,method,...absent?{why:absent}:{}};
if(state===`CANNOT_ACCESS`)return(absent?maybeLegacy(question,method):void 0)??{verdict:`denied`,method,...absent?{why:absent}:{}};
if(state===`UNKNOWN_CONDITIONAL`)return{verdict:`conditional`,method,why:say`It depends on a condition that Policy Troubleshooter could not decide.`};
heard.deny=(deny?.denyAccessState===`DENY_ACCESS_STATE_NOT_DENIED`||deny?.permissionDeniable===!1)&&!absent?`none`:`maybe`;
heard.reasons.push(heard.deny===`maybe`&&allow?.allowAccessState===`ALLOW_ACCESS_STATE_GRANTED`?say`According to Policy Troubleshooter, allow policies grant it, but it could not see whether a deny policy forbids it.`:say`Policy Troubleshooter could not see every relevant policy.`)}
function rulePolicies({policies,resource,standing},heard){
if(!policies)return;
heard.evidence.push(...policies.evidence);
if(!policies.known){
heard.reasons.push(say`The allow policies could not be read: ${policies.why}`);
return}
let{granted,conditional,outside,unseen,unreadRoles}=policies.value;
let grant=granted.find(one=>!(`condition`in one))??granted[0];
let method=`policy`;
let where=of=>of.resource===resource?say`the resource`:say`the project`;
if(grant){
let under=`condition`in grant?say` with a condition that is met (${grant.condition})`:``;
let grants=say`${grant.role} on ${where(grant)} grants it${under}`;
return heard.deny===`none`?{verdict:`granted`,method,why:say`${grants}, and no deny policy forbids it.`}:{verdict:`unknown`,method,byRole:grant.role,why:say`${grants}; deny policies could not be seen.`}}
let[condition]=conditional;
if(condition)return{verdict:`conditional`,method,why:say`${condition.role} grants it with a condition (${condition.condition}).`};
if(policies.value.whole&&standing===`exists`&&unseen.length===0&&unreadRoles.length===0){
let[expired]=outside;
let but=expired?say`: ${expired.role} does so with a condition that is not met here (${expired.condition})`:``;
return{verdict:`denied`,method,why:say`No binding grants it${but}, and the project is in no organisation.`}}
let notes=[...unseen.slice(0,3).map(one=>say`${one.member} has it through ${one.role} on ${where(one)}; its members cannot be seen.`),...outside.slice(0,1).map(one=>say`${one.role} grants it with a condition that is not met here (${one.condition}).`),...unreadRoles.length>0?[say`The permissions of ${unreadRoles.join(say`, `)} could not be read.`]:[]];
return{verdict:`unknown`,method,why:[say`No readable binding grants it; groups, folders and the organisation could not be read.`,...notes].join(` `)}}
const hasOnlyItsProject=({kind})=>WITHOUT_POLICY.has(kind)&&kind!==`sql-instance`;
function maybeLegacy({need,basicRole},method){
if(!basicRole||!legacyProbe(need))return;
return{verdict:`unknown`,method,why:say`The bucket may not exist yet, or the account could be an Owner, Editor or Viewer of the project, who get this from the bucket itself.`}}
function legacyProbe({place,permission}){
if(place.kind!==`bucket`)return;
if(/^storage\.(buckets\.get|objects\.(get|list))$/.test(permission))return`storage.buckets.list`;
return/^storage\.(buckets|objects|managedFolders|multipartUploads)\./.test(permission)?`storage.buckets.create`:void 0}
const said=fact=>fact===null?`not-asked`:fact.known?fact.value:`silent`;
function whyUndecided({standing},{resource,parent},here,above){
let silent=[resource,parent].flatMap(fact=>fact&&!fact.known?[fact.why]:[]);
if(silent.length>0)return say`The test of the permission failed: ${[...new Set(silent)].join(` `)}`;
if(here===`untestable`||here===`not-asked`&&above===`untestable`)return say`The permission cannot be tested on this kind of resource.`;
if(here===`nothing-held`)return say`The resource could not be read and answers that nothing is granted: it may not exist, or could be in another project.`;
if(standing===`absent`)return say`The resource does not exist.`;
return say`The resource itself cannot be asked, and the project does not grant the permission.`}
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
return known$2({resource:named.resource,...parent!==void 0&&{parent},...thing&&{thing,...thing.spot&&{spot:thing.spot}}})}
switch(place.kind){case`project`:
return known$2({resource:fullName.project(ground.project),spot:{kind:`project`,project:ground.project}});case`tag-value`:
return locateTagValue(ground,place.name);case`account`:
{
let account=ground.accounts[place.who];
if(!account)return unknown(say`Nothing is built, so there is no build account.`);
return locateAccount(ground,account)}case`live-image`:
return locateThing(ground,ground.things.liveImage);case`bucket`:case`repository`:
return locateThing(ground,ground.things[place.kind]);default:
return isDeployed(place)?locateThing(ground,ground.things.service):unknown(say`It is not known where this is.`)}}
async function locateThing(ground,thing){
if(!thing)return unknown(say`Not asked, because nothing is built.`);
return andThen(await thing.spot,value=>({resource:nameOfSpot(value),spot:value,thing,...inProject(value,ground.project)}))}
async function ownerOfBucket({project,projectNumber},bucket){
let[state,number]=await Promise.all([bucket?.state,projectNumber]);
let owner=state?.known?state.value?.projectNumber:void 0;
return owner!==void 0&&number.known&&owner===number.value?project:void 0}
async function locateTagValue({tagValues},given){
let found=await tagValues.get(given)??unknown(say`It is not known which tag this is.`);
let name=found.known?found.value.name:/^tagValues\/\d+$/.test(given)?given:void 0;
if(!name)return found.known?unknown(say`Google did not say which tag this is.`,...found.evidence):found;
let spot={kind:`tag-value`,name};
return known$2({resource:nameOfSpot(spot),spot,thing:{state:Promise.resolve(found),policy:null}})}
async function locateAccount(ground,account){
let email=await account.email;
if(!email.known)return email;
if(email.value===null)return unknown(say`The project has no default build account.`,...email.evidence);
let owner=projectOfAccount(email.value);
let number=owner&&/^\d+$/.test(owner)?await ground.projectNumber:void 0;
let home=homeOfAccount(email.value,ground.project,number?.known?number.value:void 0);
let spot={kind:`account`,email:email.value,project:ground.project,...home&&{home}};
let legacy=isLegacyBuildAccount(email.value);
let elsewhere=isElsewhere(email.value,ground.project,number?.known?number.value:void 0);
let late=await account.late;
elsewhere&&owner&&ground.projectPolicy(owner).catch(()=>void 0);
return known$2({resource:nameOfSpot(spot),...late&&{late},...legacy?{note:LEGACY}:{spot},thing:{state:account.state,policy:legacy||late?null:account.policy},...elsewhere?{note:say`The account belongs to the project ${owner}.`,...owner&&{project:owner}}:{parent:ground.project}},...email.evidence)}
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
if(state.value===null)return{why:say`The account ${email.value} does not exist.`,state};
if(state.value.disabled)return{why:say`The account ${email.value} is disabled, so it cannot do anything.`,state}}
async function principalOf(ground,who){
switch(who){case`deployer`:
return known$2(ground.google.identity.principal);case`run-agent`:
return andThen(await ground.projectNumber,number=>memberOf(runAgent(number)));case`scheduler-agent`:
return andThen(await ground.projectNumber,number=>memberOf(schedulerAgent(number)));case`build-agent`:
return andThen(await ground.projectNumber,number=>memberOf(buildAgent(number)));default:
{
let email=await ground.accounts[who]?.email;
if(!email)return unknown(say`Nothing is built, so there is no build account.`);
if(!email.known)return email;
if(email.value===null)return unknown(say`The project has no default build account.`,...email.evidence);
return known$2(memberOf(email.value),...email.evidence)}}}
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
if(who===`run-agent`||who===`build-agent`||who===`scheduler-agent`)return closed(say`Google's own agents cannot be impersonated.`);
let account=ground.accounts[who];
let email=await account?.email;
if(!account||!email?.known||!email.value)return closed(say`The account is not known.`);
if(memberOf(email.value)===ground.google.identity.principal)return{way:`caller`,google:ground.google};
if(isLegacyBuildAccount(email.value))return closed(LEGACY);
if(await account.late)return closed(say`Only the serving revision names it, too late to impersonate it.`);
let token=await tokens(email.value);
if(token.known)return{way:`impersonation`,google:token.value};
return closed(say`Impersonation was not possible: ${token.why}`,token.evidence)})}
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
let reads=who===`deployer`&&ownProject(ground,spot)?READS$3[spot.kind]??[]:[];
return needed.length>0?unique$1([...needed,...reads]):[]}
const ownProject=({project},spot)=>spot.kind!==`project`||spot.project===project;
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
const BELOW={bucket:`source.zip`,secret:`1`};
async function circumstances({project,folder,now,projectNumber}){
let number=await projectNumber;
return{project,folder,now:now(),...number.known&&{projectNumber:number.value}}}
function troubleshoot(google,email,permission,resource,seen){
return ask$1(`POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot`,resource,()=>google.troubleshooter.troubleshoot(email,permission,resource,...seen?[seen]:[]),({overallAccessState=say`no state`})=>`${permission}: ${overallAccessState}`)}
async function readPolicies(ground,roles,{need,located,member},mayAsk){
if(!member)return unknown(say`The credentials do not say who they are.`);
let{resource,parent,thing}=located;
let owner=located.project??parent??(need.place.kind===`project`?ground.project:void 0);
let reaches=await isOwn(ground,need.place);
let asked=[...owner&&reaches?[{name:fullName.project(owner),answer:ground.projectPolicy(owner)}]:[],...thing?.policy?[{name:resource,answer:thing.policy()}]:[]];
let answers=await Promise.all(asked.map(async({name,answer})=>({name,answer:await answer})));
let readable=answers.flatMap(({name,answer})=>answer.known?[{resource:name,policy:answer.value}]:[]);
let evidence=answers.flatMap(({answer})=>answer.evidence);
if(readable.length===0){
let[refused]=answers.flatMap(({answer})=>answer.known?[]:[answer.why]);
return unknown(refused??say`There is no policy to request.`,...evidence)}
let ofOwner=readable.find(read=>owner&&read.resource===fullName.project(owner));
let members=membersFor(member,owner??ground.project,ofOwner?.policy);
let lookUp=await roles(rolesOf(readable,members),mayAsk);
let access=accessOf(need.permission,need.place,resource,await circumstances(ground));
let reading=readGrants(readable,members,need.permission,lookUp,access);
let whole=readable.length===asked.length&&owner===ground.project&&reaches&&hasEveryPolicy(need,located)&&await isAlone(ground,need,thing);
return known$2({...reading,...whole&&{whole}},...evidence)}
const hasEveryPolicy=({place},{thing})=>place.kind===`project`||WITHOUT_POLICY.has(place.kind)||!!thing?.policy;
async function isAlone({projectFact},{place},thing){
let[project,state]=await Promise.all([projectFact,thing?.state]);
if(!project.known||project.value.parent)return!1;
if(place.kind!==`bucket`&&place.kind!==`volume-bucket`)return!0;
return(state?.known?state.value:null)?.iamConfiguration?.uniformBucketLevelAccess?.enabled===!0}
const closed=(why,evidence=[])=>({way:null,why,evidence});
const unique$1=list=>[...new Set(list)];
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
let policy=ask$1(`GET secretmanager.googleapis.com/v1/${name}:getIamPolicy`,resource,()=>google.secretManager.getPolicy(name),summarisePolicy);
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
let policy=ask$1(`GET compute.googleapis.com/compute/v1/${place.name}/getIamPolicy`,resource,()=>google.compute.getSubnetworkPolicy(place.name),summarisePolicy);
return{state:stateBy(policy),policy:()=>policy}}default:
return}}
async function stateBy(policy){
let fact=await policy;
if(fact.known)return known$2(!0,...fact.evidence);
return fact.evidence.some(({status})=>status===404)?known$2(null,...fact.evidence):unknown(fact.why,...fact.evidence)}
function readRegions(google,project,region){
if(isKnownRegion(region))return;
return{regions:ask$1(`GET run.googleapis.com/v1/projects/${project}/locations`,fullName.project(project),()=>google.run.listRegions(project),found=>count$1(found.length,`region`))}}
function readElsewhere(google,project,config){
let{otherRegion:region}=config;
if(region===void 0)return;
let name=targetName(project,{...config,region});
return{elsewhere:ask$1(`GET run.googleapis.com/v2/${name}`,fullName.service(name),()=>google.run.getResource(name),found=>found?`exists`:`does not exist`)}}
function readRevisions(google,service){
return ask$1(`GET run.googleapis.com/v2/${service}/revisions`,fullName.service(service),()=>google.run.listRevisions(service),found=>say`${found.length} revisions`)}
function namedInTraffic({trafficChange,mode}){
if(mode===`rollback`)return[];
let{shares,tags}=trafficChange??{};
let named=[...shares?.by===`revision`?Object.keys(shares.percent):[],...Object.values(tags?.set??{})];
return[...new Set(named)].filter(name=>name!==`LATEST`)}
function readNamesake(google,service,config){
let{suffix,preview,kind,mode,origin}=config;
if(!suffix||!KINDS$2[kind].traffic||origin.kind===`template`||mode===`drift`||mode===`cleanup`)return;
let own=preview&&isTagPreview(config)?previewSuffix(preview.pullRequest,suffix):suffix;
return{namesake:readRevision(google,`${service}/revisions/${revisionName(config.service,own)}`)}}
const readRevision=(google,path)=>ask$1(`GET run.googleapis.com/v2/${path}`,fullName.service(path),()=>google.run.getRevision(path),found=>found?`exists`:say`does not exist`);
async function readNamedRevisions(google,service,names){
let read=name=>readRevision(google,`${service}/revisions/${name}`);
let facts=await Promise.all(names.map(async name=>[name,await read(name)]));
return Object.fromEntries(facts)}
async function readSecretVersions(google,project,kind,live){
let found=await live;
let names=found.known&&found.value?versionsIn(found.value,kind,project):[];
return Promise.all(names.map(async name=>({name,state:await ask$1(`GET secretmanager.googleapis.com/v1/${name}`,`//secretmanager.googleapis.com/${name}`,async()=>(await google.secretManager.getVersion(name))?.state??null,state=>state??say`does not exist`)})))}
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
return found.value?known$2({kind:`repository`,name:found.value},...found.evidence):NO_REPOSITORY}),state:name,policy}}
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
let thing={spot:name.then(chosen=>known$2(spot(chosen))),state,policy:policy&&(()=>policy)};
let asked=[likelyState,likelyPolicy,policy,thing.spot].filter(promise=>promise!=null);
return{thing,state,guess:spot(likely),asked}}
const NO_REPOSITORY=unknown(say`The image of the service is not in a repository of Artifact Registry that has to be asked.`);
async function gather(config,caller,wanted,signal,source){
signal.throwIfAborted();
let{google,off}=watchApis(caller);
let project=config.project??google.project;
if(!project)throw noProject();
let needs=wanted.map(need=>({...need,place:inProject$1(need.place,project)}));
let name=targetName(project,config);
let{kind}=config;
let traits=KINDS$2[kind];
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
let ofProject={resource:Promise.resolve(known$2(fullName.project(project))),policy:projectPolicy};
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
return found.value===null?known$2(null,...found.evidence):readState(found.value)});
let email=emailFor(name,state);
let policy=async()=>{
let found=await email;
if(!found.known)return found;
return found.value===null?unknown(say`There is no such account.`):readPolicy(found.value)};
return{email,late,state,policy}};
return{accountOf,stateOf:readState}}
async function emailFor(name,state){
let found=await name;
if(!found.known||found.value===null||!isUniqueId(found.value))return found;
let account=await state;
if(account.known&&account.value?.email)return known$2(emailOf(account.value.email),...account.evidence);
return unknown(say`The account with the unique ID ${found.value} could not be found.`,...account.evidence)}
async function settle(questions,others=[]){
let keys=Object.keys(questions);
let promises=keys.map(key=>questions[key]);
await Promise.allSettled([...promises,...others]);
await Promise.all(others);
let values=await Promise.all(promises);
return Object.fromEntries(keys.map((key,index)=>[key,values[index]]))}
const namesBuilder=({build})=>build.serviceAccount!==void 0||build.clear?.includes(`serviceAccount`)===!0;
const NOT_BUILT=Promise.resolve(unknown(say`Not asked, because nothing is built.`));
const NOT_DEPLOYED=Promise.resolve(unknown(say`Not asked, because something else is deployed.`));
const NOT_NEEDED=Promise.resolve(unknown(say`Not asked, because no permission is needed.`));
function noProject(){
return failure$1(`project-unreachable`,say`No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.`)}
async function readLeftovers(google,where,mayGo){
let[images,sources]=await Promise.all([readImages(google,where),readSources(google,where)]);
let found=images.known?sources.known?known$2([...images.value,...sources.value],...images.evidence,...sources.evidence):sources:images;
let asked=found.known?found.value.filter(mayGo):[];
if(asked.length===0)return{found,builds:new Map};
let numbers=[...new Set(asked.map(({pullRequest})=>pullRequest))];
let builds=new Map;
let reading=inTurns(numbers,async number=>builds.set(number,await readBuilds(google,where,number)));
let[uses]=await Promise.all([readUses(google,where),reading]);
return{found,builds,uses}}
const isWanted=({pullRequest:wanted},pullRequest)=>pullRequest!==void 0&&(wanted===void 0||wanted===pullRequest);
async function readImages(google,where){
let{repository,project,of}=where;
if(projectIn(repository)!==project)return known$2([]);
let own=imageName(repository,``);
return andThen(await ask$1(`GET artifactregistry.googleapis.com/v1/${repository}/dockerImages`,fullName.repository(repository),()=>orNone(google.artifactRegistry.listDockerImages(repository)),images=>count$1(images.length,`image`)),images=>images.flatMap(({name,uri=``,tags=[],uploadTime})=>{
let[path=``,digest]=uri.split(`@`);
let pullRequest=path.startsWith(own)?pullRequestOfName(of,path.slice(own.length)):void 0;
if(!name||!digest||!isWanted(where,pullRequest))return[];
return[{kind:`image`,pullRequest,name,path,digest,tags,...uploadTime&&{made:uploadTime}}]}))}
async function readSources(google,where){
let{bucket,of,pullRequest:wanted}=where;
let every=of.length<=UNCUT?`services/${of}-pr-`:`services/${of.slice(0,UNCUT)}`;
let prefix=wanted===void 0?every:folderOf(where,wanted);
return andThen(await ask$1(`GET storage.googleapis.com/storage/v1/b/${bucket}/o?prefix=${prefix}`,fullName.bucket(bucket),()=>orNone(google.storage.listObjects(bucket,prefix)),objects=>count$1(objects.length,`object`)),objects=>objects.flatMap(({name,generation,timeCreated})=>{
let[,folder=``,file]=name.split(`/`);
let pullRequest=pullRequestOfName(of,folder);
if(!file?.endsWith(`.zip`)||!isWanted(where,pullRequest))return[];
return[{kind:`source`,pullRequest,bucket,name,generation,...timeCreated&&{made:timeCreated}}]}))}
const UNCUT=27;
const folderOf=({project,region,of},pullRequest)=>`${sourceFolder(`${locationName(project,region)}/services/${previewService(of,pullRequest)}`)}/`;
const orNone=listed=>listed.catch(error=>{
if(error.status===404)return[];
throw error});
async function readBuilds(google,{project,region,of},pullRequest){
let tag=`service_${previewService(of,pullRequest)}`;
let lists=await Promise.all([region,`global`].map(place=>ask$1(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${place}/builds?filter=tags=${tag}`,fullName.project(project),()=>google.cloudBuild.buildsTagged(project,place,tag),builds=>count$1(builds.length,`build`))));
let closed=lists.find(list=>!list.known);
let evidence=lists.flatMap(list=>list.evidence);
if(closed&&!closed.known)return unknown(closed.why,...evidence);
return known$2(lists.flatMap(list=>list.known?list.value:[]),...evidence)}
async function readUses(google,{project,region:own}){
let regions=await ask$1(`GET run.googleapis.com/v1/projects/${project}/locations`,fullName.project(project),()=>google.run.listRegions(project),found=>count$1(found.length,`region`));
if(!regions.known)return regions;
if(!regions.value.includes(own))return unknown(say`Google's list of regions lacks ${own}.`,...regions.evidence);
let lists=[];
await inTurns(regions.value,async region=>lists.push(await readRegion(google,locationName(project,region))));
let closed=lists.find(list=>!list.known);
if(closed&&!closed.known)return closed;
let uses=lists.flatMap(list=>list.known?list.value:[]);
return known$2(uses,...regions.evidence)}
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
const PROJECT$5={kind:`project`};
const BUCKET$1={kind:`bucket`};
const REPOSITORY$1={kind:`repository`};
const SERVICE$3={kind:`service`};
const JOB={kind:`job`};
function need(permission,place,to,{who=`deployer`,level=`required`}={}){
return{who,permission,place,level,to}}
const advisory$2={level:`advisory`};
const createBucketNeeds=()=>[need(`storage.buckets.create`,PROJECT$5,say`create the bucket for the source`)];
const createRepositoryNeeds=()=>[need(`artifactregistry.repositories.create`,PROJECT$5,say`create the repository for the image`)];
const uploadNeeds=named=>[...named?[]:[need(`storage.buckets.get`,BUCKET$1,say`see who owns the bucket`)],need(`storage.objects.create`,BUCKET$1,say`upload the source`)];
const buildNeeds=({named,agentSettled,options,foreignPool})=>[need(`serviceusage.services.use`,PROJECT$5,say`use the project’s APIs`),need(`serviceusage.services.get`,PROJECT$5,say`see whether the APIs are enabled`,advisory$2),need(`artifactregistry.repositories.get`,REPOSITORY$1,say`see whether the repository exists`),need(`cloudbuild.builds.create`,PROJECT$5,say`start the build`),need(`cloudbuild.builds.get`,PROJECT$5,named?say`follow the build`:say`read the default build account and follow the build`),need(`cloudbuild.operations.get`,PROJECT$5,say`follow the build as gcloud does`,advisory$2),need(`iam.serviceAccounts.actAs`,{kind:`account`,who:`build-account`},say`run the build as the build account`),need(`storage.objects.get`,BUCKET$1,say`read the source`,{who:`build-account`}),need(`artifactregistry.repositories.uploadArtifacts`,REPOSITORY$1,say`push the image`,{who:`build-account`}),need(`artifactregistry.repositories.downloadArtifacts`,REPOSITORY$1,say`read layers of earlier images`,{who:`build-account`}),need(`logging.logEntries.create`,PROJECT$5,say`write the log of the build`,{who:`build-account`,...advisory$2}),need(`iam.serviceAccounts.getAccessToken`,{kind:`account`,who:`build-account`},say`run the build as the build account`,{who:`build-agent`,level:agentSettled?`required`:`advisory`}),...options.workerPool?poolNeeds(options.workerPool,foreignPool):[],...options.baseImageRepository?[need(`artifactregistry.repositories.downloadArtifacts`,{kind:`repository`,name:options.baseImageRepository},say`read the base image`,{who:`build-account`})]:[]];
const reuseNeeds=()=>[need(`cloudbuild.builds.list`,PROJECT$5,say`find an earlier build of the same source`,advisory$2),need(`artifactregistry.dockerimages.get`,REPOSITORY$1,say`see whether its image is still there`,advisory$2)];
function poolNeeds(name,foreign){
let place={kind:`worker-pool`,name};
return[...foreign?[need(`cloudbuild.workerpools.use`,place,say`build in a worker pool of another project`,{who:`run-agent`})]:[],need(`cloudbuild.workerpools.use`,place,say`build in the worker pool if Cloud Run’s own build API is not available`,advisory$2)]}
function deployNeeds(kind,shape){
let{role,words,permissions,instances}=KINDS$2[kind];
let place={kind:role};
let verb=name=>`run.${permissions}.${name}`;
return[need(verb(`get`),place,say`read the ${words}`),...shape.exists===!0?[]:[need(verb(`create`),PROJECT$5,say`create the ${words}`)],...shape.exists===!1?[]:[need(verb(`update`),place,say`update the ${words}`)],need(`run.operations.get`,PROJECT$5,instances?say`wait for the release`:say`wait until the ${words} is ready`,advisory$2),...runtimeNeeds(shape,say`deploy a ${words} that runs as the runtime account`)]}
const runJobNeeds=wait=>[need(`run.jobs.run`,JOB,say`run the job`),...wait?[need(`run.executions.get`,JOB,say`follow the execution`),need(`run.tasks.list`,JOB,say`see why a task failed`,advisory$2)]:[]];
const runtimeNeeds=({built,agentSettled,foreignImage,otherImages,options},toActAs)=>[need(`iam.serviceAccounts.actAs`,{kind:`account`,who:`runtime-account`},toActAs),need(`iam.serviceAccounts.getAccessToken`,{kind:`account`,who:`runtime-account`},say`run the containers as the runtime account`,{who:`run-agent`,level:agentSettled?`required`:`advisory`}),...imageNeeds(built,options.imageRepository,foreignImage),...otherImages.flatMap(({repository,foreign})=>imageNeeds(!1,repository,foreign)),...options.secrets.map(secret=>need(`secretmanager.versions.access`,{kind:`secret`,...secret},say`read the secret ${secret.secret}`,{who:`runtime-account`})),...options.buckets.flatMap(bucketNeeds),...options.sqlInstances.flatMap(sqlNeeds),...networkNeeds(options),...options.encryptionKey?keyNeeds(options.encryptionKey):[]];
function imageNeeds(built,repository,foreign){
if(!built&&!repository)return[];
let place=built?REPOSITORY$1:{kind:`repository`,...repository&&{name:repository}};
let download=`artifactregistry.repositories.downloadArtifacts`;
return[need(download,place,say`deploy the image`),...foreign===!1?[]:[need(download,place,say`import an image of another project`,{who:`run-agent`})]]}
function bucketNeeds({bucket,readOnly}){
let place={kind:`volume-bucket`,bucket};
let who=`runtime-account`;
let to=what=>say`${what} the volume of the bucket ${bucket}`;
return[...[`storage.objects.list`,`storage.objects.get`].map(name=>need(name,place,to(`read`),{who})),...readOnly?[]:[`storage.objects.create`,`storage.objects.delete`].map(name=>need(name,place,to(say`write to`),{who,...advisory$2}))]}
function sqlNeeds(instance){
let place={kind:`sql-instance`,...instance};
let to=say`connect to the Cloud SQL instance ${instance.instance}`;
return[`cloudsql.instances.connect`,`cloudsql.instances.get`].map(permission=>need(permission,place,to,{who:`runtime-account`}))}
const keyNeeds=name=>[`useToEncrypt`,`useToDecrypt`].map(verb=>need(`cloudkms.cryptoKeyVersions.${verb}`,{kind:`crypto-key`,name},say`${verb===`useToEncrypt`?say`encrypt`:say`decrypt`} the containers with the key ${name.split(`/`).at(-1)}`,{who:`run-agent`}));
function networkNeeds({connector,network,subnetwork}){
let agent={who:`run-agent`};
return[...connector?[need(`vpcaccess.connectors.get`,{kind:`connector`,name:connector},say`send traffic through the connector`,agent)]:[],...network?[need(`compute.networks.get`,{kind:`network`,name:network},say`see the network`,agent)]:[],...subnetwork?[`compute.subnetworks.get`,`compute.subnetworks.use`].map(permission=>need(permission,{kind:`subnetwork`,name:subnetwork},say`send traffic through the subnetwork`,agent)):[]]}
function policyNeeds(kind,to){
let{role,words,permissions,invokers}=KINDS$2[kind];
let place={kind:role};
return[need(`run.${permissions}.getIamPolicy`,place,say`read who can ${invokers?.verb} the ${words}`),need(`run.${permissions}.setIamPolicy`,place,to)]}
const mechanismNeeds=(mechanism,to)=>[...mechanism===`all-users`?policyNeeds(`service`,to):[],...MECHANISM_PERMISSIONS[mechanism].map(permission=>need(permission,permission===`run.services.create`?PROJECT$5:SERVICE$3,to))];
const decisionNeeds=()=>[need(`orgpolicy.policy.get`,PROJECT$5,say`read the organisation policies that decide about public access`,advisory$2),need(`run.services.listEffectiveTags`,SERVICE$3,say`read the tags that policy conditions can refer to`,advisory$2)];
const tagNeeds=(values,replaces)=>[need(`run.services.listEffectiveTags`,SERVICE$3,say`see which tags the service has`),need(`run.services.createTagBinding`,SERVICE$3,say`bind the resource tags to the service`),...replaces===!1?[]:[need(`run.services.deleteTagBinding`,SERVICE$3,say`remove the value that a tag has now`,{level:replaces?`required`:`advisory`})],...values.flatMap(name=>[need(`resourcemanager.tagValueBindings.create`,{kind:`tag-value`,name},say`bind the tag`),need(`resourcemanager.tagValues.get`,{kind:`tag-value`,name},say`read which tag it is`,advisory$2)])];
function needsOf(plan){
let found=new Map;
for(let one of plan.flatMap(({needs})=>needs)){
let key=JSON.stringify([one.who,one.permission,one.place]);
let before=found.get(key);
before?one.level===`required`&&before.level===`advisory`&&found.set(key,{...before,level:`required`}):found.set(key,one)}
return[...found.values()]}
const PROJECT$4={kind:`project`};
const createAccountNeeds=()=>[need(`iam.serviceAccounts.create`,PROJECT$4,say`create the account that Cloud Scheduler calls as`)];
const upsertNeeds=(account,exists,enabled)=>[need(`cloudscheduler.jobs.get`,PROJECT$4,say`read the Cloud Scheduler job`),...exists===!0?[]:[need(`cloudscheduler.jobs.create`,PROJECT$4,say`create the Cloud Scheduler job`)],...exists===!1?[]:[need(`cloudscheduler.jobs.update`,PROJECT$4,say`update the Cloud Scheduler job`)],need(`iam.serviceAccounts.actAs`,account,say`let Cloud Scheduler call as this account`),need(`iam.serviceAccounts.getOpenIdToken`,account,say`call with an ID token of this account`,{who:`scheduler-agent`,level:enabled?`required`:`advisory`})];
const withAccessToken=needs=>needs.map(one=>one.permission===`iam.serviceAccounts.getOpenIdToken`?{...one,permission:`iam.serviceAccounts.getAccessToken`,to:say`call with an access token of this account`}:one);
const deleteNeeds=()=>[need(`cloudscheduler.jobs.get`,PROJECT$4,say`read the Cloud Scheduler job`),need(`cloudscheduler.jobs.delete`,PROJECT$4,say`delete the Cloud Scheduler job`)];
const testNeeds=()=>[need(`cloudscheduler.jobs.run`,PROJECT$4,say`run the Cloud Scheduler job once`),need(`logging.logEntries.list`,PROJECT$4,say`read the result of the attempt`,{level:`advisory`})];
const calledServiceNeeds=name=>{
let place={kind:`called-service`,name};
return[need(`run.services.get`,place,say`read the address of the function`),need(`run.services.getIamPolicy`,place,say`read who can call the function`),need(`run.services.setIamPolicy`,place,say`let Cloud Scheduler’s account call the function`)]};
function createAccount(project){
let email=defaultCaller(project);
let target=fullName.account(email,project);
return{kind:`create-account`,title:say`Create the account ${email}, which Cloud Scheduler calls as`,target,changes:[{target,path:`email`,after:email,done:!1}],needs:createAccountNeeds(),async apply(world){
try{
await world.google.iam.createServiceAccount(project,DEFAULT_CALLER_ID,{displayName:`Cloud Scheduler invoker`})}catch(error){
if(!(error instanceof ApiError)||error.status!==409)throw error;
world.record?.([]);
return say`It already exists.`}
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
const isNameTaken=({status,message})=>status===409&&/revision named/i.test(message);
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
log.info(open?say`${what}: the answer to its change was lost: reading it again.`:say`${what} was changed by someone else at the same time: reading it again.`);
atOnce||await clock.sleep(pause()*(.5+Math.random()/2),signal);
state=await read()}}
const UNSET={etag:`ACAB`};
async function changePolicy(world,target,change,settled=()=>{}){
let holder=holderOf(world.google,target);
let sent=[];
let policies=world.made.policies??new Map;
world.made.policies=policies;
let seen=policies.get(target);
let first=seen?.etag&&!isSame(seen.bindings??[],change)?seen:void 0;
return onFreshState(world,{what:say`The IAM policy`,first,read:()=>holder.getPolicy(),tries:6},async policy=>{
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
const isSame=(bindings,change)=>changesOf$1(``,bindings,change(structuredClone(bindings))).length===0;
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
return{kind:`grant-role`,title:say`Grant ${role} on ${placeWords(target)} to ${member}`,target,changes:[{target,path:`bindings[${role}]`,after:member,done:!1}],needs,async apply(world){
let{google,made}=world;
try{
let done=await changePolicy(world,target,bindings=>withMember(bindings,role,member));
world.record?.(done);
let{cures:before=[],hosts=[]}=made.granted??{};
made.granted={cures:[...before,cure],hosts};
return done.length===0?say`It was already granted.`:void 0}catch(error){
if(!(error instanceof ApiError)||error.status!==403||error.constraint||error.service)throw error;
let known={evidence:[toEvidence(error.call,target,error)]};
let permission=error.permission&&{permission:error.permission};
throw new UserError([mayNotGrant([cure.grant],google.identity.principal,{...known,...permission})],{cause:error})}}}}
function enableApis(project,hosts,needs){
let target=fullName.project(project);
return{kind:`enable-api`,title:say`Enable ${hosts.join(say`, `)}`,target,changes:enabling(project,hosts,()=>!1),needs,async apply({google,made,record}){
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
const enabling=(project,hosts,done)=>hosts.map(host=>({target:fullName.api(project,host),path:`state`,before:`DISABLED`,after:`ENABLED`,done:done(host)}));
const PROJECT$3={kind:`project`};
function grantSteps(granting,needs,resources,absentAccounts=[]){
if(granting.kind!==`grant`)return[];
let places=placesOf(needs);
let enabling=granting.hosts.length>0?[enableApis(resources.project,granting.hosts,enableNeeds())]:[];
let{project}=resources;
let makes=granting.cures.some(({grant})=>absentAccounts.some(email=>grant.resource===fullName.account(email,project)));
return[...enabling,...makes?[createAccount(project)]:[],...granting.cures.map(cure=>{
let place=places.find(one=>placeName(one,resources)===cure.grant.resource);
return grantRole(cure,place?policyNeedsOf(place):[])})]}
const grantingNeeds=needs=>[...enableNeeds(),...placesOf(needs).flatMap(policyNeedsOf)];
function placesOf(needs){
let places=[PROJECT$3,...needs.map(({place})=>place)];
return[...new Map(places.map(place=>[JSON.stringify(place),place])).values()]}
const policyNeedsOf=place=>(TAKES[place.kind]?.permissions??[]).map(permission=>({who:`deployer`,permission,place,level:`required`,to:say`grant missing roles there`}));
const enableNeeds=()=>[{who:`deployer`,permission:ENABLE.permission,place:PROJECT$3,level:`required`,to:say`enable APIs`}];
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
const KEY=/^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/;
const INTERFACE=`template.vpcAccess.networkInterfaces.0`;
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
const secretVolumes=edits=>volumesIn(edits).flatMap(({secret})=>isObject(secret)&&secret.secret?[String(secret.secret)]:[]);
function bucketsOf(edits){
let mounted=volumesIn(edits).flatMap(({gcs})=>isObject(gcs)&&typeof gcs.bucket==`string`&&gcs.bucket!==`_`?[{bucket:gcs.bucket,readOnly:gcs.readOnly===!0}]:[]);
return[...Map.groupBy(mounted,({bucket})=>bucket)].map(([bucket,mounts])=>({bucket,readOnly:mounts.every(({readOnly})=>readOnly)}))}
function otherRepositoriesOf(edits){
let images=new Map(edits.flatMap(edit=>edit.path===`container.image`&&edit.op===`set`&&edit.container!==void 0?[[edit.container,String(edit.value)]]:[]));
return[...new Set([...images.values()].flatMap(image=>privateRepository(image)??[]))]}
const owner=name=>/(?:^|\/)projects\/([^/]+)\//.exec(name)?.[1];
const last=name=>name.split(`/`).at(-1)??name;
function buildCause(failed){
let lines=linesOf$1(failed.lines).map(line=>line.replace(PREFIX,``));
return firstOf(ROWS$2,{...failed,lines})}
const PREFIX=/^(?:Step #\d+(?: - "[^"]*")?: )?(?:\[builder\] |\[detector\] )?(?:#\d+ (?:\d+\.\d+ )?)?/;
function inLog(words,cause){
return failed=>{
let shown=failed.lines.findLast(line=>words.test(line));
let found=shown===void 0?null:words.exec(shown);
return shown!==void 0&&found?{...cause(found,failed),shown}:void 0}}
const ENTRYPOINT=[change$1(say`Add a Procfile with the start command`,`web: gunicorn --bind :$PORT main:app`)];
const ROWS$2=[({status,said,timeoutSeconds})=>status===`TIMEOUT`?{key:`timeout`,what:say`The build exceeded its time limit${timeoutSeconds?say` of ${timeoutSeconds}s`:``}.`,advice:say`Check the log for what takes so long: large downloads, or layers that are rebuilt each time.`,remedies:[],shown:said||`TIMEOUT`}:void 0,({status})=>status===`EXPIRED`?{key:`queue`,what:say`The build waited too long for a machine.`,advice:say`Run the workflow again. If it persists, a quota limits concurrent builds.`,remedies:[],shown:`EXPIRED`}:void 0,({type,said})=>type===`LOGGING_FAILURE`?{key:`logging`,what:say`Cloud Build could not write the log of the build.`,advice:say`If running the workflow again does not help, check that the build account has roles/logging.logWriter on the project.`,remedies:[],shown:said||type}:void 0,({type,said})=>type===`FETCH_SOURCE_FAILED`?{key:`source`,what:say`Cloud Build could not fetch the source: ${piece(said.replace(/^failed to fetch source: /,``)||say`it does not say why`)}.`,advice:say`Check that nothing deletes the objects of the staging bucket immediately, and that the build account can read them.`,remedies:[],shown:said||type}:void 0,inLog(/No buildpack groups passed detection|no buildpacks participating/,(_,{source})=>({key:`no-language`,what:say`Buildpacks found no supported language in the source folder${source===`.`?``:` ${piece(source,60)}`}.`,advice:say`They look for files such as package.json, requirements.txt, go.mod or pom.xml in that folder itself. Set source to the folder with such a file, or add a Dockerfile.`,remedies:[change$1(say`Set source to the folder with the app, or add a Dockerfile`,`source: FOLDER`)]})),inLog(/for (Python), (?:provide a main\.py|an entrypoint must be manually set)|entrypoint must be manually set/i,()=>({key:`no-start-command`,what:say`Buildpacks found nothing to start: no main.py or app.py, no Procfile and no GOOGLE_ENTRYPOINT.`,advice:say`Add a Procfile, or name the command with build_env_vars: GOOGLE_ENTRYPOINT=COMMAND`,remedies:ENTRYPOINT})),inLog(/no main manifest attribute|could not find (?:a )?(?:jar|main class)|Missing script: "?(start|build)"?/i,([said,script])=>({key:`no-start-command`,what:script?say`package.json has no script "${script}", which the build calls.`:say`The build found nothing to start: ${piece(said)}.`,remedies:[script?change$1(say`Add the script "${script}" to package.json`,`"scripts": { "${script}": "COMMAND" }`):change$1(say`Name the main class or jar`,`GOOGLE_ENTRYPOINT=java -jar APP.jar`)]})),inLog(/missing go\.sum entry for .+|cannot find module providing package \S+|no required module provides package [^\s;]+/,([said])=>({key:`dependency`,what:say`A Go module is missing: ${piece(said)}.`,remedies:[change$1(say`Run go mod tidy, and commit go.mod and go.sum`,`go mod tidy`)]})),inLog(/(?:Could not find a version that satisfies the requirement|No matching distribution found for) ([^\s(;]+)/,([,name=``])=>({key:`dependency`,what:say`pip found no matching version of ${piece(name,60)}.`,advice:say`Check its name and version in requirements.txt, and that it has a version for the Python of the build.`,remedies:[change$1(say`Correct ${piece(name,60)} in requirements.txt`,name)]})),inLog(/ResolutionImpossible|conflicting dependencies/,()=>({key:`dependency`,what:say`Python packages in requirements.txt need conflicting versions.`,remedies:[change$1(say`Loosen the versions that pip names in the log`,`requirements.txt`)]})),inLog(/code ERESOLVE|unable to resolve dependency tree/,()=>({key:`dependency`,what:say`npm packages need conflicting versions (ERESOLVE).`,advice:say`Run npm install on your machine, fix the versions that it names, and commit package-lock.json.`,remedies:[change$1(say`Fix the versions in package.json`,`npm install`)]})),inLog(/can only install packages when your package\.json and package-lock\.json|npm-shrinkwrap\.json are in sync|lockfile needs to be updated|frozen[- ]lockfile/i,()=>({key:`lockfile`,what:say`The lock file does not match package.json.`,advice:say`Install on your machine, and commit the new lock file.`,remedies:[change$1(say`Update the lock file, and commit it`,`npm install`)]})),inLog(/404 Not Found - GET \S+?\/([^/\s]+) - Not found|'([^'\s]+)@[^'\s]*' is not in (?:this|the npm) registry/,([,first,second])=>({key:`dependency`,what:say`npm knows no package ${piece(first??second??``,60)}.`,advice:say`Check its name; a private package needs a token in the build.`,remedies:[change$1(say`Correct the package in package.json`,first??second??``)]})),inLog(/Could not resolve dependencies for project|Could not find gem '([^']+)'/,([said])=>({key:`dependency`,what:say`A dependency could not be resolved: ${piece(said)}.`,remedies:[change$1(say`Correct the dependency, or give the build access to its repository`,piece(said))]})),inLog(/COPY failed: (?:file not found in build context[^:]*: stat |no source files were specified|stat )?\S*?([\w.@/-]+)?: (?:file does not exist|no such file or directory)/,([,name])=>copied(name)),inLog(/failed to (?:compute cache key|calculate checksum)[^"]*"\/?([^"]+)": not found/,([,name])=>copied(name)),inLog(/lstat \/workspace\/(\S*Dockerfile\S*): no such file/,([,name=`Dockerfile`])=>({key:`dockerfile`,what:say`The upload does not contain ${piece(name,60)}.`,remedies:[change$1(say`Make sure that no ignore file excludes the Dockerfile`,`!Dockerfile`)]})),inLog(/[Dd]ockerfile parse error.*?:? (.+)|failed to parse (?:the )?dockerfile: (.+)/i,([,first,second])=>({key:`dockerfile`,what:say`The Dockerfile cannot be read: ${piece(first??second??``)}.`,remedies:[change$1(say`Correct the Dockerfile`,`Dockerfile`)]})),inLog(/manifest for (\S+) not found|manifest unknown|pull access denied for (\S+?),|failed to resolve source metadata for (\S+?):/,([,...names])=>{
let name=names.find(Boolean);
return{key:`base-image`,what:say`The base image${name?` ${piece(name,80)}`:``} does not exist, or the build is not allowed to read it.`,advice:say`Check its name and tag in the FROM lines; a private one needs a grant to the build account.`,remedies:[change$1(say`Correct the FROM line`,`FROM ${name??`IMAGE`}`)]}}),inLog(/no space left on device|ENOSPC/i,()=>({key:`disk`,what:say`The disk of the build’s machine is full.`,advice:say`Make the image smaller (a slim base image, no caches, large models in a bucket), or build in a worker pool with a larger disk (build_worker_pool).`,remedies:[{kind:`workflow`,title:say`Set build_worker_pool: POOL`,text:`with:
  build_worker_pool: POOL # of Cloud Build, with a larger disk`}]})),inLog(/JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|signal: killed|exit code: 137|status: 137|returned a non-zero code: 137|\bKilled\b$/,([said])=>({key:`memory`,what:say`The build needs more memory than it has: ${piece(said,60)}.`,advice:say`Let it do less at the same time (for Node.js NODE_OPTIONS=--max-old-space-size), or build in a worker pool with a larger machine (build_worker_pool).`,remedies:[{kind:`workflow`,title:say`Set build_worker_pool: POOL`,text:`with:
  build_worker_pool: POOL # of Cloud Build, with a larger machine`}]})),({type,said,lines})=>type===`PUSH_IMAGE_NOT_FOUND`?{key:`no-image`,what:say`The build ended without an image of the name to push.`,remedies:[],shown:said||lines.at(-1)||type}:void 0,inLog(/The command '\/bin\/sh -c (.+)' returned a non-zero code: (\d+)/,([,run=``,code],{lines})=>({key:`step`,what:say`RUN ${piece(run,60)} of the Dockerfile returned a non-zero code: ${code}.`,advice:lastError(lines,run),remedies:[]})),inLog(/process "\/bin\/sh -c (.+)" did not complete successfully: exit code: (\d+)/,([,run=``,code],{lines})=>({key:`step`,what:say`RUN ${piece(run,60)} of the Dockerfile ended with exit code ${code}.`,advice:lastError(lines,run),remedies:[]})),inLog(/Failed to run \/bin\/build: (.+)|^ERROR: failed to build: (?!exit status|executing lifecycle)(.+)/,([,first,second])=>({key:`buildpack`,what:say`The buildpack failed: ${piece(first??second??``)}.`,remedies:[]}))];
function copied(name){
let file=name?piece(name,60):void 0;
return{key:`copy`,what:say`The Dockerfile copies ${file??say`a file`}, which is not in the upload.`,advice:say`Check the path, which is relative to the source folder, and that neither .gcloudignore, .gitignore nor .dockerignore excludes it.`,remedies:[change$1(say`Put ${file??say`the file`} into the upload`,file?`!${file}`:`.gcloudignore`)]}}
function lastError(lines,run){
let last=lines.findLast(line=>/error|fail|not found|denied/i.test(line)&&!line.includes(run)&&!SUMMARY.test(line));
return last?say`The log says: ${piece(last,200)}.`:say`To see the error, run the build on your machine with docker build.`}
const SUMMARY=/^ERROR(?:: (?:build step|failed to build|failed to solve).*)?$/;
async function failedBuild(world,resources,settings,build){
let{google,log,config,granted}=world;
let said=unique([build.failureInfo?.detail,build.statusDetail]);
let id=build.id??build.name?.split(`/`).at(-1)??``;
let{lines=[],note}=id?await lastLines(world,resources,id):{};
let end=lines.slice(-15);
end.length>0&&await log.group(say`Last ${end.length} lines of the build log`,async()=>{
for(let line of end)log.quote(line)});
let evidence={call:`GET cloudbuild.googleapis.com/v1/${build.name??`builds/${id}`}`,resource:fullName.project(resources.project),answer:[build.status??say`no status`,...said].join(`: `).slice(0,600)};
let about=said.join(` `);
let setting={speaker:`build`,resources,deployer:google.identity.principal,granted};
let told=diagnose(impliedBy(build,saidIn(about,evidence)),setting);
let warned=told.length>0?[]:warningsOf(build).flatMap(text=>diagnose(saidIn(text,evidence),setting));
let inLog=told.length>0?[]:causesInLog(lines,setting,logEvidence(resources,id,end));
let cause=buildCause({status:build.status,type:build.failureInfo?.type,said:about,lines,kind:settings.kind,source:config.origin.kind===`source`?config.origin.given:say`the source`,timeoutSeconds:settings.timeoutSeconds});
let causes=[...told,...inLog,...build.failureInfo?.type===`LOGGING_FAILURE`?warned:[]];
let details={resource:fullName.repository(resources.repository.name),evidence:[evidence,...end.length>0?[logEvidence(resources,id,end)]:[]],remedies:logLink$1(build)};
let telling=tellingLine(lines,about);
let words=telling??about;
let unknown={key:`unknown`,what:sentence$1(`${ending$1(build)}${words&&`: ${piece(words,120)}`}`),remedies:[],shown:words};
let failed=findingOf(`build-failed`,cause??unknown,{...details,more:[say`Nothing was deployed.`,note,about&&(cause??telling)!==void 0?googleSaid(about):void 0],end:lines});
let[first,...others]=[...causes,failed];
return new UserError([first??failed,...others])}
function impliedBy({failureInfo},said){
if(said.permission||failureInfo?.type!==`PUSH_NOT_AUTHORIZED`)return said;
return{...said,permission:`artifactregistry.repositories.uploadArtifacts`,text:said.text||`Unauthorized push of the final image.`}}
const ending$1=({status})=>own$1(ENDINGS$2,status??``)??say`The build failed`;
const warningsOf=({warnings=[]})=>warnings.flatMap(({text})=>text??[]);
function buildWarnings({google,granted},resources,build){
let evidence={call:`GET cloudbuild.googleapis.com/v1/${build.name??`builds/${build.id??``}`}`,resource:fullName.project(resources.project),answer:warningsOf(build).join(` `).slice(0,600)};
let setting={speaker:`build`,resources,deployer:google.identity.principal,granted};
return warningsOf(build).flatMap(text=>{
let known=diagnose(saidIn(text,evidence),setting);
return known.length>0?known.map(finding=>({...finding,status:`warn`})):[warn$1(`build-warning`,say`Cloud Build warned: ${sentence$1(text.slice(0,600))}`,{resource:evidence.resource,evidence:[evidence]})]})}
function causesInLog(lines,setting,evidence){
for(let line of lines.toReversed()){
let found=diagnose(saidIn(line,evidence),{...setting,speaker:`build-log`});
if(found.length>0)return found}
return[]}
const refusedBuild=({google,held},resources,error)=>diagnosed(error,fullName.project(resources.project),{speaker:`build`,resources,deployer:google.identity.principal,held});
function slowBuild(seconds,resources,build){
return failure$1(`build-failed`,say`The build took longer than build_timeout (${seconds}s) and was cancelled. Nothing was deployed. Raise build_timeout, or check the log for what takes so long.`,{resource:fullName.repository(resources.repository.name),remedies:logLink$1(build)})}
async function lastLines({google,log},resources,id){
try{
return{lines:await google.logging.buildLog(resources.project,id,50)}}catch(error){
log.debug(say`The build log could not be read: ${errorText(error)}`);
return{note:say`The run could not read its log, which takes roles/logging.viewer.`}}}
const ENDINGS$2={CANCELLED:say`Someone cancelled the build`,TIMEOUT:say`The build exceeded its time limit`,EXPIRED:say`The build waited too long for a machine`,INTERNAL_ERROR:say`Cloud Build had an internal error; run the workflow again`,SUCCESS:say`The build succeeded, but names no image`};
function logEvidence(resources,id,lines){
return{call:`POST logging.googleapis.com/v2/entries:list`,resource:`${fullName.project(resources.project)}/builds/${id}`,answer:lines.join(`
`).slice(-4e3)}}
function logLink$1(build){
return build.logUrl?[{kind:`console`,title:say`Read the build log`,text:build.logUrl}]:[]}
const tellingLine=(lines,about)=>lines.findLast(line=>/error|fail|denied|not found|non-zero/i.test(line)&&!about.includes(line.replace(/^ERROR:?\s*/,``)));
const unique=texts=>[...new Set(texts.filter(text=>!!text))];
async function findBuild({google,log,clock=systemClock},{project,location,tag,source}){
let{signal}=new AbortController;
try{
for(let look=1;;look++){
let found=(await google.cloudBuild.buildsTagged(project,location,tag)).find(build=>{
let{storageSource:from}=build.source??{};
return from?.bucket===source.bucket&&from.object===source.name});
if(found||look===3)return found;
await clock.sleep(700,signal)}}catch(error){
log.debug(say`The builds could not be listed: ${errorText(error)}`);
return}}
function mayBeRunning({project,location,tag},stopped){
let list=command([`builds`,`list`,`--ongoing`,`--project=${project}`,`--region=${location}`,`--filter=tags=${tag}`]);
return warn$1(stopped?`cancelled`:`build-failed`,say`${stopped?say`The run was stopped while it requested the build`:say`The answer to the build request was lost`}, and the run found no build of this source. One could still be running; this lists it: ${list}`,{remedies:[{kind:`gcloud`,title:say`List the running builds`,text:list}]})}
const pauseAfter=ms=>ms<FIRST_MS?FIRST_MS:Math.max(450,Math.min(ms*.015,1e4));
const FIRST_MS=300;
function buildImage(resources,settings,service,needs){
let target=fullName.repository(resources.repository.name);
let how=settings.kind===`docker`?say`with its Dockerfile`:say`with buildpacks`;
return{kind:`build-image`,title:say`Build the image ${how}`,target,changes:[{target,path:`images[${service}]`,after:settings.image,done:!1}],needs,async apply(world){
let source=world.made.source?.object;
if(!source)throw Error(`build-image runs after upload-source`);
let submitted=await submit(world,resources,settings,service,source);
let{log}=world;
let name=nameOf(submitted.build,resources);
let{logUrl}=submitted.build;
world.made.begun={id:submitted.build.id??name.split(`/`).at(-1)??``,...logUrl&&{logUrl}};
logUrl&&log.info(say`Build log: ${logUrl}`);
let build=await follow$1(world,resources,settings,submitted,name);
let digest=build.results?.images?.[0]?.digest;
if(build.status!==`SUCCESS`||!digest)throw await failedBuild(world,resources,settings,{...submitted.build,...build});
let warnings=buildWarnings(world,resources,build);
warnings.length>0&&(world.made.findings=[...world.made.findings??[],...warnings]);
let image=`${settings.image}@${digest}`;
world.made.build={id:build.id??name.split(`/`).at(-1)??``,name,image,digest,...(build.logUrl??submitted.build.logUrl)&&{logUrl:build.logUrl??submitted.build.logUrl??``},...submitted.baseImageUri&&{baseImageUri:submitted.baseImageUri}};
world.record?.([{target,path:`images[${service}]`,after:image,done:!0}]);
return say`Built ${image}`}}}
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
log.info(say`Cloud Run’s build API answered 404, so the run uses Cloud Build directly. Google said: ${error.message}`)}
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
log.info(say`The answer to the build request was lost; the build of this source is ${name}.`);
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
status&&status!==said&&log.info(say`Build ${seen.build.id??build.id??``}: ${status}`);
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
const ENDED=new Set([`SUCCESS`,`FAILURE`,`INTERNAL_ERROR`,`TIMEOUT`,`CANCELLED`,`EXPIRED`]);
async function stopOrLeave(world,name){
world.config.onCancel===`cancel-build`?await cancel(world,name):tell$4(world,say`The build ${name} continues (on_cancel: leave).`,[])}
async function cancel(world,name){
let call=`POST cloudbuild.googleapis.com/v1/${name}:cancel`;
try{
await world.google.cloudBuild.cancel(name);
tell$4(world,say`The build ${name} was cancelled.`,[{call,resource:name,answer:`200 accepted`}])}catch(error){
let evidence=error instanceof ApiError?toEvidence(call,name,error):{call,resource:name,answer:String(error)};
tell$4(world,say`The run could not cancel the build ${name}, which may still be running: ${evidence.answer}`,[evidence])}}
function tell$4({made,log},reason,evidence){
log.info(reason);
made.findings=[...made.findings??[],warn$1(`cancelled`,reason,{evidence})]}
function nameOf(build,resources){
let[,location,ofName]=/\/locations\/([^/]+)\/builds\/([^/]+)$/.exec(build.name??``)??[];
let id=build.id??ofName;
if(!id)throw failure$1(`build-failed`,say`The build was accepted, but the answer does not name it, so this run cannot follow it. Run the job again.`);
return`${location?`projects/${resources.project}/locations/${location}`:resources.parent}/builds/${id}`}
function mustBeOurs(bucket,resources,region){
let{name}=resources.bucket;
let evidence={call:`GET storage.googleapis.com/storage/v1/b/${name}`,resource:fullName.bucket(name),answer:bucket?`projectNumber ${bucket.projectNumber??say`not told`}`:say`not readable`};
if(bucket?.projectNumber&&bucket.projectNumber===resources.projectNumber)return;
let why=bucket?.projectNumber&&resources.projectNumber?say`belongs to the project number ${bucket.projectNumber}, not to ${resources.project} (${resources.projectNumber})`:say`is not known to belong to this project`;
let own=`${resources.project.replace(/[:.]/g,`-`)}-sources-${region}`;
throw failure$1(`bucket-foreign`,say`The staging bucket ${name} ${why}, so no source is uploaded to it. `+say`Create a bucket and name it in the input source_bucket.`,{resource:fullName.bucket(name),evidence:[evidence],remedies:[{kind:`gcloud`,title:say`Create a bucket, then set source_bucket to ${own}`,text:command([`storage`,`buckets`,`create`,`gs://${own}`,`--project=${resources.project}`,`--location=${region}`,`--uniform-bucket-level-access`])}]})}
function createBucket(resources,region){
let{name}=resources.bucket;
let target=fullName.bucket(name);
return{kind:`create-bucket`,title:say`Create the bucket ${name}`,target,changes:[{target,path:`name`,after:name,done:!1}],needs:createBucketNeeds(),async apply(world){
try{
await world.google.storage.createBucket(resources.project,name,region);
return}catch(error){
if(!(error instanceof ApiError)||error.status!==409)throw error;
let found=await readable$2(world,name);
if(found===null&&error.code===`ABORTED`)throw error;
mustBeOurs(found,resources,region);
world.record?.([]);
return say`It already exists.`}}}}
async function readable$2({google},name){
try{
return await google.storage.getBucket(name)}catch(error){
if(error instanceof ApiError&&error.status===403)return null;
throw error}}
function createRepository(resources,unsure=!1){
let target=fullName.repository(resources.repository.name);
let change={target,path:`name`,after:DEFAULT_REPOSITORY};
return{kind:`create-repository`,title:say`Create the repository ${DEFAULT_REPOSITORY}${unsure?say`, unless it exists`:``}`,target,changes:[{...change,done:!1}],needs:createRepositoryNeeds(),async apply({google,record}){
try{
await google.artifactRegistry.createRepository(resources.parent,DEFAULT_REPOSITORY,`Cloud Run Source Deployments`,()=>record?.([{...change,done:!0}]));
return}catch(error){
error instanceof ApiError&&error.ended&&record?.([{...change,done:!1}]);
if(!(error instanceof ApiError)||error.status!==409||error.code===`ABORTED`)throw error;
record?.([]);
return say`It already exists.`}}}}
function reuseImage(resources,found,listing,needs){
let{id,build,logUrl,image,digest,source}=found;
return{kind:`reuse-image`,title:say`Use the image of build ${id} again`,target:fullName.repository(resources.repository.name),changes:[],needs,apply:async({made,log})=>{
made.source={object:source,digest:listing.digest??``,files:listing.files.length,bytes:listing.bytes};
made.build={id,name:build,image,digest,...logUrl&&{logUrl}};
log.info(say`Nothing is uploaded or built: build ${id} made ${image} of the same source with the same settings.`);
return say`Reused ${image}`}}}
const blobId=bytes=>blobHash(bytes.length).update(bytes).digest(`hex`);
const blobHash=size=>createHash(`sha1`).update(`blob ${size}\0`);
function sourceProblem(where,reason,cause){
let code=cause instanceof FileFault?cause.code:codeOf$1(cause);
return failure$1(`source-unreadable`,reason,{evidence:[{call:say`read the source`,resource:where,answer:code??say`not usable`}]},cause===void 0?{}:{cause})}
const PIECE=1048576;
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
const isLarge=file=>file.size>4194304;
const isSlow=(file,milliseconds)=>milliseconds>.1+file.size/2e6;
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
closeSync(descriptor)}}catch(error){
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
closeSync(descriptor)}}
async function readInBackground(file){
let descriptor=opened(file);
try{
let buffer=Buffer.allocUnsafeSlow(file.size+1);
return unchanged$2(file,descriptor,buffer,await filledInBackground(file,descriptor,buffer,0))}finally{
closeSync(descriptor)}}
function opened(file){
try{
return openNow(file.absolute)}catch(error){
throw unreadable$1(file,error)}}
async function filledInBackground(file,descriptor,buffer,position){
for(let total=0;;){
let count=await new Promise((resolve,reject)=>{
read(descriptor,buffer,total,buffer.length-total,position+total,(error,count)=>error?reject(unreadable$1(file,error)):resolve(count))});
total+=count;
if(count===0||total===buffer.length||position+total===file.size)return total}}
function unchanged$2(file,descriptor,buffer,total){
let bytes=buffer.subarray(0,total);
if(total!==file.size)throw changed(file,total);
if(isOther(file,descriptor)&&blobId(bytes)!==file.blob)throw changed(file);
return bytes}
const isOther=(file,descriptor)=>file.blob!==void 0&&fstatSync(descriptor).mtimeMs!==file.mtimeMs;
function changed(file,bytes){
let now=bytes!==void 0&&bytes>file.size?`more`:`${bytes}`;
let how=bytes===void 0?say`it was written after it had been listed`:say`it had ${file.size} bytes when it was listed and now has ${now}`;
return sourceProblem(file.path,say`${file.path} changed while the source was being packed: ${how}. `+say`Stop whatever writes to it before deploying, or exclude the file with a line in .gcloudignore.`)}
function unreadable$1(file,error){
let code=codeOf$1(error);
if(code===void 0)return error;
let why=code===`ENOENT`?say`was removed while the source was being packed`:say`cannot be read (${code})`;
return sourceProblem(file.path,say`${file.path} ${why}. Make sure that the file stays and that the runner's user can read it, or exclude it with a line in .gcloudignore.`,error)}
const MAX32=4294967295;
const MAX16=65535;
const needsZip64=size=>size>4026531840;
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
const SAMPLE=65536;
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
if(name.length>65535)throw sourceProblem(path.slice(0,80),say`A path of ${name.length} bytes is too long for a zip archive: ${path.slice(0,80)}…`);
return{name,mode,method:0,streamed:!1,zip64:!1,crc:0,compressed:0,size:0,offset}}
function whole(entry,bytes){
let deflated=worthDeflating(bytes)?deflate(bytes):bytes;
let data=deflated.length<bytes.length?deflated:bytes;
Object.assign(entry,{method:data===bytes?0:8,crc:crc32(bytes),compressed:data.length,size:bytes.length});
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
entry.crc=crc32(piece,entry.crc);
entry.size+=piece.length;
return piece};
yield add(first);
for await(let piece of rest)yield add(piece)}
async function*deflatedStream(pieces){
let stream=createDeflateRaw({level:1,chunkSize:262144});
let feeding=pipeline(pieces,stream);
feeding.catch(()=>{});
yield*stream;
await feeding}
function deflate(bytes){
return deflateRawSync(bytes,{level:1,chunkSize:Math.max(64,bytes.length+64)})}
function worthDeflating(bytes){
if(bytes.length<32)return!1;
return bytes.length<=SAMPLE||deflate(bytes.subarray(0,SAMPLE)).length<SAMPLE*.97}
const SURROGATE=/[\ud800-\udfff]/;
function comparePaths(a,b){
if(SURROGATE.test(a)||SURROGATE.test(b))return Buffer.compare(Buffer.from(a),Buffer.from(b));
return a<b?-1:+(a>b)}
const byPath=(a,b)=>comparePaths(a.path,b.path);
async function sourceDigest(listing){
let records=emptyFolders(listing).map(path=>({path,record:`040000 - ${path}\0`}));
let add=(file,content)=>{
let mode=file.mode&64?`100755`:`100644`;
records.push({path:file.path,record:`${mode} ${content} ${file.path}\0`})};
for(let file of listing.files)file.blob!==void 0&&add(file,file.blob);
for await(let{file,bytes}of contentsOf(listing.files.filter(({blob})=>blob===void 0)))add(file,bytes===void 0?await idOfPieces(file):blobId(bytes));
let whole=createHash(`sha256`).update(`run-iam-deploy source 2
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
return{kind:`upload-source`,title:say`Upload the source to ${bucket}`,target,changes:[{target,path:`objects`,after:`${folder}/….zip`,done:!1}],needs:uploadNeeds(resources.bucket.from===`input`),async apply(world){
let{google,config,made,signal,log}=world;
if(!listing)throw Error(`The plan was made without the source.`);
owned||mustBeOurs(await google.storage.getBucket(bucket),resources,config.region);
let digest=listing.digest??await sourceDigest(listing);
let name=objectName(folder);
for(let line of leftOutLines(listing))log.info(line);
log.info(say`Uploading ${listing.files.length} files (${megabytes(listing.bytes)}) to gs://${bucket}/${name}`);
made.source={object:await google.storage.upload(bucket,name,stopping(archive(listing),signal),`application/zip`),digest,files:listing.files.length,bytes:listing.bytes};
world.record?.([{target,path:`objects`,after:name,done:!0}]);
return say`${listing.files.length} files, ${megabytes(listing.bytes)}, ${digest}`}}}
function objectName(folder){
return`${folder}/${(Date.now()/1e3).toFixed(6)}-${crypto.randomUUID().replaceAll(`-`,``)}.zip`}
async function*stopping(chunks,signal){
for await(let chunk of chunks){
signal.throwIfAborted();
yield chunk}}
const megabytes=bytes=>bytes<1e5?`${(bytes/1e3).toFixed(1)} kB`:`${(bytes/1e6).toFixed(1)} MB`;
function leftOutLines({excluded,credentials,brokenLinks,outsideLinks,special}){
let always=excluded.filter(({from})=>from===`always`).map(({path})=>path);
let lists=[[`always`,always],[`credentials`,credentials.map(({path})=>path)],[say`links that lead nowhere or outside`,[...brokenLinks,...outsideLinks]],[say`no files`,special]];
let ruled=excluded.length-always.length;
return[...lists.flatMap(([why,paths])=>paths.length>0?[say`Not uploaded (${why}): ${some(paths,10)}`]:[]),...ruled>0?[say`Not uploaded by ignore rules: ${some(excluded.filter(({from})=>from!==`always`).map(({path})=>path),10)}`]:[]]}
const inOrder=(...groups)=>groups.flat();
const NO_SOURCE={dockerfile:!1,projectToml:!1};
function previewImage({origin},{image}){
if(origin.kind===`template`)return;
return origin.kind===`image`?origin.image:image}
const cannot=what=>problem=>fail(`invalid-input`,say`${what} cannot be changed as asked: ${problem}.`);
const doubtful=doubt=>warn$1(`ignored-input`,`${doubt}.`);
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
const isOf=(name,{project,projectNumber})=>[project,projectNumber].includes(projectIn(name)??``);
const PROJECT$2={kind:`project`};
const BUCKET={kind:`bucket`};
const REPOSITORY={kind:`repository`};
const SERVICE$2={kind:`service`};
const advisory$1={level:`advisory`};
const taggedPreviewNeeds=()=>[need(`run.revisions.get`,SERVICE$2,say`read the revision that serves production`)];
const findTaggedNeeds=()=>[need(`run.services.get`,SERVICE$2,say`read the service`),need(`run.revisions.list`,SERVICE$2,say`find the revisions of previews`)];
const removeTaggedNeeds=()=>[...findTaggedNeeds(),need(`run.services.update`,SERVICE$2,say`remove the tag of a preview`),need(`iam.serviceAccounts.actAs`,{kind:`account`,who:`runtime-account`},say`change the traffic of a service`),need(`run.revisions.get`,SERVICE$2,say`read a revision once more before it is deleted`),need(`run.revisions.delete`,SERVICE$2,say`delete the revisions of a preview`),need(`run.operations.get`,PROJECT$2,say`wait until a preview is gone`,advisory$1)];
const removeServiceNeeds=at=>[need(`run.services.get`,at,say`read the service of a preview`),need(`run.services.delete`,at,say`delete the service of a preview`),need(`run.operations.get`,PROJECT$2,say`wait until a preview is gone`,advisory$1)];
const listPreviewServicesNeeds=()=>[need(`run.services.list`,PROJECT$2,say`find the previews that are services`)];
const leftoverNeeds=()=>[need(`artifactregistry.dockerimages.list`,REPOSITORY,say`find the images of previews`,advisory$1),need(`storage.objects.list`,BUCKET,say`find the sources of previews`,advisory$1),need(`cloudbuild.builds.list`,PROJECT$2,say`see which build made an image`,advisory$1),...[`services`,`revisions`,`jobs`,`workerpools`].map(what=>need(`run.${what}.list`,PROJECT$2,say`see whether an image or a source is still used`,advisory$1)),need(`run.locations.list`,PROJECT$2,say`see whether an image or a source is still used in another region`,advisory$1),need(`artifactregistry.versions.delete`,REPOSITORY,say`delete images that only a preview used`,advisory$1),need(`storage.objects.delete`,BUCKET,say`delete sources that only a preview used`,advisory$1)];
function driftNeeds(kind,callers,access){
let{words,role,permissions,invokers,traffic}=KINDS$2[kind];
let place={kind:role};
let verb=name=>`run.${permissions}.${name}`;
return[need(verb(`get`),place,say`read the ${words}`),...invokers?[need(verb(`getIamPolicy`),place,say`read who can ${invokers.verb} the ${words}`,callers?{}:advisory$1)]:[],...traffic?[need(`run.revisions.get`,place,say`read the revision that serves production`,advisory$1)]:[],...access?decisionNeeds():[]]}
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
const ROLE=`roles/run.invoker`;
const EVERYBODY=`allUsers`;
const WAYS={"all-users":{step:`set-public-binding`,open:(world,resources)=>untilTagSeen(world,WAYS[`all-users`].opening,()=>changeInvokers(world,resources,bindings=>withMember(bindings,ROLE,EVERYBODY))),close:(world,resources)=>changeInvokers(world,resources,bindings=>withoutMember(bindings,EVERYBODY)),opened:{path:`bindings[${ROLE}]`,after:EVERYBODY},closed:{path:`bindings[${ROLE}]`,before:EVERYBODY},opening:say`Granting the invoker role to allUsers`,toOpen:say`give allUsers the invoker role`,closing:say`Remove allUsers from the invokers`,closedAlready:say`It is already removed.`,stillOpen:say`allUsers still has an invoker role`,call:service=>`POST run.googleapis.com/v2/${service}:setIamPolicy`},"no-invoker-iam-check":{step:`set-invoker-check`,open:(world,resources)=>setInvokerCheck(world,resources,{disabled:!0}),close:(world,resources)=>setInvokerCheck(world,resources,{disabled:!1}),opened:{path:`invokerIamDisabled`,before:!1,after:!0},closed:{path:`invokerIamDisabled`,before:!0,after:!1},opening:say`Disabling the invoker check`,toOpen:say`disable the invoker check`,closing:say`Enable the invoker check`,closedAlready:say`It is already enabled.`,stillOpen:say`its invoker check is still disabled`,call:service=>`PATCH run.googleapis.com/v2/${service}?updateMask=invokerIamDisabled`}};
const changeInvokers=(world,{service},change)=>changePolicy(world,fullName.service(service),change,bindings=>world.made.bindings=bindings);
const planned$2=({service},mechanism,to)=>({target:fullName.service(service),...WAYS[mechanism][to],done:!1});
function closeAccess(resources,mechanism){
let way=WAYS[mechanism];
return{kind:way.step,title:way.closing,target:fullName.service(resources.service),changes:[planned$2(resources,mechanism,`closed`)],needs:mechanismNeeds(mechanism,say`make the service private`),async apply(world){
let done=await way.close(world,resources);
world.record?.(done);
world.made.access={attempts:[],changed:done.length>0||(world.made.access?.changed??!1)};
return done.length===0?way.closedAlready:void 0}}}
function setInvokers(resources,{kind,members,strategy,changes,released,stays}){
let target=fullName.service(resources.service);
let{words,invokers}=KINDS$2[kind];
return{kind:`set-invokers`,title:strategy===`overwrite`?say`Set who can ${invokers?.verb} the ${words}`:say`Let ${few(members.map(shortMember))} ${invokers?.verb} the ${words}`,target,changes,needs:policyNeeds(kind,say`set who can ${invokers?.verb} the ${words}`),async apply(world){
try{
let done=await changePolicy(world,target,bindings=>wantedInvokers(bindings,members,strategy,invokers?.role,stays),bindings=>world.made.bindings=bindings);
world.record?.(done);
world.made.invokers=members;
done.length>0&&(world.made.changedAccess=!0);
return done.length===0?say`They are already set.`:void 0}catch(error){
if(!(error instanceof ApiError)||error.status!==400&&!error.constraint)throw error;
throw refused$2(error,{project:resources.project,target,invokers:world.config.invokers},members,invokers?.role,released)}}}}
const few=names=>names.length>2?some(names,2):list$2(names);
function refused$2(error,{project,target,invokers},members,role,released){
let named=members.filter(member=>error.message.includes(shortMember(member)));
let blamed=named.length>0||members.length>1?named:members;
let[only=``,...others]=blamed;
let who=only&&others.length===0?only:say`one of ${members.join(say`, `)}`;
let missing=!error.constraint&&/does not exist|not found/i.test(error.message);
let why=error.constraint?say`the organisation policy ${error.constraint} does not allow ${who}.`:missing?say`no account or group exists for ${who}.`:say`Google refused ${who}.`;
let own=missing&&others.length===0&&projectOfAccount(shortMember(only))===project;
let way=own&&role?withAccount(project,shortMember(only),grantTo({member:only,role,resource:target})):withoutInvokers(invokers,blamed);
let what=error.constraint?say`An exception is for the administrator of the policy to make. Otherwise leave it out`:missing?say`${own?say`Create it`:say`Correct the address`}, or leave it out`:say`Leave it out`;
return failure$1(`invokers-not-set`,say`${released?say`It is deployed, but its`:say`Its`} invokers could not be set: ${why} ${what} of invokers and callers, and run again. Google said: ${error.message}`,{role,resource:target,evidence:[toEvidence(error.call,target,error)],remedies:orElse(way,error.constraint?unblockPolicy(project,error.constraint):[])},{cause:error})}
function madeAnew(changes,target,path,after){
if(changes.length>0||after===void 0)return[...changes];
return[{target,path,after:after.split(`/`).at(-1)??after,done:!0}]}
const PYTHON=/^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?::\s.*)?$/;
const NODE=/^(?:Uncaught )?(?:\w+\.)*[A-Z]?\w*Error(?: \[[\w]+\])?: .+/;
const OTHERS=[/^Exception in thread .+/,/^Caused by: .+/,/^panic: .+/,/^fatal error: .+/,/^Unhandled exception\. .+/,/^(?:PHP )?Fatal error:\s.+/,/^thread '.*' panicked at .+/,/^\S+\.rb:\d+:in .+ \([A-Z][\w:]*\)$/];
function exceptionIn(lines){
let traced=lines.findLastIndex(line=>/Traceback \(most recent call last\)/.test(line));
let python=traced<0?void 0:lines.slice(traced).find(line=>PYTHON.test(line));
if(python)return python;
return lines.findLast(line=>NODE.test(line)||OTHERS.some(pattern=>pattern.test(line)))}
const LIMIT=/Memory limit of ([\d.]+) ?(Mi?B?|Gi?B?) exceeded with ([\d.]+) ?(Mi?B?|Gi?B?) used|The configured memory limit was reached/;
const SIZES=[[512,`512Mi`,1],[1024,`1Gi`,1],[2048,`2Gi`,1],[4096,`4Gi`,1],[8192,`8Gi`,2],[16384,`16Gi`,4],[32768,`32Gi`,8]];
function memory(told){
let shown=[...told.platform,told.said].find(text=>LIMIT.test(text));
if(shown===void 0)return;
let[,limit,unit,used,unitOfUsed]=LIMIT.exec(shown)??[];
let had=limit?mib(limit,unit):sizeOf(told.settings.memory);
let needed=used?mib(used,unitOfUsed):void 0;
return{key:`memory`,what:(limit&&used?say`The container needs more memory than its limit: it used ${used} MiB, but the limit is ${limit} MiB.`:say`The container needs more memory than its limit${told.settings.memory?say` of ${told.settings.memory}`:``}.`).replaceAll(`MiB`,unitWords(unit)),...moreMemory(told,had,needed),shown}}
const unitWords=unit=>unit?.startsWith(`G`)?`GiB`:`MiB`;
const mib=(number,unit)=>Number(number)*(unit?.startsWith(`G`)?1024:1);
function sizeOf(quantity){
let[,number,unit]=/^(\d+(?:\.\d+)?)(Mi?|Gi?)$/.exec(quantity??``)??[];
return number?mib(number,unit):void 0}
function moreMemory({settings},had=512,needed=had){
let next=SIZES.find(([size])=>size>had&&size>=needed*1.2);
if(!next)return{advice:say`It already has the maximum of Cloud Run: the program has to use less.`,remedies:[]};
let[,size,cpu]=next;
let has=Number.parseFloat(settings.cpu??`1`)/(settings.cpu?.endsWith(`m`)?1e3:1);
let flags=[`--memory=${size}`,...cpu>has?[`--cpu=${cpu}`]:[]];
return{advice:say`Give it more (flags: ${flags.join(` `)}).`,remedies:[setting(flags,settings.manifest)]}}
const KILLED=/Container terminated on signal 9\b/;
function killed(told){
let{ends=[]}=told;
let byEnd=ends.length>0&&ends.every(({exitCode,termSignal})=>exitCode===137||termSignal===9);
let shown=told.platform.find(line=>KILLED.test(line))??(byEnd?`137`:void 0);
if(!shown)return;
let limit=told.settings.memory?say` of ${told.settings.memory}`:``;
return{key:`killed`,what:say`The container was killed (signal 9), which is typical if it exceeds its memory limit${limit}.`,...moreMemory(told,sizeOf(told.settings.memory)),shown}}
const WORDS$1=[[/ModuleNotFoundError: No module named '([^']+)'/,`requirements.txt`],[/Cannot find module '([^']+)'/,`package.json`],[/Cannot find package '([^']+)'/,`package.json`],[/cannot load such file -- (\S+)/,`Gemfile`],[/(?:java\.lang\.)?(?:ClassNotFoundException|NoClassDefFoundError): (\S+)/,say`the build file`],[/Could not load file or assembly '([^',]+)/,say`the project file`]];
const LIBRARY=/(?:error while loading shared libraries: |ImportError: )(\S+\.so[.\d]*): cannot open shared object file/;
const OWN=new Set([`main`,`app`,`wsgi`,`asgi`,`server`,`src`,`api`,`manage`,`config`,`settings`,`backend`]);
const NOT_LOADED=/Error loading ASGI app\. (?:Could not import module "([^"]+)"|Attribute "([^"]+)" not found in module)|Failed to find attribute '([^']+)' in '/;
const PACKAGES={cv2:`opencv-python-headless`,PIL:`pillow`,yaml:`pyyaml`,sklearn:`scikit-learn`,dotenv:`python-dotenv`,bs4:`beautifulsoup4`,jwt:`pyjwt`};
function missingModule(log){
let last=exceptionIn(log);
let lines=last===void 0?log:[last];
let library=lines.findLast(line=>LIBRARY.test(line));
if(library){
let name=LIBRARY.exec(library)?.[1]??``;
return{key:`library`,what:say`The image lacks the system library ${piece(name,60)}.`,advice:say`Install the package that has it, in the Dockerfile.`,remedies:[change$1(say`Install ${name} in the Dockerfile`,`RUN apt-get update && apt-get install -y PACKAGE # that has ${name}`)],shown:library}}
let unloaded=log.findLast(line=>NOT_LOADED.test(line));
if(unloaded&&!lines.some(line=>WORDS$1.some(([words])=>words.test(line)))){
let name=NOT_LOADED.exec(unloaded)?.slice(1).find(Boolean)??``;
return{key:`own-module`,what:say`The server did not find the app that its start command names: ${piece(unloaded.replace(/^ERROR:\s*/,``))}.`,advice:say`Correct MODULE:ATTRIBUTE in the start command, or see that the Dockerfile copies the module to WORKDIR.`,remedies:[change$1(say`Correct ${piece(name,60)} in the start command`,`CMD uvicorn MODULE:ATTRIBUTE`)],shown:unloaded}}
let shown=lines.findLast(line=>WORDS$1.some(([words])=>words.test(line)));
if(!shown)return;
let[words,list]=WORDS$1.find(([words])=>words.test(shown));
let name=words.exec(shown)?.[1]??``;
if(/^[./]|^[A-Z]:\\/.test(name))return{key:`file`,what:say`The image lacks a file that the app needs: ${piece(name,60)}.`,advice:say`Check that the Dockerfile copies it, that no ignore file excludes it from the upload, and that the start command has the right path.`,remedies:[change$1(say`Copy ${name} into the image`,`COPY . . # in the Dockerfile; see .gcloudignore and .dockerignore`)],shown};
let top=name.split(`.`)[0]??name;
if(list===`requirements.txt`&&OWN.has(top))return{key:`own-module`,what:say`The app starts with the module ${piece(name,60)}, which is not where it starts: ${piece(shown,60)}.`,advice:say`See that the Dockerfile copies it, and that WORKDIR and the start command fit its folder.`,remedies:[change$1(say`Copy ${top} into the image, or correct the start command`,`COPY . . # in the Dockerfile`)],shown};
let wanted=list===`requirements.txt`?PACKAGES[top]??top:name;
return{key:`dependency`,what:say`The app needs the module ${piece(name,60)}, which is not in the image: ${piece(shown.replace(/^.*?(?=(?<!\w)\w*(?:Error|Exception)\b)/,``),60)}.`,advice:say`Add it to ${list}; if it is your own folder, check that the Dockerfile copies it.`,remedies:[change$1(say`Add ${piece(wanted,60)} to ${list}`,wanted)],shown}}
const VERB=/\b(?:listen(?:ing|s)?|running|serving|start(?:ed|ing)|ready|available|bound|local)\b/i;
const OTHER=/connect|client|database|\bdb\b|redis|postgres|mysql|mongo|rabbit|kafka|metric|debug|inspector|admin|prometheus|proxying|upstream/i;
const ADDRESS=/(?:^|[\s/('"=])(0\.0\.0\.0|127\.0\.0\.1|localhost|\[::1?\]|::1?|\*|)[:](\d{2,5})(?=[\s/)'",.]|$)/i;
const PORT$1=/\bports?(?:\(s\))?(?:\s+is)?[\s:=#]*(\d{2,5})\b/i;
const BARE=/\blisten(?:ing|s)?\s+(?:on|at)\s+(\d{2,5})\b/i;
const EVERYWHERE=/^(?:0\.0\.0\.0|\*|\[?::\]?)$/;
function listeningIn(lines){
return lines.flatMap(line=>{
if(!VERB.test(line)||OTHER.test(line))return[];
let[,host=``,port]=ADDRESS.exec(line)??[];
let only=port??PORT$1.exec(line)?.[1]??BARE.exec(line)?.[1];
return only?[{host:EVERYWHERE.test(host)?``:host.toLowerCase(),port:Number(only),line}]:[]})}
const EXITED=/Container called exit\((\d+)\)/;
const codeOf=platform=>platform.flatMap(line=>EXITED.exec(line)?.[1]??[])[0];
const PROBED=/(Default )?STARTUP (TCP|HTTP|GRPC) probe failed (\d+) times? consecutively for container "[^"]*" on port (\d+)(?: path "([^"]*)")?/;
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
return{key:`probe-port`,what:say`The startup probe uses port ${probed.port}, but the container listens on port ${own.port}.`,remedies:[setting([`--startup-probe=${fields.join(`,`)}`],settings.manifest)],shown:own.line}}
function listensElsewhere({app,platform,settings,phase}){
let{port,manifest}=settings;
if(phase!==`starts`||port===void 0||codeOf(platform)!==void 0)return;
let all=listeningIn(app);
if(all.some(one=>one.port===port&&one.host===``))return;
let found=all.find(one=>one.port===port)??all.findLast(one=>one.host===``)??all.at(-1);
if(!found)return;
let words=`${found.line} ${settings.start?.command??``}`;
let shown=found.line;
if(found.port===port)return{key:`loopback`,what:say`The container listens only on ${found.host}, where Cloud Run cannot reach it.`,advice:say`It has to listen on 0.0.0.0, on port ${port}.`,remedies:[onAll(words,port)],shown};
if(found.host!==``)return{key:`port-and-loopback`,what:say`The container listens on ${found.host}:${found.port}, but Cloud Run sends requests to port ${port}.`,advice:say`Nothing outside the container reaches ${found.host}: it has to listen on 0.0.0.0, on port ${port}.`,remedies:[onAll(words,port)],shown};
return{key:`port`,what:say`The container listens on port ${found.port}, but Cloud Run sends requests to port ${port}.`,advice:say`Set the port (flags: --port=${found.port}), or let the app listen on the port in the variable PORT.`,remedies:[setting([`--port=${found.port}`],manifest)],shown}}
const BY_PROBE=/failed the configured startup probe checks/;
function probe({said,platform,phase}){
let probed=probeIn(platform);
let shown=probed&&!probed.byDefault?probed.shown:BY_PROBE.test(said)?said:void 0;
if(phase!==`starts`||shown===void 0)return;
let asked=probed&&!probed.byDefault?say`: ${probed.kind===`HTTP`?say`a request for ${piece(probed.path??`/`,40)}`:say`a ${probed.kind} connection`} on port ${probed.port} failed ${count$1(probed.times,`time`)}`:``;
return{key:`probe`,what:say`The container did not pass its startup probe${asked}.`,advice:say`Correct the port or path of the probe, or give the app more time (flags: --startup-probe with a larger failureThreshold or periodSeconds).`,remedies:[],shown}}
const NOT_LISTENING=/failed to start and (?:then )?listen on the port|Failed to start and then listen/i;
function silent({said,platform,phase,settings,lines}){
let{port,start,manifest}=settings;
let probed=probeIn(platform);
let shown=NOT_LISTENING.test(said)?said:probed?.shown;
if(phase!==`starts`||shown===void 0||port===void 0)return;
if(start?.port!==void 0&&start.port!==port)return{key:`port-of-dockerfile`,what:say`The container did not listen on port ${port}; its Dockerfile starts it on port ${start.port}.`,advice:start.loopback?say`It has to listen on 0.0.0.0, on port ${port}.`:say`Set the port (flags: --port=${start.port}), or let the app listen on the port in the variable PORT.`,remedies:[start.loopback?onAll(start.command,port):setting([`--port=${start.port}`],manifest)],shown:start.command};
if(start?.loopback)return{key:`loopback-of-dockerfile`,what:say`The container did not listen on port ${port}; its Dockerfile starts it on ${start.loopback}, where Cloud Run cannot reach it.`,remedies:[onAll(start.command,port)],shown:start.command};
return{key:`not-listening`,what:platform.some(line=>PROBED.test(line)&&/DEADLINE_EXCEEDED/.test(line))?say`The container ran, but nothing in it listened on port ${port} in time.`:say`The container did not start and listen on port ${port} in time.`,advice:say`It has to listen on 0.0.0.0, on the port in the variable PORT (${port}), within its startup time (four minutes unless a probe changes that). If it listens on another port, name that one (flags: --port).${lines?.length===0?say` Its log is empty.`:``}`,remedies:[],shown}}
function containerCause(failed){
let by=from=>linesOf$1((failed.lines??[]).flatMap(line=>line.from===from?[line.text]:[]));
return firstOf(ROWS$1,{...failed,app:by(`app`),platform:by(`platform`)})}
const ROWS$1=[memory,notExecutable,noCommand,noStartScript,literalPort,missing,variable,exception,outOfTime,killed,probedElsewhere,listensElsewhere,exited,probe,silent];
const LOADED=/Application failed to start:.*?failed to load (\S+): exec format error/;
function notExecutable({platform,said,settings}){
let shown=[...platform,said].find(line=>LOADED.test(line));
let[,file=``]=LOADED.exec(shown??``)??[];
if(!shown)return;
let platformFix=change$1(say`Build the image for linux/amd64`,settings.built?`FROM --platform=linux/amd64 IMAGE`:`docker build --platform linux/amd64 --tag IMAGE .`);
if(/\.(?:sh|bash|py|js|rb)$/.test(file)||settings.built)return{key:`not-executable`,what:say`Cloud Run cannot execute ${piece(file,60)}: exec format error.`,advice:say`It is a script without a #! line, or a program for another processor than x86-64. Begin a script with #!/bin/sh; build a program with --platform linux/amd64.`,remedies:[change$1(say`Begin the script with #!/bin/sh, or build for linux/amd64`,`#!/bin/sh`),platformFix],shown};
return{key:`architecture`,what:say`The image is for another processor than Cloud Run’s: ${piece(file,50)} does not run on linux/amd64.`,advice:say`A Mac with Apple silicon builds for arm64 by default. Build with docker build --platform linux/amd64.`,remedies:[platformFix],shown}}
const NOT_STARTED=/Application failed to start:\s*(.+)/;
const NOT_FOUND_BY_SHELL=/(?:exec: "?([\w./-]+)"?: (?:executable file not found|not found)|(?:sh|bash): (?:line )?(?:\d+: )?([\w./-]+): (?:command )?not found)/;
function noCommand({platform,app}){
let byPlatform=platform.find(line=>NOT_STARTED.test(line));
let byShell=app.findLast(line=>NOT_FOUND_BY_SHELL.test(line));
let shown=byPlatform??byShell;
if(!shown)return;
let[,first,second]=NOT_FOUND_BY_SHELL.exec(shown)??[];
let name=first??second;
return{key:`start-command`,what:name?say`The start command is not in the image: ${piece(name,60)} was not found.`:say`The start command cannot be run: ${piece(NOT_STARTED.exec(shown)?.[1]??shown)}.`,advice:say`Check that CMD or ENTRYPOINT of the Dockerfile (or --command in flags) names an executable file of the image, with its path.`,remedies:[change$1(say`Correct the start command`,name?say`CMD of the Dockerfile: ${name}`:say`CMD of the Dockerfile`)],shown}}
const NO_SCRIPT=/Missing script: "?start"?/i;
function noStartScript({app}){
let shown=app.findLast(line=>NO_SCRIPT.test(line));
if(!shown)return;
return{key:`no-start-command`,what:say`package.json has no script "start", which starts the container.`,remedies:[change$1(say`Add the script "start" to package.json`,`"scripts": { "start": "node server.js" }`)],shown}}
const LITERAL=/'\$\{?PORT\}?' is not a valid (?:port number|integer)|invalid (?:port|literal)[^']*'\$\{?PORT\}?'/i;
function literalPort({app,settings}){
let shown=app.findLast(line=>LITERAL.test(line));
if(!shown)return;
let{command}=settings.start??{};
return{key:`literal-port`,what:say`The start command has $PORT in a list, where no shell puts the port in.`,advice:say`Write CMD without the brackets.`,remedies:[change$1(say`Write CMD without brackets`,command?`CMD exec ${command}`:`CMD exec COMMAND --port $PORT`)],shown}}
function missing({app}){
return missingModule(app)}
const NAMED_BY_ENVIRON=/os\.environ\[|os\.getenv\(|environ\.get\(|process\.env|ENV\[|ENV\.fetch/;
const KEY_ERROR=/^KeyError: '([A-Z][A-Z0-9_]+)'$/;
const NOT_SET=/\b(?:environment )?variable ["'`]?([A-Z][A-Z0-9_]{2,})["'`]? (?:is |was )?(?:not set|missing|required|undefined|not defined)|\b([A-Z][A-Z0-9_]{2,}) (?:environment variable )?(?:is |must be )?(?:not set|required|missing)\b/;
function variable({app}){
let last=exceptionIn(app);
let key=KEY_ERROR.exec(last??``)?.[1];
let[,first,second]=NOT_SET.exec(last??``)??[];
let name=key&&app.some(line=>NAMED_BY_ENVIRON.test(line))?key:first??second;
if(!last||!name)return;
return{key:`variable`,what:say`The app needs the environment variable ${name}, which is not set.`,advice:say`Set it with env_vars, or with secrets if it is a secret.`,remedies:[{kind:`workflow`,title:say`Set ${name} in env_vars`,text:`with:\n  env_vars: ${name}=VALUE`}],shown:last}}
const CRASHED={starts:say`The container crashed during startup`,runs:say`The container failed`,serves:say`The app failed`};
function exception({app,platform,phase}){
let shown=exceptionIn(app);
if(!shown)return;
return{key:`crash`,what:`${phase!==`starts`||codeOf(platform)!==void 0?CRASHED[phase]:say`The container did not start; its log says`}: ${piece(shown)}.`,advice:say`Fix that in the code or its settings.`,remedies:[],shown}}
const OUT_OF_TIME=/The configured timeout was reached/;
function outOfTime({said,platform,settings}){
let shown=[said,...platform].find(text=>OUT_OF_TIME.test(text));
if(!shown)return;
return{key:`task-timeout`,what:say`The task ran longer than its timeout.`,advice:say`The default is ten minutes. Raise it (flags: --task-timeout=1h), or split the work into more tasks (--tasks).`,remedies:[setting([`--task-timeout=1h`],settings.manifest)],shown}}
function exited({app,platform,phase,settings}){
let shown=platform.find(line=>EXITED.test(line)||/Container terminated on signal \d+/.test(line));
if(!shown||phase===`serves`)return;
let code=EXITED.exec(shown)?.[1];
let last=app.findLast(line=>line.trim()!==``);
let said=last?`: ${piece(last)}`:``;
if(phase===`runs`)return code===`0`?void 0:{key:`exit`,what:say`The container exited with ${ending(shown)}${said}.`,remedies:[],shown};
if(code===`0`)return{key:`exit-0`,what:say`The container exited by itself (exit code 0), but a service has to keep running and listen.`,advice:settings.port===void 0?void 0:say`Start a server; a program that ends by itself is a job (input job instead of service).`,remedies:[change$1(say`Start a server, or deploy it as a job`,`job: NAME # instead of service`)],shown};
return{key:`exit`,what:say`The container exited during startup with ${ending(shown)}${said}.`,advice:say`Run the image on your machine with PORT set to reproduce it.`,remedies:[],shown}}
const ending=shown=>{
let code=EXITED.exec(shown)?.[1];
return code===void 0?say`signal ${/signal (\d+)/.exec(shown)?.[1]}`:say`exit code ${code}`};
const releaseCause=unready=>firstOf(ROWS,unready)??containerCause(unready);
function isOfContainer({reason,said}){
if(reason&&OF_CONTAINER.has(reason))return!0;
return/failed to start|failed to listen|health check|startup probe|container .*exit|memory limit|exec format/i.test(said)}
const OF_CONTAINER=new Set([`HEALTH_CHECK_CONTAINER_ERROR`,`PROGRESS_DEADLINE_EXCEEDED`]);
const ownWords=said=>said.replace(/^(?:Cloud Run error: )?Revision '[^']*' is not ready(?: and cannot serve traffic)?[.:]\s*/,``).replace(/^Cloud Run error: /,``).replace(/(?<!\s)\s*Logs (?:for this revision might contain more information|URL: )[\s\S]*$/,``).trim();
const firstWords=said=>piece(ownWords(said).split(/(?<=[.!?])\s|\n/,1)[0]??``,130);
const ROWS=[imageMissing,architecture,secretVersion,secretMissing,accountMissing,connector,network,key,mount,limitOfRevisions,minimum];
const IMAGE_MISSING=/Image '?([^\s']+?)'? not found/i;
function imageMissing({said,reason,settings}){
let named=IMAGE_MISSING.exec(said)?.[1];
if(!named&&reason!==`CONTAINER_MISSING`)return;
let image=named??settings.image??``;
return{key:`image`,what:say`The image ${piece(image,100)} was not found.`,advice:say`Check the name and the tag or digest in the input image, and that the image was pushed.`,remedies:[],shown:named?said:reason??``}}
const NOT_AMD64=/Container manifest(?: type)? .*?must support amd64\/linux|must support amd64\/linux/;
function architecture({said,settings}){
let[shown]=NOT_AMD64.exec(said)??[];
if(!shown)return;
return{key:`architecture`,what:say`The image has no variant for linux/amd64, which is all that Cloud Run runs.`,advice:say`A Mac with Apple silicon builds for arm64 by default. Build with docker build --platform linux/amd64.`,remedies:[change$1(say`Build the image for linux/amd64`,`docker build --platform linux/amd64 --tag ${settings.image??`IMAGE`} .`)],shown}}
const STATE=/Secret Version \[projects\/([^/\s]+)\/secrets\/([^/\s]+)\/versions\/(\d+)\] is in (DISABLED|DESTROYED) state/;
function secretVersion({said,project,projectNumber}){
let[shown,owner=``,secret=``,version=``,state]=STATE.exec(said)??[];
if(!shown)return;
let at=`--project=${owner===projectNumber?project:owner}`;
if(state===`DISABLED`)return{key:`secret-disabled`,what:say`Version ${version} of the secret ${piece(secret,80)} is disabled.`,advice:say`Enable it, or name an enabled version.`,remedies:[gcloud(say`Enable version ${version} of ${secret}`,[`secrets`,`versions`,`enable`,version,`--secret=${secret}`,at])],shown};
return{key:`secret-destroyed`,what:say`Version ${version} of the secret ${piece(secret,80)} is destroyed and cannot be restored.`,advice:say`Add a version with the value, and name it or latest.`,remedies:[newVersion(secret,at)],shown}}
const SECRET_MISSING=/Secret:? ?\[?projects\/([^/\s]+)\/secrets\/([^/\s\]]+)(?:\/versions\/([^/\s\]]+))?\]?(?: or its versions)? (?:was )?not found/;
function secretMissing({said,project,projectNumber}){
let[shown,owner=``,secret=``,version=`latest`]=SECRET_MISSING.exec(said)??[];
if(!shown)return;
let at=`--project=${owner===projectNumber?project:owner}`;
return{key:`secret-missing`,what:say`The secret ${piece(secret,70)} does not exist, or has no version ${piece(version,20)}.`,advice:say`Check the name and the version, or add a version with the value (if the secret itself is missing, create it first).`,remedies:[newVersion(secret,at)],shown}}
const newVersion=(secret,at)=>gcloud(say`Add a version to ${secret}`,[`secrets`,`versions`,`add`,secret,`--data-file=VALUE_FILE`,at]);
const gcloud=(title,words)=>({kind:`gcloud`,title,text:command(words)});
const NO_ACCOUNT=/Service account (\S+@\S+?) does not exist or is disabled/;
function accountMissing({said}){
let[shown,email=``]=NO_ACCOUNT.exec(said)??[];
if(!shown)return;
return{key:`account`,what:say`The runtime account ${piece(email,90)} does not exist or is disabled.`,advice:say`Name one that exists (flags: --service-account); if it is disabled, enable it (gcloud iam service-accounts enable ${piece(email,90)}).`,remedies:[],shown}}
const CONNECTOR=/VPC connector (projects\/[^/\s]+\/locations\/[^/\s]+\/connectors\/[^/\s]+) does not exist, or Cloud Run does not have permission to use it/;
function connector({said,project,projectNumber}){
let[shown,name=``]=CONNECTOR.exec(said)??[];
if(!shown)return;
let owner=projectIn(name)??project;
let foreign=owner!==project&&owner!==projectNumber;
let agent=projectNumber&&`serviceAccount:${runAgent(projectNumber)}`;
let grant=foreign&&agent?remediesFor({member:agent,role:`roles/vpcaccess.user`,resource:fullName.project(owner)}):[];
return{key:`connector`,what:say`The VPC connector ${piece(name.split(`/`).at(-1)??``,60)} does not exist, or Cloud Run is not allowed to use it.`,advice:foreign?say`It belongs to the project ${owner}, where Cloud Run’s service agent needs roles/vpcaccess.user.`:say`Check its name and region. A service keeps the connector of its last deploy; --clear-vpc-connector in flags removes it.`,remedies:grant,shown}}
function network({said,reason}){
if(reason!==`VPC_NETWORK_NOT_FOUND`)return;
let name=/'([^'\s]+)' was not found/.exec(said)?.[1]?.split(`/`).at(-1);
return{key:`network`,what:say`The network or subnet${name?` ${piece(name,60)}`:``} was not found, or Cloud Run is not allowed to use it.`,advice:say`Check the names of the network and subnet, and that they are in the service’s region.`,remedies:[],shown:reason}}
function key({reason}){
if(reason!==`ENCRYPTION_KEY_CHECK_FAILED`)return;
return{key:`key`,what:say`The encryption key cannot be used.`,advice:say`Check that the key exists and is enabled, and that the Cloud Run service agent has roles/cloudkms.cryptoKeyEncrypterDecrypter on it.`,remedies:[],shown:reason}}
const MOUNT=/\b(?:mount(?:ing|ed)?|gcsfuse|nfs)\b.*\b(?:fail(?:ed|ure)?|denied|error|timed out|not found)\b|\bfail(?:ed|ure)\b.*\bmount/i;
function mount({said,lines=[]}){
let shown=[...lines.filter(({from})=>from===`platform`).map(({text})=>text),said].find(text=>MOUNT.test(text));
if(shown===void 0)return;
return{key:`mount`,what:say`A volume could not be mounted: ${piece(ownWords(shown))}.`,advice:say`Check that the bucket or the NFS server exists, that the runtime account can read the bucket (roles/storage.objectViewer; to write, roles/storage.objectUser), and for NFS that the service reaches its network.`,remedies:[],shown}}
function limitOfRevisions({reason}){
if(reason!==`ACTIVE_REVISION_LIMIT_REACHED`)return;
return{key:`revisions`,what:say`The service has as many active revisions as it can have.`,advice:say`Delete revisions that no longer serve, or lower their minimum number of instances.`,remedies:[],shown:reason}}
function minimum({reason}){
if(reason!==`MIN_INSTANCES_NOT_PROVISIONED`)return;
return{key:`minimum`,what:say`Cloud Run could not start the minimum number of instances.`,advice:say`Lower the minimum number of instances (flags: --min-instances), or request more quota in this region.`,remedies:[],shown:reason}}
const PAUSES_MS=[2e3,4e3];
async function readContainerLog({log,signal,clock=systemClock},what,resource,read,pauses=PAUSES_MS){
try{
let lines=await read(50);
for(let ms of pauses){
if(lines.length>0)break;
await clock.sleep(ms,signal);
lines=await read(50)}
let end=lines.slice(-15);
end.length>0&&await log.group(say`Last ${end.length} lines of ${what}`,async()=>{
for(let{text}of end)log.quote(text)});
return{lines,evidence:evidenceOf(end,resource),note:void 0}}catch(error){
if(signal.aborted)throw error;
log.debug(say`The log could not be read: ${errorText(error)}`);
return{lines:void 0,evidence:[],note:UNREADABLE}}}
const UNREADABLE=say`The run could not read its log, which takes roles/logging.viewer.`;
async function causeWhileServing(world,revision,template){
let read=lines=>world.google.logging.revisionLog(revision,lines);
let{lines,evidence}=await readContainerLog(world,say`the container’s log`,fullName.service(revision),read,[]);
return{cause:containerCause({phase:`serves`,said:``,lines,settings:settingsOf(template,world.config,{built:world.made.build!==void 0,requests:!0})}),evidence}}
const evidenceOf=(lines,resource)=>lines.length===0?[]:[{call:`POST logging.googleapis.com/v2/entries:list`,resource,answer:lines.map(({text})=>text).join(`
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
const isReady=live=>!isMoving(live)&&(live.terminalCondition?.state??`CONDITION_SUCCEEDED`)===`CONDITION_SUCCEEDED`;
async function notReady(world,unready){
let{google,config,made}=world;
let{resources,what,live,template,secrets,still,logs,start,revision}=unready;
let condition=worst(live);
let reason=reasonOf(condition);
let said=condition?.message??unready.said??``;
let resource=fullName.service(resources.service);
let evidence={call:`GET run.googleapis.com/v2/${resources.service}`,resource,answer:[reason,said||say`it did not become ready in time`].filter(Boolean).join(`: `).slice(0,600)};
let account=template?.serviceAccount;
let image=template?.containers?.find(({image})=>image)?.image;
let causes=diagnose(saidIn(said,evidence,reason),{speaker:`release`,resources:account?{...resources,runtimeAccount:account}:resources,deployer:google.identity.principal,image,...limitsOf(template,config),...secrets&&{secrets}});
let reads=causes.length===0&&isOfContainer({reason,said})&&revision!==void 0;
let log=reads?await readContainerLog(world,say`the container’s log`,fullName.service(revision),lines=>google.logging.revisionLog(revision,lines)):NO_LOG;
let{project,projectNumber}=resources;
let cause=releaseCause({phase:`starts`,said,reason,project,projectNumber,region:config.region,lines:log.lines,settings:settingsOf(template,config,{built:made.build!==void 0,start,requests:traitsOf(config).requests})});
let finding=findingOf(`release-failed`,cause??{key:`unknown`,shown:said,remedies:[],what:say`${what} is not ready: ${sentence$1(firstWords(said)||say`it did not become ready in time`)}`},{resource,evidence:[evidence,...log.evidence],more:[still,log.note,said&&googleSaid(ownWords(said))],end:(log.lines??[]).map(({text})=>text),remedies:reads&&logs||causes.length===0&&!cause&&logs?[logs]:[]});
let[first,...others]=[...causes,finding];
return new UserError([first??finding,...others])}
const NO_LOG={lines:void 0,evidence:[],note:void 0};
function failedRelease(world,resources,service,{revision=service.latestCreatedRevision,...how}={}){
let serving=[...sharesNow(service).keys()];
return notReady(world,{resources,revision,...how,live:service,template:service.template,what:say`The new revision`,secrets:optionsOf(world.config,resources.project,service).secrets,still:serving.length>0?say`${list$2(serving)} keep${serving.length>1?``:`s`} serving.`:say`Nothing serves yet.`,logs:revisionLog(resources.service,revision)})}
function worst({terminalCondition,conditions}){
let telling=(conditions??[]).filter(({state})=>state===`CONDITION_FAILED`).find(condition=>reasonOf(condition)&&reasonOf(condition)!==`REVISION_FAILED`);
if(terminalCondition?.state!==`CONDITION_FAILED`)return telling;
let reason=reasonOf(terminalCondition);
if(reason&&reason!==`REVISION_FAILED`)return terminalCondition;
return telling?{...terminalCondition,...telling,message:terminalCondition.message??telling.message??``}:terminalCondition}
const reasonOf=condition=>condition?.revisionReason??condition?.reason;
const startFrom=({made},seen)=>made.build&&seen&&seen.etag===void 0?void 0:seen;
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
const trafficOf=live=>live?.traffic??[];
function refusal({google,config,held},resources,what,error,{traffic,template}){
let resource=fullName.service(resources.service);
let said=saidBy(error,resource);
let known=asError(diagnose(said,{speaker:`api`,resources,deployer:google.identity.principal,held,traffic,...limitsOf(template,config)}),error);
if(known||error.status!==409)return known??error;
let reason=isNameTaken(error)?say`${sentence$1(error.message)} A revision name can be used only once: use another suffix, for instance with the number of the run attempt.`:say`${what} ${config.service} was changed by someone else again and again: ${sentence$1(error.message)} Give the workflow a concurrency group so its deploys take turns.`;
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
throw failure$1(`release-failed`,say`${service} was accepted but no longer exists: someone deleted it in between.`)}
const NONCE=`client.knative.dev/nonce`;
function isSameRelease(live,sent){
if(sent?.revision)return shortName(live?.revision)===shortName(sent.revision);
let nonce=sent?.labels?.[NONCE];
return nonce!=null&&live?.labels?.[NONCE]===nonce}
function refuseProblems(resources,what,problems,done=`changed`){
if(problems.length===0)return;
let reason=say`${what} cannot be ${done} as asked: ${problems.join(`; `)}.`;
let resource=fullName.service(resources.service);
throw failure$1(`invalid-input`,reason,{resource})}
const gone$3=({config},resources,what)=>failure$1(`release-failed`,say`${what} ${config.service} was accepted but no longer exists: someone deleted it in between.`,{resource:fullName.service(resources.service)});
const imageOf=({made,config})=>made.build?.image??(config.origin.kind===`image`?config.origin.image:void 0);
function letters(count){
let bytes=crypto.getRandomValues(new Uint8Array(count));
return String.fromCharCode(...bytes.map(byte=>97+byte%26))}
function deployResource(config,deploy){
let verb=deploy.live===void 0?say`Deploy`:deploy.live?say`Update`:say`Create`;
return{kind:`deploy-${config.kind}`,title:say`${verb} the ${traitsOf(config).words} ${config.service}`,target:fullName.service(deploy.resources.service),changes:deploy.changes,needs:deploy.needs,apply:world=>apply$1(world,deploy)}}
async function apply$1(world,{resources,live:known}){
let{google,config,made}=world;
let{words,instances}=traitsOf(config);
let what=say`The ${words}`;
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
if(traitsOf(config).executions)return config.execution?say`It is ready to run.`:say`It is ready; the run did not start it.`;
let instances=live.scaling?.manualInstanceCount;
let running=instances===void 0?``:say` ${count$1(instances,`instance runs`,`instances run`)} it.`;
return say`${live.latestReadyRevision?.split(`/`).at(-1)??say`The new revision`} is ready.${running}`}
function checkClearing({log},{resources,ifCheckRequired}){
let check={cleared:!1,onRefused(error){
if(check.cleared||!ifCheckRequired||!isCheckRequired(error))return!1;
refusedByPolicy(resources,ifCheckRequired,error);
check.cleared=!0;
log.warning(say`A policy requires the invoker check, so the run sends the release again with the check enabled.`);
return!0}};
return check}
const isCheckRequired=error=>/^run\.(managed\.)?requireInvokerIam$/.test(error.constraint??``);
function refusedByPolicy(resources,{blocked,warnings},error){
let[first,...rest]=warnings;
if(!blocked||!first)return;
let refused=toEvidence(error.call,fullName.service(resources.service),error);
throw new UserError([{...first,evidence:[...first.evidence,refused]},...rest],{cause:error})}
function replaceByManifest(config,deploy){
let verb=deploy.live===void 0?say`Deploy`:deploy.live?say`Replace`:say`Create`;
return{kind:`deploy-${config.kind}`,title:say`${verb} the ${traitsOf(config).words} ${config.service} by ${config.manifest?.given}`,target:fullName.service(deploy.resources.service),changes:deploy.changes,needs:deploy.needs,apply:world=>apply(world,deploy)}}
async function apply(world,deploy){
let{resources}=deploy;
let{config,google,made}=world;
let{words,requests}=traitsOf(config);
let what=say`The ${words}`;
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
return config.manifest?.traffic===`named`?say`${revision??say`The new revision`} is ready; the file sets the traffic.`:say`${revision??say`The new revision`} is ready and serves.`}
function unchanged$1(world,{resources},revision,{tied}){
if(tied!==void 0){
let reason=say`metadata: No new revision was made: the file names its revision (spec.template.metadata.name), and ${revision} has the same settings. Whether the tag of ${tied} was moved since was not looked at. To deploy what it names now, take the name out of the file, give another suffix, or name the image by its digest.`;
let resource=fullName.service(resources.service);
world.made.findings=[...world.made.findings??[],warn$1(`ignored-input`,reason,{resource})]}
return say`${revision} has these settings already; no new revision was made.`}
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
let[all=[],log]=await Promise.all([attempt$2(world,`tasks`,()=>world.google.run.listTasks(name)),readContainerLog(world,say`the log`,resource,lines=>world.google.logging.executionLog(name,lines))]);
let condition=execution.conditions?.find(({type})=>type===`Completed`);
let said=condition?.message??``;
let{failedCount=0,cancelledCount=0,taskCount=1}=execution;
let counts=failedCount>0?say`${failedCount} of ${count$1(taskCount,`task`)} failed`:cancelledCount>0?say`it was cancelled`:say`it did not succeed`;
let evidence=[{call:`GET run.googleapis.com/v2/${name}`,resource,answer:[condition?.executionReason,said].filter(Boolean).join(`: `).slice(0,600)||counts},...log.evidence];
let cause=containerCause({phase:`runs`,lines:log.lines,said:[said,...all.map(statusOf)].join(`
`),ends:all.flatMap(({lastAttemptResult:last})=>last?.exitCode||last?.termSignal?[last]:[]),settings:settingsOf(execution.template,world.config,{built:world.made.build!==void 0})});
let more=[say`The execution ${short} of the job failed: ${counts}.`,...said?[sentence$1(said)]:[],...endings(all),...log.lines?lastWords(log.lines,cause?.what??``):[log.note],say`The job itself is deployed.`];
let[first=``,...others]=more.filter(Boolean);
let finding=findingOf(`job-failed`,cause??{key:`unknown`,what:first,remedies:[],shown:said},{resource,evidence,remedies:logLink(execution),more:cause?more:others,end:(log.lines??[]).map(({text})=>text)});
return new UserError([finding])}
const statusOf=({lastAttemptResult})=>lastAttemptResult?.status?.message??``;
async function attempt$2({log},what,read){
try{
return await read()}catch(error){
log.debug(say`The ${what} could not be read: ${errorText(error)}`);
return}}
function endings(all){
return[...Map.groupBy(all.filter(({lastAttemptResult:last})=>last?.exitCode||last?.termSignal||last?.status?.code),({lastAttemptResult:last})=>wayOf(last??{}))].map(([way,tasks])=>{
let indices=tasks.map(({index=0})=>String(index));
return say`${indices.length===1?say`Task`:say`Tasks`} ${some(indices,5)} ended ${way}.`})}
function wayOf({exitCode,termSignal,status}){
if(exitCode===137||termSignal===9)return say`by SIGKILL, which is typical if a container exceeds its memory limit (flags: --memory)`;
if(exitCode)return say`with exit code ${exitCode}`;
if(termSignal)return say`by signal ${termSignal}`;
return say`with the message "${(status?.message??``).slice(0,200)}"`}
function lastWords(lines,told){
let last=lines.findLast(({text,from})=>from===`app`&&text.trim()!==``)?.text;
return last&&!told.includes(last.trim().slice(0,60))?[say`The log says: ${sentence$1(last.slice(0,300))}`]:[]}
const logLink=({logUri})=>logUri?[{kind:`console`,title:say`Read the log of the execution`,text:logUri}]:[];
function runJob(config,resources,how){
let target=fullName.service(resources.service);
return{kind:`run-job`,title:how===`wait`?say`Run the job ${config.service} and wait for it`:say`Start the job ${config.service}`,target,changes:[{target,path:`executions`,after:say`a new execution`,done:!1}],needs:runJobNeeds(how===`wait`),async apply(world){
let begun=await begin$1(world,resources);
let short=(begun.name??``).split(`/`).at(-1)??``;
world.made.execution=begun;
world.record?.([{target,path:`executions`,after:short,done:!0}]);
world.log.info(say`Execution ${short} has started.${begun.logUri?say` Its log: ${begun.logUri}`:``}`);
if(how===`start`)return say`Execution ${short} has started; the run did not wait for its end.`;
let ended=await follow(world,resources,begun);
world.made.execution=ended;
if(!succeeded(ended))throw await failedExecution(world,ended);
let{succeededCount=0,taskCount=succeededCount,retriedCount=0}=ended;
let retries=retriedCount>0?say`, after ${count$1(retriedCount,`retry`,`retries`)}`:``;
return say`Execution ${short} succeeded: ${succeededCount} of ${tasks(taskCount)}${retries}.`}}}
const tasks=number=>count$1(number,`task`);
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
log.info(say`The answer to the request was lost; ${name} was started since, by this account.`);
return found}
const isOver=execution=>!!execution.completionTime||[`CONDITION_SUCCEEDED`,`CONDITION_FAILED`].includes(completed(execution)?.state??``);
const completed=({conditions})=>conditions?.find(({type})=>type===`Completed`);
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
return[say`${succeededCount} of ${tasks(taskCount)} done`,...runningCount>0?[say`${runningCount} running`]:[],...failedCount>0?[say`${failedCount} failed`]:[]].join(`, `)}
function tellLeft({made,log},{project,service},name){
let short=name.split(`/`).at(-1)??``;
let region=service.split(`/`)[3]??``;
let text=command([`run`,`jobs`,`executions`,`cancel`,short,`--project=${project}`,`--region=${region}`]);
let reason=say`The execution ${short} continues: cancelling the run does not stop it.`;
log.info(say`${reason} To stop it: ${text}`);
made.findings=[...made.findings??[],warn$1(`cancelled`,reason,{resource:fullName.service(name),remedies:[{kind:`gcloud`,title:say`Stop the execution`,text}]})]}
function letIapCall(resources,{member,on,changes}){
let target=fullName.service(resources.service);
return{kind:`set-invokers`,title:on?say`Let Identity-Aware Proxy call the service`:say`Remove the invoker role of Identity-Aware Proxy`,target,changes,needs:policyNeeds(`service`,say`let Identity-Aware Proxy call the service, as gcloud does for the flag`).map(need=>({...need,level:`advisory`})),async apply(world){
if(!member)return say`The project number is not known, and so neither is the agent of Identity-Aware Proxy.`;
try{
let done=await onceThere(world,on,()=>changePolicy(world,target,bindings=>withIapCalls(bindings,member,on),bindings=>world.made.bindings=bindings));
world.record?.(done);
done.length>0&&(world.made.changedAccess=!0);
return done.length===0?say`Nothing had to change.`:void 0}catch(error){
if(!(error instanceof ApiError))throw error;
world.record?.([]);
world.made.findings=[...world.made.findings??[],notSet(error,target,member,on)];
return say`That failed: see the warning.`}}}}
async function onceThere(world,on,body){
let{config,clock=systemClock,signal,log}=world;
let until=clock.now()+Math.min(15e4,config.propagationTimeoutMs);
let next=backoff(1e3,2,15e3);
for(;;)try{
return await body()}catch(error){
let left=until-clock.now();
if(!on||!(error instanceof ApiError)||error.status!==400||error.constraint||left<=0)throw error;
log.info(say`The service agent of Identity-Aware Proxy does not exist yet: waiting for it.`);
await clock.sleep(Math.min(next(),left),signal)}}
function notSet(error,target,member,on){
let details={principal:member,role:IAP_ROLE,resource:target,evidence:[toEvidence(error.call,target,error)]};
let said=say`Google said: ${error.message}`;
let project=target.split(`/`)[4]??``;
if(!on)return warn$1(`behind-iap`,say`Identity-Aware Proxy is off, but the run could not remove ${IAP_ROLE} from its service agent. ${said}`,{...details,remedies:removeInvoker(target,IAP_ROLE,member)});
let grant=remediesFor({member,role:IAP_ROLE,resource:target});
if(error.status===400&&!error.constraint)return warn$1(`behind-iap`,say`No one gets in yet: Identity-Aware Proxy calls the service as its service agent, but Google has not created that agent for this project. Create it, then run the job again. ${said}`,{...details,remedies:[makeAgent(project),...grant]});
return warn$1(`behind-iap`,say`No one gets in: Identity-Aware Proxy calls the service as its service agent, but the run could not grant it ${IAP_ROLE}. ${said}`,{...details,remedies:error.constraint?[]:grant})}
const makeAgent=project=>({kind:`gcloud`,title:say`Create the service agent of Identity-Aware Proxy`,text:command([`beta`,`services`,`identity`,`create`,`--service=iap.googleapis.com`,`--project=${project}`])});
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
return[...problems.map(cannot(say`The ${traitsOf(config).words}`)),...doubts.map(doubtful)]}
const deploys=({origin,edits},live)=>!live||origin.kind!==`template`||edits.length>0;
function previewed(config,facts,resources,live){
let image=previewImage(config,resources);
let context={project:resources.project,...image!==void 0&&{image}};
if(!config.manifest)return wantedResource(live,config,{...context,nonce:`aaaaaaaaaa`});
return readyManifest(config,{...context,target:fullName.service(resources.service),live:facts?.knative?.known?facts.knative.value:void 0,...resources.projectNumber&&{projectNumber:resources.projectNumber}})}
function deleteSchedule(name){
let target=fullName.schedulerJob(name);
let id=name.split(`/`).at(-1)??name;
return{kind:`delete-schedule`,title:say`Delete the Cloud Scheduler job ${id}`,target,changes:[{target,path:`name`,before:id,done:!1}],needs:deleteNeeds(),async apply({google,record}){
try{
await google.scheduler.deleteJob(name);
return}catch(error){
if(!(error instanceof ApiError)||error.status!==404)throw error;
record?.([]);
return say`There is none.`}}}}
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
return{who:say`The Cloud Scheduler job ${schedule.name}`,member:memberOf(caller),target:{words:say`the ${schedule.target.kind===`run`?say`job`:say`service`} ${short}`,name:short,resource:fullName.service(called),project,region,...url!==void 0&&{url}},audiences:[...url===void 0?[]:[url],...service?.customAudiences??[]],...audience!==void 0&&{audience},schedule:{name:schedule.name,region,project,path:schedule.path,...number&&{agent:schedulerAgent(number)}}}}
async function loggedCalls(world,called,url,outcome){
let{google}=world;
let{status,unsent}=answerOfAttempt(outcome,outcome.logRead);
if(unsent||status!==401&&status!==403)return;
return inTheLog(world,()=>google.logging.scheduledCalls(called,url.replace(/^https?:\/\//,``),outcome.since),found=>found.length>0)}
function testSchedule(schedule,{name,called}){
let target=fullName.schedulerJob(name);
return{kind:`test-schedule`,title:say`Run the Cloud Scheduler job ${schedule.name} once`,target,changes:[],needs:testNeeds(),async apply(world){
let{config,log,signal,made,clock=systemClock}=world;
let until=clock.now()+config.propagationTimeoutMs;
for(;;){
let outcome=await attempt$1(world,name,schedule);
if(outcome.status===`OK`)return say`The call succeeded${outcome.httpStatus?say` (${outcome.httpStatus})`:``}.`;
let known=await readScheduledCall(world,schedule,{name,called},outcome);
let refusing=layer(known.call);
let left=until-clock.now();
if(!(made.changedAccess===!0&&REFUSED$1.has(outcome.status)&&MENDED_BY_WAITING.has(refusing))||left<=0)throw failedCall(world,schedule,target,outcome,{refusing,...known});
let ms=Math.min(15e3,left);
log.info(say`The scheduled call was refused (${outcome.status}), and this run has just changed who can call: trying again in ${inWords(ms)}; giving up in ${inWords(left)}.`);
await clock.sleep(ms,signal)}}}}
const REFUSED$1=new Set([`PERMISSION_DENIED`,`UNAUTHENTICATED`]);
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
const hasEnded=(before,job)=>job?.status!==void 0&&job.status.code!==-1&&job.lastAttemptTime!==before?.lastAttemptTime;
const MENDED_BY_WAITING=new Set([`pending`,`invoker`,`condition`,`agent`,`account`,`unknown`]);
function failedCall({google,config},schedule,target,outcome,{refusing,call,names}){
let{reason,remedies}=wordsFor(refusing===`none`?`unknown`:refusing,call,names);
let debug=outcome.debug?say` Cloud Scheduler said: ${outcome.debug}`:``;
return failure$1(`schedule-failed`,say`${reason} This was the test call of the Cloud Scheduler job ${schedule.name}. The deploy of ${config.service} and the schedule stay.${debug}`,{principal:google.identity.principal&&names.member,resource:target,evidence:[{call:say`the attempt`,resource:target,answer:outcome.status,...outcome.httpStatus&&{status:outcome.httpStatus}}],remedies})}
function upsertSchedule(schedule,{name,caller,called,live,judgesAudience,needs}){
let target=fullName.schedulerJob(name);
let id=schedule.name;
return{kind:`upsert-schedule`,title:say`${live===null?say`Create`:say`Set`} the Cloud Scheduler job ${id}, ${inWords$1(schedule)}`,target,changes:planned$1(schedule,live,target),needs,async apply(world){
let[parent=``]=name.split(/\/jobs\//);
let{uri,audience,service}=await addressOf(world,schedule,called);
judgesAudience&&service&&!isPublic$1(service,world.made)&&mustAccept(service,schedule,called);
let wanted=wantedSchedule(schedule,{name,uri,audience,caller,called});
let description=`Calls ${called.split(`/`).slice(-2).join(`/`)}. Set by run-iam-deploy.`;
let before=await world.google.scheduler.getJob(name);
let{job,changes}=before?await update(world,before,wanted,target):await create(world,parent,{...wanted,description},target);
world.record?.(changes.map(change=>({...change,done:!0})));
(job.state===`PAUSED`||job.state===`DISABLED`)&&(world.made.findings=[...world.made.findings??[],idle(job,target)]);
let next=job.scheduleTime?say` The next call is at ${inZone(job.scheduleTime,schedule.timeZone)} (${schedule.timeZone}).`:``;
return`${changes.length===0?say`Nothing had to change.`:say`Calls ${uri} as ${caller}.`}${next}`}}}
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
const isPublic$1=({invokerIamDisabled,iapEnabled},{bindings=[]})=>invokerIamDisabled||iapEnabled||invokersOf(bindings).some(({member,conditional})=>member===`allUsers`&&!conditional);
function mustAccept(service,schedule,called){
let{audience}=schedule;
let accepted=audiencesOf(service);
if(audience===void 0||accepts(accepted,audience))return;
let words=audienceRefused({schedule,audience,service:called.split(`/`).at(-1)??``,accepted});
let details={resource:fullName.service(called),remedies:words.remedies};
throw failure$1(`audience-refused`,say`${words.reason} The service is deployed; the schedule was not written.`,details)}
const noAddress=called=>fail(`schedule-failed`,say`Cloud Scheduler cannot call ${called.split(`/`).at(-1)}: there is no such Cloud Run service, or it has no URL. A first-generation function is not a Cloud Run service; it needs its own schedule and roles/cloudfunctions.invoker.`,{resource:fullName.service(called)});
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
log.info(say`Cloud Scheduler says UPDATE_FAILED: repeating the update.`);
await clock.sleep(pause(),signal)}}
const idle=(job,target)=>warn$1(`schedule-kept`,say`The Cloud Scheduler job ${job.name?.split(`/`).at(-1)} is ${job.state===`PAUSED`?say`paused`:say`disabled by Google`}, so it makes no calls. The run left it in that state.`,{resource:target});
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
return{...step,title:say`Let ${caller} call ${name}`,needs:calledServiceNeeds(called)}}
function openAccess(resources,opening){
let first=opening.tries[0]??opening.removes[0]??`all-users`;
return{kind:WAYS[first].step,title:titleOf(opening),target:fullName.service(resources.service),changes:[...opening.tries.slice(0,1).map(way=>planned$2(resources,way,`opened`)),...opening.removes.map(way=>planned$2(resources,way,`closed`))],needs:[...needsOfWays(opening),...decisionNeeds()],apply:world=>open(world,resources,accessInForce(opening,world.made))}}
function needsOfWays({tries,removes}){
let[first,...standBy]=tries;
let certain=[...first?[first]:[],...removes].flatMap(way=>mechanismNeeds(way,say`make the service public`));
let spare=standBy.flatMap(way=>mechanismNeeds(way,say`make the service public in another way`));
return[...certain,...spare.map(need=>({...need,level:`advisory`}))]}
function titleOf({tries,byTrial}){
if(!tries[0])return say`Adjust access if a policy requires the invoker check`;
let how=WAYS[tries[0]].toOpen;
return byTrial?say`Try to make it public (${how})`:say`Make it public (${how})`}
async function open(world,resources,opening){
let attempts=[];
for(let mechanism of opening.tries){
let{attempt,changes}=await tryOnce(world,resources,mechanism);
attempts.push(attempt);
if(!attempt.accepted){
world.log.info(say`${WAYS[mechanism].opening} was refused: ${attempt.answer}`);
continue}
let undone=await closeOthers(world,resources,opening.removes.filter(way=>way!==mechanism));
world.record?.([...changes,...undone]);
world.made.access={state:mechanism,attempts,changed:changes.length+undone.length>0};
changes.length>0&&(world.made.changedAccess=!0);
return say`The service is public: ${WAYS[mechanism].opening} was accepted.`}
if(attempts.length===0){
let done=[];
for(let way of opening.removes)done.push(...await WAYS[way].close(world,resources));
world.record?.(done);
world.made.access={attempts,changed:done.length>0};
return done.length>0?say`The run removed access that the policies no longer allow.`:say`Nothing had to change.`}
world.record?.([]);
let state=opening.fallback===`oidc-only`?`oidc-only`:`unchanged`;
world.made.access={state,attempts,changed:!1};
let finding=refused$1(resources,attempts,opening.fallback);
if(opening.fallback===`fail`)throw new UserError([finding]);
world.made.findings=[...world.made.findings??[],finding];
world.log.warning(finding.reason);
return say`Google refused every way to make it public; access is as it was.`}
async function tryOnce(world,resources,mechanism){
let target=fullName.service(resources.service);
try{
let changes=await untilGranted(world,WAYS[mechanism].opening,()=>WAYS[mechanism].open(world,resources));
let answer=changes.length>0?`accepted`:say`so already`;
return{attempt:{mechanism,accepted:!0,answer,evidence:[accepted(resources,mechanism,answer)]},changes}}catch(error){
if(!(error instanceof ApiError)||!isRefusal(error))throw error;
let evidence=[toEvidence(error.call,target,error)];
let attempt={mechanism,accepted:!1,answer:error.message,evidence};
return{attempt:error.constraint?{...attempt,constraint:error.constraint}:attempt,changes:[]}}}
const isRefusal=({status,code,constraint})=>constraint!==void 0||status===403||status===400&&code===`FAILED_PRECONDITION`;
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
return warn$1(`public-access-left`,say`The service is public as decided, but the run could not close the other way of being public, so ${WAYS[way].stillOpen}. Google said: ${error.message}`,{resource:target,evidence:[toEvidence(error.call,target,error)]})}
function accepted({service},mechanism,answer){
return{call:WAYS[mechanism].call(service),resource:fullName.service(service),answer,status:200}}
function refused$1(resources,attempts,fallback){
let said=attempts.map(({mechanism,answer})=>say`${WAYS[mechanism].opening} was refused (${answer})`).join(say`; `);
let then=fallback===`fail`?say`on_public_denied: fail makes the run fail; the release stays, and the service was not made public.`:fallback===`oidc-only`?say`The service is deployed for callers with an ID token and an invoker role.`:say`The run did not change who can reach the service.`;
let constraints=new Set(attempts.flatMap(({constraint})=>constraint??[]));
return findingOf$1(`public-access-blocked`,fallback===`fail`?`fail`:`warn`,say`The service could not be made public: ${said}. ${then}`,{resource:fullName.service(resources.service),evidence:attempts.flatMap(({evidence})=>evidence),remedies:[...constraints].flatMap(constraint=>unblockPolicy(resources.project,constraint))})}
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
return onFreshState(world,{what:say`The service`,read,atOnce:evenWhenCancelled},async live=>{
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
const had=(live,label)=>label===null&&live.labels?.[`run-iam-deploy-no-traffic`]!==void 0;
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
return trafficOf$1(traffic).filter(({percent})=>percent).every(target=>found.some(status=>(status.percent??0)===target.percent&&(status.type===target.type||status.type===void 0)&&(keyOf$3(target)===`LATEST`||status.revision?.split(`/`).at(-1)===keyOf$3(target))))}
function notArrived(name,service,traffic){
let{terminalCondition:condition,trafficStatuses}=service;
let said=condition?.message?say` Cloud Run said: ${condition.message}`:``;
return failure$1(`traffic-failed`,say`The run set the traffic to ${inWords$2(traffic)}, but it is ${inWords$2(trafficStatuses)}.${said}`,{resource:fullName.service(name),evidence:[toEvidence(`GET run.googleapis.com/v2/${name}`,fullName.service(name),condition?.message??say`no message`)]})}
const gone$2=name=>failure$1(`traffic-target`,say`The service ${name.split(`/`).at(-1)} does not exist, so it has no traffic to move.`,{resource:fullName.service(name)});
const STARTS=say`A tool that changes single settings of the service, such as gcloud run deploy, starts from the settings of the preview until the next deploy by this action, which starts from what serves production.`;
async function putTemplateBack(world,previewed){
let{resources,before,serving,revision}=previewed;
let template=templateBefore(before,serving);
if(!template)return tell$3(world,resources,say`The template of the service has the settings of the preview ${revision}: it is not known which revision its previous template made. ${STARTS}`);
try{
let sent=await send$1(world,previewed,template);
if(`theirs`in sent)return leave$1(world,previewed,sent.theirs);
if(!sent.after)return say`The run asked for the previous template of the service.`;
world.made.service=sent.after;
return await account(world,previewed,shortName(String(template.revision))??``,sent.at,sent.after)}catch(error){
let evidence=error instanceof ApiError?[toEvidence(error.call,fullName.service(resources.service),error)]:[];
return tell$3(world,resources,await failed(world,previewed,sentence$1(errorText(error))),evidence)}}
async function send$1(world,{resources:{service:name},revision,after},template){
let{run}=world.google;
let evenWhenCancelled=world.signal.aborted;
let read=()=>run.getService(name,{evenWhenCancelled});
return onFreshState(world,{what:say`The service`,first:after,read,atOnce:evenWhenCancelled,tries:10},async at=>{
if(!at||!isStillOf(at,revision))return{theirs:at};
let label=pinKept(at);
let labels=label&&{...at.labels,"run-iam-deploy-no-traffic":label};
labels&&withoutReserved(labels);
let change={name,...at.etag&&{etag:at.etag},template,...labels&&{labels}};
let operation=await run.patchService(change,[`template`,...labels?[`labels`]:[]],{evenWhenCancelled});
return evenWhenCancelled?{at}:{at,after:(await finish$2(world,operation,read)).live}})}
const isLabelled=({template},revision)=>template?.labels?.[PREVIEW_REVISION_LABEL]===revision;
const isStillOf=(at,revision)=>isLabelled(at,revision)&&shortName(at.template?.revision)===revision;
function leave$1(world,{resources,revision},theirs){
if(!theirs||!isLabelled(theirs,revision))return say`Someone else has deployed meanwhile, so the template of the service is theirs.`;
let newest=shortName(theirs.latestCreatedRevision);
return tell$3(world,resources,say`Someone else has deployed meanwhile, with a tool that started from the settings of the preview ${revision}${newest&&newest!==revision?say`: check which of them the revision ${newest} has`:``}. The run left the template of the service as it is.`)}
async function account(world,{resources,revision},own,at,after){
let moved=isNext(at,after)&&!sameJson(trafficOf$1(at.traffic),trafficOf$1(after.traffic));
let returned=``;
if(moved){
let back=await moveTraffic(world,resources,live=>live.generation===after.generation?trafficOfThen(at,live):{traffic:trafficOf$1(live.traffic)});
world.made.service=back.service;
let how=back.changes.length>0?say`was sent back`:say`someone has changed it since`;
returned=say` The traffic had changed with it, and ${how}: ${inWords$2(back.service.traffic)}.`}
if(isLabelled(after,revision))return tell$3(world,resources,say`The template of the service has the settings of the preview ${revision}: Cloud Run accepted the previous template but did not apply it.${returned} ${STARTS}`);
let newest=shortName(after.latestCreatedRevision);
let another=isNext(at,after)&&newest!==own&&newest!==revision?newest:void 0;
if(another)return tell$3(world,resources,say`The run put the template of the service back after the preview, and Cloud Run made one more revision from it, ${another}, instead of using ${own} again.${returned} It gets no traffic: ${inWords$2(at.traffic)}.`);
if(moved)return tell$3(world,resources,say`The template of the service was put back after the preview.${returned}`);
return say`The template of the service was put back.`}
const isNext=(at,after)=>Number(after.generation)===Number(at.generation)+1;
async function failed(world,{resources,revision,before,after},why){
let live=await readAgain(world,resources);
if(!live)return say`The template of the service could have the settings of the preview ${revision}: putting it back failed. ${why} The traffic was ${inWords$2((after??before).traffic)}; the run did not read the current traffic. ${STARTS}`;
let traffic=say`The traffic is ${inWords$2(live.traffic)}.`;
return isLabelled(live,revision)?say`The template of the service has the settings of the preview ${revision}: the run could not put it back. ${why} ${traffic} ${STARTS}`:say`The run put the template of the service back after the preview, but could not check it. ${why} ${traffic}`}
async function readAgain(world,{service}){
if(world.signal.aborted)return null;
try{
return await world.google.run.getService(service)}catch(error){
world.log.debug(say`The service could not be read again: ${errorText(error)}`);
return null}}
function tell$3(world,{service},reason,evidence=[]){
world.made.findings??=[];
world.made.findings.push(skipped$1(`preview-template`,reason,{resource:fullName.service(service),evidence}))}
function deployService(config,deploy){
let verb=deploy.live===void 0?say`Deploy`:deploy.live?say`Update`:say`Create`;
return{kind:`deploy-service`,title:isTagPreview(config)?say`Deploy the preview ${config.tag} of ${config.service}`:say`${verb} the service ${config.service}`,target:fullName.service(deploy.resources.service),changes:deploy.changes,needs:deploy.needs,apply:world=>release$1(world,deploy)}}
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
let reason=say`Pull request ${config.preview?.pullRequest} has a newer push, ${commit.slice(0,7)}, whose preview is there already, so the run left that.`;
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
let revision=name?.split(`/`).at(-1)??say`The new revision`;
let{effect}=wanted.traffic;
if(effect===`pinned`)return say`${revision} is ready and gets no traffic${world.config.noTraffic?``:say` yet`}.`;
if(effect===`restored`)return say`${revision} is ready and serves; it gets the traffic that no_traffic had left behind.`;
return effect===`kept`?say`${revision} is ready; traffic stays where it is pinned.`:say`${revision} is ready and serves.`}
async function send(world,deploy){
let{google,made,config}=world;
let{resources}=deploy;
let check=checkClearing(world,deploy);
let sent=await write(world,resources,{what:say`The service`,first:made.service?void 0:startFrom(world,deploy.live),read:()=>google.run.getService(resources.service),want:live=>want(world,deploy,live,check.cleared),send:(live,{wanted})=>live?google.run.patchService(wanted.service,wanted.updateMask):google.run.createService(resources.parent,config.service,wanted.service),isOurs:(live,{wanted})=>isSameRelease(live.template,wanted.service.template),template:({wanted})=>wanted.service.template??void 0,onRefused:check.onRefused});
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
refuseProblems(deploy.resources,say`The service`,wanted.problems);
let problem=problemOf(wanted,config,deploy);
if(problem)throw new UserError([problem]);
return{wanted,before:live,serving}}
async function withoutDeployUnderWay(world,{resources},live){
if(!live||!isMoving(live)||!world.config.noTraffic)return live;
world.log.info(say`Someone else is deploying ${world.config.service} at the moment: waiting for it.`);
return settled(world,live,()=>world.google.run.getService(resources.service))}
async function takenMeanwhile({config,google},{live:seen,resources},live){
if(config.preview?.do!==`deploy`||!live)return;
let holder=holderOf$1(live,config.tag);
let[now,then]=[holder,holderOf$1(seen??null,config.tag)].map(target=>shortName(target?.revision));
if(isTagPreview(config)&&now!==void 0&&now===then&&!holder?.percent)return;
let revision=isTagPreview(config)&&now?await google.run.getRevision(`${resources.service}/revisions/${now}`):null;
let taken=isTagPreview(config)?takenTag(config,live,revision):takenService(config,live);
return taken?fail(`preview-impossible`,say`${taken} It was not so when this run began.`,{resource:fullName.service(resources.service)}):void 0}
function problemOf({traffic},config,{resources}){
let resource=fullName.service(resources.service);
let finding=(id,reason)=>fail(id,reason,{resource});
if(traffic.problem===`new-service`)return finding(`traffic-new-service`,say`The service ${config.service} does not exist yet, so with no_traffic no revision would serve. Deploy it once without no_traffic.`);
if(traffic.problem===`never-ready`)return finding(`traffic-new-service`,say`No revision of ${config.service} was ever ready, so with no_traffic no revision would serve. Deploy it once without no_traffic.`)}
function bindTags({resources,wanted,changes,needs,released}){
let target=fullName.service(resources.service);
return{kind:`bind-resource-tags`,title:say`Bind the resource tags`,target,changes,needs,async apply(world){
let done=[];
let parent=await holderName(world,resources);
let present=(await world.google.resourceManager.effectiveTags(parent,world.config.region)).filter(({inherited})=>!inherited);
try{
for(let one of wanted)await bind(world,{resources,released,parent,present,done},one)}finally{
world.record?.(done);
done.length>0&&(world.made.tagsBound=!0)}
return done.length===0?say`It already has them.`:void 0}}}
async function holderName({google,config},{project,projectNumber,service}){
let number=projectNumber??(await google.resourceManager.getProject(project)).name?.split(`/`).at(-1)??project;
return fullName.service(`projects/${number}/locations/${config.region}/services/${service.split(`/`).at(-1)}`)}
async function bind(world,holder,wanted){
let{google,config}=world;
let{resources,parent,present,done}=holder;
let value=wanted.found.known?wanted.found.value.name??tagValueName(wanted.tag):tagValueName(wanted.tag);
let named=tag=>tag.valueId===value||`${tag.key}/${tag.value}`===value;
if(present.some(named))return;
let other=present.find(tag=>tag.key===keyOf$4(wanted)||tag.keyId===wanted.tag.key);
let change=(before,after)=>({target:fullName.service(resources.service),path:`resourceTags[${keyOf$4(wanted)??wanted.tag.key}]`,...before&&{before:before.value},...after&&{after},done:!0});
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
log.warning(say`The run removed the tag ${old.key}=${old.value} from the service and could not restore it: ${error.message}`);
return!1}}
async function attempt(world,holder,wanted,body){
try{
await untilGranted(world,say`Binding ${tagWords(wanted)}`,body)}catch(error){
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
return fail(`tags-not-bound`,say`${released?say`The release stands, but the tag`:say`The tag`} ${tagWords(wanted)} could not be bound to the service${permission?say`: the deployer lacks ${permission}${onValue?say` on the tag value, or there is no such value`:``}`:``}. The run did not change who can call the service. Google said: ${error.message}`,{principal,...permission&&{permission,role},resource:service,evidence:[toEvidence(error.call,service,error)],remedies:permission&&principal&&resource?remediesFor({member:principal,role,resource}):[]})}
function tagSteps(config,facts,resources,released){
if(config.resourceTags.length===0)return[];
let wanted=facts?.wantedTags??config.resourceTags.map(tag=>({tag,found:unknown(say`Not requested.`)}));
let target=fullName.service(resources.service);
let present=facts?.tags.known?facts.tags.value:void 0;
let changes=wanted.flatMap(one=>{
let key=keyOf$4(one);
let before=present?.find(tag=>tag.key===key)?.value;
let after=one.found.known?one.found.value.shortName??one.tag.value:one.tag.value;
if(before===after)return[];
let path=`resourceTags[${key??one.tag.key}]`;
return[{target,path,...before!==void 0&&{before},after,done:!1}]});
let replaces=present&&changes.some(({before})=>before!==void 0);
let values=config.resourceTags.map(tagValueName);
return[bindTags({resources,wanted,changes,needs:tagNeeds(values,replaces),released})]}
const PROJECT$1={kind:`project`};
const SERVICE$1={kind:`service`};
const advisory={level:`advisory`};
const liveImageNeeds=known=>known?[need(`artifactregistry.repositories.downloadArtifacts`,{kind:`live-image`},say`change the traffic of a service with this image`,advisory)]:[];
const trafficNeeds=revisions=>[need(`run.services.get`,SERVICE$1,say`read the service`),need(`run.services.update`,SERVICE$1,say`change the traffic of a service`),need(`iam.serviceAccounts.actAs`,{kind:`account`,who:`runtime-account`},say`change the traffic of a service`),need(`run.operations.get`,PROJECT$1,say`wait until the traffic has moved`,advisory),...revisions===`named`?[need(`run.revisions.get`,SERVICE$1,say`see whether a revision that gets traffic exists`,advisory)]:[],...revisions===`all`?[need(`run.revisions.list`,SERVICE$1,say`find the revision to go back to`)]:[]];
const rolloutNeeds=()=>[...trafficNeeds(),need(`run.revisions.get`,SERVICE$1,say`see whether the new revision stays ready`,advisory)];
const setTraffic=wanted=>({...planned(wanted),apply:async world=>{
let moved=await move$1(world,wanted,live=>ownOf(world.made,live));
return ownOf(world.made,moved.service)?.newest===!1?say`${words(moved)} Meanwhile another run has made a newer revision, which this run left alone.`:words(moved)}});
const sendBack=(wanted,to)=>({...planned(wanted),apply:async world=>{
let moved=await move$1(world,wanted,()=>void 0);
world.made.revision={name:to};
return words(moved)}});
const planned=({resources,title,changes,needs})=>({kind:`set-traffic`,title,target:fullName.service(resources.service),changes,needs});
async function move$1(world,{resources,change},own){
let moved=await moveTraffic(world,resources,live=>{
let changed=changedTraffic(live,change,own(live));
if(`problem`in changed)throw impossible(fullName.service(resources.service),changed.problem);
return changed});
world.record?.(moved.changes);
world.made.service=moved.service;
return moved}
const words=({before,service,changes})=>changes.length===0?say`It already was: ${inWords$2(before)}.`:sentence(before,service);
const sentence=(before,{traffic})=>say`Traffic: ${inWords$2(traffic)} (before: ${inWords$2(before)}).`;
function ownOf({revision},live){
let name=revision?.name?.split(`/`).at(-1);
return name?{revision:name,newest:live.latestCreatedRevision?.split(`/`).at(-1)===name}:void 0}
const impossible=(resource,problem)=>failure$1(`traffic-target`,problem,{resource});
const GROUPS=process.platform!==`win32`;
const running=new AsyncLocalStorage;
let listening=!1;
function listen(){
if(listening)return;
listening=!0;
subscribe(`child_process`,message=>{
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
let{exec}=await import(`./exec.js`);
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
let decoder=new StringDecoder(`utf8`);
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
if(!url)return{passed:!1,why:say`The service has no URL, so verify_command has nothing to test.`,output:``};
let token=await isPublic(world,name,service)||!audience?null:await idToken(world,audience);
log.info(say`verify_command tests ${url}${token?say`, with an ID token`:``}:`);
let ran=await runCommand(line,{env:{SERVICE_URL:url,...token&&{ID_TOKEN:token}},timeoutMs,signal,log,...token&&{secret:token}});
let why=whyFailed(ran,timeoutMs);
if(!why){
log.info(say`verify_command passed on ${url}.`);
return{passed:!0}}
let lines=`lines`in ran?ran.lines.map(text=>text.slice(0,200)):[];
return{passed:!1,why:say`verify_command ${why} on ${url}.`,output:lines.length>0?say`\n\nIts last lines:\n${lines.join(`
`)}`:``}}
function whyFailed(ran,timeoutMs){
if(`unstarted`in ran)return say`could not be run (${ran.unstarted})`;
if(ran.late)return say`was stopped after ${inWords(timeoutMs)} (verify_timeout)`;
if(ran.code===null)return say`was ended by a signal`;
return ran.code===0?void 0:say`ended with exit code ${ran.code}`}
async function isPublic({google,made,log},name,service){
if(service.invokerIamDisabled)return!0;
try{
return(made.bindings??(await google.run.getPolicy(name)).bindings??[]).some(({role,members,condition})=>INVOKER_ROLES.includes(role)&&!condition&&members?.includes(`allUsers`))}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
log.debug(say`Who can call the service could not be read: ${errorText(error)}`);
return!1}}
async function idToken({google,signal,log},audience){
try{
let token=await google.idToken(audience);
token?log.mask(token):log.info(say`This identity cannot get an ID token, so verify_command has none in its environment.`);
return token}catch(error){
signal.throwIfAborted();
log.info(say`There is no ID token for verify_command: ${errorText(error)}`);
return null}}
const TOLERATED=.1;
function judgeHealth(samples,ready){
if(ready?.state===`CONDITION_FAILED`){
let reason=ready.revisionReason??ready.reason;
return{state:`ill`,why:say`it is not ready: ${[reason,ready.message].filter(Boolean).join(`: `)}`}}
let answered=samples.flatMap(sample=>`status`in sample?[sample.status]:[]);
let silent=samples.flatMap(sample=>`silent`in sample?[sample.silent]:[]);
if(answered.length===0){
let why=samples.flatMap(sample=>`barred`in sample?[sample.barred]:[])[0]??silent[0];
return{state:`unknown`,why:why?say`The run could not send it requests: ${why}.`:say`The run sent it no requests.`}}
let broken=answered.filter(status=>status>=500);
let failures=broken.length+silent.length;
let asked=answered.length+silent.length;
let counted=say`${failures} of ${asked} requests failed${failures>0?say` (${kinds(broken,silent.length)})`:``}`;
if(failures/asked<=TOLERATED)return{state:`well`,why:counted};
let why=isLost(samples)&&samples.length<10?say`${counted}, so the others of ${10} were not sent`:counted;
let last=samples.findLast(sample=>`status`in sample&&sample.status>=500);
let answer=last&&`status`in last&&last.body?.trim()?`${last.status} ${last.body.trim()}`:void 0;
return{state:`ill`,why,...answer&&{answer}}}
function isLost(samples){
return samples.filter(sample=>`status`in sample&&sample.status>=500).length/10>TOLERATED}
function kinds(statuses,silent){
return[...[...Map.groupBy(statuses,status=>status)].map(([status,all])=>all.length>1?`${status} ×${all.length}`:String(status)),...silent>0?[say`no answer ×${silent}`]:[]].join(`, `)}
function watched(service,revision,tag,path){
let uri=tag&&service.trafficStatuses?.find(status=>status.tag===tag)?.uri;
let audience=audienceOf(service);
let hidden=hiddenBecause(service)??(uri?void 0:say`it has no tag with its own URL`);
return{revision,...audience&&{audience},...uri&&!hidden?{url:urlOf(uri,path)}:{hidden:hidden??``}}}
function hiddenBecause({ingress,defaultUriDisabled,iapEnabled}){
if(ingress&&ingress!==`INGRESS_TRAFFIC_ALL`&&ingress!==`INGRESS_TRAFFIC_UNSPECIFIED`)return say`the ingress of the service is ${ingress}`;
if(defaultUriDisabled)return say`the default URL of the service is disabled`;
return iapEnabled?say`Identity-Aware Proxy is in front of the service`:void 0}
async function watch(world,subject,ms){
let{clock=systemClock,signal}=world;
let samples=[];
let asks=subject.url?10:+(ms>0);
for(let asked=0;asked<asks&&!isLost(samples);asked++){
ms>0&&await clock.sleep(ms/asks,signal);
subject.url&&samples.push(await ask(world,subject,subject.url))}
let health=judgeHealth(samples,await readiness(world,subject.revision));
return health.state===`unknown`&&subject.hidden?{state:`unknown`,why:say`The run cannot send it requests: ${subject.hidden}.`}:health}
async function ask(world,subject,url){
let{google,signal,log}=world;
try{
let answer=await google.ask(url,subject.token&&`Bearer ${subject.token}`);
let door=doorOf(answer,{tokenSent:subject.token!==void 0});
if((door===`closed`||door===`unclear`&&answer.status===403)&&!subject.token&&subject.audience){
let token=await google.idToken(subject.audience).catch(error=>{
if(error instanceof Cancelled)throw error;
log.debug(say`No ID token: ${String(error)}`);
return null});
if(!token)return{barred:door===`closed`?say`the service is not public, and this identity cannot get an ID token`:UNCLEAR};
subject.token=token;
answer=await google.ask(url,`Bearer ${token}`);
door=doorOf(answer,{tokenSent:!0})}
if(door===`closed`||door===`rejected`)return{barred:say`Cloud Run refuses the deployer, which is not an invoker of the service`};
if(door===`sign-in`)return{barred:say`Identity-Aware Proxy is in front of the service`};
if(door===`unclear`&&answer.status<429)return{barred:UNCLEAR};
if(door===`hidden`)return{barred:say`Google’s front end does not know its URL`};
return{status:answer.status,...answer.status>=500&&{body:told(answer.body)}}}catch(error){
if(signal.aborted||error instanceof Cancelled)throw error;
return{silent:errorText(error)}}}
const told=body=>withoutCredentials(shorten(body.slice(0,2e3),400)).split(`
`).slice(0,5).join(`
`);
const UNCLEAR=say`the text of its refusal does not show whether Cloud Run or the app refused`;
async function readiness({google},name){
try{
let revision=await google.run.getRevision(name);
if(!revision)return{type:`Ready`,state:`CONDITION_FAILED`,message:say`the revision is gone`};
return revision.conditions?.find(({type})=>type===`Ready`)}catch(error){
if(error instanceof ApiError&&error.status===403)return;
throw error}}
function verifyCommand({resources,command,needs,tag}){
return{kind:`verify-command`,title:say`Run verify_command`,target:fullName.service(resources.service),changes:[],needs,apply:async world=>{
let{temporaryTag}=world.made;
if(!world.made.revision)return say`There is no new revision to test.`;
try{
return await mustPass(world,resources,command,tag??temporaryTag)}finally{
temporaryTag&&await removeTag(world,resources,temporaryTag)}}}}
async function mustPass(world,resources,command,tag){
let revision=shortName(world.made.revision?.name)??``;
let tested=await smokeTest(world,resources,command,tag);
if(tested.passed)return say`verify_command passed for ${revision}.`;
let reason=`${tested.why} ${await servesNow(world,resources,revision)}${tested.output}`;
let remedies=[revisionLog(resources.service,revision)];
throw failure$1(`verify-command-failed`,reason,{resource:fullName.service(resources.service),remedies})}
async function servesNow({google,config},{service:name},revision){
let service=await orUndefined(()=>google.run.getService(name));
if(!service)return say`Whether ${revision} gets traffic could not be read.`;
let share=sharesNow(service).get(revision);
if(!share)return say`${revision} gets no traffic; what served before still serves.`;
if(config.preview)return say`The preview leads to ${revision} all the same.`;
return say`${revision} gets ${share} percent of the traffic, because no other revision could get it.`}
async function removeTag(world,resources,tag){
try{
let evenWhenCancelled=world.signal.aborted;
let moved=await moveTraffic(world,resources,live=>withoutTag(live,tag),{evenWhenCancelled});
world.made.service=moved.service}catch(error){
world.log.info(say`The temporary tag ${tag} could not be removed: ${errorText(error)}`)}}
function rollOut({resources,rollout,changes,needs,tag,command}){
let steps=rollout.steps.map(percent=>`${percent} %`).join(say`, `);
return{kind:`set-traffic`,title:rollout.atOnce?say`Run verify_command, then move the traffic`:say`Roll out gradually (${steps})`,target:fullName.service(resources.service),changes,needs,apply:async world=>{
let{beforeRollout,revision}=world.made;
if(!beforeRollout||!revision?.name){
command&&await mustPass(world,resources,command,tag);
return say`The new revision already got its traffic with the release, because nothing else could serve.`}
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
let next=last?say`The last step.`:say`Watching it for ${inWords(intervalMs)}; ${inWords(left)} left.`;
log.info(say`Step ${at+1} of ${steps.length}: ${percent} % of the traffic goes to ${course.own}. ${next}`);
last||await look(world,course,rollout,intervalMs)}
course.unwatched&&warn(world,course);
return say`${course.own} serves ${course.percent} % (before: ${inWords$2(course.before)}).`}
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
let wanted=anyOf(known,at=>rolloutTraffic(live,{from:course.from,at,own:ownOf(made,live)??{revision:course.own,newest:!1},...course.tag&&{tag:course.tag},last},percent));
if(`lost`in wanted)throw new Overtaken(say`${wanted.lost} It is ${inWords$2(live.traffic)} now.`);
next=wanted.at;
course.at=[next,...known];
return wanted},{evenWhenCancelled});
course.at=[next];
course.percent=percent;
made.service=moved.service;
record?.([changeOf(course,moved.service)])}
function anyOf(known,ask){
let answer={lost:say`The traffic is not known.`};
for(let at of known){
answer=ask(at);
if(!(`lost`in answer))break}
return answer}
const changeOf=({resources,before},service)=>({target:fullName.service(resources.service),path:`traffic`,before,after:service.traffic??[],done:!0});
async function comeBack(world,course,error){
let{log,signal,made}=world;
let cancelled=signal.aborted||error instanceof Cancelled;
let why=errorText(error);
let reached=course.percent>0?say`at ${course.percent} percent`:say`before it got any traffic`;
if(error instanceof Overtaken)return failure(course,say`The rollout of ${course.own} has stopped ${reached}. ${why} The run left the traffic as it is. To roll out ${course.own} or a newer revision from there, deploy again.`);
try{
await move(world,course,0,!0,cancelled)}catch(second){
let said=errorText(second);
let text=say`The rollout of ${course.own} ended ${reached}: ${sentence$1(why)} The run could not return the traffic: ${sentence$1(said)} ${course.own} can still have ${course.percent} percent.`;
if(!cancelled)return failure(course,text,[returning(course,world)]);
tell$2(world,course,`cancelled`,text,[returning(course,world)]);
return error}
let because=error instanceof Ill||error instanceof Failed?await causeWhileServing(world,course.subject.revision,made.service?.template):NOT_ASKED;
let serving=course.from.map(({revision})=>revision).join(` and `);
let back=say`All traffic is back on ${serving}${made.service?.uri?say`, at ${made.service.uri}`:``}.`;
log.warning(back);
if(cancelled){
tell$2(world,course,`cancelled`,say`The rollout of ${course.own} ended ${reached}. ${back}`);
return error}
let told=[say`${course.own} was taken back ${reached}: ${sentence$1(why)}`,because.cause?.what,because.cause?.advice,back,say`The revision is still there, without traffic: mend the app, then deploy again.`];
let answer=error instanceof Ill&&error.answer?say`\n\nIts last answer:\n${error.answer}`:error instanceof Failed?error.output:``;
return failure(course,`${told.filter(Boolean).join(` `)}${answer}`,[...because.cause?.remedies??[],revisionLog(course.resources.service,course.subject.revision)],because.evidence,error instanceof Failed?`verify-command-failed`:`rollout-failed`)}
const NOT_ASKED={cause:void 0,evidence:[]};
function failure(course,reason,remedies=[],evidence=[],id=`rollout-failed`){
let found=finding(course,id,`fail`,reason,remedies);
return new UserError([{...found,evidence:[...found.evidence,...evidence]}])}
function tell$2(world,course,id,reason,remedies=[]){
world.log.warning(reason);
world.made.findings=[...world.made.findings??[],finding(course,id,`warn`,reason,remedies)]}
function warn(world,course){
tell$2(world,course,`rollout-unwatched`,say`The rollout could not check whether ${course.own} answers requests. ${course.unwatched} The run watched only the revision’s condition in Cloud Run.`)}
function finding({resources,subject},id,status,reason,remedies){
let resource=fullName.service(resources.service);
let evidence=[{call:subject.url?`GET ${subject.url}`:`GET run.googleapis.com/v2/${subject.revision}`,resource,answer:reason}];
return findingOf$1(id,status,reason,{resource,evidence,remedies})}
const returning=({from,resources},{config})=>({kind:`gcloud`,title:say`Return the traffic`,text:command([`run`,`services`,`update-traffic`,config.service,`--to-revisions=${from.map(({revision,percent})=>`${revision}=${percent}`).join(`,`)}`,`--project=${resources.project}`,`--region=${config.region}`])});
function trafficSteps(config,facts,decisions,resources){
let{rollout,trafficChange,verifyCommand:command}=config;
let decided=decisions?.traffic;
let gradual=rollout&&(!decided||decided.effect===`gradual`);
let tag=config.tag&&{tag:config.tag};
return inOrder(command&&(!gradual||!decided)?[verifyCommand({resources,command,needs:trafficNeeds(),...tag})]:[],trafficChange?[setTraffic({resources,change:trafficChange,title:trafficChange.shares?say`Set the traffic`:say`Set the tags`,changes:changesOf(facts,decided,resources),needs:[...trafficNeeds(namedInTraffic(config).length>0?`named`:void 0),...liveImageNeeds(facts===null||resources.liveRepository!==void 0)]})]:[],gradual?[rollOut({resources,rollout,changes:changesOf(facts,decided,resources),needs:rolloutNeeds(),...command&&{command},...tag})]:[])}
function planRollback(config,facts,decisions){
let resources=resourcesOf(config,facts);
let decided=decisions?.traffic;
let to=decided?decided.back?.to:`REVISION`;
if(!to||decided?.back?.none)return[];
return[sendBack({resources,change:{shares:{by:`revision`,percent:{[to]:100}}},title:decided?say`Send all traffic back to ${to}`:say`Send all traffic back`,changes:changesOf(facts,decided,resources),needs:[...trafficNeeds(`all`),...liveImageNeeds(facts===null||resources.liveRepository!==void 0)]},to)]}
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
if(config.manifest)return manifestPreview(config,facts,resources,settings).problems.map(cannot(say`The service`));
if(!releases(config,live))return[];
let{problems,doubts}=preview(config,facts,resources,live,settings);
return[...problems.map(cannot(say`The service`)),...doubts.map(doubtful)]}
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
const closes=({target,tries,removes})=>target===`oidc-only`&&tries.length===0&&removes.length>0;
const closeSteps=({blocked,removes},resources)=>blocked?[]:removes.map(way=>closeAccess(resources,way));
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
const toChange=({fix:_,field:__,kept:___,...change})=>change;
function compare(config,resources,changes){
let opens=KINDS$2[config.kind].requests&&(config.access!==`keep`||iapFlag(config)!==void 0);
return{kind:`compare-service`,title:say`Compare ${config.service} with the workflow`,target:fullName.service(resources.service),changes,needs:driftNeeds(config.kind,!!opens||namesInvokers(config),!!opens),async apply(world){
world.record?.(changes);
let left=changes.length;
return left===0?void 0:say`${count$1(left,`difference is`,`differences are`)} left.`}}}
function releaseOf(config,edits){
let{execution:_,manifest:__,containers,...settings}=settingsOnly(config);
let named=edits.some(({path})=>path===`container.env`)&&containers;
return{...settings,...named&&{containers},origin:{kind:`template`},edits,access:`keep`,invokers:[],callers:[],schedules:[],resourceTags:[]}}
const release=(config,facts)=>planRelease(config,facts).map(step=>({...step,apply:world=>step.apply({...world,config})}));
const planRelease=(config,facts)=>KINDS$2[config.kind].traffic?planService(config,facts,null):planResource(config,facts);
function fixSteps(config,facts,drift,resources){
let by=fix=>drift.differences.filter(each=>each.fix===fix);
let edits=by(`release`).length>0?(config.manifest?safeManifestEdits:safeEdits)(config,drift):[];
let invokers=by(`remove-invokers`);
return[...edits.length>0?release(releaseOf(config,edits),facts):[],...invokers.length>0?[setInvokers(resources,{kind:config.kind,members:[...keptMembers(config,facts),...acceptedMembers(drift)],strategy:`overwrite`,changes:invokers.map(toChange),released:edits.length>0})]:[],...scheduleFixes(config,facts,drift,resources),...by(`close`).map(({path})=>closeAccess(resources,path===`invokerIamDisabled`?`no-invoker-iam-check`:`all-users`))]}
const acceptedMembers=({differences})=>differences.flatMap(({path,before,kept})=>kept&&path.startsWith(`bindings[`)&&before?[String(before)]:[]);
function scheduleFixes(config,facts,drift,resources){
let of=name=>{
let target=fullName.schedulerJob(schedulerJobName(resources.project,config.region,name));
return(drift?.differences??[]).filter(each=>each.target===target)};
let steps=scheduleSteps(config,facts,resources).filter(({kind})=>kind===`upsert-schedule`);
if(!drift)return steps;
return steps.filter(({target})=>{
let rows=of(target.split(`/`).at(-1)??``);
return rows.length>0&&rows.every(({fix})=>fix===`schedule`)})}
const ALL_OUT={members:[],strategy:`overwrite`,changes:[],released:!1};
const SOME_LABEL={from:`metadata`,path:`labels`,op:`put`,entries:{},strategy:`merge`};
function thinkable(config,resources){
let edits=config.edits.filter(({path})=>/^((template\.)?labels|container\.env|ingress)$/.test(path));
return[...edits.length>0||config.manifest?planRelease(releaseOf(config,edits.length>0?edits:[SOME_LABEL]),null).map(step=>({...step,needs:step.needs.filter(({permission})=>!/^run\.\w+\.create$/.test(permission))})):[],...config.invokersUpdateStrategy===`overwrite`&&namesInvokers(config)?[setInvokers(resources,{...ALL_OUT,kind:config.kind})]:[],...scheduleFixes(config,null,null,resources),...KINDS$2[config.kind].requests&&config.access===`authenticated`?MECHANISMS.map(way=>closeAccess(resources,way)):[]]}
function removeLeftovers(resources,items,needs,refused){
return{kind:`remove-leftovers`,title:say`Delete the images and sources that only removed previews used`,target:fullName.project(resources.project),changes:items.map(item=>gone$1(item,!1)),needs,apply:world=>remove(world,resources.project,items,new Set(refused))}}
const DELETE={image:{permission:`artifactregistry.versions.delete`,role:`roles/artifactregistry.repoAdmin`},source:{permission:`storage.objects.delete`,role:`roles/storage.objectUser`}};
const gone$1=(item,done)=>item.kind===`image`?{target:fullName.repository(item.name.slice(0,item.name.indexOf(`/dockerImages/`))),path:`images[${item.path.split(`/`).at(-1)}]`,before:item.digest,done}:{target:fullName.bucket(item.bucket),path:`objects`,before:item.name,done};
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
let lacking=say`The deployer lacks ${permission} (${role} on ${placeWords(gone$1(item,!1).target)}).`;
let why=uses.known?usedBy(item,uses.value,[])??(refused.has(permission)?lacking:await removeOne(world,item)):say`The run could not read what else uses it. ${uses.why}`;
why===REFUSED&&refused.add(permission);
why===void 0?changes.push(gone$1(item,!0)):kept.push({item,why:why===REFUSED?lacking:why})}
let deleted=items.filter(item=>!kept.some(each=>each.item===item));
let said=deleted.length>0?say`Deleted ${of(deleted)}.`:``;
if(kept.length===0)return said;
let reasons=[...new Set(kept.map(({why})=>why))];
let verb=kept.length===1?say`stays`:say`stay`;
let left=say`${of(kept.map(({item})=>item))} of removed previews ${verb}. ${reasons.join(` `)}`;
world.made.findings??=[];
let{principal:member}=world.google.identity;
let grants=[...new Map(kept.map(({item})=>[item.kind,gone$1(item,!1).target]))].filter(([kind])=>refused.has(DELETE[kind].permission)).map(([kind,resource])=>({role:DELETE[kind].role,resource}));
let remedies=member?grants.flatMap(grant=>remediesFor({member,...grant})):[];
world.made.findings.push(skipped$1(`preview-kept`,left,{remedies}));
return`${said} ${left}`.trim()}
function of(items){
let kinds=[`image`,`source`].map(kind=>[kind,items.filter(item=>item.kind===kind).length]);
return list$2(kinds.flatMap(([kind,number])=>number>0?[count$1(number,kind)]:[]))}
const REFUSED=Symbol(`refused`);
async function removeOne(world,item){
try{
return item.kind===`image`?await removeImage(world,item):await removeSource(world,item)}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
if(error.status===404)return;
return error.status===403?REFUSED:say`Google refused to delete it: ${sentence$1(error.message)}`}}
async function removeImage({google},{name}){
let live=await google.artifactRegistry.getDockerImage(name);
if(!live)return;
let{tags=[]}=live;
let foreign=foreignTags(tags);
if(foreign.length>0)return say`Someone has given it ${list$2(foreign.map(tag=>say`the tag ${tag}`))}.`;
let[repository=``,image=``]=name.split(`/dockerImages/`);
let[path=``,digest=``]=image.split(`@`);
await google.artifactRegistry.deleteVersion(`${repository}/packages/${path}/versions/${digest}`,tags.length>0)}
async function removeSource({google},{bucket,name,generation}){
await google.storage.deleteObject({bucket,name,generation})}
function removePreview(resources,of,preview,needs,mark){
let name=previewName(preview.pullRequest);
return{kind:`remove-preview`,title:say`Remove the preview ${name} of ${of}`,target:fullName.service(preview.service??resources.service),changes:expected(resources,preview),needs,apply:world=>preview.service?removeService(world,preview.service,of,preview):removeTagged(world,resources.service,preview,mark)}}
function expected({service},preview){
if(preview.service)return[gone(preview.service,!1)];
return[...preview.tag?[untagged(service,preview.tag,preview.revisions[0]??``,!1)]:[],...preview.revisions.map(revision=>gone(`${service}/revisions/${revision}`,!1))]}
const untagged=(service,tag,revision,done)=>({target:fullName.service(service),path:`traffic[${tag}]`,before:revision,done});
const gone=(name,done)=>({target:fullName.service(name),path:name.includes(`/revisions/`)?`revision`:`service`,before:name.split(`/`).at(-1)??name,done});
async function removeTagged(world,name,planned,mark){
let{pullRequest}=planned;
let of=name.split(`/`).at(-1)??``;
let changes=[];
let[before,revisions]=await Promise.all([world.google.run.getService(name),world.google.run.listRevisions(name)]);
let preview=before&&ofRevisions(of,revisions,before,mark).find(found=>found.pullRequest===pullRequest);
world.record?.(changes);
if(!before||!preview)return say`It is already gone.`;
let{revisions:there,tag}=preview;
let going=there.filter(revision=>planned.revisions.includes(revision));
let late=there.filter(revision=>!going.includes(revision));
late.length>0&&meanwhile(world,pullRequest,late);
let serving=servingOf$1({revisions:going},before);
if(serving)throw refused(name,say`${serving} serves production: someone has sent the traffic to this preview.`);
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
log.info(say`${list$2(names)} appeared meanwhile: another run deploys the preview of pull request ${pullRequest}.`);
made.deployedMeanwhile??=new Map;
made.deployedMeanwhile.set(pullRequest,[...names])}
function wordsOf$1(tag,deleted,stays){
let gone=[...tag?[say`the tag ${tag}`]:[],...deleted>0?[count$1(deleted,`revision`)]:[]];
return[gone.length>0?say`Removed ${list$2(gone)}.`:``,stays>0?say`${count$1(stays,`revision stays`,`revisions stay`)}, without a tag and without traffic.`:``].filter(Boolean).join(` `)}
function leftOver(stays,live){
let[first=``]=stays;
return stays.length===1&&isLatest(live,first)?say`${latestStays(first)} It no longer has traffic or a tag, and a cleanup after the next deploy will remove it.`:say`${stays.join(say`, `)} could not be deleted but no longer have a tag. A later cleanup will try again.`}
function tell$1(world,name,reason){
world.made.findings??=[];
let finding=skipped$1(`preview-kept`,reason,{resource:fullName.service(name)});
world.made.findings.push(finding)}
async function takeTag(world,read,{pullRequest,tag,going,late},changes){
let{run}=world.google;
let name=read.name??``;
return onFreshState(world,{what:say`The service`,first:read,tries:10,read:async()=>await run.getService(name)??read},async live=>{
let holder=shortName(holderOf$1(live,tag)?.revision);
if(!holder)return live;
if(!going.includes(holder)){
if(!late.includes(holder)&&!isPreviewRevisionName(shortName(name)??``,pullRequest,holder))throw refused(name,say`Meanwhile the tag ${tag} was given to ${holder}, which is not a preview of this pull request.`);
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
log.warning(say`${id} stays: ${why}`);
return!1};
if(previewOfRevision(service.split(`/`).at(-1)??``,id,revision.labels)!==pullRequest)return stays(say`It is not a preview of pull request ${pullRequest}.`);
if(servingOf$1({revisions:[id]},live))return stays(say`It serves production now.`);
if(isLatest(live,id))return stays(say`It is the newest revision now.`);
try{
await google.run.deleteRevision(name,revision.etag??void 0);
return!0}catch(error){
if(!(error instanceof ApiError))throw error;
if(error.status===404||await isGone(()=>google.run.getRevision(name),error))return!0;
if(error.status!==400&&!isConflict(error))throw error;
return stays(error.message)}}
const isGone=async(read,error)=>{
if(!leavesChangeOpen(error))return!1;
let found=await read();
return found===null||!!found.deleteTime};
async function removeService(world,name,of,planned){
let{google}=world;
let{pullRequest,etag}=planned;
world.record?.([]);
let live=await google.run.getService(name);
if(!live)return say`It is already gone.`;
if(previewOfService(of,name.split(`/`).at(-1)??``,live.labels)!==pullRequest)throw refused(name,say`Its name and its labels do not say that it is the preview ${previewName(pullRequest)} of ${of}.`);
try{
await google.run.deleteService(name,etag??live.etag??void 0)}catch(error){
if(!(error instanceof ApiError))throw error;
if(isConflict(error)){
meanwhile(world,pullRequest,[name.split(`/`).at(-1)??name]);
return say`It was not deleted: it has changed since this run read it.`}
if(error.status!==404&&!await isGone(()=>google.run.getService(name),error))throw error}
world.record?.([gone(name,!0)]);
return say`Deleted the service ${name.split(`/`).at(-1)}.`}
const refused=(name,reason)=>failure$1(`preview-impossible`,reason,{resource:fullName.service(name)});
const PROJECT={kind:`project`};
const SERVICE={kind:`service`};
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
const isFor=(permission,items)=>!/^(artifactregistry|storage)\./.test(permission)||items.some(({kind})=>permission.startsWith(kind===`image`?`artifactregistry.`:`storage.`));
function planCleanup(config,facts,decided,leftovers){
let resources=resourcesOf(config,facts);
let needs=cleanupNeeds(config,facts);
let looking={kind:`find-previews`,title:say`Read the previews`,target:fullName.service(resources.service),changes:[],needs:config.previews.strategy===`tag`?findTaggedNeeds():listPreviewServicesNeeds(),apply:async({log})=>announce(config,facts,decided??[],log)};
if(!decided)return[{...looking,needs},...leftoverSteps(config,facts,null)];
return[looking,...decided.filter(({choice})=>choice===`remove`).map(({preview})=>removePreview(resources,config.service,preview,needs,config.previews.repository)),...leftoverSteps(config,facts,leftovers)]}
function announce(config,facts,decided,log){
let going=decided.filter(({choice})=>choice===`remove`);
log.info(say`Plan: remove ${going.length} of ${decided.length} previews of ${config.service}.`);
for(let{preview,choice,because}of decided){
let{pullRequest,tag,revisions,service}=preview;
let parts=service?[say`service ${service.split(`/`).at(-1)}`]:[...tag?[say`tag ${tag}`]:[],...revisions.map(name=>say`revision ${name}`)];
log.info(say`${choice===`remove`?say`Remove`:say`Keep`} pr-${pullRequest} (${parts.join(say`, `)}): ${because}`)}
let strange=unexplained(config,facts?.service.known?facts.service.value:null,decided);
if(strange.length===0)return;
let reason=say`The run removed nothing: the plan contains ${strange.join(say`, `)}, which is not known to be a preview of ${config.service} whose pull request is closed.`;
let resource=fullName.service(resourcesOf(config,facts).service);
throw failure$1(`preview-impossible`,reason,{resource})}
const taggedNeeds=(config,facts)=>[...removeTaggedNeeds(),...liveImageNeeds(facts===null||resourcesOf(config,facts).liveRepository!==void 0)];
const cleanupNeeds=(config,facts)=>config.previews.strategy===`tag`?taggedNeeds(config,facts):[...listPreviewServicesNeeds(),...removeServiceNeeds(PROJECT)];
function previewQuestions(config,facts){
let{previews,mode,service}=config;
if(mode!==`preflight`)return[];
let target=fullName.service(resourcesOf(config,facts).service);
let step=(kind,title,needs)=>({kind,title,target,changes:[],needs,apply:()=>Promise.reject(Error(`A preflight does not run any step.`))});
let tagged=previews.strategy===`tag`;
return[...previews.asked?[...tagged?[step(`deploy-service`,say`Deploy previews of ${service} under tags`,taggedPreviewNeeds())]:[],step(`remove-preview`,say`Remove previews of ${service} when their pull requests are closed`,tagged?taggedNeeds(config,facts):removeServiceNeeds(PROJECT))]:[],...previews.cleanupAsked?[step(`remove-preview`,say`Clean up previews of ${service}`,cleanupNeeds(config,facts))]:[]]}
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
const CREDENTIAL_FILE_NAME=/^gha-creds-.*\.json$/;
function deniedPaths(env){
let named=[`GOOGLE_GHA_CREDS_PATH`,`GOOGLE_APPLICATION_CREDENTIALS`,`CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE`,`GITHUB_ENV`,`GITHUB_OUTPUT`,`GITHUB_PATH`,`GITHUB_STATE`,`GITHUB_STEP_SUMMARY`].map(name=>env[name]);
let commands=env.RUNNER_TEMP?join(env.RUNNER_TEMP,`_runner_file_commands`):void 0;
return[...named,commands].filter(path=>path!==void 0&&path!==``)}
function credentialName(name){
return CREDENTIAL_FILE_NAME.test(name)?say`written by google-github-actions/auth`:void 0}
async function git(folder,args,input){
let child=spawn(`git`,[`-c`,`safe.directory=*`,`-C`,folder,...args],{stdio:[input===void 0?`ignore`:`pipe`,`pipe`,`ignore`],env:{...process.env,GIT_NO_LAZY_FETCH:`1`},windowsHide:!0});
let ended=new Promise((resolve,reject)=>{
child.on(`error`,reject);
child.on(`close`,resolve)});
child.stdin?.on(`error`,()=>void 0);
child.stdin?.end(input);
let[output,code]=await Promise.all([child.stdout?text(child.stdout):``,ended]);
if(code!==0)throw Error(`git ${args[0]} ended with ${code}`);
return output}
const EXTENDED=16384;
const NANOS=1000000000n;
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
const timeAt=(bytes,at)=>BigInt(bytes.readUInt32BE(at))*NANOS+BigInt(bytes.readUInt32BE(at+4));
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
const inIndex=nanos=>BigInt.asUintN(32,nanos/NANOS)*NANOS+nanos%NANOS;
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
return{top:realOrSame(top),index:resolve(folder,index)}}
async function unchanged({top,index},root,realRoot,files){
let written=statSync(index,{bigint:!0}).mtimeNs;
let entries=readGitIndex(readBytes(index,{limit:268435456}));
if(!entries)return[];
let found=[];
for(let[at,file]of files.entries()){
at%2e3==1999&&await setImmediate$1();
let real=isWithin$1(file.absolute,root)?realRoot+file.absolute.slice(root.length):file.absolute;
if(!isWithin$1(real,top))continue;
let path=real.slice(top.length+1).replaceAll(sep,`/`);
let entry=entries.get(path);
if(!entry)continue;
let stats=lstatSync(real,{bigint:!0});
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
const isOff=value=>value===`unspecified`||value===`unset`;
const NAMES=new Set(`Dockerfile,project.toml,Procfile,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,angular.json,requirements.txt,pyproject.toml,poetry.lock,uv.lock,Pipfile,setup.py,.python-version,go.mod,go.work,pom.xml,build.gradle,build.gradle.kts,settings.gradle,settings.gradle.kts,Gemfile,Gemfile.lock,gems.rb,.ruby-version,composer.json,composer.lock,global.json`.split(`,`));
const ENDINGS$1=/\.(cs|fs|vb)proj$/;
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
const literal=character=>`=${character}`;
const unquote=token=>token.slice(1);
const isWildcard=token=>token===`any`||token===`star`;
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
const codePoint=character=>character?.codePointAt(0)??-1;
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
const DEFAULTS=say`gcloud's defaults`;
function parseIgnoreFile(file,text,include,mostSteps=MOST_STEPS){
return rulesOf(linesOf(file,text,include),mostSteps)}
function defaultIgnoreRules(gitignore){
let own=[`.gcloudignore`,`.git`,`.gitignore`].map(line=>({text:line,from:DEFAULTS}));
let theirs=gitignore===void 0?[]:linesOf(`.gitignore`,gitignore,void 0);
return rulesOf([...own,...theirs])}
const LINE_END=/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
const INCLUDE=/^#(?:[^\S\ufeff]|\x1f)*!include:(.*)$/s;
function linesOf(file,text,include){
return text.split(LINE_END).flatMap((line,index)=>{
let from=`${file}:${index+1}`;
let name=INCLUDE.exec(line)?.[1];
if(name===void 0)return line.startsWith(`#`)?[]:[{text:short(line,from),from}];
if(name.includes(`/`))throw badInclude(from,name,new FileFault(`outside`,say`is in another folder`));
if(include===void 0)return[];
return linesOf(shownName(name),included(name,from,include),void 0)})}
const LONGEST_LINE$1=4096;
function short(line,from){
if(line.length<=LONGEST_LINE$1)return line;
throw sourceProblem(from,say`${from} has ${line.length} characters, but paths have at most ${LONGEST_LINE$1}. Is this an ignore file? Split the line, or delete it.`)}
function included(name,from,include){
if(name.trim()===``)throw sourceProblem(from,say`${from}: "#!include:" names no file. Write its name directly after the colon, or delete the line.`);
try{
return include(name)}catch(error){
throw error instanceof FileFault?badInclude(from,name,error):error}}
function badInclude(from,name,fault){
let blank=name===name.trim()?``:say` Blanks around the name are part of it.`;
return sourceProblem(from,say`${from}: the file that "#!include:" names ${fault.message}.${blank} Name a file in the same folder, or delete the line.`,fault)}
const shownName=name=>name.length>40?`${name.slice(0,37)}...`:name;
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
const MOST_STEPS=1e9;
function tooMuch(rules){
let from=rules[0]?.from.replace(/:\d+$/,``)??``;
return sourceProblem(from,say`Matching the ${rules.length} patterns of ${from} with the files of this source takes too long. Replace patterns with many wildcards by folders.`)}
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
const shown=({text,from,negated})=>({text,from,negated});
function compile({text,from}){
let negated=text.startsWith(`!`);
let body=negated?text.slice(1):text;
let directoriesOnly=body.endsWith(`/`);
let trimmed=trimBlanks(directoriesOnly?body.slice(0,-1):body);
if(/(?<!\\)\\(\\\\)*$/.test(trimmed))return say`it ends in a backslash that escapes nothing`;
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
const unescapePattern=text=>text.replace(/\\([^\\])/gu,`$1`).replaceAll(`\\\\`,`\\`);
function neverMatches({parts,text}){
if(text.startsWith(`﻿`))return say`it begins with a byte order mark; save the file as UTF-8 without one`;
if(parts.some((part,index)=>part.text===``&&index>0))return say`a slash is followed by a blank or another slash; remove what follows the first slash`;
if(parts.some(part=>part.text===`.`||part.text===`..`))return say`paths contain no "." or ".."; write it from the top folder with a leading slash`}
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
const NO_NAME=new Name(``);
function isTooDeep(names,depth){
return depth>2||depth===2&&names[0].characters.length>1}
function readIgnoreRules(root){
let own=ignoreFile(root,`.gcloudignore`);
if(own!==void 0)return{rules:parseIgnoreFile(`.gcloudignore`,own,name=>textOf(root,name)),file:`.gcloudignore`};
let theirs=ignoreFile(root,`.gitignore`);
if(theirs!==void 0)return{rules:defaultIgnoreRules(theirs),file:`.gitignore`};
if(lookAt(join(root,`.gitignore`)))throw sourceProblem(`.gitignore`,say`.gitignore is not a file. Replace it by one, or write a .gcloudignore instead.`);
if(lookAt(join(root,`.git`)))return{rules:defaultIgnoreRules(void 0),file:void 0};
return{rules:noRules(),file:void 0}}
const noRules=()=>parseIgnoreFile(``,``,()=>``);
function ignoreFile(root,name){
try{
return textOf(root,name)}catch(error){
if(!(error instanceof FileFault))throw error;
if(error.kind===`absent`||error.kind===`folder`)return;
throw sourceProblem(name,say`${name} ${error.message}, so it is not known what it excludes from the upload. Replace it by a file in the source folder that the runner's user can read.`,error)}}
function textOf(root,name){
let bytes=readBytes(join(root,name),{workspace:root});
try{
return new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch{
throw new FileFault(`unusable`,say`is not UTF-8 text, as ignore files have to be`)}}
const WORDS=[`service_account`,`external_account`,`authorized_user`,`PRIVATE KEY`,base64Start(),`:_authToken`,`aws_secret_access_key`,`"auths"`].map(word=>Buffer.from(word));
function base64Start(){
return Buffer.from(`{
  "type": "service_account",`).toString(`base64`)}
const PUBLISHED=/(^|\/)(node_modules|site-packages)\//;
const isPublished=path=>PUBLISHED.test(path);
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
return text(private_key)?say`a service account key`:void 0;case`external_account`:
return text(audience)||object(credential_source)?say`a Workload Identity Federation credential`:void 0;case`external_account_authorized_user`:case`authorized_user`:
return text(refresh_token)?say`a user's credential`:void 0;case`impersonated_service_account`:
return object(fields.source_credentials)||text(fields.service_account_impersonation_url)?say`a credential that impersonates a service account`:void 0;default:
return text(client_email)&&text(private_key)&&/-----BEGIN/.test(String(private_key))?say`a service account key`:void 0}}
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
const LONGEST_LINE=65536;
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
if((/^[A-Za-z0-9/=]+/.exec(body)?.[0].length??0)>=64)return say`a private key`}}
const PRIVATE_KEY=`PRIVATE KEY`;
const MOST_TRIES=1e3;
function credentialWithin(text){
if(text.includes(base64Start()))return say`a service account key in base64`;
if(text.includes(`authorized_user`)&&/["']?refresh_token["']?\s{0,4}[:=]\s{0,4}["']?1\/\/[\w-]{20}/.test(text))return say`a user's credential`;
return SIGN_INS.find(({holds})=>holds.every(pattern=>pattern.test(text)))?.what}
const SIGN_INS=[{what:say`a token for a package registry`,holds:[/:_authToken\s{0,9}=\s{0,9}["']?[\w-]{20}/]},{what:say`a key for AWS`,holds:[/aws_secret_access_key["']?\s{0,9}[:=]\s{0,9}["']?[A-Za-z0-9/+]{40}/]},{what:say`a sign-in to a container registry`,holds:[/"auths"\s{0,9}:/,/"auth"\s{0,9}:\s{0,9}"[A-Za-z0-9+/]{8}/]}];
const FILES={".npmrc":{what:say`a token for a package registry`,holds:/_(authtoken|auth|password)\s{0,9}=\s{0,9}["']?[^\s"'$]/i},".yarnrc.yml":{what:say`a token for a package registry`,holds:/npmAuth(Token|Ident)\s{0,9}:\s{0,9}["']?[^\s"'$]/},".pypirc":{what:say`a password for a package registry`,holds:/password\s{0,9}[:=]\s{0,9}[^\s$]/},"pip.conf":{what:say`a password for a package registry`,holds:/:\/\/[^\s/:@$]{1,200}:[^\s/@$]{1,200}@/},".cargo/credentials":{what:say`a token for a package registry`,holds:/token\s{0,9}=/},".cargo/credentials.toml":{what:say`a token for a package registry`,holds:/token\s{0,9}=/},".gem/credentials":{what:say`a token for a package registry`},"auth.json":{what:say`a password for a package registry`,holds:/"(http-basic|bearer|github-oauth|gitlab-token|gitlab-oauth|bitbucket-oauth)"\s{0,9}:\s{0,9}\{\s{0,99}"/},".docker/config.json":{what:say`a sign-in to a container registry`,holds:/"(auth|identitytoken|registrytoken)"\s{0,9}:\s{0,9}"[^"]/},".dockercfg":{what:say`a sign-in to a container registry`,holds:/"auth"\s{0,9}:\s{0,9}"[^"]/},".dockerconfigjson":{what:say`a sign-in to a container registry`,holds:/"auth"\s{0,9}:\s{0,9}"[^"]/},".aws/credentials":{what:say`a key for AWS`,holds:/aws_secret_access_key\s{0,9}=\s{0,9}\S/},".aws/config":{what:say`a key for AWS`,holds:/aws_secret_access_key\s{0,9}=\s{0,9}\S/},".azure/accesstokens.json":{what:say`tokens for Azure`},".azure/msal_token_cache.json":{what:say`tokens for Azure`},".kube/config":{what:say`a sign-in to Kubernetes`,holds:/(client-key-data|token|password)\s{0,9}:\s{0,9}\S/},kubeconfig:{what:say`a sign-in to Kubernetes`,holds:/(client-key-data|token|password)\s{0,9}:\s{0,9}\S/},"gcloud/credentials.db":{what:say`gcloud's own credentials`},"gcloud/access_tokens.db":{what:say`gcloud's own credentials`},".boto":{what:say`a credential for Cloud Storage`,holds:/(refresh_token|secret_access_key)\s{0,9}=\s{0,9}\S/},".s3cfg":{what:say`a key for AWS`,holds:/secret_key\s{0,9}=\s{0,9}\S/},".git-credentials":{what:say`a password for a git server`,holds:/:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/},".netrc":{what:say`a password for a server`,holds:/password\s{1,9}\S/},_netrc:{what:say`a password for a server`,holds:/password\s{1,9}\S/},"gh/hosts.yml":{what:say`a token for GitHub`,holds:/oauth_token\s{0,9}:\s{0,9}\S/},".config/hub":{what:say`a token for GitHub`,holds:/oauth_token\s{0,9}:\s{0,9}\S/},".vault-token":{what:say`a token for Vault`},".terraformrc":{what:say`a token for Terraform`,holds:/token\s{0,9}=\s{0,9}"[^"$]/},"credentials.tfrc.json":{what:say`a token for Terraform`,holds:/"token"\s{0,9}:\s{0,9}"[^"]/},".pgpass":{what:say`a password for a database`,holds:/:[^:\s]{1,200}\s{0,9}$/m},".my.cnf":{what:say`a password for a database`,holds:/password\s{0,9}=\s{0,9}\S/},".mylogin.cnf":{what:say`a password for a database`},".htpasswd":{what:say`hashes of passwords`,holds:/^[^:\s]{1,200}:\S/m},"rclone.conf":{what:say`a key for a storage service`,holds:/(pass|token|secret_access_key|key)\s{0,9}=\s{0,9}\S/},id_rsa:{what:say`a private key`},id_dsa:{what:say`a private key`},id_ecdsa:{what:say`a private key`},id_ed25519:{what:say`a private key`}};
const ENDINGS={".ppk":{what:say`a private key`,holds:/Private-Lines/},".p12":{what:say`a key store`},".pfx":{what:say`a key store`},".jks":{what:say`a key store`},".keystore":{what:say`a key store`},".kdbx":{what:say`a store of passwords`},".tfstate":{what:say`Terraform's state, which contains secrets in plain text`},".kubeconfig":{what:say`a sign-in to Kubernetes`,holds:/(client-key-data|token|password)\s{0,9}:\s{0,9}\S/}};
function fileRule(path){
let names=path.toLowerCase().split(`/`);
let name=names.at(-1)??``;
let dot=name.lastIndexOf(`.`);
return own(FILES,names.slice(-2).join(`/`))??own(FILES,name)??(dot<0?void 0:own(ENDINGS,name.slice(dot)))}
const own=(record,key)=>Object.hasOwn(record,key)?record[key]:void 0;
async function inspect(files,signal){
let found=new Map;
let started=performance.now();
for await(let{file,bytes}of contentsOf(files)){
let secret=bytes===void 0?await inspectPieces(file,signal):secretIn(file.path,bytes);
bytes!==void 0&&(file.blob=blobId(bytes));
secret!==void 0&&found.set(file,secret);
if(performance.now()-started<15)continue;
await setImmediate$1();
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
const portsIn=rest=>rest.split(/\s+/).flatMap(word=>{
let port=/^(\d{1,5})(?:\/tcp)?$/i.exec(word)?.[1];
return port?[Number(port)]:[]});
const PORT=[/(?:^|\s)(?:--(?:server[.-])?port|-p)(?:=|\s+)["']?(\d{2,5})\b/,/(?:^|\s)(?:--bind|-b|--listen|--http-socket|runserver)(?:=|\s+)["']?[\w.[\]]*:(\d{2,5})\b/,/-Dserver\.port=(\d{2,5})\b/,/(?:^|\s)PORT=(\d{2,5})\b/];
const LOOPBACK=/(?:^|\s)(?:--(?:server[.-])?(?:host|address)|-h|-H|--bind|-b|--listen|runserver)(?:=|\s+)["']?(127\.0\.0\.1|localhost)\b/;
const BY_THEMSELVES=[[/(?:^|\s|\/)uvicorn\s/,/\bUVICORN_/,8e3],[/(?:^|\s|\/)flask\s(?:.*\s)?run\b/,/\bFLASK_RUN_/,5e3]];
function addressIn(command,variables){
let usesPort=/\$\{?PORT\b/.test(command);
let own=BY_THEMSELVES.find(([server,told])=>server.test(command)&&!told.test(variables));
let named=PORT.flatMap(pattern=>pattern.exec(command)?.[1]??[])[0];
let port=named===void 0?own?.[2]:Number(named);
let hostless=own&&!/(?:^|\s)--host\b|(?:^|\s)--uds\b|(?:^|\s)--fd\b/.test(command);
let loopback=LOOPBACK.exec(command)?.[1]??(hostless?`127.0.0.1`:void 0);
return{usesPort,...port!==void 0&&!usesPort&&{port},...loopback&&{loopback}}}
const LARGEST=262144;
const TEXT=/\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|scala|cs|fs|php|rs|ex|exs|sh|json|toml|ya?ml|properties|conf|cfg|ini|env)$|(?:^|\/)(?:Procfile|Caddyfile)$/;
const READS_PORT=/\bPORT\b|\bgunicorn\b|\bpuma\b|"(?:next|nuxt|nitropack|@sveltejs\/adapter-node|@remix-run\/serve|@react-router\/serve|@astrojs\/node)"/;
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
const SUSPECT=/^(node_modules|\.venv|venv|__pycache__|\.env.*)$/;
const TEMPLATE=/\.(example|sample|template|dist|defaults?)$/;
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
let root=resolve(directory);
requireFolder(root,directory);
let realRoot=placeOfSource(root,directory,options.workspace);
let{rules,file}=options.ignoreFiles===!1?{rules:noRules(),file:void 0}:readIgnoreRules(root);
let listing={root,files:[],directories:[],excluded:[],credentials:[],secrets:[],brokenLinks:[],outsideLinks:[],folderLinks:[],special:[],ignoreFile:file,ineffective:rules.ineffective,suspicious:[],bytes:0,dockerfile:!1,projectToml:!1};
let denied=(options.denied??deniedPaths(process.env)).map(realOrSame);
let workspace=options.workspace===void 0?realRoot:realOrSame(options.workspace);
await listFolder({realRoot,realWorkspace:isWithin$1(realRoot,workspace)?checkoutOf(realRoot,workspace,workspace):realRoot,denied,rules,listing,turned:performance.now()},``,options.signal);
if(options.contents!==!1)return lookInside(listing,directory,options.signal);
requireBuildFiles(listing,directory);
return finish(listing)}
function placeOfSource(root,given,workspace){
if(workspace===void 0)return realOrSame(root);
try{
return placeOf$2(root,workspace).real}catch(error){
if(!(error instanceof FileFault))throw error;
throw sourceProblem(given,say`The source folder ${given} ${error.message}. Set \`source\` to a folder of the checkout.`,error)}}
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
let lost=[[listing.brokenLinks,say`is a link to something that does not exist`],[listing.outsideLinks,say`is a link outside the workspace or its own checkout`],[listing.folderLinks,say`is a link to a folder`],[listing.special,say`is a pipe, a socket or a device`],[listing.credentials.map(({path})=>path),say`is, or leads to, a file that is excluded as a credential`]];
for(let[paths,why]of lost)for(let path of paths)if(choosesBuild(path))throw sourceProblem(path,say`${path} of ${given} ${why}, so it cannot be uploaded, although it decides how the source is built. Replace it by the file itself, or set \`source\` to a folder that contains both.`)}
function finish(listing){
for(let list of[listing.files,listing.excluded,listing.credentials,listing.secrets])list.sort(byPath);
let{directories,brokenLinks,outsideLinks,folderLinks,special}=listing;
for(let list of[directories,brokenLinks,outsideLinks,folderLinks,special])list.sort(comparePaths);
let has=path=>listing.files.some(file=>file.path===path);
return{...listing,bytes:listing.files.reduce((sum,{size})=>sum+size,0),suspicious:listing.ignoreFile===void 0?suspiciousPaths(listing):[],dockerfile:has(`Dockerfile`),projectToml:has(`project.toml`)}}
async function listFolder(walk,folder,signal){
signal?.throwIfAborted();
let absolute=join(walk.listing.root,folder);
let entries;
try{
entries=await readdir(absolute,{withFileTypes:!0})}catch(error){
throw unreadable(folder,error)}
let below=[];
for(let entry of entries){
let path=folder===``?entry.name:`${folder}/${entry.name}`;
listEntry(walk,path,join(absolute,entry.name),entry)&&below.push(path);
if(performance.now()-walk.turned<15)continue;
await setImmediate$1();
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
let real=link?realOrSame(absolute):join(walk.realRoot,path);
let outside=link&&!isWithin$1(real,directory?walk.realRoot:walk.realWorkspace);
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
return link?statSync(absolute):lstatSync(absolute)}catch(error){
let code=codeOf$1(error)??``;
if(link&&[`ENOENT`,`ELOOP`,`ENOTDIR`,`EACCES`].includes(code))return;
if(code!==`ENOENT`)throw unreadable(path,error);
if(path.includes(`�`))throw sourceProblem(path,say`The name of ${path} is not UTF-8, so an archive cannot contain it. Rename it, or ignore its folder.`);
return`gone`}}
function whyDenied(walk,real,path,link,stats){
if(walk.denied.some(denied=>isWithin$1(real,denied)))return say`named by the environment as a credential or a file of the runner`;
if(!stats.isFile())return;
if(link&&isWithin$1(real,walk.realWorkspace)&&isOfGit(real,walk.realWorkspace))return say`a link into git's folder, which can hold tokens`;
return credentialName(basename(path))??(link?credentialName(basename(real)):void 0)}
function requireFolder(root,given){
let stats;
try{
stats=statSync(root)}catch(error){
if(codeOf$1(error)!==`ENOENT`)throw unreadable(given,error);
throw sourceProblem(given,say`The source folder ${given} does not exist. Correct \`source\`, or check out the code first.`)}
if(stats.isDirectory())return;
throw sourceProblem(given,say`The source ${given} is not a folder. Set \`source\` to the folder with the code.`)}
function unreadable(path,error){
let name=path===``?say`The source folder`:path;
let reason=say`${name} cannot be read (${codeOf$1(error)??error}). Give the runner's user permission to read it, or ignore it.`;
return sourceProblem(path===``?`.`:path,reason,error)}
function summariseSource(listing){
let{dockerfile,projectToml,ignoreFile,suspicious,brokenLinks,outsideLinks,folderLinks,special}=listing;
let{ineffective,excluded}=listing;
let ignored=excluded.find(({path})=>path===`Dockerfile`);
return{dockerfile,projectToml,ignoreFile:ignoreFile??null,credentials:listing.credentials.map(({path})=>path),secrets:listing.secrets.map(({path,why})=>`${path} (${why})`),suspicious,leftOut:[...brokenLinks,...special],outsideLinks,folderLinks,ineffective:ineffective.map(({from,why})=>`${from} (${why})`),...ignored&&{dockerfileIgnored:ignored.from},keptOut:(listing.keptOut??[]).map(({path,line,from})=>say`${path} (line ${line}, excluded by ${from})`),...listing.start&&{start:listing.start}}}
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
let{partsOnGitHub}=await import(`./on-github.js`);
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
let ofTemplate=KINDS$2[config.kind].requests&&differences.some(({path})=>path.startsWith(`template.`));
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
const absentCallers=({schedules=[]})=>schedules.flatMap(({schedule,caller,account})=>!schedule.serviceAccount&&account.known&&account.value===null?[caller]:[]);
const isAbout=a=>b=>a.principal===b.principal&&a.permission===b.permission&&a.resource===b.resource;
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
let applied=await log.group(say`Grant what is missing`,()=>applyPlan(steps,world));
done.push(...applied.results);
course.results=[...done,...plan.slice(steps.length).map(notBegun)];
course.changes.push(...applied.changes);
if(applied.failure){
course.failedOn=applied.failure.step.target;
course.findings=underPreflight(course.found??[],config.preflight);
throw applied.failure.error}
world.patience={until:clock.now()+config.propagationTimeoutMs};
await log.group(say`Wait until it is in effect`,()=>examineUntilGranted(course,world,place));
course.results=[...done,...course.plan.map(notBegun)]}
made.granted&&course.granting?.kind===`nothing`&&log.info(say`Everything that was missing is now in effect.`);
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
const notBegun=({kind,title,target,changes,needs})=>({kind,title,target,changes,needs,state:`skipped`,note:say`Not started, because the preflight did not pass.`});
async function lookAround(course,world,place){
let{config,log}=world;
await log.group(say`Facts`,async()=>{
await examineUntilReady(course,world,place);
for(let line of seenLines(seen(course)))log.info(line)});
let decided=new Set(course.decisions?.access.warnings.map(({reason})=>reason));
await tell(log,say`Preflight`,preflightLines(course.findings.filter(({reason})=>!decided.has(reason))));
await tell(log,say`Decide`,course.decisions?decisionLines(listDecisions(course.decisions),course.decisions.access.warnings):[]);
await tell(log,say`Plan`,planLines(course.plan));
let goes=blocking(course.findings).length===0&&config.mode!==`preflight`&&!config.dryRun;
let question=goes&&course.decisions&&openingQuestion(course.decisions.access,config);
if(question&&place.runner.confirm&&!await place.runner.confirm(question))throw new Cancelled(say`Cancelled: you did not agree to make ${config.service} public. Nothing was changed.`);
return goes}
async function carryOut(course,world,place,onBuilt){
let failed=await change(course,world,place,onBuilt).then(()=>void 0,error=>({error}));
let removed=failed&&await(await import(`./removed-beneath.js`)).removedBeneath(course,world);
if(world.config.preview?.do===`deploy`){
let{withdrawIfClosed}=await import(`./newest-event.js`);
await withdrawIfClosed(course,world,place,{lookAround,carryOut}).catch(error=>{
if(!failed)throw error;
world.log.warning(say`The run could not remove the preview again: ${errorText(error)}`)})}
if(failed){
if(!removed)throw failed.error;
let{afterRemoval}=await import(`./removed-beneath.js`);
return afterRemoval(course,world,{what:removed,error:failed.error},async inside=>{
await lookAround(course,inside,place)&&await carryOut(course,inside,place,onBuilt)})}
if(course.made.deployedMeanwhile){
let{removeWhatCame}=await import(`./newest-event.js`);
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
course.checks=await log.group(say`Verify`,async()=>{
let own=await checkPreview(world,facts);
let checks=[...await verify(world,facts,decisions),...own?[own]:[]];
for(let{name,found,status}of checks)log.info(say`${name}: ${found} (${said$2(status)})`);
checks.length===0&&log.info(say`Nothing to check: the run did not change access, or verify is false.`);
return checks})}}
const isAnswerTo=asked=>noted=>noted.permission!==void 0&&noted.permission===asked.permission&&noted.principal===asked.principal&&noted.resource===asked.resource;
function announcing(step,onBuilt){
if(step.kind!==`build-image`&&step.kind!==`reuse-image`)return step;
let apply=async world=>{
let note=await step.apply(world);
onBuilt();
return note};
return{...step,apply}}
const unlessNewerPush=step=>({...step,async apply(world){
if(!world.made.newerPush)return step.apply(world);
world.record?.([]);
return say`Left to the run of the newer push.`}});
const opensDoors=({mode,preview})=>mode!==`cleanup`&&mode!==`drift`&&preview?.do!==`remove`;
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
const about=({bytes,dockerfile,ignoreFile})=>({bytes,dockerfile,...ignoreFile&&{ignoreFile}});
export{listDecisions as $,roleReader as A,readAccessPolicies as At,urlOf as B,saidBy as C,audiencesOf as Ct,readFunction as D,readProject as Dt,refusedCall as E,findProjectNumber as Et,gatesKnown as F,known$2 as Ft,notFound as G,answerWords as H,answerOfAttempt as I,unknown as It,PREVIEW_ANSWER as J,exitCode as K,audienceOf as L,readCallers as M,unlessFetched as Mt,wordsFor as N,andThen as Nt,readAccount as O,readProjectPolicy as Ot,layer as P,ask$1 as Pt,withBaseline as Q,isAddressOf as R,isLook as S,accepts as St,diagnose as T,readService as Tt,doorOf as U,refusedFor as V,isCloudRunsRefusal as W,mismatches as X,brokenPreview as Y,unproven as Z,findingTitle as _,evaluateCondition as _t,readPulls as a,accessOutcome as at,fixesOf as b,shortMember as bt,headline as c,isOpen$1 as ct,choiceWords as d,allUsersAllowed as dt,CODES as et,whoWords as f,memberAllowed as ft,PERMISSION_FINDINGS as g,rolesOf as gt,METHODS as h,readGrants as ht,askPreview as i,accessInForce as it,once as j,readPolicy as jt,readAccountPolicy as k,summarisePolicy as kt,objectOf as l,githubClient as lt,MARKS as m,membersFor as mt,lookAround as n,driftFindings as nt,failures as o,gatesOf as ot,causesOf as p,requireInvokerIam as pt,verdictOf as q,dockerImageName as r,access$1 as rt,firstSentence as s,isHidden$1 as st,carryOut as t,isReopened as tt,accessWords as u,predefinedRoles as ut,partOf as v,isValue as vt,leavesChangeOpen as w,readDeployed as wt,isAcceptance as x,shortResource as xt,fixAll as y,judgeList as yt,placeOfUrl as z};